import { RANGE_SIGN, SENTENCE_START } from '../dictionary';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words so common that they would let nearly every text through. */
const COMMON = words(
  'a about after all also an and any are as at back be because been before but by can could day de did do down en even first for from ' +
    'get had has have he her him his how i if in into is it its just know la le like make may me more most my new no not now of off on one only ' +
    'or other our out over people s said say see she so some t take than that the their them then there these they this time to two ' +
    'up us use was way we well were what when which who will with work would year you your last',
);
/** Words of everyday news, whatever it is about: offices, firms, places and months, and who held office as the packs' news was made. */
const NEWS = words(
  'america american attack attacks biden building capital company congress country court crowd democracy door election event events firm ' +
    'floor former government group hill house inside jan january law leader lines military nation national office officers party police ' +
    'political politics power president protest protests public report seat security senate speech state states supporters took trump united ' +
    'violence war week',
);

/** Of a word that stands in nearly every text. */
const COST_OF_COMMON = 100;
/** A number up to 31 stands in every date, and so does the day of a month ("6th"); a year in many. */
const COST_OF_NUMBER = 50;
/** Of a word that stands on one page of news in five or so. */
export const COST_OF_NEWS = 20;
/** Of a word of one letter; long words are rarer. */
const COST_OF_LETTER = 10;
/** A word like "1/6" or "j6" stands in few texts, however short it is. */
const COST_OF_SIGN = 0.1;
/** A word that a pack asks for with a capital is a name, so rarer than any word of its length: a tenth as often. */
const COST_OF_NAME = 1;
const NUMBER = /^\d+(st|nd|rd|th)?$/;
const SOME_DIGIT = /\d/;

/**
 * How often a word is likely to stand in a text or on a page that is about something else: the greater, the oftener. Infinite for what
 * is no word.
 */
export const costOfWord = (word: string): number => {
  if (word.includes(RANGE_SIGN) || word === SENTENCE_START) return Number.POSITIVE_INFINITY;
  const lower = word.toLowerCase();
  if (COMMON.has(lower)) return COST_OF_COMMON;
  if (word !== lower) return COST_OF_NAME / word.length;
  if (NUMBER.test(word)) return COST_OF_NUMBER;
  if (SOME_DIGIT.test(word)) return COST_OF_SIGN;
  return NEWS.has(word) ? COST_OF_NEWS : COST_OF_LETTER / word.length;
};
