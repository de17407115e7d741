import type { JSX } from 'preact';
import { message } from '../platform/i18n';
import type { SettingsState } from '../platform/settings-types';
import type { Commands } from './commands';
import { JudgedActions } from './judged-actions';
import { PagePicture } from './page-picture';
import { type Grounds, isJudged, type PageState, type Place } from './page-state';
import { explanation } from './page-words';
import { PushButton } from './push-button';
import type { Asking } from './state';
import { whyRead } from './verdict-words';

export interface PagePanelProps {
  readonly page: PageState | Asking;
  readonly stored: SettingsState;
  readonly commands: Commands;
}

/** Why this page has nothing to list and what the reader can do about it; nothing on a marked page of a known site. */
export function PagePanel({ page, stored, commands }: PagePanelProps) {
  if (page.kind === 'asking') return <PanelSkeleton />;
  const actions = <PageActions page={page} stored={stored} commands={commands} />;
  if (page.kind === 'marked') return <MarkedPanel grounds={page.grounds}>{actions}</MarkedPanel>;
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

function MarkedPanel({ grounds, children }: { grounds: Grounds; children: JSX.Element }) {
  if (grounds !== 'once' && !isJudged(grounds)) return null;
  return (
    <div class="panel">
      <div class="panel-words">
        {isJudged(grounds) && <p>{whyRead(grounds)}</p>}
        {children}
      </div>
    </div>
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
    <PushButton strong={strong} onPush={() => void commands.annotateOnce(place, stored)}>
      {message('annotate_page')}
    </PushButton>
  );
  const allow = (place: Place, words: string, strong: boolean) => (
    <PushButton strong={strong} onPush={() => void commands.allowSite(place)}>
      {words}
    </PushButton>
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
    case 'not-news':
      return <JudgedActions place={page.place} commands={commands} />;
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
      if (isJudged(page.grounds)) return <JudgedActions place={page.place} commands={commands} />;
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
