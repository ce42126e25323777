/** Spanish: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import type { QuoteLanguage } from '../quote-language.ts';

/** Spanish quotations. */
export const es: QuoteLanguage = {
  code: 'es',
  cues: [
    {
      frame: 'say',
      words:
        'dijo dice dicen dijeron decía ha_dicho había_dicho diría afirmó afirma afirman afirmaron afirmaba ha_afirmado señaló señala señalan señalaron ha_señalado explicó explica explican explicaron ha_explicado aseguró asegura aseguran aseguraron ha_asegurado añadió añade añaden ha_añadido agregó agrega agregan declaró declara declararon ha_declarado manifestó manifiesta manifestaron ha_manifestado indicó indica indican indicaron ha_indicado destacó destaca destacan destacaron ha_destacado subrayó subraya subrayan ha_subrayado recalcó recalca recalcan ha_recalcado apuntó apunta apuntan ha_apuntado sostuvo sostiene sostienen ha_sostenido comentó comenta comentan comentaron ha_comentado expresó expresa expresaron ha_expresado reconoció reconoce reconocen ha_reconocido admitió admite admiten ha_admitido advirtió advierte advierten ha_advertido insistió insiste insisten ha_insistido contó cuenta cuentan ha_contado relató relata narró narra recordó recuerda recuerdan ha_recordado confesó confiesa ha_confesado respondió responde respondieron ha_respondido contestó contesta ha_contestado replicó replica ha_replicado zanjó zanja ha_zanjado concluyó concluye ha_concluido preguntó pregunta se_preguntó escribió escribe escribieron ha_escrito publicó tuiteó prometió promete exclamó gritó gritaron lamentó lamenta lamentan ha_lamentado criticó critica critican ha_criticado denunció denuncia denuncian ha_denunciado reclamó reclama reclaman exigió exige exigen pidió pide piden pidieron ha_pedido confirmó confirma ha_confirmado detalló detalla ha_detallado precisó precisa ha_precisado matizó matiza argumentó argumenta opinó opina opinan consideró considera consideran ha_considerado reveló revela anunció anuncia ha_anunciado espetó espeta abundó abunda ironizó ironiza deslizó desliza rememoró rememora sentenció sentencia enfatizó enfatiza reiteró reitera ha_reiterado reflexionó reflexiona coincidió coincide resaltó resalta puntualizó puntualiza aclaró aclara ha_aclarado reivindicó reivindica apostilló apostilla remató remata continuó continúa prosiguió prosigue propuso propone ha_propuesto informó informa recoge recogió reza ha_asegurado alertó alerta celebró celebra valoró valora zanjando bromeó bromea rechazó rechaza justificó justifica planteó plantea defendió defiende',
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
        'llamó llama llamaron calificó califica calificaron ha_calificado tildó tilda tachó tacha describió describe definió define ve vio comparó compara acusó acusa habla habló hablan considerar considerando analiza analizó veía consideraron denominó denomina muestra mostró criticar quiere quieren pretende tildando saludó espera cree creen',
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
    'presidente:m presidenta:f vicepresidente:m vicepresidenta:f expresidente:m expresidenta:f exministro:m exministra:f ministro:m ministra:f alcalde:m alcaldesa:f concejal:m concejala:f diputado:m diputada:f senador:m senadora:f portavoz secretario:m secretaria:f director:m directora:f jefe:m jefa:f líder consejero:m consejera:f delegado:m delegada:f gobernador:m gobernadora:f embajador:m embajadora:f canciller fiscal juez:m jueza:f magistrado:m magistrada:f instructor:m instructora:f abogado:m abogada:f letrado:m letrada:f profesor:m profesora:f catedrático:m catedrática:f investigador:m investigadora:f economista experto:m experta:f analista historiador:m historiadora:f médico:m médica:f doctor:m doctora:f enfermero:m enfermera:f autor:m autora:f escritor:m escritora:f periodista actor:m actriz:f cantante artista cineasta entrenador:m entrenadora:f técnico:m técnica:f jugador:m jugadora:f delantero:m portero:m capitán:m capitana:f piloto ingeniero:m ingeniera:f tenista futbolista campeón:m campeona:f tetracampeón:m mandatario:m mandataria:f dirigente empresario:m empresaria:f fundador:m fundadora:f propietario:m propietaria:f dueño:m dueña:f gerente responsable representante activista candidato:m candidata:f asesor:m asesora:f comisario:m comisaria:f policía agente general:m coronel:m vecino:m vecina:f residente testigo víctima padre:m madre:f hijo:m hija:f hermano:m hermana:f marido:m mujer:f esposa:f esposo:m hombre:m chico:m chica:f joven estudiante alumno:m alumna:f maestro:m maestra:f papa:m obispo:m arzobispo:m rey:m reina:f príncipe:m princesa:f amigo:m amiga:f compañero:m compañera:f miembro holandés:m británico:m español:m mexicano:m madrileño:m argentino:m vecinos:p expertos:p críticos:p manifestantes:p trabajadores:p fuentes:p coordinador:m coordinadora:f presentador:m presentadora:f influencer comentarista principal científico:m científica:f ganador:m ganadora:f',
  bodies:
    'gobierno ministerio ayuntamiento empresa compañía grupo asociación plataforma sindicato partido comisión consejo tribunal corte audiencia juzgado fiscalía policía guardia agencia instituto universidad escuela hospital banco fundación organización federación unión club equipo diario periódico revista cadena web informe estudio comunicado carta auto sentencia documento resolución dirección congreso senado parlamento junta generalitat moncloa onu otan ue efe medio unidad casa_blanca ong colectivo consejería vaticano escrito texto nota',
  works:
    'titulado titulada titulo título película serie libro novela canción disco álbum grupo programa podcast obra lema eslogan llamado llamada llamados llamadas denominado denominada denominados denominadas bautizado bautizada apodado apodada conocido conocida diario periódico revista operación proyecto hashtag pancarta pancartas cartel palabra término expresión',
  abbreviations: 'sr sra dr dra d ud uds ee uu núm',
  marks: { dashes: true },
  dropsSubject: true,
  grammaticalGender: true,
};
