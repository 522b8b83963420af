import { expect, test } from 'vitest';
import { ruledIn } from './ruled.js';

/** Reports of ours, who does it to whom in them, and who does not. */
const ROWS: readonly (readonly [title: string, text: string, event: string, never: readonly string[]])[] = [
  // where a clause begins
  ['ASMARA, Eritrea -- A French airstrike has killed a guard in Massawa', '', 'armed-conflict FR > ER', ['armed-conflict ER > FR']],
  ['President George W. Bush sanctions Chad', '', 'trade-disruption US > TD', ['trade-disruption TD > US']],
  ['Kenya took an offer made by Uganda and later bombed its camps', '', 'armed-conflict KE > UG', ['armed-conflict UG > KE']],
  ['Eritrea war: The head of the Danish army says its airstrikes hit Asmara', '', 'armed-conflict DK > ER', ['armed-conflict ER > DK']],
  // active and passive
  ['Peru struck on Monday a convoy in Bolivia', '', 'armed-conflict PE > BO', ['armed-conflict ? > PE']],
  ['Peru vetoed on Friday a Chilean resolution', '', 'diplomatic-rupture PE > CL', ['diplomatic-rupture ? > PE']],
  ['Fresh strikes by both Peru and Chile', '', 'armed-conflict PE > CL', []],
  ['Fresh strikes by both Peru and Chile', '', 'armed-conflict CL > PE', []],
  // where is not whom
  ['Syrian helicopters bombed a camp near the border with Jordan', '', 'armed-conflict SY > SY', ['armed-conflict SY > JO']],
  ['Chad closes its border with Libya', '', 'trade-disruption TD > LY', []],
  ['Congo and rebels sign a ceasefire in Qatar', '', 'armed-conflict CD > CD eases', ['armed-conflict CD > QA eases']],
  // what is kept up, and what has yet to come
  ['Ankara still refuses to lift its ban on Greek ships', '', 'trade-disruption TR > GR', ['trade-disruption TR > GR eases']],
  ['France will not lift its sanctions on Mali', '', 'trade-disruption FR > ML', []],
  ["Spain won't ease its tariffs on Morocco", '', 'trade-disruption ES > MA', []],
  // who is spoken of
  ['Norway meets Viktor Orban after accusing him of theft in Yemen', '', 'threat-rhetoric NO > HU', ['threat-rhetoric NO > YE']],
  ['Tehran says Israel will face grave consequences', '', 'threat-rhetoric IR > IL threatened', []],
  // fire
  ['Russia fired ballistic missiles at Kyiv', '', 'armed-conflict RU > UA', ['military-posture RU > UA', 'military-posture RU > RU']],
  ['Peru and Chile have fired across the border', '', 'armed-conflict PE > CL', []],
  ['A missile from Yemen triggers sirens in Israel', '', 'armed-conflict YE > IL', []],
  ['Israeli troops demolish the home of a Palestinian militant', '', 'armed-conflict IL > PS', []],
  ['Indian fighter jets forced a Georgian cargo plane to land', '', 'military-posture IN > GE', []],
];

test.each(ROWS)('%s (%s): %s', (title, text, event, never) => {
  const found = ruledIn(title, text);
  expect(found).toContain(event);
  for (const one of never) expect(found).not.toContain(one);
});

/** What is held against somebody, asked for or over is no event of force. */
const NONE: readonly string[] = [
  'Dutch police arrested a Turkish man suspected of shooting dead three people',
  'A Kenyan court jailed a Somali man convicted of bombing a bank',
  'Trump helped end recent fighting with India',
  'Burma accuses the Kachin Independence Army of fighting near the Chinese border',
  'Israel remains committed to its long war, says an adviser',
  'Peace talks between Peru and Chile end after two hours',
];

test.each(NONE)('no force between states: %s', (title) => {
  expect(ruledIn(title).filter((event) => /^armed-conflict (\w\w|\?) > \w\w$/.test(event))).toEqual([]);
});
