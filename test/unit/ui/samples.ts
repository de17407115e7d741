import type { Fact, Source, Topic } from '../../../src/facts/schema';

export const source: Source = {
  id: 'harbour-times',
  publisher: 'Harbour Times',
  address: 'https://harbour-times.test/2021/01/11/ferry',
  published: '2021-01-11',
  sha256: '0'.repeat(64),
};

export const topic: Topic = {
  id: 'ferry',
  label: 'Ferry strike',
  description: 'The strike of the harbour ferries',
  sameAs: [],
};

const everyFact = {
  topics: ['ferry'],
  evidence: { source: source.id, paragraph: 1, anchor: 'the crews walked out' },
  cues: [],
};

export const event: Fact = {
  ...everyFact,
  id: 'walk-out',
  kind: 'event',
  statement: 'The crews walked out.',
  date: {
    precision: 'day',
    edtf: '2021-01-09',
    expression: 'Saturday night',
    reading: 'the Saturday before publication',
    timeOfDay: 'just before midnight',
  },
};

export const statement: Fact = {
  ...everyFact,
  id: 'mayor',
  kind: 'statement',
  statement: 'The mayor called the strike a surprise.',
  quote: 'a bolt from a <b>blue</b> sky',
  attributedTo: { name: 'Ada Reed', role: 'mayor', through: 'a letter' },
  date: null,
};

export const claim: Fact = {
  ...everyFact,
  id: 'pay',
  kind: 'claim',
  statement: 'The union says that nobody was paid in time.',
  attributedTo: { name: 'The union' },
  date: {
    precision: 'interval',
    edtf: '2021-01-06/2021-01-11',
    expression: 'this week',
    reading: 'the week before publication',
  },
};

export const background: Fact = {
  ...everyFact,
  id: 'fleet',
  kind: 'background',
  statement: 'The fleet has nine boats.',
  date: null,
};
