import { useEffect, useRef, useState } from 'preact/hooks';
import { type MessageFilter, MessagesView } from '@/components/dashboard/MessagesView';
import { type NotesFilter, NotesView } from '@/components/dashboard/NotesView';
import { Overview } from '@/components/dashboard/Overview';
import { type PeopleFilter, PeopleView } from '@/components/dashboard/PeopleView';
import { PersonPage } from '@/components/dashboard/PersonPage';
import { Asking } from '@/components/referrals/Asking';
import { Chain } from '@/components/referrals/Chain';
import { Results } from '@/components/referrals/Results';
import { BackupCard } from '@/components/transfer/BackupCard';
import { ImportCard } from '@/components/transfer/ImportCard';
import { KeepCard } from '@/components/transfer/KeepCard';
import { RestoreCard } from '@/components/transfer/RestoreCard';
import type { Account } from '@/utils/records/book';
import { Referrals } from './Referrals';
import type { Overview as Figures, JudgedNote } from './search/overview';
import { useImport } from './use-import';
import { useKeeping } from './use-keeping';
import { NO_FILTER, useMessages } from './use-messages';
import { useNews } from './use-news';
import { usePeople } from './use-people';
import { usePersonPage } from './use-person';
import { usePersonPractice } from './use-person-practice';
import { hrefOf, type Route } from './use-route';
import { search } from './workers';

const hrefOfPerson = (personId: string) => hrefOf({ page: 'people', personId });
const NOTES = 50;

interface Props {
  route: Route;
  account: Account;
}

/** Each page of the dashboard, with what it shows. What runs in one goes on while another is looked at. */
export function Pages({ route, account }: Props) {
  const [filter, setFilter] = useState<PeopleFilter>({ words: '', list: 'recent' });
  const [opened, setOpened] = useState<number>();
  const [messages, setMessages] = useState(NO_FILTER);
  const [notes, setNotes] = useState<NotesFilter>({ direction: 'sent', verdict: 'any' });
  // Where somebody was found: it is as it was when one comes back.
  const from = useRef<Route>({ page: 'people' });
  if (!route.personId) from.current = route;
  const choose = (next: PeopleFilter) => {
    setOpened(undefined);
    setFilter(next);
  };
  const importing = useImport(account);
  const keeping = useKeeping(account.id);
  const { page, personId } = route;
  const toTransfer = () => {
    location.hash = hrefOf({ page: 'transfer' });
  };
  return (
    <>
      {page === 'overview' && (
        <OverviewPage
          key={account.id}
          account={account}
          needsBackup={keeping.needsBackup}
          onList={(list) => choose({ words: '', list })}
          onBackup={toTransfer}
          onNoReminder={() => void keeping.onRemind(false)}
        />
      )}
      {page === 'people' &&
        (personId ? (
          <Person
            key={`${personId} ${route.isAsking}`}
            account={account}
            personId={personId}
            isAsking={route.isAsking}
            listHref={hrefOf(from.current)}
          />
        ) : (
          <People
            key={account.id}
            account={account}
            filter={filter}
            onFilter={choose}
            opened={opened}
            onOpen={setOpened}
          />
        ))}
      {page === 'referrals' && <Referrals key={account.id} account={account} section={route.section} />}
      {page === 'messages' && (
        <Messages key={account.id} account={account} filter={messages} onFilter={setMessages} />
      )}
      {page === 'notes' && <Notes key={account.id} account={account} filter={notes} onFilter={setNotes} />}
      {page === 'transfer' && (
        <div class="cards">
          <div class="cards-column">
            <ImportCard {...importing} />
            <RestoreCard {...keeping} />
          </div>
          <div class="cards-column">
            <BackupCard {...keeping} />
            <KeepCard {...keeping} />
          </div>
        </div>
      )}
    </>
  );
}

interface OverviewProps {
  account: Account;
  needsBackup: boolean;
  onList(list: PeopleFilter['list']): void;
  onBackup(): void;
  onNoReminder(): void;
}

function OverviewPage({ account: { id: accountId }, ...props }: OverviewProps) {
  const [overview, setOverview] = useState<Figures>();
  const ask = () =>
    void search('overview', { accountId }, { onNews: setOverview as (news: never) => void }).then(
      setOverview,
      () => undefined,
    );
  useEffect(ask, [accountId]);
  useNews(ask);
  const hrefs = {
    people: hrefOf({ page: 'people' }),
    transfer: hrefOf({ page: 'transfer' }),
    person: hrefOfPerson,
  };
  return <Overview overview={overview} hrefs={hrefs} {...props} />;
}

interface PeopleProps extends Pick<Props, 'account'> {
  filter: PeopleFilter;
  onFilter(filter: PeopleFilter): void;
  opened: number | undefined;
  onOpen(at: number): void;
}

function People({ account, filter, ...props }: PeopleProps) {
  const { state, onSeen } = usePeople(account.id, filter);
  return (
    <PeopleView
      filter={filter}
      {...props}
      state={state}
      onSeen={onSeen}
      hrefOf={hrefOfPerson}
      transferHref={hrefOf({ page: 'transfer' })}
    />
  );
}

function Person({
  account,
  personId,
  isAsking,
  listHref,
}: Pick<Props, 'account'> & { personId: string; isAsking: boolean | undefined; listHref: string }) {
  // A long list may have been scrolled.
  useEffect(() => scrollTo(0, 0), [personId]);
  const page = usePersonPage(account.id, personId);
  const person = page.details?.person;
  const practice = usePersonPractice(account.id, person);
  return (
    <PersonPage listHref={listHref} {...page}>
      {person && practice && (
        <>
          <Asking recipient={person} now={Date.now()} startsOpen={isAsking} {...practice.asking} />
          <Results
            results={practice.results}
            now={Date.now()}
            onAdd={practice.onResult}
            onRemove={practice.onRemoveResult}
          />
          <Chain {...practice.chain} hrefOf={hrefOfPerson} />
        </>
      )}
    </PersonPage>
  );
}

/** A page with something to choose by, which stays as it is while another is looked at. */
interface Filtered<Filter> extends Pick<Props, 'account'> {
  filter: Filter;
  onFilter(filter: Filter): void;
}

const Messages = ({ account, filter, onFilter }: Filtered<MessageFilter>) => (
  <MessagesView hrefOf={hrefOfPerson} {...useMessages(account.id, filter, onFilter)} />
);

function Notes({ account: { id: accountId }, filter, onFilter }: Filtered<NotesFilter>) {
  const [limit, setLimit] = useState(NOTES);
  const [result, setResult] = useState<{ notes: JudgedNote[]; total: number }>();
  const { direction, verdict } = filter;
  useEffect(() => {
    let isLatest = true;
    void search('notes', {
      accountId,
      direction,
      verdict: verdict === 'any' ? undefined : verdict,
      limit,
    }).then((found) => {
      if (isLatest) setResult(found);
    });
    return () => {
      isLatest = false;
    };
  }, [accountId, direction, verdict, limit]);
  return (
    <NotesView
      filter={filter}
      onFilter={onFilter}
      result={result}
      hrefOf={hrefOfPerson}
      onMore={() => setLimit(limit + 2 * NOTES)}
    />
  );
}
