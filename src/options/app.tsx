import { version } from '../platform/extension-link';
import { message } from '../platform/i18n';
import { Failed } from '../ui/failed';
import { DamageNotice, Notice } from '../ui/notice';
import { troubleWords } from '../ui/trouble-words';
import { HiddenForms } from './hidden-forms';
import { Privacy } from './privacy';
import { Shortcuts } from './shortcuts';
import { Sites } from './sites';
import { Topics } from './topics';
import { type Options, useOptions } from './use-options';

/** The options page: its head, then one section for each thing that can be set. */
export function App() {
  const options = useOptions();
  return (
    <div class="options">
      <header class="options-head">
        <h1 class="wordmark">{message('extension_name')}</h1>
        <p>{message('options')}</p>
      </header>
      <main>
        <Content {...options} />
      </main>
      <footer class="options-foot">{message('version', version())}</footer>
    </div>
  );
}

function Content({ state, dispatch, commands, reload }: Options) {
  switch (state.kind) {
    case 'loading':
      return <p class="unseen">{message('loading')}</p>;
    case 'failed':
      return <Failed title={message('options_failed')} reason={state.reason} onAgain={reload} />;
    case 'ready':
      return (
        <>
          {state.trouble !== null && (
            <Notice tone="trouble" onDismiss={() => dispatch({ do: 'report', trouble: null })}>
              {troubleWords(state.trouble)}
            </Notice>
          )}
          <DamageNotice
            damaged={state.stored.damaged}
            onDismiss={() => void commands.change({ kind: 'dismiss-damage' })}
          />
          <Sites state={state} commands={commands} />
          <Topics state={state} commands={commands} />
          <HiddenForms state={state} commands={commands} />
          <Shortcuts shortcuts={state.shortcuts} />
          <Privacy />
        </>
      );
  }
}
