"""Estonian: what Estonian-language sites print around their articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.lazy import lazy_pattern
from cleaner.rules import conditions as c
from cleaner.rules.rule import HINT, Rule, form_of, listed, reported

if TYPE_CHECKING:
    from cleaner.model import Label

_A = "Linnavolikogu otsustas esmaspäeval sulgeda vana silla veokitele."
_B = "Sügiseni peavad juhid sõitma mööda oruteed, ütles linnapea."
_C = "Remonti lükati aastaid edasi, sest keegi ei tahtnud selle eest maksta."
_AFTER = f"= {_A}\n\n= {_B}\n\n= {_C}\n\n"

_FOOTER: tuple[Label, ...] = (
    "legal-footer", "navigation", "share-bar", "newsletter", "paywall", "cookie-notice", "promo",
)

SPEECH = reported(
    r"ütles|ütleb|kirjutas|küsis|lisas|seisis|seisab"
)
"""Reported speech: what somebody said is the article's, whatever words it is in."""

_CATEGORY = lazy_pattern(
    r"(?:[\w'’-]{1,24} ){0,3}[\w-]{0,20}(?:küpsis\w*|cookie\w*)\b(?=.*(?:leh[et]|sai[dt]|külasta|reklaam|sisu|statisti|analüü|mõõt|eelistu|partner|funktsi|toimi|nõusole|vajalik)).{8,360}|"
    r"(?=.{0,200}(?:küpsis\w*|cookie\w*))(?=.{0,300}(?:jälgimi|nõustu)).{30,360}|"
    r"(?=.{25}).{0,180}(?:kolmandate osapoolte teenus|(?:sinu|teie) nõusolek).{0,200}"
)
"""What a consent dialog says of a kind of cookies, and of leave for others' services."""
_PANELS = frozenset(map(form_of, listed("""
    õigustatud huvi; teenusepakkujad; tarnijad; müüjad; partnerid; partnerite loend; eesmärgid; erieesmärgid;
    eriotstarbed; omadused; eriomadused; funktsioonid; nõusolek; hädavajalikud; rangelt vajalikud; vajalikud;
    vajalik; kohustuslikud; funktsionaalsed; funktsionaalsus; eelistused; jõudlus; analüütika; analüütilised;
    statistika; statistilised; turundus; reklaam; suunamine; sotsiaalmeedia; klassifitseerimata; alati aktiivne;
    alati aktiivsed; alati lubatud; alati sees; üksikasjad; küpsiste loend; vajalikud küpsised; hädavajalikud
    küpsised; kohustuslikud küpsised; funktsionaalsed küpsised; analüütilised küpsised; statistilised küpsised;
    turundusküpsised; reklaamiküpsised; kolmandate osapoolte küpsised; nimi; pakkuja; teenusepakkuja; aegumine;
    kestus; kirjeldus; eesmärk; tüüp; sees; väljas; näited; andmekategooriad
""")))
"""What stands in its inner panels: kinds of consent, switches, heads of columns."""
_ABOUT = lazy_pattern(
    r"küpsis|cookie|nõusolek|teenus|veebi|\bsait|\bleh(?:e|te)|reklaam|isikuandme|andme|"
    r"privaatsus|partner|tarnija|müüja|õigustatud huvi|\biab\b|\btcf\b|asukoh|skript|külast|"
    r"statisti|analüü|mõõt|publik|auditoori|seaded|eelist|eesmär|profiil|sead(?:me|et)|sisu|"
    r"rämpspost|\bapp(?:s|ok|er|ar)?\b|appli[ck]|apli[ck]|rakend|informa[tcçs]|google"
)
"""What sentences of such a dialog deal with, its purposes and those who have them among it."""

RULES = (
    Rule(
        id="et.ad-marker.label", label="ad-marker",
        phrases=listed("""
            reklaam; reklaami sisu; reklaamtekst; reklaamartikkel; sisuturundus; sisuturundusartikkel; sponsoreeritud sisu; tasuline reklaam; tasuline kuulutus; artikkel jätkub pärast reklaami; lugu jätkub pärast reklaami; tekst
            jätkub pärast reklaami; artikkel jätkub reklaami järel; lugu jätkub reklaami järel; artikkel jätkub reklaami all; jätkub pärast reklaami; jäta reklaam vahele; sulge reklaam; peida reklaam; partneri sisu; koostöös
            partneriga
        """),
        ambiguous=("kuulutus", "kuulutused", "koostööpartner", "koostööpartnerid", "sponsorid", "partnerid", "toetajad"),
        pattern=r"(?:artikkel|lugu|tekst|uudis) jätkub (?:pärast (?:reklaami|videot|kuulutust|pilti)|(?:reklaami|video|pildi|kuulutuse) (?:järel|all))[.!]?|(?:artikkel|lugu|postitus) on (?:valminud|kirjutatud|tehtud) koostöös .{2,80}",
        when=c.all_of(c.in_run(2), c.not_heading), otherwise=HINT,
        why="advertising must be marked and told apart from other matter", source="Estonian advertising act (Reklaamiseadus), section 3; labels of Delfi and Postimees",
        hits=("Reklaam", "SISUTURUNDUS", "Artikkel jätkub pärast reklaami", "Lugu jätkub reklaami järel"),
        near_misses=("Reklaam rippus uksel terve talve.", f"Kuulutus\n\n{_A}", "Lugu jätkub jõe kirjeldusega.", f"Toetajad\n\n{_B}"),
    ),
    Rule(
        id="et.video-embed.player", label="video-embed",
        phrases=listed("""
            vaata videot; vaata video; vaata videot siit; esita video; mängi video; video pole saadaval; video ei ole saadaval; sinu brauser ei toeta videot; sinu brauser ei toeta video esitamist; teie brauser ei toeta videot;
            kuula artiklit; kuula lugu; kuula uudist; järgmine video; täisekraan; täisekraani režiim; lülita heli sisse; lülita heli välja; vaata otseülekannet; kuula saadet; vaata saadet;
            dialoogiakna algus. paoklahv loobub aknast ja suleb selle.;
            ei leitud selle meediumifailiga ühilduvat allikat.; saad selle modaalelemendi sulgeda, vajutades paoklahvi või tehes sulgemisnupu aktiivseks.;
            see meediumifail on krüpteeritud ja meil pole dekrüpteerimiseks vajalikku võtit.;
            võrguvea tõttu nurjus meediumifaili allalaadimine poole pealt.
        """),
        ambiguous=listed("""
            video; videod; esita; paus; peata; subtiitrid; otse; otseülekanne; heli; kvaliteet; vaigista; kuula; vaata;
            dialoogiakna lõpp.; edenemisriba; esita uuesti; fondi suurus; fondipere; heliesitaja; helirada;
            helitugevuse tase; järelejäänud aeg; katkestasid taasesituse; kirjeldused väljas; kirjelduste sätted;
            lõpeta vaigistus; modaalaken; pealdised väljas; pealdiste sätete dialoog;
            pealdiste sätted; pilt pildis; praegune aeg; see on modaalaken;
            seriifidega proportsionaalkiri; seriifidega püsisammkiri; seriifideta proportsionaalkiri;
            seriifideta püsisammkiri; subtiitrid väljas; subtiitrite sätted; sule modaaldialoog;
            taasesituse kiirus; tekstiserva stiil; video laadimisel.; videoesitaja; voo tüüp;
            välju täisekraanist;
            avab kirjelduste sätete dialoogi; avab pealdiste sätete dialoogi; avab subtiitrite sätete dialoogi;
            mine üle otseedastusle, praegu reaalajas; mine üle otseedastusle, praegu reaalajast taga; taasta kõigi sätete vaikeväärtused;
            välju funktsioonist pilt pildis
        """),
        pattern=r"(?:vaata|vaadake)(?: ka| videot| video)? ?[:|»>→►▶] ?.{12,130}[^.,;]",
        when=c.all_of(c.in_run(3, "video-embed"), c.no_list_item), otherwise=HINT,
        why="the labels of a video or audio player", source="players of ERR, Delfi and Postimees; YouTube in Estonian",
        hits=("Vaata videot", "Kuula artiklit", "Esita\nPaus\nTäisekraan", "Vaata videot: Kuidas ehitati kaldapealne"),
        near_misses=(f"Otse\n\n{_A}", f"Paus\n\n{_B}", "Vaata videot, ütles ta, aga keegi ei vaadanud."),
    ),
    Rule(
        id="et.video-embed.settings", label="video-embed",
        phrases=("dialoogiakna lõpp.",),
        takes=c.player_above(
            "dialoogiakna algus. paoklahv loobub aknast ja suleb selle.",
        ),
        why="a player's bar and the dialog of its settings, which says where it begins and ends",
        source="video.js in Estonian",
        hits=(_AFTER + "Esita\n0:00\nLaaditud\n0%\nDialoogiakna algus. Paoklahv loobub aknast ja suleb selle.\nTekst\nColor\nValge\nMust\nFondi suurus\n50%\nLähtesta\nValmis\nDialoogiakna lõpp.", _AFTER + "Dialoogiakna algus. Paoklahv loobub aknast ja suleb selle.\nTekst\nValge\nFondi suurus\n50%\nDialoogiakna lõpp."),
        near_misses=(f"{_A}\n\nDialoogiakna lõpp.\n\n{_B}", "Dialoogiakna lõpp, ütles ta ja sulges ukse viimase külalise järel."),
    ),
    Rule(
        id="et.promo.app", label="promo",
        phrases=listed("""
            laadi rakendus alla; laadi alla rakendus; lae rakendus alla; lae alla rakendus; lae alla äpp; lae äpp alla; laadi äpp alla; laadige rakendus alla; laadi alla meie rakendus; lae alla meie äpp; paigalda rakendus; ava
            rakenduses; loe rakenduses; hangi google playst; laadi alla google playst; laadi alla app store'ist; saadaval google plays; luba teavitused; lülita teavitused sisse; mitte praegu; vaata lähemalt; vaata pakkumist; osta
            kohe; osta piletid
        """),
        ambiguous=("mobiilirakendus", "rakendus", "äpp", "telli kohe", "loe lähemalt", "loe lisaks"),
        pattern=r"(?:laadi|lae|laadige|laadi endale|tõmba) (?:alla )?(?:meie |tasuta |uus |oma telefoni )*(?:mobiili)?(?:rakendus|äpp)(?: alla)?(?: [\w.&-]+){0,4}(?:,? (?:ja|et|ning) .{2,60})?[!.]?",
        when=c.all_of(c.in_run(2), c.not_heading), otherwise=HINT, part="button",
        sure_if=r"meie|tasuta|uudis",
        why="a prompt to install the site's app, or the button of an offer", source="app banners of ERR, Delfi and Postimees; Google Play in Estonia",
        hits=("Lae alla rakendus", "Laadi alla meie mobiilirakendus ja loe reklaamita", "Vaata lähemalt »"),
        near_misses=(f"Mobiilirakendus\n\n{_A}", "Paigalda rakendus kodus, soovitas poeg, aga isa ei kuulanud."),
    ),
    Rule(
        id="et.promo.ask", label="promo",
        phrases=listed("""
            toeta meid; toetage meid; toeta; toeta meie tööd; toeta sõltumatut ajakirjandust; toeta ajakirjandust; anneta; anneta kohe; annetage; tee annetus; toeta annetusega; hakka toetajaks; hakka püsiannetajaks; hakka
            püsitoetajaks; saa toetajaks; toeta projekti; toeta väljaannet
        """),
        pattern=r"(?:toeta|toetage|aita) (?:meid|meie|sõltumatu\w*)\b[^.:,]{0,80}[.!]?|kas (?:see )?(?:artikkel|lugu|postitus) meeldis\?.{0,110}",
        when=c.not_heading, otherwise=HINT, part="ask",
        sure_if=r"sõltumat|artikkel|anneta|(?:toeta|toetage) meid[.!]?$",
        why="an appeal or a button for readers' money", source="donation boxes of Estonian media and societies",
        hits=("Toeta meid", "Toeta sõltumatut ajakirjandust!", "Anneta"),
        near_misses=(f"Toeta meid\n\n{_A}", f"Anneta\n\n{_B}", "Toeta teda, hüüdis õde, ja mehed püüdsid vana kinni."),
    ),
    Rule(
        id="et.newsletter.prompt", label="newsletter",
        phrases=listed("""
            telli uudiskiri; telli meie uudiskiri; tellige uudiskiri; liitu uudiskirjaga; liitu meie uudiskirjaga; liituge uudiskirjaga; liituge meie uudiskirjaga; uudiskirja tellimine; uudiskirjaga liitumine; telli tasuta
            uudiskiri; telli päeva uudiskiri; soovin saada uudiskirja; soovin liituda uudiskirjaga; soovin uudiskirja; aitäh liitumast!; aitäh, et liitusid; täname liitumast; loobuda saad igal ajal; saad igal ajal loobuda;
            uudiskirjast saab igal ajal loobuda; telli uudised e-postile; saa uudised oma postkasti
        """),
        ambiguous=("uudiskiri", "uudiskirjad", "e-post", "e-mail", "liitu", "telli", "tellin", "saada"),
        pattern=(
            r"(?:telli|tellige|liitu|liituge) (?:meie |tasuta |igapäevane |igapäevast |iganädalane |iganädalast |päeva |nädala ){0,3}uudiskir(?:i|ja|jaga|jad|jade|jadega)\b[^:]{0,110}|"
            r"(?:liitudes|tellides|registreerudes|vajutades|klõpsates|klikkides)[^.,]{0,80}(?:nõustud|nõustute|kinnitad|kinnitate)(?:, et)?[^.,]{0,80}(?:privaatsus|andme|tingimus|kasutus)[^,]{0,160}|"
            r"(?:nõustun|olen nõus|soovin)[^.,]{0,60}(?:uudiskirja|isikuandme|privaatsus|pakkumis)[^,]{0,160}"
        ),
        when=c.all_of(c.not_heading, c.beside("newsletter", "promo", "share-bar", "legal-footer")), otherwise=HINT, part="heading",
        sure_if=r"uudiskir|isikuandme|privaatsus|andme|pakkumis",
        why="a box that collects mail addresses, with its consent line", source="sign-up forms of Estonian portals (uudiskiri); GDPR consent lines",
        hits=(f"= {_A}\n\n" "Liitu uudiskirjaga\nTähtsaim kord nädalas\nLiitu", "Liitudes nõustud privaatsustingimustega", "Soovin saada uudiskirja"),
        near_misses=(f"Uudiskiri\n\n{_A}", f"E-post\n\n{_B}", "Luban, et isikuandmed ei leki, ütles minister.", "Registreerudes nõustute andmete töötlemisega, hoiatab jurist.", "Liitu kooriga, ütles ta, ja terve maja liitus.", "Uudiskirja annab kogudus välja aastast 1931."),
    ),
    Rule(
        id="et.newsletter.field", label="newsletter",
        phrases=listed("""
            sisesta oma e-posti aadress; sisesta e-posti aadress; sisestage oma e-posti aadress; sisesta oma e-post; sisesta e-post; sinu e-posti aadress; teie e-posti aadress; sinu e-post; sinu e-mail; teie e-post; e-posti
            aadress; e-maili aadress
        """),
        ambiguous=("telli", "tellin", "liitu", "liitun", "registreeru"),
        when=c.any_of(c.not_heading, c.beside("newsletter")), otherwise=HINT, part="ask",
        why="the field or the button of a sign-up form", source="sign-up forms under articles",
        hits=("Sisesta oma e-posti aadress", "Sinu e-posti aadress\nLiitu"),
        near_misses=(f"Liitun\n\n{_A}", "Telli võib ka posti teel, meenutas kirjakandja."),
    ),
    Rule(
        id="et.newsletter.sent", label="newsletter",
        phrases=listed("""
            registreerimise lõpetamiseks klõpsa kinnituslingil oma postkastis. kui see ei saabu 3 minuti
            jooksul, kontrolli oma rämpsposti kausta!; sisselogimislink on saadetud teie postkasti. kui see
            ei saabu 3 minuti jooksul, kontrollige kindlasti oma rämpsposti kausta.; anna tagasisidet
            sellele postitusele
        """),
        ambiguous=listed("""
            nüüd kontrolli oma e-posti!; palun sisesta kehtiv e-posti aadress; e-kiri saadetud; vali oma
            uudiskirjad; võib-olla hiljem; tühistage igal ajal.
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="what a sign-up form says before and after an address is sent",
        source="Ghost in Estonian",
        hits=("Registreerimise lõpetamiseks klõpsa kinnituslingil oma postkastis. Kui see ei saabu 3 minuti jooksul, kontrolli oma rämpsposti kausta!", "Sisselogimislink on saadetud teie postkasti. Kui see ei saabu 3 minuti jooksul, kontrollige kindlasti oma rämpsposti kausta.", _AFTER + "Nüüd kontrolli oma e-posti!\nPalun sisesta kehtiv e-posti aadress\nE-kiri saadetud"),
        near_misses=(f"{_A}\n\nNüüd kontrolli oma e-posti!\n\n{_B}", f"{_A}\n\n- Nüüd kontrolli oma e-posti!\n- Palun sisesta kehtiv e-posti aadress\n- E-kiri saadetud\n\n{_B}", "Registreerimise lõpetamiseks klõpsa kinnituslingil oma postkastis. Kui see ei saabu 3 minuti jooksul, kontrolli oma rämpsposti kausta, ütles ta ja sulges ukse viimase külalise järel."),
    ),
    Rule(
        id="et.comment-count.count", label="comment-count",
        phrases=listed("""
            0 kommentaar; 0 kommentaari; kommentaarid (0); kommentaarid: 0; kommentaare: 0; kommentaarid 0; kommentaare pole; kommentaare ei ole; kommentaarid puuduvad; kommentaare veel pole; pole ühtegi kommentaari; näita
            kommentaare; näita kõiki kommentaare; näita kommentaare (0); loe kommentaare; loe kommentaare (0); vaata kommentaare; vaata kõiki kommentaare; kõik kommentaarid; rohkem kommentaare; peida kommentaarid; 0 vastus; 0
            vastust; ole esimene kommenteerija; ole esimene, kes kommenteerib;
            kommentaare veel pole.
        """),
        pattern=r"(?:näita|vaata|loe) (?:kõiki |veel )?\d+ (?:kommentaar\w*|vastus\w*)",
        why="how many comments there are, or the button that shows them", source="comment systems of Estonian portals, with singular and partitive; WordPress in Estonian",
        hits=("34 kommentaari", "Kommentaarid (12)", "Kommentaare pole", "Näita kõiki kommentaare"),
        near_misses=("34 kommentaari kustutati enne südaööd.", "Kommentaare pole mõtet lugeda", "Kommentaarid ei ole vajalikud"),
    ),
    Rule(
        id="et.comments.prompt", label="comments",
        phrases=listed("""
            lisa kommentaar tühista vastus;
            lisa kommentaar; kirjuta kommentaar; jäta kommentaar; kommenteeri; kommenteerige; kommenteeri artiklit; postita kommentaar; saada kommentaar; avalda kommentaar; sinu kommentaar; teie kommentaar; lisa vastus; kirjuta
            vastus; tühista vastus; sinu e-postiaadressi ei avaldata.; sinu e-postiaadressi ei avaldata. nõutavad väljad on tähistatud *-ga; sinu e-postiaadressi ei avaldata. nõutavad väljad on tähistatud *ga; nõutavad väljad on
            tähistatud *-ga; nõutavad väljad on tähistatud *ga; kommentaarid on suletud; kommentaarid on suletud.; kommenteerimine on suletud; kommenteerimine suletud; kommenteerimiseks logi sisse; kommenteerimiseks logige sisse;
            kommenteerimiseks palun logi sisse; kommenteerimiseks pead sisse logima; kommenteerimiseks pead sisse logima.; kommentaari lisamiseks logi sisse; kommentaari lisamiseks pead sisse logima; logi sisse, et kommenteerida;
            logi kommenteerimiseks sisse; kommenteeri anonüümselt; anonüümsed kommentaarid; registreeritud kasutajate kommentaarid; kommenteerimise reeglid; kommentaariumi reeglid; teata ebasobivast kommentaarist; teavita
            ebasobivast kommentaarist; viimased kommentaarid;
            vastamisest loobumiseks klõpsa siia.; kommenteerimine on suletud.; vabandust, selle kirjutise kommenteerimine on suletud.; vabandust, kommenteerimine on hetkel suletud.; vabandust, kommenteerimiseks pead sisse logima.; vabandust, kommenteerimiseks pead sisse logima; vastamiseks logi sisse; sinu kommentaar ootab modereerimist; see postitus on parooliga kaitstud. kommentaaride vaatamiseks sisesta enda parool.; kommentaarid välja lülitatud
        """),
        ambiguous=("arutelu", "sinu arvamus", "sinu nimi", "mida arvad?", "mida sina arvad?"),
        pattern=(
            r"(?:kommenteerimiseks|kommentaari (?:lisamiseks|kirjutamiseks)|arutelus osalemiseks) (?:palun |pead |peate |tuleb |peab |on vaja )?(?:sisse logi(?:da|ma)|(?:logi|logige) sisse|registreeru(?:ge|ma|da)?|(?:ennast|end) registreeri(?:ma|da))[^.,]{0,30}\.?|"
            r"(?:kirjuta|jaga|avalda)[^.]{0,50} kommentaari(?:des|umis)[^.]{0,20}[.!]?"
        ),
        when=c.all_of(c.comment_button, c.after_prose()), otherwise=HINT,
        sure_if=r"kommenteeri|kommentaari",
        why="a prompt of the comment section", source="WordPress in Estonian and the comment rules of Delfi, Postimees and ERR; WordPress in Estonian",
        hits=("Lisa kommentaar", "Kommenteerimiseks pead sisse logima.", "Sinu e-postiaadressi ei avaldata. Nõutavad väljad on tähistatud *-ga", "Jaga oma arvamust kommentaarides!"),
        near_misses=(f"Arutelu\n\n{_A}", f"Mida arvad?\n\n{_B}", "Kommenteerimiseks tuli lugejatel pangaga sisse logida, kirjutas leht.", "Lisa kommentaar igale reale, palus toimetaja, aga keegi ei lisanud."),
    ),
    Rule(
        id="et.comments.button", label="comments",
        phrases=listed("""
            vasta; teata; tsiteeri; meeldib; ei meeldi; kommentaarid; kommentaar; vastus; vastused; uuemad; vanemad; uusimad; vanimad; populaarsemad; muuda; link; peida; hääleta; tulemused; küsitlus;
            jaga seda postitust; kõige rohkem hääli; kõige rohkem postitusi; laen postitusi;
            logi sisse, et vastata; märgista; uuematest vanemateni; vanematest uuemateni; vasta teemana
        """),
        when=c.all_of(c.in_run(2, "comments", "share-bar", "comment-count"), c.no_list_item, c.stacks_nothing), otherwise=HINT,
        why="buttons under a reader's comment, one beside the other", source="comment systems of Estonian portals and forums",
        hits=("Vasta\nTeata", "Meeldib\nVasta\nTsiteeri"),
        near_misses=(f"Vastused\n\n{_A}", f"Kommentaar\n\n{_B}"),
    ),
    Rule(
        id="et.comments.useful", label="comments",
        phrases=("kas see artikkel oli kasulik?", "kas artikkel oli kasulik?", "kas sellest artiklist oli abi?", "kas see leht oli kasulik?", "kas see info oli kasulik?", "kas sellest oli abi?"),
        ambiguous=("jah", "ei"),
        when=c.all_of(c.in_run(3, "comments"), c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a poll below the article: was it useful, yes or no", source="feedback widgets of help pages, blogs and papers",
        hits=(_AFTER + "Kas see artikkel oli kasulik?\nJah\nEi", "Kas sellest artiklist oli abi?"),
        near_misses=(f"Jah\n\n{_A}", "Kas artikkel oli kasulik? Seda ei teadnud keegi."),
    ),
    Rule(
        id="et.comments.widget", label="comments",
        phrases=listed("""
            teatada sellest kommentaarist?; näita 0 vastust veel; näita 1 vastus veel; see kommentaar on
            peidetud.; see kommentaar on eemaldatud.; lisa oma kommentaarile konteksti, jaga oma nime ja
            kogemusi, et soodustada tervislikku arutelu.
        """),
        ambiguous=listed("""
            muuda seda kommentaari; liikmete arutelu; alusta vestlust; liitu aruteluga; registreeru nüüd;
            juba liige?; logi sisse; uuenda nüüd; kustutatud liige; teata kommentaarist; näita kommentaari;
            peida kommentaar
        """),
        pattern=(
            r"kommenteerimise alustamiseks saage .{2,60} liikmeks[.!।]?|"
            r"kommenteerimise alustamiseks saage .{2,60} tasuliseks liikmeks[.!।]?"
        ),
        when=c.comment_widget, otherwise=HINT, weighed=False,
        why="what comment sections of blogs say around the comments and above their form",
        source="Ghost and WordPress in Estonian",
        hits=("Teatada sellest kommentaarist?", "Näita 4 vastust veel", "Kommenteerimise alustamiseks saage Port Chronicle liikmeks.", _AFTER + "Muuda seda kommentaari\nLiikmete arutelu\nAlusta vestlust"),
        near_misses=(f"{_A}\n\nMuuda seda kommentaari\n\n{_B}", f"{_A}\n\n- Muuda seda kommentaari\n- Liikmete arutelu\n- Alusta vestlust\n\n{_B}", "Teatada sellest kommentaarist, ütles ta ja sulges ukse viimase külalise järel.", "Kommenteerimise alustamiseks saage Port Chronicle liikmeks, ütles ta ja sulges ukse viimase külalise järel."),
    ),
    Rule(
        id="et.comments.forum", label="comments",
        phrases=listed("""
            märgista see postitus modereerimiseks; vajuta siia, et tagasi minna viimati loetud postituse
            juurde siin teemas.; see teema on kustutatud. ainult kasutajad kellel on piisavalt õigusi saavad
            seda näha.; palun registreeru kasutajaks või logi sisse, et tellida teateid selle postituse
            kohta.; teema, millele vastad on küllaltki vana. kas sooviksid hoopiski uue teema luua ning
            viidata sellele sinu vastuses?; saa teateid uutest postitustest selles teemas; siin foorumis on
            postitamine lubatud ainult registreeritud kasutajatel, palun logi sisse.; see foorum uuendati
            just kõige uuemale versioonile. vajuta siia et värskendada veebilehte.; sulle ei edastata enam
            teateid uutest postitustest kui keegi postitab siia teemasse.; postitamiseks logi sisse; hetkel
            ei ole hiljutisi teemasid.; siin ei ole lugemata teemasi.; teemasid, mis sisaldaksid seda
            märksõna, ei eksisteeri.; telli, et saada teavitusi uute kommentaaride kohta.; saad teavitusi
            uute kommentaaride kohta selles teemas.; seda kommentaari ei õnnestunud leida. see võib olla
            kustutatud või teise kohta tõstetud.
        """),
        ambiguous=listed("""
            sorteeri; teema tööriistad; märgi lugematuks; loo uus teema/alapealkiri; vasta sellele teemale
            siiski; see postitus on kustutatud!; uus teema; on loodud uus teema.; lae rohkem; keegi pole
            vastanud; uusi postitusi pole; jaga seda kategooriat; uus postitus; viimane postitus; saadaval
            ka formaadis; 0 arutelus osalejat; lisa teema; sinu kommentaar on avaldatud.; selle lehekülje
            kohta; alusta arutelu; kas tellid selle teema?
        """),
        when=c.forum_tools, otherwise=HINT, weighed=False,
        why="what the software of a forum says around the posts of a thread, several lines in a row",
        source="NodeBB, Redmine and MediaWiki DiscussionTools in Estonian",
        hits=("Märgista see postitus modereerimiseks", "Vajuta siia, et tagasi minna viimati loetud postituse juurde siin teemas.", _AFTER + "Sorteeri\nTeema tööriistad\nMärgi lugematuks"),
        near_misses=(f"{_A}\n\nSorteeri\n\n{_B}", f"{_A}\n\n- Sorteeri\n- Teema tööriistad\n- Märgi lugematuks\n\n{_B}", "Märgista see postitus modereerimiseks, ütles ta ja sulges ukse viimase külalise järel.", "Vajuta siia, et tagasi minna viimati loetud postituse juurde siin teemas, ütles ta ja sulges ukse viimase külalise järel."),
    ),
    Rule(
        id="et.share-bar.share", label="share-bar",
        phrases=listed("""
            jaga facebookis; jaga twitteris; jaga x-is; jaga linkedinis; jaga whatsappis; jaga e-postiga; jaga e-posti teel; jaga artiklit; jaga seda artiklit; jaga lugu; jaga uudist; jaga postitust; jaga sõbraga; jaga sõpradega;
            jaga linki; jaga sotsiaalmeedias; saada sõbrale; saada e-postiga; saada lugu sõbrale; prindi artikkel; prindi leht; prindi välja; kopeeri link; link kopeeritud; link on kopeeritud; kopeeritud!; salvesta artikkel;
            salvesta hilisemaks; salvesta hiljem lugemiseks; loe hiljem; lisa lemmikutesse; lisa lemmikuks; 0 jagamist; 0 vaatamist; vaatamisi: 0; vaatamisi 0; jälgi meid; jälgige meid; jälgi meid facebookis; jälgi meid
            instagramis; jälgi meid sotsiaalmeedias; leia meid facebookist; leia meid facebookis; jälgi autorit; jälgi teemat; sotsiaalmeedia
        """),
        ambiguous=("jälgi", "liitu meiega", "järgi", "saada vihje", "saada meile vihje"),
        pattern=(
            r"(?:jälgi|jälgige|leia|leiad|järgi|loe) (?:meid|[\w.]{3,20})(?: ka)?(?: [\w.&-]+){0,3} (?:facebook\w*|twitter\w*|instagram\w*|youtube\w*|google\w*|sotsiaalmeedias|whatsapp\w*|telegram\w*|tiktok\w*|linkedin\w*)[^.:]{0,60}[.!:]?|"
            r"(?:on sul|kas sul on|märkasid|nägid|tead)[^?.]{0,50}(?:vihje|lugu|uudis|foto|pilt|video|teema|info)[^?.]{0,50}\? (?:kirjuta|saada|anna|teata) (?:sellest )?(?:meile|toimetusele).{0,80}"
        ),
        when=c.all_of(c.in_run(2, "share-bar", "navigation", "comments"), c.no_list_item), otherwise=HINT,
        why="a prompt to share the page, to follow the site or to write to it", source="share bars of Estonian portals",
        hits=("Jaga Facebookis", "Kopeeri link", "Jälgi meid Facebookis ja Instagramis!", "Kas sul on huvitav lugu? Kirjuta meile"),
        near_misses=(f"Jälgi\n\n{_A}", "Jaga sõpradega leiba, õpetas vanaema iga päev.", "Kas sul on vargusest infot? Teata politseile telefonil 112.", "Jälgi meid vaikselt üle tänava, sosistas ta."),
    ),
    Rule(
        id="et.share-bar.button", label="share-bar",
        phrases=listed("""
            jaga; jagage; prindi; trüki; saada; salvesta; kopeeri; link; kuula; meeldib; e-post; e-mail; teksti suurus; share; kommenteeri; a a a; tsiteeri; säutsu
        """),
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "video-embed"), c.no_list_item), otherwise=HINT,
        why="words of a share bar, one beside the other", source="article tool bars of Estonian portals",
        hits=("Jaga\nPrindi", "Jaga\nFacebook\nSalvesta"),
        near_misses=(f"Jaga\n\n{_A}", f"Link\n\n{_B}", f"Saada\n\n{_C}"),
    ),
    Rule(
        id="et.share-bar.tools", label="share-bar",
        phrases=("teata veast", "teavita veast", "leidsid vea?", "leidsid vea? teata", "leidsid vea? anna teada", "märkasid viga?", "märkasid viga? anna teada"),
        when=c.all_of(c.any_of(c.not_heading, c.beside("share-bar", "video-embed")), c.no_list_item), otherwise=HINT,
        why="buttons of the tools beside an article: report an error", source="toolbars of Estonian news sites",
        hits=(_AFTER + "Leidsid vea? Anna teada", _AFTER + "Teata veast"),
        near_misses=(f"Teata veast\n\n{_A}", f"- Teata veast\n- Leidsid vea? Teata\n\n{_A}"),
    ),
    Rule(
        id="et.cookie-notice.partners", label="cookie-notice",
        pattern=r"meie ja meie (?:[\d.,]{1,6} )?partnerid? (?:salvestame|salvestavad|töötleme|kasutame|säilitame)\b(?=[^.]{0,120}\b(?:teave|teabe|teavet|infot|küpsise|andme))[^.]{0,80}\bseadme\w*.{0,400}",
        why="the first sentence of consent dialogs: what the site and its partners do on the reader's device", source="IAB Europe, Transparency & Consent Framework policies, appendix B, in this language",
        hits=("Meie ja meie 834 partnerid salvestame teavet seadmesse ja/või pääseme sellele juurde.", "Meie ja meie partnerid salvestame teavet sinu seadmes, näiteks küpsised."),
        near_misses=("Meie ja meie partnerid ehitasime seadme, mis mõõdab tõusu, ütles Bell.", "Meie ja meie partnerid säilitame vana seadet raekoja keldris, ütles linnapea."),
    ),
    Rule(
        id="et.cookie-notice.notice", label="cookie-notice",
        pattern=(
            r"(?:see|käesolev|meie|antud|sellel|käesoleval) (?:lehekülg|leheküljel|veebileht|veebilehel|veebisait|veebisaidil|koduleht|kodulehel|leht|lehel|sait|saidil|portaal|portaalis|e-pood|e-poes|veebipood)(?: [\w.-]{3,30})? (?:kasutab|kasutame|kasutatakse|salvestab)[^.]{0,60}(?:küpsise|cookie)\w*(?!.*(?:\bütle|\bsõnul|selgita|naljata|kirjutas|kirjutab|väitis|väidab)).{0,300}|"
            r"(?:kasutame|me kasutame|veebilehel|veebilehe|veebisaidil|kodulehel|et |selleks, et|parema)[^.]{0,110}(?:küpsise|cookie)\w*(?=.*(?:veebi|kodulehe|nõustu|nõusolek|reklaam|külasta|sisu|teenus|seadistus|sätte|kasutuskogemus|kasutajakogemus|lehe))(?!.*(?:\bütle|\bsõnul|selgita|naljata|kirjutas|kirjutab|väitis|väidab)).{0,320}|"
            r"(?:jätkates|kasutades|klõpsates|klikkides|vajutades|sirvimist jätkates|lehe kasutamist jätkates|veebilehe kasutamist jätkates)(?!.*(?:\bütle|\bsõnul|selgita|naljata|kirjutas|kirjutab|väitis|väidab))[^.]{0,100}(?:nõustu|annad nõusoleku|annate nõusoleku)[^.]{0,60}(?:küpsis|tingimus|privaatsus|andme).{0,200}|"
            r"(?:me )?(?:austame|väärtustame|hoolime) (?:sinu|teie) privaatsus\w+.{0,60}"
        ),
        otherwise=HINT,
        sure_if=r"küpsis.*(?:veebi|koduleh|nõustu|nõusolek|portaal|lehe|kogemus)|cookie|(?:veebi|kodule|portaal|lehe?k?|leht|saidi|\bsait|jätkates|klõpsates|vajutades).*küpsis|(?:sinu|teie) privaatsus",
        why="a notice that asks leave to store cookies", source="Estonian electronic communications act (küpsised)",
        hits=("See veebileht kasutab küpsiseid. Jätkates nõustute küpsiste kasutamisega.", "Kasutame küpsiseid, et pakkuda paremat kasutuskogemust meie veebilehel.", "Me austame sinu privaatsust"),
        near_misses=("See veebileht kasutab vana kirja ja keegi ei vaheta seda.", "Veebilehel kasutatakse küpsiseid, selgitas ekspert, ainult sisselogimisel.", "Teekonda jätkates nõustus ka giid."),
    ),
    Rule(
        id="et.cookie-notice.button", label="cookie-notice",
        phrases=listed("""
            nõustun kõigega; nõustun kõigi küpsistega; nõustu kõigega; nõustu kõigi küpsistega; luba kõik; luba kõik küpsised; luban kõik; luban kõik küpsised; luba küpsised; keeldu kõigist; keeldun kõigist; keela kõik; keeldu
            küpsistest; ainult vajalikud; ainult vajalikud küpsised; luba ainult vajalikud; küpsiste seaded; küpsiste sätted; küpsiste seadistused; halda küpsiseid; privaatsusseaded; privaatsussätted; salvesta valik; salvesta
            valikud; salvesta seaded; kinnita valik; kinnita valikud; luba valik; luba valitud; vajalikud küpsised; hädavajalikud küpsised; küpsiste poliitika; küpsiste kasutamine; küpsiste kasutamise tingimused; muuda küpsiste
            seadeid; loe küpsiste kohta; statistilised küpsised; turundusküpsised; eelistuste küpsised;
            hindame teie privaatsust; küpsiste haldur tarteaucitron.js; nõustu kõigiga; ok, nõustu kõigiga;
            see teenus ei kasuta küpsiseid.;
            see teenus ei ole installinud ühtegi küpsist.;
            see veebisait ei kasuta küpsiseid, mis nõuavad teie nõusolekut.
        """),
        ambiguous=listed("""
            nõustun; ei nõustu; nõustu; sain aru; selge; luban; keeldun; keeldu; ok; sulge; rohkem infot; lisainfo; seaded; sätted; vajalikud; eelistused; statistika; turundus; kinnita; küpsised; loe lähemalt; loe rohkem; muuda
            seadeid; näita üksikasju; üksikasjad; kohanda; privaatsus;
            eelistus kõikidele teenustele; hädavajalikud; isikupärasta; jälgimisküpsised; kohustuslikud küpsised;
            kolmanda osapoole küpsised; luba; teenuste haldamine; tehnilised küpsised (kohustuslikud);
            teie privaatsuse kaitsmine; ära luba küpsiseid;
            keela kõik küpsised; kuva/peida teave küpsiste salvestamise kohta; küpsiste halduspaneel; peida küpsiste bänner
        """),
        when=c.consent_button, otherwise=HINT,
        why="a button of the consent banner", source="consent tools in Estonian",
        hits=("Luba kõik küpsised", "See veebileht kasutab küpsiseid.\nNõustun", "Küpsiste seaded"),
        near_misses=(f"Küpsised\n\n{_A}", f"Seaded\n\n{_B}", f"Sain aru\n\n{_C}", f"{_A}\n\n- Keela kõik küpsised\n- Küpsiste halduspaneel\n\n{_B}", f"{_A}\n\n- Keela kõik küpsised\n- Küpsiste halduspaneel\n\n{_B}"),
    ),
    Rule(
        id="et.cookie-notice.category", label="cookie-notice",
        finds=c.dialog_lines(_CATEGORY, _PANELS, _ABOUT, SPEECH),
        why="what a kind of cookies is for, among the buttons of the dialog that lists them",
        source="preference panels of consent tools (OneTrust, Cookiebot, tarteaucitron, Klaro)",
        hits=(f"{_AFTER}Nõustun kõigega\nLuba kõik\nÕigustatud huvi\nMeie partnerid valivad nende andmete põhjal reklaame.\nTarnijad\nKülastusi loendavad teenused näitavad meile, milliseid lehti loetakse.\nNõustun kõigega", f"{_AFTER}Nõustun kõigega\nNeed küpsised loendavad, kui tihti lehte külastatakse.\nLuba kõik", f"{_AFTER}Nõustun kõigega\nNeed küpsised loendavad, kui tihti lehte külastatakse.\nReklaamiküpsised näitavad meie partnerite reklaame.\nLuba kõik"),
        near_misses=(f"{_A}\n\nÕigustatud huvi\n\nMeie partnerid valivad nende andmete põhjal reklaame.\n\nTarnijad\n\nKülastusi loendavad teenused näitavad meile, milliseid lehti loetakse.\n\n{_B}", f"{_A}\n\nMeie partnerid valivad nende andmete põhjal reklaame.\n\nKülastusi loendavad teenused näitavad meile, milliseid lehti loetakse.\n\n{_B}", f"Need küpsised loendavad, kui tihti lehte külastatakse.\n\n{_A}", f"{_A}\n\nNeed küpsised loendavad, kui tihti lehte külastatakse.\n\nReklaamiküpsised näitavad meie partnerite reklaame.\n\n{_B}"),
    ),
    Rule(
        id="et.paywall.account", label="paywall",
        phrases=listed("""
            on sul juba konto?; sul on juba konto?; sul on juba konto? logi sisse; pole veel kontot?; pole kontot?; sul pole kontot?; pole veel kasutajat?; pole kontot? registreeru; oled juba tellija?; oled juba tellija? logi
            sisse; olen juba tellija; unustasid parooli?; unustasid parooli; unustasin parooli; unustatud parool; jäta mind meelde; logi sisse / registreeru; logi sisse või registreeru; logi sisse google'iga; logi sisse
            facebookiga; logi sisse google'i kontoga; logi sisse id-kaardiga; logi sisse mobiil-idga; loo konto; loo uus konto; ainult tellijale; ainult tellijatele; artikkel tellijale; see artikkel on mõeldud ainult tellijatele;
            artikkel on loetav ainult tellijatele; see lugu on mõeldud tellijatele; loe edasi tellijana; edasi lugemiseks logi sisse; edasilugemiseks logi sisse; edasi lugemiseks telli; edasilugemiseks telli; loe kogu artiklit;
            vali pakett; vali sobiv pakett; vali tellimus; telli digipakett; minu konto; hakka tellijaks;
            parool kadunud?
        """),
        ambiguous=listed("""
            logi sisse; sisene; registreeru; registreerimine; logi välja; parool; kasutajanimi; tellimus; tellimine; telli; profiil; konto; premium; plus;
            logi sisse või registreeru kasutajaks
        """),
        pattern=(
            r"(?:see |kogu )?(?:artikkel|lugu|sisu|uudis) on (?:mõeldud |loetav |kättesaadav |avatud |nähtav )?(?:ainult |üksnes |vaid )?(?:digi)?(?:tellija|sisseloginu|registreeritud kasutaja)\w*.{0,60}|"
            r"(?:artikli|loo|edasi|selle artikli|kogu loo) ?lugemiseks[^.]{0,60}(?:logi|registreeru|telli|vajad|osta).{0,60}"
        ),
        when=c.all_of(c.in_run(2), c.heads_nothing, c.no_list_item), otherwise=HINT, part="button",
        sure_if=r"artik|lugu|lugemis|tellija",
        why="a prompt to log in, register or pay", source="paywalls of Estonian dailies (digipakett); WordPress and MediaWiki in Estonian",
        hits=("Unustasid parooli?", "Oled juba tellija? Logi sisse", "See artikkel on mõeldud ainult tellijatele", "Logi sisse\nRegistreeru"),
        near_misses=(f"Registreerimine\n\n{_A}", f"Parool\n\n{_B}", f"Tellimus\n\n{_C}", "Artikkel on raamatukogus kättesaadav homsest alates."),
    ),
    Rule(
        id="et.related.heading", label="related",
        phrases=listed("""
            loe ka; loe veel; loe lisaks; loe samal teemal; vaata lisaks; seotud artiklid; seotud lood; seotud uudised; seotud teemad; seotud postitused; sarnased artiklid; sarnased lood; sarnased uudised; sarnased postitused;
            enim loetud; enimloetud; enim loetud artiklid; loetumad; loetuimad; loetumad lood; loetuimad lood; enim kommenteeritud; enim vaadatud; populaarsemad lood; populaarsed artiklid; populaarsed lood; viimased uudised;
            värsked uudised; värskeimad uudised; uusimad artiklid; uusimad uudised; viimased postitused; viimati lisatud; samal teemal; rohkem samal teemal; toimetus soovitab; toimetuse valik; soovitame lugeda; soovitatud
            artiklid; sind võib huvitada; sind võib huvitada ka; teid võib huvitada; sulle võib meeldida; sulle võib ka meeldida; võib sulle huvi pakkuda; rohkem uudiseid; teised uudised; veel uudiseid; sarnased tooted; seotud
            tooted
        """),
        takes=c.titles_below, part="heading",
        why="the heading of a list of other articles, with the list", source="blocks under articles of Estonian portals; WordPress and Oscar in Estonian",
        hits=("Loe ka\nPraamid seisavad järvel tormi tõttu\nPäästjaid autasustati talviste tööde eest", _AFTER + "Enim loetud\n\nKes maksab taanduva kalda eest?\n\nLinnapea müüb vana sadama kontori", "Seotud artiklid"),
        near_misses=("Loe ka valjusti, soovitas ta õpilastele.", "Enim loetud olid kirjad sõjast, kirjutatud pliiatsiga."),
    ),
    Rule(
        id="et.related.section", label="related",
        phrases=listed("""
            soovitame; soovitatud; uusimad; värsked; värsked lood; uudised; muud uudised; päevakajaline; populaarne; populaarsed; teemad; päeva teema; esile tõstetud; viimased; eestist; eesti uudised; maailmast; välisuudised;
            rubriigid; trendid; huvitavat; veel; vaata ka; lingid; rohkem autorilt; muu; videod; galerii; fotod; esileht; mujalt; nädala loetumad; tagasi esilehele;
            värsked kommentaarid; seotud lingid;
            värsked postitused
        """),
        when=c.after_prose(), takes=c.titles_below_or_nothing, otherwise=HINT, part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it", source="front-page sections of Estonian portals; WordPress and Material for MkDocs in Estonian",
        hits=(_AFTER + "Soovitame\nPraamid seisavad järvel tormi tõttu\nPäästjaid autasustati talviste tööde eest", _AFTER + "Viimased\n\nKes maksab taanduva kalda eest?\n\nLinnapea müüb vana sadama kontori"),
        near_misses=(f"Veel\n6. peatükk. Kuidas sild ehitatakse\n6.1. Mis on silla kaar\n6.2. Mida kivi kannab\n\n{_A}\n\n{_B}", f"Huvitavat\n\n{_A}", f"Teemad\n\n{_B}", f"Lingid\n\n{_C}"),
    ),
    Rule(
        id="et.related.read-also", label="related",
        pattern=r"(?:loe ka|loe veel|loe lisaks) ?: ?(?!.*(?:\blk\b|peatük|lehekül)).{12,160}[^.,;:]",
        when=c.all_of(c.no_list_item, c.points_to_title), anywhere=True,
        why="a link to another article; no text says these words and a colon but to point there", source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=("Loe ka: Praamid seisavad järvel tormi tõttu", "Loe lisaks: Linnapea müüb vana sadama kontori"),
        near_misses=("Loe ka: need sõnad seisavad iga artikli all.", "Loe veel: nimi", "Loe lisaks: Kuues peatükk sildadest"),
    ),
    Rule(
        id="et.related.pointer", label="related",
        phrases=listed("""
            loe edasi; loe rohkem; loe täispikka artiklit; loe kogu artiklit; loe kogu lugu; loe artiklit; loe uudist; näita rohkem; näita vähem; näita kõiki; kuva rohkem; lae rohkem; laadi rohkem; kõik artiklid; kõik uudised;
            kõik postitused; rohkem lugusid; vaata kõiki; vaata kõik; vaata galeriid; ava galerii; vaata pilte; galerii (0); 0 fotot; 0 pilti; rohkem pilte; suurenda pilti; kliki suurendamiseks; terve artikkel
        """),
        ambiguous=listed("""
            0 foto; veel; edasi; lähemalt; galerii; fotogalerii; pildigalerii; allikas; rohkem
        """),
        pattern=(
            r"(?:loe|lugege|vaata)(?: ka| veel| lisaks| edasi)? ?[|»>→►▶] ?(?!.*(?:\blk\b|peatük|lehekül)).{12,160}[^.,;:]|"
            r"(?:loe rohkem|loe edasi|vaata ka|seotud lugu|seotud artikkel|samal teemal|sind võib huvitada|soovitame) ?[:|»>→►▶] ?(?!.*(?:\blk\b|peatük|lehekül)).{12,160}[^.,;:]"
        ),
        when=c.all_of(c.in_run(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a link to another article, which leads nowhere in a text", source="in-story pointers of Estonian portals (Loe ka: headline)",
        hits=("Loe edasi →", "Näita rohkem", "Vaata ka: Praamid seisavad järvel tormi tõttu"),
        near_misses=(f"Lähemalt\n\n{_A}", f"Edasi\n\n{_B}", "Loe edasi: teine peatükk ja lisa sildade kohta", "Loe rohkem kui üht raamatut aastas, ütles ta."),
    ),
    Rule(
        id="et.related.products", label="related", weighed=False,
        phrases=listed("""
            soovitatud tooted; teie hiljuti vaadatud tooted; teised ostsid ka; kliendid ostsid ka; viimati
            vaadatud; viimati vaadatud tooted; tihti ostetakse koos; sulle võib meeldida ka; sulle võivad
            meeldida; seotud tooted; sarnased tooted
        """),
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading, c.no_list_item), otherwise=HINT, takes=c.titles_below, part="heading",
        why="the heading of a list of other products, with the list",
        source="WooCommerce, Shopify, PrestaShop, Magento and Oscar in Estonian",
        hits=(_AFTER + "Soovitatud tooted", _AFTER + "Sarnased tooted"),
        near_misses=(f"{_A}\n\nSoovitatud tooted\n\n{_B}", "Soovitatud tooted, ütles ta ja sulges ukse viimase külalise järel."),
    ),
    Rule(
        id="et.tag-list.tags", label="tag-list",
        phrases=listed("""
            märksõnad; sildid; teemad; kategooriad; võtmesõnad; rubriigid; artikli teemad; seotud teemad; tagid
        """),
        when=c.after_prose(2), takes=c.short_lines_below, part="heading",
        why="the heading of the list of tags under an article, with the list", source="tag widgets of Estonian portals",
        hits=(_AFTER + "Märksõnad\nsild\nteed", _AFTER + "Sildid:\n\nremont\n\nsillad"),
        near_misses=(f"Märksõnad\n\n{_A}", f"{_A}\n\n{_B}\n\nTeemad\n\n{_C}"),
    ),
    Rule(
        id="et.tag-list.line", label="tag-list",
        pattern=r"(?:märksõnad|sildid|võtmesõnad|kategooria|kategooriad|rubriik|postitatud rubriiki) ?[:|»] ?(?![^.]*\. )(?!.*\b(?:on|see|kuidas|mis|mida)\b).{2,200}[^.?!:]",
        when=c.all_of(c.after_prose(1), c.not_heading),
        why="the tags of an article on one line", source="WordPress in Estonian (Sildid, Kategooria)",
        hits=(_AFTER + "Märksõnad: sild, teed, remont", _AFTER + "Kategooria: Liiklus"),
        near_misses=("Sildid: mida need tähendavad ja kes neid loeb?", f"Kategooria: rasked masinad\n\n{_A}"),
    ),
    Rule(
        id="et.legal-footer.links", label="legal-footer",
        phrases=listed("""
            meist; meie kohta; portaalist; toimetus; kontakt; kontaktid; võta ühendust; reklaam; reklaami hinnakiri; reklaami ostmine; hinnakiri; karjäär; töö meil; tööpakkumised; abi; sisukaart; saidikaart; autoriõigus;
            autoriõigused; privaatsus; andmekaitse; rss; arhiiv; tellimine; isikuandmed; eetikakoodeks; pressile; kirjuta meile; kkk; korduma kippuvad küsimused; küpsised; ostutingimused; müügitingimused; tarne; tagastamine;
            klienditugi; klienditeenindus; ligipääsetavus; ettevõttest; firmast
        """),
        when=c.all_of(c.in_run(2, *_FOOTER), c.after_prose(), c.not_heading), otherwise=HINT,
        why="links of a site's footer, in a row", source="footers of Estonian portals and offices",
        hits=(_AFTER + "Meist\nKontakt\nReklaam", _AFTER + "Toimetus | Kontaktid | Arhiiv"),
        near_misses=(f"Kontakt\n\n{_B}", f"Arhiiv\n\n{_C}"),
    ),
    Rule(
        id="et.legal-footer.policy", label="legal-footer",
        phrases=listed("""
            privaatsuspoliitika; privaatsustingimused; privaatsusteade; isikuandmete kaitse; isikuandmete töötlemine; kasutustingimused; kasutajatingimused; üldtingimused; tellimistingimused; kõik õigused kaitstud; kõik õigused
            kaitstud.; kõik õigused on kaitstud; kõik õigused on kaitstud.; kõik õigused reserveeritud; ligipääsetavuse teatis
        """),
        when=c.all_of(c.not_heading, c.any_of(c.in_run(2, *_FOOTER), c.all_of(c.in_tail, c.after_prose()))), otherwise=HINT,
        why="a link to the terms, among others or below the last paragraph", source="footers of Estonian sites",
        hits=(_AFTER + "Kõik õigused kaitstud.", _AFTER + "Kasutustingimused"),
        near_misses=(f"Privaatsuspoliitika\n\n{_A}", f"Kasutustingimused\n\n{_B}"),
    ),
    Rule(
        id="et.legal-footer.notice", label="legal-footer",
        pattern=(
            r"(?:kopeerimine|paljundamine|taasavaldamine|levitamine|(?:artiklite|materjalide|portaali|veebilehe|kodulehe|lehe sisu|sisu) (?:sisu )?(?:kopeerimi|taasavaldami|kasutami|levitami|paljundami)\w+)[^!?]{0,160}(?:keelatud|loata|nõusolekuta|lubatud|viite\w*|autoriõigus).{0,160}|"
            r"(?:leidsid|märkasid|leidsite|märkasite) (?:vea|viga|kirjavea)(?: tekstis| artiklis)?\?? (?:anna|andke|teata|teavita|kirjuta).{0,60}|"
            r"(?:peatoimetaja|vastutav toimetaja|issn|toimetuse aadress) ?[:–-] ?.{3,140}|"
            r"(?:kodulehe|veebilehe) tegemine ?[:–-] .{2,50}"
        ),
        when=c.all_of(c.in_tail, c.after_prose()), otherwise=HINT,
        sure_if=r"toimetus|toimetaja|portaal|veebil|koduleh|autoriõigus|issn|^leidsi|^märkasi",
        why="reprint terms, imprint and typo prompt below the last paragraph", source="Estonian copyright act; imprint customs of Estonian media",
        hits=(_AFTER + "Artiklite kopeerimine ilma toimetuse loata on keelatud.", _AFTER + "Leidsid vea? Anna meile teada", _AFTER + "Peatoimetaja: Jaan Kallas"),
        near_misses=(f"{_A}\n\n{_B}\n\nKopeerimine on loata keelatud ka võtmetöökojas.", f"Kopeerimine oli keelatud ka siis, märgib arhivaar.\n\n{_A}", f"Väljaandja: kaduv amet\n\n{_B}"),
    ),
    Rule(
        id="et.navigation.control", label="navigation",
        phrases=listed("""
            liigu sisu juurde; liigu edasi põhisisu juurde; liigu põhisisu juurde; mine sisu juurde; mine põhisisu juurde; hüppa sisu juurde; jäta menüü vahele; tagasi üles; üles tagasi; lehe algusesse; peamenüü; ava menüü; sulge
            menüü; näita menüüd; postituste navigatsioon; navigeerimine; otsi lehelt; otsi saidilt; järgmine artikkel; eelmine artikkel; järgmine postitus; eelmine postitus; järgmine uudis; eelmine uudis; järgmine lehekülg;
            eelmine lehekülg; järgmine leht; eelmine leht; vanemad postitused; uuemad postitused; tagasi avalehele; tagasi esilehele; tagasi nimekirja; leht 0/0; lehekülg 0/0; lugemise aeg: 0 min; lugemise aeg 0 min; lugemisaeg 0
            min; lugemisaeg: 0 min; lugemisaega 0 min; 0 min lugemist; lisa ostukorvi; lisa korvi; ostukorv on tühi; sinu ostukorv on tühi; mobiiliversioon; vali keel; kõik kategooriad; kõik rubriigid; jätka ostlemist; lisa
            soovinimekirja; lisa võrdlusesse;
            otse peamise sisu juurde; keri sisuni; liigu peamise sisu juurde; mine navigeerimisribale; mine otsikasti; näita või peida menüüd; 0-minutiline lugemine; redigeeri seda lehte; tagasi põhi menüüsse; vaata kõiki silte; teie ostukorv on tühi;
            keri tagasi üles; ← tagasi põhi menüüsse
        """),
        ambiguous=("ostukorv", "korv", "asukoht", "sa oled siin", "oled siin", "laos olemas", "üles", "algusesse", "keri tagasi üles", "uued postitused", "vanemad kommentaarid", "uuemad kommentaarid", "eelmine lk", "järgmine lk", "uuemad sissekanded", "vanemad sissekanded", "eelmine teema", "järgmine teema", "vali rubriik", "vali kuu", "leht 0", "näita lähtekoodi", "tagasi indeksisse", "kopeeri lõikelauale", "kopeeri kood lõikelauale", "varja külgriba", "näita külgriba", "sulge külgriba", "ava külgriba", "lisa nimekirja", "vaata ostukorvi", "kirjuta arvustus", "redigeeri seda lehte", "vaata kõiki silte", "muuda seda lehte", "vaata lehe lähtekoodi"),
        pattern=r"(?:järgmine|eelmine) (?:artikkel|postitus|uudis|leht|lugu) ?[:»«→←>|–—-] ?.{4,120}[^.,;]|lugemis(?:e )?aega? ?[:–-]? ?(?:umbes |u |~)?\d.{0,16}",
        when=c.page_control, otherwise=HINT,
        why="a control of the page: skip link, pager, basket, reading time", source="WordPress and shop themes in Estonian; Docusaurus, WordPress and Material for MkDocs in Estonian",
        hits=("Liigu sisu juurde", "Lugemise aeg: 5 min", "Järgmine artikkel: Linnapea müüb vana sadama kontori", "Lisa ostukorvi"),
        near_misses=("Järgmine artikkel lepingus räägib kalapüügist.", f"Üles\n\n{_A}", "Laos olemas oli veel kolm kotti.", f"{_A}\n\nMuuda seda lehte\n\nRedigeeri seda lehte\n\n{_B}", f"{_A}\n\nMuuda seda lehte\n\nRedigeeri seda lehte\n\n{_B}"),
    ),
    Rule(
        id="et.navigation.wiki", label="navigation", weighed=False,
        phrases=listed("""
            lingid siia; seotud muudatused; erileheküljed; püsilink; lehekülje teave; prinditav versioon; faili üleslaadimine; viimased muudatused; juhuslik lehekülg; kogukonnavärav;
            isiklikud lehed; nimeruumid; variandid; näita ajalugu; vaata lähteteksti; vaata; vaatamisi; kaastöö; arutelu; sisse logimata; teistes keeltes; tööriistad; lahtiütlused;
            viki tööriistad; kasutajalehe tööriistad; lehekülg logides; lisa keeli; lülita sisukord ümber; vii külgpaanile; ilme; sisselogimata kasutaja leheküljed; konto loomine; juhend;
            sisselogimine; peamenüü;
            navigeerimine;
            kasutaja tarvikud; lehe tööriistad; meedia haldur; sisukord; lehekülje tarvikud; näita
            lehepõhja; eelmised versioonid; tagasilingid; tagasi lehe algusesse
        """),
        when=c.wiki_tools, otherwise=HINT,
        why="the tools of a wiki's page, several in a row",
        source="MediaWiki in Estonian (sidebar, tabs and toolbox)",
        hits=(_AFTER + "Lingid siia\nSeotud muudatused\nErileheküljed", _AFTER + "Püsilink\nLehekülje teave\nPrinditav versioon"),
        near_misses=(f"Lingid siia\n\n{_A}", f"Erileheküljed\n\n{_B}\n\nSeotud muudatused\n\n{_A}"),
    ),
    Rule(
        id="et.legal-footer.wiki", label="legal-footer",
        pattern=(
            r"selle lehekülje viimane muutmine: ?(?=.{0,45}\d{4}).{8,60}\.?|"
            r"pärit leheküljelt ?[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200}|"
            r"seda lehekülge on külastatud ?\d[\d., ]{0,12} ?korda\.?"
        ),
        why="the day of the last change, the address and how often it was read, below the pages of a wiki",
        source="MediaWiki in Estonian (messages lastmodifiedat, retrievedfrom and viewcount)",
        hits=("Selle lehekülje viimane muutmine: 2024-05-03, kell 10:14.", "Pärit leheküljelt \"https://wiki.example/index.php?title=Most&oldid=12\""),
        near_misses=("Selle lehekülje viimane muutmine: 2024-05-03, kell 10:14, ütles ta ja sulges ukse viimase külalise järel.", f"{_A}\n\nSelle lehekülje viimane muutmine: {_B}"),
    ),
    Rule(
        id="et.navigation.menu-word", label="navigation",
        phrases=listed("""
            avaleht; esileht; kodu; menüü; otsi; otsing; uudised; eesti; maailm; välismaa; välisuudised; poliitika; majandus; äri; raha; sport; jalgpall; korvpall; kultuur; arvamus; kolumnid; juhtkiri; intervjuud; elu; elustiil;
            inimesed; tervis; teadus; tehnika; tehnoloogia; auto; autod; reisimine; reis; kodu ja aed; aed; retseptid; toit; pere; lapsed; mood; ilu; meelelahutus; kroonika; film; muusika; raamatud; mängud; video; videod; foto;
            fotod; galeriid; podcastid; taskuhäälingud; ilm; ilmateade; telekava; horoskoop; viktoriinid; kinnisvara; töö; haridus; ajalugu; krimi; tallinn; tartu; pärnu; saaremaa; virumaa; kontakt; kontaktid; meist; toimetus;
            reklaam; uudiskiri; foorum; blogi; blogid; pood; e-pood; ostukorv; soodustused; kampaaniad; uued tooted; kaubamärgid; tarne; makse; minu konto; logi sisse; registreeru; logi välja; lemmikud; arhiiv; tellimine;
            rubriigid; kategooriad; veel; sulge; edasi; tagasi; järgmine; eelmine; et; en; ru; eesti keeles; english; otse; tv; raadio; sündmused; kalender; vald; linn; teenused; hinnakiri; projektid; kkk; erilehed; kliima;
            kassasse; järgmised; töölaud; kategooria; rubriik; märksõnad; sildid; koduleht; pealeht; muuda; sildipilv; levinumad sildid; sissekannete rss; kommentaaride rss; rss uudisvoog; atom uudisvoog; kategooriata; määratlemata; kassa; arvustused; konto; soovinimekirjad; kõik tooted; täpsem otsing
        """),
        when=c.all_of(c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "comments"), c.no_text_item, c.set_like_its_run), otherwise=HINT,
        why="words of a menu, several in a row", source="section names of Estonian portals, municipalities and shops; WordPress, Oscar and Nikola in Estonian",
        hits=("Uudised\nSport\nKultuur", "Eesti\nMaailm\nMajandus\nArvamus"),
        near_misses=(f"Ajalugu\n\n{_A}\n\nKultuur\n\n{_B}\n\nSport\n\n{_C}", "Lehel oli kolm külge:\nPoliitika\nSport\nIlm", f"Otsing\n\n{_B}"),
    ),
    Rule(
        id="et.navigation.docs", label="navigation",
        phrases=listed("""
            0 minutit veel lugeda
        """),
        ambiguous=listed("""
            selle lehe peal; kopeeri; keeled; otsingu lähtestamine; otsimiseks kirjuta siia; kopeeritud; ava
            repositooriumis; ära näita uuesti; vali versioon; otsingule ei leitud ühtegi vastet; leiti 0
            tulemust; saadaval ka:; loe eesti keeles; lähtekood; algallikas; varja otsingu tulemused;
            käesolev leht; navigatsioon
        """),
        pattern=(
            r"see on .{1,40} [\w.+-]{1,20} dokumentatsioon, mida enam ei täiendata[.!।]?|"
            r"see avalikustamata dokumentatsiooni .{1,40} [\w.+-]{1,20} versioon[.!।]?|"
            r"uuendatud dokumentatsiooni lugemiseks vaata viimane versioon \([\w.+-]{1,20}\)[.!।]?"
        ),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the tools around the pages of manuals and blogs, several in a row",
        source="Docusaurus, Material for MkDocs, Nikola and Sphinx in Estonian",
        hits=("4 minutit veel lugeda", "See on Port Chronicle 2.1 dokumentatsioon, mida enam ei täiendata.", _AFTER + "Selle lehe peal\nKopeeri\nKeeled"),
        near_misses=(f"{_A}\n\nSelle lehe peal\n\n{_B}", f"{_A}\n\n- Selle lehe peal\n- Kopeeri\n- Keeled\n\n{_B}", "4 minutit veel lugeda, ütles ta ja sulges ukse viimase külalise järel.", "See on Port Chronicle 2.1 dokumentatsioon, mida enam ei täiendata, ütles ta ja sulges ukse viimase külalise järel."),
    ),
    Rule(
        id="et.navigation.shop-control", label="navigation", weighed=False,
        phrases=listed("""
            sellel tootel ei ole veel arvustusi.; palun logige sisse, et lisada tooted soovinimekirja.
        """),
        ambiguous=listed("""
            kirjuta arvustus; jäta tootearvustus; on sellest arvustusest abi?; vaata kõiki arvustusi;
            teavita mind; vaata ostukorvi; mul on vautšeri kood...; tagasi ostukorvi; naase lehele; sinu
            soovinimekiri on tühi.; loo uus soovinimekiri; leitud 0 tulemust.; hind kahanevalt; hind
            kasvavalt; näita tulemusi; tooteid ei leitud; sirvi poodi; tagasi otsitulemuste juurde; võrdle
            tooteid; vaata korvi; mine ostukorvi; vormista ost; vormista tellimus; mine maksma; uuenda
            ostukorvi; jätka ostmist; tagasi poodi; ostukorv on tühi.; sinu ostukorv on hetkel tühi.;
            ostukorvis ei ole tooteid.; lisa arvustus; ole esimene, kes kirjutab arvustuse; tooteülevaateid
            veel ei ole.; arvustusi veel pole; kuvatakse kõik 0 tulemust; kuvatakse 0–0 tulemust 0-st;
            vaikimisi järjestus; järjesta populaarsuse järgi; järjesta uusimate järgi; järjesta hinna järgi:
            odavamast kallimani; järjesta hinna järgi: kallimast odavamani; tühjenda filtrid
        """),
        when=c.shop_control, otherwise=HINT,
        why="the buttons of a shop, and what it says of its basket, its reviews and how it sorts",
        source="WooCommerce, Shopify, PrestaShop, Magento and Oscar in Estonian",
        hits=("Sellel tootel ei ole veel arvustusi.", _AFTER + "Kirjuta arvustus", _AFTER + "Jäta tootearvustus"),
        near_misses=(f"{_A}\n\nKirjuta arvustus\n\n{_B}", f"{_A}\n\n- Kirjuta arvustus\n- Jäta tootearvustus\n\n{_B}", "Sellel tootel ei ole veel arvustusi, ütles ta ja sulges ukse viimase külalise järel."),
    ),
    Rule(
        id="et.navigation.shop-word", label="navigation", weighed=False,
        phrases=listed("""
            tellimuste ajalugu; muuda parooli; sorteeri; asjakohasus; kliendi hinnang; ical fail;
            suurustabel; kogus; võrdle; minu ostukorv; sooduskood; makseviisid; tarneinfo; tagastamine;
            laos; läbi müüdud; populaarsemad; müügitingimused; filtreerimistulemused; vali; kiirvaade
        """),
        when=c.shop_word, otherwise=HINT,
        why="words of a shop's page that are anybody's, several in a row",
        source="WooCommerce, Shopify, PrestaShop, Magento and Oscar in Estonian",
        hits=(_AFTER + "Tellimuste ajalugu\nMuuda parooli\nSorteeri", _AFTER + "Filtreerimistulemused\nVali\nKiirvaade"),
        near_misses=(f"{_A}\n\nTellimuste ajalugu\n\n{_B}", f"{_A}\n\n- Tellimuste ajalugu\n- Muuda parooli\n- Sorteeri\n\n{_B}"),
    ),
    Rule(
        id="et.navigation.calendar", label="navigation", weighed=False,
        phrases=listed("""
            lisa kalendrisse
        """),
        when=c.calendar_button, takes=c.calendar_links, otherwise=HINT,
        why="the button by which readers keep an event's date, with the calendars it offers",
        source="The Events Calendar and Add to Calendar Button in Estonian",
        hits=(_AFTER + "Lisa kalendrisse", _AFTER + "Lisa kalendrisse\nApple\nGoogle\nOutlook.com\nYahoo"),
        near_misses=(f"{_A}\n\nLisa kalendrisse\n\n{_B}", f"{_A}\n\nApple\nGoogle\nYahoo\n\n{_B}", "Lisa kalendrisse, ütles ta ja sulges ukse viimase külalise järel."),
    ),
    Rule(
        id="et.navigation.portal", label="navigation",
        phrases=listed("""
            hiljutised; lugemata; kasutajad; grupid; värskendamiseks vajuta siia.; märgi loetuks
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the menus and tools of portals and forums, several in a row",
        source="NodeBB in Estonian",
        hits=(_AFTER + "Hiljutised\nLugemata\nKasutajad", _AFTER + "Grupid\nVärskendamiseks vajuta siia.\nMärgi loetuks"),
        near_misses=(f"{_A}\n\nHiljutised\n\n{_B}", f"{_A}\n\n- Hiljutised\n- Lugemata\n- Kasutajad\n\n{_B}"),
    ),
    Rule(
        id="et.placeholder.loading", label="placeholder",
        phrases=listed("""
            laadimine; laadimine...; laadin; laadin...; laeb; laeb...; palun oota; palun oodake; palun oota hetk; pilt pole saadaval; tulemusi ei leitud; tulemusi pole; luba javascript; tekkis viga; värskenda lehte;
            postitusi ei leitud.; postitusi pole.; lehekülge ei leitud; lehte ei leitud;
            hangi heliülesanne; jätkamiseks sisestage alloleval pildil olev kood.;
            kinnitamine aegus. proovi uuesti.; kinnitamine ebaõnnestus. proovi hiljem uuesti.;
            kinnitamine... palun oota.; kontroll on vajalik!; ma ei ole robot;
            palun uuenda oma veebilehitsejat, et näha lehekülge korrektselt.; uuenda oma veebilehitsejat kohe;
            uuenda veebilehitsejat; ära kunagi enam näita;
            eira; kinnitamine...; sisesta kood; laadi uuesti
        """),
        pattern=r"(?:palun |kommentaaride nägemiseks |selle lehe kasutamiseks )?(?:luba|lülita sisse|aktiveeri) javascript\b[^,]{0,120}|(?:sinu|teie) (?:brauser|veebilehitseja) (?:ei toeta|on vananenud|on aegunud)[^,]{0,140}",
        when=c.loading_notice, otherwise=HINT,
        sure_if=r"palun|nägemiseks|kasutamiseks|brauser|veebilehitseja",
        why="what stands where a script would have put something", source="noscript texts and loading states of Estonian sites; Nikola, WordPress and Mezzanine in Estonian",
        hits=("Laadin...", "Kommentaaride nägemiseks luba JavaScript"),
        near_misses=(f"Laadimine\n\n{_A}", f"Tulemusi ei leitud\n\n{_B}", "Luba küpsised veebilehitsejas, kui pank neid küsib, soovitab ekspert.", f"{_A}\n\n- Lehekülge ei leitud\n- Lehte ei leitud\n\n{_B}", f"{_A}\n\n- Lehekülge ei leitud\n- Lehte ei leitud\n\n{_B}"),
    ),
    Rule(
        id="et.placeholder.browser", label="placeholder",
        pattern=(
            r"(?:sinu|teie) (?:veebilehitseja|brauser)(?: ?\([^)]{2,30}\))? on (?:vananenud|aegunud)[.!]?|"
            r"(?:palun )?uuenda(?:ge)? oma (?:veebilehitsejat|brauserit)\b.{0,110}\b(?:leh|sai)\w*\b.{0,30}[.!]?"
        ),
        why="the bar over a page that finds the reader's browser too old for it",
        source="browser-update.org and Outdated Browser, which sites build in",
        hits=("Teie brauser (Safari) on aegunud.", "Palun uuenda oma brauserit, et seda lehte õigesti näha."),
        near_misses=("Uuenda oma brauserit ja käivita arvuti uuesti.", "Teie brauser on aegunud, ütles mees leti taga."),
    ),
    Rule(
        id="et.placeholder.notice", label="placeholder",
        phrases=listed("""
            uus meeldetuletus 0 päeva pärast.; kaitstud kommentaarid: vaatamiseks sisesta enda parool.;
            katkend puudub, kuna see postitus on kaitstud.
        """),
        why="what a site says instead of what it does not show, and its robot check when it fails",
        source="browser-update.org, ALTCHA and WordPress in Estonian",
        hits=("Uus meeldetuletus 4 päeva pärast.", "Kaitstud kommentaarid: vaatamiseks sisesta enda parool."),
        near_misses=("Uus meeldetuletus 4 päeva pärast, ütles ta ja sulges ukse viimase külalise järel.", "Kaitstud kommentaarid: vaatamiseks sisesta enda parool, ütles ta ja sulges ukse viimase külalise järel."),
    ),
    Rule(
        id="et.byline.by", label="byline",
        pattern=r"(?:autor|autorid|tekst|tekst ja fotod|toimetaja|kirjutas|koostas|tõlkis|küsitles|intervjueeris|toimetas)(?: ?[:–-]) [\w.'’-]+ [\w.'’-]+(?: [\w.'’-]+)?(?:, (?:bns|err))?",
        why="who wrote it", source="byline customs of Estonian papers (Autor: name; Toimetaja: name)",
        hits=("Autor: Mari Kallas", "Toimetaja: Anna Org"),
        near_misses=("Autor ei tundnud oma näidendit ära ja vaatajad ka mitte.", "Tekst on säilinud muuseumi arhiivis."),
    ),
    Rule(
        id="et.byline.date", label="byline",
        pattern=(
            r"(?:(?:avaldatud|uuendatud|muudetud|lisatud|kuupäev|täiendatud) ?:? ?)?(?:(?:esmaspäev|teisipäev|kolmapäev|neljapäev|reede|laupäev|pühapäev),? )?[0123]?\d\. ?(?:jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember) \d{4}(?:,? (?:kell )?\d{1,2}[:.]\d{2})?|"
            r"(?:avaldatud|uuendatud|muudetud) ?:? ?\d{1,2}\. ?\d{1,2}\..{0,20}"
        ),
        why="when it was published", source="date styles of Estonian papers",
        hits=("Avaldatud: 9. veebruar 2023", "3. mai 2024, 11:20"),
        near_misses=("3. mail 2024 sild suleti ja seda enam ei avatud.", "Avaldatud pärast autori surma"),
    ),
    Rule(
        id="et.caption.credit", label="caption",
        pattern=r"(?:foto|fotod|pilt|allikas|illustratsioon|fotol on illustreeriv|pilt on illustreeriv|illustreeriv foto|kollaaž|kuvatõmmis)(?:\.| ?[:©/–-]) ?.{2,90}|(?:foto|pilt) on illustreeriv\.?|illustreeriv foto",
        why="a picture's credit", source="credits of Estonian agencies (Foto: name)",
        hits=("Foto: Mart Org/Scanpix", "Foto on illustreeriv."),
        near_misses=("Foto mälestuseks, ütles ta, ja ei vaadanud seda kunagi.", "Allikas leiti alles kolmandal päeval."),
    ),
)
