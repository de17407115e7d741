import { browser } from '../platform/browser';
import { askFrame, type FrameReport, frameReports } from '../platform/frames';

/**
 * Goes to the next or previous mention of a tab, in the frame where the reader is: the one with the focus if it has
 * mentions, else the first that has any.
 */
export async function walk(tab: number, step: 1 | -1): Promise<void> {
  const frame = frameToWalk((await frameReports(tab)) ?? []);
  if (frame !== null) await askFrame(tab, frame, { type: 'walk', step });
}

/** The frame to walk in, or null where no frame has a mention. */
export function frameToWalk(reports: readonly FrameReport[]): number | null {
  const withMentions = reports.filter(({ report }) => report.mentions.length > 0);
  const focused = withMentions.find(({ report }) => report.focused);
  return (focused ?? withMentions[0])?.frame ?? null;
}

/** The tab a command is meant for: the one it names, else the active one. */
export async function commandTab(named: number | undefined): Promise<number | null> {
  if (named !== undefined) return named;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}
