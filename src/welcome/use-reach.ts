import { useEffect, useMemo, useState } from 'preact/hooks';
import { askBackground, onSettingsChanged } from '../platform/page-link';
import { chooseReach } from '../platform/reach';
import type { Reach } from '../platform/settings-types';
import type { Loadable } from '../ui/once-loaded';
import type { Trouble } from '../ui/trouble-words';

interface ReadyReach {
  readonly kind: 'ready';
  readonly reach: Reach;
  readonly trouble: Trouble | null;
  /** True once the reader has chosen here and it was taken. */
  readonly isChosen: boolean;
}

export type ReachState = Loadable<ReadyReach>;

export interface ReachControl {
  readonly state: ReachState;
  /** Must be called straight from a click. */
  readonly choose: (reach: Reach) => void;
  readonly dismiss: () => void;
  readonly reload: () => void;
}

/** Where Newsgloss reads, and the choice of it; follows what is chosen elsewhere. */
export function useReach(): ReachControl {
  const [state, setState] = useState<ReachState>({ kind: 'loading' });
  const { reload, mend } = useMemo(() => changers(setState), []);

  useEffect(() => {
    reload();
    const left = new AbortController();
    onSettingsChanged(({ reach }) => mend({ reach }), left.signal);
    return () => left.abort();
  }, [reload, mend]);

  const choose = async (reach: Reach): Promise<void> => {
    try {
      const stored = await chooseReach(reach);
      if (stored === null) mend({ trouble: 'refused', isChosen: false });
      else mend({ reach: stored.settings.reach, trouble: null, isChosen: true });
    } catch {
      mend({ trouble: 'not-saved', isChosen: false });
    }
  };

  return { state, choose: (reach) => void choose(reach), dismiss: () => mend({ trouble: null }), reload };
}

type Set = (next: ReachState | ((before: ReachState) => ReachState)) => void;

const changers = (set: Set) => ({
  reload: (): void => void load().then(set),
  mend: (changed: Partial<ReadyReach>): void =>
    set((before) => (before.kind === 'ready' ? { ...before, ...changed } : before)),
});

async function load(): Promise<ReachState> {
  try {
    const { settings } = await askBackground('read-settings', {});
    return { kind: 'ready', reach: settings.reach, trouble: null, isChosen: false };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}
