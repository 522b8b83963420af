/** Ways of speaking in which a word of force means something else; one idea a line. They take up their own words and nothing more. */
export const IDIOMS: readonly string[] = [
  '(evacuation/travel/storm/weather/flood/heat/tsunami/health/profit/hurricane/tornado) (warning/alert/advisory)',
  '(employee/staff/shareholder) (protest/revolt/walkout)',
  'price war | ratings war | bidding war | console war | streaming war | browser war | culture war | turf war | star wars | talent war | chip war movie',
  'war on (drug/drugs/poverty/cancer/crime/waste/plastic/woke/christmas/obesity/inflation/terror/science)',
  'cold war | world war | first world war | second world war | great war | wwii | wwi | ww2 | vietnam war | korean war | gulf war | civil war (movie/film/era/monument/statue/general/hero)',
  'war (movie/film/memorial/museum/hero/veteran/drama/epic/bride/chest/room/game movie/cemetery/grave)',
  '(heart/panic/asthma/anxiety/shark/dog/bear/acid reflux/crocodile/alligator/animal/stabbing/knife/racist/sex/tiger/bee/snake/wolf/elephant/personal/verbal) attack',
  '(art/publicity/visual/title/charm/fashion/media/pr/comeback) (attack/blitz/bombshell/assault/offensive)',
  'charm offensive | offensive (line/lineman/coordinator/player/tackle/rebound/language/remark/comment/joke/post/content/statement/term/word/gesture)',
  'box office bomb | photo bomb | bombshell | bath bomb | sex bomb | f bomb | time bomb | bomb cyclone | bombogenesis',
  'strike (gold/chord/balance/tone/pose/zone/rate/partner/force/twice/again/up) | strike ~ (balance/chord/tone/pose)',
  '(hour/day/rail/train/bus/nurse/teacher/doctor/pilot/worker/union/wage/pay/transport/port/dock/dockworker/postal/tube/labor/labour/writer/actor/indefinite/industry/pilots/staff/airline/airport/garbage/driver) strike | strike (over/for) ~ (pay/pension/wage/job/condition) | 24 hour strike | strike (vote/ballot/action)',
  '(reject/dismiss/deny/refute) ~ (claim/report/allegation/accusation/suggestion/rumour/rumor/charge/suit/lawsuit/case/complaint)',
  '(genocide/torture/atrocity/massacre/war crime/ethnic cleansing/invasion) ~ (suit/lawsuit/case/trial/tribunal/hearing/complaint/petition/ruling/verdict/convention/scholar/survivor)',
  '(assault/kidnapping/murder/killing/abduction) (charge/case/trial/conviction/suspect/allegation)',
  'shoot down ~ (dream/idea/rumor/rumour/claim/suggestion/proposal/speculation/report/possibility) | offensive linemen',
  'put down | pussy riot | coup (charge/trial/case/conviction/probe/investigation/allegation)',
  '(looted/loot) ~ (by nazi/by nazis/nazis/art/painting/artefact/artifact/treasure/antiquity) | nazi loot | (btc/crypto/stocks/relief/market/santa) rally | rally (cap/car/driver/racing)',
  'in crowded | at crowded | into crowded | impeachment (exhibit/reference/display/trial of) | (insurrection/rebellion/treason) (probe/investigation/charge/trial/case/indictment)',
  '(test/try/strain) patience | (damage/harm/test) (relationship advice) | take aim at (cancer/record/title)',
  'in protest (at/against/over/of) | in protest | blast ~ water cannon | (censorship/repression/persecution/torture/fraud/rigging/coup) (claim/accusation/allegation/narrative)',
  'rally (behind/around/round/to) | to blame for | is to blame | press conference | news conference | (police/party/shareholder/board) conference',
  'strike out | lightning strike | bird strike | strike down | strike from | third strike | strike price | struck by (lightning/car/vehicle/train/bus/truck)',
  'hit by (car/vehicle/train/bus/truck/pitch) | hit (song/show/single/album/movie/series/record/musical/film/tv/theater/theatre/shelf/screen/store/market/jackpot/milestone) | smash hit | hit the (road/ground/shelf/brake/gym/beach/jackpot/mark)',
  'hit (low/high/all-time/record/snag/rock bottom) | hit - and - run | hit and run | hit ~ (record/low/high/milestone/snag/pause) | hit list | greatest hit | hit ~ headline | hit back',
  'hard hit | hardest hit | big hit | pinch hit | home run | hit man | hitman',
  '(stock/share/market/currency/price/profit/sale/earnings/dollar/rouble/ruble/lira/economy) ~ (hit/hammered/pounded/attack/battered)',
  'under fire (for/over/from/after) | come under fire for | fire (chief/department/service/brigade/fighter/truck/engine/alarm/crew/official/season/danger/safety/drill/sale/hydrant)',
  'barrage of (measure/criticism/question/insult/ad/tweet/lawsuit/complaint/call/message/email) | torpedo ~ (agenda/bill/plan/deal/talk/proposal/nomination/effort) | slew of | shoot (himself/herself/themselves) | (blow/kill) (himself/herself) | spy (plane/satellite/chief/agency/boss/balloon film) | internally displaced | displaced people | burst into (flame/tear/song/laughter/room) | strike command | pressure campaign | tornado watch',
  '(set/catch/on/forest/wild/house/bush/brush/apartment/building/hotel/kitchen/factory/warehouse) fire | fire (break out/rage/burn/erupt/spread/sweep/kill) | camp fire | cease and desist',
  'fire (coach/manager/employee/worker/staff/ceo/executive/head coach/director/official)',
  'shoot (film/movie/video/scene/photo/music video/commercial/episode/hoops/par/pool) | photo shoot | shooting (guard/star/range/percentage/schedule/script/location) | shoot - out | penalty shoot out | penalty shootout',
  'bank raid | drug raid | dawn raid | immigration raid | ice raid | fbi raid | police raid | tomb raider | raid (fridge/bank/wardrobe)',
  'target (price/audience/date/market/group/store/demographic/rate/range/language) | inflation target | climate target | emission target | sales target | growth target | target corporation | target shopper | on target | off target',
  'battle (cancer/disease/illness/addiction/depression/fire/wildfire/blaze/inflation/flame/obesity) | battle (royale/rap/bot/ready) | legal battle | court battle | custody battle | uphill battle | battle for (title/relegation/survival/top/playoff/promotion/pope)',
  'fight (cancer/disease/inflation/crime/climate/fire/wildfire/corruption/poverty/hunger/obesity/fraud/back tears/misinformation/illness/addiction)',
  '(title/boxing/ufc/food/prize/cage/bull/cock/legal/court) fight | fight (card/night/scene/club/song/fan/week)',
  'chemical (plant/spill/leak/company/engineer/engineering/industry) | shell (company/corporation/plc/game/egg/fish/shock) | sea shell | shell out | shell - shocked | royal dutch shell',
  'tank top | fish tank | think tank | think - tank | shark tank | tank engine | water tank | gas tank | fuel tank | oil tank | septic tank | propane tank',
  'drone (show/light/footage/video/photo/photography/photographer/racing/delivery/pilot/company/operator/maker/deliver)',
  'rocket (launch/booster/lab/science/scientist/ship/engine/test/stage/fuel/salad/company/league) | falcon 9 | space rocket | starship',
  'missile (command game/toy) | jets (quarterback/coach/fan/game/receiver) | (new york/winnipeg) jets | private jet | jet (lag/ski/set/engine/fuel/blue/stream)',
  '(fleet/tank/troop/army) of (fan/supporter/ant/robot/volunteer/lawyer/bot/truck/car/bus/electric)',
  'salvation army | army of | red army choir | girl scout troop | boy scout troop | storm troop | dad army',
  'kill (bill/switch/joy/time/off/zone/floor/whale/instinct/sheep/bird/birds/mosquito/bug/deal/wolf) | (painkiller/killer app/killer whale/serial killer/killer heat/lady killer)',
  'kill in ~ (crash/collision/accident/fire/flood/earthquake/quake/landslide/avalanche/stampede/storm/hurricane/typhoon/cyclone/tornado/derailment/wreck/fall/blaze/heatwave/mudslide/sinking/collapse)',
  '(earthquake/quake/flood/storm/hurricane/typhoon/cyclone/tornado/landslide/heatwave/avalanche/stampede/wildfire/blaze/tsunami/covid/virus/ebola/disease/cholera/lightning/train/bus/ferry) ~ (kill/strike/hit/claim/injure/destroy/batter/pound/hammer/target)',
  '(gas/boiler/volcanic/mine/fireworks/firework/factory/pipeline/steam/manhole/grain/refinery/plant/coal) (explosion/blast/eruption) | explosion of (color/colour/interest/growth/demand/life) | population explosion | blast (off/furnace/from past)',
  '(embargo/ban) ~ (review/phone/abortion/smoking/plastic/plastic bag/ai/homework/vaping/tobacco/alcohol/transgender/cellphone/tiktok/bag)',
  'travel ban for fan | transfer ban | touchline ban | stadium ban | doping ban | match ban | driving ban | lifetime ban | suspended for (match/game/season)',
  'trade (deadline/rumor/rumour/request/candidate/target/pick/value/block/show/publication/union/secretary/secret/school/bait) | nba trade | blockbuster trade | player trade | draft pick | draft (class/lottery/prospect/night/board/combine/beer/order/capital) | (nba/nfl/mlb/nhl/wnba) draft | fantasy draft',
  'sanction (body/fight/event/tournament) | ncaa sanction | forward loan | deploy (parachute/airbag/app/software/ai/model) | software deployment',
  'rally (car/driver/championship/cry/monkey/in stock/in share) | stock rally | market rally | rally (to win/past/from behind/late) | wall street rally | relief rally | price rally | dakar rally | (bitcoin/share/shares/oil/dollar/gold) rally',
  'march madness | march (through/into/past) ~ (final/quarter/semi/round) | (wedding/death) march',
  'protest (song/vote/too much) | walk out (music/song) | general strike rate | strike zone',
  'riot (games/fest) | laugh riot | quiet riot | color riot | riot of (color/colour)',
  'coup (de grace/for) | (pr/publicity/marketing/transfer/signing/casting/major/ratings) coup | coup of | arrest (development/cardiac) | cardiac arrest | under arrest (movie)',
  'ambush marketing | invade (privacy/pitch/space/field) | pitch invasion | home invasion | invasion of (privacy/body/species) | invasive | (alien/british/space) invasion | invasive species | invade ~ (stage/show/screen)',
  'siege mentality | siege of (goal/area) | rocket (up/to/past) ~ (chart/top) | explosive (growth/report/interview/claim/allegation/new/revelation/testimony)',
  'nuclear (family/option/medicine/fusion/plant/power/energy/reactor/waste/physicist/physics/scientist/industry) | go nuclear on | meltdown',
  'hostage to (fortune) | hostage (negotiator/drama film) | hostage situation | hold hostage by | cyber monday | cyber (security/sunday/truck/cab/insurance) | hack (day/week/night/for) | life hack | travel hack | hack of the | hackathon',
  'border collie | border patrol agent | borderline | border lands game | close (call/friend/ally/aide/relative/race/second/look/up/contact/range/encounter/associate/door/eye) | close (gap/deal/book/season/game/door) | shut (out/up) | shut down (rumor/rumour/claim/critic/speculation/hater)',
  'talk show | trash talk | talk of (town/show) | talk about | pep talk | ted talk | small talk | contract talk | transfer talk | pay talk | buyout talk | merger talk | takeover talk | (contract/extension/merger/takeover/transfer/pay/wage/labor/labour/buyout) (negotiation/meeting/dispute)',
  'deal (book/maker/breaker/of the day) | big deal | new deal | real deal | prime day deal | best deal | (contract/book/record/sponsorship/endorsement/rookie/plea/media/streaming/tv/film/licensing/merger/takeover/acquisition/transfer/loan/free agent/year) (deal)',
  '(ceasefire/truce/peace) (proposal/plan/offer/bid/initiative/effort/push/prospect/hope/mission/envoy/process/formula/term/movement/activist/rally) | war (crime/game/effort/zone/machine/economy/footing) (court/tribunal/trial/suspect)',
  'record deal | peace (of mind/and quiet/sign/prize/corps/lily/laureate) | nobel peace | nobel peace prize | inner peace | rest in peace',
  'visit (museum/zoo/park/website/site/our/family/doctor/hospital/graveside/grave/beach/disneyland/shop) | hospital visit | surprise visit to (fan/school)',
  'meet (deadline/expectation/need/criteria/goal/target/standard/requirement/greet/fan/fate/match/demand/cute/challenge) | track meet | swap meet | meet the press',
  'call (for papers/to action/it quits/it a day/center/centre/of duty/off season) | call of duty | curtain call | wake - up call | close call | roll call | phone call with fan',
  'crackdown on (drug/drunk/speeding/litter/vaping/fare/scam/spam/password/shoplifting/illegal parking/counterfeit/piracy/robocall/e-bike) | password (crackdown/sharing)',
  'jam (session/packed/band/scone) | traffic jam | strawberry jam | space jam | log jam | paper jam',
  'spy (movie/thriller/novel/film/series/family/kids/drama/game/camera/cam/comedy) | i spy | sabotage (song/relationship) | self - sabotage',
  'assault (weapon/rifle/charge/conviction/allegation/claim/case/survivor/victim/ban/on senses) | sexual assault | sex assault | sexual (violence/abuse) | domestic (violence/assault/abuse) | assault (on/and) battery | aggravated assault | child abuse',
  'murder (mystery/trial/hornet/suspect/charge/victim/scene/weapon/case) | serial murder | school shooting | mass shooting | police shooting | officer involved shooting | active shooter | nightclub shooting | shooting (suspect/victim/spree/death)',
  'hunger games | squid game | game of thrones | call to arms song | clash of (clans/titans/champions) | clash (royale) | clash of (style/culture/view/colour/color)',
  'occupy (seat/position/space/room/throne) | occupy wall street | conquer (everest/fear/heart/world/mountain)',
  'capture (attention/imagination/heart/moment/image/photo/video/footage/gold/title/medal/championship/carbon/trophy/essence/crown/on camera/on video/on film) | carbon capture | screen capture | photo capture | capture ~ (camera/video/film/photograph/attention/imagination/heart/moment/image/footage)',
  'take (over as/over from/control of his/the field/the stage/the lead/the mound) | release (album/single/trailer/song/film/movie/date/statement/video/report/data/figures/result/photo/image/book/version/update/music/documentary/clip/footage/file/document/record/memoir/list/note/schedule/water/game)',
  'press release | news release | new release | album release | release of (album/film/data/report/file/document/game/video/epstein/record/song/figures/book)',
  'free (agent/agency/kick/throw/trial/speech/fall/food/ticket/trade/press/time/will/shipping/lunch/diver/run/world/market/weekend/event)',
  'election (day/night/official/worker/season/campaign/year/law/board/commission) | presidential election | local election | primary election',
  'drop (puck/album/single/trailer/ball/jaw/out/off/catch/ring/point/game) | drop in | lift (spirit/mood/weight/trophy/lid/veil/title/cup) | end (season/drought/streak/career/run/wait) | cut (hair/ribbon/tie with agent/carb/calorie/loose)',
  'defence minister | defense minister | defence secretary | defense secretary | defense department | defence department | secretary of war | department of war | defense attorney | defence lawyer | defense lawyer | (team/title/run/zone/best/pass) (defence/defense) | defend title | defend champion | self - defence class',
  'foreign agent registration act | police chief | protest letter | security council | security guard | security camera | security adviser | security advisor | security conference | war correspondent | war studies',
];

/** Words of a sport, each counted once; enough of them make the text a sports text. */
export const SPORT_WORDS = `
match goal goalkeeper striker midfielder defender coach league cup quarterfinal quarter-final semifinal semi-final final tournament championship champion
season team squad player stadium playoff playoffs football soccer basketball baseball cricket rugby tennis hockey golf boxing racing nba nfl mlb nhl wnba
ufc fifa uefa atp wta ncaa olympic olympics medal medalist medallist sprinter wicket wickets innings batsman bowler pitcher quarterback touchdown homer inning rebounds
midfield winger fixture transfer premier serie bundesliga laliga ligue grand slam wimbledon roland-garros podium driver lap formula f1 grandprix
marathon gymnast swimmer relay athlete athletics heavyweight middleweight welterweight knockout bout referee penalty offside hat-trick fans roster rookie forward side loan signing
draft halftime half-time extra-time shootout scored scoring scorer beat defeats defeated win wins won victory title points game games group stage
series test-match odi t20 ipl ashes cyclist peloton tour stage rider regatta rower wrestling wrestler sumo chess grandmaster skating skier slalom
`;

/** Words of sport that settle it alone. */
export const SURE_SPORT_WORDS = `
goalkeeper striker midfielder semifinal semi-final quarterfinal quarter-final playoff playoffs nba nfl mlb nhl wnba ufc uefa atp wta ncaa wicket wickets innings batsman
quarterback touchdown midfield bundesliga laliga wimbledon premiership hat-trick wwe smackdown wrestlemania motogp half-time halftime heavyweight middleweight t20 ipl peloton referee offside
football basketball baseball rugby tennis hockey cricket hooligan hooligans boxer nascar olympics olympic paralympics athletics yachting swimmer
footballer cricketer golfer pga lpga knicks lakers yankees mets dodgers celtics tottenham bayern juventus psg
`;

/** Words of show business, gadgets and games. */
export const CULTURE_WORDS = `
film movie album song singer actor actress celebrity premiere trailer netflix disney hollywood box-office concert festival novel author sequel season episode
series showrunner oscar oscars grammy grammys emmy emmys bafta rapper band tour musical theatre theater museum exhibition gallery fashion designer model
smartphone iphone android galaxy pixel playstation xbox nintendo gamer gamers videogame game games app laptop gadget review startup chatbot streaming podcast
comedian comic marvel ballet opera dancer choreographer orchestra symphony anime reality kardashian swift beyonce sitcom drama thriller documentary director cast starring audience fans
artist poet poem memoir painting painter sculpture sculptor archaeologist archaeologists photographer rock pop punk musician
`;

/** Words of ordinary crime and accidents: weak cues among them are no politics. */
export const CRIME_WORDS = `
suspect sheriff deputies coroner homicide robbery burglary theft dui inmate prison-break stabbing girlfriend boyfriend husband wife ex-wife stepfather teenager
toddler nightclub mall gang cartel drug-dealer carjacking arson manslaughter prosecutor jury verdict plea attorney defendant murder murdered murders rape raped
trafficking smuggler kidnapper ransom domestic-violence mass-shooting school-shooting gunshot bar party highway crash collision vehicle driver
`;

/** Words of police work: with one of them a killing inside a country is no politics unless soldiers or rebels are in it. */
export const POLICE_WORDS = `
sheriff sheriffs fbi nypd lapd atf dea shooter shooters stabbing stabbings stabbed homicide homicides prosecutors jury juror indicted gunshot troopers nightclub
mall gym walmart campus burglary robbery robbers carjacking manslaughter coroner detective detectives arraigned bail inmate inmates girlfriend boyfriend toddler
ransom gunman suspect suspects shooting shootings custody charged murder murders murdered murdering murderer guilty
mental alligator alligators sharks shark bears crocodile bats wolves coyote influencer crypto cryptocurrency homeless babysitter bystander neighbor neighbors neighbour housemate roommate
`;

/** What kills by accident, by nature or for hunger: where one of them stands, the dead are not taken for those of a war. */
export const MISHAP_WORDS = `
accident crash collide collision collapse derail derailment plane jet airplane helicopter bus truck lorry train car vehicle ferry boat ship mine miner miners
lightning heat avalanche stampede crush fire blaze explosion blast gas fireworks bridge building balloon shark dog bear elephant crocodile lion tiger alligator bee
overdose drug alcohol hunger starvation hospital patient tunnel ride glacier hiker climber swimmer cliff mountain fall volcano rain tree climb road motorway
stray stabbing stab knife husband wife daughter son mother father robbery robber suicide factory dam elevator cable leak mudslide explode firework protest rally
demonstration demonstrator protester celebration funeral concert stadium weather
tornado tornadoes flight airport capsize capsizing measles outbreak disease virus vaccine covid flood floods storm quake earthquake
`;

/** Words of storms, quakes and crashes. */
export const DISASTER_WORDS = `
earthquake quake magnitude aftershock tsunami hurricane typhoon cyclone tornado storm flood flooding floods landslide mudslide avalanche wildfire wildfires bushfire
drought heatwave volcano eruption crash crashed derailed derailment collision sank capsized ferry airliner rain rains snow blizzard monsoon
virus outbreak epidemic pandemic vaccine cholera measles ebola infection hantavirus covid
`;
