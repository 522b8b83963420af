import type { Indicator } from '../indicator.js';

/** Relations between states are broken, lowered or refused, or taken up again. */
export const diplomaticRupture = {
  name: 'diplomatic-rupture',
  label: 'Diplomatic rupture',
  summary: 'Relations between states are broken, lowered or refused, or taken up again.',
  counts: [
    'diplomats expelled or recalled, embassies closed, relations or treaties broken, visas refused to officials',
    'vetoes, walk-outs, cancelled meetings, rejected offers, refused recognition',
    'talks, summits, accords and restored relations (de-escalatory)',
  ],
  doesNotCount: ['a ministerial visit to a home region, party meetings', 'a treaty on arms (military doctrine)'],
  weight: 0.5,
  halfLifeDays: 21,
  cues: [
    {
      as: 'verb',
      words:
        'expel | recall | summon | eject | kick out | withdraw | declare | oust | downgrade | throw out | call back | order out | pull | close | shut | evacuate | shutter',
      type: 'SANCTION',
      severity: 0.6,
      with: 'DIPLOMAT',
    },
    {
      as: 'noun',
      words:
        '(expulsion/recall/withdrawal/summoning) of ~ DIPLOMAT | persona non grata | embassy closure | (recall/summoning/expulsion) of ~ high commissioner | diplomatic (row/spat/rift/crisis/rupture/standoff/stand-off/isolation/fallout/incident/feud/storm) | strained (tie/relation) | relation ~ (sour/deteriorate/strain/worsen/plummet/hit ~ low)',
      type: 'SANCTION',
      severity: 0.6,
    },
    {
      as: 'noun',
      words: '(row/spat/rift/feud) (with/between/over) | tension ~ (rise/soar/mount/flare/escalate/simmer)',
      type: 'SANCTION',
      severity: 0.45,
      weak: true,
    },
    {
      as: 'verb',
      words:
        'sever | cut | break off | break | suspend | downgrade | freeze | cut off | end | rupture | scale back | strain | sour | test | fray | poison | damage | harm | rethink',
      type: 'SANCTION',
      severity: 0.65,
      with: 'TIE',
    },
    {
      as: 'verb',
      words:
        'scrap | tear up | withdraw from | pull out of | terminate | abandon | renounce | quit | suspend | rip up | leave | denounce | abrogate | repudiate | cancel | walk away from | reject | ditch | exit',
      type: 'SANCTION',
      severity: 0.5,
      with: 'PACT',
    },
    {
      as: 'verb',
      words:
        'cancel | call off | suspend | break off | boycott | walk out of | reject | refuse | postpone | rule out | skip | storm out of | abandon | snub | quit | scrap | pull out of | freeze | halt | derail | end | stonewall | dismiss',
      type: 'REJECT',
      severity: 0.45,
      with: 'TALK',
    },
    {
      as: 'noun',
      words:
        '(collapse/breakdown/failure/suspension/cancellation) of ~ TALK | TALK ~ (collapse/fail/stall/founder/break down/end without) | walkout | no (progress/breakthrough) in ~ TALK | deadlock',
      type: 'REJECT',
      severity: 0.45,
    },
    {
      as: 'verb',
      words: 'block | veto | oppose | hold up | obstruct | thwart | vote against | vote down',
      type: 'REJECT',
      severity: 0.5,
      with: 'BID',
    },
    {
      as: 'verb',
      words: '(ban/bar/refuse) ~ (citizen/national/tourist/visitor/passport holder/traveller/traveler)',
      type: 'REJECT',
      severity: 0.45,
    },
    { as: 'verb', words: 'protest to | lodge ~ protest | (lodge/file) ~ complaint ~ (against/with)', type: 'SANCTION', severity: 0.4 },
    {
      as: 'verb',
      words:
        'veto | (refuse/decline) to (recognise/recognize/meet/attend/negotiate/talk/sign/host) | (withdraw/revoke/rescind) ~ recognition | (deny/refuse/revoke/cancel/scrap/pull/strip/yank/ban/suspend/halt/restrict) ~ (visa/passport/accreditation) | (deny/refuse/bar/ban) ~ (entry/entering) | (halt/suspend/end/stop/cut/limit/cut off/break off) ~ (cooperation/co-operation/contact with/intelligence sharing) | (reject/refuse/rebuff/spurn/turn down/dismiss/rule out) ~ (offer/proposal/invitation/plan/demand/peace plan/call/deal/ultimatum/ceasefire/truce) | close ~ (consulate/embassy/office) | (quit/leave/withdraw from/pull out of/exit) ~ (who/unesco/un/g8/g20/commonwealth/bloc/eu/ecowas/icc/court/council/african union/cis/opec/human rights council/paris) | bar ~ (official/minister/delegation/president/envoy) | ban ~ (official/minister/president) | reject | rebuff | snub | declare ~ persona non grata | (recall/expel/summon/withdraw) ~ high commissioner | suspend ~ membership | cut short ~ (visit/trip/tour) | (cancel/call off/scrap/postpone/shelve) ~ trip | turn ~ back on | suspend ~ from ~ (union/bloc/council)',
      type: 'REJECT',
      severity: 0.5,
    },
    {
      as: 'phrase',
      words:
        'no plan (for/to) ~ (meet/summit/talk) | (not/never) (recognise/recognize) | (refuse/reject) ~ recognition | no longer ~ recognise',
      type: 'REJECT',
      severity: 0.45,
    },
    // coming together
    {
      as: 'verb',
      words:
        'hold | resume | open | restart | begin | agree | host | start | attend | convene | schedule | join | launch | continue | conclude | propose | arrive for | wrap up | lead | head for | enter | kick off | seek | mediate | broker | offer | want | plan',
      type: 'CONSULT',
      severity: 0.4,
      ends: true,
      reach: 'joint',
      with: 'TALK',
    },
    {
      as: 'noun',
      words:
        '(peace/nuclear/trade/direct/bilateral/high-level/ceasefire/truce/diplomatic/trilateral/border/security/tariff/reconciliation) (talk/negotiation/summit/meeting/dialogue/conversation/contact) | talk with | talk between | talk on | talk in | summit with | summit between | summit in | (phone/telephone) (call/talk/conversation) | meeting with | meeting between | negotiation with | negotiation between | dialogue with | round of (talk/negotiation) | (first/latest/fresh/new/rare/key/crunch/high-stakes/face-to-face/upcoming/planned/urgent) (talk/negotiation/summit) | face - to - face meeting | one - on - one meeting | state visit | official visit | visit to | visit by | call with',
      type: 'CONSULT',
      severity: 0.4,
      ends: true,
      reach: 'joint',
    },
    {
      as: 'noun',
      words: 'call | meeting | summit | talk | negotiation | deal | accord',
      type: 'CONSULT',
      severity: 0.35,
      ends: true,
      reach: 'joint',
      weak: true,
    },
    {
      as: 'verb',
      words:
        'meet with | meet ~ (president/leader/counterpart/minister/premier/king/prince/envoy/emir/chancellor/delegation/pm) | meet | hold talk | sit down with | negotiate with | negotiate | visit | host ~ (president/leader/minister/premier/summit/delegation) | fly to | travel to | arrive in ~ for | confer with | discuss ~ with | talk with | talk to | talk by phone | speak with | speak by phone | speak to | welcome ~ (president/leader/minister/delegation/to) | receive ~ (president/minister/delegation/envoy) | mend ~ fence | reconcile | bury the hatchet | defuse ~ (tension/crisis/row) | reset ~ (relation/tie)',
      type: 'CONSULT',
      severity: 0.4,
      ends: true,
      reach: 'joint',
    },
    {
      as: 'verb',
      words: 'discuss | agree to | agree on | call | phone | ring',
      type: 'CONSULT',
      severity: 0.35,
      ends: true,
      reach: 'joint',
      weak: true,
    },
    {
      as: 'verb',
      words:
        'restore | normalise | normalize | resume | establish | renew | re-establish | mend | improve | repair | upgrade | strengthen | thaw | rebuild | deepen | reset',
      type: 'SUPPORT',
      severity: 0.5,
      ends: true,
      reach: 'joint',
      with: 'TIE',
    },
    {
      as: 'verb',
      words:
        '(reopen/open) ~ (embassy/consulate) | (recognise/recognize) ~ (state/statehood/independence/government/palestine/kosovo) | recognition of ~ (state/statehood/independence) | (return/reinstate/appoint/name/send) ~ (ambassador/envoy) | join ~ (bloc/commonwealth/eu/union/brics) | readmit | (lift/ease/scrap/waive/drop/relax/end) ~ visa ~ (restriction/requirement/ban/curb/rule) | (patch up/warm) ~ (tie/relation/difference/friendship) | exchange ~ ambassador | (hand/hand over/transfer/cede/return) ~ (island/territory/sovereignty/archipelago) | apologise to | apologize to',
      type: 'SUPPORT',
      severity: 0.5,
      ends: true,
    },
    {
      as: 'verb',
      words: 'sign | reach | conclude | ratify | seal | ink | strike | clinch | agree | initial | finalise | finalize | unveil',
      type: 'SUPPORT',
      severity: 0.45,
      ends: true,
      reach: 'joint',
      with: 'PACT',
    },
    {
      as: 'noun',
      words:
        '(normalisation/normalization/restoration/resumption/thaw) of ~ TIE | (trade/tariff/minerals/mineral/partnership/cooperation/friendship/border/nuclear/energy/migration/security/historic/bilateral/reciprocal) (deal/agreement/accord/treaty/pact) | diplomatic (breakthrough/thaw) | rapprochement | detente | recognition of ~ (state/statehood)',
      type: 'SUPPORT',
      severity: 0.45,
      ends: true,
      reach: 'joint',
    },
  ],
  examples: [
    ['Norway expels three Belarusian diplomats.', 'NO > BY'],
    ['Algeria recalls its ambassador from Madrid.', 'DZ > ES'],
    ['Armenia and Turkey agree to restore ties.', 'AM > TR eases'],
    ['The coach met the press in Lisbon.', 'nothing'],
  ],
} as const satisfies Indicator;
