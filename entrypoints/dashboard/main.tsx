import { render } from 'preact';
import { guardWorkerUrls } from '@/utils/shared/worker-url';
import { App } from './App';
import { trustWorkers, warmSearch } from './workers';

trustWorkers(guardWorkerUrls());
// It is up by the time that anything is looked for.
warmSearch();
render(<App />, document.getElementById('app')!);
