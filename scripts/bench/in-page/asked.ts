/** What the driver may ask of the bench's content script, and what comes back. Both cross as JSON. */

/** Milliseconds of each sample of each kind of work, in the order in which they were taken. */
export type Samples = Readonly<Record<string, readonly number[]>>;

export type WorkName = 'limit' | 'scan' | 'peer' | 'peer-across';

export interface ColdScan {
  /** Milliseconds from the table to the last mark. */
  readonly total: number;
  /** Milliseconds of the longest slice. */
  readonly longestSlice: number;
}

export interface PageFigures {
  readonly textNodes: number;
  /** UTF-16 units of all text nodes. */
  readonly units: number;
  /** Flows that the walk makes of them. */
  readonly flows: number;
  /** Flows that hold a trigger word. */
  readonly flowsBehindGate: number;
  readonly marks: number;
}

/** Paragraphs appended one by one; one text replaced again and again; the rows of a list reused for others. */
export type ChangeKind = 'appended' | 'ticker' | 'virtual list';

export interface ChangeFigures {
  /** Milliseconds of work for all pieces as they came. */
  readonly asItCame: number;
  /** Milliseconds of one scan of the same text. */
  readonly atOnce: number;
}

export interface Questions {
  /** Takes another table than the shipped one for all that follows. */
  readonly 'use-table': { readonly question: { readonly table: string }; readonly answer: null };
  readonly cold: { readonly question: Record<never, never>; readonly answer: ColdScan };
  /** Takes turns at some kinds of work. */
  readonly compare: {
    readonly question: {
      readonly works: readonly WorkName[];
      readonly samples: number;
      /** Milliseconds of a sample: work that is done sooner is done again, and the time divided. */
      readonly least: number;
    };
    readonly answer: Samples;
  };
  /** Reads text that comes piece by piece, and the same text at once. */
  readonly change: {
    readonly question: { readonly kind: ChangeKind; readonly pieces: readonly string[] };
    readonly answer: ChangeFigures;
  };
  /** Milliseconds that the content script took for one move of the pointer, for each move since the page began. */
  readonly hover: { readonly question: Record<never, never>; readonly answer: readonly number[] };
  readonly figures: { readonly question: Record<never, never>; readonly answer: PageFigures };
}

export type QuestionName = keyof Questions;

/** The events by which question and answer cross between the page's world and the extension's. */
export const ASK_EVENT = 'newsgloss-bench-ask';
export const ANSWER_EVENT = 'newsgloss-bench-answer';
