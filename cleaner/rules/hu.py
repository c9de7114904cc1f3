"""Hungarian: what Hungarian-language sites print around their articles."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleaner.lazy import lazy_pattern
from cleaner.rules import conditions as c
from cleaner.rules.rule import ALMOST, HINT, Rule, form_of, listed, reported

if TYPE_CHECKING:
    from cleaner.model import Label

_UNBRACKETED = lazy_pattern(r"(?!\(x\))", re.IGNORECASE)
"""A lone x that is no mark of advertising."""

_FEED_NAMES = lazy_pattern(r"^a(?:z|\(z\))? |bejegyzés először ", re.IGNORECASE)
"""Stands before the title and before the site in the last line of a feed's entry."""

_A = "A képviselők hétfőn úgy döntöttek, hogy a teherautók elől lezárják a régi hidat."
_B = "Őszig a völgyi úton kell járniuk az autósoknak, mondta a polgármester."
_C = "A javítást évekig halogatták, mert senki sem akarta kifizetni."
_AFTER = f"= {_A}\n\n= {_B}\n\n= {_C}\n\n"

_FOOTER: tuple[Label, ...] = (
    "legal-footer", "navigation", "share-bar", "newsletter", "paywall", "cookie-notice", "promo",
)

SPEECH = reported(
    r"mondt[aá]k?|mondja|írt[aá]k?|írja|állt|szólt|kérdezte|tette hozzá|"
    r"olvasható volt|"
    r"felelte|válaszolta|kiáltotta|suttogta"
)
"""Reported speech: what somebody said is the article's, whatever words it is in."""

_CATEGORY = lazy_pattern(
    r"(?:[\w'’-]{1,24} ){0,3}[\w-]{0,20}(?:(?:cookie|süti)\S*)\b(?=.*(?:oldal|webhely|látogat|hirdet|reklám|tartal|statiszt|anali|elemz|mér|beállít|partner|funkci|működ|hozzájár|szükség|elengedhetetlen)).{8,360}|"
    r"(?=.{0,200}(?:(?:cookie|süti)\S*))(?=.{0,300}(?:nyomk|elfogad)).{30,360}|"
    r"(?=.{25}).{0,180}(?:harmadik fél (?:\w+ )?szolgáltatás|az ön hozzájárulása|a hozzájárulását).{0,200}"
)
"""What a consent dialog says of a kind of cookies, and of leave for others' services."""
_PANELS = frozenset(map(form_of, listed("""
    jogos érdek; jogos érdekek; szállítók; beszállítók; szolgáltatók; partnerek; partnerek listája; célok;
    különleges célok; speciális célok; funkciók; különleges funkciók; speciális funkciók; jellemzők;
    hozzájárulás; feltétlenül szükséges; feltétlenül szükségesek; szükséges; elengedhetetlen; kötelező;
    funkcionális; funkcionalitás; preferenciák; beállítások; teljesítmény; analitika; analitikai; elemzés;
    elemző; statisztika; statisztikai; statisztikák; marketing; hirdetés; hirdetési; reklám; célzás; célzott;
    közösségi média; nem besorolt; besorolatlan; mindig aktív; mindig engedélyezve; mindig bekapcsolva;
    részletek; sütik listája; cookie-k listája; szükséges sütik; feltétlenül szükséges sütik; elengedhetetlen
    sütik; kötelező sütik; funkcionális sütik; analitikai sütik; statisztikai sütik; marketing sütik; hirdetési
    sütik; teljesítmény sütik; harmadik féltől származó sütik; név; szolgáltató; lejárat; lejárati idő;
    időtartam; leírás; cél; típus; példák; adatkategóriák
""")))
"""What stands in its inner panels: kinds of consent, switches, heads of columns."""
_ABOUT = lazy_pattern(
    r"süti|sütik|cookie|hozzájárul|beleegyez|szolgáltatás|weboldal|webhely|honlap|\boldal|hirdet|"
    r"reklám|személyes|\badat|adatok|adatvédel|partner|szállító|beszállító|jogos érdek|\biab\b|"
    r"\btcf\b|földrajzi|helymeghat|szkript|script|látogat|statisztik|elemz|analit|"
    r"mér(?:i|és|ni|jük)|közönség|beállítás|preferenc|választás|\bcél|profil|eszköz|tartal|spam|"
    r"\bapp(?:s|ok|er|ar)?\b|appli[ck]|apli[ck]|informa[tcçs]|google|alkalmaz|információ"
)
"""What sentences of such a dialog deal with, its purposes and those who have them among it."""

RULES = (
    Rule(
        id="hu.ad-marker.label", label="ad-marker",
        phrases=listed("""
            hirdetés; hirdetések; a cikk a hirdetés után folytatódik; cikkünk a hirdetés után folytatódik; a cikk a hirdetés alatt folytatódik; cikkünk a hirdetés alatt folytatódik; folytatás a hirdetés után; a cikk folytatódik; a hirdetés után folytatjuk; szponzorált tartalom; támogatott tartalom; fizetett tartalom; fizetett hirdetés; promóciós tartalom; szponzorált cikk; támogatói tartalom; partneri tartalom; pr-cikk; pr cikk; reklám; hirdetés (x); társadalmi célú hirdetés; társadalmi célú reklám; politikai hirdetés;
            hirdetés bezárása; hirdetés átugrása; hirdetés kihagyása; hirdetés elrejtése; google hirdetések; szponzorált linkek; a tartalom partnerünk megbízásából készült; a cikk megjelenését partnerünk támogatta; itt hirdethet; az ön hirdetésének helye; partnerünk ajánlata; partnereink ajánlata; kiemelt partnereink;
            a cikk folytatódik a hirdetés után; cikkünk folytatódik a hirdetés után;
            hirdetés: 0:0
        """),
        ambiguous=("promóció", "szponzorált", "ajánlat"),
        pattern=r"(?:a cikk|cikkünk|az írás|a tartalom|a videó)(?: megjelenését| elkészítését| létrejöttét)? .{3,60}(?:támogatta|megbízásából készült|együttműködésben készült|közreműködésével készült|szponzorálta)\.?|(?:a cikk|cikkünk|írásunk|a szöveg) (?:a |az )?(?:hirdetés|ajánló|videó|reklám) (?:után|alatt) folytatódik\.?",
        when=c.all_of(c.in_run(2), c.not_heading), otherwise=HINT,
        why="advertising must be recognisable; Hungarian papers also mark it (x)", source="Hungarian act XLVIII of 2008 on advertising",
        hits=("HIRDETÉS", "A cikk a hirdetés után folytatódik", "Szponzorált tartalom", "(x)\nHirdetés"),
        near_misses=("Hirdetés nélkül is megtelt a terem.", f"Promóció\n\n{_A}", "A cikk folytatódik a következő számban.", "Solve for\n\n- x\n- y\n- z"),
    ),
    Rule(
        id="hu.ad-marker.sign", label="ad-marker",
        phrases=("(x)",),
        when=c.all_of(c.begins_otherwise(_UNBRACKETED), c.no_list_item, c.any_of(c.set_apart, c.at_end, c.beside("ad-marker"))),
        why="Hungarian papers mark advertising by an x in brackets; without them it is a letter", source="Hungarian act XLVIII of 2008 on advertising",
        hits=(_AFTER + "(x)", "(x)\nHirdetés"),
        near_misses=("Solve for\n\nx\n\ny\n\nz", f"X\n\n{_A}", "x\ny\nz", f"Oldja meg:\n(w)\n(x)\n(y)\n\n{_B}"),
    ),
    Rule(
        id="hu.video-embed.player", label="video-embed",
        phrases=("videó lejátszása", "videó indítása", "nézd meg a videót", "nézze meg a videót", "nézd meg videón", "a videó nem elérhető", "a videó nem érhető el", "a böngésző nem támogatja a videót", "az ön böngészője nem támogatja a videólejátszást", "az ön böngészője nem támogatja a html0 videót", "hallgasd meg a cikket", "hallgassa meg a cikket", "cikk meghallgatása", "felolvasás indítása", "következő videó", "teljes képernyő", "hang bekapcsolása", "hang kikapcsolása", "némítás feloldása", "videó betöltése", "lejátszás sebessége", "a lejátszás adatsérülés miatt leállt, vagy a videó egyes tulajdonságait a böngészője nem támogatja.", "a média titkosítva van és nincsenek kulcsok a visszafejtéshez.", "a videó nem tölthető be hálózati vagy kiszolgálói hiba miatt, vagy a formátuma nem támogatott.", "ezt a felugró ablakot az escape gomb megnyomásával vagy a bezáró gomb aktiválásával lehet bezárni.", "használja a fel/le nyíl gombokat a hangerő növeléséhez vagy csökkentéséhez.", "hálózati hiba miatt a videó részlegesen töltődött le.", "nincs kompatibilis forrás ehhez a videóhoz.", "párbeszédablak eleje. az escape gomb befejezi és bezárja az ablakot."),
        ambiguous=("videó", "lejátszás", "szünet", "feliratok", "élő", "hang", "minőség", "némítás", "adatfolyam típusa", "aktuális időpont", "audio lejátszó", "audiolejátszó", "betűtípus", "előretekerés", "feliratbeállítások párbeszédablak", "feliratok beállításai", "feliratok kikapcsolva", "felugró ablak", "felugró ablak bezárása", "folyamatjelző sáv", "fájl letöltése", "hangerőcsúszka", "hangsáv", "hátralévő idő", "idő csúszka", "kilépés a teljes képernyős módból", "kép a képben", "képaláírás/feliratok", "lejátszási sebesség", "leírások beállítása", "leírások kikapcsolva", "magyarázó szöveg", "magyarázó szöveg kikapcsolva", "magyarázó szövegek beállításai", "némítás kikapcsolva", "párbeszédablak vége.", "szövegél stílus", "szüneteltetés", "további beállítások", "video betöltése.", "videolejátszó", "videó lejátszó", "videóképkocka mentése", "visszajátszás", "visszatekerés", "élő közvetítés", "újrajátszás", "belépés a kép a képben módba", "ez egy felugró ablak", "jelenlegi videó folyamatos ismétlése", "jelenlegi videó folyamatos ismétlésének leállítása", "kilépés a kép a képben funkcióból", "kilépés kép a képben módból", "megnyitja a feliratok beállításainak párbeszédablakját", "megnyitja a leírások beállításainak párbeszédablakját", "megnyitja a magyarázó szövegek beállításainak párbeszédablakját", "ugrás az élő közvetítésre", "élő adáshoz tekerés, jelenleg az élő adás mögött van", "élő adáshoz tekerés, jelenleg az élő adásnál van", "összes beállítás visszaállítása az alapértelmezett értékekre"),
        pattern=r"(?:nézd meg|nézze meg|nézd|nézze)(?: a videót| videón| élőben)? ?[:|»>→►▶] ?.{12,130}[^.,;]",
        when=c.all_of(c.in_run(3, "video-embed"), c.no_list_item), otherwise=HINT,
        why="the labels of a video or audio player", source="players of Hungarian portals",
        hits=("Videó lejátszása", "Hallgasd meg a cikket", "Lejátszás\nNémítás\nTeljes képernyő", "Nézze meg a videót: Így épült az új rakpart"),
        near_misses=(f"Élő\n\n{_A}", f"Szünet\n\n{_B}", "Nézd meg a videót, mondta, de senki sem nézte."),
    ),
    Rule(
        id="hu.video-embed.settings", label="video-embed",
        phrases=("párbeszédablak vége.",),
        takes=c.player_above(
            "párbeszédablak eleje. az escape gomb befejezi és bezárja az ablakot.",
        ),
        why="a player's bar and the dialog of its settings, which says where it begins and ends",
        source="video.js in Hungarian",
        hits=(_AFTER + "Lejátszás\n0:00\nBetöltve\n0%\nPárbeszédablak eleje. Az Escape gomb befejezi és bezárja az ablakot.\nSzöveg\nColor\nFehér\nFekete\nBetűméret\n50%\nVisszaállítás\nKész\nPárbeszédablak vége.", _AFTER + "Párbeszédablak eleje. Az Escape gomb befejezi és bezárja az ablakot.\nSzöveg\nFehér\nBetűméret\n50%\nPárbeszédablak vége."),
        near_misses=(f"{_A}\n\nPárbeszédablak vége.\n\n{_B}", "Párbeszédablak vége, mondta, és becsukta az ajtót az utolsó vendég után."),
    ),
    Rule(
        id="hu.promo.voice", label="promo",
        finds=c.site_speaks(
            site=lazy_pattern(r"\bmi\b|\bminket\b|\bnekünk\b|\bszerkesztőség\w*\b|\bez a (?:cikk|oldal|weboldal)\b|\bweboldal(?:unk)?\w*\b|\w{3,}(?:ünk|unk)(?:et|at|re|ra|ben|ban|nek|nak|ről|ról)?\b", re.IGNORECASE),
            reader=lazy_pattern(r"\bön\b|\bönnek\b|\bönt\b|\bte\b|\btéged\b|\bneked\b|\bkérjük\b|\bkérünk\b|(?:^|[.?!:] )(?:iratkozz\w*|kövess\w*|támogass\w*|támogasd|töltse|töltsd|oszd|ossza|írd|írja|olvasd|legyen|legyél|csatlakozz\w*)\b", re.IGNORECASE),
            asks=r"\bhírlev\w+\b|\be-?mail\w*\b|\bértesítés\w*\b|\balkalmazásunk\w*\b|\bapplikáció\w*\b|\b(?:facebookon|instagramon|youtube-on|tiktokon|twitteren)\b|\bpodcast\w*\b|\badomán\w+\b|\btámogatás\w*\b|\btámogass\w*\b|\bfüggetlen újságírás\w*\b|\belőfizet\w+\b|\bcookie\w*\b|\bsüti\w*\b|\bsütik\w*\b|\bkommentben\b|\bkommentek\w*\b|\breklámmentes\w*\b|\bhavonta\b|\bjutalék\w*\b|\boszd meg\b|\bossza meg\b",
            notes=r"\bjutalékot kaphatunk\b",
            voice=lazy_pattern(r"\bmi\b|\bminket\b|\bnekünk\b|\bön\b|\bönök\b|\bte\b|\bneked\b|\bén\b|\bnekem\b|\w{3,}(?:ünk|unk)\b", re.IGNORECASE),
            speech=SPEECH,
        ),
        score=ALMOST,
        why="the site speaks to its readers of mails, money, accounts or cookies, in a text that does not say we or you itself",
        source="closing lines of news sites and blogs in this language; what they share is who speaks, to whom and of what",
        hits=(_AFTER + "Weboldalunk sütiket használ, hogy önnek jobb élményt nyújtson.", _AFTER + "Kérjük, támogass minket, hogy híreink ingyenesek maradjanak.", _AFTER + "Reggeli hírlevelünk minden nap elhozza neked a völgy híreit."),
        near_misses=(f"{_A}\n\n{_B}\n\n{_C}\n\nA sofőrök az alkalmazásban választanak utat, és havonta három forintot fizetnek.", f"{_A}\n\n{_B}\n\n{_C}\n\n„Iratkozz fel hírlevelünkre”, állt a táblán a városháza előtt.", f"{_A}\n\n{_B}\n\n{_C}\n\nMi reggelig vártunk a híd alatt.\n\nKérjük, támogass minket, hogy híreink ingyenesek maradjanak."),
    ),
    Rule(
        id="hu.promo.app", label="promo",
        phrases=("töltsd le az alkalmazást", "töltse le az alkalmazást", "töltsd le az appot", "töltse le alkalmazásunkat", "töltsd le alkalmazásunkat", "alkalmazás letöltése", "app letöltése", "megnyitás az alkalmazásban", "olvasás az alkalmazásban", "letölthető a google playen", "letöltés a google playről", "letöltés az app store-ból", "értesítések engedélyezése", "értesítések bekapcsolása", "kérem az értesítéseket", "most nem", "tudj meg többet", "tudjon meg többet", "megnézem az ajánlatot", "vásárlás most", "rendelje meg most", "érdekel az ajánlat"),
        ambiguous=("mobilalkalmazás", "megrendelem", "megveszem", "érdekel", "megnézem"),
        pattern=r"(?:töltsd le|töltse le|telepítsd|telepítse|próbáld ki|próbálja ki) (?:az ingyenes |az új |a |az )?(?:mobil ?)?(?:[\w.&-]+ )?(?:alkalmazás|app)\w*(?:,? (?:és|hogy|most|a|az) .{2,60})?[!.]?",
        when=c.all_of(c.in_run(2), c.not_heading), otherwise=HINT, part="button",
        sure_if="ingyenes|hírek",
        why="a prompt to install the site's app, or the button of an offer", source="app banners of Hungarian portals",
        hits=("Alkalmazás letöltése", "Töltse le az ingyenes alkalmazást, és olvasson reklám nélkül", "Tudj meg többet »"),
        near_misses=(f"Mobilalkalmazás\n\n{_A}", "Töltsd le otthon, tanácsolta a fia, de ő nem hallgatott rá."),
    ),
    Rule(
        id="hu.promo.ask", label="promo",
        phrases=("támogatom", "támogass minket", "támogasson minket", "támogasd a munkánkat", "támogassa munkánkat", "támogasd a független újságírást", "támogassa a független újságírást", "támogass minket!", "támogatom a lapot", "támogasd a lapot", "támogasson bennünket", "adományozz", "adományozok", "adományozás most", "adományozzon", "legyél támogató", "legyen támogatónk", "legyél te is támogatónk", "hívj meg minket egy kávéra", "adó 0%", "adója 0%-a", "ajánld fel adód 0%-át", "kérjük, támogassa munkánkat", "egyszeri támogatás", "havi támogatás", "csatlakozz támogatóinkhoz"),
        pattern=r"(?:támogasd|támogassa|támogass|támogasson|segítsd|segítse) (?:minket|bennünket|munkánkat|a munkánkat|független|a független|lapunkat|az oldal|a lap)\b[^.:,]{0,80}[.!]?|(?:tetszett|hasznos volt|érdekes volt) (?:a |ez a |az )?(?:cikk|írás|bejegyzés|cikkünk)\?.{0,110}|(?:ha (?:tetszett|fontos|hasznosnak)|csak a te|csak az ön)[^.]{0,80}(?:támogas|előfizet|adomán|hívj meg|kövess).{0,80}|(?:ajánld|ajánlja) fel ad(?:ód|ója) (?:1|egy)[^.]{0,80}[.!]?",
        when=c.not_heading, otherwise=HINT, part="ask",
        sure_if=r"független|cikk|írás|bejegyzés|munkánk|lapunk|az? (?:oldal|lap)\b|adód|adója|előfizet|adomán",
        why="an appeal or a button for readers' money", source="donation boxes of independent Hungarian media; the 1 % of income tax (Adó 1%)",
        hits=("Támogatom", "Támogasd a független újságírást!", "Ajánld fel adód 1%-át", "Tetszett a cikk? Hívj meg minket egy kávéra!"),
        near_misses=(f"Támogatom\n\n{_A}", "Támogasd meg az öreget, kiáltotta a nővér, és ketten elkapták."),
    ),
    Rule(
        id="hu.promo.offer", label="promo",
        phrases=listed("""
            jelentkezem az állásra; jelentkezés az állásra; hirdetés mentése; állás mentése;
            telefonszám megjelenítése; mutasd a telefonszámot; üzenet az eladónak; hirdetés jelentése;
            szabad helyek ellenőrzése; irány a bolt; árfigyelő; értékelés írása;
            jegyet veszek; gyertyát gyújtok; ugrás a recepthez
        """),
        when=c.offer_button, otherwise=HINT, part="button",
        why="a button beside an offer: to apply, to call the seller, to book; it does nothing in a text",
        source="job boards, portals of homes and cars, shops' comparisons, tickets, hotels, memorial pages, recipe cards",
        hits=("Telefonszám megjelenítése\nÜzenet az eladónak", "Hirdetés mentése\nÉrtékelés írása"),
        near_misses=(f"Értékelés írása\n\n{_A}", "Jegyvásárlás után derült ki, hogy elmarad az előadás, mondta.", f"{_A}\n\nJelentkezem az állásra\n\nJelentkezés az állásra\n\n{_B}", f"{_A}\n\nJelentkezem az állásra\n\nJelentkezés az állásra\n\n{_B}"),
    ),
    Rule(
        id="hu.newsletter.prompt", label="newsletter",
        phrases=listed("""
            leiratkozás a hírlevélről; leiratkozás; feliratkozás a hírlevélre; feliratkozás hírlevélre; hírlevél feliratkozás; hírlevél-feliratkozás; feliratkozom a hírlevélre; iratkozz fel hírlevelünkre; iratkozz fel a hírlevelünkre; iratkozzon fel hírlevelünkre; iratkozzon fel a hírlevelünkre; iratkozz fel a hírlevélre; iratkozzon fel
            hírlevelünkre!; iratkozz fel hírlevelünkre!; kérem a hírlevelet; köszönjük a feliratkozást; köszönjük, hogy feliratkozott; köszönjük feliratkozását; bármikor leiratkozhat; bármikor leiratkozhatsz; bármikor leiratkozhat.; bármikor leiratkozhatsz.; nincs spam; a legfontosabb hírek e-mailben
        """),
        ambiguous=("hírlevél", "hírlevelek", "hírlevelünk", "e-mail cím", "email cím", "küldés", "elküldöm"),
        pattern=(
            r"(?:iratkozz|iratkozzon|iratkozzanak) fel (?:a |az |ingyenes |napi |heti |reggeli |esti )*(?:hírlevel\w+|hírlevél\w*|[\w-]+ hírlevel\w+)\b[^:]{0,110}|(?:a (?:legfontosabb|legjobb|legfrissebb)|minden \w+) .{2,60}(?:az e-mail-fiókj|e-mailben|a postafiókj|postaládáj).{0,40}|"
            r"(?:a feliratkozással|feliratkozásommal|a feliratkozás gombra|a küldés gombra|az űrlap)[^.]{0,80}(?:elfogad|hozzájárul|tudomásul|adatkezel).{0,220}|(?:elfogadom|hozzájárulok|elolvastam|tudomásul veszem)[^.]{0,40}(?:adatkezel|adatvédel|feltétel|hírlevél|személyes).{0,180}"
        ),
        when=c.all_of(c.not_heading, c.beside("newsletter", "promo", "share-bar", "legal-footer")), otherwise=HINT, part="heading",
        sure_if="hírlev|hírlevél|adatkezel|adatvédel|személyes|postafiók|postalád|e-mail-fiók",
        why="a box that collects mail addresses, with its consent line", source="sign-up forms of Hungarian portals; GDPR, article 7",
        hits=(f"= {_A}\n\n" "Iratkozzon fel hírlevelünkre\nA lényeg hetente egyszer\nFeliratkozom", "Elfogadom az adatkezelési tájékoztatót"),
        near_misses=(f"Hírlevél\n\n{_A}", f"Küldés\n\n{_B}", "Iratkozz fel a tanfolyamra, mondta, és az egész ház feliratkozott."),
    ),
    Rule(
        id="hu.newsletter.field", label="newsletter",
        phrases=listed("""
            add meg az e-mail címed; adja meg e-mail címét; adja meg az e-mail címét; add meg az email címed; az ön e-mail címe; az e-mail címed; e-mail címed
        """),
        ambiguous=("feliratkozom", "feliratkozás", "iratkozz fel", "iratkozzon fel", "iratkozz fel!",),
        when=c.any_of(c.not_heading, c.beside("newsletter")), otherwise=HINT, part="ask",
        why="the field or the button of a sign-up form", source="sign-up forms under articles",
        hits=("Add meg az e-mail címed", "E-mail címed\nFeliratkozom"),
        near_misses=(f"Feliratkozom\n\n{_A}", "Feliratkozom, kérte a postás, és mindenki szót fogadott."),
    ),
    Rule(
        id="hu.newsletter.sent", label="newsletter",
        phrases=listed("""
            a regisztráció befejezéséhez kattints az e-mailben küldött megerősítő linkre. ha nem érkezik meg
            3 percen belül, ellenőrizd a spam mappát!; a bejelentkezéshez szükséges linket elküldtük a
            megadott e-mail-címre. ha nem érkezik meg 3 percen belül, ellenőrizd a spam mappát!; hogy
            tetszett ez a cikk?
        """),
        ambiguous=listed("""
            ellenőrizd az e-mailed; kérjük, érvényes e-mail-címet adjál meg; e-mail elküldve; e-mail-címed:;
            válaszd ki a hírleveleidet; add meg az e-mail-címed; talán később; bármikor lemondható.
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="what a sign-up form says before and after an address is sent",
        source="Ghost in Hungarian",
        hits=("A regisztráció befejezéséhez kattints az e-mailben küldött megerősítő linkre. Ha nem érkezik meg 3 percen belül, ellenőrizd a spam mappát!", "A bejelentkezéshez szükséges linket elküldtük a megadott e-mail-címre. Ha nem érkezik meg 3 percen belül, ellenőrizd a spam mappát!", _AFTER + "Ellenőrizd az e-mailed\nKérjük, érvényes e-mail-címet adjál meg\nE-mail elküldve"),
        near_misses=(f"{_A}\n\nEllenőrizd az e-mailed\n\n{_B}", f"{_A}\n\n- Ellenőrizd az e-mailed\n- Kérjük, érvényes e-mail-címet adjál meg\n- E-mail elküldve\n\n{_B}", "A regisztráció befejezéséhez kattints az e-mailben küldött megerősítő linkre. Ha nem érkezik meg 3 percen belül, ellenőrizd a spam mappát, mondta, és becsukta az ajtót az utolsó vendég után."),
    ),
    Rule(
        id="hu.comment-count.count", label="comment-count",
        phrases=("0 hozzászólás", "0 komment", "0 megjegyzés", "0 vélemény", "hozzászólások (0)", "hozzászólások: 0", "hozzászólás (0)", "hozzászólások száma: 0", "kommentek (0)", "kommentek: 0", "komment (0)", "megjegyzések (0)", "nincs hozzászólás", "nincsenek hozzászólások", "nincsenek megjegyzések", "még nincs hozzászólás", "még nincsenek hozzászólások", "hozzászólások megtekintése", "hozzászólások megjelenítése", "kommentek megjelenítése", "kommentek megtekintése", "összes hozzászólás", "összes hozzászólás megtekintése", "összes komment", "további hozzászólások", "további kommentek", "hozzászólások elrejtése", "hozzászólások betöltése", "ugrás a hozzászólásokhoz", "0 válasz", "légy te az első hozzászóló", "legyen ön az első hozzászóló", "légy az első hozzászóló!", "kommentek betöltése", "szólj hozzá (0)", "nincs még hozzászólás.", "eddig nincs hozzászólás"),
        pattern=r"\d{1,5} hozzászólás a\(z\) ?[\"“„«‘「《][^?¿؟!]{2,140}bejegyzéshez|(?:mind a |mind az |mind |összes )\d+ (?:hozzászólás|komment) (?:megtekintése|megjelenítése)",
        why="how many comments there are, or the button that shows them", source="comment systems of Hungarian portals (no plural after numbers); Zinnia and isso in Hungarian",
        hits=("34 hozzászólás", "Hozzászólások (12)", "3 komment", "Nincsenek hozzászólások", "7 hozzászólás a(z) “A régi híd lezárása” bejegyzéshez"),
        near_misses=("34 hozzászólás tűnt el éjfélig.", "Nincs hozzászólás a polgármestertől", "A hozzászólások pénteken zárulnak.", "7 hozzászólás a híd lezárásáról szóló bejegyzéshez érkezett."),
    ),
    Rule(
        id="hu.comments.prompt", label="comments",
        phrases=("vélemény? válasz megszakítása", "vélemény? kilépés a válaszból", "hozzászólás most! válasz megszakítása", "hozzászólás most! kilépés a válaszból", "szólj hozzá", "szólj hozzá!", "szóljon hozzá", "szóljon hozzá!", "hozzászólás írása", "hozzászólás küldése", "hozzászólás elküldése", "hozzászólok", "hozzászólás hozzáadása", "új hozzászólás", "új hozzászólás írása", "írj hozzászólást", "írj kommentet", "komment írása", "kommentelek", "vélemény, hozzászólás?", "vélemény írása", "írja meg véleményét", "írd meg a véleményed", "válasz írása", "kilépés a válaszból", "válasz megszakítása", "az e-mail címet nem tesszük közzé.", "az e-mail címet nem tesszük közzé. a kötelező mezőket * karakterrel jelöltük", "az e-mail címet nem tesszük közzé. a kötelező mezőket * karakterrel jelöljük", "a kötelező mezőket * karakterrel jelöltük", "az e-mail-címet nem tesszük közzé.", "a hozzászólások lezárva", "a hozzászólások le vannak zárva", "a hozzászólások jelenleg nem engedélyezettek ezen a részen.", "a kommentelés le van tiltva", "a hozzászóláshoz be kell jelentkezni", "hozzászóláshoz be kell jelentkezni", "a hozzászóláshoz jelentkezzen be", "a hozzászóláshoz jelentkezz be", "a kommenteléshez be kell jelentkezni", "jelentkezz be a hozzászóláshoz", "jelentkezzen be a hozzászóláshoz", "moderálási elvek", "moderálási alapelvek", "moderációs alapelvek", "kommentszabályzat", "legújabbak elöl", "legrégebbiek elöl", "hozzászólás jelentése", "csatlakozz a beszélgetéshez", "a nevem, e-mail címem, és weboldalcímem mentése a böngészőben a következő hozzászólásomhoz.", "hozzászólás most!", "kattintás a válasz elvetéséhez", "email cím (nem tesszük közzé)", "a kötelezően kitöltendő mezőket * karakterrel jelöljük", "hozzászólások lehetősége itt nem engedélyezett.", "hozzászólások lehetősége itt nem engedélyezett", "hozzászólások lezárva.", "hozzászólások lezárva", "bocsánat, de ehhez a bejegyzéshez nem tehető hozzászólás.", "bocsánat, de a bejegyzéshez egyelőre nem engedélyezett a hozzászólás.", "hozzászólás küldéséhez be kell jelentkezni.", "hozzászólás küldéséhez be kell jelentkezni", "be kell jelentkezni a válaszadáshoz", "be kell jelentkezni a hozzászólás beküldéséhez", "a hozzászólás rendszer-moderációra várakozik.", "küldd el a hozzászólást!", "a bejegyzést jelszó védi. meg kell adni a jelszót a hozzászólások megtekintéséhez.", "hozzászólások kikapcsolva", "hozzászólást ide írd be (legalább 0 betűt)", "a hozzászólást előbb ellenőrizzük."),
        ambiguous=("vélemény", "mit gondolsz?", "mit gondol?", "ön mit gondol?", "te mit gondolsz?", "név", "beszélgetés", "válasz elküldése", "hozzászólás törölve."),
        pattern=r"(?:a )?(?:hozzászóláshoz|kommenteléshez|véleményezéshez)[^.]{0,40}(?:jelentkez|regisztrál|lépj|lépjen|be kell)\w*[^.]{0,40}\.?|(?:írd|írja|oszd|ossza)[^.]{0,50}(?:kommentben|hozzászólásban|kommentekben|a kommentek közé)[^.]{0,20}[.!]?|(?:kedves olvasóink|kedves olvasó)[^.]{0,60}(?:hozzászól|komment|moderál).{0,200}|a (?:kommentek|hozzászólások) nem .{0,20}(?:tükrözik|szerkesztett|képviselik).{0,160}",
        when=c.all_of(c.comment_button, c.after_prose()), otherwise=HINT,
        why="a prompt of the comment section", source="WordPress in Hungarian (Vélemény, hozzászólás?) and blog.hu; WordPress, Zinnia and isso in Hungarian",
        hits=("Szólj hozzá!", "Vélemény, hozzászólás?", "Az e-mail címet nem tesszük közzé. A kötelező mezőket * karakterrel jelöltük", "Írd meg kommentben!"),
        near_misses=(f"Vélemény\n\n{_A}", f"Mit gondolsz?\n\n{_B}", "Szólj hozzá, ha meghalt, mondta a nővér, és kiment."),
    ),
    Rule(
        id="hu.comments.button", label="comments",
        phrases=("válasz", "válaszolok", "jelentem", "jelentés", "idézet", "tetszik", "nem tetszik", "hozzászólások", "hozzászólás", "kommentek", "komment", "legújabb", "legrégebbi", "legjobb", "szerkesztés", "elrejtés", "0 kedvelés", "like", "moderátor értesítése", "előzmény", "válasz erre", "szavazok", "szavazás", "eredmények", "név (nem kötelező)", "email (nem kötelező)", "website (nem kötelező)", "hozzászólás megosztása", "idéz"),
        when=c.all_of(c.in_run(2, "comments", "share-bar", "comment-count"), c.no_list_item, c.stacks_nothing), otherwise=HINT,
        why="buttons under a reader's comment, one beside the other", source="Hungarian forums (Index Fórum, Gyakori Kérdések)",
        hits=("Válasz\nJelentem", "Tetszik\nVálasz\nIdézet"),
        near_misses=(f"Válasz\n\n{_A}", f"Jelentés\n\n{_B}", f"Idézet\n\n{_C}"),
    ),
    Rule(
        id="hu.comments.useful", label="comments",
        phrases=listed("hasznos volt ez a cikk?; hasznos volt a cikk?; hasznosnak találta ezt a cikket?; segített ez a cikk?; hasznos volt ez az oldal?; tetszett a cikk?"),
        ambiguous=listed("igen; nem"),
        when=c.all_of(c.in_run(3, "comments"), c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a poll below the article: was it useful, yes or no",
        source="feedback widgets of help pages, blogs and papers",
        hits=(_AFTER + "Hasznos volt ez a cikk?\nIgen\nNem", "Segített ez a cikk?"),
        near_misses=(f"Igen\n\n{_A}", "Segített ez a cikk? Ezt senki sem tudta."),
    ),
    Rule(
        id="hu.comments.widget", label="comments",
        phrases=listed("""
            szeretnéd jelenteni ezt a hozzászólást?; mutass még 0 választ; mutass még egy választ; ezt a
            hozzászólást elrejtettük.; ezt a hozzászólást töröltük.; továbbiak betöltése (0); segítsd a
            beszélgetést azzal, hogy megadod a nevedet és azt, hogy mihez értesz.
        """),
        ambiguous=listed("""
            hozzászólás szerkesztése; tagok beszélgetése; kezdd el a beszélgetést; rendezés; regisztrálj
            most; van már fiókod?; bejelentkezés; előfizetéssel te is hozzászólhatsz; törölt tag;
            hozzászólás mutatása; hozzászólás elrejtése; a tagok számára elrejtve; előnézet; elküld; egy
            hozzászólás; 0 rejtve
        """),
        pattern=(
            r"csatlakozz a támogató .{2,60} közösséghez, hogy hozzászólhass a tartalmakhoz[.!।]?|"
            r"csatlakozz a fizető .{2,60} közösséghez, hogy hozzászólhass a tartalmakhoz[.!।]?"
        ),
        when=c.comment_widget, otherwise=HINT, weighed=False,
        why="what comment sections of blogs say around the comments and above their form",
        source="Ghost, isso and WordPress in Hungarian",
        hits=("Szeretnéd jelenteni ezt a hozzászólást?", "Mutass még 4 választ", "Csatlakozz a támogató Port Chronicle közösséghez, hogy hozzászólhass a tartalmakhoz.", _AFTER + "Hozzászólás szerkesztése\nTagok beszélgetése\nKezdd el a beszélgetést"),
        near_misses=(f"{_A}\n\nHozzászólás szerkesztése\n\n{_B}", f"{_A}\n\n- Hozzászólás szerkesztése\n- Tagok beszélgetése\n- Kezdd el a beszélgetést\n\n{_B}", "Szeretnéd jelenteni ezt a hozzászólást, mondta, és becsukta az ajtót az utolsó vendég után.", "Csatlakozz a támogató Port Chronicle közösséghez, hogy hozzászólhass a tartalmakhoz, mondta, és becsukta az ajtót az utolsó vendég után."),
    ),
    Rule(
        id="hu.comments.post-tool", label="comments",
        phrases=listed("""
            a legjobb válasz; kedvelés; állandó link; jelölje meg legjobb válaszként; bejegyzések
            beállításai; hozzászólás / idézet
        """),
        when=c.post_tools, otherwise=HINT, weighed=False,
        why="buttons under the posts of a forum, one beside the other",
        source="NodeBB, Misago, MediaWiki DiscussionTools, Redmine, Spirit and django-machina in Hungarian",
        hits=(_AFTER + "A legjobb válasz\nKedvelés\nÁllandó link", _AFTER + "Jelölje meg legjobb válaszként\nBejegyzések beállításai\nHozzászólás / Idézet"),
        near_misses=(f"{_A}\n\nA legjobb válasz\n\n{_B}", f"{_A}\n\n- A legjobb válasz\n- Kedvelés\n- Állandó link\n\n{_B}"),
    ),
    Rule(
        id="hu.comments.forum", label="comments",
        phrases=listed("""
            a hozzászólás jelentése a moderátoroknál; értesítést kérek az új hozzászólásokról ebben a
            topikban; a hozzászólás regisztrációhoz kötött, kérlek kattints ide a bejelentkezéshez.; a fórum
            frissítve lett a legutolsó verzióra. kattints ide az oldal újratöltéséhez.; a hozzászóláshoz be
            kell lépni; nem létezik témakör ezzel a címkével.; nincs téma ebben a fórumban.; szeretne
            feliratkozni erre a témára?; az üzenetet ellenőrizni fogjuk, mielőtt a fórumon közzé tesszük.;
            ez a bejegyzés el van rejtve. nem láthatja a tartalmát.; ez a bejegyzés el van rejtve. csak az
            engedéllyel rendelkező felhasználók láthatják a tartalmát.; ez a bejegyzés védett. csak a
            moderátorok módosíthatják.; a bejegyzés tartalma nem jeleníthető meg.; ezt a bejegyzést 0
            alkalommal szerkesztették.; ebben a kategóriában nincsenek témák.; már nincs hozzáférése ezekhez
            a fórumokhoz.; vigyázat ! az üzenetének legalább 0 karaktert kell tartalmaznia.; az ön üzenete
            túl hosszú. a maximális méret 0 karakter.; ez a fórum előre moderált : az ön hozzászólása csak
            azután jelenik meg, hogy a honlap egyik adminisztrátora jóváhagyta.; iratkozz fel, hogy
            értesítést kapj az új hozzászólásokról.; értesítést fogsz kapni, ha új hozzászólások vannak
            ebben a témában.; ez a hozzászólás nem található. elképzelhető, hogy törölték vagy áthelyezték.
        """),
        ambiguous=listed("""
            a bejegyzés törlésre került!; új témakör; van egy új témakör.; több betöltése; nincs friss
            témakör.; nincs olvasatlan témakör.; nem érkezett válasz; kategória megosztása; új téma nyitása;
            téma zárolása; téma áthelyezése; téma törlése; feliratkozás a témára; leiratkozás a témáról;
            gyorsműveletek; témák olvasottnak jelölése; fórumok olvasottnak jelölése; ez zárolt téma; nincs
            olvasatlan téma.; olvasatlan témák megtekintése; hozzászólásaim megtekintése; változástörténet;
            tovább a legjobb válaszhoz; ugrás az első bejegyzésre; ugrás az utolsó bejegyzésre; ugrás az új
            bejegyzésre; téma indítása; olvasatlan témák; új témák; ugrás az első oldalra; ugrás az előző
            oldalra; ugrás a következő oldalra; ugrás az utolsó oldalra; hozzászólás szerkesztési
            előzményei; téma lezárása; téma kiemelés visszavonása; legfrissebb témák; összes alkategória;
            még nincsenek témák; hozzászólás beküldése ebbe a témába:; új üzenet; megfigyel; utolsó üzenet;
            exportálás; üzenet küldése; üzenet, hozzászólás ?; 0 résztvevő; téma hozzáadása; a hozzászólásod
            közzé lett téve.; erről a vitalapról; megbeszélés indítása; feliratkozol erre a témára?
        """),
        pattern=(
            r"úgy látszik, a\(z\) .{1,40} csatlakozásod megszakadt, várj, míg megpróbáljuk helyreállítani[.!।]?|"
            r"a „.{1,40}” gombra kattintással elfogadod ezen wiki felhasználási feltételeit[.!।]?"
        ),
        when=c.forum_tools, otherwise=HINT, weighed=False,
        why="what the software of a forum says around the posts of a thread, several lines in a row",
        source="NodeBB, django-machina, Misago, Spirit, Redmine, SPIP and MediaWiki DiscussionTools in Hungarian",
        hits=("A hozzászólás jelentése a moderátoroknál", "Értesítést kérek az új hozzászólásokról ebben a topikban", "Úgy látszik, a(z) Port Chronicle csatlakozásod megszakadt, várj, míg megpróbáljuk helyreállítani.", _AFTER + "A bejegyzés törlésre került!\nÚj témakör\nVan egy új témakör."),
        near_misses=(f"{_A}\n\nA bejegyzés törlésre került!\n\n{_B}", f"{_A}\n\n- A bejegyzés törlésre került!\n- Új témakör\n- Van egy új témakör.\n\n{_B}", "A hozzászólás jelentése a moderátoroknál, mondta, és becsukta az ajtót az utolsó vendég után.", "Értesítést kérek az új hozzászólásokról ebben a topikban, mondta, és becsukta az ajtót az utolsó vendég után.", "Úgy látszik, a(z) Port Chronicle csatlakozásod megszakadt, várj, míg megpróbáljuk helyreállítani, mondta, és becsukta az ajtót az utolsó vendég után."),
    ),
    Rule(
        id="hu.share-bar.share", label="share-bar",
        phrases=listed("""
            recept nyomtatása; recept mentése; megosztás facebookon; megosztás a facebookon; megosztás twitteren; megosztás x-en; megosztás linkedinen; megosztás whatsappon; megosztás e-mailben; oszd meg facebookon; oszd meg a facebookon; oszd meg ismerőseiddel; oszd meg barátaiddal; oszd meg másokkal is; oszd meg a cikket; ossza meg a cikket; ossza meg ismerőseivel; ossza meg; oszd meg; oszd meg!; ossza meg másokkal is; megosztom; megosztom facebookon; cikk megosztása; cikk küldése; cikk küldése e-mailben; küldés e-mailben; elküldöm e-mailben; ajánlom; ajánlom ismerősömnek; cikk nyomtatása; nyomtatható változat; nyomtatóbarát változat; nyomtatási verzió; link másolása; hivatkozás másolása; link kimásolása; link másolva; vágólapra másolva;
            a link a vágólapra másolva; cikk mentése; mentés későbbre; elmentem későbbre; hozzáadás a kedvencekhez; kedvencekhez; 0 megosztás; 0 megtekintés; megtekintések: 0; megtekintések száma: 0; 0 olvasás; olvasta: 0; kövess minket; kövessen minket; kövess minket!; kövess minket a facebookon; kövessen minket a facebookon; kövess minket facebookon; kövess minket facebookon is; kövessen minket facebookon; kövess minket instagramon; kövess minket a közösségi médiában; kövessen minket a google hírekben; kövess minket a google hírekben; kövess minket a google news-on; kövesse az indexet; csatlakozz hozzánk; csatlakozzon hozzánk; lájkolj minket a facebookon; kedvelj minket a facebookon; lájkold facebook-oldalunkat; kövesd a facebook-oldalunkat is; kövess minket a közösségi oldalakon is; téma követése; szerző követése; betűméret növelése; betűméret csökkentése; tweetelés;
            elküldés e-mailben
        """),
        ambiguous=("követés", "követem", "közösségi média", "kedvelem", "maradjunk kapcsolatban", "csatlakozz"),
        pattern=r"(?:kövess|kövessen|kövesse|kövesd|lájkold|lájkolja|kedvelj|keress|keressen|csatlakozz|csatlakozzon|olvass|olvasson) (?:minket|bennünket|oldalunkat|csatornánkat|hozzánk|be|ránk|(?:a|az) [\w.-]{2,24}(?:-t|t|-ot|-et)?)(?: [\w.,&-]+){0,5} ?(?:facebook|twitter|x-en|instagram|youtube|google|közösségi|whatsapp|telegram|tiktok|linkedin|viber|spotify)[^.:]{0,80}[.!:]?|(?:ha (?:nem szeretne|szeretne|nem akarsz|tetszett|szeretnéd|elsőként|további)|nem akarsz|további|még több|a legfrissebb|további friss)[^.]{0,100}(?:kövess|lájkol|kövesse|kövesd|facebook-oldal|facebook oldal|google hírek|iratkozz)[^.]{0,90}[.!:]?|(?:van (?:egy )?(?:jó )?(?:témája|témád|sztorija|sztorid|ötleted|története)|láttál|látott|lefotóz)[^?.]{0,60}\? ?(?:írj|írjon|küld|ossza|oszd|keress).{0,120}",
        when=c.all_of(c.in_run(2, "share-bar", "navigation", "comments"), c.no_list_item), otherwise=HINT,
        why="a prompt to share the page or to follow the site", source="share bars of Hungarian portals",
        hits=("Megosztás Facebookon", "Link másolása", "Kövess minket a Facebookon és az Instagramon is!", "Ha nem szeretne lemaradni, kövesse Facebook-oldalunkat!"),
        near_misses=(f"Közösségi média\n\n{_A}", "Oszd meg vele a kenyeret, mondta a nagyanyja.", "Kövess minket csendben az utca túloldalára, súgta."),
    ),
    Rule(
        id="hu.share-bar.button", label="share-bar",
        phrases=("megosztás", "megosztom", "nyomtatás", "küldés", "mentés", "másolás", "link", "hallgatás", "tetszik", "lájk", "e-mail", "kedvencek", "betűméret", "share", "tweet", "ajánlás", "könyvjelző", "nyomtat", "elküldöm", "aa", "megosztás:"),
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "video-embed"), c.no_list_item), otherwise=HINT,
        why="words of a share bar, one beside the other", source="article tool bars of Hungarian portals",
        hits=("Megosztás\nNyomtatás", "Megosztás\nFacebook\nMentés"),
        near_misses=(f"Megosztás\n\n{_A}", f"Mentés\n\n{_B}", f"Ajánlás\n\n{_C}"),
    ),
    Rule(
        id="hu.share-bar.lone-share", label="share-bar",
        phrases=("megosztás", "megosztom", "megosztás:"),
        when=c.all_of(c.not_heading, c.no_list_item), otherwise=HINT,
        why="the share button alone; as a heading it would have a paragraph under it", source="article tool bars of Hungarian portals",
        hits=(f"Megosztás\n\n= Lezárják a régi hidat a völgyben\n\n= {_A}", _AFTER + "Megosztás"),
        near_misses=(f"Megosztás\n\n{_A}", "Megosztás nélkül nem ér semmit az öröm, szokta mondani."),
    ),
    Rule(
        id="hu.share-bar.preferred-source", label="share-bar",
        pattern=r"(?:add hozzá|adjon hozzá|adj hozzá|állíts be|állítson be|beállítás|hozzáadás|válasszon|válassz)(?: minket| bennünket)? (?:előnyben részesített|kedvenc|preferált) (?:hír)?forrás(?:ként|aid közé|ok közé|nak)(?: a)? google?(?:-ban|-ben|-on|-ön|-nál|-keresőben|ben)?",
        why="the button that makes the site one of the reader's preferred sources in Google's search",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Beállítás előnyben részesített forrásként a Google-ban", "Állíts be minket előnyben részesített forrásként a Google-ben"),
        near_misses=("Állíts be egy lapot előnyben részesített forrásként a Google-ben", "Állíts be minket kedvenc forrásként a Google-ben, tanácsolja a polgármester, és mindig ugyanazt olvasod.", "A pásztorok kedvenc forrása kiszáradt."),
    ),
    Rule(
        id="hu.share-bar.preferred-source-named", label="share-bar",
        pattern=r"(?:add hozzá|adjon hozzá|adj hozzá|állíts be|állítson be|beállítás|hozzáadás|válasszon|válassz)(?: minket| bennünket| [\w&.'’-]+){0,5}? (?:előnyben részesített|kedvenc|preferált) (?:hír)?forrás(?:ként|aid közé|ok közé|nak)(?: a)? google?(?:-ban|-ben|-on|-ön|-nál|-keresőben|ben)?",
        when=c.beside("share-bar"), otherwise=HINT,
        why="the same button with a name, beside others: alone it may be a step of a guide",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Facebook\nWhatsApp\nLinkedIn\nÁllíts be egy lapot előnyben részesített forrásként a Google-ben", "Állíts be egy lapot előnyben részesített forrásként a Google-ben\nFacebook\nWhatsApp\nLinkedIn"),
        near_misses=("Állíts be egy lapot előnyben részesített forrásként a Google-ben", "Állíts be minket kedvenc forrásként a Google-ben, tanácsolja a polgármester, és mindig ugyanazt olvasod."),
    ),
    Rule(
        id="hu.share-bar.tools", label="share-bar",
        phrases=listed("hiba jelentése; hibát jelentek; hiba bejelentése; hibát talált? jelezze; hibát talált? írjon nekünk; hibát találtál? írd meg nekünk; összefoglalás ai-jal; cikk összefoglalása"),
        when=c.all_of(c.any_of(c.not_heading, c.beside("share-bar", "video-embed")), c.no_list_item), otherwise=HINT,
        why="buttons of the tools beside an article: report an error, have it summed up by a machine",
        source="toolbars of news sites since 2024",
        hits=(_AFTER + "Hiba jelentése", _AFTER + "Összefoglalás AI-jal"),
        near_misses=(f"Hiba jelentése\n\n{_A}", f"- Összefoglalás AI-jal\n- Hiba jelentése\n\n{_A}"),
    ),
    Rule(
        id="hu.cookie-notice.partners", label="cookie-notice",
        pattern=r"mi és (?:a )?(?:[\d.,]{1,6} )?partner(?:ünk|eink)\b(?=[^.]{0,120}\b(?:tárol|férünk|érünk el|kezel|dolgoz))(?=[^.]{0,120}\b(?:informáci|cookie|süti))[^.]{0,80}\beszköz\w*.{0,400}",
        why="the first sentence of consent dialogs: what the site and its partners do on the reader's device",
        source="IAB Europe, Transparency & Consent Framework policies, appendix B, in this language",
        hits=("Mi és 834 partnerünk információkat tárolunk és/vagy érünk el egy eszközön.", "Mi és partnereink információkat – például cookie-kat – tárolunk egy eszközön."),
        near_misses=("Mi és partnereink építettünk egy eszközt, amely információt ad az árapályról, mondta Bell.", "Mi és partnereink a városháza pincéjében tároljuk az eszközt, mondta a polgármester.", "Mi és partnereink tizenegy országból gyűjtünk információkat, mondta a kutató."),
    ),
    Rule(
        id="hu.cookie-notice.notice", label="cookie-notice",
        pattern=(
            r"(?:ez a (?:web)?(?:oldal|lap|webhely|portál)|a(?:z)? (?:[\w.-]{2,30} )?(?:weboldal|honlap|oldal|webhely|webáruház|portál)(?:unk)?|weboldalunk|honlapunk|oldalunk|webhelyünk|webáruházunk|az oldalon|weboldalunkon|honlapunkon|a honlapon|a weboldalon|oldalainkon) [^.]{0,90}(?:sütik?e?t|cookie\w*(?:-kat|-t)?)\b(?!.*(?:mondja|magyaráz|mondta|szerinte))[^.]{0,60}(?:használ|alkalmaz|haszná).{0,300}|(?:ez a (?:web)?oldal|weboldalunk|honlapunk|oldalunk) (?:is )?(?:használ|alkalmaz) (?:sütiket|cookie).{0,260}|"
            r"(?:sütiket|cookie-kat|a sütiket|sütik és)[^.]{0,60}(?:használ|alkalmaz)(?=.*(?:oldal|hozzájár|hirdet|látogat|tartalom|szolgáltat|beállít|élmény|elfogad))(?!.*(?:mondja|magyaráz|mondta|szerinte|nagymama)).{0,320}|"
            r"(?:az oldal (?:további )?(?:használatával|böngészésével)|a (?:weboldal|honlap|böngészés)[^.]{0,30}(?:használatával|folytatásával))[^.]{0,80}(?:elfogad|hozzájárul|beleegyez|tudomásul).{0,220}|(?:fontos számunkra|tiszteletben tartjuk|értékeljük|nagyra értékeljük) az (?:ön )?(?:adatainak védelme|magánszférá\w+|adatvédelm\w+).{0,80}|mi és (?:\d+ )?partnereink .{20,320}"
        ),
        otherwise=HINT,
        sure_if="süti|cookie|(?:web|az |ez a )oldal|oldalunk|honlap|webhely|adatvédel|adatainak|magánsz|partnereink (?=.*(?:tárol|férünk|érünk el|kezel|dolgoz)).*(?:adatok|informáci|cookie|süti).*eszköz|partnereink (?=.*(?:tárol|férünk|érünk el|kezel|dolgoz)).*eszköz.*(?:adatok|informáci|cookie|süti)",
        why="a notice that asks leave to store cookies (sütik)", source="Hungarian act C of 2003 on electronic communications, section 155",
        hits=("Ez a weboldal sütiket használ a jobb felhasználói élmény érdekében.", "Weboldalunk cookie-kat használ. Az oldal használatával ezt elfogadja.", "Sütiket használunk, hogy a tartalom és a hirdetések jobbak legyenek."),
        near_misses=("Ez a weboldal régi betűtípust használ, és senki sem cseréli le.", "Sütiket használunk a mérlegen súlynak, magyarázza a nagymama, oldalanként kettőt.", "A honlap cookie-kat csak belépéskor használ, mondta a szakértő."),
    ),
    Rule(
        id="hu.cookie-notice.button", label="cookie-notice",
        phrases=("összes elfogadása", "az összes elfogadása", "mindet elfogadom", "összes süti elfogadása", "az összes süti elfogadása", "elfogadom az összeset", "sütik elfogadása", "elfogadom a sütiket", "összes engedélyezése", "mindent elfogadok", "összes elutasítása", "az összes elutasítása", "mindet elutasítom", "sütik elutasítása", "csak a szükségesek", "csak a szükséges sütik", "csak a szükséges sütiket fogadom el", "süti beállítások", "sütibeállítások", "cookie beállítások", "cookie-beállítások", "sütik kezelése", "adatvédelmi beállítások", "beállítások mentése", "szükséges sütik", "süti szabályzat", "süti tájékoztató", "cookie tájékoztató", "cookie szabályzat", "sütik testreszabása", "beállítások kezelése", "további információk a sütikről", "elfogadom és bezárom", "feltétlenül szükséges sütik", "cookie-kezelő: tarteaucitron.js", "elfogadni minden", "elfogadom az öszeset", "ez a szolgáltatás nem használ sütit.", "ez a szolgáltatás nem telepített sütiket", "információk megjelenítése / elrejtése a süti-tárolással kapcsolatban", "kiválasztottat elfogad", "mind elfogad", "ok, elfogadom", "szükséges elfogadni", "sütiket használunk!"),
        ambiguous=("elfogadom", "elfogad", "elfogadás", "rendben", "értem", "elutasítom", "elutasítás", "ok", "oké", "bezárás", "bezár", "további információ", "további információk", "beállítások", "nem fogadom el", "engedélyezés", "szükséges", "statisztikai", "marketing", "részletek", "bővebben", "testreszabás", "sütik", "megértettem", "hozzájárulok", "tudjon meg többet", "(mindig szükséges)", "analitikai sütik", "biztonsági sütik", "cookie használat", "egyetértek", "elutasít", "elvet", "feltétlenül szükséges", "funkcionalitás sütik", "harmadik féltől származó cookie", "hirdetési sütik", "információk, amiket gyűjtünk", "kötelező sütik", "nyomkövető sütik", "powered by klaro!", "személyi adataid védelme", "személyre szabási sütik", "szolgáltatások kezelése", "sütik kikapcsolása", "technikai sütik (kötelező)", "tudnivalók", "összes szolgáltatás előnyben részesítése", "cookie-szalag elrejtése", "süti preferenciák"),
        when=c.consent_button, otherwise=HINT,
        why="a button of the consent banner", source="consent tools in Hungarian",
        hits=("Összes elfogadása", "Ez a weboldal sütiket használ a jobb felhasználói élmény érdekében.\nElfogadom", "Süti beállítások"),
        near_misses=(f"Sütik\n\n{_A}", f"Beállítások\n\n{_B}", f"Részletek\n\n{_C}", f"{_A}\n\n- Cookie-szalag elrejtése\n- Süti preferenciák\n\n{_B}", f"{_A}\n\n- Cookie-szalag elrejtése\n- Süti preferenciák\n\n{_B}"),
    ),
    Rule(
        id="hu.cookie-notice.category", label="cookie-notice",
        finds=c.dialog_lines(_CATEGORY, _PANELS, _ABOUT, SPEECH),
        why="what a kind of cookies is for, among the buttons of the dialog that lists them",
        source="preference panels of consent tools (OneTrust, Cookiebot, tarteaucitron, Klaro)",
        hits=(f"{_AFTER}Összes elfogadása\nAz összes süti elfogadása\nJogos érdek\nPartnereink ezen adatok alapján választanak hirdetéseket.\nSzállítók\nA látogatásokat számláló szolgáltatások megmutatják, melyik oldalt olvassák.\nÖsszes elfogadása", f"{_AFTER}Összes elfogadása\nEzek a sütik számolják, hányszor látogatják az oldalt.\nAz összes süti elfogadása", f"{_AFTER}Összes elfogadása\nEzek a sütik számolják, hányszor látogatják az oldalt.\nA hirdetési sütik partnereink ajánlatait mutatják.\nAz összes süti elfogadása"),
        near_misses=(f"{_A}\n\nJogos érdek\n\nPartnereink ezen adatok alapján választanak hirdetéseket.\n\nSzállítók\n\nA látogatásokat számláló szolgáltatások megmutatják, melyik oldalt olvassák.\n\n{_B}", f"{_A}\n\nPartnereink ezen adatok alapján választanak hirdetéseket.\n\nA látogatásokat számláló szolgáltatások megmutatják, melyik oldalt olvassák.\n\n{_B}", f"Ezek a sütik számolják, hányszor látogatják az oldalt.\n\n{_A}", f"{_A}\n\nEzek a sütik számolják, hányszor látogatják az oldalt.\n\nA hirdetési sütik partnereink ajánlatait mutatják.\n\n{_B}"),
    ),
    Rule(
        id="hu.paywall.account", label="paywall",
        phrases=listed("""
            van már fiókod?; van már fiókod? jelentkezz be; van már fiókja?; van már fiókja? jelentkezzen be; már van fiókod?; nincs még fiókod?; nincs még fiókod? regisztrálj; nincs még fiókja?; nincs még fiókja? regisztráljon; még nincs fiókod?; már előfizető?; már előfizető? lépjen be; már előfizető? jelentkezzen be; már előfizető vagy?; már előfizető vagy? jelentkezz be; már előfizetőnk? lépjen be; van már előfizetésed?; elfelejtett jelszó; elfelejtett jelszó?; elfelejtettem a jelszavam; elfelejtette a jelszavát?; elfelejtetted a jelszavad?; emlékezz rám; emlékezzen rám; maradjak bejelentkezve; bejelentkezés / regisztráció; belépés / regisztráció; belépés/regisztráció; belépés vagy regisztráció; bejelentkezés vagy regisztráció; belépés facebookkal; bejelentkezés google-fiókkal;
            bejelentkezés facebook-fiókkal; fiók létrehozása; ingyenes regisztráció; előfizetek; előfizetek!; előfizetés most; fizess elő; fizessen elő; fizess elő!; fizessen elő!; fizessen elő a folytatáshoz; előfizetési csomagok; válasszon előfizetést; csak előfizetőknek; előfizetőknek; előfizetői tartalom; előfizetőink számára; ez a tartalom csak előfizetőknek érhető el; ez a cikk csak előfizetőknek érhető el; a cikk csak előfizetők számára érhető el; a cikk teljes terjedelmében csak előfizetőknek érhető el; a folytatáshoz előfizetés szükséges; a folytatáshoz jelentkezzen be; a folytatáshoz jelentkezz be; a cikk elolvasásához előfizetés szükséges; prémium tartalom; már csak 0 cikk olvasható ingyen; saját fiók; fiókom;
            a teljes cikket előfizetőink olvashatják el.; a teljes cikket csak előfizetőink olvashatják; a
            teljes cikket előfizetőink olvashatják el; a cikk folytatását előfizetőink olvashatják;
            bejelentkezés / fiók létrehozása
        """),
        ambiguous=("bejelentkezés", "belépés", "jelentkezz be", "jelentkezzen be", "regisztráció", "regisztrálok", "kijelentkezés", "kilépés", "jelszó", "felhasználónév", "prémium", "előfizetés", "profil", "fiók", "profilom", "lépj be, vagy regisztrálj"),
        pattern=r"(?:ez a |a |ennek a |a teljes )?(?:cikk|tartalom|írás|cikket)(?: teljes terjedelmében| folytatása| folytatását)? (?:csak |kizárólag )+(?:az? )?(?:regisztrált |bejelentkezett )?(?:előfizető|felhasználó|olvasó)\w*.{0,60}|a (?:cikk|folytatás|teljes cikk|tovább)\w*[^.]{0,30}(?:olvasásához|elolvasásához|eléréséhez|folytatáshoz|olvasáshoz)[^.]{0,30}(?:jelentkez|regisztrál|fizess|előfizetés szükséges|előfizetés kell|lépj).{0,60}|a folytatáshoz [^.]{0,30}(?:jelentkez|regisztrál|fizess|előfizet).{0,50}",
        when=c.all_of(c.in_run(2), c.heads_nothing, c.no_list_item), otherwise=HINT, part="button",
        sure_if="cikk|tartal|előfizet|fizess",
        why="a prompt to log in, register or pay", source="accounts and paywalls of Hungarian papers; Oscar and MediaWiki in Hungarian",
        hits=("Elfelejtett jelszó", "Már előfizető? Lépjen be", "Ez a cikk csak előfizetőknek érhető el", "Belépés\nRegisztráció"),
        near_misses=(f"Regisztráció\n\n{_A}", f"Belépés\n\n{_B}", f"Előfizetés\n\n{_C}", "A cikk csak délre készült el, mert áramszünet volt."),
    ),
    Rule(
        id="hu.related.heading", label="related",
        phrases=("kapcsolódó cikkek", "kapcsolódó cikk", "kapcsolódó hírek", "kapcsolódó tartalmak", "kapcsolódó írások", "kapcsolódó bejegyzések", "kapcsolódó anyagok", "kapcsolódó témák", "hasonló cikkek", "hasonló bejegyzések", "hasonló hírek", "hasonló témák", "olvasta már?", "olvastad már?", "ezt olvasta már?", "ezt olvastad már?", "ezeket olvastad már?", "ezeket olvasta már?", "ez is érdekelheti", "ez is érdekelhet", "ez is érdekelheti:", "ezek is érdekelhetik", "ezek is érdekelhetnek", "ez is érdekelhet még", "önt is érdekelheti", "téged is érdekelhet", "ez is tetszhet", "ez is tetszhet önnek", "olvass tovább", "olvasson tovább", "olvass még a témában", "olvasson még a témában", "további cikkek a témában", "a témában", "cikkek a témában", "bővebben a témáról", "további cikkeink", "további cikkek", "további hírek", "további friss hírek", "legolvasottabb", "legolvasottabbak", "legolvasottabb cikkek", "legnépszerűbb cikkek", "legnépszerűbbek", "legfrissebb hírek", "legfrissebb cikkek", "legfrissebbek", "legutóbbi bejegyzések", "legutóbbi cikkek", "friss cikkek", "friss bejegyzések", "ajánlott cikkek", "ajánlott cikkeink", "ajánlott bejegyzések", "ajánlott tartalmak", "neked ajánljuk", "önnek ajánljuk", "cikkajánló", "ajánljuk még", "ezt is ajánljuk", "szerkesztői ajánló", "a szerkesztő ajánlja", "szerkesztőink ajánlják", "népszerű cikkek", "legtöbbet kommentelt", "kapcsolódó termékek", "hasonló termékek", "mások ezt is megvették", "ne maradj le", "ne maradjon le", "ne maradj le!", "ezt már olvastad?", "a rovat további cikkei", "a szerző további cikkei", "mások ezt olvassák"),
        takes=c.titles_below, part="heading",
        why="the heading of a list of other articles, with the list", source="blocks under articles of Hungarian portals; Zinnia, Machina and Oscar in Hungarian",
        hits=("Kapcsolódó cikkek\nVihar miatt állnak a kompok a tavon\nKitüntették a téli mentés hőseit", _AFTER + "Legolvasottabb\n\nKi fizet, ha visszahúzódik a part?\n\nEladja a régi kikötő irodáját a város", "Olvasta már?"),
        near_misses=("Olvasson tovább, kérte a bíró, és ő olvasott.", "A legolvasottabbak a ceruzával írt levelek voltak."),
    ),
    Rule(
        id="hu.related.section", label="related",
        phrases=("hasonló állások", "hasonló hirdetések", "hasonló ingatlanok", "ajánló", "ajánljuk", "ajánlott", "legfrissebb", "friss hírek", "friss", "hírek", "aktuális", "népszerű", "népszerűek", "témák", "fókuszban", "kiemelt", "kiemelt hírek", "címlapon", "vezető hírek", "belföldi hírek", "a világból", "a régióból", "rovatok", "felkapott", "érdekesség", "érdekességek", "tovább", "lásd még", "linkek", "egyéb", "videó", "videók", "galéria", "galériák", "képgaléria", "utolsó kommentek", "friss kommentek", "legutóbbi hozzászólások", "top hírek", "hírfolyam", "ma", "a hét cikkei", "partnereinktől", "partnereink cikkei", "mellékleteink", "vélemények", "kapcsolódó", "top", "friss megjegyzések", "friss hozzászólások", "kapcsolódó linkek", "népszerű bejegyzések", "véletlen bejegyzések"),
        when=c.after_prose(), takes=c.titles_below_or_nothing, otherwise=HINT, part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it", source="front-page sections of Hungarian portals; Mezzanine, Zinnia and Material for MkDocs in Hungarian",
        hits=(_AFTER + "Ajánló\nVihar miatt állnak a kompok a tavon\nKitüntették a téli mentés hőseit", _AFTER + "Friss hírek\n\nKi fizet, ha visszahúzódik a part?\n\nEladja a régi kikötő irodáját a város"),
        near_misses=(f"{_A}\n\nLÁSD MÉG\nTeljes leírás: <https://example.org/hid>\nvagy helyben a kikötő könyvtárában\nés a hajósok klubjában is\n\n{_B}", f"{_A}\n\nEGYÉB\nA hídmester naplója szerint a régi híd kapuit minden este hat\nórakor zárták, és csak a posta kocsija mehetett át rajta, ha a\nkocsis a jelszót tudta\n\n{_B}", f"Ajánló\n6. fejezet: így épül egy híd\n6.1. Mi az a boltív\n6.2. Mit bír el a kő\n\n{_A}\n\n{_B}", f"Érdekességek\n\n{_A}", f"Témák\n\n{_B}", f"Linkek\n\n{_C}"),
    ),
    Rule(
        id="hu.related.pointer-title", label="related",
        phrases=listed("olvassa el ezt is; olvasd el ezt is; kapcsolódó; ezt is olvassa el"),
        when=c.all_of(c.in_article, c.no_list_item), otherwise=HINT,
        takes=c.title_announced,
        why="a pointer and a colon, with the headline that it points to on the line below",
        source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=(f"= {_A}\n\nOlvassa el ezt is:\nMiért drága idén ennyire a kötél\n\n= {_B}", f"= {_A}\n\n= {_B}\n\nKapcsolódó:\nMiért drága idén ennyire a kötél\n\n= {_C}"),
        near_misses=(_AFTER.replace("= ", "") + "Kapcsolódó:\nMiért drága idén ennyire a kötél", f"{_A}\n\nOlvassa el ezt is:\n{_B}\n\n{_A}", f"{_A}\n\nOlvassa el ezt is miért drága idén ennyire a kötél.\n\n{_B}"),
    ),
    Rule(
        id="hu.related.pointer", label="related",
        phrases=("tovább olvasom", "tovább a cikkhez", "tovább a cikkre", "tovább a teljes cikkre", "tovább olvasok", "olvass tovább »", "elolvasom", "elolvasom a cikket", "teljes cikk", "a teljes cikk", "a teljes cikk itt olvasható", "a cikk folytatása", "cikk folytatása", "továbbiak betöltése", "több betöltése", "továbbiak megjelenítése", "mutass többet", "mutasson többet", "még több cikk", "összes cikk", "összes hír", "minden hír", "összes megtekintése", "galéria megtekintése", "galéria megnyitása", "megnézem a galériát", "képgaléria megtekintése", "tovább a galériához", "nézze meg galériánkat", "nézd meg galériánkat", "nézze meg galériánkat!", "kattintson a nagyításhoz", "kattints a nagyításhoz", "0 kép", "0 fotó", "további képek", "kevesebb megjelenítése", "részletek itt", "bővebben itt"),
        ambiguous=("tovább", "bővebben", "részletek", "galéria", "forrás", "megnézem", "több", "tovább »", "olvasd el", "olvassa el"),
        pattern=r"(?:kapcsolódó(?: cikk\w*| cikkünk| írás\w*| anyag\w*)?|olvasta már\?|ezt olvasta már\?|olvass még|olvass tovább|olvassa el(?: ezt is)?|olvasd el(?: ezt is)?|ez is érdekelheti|ez is érdekelhet|bővebben|ajánlott(?: cikk)?|további részletek|korábbi cikkünk|lásd még) ?[:|»>→►▶] ?(?!.*(?:oldal\b|fejezet)).{12,160}[^.,;:]|(?:a témáról|minderről|erről|a részletekről) (?:itt|bővebben|ebben a cikkünkben|korábbi cikkünkben)[^.]{0,30}(?:írtunk|olvashat|olvashatsz)[^.]{0,60}\.?|(?:olvassa el|olvasd el) (?:ezt a cikkünket|kapcsolódó cikkünket|a teljes cikket) .{2,120}",
        when=c.all_of(c.in_run(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a link to another article, which leads nowhere in a text", source="in-story pointers of Hungarian portals (Kapcsolódó cikk: headline)",
        hits=("Tovább olvasom →", "Továbbiak betöltése", "Olvassa el ezt is: Vihar miatt állnak a kompok", "Kapcsolódó cikkünk: Eladja a régi kikötő irodáját"),
        near_misses=(f"Részletek\n\n{_A}", f"Tovább\n\n{_B}", "Olvasd el: második fejezet és a hidakról szóló függelék", "Elolvasom, mondta, és eltette a levelet."),
    ),
    Rule(
        id="hu.related.feed-footer", label="related",
        pattern=r"a(?:z|\(z\))? .{3,140} bejegyzés először [^,;:?.]{2,80}(?:\.[^ .,;:?]{1,30}){0,3}(?:-[a-zöé]{1,3})? jelent meg\.?",
        when=c.all_of(c.no_list_item, c.any_of(c.near_end, c.in_article), c.names_follow(_FEED_NAMES)), anywhere=True,
        why="the line by which a feed's entry names its title and its site again", source="WordPress: the default of Yoast SEO for the content after each post in the feed",
        hits=(_AFTER + "A Miért marad zárva a régi híd bejegyzés először Kikötői Hírlap-én jelent meg.", _AFTER + "A(z) Vihar a völgy fölött bejegyzés először kikoto.example-én jelent meg."),
        near_misses=(f"{_A}\n\nA hídról írt bejegyzés először a kikötő faliújságján jelent meg.", f"{_A}\n\nA polgármester szerint a bejegyzés először Szegeden jelent meg."),
    ),
    Rule(
        id="hu.related.products", label="related", weighed=False,
        phrases=listed("""
            ajánlott temékek; ezeket a termékeket nézted meg mostanában; mások ezeket is megvették; akik ezt
            megvették, ezeket is vették; vásárlóink ezeket is megvették; legutóbb megtekintett termékek;
            utoljára megtekintett termékek; legutóbb megtekintett; gyakran vásárolják együtt; ezek is
            érdekelhetnek; kapcsolódó termékek; hasonló termékek
        """),
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading, c.no_list_item), otherwise=HINT, takes=c.titles_below, part="heading",
        why="the heading of a list of other products, with the list",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar and pretix in Hungarian",
        hits=(_AFTER + "Ajánlott temékek", _AFTER + "Hasonló termékek"),
        near_misses=(f"{_A}\n\nAjánlott temékek\n\n{_B}", "Ajánlott temékek, mondta, és becsukta az ajtót az utolsó vendég után."),
    ),
    Rule(
        id="hu.tag-list.tags", label="tag-list",
        phrases=("címkék", "kulcsszavak", "témák", "kategóriák", "tagek", "rovatok", "címke", "a cikk címkéi", "kapcsolódó címkék"),
        when=c.after_prose(2), takes=c.short_lines_below, part="heading",
        why="the heading of the list of tags under an article, with the list", source="tag widgets of Hungarian portals (Címkék)",
        hits=(_AFTER + "Címkék\nhíd\nutak", _AFTER + "Kulcsszavak:\n\njavítás\n\nhidak"),
        near_misses=(f"Kulcsszavak\n\n{_A}", f"{_A}\n\n{_B}\n\nTémák\n\n{_C}"),
    ),
    Rule(
        id="hu.tag-list.line", label="tag-list",
        pattern=r"(?:címkék|címke|kulcsszavak|kategória|kategóriák|tagek|rovat|megjelent itt) ?[:|»] ?(?![^.]*\. )(?!.*\b(?:ez|hogy|mi|és hogy)\b).{2,200}[^.?!:]",
        when=c.all_of(c.after_prose(1), c.not_heading),
        why="the tags of an article on one line", source="WordPress in Hungarian and blog.hu (Címkék:)",
        hits=(_AFTER + "Címkék: híd, utak, javítás", _AFTER + "Kategória: Közlekedés"),
        near_misses=("Címkék: mit jelentenek, és ki olvassa őket?", f"Kategória: nehéz járművek\n\n{_A}"),
    ),
    Rule(
        id="hu.legal-footer.links", label="legal-footer",
        phrases=("rólunk", "az oldalról", "a projektről", "szerkesztőség", "kapcsolat", "elérhetőség", "elérhetőségek", "médiaajánlat", "hirdetési lehetőségek", "hirdessen nálunk", "hirdetés", "karrier", "állás", "segítség", "súgó", "oldaltérkép", "honlaptérkép", "szerzői jogok", "adatvédelem", "adatkezelés", "impresszum", "rss", "archívum", "előfizetés", "etikai kódex", "sajtó", "írjon nekünk", "hibabejelentés", "panaszkezelés", "szállítás és fizetés", "akadálymentesítési nyilatkozat", "jogi nyilatkozat", "sütik", "gyakori kérdések", "gyik", "ászf", "szabályzat", "közérdekű adatok", "felhasználási feltételek", "moderálási elvek", "elállás", "garancia", "visszaélés-bejelentés"),
        when=c.all_of(c.in_run(2, *_FOOTER), c.after_prose(), c.not_heading), otherwise=HINT,
        why="links of a site's footer, in a row", source="footers of Hungarian sites (Impresszum, ÁSZF, Közérdekű adatok)",
        hits=(_AFTER + "Rólunk\nImpresszum\nMédiaajánlat", _AFTER + "Impresszum | Kapcsolat | ÁSZF"),
        near_misses=(f"Kapcsolat\n\n{_B}", f"Archívum\n\n{_C}"),
    ),
    Rule(
        id="hu.legal-footer.policy", label="legal-footer",
        phrases=("adatvédelmi tájékoztató", "adatkezelési tájékoztató", "adatvédelmi nyilatkozat", "adatvédelmi irányelvek", "adatvédelmi szabályzat", "felhasználási feltételek", "általános szerződési feltételek", "minden jog fenntartva", "minden jog fenntartva.", "minden jog fenntartva!", "jogi nyilatkozat", "általános szerződési feltételek (ászf)", "szerzői jogi nyilatkozat"),
        when=c.all_of(c.not_heading, c.any_of(c.in_run(2, *_FOOTER), c.all_of(c.in_tail, c.after_prose()))), otherwise=HINT,
        why="a link to the terms, among others or below the last paragraph", source="footers of Hungarian sites; government decree 45/2014 (ÁSZF)",
        hits=(_AFTER + "Minden jog fenntartva.", _AFTER + "Adatvédelmi tájékoztató"),
        near_misses=(f"Adatvédelmi tájékoztató\n\n{_A}", f"Jogi nyilatkozat\n\n{_B}"),
    ),
    Rule(
        id="hu.legal-footer.trademarks", label="legal-footer",
        pattern=r"(?:minden |valamennyi |az összes )?(?:(?:más|egyéb|további|említett) ){0,2}(?:védjegy\w*|márkan\w+|logó\w*)\b.{0,140}\b(?:(?:jogos|megfelelő) )?(?:tulajdonos\w+|jogtulajdonos\w+|birtokos\w+) (?:tulajdon\w+|birtok\w+|védjegye\w*)\b.{0,80}",
        when=c.in_small_print, otherwise=HINT, weighed=False,
        why="whose the brands are that a page names: below the last paragraph, or beside the notice of copyright",
        source="footers of shops, makers and manuals, whose authors' lawyers ask for it",
        hits=(_AFTER + "Minden védjegy a jogos tulajdonosának tulajdonát képezi.", _AFTER + "Egyéb védjegyek és logók a tulajdonosaik tulajdonában vannak."),
        near_misses=(f"{_A}\n\nA védjegyeket a zsákokon minden molnár ismerte, mondta.\n\n{_B}", f"Minden védjegy a jogos tulajdonosának tulajdonát képezi.\n\n{_A}\n\n{_B}"),
    ),
    Rule(
        id="hu.legal-footer.notice", label="legal-footer",
        pattern=r"(?:a honlap lelke a|büszkén működteti a) ?(?:wordpress|drupal|joomla!?|mediawiki|hexo|starlight)\w{0,3}\.?|(?:wordpress|drupal|joomla!?|mediawiki|hexo|starlight)\w{0,3} ?-tal készítve\.?|(?:az? (?:oldal|portál|lap|weboldal|honlap|cikk|itt)[^!?]{0,60}(?:tartalm|anyag|cikk)\w*|tartalmaink|cikkeink|minden (?:jog|tartalom)|a tartalom|írásaink|fotóink|jelen oldal)[^!?]{0,140}(?:engedély|tilos|jogvédett|szerzői jog|forrás megjelöl|hozzájárul|másol).{0,160}|(?:hibát (?:talált|találtál|vett észre)|elírást talált)[^.?]{0,40}\??.{0,100}|(?:felelős (?:szerkesztő|kiadó)|főszerkesztő|kiadó|issn|szerkesztőség címe|alapító|nyilvántartási szám)(?: ?[:–]| \d) ?.{3,140}|(?:honlapkészítés|webdesign|fejlesztés|készítette) ?[:–-] ?.{2,50}",
        when=c.all_of(c.in_tail, c.after_prose()), otherwise=HINT,
        why="reprint terms, imprint and error prompt below the last paragraph", source="Hungarian copyright act LXXVI of 1999; act CIV of 2010 (imprint)",
        hits=(_AFTER + "Az oldalon található tartalmak másolása engedély nélkül tilos.", _AFTER + "Hibát talált? Írjon nekünk", _AFTER + "Főszerkesztő: Parti János", _AFTER + "A honlap lelke a WordPress"),
        near_misses=(f"A térképek másolása tilos volt, emlékeztet a levéltáros.\n\n{_A}", f"Kiadó: kihaló szakma\n\n{_B}", f"A honlap lelke a WordPress\n\n{_A}"),
    ),
    Rule(
        id="hu.navigation.control", label="navigation",
        phrases=listed("""
            a wikipédiából, a szabad enciklopédiából; ugrás a tartalomhoz; ugrás a tartalomra; ugrás a fő tartalomra; ugrás a fő tartalomhoz; tovább a tartalomhoz; kihagyás és ugrás a tartalomra; skip to tartalom; ugrás a navigációhoz; ugrás a menühöz; ugrás a kereséshez; ugrás az oldal tetejére; oldal tetejére; az oldal tetejére; vissza a tetejére; vissza az oldal tetejére; lap tetejére; vissza a lap tetejére; főmenü; fő navigáció; menü megnyitása; menü bezárása; menü megjelenítése; navigáció váltása; bejegyzés navigáció; bejegyzések navigációja; keresés az oldalon; keresés a honlapon; keresés a következőre;  következő cikk; előző cikk; következő bejegyzés; előző bejegyzés; következő oldal; előző oldal; régebbi bejegyzések; korábbi bejegyzések; újabb bejegyzések; korábbi cikkek;
            vissza a főoldalra; vissza a címlapra; vissza a kezdőlapra; vissza a hírekhez; vissza a listához; vissza a cikkekhez; 0. oldal; 0 / 0 oldal; olvasási idő: 0 perc; olvasási idő: 0 p; olvasási idő 0 perc; becsült olvasási idő: 0 perc; 0 perc olvasás; 0 perces olvasmány; 0 perc olvasási idő; olvasási idő: kb. 0 perc;  kosárba teszem; kosárba rakom; kosárba helyezés; a kosár üres; a kosarad üres; az ön kosara üres; tovább a pénztárhoz; vásárlás folytatása; ön itt áll; ön itt van; itt vagy most; mobil verzió; mobil nézet; asztali nézet; teljes verzió; nyelv kiválasztása; válasszon nyelvet; minden kategória; összes kategória; összes rovat;  kívánságlistára; morzsamenü;
            ugrás a főtartalomra; vissza a főmenühöz; összes címke megtekintése; a kosarad üres!;
            akadálymentesítési menü megnyitása; ← vissza a főmenühöz
        """),
        ambiguous=("raktáron", "kosárba", "összehasonlítás", "korábbi hozzászólások", "újabb hozzászólások", "az előző bejegyzés", "a következő bejegyzés", "újabb bejegyzés", "régebbi bejegyzés", "előző témakör", "következő témakör", "kategória kiválasztása", "hónap kiválasztása", "oldal szerkesztése", "szerkesztés github-on", "forrás megtekintése", "másolás vágólapra", "másolás a vágólapra", "oldalsáv összezárása", "oldalsáv kinyitása", "oldalsáv összecsukása", "oldalsáv kibontása", "irány a kosár", "a kosárba teszem!", "a kívánságlistához adom!", "akadálymentesítési menü", "animációk leállítása", "betűméret beállítása", "beállítások visszaállítása", "képek elrejtése", "linkek kiemelése", "nagy kurzor", "összes címke megtekintése", "szerkeszd ezt a lapot", "oldal forrásának megtekintése"),
        pattern=r"(?:következő|előző) (?:cikk|bejegyzés|hír|oldal|írás) ?[:»«→←>|–—-] ?.{4,120}[^.,;]|(?:becsült )?olvasási idő ?[:–-]? ?(?:kb\. ?|körülbelül )?\d.{0,16}",
        when=c.page_control, otherwise=HINT,
        why="a control of the page: skip link, pager, basket, reading time", source="WordPress and shop themes in Hungarian; Docusaurus, Oscar and Sphinx in Hungarian",
        hits=("Ugrás a tartalomhoz", "Olvasási idő: 5 perc", "Következő cikk: Eladja a régi kikötő irodáját", "Kosárba teszem"),
        near_misses=("Következő cikk nélkül maradt a lap, mert a szerző beteg lett.", f"Kosárba\n\n{_A}", "Raktáron három zsák maradt.", f"{_A}\n\nSzerkeszd ezt a lapot\n\nOldal forrásának megtekintése\n\n{_B}", f"{_A}\n\nSzerkeszd ezt a lapot\n\nOldal forrásának megtekintése\n\n{_B}"),
    ),
    Rule(
        id="hu.navigation.wiki", label="navigation", weighed=False,
        phrases=listed("""
            mi hivatkozik erre?; kapcsolódó változtatások; speciális lapok; hivatkozás erre a változatra; lapinformációk; nyomtatható változat; fájl feltöltése; friss változtatások;
            lap találomra; közösségi portál; aktuális események; személyes eszközök; névterek; változatok; laptörténet; lapforrás; olvasás; nézetek; közreműködések; vitalap;
            nem vagy bejelentkezve; más nyelveken; eszközök; jogi nyilatkozat; wikieszközök; szerkesztőlapi eszközök; lapnaplók; nyelvek hozzáadása; tartalomjegyzék kinyitása/becsukása;
            áthelyezés az oldalsávba; megjelenés; lapok kijelentkezett szerkesztőknek; forráskód megtekintése; segítség; főmenü;
            navigáció;
            legújabb változások; korábbi változatok; felhasználói eszközök; eszközök a webhelyen;
            legfrissebb változások; médiakezelő; áttekintő; eszközök az oldalon; oldalforrás megtekintése;
            hivatkozások
        """),
        when=c.wiki_tools, otherwise=HINT,
        why="the tools of a wiki's page, several in a row",
        source="MediaWiki in Hungarian (sidebar, tabs and toolbox)",
        hits=(_AFTER + "Mi hivatkozik erre?\nKapcsolódó változtatások\nSpeciális lapok", _AFTER + "Hivatkozás erre a változatra\nLapinformációk\nNyomtatható változat"),
        near_misses=(f"Mi hivatkozik erre?\n\n{_A}", f"Speciális lapok\n\n{_B}\n\nKapcsolódó változtatások\n\n{_A}"),
    ),
    Rule(
        id="hu.legal-footer.wiki", label="legal-footer",
        pattern=(
            r"a lap utolsó módosítása: ?(?=.{0,45}\d{4}).{8,60}\.?|"
            r"a lap eredeti címe: ?[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200}|"
            r"ezt a lapot ?\d[\d., ]{0,12} ?alkalommal keresték fel\.?"
        ),
        why="the day of the last change, the address and how often it was read, below the pages of a wiki",
        source="MediaWiki in Hungarian (messages lastmodifiedat, retrievedfrom and viewcount)",
        hits=("A lap utolsó módosítása: 2024-05-03, 10:14", "A lap eredeti címe: „https://wiki.example/index.php?title=Most&oldid=12”"),
        near_misses=("A lap utolsó módosítása: 2024-05-03, 10:14, mondta, és becsukta az ajtót az utolsó vendég után.", f"{_A}\n\nA lap utolsó módosítása: {_B}"),
    ),
    Rule(
        id="hu.legal-footer.licence", label="legal-footer",
        pattern=r"a bejegyzés (?:cc|by|creative commons|mit|gpl|apache)[\w. /-]{0,40} licenccel rendelkezik[.!।]?",
        why="the licence that a blog prints below each of its posts",
        source="Chirpy in Hungarian",
        hits=("A bejegyzés CC BY 4.0 licenccel rendelkezik.", _AFTER + "A bejegyzés CC BY 4.0 licenccel rendelkezik."),
        near_misses=("A bejegyzés CC BY 4.0 licenccel rendelkezik, mondta, és becsukta az ajtót az utolsó vendég után.", f"{_A}\n\nA bejegyzés CC BY 4.0 licenccel rendelkezik, mondta, és becsukta az ajtót az utolsó vendég után."),
    ),
    Rule(
        id="hu.navigation.menu-word", label="navigation",
        phrases=listed("""
            főoldal; kezdőlap; címlap; menü; keresés; kereső; hírek; belföld; külföld; világ; itthon; magyarország; politika; gazdaság; üzlet; pénzügy; pénz; sport; foci; kultúra; vélemény; interjú; interjúk; riport; riportok; magazin; életmód; életstílus; egészség; tudomány; tech; techtud; technika; technológia; autó; utazás; otthon; lakás; receptek; gasztro; család; gyerek; divat; szépség; szórakozás; bulvár; sztárok; celeb; film; filmek; zene; könyv; könyvek; játék; játékok; videó; videók; fotó; fotók; galéria; galériák; podcast; podcastok; időjárás; tv-műsor; tévéműsor; horoszkóp; kvíz; ingatlan; állás; oktatás; történelem; bűnügy; kék hírek; régió; megye; budapest; debrecen; szeged; pécs;
            kapcsolat; rólunk; impresszum; médiaajánlat; hirdetés; hírlevél; fórum; blog; blogok; webáruház; webshop; kosár; akciók; akció; újdonságok; kiárusítás; márkák; szállítás; fizetés; fiókom; belépés; bejelentkezés; regisztráció; kilépés; kedvencek; archívum; előfizetés; rovatok; kategóriák; több; tovább; bezárás; következő; előző; vissza; hu; en; magyar; english; élő; tv; rádió; nyereményjáték; játékszabály; naptár; események; programok; önkormányzat; település; szolgáltatások; árak; árlista; referenciák; projektek; ajánlataink; gyik; közélet; helyi hírek; turizmus; dokumentumok; ügyintézés; helyi; nagyvilág;
            kasszához; archív; kijelentkezés; irányítópult; műszerfal; vezérlőpult; kategória; címkék; fórum főoldal; szerkeszt; szerkesztés; címkefelhő; népszerű címkék; blogtár; rss (bejegyzés); rss (hozzászólás); bejegyzések (rss); hozzászólások (rss); rss; nincs kategorizálva; oldaltérkép; jelentkezzen be; kassza; vélemények; kisegítő lehetőségek; kívánáságlisták; összes termék; részletes keresés
        """),
        when=c.all_of(c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "comments"), c.no_text_item, c.set_like_its_run), otherwise=HINT,
        why="words of a menu, several in a row", source="section names of Hungarian portals, municipalities and shops; WordPress, Oscar and Zinnia in Hungarian",
        hits=("Hírek\nSport\nKultúra", "Belföld\nKülföld\nGazdaság\nVélemény"),
        near_misses=(f"Történelem\n\n{_A}\n\nKultúra\n\n{_B}\n\nSport\n\n{_C}", "A lapnak három oldala volt:\nPolitika\nSport\nIdőjárás", f"Keresés\n\n{_B}"),
    ),
    Rule(
        id="hu.navigation.docs", label="navigation",
        phrases=listed("""
            ez a tartalom még nem érhető el a jelenlegi nyelven.; 0 perc van hátra olvasni
        """),
        ambiguous=listed("""
            ezen az oldalon; másolás; nyelvek; keresés inicializálása; kereséshez írj ide valamit; kihagyás;
            vágólapra másolva; főoldalra ugrás; ne mutasd többet; nyelvváltás; verzióváltás; nincs találat;
            0 egyező dokumentum; téma választás; nyelv választása; olvasható még:; olvass magyarul; forrás;
            eredeti honlap; keresési találatok elrejtése; ez az oldal; 0 percnyi
        """),
        pattern=(
            r"ez a .{1,40} dokumentáció a [\w.+-]{1,20} verzióhoz, amely már nem támogatott[.!।]?|"
            r"ez a dokumentáció a jövőbeli .{1,40} [\w.+-]{1,20} verzióhoz[.!।]?|"
            r"az aktuális dokumentáció itt található: legutolsó verzió \([\w.+-]{1,20}\)[.!।]?"
        ),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the tools around the pages of manuals and blogs, several in a row",
        source="Docusaurus, Material for MkDocs, Starlight, Nikola and Sphinx in Hungarian",
        hits=("Ez a tartalom még nem érhető el a jelenlegi nyelven.", "4 perc van hátra olvasni", "Ez a Port Chronicle dokumentáció a 2.1 verzióhoz, amely már nem támogatott.", _AFTER + "Ezen az oldalon\nMásolás\nNyelvek"),
        near_misses=(f"{_A}\n\nEzen az oldalon\n\n{_B}", f"{_A}\n\n- Ezen az oldalon\n- Másolás\n- Nyelvek\n\n{_B}", "Ez a tartalom még nem érhető el a jelenlegi nyelven, mondta, és becsukta az ajtót az utolsó vendég után.", "Ez a Port Chronicle dokumentáció a 2.1 verzióhoz, amely már nem támogatott, mondta, és becsukta az ajtót az utolsó vendég után."),
    ),
    Rule(
        id="hu.navigation.shop-control", label="navigation", weighed=False,
        phrases=listed("""
            erről a termékről még nem érkezett vélemény.; kérünk, hogy lépj be, hogy a terméket a
            kívánságlistádhoz adhasd!; a kosárba helyezett tételek fenntartása megszűnt. ennek ellenére
            befejezheti a rendelését, amíg azok elérhetők.; legyen ön az első, aki véleményt ír
        """),
        ambiguous=listed("""
            a kosárba teszem!; a kívánságlistához adom!; írj véleményt a termékről; hasznos volt ez a
            vélemény?; összes vélemény mutatása; irány a kosár; kosárba vele!; kupon kódom van...; vissza az
            oldalra; a kívánságlistád üres.; új kívánságlista létrehozása; szűrés eredménye; ár csökkenő; ár
            növekvő; mutasd az eredményét; nincs ilyen termék.; viszza a keresési eredményekhez; hozzáadás a
            kosárhoz; a kosara üres.; kosár törlése; fizetés folytatása; teljes kosár mutatása; kupon
            beváltása; a kosár lejárt; a kosár lejárt.; foglalás megújítása; felírás várólistára; felvétel a
            várólistára; ugrás a jegyértékesítő oldalra; jegyvásárlás megnyitása; jegyvásárlás bezárása;
            másik esemény választása; mennyiség növelése; mennyiség csökkentése; belépés fiókkal; új fiók
            létrehozása; események szűrése a következő szerint; hozzáadás a kívánságlistához;
            kívánságlistához adom; kedvencekhez adom; összehasonlításhoz adom; termékek összehasonlítása;
            kosár megtekintése; tovább a kosárhoz; kosár frissítése; vissza a boltba; a kosár üres.; az ön
            kosara üres.; a kosár jelenleg üres.; értékelés írása; írjon véleményt; véleményt írok; még
            nincsenek értékelések.; még nincs értékelés; összes vélemény megtekintése; mind a(z) 0 találat
            megjelenítve; 0–0 termék, összesen 0 db; alapértelmezett rendezés; rendezés népszerűség szerint;
            rendezés legújabb alapján; rendezés ár szerint: alacsonytól magasig; rendezés ár szerint:
            magasról alacsonyra; ár szerint növekvő; ár szerint csökkenő; szűrők törlése; opciók választása;
            gyors nézet; értesítést kérek
        """),
        when=c.shop_control, otherwise=HINT,
        why="the buttons of a shop, and what it says of its basket, its reviews and how it sorts",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar and pretix in Hungarian",
        hits=("Erről a termékről még nem érkezett vélemény.", _AFTER + "A kosárba teszem!", _AFTER + "A kívánságlistához adom!"),
        near_misses=(f"{_A}\n\nA kosárba teszem!\n\n{_B}", f"{_A}\n\n- A kosárba teszem!\n- A kívánságlistához adom!\n\n{_B}", "Erről a termékről még nem érkezett vélemény, mondta, és becsukta az ajtót az utolsó vendég után."),
    ),
    Rule(
        id="hu.navigation.shop-word", label="navigation", weighed=False,
        phrases=listed("""
            rendeléstörténet; jelszó módosítása; rendezés; relevancia; ügyfélértékelés; továbbiak betöltése;
            ical; fiókbeállítások; előző hónap; következő hónap; előző hét; következő hét; ical fájl;
            mérettáblázat; mennyiség; kosaram; kuponkód; fizetési módok; szállítási módok; szállítás és
            fizetés; elfogyott; legnépszerűbb; általános szerződési feltételek; értesíts!; megrendelés;
            pénztárhoz; gyorsnézet
        """),
        when=c.shop_word, otherwise=HINT,
        why="words of a shop's page that are anybody's, several in a row",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar and pretix in Hungarian",
        hits=(_AFTER + "Rendeléstörténet\nJelszó módosítása\nRendezés", _AFTER + "Megrendelés\nPénztárhoz\nGyorsnézet"),
        near_misses=(f"{_A}\n\nRendeléstörténet\n\n{_B}", f"{_A}\n\n- Rendeléstörténet\n- Jelszó módosítása\n- Rendezés\n\n{_B}"),
    ),
    Rule(
        id="hu.navigation.calendar", label="navigation", weighed=False,
        phrases=listed("""
            hozzáadás a naptárhoz; hozzáadás naptárhoz; naptárhoz adás
        """),
        when=c.calendar_button, takes=c.calendar_links, otherwise=HINT,
        why="the button by which readers keep an event's date, with the calendars it offers",
        source="The Events Calendar, pretix and Add to Calendar Button in Hungarian",
        hits=(_AFTER + "Hozzáadás a naptárhoz", _AFTER + "Naptárhoz adás\nApple\nGoogle\nOutlook.com\nYahoo"),
        near_misses=(f"{_A}\n\nHozzáadás a naptárhoz\n\n{_B}", f"{_A}\n\nApple\nGoogle\nYahoo\n\n{_B}", "Hozzáadás a naptárhoz, mondta, és becsukta az ajtót az utolsó vendég után."),
    ),
    Rule(
        id="hu.navigation.portal", label="navigation",
        phrases=listed("""
            olvasatlan; felhasználók; csoportok; újratöltéshez kattints ide.; megjelölés olvasottként;
            dokumentummal kapcsolatos tevékenységek; nyomtatás; rss hírcsatorna; utoljára módosítva:; utolsó
            cikkek; privát rész; ugyanabban a rovatban; ugyanettől a szerzőktől; elöző oldal; honlap
            térképe; hozzászólás a cikkhez; kulcsszavak ugyanabban a csoportban; a fórumok legfríssebb
            üzenetei; e szerző cikkei; utolsó beszúrás
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the menus and tools of portals and forums, several in a row",
        source="NodeBB, Plone and SPIP in Hungarian",
        hits=(_AFTER + "Olvasatlan\nFelhasználók\nCsoportok", _AFTER + "Újratöltéshez kattints ide.\nMegjelölés olvasottként\nDokumentummal kapcsolatos tevékenységek"),
        near_misses=(f"{_A}\n\nOlvasatlan\n\n{_B}", f"{_A}\n\n- Olvasatlan\n- Felhasználók\n- Csoportok\n\n{_B}"),
    ),
    Rule(
        id="hu.placeholder.loading-word", label="placeholder",
        phrases=listed("betöltés; betöltés folyamatban"),
        when=c.all_of(c.trails_off, c.no_list_item, c.in_article), otherwise=HINT,
        why="the word that stands, with its dots, while content loads",
        source="loading states of web frameworks in this language",
        hits=(_AFTER + "Betöltés...", _AFTER + "Betöltés folyamatban..."),
        near_misses=(f"Betöltés\n\n{_A}", f"{_A}\n\nBetöltés\n\n{_B}"),
    ),
    Rule(
        id="hu.placeholder.loading", label="placeholder",
        phrases=("betöltés", "betöltés...", "betöltés folyamatban", "betöltés folyamatban...", "töltés...", "kérem várjon", "kérem, várjon", "kérjük, várjon", "kérjük várjon", "kérjük, várjon...", "a kép nem elérhető", "nincs találat", "nincs kép", "kapcsolja be a javascriptet", "hiba történt", "frissítse az oldalt", "töltse újra az oldalt", "nincs ilyen bejegyzés.", "nincsenek bejegyzések.", "az oldal nem található", "nincs ilyen oldal", "oldal nem található", "a böngészőm frissítése", "a folytatáshoz, kérjük, adja meg az alábbi kép kódját.", "a hitelesítés lejárt. próbáld újra.", "a hitelesítés nem sikerült. próbáld meg később újra.", "böngésző frissítése", "ellenőrzés folyamatban", "ellenőrzés folyamatban... kérlek várj.", "ellenőrzés szükséges!", "frissítse böngészőjét a nagyobb biztonság, sebesség és élmény érdekében!", "frissítse vagy cserélje le a böngészőjét.", "hangalapú kihívás kérése", "ne mutassa többet", "nem vagyok robot", "mellőzés", "írja be a kódot", "újratöltés"),
        pattern=r"(?:kérjük,? |a (?:megjelenítéshez|hozzászólások|működéshez|oldal)[^.]{0,60})?(?:engedélyezze|kapcsolja be|engedélyezd|kapcsold be) (?:a |az )?(?:javascript|cookie|sütik)\w*(?:-et|-t|et)?\b.{0,120}|(?:az ön|a) böngészője? (?:nem támogatja|elavult|túl régi).{0,140}",
        when=c.loading_notice, otherwise=HINT,
        sure_if="kérjük|^a (?:megj|hozzá|műk|oldal)|böngész",
        why="what stands where a script would have put something", source="noscript texts and loading states of Hungarian sites; WordPress, Nikola and Docusaurus in Hungarian",
        hits=("Betöltés...", "A hozzászólások megtekintéséhez engedélyezze a JavaScriptet"),
        near_misses=(f"Betöltés\n\n{_A}", f"Nincs találat\n\n{_B}", f"{_A}\n\n- Az oldal nem található\n- Nincs ilyen oldal\n\n{_B}", f"{_A}\n\n- Az oldal nem található\n- Nincs ilyen oldal\n\n{_B}"),
    ),
    Rule(
        id="hu.placeholder.browser", label="placeholder",
        pattern=(
            r"az ön (?:web)?böngészője(?: ?\([^)]{2,30}\))? elavult[.!]?|"
            r"(?:kérjük,? )?frissítse (?:a )?böngészőjét\b.{0,110}\b(?:oldal|webhely|élmény)\w*\b.{0,30}[.!]?"
        ),
        why="the bar over a page that finds the reader's browser too old for it",
        source="browser-update.org and Outdated Browser, which sites build in",
        hits=("Az Ön böngészője (Safari) elavult.", "Kérjük, frissítse böngészőjét, hogy az oldal jól működjön."),
        near_misses=("Frissítse böngészőjét, és indítsa újra a gépet.", "Az ön böngészője elavult, mondta a férfi a pultnál."),
    ),
    Rule(
        id="hu.placeholder.notice", label="placeholder",
        phrases=listed("""
            újra emlékeztetünk 0 napon belül.; védett hozzászólás: megtekintéséhez meg kell adni a jelszót.;
            nincs kivonat, mert ez egy védett tartalmú bejegyzés.
        """),
        why="what a site says instead of what it does not show, and its robot check when it fails",
        source="browser-update.org, ALTCHA and WordPress in Hungarian",
        hits=("Újra emlékeztetünk 4 napon belül.", "Védett hozzászólás: megtekintéséhez meg kell adni a jelszót."),
        near_misses=("Újra emlékeztetünk 4 napon belül, mondta, és becsukta az ajtót az utolsó vendég után.", "Védett hozzászólás: megtekintéséhez meg kell adni a jelszót, mondta, és becsukta az ajtót az utolsó vendég után."),
    ),
    Rule(
        id="hu.byline.by", label="byline",
        pattern=r"(?:szerző(?:k|nk)?|írta|szöveg|szerkesztette|fordította|riporter|az interjút készítette|összeállította)(?: ?[:–-])? [\w.'’-]+ [\w.'’-]+(?: [\w.'’-]+)?",
        why="who wrote it", source="byline customs of Hungarian papers (Írta: name)",
        hits=("Szerző: Parti Mária", "Írta: Völgyi Anna"),
        near_misses=("Szerző nem ismert rá darabjára, és a nézők sem.", "Írta és rendezte egy névtelen barát, aki már nem él."),
    ),
    Rule(
        id="hu.byline.date", label="byline",
        pattern=r"(?:(?:megjelent|közzétéve|frissítve|utolsó frissítés|publikálva|dátum|frissült) ?:? ?)?[12][0123456789]{3}\. ?(?:január|február|március|április|május|június|július|augusztus|szeptember|október|november|december|jan|febr?|márc|ápr|máj|jún|júl|aug|szept?|okt|nov|dec|\d{1,2})\.? \d{1,2}\.?(?:,? (?:\(?(?:hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap)\)?,? ?)?)?(?: ?\d{1,2}[:.]\d{2})?|(?:ma|tegnap) \d{1,2}:\d{2}",
        why="when it was published", source="the Hungarian order of year, month and day",
        hits=("Közzétéve: 2023. február 9. 11:20", "2024. május 3."),
        near_misses=("2024. május 3-án lezárták a hidat, és többé nem nyitották meg.", "Megjelent a szerző halála után"),
    ),
    Rule(
        id="hu.caption.credit", label="caption",
        pattern=r"(?:fotó|fotók|fénykép|kép|képek|forrás|illusztráció|borítókép|nyitókép|címlapkép|kiemelt kép|képünk illusztráció)(?: forrása)? ?[:©/] ?.{2,90}|(?:képünk illusztráció|illusztráció|a kép illusztráció|képünk illusztráció\.)",
        why="a picture's credit", source="credits of Hungarian agencies (Fotó: name / MTI; Borítókép)",
        hits=("Fotó: Parti Péter / MTI", "Borítókép: Völgyi Anna"),
        near_misses=("Fénykép emlékbe, mondta, és soha nem nézett rá.", "Forrás nélkül nincs folyó, és folyó nélkül nincs híd."),
    ),
    Rule(
        id="hu.promo.appeal", label="promo",
        pattern=(
            r"(?:kövess(?:en|etek)?|kövessen) (?:minket|bennünket) (?:a |az )?(?:facebookon|instagramon|twitteren|x-en|youtube-on|tiktokon|google hírekben|google newson|telegramon|viberen|linkedinen)(?: is)?[^.:;„\"]{0,60}[!.]?|"
            r"(?:iratkozz(?:on|atok)?) fel (?:ingyenes |napi |heti )?(?:a )?hírlevelünkre[^.:;„\"]{0,80}[!.]?|(?:iratkozz(?:on)?|kövesse|kövesd) (?:fel )?(?:a )?(?:youtube-csatornánkra|youtube-csatornánkat|csatornánkra|csatornánkat)[^.:;„\"]{0,60}[!.]?|"
            r"(?:töltse|töltsd) le (?:az? )?(?:ingyenes )?(?:mobil)?(?:alkalmazásunkat|applikációnkat|appunkat)[^.:;„\"]{0,80}[!.]?|"
            r"(?:hibát|elírást) (?:talált(?:ál)?|észlelt(?:él)?|vett észre|vettél észre)(?: a (?:cikkben|szövegben))?\? ?(?:írj|jelezze|jelezd|kérjük|küldje|küldd|szóljon|szólj)[^„\"]{0,80}|"
            r"(?:támogass(?:a|on|átok)?|támogasd) (?:a munkánkat|munkánkat|a független (?:újságírást|sajtót)|a független|szerkesztőségünket|a szerkesztőségünket|lapunkat)[^:;,„\"]{0,80}[!.]?|"
            r"(?:hozzászóláshoz|kommenteléshez|a hozzászóláshoz|a kommenteléshez) (?:be kell jelentkezn\w+|jelentkezz(?:en)? be|bejelentkezés szükséges|regisztráció szükséges|lépj(?:en)? be|kérjük,? jelentkez\w+ be)[^„\"]{0,40}|"
            r"(?:oszd|ossza) meg (?:a |ezt a |az )?(?:cikket|írást)(?: (?:a )?(?:barátaiddal|barátaival|ismerőseiddel|ismerőseivel|facebookon))?[!.]?|"
            r"(?:ez a |a )?(?:cikk|tartalom|írás) (?:csak |kizárólag )(?:az? )?(?:előfizetőink|előfizetők|regisztrált felhasználók|tagjaink) (?:számára|részére)[^„\"]{0,60}|"
            r"(?:kapcsold|kapcsolja) be az értesítéseket,? (?:hogy|és|ha)\b[^.:;„\"]{2,60}[!.]?"
        ),
        otherwise=HINT,
        sure_if=r"minket|bennünket|hírlevelünk|csatornán|alkalmazásunk|applikációnk|appunk|hibát|elírást|munkánk|független|szerkesztőség|lapunk|hozzászólás|kommentelés|cikket|írást|előfizető|felhasználók|tagjaink|értesítés",
        why="what a site asks of its readers in a line or sentence: to follow it, to pay, to log in, to report its mistakes",
        source="closing lines of Hungarian news sites",
        hits=(
            "Kövess minket Facebookon is!",
            "Iratkozz fel hírlevelünkre!",
            "Töltse le az alkalmazásunkat!",
            "Hibát talált? Jelezze a szerkesztőségnek",
            "Támogasd a munkánkat",
            "A hozzászóláshoz be kell jelentkezni",
            "Oszd meg a cikket a barátaiddal",
            "A cikk csak előfizetőink számára olvasható",
            "Kapcsold be az értesítéseket, hogy ne maradj le",
        ),
        near_misses=(
            "Kövess minket az ösvényen, kiáltotta a fiú.",
            "Töltse le a nyomtatványt, és írja alá.",
            "Hibát talált? kérdezte a tanár.",
            "Támogassa a deszkát a kezével.",
            "A hozzászóláshoz idő kell, mondta a polgármester.",
            "Oszd meg a tésztát két részre.",
        ),
    ),
)
