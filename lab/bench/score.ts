import { PGlite } from '@electric-sql/pglite';
import { allCountries } from '../../src/core/countries/country.js';
import { levelsAt } from '../../src/desk/look.js';
import { liteAsDb } from '../../src/store/embedded.js';
import { migrate } from '../../src/store/migrate.js';
import { median, report } from './figures.js';

const EVENTS = 1_000_000;
const COUNTRIES = 200;

/** Time to the levels of 200 countries from a million stored events in the embedded database. */
export async function scoreBench(): Promise<void> {
  const db = liteAsDb(await PGlite.create());
  await migrate(db);
  const codes = allCountries().slice(0, COUNTRIES);
  await db.query(`insert into stories (id) values ('s')`);
  await db.query(`insert into publishers (id) values ('p')`);
  await db.query(
    `insert into articles (id, text_hash, title, text, language, readable, publisher, published_at, known_at, origin, story, words, fingerprint, keywords, tagger_version)
     values ('a', 'a', '', '', 'en', true, 'p', now(), now(), 'live', 's', 1, '', '{}', '1')`,
  );
  const indicators = ['armed-conflict', 'threat-rhetoric', 'trade-disruption', 'civil-unrest', 'repression'];
  await db.query(
    `insert into events (article, position, story, story_number, publisher, publisher_number, published_at, news_at, known_at, origin, actor, recipient, event_type, indicator, polarity, modality,
       severity, confidence, evidence, weight, method_version, tagger_version)
     select 'a', 0, 's', n / 3, 'p', n % 40, t, t, t, 'live', $1::text[][1 + (n * 7) % $2], $1::text[][1 + (n * 13) % $2], 'ASSAULT', $3::text[][1 + n % 5], case when n % 9 = 0 then 'de-escalatory' else 'escalatory' end,
       'asserted', 0.5, 0.8, '{}', 0.2, '1', '1'
     from (select n, now() - n * interval '30 seconds' as t from generate_series(1, $4) n) r`
      .replaceAll('$1::text[][', '($1::text[])[')
      .replaceAll('$3::text[][', '($3::text[])['),
    [codes, COUNTRIES, indicators, EVENTS],
  );
  const seconds: number[] = [];
  for (let round = 0; round < 3; round++) {
    const began = performance.now();
    const [levels] = await levelsAt({ db, workspace: 'local' }, { role: 'target', indicator: 'all' }, [new Date()]);
    seconds.push((performance.now() - began) / 1000);
    if (levels?.size !== COUNTRIES) throw new Error(`${levels?.size} countries were scored, not ${COUNTRIES}`);
  }
  report('200 countries scored from 1,000,000 stored events', `${median(seconds).toFixed(2)} s`, '5 s');
  await db.close();
}
