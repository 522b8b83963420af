/**
 * Ways of saying each PLOVER root code between a known source (sss) and target (ttt), for `relation`: class and kind, then patterns in the
 * notation of the codebook (lemmas, (a/b) alternatives, ~ for up to three free words).
 */
export const RELATION_LEXICON: readonly (readonly [name: string, words: string])[] = [
  [
    'AGREE.agree',
    'agree | agree to | agree on | agreement to | agree in principle | give ~ (consent/go-ahead/nod) | green light | consent to | assent | have say yes',
  ],
  [
    'AGREE.promise',
    'promise | pledge | vow to (help/support/assist/cooperate/provide/send/protect/defend/work/continue/reform/release) | commit to | commit itself | commitment to | guarantee | assure | undertake to | offer to | offer ~ (help/assistance/aid/support/asylum/amnesty) | volunteer to',
  ],
  [
    'AGREE.willing',
    '(willing/ready/prepare) to (meet/talk/negotiate/help/provide/cooperate/accept/discuss/release/send/work/hold/assist/lift/resume/withdraw/recognize/support/sign/extend/consider) | willing to | willingness | readiness to | open to',
  ],
  [
    'AGREE.futcoop',
    '(will/would/shall/to) (visit/meet/host/hold/help/provide/send/release/lift/ease/withdraw/allow/resume/sign/free/give/donate/support/cooperate/contribute/open/reopen/restore/receive/attend/discuss/travel/accept/extend/grant/return/leave/invest/recognize/step/resign/begin/start/soon/consult/talk/negotiate/accompany/join)',
  ],
  [
    'AGREE.plan',
    'plan to (visit/meet/host/hold/help/provide/send/release/lift/ease/withdraw/allow/resume/sign/free/give/donate/support/cooperate/increase/open/reopen/restore/receive/attend) | announce plan to | (be/be due/schedule/expect/set/intend) to (visit/meet/host/hold/provide/send/release/lift/withdraw/sign/arrive/attend/travel)',
  ],
  ['AGREE.accept', 'accept ~ (proposal/offer/invitation/plan/term/request/demand/deal/condition) | approve ~ (plan/request/proposal)'],
  [
    'CONSULT.meet',
    'meet | meet with | meeting with | hold (talk/meeting/meet/discussion/consultation/summit/conversation/dialogue/session) | hold ~ (talk/meet/meeting/discussion/consultation/summit/conversation/dialogue/session) | meet in | met',
  ],
  [
    'CONSULT.talk',
    'talk with | talk to | speak with | speak to | speak by | discuss | discussion with | confer with | consult | consult with | consultation with | exchange view | telephone | phone call | phone conversation | call sss | call ttt | (phone/ring) ttt | talk between | have a call | dialogue with | converse',
  ],
  [
    'CONSULT.visit',
    'visit | pay ~ visit | arrive in ~ for | arrive in | travel to | fly to | trip to | visit to | state visit | official visit | tour | leave for | head to | pilgrimage | land in',
  ],
  [
    'CONSULT.host',
    'host | receive ~ (president/minister/delegation/envoy) | welcome ~ (to/at/in) (palace/white/kremlin/capital) | play host',
  ],
  [
    'CONSULT.negotiate',
    'negotiate | negotiation with | negotiation | peace talk | talk | round of talk | open talk | resume talk | start talk | begin talk | summit | conference',
  ],
  ['CONSULT.mediate', 'mediate | mediation | mediator | broker | mediate between | facilitate | mediation effort'],
  [
    'SUPPORT.praise',
    'praise | welcome | hail | applaud | commend | laud | congratulate | thank | express (gratitude/appreciation/support/solidarity/confidence/condolence/sympathy/satisfaction/respect) | express ~ (gratitude/appreciation/support/solidarity/confidence/condolence/sympathy/satisfaction) | pay tribute | tribute to | salute | admire | send condolence',
  ],
  [
    'SUPPORT.endorse',
    'endorse | back ttt | back | support | throw ~ (support/weight) behind | in support of | full support | defend | stand by | stand with | stand behind | side with | solidarity with | vote (for/in favour/in favor) | advocate for | champion | rally behind | rally support | reaffirm ~ (support/commitment) | reiterate ~ support | express its support | respect ttt | stick up for',
  ],
  [
    'SUPPORT.sign',
    'sign | sign ~ (agreement/deal/treaty/accord/memorandum/pact/contract/protocol/mou/declaration) | reach ~ (agreement/deal/accord/understanding/consensus) | conclude ~ (agreement/treaty/deal) | ratify | strike a deal | ink | clinch | formalize | accord with',
  ],
  [
    'SUPPORT.recognize',
    'recognize | recognise | recognition of | recognition to | grant ~ recognition | establish (diplomatic/full diplomatic/relation) | establish ~ (relation/tie) | restore ~ (relation/tie) | resume ~ (relation/tie) | normalize | normalise | improve ~ (relation/tie) | strengthen ~ (relation/tie) | upgrade ~ (relation/tie) | open ~ embassy | reopen ~ embassy',
  ],
  [
    'SUPPORT.apology',
    'apologize | apologise | apology | forgive | express (regret/remorse) | express ~ (regret/remorse) | reconcile | ask ~ forgiveness | say sorry | bury the hatchet',
  ],
  [
    'COOPERATE.joint',
    'joint (exercise/drill/military/maneuver/manoeuvre/patrol/operation/war/naval/training/venture/project) | war game | wargame | military exercise | military drill | naval exercise | exercise with | cooperate | co-operate | cooperation with | cooperation between | cooperation | collaborate | collaboration | work (together/closely/jointly) | work with | partner with | team up | join force | coordinate',
  ],
  [
    'COOPERATE.share',
    'share ~ (information/intelligence/evidence/data/intel/document/file) | share (information/intelligence/evidence/data) | exchange ~ (information/intelligence/data/prisoner/technology) | (provide/give/hand/pass/hand over/turn over) ~ (information/intelligence/evidence/document/data/record/account) | intelligence sharing | pass on information',
  ],
  ['COOPERATE.extradite', 'extradite | extradition of | hand over ~ (suspect/fugitive) | hand ~ over | turn over | repatriate'],
  [
    'COOPERATE.trade',
    'trade with | export to | buy from | import from | trade | sell ~ (weapon/arm/gas/oil) | purchase | invest in | investment in | boost trade | bilateral trade | ship ~ to',
  ],
  [
    'AID.provide',
    '(provide/give/send/deliver/offer/extend/grant/supply/donate/contribute/increase/approve/allocate/pledge/release/disburse/channel) ~ (aid/assistance/relief/humanitarian/support/fund/funding/money/million/billion/loan/food/medicine/medical/equipment/supply/help/grant/donation/tonne/ton/weapon/arm/shelter/vaccine/dose/training/credit/finance/$/€/£)',
  ],
  [
    'AID.give',
    'donate | donate to | donation to | aid to | humanitarian (aid/assistance/relief/supply) | relief (aid/supply/effort/good) | (food/military/financial/economic/development/technical) (aid/assistance/help) | send aid | fund | finance | bankroll | subsidize | bail out | bailout | provide ttt with | supply ttt with | arm ttt | equip | airlift | air-drop | airdrop | ship | deliver | loan to | grant to | assist | help | train | rescue | treat | feed | largest donor | donor | assistance to | contribution of | contribute',
  ],
  [
    'AID.peacekeep',
    '(send/deploy/dispatch/contribute) ~ (peacekeeper/peacekeeping/observer/monitor/doctor/team/medic/expert) | peacekeeping (mission/troop/force/operation) | peacekeeper | protect | escort | provide ~ (protection/security/shelter) | observer',
  ],
  [
    'AID.asylum',
    'grant ~ (asylum/refuge/citizenship/refugee/visa) | give ~ (asylum/refuge/shelter/sanctuary) | offer ~ asylum | (take/accept/receive/welcome/host/admit/resettle/shelter) ~ (refugee/migrant/asylum-seeker/asylum) | take in | shelter',
  ],
  [
    'YIELD.release',
    'release | free | set free | let go | liberate | release of | freed | pardon | amnesty | grant ~ (bail/pardon/amnesty/parole/clemency/reprieve) | commute | acquit | acquittal | drop ~ (charge/case/investigation/demand/claim) | dismiss ~ (charge/case) | release ~ (prisoner/hostage/detainee) | bail | exonerate | parole | overturn ~ (conviction/sentence/ban) | quash | clear ~ of | revoke ~ (detention/ban/arrest/order/decision)',
  ],
  [
    'YIELD.lift',
    'lift | lift ~ (ban/sanction/curfew/embargo/siege/blockade/restriction/emergency/state/measure/suspension/lockdown/visa) | ease | relax | loosen | remove ~ (sanction/ban/restriction/barrier/curfew/tariff) | end ~ (ban/curfew/embargo/siege/blockade/emergency/sanction/strike/restriction/martial/occupation/protest/hunger) | waive | scrap ~ (ban/law/tax/curfew/visa) | unfreeze | unblock | restore ~ (service/access/right/citizenship/internet/license) | reinstate | reopen | re-open | open ~ (border/crossing/door) | rescind | repeal | suspend ~ (sanction/ban/tariff) | shorten ~ curfew | reduce ~ (curfew/restriction/sanction/tariff) | ease restriction | legalize | legalise',
  ],
  [
    'YIELD.allow',
    'allow | permit | let ttt | allow ttt to | grant ~ (access/permission/entry/right/visa/autonomy/independence/request/license/permit) | give ~ (permission/access/approval/green/right/entry) | approve | authorize | authorise | admit ~ (inspector/observer) | accept ~ (inspector/monitor/observer/peacekeeper/ceasefire) | invite ~ (inspector/monitor/observer) | clear the way | approval to | accede to | bow to | concede | give in | meet ~ demand | accept ~ demand | yield | back down | cave | relent',
  ],
  [
    'YIELD.retreat',
    'withdraw | withdrawal of | pull out | pull back | pull ~ troop | retreat | surrender | lay down ~ arm | disarm | demobilize | demobilise | disarmament | evacuate | abandon ~ (position/base/territory) | hand over ~ (control/weapon/territory/power) | cede | dismantle | destroy ~ (weapon/stockpile) | leave ~ (base/territory) | troop withdrawal | flee | defect | turn themselves | give up | de-escalate | decommission | vacate | give ~ up | relinquish',
  ],
  [
    'YIELD.ceasefire',
    'ceasefire | cease-fire | truce | declare ~ (ceasefire/cease-fire/truce) | cease hostility | end hostility | halt ~ (attack/fire/offensive/bombing/strike) | stop ~ (attack/bombing/protest/strike) | suspend ~ (strike/protest/operation/bombing/offensive/attack) | call off ~ (strike/protest/boycott/attack) | end ~ (strike/protest/boycott/sit-in) | peace deal | armistice | humanitarian pause | stand down',
  ],
  [
    'YIELD.resign',
    'resign | step down | resignation | tender ~ resignation | quit | leave office | step aside | abdicate | leave ~ post | cede power | transfer power | stand aside | submit ~ resignation | relinquish power',
  ],
  [
    'YIELD.reform',
    'reform | introduce ~ reform | amend ~ (constitution/law) | replace ~ (minister/chief/head/government) | dismiss ~ (minister/chief/official/government) | sack | reshuffle | oust | remove ~ from office | appoint | call ~ election | new election | hold ~ (election/referendum) | constitutional reform | right to vote | undertake ~ reform | implement ~ reform | fire ~ (minister/chief/official/head)',
  ],
  [
    'YIELD.return',
    'return ~ to | return | give back | hand back | reimburse | compensate | compensation | pay ~ (compensation/reparation/damage) | repay | restitution | reparation',
  ],
  [
    'REQUEST.demand',
    'demand | demand ~ (release/explanation/apology/withdrawal/end/resignation) | insist | insist on | ultimatum demand | press ~ for | push for | push ~ for | push hard | press ttt | pressure | lobby | call for ~ (release/end/ceasefire/cease-fire/investigation/talk/resignation/reform/support/help/election/withdrawal/dialogue/restraint/immediate/halt/aid) | claim compensation',
  ],
  [
    'REQUEST.urge',
    'urge | call on | call upon | call for | call ttt to | appeal to | appeal for | appeal | plead | implore | beseech | exhort | recommend | advise | encourage | invite | propose | suggest | petition | tell ttt to | remind',
  ],
  [
    'REQUEST.ask',
    'ask | ask for | ask ttt | request | request for | seek ~ (help/aid/assistance/support/asylum/refuge/compensation/loan/permission/extradition/protection/information) | seek asylum | seek refuge | apply for | seek from | want ttt to | ask ~ to | solicit | beg | inquire | look to ttt',
  ],
  [
    'REQUEST.must',
    '(must/should/need/have) to | ttt (must/should/need) | that ttt (must/should) | say ttt (must/should/need) | order ttt to (pay/hand/provide/release/stop/vacate/disclose/produce/reveal) | order ~ to pay | until | require ttt | give ~ deadline | require ~ to',
  ],
  [
    'ACCUSE.blame',
    'accuse | accusation | blame | condemn | criticize | criticise | criticism of | denounce | slam | blast | decry | deplore | (lambast/lambaste) | rebuke | reprimand | chide | castigate | censure | fault | berate | rap | lash out | hit out | rail against | attack ~ (decision/policy/record) | (disapprove/disapproval) | express (concern/outrage/anger/dismay/alarm/displeasure/disappointment) | express ~ (concern/outrage/anger/dismay/alarm/displeasure/disappointment) | voice concern | deride | mock | insult | vilify | scold | fume | liken | call ~ (liar/terrorist/dictator/racist) | hold ~ responsible | responsible for | label | brand | take aim at | rip | tear into | allege | claim that | point ~ finger | suspect | suspect ~ of | reproach | lament',
  ],
  [
    'ACCUSE.complain',
    'complain | complaint | file ~ (complaint/petition) | lodge ~ (complaint/protest) | protest to | summon | summon ~ (ambassador/diplomat/envoy) | formal protest | official complaint | send ~ letter of protest | issue ~ protest',
  ],
  [
    'ACCUSE.suit',
    'sue | lawsuit | file ~ (suit/lawsuit/case/charge/action) | bring ~ (suit/lawsuit/case/charge) | legal action | take ~ to court | take ~ court | suing | class action | charge | charge ~ with | indict | indictment | prosecute | arraign | impeach | press charge | criminal charge | launch ~ (prosecution/legal)',
  ],
  [
    'ACCUSE.convict',
    'convict | find ~ guilty | conviction of | guilty | sentence | sentence ~ to | hand ~ sentence | rule against | verdict',
  ],
  [
    'ACCUSE.invest',
    'investigate | investigation into | investigation of | investigation | probe | inquiry | inquire | launch ~ (investigation/probe/inquiry) | open ~ (investigation/probe/inquiry/case) | (conduct/begin/order/start) ~ (investigation/probe/inquiry) | interrogate | question | look into | audit | examine | inspect | under investigation | investigator',
  ],
  [
    'REJECT.reject',
    'reject | rejection of | refuse | refuse to | refusal | decline | decline to | turn down | rebuff | spurn | deny | denial | dismiss | dismiss ~ (claim/call/report/accusation/allegation) | rule out | snub | shun | repudiate | disavow | deny ~ (entry/visa/permission/request/access/bail/asylum) | not accept | not agree | not allow | not recognize | not negotiate | not meet | not talk | not support | not release | not lift | no intention | (will/would/do/have/can) not | never | no longer | unwilling | reluctant',
  ],
  [
    'REJECT.block',
    'veto | block | block ~ (bill/resolution/motion/move/entry/proposal/nomination/deal/law/visit) | vote against | vote down | vote to reject | oppose | opposition to | object | object to | thwart | overrule | strike down | disagree | against ~ (proposal/plan/idea) | rule against | resist | stall | derail | hinder | impede | prevent',
  ],
  [
    'REJECT.defy',
    'defy | defiance | violate | violation of | breach | flout | disregard | ignore | disobey | contravene | renege | fail to | default | in violation | skip | refuse ~ order | break ~ (promise/law/agreement/treaty/rule)',
  ],
  [
    'REJECT.cancel',
    'cancel | cancel ~ (visit/trip/meeting/talk/summit/deal/contract/agreement) | call off ~ (talk/meeting/visit/summit) | postpone | scrap ~ (deal/agreement/treaty/pact/summit) | back out | pull out of ~ (agreement/deal/treaty/talk/pact/accord) | withdraw from ~ (agreement/deal/treaty/talk/pact/accord) | walk away | walk out of ~ talk | refuse ~ (meet/talk/negotiate)',
  ],
  [
    'THREATEN.threat',
    'threaten | threaten to | threat | threaten ~ with | ultimatum | issue ~ ultimatum | give ~ ultimatum | intimidate | menace | blackmail',
  ],
  [
    'THREATEN.warn',
    'warn | warn ~ (of/that/against) | warning to | vow to (attack/retaliate/avenge/destroy/kill/fight/strike/crush/punish/continue/respond) | vow (revenge/retaliation/vengeance) | vow | revenge | retaliate | retaliation | consequence | (will/would) (face/suffer/pay) | at ~ risk | pay a price | not rule out | swear',
  ],
  [
    'THREATEN.futconf',
    '(will/would/to) (impose/boycott/attack/strike/expel/suspend/cut/halt/close/ban/seize/arrest/deport/sue/prosecute/kill/bomb/destroy/retaliate/invade/protest/sanction/stop/block/end/cancel/extend/shut/freeze/restrict/deploy/detain/withhold/sever) | (consider/plan/prepare/intend/mull/weigh) ~ (sanction/attack/strike/boycott/expel/ban/restriction/tariff/cut/halt/suspend/curfew) | call for ~ (sanction/boycott/strike/protest/demonstration/rally/war/attack/march/rally/jihad/uprising) | say ~ (will/would) ~ (boycott/impose/strike/attack) | extend ~ (curfew/lockdown/emergency) | announce ~ (boycott/sanction/strike/curfew) | could (face/impose/attack/lead) | call ~ to (boycott/protest/join/strike)',
  ],
  [
    'PROTEST.demo',
    'protest | protester | protest against | demonstrate | demonstration | demonstrator | rally against | rally in | march | march against | march through | take to ~ street | picket | vigil | sit-in | walkout | walk out | stage ~ (protest/rally/demonstration/strike/sit-in/walkout/march) | hold ~ (protest/rally/demonstration/march) | thousand ~ (protest/march/rally/gather/demonstrate) | chant | gather | civil disobedience | rally | burn ~ (flag/effigy/tyre/tire) | flag',
  ],
  [
    'PROTEST.strike',
    'hunger strike | go on ~ strike | on strike | general strike | strike over | strike for | strike against | down tool | stop work | work stoppage | boycott | boycott of | begin ~ strike | start ~ strike | hunger-strike',
  ],
  [
    'PROTEST.riot',
    'riot | rioter | clash with police | throw ~ (stone/rock/bomb/egg/bottle) | storm | set fire | torch | vandalize | loot | block ~ (road/street/highway/traffic/entrance/bridge) | barricade | obstruct | blockade ~ road | occupy ~ building | pelt | hurl | uprising',
  ],
  [
    'SANCTION.reduce',
    '(suspend/cut/halt/stop/freeze/end/reduce/withhold/terminate/slash/withdraw/discontinue/pull) ~ (aid/assistance/fund/funding/support/relation/tie/talk/negotiation/cooperation/contact/mediation/trade/relief/help/dialogue/participation/delivery/donation/contribution/programme/program) | (cut off/break off/sever/suspend/downgrade/freeze/severing) ~ (tie/relation/aid/talk/diplomatic/contact) | break ~ (relation/tie) | break off | cut off | sever | downgrade | recall ~ (ambassador/envoy/diplomat) | aid cut | suspension of | withdraw ~ (ambassador/support/recognition/funding) | halt ~ (talk/mediation) | leave ~ talk | pull out of ~ talk | close ~ (embassy/consulate) | suspend | cease ~ (cooperation/aid)',
  ],
  [
    'SANCTION.impose',
    'impose ~ sanction | sanction | sanction on | slap ~ sanction | embargo | new sanction | economic sanction | tariff | impose ~ (tariff/embargo/duty) | blacklist | arms embargo | trade ban | withdraw ~ (peacekeeper/observer/inspector/monitor) | pull ~ (peacekeeper/observer) | (expel/expulsion of/kick out/oust) ~ (diplomat/ambassador/peacekeeper/inspector/observer/mission/agency/envoy/organization/ngo/charity/worker/staff/attache) | expel | persona non grata | expulsion of | boycott ~ good',
  ],
  [
    'MOBILIZE.mil',
    'mobilize | mobilise | mobilization | on (alert/high) | high alert | alert | (place/put/keep/remain) ~ alert | (deploy/send/move/mass/dispatch/amass/station) ~ (troop/soldier/force/warship/tank/missile/army/ship/navy/aircraft/jet/bomber/police/carrier/battalion/unit/brigade) | deploy | deployment of | build up | buildup | build-up | beef up ~ (force/presence/security/troop/military) | (reinforce/strengthen/boost/bolster/increase/step up) ~ (force/troop/presence/security/defence/defense/border/police/military) | troop to | reservist | call up | show of force | test ~ missile | ballistic missile | test-fire | military presence | prepare for ~ (war/attack/battle) | prepare ~ force | tighten ~ security | readiness',
  ],
  [
    'COERCE.arrest',
    'arrest | arrest of | detain | detention of | jail | imprison | take into custody | custody | round up | capture | apprehend | arrest warrant | warrant for | hold ~ (journalist/activist/suspect) | house arrest | nab | lock up | put ~ (trial/prison/jail) | remand | incarcerate | crackdown | crack down | clamp down | raid | search | repress | suppress | persecute | disperse | break up ~ (protest/rally/demonstration) | tear gas | water cannon | fire rubber | beat ~ (protester/demonstrator/journalist) | silence | tear-gas | round-up',
  ],
  [
    'COERCE.seize',
    'seize | seizure of | confiscate | impound | freeze ~ (asset/account) | expropriate | nationalize | demolish | bulldoze | destroy ~ (property/house/home/office) | evict | eviction | take over ~ (property/building) | hijack | intercept | board ~ (ship/vessel/tanker)',
  ],
  [
    'COERCE.restrict',
    'ban | banned | ban on | ban ~ from | outlaw | prohibit | bar | bar ~ from | impose ~ (curfew/restriction/ban/emergency/martial/lockdown/fine/limit/travel/censorship/visa/rule/law) | impose | curfew | martial law | state of (emergency/siege) | declare ~ (emergency/curfew/martial) | restrict | restriction on | censor | shut down | shut ~ (newspaper/station/website/office/border) | close ~ (newspaper/station/border/office/school/crossing/mosque/airport) | suspend ~ (newspaper/licence/license/publication/party/parliament/constitution/internet/flight/broadcast/operation/activity/member) | dissolve | disband | revoke ~ (licence/license/citizenship/visa/accreditation/passport/permit/status) | block ~ (website/access/internet/facebook/twitter/site) | fine | strip ~ of | disqualify | order ~ (closure/arrest/detention/newspaper/suspension) | lockdown | quarantine | forbid | blockade | seal off | cordon | cut ~ (internet/electricity/power/water) | travel ban | forbid',
  ],
  [
    'COERCE.deport',
    'deport | deportation of | expel ~ (citizen/people/migrant/immigrant/student/refugee/journalist/worker) | exile | banish | repatriate | force ~ out | (evacuate/evacuation) after threat | order ~ out | remove ~ from country',
  ],
  [
    'COERCE.cyber',
    'hack | hacker | (cyber/cyberattack/cyberwarfare/cybercrime) | cyber attack | cyber-attack | malware | ransomware | denial-of-service | ddos | phishing | spy on | wiretap | bomb threat | bomb (hoax/scare) | hoax',
  ],
  [
    'ASSAULT.attack',
    'attack | attack on | attack against | assault | assault on | ambush | storm ~ (camp/base/village) | launch ~ (attack/offensive/assault/strike/airstrike/operation/rocket/missile/raid/war/incursion) | carry out ~ (attack/strike/bombing/airstrike/raid/assault) | raid on | invade | invasion of | occupy | occupation of | overrun | incursion | conquer | capture ~ (town/city/village/territory/base/area) | seize ~ (town/city/village/territory/control/base/airport) | take control of | annex | offensive against | offensive | besiege | siege | war with | war on | aggression',
  ],
  [
    'ASSAULT.bomb',
    'bomb | bombard | bombardment | bombing of | air strike | airstrike | air raid | shell | strike on | strike | missile strike | drone strike | fire ~ (rocket/missile/mortar/shell/shot/artillery) | fire on | fire at | open fire | rocket | mortar | shoot | shoot down | shooting | gunfire | exchange fire | blow up | explode | explosion | suicide (bomb/bomber/attack/bombing) | detonate | car bomb | grenade | pound | hit ~ (with/target/position) | target ~ with | torpedo',
  ],
  [
    'ASSAULT.kill',
    'kill | killing of | murder | assassinate | assassination | execute | behead | slay | massacre | slaughter | gun down | death of | leave ~ dead | dead | die | wound | injure | casualty | hang | poison | stone | lynch | stab | attempt ~ (assassinate/assassination/life)',
  ],
  [
    'ASSAULT.abuse',
    'torture | rape | sexually | sexual (assault/violence/abuse) | abduct | kidnap | hostage | take ~ hostage | beat | beat up | molest | mistreat | abuse | human shield | ethnic cleansing | genocide | use ~ (chemical/gas) | chemical (weapon/attack) | physically | assault ttt | maim | mutilate | whip',
  ],
  [
    'ASSAULT.fight',
    'fight | fight with | battle | battle with | clash with | clash | skirmish | combat | engage ~ (in/fighting) | exchange of fire | crossfire | violate ~ (ceasefire/cease-fire/truce/airspace) | breach ~ (ceasefire/truce) | ceasefire violation | violation of ~ (ceasefire/truce) | destroy | duel | wage war',
  ],
];
