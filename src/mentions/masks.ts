import type { Occurrence } from './phrases';

const length = (occurrence: Occurrence): number => occurrence.end - occurrence.start;

/**
 * Takes out what a mask covers: "Capitol" in "Capitol Records" is not the Capitol. An occurrence stays if it is itself a
 * mask or longer than every mask it overlaps. Occurrences come and go in order of `start`.
 *
 * A mask that reaches over a comma, a colon or a dash covers nothing: "stormed the Capitol, police said" speaks of no Capitol Police. It stays
 * for evidence.
 * @param clauses the number of each token's clause
 */
export const applyMasks = (
  occurrences: readonly Occurrence[],
  isMask: (term: number) => boolean,
  clauses: readonly number[],
): readonly Occurrence[] => {
  const masking = occurrences.filter(
    ({ term, start, end }) => isMask(term) && clauses[start] === clauses[end - 1],
  );
  if (masking.length === 0) return occurrences;
  const longestAt = new Int32Array(clauses.length);
  for (const mask of masking) {
    for (let token = mask.start; token < mask.end; token += 1) {
      longestAt[token] = Math.max(longestAt[token] as number, length(mask));
    }
  }
  const isCovered = (occurrence: Occurrence): boolean => {
    for (let token = occurrence.start; token < occurrence.end; token += 1) {
      if ((longestAt[token] as number) >= length(occurrence)) return true;
    }
    return false;
  };
  return occurrences.filter((occurrence) => isMask(occurrence.term) || !isCovered(occurrence));
};
