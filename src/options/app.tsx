import { version } from '../platform/extension-link';
import { message } from '../platform/i18n';
import { DamageNotice, Notice } from '../ui/notice';
import { OnceLoaded } from '../ui/once-loaded';
import { troubleWords } from '../ui/trouble-words';
import { Appearance } from './appearance';
import { Backup } from './backup';
import { Cards } from './cards';
import { HiddenForms } from './hidden-forms';
import { Marks } from './marks';
import { FormerNotice, SyncNotice } from './notices';
import { Privacy } from './privacy';
import { ReachSection } from './reach';
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

function Content({ state: loading, dispatch, commands, reload }: Options) {
  return (
    <OnceLoaded state={loading} onAgain={reload}>
      {(state) => (
        <>
          {state.trouble !== null && (
            <Notice tone="trouble" onDismiss={() => dispatch({ do: 'report', trouble: null })}>
              {troubleWords(state.trouble)}
            </Notice>
          )}
          <SyncNotice sync={state.stored.sync} />
          {state.former !== null && (
            <FormerNotice former={state.former} commands={commands} dispatch={dispatch} />
          )}
          <DamageNotice
            damaged={state.stored.damaged}
            onDismiss={() => void commands.change({ kind: 'dismiss-damage' })}
          />
          <ReachSection state={state} commands={commands} />
          <Sites state={state} commands={commands} />
          <Topics state={state} commands={commands} />
          <Marks state={state} commands={commands} />
          <Cards state={state} commands={commands} />
          <Appearance state={state} commands={commands} />
          <HiddenForms state={state} commands={commands} />
          <Shortcuts shortcuts={state.shortcuts} />
          <Backup state={state} commands={commands} />
          <Privacy />
        </>
      )}
    </OnceLoaded>
  );
}
