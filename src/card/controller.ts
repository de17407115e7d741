import type { Mention } from '../mentions/types';
import type { CardFace, CardFacts, CardRequest } from '../platform/card-contract';
import type { BackgroundAnswers } from '../platform/messages';
import { askBackground, runtimeAlive } from '../platform/page-link';
import type { Theme } from '../platform/settings-types';
import { type Opening, openCard } from './opening';
import { withPatience } from './patience';
import type { CardActions } from './props';
import {
  type CardEvent,
  type CardState,
  CLOSED,
  followsMark,
  type OpenCard,
  reduce,
  type Unmarking,
} from './state';
import { unmarkingChange } from './unmark';

/**
 * How long facts may be on their way before the card shows itself without them, in milliseconds. They were measured to
 * come within 13 ms from a warm background, 55 ms from a cold one: showing the empty card at once would only flicker.
 */
const LOADING_SHOWN_AFTER = 120;

type FactsQuestion = BackgroundAnswers['facts-for']['question'];

/** Facts on their way for a mention whose card may be wanted soon, and the question that they answer. */
interface ExpectedFacts {
  readonly question: FactsQuestion;
  readonly facts: Promise<CardFacts>;
}

const questionFor = ({ topic, why }: Mention, context: string): FactsQuestion => ({
  topic,
  context,
  pattern: why.pattern,
});

/** In one sentence may be two mentions of a topic, each of a pattern of its own. */
const isSameQuestion = (one: FactsQuestion, other: FactsQuestion): boolean =>
  one.topic === other.topic && one.context === other.context && one.pattern === other.pattern;

/** The card of one frame: holds its state, carries out what the reader asks, and keeps what the page shows in line. */
export function createCard(): CardFace {
  let state: CardState = CLOSED;
  let opening: Opening | null = null;
  let theme: Theme = 'system';
  let waiting = 0;
  let expected: ExpectedFacts | null = null;

  function dispatch(event: CardEvent): void {
    const before = state;
    state = reduce(before, event);
    if (state === before) return;
    window.clearTimeout(waiting);
    if (before.kind === 'open' && (state.kind === 'closed' || state.request !== before.request)) {
      before.request.onClosed();
    }
    update();
  }

  function update(): void {
    if (state.kind === 'closed') {
      opening?.end();
      opening = null;
    } else if (state.content.kind === 'loading') {
      const loading = state;
      waiting = window.setTimeout(() => draw(loading), LOADING_SHOWN_AFTER);
    } else {
      draw(state);
    }
  }

  function draw(card: OpenCard): void {
    opening ??= openCard(card, actions, theme);
    opening.draw(card);
  }

  /**
   * Asks the background, and tells the state what came of it: the event for its answer, or the one for there being none.
   * @param vain `fail`, or `restore` where the state was ahead of the answer
   */
  async function ask(
    request: CardRequest,
    question: () => Promise<CardEvent | null>,
    vain: 'fail' | 'restore' = 'fail',
  ): Promise<void> {
    const failed = (): CardEvent => ({
      do: vain,
      request,
      failure: runtimeAlive() ? 'no-answer' : 'gone',
    });
    const event = await withPatience(question()).catch(failed);
    if (event) dispatch(event);
  }

  function factsFor(question: FactsQuestion): Promise<CardFacts> {
    return askBackground('facts-for', question);
  }

  /** The facts that were expected, where they are for this mention and came; else they are asked for now. */
  function takeFacts({ context, mention }: CardRequest): Promise<CardFacts> {
    const question = questionFor(mention, context);
    const fetched = expected;
    expected = null;
    if (!fetched || !isSameQuestion(fetched.question, question)) return factsFor(question);
    return fetched.facts.catch(() => factsFor(question));
  }

  function load(request: CardRequest): Promise<void> {
    return ask(request, async () => ({ do: 'answer', request, facts: await takeFacts(request) }));
  }

  /** Said at once, since the page hears of the change sooner than its answer is here, and would close the card. */
  function unmark(request: CardRequest, unmarking: Unmarking): Promise<void> {
    dispatch({ do: 'hide', request, unmarking });
    const save = async (): Promise<null> => {
      await askBackground('change-settings', { change: unmarkingChange(request, unmarking, true) });
      return null;
    };
    return ask(request, save, 'restore');
  }

  function restore(request: CardRequest, unmarking: Unmarking): Promise<void> {
    return ask(request, async () => {
      await askBackground('change-settings', { change: unmarkingChange(request, unmarking, false) });
      return { do: 'restore', request, failure: null };
    });
  }

  function openSummary(request: CardRequest): Promise<void> {
    return ask(request, async () => {
      await askBackground('open-summary', { topic: request.mention.topic });
      return { do: 'close' };
    });
  }

  /** Does something with the card that is open; nothing once it is closed. */
  function whileOpen(act: (card: OpenCard) => void): void {
    if (state.kind === 'open') act(state);
  }

  /**
   * Does something that is offered beside facts. Nothing while the next mention's facts are on their way: the card still
   * shows the last one's then, and what is pressed was meant for those.
   */
  function withFacts(act: (request: CardRequest) => void): void {
    whileOpen(({ request, content }) => {
      if (content.kind === 'facts') act(request);
    });
  }

  const actions: CardActions = {
    close: () => dispatch({ do: 'close' }),
    lose: (request) => dispatch({ do: 'lose', request }),
    pin: (pinned) => dispatch({ do: 'pin', pinned }),
    explain: (explained) => dispatch({ do: 'explain', explained }),
    step: (step) => whileOpen(({ request }) => request.onStep(step)),
    openSummary: () => withFacts(openSummary),
    unmark: (unmarking) => withFacts((request) => unmark(request, unmarking)),
    restore: () =>
      whileOpen(({ request, content }) => {
        if (content.kind === 'hidden') restore(request, content.unmarking);
      }),
    retry: () =>
      whileOpen(({ request }) => {
        dispatch({ do: 'retry' });
        load(request);
      }),
    reload: () => location.reload(),
  };

  return {
    expect: (mention, context) => {
      const question = questionFor(mention, context);
      const facts = factsFor(question);
      expected = { question, facts };
      // Asked again once the card is wanted, which then tells of the failure.
      facts.catch(() => {});
    },
    show: (request) => {
      dispatch({ do: 'show', request });
      load(request);
    },
    close: () =>
      whileOpen(({ content }) => {
        if (content.kind !== 'hidden' || !runtimeAlive()) actions.close();
      }),
    dress: (other) => {
      theme = other;
      opening?.dress(theme);
    },
    lose: () =>
      whileOpen((card) => {
        if (followsMark(card)) actions.lose(card.request);
      }),
  };
}
