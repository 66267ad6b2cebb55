declare module 'virtual:bench-story' {
  import type { BenchStory } from '../story/bench-story';
  export const story: BenchStory;
}
