/** `npm run train:conversations`: learns from the conversations of `tests/corpus`, after the model of messages. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { trainedConversations } from '../learning/conversations';

const FILE = join(import.meta.dirname, '../../utils/detection/conversation-model.ts');

const text = trainedConversations();
writeFileSync(FILE, text);
console.log(`${FILE}: ${text.length} bytes`);
