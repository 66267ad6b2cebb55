/** What a driver answers to a command that failed. */
interface Failure {
  readonly error: string;
  readonly message: string;
}

/** A session of W3C WebDriver, the one that is spoken over HTTP: https://www.w3.org/TR/webdriver2/ */
export interface WebDriverSession {
  /** What the browser says of itself. */
  readonly capabilities: Readonly<Record<string, unknown>>;
  /** Sends a command, such as `url` or `execute/sync`, with what it needs; GET where it needs nothing. */
  send(command: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
  close(): Promise<void>;
}

/** Ms within which a driver that is going to begin a session has done so, on a busy machine too. */
const STILLBORN_MS = 25_000;

/** Begins a session of a driver at an address without a slash at its end. */
export async function beginSession(driver: string): Promise<WebDriverSession> {
  const begin = (signal: AbortSignal | null) =>
    call('POST', `${driver}/session`, { capabilities: { alwaysMatch: {} } }, signal);
  // Now and then WebKit's driver waits for ever for the browser that it has started; the next one answers.
  const begun = (await begin(AbortSignal.timeout(STILLBORN_MS)).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'TimeoutError') return begin(null);
    throw error;
  })) as { sessionId: string; capabilities: Record<string, unknown> };
  const session = `${driver}/session/${begun.sessionId}`;
  return {
    capabilities: begun.capabilities,
    send: (command, parameters) => call(parameters ? 'POST' : 'GET', `${session}/${command}`, parameters),
    close: async () => void (await call('DELETE', session)),
  };
}

async function call(
  method: string,
  url: string,
  parameters?: object,
  signal: AbortSignal | null = null,
): Promise<unknown> {
  const response = await fetch(url, { method, body: parameters ? JSON.stringify(parameters) : null, signal });
  const { value }: { value: unknown } = JSON.parse(await response.text());
  if (response.ok) return value;
  const { error, message } = value as Failure;
  throw new Error(`${error}: ${message} (${new URL(url).pathname.split('/').slice(3).join('/')})`);
}
