import { render } from 'preact';
import { guardWorkerUrls } from '@/utils/shared/worker-url';
import { App } from './App';

guardWorkerUrls();
render(<App />, document.getElementById('app')!);
