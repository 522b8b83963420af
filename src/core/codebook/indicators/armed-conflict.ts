import type { Indicator } from '../indicator.js';

/** Armed force is used, between countries or inside one, or a fight is stopped. */
export const armedConflict = {
  name: 'armed-conflict',
  label: 'Armed conflict',
  summary: 'Armed force is used, between countries or inside one, or a fight is stopped.',
  counts: [
    'attacks, strikes, shelling, battles, deaths in fighting, by states and by armed groups',
    'ceasefires, truces, peace deals, releases of hostages and prisoners (de-escalatory)',
    'plans for an offensive (planned)',
  ],
  doesNotCount: [
    'ordinary crime and shootings without a political side',
    'a war that is only the background of other news',
    'sport, business and culture that borrow the words',
  ],
  weight: 1,
  halfLifeDays: 10,
  cues: [
    {
      as: 'verb',
      words: 'invade | bombard | shell | strafe | airstrike | besiege | carpet bomb | torpedo | annex | massacre | occupy',
      type: 'ASSAULT',
      severity: 0.8,
    },
    {
      as: 'verb',
      words:
        'bomb | shoot down | (fire/launch/hurl/lob/unleash/rain/shoot) ~ (missile/rocket/drone/shell/mortar/artillery/barrage/salvo) | (fire/launch/hurl) ~ (ballistic/cruise/hypersonic) ~ missile (at/against/on/toward/towards) | (fire/shoot) ~ shot ~ (at/into) | open fire on | pummel | behead | execute ~ (soldier/hostage/villager/civilian) | capture ~ (TARGET) | bulldoze | blow up | detonate | set off ~ bomb | use ~ (chemical weapon/poison gas/cluster/white phosphorus) | gas',
      type: 'ASSAULT',
      severity: 0.75,
    },
    {
      as: 'verb',
      words:
        '(repel/fend off/thwart/resist/repulse/beat back/withstand) ~ (attack/assault/drone/incursion/offensive/missile/strike/raid/invasion) | (intercept/destroy/down/shoot down) ~ (missile/drone/rocket/projectile/uav) | come under ~ (attack/fire/shelling/bombardment/assault) | (hit/strike/step on/drive over/run over) ~ (mine/landmine/roadside bomb/ied)',
      type: 'ASSAULT',
      severity: 0.6,
      suffers: true,
    },
    {
      as: 'verb',
      words:
        '(move/relocate/resettle/transfer/force out) ~ (palestinian/gazan/population) | (displace/uproot) ~ (people/resident/population/civilian/palestinian/family) | expel ~ (resident/population/civilian/family) | (order/issue) ~ evacuation order | flatten ~ (city/village/neighbourhood/town) | starve ~ (civilian/population)',
      type: 'ASSAULT',
      severity: 0.65,
    },
    {
      as: 'verb',
      words:
        '(launch/carry out/conduct/stage/mount/begin/open/unleash/wage/start/order/resume/step up/intensify/expand/escalate/widen/renew/continue/execute) ~ (attack/strike/airstrike/air strike/assault/offensive/raid/incursion/bombing/bombardment/invasion/war/air campaign/bombing campaign/military campaign/military operation/barrage/ground operation/counteroffensive/massacre/ambush) | (commit/perpetrate) ~ (attack/assault/bombing/massacre/atrocity/genocide) | go to war | declare war | fire across ~ (border/line/frontier)',
      type: 'ASSAULT',
      severity: 0.7,
    },
    {
      as: 'verb',
      words:
        'attack | strike | hit | target | raid | storm | assault | pound | hammer | blitz | destroy | blast | level | flatten | fire at | fire on | open fire | fire upon | fire into | shoot at | rocket | mortar | ambush | stone | ransack | torch | burn down | set ~ ablaze | (demolish/raze/blow up/bulldoze/dynamite) ~ (home/house/village/school/building)',
      type: 'ASSAULT',
      severity: 0.6,
      weak: true,
    },
    {
      as: 'verb',
      words:
        '(attack/raid/storm/bomb/shell/hit/strike/target/ambush/overrun/burn/torch/burn down) ~ (police station/police post/police headquarters/army base/military base/military airfield/military headquarters/army headquarters/army camp/airbase/air base/checkpoint/army convoy/military convoy/aid convoy/army post/military post/barracks/outpost/naval base/naval port/oil depot/oil facility/oil pipeline/oil refinery/ammunition depot/nuclear site/nuclear facility/nuclear plant/command center/command centre/command post/air defence/air defense/radar station/refugee camp/peacekeeper/aid worker/ambulance/shelter)',
      type: 'ASSAULT',
      severity: 0.7,
    },
    {
      as: 'verb',
      words:
        '(beat/shoot/stab/burn/stone/hack/club) ~ (dead/to death) | shoot by ~ (gunmen/gunman/militant/rebel/soldier/troop/insurgent/extremist/settler/assassin/sniper/jihadist/separatist/guerrilla) | (hijack/commandeer) | use ~ human shield | set fire to | set ~ on fire',
      type: 'ASSAULT',
      severity: 0.65,
      weak: true,
    },
    {
      as: 'verb',
      words:
        '(expel/drive/flush/dislodge/oust/clear/push) ~ (militant/rebel/insurgent/jihadist/isis/isil/islamic state/taliban/al-shabaab/boko haram/extremist/fighter/separatist) ~ (from/out) | (advance/press/push) ~ (on/into/toward/towards/towards) ~ (city/town/village/capital/stronghold) | (close in on/lay siege to/lay siege/wrest control of/wrest/seize control of/gain control of/break through/tighten grip on) ~ (PLACE)',
      type: 'ASSAULT',
      severity: 0.65,
    },
    {
      as: 'verb',
      words:
        'seize | capture | take | recapture | retake | take control of | take over | overrun | liberate | conquer | reclaim | clear | control | encircle | surround | regain',
      type: 'ASSAULT',
      severity: 0.6,
      weak: true,
      with: 'PLACE',
    },
    {
      as: 'verb',
      words:
        'kill | wound | injure | shoot | slay | murder | massacre | abduct | kidnap | gun down | slaughter | lynch | ambush | maim | stab | leave ~ dead',
      type: 'ASSAULT',
      severity: 0.65,
      weak: true,
      with: 'PERSON',
    },
    {
      as: 'verb',
      words:
        '(kill/dead/die/wound/injure) (in/during/after/following) ~ (attack/clash/fighting/airstrike/shelling/ambush/bombing/raid/battle/gunfight/gunfire/firefight/fire fight/shootout/gun battle) | (kill/die/wound/injure) in ~ exchange of (fire/gunfire) | kill by ~ (security force/gunman/attacker/bomber/suicide bomber/guerrilla/terrorist/drone/airstrike/air strike/shelling/mortar) | kill by ~ (militant/rebel/gunmen/troop/soldier/army/insurgent/bomb/mine/separatist/sniper/rocket/missile) | (kill/shoot/wound/injure/hit) (by/with) ~ (gunfire/shrapnel/artillery/shelling/rocket/drone/israeli fire/mortar/stray bullet) | (kill/die/wound/injure) (in/by) ~ (firing/gunfire/crossfire/firefight/shelling) | (kidnap/abduct) ~ (tourist/soldier/worker/journalist/diplomat/official/priest/student/schoolgirl/villager/national/engineer/foreigner/aid/child/woman/girl/people) | storm ~ (village/town/camp/base/hotel/compound/prison/checkpoint)',
      type: 'ASSAULT',
      severity: 0.65,
    },
    { as: 'verb', words: '(roll/push/advance/march/storm/sweep/burst/cross/pour) ~ into', type: 'ASSAULT', severity: 0.7, weak: true },
    { as: 'verb', words: 'capture | recapture | retake | encircle | overrun', type: 'ASSAULT', severity: 0.6, weak: true },
    { as: 'verb', words: 'retaliate | strike back | hit back', type: 'ASSAULT', severity: 0.6, weak: true, aside: true },
    {
      as: 'verb',
      words:
        'kill | eliminate | neutralise | neutralize | take ~ hostage | leave ~ dead | claim ~ life | kidnap | abduct | slay | die ~ in ~ (attack/clash/fighting/strike/bombing/shelling/raid/battle/explosion/blast)',
      type: 'ASSAULT',
      severity: 0.6,
      weak: true,
    },
    {
      as: 'verb',
      words: 'clash with | clash | battle with | skirmish with | fight ~ (war/battle/against/with) | (open/return) fire on each other',
      type: 'ASSAULT',
      severity: 0.6,
      reach: 'both',
      weak: true,
    },
    {
      as: 'verb',
      words:
        '(engage/lock) ~ in ~ (battle/fighting/combat/firefight/clash) | exchange ~ (fire/gunfire/strike/attack) | trade ~ (fire/strike/attack/blow/missile/rocket/shelling) | come to blow',
      type: 'ASSAULT',
      severity: 0.6,
      reach: 'both',
    },
    { as: 'verb', words: 'fight | battle | resist ~ (troop/invasion/offensive) | confront', type: 'ASSAULT', severity: 0.6, weak: true },
    {
      as: 'noun',
      words:
        'airstrike | air strike | air raid | (missile/drone/rocket/artillery/mortar/rocket-propelled/kamikaze drone/air/aerial/ground/naval/cross-border/suicide/surprise/cluster/chemical/gas/strike/precision) (attack/strike/assault/offensive/raid/barrage/salvo/fire/shelling/campaign/incursion/operation) | bombardment | shelling | invasion | offensive | counteroffensive | counter - offensive | military (operation/campaign/offensive/action/strike/assault/incursion/intervention) | special military operation | barrage of (missile/drone/rocket) | blitzkrieg | ground (operation/invasion/incursion/war/assault) | all-out war | full-scale war | war crime | ethnic cleansing | massacre | genocide | occupation of | (drone/missile/rocket/air/aerial) (swarm/wave/attack wave/bombardment) | (swarm/volley) of (missile/drone/rocket) | counterattack | counter - attack | counter attack | (retaliatory/pre-emptive/preemptive/reprisal) (strike/attack/raid/bombing) | (ground/military/army/troop/tank/artillery/gun/mortar/rocket/israeli/russian) fire | ballistic missile (attack/strike/barrage) | (night/nighttime) raid | double - tap | mass casualty (incident/event) | human shield | extrajudicial killing',
      type: 'ASSAULT',
      severity: 0.75,
    },
    {
      as: 'noun',
      words:
        'suicide (bomb/bombing/bomber/attack) | car bomb | (truck/roadside/bus/market/mosque/church/train/hotel) (bomb/bombing) | bombing of | bombing in | bombing raid | bombing campaign | bombing | bomb (attack/blast/explosion) | (militant/rebel/insurgent/terrorist/terror/jihadist/extremist/islamist/taliban/separatist/guerrilla) (attack/assault/raid/ambush/offensive/strike) | (deadly/armed/twin) (attack/ambush/raid/clash/bombing/assault/strike) | roadside bomb | grenade attack | improvised explosive | ied | landmine | (letter/parcel/mail/pipe/petrol/nail/magnetic) bomb | (police station/embassy/consulate/base/convoy/checkpoint) (attack/bombing/raid) | targeted killing | (bomb/gun/knife and gun/gun and bomb) attack | gun attack | (mob/lynch) violence | firefight | gun battle | gunbattle | crossfire | shootout with | beheading',
      type: 'ASSAULT',
      severity: 0.7,
    },
    {
      as: 'noun',
      words:
        'attack | strike | raid | assault | incursion | ambush | siege | hostage taking | hostage crisis | killing of | kidnapping | abduction | barrage | onslaught | gunfire | killing spree | hijacking | crackdown on ~ (militant/rebel/insurgent) | displacement of',
      type: 'ASSAULT',
      severity: 0.6,
      weak: true,
    },
    {
      as: 'verb',
      words: '(launch/carry out/conduct/begin/start/unleash/resume/step up/intensify/expand) ~ (operation/campaign/onslaught)',
      type: 'ASSAULT',
      severity: 0.65,
      weak: true,
    },
    { as: 'noun', words: 'explosion | blast', type: 'ASSAULT', severity: 0.55, weak: true, suffers: true },
    { as: 'phrase', words: '(bomb/mine/device/grenade/rocket/shell/vest/bomber) ~ (explode/detonate)', type: 'ASSAULT', severity: 0.65 },
    {
      as: 'phrase',
      words:
        '(rocket/missile/drone/mortar/shell/projectile) ~ (fire/launch) (from/at/into/toward/towards/on) | (make/claim) ~ (gain/advance) against | (gunmen/attacker/militant/sniper/assailant/rebel/soldier/troop) ~ (open fire/shoot/fire on/fire at) | gunman ~ (open fire/shoot/fire on/fire at) ~ (soldier/troop/convoy/mosque/army/minister/peacekeeper/tourist) | (mortar/artillery/shell/rocket/sniper) fire ~ (kill/wound/injure/hit/strike)',
      type: 'ASSAULT',
      severity: 0.65,
    },
    {
      as: 'phrase',
      words: 'explosion ~ (rock/heard/hit/shake/occur/rip/report) | (gunfire/shelling/artillery) ~ (heard/report)',
      type: 'ASSAULT',
      severity: 0.6,
      weak: true,
      suffers: true,
    },
    {
      as: 'phrase',
      words:
        '(violence/unrest/fighting/clash) ~ (leave/kill/claim) | (fighting/battle/war/violence/conflict) (rage/spread/intensify/worsen/return/resume/go on/continue) | (fighting/war/violence/gunfire/firefight/gun battle/hostility/shelling/clash) ~ (erupt/flare/flare up/escalate/restart/break out)',
      type: 'ASSAULT',
      severity: 0.65,
      reach: 'home',
    },
    {
      as: 'noun',
      words:
        '(sectarian/ethnic/tribal/communal/religious/intercommunal/inter-communal) (violence/clash/fighting/killing/bloodshed) | insurgency',
      type: 'ASSAULT',
      severity: 0.55,
      reach: 'home',
    },
    {
      as: 'noun',
      words:
        '(fierce/heavy/deadly/border/armed/violent/bloody/sporadic) (clash/fighting/battle/skirmish) | (exchange/trade) of fire | border (clash/skirmish/war/conflict) | fighting between | fighting (break out/erupt/rage/intensify/continue) | hostility between | skirmish | clash ~ (troop/army/force/rebel/militant) | firing between | gun battle between | (aerial/air) (dogfight/combat/battle) | tit - for - tat (strike/attack/shelling) | cross - border (fire/clash/shelling/fighting/firing)',
      type: 'ASSAULT',
      severity: 0.6,
      reach: 'both',
    },
    {
      as: 'noun',
      words: 'clash ~ between | clash with | clash ~ near | war between | battle between | fight between',
      type: 'ASSAULT',
      severity: 0.6,
      reach: 'both',
      weak: true,
    },
    {
      as: 'phrase',
      words:
        '(missile/rocket/drone) ~ (trigger/set off/prompt/activate) ~ (siren/alert/alarm) | (siren/alert/alarm) ~ (sound/blare/wail) ~ (missile/rocket/drone) | under ~ (attack/bombardment/shelling/siege) | (blast/explosion) ~ (kill/wound/injure) | (drone/missile/rocket/shell/mortar/bomb/grenade) ~ (hit/strike/kill/slam/crash/destroy/land/explode/rain/injure/wound/target/fall/pound/damage/attack) | (kill/wound/injure) (in/during/by) ~ (attack/strike/clash/fighting/bombing/shelling/raid/battle/blast/explosion/ambush/offensive/airstrike/gunfire/crossfire/violence) | die in ~ (attack/strike/clash/fighting/bombing/shelling/raid/battle/offensive/airstrike) | death toll ~ (strike/attack/war/civil war/fighting/bombing)',
      type: 'ASSAULT',
      severity: 0.65,
      weak: true,
    },
    { as: 'verb', words: '(break/violate/breach/shatter/end/abandon) ~ (ceasefire/cease-fire/truce)', type: 'ASSAULT', severity: 0.7 },
    {
      as: 'phrase',
      words:
        'plan to (occupy/invade/capture/seize/take over/annex/attack/strike/bomb) | plan for ~ (offensive/invasion/assault/takeover/occupation) | (occupation/invasion/annexation/takeover) plan',
      type: 'ASSAULT',
      severity: 0.65,
      said: 'planned',
    },
    {
      as: 'phrase',
      words:
        '(jet/plane/warplane/aircraft/helicopter/bomber/gunship) ~ (bomb/strike/pound/hit/attack/target) | (ceasefire/cease-fire/truce) ~ (collapse/break down/crumble/end/violate/shatter/fail/unravel/expire/lapse/run out) | peace deal ~ (collapse/break down/crumble/shatter/fail/unravel) | (violation/breach/collapse/end) of ~ (ceasefire/cease-fire/truce) | ceasefire violation | truce violation',
      type: 'ASSAULT',
      severity: 0.7,
    },
    // stopping
    {
      as: 'phrase',
      words:
        'crowd ~ (fired on/fired upon/shot at) | (killed/dead/shot/wounded/shooting/gunfire) ~ (near/at/waiting for/seeking/while seeking) ~ aid ~ (site/center/centre/distribution/hub/point/truck) | (killed/shot) ~ (waiting for/seeking) ~ (aid/food)',
      type: 'ASSAULT',
      severity: 0.65,
    },
    {
      as: 'noun',
      words:
        'ceasefire | cease - fire | cease fire | truce | armistice | peace (deal/accord/agreement/treaty/pact) | (prisoner/hostage/captive) (swap/exchange/release/deal) | (release/exchange/return/freeing/swap) of ~ CAPTIVE | prisoner swap | (humanitarian/tactical) (pause/corridor) | cessation of hostility | end of hostility | pow (exchange/swap/release/deal)',
      type: 'YIELD',
      severity: 0.6,
      reach: 'joint',
      ends: true,
    },
    {
      as: 'verb',
      words: 'release | free | swap | exchange | hand over | return | set free | liberate | repatriate',
      type: 'YIELD',
      severity: 0.6,
      ends: true,
      with: 'CAPTIVE',
    },
    {
      as: 'verb',
      words:
        '(agree/agree to/agree on/sign/declare/ratify/mediate/finalise/finalize/announce/accept/broker/reach/observe/extend/honour/honor/secure/implement/approve/begin/hail/welcome/endorse) ~ (ceasefire/cease-fire/truce/armistice/peace deal/peace agreement/peace accord/peace treaty/peace pact) | make peace | lay down ~ (arm/weapon)',
      type: 'YIELD',
      severity: 0.6,
      reach: 'joint',
      ends: true,
    },
    {
      as: 'verb',
      words:
        '(halt/stop/pause/suspend/end/cease/call off) ~ (attack/strike/airstrike/bombing/bombardment/shelling/offensive/fighting/hostility/campaign/operation/siege/fire/assault/bombing/bloodshed/killing) | (swap/exchange) ~ (soldier/civilian/body/remains) | hold fire | cease fire | withdraw ~ from ~ (occupied/captured)',
      type: 'YIELD',
      severity: 0.55,
      ends: true,
    },
  ],
  examples: [
    ['Sudanese jets bombed a market in Darfur.', 'SD > SD'],
    ['Rwandan forces shelled a Congolese village.', 'RW > CD'],
    ['Ethiopia and Eritrea agree to a ceasefire.', 'ET > ER eases'],
    ['No attack on Moldova is planned, Moscow said.', 'nothing'],
    ['Portugal crush Ghana in the second half.', 'nothing'],
  ],
} as const satisfies Indicator;
