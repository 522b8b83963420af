import { report } from './figures.js';
import { inFolder, startServer } from './server.js';

/** Cold start with a folder that stands, the very first start, and memory a minute after. */
export async function startBench(): Promise<void> {
  await inFolder(async (folder) => {
    const first = await startServer(folder);
    report('very first start: database made, sample read', `${first.secondsToReady.toFixed(1)} s`);
    await first.stop();
    const cold = await startServer(folder);
    report('cold start', `${cold.secondsToReady.toFixed(1)} s`, '6 s');
    await new Promise((done) => setTimeout(done, 60_000));
    report('memory a minute after start', `${cold.memory().toFixed(0)} MB`, '400 MB');
    await cold.stop();
  });
}
