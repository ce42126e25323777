/** Portuguese: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import type { QuoteLanguage } from '../quote-language.ts';

/** Portuguese quotations. */
export const pt: QuoteLanguage = {
  code: 'pt',
  forms: { a: '-ou -a -am -aram', e: '-eu -e -em -eram', i: '-iu -e -em -iram', o: '-o:m -a:f', r: '-or:m -ora:f' },
  cues: [
    {
      frame: 'say',
      words:
        'disse diz dizem disseram dizia afirm/a afirmava declar/a explic/a acrescent/a completou completa sublinhou sublinha salientou salienta destacou destaca ressaltou ressalta frisou frisa refer/i cont/a relat/a lembrou lembra recordou recorda coment/a observou observa garant/i assegurou assegura admit/i reconheceu reconhece alert/a avisou avisa advertiu critic/a denunci/a defend/e anunci/a respond/e perguntou pergunta questionou questiona escrev/e publicou concluiu conclui argumentou argumenta avaliou avalia considerou considera insistiu insiste reforçou reforça reiterou reitera prometeu promete confessou confessa revelou revela inform/a indicou indica apontou aponta lamentou lamenta celebrou comemorou ironizou brincou gritou gritaram exclamou ped/i exigiu continuou prosseguiu opinou opina sustentou sustenta enfatizou enfatiza pontuou desabafou rebateu retrucou lê-se tuitou detalhou justificou justifica adiantou adianta realçou notou noticiou dito',
      examples:
        __EXAMPLES__ &&
        examples([
          '“A ponte continua fechada”, disse Ana Moreira na segunda-feira.',
          'Ana Moreira explicou: “Esperámos tempo demais.”',
        ]),
    },
    {
      frame: 'call',
      words:
        'cham/a classific/a descreveu descreve qualificou qualifica definiu define acus/a elogiou elogia falou fala apelidou considerando chamando classificando agradeceu condenou vê quer espera teme',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Ana Moreira classificou o plano como “um presente aos senhorios”.'],
          ['Ali servem o “café do porto” em canecas de lata.'],
        ),
    },
    {
      frame: 'adding',
      words:
        'acrescentando dizendo afirmando explicando sublinhando destacando lembrando garantindo alertando defendendo alegando argumentando ressaltando salientando referindo escrevendo',
      examples: __EXAMPLES__ && examples(['Ana Moreira deixou a sala, dizendo que era “um erro enorme”.']),
    },
    {
      frame: 'according',
      words: 'segundo de_acordo_com conforme na_opinião_de nas_palavras_de no_entender_de para',
      examples: __EXAMPLES__ && examples(['Segundo Ana Moreira, o telhado está “em muito mau estado”.']),
    },
    {
      frame: 'noun',
      words: 'palavras comentário mensagem carta resposta frase comunicado nota publicação declaração',
      examples: __EXAMPLES__ && examples(['A resposta de Ana Moreira: “Não vamos pagar.”']),
    },
  ],
  pronouns: 'ele:m ela:f eles:p elas:p eu:x nós:x você:x vocês:x este:m esta:f lhe:o',
  honorifics: 'senhor:m senhora:f sr:m sra:f dr:m dra:f dom:m dona:f eng prof',
  determiners:
    'o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela seu sua seus suas nosso nossa meu minha do da dos das ao à aos às no na nos nas pelo pela pelos pelas num numa vários várias alguns algumas cada outro outra dois duas três quatro cinco muitos muitas todos todas',
  prepositions:
    'de do da dos das a ao à aos às em no na nos nas por pelo pela pelos pelas para com sem sobre entre desde até contra segundo após durante perante sob num numa conforme mediante',
  joiners: 'e ou mas que quando se porque embora enquanto onde como pois nem quem cujo cuja também',
  relatives: 'que quem qual',
  as: 'como',
  fors: 'para',
  verbFirst: true,
  grammaticalGender: true,
  auxiliaries:
    'é são era eram foi foram será serão está estão estava estavam tem têm tinha tinham pode podem deve devem vai vão se lhe não também já ainda depois então assim sempre mesmo',
  passives: 'foi foram é são ser sido era',
  agents: 'por pelo pela pelos pelas',
  adverbs:
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro hoje ontem amanhã também já ainda depois então assim agora aqui ali lá não sim em no na o a os as para com por de do da após antes mas e se quando como enquanto porque apesar segundo finalmente talvez só tudo nada isso isto questionado questionada além',
  people:
    'presidente vice-presidente ex-presidente primeiro-ministro:m primeira-ministra:f ministr/o prefeit/o autarca deputad/o senad/r veread/r governad/r secretári/o secretário-geral:m porta-voz líder:s chefe diret/r direct/r dirigente responsável delegad/o procurad/r juiz:m juíza:f advogad/o profess/r investigad/r pesquisad/r economista especialista cientista médic/o enfermeir/o aut/r escrit/r jornalista ator:m atriz:f cant/r realizador:m treinad/r técnic/o jogad/r capitão:m piloto atacante goleiro:m guarda-redes avançado:m médio:m campeão:m campeã:f fundad/r empresári/o proprietári/o don/o gerente ativista candidat/o comissári/o embaixad/r general:m coronel:m comandante agente policial bispo:m papa:m rei:m rainha:f pai:m mãe:f filh/o irmão:m irmã:f marido:m mulher:f esposa:f homem:m rapaz:m estudante morad/r vizinh/o testemunha vítima amig/o colega moradores:p especialistas:p trabalhadores:p críticos:p manifestantes:p bastonário:m coordenad/r relat/r',
  bodies:
    'governo ministério empresa companhia grupo associação sindicato partido comissão conselho tribunal supremo procuradoria polícia agência instituto universidade escola hospital banco fundação organização federação união clube equipa equipe jornal revista site relatório estudo comunicado carta nota câmara prefeitura senado congresso parlamento onu nato ue lusa comité comitê autoridade assessoria defesa oposição ong',
  works:
    'título intitulado intitulada filme série livro romance canção música disco álbum grupo programa podcast peça slogan chamado chamada chamados chamadas denominado denominada apelidado apelidada conhecido conhecida jornal revista operação projeto hashtag cartaz cartazes faixa palavra termo expressão',
  abbreviations: 'sr sra dr dra prof eng av etc',
  dropsSubject: true,
};
