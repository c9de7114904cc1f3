"""Spanish: what sites of Spain and Latin America print around their articles."""

from __future__ import annotations

import re

from cleaner.lazy import lazy_pattern
from cleaner.model import Label
from cleaner.rules import conditions as c
from cleaner.rules.rule import ALMOST, HINT, Rule, form_of, listed, reported

_FEED_NAMES = lazy_pattern(r"^la (?:entrada|publicación) |(?:se publicó|aparece|apareció) primero en ", re.IGNORECASE)
"""Stands before the title and before the site in the last line of a feed's entry."""

_A = "El ayuntamiento decidió el lunes cerrar el viejo puente a los camiones."
_B = "Hasta el otoño los conductores tendrán que ir por el valle, dijo el alcalde."
_C = "Las obras se aplazaron durante años porque nadie quería pagarlas."
_AFTER = f"= {_A}\n\n= {_B}\n\n= {_C}\n\n"
_HEADLINES = "El mercado de flores se muda a los muelles\nTres candidatos para una sola alcaldía"

_GOES_ON = lazy_pattern(
    r"(?i:lee|lea|leer|leé|ver|vea|ve|mira|mirá|mire|además|más información|puedes leer|puedes ver|no te pierdas|te recomendamos|relacionad[oa]|recomendad[oa])(?: ?[:–—]| -) ?[«“\"¿]?[a-zà-ÿ]"
    r"|(?i:v[ií]d[ée]os?) ?[:–—-] ?[a-zà-ÿ][\w'’-]*(?: [\w'’-]+){0,2}$"
)
"""A bare word, a colon, and lower case: the sentence goes on. A headline begins a new one."""


_FOOTER: tuple[Label, ...] = (
    "legal-footer", "navigation", "share-bar", "newsletter", "paywall", "cookie-notice", "promo",
)

_PANEL = lazy_pattern(
    r"registrado|registrado el|registrado desde|ingresó|ingreso|fecha de ingreso|"
    r"fecha de registro|miembro desde|se unió|mensajes|posts|temas|puntos|me gusta|"
    r"ubicación|localidad|lugar|edad|sexo|reputación|agradecimientos|"
    r"puntuación de reacción|nombre"
)
_RANKS = lazy_pattern(
    r"miembro|nuevo miembro|miembro activo|moderador|administrador|usuario|novato|"
    r"veterano|invitado|forero"
)
"""Entries of a forum's panel of a member, and ranks of members."""

SPEECH = reported(
    r"dij[oe]|dice|decía|escribió|escribe|preguntó|añadió|explicó|explica|se leía|"
    r"rezaba|advirtió|afirmó|"
    r"respondió|gritó|murmuró|pensó|bromeó|pidió|proclamaba"
)
"""Reported speech: what somebody said is the article's, whatever words it is in."""

_CATEGORY = lazy_pattern(
    r"(?:[\w'’-]{1,24} ){0,3}[\w-]{0,20}(?:cookies?)\b(?=.*(?:sitio|web|página|visit|anunci|publicit|contenido|estadístic|anal[ií]|medi[rd]|preferenci|socios|funcion|consent|necesari)).{8,360}|"
    r"(?=.{0,200}cookies?)(?=.{0,300}(?:rastre|acepta)).{30,360}|"
    r"(?=.{25}).{0,180}(?:servicios (?:de )?terceros|(?:su|tu) consentimiento).{0,200}"
)
"""What a consent dialog says of a kind of cookies, and of leave for others' services."""
_PANELS = frozenset(map(form_of, listed("""
    interés legítimo; intereses legítimos; proveedores; proveedores de iab; proveedores externos; lista de
    proveedores; lista de proveedores de iab; lista de proveedores iab; lista de socios; lista de socios
    (proveedores); detalles del proveedor; activado; desactivado; activado desactivado; activar desactivar; sí no;
    cookie duración descripción; duración; descripción; finalidades; finalidad; propósitos; características;
    características especiales; consentimiento; almacenar la información en un dispositivo y/o acceder a ella;
    utilizar datos de localización geográfica precisa; estrictamente necesarias; estrictamente necesario; necesarias;
    necesario; funcionales; funcional; rendimiento; publicidad; estadísticas; analíticas; marketing; preferencias;
    siempre activas; siempre activo; siempre activado; siempre activadas; detalles de las cookies; lista de cookies;
    centro de preferencia de la privacidad; centro de preferencias de privacidad; centro de preferencias
""")))
"""What stands in its inner panels: kinds of consent, switches, heads of columns."""
_ABOUT = lazy_pattern(
    r"cookie|consent|servicio|\bsitio|\bweb\b|\bpágina|publici|anuncio|datos|"
    r"información (?:personal|que)|privacidad|\bsocios?\b|proveedor|interés legítimo|\biab\b|"
    r"\btcf\b|geolocali|localización|script|visit|estadístic|anal[ií][tz]|\bmedi(?:r|ción)|"
    r"audiencia|preferenc|configuraci|ajustes|finalidad|propósito|perfil|dispositivo|contenido|"
    r"\bspam|\bapp(?:s|ok|er|ar)?\b|appli[ck]|apli[ck]|informa[tcçs]|google"
)
"""What sentences of such a dialog deal with, its purposes and those who have them among it."""

RULES = (
    Rule(
        id="es.ad-marker.label",
        label="ad-marker",
        phrases=listed("""
            publicidad - sigue leyendo; publicidad - continúa leyendo; continúa leyendo debajo del
            anuncio; continúa leyendo después del anuncio; sigue leyendo después del anuncio; sigue
            leyendo debajo del anuncio; sigue leyendo tras la publicidad; continúa debajo de la
            publicidad;
            publicidad; espacio publicitario; contenido patrocinado; contenidos patrocinados; contenido publicitario;
            contenido de marca; contenido promocionado; artículo patrocinado; noticia patrocinada; patrocinado por;
            enlaces patrocinados; enlace patrocinado; anuncios google; anuncios de google; publirreportaje; publinota;
            espacio patrocinado; información patrocinada; continúa después de la publicidad; continúa leyendo después
            de la publicidad; continúa tras la publicidad; sigue después de la publicidad; la noticia continúa después
            de la publicidad; el artículo continúa después de la publicidad; la nota continúa después de la
            publicidad; sigue leyendo después de la publicidad; publicidad, siga leyendo; la nota sigue abajo; la
            noticia continúa abajo; continúe leyendo la historia principal; cerrar publicidad; saltar publicidad;
            saltar anuncio; omitir anuncio; cerrar anuncio; quitar anuncio; ocultar anuncio; fin de la publicidad;
            reportar anuncio; reportar este anuncio; tu anuncio aquí; anúnciate aquí; anuncie aquí; anuncio 0 de 0;
            ads by taboola; más información del anunciante; ofrecido por nuestro patrocinador; lo que sigue es
            publicidad; no te pierdas: publicidad; desactiva la publicidad; aviso publicitario; publicidad 0; te puede
            interesar: publicidad;
            continúa leyendo tras la publicidad; publicidad - sigue
            leyendo debajo; publicidad - siga leyendo debajo; publicidad - continúa leyendo debajo;
            anuncio: 0:0
        """),
        ambiguous=listed("""
            anuncio; anuncios; patrocinado; patrocinados; promocionado; promoción; remitido; publi; advertorial;
            ofrecido por; contenido ofrecido por
        """),
        pattern=(
            r"(?:la noticia|el artículo|la nota|el texto|la historia|esta nota|este artículo) (?:continúa|sigue) (?:después|abajo|tras|debajo|más abajo)(?: de| del| la)?(?: la| este| el)? ?(?:publicidad|anuncio|anuncios)?|"
            r"(?:este artículo|esta página|esta publicación|este contenido|este post|algunos enlaces de este artículo) (?:puede contener|contiene|incluye|son) (?:enlaces )?(?:de afiliados?|afiliados|patrocinados)\b.{0,160}|"
            r"(?:contenido|artículo|nota|texto) (?:patrocinado|elaborado|ofrecido|producido|realizado) (?:por|para) (?:nuestro (?:patrocinador|anunciante)|un anunciante|la marca|el anunciante)\b.{0,60}"
        ),
        when=c.all_of(c.not_heading, c.beside("ad-marker", "promo", "related", "share-bar", "newsletter")),
        otherwise=HINT,
        why="an advertisement must be told apart from the articles, so its box carries this word",
        source="Ley 34/1988 General de Publicidad, artículo 9; Ley 34/2002 (LSSI), artículo 20",
        hits=("PUBLICIDAD", "Continúa después de la publicidad", "[Contenido patrocinado]", "Anuncio\nPublicidad"),
        near_misses=("Publicidad\n\nLa publicidad es un mensaje que una empresa paga para que se lea.", "La publicidad es el arte de nuestro tiempo, decía.", f"Anuncio\n\n{_A}", f"Promoción\n\n{_B}", "Publicidad de jabones antiguos"),
    ),
    Rule(
        id="es.video-embed.player",
        label="video-embed",
        phrases=listed("""
            reproducir video; reproducir vídeo; ver video; ver vídeo; ver el video; ver el vídeo; mira el video; mirá
            el video; vídeo no disponible; video no disponible; este video no está disponible; este vídeo no está
            disponible; reproductor de video; reproductor de vídeo; escuchar artículo; escuchar este artículo;
            escuchar la noticia; escuchar noticia; escuchar nota; escucha este artículo; escucha la noticia; escuchá
            esta nota; siguiente vídeo; próximo video; activar sonido; desactivar sonido; silenciar vídeo; velocidad
            de reproducción; tu navegador no soporta el elemento de audio; tu navegador no soporta el elemento de
            audio.; su navegador no soporta el elemento de vídeo; tu navegador no puede reproducir este vídeo;
            cargando reproductor; 0 min de audio; reproducir audio; pausar audio; se ha producido un error al
            reproducir el vídeo;
            buscar en vivo, actualmente demorado con respecto a la transmisión en vivo;
            comienzo de la ventana de diálogo. la tecla escape cancelará la operación y cerrará la ventana.;
            el material audiovisual está cifrado y no tenemos las claves para descifrarlo.;
            esta ventana modal puede cerrarse presionando la tecla escape o activando el botón de cierre.;
            final de la ventana de diálogo.; ha interrumpido la reproducción del vídeo.;
            no se ha encontrado ninguna fuente compatible con este vídeo.;
            un error de red ha interrumpido la descarga del vídeo.;
            use las flechas arriba/abajo para subir o bajar el volumen.; video se está cargando.;
            use las flechas izquierda/derecha para avanzar un segundo y las flechas arriba/abajo para
            avanzar diez segundos.
        """),
        ambiguous=listed("""
            reproducir; pausa; vídeo; video; silenciar; subtítulos; en directo; en vivo; directo; calidad; volumen;
            capítulos; escuchar; pantalla completa;
            activar el sonido; avanza 0 segundos; avanzar rápidamente; barra de progreso; calidad de audio;
            calidad de video; configuración de descripciones; configuración de leyendas;
            configuración de subtítulos; control deslizante de tiempo; control deslizante de volumen;
            dejar de silenciar; desactivar el sonido; descargar archivo; descripciones desactivadas;
            diálogo de configuración de leyendas; estilo de borde del texto; familia de fuente; fondo del texto;
            fondo del área de subtítulos; guardar fotograma; imagen en imagen; imagen sobre imagen;
            leyendas/subtítulos; más ajustes; más opciones de configuración; nivel de volumen;
            pantalla en pantalla; pantalla no completa; pausar; pista de audio; reactivar silencio; rebobinar;
            reproducción; reproducir/pausa; reproductor de audio; retrocede 0 segundos;
            salir de pantalla completa; salir del modo de pantalla completa; sans-serif monoespacio;
            sans-serif proporcional; seleccionar subtítulo; serif monoespacio; serif proporcional;
            subtítulos desactivados; subtítulos especiales; subtítulos especiales desactivados; tamaño de fuente;
            tiempo reproducido; tiempo restante; tipo de secuencia; transmisión en vivo; ventana modal;
            volver a reproducir;
            abre el diálogo de configuración de las descripciones; abre el diálogo de configuración de leyendas;
            abre el diálogo de configuración de subtítulos; activar el modo imagen en imagen; adelantar hasta la transmisión en vivo;
            buscar en vivo, actualmente reproduciendo en vivo; cierra cuadro de diálogo modal;
            dejar de reproducir en bucle el vídeo actual; detener la repetición indefinida del video actual; esta es una ventana modal;
            ingresar al modo de pantalla en pantalla; ir al vídeo en directo; repetir indefinidamente el video actual;
            reproducir en bucle el vídeo actual; restablece todas las configuraciones a los valores predeterminados;
            salir de imagen sobre imagen; salir del modo de pantalla en pantalla; salir del modo imagen en imagen
        """),
        pattern=r"(?:tu|su|el) navegador no (?:soporta|admite|es compatible con|puede reproducir)\b.{0,20}(?:vídeo|video|audio|html5|reproductor|elemento|etiqueta)\b.{0,100}",
        when=c.all_of(c.in_run(3, "video-embed"), c.no_list_item),
        otherwise=HINT,
        why="the labels of a video or audio player",
        source="players of Spanish and Latin American papers and broadcasters",
        hits=("Ver vídeo", "Escuchar este artículo", "Reproducir\nPausa\nPantalla completa"),
        near_misses=(f"En directo\n\n{_A}", f"En vivo\n\n{_B}", "Hubo que ver el video tres veces para creerlo."),
    ),
    Rule(
        id="es.video-embed.watch-line",
        label="video-embed",
        pattern=r"(?:(?:vea|ve|mira|mire|mirá|ver) el v[ií]deo|vídeos?|videos?|en vídeo|en video) ?[:|–—>»▶►](?! ?\d) ?[^:]{12,140}[^.,;]",
        when=c.all_of(c.after_prose(), c.in_article, c.begins_otherwise(_GOES_ON)),
        takes=c.video_below,
        why="a pointer to a video that the text does not have",
        source="in-story pointers of papers (VÍDEO | titular; Mira también: titular)",
        hits=(_AFTER + "VÍDEO | Así se construyó el muelle en un verano", _AFTER + "Mira el video: los vecinos vacían sus sótanos"),
        near_misses=("Vídeo: el gran ausente", "Vídeo: la palabra asusta a los libreros, y no debería.", "Mira cómo sube el río"),
    ),
    Rule(
        id="es.video-embed.post",
        label="video-embed",
        phrases=listed("""
            ver esta publicación en instagram; ver esta publicación en facebook; ver publicación en
            instagram; ver en instagram; ver esta foto en instagram
        """),
        pattern=r"una publicación compartida (?:por|de) .{2,60} ?\(@[\w.]{2,40}(?:\).{0,60})?",
        why="the words an embedded post leaves when its frame does not load",
        source="embed codes of Instagram and Facebook, which carry a link with this text",
        hits=("Ver esta publicación en Instagram", "Una publicación compartida por El Valle (@elvalle)"),
        near_misses=("Una publicación compartida por dos pueblos cuesta la mitad.", "Ver en Instagram lo que hace su hija le tranquiliza."),
    ),
    Rule(
        id="es.video-embed.settings", label="video-embed",
        phrases=("final de la ventana de diálogo.",),
        takes=c.player_above(
            "comienzo de la ventana de diálogo. la tecla escape cancelará la operación y cerrará la ventana.",
        ),
        why="a player's bar and the dialog of its settings, which says where it begins and ends",
        source="video.js in Spanish",
        hits=(_AFTER + "Reproducir\n0:00\nCargado\n0%\nComienzo de la ventana de diálogo. La tecla Escape cancelará la operación y cerrará la ventana.\nTexto\nColor\nBlanco\nNegro\nTamaño de fuente\n50%\nRestablecer\nListo\nFinal de la ventana de diálogo.", _AFTER + "Comienzo de la ventana de diálogo. La tecla Escape cancelará la operación y cerrará la ventana.\nTexto\nBlanco\nTamaño de fuente\n50%\nFinal de la ventana de diálogo."),
        near_misses=(f"{_A}\n\nBlanco\nNegro\n\n{_B}", "Final de la ventana de diálogo, respondió el niño y echó a correr por el prado."),
    ),
    Rule(
        id="es.video-embed.consent", label="video-embed",
        pattern=(
            r"(?:para) (?:ver|visualizar|mostrar|acceder a|reproducir|cargar) (?:este|esta|el|la|estos) (?:contenidos?|vídeo|video|mapa|publicación|tuit|elemento|reproductor)\b.{0,40}\b(?:debes?|tienes? que|es necesario|necesitas|por favor|acepta|acepte|permite|activa)\b.{0,60}\b(?:cookies?|consentimiento)\b.{0,160}|"
            r"est[ea] (?:contenido|vídeo|video|mapa|publicación) (?:no|está|ha sido) .{0,60}(?:porque|debido a|hasta que|ya que|sin) .{0,60}\b(?:cookies?|consentimiento)\b.{0,160}|"
            r"al (?:reproducir|ver|cargar|visualizar|mostrar) (?:este|el|esta|la) (?:vídeo|video|contenido|mapa|publicación),? (?:usted )?(?:aceptas?|consientes?|estás? de acuerdo)\b.{0,200}"
        ),
        otherwise=HINT,
        sure_if=r"cookie|consent|condiciones|términos|privacidad|datos",
        why="what stands where an embed would load once the reader agrees",
        source="two-click embeds and consent tools in this language (GDPR; the CJEU ruling C-40/17)",
        hits=(
            "Para ver este contenido debes aceptar las cookies de marketing.",
            "Este contenido no se puede mostrar porque no has aceptado las cookies.",
            "Al reproducir este vídeo aceptas las condiciones del servicio.",
        ),
        near_misses=(
            "Para ver el mapa es necesario subir al desván del ayuntamiento.",
            "Este vídeo no es claro porque a la cámara le entró agua.",
            "Al ver este vídeo aprendes a hacer el nudo.",
        ),
    ),
    Rule(
        id="es.promo.appeal", label="promo",
        pattern=(
            r"(?:inicia sesión|inicie sesión|regístrate|regístrese|crea una cuenta(?: gratuita)?)(?: gratis)?(?: o (?:crea una cuenta(?: gratuita)?|regístrate|suscríbete))? para (?:seguir|continuar) leyendo\b[^,:;]{0,40}|contenido exclusivo para suscriptores[^:;]{0,80}|"
            r"¡?(?:apóyanos|apóyenos|ayúdanos|ayúdenos) (?:con|mediante|haciendo|haciéndote) (?:una |un |tu |su )?(?:suscripción|donación|donativo|aportación|soci\w+|membresía|patreon|paypal|café)\b[^:;]{0,80}|"
            r"(?:apoya|apoye) (?:el|al|un|nuestro|a nuestro) (?:periodismo|trabajo|medio|proyecto|redacción)\b[^.;]{0,50}(?:: |con |haciendo )(?:una |haz una |haga una |tu )*(?:donación|suscripción|aportación|suscríbete)\b[^:;]{0,60}|haz una donación|"
            r"¡?(?:descarga|descárgate|descargue|instala) (?:nuestra|la) (?:app|aplicación)\b[^:;]{0,40}(?:y|para) [^:;]{2,80}|con nuestra (?:app|aplicación)\b[^:;]{0,20} (?:estarás|estás|tendrás|puedes|siempre|recibirás|no te pierdes)\b[^:;]{0,140}|"
            r"(?:¿?(?:has|ha|si has|si ha) (?:encontrado|visto|detectado|notado) (?:un|algún|una) (?:error|errata|fallo)[^?.!:;]{0,40})[?,:]? ¡?(?:escríbenos|escríbanos|avísanos|avísenos|háznoslo|comunícanoslo|infórmanos|contacta|contáctanos|díganos|dínoslo|repórtalo|envíanos|por favor)[^:;]{0,120}|"
            r"(?:los )?(?:enlaces|productos|artículos) (?:marcados|señalados|acompañados|identificados) (?:con |por )?(?:un |una |el )?(?:\*|asterisco|estrella)[^.]{0,40}\bafiliad\w+\b.{0,200}|"
            r"(?:como|en calidad de) (?:afiliados?|asociados?|socios?) de amazon,? .{2,140}|"
            r"¡?(?:hazte|hágase|conviértete en|conviértase en) (?:soci[oa]|miembro|suscriptora?|mecenas|premium)(?: ahora)?,? y (?:disfruta|disfrute|accede|acceda|aprovecha|recibe|obtén|consigue)\b[^,:;]{2,100}|"
            r"¡?(?:suscríbete|suscríbase) (?:ahora |ya )?(?:por|desde|a partir de) [^:;]{2,60}\b(?:mes|semana|año|día)\b[^:;]{0,80}|(?:suscríbete|suscríbase) (?:para|y) (?:leer|lee|lea|acceder|accede|acceda)\b[^:;]{2,80}|"
            r"¡?(?:suscríbete a|suscríbase a|escucha|sigue|siga) (?:nuestr[oa]s?) podcasts? en [^:;.]{2,60}[.!]?|¡?(?:suscríbete|suscríbase|apúntate|apúntese) (?:ya |ahora |gratis )?a nuestr[oa]s? (?:newsletters?|boletín|boletines|lista de correo)\b[^,:;»]{0,80}|"
            r"¡?(?:únete|únase|súmate|participa) (?:a|en) (?:la|nuestra) (?:conversación|discusión|comunidad|debate)[ :,!.]{0,3}¡?(?:deja|deje|comparte|comparta|escribe|danos|opina|y deja)\b[^:;]{2,80}"
        ),
        otherwise=HINT,
        sure_if=r"leyendo|suscriptores|apóy|ayúd|nuestr|donación|afiliad|amazon|suscr|escr[ií]b|av[ií]s|soci|miembro|comenta|opin|apoya|contact|informa|envía|comunica|dínos|díganos|repórt|haz|mecenas|premium",
        why="what a site asks of its readers in a sentence: to follow it, to pay, to report its mistakes",
        source="closing lines of news sites and blogs in this language; notes on links that consumer law and Amazon's programme ask for",
        hits=(
            "¿Te gusta nuestra revista? Apóyanos con una suscripción o una donación.",
            "¿Quieres saber más? ¡Suscríbete a nuestra newsletter!",
            "¿Has encontrado un error? Escríbenos a la redacción.",
            "Con nuestra app estarás siempre informado. ¡Descárgala gratis!",
            "Suscríbete por un euro al mes y lee todos nuestros artículos.",
            "Únete a la conversación: ¡deja tu comentario!",
        ),
        near_misses=(
            "Apóyanos con una cuerda, gritaba el hombre de la barca.",
            "¿Has encontrado un error? Yo sí, en la segunda página.",
            "Los caminos marcados con una estrella son empinados.",
            "Hazte socio, les dijo, y todo el pueblo se hizo socio.",
            "Como asociado del puerto, el barquero no pagaba.",
        ),
    ),
    Rule(
        id="es.promo.voice", label="promo",
        finds=c.site_speaks(
            site=lazy_pattern(r"\bnos\b|\bnuestr[oa]s?\b|\b\w+(?:anos|enos|inos|nosl[oa])\b|\b(?:síguenos|encontrarnos|seguirnos|apóyanos)\b|\best[ea] (?:artículo|página|sitio|web|vídeo|video|mapa|contenido|historia|blog|nota|noticia)\b|\bla redacción\b", re.IGNORECASE),
            reader=lazy_pattern(r"\bte\b|\btus?\b|\busted(?:es)?\b|\bpor favor\b|\bdebes\b|\bquieres\b|\bencuentras\b|(?:^|[.,?!:] )[¡¿]?(?:únete|recibe|lee|descarga|apóyanos|ayúdanos|invítanos|suscríbete|síguenos|cuéntanoslo|comparte|escríbenos|dínoslo|regístrate|hazte|apúntate|envía\w*)\b", re.IGNORECASE),
            asks=r"\bnewsletters?\b|\bbolet[ií]n(?:es)?\b|\blista de correo\b|\bresumen (?:gratuito|diario)\b|\balertas\b| app\b|\baplicación\b|\ben (?:facebook|twitter|instagram|tiktok|youtube|linkedin|telegram|whatsapp|pinterest|bluesky|mastodon|spotify)\b|\bp[oó]dcasts?\b|\bdonaci(?:ón|ones)\b|\btu apoyo\b|\bapóyanos\b|\bayúdanos\b|\binvítanos a un café\b|\bperiodismo independiente\b|\bsuscri\w+\b|\bsuscríb\w+\b|\bcuenta gratuita\b|\bcookies?\b|\ben los comentarios\b|\b(?:error|errata) en este\b|\bal mes\b|\bsin publicidad\b|\bartículos gratuitos\b|\bcomparte este\b|\bajustes de privacidad\b|\bcomentario\b|\bnuestro trabajo\b|\bdonación\b|\bredes sociales\b|\baportación\b",
            notes=r"\b(?:podemos )?(?:recibir|recibimos|ganar|obtener) una (?:pequeña )?comisión\b|\beste (?:artículo|contenido) (?:está|ha sido) patrocinado\b|\bdebido a tu configuración de cookies\b|^contenido patrocinado[.:]",
            voice=lazy_pattern(r"\bnuestr[oa]s?\b|\btus?\b|\busted(?:es)?\b|\bnosotros\b", re.IGNORECASE),
            speech=SPEECH,
        ),
        score=ALMOST,
        why="the site speaks to its readers of mails, money, accounts or cookies, in a text that does not say we or you itself",
        source="closing lines of news sites and blogs in this language; what they share is who speaks, to whom and of what",
        hits=(_AFTER + "Nuestro resumen gratuito te trae cada mañana lo más importante del valle.", _AFTER + "Necesitamos tu apoyo para que nuestros artículos sigan siendo gratuitos para todos.", _AFTER + "Si encuentras un error en este artículo, contacta por favor con la redacción."),
        near_misses=(f"{_A}\n\n{_B}\n\n{_C}\n\nLa aplicación dice a los conductores qué carretera tomar, y pagan por ello.", f"{_A}\n\n{_B}\n\n{_C}\n\n«Suscríbete a nuestro boletín», pedía el cartel del ayuntamiento.", f"{_A}\n\n{_B}\n\n{_C}\n\nEscribimos a nuestros lectores que el puente se cerraría.\n\nNuestro resumen gratuito te trae cada mañana lo más importante del valle."),
    ),
    Rule(
        id="es.promo.app",
        label="promo",
        phrases=listed("""
            descarga la app; descarga nuestra app; descárgate la app; descárgate nuestra app; descargar app; descargar
            la app; descarga la aplicación; descarga nuestra aplicación; descargar aplicación; descargá la app;
            descargue la app; abrir en la app; abrir app; ver en la app; leer en la app; continuar en la app; seguir
            en la app; consíguelo en el app store; consíguelo en google play; disponible en google play; disponible en
            app store; disponible en el app store; descárgalo en el app store; descargar en el app store; instalar
            app; instala la app; obtener la app; usar la app; activar notificaciones; activa las notificaciones;
            recibir notificaciones; recibe alertas; únete a nuestro canal de whatsapp; únete al canal de whatsapp;
            únete a nuestro canal; suscríbete a nuestro canal; suscríbete a nuestro canal de youtube; síguenos en
            nuestro canal de whatsapp; seguinos en whatsapp; unite a nuestro canal de whatsapp; únase a nuestro canal
            de whatsapp; ya estamos en whatsapp
        """),
        ambiguous=listed("""
            aplicaciones; apps; aplicaciones móviles; ahora no; más tarde; no, gracias; no gracias; notificaciones
        """),
        pattern=(
            r"(?:descarga|descárgate|descargá|descargue|instala|baja|bájate|conoce|abre|abrir) (?:gratis |ya )?(?:en tu (?:móvil|celular) )?(?:la|nuestra|la nueva) (?:nueva )?(?:app|aplicación)\b(?: (?:[\w'.-]+)){0,6}[.!]?|"
            r"(?:únete|unite|únase|suscríbete|suscribite|suscríbase|síguenos|seguinos|entra|sumate) (?:a|al|en|aquí al?) ?(?:nuestro |el |nuestra )?(?:nuevo )?(?:canal|grupo|comunidad|canales) (?:de )?(?:difusión de )?(?:whatsapp|telegram|youtube)\b.{0,100}|"
            r"(?:¿?te ha gustado|¿?te gustó|¿?te gusta) (?:este|esta|el|la|lo que) (?:artículo|noticia|nota|contenido|reportaje|leíste|lees|blog)\b.{0,6}\?.{0,120}|"
            r"(?:recibe|recibí|activa|reciba) (?:las |nuestras |todas las )?(?:alertas|notificaciones|noticias) (?:en tu (?:celular|móvil|whatsapp|teléfono)|al instante)\b.{0,80}"
        ),
        when=c.all_of(c.not_heading, c.beside("promo")),
        otherwise=HINT,
        part="button",
        sure_if="nuestr|gratis|canal|grupo|comunidad|te gust|te ha gustado|alertas|notificaciones|noticias",
        why="a prompt to install the site's app or join its channel",
        source="smart banners, Spanish wording of the store badges, WhatsApp channels of Latin American papers",
        hits=("Descarga nuestra app", "Consíguelo en Google Play\nDescárgalo en el App Store", "Únete a nuestro canal de WhatsApp"),
        near_misses=(f"Aplicaciones móviles\n\n{_A}", "Descarga la app, dijo el cajero, y la abuela se fue a otro banco.", f"Más tarde\n\n{_B}", "Descarga la aplicación del ayuntamiento para pedir cita."),
    ),
    Rule(
        id="es.promo.ask",
        label="promo",
        phrases=listed("""
            suscríbete; suscríbete ahora; suscríbete ya; suscríbete aquí; suscribirme; suscribirse; suscribite;
            suscríbase; suscríbase ahora; suscríbete por 0 €; suscríbete desde 0 €; suscríbete por 0€; quiero
            suscribirme; hazte socio; hazte socia; hazte suscriptor; hazte premium; hazte miembro; hacete socio;
            asóciate; asociate; quiero ser socio; apóyanos; apoya nuestro periodismo; apoya el periodismo
            independiente; dona ahora; donar ahora; haz una donación; hacer una donación; haz tu donación; haz tu
            aporte; colabora con nosotros; quiero colaborar; contribuye; ver oferta; ver ofertas; ver la oferta; ver
            planes; ver suscripciones; ver opciones de suscripción; prueba gratis; pruébalo gratis; prueba 0 días
            gratis; empezar prueba gratis; oferta especial: 0 €; aprovecha la oferta; regala una suscripción; invítame
            a un café
        """),
        when=c.any_of(c.not_heading, c.after_box_heading),
        otherwise=HINT,
        part="ask",
        why="a button that asks for money or a subscription",
        source="subscription and member boxes of Spanish-language papers (socios, suscriptores)",
        hits=("Suscríbete", "Hazte socio »", "Haz una donación"),
        near_misses=("Hombre\nDona\nNen", f"Suscríbete\n\n{_B}", "Suscríbete, decía el cartel, y nadie se suscribió."),
    ),
    Rule(
        id="es.promo.support",
        label="promo",
        pattern=(
            r"(?:apoya|apoye|ayúdanos|ayuda a|ayúdenos|respalda|defiende|sostén|sostené) (?:a |el |nuestro |al |un |este )?(?:periodismo|medio|trabajo|proyecto|seguir|mantener|financiar)\b.{0,140}[^,:]|"
            r"(?:este artículo|esta noticia|este contenido|esta información|este reportaje|este medio) (?:existe|es posible|ha sido posible|se sostiene) gracias a\b.{0,160}|(?:si (?:te gusta|valoras|crees en)) (?:lo que hacemos|nuestro trabajo|el periodismo)\b.{0,160}"
        ),
        when=c.not_heading,
        otherwise=HINT,
        takes=c.through_or_alone("button", within=2),
        part="heading",
        sure_if=r"periodis|nuestro|este medio|gracias a|lo que hacemos|\bdona|suscri|aporte",
        why="an appeal for money for the site",
        source="member boxes of independent Spanish-language media",
        hits=("Apoya el periodismo independiente con tu aporte", "Si te gusta lo que hacemos, hazte socio.\nHazte socio"),
        near_misses=(f"Apoya el periodismo local\n\n{_A}", "Apoya la frente en el cristal y no dice nada.", "Ayuda a mantener el trabajo del horno."),
    ),
    Rule(
        id="es.promo.button",
        label="promo",
        phrases=listed("""
            más información; más info; saber más; conoce más; conocé más; conozca más; descubre más; haz clic aquí;
            haga clic aquí; clic aquí; pincha aquí; click aquí; comprar ahora; compra ahora; compra aquí; reserva
            ahora; regístrate gratis; apúntate; inscríbete; inscríbete ahora; ver más información; solicitar
            información; quiero participar; ver precio; cómpralo aquí; lo quiero; me interesa; ver en amazon; comprar
            en amazon
        """),
        when=c.all_of(c.in_article, c.seldom, c.any_of(c.not_heading, c.after_box_heading)),
        otherwise=HINT,
        part="button",
        why="the text of a button, which does nothing in a text",
        source="calls to action of Spanish-language shops and papers",
        hits=("Saber más", "Más información »"),
        near_misses=(f"Comprar\n\n{_A}", f"Más información\n\n{_B}"),
    ),
    Rule(
        id="es.promo.offer", label="promo",
        phrases=listed("""
            inscribirme en esta oferta; inscribirse en la oferta; postularme; ver teléfono;
            ver el teléfono; guardar favorito; guardar como favorito; contactar con el anunciante;
            contactar anunciante; contactar con el vendedor; denunciar anuncio; denunciar este anuncio;
            pedir visita; solicitar visita; ver disponibilidad; comprobar disponibilidad; ir a la tienda;
            alerta de precio; crear alerta;
            comprar entradas; enviar condolencias; encender una vela; enviar flores;
            firmar el libro de visitas; ir a la receta; saltar a la receta
        """),
        when=c.offer_button, otherwise=HINT, part="button",
        why="a button beside an offer: to apply, to call the seller, to book; it does nothing in a text",
        source="job boards, portals of homes and cars, shops' comparisons, tickets, hotels, memorial pages, recipe cards",
        hits=("Ver teléfono\nContactar con el anunciante", "Ver disponibilidad\nEncender una vela"),
        near_misses=(f"Encender una vela\n\n{_A}", "Comprar entradas se ha vuelto un lujo, dijo.", f"{_A}\n\nInscribirme en esta oferta\n\nInscribirse en la oferta\n\n{_B}", f"{_A}\n\nInscribirme en esta oferta\n\nInscribirse en la oferta\n\n{_B}"),
    ),
    Rule(
        id="es.promo.install", label="promo",
        phrases=listed("""
            añádelo a tu pantalla de inicio para una experiencia amplia y acceso fácil.; instálalo en tu
            dispositivo para una experiencia amplia y acceso fácil.; añádelo a tu dock para una experiencia
            amplia y acceso fácil.; pero este navegador no admite esta función. abre el enlace en un
            navegador externo para continuar.
        """),
        ambiguous=listed("""
            toca «abrir en el navegador…»; presionar compartir en la barra de direcciones; añadir al
            carrito; presiona menú; toca "añadir a pantalla de inicio"; instalar; abre el menú de tu
            navegador; mostrar galería; presiona menú si no hay icono de compartir; añadir al dock; presiona
            "añadir a pantalla de inicio"; presiona "añadir al dock"; abre el menú del navegador integrado;
            añadir a pantalla de inicio; abre el enlace copiado en safari; toca para copiar el enlace;
            presiona "ver más" en el menú compartir; este sitio tiene funcionalidad de aplicación.
        """),
        when=c.install_steps, otherwise=HINT, weighed=False,
        why="the panel by which a site asks to be put on the home screen, and its steps",
        source="pwa-install in Spanish",
        hits=("Añádelo a tu pantalla de inicio para una experiencia amplia y acceso fácil.", "Instálalo en tu dispositivo para una experiencia amplia y acceso fácil.", _AFTER + "Toca «Abrir en el navegador…»\nPresionar Compartir en la barra de direcciones\nAñadir al Carrito"),
        near_misses=(f"{_A}\n\nToca «Abrir en el navegador…»\n\n{_B}", f"{_A}\n\n- Toca «Abrir en el navegador…»\n- Presionar Compartir en la barra de direcciones\n- Añadir al Carrito\n\n{_B}", "Añádelo a tu pantalla de inicio para una experiencia amplia y acceso fácil, respondió el niño y echó a correr por el prado.", "Instálalo en tu dispositivo para una experiencia amplia y acceso fácil, respondió el niño y echó a correr por el prado."),
    ),
    Rule(
        id="es.newsletter.field",
        label="newsletter",
        phrases=listed("""
            tu correo electrónico; tu correo; tu email; tu e-mail; su correo electrónico; su email; escribe tu correo;
            escribe tu correo electrónico; escribe tu email; introduce tu correo; introduce tu correo electrónico;
            introduce tu email; introduce tu e-mail; ingresa tu correo; ingresa tu correo electrónico; ingresa tu
            email; ingresá tu email; ingresá tu mail; ingrese su correo electrónico; ingrese su email; suscríbete a
            nuestra newsletter; suscríbete a la newsletter; suscríbete al newsletter; suscríbete a nuestro newsletter;
            suscríbete al boletín; suscríbete a nuestro boletín; suscríbete a nuestros boletines; suscríbase a nuestro
            boletín; suscribite al newsletter; suscribite a nuestro newsletter; suscripción a la newsletter; recibe
            nuestra newsletter; recibe nuestro boletín; recibe nuestras noticias; recibe las noticias en tu correo;
            recibir newsletter; apúntate a nuestra newsletter; apúntate a la newsletter; regístrate a nuestro
            newsletter; gracias por suscribirte; gracias por suscribirte.; gracias por suscribirte!; ¡gracias por
            suscribirte!; gracias por tu suscripción; email inválido; correo electrónico inválido; introduce un correo
            válido; nada de spam; date de baja cuando quieras; puedes darte de baja cuando quieras; puedes darte de
            baja en cualquier momento; todas las newsletters; ver todas las newsletters; ver todos los boletines;
            inscríbete a nuestro boletín
        """),
        ambiguous=listed("""
            newsletter; newsletters; boletín; boletines; boletín de noticias; nuestros boletines; correo electrónico;
            email; correo; alertas; no te pierdas nada; no te pierdas ninguna noticia; dirección de correo electrónico; sin spam; mantente informado; mantente al día
        """),
        when=c.all_of(c.not_heading, c.beside("newsletter", "promo", "share-bar", "legal-footer")),
        otherwise=HINT,
        part="field",
        why="a part of the box that collects mail addresses",
        source="sign-up forms of Spanish-language sites (boletín, newsletter)",
        hits=("No te pierdas nada\nIntroduce tu correo", "Tu correo electrónico", "Newsletter\nSuscríbete a nuestro boletín", "Ingresá tu email"),
        near_misses=(f"No te pierdas nada\n\n{_A}", f"Boletines\n\n{_A}", f"Correo electrónico\n\n{_B}", "Tu correo vale oro, explica."),
    ),
    Rule(
        id="es.newsletter.sign-up",
        label="newsletter",
        pattern=(
            r"(?:suscríbete|suscribite|suscríbase|apúntate|apuntate|regístrate|registrate|inscríbete|inscribite|anótate) (?:gratis |aquí |ya |ahora )?(?:a|al|para recibir|en) ?(?:la |nuestra |nuestro |nuestros |nuestras |el |los |las )?(?:[\w'-]+ ){0,6}(?:newsletters?|boletín|boletines|alertas|lista de correo)\b.{0,120}|"
            r"(?:recibe|recibí|reciba|recibir|quiero recibir|deseo recibir|acepto recibir|te enviamos|cada (?:mañana|día|semana|lunes|viernes)) .{2,100}(?:en tu (?:correo|email|e-mail|mail|bandeja|buzón|casilla)|en su (?:correo|email|bandeja)|por (?:correo|email|e-mail|mail)|newsletter|boletín)\b.{0,80}|"
            r"al (?:suscribirte|suscribirse|registrarte|registrarse|hacer clic|enviar|continuar|inscribirte)\b.{0,60}(?:aceptas|acepta|aceptás|confirmas|estás de acuerdo|acepto|consientes)\b.{0,240}|"
            r"(?:no te pierdas|no se pierda|entérate de|enterate de|mantente) .{2,80}(?:newsletter|boletín|suscrib|en tu correo|en tu email)\w*.{0,60}|"
            r"(?:puedes|podrás|puede|podés) (?:darte|darse|cancelar|anular) (?:de baja|tu suscripción|la suscripción|su suscripción)\b.{0,160}|"
            r"(?:lo mejor|las noticias|las mejores|lo más importante|toda la (?:información|actualidad)|la actualidad) .{0,80}(?:en tu (?:correo|email|mail|bandeja|buzón)|por correo)\b.{0,60}|"
            r"(?:he leído y acepto|acepto|leí y acepto) (?:la política|las condiciones|los términos|el tratamiento|el aviso)\b.{0,200}|tus datos (?:serán|se) .{0,20}(?:tratados|utilizados|utilizarán|usarán)\b.{0,200}"
        ),
        takes=c.through_or_alone("button", "field", within=3),
        part="heading",
        otherwise=HINT,
        sure_if="newsletter|bolet[ií]n|bolet[ií]nes|(?:las|nuestras|últimas|mejores|principales) noticias|alertas|privacidad|lista de correo|tus datos|(?:noticias|novedades|titulares|mejor|actualidad|informaci|artículos|contenidos|ofertas|últim|importante|cada (?:día|mañana|semana)).{0,80}(?:en|a) (?:tu|su) (?:correo|email|e-mail|mail|bandeja|buzón|casilla)|darte de baja|darse de baja|cancelar tu suscripción|anular tu suscripción|leído y acepto|leí y acepto|términos y condiciones|términos de uso|nuestros términos|nuestras condiciones",
        why="an invitation to get mails from the site, with its consent line",
        source="newsletter boxes of Spanish-language papers; RGPD and LOPDGDD consent wording",
        hits=(
            "Suscríbete a nuestra newsletter diaria",
            "Recibe cada mañana las noticias en tu correo\nTu email\nSuscríbete",
            "Al suscribirte aceptas nuestra política de privacidad.",
        ),
        near_misses=(
            "Apúntate, les dijo, y todo el pueblo se apuntó.",
            "Al registrarte en el hotel te dan una llave de hierro.",
            "Recibe un saludo cordial, escribía el notario.",
            "Cada lunes la maestra manda los deberes por correo a las familias.",
            "Al inscribirte aceptas las normas del club y pagas la cuota.",
            "Cada día recibe noticias de su hijo por correo.",
        ),
    ),
    Rule(
        id="es.newsletter.button",
        label="newsletter",
        phrases=listed("""
            enviar; apuntarme; apúntame; regístrate; regístrese; registrarme; registrarse; me apunto; inscribirme;
            quiero recibirla; suscripción; alta; aceptar y suscribirme; darme de alta; registrate; únete
        """),
        when=c.beside("newsletter", "promo", "paywall"),
        otherwise=HINT,
        part="ask",
        why="the button of a sign-up form",
        source="sign-up forms of Spanish-language papers",
        hits=("Tu correo electrónico\nEnviar", "Suscríbete a nuestro boletín\nMe apunto"),
        near_misses=(f"Enviar\n\n{_A}", f"Suscripción\n\n{_B}"),
    ),
    Rule(
        id="es.newsletter.mail-frame",
        label="newsletter",
        phrases=listed("""
            ver este correo en el navegador; ver este correo en tu navegador; ver este correo en su navegador;
            ver este email en el navegador; ver este email en tu navegador; ver en tu navegador; ver la versión
            online; ver versión online; darse de baja de la newsletter; darse de baja del boletín; haz clic aquí
            para darte de baja; haga clic aquí para darse de baja; gestionar preferencias de correo
        """),
        ambiguous=listed("""
            darse de baja; darme de baja; cancelar suscripción; cancelar la suscripción; cancelar mi
            suscripción; actualizar preferencias; actualizar mis preferencias; actualizar tus preferencias;
            reenviar a un amigo; ver en el navegador; ver en navegador
        """),
        when=c.all_of(c.not_heading, c.beside("newsletter", "legal-footer")),
        otherwise=HINT,
        pattern=(
            r"¿?(?:no (?:ves|ve|puedes ver|puede ver)|si no (?:ves|ve|puedes ver|puede ver|visualizas|visualiza)) (?:bien |correctamente )?(?:este|el) (?:correo|e-?mail|mensaje|boletín)\b.{0,160}|"
            r"(?:has|ha) recibido este (?:correo|e-?mail|mensaje|boletín) (?:electrónico )?(?:porque|ya que|debido a que) (?:estás|está|te|se|eres|es) (?:suscrit|registrad|apuntad|inscrit|ha suscrit|has suscrit|suscriptor|usuari|socio|miembro)\w*.{0,200}|"
            r"(?:estás|está) recibiendo este (?:correo|e-?mail|mensaje|boletín) (?:electrónico )?porque\b.{0,200}|"
            r"este (?:correo|e-?mail|mensaje) (?:ha sido|fue) enviado a [\w.+-]{1,64}@[\w.-]{2,60}\b.{0,160}|"
            r"si (?:no|ya no) (?:deseas|desea|quieres|quiere) (?:seguir recibiendo|recibir) (?:más |nuestros |nuestro |estos |este )?(?:correos?|e-?mails?|boletín|boletines|mensajes|newsletters?)\b.{0,160}"
        ),
        anywhere=True,
        why="what a mailing service puts above and below every letter: the link to its web page, why it came, how to leave",
        source="letters of Mailchimp and Brevo; ePrivacy Directive, article 13(4): every letter says how to leave",
        hits=(
            "Ver este correo en el navegador",
            "Has recibido este correo porque estás suscrito a nuestro boletín.",
            "Si no deseas recibir más correos, haz clic aquí.",
            "Darse de baja\nHas recibido este correo porque estás suscrito a nuestro boletín.",
        ),
        near_misses=(
            "Darse de baja del club cuesta más que apuntarse, dicen los socios.",
            "«Darse de baja» está escrito abajo del todo, y nadie lo encuentra.",
            f"Darse de baja\n\n{_A}",
        ),
    ),
    Rule(
        id="es.newsletter.sent", label="newsletter",
        phrases=listed("""
            para completar el registro, haz clic en el enlace de confirmación en tu correo electrónico. si
            no llega en 3 minutos, ¡revisa tu carpeta de spam!; se ha enviado un enlace de inicio de sesión
            a tu correo. si no llega en 3 minutos, revisa tu carpeta de spam.; envía comentarios sobre esta
            publicación
        """),
        ambiguous=listed("""
            ¡ahora revisa tu correo!; por favor, introduce una dirección de correo válida; correo
            electrónico enviado; tu dirección de correo electrónico; elige tus boletines; tal vez más tarde;
            cancela en cualquier momento.
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="what a sign-up form says before and after an address is sent",
        source="Ghost in Spanish",
        hits=("Para completar el registro, haz clic en el enlace de confirmación en tu correo electrónico. Si no llega en 3 minutos, ¡revisa tu carpeta de spam!", "Se ha enviado un enlace de inicio de sesión a tu correo. Si no llega en 3 minutos, revisa tu carpeta de spam.", _AFTER + "¡Ahora revisa tu correo!\nPor favor, introduce una dirección de correo válida\nCorreo electrónico enviado"),
        near_misses=(f"{_A}\n\n¡Ahora revisa tu correo!\n\n{_B}", f"{_A}\n\n- ¡Ahora revisa tu correo!\n- Por favor, introduce una dirección de correo válida\n- Correo electrónico enviado\n\n{_B}", "Para completar el registro, haz clic en el enlace de confirmación en tu correo electrónico. Si no llega en 3 minutos, ¡revisa tu carpeta de spam, respondió el niño y echó a correr por el prado."),
    ),
    Rule(
        id="es.newsletter.push", label="newsletter",
        phrases=listed("""
            ¿quieres recibir nuestras notificaciones?; ¿deseas recibir notificaciones de las últimas
            noticias?; nos gustaría enviarte notificaciones con las últimas noticias.
        """),
        ambiguous=listed("""
            quiere enviarte notificaciones; nos gustaría enviarte notificaciones; activar las
            notificaciones; permitir notificaciones
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="how a site asks whether it may send messages to the browser",
        source="prompts of push services in Spanish",
        hits=("¿Quieres recibir nuestras notificaciones?", "¿Deseas recibir notificaciones de las últimas noticias?", _AFTER + "quiere enviarte notificaciones\nNos gustaría enviarte notificaciones\nActivar las notificaciones"),
        near_misses=(f"{_A}\n\nquiere enviarte notificaciones\n\n{_B}", f"{_A}\n\n- quiere enviarte notificaciones\n- Nos gustaría enviarte notificaciones\n- Activar las notificaciones\n\n{_B}", "¿Quieres recibir nuestras notificaciones, respondió el niño y echó a correr por el prado.", "¿Deseas recibir notificaciones de las últimas noticias, respondió el niño y echó a correr por el prado."),
    ),
    Rule(
        id="es.comment-count.member-panel",
        label="comment-count",
        pattern=r"(?:registrado|registrado el|registrado desde|ingresó|ingreso|fecha de ingreso|fecha de registro|miembro desde|se unió)(?: ?: ?.{4,45})?",
        takes=c.member_panel(_PANEL, _RANKS),
        weighed=False,
        otherwise=HINT,
        why="since when the writer of a post is a member of the forum, and how much they wrote",
        source="panels beside posts (phpBB, vBulletin, XenForo wording)",
        hits=(
            "= greta\nMiembro\nMensajes: 5120\nRegistrado: 11 May 2004, 12:00\nUbicación: Holt\n= " + _A,
            "= greta\n\nIngresó\n11 mayo 2004\nMensajes\n3.401\n\n= " + _B,
        ),
        near_misses=(
            "Ana Moreno\nRegistrado: 2009\nUbicación: Holt",
            f"Ingreso: 3 de mayo de 2009\nAlta: nunca\n\n{_A}",
        ),
    ),
    Rule(
        id="es.navigation.forum",
        label="navigation",
        phrases=listed("""
            publicar una respuesta; publicar un nuevo tema
        """),
        ambiguous=listed("""
            quién está conectado; ¿quién está conectado?; índice general; volver arriba
        """),
        pattern=(
            r"usuarios navegando por este foro: .{0,110}\b\d{1,6} (?:invitados?|usuarios?)|"
            r"\d{1,5} mensajes? [•·] página \d{1,4} de \d{1,4}"
        ),
        when=c.all_of(c.not_heading, c.beside("navigation", "comments", "comment-count")),
        otherwise=HINT,
        anywhere=True,
        weighed=False,
        why="what a forum prints above and below a thread: its pages, its readers, its buttons",
        source="forum software (phpBB, vBulletin, XenForo wording)",
        hits=(
            "Usuarios navegando por este Foro: No hay usuarios registrados visitando el Foro y 3 invitados",
            "2 mensajes • Página 1 de 1",
        ),
        near_misses=(
            f"¿Quién está conectado?\n\n{_A}",
            "El archivo tiene 2 mensajes, página 1 de 90, y nada más.",
        ),
    ),
    Rule(
        id="es.comment-count.count",
        label="comment-count",
        phrases=listed("""
            mostrar comentarios (0); ver todos los comentarios (0); leer comentarios (0); cargando
            comentarios;
            0 comentarios; 0 comentario; comentarios (0); comentarios 0; comentarios: 0; sin comentarios todavía; no
            hay comentarios todavía; aún no hay comentarios; todavía no hay comentarios; ver comentarios; ver los
            comentarios; ver comentarios (0); ver 0 comentarios; ver los 0 comentarios; ver todos los comentarios; ver
            más comentarios; leer comentarios; leer los comentarios; leer todos los comentarios; mostrar comentarios;
            mostrar más comentarios; ocultar comentarios; cargar más comentarios; cargar comentarios; todos los
            comentarios; sé el primero en comentar; sé el primero en comentar!; ¡sé el primero en comentar!; sea el
            primero en comentar; sé la primera persona en comentar; ir a comentarios; ir a los comentarios;
            aún no hay comentarios.
        """),
        ambiguous=listed("""
            sin comentarios; no hay comentarios; no hay comentarios.; 0 respuestas; 0 respuesta; 0 opiniones; más
            comentarios
        """),
        pattern=r"\d[\d ., ]{0,8} (?:comentarios?|respuestas?|pensamientos?) (?:en|sobre|a|to) [«“\"'].{2,140}|(?:ver|leer|mostrar) (?:los |todos los )?\d+ (?:comentarios?|respuestas?)",
        when=c.all_of(c.not_heading, c.after_prose(), c.in_tail, c.no_list_item),
        otherwise=HINT,
        why="how many comments there are, or the button that shows them",
        source="comment systems in Spanish (WordPress, Blogger, Viafoura, papers' own); WordPress in Spanish",
        hits=("12 comentarios", "Comentarios (7)", "¡Sé el primero en comentar!", "3 comentarios en “El puente”"),
        near_misses=("Sin comentarios.", f"Sin comentarios\n\n{_A}", "12 comentarios fueron borrados por la noche.", "Sin comentarios del alcalde"),
    ),
    Rule(
        id="es.comments.prompt",
        label="comments",
        phrases=listed("""
            introduce tus datos o haz clic en un icono para iniciar sesión;
            deja una respuesta cancelar la respuesta; deja una respuesta cancelar respuesta; deja un comentario cancelar la respuesta; deja un comentario cancelar respuesta; deja tu comentario cancelar la respuesta; deja tu comentario cancelar respuesta; dejar un comentario cancelar la respuesta; dejar un comentario cancelar respuesta; agregue un comentario cancelar la respuesta; agregue un comentario cancelar respuesta;
            escribir una reseña; escribe una reseña; escribir una opinión; deja tu reseña; sé el
            primero en opinar; sé el primero en valorar este producto;
            deja un comentario; dejar un comentario; deja tu comentario; deje un comentario; deje su comentario; dejá
            tu comentario; dejanos tu comentario; añade un comentario; añadir un comentario; añadir comentario;
            agregar un comentario; agregar comentario; agrega un comentario; escribe un comentario; escribir un
            comentario; escribe tu comentario; escribí tu comentario; publicar un comentario; publicar comentario;
            publicar el comentario; enviar comentario; enviar un comentario; comenta esta noticia; comentar noticia;
            comentar esta noticia; comentar esta nota; comentar artículo; deja una respuesta; dejar una respuesta;
            cancelar respuesta; cancelar la respuesta; tu dirección de correo electrónico no será publicada; tu
            dirección de correo electrónico no será publicada.; tu dirección de correo electrónico no será publicada.
            los campos obligatorios están marcados con *; los campos obligatorios están marcados con *; los campos
            necesarios están marcados *; su dirección de correo electrónico no será publicada.; comentarios cerrados;
            los comentarios están cerrados; los comentarios están cerrados.; comentarios desactivados; los comentarios
            están desactivados; inicia sesión para comentar; inicie sesión para comentar; iniciá sesión para comentar;
            regístrate para comentar; debes iniciar sesión para comentar; recibir nuevas entradas por email; recibir
            un correo electrónico con cada nueva entrada.; recibir un correo electrónico con los siguientes
            comentarios a esta entrada.; normas de participación; normas de los comentarios; normas de uso de los
            comentarios; denunciar comentario; reportar comentario; reportar abuso; responder a este mensaje;
            participa en la conversación; unirse a la conversación; iniciar la conversación;
            clic para cancelar respuesta.; su dirección de correo no se hará público.; su dirección de correo no se hará público; los campos requeridos están marcados *; los comentarios están deshabilitados.; los comentarios están deshabilitados; disculpa, los comentarios están cerrados.; lo sentimos, los comentarios están cerrados.; lo sentimos, el formulario de comentarios está cerrado en este momento.; lo siento, el formulario de comentarios está cerrado en este momento.; disculpa, debes iniciar sesión para escribir un comentario.; disculpa, debes iniciar sesión para escribir un comentario; usted debe iniciar sesión para publicar un comentario.; usted debe iniciar sesión para publicar un comentario; inicia sesión para responder; inicie sesión para responder; inicie sesión para que agregue un comentario; su comentario está en espera para ser aceptado.; tu comentario está pendiente de moderación; enviar su comentario; envie su comentario; esta entrada está protegida por una contraseña. ingrese la contraseña para ver los comentarios.; esta entrada está protegida. para verla, escribe la contraseña; este artículo está protegido. ingrese la contraseña para ver los comentarios.; escribe tu comentario aquí (al menos 0 caracteres); comentario pendiente de moderación.;
            su comentario está en espera de moderación.
        """),
        ambiguous=listed("""
            comentar; comenta; opina; tu comentario; tu opinión; danos tu opinión; comparte tu opinión; únete a la
            conversación; más recientes; más antiguos; más valorados; participa;
            cancelar respuesta.; enviar respuesta; comentario eliminado.; suscríbete a las notificaciones por correo electrónico; enviar una respuesta;
            agregue un comentario
        """),
        pattern=(
            r"última edición por [\w .'-]{2,40} ?[;,:] .{0,14}\d.{3,40}|"
            r"(?:debes|debe|tienes que|tiene que|necesitas|hay que|debés|para comentar,?(?: debes)?|es necesario) (?:estar |ser |haber )?(?:iniciar sesión|iniciado sesión|inicia sesión|conectarte|conectado|registrarte|registrado|registrada|registrarse|suscriptor|suscrito|identificarte|acceder|inicie sesión|loguearte)\b.{0,40}(?:coment|publicar|responder|participar|opinar)\w*.{0,60}|"
            r"(?:guarda|guardar) mi nombre, correo electrónico\b.{0,100}|este sitio usa akismet\b.{0,100}|(?:los comentarios|comentarios) (?:de esta noticia|en esta noticia|para este artículo|de este artículo|en esta entrada) (?:están|han sido) (?:cerrados|desactivados)\b.{0,60}|(?:inicia sesión|regístrate|inicie sesión|suscríbete) (?:o (?:regístrate|suscríbete) )?para (?:poder )?(?:comentar|participar|opinar|dejar)\b.{0,60}"
        ),
        when=c.all_of(c.in_run(2, "comments", "comment-count", "share-bar"), c.no_list_item),
        otherwise=HINT,
        sure_if="coment|akismet|última edición|opinar|para (?:responder|publicar)[.!]?$|guardar? mi nombre",
        why="a prompt of the comment section",
        source="comment systems in Spanish (WordPress, Blogger, phpBB, papers' own); WordPress, isso and Zinnia in Spanish",
        hits=("Última edición por capitán; 12/03/2019 a las 10:14", "Deja un comentario", "Tu dirección de correo electrónico no será publicada.", "Debes iniciar sesión para publicar un comentario.", "Los comentarios están cerrados."),
        near_misses=(f"Tu opinión\n\n{_A}", f"Opina\n\n{_B}", "Los comentarios están cerrados, escribe el diario, y él también.", "Debes estar registrado para participar.", "Debes registrarte para publicar un anuncio en el tablón."),
    ),
    Rule(
        id="es.comments.terms",
        label="comments",
        pattern=(
            r"(?:esta|el contenido de los comentarios) es la opinión de los (?:usuarios|internautas|lectores)(?: o (?:usuarios|internautas|lectores))?,? (?:y )?no (?:de|la de|la del) .{2,40}|"
            r"no está permitido verter comentarios (?:contrarios|injurios|injuriantes|ofensivos).{0,120}|"
            r"(?:nos reservamos|(?:www\.)?[\w-]{2,30}(?:\.[a-z]{2,6}){1,2} se reserva) el derecho (?:a|de) (?:eliminar|borrar|suprimir|moderar|no publicar) (?:\w+ ){0,2}comentarios?\b.{0,120}"
        ),
        why="what a paper allows in its readers' comments, above the field for them",
        source="the terms that Spanish papers print at their comment forms, all in much the same words",
        hits=(
            "Esta es la opinión de los internautas, no de Diario del Páramo",
            "No está permitido verter comentarios contrarios a las leyes españolas o injuriantes.",
            "diariodelparamo.es se reserva el derecho de eliminar cualquier comentario inapropiado.",
        ),
        near_misses=(
            "Esta es la opinión de los usuarios del puente, que llevan un año de rodeos.",
            "No está permitido verter aceite en la acequia, recordó la alcaldesa.",
            "El museo se reserva el derecho de eliminar comentarios de su página, y lo ha hecho.",
            "Nos reservamos el derecho de eliminar la última estrofa, escribió el editor.",
        ),
    ),
    Rule(
        id="es.comments.button",
        label="comments",
        phrases=listed("""
            responder; denunciar; reportar; citar; me gusta; no me gusta; 0 me gusta; comentarios; comentario; editar;
            enlace permanente; contestar; útil; votar; ver respuestas; ocultar respuestas; valorar; ver resultados; encuesta;
            nombre (opcional); correo electrónico (opcional); página web (opcional);
            accede para responder; cargando más publicaciones; compartir este post; mayor número de mensajes;
            mayor número de votos; más antiguo a más nuevo; más nuevo a más antiguo; responder como tema
        """),
        when=c.all_of(c.in_run(2, "comments", "share-bar", "comment-count"), c.no_list_item, c.stacks_nothing),
        otherwise=HINT,
        why="buttons under a reader's comment, one beside the other",
        source="forum and comment software in Spanish",
        hits=("Responder\nDenunciar", "Me gusta\nResponder\nReportar"),
        near_misses=(f"Responder\n\n{_A}", f"Comentarios\n\n{_B}"),
    ),
    Rule(
        id="es.comments.useful", label="comments",
        phrases=listed("¿le ha resultado útil esta página?; ¿te ha resultado útil esta página?; ¿te ha sido útil?; ¿te ha sido útil esta página?; ¿le ha sido útil esta información?; ¿te resultó útil este artículo?; ¿te ha sido útil este artículo?; ¿te ha resultado útil este artículo?; ¿te fue útil este artículo?; ¿fue útil este artículo?; ¿ha sido útil este artículo?; ¿te ha sido útil esta noticia?; ¿te ha gustado el artículo?; ¿te sirvió este artículo?; ¿te fue útil esta página?; ¿ha sido útil esta página?; ¿le resultó útil esta página?; ¿te resultó útil esta información?; ¿fue útil esta información?"),
        ambiguous=listed("sí; no"),
        when=c.all_of(c.in_run(3, "comments"), c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a poll below the article: was it useful, yes or no",
        source="feedback widgets of help pages, blogs and papers",
        hits=(_AFTER + "¿Te ha sido útil este artículo?\nSí\nNo", "¿Fue útil esta información?"),
        near_misses=(f"Sí\n\n{_A}", "¿Fue útil? Nadie supo decirlo."),
    ),
    Rule(
        id="es.comments.widget", label="comments",
        phrases=listed("""
            ¿reportar este comentario?; mostrar 0 respuestas más; mostrar 1 respuesta más; ver más
            respuestas; este comentario ha sido ocultado.; este comentario ha sido borrado.; el comentario
            enlazado ya no está disponible.; no puedes publicar comentarios en esta publicación.; cargar más
            (0); añade contexto a tu comentario, comparte tu nombre y experiencia para fomentar un debate
            sano.
        """),
        ambiguous=listed("""
            editar este comentario; discusión de los miembros; comienza la conversación; únete a la
            discusión; añadir respuesta; ordenar por; más nuevos; regístrate ahora; ¿ya eres miembro?;
            inicia sesión; actualiza tu cuenta ahora; eliminar miembro; mostrar comentario; ocultar
            comentario; oculto para miembros; vista previa; enviar; un comentario; fuente web atom; 1
            oculto; 0 ocultos
        """),
        pattern=(
            r"hazte miembro de .{2,60} para poder comentar[.!।]?|"
            r"hazte miembro de pago para poder comentar en .{2,60}[.!।]?"
        ),
        when=c.comment_widget, otherwise=HINT, weighed=False,
        why="what comment sections of blogs say around the comments and above their form",
        source="Ghost, isso and WordPress in Spanish",
        hits=("¿Reportar este comentario?", "Mostrar 4 respuestas más", "Hazte miembro de Port Chronicle para poder comentar.", _AFTER + "Editar este comentario\nDiscusión de los miembros\nComienza la conversación"),
        near_misses=(f"{_A}\n\nEditar este comentario\n\n{_B}", f"{_A}\n\n- Editar este comentario\n- Discusión de los miembros\n- Comienza la conversación\n\n{_B}", "¿Reportar este comentario, respondió el niño y echó a correr por el prado.", "Hazte miembro de Port Chronicle para poder comentar, respondió el niño y echó a correr por el prado."),
    ),
    Rule(
        id="es.comments.post-tool", label="comments",
        phrases=listed("""
            marcador; mejor respuesta; marcar como mejor respuesta; opciones de mensajes; respuesta al
            mensaje; enlace permanente al comentario
        """),
        when=c.post_tools, otherwise=HINT, weighed=False,
        why="buttons under the posts of a forum, one beside the other",
        source="Misago, NodeBB, Redmine, MediaWiki DiscussionTools, Spirit, django-machina and SPIP in Spanish",
        hits=(_AFTER + "Marcador\nMejor respuesta\nMarcar como mejor respuesta", _AFTER + "Opciones de mensajes\nRespuesta al mensaje\nEnlace permanente al comentario"),
        near_misses=(f"{_A}\n\nMarcador\n\n{_B}", f"{_A}\n\n- Marcador\n- Mejor respuesta\n- Marcar como mejor respuesta\n\n{_B}"),
    ),
    Rule(
        id="es.comments.forum", label="comments",
        phrases=listed("""
            haz click aquí para volver a tu último mensaje leído en este tema; este tema ha sido borrado.
            solo los usuarios que tengan privilegios de administración de temas pueden verlo.; por favor,
            conéctate para subscribirte a este tema.; el hilo al que estás respondiendo es muy antiguo.
            ¿quieres crear un nuevo hilo en su lugar y añadir una referencia a este en tu mensaje?; serás
            notificado cuando haya nuevas respuestas en este tema; para publicar se requiere ser usuario
            registrado, conéctate o regístrate.; el foro acaba de ser actualizado a la última versión. haz
            click aquí para refrescar la página.; ahora recibiras notificaciones cuando alguien publique en
            este tema.; accede para escribir un mensaje; no hay publicaciones recientes.; no hay temas
            nuevos para leer.; no hay temas con esta etiqueta.; no hay hilos en este foro.; no hay hilos sin
            leer.; ¿quieres suscribirte al hilo?; este mensaje tiene que validarse antes de aparecer en el
            foro.; este mensaje está oculto. no puedes ver su contenido.; este mensaje está oculto. solo los
            usuarios con permiso pueden ver su contenido.; este mensaje está protegido. solo los moderadores
            pueden cambiarlo.; el contenido de este mensaje no se puede mostrar.; este mensaje fue editado 0
            veces.; hay 0 temas nuevos o actualizados. haz clic aquí para mostrarlos.; aun no hay temas
            aqui; ya no tiene acceso a estos foros.; ¡atención! su mensaje debe tener al menos diez
            caracteres.; su mensaje es demasiado largo. sólo se admite un máximo de 0 caracteres.; este foro
            es moderado a priori: su contribución sólo aparecerá una vez validada por un/a administrador/a
            del sitio.; suscribirse para recibir notificaciones sobre comentarios nuevos.; recibirás
            notificaciones sobre comentarios nuevos en este tema.; no se pudo encontrar este comentario.
            podría haber sido eliminado o movido.
        """),
        ambiguous=listed("""
            ordenar; marcar no leído; reportar este mensaje; crear un nuevo hilo; publicar este hilo de
            todos modos.; ¡esta publicación está eliminada!; nuevo tema; hay una nueva publicación.; cargar
            más; nadie ha respondido aún; no hay mensajes nuevos.; compartir esta categoría; enviar un nuevo
            hilo; bloquear un hilo; mover hilo; borrar hilo; suscribirse al hilo; darse de baja del hilo;
            acciones rápidas; marcar hilo como leído; marcar foros como leídos; este hilo está bloqueado;
            mostrar hilos no leídos; ver mis mensajes; historial de cambios; ir a la mejor respuesta; ir al
            primer mensaje; ir al último mensaje; ir al nuevo mensaje; opciones del tema; iniciar tema;
            temas observados; temas no leídos; temas nuevos; ir a la primera página; ir a la página
            anterior; ir a la página siguiente; ir a la última página; no has iniciado sesión; postear
            historial de ediciones; cerrar tema; anclar tema; crear tema; temas ultima vez activos; todas
            las categorias; todas las subcategorias; publicando comentario en; nuevo mensaje; monitorizar;
            último mensaje; exportar a:; enviar un mensaje; ¿un mensaje, un comentario?; ningún mensaje de
            foro; 0 usuarios en la discusión; 0 mensajes; añadir tema; se publicó tu comentario.; acerca de
            esta página de discusión; escribir un mensaje; ¿suscribirse a este tema?
        """),
        pattern=(
            r"has perdido la conexión\. reconectando a .{1,40}[.!।]?|"
            r"marcado como mejor respuesta por .{1,40} .{1,40}[.!।]?|"
            r"al hacer clic en «.{1,40}» aceptas los términos de uso de esta wiki[.!।]?"
        ),
        when=c.forum_tools, otherwise=HINT, weighed=False,
        why="what the software of a forum says around the posts of a thread, several lines in a row",
        source="NodeBB, django-machina, Misago, Spirit, Redmine, SPIP and MediaWiki DiscussionTools in Spanish",
        hits=("Haz click aquí para volver a tu último mensaje leído en este tema", "Este tema ha sido borrado. Solo los usuarios que tengan privilegios de administración de temas pueden verlo.", "Has perdido la conexión. Reconectando a Port Chronicle.", _AFTER + "Ordenar\nMarcar no leído\nReportar este mensaje"),
        near_misses=(f"{_A}\n\nOrdenar\n\n{_B}", f"{_A}\n\n- Ordenar\n- Marcar no leído\n- Reportar este mensaje\n\n{_B}", "Haz click aquí para volver a tu último mensaje leído en este tema, respondió el niño y echó a correr por el prado.", "Este tema ha sido borrado. Solo los usuarios que tengan privilegios de administración de temas pueden verlo, respondió el niño y echó a correr por el prado.", "Has perdido la conexión. Reconectando a Port Chronicle, respondió el niño y echó a correr por el prado."),
    ),
    Rule(
        id="es.share-bar.share",
        label="share-bar",
        phrases=listed("""
            comparte esto;
            comparte esto:; me gusta cargando; compartir nota:;
            imprimir receta; imprimir la receta; guardar receta; compartir receta;
            compartir artículo; compartir este artículo; compartir esta noticia; compartir noticia; compartir nota;
            compartir esta nota; compartir en facebook; compartir en twitter; compartir en x; compartir en whatsapp;
            compartir en linkedin; compartir en telegram; compartir en pinterest; compartir en messenger; compartir en
            bluesky; compartir por email; compartir por correo; compartir por correo electrónico; compartir por
            whatsapp; compartir por mail; compartir con facebook; compartir con twitter; compartir con pinterest;
            compartir en redes sociales; compartir en redes; compartir en; compartir vía; compartir enlace; compartir
            el enlace; compartir esto:; comparte este artículo; comparte esta noticia; comparte esta nota; compartí
            esta nota; comparte en facebook; comparte en tus redes; comparte esta entrada; comparte este post;
            compártelo en; comparta este artículo; comparta esta nota; enviar por email; enviar por correo; enviar por
            correo electrónico; enviar por mail; enviar a un amigo; enviar noticia; copiar enlace; copiar el enlace;
            copiar link; copiar url; enlace copiado; ¡enlace copiado!; link copiado; copiado al portapapeles; imprimir
            artículo; imprimir esta página; imprimir noticia; imprimir esta noticia; versión para imprimir; versión
            imprimible; guardar artículo; guardar noticia; guardar nota; guardar para después; guardar para leer
            después; guardar en favoritos; añadir a favoritos; agregar a favoritos; agregar a mis favoritos; regalar
            artículo; regala este artículo; escribe un blog; 0 compartidos; 0 veces compartido; tuitear esto;
            síguenos; síguenos en; síguenos en facebook; síguenos en twitter; síguenos en x; síguenos en instagram;
            síguenos en google news; síguenos en google noticias; síguenos en redes sociales; síguenos en nuestras
            redes; síguenos en nuestras redes sociales; síganos en; síganos en facebook; seguinos en; seguinos en
            facebook; seguinos en instagram; seguinos en google noticias; seguir al autor; seguir este tema; seguir en
            twitter; seguir en google discover; visítanos en facebook; encuéntranos en; encuéntranos en facebook;
            danos me gusta en facebook; conéctate con nosotros; abrir en una ventana nueva; se abre en una ventana
            nueva; se abre en nueva ventana; hacer clic para compartir; me gusta esto:; añádenos en google; se abre en
            una nueva pestaña;
            sigue nuestro canal de whatsapp; sigue el canal de whatsapp; suscríbete a nuestro canal de whatsapp;
            entra en nuestro canal de whatsapp; síguenos en google; síguenos en google discover
        """),
        ambiguous=listed("""
            compartir; comparte; compartilo; compártelo; compartí; imprimir; guardar; enviar; seguir; favoritos;
            regalar; copiar; enlace; redes sociales; sígueme; 0 vistas; 0 visitas; 0 lecturas; tamaño del texto;
            aumentar texto; tamaño de letra; escuchar; por correo; más opciones; guardados; leer más tarde; twittear;
            tuitear
        """),
        pattern=(
            r"(?:haz clic para |haga clic para |clic para )?(?:compartir|comparte|enviar|tuitear|twittear|imprimir)(?: este artículo| esta noticia| esta nota| esto| esta página| un enlace)?(?: (?:en|por|vía|con|a)) (?:facebook|twitter|x|whatsapp|linkedin|pinterest|messenger|telegram|reddit|bluesky|threads|tumblr|flipboard|e-?mail|correo|correo electrónico|un amigo|tus amigos|mastodon)(?: ?\(se abre en una ventana nueva\)?)?[.!]?|"
            r"(?:síguenos|síganos|seguinos|sígueme|encuéntranos|sigue toda la información|sigue a [\w' -]{2,40}|únete a nosotros|puedes seguirnos|también puedes seguirnos|sigue (?:leyendo )?las noticias) (?:también |además )?(?:en|a través de|desde) (?:nuestro |nuestra |nuestras |la |las |el |su )?(?:página |canal |cuenta |perfil |redes )?(?:de |en )?(?:facebook|twitter|x|instagram|linkedin|whatsapp|telegram|google news|google noticias|google discover|youtube|tiktok|redes|sociales|bluesky|threads)\b.{0,60}|"
            r"\d[\d ., ]{0,8}[km]? (?:compartidos|veces compartido|retweets)"
        ),
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "navigation"), c.no_list_item),
        otherwise=HINT,
        why="a prompt or button to share the page or to follow the site",
        source="tool bars of Spanish-language papers; plug-ins in Spanish (Jetpack, Blogger, AddToAny)",
        hits=("Compartir en Facebook", "Copiar enlace", "Síguenos en Instagram", "Compartir\nGuardar", "124 compartidos"),
        near_misses=(f"Compartir\n\n{_A}", "Compartir en Facebook es hablar con una multitud.", f"Guardar\n\n{_B}", f"Seguir\n\n{_C}"),
    ),
    Rule(
        id="es.share-bar.preferred-source", label="share-bar",
        pattern=r"(?:añád[ae]nos|agr[eé]ganos|elígenos|haznos|selecciónanos|síguenos|añad(?:e|ir)|agr[eé]ga(?:r)?) (?:como|entre) (?:(?:tu|tus|una|mi|mis|su) )?fuentes? (?:de noticias )?(?:preferidas?|favoritas?|preferentes?) (?:en|de) google",
        why="the button that makes the site one of the reader's preferred sources in Google's search",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Añádenos como fuente preferida en Google", "Añadir como fuente preferida en Google"),
        near_misses=("Añade tu diario como fuente preferida en Google", "Añadir una fuente preferida en Google no basta, dice el alcalde, si nadie lee.", "La fuente preferida de los pastores está seca."),
    ),
    Rule(
        id="es.share-bar.preferred-source-named", label="share-bar",
        pattern=r"(?:añ[aá]d[ae](?:nos)?|añadir|agr[eé]ga(?:nos|r)?|elige|elegir|haz(?:nos)?|convierte|selecciona(?:r)?|síguenos) (?:[\w&.'’-]+ ){0,5}?(?:(?:como|entre|a) )?(?:(?:tu|tus|una|mi|mis|su) )?fuentes? (?:de noticias )?(?:preferidas?|favoritas?|preferentes?) (?:en|de) google",
        when=c.beside("share-bar"), otherwise=HINT,
        why="the same button with a name, beside others: alone it may be a step of a guide",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Facebook\nWhatsApp\nLinkedIn\nElige El Valle como tu fuente preferida en Google", "Añade tu diario como fuente preferida en Google\nFacebook\nWhatsApp\nLinkedIn"),
        near_misses=("Añade tu diario como fuente preferida en Google", "Añadir una fuente preferida en Google no basta, dice el alcalde, si nadie lee."),
    ),
    Rule(
        id="es.share-bar.tools", label="share-bar",
        phrases=listed("reportar error; reportar un error; informar de un error; notificar un error; avisar de un error; comunicar un error; resumir con ia; resumir con inteligencia artificial; resume con ia; resumir noticia; resumir artículo"),
        when=c.all_of(c.any_of(c.not_heading, c.beside("share-bar", "video-embed")), c.no_list_item), otherwise=HINT,
        why="buttons of the tools beside an article: report an error, have it summed up by a machine",
        source="toolbars of news sites since 2024",
        hits=(_AFTER + "Reportar error", _AFTER + "Resumir con IA"),
        near_misses=(f"Reportar error\n\n{_A}", f"- Resumir con IA\n- Reportar error\n\n{_A}"),
    ),
    Rule(
        id="es.cookie-notice.notice",
        label="cookie-notice",
        pattern=(
            r"(?:este|nuestro|el|esta) (?:sitio|página|portal|web|sitio web|página web|tienda)(?: web)? (?:utiliza|usa|emplea|hace uso de) (?:\w+ ){0,3}cookies\b.{0,300}|"
            r"(?:nosotros y |con tu (?:acuerdo|permiso|consentimiento), )?(?:nosotros y )?(?:nuestros (?:\d+ )?(?:\w+ )?socios|en [\w.]{2,30}|nosotros)?(?:,)? ?(?:utilizamos|usamos|almacenamos|empleamos) (?:\w+ ){0,3}(?:cookies|tecnologías similares|identificadores)\b(?=.{0,300}\b(?:sitio|web|experiencia|tráfico|audiencia|contenidos?|publicidad|anuncios|navegación|servicios|funcionamiento|consentimiento|terceros|estadísticas|página)\b).{0,340}|"
            r"(?:si (?:continúa|continúas|sigues|sigue) (?:navegando|usando|utilizando)|al (?:continuar|seguir) (?:navegando|usando)|si continuas navegando)\b.{0,100}(?:acepta|aceptas|consideramos|asumiremos|aceptando|consientes|cookies)\b.{0,240}|"
            r"(?:nosotros y )?nuestros (?:\d+ )?(?:\w+ )?socios (?:almacenamos|almacenan|utilizamos|usamos|tratamos)\b(?=.*(?:cookies|dispositivo|personales|identificadores|navegación)).{0,340}|(?:las cookies (?:nos permiten|de este sitio|permiten (?:personalizar|analizar))|valoramos tu privacidad|tu privacidad (?:es importante|nos importa)|respetamos tu privacidad|nos importa tu privacidad)\b.{0,260}|"
            r"(?:puedes|puede|podés) (?:aceptar|rechazar|configurar|cambiar|retirar|gestionar|obtener)\b.{0,60}(?:cookies|consentimiento)\b.{0,240}"
        ),
        otherwise=HINT,
        sure_if=r"cookies?\b|privacidad|\bsitio\b|\bweb\b|nuestros (?:\d+ )?(?:\w+ )?socios|navega\w*.*(?:acepta|consideramos|su uso)",
        why="a notice that asks leave to store cookies",
        source="Ley 34/2002 (LSSI), artículo 22.2; guía de cookies de la AEPD",
        hits=(
            "Utilizamos cookies propias y de terceros para mejorar nuestros servicios.",
            "Si continúa navegando, consideramos que acepta su uso.",
            "Este sitio web utiliza cookies. Más información",
        ),
        near_misses=(
            "Nosotros y nuestros socios almacenamos el grano en la torre vieja, dijo el alcalde.","Las cookies son pequeños archivos que un sitio deja en el equipo del lector.", "Qué hacen las cookies", "Usamos mantequilla en las cookies, dice el panadero.", "Puedes cambiar el turno y retirar tu consentimiento en la oficina."),
    ),
    Rule(
        id="es.cookie-notice.button",
        label="cookie-notice",
        phrases=listed("""
            aceptar todo; aceptar todas; aceptar todas las cookies; aceptar las cookies; aceptar y cerrar; aceptar y
            continuar; aceptar y seguir navegando; aceptar y continuar gratis; rechazar todo; rechazar todas; rechazar
            todas las cookies; rechazar y suscribirse; rechazar y pagar; continuar sin aceptar; solo necesarias; solo
            cookies necesarias; configurar cookies; configuración de las cookies; ajustes de cookies; preferencias de
            cookies; gestionar consentimiento; gestionar preferencias; gestionar opciones; personalizar cookies;
            administrar consentimiento; panel de cookies; guardar preferencias; guardar configuración; guardar y
            cerrar; guardar ajustes; confirmar mis preferencias; ver preferencias; más información sobre las cookies;
            ver política de cookies; leer política de cookies; siempre activo; siempre activado; gestionar servicios;
            configurar y más información;
            aceptar necesarias; aceptar seleccionadas; este servicio no ha instalado ninguna cookie.; este servicio no usa cookies.;
            este sitio web no utiliza ninguna cookie que requiera su consentimiento.;
            gestor de cookies realizado por tarteaucitron.js;
            mostrar/ocultar información sobre almacenamiento de cookies; ok, aceptar todas; ¡utilizamos cookies!
        """),
        ambiguous=listed("""
            aceptar; rechazar; acepto; configurar; cerrar; personalizar; de acuerdo; ok; entendido; leer más; cookies;
            más información; preferencias; ajustes; opciones; estadísticas; marketing; funcional; continuar; no
            acepto; configuración; cookies técnicas; política de cookies; denegar; estoy de acuerdo; saber más;
            cookies necesarias; cookies analíticas; cookies funcionales; gestionar cookies; configurar las cookies;
            rechazar cookies; aceptar cookies; administrar cookies; configuración de cookies;
            (siempre requerido); aceptarlas todas; activar todas; ajustes para todos los servicios; analíticas;
            cookies de analítica; cookies de funcionalidad; cookies de personalización; cookies de publicidad;
            cookies de rastreo; cookies de seguridad; cookies de terceros; cookies obligatorias;
            cookies técnicas (obligatorias); de acuerdo!; descartar todas; funcionales;
            gestionar tus preferencias; necesarias; necesario; no aceptar cookies; permitir;
            protegiendo tu privacidad; quiero elegir; quiero saber más; servicios que nos gustaría utilizar;
            sólo necesarias; uso de cookies; ¡realizado con klaro!;
            denegar todas las cookies; ocultar la banner de cookies; panel de gestión de cookies; permitir todas las cookies
        """),
        when=c.consent_button,
        otherwise=HINT,
        part="button",
        why="a button of the consent banner",
        source="consent tools in Spanish (Didomi, Complianz, CookieYes)",
        hits=("Aceptar todas", "Configurar cookies", "Usamos cookies para medir la audiencia.\nAceptar\nRechazar"),
        near_misses=(f"Estadísticas\n\n{_A}", f"Rechazar\n\n{_B}", f"Configuración\n\n{_C}", f"{_A}\n\n- Denegar todas las cookies\n- Ocultar la banner de cookies\n\n{_B}", f"{_A}\n\n- Denegar todas las cookies\n- Ocultar la banner de cookies\n\n{_B}"),
    ),
    Rule(
        id="es.cookie-notice.category", label="cookie-notice",
        finds=c.dialog_lines(_CATEGORY, _PANELS, _ABOUT, SPEECH),
        why="what a kind of cookies is for, among the buttons of the dialog that lists them",
        source="preference panels of consent tools (OneTrust, Cookiebot, tarteaucitron, Klaro)",
        hits=(f"{_AFTER}Aceptar todo\nAceptar y cerrar\nInterés legítimo\nNuestros socios usan estos datos para elegir los anuncios que ve.\nProveedores\nLos servicios que cuentan las visitas nos muestran qué páginas se leen.\nAceptar todo", f"{_AFTER}Aceptar todo\nEstrictamente necesarias\nActivado Desactivado\nInterés legítimo\nLista de proveedores de IAB\nCookie Duración Descripción\nAceptar y cerrar", f"{_AFTER}Aceptar todo\nEstas cookies cuentan cuántas visitas recibe cada página.\nAceptar y cerrar", f"{_AFTER}Aceptar todo\nPuede retirar su consentimiento en esta página cuando quiera.\nAceptar y cerrar", f"{_AFTER}Aceptar todo\nEstas cookies cuentan cuántas visitas recibe cada página.\nLas cookies de publicidad sirven para elegir los anuncios que ve.\nAceptar y cerrar"),
        near_misses=(f"{_A}\n\nInterés legítimo\n\nNuestros socios usan estos datos para elegir los anuncios que ve.\n\nProveedores\n\nLos servicios que cuentan las visitas nos muestran qué páginas se leen.\n\n{_B}", f"{_A}\n\nNuestros socios usan estos datos para elegir los anuncios que ve.\n\nLos servicios que cuentan las visitas nos muestran qué páginas se leen.\n\n{_B}", f"{_A}\n\nEstrictamente necesarias\n\n{_B}\n\nInterés legítimo\n\n{_B}\n\nProveedores\n\n{_A}", f"{_A}\n\nLo que ofrece la ventana:\nAceptar todo\nInterés legítimo\nProveedores\nRechazar todo\n\n{_B}", f"Estas cookies cuentan cuántas visitas recibe cada página.\n\n{_A}", f"{_A}\n\nEstas cookies cuentan cuántas visitas recibe cada página.\n\nLas cookies de publicidad sirven para elegir los anuncios que ve.\n\n{_B}"),
    ),
    Rule(
        id="es.paywall.account",
        label="paywall",
        phrases=listed("""
            lee sin límites; sigue leyendo sin límites; lee sin límites por 0 €; disfruta de acceso
            ilimitado;
            crear cuenta gratis; crea una cuenta gratis; ¿ya eres suscriptor?; ya eres suscriptor?; ¿ya eres
            suscriptor? inicia sesión; ¿ya eres suscriptor? inicia sesión aquí; ¿ya estás suscrito?; ¿ya está
            suscrito?; ¿ya sos suscriptor?; ¿ya tienes cuenta?; ¿ya tienes una cuenta?; ¿ya tienes cuenta? inicia
            sesión; ¿ya tenés cuenta?; ¿ya tienes una suscripción?; ¿ya eres socio?; ¿ya estás registrado?; ¿no tienes
            cuenta?; ¿no tienes una cuenta?; ¿no tienes cuenta? regístrate; ¿aún no tienes cuenta?; ¿aún no eres
            suscriptor?; ¿todavía no eres suscriptor?; ¿no eres suscriptor?; ¿has olvidado tu contraseña?; ¿olvidaste
            tu contraseña?; ¿olvidó su contraseña?; olvidé mi contraseña; recordarme; recuérdame; no cerrar sesión;
            mantener sesión iniciada; iniciar sesión con google; iniciar sesión con facebook; continuar con google;
            continuar con facebook; entrar con google; acceder con google; regístrate para seguir leyendo; regístrate
            gratis para seguir leyendo; suscríbete para seguir leyendo; suscríbete para leer más; suscríbete para
            continuar leyendo; sigue leyendo gratis; contenido exclusivo para suscriptores; exclusivo para
            suscriptores; solo para suscriptores; sólo para suscriptores; contenido solo para suscriptores; artículo
            solo para suscriptores; noticia exclusiva para suscriptores; contenido premium; artículo premium; accede a
            tu cuenta; acceso suscriptores; área de suscriptores; sin compromiso de permanencia; cancela cuando
            quieras; cancela cuando quieras.; cancelá cuando quieras; gestionar mi suscripción; entrar / registrarse;
            iniciar sesión / registrarse; acceder / registrarse; iniciar sesión o registrarse; te quedan 0 artículos;
            te quedan 0 artículos gratis este mes; ver mi cuenta; ¿quieres añadir otro usuario a tu suscripción?;
            ¿has perdido tu contraseña?; acceder/crear cuenta; iniciar sesión / crear cuenta
        """),
        ambiguous=listed("""
            acceder; entrar; ingresar; login; registro; registrarse; regístrate; contraseña; usuario; cuenta; mi
            perfil; premium; suscriptores; suscripciones; suscripción; socios; exclusivo; perfil; para suscriptores;
            inicio de sesión; acceso ilimitado; sin permanencia; ingresá;
            he olvidado mi contraseña; inicio de sesión o registro
        """),
        pattern=(
            r"(?:hazte|hacete) (?:premium|socio|socia|suscriptor|suscriptora|miembro) (?:desde|por|a partir de) (?:solo |sólo )?\d.{0,60}|"
            r"(?:este|esta|el|la) (?:artículo|contenido|noticia|nota|texto|resto del artículo)s? (?:es|está|son) (?:solo |sólo |exclusiv[oa]s? |reservad[oa]s? |disponible |únicamente |de acceso )+(?:\w+ ){0,2}(?:suscriptores|socios|usuarios|registrados|premium|abonados)\b.{0,80}|"
            r"(?:suscríbete|regístrate|inicia sesión|suscribite|registrate|suscríbase|inicie sesión|hazte (?:socio|premium|suscriptor)) (?:\w+ ){0,3}(?:para|y) (?:\w+ ){0,2}(?:leer|leyendo|continuar|acceder|disfrutar|accede|lee|disfruta|desbloquear|seguir|leé)\b.{0,120}|"
            r"para (?:seguir|continuar|leer|acceder|poder)\b.{0,80}(?:suscríbete|regístrate|inicia sesión|suscribite|identifícate|hazte|registrate|suscríbase)\b.{0,80}|"
            r"¿?(?:ya|aún no|todavía no|no) (?:eres|tienes|estás|está|sos|tenés|es) .{0,30}(?:suscriptor|suscriptora|cuenta|suscrito|socio|registrado|suscripción|usuario)\w*\? ?(?:inicia|accede|regístrate|suscríbete|entra|ingresa|haz|inicie|ingresá|registrate|crea)\b.{0,60}|"
            r"(?:te quedan|le quedan|has leído|has alcanzado|ha alcanzado|alcanzaste) .{0,30}(?:artículos?|límite|notas)\b.{0,80}(?:gratis|gratuit\w+|mes|límite).{0,60}|(?:suscríbete|desde|solo|por solo|por sólo|prueba)\b.{0,30}\d+(?:[.,]\d+)? ?(?:€|euros) ?(?:al|por|el|/|primer) ?(?:mes|año|primer mes).{0,60}"
        ),
        when=c.all_of(c.in_run(2, "paywall", "navigation", "promo", "newsletter"), c.not_heading, c.no_list_item),
        otherwise=HINT,
        part="button",
        sure_if=r"artículo|contenido|noticia|(?:esta|la) nota (?:completa|es)|\bnotas\b|suscri|premium|seguir leyendo|continuar leyendo|^hazte|^hacete|\?",
        why="a prompt to log in, register or pay",
        source="subscription walls and account menus of Spanish-language papers; MediaWiki, Oscar and WordPress in Spanish",
        hits=("Hazte premium desde 1€ el primer mes", "¿Ya eres suscriptor? Inicia sesión", "Contenido exclusivo para suscriptores", "Suscríbete para seguir leyendo", "Entrar\nRegistro\nSuscripciones"),
        near_misses=("¿Ya tienes cuenta?\nUsa la misma dirección en caja.", "Hazte socio por amor al mar, le decían.", f"Suscripciones\n\n{_A}", f"Registro\n\n{_B}", "Ya suscriptor a los nueve años, lo leía todo.", f"Premium\n\n{_C}", "Para acceder a la sala, regístrate en el mostrador.", "Desde 20 euros al mes se puede alquilar un huerto."),
    ),
    Rule(
        id="es.paywall.log-in",
        label="paywall",
        phrases=listed("""
            iniciar sesión; crear cuenta; inicia sesión; iniciá sesión; inicie sesión; iniciar sesion; cerrar sesión;
            crear una cuenta; crea tu cuenta; mi cuenta; mi suscripción; recuperar contraseña; solo suscriptores; sólo
            suscriptores; para seguir leyendo; para continuar leyendo; gestionar suscripción; ya tengo cuenta;
            identifícate
        """),
        when=c.all_of(c.not_heading, c.no_list_item, c.in_article),
        otherwise=HINT,
        part="button",
        why="the button of an account menu or paywall",
        source="account menus of papers and shops",
        hits=("iniciar sesión", "crear cuenta »"),
        near_misses=(f"Iniciar sesión\n\n{_A}", f"Crear cuenta\n\n{_B}"),
    ),
    Rule(
        id="es.related.heading",
        label="related",
        phrases=listed("""
            lea también los siguientes artículos; lee también los siguientes artículos; también te pueden interesar estos artículos; también le pueden interesar estos artículos; estos artículos te pueden interesar; estos artículos también te pueden interesar;
            noticias relacionadas; noticia relacionada; artículos relacionados; artículo relacionado; notas
            relacionadas; nota relacionada; contenido relacionado; contenidos relacionados; entradas relacionadas;
            posts relacionados; información relacionada; te puede interesar; también te puede interesar; te podría
            interesar; también te podría interesar; le puede interesar; también le puede interesar; quizás te
            interese; quizá te interese; puede interesarte; te recomendamos leer; le recomendamos; recomendado para
            ti; recomendados para ti; más leídas; lo más leído; las más leídas; noticias más leídas; los más leídos;
            lo más visto; más vistos; más visto; lo más compartido; lo más comentado; lo más leído hoy; más sobre este
            tema; más información sobre este tema; más de este tema; más en esta sección; últimas noticias; noticias
            recomendadas; artículos recomendados; notas recomendadas; lee también; leer también; lea también; leé
            también; lee además; ver además; mirá también; mira también; te puede gustar; también te puede gustar;
            continúa leyendo; contenido recomendado; ahora en portada; los más vistos; más de la web; alrededor de la
            web; promocionado por taboola; enlaces promovidos por taboola; archivado en noticias relacionadas; otros
            lectores también leyeron; selección de la redacción; el editor recomienda; los editores recomiendan;
            publicaciones recientes; mensajes recientes; entradas al azar; publicaciones relacionadas
        """),
        when=c.all_of(c.in_article, c.after_prose()),
        takes=c.titles_below,
        otherwise=HINT,
        part="heading",
        why="the heading of a list of other articles, with the list",
        source="boxes of Spanish-language papers (Te puede interesar, Lo más leído); Mezzanine, Machina and Zinnia in Spanish",
        hits=(_AFTER + "Noticias relacionadas\n" + _HEADLINES, _AFTER + "Lo más leído\n\n" + _HEADLINES.replace("\n", "\n\n"), _AFTER + "También te puede interesar:"),
        near_misses=(f"{_A}\n\nAdemás\n\n{_B}", f"{_A}\n\nLo último\n\n{_B}", "Te puede interesar o no, pero es cierto."),
    ),
    Rule(
        id="es.related.section",
        label="related",
        phrases=listed("""
            ofertas similares; inmuebles similares; anuncios similares; ofertas de empleo similares; empleos similares; propiedades similares; los clientes también compraron; otros clientes también compraron; productos
            relacionados; productos similares; vistos recientemente; visto recientemente; comprados
            juntos habitualmente; también te puede interesar este producto;
            actualidad; destacados; destacadas; destacado; noticias; noticias destacadas; en portada; además; también;
            lo último; últimas; última hora; últimas publicaciones; entradas recientes; comentarios recientes;
            artículos recientes; entradas populares; populares; tendencias; más noticias; más; otras noticias; otros
            artículos; ver también; sigue leyendo; seguir leyendo; no te pierdas; no te lo pierdas; recomendados;
            recomendado; recomendaciones; más artículos; videos; vídeos; vídeos destacados; galerías; especiales;
            temas del día; temas relacionados; en vivo; en directo; te interesa; lo más reciente; lo más nuevo; lo más
            popular; más en; para ti; más para ti; al minuto; te sugerimos; te recomendamos; más contenido; de
            interés; también en;
            enlaces relacionados
        """),
        pattern=r"(?:más noticias|más leído|más leídas|lo más leído|lo último|últimas noticias|más artículos|otras noticias|más información|noticias|lo más visto) (?:de|del|en|sobre) (?:la |el |los |las )?[\w&.,'’ -]{2,40}[^.,;:?!]",
        when=c.all_of(c.in_article, c.after_prose()),
        takes=c.titles_below_or_nothing,
        otherwise=HINT,
        part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it",
        source="sections of front pages and widgets under articles; Material for MkDocs in Spanish",
        hits=(_AFTER + "Última hora\n" + _HEADLINES, _AFTER + "Más noticias de la región\n" + _HEADLINES),
        near_misses=(f"{_A}\n\nTendencias\n\n{_B}", f"{_A}\n\nActualidad\n\n{_B}", f"{_A}\n\nVer también\n\n{_C}"),
    ),
    Rule(
        id="es.related.tail-heading",
        label="related",
        phrases=listed("""
            los clientes también compraron; otros clientes también compraron; productos
            relacionados; productos similares; vistos recientemente; más noticias; más artículos;
            otras noticias; noticias destacadas
        """),
        when=c.all_of(c.in_tail, c.after_prose(2), c.in_article, c.not_heading, c.no_list_item),
        otherwise=HINT,
        part="heading",
        why="the heading of a list of other pages, below the last paragraph",
        source="boxes under the articles of papers and the products of shops",
        hits=(_AFTER + "Productos relacionados", _AFTER + "Más noticias"),
        near_misses=(f"{_A}\n\nProductos relacionados\n\n{_B}", f"Más noticias\n\n{_A}"),
    ),
    Rule(
        id="es.related.read-also", label="related",
        pattern=r"lea también ?: ?(?!.*(?:página|capítulo)).{12,160}[^.,;:]",
        when=c.all_of(c.no_list_item, c.points_to_title), anywhere=True,
        why="a link to another article; no text says these words and a colon but to point there",
        source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=("Lea también: Los transbordadores paran por la tormenta", "LEA TAMBIÉN: El alcalde vende la oficina del viejo puerto"),
        near_misses=("Lea también: esas palabras están debajo de cada artículo.", "Lea también: nombre"),
    ),
    Rule(
        id="es.related.pointer-title", label="related",
        phrases=listed("leer más; ver también; vea también; mira también; puedes leer; te recomendamos leer; sigue leyendo"),
        when=c.all_of(c.in_article, c.no_list_item), otherwise=HINT,
        takes=c.title_announced,
        why="a pointer and a colon, with the headline that it points to on the line below",
        source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=(f"= {_A}\n\nLeer más:\nPor qué la soga está cara este año\n\n= {_B}", f"= {_A}\n\n= {_B}\n\nVer también:\nPor qué la soga está cara este año\n\n= {_C}"),
        near_misses=(_AFTER.replace("= ", "") + "Ver también:\nPor qué la soga está cara este año", f"{_A}\n\nLeer más:\n{_B}\n\n{_A}", f"{_A}\n\nLeer más por qué la soga está cara este año.\n\n{_B}"),
    ),
    Rule(
        id="es.related.pointer",
        label="related",
        phrases=listed("""
            leer noticia completa; leer nota completa; leer artículo completo; leer el artículo completo; lee la nota
            completa; lee el artículo completo; leer noticia; ver nota completa; ver más noticias; ver más artículos;
            ver todas las noticias; cargar más noticias; mostrar menos; sigue leyendo...; seguir leyendo »; ver
            galería; ver fotogalería; ver galería de fotos; ver todas las fotos; ampliar imagen; ampliar foto; foto 0
            de 0; imagen 0 de 0; ver especial; más noticias aquí; ver imágenes; leer completo
        """),
        pattern=(
            r"(?:puedes leer|puede leer|puedes ver|ver también|mira además|lea además|también lee|también lea|más en)(?: también| además)? ?[:|»>→►▶–—] ?[¿«“\"]?.{14,160}[^.,;:]|"
            r"(?:lee|lea|leer|leé|ver|vea|ve|mira|mirá|mire|te puede interesar|también te puede interesar|le puede interesar|te podría interesar|te recomendamos|te sugerimos|le recomendamos|más información|noticia relacionada|nota relacionada|sigue leyendo|no te pierdas|además|relacionado|relacionada|"
            r"leer más|lee más|lea más|recomendado|recomendada|te interesa|entérate|quizás te interese)(?: también| además| aquí| leer| esta nota)?(?: ?[:|»>→►▶–—]| - ) ?(?:¿|«|“|\")?.{10,160}[^.,;:]|"
            r"\[?(?:lee también|lea también|leer también|ver también|lee|lea|ver) ?: .{8,140}\]|(?:seguir leyendo|leer más|continuar leyendo|sigue leyendo) .{2,80}(?:»|→|>)"
        ),
        when=c.all_of(c.no_list_item, c.in_article, c.seldom, c.begins_otherwise(_GOES_ON)),
        otherwise=HINT,
        why="a link to another page, which leads nowhere in a text",
        source="in-story pointers of Spanish-language papers (Lee también: titular)",
        hits=(_AFTER + "Lea también - El mercado de flores se muda", _AFTER + "Puedes leer: Tres candidatos para una sola alcaldía", "Leer nota completa »", _AFTER + "Lee también: Tres candidatos para una sola alcaldía", _AFTER + "TE PUEDE INTERESAR | El mercado de flores se muda"),
        near_misses=("Puedes leer: no muerde.", "Además: un perro ladraba", "Más información: menos miedo", "Lee: tres novelas que nadie ha terminado.", f"Ver más\n\n{_A}", "Leer más es vivir dos veces.", f"Ampliar\n\n{_B}"),
    ),
    Rule(
        id="es.related.expander",
        label="related",
        phrases=listed("""
            ver más; ver todo; ver todas; ver todos; 0 fotos; ampliar; mostrar más; ver fotos; leer menos; cargar más;
            continuar leyendo; leer más; ver noticia
        """),
        when=c.all_of(c.not_heading, c.no_list_item, c.in_article, c.seldom),
        otherwise=HINT,
        why="a button that shows more of a list",
        source="galleries and lists of Spanish-language papers and shops",
        hits=(_AFTER + "Ver más »", "Ver todo"),
        near_misses=(f"Ver más\n\n{_A}", f"Ampliar\n\n{_B}"),
    ),
    Rule(
        id="es.related.author-archive", label="related",
        pattern=r"ver (?:todas las entradas|todos los artículos|todas las publicaciones) (?:de|por) (?! ?\d)[\w.'’-]{2,24}(?: [\w.'’-]{1,24}){0,3}",
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading, c.no_list_item), otherwise=HINT,
        why="the link to all that an author wrote, under the article or the lines about its author",
        source="WordPress themes (View all posts by NAME) in this language",
        hits=(
            _AFTER + "Ver todas las entradas de Juana Pérez",
            _AFTER + "Ver todos los artículos de Juana Pérez",
        ),
        near_misses=(
            f"Ver todas las entradas de Juana Pérez\n\n{_A}\n\n{_B}",
            f"{_A}\n\n{_B}\n\nVer todos los artículos de la ley cansa, dijo el juez.\n\n{_C}",
        ),
    ),
    Rule(
        id="es.related.feed-footer", label="related",
        pattern=r"la (?:entrada|publicación) .{3,140} (?:se publicó|aparece|apareció) primero en [^,;:?.]{2,80}(?:\.[^ .,;:?]{1,30}){0,3}\.?",
        when=c.all_of(c.no_list_item, c.any_of(c.near_end, c.in_article), c.names_follow(_FEED_NAMES)), anywhere=True,
        why="the line by which a feed's entry names its title and its site again", source="WordPress: the default of Yoast SEO for the content after each post in the feed",
        hits=(_AFTER + "La entrada Por qué sigue cerrado el puente viejo se publicó primero en Diario del Puerto.", _AFTER + "La entrada Tormenta en el valle aparece primero en puerto.example."),
        near_misses=(f"{_A}\n\nLa entrada principal del palacio apareció primero en un grabado de 1861.", f"{_A}\n\nLa publicación de sus cartas apareció primero en Lima, dice ella."),
    ),
    Rule(
        id="es.related.products", label="related", weighed=False,
        phrases=listed("""
            artículos recomendados; productos vistos recientemente; productos relacionados; también podría
            gustarle; es posible que también le interese; vistos recientemente; es posible que también te
            interese; quizás también te guste; los clientes que compraron este producto también compraron;
            los clientes que adquirieron este producto también compraron; clientes también compraron; los
            clientes también compraron; comprados juntos habitualmente; también te puede interesar; también
            te recomendamos…; también podría gustarte; productos similares
        """),
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading, c.no_list_item), otherwise=HINT, takes=c.titles_below, part="heading",
        why="the heading of a list of other products, with the list",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix, Cartridge and Salesforce's Retail React App in Spanish",
        hits=(_AFTER + "Artículos recomendados", _AFTER + "Productos similares"),
        near_misses=(f"{_A}\n\nProductos vistos recientemente\n\n{_B}", "Artículos recomendados, respondió el niño y echó a correr por el prado."),
    ),
    Rule(
        id="es.tag-list.heading",
        label="tag-list",
        phrases=listed("""
            etiquetas; tags; temas; más temas; temas relacionados; temas de la nota; temas de esta noticia; archivado
            en; palabras clave; en este artículo; en esta nota; en esta noticia; temas tratados; temas que aparecen en
            esta nota; más sobre; categorías; publicado en; se adhiere a los criterios de; tópicos; etiquetado en
        """),
        when=c.all_of(c.after_prose(2), c.in_article, c.no_list_item),
        takes=c.short_lines_below,
        part="heading",
        why="the heading of the list of tags under an article, with the list",
        source="tag widgets of Spanish-language papers (Archivado en, En esta nota) and blogs",
        hits=(_AFTER + "Etiquetas\nPuente\nTransporte", _AFTER + "Archivado en:\n\nValle\n\nCarreteras"),
        near_misses=(f"{_A}\n\n{_B}\n\nTemas\n\n{_C}", f"{_A}\n\n{_B}\n\nEn este artículo\n\n{_C}"),
    ),
    Rule(
        id="es.tag-list.line",
        label="tag-list",
        pattern=r"(?:etiquetas?|tags?|temas(?: relacionados)?|archivado en|palabras clave|categorías?|publicado en|etiquetado(?: como| en)?|en esta nota|tópicos) ?[:»] ?(?![^.]*\. )[^.?!:]{2,240}|(?:archivado|publicado|etiquetado) (?:en|como) [\w'&-]+(?: [\w'&-]+){0,2}(?:, [\w'&-]+(?: [\w'&-]+){0,3}){1,8}",
        when=c.all_of(c.in_article, c.no_list_item, c.any_of(c.in_tail, c.in_head)),
        otherwise=HINT,
        why="the tags of an article on one line",
        source="tag lines of blogs in Spanish (WordPress, Blogger: Etiquetas)",
        hits=("Etiquetas: puente, carreteras, alcalde", _AFTER + "Archivado en: Transporte"),
        near_misses=("Temas: el mar y la muerte. Lo demás, dijo, vendrá.", "Etiquetas y frascos viejos"),
    ),
    Rule(
        id="es.legal-footer.links",
        label="legal-footer",
        phrases=listed("""
            aviso legal; aviso de privacidad; política de privacidad; políticas de privacidad; política de cookies;
            política de protección de datos; términos y condiciones; términos y condiciones de uso; términos de uso;
            términos del servicio; condiciones de uso; condiciones de contratación; condiciones generales;
            condiciones; privacidad; cookies; quiénes somos; ¿quiénes somos?; sobre nosotros; nosotros; acerca de;
            acerca de nosotros; contacto; contáctanos; contáctenos; contactar; contactos; publicidad; anúnciate;
            anúnciese; anunciantes; tarifas publicitarias; mapa del sitio; mapa web; trabaja con nosotros; preguntas
            frecuentes; ayuda; rss; hemeroteca; código ético; código de ética; libro de estilo; defensor del lector;
            política editorial; principios editoriales; canal ético; canal de denuncias; accesibilidad; configuración
            de cookies; configuración de privacidad; redacción; staff; directorio; media kit; suscripciones; atención
            al cliente; protección de datos; derechos reservados; licencia; créditos; transparencia; venta de
            contenidos; política de devoluciones; envíos y devoluciones; libro de reclamaciones; defensa del
            consumidor; legal; aviso legal y privacidad; propiedad intelectual
        """),
        when=c.all_of(c.in_run(2, *_FOOTER), c.after_prose()),
        otherwise=HINT,
        why="links of a site's footer, in a row",
        source="Ley 34/2002 (LSSI), artículo 10 (aviso legal); LFPDPPP of Mexico (aviso de privacidad)",
        hits=(_AFTER + "Aviso legal | Política de privacidad | Contacto", _AFTER + "Quiénes somos\nTérminos y condiciones\nPublicidad"),
        near_misses=(f"Privacidad\n\n{_B}", f"Contacto\n\n{_C}", f"{_A}\n\nAviso legal\n\n{_B}"),
    ),
    Rule(
        id="es.legal-footer.trademarks", label="legal-footer",
        pattern=r"(?:todas las |todos los |las |los )?(?:(?:demás|otras|otros) ){0,2}(?:marcas|logotipos|logos|nombres)\b.{0,140}\b(?:propiedad de|pertenecen a|marcas(?: registradas| comerciales)? de) (?:sus?|los) (?:(?:respectivos?|legítimos) )?(?:dueños?|propietarios?|titulares?|fabricantes|compañías)(?: respectivos)?\b.{0,80}",
        when=c.in_small_print, otherwise=HINT, weighed=False,
        why="whose the brands are that a page names: below the last paragraph, or beside the notice of copyright",
        source="footers of shops, makers and manuals, whose authors' lawyers ask for it",
        hits=(_AFTER + "Todas las marcas son propiedad de sus respectivos dueños.", _AFTER + "Las demás marcas y logotipos pertenecen a sus respectivos titulares."),
        near_misses=(f"{_A}\n\nLas marcas del ganado eran el orgullo de sus pastores, dijo la anciana.\n\n{_B}", f"Todas las marcas son propiedad de sus respectivos dueños.\n\n{_A}\n\n{_B}"),
    ),
    Rule(
        id="es.legal-footer.notice",
        label="legal-footer",
        pattern=(
            r"(?:gestionado con|potenciado por|hecho con|creado mediante|creado con) ?(?:wordpress|drupal|joomla!?|mediawiki|hexo|starlight)\w{0,3}\.?|(?:todos los )?derechos reservados[^«“\"]{0,160}|reservados todos los derechos[^«“\"]{0,160}|(?:©|\(c\)|copyright)[^«“\"]{0,120}(?:derechos reservados|reservados todos los derechos)[^«“\"]{0,120}|(?:prohibida|queda prohibida) (?:\w+ ){0,3}reproducción\b[^«“\"]{0,200}|"
            r"(?:quedan|está|queda) (?:reservados|prohibida|prohibido|expresamente|terminantemente)\b.{0,200}(?:reproducción|derechos|autorización)\b.{0,120}|(?:¿?has (?:detectado|encontrado|visto)|¿?encontraste|¿?encontró|¿?ves) (?:un|algún|alguna) (?:error|errata)\b.{0,140}|"
            r"(?:funciona gracias a|con la tecnología de|desarrollado por|diseño web ?:|diseñado por|sitio desarrollado por|powered by) ?(?:wordpress|blogger|drupal|[\w. &-]{2,40})|(?:depósito legal|registro (?:nacional )?(?:de la propiedad intelectual|dnda)|issn|propietario|director responsable|director) ?:? ?(?:n[°o.]{1,2} ?)?.{0,30}\d.{0,60}|"
            r"(?:se adhiere a los criterios de the trust project|más información sobre .{2,40} the trust project).{0,40}|(?:las opiniones (?:expresadas|vertidas)|el contenido de (?:las opiniones|esta columna)) .{0,60}(?:responsabilidad|reflejan|autor)\b.{0,160}"
        ),
        when=c.all_of(c.in_tail, c.any_of(c.after_prose(), c.in_run(2))),
        otherwise=HINT,
        why="a legal notice below the last paragraph",
        source="Ley de Propiedad Intelectual, artículo 32.1; footers of Spanish-language papers",
        hits=(_AFTER + "Todos los derechos reservados.", _AFTER + "Prohibida su reproducción total o parcial.", _AFTER + "Con la tecnología de Blogger", _AFTER + "Funciona gracias a WordPress"),
        near_misses=(f"{_C}\n\nDerechos reservados\n\n{_B}", f"Todos los derechos reservados\n\n{_A}", f"Funciona gracias a WordPress\n\n{_A}"),
    ),
    Rule(
        id="es.navigation.control",
        label="navigation",
        phrases=listed("""
            de wikipedia, la enciclopedia libre; entradas más antiguas;
            saltar al contenido; saltar al contenido principal; ir al contenido; ir al contenido principal; pasar al
            contenido principal; saltar a contenido; saltar a navegación; ir a la navegación; ir al menú; ir al pie de
            página; saltar menú; volver arriba; volver a inicio; volver a la portada; volver a la página principal; ir
            a la portada; ir al inicio; volver al listado; volver a noticias; abrir menú; cerrar menú; mostrar menú;
            abrir buscador; cerrar buscador; abrir búsqueda; mostrar búsqueda; buscar en el sitio; buscar en este
            blog; buscar por:;  navegación de entradas; navegación principal; entradas anteriores; entradas
            siguientes; entradas antiguas; entradas más recientes; entrada antigua; entrada más reciente; artículo
            anterior; artículo siguiente; noticia anterior; noticia siguiente; siguiente noticia; siguiente artículo;
            se encuentra usted aquí; alternar navegación; alternar menú; 0 min de lectura; 0 minutos de lectura; 0
            min. de lectura; 0 minuto de lectura; lectura de 0 min; lectura de 0 minutos; tiempo de lectura: 0 min;
            tiempo de lectura: 0 minutos; página 0 de 0; ver versión web; ver versión móvil; versión móvil;
            suscribirse a: enviar comentarios (atom); suscribirse a: entradas (atom); cambiar idioma; seleccionar
            idioma; elegir la categoría; elegir el mes; todas las secciones; todas las categorías; edición impresa de
            hoy; editar esta página; volver al menú principal; ver todas las etiquetas; tu carrito esta vacío.;
            abrir menú de accesibilidad; ← volver al menú principal
        """),
        ambiguous=listed("""
            buscar;
            subir; tiempo de lectura; página principal; usted está aquí; estás aquí; página siguiente; página
            anterior; volver al inicio; ir arriba; entrada siguiente; entrada anterior; menú principal;
            volver al principio; artículos antiguos; publicaciones anteriores; artículos siguientes; publicaciones posteriores; comentarios anteriores; comentarios más viejos; comentarios más recientes; últimos comentarios; publicación anterior; siguiente publicación; artículos anteriores; siguiente entrada; siguiente página; publicación más reciente; publicación más antigua; tema anterior; próximo tema; elegir categoría; seleccionar categoría; elegir mes; seleccionar mes; página 0; mostrar el código; regresar al índice; copiar al portapapeles; copiar código; contraer barra lateral; expandir barra lateral; colapsar barra lateral; realizar el pedido; realizar pedido ahora; continuar sus compras;
            mostrar navegación; cambiar a barra de navegación;
            ajustar el tamaño de fuente; aumentar tamaño de fuente; cursor grande; destacar enlaces;
            detener animaciones; editar esta página; menú de accesibilidad; ocultar imágenes; reducir tamaño de fuente;
            restablecer configuración; ver todas las etiquetas;
            edita esta página; editar esta entrada; ver código fuente de esta página
        """),
        pattern=r"(?:artículo|noticia|entrada|nota|página|post) (?:anterior|siguiente) ?[:»«→←>|] ?.{3,120}[^.,;]|(?:siguiente|anterior) (?:artículo|noticia|entrada|nota) ?[:»→] ?.{3,120}[^.,;]|(?:tiempo (?:estimado )?de lectura|lectura(?: de)?) ?:? ?(?:aprox\.? |~)?\d{1,3} ?(?:min|minutos?|mins)\.?(?: de lectura)?|(?:ir|saltar|pasar) (?:directamente )?(?:al|a la|a las) (?:contenido|menú|búsqueda|navegación|pie|comentarios)\b(?: \w+){0,2}",
        when=c.control_beside,
        otherwise=HINT,
        why="a control of the page: skip link, menu toggle, pager, reading time",
        source="Real Decreto 1112/2018 (accesibilidad); WordPress and Blogger in Spanish; WordPress, Docusaurus and Nikola in Spanish",
        hits=("Ir al contenido principal", "Tiempo de lectura: 4 min", "Siguiente noticia: El alcalde vende el puerto", "Volver arriba"),
        near_misses=(f"Subir\n\n{_A}", f"Tiempo de lectura\n\n{_B}", "Ir al contenido, sin rodeos: esa es su regla.", f"{_A}\n\nEditar esta página\n\nEdita esta página\n\n{_B}", f"{_A}\n\nEditar esta página\n\nEdita esta página\n\n{_B}"),
    ),
    Rule(
        id="es.navigation.shop",
        label="navigation",
        phrases=listed("""
            añadir al carrito; agregar al carrito; añadir a la cesta; añadir al carro; agregar al
            carro; ver carrito; ver el carrito; tu carrito está vacío; tu carrito está vacío.; el
            carrito está vacío; añadir a la lista de deseos; agregar a la lista de deseos; añadir a
            favoritos; finalizar compra; seguir comprando; vista rápida
        """),
        when=c.all_of(c.in_article, c.not_heading, c.no_list_item, c.seldom),
        otherwise=HINT,
        why="a control of a shop",
        source="shop systems (PrestaShop, WooCommerce, Shopify) in this language",
        hits=("Añadir al carrito", "Tu carrito está vacío"),
        near_misses=(f"Seguir comprando\n\n{_A}", "Añadir al carro dos sacos de patatas."),
    ),
    Rule(
        id="es.navigation.wiki", label="navigation", weighed=False,
        phrases=listed("""
            lo que enlaza aquí; cambios relacionados; páginas especiales; enlace permanente; información de la página; versión para imprimir; subir archivo; cambios recientes;
            página aleatoria; portal de la comunidad; herramientas personales; espacios de nombres; variantes; ver historial; ver código; leer; vistas; contribuciones; discusión;
            no ha accedido; no has accedido; en otros idiomas; otros idiomas; herramientas; avisos legales; descargos; herramientas wiki; herramientas de página de usuario;
            registros de página; añadir idiomas; cambiar a la tabla de contenidos; mover a la barra lateral; apariencia; páginas para editores desconectados; página principal; historial;
            historial de página; crear una cuenta; menú principal;
            navegación;
            herramientas de usuario; conectarse; herramientas del sitio; administrador de ficheros; índice;
            herramientas de la página; ver la fuente de esta página; revisiones antiguas; enlaces a esta
            página
        """),
        when=c.wiki_tools, otherwise=HINT,
        why="the tools of a wiki's page, several in a row",
        source="MediaWiki in Spanish (sidebar, tabs and toolbox)",
        hits=(_AFTER + "Lo que enlaza aquí\nCambios relacionados\nPáginas especiales", _AFTER + "Enlace permanente\nInformación de la página\nVersión para imprimir"),
        near_misses=(f"Lo que enlaza aquí\n\n{_A}", f"Páginas especiales\n\n{_B}\n\nCambios relacionados\n\n{_A}"),
    ),
    Rule(
        id="es.legal-footer.wiki", label="legal-footer",
        pattern=(
            r"esta página se editó por última vez el ?(?=.{0,45}\d{4}).{8,60}\.?|"
            r"obtenido de ?[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200}|"
            r"esta página ha recibido ?\d[\d., ]{0,12} ?visitas\.?"
        ),
        why="the day of the last change, the address and how often it was read, below the pages of a wiki",
        source="MediaWiki in Spanish (messages lastmodifiedat, retrievedfrom and viewcount)",
        hits=("Esta página se editó por última vez el 2024-05-03 a las 10:14.", "Obtenido de «https://wiki.example/index.php?title=Most&oldid=12»"),
        near_misses=("Esta página se editó por última vez el 2024-05-03 a las 10:14, respondió el niño y echó a correr por el prado.", f"{_A}\n\nEsta página se editó por última vez el {_B}"),
    ),
    Rule(
        id="es.legal-footer.licence", label="legal-footer",
        pattern=(
            r"(?:copyright: )?todos los artículos de este blog están licenciados bajo (?:cc|by|creative commons|mit|gpl|apache)[\w. /-]{0,40} a no ser que se especifique una licencia adicional[.!।]?|"
            r"esta entrada está licenciada bajo (?:cc|by|creative commons|mit|gpl|apache)[\w. /-]{0,40} por el autor[.!।]?"
        ),
        why="the licence that a blog prints below each of its posts",
        source="Hexo's NexT and Chirpy in Spanish",
        hits=("Copyright: Todos los artículos de este blog están licenciados bajo CC BY 4.0 a no ser que se especifique una licencia adicional.", "Esta entrada está licenciada bajo CC BY 4.0 por el autor."),
        near_misses=("Copyright: Todos los artículos de este blog están licenciados bajo CC BY 4.0 a no ser que se especifique una licencia adicional, respondió el niño y echó a correr por el prado.", "Esta entrada está licenciada bajo CC BY 4.0 por el autor, respondió el niño y echó a correr por el prado."),
    ),
    Rule(
        id="es.navigation.menu-word",
        label="navigation",
        phrases=listed("""
            inicio; portada; menú; menu; buscar; búsqueda; noticias; actualidad; política; nacional; nacionales;
            internacional; internacionales; mundo; españa; economía; sociedad; sucesos; policiales; deportes; cultura;
            ciencia; salud; tecnología; opinión; editorial; editoriales; columnas; columnistas; blogs; blog; vídeos;
            videos; fotos; galerías; podcast; podcasts; gente; espectáculos; famosos; estilo; estilo de vida; moda;
            belleza; viajes; turismo; gastronomía; recetas; motor; autos; vivienda; inmobiliaria; empleo;
            clasificados; televisión; series; cine; música; libros; arte; teatro; fútbol; baloncesto; tenis; motogp;
            ciclismo; educación; medio ambiente; clima; tiempo; el tiempo; justicia; seguridad; sucesos y tribunales;
            local; locales; madrid; barcelona; cataluña; andalucía; valencia; galicia; país vasco; argentina; méxico;
            colombia; chile; perú; venezuela; estados unidos; américa; américa latina; europa; asia; áfrica;
            horóscopo; crucigrama; pasatiempos; juegos; sorteos; lotería; loterías; esquelas; hemeroteca; newsletters;
            boletines; suscripciones; suscríbete; tienda; servicios; especiales; última hora; en vivo; en directo; lo
            más leído; edición impresa; cartas al director; negocios; finanzas; bolsa; empresas; mercados; agenda;
            eventos; contacto; nosotros; quiénes somos; productos; carrito; mi cuenta; ayuda; foro; equipo;
            tutoriales; guías; siguiente; anterior; cerrar; todos; más; secciones; sections; region; región;
            provincia; comunidad; tendencias; virales; familia; mascotas; religión; historia; campo; agro; elecciones;
            investigación; entrevistas; reportajes; multimedia; archivo; iniciar sesión;
            archivos; calendario; registrar; registrarse; cerrar sesión; desconectar; acceder; entrar; identificarse; previo; cuadro de mando; escritorio; panel; panel de control; categoría; categorias; categorías; etiquetas; editar; nube de etiquetas; etiquetas populares; artículos rss; entradas rss; rss de las entradas; comentarios rss; rss de los comentarios; artículos (rss); entradas (rss); comentarios (rss); canal rss; canal atom; fuente web atom; sin categoría; inicio de sesión; carro; realizar pedido; comentarios; cuenta; sobre mi; accesibilidad; lista de deseos; todos los productos; búsqueda avanzada
        """),
        when=c.all_of(
            c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "cookie-notice", "comments", "promo"),
            c.no_text_item, c.in_article, c.is_no_title,
        ),
        otherwise=HINT,
        why="words of a menu, several in a row",
        source="section names in the menus of Spanish-language papers, shops and companies; WordPress, Zinnia and Oscar in Spanish",
        hits=("Inicio\nNoticias\nDeportes", "Política\nEconomía\nSociedad\nCultura"),
        near_misses=(f"Política\n\n{_A}\n\nEconomía\n\n{_B}\n\nCultura\n\n{_C}", "Tres secciones:\nPolítica\nDeportes\nCultura", f"Salud\n\n{_B}"),
    ),
    Rule(
        id="es.navigation.docs", label="navigation",
        phrases=listed("""
            esta página aún no está disponible en tu idioma.; quedan 0 minutos de lectura
        """),
        ambiguous=listed("""
            en esta página; copiar; página de inicio; idiomas; inicializando búsqueda; teclee para comenzar
            búsqueda; copiado al portapapeles; ir al repositorio; no mostrar esto de nuevo; seleccionar
            versión; no se encontraron documentos; 0 documentos encontrados; seleccionar tema; también
            disponible en:; leer en español; código fuente; sitio original; ocultar coincidencias de la
            búsqueda; esta página; seleccione el idioma
        """),
        pattern=(
            r"esta es la documentación para .{1,40} [\w.+-]{1,20}, que ya no se mantiene activamente[.!।]?|"
            r"esta es la documentación sin publicar para .{1,40}, versión [\w.+-]{1,20}[.!।]?|"
            r"para la documentación actualizada, vea última versión \([\w.+-]{1,20}\)[.!।]?"
        ),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the tools around the pages of manuals and blogs, several in a row",
        source="Docusaurus, Material for MkDocs, Starlight, Nikola, Sphinx and Hexo's NexT in Spanish",
        hits=("Esta página aún no está disponible en tu idioma.", "quedan 4 minutos de lectura", "Esta es la documentación para Port Chronicle 2.1, que ya no se mantiene activamente.", _AFTER + "En esta página\nCopiar\nPágina de Inicio"),
        near_misses=(f"{_A}\n\nEn esta página\n\n{_B}", f"{_A}\n\n- En esta página\n- Copiar\n- Página de Inicio\n\n{_B}", "Esta página aún no está disponible en tu idioma, respondió el niño y echó a correr por el prado.", "Esta es la documentación para Port Chronicle 2.1, que ya no se mantiene activamente, respondió el niño y echó a correr por el prado."),
    ),
    Rule(
        id="es.navigation.shop-control", label="navigation", weighed=False,
        phrases=listed("""
            añadir a la lista de deseos; este producto no tiene ningún comentario todavía.; por favor inicie
            sesión para añadir productos a la lista de deseos; su lista de deseos está vacía; precio: de más
            alto a más bajo; precio: de más bajo a más alto; retornar a los resultados de la búsqueda; el
            carrito de compra ha expirado; los elementos en su carrito de compras ya no se encuentran
            reservados. puedes seguir añadiendo más productos mientras estén disponibles.; apuntarse a la
            lista de espera; agregarme a la lista de espera; iniciar sesión con una cuenta registrada;
            elemento añadido al carrito de compras; elemento añadido a la lista de deseos; su lista de
            deseos está vacía.; agregar a la lista de deseos; agregar conjunto a la lista de deseos;
            continúa comprando para agregar artículos a tu carrito.; regístrate para recuperar tus artículos
            guardados o continuar comprando.; no hay artículos en la lista de deseos; continúa comprando y
            agrega artículos a su lista de deseos.; cree una cuenta y obtenga un primer acceso a los mejores
            productos, inspiración y comunidad.; mi carrito, número de artículos: 0; regístrese para
            mantenerse informado sobre las mejores ofertas; no hay productos en el carrito.; sé el primero
            en escribir una reseña; sea el primero en dar su opinión; sea el primero en escribir una reseña;
            ordenar por precio: bajo a alto; ordenar por precio: alto a bajo; los gastos de envío se
            calculan en la pantalla de pago.; ir directamente a la información del producto
        """),
        ambiguous=listed("""
            añadir al carrito; dejar un comentario del producto; continuar sus compras; ver carrito;
            realizar pedido ahora; realizar el pedido; mover al carrito; guardar para más tarde; tengo un
            código de cupón; he olvidado mi contraseña; volver a la tienda; crear nueva lista de deseos; 0
            resultados encontrados.; filtrar resultados; mostrar resultados para; explorar la tienda;
            agregar al carrito; su carrito; su carito está vacío; su carrito está vacío.; vaciar carrito;
            proceder con la compra; continuar pago; mostrar carrito completo; canjear un cupón; su cesta ha
            caducado.; renovar reserva; ir a la taquilla virtual; abrir tienda de tickets; cerrar tienda de
            tickets; eligir un evento diferente; incrementar cantidad; disminuir cantidad; ¿ha olvidado su
            contraseña?; crear una nueva cuenta; filtrar eventos por; su carrito de compras; actualizar
            carrito; proceder a la compra; continuar comprando; su lista de deseos; volver a la compra; no
            ha ordenado nada aún.; ver órdenes anteriores; agregar conjunto al carrito; ver información
            completa; desplazar productos a la izquierda; desplazar productos a la derecha; borrar filtros;
            clasificar los productos por; seleccione el número de página; buscar productos...; finalizar la
            compra; tu carrito está vacío.; hacer pedido; ver toda la información; ¿olvidaste la
            contraseña?; ¿no tiene una cuenta?; actualmente está navegando sin conexión; iniciar sesión o
            crear cuenta; añadir a la cesta; añadir a la bolsa; agregar a la bolsa; añadir para comparar;
            añadir al comparador; comparar productos; ver la cesta; actualizar la cesta; ir a la caja; pasar
            por caja; tramitar pedido; realizar pedido; seguir comprando; tu carrito está vacío; su carrito
            está vacío; tu cesta está vacía; tu carrito actualmente está vacío.; escriba su opinión; sé el
            primero en valorar; no hay valoraciones aún.; aún no hay valoraciones; no hay reseñas todavía;
            ver todas las opiniones; ver todas las reseñas; ¿le resultó útil esta opinión?; mostrando los 0
            resultados; mostrando todos los resultados 0; mostrando 0–0 de 0 resultados; orden por defecto;
            ordenar por popularidad; ordenar por puntuación media; ordenar por los últimos; precio: de menor
            a mayor; precio: de mayor a menor; precio, menor a mayor; precio, mayor a menor;
            alfabéticamente, a-z; alfabéticamente, z-a; limpiar filtros; borrar todos los filtros; aplicar
            filtros; seleccionar opciones; elegir opciones; vista rápida; compra rápida; comprar ahora;
            impuesto incluido.; avísame cuando esté disponible; notificarme cuando esté disponible; más
            opciones de pago
        """),
        when=c.shop_control, otherwise=HINT,
        why="the buttons of a shop, and what it says of its basket, its reviews and how it sorts",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix, Cartridge and Salesforce's Retail React App in Spanish",
        hits=("Añadir a la lista de deseos", _AFTER + "Añadir al carrito", _AFTER + "Dejar un comentario del producto"),
        near_misses=(f"{_A}\n\nAñadir al carrito\n\n{_B}", f"{_A}\n\n- Añadir al carrito\n- Dejar un comentario del producto\n\n{_B}", "Añadir a la lista de deseos, respondió el niño y echó a correr por el prado."),
    ),
    Rule(
        id="es.navigation.shop-word", label="navigation", weighed=False,
        phrases=listed("""
            historial de pedidos; cambiar contraseña; ordenar por; relevancia; puntuación de los clientes;
            account; cargar más; ical; configuración de la cuenta; mes anterior; siguiente mes; semana
            siguiente; historial de órdenes; comprar; filtrar; clasificar por; localizador de tiendas;
            restablecer contraseña; estado del pedido; ical ficha; guía de tallas; cantidad; comparar; mi
            carrito; mi cesta; código de descuento; pago seguro; formas de pago; métodos de pago; gastos de
            envío; envíos y devoluciones; en stock; agotado; más vendidos; reducir cantidad; aumentar
            cantidad
        """),
        when=c.shop_word, otherwise=HINT,
        why="words of a shop's page that are anybody's, several in a row",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix, Cartridge and Salesforce's Retail React App in Spanish",
        hits=(_AFTER + "Historial de pedidos\nCambiar contraseña\nOrdenar por", _AFTER + "Más vendidos\nReducir cantidad\nAumentar cantidad"),
        near_misses=(f"{_A}\n\nHistorial de pedidos\n\n{_B}", f"{_A}\n\n- Historial de pedidos\n- Cambiar contraseña\n- Ordenar por\n\n{_B}"),
    ),
    Rule(
        id="es.navigation.calendar", label="navigation", weighed=False,
        phrases=listed("""
            añadir al calendario; agregar al calendario; añadir a google calendar; exportar a icalendar;
            suscribirse al calendario
        """),
        when=c.calendar_button, takes=c.calendar_links, otherwise=HINT,
        why="the button by which readers keep an event's date, with the calendars it offers",
        source="The Events Calendar, pretix and Add to Calendar Button in Spanish",
        hits=(_AFTER + "Añadir al Calendario", _AFTER + "Suscribirse al calendario\nApple\nGoogle\nOutlook.com\nYahoo"),
        near_misses=(f"{_A}\n\nAñadir al Calendario\n\n{_B}", f"{_A}\n\nApple\nGoogle\nYahoo\n\n{_B}", "Añadir al Calendario, respondió el niño y echó a correr por el prado."),
    ),
    Rule(
        id="es.navigation.portal", label="navigation",
        phrases=listed("""
            recientes; no leídos; usuarios; grupos; click para recargar.; marcar como leído; acciones de
            documento; imprimir; fuente rss; última modificación; elementos relacionados; portada del sitio;
            últimos artículos; espacio privado; en la misma sección; de los mismos autores; mapa del sitio;
            comentar este artículo; copie la siguiente url en su agregador:; palabras claves en el mismo
            grupo; los mensajes más recientes del foro; los artículos más populares; artículos de esta
            autora o autor; última actualización
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the menus and tools of portals and forums, several in a row",
        source="NodeBB, Plone and SPIP in Spanish",
        hits=(_AFTER + "Recientes\nNo leídos\nUsuarios", _AFTER + "Grupos\nClick para recargar.\nMarcar como leído"),
        near_misses=(f"{_A}\n\nRecientes\n\n{_B}", f"{_A}\n\n- Recientes\n- No leídos\n- Usuarios\n\n{_B}"),
    ),
    Rule(
        id="es.placeholder.loading-word", label="placeholder",
        phrases=listed("cargando"),
        when=c.all_of(c.trails_off, c.no_list_item, c.in_article), otherwise=HINT,
        why="the word that stands, with its dots, while content loads",
        source="loading states of web frameworks in this language",
        hits=(_AFTER + "Cargando...", _AFTER + "Cargando…"),
        near_misses=(f"Cargando\n\n{_A}", f"{_A}\n\nCargando\n\n{_B}"),
    ),
    Rule(
        id="es.placeholder.loading",
        label="placeholder",
        phrases=listed("""
            cargando más; cargando noticias; por favor, espere; no se encontraron resultados; javascript está
            desactivado; active javascript; por favor, activa javascript; por favor activa javascript; recargar página;
            actualiza tu navegador para ver esta página correctamente.;
            actualiza tu navegador para visualizar esta página correctamente.;
            falló la verificación. por favor intente nuevamente más tarde.;
            falló la verificación. por favor vuelve a intentarlo más tarde.;
            la verificación expiró. por favor inténtalo de nuevo.; obtener un desafío de audio;
            obtener un reto de audio; para continuar, ingresa el código de la imagen a continuación.;
            para continuar, introduzca el código de la imagen de abajo.;
            verificación expirada. por favor intente nuevamente.; verificando... por favor espera.;
            verificando... por favor espere.; ¡tu navegador no está actualizado!
        """),
        ambiguous=listed("""
            cargando; espere por favor; no hay resultados; página no encontrada; reintentar; sin imagen; contenido no
            disponible; ha ocurrido un error; espere un momento; espera un momento; ocurrió un error; se ha producido
            un error; imagen no disponible; por favor espere;
            no se encontraron artículos.; no se encontraron entradas.; no se encontraron publicaciones.; no hubo resultados.; no se encontró nada.; no se encontró la página; no se encontraron documentos;
            actualizar mi navegador ahora; actualizar mi navegador ahora!; actualizar navegador;
            no mostrar de nuevo; no soy un robot; verificando; ¡tu navegador está obsoleto!;
            ¡verificación requerida!;
            ignorar; introduce el código; recargar; ingresa el código; volver a cargar
        """),
        pattern=r"(?:por favor,? |debes |necesitas |debe |es necesario |para (?:ver|utilizar|mostrar|visualizar)\b.{0,60}) ?(?:activ|habilit)(?:a|ar|e|es) (?:el )?(?:javascript|las cookies)\b.{0,140}|javascript (?:está|parece estar|debe estar) (?:\w+ )?(?:desactivado|deshabilitado|activado|habilitado)\b.{0,140}|cargando (?:el |la |los |las )?[\w ]{3,30}\.\.\.?",
        when=c.loading_sign,
        otherwise=HINT,
        why="what stands where a script would have put something",
        source="noscript texts and loading states of Spanish-language sites; WordPress, Nikola and Zinnia in Spanish",
        hits=("Cargando...\nCargando más", "Por favor, activa JavaScript para ver esta página."),
        near_misses=(f"Cargando\n\n{_A}", "Sin imagen.", f"Página no encontrada\n\n{_B}", f"{_A}\n\n- No se encontró la página\n- No se encontraron documentos\n\n{_B}", f"{_A}\n\n- No se encontró la página\n- No se encontraron documentos\n\n{_B}"),
    ),
    Rule(
        id="es.placeholder.browser", label="placeholder",
        pattern=(
            r"(?:su|tu) navegador(?: web)?(?: ?\([^)]{2,30}\))? (?:está (?:obsoleto|desactualizado|anticuado)|no está actualizado)[.!]?|"
            r"(?:por favor,? )?actuali(?:ce|za) (?:su|tu) navegador\b.{0,110}\b(?:este|esta|nuestro|nuestra) (?:sitio|página|web)\b.{0,30}[.!]?"
        ),
        why="the bar over a page that finds the reader's browser too old for it",
        source="browser-update.org and Outdated Browser, which sites build in",
        hits=("Su navegador (Safari) está anticuado.", "Actualice su navegador para ver bien esta página."),
        near_misses=("Actualice su navegador y reinicie el equipo.", "Su navegador está obsoleto, dijo el hombre de la ventanilla."),
    ),
    Rule(
        id="es.placeholder.notice", label="placeholder",
        phrases=listed("""
            se le recordará en 0 días.; comentarios protegidos: por favor, escribe tu contraseña para ver
            los comentarios.; este contenido está protegido por contraseña. para verlo introduce tu
            contraseña a continuación:; no hay extracto porque es una entrada protegida.; comentarios
            protegidos: por favor, escriba su contraseña para ver los comentarios.; este contenido está
            protegido por una contraseña. para verlo, por favor, escriba su contraseña a continuación:; no
            hay extracto porque es un artículo protegido.
        """),
        why="what a site says instead of what it does not show, and its robot check when it fails",
        source="browser-update.org, ALTCHA and WordPress in Spanish",
        hits=("Se le recordará en 4 días.", "Comentarios protegidos: Por favor, escribe tu contraseña para ver los comentarios."),
        near_misses=("Se le recordará en 4 días, respondió el niño y echó a correr por el prado.", "Comentarios protegidos: Por favor, escribe tu contraseña para ver los comentarios, respondió el niño y echó a correr por el prado."),
    ),
    Rule(
        id="es.placeholder.age", label="placeholder",
        phrases=listed("""
            debes ser mayor de 0 años para entrar en este sitio.; debes ser mayor de edad para entrar en
            este sitio.; debes tener al menos 0 años para acceder a este sitio.; debe ser mayor de 0 años
            para acceder a este sitio.
        """),
        ambiguous=listed("""
            ¿eres mayor de 0 años?; ¿eres mayor de edad?; ¿tienes más de 0 años?; confirma tu edad;
            verificación de edad; sí, soy mayor de 0 años; no, soy menor de 0 años; soy mayor de edad; soy
            menor de edad; sí, soy mayor de edad
        """),
        when=c.gate_button, otherwise=HINT, weighed=False,
        why="what a site asks of its readers about their age before it shows a page",
        source="age gates of shops, breweries and video pages in Spanish",
        hits=("Debes ser mayor de 18 años para entrar en este sitio.", "Debes ser mayor de edad para entrar en este sitio.", _AFTER + "¿Eres mayor de 18 años?\n¿Eres mayor de edad?\n¿Tienes más de 18 años?"),
        near_misses=(f"{_A}\n\n¿Eres mayor de 18 años?\n\n{_B}", f"{_A}\n\n- ¿Eres mayor de 18 años?\n- ¿Eres mayor de edad?\n- ¿Tienes más de 18 años?\n\n{_B}", "Debes ser mayor de 18 años para entrar en este sitio, respondió el niño y echó a correr por el prado.", "Debes ser mayor de edad para entrar en este sitio, respondió el niño y echó a correr por el prado."),
    ),
    Rule(
        id="es.placeholder.ad-blocker", label="placeholder",
        phrases=listed("""
            por favor, desactiva tu bloqueador de anuncios; por favor, desactive su bloqueador de anuncios;
            parece que estás usando un bloqueador de anuncios.; hemos detectado que estás usando un
            bloqueador de anuncios.; hemos detectado que utilizas un bloqueador de anuncios.; he desactivado
            mi bloqueador de anuncios
        """),
        ambiguous=listed("""
            bloqueador de anuncios detectado; adblock detectado; bloqueador de publicidad detectado
        """),
        when=c.gate_button, otherwise=HINT, weighed=False,
        why="what a site says to readers whose browser shows no advertisements",
        source="notices against ad blockers in Spanish",
        hits=("Por favor, desactiva tu bloqueador de anuncios", "Por favor, desactive su bloqueador de anuncios", _AFTER + "Bloqueador de anuncios detectado\nAdBlock detectado\nBloqueador de publicidad detectado"),
        near_misses=(f"{_A}\n\nBloqueador de anuncios detectado\n\n{_B}", f"{_A}\n\n- Bloqueador de anuncios detectado\n- AdBlock detectado\n- Bloqueador de publicidad detectado\n\n{_B}", "Por favor, desactiva tu bloqueador de anuncios, respondió el niño y echó a correr por el prado.", "Por favor, desactive su bloqueador de anuncios, respondió el niño y echó a correr por el prado."),
    ),
    Rule(
        id="es.byline.by",
        label="byline",
        pattern=(
            r"por:? (?!la |el |los |las |un |una |su |sus |fin|eso|ejemplo|favor|qué |que |lo |ahora)[\w.'-]+(?: [\w.'-]+){1,5}(?:,? [|·•–-] .{0,60})?|(?:escrito|publicado|redactado|texto|reportaje|enviado|editado|publicado por) por:? [\w.'-]+(?: [\w.'-]+){0,5}|"
            r"(?:(?:publicado|actualizado|actualizada|última actualización|fecha|creado|modificado)(?: el| a las)? ?:? ?)?(?:(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo),? )?\d{1,2} (?:de )?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)\.?,? (?:de |del )?\d{4}(?:,? (?:a las |[-|·•] ?)?\d{1,2}[:.h] ?\d{2} ?(?:h|hs|horas|am|pm|cet)?\.?)?|"
            r"(?:publicado|actualizado|actualizada) (?:el|hace|a las)? ?:? ?.{0,12}\d.{0,60}"
        ),
        why="who wrote it and when",
        source="byline customs of Spanish-language papers",
        hits=("Por Lucía Ferrer", "Actualizado: 3 de mayo de 2024, 14:10 h"),
        near_misses=("Por la tarde ya nadie hablaba de ello.", "Mayo de 1968 no fue un mes."),
    ),
    Rule(
        id="es.caption.credit",
        label="caption",
        pattern=r"(?:fotos?|fotografías?|crédito|créditos|imagen|foto de archivo|ilustración|infografía|crédito de la foto|fuente de la imagen)(?: de archivo)? ?[:©/] ?.{2,60}|foto(?:grafía)? de [\w.'-]+ [\w.'-]+|(?:pie de foto|imagen de archivo|foto de archivo|imagen referencial|foto referencial)[.,:]?(?: .{2,80})?",
        why="a photo credit",
        source="captions of Spanish-language papers and agencies",
        hits=("Foto: Ana Moreno", "Imagen de archivo"),
        near_misses=("La foto está borrosa, pero se le reconoce.", "Foto de familia numerosa sin nombre"),
    ),
)
