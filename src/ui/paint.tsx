import { type ComponentType, createContext, type SVGAttributes, useContext } from 'react';
import { type Colours, pageColours } from '../cartography/colours';

/** What a drawing is painted with; where it stands decides. */
export interface Paint {
  readonly colours: Colours;
  /** Font families, as CSS lists them. */
  readonly serif: string;
  readonly sans: string;
  /** True for a picture that has to be read by programs of all kinds: without links. */
  readonly standalone: boolean;
  /** Draws one of a drawing's shapes. */
  readonly Shape: ComponentType<ShapeProps>;
}

export interface ShapeProps extends SVGAttributes<SVGGraphicsElement> {
  /** Under which a drawing that does not stand alone defines the shape. */
  readonly id: string;
  /** Its path data. */
  readonly data: string;
}

/** A shape as a reference to its definition, for it is drawn more than once. */
export function ShapeReference({ id, data: _, ...attributes }: ShapeProps) {
  return <use href={`#${id}`} {...attributes} />;
}

/** Paint for what stands in the page: it follows the page's theme. */
export const pagePaint: Paint = {
  colours: pageColours,
  serif: 'var(--font-serif)',
  sans: 'var(--font-sans)',
  standalone: false,
  Shape: ShapeReference,
};

export const PaintContext = createContext<Paint>(pagePaint);

/** The paint of the drawing at hand. */
export function usePaint(): Paint {
  return useContext(PaintContext);
}
