/** Named sets of words, one a line, in the singular; a cue names a set in capitals. */
const SETS = {
  /** What people and goods pass through. */
  GATE: 'border field well crossing port airport airspace pipeline strait terminal checkpoint canal railway corridor waterway frontier skies seaport oilfield refinery gateway rail route airline sky',
  /** What is bought, sold or carried. */
  GOODS: `export import shipment transit delivery flight trade goods grain wheat oil gas fuel coal electricity petrol diesel uranium lng rice sugar
    beef wine barley fruit vegetable dairy milk maize corn soybean soy flour tea coffee coconut avocado banana tomato tuna salmon brandy vodka wood timber textile machinery barley seafood fish steel aluminium aluminum chip semiconductor rare mineral metal gallium germanium fertilizer fertiliser electronics
    technology timber cotton meat pork poultry shipping cargo commodity crude supply truck`,
  /** What is imposed on trade. */
  MEASURE: `sanction tariff embargo duty levy quota blockade curb ban restriction penalty boycott surcharge countermeasure control`,
  /** What belongs to the other side and can be frozen or taken. */
  ASSET: 'asset account reserve fund property deposit investment',
  SHIP: 'tanker ship vessel boat cargo trawler freighter flotilla shipment yacht aircraft container consignment',
  /** Ships and lorries that carry relief or protest into a place that is closed off. */
  CONVOY: 'ship boat flotilla convoy vessel aid-boat tanker truck lorry',
  FORCE: `troop soldier force army warship fleet navy jet bomber fighter tank launcher battalion brigade carrier submarine marine paratrooper reservist regiment
    unit convoy artillery helicopter destroyer frigate warplane gunboat vehicle armour armor militia guard military peacekeeper aircraft`,
  WEAPON: `missile rocket drone warhead bomb shell mortar artillery munition ammunition weapon arms icbm howitzer torpedo f-16 patriot himars tank
    interceptor nuke gun cannon projectile grenade explosive`,
  /** Words that show that force of arms is meant; they make a weak cue count. */
  ARMS: `missile rocket drone warhead bomb bomber bombing airstrike airstrikes shell shelling mortar artillery troop soldier army warship navy warplane militant rebel insurgent
    jihadist terrorist separatist guerrilla extremist militia commando paratrooper airbase ceasefire cease-fire truce frontline battlefield offensive invasion
    combat military airstrike gunfire fighting hostage paramilitary grenade tank explosive taliban isis isil al-qaeda al-shabaab boko hamas hezbollah houthi
    ied convoy checkpoint gunmen ambush bombing garrison insurgency massacre warring guerilla maoist gunman sniper kidnapper bomber mujahideen jihadi gunfight paramilitaries casualty civilian fighter junta gunship peacekeeper pirate piracy hijacker saboteur assassin loyalist mutineer warlord bandit kidnapped extremists shrapnel howitzer warplanes houthis settler idf`,
  FIGHTER: `militant rebel insurgent gunman gunmen fighter jihadist terrorist separatist guerrilla extremist militia commando soldier troop attacker assailant bomber
    paramilitary warlord commander tribesman tribesmen paratrooper army bandit herder islamist pirate saboteur mutineer`,
  DIPLOMAT: 'ambassador envoy diplomat consul attache embassy consulate mission',
  TIE: 'tie relation relationship link',
  PACT: 'treaty pact agreement accord deal convention memorandum protocol declaration',
  TALK: 'talk negotiation meeting summit dialogue consultation discussion visit contact',
  TRUCE: 'ceasefire cease-fire truce armistice peace',
  CAPTIVE: 'hostage prisoner captive pow detainee abductee sailor crew captivity peacekeeper',
  CRITIC: `journalist activist opposition critic dissident protester demonstrator blogger lawyer reporter editor monk opponent campaigner whistleblower
    cleric oppositionist satirist comedian cartoonist poet`,
  OUTLET:
    'newspaper website broadcaster channel radio outlet magazine ngo party group organisation organization network platform internet media tv union charity app chatbot site grok youtube tiktok telegram facebook instagram twitter wikipedia whatsapp signal',
  RALLY: 'protest rally demonstration march protester demonstrator crowd sit-in gathering vigil',
  PLACE:
    'airbase airfield city town village base airport position territory area district island region post outpost capital border hill dam bridge crossing port stronghold province settlement headquarters neighbourhood neighborhood barracks suburb oilfield refinery frontline',
  TARGET: `city town village base airport position territory district island port stronghold headquarters depot refinery plant bridge hospital school camp building
    facility infrastructure site convoy checkpoint ship vessel tanker capital warehouse airfield house market mosque church bus train hotel neighbourhood neighborhood apartment embassy power grid`,
  PERSON: `people civilian person child woman man soldier troop militant rebel insurgent fighter officer policeman policemen police resident villager worker journalist commander
    leader general protester refugee peacekeeper passenger medic doctor girl boy family official migrant member settler palestinian israeli`,
  GOVERNMENT:
    'government cabinet coalition parliament president minister premier regime administration leader assembly legislature speaker chancellor ministry pm',
  VOTE: 'election vote referendum poll runoff ballot result',
  CABLE: 'cable pipeline railway grid satellite gps substation undersea',
  SYSTEM: 'system server website bank ministry agency network infrastructure database email account computer phone parliament election',
  BID: 'resolution aid membership accession bid package statement funding application appointment entry loan nomination candidacy summit declaration recognition',
  DOCTRINE: 'doctrine strategy posture policy law bill concept plan review',
} as const;

const AS_SETS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(SETS).map(([name, words]) => [name, new Set(words.trim().split(/\s+/))]),
);

const NOTHING: ReadonlySet<string> = new Set();

/** The words of a set; empty when there is no set of that name. */
export const wordSet = (name: string): ReadonlySet<string> => AS_SETS.get(name) ?? NOTHING;
