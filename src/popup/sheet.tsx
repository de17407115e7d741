import { useEffect } from 'preact/hooks';
import { searchFacts } from '../facts/search';
import { DamageNotice, Notice } from '../ui/notice';
import { troubleWords } from '../ui/trouble-words';
import { AllFacts } from './all-facts';
import type { Commands } from './commands';
import { Foot } from './foot';
import { OnPage } from './on-page';
import { PageHeader } from './page-header';
import { PagePanel } from './page-panel';
import type { Action, Ready } from './state';
import { isPageless, type Surface } from './surface';
import { TimelinePicture } from './timeline-picture';

export interface SheetProps {
  readonly state: Ready;
  readonly surface: Surface;
  readonly dispatch: (action: Action) => void;
  readonly commands: Commands;
}

/** The whole popup, top to bottom: this page, the picture of the facts, the facts, where they come from. */
export function Sheet({ state, surface, dispatch, commands }: SheetProps) {
  const { pack, stored, page, view, trouble } = state;
  const found = searchFacts(pack, view.query);
  const topic = surface.kind === 'tab' ? surface.topic : null;
  useEffect(() => {
    if (topic !== null) dispatch({ do: 'choose', choice: { kind: 'topic', topic } });
  }, [topic, dispatch]);
  return (
    <div class={`sheet sheet-${surface.kind}`}>
      <PageHeader page={page} surface={surface} commands={commands} />
      <main class="sheet-body">
        {trouble !== null && (
          <Notice tone="trouble" onDismiss={() => dispatch({ do: 'report', trouble: null })}>
            {troubleWords(trouble)}
          </Notice>
        )}
        <DamageNotice damaged={stored.damaged} onDismiss={() => void commands.dismissDamage()} />
        <div class="sheet-aside">
          {!isPageless(surface, page) && <PagePanel page={page} stored={stored} commands={commands} />}
          <OnPage state={state} dispatch={dispatch} commands={commands} />
          <TimelinePicture
            pack={pack}
            found={new Set(found.map(({ id }) => id))}
            choice={view.choice}
            onChoose={(choice) => dispatch({ do: 'choose', choice })}
          />
        </div>
        <AllFacts state={state} found={found} dispatch={dispatch} />
        <Foot pack={pack} surface={surface} tab={'place' in page ? page.place.tab : null} />
      </main>
      <p class="unseen" role="status">
        {view.said}
      </p>
    </div>
  );
}
