/** Portuguese: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import { LATIN_NAMES } from '../latin-names.ts';
import type { QuoteLanguage } from '../quote-language.ts';

/** Portuguese quotations. */
export const pt: QuoteLanguage = {
  code: 'pt',
  commonNames: LATIN_NAMES,
  forms: { a: '-ou -a -am -aram', e: '-eu -e -em -eram', i: '-iu -e -em -iram', o: '-o:m -a:f', r: '-or:m -ora:f' },
  cues: [
    {
      frame: 'say',
      words:
        'retruca retrucou adverte acredita pensa ironiz/a brinc/a exclam/a detalh/a narr/a celebr/a comemor/a emend/a prossegue prosseguiu arremat/a dispar/a postou entende entendeu assinal/a vinc/a atir/a aconselh/a acrescent/a acrescentar adiant/a admit/i admitir advertiu afirm/a afirmar afirmava aleg/a alert/a anim/a anunci/a apel/a aplaud/i apont/a argument/a assegur/a assever/a assum/i atribui atribuiu avali/a avis/a brad/a brincou celebrou clam/a cobr/a comemorou coment/a complet/a comunic/a conclui concluiu confess/a confidenci/a confirm/a consider/a constat/a cont/a contest/a continuou contrapôs contrapõe critic/a declar/a defend/e defendeu-se denunci/a deplor/a desabaf/a descart/a desdenh/a desej/a desmente desmentiu destac/a detalhou disse disseram dito diz dizem dizer dizia elogi/a enfatiz/a enumer/a esbrave/a esclarec/e escrev/e estim/a evoc/a exclamou exig/e exigiu explic/a explicar festej/a fris/a gab/a garant/i garantir grit/a havia_dito implor/a incentiv/a indic/a inform/a insiste insistiu inst/a interrog/a ironizou jur/a justific/a lament/a lamenta-se lamentou-se lamuri/a lanç/a lembr/a lembrar lê-se manifest/a mencion/a neg/a not/a noticiou observ/a opin/a orgulha-se orient/a ped/i pergunt/a ponder/a pontuou preg/a previu promete prometeu propôs propõe prosseguiu protest/a provoc/a publicou queixa-se queixou-se question/a questionava reag/i realç/a rebat/e reclam/a recomend/a reconhece reconheceu record/a refer/i reforç/a refut/a reiter/a reivindic/a relat/a relembr/a remat/a replic/a report/a respond/e ressalt/a resum/i retrucou revel/a revolta-se rog/a salient/a se_defendeu se_lamentou se_queixou sentenci/a solicit/a sublinh/a sublinhar suger/i suspir/a sustent/a tem_dito tinha_dito tranquiliz/a tuitou vaticin/a vibr/a rejeit/a',
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
    'fonte fontes:p *alista *nista *rista *tista *cista *ólogo:m *óloga:f dona_de_casa:f governante dirigente_sindical parlamentar cliente acusad/o advogad/o agente agricult/r aluna:f aluno:m amig/o aposentad/o argentino:m arguid/o arquitet/o atacante ativista ator:m atriz:f aut/r autarca autor:m autora:f avançad/o avançado:m bastonário:m bispo:m biólog/o bombeir/o brasileiro:m campeã:f campeão:m candidat/o cant/r cantor:m cantora:f capitã:f capitão:m cardeal:m carioca centroavante chefe cientista cineasta colega comandante comandante:m comerciante comissári/o condut/r coordenad/r coordenador:m coronel:m críticos:p defens/r delegad/o delegada:f delegado:m deputad/o desembargad/r diarista direct/r diret/r dirigente don/o economista embaixad/r empresári/o enfermeir/o engenheir/o escrit/r especialista especialistas:p esposa:f estudante eurodeputad/o ex-jogad/r ex-ministr/o ex-prefeit/o ex-presidente ex-secretári/o filh/o fundad/r futebolista gaúcho:m general:m gerente goleira:f goleiro:m governad/r grávida:f guarda-redes historiad/r homem:m idos/o inspetor:m inspetora:f investigad/r irmã:f irmão:m jogad/r jornalista juiz:m juíza:f lateral líder líder:s manifestantes:p marido:m meia meteorologista mineiro:m ministr/o morad/r moradores:p motorista mulher:f mãe:f médic/o médio:m músic/o padeir/o padre:m pai:m papa:m pastor:m paulista pescad/r pesquisad/r piloto policial porta-voz português:m prefeit/o presidente primeira-ministra:f primeiro-ministro:m procurad/r produt/r profess/r promot/r proprietári/o psicólog/o rainha:f rapaz:m realizador:m rei:m relat/r responsável ré:f réu:m secretári/o secretário-geral:m selecionador:m selecionadora:f senad/r sindicalista sociólog/o sub-secretári/o subintendente taxista testemunha trabalhadores:p treinad/r turista técnic/o veread/r vereador:m veterana:f veterano:m vice-prefeit/o vice-presidente vizinh/o viúva:f volante vítima zagueira:f zagueiro:m',
  these: 'este esta esse essa',
  indefinites: 'um uma uns umas alguns algumas vários várias muitos outro outra dois duas três',
  ties: 'de do da dos das',
  bodies:
    'administração agência assessoria associação autoridade banco carta clube ordem prefeitura comissão comité comitê companhia comunicado congresso conselho câmara defesa empresa equipa equipe escola estudo federação fundação governo grupo hospital instituto jornal lusa ministério nato nota ong onu oposição organização parlamento partido polícia prefeitura procuradoria relatório revista secretaria senado sindicato site supremo tribunal ue universidade união',
  goingOn: 'acrescent prossegu complet contin conclu',
  works:
    'apelidada apelidado canção cartaz cartazes chamada chamadas chamado chamados conhecida conhecido denominada denominado disco expressão faixa filme grupo hashtag intitulada intitulado jornal livro música operação palavra peça podcast programa projeto revista romance slogan série termo título álbum',
  abbreviations: 'av dr dra eng etc prof sr sra',
  marks: { dashes: true },
  kin: 'réu ré acusad/o arguid/o | técnic/o treinad/r comandante selecionador | atacante jogad/r goleiro goleira zagueiro lateral meia volante centroavante avançado avançada médio guarda-redes futebolista atleta capitão capitã | advogad/o defens/r | promot/r procurad/r | juiz juíza magistrad/o desembargad/r | prefeit/o autarca vereador vereadora | ministr/o | presidente autarca mandatári/o | governad/r mandatári/o | escrit/r romancista poeta | médic/o doutor doutora | cientista pesquisad/r investigad/r | profess/r | empresári/o',
  verbEndings: 'm:p',
  attributesInside: true,
  dropsSubject: true,
};
