import { CARD_ELEMENT } from '../platform/card-contract';

/**
 * What an element is to the text around it, told from its name alone: asking for its computed style would make
 * the browser lay out the page while we read it.
 *
 * - `inline`: its text runs on with the text around it
 * - `block`: its text stands alone
 * - `form`: a block whose properties may be clobbered by its controls (`<form><input name="firstChild">`)
 * - `line`: ends a line (`<br>`)
 * - `gap`: shows something that is not prose (a picture, a control, a piece of code): left out, a space in its place
 * - `wall`: the same, but standing in a box of its own: left out, and the text before and after does not meet
 * - `none`: shows nothing (a script), or is the extension's own card: left out, without a trace but between letters
 * - `note`: a raised or lowered sign, which is no part of the word before it when it is a number
 */
export type ElementKind = 'inline' | 'block' | 'form' | 'line' | 'gap' | 'wall' | 'none' | 'note';

/** Element names by kind. Blocks are those of the HTML standard's rendering section, and controls that stand in boxes of their own. */
const NAMES: Readonly<Record<ElementKind, string>> = {
  inline:
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr output picture q ruby rb s slot small span strike strong time tt u var wbr',
  block:
    'address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p search section summary table tbody td tfoot th thead tr ul',
  form: 'form',
  line: 'br',
  gap: 'code img input kbd math meter progress samp select svg',
  wall: 'audio canvas embed iframe object pre textarea video',
  none: `area base datalist frame frameset head link map meta noembed noframes noscript param rp rt rtc script source style template title track ${CARD_ELEMENT}`,
  note: 'sub sup',
};

const KIND_OF_NAME: ReadonlyMap<string, ElementKind> = new Map(
  Object.entries(NAMES).flatMap(([kind, names]) =>
    names.split(' ').map((name): [string, ElementKind] => [name, kind as ElementKind]),
  ),
);

/**
 * The kind of an element. An unknown name is inline, as it is to the browser. Only a form can hide its own name
 * (`<input name="localName">` makes it an element), so what has no name is a form.
 */
export const kindOf = (element: Element): ElementKind => {
  const name: unknown = element.localName;
  return KIND_OF_NAME.get(name as string) ?? (typeof name === 'string' ? 'inline' : 'form');
};

/** True for kinds whose text is part of the page's prose. */
export const holdsProse = (kind: ElementKind): boolean =>
  kind === 'inline' || kind === 'block' || kind === 'form' || kind === 'note';

/** True for kinds that end the run of text around them. */
export const endsRun = (kind: ElementKind): boolean =>
  kind === 'block' || kind === 'form' || kind === 'line' || kind === 'wall';
