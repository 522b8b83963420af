/** Cities, regions and the like as Spanish writes them: country | names. What is written as in English is found there. */
export const PLACES: readonly string[] = [
  'UA|Járkov,Jarkov,Odesa,Leópolis,Dnipro,Zaporiyia,Jersón,Mariúpol,Donbás,Donetsk,Lugansk,Crimea,Chernóbil,Sebastopol',
  'RU|Kursk,Bélgorod,San Petersburgo,Chechenia,Kaliningrado,Siberia,Vladivostok,mar Negro ruso',
  'PS|=Rafah,Rafah,Yenín,Jan Yunis,Nablus,Cisjordania',
  'IL|Haifa,Eilat,Altos del Golán',
  'SY|Alepo,Idlib,Homs,Hama,Deir Ezzor',
  'IQ|Mosul,Basora,Erbil,Kurdistán iraquí',
  'IR|Isfahán,Natanz,Fordow',
  'LB|Beirut,valle de la Becá',
  'YE|Hodeida,Adén',
  'CN|Shanghái,Xinjiang,Tíbet,Cantón',
  'TW|estrecho de Taiwán,Estrecho de Taiwán',
  'ES|Cataluña,Barcelona,País Vasco,Sevilla,Ceuta,Melilla,Canarias,Bilbao',
  'GB|Edimburgo,Belfast',
  'DE|Múnich,Hamburgo,Baviera',
  'US|Nueva York,Texas,California,Florida,Los Ángeles,Chicago,Atlanta,Miami,Minneapolis,Hawái',
  'MX|Guadalajara,Monterrey,Sinaloa,Culiacán,Chiapas,Oaxaca,Tijuana,Jalisco,Michoacán,Guerrero',
  'CO|Medellín,Cali,Catatumbo,Cauca,Cúcuta',
  'VE|Maracaibo,Esequibo',
  'AR|Rosario,Córdoba,Patagonia',
  'PE|Arequipa,Cusco,Puno',
  'BO|Cochabamba,Santa Cruz de la Sierra,El Alto',
  'EC|Guayaquil,Esmeraldas',
  'BR|São Paulo,Sao Paulo,Río de Janeiro,Brasilia',
  'CL|Valparaíso,La Araucanía,Santiago de Chile',
  'FR|Marsella,Lyon,Córcega',
  'IT|Milán,Nápoles,Sicilia',
  'TR|Estambul',
  'IN|Cachemira india,Bombay,Calcuta',
  'PK|Karachi,Lahore,Baluchistán',
  'SD|Darfur,El Fasher,Al Fasher',
  'ET|Tigray,Amhara,Oromía',
  'CD|Goma,Kivu,Kivu del Norte,Ituri,Bukavu',
  'EH|Sáhara Occidental,Sahara Occidental',
  'MZ|Cabo Delgado',
  'NG|Borno,Lagos,Maiduguri',
  'LY|Bengasi',
  'AZ|Nagorno Karabaj,Alto Karabaj',
  'GE|Osetia del Sur,Abjasia',
  'MD|Transnistria',
  'KP|Piongyang',
];

/** Houses and offices that stand for a government. */
export const SEATS: readonly string[] = [
  'US|Casa Blanca,Pentágono,Departamento de Estado,Capitolio,Despacho Oval',
  'RU|Kremlin',
  'ES|La Moncloa,Moncloa',
  'FR|Elíseo,Palacio del Elíseo',
  'GB|Downing Street',
  'AR|Casa Rosada',
  'VE|Miraflores,Palacio de Miraflores',
  'CL|La Moneda,Palacio de La Moneda',
  'CO|Casa de Nariño',
  'BR|Planalto,Itamaraty',
  'MX|Los Pinos',
  'BO|Palacio Quemado',
  'EC|Carondelet',
  'IT|Palacio Chigi,Quirinal',
  'VA|Santa Sede,Vaticano',
];

/** Armies and ministries with a name of their own. */
export const INSTITUTIONS: readonly string[] = [
  'IR|Guardia Revolucionaria,Guardianes de la Revolución,Guardia Revolucionaria iraní',
  'US|Congreso de Estados Unidos,Comando Sur,Fiscalía de Nueva York',
  'RU|Grupo Wagner,Wagner',
  'CN|Ejército Popular de Liberación,Partido Comunista Chino',
  'IL|Fuerzas de Defensa de Israel,Mosad,Mossad,FDI',
  'ES|Guardia Civil,Casa Real española,Congreso de los Diputados',
  'VE|Fuerza Armada Nacional Bolivariana,SEBIN',
];

/** Armed groups and the country each stands for. */
export const GROUPS: readonly string[] = [
  'PS|Hamás,Hamas,Yihad Islámica',
  'LB|Hezbolá,Hizbulá,Hezbollah',
  'YE|hutíes,Hutíes,hutí,Huthi,huzíes,rebeldes hutíes',
  'CO|FARC,ELN,Clan del Golfo,disidencias de las FARC,Ejército de Liberación Nacional',
  'AF|talibanes,Talibanes,talibán',
  'SO|Al Shabab,Al Shabaab,al Shabab',
  'NG|Boko Haram',
  '|Estado Islámico,Daesh,ISIS,Al Qaeda,al Qaeda',
  'CD|M23',
  'SD|Fuerzas de Apoyo Rápido,FAR sudanesas',
  'EH|Frente Polisario,Polisario',
  'TR|PKK',
  'PE|Sendero Luminoso',
];

/** Organisations that stand for no country. */
export const ORGANISATIONS: readonly string[] = [
  'ONU,Naciones Unidas,Consejo de Seguridad,Consejo de Seguridad de la ONU',
  'OTAN,Alianza Atlántica',
  'UE,Unión Europea,Bruselas,Comisión Europea,Parlamento Europeo,Europa',
  'OEA,Organización de Estados Americanos',
  'Unión Africana,CEDEAO,Liga Árabe,Mercosur,G7,G20,BRICS,OPEP',
  'OIEA,Corte Penal Internacional,CPI,Tribunal Penal Internacional',
  'Cruz Roja,OMS,FMI,Banco Mundial,Amnistía Internacional',
];

/** Leaders whose names Spanish writes differently: name in the English data | full names | surnames. */
export const LEADERS: readonly string[] = [
  'Volodymyr Zelensky|Volodimir Zelenski|Zelenski,Zelensky',
  'Vladimir Putin|Vladímir Putin|Putin',
  'Sergei Lavrov|Serguéi Lavrov|Lavrov',
  'Alexander Lukashenko|Alexandr Lukashenko,Aleksandr Lukashenko|Lukashenko',
  'Kim Jong Un|Kim Jong-un,Kim Jong Un|',
  'Bashar al-Assad|Bashar al Asad,Bachar el Asad|Al Asad,El Asad',
  'Benjamin Netanyahu|Benjamín Netanyahu|Netanyahu',
  'Ali Khamenei|Alí Jamenei,Ali Jamenei|Jamenei',
  'Viktor Orban|Viktor Orbán|Orbán',
  'Recep Tayyip Erdogan|Recep Tayyip Erdoğan|Erdogan',
];

/** What holds a country's name and is none: publishers, teams, dishes, people. */
export const NOT_ACTORS: readonly string[] = [
  'The Washington Post,Washington Post',
  'Moscow Times',
  'Paris Saint-Germain,París Saint-Germain,PSG',
  'Nuevo México',
  'Michael Jordan',
  'Real Madrid,Atlético de Madrid',
  'Rally Dakar,Dakar 2023,Dakar 2024,Dakar 2025',
  'Manchester United',
  'Inter de Milán',
  'lengua española',
  'ensaladilla rusa',
  'montaña rusa',
  'tortilla española',
  'tortilla francesa',
  'conejillo de Indias',
  'El País',
  'Radio Francia Internacional',
  'Guerra Fría',
  'San Salvador de Jujuy',
  'Premio Princesa de Asturias',
].flatMap((line) => line.split(','));

/** Words that are a country's and also something else: form | country without evidence, or - | other country or - = words that say so. */
export const AMBIGUOUS: readonly string[] = [
  'Georgia|GE|-=atlanta,fiscal,condado,trump,savannah,republicano,electoral,estado,senador|US=atlanta,condado',
  'Granada|GD|-=andalucía,alhambra,universidad,española,españa,juzgado,catedral|ES=andalucía,alhambra',
  'Guinea|GN|-=golfo',
  'Córdoba|AR|ES=andalucía,mezquita,española,españa',
  'Santiago|CL|-=compostela,apóstol,camino|DO=caballeros|CU=cuba',
  'Cartagena|CO|ES=murcia,española',
  'Mérida|MX|ES=extremadura,española|VE=venezuela',
  'Valencia|ES|VE=carabobo,venezuela',
  'San José|CR|-=california,uruguay,esposo,santo,virgen',
  'Panamá|PA|-=sombrero',
  'Dominica|DM',
  'León|ES|MX=guanajuato',
  'Trinidad|TT|-=santísima,cuba',
  'Washington|US|-=denzel',
  'Vaticano|VA',
];

/** Forms of the English data that mean something else in Spanish. */
export const OTHERWISE =
  'Split,Bath,Nice,Tours,Cork,Sur,Sol,Como,Man,Sal,Leon,Bergen,Van,Este,Lima,Manta,Para,Paz,Union,Santa Cruz,Victoria,Florida,Reading,Chad,EU,US,PM,ID,May,Rama,Lee,Ban,Costa,Santos,Duque,Castillo,Moreno,Rivera,Cortes,Torres,Reyes,Calderon,Toledo,Vizcarra,Piñera,Rey,Papa,General,Plaza,Nuevo,Mora,Cerro,Este,Mesa,Arce,Rojas,Paz,Guerra,Marina,Cruz';
