import { useEffect, useState } from 'preact/hooks';
import { type CitationFormat, citation } from '../facts/cite';
import type { Fact, Source } from '../facts/schema';
import { message } from '../platform/i18n';
import { Icon, type IconName } from '../ui/icons';
import type { Action } from './state';

export interface CopyToolsProps {
  readonly fact: Fact;
  readonly source: Source;
  readonly dispatch: (action: Action) => void;
}

/** Milliseconds for which a button shows that it has copied: long enough to be seen after the hand has left it. */
const COPIED_SHOWN = 2_000;

const pictures: Readonly<Record<CitationFormat, IconName>> = { plain: 'copy', markdown: 'markdown' };

/** Two buttons that copy a fact as a citation: as plain text and as Markdown. */
export function CopyTools({ fact, source, dispatch }: CopyToolsProps) {
  const [copied, setCopied] = useState<CitationFormat | null>(null);
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), COPIED_SHOWN);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async (format: CitationFormat): Promise<void> => {
    try {
      await navigator.clipboard.writeText(citation(fact, source, format));
      setCopied(format);
      dispatch({ do: 'say', words: message('copied', fact.statement) });
    } catch {
      dispatch({ do: 'report', trouble: 'not-copied' });
    }
  };

  return (
    <>
      {(['plain', 'markdown'] as const).map((format) => {
        const name = message(format === 'plain' ? 'copy_plain' : 'copy_markdown');
        return (
          <button
            key={format}
            type="button"
            class={copied === format ? 'icon-button icon-done' : 'icon-button'}
            aria-label={name}
            title={name}
            onClick={() => void copy(format)}
          >
            <Icon name={copied === format ? 'done' : pictures[format]} />
          </button>
        );
      })}
    </>
  );
}
