import type { Matcher, Mention } from '../../../src/mentions/types';

/** The mentions that a matcher finds in a text, on a page that also says `others`. */
export const mentionsOnPage = (
  matcher: Matcher,
  text: string,
  others: readonly string[],
): readonly Mention[] => {
  const reading = matcher.read(text);
  if (reading === null) return [];
  const said = [reading, ...others.map((other) => matcher.read(other))];
  return matcher.decide(reading, new Set(said.flatMap((one) => one?.gives ?? [])));
};
