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
        '(seize/grab/take) ~ power | overthrow | depose | oust ~ GOVERNMENT | topple | assassinate | unseat ~ government | (stage/attempt/mount/launch/foil/plot/thwart) ~ (coup/putsch/mutiny/takeover) | mutiny | dissolve ~ (parliament/government/cabinet/assembly/legislature/congress/knesset) | suspend ~ (constitution/parliament/president/prime minister/government) | take control of ~ (government/country/presidential palace) | declare ~ (himself/themselves/itself) ~ president | cling to power | (cling on/hang on) to power',
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
        'impeach | government collapse | (coalition/cabinet) collapse | lose ~ (confidence/no-confidence/majority) | (survive/face/call/table/lose/win/submit/file) ~ (no-confidence/confidence/no confidence/impeachment/censure) ~ (vote/motion) | call ~ snap ~ election | (annul/nullify/overturn/contest/dispute/postpone/void) ~ (election/vote/poll/result) | (force/pressure) ~ to resign | flee ~ (country/capital/palace) | declare ~ (independence/secession) | (abolish/scrap/remove/lift/extend/end) ~ (term limit/presidential term) | (rerun/re-run/redo/annul/cancel/void/invalidate) ~ (election/vote/result) | (allow/approve) ~ indefinite ~ (reelection/re-election) | secede | break away from | (extend/prolong) ~ (rule/grip on power/term in power/stay in power/mandate) | (remain/stay) in power (until/beyond/indefinitely) | (grant/give/award) ~ term in power | (lawmaker/mp/minister) ~ resign en masse | resign en masse | (sack/fire/dismiss/remove/suspend/oust) ~ (president/prime minister/premier/pm/cabinet/army chief/chief justice) | (sack/dismiss) government | refuse to (concede/step down/leave office) | shut down ~ government | (attempt/try/plot) to (assassinate/overthrow/topple/kill ~ president)',
      type: 'COERCE',
      severity: 0.5,
      reach: 'home',
    },
    {
      as: 'phrase',
      words:
        '(government/cabinet/coalition/parliament/president/prime minister/premier/regime/chancellor/pm/leader/ruler) ~ (collapse/fall/topple/resign/quit/step down/oust/overthrown/deposed) | (government/coalition/cabinet/parliament) ~ in (crisis/turmoil/chaos/disarray/deadlock/limbo) | (government/coalition/cabinet) ~ on ~ (brink/verge)',
      type: 'COERCE',
      severity: 0.5,
      reach: 'home',
    },
    {
      as: 'verb',
      words: 'oust | topple | collapse | dissolve | overthrow | depose | impeach',
      type: 'COERCE',
      severity: 0.45,
      reach: 'home',
      with: 'GOVERNMENT',
    },
    { as: 'verb', words: 'resign | step down | quit', type: 'COERCE', severity: 0.45, reach: 'home', weak: true },
    {
      as: 'phrase',
      words:
        '(lawmaker/mp/politician/minister/speaker/president/premier/senator/candidate/opposition leader/party leader/governor/congressman) ~ (shot dead/shot and killed/assassinated/gunned down/fatally shot/shot at/slain) | (kill/murder/shooting) of ~ (lawmaker/politician/minister/senator/candidate) | (attempt/bid) on ~ (president/prime minister/premier/leader) ~ life',
      type: 'ASSAULT',
      severity: 0.65,
      reach: 'home',
    },
    {
      as: 'noun',
      words:
        '(voting/vote/election/electoral/ballot) (irregularity/manipulation) | (election/electoral) (crisis/chaos/violence) | (election/vote/result) (annulled/overturned/cancelled/rerun/re-run)',
      type: 'COERCE',
      severity: 0.45,
      reach: 'home',
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
