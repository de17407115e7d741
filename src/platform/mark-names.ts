import type { MarkColour, MarkLook } from './settings-types';

/** The highlight of all marks, as it is named where the reader has changed nothing. */
export const ALL_MARKS = 'newsgloss';

const STANDARD_LOOK: MarkLook = 'underline';
const STANDARD_COLOUR: MarkColour = 'rust';

/** A highlight's name in a look and a colour. `extension/page.css` has a rule for each: only so does nothing else of the page change with it. */
export const markName = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== STANDARD_LOOK && part !== STANDARD_COLOUR).join('-');
