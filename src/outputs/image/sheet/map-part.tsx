import { DrawnPoster } from '../../../svg-map/drawn-poster';
import type { Picture } from '../picture';
import { Clipped, Frame } from './clipped';
import { extentIn, sightOf } from './inset';
import { LensInset } from './lens-inset';

/** Px from the map's frame to what stands on it. */
const EDGE = 18;

/** The map in its frame, with the lens on it where that helps and hides nothing of its own ground. */
export function MapPart({ picture }: { readonly picture: Picture }) {
  const { geography, scene, sight } = picture;
  const lens = lensWidth(picture);
  return (
    <g id="map">
      <Clipped id="map-frame" size={sight.size}>
        <DrawnPoster geography={geography} scene={scene} sight={sight} prefix="map-" />
      </Clipped>
      <Frame look="picture-frame" size={sight.size} />
      {lens !== null && (
        <g transform={`translate(${EDGE} ${EDGE})`}>
          <LensInset picture={picture} width={lens} />
        </g>
      )}
    </g>
  );
}

/** How many times larger than on the map a lens must show its ground. */
const WORTH = 2.2;

/** Px that the lens is wide; null where the map shows as much, shows other ground, or has no room for it. */
function lensWidth({ app, sight }: Picture): number | null {
  const { bounds } = app.story.lens;
  const { width, height } = sight.size;
  const lens = width < 480 ? 118 : width < 900 ? 150 : 208;
  const lensSize = sightOf(bounds, lens).size;
  const [left, top, right, bottom] = extentIn(sight, bounds);
  const isInSight = left > 0 && top > 0 && right < width && bottom < height;
  const isCovered = left < lens + 2 * EDGE && top < lensSize.height + 2 * EDGE;
  const isRoomy = width > 2.4 * lens && height > 2.4 * lensSize.height;
  return isInSight && !isCovered && isRoomy && (right - left) * WORTH < lens ? lens : null;
}
