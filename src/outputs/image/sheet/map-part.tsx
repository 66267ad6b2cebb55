import { DrawnPoster } from '../../../svg-map/drawn-poster';
import type { Picture } from '../picture';
import { Clipped, Frame } from './clipped';
import { extentIn, viewportOf } from './inset';
import { SheetInset } from './sheet-inset';

/** Px from the map's frame to what stands on it. */
const EDGE = 18;

/** The map in its frame, with the inset on it where that helps and hides nothing of its own ground. */
export function MapPart({ picture }: { readonly picture: Picture }) {
  const { geography, scene, viewport } = picture;
  const inset = insetWidth(picture);
  return (
    <g id="map">
      <Clipped id="map-frame" size={viewport.size}>
        <DrawnPoster geography={geography} scene={scene} viewport={viewport} prefix="map-" />
      </Clipped>
      <Frame look="picture-frame" size={viewport.size} />
      {inset !== null && (
        <g transform={`translate(${EDGE} ${EDGE})`}>
          <SheetInset picture={picture} width={inset} />
        </g>
      )}
    </g>
  );
}

/** How many times larger than on the map an inset must show its ground. */
const WORTH = 2.2;

/** Px that the inset is wide; null where the map shows as much, shows other ground, or has no room for it. */
function insetWidth({ app, viewport }: Picture): number | null {
  const { bounds } = app.story.inset;
  const { width, height } = viewport.size;
  const inset = width < 480 ? 118 : width < 900 ? 150 : 208;
  const insetSize = viewportOf(bounds, inset).size;
  const [left, top, right, bottom] = extentIn(viewport, bounds);
  const isInView = left > 0 && top > 0 && right < width && bottom < height;
  const isCovered = left < inset + 2 * EDGE && top < insetSize.height + 2 * EDGE;
  const isRoomy = width > 2.4 * inset && height > 2.4 * insetSize.height;
  return isInView && !isCovered && isRoomy && (right - left) * WORTH < inset ? inset : null;
}
