import { kindOf } from './element-kinds';
import { WINDOW } from './run';
import { isText } from './safe-node';
import type { SkimParts } from './skim';
import type { SiblingRange } from './waiting';

/**
 * Sees at a glance whether a range is a lone text, or an element with nothing but text in it, that holds nothing to read: what pages
 * change is mostly that, and to make walks for it cost as much again as to read it.
 * @returns true where all is done, false where the range needs a walk
 */
export const createGlance = ({ gate, onElement }: SkimParts) => {
  /** A longer text is for a walk, which can stop inside it. */
  const holdsNothing = (text: string): boolean => text.length <= WINDOW && !gate().mayHold(text);

  return ({ first, last }: SiblingRange): boolean => {
    if (first !== last) return false;
    if (isText(first)) return holdsNothing(first.data);
    const element = first as Element;
    // What a form says of itself may be a control's. A comment, without a name, is of that kind too.
    if (kindOf(element) === 'form' || element.firstElementChild !== null) return false;
    if (!holdsNothing(element.textContent)) return false;
    onElement(element);
    return true;
  };
};
