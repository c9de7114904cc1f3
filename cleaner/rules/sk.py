"""Slovak: what Slovak-language sites print around their articles."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleaner.lazy import lazy_pattern
from cleaner.rules import conditions as c
from cleaner.rules.rule import HINT, Rule, form_of, listed, reported

if TYPE_CHECKING:
    from cleaner.model import Label

_FEED_NAMES = lazy_pattern(r"^(?:článok|príspevok) |zobrazený najskôr ", re.IGNORECASE)
"""Stands before the title and before the site in the last line of a feed's entry."""

_A = "Poslanci v pondelok rozhodli o zatvorení starého mosta pre kamióny."
_B = "Do jesene budú musieť vodiči jazdiť cestou cez dolinu, povedal starosta."
_C = "Oprava sa odkladala celé roky, lebo ju nikto nechcel zaplatiť."
_AFTER = f"= {_A}\n\n= {_B}\n\n= {_C}\n\n"

_FOOTER: tuple[Label, ...] = (
    "legal-footer", "navigation", "share-bar", "newsletter", "paywall", "cookie-notice", "promo",
)

SPEECH = reported(
    r"řekl[ai]?|říká|uvedl[ai]?|napsal[ai]?|dodal[ai]?|zeptal[ai]?|stálo|hlásal[ao]?|"
    r"povedal[ai]?|hovorí|uviedol|uviedla|napísal[ai]?|spýtal[ai]?|"
    r"odpověděl[ai]?|zavolal[ai]?|křikl[ai]?|zašeptal[ai]?|odpovedal[ai]?|skríkol|skríkla"
)
"""Reported speech: what somebody said is the article's, whatever words it is in. In Czech and
Slovak, which rules can't always tell apart."""

_CATEGORY = lazy_pattern(
    r"(?:[\w'’-]{1,24} ){0,3}[\w-]{0,20}(?:cookies?|súbor\w* cookie\w*)\b(?=.*(?:strán|web|návštev|reklam|obsah|štatisti|analy|mera|nastaven|partner|funk|fungov|súhlas|nevyhnutn|potrebn)).{8,360}|"
    r"(?=.{0,200}(?:cookies?|súbor\w* cookie\w*))(?=.{0,300}(?:sledov|technológi|súhlas|prij)).{30,360}|"
    r"(?=.{25}).{0,180}(?:služ\w+ tretích strán|(?:váš|svoj) súhlas).{0,200}"
)
"""What a consent dialog says of a kind of cookies, and of leave for others' services."""
_PANELS = frozenset(map(form_of, listed("""
    oprávnený záujem; oprávnené záujmy; dodávatelia; predajcovia; zoznam dodávateľov; partneri; zoznam
    partnerov; účely; osobitné účely; špeciálne účely; funkcie; osobitné funkcie; špeciálne funkcie; súhlas;
    nevyhnutné; nevyhnutne potrebné; potrebné; technické; povinné; funkčné; funkčnosť; preferencie; predvoľby;
    výkon; výkonnostné; analytické; analytika; štatistiky; štatistické; štatistika; marketing; marketingové;
    reklama; reklamné; zacielenie; sociálne médiá; sociálne siete; neklasifikované; nezaradené; vždy aktívne;
    vždy zapnuté; vždy povolené; podrobnosti; detaily; zoznam cookies; nevyhnutné cookies; nevyhnutné súbory
    cookie; nevyhnutne potrebné súbory cookie; povinné súbory cookie; technické cookies; funkčné cookies;
    funkčné súbory cookie; analytické cookies; analytické súbory cookie; výkonnostné cookies; štatistické
    cookies; marketingové cookies; marketingové súbory cookie; reklamné cookies; reklamné súbory cookie; cookies
    tretích strán; názov; meno; poskytovateľ; dodávateľ; expirácia; platnosť; doba uchovávania; trvanie; popis;
    opis; účel; typ; zapnuté; vypnuté; príklady; kategórie údajov
""")))
"""What stands in its inner panels: kinds of consent, switches, heads of columns."""
_ABOUT = lazy_pattern(
    r"cookie|súhlas|služ[be]|\bweb|\bstrán[ok]|reklam|osobn[éýá]|\búdaj|\bdáta\b|súkrom|partner|"
    r"dodávateľ|oprávnen|\biab\b|\btcf\b|geoloka|poloh|skript|návštev|statisti|štatisti|analý|"
    r"analyt|mera|nastaven|predvol|preferenc|\bvoľ|účel|profil|zariaden|obsah|\bspam|"
    r"\bapp(?:s|ok|er|ar)?\b|appli[ck]|apli[ck]|informa[tcçs]|google"
)
"""What sentences of such a dialog deal with, its purposes and those who have them among it."""

RULES = (
    Rule(
        id="sk.ad-marker.label", label="ad-marker",
        phrases=listed("""
            reklama; inzercia; inzerát; článok pokračuje pod reklamou; článok pokračuje pod video reklamou; text pokračuje pod reklamou; pokračovanie článku pod reklamou; pokračovanie pod reklamou; článok pokračuje nižšie; komerčný článok; komerčný obsah; platená inzercia; platená reklama; platená spolupráca; platené partnerstvo; sponzorovaný obsah; sponzorovaný článok; sponzorované;
            partnerský obsah; partnerský článok; obsah v spolupráci s partnerom; pr článok; pr text; reklamný článok; reklamné oznámenie; preskočiť reklamu; zavrieť reklamu; skryť reklamu; nahlásiť reklamu; ponuka partnera; ponuky partnerov; sponzorované odkazy; koniec reklamy; advertorial; komerčná spolupráca; komerčná príloha;
            reklama: 0:0
        """),
        pattern=r"(?:článok|text|obsah) (?:vznikol|pripraven|vytvoren)\w* (?:v spolupráci|v partnerstve) s .{2,80}|(?:článok|text) pokračuje (?:pod|za) (?:reklam|video|inzer|anket|galéri|promo)\w*.{0,30}",
        why="advertising must be set apart from editorial matter", source="Slovak act 147/2001 on advertising; in-text markers of Slovak dailies",
        hits=("Inzercia", "REKLAMA", "Článok pokračuje pod video reklamou", "Platená spolupráca"),
        near_misses=("Reklama je zrkadlo doby, hovorieval.", "Inzercia v novinách klesla o tretinu", "Článok pokračuje výkladom zákona."),
    ),
    Rule(
        id="sk.video-embed.player", label="video-embed",
        phrases=listed("""
            prehrať video; pustiť video; spustiť video; pozrite si video; video nie je dostupné; váš prehliadač nepodporuje video; váš prehliadač nepodporuje prehrávanie videa; váš prehliadač nepodporuje html0 video; vypočuť článok; vypočujte si článok; počúvať článok; prehrať článok; ďalšie video; celá obrazovka; zapnúť zvuk; vypnúť zvuk; preskočiť video; rýchlosť prehrávania; pozrieť video;
            klávesmi so šípkou nahor/nadol zvýšite alebo znížite hlasitosť.;
            nebol nájdený žiaden kompatibilný zdroj pre tento súbor.; súbor je zašifrovaný a nie je k dispozícii kľúč na rozšifrovanie.;
            sťahovanie súboru bolo zrušené pre chybu na sieti.; začiatok okna. klávesa escape zruší a zavrie okno.;
            klávesmi so šípkou doľava/doprava posuniete o jednu sekundu, šípkami nahor/ nadol posuniete o
            desať sekúnd.
        """),
        ambiguous=("video", "prehrať", "pauza", "titulky", "naživo", "kvalita", "zvuk", "aktuálny čas", "koniec okna.", "modálne okno", "nastavenia opisov", "nastavenia popiskov", "nastavenia titulkov", "obraz v obraze", "okno nastavení popiskov", "opisy vypnuté", "popisky vypnuté", "posúvač hlasitosti", "posúvač času", "pozastaviť", "pravidelné pätkové", "pravidelné, bezpätkové", "prehrať znova", "prehrávač videa", "prehrávač zvuku", "prerušili ste prehrávanie", "pretočiť dopredu", "pretočiť späť", "prevziať súbor", "proporčné bezpätkové", "proporčné pätkové", "režim celej obrazovky", "režim normálnej obrazovky", "skryté titulky/titulky", "stlmiť", "titulky vypnuté", "typ okrajov písma", "typ písma", "typ stopy", "ukazovateľ priebehu", "ukončiť zobrazenie na celú obrazovku", "uložiť snímku videa", "video prehrávač", "video sa načíta.", "zatvoriť modálne okno", "zostávajúci čas", "zrušiť stlmenie", "zvuková stopa", "zvukový prehrávač", "úroveň hlasitosti", "ďalšie nastavenia", "živé vysielanie", "otvorí okno nastavení opisov", "otvorí okno nastavení popiskov", "otvorí okno nastavení titulkov", "prehrávať toto video v slučke", "preskočiť na živé vysielanie", "prestať prehrávať toto video v slučke", "spustiť obraz v obraze", "toto je modálne okno", "ukončiť obraz v obraze", "všetky nastavenia na základné hodnoty"),
        pattern=r"(?:pozrite si|sledujte|pozri)(?: aj| video| na video| rozhovor)? ?[:|»>→►▶] ?.{12,130}[^.,;]",
        when=c.all_of(c.in_run(3, "video-embed"), c.no_list_item), otherwise=HINT,
        why="the labels of a video or audio player", source="players of Slovak dailies and broadcasters",
        hits=("Prehrať video", "Vypočujte si článok", "Prehrať\nPauza\nCelá obrazovka", "Pozrite si video: Ako vzniklo nové nábrežie"),
        near_misses=(f"Naživo\n\n{_A}", f"Pauza\n\n{_B}", "Pozrite si video, radil, ale nikto sa nepozeral."),
    ),
    Rule(
        id="sk.video-embed.settings", label="video-embed",
        phrases=("koniec okna.",),
        takes=c.player_above(
            "začiatok okna. klávesa escape zruší a zavrie okno.",
        ),
        why="a player's bar and the dialog of its settings, which says where it begins and ends",
        source="video.js in Slovak",
        hits=(_AFTER + "Prehrať\n0:00\nNačítané\n0%\nZačiatok okna. Klávesa Escape zruší a zavrie okno.\nText\nColor\nBiela\nČierna\nVeľkosť písma\n50%\nResetovať\nHotovo\nKoniec okna.", _AFTER + "Začiatok okna. Klávesa Escape zruší a zavrie okno.\nText\nBiela\nVeľkosť písma\n50%\nKoniec okna."),
        near_misses=(f"{_A}\n\nKoniec okna.\n\n{_B}", "Koniec okna, povedala a zavrela dvere za posledným hosťom."),
    ),
    Rule(
        id="sk.promo.app", label="promo",
        phrases=listed("""
            stiahnuť aplikáciu; stiahnite si aplikáciu; stiahnite si našu aplikáciu; nainštalovať aplikáciu; otvoriť v aplikácii; čítať v aplikácii; stiahnuť z app store; stiahnuť z google play; dostupné v google play; dostupné na google play; povoliť upozornenia; zapnúť upozornenia; zapnúť notifikácie; teraz nie; zistiť viac; zistite viac; chcem vedieť viac; kúpiť teraz; objednať teraz
        """),
        ambiguous=("mobilná aplikácia", "naša aplikácia"),
        pattern=r"(?:stiahnite si|stiahni si|nainštalujte si|vyskúšajte) (?:našu |bezplatnú |mobilnú |novú )*aplikáciu(?: [\w.&-]+){0,4}(?:,? (?:a|pre|na|nech|zadarmo) .{2,60})?[!.]?",
        when=c.all_of(c.in_run(2), c.not_heading), otherwise=HINT, part="button",
        sure_if="našu|bezplatnú|zadarmo|správ",
        why="a prompt to install the site's app, or the button of an offer", source="app banners of Slovak dailies and shops",
        hits=("Stiahnuť aplikáciu", "Stiahnite si našu mobilnú aplikáciu a čítajte bez reklám", "Zistiť viac »"),
        near_misses=(f"Mobilná aplikácia\n\n{_A}", "Stiahnite si aplikáciu až doma, poradil syn, a otec neposlúchol."),
    ),
    Rule(
        id="sk.promo.ask", label="promo",
        phrases=listed("""
            podporte nás; podporiť nás; podporte našu prácu; podporte našu redakciu; podporte nezávislú žurnalistiku; podporiť projekt; podporiť redakciu; podporiť denník; darovať; prispieť; prispejte; chcem prispieť; chcem podporiť; podporujem; darujte 0 %; darujte nám 0 %; darujte nám 0% z dane; darujte 0% z dane; poukážte nám 0 % z dane; poukážte nám 0% z dane; staňte sa podporovateľom; kúpte nám kávu; podporte nás!; podporte nás na patreone; ďakujeme, že nás podporujete
        """),
        pattern=r"(?:podporte|podpor|pomôžte) (?:nás|našu|náš|nezávisl\w+|vznik|redakciu|projekt)\b[^.:,]{0,80}[.!]?|(?:páčil|zaujal) (?:sa )?(?:vám|vás) (?:tento |náš )?(?:článok|text|príspevok)\?.{0,110}|(?:darujte|poukážte|venujte) (?:nám )?(?:svoje |vaše )?2 ?%[^.:]{0,80}[.!]?|(?:fungujeme|existujeme|píšeme) [^.]{0,30}(?:vďaka|z) (?:vám|vašej|vašim|vašich|podpore|darov|čitateľ).{0,100}",
        when=c.not_heading, otherwise=HINT, part="ask",
        sure_if=r"nezávisl|redakc|článok|text|príspev|čitateľ|dar\w*|2 ?%|(?:podporte|podpor) nás[.!]?$",
        why="an appeal or a button for readers' money", source="donation boxes of Slovak media; the 2 % of income tax that taxpayers may assign",
        hits=("Podporte nás", "Darujte nám 2% z dane", "Páčil sa vám tento článok? Podporte nás.", "Chcem prispieť"),
        near_misses=(f"Podporte nás\n\n{_A}", f"Darovať\n\n{_B}", "Podporte ho, zvolala sestra, a dvaja muži starca chytili."),
    ),
    Rule(
        id="sk.promo.install", label="promo",
        phrases=listed("""
            pridajte ju na domovskú obrazovku pre rozšírené využitie a jednoduchý prístup.; nainštalujte si
            ju na svoje zariadenie pre rozšírené využitie a jednoduchý prístup.; pridajte ju do docku pre
            rozšírené využitie a jednoduchý prístup.; tento prehliadač však túto funkciu nepodporuje. ak
            chcete pokračovať, otvorte odkaz v externom prehliadači.
        """),
        ambiguous=listed("""
            klepnite na „otvoriť v prehliadači…“; stlačte zdieľať na navigačnom paneli; pridať na domovskú
            stránku; stlačte ponuku; klepnite na "pridať na domovskú obrazovku"; inštalovať; otvorte ponuku
            prehliadača; zobraziť galériu; stlačte ponuku, ak nevidíte ikonu zdieľať; pridať do docku;
            stlačte "pridať na domovskú obrazovku"; stlačte "pridať do docku"; otvorte ponuku prehliadača v
            aplikácii; pridať na domovskú obrazovku; otvorte skopírovaný odkaz v safari; klepnutím
            skopírujete odkaz; stlačte "zobraziť viac" v ponuke zdieľať; táto stránka má funkcie aplikácie.
        """),
        when=c.install_steps, otherwise=HINT, weighed=False,
        why="the panel by which a site asks to be put on the home screen, and its steps",
        source="pwa-install in Slovak",
        hits=("Pridajte ju na domovskú obrazovku pre rozšírené využitie a jednoduchý prístup.", "Nainštalujte si ju na svoje zariadenie pre rozšírené využitie a jednoduchý prístup.", _AFTER + "Klepnite na „Otvoriť v prehliadači…“\nStlačte Zdieľať na navigačnom paneli\nPridať na domovskú stránku"),
        near_misses=(f"{_A}\n\nKlepnite na „Otvoriť v prehliadači…“\n\n{_B}", f"{_A}\n\n- Klepnite na „Otvoriť v prehliadači…“\n- Stlačte Zdieľať na navigačnom paneli\n- Pridať na domovskú stránku\n\n{_B}", "Pridajte ju na domovskú obrazovku pre rozšírené využitie a jednoduchý prístup, povedala a zavrela dvere za posledným hosťom.", "Nainštalujte si ju na svoje zariadenie pre rozšírené využitie a jednoduchý prístup, povedala a zavrela dvere za posledným hosťom."),
    ),
    Rule(
        id="sk.newsletter.prompt", label="newsletter",
        phrases=listed("""
            prihlásiť sa na odber; prihlásiť sa k odberu; prihláste sa na odber; prihláste sa na odber newslettera; prihláste sa k odberu; odoberať newsletter; odoberajte newsletter; odoberajte náš newsletter; chcem odoberať newsletter; odber newslettera; odber noviniek; odoberať novinky; chcem dostávať
            novinky; ďakujeme za prihlásenie; ďakujeme za prihlásenie na odber; kedykoľvek sa môžete odhlásiť; kedykoľvek sa môžete odhlásiť.; z odberu sa môžete kedykoľvek odhlásiť; z odberu sa môžete kedykoľvek odhlásiť.; žiadny spam; žiadny spam.; novinky do e-mailu; novinky e-mailom; prihlásiť sa na
            newsletter
        """),
        ambiguous=("newsletter", "newslettre", "náš newsletter", "e-mailová adresa", "odoslať", "novinky", "odber"),
        pattern=(
            r"(?:prihláste sa|prihlás sa|odoberajte|zaregistrujte sa|objednajte si)(?: zadarmo| bezplatne)?(?: na odber| do| na| k odberu)? (?:náš\w* |naš\w+ |bezplatn\w+ |pravideln\w+ |týždenn\w+ )?(?:newsletter|novini?ek|spravodaj)\w*\b[^:]{0,110}|"
            r"(?:vložením|zadaním|odoslaním|prihlásením|kliknutím)[^.]{0,60}(?:súhlas|spracúvan|spracovan|podmienk|zásad).{0,240}|(?:súhlasím|udeľujem súhlas) (?:so|s) (?:spracovaním|spracúvaním|zasielaním|podmienkami)\b.{0,200}|(?:to najlepšie|najdôležitejšie|najnovšie|každ\w+) .{2,60}(?:do vašej schránky|do e-?mailu|do vášho e-?mailu|rovno do mailu).{0,40}"
        ),
        when=c.all_of(c.not_heading, c.beside("newsletter", "promo", "share-bar", "legal-footer")), otherwise=HINT, part="heading",
        sure_if=r"newsletter|novin|spravodaj|osobn\w+ údaj|schránk|spracov|spracúv",
        why="a box that collects mail addresses, with its consent line", source="sign-up forms of Slovak dailies; act 452/2021, section 116",
        hits=(f"= {_A}\n\n" "Prihláste sa na odber newslettera\nTo hlavné raz za týždeň\nOdoberať", "Odoslaním e-mailu súhlasíte so spracovaním osobných údajov"),
        near_misses=(f"Newsletter\n\n{_A}", f"Odber\n\n{_B}", f"Novinky\n\n{_C}", "Prihláste sa do kurzu, vravela, a prihlásil sa celý dom."),
    ),
    Rule(
        id="sk.newsletter.field", label="newsletter",
        phrases=listed("""
            zadajte svoj e-mail; zadajte e-mail; zadajte váš e-mail; zadajte vašu e-mailovú adresu; vložte svoj e-mail; váš e-mail; váš email; vaša e-mailová adresa
        """),
        ambiguous=("prihlásiť odber", "odoberať", "odoberajte",),
        when=c.any_of(c.not_heading, c.beside("newsletter")), otherwise=HINT, part="ask",
        why="the field or the button of a sign-up form", source="sign-up forms under articles",
        hits=("Zadajte svoj e-mail", "Vaša e-mailová adresa\nPrihlásiť odber"),
        near_misses=(f"Prihlásiť odber\n\n{_A}", "Prihlásiť odber, prosil poštár, a všetci poslúchli."),
    ),
    Rule(
        id="sk.newsletter.sent", label="newsletter",
        phrases=listed("""
            pre dokončenie registrácie, kliknite na potvrdzujúci odkaz vo vašej emailovej schránke. ak email
            nepríde do 3 minút, skontrolujte prosím svoj spam priečinok!; prihlasovací odkaz bol odoslaný na
            váš e-mail. ak nedorazi do 3 minút, skontrolujte priečinok so spamom; dať spätnú väzbu na tento
            príspevok
        """),
        ambiguous=listed("""
            teraz skontrolujte váš email; zadajte prosím správny formát emailovej adresy; email odoslaný;
            prihlásiť k odberu; vaša emailová adresa; vyberte si newsletter; zadajte svoju e-mailovú adresu;
            možno neskôr; zrušiť kedykoľvek
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="what a sign-up form says before and after an address is sent",
        source="Ghost in Slovak",
        hits=("Pre dokončenie registrácie, kliknite na potvrdzujúci odkaz vo Vašej emailovej schránke. Ak email nepríde do 3 minút, skontrolujte prosím svoj spam priečinok!", "Prihlasovací odkaz bol odoslaný na váš e-mail. Ak nedorazi do 3 minút, skontrolujte priečinok so spamom", _AFTER + "Teraz skontrolujte Váš email\nZadajte prosím správny formát emailovej adresy\nEmail odoslaný"),
        near_misses=(f"{_A}\n\nTeraz skontrolujte Váš email\n\n{_B}", f"{_A}\n\n- Teraz skontrolujte Váš email\n- Zadajte prosím správny formát emailovej adresy\n- Email odoslaný\n\n{_B}", "Pre dokončenie registrácie, kliknite na potvrdzujúci odkaz vo Vašej emailovej schránke. Ak email nepríde do 3 minút, skontrolujte prosím svoj spam priečinok, povedala a zavrela dvere za posledným hosťom."),
    ),
    Rule(
        id="sk.comment-count.count", label="comment-count",
        phrases=listed("""
            0 komentárov; 0 komentáre; 0 komentár; komentáre (0); komentárov (0); komentáre: 0; počet komentárov: 0; žiadne komentáre; zatiaľ žiadne komentáre; diskusia (0); diskusia: 0; diskusia 0; 0 príspevkov; 0 príspevky; vstúpiť do diskusie; vstup do diskusie; vstúpte do diskusie; zobraziť diskusiu; zobraziť komentáre; zobraziť všetky komentáre; zobraziť komentáre (0); čítať komentáre; celá diskusia; ďalšie komentáre; viac komentárov; 0 odpovedí; 0 odpovede; 0 odpoveď; skryť komentáre; načítať ďalšie komentáre; prejsť do diskusie; do diskusie; buďte prvý, kto pridá komentár; 0 reakcií; diskutovať (0); diskusia (0 príspevkov); 0 príspevkov v diskusii; všetky komentáre;
            momentálne neexistujú žiadne komentáre.; zatiaľ žiadne komentáre.; zatiaľ bez komentárov
        """),
        pattern=r"\d{1,5} (?:reakcie|reakcií) na ?[\"“„«‘「《][^?¿؟!]{2,140}|(?:zobraziť|čítať) (?:všetky |všetkých )?\d+ (?:komentár\w*|odpoved\w*|príspevk\w*)",
        why="how many comments there are, or the link into the discussion", source="Slovak dailies count the discussion (Diskusia), with the three Slovak plurals; WordPress, Zinnia and isso in Slovak",
        hits=("34 komentárov", "Diskusia (12)", "2 komentáre", "Vstúpiť do diskusie", "7 reakcií na „Starý most sa zatvára“"),
        near_misses=("34 komentárov zmazali do polnoci.", "Žiadne komentáre od starostu", "Komentáre k návrhu sa končia v piatok.", "7 reakcií na „Prečo sa most zatvára?“"),
    ),
    Rule(
        id="sk.comments.prompt", label="comments",
        phrases=listed("""
            pridaj komentár zrušiť odpoveď; zanechajte komentár zrušiť odpoveď;
            pridať komentár; pridajte komentár; napísať komentár; napíšte komentár; napíšte svoj komentár; vložiť komentár; odoslať komentár; okomentovať; okomentovať článok; váš komentár; komentovať článok; zrušiť odpoveď; vaša e-mailová adresa nebude zverejnená.; vaša e-mailová adresa nebude zverejnená. vyžadované polia sú označené *; vyžadované polia sú označené *; vaša e-mailová adresa nebude zverejnená. povinné polia sú označené *; povinné polia sú označené *; komentáre sú uzavreté; komentáre nie sú povolené; diskusia bola uzavretá; diskusia je uzavretá; diskusia je uzatvorená; diskusia bola ukončená;
            pre pridanie komentára sa prihláste; na pridanie komentára sa prihláste; pre pridávanie komentárov sa musíte prihlásiť.; prihláste sa a komentujte; pridať príspevok; pridať názor; zapojte sa do diskusie; zapojiť sa do diskusie; nahlásiť komentár; nahlásiť príspevok; pravidlá diskusie; kódex diskutéra; od najnovších; od najstarších; uložiť moje meno, e-mail a webovú stránku v tomto prehliadači pre moje budúce komentáre.;
            kliknite sem pre zrušenie vašej odpovede.; komentáre nie sú povolené.; komentáre sú uzavreté.; prepáčte, komentáre k tejto položke sú uzavreté.; žiaľ, stránka komentárov je práve uzavretá.; prihláste sa pre odoslanie odpovede; prihláste sa pre pridanie komentára; váš komentár čaká na schválenie.; odošli komentár; poslať váš komentár; tento článok je chránený heslom. zadajte heslo pre prezeranie komentárov.; komentáre sú deaktivované; sem napíšte svoj komentár (minimálne 0 znaky); komentár zaradený na schválenie
        """),
        ambiguous=("diskusia", "váš názor", "čo si o tom myslíte?", "hodnotenie článku", "prezývka", "komentovať", "komentár bol vymazaný", "pridaj komentár"),
        pattern=r"(?:prihláste sa|zaregistrujte sa|pre|na|musíte byť prihlásen\w*)[^.]{0,40}(?:komentár|komentov|diskus|pridať názor)[^.]{0,40}(?:prihlás|registr|nutné|musíte|je potrebné)[^.]{0,30}\.?|(?:napíšte|dajte|podeľte sa)[^.]{0,50}(?:v|do) komentár(?:och|ov)[^.]{0,20}[.!]?|(?:autor|redakcia|denník|administrátor)[^.]{0,40}(?:uzavrel|uzavrela|vypol|zatvoril) diskusiu.{0,60}",
        when=c.all_of(c.comment_button, c.after_prose()), otherwise=HINT,
        sure_if="komentár|komentov|(?:prihl|zaregistr).*disku|disku.*(?:prihl|registr)|(?:uzavrel|uzavrela|vypol|zatvoril) disku|pridať názor",
        why="a prompt of the discussion under an article", source="WordPress in Slovak and the discussions of dailies (Kódex diskutéra); WordPress, isso and Zinnia in Slovak",
        hits=("Pridať komentár", "Diskusia je uzavretá", "Vaša e-mailová adresa nebude zverejnená. Vyžadované polia sú označené *", "Napíšte nám svoj názor do komentárov!"),
        near_misses=(f"Diskusia\n\n{_A}", f"Čo si o tom myslíte?\n\n{_B}", "Pridať komentár sa nikto neodvážil, a tak sa mlčalo."),
    ),
    Rule(
        id="sk.comments.button", label="comments",
        phrases=("odpovedať", "nahlásiť", "citovať", "reagovať", "páči sa mi", "páči sa mi to", "nepáči sa mi", "súhlasím", "nesúhlasím", "komentáre", "komentár", "diskusia", "odpoveď", "najnovšie", "najstaršie", "najlepšie", "upraviť", "odkaz", "0 hlasov", "skryť", "hlasovať", "zobraziť výsledky", "anketa", "meno (nepovinné)", "e-mail (nepovinný)", "web (nepovinný)", "najviac hlasov", "najviac príspevkov", "načítavanie ďalších príspevkov", "od najnovších po najstaršie", "od najstarších po najnovšie", "odpovedať ako téma", "označiť", "pre odpoveď sa najprv prihláste", "zdielať tento príspevok"),
        when=c.all_of(c.in_run(2, "comments", "share-bar", "comment-count"), c.no_list_item, c.stacks_nothing), otherwise=HINT,
        why="buttons under a reader's comment, one beside the other", source="Slovak forums and discussions",
        hits=("Odpovedať\nNahlásiť", "Páči sa mi\nOdpovedať\nCitovať"),
        near_misses=(f"Odpoveď\n\n{_A}", f"Komentár\n\n{_B}", f"Súhlasím\n\n{_C}"),
    ),
    Rule(
        id="sk.comments.useful", label="comments",
        phrases=listed("bol článok užitočný?; bol tento článok užitočný?; bol pre vás článok užitočný?; bol pre vás tento článok užitočný?; pomohol vám tento článok?; bola táto stránka užitočná?; páčil sa vám článok?"),
        ambiguous=listed("áno; nie"),
        when=c.all_of(c.in_run(3, "comments"), c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a poll below the article: was it useful, yes or no",
        source="feedback widgets of help pages, blogs and papers",
        hits=(_AFTER + "Pomohol vám tento článok?\nÁno\nNie", "Bola táto stránka užitočná?"),
        near_misses=(f"Áno\n\n{_A}", "Bol článok užitočný? To nikto nevedel."),
    ),
    Rule(
        id="sk.comments.widget", label="comments",
        phrases=listed("""
            nahlásiť tento komentár?; zobraziť 0 ďalších odpoveďí; zobraziť 1 ďalšiu odpoveď; tento komentár
            bol skrytý.; tento komentár bol vymazaný.; pridajte kontext do vášho komentára, zdielajte svoje
            meno, a odbornosť pre podporu zdravej diskusie.
        """),
        ambiguous=listed("""
            upraviť komentár; členská diskusia; začať konverzáciu; pridať odpoveď; triediť podľa;
            registrovať sa; už ste členom?; prihlásiť; upraviť členstvo; vymazaný člen; zobraziť komentár;
            skryť komentár; skryté pre členov; náhľad; publikovať; jeden komentár; 0 skrytý; 0 skryté; 0
            skrytých
        """),
        pattern=(
            r"staňte sa členom .{2,60}, aby ste mohli začať komentovať[.!।]?|"
            r"staňte sa plateným členom .{2,60}, aby ste mohli začať komentovať[.!।]?"
        ),
        when=c.comment_widget, otherwise=HINT, weighed=False,
        why="what comment sections of blogs say around the comments and above their form",
        source="Ghost, isso and WordPress in Slovak",
        hits=("Nahlásiť tento komentár?", "Zobraziť 4 ďalších odpoveďí", "Staňte sa členom Port Chronicle, aby ste mohli začať komentovať", _AFTER + "Upraviť komentár\nČlenská diskusia\nZačať konverzáciu"),
        near_misses=(f"{_A}\n\nUpraviť komentár\n\n{_B}", f"{_A}\n\n- Upraviť komentár\n- Členská diskusia\n- Začať konverzáciu\n\n{_B}", "Nahlásiť tento komentár, povedala a zavrela dvere za posledným hosťom.", "Staňte sa členom Port Chronicle, aby ste mohli začať komentovať, povedala a zavrela dvere za posledným hosťom."),
    ),
    Rule(
        id="sk.comments.post-tool", label="comments",
        phrases=listed("""
            zdieľaj; záložka; citácia; reagovať na príspevok; trvalý odkaz na komentár
        """),
        when=c.post_tools, otherwise=HINT, weighed=False,
        why="buttons under the posts of a forum, one beside the other",
        source="NodeBB, MediaWiki DiscussionTools, Redmine and SPIP in Slovak",
        hits=(_AFTER + "Zdieľaj\nZáložka\nCitácia", _AFTER + "Citácia\nZáložka\nZdieľaj"),
        near_misses=(f"{_A}\n\nZdieľaj\n\n{_B}", f"{_A}\n\n- Zdieľaj\n- Záložka\n- Citácia\n\n{_B}"),
    ),
    Rule(
        id="sk.comments.forum", label="comments",
        phrases=listed("""
            označiť príspevok pre zmiernenie; kliknite sem pre návrat k poslednému prečítanému príspevku vo
            vlákne.; táto téma bola odstránená. iba užívatelia s výsadami správcu ju môžu vidieť.; prosím
            zaregistrujte sa alebo sa prihláste, aby ste mohli odoberať túto tému; téma na ktorú odpovedáte
            je pomerne stará. chceli by ste vytvoriť novú tému namiesto tejto, a odkazovať na ňu vo vašej
            odpovedi?; byť informovaný o nových príspevkov v tejto téme; prispievanie je obmedzené len pre
            registrovaných užívateľov, kliknite sem k prihláseniu sa.; toto fórum bolo práve aktualizované
            na najnovšiu verziu. pre aktualizovanie tejto stránky kliknite sem.; odteraz budete prijímať
            oznámenia, keď niekto prispeje do tejto témy.; prihlásiť sa k pridávaniu príspevkov; neboli
            nájdené žiadne nové témy.; nie sú tu žiadne neprečítané témy.; nie sú tu žiadne témy s touto
            značkou.; k týmto diskusným fóram už viac nemáte prístup.; upozornenie! váš príspevok musí mať
            aspoň 0 znakok.; vaša správa je pridlhá. maximálna dĺžka je 0 znakov.; toto diskusné fórum sa
            kontroluje pred zverejnením: váš príspevok sa zobrazí až potom, čo ho potvrdí administrátor
            stránky.; dostávať upozornenia o nových príspevkoch.; budete dostávať upozornenia o nových
            príspevkoch k tejto téme.; tento príspevok nebol nájdený. možno bol vymazaný alebo presunutý.
        """),
        ambiguous=listed("""
            zoradiť podľa; nástroje témy; označiť ako neprečítané; vytvoriť novú tému; napriek tomu
            odpovedať na túto tému; tento príspevok bol odstránený!; nová téma; k dispozícií je nová téma.;
            načítať viac; nikto ešte neodpovedal; žiadne nové príspevky.; zdieľať túto kategóriu; nová
            správa; posledná správa; k dispozícii tiež ako:; poslať príspevok; nejaký príspevok alebo
            komentáre?; žiaden príspevok v diskusnom fóre; 0 ľudí v diskusii; pridať tému; váš komentár bol
            zverejnený.; o tejto diskusnej stránke; začať diskusiu; sledovať túto tému?
        """),
        pattern=(
            r"vyzerá to tak, že pripojenie k .{1,40} bolo stratené\. prosím chvíľku počkajte, snažíme sa pripojiť znovu[.!।]?|"
            r"kliknutím na „.{1,40}“ súhlasíte s podmienkami použitia tejto wiki[.!।]?"
        ),
        when=c.forum_tools, otherwise=HINT, weighed=False,
        why="what the software of a forum says around the posts of a thread, several lines in a row",
        source="NodeBB, Redmine, SPIP and MediaWiki DiscussionTools in Slovak",
        hits=("Označiť príspevok pre zmiernenie", "Kliknite sem pre návrat k poslednému prečítanému príspevku vo vlákne.", "Vyzerá to tak, že pripojenie k Port Chronicle bolo stratené. Prosím chvíľku počkajte, snažíme sa pripojiť znovu.", _AFTER + "Zoradiť podľa\nNástroje témy\nOznačiť ako neprečítané"),
        near_misses=(f"{_A}\n\nZoradiť podľa\n\n{_B}", f"{_A}\n\n- Zoradiť podľa\n- Nástroje témy\n- Označiť ako neprečítané\n\n{_B}", "Označiť príspevok pre zmiernenie, povedala a zavrela dvere za posledným hosťom.", "Kliknite sem pre návrat k poslednému prečítanému príspevku vo vlákne, povedala a zavrela dvere za posledným hosťom.", "Vyzerá to tak, že pripojenie k Port Chronicle bolo stratené. Prosím chvíľku počkajte, snažíme sa pripojiť znovu, povedala a zavrela dvere za posledným hosťom."),
    ),
    Rule(
        id="sk.share-bar.share", label="share-bar",
        phrases=listed("""
            zdieľať na facebooku; zdieľať na twitteri; zdieľať na x; zdieľať na linkedin; zdieľať na linkedine; zdieľať na whatsapp; zdieľať cez whatsapp; zdieľať e-mailom; zdieľať emailom; zdieľať článok; zdieľať príspevok; zdieľať odkaz; zdieľať tento článok; zdieľajte článok; zdieľajte tento článok; zdieľajte s priateľmi; zdieľať s priateľmi; zdieľať na sociálnych sieťach; poslať e-mailom; poslať emailom; poslať mailom; poslať článok; poslať priateľovi; poslať odkaz; odporučiť článok; odporučiť priateľovi; vytlačiť článok;
            tlačiť článok; verzia pre tlač; verzia na tlač; kopírovať odkaz; skopírovať odkaz; odkaz skopírovaný; odkaz bol skopírovaný; skopírované; uložiť článok; uložiť na neskôr; pridať k obľúbeným; pridať do obľúbených; 0 zdieľaní; 0 zdieľania; 0 zobrazení; 0 zobrazenia; počet zobrazení: 0; sledujte nás; sledujte nás na; sledovať nás; sledujte nás na facebooku; sledujte nás na instagrame; sledujte nás na sociálnych sieťach; nájdete nás na; nájdete nás na facebooku; sme na facebooku; pridajte sa k nám; sledovať autora; sledovať tému; sledujte nás na google news; darovať článok; odomknúť pre priateľa; zväčšiť písmo; zmenšiť písmo
        """),
        ambiguous=("sledovať", "sociálne siete", "zostaňte v obraze"),
        pattern=(
            r"(?:sledujte|sleduj|nájdete|nájdite|čítajte|pridajte sa k|staňte sa fanúšikmi) (?:nás|nám|náš\w*|naše\w*|našu|[\w.]{3,20})(?: [\w.&-]+){0,4} (?:na|aj na|i na|v) (?:naš\w+ )?(?:facebook|twitter|sieti x|x\b|instagram|youtube|google|sociálnych|whatsapp|telegram|threads|tiktok|linkedin|spotify)[^.:]{0,60}[.!:]?|"
            r"(?:máte|viete|všimli ste si|videli ste)[^?.]{0,60}(?:tip|článok|tému|fotk|video|zaujímav|niečo)[^?.]{0,50}\? (?:napíšte|pošlite|dajte|ozvite|kontaktujte|píšte).{0,120}"
        ),
        when=c.all_of(c.in_run(2, "share-bar", "navigation", "comments"), c.no_list_item), otherwise=HINT,
        why="a prompt to share the page, to follow the site or to write to it", source="share bars of Slovak dailies",
        hits=("Zdieľať na Facebooku", "Kopírovať odkaz", "Sledujte nás na Facebooku a Instagrame!", "Máte zaujímavý tip na článok? Napíšte nám"),
        near_misses=(f"Sociálne siete\n\n{_A}", "Zdieľať na Facebooku chcel všetko, čo nepovedal žene.", "Sledujte nás pozorne na druhej strane ulice, šepkal."),
    ),
    Rule(
        id="sk.share-bar.button", label="share-bar",
        phrases=("zdieľať", "zdieľajte", "zdieľanie", "tlač", "tlačiť", "vytlačiť", "poslať", "uložiť", "kopírovať", "odkaz", "odoslať", "odporučiť", "počúvať", "obľúbené", "veľkosť písma", "vybrali.sme.sk", "facebooku", "share", "sledovať", "komentovať"),
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "video-embed"), c.no_list_item), otherwise=HINT,
        why="words of a share bar, one beside the other", source="article tool bars of Slovak dailies (vybrali.sme.sk)",
        hits=("Zdieľať\nTlačiť", "Zdieľať\nFacebook\nPoslať"),
        near_misses=(f"Tlač\n\n{_A}", f"Zdieľanie\n\n{_B}", f"Odkaz\n\n{_C}"),
    ),
    Rule(
        id="sk.share-bar.lone-share", label="share-bar",
        phrases=("zdieľať", "zdieľať:"),
        when=c.all_of(c.not_heading, c.no_list_item), otherwise=HINT,
        why="the share button alone; as a heading it would have a paragraph under it", source="article tool bars of Slovak dailies",
        hits=(f"Zdieľať\n\n= Poslanci zatvárajú starý most v doline\n\n= {_A}", _AFTER + "Zdieľať"),
        near_misses=(f"Zdieľať\n\n{_A}", "Zdieľať izbu s bratom nechcel ani na noc."),
    ),
    Rule(
        id="sk.share-bar.preferred-source", label="share-bar",
        pattern=r"(?:pridať|pridajte|pridaj|nastaviť|nastavte|vybrať|zvoľte)(?: si)?(?: nás)? (?:ako|medzi) (?:svoj |svoje )?(?:preferovan(?:ý|é)|obľúben(?:ý|é)|uprednostňovan(?:ý|é)) zdroje?(?: správ)? (?:na|v) googl?e?i?",
        why="the button that makes the site one of the reader's preferred sources in Google's search",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Pridať ako preferovaný zdroj na Googli", "Pridajte si nás medzi preferované zdroje na Google"),
        near_misses=("Pridajte noviny ako preferovaný zdroj na Googli", "Pridajte si nás medzi preferované zdroje na Google, radí starosta, a budete čítať stále to isté.", "Obľúbený zdroj pastierov vyschol."),
    ),
    Rule(
        id="sk.share-bar.preferred-source-named", label="share-bar",
        pattern=r"(?:pridať|pridajte|pridaj|nastaviť|nastavte|vybrať|zvoľte)(?: si)?(?: nás| [\w&.'’-]+){0,5}? (?:ako|medzi) (?:svoj |svoje )?(?:preferovan(?:ý|é)|obľúben(?:ý|é)|uprednostňovan(?:ý|é)) zdroje?(?: správ)? (?:na|v) googl?e?i?",
        when=c.beside("share-bar"), otherwise=HINT,
        why="the same button with a name, beside others: alone it may be a step of a guide",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Facebook\nWhatsApp\nLinkedIn\nPridajte noviny ako preferovaný zdroj na Googli", "Pridajte noviny ako preferovaný zdroj na Googli\nFacebook\nWhatsApp\nLinkedIn"),
        near_misses=("Pridajte noviny ako preferovaný zdroj na Googli", "Pridajte si nás medzi preferované zdroje na Google, radí starosta, a budete čítať stále to isté."),
    ),
    Rule(
        id="sk.share-bar.tools", label="share-bar",
        phrases=listed("nahlásiť chybu; nahlásiť chybu v článku; nahlásiť preklep; našli ste chybu? napíšte nám; našli ste v článku chybu?; zhrnúť pomocou ai; zhrnúť článok"),
        when=c.all_of(c.any_of(c.not_heading, c.beside("share-bar", "video-embed")), c.no_list_item), otherwise=HINT,
        why="buttons of the tools beside an article: report an error, have it summed up by a machine",
        source="toolbars of news sites since 2024",
        hits=(_AFTER + "Nahlásiť chybu", _AFTER + "Zhrnúť pomocou AI"),
        near_misses=(f"Nahlásiť chybu\n\n{_A}", f"- Zhrnúť pomocou AI\n- Nahlásiť chybu\n\n{_A}"),
    ),
    Rule(
        id="sk.cookie-notice.partners", label="cookie-notice",
        pattern=r"my a (?:našich |naši )(?:[\d.,]{1,6} )?(?:\w+ )?partner(?:ov|i) (?:ukladáme|spracúvame|spracovávame|uchovávame|pristupujeme)\b(?=[^.]{0,120}\b(?:informác|cookie))[^.]{0,80}\bzariaden\w+.{0,400}",
        why="the first sentence of consent dialogs: what the site and its partners do on the reader's device",
        source="IAB Europe, Transparency & Consent Framework policies, appendix B, in this language",
        hits=("My a naši 834 partneri ukladáme a/alebo pristupujeme k informáciám v zariadení.", "My a našich 834 partnerov ukladáme informácie v zariadení, ako sú súbory cookie."),
        near_misses=("My a naši partneri sme postavili zariadenie, ktoré dáva informácie o prílive, povedal Bell.", "My a naši partneri ukladáme zariadenie do pivnice radnice, povedal starosta.", "My a naši partneri zbierame informácie z jedenástich krajín, povedala bádateľka."),
    ),
    Rule(
        id="sk.cookie-notice.notice", label="cookie-notice",
        pattern=(
            r"(?:tento web|táto stránka|tieto stránky|táto webová stránka|tieto webové stránky|tento server|náš web|naše stránky|naša stránka|web|tento e-shop|na tejto stránke|na našich stránkach|na tomto webe)(?: [\w.-]{3,30})? (?:používa|používajú|používame|využíva|využívajú|využívame|ukladá)[^.]{0,40}cookies?\b(?!.*(?:hovorí|vysvetľ|povedal|dodáva)).{0,300}|"
            r"(?:používame|využívame|na našich (?:webových )?stránkach používame|my a naši partneri|súbory cookies?)[^.]{0,60}cookies?\b(?=.*(?:web|strán|súhlas|reklam|návštevnos|obsah|služ|nastaven|súkrom))(?!.*(?:hovorí|vysvetľ|povedal)).{0,320}|"
            r"(?:používaním|pokračovaním|ďalším|kliknutím|návštevou)[^.]{0,100}súhlas[^.]{0,60}(?:cookie|podmienk|spracovan|spracúvan|zásad).{0,200}|(?:vážime si|záleží nám na|rešpektujeme) (?:vaše |vašom |vašej )?súkrom.{0,80}"
        ),
        otherwise=HINT,
        sure_if=r"cookie|\bweb|stránk|súkrom|server|osobných údaj",
        why="a notice that asks leave to store cookies", source="Slovak act 452/2021 on electronic communications, section 109",
        hits=("Táto stránka používa súbory cookies. Jej používaním s tým súhlasíte.", "Používame cookies, aby sme zlepšili obsah webu a merali návštevnosť.", "Vážime si vaše súkromie"),
        near_misses=("Tento web používa staré písmo a nikto ho nemení.", "Tento web používa cookies, vysvetľuje odborník, len pri prihlásení.", "Pokračovaním v ceste súhlasil s pravidlami výpravy."),
    ),
    Rule(
        id="sk.cookie-notice.button", label="cookie-notice",
        phrases=("prijať všetko", "prijať všetky", "prijať všetky cookies", "prijať cookies", "povoliť všetko", "povoliť všetky", "povoliť všetky cookies", "odmietnuť všetko", "odmietnuť všetky", "odmietnuť cookies", "len nevyhnutné", "iba nevyhnutné", "len potrebné", "nastavenia cookies", "nastavenie cookies", "upraviť nastavenia cookies", "nastavenia súkromia", "uložiť nastavenia", "súhlasím so všetkým", "súhlasiť a zavrieť", "súhlasím a pokračovať", "zásady cookies", "používanie cookies", "nevyhnutné cookies", "prijať a zavrieť", "ok, prijať všetko", "používame súbory cookies!", "správca súborov cookie od tarteaucitron.js", "táto služba nenainštalovala žiadny súbor cookie.", "táto služba nepoužíva cookies.", "zobraziť/skryť informácie o ukladaní súborov cookie"),
        ambiguous=("prijať", "prijímam", "súhlasím", "rozumiem", "odmietnuť", "ok", "zavrieť", "viac informácií", "nastavenia", "nastaviť", "nesúhlasím", "povoliť", "nevyhnutné", "štatistické", "marketingové", "analytické", "podrobnosti", "viac", "zistiť viac", "prispôsobiť", "v poriadku", "analytické cookies", "bezpečnostné cookie", "funkčné", "mám to!", "ochrana vášho súkromia", "odmietnúť", "potrebné cookies", "používanie súborov cookies", "povinné súbory cookie", "povoliť cookies", "prednosť pre všetky služby", "reklamné cookies", "sledovacie cookies", "spravovať preferencie", "spravovať služby", "spravovať svoje preferencie", "súbory cookie na prispôsobenie obsahu", "súbory cookie tretích strán", "technické cookies (povinné)", "zakázať cookies", "zapnúť všetky", "zatvoriť", "zistit viac", "zásady používania súborov cookie", "odmietnuť všetky súbory cookie", "panel riadenia súborov cookie", "povoliť potrebné cookies", "povoliť potrebné súbory cookies", "povoľte všetky súbory cookie", "skryť banner so súbormi cookie"),
        when=c.consent_button, otherwise=HINT,
        why="a button of the consent banner", source="consent tools in Slovak (Cookiebot, Complianz)",
        hits=("Prijať všetko", "Táto stránka používa súbory cookies.\nSúhlasím", "Nastavenia cookies"),
        near_misses=(f"Súhlasím\n\n{_A}", f"Nastavenia\n\n{_B}", f"Viac informácií\n\n{_C}", f"{_A}\n\n- Odmietnuť všetky súbory cookie\n- Panel riadenia súborov cookie\n\n{_B}", f"{_A}\n\n- Odmietnuť všetky súbory cookie\n- Panel riadenia súborov cookie\n\n{_B}"),
    ),
    Rule(
        id="sk.cookie-notice.category", label="cookie-notice",
        finds=c.dialog_lines(_CATEGORY, _PANELS, _ABOUT, SPEECH),
        why="what a kind of cookies is for, among the buttons of the dialog that lists them",
        source="preference panels of consent tools (OneTrust, Cookiebot, tarteaucitron, Klaro)",
        hits=(f"{_AFTER}Prijať všetko\nPovoliť všetko\nOprávnený záujem\nNaši partneri podľa týchto údajov vyberajú reklamy.\nDodávatelia\nSlužby, ktoré počítajú návštevy, nám ukazujú, ktoré stránky sa čítajú.\nPrijať všetko", f"{_AFTER}Prijať všetko\nTieto cookies počítajú, ako často je stránka navštívená.\nPovoliť všetko", f"{_AFTER}Prijať všetko\nTieto cookies počítajú, ako často je stránka navštívená.\nReklamné súbory cookie ukazujú ponuky našich partnerov.\nPovoliť všetko"),
        near_misses=(f"{_A}\n\nOprávnený záujem\n\nNaši partneri podľa týchto údajov vyberajú reklamy.\n\nDodávatelia\n\nSlužby, ktoré počítajú návštevy, nám ukazujú, ktoré stránky sa čítajú.\n\n{_B}", f"{_A}\n\nNaši partneri podľa týchto údajov vyberajú reklamy.\n\nSlužby, ktoré počítajú návštevy, nám ukazujú, ktoré stránky sa čítajú.\n\n{_B}", f"Tieto cookies počítajú, ako často je stránka navštívená.\n\n{_A}", f"{_A}\n\nTieto cookies počítajú, ako často je stránka navštívená.\n\nReklamné súbory cookie ukazujú ponuky našich partnerov.\n\n{_B}"),
    ),
    Rule(
        id="sk.paywall.account", label="paywall",
        phrases=listed("""
            máte predplatné?; máte predplatné? prihláste sa; už máte predplatné?; už máte predplatné? prihláste sa; ste predplatiteľ? prihláste sa; už ste predplatiteľom?; už ste predplatiteľ? prihláste sa; nemáte účet?; nemáte účet? zaregistrujte sa; ešte nemáte účet?; máte účet? prihláste sa; už máte účet? prihláste sa; zabudli ste heslo?; zabudnuté heslo; zabudnuté heslo?; zapamätať si ma; zostať prihlásený; prihlásenie / registrácia; prihlásiť / registrovať; prihlásiť sa / registrovať sa; prihlásiť sa alebo registrovať; prihlásiť cez google; prihlásiť cez facebook; vytvoriť účet; založiť účet; registrácia zadarmo; kúpiť predplatné;
            objednať predplatné; získať predplatné; vyskúšať predplatné; predplatiť; predplaťte si; predplatiť si; vyskúšať za 0 €; od 0 € mesačne; len pre predplatiteľov; iba pre predplatiteľov; pre predplatiteľov; obsah pre predplatiteľov; článok pre predplatiteľov; tento článok je určený pre predplatiteľov; tento článok je len pre predplatiteľov; tento článok je dostupný len pre predplatiteľov; odomknúť článok; odomknite článok; odomknite si článok; odomknúť; pokračovanie článku je len pre predplatiteľov; zostáva vám 0% na dočítanie; zostáva 0% na dočítanie; zostáva vám 0 % na dočítanie.; tento článok ste dostali ako darček; chcete čítať ďalej?; kedykoľvek môžete zrušiť; bez záväzkov; prémiový obsah; prémiový článok; môj účet;
            prihlásenie / vytvorenie účtu
        """),
        ambiguous=("prihlásiť sa", "prihlásiť", "prihlásenie", "registrácia", "registrovať sa", "registrovať", "odhlásiť sa", "odhlásiť", "heslo", "premium", "predplatné", "účet", "profil", "používateľské meno", "zabudol som svoje heslo", "zapamätať", "prihlásiť alebo zaregistrovať sa"),
        pattern=r"(?:tento |celý |zvyšok )?(?:článok|obsah|text|článku) (?:je |si môžu prečítať |môžu čítať )?(?:dostupný |prístupný |určen\w* |k dispozícii )?(?:len |iba |výhradne )*(?:pre (?:naš\w+ |prihlásen\w+ |registrovan\w+ )?(?:predplatiteľ|používateľ|člen)|predplatiteli)\w*.{0,60}|(?:pre|na|ak chcete) (?:pokračovanie|prečítanie celého|dočítanie|čítať ďalej|prístup k)[^.]{0,50}(?:prihláste|predplať|registr|objednajte|potrebujete predplatné).{0,60}|(?:zostáva|zostáva vám) (?:ešte )?\d+ ?% .{0,20}(?:článku|dočítanie|textu).{0,20}",
        when=c.all_of(c.in_run(2), c.heads_nothing, c.no_list_item), otherwise=HINT, part="button",
        sure_if="člán|obsah|predplat|čítať ďalej|celý text",
        why="a prompt to log in, register or pay", source="paywalls of Slovak dailies (Piano; Zostáva vám 85 % na dočítanie); Oscar, WordPress and MediaWiki in Slovak",
        hits=("Zabudli ste heslo?", "Zostáva vám 85% na dočítanie", "Tento článok je určený pre predplatiteľov", "Prihlásiť sa\nRegistrácia"),
        near_misses=(f"Registrácia\n\n{_A}", f"Heslo\n\n{_B}", f"Predplatné\n\n{_C}", "Zostáva 85 kilometrov a voda došla."),
    ),
    Rule(
        id="sk.related.heading", label="related",
        phrases=listed("""
            súvisiace články; súvisiace; súvisiace správy; súvisiace témy; súvisiaci obsah; súvisiaci článok; podobné články; podobné príspevky; čítajte aj; čítajte tiež; čítajte viac; čítajte ďalej; prečítajte si aj; prečítajte si tiež; prečítajte si viac; prečítajte si; mohlo by vás zaujímať; mohlo by vás zaujať; mohlo by vás tiež zaujímať; mohlo by sa vám páčiť; môže vás zaujímať; najčítanejšie; najčítanejšie články; najčítanejšie správy; najčítanejšie dnes; najdiskutovanejšie; najnovšie články; najnovšie príspevky; najnovšie správy; najobľúbenejšie články; populárne články; posledné články; posledné správy; odporúčané články; odporúčame prečítať; ďalšie články; ďalšie správy z rubriky; viac k téme; k téme; články k téme; výber redakcie; nenechajte si ujsť; najnovšie z rubriky; zákazníci kúpili aj; súvisiace produkty; podobné produkty; neprehliadnite; prečo čítať ďalej
        """),
        takes=c.titles_below, part="heading",
        why="the heading of a list of other articles, with the list", source="blocks under and in articles of Slovak dailies; Zinnia, Mezzanine and Oscar in Slovak",
        hits=("Prečítajte si aj\nTrajekty stoja pre búrku na jazere\nZáchranári dostali cenu za zimné zásahy", _AFTER + "Najčítanejšie\n\nKto zaplatí za ustupujúci breh?\n\nStarosta predá kanceláriu starého prístavu", "Súvisiace články"),
        near_misses=("Čítajte aj nahlas, radil žiakom.", "Najčítanejšie boli listy z vojny, písané ceruzkou."),
    ),
    Rule(
        id="sk.related.section", label="related",
        phrases=("odporúčame", "odporúčané", "najnovšie", "ďalšie správy", "ďalšie", "aktuálne", "aktuality", "správy", "populárne", "témy", "hlavné správy", "práve teraz", "z domova", "zo sveta", "z regiónu", "rubriky", "trendy", "nové články", "najnovšie komentáre", "novinky", "tipy redakcie", "zaujímavosti", "viac", "pozri aj", "odkazy", "ďalšie od autora", "ostatné", "tip", "video", "fotogaléria", "najlepšie", "inde na webe", "od partnerov", "čítané", "blogy", "práve sa deje", "posledné komentáre", "aktuálne komentáre", "súvisiace odkazy", "aktuálne príspevky", "aktuálne články", "náhodné články"),
        when=c.after_prose(), takes=c.titles_below_or_nothing, otherwise=HINT, part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it", source="front-page sections of Slovak dailies; Mezzanine, Zinnia and Material for MkDocs in Slovak",
        hits=(_AFTER + "Odporúčame\nTrajekty stoja pre búrku na jazere\nZáchranári dostali cenu za zimné zásahy", _AFTER + "Aktuálne\n\nKto zaplatí za ustupujúci breh?\n\nStarosta predá kanceláriu starého prístavu"),
        near_misses=(f"Ďalšie\nKapitola 6. Ako sa stavia most\n6.1. Čo je to oblúk mosta\n6.2. Čo unesie kameň\n\n{_A}\n\n{_B}", f"Zaujímavosti\n\n{_A}", f"Témy\n\n{_B}", f"Odkazy\n\n{_C}"),
    ),
    Rule(
        id="sk.related.pointer", label="related",
        phrases=("čítať ďalej", "čítať viac", "čítať celý článok", "celý článok", "pokračovať v čítaní", "pokračovanie článku", "zobraziť viac", "zobraziť ďalšie", "načítať ďalšie", "načítať viac", "ukázať viac", "všetky články", "všetky správy", "zobraziť všetko", "zobraziť všetky", "zobraziť galériu", "otvoriť galériu", "celá galéria", "pozrieť galériu", "pozrite si galériu", "fotogaléria (0)", "zväčšiť obrázok", "kliknite pre zväčšenie", "0 fotografií", "0 fotografie", "0 fotiek", "ďalšie fotografie", "ďalšie fotky", "prejsť na článok", "viac o téme", "zobraziť menej"),
        ambiguous=("viac", "ďalej", "podrobnosti", "detail", "rozbaliť", "zbaliť", "celý text", "ďalšie »"),
        pattern=r"(?:čítajte|prečítajte si|čítaj|pozrite si|sledujte)(?: aj| tiež| viac| ďalej| ďalšie| rozhovor)? ?[:|»>→►▶] ?(?!.*(?:stran|kapitol|s\. ?\d)).{12,160}[^.,;:]|(?:čítajte|prečítajte si) (?:aj|tiež|viac) ?[–—-] ?.{12,160}[^.,;:]|(?:prečítajte si aj|čítajte aj|prečítajte si tiež) (?:článok |text )?[\"„].{8,140}|(?:súvisiace|mohlo by vás zaujímať|viac k téme|odporúčame|k téme|súvisiaci článok) ?[:|»>→►▶] ?.{12,160}[^.,;:]|súvisiaci článok .{12,140}[^.,;:]|viac (?:sa dočítate|o téme|informácií nájdete|čítajte) (?:tu|v článku|v texte).{0,120}",
        when=c.all_of(c.in_run(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a link to another article, which leads nowhere in a text", source="in-story pointers of Slovak dailies (Čítajte aj: headline; Súvisiaci článok)",
        hits=("Čítať ďalej →", "Zobraziť viac", "Čítajte aj: Trajekty stoja pre búrku", "Súvisiaci článok Starosta predá kanceláriu prístavu"),
        near_misses=(f"Podrobnosti\n\n{_A}", f"Ďalej\n\n{_B}", "Čítajte: kapitolu druhú a dodatok o mostoch", "Čítať ďalej už nemohol, sviečka dohorela."),
    ),
    Rule(
        id="sk.related.feed-footer", label="related",
        pattern=r"(?:článok|príspevok) .{3,140} zobrazený najskôr [^,;:?.]{2,80}(?:\.[^ .,;:?]{1,30}){0,3}\.?",
        when=c.all_of(c.no_list_item, c.any_of(c.near_end, c.in_article), c.names_follow(_FEED_NAMES)), anywhere=True,
        why="the line by which a feed's entry names its title and its site again", source="WordPress: the default of Yoast SEO for the content after each post in the feed",
        hits=(_AFTER + "Článok Prečo je starý most zatvorený zobrazený najskôr Prístavné noviny.", _AFTER + "Príspevok Búrka nad údolím zobrazený najskôr pristav.example."),
        near_misses=(f"{_A}\n\nČlánok o moste, zobrazený najskôr na nástenke, všetkých pobúril.", f"{_A}\n\nPríspevok starostu bol zobrazený najskôr v Nitre, hovorí ona."),
    ),
    Rule(
        id="sk.related.products", label="related", weighed=False,
        phrases=listed("""
            odporúčané položky; produkty, ktoré ste nedávno videl; zákazníci tiež kúpili; zákazníci si tiež
            kúpili; naposledy navštívené; naposledy prezerané; naposledy zobrazené produkty; často kupované
            spolu; mohlo by sa vám páčiť; mohlo by sa vám tiež páčiť; súvisiace produkty; podobné produkty;
            súvisiaci tovar
        """),
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading, c.no_list_item), otherwise=HINT, takes=c.titles_below, part="heading",
        why="the heading of a list of other products, with the list",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar and pretix in Slovak",
        hits=(_AFTER + "Odporúčané položky", _AFTER + "Súvisiaci tovar"),
        near_misses=(f"{_A}\n\nOdporúčané položky\n\n{_B}", "Odporúčané položky, povedala a zavrela dvere za posledným hosťom."),
    ),
    Rule(
        id="sk.tag-list.tags", label="tag-list",
        phrases=("štítky", "témy", "tagy", "kľúčové slová", "témy článku", "rubriky", "kategórie", "osobnosti", "značky"),
        when=c.after_prose(2), takes=c.short_lines_below, part="heading",
        why="the heading of the list of tags under an article, with the list", source="tag widgets of Slovak dailies (Témy, Značky)",
        hits=(_AFTER + "Témy\nmost\ncesty", _AFTER + "Značky:\n\noprava\n\nmosty"),
        near_misses=(f"Kľúčové slová\n\n{_A}", f"{_A}\n\n{_B}\n\nTémy\n\n{_C}"),
    ),
    Rule(
        id="sk.tag-list.line", label="tag-list",
        pattern=r"(?:štítky|tagy|témy|kľúčové slová|kategórie|kategória|rubrika|rubriky|zaradené v|značky) ?[:|»] ?(?![^.]*\. )(?!.*\b(?:je|to|ako|čo)\b).{2,200}[^.?!:]",
        when=c.all_of(c.after_prose(1), c.not_heading),
        why="the tags of an article on one line", source="WordPress in Slovak (Kategórie, Značky)",
        hits=(_AFTER + "Značky: most, cesty, oprava", _AFTER + "Témy: doprava, radnica"),
        near_misses=("Témy: čo nás čaká a ako to prežiť?", f"Kategória: ťažké vozidlá\n\n{_A}"),
    ),
    Rule(
        id="sk.legal-footer.links", label="legal-footer",
        phrases=("o nás", "o projekte", "o webe", "redakcia", "kontakt", "kontakty", "inzercia", "reklama", "cenník inzercie", "cenník", "kariéra", "voľné miesta", "pomoc", "mapa stránok", "mapa stránky", "mapa webu", "podmienky používania", "podmienky používania služieb", "autorské práva", "ochrana súkromia", "tiráž", "rss", "archív", "predplatné", "osobné údaje", "gdpr", "etický kódex", "pre médiá", "napíšte nám", "kontaktujte nás", "nahlásiť chybu", "reklamácie", "reklamačný poriadok", "doprava a platba", "vyhlásenie o prístupnosti", "právne informácie", "cookies", "časté otázky", "správca obsahu", "technický prevádzkovateľ"),
        when=c.all_of(c.in_run(2, *_FOOTER), c.after_prose(), c.not_heading), otherwise=HINT,
        why="links of a site's footer, in a row", source="footers of Slovak dailies, shops and offices",
        hits=(_AFTER + "O nás\nKontakty\nKariéra", _AFTER + "Redakcia | Tiráž | Mapa stránok"),
        near_misses=(f"Kontakty\n\n{_B}", f"Archív\n\n{_C}"),
    ),
    Rule(
        id="sk.legal-footer.policy", label="legal-footer",
        phrases=("ochrana osobných údajov", "zásady ochrany osobných údajov", "spracovanie osobných údajov", "spracúvanie osobných údajov", "všeobecné obchodné podmienky", "obchodné podmienky", "všetky práva vyhradené", "všetky práva vyhradené.", "autorské práva vyhradené", "autorské práva vyhradené.", "všeobecné podmienky", "našli ste v článku chybu?", "našli ste chybu?", "práva vyhradené"),
        when=c.all_of(c.not_heading, c.any_of(c.in_run(2, *_FOOTER), c.all_of(c.in_tail, c.after_prose()))), otherwise=HINT,
        why="a link to the terms, among others or below the last paragraph", source="footers of Slovak sites; act 18/2018 on personal data",
        hits=(_AFTER + "Všetky práva vyhradené.", _AFTER + "Ochrana osobných údajov"),
        near_misses=(f"Ochrana osobných údajov\n\n{_A}", f"Obchodné podmienky\n\n{_B}"),
    ),
    Rule(
        id="sk.legal-footer.trademarks", label="legal-footer",
        pattern=r"(?:všetky )?(?:(?:ostatné|ďalšie|uvedené|spomenuté) ){0,2}(?:ochranné|obchodné|registrované) (?:známky|značky)\b.{0,140}\b(?:majetkom|vlastníctvom|patria)(?: svojich| svojim| ich| príslušných)?(?: príslušných| právoplatných| oprávnených)? (?:vlastníkov|vlastníkom|majiteľov|majiteľom|držiteľov)\b.{0,80}",
        when=c.in_small_print, otherwise=HINT, weighed=False,
        why="whose the brands are that a page names: below the last paragraph, or beside the notice of copyright",
        source="footers of shops, makers and manuals, whose authors' lawyers ask for it",
        hits=(_AFTER + "Všetky ochranné známky sú majetkom svojich príslušných vlastníkov.", _AFTER + "Ostatné obchodné značky sú vlastníctvom ich majiteľov."),
        near_misses=(f"{_A}\n\nOchranné známky na vreciach poznal každý mlynár, povedala stará.\n\n{_B}", f"Všetky ochranné známky sú majetkom svojich príslušných vlastníkov.\n\n{_A}\n\n{_B}"),
    ),
    Rule(
        id="sk.legal-footer.notice", label="legal-footer",
        pattern=(
            r"(?:poháňa|založené na systéme|postavené so) ?(?:wordpress|drupal|joomla!?|mediawiki|hexo|starlight)\w{0,3}\.?|(?:publikovanie|akékoľvek (?:použitie|šírenie|kopírovanie)|kopírovanie|preberanie|šírenie|rozširovanie|bez (?:predchádzajúceho )?(?:písomného )?súhlasu|autorské práva|reprodukcia|použitie obsahu|vydavateľ si)[^!?]{0,180}(?:zakázan|súhlas|vyhradzuj|vyhraden|vykonáva|nie je dovolen|možné len|výslovn).{0,180}|"
            r"(?:obsah|materiály|spravodajstvo)[^!?]{0,60}(?:tasr|sita)\b.{0,200}|(?:našli ste|všimli ste si|vidíte)[^.?]{0,30}(?:chyb|preklep)\w*[^.?]{0,40}\??.{0,100}|(?:vydavateľ|šéfredaktor(?:ka)?|issn|adresa redakcie|prevádzkovateľ|redakcia)(?: ?[:–]| \d) ?.{3,140}|(?:webdesign|design|tvorba webu|dizajn|web vytvoril[ai]?)[: ] ?.{2,50}|ičo ?:? ?\d[\d ]{6,10}.{0,120}"
        ),
        when=c.all_of(c.in_tail, c.after_prose()), otherwise=HINT,
        why="reprint terms, imprint and typo prompt below the last paragraph", source="Slovak copyright act 185/2015; TASR and SITA clauses",
        hits=(_AFTER + "Kopírovanie a šírenie obsahu bez súhlasu vydavateľa je zakázané.", _AFTER + "Našli ste v článku chybu? Napíšte nám", _AFTER + "Vydavateľ: Dolinské listy, a. s.", _AFTER + "Poháňa WordPress"),
        near_misses=(f"Kopírovanie máp bolo zakázané, pripomína archivár.\n\n{_A}", f"Vydavateľ: povolanie na vymretie\n\n{_B}", f"Poháňa WordPress\n\n{_A}"),
    ),
    Rule(
        id="sk.navigation.control", label="navigation",
        phrases=listed("""
            prejsť na obsah; prejsť k obsahu; prejsť na hlavný obsah; preskočiť na obsah; preskočiť na hlavný obsah; preskočiť navigáciu; skočiť na hlavný obsah; prejsť na navigáciu; prejsť na vyhľadávanie; späť hore; hore na stránku; späť na začiatok; na začiatok stránky; hlavná navigácia; otvoriť menu; zavrieť menu; zobraziť menu; prepnúť navigáciu; navigácia v článku; hľadať na stránke; ďalší článok; predchádzajúci článok; ďalší príspevok; predchádzajúci príspevok; nasledujúci článok; nasledujúci príspevok; ďalšia stránka; predchádzajúca stránka; staršie príspevky; novšie príspevky; staršie články;
            späť na hlavnú stránku; späť na úvod; späť na úvodnú stránku; späť na zoznam; späť na články; strana 0 z 0; stránka 0 z 0; čas čítania: 0 minút; čas čítania: 0 minúty; čas čítania: 0 min; čas čítania: 0 min.; čas čítania 0 min; doba čítania: 0 min; doba čítania: 0 minút; 0 min čítania; 0 min. čítania; 0 minút čítania; 0 minúty čítania; čítanie na 0 minút; čítanie na 0 min; prečítate za 0 min; vložiť do košíka; pridať do košíka; váš košík je prázdny; košík je prázdny; prejsť do košíka; pokračovať v nákupe; mobilná verzia; plná verzia; vyberte jazyk; všetky kategórie; všetky rubriky; pridať k porovnaniu; strážiť cenu;
            0 min čítanie; otvoriť prístupnostné menu
        """),
        ambiguous=("do košíka", "nákupný košík", "na sklade", "skladom", "hlavné menu", "nachádzate sa tu", "na začiatok", "staršie komentáre", "novšie komentáre", "predošlý článok", "predošlá strana", "nasledujúca strana", "predošlá téma", "ďalšia téma", "predošlá stránka", "výber kategórie", "vyberte mesiac", "stránka 0", "upraviť stránku", "zobraziť zdroj", "späť na index", "kopírovať do schránky", "skopírované do schránky", "zbaliť bočný panel", "rozbaliť bočný panel", "pridať do zoznamu", "zobraziť košík", "pokračovať k pokladni", "do pokladne", "napísať recenziu", "nastaviť veľkosť písma", "obnoviť nastavenia", "prístupnostné menu", "skryť obrázky", "veľký kurzor", "zastaviť animácie", "zmenšiť veľkosť písma", "zväčšiť veľkosť písma", "zvýrazniť odkazy", "upraviť túto stránku", "zobraziť zdroj tejto stránky"),
        pattern=r"(?:ďalší|predchádzajúci|nasledujúci|ďalšia|predchádzajúca) (?:článok|príspevok|stránka|správa|diel) ?[:»«→←>|–—-] ?.{4,120}[^.,;]|(?:doba|dĺžka|čas) čítania ?[:–-]? ?(?:cca |asi )?\d.{0,16}",
        when=c.page_control,
        why="a control of the page: skip link, pager, basket, reading time", source="WordPress and shop themes in Slovak; WordPress, Material for MkDocs and Oscar in Slovak",
        hits=("Preskočiť na obsah", "Čas čítania: 5 minút", "Ďalší článok: Starosta predá kanceláriu prístavu", "Pridať do košíka"),
        near_misses=("Ďalší článok zmluvy hovorí o rybolove.", "Hore, za slnkom", "Na sklade zostali tri vrecia.", f"{_A}\n\nUpraviť túto stránku\n\nZobraziť zdroj tejto stránky\n\n{_B}", f"{_A}\n\nUpraviť túto stránku\n\nZobraziť zdroj tejto stránky\n\n{_B}"),
    ),
    Rule(
        id="sk.navigation.wiki", label="navigation", weighed=False,
        phrases=listed("""
            odkazy na túto stránku; súvisiace úpravy; špeciálne stránky; trvalý odkaz; informácie o stránke; verzia pre tlač; nahrať súbor; posledné úpravy; náhodná stránka; portál komunity;
            aktuality; osobné nástroje; menné priestory; varianty; zobraziť históriu; zobraziť kód; čítať; zobrazenia; príspevky; neprihlásený/á; v iných jazykoch; nástroje;
            zrieknutie sa zodpovednosti; wiki nástroje; používateľské nástroje; protokolové záznamy; pridať jazyky; prepnúť obsah; presunúť do postranného panelu; vzhľad;
            stránky pre odhlásených redaktorov; história stránky; vytvoriť účet; zobraziť zdroj; pomocník; hlavné menu;
            navigácia;
            nástroje používateľa; nástoje správy stránok; správa médií; nástoje stránky; zobraziť zdroj
            stránky; staršie verzie; spätné odkazy; hore
        """),
        when=c.wiki_tools, otherwise=HINT,
        why="the tools of a wiki's page, several in a row",
        source="MediaWiki in Slovak (sidebar, tabs and toolbox)",
        hits=(_AFTER + "Odkazy na túto stránku\nSúvisiace úpravy\nŠpeciálne stránky", _AFTER + "Trvalý odkaz\nInformácie o stránke\nVerzia pre tlač"),
        near_misses=(f"Odkazy na túto stránku\n\n{_A}", f"Špeciálne stránky\n\n{_B}\n\nSúvisiace úpravy\n\n{_A}"),
    ),
    Rule(
        id="sk.legal-footer.wiki", label="legal-footer",
        pattern=(
            r"dátum a čas poslednej úpravy tejto stránky: ?(?=.{0,45}\d{4}).{8,60}\.?|"
            r"zdroj: ?[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200}|"
            r"táto stránka bola navštívená ?\d[\d., ]{0,12} ?-krát\.?"
        ),
        why="the day of the last change, the address and how often it was read, below the pages of a wiki",
        source="MediaWiki in Slovak (messages lastmodifiedat, retrievedfrom and viewcount)",
        hits=("Dátum a čas poslednej úpravy tejto stránky: 2024-05-03, 10:14.", "Zdroj: „https://wiki.example/index.php?title=Most&oldid=12“"),
        near_misses=("Dátum a čas poslednej úpravy tejto stránky: 2024-05-03, 10:14, povedala a zavrela dvere za posledným hosťom.", f"{_A}\n\nDátum a čas poslednej úpravy tejto stránky: {_B}"),
    ),
    Rule(
        id="sk.navigation.menu-word", label="navigation",
        phrases=listed("""
            domov; hlavná stránka; úvod; úvodná stránka; menu; hľadať; vyhľadať; vyhľadávanie; správy; spravodajstvo; slovensko; domáce; zahraničie; svet; politika; ekonomika; biznis; financie; šport; futbal; hokej; tenis; kultúra; názory; komentáre; rozhovory; reportáže; magazín; život; životný štýl; zdravie; veda; technika; veda a technika; technológie; tech; auto; cestovanie; bývanie; recepty; jedlo; rodina; deti; móda; krása; celebrity; zábava; film; filmy; hudba; knihy; hry; video; videá; foto; fotogaléria; podcasty; počasie; tv program; horoskopy; kvízy; reality; práca; vzdelávanie; história; krimi; čierna kronika; regióny; bratislava; košice; žilina;
            kontakt; kontakty; o nás; redakcia; inzercia; reklama; newsletter; fórum; blog; blogy; eshop; e-shop; košík; akcie; novinky; výpredaj; značky; doprava; platba; doprava a platba; môj účet; prihlásiť sa; prihlásiť; prihlásenie; registrácia; obľúbené; archív; predplatné; rubriky; kategórie; viac; zavrieť; ďalší; predchádzajúci; späť; sk; en; slovenčina; english; naživo; tv; rádio; súťaže; kalendár; podujatia; obec; mesto; úrad; úradná tabuľa; služby; cenník; referencie; poradňa; diskusia; index; primár; záhrada; žena;
            archivovať; archívy; registrovať; zaregistrovať; odhlásit sa; odhlásiť; odhlásiť sa; nasledujúci; ďalej; predchádzajúce; predošlá; predošlý; nástenka; pracovná plocha; kategória; tagy; štítky; domovská stránka; titulná stránka; editovať; upraviť; oblak značiek; populárne značky; položky rss 0; komentáre v rss; články (rss); komentáre (rss); rss kanál; atom kanál; nekategorizované; nezaradené; hľadaj; nájdi; mapa stránky; do pokladne; recenzie; účet; prístupnosť; všetky produkty; rozšírené hľadanie
        """),
        when=c.all_of(c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "comments"), c.no_text_item, c.set_like_its_run), otherwise=HINT,
        why="words of a menu, several in a row", source="section names of Slovak dailies, town halls and shops; WordPress, Oscar and Plone in Slovak",
        hits=("Správy\nŠport\nKultúra", "Slovensko\nZahraničie\nEkonomika\nNázory"),
        near_misses=(f"História\n\n{_A}\n\nKultúra\n\n{_B}\n\nŠport\n\n{_C}", "Noviny mali tri strany:\nPolitika\nŠport\nPočasie", f"Hľadať\n\n{_B}"),
    ),
    Rule(
        id="sk.navigation.docs", label="navigation",
        phrases=listed("""
            tento obsah zatiaľ nie je dostupný vo vašom jazyku.; zostáva 0 minút na čítanie
        """),
        ambiguous=listed("""
            spúšťam hľadanie; pre vyhľadávanie začni písať; zobraziť repozitár; už nezobrazovať; vyberte
            verziu; žiadne vyhovujúce dokumenty; vyberte tému; na tejto stránke; nasledujúce; tiež dostupné
            v:; čítať v slovenčine; jazyky:; zdroj; pôvodná stránka; skryť výsledky hľadania; táto stránka
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the tools around the pages of manuals and blogs, several in a row",
        source="Material for MkDocs, Starlight, Nikola and Sphinx in Slovak",
        hits=("Tento obsah zatiaľ nie je dostupný vo vašom jazyku.", "zostáva 4 minút na čítanie", _AFTER + "Spúšťam hľadanie\nPre vyhľadávanie začni písať\nZobraziť repozitár"),
        near_misses=(f"{_A}\n\nSpúšťam hľadanie\n\n{_B}", f"{_A}\n\n- Spúšťam hľadanie\n- Pre vyhľadávanie začni písať\n- Zobraziť repozitár\n\n{_B}", "Tento obsah zatiaľ nie je dostupný vo vašom jazyku, povedala a zavrela dvere za posledným hosťom."),
    ),
    Rule(
        id="sk.navigation.shop-control", label="navigation", weighed=False,
        phrases=listed("""
            prosím prihláste sa ak chcete pridať produkty do zoznamu.; v košíku nie sú žiadne produkty.;
            buďte prvý, kto ohodnotí tento produkt; zatiaľ tu nie sú žiadne recenzie.; zobrazuje sa 0–0 z 0
            výsledkov; zoradiť podľa ceny: od najnižšej po najvyššiu; zoradiť podľa ceny: od najvyššej po
            najnižšiu
        """),
        ambiguous=listed("""
            napísať recenziu; produkt nemá zatiaľ žiadne recenzie.; napíšte recenziu produktu; je táto
            recenzia užitočná?; pozrieť všetky recenzie; upozorni ma; zobraziť košík; do pokladne;
            pokračovať k pokladni; presunúť do košíka; uchovať na neskôr; mám kód zľavového kupónu...;
            vratiť sa do košíka; zabudol som svoje heslo; návrat na stránku; váš požiadavkový list je
            prázdny.; vytvoriť nový zoznam; vyhľadať 0 výsledky.; filtrovať výsledky; cena od najvyšše po
            najnižšiu; cena od najnižšej po najvyššiu; zobraziť výsledky pre; neboli nájdené žiadne
            produkty; prechádzať obchod; späť k nájdeným výsledkom.; váš košík; váš košík je prázdny.;
            vyprázdniť nákupný košík; pokračujte k pokladni; pokračovať v objednávke; zobraziť celý košík;
            uplatnenie poukážky; košík vypršal; pripojte sa k čakaciemu zoznamu; pridajte ma do zoznamu
            čakateľov; prejsť do predajne vstupeniek; otvoriť obchod so vstupenkami; zatvoriť obchod so
            vstupenkami; vybrať iné podujatie; zvýšiť počet; znížiť počet; prihláste sa pomocou zákazníckeho
            konta; stratili ste heslo?; vytvorenie nového účtu; do košíka; pridať do zoznamu prianí; pridať
            na porovnanie; porovnať produkty; prejsť do pokladne; prejsť k pokladni; aktualizovať košík;
            späť do obchodu; napísať hodnotenie; pridať hodnotenie; zatiaľ žiadne recenzie; zobraziť všetky
            recenzie; zobrazených 0 výsledkov; predvolené triedenie; zoradiť podľa obľúbenosti; zoradiť
            podľa najnovších; od najlacnejšieho; od najdrahšieho; zrušiť filtre; vymazať filtre; výber
            možností; rýchly náhľad; s dph; bez dph; vrátane dph; strážiť dostupnosť; poslať známemu
        """),
        when=c.shop_control, otherwise=HINT,
        why="the buttons of a shop, and what it says of its basket, its reviews and how it sorts",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar and pretix in Slovak",
        hits=("Prosím prihláste sa ak chcete pridať produkty do zoznamu.", _AFTER + "Napísať recenziu", _AFTER + "Produkt nemá zatiaľ žiadne recenzie."),
        near_misses=(f"{_A}\n\nNapísať recenziu\n\n{_B}", f"{_A}\n\n- Napísať recenziu\n- Produkt nemá zatiaľ žiadne recenzie.\n\n{_B}", "Prosím prihláste sa ak chcete pridať produkty do zoznamu, povedala a zavrela dvere za posledným hosťom."),
    ),
    Rule(
        id="sk.navigation.shop-word", label="navigation", weighed=False,
        phrases=listed("""
            história objednávok; zmeniť heslo; zoradiť podľa; relevancia; hodnotenie zákazníkov; pokladňa;
            načítať viac; ical; nastavenia účtu; predchádzajúci mesiac; nasledujúci mesiac; predchádzajúci
            týždeň; nasledujúci týždeň; tabuľka veľkostí; množstvo; porovnať; môj košík; zľavový kód;
            spôsoby platby; vypredané; najpredávanejšie; kúpiť; obchodné podmienky
        """),
        when=c.shop_word, otherwise=HINT,
        why="words of a shop's page that are anybody's, several in a row",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar and pretix in Slovak",
        hits=(_AFTER + "História objednávok\nZmeniť heslo\nZoradiť podľa", _AFTER + "Najpredávanejšie\nKúpiť\nObchodné podmienky"),
        near_misses=(f"{_A}\n\nHistória objednávok\n\n{_B}", f"{_A}\n\n- História objednávok\n- Zmeniť heslo\n- Zoradiť podľa\n\n{_B}"),
    ),
    Rule(
        id="sk.navigation.calendar", label="navigation", weighed=False,
        phrases=listed("""
            pridať do kalendára
        """),
        when=c.calendar_button, takes=c.calendar_links, otherwise=HINT,
        why="the button by which readers keep an event's date, with the calendars it offers",
        source="The Events Calendar and pretix in Slovak",
        hits=(_AFTER + "Pridať do kalendára", _AFTER + "Pridať do kalendára\nApple\nGoogle\nOutlook.com\nYahoo"),
        near_misses=(f"{_A}\n\nPridať do kalendára\n\n{_B}", f"{_A}\n\nApple\nGoogle\nYahoo\n\n{_B}", "Pridať do kalendára, povedala a zavrela dvere za posledným hosťom."),
    ),
    Rule(
        id="sk.navigation.portal", label="navigation",
        phrases=listed("""
            nedávne; neprečítané; užívatelia; skupiny; kliknutím sem znova načítate.; označiť ako prečítané;
            akcie dokumentu; vytlačiť; kanál rss; posledná zmena; súkromná zóna; v rovnakej rubrike; od
            rovnakých autorov; predchádzajúca strana; ďaľšia strana; mapa stránok; reagovať na tento článok;
            kľúčové slová v rovnakej skupine; najnovšie príspevky v diskusných fórach; články tohto autora;
            posledné príspevky
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the menus and tools of portals and forums, several in a row",
        source="NodeBB, Plone and SPIP in Slovak",
        hits=(_AFTER + "Nedávne\nNeprečítané\nUžívatelia", _AFTER + "Skupiny\nKliknutím sem znova načítate.\nOznačiť ako prečítané"),
        near_misses=(f"{_A}\n\nNedávne\n\n{_B}", f"{_A}\n\n- Nedávne\n- Neprečítané\n- Užívatelia\n\n{_B}"),
    ),
    Rule(
        id="sk.placeholder.loading-word", label="placeholder",
        phrases=listed("načítavam; načítava sa"),
        when=c.all_of(c.trails_off, c.no_list_item, c.in_article), otherwise=HINT,
        why="the word that stands, with its dots, while content loads",
        source="loading states of web frameworks in this language",
        hits=(_AFTER + "Načítavam...", _AFTER + "Načítava sa..."),
        near_misses=(f"Načítavam\n\n{_A}", f"{_A}\n\nNačítavam\n\n{_B}"),
    ),
    Rule(
        id="sk.placeholder.loading", label="placeholder",
        phrases=("načítavanie", "načítavanie...", "načítava sa", "načítavam", "načítavam...", "načítava sa...", "čakajte prosím", "čakajte, prosím", "prosím čakajte", "obrázok nie je k dispozícii", "nič sa nenašlo", "zapnite javascript", "zapnite si javascript", "vyskytla sa chyba", "obnovte stránku", "žiadne výsledky", "neboli nájdené žiadne články.", "žiadne príspevky nenájdené", "stránka nebola nájdená", "stránka nenájdená", "stránka sa nenašla", "aktualizovať prehliadač", "aktualizovať prehliadač teraz", "na pokračovanie, prosím, zadajte kód z obrázka nižšie.", "nie som robot", "pre správne zobrazenie tejto webstránky aktualizujte svoj prehliadač.", "prebieha verifikácia", "prebieha verifikácia... prosím čakajte.", "už nikdy viac neukazovať", "verifikácia vypršala. skúste to znova.", "verifikácia zlyhala. skúste to znova neskôr.", "vyžaduje sa overenie!", "získať audio výzvu", "ignorovať", "zadajte kód", "obnoviť"),
        pattern=r"(?:pre (?:zobrazenie|správne|fungovanie|plné)[^.]{0,60})?(?:zapnite|povoľte|aktivujte)(?: si| prosím)? (?:podporu )?(?:javascript|cookies?)\w*\b.{0,120}|(?:váš|používaný) prehliadač (?:nepodporuje|je zastaraný|má vypnut).{0,140}",
        when=c.loading_notice, otherwise=HINT,
        sure_if="pre |prosím|prehliadač",
        why="what stands where a script would have put something", source="noscript texts and loading states of Slovak sites; WordPress, Nikola and Oscar in Slovak",
        hits=("Načítavam...", "Pre zobrazenie diskusie zapnite JavaScript"),
        near_misses=(f"Načítavanie\n\n{_A}", f"Vyskytla sa chyba\n\n{_B}", f"{_A}\n\n- Žiadne príspevky nenájdené\n- Stránka nebola nájdená\n\n{_B}", f"{_A}\n\n- Žiadne príspevky nenájdené\n- Stránka nebola nájdená\n\n{_B}"),
    ),
    Rule(
        id="sk.placeholder.browser", label="placeholder",
        pattern=(
            r"váš (?:internetový |webový )?prehliadač(?: ?\([^)]{2,30}\))? (?:je (?:zastaraný|zastaralý|príliš starý)|nie je aktuálny)[.!]?|"
            r"(?:prosím,? )?aktualizujte (?:svoj |si )?prehliadač\b.{0,110}\b(?:web|strán)\w*\b.{0,30}|pre (?:správne )?zobrazeni[ea] (?:tejto|týchto|tohto) \w+ (?:si )?aktualizujte (?:svoj |si )?prehliadač[.!]?"
        ),
        why="the bar over a page that finds the reader's browser too old for it",
        source="browser-update.org and Outdated Browser, which sites build in",
        hits=("Váš prehliadač (Safari) je zastaraný.", "Aktualizujte svoj prehliadač, aby táto stránka fungovala správne."),
        near_misses=("Aktualizujte svoj prehliadač a reštartujte počítač.", "Váš prehliadač je zastaraný, povedal muž pri okienku."),
    ),
    Rule(
        id="sk.placeholder.notice", label="placeholder",
        phrases=listed("""
            bude vám to pripomenuté o 0 dní.; komentáre sú chránené heslom. pre zobrazenie komentárov
            zadajte heslo.; obsah je chránený heslom. pre zobrazenie zadajte vaše heslo:; článok nemá
            zhrnutie, pretože je chránený.
        """),
        why="what a site says instead of what it does not show, and its robot check when it fails",
        source="browser-update.org, ALTCHA and WordPress in Slovak",
        hits=("Bude vám to pripomenuté o 4 dní.", "Komentáre sú chránené heslom. Pre zobrazenie komentárov zadajte heslo."),
        near_misses=("Bude vám to pripomenuté o 4 dní, povedala a zavrela dvere za posledným hosťom.", "Komentáre sú chránené heslom. Pre zobrazenie komentárov zadajte heslo, povedala a zavrela dvere za posledným hosťom."),
    ),
    Rule(
        id="sk.byline.by", label="byline",
        pattern=r"(?:autor(?:ka|i)?|text|text a foto|napísal[ai]?|pripravil[ai]?|spracoval[ai]?|rozhovor viedol|rozhovor viedla|preložil[a]?|redaktor(?:ka)?)(?: ?[:–-])? [\w.'’-]+ [\w.'’-]+(?: [\w.'’-]+)?(?:, (?:tasr|sita))?",
        why="who wrote it", source="byline customs of Slovak papers (name, TASR)",
        hits=("Autor: Mária Dolinská", "Pripravila Anna Lúčna"),
        near_misses=("Autor nespoznal svoju hru a diváci tiež nie.", "Text listu sa zachoval v archíve múzea."),
    ),
    Rule(
        id="sk.byline.date", label="byline",
        pattern=r"(?:(?:publikované|zverejnené|aktualizované|vydané|dátum|vložené|vytvorené) ?:? ?)?(?:(?:pondelok|utorok|streda|štvrtok|piatok|sobota|nedeľa),? )?[0123]?[0123456789]\. ?(?:januára?|februára?|marca|marec|apríla?|mája?|máj|júna|jún|júla|júl|augusta?|septembra|september|októbra|október|novembra|november|decembra|december|\d{1,2}\.) ?\d{4}(?:,? (?:o )?\d{1,2}[:.]\d{2})?|(?:aktualizované|publikované|zverejnené) ?:? ?\d{1,2}\. ?\d{1,2}\..{0,20}|(?:dnes|včera)(?:,| o)? ?\d{1,2}[:.]\d{2}",
        why="when it was published", source="date styles of Slovak papers",
        hits=("Publikované: 9. februára 2023", "3. máj 2024 o 11:20"),
        near_misses=("3. mája most zatvorili a už ho neotvorili.", "Publikované po smrti autora"),
    ),
    Rule(
        id="sk.caption.credit", label="caption",
        pattern=r"(?:foto|fotografia|zdroj|ilustrácia|ilustračné foto|ilustračná fotografia|snímka|autor fotografie|zdroj fotografie)(?:\.| ?[:©/–-]) ?.{2,90}|ilustračn(?:é foto|á fotografia|á snímka)",
        why="a picture's credit", source="credits of Slovak agencies (Foto: TASR/name)",
        hits=("Foto: TASR/Marek Dolný", "Ilustračné foto"),
        near_misses=("Fotografia na pamiatku, povedal, a nikdy sa na ňu nepozrel.", "Zdroj rieky našli až na tretí deň."),
    ),
)
