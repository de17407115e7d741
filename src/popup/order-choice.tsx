import { message } from '../platform/i18n';
import type { FactOrder } from './state';

export interface OrderChoiceProps {
  readonly order: FactOrder;
  readonly onOrder: (order: FactOrder) => void;
}

/** The choice between facts by time and facts by topic. */
export function OrderChoice({ order, onOrder }: OrderChoiceProps) {
  return (
    <fieldset class="segments">
      <legend class="unseen">{message('order')}</legend>
      {(['time', 'topic'] as const).map((one) => (
        <label key={one} class="segment">
          <input type="radio" name="order" checked={order === one} onChange={() => onOrder(one)} />
          <span>{message(one === 'time' ? 'by_time' : 'by_topic')}</span>
        </label>
      ))}
    </fieldset>
  );
}
