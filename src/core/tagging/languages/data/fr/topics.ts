import type { TopicWords } from '../../lexicon.js';

/** French words that say what a text is about. */
export const TOPICS: TopicWords = {
  sport: `match équipe joueur joueuse entraîneur ligue tournoi champion championne championnat finale but victoire défaite attaquant gardien défense arbitre stade supporter supporteur mondial coupe
    sélection qualification médaille olympi* manche set saison transfert club égalité mi-temps période combat boxeur course pilote battre écraser maillot étape`,
  sureSport: `football footballeur basket tennis tennisman euro ligue1 buteur triplé penalty milieu attaquant psg nba fifa uefa ballon cyclisme boxe volley handball rugby
    athlétisme demi-finale quarts cup om maillot finale roland-garros`,
  culture: `film* série roman livre exposition musée concert chanteur chanteuse acteur actrice album chanson théâtre festival cinéma réalisateur première prix oscar césar netflix
    documentaire artiste peintre écrivain œuvre opéra cannes jeu vidéo personnage`,
  disaster: `séisme ouragan tempête inondation incendie éruption volcan sécheresse accident collision déraillement avalanche cyclone tsunami foudre épidémie virus autocar bus
    camion train naufrage neige panne crash tremblement glissement canicule grippe`,
  crime:
    'voleur vol trafiquant braquage homicide gang viol féminicide escroc escroquerie délinquant couteau compagne épouse voisin meurtre',
  arms: `armé jihadistes gang gangs commissariat mine missile drone roquette bombe bombardement artillerie mortier char troupe soldat armée militaire navire porte-avions frégate sous-marin chasseur bombardier hélicoptère
    rebelle guérilla insurgé djihadiste jihadiste terroriste militant milicien milice paramilitaire combattant combat front offensive invasion otage trêve tir feu explosif
    projectile base caserne tranchée attentat shrapnel sniper embuscade bataillon brigade forces aviation marine sanction ambassadeur nucléaire frontière obus raid`,
  harm: 'mort morts tuer mourir périr blessé blesser assassiner victime décès tué tués',
  private: `entreprise société compagnie firme banque constructeur fabricant club attaquant footballeur chanteur chanteuse acteur actrice réalisateur boxeur homme femme jeune adolescent médecin
    touriste supermarché journal quotidien magazine restaurant université musée entraîneur groupe géant pilote ouragan tempête séisme bus autocar camion conducteur chien requin enseigne`,
  generic: `gang gangs armée gouvernement police rebelle rebelles militaire militaires force forces autorité autorités soldat soldats insurgé guérilla djihadiste djihadistes jihadistes milice président parlement
    tribunal juge justice parquet régime junte manifestant manifestants opposition terroriste assaillant assaillants hommes ministère congrès sénat marine aviation putschiste combattants`,
  festive: 'célébration carnaval fête parade supporter supporteur festivités',
  longUnits: 'an ans année années décennie décennies siècle siècles mois',
  ago: 'y derniers dernières',
  after: 'après depuis avant',
  oldTimes: 'anniversaire commémor* médiéval holocauste shoah',
  massDestruction: 'nucléaire atomique génocide extermination anéantir',
  scale: 'massacre massif massive guerre total pire inédit record historique vaste',
  many: 'dizaines centaines milliers civils enfants hôpital école',
  small: 'léger limité limitée partiel symbolique bref petit petite',
};
