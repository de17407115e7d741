import { receiptAddress } from '../facts/cite';
import type { CardFacts, CardRequest } from '../platform/card-contract';
import { message, plural } from '../platform/i18n';
import { dayText } from '../ui/date-text';
import { Icon } from '../ui/icons';
import { Sentence } from '../ui/sentence';
import { type CardActions, WHY_ID } from './props';
import { ageOf, factsAtRest, mayUnmark, receipts, type SourcedFact } from './view';
import { Why } from './why';

export interface FootProps {
  readonly facts: CardFacts;
  readonly explained: boolean;
  readonly request: CardRequest;
  readonly actions: CardActions;
}

/** The receipt, why the mention was marked, and the ways on from here. */
export function Foot({ facts, explained, request, actions }: FootProps) {
  return (
    <div class="foot">
      {receipts(factsAtRest(facts)).map((receipt) => (
        <Receipt key={receipt.source.id} receipt={receipt} request={request} />
      ))}
      <div class="foot-actions">
        <button type="button" class="link-button foot-first" onClick={actions.openSummary}>
          {plural('card_all_facts', facts.total)}
        </button>
        <button
          type="button"
          class="link-button"
          aria-expanded={explained}
          aria-controls={WHY_ID}
          onClick={() => actions.explain(!explained)}
        >
          {message('why_question')}
        </button>
        {mayUnmark(request) && (
          <button type="button" class="link-button" onClick={() => actions.unmark('site')}>
            {message('unmark_site')}
          </button>
        )}
      </div>
      <div id={WHY_ID} hidden={!explained}>
        {explained && <Why facts={facts} request={request} actions={actions} />}
      </div>
    </div>
  );
}

/** Who reported the facts, when, and how long that was before the page: old facts look old. */
function Receipt({ receipt, request }: { readonly receipt: SourcedFact; readonly request: CardRequest }) {
  const { fact, source } = receipt;
  const date = (
    <time dateTime={source.published} title={source.published}>
      {dayText(source.published, 'long')}
    </time>
  );
  const publisher = (
    <a href={receiptAddress(fact, source)} target="_blank" rel="noreferrer">
      {source.publisher}
    </a>
  );
  return (
    <div class="receipt">
      <Icon name="past" />
      <p>
        <Sentence of="receipt_reported" parts={[date, publisher]} />
        <b class="receipt-age">{ageOf(source, request, Date.now())}</b>
      </p>
    </div>
  );
}
