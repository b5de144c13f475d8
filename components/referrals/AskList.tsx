import { useState } from 'preact/hooks';
import type { AskedEntry, Entry, AskList as List } from '@/utils/referrals/ask-list';
import { formatDay, plural, t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { EmptyState } from '../base/EmptyState';
import { Act } from './Act';
import { type AskActions, AskEntry } from './AskEntry';
import { nameOf } from './person-words';

interface Props extends AskActions {
  list: List;
  /** Of somebody's page in the book. */
  hrefOf(personId: string): string;
  /** Epoch ms. */
  now: number;
}

/** Before the rest is asked for: a list of thousands is no list to read. */
const SHOWN = 20;

interface PartProps<T extends Entry> {
  title: string;
  entries: readonly T[];
  children(entry: T): preact.ComponentChildren;
}

/** The first of many, and a button for more. */
function Part<T extends Entry>({ title, entries, children }: PartProps<T>) {
  const [shown, setShown] = useState(SHOWN);
  if (entries.length === 0) return null;
  return (
    <section>
      <h3 dir="auto">{title}</h3>
      <ul class="entries">
        {entries.slice(0, shown).map((entry) => (
          <li key={entry.known.person.id}>{children(entry)}</li>
        ))}
      </ul>
      {entries.length > shown && (
        <Button kind="link" onPress={() => setShown(shown + 5 * SHOWN)}>
          {plural('referrals.list.more', entries.length - shown)}
        </Button>
      )}
    </section>
  );
}

function Asked({ entry: { ask, cameOf, times }, now }: { entry: AskedEntry; now: number }) {
  return (
    <p class="facts soft">
      <time dateTime={ask.at}>{t('referrals.list.asked.when', { day: formatDay(ask.at, now) })}</time>
      <span>{t(`referrals.came.${cameOf}`)}</span>
      {times > 1 && <span>{plural('referrals.list.asked.times', times)}</span>}
    </p>
  );
}

/** Everybody to ask, known best on top: clients first, with all the people met there; those asked apart. */
export function AskList({ list, now, ...actions }: Props) {
  const { clients, others, asked, leftAlone } = list;
  if (clients.length + others.length + asked.length + leftAlone.length === 0) {
    return <EmptyState title={t('referrals.list.empty.title')} what={t('referrals.list.empty.what')} />;
  }
  const open = (entry: Entry) => <AskEntry entry={entry} {...actions} />;
  return (
    <section class="ask-list" aria-label={t('referrals.list.title')}>
      <h2>{t('referrals.list.title')}</h2>
      <p class="soft">{t('referrals.list.what')}</p>
      {clients.length > 0 && <p class="overline">{t('referrals.list.clients')}</p>}
      {clients.map(({ client, people }) => (
        <Part key={client} title={client || t('referrals.list.client.unnamed')} entries={people}>
          {open}
        </Part>
      ))}
      <Part title={t('referrals.list.others')} entries={others}>
        {open}
      </Part>
      <Part title={t('referrals.list.asked')} entries={asked}>
        {(entry) => (
          <AskEntry entry={entry} isAgain {...actions}>
            <Asked entry={entry} now={now} />
          </AskEntry>
        )}
      </Part>
      <Part title={t('referrals.list.alone')} entries={leftAlone}>
        {({ known }) => (
          <div class="row">
            <span dir="auto">{nameOf(known)}</span>
            <Act
              kind="link"
              name={t('referrals.alone.undo.name', { name: nameOf(known) })}
              onAct={() => actions.onLeaveAlone(known.person.id, false)}
            >
              {t('referrals.alone.undo')}
            </Act>
          </div>
        )}
      </Part>
    </section>
  );
}
