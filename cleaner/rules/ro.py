"""Romanian: what sites of Romania and Moldova print around their articles.

Keys are compared with comma-below letters (ș, ț); older pages write cedillas (ş, ţ) or none.
"""

from __future__ import annotations

import re

from cleaner.lazy import lazy_pattern
from cleaner.model import Label
from cleaner.rules import conditions as c
from cleaner.rules.rule import ALMOST, HINT, Rule, form_of, listed, reported

_FEED_NAMES = lazy_pattern(r"^(?:articolul|articol|post-ul) |(?:apare prima dată în|a apărut prima dată în|apare prima dată pe) ", re.IGNORECASE)
"""Stands before the title and before the site in the last line of a feed's entry."""

_A = "Consiliul local a hotărât luni să închidă podul vechi pentru camioane."
_B = "Până la toamnă, șoferii vor trebui să meargă prin vale, a spus primarul."
_C = "Lucrările au fost amânate ani întregi pentru că nimeni nu voia să le plătească."
_AFTER = f"= {_A}\n\n= {_B}\n\n= {_C}\n\n"
_HEADLINES = "Piața de flori se mută pe malul râului\nTrei candidați pentru o singură primărie"

_FOOTER: tuple[Label, ...] = (
    "legal-footer", "navigation", "share-bar", "newsletter", "paywall", "cookie-notice", "promo",
)

SPEECH = reported(
    r"a (?:spus|zis|scris|adăugat|declarat|întrebat)|spunea|zicea|scria|"
    r"a (?:răspuns|strigat|șoptit)|răspunse|strigă"
)
"""Reported speech: what somebody said is the article's, whatever words it is in."""

_CATEGORY = lazy_pattern(
    r"(?:[\w'’-]{1,24} ){0,3}[\w-]{0,20}(?:cookie(?:-uri\w*|s)?)\b(?=.*(?:\bsite|pagin|vizit|anunț|reclam|conținut|statisti|anali|măsur|setăr|preferin|partener|funcț|consimț|acord|necesar|esenți)).{8,360}|"
    r"(?=.{0,200}(?:cookie(?:-uri\w*|s)?))(?=.{0,300}(?:urmărire|accept)).{30,360}|"
    r"(?=.{25}).{0,180}(?:servicii\w* terț|consimțământul).{0,200}"
)
"""What a consent dialog says of a kind of cookies, and of leave for others' services."""
_PANELS = frozenset(map(form_of, listed("""
    interes legitim; interesul legitim; furnizori; lista furnizorilor; lista partenerilor; parteneri; scopuri;
    scopuri speciale; funcționalități; funcționalități speciale; caracteristici; consimțământ; strict necesare;
    necesare; necesar; funcționale; funcționalitate; preferințe; performanță; analitice; analiză; statistici;
    statistică; marketing; publicitate; țintire; rețele sociale; neclasificate; întotdeauna activ; întotdeauna
    active; mereu activ; mereu active; detalii; lista cookie-urilor; declarația privind cookie-urile; cookie-uri
    necesare; cookie-uri strict necesare; cookie-uri funcționale; cookie-uri de performanță; cookie-uri
    analitice; cookie-uri publicitare; cookie-uri de marketing; cookie-uri terțe; nume; furnizor; expirare;
    durată; descriere; scop; tip; exemple; categorii de date
""")))
"""What stands in its inner panels: kinds of consent, switches, heads of columns."""
_ABOUT = lazy_pattern(
    r"cookie|consimț|acord|servici|\bsite|website|pagin|publicit|reclam|anunț|\bdate(?:le)?\b|"
    r"informați\w* (?:personal|pe care)|confidențial|partener|furnizor|interes(?:ul)? legitim|"
    r"\biab\b|\btcf\b|geolocaliz|script|vizit|statistic|anali[zt]|măsur|audienț|preferinț|setăr|"
    r"configur|scop|profil|dispozitiv|conținut|\bspam|\bapp(?:s|ok|er|ar)?\b|appli[ck]|apli[ck]|"
    r"informa[tcçs]|google"
)
"""What sentences of such a dialog deal with, its purposes and those who have them among it."""

RULES = (
    Rule(
        id="ro.ad-marker.label",
        label="ad-marker",
        phrases=listed("""
            publicitate; reclamă; advertorial; articol publicitar; articol sponsorizat; conținut sponsorizat; conţinut
            sponsorizat; continut sponsorizat; conținut plătit; conținut comercial; comunicat publicitar; material
            publicitar; spațiu publicitar; articolul continuă după publicitate; articolul continuă după reclamă;
            articolul continua mai jos; știrea continuă după publicitate; citește în continuare după publicitate;
            publicitate - continuă mai jos; închide reclama; închide reclamă; sari peste reclamă; linkuri
            sponsorizate; anunțuri google; recomandări sponsorizate; susținut de partenerul nostru; reclame google;
            raportează reclama;
            articolul continuă mai jos;
            anunț: 0:0; închide anunțul
        """),
        ambiguous=("(p)", "reclama", "anunțuri", "anunț", "sponsorizat", "promovat", "promo", "partenerii noștri", "articolul continuă mai jos", "parteneri"),
        pattern=r"(?:articolul|știrea|ştirea|stirea|textul|materialul) (?:continuă|continua) (?:după|dupa|mai jos|sub)(?: video| galerie| publicitate| reclamă| reclama| anunț| recomandări| acest)?(?: .{0,20})?|(?:acest articol|acest conținut|această pagină) (?:poate conține|conține|include) (?:linkuri|link-uri) (?:afiliate|de afiliere|sponsorizate)\b.{0,160}|(?:articol|material) (?:susținut|realizat|oferit|promovat) (?:de|în parteneriat cu|cu sprijinul) .{2,60}[^.]",
        when=c.all_of(c.not_heading, c.beside("ad-marker", "promo", "related", "share-bar", "newsletter")),
        otherwise=HINT,
        why="an advertisement must be told apart from the articles; (P) and Publicitate do it",
        source="Legea 148/2000 privind publicitatea; Legea audiovizualului 504/2002",
        hits=("PUBLICITATE", "Articolul continuă după publicitate", "Anunț\nPublicitate"),
        near_misses=("Publicitatea este arta vremii noastre, spunea.", f"Anunțuri\n\n{_A}", f"Parteneri\n\n{_B}"),
    ),
    Rule(
        id="ro.video-embed.player",
        label="video-embed",
        phrases=listed("""
            vezi video; vezi videoclipul; urmărește video; urmărește videoclipul; redă video; videoclip indisponibil;
            acest videoclip nu este disponibil; ascultă articolul; ascultă acest articol; browserul tău nu suportă
            elementul audio; browserul dumneavoastră nu suportă elementul video; videoclipul următor; pornește sunetul;
            această fereastră modală poate fi închisă cu tasta escape sau butonul de închidere.;
            conținutul media este criptată și nu avem cheile pentru decriptare.;
            nu au fost găsite surse compatibile pentru acest conținut media.;
            o eroare de rețea a provocat eșecul descărcării conținutului media în timpul procesului.;
            sfârșitul ferestrei de dialog.;
            începutul ferestrei de dialog. tasta escape va anula și va închide fereastra.;
            utilizează tastele săgeată stânga/dreapta pentru a avansa o secundă şi săgeţile sus/jos pentru a
            avansa zece secunde.
        """),
        ambiguous=listed("""
            video; redare; pauză; subtitrări; live; ascultă; în direct; ecran complet; calitate;
            accesează difuzarea live; activare sunet; activează sunetul; bară de progres; cu sunet;
            cursor timp; cursor volum; derulează rapid înainte; derulează înapoi; descarcă fişierul;
            descrieri dezactivate; dezactivează sunetul; dialog setări indicații scrise; difuzare în direct;
            ecran parțial; familie fonturi; fereastră modală; fără sunet; ieși din ecranul complet;
            imagine în imagine; indicații scrise; indicații scrise dezactivate; legende/subtitrări;
            mai multe setări; mărime font; nivel volum; ora curentă; piesă; pistă audio; player audio;
            player video; rată de redare; redare video; redă; redă din nou; reluare; repetă videoclipul actual;
            salvează cadrul video; sans-serif monospațiu; sans-serif proporțional; serif monospațiu;
            serif proporțional; setări descrieri; setări indicații scrise; setări subtitrări; stil margine text;
            subtitrări dezactivate; suprimare sunet; timp rămas; tip flux; video se încarcă.; viteza de redare;
            închidere dialog modal; întrerupe;
            aceasta este o fereastră modală; ați abandonat redarea media; deschide dialogul de setări pentru descrieri;
            deschide dialogul de setări pentru indicații scrise; deschide dialogul de setări pentru subtitrări;
            ieși din modul picture-in-picture; intră în modul picture-in-picture; nu mai repeta videoclipul actual;
            readuceți toate setările la valorile implicite; utilizează tastele de săgeată sus/jos pentru a creşte/micşora volumul;
            închidere imagine în imagine
        """),
        when=c.all_of(c.in_run(3, "video-embed"), c.no_list_item),
        otherwise=HINT,
        why="the labels of a video or audio player",
        source="players of Romanian news portals and televisions",
        hits=("Vezi video", "Ascultă articolul", "Redare\nPauză\nEcran complet"),
        near_misses=(f"În direct\n\n{_A}", f"Video\n\n{_B}"),
    ),
    Rule(
        id="ro.video-embed.watch-line",
        label="video-embed",
        pattern=r"(?:vezi (?:și )?video|video|urmărește(?: și)?|vezi imaginile) ?[:|»>▶►] ?[^:]{16,140}[^.,;]",
        when=c.all_of(c.after_prose(), c.in_article, c.no_list_item),
        takes=c.video_below,
        why="a pointer to a video that the text does not have",
        source="in-story pointers of Romanian portals (VIDEO | titlu)",
        hits=(_AFTER + "VIDEO | Cum a fost construit digul într-o singură vară", _AFTER + "Vezi video: locuitorii își golesc pivnițele inundate"),
        near_misses=("Video: cuvântul îi sperie pe librari, și nu ar trebui.", "Video: 1920 x 1080 pixeli, 30 de cadre"),
    ),
    Rule(
        id="ro.video-embed.settings", label="video-embed",
        phrases=("sfârșitul ferestrei de dialog.",),
        takes=c.player_above(
            "începutul ferestrei de dialog. tasta escape va anula și va închide fereastra.",
        ),
        why="a player's bar and the dialog of its settings, which says where it begins and ends",
        source="video.js in Romanian",
        hits=(_AFTER + "Piesă\n0:00\nÎncărcat\n0%\nÎnceputul ferestrei de dialog. Tasta Escape va anula și va închide fereastra.\nText\nColor\nAlb\nNegru\nMărime font\n50%\nResetare\nTerminat\nSfârșitul ferestrei de dialog.", _AFTER + "Începutul ferestrei de dialog. Tasta Escape va anula și va închide fereastra.\nText\nAlb\nMărime font\n50%\nSfârșitul ferestrei de dialog."),
        near_misses=(f"{_A}\n\nAlb\nNegru\n\n{_B}", "Sfârșitul ferestrei de dialog, a spus ea și a închis ușa după ultimul oaspete."),
    ),
    Rule(
        id="ro.promo.voice", label="promo",
        finds=c.site_speaks(
            site=lazy_pattern(r"\bnoi\b|\bne\b|\bnoastr\w+\b|\bnostru\b|\bnoștri\b|\bacest (?:articol|site|text|conținut)\b|\bredacți\w+\b", re.IGNORECASE),
            reader=lazy_pattern(r"\btu\b|\bte\b|\bîți\b|\bvă\b|\bvoi\b|\bdumneavoastră\b|\bdvs\b|\bta\b|\btău\b|\btale\b|(?:^|[.?!:] )(?:abonează|susține|sprijină|descarcă|urmărește|distribuie|scrie|citește|ajută|donează|comentează|înscrie|activează)(?:-te|-ne)?\b", re.IGNORECASE),
            asks=r"\bnewsletter\w*\b|\be-?mail\w*\b|\bnotific\w+\b|\baplicați\w+\b|\bpe (?:facebook|instagram|twitter|youtube|tiktok|whatsapp|telegram)\b|\bpodcast\w*\b|\bdonați\w+\b|\bdonează\b|\bsprijinul tău\b|\bsusține-ne\b|\bjurnalism\w* independent\b|\babon\w+\b|\bcookie\w*\b|\bcookie-uri\b|\bîn comentarii\b|\bcomentariu\b|\bfără reclame\b|\bpe lună\b|\bcomision\b|\bdistribuie\b",
            notes=r"\bputem (?:primi|câștiga) un comision\b",
            voice=lazy_pattern(r"\bnoi\b|\bne\b|\bnoastr\w+\b|\bnostru\b|\bnoștri\b|\btu\b|\bîți\b|\bvă\b|\bvoi\b|\beu\b|\btău\b|\bta\b|\btale\b", re.IGNORECASE),
            speech=SPEECH,
        ),
        score=ALMOST,
        why="the site speaks to its readers of mails, money, accounts or cookies, in a text that does not say we or you itself",
        source="closing lines of news sites and blogs in this language; what they share is who speaks, to whom and of what",
        hits=(_AFTER + "Acest site folosește cookie-uri pentru a vă oferi o experiență mai bună.", _AFTER + "Avem nevoie de sprijinul tău pentru ca știrile noastre să rămână gratuite.", _AFTER + "Newsletterul nostru îți aduce în fiecare dimineață știrile din vale."),
        near_misses=(f"{_A}\n\n{_B}\n\n{_C}\n\nȘoferii aleg drumul în aplicație și plătesc trei lei pe lună.", f"{_A}\n\n{_B}\n\n{_C}\n\n„Abonează-te la newsletterul nostru”, scria pe panoul primăriei.", f"{_A}\n\n{_B}\n\n{_C}\n\nNoi am stat sub pod până dimineața.\n\nAvem nevoie de sprijinul tău pentru ca știrile noastre să rămână gratuite."),
    ),
    Rule(
        id="ro.promo.app",
        label="promo",
        phrases=listed("""
            descarcă aplicația; descarcă aplicaţia; descarcă aplicația noastră; descărcați aplicația; deschide în
            aplicație; instalează aplicația; disponibil pe google play; disponibil în app store; activează
            notificările; primește notificări; abonează-te la notificări; urmărește-ne pe whatsapp; abonează-te la
            canalul nostru de whatsapp; intră pe canalul de whatsapp; intră pe canalul nostru de whatsapp; abonează-te
            la canalul de youtube; abonați-vă la canalul nostru de youtube
        """),
        ambiguous=("mai târziu", "nu acum", "nu, mulțumesc", "aplicații", "notificări"),
        pattern=r"(?:descarcă|descărcați|instalează) (?:gratuit )?(?:aplicația|aplicaţia|aplicatia|noua aplicație)(?: [\w'.-]+){0,6}[.!]?|(?:intră|abonează-te|abonați-vă|urmărește|alătură-te) (?:pe|la|și pe)? ?(?:canalul|grupul|comunitatea)\b(?: [\w'.-]+){0,4} (?:whatsapp|telegram|youtube)\b.{0,100}|(?:ți-a plăcut|v-a plăcut) (?:acest )?(?:articolul|articol)\?.{0,120}",
        when=c.all_of(c.not_heading, c.beside("promo")),
        otherwise=HINT,
        part="button",
        sure_if="gratuit|canalul|grupul|comunitatea|plăcut",
        why="a prompt to install the site's app or join its channel",
        source="smart banners and WhatsApp channels of Romanian portals",
        hits=("Descarcă aplicația", "Disponibil pe Google Play\nDisponibil în App Store"),
        near_misses=(f"Mai târziu\n\n{_A}", f"Aplicații\n\n{_B}"),
    ),
    Rule(
        id="ro.promo.ask",
        label="promo",
        phrases=listed("""
            donează; donează acum; donează aici; donați acum; fă o donație; susține-ne; susține-ne cu o donație;
            susține jurnalismul independent; susține presa independentă; sprijină-ne; sprijină jurnalismul
            independent; abonează-te acum; abonează-te; abonați-vă; vreau să mă abonez; vezi oferta; vezi ofertele;
            încearcă gratuit; redirecționează 0% din impozit; redirecționează 0,0%; devino membru; devino susținător
        """),
        pattern=r"(?:susține|sprijină|susțineți|sprijiniți|ajută-ne|redirecționează) (?:jurnalismul|presa|proiectul|munca|echipa|cele|să (?:scriem|continuăm|facem)|3,5%|2%)\b.{0,140}[^,:]",
        sure_if=r"jurnalis|\bpres[aă]\b|redacți|cititor|donaț|doneaz|abon|independent|investiga|scriem|continuăm|3,5 ?%|2 ?%",
        when=c.any_of(c.not_heading, c.after_box_heading),
        otherwise=HINT,
        part="ask",
        why="a button that asks for money or a subscription",
        source="donation boxes of Romanian independent media (formularul 230: 3,5% of the tax)",
        hits=("Donează acum", "Abonează-te »", "Susține jurnalismul independent cu o donație lunară"),
        near_misses=(f"Susține-ne\n\n{_A}", f"Donează\n\n{_B}", "Donează, scria pe afiș, și nimeni nu a donat.", "Susține echipa noastră sâmbătă pe vechiul teren."),
    ),
    Rule(
        id="ro.promo.button",
        label="promo",
        phrases=listed("""
            află mai multe; aflați mai multe; află mai multe detalii; mai multe detalii; mai multe informații; click
            aici; clic aici; cumpără acum; comandă acum; rezervă acum; înscrie-te gratuit; vezi detalii; vezi preț;
            adaugă în coș
        """),
        when=c.all_of(c.in_article, c.seldom, c.any_of(c.not_heading, c.after_box_heading)),
        otherwise=HINT,
        part="button",
        why="the text of a button, which does nothing in a text",
        source="calls to action of Romanian shops and portals",
        hits=("Află mai multe", "Cumpără acum »"),
        near_misses=(f"Mai multe detalii\n\n{_A}", f"Mai multe informații\n\n{_B}"),
    ),
    Rule(
        id="ro.promo.offer", label="promo",
        phrases=listed("""
            aplică acum; aplică la acest job; salvează anunțul; arată telefonul; vezi telefonul;
            arată numărul; contactează vânzătorul; trimite mesaj vânzătorului; raportează anunțul;
            verifică disponibilitatea; mergi la magazin; alertă de preț; scrie o recenzie;
            cumpără bilete; aprinde o lumânare; mergi la rețetă
        """),
        when=c.offer_button, otherwise=HINT, part="button",
        why="a button beside an offer: to apply, to call the seller, to book; it does nothing in a text",
        source="job boards, portals of homes and cars, shops' comparisons, tickets, hotels, memorial pages, recipe cards",
        hits=("Arată telefonul\nContactează vânzătorul", "Verifică disponibilitatea\nAdaugă în calendar"),
        near_misses=(f"Adaugă în calendar\n\n{_A}", "Cumpără bilete din timp, a spus ea, că se termină.", f"{_A}\n\nAplică acum\n\nAplică la acest job\n\n{_B}", f"{_A}\n\nAplică acum\n\nAplică la acest job\n\n{_B}"),
    ),
    Rule(
        id="ro.promo.install", label="promo",
        phrases=listed("""
            adaugă-l pe ecranul principal pentru o experiență extinsă și acces facil.; instalează-l pe
            dispozitivul tău pentru o experiență completă și acces facil.; adaugă-l în dock pentru o
            experiență extinsă și acces facil.; dar acest browser nu acceptă această funcție. pentru a
            continua, deschide linkul într-un browser extern.
        """),
        ambiguous=listed("""
            atinge „deschide în browser…”; apasă partajare în bara de navigare; adaugă la pagina principală;
            apasă meniu; atinge „adaugă pe ecranul principal”; instalați; deschide meniul browserului tău;
            afișează galeria; apasă meniu dacă nu există pictograma partajare; adaugă în dock; apasă pe
            „adaugă pe ecranul principal”; apasă pe „adaugă în dock”; deschide meniul browserului din
            aplicație; adaugă pe ecranul principal; deschide linkul copiat în safari; atinge pentru a copia
            linkul; apasă „vezi mai multe” în meniul partajare; acest site are funcționalități de aplicație.
        """),
        when=c.install_steps, otherwise=HINT, weighed=False,
        why="the panel by which a site asks to be put on the home screen, and its steps",
        source="pwa-install in Romanian",
        hits=("Adaugă-l pe Ecranul Principal pentru o experiență extinsă și acces facil.", "Instalează-l pe dispozitivul tău pentru o experiență completă și acces facil.", _AFTER + "Atinge „Deschide în browser…”\nApasă Partajare în bara de navigare\nAdaugă la pagina principală"),
        near_misses=(f"{_A}\n\nAtinge „Deschide în browser…”\n\n{_B}", f"{_A}\n\n- Atinge „Deschide în browser…”\n- Apasă Partajare în bara de navigare\n- Adaugă la pagina principală\n\n{_B}", "Adaugă-l pe Ecranul Principal pentru o experiență extinsă și acces facil, a spus ea și a închis ușa după ultimul oaspete.", "Instalează-l pe dispozitivul tău pentru o experiență completă și acces facil, a spus ea și a închis ușa după ultimul oaspete."),
    ),
    Rule(
        id="ro.newsletter.field",
        label="newsletter",
        phrases=listed("""
            adresa ta de email; adresa ta de e-mail; emailul tău; e-mailul tău; introdu adresa de email; introdu
            adresa ta de email; introduceți adresa de email; introdu emailul; adresă de email; abonează-te la
            newsletter; abonați-vă la newsletter; abonează-te la newsletterul nostru; abonează-te la newsletter-ul
            nostru; abonare newsletter; abonare la newsletter; înscrie-te la newsletter; primește newsletterul;
            mulțumim pentru abonare; mulțumim pentru abonare!; te poți dezabona oricând; te poți dezabona oricând.; te
            poți dezabona în orice moment; fără spam
        """),
        ambiguous=listed("""
            newsletter; email; e-mail; adresa de email; adresa de e-mail; fii la curent; rămâi la curent; alerte
        """),
        pattern=(
            r"(?:abonează-te|abonați-vă|înscrie-te|înscrieți-vă|aboneaza-te) (?:gratuit |acum |aici )?(?:la|pentru a primi) (?:[\w'-]+ ){0,6}(?:newsletter|newsletterul|newsletter-ul|newsletterele|buletinul|email)\b.{0,120}|(?:primește|primești|vreau să primesc|doresc să primesc|sunt de acord să primesc) .{2,100}(?:pe e-?mail|prin e-?mail|în inbox|direct pe mail|newsletter\w*)\b.{0,80}|"
            r"(?:prin (?:abonare|înscriere|înregistrare|trimiterea)|abonându-te|înscriindu-te)\b.{0,60}(?:ești de acord|sunteți de acord|accepți|acceptați|confirmi)\b.{0,240}|(?:am citit și )?(?:sunt de acord cu|accept) (?:politica|termenii|prelucrarea|condițiile)\b.{0,200}"
        ),
        when=c.all_of(c.not_heading, c.beside("newsletter", "promo", "share-bar", "legal-footer")),
        otherwise=HINT,
        part="field",
        sure_if=r"newsletter|buletin|inbox|confidențial|prelucr|știri|noutăți|\bemail",
        why="a part of the box that collects mail addresses",
        source="sign-up forms of Romanian sites",
        hits=("Adresa ta de email", "Newsletter\nAbonează-te la newsletter", "Primește cele mai importante știri pe email"),
        near_misses=(f"Newsletter\n\n{_A}", f"Alerte\n\n{_B}", "Primește salutări de la bunica, scria pe plic."),
    ),
    Rule(
        id="ro.newsletter.button",
        label="newsletter",
        phrases=listed("""
            dezabonare; dezabonează-te; trimite; mă abonez; abonare; înscrie-te; înscrie-mă; abonează-mă; confirmă; mă înscriu; ok
        """),
        when=c.beside("newsletter", "promo", "paywall"),
        otherwise=HINT,
        part="ask",
        why="the button of a sign-up form",
        source="sign-up forms of Romanian portals",
        hits=("Adresa ta de email\nTrimite", "Abonează-te la newsletter\nMă abonez"),
        near_misses=(f"Trimite\n\n{_A}", f"Abonare\n\n{_B}"),
    ),
    Rule(
        id="ro.newsletter.sent", label="newsletter",
        phrases=listed("""
            pentru a completa înregistrarea, fă clic pe linkul de confirmare din inbox-ul tău. dacă nu
            sosește în termen de 3 minute, verifică dosarul de spam!; un link de autentificare a fost trimis
            în inbox-ul tău. dacă nu ajunge în 3 minute, asigură-te că verifici folderul de spam.; oferă
            feedback pentru acest post
        """),
        ambiguous=listed("""
            acum verifică-ți emailul!; te rog să introduci o adresă de email validă; email trimis; alege-ți
            newsletterele; introduce adresa ta de email; poate mai târziu; anulează oricând
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="what a sign-up form says before and after an address is sent",
        source="Ghost in Romanian",
        hits=("Pentru a completa înregistrarea, fă clic pe linkul de confirmare din inbox-ul tău. Dacă nu sosește în termen de 3 minute, verifică dosarul de spam!", "Un link de autentificare a fost trimis în inbox-ul tău. Dacă nu ajunge în 3 minute, asigură-te că verifici folderul de spam.", _AFTER + "Acum verifică-ți emailul!\nTe rog să introduci o adresă de email validă\nEmail trimis"),
        near_misses=(f"{_A}\n\nAcum verifică-ți emailul!\n\n{_B}", f"{_A}\n\n- Acum verifică-ți emailul!\n- Te rog să introduci o adresă de email validă\n- Email trimis\n\n{_B}", "Pentru a completa înregistrarea, fă clic pe linkul de confirmare din inbox-ul tău. Dacă nu sosește în termen de 3 minute, verifică dosarul de spam, a spus ea și a închis ușa după ultimul oaspete."),
    ),
    Rule(
        id="ro.comment-count.count",
        label="comment-count",
        phrases=listed("""
            0 comentarii; 0 de comentarii; 0 comentariu; comentarii (0); comentarii: 0; comentarii 0; vezi
            comentariile; vezi comentarii; vezi toate comentariile; citește comentariile; arată comentariile; încarcă
            mai multe comentarii; fii primul care comentează; fii primul care comentează!; fii primul care comenteaza;
            niciun comentariu până acum.
        """),
        ambiguous=listed("""
            un comentariu; niciun comentariu; nici un comentariu; nu există comentarii; nu sunt comentarii; 0
            răspunsuri; 0 răspuns; mai multe comentarii
        """),
        pattern=r"\d[\d ., ]{0,8} (?:de )?(?:comentarii|răspunsuri|gânduri) (?:la|despre|pe) [„«“\"'].{2,140}",
        when=c.all_of(c.not_heading, c.after_prose(), c.in_tail, c.no_list_item),
        otherwise=HINT,
        why="how many comments there are (from 20 up with de), or the button that shows them",
        source="comment systems in Romanian (WordPress, portals' own); WordPress in Romanian",
        hits=("12 comentarii", "34 de comentarii", "Comentarii (7)", "3 comentarii la „Podul”"),
        near_misses=("Niciun comentariu.", f"Niciun comentariu\n\n{_A}", "12 comentarii au fost șterse peste noapte."),
    ),
    Rule(
        id="ro.comments.prompt",
        label="comments",
        phrases=listed("""
            lasă un răspuns anulează răspunsul; lasă un comentariu anulează răspunsul; lăsați un comentariu anulează răspunsul;
            lasă un comentariu; lasa un comentariu; lăsați un comentariu; adaugă un comentariu; adaugă comentariu;
            adauga comentariu; scrie un comentariu; scrie comentariul tău; trimite comentariul; publică comentariul;
            postează comentariul; comentează articolul; comentează acest articol; lasă un răspuns; lasa un raspuns;
            anulează răspunsul; renunță la răspuns; adresa ta de email nu va fi publicată; adresa ta de email nu va fi
            publicată.; adresa de email nu va fi publicată; adresa de email nu va fi publicată.; câmpurile obligatorii
            sunt marcate cu *; comentariile sunt închise; comentariile sunt închise.; comentarii închise; comentariile
            sunt dezactivate; autentifică-te pentru a comenta; trebuie să fii autentificat pentru a publica un
            comentariu; trebuie să fii autentificat pentru a publica un comentariu.; raportează comentariul;
            raportează abuz; notifică-mă prin email când se adaugă noi comentarii.; regulament comentarii; regulile
            comentariilor;
            adresa ta de email nu va fi publicată. câmpurile obligatorii sunt marcate cu *; adresa ta de email
            nu va fi publicată.;
            trimite comentariu; îmi pare rău, comentariile sunt dezactivate.; îmi pare rău, comentariile sunt oprite pentru moment.; autentifică-te pentru a răspunde; autentifică-te pentru a lăsa un comentariu; comentariul tău e în așteptare.; publicați-vă comentariul; comentarii oprite
        """),
        ambiguous=("comentează", "părerea ta", "spune-ți părerea", "opinia ta", "cele mai noi", "cele mai vechi", "trimite răspuns"),
        pattern=r"(?:trebuie să|pentru a comenta,? (?:trebuie să)?|este necesar să) ?(?:fii|fiți|te|vă) (?:autentifici|autentificat|autentificați|conectat|conectezi|înregistrat|înregistrezi|loghezi|logat)\b.{0,40}(?:coment|publica|răspunde|posta)\w*.{0,60}|salvează-mi numele, emailul\b.{0,120}|acest site folosește akismet\b.{0,100}",
        when=c.all_of(c.in_run(2, "comments", "comment-count", "share-bar"), c.no_list_item),
        otherwise=HINT,
        sure_if="coment|akismet|salvează",
        why="a prompt of the comment section",
        source="comment systems in Romanian (WordPress, portals' own); WordPress and Django comments in Romanian",
        hits=("Lasă un comentariu", "Adresa ta de email nu va fi publicată.", "Comentariile sunt închise."),
        near_misses=(f"Părerea ta\n\n{_A}", f"Comentează\n\n{_B}", "Comentariile sunt închise, scrie ziarul, și el la fel."),
    ),
    Rule(
        id="ro.comments.button",
        label="comments",
        phrases=listed("""
            răspunde; raportează; citează; îmi place; nu-mi place; comentarii; comentariu; editează; legătură
            permanentă; apreciez;
            votează; vezi rezultatele; sondaj;
            cele mai votate; distribuie acest mesaj; login pentru a răspunde; noi la vechi; răspunde ca subiect;
            se încarcă mai multe mesaje; semnalizează; vechi la noi
        """),
        when=c.all_of(c.in_run(2, "comments", "share-bar", "comment-count"), c.no_list_item, c.stacks_nothing),
        otherwise=HINT,
        why="buttons under a reader's comment, one beside the other",
        source="forum and comment software in Romanian",
        hits=("Răspunde\nRaportează", "Îmi place\nRăspunde"),
        near_misses=(f"Răspunde\n\n{_A}", f"Comentarii\n\n{_B}"),
    ),
    Rule(
        id="ro.comments.useful", label="comments",
        phrases=listed("a fost util acest articol?; ți-a fost util acest articol?; v-a fost util acest articol?; ți-a fost de folos acest articol?; v-a fost de folos acest articol?; ți-a plăcut articolul?; v-a plăcut articolul?; a fost utilă această pagină?"),
        ambiguous=listed("da; nu"),
        when=c.all_of(c.in_run(3, "comments"), c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a poll below the article: was it useful, yes or no",
        source="feedback widgets of help pages, blogs and papers",
        hits=(_AFTER + "A fost util acest articol?\nDa\nNu", "A fost utilă această pagină?"),
        near_misses=(f"Da\n\n{_A}", "A fost util articolul? Nimeni nu știa."),
    ),
    Rule(
        id="ro.comments.widget", label="comments",
        phrases=listed("""
            raportezi acest comentariu?; arată încă 0 răspunsuri; arată încă un răspuns; acest comentariu a
            fost ascuns.; acest comentariu a fost eliminat.; adăugați context comentariului dumneavoastră,
            împărtășiți-vă numele și expertiza pentru a favoriza o discuție sănătoasă.
        """),
        ambiguous=listed("""
            editează acest comentariu; discuție membrii; începe conversația; alătură-te discuției; adaugă
            răspuns; ordonează după; înregistrează-te acum; deja membru?; autentificare; actualizează acum;
            membru șters; arată comentariul; ascunde comentariul
        """),
        pattern=(
            r"deveniți membru al .{2,60} pentru a începe să comentați[.!।]?|"
            r"deveniți membru plătit al .{2,60} pentru a începe să comentați[.!।]?"
        ),
        when=c.comment_widget, otherwise=HINT, weighed=False,
        why="what comment sections of blogs say around the comments and above their form",
        source="Ghost and WordPress in Romanian",
        hits=("Raportezi acest comentariu?", "Arată încă 4 răspunsuri", "Deveniți membru al Port Chronicle pentru a începe să comentați.", _AFTER + "Editează acest comentariu\nDiscuție membrii\nÎncepe conversația"),
        near_misses=(f"{_A}\n\nEditează acest comentariu\n\n{_B}", f"{_A}\n\n- Editează acest comentariu\n- Discuție membrii\n- Începe conversația\n\n{_B}", "Raportezi acest comentariu, a spus ea și a închis ușa după ultimul oaspete.", "Deveniți membru al Port Chronicle pentru a începe să comentați, a spus ea și a închis ușa după ultimul oaspete."),
    ),
    Rule(
        id="ro.comments.forum", label="comments",
        phrases=listed("""
            semnalizează acest mesaj pentru moderare; acest subiect a fost șters. doar utilizatorii cu
            privilegii pentru moderarea subiectelor îl poate vedea.; te rugăm să te înregistrezi sau să te
            autentifici ca să te poți abona la acest subiect.; notică-mă de noi răspunsuri în acest subiect;
            pentru a posta trebuie să fi înregistrat. apasă aici pentru a te atentifica.; acest forum a fost
            actualizat la ultima version. apasă aici pentru a reîmprospăta pagina.; vei primi notificări
            când cineva va posta un nou mesaj in acest subiect.; conecteaza-te pentru a posta; nu există
            subiecte recente.; nu există nici un subiect necitit.; nu există nici un subiect cu acest tag.;
            nu mai aveţi acces la aceste forum-uri.; atenţie ! mesajul dumneavoastră trebuie să conţină cel
            puţin zece caractere.; mesajul dumneavoastră este prea lung. puteți folosi maxim 0 caractere.;
            acest forum este moderat: contribuţia dumneavoastră nu va apare decât după ce va fi validată de
            către un administrator al site-ului.; abonați-vă pentru a primi notificări despre comentarii
            noi.; veți primi notificări despre noi comentarii din acest subiect.; acest comentariu nu a
            putut fi găsit. se poate să fi fost șters sau mutat.
        """),
        ambiguous=listed("""
            sortează de la; unelte pentru subiecte; acest mesaj a fost șters!; subiect nou; există un
            subiect nou.; încarcă mai multe; nu a răspuns nimeni; nici o postare nouă; distribuie această
            categorie; mesaj nou; urmăresc; ultimul mesaj; disponibil și în:; trimiteţi un mesaj; un mesaj,
            un comentariu ?; 0 persoane în discuție; adaugă subiectul; comentariul dvs. a fost publicat.;
            despre această pagină de discuție; începeți o discuție; vă abonați la acest subiect?
        """),
        pattern=r"prin apăsarea „.{1,40}”, sunteți de acord cu termenii de utilizare pentru acest wiki[.!।]?",
        when=c.forum_tools, otherwise=HINT, weighed=False,
        why="what the software of a forum says around the posts of a thread, several lines in a row",
        source="NodeBB, Redmine, SPIP and MediaWiki DiscussionTools in Romanian",
        hits=("Semnalizează acest mesaj pentru moderare", "Acest subiect a fost șters. Doar utilizatorii cu privilegii pentru moderarea subiectelor îl poate vedea.", "Prin apăsarea „Port Chronicle”, sunteți de acord cu termenii de utilizare pentru acest wiki.", _AFTER + "Sortează de la\nUnelte pentru subiecte\nAcest mesaj a fost șters!"),
        near_misses=(f"{_A}\n\nSortează de la\n\n{_B}", f"{_A}\n\n- Sortează de la\n- Unelte pentru subiecte\n- Acest mesaj a fost șters!\n\n{_B}", "Semnalizează acest mesaj pentru moderare, a spus ea și a închis ușa după ultimul oaspete.", "Acest subiect a fost șters. Doar utilizatorii cu privilegii pentru moderarea subiectelor îl poate vedea, a spus ea și a închis ușa după ultimul oaspete.", "Prin apăsarea „Port Chronicle”, sunteți de acord cu termenii de utilizare pentru acest wiki, a spus ea și a închis ușa după ultimul oaspete."),
    ),
    Rule(
        id="ro.share-bar.share",
        label="share-bar",
        phrases=listed("""
            partajează asta; apreciază încarc;
            versiune pentru tipar; salvează rețeta; printează rețeta; distribuie articolul; distribuie acest articol; distribuie pe facebook; distribuie pe twitter; distribuie
            pe whatsapp; distribuie pe x; distribuie pe linkedin; distribuie prin email; trimite pe whatsapp; trimite
            pe facebook; trimite prin email; trimite pe email; trimite unui prieten; trimite prietenilor; share pe
            facebook; share pe twitter; dă share; spune și altora; partajează pe facebook; partajează asta:;
            partajează articolul; partajează pe x; copiază link; copiază linkul; copiază link-ul; link copiat;
            printează articolul; tipărește articolul; versiune pentru tipărire; salvează articolul; adaugă la
            favorite; 0 distribuiri; urmărește-ne; urmărește-ne pe; urmărește-ne pe facebook; urmărește-ne pe
            instagram; urmărește-ne pe google news; urmăriți-ne pe facebook; urmăriți-ne pe google news; urmărește-ne
            pe rețelele sociale; dă like paginii noastre de facebook; dați like paginii noastre de facebook;
            apreciază:; se deschide în fereastră nouă; tweet pe twitter; dă clic pentru a partaja
        """),
        ambiguous=listed("""
            distribuie; partajează; trimite; salvează; tipărește; printează; urmărește; copiază; link; favorite; 0
            vizualizări; 0 de vizualizări; 0 afișări; mărime text; dimensiune text; ascultă; distribuiri; dă mai
            departe; citește mai târziu; share
        """),
        pattern=r"(?:dă clic pentru |click pentru )?(?:a )?(?:distribuie|distribuiți|partajează|partaja|trimite|imprima)(?: acest articol| articolul| o legătură| știrea)? (?:pe|prin|via|la|către) (?:facebook|twitter|x|whatsapp|linkedin|pinterest|messenger|telegram|reddit|e-?mail|un prieten|prieteni)(?: ?\(se deschide în fereastră nouă\))?|(?:urmărește|urmăriți|urmareste|urmărește-ne|urmăriți-ne|urmareste-ne|ne găsești|fii la curent cu [\w ,-]{2,60}|citește știrile [\w.-]{2,30}) (?:[\w.-]{2,30} )?(?:și |si |articolele [\w ]{2,30} )?(?:pe|în) (?:pagina noastră de |contul nostru de |noi pe )?(?:facebook|twitter|x|instagram|linkedin|whatsapp|telegram|google news|google știri|youtube|tiktok|rețelele sociale)\b.{0,60}|\d[\d ., ]{0,8} (?:de )?distribuiri",
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "navigation"), c.no_list_item),
        otherwise=HINT,
        why="a prompt or button to share the page or to follow the site",
        source="tool bars of Romanian portals; Jetpack in Romanian (Partajează asta)",
        hits=("Distribuie pe Facebook", "Copiază link-ul", "Urmărește-ne pe Instagram", "Distribuie\nSalvează"),
        near_misses=(f"Distribuie\n\n{_A}", f"Salvează\n\n{_B}", "Distribuie pe Facebook tot ce aude, spune vecina."),
    ),
    Rule(
        id="ro.share-bar.preferred-source", label="share-bar",
        pattern=r"(?:adaugă|adăugați|alege|alegeți|setează|setați)(?:-ne)? (?:ca|la|între|printre) (?:sursă|sursele|surse)(?: ta| tale)?(?: de știri)? (?:preferată|preferate|favorită|favorite)(?: ta| tale)? (?:pe|în|din|la) google",
        why="the button that makes the site one of the reader's preferred sources in Google's search",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Adaugă ca sursă preferată în Google", "Adaugă-ne ca sursă preferată pe Google"),
        near_misses=("Adaugă ziarul ca sursă preferată în Google", "Adaugă-ne ca sursă preferată pe Google, spune primarul, și vei citi mereu același lucru.", "Sursa preferată a ciobanilor a secat."),
    ),
    Rule(
        id="ro.share-bar.preferred-source-named", label="share-bar",
        pattern=r"(?:adaugă|adăugați|alege|alegeți|setează|setați)(?:-ne|-l|-o)?(?: [\w&.'’-]+){0,5}? (?:ca|la|între|printre) (?:sursă|sursele|surse)(?: ta| tale)?(?: de știri)? (?:preferată|preferate|favorită|favorite)(?: ta| tale)? (?:pe|în|din|la) google",
        when=c.beside("share-bar"), otherwise=HINT,
        why="the same button with a name, beside others: alone it may be a step of a guide",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Facebook\nWhatsApp\nLinkedIn\nAdaugă ziarul ca sursă preferată în Google", "Adaugă ziarul ca sursă preferată în Google\nFacebook\nWhatsApp\nLinkedIn"),
        near_misses=("Adaugă ziarul ca sursă preferată în Google", "Adaugă-ne ca sursă preferată pe Google, spune primarul, și vei citi mereu același lucru."),
    ),
    Rule(
        id="ro.share-bar.tools", label="share-bar",
        phrases=listed("raportează o eroare; raportează eroare; raportează o greșeală; semnalează o eroare; ai găsit o greșeală? scrie-ne; ați găsit o greșeală? scrieți-ne; rezumă cu ai; rezumă articolul"),
        when=c.all_of(c.any_of(c.not_heading, c.beside("share-bar", "video-embed")), c.no_list_item), otherwise=HINT,
        why="buttons of the tools beside an article: report an error, have it summed up by a machine",
        source="toolbars of news sites since 2024",
        hits=(_AFTER + "Raportează o eroare", _AFTER + "Rezumă cu AI"),
        near_misses=(f"Raportează o eroare\n\n{_A}", f"- Rezumă cu AI\n- Raportează o eroare\n\n{_A}"),
    ),
    Rule(
        id="ro.cookie-notice.partners", label="cookie-notice",
        pattern=r"noi și (?:cei )?(?:[\d.,]{1,6} )?(?:de )?parteneri(?:i)? (?:ai )?(?:noștri|nostri) (?:stocăm|prelucrăm|procesăm|accesăm)\b(?=[^.]{0,120}\b(?:informați|cookie))[^.]{0,80}\bdispozitiv\w*.{0,400}",
        why="the first sentence of consent dialogs: what the site and its partners do on the reader's device",
        source="IAB Europe, Transparency & Consent Framework policies, appendix B, in this language",
        hits=("Noi și cei 834 parteneri ai noștri stocăm și/sau accesăm informații pe un dispozitiv.", "Noi și partenerii noștri stocăm informații pe un dispozitiv, cum ar fi cookie-urile."),
        near_misses=("Noi și partenerii noștri am făcut un dispozitiv care dă informații despre maree, a spus Bell.", "Noi și partenerii noștri ținem dispozitivul în pivnița primăriei, a spus primarul.", "Noi și partenerii noștri strângem informații din unsprezece țări, a spus cercetătoarea."),
    ),
    Rule(
        id="ro.cookie-notice.notice",
        label="cookie-notice",
        pattern=(
            r"(?:acest|site-ul nostru|acest site|site-ul|website-ul|pagina noastră)(?: site)?(?: web)? (?:utilizează|folosește|foloseşte|foloseste|utilizeaza) (?:\w+ ){0,3}(?:cookies?|cookie-uri|cookieuri|module cookie|fișiere cookie)\b.{0,300}|"
            r"(?:noi și )?(?:partenerii noștri )?(?:folosim|utilizăm|stocăm) (?:\w+ ){0,3}(?:cookie-uri|cookies?|module cookie|fișiere cookie|tehnologii similare)\b(?=.{0,300}\b(?:site|site-ul|experiența|experiență|trafic\w*|conținut\w*|publicitate|reclame\w*|navigare|servicii\w*|consimțământ\w*|terți|statistic\w*)\b).{0,340}|"
            r"(?:continuarea navigării|prin continuarea navigării|continuând (?:navigarea|să)|dacă continui|dacă continuați|navigând în continuare)\b.{0,120}(?:ești de acord|sunteți de acord|accepți|acceptați|acceptul|acordul|cookie\w*)\b.{0,240}|(?:confidențialitatea ta este importantă|confidențialitatea dumneavoastră|noi și partenerii noștri (?:stocăm|prelucrăm|folosim)|respectăm confidențialitatea)\b.{0,260}"
        ),
        otherwise=HINT,
        sure_if=r"cookie|\bsite|confidențial|navig",
        why="a notice that asks leave to store cookies",
        source="Legea 506/2004, articolul 4; RGPD",
        hits=("Folosim cookie-uri pentru a îmbunătăți experiența pe site.", "Acest site utilizează cookie-uri.", "Continuând navigarea, ești de acord cu utilizarea cookie-urilor."),
        near_misses=("Cookie-urile sunt fișiere mici pe care un site le lasă pe calculator.", "Ce fac cookie-urile"),
    ),
    Rule(
        id="ro.cookie-notice.button",
        label="cookie-notice",
        phrases=listed("""
            accept toate; acceptă toate; acceptă tot; acceptă toate cookie-urile; accept toate cookie-urile; acceptă
            și închide; respinge toate; respinge tot; refuz toate; refuză toate; doar cele necesare; doar necesare;
            setări cookies; setări cookie; setări cookie-uri; setările cookie-urilor; modifică setările cookies;
            gestionează cookie-urile; gestionează opțiunile; preferințe cookies; salvează preferințele; vreau să
            modific setările individual; vezi preferințe; întotdeauna activ;
            acceptă necesarul; acest serviciu nu a instalat niciun cookie.;
            acest serviciu nu utilizează modul cookie.;
            afișați / ascundeți informații despre stocarea modulelor cookie; cookie manager de către tarteaucitron.js; folosim cookie-uri!; ok, acceptați-le pe toate;
            panoul de gestionare a panourilor cookie; prețuim confidențialitatea ta
        """),
        ambiguous=listed("""
            accept; acceptă; refuz; refuză; respinge; închide; ok; de acord; sunt de acord; am înțeles; setări; mai
            multe opțiuni; mai multe detalii; află mai multe; cookies; statistici; marketing; necesare; politica de
            cookies; politica cookies; politică cookies; modifică setările; personalizează; mai multe informații;
            (întotdeauna necesar); accept cookie-uri; cookie-uri de analiză; cookie-uri de funcționalitate;
            cookie-uri de personalizare; cookie-uri de securitate; cookie-uri obligatorii;
            cookie-uri publicitare; cookie-uri tehnice (obligatorii); cookie-uri terță parte;
            gestionați serviciile; informațiile pe care le colectăm; nu accept cookie-uri; permite;
            personalizați; politica privind cookie-urile; preferință pentru toate serviciile;
            protejați-vă confidențialitatea; realizat de klaro!; refuza; renunță; salvați setările;
            salvează setările; setări de confidențialitate; strict necesare; urmărirea cookie-urilor;
            utilizarea cookie-urilor;
            ascunde bannerul cookie-urilor; permiteți toate cookie-urile; respinge toate cookie-urile
        """),
        when=c.consent_button,
        otherwise=HINT,
        part="button",
        why="a button of the consent banner",
        source="consent tools in Romanian",
        hits=("Acceptă toate", "Respinge toate", "Acest site folosește cookies.\nAccept\nRefuz"),
        near_misses=(f"Statistici\n\n{_A}", f"Setări\n\n{_B}", f"{_A}\n\n- Ascunde bannerul cookie-urilor\n- Permiteți toate cookie-urile\n\n{_B}", f"{_A}\n\n- Ascunde bannerul cookie-urilor\n- Permiteți toate cookie-urile\n\n{_B}"),
    ),
    Rule(
        id="ro.cookie-notice.category", label="cookie-notice",
        finds=c.dialog_lines(_CATEGORY, _PANELS, _ABOUT, SPEECH),
        why="what a kind of cookies is for, among the buttons of the dialog that lists them",
        source="preference panels of consent tools (OneTrust, Cookiebot, tarteaucitron, Klaro)",
        hits=(f"{_AFTER}Accept toate\nAccept toate cookie-urile\nInteres legitim\nPartenerii noștri folosesc aceste date pentru a alege reclamele.\nFurnizori\nServiciile care numără vizitele ne arată ce pagini sunt citite.\nAccept toate", f"{_AFTER}Accept toate\nAceste cookie-uri numără cât de des este vizitată pagina.\nAccept toate cookie-urile", f"{_AFTER}Accept toate\nAceste cookie-uri numără cât de des este vizitată pagina.\nCookie-urile publicitare arată reclamele partenerilor noștri.\nAccept toate cookie-urile"),
        near_misses=(f"{_A}\n\nInteres legitim\n\nPartenerii noștri folosesc aceste date pentru a alege reclamele.\n\nFurnizori\n\nServiciile care numără vizitele ne arată ce pagini sunt citite.\n\n{_B}", f"{_A}\n\nPartenerii noștri folosesc aceste date pentru a alege reclamele.\n\nServiciile care numără vizitele ne arată ce pagini sunt citite.\n\n{_B}", f"Aceste cookie-uri numără cât de des este vizitată pagina.\n\n{_A}", f"{_A}\n\nAceste cookie-uri numără cât de des este vizitată pagina.\n\nCookie-urile publicitare arată reclamele partenerilor noștri.\n\n{_B}"),
    ),
    Rule(
        id="ro.paywall.account",
        label="paywall",
        phrases=listed("""
            ai deja cont?; ai deja un cont?; ai deja un cont? autentifică-te; ai deja cont? autentifică-te; ai deja
            cont? intră în cont; ești deja abonat?; ești abonat?; ești deja abonat? autentifică-te; nu ai cont?; nu ai
            cont? înregistrează-te; nu ești abonat?; ai uitat parola?; mi-am uitat parola; ține-mă minte; conectare cu
            google; conectează-te cu facebook; conținut exclusiv pentru abonați; articol exclusiv pentru abonați;
            abonează-te pentru a citi; abonează-te pentru a continua; pentru a citi mai departe, abonează-te;
            autentificare / înregistrare; poți anula oricând; anulezi oricând;
            ți-ai pierdut parola?; creare cont / autentificare
        """),
        ambiguous=listed("""
            autentificare; login; înregistrare; cont; contul meu; intră în cont; parolă; premium; abonamente;
            abonament; creează cont; creează un cont; logare; deconectare; conectare; am uitat parola; doar pentru
            abonați; înregistrează-te;
            amintire date; intra in cont sau inregistreaza-te
        """),
        pattern=r"(?:acest articol|acest conținut|restul articolului) (?:este|e) (?:disponibil |rezervat |accesibil |exclusiv |destinat )+(?:\w+ ){0,2}(?:abonaților|abonați|utilizatorilor|membrilor)\b.{0,80}|(?:abonează-te|autentifică-te|înregistrează-te|loghează-te) (?:\w+ ){0,2}(?:pentru a|ca să|și) (?:citi|citești|continua|accesa|ai acces|avea acces|citește)\b.{0,120}|(?:ai|nu ai|ești|nu ești) (?:deja )?(?:un |încă )?(?:cont|abonat|abonament|înregistrat)\? ?(?:autentifică|loghează|intră|înregistrează|abonează|conectează|creează)\b.{0,60}",
        when=c.all_of(c.in_run(2, "paywall", "navigation", "promo", "newsletter"), c.not_heading, c.no_list_item),
        otherwise=HINT,
        part="button",
        sure_if=r"articol|conținut|abona|\?",
        why="a prompt to log in, register or pay",
        source="account menus and subscriptions of Romanian portals; WordPress, MediaWiki and Oscar in Romanian",
        hits=("Ai deja cont? Autentifică-te", "Ai uitat parola?", "Autentificare\nÎnregistrare"),
        near_misses=(f"Abonamente\n\n{_A}", f"Înregistrare\n\n{_B}"),
    ),
    Rule(
        id="ro.related.heading",
        label="related",
        phrases=listed("""
            citește și; citeşte şi; citeste si; citiți și; articole similare; articole asemănătoare; articole
            înrudite; articole recomandate; articole conexe; știri similare; știri recomandate; ştiri recomandate;
            cele mai citite; cele mai citite știri; cele mai citite articole; cele mai noi știri; cele mai noi; cele
            mai recente; cele mai comentate; cele mai populare; ultimele știri; ultimele ştiri; ultimele stiri;
            ultimele articole; alte articole; alte știri; alte știri din; mai multe știri; mai multe articole;
            recomandările noastre; recomandările editorilor; recomandarea editorilor; îți recomandăm; vă recomandăm;
            te-ar putea interesa; te-ar putea interesa și; te-ar mai putea interesa; v-ar putea interesa; s-ar putea
            să-ți placă; din aceeași categorie; pe același subiect; pe aceeași temă; nu rata; nu ratați; citește pe;
            recomandat pentru tine; știri de ultimă oră; citește mai mult pe această temă; vezi și alte articole;
            trending acum
        """),
        when=c.all_of(c.in_article, c.after_prose()),
        takes=c.titles_below,
        part="heading",
        why="the heading of a list of other articles, with the list",
        source="boxes of Romanian portals (Citește și, Cele mai citite); Oscar in Romanian",
        hits=(_AFTER + "Citește și\n" + _HEADLINES, _AFTER + "Cele mai citite\n\n" + _HEADLINES.replace("\n", "\n\n"), _AFTER + "Articole similare:"),
        near_misses=("Citește și ce nu scrie acolo, spune ea.", "Cele mai citite cărți din sat sunt cele interzise, povestește bibliotecara."),
    ),
    Rule(
        id="ro.related.section",
        label="related",
        phrases=listed("""
            joburi similare; anunțuri similare; proprietăți similare; știri; actualitate; recomandate; recomandări; recomandat; populare; noutăți; ultima oră; ultimă oră;
            breaking news; video; galerii foto; foto; trending; topul zilei; editorialele zilei; vezi și; vezi şi;
            vezi si; articole recente; comentarii recente; articole noi; opinii; știrile zilei; partenerii noștri
            recomandă; de la partenerii noștri; din rețea; parteneri;
            link-uri relevante
        """),
        pattern=r"(?:mai multe știri|alte știri|cele mai citite|ultimele știri|știri|citește și|mai multe articole) (?:din|de la|despre|de|pe) [\w&.,'’ -]{2,40}[^.,;:?!]",
        when=c.all_of(c.in_article, c.after_prose()),
        takes=c.titles_below_or_nothing,
        otherwise=HINT,
        part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it",
        source="sections of front pages and widgets under articles; Material for MkDocs in Romanian",
        hits=(_AFTER + "Ultima oră\n" + _HEADLINES, _AFTER + "Mai multe știri din regiune\n" + _HEADLINES),
        near_misses=(f"{_A}\n\nRecomandări\n\n{_B}", f"{_A}\n\nVezi și\n\n{_B}"),
    ),
    Rule(
        id="ro.related.pointer-title", label="related",
        phrases=listed("citește mai mult; citeste mai mult; vezi și; vezi si"),
        when=c.all_of(c.in_article, c.no_list_item), otherwise=HINT,
        takes=c.title_announced,
        why="a pointer and a colon, with the headline that it points to on the line below",
        source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=(f"= {_A}\n\nCitește mai mult:\nDe ce e scumpă frânghia anul acesta\n\n= {_B}", f"= {_A}\n\n= {_B}\n\nVezi și:\nDe ce e scumpă frânghia anul acesta\n\n= {_C}"),
        near_misses=(_AFTER.replace("= ", "") + "Vezi și:\nDe ce e scumpă frânghia anul acesta", f"{_A}\n\nDe ce e scumpă frânghia anul acesta\n\n{_B}", f"{_A}\n\nCitește mai mult de ce e scumpă frânghia anul acesta.\n\n{_B}"),
    ),
    Rule(
        id="ro.related.pointer",
        label="related",
        phrases=listed("""
            citește mai mult; citește mai departe; citește tot articolul; citește tot; citește articolul; citește
            articolul complet; citește integral; citește știrea; citește în continuare; continuă lectura; continuă să
            citești; continuare; vezi toate știrile; toate știrile; vezi galeria foto; vezi galeria; galerie foto;
            vezi toate fotografiile; mărește imaginea; foto 0 din 0; încarcă mai multe articole; mai multe pe această
            temă
        """),
        pattern=(
            r"(?:citește(?: și| mai mult| mai departe| pe| articolul)?|citeşte(?: şi)?|citeste(?: si| mai mult)?|citiți și|vezi(?: și| şi| si| mai mult)?|află mai multe|te-ar putea interesa(?: și)?|recomandări|recomandare|articol recomandat|pe aceeași temă|context|nu rata) ?[:|»>→►▶–—] ?(?:«|“|„|\")?.{10,160}[^.,;:]|"
            r"(?:citește mai mult|citește mai departe|continuă lectura) .{2,80}(?:»|→|>)"
        ),
        when=c.all_of(c.no_list_item, c.in_article, c.seldom),
        otherwise=HINT,
        why="a link to another page, which leads nowhere in a text",
        source="in-story pointers of Romanian portals (Citește și: titlu)",
        hits=(_AFTER + "Citește mai departe »", _AFTER + "Citește și: Trei candidați pentru o singură primărie", _AFTER + "CITEŞTE ŞI > Piața de flori se mută pe mal"),
        near_misses=("Citește: trei romane pe care nimeni nu le-a terminat.", "Citește mai mult decât vorbește, spune mama lui."),
    ),
    Rule(
        id="ro.related.expander",
        label="related",
        phrases=listed("""
            vezi mai mult; vezi mai multe; vezi toate; vezi tot; arată mai mult; afișează mai mult; încarcă mai mult;
            mai mult; 0 foto; 0 fotografii; 0 imagini; extinde; continuare
        """),
        when=c.all_of(c.not_heading, c.no_list_item, c.in_article, c.seldom),
        otherwise=HINT,
        why="a button that shows more of a list",
        source="galleries and lists of Romanian portals and shops",
        hits=(_AFTER + "Vezi mai multe »", "Vezi toate"),
        near_misses=(f"Vezi toate\n\n{_A}", f"Mai mult\n\n{_B}"),
    ),
    Rule(
        id="ro.related.feed-footer", label="related",
        pattern=r"(?:articolul|articol|post-ul) .{3,140} (?:apare prima dată în|a apărut prima dată în|apare prima dată pe) [^,;:?.]{2,80}(?:\.[^ .,;:?]{1,30}){0,3}\.?",
        when=c.all_of(c.no_list_item, c.any_of(c.near_end, c.in_article), c.names_follow(_FEED_NAMES)), anywhere=True,
        why="the line by which a feed's entry names its title and its site again", source="WordPress: the default of Yoast SEO for the content after each post in the feed",
        hits=(_AFTER + "Articolul De ce rămâne închis podul vechi apare prima dată în Curierul Portului.", _AFTER + "Post-ul Furtună peste vale apare prima dată în port.example."),
        near_misses=(f"{_A}\n\nArticolul despre pod apare prima dată în presa locală.", f"{_A}\n\nArticolul primarului apare prima dată în Cluj, spune ea."),
    ),
    Rule(
        id="ro.related.products", label="related", weighed=False,
        phrases=listed("""
            produse recomandate; produse vizualizate recent; clienții au cumpărat și; clientii au cumparat
            si; clienții care au cumpărat acest produs au cumpărat și; vizualizate recent; produse
            vizualizate recent de tine; cumpărate frecvent împreună; ți-ar putea plăcea și; s-ar putea să-ți
            placă; produse similare; produse asemănătoare; produse conexe
        """),
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading, c.no_list_item), otherwise=HINT, takes=c.titles_below, part="heading",
        why="the heading of a list of other products, with the list",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar and pretix in Romanian",
        hits=(_AFTER + "Produse recomandate", _AFTER + "Produse conexe"),
        near_misses=(f"{_A}\n\nProduse recomandate\n\n{_B}", "Produse recomandate, a spus ea și a închis ușa după ultimul oaspete."),
    ),
    Rule(
        id="ro.tag-list.heading",
        label="tag-list",
        phrases=listed("""
            etichete; taguri; tag-uri; tags; subiecte; subiecte în articol; cuvinte cheie; teme; în acest articol; mai
            multe despre; categorii
        """),
        when=c.all_of(c.after_prose(2), c.in_article, c.no_list_item),
        takes=c.short_lines_below,
        part="heading",
        why="the heading of the list of tags under an article, with the list",
        source="tag widgets of Romanian portals and blogs",
        hits=(_AFTER + "Etichete\nPod\nDrumuri", _AFTER + "Taguri:\n\nVale\n\nDrumuri"),
        near_misses=(f"{_A}\n\n{_B}\n\nTeme\n\n{_C}", f"{_A}\n\n{_B}\n\nEtichete\n\n{_C}"),
    ),
    Rule(
        id="ro.tag-list.line",
        label="tag-list",
        pattern=r"(?:etichete|tag-uri|taguri|tags?|cuvinte[ -]cheie|publicat în|etichetat|categorii|categoria|subiecte în articol) ?[:»] ?(?![^.]*\. )[^.?!:]{2,240}",
        when=c.all_of(c.in_article, c.no_list_item, c.any_of(c.in_tail, c.in_head)),
        otherwise=HINT,
        why="the tags of an article on one line",
        source="tag lines of Romanian portals and blogs (WordPress: Etichete)",
        hits=("Etichete: pod, drumuri, primar", _AFTER + "Tag-uri: transport"),
        near_misses=("Categorii: sunt trei. Restul, a spus, va veni.", "Etichete și borcane vechi"),
    ),
    Rule(
        id="ro.legal-footer.links",
        label="legal-footer",
        phrases=listed("""
            termeni și condiții; termeni şi condiţii; termeni si conditii; politica de confidențialitate; politica de
            confidenţialitate; politica de confidentialitate; politica de cookies; politică cookies; politica cookies;
            confidențialitate; despre noi; cine suntem; contact; contactează-ne; redacția; redacţia; echipa;
            publicitate; publicitate pe site; anpc; anpc - sal; anpc sol; sol; sal; soluționarea litigiilor; cariere;
            ajutor; întrebări frecvente; rss; harta site; harta site-ului; gdpr; protecția datelor; cod deontologic;
            caseta redacțională; politica editorială; setări cookies; modifică setările cookies; arhiva; abonamente;
            licență; termeni de utilizare; condiții de utilizare; politica de retur
        """),
        when=c.all_of(c.in_run(2, *_FOOTER), c.after_prose()),
        otherwise=HINT,
        why="links of a site's footer, in a row",
        source="Legea 365/2002; Ordinul ANPC 449/2022 (SAL and SOL links in every shop's footer)",
        hits=(_AFTER + "Termeni și condiții | Politica de confidențialitate | Contact", _AFTER + "Despre noi\nRedacția\nPublicitate"),
        near_misses=(f"Confidențialitate\n\n{_B}", f"Contact\n\n{_C}"),
    ),
    Rule(
        id="ro.legal-footer.trademarks", label="legal-footer",
        pattern=r"(?:toate )?(?:(?:celelalte|alte) ){0,1}(?:mărcile|siglele|logourile|denumirile)\b.{0,140}\b(?:proprietatea|aparțin)(?: exclusivă a)? (?:deținătorilor|proprietarilor|titularilor|companiilor)(?: lor)?(?: respectivi| de drept| respective)?\b.{0,80}",
        when=c.in_small_print, otherwise=HINT, weighed=False,
        why="whose the brands are that a page names: below the last paragraph, or beside the notice of copyright",
        source="footers of shops, makers and manuals, whose authors' lawyers ask for it",
        hits=(_AFTER + "Toate mărcile sunt proprietatea deținătorilor lor de drept.", _AFTER + "Toate siglele aparțin proprietarilor lor."),
        near_misses=(f"{_A}\n\nMărcile de pe saci erau mândria morarilor, a spus bătrâna.\n\n{_B}", f"Toate mărcile sunt proprietatea deținătorilor lor de drept.\n\n{_A}\n\n{_B}"),
    ),
    Rule(
        id="ro.legal-footer.notice",
        label="legal-footer",
        pattern=r"(?:rulează pe|creat cu) ?(?:wordpress|drupal|joomla!?|mediawiki|hexo|starlight)\w{0,3}\.?|(?:toate )?drepturile (?:sunt )?rezervate[^«“„\"]{0,160}|(?:©|\(c\)|copyright)[^«“„\"]{0,120}drepturile (?:sunt )?rezervate[^«“„\"]{0,120}|(?:este )?(?:interzisă|interzisa) (?:\w+ ){0,2}(?:reproducerea|preluarea|copierea)\b.{0,160}|(?:preluarea|reproducerea|informațiile publicate|știrile publicate|conținutul acestui site|textele publicate) .{0,80}(?:interzis\w*|limita a|permis\w*|preluate|acordul|protejat)\b.{0,200}|(?:ai (?:văzut|găsit|observat)|dacă ai (?:găsit|observat)|ați observat) o (?:greșeală|eroare)\b.{0,140}|(?:powered by wordpress|propulsat cu mândrie de|dezvoltat de|realizat de|creat de|site realizat de) ?[\w. &-]{0,40}|(?:cui|cif|c\.u\.i\.|nr\. reg\. com\.|issn) ?:? ?(?:ro ?)?[\d /j-]{5,24}.{0,80}",
        when=c.all_of(c.in_tail, c.after_prose()),
        otherwise=HINT,
        why="a legal notice below the last paragraph",
        source="Legea 8/1996, articolul 35; footers of Romanian portals (preluare în limita a 500 de semne)",
        hits=(_AFTER + "Toate drepturile rezervate.", _AFTER + "Preluarea informațiilor se face în limita a 500 de caractere.", _AFTER + "Rulează pe WordPress"),
        near_misses=(f"Toate drepturile rezervate\n\n{_A}", f"{_C}\n\nDrepturile rezervate\n\n{_B}", f"Rulează pe WordPress\n\n{_A}"),
    ),
    Rule(
        id="ro.navigation.control",
        label="navigation",
        phrases=listed("""
            de la wikipedia, enciclopedia liberă; sari la conținut; sari la conţinut; sari la continut; mergi la conținut; treci la conținut; sari la
            conținutul principal; sari la navigare; mergi la navigare; înapoi sus; mergi sus; înapoi la pagina
            principală; înapoi la prima pagină; deschide meniul; închide meniul; meniu principal; caută în site; caută
            după:; caută:; navigare în articole; articole mai vechi; articole mai noi; știrea următoare; postarea
            anterioară; postarea următoare; 0 min citire; 0 min de citit; 0 minute de citit; timp de citire: 0 min;
            timp de citire: 0 minute; timp citire: 0 minute; pagina 0 din 0; afișați versiunea web; versiunea mobilă;
            schimbă limba;
            sări la conținutul principal; sari la căutare; 0 minut de citit; cosul tau este gol.;
            deschide meniul de accesibilitate
        """),
        ambiguous=listed("""
            timp de citire; prima pagină; te afli aici; pagina următoare; pagina anterioară; înapoi la început;
            articolul următor; articolul anterior; articolul precedent;
            activează navigația; articole vechi; comentarii mai vechi; comentarii mai noi; următorul articol; pagina precedentă; subiectul precedent; subiectul următor; selectează o categorie; selectează o lună; pagina 0; editează pagina; vezi sursa; înapoi la index; copiază în clipboard; copiat în clipboard; ascundere bară laterală; expandare bară laterală; inspecteaza cos; plateste acum; continua cumparaturile; spune-ti parerea;
            adauga in cos; adauga la lista de cumparaturi;
            ajustează dimensiunea fontului; ascunde imaginile; cursor mare; evidențiază linkurile;
            meniu de accesibilitate; micșorează dimensiunea fontului; mărește dimensiunea fontului;
            oprește animațiile; resetează setările;
            editeaza această pagină; editează această pagină; vezi sursa acestei pagini
        """),
        pattern=r"(?:articolul|știrea|postarea|pagina) (?:anterior|anterioară|următor|următoare|următorul|precedent|precedentă) ?[:»«→←>|] ?.{3,120}[^.,;]|(?:timp(?:ul)? (?:estimat )?(?:de )?(?:citire|lectură)|citire) ?:? ?(?:aprox\.? |circa )?\d{1,3} ?(?:de )?(?:min|minute|minut)\.?",
        when=c.control_beside,
        otherwise=HINT,
        why="a control of the page: skip link, menu toggle, pager, reading time",
        source="WordPress and Blogger in Romanian; portals; WordPress, Oscar and Material for MkDocs in Romanian",
        hits=("Sari la conținut", "Timp de citire: 4 minute", "Articolul următor: Primarul vinde portul"),
        near_misses=(f"Timp de citire\n\n{_A}", f"Prima pagină\n\n{_B}", f"{_A}\n\nEditeaza această pagină\n\nEditează această pagină\n\n{_B}", f"{_A}\n\nEditeaza această pagină\n\nEditează această pagină\n\n{_B}"),
    ),
    Rule(
        id="ro.navigation.wiki", label="navigation", weighed=False,
        phrases=listed("""
            ce trimite aici; modificări corelate; schimbări corelate; pagini speciale; legătură permanentă; informații despre pagină; versiune de tipărit; încărcare fișier; schimbări recente;
            pagină aleatorie; portalul comunității; discută la cafenea; unelte personale; spații de nume; variante; istoric; vedeți sursa; lectură; vizualizări; contribuții; discuții;
            nu sunteți autentificat; în alte limbi; unelte; termeni; unelte wiki; unelte pentru pagina de utilizator; jurnalele paginii; adăugare limbi; comută cuprinsul;
            mută în bara laterală; aspect; pagini pentru editorii neautentificați; pagina principală; discuție; istoricul paginii; creare cont; modificare; meniul principal;
            navigare;
            unelte utilizator; unelte site; modificări recente; administrare media; index; unelte pagină;
            arată sursa paginii; versiuni anterioare; legătură anterioară; la început
        """),
        when=c.wiki_tools, otherwise=HINT,
        why="the tools of a wiki's page, several in a row",
        source="MediaWiki in Romanian (sidebar, tabs and toolbox)",
        hits=(_AFTER + "Ce trimite aici\nModificări corelate\nSchimbări corelate", _AFTER + "Pagini speciale\nLegătură permanentă\nInformații despre pagină"),
        near_misses=(f"Ce trimite aici\n\n{_A}", f"Schimbări corelate\n\n{_B}\n\nModificări corelate\n\n{_A}"),
    ),
    Rule(
        id="ro.legal-footer.wiki", label="legal-footer",
        pattern=(
            r"ultima editare a paginii a fost efectuată la ?(?=.{0,45}\d{4}).{8,60}\.?|"
            r"adus de la ?[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200}|"
            r"pagina a fost accesată de ?\d[\d., ]{0,12} ?de ori\.?"
        ),
        why="the day of the last change, the address and how often it was read, below the pages of a wiki",
        source="MediaWiki in Romanian (messages lastmodifiedat, retrievedfrom and viewcount)",
        hits=("Ultima editare a paginii a fost efectuată la 2024-05-03, ora 10:14.", "Adus de la „https://wiki.example/index.php?title=Most&oldid=12”"),
        near_misses=("Ultima editare a paginii a fost efectuată la 2024-05-03, ora 10:14, a spus ea și a închis ușa după ultimul oaspete.", f"{_A}\n\nUltima editare a paginii a fost efectuată la {_B}"),
    ),
    Rule(
        id="ro.navigation.menu-word",
        label="navigation",
        phrases=listed("""
            acasă; acasa; prima pagină; meniu; caută; căutare; știri; ştiri; stiri; actualitate; politică; politic;
            extern; externe; internațional; economie; economic; social; societate; eveniment; justiție; sport; fotbal;
            tenis; cultură; cultura; știință; sănătate; sanatate; tehnologie; tech; opinii; editorial; editoriale;
            bloguri; blog; video; foto; galerii; podcast; podcasturi; life; lifestyle; monden; vedete; stil; modă;
            călătorii; turism; rețete; auto; imobiliare; locuri de muncă; anunțuri; televiziune; tv; filme; film;
            muzică; cărți; teatru; educație; mediu; meteo; vremea; local; regional; bucurești; cluj; iași; timișoara;
            moldova; românia; europa; horoscop; jocuri; loto; arhivă; arhiva; newsletter; abonamente; magazin;
            servicii; ultima oră; live; anchete; interviuri; reportaje; investigații; agenda; evenimente; contact;
            despre noi; despre; produse; coș; coșul meu; contul meu; ajutor; forum; ghiduri; înainte; înapoi; următor;
            anterior; închide; toate; mai mult; familie; religie; istorie; alegeri; bani; financiar; companii;
            afaceri; business; magazine; curs valutar; autentificare; cont;
            plateste; arhiveaza; arhive; inregistreaza-te; înregistrare; înregistrează-te; deautentificare; iesire; ieșire; intra in cont; următorul; precedenta; următorea; inapoi; precedent; panou control; panou de control; tablou de bord; categorie; categorii; etichete; tag-uri; editare; editează; modifica; nor etichete; etichete populare; legături; listă legături; flux rss pentru articole; flux rss comentarii; rss flux; atom flux; fără categorie; necategorizat; cautare; recenzii; accesibilitate; liste de cumparaturi; toate produsele; cautare avansata
        """),
        when=c.all_of(
            c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "cookie-notice", "comments", "promo"),
            c.no_text_item, c.in_article, c.is_no_title,
        ),
        otherwise=HINT,
        why="words of a menu, several in a row",
        source="section names in the menus of Romanian portals and shops; WordPress, Oscar and Plone in Romanian",
        hits=("Acasă\nȘtiri\nSport", "Politică\nExtern\nEconomie\nCultură"),
        near_misses=(f"Politică\n\n{_A}\n\nEconomie\n\n{_B}\n\nCultură\n\n{_C}", "Trei rubrici:\nPolitică\nSport\nCultură"),
    ),
    Rule(
        id="ro.navigation.docs", label="navigation",
        phrases=listed("""
            acest conținut nu este încă disponibil în limba selectată.; 0 min rămase pentru citire
        """),
        ambiguous=listed("""
            inițializare căutare; tastează pentru a începe căutarea; accesează repository-ul; nu mai arăta
            asta; selectează limba; selectează versuine; nu a fost găsit niciun document; 0 documente
            găsite; selectează tema; pe această pagină; valabil și în:; citește în română; traducere:;
            articole recente; articole anterioare; sursă; pagină originală; ascunde rezultatele căutării;
            această pagină
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the tools around the pages of manuals and blogs, several in a row",
        source="Material for MkDocs, Starlight, Nikola and Sphinx in Romanian",
        hits=("Acest conținut nu este încă disponibil în limba selectată.", "4 min rămase pentru citire", _AFTER + "Inițializare căutare\nTastează pentru a începe căutarea\nAccesează repository-ul"),
        near_misses=(f"{_A}\n\nInițializare căutare\n\n{_B}", f"{_A}\n\n- Inițializare căutare\n- Tastează pentru a începe căutarea\n- Accesează repository-ul\n\n{_B}", "Acest conținut nu este încă disponibil în limba selectată, a spus ea și a închis ușa după ultimul oaspete."),
    ),
    Rule(
        id="ro.navigation.shop-control", label="navigation", weighed=False,
        phrases=listed("""
            acest produs nu are inca recenzii.; ti se pare utila aceasta recenzie?; te rugam sa te
            autentifici pentru a putea adauga produse la o lista de cumparaturi; creaza o noua lista de
            cumparaturi; nu a fost gasit nici un produs.; conectați-vă cu un cont de client; nu ai niciun
            produs în coș.; fii primul care adaugă o recenzie; fii primul care scrii un review; se afișează
            toate cele 0 rezultate; sortează după preț: de la mic la mare; sortează după preț: de la mare la
            mic
        """),
        ambiguous=listed("""
            adauga in cos; adauga la lista de cumparaturi; spune-ti parerea; lasa o recenzie de produs;
            citeste toate recenziile; continua cumparaturile; inspecteaza cos; plateste acum; muta in cos;
            salveaza pentru altadata; am un voucher...; intoarce-te la cosul de cumparaturi; inapoi la site;
            lista de cumparaturi este goala.; am gasit 0 rezultate.; filtreaza rezultatele; exploreaza
            magazin; inapoi la rezultatele cautarii; adaugă în coș; coșul tău; coşul este gol; coșul de
            cumpărături este gol.; goliți coșul; finalizează comanda; continuă plata; revendică un voucher;
            coșul a expirat; alăturați-vă listei de așteptare; adăugați-mă pe lista de așteptare; mergeți la
            magazinul de bilete; deschide magazinul de bilete; închide magazinul de bilete; alege un
            eveniment diferit; creează un cont nou; adaugă la coș; cumpără acum; cumpara acum; adaugă în
            lista de dorințe; adaugă la lista de dorințe; adauga la favorite; adaugă la comparare; compară
            produse; vezi coșul; vezi cosul; vizualizează coșul; finalizare comandă; finalizeaza comanda;
            continuă cumpărăturile; înapoi la magazin; înapoi la cumpărături; coșul tău este gol; cosul tau
            este gol; coșul dvs. este gol; nu ai produse în coș; scrie o recenzie; adaugă o recenzie; scrie
            un review; adauga un review; adaugă review; nu există recenzii până acum.; nicio recenzie; vezi
            toate recenziile; afișez toate cele 0 rezultate; afișez 0–0 din 0 rezultate; sortare implicită;
            sortează după popularitate; sortare după popularitate; sortează după cele mai recente; preț
            crescător; preț descrescător; pret crescator; pret descrescator; șterge filtrele; sterge
            filtrele; selectează opțiunile; vizualizare rapidă; anunță-mă când e disponibil; tva inclus
        """),
        when=c.shop_control, otherwise=HINT,
        why="the buttons of a shop, and what it says of its basket, its reviews and how it sorts",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar and pretix in Romanian",
        hits=("Acest produs nu are inca recenzii.", _AFTER + "Adauga in cos", _AFTER + "Adauga la lista de cumparaturi"),
        near_misses=(f"{_A}\n\nAdauga in cos\n\n{_B}", f"{_A}\n\n- Adauga in cos\n- Adauga la lista de cumparaturi\n\n{_B}", "Acest produs nu are inca recenzii, a spus ea și a închis ușa după ultimul oaspete."),
    ),
    Rule(
        id="ro.navigation.shop-word", label="navigation", weighed=False,
        phrases=listed("""
            istoric comenzi; schimba parola; filtrează după; relevanta; opțiuni plată; ical; setări cont;
            fisier ical; ghid de mărimi; ghid marimi; tabel mărimi; cantitate; compară; cod de reducere;
            metode de plată; livrare și retur; politica de retur; în stoc; in stoc; stoc epuizat; cele mai
            vândute; cumpără; termeni și condiții; notifica-ma
        """),
        when=c.shop_word, otherwise=HINT,
        why="words of a shop's page that are anybody's, several in a row",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar and pretix in Romanian",
        hits=(_AFTER + "Istoric Comenzi\nSchimba Parola\nFiltrează după", _AFTER + "Cumpără\nTermeni și condiții\nNotifica-ma"),
        near_misses=(f"{_A}\n\nIstoric Comenzi\n\n{_B}", f"{_A}\n\n- Istoric Comenzi\n- Schimba Parola\n- Filtrează după\n\n{_B}"),
    ),
    Rule(
        id="ro.navigation.calendar", label="navigation", weighed=False,
        phrases=listed("""
            adauga in calendar; adaugă în calendar
        """),
        when=c.calendar_button, takes=c.calendar_links, otherwise=HINT,
        why="the button by which readers keep an event's date, with the calendars it offers",
        source="The Events Calendar, pretix and Add to Calendar Button in Romanian",
        hits=(_AFTER + "Adauga In Calendar", _AFTER + "Adaugă în Calendar\nApple\nGoogle\nOutlook.com\nYahoo"),
        near_misses=(f"{_A}\n\nAdauga In Calendar\n\n{_B}", f"{_A}\n\nApple\nGoogle\nYahoo\n\n{_B}", "Adauga In Calendar, a spus ea și a închis ușa după ultimul oaspete."),
    ),
    Rule(
        id="ro.navigation.portal", label="navigation",
        phrases=listed("""
            recente; necitite; utilizatori; grupuri; marchează ca citit; acţiunile documentului; tipărește;
            flux știri rss; ultima modificare; citeşte mai mult...; secţiunea protejată; în aceaşi rubrică;
            de aceaşi autori; harta site-ului; răspundeţi la acest articol; cuvinte-cheie în acelaşi grup;
            cele mai recente mesaje de forum; cele mai populare articole; articole de acelaşi autor; ultima
            adăugare
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the menus and tools of portals and forums, several in a row",
        source="NodeBB, Plone and SPIP in Romanian",
        hits=(_AFTER + "Recente\nNecitite\nUtilizatori", _AFTER + "Grupuri\nMarchează ca citit\nAcţiunile documentului"),
        near_misses=(f"{_A}\n\nRecente\n\n{_B}", f"{_A}\n\n- Recente\n- Necitite\n- Utilizatori\n\n{_B}"),
    ),
    Rule(
        id="ro.placeholder.loading-word", label="placeholder",
        phrases=listed("se încarcă; se incarca"),
        when=c.all_of(c.trails_off, c.no_list_item, c.in_article), otherwise=HINT,
        why="the word that stands, with its dots, while content loads",
        source="loading states of web frameworks in this language",
        hits=(_AFTER + "Se încarcă...", _AFTER + "Se încarcă…"),
        near_misses=(f"Se încarcă\n\n{_A}", f"{_A}\n\nSe încarcă\n\n{_B}"),
    ),
    Rule(
        id="ro.placeholder.loading",
        label="placeholder",
        phrases=listed("""
            se incarca...; vă rugăm așteptați; activați javascript; activează javascript;
            actualizați navigatorul pentru a vizualiza corect acest site.; obține o provocare audio;
            se verifică... te rugăm să aștepți.; verificarea a expirat. încearcă din nou.;
            verificarea a eșuat. încearcă din nou mai târziu.
        """),
        ambiguous=listed("""
            încărcare; așteptați; niciun rezultat; a apărut o eroare; încearcă din nou; pagina nu a fost găsită; se
            încarcă; nu s-au găsit rezultate; imagine indisponibilă;
            nici un articol găsit.; niciun articol găsit.; nimic găsit.; pagina nu a fost gasita; nu a fost găsit niciun document;
            actualizați navigatorul acum!; actualizează browser; navigatorul este învechit!; nu mai arăta;
            nu sunt un robot; se verifică; verificare necesară!;
            ignoră; introduceți codul; reîncarcă
        """),
        pattern=r"(?:vă rugăm să |te rugăm să |trebuie să |pentru a (?:vedea|vizualiza|folosi)\b.{0,60}) ?(?:activați|activezi|activa|activează) (?:javascript|cookie-urile)\b.{0,140}",
        when=c.loading_sign,
        otherwise=HINT,
        why="what stands where a script would have put something",
        source="noscript texts and loading states of Romanian sites; Nikola, WordPress and Oscar in Romanian",
        hits=("Se încarcă...\nVă rugăm așteptați", "Vă rugăm să activați JavaScript pentru a vedea pagina."),
        near_misses=(f"Încărcare\n\n{_A}", "Niciun rezultat.", f"{_A}\n\n- Pagina nu a fost gasita\n- Nu a fost găsit niciun document\n\n{_B}", f"{_A}\n\n- Pagina nu a fost gasita\n- Nu a fost găsit niciun document\n\n{_B}"),
    ),
    Rule(
        id="ro.placeholder.browser", label="placeholder",
        pattern=(
            r"(?:browserul|navigatorul) (?:tău|dvs\.?|dumneavoastră)(?: ?\([^)]{2,30}\))? (?:nu este actualizat|este (?:învechit|depășit))[.!]?|"
            r"actualiz(?:ează|ați) (?:browserul|navigatorul)\b.{0,110}\b(?:acest|această|nostru) (?:site|pagină)\b.{0,30}[.!]?"
        ),
        why="the bar over a page that finds the reader's browser too old for it",
        source="browser-update.org and Outdated Browser, which sites build in",
        hits=("Browserul tău (Safari) este învechit.", "Actualizează browserul pentru a vedea bine acest site."),
        near_misses=("Actualizează browserul și repornește calculatorul.", "Browserul tău este învechit, a spus bărbatul de la ghișeu."),
    ),
    Rule(
        id="ro.placeholder.notice", label="placeholder",
        phrases=listed("""
            ți se va reaminti peste 0 zile.; comentarii protejate: se cere parola pentru a vedea
            comentariile.; nu există un rezumat, acesta este un articol protejat.
        """),
        why="what a site says instead of what it does not show, and its robot check when it fails",
        source="browser-update.org, ALTCHA and WordPress in Romanian",
        hits=("Ți se va reaminti peste 4 zile.", "Comentarii protejate: se cere parola pentru a vedea comentariile."),
        near_misses=("Ți se va reaminti peste 4 zile, a spus ea și a închis ușa după ultimul oaspete.", "Comentarii protejate: se cere parola pentru a vedea comentariile, a spus ea și a închis ușa după ultimul oaspete."),
    ),
    Rule(
        id="ro.byline.by",
        label="byline",
        pattern=r"(?:de|scris de|autor|autor:|publicat de|articol de|un articol de) (?!la |pe |un |o |ce |aici|atunci|fapt|ani )[\w.'-]+ [\w.'-]+(?: [\w.'-]+){0,3}(?:,? [|·•–-] .{0,60})?|(?:(?:publicat|actualizat|ultima actualizare|data publicării|publicată)(?: pe| la| în)? ?:? ?)?(?:(?:luni|marți|miercuri|joi|vineri|sâmbătă|duminică),? )?\d{1,2} (?:ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie|ian|feb|mar|apr|iun|iul|aug|sep|sept|oct|nov|dec)\.? \d{4}(?:,? (?:ora |la |[-|·•] ?)?\d{1,2}[:.]\d{2})?",
        why="who wrote it and when",
        source="byline customs of Romanian papers",
        hits=("de Ioana Munteanu", "Actualizat: 3 mai 2024, ora 14:10"),
        near_misses=("De atunci nimeni nu a mai vorbit.", "Mai 1968 nu a fost o lună."),
    ),
    Rule(
        id="ro.caption.credit",
        label="caption",
        pattern=r"(?:foto|fotografie|sursa foto|sursă foto|credit foto|imagine|foto arhivă|sursa)(?: cu caracter ilustrativ| de arhivă)? ?[:©/] ?.{2,60}|(?:imagine|foto|fotografie) cu (?:caracter|rol) ilustrativ",
        why="a photo credit",
        source="captions of Romanian portals and agencies (Inquam, Agerpres style)",
        hits=("Sursa foto: Ana Moraru", "Imagine cu caracter ilustrativ"),
        near_misses=("Fotografia e neclară, dar se recunoaște.", "Foto de familie din 1950"),
    ),
    Rule(
        id="ro.promo.appeal", label="promo",
        pattern=(
            r"(?:urmărește-ne|urmăriți-ne|urmareste-ne|urmăreşte-ne|abonează-te) (?:și |şi |si )?(?:pe|la) (?:facebook|instagram|twitter|x|youtube|tiktok|telegram|whatsapp|google news|canalul nostru de (?:whatsapp|youtube|telegram)|canalul de (?:whatsapp|youtube|telegram))[^:;„\"]{0,80}|"
            r"(?:abonează-te|aboneaza-te|abonați-vă|înscrie-te) (?:gratuit )?la (?:newsletterul? nostru|newsletterul|newsletter-ul nostru|newsletter-ul|buletinul nostru)[^:;„\"]{0,80}|"
            r"(?:descarcă|descărcați|instalează) (?:gratuit )?aplicația (?:noastră|[\w.]{2,20})? ?(?:și|şi|pentru|ca să)\b[^.:;„\"]{2,80}[!.]?|"
            r"(?:ai (?:găsit|observat|văzut)|ați (?:găsit|observat)) (?:o )?(?:greșeală|greşeală|eroare)(?: în (?:articol|text|acest articol))?\? ?(?:scrie|scrieți|anunță|anunțați|semnaleaz|trimite|raporteaz|spune|contacteaz|selecteaz)[^„\"]{0,80}|"
            r"(?:susține|susţine|sprijină|susțineți) (?:jurnalismul independent|presa independentă|munca noastră|redacția noastră|jurnalismul nostru)[^:;,„\"]{0,80}[!.]?|"
            r"(?:trebuie să (?:fii autentificat|fiți autentificat|te autentifici|vă autentificați)|autentifică-te|conectează-te|autentificați-vă) pentru a (?:comenta|lăsa un comentariu|publica un comentariu|adăuga un comentariu|scrie un comentariu)[^„\"]{0,40}|"
            r"(?:distribuie|distribuiți) (?:acest )?(?:articolul?|articol) (?:pe facebook|prietenilor|cu prietenii|mai departe)[^.,:;„\"]{0,20}[!.]?|"
            r"(?:acest|articolul|conținutul|acest articol|acest conținut) ?(?:este )?(?:disponibil|rezervat|destinat) (?:doar |numai |exclusiv )?(?:abonaților|pentru abonați|membrilor)[^„\"]{0,90}|"
            r"activează notificările (?:și|şi|pentru|ca să)\b[^.:;„\"]{2,60}[!.]?"
        ),
        otherwise=HINT,
        sure_if=r"-ne|canalul|abonea|abonați|înscrie|aplicația|greșeală|greşeală|eroare|jurnalism|presa|munca noastră|redacția|comenta|comentariu|articol|conținut|notific",
        why="what a site asks of its readers in a line or sentence: to follow it, to pay, to log in, to report its mistakes",
        source="closing lines of Romanian news sites",
        hits=(
            "Urmărește-ne pe Google News",
            "Abonează-te la newsletterul nostru",
            "Descarcă aplicația noastră și citește mai repede",
            "Ai găsit o greșeală în articol? Scrie-ne",
            "Susține jurnalismul independent",
            "Trebuie să te autentifici pentru a comenta",
            "Distribuie articolul pe Facebook",
            "Acest articol este disponibil doar pentru abonați",
            "Activează notificările și afli primul știrile",
        ),
        near_misses=(
            "Urmărește-ne pe potecă, strigă băiatul.",
            "Descarcă aplicația băncii, apoi deschide-o.",
            "Ai găsit o greșeală? întrebă profesorul.",
            "Sprijină scândura cu mâna.",
            "Distribuie aluatul în două forme.",
            "Acest articol de lege este clar.",
        ),
    ),
)
