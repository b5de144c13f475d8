import { mutations } from './mutations';
import { factsOf, type Outcome, shown } from './run';
import { surfaces } from './surfaces';

const CHANGES = [...mutations.map(({ name }) => name), 'two kinds'];
const isOptional = (name: string) => name.endsWith('?');

/** How many facts of a surface must be read, over all its fixtures. */
function factsIn(outcomes: readonly Outcome[]): number {
  const at = (name: string, surface: string) =>
    surfaces.filter(({ fixtures }) => fixtures.test(name)).findIndex((one) => one.name === surface);
  return outcomes
    .map(({ fixture, surface }) => factsOf(fixture)[at(fixture, surface)]!)
    .reduce((sum, facts) => sum + [...facts.keys()].filter((name) => !isOptional(name)).length, 0);
}

function cell(outcomes: readonly Outcome[]): string {
  const all = factsIn(outcomes);
  const lost = outcomes.reduce((sum, outcome) => sum + outcome.lost.length, 0);
  const wrong = outcomes.reduce((sum, outcome) => sum + outcome.wrong.length, 0);
  const kept = lost === 0 ? 'all' : `${Math.floor(((all - lost) / all) * 1000) / 10}%`;
  return wrong > 0 ? `${kept}, ${wrong} wrong` : kept;
}

/** What survives of each surface, as `docs/surfaces.md` says it. */
export function table(outcomes: readonly Outcome[]): string {
  const changeOf = ({ mutations: names }: Outcome) => (names.length > 1 ? 'two kinds' : names[0]);
  const rows = surfaces.map(({ name, fixtures }) => {
    const own = outcomes.filter(({ surface }) => surface === name);
    const pages = shown.filter((one) => fixtures.test(one)).length;
    const cells = CHANGES.map((change) => cell(own.filter((outcome) => changeOf(outcome) === change)));
    return `| ${[name, pages, ...cells].join(' | ')} |`;
  });
  return `<!-- Written by \`npm run churn\`; the unit tests compare it. -->

# What survives a change of LinkedIn's pages

Each fixture of \`tests/fixtures/linkedin\` is changed as LinkedIn changes its pages, and read again. A cell says how much of what Vouch must read there it still reads: persons and their ids, whose words a message is, texts, times, boxes and Send buttons. Under *two kinds* stand pairs of changes, one after the other. What is not read is silence; nothing may be read wrongly, and a cell would say so.

| Surface | Pages | ${CHANGES.join(' | ')} |
|${'---|'.repeat(CHANGES.length + 2)}
${rows.join('\n')}
`;
}
