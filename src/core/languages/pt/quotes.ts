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
        'acrescent/a adianta adiantou admit/i advertiu afirm/a afirmava alert/a anunci/a aponta apontou argumenta argumentou assegura assegurou avalia avaliou avisa avisou brincou celebrou comemorou coment/a completa completou conclui concluiu confessa confessou considera considerou cont/a continuou critic/a declar/a defend/e denunci/a desabafou destaca destacou detalhou disse disseram dito diz dizem dizia enfatiza enfatizou escrev/e exclamou exigiu explic/a frisa frisou garant/i gritaram gritou indica indicou inform/a insiste insistiu ironizou justifica justificou lamenta lamentou lembra lembrou lê-se noticiou notou observa observou opina opinou ped/i pergunta perguntou pontuou promete prometeu prosseguiu publicou questiona questionou realçou rebateu reconhece reconheceu recorda recordou refer/i reforça reforçou reitera reiterou relat/a respond/e ressalta ressaltou retrucou revela revelou salienta salientou sublinha sublinhou sustenta sustentou tuitou',
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
        'acus/a agradeceu apelidou cham/a chamando classific/a classificando condenou considerando define definiu descreve descreveu elogia elogiou espera fala falou qualifica qualificou quer teme vê',
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
        'acrescentando afirmando alegando alertando argumentando defendendo destacando dizendo escrevendo explicando garantindo lembrando referindo ressaltando salientando sublinhando',
      examples: __EXAMPLES__ && examples(['Ana Moreira deixou a sala, dizendo que era “um erro enorme”.']),
    },
    {
      frame: 'according',
      words: 'conforme de_acordo_com na_opinião_de nas_palavras_de no_entender_de para segundo',
      examples: __EXAMPLES__ && examples(['Segundo Ana Moreira, o telhado está “em muito mau estado”.']),
    },
    {
      frame: 'noun',
      words: 'carta comentário comunicado declaração frase mensagem nota palavras publicação resposta',
      examples: __EXAMPLES__ && examples(['A resposta de Ana Moreira: “Não vamos pagar.”']),
    },
  ],
  pronouns: 'ela:f elas:p ele:m eles:p esta:f este:m eu:x lhe:o nós:x você:x vocês:x',
  honorifics: 'dom:m dona:f dr:m dra:f eng prof senhor:m senhora:f sr:m sra:f',
  determiners:
    'a algumas alguns ao aos aquela aquele as cada cinco da das do dois dos duas essa essas esse esses esta estas este estes meu minha muitas muitos na nas no nos nossa nosso num numa o os outra outro pela pelas pelo pelos quatro seu seus sua suas todas todos três um uma umas uns várias vários à às',
  prepositions:
    'a ao aos após até com conforme contra da das de desde do dos durante em entre mediante na nas no nos num numa para pela pelas pelo pelos perante por segundo sem sob sobre à às',
  joiners: 'como cuja cujo e embora enquanto mas nem onde ou pois porque quando que quem se também',
  relatives: 'qual que quem',
  as: 'como',
  fors: 'para',
  verbFirst: true,
  grammaticalGender: true,
  auxiliaries:
    'ainda assim depois deve devem então era eram estava estavam está estão foi foram já lhe mesmo não pode podem se sempre será serão são também tem tinha tinham têm vai vão é',
  passives: 'era foi foram ser sido são é',
  agents: 'por pelo pela pelos pelas',
  adverbs:
    'agora ali além amanhã antes apesar aqui finalmente hoje isso isto lá nada ontem questionada questionado sim só talvez tudo',
  people:
    'advogad/o agente amig/o atacante ativista ator:m atriz:f aut/r autarca avançado:m bastonário:m bispo:m campeã:f campeão:m candidat/o cant/r capitão:m chefe cientista colega comandante comissári/o coordenad/r coronel:m críticos:p delegad/o deputad/o direct/r diret/r dirigente don/o economista embaixad/r empresári/o enfermeir/o escrit/r especialista especialistas:p esposa:f estudante ex-presidente filh/o fundad/r general:m gerente goleiro:m governad/r guarda-redes homem:m investigad/r irmã:f irmão:m jogad/r jornalista juiz:m juíza:f líder:s manifestantes:p marido:m ministr/o morad/r moradores:p mulher:f mãe:f médic/o médio:m pai:m papa:m pesquisad/r piloto policial porta-voz prefeit/o presidente primeira-ministra:f primeiro-ministro:m procurad/r profess/r proprietári/o rainha:f rapaz:m realizador:m rei:m relat/r responsável secretári/o secretário-geral:m senad/r testemunha trabalhadores:p treinad/r técnic/o veread/r vice-presidente vizinh/o vítima',
  indefinites: 'um uma uns umas alguns algumas vários várias muitos outro outra dois duas três',
  ties: 'de do da dos das',
  bodies:
    'agência assessoria associação autoridade banco carta clube comissão comité comitê companhia comunicado congresso conselho câmara defesa empresa equipa equipe escola estudo federação fundação governo grupo hospital instituto jornal lusa ministério nato nota ong onu oposição organização parlamento partido polícia prefeitura procuradoria relatório revista senado sindicato site supremo tribunal ue universidade união',
  works:
    'apelidada apelidado canção cartaz cartazes chamada chamadas chamado chamados conhecida conhecido denominada denominado disco expressão faixa filme grupo hashtag intitulada intitulado jornal livro música operação palavra peça podcast programa projeto revista romance slogan série termo título álbum',
  abbreviations: 'av dr dra eng etc prof sr sra',
  dropsSubject: true,
};
