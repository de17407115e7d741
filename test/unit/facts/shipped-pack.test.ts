import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { factsSchema, publishedSchema } from '../../../scripts/facts-schema';
import { projectFolder } from '../../../scripts/paths';
import { chooseFacts } from '../../../src/facts/choose';
import { parsePack } from '../../../src/facts/parse';
import type { Fact } from '../../../src/facts/schema';
import { timelineOf } from '../../../src/facts/timeline';

const reading = parsePack(
  readFileSync(join(projectFolder, 'extension/facts/parler-aws-capitol.json'), 'utf8'),
);
if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
const { pack } = reading;

function factOf(id: string): Fact {
  const fact = pack.facts.find((one) => one.id === id);
  if (fact === undefined) throw new Error(`The pack has no fact "${id}".`);
  return fact;
}

const firstFor = (topic: string, context: string): string | undefined =>
  chooseFacts(pack, topic, context)[0]?.id;

describe('the pack that ships', () => {
  it('has the three topics and one source, published on 11 January 2021', () => {
    expect(pack.topics.map(({ id }) => id)).toEqual(['parler', 'aws-deplatforming', 'capitol-riot']);
    expect(pack.sources).toMatchObject([{ publisher: 'Built In Seattle', published: '2021-01-11' }]);
  });

  it('dates a fact only where the source gives a time', () => {
    const dated = pack.facts.filter(({ date }) => date !== null);
    expect(dated.map(({ id, date }) => [id, date?.edtf, date?.expression])).toEqual([
      ['support-to-end-sunday-night', '2021-01-10', 'Sunday night just before midnight Pacific'],
      ['amazon-told-parler', '2021-01-09', 'on Saturday'],
      ['parler-was-offline', '2021-01-11', 'now'],
      ['riot-at-the-capitol', '2021-01-06', 'last Wednesday'],
      ['week-of-reckoning', '2021-01-06/2021-01-11', 'a week of reckoning following the recent riot'],
      ['companies-face-their-role', '2021-01-06/2021-01-11', 'a week of reckoning following the recent riot'],
      ['parler-sues-amazon', '2021-01-11', 'now'],
    ]);
  });

  it('leaves the time of day as vague as the source does', () => {
    expect(factOf('support-to-end-sunday-night').date?.timeOfDay).toBe('just before midnight Pacific');
  });

  it('tells what was said from what happened', () => {
    expect(factOf('matze-on-free-speech')).toMatchObject({
      kind: 'statement',
      quote: 'an attempt to completely remove free speech off the internet',
      attributedTo: { name: 'John Matze', role: 'Parler CEO' },
    });
    expect(factOf('parler-sues-amazon').kind).toBe('event');
    expect(factOf('parler-claims-political-motive')).toMatchObject({
      kind: 'claim',
      attributedTo: { name: 'Parler' },
    });
    expect(factOf('free-speech-laws-do-not-protect-incitement')).toMatchObject({
      kind: 'background',
      attributedTo: { name: 'Built In Seattle' },
    });
  });

  it.each([
    ['parler', 'Parler', 'parler-is-a-social-media-platform'],
    ['parler', 'Days later Parler was removed from the App Store', 'app-stores-removed-parler'],
    ['parler', 'John Matze, the head of Parler, objected', 'matze-is-parler-ceo'],
    ['aws-deplatforming', 'Then Amazon pulled the plug on Parler', 'amazon-decided-to-stop-hosting'],
    ['aws-deplatforming', 'Parler has filed a lawsuit against Amazon', 'parler-sues-amazon'],
    ['aws-deplatforming', 'Amazon was to cut it off at midnight on Sunday', 'support-to-end-sunday-night'],
    ['capitol-riot', 'the riot at the Capitol', 'riot-at-the-capitol'],
    ['capitol-riot', 'Twitter suspended Trump after the Capitol riot', 'trump-suspended'],
  ])('for %s in "%s" puts %s first', (topic, context, id) => {
    expect(firstFor(topic, context)).toBe(id);
  });

  it('fills the six days from the riot to the report', () => {
    const { days, intervals } = timelineOf(pack.facts);
    expect(days.map(({ day, facts }) => [day, facts.length])).toEqual([
      ['2021-01-06', 1],
      ['2021-01-07', 0],
      ['2021-01-08', 0],
      ['2021-01-09', 1],
      ['2021-01-10', 1],
      ['2021-01-11', 2],
    ]);
    expect(intervals.map(({ first, last }) => [first, last])).toEqual([
      [0, 5],
      [0, 5],
    ]);
  });
});

describe('the published JSON Schema', () => {
  it('is the one that the code has; `npm run facts-schema` writes it', () => {
    expect(JSON.parse(readFileSync(publishedSchema, 'utf8'))).toEqual(factsSchema());
  });
});
