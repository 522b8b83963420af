/** Named sets of French words; a cue names a set in capitals. */
export const SETS = {
  CABLE: 'câble gazoduc oléoduc',
  SPY: 'espion espionner espionnage saboteur',
  GATE: 'frontière port aéroport gazoduc oléoduc pipeline détroit passage poste douane canal corridor terminal point-frontière espace ciel',
  GOODS: `exportation importation commerce livraison envoi transit produit grain céréales blé pétrole gaz carburant charbon électricité diesel uranium sucre viande vin fruit légume
    lait maïs soja café banane tomate saumon acier aluminium puce semi-conducteur terres minerai engrais technologie vol achat vente bétail brut marchandise porc fruits poisson`,
  MEASURE: 'sanction droit taxe surtaxe embargo quota blocus restriction interdiction boycott mesure douane tarif prélèvement',
  ASSET: 'avoir avoirs actif compte réserve fonds bien propriété dépôt',
  SHIP: 'pétrolier navire bateau cargo chalutier flottille cargaison tanker yacht avion',
  FORCE: `troupe soldat armée force navire flotte chasseur bombardier sous-marin porte-avions marine brigade bataillon régiment unité réserviste blindé char missile militaire
    effectif frégate destroyer artillerie avion hélicoptère contingent drone bâtiment instructeur casque garde`,
  WEAPON: 'missile roquette drone arme munition char chasseur artillerie système obusier hélicoptère armement',
  PLACE:
    'ville village localité base position territoire région district île port aéroport bastion caserne province colline barrage capitale zone quartier',
  PERSON: `personne civil enfant femme homme soldat militant rebelle insurgé combattant officier policier villageois ouvrier commandant général palestinien israélien
    chef élève écolier lycéen dirigeant militaire milicien djihadiste jihadiste terroriste paysan ressortissant touriste missionnaire étudiant médecin humanitaire journaliste famille gendarme responsable`,
  CAPTIVE: 'otage prisonnier captif détenu soldat',
  DISSIDENT: 'politique opposant militant activiste journaliste dissident manifestant',
  CRITIC: `maire journaliste activiste opposant opposante dissident manifestant blogueur avocat reporter rédacteur moine militant défenseur évêque prêtre syndicaliste
    étudiant opposition ex-ministre candidat artiste écrivain`,
  OUTLET: 'journal chaîne radio station média ong télévision site parti internet réseau sociaux',
  DIPLOMAT: 'diplomatique ambassadeur ambassadrice diplomate consul attaché chargé ambassade consulat consulaire',
  GOVERNMENT: 'gouvernement cabinet parlement président présidente ministre régime premier chancelier assemblée coalition congrès',
} as const;
