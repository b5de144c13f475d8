/** How fast texts are read in a real Chromium, beside a baseline and write-good. */
import { measured, reportOf } from './speed';

console.log(reportOf(await measured()));
