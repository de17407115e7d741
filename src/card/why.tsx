import type { CardFacts, CardRequest } from '../platform/card-contract';
import { message } from '../platform/i18n';
import { patternInWords } from './pattern-words';
import type { CardActions } from './props';
import { evidenceSentences, mayUnmark } from './view';

interface WhyProps {
  readonly facts: CardFacts;
  readonly request: CardRequest;
  readonly actions: CardActions;
}

/** Why the mention was marked: the pattern that it fits and what decided it, and the way to say that it should not be. */
export function Why({ facts, request, actions }: WhyProps) {
  return (
    <div class="why">
      <p>{message('why_pattern', request.text, facts.topic.label)}</p>
      <p>
        <q>{patternInWords(facts.pattern)}</q>
      </p>
      {evidenceSentences(request).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {mayUnmark(request) && (
        <p class="why-answer">
          <button type="button" class="push-button" onClick={() => actions.unmark('form')}>
            {message('unmark_form')}
          </button>
          <span>{message('unmark_form_effect', request.text, request.site)}</span>
        </p>
      )}
    </div>
  );
}
