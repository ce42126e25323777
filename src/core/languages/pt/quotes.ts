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
        'aconselh/a acrescent/a acrescentar adiant/a admit/i admitir advertiu afirm/a afirmar afirmava aleg/a alert/a anim/a anunci/a apel/a aplaud/i apont/a argument/a assegur/a assever/a assum/i atribui atribuiu avali/a avis/a brad/a brincou celebrou clam/a cobr/a comemorou coment/a complet/a comunic/a conclui concluiu confess/a confidenci/a confirm/a consider/a constat/a cont/a contest/a continuou contrapôs contrapõe critic/a declar/a defend/e defendeu-se denunci/a deplor/a desabaf/a descart/a desdenh/a desej/a desmente desmentiu destac/a detalhou disse disseram dito diz dizem dizer dizia elogi/a enfatiz/a enumer/a esbrave/a esclarec/e escrev/e estim/a evoc/a exclamou exig/e exigiu explic/a explicar festej/a fris/a gab/a garant/i garantir grit/a havia_dito implor/a incentiv/a indic/a inform/a insiste insistiu inst/a interrog/a ironizou jur/a justific/a lament/a lamenta-se lamentou-se lamuri/a lanç/a lembr/a lembrar lê-se manifest/a mencion/a neg/a not/a noticiou observ/a opin/a orgulha-se orient/a ped/i pergunt/a ponder/a pontuou preg/a previu promete prometeu propôs propõe prosseguiu protest/a provoc/a publicou queixa-se queixou-se question/a questionava reag/i realç/a rebat/e reclam/a recomend/a reconhece reconheceu record/a refer/i reforç/a refut/a reiter/a reivindic/a relat/a relembr/a remat/a replic/a report/a respond/e ressalt/a resum/i retrucou revel/a revolta-se rog/a salient/a se_defendeu se_lamentou se_queixou sentenci/a solicit/a sublinh/a sublinhar suger/i suspir/a sustent/a tem_dito tinha_dito tranquiliz/a tuitou vaticin/a vibr/a',
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
    'a:f algumas alguns ao aos aquela aquele as cada cinco da das do dois dos duas essa essas esse esses esta estas este estes meu minha muitas muitos na nas no nos nossa nosso num numa o:m os outra outro pela pelas pelo pelos quatro seu seus sua suas todas todos três um uma umas uns várias vários à às',
  prepositions:
    'ao aos após até com conforme contra da das de desde do dos durante em entre mediante na nas no nos num numa para pela pelas pelo pelos perante por segundo sem sob sobre à às',
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
    'advogad/o agente amig/o atacante ativista ator:m atriz:f aut/r autarca avançado:m bastonário:m bispo:m campeã:f campeão:m candidat/o cant/r capitão:m chefe cientista colega comandante comissári/o coordenad/r coronel:m críticos:p delegad/o deputad/o direct/r diret/r dirigente don/o economista embaixad/r empresári/o enfermeir/o escrit/r especialista especialistas:p esposa:f estudante ex-presidente filh/o fundad/r general:m gerente goleiro:m governad/r guarda-redes homem:m investigad/r irmã:f irmão:m jogad/r jornalista juiz:m juíza:f líder:s manifestantes:p marido:m ministr/o morad/r moradores:p mulher:f mãe:f médic/o médio:m pai:m papa:m pesquisad/r piloto policial porta-voz prefeit/o presidente primeira-ministra:f primeiro-ministro:m procurad/r profess/r proprietári/o rainha:f réu:m ré:f acusad/o arguid/o autarca comerciante padeir/o cientista engenheir/o promot/r atacante goleiro:m goleira:f zagueiro:m zagueira:f lateral meia volante centroavante avançad/o guarda-redes futebolista comandante:m desembargad/r defens/r ex-ministr/o ex-presidente ex-prefeit/o ex-secretári/o ex-jogad/r morad/r vereador:m aposentad/o motorista agricult/r produt/r pescad/r estudante aluno:m aluna:f enfermeir/o biólog/o economista cientista sociólog/o psicólog/o historiad/r arquitet/o meteorologista bombeir/o comissári/o capitã:f eurodeputad/o dirigente sindicalista líder coordenador:m cantor:m cantora:f cineasta escrit/r autor:m autora:f músic/o veterano:m veterana:f gaúcho:m carioca paulista mineiro:m português:m brasileiro:m argentino:m idos/o viúva:f turista condut/r taxista padre:m bispo:m cardeal:m pastor:m vice-prefeit/o selecionador:m selecionadora:f sub-secretári/o inspetor:m inspetora:f subintendente delegada:f delegado:m rapaz:m realizador:m rei:m relat/r responsável secretári/o secretário-geral:m senad/r testemunha trabalhadores:p treinad/r técnic/o veread/r vice-presidente vizinh/o vítima',
  indefinites: 'um uma uns umas alguns algumas vários várias muitos outro outra dois duas três',
  ties: 'de do da dos das',
  bodies:
    'agência assessoria associação autoridade banco carta clube comissão comité comitê companhia comunicado congresso conselho câmara defesa empresa equipa equipe escola estudo federação fundação governo grupo hospital instituto jornal lusa ministério nato nota ong onu oposição organização parlamento partido polícia prefeitura procuradoria relatório revista senado sindicato site supremo tribunal ue universidade união',
  works:
    'apelidada apelidado canção cartaz cartazes chamada chamadas chamado chamados conhecida conhecido denominada denominado disco expressão faixa filme grupo hashtag intitulada intitulado jornal livro música operação palavra peça podcast programa projeto revista romance slogan série termo título álbum',
  abbreviations: 'av dr dra eng etc prof sr sra',
  marks: { dashes: true },
  kin: 'réu ré acusad/o arguid/o | técnic/o treinad/r comandante selecionador | atacante jogad/r goleiro goleira zagueiro lateral meia volante centroavante avançado avançada médio guarda-redes futebolista atleta capitão capitã | advogad/o defens/r | promot/r procurad/r | juiz juíza magistrad/o desembargad/r | prefeit/o autarca vereador vereadora | ministr/o | presidente autarca mandatári/o | governad/r mandatári/o | escrit/r romancista poeta | médic/o doutor doutora | cientista pesquisad/r investigad/r | profess/r | empresári/o',
  dropsSubject: true,
};
