/** Spanish: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import type { QuoteLanguage } from '../quote-language.ts';

/** Spanish quotations. */
export const es: QuoteLanguage = {
  code: 'es',
  forms: { a: '-ó -a -an -aron -aba ha_-ado', e: '-ió -e -en -ieron ha_-ido', o: '-o:m -a:f', r: '-or:m -ora:f' },
  cues: [
    {
      frame: 'say',
      words:
        'dijo dic/e dijeron decía ha_dicho había_dicho diría afirm/a señal/a explic/a asegur/a añad/e agreg/a declar/a manifest/a manifiesta indic/a destac/a subray/a recalc/a apunt/a sostuvo sostien/e ha_sostenido coment/a expres/a reconoc/e admit/e advirtió adviert/e ha_advertido insist/e contó cuenta cuentan ha_contado relató relata narró narra recordó recuerda recuerdan ha_recordado confesó confiesa ha_confesado respond/e contest/a replic/a zanj/a concluyó concluye ha_concluido preguntó pregunta se_preguntó escrib/e ha_escrito publicó tuiteó promet/e exclamó gritó gritaron lament/a critic/a denunci/a reclam/a exig/e pid/e ha_pedido confirm/a detall/a precis/a matizó matiza argumentó argumenta opin/a consider/a reveló revela anunci/a espetó espeta abundó abunda ironizó ironiza deslizó desliza rememoró rememora sentenció sentencia enfatizó enfatiza reiter/a reflexionó reflexiona coincid/e resaltó resalta puntualizó puntualiza aclar/a reivindicó reivindica apostilló apostilla remató remata continuó continúa prosigu/e propuso propone ha_propuesto informó informa recog/e reza alertó alerta celebró celebra valoró valora zanjando bromeó bromea rechazó rechaza justificó justifica planteó plantea defendió defiende',
      examples:
        __EXAMPLES__ &&
        examples([
          '«El puente seguirá cerrado», dijo Ana Morales el lunes.',
          'Ana Morales explicó: «Hemos esperado demasiado».',
          '«No volveremos», zanjó Ana Morales.',
        ]),
    },
    {
      frame: 'call',
      words:
        'llam/a calific/a tildó tilda tachó tacha describ/e defin/e ve vio comparó compara acusó acusa habl/a considerar considerando analiza analizó veía consideraron denominó denomina muestra mostró criticar quier/e pretende tildando saludó espera cre/e',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Ana Morales calificó el plan de «regalo a los caseros».'],
          ['Allí sirven el «café del puerto» en tazas de lata.'],
        ),
    },
    {
      frame: 'adding',
      words:
        'añadiendo diciendo asegurando afirmando señalando explicando destacando subrayando recordando advirtiendo apuntando indicando argumentando alegando insistiendo al_considerar tras_asegurar al_señalar',
      examples: __EXAMPLES__ && examples(['Ana Morales dejó la sala, asegurando que era «un error enorme».']),
    },
    {
      frame: 'according',
      words:
        'según para a_juicio_de a_juicio_del en_opinión_de en_palabras_de de_acuerdo_con a_ojos_de en_palabras_del en_opinión_del a_juicio desde',
      examples: __EXAMPLES__ && examples(['Según Ana Morales, el techo está «en muy mal estado».']),
    },
    {
      frame: 'own',
      words: 'a_su_juicio en_su_opinión a_su_entender',
      examples: __EXAMPLES__ && examples(['A su juicio, «todo queda por hacer en el puerto».']),
    },
    {
      frame: 'noun',
      words:
        'palabras comunicado carta mensaje discurso tuit frase respuesta reacción conclusión declaraciones pregunta comentario',
      examples: __EXAMPLES__ && examples(['La respuesta de Ana Morales: «No vamos a pagar».']),
    },
  ],
  pronouns: 'él:m ella:f ellos:p ellas:p yo:x nosotros:x usted:x ustedes:x éste:m ésta:f este:m esta:f aquel:m',
  honorifics: 'señor:m señora:f sr:m sra:f don:m doña:f dr:m dra:f',
  determiners:
    'el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus mi mis nuestro nuestra al del varios varias algunos algunas cada otro otra otros otras dos tres cuatro cinco muchos muchas todos todas dicho dicha',
  prepositions:
    'de del a al en con por para sin sobre entre desde hasta contra hacia según tras ante bajo durante mediante como salvo',
  joiners: 'y e o u pero que cuando si porque aunque mientras donde como pues sino ni cuyo cuya quien quienes',
  relatives: 'que quien quienes cual',
  auxiliaries:
    'ha han había habían he hemos es son era eran fue fueron será está están estaba estaban puede pueden podía debe deben va van iba se le les lo la los las me nos no también ya además aún todavía incluso así después luego entonces sí mismo misma',
  as: 'como',
  fors: 'para desde',
  verbFirst: true,
  passives: 'fue fueron es son ser sido era',
  agents: 'por',
  adverbs:
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre hoy ayer mañana también ya además aún todavía incluso así después luego entonces ahora aquí allí mientras no sí en el la los las por para con sin sobre según tras ante desde hasta de del al a y pero si cuando como aunque porque finalmente asimismo igualmente posteriormente previamente recientemente sinceramente quizá quizás seguramente sólo solo nada todo ello respecto nuevamente mismo preguntado preguntada',
  people:
    'presidente:m presidenta:f vicepresidente:m vicepresidenta:f expresidente:m expresidenta:f exministr/o ministr/o alcalde:m alcaldesa:f concejal:m concejala:f diputad/o senad/r portavoz secretari/o direct/r jefe:m jefa:f líder consejer/o delegad/o gobernad/r embajad/r canciller fiscal juez:m jueza:f magistrad/o instruct/r abogad/o letrad/o profes/r catedrátic/o investigad/r economista expert/o analista historiad/r médic/o doct/r enfermer/o aut/r escrit/r periodista actor:m actriz:f cantante artista cineasta entrenad/r técnic/o jugad/r delantero:m portero:m capitán:m capitana:f piloto ingenier/o tenista futbolista campeón:m campeona:f tetracampeón:m mandatari/o dirigente empresari/o fundad/r propietari/o dueñ/o gerente responsable representante activista candidat/o ases/r comisari/o policía agente general:m coronel:m vecin/o residente testigo víctima padre:m madre:f hij/o herman/o marido:m mujer:f espos/o hombre:m chic/o joven estudiante alumn/o maestr/o papa:m obispo:m arzobispo:m rey:m reina:f príncipe:m princesa:f amig/o compañer/o miembro holandés:m británico:m español:m mexicano:m madrileño:m argentino:m vecinos:p expertos:p críticos:p manifestantes:p trabajadores:p fuentes:p coordinad/r presentad/r influencer comentarista principal científic/o ganad/r',
  bodies:
    'gobierno ministerio ayuntamiento empresa compañía grupo asociación plataforma sindicato partido comisión consejo tribunal corte audiencia juzgado fiscalía policía guardia agencia instituto universidad escuela hospital banco fundación organización federación unión club equipo diario periódico revista cadena web informe estudio comunicado carta auto sentencia documento resolución dirección congreso senado parlamento junta generalitat moncloa onu otan ue efe medio unidad casa_blanca ong colectivo consejería vaticano escrito texto nota',
  works:
    'titulado titulada titulo título película serie libro novela canción disco álbum grupo programa podcast obra lema eslogan llamado llamada llamados llamadas denominado denominada denominados denominadas bautizado bautizada apodado apodada conocido conocida diario periódico revista operación proyecto hashtag pancarta pancartas cartel palabra término expresión',
  abbreviations: 'sr sra dr dra d ud uds ee uu núm',
  marks: { dashes: true },
  dropsSubject: true,
  grammaticalGender: true,
};
