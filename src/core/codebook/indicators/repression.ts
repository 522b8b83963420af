import type { Indicator } from '../indicator.js';

/** Those who govern silence, jail, ban or kill those who do not agree. */
export const repression = {
  name: 'repression',
  label: 'Repression',
  summary: 'Those who govern silence, jail, ban or kill those who do not agree.',
  counts: [
    'crackdowns, arrests of opponents, journalists and protesters, bans of parties, media and books',
    'martial law, curfews, states of emergency over unrest, mass surveillance, censorship, internet cuts',
    'foreigners held as pawns; releases of political prisoners (de-escalatory)',
  ],
  doesNotCount: ['arrests for ordinary crime', 'a state of emergency over weather or disease'],
  weight: 0.5,
  halfLifeDays: 14,
  cues: [
    {
      as: 'verb',
      words:
        'arrest | detain | jail | imprison | round up | sentence | prosecute | beat | torture | deport | silence | charge | convict | persecute | execute | exile | disqualify | ban | bar | expel | raid | interrogate | hang | poison | target | remand | disappear | strip ~ of | abduct | put ~ on trial | disperse | hold',
      type: 'COERCE',
      severity: 0.5,
      reach: 'home',
      with: 'CRITIC',
    },
    {
      as: 'verb',
      words:
        'ban | shut down | block | restrict | throttle | outlaw | censor | dissolve | suspend | raid | disband | expel | silence | muzzle | shutter | designate ~ (extremist/terrorist/undesirable)',
      type: 'COERCE',
      severity: 0.5,
      reach: 'home',
      with: 'OUTLET',
    },
    {
      as: 'verb',
      words:
        '(crack/clamp) down on ~ (dissent/protest/protester/demonstrator/opposition/media/press/activist/critic/opponent/rally/unrest/freedom/lgbt/minority/journalist/student/ngo/speech) | (cut/throttle/restrict/shut/block/shut down) ~ internet | (close/shut/shutter) ~ (newspaper/broadcaster/channel/radio station/tv station/ngo) | (arrest/detain/jail/beat/shoot) ~ (student/people/dozen/hundred/men/worker/teacher/leader/mayor/woman/mp/politician) ~ (protest/rally/demonstration/dissent/opposition/unrest/pride/march) | jail ~ (mayor/rival/ex-president/former president/politician) | (impose/declare/extend/order/announce/enforce/introduce) ~ (curfew/martial law/state of emergency/emergency rule/lockdown/state of siege) | (fire/use/deploy) ~ (tear gas/water cannon/rubber bullet/live round/live ammunition) | (disperse/break up/suppress/quell/crush) ~ (protest/rally/demonstration/protester/demonstrator/crowd/march/uprising) | dissolve ~ (party/opposition/ngo) | outlaw ~ (party/protest/group) | (declare/designate/label/brand/list) ~ (party/movement/opposition/ngo) ~ (terrorist/extremist/illegal) | ban ~ (party/protest/rally/demonstration/opposition/book/burqa/hijab/gathering/assembly) | (open fire on/open fire at/fire on/fire at/shoot at/shoot/kill) ~ (protester/crowd/demonstrator/protestor/mourner) | (pass/adopt/sign/approve/enact) ~ (foreign agent/anti-lgbt/censorship/blasphemy/security) ~ law | strip ~ citizenship | purge ~ (opponent/rival/critic/general/officer/army/military/party/loyalist) | repress | persecute | outlaw ~ (amnesty/greenpeace/memorial/movement/charity/ngo/organisation/organization/watchdog/network) | (declare/designate/label/brand/list) ~ (undesirable/foreign agent/extremist organisation/extremist organization) | (tighten/extend/expand) ~ (censorship/surveillance) | (vow/promise/threaten/announce/order) ~ (tough/harsh/strict/firm) ~ (response/measure/action/punishment) ~ (protester/protestor/demonstrator/protest/demonstration/unrest/dissent) | mass arrest | forcibly (displace/deport) | evict ~ (tribe/community/villager) | sterilise | place ~ under house arrest | put ~ under house arrest | order ~ house arrest | (sentence/condemn) ~ (spy/protester/dissident/activist/journalist/ex-president/former president/opposition leader) ~ to death | (hang/execute) ~ (spy/protester/prisoner accused of/political prisoner/dissident)',
      type: 'COERCE',
      severity: 0.55,
      reach: 'home',
    },
    {
      as: 'noun',
      words:
        '(violent/brutal/deadly/bloody/security/police/military/government/army/nationwide) (crackdown/clampdown) | crackdown on ~ (dissent/protest/protester/demonstrator/opposition/media/press/activist/critic/opponent/rally/unrest/freedom/lgbt/minority/journalist/student/speech) | martial law | curfew | state of emergency | emergency rule | house arrest | press freedom | censorship | internet (shutdown/blackout/cut) | media blackout | (political/mass) (arrest/prisoner/trial/detention/purge) | (arrest/detention/jailing/imprisonment/killing/beating/trial) of ~ CRITIC | arbitrary detention | torture of | show trial | extrajudicial (killing/execution) | enforced disappearance | police brutality | foreign agent law | reprisal against | persecution of | repression | (arrest/detention) (at/during/after/following/over) ~ (protest/rally/demonstration/march/vigil) | (political/online/media/state/internet) (exile/censorship) | (dissident/opposition/journalist) exile | ban on ~ (protest/party/rally/book/media/opposition/demonstration) | purge of ~ (opponent/rival/critic/general/officer/army/military/party/loyalist/journalist/judge)',
      type: 'COERCE',
      severity: 0.5,
      reach: 'home',
    },
    {
      as: 'phrase',
      words:
        '(force/troop/police/soldier/army/guard) ~ (open fire/shoot/fire) ~ (protester/protestor/demonstrator/crowd/mourner) | protester ~ (arrest/detain/shoot/beat/kill/jail) | journalist ~ (arrest/detain/jail/kill/sentence) | (editor/cartoonist/magazine/newspaper) ~ (detain/arrest/jail) | opposition ~ (arrest/detain/jail/ban/sentence) | opposition (leader/figure/politician/lawmaker/mp/activist/member) ~ (arrest/detain/jail/sentence) | activist ~ (arrest/detain/jail/sentence) | political prisoner | (hundred/dozen/thousand) ~ arrest ~ protest',
      type: 'COERCE',
      severity: 0.45,
      reach: 'home',
    },
    {
      as: 'verb',
      words: 'release | free | pardon | acquit | exonerate | amnesty',
      type: 'YIELD',
      severity: 0.45,
      reach: 'home',
      ends: true,
      with: 'CRITIC',
    },
    {
      as: 'verb',
      words:
        '(lift/end/ease/scrap/relax) ~ (curfew/martial law/state of emergency/emergency rule/censorship/media ban) | release ~ political prisoner | free ~ political prisoner | grant ~ amnesty | pardon ~ (activist/journalist/dissident/prisoner)',
      type: 'YIELD',
      severity: 0.4,
      reach: 'home',
      ends: true,
    },
    {
      as: 'noun',
      words:
        '(release/pardon/amnesty) (of/for) ~ (political prisoner/activist/journalist/dissident/prisoner of conscience) | political amnesty',
      type: 'YIELD',
      severity: 0.4,
      reach: 'home',
      ends: true,
    },
  ],
  examples: [
    ['Police in Minsk detain opposition leaders.', 'BY > BY'],
    ['Cambodia dissolves the main opposition party.', 'KH > KH'],
    ['Hungary declares a state of emergency over floods.', 'nothing'],
  ],
} as const satisfies Indicator;
