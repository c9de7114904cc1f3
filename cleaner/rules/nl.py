"""Dutch: what sites of the Netherlands and Flanders print around their articles."""

from __future__ import annotations

import re

from cleaner.lazy import lazy_pattern
from cleaner.model import Label
from cleaner.rules import conditions as c
from cleaner.rules.rule import ALMOST, HINT, LIKELY, Rule, form_of, listed, reported

_FEED_NAMES = lazy_pattern(r"^het (?:bericht|artikel) |verscheen (?:eerst|als eerste) op ", re.IGNORECASE)
"""Stands before the title and before the site in the last line of a feed's entry."""

_A = "De gemeenteraad besloot maandag om de oude brug te sluiten voor vrachtverkeer."
_B = "Tot de herfst moeten chauffeurs over de dalweg rijden, zei de burgemeester."
_C = "Het herstel was jarenlang uitgesteld omdat niemand ervoor wilde betalen."
_AFTER = f"= {_A}\n\n= {_B}\n\n= {_C}\n\n"

_FOOTER: tuple[Label, ...] = (
    "legal-footer", "navigation", "share-bar", "newsletter", "paywall", "cookie-notice", "promo",
)

_PANEL = lazy_pattern(
    r"lid geworden|lid geworden op|geregistreerd|geregistreerd op|lid sinds|"
    r"registratiedatum|berichten|posts|topics|punten|locatie|woonplaats|leeftijd|geslacht|"
    r"waardering|reacties|likes|bedankjes|naam"
)
_RANKS = lazy_pattern(
    r"lid|nieuw lid|actief lid|moderator|beheerder|gebruiker|gast|bekend lid"
)
"""Entries of a forum's panel of a member, and ranks of members."""

SPEECH = reported(
    r"zei(?:den)?|zegt|schreef|schrijft|stond|vroeg|luidde|las|vertelt|vertelde|"
    r"antwoordde|riep|fluisterde|mompelde|dacht|grapte"
)
"""Reported speech: what somebody said is the article's, whatever words it is in."""

_CATEGORY = lazy_pattern(
    r"(?:[\w'’-]{1,24} ){0,3}[\w-]{0,20}(?:cookies?)\b(?=.*(?:site|pagina|bezoek|adverten|reclame|inhoud|statistie|analy|meten|voorkeur|partner|functi|toestemming|noodzakelijk|nodig)).{8,360}|"
    r"(?=.{0,200}cookies?)(?=.{0,300}(?:tracking|accept)).{30,360}|"
    r"(?=.{25}).{0,180}(?:(?:diensten|services) van derden|(?:uw|je) toestemming).{0,200}"
)
"""What a consent dialog says of a kind of cookies, and of leave for others' services."""
_PANELS = frozenset(map(form_of, listed("""
    gerechtvaardigd belang; legitiem belang; leveranciers; iab-leveranciers; lijst met leveranciers; lijst van
    leveranciers; partners; lijst met partners; doeleinden; speciale doeleinden; functies; speciale functies;
    toestemming; strikt noodzakelijk; noodzakelijk; noodzakelijke; functioneel; functionele; voorkeuren;
    prestaties; analytisch; analytische; analyse; statistieken; statistiek; marketing; advertenties;
    advertentie; reclame; targeting; sociale media; niet geclassificeerd; altijd actief; altijd aan; altijd
    ingeschakeld; details; cookielijst; cookieverklaring; noodzakelijke cookies; strikt noodzakelijke cookies;
    functionele cookies; prestatiecookies; analytische cookies; statistische cookies; marketingcookies;
    advertentiecookies; targetingcookies; cookies van derden; naam; aanbieder; vervaldatum; bewaartermijn;
    looptijd; omschrijving; beschrijving; doel; soort; type; aan; uit; aan/uit; voorbeelden; datacategorieën;
    gegevenscategorieën
""")))
"""What stands in its inner panels: kinds of consent, switches, heads of columns."""
_ABOUT = lazy_pattern(
    r"cookie|toestemming|\bdienst|\bservices?\b|\bsites?\b|website|pagina|adverten|reclame|"
    r"persoons?|persoonlijke|gegevens|informatie die|privacy|partner|leverancier|aanbieder|"
    r"gerechtvaardigd|legitiem|\biab\b|\btcf\b|locatie|script|bezoek|statisti|analy|meten|meting|"
    r"publiek|voorkeur|instelling|doeleind|\bdoel(?:en)?\b|profiel|apparaat|inhoud|content|\bspam|"
    r"\bapp(?:s|ok|er|ar)?\b|appli[ck]|apli[ck]|informa[tcçs]|google"
)
"""What sentences of such a dialog deal with, its purposes and those who have them among it."""

RULES = (
    Rule(
        id="nl.ad-marker.label", label="ad-marker",
        phrases=listed("""
            advertentie; ingezonden mededeling; gesponsorde inhoud; gesponsord artikel; gesponsord bericht; gesponsorde content; gesponsorde berichten; betaalde inhoud; betaalde content; betaalde advertentie; partnerinhoud; partner content; tekst gaat verder onder de advertentie; tekst loopt door onder advertentie; tekst loopt door onder de advertentie; artikel gaat verder onder de advertentie; het artikel gaat verder onder de advertentie; lees verder na de advertentie; lees verder onder de advertentie; lees hieronder verder; tekst gaat verder onder de foto; tekst gaat verder onder de video; tekst gaat door onder de foto; tekst loopt door onder de foto; lees verder onder de foto; lees verder onder de video; tekst gaat verder onder de tweet; verder lezen na de advertentie; de tekst gaat verder onder de afbeelding; advertentie overslaan; advertentie sluiten; advertentie verbergen; einde advertentie; advertorial; reclameboodschap; in samenwerking met onze partner; aangeboden door onze partner; content van onze partner; google-advertenties; advertenties door google; deze advertentie verbergen;
            artikel gaat verder onder advertentie; tekst gaat verder
            onder advertentie; tekst gaat door onder advertentie; verhaal gaat verder onder advertentie; artikel
            gaat door onder advertentie;
            advertentie: 0:0
        """),
        ambiguous=listed("advertenties; reclame; gesponsord; sponsored; promotie; publireportage; partnerbericht; onze partners; aangeboden door"),
        pattern=(
            r"\(?(?:de )?(?:tekst|artikel|het artikel|het verhaal|verhaal) (?:gaat|loopt) (?:verder|door) (?:onder|na) (?:de|het|deze) [\w-]{3,24}[.)]?|advertentie ?[-–—|:·] ?(?:lees (?:hieronder |hier )?verder|(?:de )?(?:tekst|artikel|het artikel) (?:gaat|loopt) (?:hieronder |onder de advertentie )?(?:verder|door))[^.,:]{0,40}\.?|"
            r"(?:dit|deze|het) (?:artikel|bericht|blog|blogpost|post|verhaal|pagina) (?:bevat|kan) [^.]{0,30}(?:affiliate|advertentie|partner)[ -]?links?\b.{0,200}|(?:dit artikel|deze blog|deze post) (?:is (?:tot stand gekomen|geschreven|gemaakt)) in samenwerking met .{2,80}"
        ),
        when=c.any_of(c.beside("ad-marker"), c.all_of(c.not_heading, c.beside("promo", "related", "share-bar", "newsletter"))), otherwise=LIKELY,
        why="advertising must be recognisable as such", source="Nederlandse Reclame Code, article 11.1; in-text markers of Dutch news sites (Tekst gaat verder onder ...)",
        hits=("Advertentie", "(Tekst gaat verder onder de foto)", "Lees verder na de advertentie", "Reclame\nAdvertentie"),
        near_misses=("Advertentie: lees hieronder verder hoe de weduwe haar spaargeld kwijtraakte, schreef de krant.", f"Reclame\n\n{_A}", "Advertentie kost weduwe haar spaargeld", "De tekst gaat verder dan de minister had beloofd.", "Promotie\n\nHet woord hing al weken boven de stad."),
    ),
    Rule(
        id="nl.video-embed.player", label="video-embed",
        phrases=listed("""
            video afspelen; speel video af; bekijk de video; bekijk video; video bekijken; bekijk hier de video; bekijk de video hieronder; deze video is niet beschikbaar; video niet beschikbaar; video laden; je browser ondersteunt geen html0-video; uw browser ondersteunt geen video; uw browser ondersteunt deze video niet; luister naar dit artikel; beluister dit artikel; artikel beluisteren; dit artikel beluisteren; laat dit artikel voorlezen; laat voorlezen; ondertiteling aan; volgende video; resterende tijd 0:0; audio afspelen; luister 0 min; 0 min. luisteren; deze inhoud kan niet worden getoond; externe inhoud laden; toon externe inhoud;
            klik hier om de video te bekijken; klik om de video te bekijken; klik hier om de video af te spelen;
            klik op de foto om de video te bekijken; video kan niet worden afgespeeld; deze video kan niet worden
            afgespeeld; luister naar dit verhaal;
            begin van dialoogvenster. escape zal annuleren en het venster sluiten.; de media is gecodeerd en we hebben niet de sleutels om het te decoderen.; een netwerkfout heeft ervoor gezorgd dat het downloaden van de media is mislukt.;
            er is geen geschikte bron gevonden voor dit medium.;
            gebruik pijl omhoog/omlaag om het volume te verhogen/verlagen.;
            gebruik pijl naar links/rechts om per seconde te springen, pijl omhoog/omlaag om per tien
            seconden te springen.
        """),
        ambiguous=listed("video; afspelen; pauze; pauzeren; ondertiteling; kwaliteit; live; lees voor; meer video's; volledig scherm; geluid aan; geluid uit; 0 seconden terug; 0 seconden vooruit; achtergrond voor ondertiteling; afspeelsnelheid; afspelen/pauzeren; audiokwaliteit; audiospeler; audiospoor; beschrijvingen instellingen; beschrijvingen uit; bestand downloaden; bijschriften/ondertiteling; dempen; dempen opheffen; dempen uit; doorgaan naar live; einde van dialoogvenster.; extra venster; extra venster sluiten; geluid aanzetten; geluid uitzetten; huidige tijd; lettertype; live uitzending; meer instellingen; onderbreken; ondertiteling (cc); ondertiteling (cc) uit; ondertiteling instellingen; ondertiteling uit; opnieuw afspelen; picture-in-picture uit; proportioneel sans-serif; proportioneel serif; resterende tijd; scherm-in-scherm afsluiten; scherm-in-scherm openen; selecteer ondertiteling; stijl tekstrand; streamtype; tekst achtergrond; terugspoelen; tijd schuifbalk; venster voor bijschriften-instellingen; video wordt geladen.; videoframe opslaan; videokwaliteit; videospeler; volledig scherm sluiten; volledig scherm uit; volume schuifbalk; voortgangsbalk; vooruitspoelen; alle instellingen herstellen naar de standaardwaarden; de huidige video lussen; de huidige video niet meer lussen; dit is een extra venster; opent instellingen venster voor beschrijvingen; opent instellingen venster voor ondertitelingen; u heeft het afspelen van de media afgebroken; zoek naar live, momenteel achter op live; zoek naar live, momenteel live"),
        pattern=(
            r"(?:video|bekijk ook|kijk ook|bekijk de video|kijk|in beeld|bekijk hier|luister) ?[:|»>→►▶](?! ?\d) ?.{12,140}[^.,;]|"
            r"(?:om deze|voor deze|deze) (?:inhoud|video|embed|post|content|tweet|youtube-video)[^.]{0,40}(?:te tonen|te bekijken|te zien|kan niet|is geblokkeerd|bevat)[^.]{0,80}(?:cookies|toestemming|accepte\w+)\b.{0,160}|hier staat (?:ingevoegde content|een externe|een video|een ingesloten)\b.{0,200}"
        ),
        when=c.all_of(c.in_run(2, "video-embed"), c.heads_nothing, c.no_list_item), otherwise=HINT,
        why="labels of a player, or of the consent box in place of an embed", source="players of the Dutch and Flemish broadcasters and DPG sites (Hier staat ingevoegde content)",
        hits=("Bekijk de video", "Luister naar dit artikel", "Afspelen\nPauze\nVolledig scherm", "Hier staat ingevoegde content uit een social media netwerk dat cookies wil schrijven of uitlezen."),
        near_misses=(f"Pauze\n\n{_A}", f"Video\n\n{_B}", "Bekijk de video niet, waarschuwde de moeder van het slachtoffer."),
    ),
    Rule(
        id="nl.video-embed.settings", label="video-embed",
        phrases=("einde van dialoogvenster.",),
        takes=c.player_above(
            "begin van dialoogvenster. escape zal annuleren en het venster sluiten.",
        ),
        why="a player's bar and the dialog of its settings, which says where it begins and ends",
        source="video.js in Dutch",
        hits=(_AFTER + "Afspelen\n0:00\nGeladen\n0%\nBegin van dialoogvenster. Escape zal annuleren en het venster sluiten.\nTekst\nKleur\nWit\nZwart\nLettergrootte\n50%\nHerstellen\nGereed\nEinde van dialoogvenster.", _AFTER + "Begin van dialoogvenster. Escape zal annuleren en het venster sluiten.\nTekst\nWit\nLettergrootte\n50%\nEinde van dialoogvenster."),
        near_misses=(f"{_A}\n\nEinde van dialoogvenster.\n\n{_B}", "Einde van dialoogvenster, zei ze en sloot de deur achter de laatste gast."),
    ),
    Rule(
        id="nl.video-embed.consent", label="video-embed",
        pattern=(
            r"om (?:deze|dit|de|het) (?:inhoud|video|kaart|bericht|content|element)\b.{0,40}\b(?:te bekijken|te zien|weer te geven|te tonen|te laden|af te spelen)\b.{0,60}\b(?:cookies?|toestemming)\b.{0,160}|"
            r"(?:deze|dit|de) (?:inhoud|video|kaart|bericht|content) (?:kan|is|wordt) .{0,60}(?:omdat|zolang|totdat|zonder|vanwege) .{0,60}\b(?:cookies?|toestemming)\b.{0,160}|"
            r"door (?:deze|dit|de|het) (?:video|inhoud|kaart|content) (?:af te spelen|te bekijken|te laden|te tonen),? (?:ga|gaat|geef|geeft|accepteer|accepteert|stem|stemt)\b.{0,200}"
        ),
        otherwise=HINT,
        sure_if=r"cookie|toestemming|voorwaarden|privacy|gegevens",
        why="what stands where an embed would load once the reader agrees",
        source="two-click embeds and consent tools in this language (GDPR; the CJEU ruling C-40/17)",
        hits=(
            "Om deze inhoud te bekijken, moet je de cookies van derden accepteren.",
            "Deze inhoud kan niet worden getoond omdat je geen toestemming hebt gegeven voor cookies.",
            "Door deze video af te spelen ga je akkoord met de voorwaarden van de dienst.",
        ),
        near_misses=(
            "Om de kaart te zien, moet je naar de zolder van het stadhuis.",
            "Deze video is donker omdat er water in de camera zat.",
            "Door de video te bekijken stemt de groep de klok gelijk.",
        ),
    ),
    Rule(
        id="nl.promo.appeal", label="promo",
        pattern=(
            r"(?:maak (?:gratis )?een (?:gratis )?account aan|log in|registreer(?: je)?(?: gratis)?)(?: of (?:maak een (?:gratis )?account aan|registreer je))? om (?:verder te lezen|dit artikel te lezen|het hele artikel te lezen)\b[^:;]{0,60}|"
            r"(?:steun|help|ondersteun) (?:ons|ons werk) (?:met|door|via) (?:een |je |uw |te |lid )*(?:abonnement|donatie|gift|bijdrage|lidmaatschap|worden|doneren|patreon|paypal|koffie)\b[^:;]{0,80}|"
            r"(?:download|installeer) (?:onze|de gratis) app\b[^:;]{0,40}(?:en|om) [^:;]{2,80}|met onze app (?:ben|blijf|heb|mis|lees|weet|krijg|bent|blijft)\b[^:;]{0,140}|"
            r"(?:heb je|heeft u|zie je|ziet u|als je|vind je) (?:een |in dit (?:artikel|bericht) een )?(?:fout|foutje|typefout|spelfout|onjuistheid)\b[^?.!:;]{0,40}[?,:]? (?:laat|mail|meld|stuur|schrijf|neem|tip)[^:;]{0,120}|"
            r"(?:links|producten|artikelen) met een (?:\*|sterretje|asterisk)[^.]{0,40}\baffiliate.{0,200}|(?:dit artikel|deze pagina|sommige links) (?:kan|bevat|zijn|bevatten)[^.]{0,30}\baffiliate.{0,200}|"
            r"als amazon-?(?:partner|associate) (?:verdienen|verdien|ontvangen|krijgen)\b.{0,140}|"
            r"(?:word|wordt) (?:nu |vandaag nog )?(?:lid|abonnee|donateur|premium-?lid),? en (?:profiteer|profiteert|krijg|krijgt|geniet|ontvang|lees|steun)\b[^,:;]{2,100}|"
            r"(?:neem|sluit) (?:nu )?(?:een )?(?:abonnement|proefabonnement)\b[^,:;]{0,60}(?:vanaf|voor \w+ euro|en lees|om (?:verder|alles|alle))\b[^,:;]{0,80}|"
            r"(?:log hier in|hier inloggen|klik hier om in te loggen)[.!]?|(?:ben je |bent u )?al abonnee\?|"
            r"mis (?:niets|geen (?:enkele? )?(?:nieuwtje|nieuws|artikel|aflevering|update|bericht)\w*)(?: meer)?|"
            r"(?:abonneer je op|luister naar|volg) (?:onze|ons) podcast (?:op|via) [^:;.]{2,60}[.!]?|"
            r"(?:praat|discussieer|denk) mee[ :,!.]{0,3}(?:laat|schrijf|deel|geef|reageer)\b[^:;]{2,80}"
        ),
        otherwise=HINT,
        sure_if=r"te lezen|\bons\b|onze|affiliate|amazon|abonn|\blid\b|meld|mail|laat|schrijf|log|reactie|stuur|account|donateur|premium|tip|deel|geef|reageer|\?",
        why="what a site asks of its readers in a sentence: to follow it, to pay, to report its mistakes",
        source="closing lines of news sites and blogs in this language; notes on links that consumer law and Amazon's programme ask for",
        hits=(
            "Vind je ons tijdschrift leuk? Steun ons met een abonnement of een donatie.",
            "Heb je een fout gezien? Laat het ons weten.",
            "Met onze app ben je altijd op de hoogte. Download hem gratis!",
            "Word lid en profiteer van exclusieve voordelen.",
            "Al abonnee? Log hier in.",
            "Praat mee: laat een reactie achter!",
        ),
        near_misses=(
            "Steun ons met een touw, riep de man in de boot.",
            "Heb je een fout gevonden? Ik wel, op de tweede bladzijde.",
            "Wegen met een sterretje zijn steil.",
            "Word lid, zei hij, en het hele dorp werd lid.",
            "Neem een abonnement, raadde de conducteur hem aan.",
        ),
    ),
    Rule(
        id="nl.promo.voice", label="promo",
        finds=c.site_speaks(
            site=lazy_pattern(r"\bons\b|\bonze\b|\bwij\b|\bwe\b|\bdit (?:artikel|bericht|verhaal|stuk|filmpje)\b|\bdeze (?:pagina|site|website|video|kaart|inhoud|podcast)\b|\bde redactie\b", re.IGNORECASE),
            reader=lazy_pattern(r"\bje\b|\bjij\b|\bjou\w*\b|\bu\b|\buw\b|\balsjeblieft\b|\balstublieft\b|(?:^|[.?!:] )(?:word|ontvang|lees|download|steun|trakteer|help|abonneer|volg|deel|schrijf|stuur|meld|log|luister|mis)\b", re.IGNORECASE),
            asks=r"\bnieuwsbrie\w+\b|\bmailinglijst\b|\bmailbox\b|\binbox\b|\bochtendbriefing\b|\bnieuwsalerts?\b| app\b|\bop (?:facebook|twitter|instagram|tiktok|youtube|linkedin|telegram|whatsapp|pinterest|bluesky|mastodon|spotify)\b|\bpodcasts?\b|\bdonati\w+\b|\b(?:je|uw) steun\b|\bsteun ons\b|\btrakteer ons\b|\bonafhankelijke journalistiek\b|\babonn\w+\b|\blidmaatschap\b|\bgratis account\b|\bcookies?\b|\bcookie-instellingen\b|\bin de reacties\b|\b(?:fout|foutje|typefout) in dit\b|\badvertentievrij\b|\bgratis artikelen\b|\bdeel dit\b|\bprivacy-?instellingen\b|\bweekendselectie\b|\bper e-mail\b|\breactie achter\b|\bper maand\b|\bsocial media\b",
            notes=r"\b(?:krijgen|ontvangen) (?:wij|we) .{0,30}\bcommissie\b|\bdit artikel (?:is|wordt|werd) (?:mede )?(?:gesponsord|mogelijk gemaakt door)\b|\bvanwege (?:je|uw) cookie-instellingen\b|^(?:gesponsorde|betaalde) (?:inhoud|bijdrage)[.:]|\bdeze bijdrage is betaald door\b",
            voice=lazy_pattern(r"\bons\b|\bonze\b|\bwij\b|\bwe\b|\bje\b|\bjij\b|\buw\b", re.IGNORECASE),
            speech=SPEECH,
        ),
        score=ALMOST,
        why="the site speaks to its readers of mails, money, accounts or cookies, in a text that does not say we or you itself",
        source="closing lines of news sites and blogs in this language; what they share is who speaks, to whom and of what",
        hits=(_AFTER + "Onze gratis nieuwsbrief brengt je elke ochtend het nieuws uit het hele dal.", _AFTER + "Wij hebben je steun nodig zodat onze artikelen voor iedereen gratis blijven.", _AFTER + "Als je een fout in dit artikel vindt, schrijf dan naar de redactie."),
        near_misses=(f"{_A}\n\n{_B}\n\n{_C}\n\nDe app zegt de chauffeurs welke weg ze moeten nemen, en zij betalen ervoor.", f"{_A}\n\n{_B}\n\n{_C}\n\n“Abonneer je op onze nieuwsbrief”, vroeg het bord aan het stadhuis.", f"{_A}\n\n{_B}\n\n{_C}\n\nWij schreven onze lezers dat de brug dicht zou gaan.\n\nOnze gratis nieuwsbrief brengt je elke ochtend het nieuws uit het hele dal."),
    ),
    Rule(
        id="nl.promo.app", label="promo",
        phrases=listed("""
            download de app; download onze app; app downloaden; open in de app; openen in app; lees in de app; naar de app; installeer de app; download in de app store; ontdek het op google play; pushmeldingen inschakelen; zet meldingen aan; meer informatie »; lees meer over ons aanbod; bestel nu; koop nu; bekijk aanbieding; bekijk de aanbieding; bekijk alle aanbiedingen; naar de webshop; nu bestellen; probeer gratis; gratis proberen; start gratis; meld je nu aan; schrijf je nu in; vraag een offerte aan; offerte aanvragen; nee, bedankt; nee bedankt; misschien later; klik hier voor meer informatie; vraag nu aan; boek nu; reserveer nu; win kaarten
        """),
        ambiguous=listed("onze app; de app; doe mee; meer weten?; meer informatie; ontdek meer; meer info; reageer; nu niet; klik hier; meldingen inschakelen"),
        pattern=r"(?:download|installeer|probeer|gebruik|open) (?:nu |hier |gratis )?(?:de|onze|je|ons) (?:gratis |nieuwe |mobiele )*(?:[\w&.-]{2,20}[ -])?app\b(?: (?:voor|en|op|in|nu|gratis|hier|van)\b.{0,80})?[!.]?|(?:altijd op de hoogte|blijf op de hoogte|het laatste nieuws)[^.:]{0,60}(?:app|whatsapp|pushmelding\w*)\b.{0,60}|(?:app of mail|whatsapp|tip de redactie|heb je een tip|heeft u een tip|heb je nieuws|weet jij meer|nieuwstip)\b[^.]{0,60}(?:\?|redactie|whatsapp|06|mail|tip)\b.{0,160}",
        when=c.all_of(c.not_heading, c.beside("promo")), otherwise=HINT, part="button",
        sure_if=r"\bonze\b|\bons\b|gratis|\bnu\b|nieuws|op de hoogte|redactie|whatsapp|tip\b",
        why="a prompt to install the app or to send the newsroom a tip, or the button of an offer", source="app banners and tip boxes of Dutch regional papers and broadcasters",
        hits=("Download de app", "Download nu de gratis Dalbode-app voor het laatste nieuws!", "Heb je een tip voor de redactie? Mail of app ons", "Bestel nu"),
        near_misses=(f"Meldingen inschakelen\n\n{_A}", f"Onze app\n\n{_A}", f"Doe mee\n\n{_B}", "Download de app niet, zegt de politie, want hij leest mee.", "Download de app van de gemeente en meld de kapotte lamp."),
    ),
    Rule(
        id="nl.promo.ask", label="promo",
        phrases=listed("""
            doneer nu; steun ons werk; word nu lid; steun onafhankelijke journalistiek; steun onze journalistiek; trakteer ons op een koffie; doneer via ideal; maak een donatie; ja, ik doneer; ik doneer; ik word lid; ja, ik word lid; geef om de natuur; word supporter; steun dit platform
        """),
        ambiguous=listed("doneer; doneren; steun ons; word lid; lid worden; word vriend; geef nu; word abonnee; word donateur"),
        pattern=r"(?:steun|help) (?:ons|onze|onafhankelijke|de|dit) (?:onafhankelijke |lokale )?(?:journalistiek|werk|redactie|platform|blog|podcast|missie|met)\b[^:,]{0,80}[.!]?|(?:vond je|vind je|waardeer je|waardeert u|vindt u) (?:dit|deze|het|ons|onze) [\w ]{3,30}(?:interessant|leuk|waardevol|de moeite waard|goed|mooi|werk)?\?.{0,120}|(?:goede|onafhankelijke) journalistiek kost geld\b.{0,120}",
        when=c.not_heading, otherwise=HINT, part="ask",
        sure_if=r"journalist|redactie|platform|\bblog|podcast|missie|artikel|verhaal|v(?:o|i)nd|waardeer|ons werk|onze werk|doneer|donatie|steun",
        why="an appeal or a button for readers' money", source="membership boxes of De Correspondent, Follow the Money and local sites; ANBI donations",
        hits=("Doneer nu", "Word lid »", "Steun onafhankelijke journalistiek met een kleine bijdrage!", "Waardeer je dit artikel? Laat dan een fooi achter."),
        near_misses=(f"Steun ons\n\n{_A}", f"Word lid\n\n{_B}", "Doneer geen kleren meer, vraagt de stichting, want de zolder is vol.", "Help ons met de verhuizing van de bibliotheek."),
    ),
    Rule(
        id="nl.promo.offer", label="promo",
        phrases=listed("""
            direct solliciteren; solliciteer nu; solliciteer direct; bewaar vacature; vacature opslaan;
            deel vacature; deel deze vacature; contact opnemen met verkoper;
            neem contact op met de verkoper; toon telefoonnummer; bezichtiging aanvragen;
            plan een bezichtiging; bewaar zoekopdracht; beschikbaarheid controleren;
            bekijk beschikbaarheid; naar de winkel; prijsalert instellen; schrijf een review;
            koop tickets; tickets kopen; steek een kaarsje aan;
            brand een kaarsje; teken het gastenboek; naar het recept; voeg toe aan verzameling
        """),
        when=c.offer_button, otherwise=HINT, part="button",
        why="a button beside an offer: to apply, to call the seller, to book; it does nothing in a text",
        source="job boards, portals of homes and cars, shops' comparisons, tickets, hotels, memorial pages, recipe cards",
        hits=("Direct solliciteren\nBewaar vacature", "Bekijk beschikbaarheid\nToon telefoonnummer"),
        near_misses=(f"Toon telefoonnummer\n\n{_A}", "Tickets kopen kon alleen aan de deur, zei ze.", f"{_A}\n\nDirect solliciteren\n\nSolliciteer nu\n\n{_B}", f"{_A}\n\nDirect solliciteren\n\nSolliciteer nu\n\n{_B}"),
    ),
    Rule(
        id="nl.promo.install", label="promo",
        phrases=listed("""
            zet het op je beginscherm voor een uitgebreide ervaring en gemakkelijke toegang.; installeer het
            op je apparaat voor een uitgebreide ervaring en gemakkelijke toegang.; voeg het toe aan je dock
            voor een uitgebreide ervaring en makkelijke toegang.; maar deze browser ondersteunt deze functie
            niet. open de link in een externe browser om door te gaan.
        """),
        ambiguous=listed("""
            tik op "openen in browser..."; druk op delen in de navigatiebalk; toevoegen aan startpagina;
            druk op menu; tik op "zet op beginscherm"; installeren; open je browsermenu; galerij tonen; druk
            op menu als er geen deel-icoon is; toevoegen aan dock; druk op "zet op beginscherm"; druk op
            "toevoegen aan dock"; open het menu van de in-appbrowser; zet op beginscherm; open de
            gekopieerde link in safari; tik om de link te kopiëren; druk op "bekijk meer" in het deel-menu;
            deze site heeft app-functionaliteit.
        """),
        when=c.install_steps, otherwise=HINT, weighed=False,
        why="the panel by which a site asks to be put on the home screen, and its steps",
        source="pwa-install in Dutch",
        hits=("Zet het op je beginscherm voor een uitgebreide ervaring en gemakkelijke toegang.", "Installeer het op je apparaat voor een uitgebreide ervaring en gemakkelijke toegang.", _AFTER + "Tik op \"Openen in browser...\"\nDruk op delen in de navigatiebalk\nToevoegen aan startpagina"),
        near_misses=(f"{_A}\n\nTik op \"Openen in browser...\"\n\n{_B}", f"{_A}\n\n- Tik op \"Openen in browser...\"\n- Druk op delen in de navigatiebalk\n- Toevoegen aan startpagina\n\n{_B}", "Zet het op je beginscherm voor een uitgebreide ervaring en gemakkelijke toegang, zei ze en sloot de deur achter de laatste gast.", "Installeer het op je apparaat voor een uitgebreide ervaring en gemakkelijke toegang, zei ze en sloot de deur achter de laatste gast."),
    ),
    Rule(
        id="nl.newsletter.prompt", label="newsletter",
        phrases=listed("""
            schrijf je in voor de nieuwsbrief; schrijf je in voor onze nieuwsbrief; schrijf u in voor onze nieuwsbrief; meld je aan voor de nieuwsbrief; meld je aan voor onze nieuwsbrief; meld u aan voor de nieuwsbrief; aanmelden nieuwsbrief; aanmelden voor de nieuwsbrief; inschrijven nieuwsbrief; inschrijven voor de nieuwsbrief; ontvang onze nieuwsbrief; ontvang de nieuwsbrief; ontvang de gratis nieuwsbrief; gratis nieuwsbrief; abonneer je op de nieuwsbrief; abonneer je op onze nieuwsbrief; nieuwsbrief ontvangen?; nieuwsbrief ontvangen; je e-mailadres; jouw e-mailadres; uw e-mailadres; vul je e-mailadres in; vul uw e-mailadres in; vul hier je e-mailadres in; voer je e-mailadres in; schrijf me in; ja, ik wil de nieuwsbrief ontvangen; je kunt je op elk moment afmelden; je kunt je op elk moment afmelden.; je kunt je altijd weer afmelden.; u kunt zich op elk moment afmelden.; op elk moment opzegbaar; bedankt voor je inschrijving; bedankt voor je inschrijving!; bedankt voor uw inschrijving; bedankt voor je aanmelding!; abonneren op nieuwsbrief; abonneer je gratis; gratis inschrijven
        """),
        ambiguous=listed("nieuwsbrief; nieuwsbrieven; onze nieuwsbrief; e-mailadres; inschrijven; aanmelden; verstuur; versturen; verzenden; abonneren; abonneer; blijf op de hoogte; mis niets; mis niets meer; geen spam; voornaam; achternaam; schrijf je in; alle nieuwsbrieven; abonneer je"),
        pattern=(
            r"(?:wil je|wilt u|wil jij) [^?.,:“”\"]{3,60}\? ?(?:schrijf|meld|abonneer|volg) (?:je|u|ons)\b[^,.:“”\"]{0,40}\b(?:nieuwsbrief|mailinglijst|nieuwsmail|whatsapp|google|instagram|facebook|telegram|youtube)\b[^,.:“”\"]{0,40}[.!]?|(?:niets|geen (?:enkel )?(?:artikel|nieuws|nieuwtje|bericht|recept|update|aflevering)s?) (?:meer )?missen\? ?(?:volg|schrijf|meld|abonneer|download|like)\b[^,.:“”\"]{0,90}[.!]?|"
            r"(?:schrijf|meld|abonneer|geef) (?:je|u|jezelf)\b[^.]{0,40}\b(?:nieuwsbrief|nieuwsbrieven|mailinglijst|nieuwsmail)\b[^:]{0,110}|ontvang (?:\w+ ){0,6}(?:nieuwsbrief|in je (?:mailbox|inbox)|in uw (?:mailbox|inbox)|per (?:e-)?mail|nieuws)\b[^:]{0,80}|"
            r"(?:het belangrijkste|het laatste|het beste|de beste|elke (?:ochtend|dag|week|avond|vrijdag)|dagelijks|wekelijks)[^:]{2,80}(?:in je (?:mailbox|inbox|mail)|in uw (?:mailbox|inbox)|per (?:e-)?mail)\b.{0,60}|"
            r"(?:door|met) (?:je|u|uw|het|op|inschrij\w+|aanmeld\w+)\b[^.]{0,60}(?:gegevens|in te schrijven|aan te melden|klikken|inschrijving|aanmelding|registreren|account)\b[^.]{0,60}(?:akkoord|privacy\w*|voorwaarden)\b.{0,200}|(?:ik ga akkoord|ja, ik wil|ik wil graag|ik geef toestemming)\b[^.]{0,100}(?:nieuwsbrief|privacy\w*|e-?mails?|voorwaarden|aanbiedingen)\b.{0,160}"
        ),
        when=c.any_of(c.beside("newsletter"), c.all_of(c.not_heading, c.beside("promo", "share-bar", "legal-footer", "paywall"))), otherwise=HINT,
        part="field",
        sure_if=r"nieuwsbrie|mailinglijst|nieuwsmail|mailbox|inbox|privacy|nieuws|algemene voorwaarden|onze voorwaarden|aanbiedingen|missen\?|volg ons|\?",
        why="a box that collects mail addresses, with its consent line", source="sign-up forms of Dutch sites (Laposta, MailPlus); Telecommunicatiewet 11.7",
        hits=("Wil je meer tips? Schrijf je in voor onze nieuwsbrief", "Geen artikel missen? Volg ons via Google Nieuws", "Schrijf je in voor onze nieuwsbrief", "Ontvang elke ochtend het belangrijkste nieuws in je mailbox", "Nieuwsbrief\nVul je e-mailadres in\nAanmelden", "Je kunt je op elk moment afmelden."),
        near_misses=("Wil je helpen? Meld je bij de kerk.", "Wil je soldaat worden? Meld je maar, zei de sergeant, en lachte.", f"Nieuwsbrief\n\n{_A}", f"Blijf op de hoogte\n\n{_B}", f"Aanmelden\n\n{_C}", "Schrijf je in, zei ze, en het halve dorp schreef zich in.", "Elke week stuurt de juf het huiswerk per mail naar de ouders."),
    ),
    Rule(
        id="nl.newsletter.mail-frame",
        label="newsletter",
        phrases=listed("""
            bekijk deze e-mail in je browser; bekijk deze e-mail in uw browser; bekijk in je browser; bekijk de
            webversie; bekijk webversie; bekijk online versie; bekijk de online versie; lees deze nieuwsbrief
            online; bekijk deze nieuwsbrief in uw browser; bekijk deze nieuwsbrief in je browser; uitschrijven
            voor deze nieuwsbrief; uitschrijven nieuwsbrief; afmelden voor deze nieuwsbrief; afmelden
            nieuwsbrief; klik hier om u af te melden; klik hier om je af te melden; klik hier om je uit te
            schrijven
        """),
        ambiguous=listed("""
            uitschrijven; meld je af; voorkeuren aanpassen; voorkeuren wijzigen; wijzig je voorkeuren;
            doorsturen naar een vriend; bekijk in browser
        """),
        when=c.all_of(c.not_heading, c.beside("newsletter", "legal-footer")),
        otherwise=HINT,
        pattern=(
            r"(?:wordt deze (?:e-?mail|mail|nieuwsbrief) niet (?:goed|correct|juist)|kun(?:t)? (?:je|u) deze (?:e-?mail|mail|nieuwsbrief) niet)\b.{0,160}|"
            r"(?:je|u) ontvangt deze (?:e-?mail|mail|nieuwsbrief) omdat (?:je|u) (?:je|u|zich|bent|ben|hebt|heeft|op|lid|klant|abonnee)\b.{0,200}|"
            r"deze (?:e-?mail|mail) is (?:verzonden|verstuurd|gestuurd) (?:naar|aan) [\w.+-]{1,64}@[\w.-]{2,60}\b.{0,160}|"
            r"(?:wil|wilt) (?:je|u) (?:deze|onze|geen) (?:e-?mails?|nieuwsbrief|nieuwsbrieven|mails?)(?: meer)? (?:niet )?(?:langer |meer )?ontvangen\b.{0,160}"
        ),
        anywhere=True,
        why="what a mailing service puts above and below every letter: the link to its web page, why it came, how to leave",
        source="letters of Mailchimp and Brevo; ePrivacy Directive, article 13(4): every letter says how to leave",
        hits=(
            "Bekijk deze e-mail in je browser",
            "Je ontvangt deze e-mail omdat je je hebt aangemeld voor onze nieuwsbrief.",
            "Wil je onze nieuwsbrief niet meer ontvangen? Klik hier.",
            "Uitschrijven\nJe ontvangt deze e-mail omdat je je hebt aangemeld voor onze nieuwsbrief.",
        ),
        near_misses=(
            "Uitschrijven uit de gemeente kost niets, zei de ambtenaar.",
            "“Uitschrijven” staat helemaal onderaan, en niemand vindt het.",
            f"Uitschrijven\n\n{_A}",
        ),
    ),
    Rule(
        id="nl.newsletter.sent", label="newsletter",
        phrases=listed("""
            om je inschrijving te voltooien, klik op de bevestigingslink in je inbox. als het niet binnen 3
            minuten aankomt, controleer dan je spamfolder!; je hebt een e-mail met een login link ontvangen.
            controleer je spamfolder als hij niet binnen 3 minuten aankomt.; deel je mening over dit artikel
        """),
        ambiguous=listed("""
            check nu je e-mail!; vul een geldig e-mailadres in; e-mail verzonden; kies jouw nieuwsbrieven;
            altijd opzegbaar.
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="what a sign-up form says before and after an address is sent",
        source="Ghost in Dutch",
        hits=("Om je inschrijving te voltooien, klik op de bevestigingslink in je inbox. Als het niet binnen 3 minuten aankomt, controleer dan je spamfolder!", "Je hebt een e-mail met een login link ontvangen. Controleer je spamfolder als hij niet binnen 3 minuten aankomt.", _AFTER + "Check nu je e-mail!\nVul een geldig e-mailadres in\nE-mail verzonden"),
        near_misses=(f"{_A}\n\nCheck nu je e-mail!\n\n{_B}", f"{_A}\n\n- Check nu je e-mail!\n- Vul een geldig e-mailadres in\n- E-mail verzonden\n\n{_B}", "Om je inschrijving te voltooien, klik op de bevestigingslink in je inbox. Als het niet binnen 3 minuten aankomt, controleer dan je spamfolder, zei ze en sloot de deur achter de laatste gast."),
    ),
    Rule(
        id="nl.newsletter.push", label="newsletter",
        phrases=listed("""
            wil je meldingen ontvangen over het laatste nieuws?; wij willen je graag meldingen sturen over
            het laatste nieuws.
        """),
        ambiguous=listed("""
            wil je meldingen sturen; wij willen je graag meldingen sturen; meldingen toestaan; meldingen
            aanzetten
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="how a site asks whether it may send messages to the browser",
        source="prompts of push services in Dutch",
        hits=("Wil je meldingen ontvangen over het laatste nieuws?", "Wij willen je graag meldingen sturen over het laatste nieuws.", _AFTER + "wil je meldingen sturen\nWij willen je graag meldingen sturen\nMeldingen toestaan"),
        near_misses=(f"{_A}\n\nwil je meldingen sturen\n\n{_B}", f"{_A}\n\n- wil je meldingen sturen\n- Wij willen je graag meldingen sturen\n- Meldingen toestaan\n\n{_B}", "Wil je meldingen ontvangen over het laatste nieuws, zei ze en sloot de deur achter de laatste gast.", "Wij willen je graag meldingen sturen over het laatste nieuws, zei ze en sloot de deur achter de laatste gast."),
    ),
    Rule(
        id="nl.comment-count.member-panel",
        label="comment-count",
        pattern=r"(?:lid geworden|lid geworden op|geregistreerd|geregistreerd op|lid sinds|registratiedatum)(?: ?: ?.{4,45})?",
        takes=c.member_panel(_PANEL, _RANKS),
        weighed=False,
        otherwise=HINT,
        why="since when the writer of a post is a member of the forum, and how much they wrote",
        source="panels beside posts (phpBB, vBulletin, XenForo wording)",
        hits=(
            "= greta\nLid\nBerichten: 5120\nLid geworden op: di 11 mei 2004, 12:00\nLocatie: Holt\n= " + _A,
            "= greta\n\nGeregistreerd\n11 mei 2004\nBerichten\n3.401\n\n= " + _B,
        ),
        near_misses=(
            "Ana Moreno\nLid sinds: 2009\nWoonplaats: Holt",
            f"Lid sinds: 3 mei 2009\nLidgeld: geen\n\n{_A}",
        ),
    ),
    Rule(
        id="nl.navigation.forum",
        label="navigation",
        ambiguous=listed("""
            wie is er online; wie is er online?; forumoverzicht
        """),
        pattern=(
            r"gebruikers op dit forum: .{0,110}\b\d{1,6} (?:gast|gasten|gebruikers?)|"
            r"\d{1,5} berichten? [•·] pagina \d{1,4} van \d{1,4}"
        ),
        when=c.all_of(c.not_heading, c.beside("navigation", "comments", "comment-count")),
        otherwise=HINT,
        anywhere=True,
        weighed=False,
        why="what a forum prints above and below a thread: its pages, its readers, its buttons",
        source="forum software (phpBB, vBulletin, XenForo wording)",
        hits=(
            "Gebruikers op dit forum: Geen geregistreerde gebruikers en 3 gasten",
            "2 berichten • Pagina 1 van 1",
        ),
        near_misses=(
            f"Wie is er online?\n\n{_A}",
            "Het dossier heeft 2 berichten, pagina 1 van 90, en verder niets.",
        ),
    ),
    Rule(
        id="nl.comment-count.count", label="comment-count",
        phrases=listed("""
            0 reacties; 0 reactie; reacties (0); reactie (0); reacties: 0; reacties 0; nog geen reacties; er zijn nog geen reacties; bekijk reacties; bekijk alle reacties; bekijk alle 0 reacties; toon reacties; toon alle reacties; lees reacties; lees de reacties; lees alle reacties; meer reacties laden; laad meer reacties; reacties laden; naar de reacties; verberg reacties; reacties weergeven; bekijk 0 reacties; toon meer reacties; 0 comments op dit artikel;
            nog geen commentaren
        """),
        ambiguous=listed("geen reacties; alle reacties; meer reacties; 0 antwoorden; 0 opmerkingen; 0 antwoord"),
        pattern=r"\d[\d.]* (?:reacties?|gedachten|antwoorden|opmerkingen) op .{2,140}|(?:bekijk|lees|toon) (?:alle |de )?\d[\d.]* (?:reacties?|antwoorden)",
        when=c.all_of(c.not_heading, c.no_list_item, c.after_prose()), otherwise=HINT,
        sure_if=r"op [»«“”\"'„‘]|^(?:bekijk|lees|toon) ",
        why="how many comments there are, or the button that shows them", source="WordPress in Dutch and the Reacties of Dutch sites; Zinnia in Dutch",
        hits=("34 reacties", "Reacties (12)", "Bekijk alle reacties", "3 gedachten op “Waarom de brug dichtging”"),
        near_misses=("34 reacties werden voor middernacht verwijderd.", f"Geen reacties\n\n{_A}", "Reacties op het plan kunnen tot vrijdag worden ingediend.", "3 reacties op een gedicht"),
    ),
    Rule(
        id="nl.comments.prompt", label="comments",
        phrases=listed("""
            vul je gegevens in of klik op een icoon om in te loggen.;
            geef een reactie antwoord annuleren; een reactie plaatsen reactie annuleren; een reactie plaatsen antwoord annuleren; laat een reactie achter antwoord annuleren; plaats een reactie antwoord annuleren; reageer reactie annuleren; reageer antwoord annuleren;
            geef een reactie; geef reactie; geef je reactie; geef uw reactie; plaats een reactie; plaats reactie; plaats je reactie; reactie plaatsen; reageer op dit bericht; laat een reactie achter; laat een bericht achter; schrijf een reactie; voeg een reactie toe; reactie toevoegen; reactie annuleren; annuleer reactie; antwoord annuleren; verstuur reactie; reactie versturen; het e-mailadres wordt niet gepubliceerd.; je e-mailadres wordt niet gepubliceerd.; uw e-mailadres wordt niet gepubliceerd.; uw e-mailadres wordt niet gepubliceerd. verplichte velden zijn gemarkeerd met *; vereiste velden zijn gemarkeerd met *; verplichte velden zijn gemarkeerd met *; mijn naam, e-mail en site opslaan in deze browser voor de volgende keer wanneer ik een reactie plaats.; stuur mij een e-mail als er vervolgreacties zijn.; reacties zijn gesloten; reacties zijn gesloten.; de reacties zijn gesloten; de reacties zijn gesloten.; reageren is niet meer mogelijk; reageren is niet meer mogelijk.; reageren is niet mogelijk; er kan niet meer gereageerd worden; log in om te reageren; inloggen om te reageren; je moet ingelogd zijn om te reageren; je moet ingelogd zijn om een reactie te plaatsen; je moet ingelogd zijn om een reactie te kunnen plaatsen.; meld je aan om te reageren; wees de eerste die reageert; wees de eerste om te reageren; praat mee over dit artikel; reactie melden; meld deze reactie; ongepaste reactie melden; rapporteer reactie; rapporteer bericht; reageer als eerste;
            laat een reactie achter reactie annuleren; geef een reactie reactie annuleren; plaats een reactie
            reactie annuleren; laat een antwoord achter antwoord annuleren; stuur mij een e-mail als er nieuwe
            berichten zijn.; stuur mij een e-mail als er nieuwe reacties zijn.; houd mij via e-mail op de hoogte
            van nieuwe reacties.; houd mij via e-mail op de hoogte van nieuwe berichten.;
            sorteer op: nieuwste; sorteer op: oudste; sorteer op nieuwste; sorteer reacties; sorteren op: nieuwste;
            alleen abonnees kunnen reageren; alleen ingelogde gebruikers kunnen reageren; toon alle reacties;
            bekijk reacties; bekijk alle reacties;
            het e-mailadres wordt niet gepubliceerd. vereiste velden zijn gemarkeerd met *; je e-mailadres wordt
            niet gepubliceerd. vereiste velden zijn gemarkeerd met *; het e-mailadres wordt niet gepubliceerd;
            klik hier om je antwoord te annuleren.; reactie verzenden; reageren niet mogelijk.; reageren niet mogelijk; helaas, je kunt niet meer reageren op dit bericht.; helaas, de reactiemogelijkheid voor dit bericht is gesloten.; helaas, het reactieformulier is op dit moment gesloten.; login om te reageren; je reactie is in afwachting van moderatie.; dit bericht is beveiligd met een wachtwoord. voer het wachtwoord in om de reacties te bekijken.; typ reactie hier (minstens 0 karakters); reactie staat in de wachtrij voor goedkeuring.
        """),
        ambiguous=listed("praat mee; discussieer mee; huisregels; onze huisregels; reageren; reageer; reacties; wat vind jij?; wat vindt u?; wat vind jij hiervan?; jouw mening; uw reactie; je reactie; jouw reactie; nieuwste eerst; oudste eerst; discussie; reageer op dit artikel; reactie verzenden; plaats uw opmerking; verzend uw bericht; reactie verwijderd.; naam (optioneel); e-mail (optioneel); website (optioneel); aanmelden om te reageren; markeren; meer berichten laden; meest recente berichten bovenaan; meeste aantal reacties; meeste aantal stemmen; oudste berichten bovenaan; reageren als onderwerp; een reactie plaatsen"),
        pattern=r"(?:log in|je moet|u moet|meld je aan|registreer)\b[^.]{0,50}(?:om|ingelogd|aangemeld)\b[^.]{0,40}(?:reageren|reactie\w*|mee te praten|stemmen|plaatsen)\b.{0,40}|(?:laat|deel|vertel|schrijf|zet) [^.?]{0,60}in de (?:reacties|comments)\b[^:]{0,30}[.!]?|deze site gebruikt akismet\b.{0,160}|(?:reageren|reacties)[^.]{0,40}(?:niet meer mogelijk|gesloten|uitgeschakeld)\b[^:]{0,40}\.?",
        when=c.all_of(c.comment_button, c.after_prose()), otherwise=HINT,
        sure_if="(?:log in|ingelogd|aangemeld|meld je aan|registreer).*(?:reageren|reactie|mee te praten)|in de (?:reacties|comments)|akismet|(?:reageren|reacties).*(?:mogelijk|gesloten|uitgeschakeld)",
        why="a prompt of the comment section", source="WordPress in Dutch; house rules (huisregels) of Dutch forums; WordPress, Zinnia and isso in Dutch",
        hits=("Geef een reactie", "Je moet ingelogd zijn om een reactie te plaatsen.", "Reacties zijn gesloten.", "Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *"),
        near_misses=(f"Reacties\n\n{_A}", f"Praat mee\n\n{_B}", f"Huisregels\n\n{_C}", "Geef een reactie de tijd, dan wordt ze vanzelf milder.", "Je moet er snel bij zijn om te reageren op de brief."),
    ),
    Rule(
        id="nl.comments.join", label="comments",
        phrases=listed("praat mee; praat mee!; discussieer mee; discussieer mee!; reageer op dit artikel; wat vind jij?; wat vind jij hiervan?"),
        when=c.all_of(c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a call to join the discussion, below the last paragraph", source="comment sections of news sites and blogs in this language",
        hits=(_AFTER + "Praat mee!", _AFTER + "Discussieer mee"),
        near_misses=(f"Praat mee!\n\n{_A}", f"{_A}\n\n{_B}\n\nDiscussieer mee\n\n{_C}"),
    ),
    Rule(
        id="nl.comments.useful",
        label="comments",
        phrases=listed("""
            heeft deze informatie je geholpen?; heeft deze informatie u geholpen?; was deze informatie nuttig?; heeft dit artikel je geholpen?; was dit artikel nuttig?; was dit artikel nuttig voor jou?; heb je iets aan dit artikel?; vond je dit artikel nuttig?;
            was deze pagina nuttig?
        """),
        ambiguous=listed("ja; nee"),
        when=c.all_of(c.in_run(3, "comments"), c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item),
        otherwise=HINT,
        why="a poll below the article: was it useful, yes or no",
        source="feedback widgets of help pages, blogs and papers",
        hits=(_AFTER + "Was dit artikel nuttig?\nJa\nNee", "Was deze pagina nuttig?"),
        near_misses=(f"Ja\n\n{_A}", "Was dit nuttig? Dat vroeg niemand zich af."),
    ),
    Rule(
        id="nl.comments.widget", label="comments",
        phrases=listed("""
            meld deze reactie?; toon 0 extra antwoorden; toon nog 1 antwoord; deze reactie is verborgen.;
            deze reactie is verwijderd.; laad meer (0); voeg context toe aan je reactie, deel je naam en
            expertise om een gezonde discussie te bevorderen.
        """),
        ambiguous=listed("""
            bewerk deze reactie; gesprek; begin het gesprek; doe mee aan het gesprek; versturen;
            beantwoorden; sorteren op; registreren; al lid?; inloggen; upgrade nu; verwijderd lid; melden;
            meld reactie; toon reactie; verberg reactie; verborgen voor leden; voorbeeld; één reactie; 0
            verborgen
        """),
        pattern=(
            r"word lid van .{2,60} om te kunnen reageren[.!।]?|"
            r"word betalend lid van .{2,60} om te kunnen reageren[.!।]?"
        ),
        when=c.comment_widget, otherwise=HINT, weighed=False,
        why="what comment sections of blogs say around the comments and above their form",
        source="Ghost, isso and WordPress in Dutch",
        hits=("Meld deze reactie?", "Toon 4 extra antwoorden", "Word lid van Port Chronicle om te kunnen reageren.", _AFTER + "Bewerk deze reactie\nGesprek\nBegin het gesprek"),
        near_misses=(f"{_A}\n\nBewerk deze reactie\n\n{_B}", f"{_A}\n\n- Bewerk deze reactie\n- Gesprek\n- Begin het gesprek\n\n{_B}", "Meld deze reactie, zei ze en sloot de deur achter de laatste gast.", "Word lid van Port Chronicle om te kunnen reageren, zei ze en sloot de deur achter de laatste gast."),
    ),
    Rule(
        id="nl.comments.post-tool", label="comments",
        phrases=listed("""
            favoriet; reageer op deze bijdrage; permanente link naar het commentaar
        """),
        when=c.post_tools, otherwise=HINT, weighed=False,
        why="buttons under the posts of a forum, one beside the other",
        source="NodeBB, Redmine, MediaWiki DiscussionTools, django-machina and SPIP in Dutch",
        hits=(_AFTER + "Favoriet\nReageer op deze bijdrage\nPermanente link naar het commentaar", _AFTER + "Permanente link naar het commentaar\nReageer op deze bijdrage\nFavoriet"),
        near_misses=(f"{_A}\n\nFavoriet\n\n{_B}", f"{_A}\n\n- Favoriet\n- Reageer op deze bijdrage\n- Permanente link naar het commentaar\n\n{_B}"),
    ),
    Rule(
        id="nl.comments.forum", label="comments",
        phrases=listed("""
            bericht aan beheerders melden; klik hier om terug te keren naar de laatst gelezen post in deze
            thread.; dit onderwerp is verwijderd. alleen gebruikers met beheerrechten op onderwerpniveau
            kunnen dit inzien.; log in or registreer om dit onderwerp te volgen.; het onderwerp waar je op
            antwoord is vrij oud. zou je graag een nieuw onderwerp maken met een referentie naar dit
            onderwerp in je antwoord?; krijg een melding wanneer nieuwe reacties volgen; reageren is
            momenteel beperkt tot geregistreerde leden, klik hier om in te loggen.; deze site heeft zojuist
            een update ontvangen. klik hier om de pagina te verversen.; vanaf nu worden meldingen ontvangen
            zodra iemand een reactie op dit onderwerp geeft.; log in om een reactie te plaatsen; er zijn
            geen recente reacties.; er zijn geen ongelezen onderwerpen.; er zijn geen onderwerpen met deze
            tag.; er zijn geen onderwerpen in dit forum.; er zijn ongelezen berichten.; wil je je abonneren
            voor dit onderwerp?; dit bericht zal eerst goedgekeurd moeten worden voordat het geplaatst zal
            worden.; je hebt geen toegang meer tot deze forums.; opgelet! je bericht moet minstens 0 tekens
            bevatten.; je bericht is te lang. de maximale lengte is 0 tekens.; dit forum wordt vooraf
            gemodereerd: je bijdrage zal pas verschijnen nadat een beheerder van de website het heeft
            goedgekeurd.; abonneren op het ontvangen van meldingen bij nieuwe reacties.; u krijgt meldingen
            over nieuwe reacties in dit onderwerp.; deze reactie kon niet gevonden worden. die is mogelijk
            verwijderd of verplaatst.; je krijgt meldingen van nieuwe reacties in dit gedeelte.
        """),
        ambiguous=listed("""
            sorteer op; acties; ongelezen markeren; maak een nieuw onderwerp; reageer toch op dit onderwerp;
            dit bericht is verwijderd!; nieuw onderwerp; er is een nieuw onderwerp; meer laden; niemand
            heeft gereageerd; geen nieuwe berichten.; deel deze categorie; plaats een nieuw onderwerp;
            vergrendel onderwerp; verplaats onderwerp; verwijder onderwerp; abonneren voor dit onderwerp;
            afmelden van dit onderwerp; snelle acties; markeer onderwerpen als gelezen; markeer fora als
            gelezen; dit onderwerp is vergrendeld; bekijk ongelezen onderwerpen; bekijk mijn reacties; nieuw
            bericht; laatste bericht; exporteer naar; een bericht versturen; een bericht, een commentaar?;
            geen bericht in het forum; 0 personen in overleg; 0 berichten; onderwerp toevoegen; uw reactie
            is gepubliceerd.; over deze overlegpagina; overleg starten; op dit onderwerp abonneren?
        """),
        pattern=r"het lijkt erop dat je verbinding naar .{1,40} verloren is gegaan, wacht even terwijl we de verbinding proberen te herstellen[.!।]?",
        when=c.forum_tools, otherwise=HINT, weighed=False,
        why="what the software of a forum says around the posts of a thread, several lines in a row",
        source="NodeBB, Redmine, django-machina, SPIP and MediaWiki DiscussionTools in Dutch",
        hits=("Bericht aan beheerders melden", "Klik hier om terug te keren naar de laatst gelezen post in deze thread.", "Het lijkt erop dat je verbinding naar Port Chronicle verloren is gegaan, wacht even terwijl we de verbinding proberen te herstellen.", _AFTER + "Sorteer op\nActies\nOngelezen markeren"),
        near_misses=(f"{_A}\n\nSorteer op\n\n{_B}", f"{_A}\n\n- Sorteer op\n- Acties\n- Ongelezen markeren\n\n{_B}", "Bericht aan beheerders melden, zei ze en sloot de deur achter de laatste gast.", "Klik hier om terug te keren naar de laatst gelezen post in deze thread, zei ze en sloot de deur achter de laatste gast.", "Het lijkt erop dat je verbinding naar Port Chronicle verloren is gegaan, wacht even terwijl we de verbinding proberen te herstellen, zei ze en sloot de deur achter de laatste gast."),
    ),
    Rule(
        id="nl.share-bar.share", label="share-bar",
        phrases=listed("""
            like laden;
            printvriendelijke versie; afdrukversie; recept afdrukken; deel dit artikel; deel dit bericht; deel dit verhaal; deel deze pagina; deel artikel; artikel delen; bericht delen; deel op facebook; deel op twitter; deel op x; deel op linkedin; deel op whatsapp; deel via whatsapp; deel via facebook; deel via e-mail; deel via mail; delen op facebook; delen op twitter; delen op x; delen op linkedin; delen via whatsapp; delen via e-mail; delen via mail; deel met vrienden; deel met je vrienden; mail dit artikel; stuur dit artikel door; e-mail dit artikel; tweet dit bericht; kopieer link; kopieer de link; link kopiëren; link gekopieerd; link gekopieerd!; gekopieerd!; artikel printen; print dit artikel; artikel bewaren; bewaar artikel; bewaar dit artikel; opslaan in leeslijst; toevoegen aan leeslijst; toevoegen aan favorieten; geef dit artikel cadeau; artikel cadeau geven; 0 keer gedeeld; 0 x gedeeld; 0 keer bekeken; 0 keer gelezen; volg ons op facebook; volg ons op instagram; volg ons op twitter; volg ons op x; volg ons ook op; volg ons via; volg deze auteur; volg dit onderwerp; volg auteur; like ons op facebook; vind ons op facebook; vind ons leuk op facebook; volg ons op social media; opent in nieuw venster; wordt in een nieuw venster geopend; fout gezien? mail ons; foutje gezien? mail ons; tekst vergroten; vind-ik-leuk:;
            deel dit via; deel dit op; deel dit artikel via; deel dit artikel op; deel dit bericht via; deel dit
            bericht op; deel deze pagina via; deel dit nieuws;
            bewaar dit recept; bewaar recept; recept bewaren; print recept; print dit recept; recept printen; pin
            dit recept; pin het recept; deel dit recept; fout melden; meld een fout; fout in dit artikel?; foutje
            gezien? laat het ons weten; fout gezien? laat het ons weten;
            voeg toe aan favorieten; voeg toe als voorkeursbron; voeg ons toe als voorkeursbron op google; volg ons
            whatsapp-kanaal; word lid van ons whatsapp-kanaal; abonneer je op ons whatsapp-kanaal; word lid van
            onze facebookgroep; word lid van onze whatsappgroep; volg ons kanaal op whatsapp; cadeau geven;
            sturen via e-mail
        """),
        ambiguous=listed("deel dit; deel deze; volg ons; stuur door; doorsturen; leeslijst; cadeau geven; delen op; delen via; volg ons op; sociale media; social media; fout gezien?; foutje gezien?; leuk; vind ik leuk; lettergrootte; deel via; tweet dit; dit delen; bericht printen"),
        pattern=(
            r"(?:klik om )?(?:te )?(?:deel|delen|deel dit|deel dit artikel|artikel delen)(?: te)? (?:op|via|met|per) (?:facebook|twitter|x|whatsapp|linkedin|pinterest|telegram|e-?mail|mail|bluesky|mastodon|threads|reddit|messenger)(?: te delen)?(?: \((?:wordt|opent) in een nieuw venster(?: geopend)?\)?)?|"
            r"(?:volg|like|vind|bezoek|abonneer je op) (?:ons|mij|me|[\w.-]{2,20}|ons kanaal)(?: ook| nu)? (?:op|via|leuk op) (?:ons |onze )?(?:facebook|twitter|x|instagram|youtube|linkedin|whatsapp|telegram|google news|google nieuws|tiktok|pinterest|bluesky|threads|social media|sociale media)\b[^:]{0,80}[.!]?|\d[\d.,]* ?(?:keer |x )?(?:gedeeld|weergaven|likes)"
        ),
        when=c.all_of(c.in_run(2, "share-bar", "navigation", "comments", "comment-count"), c.no_list_item, c.not_heading), otherwise=HINT,
        why="a prompt to share the page or to follow the site", source="share bars of Dutch and Flemish news sites",
        hits=("Klik om te delen op Facebook (Wordt in een nieuw venster geopend)", "Deel dit artikel", "Delen via WhatsApp", "Kopieer link", "Volg ons op Facebook en Instagram!", "1.204 keer gedeeld"),
        near_misses=(f"Sociale media\n\n{_A}", f"Volg ons\n\n{_B}", "Deel dit brood, zei de bakker, en hij brak het zelf.", f"Leuk\n\n{_C}"),
    ),
    Rule(
        id="nl.share-bar.button", label="share-bar",
        phrases=listed("delen; deel; bewaren; bewaar; printen; print; afdrukken; mailen; mail; opslaan; kopiëren; kopieer; reageren; reageer; reacties; volgen; volg; doorsturen; luisteren; luister; voorlezen; beluister; leeslijst; tweet; link; deel:; cadeau; tweeten; versturen; antwoorden; beantwoorden; rapporteer; rapporteren; melden; citeer; citeren; quote; leuk; vind ik leuk; 0 likes; rapporteer misbruik; beste antwoord"),
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "video-embed"), c.no_list_item), otherwise=HINT,
        why="words of a share or reply bar, one beside the other", source="article tool bars and forums of Dutch sites",
        hits=("Delen\nBewaren\nPrinten", "Deel\nMail\nReageer"),
        near_misses=(f"Delen\n\n{_A}", f"Bewaren\n\n{_B}", "Delen\n\nDat woord leerde hij het eerst."),
    ),
    Rule(
        id="nl.share-bar.preferred-source", label="share-bar",
        pattern=r"(?:stel|voeg|kies|maak) (?:ons )?(?:in |toe )?als voorkeursbron (?:toe |in )?(?:op|in|bij|voor) google(?: toe| in)?|toevoegen als voorkeursbron (?:op|in) google|(?:als )?voorkeursbron (?:op|in) google (?:toevoegen|instellen)",
        why="the button that makes the site one of the reader's preferred sources in Google's search",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Stel ons in als voorkeursbron op Google", "Toevoegen als voorkeursbron op Google"),
        near_misses=("Stel je krant in als voorkeursbron op Google", "Stel een voorkeursbron in op Google, zei de burgemeester, en je leest altijd hetzelfde.", "De voorkeursbron op de heide staat droog."),
    ),
    Rule(
        id="nl.share-bar.preferred-source-named", label="share-bar",
        pattern=r"(?:stel|voeg|kies|maak) (?:ons |[\w&.'’-]+ ){0,5}?(?:in |toe )?als voorkeursbron (?:toe |in )?(?:op|in|bij|voor) google(?: toe| in)?|toevoegen als voorkeursbron (?:op|in) google|(?:als )?voorkeursbron (?:op|in) google (?:toevoegen|instellen)",
        when=c.beside("share-bar"), otherwise=HINT,
        why="the same button with a name, beside others: alone it may be a step of a guide",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Facebook\nWhatsApp\nLinkedIn\nStel je krant in als voorkeursbron op Google", "Stel je krant in als voorkeursbron op Google\nFacebook\nWhatsApp\nLinkedIn"),
        near_misses=("Stel je krant in als voorkeursbron op Google", "Stel een voorkeursbron in op Google, zei de burgemeester, en je leest altijd hetzelfde."),
    ),
    Rule(
        id="nl.share-bar.tools", label="share-bar",
        phrases=listed("foutje gezien? mail ons.; taalfout gezien? mail ons; taalfout melden; samenvatten met ai; vat samen met ai; artikel samenvatten"),
        when=c.all_of(c.any_of(c.not_heading, c.beside("share-bar", "video-embed")), c.no_list_item), otherwise=HINT,
        why="buttons of the tools beside an article: report an error, have it summed up by a machine",
        source="toolbars of news sites since 2024",
        hits=(_AFTER + "Taalfout melden", _AFTER + "Samenvatten met AI"),
        near_misses=(f"Taalfout melden\n\n{_A}", f"- Samenvatten met AI\n- Taalfout melden\n\n{_A}"),
    ),
    Rule(
        id="nl.cookie-notice.partners", label="cookie-notice",
        pattern=r"(?:wij|we) en onze (?:[\d.,]{1,6} )?(?:\w+ )?(?:partners|leveranciers) (?:slaan|bewaren|verwerken|openen|hebben toegang)\b(?=[^.]{0,120}\b(?:informatie|cookies))[^.]{0,80}\bapparaat\b.{0,400}",
        why="the first sentence of consent dialogs: what the site and its partners do on the reader's device",
        source="IAB Europe, Transparency & Consent Framework policies, appendix B, in this language",
        hits=("Wij en onze 834 partners slaan informatie op een apparaat op en/of hebben daar toegang toe.", "Wij en onze partners bewaren informatie op een apparaat, zoals cookies."),
        near_misses=("Wij en onze partners bouwden een apparaat dat informatie over het getij geeft, zei Bell.", "Wij en onze partners bewaren het apparaat in de kelder van het raadhuis.", "Wij en onze partners hebben informatie uit elf landen, zei de onderzoekster."),
    ),
    Rule(
        id="nl.cookie-notice.notice", label="cookie-notice",
        pattern=(
            r"(?:deze|onze) (?:web)?(?:site|pagina|webwinkel) (?:gebruikt|maakt gebruik van|plaatst|gebruiken)\b[^.]{0,30}cookies\b.{0,320}|(?:wij|we)(?: en onze (?:\d+ )?partners)? (?:gebruiken|plaatsen|maken gebruik van|slaan)\b[^.]{0,50}\bcookies\b(?=.*(?:website|site|ervaring|bezoek|advertenties|toestemming|akkoord|accepte|voorkeuren|privacy|analys|verbeteren|technieken)).{0,320}|"
            r"(?:om|door)\b[^.]{0,100}(?:gebruiken (?:wij|we)|gebruik te (?:blijven )?maken|verder te (?:surfen|gaan|klikken)|op [^.]{2,30} te klikken)\b[^.]{0,80}cookies\b.{0,220}|(?:wij respecteren je privacy|wij respecteren uw privacy|jouw privacy is belangrijk|uw privacy is belangrijk|wij waarderen uw privacy|(?:wij|we) hechten (?:veel |grote )?(?:waarde|belang) aan (?:uw|je|jouw) privacy)\b.{0,200}|met (?:deze )?cookies (?:kunnen wij|verzamelen wij|volgen wij)\b.{0,260}|functionele cookies zijn noodzakelijk\b.{0,200}"
        ),
        why="a notice that asks leave to store cookies", source="Telecommunicatiewet article 11.7a, the Dutch cookie law",
        hits=("Wij hechten waarde aan uw privacy", "Deze website maakt gebruik van cookies.", "Wij gebruiken cookies om uw ervaring op onze website te verbeteren."),
        near_misses=("Wij hechten waarde aan uw handdruk, zei de boer.", "Wij gebruiken cookies als gewicht op het deeg, lacht de bakker.", "Cookies zijn kleine bestanden die een site op de computer zet."),
    ),
    Rule(
        id="nl.cookie-notice.button", label="cookie-notice",
        phrases=listed("""
            alles accepteren; alle cookies accepteren; accepteer alle cookies; accepteer alles; accepteer cookies; cookies accepteren; alles weigeren; alle cookies weigeren; weiger alle cookies; cookies weigeren; alleen noodzakelijke cookies; alleen functionele cookies; alleen noodzakelijk; cookie instellingen; cookies beheren; beheer cookies; voorkeuren opslaan; voorkeuren beheren; beheer je voorkeuren; mijn keuze opslaan; selectie toestaan; alles toestaan; cookies toestaan; alle cookies toestaan; ja, ik accepteer cookies; akkoord en doorgaan; akkoord en sluiten; meer informatie over cookies; beheer toestemming; toestemming beheren; wijzig ja, ik ga akkoord; keuze bevestigen;
            accepteer alle; cookie manager mogelijk gemaakt door tarteaucitron.js; deze service heeft geen cookies geïnstalleerd.; ok, accepteer alle; wij maken gebruik van cookies!
        """),
        ambiguous=listed("wij gebruiken cookies; we gebruiken cookies; accepteren; accepteer; akkoord; weigeren; weiger; ok; oké; begrepen; sluiten; instellingen; voorkeuren; cookies; functioneel; functionele cookies; statistieken; marketing; noodzakelijk; analytisch; analytische cookies; meer informatie; meer weten; lees meer; doorgaan; aanpassen; ik ga akkoord; altijd actief; instellingen aanpassen; (altijd nodig); advertentiecookies; beheer instellingen; beheer voorkeuren; bescherming van uw privacy; beveiligingscookies; cookies van derden; dat is oké; diensten die we graag willen gebruiken; gebruik van cookies; gerealiseerd met klaro!; ik weiger; instellingen opslaan; laat me kiezen; personalisatiecookies; personaliseer; sluit; strikt noodzakelijk; technische cookies (verplicht); toestaan; tracking-cookies; verplichte cookies; voorkeur voor alle diensten; weiger cookies; zet alles aan; cookies beheer paneel; cookiesbanner verbergen; deze service gebruikt geen cookie; sta alle cookies toe; toon/verberg informatie over cookie opslag"),
        when=c.all_of(c.consent_button, c.not_heading), otherwise=HINT, part="button",
        why="a button or heading of the consent banner", source="consent tools in Dutch (Complianz, Cookiebot)",
        hits=("Alle cookies accepteren", "Cookies beheren", "Deze website maakt gebruik van cookies.\nAkkoord\nMeer informatie"),
        near_misses=(f"Functionele cookies\n\n{_A}", f"Akkoord\n\n{_B}", f"Instellingen\n\n{_C}", f"{_A}\n\n- Cookies beheer paneel\n- Cookiesbanner verbergen\n\n{_B}", f"{_A}\n\n- Cookies beheer paneel\n- Cookiesbanner verbergen\n\n{_B}"),
    ),
    Rule(
        id="nl.cookie-notice.category", label="cookie-notice",
        finds=c.dialog_lines(_CATEGORY, _PANELS, _ABOUT, SPEECH),
        why="what a kind of cookies is for, among the buttons of the dialog that lists them",
        source="preference panels of consent tools (OneTrust, Cookiebot, tarteaucitron, Klaro)",
        hits=(f"{_AFTER}Alles accepteren\nAccepteer cookies\nGerechtvaardigd belang\nOnze partners gebruiken deze gegevens om advertenties te kiezen.\nLeveranciers\nDiensten die bezoeken tellen laten ons zien welke pagina's gelezen worden.\nAlles accepteren", f"{_AFTER}Alles accepteren\nDeze cookies tellen hoe vaak een pagina wordt bezocht.\nAccepteer cookies", f"{_AFTER}Alles accepteren\nDeze cookies tellen hoe vaak een pagina wordt bezocht.\nMarketingcookies tonen u advertenties van onze partners.\nAccepteer cookies"),
        near_misses=(f"{_A}\n\nGerechtvaardigd belang\n\nOnze partners gebruiken deze gegevens om advertenties te kiezen.\n\nLeveranciers\n\nDiensten die bezoeken tellen laten ons zien welke pagina's gelezen worden.\n\n{_B}", f"{_A}\n\nOnze partners gebruiken deze gegevens om advertenties te kiezen.\n\nDiensten die bezoeken tellen laten ons zien welke pagina's gelezen worden.\n\n{_B}", f"Deze cookies tellen hoe vaak een pagina wordt bezocht.\n\n{_A}", f"{_A}\n\nDeze cookies tellen hoe vaak een pagina wordt bezocht.\n\nMarketingcookies tonen u advertenties van onze partners.\n\n{_B}"),
    ),
    Rule(
        id="nl.cookie-notice.settings", label="cookie-notice",
        phrases=listed("cookie-instellingen; cookieinstellingen; cookievoorkeuren; cookie-voorkeuren; privacy-instellingen; privacyinstellingen"),
        when=c.any_of(c.not_heading, c.beside("cookie-notice")), otherwise=HINT, part="button",
        why="the link to the consent settings, in the banner or the footer", source="consent tools (withdrawing must be as easy as giving: GDPR, article 7)",
        hits=("Cookie-instellingen", _AFTER + "Cookieinstellingen"),
        near_misses=(f"Cookie-instellingen\n\n{_A}", f"{_A}\n\nPrivacyinstellingen\n\n{_B}"),
    ),
    Rule(
        id="nl.paywall.account", label="paywall",
        phrases=listed("""
            al abonnee?; al abonnee? log in; al abonnee? log hier in; reeds abonnee?; bent u al abonnee?; ben je al abonnee?; ben je al abonnee? log in; heb je al een account?; heb je al een account? log in; heeft u al een account?; al een account? log in; nog geen account?; nog geen abonnee?; nog geen account? registreer nu; wachtwoord vergeten?; wachtwoord vergeten; ingelogd blijven; maak een account aan; maak gratis account aan; maak een gratis account aan; account aanmaken; gratis account aanmaken; log in of maak een account aan; inloggen of registreren; inloggen / registreren; log in met google; inloggen met google; inloggen met facebook; lees verder met een abonnement; lees dit artikel verder; lees dit artikel gratis; onbeperkt lezen?; krijg onbeperkt toegang; neem een abonnement; neem nu een abonnement; word abonnee en lees verder; bekijk abonnementen; bekijk de abonnementen; bekijk onze abonnementen; bekijk alle abonnementen; exclusief voor abonnees; premium artikel; maandelijks opzegbaar.; probeer 0 maand gratis; probeer een maand gratis; dit artikel is exclusief voor abonnees; dit artikel is alleen voor abonnees; log in om verder te lezen; inloggen om verder te lezen; abonneer om verder te lezen;
            verder lezen? word abonnee; verder lezen? neem een abonnement; verder lezen? log in; wil je verder
            lezen? word abonnee; wilt u verder lezen? word abonnee; meer lezen? word abonnee; log in of registreer
            om verder te lezen; dit artikel lezen? word abonnee;
            aanmelden / registreren
        """),
        ambiguous=listed("inloggen; log in; uitloggen; registreren; registreer; abonneren; abonnement; abonnementen; word abonnee; mijn account; mijn profiel; verder lezen; lees verder; premium; wachtwoord; gebruikersnaam; e-mailadres; voor abonnees; alleen voor abonnees; klantenservice; digitale krant; digitaal abonnement; maandelijks opzegbaar; probeer nu; verder lezen?; welkom terug; onthoud mij; eerste maand gratis; ik ben mijn wachtwoord vergeten; deze gegevens onthouden"),
        pattern=(
            r"(?:dit|deze|het) (?:volledige )?(?:artikel|verhaal|inhoud|bericht)[^.]{0,40}\b(?:abonnees?|abonnee-\w+|premium|betaalmuur|betalende|(?:voor|alleen) (?:\w+ )?leden|abonnement|ingelogde)\b[^.]{0,80}\.?|(?:log in|registreer|registreer je|maak (?:een )?(?:gratis )?account aan|abonneer je|neem een abonnement|word abonnee|word lid)\b[^.]{0,30}(?:om|en)\b[^.]{0,40}(?:verder|lees|lezen|toegang|artikel\w*)\b.{0,50}|"
            r"(?:je hebt|u heeft|u hebt)\b[^.]{0,40}(?:gratis|limiet|maximum)\b[^.]{0,30}(?:artikel\w*|verhalen|gelezen)\b.{0,80}|(?:onbeperkt|direct|volledig) (?:toegang|lezen)\b[^:]{0,80}(?:abonne\w+|€|euro|maand|artikelen|website)\b.{0,50}|(?:al|nu) vanaf (?:€ ?)?\d[\d,.]* (?:euro )?per (?:maand|week).{0,40}"
        ),
        when=c.any_of(c.all_of(c.not_heading, c.beside("paywall")), c.all_of(c.in_run(2), c.not_heading, c.no_list_item)), otherwise=HINT, part="button",
        sure_if="artikel|dit verhaal|hele verhaal|verhalen|abonn|inhoud|verder (?:te )?lezen|lees verder|premium",
        why="a prompt to log in, register or pay", source="paywalls of Dutch papers (DPG, Mediahuis: Al abonnee?); Oscar, WordPress and MediaWiki in Dutch",
        hits=("Al abonnee? Log in", "Dit artikel is exclusief voor abonnees", "Wachtwoord vergeten?", "Inloggen\nAbonneren\nMijn account"),
        near_misses=(f"Abonnementen\n\n{_A}", f"Premium\n\n{_B}", "Al abonnee was zijn vader, sinds 1961, en hij bleef het.", "Log in met je pas en lees de meter af.", "Dit verhaal gaat over leden van de brandweer.", "Het verhaal begon honderd jaar geleden in een dorp.", "Het bericht dat hij betaalde klopte niet."),
    ),
    Rule(
        id="nl.related.heading", label="related",
        phrases=listed("""
            lees ook de volgende artikelen; deze artikelen vind je misschien ook interessant; deze artikelen vindt u misschien ook interessant; misschien vind je deze artikelen ook interessant; lees ook deze artikelen;
            gerelateerde artikelen; gerelateerd; gerelateerde berichten; gerelateerd nieuws; gerelateerde onderwerpen; meer over dit onderwerp; lees ook; lees ook:; meest gelezen; meest gelezen artikelen; best gelezen; populair; populaire artikelen; populaire berichten; meest bekeken; meer nieuws; laatste nieuws; net binnen; recente berichten; recente artikelen; recent; nieuwste berichten; nieuwste artikelen; andere lezers lazen ook; anderen lazen ook; anderen bekeken ook; dit vind je misschien ook leuk; dit vind je misschien ook interessant; dit vindt u misschien ook interessant; misschien vind je dit ook leuk; misschien ook interessant; vond je dit interessant?; ook interessant; mogelijk ook interessant; dit is ook interessant; aanbevolen; aanbevolen artikelen; aanbevolen voor jou; aanraders; tip van de redactie; keuze van de redactie; uitgelicht; uitgelichte artikelen; meer artikelen; meer berichten; meer van deze auteur; lees meer over dit onderwerp; vergelijkbare artikelen; klanten kochten ook; anderen kochten ook; vaak samen gekocht; laatst bekeken; recent bekeken; in het nieuws; meer verhalen; bekijk ook; zie ook; meer in deze rubriek; voor jou geselecteerd;
            vergelijkbare producten; bijpassende producten;
            meest recente berichten; recente posts; recentste berichten; recente commentaren; nieuwste commentaren; willekeurige berichten; gerelateerde posts
        """),
        pattern=r"(?:meer|lees meer|laatste nieuws|ander nieuws|nieuws|meer nieuws) (?:over|uit|van|in) [\w&.'’ -]{2,40}[^.,;:?!]",
        when=c.all_of(c.in_article, c.after_prose()), takes=c.titles_below_or_nothing, otherwise=HINT, part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it", source="boxes under the articles of Dutch sites (Meest gelezen, Lees ook); Mezzanine, WordPress and Zinnia in Dutch",
        hits=(_AFTER + "Meest gelezen\nVeerdienst ligt langer stil door de storm\nReddingsploeg geëerd voor winterwerk", _AFTER + "Lees ook:\n\nWie betaalt als de kust verdwijnt?\n\nBurgemeester wil het oude havenkantoor verkopen"),
        near_misses=(f"Lees ook\n\n{_A}", f"Uitgelicht\n\n{_B}", "Meest gelezen is niet meest geliefd."),
    ),
    Rule(
        id="nl.related.list-heading", label="related",
        phrases=listed("vergelijkbare vacatures; soortgelijke vacatures; vergelijkbare advertenties; vergelijkbare woningen; lees ook; lees verder over; meer over dit onderwerp; bekijk ook; gerelateerde artikelen; gerelateerde berichten; gerelateerd nieuws; meest gelezen; meest gelezen artikelen; best gelezen; populaire artikelen; populaire berichten; recente berichten; recente artikelen; nieuwste berichten; aanbevolen artikelen; andere lezers lazen ook; dit vind je misschien ook leuk; dit vind je misschien ook interessant; klanten kochten ook; anderen bekeken ook; vergelijkbare artikelen; anderen lazen ook; misschien vind je dit ook interessant; misschien vind je dit ook leuk; dit vindt u misschien ook interessant; misschien vindt u dit ook interessant; aanbevolen voor jou; aanbevolen voor u; ook interessant voor jou; anderen kochten ook; lees meer over dit onderwerp; gerelateerde producten; misschien vind je deze producten ook leuk; klanten bekeken ook; recent bekeken producten"),
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading), takes=c.titles_below, otherwise=HINT, part="heading",
        why="a heading that nothing but a list of other articles has", source="related-article plug-ins of WordPress in Dutch and most-read boxes",
        hits=(_AFTER + "Gerelateerde artikelen", _AFTER + "Meest gelezen\nWie betaalt als de kust verdwijnt?"),
        near_misses=(f"{_A}\n\nRecente artikelen\n\n{_B}", "Gerelateerde artikelen van dat verdrag gaan over visserij."),
    ),
    Rule(
        id="nl.related.tail-heading", label="related",
        phrases=listed("meer nieuws; laatste nieuws; het laatste nieuws; net binnen; populair; aanbevolen; aanraders; uitgelicht; meer artikelen; meer berichten; meer verhalen; ander nieuws; overig nieuws; meer van deze auteur; keuze van de redactie"),
        when=c.all_of(c.in_tail, c.after_prose(2), c.in_run(3), c.not_heading, c.no_list_item), otherwise=HINT, part="heading",
        why="the heading of an empty list of other articles, among the boxes below the last paragraph", source="text dumps of news sites, where a script fills the list that the heading announces",
        hits=(_AFTER + "Kopieer link\nMeer nieuws\nAanbevolen\nVolg ons op Instagram", _AFTER + "Meest gelezen\nNet binnen\nLees het hele artikel"),
        near_misses=(f"{_A}\n\n{_B}\n\nNet binnen\n\n{_C}", f"{_A}\n\n{_B}\n\nMeer verhalen"),
    ),
    Rule(
        id="nl.related.read-also", label="related",
        pattern=r"lees ook ?: ?(?!.*(?:pagina|hoofdstuk)).{12,160}[^.,;:]",
        when=c.all_of(c.no_list_item, c.points_to_title), anywhere=True,
        why="a link to another article; no text says these words and a colon but to point there",
        source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=("Lees ook: Veerboten varen niet uit door storm op het meer", "LEES OOK: Burgemeester verkoopt het oude havenkantoor"),
        near_misses=("Lees ook: die woorden staan onder elk artikel.", "Lees ook: de naam"),
    ),
    Rule(
        id="nl.related.pointer-title", label="related",
        phrases=listed("lees meer; meer lezen; meer over dit onderwerp; kijk ook; lees verder"),
        when=c.all_of(c.in_article, c.no_list_item), otherwise=HINT,
        takes=c.title_announced,
        why="a pointer and a colon, with the headline that it points to on the line below",
        source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=(f"= {_A}\n\nLees meer:\nWaarom touw dit jaar zo duur is\n\n= {_B}", f"= {_A}\n\n= {_B}\n\nMeer lezen:\nWaarom touw dit jaar zo duur is\n\n= {_C}"),
        near_misses=(_AFTER.replace("= ", "") + "Kijk ook:\nWaarom touw dit jaar zo duur is", f"{_A}\n\nLees meer:\n{_B}\n\n{_A}", f"{_A}\n\nLees meer waarom touw dit jaar zo duur is.\n\n{_B}"),
    ),
    Rule(
        id="nl.related.pointer", label="related",
        phrases=listed("""
            lees het hele artikel; lees het volledige artikel; lees hele artikel; lees volledig artikel; lees hier verder; lees hier meer; naar het artikel; bekijk artikel; bekijk alle artikelen; bekijk alle berichten; alle nieuwsberichten; meer tonen; meer weergeven; minder weergeven; meer artikelen laden; lees minder; lees meer...; bekijk de foto's; bekijk alle foto's; bekijk meer foto's; bekijk fotoserie; bekijk de fotoserie; open galerij; foto 0 van 0; afbeelding 0 van 0; klik om te vergroten; klik op de foto voor een vergroting; vergroot afbeelding; vergroot foto; terug naar het nieuwsoverzicht; terug naar nieuwsoverzicht; lees meer nieuws; meer nieuws laden; lees meer artikelen;
            bekijk galerij; bekijk de galerij; bekijk fotogalerij; bekijk de fotogalerij; open fotogalerij; klik op
            de afbeelding om te vergroten; klik op de foto om te vergroten; foto 0/0;
            lees ook dit artikel; lees ook deze artikelen; lees ook dit verhaal
        """),
        ambiguous=listed("lees meer; lees verder; bekijk alle; bekijk alles; toon alles; toon meer; toon minder; alle artikelen; alle berichten; meer lezen; 0 foto's; fotoserie; meer; details; uitklappen; inklappen; naar overzicht; lees artikel; laad meer; meer laden; lees meer over"),
        pattern=r"bekijk alle (?:berichten|artikelen|blogs|recepten|posts|verhalen) (?:van|door) [\w.’\'-]{2,30}(?: [\w.’\'-]{2,30}){0,3}|(?:lees ook|lees verder|lees meer|lees meer over|bekijk ook|zie ook|meer over dit onderwerp|gerelateerd|ook interessant|luister ook|aanrader|lees eerder|eerder verschenen|meer lezen|lees hier) ?[:|»>→►▶](?!.*(?:pagina|hoofdstuk|p\.) ?\d) ?.{10,160}[^.,;:]|(?:lees|bekijk) (?:hier |ook )?(?:meer|al het nieuws|alle artikelen|alles) over [\w&'’ -]{2,60}[^.,;:]",
        when=c.all_of(c.not_heading, c.no_list_item, c.in_article, c.seldom), otherwise=HINT,
        why="a link to another page, which leads nowhere in a text", source="in-story pointers of Dutch sites (Lees ook: headline)",
        hits=("Lees meer →", _AFTER + "LEES OOK: Veerdienst ligt langer stil door de storm", "Lees het hele artikel", "Bekijk de foto's"),
        near_misses=(f"Lees verder\n\n{_A}", f"Details\n\n{_B}", "Lees ook: het boek, de kaart, de hemel.", "Lees meer dan één krant, zei ze altijd."),
    ),
    Rule(
        id="nl.related.feed-footer", label="related",
        pattern=r"het (?:bericht|artikel) .{3,140} verscheen (?:eerst|als eerste) op [^,;:?.]{2,80}(?:\.[^ .,;:?]{1,30}){0,3}\.?",
        when=c.all_of(c.no_list_item, c.any_of(c.near_end, c.in_article), c.names_follow(_FEED_NAMES)), anywhere=True,
        why="the line by which a feed's entry names its title and its site again", source="WordPress: the default of Yoast SEO for the content after each post in the feed",
        hits=(_AFTER + "Het bericht Waarom de oude brug dicht blijft verscheen eerst op Havenbode.", _AFTER + "Het bericht Storm boven het dal verscheen eerst op havenbode.example."),
        near_misses=(f"{_A}\n\nHet bericht over de brug verscheen eerst op de achterpagina.", f"{_A}\n\nHet artikel van de burgemeester verscheen eerst op papier, zegt ze."),
    ),
    Rule(
        id="nl.related.products", label="related", weighed=False,
        phrases=listed("""
            aanbevolen items; recent bezochte producten; dit vind je misschien ook leuk; onlangs bekeken;
            klanten die dit product kochten, kochten ook; klanten die dit artikel hebben gekocht, kochten
            ook; klanten kochten ook; anderen kochten ook; anderen bekeken ook; recent bekeken; laatst
            bekeken; recent bekeken producten; vaak samen gekocht; misschien vind je dit ook leuk;
            gerelateerde producten; vergelijkbare producten; aanbevolen producten
        """),
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading, c.no_list_item), otherwise=HINT, takes=c.titles_below, part="heading",
        why="the heading of a list of other products, with the list",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix, Salesforce's Retail React App and Shopware PWA in Dutch",
        hits=(_AFTER + "Aanbevolen items", _AFTER + "Aanbevolen producten"),
        near_misses=(f"{_A}\n\nAanbevolen items\n\n{_B}", "Aanbevolen items, zei ze en sloot de deur achter de laatste gast."),
    ),
    Rule(
        id="nl.tag-list.tags", label="tag-list",
        phrases=listed("trefwoorden; onderwerpen; labels; tags; categorieën; thema's; in dit artikel; onderwerpen in dit artikel; meer over; rubrieken; dossiers; gerelateerde onderwerpen; gerelateerde tags"),
        when=c.all_of(c.after_prose(2), c.in_article, c.no_list_item), takes=c.short_lines_below, part="heading",
        why="the heading of the list of tags under an article, with the list", source="tag widgets of Dutch content-management systems",
        hits=(_AFTER + "Onderwerpen\nHaven\nStorm", _AFTER + "Trefwoorden:\n\nbrug\n\ngemeenteraad"),
        near_misses=(f"{_A}\n\n{_B}\n\nOnderwerpen\n\n{_C}", f"Trefwoorden\n\n{_A}"),
    ),
    Rule(
        id="nl.tag-list.line", label="tag-list",
        pattern=r"(?:trefwoorden|onderwerpen|labels|tags?|categorieën|categorie|geplaatst in|gepost in|getagd met|thema's|rubriek) ?[:|»] ?(?![^.]*\. )(?!.*\b(?:is|zijn|wat|hoe|wie|wij)\b).{2,300}[^.?!:]|(?:geplaatst in|getagd met|getagged) [\w-]+(?: [\w-]+){0,3}(?:, [\w-]+(?: [\w-]+){0,3}){0,12}",
        when=c.all_of(c.after_prose(), c.in_article, c.no_list_item, c.not_heading),
        why="the tags of an article on one line", source="WordPress and Blogger in Dutch (Geplaatst in, Labels)",
        hits=(_AFTER + "Trefwoorden: brug, verkeer, gemeenteraad", _AFTER + "Geplaatst in Verkeer, getagd met brug"),
        near_misses=("Onderwerpen: wat we bespreken en hoe lang bepaalt de voorzitter", f"{_A}\n\nCategorie: zware voertuigen\n\n{_B}"),
    ),
    Rule(
        id="nl.legal-footer.links", label="legal-footer",
        phrases=listed("contact; over ons; wie zijn wij; adverteren; vacatures; werken bij; klantenservice; service; colofon; privacy; cookies; cookiebeleid; voorwaarden; gebruiksvoorwaarden; disclaimer; sitemap; archief; rss; veelgestelde vragen; faq; pers; abonneren; abonnementen; redactie; toegankelijkheid; huisregels; auteursrecht; copyright; nieuwsbrief; nieuwsbrieven; tip de redactie; klachten; correcties; retourneren; verzending; bezorging; betaalmethoden; garantie; herroepingsrecht; levering; partners; webshop; privacy & cookies; privacy en cookies; cookieverklaring; rectificaties; persberichten; redactiestatuut; redactiecode; journalistieke code; ethische code"),
        when=c.all_of(c.in_run(2, *_FOOTER), c.after_prose(), c.not_heading), otherwise=HINT,
        why="links of a site's footer, in a row", source="footers of Dutch sites (Colofon, Adverteren, Vacatures)",
        hits=(_AFTER + "Over ons\nColofon\nAdverteren", _AFTER + "Contact | Vacatures | Klantenservice"),
        near_misses=(f"Contact\n\n{_A}", f"Archief\n\n{_B}", f"Colofon\n\n{_C}"),
    ),
    Rule(
        id="nl.legal-footer.disclaimer",
        label="legal-footer",
        pattern=(
            r"(?:dit is een (?:ingezonden|opinie)\w*(?: bijdrage| brief| stuk)?[.,] ?)?de (?:mening|meningen|opinie) van (?:de|onze) (?:auteur|auteurs|columnisten?|schrijver|gastauteurs?) (?:is|zijn|hoeft|hoeven|komt|komen|geeft|geven|weerspiegelt|weerspiegelen)[^,:“”\"]{0,40}niet\b[^,:“”\"]{0,80}"
        ),
        when=c.all_of(c.after_prose(), c.no_list_item),
        otherwise=HINT,
        why="the paper's reservation about what its guests and readers write",
        source="opinion columns and comment sections of papers in this language",
        hits=(_AFTER + "De mening van de auteur is niet die van de redactie.", _AFTER + "Dit is een ingezonden bijdrage. De mening van de auteur is niet die van de redactie."),
        near_misses=("De mening van de auteur is bekend, zei de redactie, maar niet die van de lezers.", "De mening van de lezer telt hier niet."),
    ),
    Rule(
        id="nl.legal-footer.policy", label="legal-footer",
        phrases=listed("privacybeleid; privacyverklaring; privacy statement; privacy policy; algemene voorwaarden; cookiebeleid; cookieverklaring; gebruiksvoorwaarden; alle rechten voorbehouden; alle rechten voorbehouden.; cookiestatement; toegankelijkheidsverklaring; privacystatement; leveringsvoorwaarden"),
        when=c.any_of(c.all_of(c.in_run(2, *_FOOTER), c.not_heading), c.all_of(c.in_tail, c.after_prose())), otherwise=HINT,
        why="a link to the site's terms, among others or below the last paragraph", source="AVG (the GDPR in Dutch), articles 13 and 14",
        hits=(_AFTER + "Privacybeleid | Algemene voorwaarden | Contact", _AFTER + "Alle rechten voorbehouden.", _AFTER + "Privacyverklaring"),
        near_misses=(f"Algemene voorwaarden\n\n{_A}", f"Privacybeleid\n\n{_B}"),
    ),
    Rule(
        id="nl.legal-footer.trademarks", label="legal-footer",
        pattern=r"(?:alle |de )?(?:(?:andere|overige|genoemde|vermelde) ){0,2}(?:handelsmerken|merken|merknamen|logo['’]s|productnamen)\b.{0,140}\b(?:eigendom van|handelsmerken van|merken van) (?:hun|de) (?:(?:respectievelijke|respectieve|desbetreffende|betreffende|rechtmatige) )?(?:eigenaren|eigenaars|eigenaar|houders|rechthebbenden|bedrijven)\b.{0,80}",
        when=c.in_small_print, otherwise=HINT, weighed=False,
        why="whose the brands are that a page names: below the last paragraph, or beside the notice of copyright",
        source="footers of shops, makers and manuals, whose authors' lawyers ask for it",
        hits=(_AFTER + "Alle handelsmerken zijn eigendom van hun respectievelijke eigenaren.", _AFTER + "Overige merken en logo’s zijn eigendom van de desbetreffende houders."),
        near_misses=(f"{_A}\n\nDe merken op de zakken waren de trots van hun molenaars, zei ze.\n\n{_B}", f"Alle handelsmerken zijn eigendom van hun respectievelijke eigenaren.\n\n{_A}\n\n{_B}"),
    ),
    Rule(
        id="nl.legal-footer.notice", label="legal-footer",
        pattern=r"(?:mede mogelijk gemaakt door|met trots aangedreven door) ?(?:wordpress|drupal|joomla!?|mediawiki|hexo|starlight)\w{0,3}\.?|(?:©|\(c\)|copyright)[^“”\"]{0,120}(?:alle )?rechten voorbehouden\b.{0,100}|(?:op alle|niets uit deze|overname van|tekst- en datamining|zonder (?:voorafgaande )?(?:schriftelijke )?toestemming|het is niet toegestaan)[^!?]{0,160}(?:auteursrecht\w*|rechten|toestemming|voorbehouden|toegestaan|vermenigvuldigd|overgenomen|kopiëren)\b.{0,200}|(?:website|webdesign|site|realisatie|ontwerp|gebouwd)(?: door| by)?[: ]+.{2,50}|(?:mogelijk gemaakt|ondersteund|trots aangedreven) door .{2,50}|(?:kvk|btw)(?:-nummer|-nr\.?)?:? ?(?:nl)?\d{6,}.{0,80}|(?:heb je|heeft u|zie je|ziet u) (?:een |vragen over |iets )?(?:fout\w*|foutje|opmerking\w*|taalfout|tip)\b[^.]{0,60}\?.{0,140}|prijzen (?:zijn )?(?:incl\.|inclusief|excl\.) .{0,100}",
        when=c.all_of(c.in_tail, c.after_prose(2)), otherwise=HINT,
        why="a legal notice below the last paragraph", source="Auteurswet article 15 (rights reserved), KvK number duty, tip prompts",
        hits=(_AFTER + "© 2024 De Dalbode - Alle rechten voorbehouden", _AFTER + "Niets uit deze uitgave mag zonder toestemming worden vermenigvuldigd.", _AFTER + "Heb je een fout gezien? Mail de redactie.", _AFTER + "Mede mogelijk gemaakt door WordPress"),
        near_misses=(f"Overname van de fabriek was zonder toestemming van de raad verboden.\n\n{_A}", f"{_A}\n\n{_B}\n\nWebsite: een begin\n\n{_C}", f"Mede mogelijk gemaakt door WordPress\n\n{_A}"),
    ),
    Rule(
        id="nl.navigation.control", label="navigation",
        phrases=listed("""
            uit wikipedia, de vrije encyclopedie; ga naar de inhoud; ga naar inhoud; spring naar inhoud; spring naar de inhoud; meteen naar de inhoud; direct naar de inhoud; doorgaan naar inhoud; overslaan en naar de inhoud gaan; ga naar hoofdinhoud; ga naar de hoofdinhoud; naar hoofdinhoud; ga naar navigatie; ga naar de navigatie; ga naar de footer; ga naar zoeken; terug naar boven; scroll naar boven; terug naar de homepage; terug naar overzicht; terug naar het overzicht; terug naar vorige pagina; menu openen; menu sluiten; open menu; sluit menu; toon menu; navigatie openen; zoeken naar:; zoek op deze site; zoeken openen; bericht navigatie; berichtnavigatie; berichtennavigatie; volgende artikel; vorige artikel; volgend bericht; vorig bericht; volgende bericht; vorige bericht; nieuwere berichten; oudere reacties; pagina 0 van 0; u bent hier:; je bent hier:; selecteer een categorie; categorie selecteren; maand selecteren; in winkelwagen; in winkelmandje; in winkelmand; voeg toe aan winkelwagen; toevoegen aan winkelwagen; je winkelwagen is leeg; je winkelmandje is leeg; uw winkelwagen is leeg; bekijk winkelwagen; toevoegen aan verlanglijst; wis filters; kies je taal;
            ga naar recept; spring naar recept; gratis verzending vanaf € 0; gratis verzending
            vanaf €0; gratis verzending boven € 0; doorgaan met winkelen;
            ga door naar de hoofdinhoud; naar navigatie springen; naar zoeken springen; naar inhoud springen; toggle navigatie; bewerk deze pagina; terug naar het hoofdmenu; laat alle tags zien; je winkelmand is leeg;
            ← terug naar het hoofdmenu
        """),
        ambiguous=listed("hoofdnavigatie; kruimelpad; naar boven; naar inhoud; naar de inhoud; hoofdmenu; op voorraad; afrekenen; verder winkelen; volgende pagina; vorige pagina; volgend artikel; vorig artikel; je bent hier; u bent hier; terug naar home; naar de kassa; oudere berichten; zoeken naar; nieuwere reacties; nieuwere items; oudere items; nieuwer bericht; ouder bericht; vorig onderwerp; volgend onderwerp; pagina 0; bewerk pagina; broncode weergeven; terug naar de inhoudsopgave; kopiëren naar klembord; gekopieerd naar klembord; kopieer code naar klembord; zijpaneel inklappen; zijpaneel uitklappen; zijbalk inklappen; zijbalk uitklappen; bekijk winkelmand; naar kassa; nu afrekenen; verdergaan met winkelen; schrijf een review; voeg aan winkelmand toe; voeg toe aan verlanglijst; afbeeldingen verbergen; animaties stoppen; bewerk deze pagina; grote cursor; instellingen resetten; laat alle tags zien; lettergrootte aanpassen; lettergrootte vergroten; lettergrootte verkleinen; links markeren; toegankelijkheidsmenu openen; wijzig deze pagina; deze pagina bewerken"),
        pattern=r"(?:volgend|vorig|volgende|vorige) (?:artikel|bericht|pagina|verhaal|recept) ?[:»«→←>|] ?.{3,120}[^.,;]|(?:geschatte )?(?:leestijd|luistertijd) ?[:–-]? ?(?:ca\. |circa |ongeveer |± ?)?\d.{0,20}|(?:ca\. |circa |ongeveer )?\d+ (?:min\.?|minuten|minuut) (?:leestijd|lezen|leesplezier|lezen?)|pagina \d+ (?:van|/) \d+|\d+ ?[–-] ?\d+ van \d+ (?:resultaten|artikelen)",
        when=c.page_control, otherwise=HINT,
        why="a control of the page: skip link, pager, basket, reading time", source="WordPress and Drupal in Dutch (Overslaan en naar de inhoud gaan); Docusaurus, Oscar and Sphinx in Dutch",
        hits=("Ga naar de inhoud", "Leestijd: 5 min", "Volgende artikel: Havenkantoor verkocht", "In winkelwagen", "Berichtnavigatie"),
        near_misses=(f"{_A}\n\nNaar boven\n\n{_B}", f"{_A}\n\nOp voorraad\n\n{_C}", "Volgende artikel van het verdrag gaat over vis.", f"{_A}\n\nWijzig deze pagina\n\nDeze pagina bewerken\n\n{_B}", f"{_A}\n\nWijzig deze pagina\n\nDeze pagina bewerken\n\n{_B}"),
    ),
    Rule(
        id="nl.navigation.tail-widget",
        label="navigation",
        phrases=listed("archieven; archief; over de auteur; over de schrijver; categorieën; recente reacties; tagwolk; kalender; meta"),
        when=c.all_of(c.in_tail, c.after_prose(2), c.in_run(3), c.not_heading, c.no_list_item),
        otherwise=HINT,
        why="the heading of an empty side-column widget, among the boxes below the last paragraph",
        source="side columns of WordPress themes in this language",
        hits=(_AFTER + "Kopieer link\nArchieven\nOver de auteur\nVolgend bericht", _AFTER + "Vorig bericht\nVolgend bericht\nOver de auteur\nTerug naar boven"),
        near_misses=(f"Over de auteur\n\n{_A}", f"{_A}\n\n{_B}\n\nArchieven"),
    ),
    Rule(
        id="nl.navigation.wiki", label="navigation", weighed=False,
        phrases=listed("""
            verwijzingen naar deze pagina; verwante wijzigingen; gerelateerde wijzigingen; speciale pagina's; permanente koppeling; paginagegevens; afdrukversie; bestand uploaden;
            recente wijzigingen; willekeurige pagina; gebruikersportaal; actuele gebeurtenissen; persoonlijke hulpmiddelen; naamruimten; varianten; geschiedenis weergeven; brontekst bekijken;
            lezen; weergaven; bijdragen; overleg; niet aangemeld; in andere talen; hulpmiddelen; voorbehoud; wikihulpmiddelen; gebruikerspagina-hulpmiddelen; paginalogboek; talen toevoegen;
            inhoudsopgave omschakelen; naar zijbalk verplaatsen; uiterlijk; pagina's voor uitgelogde redacteuren; hoofdpagina; paginageschiedenis; geschiedenis; account aanmaken; hulp;
            aanmelden; hoofdmenu;
            navigatie;
            gebruikershulpmiddelen; site-hulpmiddelen; recente aanpassingen; mediabeheerder; index;
            paginahulpmiddelen; toon bronpagina; oude revisies; referenties
        """),
        when=c.wiki_tools, otherwise=HINT,
        why="the tools of a wiki's page, several in a row",
        source="MediaWiki in Dutch (sidebar, tabs and toolbox)",
        hits=(_AFTER + "Verwijzingen naar deze pagina\nVerwante wijzigingen\nGerelateerde wijzigingen", _AFTER + "Speciale pagina's\nPermanente koppeling\nPaginagegevens"),
        near_misses=(f"Verwijzingen naar deze pagina\n\n{_A}", f"Gerelateerde wijzigingen\n\n{_B}\n\nVerwante wijzigingen\n\n{_A}"),
    ),
    Rule(
        id="nl.legal-footer.wiki", label="legal-footer",
        pattern=(
            r"deze pagina is voor het laatst bewerkt op ?(?=.{0,45}\d{4}).{8,60}\.?|"
            r"overgenomen van ?[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200}|"
            r"deze pagina is ?\d[\d., ]{0,12} ?keer bekeken\.?"
        ),
        why="the day of the last change, the address and how often it was read, below the pages of a wiki",
        source="MediaWiki in Dutch (messages lastmodifiedat, retrievedfrom and viewcount)",
        hits=("Deze pagina is voor het laatst bewerkt op 2024-05-03 om 10:14.", "Overgenomen van \"https://wiki.example/index.php?title=Most&oldid=12\""),
        near_misses=("Deze pagina is voor het laatst bewerkt op 2024-05-03 om 10:14, zei ze en sloot de deur achter de laatste gast.", f"{_A}\n\nDeze pagina is voor het laatst bewerkt op {_B}"),
    ),
    Rule(
        id="nl.legal-footer.licence", label="legal-footer",
        pattern=r"(?:copyright melding: )?alle artikelen op deze blog zijn gelicenseerd onder (?:cc|by|creative commons|mit|gpl|apache)[\w. /-]{0,40}, mits niet anders aangegeven[.!।]?",
        why="the licence that a blog prints below each of its posts",
        source="Hexo's NexT in Dutch",
        hits=("Copyright melding: Alle artikelen op deze blog zijn gelicenseerd onder CC BY 4.0, mits niet anders aangegeven.", _AFTER + "Copyright melding: Alle artikelen op deze blog zijn gelicenseerd onder CC BY 4.0, mits niet anders aangegeven."),
        near_misses=("Copyright melding: Alle artikelen op deze blog zijn gelicenseerd onder CC BY 4.0, mits niet anders aangegeven, zei ze en sloot de deur achter de laatste gast.", f"{_A}\n\nCopyright melding: Alle artikelen op deze blog zijn gelicenseerd onder CC BY 4.0, mits niet anders aangegeven, zei ze en sloot de deur achter de laatste gast."),
    ),
    Rule(
        id="nl.navigation.menu-word", label="navigation",
        phrases=listed("""
            home; menu; zoeken; zoek; nieuws; het laatste nieuws; voorpagina; binnenland; buitenland; politiek; economie; geld; financieel; beurs; sport; voetbal; wielrennen; tennis; schaatsen; formule 0; cultuur; cultuur & media; media; opinie; columns; column; wetenschap; tech; technologie; gezondheid; leven; lifestyle; reizen; eten; koken; recepten; wonen; mode; auto; auto's; films; film; muziek; boeken; series; tv; tv-gids; radio; podcasts; podcast; video; video's; foto's; regio; regionaal; lokaal; amsterdam; rotterdam; utrecht; den haag; brussel; antwerpen; gent; vlaanderen; nederland; belgië; wereld; europa; klimaat; natuur; onderwijs; zorg; misdaad; weer; het weer; verkeer; agenda; evenementen; familieberichten; vacatures; puzzels; spelletjes; horoscoop; magazine; weekend; archief; blog; blogs; shop; webshop; winkel; producten; diensten; aanbiedingen; merken; dames; heren; kinderen; over ons; contact; inloggen; registreren; abonneren; mijn account; winkelwagen; winkelmandje; verlanglijst; nieuwsbrief; nieuwsbrieven; meer; terug; volgende; vorige; sluiten; alles; thema's; dossiers; live; liveblog; uitslagen; bedrijven; klantenservice; service; gemeente; bestuur; vereniging; leden; wedstrijden; team; nederlands; english; nl; en; fr; forum; koningshuis; entertainment; achterklap; show; digitale krant; krant; tarieven; projecten; filters; sorteren;
            kalender; log uit; uitloggen; categorie; categorieën; labels; startpagina; bewerk; bewerken; wijzig; tagwolk; populaire tags; koppelingenblok; berichten rss; reacties rss; berichten (rss); reacties (rss); rss-feed; atom-feed; geen categorie; ongeordend; winkelmand; afrekenen; over; toegankelijkheid; alle producten; uitgebreid zoeken
        """),
        when=c.all_of(c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "comments"), c.no_text_item, c.in_article, c.set_like_its_run, c.not_heading), otherwise=HINT,
        why="words of a menu, several in a row", source="section names of Dutch and Flemish papers, shops and clubs; WordPress, Zinnia and Oscar in Dutch",
        hits=("Home\nNieuws\nSport", "Binnenland\nBuitenland\nEconomie\nCultuur"),
        near_misses=("2\n4\n8\n16", f"Natuur\n\n{_A}\n\nCultuur\n\n{_B}\n\nZorg\n\n{_C}", "De krant had drie katernen:\nPolitiek\nSport\nWeer"),
    ),
    Rule(
        id="nl.navigation.docs", label="navigation",
        phrases=listed("""
            0 min leestijd; deze inhoud is nog niet vertaald.; 0 min resterende leestijd
        """),
        ambiguous=listed("""
            op deze pagina; kopieer; homepagina; talen; zoeken initialiseren; typ om te beginnen met zoeken;
            bron van deze pagina bekijken; ga naar repository; niet meer laten zien; selecteer taal;
            selecteer versie; geen overeenkomende documenten; 0 overeenkomende documenten; selecteer thema;
            ook beschikbaar in:; lees in het nederlands; bron; originele site; zoekresultaten verbergen;
            deze pagina; toggle navigation bar
        """),
        pattern=(
            r"dit is de documentatie voor .{1,40} [\w.+-]{1,20}, welke niet langer actief wordt onderhouden[.!।]?|"
            r"dit is nog niet uitgegeven documentatie voor .{1,40}, versie [\w.+-]{1,20}[.!।]?|"
            r"voor de huidige documentatie, zie de laatste versie \([\w.+-]{1,20}\)[.!।]?"
        ),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the tools around the pages of manuals and blogs, several in a row",
        source="Docusaurus, Material for MkDocs, Starlight, Nikola, Sphinx and Hexo's NexT in Dutch",
        hits=("4 min leestijd", "Deze inhoud is nog niet vertaald.", "Dit is de documentatie voor Port Chronicle 2.1, welke niet langer actief wordt onderhouden.", _AFTER + "Op deze pagina\nKopieer\nHomepagina"),
        near_misses=(f"{_A}\n\nOp deze pagina\n\n{_B}", f"{_A}\n\n- Op deze pagina\n- Kopieer\n- Homepagina\n\n{_B}", "4 min leestijd, zei ze en sloot de deur achter de laatste gast.", "Dit is de documentatie voor Port Chronicle 2.1, welke niet langer actief wordt onderhouden, zei ze en sloot de deur achter de laatste gast."),
    ),
    Rule(
        id="nl.navigation.shop-control", label="navigation", weighed=False,
        phrases=listed("""
            dit product heeft nog geen beoordelingen.; log in om producten aan een verlanglijst toe te
            voegen.; de items in uw winkelwagen zijn niet meer voor u gereserveerd. u kunt uw bestelling nog
            afronden, zolang de producten nog beschikbaar zijn.; de items in uw winkelwagentje zijn niet
            meer voor u gereserveerd. u kunt uw bestelling nog afronden, zolang de producten nog beschikbaar
            zijn.; de artikelen in je winkelwagen zijn niet langer voor je gereserveerd. je kunt je
            bestelling nog steeds voltooien zolang ze beschikbaar zijn.; ga door met shoppen om artikelen
            aan je winkelwagen toe te voegen.; meld je aan om je opgeslagen artikelen terug te halen of om
            door te gaan met shoppen.; ga door met shoppen en voeg artikelen toe aan je verlanglijst.; maak
            een account en krijg als eerste toegang tot de allerbeste producten, inspiratie en de
            community.; je bekijkt het momenteel in offline modus; registreer je om op de hoogte te blijven
            van de beste aanbiedingen; het lijkt er op dat er nog geen artikelen in de winkelwagen zitten.;
            je zit nu in de offline modus; u heeft geen producten in uw winkelwagen.; wees de eerste om te
            beoordelen; resultaat 0–0 van de 0 resultaten wordt getoond; sorteer op prijs: laag naar hoog;
            sorteer op prijs: hoog naar laag; verzendkosten worden berekend bij de checkout.
        """),
        ambiguous=listed("""
            voeg aan winkelmand toe; voeg toe aan verlanglijst; schrijf een review; laat een
            productbeoordeling achter; is deze beoordeling behulpzaam?; bekijk alle beoordelingen; hou me op
            de hoogte; verdergaan met winkelen; bekijk winkelmand; nu afrekenen; naar kassa; verplaats naar
            winkelwagen; bewaren voor later; ik heb een voucher code...; terug naar winkemand; ik ben mijn
            wachtwoord vergeten; terug naar website; je verlanglijst is leeg; maak een nieuwe verlanglijst
            aan; 0 resultaten gevonden.; filter resultaten; prijs aflopend; prijs oplopend; toon resultaten
            voor; geen product gevonden.; rondkijken in winkel; terug naar zoekresultaten; uw winkelwagen;
            uw winkelwagen is leeg.; winkelwagen leegmaken; doorgaan met afrekenen; toon volledige
            winkelwagen; een voucher inwisselen; winkelwagen verlopen; uw winkelwagen is verlopen.; vernieuw
            reservering; inschrijven op wachtlijst; zet mij op de wachtlijst; ga naar de ticketwinkel; open
            de ticketwinkel; sluit ticketwinkel; ander evenement kiezen; verhoog aantal; verlaag aantal;
            inloggen met een klantenaccount; wachtwoord kwijt?; maak een nieuw account; filter evenementen
            op; uw winkelwagentje is leeg.; winkelwagentje verlopen; uw winkelwagentje is verlopen.;
            hoeveelheid verhogen; hoeveelheid verminderen; nieuw account aanmaken; je winkelwagen; je
            winkelwagen is leeg.; leeg winkelwagen; volledige winkelwagen weergeven; verzilver een voucher;
            winkelwagen is verlopen; je winkelwagen is verlopen.; reservering verlengen; op de wachtlijst
            plaatsen; ga naar kaartjeswinkel; open de kaartjeswinkel; sluit kaartjeswinkel; set toevoegen
            aan winkelwagen; set toevoegen aan verlanglijst; alle gegevens bekijken; scrollen door producten
            links; scrollen door producten rechts; filters wissen; producten sorteren op; paginanummer
            selecteren; producten zoeken...; doorgaan naar afrekenen; doorgaan met shoppen; winkelwagen
            bekijken; winkelwagen bewerken; order plaatsen; geen artikelen op verlanglijst; alle gegevens
            weergeven; heb je geen account?; mijn winkelwagen, aantal artikelen: 0; aanmelden of account
            maken; voeg aan winkelwagen toe; ga naar winkelwagen; ga naar de checkout; ga terug naar de
            shop; begin met winkelen; zoek naar producten; geen producten gevonden; beheer je wishlist;
            terug naar homepage; toevoegen aan winkelmand; toevoegen aan verlanglijstje; op verlanglijst;
            toevoegen om te vergelijken; producten vergelijken; naar winkelwagen; winkelwagen bijwerken;
            naar de kassa; verder naar afrekenen; bestelling afronden; verder winkelen; verder met winkelen;
            terug naar winkel; terug naar de winkel; je winkelwagen is momenteel leeg.; geen producten in je
            winkelwagen.; schrijf een recensie; schrijf een beoordeling; plaats een review; er zijn nog geen
            beoordelingen.; nog geen beoordelingen; er zijn nog geen reviews; alle reviews bekijken; was
            deze review nuttig?; toont alle 0 resultaten; standaard sortering; sorteer op populariteit; op
            gemiddelde waardering sorteren; sorteren op nieuwste; prijs: laag naar hoog; prijs: hoog naar
            laag; prijs laag-hoog; prijs hoog-laag; prijs, laag naar hoog; prijs, hoog naar laag; wis alle
            filters; alles wissen; opties selecteren; opties kiezen; snel bekijken; nu kopen; inclusief btw;
            incl. btw; excl. btw; inclusief belasting.; houd mij op de hoogte; stuur naar een vriend; meer
            betaalopties; ga direct naar productinformatie
        """),
        when=c.shop_control, otherwise=HINT,
        why="the buttons of a shop, and what it says of its basket, its reviews and how it sorts",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix, Salesforce's Retail React App and Shopware PWA in Dutch",
        hits=("Dit product heeft nog geen beoordelingen.", _AFTER + "Voeg aan winkelmand toe", _AFTER + "Voeg toe aan verlanglijst"),
        near_misses=(f"{_A}\n\nVoeg aan winkelmand toe\n\n{_B}", f"{_A}\n\n- Voeg aan winkelmand toe\n- Voeg toe aan verlanglijst\n\n{_B}", "Dit product heeft nog geen beoordelingen, zei ze en sloot de deur achter de laatste gast."),
    ),
    Rule(
        id="nl.navigation.shop-word", label="navigation", weighed=False,
        phrases=listed("""
            account; bestelgeschiedenis; wijzig wachtwoord; sorteren op; relevantie; klant beoordeling; meer
            laden; ical; accountinstellingen; vorige maand; volgende maand; vorige week; volgende week;
            filteren; account maken; afmelden; winkellocator; ordergeschiedenis; wachtwoord opnieuw
            instellen; orderstatus; mijn bestellingen; laad meer; sorteer op; wis alles; ical file;
            maattabel; maatgids; aantal; vergelijk; vergelijken; mijn winkelwagen; kortingscode; veilig
            betalen; betaalmethoden; betaalmethodes; verzending en levering; verzenden & retourneren;
            verzendkosten; uitverkocht; best verkocht; aantal verlagen; aantal verhogen
        """),
        when=c.shop_word, otherwise=HINT,
        why="words of a shop's page that are anybody's, several in a row",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix, Salesforce's Retail React App and Shopware PWA in Dutch",
        hits=(_AFTER + "Account\nBestelgeschiedenis\nWijzig wachtwoord", _AFTER + "Best verkocht\nAantal verlagen\nAantal verhogen"),
        near_misses=(f"{_A}\n\nAccount\n\n{_B}", f"{_A}\n\n- Account\n- Bestelgeschiedenis\n- Wijzig wachtwoord\n\n{_B}"),
    ),
    Rule(
        id="nl.navigation.calendar", label="navigation", weighed=False,
        phrases=listed("""
            opslaan in agenda; voeg toe aan kalender; toevoegen aan agenda; toevoegen aan kalender; zet in
            agenda; voeg toe aan agenda; toevoegen aan google agenda; exporteer naar ical
        """),
        when=c.calendar_button, takes=c.calendar_links, otherwise=HINT,
        why="the button by which readers keep an event's date, with the calendars it offers",
        source="The Events Calendar, pretix and Add to Calendar Button in Dutch",
        hits=(_AFTER + "Opslaan in Agenda", _AFTER + "Exporteer naar ical\nApple\nGoogle\nOutlook.com\nYahoo"),
        near_misses=(f"{_A}\n\nOpslaan in Agenda\n\n{_B}", f"{_A}\n\nApple\nGoogle\nYahoo\n\n{_B}", "Opslaan in Agenda, zei ze en sloot de deur achter de laatste gast."),
    ),
    Rule(
        id="nl.navigation.portal", label="navigation",
        phrases=listed("""
            ongelezen; gebruikers; groepen; klik hier om te herladen.; markeer als gelezen; document acties;
            afdrukken; laatste wijziging:; gerelateerde items; laatste artikelen; privé gedeelte; in
            dezelfde rubriek; van dezelfde auteurs; overzicht van de site; dit artikel beantwoorden;
            trefwoorden van dezelfde groep; meest recente forumberichten; meest bekeken artikelen; artikelen
            van deze auteur; laatste toevoeging
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the menus and tools of portals and forums, several in a row",
        source="NodeBB, Plone and SPIP in Dutch",
        hits=(_AFTER + "Ongelezen\nGebruikers\nGroepen", _AFTER + "Klik hier om te herladen.\nMarkeer als gelezen\nDocument acties"),
        near_misses=(f"{_A}\n\nOngelezen\n\n{_B}", f"{_A}\n\n- Ongelezen\n- Gebruikers\n- Groepen\n\n{_B}"),
    ),
    Rule(
        id="nl.placeholder.loading", label="placeholder",
        phrases=listed("bezig met laden; bezig met laden...; inhoud wordt geladen; schakel javascript in; javascript is uitgeschakeld; geen resultaten gevonden; geen afbeelding beschikbaar; pagina vernieuwen; even geduld a.u.b.; een ogenblik geduld a.u.b.; een moment geduld a.u.b.; even geduld, de pagina wordt geladen; de pagina wordt geladen; pagina wordt geladen; video wordt geladen; reacties worden geladen; bezig met verifiëren... even geduld a.u.b.; je gebruikt een verouderde browser!; om door te gaan, voert u de code uit de onderstaande afbeelding in.; update je browser om deze website correct te bekijken.; verificatie mislukt. probeer het later opnieuw.; verificatie verlopen. probeer het opnieuw."),
        ambiguous=listed("laden; een moment geduld; een ogenblik geduld; even geduld; geen resultaten; wordt geladen; aan het laden; er ging iets mis; er is iets misgegaan; geen berichten gevonden.; geen items gevonden.; niets gevonden.; niks gevonden.; pagina niet gevonden; geen overeenkomende documenten; audio-uitdaging ontvangen; browser updaten; ik ben geen robot; nooit meer tonen; update mijn browser nu; verificatie vereist!; bezig met verifiëren; negeren; voer code in; herladen"),
        pattern=r"(?:schakel|zet|activeer)\b[^.]{0,20}javascript\b.{0,120}|(?:je|uw) browser (?:ondersteunt|is verouderd|wordt niet)\b.{0,120}|(?:deze|onze) (?:site|website|pagina) (?:vereist|heeft|werkt)\b[^.]{0,30}javascript\b.{0,80}|javascript (?:is|staat|moet)\b[^.]{0,40}(?:uit|uitgeschakeld|ingeschakeld|nodig)\b.{0,80}",
        when=c.loading_sign, otherwise=HINT,
        sure_if=r"(?:je|uw) browser|deze |onze |javascript (?:is|staat|moet)|\bom ",
        why="what stands where a script would have put something", source="noscript texts and loading states of Dutch sites; WordPress, Nikola and Zinnia in Dutch",
        hits=("Bezig met laden...", "Schakel JavaScript in om deze pagina te bekijken."),
        near_misses=(f"Even geduld\n\n{_A}", "Laden\n\nIn de onderste lagen de brieven van zijn vader.", f"{_A}\n\n- Bezig met verifiëren\n- Pagina niet gevonden\n\n{_B}", f"{_A}\n\n- Bezig met verifiëren\n- Pagina niet gevonden\n\n{_B}"),
    ),
    Rule(
        id="nl.placeholder.browser", label="placeholder",
        pattern=(
            r"(?:uw|je) (?:web)?browser(?: ?\([^)]{2,30}\))? is (?:verouderd|niet (?:meer )?up-to-date|te oud)[.!]?|"
            r"(?:update|werk) (?:uw|je) (?:web)?browser\b.{0,110}\b(?:deze|onze) (?:web)?(?:site|pagina)\b.{0,40}[.!]?"
        ),
        why="the bar over a page that finds the reader's browser too old for it",
        source="browser-update.org and Outdated Browser, which sites build in",
        hits=("Uw browser (Safari) is verouderd.", "Update je browser om deze site goed te zien."),
        near_misses=("Update je browser en start de computer opnieuw.", "Uw browser is verouderd, zei de man aan de balie."),
    ),
    Rule(
        id="nl.placeholder.loading-word", label="placeholder",
        phrases=listed("wordt geladen; aan het laden; bezig met laden"),
        when=c.all_of(c.not_heading, c.no_list_item, c.in_article), otherwise=HINT,
        why="the word that stands while content loads", source="loading states of web frameworks in this language",
        hits=(_AFTER + "Wordt geladen...", _AFTER + "Aan het laden..."),
        near_misses=(f"Wordt geladen\n\n{_A}", f"{_A}\n\nAan het laden\n\n{_B}"),
    ),
    Rule(
        id="nl.placeholder.notice", label="placeholder",
        phrases=listed("""
            we zullen u er in 0 dagen aan herinneren.; beveiligde reacties: geef je wachtwoord om de
            reacties te bekijken.; er is geen uittreksel omdat dit bericht is beveiligd.; er is geen
            samenvatting omdat dit bericht is beveiligd.
        """),
        why="what a site says instead of what it does not show, and its robot check when it fails",
        source="browser-update.org, ALTCHA and WordPress in Dutch",
        hits=("We zullen u er in 4 dagen aan herinneren.", "Beveiligde reacties: geef je wachtwoord om de reacties te bekijken."),
        near_misses=("We zullen u er in 4 dagen aan herinneren, zei ze en sloot de deur achter de laatste gast.", "Beveiligde reacties: geef je wachtwoord om de reacties te bekijken, zei ze en sloot de deur achter de laatste gast."),
    ),
    Rule(
        id="nl.placeholder.age", label="placeholder",
        phrases=listed("""
            je moet 0 jaar of ouder zijn om deze site te bezoeken.; u moet 0 jaar of ouder zijn om deze
            website te bezoeken.; je moet minimaal 0 jaar oud zijn om deze website te bezoeken.
        """),
        ambiguous=listed("""
            ben je 0 jaar of ouder?; bent u 0 jaar of ouder?; ben je ouder dan 0?; bevestig je leeftijd;
            leeftijdsverificatie; leeftijdscontrole; ja, ik ben 0 jaar of ouder; nee, ik ben jonger dan 0;
            ik ben 0 jaar of ouder; ik ben jonger dan 0
        """),
        when=c.gate_button, otherwise=HINT, weighed=False,
        why="what a site asks of its readers about their age before it shows a page",
        source="age gates of shops, breweries and video pages in Dutch",
        hits=("Je moet 18 jaar of ouder zijn om deze site te bezoeken.", "U moet 18 jaar of ouder zijn om deze website te bezoeken.", _AFTER + "Ben je 18 jaar of ouder?\nBent u 18 jaar of ouder?\nBen je ouder dan 18?"),
        near_misses=(f"{_A}\n\nBen je 18 jaar of ouder?\n\n{_B}", f"{_A}\n\n- Ben je 18 jaar of ouder?\n- Bent u 18 jaar of ouder?\n- Ben je ouder dan 18?\n\n{_B}", "Je moet 18 jaar of ouder zijn om deze site te bezoeken, zei ze en sloot de deur achter de laatste gast.", "U moet 18 jaar of ouder zijn om deze website te bezoeken, zei ze en sloot de deur achter de laatste gast."),
    ),
    Rule(
        id="nl.placeholder.ad-blocker", label="placeholder",
        phrases=listed("""
            schakel je adblocker uit; schakel uw adblocker uit om verder te gaan.; het lijkt erop dat je een
            adblocker gebruikt.; je gebruikt een adblocker.; u gebruikt een adblocker.; ik heb mijn
            adblocker uitgeschakeld
        """),
        ambiguous=listed("""
            adblocker gedetecteerd; adblock gedetecteerd; adblocker uitgeschakeld
        """),
        when=c.gate_button, otherwise=HINT, weighed=False,
        why="what a site says to readers whose browser shows no advertisements",
        source="notices against ad blockers in Dutch",
        hits=("Schakel je adblocker uit", "Schakel uw adblocker uit om verder te gaan.", _AFTER + "Adblocker gedetecteerd\nAdblock gedetecteerd\nAdblocker uitgeschakeld"),
        near_misses=(f"{_A}\n\nAdblocker gedetecteerd\n\n{_B}", f"{_A}\n\n- Adblocker gedetecteerd\n- Adblock gedetecteerd\n- Adblocker uitgeschakeld\n\n{_B}", "Schakel je adblocker uit, zei ze en sloot de deur achter de laatste gast.", "Schakel uw adblocker uit om verder te gaan, zei ze en sloot de deur achter de laatste gast."),
    ),
    Rule(
        id="nl.byline.by", label="byline",
        pattern=r"(?:door|tekst|auteur|geschreven door|geplaatst door|redactie|van onze (?:verslaggever|redacteur|correspondent))[: ] ?[\w.'’-]+ [\w.'’-]+(?: [\w.'’-]+){0,3}(?:(?:,| en) [\w.'’ -]{3,40})?",
        why="who wrote it", source="byline customs of Dutch papers",
        hits=("Door Marleen Dekker", "Tekst: Joris van der Veen"),
        near_misses=("Door weer en wind liepen ze naar het station.", "Door de bank genomen"),
    ),
    Rule(
        id="nl.byline.date", label="byline",
        pattern=r"(?:(?:gepubliceerd|geplaatst|laatste update|bijgewerkt|laatst bijgewerkt|aangepast|update|geüpdatet)(?: op)? ?:? ?)?(?:(?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag),? )?\d{1,2} (?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?: \d{4})?(?:,? (?:om )?\d{1,2}[:.]\d{2}(?: uur)?)?",
        why="when it was published", source="date styles of Dutch papers",
        hits=("Gepubliceerd op 9 februari 2023", "Laatste update: 3 mei 2024, 11:20"),
        near_misses=("Op 3 mei ging de brug dicht.", "Gepubliceerd werd het pas na zijn dood."),
    ),
    Rule(
        id="nl.caption.credit", label="caption",
        pattern=r"(?:foto|foto's|beeld|afbeelding|illustratie|bron|fotografie|©)(?: ?[:©/–]| (?:anp|getty|belga|van|door)) ?.{2,90}|(?:anp|belga|getty images|epa)(?:[ /-]+[\w.-]+){1,5}|stockfoto|archieffoto|archiefbeeld",
        why="a picture's credit", source="credits of Dutch papers (Beeld, ANP, Belga)",
        hits=("Foto: Marek van Dal/ANP", "Beeld: Getty Images"),
        near_misses=("Beeld van een stad die niet slaapt.", "De foto hing nog in de gang."),
    ),
)
