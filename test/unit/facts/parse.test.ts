import { describe, expect, it } from 'vitest';
import { LONGEST_PACK, parsePack, sizeProblem } from '../../../src/facts/parse';
import { type Problem, problemLine } from '../../../src/facts/problem';
import { brokenPack, samplePack } from './sample';

function problemsIn(text: string): readonly Problem[] {
  const reading = parsePack(text);
  if (reading.ok) throw new Error('The pack has no problem.');
  return reading.problems;
}

describe('parsePack', () => {
  it('reads a good pack as it is written', () => {
    expect(parsePack(JSON.stringify(samplePack()))).toEqual({ ok: true, pack: samplePack() });
  });

  it.each<[string, (string | number)[], unknown, string, string]>([
    [
      'a day that does not exist',
      ['facts', 3, 'date', 'edtf'],
      '2021-02-30',
      'facts[3].date.edtf',
      'days 1 to 28',
    ],
    ['a date that is a bare text', ['facts', 3, 'date'], '2021-02-28', 'facts[3].date', 'type string'],
    [
      'an interval that runs backwards',
      ['facts', 4, 'date', 'edtf'],
      '2020-03-05/2020-03-02',
      'facts[4].date.edtf',
      'begin before',
    ],
    [
      'an interval of one day',
      ['facts', 4, 'date', 'edtf'],
      '2020-03-05/2020-03-05',
      'facts[4].date.edtf',
      'begin before',
    ],
    [
      'an interval to a day that does not exist',
      ['facts', 4, 'date', 'edtf'],
      '2020-03-02/2020-06-31',
      'facts[4].date.edtf',
      'days 1 to 30',
    ],
    [
      'an interval of three days',
      ['facts', 4, 'date', 'edtf'],
      '2020-03-02/2020-03-03/2020-03-04',
      'facts[4].date.edtf',
      'interval of two',
    ],
    [
      'an unknown precision',
      ['facts', 3, 'date', 'precision'],
      'hour',
      'facts[3].date.precision',
      '"hour" is not known',
    ],
    [
      'an interval with a time of day',
      ['facts', 4, 'date', 'timeOfDay'],
      'at noon',
      'facts[4].date.timeOfDay',
      'no time of day',
    ],
    [
      'an address that runs',
      ['sources', 0, 'address'],
      'javascript:alert(1)',
      'sources[0].address',
      'address of a web page',
    ],
    [
      'an address with a password',
      ['sources', 0, 'address'],
      'https://a:b@c.example/',
      'sources[0].address',
      'address of a web page',
    ],
    [
      'an address in sameAs that runs',
      ['topics', 0, 'sameAs', 0],
      'data:text/html,x',
      'topics[0].sameAs[0]',
      'address of a web page',
    ],
    ['an unknown topic', ['facts', 2, 'topics', 0], 'ferries', 'facts[2].topics[0]', 'no topic "ferries"'],
    ['a topic named twice', ['facts', 0, 'topics'], ['flood', 'flood'], 'facts[0].topics[1]', 'twice'],
    [
      'an unknown source',
      ['facts', 2, 'evidence', 'source'],
      'herald',
      'facts[2].evidence.source',
      'no source "herald"',
    ],
    [
      'an interval since an unknown fact',
      ['facts', 4, 'date', 'since'],
      'storm',
      'facts[4].date.since',
      'no fact "storm"',
    ],
    ['the id of another fact', ['facts', 2, 'id'], 'office-bans-ferry', 'facts[2].id', 'id of facts[0]'],
    ['an id with a space', ['topics', 0, 'id'], 'ferry ban', 'topics[0].id', 'not an id'],
    [
      'a statement of nobody',
      ['facts', 1, 'attributedTo'],
      undefined,
      'facts[1].attributedTo',
      'whose it is',
    ],
    ['a claim of nobody', ['facts', 2, 'attributedTo'], undefined, 'facts[2].attributedTo', 'whose it is'],
    [
      'an event that quotes',
      ['facts', 0, 'quote'],
      'will not sail',
      'facts[0].quote',
      'cannot carry a quotation',
    ],
    ['an unknown kind', ['facts', 0, 'kind'], 'rumour', 'facts[0].kind', '"rumour" is not known'],
    ['no kind', ['facts', 0, 'kind'], undefined, 'facts[0].kind', 'missing'],
    ['a key misspelt', ['facts', 0, 'statment'], 'x', 'facts[0].statment', 'not known'],
    ['a key that no code could write bare', ['facts', 0, 'the day'], 'x', 'facts[0]["the day"]', 'not known'],
    ['a missing key', ['sources', 0, 'published'], undefined, 'sources[0].published', 'missing'],
    ['a number for a text', ['topics', 0, 'label'], 5, 'topics[0].label', 'type number'],
    ['null for a text', ['topics', 0, 'label'], null, 'topics[0].label', 'is null'],
    [
      'a paragraph before the first',
      ['facts', 0, 'evidence', 'paragraph'],
      0,
      'facts[0].evidence.paragraph',
      'too small',
    ],
    [
      'a paragraph and a half',
      ['facts', 0, 'evidence', 'paragraph'],
      1.5,
      'facts[0].evidence.paragraph',
      'number',
    ],
    ['an empty text', ['facts', 0, 'statement'], '', 'facts[0].statement', 'not long enough'],
    ['white space at an end', ['facts', 0, 'statement'], 'A ban. ', 'facts[0].statement', 'white space'],
    [
      'half a character',
      ['facts', 0, 'evidence', 'anchor'],
      'sail \ud83d',
      'facts[0].evidence.anchor',
      'half a character',
    ],
    [
      'a text of a million characters',
      ['facts', 0, 'statement'],
      'x'.repeat(1_000_000),
      'facts[0].statement',
      'too long',
    ],
    ['a sum that is none', ['sources', 0, 'sha256'], 'abc', 'sources[0].sha256', 'not a SHA-256'],
    [
      'a name of a term that is none',
      ['vocabulary', 'terms', 'A B'],
      ['ferry'],
      'vocabulary.terms["A B"]',
      'form asked for',
    ],
    ['a mask that is no name', ['vocabulary', 'masks', 0], 'A B', 'vocabulary.masks[0]', 'form asked for'],
    ['no facts', ['facts'], [], 'facts', 'not enough entries'],
    ['facts that are no list', ['facts'], {}, 'facts', 'of type object'],
  ])('names the place of %s', (_what, path, value, place, message) => {
    const problems = problemsIn(brokenPack(path, value));
    expect(problems.map((problem) => problem.place)).toEqual([place]);
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.mend).toMatch(/\S/);
  });

  it.each(['sources', 'topics', 'facts'] as const)(
    'names the place of a second of the same id in %s',
    (list) => {
      const pack = samplePack();
      const [first] = pack[list];
      const text = JSON.stringify({ ...pack, [list]: [...pack[list], first] });
      const last = pack[list].length;
      expect(problemsIn(text)).toEqual([
        expect.objectContaining({
          place: `${list}[${last}].id`,
          message: `"${first?.id}" is already the id of ${list}[0].`,
        }),
      ]);
    },
  );

  it('names every problem, not only the first', () => {
    const pack = samplePack();
    Object.assign(pack.facts[0] ?? {}, { statement: '', cues: 'ban' });
    Object.assign(pack.sources[0] ?? {}, { address: 'ftp://gazette.example' });
    const places = problemsIn(JSON.stringify(pack)).map(({ place }) => place);
    expect(places.toSorted()).toEqual(['facts[0].cues', 'facts[0].statement', 'sources[0].address']);
  });

  it.each([
    ['null', 'the whole file'],
    ['[]', 'the whole file'],
    ['"pack"', 'the whole file'],
    ['not JSON at all', 'line 1, column 1'],
    ['{\n  "id": "harbour",\n  "revision": 01\n}', 'line 3, column 16'],
    ['', 'line 1, column 1'],
  ])('says where %j goes wrong', (text, place) => {
    expect(problemsIn(text)[0]?.place).toBe(place);
  });

  it('refuses a text of 50 MB without reading it', () => {
    const [problem, ...others] = problemsIn('x'.repeat(50_000_000));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ place: 'the whole file' });
    expect(problem?.message).toContain('50000000');
  });

  it('puts a problem into one line that does not repeat a long value', () => {
    const [problem] = problemsIn(brokenPack(['sources', 0, 'address'], `javascript:${'x'.repeat(1500)}`));
    const line = problem ? problemLine(problem) : '';
    expect(line).toMatch(/^sources\[0\]\.address: "javascript:x+\.\.\." is not the address/);
    expect(line.length).toBeLessThan(250);
  });
});

describe('sizeProblem', () => {
  it('lets the longest pack pass and nothing longer', () => {
    expect(sizeProblem(LONGEST_PACK)).toBeNull();
    expect(sizeProblem(LONGEST_PACK + 1)).not.toBeNull();
  });
});
