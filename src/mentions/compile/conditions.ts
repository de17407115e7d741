import { type Condition, RANGES } from '../table';
import type { EvidenceByRange } from './pattern-part';
import type { Problem } from './problems';
import type { TermNumbers } from './ways';

/** Turns the names in a pattern's evidence into numbers; notes names that don't exist in `problems`. */
export const conditionsOf = (
  evidence: EvidenceByRange | undefined,
  place: string,
  numbers: TermNumbers,
  problems: Problem[],
): readonly Condition[] =>
  RANGES.flatMap((range, rangeNumber) =>
    (evidence?.[range] ?? []).map((entry, index) => [
      rangeNumber,
      ...entry.split('|').flatMap((written) => {
        const name = written.trim();
        const number = numbers.named(name);
        if (number !== undefined) return [number];
        problems.push({ place: `${place}.${range}[${index}]`, message: `There is no term named "${name}"` });
        return [];
      }),
    ]),
  );
