import type { FoundMention } from './find';
import type { Label, LabelledLine } from './lines';

/** How the marks of one topic compare with the labels. */
export interface TopicScore {
  /** Marks that a label asks for. */
  right: number;
  /** Marks that no label asks for. */
  wrong: number;
  /** Labels that a mark overlaps, and labels that none does; optional ones left out. */
  found: number;
  missed: number;
}

/** A miss or a false mark, in words. */
export interface Fault {
  readonly kind: 'missed' | 'false';
  readonly topic: string;
  readonly line: LabelledLine;
  readonly text: string;
  readonly pattern?: string;
}

interface PlacedLabel extends Label {
  /** Where the label or one of its other forms stands: UTF-16 offsets, end exclusive. */
  readonly places: readonly (readonly [number, number])[];
}

const placesOf = (text: string, form: string): readonly (readonly [number, number])[] => {
  const places: (readonly [number, number])[] = [];
  for (let at = text.indexOf(form); at >= 0 && form !== ''; at = text.indexOf(form, at + 1)) {
    places.push([at, at + form.length]);
  }
  return places;
};

/** Places the labels: of those with the same topic and text the first is the first in the text, and so on. */
const placeLabels = ({ text, mentions }: LabelledLine): readonly PlacedLabel[] => {
  const seen = new Map<string, number>();
  return mentions.map((label) => {
    const key = `${label.topic} ${label.text}`;
    const turn = seen.get(key) ?? 0;
    seen.set(key, turn + 1);
    const own = placesOf(text, label.text)[turn];
    return {
      ...label,
      places: [...(own ? [own] : []), ...label.alt.flatMap((form) => placesOf(text, form))],
    };
  });
};

const matches = (mark: FoundMention, label: PlacedLabel): boolean =>
  mark.topic === label.topic && label.places.some(([start, end]) => mark.start < end && mark.end > start);

export interface Score {
  readonly topics: Map<string, TopicScore>;
  readonly faults: Fault[];
}

export const emptyScore = (): Score => ({ topics: new Map(), faults: [] });

const scoreOf = ({ topics }: Score, topic: string): TopicScore => {
  const score = topics.get(topic) ?? { right: 0, wrong: 0, found: 0, missed: 0 };
  topics.set(topic, score);
  return score;
};

/** Adds the marks of one line to the score. */
export function addLine(score: Score, line: LabelledLine, marks: readonly FoundMention[]): void {
  const labels = placeLabels(line);
  for (const label of labels) {
    if (label.optional) continue;
    const topic = scoreOf(score, label.topic);
    if (marks.some((mark) => matches(mark, label))) topic.found += 1;
    else {
      topic.missed += 1;
      score.faults.push({ kind: 'missed', topic: label.topic, line, text: label.text });
    }
  }
  for (const mark of marks) {
    const topic = scoreOf(score, mark.topic);
    const asked = labels.filter((label) => matches(mark, label));
    if (asked.some(({ optional }) => !optional)) topic.right += 1;
    if (asked.length > 0) continue;
    topic.wrong += 1;
    score.faults.push({ kind: 'false', topic: mark.topic, line, text: mark.text, pattern: mark.why.pattern });
  }
}

const share = (part: number, rest: number): number => (part + rest === 0 ? 1 : part / (part + rest));
const DIGITS = 4;

/** The score in lines: each miss and false mark with its sentence, then for each topic precision, recall and F1. */
export function scoreLines({ topics, faults }: Score): readonly string[] {
  const faultLines = faults.map(({ kind, topic, line, text, pattern }) => {
    const by = pattern === undefined ? '' : ` by ${pattern}`;
    return `${kind} ${topic} "${text}"${by} [${String(line.id)}] ${line.text}`;
  });
  const topicLines = [...topics].sort().map(([topic, { right, wrong, found, missed }]) => {
    const precision = share(right, wrong);
    const recall = share(found, missed);
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    const figures = [
      `precision ${precision.toFixed(DIGITS)}`,
      `recall ${recall.toFixed(DIGITS)}`,
      `F1 ${f1.toFixed(DIGITS)}`,
    ];
    return `${topic}: ${figures.join(', ')} (${right} right, ${wrong} false, ${found} found, ${missed} missed)`;
  });
  return [...faultLines, ...topicLines];
}
