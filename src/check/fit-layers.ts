import type { LayerProvenance } from '../geo/geography';
import { type Problem, quote } from '../validation/problem';
import type { Shape } from './shapes-in';

/** Every layer that a shape names has its provenance, and where all shapes are known, no provenance is left over. */
export function checkLayers(file: string, text: string, shapes: readonly Shape[], whole: boolean): readonly Problem[] {
  const { layers }: { readonly layers: readonly LayerProvenance[] } = JSON.parse(text);
  const told = new Set(layers.map(({ id }) => id));
  const used = new Set(shapes.map(({ layer }) => layer));
  const missing = [...used]
    .filter((layer) => !told.has(layer))
    .map((layer): Problem => {
      const first = shapes.find((shape) => shape.layer === layer);
      return {
        file: first?.file ?? file,
        path: `${first?.path ?? '$'}.properties.layer`,
        found: quote(layer),
        expected: `the id of a layer in ${file}`,
        remedy: 'Tell in that file where the layer comes from, or correct the name.',
      };
    });
  const idle = layers.flatMap(({ id }, index): readonly Problem[] => {
    if (!whole || used.has(id)) return [];
    const remedy = 'Remove the entry, or correct its id.';
    return [
      { file, path: `$.layers[${index}].id`, found: quote(id), expected: 'a layer that some shape belongs to', remedy },
    ];
  });
  return [...missing, ...idle];
}
