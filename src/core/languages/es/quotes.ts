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
        'abog/a aconsej/a acot/a adelant/a agradec/e alab/a anim/a ansía aplaude aplaudió apremia aventur/a bram/a cavila clam/a comunic/a consta constat/a corrobor/a deplor/a desmient/e desmintió dictamin/a elogia elogió esgrim/e especific/a estim/a evoc/a exclam/a exhort/a hac/e_hincapié implor/a incid/e inform/a inst/a jur/a lanz/a ley/e manten/e mantiene mantuvo medit/a mencion/a musit/a objet/a ofrec/e pronostic/a protest/a razon/a rebat/e recomend/a refirió refier/e reson/a retruc/a rog/a solicit/a suplic/a susurr/a suspir/a traslad/a tuite/a vaticin/a se_quej/a se_lament/a se_sincer/a se_pregunt/a se_felicit/a se_defend/e se_defiende se_jact/a se_mostró avis/a decir afirmar asegurar explicar recordar destacar subrayar lamentar añadir reconocer admitir advertir señalar sostener abunda abundó aclar/a admit/e adviert/e advirtió afirm/a agreg/a alerta alertó anunci/a apostilla apostilló apunt/a argumenta argumentó asegur/a añad/e bromea bromeó celebra celebró coincid/e coment/a concluye concluyó confesó confiesa confirm/a consider/a contest/a continuó continúa contó critic/a cuenta cuentan declar/a decía defendió defiende denunci/a desliza deslizó destac/a detall/a dic/e dijeron dijo diría enfatiza enfatizó escrib/e espeta espetó exclamó exig/e explic/a expres/a gritaron gritó ha_advertido ha_concluido ha_confesado ha_contado ha_dicho ha_escrito ha_pedido ha_propuesto ha_recordado ha_sostenido había_dicho indic/a informa informó insist/e ironiza ironizó justifica justificó lament/a manifest/a manifiesta matiza matizó narra narró opin/a pid/e plantea planteó precis/a pregunta preguntó promet/e propone propuso prosigu/e publicó puntualiza puntualizó recalc/a rechaza rechazó reclam/a reconoc/e recordó recuerda recuerdan reflexiona reflexionó reiter/a reivindica reivindicó relata relató remata remató rememora rememoró replic/a resalta resaltó respond/e revela reveló se_preguntó sentencia sentenció señal/a sostien/e sostuvo subray/a tuiteó valora valoró zanj/a zanjando',
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
        'acusa acusó analiza analizó calific/a compara comparó considerando considerar consideraron cre/e criticar defin/e denomina denominó describ/e espera habl/a llam/a pretende quier/e saludó tacha tachó tilda tildando tildó ve veía vio',
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
        'advirtiendo afirmando al_considerar al_señalar alegando apuntando argumentando asegurando añadiendo destacando diciendo explicando indicando insistiendo recordando señalando subrayando tras_asegurar',
      examples: __EXAMPLES__ && examples(['Ana Morales dejó la sala, asegurando que era «un error enorme».']),
    },
    {
      frame: 'according',
      words:
        'a_juicio a_juicio_de a_juicio_del a_ojos_de de_acuerdo_con desde en_opinión_de a_decir_de en_boca_de en_voz_de a_criterio_de en_opinión_del en_palabras_de en_palabras_del para según',
      examples: __EXAMPLES__ && examples(['Según Ana Morales, el techo está «en muy mal estado».']),
    },
    {
      frame: 'own',
      words: 'a_su_entender a_su_juicio en_su_opinión',
      examples: __EXAMPLES__ && examples(['A su juicio, «todo queda por hacer en el puerto».']),
    },
    {
      frame: 'text',
      words: 'reza recoge muestra rezaba se_lee se_puede_leer consta_en figura',
      examples: __EXAMPLES__ && examples(['En el informe se lee: «Toda reparación parcial será provisional».']),
    },
    {
      frame: 'noun',
      words:
        'carta comentario comunicado conclusión declaraciones discurso frase mensaje palabras pregunta reacción respuesta tuit',
      examples: __EXAMPLES__ && examples(['La respuesta de Ana Morales: «No vamos a pagar».']),
    },
  ],
  pronouns: 'aquel:m ella:f ellas:p ellos:p esta:f este:m nosotros:x usted:x ustedes:x yo:x él:m ésta:f éste:m',
  honorifics: 'don:m doña:f dr:m dra:f señor:m señora:f sr:m sra:f',
  determiners:
    'al algunas algunos aquel aquella cada cinco cuatro del dicha dicho dos el:m esa esas ese esos esta estas este estos la:f las lo los mi mis muchas muchos nuestra nuestro otra otras otro otros su sus todas todos tres un una unas unos varias varios',
  prepositions:
    'a al ante bajo como con contra de del desde durante en entre hacia hasta mediante para por salvo según sin sobre tras',
  joiners: 'aunque como cuando cuya cuyo donde e mientras ni o pero porque pues que quien quienes si sino u y',
  relatives: 'cual que quien quienes',
  auxiliaries:
    'además así aún debe deben después entonces era eran es estaba estaban está están fue fueron ha había habían han he hemos iba incluso la las le les lo los luego me misma mismo no nos podía puede pueden se será son sí también todavía va van ya',
  as: 'como',
  fors: 'para desde',
  verbFirst: true,
  passives: 'era es fue fueron ser sido son',
  agents: 'por',
  adverbs:
    'ahora allí aquí asimismo ayer ello finalmente hoy igualmente mañana nada nuevamente posteriormente preguntada preguntado previamente quizá quizás recientemente respecto seguramente sinceramente solo sólo todo',
  people:
    'acusad/o procesad/o imputad/o investigad/o detenid/o condenad/o agricult/r albañil:m alumno:m analista anciano:m anciana:f arquitect/o articulista atacante atleta autónom/o biólog/o bomber/o camarer/o camioner/o capo:m central cirujan/o ciclista cocinero:m cocinera:f comerciante comandante conductor:m conductora:f conservad/r consultor:m consultora:f copropietari/o corresponsal creador:m creadora:f cura:m decan/o defensa defens/r denunciante deportista edil entrevistad/o epidemiólog/o exalcalde:m exalcaldesa:f exfutbolista exjugad/r exconsejer/o exdiput/o exdirect/r extremo:m fundador:m ganader/o geólog/o goleador:m goleadora:f guitarrista hostelero:m hostelera:f interino:m interina:f intérprete inmigrante librero:m librera:f lateral mediocentro mediocampista meteorólog/o migrante militar montañer/o mánager músic/o narrador:m narradora:f número novelista ocupante panader/o parlamentari/o pastor:m paciente perit/o pescad/r pint/r poeta polític/o preparador:m preparadora:f primera_ministra:f primer_ministro:m productor:m productora:f psicólog/o químic/o regidor:m regidora:f sacerdote:m sanitari/o seleccionador:m seleccionadora:f sindicalista sociólog/o subdirect/r taxista tendero:m tendera:f teniente titular trabajad/r turista veteran/o veterinari/o viuda:f viudo:m vocal voluntari/o zaguero:m abogad/o activista actor:m actriz:f agente alcalde:m alcaldesa:f alumn/o amig/o analista argentino:m artista arzobispo:m ases/r aut/r británico:m campeona:f campeón:m canciller candidat/o cantante capitana:f capitán:m catedrátic/o chic/o científic/o cineasta comentarista comisari/o compañer/o concejal:m concejala:f consejer/o coordinad/r coronel:m críticos:p delantero:m delegad/o diputad/o direct/r dirigente doct/r dueñ/o economista embajad/r empresari/o enfermer/o entrenad/r escrit/r español:m espos/o estudiante exministr/o expert/o expertos:p expresidenta:f expresidente:m fiscal fuentes:p fundad/r futbolista ganad/r general:m gerente gobernad/r herman/o hij/o historiad/r holandés:m hombre:m influencer ingenier/o instruct/r investigad/r jefa:f jefe:m joven juez:m jueza:f jugad/r letrad/o líder madre:f madrileño:m maestr/o magistrad/o mandatari/o manifestantes:p marido:m mexicano:m miembro ministr/o mujer:f médic/o obispo:m padre:m papa:m periodista piloto policía portavoz portero:m presentad/r presidenta:f presidente:m princesa:f principal profes/r propietari/o príncipe:m reina:f representante residente responsable rey:m secretari/o senad/r tenista testigo tetracampeón:m trabajadores:p técnic/o vecin/o vecinos:p vicepresidenta:f vicepresidente:m víctima',
  indefinites: 'un una uno unos unas algunos algunas varios varias muchos otro otra dos tres',
  ties: 'de del',
  bodies:
    'agencia asociación audiencia auto ayuntamiento banco cadena carta casa_blanca club colectivo comisión compañía comunicado congreso consejería consejo corte diario dirección documento efe empresa equipo escrito escuela estudio federación fiscalía fundación generalitat gobierno grupo guardia hospital informe instituto junta juzgado medio ministerio moncloa nota ong onu organización otan parlamento partido periódico plataforma policía resolución revista senado sentencia sindicato texto tribunal ue unidad universidad unión vaticano web',
  works:
    'apodada apodado bautizada bautizado canción cartel conocida conocido denominada denominadas denominado denominados diario disco eslogan expresión grupo hashtag lema libro llamada llamadas llamado llamados novela obra operación palabra pancarta pancartas película periódico podcast programa proyecto revista serie titulada titulado titulo término título álbum',
  abbreviations: 'd dr dra ee núm sr sra ud uds uu',
  marks: { dashes: true },
  kin: 'acusad/o procesad/o imputad/o investigad/o detenid/o | entrenad/r técnic/o seleccionador preparador preparadora seleccionadora mánager míster | delantero futbolista jugad/r atacante goleador goleadora central lateral extremo portero mediocentro zaguero capitán capitana | abogad/o letrad/o defens/r | fiscal | juez jueza magistrad/o | alcalde alcaldesa regidor regidora edil | ministr/o | presidente presidenta mandatari/o | médic/o doct/r cirujan/o | periodista | científic/o investigad/r | profes/r catedrátic/o | empresari/o',
  dropsSubject: true,
  grammaticalGender: true,
};
