/** A stretch that lays claim to a text: UTF-16 offsets, `end` exclusive; `order` breaks ties, lower first. */
export interface Claim {
  readonly start: number;
  readonly end: number;
  readonly order: number;
}

const length = (claim: Claim): number => claim.end - claim.start;

/**
 * The longest claims win; of equally long ones the first, then the one of lower order. Returns them by `start`, without overlaps.
 * A claim that overlaps a longer one has its first or last character inside it, so two look-ups decide.
 */
export const chooseLongest = <C extends Claim>(claims: readonly C[]): readonly C[] => {
  if (claims.length < 2) return claims;
  const byLength = [...claims].sort(
    (one, other) => length(other) - length(one) || one.start - other.start || one.order - other.order,
  );
  const taken = new Uint8Array(claims.reduce((most, { end }) => Math.max(most, end), 0));
  const chosen = byLength.filter(({ start, end }) => {
    if (taken[start] === 1 || taken[end - 1] === 1) return false;
    taken.fill(1, start, end);
    return true;
  });
  return chosen.sort((one, other) => one.start - other.start);
};

/** A claim of a topic in a sentence, both by number. */
export interface TopicClaim extends Claim {
  readonly topic: number;
  readonly sentence: number;
  /** Whether it gives way to a claim that does not. */
  readonly yields: boolean;
  /** Whether a gap of it reaches over a comma or a dash. */
  readonly leaps: boolean;
}

/** What stands for a topic in a list where 0 stands for none: decoys have the topic -1. */
const signOf = ({ topic }: TopicClaim): number => topic + 2;

/**
 * The longest claims, but for those that leap where they overlap one of their topic that is chosen without leaping: where "Amazon
 * suspends Parler, threatening to take the site offline", what comes after the comma only tells of it.
 */
const chooseNext = <C extends TopicClaim>(claims: readonly C[]): readonly C[] => {
  if (!claims.some(({ leaps }) => leaps)) return chooseLongest(claims);
  const signs = new Int32Array(claims.reduce((most, { end }) => Math.max(most, end), 0));
  for (const claim of chooseLongest(claims.filter(({ leaps }) => !leaps)))
    signs.fill(signOf(claim), claim.start, claim.end);
  const isLost = (claim: C): boolean =>
    claim.leaps && signs.subarray(claim.start, claim.end).includes(signOf(claim));
  return chooseLongest(claims.filter((claim) => !isLost(claim)));
};

/**
 * The longest claims of those that give way to none: what yields takes no part where a claim of the same topic that doesn't is
 * chosen in the same sentence. Returns them by `start`, without overlaps.
 */
export const choosePlainest = <C extends TopicClaim>(claims: readonly C[]): readonly C[] => {
  if (!claims.some(({ yields }) => yields)) return chooseNext(claims);
  const placeOf = ({ topic, sentence }: C): string => `${topic} ${sentence}`;
  // A set, since a text of a megabyte may hold tens of thousands of either kind.
  const plain = new Set(chooseNext(claims.filter(({ yields }) => !yields)).map(placeOf));
  return chooseNext(claims.filter((claim) => !claim.yields || !plain.has(placeOf(claim))));
};
