/**
 * The text being gathered while the walk goes through one run of inline content.
 *
 *   <p>See <a>Amazon</a> today</p>   text    "See Amazon today"
 *                                    nodes   [See ] [Amazon] [ today]
 *                                    starts  0      4        10
 */

/** The text of one block's run of inline content, with the way back to its text nodes. */
export interface Flow {
  readonly text: string;
  /** The text nodes it was joined from, in document order. */
  readonly nodes: readonly Text[];
  /** Where in `text` each node's part begins, in UTF-16 units. */
  readonly starts: readonly number[];
  /** Where in the first node's data the flow begins: more than 0 only for a later piece of an over-long run. */
  readonly from: number;
  /** True where two nodes meet between letters: only layout can tell whether they make one word. */
  readonly tight: boolean;
}

export interface Run {
  text: string;
  nodes: Text[];
  starts: number[];
  from: number;
  tight: boolean;
  /** A space is due before the next text. */
  gap: boolean;
  /** Something without a trace was left out before the next text: it keeps letters apart, and nothing else. */
  split: boolean;
  /** The last UTF-16 unit of `text`, kept apart so that joined strings need not be flattened to look at it. */
  last: number;
}

/** A run that holds nothing yet. */
export const emptyRun = (): Run => ({
  text: '',
  nodes: [],
  starts: [],
  from: 0,
  tight: false,
  gap: false,
  split: false,
  last: 0,
});

/**
 * Longest text handed to the matcher in one piece, in UTF-16 units: long enough that no paragraph written for people
 * is cut, short enough that one piece is a small part of a slice of work.
 */
export const WINDOW = 1 << 15;

/**
 * How much of one text node is asked for at a time, in UTF-16 units: several windows, so that what is left of it after them is
 * less. To hand over the data of a text of 20 MB takes Firefox a tenth of a second, and it was done once a slice.
 */
export const PIECE = WINDOW * 4;

/** How much of a window's end is searched for the end of a sentence: a quarter, so that no piece gets small. */
const SEARCHED = WINDOW / 4;

const SPACE = 32;

const isBlank = (text: string): boolean => {
  const length = text.length;
  if (length > SEARCHED) return false;
  let index = 0;
  while (index < length && text.charCodeAt(index) <= SPACE) index++;
  return index === length;
};

/** Letters and digits of ASCII, and all beyond ASCII but the no-break space: enough to ask layout, which then decides. */
const mayBeWord = (unit: number): boolean =>
  unit > 160 || (unit >= 48 && unit <= 57) || ((unit | 32) >= 97 && (unit | 32) <= 122);

/** Adds a text node's data, a piece of it from `offset` on, to the run. White space alone begins no run. */
export const takeText = (run: Run, node: Text, offset: number): void => {
  const data = node.substringData(offset, PIECE);
  if (run.nodes.length === 0) {
    if (isBlank(data)) return;
    run.from = offset;
    run.text = data;
    run.starts.push(0);
  } else {
    if (data.length === 0) return;
    const isTight = mayBeWord(run.last) && mayBeWord(data.charCodeAt(0));
    if (run.gap || (run.split && isTight)) run.text += ' ';
    else if (isTight) run.tight = true;
    run.starts.push(run.text.length);
    run.text += data;
  }
  run.gap = false;
  run.split = false;
  run.last = data.charCodeAt(data.length - 1);
  run.nodes.push(node);
};

const SENTENCE_ENDS = ['\n', '. ', '! ', '? '];

/** Where to cut an over-long text: after its last sentence that ends in the searched part, else at white space, else hard. */
const cutOf = (text: string): number => {
  const tail = text.slice(WINDOW - SEARCHED, WINDOW);
  const sentence = Math.max(...SENTENCE_ENDS.map((end) => tail.lastIndexOf(end)));
  const cut = sentence >= 0 ? sentence : tail.lastIndexOf(' ');
  return cut >= 0 ? WINDOW - SEARCHED + cut + 1 : WINDOW;
};

/** Takes the first window of an over-long run away from it and returns it. */
export const takeWindow = (run: Run): Flow => {
  const { text, nodes, starts, from, tight } = run;
  const cut = cutOf(text);
  let first = starts.length - 1;
  while (first > 0 && (starts[first] ?? 0) > cut) first--;
  const begun = starts[first] ?? 0;
  const whole = begun === cut ? first : first + 1;
  run.text = text.slice(cut);
  run.nodes = nodes.slice(first);
  run.starts = starts.slice(first).map((start) => Math.max(0, start - cut));
  run.from = (first === 0 ? from : 0) + cut - begun;
  return {
    text: text.slice(0, cut),
    nodes: nodes.slice(0, whole),
    starts: starts.slice(0, whole),
    from,
    tight,
  };
};
