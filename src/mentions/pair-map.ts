/** A map from pairs of small whole numbers to a whole number of at least 0. */
export interface PairMap {
  /** The value of the pair, or -1. */
  get(first: number, second: number): number;
  set(first: number, second: number, value: number): void;
}

const EMPTY = -1;
/** Slots for each entry: half of them stay free, so that a search ends soon. */
const ROOM = 2;
const FIELDS = 3;
/** Odd constants that spread the bits, from Knuth's multiplicative hashing (2^32 divided by the golden ratio) and its square. */
const SPREAD_FIRST = 0x9e3779b1;
const SPREAD_SECOND = 0x85ebca6b;
const HIGH_BITS = 15;

/** A map in one typed array, for at most `capacity` entries: no object per entry, so that 100,000 phrases stay small. */
export const createPairMap = (capacity: number): PairMap => {
  const size = 2 ** Math.ceil(Math.log2(Math.max(1, capacity) * ROOM));
  const fields = new Int32Array(size * FIELDS).fill(EMPTY);

  const slotOf = (first: number, second: number): number => {
    let hash = Math.imul(first + 1, SPREAD_FIRST) ^ Math.imul(second + 1, SPREAD_SECOND);
    hash ^= hash >>> HIGH_BITS;
    let slot = hash & (size - 1);
    for (;;) {
      const base = slot * FIELDS;
      const key = fields[base];
      if (key === EMPTY || (key === first && fields[base + 1] === second)) return base;
      slot = (slot + 1) & (size - 1);
    }
  };

  return {
    get: (first, second) => fields[slotOf(first, second) + 2] as number,
    set: (first, second, value) => {
      const base = slotOf(first, second);
      fields[base] = first;
      fields[base + 1] = second;
      fields[base + 2] = value;
    },
  };
};
