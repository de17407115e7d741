/** What a pack's parts say of one another: ids that stand twice, and ids that stand for nothing. */
import { type Problem, placeOf } from './problem';
import type { Fact, Pack } from './schema';

type Path = readonly PropertyKey[];

interface Named {
  readonly id: string;
}

/** The ids of a list that stand there a second time. */
function doubles(list: readonly Named[], key: string): readonly Problem[] {
  const firstPlaces = new Map<string, number>();
  return list.flatMap(({ id }, index) => {
    const first = firstPlaces.get(id);
    if (first === undefined) {
      firstPlaces.set(id, index);
      return [];
    }
    return [
      {
        place: placeOf([key, index, 'id']),
        message: `"${id}" is already the id of ${placeOf([key, first])}.`,
        mend: 'Give one of the two another id.',
      },
    ];
  });
}

function unknownId(path: Path, id: string, known: readonly Named[], what: string): readonly Problem[] {
  if (known.some((one) => one.id === id)) return [];
  return [
    {
      place: placeOf(path),
      message: `There is no ${what} "${id}" in this pack.`,
      mend: `Mend the id, or add the ${what}; the pack has ${known.map((one) => `"${one.id}"`).join(', ')}.`,
    },
  ];
}

function repeatedTopics(fact: Fact, path: Path): readonly Problem[] {
  return fact.topics.flatMap((id, index) =>
    fact.topics.indexOf(id) === index
      ? []
      : [
          {
            place: placeOf([...path, 'topics', index]),
            message: `"${id}" stands twice.`,
            mend: 'Remove one of the two.',
          },
        ],
  );
}

function factReferences(fact: Fact, index: number, pack: Pack): readonly Problem[] {
  const path = ['facts', index];
  const since = fact.date?.precision === 'interval' ? fact.date.since : undefined;
  return [
    ...fact.topics.flatMap((id, place) => unknownId([...path, 'topics', place], id, pack.topics, 'topic')),
    ...repeatedTopics(fact, path),
    ...unknownId([...path, 'evidence', 'source'], fact.evidence.source, pack.sources, 'source'),
    ...(since === undefined ? [] : unknownId([...path, 'date', 'since'], since, pack.facts, 'fact')),
  ];
}

/** Every id that stands twice where it must stand once, and every reference to what is not in the pack. */
export function referenceProblems(pack: Pack): readonly Problem[] {
  return [
    ...doubles(pack.sources, 'sources'),
    ...doubles(pack.topics, 'topics'),
    ...doubles(pack.facts, 'facts'),
    ...pack.facts.flatMap((fact, index) => factReferences(fact, index, pack)),
  ];
}
