import type { Indicator } from '../indicator.js';

/** States and their helpers hack, jam, sabotage, spy and meddle. */
export const cyberAndSabotage = {
  name: 'cyber-and-sabotage',
  label: 'Cyber and sabotage',
  summary: 'States and their helpers hack, jam, sabotage, spy and meddle.',
  counts: [
    'cyberattacks, ransomware laid to a state, cut cables, jammed navigation, arson for a service',
    'plots of terror by states, spies caught, espionage trials, meddling in elections',
  ],
  doesNotCount: ['a criminal data theft without a state', 'a company that spies on a rival'],
  weight: 0.6,
  halfLifeDays: 14,
  cues: [
    {
      as: 'noun',
      words:
        'cyberattack | cyber attack | cyber - attack | (cyber/hacking/phishing/ransomware/malware/ddos/denial-of-service/influence/disinformation/hybrid) (attack/campaign/operation/breach/assault/warfare/war/intrusion/espionage) | hack of | hacking of | sabotage | sabotage (attack/plot/campaign) | espionage | spy (ring/network/plot/scandal/case) | spying (charge/case/scandal/allegation) | (gps/signal/radio/navigation) (jamming/interference/spoofing) | jamming of | (election/vote/foreign/political) (interference/meddling) | interference in ~ (election/vote) | meddling in ~ (election/vote/politics) | spying for | spying on | spying | spy for | (terror/bomb/arson/assassination/parcel) plot | hybrid attack | cyber warfare | hacker | malware | spyware | cable (cut/cutting/damage) | (damage/damaged) ~ (undersea/subsea) cable | (undersea/subsea) cable ~ (cut/damage/sever) | shadow fleet ~ cable | wiretap | (espionage/spying/treason/sabotage) (trial/charge/probe/investigation/suspect/accusation/allegation/conviction/operation) | foreign (influence/disinformation) (operation/campaign/network) | troll (farm/factory) | undersea (cable/pipeline) ~ (damage/sabotage) | (state-sponsored/state-backed/kremlin-backed) ~ (attack/hacker/campaign/hacking) | (assassination/murder-for-hire/kidnapping) plot against | zero - day | data (breach/leak) ~ (ministry/government/army/military) | pager (attack/explosion)',
      type: 'COERCE',
      severity: 0.55,
    },
    { as: 'verb', words: 'sabotage | cut | sever | damage | jam | spoof', type: 'COERCE', severity: 0.55, with: 'CABLE' },
    { as: 'verb', words: 'hack | breach | infiltrate | penetrate', type: 'COERCE', severity: 0.55, with: 'SYSTEM' },
    {
      as: 'verb',
      words:
        '(arrest/charge/detain/catch/expel/convict/sentence/jail/unmask/uncover/try/hang/execute) ~ (spy/espionage/spying/saboteur/agent) | (foil/thwart/uncover/disrupt/bust/break up/dismantle) ~ (plot/sabotage/spy ring/spy network/spy cell/sleeper cell)',
      type: 'COERCE',
      severity: 0.55,
      suffers: true,
    },
    {
      as: 'verb',
      words:
        'hack | hack into | sabotage | spy on | spy for | eavesdrop on | wiretap | jam ~ (gps/signal/navigation/radar) | (meddle/interfere) in ~ (election/vote/referendum/politics) | plot ~ (sabotage/attack/arson/assassination) | (knock/take) ~ offline | (steal/leak/pass/sell/hand) ~ (secret/classified/document/intelligence) ~ (to/from) | (set fire to/torch/burn down/blow up) ~ (warehouse/railway/rail line/shopping centre/shopping center/mall/depot) ~ (russia/russian/gru/moscow) | (disrupt/jam/spoof) ~ (flight/navigation/satellite/gps/signal) | recruit ~ (spy/saboteur/agent) | work for ~ (mossad/cia/mi6/fsb/gru/foreign intelligence) | poison ~ (spy/agent/defector) | leak ~ secret',
      type: 'COERCE',
      severity: 0.55,
    },
    {
      as: 'phrase',
      words:
        '(suspect of/accuse of/convict of/charge with/guilty of/arrest for) ~ (spying/espionage/sabotage/treason) | arson attack ~ blame',
      type: 'COERCE',
      severity: 0.55,
    },
  ],
  examples: [
    ['Iranian hackers attack Albanian servers.', 'IR > AL'],
    ['Sweden suspects sabotage of a cable by a Chinese ship.', 'CN > SE'],
    ['A retailer reports a data breach.', 'nothing'],
  ],
} as const satisfies Indicator;
