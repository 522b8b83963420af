import type { Cue } from './cue.js';

/** PLOVER events that move no indicator: help, praise, requests and ordinary business between countries. */
export const plainEvents: readonly Cue[] = [
  {
    as: 'verb',
    words:
      '(provide/give/send/deliver/offer/extend/grant/supply/donate/contribute/increase/allocate/release/airlift/ship/rush) ~ (aid/assistance/relief/humanitarian/loan/food/medicine/medical/grant/vaccine/help/credit) | donate ~ to | bail out | airdrop ~ aid | evacuate ~ (citizen/wounded/refugee) | (grant/offer) ~ (asylum/refuge)',
    type: 'AID',
    severity: 0.2,
  },
  {
    as: 'noun',
    words:
      'humanitarian (aid/assistance/relief) | (food/financial/development/economic/relief) (aid/assistance/package) | bailout | aid (package/convoy/shipment/delivery) | rescue team',
    type: 'AID',
    severity: 0.2,
  },
  {
    as: 'verb',
    words:
      'cooperate with | co-operate with | collaborate with | (deepen/expand/boost/strengthen/discuss) ~ (cooperation/partnership) | share ~ intelligence | extradite | work together | team up with | (sell/export/buy/import) ~ (gas/oil/grain/wheat) ~ (to/from)',
    type: 'COOPERATE',
    severity: 0.2,
    reach: 'joint',
  },
  {
    as: 'noun',
    words:
      '(economic/bilateral/energy/security/trade) (cooperation/co-operation/partnership) | free trade | joint venture | strategic partnership | trade mission',
    type: 'COOPERATE',
    severity: 0.2,
    reach: 'joint',
  },
  {
    as: 'verb',
    words:
      'praise | hail | congratulate | thank | welcome | applaud | endorse | express ~ (support/solidarity/condolence/sympathy/gratitude) | apologise | apologize | stand with | back ~ (bid/plan/proposal/candidacy) | offer ~ condolence | pay tribute to | vow ~ support | reaffirm ~ (support/commitment)',
    type: 'SUPPORT',
    severity: 0.2,
  },
  {
    as: 'verb',
    words:
      'urge | call on | appeal to | ask ~ for | request | plead with | demand ~ (system/aid/weapon/help/support/explanation/answer) | seek ~ (help/aid/support/extradition/loan) | press ~ (for/to) | call for ~ (help/aid/restraint/investigation/reform/inquiry/support)',
    type: 'REQUEST',
    severity: 0.2,
  },
  {
    as: 'verb',
    words:
      'agree with | agree to (cooperate/help/work/share/boost/meet/send/buy/sell/extend) | pledge ~ (aid/support/million/billion/help/cooperation) | promise ~ (aid/support/help)',
    type: 'AGREE',
    severity: 0.2,
    reach: 'joint',
  },
];
