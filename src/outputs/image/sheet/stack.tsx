import type { ReactNode } from 'react';

/** A part of a picture, drawn from its own top left corner downwards. */
export interface Block {
  /** Px. */
  readonly height: number;
  readonly content: ReactNode;
}

/** A block among others under one another. */
export interface Stacked extends Block {
  /** Sets it apart from the others. */
  readonly id: string;
  /** Px to what stands above. */
  readonly gap?: number;
}

/** Several blocks under one another as one. */
export function stack(parts: readonly Stacked[]): Block {
  let bottom = 0;
  const content = parts.map(({ id, gap = 0, height, content: inner }) => {
    // On whole px, so that hairlines stay as thin as they are.
    const top = Math.round(bottom + gap);
    bottom = top + height;
    return (
      <g key={id} transform={top === 0 ? undefined : `translate(0 ${top})`}>
        {inner}
      </g>
    );
  });
  return { height: bottom, content };
}
