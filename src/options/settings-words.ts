import type { Topic } from '../facts/schema';
import { locale, type MessageKey, message, plural } from '../platform/i18n';
import type { CardOpening, Choices, Settings } from '../platform/settings-types';
import { listText } from '../ui/list-text';

type ChoiceWords = {
  readonly [Name in Exclude<keyof Choices, 'cardOpening'>]: Readonly<Record<Choices[Name], MessageKey>>;
};

const choiceWords: ChoiceWords = {
  reach: { 'known-sites': 'reach_known', 'news-like': 'reach_news', 'on-click': 'reach_click' },
  density: {
    every: 'density_every',
    'first-in-paragraph': 'density_paragraph',
    'first-on-page': 'density_page',
  },
  markLook: { underline: 'look_underline', tint: 'look_tint', both: 'look_both' },
  markColour: { rust: 'colour_rust', teal: 'colour_teal', violet: 'colour_violet' },
  theme: { system: 'theme_system', light: 'theme_light', dark: 'theme_dark' },
};

const openingWords: Readonly<Record<CardOpening['on'], MessageKey>> = {
  hover: 'open_hover',
  'hover-with-key': 'open_hover_key',
  click: 'open_click',
};

const MILLISECONDS = 1_000;

/** A delay in the reader's digits, in seconds. @param delay milliseconds */
export function delayWords(delay: number): string {
  return message('delay_seconds', new Intl.NumberFormat(locale()).format(delay / MILLISECONDS));
}

/** One thing that is set, in words. */
export interface SettingWords {
  readonly name: string;
  readonly value: string;
}

/** What the named settings say, each in a line: the preview of a file. @param topics those of the pack, for their labels */
export function settingWords(named: Partial<Settings>, topics: readonly Topic[]): readonly SettingWords[] {
  const lines: (SettingWords | null)[] = [
    choice('reach', 'reach', named.reach),
    list('sites_on', named.sitesOn),
    list('sites_off', named.sitesOff),
    list(
      'topics_off',
      named.topicsOff?.map((off) => topics.find(({ id }) => id === off)?.label ?? off),
    ),
    named.hiddenForms
      ? { name: message('hidden_forms'), value: plural('forms_count', named.hiddenForms.length) }
      : null,
    choice('density', 'density', named.density),
    choice('markLook', 'mark_look', named.markLook),
    choice('markColour', 'mark_colour', named.markColour),
    named.cardOpening ? { name: message('cards'), value: openingText(named.cardOpening) } : null,
    choice('theme', 'theme', named.theme),
  ];
  return lines.filter((line) => line !== null);
}

function choice<Name extends keyof ChoiceWords>(
  name: Name,
  title: MessageKey,
  chosen: Choices[Name] | undefined,
): SettingWords | null {
  if (chosen === undefined) return null;
  const words: Readonly<Record<string, MessageKey>> = choiceWords[name];
  const key = words[chosen];
  return key === undefined ? null : { name: message(title), value: message(key) };
}

/** As many items as tell what a list is like. */
const ITEMS_SHOWN = 3;

function list(title: MessageKey, items: readonly string[] | undefined): SettingWords | null {
  if (items === undefined) return null;
  const shown = items.slice(0, ITEMS_SHOWN);
  const more = items.length - shown.length;
  const all = more > 0 ? [...shown, plural('items_more', more)] : shown;
  return { name: message(title), value: items.length === 0 ? message('nothing_listed') : listText(all) };
}

function openingText(opening: CardOpening): string {
  const words = message(openingWords[opening.on]);
  if (opening.on === 'hover') return message('words_and_more', words, delayWords(opening.delay));
  return opening.on === 'click' ? words : message('words_and_more', words, keyName(opening.key));
}

/** The name on a key of the keyboard. */
export function keyName(key: Extract<CardOpening, { on: 'hover-with-key' }>['key']): string {
  return message(key === 'Alt' ? 'key_alt' : key === 'Control' ? 'key_control' : 'key_shift');
}
