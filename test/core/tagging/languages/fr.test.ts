import { describe, expect, test } from 'vitest';
import { holdIn, toldIn } from './told.js';

const holds = (rows: Parameters<typeof holdIn>[1]): void => holdIn('fr', rows);

describe('French', () => {
  describe('active voice', () =>
    holds([
      ["L'Algérie a bombardé un poste-frontière marocain", 'armed-conflict DZ > MA'],
      ['La Russie attaque la ville ukrainienne d’Odessa avec des drones', 'armed-conflict RU > UA'],
      ["L'armée israélienne a tué dix combattants du Hamas", 'armed-conflict IL > PS'],
      ['Le Pérou expulse deux diplomates boliviens', 'diplomatic-rupture PE > BO'],
      ['La Pologne ferme sa frontière avec la Biélorussie', 'trade-disruption PL > BY'],
      ["Les États-Unis imposent des droits de douane à l'acier brésilien", 'trade-disruption US > BR'],
      ['Le Nicaragua rompt ses relations diplomatiques avec l’Équateur', 'diplomatic-rupture NI > EC'],
      ['La Corée du Nord tire un missile balistique vers la mer du Japon', 'military-posture KP > JP'],
      ['La Chine déploie des navires de guerre près de Taïwan', 'military-posture CN > TW'],
      ['La Suède accuse la Russie de sabotage', 'threat-rhetoric SE > RU'],
      ["L'Azerbaïdjan gèle les avoirs d'une banque arménienne", 'trade-disruption AZ > AM'],
    ]));

  describe('passive voice', () =>
    holds([
      ['Un poste-frontière marocain a été bombardé par l’Algérie', 'armed-conflict DZ > MA'],
      ['Deux diplomates boliviens ont été expulsés par le Pérou', 'diplomatic-rupture PE > BO'],
      ['Kiev visée par des missiles russes dans la nuit', 'armed-conflict RU > UA'],
      ["Un pétrolier grec a été saisi par l'Iran", 'trade-disruption IR > GR'],
      ['Trois entreprises chinoises sanctionnées par le Japon', 'trade-disruption JP > CN'],
    ]));

  describe('nouns that stand for acts', () =>
    holds([
      ['La fermeture de la frontière avec le Venezuela par la Colombie irrite les commerçants', 'trade-disruption CO > VE'],
      ['Une attaque russe contre Kharkiv fait quatre morts', 'armed-conflict RU > UA'],
      ['Le retrait des troupes françaises du Mali est achevé', 'military-posture FR > ML eases'],
      ['Nouvelles sanctions du Canada contre la Birmanie', 'trade-disruption CA > MM'],
      ['L’expulsion de trois diplomates russes par l’Autriche', 'diplomatic-rupture AT > RU'],
      ['Cyberattaque contre des ministères danois attribuée à la Russie', 'cyber-and-sabotage RU > DK'],
      ['Les menaces de la Turquie contre la Grèce inquiètent l’Otan', 'threat-rhetoric TR > GR threatened'],
    ]));

  describe('headlines', () =>
    holds([
      ['Frappe aérienne d’Israël à Gaza : 20 morts', 'armed-conflict IL > PS'],
      ['Washington sanctionne trois banques iraniennes', 'trade-disruption US > IR'],
      ['Maduro menace le Guyana d’une réponse militaire', 'threat-rhetoric VE > GY threatened'],
      ['Moscou accuse Kiev d’avoir attaqué une centrale nucléaire', 'threat-rhetoric RU > UA'],
      ['La Serbie et le Kosovo reprennent les négociations', 'diplomatic-rupture RS > XK eases'],
      ['L’Éthiopie et l’Érythrée signent un cessez-le-feu', 'armed-conflict ET > ER eases'],
      ['Affrontements entre soldats thaïlandais et cambodgiens à la frontière', 'armed-conflict TH > KH'],
      ['Guerre en Ukraine : des drones russes frappent un hôpital à Soumy', 'armed-conflict RU > UA'],
    ]));

  describe('attribution', () => {
    holds([
      ['Le Liban accuse la Syrie d’abriter des hommes armés', 'threat-rhetoric LB > SY'],
      ['Le Tchad affirme que des soldats soudanais ont bombardé ses villages', 'armed-conflict SD > TD'],
      ["Selon Kiev, la Russie a lancé 90 drones contre l'Ukraine", 'armed-conflict RU > UA'],
      ['Téhéran condamne le bombardement israélien de Damas', 'armed-conflict IL > SY'],
    ]);
    test('an accusation of an attack is no attack', () =>
      expect(toldIn('fr', 'L’Érythrée accuse l’Éthiopie de bombarder un barrage').filter((event) => event.startsWith('armed'))).toEqual(
        [],
      ));
  });

  describe('inside a country', () =>
    holds([
      ['Des milliers de personnes manifestent à Nairobi contre le gouvernement', 'civil-unrest KE > KE'],
      ['La police de Minsk arrête des dizaines d’opposants', 'repression BY > BY'],
      ['Des militaires prennent le pouvoir au Bénin', 'political-instability BJ > BJ'],
      ['Coup d’État au Gabon', 'political-instability GA > GA'],
      ['Le président tunisien dissout le Parlement', 'political-instability TN > TN'],
      ['Des rebelles attaquent un village dans l’est du Congo', 'armed-conflict CD > CD'],
      ['Le Nicaragua emprisonne trois journalistes', 'repression NI > NI'],
      ['Grève générale en Argentine', 'civil-unrest AR > AR'],
      ['Motion de censure contre le gouvernement bulgare', 'political-instability BG > BG'],
      ['Couvre-feu décrété à Nouakchott après des émeutes', 'repression MR > MR'],
    ]));

  describe('lifted, stopped, released', () =>
    holds([
      ['Les États-Unis lèvent les sanctions contre la Syrie', 'trade-disruption US > SY eases'],
      ['La Pologne rouvre sa frontière avec la Biélorussie', 'trade-disruption PL > BY eases'],
      ['Le Hamas libère quatre otages israéliens', 'armed-conflict PS > IL eases'],
      ['Cuba libère des dizaines de prisonniers politiques', 'repression CU > CU eases'],
      ['La Russie retire ses troupes du Kazakhstan', 'military-posture RU > KZ eases'],
      ['L’Espagne et le Maroc rétablissent leurs relations diplomatiques', 'diplomatic-rupture ES > MA eases'],
    ]));

  describe('threatened, planned, demanded', () =>
    holds([
      ["Trump menace d'imposer des droits de douane au Mexique", 'trade-disruption US > MX threatened'],
      ['Le Japon va imposer des sanctions à la Russie', 'trade-disruption JP > RU planned'],
      ['La Pologne prévoit de fermer sa frontière avec la Biélorussie', 'trade-disruption PL > BY planned'],
      ["L'Ukraine demande à l'UE d'imposer des sanctions à l'Iran", 'trade-disruption ? > IR demanded'],
      ['L’Iran avertit Israël qu’il y aura des représailles', 'threat-rhetoric IR > IL threatened'],
    ]));

  describe('denied, thought of, long ago', () =>
    holds([
      ['La Russie dément avoir attaqué la Pologne', ''],
      ["L'Iran n'a pas attaqué Israël, selon le ministère", ''],
      ['Pékin nie vouloir interdire les exportations vers le Japon', ''],
      ['La Chine pourrait envahir Taïwan, selon un rapport', ''],
      ['La Russie va-t-elle attaquer les pays baltes ?', ''],
      ['Si la Russie ferme le gazoduc, l’Allemagne aura des problèmes', ''],
      ['Vingt ans après l’invasion de l’Irak par les États-Unis', ''],
      ['Anniversaire du coup d’État de 1973 au Chili', ''],
      ['En 1982, l’Argentine envahissait les Malouines', ''],
    ]));

  describe('what is no event', () =>
    holds([
      ['Le Mexique bat les États-Unis 3-2 en finale de la Gold Cup', ''],
      ['L’attaquant uruguayen a percé la défense du Chili en seconde période', ''],
      ['Un séisme frappe le Pérou et fait plusieurs morts', ''],
      ['Un autocar percute un camion en Équateur, douze passagers tués', ''],
      ['La guerre des prix frappe les supermarchés du Portugal', ''],
      ['Michael Jordan vend son manoir de Chicago', ''],
      ['Le film sur la guerre en Ukraine remporte un prix à Cannes', ''],
      ['Le Chili organise des élections municipales dimanche', ''],
      ['Le tourisme en Tunisie progresse de dix pour cent', ''],
      ['Le Paris Saint-Germain écrase Marseille', ''],
      ['Le Washington Post licencie des journalistes', ''],
      ['Le Brésil exporte davantage de café vers l’Allemagne', ''],
    ]));

  test('the body is read with the title, and says the same once', () => {
    const text = 'L’armée russe a attaqué lundi la ville d’Odessa.\nSelon les autorités, trois personnes sont blessées.';
    expect(toldIn('fr', 'La Russie attaque Odessa', text)).toEqual(['armed-conflict RU > UA']);
  });
});
