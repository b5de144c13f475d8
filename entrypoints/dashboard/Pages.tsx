import { useEffect, useState } from 'preact/hooks';
import { MessagesView } from '@/components/dashboard/MessagesView';
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
import { useMessages } from './use-messages';
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
          onList={(list) => setFilter({ words: '', list })}
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
          />
        ) : (
          <People key={account.id} account={account} filter={filter} onFilter={setFilter} />
        ))}
      {page === 'referrals' && <Referrals key={account.id} account={account} section={route.section} />}
      {page === 'messages' && <Messages key={account.id} account={account} />}
      {page === 'notes' && <Notes key={account.id} account={account} />}
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

function People({
  account,
  filter,
  onFilter,
}: Pick<Props, 'account'> & { filter: PeopleFilter; onFilter(filter: PeopleFilter): void }) {
  const { state, onSeen } = usePeople(account.id, filter);
  return (
    <PeopleView
      filter={filter}
      onFilter={onFilter}
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
}: Pick<Props, 'account'> & { personId: string; isAsking: boolean | undefined }) {
  const page = usePersonPage(account.id, personId);
  const person = page.details?.person;
  const practice = usePersonPractice(account.id, person);
  return (
    <PersonPage listHref={hrefOf({ page: 'people' })} {...page}>
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

const Messages = ({ account }: Pick<Props, 'account'>) => (
  <MessagesView hrefOf={hrefOfPerson} {...useMessages(account.id)} />
);

function Notes({ account: { id: accountId } }: Pick<Props, 'account'>) {
  const [filter, setFilter] = useState<NotesFilter>({ direction: 'sent', verdict: 'any' });
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
      onFilter={setFilter}
      result={result}
      hrefOf={hrefOfPerson}
      onMore={() => setLimit(limit + 2 * NOTES)}
    />
  );
}
