/** The bench's content script: does what the driver asks, in the world in which the extension works. */
import { table as shippedTable } from 'newsgloss:matcher-table';
import { openings } from 'newsgloss:openings';
import { ANSWER_EVENT, ASK_EVENT, type QuestionName, type Questions, type WorkName } from './asked';
import { takeTurns } from './timing';
import { createWorks } from './works';

/** Milliseconds of a slice, as the extension's schedule has it. */
const SLICE = 6;

let works = createWorks({ ...shippedTable, openings });

const CHANGES_PAGE: readonly WorkName[] = ['peer', 'peer-across'];

/** The pointer's moves are timed in the shipped content script. */
type OwnQuestion = Exclude<QuestionName, 'hover'>;

const answers: {
  readonly [Name in OwnQuestion]: (question: Questions[Name]['question']) => Questions[Name]['answer'];
} = {
  'use-table': ({ table }) => {
    works = createWorks(JSON.parse(table));
    return null;
  },
  cold: () => works.scanCold(SLICE),
  compare: ({ works: names, samples, least }) =>
    takeTurns(
      names.map((name) => ({
        name,
        run: () => works.run(name),
        undo: CHANGES_PAGE.includes(name) ? () => works.undo(name) : null,
      })),
      samples,
      least,
    ),
  change: ({ kind, pieces }) => works.change(kind, pieces),
  figures: () => works.figures(),
};

addEventListener(ASK_EVENT, (event) => {
  const { name, question } = JSON.parse((event as CustomEvent<string>).detail);
  const answer = answers[name as OwnQuestion](question);
  dispatchEvent(new CustomEvent(ANSWER_EVENT, { detail: JSON.stringify(answer) }));
});
