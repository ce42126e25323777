/** Portuguese: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import type { QuoteLanguage } from '../quote-language.ts';

/** Portuguese quotations. */
export const pt: QuoteLanguage = {
  code: 'pt',
  cues: [
    {
      frame: 'say',
      words:
        'disse diz dizem disseram dizia afirmou afirma afirmam afirmaram afirmava declarou declara declararam explicou explica explicam explicaram acrescentou acrescenta acrescentaram completou completa sublinhou sublinha salientou salienta destacou destaca ressaltou ressalta frisou frisa referiu refere referiram contou conta contaram relatou relata relataram lembrou lembra recordou recorda comentou comenta comentaram observou observa garantiu garante garantiram assegurou assegura admitiu admite admitiram reconheceu reconhece alertou alerta alertaram avisou avisa advertiu criticou critica criticaram denunciou denuncia denunciaram defendeu defende defenderam anunciou anuncia anunciaram respondeu responde responderam perguntou pergunta questionou questiona escreveu escreve escreveram publicou concluiu conclui argumentou argumenta avaliou avalia considerou considera insistiu insiste reforçou reforça reiterou reitera prometeu promete confessou confessa revelou revela informou informa informaram indicou indica apontou aponta lamentou lamenta celebrou comemorou ironizou brincou gritou gritaram exclamou pediu pede pediram exigiu continuou prosseguiu opinou opina sustentou sustenta enfatizou enfatiza pontuou desabafou rebateu retrucou lê-se tuitou detalhou justificou justifica adiantou adianta realçou notou noticiou dito',
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
        'chamou chama chamaram classificou classifica classificaram descreveu descreve qualificou qualifica definiu define acusou acusa acusaram elogiou elogia falou fala apelidou considerando chamando classificando agradeceu condenou vê quer espera teme',
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
    'presidente vice-presidente ex-presidente primeiro-ministro:m primeira-ministra:f ministro:m ministra:f prefeito:m prefeita:f autarca deputado:m deputada:f senador:m senadora:f vereador:m vereadora:f governador:m governadora:f secretário:m secretária:f secretário-geral:m porta-voz líder:s chefe diretor:m diretora:f director:m directora:f dirigente responsável delegado:m delegada:f procurador:m procuradora:f juiz:m juíza:f advogado:m advogada:f professor:m professora:f investigador:m investigadora:f pesquisador:m pesquisadora:f economista especialista cientista médico:m médica:f enfermeiro:m enfermeira:f autor:m autora:f escritor:m escritora:f jornalista ator:m atriz:f cantor:m cantora:f realizador:m treinador:m treinadora:f técnico:m técnica:f jogador:m jogadora:f capitão:m piloto atacante goleiro:m guarda-redes avançado:m médio:m campeão:m campeã:f fundador:m fundadora:f empresário:m empresária:f proprietário:m proprietária:f dono:m dona:f gerente ativista candidato:m candidata:f comissário:m comissária:f embaixador:m embaixadora:f general:m coronel:m comandante agente policial bispo:m papa:m rei:m rainha:f pai:m mãe:f filho:m filha:f irmão:m irmã:f marido:m mulher:f esposa:f homem:m rapaz:m estudante morador:m moradora:f vizinho:m vizinha:f testemunha vítima amigo:m amiga:f colega moradores:p especialistas:p trabalhadores:p críticos:p manifestantes:p bastonário:m coordenador:m coordenadora:f relator:m relatora:f',
  bodies:
    'governo ministério empresa companhia grupo associação sindicato partido comissão conselho tribunal supremo procuradoria polícia agência instituto universidade escola hospital banco fundação organização federação união clube equipa equipe jornal revista site relatório estudo comunicado carta nota câmara prefeitura senado congresso parlamento onu nato ue lusa comité comitê autoridade assessoria defesa oposição ong',
  works:
    'título intitulado intitulada filme série livro romance canção música disco álbum grupo programa podcast peça slogan chamado chamada chamados chamadas denominado denominada apelidado apelidada conhecido conhecida jornal revista operação projeto hashtag cartaz cartazes faixa palavra termo expressão',
  abbreviations: 'sr sra dr dra prof eng av etc',
  dropsSubject: true,
};
