/** Spanish: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import { LATIN_NAMES } from '../latin-names.ts';
import type { QuoteLanguage } from '../quote-language.ts';

/** Spanish quotations. */
export const es: QuoteLanguage = {
  code: 'es',
  commonNames: LATIN_NAMES,
  ownNames: {
    men: 'asier eusebio fermin gorka jacinto josep',
    women:
      'aitana amparo araceli candela inmaculada itziar leire macarena maite marisol milagros montserrat nerea nieves paloma rocio yolanda',
  },
  forms: { a: '-ó -a -an -aron -aba ha_-ado', e: '-ió -e -en -ieron ha_-ido', o: '-o:m -a:f', r: '-or:m -ora:f' },
  cues: [
    {
      frame: 'say',
      words:
        'resum/e resume observ/a piensa teme grit/a sugiere sugirió recomiend/a presum/e sonríe solt/a suelta tercia terció intervino externó culmin/a augur/a ratific/a remarc/a cuestion/a zanj/a sentenci/a abog/a abund/a aclar/a aconsej/a acot/a adelant/a admit/e admitir advertir adviert/e advirtió afirm/a afirmar agradec/e agreg/a alab/a alert/a anim/a ansía anunci/a aplaud/e apostill/a apremia apunt/a argument/a asegur/a asegurar aventur/a avis/a añad/e añadir bram/a brome/a cavila celebr/a clam/a coincid/e coment/a comunic/a concluye concluyó confesó confiesa confirm/a consider/a consta constat/a contest/a continuó continúa contó corrobor/a critic/a cuenta cuentan decir declar/a decía defendió defiende denunci/a deplor/a desliz/a desmient/e desmintió destac/a destacar detall/a dic/e dictamin/a dijeron dijo diría elogia elogió enfatiz/a escrib/e esgrim/e especific/a espet/a estim/a evoc/a exclam/a exhort/a exig/e explic/a explicar expres/a gritaron gritó ha_advertido ha_concluido ha_confesado ha_contado ha_dicho ha_escrito ha_pedido ha_propuesto ha_recordado ha_sostenido había_dicho hac/e_hincapié implor/a incid/e indic/a inform/a insist/e inst/a ironiz/a jur/a justific/a lament/a lamentar lanz/a ley/e manifest/a manifiesta manten/e mantiene mantuvo matiz/a medit/a mencion/a musit/a narr/a neg/a niega objet/a ofrec/e opin/a pid/e plante/a precis/a pregunt/a promet/e pronostic/a propone propuso prosigu/e protest/a publicó puntualiz/a razon/a rebat/e recalc/a rechaz/a reclam/a recomend/a reconoc/e reconocer recordar recordó recuerda recuerdan refier/e refirió reflexion/a reiter/a reivindic/a relat/a remach/a remat/a rememor/a replic/a reproch/a resalt/a reson/a respond/e retruc/a revel/a rog/a se_defend/e se_defiende se_felicit/a se_jact/a se_lament/a se_mostró se_pregunt/a se_quej/a se_sincer/a sentencia sentenció señal/a señalar solicit/a sostener sostien/e sostuvo subray/a subrayar suplic/a suspir/a susurr/a traslad/a tuite/a valor/a vaticin/a zanj/a zanjando',
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
      words: 'a_su_entender a_su_juicio en_su_opinión según_él según_ella para_él para_ella',
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
    'ahora allí aquí asimismo ayer ello finalmente hoy igualmente mañana nada nuevamente posteriormente preguntada preguntado previamente quizá quizás recientemente respecto seguramente sinceramente solo sólo todo parte',
  people:
    'fuente *alista *nista *rista *tista *cista *ólogo:m *óloga:f manager:s vecina:f clienta:f cliente camionera:f agricultora:f ex_edil abogad/o activista actor:m actriz:f acusad/o afectad/o agente agricult/r albañil:m alcalde:m alcaldesa:f alumn/o alumno:m amig/o analista anciana:f anciano:m argentino:m arquitect/o articulista artista arzobispo:m ases/r atacante atleta aut/r autónom/o biólog/o bomber/o británico:m camarer/o camioner/o campeona:f campeón:m canciller candidat/o cantante capitana:f capitán:m capo:m catedrátic/o central chic/o ciclista científic/o cineasta cirujan/o cocinera:f cocinero:m comandante comentarista comerciante comisari/o compañer/o concejal:m concejala:f condenad/o conductor:m conductora:f consejer/o conservad/r constructor:m constructora:f consultor:m consultora:f coordinad/r copropietari/o coronel:m corresponsal creador:m creadora:f críticos:p cura:m decan/o defens/r defensa delantero:m delegad/o denunciante deportista detenid/o diputad/o direct/r dirigente doct/r dueñ/o economista edil embajad/r empresari/o enfermer/o entrenad/r entrevistad/o epidemiólog/o escrit/r español:m espos/o estudiante exdiput/o expert/o expertos:p extremo:m fiscal fuentes:p funcionari/o fundad/r fundador:m futbolista ganad/r ganader/o general:m gerente geólog/o gobernad/r goleador:m goleadora:f guitarrista herman/o hij/o historiad/r holandés:m hombre:m hostelera:f hostelero:m imputad/o influencer ingenier/o inmigrante instruct/r interina:f interino:m intérprete investigad/o investigad/r jefa:f jefe:m joven jubilad/o juez:m jueza:f jugad/r lateral letrad/o librera:f librero:m líder madre:f madrileño:m maestr/o magistrad/o mandatari/o manifestantes:p marido:m mediocampista mediocentro meteorólog/o mexicano:m miembro migrante militar ministr/o montañer/o mujer:f mánager médic/o músic/o narrador:m narradora:f novelista número obispo:m ocupante paciente padre:m panader/o papa:m parlamentari/o pastor:m periodista perit/o pescad/r piloto pint/r poeta policía polític/o popular portavoz portero:m preparador:m preparadora:f presentad/r presidenta:f presidente:m primer_ministro:m primera_ministra:f princesa:f principal procesad/o productor:m productora:f profes/r propietari/o príncipe:m psicólog/o químic/o regidor:m regidora:f reina:f representante residente responsable retirad/o rey:m sacerdote:m sanitari/o secretari/o seleccionador:m seleccionadora:f senad/r sindicalista socia:f socialista socio:m sociólog/o subdirect/r taxista tendera:f tendero:m teniente tenista testigo tetracampeón:m titular trabajad/r trabajadores:p turista técnic/o vecin/o vecinos:p veteran/o veterinari/o vicepresidenta:f vicepresidente:m viuda:f viudo:m vocal voluntari/o víctima zaguero:m',
  these: 'este esta ese esa',
  indefinites: 'un una uno unos unas algunos algunas varios varias muchos otro otra dos tres',
  ties: 'de del',
  bodies:
    'acusación agencia asociación audiencia auto ayuntamiento banco cadena carta casa_blanca club colectivo comisión compañía comunicado congreso consejería consejo cooperativa corte cámara delegación diario dirección documento efe empresa equipo escrito escuela estudio federación fiscalía fundación generalitat gobierno grupo guardia hospital informe institución instituto junta juzgado medio ministerio moncloa nota oficina ong onu organismo organización otan parlamento partido patronal periódico plataforma policía resolución revista sala secretaría senado sentencia servicio sindicato texto tribunal ue unidad universidad unión vaticano web',
  goingOn: 'añad agreg prosig prosigu contin conclu',
  works:
    'apodada apodado bautizada bautizado canción cartel conocida conocido denominada denominadas denominado denominados diario disco eslogan expresión grupo hashtag lema libro llamada llamadas llamado llamados novela obra operación palabra pancarta pancartas película periódico podcast programa proyecto revista serie titulada titulado titulo término título álbum',
  abbreviations: 'd dr dra ee núm sr sra ud uds uu',
  marks: { dashes: true },
  kin: 'actor actriz | cineasta director directora | acusad/o procesad/o imputad/o investigad/o detenid/o | entrenad/r técnic/o seleccionador preparador preparadora seleccionadora mánager míster | delantero futbolista jugad/r atacante goleador goleadora central lateral extremo portero mediocentro zaguero capitán capitana | abogad/o letrad/o defens/r | fiscal | juez jueza magistrad/o | alcalde alcaldesa regidor regidora edil | ministr/o titular | presidente presidenta mandatari/o | gobernad/r mandatari/o | escrit/r novelista poeta | médic/o doct/r cirujan/o | periodista | científic/o investigad/r | profes/r catedrátic/o | empresari/o',
  verbEndings: 'n:p',
  attributesInside: true,
  dropsSubject: true,
  grammaticalGender: true,
};
