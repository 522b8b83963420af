/** Cities, regions and the like as French writes them: country | names. What is written as in English is found there. */
export const PLACES: readonly string[] = [
  'UA|Kharkiv,Odessa,Soumy,Zaporijjia,Dnipro,Donbass,Donetsk,Louhansk,Crimée,Tchernobyl,Sébastopol,Marioupol,Mykolaïv,Tchernihiv,Pokrovsk',
  'RU|Koursk,Belgorod,Saint-Pétersbourg,Tchétchénie,Kaliningrad,Sibérie,Vladivostok,Daghestan',
  'PS|Rafah,Jénine,Khan Younès,Naplouse,Ramallah,Cisjordanie,bande de Gaza',
  'IL|Haïfa,Eilat,plateau du Golan,Néguev',
  'SY|Alep,Idleb,Homs,Hama,Soueïda,Lattaquié',
  'IQ|Mossoul,Bassora,Erbil',
  'IR|Ispahan,Natanz,Fordo',
  'LB|plaine de la Bekaa,Liban-Sud,Sud-Liban',
  'YE|Hodeïda,Aden',
  'CN|Shanghai,Xinjiang,Tibet',
  'TW|détroit de Taïwan',
  'ES|Catalogne,Barcelone,Séville,Ceuta,Melilla,Canaries',
  'GB|Édimbourg,Belfast,Irlande du Nord',
  'DE|Munich,Hambourg,Bavière',
  'US|New York,Texas,Californie,Floride,Los Angeles,Chicago,Minneapolis',
  'FR|Marseille,Lyon,Corse,Toulouse,Bordeaux,Lille,Strasbourg,Rennes,Nantes,Guyane',
  'IT|Milan,Naples,Sicile',
  'TR|Istanbul',
  'IN|Cachemire indien,Bombay,Manipur',
  'PK|Karachi,Lahore,Baloutchistan',
  'SD|Darfour,El-Facher,El Facher,Kordofan',
  'ET|Tigré,Amhara,Oromia',
  'CD|Goma,Kivu,Nord-Kivu,Sud-Kivu,Ituri,Bukavu',
  'EH|Sahara occidental',
  'MZ|Cabo Delgado',
  'NG|Borno,Lagos,Maiduguri',
  'LY|Benghazi,Misrata',
  'AZ|Haut-Karabakh,Nagorny Karabakh',
  'GE|Ossétie du Sud,Abkhazie',
  'MD|Transnistrie',
  'CI|Abidjan,Bouaké',
  'ML|Tombouctou,Gao,Kidal,Ménaka,Mopti',
  'BF|Djibo,Fada',
  'CM|Douala',
  'GL|Groenland',
  'CO|Cali,Medellín,Medellin,Carthagène',
  'VE|Maracaibo',
  'BR|São Paulo,Sao Paulo,Rio de Janeiro',
  'MX|Sinaloa,Tijuana,Guadalajara,Monterrey',
  'CA|Montréal,Québec',
];

/** Houses and offices that stand for a government. */
export const SEATS: readonly string[] = [
  'US|Maison-Blanche,Maison Blanche,Pentagone,département d’État,Département d’État,Bureau ovale,Capitole',
  'RU|Kremlin',
  'FR|Élysée,Elysée,Quai d’Orsay,Matignon,Palais-Bourbon',
  'GB|Downing Street',
  'DE|Bundestag',
  'IT|Palazzo Chigi,Quirinal',
  'VA|Saint-Siège,Vatican',
];

/** Armies and ministries with a name of their own. */
export const INSTITUTIONS: readonly string[] = [
  'IR|Gardiens de la Révolution,Gardiens de la révolution,Pasdaran',
  'RU|groupe Wagner,Groupe Wagner,Wagner,Africa Corps',
  'CN|Armée populaire de libération,Parti communiste chinois',
  'IL|Tsahal,Mossad,Knesset',
  'US|CIA,FBI',
];

/** Armed groups and the country each stands for. */
export const GROUPS: readonly string[] = [
  'PS|Hamas,Jihad islamique,Djihad islamique',
  'LB|Hezbollah',
  'YE|Houthis,Houthi,Houthistes,rebelles houthis,houthis,houthi',
  'CO|FARC,Farc,ELN',
  'AF|talibans,Talibans,taliban',
  'SO|Al-Shabab,shebab,Shebab,shebabs',
  'NG|Boko Haram',
  '|État islamique,Etat islamique,Daech,Daesh,Al-Qaïda,al-Qaïda,AQMI,JNIM',
  'CD|M23,ADF',
  'SD|Forces de soutien rapide,FSR',
  'EH|Front Polisario,Polisario',
  'TR|PKK',
];

/** Organisations that stand for no country. */
export const ORGANISATIONS: readonly string[] = [
  'ONU,Onu,Nations unies,Nations Unies,Conseil de sécurité,Conseil de sécurité de l’ONU',
  'OTAN,Otan,Alliance atlantique',
  'UE,Union européenne,Bruxelles,Commission européenne,Parlement européen,Europe',
  'Union africaine,CEDEAO,Cédéao,Ligue arabe,Mercosur,G7,G20,BRICS,OPEP,Opep,AES',
  'AIEA,Cour pénale internationale,CPI',
  'Croix-Rouge,OMS,FMI,Banque mondiale,Amnesty International,Médecins sans frontières',
];

/** Leaders whose names French writes differently: name in the English data | full names | surnames. */
export const LEADERS: readonly string[] = [
  'Vladimir Putin|Vladimir Poutine|Poutine',
  'Volodymyr Zelensky|Volodymyr Zelensky,Volodimir Zelensky|Zelensky',
  'Sergei Lavrov|Sergueï Lavrov|Lavrov',
  'Dmitry Medvedev|Dmitri Medvedev|Medvedev',
  'Alexander Lukashenko|Alexandre Loukachenko|Loukachenko',
  'Benjamin Netanyahu|Benyamin Netanyahou,Benjamin Netanyahou,Benyamin Nétanyahou|Netanyahou,Nétanyahou,Netanyahu',
  'Bashar al-Assad|Bachar al-Assad,Bachar el-Assad|Assad',
  'Abdel Fattah al-Sisi|Abdel Fattah al-Sissi|Sissi,al-Sissi',
  'Viktor Orban|Viktor Orban,Viktor Orbán|Orban',
  'Recep Tayyip Erdogan|Recep Tayyip Erdogan|Erdogan',
];

/** What holds a country's name and is none: publishers, teams, dishes, people. */
export const NOT_ACTORS: readonly string[] = [
  'The Washington Post,Washington Post',
  'Moscow Times',
  'Paris Saint-Germain,PSG',
  'Nouveau-Mexique',
  'Michael Jordan',
  'Real Madrid,Atlético de Madrid',
  'Manchester United',
  'Inter Milan,AC Milan',
  'Olympique de Marseille,Olympique lyonnais',
  'montagnes russes',
  'poupées russes',
  'berger allemand',
  "cochon d'Inde",
  'salade russe',
  'Guerre froide,guerre froide',
  "Courrier d'Afrique",
  'Radio France,France Inter,France Info,France 24,France Télévisions,Air France,EDF,Équipe de France',
  'Tour de France',
  'Rallye Dakar',
].flatMap((line) => line.split(','));

/** Words that are a country's and also something else: form | country without evidence, or - | other country or - = words that say so. */
export const AMBIGUOUS: readonly string[] = [
  'Géorgie|GE|-=atlanta,procureur,comte,trump,savannah,republicain,electorale,etat,senateur|US=atlanta',
  'Guinée|GN|-=golfe',
  'Tripoli|LY|LB=liban,libanais,libanaise',
  'Valence|ES|FR=drome',
  'Paris|FR|-=hilton,sportifs,hippiques',
  'Washington|US|-=denzel',
  'Grenade|GD|ES=andalousie,alhambra|-=explose,lancee,main',
  'Dominique|DM|-=strauss,villepin,francois,moisi,ouattara,bernard',
  'Maurice|MU|-=ravel,chevalier,papon',
  'Mexico|MX',
  'Panama|PA|-=chapeau',
  'Chypre|CY',
];

/** Forms of the English data that mean something else in French. */
export const OTHERWISE =
  'Nice,Tours,Split,Bath,Cork,Man,Sur,Or,Bergen,Van,Lens,Reading,Victoria,EU,US,PM,ID,May,Lee,Ban,Est,Pau,Sens,Vienne,Marina,Orange,Bush,Valls,Roi,General,Mans,Barre,Blanc,Petit,Grand,Fort,Mer,Son,Pont,Rose,Grace,Juste,Bon,Martin,Laurent,Michel';
