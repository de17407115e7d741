import type { Pack } from '../../../src/facts/schema';
import type { ReportedMention } from '../../../src/platform/page-report';
import { DEFAULT_SETTINGS } from '../../../src/platform/settings-defaults';
import type { Settings, SettingsState } from '../../../src/platform/settings-types';
import type { FoundMention, PageState, Place } from '../../../src/popup/page-state';
import { FIRST_VIEW, type Ready } from '../../../src/popup/state';
import { background, claim, event, source, statement, topic } from '../ui/samples';

export const harbour = { ...topic, id: 'harbour', label: 'Harbour fire' };

/** Two topics; the fleet belongs to both, the fire is dated to the day of the report. */
export const fire = {
  ...event,
  id: 'fire',
  topics: ['harbour'],
  statement: 'A shed burnt down.',
  date: { precision: 'day', edtf: '2021-01-11', expression: 'today', reading: 'the day of publication' },
} as const;

export const fleet = { ...background, topics: ['ferry', 'harbour'] };

export const pack: Pack = {
  id: 'harbour-news',
  revision: 4,
  sources: [source],
  topics: [topic, harbour].map((one) => ({ ...one, patterns: [{ find: [one.label] }] })),
  facts: [fleet, fire, statement, claim, event],
  vocabulary: { endings: {}, abbreviations: [], terms: {}, masks: [] },
  decoys: [],
};

export const place: Place = { tab: 7, site: 'news.example.com' };

export const defaults: Settings = DEFAULT_SETTINGS;

export const stored: SettingsState = { settings: defaults, damaged: [], sync: 'in-step' };

export const reported = (id: number, topicId: string): ReportedMention => ({
  id,
  topic: topicId,
  text: `words ${id}`,
  before: 'before ',
  after: ' after',
});

export const found = (id: number, topicId: string, frame = 0): FoundMention => ({
  ...reported(id, topicId),
  frame,
});

export const marked: PageState = {
  kind: 'marked',
  place,
  grounds: 'known-site',
  mentions: [found(0, 'ferry'), found(1, 'harbour'), found(2, 'ferry'), found(0, 'ferry', 3)],
};

export const ready: Ready = { kind: 'ready', pack, stored, page: marked, view: FIRST_VIEW, trouble: null };
