import { DEFAULT_SETTINGS } from './settings-defaults';
import type { MarkColour, MarkLook } from './settings-types';

/** The name of the highlight that marks are painted in: `extension/page.css` has a rule for each look in each colour. */
export function markName(look: MarkLook, colour: MarkColour): string {
  const { markLook, markColour } = DEFAULT_SETTINGS;
  const parts = [look === markLook ? '' : look, colour === markColour ? '' : colour];
  return ['newsgloss', ...parts.filter((part) => part !== '')].join('-');
}
