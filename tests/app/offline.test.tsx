import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepForOffline } from '../../src/app/offline';

const SITE = 'https://site.org';

interface Around {
  readonly origin?: string;
  readonly top?: () => unknown;
  readonly register?: () => Promise<unknown>;
  readonly saveData?: boolean;
}

/** A window that can keep the map, in whatever stands around it. */
function windowIn({ origin = SITE, top, register = async () => {}, saveData = false }: Around) {
  const asked = vi.fn(register);
  const page = {
    origin,
    location: { origin: SITE },
    get top() {
      return top ? top() : page;
    },
    get navigator() {
      // As in a sandboxed frame.
      if (origin === 'null') throw new DOMException('sandboxed', 'SecurityError');
      return { serviceWorker: { register: asked }, connection: { saveData } };
    },
  };
  return { page: page as unknown as Window, asked };
}

const foreign = {
  get location(): never {
    throw new DOMException('another origin', 'SecurityError');
  },
};

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the map is kept for use without a network', () => {
  it('by a page of its own, and in a page of its site', async () => {
    const alone = windowIn({});
    await keepForOffline(alone.page);
    expect(alone.asked).toHaveBeenCalledExactlyOnceWith('/sw.js');
    const framed = windowIn({ top: () => ({ location: { origin: SITE } }) });
    await keepForOffline(framed.page);
    expect(framed.asked).toHaveBeenCalledOnce();
  });

  it.each([
    ['a page of another site', { top: () => foreign }],
    ['a sandboxed frame, where even asking for it throws', { origin: 'null', top: () => foreign }],
    ['a sandboxed page', { origin: 'null' }],
    ['a browser that is to save data', { saveData: true }],
  ])('not in %s', async (_where, around) => {
    const { page, asked } = windowIn(around);
    await expect(keepForOffline(page)).resolves.toBeUndefined();
    expect(asked).not.toHaveBeenCalled();
  });

  it('not where the browser refuses, which breaks nothing', async () => {
    const told = vi.spyOn(console, 'info').mockImplementation(() => {});
    const register = async (): Promise<never> => {
      throw new DOMException('private window', 'SecurityError');
    };
    const { page } = windowIn({ register });
    await expect(keepForOffline(page)).resolves.toBeUndefined();
    expect(told).toHaveBeenCalledWith(expect.stringContaining('private window'));
  });

  it('not where the browser knows no service workers', async () => {
    const page = { origin: SITE, location: { origin: SITE }, navigator: {} };
    await expect(keepForOffline({ ...page, top: page } as unknown as Window)).resolves.toBeUndefined();
  });
});
