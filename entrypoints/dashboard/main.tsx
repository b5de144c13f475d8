import { render } from 'preact';
import { guardWorkerUrls } from '@/utils/shared/worker-url';
import { App } from './App';
import { trustWorkers } from './workers';

trustWorkers(guardWorkerUrls());
render(<App />, document.getElementById('app')!);
