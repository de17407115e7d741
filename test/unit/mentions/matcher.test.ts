import { describe, expect, it } from 'vitest';
import { markedBy, smallMatcher } from './small-pack';

describe('patterns', () => {
  it('find words in any case, with whatever stands between them', () => {
    expect(markedBy({ find: ['capitol riot'] }, 'The CAPITOL—riot; Capitol riots')).toEqual(['CAPITOL—riot']);
  });

  it('ask for a capital where they have one', () => {
    expect(markedBy({ find: ['Parler'] }, 'Parler, parler, PARLER')).toEqual(['Parler', 'PARLER']);
  });

  it('skip no more words than a gap allows', () => {
    const pack = { find: ['stormed ..2 capitol'] };
    expect(markedBy(pack, 'stormed the old Capitol')).toEqual(['stormed the old Capitol']);
    expect(markedBy(pack, 'stormed the very old Capitol')).toEqual([]);
    expect(markedBy(pack, 'stormed Capitol')).toEqual(['stormed Capitol']);
  });

  it('never cross the end of a sentence', () => {
    expect(markedBy({ find: ['stormed ..3 capitol'] }, 'They stormed out. The Capitol fell.')).toEqual([]);
    expect(markedBy({ find: ['capitol riot'] }, 'the Capitol. Riot police')).toEqual([]);
  });

  it('never cross a semicolon or a colon with a gap', () => {
    const pack = { find: ['amazon ..4 parler', 'capitol riot'] };
    expect(markedBy(pack, 'Amazon cut prices; Parler grew')).toEqual([]);
    expect(markedBy(pack, 'Amazon cut prices: Parler grew')).toEqual([]);
    expect(markedBy(pack, 'Amazon at 11:59 Parler')).toEqual(['Amazon at 11:59 Parler']);
    expect(markedBy(pack, 'the Capitol: riot')).toEqual(['Capitol: riot']);
  });

  it('take any word with a capital for a name', () => {
    const pack = { find: ['capitol in <A..Z>'] };
    expect(markedBy(pack, 'the Capitol in Manila, the Capitol in flames')).toEqual(['Capitol in Manila']);
  });

  it('go on from the nearest match, so that a mark is no longer than need be', () => {
    expect(markedBy({ find: ['amazon ..5 parler'] }, 'Amazon, Amazon dropped Parler')).toEqual([
      'Amazon dropped Parler',
    ]);
  });

  it('end with the nearest match, and with all of its words', () => {
    const pack = { find: ['amazon ..2 dropped ..4 (parler|app|app store)'] };
    expect(markedBy(pack, 'Amazon dropped Parler, the app')).toEqual(['Amazon dropped Parler']);
    expect(markedBy(pack, 'Amazon dropped the app store of Parler')).toEqual([
      'Amazon dropped the app store',
    ]);
  });

  it('have alternatives, endings and parts that may be left out', () => {
    const pack = { find: ['(pull|yank)~v the? plug', 'cut(|s|ting) off'] };
    expect(markedBy(pack, 'pulls plug, yanked the plug, cutting off, cut off')).toEqual([
      'pulls plug',
      'yanked the plug',
      'cutting off',
      'cut off',
    ]);
  });

  it('know ranges of numbers and the start of a sentence', () => {
    expect(markedBy({ find: ['riot of <1990..1992>'] }, 'riot of 1991, riot of 1993')).toEqual([
      'riot of 1991',
    ]);
    expect(markedBy({ find: ['^ riot'] }, 'Riot and riot. Riot')).toEqual(['Riot', 'Riot']);
  });

  it('mark what stands in brackets alone', () => {
    expect(markedBy({ find: ['parler ..3 [dropped by amazon]'] }, 'Parler was dropped by Amazon')).toEqual([
      'dropped by Amazon',
    ]);
  });

  it('leave the shorter of two marks that overlap', () => {
    expect(markedBy({ find: ['riot', 'capitol riot', 'riot police'] }, 'Capitol riot police, riot')).toEqual([
      'Capitol riot',
      'riot',
    ]);
  });
});

describe('masks and decoys', () => {
  it('prefer the shorter of two marks that overlap where only the longer has a comma or a dash in a gap', () => {
    const pack = { find: ['amazon drops parler', 'amazon ..8 offline'] };
    expect(markedBy(pack, 'Amazon drops Parler, takes it offline')).toEqual(['Amazon drops Parler']);
    expect(markedBy(pack, 'Amazon drops Parler – and it goes offline')).toEqual(['Amazon drops Parler']);
    expect(markedBy(pack, 'Amazon drops Parler and takes it offline')).toEqual([
      'Amazon drops Parler and takes it offline',
    ]);
    expect(markedBy(pack, 'Amazon, they say, is offline')).toEqual(['Amazon, they say, is offline']);
    expect(markedBy({ find: ['riot', 'january riot'] }, 'the January, riot')).toEqual(['January, riot']);
  });

  it('take masked words out of play for shorter phrases', () => {
    const pack = {
      terms: { other: ['state capitol'] },
      masks: ['other'],
      find: ['capitol', 'the state capitol steps'],
    };
    expect(markedBy(pack, 'the State Capitol, the Capitol')).toEqual(['Capitol']);
    expect(markedBy(pack, 'the State Capitol steps')).toEqual(['the State Capitol steps']);
  });

  it('cover nothing with a mask that reaches over a comma, a colon or a dash', () => {
    const pack = { terms: { other: ['capitol police'] }, masks: ['other'], find: ['stormed ..1 capitol'] };
    expect(markedBy(pack, 'they stormed the Capitol Police building')).toEqual([]);
    for (const between of [', ', ',” ', ' - ', ' — ', ': '])
      expect(markedBy(pack, `they stormed the Capitol${between}police said`)).toEqual([
        'stormed the Capitol',
      ]);
  });

  it('let a mask itself be a step', () => {
    const pack = {
      terms: { hill: ['capitol hill'] },
      masks: ['hill'],
      find: ['riot on {hill}', 'riot on capitol'],
    };
    expect(markedBy(pack, 'a riot on Capitol Hill')).toEqual(['riot on Capitol Hill']);
  });

  it('mark nothing where a decoy is the longest', () => {
    const pack = { find: ['capitol riot'], decoys: ['capitol riot in fiction'] };
    expect(markedBy(pack, 'a Capitol riot in fiction, the Capitol riot')).toEqual(['Capitol riot']);
  });
});

describe('evidence', () => {
  const terms = { capitol: ['capitol'], year: ['<1700..2019>'], network: ['Parler'] };

  it('is needed in the sentence', () => {
    const pack = { terms, find: ['the riot'], needs: { sentence: ['capitol|network'] } };
    expect(markedBy(pack, 'At the Capitol the riot began. The riot ended. Parler and the riot.')).toEqual([
      'the riot',
      'the riot',
    ]);
  });

  it('is needed by every entry', () => {
    const pack = { terms, find: ['the riot'], needs: { sentence: ['capitol', 'network'] } };
    expect(markedBy(pack, 'At the Capitol the riot began. Parler saw the riot at the Capitol.')).toEqual([
      'the riot',
    ]);
  });

  it('rules out in the mention, near it, in the sentence and in the block', () => {
    const riot = { terms, find: ['riot ..3 capitol'] };
    expect(
      markedBy({ ...riot, not: { inside: ['year'] } }, 'riot of 1954 Capitol, riot at Capitol in 1954'),
    ).toEqual(['riot at Capitol']);
    const far = 'In 1954 as one two three four five six riot at Capitol';
    expect(markedBy({ ...riot, not: { near: ['year'] } }, far)).toEqual(['riot at Capitol']);
    expect(markedBy({ ...riot, not: { sentence: ['year'] } }, far)).toEqual([]);
    expect(markedBy({ ...riot, not: { sentence: ['year'] } }, `It was 1954. A riot at Capitol.`)).toEqual([
      'riot at Capitol',
    ]);
    expect(markedBy({ ...riot, not: { block: ['year'] } }, `It was 1954. A riot at Capitol.`)).toEqual([]);
  });

  it('counts words up to six away as near', () => {
    const pack = { terms, find: ['the riot'], needs: { near: ['capitol'] } };
    expect(markedBy(pack, 'the riot one two three four five Capitol')).toEqual(['the riot']);
    expect(markedBy(pack, 'the riot one two three four five six Capitol')).toEqual([]);
  });

  it('comes from other texts of the page, and can rule out from there', () => {
    const pack = { terms, find: ['the riot'], needs: { page: ['capitol'] }, not: { page: ['network'] } };
    expect(markedBy(pack, 'the riot')).toEqual([]);
    expect(markedBy(pack, 'the riot', ['They met at the Capitol.'])).toEqual(['the riot']);
    expect(markedBy(pack, 'the riot', ['They met at the Capitol.', 'on Parler'])).toEqual([]);
  });

  it("is told with its range and words, beside the pattern's number", () => {
    const matcher = smallMatcher({
      terms,
      find: ['on parler', 'the riot'],
      needs: { sentence: ['capitol'], page: ['network'] },
    });
    const reading = matcher.read('The riot at the CAPITOL');
    if (reading === null) throw new Error('nothing was read');
    expect(reading.needsPage).toBe(true);
    const [mention] = matcher.decide(reading, { has: () => true });
    expect(mention?.why).toEqual({
      pattern: 1,
      evidence: [
        { range: 'sentence', words: 'CAPITOL' },
        { range: 'page', words: 'Parler' },
      ],
    });
  });
});

describe('read', () => {
  it('is null where a text holds neither a candidate nor evidence', () => {
    const matcher = smallMatcher({
      terms: { capitol: ['capitol'] },
      find: ['the riot'],
      needs: { page: ['capitol'] },
    });
    expect(matcher.read('A quiet day.')).toBeNull();
    expect(matcher.read('riot')).toBeNull();
    expect(matcher.read('the capitol')).toMatchObject({ needsPage: false });
    expect(matcher.read('the capitol')?.gives).toHaveLength(1);
    expect(matcher.read('the riot')).toMatchObject({ needsPage: true, gives: [] });
  });
});
