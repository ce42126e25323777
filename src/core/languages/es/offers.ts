/** Offers in Spanish. */
import { examples } from '../language.ts';
import type { OfferLanguage } from '../offer-language.ts';

/** The words in which Spanish pages sell or ask. */
export const offersEs: OfferLanguage = {
  code: 'es',
  address: 'tu tus te usted nosotros nuestro nuestra nuestros nuestras nos',
  ours: 'nosotros nuestro nuestra nuestros nuestras nos',
  rows: [
    {
      kind: 'gate',
      strength: 'strong',
      phrases:
        'para seguir|continuar leyendo|lectura / seguir leyendo … suscr*|regístr*|hazte / para leer … completo|completa|suscr*|artículo|nota|noticia / contenido|artículo|noticia|nota exclusivo|exclusiva|solo … suscriptores|socios|para / solo|sólo|exclusivo|exclusiva|exclusivos para suscriptores|suscripciones|socios|abonados|usuarios|registrados / sigue leyendo … suscr*|gratis|regístr* / hazte premium / accede … artículo|nota|noticia completo|completa / desbloquea',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Para seguir leyendo, suscríbete.', 'Contenido exclusivo para suscriptores'],
          ['El río sigue creciendo.', 'La sentencia es para leer con calma.'],
        ),
    },
    {
      kind: 'meter',
      strength: 'strong',
      phrases:
        'límite de … contenidos|artículos|notas|noticias / llegaste al límite / alcanzado … límite … artículos|mes|gratis|gratuitos|lectura / te quedan|queda … artículos|artículo|notas|noticias / artículos gratis|gratuitos … mes|restantes',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Llegaste al límite de artículos del mes', 'Te quedan 2 artículos gratis'],
          ['El partido llegó al límite de tarjetas.'],
        ),
    },
    {
      kind: 'newsletter',
      strength: 'strong',
      phrases:
        'recibe|recibí|reciba|recibir|recibirás|recibirá … en tu|su correo|email|mail|bandeja|buzón|celular|móvil / recibe|recibí|reciba|recibir … titulares|noticias|novedades|alertas por|en correo|mail|email / en tu correo|email|mail|bandeja|buzón|celular|móvil / directo|directamente en|a su correo|email|mail|bandeja|buzón / suscríbete|suscribite|suscríbase|suscribirse|suscribirte|apúntate|inscríbete|inscríbase|regístrate|regístrese … newsletter|newsletters|boletín|boletines|correo / recibe|recibí|reciba|recibir|recibirás|recibirá … newsletter|boletín|boletines|noticias|whatsapp / nuestro|nuestros|nuestra newsletter|boletín|boletines / darte|darse de baja / darme de baja / date de baja / suscribirse a / no te pierdas|perdás nada|ninguna|ningún|lo|las|nuestras|nuestro / entérate|entérese antes|de todo|primero / al suscribirte|registrarte|suscribirse|registrarse|inscribirte / acepto … recibir|política|términos|condiciones / todas las|nuestras newsletters / mantente|manténgase|mantenete informado|informada|al',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Suscríbete a nuestro boletín', 'Recibe las noticias en tu correo'],
          [
            'El boletín del ministerio sumó 300 casos.',
            'Recibió una carta del juzgado.',
            'El fiscal recibe a las diez el correo de la abogada.',
          ],
        ),
    },
    {
      kind: 'app',
      strength: 'strong',
      phrases:
        'descarga|descargá|descargue|descárgate|instala|bájate … app|aplicación / nuestra app|aplicación / app … app store|google|disponible / disponible en … app store|google|play',
      examples: __EXAMPLES__ && examples(['Descarga nuestra app'], ['La aplicación de la ley será lenta.']),
    },
    {
      kind: 'follow',
      strength: 'strong',
      phrases:
        'síguenos|siguenos|síganos|seguinos|síguenos … / sigue|seguí|siga a|nuestro|toda|todas|la … facebook|twitter|instagram|whatsapp|telegram|youtube|google|tiktok|canal / únete|unite|únase|sumate|súmate a|al|desde|en|nuestro|para … whatsapp|telegram|canal|grupo|comunidad|facebook / únete desde|al|a / nuestro|tenemos canal|grupo|podcast … telegram|whatsapp|youtube / canal de whatsapp|telegram / suscríbete|suscríbase … canal|podcast|youtube|whatsapp / en google noticias|news / fuente preferida|favorita / en … redes sociales $ / búscanos en / encuéntranos en',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Síguenos en Facebook', 'Únete a nuestro canal de WhatsApp'],
          ['El juicio sigue en la capital.', 'La policía siguió al coche.'],
        ),
    },
    {
      kind: 'donation',
      strength: 'strong',
      phrases:
        'haz|haga|hacé|hacer|realiza una|un|tu donación|donativo|aporte / ^ el periodismo independiente|libre necesita|depende|cuesta / dona ahora|aquí|hoy / hazte socio|socia / apoya|apoyá|apoye nuestro|el|a|este|la|al|nuestra … periodismo|medio|trabajo|independiente|labor|proyecto / ayúdanos|ayudanos a|con / necesitamos tu|su|de / tu apoyo|aporte|donación|contribución … nos|es|hace|ayuda|permite / con tu apoyo|ayuda|aporte / apóyanos|apoyanos / periodismo independiente … apoy*|necesita|socio',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Haz una donación', 'Apoya nuestro periodismo', 'Hazte socio'],
          ['La donación llegó al hospital el lunes.', 'El partido apoya la ley.'],
        ),
    },
    {
      kind: 'registration',
      strength: 'strong',
      phrases:
        'ya soy|eres|tienes|es suscriptor|suscriptora|socio|socia|cuenta|suscripción|una / si ya eres|es|tiene|tienes|estás / inicia|iniciá|inicie|iniciar sesión / crea|creá|cree|crear … cuenta|perfil / regístrate|registrate|regístrese|registrarse|registrarte … gratis|aquí|ahora|para|y|en / los comentarios … exclusivos|reservados para / para comentar debés|debes|debe|tenés|tienes|hay / para comentar|ver … suscr*|sesión|regístr*|registrado|comentarios / iniciar|inicia sesión … comentar|registrarte|para / debes|debe|tienes|necesitas … sesión|registrado|registrarte|registrarse|suscriptor|suscrito / no tienes|tenés|tiene cuenta|una / funcionalidad … suscriptores|exclusiva|socios|registrados / sólo para suscriptores / hemos incorporado el registro / estimado lector / solo … suscriptores|registrados|socios … comentar|pueden',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Inicia sesión para comentar', 'Crea tu cuenta gratis', 'Esta funcionalidad es sólo para suscriptores'],
          ['El banco abrió una cuenta a su nombre.', 'La sesión del pleno duró tres horas.'],
        ),
    },
    {
      kind: 'subscription',
      strength: 'strong',
      phrases:
        'suscríbete|suscribete|suscribite|suscríbase|suscribase|suscribirme|suscribirse … ahora|ya|hoy|por|desde|y|para|a|al|aquí / suscríbete|suscribete|suscribite|suscríbase|suscribite $ / prueba|pruebe|probá … gratis|gratuita|mes|meses / acceso ilimitado|digital|completo|total|exclusivo / primer mes|primeros|año … / reclame|aprovecha|aproveche|conoce … oferta|ofertas|planes|promoción|descuento / oferta|promoción especial|limitada|exclusiva|de / sin permanencia|compromiso / cancela|cancelá|cancele|puedes cuando|en … quieras|quiera|momento|cancelar / elige|elija|elegí … plan|suscripción / por solo|sólo / solo|sólo … por … mes|meses|semana|año / primer mes gratis / hazte suscriptor|premium / tu|su suscripción / contenido … ilimitada|ilimitado|premium / de forma ilimitada / disfruta … contenido|contenidos|suscr*|lectura|ilimit* / beneficios … suscriptor*|socios / al mes … suscr*|cancel*|durante / por mes … suscr*|cancel* / datos de pago / tarjeta caducada',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Suscríbete ahora por 1 euro', 'Acceso ilimitado a todos los artículos', 'Prueba un mes gratis'],
          ['Los suscriptores de la plataforma bajaron.', 'El alquiler cuesta 900 euros al mes.'],
        ),
    },
    {
      kind: 'subscription',
      strength: 'button',
      phrases:
        '^ suscríbete|suscribete|suscribite|suscríbase|suscribirme|suscribirse|suscribir|suscripción|suscripciones … $ / ^ hazte suscriptor|premium|socio|socia $ / ^ ver|quiero|conoce|reclame|elige … oferta|ofertas|planes|plan|suscribirme $ / ^ abónate $ / ^ lo quiero $ / ^ ver|conoce|compara … planes|ofertas|suscripciones $',
      examples: __EXAMPLES__ && examples(['Ver planes', 'Suscríbete', 'Ver planes']),
    },
    {
      kind: 'newsletter',
      strength: 'button',
      phrases:
        '^ inscríbase|inscríbete|inscribirse|inscribirme|apúntate|apuntarme|recibir|enviar|newsletter|newsletters|boletines $ / ^ me apunto $ / ^ quiero recibir … $',
      examples: __EXAMPLES__ && examples(['Apúntate', 'Inscríbase']),
    },
    {
      kind: 'registration',
      strength: 'button',
      phrases:
        '^ inicia|iniciar|inicie|iniciá sesión $ / ^ regístrate|registrate|registrarse|registrarme|registro|ingresar|ingresa|entrar|acceder $ / ^ crear|crea … cuenta $ / ^ identifícate $',
      examples: __EXAMPLES__ && examples(['Inicia sesión', 'Regístrate']),
    },
    {
      kind: 'donation',
      strength: 'button',
      phrases:
        '^ dona|donar|donación|apóyanos|apoyar|colabora $ / ^ hazte socio|socia $ / ^ haz … donación $ / ^ donar|dona … $',
      examples: __EXAMPLES__ && examples(['Dona', 'Hazte socio']),
    },
    {
      kind: 'follow',
      strength: 'button',
      phrases: '^ seguir|síguenos|síganos $ / ^ síguenos|siguenos … $ / ^ únete … $ / ^ unirme … $',
      examples: __EXAMPLES__ && examples(['Seguir', 'Síguenos']),
    },
    {
      kind: 'app',
      strength: 'button',
      phrases: '^ descargar|descarga|instalar … $ / ^ abrir … app $',
      examples: __EXAMPLES__ && examples(['Descargar']),
    },
    {
      kind: 'newsletter',
      strength: 'against',
      phrases:
        'no será publicada|publicado / campos obligatorios / deja|dejar|deje un|tu comentario|respuesta / reportar|comunicar un|el error / comparte esta noticia por',
      examples: __EXAMPLES__ && examples(['Tu dirección de correo electrónico no será publicada.']),
    },
    {
      kind: 'newsletter',
      strength: 'weak',
      phrases:
        'tu|su correo electrónico / tu|su dirección de correo|email / ingresa|ingrese|introduce|escribe|déjanos tu|su correo|email|mail / newsletter|newsletters|boletín|boletines|correo|email|mail|privacidad|inscri* / e mail / términos y condiciones / datos personales / no te pierdas',
      examples: __EXAMPLES__ && examples(['boletín']),
    },
    {
      kind: 'donation',
      strength: 'weak',
      phrases: 'donación|donaciones|donar|donativo|apoyo|apoyar|aporte|independiente|socio|socia|socios',
      examples: __EXAMPLES__ && examples(['donación']),
    },
    {
      kind: 'subscription',
      strength: 'weak',
      phrases:
        'suscri*|suscrí*|oferta|ofertas|ilimitado|ilimitada|premium|gratis|exclusivo|exclusiva|plan|planes|beneficios|descuento|digital / al mes|año / por mes',
      examples: __EXAMPLES__ && examples(['suscripción']),
    },
    {
      kind: 'registration',
      strength: 'weak',
      phrases:
        'cuenta|registro|registrarse|registrarte|contraseña|comentar|comentarios|sesión|actívate|activar / nombre de usuario',
      examples: __EXAMPLES__ && examples(['cuenta']),
    },
    {
      kind: 'follow',
      strength: 'weak',
      phrases:
        'sigue|seguir|whatsapp|telegram|facebook|twitter|instagram|youtube|podcast|canal|notificaciones / redes sociales / google news|noticias',
      examples: __EXAMPLES__ && examples(['whatsapp']),
    },
    {
      kind: 'app',
      strength: 'weak',
      phrases: 'app|aplicación|descarga|descargar|ios|android / app store / google play|podcast',
      examples: __EXAMPLES__ && examples(['app']),
    },
  ],
};
