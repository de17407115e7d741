/** What the reader's settings say about this page. */
import { formOf } from '../platform/hidden-form';
import type { Settings } from '../platform/settings-types';
import { isCovered } from '../platform/site';
import type { Wanted } from './annotator';

/** True where the reader has switched this site off, by itself or by a site it belongs to. */
export const isSiteOff = ({ sitesOff }: Settings, site: string): boolean =>
  sitesOff.some((off) => isCovered(site, off));

/** Which mentions the reader wants to see on this site: not those of a topic switched off, nor of a form hidden here. */
export const wantedBy = ({ topicsOff, hiddenForms }: Settings, site: string): Wanted => {
  const hidden = new Set(
    hiddenForms.filter((one) => one.site === site).map(({ topic, form }) => `${topic} ${form}`),
  );
  return (topic, text) =>
    !topicsOff.includes(topic) && !(hidden.size > 0 && hidden.has(`${topic} ${formOf(text)}`));
};
