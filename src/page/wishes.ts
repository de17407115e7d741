/** What the reader's settings say about this page. */
import { formOf } from '../platform/hidden-form';
import type { Density, MarkColour, MarkLook, Settings } from '../platform/settings-types';
import { isCovered } from '../platform/site';

/** Says whether the reader wants a mention marked, by its topic and its words. */
export type Wanted = (topic: string, text: string) => boolean;

/** Which mentions are to be marked, how many of them, and how they look. */
export interface Wish {
  readonly isWanted: Wanted;
  readonly density: Density;
  readonly look: MarkLook;
  readonly colour: MarkColour;
}

/**
 * What the reader wants to see on this site: no mention of a topic switched off, nor of a form hidden on it or on a site it
 * belongs to.
 */
export const wishFor = (settings: Settings, site: string): Wish => {
  const { topicsOff, hiddenForms, density, markLook: look, markColour: colour } = settings;
  const hidden = new Set(
    hiddenForms.filter((one) => isCovered(site, one.site)).map(({ topic, form }) => `${topic} ${form}`),
  );
  return {
    isWanted: (topic, text) =>
      !topicsOff.includes(topic) && !(hidden.size > 0 && hidden.has(`${topic} ${formOf(text)}`)),
    density,
    look,
    colour,
  };
};
