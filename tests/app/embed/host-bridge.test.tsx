import { act } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HostBridge } from '../../../src/app/embed/host-bridge';
import { frameHeight } from '../../../src/embed/frame-size';
import { type FrameMessage, type HostMessage, readFrameMessage, signed } from '../../../src/embed/protocol';
import { story } from '../../../src/story/load-story';
import { draw } from '../../harness/app';

const HOST = 'https://host.example';
const [place = ''] = story.places.keys();
const host = { postMessage: vi.fn<(message: unknown, target: string) => void>() };

beforeEach(() => {
  host.postMessage.mockReset();
  vi.stubGlobal('parent', host);
});
afterEach(() => vi.unstubAllGlobals());

/** What the page around the frame was told, to whom. */
function told(): [FrameMessage | null, string][] {
  return host.postMessage.mock.calls.map(([message, target]) => [readFrameMessage(message), target]);
}

const errors = (): string[] => told().flatMap(([message]) => (message?.type === 'error' ? message.reason : []));

function say(message: HostMessage): void {
  const data = Object.assign(new Event('message'), { data: signed(message), source: host, origin: HOST });
  act(() => void window.dispatchEvent(data));
}

let trouble: (reason: string | null) => void;

/** The bridge of a map that something may hinder. */
function Troubled() {
  const [reason, setReason] = useState<string | null>(null);
  trouble = setReason;
  return <HostBridge trouble={reason} />;
}

describe('the bridge to the page around the frame', () => {
  it('tells anyone the height that the map wishes for at its width, once it hears', () => {
    vi.stubGlobal('innerWidth', 680);
    draw(<HostBridge trouble={null} />);
    expect(told()).toEqual([[{ type: 'height', height: frameHeight(680) }, '*']]);
  });

  it('lets the host and the reader move the same map', () => {
    const { store, actions } = draw(<HostBridge trouble={null} />);
    say({ type: 'hello', paragraphs: [7] });
    say({ type: 'show', place });
    expect(store.getState()).toMatchObject({ place, paragraphs: [7] });
    act(() => actions.closePlace());
    const states = told().filter(([message]) => message?.type === 'state');
    expect(states.map(([message]) => message)).toMatchObject([{ place: null }, { place }, { place: null }]);
    expect(new Set(states.map(([, target]) => target))).toEqual(new Set([HOST]));
  });

  it('tells what hinders the map when it comes up, once', () => {
    draw(<Troubled />);
    say({ type: 'hello', paragraphs: [] });
    expect(errors()).toEqual([]);
    for (let count = 0; count < 2; count++) act(() => trouble('no graphics'));
    expect(errors()).toEqual(['no graphics']);
    act(() => trouble(null));
    act(() => trouble('no code'));
    expect(errors()).toEqual(['no graphics', 'no code']);
  });

  it('tells it to a host that greets the map only then', () => {
    draw(<Troubled />);
    act(() => trouble('no graphics'));
    expect(errors()).toEqual([]);
    say({ type: 'hello', paragraphs: [] });
    expect(errors()).toEqual(['no graphics']);
  });

  it('tells nothing of what has passed by the time that a host greets the map', () => {
    draw(<Troubled />);
    act(() => trouble('no graphics'));
    act(() => trouble(null));
    say({ type: 'hello', paragraphs: [] });
    expect(errors()).toEqual([]);
  });

  it('tells nothing more once it is gone', () => {
    const { unmount, actions } = draw(<HostBridge trouble={null} />);
    say({ type: 'hello', paragraphs: [] });
    unmount();
    const before = host.postMessage.mock.calls.length;
    act(() => actions.selectPlace(place));
    expect(host.postMessage.mock.calls).toHaveLength(before);
  });

  it('is not there in a page that nobody has framed', () => {
    vi.stubGlobal('parent', window);
    const post = vi.spyOn(window, 'postMessage');
    const listen = vi.spyOn(window, 'addEventListener');
    draw(<HostBridge trouble="no graphics" />);
    expect(post).not.toHaveBeenCalled();
    expect(listen.mock.calls.map(([type]) => type)).not.toContain('message');
  });
});
