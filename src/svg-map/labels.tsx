import { memo, useMemo } from 'react';
import { NAME_MARGIN, type NameKind, nameKinds, nameStyles, townMark, WORDS_SCALE } from '../cartography/names';
import type { Box } from '../geo/box';
import { projectionOf, type Viewport } from '../geo/camera';
import { placeLabels } from '../scene/place-labels';
import type { Scene } from '../scene/scene';
import type { Story } from '../story/story';
import { usePaint } from '../ui/paint';
import { type BaseName, tenth } from './drawing';
import { baseCandidates, placeCandidates } from './label-candidates';
import { layOutLabels, type PlacedLabel } from './label-layout';

/** The names to be drawn, laid out anew only when a place with a name comes, goes or is chosen, or the camera or an overlay moves. */
export function useLabels(
  story: Story,
  scene: Scene,
  names: readonly BaseName[],
  viewport: Viewport,
  overlays: readonly Box[] | undefined,
): { readonly base: readonly PlacedLabel[]; readonly places: readonly PlacedLabel[] } {
  const base = useMemo(
    () => baseCandidates(names, viewport, projectionOf(viewport.camera, viewport.size)),
    [names, viewport],
  );
  const labels = placeLabels(story, scene);
  const key = labels.map(({ id, selected, until, words }) => [id, selected, until, words]).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the labels, which are made anew for every scene
  return useMemo(() => {
    const { camera, size } = viewport;
    const own = placeCandidates(labels, camera.zoom, projectionOf(camera, size));
    const [right, bottom] = [size.width - NAME_MARGIN, size.height - NAME_MARGIN];
    const within = { left: NAME_MARGIN, top: NAME_MARGIN, right, bottom };
    const placed = layOutLabels([...own, ...base], within, overlays);
    return {
      places: placed.filter(({ candidate }) => own.includes(candidate)),
      base: placed.filter(({ candidate }) => !own.includes(candidate)),
    };
  }, [key, base, viewport, overlays]);
}

interface LabelsProps {
  readonly labels: readonly PlacedLabel[];
}

/** Names and town marks as they were laid out. */
export const Labels = memo(function Labels({ labels }: LabelsProps) {
  return nameKinds.map((kind) => {
    const own = labels.filter(({ candidate }) => candidate.kind === kind);
    return own.length > 0 && <LabelsOfKind key={kind} kind={kind} labels={own} />;
  });
});

interface LabelsOfKindProps extends LabelsProps {
  readonly kind: NameKind;
}

function LabelsOfKind({ kind, labels }: LabelsOfKindProps) {
  const { colours, sans, serif } = usePaint();
  const { face, colour, halo, haloWidth, veils } = nameStyles[kind];
  return (
    <g
      className="map-names"
      data-kind={kind}
      fontFamily={face === 'italic' ? serif : sans}
      fontStyle={face === 'italic' ? 'italic' : undefined}
      fontWeight={face === 'strong' ? 600 : undefined}
    >
      {kind === 'town' && <TownMarks labels={labels} />}
      <g
        fill={colours.role(colour)}
        stroke={colours.role(halo)}
        strokeWidth={2 * haloWidth}
        strokeOpacity={veils ? colours.haloShare : undefined}
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {labels.map(({ candidate, text }) => text && <LabelText key={candidate.key} {...{ candidate, text }} />)}
      </g>
    </g>
  );
}

function LabelText({
  candidate: { kind, face, size },
  text,
}: PlacedLabel & { readonly text: NonNullable<PlacedLabel['text']> }) {
  const spacing = nameStyles[kind].spacing * size;
  // The last letter's spacing would push a centred line off its middle.
  const x = tenth(text.x + (text.anchor === 'middle' ? spacing / 2 : 0));
  return (
    <text
      fontWeight={face === 'strong' ? 600 : undefined}
      fontSize={tenth(size)}
      letterSpacing={spacing === 0 ? undefined : Math.round(spacing * 100) / 100}
      textAnchor={text.anchor === 'start' ? undefined : text.anchor}
      x={x}
      y={tenth(text.baseline)}
    >
      {text.lines.length + text.words.length === 1 ? (
        text.lines[0]
      ) : (
        <>
          {text.lines.map((line, index) => (
            <tspan key={line} x={x} y={tenth(text.baseline + index * text.step)}>
              {line}
            </tspan>
          ))}
          {text.words.length > 0 && (
            <tspan fontSize={tenth(size * WORDS_SCALE)} fontWeight={400}>
              {text.words.map((line, index) => (
                <tspan key={line} x={x} y={tenth(text.wordsBaseline + index * text.wordsStep)}>
                  {line}
                </tspan>
              ))}
            </tspan>
          )}
        </>
      )}
    </text>
  );
}

function TownMarks({ labels }: { readonly labels: readonly PlacedLabel[] }) {
  const { colours } = usePaint();
  const { dot, capital } = townMark;
  const marks = labels.flatMap(({ candidate: { key, at, mark } }) => {
    return mark ? [{ key, x: tenth(at[0]), y: tenth(at[1]), ...mark }] : [];
  });
  return (
    <g fill={colours.role('ink')}>
      {marks.map(({ key, x, y, kind, scale }) => {
        const ring = tenth(capital.ring * scale);
        return (
          <g key={key} className="map-town">
            {kind && (
              <rect
                x={tenth(x - ring)}
                y={tenth(y - ring)}
                width={2 * ring}
                height={2 * ring}
                rx={kind === 'capital' ? ring : 0}
                fill={colours.role('halo')}
                stroke={colours.role('ink')}
                strokeWidth={capital.width}
              />
            )}
            {kind !== 'crossing' && <circle cx={x} cy={y} r={tenth((kind ? capital.dot : dot) * scale)} />}
          </g>
        );
      })}
    </g>
  );
}
