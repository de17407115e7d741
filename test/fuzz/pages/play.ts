/** Plays a story to the extension, and looks whether it understood. */
import { build, type Roots } from './build';
import { change, type Stage } from './change';
import { grant, isQuiet, runNext, startAnew, turn } from './clock';
import type { Story, Wait } from './model';
import { faultOfPaint, marksIn, readerUntil, readPlainly } from './reading';

/** After so many slices of work, one node or more in each, every page of a story has been read many times over. */
const SLICES_MOST = 2_000;

const rest = async (looks: number): Promise<void> => {
  for (let slices = 0; !isQuiet(); slices++) {
    if (slices > SLICES_MOST) throw new Error('It does not fall quiet');
    await runNext(looks);
  }
};

const waits: { readonly [Kind in Wait]: (looks: number) => Promise<void> } = {
  not: async () => {},
  told: turn,
  slice: async (looks) => {
    await turn();
    await runNext(looks);
  },
  rest: async (looks) => {
    await turn();
    await rest(looks);
  },
};

const setStage = ({ page }: Story): Stage => {
  const roots: Roots = new WeakMap();
  const main = document.createElement('main');
  main.append(...page.map((tree) => build(tree, roots)));
  document.body.replaceChildren(main);
  return { main, roots, takenOut: [], otherDocument: document.implementation.createHTMLDocument() };
};

const compare = (what: string, seen: readonly string[], wanted: readonly string[]): void => {
  if (JSON.stringify(seen) === JSON.stringify(wanted)) return;
  throw new Error(`${what}\n  marked:\n    ${seen.join('\n    ')}\n  not:\n    ${wanted.join('\n    ')}`);
};

/**
 * Builds the story's page, lets the extension read it, makes the changes, and waits until all is quiet.
 * @returns how many marks there are. Rejects where they are not those of a plain reading of the page as it stands in
 *   the end, where the paint is not that of the marks, or where the extension does not fall quiet.
 */
export const play = async (story: Story): Promise<number> => {
  const stage = setStage(story);
  const life = new AbortController();
  try {
    startAnew();
    const reader = readerUntil(life.signal);
    grant(story.looks);
    reader.start();
    for (const step of story.steps) {
      change(stage, step.change);
      await waits[step.wait](story.looks);
    }
    await waits.rest(story.looks);
    const marks = marksIn(reader.ledger, stage.roots);
    compare('The marks are wrong', marks, marksIn(readPlainly(stage.roots), stage.roots));
    const fault = faultOfPaint(reader.ledger);
    if (fault !== null) throw new Error(fault);
    return marks.length;
  } finally {
    life.abort();
  }
};
