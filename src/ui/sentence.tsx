import { type ComponentChild, Fragment } from 'preact';
import { type MessageKey, message } from '../platform/i18n';

interface SentenceProps {
  readonly of: MessageKey;
  /** What stands for `$1`, `$2` ... in the message, in whatever order its language has them. */
  readonly parts: readonly ComponentChild[];
}

/** A message with elements in it, a link in the middle of a sentence for instance. */
export function Sentence({ of, parts }: SentenceProps) {
  // Each part goes in as a private-use character, which no message holds, and comes out as itself.
  const slots = parts.map((_part, index) => String.fromCharCode(FIRST_SLOT + index));
  const pieces = [...message(of, ...slots).split(SLOTS)];
  return (
    <>
      {pieces.map((piece) => (
        <Fragment key={piece}>{parts[piece.charCodeAt(0) - FIRST_SLOT] ?? piece}</Fragment>
      ))}
    </>
  );
}

const FIRST_SLOT = 0xe000;
const SLOTS = /([\uE000-\uE009])/u;
