import { describe, expect, it } from 'vitest';
import { readLabelled } from './labelled';
import { awsSentences } from './sentences/aws';
import { awsAbroadSentences } from './sentences/aws-abroad';
import { awsAsideCalmSentences, awsAsideSentences, parlerAsideSentences } from './sentences/aws-asides';
import { awsCellSentences } from './sentences/aws-cells';
import { awsEvidenceSentences } from './sentences/aws-evidence';
import { awsIdiomSentences } from './sentences/aws-idioms';
import { awsProseSentences } from './sentences/aws-prose';
import { awsReportedSentences, awsUnreportedSentences } from './sentences/aws-reported';
import { awsSuitSentences } from './sentences/aws-suits';
import { awsTongueCalmSentences, awsTongueSentences } from './sentences/aws-tongues';
import { awsVerbCalmSentences, awsVerbSentences, parlerBesideVerbSentences } from './sentences/aws-verbs';
import { frenchVerbSentences } from './sentences/french-verb';
import { otherAmazonSentences } from './sentences/other-amazon';
import { otherAttackSentences } from './sentences/other-attacks';
import { otherFirmSentences } from './sentences/other-firms';
import { otherParlerSentences } from './sentences/other-parlers';
import { otherRiotSentences } from './sentences/other-riots';
import { otherSiegeSentences } from './sentences/other-sieges';
import { parlerSentences } from './sentences/parler';
import { parlerBesideAmazonSentences } from './sentences/parler-beside-amazon';
import { parlerFormSentences } from './sentences/parler-forms';
import { parlerNameSentences } from './sentences/parler-people';
import { riotSentences } from './sentences/riot';
import { otherDressSentences, riotDressSentences } from './sentences/riot-dresses';
import { riotFormSentences } from './sentences/riot-forms';
import { riotProseSentences } from './sentences/riot-prose';
import { waysIntoCapitolSentences } from './sentences/riot-ways-in';
import { shippedMentions } from './shipped';

const overlap = (one: { start: number; end: number }, other: { start: number; end: number }): boolean =>
  one.start < other.end && one.end > other.start;

/** The labels that no mark of their topic overlaps, and the marks that no label of their topic overlaps, as words. */
const faultsOf = (written: string): readonly string[] => {
  const { text, labels, page } = readLabelled(written);
  const marks = shippedMentions(text, page === null ? [] : [page]);
  const missed = labels.filter(
    (label) => !label.isOptional && !marks.some((mark) => mark.topic === label.topic && overlap(mark, label)),
  );
  const wrong = marks.filter(
    (mark) => !labels.some((label) => mark.topic === label.topic && overlap(mark, label)),
  );
  const words = ({ topic, start, end }: { topic: string; start: number; end: number }) =>
    `${topic}: ${text.slice(start, end)}`;
  return [...missed.map((label) => `missed ${words(label)}`), ...wrong.map((mark) => `false ${words(mark)}`)];
};

const marked = {
  parler: [
    ...parlerSentences,
    ...parlerFormSentences,
    ...parlerBesideAmazonSentences,
    ...parlerAsideSentences,
    ...parlerBesideVerbSentences,
    ...parlerNameSentences,
  ],
  'aws-deplatforming': [
    ...awsSentences,
    ...awsIdiomSentences,
    ...awsProseSentences,
    ...awsAbroadSentences,
    ...awsEvidenceSentences,
    ...awsCellSentences,
    ...awsSuitSentences,
    ...awsTongueSentences,
    ...awsReportedSentences,
    ...awsAsideSentences,
    ...awsVerbSentences,
  ],
  'capitol-riot': [
    ...riotSentences,
    ...riotFormSentences,
    ...riotProseSentences,
    ...waysIntoCapitolSentences,
    ...riotDressSentences,
  ],
};
const unmarked = {
  'the French verb': frenchVerbSentences,
  'other Parlers': otherParlerSentences,
  "other acts of Amazon's": [
    ...otherAmazonSentences,
    ...otherFirmSentences,
    ...awsTongueCalmSentences,
    ...awsUnreportedSentences,
    ...awsAsideCalmSentences,
    ...awsVerbCalmSentences,
  ],
  'other riots and other days': [
    ...otherRiotSentences,
    ...otherAttackSentences,
    ...otherSiegeSentences,
    ...otherDressSentences,
  ],
};

describe.each(Object.entries(marked))('sentences that mention %s', (_topic, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    expect(faultsOf(sentence)).toEqual([]);
  });
});

describe.each(Object.entries(unmarked))('sentences with %s', (_class, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    const { text, page } = readLabelled(sentence);
    expect(shippedMentions(text, page === null ? [] : [page])).toEqual([]);
  });
});
