import { plural } from '../platform/i18n';
import { Icon } from '../ui/icons';

export interface SearchBoxProps {
  readonly query: string;
  /** How many facts there are to search. */
  readonly count: number;
  readonly onSearch: (query: string) => void;
}

/** The search over all facts; what is typed filters at once. */
export function SearchBox({ query, count, onSearch }: SearchBoxProps) {
  const label = plural('search_facts', count);
  return (
    <div class="search">
      <Icon name="search" />
      <input
        type="search"
        value={query}
        placeholder={label}
        aria-label={label}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => onSearch(currentTarget.value)}
      />
    </div>
  );
}
