import type { GovernorWords } from '../../lexicon.js';

/** French words that decide what becomes of a cue they govern. */
export const GOVERNORS: GovernorWords = {
  threatening: 'menacer menace jurer ultimatum avertir',
  planning:
    'prévoir planifier préparer projeter entendre vouloir compter plan projet intention espérer proposer proposition promettre prévu prêt tenter apprêter annonce',
  demanding: 'exiger demander réclamer exhorter appeler presser prier appel demande devoir plaider inviter proposer sommer',
  denying: 'nier démentir réfuter écarter exclure éviter empêcher prévenir absence déjouer faux démenti',
  doubting:
    'accusation allégation peut peuvent pourrait pourraient pourra pourront possible possibilité risque risquer crainte craindre redouter envisager considérer évaluer hypothétique éventuel éventuelle probable peut-être scénario rumeur soupçon étudier simulation',
  remembering: 'rappeler commémorer célébrer anniversaire commémoration hommage mémoire documentaire souvenir',
  ending:
    'lever suspendre cesser arrêter stopper alléger assouplir supprimer retirer réduire abaisser fin levée suspension allègement cessation exempter annuler abroger reporter rouvrir débloquer interrompre abandonner geler achever terminer arrêt',
  breaking: 'rompre violer enfreindre transgresser violation rupture échec échouer effondrer suspendre fin abandonner',
  suffering: 'subir affronter endurer encaisser essuyer recevoir repousser intercepter déjouer enregistrer contourner',
  speaking:
    'dire affirmer dénoncer condamner regretter déplorer critiquer craindre informer confirmer rappeler commémorer revendiquer enquêter rejeter soutenir saluer voir demander exiger nier démentir commenter expliquer rapporter alerter avertir attribuer discuter débattre causer faire laisser provoquer justifier fustiger',
  accusing: 'accuser blâmer incriminer soupçonner',
  objectActs: 'demander exhorter presser prier obliger permettre inviter exiger appeler ordonner autoriser accuser sommer inciter empêcher',
  completed:
    'décider réussir parvenir commencer continuer choisir ordonner autoriser accepter voter annoncer approuver poursuivre procéder convenir',
};
