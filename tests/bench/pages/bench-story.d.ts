declare module 'virtual:bench-story' {
  export const story: import('../story/bench-story').BenchStory;
}
