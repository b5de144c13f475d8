import { LISTS, type ListName, type PersonEntry } from '@/utils/search/people-index';
import { plural, t } from '@/utils/shared/i18n';
import { Field } from '../base/Field';
import { Select } from '../base/Select';
import { VirtualList } from '../base/VirtualList';
import { EmptyBook } from './EmptyBook';
import { PersonRow } from './PersonRow';

export interface PeopleFilter {
  words: string;
  list: ListName;
  tag?: string | undefined;
}

interface Props {
  filter: PeopleFilter;
  onFilter(filter: PeopleFilter): void;
  /** Nothing before the first answer. */
  state:
    | { total: number; rows: ReadonlyMap<number, PersonEntry>; tags: readonly string[]; isWhole: boolean }
    | undefined;
  onSeen(first: number, last: number): void;
  /** The row that was opened last, by its place: the list begins there. */
  opened: number | undefined;
  onOpen(at: number): void;
  hrefOf(id: string): string;
  /** Where an export is brought in. */
  transferHref: string;
}

const ROW = 68;
/** Lists that leave nobody out. */
const EVERYBODY: ListName[] = ['recent', 'known', 'name'];
const ORDER: ListName[] = ['recent', ...LISTS.filter((list) => list !== 'recent')];

/** Everybody, found by any part of what is known of them, and listed by what matters. */
export function PeopleView(props: Props) {
  const { filter, onFilter, state, onSeen, opened, onOpen, hrefOf, transferHref } = props;
  const { words, list, tag } = filter;
  const tags = state?.tags ?? [];
  const isNobodyThere = state?.total === 0 && words.trim() === '' && !tag && EVERYBODY.includes(list);
  if (isNobodyThere) return <EmptyBook transferHref={transferHref} />;
  return (
    <div class="people-view">
      <search class="dashboard-filters">
        <Field
          label={t('dashboard.people.search')}
          type="search"
          value={words}
          placeholder={t('dashboard.people.placeholder')}
          onInput={(typed) => onFilter({ ...filter, words: typed.slice(0, 200) })}
        />
        <Select
          label={t('dashboard.people.list')}
          options={ORDER.map((id) => ({ id, title: t(`dashboard.list.${id}`) }))}
          current={list}
          onChoose={(id) => onFilter({ ...filter, list: id })}
        />
        {(tags.length > 0 || tag) && (
          <Select
            label={t('dashboard.people.tag')}
            options={[
              { id: '', title: t('dashboard.people.tag.any') },
              ...[...new Set([...tags, ...(tag ? [tag] : [])])].map((id) => ({ id, title: id })),
            ]}
            current={tag ?? ''}
            onChoose={(id) => onFilter({ ...filter, tag: id || undefined })}
          />
        )}
      </search>
      <p class="soft" role="status">
        {state &&
          (state.total === 0 ? t('dashboard.people.none') : plural('dashboard.people.count', state.total))}
        {state && !state.isWhole && ` · ${t('dashboard.counting')}`}
      </p>
      {state && state.total > 0 && (
        <VirtualList
          key={`${list} ${words} ${tag}`}
          label={t('dashboard.people.results')}
          total={state.total}
          rowHeight={ROW}
          onSeen={onSeen}
          start={opened}
          row={(at) => {
            const entry = state.rows.get(at);
            return entry && <PersonRow entry={entry} href={hrefOf(entry.id)} onOpen={() => onOpen(at)} />;
          }}
        />
      )}
    </div>
  );
}
