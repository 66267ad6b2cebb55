import { formatMoment } from '../../../i18n/format-moment';
import { AppContext } from '../../../state/use-app';
import type { Picture } from '../picture';
import { heading } from './heading';
import { key } from './key';
import { MapPart } from './map-part';
import { scaleBar } from './scale-bar';
import { sources } from './sources';
import { stack } from './stack';

/** Width in px of a map from which a picture has wide margins. */
const ROOMY = 600;

/** The whole picture: heading, map, key and sources on paper. */
export function Sheet({ picture }: { readonly picture: Picture }) {
  const { app, scene, viewport } = picture;
  const { story, messages } = app;
  const { width } = viewport.size;
  const standpoint = { moment: scene.moment, event: scene.event?.id ?? null };
  const [margin, gap] = width >= ROOMY ? [44, 22] : [22, 16];
  const { height, content } = stack([
    { id: 'heading', ...heading(picture, width) },
    { id: 'map', gap, height: viewport.size.height, content: <MapPart picture={picture} /> },
    { id: 'scale', gap: 9, ...scaleBar(picture, width) },
    { id: 'key', gap: gap - 12, ...key(picture, width) },
    { id: 'sources', gap, ...sources(picture, width) },
  ]);
  const size = { width: width + 2 * margin, height: Math.ceil(height + 2 * margin) };
  return (
    <AppContext value={app}>
      <svg className="picture" {...size} viewBox={`0 0 ${size.width} ${size.height}`}>
        <title>{`${story.title}. ${formatMoment(story, standpoint, messages)}`}</title>
        <rect className="picture-paper" {...size} />
        <g transform={`translate(${margin} ${margin})`}>{content}</g>
      </svg>
    </AppContext>
  );
}
