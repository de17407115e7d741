import { browser } from '../platform/browser';
import { askFrame, type FrameReport, frameReports } from '../platform/frames';
import type { WalkWay } from '../platform/messages';

const TOP_FRAME = 0;

/**
 * Goes to the next or previous mention of a tab: in the frame where the reader is, past its end in the next frame that has
 * any, and from the last frame to the first.
 */
export async function walk(tab: number, step: 1 | -1): Promise<void> {
  const goesIn = (frame: number, way: WalkWay): Promise<boolean> =>
    // A frame that has gone since it reported, or has just been switched off, has no mention to go to.
    askFrame(tab, frame, { type: 'walk', step, way }).catch(() => false);

  const reports = await frameReports(tab);
  // The extension's own page that shows it at work lets nothing be brought in, but hears what it is asked.
  const [here, ...others] = reports === null ? [TOP_FRAME] : framesToWalk(reports, step);
  if (here === undefined || (await goesIn(here, others.length > 0 ? 'through' : 'around'))) return;
  for (const frame of [...others, here]) if (await goesIn(frame, 'into')) return;
}

/**
 * The frames that have mentions, in the order to walk through them: first the one where the reader is (the one with the
 * focus if it has mentions, else the first that has any), then those after it, or before it, and around.
 */
export function framesToWalk(reports: readonly FrameReport[], step: 1 | -1): readonly number[] {
  const withMentions = reports
    .filter(({ report }) => report.mentions.length > 0)
    .sort((one, other) => (one.frame - other.frame) * step);
  const first = step === 1 ? 0 : withMentions.length - 1;
  const focused = withMentions.findIndex(({ report }) => report.focused);
  const start = focused < 0 ? first : focused;
  return [...withMentions.slice(start), ...withMentions.slice(0, start)].map(({ frame }) => frame);
}

/** The tab a command is meant for: the one it names, else the active one. */
export async function commandTab(named: number | undefined): Promise<number | null> {
  if (named !== undefined) return named;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}
