/** Offers in Portuguese. */
import { examples } from '../language.ts';
import type { OfferLanguage } from '../offer-language.ts';

/** The words in which Portuguese pages sell or ask. */
export const offersPt: OfferLanguage = {
  code: 'pt',
  address: 'você voce te ti nós nosso nossa nossos nossas lhe',
  ours: 'nós nosso nossa nossos nossas',
  rows: [
    {
      kind: 'gate',
      strength: 'strong',
      phrases:
        'para continuar lendo|a / continue lendo|a … assin*|cadastr*|grat* / para ler … completa|completo|matéria|artigo|conteúdo|reportagem|texto / conteúdo|matéria|reportagem|texto exclusivo|exclusiva|restrito|fechado … assinantes|assinante|para / exclusivo para assinantes / só para assinantes / desbloqueie / leia … íntegra … assin*',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Para continuar lendo, assine.', 'Conteúdo exclusivo para assinantes'],
          ['A obra vai continuar em maio.'],
        ),
    },
    {
      kind: 'meter',
      strength: 'strong',
      phrases:
        'matérias|reportagens|textos|artigos grátis|gratuitas|gratuitos|restantes … / limite de … matérias|conteúdos|reportagens|artigos|textos / você leu … matérias|textos|artigos / atingiu o limite',
      examples:
        __EXAMPLES__ && examples(['Você atingiu o limite de matérias gratuitas'], ['O time atingiu a meta do ano.']),
    },
    {
      kind: 'newsletter',
      strength: 'strong',
      phrases:
        'no|em seu|sua e|email|caixa|celular|whatsapp / inscreva se … newsletter|newsletters|boletim|boletins|gratuitamente|agora / assine … newsletter|newsletters|boletim|boletins / receba|recebe|receber … newsletter|newsletters|e|email|notícias|whatsapp|celular|boletim|grátis|caixa|resumo / nossa|nossas newsletter|newsletters / digite … e|email|endereço / cadastre seu|se … e|email|newsletter|gratuitamente|receber / ao se cadastrar|inscrever|assinar / ao assinar|informar|clicar … concorda|aceita|você / cancelar|descadastrar … inscrição|qualquer|momento / não perca nenhuma|nada|as|o|nenhum / fique por dentro / fique bem informado / quero receber / quais newsletter|newsletters / gostaria de receber|assinar',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Inscreva-se na nossa newsletter', 'Receba as notícias no seu e-mail'],
          ['O boletim da prefeitura soma 300 casos.', 'A carta tem dez mil assinaturas.'],
        ),
    },
    {
      kind: 'app',
      strength: 'strong',
      phrases:
        'baixe|instale|descarregue … app|aplicativo|aplicação / nosso aplicativo|app / app store … google / disponível … google play|app',
      examples: __EXAMPLES__ && examples(['Baixe nosso aplicativo'], ['A cidade criou um aplicativo para ônibus.']),
    },
    {
      kind: 'follow',
      strength: 'strong',
      phrases:
        'siga nos|o|a|nosso|nossa … no|na|em|nas instagram|facebook|twitter|telegram|whatsapp|youtube|google|x|tiktok|redes|canal / siga nos / siga … google notícias|news / siga … canal … whatsapp|telegram|youtube / entre no|em … canal|grupo|whatsapp|telegram / participe do … grupo|canal|whatsapp / inscreva se na tv|no / inscreva se … canal|youtube / nosso canal|grupo … whatsapp|telegram|youtube / canal … no whatsapp|telegram / no google notícias / fonte preferida / curta … facebook|página',
      examples:
        __EXAMPLES__ &&
        examples(['Siga-nos no Telegram', 'Entre no nosso canal no WhatsApp'], ['O jogo segue na capital.']),
    },
    {
      kind: 'donation',
      strength: 'strong',
      phrases:
        'faça uma|sua doação|contribuição / doe agora|hoje|qualquer|aqui / apoie o|a|nosso|nossa|este|por|jornalismo … / contribua com / ajude nos|o|a|nosso … manter|jornalismo|continuar / seu apoio|sua … contribuição|doação|importante|fundamental / precisa|precisamos do|de seu|sua|você / jornalismo independente … apoi*|contribu*|assin* / você pode apoiar',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Faça uma doação', 'Apoie o jornalismo independente'],
          ['A doação chegou ao hospital.', 'O partido apoia a lei.'],
        ),
    },
    {
      kind: 'registration',
      strength: 'strong',
      phrases:
        'crie|criar sua|uma conta / cadastre se … grátis|gratuitamente|gratuito|agora|aqui / faça … login|cadastro / faça login para / entre para|com comentar|sua|seu … / para comentar|salvar … / já é|e assinante|cadastrado|cliente / é assinante / já tem|possui … conta|cadastro|assinatura / não tem|possui … conta|cadastro|login / apenas|somente|exclusivos|exclusivo|recurso assinantes|para … assinantes|podem|salvar|comentar / apenas assinantes / precisa|deve estar|ser logado|assinante|cadastrado / entre na|em sua conta',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Crie sua conta grátis', 'Já é assinante? Faça login', 'Apenas assinantes podem comentar'],
          ['O banco abriu a conta em maio.'],
        ),
    },
    {
      kind: 'subscription',
      strength: 'strong',
      phrases:
        'assine agora|já|por|o|a|e|hoje|aqui / assine $ / seja … assinante|sócio|membro / torne se … assinante|membro / acesso ilimitado|total|completo|livre / experimente … grátis|gratuit*|meses|mês / teste grátis / primeiro|primeiros mês|meses … / cancele quando|a / por apenas|só r|€ / apenas r … mês|mes|mensais / oferta|promoção especial|exclusiva|limitada|imperdível / conheça … planos|assinaturas|ofertas / planos de assinatura / sem barreiras / quantas matérias|notícias|textos … quiser / assinatura digital … por|r|apenas / ler … sem limites|barreiras / leia … sem limites|barreiras|limite / ler todas|todo as|o … matérias|conteúdo',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Assine por apenas R$ 5 ao mês', 'Acesso ilimitado a todo o conteúdo'],
          ['O abaixo-assinado soma mil assinaturas.'],
        ),
    },
    {
      kind: 'subscription',
      strength: 'button',
      phrases:
        '^ assine … $ / ^ assinar $ / ^ conheça|ver|veja … planos|ofertas|assinaturas … $ / ^ quero assinar … $ / ^ quero ler … $ / ^ seja … assinante $ / ^ assinaturas $ / ^ ver|veja|conheça … planos|ofertas|assinaturas $',
      examples: __EXAMPLES__ && examples(['Ver planos', 'Assine', 'Quero assinar']),
    },
    {
      kind: 'newsletter',
      strength: 'button',
      phrases:
        '^ inscreva se … $ / ^ inscrever|receber|enviar|cadastrar|newsletter|newsletters $ / ^ quero receber … $',
      examples: __EXAMPLES__ && examples(['Inscrever', 'Inscreva-se']),
    },
    {
      kind: 'registration',
      strength: 'button',
      phrases:
        '^ entrar|login|cadastre|registar|cadastro $ / ^ entre … $ / ^ cadastre se … $ / ^ criar conta … $ / ^ fazer login $ / ^ iniciar sessão $',
      examples: __EXAMPLES__ && examples(['Entrar', 'Cadastre-se']),
    },
    {
      kind: 'donation',
      strength: 'button',
      phrases: '^ apoie|doe|doar|contribua … $',
      examples: __EXAMPLES__ && examples(['Apoie', 'Doe agora']),
    },
    {
      kind: 'follow',
      strength: 'button',
      phrases: '^ siga … $ / ^ seguir $',
      examples: __EXAMPLES__ && examples(['Siga-nos']),
    },
    {
      kind: 'app',
      strength: 'button',
      phrases: '^ baixe|baixar|descarregar … $',
      examples: __EXAMPLES__ && examples(['Baixar']),
    },
    {
      kind: 'newsletter',
      strength: 'against',
      phrases:
        'não será publicado / campos obrigatórios / deixe|escreva|envie um|seu comentário / comunicação de erros / comunique erros / encontrou … erro|errado',
      examples: __EXAMPLES__ && examples(['O seu endereço de e-mail não será publicado.']),
    },
    {
      kind: 'newsletter',
      strength: 'weak',
      phrases:
        'seu e mail / seu email / newsletter|newsletters|email|boletim|privacidade|cadastr*|inscreva|recaptcha / e mail / termos de uso|serviço / grátis',
      examples: __EXAMPLES__ && examples(['newsletter']),
    },
    {
      kind: 'subscription',
      strength: 'weak',
      phrases:
        'assine|assinante|assinantes|assinatura|ilimitado|premium|oferta|ofertas|planos|plano|exclusivo|exclusivos|grátis|desconto|digital|clube / por mês|ano',
      examples: __EXAMPLES__ && examples(['assinante']),
    },
    {
      kind: 'donation',
      strength: 'weak',
      phrases: 'apoie|apoiar|apoio|doação|doações|doar|pix|contribui*|independente',
      examples: __EXAMPLES__ && examples(['apoie']),
    },
    {
      kind: 'registration',
      strength: 'weak',
      phrases: 'conta|login|senha|cadastro|cadastrado|comentar|comentários|entrar|entre',
      examples: __EXAMPLES__ && examples(['conta']),
    },
    {
      kind: 'follow',
      strength: 'weak',
      phrases: 'siga|whatsapp|telegram|facebook|twitter|instagram|youtube|canal|podcast|notificações',
      examples: __EXAMPLES__ && examples(['whatsapp']),
    },
    {
      kind: 'app',
      strength: 'weak',
      phrases: 'app|aplicativo|baixe|ios|android',
      examples: __EXAMPLES__ && examples(['app']),
    },
  ],
};
