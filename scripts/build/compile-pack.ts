import { parsePack } from '../../src/facts/parse';
import { problemLine } from '../../src/facts/problem';
import type { Pack } from '../../src/facts/schema';
import { compilePatterns } from '../../src/mentions/compile/compile';
import { prepareTable } from '../../src/mentions/compile/prepare';
import type { PackTable } from '../../src/mentions/prepared';

/** Why a pack can't be built: one line for each fault, with the place where it stands. */
export class PackFault extends Error {
  constructor(lines: readonly string[]) {
    super(['The fact pack has faults:', ...lines].join('\n  '));
  }
}

/** A pack without a fault, and what the matcher starts from. */
export interface CompiledPack {
  readonly pack: Pack;
  readonly table: PackTable;
}

/**
 * Checks a pack and compiles its patterns. Throws a `PackFault` that lists every fault.
 * @param text the pack's file
 */
export function compilePack(text: string): CompiledPack {
  const reading = parsePack(text);
  if (!reading.ok) throw new PackFault(reading.problems.map(problemLine));
  const compiled = compilePatterns(reading.pack);
  if (!compiled.ok)
    throw new PackFault(compiled.problems.map(({ place, message }) => `${place}: ${message}`));
  return { pack: reading.pack, table: prepareTable(compiled.table) };
}
