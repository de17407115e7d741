import type { ComponentChildren } from 'preact';
import { message } from '../platform/i18n';
import type { SettingsState } from '../platform/settings-types';
import type { Commands } from './commands';
import { PagePicture } from './page-picture';
import type { PageState, Place } from './page-state';
import { explanation } from './page-words';
import type { Asking } from './state';

export interface PagePanelProps {
  readonly page: PageState | Asking;
  readonly stored: SettingsState;
  readonly commands: Commands;
}

/** Why this page has nothing to list and what the reader can do about it; nothing on a marked page of a known site. */
export function PagePanel({ page, stored, commands }: PagePanelProps) {
  if (page.kind === 'asking') return <PanelSkeleton />;
  const actions = <PageActions page={page} stored={stored} commands={commands} />;
  if (page.kind === 'marked') return page.grounds === 'once' ? <div class="panel">{actions}</div> : null;
  const { title, text } = explanation(page);
  return (
    <section class="panel" aria-labelledby="panel-title">
      <PagePicture kind={page.kind} />
      <div class="panel-words">
        <h2 id="panel-title">{title}</h2>
        <p>{text}</p>
        {actions}
      </div>
    </section>
  );
}

function PanelSkeleton() {
  return (
    <div class="panel panel-asking" aria-hidden="true">
      <span class="skeleton-line" />
      <span class="skeleton-line" />
    </div>
  );
}

function PageActions({ page, stored, commands }: { page: PageState } & Omit<PagePanelProps, 'page'>) {
  const annotate = (place: Place, strong: boolean) => (
    <Push strong={strong} onPush={() => void commands.annotateOnce(place, stored)}>
      {message('annotate_page')}
    </Push>
  );
  const allow = (place: Place, words: string, strong: boolean) => (
    <Push strong={strong} onPush={() => void commands.allowSite(place)}>
      {words}
    </Push>
  );
  switch (page.kind) {
    case 'unknown-site':
    case 'waiting':
      return (
        <p class="panel-actions">
          {annotate(page.place, true)}
          {allow(page.place, message('always_here'), false)}
        </p>
      );
    case 'not-read':
      return <p class="panel-actions">{annotate(page.place, true)}</p>;
    case 'withheld':
      return (
        <p class="panel-actions">
          {allow(page.place, message('allow_site'), true)}
          {page.open && annotate(page.place, false)}
        </p>
      );
    case 'marked':
    case 'nothing-here':
      if (page.grounds !== 'once') return null;
      return (
        <p class="panel-actions">
          <span>{message('read_once')}</span>
          {allow(page.place, message('always_here'), false)}
        </p>
      );
    default:
      return null;
  }
}

interface PushProps {
  readonly strong: boolean;
  readonly onPush: () => void;
  readonly children: ComponentChildren;
}

function Push({ strong, onPush, children }: PushProps) {
  return (
    <button type="button" class={strong ? 'push-button push-strong' : 'push-button'} onClick={onPush}>
      {children}
    </button>
  );
}
