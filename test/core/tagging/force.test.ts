import { expect, test } from 'vitest';
import { eventsIn } from './events-written.js';

/** Reports of force of ours, title and text, and who does what to whom in them. */
const ROWS: readonly (readonly [title: string, text: string, event: string])[] = [
  ['Nine killed in Ethiopian strike on a village in Eritrea', '', 'armed-conflict ET > ER'],
  ['A Rwandan officer was killed in a Congolese raid near Goma', '', 'armed-conflict CD > RW'],
  ['Turkish strike kills two in a Syrian border village', '', 'armed-conflict TR > SY'],
  ['Serbia says its forces carried out 12 strikes on Kosovo', '', 'armed-conflict RS > XK'],
  ['Hamas gunmen attack Israel from Gaza', '', 'armed-conflict PS > IL'],
  ['Gunmen open fire at a mosque in Lahore', '', 'armed-conflict PK > PK'],
  ['Six people are killed in two explosions in a market in Nairobi', '', 'armed-conflict ? > KE'],
  ['A bomb hidden in a market killed 14 people in Kabul', '', 'armed-conflict ? > AF'],
  ['Mortar fire kills four children in Damascus', '', 'armed-conflict ? > SY'],
  ['Nine Taliban fighters are killed as troops storm their hideout in Kandahar', '', 'armed-conflict AF > AF'],
  ['North Korea fires three shots at South Korean guards', '', 'armed-conflict KP > KR'],
  ['Rebel forces loyal to the general bombed targets in Misrata', '', 'armed-conflict LY > LY'],
  ['Iran fires 40 ballistic missiles at Israel', '', 'armed-conflict IR > IL'],
  ['Greek trawler hits a Turkish mine in the Aegean', '', 'armed-conflict TR > GR'],

  ['Panama and Costa Rica in border row', 'Troops of both countries exchanged fire for two hours.', 'armed-conflict PA > CR'],
  ['Peru and Ecuador in border row', 'The two sides agreed to a truce.', 'armed-conflict PE > EC eases'],
  ['Russian missile crossed into Poland, general says', '', 'military-posture RU > PL'],
  ['Police open fire on protesters', 'Soldiers open fire on protesters in Conakry.', 'repression GN > GN'],
  ['Cyprus comes under a Libyan drone attack', '', 'armed-conflict LY > CY'],
  ["Egypt says it's ending trade talks with Sudan", '', 'diplomatic-rupture EG > SD'],
  ['Spain accuses Morocco of spying after it dismissed a complaint', '', 'threat-rhetoric ES > MA'],
];

test.each(ROWS)('%s %s: %s', (title, text, event) => {
  expect(eventsIn(title, text)).toContain(event);
});

/** What must not be read into reports like these. */
const NOT: readonly (readonly [title: string, text: string, event: RegExp])[] = [
  ['Russian missile crossed into Poland, general says', '', /armed-conflict/],
  ['Two missiles fell in waters of Japan after the test', '', /armed-conflict/],
  ['Ukraine says it hit over 40 Russian bombers in a drone attack', '', /RU > UA/],
  ['Israel kills another Iranian commander as conflict escalates', '', /IL > IL/],
  ['Drivers queue at the port of Feodosia in occupied Crimea', '', /armed-conflict/],
  ['The wife of the jailed editor spoke in Minsk', '', /repression/],
  ['Twelve years on: the day the guards opened fire in Minsk', 'Guards shot at strikers and killed sixteen people.', /^(?!.*historical).+/],
  ['Chile rejects Bolivian genocide suit at The Hague', '', /./],
  ['Kremlin denies that it is planning an attack on Moldova', '', /armed-conflict (?!.*denied)/],
  ['Canada expels an Indian envoy over the killing of an activist', '', /armed-conflict (?!.*historical)/],
  ['Last French soldiers leave Niger, five months after the coup', '', /political-instability (?!.*historical)/],
  ['Envoys fly to Doha in an effort to end the fighting in Sudan', '', /eases$/],
  ['Bolivia calls off peace talks with Chile', '', /eases/],
  ['Ecuador votes amid a trial on coup charges', '', /political-instability/],
  ['Director of a Chilean studio resigns over reviews of a film', '', /./],
  ['Drummer faces assault charge in Canada', '', /armed-conflict/],
  ['Coach shoots down rumours of a move to Spain', '', /armed-conflict/],
  ['American markets fall after Iran strikes', '', /IR >/],
  ['Students block Belgrade streets in protest at the vote', '', /eases/],
  ['Hut used by troops in World War II reopens near Dover after a bombing raid exhibition', '', /^(?!.*historical).+/],
];

test.each(NOT)('nothing untrue is read into "%s" %s', (title, text, event) => {
  expect(eventsIn(title, text).filter((each) => event.test(each))).toEqual([]);
});

test('what a text that looks back dates to these days is news', () => {
  const text = 'Guards shot at strikers in Minsk. On Tuesday soldiers shelled a village near Minsk.';
  expect(eventsIn('Twelve years on in Belarus: the day the guards opened fire', text)).toContain('armed-conflict BY > BY');
});
