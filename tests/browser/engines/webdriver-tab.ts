import type { Key, Tab, WindowSize } from './tab.ts';
import type { WebDriverSession } from './webdriver.ts';

/** The characters that stand for keys, from the table in WebDriver's chapter on actions. */
const CHARACTERS: Readonly<Record<Key, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
};

/** Under this name the page keeps what went wrong in it. */
const ERRORS = 'errorsOfTheTest';

/** Makes a session's window the one of a reader. Of its errors only those are known that come after the page has loaded. */
export async function openWebDriverTab(session: WebDriverSession, size: WindowSize): Promise<Tab> {
  const { send } = session;
  const run = (expression: string) => send('execute/sync', { script: `return (${expression})`, args: [] });
  const act = (device: object) => send('actions', { actions: [device] });
  const point = (action: object) =>
    act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [action] });
  const inFrame = async (frame: string, expression: string) => {
    await send('frame', { id: await run(frame) });
    try {
      return await run(expression);
    } finally {
      await send('frame', { id: null });
    }
  };
  await setSize(session, size);
  return {
    goTo: async (url) => {
      await send('url', { url });
      await run(`(${collectErrors})(${JSON.stringify(ERRORS)})`);
    },
    goBack: async () => void (await send('back', {})),
    evaluate: (expression, frame) => (frame ? inFrame(frame, expression) : run(expression)),
    moveTo: async ({ x, y }) =>
      void (await point({ type: 'pointerMove', origin: 'viewport', duration: 0, x: Math.round(x), y: Math.round(y) })),
    pressButton: async () => void (await point({ type: 'pointerDown', button: 0 })),
    releaseButton: async () => void (await point({ type: 'pointerUp', button: 0 })),
    press: async (key) => {
      const value = CHARACTERS[key];
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
      await act({ type: 'key', id: 'keyboard', actions });
    },
    picture: async () => Buffer.from(String(await send('screenshot')), 'base64'),
    errors: async () => (await run(`window[${JSON.stringify(ERRORS)}] ?? []`)) as string[],
    close: () => session.close(),
  };
}

/** Makes the page, not the window around it, of a size. */
async function setSize({ send }: WebDriverSession, { width, height }: WindowSize): Promise<void> {
  const inner = { script: 'return { width: innerWidth, height: innerHeight }', args: [] };
  await send('window/rect', { width, height });
  const page = (await send('execute/sync', inner)) as WindowSize;
  await send('window/rect', { width: 2 * width - page.width, height: 2 * height - page.height });
}

/** In the browser. */
function collectErrors(key: string): void {
  const errors: string[] = [];
  Reflect.set(window, key, errors);
  const { error } = console;
  console.error = (...said: unknown[]) => {
    errors.push(`console: ${said.join(' ')}`);
    error(...said);
  };
  addEventListener('error', ({ message }) => errors.push(`uncaught: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(`unhandled: ${reason}`));
}
