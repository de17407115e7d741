import type { Verdict } from './verdict';

/** What the content script of one frame tells the popup, read through `globalThis.newsglossPage` in the extension's own world. */
export interface PageReport {
  /** True where the reader's focus is in this frame and in none below it. */
  readonly focused: boolean;
  readonly mentions: readonly ReportedMention[];
  /** Whether and why the page was taken for news; null where it is read whatever it is. */
  readonly verdict: Verdict | null;
}

export interface ReportedMention {
  /** Names this mention to `reveal` for as long as the page's text stays as it is. */
  readonly id: number;
  readonly topic: string;
  readonly text: string;
  /** Some words before and after, for the popup's list. */
  readonly before: string;
  readonly after: string;
}

/** The content script's face to the rest of the extension, in its isolated world only. */
export interface PageFace {
  readonly report: () => PageReport;
  /** False once it has ended: the site was switched off, or the extension was updated or removed under it. */
  readonly alive: () => boolean;
  /** Tells the number of mentions anew, to a toolbar button or a top frame that has forgotten it. */
  readonly tellAgain: () => void;
  readonly retire: () => void;
}

declare global {
  var newsglossPage: PageFace | undefined;
  /** Set before the content script comes in where the reader asked for this very page. */
  var newsglossAsked: true | undefined;
}
