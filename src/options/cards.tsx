import { message } from '../platform/i18n';
import type { CardOpening } from '../platform/settings-types';
import { type Choice, ChoiceList } from '../ui/choice-list';
import { type SectionProps, SettingSection } from './setting-section';
import { delayWords, keyName } from './settings-words';

type HoverDelay = Extract<CardOpening, { on: 'hover' }>['delay'];
type HoverKey = Extract<CardOpening, { on: 'hover-with-key' }>['key'];

/** What each way begins with when it is chosen. */
const STARTS: Readonly<Record<CardOpening['on'], CardOpening>> = {
  hover: { on: 'hover', delay: 500 },
  'hover-with-key': { on: 'hover-with-key', key: 'Alt' },
  click: { on: 'click' },
};

/** Steps of a tenth of a second: finer ones cannot be told apart. Milliseconds. */
const DELAY_STEP = 100;

const KEYS: readonly HoverKey[] = ['Alt', 'Control', 'Shift'];

/** When cards open under the pointer. */
export function Cards({ state, commands }: SectionProps) {
  const opening = state.stored.settings.cardOpening;
  const choose = (cardOpening: CardOpening): void =>
    void commands.change({ kind: 'choose', chosen: { cardOpening } });
  const choices: readonly Choice<CardOpening['on']>[] = [
    {
      value: 'hover',
      title: message('open_hover'),
      more: opening.on === 'hover' && (
        <Delay delay={opening.delay} onDelay={(delay) => choose({ on: 'hover', delay })} />
      ),
    },
    {
      value: 'hover-with-key',
      title: message('open_hover_key'),
      more: opening.on === 'hover-with-key' && (
        <KeyChoice chosen={opening.key} onKey={(key) => choose({ on: 'hover-with-key', key })} />
      ),
    },
    { value: 'click', title: message('open_click') },
  ];
  return (
    <SettingSection id="cards" title={message('cards')} note={message('cards_note')}>
      <ChoiceList
        name="card-opening"
        label={message('cards')}
        chosen={opening.on}
        onChoose={(on) => choose(STARTS[on])}
        choices={choices}
      />
    </SettingSection>
  );
}

interface DelayProps {
  readonly delay: HoverDelay;
  readonly onDelay: (delay: HoverDelay) => void;
}

function Delay({ delay, onDelay }: DelayProps) {
  const words = delayWords(delay);
  return (
    <label class="choice-more">
      <span>{message('delay')}</span>
      <input
        type="range"
        min="200"
        max="1000"
        step={DELAY_STEP}
        value={delay}
        aria-valuetext={words}
        onChange={({ currentTarget }) => onDelay(currentTarget.valueAsNumber)}
      />
      <output>{words}</output>
    </label>
  );
}

function KeyChoice({
  chosen,
  onKey,
}: {
  readonly chosen: HoverKey;
  readonly onKey: (key: HoverKey) => void;
}) {
  return (
    <label class="choice-more">
      <span>{message('hover_key')}</span>
      <select
        class="field"
        value={chosen}
        onChange={({ currentTarget }) => onKey(KEYS[currentTarget.selectedIndex] ?? chosen)}
      >
        {KEYS.map((key) => (
          <option key={key} value={key}>
            {keyName(key)}
          </option>
        ))}
      </select>
    </label>
  );
}
