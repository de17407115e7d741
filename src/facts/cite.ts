import type { Attribution, Fact, Source } from './schema';

export type CitationFormat = 'plain' | 'markdown';

/** What `encodeURIComponent` leaves as it is, though a text fragment (`-`) or a Markdown link (the rest) gives it a meaning. */
const LEFT_BARE = /[-!'()*~_.]/g;
const PARENTHESES = /[()]/g;
const MARKDOWN_SIGNS = /[\\`*_[\]<>#|~&]/g;

const percentEncoded = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** The source that a fact's evidence names; undefined where it is not among them, which a checked pack never has. */
export function sourceOf({ evidence }: Fact, sources: readonly Source[]): Source | undefined {
  return sources.find(({ id }) => id === evidence.source);
}

/**
 * The address that opens a source at the sentence in which a fact stands: its text fragment is the fact's anchor, with
 * the characters `-`, `,` and `&` percent-encoded as https://wicg.github.io/scroll-to-text-fragment/#syntax demands.
 * Throws a URIError where the anchor holds half a surrogate pair, which a checked pack has none of.
 */
export function receiptAddress(fact: Fact, source: Source): string {
  const text = encodeURIComponent(fact.evidence.anchor).replace(LEFT_BARE, percentEncoded);
  const joint = source.address.includes('#') ? '' : '#';
  return `${source.address}${joint}:~:text=${text}`;
}

/** Who said it, in one line: "John Matze, Parler CEO". */
export const attributionLine = ({ name, role, through }: Attribution): string =>
  [name, role, through].filter((part) => part !== undefined).join(', ');

/** What is said and by whom: the statement, the words quoted, the attribution. */
function saying(fact: Fact): string {
  const quote = fact.quote === undefined ? '' : ` \u201c${fact.quote}\u201d`;
  const speaker = fact.attributedTo === undefined ? '' : ` (${attributionLine(fact.attributedTo)})`;
  return `${fact.statement}${quote}${speaker}`;
}

const markdownText = (text: string): string => text.replace(MARKDOWN_SIGNS, '\\$&');

/**
 * A fact as a citation to paste elsewhere: statement, quotation, attribution, publisher, day of publication and the
 * address of the sentence. It holds no words of its own, so it needs no translation.
 */
export function citation(fact: Fact, source: Source, format: CitationFormat): string {
  const address = receiptAddress(fact, source);
  if (format === 'plain') return `${saying(fact)} ${source.publisher}, ${source.published}, ${address}`;
  // A bare parenthesis would end the link's target.
  const target = address.replace(PARENTHESES, percentEncoded);
  return `${markdownText(saying(fact))} [${markdownText(source.publisher)}](${target}), ${source.published}`;
}
