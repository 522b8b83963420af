/** Named sets of Spanish words; a cue names a set in capitals. */
export const SETS = {
  CABLE: 'cable gasoducto cables oleoducto',
  SPY: 'espía espiar espionaje saboteador',
  GATE: 'frontera espacio cielo puerto aeropuerto gasoducto oleoducto estrecho paso cruce aduana canal ferrocarril corredor terminal fronterizo ruta',
  GOODS: `exportación importación comercio envío suministro tránsito producto grano trigo petróleo gas combustible carbón electricidad diésel uranio azúcar carne vino fruta verdura
    leche maíz soja café banano aguacate tomate salmón acero aluminio chip semiconductor tierra mineral fertilizante tecnología vuelo compra venta ganado crudo entrega`,
  MEASURE: 'sanción arancel embargo gravamen cuota bloqueo restricción veto castigo boicot tasa impuesto prohibición medida',
  ASSET: 'activo cuenta reserva fondo bien propiedad depósito',
  SHIP: 'petrolero buque barco carguero pesquero navío flotilla mercante cargamento avión',
  FORCE: `tropa tropas soldado ejército fuerza buque barco flota caza bombardero submarino portaaviones marina brigada batallón regimiento unidad reservista blindado tanque
    misil militar militares efectivo fragata destructor artillería avión helicóptero contingente dron guardia`,
  WEAPON: 'misil cohete dron arma munición tanque caza artillería sistema obús helicóptero armamento',
  PLACE:
    'ciudad aldea pueblo localidad base posición territorio región distrito isla puerto aeropuerto bastión cuartel provincia colina presa central capital zona',
  PERSON: `persona civil niño mujer hombre soldado militante rebelde insurgente combatiente oficial policía aldeano trabajador comandante general palestino israelí
    líder cabecilla jefe alumno escolar muerto militar miliciano yihadista terrorista guerrillero campesino ciudadano turista misionero estudiante médico cooperante periodista familia`,
  CAPTIVE: 'rehén rehenes prisionero cautivo secuestrado preso soldado detenido',
  DISSIDENT: 'político políticos opositor activista periodista disidente manifestante',
  CRITIC: `alcalde alcaldesa periodista activista opositor opositora disidente manifestante bloguero abogado reportero editor monje crítico defensor obispo sacerdote sindicalista líder
    estudiante oposición exministro candidato`,
  OUTLET: 'diario periódico canal radio emisora medio ong televisión portal partido internet red sociales',
  DIPLOMAT: 'embajador embajadora diplomático diplomática cónsul agregado encargado embajada consulado consular negocios',
  GOVERNMENT:
    'gobierno gabinete parlamento presidente presidenta ministro premier régimen primer canciller asamblea coalición congreso fiscal',
} as const;
