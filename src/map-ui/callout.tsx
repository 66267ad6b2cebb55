import type { ReactNode } from 'react';
import type { Box } from '../geo/box';
import type { ScreenPoint, Viewport } from '../geo/camera';
import { formatDoubtedWhen } from '../i18n/format-date';
import { type PlacedCallout, planCallout } from '../scene/callouts';
import { shortState } from '../scene/scene';
import { changesAt, type StateChange } from '../scene/state-changes';
import { useApp } from '../state/use-app';
import type { Story } from '../story/story';
import './callout.css';

/** Changes that a card has room for. */
const MOST_CHANGES = 2;

/** A card, with its box in px of the map area where it has one. */
interface EventCallout {
  readonly card: ReactNode;
  readonly box?: Box;
}

/**
 * The callout of an event in each viewport; null as `planCallout` says. What throws here does so in its card, whose boundary
 * keeps it from the map.
 */
export function calloutOf(...planned: Parameters<typeof planCallout>): (viewport: Viewport) => EventCallout | null {
  let placedIn: ReturnType<typeof planCallout> | undefined;
  return (viewport) => {
    try {
      if (placedIn === undefined) placedIn = planCallout(...planned);
      const placed = placedIn?.(viewport);
      return placed ? { card: <Callout {...placed} />, box: placed.box } : null;
    } catch (error) {
      return { card: <Failed error={error} /> };
    }
  };
}

function Failed({ error }: { readonly error: unknown }): never {
  throw error;
}

/**
 * What the chosen event is, at its place on the map: date, title, standing, and what it changed there. For the eye alone:
 * the text and the timeline tell the same.
 */
function Callout({ event, box, pin: at, isBrief, isNamed }: PlacedCallout) {
  const { story, messages } = useApp();
  const changes = isBrief ? [] : changesAt(story, event);
  const { word, voice } = messages.panel.standing[event.standing];
  const side = sideOf(box, at);
  const pin = isNamed ? clearOfName(at, side) : at;
  const from = leanOf(box, pin, side);
  return (
    <div className="map-callout" aria-hidden="true" key={event.id}>
      <svg className="map-callout-leader" aria-hidden="true">
        <path className="map-callout-halo" d={`M${from.x} ${from.y}L${pin.x} ${pin.y}`} />
        <path d={`M${from.x} ${from.y}L${pin.x} ${pin.y}`} />
        <circle className="map-callout-pulse" cx={pin.x} cy={pin.y} r={5} />
        <circle cx={pin.x} cy={pin.y} r={4} />
      </svg>
      <div
        className="map-callout-room"
        data-side={side}
        style={{ left: box.left, top: box.top, width: box.right - box.left, height: box.bottom - box.top }}
      >
        <div className="map-callout-card" data-brief={isBrief}>
          <p className="map-callout-when">
            <span className="map-callout-date">{formatDoubtedWhen(event.when, messages)}</span>{' '}
            <span>{`· ${word}${isBrief || event.voice === undefined ? '' : voice(event.voice)}`}</span>
          </p>
          <p className="map-callout-title">{event.title}</p>
          {changes.slice(0, MOST_CHANGES).map((change) => (
            <p key={change.place.id} className="map-callout-change">
              {describeChange(story, change, changes.length > 1)}
            </p>
          ))}
        </div>
      </div>
    </div>
  );
}

function describeChange(story: Story, { place, before, after }: StateChange, isNamed: boolean): string {
  const change = [before, after].flatMap((state) => (state && shortState(story, state)) ?? []).join(' → ');
  return isNamed ? `${place.label?.text ?? place.name}: ${change}` : change;
}

type Side = 'left' | 'right' | 'above' | 'below';

/** On which side of the pin the card stands. */
function sideOf({ left, top, right, bottom }: Box, { x, y }: ScreenPoint): Side {
  const away = { left: x - right, right: left - x, above: y - bottom, below: top - y };
  const sides = Object.keys(away) as Side[];
  return sides.reduce((best, side) => (away[side] > away[best] ? side : best));
}

/** Px from the middle of a name to what is clear of it, along and across the line of its words. */
const NAME_REACH = { along: 84, across: 34 } as const;

/** The point beside a name that is nearest to the card. */
function clearOfName({ x, y }: ScreenPoint, side: Side): ScreenPoint {
  const { along, across } = NAME_REACH;
  if (side === 'left') return { x: x - along, y };
  if (side === 'right') return { x: x + along, y };
  return { x, y: side === 'above' ? y - across : y + across };
}

/** Where the leader begins at the card. */
function leanOf({ left, top, right, bottom }: Box, { x }: ScreenPoint, side: Side): ScreenPoint {
  const middle = (top + bottom) / 2;
  if (side === 'left') return { x: right, y: middle };
  if (side === 'right') return { x: left, y: middle };
  return { x: Math.min(Math.max(x, left + 12), right - 12), y: side === 'above' ? bottom : top };
}
