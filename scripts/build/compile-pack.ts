import { parsePack } from '../../src/facts/parse';
import { problemLine } from '../../src/facts/problem';
import { compilePatterns } from '../../src/mentions/compile/compile';
import { prepareTable } from '../../src/mentions/compile/prepare';
import type { PreparedTable } from '../../src/mentions/prepared';

/** Why a pack can't be built: one line for each fault, with the place where it stands. */
export class PackFault extends Error {
  constructor(lines: readonly string[]) {
    super(['The fact pack has faults:', ...lines].join('\n  '));
  }
}

/**
 * Checks a pack and compiles its patterns.
 * @param text the pack's file
 * @returns what the matcher starts from. Throws a `PackFault` that lists every fault.
 */
export function compilePack(text: string): PreparedTable {
  const reading = parsePack(text);
  if (!reading.ok) throw new PackFault(reading.problems.map(problemLine));
  const compiled = compilePatterns(reading.pack);
  if (!compiled.ok)
    throw new PackFault(compiled.problems.map(({ place, message }) => `${place}: ${message}`));
  return prepareTable(compiled.table);
}
