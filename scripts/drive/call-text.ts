/** Compilers of TypeScript may leave calls of this helper in a function's text; all that matters is what it returns. */
const HELPER = 'const __name = (value) => value;';

/**
 * The text of an expression that calls a function in a page with values that JSON can carry. The function stands alone:
 * it sees nothing of the file it is written in.
 * @param before expressions for arguments that exist only in the page, put before the values
 */
export function callText(
  // biome's and TypeScript's common ground for "any function": what is passed is only ever read as text.
  inPage: (...values: never[]) => unknown,
  values: readonly unknown[],
  before: readonly string[] = [],
): string {
  const parameters = [...before, ...values.map((value) => JSON.stringify(value))];
  return `(() => { ${HELPER} return (${inPage})(${parameters.join(', ')}); })()`;
}
