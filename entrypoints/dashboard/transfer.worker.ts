import { openBook } from '@/utils/relationships/book';
import { type Port, serveCalls } from '@/utils/shared/worker-call';
import { tellWritten } from '@/utils/shared/written';
import { transferCalls } from './transfer/calls';

serveCalls(globalThis as unknown as Port, transferCalls(openBook({ onWrite: tellWritten })));
