import { cpus, totalmem } from 'node:os';
import { alertBench } from './bench/alert.js';
import { chartBench } from './bench/charts.js';
import { installBench } from './bench/install.js';
import { scoreBench } from './bench/score.js';
import { startBench } from './bench/start.js';
import { tagBench } from './bench/tag.js';

/** Every bench prints its own lines; names given as arguments choose among them. */
const benches = { tag: tagBench, score: scoreBench, charts: chartBench, alert: alertBench, start: startBench, install: installBench };

const [cpu] = cpus();
console.log(
  `${cpu?.model ?? 'unknown CPU'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, ${process.platform}`,
);
const asked = process.argv.slice(2);
for (const [name, bench] of Object.entries(benches)) if (asked.length === 0 || asked.includes(name)) await bench();
