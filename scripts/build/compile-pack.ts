import { parsePack } from '../../src/facts/parse';
import { problemLine } from '../../src/facts/problem';
import { compilePatterns } from '../../src/mentions/compile/compile';

/** Why a pack can't be built: one line for each fault, with the place where it stands. */
export class PackFault extends Error {
  constructor(lines: readonly string[]) {
    super(['The fact pack has faults:', ...lines].join('\n  '));
  }
}

/**
 * Checks a pack and compiles its patterns.
 * @param text the pack's file
 * @returns the matcher table as JSON. Throws a `PackFault` that lists every fault.
 */
export function compilePack(text: string): string {
  const reading = parsePack(text);
  if (!reading.ok) throw new PackFault(reading.problems.map(problemLine));
  const compiled = compilePatterns(reading.pack);
  if (!compiled.ok)
    throw new PackFault(compiled.problems.map(({ place, message }) => `${place}: ${message}`));
  return JSON.stringify(compiled.table);
}
