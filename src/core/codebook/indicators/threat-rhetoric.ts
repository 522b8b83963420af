import type { Indicator } from '../indicator.js';

/** A state threatens another, accuses it, denies its right to exist or gives it an ultimatum. */
export const threatRhetoric = {
  name: 'threat-rhetoric',
  label: 'Threat rhetoric',
  summary: 'A state threatens another, accuses it, denies its right to exist or gives it an ultimatum.',
  counts: [
    'threats of force or of unnamed consequences, ultimatums, vows of revenge',
    'hostile accusations between states: genocide, aggression, sponsoring terrorism',
    'denying that a country is a real state, calling its government a puppet',
  ],
  doesNotCount: [
    'a threatened tariff, sanction or closure (trade disruption, threatened)',
    'criticism of a policy inside one country',
    'warnings of weather, markets or disease',
  ],
  weight: 0.4,
  halfLifeDays: 10,
  cues: [
    {
      as: 'verb',
      words: 'spar with | spar | (trade/exchange) ~ (barb/accusation/insult/blame)',
      type: 'ACCUSE',
      severity: 0.3,
      reach: 'both',
    },
    {
      as: 'verb',
      words:
        '(face/suffer/bear) ~ (consequence/wrath/hell/retaliation) | will pay ~ price | pay ~ (heavy/high/steep/terrible/dear) price for',
      suffers: true,
      type: 'THREATEN',
      severity: 0.5,
      said: 'threatened',
    },
    // threats
    {
      as: 'verb',
      words: 'threaten | menace | intimidate | rattle ~ sabre | rattle ~ saber',
      type: 'THREATEN',
      severity: 0.5,
      said: 'threatened',
    },
    {
      as: 'verb',
      words:
        'vow ~ (revenge/retaliation/vengeance/response) | vow to (retaliate/respond/avenge/strike/destroy/crush/punish/hit/defend/continue/eliminate/annihilate/obliterate/wipe/fight/shoot/sink/target/erase/hunt) | swear ~ (revenge/vengeance) | pledge to (retaliate/avenge/destroy)',
      type: 'THREATEN',
      severity: 0.5,
      said: 'threatened',
    },
    {
      as: 'verb',
      words:
        '(promise/pledge/threaten/announce) ~ (revenge/retaliation/retribution/vengeance) | vow ~ retribution | threaten ~ with | threaten to (attack/invade/strike/bomb/destroy/annihilate/use)',
      type: 'THREATEN',
      severity: 0.6,
      said: 'threatened',
    },
    {
      as: 'phrase',
      words:
        'warn of ~ (consequence/retaliation/response/war/strike/revenge/catastrophe/retribution/countermeasure/confrontation) | will (retaliate/strike back/hit back) | give ~ (hour/day/week) to (leave/withdraw/comply/surrender) | warn ~ (will/would) ~ (respond/retaliate/strike/burn/pay/attack/regret/defend/destroy) | all hell | fire and fury | there will be consequence | wipe ~ off ~ map | point of no return | play ~ with fire',
      type: 'THREATEN',
      severity: 0.45,
      said: 'threatened',
    },
    {
      as: 'phrase',
      words:
        'will burn | (stark/stern/severe/harsh/grave/dire/blunt) warning | (issue/send/deliver/give) ~ warning | nuclear (threat/blackmail/saber/sabre) | (deliver/issue/give/set) ~ ultimatum',
      type: 'THREATEN',
      severity: 0.5,
      said: 'threatened',
    },
    {
      as: 'noun',
      words:
        'ultimatum | sabre rattling | saber rattling | threat of (war/force/attack/invasion/strike/retaliation) | threat against | threat to (attack/invade/strike/use/destroy)',
      type: 'THREATEN',
      severity: 0.5,
      said: 'threatened',
    },
    {
      as: 'phrase',
      words:
        'not rule out ~ (force/military/strike/action/invasion) | (all/military) option ~ (be/remain) ~ table | right to (respond/retaliate/self-defence) | reserve ~ right to respond | (ready/prepared) for (war/battle) | ready to (strike/attack/fight/retaliate/respond/go) | finger on ~ trigger | teach ~ lesson',
      type: 'THREATEN',
      severity: 0.4,
      said: 'threatened',
    },
    {
      as: 'verb',
      words: 'warn ~ against | warn ~ not to | warn',
      object: true,
      type: 'THREATEN',
      severity: 0.4,
      said: 'threatened',
    },
    // accusations
    {
      as: 'verb',
      words:
        'accuse | denounce | condemn | blame | lambast | lambaste | castigate | decry | vilify | revile | deplore | lash out at | lash out | hit out at | hit back at | fire back at | clap back at | take (aim/dig/swipe/shot/jab) at | take ~ (dig/swipe/jab) at | rail against | heap ~ (blame/scorn) on | pile ~ (criticism/condemnation) on | cry foul over | hold ~ responsible | point ~ finger at',
      type: 'ACCUSE',
      severity: 0.35,
    },
    {
      as: 'verb',
      words:
        'slam | blast | rebuke | assail | bash | deride | upbraid | admonish | chastise | reprimand | disparage | tear into | rip into | scoff at | rail at | bristle at | fume at | call out | berate | excoriate | chide | rap | criticise | criticize | ridicule | mock | insult | taunt | scold | attack ~ (rhetoric/statement)',
      type: 'ACCUSE',
      severity: 0.3,
    },
    {
      as: 'verb',
      words:
        'call ~ (puppet/terrorist/artificial/nazi/fascist/satellite/dictator/betrayal/aggressor/enemy/genocide/barbaric/liar/murderer/illegitimate/bandit/clown/threat/crazy/evil/killer/thug/criminal/madman/coward/weak/insane/war criminal/monster/tyrant/hypocrite/hostile/reckless/pariah/challenge/provocation/provocative/blackmail/aggression/unbearable/unacceptable/outrageous/shameful/disgraceful/hypocritical/cynical/absurd/destabilising/destabilizing/genocidal/inhumane/despicable) | label ~ (terrorist/artificial/enemy/puppet) | brand ~ (terrorist/artificial/enemy/aggressor) | define ~ (artificial/enemy/puppet) | describe ~ (artificial/enemy/puppet/terrorist) | declare ~ (enemy/terrorist/hostile)',
      type: 'ACCUSE',
      severity: 0.4,
    },
    {
      as: 'verb',
      words:
        'claim ~ (sovereignty/territory/island/ownership) | deny ~ right to exist | question ~ (sovereignty/statehood/independence/border) | refuse to recognise ~ border',
      type: 'ACCUSE',
      severity: 0.45,
    },
    {
      as: 'phrase',
      words:
        'war of words | (trade/exchange) ~ (barb/accusation/insult) | accusation against | accusation of (genocide/aggression/terrorism/spying) | (blame/accuse) each other | artificial (state/country/nation) | not ~ real (country/state/nation) | fail state | puppet (state/government/regime) | (strong/angry/furious/sharp/fierce/rare/stinging/scathing/strongly worded) (protest/condemnation/rebuke) | accusation of (interference/meddling/sabotage/harbouring/harboring)',
      type: 'ACCUSE',
      severity: 0.35,
    },
    {
      as: 'verb',
      words:
        'demand ~ (annexation/territory/surrender/capitulation/apology) | call for ~ (annexation/destruction/overthrow/war) | demand regime change | call for regime change | threaten ~ annexation',
      type: 'ACCUSE',
      severity: 0.4,
      said: 'demanded',
    },
    {
      as: 'phrase',
      words:
        '(in/of) favour of ~ annexation | favor of ~ annexation | plan to annex | vow to annex | take (back/over) ~ (canal/island/greenland) | make ~ 51st state | regime change',
      type: 'THREATEN',
      severity: 0.55,
      said: 'threatened',
    },
  ],
  examples: [
    ['Russia threatens Finland with a military response.', 'RU > FI threatened'],
    ['Tehran accuses Baku of harbouring spies.', 'IR > AZ'],
    ['The forecaster warned of strong winds in Portugal.', 'nothing'],
  ],
} as const satisfies Indicator;
