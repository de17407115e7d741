import { describe, expect, it } from 'vitest';
import { shippedMentions } from './shipped';

/** The marked stretches of a text, as they stand there. */
const marksIn = (text: string, page: readonly string[] = []): readonly string[] =>
  shippedMentions(text, page).map(({ start, end }) => text.slice(start, end));

describe('the shipped pack finds every written form', () => {
  it.each([
    ["Parler's rules", ['Parler']],
    ['Parler’s rules', ['Parler']],
    ['PARLER IS BACK', ['PARLER']],
    ['“Parler”', ['Parler']],
    ['a Parler-like app', ['Parler']],
    ['Parlerのユーザー', ['Parler']],
    ['米国のSNS「Parler」が', ['Parler']],
    ['Parler는 앱이다', ['Parler']],
    ['the Par\u00adler app', ['Par\u00adler']],
    ['the Parler\u200b app', ['Parler']],
    ['the Ca\u00adpi\u00adtol ri\u00adot', ['Ca\u00adpi\u00adtol ri\u00adot']],
    ['the U.S. Capitol riot', ['U.S. Capitol riot']],
    ['the US Capitol riot', ['US Capitol riot']],
    ['the U.S.\u00a0Capitol riot', ['U.S.\u00a0Capitol riot']],
    ['the Capitol\n   riot', ['Capitol\n   riot']],
    ['the Jan.\u00a06 attack', ['Jan.\u00a06 attack']],
    ['the January 6th insurrection', ['January 6th insurrection']],
    ['the 6 January 2021 riot', ['6 January 2021 riot']],
    ['the sixth of January attack', ['sixth of January attack']],
    ['the 1/6 insurrection', ['1/6 insurrection']],
    ['the 01/06/2021 attack', ['01/06/2021 attack']],
    ['the J6 rioters', ['J6 rioters']],
    ['Amazon’s suspension of Parler', ['Amazon’s suspension of Parler']],
    ['Amazon pulled the plug on Parler', ['Amazon pulled the plug on Parler']],
    ['Amazon pulled\u2028the plug on Parler', ['Amazon pulled\u2028the plug on Parler']],
  ])('%j', (text, marks) => {
    expect(marksIn(text)).toEqual(marks);
  });

  it('not as part of a longer word', () => {
    expect(marksIn('Parlers, Parlera, aParler, parler2, Capitolriot')).toEqual([]);
  });

  it('tells exact offsets after characters of two units', () => {
    const [mention] = shippedMentions('\u{1f4f1}\u{1f4f1} Parler');
    expect(mention).toMatchObject({ topic: 'parler', start: 5, end: 11 });
  });

  it('knows the founder by his last name once the page introduced him', () => {
    expect(marksIn('Matze said no.')).toEqual([]);
    expect(marksIn('Matze said no.', ['John Matze runs the network.'])).toEqual(['Matze']);
    expect(marksIn('Matze schoss zwei Tore.', ['Der Torwart heißt Matze Koch.'])).toEqual([]);
  });

  it('lets the page decide doubtful forms', () => {
    expect(marksIn('He condemned the insurrection.')).toEqual([]);
    expect(
      marksIn('He condemned the insurrection.', ['A mob stormed the Capitol.', 'The riot lasted hours.']),
    ).toEqual(['the insurrection']);
    expect(marksIn('Amazon kicked the app off its servers.')).toEqual([]);
    expect(marksIn('Amazon kicked the app off its servers.', ['Parler is offline.'])).toHaveLength(1);
    expect(marksIn('Amazon kicked it off its servers.', ['WikiLeaks is offline.'])).toEqual([]);
  });
});
