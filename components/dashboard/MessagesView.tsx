import { formatInstant, plural, t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { Field } from '../base/Field';
import { Select } from '../base/Select';
import { type VerdictChoice, VerdictSelect } from './VerdictSelect';

export interface MessageFilter {
  words: string;
  from: 'any' | 'me' | 'them';
  verdict: VerdictChoice;
  /** Days, both included; empty for any. */
  since: string;
  until: string;
  personId?: string | undefined;
}

export interface FoundMessage {
  key: string;
  personId?: string | undefined;
  name?: string | undefined;
  from: 'me' | 'them';
  at: number;
  excerpt: readonly { text: string; isHit: boolean }[];
  verdict?: string | undefined;
}

interface Props {
  filter: MessageFilter;
  onFilter(filter: MessageFilter): void;
  /** Of the person that is searched alone. */
  personName?: string | undefined;
  /** Nothing where nothing was asked for. */
  result: { found: readonly FoundMessage[]; total: number | undefined; isWhole: boolean } | undefined;
  hasFailed: boolean;
  hrefOf(id: string): string;
  onMore(): void;
}

function Filters({ filter, onFilter, personName }: Pick<Props, 'filter' | 'onFilter' | 'personName'>) {
  return (
    <search class="dashboard-filters">
      <Field
        label={t('dashboard.messages.search')}
        type="search"
        value={filter.words}
        placeholder={t('dashboard.messages.placeholder')}
        onInput={(words) => onFilter({ ...filter, words: words.slice(0, 200) })}
      />
      <Select
        label={t('dashboard.messages.from')}
        options={(['any', 'me', 'them'] as const).map((id) => ({
          id,
          title: t(`dashboard.messages.from.${id}`),
        }))}
        current={filter.from}
        onChoose={(from) => onFilter({ ...filter, from })}
      />
      <VerdictSelect current={filter.verdict} onChoose={(verdict) => onFilter({ ...filter, verdict })} />
      <Field
        label={t('dashboard.messages.since')}
        type="date"
        value={filter.since}
        onInput={(since) => onFilter({ ...filter, since })}
      />
      <Field
        label={t('dashboard.messages.until')}
        type="date"
        value={filter.until}
        onInput={(until) => onFilter({ ...filter, until })}
      />
      {filter.personId && (
        <Button onPress={() => onFilter({ ...filter, personId: undefined })}>
          {t('dashboard.messages.person', { name: personName ?? t('person.unnamed') })} ✕
        </Button>
      )}
    </search>
  );
}

function Message({ message, hrefOf }: { message: FoundMessage; hrefOf(id: string): string }) {
  const { personId, name = t('person.unnamed'), from, at, excerpt, verdict } = message;
  const iso = new Date(at).toISOString();
  const who = personId ? (
    <a href={hrefOf(personId)} dir="auto">
      {from === 'me' ? t('dashboard.messages.to', { name }) : name}
    </a>
  ) : (
    <span>{t('dashboard.messages.group')}</span>
  );
  return (
    <li class="found">
      <p class="facts soft">
        {from === 'me' && <strong>{t('timeline.me')}</strong>}
        <strong>{who}</strong>
        <time dateTime={iso}>{formatInstant(iso)}</time>
        {from === 'them' && (verdict === 'pitch' || verdict === 'generic') && (
          <span class={`badge badge-${verdict}`}>{t(`reads.${verdict}`)}</span>
        )}
      </p>
      <p dir="auto" class="excerpt">
        {excerpt.map(({ text, isHit }, place) => (isHit ? <mark key={place}>{text}</mark> : text))}
      </p>
    </li>
  );
}

/** Everything that was said, found by words. */
export function MessagesView({ filter, onFilter, personName, result, hasFailed, hrefOf, onMore }: Props) {
  const count = result?.total ?? result?.found.length ?? 0;
  return (
    <div class="stack">
      <Filters filter={filter} onFilter={onFilter} personName={personName} />
      <p class="soft" role="status">
        {hasFailed
          ? t('dashboard.failed')
          : !result
            ? t('dashboard.messages.start')
            : count === 0 && result.isWhole
              ? t('dashboard.messages.none')
              : plural(
                  result.total === undefined ? 'dashboard.messages.some' : 'dashboard.messages.count',
                  count,
                )}
        {result && !result.isWhole && ` · ${t('dashboard.messages.partly')}`}
      </p>
      {result && result.found.length > 0 && (
        <ol class="found-list" aria-label={t('dashboard.messages.results')}>
          {result.found.map((message) => (
            <Message key={`${message.key} ${message.at}`} message={message} hrefOf={hrefOf} />
          ))}
        </ol>
      )}
      {result && (result.total ?? 0) > result.found.length && (
        <Button onPress={onMore}>{t('dashboard.messages.more')}</Button>
      )}
    </div>
  );
}
