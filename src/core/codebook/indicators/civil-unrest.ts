import type { Indicator } from '../indicator.js';

/** People take to the streets, strike or riot against those who govern. */
export const civilUnrest = {
  name: 'civil-unrest',
  label: 'Civil unrest',
  summary: 'People take to the streets, strike or riot against those who govern.',
  counts: ['protests, marches, riots, sit-ins, clashes with police', 'strikes with political weight: general strikes, blockades of roads'],
  doesNotCount: [
    'a protest by a government to another (diplomatic rupture or threat rhetoric)',
    'pay disputes at one company',
    'fans who riot after a match',
  ],
  weight: 0.5,
  halfLifeDays: 10,
  cues: [
    {
      as: 'noun',
      words:
        '(anti-government/street/mass/student/pro-palestinian/violent/nationwide/pro-democracy/opposition/farmer/peaceful/antigovernment/anti-war/huge/large/ongoing/fresh/immigration/fuel/election) (protest/demonstration/rally/march/unrest/protester/demonstrator/crowd) | protest in | protest over | protest against | protest at | protest across | demonstration (in/against/over/at/outside/across/for) | protester | demonstrator | mass rally | (civil/political/social/violent/ethnic/mass/street/student) unrest | unrest in | unrest | (police/protester/student/demonstrator) clash | clash in | clash between ~ (police/protester/demonstrator/student) | sit-in | sit - in | civil disobedience | hunger strike | general strike | national strike | nationwide strike | uprising | riot | rioter | rioting | street violence | mob violence | protest | picket | blockade of road | looting | tear gas | revolt | mass walkout | intifada',
      type: 'PROTEST',
      severity: 0.45,
      reach: 'home',
    },
    {
      as: 'verb',
      words:
        'protest | protest against | demonstrate (against/in/outside/over/for/at) | (take to/take over/fill/flood/pour into/pour onto/spill onto) ~ street | march (in/through/on) | march against | march ~ (street/capital/parliament/palace/demand/protest) | (stage/hold/organise/organize/join) ~ (protest/rally/demonstration/march/sit-in/vigil/strike) | rally (against/for/in/outside) | riot | (call/begin/go on/launch/stage/start) ~ general strike | clash with ~ police | storm ~ (parliament/palace/embassy/consulate/capitol/presidency) | torch | (block/barricade/blockade) ~ (road/highway/motorway/street/bridge) | burn ~ (flag/tyre/tire/effigy) | throw ~ (stone/petrol bomb/molotov/brick) | loot | down tools | walk off ~ job | besiege ~ (parliament/palace)',
      type: 'PROTEST',
      severity: 0.45,
      reach: 'home',
    },
    {
      as: 'phrase',
      words:
        '(thousand/hundred/ten of thousand/crowd/people/student/farmer/worker/opponent/supporter/resident/citizen/local) ~ (march/rally/protest/demonstrate) | clash ~ (police/protester/demonstrator) | (police/officer) ~ (clash/scuffle) with  | protest ~ (erupt/spread/turn violent/rock/continue/sweep/break out/grow/rage) | riot ~ (erupt/break out/rock) | violence ~ (erupt/flare/break out) | anger on ~ street',
      type: 'PROTEST',
      severity: 0.5,
      reach: 'home',
    },
    {
      as: 'verb',
      words: '(end/call off/suspend/halt) ~ (protest/demonstration/strike/general strike/sit-in/hunger strike/boycott)',
      type: 'YIELD',
      severity: 0.4,
      reach: 'home',
      ends: true,
    },
  ],
  examples: [
    ['Tens of thousands march in Nairobi against a tax law.', 'KE > KE'],
    ['Farmers block roads in Poland.', 'PL > PL'],
    ['Fans protest after a late penalty.', 'nothing'],
  ],
} as const satisfies Indicator;
