/** A small report and the pack that tells of it, both made up here: the pack that ships is checked against its own source. */

export const sampleText = [
  'The harbour office said on Tuesday that the ferry “Mallard” will not sail. “We saw a steady rise of water in [the Mallard’s] hold,” it wrote.',
  'The ferry’s owner, Ada Quist, is now suing the office, claiming that the ban is a favour to a rival.',
  'Fares had doubled since the flood of last Monday; the flood shut both quays.',
].join('\n\n');

/** The SHA-256 of the text above, normalised; `printf` and `sha256sum` give the same. */
export const sampleHash = 'b595d3772e39472b4d60828c4651b9709f7fee91e635b6e584ddba5d3fd6ad4c';

const evidence = (paragraph: number, anchor: string) => ({ source: 'gazette', paragraph, anchor });

/** A pack without a fault, new for each caller to break. */
export const samplePack = () => ({
  id: 'harbour',
  revision: 1,
  sources: [
    {
      id: 'gazette',
      publisher: 'Harbour Gazette',
      address: 'https://gazette.example/2020/03/05/ferry',
      published: '2020-03-05',
      sha256: sampleHash,
    },
  ],
  vocabulary: { endings: {}, abbreviations: [], terms: { ferry: ['ferry', 'the Mallard'] }, masks: [] },
  decoys: [{ find: ['ferry terminal'] }],
  topics: [
    {
      id: 'ferry-ban',
      label: 'Ferry ban',
      description: 'The ban on the ferry Mallard',
      sameAs: ['https://wiki.example/ferry-ban'],
      patterns: [{ find: ['{ferry} ..3 (ban|banned)'] }],
    },
    {
      id: 'flood',
      label: 'Flood',
      description: 'The flood at the harbour',
      sameAs: [],
      patterns: [{ find: ['flood'] }],
    },
  ],
  facts: [
    {
      id: 'office-bans-ferry',
      topics: ['ferry-ban'],
      kind: 'event',
      statement: 'The harbour office banned the ferry Mallard.',
      date: {
        precision: 'day',
        edtf: '2020-03-03',
        expression: 'on Tuesday',
        reading: 'The Tuesday before publication on Thursday 5 March 2020.',
      },
      evidence: evidence(1, 'will not sail'),
      cues: ['ban*', 'harbour office'],
    },
    {
      id: 'water-in-the-hold',
      topics: ['ferry-ban'],
      kind: 'statement',
      statement: 'The office wrote that water had risen in the hold.',
      date: null,
      attributedTo: { name: 'the harbour office', through: 'a letter' },
      quote: 'a steady rise of water in [the Mallard’s] hold',
      evidence: evidence(1, 'a steady rise of water'),
      cues: ['water', 'hold', 'café'],
    },
    {
      id: 'owner-claims-favour',
      topics: ['ferry-ban'],
      kind: 'claim',
      statement: 'The owner claims that the ban favours a rival.',
      date: {
        precision: 'day',
        edtf: '2020-03-05',
        expression: 'now',
        reading: '“Now” is the day of publication.',
      },
      attributedTo: { name: 'Ada Quist', role: 'owner of the ferry' },
      evidence: evidence(2, 'favour to a rival'),
      cues: ['su* the office', 'rival'],
    },
    {
      id: 'flood-on-monday',
      topics: ['flood'],
      kind: 'event',
      statement: 'A flood shut both quays.',
      date: {
        precision: 'day',
        edtf: '2020-03-02',
        expression: 'last Monday',
        reading: 'The last Monday before publication on Thursday 5 March 2020.',
      },
      evidence: evidence(3, 'shut both quays'),
      cues: ['flood*'],
    },
    {
      id: 'fares-doubled',
      topics: ['flood', 'ferry-ban'],
      kind: 'background',
      statement: 'Fares doubled after the flood.',
      date: {
        precision: 'interval',
        edtf: '2020-03-02/2020-03-05',
        expression: 'since the flood',
        reading: 'From the flood to publication; no day is given.',
        since: 'flood-on-monday',
      },
      evidence: evidence(3, 'Fares had doubled'),
      cues: ['fare', 'fares'],
    },
  ],
});

type Json = { [key: string]: Json } & Json[];

/**
 * The sample pack as a file's text with one value replaced, or removed where `value` is undefined.
 * @param path keys and indices, such as `['facts', 3, 'date']`
 */
export function brokenPack(path: readonly (string | number)[], value: unknown): string {
  const pack: unknown = structuredClone(samplePack());
  const holder = path.slice(0, -1).reduce((part, key) => part[key as number] as Json, pack as Json);
  Object.assign(holder, { [path.at(-1) ?? '']: value });
  return JSON.stringify(pack);
}
