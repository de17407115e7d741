import { direction, locale } from '../platform/i18n';
import { Facts } from './facts';
import { Foot } from './foot';
import { Header } from './header';
import { Loading, NoFacts, Trouble, Unmarked } from './notices';
import { type CardProps, TITLE_ID } from './props';

/** The card: a dialog that leaves the page usable, named by its title. */
export function Card(props: CardProps) {
  const { content } = props.card;
  const explained = content.kind === 'facts' && content.explained;
  return (
    <section
      class={explained ? 'card card-explained' : 'card'}
      role="dialog"
      aria-labelledby={TITLE_ID}
      tabIndex={-1}
      lang={locale()}
      dir={direction()}
    >
      <Header {...props} />
      <Body {...props} />
    </section>
  );
}

function Body({ card, actions }: CardProps) {
  const { content, request } = card;
  switch (content.kind) {
    case 'loading':
      return <Loading />;
    case 'failed':
      return <NoFacts failure={content.failure} actions={actions} />;
    case 'hidden':
      return (
        <>
          <Facts facts={content.facts} />
          <Trouble failure={content.failure} actions={actions} />
          <Unmarked unmarking={content.unmarking} request={request} actions={actions} />
        </>
      );
    case 'facts':
      return (
        <>
          <Facts facts={content.facts} />
          <Trouble failure={content.failure} actions={actions} />
          <Foot facts={content.facts} explained={content.explained} request={request} actions={actions} />
        </>
      );
  }
}
