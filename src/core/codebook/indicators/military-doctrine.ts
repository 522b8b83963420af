import type { Indicator } from '../indicator.js';

/** A country changes what its forces are for: doctrine, strategy, conscription, bases, alliances, nuclear posture. */
export const militaryDoctrine = {
  name: 'military-doctrine',
  label: 'Military doctrine',
  summary: 'A country changes what its forces are for: doctrine, strategy, conscription, bases, alliances, nuclear posture.',
  counts: [
    'a new doctrine, defence strategy or white paper',
    'conscription introduced, widened or considered; foreign bases allowed',
    'a changed nuclear threshold, treaties on arms left or suspended',
    'joining an alliance, ending neutrality; large lasting rises in defence spending',
  ],
  doesNotCount: ['movements of troops (military posture)', 'an arms sale between companies'],
  weight: 0.4,
  halfLifeDays: 45,
  cues: [
    {
      as: 'noun',
      words:
        '(military/nuclear/defence/defense/war/naval/maritime/new) doctrine | (security/defence/defense/military/nuclear) (strategy/posture/concept/blueprint) | strategic defence review | defence white paper | defense white paper | (nuclear/strategic) (threshold/deterrent/arsenal/deterrence) | (first/pre-emptive/preemptive) (strike/use) (doctrine/policy/capability) | counter - strike capability | counterstrike capability | no first use',
      type: 'POSTURE',
      severity: 0.5,
      reach: 'alone',
    },
    {
      as: 'verb',
      words:
        'lower ~ threshold | lower ~ nuclear threshold | amend ~ constitution to ~ (nuclear/weapon/troop/base/army/force) | revise ~ doctrine | change ~ doctrine | update ~ doctrine | adopt ~ doctrine | rewrite ~ doctrine | go nuclear | abandon ~ (neutrality/pacifism/pacifist/non-aligned) | end ~ neutrality | drop ~ neutrality | ditch ~ neutrality',
      type: 'POSTURE',
      severity: 0.6,
      reach: 'alone',
    },
    {
      as: 'noun',
      words:
        'conscription | military draft | compulsory military service | mandatory military service | national service law | (military/defence/defense) service (bill/law) | universal military training | draft age | conscription age',
      type: 'POSTURE',
      severity: 0.5,
      reach: 'alone',
    },
    {
      as: 'verb',
      words:
        '(join/enter/apply to join/seek to join/accede to) ~ nato | nato (accession/bid/member) | host ~ (nuclear/base/missile) | allow ~ nuclear weapon | station ~ nuclear weapon',
      type: 'POSTURE',
      severity: 0.5,
      reach: 'alone',
    },
    {
      as: 'verb',
      words:
        '(suspend/leave/quit/exit/abandon/withdraw from/pull out of/ditch/scrap/tear up/renounce/terminate/revoke) ~ (new start/nuclear/arms/inf/open skies/landmine/mine ban/test ban/missile/military/defence/defense/cluster/non-proliferation/security/mine) ~ (treaty/pact/agreement/convention/accord/deal) | (suspend/halt) participation in ~ treaty | de-ratify ~ treaty | revoke ~ ratification of ~ treaty | (suspend/leave/quit/exit/abandon/withdraw from/pull out of/ditch/scrap/tear up/renounce/terminate/walk away from) ~ (treaty/convention/pact/ban) on ~ (mine/landmine/land mine/antipersonnel/anti-personnel/cluster/nuclear/weapon/missile/test)',
      type: 'POSTURE',
      severity: 0.6,
    },
    {
      as: 'noun',
      words:
        '(mutual/military/collective) (defence/defense) (pact/treaty/agreement) | defence pact | defense pact | (military/security/defence/defense) (alliance/pact/partnership) | (military/naval) base (deal/agreement) | basing (deal/agreement/right) | status of forces agreement | nuclear sharing',
      type: 'POSTURE',
      severity: 0.45,
      reach: 'joint',
    },
    {
      as: 'noun',
      words:
        '(defence/defense/military/armament) (budget/spending/spend/outlay/fund/expenditure/buildup/build-up) | fund for ~ (armed/army/military/bundeswehr) | rearmament | remilitarisation | remilitarization | military modernisation | military modernization | arms race | armament plan | 5 % of gdp',
      type: 'POSTURE',
      severity: 0.4,
      reach: 'alone',
    },
    {
      as: 'verb',
      words:
        '(raise/increase/boost/double/hike/lift/triple/ramp up) ~ (defence/defense/military) (spending/budget/expenditure) | (create/establish/form) ~ (space force/cyber command/drone army/new army/military command/expeditionary) | (reinstate/reintroduce/restore/introduce/bring back/expand/extend/revive) ~ (conscription/draft/military service/national service) | rearm | militarise | militarize | (resume/restart) ~ nuclear test | (enrich/expand) ~ nuclear arsenal | (build/develop/acquire) ~ nuclear weapon | leave ~ npt',
      type: 'POSTURE',
      severity: 0.45,
      reach: 'alone',
    },
    {
      as: 'verb',
      words:
        '(build/build up/grow/expand/double/modernise/modernize/overhaul/rebuild/strengthen/reform) ~ (army/armed forces/bundeswehr/arsenal/nuclear arsenal/nuclear force/nuclear program/nuclear programme/military) | (acquire/obtain/seek/want/develop/pursue/deploy) ~ (nuclear weapon/nuclear bomb/atomic bomb/nuclear deterrent/nuclear umbrella) | (hit/reach/meet/adopt/reject/agree/agree on/back/set/endorse) ~ (spending target/spending goal/defence target/defense target) | (spend/commit/invest) ~ (on/to/in) ~ (defence/defense/military/army/armed forces/rearmament/weapon) | (change/amend) ~ constitution ~ (military/defence/defense/army/nuclear) | (boost/ramp up/increase/step up/double/expand) ~ (arms/weapon/drone/ammunition/missile/shell/military) production | (resume/ramp up/expand/accelerate/increase/speed up) ~ (uranium enrichment/enrichment) | (withdraw from/leave/quit) ~ (npt/non-proliferation treaty) | (send/extend/offer/share) ~ nuclear umbrella',
      type: 'POSTURE',
      severity: 0.45,
      reach: 'alone',
    },
    {
      as: 'noun',
      words:
        '(defence/defense/military) (spending/budget) (target/goal/pledge/hike/boost/increase/plan/rise/bill) | golden dome | (strategic/national) (defence/defense) (review/strategy/plan) | war economy | (defence/defense) (review/white paper/readiness/union) | (military/defence/defense) build - up | (conscript/draft) (army/law/bill) | (nuclear/missile) (programme/program) expansion | nuclear breakout | missile (shield/defense plan/defence plan)',
      type: 'POSTURE',
      severity: 0.4,
      reach: 'alone',
      weak: true,
    },
    {
      as: 'verb',
      words:
        '(abolish/scrap/end/suspend) ~ (conscription/draft/military service) | (give up/renounce/abandon/dismantle/denuclearise/denuclearize) ~ nuclear (weapon/programme/program/arsenal) | (ratify/extend/sign/rejoin) ~ (arms control/nuclear/test ban/disarmament) (treaty/agreement/pact) | denuclearise | denuclearize',
      type: 'YIELD',
      severity: 0.4,
      reach: 'alone',
      ends: true,
    },
  ],
  examples: [
    ['Peru adopts a new military doctrine.', 'PE'],
    ['Austria considers extending conscription.', 'AT planned'],
    ['The coach changed his attacking doctrine.', 'nothing'],
  ],
} as const satisfies Indicator;
