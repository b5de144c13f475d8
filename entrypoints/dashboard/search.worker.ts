import { openBook } from '@/utils/relationships/book';
import { type Port, serveCalls } from '@/utils/shared/worker-call';
import { onWritten } from '@/utils/shared/written';
import { searchCalls } from './search/calls';
import { tellTakenUp } from './search/taken-up';

const calls = searchCalls(openBook(), tellTakenUp);
const quiet = { tell: () => undefined, signal: new AbortController().signal };
onWritten((chunks) => void calls.written({ chunks }, quiet).then(tellTakenUp));
serveCalls(globalThis as unknown as Port, calls);
