import { type ReactElement, useMemo } from 'react';
import { palettes, type Theme } from '../../cartography/palette';
import { coloursOf } from '../../cartography/theme-colours';
import { describeView } from '../../description/describe-view';
import { projectionOf, viewportOf } from '../../geo/camera';
import { boundsByPlace } from '../../scene/place-bounds';
import { AppContext, type AppContextValue } from '../../state/use-app';
import { drawGeography, drawInset } from '../../svg-map/draw-geography';
import { InsetDrawing, isRoomy } from '../../svg-map/inset-map';
import { LabelledMap } from '../../svg-map/svg-map';
import { type Paint, PaintContext, type ShapeProps, usePaint } from '../../ui/paint';
import { momentText, type Picture } from './picture';
import { key } from './picture-key';
import { Clipped, stack, TextLines, type TextStyle } from './picture-layout';
import { heading, scaleBar, sources } from './picture-parts';

/** Font families by role, as CSS lists them. */
export type Fonts = Pick<Paint, 'serif' | 'sans'>;

/** Fonts that other people's computers and programs have. */
export const commonFonts: Fonts = {
  serif: "Georgia, 'Times New Roman', Times, serif",
  sans: "Helvetica, Arial, 'Liberation Sans', sans-serif",
};

/** The bundled fonts, for a picture that carries them along or is painted where they are. */
export const ownFonts: Fonts = {
  serif: `'Story Serif', ${commonFonts.serif}`,
  sans: `'Story Sans', ${commonFonts.sans}`,
};

/** Draws an element as XML: `drawInPage` in a browser, `renderToStaticMarkup` in Node. */
export type Draw = (element: ReactElement) => string;

export interface PictureOptions {
  readonly theme?: Theme;
  readonly fonts?: Fonts;
}

/**
 * The map with title, moment, key and sources as an SVG that stands by itself: plain colours and attributes, no styles,
 * no address of anything else. Light, and in fonts that every computer has, unless it is told otherwise.
 */
export function pictureSvg(picture: Picture, draw: Draw, options: PictureOptions = {}): string {
  return standaloneSvg(<PictureSheet picture={picture} />, picture.app, draw, options);
}

/** Draws an SVG element that stands by itself, painted in one theme. */
export function standaloneSvg(
  svg: ReactElement,
  app: AppContextValue,
  draw: Draw,
  { theme = 'light', fonts = commonFonts }: PictureOptions,
): string {
  const paint: Paint = { colours: coloursOf(palettes[theme]), ...fonts, standalone: true, Shape: StandaloneShape };
  const markup = draw(
    <AppContext value={app}>
      <PaintContext value={paint}>{svg}</PaintContext>
    </AppContext>,
  );
  return withHalos(withoutHooks(markup)).replace(/^<svg(?! xmlns)/, '<svg xmlns="http://www.w3.org/2000/svg"');
}

/** A shape as itself: other programs do not follow references. */
function StandaloneShape({ id: _, data, ...attributes }: ShapeProps) {
  return <path d={data} {...attributes} />;
}

/** Markup without what style sheets, scripts and readers of the page find things by. */
function withoutHooks(markup: string): string {
  return markup.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/ (?:class|role|(?:data|aria)-[\w-]+)="[^"]*"/g, ''));
}

/** Not every program paints the stroke of a text under its fill: such groups of texts become two, one over the other. */
function withHalos(markup: string): string {
  return markup.replace(
    /<g([^>]*) paint-order="stroke"([^>]*)>(.*?)<\/g>/gs,
    (_, before: string, after: string, texts: string) => {
      const attributes = before + after;
      const fill = attributes.replace(/ stroke[\w-]*="[^"]*"/g, '');
      return `<g${attributes}>${texts}</g><g${fill}>${texts}</g>`;
    },
  );
}

/** Width in px of a map from which a picture has wide margins. */
const ROOMY = 600;

/** The whole picture: heading, map, key and sources on paper. */
function PictureSheet({ picture }: { readonly picture: Picture }) {
  const { app, viewport, geography, scene } = picture;
  const view = describeView(app.story, scene, boundsByPlace(app.story, geography), viewport, app.messages);
  const { colours, sans } = usePaint();
  const { width } = viewport.size;
  const [margin, gap] = width >= ROOMY ? [44, 22] : [22, 16];
  const { height, content } = stack([
    { id: 'heading', ...heading(picture, width) },
    { id: 'map', gap, height: viewport.size.height, content: <PictureMap picture={picture} /> },
    { id: 'scale', gap: 9, ...scaleBar(picture, width) },
    { id: 'key', gap: gap - 12, ...key(picture, width) },
    { id: 'sources', gap, ...sources(picture, width) },
  ]);
  const size = { width: width + 2 * margin, height: Math.ceil(height + 2 * margin) };
  return (
    <svg {...size} viewBox={`0 0 ${size.width} ${size.height}`} fontFamily={sans}>
      <title>{`${app.story.title}. ${momentText(picture)}`}</title>
      <desc>{view.join(' ')}</desc>
      <rect {...size} fill={colours.role('paper')} />
      <g transform={`translate(${margin} ${margin})`}>{content}</g>
    </svg>
  );
}

/** Px from the frame of a map `width` px wide to what stands on it: in a narrow one names need what there is. */
const edgeOf = (width: number): number => (width < NARROW ? 6 : 18);

/** Px of a map in which an inset is as small as it may be. */
const NARROW = 480;

/** The map in its frame, with the inset on it where that helps and hides nothing of its own ground. */
function PictureMap({ picture }: { readonly picture: Picture }) {
  const { geography, scene, viewport } = picture;
  const drawing = useMemo(() => drawGeography(geography, viewport), [geography, viewport]);
  const inset = insetWidth(picture);
  const edge = edgeOf(viewport.size.width);
  return (
    <g id="map">
      <Clipped id="map-frame" size={viewport.size} frame="inkFaint">
        <LabelledMap {...{ drawing, scene, viewport }} prefix="map-" />
      </Clipped>
      {inset !== null && (
        <g transform={`translate(${edge} ${edge})`}>
          <PictureInset picture={picture} width={inset} />
        </g>
      )}
    </g>
  );
}

/** How many times larger than on the map an inset must show its ground. */
const WORTH = 2.2;

/** Px that the inset is wide; null where the map shows as much, shows other ground, or has no room for it. */
function insetWidth({ app, viewport }: Picture): number | null {
  const [west, south, east, north] = app.story.inset.bounds;
  const { width, height } = viewport.size;
  const inset = width < NARROW ? 118 : width < 900 ? 176 : 208;
  const insetHeight = viewportOf(app.story.inset.bounds, inset).size.height;
  const project = projectionOf(viewport.camera, viewport.size);
  const [[left, top], [right, bottom]] = [project([west, north]), project([east, south])];
  const isInView = left > 0 && top > 0 && right < width && bottom < height;
  const edge = edgeOf(width);
  const isCovered = left < inset + 2 * edge && top < insetHeight + 2 * edge;
  const hasRoom = width > 2.4 * inset && height > 2.4 * insetHeight;
  return isInView && !isCovered && hasRoom && (right - left) * WORTH < inset ? inset : null;
}

interface PictureInsetProps {
  readonly picture: Omit<Picture, 'viewport'>;
  /** Px; the height follows from the bounds. */
  readonly width: number;
}

/** The story's inset in a frame with its title. */
export function PictureInset({ picture: { app, geography, scene }, width }: PictureInsetProps) {
  const { story } = app;
  const { title, subtitle, bounds } = story.inset;
  const viewport = useMemo(() => viewportOf(bounds, width), [bounds, width]);
  const drawing = useMemo(() => drawInset(story, geography, viewport), [story, geography, viewport]);
  const large: TextStyle = { face: 'strong', size: isRoomy(width) ? 15 : 12, leading: 18, serif: true };
  const small: TextStyle = { face: 'sans', size: 11.5, leading: 15, colour: 'inkSoft' };
  return (
    <g id="inset">
      <Clipped id="inset-frame" size={viewport.size} frame="ink">
        <InsetDrawing {...{ drawing, scene, viewport }} prefix="inset-" />
      </Clipped>
      <g transform="translate(10 6)">
        <TextLines style={large} lines={[title]} />
        {isRoomy(width) && (
          <g transform={`translate(0 ${large.leading})`}>
            <TextLines style={small} lines={[subtitle]} />
          </g>
        )}
      </g>
    </g>
  );
}
