import type { Indicator } from '../indicator.js';

/** Goods, energy, money or passage between two countries are stopped, limited or taxed, or set free again. */
export const tradeDisruption = {
  name: 'trade-disruption',
  label: 'Trade disruption',
  summary: 'Goods, energy, money or passage between two countries are stopped, limited or taxed, or set free again.',
  counts: [
    'sanctions, tariffs, embargoes, export and import bans, blacklists, boycotts',
    'a port, pipeline, strait, border or airspace closed to the other side',
    'assets frozen, ships and cargo seized, transit held up',
    'the same lifted, eased or suspended (de-escalatory)',
  ],
  doesNotCount: [
    'a price that moves, a strike by workers',
    'a trade deal (diplomatic rupture, which it eases)',
    'a closure for weather or repair, unless the article says it is a pretext',
    'a company that sanctions, bans or boycotts',
  ],
  weight: 0.6,
  halfLifeDays: 30,
  cues: [
    { as: 'verb', words: 'sanction | blacklist | embargo | blockade | boycott', type: 'SANCTION', severity: 0.6 },
    {
      as: 'verb',
      words:
        'impose | slap | levy | reimpose | re-impose | extend | expand | tighten | introduce | enact | adopt | announce | unveil | approve | widen | renew | snap back | heap | toughen | apply | prepare | order | issue | sign | place | ratchet | implement | raise | hike | increase | double | hit ~ with | target ~ with | punish ~ with',
      type: 'SANCTION',
      severity: 0.6,
      with: 'MEASURE',
    },
    {
      as: 'noun',
      words:
        'sanction | embargo | tariff | export (ban/control/curb/restriction/blacklist) | import (ban/duty/curb/restriction) | trade (ban/embargo/restriction/barrier/war/blockade) | asset freeze | price cap | oil cap | arms embargo | travel ban | countermeasure | punitive duty | customs duty | (naval/economic/sea/air/land/gaza) blockade | blockade | entity list | port fee | retaliatory levy | levy | oil ban | gas ban | trade review | secondary sanction | ban on ~ (import/export/good/device/shipment/sale of) | (retaliatory/reciprocal) (tariff/sanction/measure/ban/duty) | halt (of/to) ~ GOODS',
      type: 'SANCTION',
      severity: 0.6,
    },
    {
      as: 'verb',
      words:
        'ban | halt | stop | suspend | restrict | curb | block | prohibit | bar | cut off | choke | outlaw | turn away | curtail | throttle | withhold | phase out',
      type: 'SANCTION',
      severity: 0.6,
      with: 'GOODS',
    },
    {
      as: 'verb',
      words: 'close | shut | seal | block | shut down | close off | seal off | bar | deny | restrict | lock | mine | choke',
      type: 'COERCE',
      severity: 0.65,
      with: 'GATE',
    },
    {
      as: 'noun',
      words:
        '(border/airspace/port/pipeline/crossing/strait/terminal) (closure/shutdown) | closure of ~ GATE | shutdown of ~ GATE | (closing/shutting) of ~ GATE | closure of ~ (strait/terminal)',
      type: 'COERCE',
      severity: 0.65,
    },
    {
      as: 'verb',
      words: 'freeze | confiscate | seize | block | nationalise | nationalize | expropriate',
      type: 'SANCTION',
      severity: 0.55,
      with: 'ASSET',
    },
    {
      as: 'verb',
      words: 'seize | impound | detain | capture | intercept | hijack | commandeer | confiscate | board',
      type: 'COERCE',
      severity: 0.65,
      with: 'SHIP',
    },
    {
      as: 'verb',
      words: 'stop | block | turn back | turn away | bar | prevent',
      type: 'COERCE',
      severity: 0.55,
      with: 'CONVOY',
    },
    {
      as: 'verb',
      words:
        '(block/restrict/choke/choke off/cut off/obstruct/impede/throttle/halt/stop/limit/bar/withhold/prevent/deny) ~ (aid/food/humanitarian aid/relief/medicine) ~ (delivery/shipment/truck/convoy/supply/entry/access/flow/distribution/entering/reaching) | (block/choke off/cut off/obstruct/bar/withhold) ~ (aid/food/humanitarian aid) | starve',
      type: 'COERCE',
      severity: 0.6,
    },
    {
      as: 'noun',
      words:
        '(aid/food/humanitarian) (blockade/siege/ban/restriction) | (starvation/starving) of | (block/blocking/blockage/cutting off) of ~ (aid/food) | famine | starvation | man-made (famine/starvation)',
      type: 'COERCE',
      severity: 0.6,
      weak: true,
    },
    { as: 'noun', words: 'seizure of ~ SHIP | (tanker/ship) seizure | oil seizure', type: 'COERCE', severity: 0.6 },
    {
      as: 'verb',
      words:
        'add ~ to ~ (blacklist/list) | put ~ on ~ (blacklist/list) | cut off ~ (gas/oil/power/supply/water) | turn off ~ (gas/tap) | stop buying | stop selling | bar ~ from (importing/exporting/market) | ban ~ from ~ (market/airspace/port) | weaponise | weaponize ~ (food/energy/gas/grain) | revoke ~ trade ~ status | strip ~ trade ~ status | restrict ~ (export/import/sale) | (review/suspend/freeze/halt) ~ (association/trade) (agreement/pact/ties/deal) | disconnect ~ swift | cut ~ swift | delist',
      type: 'SANCTION',
      severity: 0.55,
    },
    // easing
    {
      as: 'verb',
      words:
        'lift | ease | remove | drop | scrap | cut | lower | reduce | suspend | waive | relax | pause | end | cancel | withdraw | loosen | repeal | roll back | rescind | postpone | delay | exempt | slash | abolish | revoke | unwind | delay',
      type: 'YIELD',
      severity: 0.5,
      ends: true,
      with: 'MEASURE',
    },
    { as: 'verb', words: 'reopen | re-open | open | unblock | resume | restore', type: 'YIELD', severity: 0.5, ends: true, with: 'GATE' },
    {
      as: 'verb',
      words: 'resume | restart | unblock | restore | allow | reopen | let',
      type: 'YIELD',
      severity: 0.5,
      ends: true,
      with: 'GOODS',
    },
    { as: 'verb', words: 'unfreeze | release', type: 'YIELD', severity: 0.5, ends: true, with: 'ASSET' },
    { as: 'verb', words: 'release | free | return', type: 'YIELD', severity: 0.5, ends: true, with: 'SHIP' },
    {
      as: 'noun',
      words:
        'sanction relief | (lifting/easing/removal/suspension/end) of ~ MEASURE | tariff (truce/reprieve/pause/relief/cut/reduction/rollback/exemption/deal/suspension/delay/detente/concession) | (extend/extension of) ~ tariff (deadline/pause/truce) | trade truce | truce (over/on/in) ~ (tariff/trade war) | reopening of ~ GATE | sanction waiver | trade peace | trade breakthrough | (grain/customs) (deal/accord) | waiver',
      type: 'YIELD',
      severity: 0.5,
      ends: true,
    },
    {
      as: 'verb',
      words:
        'exempt ~ from ~ MEASURE | (agree/sign/reach/strike/clinch/seal/conclude/extend) ~ trade truce | back down ~ MEASURE | back (away/off) ~ MEASURE | (extend/delay/push back/postpone) ~ (tariff/trade) ~ (deadline/pause/truce/reprieve) | (let/allow) ~ aid ~ (into/enter/in) | (resume/restore/increase/surge/boost) ~ aid ~ (delivery/shipment/convoy/into/flow/entry) | lift ~ blockade | (let/allow) in ~ (aid/food/lorry/truck/fuel) | (let/allow) ~ (food/fuel/lorry/truck) ~ (into/enter) | reach ~ truce ~ (tariff/trade)',
      type: 'YIELD',
      severity: 0.5,
      ends: true,
    },
  ],
  examples: [
    ['Turkey closes its airspace to Israeli flights.', 'TR > IL'],
    ['Shipments of Armenian brandy were halted by Russia.', 'RU > AM'],
    ['Poland reopens two crossings on its border with Belarus.', 'PL > BY eases'],
    ['Beijing denied that it would ban exports to Japan.', 'nothing'],
    ['Discount chains in Germany fight a price war.', 'nothing'],
  ],
} as const satisfies Indicator;
