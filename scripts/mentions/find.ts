import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { patternsInOrder } from '../../src/mentions/compile/pattern-order';
import { createMatcher } from '../../src/mentions/matcher';
import { createPageGate, type PageGate } from '../../src/mentions/page-gate';
import type { Matcher, Reason } from '../../src/mentions/types';
import { compilePack } from '../build/compile-pack';
import { projectFolder } from '../paths';

/** Why something was marked, with the pattern as written in the pack. */
interface FoundReason extends Omit<Reason, 'pattern'> {
  readonly pattern: string;
}

/** A mention as the command prints it. `start` and `end` are UTF-16 offsets in the text of flow number `flow`. */
export interface FoundMention {
  readonly topic: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly flow: number;
  readonly why: FoundReason;
}

/** What finds the mentions of a pack: its page's gate, its matcher, and its patterns as written, by number. */
export interface Finder {
  readonly gate: PageGate;
  readonly matcher: Matcher;
  readonly patterns: readonly string[];
}

/** The finder of the pack that ships. Rejects with the list of faults where the pack has any. */
export async function shippedFinder(): Promise<Finder> {
  const text = await readFile(join(projectFolder, 'extension/facts/parler-aws-capitol.json'), 'utf8');
  const { pack, table } = compilePack(text);
  return {
    gate: createPageGate(table.openings),
    matcher: createMatcher(table),
    patterns: patternsInOrder(pack).map(({ source }) => source),
  };
}

/** Whether a page of these texts brings the matcher in. */
export const isOpened = ({ gate }: Finder, texts: readonly string[]): boolean => texts.some(gate.opens);

/**
 * Finds the mentions of a page as the browser does: where a text opens it every flow is read, what all of them say is the page's evidence.
 * @param flows the texts to mark
 * @param others more texts of the same page, as evidence only
 */
export function findMentions(
  finder: Finder,
  flows: readonly string[],
  others: readonly string[] = [],
): readonly FoundMention[] {
  if (!isOpened(finder, [...flows, ...others])) return [];
  const { matcher, patterns } = finder;
  const readings = flows.map((text) => matcher.read(text));
  const said = [...readings, ...others.map((text) => matcher.read(text))];
  const terms = new Set(said.flatMap((reading) => reading?.gives ?? []));
  return readings.flatMap((reading, flow) => {
    const mentions = reading ? matcher.decide(reading, terms) : [];
    return mentions.map(({ topic, start, end, why }) => {
      const text = (flows[flow] ?? '').slice(start, end);
      const pattern = patterns[why.pattern] as string;
      return { topic, text, start, end, flow, why: { ...why, pattern } };
    });
  });
}
