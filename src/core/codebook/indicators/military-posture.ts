import type { Indicator } from '../indicator.js';

/** Forces are moved, raised, readied, armed or shown; or drawn back. */
export const militaryPosture = {
  name: 'military-posture',
  label: 'Military posture',
  summary: 'Forces are moved, raised, readied, armed or shown; or drawn back.',
  counts: [
    'deployments, mobilisation, alerts, exercises, missile and nuclear tests',
    'incursions into airspace or waters, interceptions, shows of force',
    'arms deliveries and build-ups; withdrawals (de-escalatory)',
  ],
  doesNotCount: ['an attack (armed conflict)', 'a drill for earthquakes or fires'],
  weight: 0.6,
  halfLifeDays: 14,
  cues: [
    {
      as: 'phrase',
      words:
        '(jet/warship/drone/balloon/bomber/plane/aircraft/warplane/submarine/fighter/vessel/ship/missile/rocket/helicopter/projectile) ~ (enter/violate/cross/approach/breach/intrude/buzz/stray) | (missile/rocket/drone/debris) ~ (fall/land/splash/crash) ~ (sea/water/zone/ocean) | (jet/warplane/bomber/drone/warship/aircraft) ~ (near/off/over)',
      type: 'MOBILIZE',
      severity: 0.55,
      weak: true,
    },
    {
      as: 'phrase',
      words:
        '(weapon/missile/ammunition/munition/tank/artillery/arms/patriot/air defense/air defence/fighter jet/f-16) ~ (flow/flowing/arrive/head/go/move/deliver/send/transfer) (to/into) | (missile/tank/munition/ammunition/weapon/fighter jet/f-16/troop/soldier) ~ arrive in | (weapon/missile/air defense/air defence/ammunition/arms) ~ on the way to | (range limit/restriction) on ~ (weapon/missile) | (warship/carrier/bomber/submarine/troop/soldier/marine/destroyer/fighter jet/aircraft carrier/strike group/armada) ~ (arrive/head/steam/sail/gather/mass/deploy/assemble/station) ~ (in/off/near/to/toward/towards/along/around)',
      type: 'MOBILIZE',
      severity: 0.5,
    },
    {
      as: 'verb',
      words:
        '(order/ready/position/reposition/relocate/redeploy) ~ (submarine/sub/warship/carrier/bomber/destroyer/fleet/troop/marine) | (step up/increase/boost/expand/bolster/strengthen/reinforce/beef up) ~ (military presence/naval presence/troop presence/patrol/air defense/air defence/border security/border defence/border defense/deterrence/eastern flank/arms supply/military support/military aid) | (resume/restart/announce/unveil/pledge/promise/speed up/fast-track/agree) ~ (arms sale/arms deal/weapon sale/weapon delivery/weapon shipment/arms shipment/military aid/military assistance/military package/weapon package/aid package of weapon/security assistance) | (lift/remove/drop/scrap) ~ (range limit/range restriction/restriction on ~ long-range) | (close/restrict) ~ airspace ~ (drill/exercise/drone) | (establish/create/designate/declare) ~ (military zone/buffer zone/security zone/exclusion zone/no-fly zone/military area/defence area/defense area) | (reactivate/reopen/expand) ~ (airbase/air base/naval base/military base) | (launch/commission/float/christen/unveil/show off/parade/reveal) ~ (warship/destroyer/submarine/aircraft carrier/frigate/missile/icbm/hypersonic/stealth fighter/stealth bomber)',
      type: 'MOBILIZE',
      severity: 0.5,
    },
    {
      as: 'noun',
      words:
        '(military/buffer/security/exclusion/no-fly) zone (plan/on/in/along) | (troop/military/naval) (surge/concentration/convoy) | reassurance force | (peacekeeping/stabilisation/stabilization/multinational) force | (arms/weapon) (deal/sale) | drone wall | (reserve/reservist) call - up | call - up of ~ reservist | unidentified drone | (drone/balloon/uav) sighting | sonic weapon | dangerous (intercept/manoeuvre/maneuver) | unsafe (intercept/manoeuvre/maneuver)',
      type: 'MOBILIZE',
      severity: 0.45,
      weak: true,
    },
    {
      as: 'phrase',
      words: '(troop/soldier/force/army/peacekeeper) ~ (leave/exit/quit)',
      type: 'YIELD',
      severity: 0.5,
      ends: true,
    },
    {
      as: 'verb',
      words: 'fly ~ (over/near/into/through) | sail ~ (through/near/into) ~ (strait/sea/water)',
      type: 'MOBILIZE',
      severity: 0.55,
      weak: true,
    },
    {
      as: 'verb',
      words:
        'deploy | redeploy | mass | amass | station | dispatch | send | move | rush | position | mobilise | mobilize | reinforce | call up | concentrate | gather | pour | scramble | transport | land | put | place | double | add | surge | bolster | beef up | build up | ready',
      type: 'MOBILIZE',
      severity: 0.5,
      with: 'FORCE',
    },
    {
      as: 'verb',
      words:
        'deploy | station | position | transport | move | install | send | supply | deliver | ship | transfer | sell | provide | give | approve | parade | unveil | stockpile | arm ~ with | procure | donate | pledge | rush',
      type: 'MOBILIZE',
      severity: 0.5,
      with: 'WEAPON',
    },
    {
      as: 'noun',
      words:
        'deployment of ~ (FORCE) | (troop/military/naval/missile/national guard/force/army) (deployment/buildup/build-up/movement/reinforcement/presence/surge) | deployment of ~ (WEAPON) | build-up of ~ (FORCE) | buildup of ~ (FORCE) | mobilisation | mobilization | military build - up | show of force | arms (delivery/shipment/supply/sale/package/transfer) | weapons (delivery/shipment/supply/package/transfer) | military aid | military (assistance/package) | guard deployment | nuclear umbrella',
      type: 'MOBILIZE',
      severity: 0.5,
    },
    {
      as: 'verb',
      words:
        'mobilise | mobilize | call up ~ reservist | (place/put) ~ on ~ (alert/readiness/standby/footing) | (raise/step up/heighten) ~ (alert/readiness) | go on ~ alert | be on ~ (high/combat/full/heightened) alert | declare ~ mobilisation | declare ~ mobilization | order ~ mobilisation | order ~ mobilization | rearm | reopen ~ (military/army) base',
      type: 'MOBILIZE',
      severity: 0.5,
      reach: 'alone',
    },
    {
      as: 'verb',
      words:
        'test ~ (missile/icbm/weapon/rocket/bomb) | (fire/launch/test-fire) ~ (ballistic/cruise/test/hypersonic/intercontinental/short-range/anti-ship) ~ missile | test fire | test - fire | (conduct/carry out/perform/stage) ~ (nuclear/missile/weapon) test | fire ~ missile ~ (sea/ocean/water/coast)',
      type: 'MOBILIZE',
      severity: 0.55,
      reach: 'alone',
    },
    {
      as: 'noun',
      words:
        '(nuclear/missile/weapon/icbm/rocket/ballistic missile) (test/launch) | launch of ~ missile | nuclear test | test of ~ missile | missile launch | underground test',
      type: 'MOBILIZE',
      severity: 0.55,
      reach: 'alone',
    },
    {
      as: 'noun',
      words:
        '(military/naval/live-fire/live fire/joint/war/army/air/nato/combat/amphibious/artillery/firing/nuclear) (exercise/drill/manoeuvre/maneuver/game) | war game | wargame | snap (exercise/drill/inspection) | combat readiness | combat patrol | freedom of navigation',
      type: 'MOBILIZE',
      severity: 0.45,
      reach: 'alone',
    },
    {
      as: 'verb',
      words:
        '(hold/stage/conduct/begin/launch/start/kick off/run/simulate/rehearse) ~ (military/naval/live/joint/war/army/air) ~ (exercise/drill/manoeuvre/maneuver/game) | rehearse ~ (invasion/attack/blockade)',
      type: 'MOBILIZE',
      severity: 0.45,
      reach: 'alone',
    },
    {
      as: 'verb',
      words:
        '(violate/enter/breach/penetrate/intrude into/cross into/stray into/invade/infringe) ~ (airspace/water/air space/defence zone/defense zone/adiz/median line/territorial) | force ~ (plane/jet/aircraft/airliner) ~ land | buzz | scramble ~ (jet/fighter/aircraft) | (point/aim/shine/fire) ~ laser at ~ (plane/aircraft/ship/vessel/pilot/helicopter/jet) | intercept ~ (jet/bomber/aircraft/plane/fighter/reconnaissance) | cross ~ median line | shadow ~ (ship/warship/vessel) | ram | fire ~ water cannon at | lock ~ radar | encircle',
      type: 'MOBILIZE',
      severity: 0.6,
    },
    {
      as: 'noun',
      words:
        '(airspace/air/naval/maritime/border/drone) (violation/incursion/intrusion) | violation of ~ airspace | incursion into ~ (airspace/water) | spy balloon | (warship/carrier/bomber/submarine) (visit/deployment/patrol) | carrier (group/strike group)',
      type: 'MOBILIZE',
      severity: 0.6,
    },
    {
      as: 'verb',
      words:
        'arm ~ (clan/militia/faction/rebel/group/separatist) | (order/tell/ask/expel/kick) ~ (FORCE) ~ (out/leave) | order ~ troop ~ out | (demand/order) ~ (withdrawal/departure/removal) of ~ (FORCE) | fortify ~ (border/island/position) | militarise | militarize | (build/construct/erect) ~ (wall/fortification/bunker/trench/military/army/naval) ~ (base/border/outpost) | lay ~ mine | (buy/purchase/acquire) ~ (missile/tank/submarine/warship/fighter jet)',
      type: 'MOBILIZE',
      severity: 0.5,
    },
    // drawing back
    {
      as: 'verb',
      words:
        'withdraw | pull out | pull back | draw down | redeploy ~ away | remove | bring home | stand down | demobilise | demobilize | recall | evacuate | halt ~ deployment | cut ~ presence | send home',
      type: 'YIELD',
      severity: 0.5,
      ends: true,
      with: 'FORCE',
    },
    {
      as: 'noun',
      words:
        '(troop/military/army/force) (withdrawal/pullout/pull-out/drawdown/pullback/disengagement) | withdrawal of ~ (FORCE) | pullout of ~ (FORCE) | disengagement | demilitarised zone deal | demobilisation | demobilization | pullback',
      type: 'YIELD',
      severity: 0.5,
      ends: true,
    },
    {
      as: 'verb',
      words:
        '(remove/dismantle/take down/switch off) ~ (loudspeaker/fortification/missile/launcher/guard post) | (halt/cancel/suspend/call off/postpone/scrap/stop) ~ (exercise/drill/war game/deployment/military aid/arm sale/broadcast) | lay down ~ (arm/weapon) | disarm | demilitarise | demilitarize | stand down ~ (troop/force) | (block/bar) ~ from deploying',
      type: 'YIELD',
      severity: 0.45,
      ends: true,
    },
  ],
  examples: [
    ['Chile puts its navy on high alert.', 'CL'],
    ['Two Russian bombers entered Finnish airspace.', 'RU > FI'],
    ['Kenya has not deployed troops to its border with Somalia.', 'nothing'],
    ['Schools in Japan hold an earthquake drill.', 'nothing'],
  ],
} as const satisfies Indicator;
