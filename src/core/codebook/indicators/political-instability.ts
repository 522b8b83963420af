import type { Indicator } from '../indicator.js';

/** Those who govern fall, are about to fall, or are no longer agreed on. */
export const politicalInstability = {
  name: 'political-instability',
  label: 'Political instability',
  summary: 'Those who govern fall, are about to fall, or are no longer agreed on.',
  counts: [
    'coups and attempts, collapsing governments, no-confidence votes, impeachments, forced resignations',
    'disputed or annulled elections, constitutional crises, shutdowns of government',
    'assassinations of leaders and attempts',
  ],
  doesNotCount: ['ordinary elections, polls, reshuffles and routine votes', 'a football or company head who steps down'],
  weight: 0.8,
  halfLifeDays: 14,
  cues: [
    {
      as: 'noun',
      words:
        'coup | coup attempt | coup plot | attempted coup | putsch | mutiny | military takeover | power grab | (failed/bloodless/palace/military) coup | assassination | assassination (attempt/plot) | attempt on ~ life | political violence | self - coup | insurrection',
      type: 'ASSAULT',
      severity: 0.75,
      reach: 'home',
    },
    {
      as: 'verb',
      words:
        '(seize/grab/take) ~ power | overthrow | depose | oust ~ GOVERNMENT | topple | assassinate | unseat ~ government | (stage/attempt/mount/launch/foil/plot/thwart) ~ (coup/putsch/mutiny/takeover) | mutiny | dissolve ~ (parliament/government/cabinet/assembly/legislature/congress/knesset) | suspend ~ (constitution/parliament) | take control of ~ (government/country/presidential palace) | declare ~ (himself/themselves/itself) ~ president | cling to power',
      type: 'ASSAULT',
      severity: 0.75,
      reach: 'home',
    },
    {
      as: 'noun',
      words:
        '(no-confidence/no confidence/confidence/censure) (vote/motion) | vote of (no confidence/confidence/no-confidence) | impeachment | (constitutional/political/leadership/government/governing/cabinet/succession) (crisis/turmoil/deadlock/paralysis/chaos/impasse/collapse/upheaval/instability/vacuum) | snap (election/poll/vote) | government shutdown | (collapse/fall/ouster/downfall/resignation/toppling) of ~ GOVERNMENT | (disputed/rigged/annulled/fraudulent/contested/stolen) (election/vote/poll/result/ballot) | (election/vote/electoral) (fraud/rigging/theft) | caretaker government | power vacuum | civil war (break out/erupt/resume/loom) | secession | separatist referendum | independence referendum',
      type: 'COERCE',
      severity: 0.5,
      reach: 'home',
    },
    {
      as: 'verb',
      words:
        'impeach | government collapse | (coalition/cabinet) collapse | lose ~ (confidence/no-confidence/majority) | (survive/face/call/table/lose/win/submit/file) ~ (no-confidence/confidence/no confidence/impeachment/censure) ~ (vote/motion) | call ~ snap ~ election | (annul/nullify/overturn/contest/dispute/postpone/void) ~ (election/vote/poll/result) | step down amid | resign (amid/after/over) | (force/pressure) ~ to resign | flee ~ (country/capital/palace) | declare ~ (independence/secession) | secede | (sack/fire/dismiss/remove/suspend/oust) ~ (president/prime minister/premier/pm/government/cabinet/army chief/chief justice) | refuse to (concede/step down/leave office) | shut down ~ government | (attempt/try/plot) to (assassinate/overthrow/topple/kill ~ president)',
      type: 'COERCE',
      severity: 0.5,
      reach: 'home',
    },
    {
      as: 'phrase',
      words: '(GOVERNMENT) ~ (collapse/fall/topple/resign/quit/step down/oust/overthrown/deposed)',
      type: 'COERCE',
      severity: 0.5,
      reach: 'home',
    },
    {
      as: 'verb',
      words: 'oust | topple | resign | collapse | dissolve | overthrow | depose | impeach | suspend | quit',
      type: 'COERCE',
      severity: 0.45,
      reach: 'home',
      with: 'GOVERNMENT',
    },
    {
      as: 'noun',
      words:
        'power - sharing (deal/agreement) | unity government | (peaceful/orderly) (transfer/transition) of power | return to (civilian/constitutional) rule | civilian rule | end ~ government shutdown',
      type: 'YIELD',
      severity: 0.45,
      reach: 'home',
      ends: true,
    },
  ],
  examples: [
    ['Officers announce on television that they seized power in Benin.', 'BJ > BJ'],
    ['Kosovo dissolves its parliament after months of deadlock.', 'XK > XK'],
    ['The club ousts its president.', 'nothing'],
  ],
} as const satisfies Indicator;
