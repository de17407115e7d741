import fc from 'fast-check';
import type { Attribute, Change, ElementTree, ShadowTree, Step, Story, Tree } from './model';

/** Pieces of text: names and acts of the shipped pack, halves of them, what its patterns need elsewhere on the page, and rain. */
const PIECES = [
  ...['Parler', 'Par', 'ler', 'Parler ', ' Amazon ', 'pulled the plug on ', ' dropped'],
  ...['the Capitol', 'riot', ' the riot ', 'stormed ', 'On January 6 ', 'John Matze', ' Matze'],
  // Of these two must meet before anything is read.
  ...['Jan', 'uary ', ' January ', ' 6', '6 '],
  ...['the social network ', 'the app ', 'Rain is expected. ', 'rain', ' ', '. ', ''],
];

/** One of each kind that the reading tells apart, the commonest more than once. */
const NAMES = [
  ...['p', 'p', 'div', 'div', 'span', 'span', 'b', 'a', 'section', 'h2', 'li'],
  ...['news-text', 'news-text', 'form', 'sup', 'br', 'img', 'code', 'textarea', 'script', 'noscript'],
];

/** Elements that may have a shadow root (https://dom.spec.whatwg.org/#valid-shadow-host-name). */
const HOSTS = ['div', 'span', 'p', 'section', 'h2', 'news-text'];

/** What layout, not the name, says of an element; and a place where text is being written. */
const ATTRIBUTES: readonly Attribute[] = [
  ['style', 'display: block'],
  ['style', 'display: inline'],
  ['style', 'display: flex'],
  ['style', 'display: contents'],
  ['style', 'display: none'],
  ['contenteditable', 'true'],
];

/** A closed root is looked for in custom elements alone: asking every element for one costs too much. */
const shadowOf = ({ name, shadow }: ElementTree): ShadowTree | null => {
  if (shadow === null || !HOSTS.includes(name)) return null;
  return name.includes('-') ? shadow : { ...shadow, mode: 'open' };
};

const words = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join(''));
const aNode = fc.nat(60);
const aPlace = fc.nat(8);

const text: fc.Arbitrary<Tree> = fc.record({ is: fc.constant('text' as const), words });
const comment: fc.Arbitrary<Tree> = fc.record({ is: fc.constant('comment' as const), words });

const { tree, shadow } = fc.letrec<{ tree: Tree; element: ElementTree; shadow: ShadowTree }>((tie) => {
  const children = fc.array(tie('tree'), { maxLength: 4, depthIdentifier: 'page' });
  const element = fc.record({
    is: fc.constant('element' as const),
    name: fc.constantFrom(...NAMES),
    attribute: fc.option(fc.constantFrom(...ATTRIBUTES), { freq: 3 }),
    shadow: fc.option(tie('shadow'), { freq: 4 }),
    children,
  });
  return {
    tree: fc.oneof(
      { depthIdentifier: 'page', maxDepth: 4, depthSize: 'small' },
      { weight: 6, arbitrary: text },
      { weight: 1, arbitrary: comment },
      { weight: 6, arbitrary: tie('element') },
    ),
    element: element.map((one) => ({ ...one, shadow: shadowOf(one) })),
    shadow: fc.record({ mode: fc.constantFrom('open' as const, 'closed' as const), children }),
  };
});

const trees = fc.array(tree, { maxLength: 3 });

type Details<Does extends Change['does']> = Omit<Extract<Change, { does: Does }>, 'does'>;

const oneThat = <Does extends Change['does']>(
  does: Does,
  details: { [Detail in keyof Details<Does>]: fc.Arbitrary<Details<Does>[Detail]> },
): fc.Arbitrary<Change> =>
  // Each detail is of its own change's type; that they make a change together is more than the compiler sees.
  fc.record({ does: fc.constant(does), ...details }) as unknown as fc.Arbitrary<Change>;

const change = fc.oneof(
  oneThat('insert', { into: aNode, at: aPlace, trees }),
  oneThat('take out', { node: aNode, adopted: fc.boolean() }),
  oneThat('put back', { into: aNode, at: aPlace }),
  oneThat('move', { node: aNode, into: aNode, at: aPlace }),
  oneThat('split', { text: aNode, at: aPlace }),
  oneThat('normalise', { element: aNode }),
  oneThat('write', { text: aNode, from: aPlace, count: aPlace, words }),
  oneThat('attach a root', { host: aNode, shadow }),
  oneThat('replace children', { element: aNode, trees }),
  oneThat('unwrap', { element: aNode }),
);

const step: fc.Arbitrary<Step> = fc.record({
  change,
  wait: fc.constantFrom('not' as const, 'told' as const, 'slice' as const, 'rest' as const),
});

/** Pages of some dozen nodes and up to a dozen changes. */
export const randomStory: fc.Arbitrary<Story> = fc.record({
  page: fc.array(tree, { maxLength: 6 }),
  looks: fc.nat(4),
  steps: fc.array(step, { maxLength: 12 }),
});
