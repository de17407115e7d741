/** What the reader's settings say about this page. */
import { formOf } from '../platform/hidden-form';
import type { Settings } from '../platform/settings-types';
import { isCovered } from '../platform/site';
import type { Wanted } from './annotator';

/** Which mentions the reader wants to see on this site: not those of a topic switched off, nor of a form hidden on it or on a site it belongs to. */
export const wantedBy = ({ topicsOff, hiddenForms }: Settings, site: string): Wanted => {
  const hidden = new Set(
    hiddenForms.filter((one) => isCovered(site, one.site)).map(({ topic, form }) => `${topic} ${form}`),
  );
  return (topic, text) =>
    !topicsOff.includes(topic) && !(hidden.size > 0 && hidden.has(`${topic} ${formOf(text)}`));
};
