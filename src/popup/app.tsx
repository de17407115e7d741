import { message } from '../platform/i18n';
import { Failed } from '../ui/failed';
import { BareSheet } from './bare-sheet';
import { Sheet } from './sheet';
import { Skeleton } from './skeleton';
import { surfaceOf } from './surface';
import { usePopup } from './use-popup';

/**
 * The popup, or the summary in a tab of its own.
 * @param address the page's own address, which says which of both it is
 */
export function App({ address }: { readonly address: string }) {
  const popup = usePopup(address);
  const surface = surfaceOf(address);
  switch (popup.state.kind) {
    case 'loading':
      return (
        <BareSheet surface={surface}>
          <Skeleton />
        </BareSheet>
      );
    case 'failed':
      return (
        <BareSheet surface={surface}>
          <Failed title={message('failed_title')} reason={popup.state.reason} onAgain={popup.reload} />
        </BareSheet>
      );
    case 'ready':
      return <Sheet {...popup} state={popup.state} surface={surface} />;
  }
}
