import type { CardRequest } from '../platform/card-contract';
import { formOf } from '../platform/hidden-form';
import type { SettingsChange } from '../platform/settings-types';
import type { Unmarking } from './state';

/**
 * The change of the settings that takes a mention's marks away, or brings them back.
 * @param away true for away
 */
export function unmarkingChange(
  { site, mention, text }: CardRequest,
  unmarking: Unmarking,
  away: boolean,
): SettingsChange {
  if (unmarking === 'site') return { kind: 'site', site, on: !away };
  return { kind: 'form', form: { site, topic: mention.topic, form: formOf(text) }, hidden: away };
}
