import type { ReactNode } from 'react';
import type { Size } from '../../../geo/camera';

interface ClippedProps {
  readonly id: string;
  /** Px. */
  readonly size: Size;
  readonly children: ReactNode;
}

/** A drawing on its sea, cut at its frame; other programs do not cut an SVG within an SVG. */
export function Clipped({ id, size, children }: ClippedProps) {
  return (
    <>
      <defs>
        <clipPath id={id}>
          <rect {...size} />
        </clipPath>
      </defs>
      <g clipPath={`url(#${id})`}>
        <rect className="picture-sea" {...size} />
        {children}
      </g>
    </>
  );
}

/** A hairline just inside the edge of a drawing; `look` is a class of the pictures' style sheet. */
export function Frame({ look, size: { width, height } }: { readonly look: string; readonly size: Size }) {
  return <rect className={look} x={0.5} y={0.5} width={width - 1} height={height - 1} />;
}
