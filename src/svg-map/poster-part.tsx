import type { SVGProps } from 'react';
import type { Paths } from './drawing';

interface PosterPartProps extends SVGProps<SVGUseElement> {
  readonly paths: Paths;
  readonly prefix: string;
  readonly name: string;
}

/** One of a drawing's paths, by its name; nothing where it has none of that name. */
export function PosterPart({ paths, prefix, name, ...attributes }: PosterPartProps) {
  return paths[name] === undefined ? null : <use href={`#${prefix}${name}`} {...attributes} />;
}
