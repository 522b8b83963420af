import { allCountries } from '../../src/core/countries/country.js';
import { median, percentile, report } from './figures.js';
import { inFolder, startServer } from './server.js';

const TIMES = 40;

/** Time from POST /api/articles to the alert in the local channel, over real HTTP, with a rule for every country watched. */
export async function alertBench(): Promise<void> {
  await inFolder(async (folder) => {
    const server = await startServer(folder, { SAMPLE: 'on' });
    const post = (path: string, body: unknown) =>
      fetch(`${server.url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    const alerts = async () =>
      ((await (await fetch(`${server.url}/api/messages`)).json()) as { messages: { kind: string }[] }).messages.filter(
        ({ kind }) => kind === 'alert',
      ).length;
    // The first live article moves now from the sample's last day to the clock.
    await post('/api/articles', { title: 'The desk opens for the day', text: 'Nothing has happened yet.' });
    const countries = allCountries().slice(0, TIMES);
    for (const country of countries) await post('/api/commands', { text: `/watch alert country:${country} level:20 publishers:1` });
    await new Promise((done) => setTimeout(done, 2000));
    const seconds: number[] = [];
    for (const [at, country] of countries.entries()) {
      const before = await alerts();
      const began = performance.now();
      await post('/api/articles', {
        title: `Report number ${at} of a grave night`,
        text: `Words of its own: ${country}.`,
        publisher: `house${at}.example`,
        tags: [{ indicator: 'armed-conflict', country, severity: 1 }],
      });
      while ((await alerts()) === before) await new Promise((done) => setTimeout(done, 10));
      seconds.push((performance.now() - began) / 1000);
    }
    report('from POST /api/articles to the alert, median', `${median(seconds).toFixed(3)} s`);
    report('from POST /api/articles to the alert, p95', `${percentile(seconds, 0.95).toFixed(3)} s`, '2 s');
    await server.stop();
  });
}
