/** How fast texts are read in a real Chromium, beside a baseline and write-good. */
import { measured, tableOf } from './speed';

const { rows, bytes } = await measured();
console.log(tableOf(rows));
console.log(`\nengine, signals and model: ${(bytes / 1_000).toFixed(1)} kB gzipped`);
