import type { Viewport } from '../geo/camera';
import { type GraticuleTick, graticuleOf } from '../geo/graticule';
import './neatline.css';

/** Px that the ticks reach into the map. */
const LENGTH = { minor: 4, major: 8 } as const;

/** The map's edge with ticks where meridians and parallels meet it, as in an atlas; for the eye alone. */
export function Neatline({ viewport }: { readonly viewport: Viewport }) {
  const { width, height } = viewport.size;
  const { meridians, parallels } = graticuleOf(viewport);
  const across = meridians.map(
    (tick) => `M${px(tick.at)} 0v${lengthOf(tick)}M${px(tick.at)} ${height}v-${lengthOf(tick)}`,
  );
  const down = parallels.map(
    (tick) => `M0 ${px(tick.at)}h${lengthOf(tick)}M${width} ${px(tick.at)}h-${lengthOf(tick)}`,
  );
  return (
    <svg className="neatline" width={width} height={height} aria-hidden="true">
      <path d={[...across, ...down].join('')} />
    </svg>
  );
}

function lengthOf({ isMajor }: GraticuleTick): number {
  return isMajor ? LENGTH.major : LENGTH.minor;
}

function px(value: number): number {
  return Math.round(value * 10) / 10;
}
