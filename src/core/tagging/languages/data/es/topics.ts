import type { TopicWords } from '../../lexicon.js';

/** Spanish words that say what a text is about. */
export const TOPICS: TopicWords = {
  sport: `partido equipo jugador jugadora entrenador liga torneo campeón campeona final gol victoria derrota delantero portero defensa árbitro estadio hincha afición mundial copa
    selección clasificación semifinal medalla olímpic* ronda set temporada fichaje club penalti empate tiempo parte pelea combate boxeador asalto carrera piloto vencer derrotar goleada`,
  sureSport: `fútbol futbolista baloncesto béisbol tenis tenista eurocopa champions goleador golead* hat-trick penalti mediocampista delantero portero dt nba nfl fifa uefa
    balón ciclismo boxeo voleibol balonmano rugby atletismo etapa maillot liguilla semifinal`,
  culture: `película film* serie novela libro exposición museo concierto cantante actor actriz álbum canción teatro festival cine director videojuego estreno premio óscar oscar netflix
    documental artista pintor escritor obra ópera cannes videojuegos personaje temporada`,
  disaster: `terremoto sismo seísmo huracán tormenta inundación incendio erupción volcán sequía deslizamiento accidente choque descarrilamiento avalancha ciclón tsunami rayo
    epidemia brote virus autobús camión tren naufragio nieve temporal avería apagón`,
  crime:
    'ladrón robo narcotraficante sicario atraco homicidio pandilla pandillero violación femicidio feminicidio estafa delincuente cuchillo novia esposa vecino',
  arms: `armado guerrillero misil misiles dron drones cohete bomba bombardeo artillería mortero tanque tropa tropas soldado soldados ejército militar militares buque portaaviones fragata submarino caza bombardero helicóptero
    rebelde guerrilla guerrillero insurgente yihadista terrorista militante miliciano milicia paramilitar combatiente combate frente ofensiva invasión rehén rehenes tregua
    fuego explosivo explosivos proyectil base cuartel trinchera atentado metralla francotirador emboscada batallón brigada fuerzas aviación marina armada sanción sanciones arancel aranceles embajador nuclear golpe frontera`,
  harm: 'muerto muertos matar morir fallecer herido heridos asesinar víctima baja herir fallecido',
  private: `empresa compañía firma banco fabricante aerolínea club delantero futbolista cantante actor actriz director tenista boxeador hombre mujer joven adolescente médico turista
    supermercado diario periódico revista restaurante universidad museo entrenador petrolera consorcio gigante piloto huracán tormenta sismo autobús camión conductor perro tiburón`,
  generic: `ejército gobierno policía rebelde rebeldes militar militares fuerza fuerzas autoridad autoridades soldado soldados insurgente guerrilla yihadista milicia presidente parlamento tribunal juez
    justicia fiscalía régimen junta manifestante manifestantes oposición terrorista pistolero hombres ministerio congreso senado marina aviación guerrillero combatiente`,
  festive: 'celebración celebrar carnaval fiesta desfile hincha festejo aficionado',
  longUnits: 'año años década décadas siglo siglos mes meses',
  ago: 'hace cumplir cumplen últimos',
  after: 'después atrás antes tras desde',
  oldTimes: 'aniversario conmemor* medieval holocausto',
  massDestruction: 'nuclear atómico genocidio exterminio aniquilar',
  scale: 'masacre masivo masiva guerra total mayor peor inédito récord histórica amplio',
  many: 'decenas docenas cientos centenares miles civiles niños hospital escuela',
  small: 'leve limitado limitada parcial simbólico breve pequeño pequeña',
};
