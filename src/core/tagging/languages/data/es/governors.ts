import type { GovernorWords } from '../../lexicon.js';

/** Spanish words that decide what becomes of a cue they govern. */
export const GOVERNORS: GovernorWords = {
  threatening: 'amenazar amenaza jurar ultimátum advertir',
  planning:
    'planear preparar proyectar pretender plan proyecto intención querer esperar proponer propuesta plantear prometer acordado previsto prever dispuesto listo intentar anuncio ultimar estudiar',
  demanding: 'exigir pedir reclamar instar urgir solicitar demandar llamamiento petición exhortar abogar deber demanda invitar proponer',
  denying: 'negar desmentir refutar descartar evitar impedir prevenir ausencia abstener frustrar falso desmentido',
  doubting:
    'acusación alegación supuestamente podría podrían poder posible posibilidad riesgo temor temer sopesar considerar valorar barajar contemplar hipotético eventual probable quizá quizás escenario simulacro rumor posibles sospecha estudiar',
  remembering: 'recordar conmemorar rememorar aniversario conmemoración homenaje memoria documental',
  ending:
    'levantar suspender terminar finalizar aliviar eliminar cesar detener parar retirar derogar flexibilizar reducir rebajar fin final levantamiento suspensión alivio cese eximir anular revocar aplazar pausar frenar concluir reabrir desbloquear interrumpir abandonar congelar',
  breaking:
    'romper violar incumplir quebrantar vulnerar violación ruptura fracaso fracasar colapso colapsar terminar suspender fin abandonar',
  suffering: 'sufrir afrontar encarar soportar padecer recibir repeler interceptar resistir enfrentar registrar esquivar eludir',
  speaking:
    'decir afirmar denunciar condenar lamentar criticar deplorar temer informar confirmar recordar conmemorar reivindicar investigar repudiar rechazar apoyar celebrar saludar respaldar ver pedir exigir negar desmentir comentar explicar reportar alertar advertir atribuir discutir debatir cubrir causar dejar tras provocar justificar',
  accusing: 'acusar culpar responsabilizar señalar',
  objectActs: 'pedir instar exhortar urgir obligar permitir invitar exigir llamar ordenar autorizar acusar',
  completed:
    'decidir lograr conseguir empezar comenzar continuar optar ordenar autorizar acordar votar anunciar aprobar volver seguir proceder aceptar',
};
