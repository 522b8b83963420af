import { describe, expect, test } from 'vitest';
import { holdIn, toldIn } from './told.js';

const holds = (rows: Parameters<typeof holdIn>[1]): void => holdIn('es', rows);

describe('Spanish', () => {
  describe('active voice', () =>
    holds([
      ['Argelia bombardeó un puesto fronterizo marroquí', 'armed-conflict DZ > MA'],
      ['Rusia ataca con drones la ciudad ucraniana de Odesa', 'armed-conflict RU > UA'],
      ['El ejército israelí mató a diez combatientes de Hamás', 'armed-conflict IL > PS'],
      ['Perú expulsa a dos diplomáticos bolivianos', 'diplomatic-rupture PE > BO'],
      ['Polonia cierra su frontera con Bielorrusia', 'trade-disruption PL > BY'],
      ['Estados Unidos impone aranceles al acero brasileño', 'trade-disruption US > BR'],
      ['Nicaragua rompe relaciones diplomáticas con Ecuador', 'diplomatic-rupture NI > EC'],
      ['Corea del Norte lanza un misil balístico hacia el mar de Japón', 'military-posture KP > JP'],
      ['China despliega buques de guerra cerca de Taiwán', 'military-posture CN > TW'],
      ['Venezuela detiene a un ciudadano francés acusado de espionaje', 'cyber-and-sabotage FR > VE'],
    ]));

  describe('passive voice', () =>
    holds([
      ['Un puesto fronterizo marroquí fue bombardeado por Argelia', 'armed-conflict DZ > MA'],
      ['Dos diplomáticos bolivianos fueron expulsados por Perú', 'diplomatic-rupture PE > BO'],
      ['Kiev, atacada por misiles rusos durante la noche', 'armed-conflict RU > UA'],
      ['Un petrolero griego ha sido capturado por Irán', 'trade-disruption IR > GR'],
      ['Tres empresas chinas son sancionadas por Japón', 'trade-disruption JP > CN'],
    ]));

  describe('nouns that stand for acts', () =>
    holds([
      ['El cierre de la frontera con Venezuela por Colombia indigna a los comerciantes', 'trade-disruption CO > VE'],
      ['Un ataque ruso contra Járkov deja cuatro muertos', 'armed-conflict RU > UA'],
      ['La retirada de las tropas francesas de Mali concluye', 'military-posture FR > ML eases'],
      ['Nuevas sanciones de Canadá contra Birmania', 'trade-disruption CA > MM'],
      ['La expulsión de tres diplomáticos rusos por parte de Austria', 'diplomatic-rupture AT > RU'],
      ['Ciberataque contra ministerios daneses atribuido a Rusia', 'cyber-and-sabotage RU > DK'],
      ['Las amenazas de Turquía a Grecia preocupan a la OTAN', 'threat-rhetoric TR > GR threatened'],
    ]));

  describe('headlines', () =>
    holds([
      ['Ataque aéreo de Israel en Gaza: 20 muertos', 'armed-conflict IL > PS'],
      ['EE.UU. sanciona a tres bancos iraníes', 'trade-disruption US > IR'],
      ['EEUU y China: nuevos aranceles de Washington a Pekín', 'trade-disruption US > CN'],
      ['Maduro amenaza a Guyana con una respuesta militar', 'threat-rhetoric VE > GY threatened'],
      ['Moscú acusa a Kiev de atacar una central nuclear', 'threat-rhetoric RU > UA'],
      ['Serbia y Kosovo retoman las negociaciones', 'diplomatic-rupture RS > XK eases'],
      ['Etiopía y Eritrea firman un alto el fuego', 'armed-conflict ET > ER eases'],
      ['Choques entre soldados tailandeses y camboyanos en la frontera', 'armed-conflict TH > KH'],
    ]));

  describe('attribution', () => {
    holds([
      ['El Líbano acusa a Siria de proteger a hombres armados', 'threat-rhetoric LB > SY'],
      ['Chad afirma que tropas sudanesas bombardearon sus aldeas', 'armed-conflict SD > TD'],
      ['Según Kiev, Rusia lanzó 90 drones contra Ucrania', 'armed-conflict RU > UA'],
      ['Irán condena el bombardeo israelí de Damasco', 'armed-conflict IL > SY'],
    ]);
    test('an accusation of an attack is no attack', () =>
      expect(toldIn('es', 'Eritrea acusa a Etiopía de bombardear una presa').filter((event) => event.startsWith('armed'))).toEqual([]));
  });

  describe('inside a country', () =>
    holds([
      ['Miles de personas se manifiestan en Nairobi contra el Gobierno', 'civil-unrest KE > KE'],
      ['La policía de Minsk detiene a decenas de opositores', 'repression BY > BY'],
      ['Militares toman el poder en Benín', 'political-instability BJ > BJ'],
      ['Golpe de Estado en Gabón', 'political-instability GA > GA'],
      ['El presidente de Túnez disuelve el Parlamento', 'political-instability TN > TN'],
      ['Rebeldes atacan una aldea en el este del Congo', 'armed-conflict CD > CD'],
      ['Nicaragua encarcela a tres periodistas', 'repression NI > NI'],
      ['Huelga general paraliza Argentina', 'civil-unrest AR > AR'],
      ['Moción de censura contra el Gobierno de Bulgaria', 'political-instability BG > BG'],
    ]));

  describe('lifted, stopped, released', () =>
    holds([
      ['Estados Unidos levanta las sanciones a Siria', 'trade-disruption US > SY eases'],
      ['Polonia reabre la frontera con Bielorrusia', 'trade-disruption PL > BY eases'],
      ['Hamás libera a cuatro rehenes israelíes', 'armed-conflict PS > IL eases'],
      ['Cuba excarcela a decenas de presos políticos', 'repression CU > CU eases'],
      ['Rusia retira sus tropas de Kazajistán', 'military-posture RU > KZ eases'],
      ['España y Marruecos restablecen relaciones diplomáticas', 'diplomatic-rupture ES > MA eases'],
    ]));

  describe('threatened, planned, demanded', () =>
    holds([
      ['Trump amenaza con imponer aranceles a México', 'trade-disruption US > MX threatened'],
      ['Japón impondrá sanciones a Rusia', 'trade-disruption JP > RU planned'],
      ['Polonia planea cerrar su frontera con Bielorrusia', 'trade-disruption PL > BY planned'],
      ['Ucrania pide a la UE que imponga sanciones a Irán', 'trade-disruption ? > IR demanded'],
      ['Irán advierte a Israel de que habrá represalias', 'threat-rhetoric IR > IL threatened'],
    ]));

  describe('denied, thought of, long ago', () =>
    holds([
      ['Rusia niega haber atacado Polonia', ''],
      ['Irán no atacó a Israel, según el ministerio', ''],
      ['Pekín desmiente que vaya a prohibir las exportaciones a Japón', ''],
      ['China podría invadir Taiwán, según un informe', ''],
      ['¿Atacará Rusia a los países bálticos?', ''],
      ['Si Rusia cierra el gasoducto, Alemania tendrá problemas', ''],
      ['Se cumplen veinte años de la invasión de Irak por Estados Unidos', ''],
      ['Aniversario del golpe de Estado de Chile de 1973', ''],
      ['En 1982 Argentina invadió las Malvinas', ''],
    ]));

  describe('what is no event', () =>
    holds([
      ['México derrota a Estados Unidos 3-2 en la final de la Copa Oro', ''],
      ['El delantero de Uruguay atacó la defensa de Chile en la segunda parte', ''],
      ['Un terremoto sacude Perú y deja varios muertos', ''],
      ['Un autobús choca en Ecuador y mueren doce pasajeros', ''],
      ['La guerra de precios golpea a los supermercados de Portugal', ''],
      ['Michael Jordan vende su mansión de Chicago', ''],
      ['La película sobre la guerra de Ucrania gana un premio en Cannes', ''],
      ['Chile celebra elecciones municipales el domingo', ''],
      ['El turismo en Túnez crece un diez por ciento', ''],
      ['Fiscal de Georgia acusa a un hombre de Atlanta de robo', ''],
      ['El diario The Washington Post despide a periodistas', ''],
      ['Brasil exporta más café a Alemania', ''],
    ]));

  test('the body is read with the title, and says the same once', () => {
    const text = 'El ejército ruso atacó la madrugada del lunes la ciudad de Odesa.\nSegún las autoridades, hay tres heridos.';
    expect(toldIn('es', 'Rusia ataca Odesa', text)).toEqual(['armed-conflict RU > UA']);
  });
});
