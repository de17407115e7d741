import type { CardFacts } from '../platform/card-contract';
import { message } from '../platform/i18n';
import { FactItem } from '../ui/fact-item';
import { factsAtRest } from './view';

/** The facts that fit the mention, the best fitting first and larger. A region that scrolls, so that head and foot stay. */
export function Facts({ facts }: { readonly facts: CardFacts }) {
  return (
    <div class="body">
      <ul class="facts" aria-label={message('card_facts')}>
        {factsAtRest(facts).map(({ fact, source }, index) => (
          <FactItem key={fact.id} fact={fact} source={source} lead={index === 0} />
        ))}
      </ul>
    </div>
  );
}
