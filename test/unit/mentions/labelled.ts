/** A sentence with what is to be marked in it. */
export interface LabelledSentence {
  readonly text: string;
  readonly labels: readonly SentenceLabel[];
  /** What else stands on the page, if anything. */
  readonly page: string | null;
}

export interface SentenceLabel {
  readonly topic: string;
  readonly start: number;
  readonly end: number;
  /** May be marked, need not. */
  readonly isOptional: boolean;
}

const TOPICS: Readonly<Record<string, string>> = {
  parler: 'parler',
  aws: 'aws-deplatforming',
  riot: 'capitol-riot',
};
const LABEL = /\[(parler|aws|riot)(\??):([^\]]*)\]/g;
const PAGE = ' ## page: ';
/** Inside a longer phrase, or named a second time, the network may be marked or not. */
const NETWORK = /Parler|Matze/gi;

/**
 * Reads "After [aws:Amazon dropped Parler], users left ## page: Other text of the page". A question mark after the topic says that
 * the mark may be there or not.
 */
export const readLabelled = (written: string): LabelledSentence => {
  const [body = '', page = null] = written.split(PAGE);
  const labels: SentenceLabel[] = [];
  let text = '';
  let read = 0;
  for (const { 0: whole, 1: topic = '', 2: sign, 3: words = '', index } of body.matchAll(LABEL)) {
    text += body.slice(read, index);
    labels.push({
      topic: TOPICS[topic] ?? '',
      start: text.length,
      end: text.length + words.length,
      isOptional: sign === '?',
    });
    text += words;
    read = index + whole.length;
  }
  text += body.slice(read);
  const names = [...text.matchAll(NETWORK)].map(({ 0: { length }, index }) => ({
    topic: 'parler',
    start: index,
    end: index + length,
    isOptional: true,
  }));
  return { text, labels: [...labels, ...names], page };
};
