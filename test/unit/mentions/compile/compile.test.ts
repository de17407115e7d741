import { describe, expect, it } from 'vitest';
import { compilePatterns } from '../../../../src/mentions/compile/compile';
import { type SmallPack, smallPack } from '../small-pack';

const problemsOf = (pack: SmallPack): readonly string[] => {
  const compiled = compilePatterns(smallPack(pack));
  return compiled.ok ? [] : compiled.problems.map(({ place, message }) => `${place}: ${message}`);
};

const tableOf = (pack: SmallPack) => {
  const compiled = compilePatterns(smallPack(pack));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.table;
};

/** Names of so many terms, each with this phrase. */
const termsWith = (count: number, phrase: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`term${index}`, [phrase]]));

describe('compilePatterns', () => {
  it('points at the place in the pattern', () => {
    expect(problemsOf({ find: ['the riot', 'a {mob} b'] })).toEqual([
      'topics[0].patterns[0].find[1]: There is no term named "mob" (character 3)\n  a {mob} b\n    ^',
    ]);
  });

  it('lists every problem with its place', () => {
    const problems = problemsOf({
      terms: { Riot: ['riot'], mob: ['(mob', 'mob~q'] },
      masks: ['siege'],
      decoys: ['..2 riot'],
      find: ['riot ..2'],
      needs: { sentence: ['mob|crowd'] },
      not: { page: ['nobody'] },
    });
    expect(problems.map((problem) => problem.split('\n')[0])).toEqual([
      'vocabulary.terms.Riot: The name of a term has small letters, digits and "_" only',
      'vocabulary.terms.mob[0]: This parenthesis is never closed (character 1)',
      'vocabulary.terms.mob[1]: There is no set of endings named "q" (character 1)',
      'topics[0].patterns[0].needs.sentence[0]: There is no term named "crowd"',
      'topics[0].patterns[0].not.page[0]: There is no term named "nobody"',
      'topics[0].patterns[0].find[0]: A pattern cannot end with a gap (character 6)',
      'decoys[0].find[0]: A pattern cannot begin with a gap (character 1)',
      'vocabulary.masks[0]: There is no term named "siege"',
    ]);
  });

  it.each([
    ['a? b?', 'Everything here may be left out'],
    ['a ..9 b? ..9 c', 'Gaps that meet add up to more than 16 words'],
    ['a [b', 'A bracket is never closed'],
    ['a b]', 'No bracket is open here'],
    ['a [] b', 'Nothing stands in the brackets'],
    ['[a] [b]', 'One pair of brackets is enough'],
    ['<1900..1999>', 'Some way through this pattern has no word: numbers alone are too common'],
    ['(a ..1 b)~v', 'Endings go on words, not on terms or gaps'],
    ['a b c d e f g h i j k', 'A phrase has at most 10 words'],
    [Array.from({ length: 13 }, () => 'a').join(' ..1 '), 'More than 12 steps'],
    [
      Array.from({ length: 9 }, () => 'a? ..1')
        .join(' ')
        .concat(' b'),
      'A pattern cannot begin with a gap',
    ],
    [`a ${Array.from({ length: 9 }, () => '{one}?').join(' ')}`, 'More than 256 ways through the pattern'],
    ['-', 'No letter or digit stands here'],
  ])('says of %j: %s', (source, message) => {
    const [problem = 'no problem'] = problemsOf({ terms: { one: ['one'] }, find: [source] });
    expect(problem).toContain(message);
  });

  it('refuses an entry that stands for too many phrases', () => {
    const ten = '(a|b|c|d|e|f|g|h|i|j)';
    expect(problemsOf({ terms: { many: [`${ten} ${ten} ${ten} ${ten}`] }, find: ['riot'] })[0]).toContain(
      'Stands for more than 2000 phrases',
    );
  });

  it('refuses a phrase that stands in too many terms', () => {
    expect(problemsOf({ terms: termsWith(16, 'the riot'), find: ['mob'] })).toEqual([]);
    expect(problemsOf({ terms: termsWith(17, 'the riot'), find: ['mob'] })[0]).toContain(
      '"the riot" stands in 17 terms, at most 16 are allowed',
    );
  });

  it('refuses a term that opens too many patterns', () => {
    const find = Array.from({ length: 401 }, (_, index) => `w${index} ..1 {mob} ..1 end`);
    const terms = { mob: ['mob'] };
    expect(problemsOf({ terms, find: find.slice(1) })).toEqual([]);
    expect(problemsOf({ terms, find })).toEqual([
      'topics: mob opens 401 different patterns, at most 400 are allowed',
    ]);
  });

  it('refuses evidence from the page that has no word', () => {
    const pack: SmallPack = { terms: { year: ['<1900..1999>'] }, find: ['riot'], needs: { page: ['year'] } };
    expect(problemsOf(pack)).toEqual([
      'vocabulary.terms.year: Evidence from the page needs a word in every phrase: numbers alone are too common',
    ]);
  });

  it('picks few and rare triggers: the word that all phrases of the rarest step have', () => {
    const terms = { capitol: ['(the|us)? capitol building?'], near: ['(at|in|on) the?'] };
    expect(
      tableOf({ terms, find: ['riot ..2 {near} {capitol}', 'the state of it'] })
        .triggers.split(' ')
        .sort(),
    ).toEqual(['capitol', 'state']);
    expect(tableOf({ terms, find: ['(riot|mob|siege) {capitol}'] }).triggers).toBe('capitol');
  });

  it('takes the step whose words are needed anyway, though another is rarer', () => {
    const terms = { january_6: ['(january|jan) 6'] };
    const triggersOf = (find: readonly string[]) => tableOf({ terms, find }).triggers.split(' ').sort();
    expect(triggersOf(['{january_6} insurrection'])).toEqual(['insurrection']);
    expect(triggersOf(['{january_6} insurrection', '{january_6}'])).toEqual(['jan', 'january']);
  });

  it('takes what must stand in the same text, where that is rarer than every step', () => {
    const pack: SmallPack = {
      terms: { network: ['Parler'] },
      find: ['took it off'],
      needs: { block: ['network'] },
    };
    expect(tableOf(pack).triggers).toBe('parler');
    expect(tableOf({ ...pack, needs: { page: ['network'] } }).triggers.split(' ')).toContain('took');
  });

  it('takes no trigger from a decoy, which marks nothing', () => {
    expect(tableOf({ decoys: ['vendor ..3 app'], find: ['riot'] }).triggers).toBe('riot');
  });

  describe('opens a page by the words', () => {
    const capitol = ['capitol'];
    const openingsOf = (pack: SmallPack) => tableOf(pack).openings;

    it('of evidence from the page, where they are rarer than those of every step', () => {
      const pack: SmallPack = {
        terms: { network: ['Parler'] },
        find: ['the company ..4 cut it'],
        needs: { page: ['network'] },
      };
      expect(openingsOf(pack)).toEqual([['parler']]);
      expect(tableOf(pack).triggers.split(' ')).toContain('cut');
    });

    it('of one thing that serves many patterns, though each has another as rare', () => {
      const find = ['{capitol} ..3 besieged', '{capitol} ..3 overtaken', '{capitol} ..3 surrounded'];
      expect(openingsOf({ terms: { capitol }, find })).toEqual([['capitol']]);
    });

    it('of two things in one text, where each is common', () => {
      const terms = { leader: ['president'], place: ['congress'] };
      expect(openingsOf({ terms, find: ['{leader} ..3 {place}'] })).toEqual([['president', 'congress']]);
      expect(openingsOf({ terms, find: ['{leader}'], needs: { block: ['place'] } })).toEqual([
        ['president', 'congress'],
      ]);
    });

    it('of one thing alone, where the other may stand elsewhere on the page', () => {
      const terms = { leader: ['president'], place: ['congress'] };
      expect(openingsOf({ terms, find: ['{leader}'], needs: { page: ['place'] } })).toEqual([['president']]);
    });

    it('of one phrase, two of them where the first is common', () => {
      const terms = { january_6: ['(january|jan) (6|6th)', 'j6'] };
      expect(openingsOf({ terms, find: ['{january_6}'] })).toEqual([['j6'], ['jan january', '6 6th']]);
    });

    it('of what is marked: of a decoy none', () => {
      expect(openingsOf({ decoys: ['vendor ..3 app'], find: ['riot'] })).toEqual([['riot']]);
    });

    it('of pairs that share a side as one pair', () => {
      const terms = { place: ['congress'], leader: ['president'], vote: ['election'] };
      expect(openingsOf({ terms, find: ['{leader} ..3 {place}', '{place} ..3 {vote}'] })).toEqual([
        ['congress', 'election president'],
      ]);
    });
  });

  it('writes plain data that survives JSON', () => {
    const table = tableOf({
      terms: { mob: ['mob~v'] },
      masks: ['mob'],
      decoys: ['mob rule'],
      find: ['the [{mob}] ..2 riot'],
    });
    expect(JSON.parse(JSON.stringify(table))).toEqual(table);
    expect(table.terms[0]).toBe('mob*|s|ed|ing');
  });

  it('leaves out terms that only other terms are made of', () => {
    const terms = { place: ['capitol'], storming: ['storming the {place}'] };
    const table = tableOf({ terms, find: ['{storming}'], not: { near: ['place'] } });
    expect(table.terms).toEqual(['capitol', 'storming the capitol']);
    expect(tableOf({ terms, find: ['{storming}'] })).toMatchObject({
      terms: ['storming the capitol'],
      patterns: [{ ways: [[0, 1, 0]] }],
    });
  });
});
