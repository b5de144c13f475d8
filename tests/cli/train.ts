/** `npm run train`: learns the model's weights from `tests/corpus` and writes `utils/detection/model.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { trained } from '../learning/train';

const FILE = join(import.meta.dirname, '../../utils/detection/model.ts');

const text = trained();
writeFileSync(FILE, text);
console.log(`${FILE}: ${text.length} bytes`);
