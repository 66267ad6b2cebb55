import type { Scene } from '../scene/scene';
import { useApp } from '../state/use-app';

/** Name of the bands of a state, to be put after a drawing's own prefix. */
export function turningName(state: string): string {
  return `turning-${state}`;
}

/** Px from one band to the next; each is as wide as the gap beside it. */
const PITCH = 6;

/** How much of a state's tone its bands show over the land: as much as any state that is not sure. */
const INKED = 0.45;

interface TurningPatternsProps {
  readonly prefix: string;
  readonly scene: Scene;
  readonly transform?: string;
}

/** Bands of the states that places may be turning to, to be laid over what they were before: for a month either may hold. */
export function TurningPatterns({ prefix, scene, transform }: TurningPatternsProps) {
  const { states } = useApp().story;
  const turning = new Set(scene.places.flatMap(({ turningTo }) => states.get(turningTo ?? '') ?? []));
  return [...turning].map(({ id, tone }) => (
    <pattern
      key={id}
      id={`${prefix}${turningName(id)}`}
      width={PITCH}
      height={PITCH}
      strokeWidth={PITCH / 2}
      patternUnits="userSpaceOnUse"
      patternTransform={transform}
    >
      <path d="M1.5 0v6" stroke="var(--land)" />
      <path d="M1.5 0v6" stroke={`var(--tone-${tone})`} strokeOpacity={INKED} />
    </pattern>
  ));
}
