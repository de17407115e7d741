import type { Browser, Frame } from 'puppeteer-core';

/** A value as WebDriver BiDi passes it (https://w3c.github.io/webdriver-bidi/#type-script-LocalValue). */
export type ProtocolValue =
  | { readonly type: 'string'; readonly value: string }
  | { readonly sharedId: string };

/** The answer to a script, as far as it is read here. */
export interface ProtocolAnswer {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** What Puppeteer's Firefox has besides its public face: it has no public call for what goes beyond Puppeteer's own. */
interface ProtocolAccess {
  readonly connection: {
    readonly send: (method: string, parameters: object) => Promise<{ readonly result: unknown }>;
  };
}

/** Sends one command of WebDriver BiDi to a Firefox that Puppeteer started. */
export async function sendToFirefox<Result>(
  browser: Browser,
  method: string,
  parameters: object,
): Promise<Result> {
  const { connection } = browser as unknown as ProtocolAccess;
  return (await connection.send(method, parameters)).result as Result;
}

/** The id that WebDriver BiDi knows a frame by. */
export function browsingContextOf(frame: Frame): string {
  return (frame as unknown as { readonly _id: string })._id;
}

/**
 * Calls a function, given as text, in a browsing context.
 * @returns what it returned, a string, boolean or number; rejects with what it threw
 */
export async function callInContext(
  browser: Browser,
  context: string,
  functionText: string,
  values: readonly ProtocolValue[],
): Promise<unknown> {
  const answer = await sendToFirefox<ProtocolAnswer>(browser, 'script.callFunction', {
    functionDeclaration: functionText,
    arguments: values,
    target: { context },
    awaitPromise: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'The script failed');
  return answer.result?.value;
}

/** Calls a function, given as text, in the browser's own window, with strings. */
export async function callInBrowserWindow(
  browser: Browser,
  functionText: string,
  ...texts: readonly string[]
) {
  const { contexts } = await sendToFirefox<{ contexts: readonly { context: string }[] }>(
    browser,
    'browsingContext.getTree',
    { 'moz:scope': 'chrome' },
  );
  const [window] = contexts;
  if (!window) throw new Error('Firefox has no window');
  return callInContext(
    browser,
    window.context,
    functionText,
    texts.map((value) => ({ type: 'string', value })),
  );
}
