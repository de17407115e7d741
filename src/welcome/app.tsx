import { openOptions } from '../platform/extension-link';
import { message } from '../platform/i18n';
import { Notice } from '../ui/notice';
import { OnceLoaded } from '../ui/once-loaded';
import { ReachChoice } from '../ui/reach-choice';
import { troubleWords } from '../ui/trouble-words';
import { Promises } from './promises';
import { Sample } from './sample';
import { useReach } from './use-reach';

/** The one page that opens at install: what Newsgloss does, shown; what it may read; and the one choice. */
export function App() {
  return (
    <div class="welcome">
      <header class="welcome-head">
        <p class="wordmark">{message('extension_name')}</p>
        <h1>{message('welcome_head')}</h1>
        <p>{message('welcome_lead')}</p>
      </header>
      <main class="welcome-main">
        <Sample />
        <Reading />
        <Promises />
      </main>
      <footer class="welcome-foot">
        <span>{message('welcome_again')}</span>
        <button type="button" class="link-button" onClick={() => void openOptions()}>
          {message('all_options')}
        </button>
      </footer>
    </div>
  );
}

function Reading() {
  return (
    <section class="welcome-part" aria-labelledby="reach">
      <div class="welcome-words">
        <h2 id="reach">{message('reach')}</h2>
        <p>{message('welcome_reach_note')}</p>
      </div>
      <div>
        <Choice />
      </div>
    </section>
  );
}

function Choice() {
  const { state, choose, dismiss, reload } = useReach();
  return (
    <OnceLoaded state={state} onAgain={reload}>
      {({ reach, trouble, isChosen }) => (
        <>
          {trouble !== null && (
            <Notice tone="trouble" onDismiss={dismiss}>
              {troubleWords(trouble)}
            </Notice>
          )}
          <ReachChoice reach={reach} onChoose={choose} />
          <p class="sample-line" role="status">
            {isChosen ? message('reach_chosen') : ''}
          </p>
        </>
      )}
    </OnceLoaded>
  );
}
