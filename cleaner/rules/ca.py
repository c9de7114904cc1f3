"""Catalan: what sites of Catalonia, Valencia, the Balearic Islands and Andorra print around their articles."""

from __future__ import annotations

import re

from cleaner.lazy import lazy_pattern
from cleaner.model import Label
from cleaner.rules import conditions as c
from cleaner.rules.rule import HINT, Rule, form_of, listed, reported

_FEED_NAMES = lazy_pattern(r"^l['’]entrada |ha aparegut primer a ", re.IGNORECASE)
"""Stands before the title and before the site in the last line of a feed's entry."""

_A = "L'ajuntament va decidir dilluns tancar el pont vell als camions."
_B = "Fins a la tardor els conductors hauran de passar per la vall, va dir l'alcalde."
_C = "Les obres es van ajornar durant anys perquè ningú no les volia pagar."
_AFTER = f"= {_A}\n\n= {_B}\n\n= {_C}\n\n"
_HEADLINES = "El mercat de flors es trasllada als molls\nTres candidats per a una sola alcaldia"

_FOOTER: tuple[Label, ...] = (
    "legal-footer", "navigation", "share-bar", "newsletter", "paywall", "cookie-notice", "promo",
)

SPEECH = reported(
    r"va (?:dir|escriure|preguntar|afegir|explicar)|diu|deia|s'hi llegia|"
    r"va (?:respondre|cridar|murmurar)"
)
"""Reported speech: what somebody said is the article's, whatever words it is in."""

_CATEGORY = lazy_pattern(
    r"(?:[\w'’-]{1,24} ){0,3}[\w-]{0,20}(?:galet\w*|cookies?)\b(?=.*(?:lloc|web|pàgin|visit|anunci|publicit|contingut|estadístic|anàl|anal[ií]|mesur|preferèn|soci|funcion|consent|necessàri)).{8,360}|"
    r"(?=.{0,200}(?:galet\w*|cookies?))(?=.{0,300}(?:rastre|accept)).{30,360}|"
    r"(?=.{25}).{0,180}(?:serveis (?:de )?tercers|vostre consentiment).{0,200}"
)
"""What a consent dialog says of a kind of cookies, and of leave for others' services."""
_PANELS = frozenset(map(form_of, listed("""
    interès legítim; proveïdors; llista de proveïdors; socis; llista de socis; finalitats; finalitats especials;
    funcionalitats; característiques; consentiment; estrictament necessàries; necessàries; necessària;
    funcionals; funcionalitat; preferències; rendiment; analítiques; estadístiques; màrqueting; publicitat;
    publicitàries; xarxes socials; sempre actiu; sempre actives; sempre activat; detalls; llista de galetes;
    llista de cookies; galetes necessàries; galetes funcionals; galetes analítiques; galetes publicitàries;
    galetes de tercers; cookies necessàries; cookies analítiques; nom; proveïdor; caducitat; durada; descripció;
    finalitat; tipus
""")))
"""What stands in its inner panels: kinds of consent, switches, heads of columns."""
_ABOUT = lazy_pattern(
    r"cookie|galet|consentiment|servei|\blloc|\bweb\b|pàgin|publici|anunci|\bdades\b|"
    r"informació (?:personal|que)|privadesa|privacitat|\bsocis?\b|proveïdor|interès legítim|"
    r"\biab\b|\btcf\b|geolocalitz|script|visit|estadístic|anàlisi|analític|mesur|audiènc|"
    r"preferènc|configuraci|finalitat|propòsit|perfil|dispositiu|contingut|\bspam|brossa|"
    r"\bapp(?:s|ok|er|ar)?\b|appli[ck]|apli[ck]|informa[tcçs]|google|comentaris"
)
"""What sentences of such a dialog deal with, its purposes and those who have them among it."""

RULES = (
    Rule(
        id="ca.ad-marker.label",
        label="ad-marker",
        phrases=listed("""
            publicitat; espai publicitari; contingut patrocinat; continguts patrocinats; contingut promocionat;
            contingut de marca; article patrocinat; enllaços patrocinats; publireportatge; continua després de la
            publicitat; segueix després de la publicitat; l'article continua després de la publicitat; la notícia
            continua després de la publicitat; continua llegint després de la publicitat; tanca la publicitat; tancar
            publicitat; saltar publicitat; salta l'anunci; omet l'anunci; tanca l'anunci; amaga l'anunci; anunci 0 de
            0; anuncia't aquí; informació patrocinada; fi de la publicitat;
            anunci: 0:0
        """),
        ambiguous=("anunci", "anuncis", "patrocinat", "promoció", "remès", "branded content"),
        pattern=r"(?:l'article|la notícia|el text) (?:continua|segueix) (?:després|sota|a sota)(?: de)?(?: la| l')? ?(?:publicitat|anunci)?|(?:aquest article|aquesta pàgina) (?:pot contenir|conté|inclou) (?:enllaços )?(?:d'afiliats?|d'afiliació|patrocinats)\b.{0,160}",
        when=c.all_of(c.not_heading, c.beside("ad-marker", "promo", "related", "share-bar", "newsletter")),
        otherwise=HINT,
        why="an advertisement must be told apart from the articles, so its box carries this word",
        source="Llei 22/2005 de la comunicació audiovisual de Catalunya; Llei 34/1988, article 9",
        hits=("PUBLICITAT", "Continua després de la publicitat", "Anunci\nPublicitat"),
        near_misses=("La publicitat és l'art del nostre temps, deia.", f"Anuncis\n\n{_A}", f"Promoció\n\n{_B}"),
    ),
    Rule(
        id="ca.video-embed.player",
        label="video-embed",
        phrases=listed("""
            reprodueix el vídeo; reproduir vídeo; veure el vídeo; mira el vídeo; vídeo no disponible; aquest vídeo no
            està disponible; escolta l'article; escolta aquest article; escoltar notícia; escolta la notícia; el teu
            navegador no suporta l'element d'àudio; el teu navegador no suporta el vídeo; vídeo següent; velocitat de
            reproducció;
            anar en directe, actualment darrere de la retransmissió en directe;
            aquesta finestra es pot tancar prement la tecla escape o activant el botó de tancar.;
            el contingut està xifrat i no disposem de les claus per desxifrar-lo.;
            inici del diàleg. l'escape cancel·larà i tancarà la finestra.;
            no s'ha trobat una font compatible per a aquest contingut.;
            un error de xarxa ha interromput la descàrrega del contingut.;
            utilitzeu les tecles de fletxa amunt / avall per augmentar o disminuir el volum.;
            utilitzeu les tecles de fletxa esquerra / dreta per avançar un segon, fletxes amunt / avall per
            avançar deu segons.
        """),
        ambiguous=listed("""
            reprodueix; pausa; vídeo; silenci; subtítols; en directe; directe; qualitat; escolta; pantalla completa;
            activar el so; avança ràpidament; barra de progrés; configuració de descripcions;
            configuració de subtítols; control deslizador de volum; control lliscant de temps;
            deixa de silenciar; desactivar descripcions; desactivar llegendes; desactivar subtítols;
            descarregar arxiu; diàleg de configuració de subtítols; estil de la vora del text;
            família tipogràfica; fi del diàleg.; finestra modal; fons de l'àrea de subtítols; fons del text;
            imatge en imatge; imatge sobre imatge; llegendes/subtítols; mida de la lletra;
            monoespaiada amb serif; monoespaiada sense serif; més opcions de configuració; nivell de volum;
            pista d'àudio; posa en pausa; reactivar silenci; rebobina; repetir; reproducció; reproductor d'àudio;
            reproductor de vídeo; reproduir; s'està carregant video.; sense serif proporcional;
            serif proporcional; silencia; silenciar; surt del mode de pantalla completa; temps actual;
            temps restant; tipus d'emissió; torna a reproduir; transmissió en directe;
            anar en directe, actualment en directe; aquesta és una finestra modal; deixa de reproduir en bucle el vídeo actual;
            desa el fotograma del vídeo; entra a imatge sobre imatge; has interromput la reproducció del contingut;
            obre el diàleg de configuració de descripcions; obre el diàleg de configuració de subtítols; passa a l'emissió en directe;
            reprodueix en bucle el vídeo actual; reproduint en imatge en imatge;
            restaurar totes les configuracions als valors predeterminats; salta endavant 0 segons; salta enrere 0 segons;
            sortir de la imatge en imatge; sortir de pantalla completa; surt d'imatge sobre imatge; tancar el diàleg modal
        """),
        when=c.all_of(c.in_run(3, "video-embed"), c.no_list_item),
        otherwise=HINT,
        why="the labels of a video or audio player",
        source="players of Catalan papers and of public television (3Cat, IB3, À Punt)",
        hits=("Mira el vídeo", "Escolta aquest article", "Reprodueix\nPausa\nPantalla completa"),
        near_misses=(f"En directe\n\n{_A}", f"Escolta\n\n{_B}", "Mira com puja el riu"),
    ),
    Rule(
        id="ca.video-embed.watch-line",
        label="video-embed",
        pattern=r"(?:mira|mireu|vídeo|el vídeo|mira també|vegeu) ?[:|»>▶►] ?[^:]{16,140}[^.,;]",
        when=c.all_of(c.after_prose(), c.in_article, c.no_list_item),
        takes=c.video_below,
        why="a pointer to a video that the text does not have",
        source="in-story pointers of Catalan papers (VÍDEO | titular)",
        hits=(_AFTER + "VÍDEO | Així es va construir el moll en un estiu", _AFTER + "Mira també: els veïns buiden els soterranis del barri"),
        near_misses=("Vídeo: la paraula espanta els llibreters, i no hauria de fer-ho.", "Mira com puja el riu quan plou"),
    ),
    Rule(
        id="ca.video-embed.settings", label="video-embed",
        phrases=("fi del diàleg.",),
        takes=c.player_above(
            "inici del diàleg. l'escape cancel·larà i tancarà la finestra.",
        ),
        why="a player's bar and the dialog of its settings, which says where it begins and ends",
        source="video.js in Catalan",
        hits=(_AFTER + "Reproduir\n0:00\nCarregat\n0%\nInici del diàleg. L'Escape cancel·larà i tancarà la finestra.\nText\nColor\nBlanc\nNegre\nMida de la lletra\n50%\nRestablir\nFet\nFi del diàleg.", _AFTER + "Inici del diàleg. L'Escape cancel·larà i tancarà la finestra.\nText\nBlanc\nMida de la lletra\n50%\nFi del diàleg."),
        near_misses=(f"{_A}\n\nFi del diàleg.\n\n{_B}", "Fi del diàleg, va dir ella, i va tancar la porta darrere l'últim."),
    ),
    Rule(
        id="ca.promo.app",
        label="promo",
        phrases=listed("""
            descarrega't l'app; descarrega l'app; descarrega't la nostra app; descarrega't l'aplicació; baixa't l'app;
            baixa l'app; obre a l'app; obrir a l'app; disponible a google play; disponible a l'app store; disponible a
            app store; activa les notificacions; rep les notificacions; segueix el nostre canal de whatsapp;
            segueix-nos al canal de whatsapp; uneix-te al canal de whatsapp; uneix-te al nostre canal de whatsapp;
            uneix-te al nostre canal de telegram
        """),
        ambiguous=("ara no", "més tard", "no, gràcies", "notificacions", "aplicacions"),
        pattern=r"(?:descarrega't|descarrega|baixa't|baixa|instal·la) (?:gratis )?(?:l'|la nostra |la nova )(?:nova )?(?:app|aplicació)\b(?: [\w'.-]+){0,6}[.!]?|(?:uneix-te|segueix|apunta't|entra|subscriu-te|segueix-nos) (?:al|el|a) (?:nostre )?(?:canal|grup)\b(?: [\w'.-]+){0,4} (?:whatsapp|telegram|youtube)\b.{0,100}|(?:t'ha agradat|us ha agradat) (?:aquest|l'|la|aquesta) ?(?:article|notícia|contingut)\?.{0,120}",
        when=c.all_of(c.not_heading, c.beside("promo")),
        otherwise=HINT,
        part="button",
        sure_if="nostra|canal|grup|agradat|notíci",
        why="a prompt to install the site's app or join its channel",
        source="smart banners and WhatsApp channels of Catalan papers",
        hits=("Descarrega't la nostra app", "Disponible a Google Play\nDisponible a l'App Store"),
        near_misses=(f"Més tard\n\n{_A}", "Descarrega l'app, va dir el caixer, i l'àvia va canviar de banc."),
    ),
    Rule(
        id="ca.promo.ask",
        label="promo",
        phrases=listed("""
            subscriu-te; subscriu-t'hi; subscriu-te ara; subscriu-te aquí; subscriviu-vos; subscriviu-vos-hi; vull
            subscriure-m'hi; fes-te'n subscriptor; fes-te subscriptor; fes-te'n subscriptora; fes-te'n soci; fes-te
            soci; feu-vos-en subscriptors; vull fer-me'n subscriptor; fes un donatiu; fes una donació; fes una
            aportació; col·labora amb nosaltres; dona suport al periodisme; dona'ns suport; doneu suport al
            periodisme; suma-t'hi; veure ofertes; veure les ofertes; prova-ho gratis; regala una subscripció; ajuda'ns
        """),
        pattern=r"(?:dona suport|doneu suport|ajuda'ns|ajudeu-nos) (?:a |al )(?:periodisme|seguir|fer|un periodisme|mantenir|continuar)\b.{0,140}[^,:]",
        when=c.any_of(c.not_heading, c.after_box_heading),
        otherwise=HINT,
        part="ask",
        why="a button that asks for money or a subscription",
        source="member boxes of Catalan digital papers (subscriptors, socis)",
        hits=("Subscriu-te", "Fes-te'n subscriptor »", "Dona suport al periodisme independent en català"),
        near_misses=(f"Ajuda'ns\n\n{_A}", f"Subscriu-te\n\n{_B}", "Subscriu-te, deia el cartell, i ningú no ho va fer."),
    ),
    Rule(
        id="ca.promo.button",
        label="promo",
        phrases=listed("""
            més informació; saber-ne més; descobreix-ne més; clica aquí; cliqueu aquí; compra ara; reserva ara; compra
            entrades; apunta't; inscriu-t'hi; apunta-t'hi; registra't gratis; veure més informació
        """),
        when=c.all_of(c.in_article, c.seldom, c.any_of(c.not_heading, c.after_box_heading)),
        otherwise=HINT,
        part="button",
        why="the text of a button, which does nothing in a text",
        source="calls to action of Catalan shops, theatres and papers",
        hits=("Més informació", "Compra entrades »"),
        near_misses=(f"Saber-ne més\n\n{_A}", f"Més informació\n\n{_B}"),
    ),
    Rule(
        id="ca.promo.install", label="promo",
        phrases=listed("""
            afegeix-lo a la teva pantalla d'inici per a una àmplia experiència i fàcil accés.; instal·la'l
            al teu dispositiu per a una àmplia experiència i fàcil accés.; afegeix-lo al teu dock per a una
            àmplia experiència i fàcil accés.; però aquest navegador no ho admet. obriu l'enllaç en un
            navegador extern per continuar.
        """),
        ambiguous=listed("""
            toca «obre al navegador…»; premeu comparteix a la barra de navegació; afegeix a la pàgina
            d'inici; premeu el menú; toca "afegeix a la pantalla d'inici"; instal·la; obre el menú del
            navegador; mostra la galeria; premeu el menú si no hi ha icona de compartir; afegeix al dock;
            premeu "afegeix a la pantalla d'inici"; premeu "afegeix al dock"; obre el menú del navegador
            integrat; afegeix a pantalla d'inici; obriu l'enllaç copiat al safari; toqueu per copiar
            l'enllaç; premeu "veure'n més" al menú compartir; aquest lloc té funcionalitats d'aplicació.
        """),
        when=c.install_steps, otherwise=HINT, weighed=False,
        why="the panel by which a site asks to be put on the home screen, and its steps",
        source="pwa-install in Catalan",
        hits=("Afegeix-lo a la teva pantalla d'inici per a una àmplia experiència i fàcil accés.", "Instal·la'l al teu dispositiu per a una àmplia experiència i fàcil accés.", _AFTER + "Toca «Obre al navegador…»\nPremeu comparteix a la barra de navegació\nAfegeix a la pàgina d'inici"),
        near_misses=(f"{_A}\n\nToca «Obre al navegador…»\n\n{_B}", f"{_A}\n\n- Toca «Obre al navegador…»\n- Premeu comparteix a la barra de navegació\n- Afegeix a la pàgina d'inici\n\n{_B}", "Afegeix-lo a la teva pantalla d'inici per a una àmplia experiència i fàcil accés, va dir ella, i va tancar la porta darrere l'últim.", "Instal·la'l al teu dispositiu per a una àmplia experiència i fàcil accés, va dir ella, i va tancar la porta darrere l'últim."),
    ),
    Rule(
        id="ca.newsletter.field",
        label="newsletter",
        phrases=listed("""
            el teu correu electrònic; el teu correu; el teu email; introdueix el teu correu; introdueix el teu correu
            electrònic; escriu el teu correu; escriviu el vostre correu electrònic; subscriu-te al butlletí;
            subscriu-te al nostre butlletí; subscriu-te a la newsletter; subscriu-te a la nostra newsletter;
            subscriu-te als nostres butlletins; subscriviu-vos al butlletí; rep el butlletí; rep el nostre butlletí;
            rebeu el nostre butlletí; apunta't al butlletí; apunta't a la newsletter; gràcies per subscriure't;
            gràcies per subscriure't!; correu electrònic no vàlid; tots els butlletins; et pots donar de baixa en
            qualsevol moment
        """),
        ambiguous=listed("""
            butlletí; butlletins; newsletter; newsletters; correu electrònic; adreça electrònica; els nostres
            butlletins; correu
        """),
        pattern=(
            r"(?:subscriu-te|subscriviu-vos|apunta't|apunteu-vos|inscriu-te) (?:gratis |aquí |ara )?(?:a|al|als|per rebre) (?:la |el |les |els )?(?:nostra |nostre |nostres )?(?:[\w'-]+ ){0,6}(?:newsletters?|butlletí|butlletins|llista de correu)\b.{0,120}|"
            r"(?:rep|rebeu|rebre|vull rebre|accepto rebre|cada (?:matí|dia|setmana)) .{2,100}(?:al teu correu|al vostre correu|per correu|a la teva bústia|butlletí)\b.{0,80}|(?:en|quan) (?:subscriure't|registrar-te|clicar|enviar|et subscrius)\b.{0,60}(?:acceptes|accepteu|confirmes)\b.{0,240}|"
            r"(?:he llegit i accepto|accepto) (?:la política|les condicions|els termes|el tractament)\b.{0,200}"
        ),
        when=c.all_of(c.not_heading, c.beside("newsletter", "promo", "share-bar", "legal-footer")),
        otherwise=HINT,
        part="field",
        sure_if="newsletter|butllet|llista de correu|bústia|privacitat|notíci|tractament",
        why="a part of the box that collects mail addresses",
        source="sign-up forms of Catalan sites (butlletí)",
        hits=("El teu correu electrònic", "Butlletí\nSubscriu-te al nostre butlletí", "Rep cada matí les notícies al teu correu"),
        near_misses=(f"Butlletins\n\n{_A}", f"Correu electrònic\n\n{_B}", "El teu correu val or, explica.", "Rep una salutació cordial, escrivia el notari."),
    ),
    Rule(
        id="ca.newsletter.button",
        label="newsletter",
        phrases=listed("""
            envia; enviar; m'hi apunto; registra't; vull rebre'l; confirma; subscriure'm; subscriu-m'hi; subscripció
        """),
        when=c.beside("newsletter", "promo", "paywall"),
        otherwise=HINT,
        part="ask",
        why="the button of a sign-up form",
        source="sign-up forms of Catalan papers",
        hits=("El teu correu electrònic\nEnvia", "Subscriu-te al nostre butlletí\nM'hi apunto"),
        near_misses=(f"Envia\n\n{_A}", f"Subscripció\n\n{_B}"),
    ),
    Rule(
        id="ca.newsletter.sent", label="newsletter",
        phrases=listed("""
            per completar el registre, fes clic a l'enllaç de confirmació de la teva safata d'entrada. si no
            arriba en 3 minuts, comprova la teva carpeta de correu brossa!; s'ha enviat un enllaç d'inici de
            sessió al teu correu electrònic. si no t'arriba en 3 minuts, revisa la teva carpeta de correu
            brossa.; envia comentaris sobre aquesta publicació
        """),
        ambiguous=listed("""
            ara comprova el teu correu electrònic!; si-us-plau, introdueix una adreça de correu electrònic
            vàlida; correu electrònic enviat; la teva adreça de correu electrònic; selecciona els teus
            butlletins; escriu la teva adreça d'email; potser més tard; cancel·la en qualsevol moment.
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="what a sign-up form says before and after an address is sent",
        source="Ghost in Catalan",
        hits=("Per completar el registre, fes clic a l'enllaç de confirmació de la teva safata d'entrada. Si no arriba en 3 minuts, comprova la teva carpeta de correu brossa!", "S'ha enviat un enllaç d'inici de sessió al teu correu electrònic. Si no t'arriba en 3 minuts, revisa la teva carpeta de correu brossa.", _AFTER + "Ara comprova el teu correu electrònic!\nSi-us-plau, introdueix una adreça de correu electrònic vàlida\nCorreu electrònic enviat"),
        near_misses=(f"{_A}\n\nAra comprova el teu correu electrònic!\n\n{_B}", f"{_A}\n\n- Ara comprova el teu correu electrònic!\n- Si-us-plau, introdueix una adreça de correu electrònic vàlida\n- Correu electrònic enviat\n\n{_B}", "Per completar el registre, fes clic a l'enllaç de confirmació de la teva safata d'entrada. Si no arriba en 3 minuts, comprova la teva carpeta de correu brossa, va dir ella, i va tancar la porta darrere l'últim."),
    ),
    Rule(
        id="ca.comment-count.count",
        label="comment-count",
        phrases=listed("""
            0 comentaris; 0 comentari; comentaris (0); comentaris 0; comentaris: 0; veure comentaris; veure els
            comentaris; veure tots els comentaris; llegir comentaris; llegeix els comentaris; mostra els comentaris;
            mostra més comentaris; carrega més comentaris; tots els comentaris; encara no hi ha comentaris; sigues el
            primer a comentar; sigues el primer de comentar; sigues la primera persona a comentar;
            encara no hi ha comentaris.
        """),
        ambiguous=("no hi ha comentaris", "0 respostes"),
        pattern=r"\d[\d ., ]{0,8} (?:comentaris?|respostes?|pensaments?) (?:a|sobre|on) [«“\"'].{2,140}",
        when=c.all_of(c.not_heading, c.after_prose(), c.in_tail, c.no_list_item),
        otherwise=HINT,
        why="how many comments there are, or the button that shows them",
        source="comment systems in Catalan (WordPress, papers' own); WordPress in Catalan",
        hits=("12 comentaris", "Comentaris (7)", "3 comentaris a “El pont”"),
        near_misses=("No hi ha comentaris.", f"No hi ha comentaris\n\n{_A}", "12 comentaris es van esborrar durant la nit."),
    ),
    Rule(
        id="ca.comments.prompt",
        label="comments",
        phrases=listed("""
            deixa un comentari cancel·la les respostes; feu un comentari cancel·la les respostes;
            deixa un comentari; deixeu un comentari; deixa el teu comentari; afegeix un comentari; afegir comentari;
            escriu un comentari; escriu el teu comentari; envia el comentari; envia un comentari; publica un
            comentari; publica el comentari; comenta la notícia; comenta aquesta notícia; comentar la notícia; deixa
            una resposta; cancel·la les respostes; cancel·la la resposta; l'adreça electrònica no es publicarà;
            l'adreça electrònica no es publicarà.; l'adreça electrònica no es publicarà. els camps necessaris estan
            marcats amb *; els camps necessaris estan marcats amb *; els comentaris estan tancats; els comentaris
            estan tancats.; comentaris tancats; inicia sessió per comentar; identifica't per comentar; has d'iniciar
            la sessió per escriure un comentari; heu d'iniciar la sessió per escriure un comentari.; denuncia el
            comentari; normes dels comentaris;
            feu clic aquí per cancel·lar la resposta.; disculpeu, els comentaris estan tancats.; ho sento, el formulari de comentaris està tancat en aquest moment.; entra per respondre; entra per fer un comentari; el comentari està esperant moderació.; enviar el seu comentari; aquesta entrada està protegida amb contrasenya. introduïu-la per veure'n els comentaris.; escriu el teu comentari aquí (almenys 0 caràcters); comentari en espera de moderació.
        """),
        ambiguous=("comenta", "opina", "la teva opinió", "digues la teva", "participa", "normes de participació", "comentari eliminat.", "suscriu-te a les notificacions per correu electrònic", "afegir un comentari", "publicar un comentari", "feu un comentari"),
        pattern=r"(?:has|heu|cal) (?:d')?(?:estar |haver )?(?:iniciar (?:la )?sessió|registrar-te|registrat|identificar-te|ser subscriptor|identificat)\b.{0,40}(?:coment|publicar|respondre|participar|opinar)\w*.{0,60}|desa el meu nom, correu electrònic\b.{0,100}|aquest lloc (?:utilitza|fa servir) (?:l')?akismet\b.{0,100}",
        when=c.all_of(c.in_run(2, "comments", "comment-count", "share-bar"), c.no_list_item),
        otherwise=HINT,
        sure_if="coment|akismet|opinar|desa el meu",
        why="a prompt of the comment section",
        source="comment systems in Catalan (WordPress, papers' own); WordPress, isso and Django comments in Catalan",
        hits=("Deixa un comentari", "L'adreça electrònica no es publicarà.", "Els comentaris estan tancats."),
        near_misses=(f"La teva opinió\n\n{_A}", f"Opina\n\n{_B}", "Els comentaris estan tancats, escriu el diari, i ell també."),
    ),
    Rule(
        id="ca.comments.button",
        label="comments",
        phrases=listed("""
            respon; respondre; denuncia; denunciar; cita; m'agrada; no m'agrada; comentaris; comentari; edita; enllaç
            permanent; útil;
            vota; veure resultats; enquesta;
            nom (opcional); correu electrònic (opcional); lloc web (opcional)
        """),
        when=c.all_of(c.in_run(2, "comments", "share-bar", "comment-count"), c.no_list_item, c.stacks_nothing),
        otherwise=HINT,
        why="buttons under a reader's comment, one beside the other",
        source="forum and comment software in Catalan (Softcatalà translations)",
        hits=("Respon\nDenuncia", "M'agrada\nRespon"),
        near_misses=(f"Comentaris\n\n{_A}", f"Denuncia\n\n{_B}"),
    ),
    Rule(
        id="ca.comments.useful", label="comments",
        phrases=listed("us ha estat útil aquest article?; t'ha estat útil aquest article?; t'ha semblat útil aquest article?; t'ha agradat l'article?; us ha estat útil aquesta pàgina?; t'ha estat útil aquesta informació?"),
        ambiguous=listed("sí; no"),
        when=c.all_of(c.in_run(3, "comments"), c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a poll below the article: was it useful, yes or no",
        source="feedback widgets of help pages, blogs and papers",
        hits=(_AFTER + "T'ha estat útil aquest article?\nSí\nNo", "T'ha estat útil aquesta informació?"),
        near_misses=(f"Sí\n\n{_A}", "L'article ha estat útil? Ningú no ho sabia."),
    ),
    Rule(
        id="ca.comments.widget", label="comments",
        phrases=listed("""
            reporta aquest comentari?; mostra 0 respostes més; mostra 1 resposta més; aquest comentari s'ha
            ocultat.; aquest comentari s'ha esborrat.; afegeix context al teu comentari, comparteix el teu
            nom i experiència per fomentar una discussió sana.
        """),
        ambiguous=listed("""
            edita aquest comentari; debat de membres; comença la conversa; uneix-te al debat; afegeix una
            resposta; ordena per; registra't ara; ja n'ets membre?; inicia sessió; actualitza ara; membre
            esborrat; reporta; reporta comentari; mostra comentari; oculta el comentari; ocult pels membres;
            vista prèvia; enviar; un comentari; canal web atom; 1 ocult; 0 ocults
        """),
        pattern=(
            r"fes-te membre de .{2,60} per començar a comentar[.!।]?|"
            r"fes-te membre de pagament de .{2,60} per començar a comentar[.!।]?"
        ),
        when=c.comment_widget, otherwise=HINT, weighed=False,
        why="what comment sections of blogs say around the comments and above their form",
        source="Ghost, isso and WordPress in Catalan",
        hits=("Reporta aquest comentari?", "Mostra 4 respostes més", "Fes-te membre de Port Chronicle per començar a comentar.", _AFTER + "Edita aquest comentari\nDebat de membres\nComença la conversa"),
        near_misses=(f"{_A}\n\nEdita aquest comentari\n\n{_B}", f"{_A}\n\n- Edita aquest comentari\n- Debat de membres\n- Comença la conversa\n\n{_B}", "Reporta aquest comentari, va dir ella, i va tancar la porta darrere l'últim.", "Fes-te membre de Port Chronicle per començar a comentar, va dir ella, i va tancar la porta darrere l'últim."),
    ),
    Rule(
        id="ca.comments.forum", label="comments",
        phrases=listed("""
            ja no teniu accés a aquests fòrums.; atenció! el vostre missatge ha de tenir almenys deu
            caràcters.; el vostre missatge és massa llarg. la mida màxima són 0 caràcters.; aquest fòrum és
            moderat a priori: la seva contribució no es mostrarà fins que no hagi estat validada per
            l’administrador del lloc.; subscriviu-vos per rebre notificacions sobre comentaris nous.; rebreu
            notificacions de nous comentaris en aquest tema.; aquest comentari no s'ha trobat. és possible
            que s'hagi suprimit o mogut.
        """),
        ambiguous=listed("""
            nou missatge; vigilar; últim missatge; també disponible a:; enviar un missatge; un missatge, un
            comentari?; 0 persones a la discussió; afegeix un tema; el vostre comentari s'ha publicat.;
            sobre aquesta pàgina de discussió; comença una nova discussió; subscriure's a aquest tema?
        """),
        pattern=r"quan feu clic a «.{1,40}», esteu acceptant les condicions d'ús d'aquest wiki[.!।]?",
        when=c.forum_tools, otherwise=HINT, weighed=False,
        why="what the software of a forum says around the posts of a thread, several lines in a row",
        source="Redmine, SPIP and MediaWiki DiscussionTools in Catalan",
        hits=("Ja no teniu accés a aquests fòrums.", "Atenció! el vostre missatge ha de tenir almenys deu caràcters.", "Quan feu clic a «Port Chronicle», esteu acceptant les condicions d'ús d'aquest wiki.", _AFTER + "Nou missatge\nVigilar\nÚltim missatge"),
        near_misses=(f"{_A}\n\nNou missatge\n\n{_B}", f"{_A}\n\n- Nou missatge\n- Vigilar\n- Últim missatge\n\n{_B}", "Ja no teniu accés a aquests fòrums, va dir ella, i va tancar la porta darrere l'últim.", "Atenció! el vostre missatge ha de tenir almenys deu caràcters, va dir ella, i va tancar la porta darrere l'últim.", "Quan feu clic a «Port Chronicle», esteu acceptant les condicions d'ús d'aquest wiki, va dir ella, i va tancar la porta darrere l'últim."),
    ),
    Rule(
        id="ca.share-bar.share",
        label="share-bar",
        phrases=listed("""
            comparteix això; m'agrada s'està carregant;
            comparteix l'article; comparteix aquest article; comparteix la notícia; comparteix aquesta notícia;
            comparteix a facebook; comparteix a twitter; comparteix a x; comparteix a whatsapp; comparteix a linkedin;
            comparteix a telegram; comparteix al facebook; comparteix al twitter; comparteix per correu; comparteix
            per correu electrònic; comparteix-ho; comparteix-ho a; comparteix això:; comparteix amb; compartir a
            facebook; compartir a twitter; compartir a whatsapp; compartir per correu; compartir la notícia; compartir
            article; envia per correu; envia per correu electrònic; envia a un amic; enviar per correu; copia
            l'enllaç; copiar enllaç; copiar l'enllaç; enllaç copiat; enllaç copiat!; imprimeix l'article; imprimir
            article; versió per imprimir; desa l'article; guarda l'article; guardar article; afegeix als preferits;
            regala aquest article; 0 compartits; segueix-nos; segueix-nos a; segueix-nos a facebook; segueix-nos a
            twitter; segueix-nos a x; segueix-nos a instagram; segueix-nos a les xarxes; segueix-nos a les xarxes
            socials; segueix-nos a google news; seguiu-nos; seguiu-nos a; seguiu-nos a les xarxes socials; m'agrada:;
            s'obre en una finestra nova; piula-ho
        """),
        ambiguous=listed("""
            comparteix; compartir; imprimeix; imprimir; desa; guarda; envia; segueix; preferits; copia; enllaç; xarxes
            socials; piula; 0 visites; 0 lectures; mida del text; escolta; regala; llegir més tard
        """),
        pattern=r"(?:feu clic per |clica per )?(?:compartir|comparteix|envia|imprimeix|piula)(?: aquest article| aquesta notícia| un enllaç)? (?:a|al|per|via|amb) (?:facebook|twitter|x|whatsapp|linkedin|pinterest|messenger|telegram|bluesky|threads|e-?mail|correu|correu electrònic|un amic)(?: ?\(s'obre en una finestra nova\))?|(?:segueix-nos|seguiu-nos|segueix [\w' -]{2,40}|ens pots seguir) (?:també )?(?:a|al|a través de) (?:la |les |el )?(?:nostra |nostre |nostres )?(?:pàgina |canal |perfil )?(?:de )?(?:facebook|twitter|x|instagram|linkedin|whatsapp|telegram|google news|youtube|tiktok|xarxes|bluesky|threads|mastodon)\b.{0,60}|\d[\d ., ]{0,8} compartits",
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "navigation"), c.no_list_item),
        otherwise=HINT,
        why="a prompt or button to share the page or to follow the site",
        source="tool bars of Catalan papers; Jetpack and AddToAny in Catalan (piula: tweet)",
        hits=("Comparteix a Facebook", "Copia l'enllaç", "Segueix-nos a Instagram", "Comparteix\nImprimeix"),
        near_misses=(f"Comparteix\n\n{_A}", f"Desa\n\n{_B}", "Comparteix a Facebook, deia, i parles a una multitud."),
    ),
    Rule(
        id="ca.share-bar.preferred-source", label="share-bar",
        pattern=r"(?:afegeix|afegir|afegiu|tria|trieu|escull)(?:-nos|'ns)? (?:com a|a|entre) (?:les )?(?:teva |teves |vostra )?fonts? (?:de notícies )?(?:preferid(?:a|es)|preferent|preferents) (?:a|de|en) google",
        why="the button that makes the site one of the reader's preferred sources in Google's search",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Afegeix com a font preferida a Google", "Afegeix-nos com a font preferida a Google"),
        near_misses=("Afegeix el teu diari com a font preferida a Google", "Afegeix-nos com a font preferida a Google, diu l'alcalde, i llegiràs sempre el mateix.", "La font preferida dels pastors és seca."),
    ),
    Rule(
        id="ca.share-bar.preferred-source-named", label="share-bar",
        pattern=r"(?:afegeix|afegir|afegiu|tria|trieu|escull)(?:-nos|'ns)?(?: [\w&.'’-]+){0,5}? (?:com a|a|entre) (?:les )?(?:teva |teves |vostra )?fonts? (?:de notícies )?(?:preferid(?:a|es)|preferent|preferents) (?:a|de|en) google",
        when=c.beside("share-bar"), otherwise=HINT,
        why="the same button with a name, beside others: alone it may be a step of a guide",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Facebook\nWhatsApp\nLinkedIn\nAfegeix el teu diari com a font preferida a Google", "Afegeix el teu diari com a font preferida a Google\nFacebook\nWhatsApp\nLinkedIn"),
        near_misses=("Afegeix el teu diari com a font preferida a Google", "Afegeix-nos com a font preferida a Google, diu l'alcalde, i llegiràs sempre el mateix."),
    ),
    Rule(
        id="ca.share-bar.tools", label="share-bar",
        phrases=listed("informa d'un error; notifica un error; has vist un error? avisa'ns; resumeix amb ia; resumir amb ia"),
        when=c.all_of(c.any_of(c.not_heading, c.beside("share-bar", "video-embed")), c.no_list_item), otherwise=HINT,
        why="buttons of the tools beside an article: report an error, have it summed up by a machine",
        source="toolbars of news sites since 2024",
        hits=(_AFTER + "Notifica un error", _AFTER + "Resumeix amb IA"),
        near_misses=(f"Notifica un error\n\n{_A}", f"- Resumeix amb IA\n- Notifica un error\n\n{_A}"),
    ),
    Rule(
        id="ca.cookie-notice.partners", label="cookie-notice",
        pattern=r"nosaltres i els nostres (?:[\d.,]{1,6} )?(?:\w+ )?(?:socis|partners|col·laboradors) (?:emmagatzemem|accedim|tractem|desem)\b(?=[^.]{0,120}\b(?:informació|galetes|cookies))[^.]{0,80}\bdispositiu\w*.{0,400}",
        why="the first sentence of consent dialogs: what the site and its partners do on the reader's device",
        source="IAB Europe, Transparency & Consent Framework policies, appendix B, in this language",
        hits=("Nosaltres i els nostres 834 socis emmagatzemem i/o accedim a informació en un dispositiu.", "Nosaltres i els nostres socis emmagatzemem informació en un dispositiu, com ara galetes."),
        near_misses=("Nosaltres i els nostres socis vam fer un dispositiu que dona informació sobre la marea, va dir en Bell.", "Nosaltres i els nostres socis guardem el dispositiu al soterrani de l'ajuntament.", "Nosaltres i els nostres socis recollim informació d'onze països, va dir la investigadora."),
    ),
    Rule(
        id="ca.cookie-notice.notice",
        label="cookie-notice",
        pattern=(
            r"(?:aquest|el nostre|aquesta|el) (?:lloc|web|pàgina|portal|lloc web|pàgina web)(?: web)? (?:utilitza|fa servir|usa|empra) (?:\w+ ){0,3}(?:cookies|galetes)\b.{0,300}|"
            r"(?:nosaltres i )?(?:els nostres (?:\d+ )?(?:\w+ )?socis)?(?:,)? ?(?:utilitzem|fem servir|usem|emprem) (?:\w+ ){0,3}(?:cookies|galetes)\b(?=.{0,300}\b(?:lloc|web|experiència|trànsit|audiència|continguts?|publicitat|anuncis|navegació|serveis|consentiment|tercers|estadístiques|pàgina)\b).{0,340}|"
            r"(?:si (?:continua|continues|continueu|segueix|segueixes) (?:navegant|utilitzant))\b.{0,100}(?:accepta|acceptes|considerem|accepteu|cookies|galetes)\b.{0,240}|(?:les (?:galetes|cookies) (?:ens permeten|permeten)|la teva privacitat (?:és important|ens importa))\b.{0,260}"
        ),
        otherwise=HINT,
        sure_if=r"cookies|galetes|privacitat|\bweb\b|navega\w*.*accept",
        why="a notice that asks leave to store cookies",
        source="Llei 34/2002 (LSSI), article 22.2; guia de l'APDCAT (galetes)",
        hits=("Utilitzem galetes pròpies i de tercers per millorar els nostres serveis.", "Aquest lloc web fa servir cookies.", "Si continua navegant, considerem que n'accepta l'ús."),
        near_misses=("Les galetes són petits fitxers que un web deixa a l'ordinador.", "Què fan les galetes", "Fem servir mantega a les galetes, diu el forner."),
    ),
    Rule(
        id="ca.cookie-notice.button",
        label="cookie-notice",
        phrases=listed("""
            accepta-ho tot; acceptar-ho tot; acceptar tot; accepta totes; acceptar totes; accepta totes les galetes;
            acceptar totes les cookies; acceptar i tancar; accepta i tanca; acceptar i continuar; rebutja-ho tot;
            rebutjar-ho tot; rebutja totes; rebutjar totes; rebutja les galetes; continuar sense acceptar; només les
            necessàries; només les galetes necessàries; configura les galetes; configurar cookies; configuració de
            cookies; preferències de galetes; gestiona les galetes; gestionar el consentiment; gestiona el
            consentiment; desa les preferències; guardar preferències; sempre actiu; veure preferències;
            accepta les escollides; accepta-les totes; aquest servei no fa servir galetes.; aquest servei no ha instal·lat cap galeta.;
            gestor de galetes realitzat per tarteaucitron.js;
            mostra / oculta la informació sobre emmagatzematge de galetes; ok, acceptar totes
        """),
        ambiguous=listed("""
            accepta; acceptar; accepto; rebutja; rebutjar; configurar; configura; tanca; tancar; d'acord; entesos;
            galetes; més informació; preferències; estadístiques; política de galetes; política de cookies;
            configuració de galetes; saber-ne més; denega;
            (necessària); acceptar-les totes; activar-les totes; ajustaments per a tots els serveis; analítiques;
            cookies de seguiment; cookies de tercers; cookies tècniques (obligatòries); denegar;
            funciona amb klaro!; funcionals; galetes obligatòries; gestiona les teves preferències;
            gestionar preferències; gestionar serveis; informació que recopilem; necessàries;
            no permetre les galetes; només necessàries; permetre; permetre les galetes; personalitzar;
            protegint la teva privacitat;
            amaga el banner de galetes; denega totes les galetes; panell de gestió de galetes; permet totes les galetes
        """),
        when=c.consent_button,
        otherwise=HINT,
        part="button",
        why="a button of the consent banner",
        source="consent tools in Catalan",
        hits=("Accepta-ho tot", "Rebutja-ho tot", "Aquest lloc web fa servir galetes.\nAccepta\nRebutja"),
        near_misses=(f"Estadístiques\n\n{_A}", f"Galetes\n\n{_B}", f"{_A}\n\n- Amaga el banner de galetes\n- Denega totes les galetes\n\n{_B}", f"{_A}\n\n- Amaga el banner de galetes\n- Denega totes les galetes\n\n{_B}"),
    ),
    Rule(
        id="ca.cookie-notice.category", label="cookie-notice",
        finds=c.dialog_lines(_CATEGORY, _PANELS, _ABOUT, SPEECH),
        why="what a kind of cookies is for, among the buttons of the dialog that lists them",
        source="preference panels of consent tools (OneTrust, Cookiebot, tarteaucitron, Klaro)",
        hits=(f"{_AFTER}Accepta-ho tot\nAcceptar totes\nInterès legítim\nEls nostres socis fan servir aquestes dades per triar els anuncis.\nLlista de proveïdors\nEls serveis que compten les visites ens mostren quines pàgines es llegeixen.\nAccepta-ho tot", f"{_AFTER}Accepta-ho tot\nAquestes galetes compten quantes visites rep cada pàgina.\nAcceptar totes", f"{_AFTER}Accepta-ho tot\nAquestes galetes compten quantes visites rep cada pàgina.\nLes galetes de publicitat serveixen per triar els anuncis.\nAcceptar totes"),
        near_misses=(f"{_A}\n\nInterès legítim\n\nEls nostres socis fan servir aquestes dades per triar els anuncis.\n\nLlista de proveïdors\n\nEls serveis que compten les visites ens mostren quines pàgines es llegeixen.\n\n{_B}", f"{_A}\n\nEls nostres socis fan servir aquestes dades per triar els anuncis.\n\nEls serveis que compten les visites ens mostren quines pàgines es llegeixen.\n\n{_B}", f"Aquestes galetes compten quantes visites rep cada pàgina.\n\n{_A}", f"{_A}\n\nAquestes galetes compten quantes visites rep cada pàgina.\n\nLes galetes de publicitat serveixen per triar els anuncis.\n\n{_B}"),
    ),
    Rule(
        id="ca.paywall.account",
        label="paywall",
        phrases=listed("""
            ja ets subscriptor?; ja ets subscriptor? inicia sessió; ja ets subscriptora?; ja en sou subscriptors?; ja
            estàs subscrit?; ja tens compte?; ja tens un compte?; ja tens un compte? inicia sessió; encara no ets
            subscriptor?; encara no tens compte?; no tens compte?; no tens compte? registra't; has oblidat la
            contrasenya?; heu oblidat la contrasenya?; recorda'm; contingut exclusiu per a subscriptors; exclusiu per
            a subscriptors; només per a subscriptors; article només per a subscriptors; contingut només per a
            subscriptors; subscriu-te per continuar llegint; registra't per continuar llegint; inicia sessió per
            continuar llegint; inicia sessió / registra't; zona de subscriptors; cancel·la quan vulguis; entra amb
            google; continua amb google;
            heu perdut la contrasenya?; inicia una sessió / crea un compte
        """),
        ambiguous=listed("""
            inicia sessió; iniciar sessió; tanca la sessió; entra; registra't; contrasenya; usuari; compte;
            subscriptors; subscripcions; el meu compte; sense permanència; per continuar llegint; crea un compte;
            accedeix; identifica't;
            he oblidat la meva contrasenya; inici de sessió o registre
        """),
        pattern=r"(?:aquest|l') ?(?:article|contingut) (?:és|està) (?:només |exclusiu |reservat |disponible )+(?:\w+ ){0,2}(?:subscriptors|socis|usuaris|registrats)\b.{0,80}|(?:subscriu-te|registra't|inicia sessió|fes-te'n subscriptor|subscriviu-vos) (?:\w+ ){0,2}(?:per|i) (?:\w+ ){0,2}(?:llegir|continuar|accedir|gaudir|accedeix|llegeix|seguir)\b.{0,120}|(?:ja|encara no|no) (?:ets|tens|estàs|sou|teniu) .{0,30}(?:subscriptor|compte|subscrit|soci|registrat)\w*\? ?(?:inicia|accedeix|registra't|subscriu-te|entra|identifica't)\b.{0,60}",
        when=c.all_of(c.in_run(2, "paywall", "navigation", "promo", "newsletter"), c.not_heading, c.no_list_item),
        otherwise=HINT,
        part="button",
        sure_if=r"\barticle|contingut|subscri|notíci|\?",
        why="a prompt to log in, register or pay",
        source="subscription walls and account menus of Catalan papers; Oscar, WordPress and MediaWiki in Catalan",
        hits=("Ja ets subscriptor? Inicia sessió", "Contingut exclusiu per a subscriptors", "Inicia sessió\nRegistra't"),
        near_misses=(f"Subscripcions\n\n{_A}", f"Inicia sessió\n\n{_B}", "Ja subscriptor als nou anys, ho llegia tot."),
    ),
    Rule(
        id="ca.related.heading",
        label="related",
        phrases=listed("""
            notícies relacionades; notícia relacionada; articles relacionats; article relacionat; contingut
            relacionat; continguts relacionats; informació relacionada; entrades relacionades; et pot interessar;
            també et pot interessar; et podria interessar; potser t'interessa; us pot interessar; et recomanem; us
            recomanem; recomanat per a tu; el més llegit; el + llegit; els més llegits; les més llegides; notícies més
            llegides; més llegides; més llegit; el més vist; els més vistos; més notícies; últimes notícies; darreres
            notícies; llegeix també; llegiu també; vegeu també altres notícies; més sobre aquest tema; altres
            notícies; altres articles; continua llegint sobre; no t'ho perdis; mira també; articles recomanats; el més
            comentat; darrers articles; també t'agradarà;
            ultimes entrades; entrades populars; entrades a l'atzar
        """),
        when=c.all_of(c.in_article, c.after_prose()),
        takes=c.titles_below,
        part="heading",
        why="the heading of a list of other articles, with the list",
        source="boxes of Catalan papers (El més llegit, Et pot interessar); Zinnia, Mezzanine and Oscar in Catalan",
        hits=(_AFTER + "Notícies relacionades\n" + _HEADLINES, _AFTER + "El més llegit\n\n" + _HEADLINES.replace("\n", "\n\n"), _AFTER + "Et pot interessar:"),
        near_misses=("Llegeix també el que no hi diu, fa ella.", "El més llegit del poble és el mossèn, que té tres-cents llibres."),
    ),
    Rule(
        id="ca.related.section",
        label="related",
        phrases=listed("""
            actualitat; destacats; destacat; a portada; notícies; notícies destacades; última hora; darrera hora; les
            darreres; l'últim; més; tendències; recomanats; recomanacions; vídeos; galeries; especials; temes
            relacionats; entrades recents; comentaris recents; vegeu també; ara a portada; al minut; opinió; a més;
            últims comentaris; enllaços relacionats
        """),
        pattern=r"(?:més notícies|últimes notícies|darreres notícies|el més llegit|notícies|més llegides) (?:de|del|d'|sobre|a|en) ?[\w&.,'’ -]{2,40}[^.,;:?!]",
        when=c.all_of(c.in_article, c.after_prose()),
        takes=c.titles_below_or_nothing,
        otherwise=HINT,
        part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it",
        source="sections of front pages and widgets under articles; Zinnia and Material for MkDocs in Catalan",
        hits=(_AFTER + "Última hora\n" + _HEADLINES, _AFTER + "Més notícies de la comarca\n" + _HEADLINES),
        near_misses=(f"{_A}\n\nTendències\n\n{_B}", f"{_A}\n\nVegeu també\n\n{_B}"),
    ),
    Rule(
        id="ca.related.pointer",
        label="related",
        phrases=listed("""
            llegir més; llegeix més; llegeix-ne més; llegir-ne més; llegiu-ne més; llegeix la notícia completa; llegir
            l'article complet; continua llegint; continueu llegint; segueix llegint; veure totes les notícies; veure
            més notícies; totes les notícies; carrega més notícies; carregar més notícies; veure galeria; veure la
            galeria; veure totes les fotos; amplia la imatge; imatge 0 de 0; foto 0 de 0
        """),
        pattern=(
            r"(?:llegeix|llegeix també|llegiu|llegiu també|llegir més|llegeix més|et pot interessar|també et pot interessar|vegeu|vegeu també|mira també|més informació|notícia relacionada|relacionat|relacionada|us pot interessar|et recomanem) ?[:|»>→►▶–—] ?(?:«|“|\")?.{10,160}[^.,;:]|"
            r"(?:continua llegint|llegeix més|llegir més) .{2,80}(?:»|→|>)"
        ),
        when=c.all_of(c.no_list_item, c.in_article, c.seldom),
        otherwise=HINT,
        why="a link to another page, which leads nowhere in a text",
        source="in-story pointers of Catalan papers (Llegeix també: titular)",
        hits=(_AFTER + "Llegeix més »", _AFTER + "Llegeix també: Tres candidats per a una sola alcaldia"),
        near_misses=("Llegeix: tres novel·les que ningú no ha acabat.", "Llegir més és viure dues vegades."),
    ),
    Rule(
        id="ca.related.expander",
        label="related",
        phrases=listed("""
            veure més; veure'n més; veure-ho tot; veure tot; veure tots; veure totes; mostra'n més; mostrar més;
            carrega'n més; carregar més; amplia; 0 fotos; mostra'n menys
        """),
        when=c.all_of(c.not_heading, c.no_list_item, c.in_article, c.seldom),
        otherwise=HINT,
        why="a button that shows more of a list",
        source="galleries and lists of Catalan papers and shops",
        hits=(_AFTER + "Veure'n més »", "Mostra'n més"),
        near_misses=(f"Veure més\n\n{_A}", f"Amplia\n\n{_B}"),
    ),
    Rule(
        id="ca.related.feed-footer", label="related",
        pattern=r"l'entrada .{3,140} ha aparegut primer a [^,;:?.]{2,80}(?:\.[^ .,;:?]{1,30}){0,3}\.?",
        when=c.all_of(c.no_list_item, c.any_of(c.near_end, c.in_article), c.names_follow(_FEED_NAMES)), anywhere=True,
        why="the line by which a feed's entry names its title and its site again", source="WordPress: the default of Yoast SEO for the content after each post in the feed",
        hits=(_AFTER + "L’entrada Per què el pont vell continua tancat ha aparegut primer a Diari del Port.", _AFTER + "L'entrada Tempesta a la vall ha aparegut primer a port.example."),
        near_misses=(f"{_A}\n\nL'entrada del palau ha aparegut primer a un gravat de 1861.", f"{_A}\n\nL'entrada de la nova llei ha aparegut primer a Girona, diu ella."),
    ),
    Rule(
        id="ca.related.products", label="related", weighed=False,
        phrases=listed("""
            articles recomanats; productes vistos recentment; productes relacionats; els clients també van
            comprar; els clients que han comprat aquest producte també han comprat; vist recentment; també
            us pot agradar; també et pot agradar; productes similars
        """),
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading, c.no_list_item), otherwise=HINT, takes=c.titles_below, part="heading",
        why="the heading of a list of other products, with the list",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix and Cartridge in Catalan",
        hits=(_AFTER + "Articles recomanats", _AFTER + "Productes similars"),
        near_misses=(f"{_A}\n\nProductes vistos recentment\n\n{_B}", "Articles recomanats, va dir ella, i va tancar la porta darrere l'últim."),
    ),
    Rule(
        id="ca.tag-list.heading",
        label="tag-list",
        phrases=listed("""
            etiquetes; tags; temes; temes relacionats; arxivat a; paraules clau; en aquest article; més sobre;
            categories; publicat a; temàtiques
        """),
        when=c.all_of(c.after_prose(2), c.in_article, c.no_list_item),
        takes=c.short_lines_below,
        part="heading",
        why="the heading of the list of tags under an article, with the list",
        source="tag widgets of Catalan papers and blogs",
        hits=(_AFTER + "Etiquetes\nPont\nTransports", _AFTER + "Temes:\n\nVall\n\nCarreteres"),
        near_misses=(f"{_A}\n\n{_B}\n\nTemes\n\n{_C}", f"{_A}\n\n{_B}\n\nEtiquetes\n\n{_C}"),
    ),
    Rule(
        id="ca.tag-list.line",
        label="tag-list",
        pattern=r"(?:etiquetes?|tags?|temes relacionats|arxivat a|paraules clau|categories|publicat (?:a|en)) ?: ?(?![^.]*\. )[^.?!:]{2,240}",
        when=c.all_of(c.in_article, c.no_list_item, c.any_of(c.in_tail, c.in_head)),
        otherwise=HINT,
        why="the tags of an article on one line",
        source="tag lines of blogs in Catalan (WordPress, Blogger)",
        hits=("Etiquetes: pont, carreteres, alcalde", _AFTER + "Arxivat a: Transports"),
        near_misses=("Etiquetes i pots vells", "Categories: n'hi ha tres. La resta, va dir, vindrà."),
    ),
    Rule(
        id="ca.legal-footer.links",
        label="legal-footer",
        phrases=listed("""
            avís legal; política de privacitat; política de privadesa; política de galetes; política de cookies;
            condicions d'ús; termes i condicions; condicions generals; privacitat; privadesa; galetes; cookies; qui
            som; qui som?; sobre nosaltres; contacte; contacta'ns; contacta amb nosaltres; contacteu; publicitat;
            anuncia't; mapa web; mapa del web; treballa amb nosaltres; preguntes freqüents; ajuda; rss; hemeroteca;
            codi ètic; codi deontològic; accessibilitat; configuració de galetes; redacció; subscripcions; protecció
            de dades; canal ètic; transparència; crèdits; equip; llibre d'estil
        """),
        when=c.all_of(c.in_run(2, *_FOOTER), c.after_prose()),
        otherwise=HINT,
        why="links of a site's footer, in a row",
        source="Llei 34/2002 (LSSI), article 10 (avís legal)",
        hits=(_AFTER + "Avís legal | Política de privacitat | Contacte", _AFTER + "Qui som\nCondicions d'ús\nPublicitat"),
        near_misses=(f"Privacitat\n\n{_B}", f"Contacte\n\n{_C}"),
    ),
    Rule(
        id="ca.legal-footer.notice",
        label="legal-footer",
        pattern=r"(?:funciona amb el|funcionant amb el|fet amb) ?(?:wordpress|drupal|joomla!?|mediawiki|hexo|starlight)\w{0,3}\.?|(?:tots els )?drets reservats[^«“\"]{0,160}|(?:©|\(c\)|copyright)[^«“\"]{0,120}drets reservats[^«“\"]{0,120}|(?:prohibida|queda prohibida) (?:\w+ ){0,3}reproducció\b[^«“\"]{0,200}|(?:has (?:vist|trobat|detectat)) (?:un|algun|alguna) (?:error|errada)\b.{0,120}|(?:gràcies al wordpress|funciona gràcies a|desenvolupat per|disseny web ?:|amb el suport de la generalitat|amb la col·laboració de la generalitat) ?[\w. &'-]{0,60}|(?:dipòsit legal|issn|mitjà auditat)\b ?:? ?.{0,60}",
        when=c.all_of(c.in_tail, c.after_prose()),
        otherwise=HINT,
        why="a legal notice below the last paragraph",
        source="footers of Catalan papers (many name the Generalitat's support)",
        hits=(_AFTER + "Tots els drets reservats.", _AFTER + "Amb el suport de la Generalitat de Catalunya", _AFTER + "Funciona amb el WordPress"),
        near_misses=(f"Tots els drets reservats\n\n{_A}", f"{_C}\n\nDrets reservats\n\n{_B}", f"Funciona amb el WordPress\n\n{_A}"),
    ),
    Rule(
        id="ca.navigation.control",
        label="navigation",
        phrases=listed("""
            vés al contingut; ves al contingut; aneu al contingut; vés al contingut principal; aneu al contingut
            principal; salta al contingut; salta al contingut principal; vés al menú; torna a dalt; torna amunt;
            tornar a dalt; pujar a dalt; torna a la portada; obre el menú; tanca el menú; mostra el menú; cerca al
            web; cercar al web; cerca:; navegació d'entrades; navegació de l'entrada; entrada anterior; entrada
            següent; entrades anteriors; entrades següents; entrades més antigues; notícia anterior; notícia següent;
            ets aquí:; 0 min de lectura; 0 minuts de lectura; temps de lectura: 0 min; temps de lectura: 0 minuts;
            pàgina 0 de 0; canvia l'idioma;
            salta el contingut; saltar al contingut; salta a la navegació; salta a la cerca; commuta la navegació; la seva cistella està buida.;
            obrir menú d'accessibilitat
        """),
        ambiguous=listed("""
            temps de lectura; sou aquí; pàgina següent; pàgina anterior; torna a l'inici; menú principal; article
            següent; article anterior;
            entrades més recents; comentaris anteriors; comentaris més recents; entrada prèvia; pàgina prèvia; tema anterior; tema següent; selecciona la categoria; selecciona el mes; pàgina 0; mostra el codi font; torna a l'índex; còpia al porta-retalls; copiat al porta-retalls; redueix la barra lateral; reduïx la barra lateral; expandeix la barra lateral; expandix la barra lateral; crea comanda; crea ara la comanda; continua les seves compres; escriure un comentari;
            visualitza el codi font; afegeix a la cistella;
            ajustar la mida de la font; amagar imatges; aturar animacions; augmentar mida de la font;
            cursor gran; destacar enllaços; menú d'accessibilitat; reduir mida de la font;
            restablir configuració;
            edita aquesta pàgina
        """),
        pattern=r"(?:article|notícia|entrada|pàgina) (?:anterior|següent) ?[:»«→←>|] ?.{3,120}[^.,;]|(?:temps (?:estimat )?de lectura|lectura(?: de)?) ?:? ?\d{1,3} ?(?:min|minuts|minut)\.?",
        when=c.control_beside,
        otherwise=HINT,
        why="a control of the page: skip link, menu toggle, pager, reading time",
        source="WordPress in Catalan (Softcatalà); portals of the Generalitat; WordPress, Sphinx and Oscar in Catalan",
        hits=("Vés al contingut", "Temps de lectura: 4 min", "Torna a dalt"),
        near_misses=(f"Temps de lectura\n\n{_A}", f"Sou aquí\n\n{_B}", f"{_A}\n\nEdita aquesta pàgina\n\nEntrades més recents\n\n{_B}", f"{_A}\n\nEdita aquesta pàgina\n\nEntrades més recents\n\n{_B}"),
    ),
    Rule(
        id="ca.navigation.wiki", label="navigation", weighed=False,
        phrases=listed("""
            què hi enllaça; canvis relacionats; pàgines especials; enllaç permanent; informació de la pàgina; versió per a impressora; puja un fitxer; canvis recents; pàgina a l'atzar;
            portal de la comunitat; eines de l'usuari; espais de noms; mostra l'historial; mostra el codi; mostra; vistes; contribucions; discussió; sense sessió iniciada; en altres llengües;
            eines; descàrrec de responsabilitat; eines wiki; eines de pàgina d'usuari; registres de la pàgina; afegiu llengües; commuta la taula de continguts.; mou a la barra lateral;
            aparença; pàgines per a editors no registrats; pàgina principal; historial de canvis; historial; crea un compte; modifica; mostra el codi font; menú principal;
            navegació;
            eines del lloc; gestor multimèdia; eines de la pàgina; revisions anteriors; torna dalt; iniciar
            sessió; índex; mostrar font; versions antigues; vínculs remitents; tornar dalt
        """),
        when=c.wiki_tools, otherwise=HINT,
        why="the tools of a wiki's page, several in a row",
        source="MediaWiki in Catalan (sidebar, tabs and toolbox)",
        hits=(_AFTER + "Què hi enllaça\nCanvis relacionats\nPàgines especials", _AFTER + "Enllaç permanent\nInformació de la pàgina\nVersió per a impressora"),
        near_misses=(f"Què hi enllaça\n\n{_A}", f"Pàgines especials\n\n{_B}\n\nCanvis relacionats\n\n{_A}"),
    ),
    Rule(
        id="ca.legal-footer.wiki", label="legal-footer",
        pattern=(
            r"la pàgina va ser modificada per darrera vegada el ?(?=.{0,45}\d{4}).{8,60}\.?|"
            r"obtingut de ?[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200}|"
            r"s'ha visitat aquesta pàgina ?\d[\d., ]{0,12} ?vegades\.?"
        ),
        why="the day of the last change, the address and how often it was read, below the pages of a wiki",
        source="MediaWiki in Catalan (messages lastmodifiedat, retrievedfrom and viewcount)",
        hits=("La pàgina va ser modificada per darrera vegada el 2024-05-03 a les 10:14.", "Obtingut de «https://wiki.example/index.php?title=Most&oldid=12»"),
        near_misses=("La pàgina va ser modificada per darrera vegada el 2024-05-03 a les 10:14, va dir ella, i va tancar la porta darrere l'últim.", f"{_A}\n\nLa pàgina va ser modificada per darrera vegada el {_B}"),
    ),
    Rule(
        id="ca.navigation.menu-word",
        label="navigation",
        phrases=listed("""
            inici; portada; menú; cerca; cercar; notícies; actualitat; política; país; món; internacional; economia;
            societat; successos; esports; cultura; ciència; salut; tecnologia; opinió; editorial; blogs; vídeos;
            fotos; galeries; podcasts; gent; estils; moda; viatges; gastronomia; receptes; motor; habitatge; feina;
            televisió; sèries; cinema; música; llibres; art; teatre; futbol; bàsquet; barça; educació; medi ambient;
            el temps; meteo; justícia; local; comarques; barcelona; girona; lleida; tarragona; país valencià; balears;
            andorra; catalunya; europa; horòscop; mots encreuats; passatemps; jocs; esqueles; hemeroteca; butlletins;
            subscripcions; botiga; serveis; especials; última hora; en directe; cartes; agenda; contacte; qui som;
            productes; cistella; ajuda; fòrum; equip; guies; següent; anterior; tanca; tots; més; seccions; família;
            història; eleccions; entrevistes; reportatges; arxiu; inicia sessió; subscriu-te; universitat; llengua;
            arxius; calendari; registra; registrar-se; desconectar; desconnectar; surt; entra; identificació; entrades anteriors; entrades següents; escriptori; taulell; tauler; categoria; etiquetes; pàgina d'inici; edita; editar; núvol d'etiquetes; etiquetes més comunes; rss de les entrades; rss dels comentaris; entrades (rss); comentaris (rss); canal rss; canal atom; canal web atom; sense categoria; mapa del lloc; identificar-se; inici de sessió; crea comanda; comentaris; compte; accessibilitat; esdeveniments; tots els productes
        """),
        when=c.all_of(
            c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "cookie-notice", "comments", "promo"),
            c.no_text_item, c.in_article, c.is_no_title,
        ),
        otherwise=HINT,
        why="words of a menu, several in a row",
        source="section names in the menus of Catalan papers and institutions; WordPress, Zinnia and Oscar in Catalan",
        hits=("Inici\nNotícies\nEsports", "Política\nEconomia\nSocietat\nCultura"),
        near_misses=(f"Política\n\n{_A}\n\nEconomia\n\n{_B}\n\nCultura\n\n{_C}", "Tres seccions:\nPolítica\nEsports\nCultura"),
    ),
    Rule(
        id="ca.navigation.docs", label="navigation",
        phrases=listed("""
            aquesta pàgina encara no està disponible en el teu idioma.; 0 min restants per a llegir
        """),
        ambiguous=listed("""
            inicialitzant cerca; escriu per a començar a cercar; ves al repositori; no ho tornis a mostrar;
            selecciona la llengua; selecciona la versió; cap document coincideix; 0 documents coincidents;
            seleccionar tema; seleccionar idioma; en aquesta pàgina; vés al comentari principal; també
            disponible en:; llegeix-ho en català; idiomes:; codi; lloc original; oculta els resultats de
            cerca; aquesta pàgina
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the tools around the pages of manuals and blogs, several in a row",
        source="Material for MkDocs, Starlight, Nikola and Sphinx in Catalan",
        hits=("Aquesta pàgina encara no està disponible en el teu idioma.", "4 min restants per a llegir", _AFTER + "Inicialitzant cerca\nEscriu per a començar a cercar\nVes al repositori"),
        near_misses=(f"{_A}\n\nInicialitzant cerca\n\n{_B}", f"{_A}\n\n- Inicialitzant cerca\n- Escriu per a començar a cercar\n- Ves al repositori\n\n{_B}", "Aquesta pàgina encara no està disponible en el teu idioma, va dir ella, i va tancar la porta darrere l'últim."),
    ),
    Rule(
        id="ca.navigation.shop-control", label="navigation", weighed=False,
        phrases=listed("""
            aquest producte no té cap comentari.; ja no teniu reservat el contingut de la cistella. encara
            podeu completar la comanda si els articles continuen disponibles.; anar a la botiga de tiquets;
            heu oblidat la clau d'accés ?; producte afegit a la llista de desitjos; la seva llista de
            desitjos esta buida; no has fet cap ordre amb nosaltres encara.; afegeix a la llista de
            desitjos; no hi ha productes a la cistella.; es mostren tots els 0 resultats; es mostren 0–0 de
            0 resultats; ordena per preu: de menys a més; ordena per preu: de més a menys
        """),
        ambiguous=listed("""
            afegeix a la cistella; escriure un comentari; comentari del producte; continua les seves
            compres; ver carrito; crea ara la comanda; crea comanda; moure a la cistella; guardar per mes
            tard; tinc un codi de cupó; he oblidat la meva contrasenya; volver a la tienda; afegir a la
            cistella; la vostra cistella; la vostra cistella és buida; la vostra cistella és buida.; buidar
            cistella; fer el pagament; bescanviar un val; cistella caducada; la teva cistella ha caducat.;
            renovar reserva; afegiu-me a la llista d'espera; tanca la botiga d'entrades; augmenta quantitat;
            disminueix quantitat; filtra els esdeveniments per; el seu carro està buit.; el teu carro;
            actualitzar el carro; procedir a la compra; seguir comprant; producte afegit al carro; la teva
            llista de desitjos; desa per desprès.; veure ordres pasades; afegeix al carret; afegir al
            carret; compra ara; afegir a favorits; afegeix per comparar; comparar productes; visualitza la
            cistella; veure cistella; veure carret; veure el carret; actualitza la cistella; finalitza la
            compra; finalitzar compra; continua comprant; continuar comprant; torna a la botiga; la cistella
            és buida; la cistella és buida.; el carret està buit; el teu carret és buit; escriu una
            ressenya; escriure una ressenya; sigueu el primer a opinar; encara no hi ha ressenyes.; ordre
            per defecte; ordena per popularitat; ordena per les més recents; esborra els filtres; selecciona
            opcions; vista ràpida; avisa'm quan estigui disponible
        """),
        when=c.shop_control, otherwise=HINT,
        why="the buttons of a shop, and what it says of its basket, its reviews and how it sorts",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix and Cartridge in Catalan",
        hits=("Aquest producte no té cap comentari.", _AFTER + "Afegeix a la cistella", _AFTER + "Escriure un comentari"),
        near_misses=(f"{_A}\n\nAfegeix a la cistella\n\n{_B}", f"{_A}\n\n- Afegeix a la cistella\n- Escriure un comentari\n\n{_B}", "Aquest producte no té cap comentari, va dir ella, i va tancar la porta darrere l'últim."),
    ),
    Rule(
        id="ca.navigation.shop-word", label="navigation", weighed=False,
        phrases=listed("""
            tancar sessió; historial de comandes; canvia la contrasenya; ordenat per; pagament; mostra'n
            més; configuració del compte; ordenar per; història de la ordre; comprar; guia de talles;
            quantitat; compara; la meva cistella; codi de descompte; formes de pagament; enviaments i
            devolucions; en estoc; esgotat; més venuts
        """),
        when=c.shop_word, otherwise=HINT,
        why="words of a shop's page that are anybody's, several in a row",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix and Cartridge in Catalan",
        hits=(_AFTER + "Tancar sessió\nHistorial de comandes\nCanvia la contrasenya", _AFTER + "En estoc\nEsgotat\nMés venuts"),
        near_misses=(f"{_A}\n\nTancar sessió\n\n{_B}", f"{_A}\n\n- Tancar sessió\n- Historial de comandes\n- Canvia la contrasenya\n\n{_B}"),
    ),
    Rule(
        id="ca.navigation.calendar", label="navigation", weighed=False,
        phrases=listed("""
            afegir al calendari; afegeix al calendari
        """),
        when=c.calendar_button, takes=c.calendar_links, otherwise=HINT,
        why="the button by which readers keep an event's date, with the calendars it offers",
        source="The Events Calendar and pretix in Catalan",
        hits=(_AFTER + "Afegir al Calendari", _AFTER + "Afegeix al calendari\nApple\nGoogle\nOutlook.com\nYahoo"),
        near_misses=(f"{_A}\n\nAfegir al Calendari\n\n{_B}", f"{_A}\n\nApple\nGoogle\nYahoo\n\n{_B}", "Afegir al Calendari, va dir ella, i va tancar la porta darrere l'últim."),
    ),
    Rule(
        id="ca.navigation.portal", label="navigation",
        phrases=listed("""
            accions del document; imprimeix-ho; darrera modificació; espai privat; a la mateixa secció; dels
            mateixos autors; mapa del lloc web; respondre a aquest article; paraules clau al mateix grup;
            els missatges més recents als fòrums; els articles més populars; articles d’aquest autor; darrer
            afegit
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the menus and tools of portals and forums, several in a row",
        source="Plone and SPIP in Catalan",
        hits=(_AFTER + "Accions del document\nImprimeix-ho\ndarrera modificació", _AFTER + "Espai privat\nA la mateixa secció\nDels mateixos autors"),
        near_misses=(f"{_A}\n\nAccions del document\n\n{_B}", f"{_A}\n\n- Accions del document\n- Imprimeix-ho\n- darrera modificació\n\n{_B}"),
    ),
    Rule(
        id="ca.placeholder.loading",
        label="placeholder",
        phrases=listed("""
            espereu si us plau; no s'han trobat resultats; activa javascript;
            obtenir un desafiament d’àudio; per continuar, si us plau, introdueix el codi de la imatge següent.;
            verificació expirada. torna-ho a provar.; verificació fallida. torna-ho a provar més tard.;
            verificant... si us plau, espera.
        """),
        ambiguous=listed("""
            carregant; s'està carregant; no hi ha resultats; pàgina no trobada; torna-ho a provar; s'ha produït un
            error; espera un moment; imatge no disponible;
            no s'ha trobat cap entrada.; no s'han trobat resultats.; no s'ha trobat la pàgina; cap document coincideix;
            actualitza el navegador; es requereix verificació!; no ho tornis a mostrar; no sóc un robot;
            verificant;
            ignorar; introdueix el codi; torna a carregar
        """),
        pattern=r"(?:si us plau,? |cal |has d'|heu d') ?(?:activa|activar|habilitar|activeu) (?:el )?(?:javascript|les galetes)\b.{0,140}",
        when=c.loading_sign,
        otherwise=HINT,
        why="what stands where a script would have put something",
        source="noscript texts and loading states of Catalan sites; WordPress, Zinnia and Mezzanine in Catalan",
        hits=("Carregant...\nS'està carregant...", "Cal activar JavaScript per veure aquesta pàgina."),
        near_misses=(f"Carregant\n\n{_A}", "No hi ha resultats.", f"{_A}\n\n- No s'ha trobat la pàgina\n- Cap document coincideix\n\n{_B}", f"{_A}\n\n- No s'ha trobat la pàgina\n- Cap document coincideix\n\n{_B}"),
    ),
    Rule(
        id="ca.placeholder.browser", label="placeholder",
        pattern=(
            r"el (?:teu|vostre|seu) navegador(?: ?\([^)]{2,30}\))? (?:està (?:desactualitzat|obsolet)|no està actualitzat)[.!]?|"
            r"actualitz(?:a|eu|i) el (?:teu |vostre |seu )?navegador\b.{0,110}\b(?:aquest|aquesta) (?:lloc|pàgina|web)\b.{0,30}[.!]?"
        ),
        why="the bar over a page that finds the reader's browser too old for it",
        source="browser-update.org and Outdated Browser, which sites build in",
        hits=("El teu navegador (Safari) no està actualitzat.", "Actualitza el navegador per veure bé aquesta pàgina."),
        near_misses=("Actualitza el navegador i reinicia l'ordinador.", "El teu navegador està obsolet, va dir l'home del taulell."),
    ),
    Rule(
        id="ca.placeholder.notice", label="placeholder",
        phrases=listed("""
            t'ho recordarem d'aquí a 0 dies.; comentaris protegits: introdueix la contrasenya per veure els
            comentaris.; el contingut està protegit amb contrasenya. per veure'l, introduïu la contrasenya a
            continuació:; no hi ha extracte perquè és una entrada protegida.
        """),
        why="what a site says instead of what it does not show, and its robot check when it fails",
        source="browser-update.org, ALTCHA and WordPress in Catalan",
        hits=("T'ho recordarem d'aquí a 4 dies.", "Comentaris protegits: introdueix la contrasenya per veure els comentaris."),
        near_misses=("T'ho recordarem d'aquí a 4 dies, va dir ella, i va tancar la porta darrere l'últim.", "Comentaris protegits: introdueix la contrasenya per veure els comentaris, va dir ella, i va tancar la porta darrere l'últim."),
    ),
    Rule(
        id="ca.byline.by",
        label="byline",
        pattern=r"(?:per|escrit per|publicat per|text de) (?!la |el |els |les |un |una |fi|això|exemple|què |que )[\w.'-]+ [\w.'-]+(?: [\w.'-]+){0,3}|(?:(?:publicat|actualitzat|última actualització|actualitzada)(?: el)? ?:? ?)?(?:(?:dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge),? )?\d{1,2} (?:de |d')?(?:gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre),? (?:de |del )?\d{4}(?:,? (?:a les |[-|·•] ?)?\d{1,2}[:.h] ?\d{2} ?h?)?",
        why="who wrote it and when",
        source="byline customs of Catalan papers",
        hits=("Per Laia Ferrer", "Actualitzat el 3 de maig de 2024 a les 14:10"),
        near_misses=("Per fi ningú no en va parlar més.", "El maig de 1968 no va ser un mes."),
    ),
    Rule(
        id="ca.caption.credit",
        label="caption",
        pattern=r"(?:fotos?|fotografia|crèdits?|imatge|il·lustració)(?: d'arxiu)? ?[:©/] ?.{2,60}|(?:imatge|foto) d'arxiu[.,:]?(?: .{2,80})?",
        why="a photo credit",
        source="captions of Catalan papers and agencies (ACN)",
        hits=("Foto: Anna Morera", "Imatge d'arxiu"),
        near_misses=("La foto és borrosa, però se'l reconeix.", "Foto de família nombrosa"),
    ),
)
