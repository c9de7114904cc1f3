"""Finnish: what sites of Finland print around their articles."""

from __future__ import annotations

import re

from cleaner.lazy import lazy_pattern
from cleaner.model import Label
from cleaner.rules import conditions as c
from cleaner.rules.rule import ALMOST, HINT, LIKELY, Rule, form_of, listed, reported

_FEED_NAMES = lazy_pattern(r"^artikkeli |julkaistiin ensimmäisen kerran ", re.IGNORECASE)
"""Stands before the title and before the site in the last line of a feed's entry."""

_A = "Kunnanvaltuusto päätti maanantaina sulkea vanhan sillan raskaalta liikenteeltä."
_B = "Syksyyn asti kuljettajien on ajettava laaksotietä, kunnanjohtaja kertoo lehdelle."
_C = "Korjausta oli lykätty vuosia, koska kukaan ei halunnut maksaa siitä mitään."
_AFTER = f"= {_A}\n\n= {_B}\n\n= {_C}\n\n"

_FOOTER: tuple[Label, ...] = (
    "legal-footer", "navigation", "share-bar", "newsletter", "paywall", "cookie-notice", "promo",
)

SPEECH = reported(
    r"sano(?:o|i|ivat)|kirjoitti|kirjoittaa|kysyi|kertoo|kertoi|luki|seisoi|lisäsi|"
    r"vastasi|huusi|kuiskasi"
)
"""Reported speech: what somebody said is the article's, whatever words it is in."""

_CATEGORY = lazy_pattern(
    r"(?:[\w'’-]{1,24} ){0,3}[\w-]{0,20}(?:eväste\w*|cookie\w*)\b(?=.*(?:sivu|kävij|mainos|mainon|sisältö|tilasto|analy|mitata|asetu|kumppan|toimin|suostumu|välttämät|pakollis)).{8,360}|"
    r"(?=.{0,200}(?:eväste\w*|cookie\w*))(?=.{0,300}(?:seuran|hyväks)).{30,360}|"
    r"(?=.{25}).{0,180}(?:kolmansien osapuol\w+ palvel|suostumuksesi).{0,200}"
)
"""What a consent dialog says of a kind of cookies, and of leave for others' services."""
_PANELS = frozenset(map(form_of, listed("""
    oikeutettu etu; oikeutetut edut; toimittajat; toimittajaluettelo; kumppanit; luettelo kumppaneista;
    käyttötarkoitukset; tarkoitukset; erityiset käyttötarkoitukset; erityistarkoitukset; ominaisuudet;
    erityisominaisuudet; suostumus; ehdottoman välttämättömät; ehdottoman tarpeellinen; välttämättömät;
    välttämätön; pakolliset; toiminnalliset; toiminnallinen; toiminnallisuus; mieltymykset; asetukset;
    suorituskyky; analytiikka; analyyttiset; tilastot; tilastolliset; markkinointi; mainonta; kohdentaminen;
    sosiaalinen media; luokittelemattomat; aina aktiivinen; aina aktiiviset; aina käytössä; aina päällä; tiedot;
    evästeluettelo; evästeseloste; välttämättömät evästeet; ehdottoman välttämättömät evästeet; pakolliset
    evästeet; tarpeelliset evästeet; toiminnalliset evästeet; suorituskykyevästeet; analytiikkaevästeet;
    tilastolliset evästeet; markkinointievästeet; mainosevästeet; kolmannen osapuolen evästeet; nimi;
    palveluntarjoaja; vanheneminen; voimassaolo; voimassaoloaika; kesto; kuvaus; käyttötarkoitus; tarkoitus;
    tyyppi; päällä; pois; vaaditaan; käytössä; pois käytöstä; esimerkit; tietoluokat
""")))
"""What stands in its inner panels: kinds of consent, switches, heads of columns."""
_ABOUT = lazy_pattern(
    r"evästei|evästee|eväste|cookie|suostum|palvelu|sivusto|\bsivu(?:n|t|ja|jen)?\b|"
    r"main(?:os|ont)|henkilötieto|tieto(?:ja|jen|si|jasi|a)|yksityisyy|tietosuoja|kumppani|"
    r"toimittaj|oikeutet|\biab\b|\btcf\b|sijain|ohjelmointirajapin|kävij|tilasto|analy|mitta|"
    r"yleisö|asetu|valinto|tarkoitu|profiil|laite|laittei|sisäl|kommen|roskapost|"
    r"\bapp(?:s|ok|er|ar)?\b|appli[ck]|apli[ck]|sovellu|informa[tcçs]|google"
)
"""What sentences of such a dialog deal with, its purposes and those who have them among it."""

RULES = (
    Rule(
        id="fi.ad-marker.label", label="ad-marker",
        phrases=listed("""
            mainos; mainos alkaa; mainos päättyy; mainos loppuu; juttu jatkuu mainoksen jälkeen; artikkeli jatkuu mainoksen jälkeen; teksti jatkuu mainoksen jälkeen; juttu jatkuu mainoksen alla; artikkeli jatkuu mainoksen alla; sisältö jatkuu mainoksen jälkeen; sisältö jatkuu mainoksen alla; jatkuu mainoksen jälkeen; juttu jatkuu kuvan jälkeen; juttu jatkuu kuvan alla; teksti jatkuu kuvan jälkeen; artikkeli jatkuu kuvan jälkeen; juttu jatkuu videon jälkeen; juttu jatkuu videon alla; juttu jatkuu grafiikan jälkeen; juttu jatkuu kyselyn jälkeen; juttu jatkuu alla; ohita mainos; sulje mainos; piilota mainos; ilmoita mainoksesta; maksettu mainos; maksettu sisältö; maksettua sisältöä; sponsoroitu sisältö; sponsoroitu artikkeli; mainossisältö; mainosyhteistyö; ilmoitus - juttu jatkuu ilmoituksen jälkeen; juttu jatkuu ilmoituksen jälkeen; artikkeli sisältää mainoslinkkejä; sisältää mainoslinkkejä; postaus sisältää mainoslinkkejä; mainoslinkit; yhteistyössä kumppanimme kanssa; kumppanisisältö;
            kaupallinen yhteistyö; kaupallinen sisältö;
            mainos: 0:0
        """),
        ambiguous=listed("ilmoitus; ilmoitukset; mainokset; yhteistyökumppani; yhteistyökumppanit; kumppanit; yhteistyössä; sponsoroitu; mainoskatko; mainostajan sisältö; sisältömarkkinointi; mainoslinkki; kaupallinen yhteistyö"),
        pattern=(
            r"(?:juttu|artikkeli|teksti|sisältö|kirjoitus|tarina) jatkuu (?:mainoksen|ilmoituksen|kuvan|videon|grafiikan|taulukon|upotuksen|kartan|kuvien|infolaatikon) (?:jälkeen|alla|alapuolella)[.!]?|(?:artikkeli|postaus|juttu|sivusto|kirjoitus|teksti) sisältää (?:affiliate-?|mainos|kumppanuus)[ -]?linkk\w+.{0,160}|kaupallinen yhteistyö ?(?:[:|–-] ?.{2,60}|.{2,40} kanssa|yhteistyössä .{2,40})|(?:artikkeli|juttu|postaus) on (?:toteutettu|tehty|tuotettu) (?:kaupallisessa )?yhteistyössä .{2,60}"
        ),
        when=c.any_of(c.beside("ad-marker"), c.all_of(c.not_heading, c.beside("promo", "related", "share-bar", "newsletter"))), otherwise=LIKELY,
        why="advertising must be recognisable; blogs name the partner (kaupallinen yhteistyö)", source="Kuluttajansuojalaki 2:4; in-text markers of Finnish papers",
        hits=("Mainos", "Juttu jatkuu mainoksen jälkeen", "MAINOS ALKAA", "Kaupallinen yhteistyö\nMainos", "Kaupallinen yhteistyö: Laaksokauppa"),
        near_misses=(f"Ilmoitus\n\n{_A}", "Mainos maksoi leskelle säästöt", "Juttu jatkuu kuten ennenkin.", f"Kaupallinen yhteistyö\n\n{_B}"),
    ),
    Rule(
        id="fi.video-embed.player", label="video-embed",
        phrases=listed("katso video; katso video täältä; katso video tästä; katso videolta; toista video; video ei ole saatavilla; videota ei voi toistaa; videota ei voida näyttää; selaimesi ei tue videon toistoa; selaimesi ei tue html0-videota; kuuntele artikkeli; kuuntele juttu; kuuntele tämä juttu; kuuntele juttu ääneen luettuna; kuuntele jakso; koko ruutu; poista mykistys; seuraava video; jäljellä oleva aika 0:0; ladataan videota; kuuntele 0 min; näytä ulkoinen sisältö; näytä upotus; hyväksy evästeet nähdäksesi sisällön; verkkovirhe keskeytti videon latauksen.; videolle ei löytynyt yhteensopivaa lähdettä.; videon lataus ei onnistunut joko palvelin- tai verkkovirheestä tai väärästä formaatista johtuen."),
        ambiguous=listed("video; toista; tauko; pysäytä; tekstitys; tekstitykset; laatu; live; suora; koko näyttö; mykistä; ääni päälle; ääni pois; lisää videoita; kuuntele; suora lähetys; avaa kuva kuvassa; eteenpäinkelaus; jäljellä oleva aika; kelaa taaksepäin; keskeytä; keskeytä toisto; koko näytön tila; kuva kuvassa; lisää asetuksia; lähetystyyppi; olet keskeyttänyt videotoiston; siirry suoraan lähetykseen; tallenna videokehys; tekstitys pois; toista uudelleen; toistonopeus; tämänhetkinen aika; lopeta tämän videon jatkuva toisto; poistu koko näytön tilasta; sulje kuva kuvassa ‑tila; toista tätä videota jatkuvasti"),
        pattern=r"(?:video|katso video|katso|katso myös video|kuuntele|kuuntele podcast|tv) ?[|»>→►▶](?! ?\d) ?.{12,140}[^.,;]|(?:video|katso video|katso myös video|katso videolta) ?:(?! ?\d) ?.{12,140}[^.,;]|(?:katso videolta|katso video),? (?:miten|kuinka|mitä|millainen|kun) .{8,120}[^.,;]|(?:tämä|ulkoinen) (?:sisältö|upotus)[^.]{0,60}(?:evästeit\w*|hyväksy\w*|suostumus\w*|estetty)\b.{0,140}",
        when=c.all_of(c.in_run(2, "video-embed"), c.heads_nothing, c.no_list_item), otherwise=HINT,
        why="labels of a player, or a pointer to a clip", source="players of Finnish broadcasters and papers (Katso video)",
        hits=("Katso video", "Kuuntele artikkeli", "Toista\nTauko\nKoko näyttö", "VIDEO: Näin uusi laituri rakennettiin yhdessä kesässä"),
        near_misses=(f"Tauko\n\n{_A}", f"Video\n\n{_B}", "Katso video ensin, opettaja sanoi, ja ole sitten jotain mieltä."),
    ),
    Rule(
        id="fi.promo.voice", label="promo",
        finds=c.site_speaks(
            site=lazy_pattern(r"\bme\b|\bmeitä\b|\bmeille\b|\bmeidän\b|\btämä (?:sivusto|artikkeli|juttu)\b|\btoimitus\w*\b|\w{4,}(?:mme)\b", re.IGNORECASE),
            reader=lazy_pattern(r"\bsinä\b|\bsinun\b|\bsinulle\b|\bte\b|\bteidän\b|\bteille\b|(?:^|[.?!:] )(?:tilaa|seuraa|tue|lataa|jaa|kerro|kirjoita|kirjaudu|liity|lue|kuuntele|anna|auta)\b|\w{4,}(?:si)\b|\bjos haluat\b", re.IGNORECASE),
            asks=r"\buutiskir\w+\b|\bsähköposti\w*\b|\bilmoitukset\b|\bsovelluksemme\b|\b(?:facebookissa|instagramissa|youtubessa|tiktokissa|twitterissä)\b|\bpodcast\w*\b|\blahjoit\w+\b|\btukeasi\b|\btukesi\b|\btue meitä\b|\briippumaton\w* journalismi\w*\b|\btilaaj\w+\b|\btilaa\b|\bjäsen\w*\b|\bevästei\w+\b|\bcookies?\b|\bkommenteissa\b|\bkommentoi\w*\b|\bmainoksettoma\w*\b|\bkuukaudessa\b|\bprovisio\w*\b|\bkumppanuuslink\w+\b|\bmainoslink\w+\b",
            notes=r"\bsaatamme saada provision\b|\bkaupallinen yhteistyö\b",
            voice=lazy_pattern(r"\bme\b|\bmeitä\b|\bmeille\b|\bmeidän\b|\bminä\b|\bminun\b|\bsinä\b|\bsinun\b|\bsinulle\b|\bte\b|\bteidän\b|\w{4,}mme\b", re.IGNORECASE),
            speech=SPEECH,
        ),
        score=ALMOST,
        why="the site speaks to its readers of mails, money, accounts or cookies, in a text that does not say we or you itself",
        source="closing lines of news sites and blogs in this language; what they share is who speaks, to whom and of what",
        hits=(_AFTER + "Tämä sivusto käyttää evästeitä, jotta käyntisi olisi sujuvampi.", _AFTER + "Tarvitsemme tukeasi, jotta uutisemme pysyvät maksuttomina kaikille.", _AFTER + "Uutiskirjeemme tuo sinulle laakson uutiset joka aamu."),
        near_misses=(f"{_A}\n\n{_B}\n\n{_C}\n\nKuljettajat valitsevat tien sovelluksessa ja maksavat kolme euroa kuukaudessa.", f"{_A}\n\n{_B}\n\n{_C}\n\n”Tilaa uutiskirjeemme”, luki kaupungintalon kyltissä.", f"{_A}\n\n{_B}\n\n{_C}\n\nMe odotimme sillan alla aamuun.\n\nTarvitsemme tukeasi, jotta uutisemme pysyvät maksuttomina kaikille."),
    ),
    Rule(
        id="fi.promo.app", label="promo",
        phrases=listed("lataa sovellus; lataa sovelluksemme; lataa appi; avaa sovelluksessa; lue sovelluksessa; asenna sovellus; lataa app storesta; lataa google playsta; hanki google playsta; lataa google play -kaupasta; ota ilmoitukset käyttöön; salli ilmoitukset; tilaa ilmoitukset; osta nyt; osta täältä; kokeile ilmaiseksi; kokeile maksutta; aloita ilmaiseksi; varaa nyt; klikkaa tästä lisätietoja; lue lisää täältä; ei, kiitos; ehkä myöhemmin; katso tarjous; katso tarjoukset; siirry kauppaan; siirry verkkokauppaan; pyydä tarjous; ota yhteyttä tänään; lähetä juttuvinkki; lähetä uutisvinkki; anna juttuvinkki; vinkkaa uutinen; tutustu ja tilaa; osallistu kilpailuun; osallistu arvontaan; lue lisää ja tilaa"),
        ambiguous=listed("sovellus; sovelluksemme; ilmoittaudu mukaan; klikkaa tästä; ei nyt; juttuvinkki; uutisvinkki; verkkokauppaan; ilmoittaudu nyt; varaa aika; onko sinulla juttuvinkki?; ilmoittaudu tästä; ei kiitos; tilaa tästä; osta tästä"),
        pattern=r"(?:lataa|asenna|kokeile|hanki) (?:nyt )?(?:uusi |ilmainen |maksuton |[\w&.:-]{2,24}[n] )*[\w-]{0,20}(?:sovellus|sovelluksemme|mobiilisovellus|appi)\b(?: [^,:;]{2,70})?[!.]?|(?:onko sinulla|tiedätkö|näitkö|lähetä|vinkkaa)\b[^.]{0,50}(?:vinkki|vinkkejä|lisää|uutisvinkki|juttuvinkki|meille|toimitukselle)\b[^.]{0,50}\?? ?(?:kerro|lähetä|soita|laita|ota|whatsapp|sähköposti)\w*.{0,120}",
        when=c.all_of(c.not_heading, c.beside("promo")), otherwise=HINT, part="button",
        sure_if=r"sovelluksemme|ilmai|maksuton|\bnyt\b|vinkki|vinkkejä|uutis|toimitu|meille",
        why="a prompt to install the app or to send a tip, or the button of an offer", source="app banners and tip boxes (juttuvinkki) of Finnish papers",
        hits=("Lataa sovellus", "Lataa Laakson Sanomien ilmainen sovellus ja lue uutiset heti!", "Osta nyt", "Onko sinulla juttuvinkki? Lähetä se toimitukselle"),
        near_misses=(f"Sovellus\n\n{_A}", f"Juttuvinkki\n\n{_B}", "Lataa sovellus vasta kun olet lukenut ehdot, asiantuntija varoittaa.", "Lataa kaupungin sovellus ja näytä koodi ovella."),
    ),
    Rule(
        id="fi.promo.ask", label="promo",
        phrases=listed("tue työtämme; tue riippumatonta journalismia; liity jäseneksi nyt; liity kuukausilahjoittajaksi; ryhdy kuukausilahjoittajaksi; ryhdy kummiksi; lahjoita nyt; lahjoita tästä; tee kertalahjoitus; anna lahjoitus; mobilepay: 0; mobilepay 0; lahjoita mobilepaylla; tarjoa kahvit; ryhdy tukijaksi; keräyslupa: 0; keräyslupa ra/0/0"),
        ambiguous=listed("tue meitä; lahjoita; liity nyt; lähde mukaan; tule vapaaehtoiseksi; tee lahjoitus; liity jäseneksi; ryhdy jäseneksi; ryhdy tilaajaksi"),
        pattern=r"(?:tue|auta) (?:meitä|työtämme|riippumatonta|vapaata|paikallista|toimintaamme|sivustoa|blogia|podcastia)\b(?: [\w-]+){0,2} ?(?:journalismia|lahjoituksella|lahjoittamalla|liittymällä|mobilepaylla|työtämme|tilaamalla)\b[^:,]{0,60}[.!]?|(?:pidätkö|piditkö|tykkäsitkö) (?:jutusta|tästä|lukemastasi|artikkelista|podcastista|työstämme)[^.?]{0,40}\? .{0,110}|(?:riippumaton|laadukas) journalismi (?:maksaa|ei ole ilmaista)\b.{0,100}",
        when=c.not_heading, otherwise=HINT, part="ask",
        why="an appeal or a button for readers' money", source="donation lines of Finnish associations (Rahankeräyslaki: keräyslupa)",
        hits=("Lahjoita nyt", "Liity jäseneksi »", "Tue riippumatonta journalismia lahjoituksella!", "Piditkö jutusta? Tarjoa kirjoittajalle kahvit"),
        near_misses=(f"Liity jäseneksi\n\n{_A}", f"Tue meitä\n\n{_B}", "Lahjoita pois kaikki, hän neuvoi, paitsi kirjat."),
    ),
    Rule(
        id="fi.promo.offer", label="promo",
        phrases=listed("""
            hae työpaikkaa; hae paikkaa; tallenna ilmoitus; näytä puhelinnumero; ota yhteyttä myyjään;
            ilmoita asiaton ilmoitus; tarkista saatavuus; siirry kauppaan; hintavahti;
            kirjoita arvostelu; osta liput; osta lippu; sytytä kynttilä;
            siirry reseptiin; kirjoita vieraskirjaan
        """),
        when=c.offer_button, otherwise=HINT, part="button",
        why="a button beside an offer: to apply, to call the seller, to book; it does nothing in a text",
        source="job boards, portals of homes and cars, shops' comparisons, tickets, hotels, memorial pages, recipe cards",
        hits=("Näytä puhelinnumero\nOta yhteyttä myyjään", "Tarkista saatavuus\nLisää kalenteriin"),
        near_misses=(f"Lisää kalenteriin\n\n{_A}", "Osta liput ajoissa, hän sanoi, ne loppuvat pian.", f"{_A}\n\nHae työpaikkaa\n\nHae paikkaa\n\n{_B}", f"{_A}\n\nHae työpaikkaa\n\nHae paikkaa\n\n{_B}"),
    ),
    Rule(
        id="fi.newsletter.prompt", label="newsletter",
        phrases=listed("""
            peru uutiskirjeen tilaus; tilaa uutiskirje; tilaa uutiskirjeemme; tilaa uutiskirje tästä; tilaa uutiskirje sähköpostiisi; tilaa maksuton uutiskirje; tilaa ilmainen uutiskirje; tilaa uutiskirjeitä; liity uutiskirjeen tilaajaksi; liity postituslistalle; liity sähköpostilistalle; liity postituslistallemme; uutiskirjeen tilaus; sähköpostiosoitteesi; syötä sähköpostiosoitteesi; syötä sähköpostiosoite; anna sähköpostiosoitteesi; kirjoita sähköpostiosoitteesi; voit perua tilauksen milloin tahansa; voit perua tilauksen milloin tahansa.; voit peruuttaa tilauksen milloin tahansa; voit peruuttaa tilauksen milloin tahansa.; voit peruuttaa tilauksen koska tahansa.; kiitos tilauksesta!; kiitos tilauksestasi!; kiitos uutiskirjeen tilaamisesta!; tilaa maksutta; uutiset sähköpostiisi; tilaa uudet artikkelit sähköpostiisi; seuraa blogia sähköpostitse; tilaa blogi sähköpostiisi; hyväksyn tietosuojaselosteen; lähetä tilaus
        """),
        ambiguous=listed("uutiskirje; uutiskirjeet; uutiskirjeemme; sähköposti; sähköpostiosoite; tilaa; tilaan; lähetä; liity; etunimi; sukunimi; älä jää paitsi; kaikki uutiskirjeet; tilaa nyt; sähköpostisi; kiitos tilauksesta; peruuta tilaus"),
        pattern=(
            r"(?:tilaa|liity|saat|rekisteröidy)\b[^.]{0,50}\b(?:uutiskirje\w*|postituslista\w*|sähköpostiisi|sähköpostilista\w*)\b[^:]{0,110}|(?:päivän|viikon|tärkeimmät|uusimmat|parhaat|joka (?:aamu|viikko|ilta|perjantai))[^:]{2,90}(?:sähköpostiisi|sähköpostiin|suoraan sähköpostiisi|postilaatikkoosi)\b.{0,60}|"
            r"(?:tilaamalla|lähettämällä|rekisteröitymällä|liittymällä|hyväksyn|haluan|olen lukenut|annan luvan)\b[^.]{0,120}(?:hyväksy\w*|ehdot|tietosuoja\w*|käyttöehdo\w*|uutiskirje\w*|henkilötieto\w*|markkinointi\w*)\b.{0,180}"
        ),
        when=c.any_of(c.beside("newsletter"), c.all_of(c.not_heading, c.beside("promo", "share-bar", "legal-footer", "paywall"))), otherwise=HINT,
        part="field",
        sure_if="uutiskirj|postituslist|sähköpostilist|tietosuoja|uutis|henkilötie|markkinoin|postilaatikkoosi",
        why="a box that collects mail addresses, with its consent line", source="sign-up forms of Finnish sites; Laki sähköisen viestinnän palveluista 200 §",
        hits=("Tilaa uutiskirje", "Päivän tärkeimmät uutiset suoraan sähköpostiisi", "Uutiskirje\nSyötä sähköpostiosoitteesi\nTilaa", "Tilaamalla uutiskirjeen hyväksyt käyttöehdot."),
        near_misses=(f"Uutiskirje\n\n{_A}", f"Sähköposti\n\n{_B}", "Liittymällä laivastoon hän pääsi pois tilalta.", "Saat vastauksen sähköpostiisi."),
    ),
    Rule(
        id="fi.newsletter.sent", label="newsletter",
        phrases=listed("""
            viimeistelläksesi rekisteröitymisen, klikkaa vahvistuslinkkiä saamassasi sähköpostiviestissä.
            jos et saa vahvistuslinkin sisältävää viestiä kolmen minuutin kuluessa, tarkistathan
            roskapostikansiosi.; kirjautumislinkki on lähetetty sähköpostiisi. jos se ei tule 3 minuutin
            kuluessa, muista katsoa spam-kansiosi.; anna palautetta tähän postaukseen
        """),
        ambiguous=listed("""
            tarkista nyt sähköpostisi!; ole hyvä ja syötä voimassa oleva sähköpostiosoite; sähköpostiviesti
            lähetettiin; valitse uutiskirjeesi; peruuta milloin vain
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="what a sign-up form says before and after an address is sent",
        source="Ghost in Finnish",
        hits=("Viimeistelläksesi rekisteröitymisen, klikkaa vahvistuslinkkiä saamassasi sähköpostiviestissä. Jos et saa vahvistuslinkin sisältävää viestiä kolmen minuutin kuluessa, tarkistathan roskapostikansiosi.", "Kirjautumislinkki on lähetetty sähköpostiisi. Jos se ei tule 3 minuutin kuluessa, muista katsoa spam-kansiosi.", _AFTER + "Tarkista nyt sähköpostisi!\nOle hyvä ja syötä voimassa oleva sähköpostiosoite\nSähköpostiviesti lähetettiin"),
        near_misses=(f"{_A}\n\nTarkista nyt sähköpostisi!\n\n{_B}", f"{_A}\n\n- Tarkista nyt sähköpostisi!\n- Ole hyvä ja syötä voimassa oleva sähköpostiosoite\n- Sähköpostiviesti lähetettiin\n\n{_B}", "Viimeistelläksesi rekisteröitymisen, klikkaa vahvistuslinkkiä saamassasi sähköpostiviestissä. Jos et saa vahvistuslinkin sisältävää viestiä kolmen minuutin kuluessa, tarkistathan roskapostikansiosi, hän sanoi ja sulki oven viimeisen vieraan jälkeen."),
    ),
    Rule(
        id="fi.comment-count.count", label="comment-count",
        phrases=listed("0 kommenttia; 0 kommentti; kommentit (0); kommentteja (0); kommentit 0; kommentit: 0; kommentteja: 0; kommentteja 0; ei kommentteja vielä; näytä kommentit; näytä kommentit (0); näytä kaikki kommentit; näytä kaikki 0 kommenttia; lue kommentit; lue kommentit (0); lue kaikki kommentit; näytä lisää kommentteja; lataa lisää kommentteja; piilota kommentit; siirry kommentteihin; näytä 0 vastausta; keskustelu (0); keskustele (0); ei vielä komentteja."),
        ambiguous=listed("ei kommentteja; 0 vastausta; kaikki kommentit; lisää kommentteja; 0 viestiä; kommentteihin; 0 vastaus; ei vielä kommentteja"),
        pattern=r"\d[\d ]* (?:kommenttia|kommentti|ajatusta|vastausta) (?:artikkeliin|juttuun|aiheesta|artikkeliin:) ?.{2,140}|(?:näytä|lue|katso) (?:kaikki )?\d+ (?:kommenttia|vastausta|viestiä)",
        when=c.all_of(c.not_heading, c.no_list_item, c.after_prose()), otherwise=HINT,
        why="how many comments there are, or the button that shows them", source="WordPress in Finnish; the partitive after numbers (34 kommenttia); Zinnia in Finnish",
        hits=("34 kommenttia", "Kommentit (12)", "Näytä kaikki kommentit", "3 kommenttia artikkeliin ”Siksi silta suljettiin”"),
        near_misses=("34 kommenttia poistettiin ennen keskiyötä.", f"Ei kommentteja\n\n{_A}", "Kommentit ehdotukseen on annettava perjantaihin mennessä."),
    ),
    Rule(
        id="fi.comments.prompt", label="comments",
        phrases=listed("""
            vastaa peruuta vastaus; jätä kommentti peruuta vastaus; kirjoita kommentti peruuta vastaus;
            kirjoita kommentti; jätä kommentti; lisää kommentti; lähetä kommentti; kommentoi artikkelia; kommentoi juttua; kommentoi kirjoitusta; kommentoi tätä; jätä vastaus; vastaa viestiin; peruuta vastaus; kommentti *; sähköpostiosoitettasi ei julkaista.; sähköpostiosoitettasi ei julkaista. pakolliset kentät on merkitty *; sähköpostiosoitettasi ei julkaista. pakolliset kentät on merkitty; sähköpostiosoitettasi ei julkaista; pakolliset kentät on merkitty *; pakolliset kentät on merkitty; pakolliset kentät merkitty *; tallenna nimeni, sähköpostiosoitteeni ja sivustoni tähän selaimeen seuraavaa kommentointikertaa varten.; tallenna nimeni, sähköpostiosoitteeni ja kotisivuni tähän selaimeen seuraavaa kommentointikertaa varten.; ilmoita uusista kommenteista sähköpostitse.; kommentointi on suljettu; kommentointi on suljettu.; kommentointi suljettu; kommentointi on päättynyt; kommentointi on päättynyt.; kommentit on suljettu; kommentit suljettu; keskustelu on suljettu; keskustelu on suljettu.; kirjaudu sisään kommentoidaksesi; kirjaudu sisään ja kommentoi; kirjaudu kommentoidaksesi; sinun täytyy kirjautua sisään kommentoidaksesi; sinun täytyy kirjautua sisään kommentoidaksesi.; kommentoidaksesi sinun täytyy kirjautua sisään.; kommentointi vaatii kirjautumisen; ole ensimmäinen kommentoija; kommentoi ensimmäisenä; ilmoita asiaton viesti; ilmoita asiaton kommentti; ilmoita asiattomasta kommentista; ilmianna kommentti; kommentoinnin säännöt;
            napsauta peruuttaaksesi vastauksen.; pahoittelut, kommentointi on nyt suljettu.; kommenttisi odottaa hyväksyntää.; lähetä kommenttisi; artikkeli on salasanasuojattu. syötä salasana katsoaksesi kommentteja.; kommentit poissa käytöstä; kirjoita kommentti tähän (vähintään 0 merkkiä); kommentti on laitettu jonoon odottamaan moderointia.
        """),
        ambiguous=listed("osallistu keskusteluun; kommentoi; kommentit; kommentti; mitä mieltä olet?; mitä mieltä sinä olet?; kerro mielipiteesi; keskustelu; keskustele; keskustelun säännöt; uusimmat ensin; vanhimmat ensin; mielipide; lukijoilta; kommenttisi; kirjoita vastaus; keskustelusäännöt; suosituimmat ensin; keskustelu on päättynyt; tätä ei voi kommentoida.; kommentti on poistettu.; nimi (valinnainen); sähköposti (valinnainen); web-sivu (valinnainen); jaa tämä viesti; ladataan lisää viestejä"),
        pattern=r"(?:kirjaudu|rekisteröidy|sinun (?:täytyy|pitää))\b[^.]{0,50}(?:kommentoida\w*|keskustelu\w*|vastata\w*|äänestä\w*)\b.{0,40}|(?:kerro|kirjoita|jaa|jätä) [^.?]{0,60}(?:kommenteissa|kommentteihin|kommenttikenttään|kommenttiosiossa)\b[^:]{0,30}[.!]?|tämä sivusto käyttää akismet\w*\b.{0,160}|sivusto käyttää akismet\w*\b.{0,120}",
        when=c.all_of(c.comment_button, c.after_prose()), otherwise=HINT,
        sure_if="komment|akismet|(?:kirjaudu|rekisteröidy).*keskustelu",
        why="a prompt of the comment section", source="WordPress in Finnish; forum rules (Julkisen sanan neuvosto's annex on readers' comments); WordPress, isso and Zinnia in Finnish",
        hits=("Kirjoita kommentti", "Kirjaudu sisään kommentoidaksesi", "Kommentointi on suljettu.", "Sähköpostiosoitettasi ei julkaista. Pakolliset kentät on merkitty *"),
        near_misses=(f"Keskustelu\n\n{_A}", f"Mitä mieltä olet?\n\n{_B}", "Kirjoita kommentti käsikirjoituksen marginaaliin, hän pyysi.", f"Mielipide\n\n{_C}", "Sinun täytyy vastata kysymykseen ennen kesää."),
    ),
    Rule(
        id="fi.comments.join", label="comments",
        phrases=listed("osallistu keskusteluun; osallistu keskusteluun!; mitä mieltä olet?; mitä mieltä sinä olet?; kerro mielipiteesi; kerro mielipiteesi!"),
        when=c.all_of(c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a call to join the discussion, below the last paragraph", source="comment sections of news sites and blogs in this language",
        hits=(_AFTER + "Osallistu keskusteluun", _AFTER + "Mitä mieltä olet?"),
        near_misses=(f"Osallistu keskusteluun\n\n{_A}", f"{_A}\n\n{_B}\n\nMitä mieltä olet?\n\n{_C}"),
    ),
    Rule(
        id="fi.comments.useful", label="comments",
        phrases=listed("oliko tästä sivusta apua?; oliko tästä sivusta hyötyä?; oliko tästä artikkelista apua?; oliko artikkelista apua?; oliko artikkeli hyödyllinen?; oliko tämä artikkeli hyödyllinen?; oliko sivusta apua?"),
        ambiguous=listed("kyllä; ei"),
        when=c.all_of(c.in_run(3, "comments"), c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a poll below the article: was it useful, yes or no",
        source="feedback widgets of help pages, blogs and papers",
        hits=(_AFTER + "Oliko tästä artikkelista apua?\nKyllä\nEi", "Oliko sivusta apua?"),
        near_misses=(f"Kyllä\n\n{_A}", "Oliko artikkelista apua? Sitä ei kukaan tiennyt."),
    ),
    Rule(
        id="fi.comments.widget", label="comments",
        phrases=listed("""
            haluatko ilmiantaa tämän kommentin?; näytä 0 vastausta lisää; näytä 1 vastaus lisää; tämä
            kommentti on piilotettu.; tämä kommentti on poistettu.; lataa lisää (0); lisää sisältöä
            kommenttiisi, jaa nimesi ja osaamisesi saadaksesi aikaan tervettä keskustelua.
        """),
        ambiguous=listed("""
            editoi tätä kommenttia; jäsenten keskustelu; aloita keskustelu; liity keskusteluun; lisää
            vastaus; lajitteluperuste; uusin; vanhin; vastaa; rekisteröidy nyt; oletko jo jäsen?; kirjaudu
            sisään; korota nyt; poista jäsen; ilmianna; näytä kommentti; piilota kommentti; piilotettu
            jäseniltä; esikatselu; lähetä; yksi kommentti; 0 piilotettua
        """),
        pattern=(
            r"liity sivun .{2,60} jäseneksi pystyäksesi kommentoimaan[.!।]?|"
            r"ota maksullinen jäsenyys sivulle .{2,60}, jotta pystyt kommentoimaan[.!।]?"
        ),
        when=c.comment_widget, otherwise=HINT, weighed=False,
        why="what comment sections of blogs say around the comments and above their form",
        source="Ghost, isso and WordPress in Finnish",
        hits=("Haluatko ilmiantaa tämän kommentin?", "Näytä 4 vastausta lisää", "Liity sivun Port Chronicle jäseneksi pystyäksesi kommentoimaan.", _AFTER + "Editoi tätä kommenttia\nJäsenten keskustelu\nAloita keskustelu"),
        near_misses=(f"{_A}\n\nEditoi tätä kommenttia\n\n{_B}", f"{_A}\n\n- Editoi tätä kommenttia\n- Jäsenten keskustelu\n- Aloita keskustelu\n\n{_B}", "Haluatko ilmiantaa tämän kommentin, hän sanoi ja sulki oven viimeisen vieraan jälkeen.", "Liity sivun Port Chronicle jäseneksi pystyäksesi kommentoimaan, hän sanoi ja sulki oven viimeisen vieraan jälkeen."),
    ),
    Rule(
        id="fi.comments.forum", label="comments",
        phrases=listed("""
            kirjaudu sisään voidaksesi vastata; ilmianna tämä viesti moderaattoreille; tämä aihe on
            poistettu. vain käyttäjät, joilla on aiheen hallintaoikeudet, voivat nähdä sen.; ole hyvä ja
            rekisteröidy tai kirjaudu sisään tilataksesi tämän aiheen.; ilmoita, kun tähän keskusteluun
            tulee uusia viestejä; kirjoittaminen on tällä hetkellä rajattu vain rekisteröityneille
            käyttäjille. napsauta tätä kirjautuaksesi.; tämä foorumi on juuri päivitetty uusimpaan versioon.
            paina tästä päivittääksesi sivun.; saat nyt ilmoituksen, kun joku kirjoittaa tähän aiheeseen.;
            kirjaudu sisään voidaksesi kirjoittaa viesti; ei viimeisimpiä aiheita tällä tagilla.; tilaa
            ilmoitukset uusista kommenteista.; saat ilmoitukset tähän aiheeseen jätetyistä uusista
            kommenteista.; tätä kommentia ei löytynyt. se on voitu poistaa tai siirtää.
        """),
        ambiguous=listed("""
            tarkkaile; aiheen työkalut; tämä viesti poistettiin!; uusi aihe; uusi aihe.; lataa lisää; ei
            viimeisimpiä aiheita.; ei lukemattomia aiheita.; kukaan ei ole vastannut; jaa tämä kategoria;
            uusi viesti; viimeisin viesti; vie; 0 henkilöä keskustelussa; lisää aihe; kommenttisi
            julkaistiin.; tietoja tästä keskustelusivusta; tilaa tämä aihe?
        """),
        pattern=r"napsauttamalla ”.{1,40}” hyväksyt tämän wikin käyttöehdot[.!।]?",
        when=c.forum_tools, otherwise=HINT, weighed=False,
        why="what the software of a forum says around the posts of a thread, several lines in a row",
        source="NodeBB, Redmine and MediaWiki DiscussionTools in Finnish",
        hits=("Kirjaudu sisään voidaksesi vastata", "Ilmianna tämä viesti moderaattoreille", "Napsauttamalla ”Port Chronicle” hyväksyt tämän wikin käyttöehdot.", _AFTER + "Tarkkaile\nAiheen työkalut\nTämä viesti poistettiin!"),
        near_misses=(f"{_A}\n\nTarkkaile\n\n{_B}", f"{_A}\n\n- Tarkkaile\n- Aiheen työkalut\n- Tämä viesti poistettiin!\n\n{_B}", "Kirjaudu sisään voidaksesi vastata, hän sanoi ja sulki oven viimeisen vieraan jälkeen.", "Ilmianna tämä viesti moderaattoreille, hän sanoi ja sulki oven viimeisen vieraan jälkeen.", "Napsauttamalla ”Port Chronicle” hyväksyt tämän wikin käyttöehdot, hän sanoi ja sulki oven viimeisen vieraan jälkeen."),
    ),
    Rule(
        id="fi.share-bar.share", label="share-bar",
        phrases=listed("""
            tykkää lataa;
            tulosta resepti; tallenna resepti; tulostettava versio; jaa artikkeli; jaa juttu; jaa tämä artikkeli; jaa tämä juttu; jaa tämä sivu; jaa uutinen; jaa kirjoitus; jaa postaus; jaa facebookissa; jaa twitterissä; jaa x:ssä; jaa x-palvelussa; jaa linkedinissä; jaa whatsappissa; jaa pinterestissä; jaa sähköpostilla; jaa sähköpostitse; jaa somessa; jaa sosiaalisessa mediassa; jaa kaverille; jaa ystäville; jaa linkki; lähetä kaverille; lähetä ystävälle; lähetä sähköpostilla; lähetä sähköpostitse; vinkkaa kaverille; suosittele kaverille; twiittaa tästä; kopioi linkki; kopioi linkki leikepöydälle; linkki kopioitu; linkki kopioitu!; kopioitu!; kopioi osoite; tulosta artikkeli; tulosta juttu; tulosta sivu; tulosta tämä sivu; tallenna artikkeli; tallenna juttu; tallenna myöhemmäksi; lisää lukulistalle; lisää suosikkeihin; lahjoita artikkeli; lahjoita juttu; 0 jakoa; 0 katselua; 0 näyttökertaa; 0 lukukertaa; jaettu 0 kertaa; jaot 0; seuraa meitä facebookissa; seuraa meitä instagramissa; seuraa meitä twitterissä; seuraa meitä somessa; seuraa meitä sosiaalisessa mediassa; seuraa kirjoittajaa; seuraa toimittajaa; tykkää meistä facebookissa; tykkää facebookissa; löydät meidät facebookista; avautuu uuteen ikkunaan; avautuu uudessa ikkunassa; avautuu uuteen välilehteen; huomasitko virheen? kerro siitä meille; lähetä palaute; oliko sivun sisältö hyödyllistä?; oliko tieto hyödyllistä?
        """),
        ambiguous=listed("seuraa meitä; jaa tämä; twiittaa; fonttikoko; tekstin koko; sosiaalinen media; huomasitko virheen?; ilmoita virheestä; tykkää; tykkää:; seuraa aihetta; anna palautetta; löydät meidät myös; jaa muille; palaute; some; tulostusversio; jaa sivu; lukulista; lähetä palautetta; oliko tästä apua?"),
        pattern=(
            r"(?:klikkaa |paina )?(?:jaa|lähetä|vinkkaa|suosittele)(?:aksesi)?(?: artikkeli| juttu| tämä| sivu| kirjoitus)? (?:facebookissa|facebookiin|twitterissä|twitteriin|x:ssä|whatsappissa|whatsappilla|whatsappiin|linkedinissä|linkediniin|pinterestissä|telegramissa|sähköpostilla|sähköpostitse|blueskyssa|mastodonissa|threadsissa|redditissä|messengerissä)(?: \(avautuu uudessa ikkunassa\))?|"
            r"(?:seuraa|tykkää|löydät|tule) (?:meitä|minua|meistä|meidät|mukaan|[\w.:-]{2,24})(?: myös)? (?:facebookissa|facebookista|instagramissa|instagramista|twitterissä|x:ssä|youtubessa|linkedinissä|whatsappissa|tiktokissa|blueskyssa|threadsissa|somessa|sosiaalisessa mediassa|google-uutisissa)\b[^:]{0,80}[.!]?|\d[\d ]* (?:jakoa|katselua|katselukertaa|näyttökertaa|tykkäystä|tykkäys)"
        ),
        when=c.all_of(c.in_run(2, "share-bar", "navigation", "comments", "comment-count"), c.no_list_item, c.not_heading), otherwise=HINT,
        why="a prompt to share the page or to follow the site; networks stand in Finnish cases", source="share bars of Finnish news sites",
        hits=("Jaa artikkeli", "Jaa Facebookissa", "Kopioi linkki", "Seuraa meitä Facebookissa ja Instagramissa!", "1 204 jakoa"),
        near_misses=(f"Sosiaalinen media\n\n{_A}", f"Seuraa meitä\n\n{_B}", "Jaa artikkeli kahtia, päätoimittaja pyysi latojaa."),
    ),
    Rule(
        id="fi.share-bar.button", label="share-bar",
        phrases=listed("jaa; tallenna; tulosta; seuraa; kopioi; kuuntele; lähetä; kommentoi; kommentit; vastaa; ilmianna; ilmoita; lainaa; tykkää; suosittele; lukulista; linkki; sähköposti; jaa:; twiittaa; lahjoita; palaute; muokkaa; paras vastaus; 0 tykkäystä; asiaton viesti; asiaton; keskustele; vinkkaa"),
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "video-embed"), c.no_list_item), otherwise=HINT,
        why="words of a share or reply bar, one beside the other", source="article tool bars and forums of Finnish sites",
        hits=("Jaa\nTallenna\nTulosta", "Tykkää\nVastaa\nIlmianna"),
        near_misses=(f"Jaa\n\n{_A}", f"Tallenna\n\n{_B}", "Vastaa\n\nMuuta kortissa ei lukenut."),
    ),
    Rule(
        id="fi.share-bar.preferred-source", label="share-bar",
        pattern=r"(?:lisää|valitse|aseta)(?: meidät)? (?:ensisijaiseksi|suosituksi|halutuksi) (?:uutis)?lähteeksi google(?:ssa|en|ssä)|(?:lisää|valitse)(?: meidät)? google(?:ssa|n) (?:ensisijaiseksi|suosituksi) lähteeksi",
        why="the button that makes the site one of the reader's preferred sources in Google's search",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Lisää ensisijaiseksi lähteeksi Googlessa", "Valitse meidät ensisijaiseksi lähteeksi Googlessa"),
        near_misses=("Lisää paikallislehti ensisijaiseksi lähteeksi Googlessa", "Valitse lehti ensisijaiseksi lähteeksi Googlessa, sanoo kunnanjohtaja, niin luet aina samaa.", "Paimenten suosittu lähde on kuivunut."),
    ),
    Rule(
        id="fi.share-bar.preferred-source-named", label="share-bar",
        pattern=r"(?:lisää|valitse|aseta)(?: meidät| [\w&.'’-]+){0,5}? (?:ensisijaiseksi|suosituksi|halutuksi) (?:uutis)?lähteeksi google(?:ssa|en|ssä)|(?:lisää|valitse)(?: meidät| [\w&.'’-]+){0,5}? google(?:ssa|n) (?:ensisijaiseksi|suosituksi) lähteeksi",
        when=c.beside("share-bar"), otherwise=HINT,
        why="the same button with a name, beside others: alone it may be a step of a guide",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Facebook\nWhatsApp\nLinkedIn\nLisää paikallislehti ensisijaiseksi lähteeksi Googlessa", "Lisää paikallislehti ensisijaiseksi lähteeksi Googlessa\nFacebook\nWhatsApp\nLinkedIn"),
        near_misses=("Lisää paikallislehti ensisijaiseksi lähteeksi Googlessa", "Valitse lehti ensisijaiseksi lähteeksi Googlessa, sanoo kunnanjohtaja, niin luet aina samaa."),
    ),
    Rule(
        id="fi.share-bar.tools", label="share-bar",
        phrases=listed("ilmoita virhe; lähetä korjausehdotus; tiivistä tekoälyllä; tiivistä juttu; tiivistä artikkeli"),
        when=c.all_of(c.any_of(c.not_heading, c.beside("share-bar", "video-embed")), c.no_list_item), otherwise=HINT,
        why="buttons of the tools beside an article: report an error, have it summed up by a machine",
        source="toolbars of news sites since 2024",
        hits=(_AFTER + "Ilmoita virhe", _AFTER + "Tiivistä tekoälyllä"),
        near_misses=(f"Ilmoita virhe\n\n{_A}", f"- Tiivistä tekoälyllä\n- Ilmoita virhe\n\n{_A}"),
    ),
    Rule(
        id="fi.cookie-notice.partners", label="cookie-notice",
        pattern=r"me ja (?:[\d.,]{1,6} )?(?:kumppaniamme|kumppanimme|yhteistyökumppaniamme|yhteistyökumppanimme) (?:tallennamme|käsittelemme|säilytämme)\b(?=[^.]{0,120}\b(?:tieto|evästei))[^.]{0,80}\blaitte\w+.{0,400}",
        why="the first sentence of consent dialogs: what the site and its partners do on the reader's device",
        source="IAB Europe, Transparency & Consent Framework policies, appendix B, in this language",
        hits=("Me ja 834 kumppaniamme tallennamme ja/tai käytämme tietoja laitteella.", "Me ja kumppanimme tallennamme laitteelle tietoja, kuten evästeitä."),
        near_misses=("Me ja kumppanimme rakensimme laitteen, joka antaa tietoja vuorovedestä, Bell sanoi.", "Me ja kumppanimme säilytämme laitteen kunnantalon kellarissa.", "Me ja kumppanimme keräämme tietoja yhdestätoista maasta, tutkija sanoi."),
    ),
    Rule(
        id="fi.cookie-notice.notice", label="cookie-notice",
        ambiguous=listed("käytämme evästeitä; sivustolla käytetään evästeitä"),
        pattern=(
            r"(?:käytämme|me ja kumppanimme käytämme|me ja (?:\d+ )?kumppaniamme käytämme|tämä sivusto käyttää|sivusto käyttää|sivustomme käyttää|sivustollamme käytetään|tällä sivustolla käytetään|verkkosivustomme käyttää|sivustolla käytetään|verkkopalvelussamme käytetään|tämä verkkosivusto käyttää)\b[^.]{0,40}(?:evästeitä|cookieita|cookies)\b(?=.*(?:sivusto|palvelu|kokemu|mainon|mainok|hyväksy|suostumu|yksityisyy|analytiik|kävijä|toiminn|toimin|kehittä|välttämät|hallit|hallin|vali[nt]|evästei)).{0,320}|"
            r"(?:jatkamalla|käyttämällä|hyväksymällä|selaamalla|klikkaamalla)\b[^.]{0,100}(?:evästei\w*|hyväksyt|suostumu\w*|käyttöehdo\w*)\b.{0,220}|(?:arvostamme yksityisyyttäsi|yksityisyytesi on meille tärkeää|välitämme yksityisyydestäsi|kunnioitamme yksityisyyttäsi)\b.{0,200}|evästeet (?:auttavat meitä|auttavat|mahdollistavat) .{0,200}"
        ),
        when=c.not_heading, otherwise=LIKELY,
        sure_if="eväste|cookie|sivusto|yksityisyy|verkkopalvelu",
        why="a notice that asks leave to store cookies (evästeet)", source="Laki sähköisen viestinnän palveluista 917/2014, 205 §",
        hits=("Käytämme evästeitä parantaaksemme käyttökokemustasi sivustolla.", "Tämä sivusto käyttää evästeitä. Jatkamalla hyväksyt evästeiden käytön."),
        near_misses=("Käytämme keksejä painoina, leipuri sanoo, kun taikina nousee.", "Eväste on pieni tiedosto, jonka sivusto jättää koneelle.", "Jatkamalla matkaa hyväksyt pitkän tien."),
    ),
    Rule(
        id="fi.cookie-notice.button", label="cookie-notice",
        phrases=listed("hyväksy kaikki; hyväksy kaikki evästeet; hyväksy evästeet; salli kaikki; salli kaikki evästeet; salli evästeet; salli valitut; salli valinta; hylkää kaikki; hylkää evästeet; hylkää kaikki evästeet; kiellä kaikki; estä kaikki; vain välttämättömät; vain välttämättömät evästeet; hyväksy vain välttämättömät; salli vain välttämättömät; salli vain välttämättömät evästeet; hyväksy välttämättömät; evästeiden asetukset; muokkaa evästeasetuksia; hallitse evästeitä; hallinnoi evästeitä; hallitse suostumusta; hallinnoi suostumusta; tallenna asetukset; tallenna valinnat; tallenna valintani; hyväksyn evästeet; lue lisää evästeistä; lisätietoja evästeistä; aina päällä; jatka ilman hyväksymistä; muuta suostumusta; evästeet ja tietosuoja; mainonnan asetukset; evästeiden hallinta: tarteaucitron.js; hyväksy vaaditut; käytämme evästeitä!; näytä/piilota tiedot evästeistä ja niiden säilytyksestä; ok, hyväksy kaikki; tämä palvelu ei ole asentanut evästeitä; tämä sivusto ei käytä evästeitä, jotka vaativat suostumustasi."),
        ambiguous=listed("hyväksy; hyväksyn; hylkää; kiellä; ok; sulje; asetukset; välttämättömät; tilastot; tilastolliset; markkinointi; toiminnalliset; mieltymykset; evästeet; lue lisää; lisätietoja; selvä; ymmärrän; näytä tiedot; aina käytössä; tietoa evästeistä; välttämättömät evästeet; muokkaa asetuksia; evästekäytännöt; evästeseloste; muuta asetuksia; evästekäytäntö; jatka; (vaaditaan); analyysievästeet; ehdottoman tarpeellinen; evästeiden käyttö; hallinnoi palveluja; kaikkien palveluiden valinta; keräämämme tiedot; kolmannen osapuolen evästeet; lisätietoja evästeistä ja localstorageista saat; mainosevästeet; mukauta; palvelun tarjoaa klaro!; personoi; personointievästeet; poista evästeet käytöstä; seurantaevästeitä; tarpeelliset evästeet; tekniset evästeet (pakollinen); toiminnalliset evästeet; turvallisuusevästeet; yksityisyyden suojaaminen; evästeiden hallintapaneeli; kiellä kaikki evästeet; piilota evästebanneri; tämä palvelu ei käytä evästeitä"),
        when=c.all_of(c.consent_button, c.not_heading), otherwise=HINT, part="button",
        why="a button or heading of the consent banner", source="consent tools in Finnish (Cookiebot, Sourcepoint, Cookiehub)",
        hits=("Hyväksy kaikki evästeet", "Vain välttämättömät", "Käytämme evästeitä parantaaksemme sivustoa.\nHyväksy\nAsetukset"),
        near_misses=(f"Evästeet\n\n{_A}", f"Asetukset\n\n{_B}", f"Tilastot\n\n{_C}", f"{_A}\n\n- Evästeiden hallintapaneeli\n- Kiellä kaikki evästeet\n\n{_B}", f"{_A}\n\n- Evästeiden hallintapaneeli\n- Kiellä kaikki evästeet\n\n{_B}"),
    ),
    Rule(
        id="fi.cookie-notice.category", label="cookie-notice",
        finds=c.dialog_lines(_CATEGORY, _PANELS, _ABOUT, SPEECH),
        why="what a kind of cookies is for, among the buttons of the dialog that lists them",
        source="preference panels of consent tools (OneTrust, Cookiebot, tarteaucitron, Klaro)",
        hits=(f"{_AFTER}Hyväksy kaikki\nSalli kaikki evästeet\nOikeutettu etu\nKumppanimme valitsevat näiden tietojen perusteella mainoksia.\nToimittajat\nKävijöitä laskevat palvelut näyttävät meille, mitä sivuja luetaan.\nHyväksy kaikki", f"{_AFTER}Hyväksy kaikki\nNäillä evästeillä lasketaan, kuinka usein sivulla käydään.\nSalli kaikki evästeet", f"{_AFTER}Hyväksy kaikki\nNäillä evästeillä lasketaan, kuinka usein sivulla käydään.\nMainosevästeet näyttävät kumppaniemme mainoksia.\nSalli kaikki evästeet"),
        near_misses=(f"{_A}\n\nOikeutettu etu\n\nKumppanimme valitsevat näiden tietojen perusteella mainoksia.\n\nToimittajat\n\nKävijöitä laskevat palvelut näyttävät meille, mitä sivuja luetaan.\n\n{_B}", f"{_A}\n\nKumppanimme valitsevat näiden tietojen perusteella mainoksia.\n\nKävijöitä laskevat palvelut näyttävät meille, mitä sivuja luetaan.\n\n{_B}", f"Näillä evästeillä lasketaan, kuinka usein sivulla käydään.\n\n{_A}", f"{_A}\n\nNäillä evästeillä lasketaan, kuinka usein sivulla käydään.\n\nMainosevästeet näyttävät kumppaniemme mainoksia.\n\n{_B}"),
    ),
    Rule(
        id="fi.cookie-notice.settings", label="cookie-notice",
        phrases=listed("evästeasetukset; tietosuoja-asetukset; yksityisyysasetukset; suostumusasetukset"),
        when=c.any_of(c.not_heading, c.beside("cookie-notice")), otherwise=HINT, part="button",
        why="the link to the consent settings, in the banner or the footer", source="consent tools (withdrawing must be as easy as giving: GDPR, article 7)",
        hits=("Evästeasetukset", _AFTER + "Tietosuoja-asetukset"),
        near_misses=(f"Evästeasetukset\n\n{_A}", f"{_A}\n\nSuostumusasetukset\n\n{_B}"),
    ),
    Rule(
        id="fi.paywall.account", label="paywall",
        phrases=listed("oletko jo tilaaja?; oletko jo tilaaja? kirjaudu; oletko jo tilaaja? kirjaudu sisään; oletko tilaaja?; oletko tilaaja? kirjaudu sisään; jo tilaaja?; jo tilaaja? kirjaudu; onko sinulla jo tili?; onko sinulla jo tunnus?; onko sinulla jo tunnukset?; eikö sinulla ole tunnusta?; eikö sinulla ole tiliä?; ei vielä tilaaja?; luo tunnukset; luo ilmainen tili; luo käyttäjätili; rekisteröidy ilmaiseksi; unohditko salasanan?; unohditko salasanasi?; salasana unohtunut?; unohtunut salasana?; unohtuiko salasana?; pysy kirjautuneena; kirjaudu tai rekisteröidy; kirjaudu sisään tai luo tili; kirjaudu googlella; kirjaudu facebookilla; jatka lukemista tilaajana; lue koko artikkeli tilaajana; tilaa ja lue; tilaa ja jatka lukemista; lue lisää tilaamalla; tilaajille tarkoitettu sisältö; vain tilaajille avoin artikkeli; tämä artikkeli on vain tilaajille; tämä sisältö on vain tilaajille; tämä artikkeli on tilaajille; tutustu tilausvaihtoehtoihin; katso tilausvaihtoehdot; katso tarjous ja tilaa; ei sitoutumista.; peru milloin tahansa; voit perua milloin vain; kokeile 0 viikkoa ilmaiseksi; kokeile 0 kk maksutta; ensimmäinen kuukausi ilmaiseksi; ensimmäinen kuukausi 0 €; sen jälkeen 0 €/kk; kirjaudu lukeaksesi; kirjaudu jatkaaksesi; tilaa jatkaaksesi lukemista; kirjaudu sisään lukeaksesi koko artikkelin; kirjaudu sisään lukeaksesi; salasana hukassa?"),
        ambiguous=listed("kirjaudu; kirjaudu sisään; kirjaudu ulos; rekisteröidy; tilaa; tilaa lehti; tilaukset; oma tili; omat tiedot; oma sivu; premium; plus; salasana; käyttäjätunnus; jatka lukemista; lue koko juttu; näköislehti; asiakaspalvelu; luo tili; muista minut; tilaajille; vain tilaajille; ei sitoutumista; digitilaus; digilehti; valitse tilaus; tilausvaihtoehdot; tee tilaus; maksumuurin takana; luo tunnus; peru milloin vain; tilaajapalvelu; olen unohtanut salasanani; kirjaudu sisään tai luo tunnus"),
        pattern=r"(?:tämä|koko|loput) (?:artikkeli|juttu|artikkelista|jutusta|sisältö)[^.]{0,40}\b(?:tilaaja\w*|tilauksella|premium|plus-\w+|plus(?:abon|medlem|kund|sisäl|tilaa|artik|pren|läs)\w*|jäsenille|kirjautuneille|maksullinen)\b[^.]{0,80}\.?|(?:kirjaudu|tilaa|rekisteröidy|luo (?:tili|tunnus)|osta)\b[^.]{0,30}(?:ja|niin)\b[^.]{0,20}(?:lue|lukemista|saat|pääset|avaa)\b.{0,60}|(?:saat|lue|hanki)\b[^.]{0,20}(?:rajattomasti|rajoituksetta|kaikki sisällöt|kaikki jutut|kaikki artikkelit|pääsyn kaikkiin)\b.{0,70}|(?:alkaen|vain|nyt) \d+(?:,\d+)? ?€ ?(?:/ ?|kuukaude\w*|kk|viikko).{0,60}|(?:\d+(?:,\d+)? ?(?:€|euroa)/kk).{0,60}",
        when=c.any_of(c.all_of(c.not_heading, c.beside("paywall")), c.all_of(c.in_run(2), c.not_heading, c.no_list_item)), otherwise=HINT, part="button",
        sure_if="artikkel|jutun|juttu|jutusta|sisält|sisällö|tilauks|tilaaja|lukemista|lue (?:lisää|koko|kaikki)|uutis|sanomal|lehti|lehden",
        why="a prompt to log in, register or pay", source="paywalls of Finnish papers (tilaajille); WordPress, MediaWiki and Oscar in Finnish",
        hits=("Oletko jo tilaaja? Kirjaudu sisään", "Tämä artikkeli on vain tilaajille", "Unohditko salasanan?", "Kirjaudu\nTilaa\nNäköislehti"),
        near_misses=(f"Tilaukset\n\n{_A}", f"Jatka lukemista\n\n{_B}", "Jo tilaajana yhdeksänvuotias hän luki jokaisen sivun.", "Tilaa pitsa, niin saat juoman samaan hintaan.", "Nyt 20 €/kk koko perheelle."),
    ),
    Rule(
        id="fi.related.heading", label="related",
        phrases=listed("lue myös; lue lisää; lue lisää:; lue lisää aiheesta; lue seuraavaksi; lue myös:; aiheeseen liittyvää; aiheeseen liittyvät artikkelit; aiheeseen liittyvät jutut; lisää aiheesta; lisää samasta aiheesta; samasta aiheesta; muita artikkeleita; muita juttuja; muita uutisia; liittyvät artikkelit; liittyvät jutut; liittyvät uutiset; samankaltaisia artikkeleita; samankaltaiset artikkelit; luetuimmat; luetuimmat jutut; luetuimmat artikkelit; luetuimmat nyt; luetuimmat uutiset; luetuin; jaetuimmat; kommentoiduimmat; katsotuimmat; suosituimmat; suosituimmat jutut; suosittua; suosituimmat artikkelit; uusimmat; uusimmat uutiset; uusimmat jutut; uusimmat artikkelit; tuoreimmat; tuoreimmat uutiset; tuoreimmat jutut; viimeisimmät; viimeisimmät uutiset; viimeisimmät artikkelit; viimeisimmät artikkelit:; juuri nyt; suosittelemme; suositeltua; suositellut; suositellut artikkelit; toimitus suosittelee; toimituksen suosittelemat; toimituksen valinnat; saatat pitää myös; saattaisit pitää myös näistä; sinua voisi kiinnostaa; sinua saattaisi kiinnostaa; sinua voisi kiinnostaa myös; saattaa kiinnostaa myös; tämä voisi kiinnostaa sinua; muut lukevat; muut lukivat myös; muut ostivat myös; asiakkaat ostivat myös; usein ostettu yhdessä; viimeksi katsotut; viimeksi katsellut; pääuutiset; poimintoja; poiminnat; katso myös; lisää uutisia; lisää juttuja; muut artikkelit; päivän luetuimmat; arkistosta; etusivulla nyt; tutustu myös; lisää luettavaa; uusimmat kirjoitukset; uusimmat kommentit; viimeisimmät kommentit; suositut artikkelit; viimeisimmät kirjoitukset; satunnaiset kirjoitukset; aiheeseen liittyvät kirjoitukset; liittyviä kirjoituksia"),
        pattern=r"(?:lisää|uusimmat|lue lisää|luetuimmat|muita|kaikki) (?:aiheesta|uutisia|juttuja|artikkeleita|kirjoittajalta|uutiset|jutut) ?[:]? ?[\w&.'’ -]{2,40}[^.,;:?!]",
        when=c.all_of(c.in_article, c.after_prose()), takes=c.titles_below_or_nothing, otherwise=HINT, part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it", source="boxes under the articles of Finnish papers (Luetuimmat, Lue myös); Zinnia, Mezzanine and WordPress in Finnish",
        hits=(_AFTER + "Luetuimmat\nLautat seisovat laiturissa yhä myrskyn takia\nMeripelastajat palkittiin koko talven työstä", _AFTER + "Lue myös\n\nKuka maksaa, kun koko rannikko katoaa?\n\nKunnanjohtaja myisi pian vanhan satamakonttorin"),
        near_misses=(f"Lue seuraavaksi\n\n{_A}", f"Juuri nyt\n\n{_B}", "Luetuimmat eivät ole rakkaimmat."),
    ),
    Rule(
        id="fi.related.list-heading", label="related",
        phrases=listed("samankaltaisia työpaikkoja; samankaltaiset ilmoitukset; vastaavia työpaikkoja; lue myös; lue lisää aiheesta; aiheeseen liittyvää; aiheeseen liittyvät artikkelit; aiheeseen liittyvät jutut; liittyvät artikkelit; liittyvät jutut; samankaltaisia artikkeleita; samankaltaiset artikkelit; luetuimmat; luetuimmat jutut; luetuimmat artikkelit; luetuimmat uutiset; suosituimmat jutut; suosituimmat artikkelit; viimeisimmät artikkelit; uusimmat artikkelit; tuoreimmat jutut; suositellut artikkelit; sinua voisi kiinnostaa myös; sinua saattaisi kiinnostaa; muut lukivat myös; muut ostivat myös; asiakkaat ostivat myös; usein ostettu yhdessä; päivän luetuimmat; saatat pitää myös"),
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading), takes=c.titles_below, otherwise=HINT, part="heading",
        why="a heading that nothing but a list of other articles has", source="related-article plug-ins of WordPress in Finnish and most-read boxes",
        hits=(_AFTER + "Aiheeseen liittyvät artikkelit", _AFTER + "Luetuimmat\nKuka maksaa, kun koko rannikko katoaa?"),
        near_misses=(f"{_A}\n\nUusimmat artikkelit\n\n{_B}", "Liittyvät artikkelit sopimuksessa koskevat kalastusta."),
    ),
    Rule(
        id="fi.related.read-also", label="related",
        pattern=r"lue myös ?: ?(?!.*(?:\bsivu|\bluku)).{12,160}[^.,;:]",
        when=c.all_of(c.no_list_item, c.points_to_title), anywhere=True,
        why="a link to another article; no text says these words and a colon but to point there",
        source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=("Lue myös: Lautat seisovat järven myrskyn takia", "LUE MYÖS: Kaupunginjohtaja myy vanhan satamakonttorin"),
        near_misses=("Lue myös: nuo sanat ovat joka jutun alla.", "Lue myös: nimi"),
    ),
    Rule(
        id="fi.related.pointer-title", label="related",
        phrases=listed("lue lisää; lue lisää aiheesta; katso myös"),
        when=c.all_of(c.in_article, c.no_list_item), otherwise=HINT,
        takes=c.title_announced,
        why="a pointer and a colon, with the headline that it points to on the line below",
        source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=(f"= {_A}\n\nLue lisää:\nMiksi köysi on tänä vuonna kallista\n\n= {_B}", f"= {_A}\n\n= {_B}\n\nKatso myös:\nMiksi köysi on tänä vuonna kallista\n\n= {_C}"),
        near_misses=(_AFTER.replace("= ", "") + "Katso myös:\nMiksi köysi on tänä vuonna kallista", f"{_A}\n\nLue lisää:\n{_B}\n\n{_A}", f"{_A}\n\nLue lisää miksi köysi on tänä vuonna kallista.\n\n{_B}"),
    ),
    Rule(
        id="fi.related.pointer", label="related",
        phrases=listed("lue koko artikkeli; lue koko juttu täältä; lue koko juttu tästä; lue koko uutinen; lue uutinen; lue tästä lisää; lue lisää tästä; lue lisää täältä; siirry artikkeliin; katso kaikki artikkelit; lataa lisää artikkeleita; lataa lisää juttuja; näytä lisää uutisia; näytä lisää juttuja; näytä lisää artikkeleita; katso kuvat; katso kaikki kuvat; näytä kaikki kuvat; avaa kuvagalleria; kuva 0/0; kuva 0 / 0; suurenna kuva; suurenna kuvaa; klikkaa kuva suuremmaksi; avaa kuva suurempana; takaisin etusivulle; lue vähemmän; avaa koko juttu"),
        ambiguous=listed("lue lisää; näytä lisää; näytä kaikki; näytä vähemmän; näytä enemmän; katso kaikki; kaikki artikkelit; kaikki uutiset; kaikki jutut; lataa lisää; 0 kuvaa; kuvagalleria; lisää; avaa; lisätietoja; arkistoon; lue tästä; etusivulle; lue juttu; lue artikkeli; lisää artikkeleita; näytä kuva"),
        pattern=r"(?:lue myös|lue lisää|lue lisää aiheesta|katso myös|aiheeseen liittyvää|lue tästä|lue seuraavaksi|kuuntele myös|tausta|lue myös kolumni|lue myös pääkirjoitus|aiemmin aiheesta|suosittelemme|lue koko juttu) ?[|»>→►▶] ?.{10,160}[^.,;:]|(?:lue myös|lue lisää|lue lisää aiheesta|katso myös|aiheeseen liittyvää|lue tästä|lue seuraavaksi|kuuntele myös|lue myös kolumni) ?: ?(?!.*(?:sivu|luku|s\.) ?\d).{10,160}[^.,;:]",
        when=c.all_of(c.not_heading, c.no_list_item, c.in_article, c.seldom), otherwise=HINT,
        why="a link to another page, which leads nowhere in a text", source="in-story pointers of Finnish papers (Lue myös: headline)",
        hits=("Lue lisää »", _AFTER + "LUE MYÖS: Lautat seisovat laiturissa yhä myrskyn takia", "Lue koko artikkeli", "Katso kaikki kuvat"),
        near_misses=(f"Lue lisää\n\n{_A}", f"Lisätietoja\n\n{_B}", "Lue myös: kirja, kartta, taivas.", "Lue lisää kuin yhtä lehteä, hänellä oli tapana sanoa."),
    ),
    Rule(
        id="fi.related.feed-footer", label="related",
        pattern=r"artikkeli .{3,140} julkaistiin ensimmäisen kerran [^,;:?.]{2,80}(?:\.[^ .,;:?]{1,30}){0,3}\.?",
        when=c.all_of(c.no_list_item, c.any_of(c.near_end, c.in_article), c.names_follow(_FEED_NAMES)), anywhere=True,
        why="the line by which a feed's entry names its title and its site again", source="WordPress: the default of Yoast SEO for the content after each post in the feed",
        hits=(_AFTER + "Artikkeli Miksi vanha silta on suljettu julkaistiin ensimmäisen kerran Satamalehti.", _AFTER + "Artikkeli Myrsky laakson yllä julkaistiin ensimmäisen kerran satama.example."),
        near_misses=(f"{_A}\n\nArtikkeli vanhasta sillasta julkaistiin ensimmäisen kerran vuonna 1961.", f"{_A}\n\nArtikkeli pormestarista julkaistiin ensimmäisen kerran Tampereella, hän sanoo."),
    ),
    Rule(
        id="fi.related.products", label="related", weighed=False,
        phrases=listed("""
            suositellut tuotteet; viimeksi katselemasi tuotteet; liittyvät tuotteet; saatat myös pitää
            näistä:; viimeksi katsottu; muut ostivat myös; asiakkaat ostivat myös; tämän tuotteen ostaneet
            ostivat myös; viimeksi katsotut; viimeksi katsotut tuotteet; viimeksi katsomasi tuotteet;
            ostetaan usein yhdessä; saattaisit pitää myös; saatat pitää myös; tutustu myös; samankaltaisia
            tuotteita
        """),
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading, c.no_list_item), otherwise=HINT, takes=c.titles_below, part="heading",
        why="the heading of a list of other products, with the list",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix, Cartridge and Salesforce's Retail React App in Finnish",
        hits=(_AFTER + "Suositellut tuotteet", _AFTER + "Samankaltaisia tuotteita"),
        near_misses=(f"{_A}\n\nSuositellut tuotteet\n\n{_B}", "Suositellut tuotteet, hän sanoi ja sulki oven viimeisen vieraan jälkeen."),
    ),
    Rule(
        id="fi.tag-list.tags", label="tag-list",
        phrases=listed("avainsanat; aiheet; tunnisteet; asiasanat; tägit; kategoriat; aihepiirit; jutun aiheet; artikkelin aiheet; tässä jutussa; tässä artikkelissa; kategoria; lisää aiheesta; aihe; henkilöt; paikat; teemat; luokat"),
        when=c.all_of(c.after_prose(2), c.in_article, c.no_list_item), takes=c.short_lines_below, part="heading",
        why="the heading of the list of tags under an article, with the list", source="tag widgets of Finnish content-management systems",
        hits=(_AFTER + "Aiheet\nSatama\nMyrsky", _AFTER + "Avainsanat:\n\nsilta\n\nkuorma-autot"),
        near_misses=(f"{_A}\n\n{_B}\n\nAiheet\n\n{_C}", f"Avainsanat\n\n{_A}"),
    ),
    Rule(
        id="fi.tag-list.line", label="tag-list",
        pattern=r"(?:avainsanat|avainsana|aiheet|aihe|tunnisteet|tunniste|asiasanat|kategoriat|kategoria|tägit|kategoria\(t\)|julkaistu kategoriassa|luokka|teemat) ?[:|»] ?(?![^.]*\. )(?!.*\b(?:on|ovat|mitä|miten|kuka|me)\b).{2,300}[^.?!:]|(?:julkaistu kategoriassa|avainsanoilla) [\w-]+(?: [\w-]+){0,2}(?:, [\w-]+(?: [\w-]+){0,2}){0,12}",
        when=c.all_of(c.after_prose(), c.in_article, c.no_list_item, c.not_heading),
        why="the tags of an article on one line", source="WordPress and Blogger in Finnish (Avainsanat, Tunnisteet)",
        hits=(_AFTER + "Avainsanat: silta, liikenne, valtuusto", _AFTER + "Tunnisteet: liikenne, kunta"),
        near_misses=("Aiheet: mitä käsitellään ja kuinka kauan, on puheenjohtajan asia", f"{_A}\n\nKategoria: raskaat ajoneuvot\n\n{_B}"),
    ),
    Rule(
        id="fi.legal-footer.links", label="legal-footer",
        phrases=listed("tietoa meistä; meistä; yhteystiedot; ota yhteyttä; yhteys; mediatiedot; mediamyynti; mainosta; mainostajille; ilmoittajille; mainostilaa; avoimet työpaikat; töihin meille; ura; asiakaspalvelu; toimitus; medialle; tietosuoja; evästeet; evästekäytännöt; evästeasetukset; käyttöehdot; tilausehdot; toimitusehdot; saavutettavuus; arkisto; rss; usein kysyttyä; usein kysytyt kysymykset; ukk; apua; ohjeet; sivukartta; sivukartta »; päätoimittaja; lehden tiedot; toimitus ja maksaminen; toimitustavat; maksutavat; palautukset; palautus; reklamaatio; uutiskirje; tilaa; tilaukset; gdpr; tiedotteet; lehdistötiedotteet; ilmoituskanava; oikaisut; palaute; anna palautetta; näköislehti; työpaikat; rekisteriselosteet; vastuullisuus; journalistin ohjeet; juttuvinkki; vastuuvapauslauseke; laskutustiedot"),
        when=c.all_of(c.in_run(2, *_FOOTER), c.after_prose(), c.not_heading), otherwise=HINT,
        why="links of a site's footer, in a row", source="footers of Finnish sites (Mediatiedot, Tietosuoja)",
        hits=(_AFTER + "Yhteystiedot\nMediatiedot\nAsiakaspalvelu", _AFTER + "Tietoa meistä | Avoimet työpaikat | Saavutettavuus"),
        near_misses=(f"Yhteystiedot\n\n{_A}", f"Saavutettavuus\n\n{_B}", f"Arkisto\n\n{_C}"),
    ),
    Rule(
        id="fi.legal-footer.policy", label="legal-footer",
        phrases=listed("tietosuojaseloste; tietosuojakäytäntö; tietosuojalauseke; tietosuojailmoitus; tietosuoja; rekisteriseloste; rekisteri- ja tietosuojaseloste; evästekäytäntö; käyttöehdot; yleiset käyttöehdot; sopimusehdot; tilausehdot; kaikki oikeudet pidätetään; kaikki oikeudet pidätetään.; saavutettavuusseloste; toimitusehdot; yksityisyydensuoja"),
        when=c.any_of(c.all_of(c.in_run(2, *_FOOTER), c.not_heading), c.all_of(c.in_tail, c.after_prose())), otherwise=HINT,
        why="a link to the site's terms, among others or below the last paragraph", source="Tietosuojalaki 1050/2018 and GDPR; saavutettavuusseloste under act 306/2019",
        hits=(_AFTER + "Tietosuojaseloste | Käyttöehdot | Yhteystiedot", _AFTER + "Kaikki oikeudet pidätetään."),
        near_misses=(f"Tietosuoja\n\n{_A}", f"Käyttöehdot\n\n{_B}"),
    ),
    Rule(
        id="fi.legal-footer.trademarks", label="legal-footer",
        pattern=r"(?:kaikki )?(?:(?:muut|mainitut) ){0,2}(?:tavaramerkit|tuotemerkit|logot)\b.{0,140}\b(?:omistajiensa|haltijoidensa|omistajien|haltijoiden) (?:omaisuutta|tavaramerkkejä|omistuksessa)\b.{0,80}",
        when=c.in_small_print, otherwise=HINT, weighed=False,
        why="whose the brands are that a page names: below the last paragraph, or beside the notice of copyright",
        source="footers of shops, makers and manuals, whose authors' lawyers ask for it",
        hits=(_AFTER + "Kaikki tavaramerkit ovat omistajiensa omaisuutta.", _AFTER + "Muut tavaramerkit ja logot ovat haltijoidensa tavaramerkkejä."),
        near_misses=(f"{_A}\n\nTavaramerkit säkeissä tunsi jokainen mylläri, hän sanoi.\n\n{_B}", f"Kaikki tavaramerkit ovat omistajiensa omaisuutta.\n\n{_A}\n\n{_B}"),
    ),
    Rule(
        id="fi.legal-footer.notice", label="legal-footer",
        pattern=r"moottorina ?(?:wordpress|drupal|joomla!?|mediawiki|hexo|starlight)\w{0,3}\.?|rakennettu (?:wordpress|drupal|joomla!?|mediawiki|hexo|starlight)\w{0,3} ?a\.?|(?:vastaava päätoimittaja|päätoimittaja|toimituspäällikkö|julkaisija|kustantaja|issn|y-tunnus) ?[:–-]? ?(?=[\w(])(?!.*(?:\b(?:kertoo|sanoo|mukaan)\b)).{3,100}|(?:©|copyright)[^“”\"]{0,120}(?:oikeudet|tekijänoikeu\w*).{0,100}|(?:kopiointi|lainaaminen|sisällön|kaikki sisältö|sivuston sisältö|aineiston|artikkelien)[^!?]{0,140}(?:tekijänoikeu\w*|kielletty|luvalla|lupaa|sallittu)\b.{0,160}|(?:huomasitko|löysitkö|näitkö)[^.?]{0,50}(?:virhe\w*|kirjoitusvirhe\w*)[^.?]{0,40}\? .{0,120}|(?:sivuston toteutus|sivut|verkkosivut|kotisivut|toteutus|suunnittelu)(?: ?: ?| by ).{2,50}|voimanlähteenä wordpress|[\w ]{3,40} noudattaa journalistin ohjeita\b.{0,160}|[\w ]{3,40} kuuluu julkisen sanan neuvosto\w*.{0,100}",
        when=c.all_of(c.in_tail, c.after_prose(2)), otherwise=HINT,
        why="the responsible editor, business id and other legal lines below the last paragraph", source="Sananvapauslaki 460/2003 (vastaava päätoimittaja), Y-tunnus duty",
        hits=(_AFTER + "Vastaava päätoimittaja: Malla Laakso", _AFTER + "Y-tunnus 1234567-8", _AFTER + "Sisällön kopiointi on kielletty ilman lupaa.", _AFTER + "Moottorina WordPress"),
        near_misses=(f"Julkaisija yhdeksän päivää\n\n{_A}", f"Karttojen kopiointi oli sota-aikana kielletty.\n\n{_B}", f"Moottorina WordPress\n\n{_A}"),
    ),
    Rule(
        id="fi.navigation.control", label="navigation",
        phrases=listed("siirry sisältöön; siirry pääsisältöön; siirry suoraan sisältöön; hyppää sisältöön; hyppää pääsisältöön; hyppää suoraan sisältöön; mene sisältöön; suoraan sisältöön; ohita valikko; ohita navigaatio; siirry navigaatioon; siirry hakuun; siirry valikkoon; siirry alatunnisteeseen; takaisin sivun alkuun; siirry sivun alkuun; palaa ylös; palaa etusivulle; takaisin etusivulle; takaisin uutisiin; takaisin listaukseen; takaisin artikkeliin; palaa listaan; avaa valikko; sulje valikko; näytä valikko; piilota valikko; avaa haku; sulje haku; hae sivustolta; hae sivustosta; etsi sivustolta; artikkelien selaus; artikkeleiden selaus; vanhemmat artikkelit; uudemmat artikkelit; vanhemmat kommentit; uudemmat kommentit; sivu 0/0; sivu 0 / 0; olet tässä:; valitse kategoria; valitse kuukausi; lisää ostoskoriin; lisää koriin; ostoskorisi on tyhjä; ostoskorisi on tyhjä.; ostoskori on tyhjä; ostoskori on tyhjä.; näytä ostoskori; siirry kassalle; lisää toivelistalle; tyhjennä suodattimet; valitse kieli; vaihda navigointia; korisi on tyhjä"),
        ambiguous=listed("päänavigaatio; murupolku; takaisin ylös; päävalikko; seuraava sivu; edellinen sivu; seuraava artikkeli; olet tässä; varastossa; kassalle; jatka ostoksia; olet täällä; haku:; etsi:; sivun alkuun; edellinen artikkeli; seuraava juttu; edellinen juttu; vanhemmat kirjoitukset; uudemmat kirjoitukset; heti varastossa; vanhempia kirjoituksia; uudempia kirjoituksia; edellinen kirjoitus; seuraava kirjoitus; sivu 0; muokkaa sivua; näytä lähdekoodina; takaisin hakemistoon; kopioi leikepöydälle; kopioitu leikepöydälle; lisää toivelistaan; tarkastele koria; jatka maksamaan; kirjoita arvostelu; avaa saavutettavuusvalikko; iso kohdistin; korosta linkit; palauta asetukset; pienennä fonttikokoa; piilota kuvat; pysäytä animaatiot; suurenna fonttikokoa; säädä fonttikokoa; muokkaa tätä sivua; näytä tämän sivun lähdekoodi"),
        pattern=r"(?:seuraava|edellinen) (?:artikkeli|juttu|sivu|resepti|uutinen|kirjoitus) ?[:»«→←>|] ?.{3,120}[^.,;]|(?:arvioitu )?(?:lukuaika|lukemisaika|kuunteluaika) ?[:–-]? ?(?:n\. |noin |alle )?\d.{0,20}|(?:n\. |noin |alle )?\d+ (?:min\.?|minuutin|minuuttia|minuutti) (?:lukuaika|lukemiseen|luku|lukea)|sivu \d+ ?/ ?\d+|näytetään \d+ ?[–-] ?\d+ .{0,30}",
        when=c.page_control, otherwise=HINT,
        why="a control of the page: skip link, pager, basket, reading time", source="WordPress in Finnish; Digipalvelulaki 306/2019 (skip links); Oscar, Nikola and Material for MkDocs in Finnish",
        hits=("Siirry sisältöön", "Lukuaika: 5 min", "Seuraava artikkeli: Satamakonttori myytiin", "Lisää ostoskoriin", "Artikkelien selaus"),
        near_misses=(f"{_A}\n\nTakaisin ylös\n\n{_B}", f"{_A}\n\nVarastossa\n\n{_C}", "Seuraava artikkeli sopimuksessa koskee kalastusta.", f"{_A}\n\nMuokkaa tätä sivua\n\nNäytä tämän sivun lähdekoodi\n\n{_B}", f"{_A}\n\nMuokkaa tätä sivua\n\nNäytä tämän sivun lähdekoodi\n\n{_B}"),
    ),
    Rule(
        id="fi.navigation.wiki", label="navigation", weighed=False,
        phrases=listed("""
            tänne viittaavat sivut; linkitettyjen sivujen muutokset; toimintosivut; ikilinkki; sivun tiedot; tulostettava versio; tallenna tiedosto; tuoreet muutokset; satunnainen sivu;
            kahvihuone; henkilökohtaiset työkalut; nimiavaruudet; kirjoitusjärjestelmät; näytä historia; näytä wikiteksti; lue; näkymät; muokkaukset; et ole kirjautunut; muilla kielillä;
            työkalut; vastuuvapaus; wiki-työkalut; käyttäjäsivun työkalut; sivun lokit; lisää kieliä; vaihda sisällysluettelo; siirrä sivupalkkiin; ulkoasu;
            sivut kirjautumattomille muokkaajille; sivun historia; luo tunnus; ohje; päävalikko;
            valikko;
            käyttäjän työkalut; sivuston työkalut; viimeiset muutokset; media manager; hakemisto;
            sivutyökalut; näytä sivun lähdekoodi; vanhat versiot; paluulinkit
        """),
        when=c.wiki_tools, otherwise=HINT,
        why="the tools of a wiki's page, several in a row",
        source="MediaWiki in Finnish (sidebar, tabs and toolbox)",
        hits=(_AFTER + "Tänne viittaavat sivut\nLinkitettyjen sivujen muutokset\nToimintosivut", _AFTER + "Ikilinkki\nSivun tiedot\nTulostettava versio"),
        near_misses=(f"Tänne viittaavat sivut\n\n{_A}", f"Toimintosivut\n\n{_B}\n\nLinkitettyjen sivujen muutokset\n\n{_A}"),
    ),
    Rule(
        id="fi.legal-footer.wiki", label="legal-footer",
        pattern=(
            r"sivua on viimeksi muutettu ?(?=.{0,45}\d{4}).{8,60}\.?|"
            r"noudettu kohteesta ?[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200}|"
            r"tämä sivu on näytetty ?\d[\d., ]{0,12} ?kertaa\.?"
        ),
        why="the day of the last change, the address and how often it was read, below the pages of a wiki",
        source="MediaWiki in Finnish (messages lastmodifiedat, retrievedfrom and viewcount)",
        hits=("Sivua on viimeksi muutettu 2024-05-03 kello 10:14.", "Noudettu kohteesta ”https://wiki.example/index.php?title=Most&oldid=12”"),
        near_misses=("Sivua on viimeksi muutettu 2024-05-03 kello 10:14, hän sanoi ja sulki oven viimeisen vieraan jälkeen.", f"{_A}\n\nSivua on viimeksi muutettu {_B}"),
    ),
    Rule(
        id="fi.navigation.menu-word", label="navigation",
        phrases=listed("etusivu; koti; valikko; haku; hae; etsi; uutiset; tuoreimmat; kotimaa; ulkomaat; suomi; maailma; politiikka; talous; raha; pörssi; yritykset; urheilu; jalkapallo; jääkiekko; hiihto; liiga; veikkausliiga; kulttuuri; viihde; mielipide; mielipiteet; pääkirjoitus; pääkirjoitukset; kolumnit; kolumni; keskustelu; tiede; teknologia; terveys; hyvinvointi; elämä; lifestyle; perhe; matkailu; matkat; ruoka; reseptit; viini; asuminen; muoti; kauneus; autot; auto; elokuvat; musiikki; kirjat; tv; televisio; tv-opas; radio; podcastit; podcast; video; videot; kuvat; paikalliset; paikallisuutiset; kaupunki; helsinki; espoo; tampere; turku; oulu; lappi; sää; liikenne; rikos; rikokset; onnettomuudet; ilmasto; ympäristö; luonto; koulutus; työ; työelämä; työpaikat; tapahtumat; kalenteri; kuolinilmoitukset; ristikot; pelit; sudoku; horoskooppi; horoskoopit; sarjakuvat; visat; visa; viikonloppu; arkisto; blogi; blogit; kauppa; verkkokauppa; tuotteet; palvelut; tarjoukset; ale; merkit; tuotemerkit; naiset; miehet; lapset; yritys; meistä; yhteystiedot; ota yhteyttä; kirjaudu; kirjaudu sisään; rekisteröidy; tilaa; tilaa lehti; oma tili; ostoskori; toivelista; uutiskirje; uutiskirjeet; lisää; takaisin; seuraava; edellinen; sulje; kaikki; aiheet; kategoriat; suora; live; tulokset; näköislehti; digilehti; asiakaspalvelu; kunta; yhdistys; jäsenet; jäsenyys; hallitus; hankkeet; hinnasto; hinnat; galleria; kuvagalleria; suomeksi; på svenska; svenska; in english; english; fi; sv; en; ilmoitukset; kilpailut; historia; puutarha; eläimet; uskonto; suodata; järjestä; luetuimmat; ajankohtaista; referenssit; ohjelma; arkistot; kirjaudu ulos; hallintapaneeli; kojelauta; ohjausnäkymä; ohjauspaneeli; kategoria; luokka; luokat; avainsanat; tagit; tunnisteet; pääsivu; muokkaa; avainsanapilvi; suositut avainsanat; artikkeleiden rss-syöte; kommenttien rss-syöte; merkinnät (rss); kommentit (rss); rss-syöte; atom-syöte; luokittelematon; sivukartta; maksamaan; arvostelut; tili; saavutettavuus; toivelistat; kaikki tuotteet; laajennettu haku"),
        when=c.all_of(c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "comments"), c.no_text_item, c.in_article, c.set_like_its_run, c.not_heading), otherwise=HINT,
        why="words of a menu, several in a row", source="section names of Finnish papers, shops and municipalities; WordPress, Oscar and Zinnia in Finnish",
        hits=("Etusivu\nUutiset\nUrheilu", "Kotimaa\nUlkomaat\nTalous\nKulttuuri"),
        near_misses=(f"Luonto\n\n{_A}\n\nKulttuuri\n\n{_B}\n\nKoulutus\n\n{_C}", "Lehdessä oli kolme osaa:\nPolitiikka\nUrheilu\nSää"),
    ),
    Rule(
        id="fi.navigation.docs", label="navigation",
        phrases=listed("""
            0 min lukuaika; tämä sisältö ei ole vielä saatavilla valitsemallasi kielellä.; 0 minuuttia
            lukuaikaa
        """),
        ambiguous=listed("""
            aloitetaan hakua; kirjoita aloittaaksesi haun; mene repositoryyn; älä näytä tätä enää; valitse
            versio; ei täsmääviä dokumentteja; 0 täsmäävää dokumenttia; valitse teema; tällä sivulla;
            saatavilla myös:; lue suomeksi; kielet:; lähde; alkuperäinen sivusto; piilota löydetyt; <<; >>;
            tämä sivu; navikointi
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the tools around the pages of manuals and blogs, several in a row",
        source="Material for MkDocs, Starlight, Nikola and Sphinx in Finnish",
        hits=("4 min lukuaika", "Tämä sisältö ei ole vielä saatavilla valitsemallasi kielellä.", _AFTER + "Aloitetaan hakua\nKirjoita aloittaaksesi haun\nMene repositoryyn"),
        near_misses=(f"{_A}\n\nAloitetaan hakua\n\n{_B}", f"{_A}\n\n- Aloitetaan hakua\n- Kirjoita aloittaaksesi haun\n- Mene repositoryyn\n\n{_B}", "4 min lukuaika, hän sanoi ja sulki oven viimeisen vieraan jälkeen."),
    ),
    Rule(
        id="fi.navigation.shop-control", label="navigation", weighed=False,
        phrases=listed("""
            tällä tuotteella ei vielä ole arvioita.; et ole tilannut meiltä mitään vielä.; kirjaudu sisään
            hakeaksesi tallennetut tuotteet tai jatka ostoksia.; jatka ostosten tekemistä ja lisää tuotteita
            toivelistallesi.; luo tili ja voit hyödyntää ensimmäisten joukossa parhaat tuotteet,
            inspiraation ja yhteisön.; rekisteröidy, niin pysyt ajan tasalla kuumimmista tarjouksista
        """),
        ambiguous=listed("""
            lisää toivelistaan; kirjoita arvostelu; jätä tuotteen arvostelu; onko tämä arvio hyödyllinen?;
            katso kaikki arvostelut; ilmoita minulle; kirjaudu lisätäksesi tuotteen toivelistaan.; jatka
            ostoksia; tarkastele koria; jatka maksamaan; siirrä koriin; säästä myöhemmäksi; minulla on
            kuponkikoodi...; palaa koriin; olen unohtanut salasanani; palaa sivustolle; toivelistasi on
            tyhjä; luo uusi toivelista; löytyi 0 osumaa.; suodata tuloksia; kallein ensin; halvin ensin;
            näytetään tulokset:; tuotteita ei löytynyt; selaa kauppaa; takaisin hakutuloksiin; tyhjennä
            ostoskori; näytä koko ostoskori; käytä kuponki; ostoskori on vanhentunut; liity jonotuslistalle;
            lisätkää minut odotuslistalle; sulje lippukauppa; valitse toinen tapahtuma; lisää määrää;
            vähennä määrää; kirjaudu sisään asiakastilillä; päivitä ostoskori; jatka kassalle; tuote lisätty
            ostoskoriin; tuote lisätty toivomuslistalle; toivomuslistasi on tyhjä.; tallenna myöhempää
            ajankohtaa varten; muokkaa ostoskoria; palaa kassalle; katso aiemmat tilaukset; lisää setti
            ostoskoriin; lisää setti toivelistalle; katso kaikki tiedot; selaa tuotteita vasemmalle; selaa
            tuotteita oikealle; poista suodattimet; tuotteiden lajitteluperuste; valitse sivunumero; etsi
            tuotteita...; jatka ostoksia lisätäksesi tuotteita ostoskoriin.; tee tilaus; toivelistalla ei
            ole tuotteita; näytä kaikki tiedot; oma ostoskori, tuotteiden määrä: 0; selaat tällä hetkellä
            offline-tilassa; vertaile tuotteita; katso ostoskori; siirry ostoskoriin; jatka ostosten tekoa;
            takaisin kauppaan; palaa kauppaan; kirjoita arvio; jätä arvostelu; kirjoita ensimmäinen arvio;
            tuotearvioita ei vielä ole.; ei vielä arvosteluja; ei arvosteluja; näytä kaikki arvostelut;
            näytetään kaikki 0 tulosta; näytetään tulokset 0–0 / 0; lajittele suosion mukaan; lajittele
            uusimmat ensin; lajittele hinnan mukaan: halvin ensin; lajittele hinnan mukaan: kallein ensin;
            hinta: halvin ensin; hinta: kallein ensin; hinta, matalasta korkeaan; hinta, korkeasta matalaan;
            valitse vaihtoehdoista; valitse vaihtoehto; sis. alv; sis. alv.; ilmoita kun saatavilla
        """),
        when=c.shop_control, otherwise=HINT,
        why="the buttons of a shop, and what it says of its basket, its reviews and how it sorts",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix, Cartridge and Salesforce's Retail React App in Finnish",
        hits=("Tällä tuotteella ei vielä ole arvioita.", _AFTER + "Lisää toivelistaan", _AFTER + "Kirjoita arvostelu"),
        near_misses=(f"{_A}\n\nLisää toivelistaan\n\n{_B}", f"{_A}\n\n- Lisää toivelistaan\n- Kirjoita arvostelu\n\n{_B}", "Tällä tuotteella ei vielä ole arvioita, hän sanoi ja sulki oven viimeisen vieraan jälkeen."),
    ),
    Rule(
        id="fi.navigation.shop-word", label="navigation", weighed=False,
        phrases=listed("""
            tilaushistoria; muuta salasana; lajitteluperuste; osuvuus; asiakasarvio; kassa; ical; tilin
            asetukset; edellinen kuukausi; seuraava kuukausi; edellinen viikko; seuraava viikko; järjestys;
            suodatin; myymäläpaikannin; nollaa salasana; tilauksen tila; ical-tiedosto; kokotaulukko;
            kokoopas; määrä; vertaa; oma ostoskori; alennuskoodi; maksutavat; toimitustavat; toimitus ja
            palautus; loppuunmyyty; myydyimmät; osta; ostoskorisi; toivomuslistasi; oletuslajittelu;
            pikakatselu
        """),
        when=c.shop_word, otherwise=HINT,
        why="words of a shop's page that are anybody's, several in a row",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix, Cartridge and Salesforce's Retail React App in Finnish",
        hits=(_AFTER + "Tilaushistoria\nMuuta salasana\nLajitteluperuste", _AFTER + "Toivomuslistasi\nOletuslajittelu\nPikakatselu"),
        near_misses=(f"{_A}\n\nTilaushistoria\n\n{_B}", f"{_A}\n\n- Tilaushistoria\n- Muuta salasana\n- Lajitteluperuste\n\n{_B}"),
    ),
    Rule(
        id="fi.navigation.calendar", label="navigation", weighed=False,
        phrases=listed("""
            lisää kalenteriin
        """),
        when=c.calendar_button, takes=c.calendar_links, otherwise=HINT,
        why="the button by which readers keep an event's date, with the calendars it offers",
        source="The Events Calendar, pretix and Add to Calendar Button in Finnish",
        hits=(_AFTER + "Lisää kalenteriin", _AFTER + "Lisää kalenteriin\nApple\nGoogle\nOutlook.com\nYahoo"),
        near_misses=(f"{_A}\n\nLisää kalenteriin\n\n{_B}", f"{_A}\n\nApple\nGoogle\nYahoo\n\n{_B}", "Lisää kalenteriin, hän sanoi ja sulki oven viimeisen vieraan jälkeen."),
    ),
    Rule(
        id="fi.navigation.portal", label="navigation",
        phrases=listed("""
            lukemattomat; suositut; käyttäjät; ryhmät; päivitä napsauttamalla tätä.; merkitse luetuksi;
            tehdyt toimenpiteet; tulosta; viimeisin muutos
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the menus and tools of portals and forums, several in a row",
        source="NodeBB and Plone in Finnish",
        hits=(_AFTER + "Lukemattomat\nSuositut\nKäyttäjät", _AFTER + "Ryhmät\nPäivitä napsauttamalla tätä.\nMerkitse luetuksi"),
        near_misses=(f"{_A}\n\nLukemattomat\n\n{_B}", f"{_A}\n\n- Lukemattomat\n- Suositut\n- Käyttäjät\n\n{_B}"),
    ),
    Rule(
        id="fi.placeholder.loading", label="placeholder",
        phrases=listed("ladataan sisältöä; sisältöä ladataan; ladataan lisää; haetaan sisältöä; sivua ladataan; javascript on pois käytöstä; ota javascript käyttöön; kuvaa ei voitu ladata; hakutuloksia ei löytynyt; lataa sivu uudelleen; tapahtui virhe, yritä myöhemmin uudelleen; jatkaaksesi, syötä alla olevan kuvan koodi.; vahvistetaan... odota hetki.; varmennus epäonnistui. yritä myöhemmin uudelleen.; varmennus vanhentui. yritä uudelleen."),
        ambiguous=listed("ladataan; ladataan...; lataa; odota hetki; hetkinen; ei tuloksia; jokin meni pieleen; tapahtui virhe; kuva puuttuu; ei kuvaa; haetaan; päivitä sivu; ei hakutuloksia; artikkeleita ei löytynyt.; kirjoituksia ei löytynyt.; ei hakutuloksia.; ei tuloksia.; sivua ei löydy; ei täsmääviä dokumentteja; en ole robotti; hae äänitehtävä; päivitä selain; vahvistetaan; vahvistus vaaditaan!; älä näytä uudestaan; ohita; syötä koodi; lataa uudelleen"),
        pattern=r"(?:ota|kytke|salli|sinun (?:täytyy|pitää))\b[^.]{0,40}javascript\w*\b.{0,120}|(?:selaimesi|käyttämäsi selain|selain) (?:ei tue|on vanhentunut|on liian vanha)\b.{0,120}|(?:sivusto|sivu|palvelu|tämä sivu|tämä sivusto) (?:vaatii|edellyttää)[^.]{0,20}javascript\w*.{0,80}",
        when=c.loading_sign, otherwise=HINT,
        why="what stands where a script would have put something", source="noscript texts and loading states of Finnish sites; Nikola, Zinnia and WordPress in Finnish",
        hits=("Ladataan sisältöä...", "Ota JavaScript käyttöön nähdäksesi sivun."),
        near_misses=(f"Odota hetki\n\n{_A}", "Ladataan\n\nNiin ruudulla luki kolme vuorokautta.", f"{_A}\n\n- Sivua ei löydy\n- Ei täsmääviä dokumentteja\n\n{_B}", f"{_A}\n\n- Sivua ei löydy\n- Ei täsmääviä dokumentteja\n\n{_B}"),
    ),
    Rule(
        id="fi.placeholder.browser", label="placeholder",
        pattern=(
            r"selaimesi(?: ?\([^)]{2,30}\))? on (?:vanhentunut|liian vanha)[.!]?|"
            r"päivitä selaimesi\b.{0,110}\b(?:sivust|sivu)\w*\b.{0,30}[.!]?"
        ),
        why="the bar over a page that finds the reader's browser too old for it",
        source="browser-update.org and Outdated Browser, which sites build in",
        hits=("Selaimesi (Safari) on vanhentunut.", "Päivitä selaimesi, jotta tämä sivusto toimii oikein."),
        near_misses=("Päivitä selaimesi ja käynnistä kone uudelleen.", "Selaimesi on vanhentunut, sanoi mies tiskillä."),
    ),
    Rule(
        id="fi.placeholder.loading-word", label="placeholder",
        phrases=listed("ladataan; latautuu; ladataan tietoja"),
        when=c.all_of(c.not_heading, c.no_list_item, c.in_article), otherwise=HINT,
        why="the word that stands while content loads", source="loading states of web frameworks in this language",
        hits=(_AFTER + "Ladataan...", _AFTER + "Latautuu..."),
        near_misses=(f"Ladataan\n\n{_A}", f"{_A}\n\nLatautuu\n\n{_B}"),
    ),
    Rule(
        id="fi.placeholder.notice", label="placeholder",
        phrases=listed("""
            saat uuden muistutuksen 0 päivän päästä.; suojattuja kommentteja: syötä salasanasi lukeaksesi
            niitä.; tämä sisältö on suojattu salasanalla. syötä salasanasi näyttääksesi sisällön:; otetta ei
            näytetä, koska artikkeli on suojattu.
        """),
        why="what a site says instead of what it does not show, and its robot check when it fails",
        source="browser-update.org, ALTCHA and WordPress in Finnish",
        hits=("Saat uuden muistutuksen 4 päivän päästä.", "Suojattuja kommentteja: syötä salasanasi lukeaksesi niitä."),
        near_misses=("Saat uuden muistutuksen 4 päivän päästä, hän sanoi ja sulki oven viimeisen vieraan jälkeen.", "Suojattuja kommentteja: syötä salasanasi lukeaksesi niitä, hän sanoi ja sulki oven viimeisen vieraan jälkeen."),
    ),
    Rule(
        id="fi.byline.by", label="byline",
        pattern=r"(?:teksti|teksti ja kuvat|teksti ja kuva|kirjoittaja|toimittaja|kirjoittanut|julkaissut|teksti & kuvat)[: ] ?[\w.'’-]+ [\w.'’-]+(?: [\w.'’-]+){0,3}(?:(?:,| ja) [\w.'’ -]{3,40})?",
        why="who wrote it", source="byline customs of Finnish papers",
        hits=("Teksti: Marja Laakso", "Kirjoittaja: Joel Helle"),
        near_misses=("Toimittaja odotti kolme tuntia, eikä kukaan tullut.", "Teksti ilman kuvia."),
    ),
    Rule(
        id="fi.byline.date", label="byline",
        pattern=r"(?:(?:julkaistu|päivitetty|viimeksi päivitetty|muokattu|julkaistu:)(?: klo)? ?:? ?)?(?:(?:ma|ti|ke|to|pe|la|su|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai)(?:na)?,? )?\d{1,2}\. ?(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuuta?(?: \d{4})?(?:,? (?:klo |kello )?\d{1,2}[:.]\d{2})?|(?:julkaistu|päivitetty):? \d{1,2}\.\d{1,2}\.\d{4}.{0,16}",
        why="when it was published", source="date styles of Finnish papers (klo)",
        hits=("Julkaistu 9. helmikuuta 2023", "Päivitetty 3.5.2024 klo 11.20"),
        near_misses=("Toukokuun 3. päivänä silta suljettiin.", "Julkaistu se oli vasta hänen kuolemansa jälkeen."),
    ),
    Rule(
        id="fi.caption.credit", label="caption",
        pattern=r"(?:kuva|kuvat|valokuva|kuvaaja|kuvalähde|kuvituskuva|grafiikka|lähde|piirros|arkistokuva)(?: ?[:©/]) ?.{2,90}|kuvituskuva|arkistokuva|(?:lehtikuva|sttk?|lehtikuva/afp)(?:[ /-]+[\w.-]+){1,5}",
        why="a picture's credit", source="credits of Finnish papers (Lehtikuva, STT)",
        hits=("Kuva: Marko Laakso / Lehtikuva", "Kuvituskuva"),
        near_misses=("Kuva kaupungista, joka ei nuku.", "Valokuva siltä ajalta riippui yhä eteisessä."),
    ),
    Rule(
        id="fi.promo.appeal", label="promo",
        pattern=(
            r"seuraa (?:meitä|[\w-]{2,24}a) (?:myös )?(?:facebookissa|instagramissa|twitterissä|x:ssä|youtubessa|tiktokissa|whatsappissa|telegramissa|google uutisissa|somessa|sosiaalisessa mediassa)[^.:;”\"]{0,60}[!.]?|"
            r"(?:tilaa|liity) (?:ilmainen |maksuton )?(?:uutiskirjeemme|uutiskirjeen tilaajaksi|uutiskirjeen? tästä)[^.:;”\"]{0,80}[!.]?|"
            r"lataa (?:ilmainen |maksuton )?(?:sovelluksemme|mobiilisovelluksemme|uutissovelluksemme)[^.:;”\"]{0,80}[!.]?|"
            r"(?:löysitkö|huomasitko|onko jutussa) (?:jutusta |artikkelista |tekstistä )?(?:virheen|virhettä|kirjoitusvirheen|virhe)(?: (?:jutusta|artikkelista|tekstistä))?\? ?(?:kerro|ilmoita|lähetä|ota|anna|kirjoita)[^”\"]{0,80}|"
            r"tue (?:riippumatonta journalismia|työtämme|journalismiamme|toimitustamme)[^:;,”\"]{0,80}[!.]?|"
            r"(?:kommentoidaksesi|kommentointi vaatii|kirjaudu sisään kommentoidaksesi|kommentoi kirjautumalla|kirjaudu kommentoidaksesi)(?:,? (?:sinun täytyy |sinun on |tulee )?(?:kirjautua|kirjaudu|olla kirjautunut|kirjautumisen|rekisteröitymisen|rekisteröityä)[^”\"]{0,30})?[!.]?|"
            r"jaa (?:tämä )?(?:artikkeli|juttu|kirjoitus)(?: (?:ystävillesi|ystävällesi|facebookissa|somessa))?[!.]?|"
            r"(?:tämä )?(?:artikkeli|juttu|sisältö) on (?:vain |tarkoitettu vain |luettavissa vain )(?:tilaajille|tilaajillemme|kirjautuneille|jäsenille)[^”\"]{0,80}|"
            r"(?:ota|laita) ilmoitukset (?:käyttöön|päälle),? (?:niin|ja|jotta)\b[^.:;”\"]{2,60}[!.]?"
        ),
        otherwise=HINT,
        sure_if=r"seuraa|uutiskir|sovelluk|virhe|riippumatonta|työtämme|journalismi|toimitust|komment|artikkeli|juttu|kirjoitus|sisältö|ilmoitukset",
        why="what a site asks of its readers in a line or sentence: to follow it, to pay, to log in, to report its mistakes",
        source="closing lines of Finnish news sites and blogs",
        hits=(
            "Seuraa meitä Facebookissa",
            "Tilaa uutiskirjeemme",
            "Lataa sovelluksemme",
            "Huomasitko virheen? Kerro siitä meille",
            "Tue riippumatonta journalismia",
            "Kirjaudu kommentoidaksesi",
            "Jaa juttu ystävillesi",
            "Artikkeli on vain tilaajille",
            "Ota ilmoitukset käyttöön, niin saat uutiset ensimmäisenä",
        ),
        near_misses=(
            "Seuraa meitä polulla, poika huusi.",
            "Tilaa kirja ajoissa, kirjastonhoitaja neuvoi.",
            "Huomasitko virheen? opettaja kysyi.",
            "Tue lautaa kädelläsi.",
            "Jaa taikina kahteen osaan.",
            "Juttu on käännetty ruotsista.",
        ),
    ),
)
