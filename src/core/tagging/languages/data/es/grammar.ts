import type { GrammarLines } from '../../lexicon.js';

/** How Spanish words change, third person only, since that is what news is told in. */
export const GRAMMAR: GrammarLines = {
  verbRules: [
    'ar|pres:a,an|past:ó,aron|impf:aba,aban|fut:ará,arán|cond:aría,arían|subj:e,en,ara,aran,ase,asen|inf:ar,arse,arlo,arla,arlos,arlas,arle,arles|ger:ando,ándose|part:ado',
    'car|pres:ca,can|past:có,caron|impf:caba,caban|fut:cará,carán|cond:caría,carían|subj:que,quen,cara,caran,case,casen|inf:car,carse,carlo,carla,carlos,carlas,carle,carles|ger:cando,cándose|part:cado',
    'gar|pres:ga,gan|past:gó,garon|impf:gaba,gaban|fut:gará,garán|cond:garía,garían|subj:gue,guen,gara,garan,gase,gasen|inf:gar,garse,garlo,garla,garlos,garlas,garle,garles|ger:gando,gándose|part:gado',
    'zar|pres:za,zan|past:zó,zaron|impf:zaba,zaban|fut:zará,zarán|cond:zaría,zarían|subj:ce,cen,zara,zaran,zase,zasen|inf:zar,zarse,zarlo,zarla,zarlos,zarlas,zarle,zarles|ger:zando,zándose|part:zado',
    'er|pres:e,en|past:ió,ieron|impf:ía,ían|fut:erá,erán|cond:ería,erían|subj:a,an,iera,ieran,iese,iesen|inf:er,erse,erlo,erla,erlos,erlas,erle,erles|ger:iendo,iéndose|part:ido',
    'ecer|pres:ece,ecen|past:eció,ecieron|impf:ecía,ecían|fut:ecerá,ecerán|cond:ecería,ecerían|subj:ezca,ezcan,eciera,ecieran|inf:ecer,ecerse,ecerlo,ecerla|ger:eciendo|part:ecido',
    'ir|pres:e,en|past:ió,ieron|impf:ía,ían|fut:irá,irán|cond:iría,irían|subj:a,an,iera,ieran,iese,iesen|inf:ir,irse,irlo,irla,irlos,irlas,irle,irles|ger:iendo,iéndose|part:ido',
    'gir|pres:ge,gen|past:gió,gieron|impf:gía,gían|fut:girá,girán|cond:giría,girían|subj:ja,jan,giera,gieran|inf:gir,girse,girle,girles|ger:giendo|part:gido',
    'uir|pres:uye,uyen|past:uyó,uyeron|impf:uía,uían|fut:uirá,uirán|cond:uiría,uirían|subj:uya,uyan,uyera,uyeran|inf:uir,uirlo,uirla,uirlos|ger:uyendo|part:uido',
    'poner|pres:pone,ponen|past:puso,pusieron|impf:ponía,ponían|fut:pondrá,pondrán|cond:pondría,pondrían|subj:ponga,pongan,pusiera,pusieran|inf:poner,ponerse,ponerle,ponerles|ger:poniendo|part:puesto',
    'tener|pres:tiene,tienen|past:tuvo,tuvieron|impf:tenía,tenían|fut:tendrá,tendrán|cond:tendría,tendrían|subj:tenga,tengan,tuviera,tuvieran|inf:tener,tenerse,tenerlo,tenerlos|ger:teniendo|part:tenido',
    'venir|pres:viene,vienen|past:vino,vinieron|impf:venía,venían|fut:vendrá,vendrán|cond:vendría,vendrían|subj:venga,vengan,viniera,vinieran|inf:venir|ger:viniendo|part:venido',
    'ducir|pres:duce,ducen|past:dujo,dujeron|impf:ducía,ducían|fut:ducirá,ducirán|cond:duciría,ducirían|subj:duzca,duzcan,dujera,dujeran|inf:ducir,ducirse|ger:duciendo|part:ducido',
    'hacer|pres:hace,hacen|past:hizo,hicieron|impf:hacía,hacían|fut:hará,harán|cond:haría,harían|subj:haga,hagan,hiciera,hicieran|inf:hacer,hacerse|ger:haciendo|part:hecho',
    'decir|pres:dice,dicen|past:dijo,dijeron|impf:decía,decían|fut:dirá,dirán|cond:diría,dirían|subj:diga,digan,dijera,dijeran|inf:decir,decirle|ger:diciendo|part:dicho',
    'pedir|pres:pide,piden|past:pidió,pidieron|impf:pedía,pedían|fut:pedirá,pedirán|cond:pediría,pedirían|subj:pida,pidan,pidiera,pidieran|inf:pedir,pedirle,pedirles|ger:pidiendo|part:pedido',
    'seguir|pres:sigue,siguen|past:siguió,siguieron|impf:seguía,seguían|fut:seguirá,seguirán|cond:seguiría,seguirían|subj:siga,sigan,siguiera,siguieran|inf:seguir,seguirlo|ger:siguiendo|part:seguido',
    'vertir|pres:vierte,vierten|past:virtió,virtieron|impf:vertía,vertían|fut:vertirá,vertirán|cond:vertiría,vertirían|subj:vierta,viertan,virtiera,virtieran|inf:vertir,vertirle|ger:virtiendo|part:vertido',
    'mentir|pres:miente,mienten|past:mintió,mintieron|impf:mentía,mentían|fut:mentirá,mentirán|cond:mentiría,mentirían|subj:mienta,mientan|inf:mentir|ger:mintiendo|part:mentido',
    'volver|pres:vuelve,vuelven|past:volvió,volvieron|impf:volvía,volvían|fut:volverá,volverán|cond:volvería,volverían|subj:vuelva,vuelvan|inf:volver,volverse,volverlo|ger:volviendo|part:vuelto',
    'cubrir|pres:cubre,cubren|past:cubrió,cubrieron|fut:cubrirá,cubrirán|subj:cubra,cubran|inf:cubrir|ger:cubriendo|part:cubierto',
    'brir|pres:bre,bren|past:brió,brieron|impf:bría,brían|fut:brirá,brirán|cond:briría,brirían|subj:bra,bran,briera,brieran|inf:brir,brirse,brirlo|ger:briendo|part:bierto',
  ],
  expansions: { part: ['o|:o,a,os,as'] },
  nounRules: [
    'z|:z,ces',
    'ión|:ión,iones',
    'ón|:ón,ones',
    'és|:és,eses',
    'án|:án,anes',
    'a|:a,as',
    'e|:e,es',
    'o|:o,os',
    'í|:í,íes',
    'é|:é,és',
    'á|:á,ás',
    's|:s',
    '|:,es',
  ],
  adjectiveRules: [
    'o|:o,a,os,as',
    'és|:és,esa,eses,esas',
    'án|:án,ana,anes,anas',
    'ín|:ín,ina,ines,inas',
    'ón|:ón,ona,ones,onas',
    'ol|:ol,ola,oles,olas',
    'í|:í,íes,ís',
    'ú|:ú,úes,ús',
    'a|:a,as',
    'e|:e,es',
    '|:,es',
  ],
  reflexive: [],
  verbs: [
    // force
    ...'atacar bombardear invadir asesinar matar secuestrar capturar ocupar asaltar emboscar derribar disparar detonar destruir masacrar ejecutar arrasar golpear herir alcanzar lanzar abatir tomar conquistar recuperar liberar combatir enfrentar chocar luchar avanzar irrumpir asediar cercar sitiar acribillar torturar desplazar explotar estallar interceptar repeler frustrar neutralizar decapitar degollar eliminar hundir incendiar dañar impactar torpedear ametrallar cañonear ultimar morir fallecer perder perpetrar cometer rescatar intercambiar canjear'.split(
      ' ',
    ),
    // trade
    ...'sancionar imponer prohibir vetar bloquear cerrar reabrir abrir suspender levantar aliviar restringir limitar embargar congelar confiscar incautar requisar boicotear cancelar gravar aumentar elevar subir duplicar endurecer ampliar prorrogar extender renovar aprobar adoptar anunciar apresar retener interrumpir cortar detener paralizar reanudar eximir eliminar retirar derogar flexibilizar reducir rebajar descongelar desbloquear'.split(
      ' ',
    ),
    // diplomacy
    ...'expulsar convocar retirar llamar romper restablecer reconocer reunir dialogar negociar firmar acordar pactar ratificar abandonar rechazar vetar denunciar anular revocar cancelar aplazar mediar visitar recibir declarar normalizar estrechar recuperar conversar celebrar alcanzar sellar'.split(
      ' ',
    ),
    // posture
    ...'desplegar movilizar enviar trasladar concentrar ensayar probar realizar iniciar comenzar sobrevolar violar penetrar incursionar patrullar reforzar entregar suministrar armar vender instalar replegar evacuar modernizar fabricar desarrollar rearmar ensayar interceptar escoltar alertar'.split(
      ' ',
    ),
    // words
    ...'amenazar advertir acusar culpar condenar denunciar criticar responsabilizar insultar repudiar reprochar tildar calificar exigir reclamar pedir instar urgir solicitar prometer jurar vengar responder acabar castigar reivindicar deplorar lamentar censurar arremeter señalar avisar'.split(
      ' ',
    ),
    // inside
    ...'manifestar protestar marchar saquear incendiar quemar arrestar encarcelar apresar detener reprimir condenar procesar clausurar censurar disolver disolver dimitir renunciar destituir derrocar deponer cesar caer colapsar convocar impugnar excarcelar indultar amnistiar absolver decretar declarar proclamar dispersar gasear torturar desaparecer perseguir ilegalizar expropiar inhabilitar deportar exiliar huir usurpar sublevar amotinar alzar levantar rebelar paralizar bloquear concentrar'.split(
      ' ',
    ),
    // cyber
    ...'hackear piratear sabotear espiar infiltrar interferir robar filtrar envenenar tramar planear conspirar desbaratar desmantelar'.split(
      ' ',
    ),
    ...'tachar hablar detectar avistar rastrear incluir añadir agregar contraatacar proscribir allanar activar usar reintroducir reinstaurar'.split(
      ' ',
    ),
    ...'repatriar soltar abordar posicionar acumular silenciar sentenciar enjuiciar'.split(' '),
    ...'supervisar registrar inspeccionar ordenar culminar arrancar'.split(' '),
    ...'imputar seccionar'.split(' '),
    ...'citar suscribir rubricar'.split(' '),
    // what governs
    ...'negar desmentir refutar descartar evitar impedir prevenir estudiar considerar sopesar valorar barajar contemplar pretender intentar tratar buscar esperar preparar proyectar plantear proponer querer desear temer pensar sugerir recordar conmemorar cumplir rememorar terminar finalizar concluir poner cesar parar frenar detener incumplir quebrantar vulnerar decidir lograr conseguir empezar comenzar continuar optar ordenar autorizar permitir obligar alentar invitar exhortar'.split(
      ' ',
    ),
    // what is said and everything else that has a subject
    ...'decir afirmar asegurar informar confirmar explicar comentar agregar añadir reportar revelar publicar relatar contar insistir sostener reiterar subrayar manifestar expresar sufrir afrontar encarar soportar padecer recibir registrar causar provocar dejar mantener llevar hacer tener ver dar llegar salir entrar pasar volver seguir vivir trabajar jugar ganar vencer derrotar empatar marcar anotar vender comprar exportar importar producir crear nacer crecer bajar estrenar dirigir celebrar organizar participar asistir viajar apoyar respaldar ayudar donar cooperar colaborar agradecer felicitar elogiar saludar alabar ofrecer conceder otorgar enfrentar investigar juzgar acoger inaugurar construir preocupar indignar sacudir golpear afectar amenazar superar votar elegir presentar mostrar encontrar perder gastar invertir abrir ocurrir suceder estar quedar parecer poder deber'.split(
      ' ',
    ),
    // irregular ones give their own forms
    'herir|pres:hiere,hieren|past:hirió,hirieron|subj:hiera,hieran|ger:hiriendo',
    'manifestar|pres:manifiesta,manifiestan|subj:manifieste,manifiesten,manifestara,manifestaran',
    'disolver|pres:disuelve,disuelven|subj:disuelva,disuelvan|part:disuelto',
    'detener|subj:detenga,detengan,detuviera,detuvieran',
    'cerrar|pres:cierra,cierran|subj:cierre,cierren,cerrara,cerraran',
    'romper|part:roto',
    'morir|pres:muere,mueren|past:murió,murieron|subj:muera,mueran|ger:muriendo|part:muerto',
    'perder|pres:pierde,pierden|subj:pierda,pierdan',
    'desplegar|pres:despliega,despliegan|subj:despliegue,desplieguen',
    'replegar|pres:repliega,repliegan|subj:repliegue,replieguen',
    'negar|pres:niega,niegan|subj:niegue,nieguen',
    'probar|pres:prueba,prueban|subj:pruebe,prueben',
    'aprobar|pres:aprueba,aprueban|subj:apruebe,aprueben',
    'acordar|pres:acuerda,acuerdan|subj:acuerde,acuerden',
    'recordar|pres:recuerda,recuerdan|subj:recuerde,recuerden',
    'reforzar|pres:refuerza,refuerzan|subj:refuerce,refuercen',
    'comenzar|pres:comienza,comienzan|subj:comience,comiencen',
    'empezar|pres:empieza,empiezan|subj:empiece,empiecen',
    'volar|pres:vuela,vuelan|subj:vuele,vuelen',
    'sobrevolar|pres:sobrevuela,sobrevuelan|subj:sobrevuele,sobrevuelen',
    'mostrar|pres:muestra,muestran|subj:muestre,muestren',
    'encontrar|pres:encuentra,encuentran|subj:encuentre,encuentren',
    'contar|pres:cuenta,cuentan|subj:cuente,cuenten',
    'jugar|pres:juega,juegan|subj:juegue,jueguen',
    'pensar|pres:piensa,piensan|subj:piense,piensen',
    'descongelar',
    'querer|pres:quiere,quieren|past:quiso,quisieron|fut:querrá,querrán|cond:querría,querrían|subj:quiera,quieran,quisiera,quisieran',
    'poder|pres:puede,pueden|past:pudo,pudieron|impf:podía,podían|fut:podrá,podrán|cond:podría,podrían|subj:pueda,puedan,pudiera,pudieran',
    'deber|cond:debería,deberían',
    'caer|past:cayó,cayeron|subj:caiga,caigan|part:caído|ger:cayendo',
    'huir',
    'reunir|pres:reúne,reúnen|subj:reúna,reúnan',
    'dar|past:dio,dieron|subj:dé,den',
    'ver|past:vio,vieron|part:visto',
    'salir|fut:saldrá,saldrán|subj:salga,salgan',
    'gasear',
    'estar|pres:está,están|past:estuvo,estuvieron|impf:estaba,estaban',
    'soltar|pres:suelta,sueltan|subj:suelte,suelten',
    'enviar|pres:envía,envían|subj:envíe,envíen',
    'vaciar|pres:vacía,vacían',
    'sublevar',
    'ir|pres:-|past:-|impf:-|fut:-|cond:-|subj:vaya,vayan|inf:-|ger:-|part:-',
  ],
  nouns: [],
  endings: [],
};
