"""Norwegian: what sites of Norway print around their articles, in Bokmål and Nynorsk."""

from __future__ import annotations

import re

from cleaner.lazy import lazy_pattern
from cleaner.model import Label
from cleaner.rules import conditions as c
from cleaner.rules.rule import ALMOST, HINT, LIKELY, Rule, form_of, listed, reported

_FEED_NAMES = lazy_pattern(r"^innlegget |dukket først opp på ", re.IGNORECASE)
"""Stands before the title and before the site in the last line of a feed's entry."""

_A = "Kommunestyret vedtok mandag å stenge den gamle brua for lastebiler i hele kommunen."
_B = "Fram til høsten må sjåførene kjøre dalveien, sier ordføreren til lokalavisa."
_C = "Reparasjonen var blitt utsatt i årevis fordi ingen ville betale for den."
_AFTER = f"= {_A}\n\n= {_B}\n\n= {_C}\n\n"

_FOOTER: tuple[Label, ...] = (
    "legal-footer", "navigation", "share-bar", "newsletter", "paywall", "cookie-notice", "promo",
)

SPEECH = reported(
    r"sagde|siger|skrev|stod|lød|spurgte|fortæller|fortalte|sa|sier|sto|spurte|forteller|"
    r"svarede|svarte|råbte|ropte|hviskede|hvisket|tænkte|tenkte"
)
"""Reported speech: what somebody said is the article's, whatever words it is in. In Danish and
Norwegian, which rules can't always tell apart."""

_CATEGORY = lazy_pattern(
    r"(?:[\w'’-]{1,24} ){0,3}[\w-]{0,20}(?:cookies?|informasjonskaps\w*)\b(?=.*(?:side|nettsted|besøk|annonse|reklame|innhold|statisti|analy|mål|preferanse|partner|funksjon|samtykke|nødvendig)).{8,360}|"
    r"(?=.{0,200}(?:cookies?|informasjonskaps\w*))(?=.{0,300}(?:spor|godta)).{30,360}|"
    r"(?=.{25}).{0,180}(?:tredjeparts ?tjenester|samtykket? ditt|ditt samtykke).{0,200}"
)
"""What a consent dialog says of a kind of cookies, and of leave for others' services."""
_PANELS = frozenset(map(form_of, listed("""
    legitim interesse; berettiget interesse; berettigede interesser; leverandører; leverandørliste; liste over
    leverandører; partnere; liste over partnere; formål; spesielle formål; funksjoner; spesielle funksjoner;
    samtykke; strengt nødvendige; nødvendige; nødvendig; funksjonelle; funksjonell; funksjonalitet; preferanser;
    ytelse; analyse; analytiske; statistikk; markedsføring; annonsering; reklame; målretting; sosiale medier;
    uklassifiserte; alltid aktiv; alltid aktive; alltid aktivert; alltid på; detaljer; informasjonskapselliste;
    nødvendige informasjonskapsler; strengt nødvendige informasjonskapsler; funksjonelle informasjonskapsler;
    analytiske informasjonskapsler; ytelsesinformasjonskapsler; nødvendige cookies; funksjonelle cookies;
    analysecookies; markedsføringscookies; tredjeparts informasjonskapsler; obligatoriske informasjonskapsler;
    navn; leverandør; utløp; utløpstid; utløpsdato; varighet; beskrivelse; type; på; av; eksempler;
    datakategorier
""")))
"""What stands in its inner panels: kinds of consent, switches, heads of columns."""
_ABOUT = lazy_pattern(
    r"cookie|informasjonskaps|samtykke|tjenest|nettsted|nettside|\bside[nr]?\b|annons|reklam|"
    r"person(?:lig|opplysning|data)|opplysninger|\bdata\b|personvern|partner|leverandør|"
    r"berettiget|legitim|\biab\b|\btcf\b|posisjon|geografisk|skript|besøk|statisti|analy|"
    r"mål(?:e|ing)|publikum|innstilling|preferans|\bformål|profil|\benhet|innhold|\bspam|"
    r"søppelpost|\bapp(?:s|ok|er|ar)?\b|appli[ck]|apli[ck]|informa[tcçs]|google"
)
"""What sentences of such a dialog deal with, its purposes and those who have them among it."""

RULES = (
    Rule(
        id="nb.ad-marker.label", label="ad-marker",
        phrases=listed("""
            annonse; annonsørinnhold; annonsørinnhald; betalt innhold; betalt annonse; sponset innhold; sponset artikkel; sponset innlegg; kommersielt innhold; kommersielt samarbeid; kommersiell annonsørinnhold; artikkelen fortsetter under annonsen; artikkelen fortsetter etter annonsen; artikkelen fortsetter under; artikkelen fortsetter nedenfor; saken fortsetter under annonsen; saken fortsetter etter annonsen; saka held fram under annonsen; saken fortsetter under; saken fortsetter under bildet; saken fortsetter under videoen; artikkelen fortsetter under bildet; artikkelen fortsetter under videoen; teksten fortsetter under annonsen; teksten fortsetter etter annonsen; teksten fortsetter under bildet; fortsetter under annonsen; fortsett å lese under annonsen; les videre etter annonsen; lukk annonse; hopp over annonse; skjul annonse; rapporter annonse; annonsen slutter om 0; reklamelenker; inneholder reklamelenker; inneholder annonselenker; innlegget inneholder annonselenker; innlegget inneholder reklame; innlegget inneholder affiliatelenker; adlinks; annonselenker; annonse for; innhold fra annonsør; laget av annonsørinnholdsavdelingen; dette er en annonse; dette er annonsørinnhold; artikkelen er sponset;
            annonse: 0:0; hopp over annonsen
        """),
        ambiguous=listed("annonser; reklame; sponset; våre partnere; i samarbeid med; annonsebilag; kommersielt; innhold fra"),
        pattern=(
            r"(?:artikkelen|saken|saka|teksten|innlegget|kronikken) (?:fortsetter|held fram|fortset) (?:etter|under|nedenfor) ?(?:annonsen|reklamen|bildet|biletet|videoen|grafikken|faktaboksen|klippet|annonsene)?[.!]?|(?:artikkelen|innlegget|siden|denne artikkelen|dette innlegget) (?:inneholder|kan inneholde) (?:\w+ )?(?:affiliate|annonse|reklame)-?lenker\b.{0,160}|(?:annonsørinnhold|innhold|artikkelen) (?:er )?(?:laget|produsert|skrevet|utviklet) (?:av|for|i samarbeid med) .{0,10}(?:annonsør|partner|sponsor|brand studio)\w*.{0,60}"
        ),
        when=c.any_of(c.beside("ad-marker"), c.all_of(c.not_heading, c.beside("promo", "related", "share-bar", "newsletter"))), otherwise=LIKELY,
        why="advertising must be marked as such", source="Markedsføringsloven § 3; Vær Varsom-plakaten 2.6; Annonsørinnhold of Norwegian papers",
        hits=("ANNONSE", "Annonsørinnhold", "Artikkelen fortsetter under annonsen", "Reklame\nAnnonse", "Saka held fram under biletet"),
        near_misses=(f"Reklame\n\n{_A}", "Annonse lurte enke for sparepengene", "Artikkelen fortsetter å skape debatt.", f"Sponset\n\n{_B}"),
    ),
    Rule(
        id="nb.video-embed.player", label="video-embed",
        phrases=listed("spill av video; spill av videoen; se videoen her; se videoen under; se hele klippet; sjå video; sjå videoen; videoen er ikke tilgjengelig; videoen kan ikke spilles av; nettleseren din støtter ikke video; nettleseren støtter ikke html0-video; lytt til artikkelen; lytt til saken; hør artikkelen; hør saken; få saken opplest; få artikkelen lest opp; få saken lest opp; skru på lyd; skru av lyd; neste video; gjenstående tid 0:0; laster video; 0 min lytting; vis eksternt innhold; åpne i spiller; hør podkasten; begynnelse på dialogvindu. trykk escape for å avbryte og lukke vinduet.; en nettverksfeil avbrøt nedlasting av videoen.; fant ikke en kompatibel kilde for dette mediainnholdet.; mediefilen er kryptert og vi mangler nøkler for å dekryptere den.; vinduet kan lukkes ved å trykke på escape-tasten eller lukkeknappen."),
        ambiguous=listed("video; spill av; pause; teksting; kvalitet; live; direkte; fullskjerm; lyd av; lyd på; se videoen; se klippet; flere videoer; se video; se innslaget; lytt; undertekster; aktuell tid; avslutning på dialogvindu.; avslutt bilde-i-bilde; avslutt fullskjerm; avspillingshastighet; beskrivelser av; bilde-i-bilde; du avbrøt avspillingen.; fastbreddeskrift med seriffer; fastbreddeskrift uten seriffer; flere innstillinger; framdriftsviser; full skjerm; gjenstående tid; gjenta denne videoen; innstillinger for beskrivelser; innstillinger for teksting; innstillingsvindu for teksting for hørselshemmede; kutt lyden; lagre videorammen; lukk dialogvinduet; lukk fullskjerm; lydspiller; lydspor; proporsjonal skrift med seriffer; proporsjonal skrift uten seriffer; skrifttype; slå på lyden; spill av på nytt; spill om igjen; spol fremover; spol tilbake; start bilde-i-bilde; tekstbakgrunn; teksting av; teksting for hørselshemmede på; teksting på; tekstkant; type strøm; undertekstbakgrunn; video laster.; videospiller; dette er et dialogvindu; hopp frem 0 sekunder; hopp frem til direktesending; hopp til live, spiller live nå; hopp til live, spiller tidligere i sendingen nå; hopp tilbake 0 sekunder; slutt å gjenta denne videoen; spiller av i bilde-i-bilde; teksting for hørselshemmede av; tilbakestill alle innstillinger til standardverdiene; åpner innstillinger for beskrivelser; åpner innstillinger for teksting; åpner innstillinger for teksting for hørselshemmede"),
        pattern=r"(?:se også|sjå også|video|se videoen|se video|se klippet|tv|se|hør også|hør podkast|podkast) ?[|»>→►▶](?! ?\d) ?.{12,140}[^.,;]|(?:video|se videoen|se video|se klippet|hør også|sjå videoen|hør podkasten) ?:(?! ?\d) ?.{12,140}[^.,;]|(?:for å se|her vises|dette innholdet|innholdet) [^.]{0,60}(?:eksternt innhold|innhold fra|cookies|informasjonskapsler|youtube|godta\w*)\b[^:]{0,40}(?:cookies|informasjonskapsler|godta\w*|samtykke\w*|youtube)\b.{0,120}",
        when=c.all_of(c.in_run(2, "video-embed"), c.heads_nothing, c.no_list_item), otherwise=HINT,
        why="labels of a player, or a pointer to a clip", source="players of Norwegian broadcasters and papers",
        hits=("Spill av video", "Lytt til artikkelen", "Spill av\nPause\nFullskjerm", "SE VIDEO: Slik ble den nye kaia bygd på en sommer"),
        near_misses=(f"Pause\n\n{_A}", f"Video\n\n{_B}", "Se videoen først, sa læreren, og mén så noe."),
    ),
    Rule(
        id="nb.video-embed.settings", label="video-embed",
        phrases=("avslutning på dialogvindu.",),
        takes=c.player_above(
            "begynnelse på dialogvindu. trykk escape for å avbryte og lukke vinduet.",
        ),
        why="a player's bar and the dialog of its settings, which says where it begins and ends",
        source="video.js in Norwegian",
        hits=(_AFTER + "Lyd av\n0:00\nLastet inn\n0%\nBegynnelse på dialogvindu. Trykk Escape for å avbryte og lukke vinduet.\nTekst\nFarge\nHvit\nSvart\nTekststørrelse\n50%\nTilbakestill\nFerdig\nAvslutning på dialogvindu.", _AFTER + "Begynnelse på dialogvindu. Trykk Escape for å avbryte og lukke vinduet.\nTekst\nHvit\nTekststørrelse\n50%\nAvslutning på dialogvindu."),
        near_misses=(f"{_A}\n\nAvslutning på dialogvindu.\n\n{_B}", "Avslutning på dialogvindu, sa hun og lukket døra etter den siste."),
    ),
    Rule(
        id="nb.promo.voice", label="promo",
        finds=c.site_speaks(
            site=lazy_pattern(r"\bvi\b|\boss\b|\bvår\w*\b|\bvårt\b|\bdenne (?:artikkelen|siden|nettsiden|saken|teksten)\b|\bredaksjonen\b|\bartikkelen\b", re.IGNORECASE),
            reader=lazy_pattern(r"\bdu\b|\bdeg\b|\bdin\b|\bditt\b|\bdine\b|\bgjerne\b|(?:^|[.?!:] )(?:følg|støtt|abonner|last|del|skriv|logg|bli|les|lytt|meld|få)\b", re.IGNORECASE),
            asks=r"\bnyhetsbrev\w*\b|\binnboks\w*\b|\bvarsler\b|\bapp\b|\bappen\b|\bpå (?:facebook|instagram|twitter|youtube|tiktok|linkedin)\b|\bpodkast\w*\b|\bpodcast\w*\b|\bbidrag\b|\bdin støtte\b|\bstøtt oss\b|\buavhengig journalistikk\b|\babonn\w+\b|\bmedlem\w*\b|\bcookies?\b|\binformasjonskapsler\b|\bkommentar\w*\b|\bkommentere\b|\breklamefri\w*\b|\bi måneden\b|\bprovisjon\b|\bvipps\w*\b",
            notes=r"\bvi kan (?:få|motta) (?:provisjon|kommisjon)\b|\bi betalt samarbeid\b",
            voice=lazy_pattern(r"\bvi\b|\boss\b|\bvår\w*\b|\bdu\b|\bdeg\b|\bdin\b|\bditt\b|\bdine\b|\bjeg\b", re.IGNORECASE),
            speech=SPEECH,
        ),
        score=ALMOST,
        why="the site speaks to its readers of mails, money, accounts or cookies, in a text that does not say we or you itself",
        source="closing lines of news sites and blogs in this language; what they share is who speaks, to whom and of what",
        hits=(_AFTER + "Vårt nyhetsbrev gir deg nyhetene fra dalen hver morgen.", _AFTER + "Vi trenger din støtte for å kunne holde nyhetene åpne for alle.", _AFTER + "Denne siden bruker informasjonskapsler for å gi deg en bedre opplevelse."),
        near_misses=(f"{_A}\n\n{_B}\n\n{_C}\n\nSjåførene velger vei i appen og betaler tre kroner i måneden.", f"{_A}\n\n{_B}\n\n{_C}\n\n«Meld deg på vårt nyhetsbrev», sto det på skiltet ved rådhuset.", f"{_A}\n\n{_B}\n\n{_C}\n\nVi ventet under brua til det ble morgen.\n\nVi trenger din støtte for å kunne holde nyhetene åpne for alle."),
    ),
    Rule(
        id="nb.promo.app", label="promo",
        phrases=listed("last ned appen; last ned vår app; last ned app; hent appen; åpne i appen; åpne i app; les i appen; installer appen; last ned i app store; last ned fra app store; last ned på google play; tilgjengelig på google play; slå på varsler; skru på varsler; aktiver varsler; kjøp nå; bestill nå; prøv gratis; prøv gratis i 0 dager; kom i gang gratis; meld deg på nå; meld deg inn nå; klikk her for å lese mer; klikk her for mer informasjon; nei takk; nei, takk; kanskje senere; se tilbudet; til butikken; gå til nettbutikken; til nettbutikken; kontakt oss i dag; tips oss!; tips redaksjonen; send oss et tips; les mer her; se mer her; delta i konkurransen"),
        ambiguous=listed("vår app; appen; meld deg på; meld deg på her; klikk her; ikke nå; tips oss; kjøp her; få varsler; bestill her; se tilbud; har du et tips?; har du tips?; søk nå; bestill time; få tilbud"),
        pattern=r"(?:last ned|hent|installer|prøv|skaff deg) (?:nå )?(?:vår |den |[\w&.-]{2,20}s )?(?:nye |gratis )*(?:[\w&.-]{2,20}-?)?app(?:en)?\b(?: (?:vår|til|for|og|i|på|her|gratis|nå|så)\b.{0,80})?[!.]?|(?:har du|vet du|så du|tips)\b[^.]{0,50}(?:tips|mer|nyhet\w*|oss|sak\w*|historie\w*)\b[^.]{0,50}\?? ?(?:skriv|mail|send|ring|tips|kontakt|e-post|ta kontakt|sms)\b.{0,120}",
        when=c.all_of(c.not_heading, c.beside("promo")), otherwise=HINT, part="button",
        sure_if=r"\bvår\b|gratis|\bnå\b|tips|nyhet|historie",
        why="a prompt to install the app or to send a tip, or the button of an offer", source="app banners and tip boxes (Tips oss) of Norwegian papers",
        hits=("Last ned appen", "Last ned den nye appen vår og få nyhetene først!", "Kjøp nå", "Har du et tips til redaksjonen? Send oss en melding"),
        near_misses=(f"Vår app\n\n{_A}", f"Tips oss\n\n{_B}", "Last ned appen du aldri trengte, skrev anmelderen, og slett den."),
    ),
    Rule(
        id="nb.promo.ask", label="promo",
        phrases=listed("støtt arbeidet vårt; støtt uavhengig journalistikk; støtt vår journalistikk; bli medlem nå; bli medlem i dag; bli støttemedlem; bli fast giver; gi et bidrag; gi en gave nå; støtt oss på vipps; støtt oss med vipps; vipps et bidrag; vipps: 0; vipps til 0; vipps 0; doner nå; bidra nå; ja, jeg vil støtte; spander en kaffe; stø oss"),
        ambiguous=listed("støtt oss; bli medlem; doner; bli frivillig; gi en gave; bli abonnent; støtt nå; bli fadder"),
        pattern=r"(?:støtt|hjelp|stø) (?:oss|vår|vårt|uavhengig|fri|lokal|kritisk)\b ?(?:\w+ ){0,2}(?:journalistikk|arbeid|avis|podkast|blogg|redaksjon|vipps|bidrag|med|ved|gjennom)\b[^:,]{0,80}[.!]?|(?:liker du|likte du|setter du pris på) (?:det du leser|denne|artikkelen|saken|podkasten|arbeidet)[^.?]{0,40}\? .{0,110}|(?:uavhengig|god|kritisk) journalistikk koster\b.{0,100}",
        when=c.not_heading, otherwise=HINT, part="ask",
        sure_if=r"journalist|\bavis|podkast|blogg|redaksjon|vipps|bidrag|artik|denne|saken|\bleser|arbeid",
        why="an appeal or a button for readers' money", source="donation lines of Norwegian sites and associations, often by Vipps",
        hits=("Bli medlem nå", "Støtt oss »", "Støtt uavhengig journalistikk med et bidrag!", "Likte du artikkelen? Vipps en kaffe til 12345"),
        near_misses=(f"Bli medlem\n\n{_A}", f"Støtt oss\n\n{_B}", "Støtt meg, ropte han fra stigen, og tre menn løp til.", "Hjelp oss med å finne benken i parken."),
    ),
    Rule(
        id="nb.promo.install", label="promo",
        phrases=listed("""
            legg den til på hjem-skjermen din for å få en bedre brukeropplevelse og raskere tilgang.;
            installer den på enheten din for å få en bedre brukeropplevelse og raskere tilgang.; legg den
            til i docken din for å få en bedre brukeropplevelse og raskere tilgang.; men denne nettleseren
            støtter ikke denne funksjonen. åpne lenken i en ekstern nettleser for å fortsette.
        """),
        ambiguous=listed("""
            trykk på «åpne i nettleser…»; trykk på del-knappen i navigasjonslinjen; legg til på startsiden;
            trykk på meny; trykk på "legg til på hjem-skjerm"; installer; åpne menyen i nettleseren din; vis
            galleri; trykk på meny hvis det ikke er noe delingsikon; legg til i dock; trykk på «legg til på
            hjem-skjerm»; trykk på «legg til i dock»; åpne nettlesermenyen i appen; legg til på hjem-skjerm;
            åpne den kopierte lenken i safari; trykk for å kopiere lenken; trykk på «vis mer» i
            delingsmenyen; denne siden har app-funksjonalitet.
        """),
        when=c.install_steps, otherwise=HINT, weighed=False,
        why="the panel by which a site asks to be put on the home screen, and its steps",
        source="pwa-install in Norwegian",
        hits=("Legg den til på Hjem-skjermen din for å få en bedre brukeropplevelse og raskere tilgang.", "Installer den på enheten din for å få en bedre brukeropplevelse og raskere tilgang.", _AFTER + "Trykk på «Åpne i nettleser…»\nTrykk på Del-knappen i navigasjonslinjen\nLegg til på startsiden"),
        near_misses=(f"{_A}\n\nTrykk på «Åpne i nettleser…»\n\n{_B}", f"{_A}\n\n- Trykk på «Åpne i nettleser…»\n- Trykk på Del-knappen i navigasjonslinjen\n- Legg til på startsiden\n\n{_B}", "Legg den til på Hjem-skjermen din for å få en bedre brukeropplevelse og raskere tilgang, sa hun og lukket døra etter den siste.", "Installer den på enheten din for å få en bedre brukeropplevelse og raskere tilgang, sa hun og lukket døra etter den siste."),
    ),
    Rule(
        id="nb.newsletter.prompt", label="newsletter",
        phrases=listed("""
            meld deg på nyhetsbrevet; meld deg på vårt nyhetsbrev; meld deg på nyhetsbrev; påmelding nyhetsbrev; påmelding til nyhetsbrev; abonner på nyhetsbrevet; abonner på vårt nyhetsbrev; abonner på nyhetsbrev; få vårt nyhetsbrev; få nyhetsbrevet vårt; få nyhetsbrev; motta nyhetsbrev; få nyhetsbrev på e-post; gratis nyhetsbrev; din e-postadresse; e-postadressen din; e-posten din; skriv inn e-post; skriv inn din e-post; skriv inn e-postadressen din; skriv inn din e-postadresse; legg inn e-postadressen din; fyll inn din e-post; du kan når som helst melde deg av; du kan når som helst melde deg av.; du kan melde deg av når som helst; du kan melde deg av når som helst.; meld deg av når som helst; takk for påmeldingen; takk for påmeldingen!; takk for at du meldte deg på!; gå ikke glipp av noe; ikke gå glipp av noe; nyheter rett i innboksen; følg bloggen via e-post; ja takk, meld meg på
        """),
        ambiguous=listed("nyhetsbrev; nyhetsbrevet; vårt nyhetsbrev; våre nyhetsbrev; e-post; e-postadresse; meld på; meld meg på; meld deg på; send inn; send; abonner; ja takk; fornavn; etternavn; ingen spam; alle nyhetsbrev; din e-post"),
        pattern=(
            r"(?:meld deg på|abonner|få|motta|bestill|registrer deg)\b[^.]{0,40}\b(?:nyhetsbrev|nyhetsbrevet|e-postliste)\b[^:]{0,110}|(?:få|det viktigste|de viktigste nyhetene|det beste|dagens nyheter|hver (?:morgen|uke|dag|fredag|kveld))[^:]{2,90}(?:i innboksen|rett i innboksen|i din innboks|på e-post|på mail|på epost|i innboksen din)\b.{0,60}|"
            r"(?:ved å|når du|jeg) (?:melde|trykke|klikke|registrere|opprette|abonnere|melder|godtar|samtykker|ønsker|sende)\b[^.]{0,120}(?:godtar|aksepterer|samtykk\w*|betingelser|vilkår\w*|personvern\w*|nyhetsbrev\w*)\b.{0,180}"
        ),
        when=c.any_of(c.beside("newsletter"), c.all_of(c.not_heading, c.beside("promo", "share-bar", "legal-footer", "paywall"))), otherwise=HINT,
        part="field",
        sure_if="nyhetsbrev|innboks|personvern|nyhet|e-postliste|våre (?:[a-zæøå]+ )?vilkår",
        why="a box that collects mail addresses, with its consent line", source="sign-up forms of Norwegian sites; Markedsføringsloven § 15 (prior consent)",
        hits=("Meld deg på vårt nyhetsbrev", "Få de viktigste nyhetene rett i innboksen", "Nyhetsbrev\nSkriv inn e-postadressen din\nMeld meg på", "Ved å melde deg på godtar du våre vilkår."),
        near_misses=(f"Nyhetsbrev\n\n{_A}", f"Meld på\n\n{_B}", "Ved å melde seg til marinen slapp han unna gården."),
    ),
    Rule(
        id="nb.newsletter.sent", label="newsletter",
        phrases=listed("""
            for å fullføre registreringen, klikk på bekreftelseslenken i innboksen din. hvis den ikke kommer
            innen 3 minutter, sjekk spam-mappen!; en påloggingslenke har blitt sendt til innboksen din. hvis
            den ikke kommer innen 3 minutter, må du sjekke søppelposten din.; gi tilbakemelding på dette
            innlegget
        """),
        ambiguous=listed("""
            sjekk e-posten din nå!; vennligst skriv inn en gyldig e-postadresse; e-post sendt; velg
            nyhetsbrev; oppgi din e-postadresse
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="what a sign-up form says before and after an address is sent",
        source="Ghost in Norwegian",
        hits=("For å fullføre registreringen, klikk på bekreftelseslenken i innboksen din. Hvis den ikke kommer innen 3 minutter, sjekk spam-mappen!", "En påloggingslenke har blitt sendt til innboksen din. Hvis den ikke kommer innen 3 minutter, må du sjekke søppelposten din.", _AFTER + "Sjekk e-posten din nå!\nVennligst skriv inn en gyldig e-postadresse\nE-post sendt"),
        near_misses=(f"{_A}\n\nSjekk e-posten din nå!\n\n{_B}", f"{_A}\n\n- Sjekk e-posten din nå!\n- Vennligst skriv inn en gyldig e-postadresse\n- E-post sendt\n\n{_B}", "For å fullføre registreringen, klikk på bekreftelseslenken i innboksen din. Hvis den ikke kommer innen 3 minutter, sjekk spam-mappen, sa hun og lukket døra etter den siste."),
    ),
    Rule(
        id="nb.comment-count.count", label="comment-count",
        phrases=listed("0 kommentarer; 0 kommentar; 0 kommentarar; kommentarer (0); kommentarer 0; kommentarer: 0; ingen kommentarer enda; vis kommentarer; vis kommentarer (0); vis alle kommentarer; vis alle 0 kommentarer; se kommentarer; se alle kommentarer; les kommentarer; les kommentarene; les alle kommentarer; vis flere kommentarer; last flere kommentarer; last inn flere kommentarer; skjul kommentarer; gå til kommentarer; til kommentarene; vis 0 svar; debatt (0); 0 innlegg i debatten; ingen kommentarer så langt."),
        ambiguous=listed("ingen kommentarer; 0 svar; alle kommentarer; flere kommentarer; ingen kommentarer ennå"),
        pattern=r"\d[\d ]* (?:kommentarer|kommentar|tanker|svar) (?:til|om|på) .{2,140}|(?:vis|les|se) (?:alle |de )?\d+ (?:kommentarer|svar)",
        when=c.all_of(c.not_heading, c.no_list_item, c.after_prose()), otherwise=HINT,
        sure_if=r"(?:til|om|på) [»«“”\"'„]|^(?:vis|les|se) ",
        why="how many comments there are, or the button that shows them", source="WordPress in Norwegian and Norwegian debate boxes; WordPress in Norwegian",
        hits=("34 kommentarer", "Kommentarer (12)", "Vis alle kommentarer", "3 kommentarer om “Derfor ble brua stengt”"),
        near_misses=("34 kommentarer ble slettet før midnatt.", f"Ingen kommentarer\n\n{_A}", "Kommentarer til forslaget må sendes innen fredag."),
    ),
    Rule(
        id="nb.comments.prompt", label="comments",
        phrases=listed("""
            legg igjen en kommentar avbryt svar; legg igjen et svar avbryt svar;
            skriv en kommentar; skriv kommentar; skriv ein kommentar; skriv din kommentar; legg igjen en kommentar; legg igjen et svar; legg att ein kommentar; legg til kommentar; legg til en kommentar; legg inn en kommentar; legg inn kommentar; send kommentar; publiser kommentar; kommenter artikkelen; kommenter saken; kommenter denne saken; kommenter innlegget; avbryt svar; din e-postadresse vil ikke bli publisert.; din e-postadresse vil ikke bli publisert. obligatoriske felt er merket med *; e-postadressen din vil ikke bli publisert. obligatoriske felt er merket med *; din e-postadresse vil ikke bli publisert. obligatoriske felter er merket med *; obligatoriske felt er merket med *; obligatoriske felter er merket med *; lagre mitt navn, e-post og nettside i denne nettleseren for neste gang jeg kommenterer.; varsle meg om nye kommentarer via e-post.; kommentarfeltet er stengt; kommentarfeltet er stengt.; kommentarfeltet er lukket; kommentarer er stengt; kommentarer er stengt.; kommentarer er lukket; debatten er stengt; debatten er stengt.; debatten er lukket; logg inn for å kommentere; logg inn for å svare; logg inn for å delta i debatten; du må være logget inn for å kommentere; du må være innlogget for å kommentere; du må være innlogget for å kunne kommentere.; du må logge inn for å kommentere; du må være logget inn for å legge inn en kommentar.; bli den første til å kommentere; vær den første til å kommentere; rapporter kommentar; rapporter innlegg; delta i kommentarfeltet; les våre debattregler; les debattreglene;
            klikk her for å avbryte svar.; beklager, men det er ikke åpent for kommentarer.; beklager, men kommentarskjemaet er nå lukket.; din kommentar venter på moderering.; publiser din kommentar; dette innlegget er passordbeskyttet. du må oppgi passord for å se kommentarer.
        """),
        ambiguous=listed("din kommentar; delta i debatten; delta i diskusjonen; kommenter; kommentarer; hva mener du?; hva synes du?; hva tenker du?; debattregler; debatt; nyeste først; eldste først; leserbrev; si din mening; skriv et svar; kommentarfelt; send svar; kommentarer av; legg til et svar; del ditt innlegg; eldste til nyeste; flest innlegg; flest stemmer; laster flere innlegg; nyeste til eldste"),
        pattern=r"(?:du må|logg inn|opprett|bli medlem)\b[^.]{0,40}(?:for å|innlogget|logget inn)\b[^.]{0,30}(?:kommentere|kommentar\w*|svare|debattere|debatten|stemme)\b.{0,40}|(?:skriv|fortell|del|legg igjen|si) [^.?]{0,60}i (?:kommentarene|kommentarfeltet|en kommentar)\b[^:]{0,30}[.!]?|dette nettstedet bruker akismet\b.{0,160}|(?:vi ønsker debatten velkommen|velkommen til debatt)\b.{0,120}",
        when=c.all_of(c.comment_button, c.after_prose()), otherwise=HINT,
        sure_if=r"kommente|kommentar|debatt|akismet|(?:innlogget|logget inn|logg inn)\b.*(?:svare|stemme)",
        why="a prompt of the comment section", source="WordPress in Norwegian; debate rules of Norwegian papers; WordPress, Django comments and Machina in Norwegian",
        hits=("Legg igjen en kommentar", "Du må være innlogget for å kommentere", "Kommentarfeltet er stengt.", "Din e-postadresse vil ikke bli publisert. Obligatoriske felt er merket med *"),
        near_misses=(f"Debatt\n\n{_A}", f"Hva mener du?\n\n{_B}", "Skriv en kommentar inn i manuset, så finner jeg den.", f"Leserbrev\n\n{_C}"),
    ),
    Rule(
        id="nb.comments.join", label="comments",
        phrases=listed("delta i debatten; delta i debatten!; delta i diskusjonen; hva mener du?; hva synes du?; si din mening!"),
        when=c.all_of(c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a call to join the discussion, below the last paragraph", source="comment sections of news sites and blogs in this language",
        hits=(_AFTER + "Delta i debatten", _AFTER + "Hva mener du?"),
        near_misses=(f"Delta i debatten\n\n{_A}", f"{_A}\n\n{_B}\n\nHva mener du?\n\n{_C}"),
    ),
    Rule(
        id="nb.comments.useful", label="comments",
        phrases=listed("var denne artikkelen nyttig?; var artikkelen nyttig?; var artikkelen til hjelp?; fikk du hjelp av artikkelen?; var denne siden nyttig?; fant du det du lette etter?"),
        ambiguous=listed("ja; nei"),
        when=c.all_of(c.in_run(3, "comments"), c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a poll below the article: was it useful, yes or no",
        source="feedback widgets of help pages, blogs and papers",
        hits=(_AFTER + "Var denne artikkelen nyttig?\nJa\nNei", "Fant du det du lette etter?"),
        near_misses=(f"Ja\n\n{_A}", "Var artikkelen nyttig? Det visste ingen."),
    ),
    Rule(
        id="nb.comments.widget", label="comments",
        phrases=listed("""
            rapportere denne kommentaren?; vis 0 flere svar; vis ett svar til; denne kommentaren er skjult.;
            denne kommentaren er fjernet.; last inn flere (0); legg til kontekst i kommentaren din, del
            navnet ditt og ekspertisen din for å fremme en god diskusjon.
        """),
        ambiguous=listed("""
            rediger denne kommentaren; medlemsdiskusjon; start samtalen; legg til svar; sorter etter; svar;
            registrer deg nå; allerede medlem?; logg inn; oppgrader nå; slettet medlem; rapporter; vis
            kommentar; skjul kommentar; skjult for medlemmer
        """),
        pattern=(
            r"bli medlem av .{2,60} for å begynne å kommentere[.!।]?|"
            r"bli et betalende medlem av .{2,60} for å begynne å kommentere[.!।]?"
        ),
        when=c.comment_widget, otherwise=HINT, weighed=False,
        why="what comment sections of blogs say around the comments and above their form",
        source="Ghost and WordPress in Norwegian",
        hits=("Rapportere denne kommentaren?", "Vis 4 flere svar", "Bli medlem av Port Chronicle for å begynne å kommentere.", _AFTER + "Rediger denne kommentaren\nMedlemsdiskusjon\nStart samtalen"),
        near_misses=(f"{_A}\n\nRediger denne kommentaren\n\n{_B}", f"{_A}\n\n- Rediger denne kommentaren\n- Medlemsdiskusjon\n- Start samtalen\n\n{_B}", "Rapportere denne kommentaren, sa hun og lukket døra etter den siste.", "Bli medlem av Port Chronicle for å begynne å kommentere, sa hun og lukket døra etter den siste."),
    ),
    Rule(
        id="nb.comments.forum", label="comments",
        phrases=listed("""
            logg inn for å besvare; rapporter dette innlegget for granskning; dette emnet har blitt slettet.
            bare brukere med emnehåndterings-privilegier kan se den.; vennligst registrer deg eller logg inn
            for å abonnere på denne tråden.; bli varslet om nye svar i dette emnet; posting er foreløpig
            begrenset til registrerte medlemmer, klikk her for å logge inn.; dette forumet har nettopp blitt
            oppdatert til den nyeste versjonen. klikk her for å laste siden på nytt.; du vil nå motta
            varsler når noen skriver i denne tråden.; logg inn til innlegg; det er ingen nye emner.; det er
            ingen uleste emner.; det er ingen emner med dette emneordet.; det er ingen tråder i dette
            forumet.; det er ingen uleste tråder.; vil du abonnere på denne tråden?; denne meldingen vil bli
            sjekket før den dukker opp i forumet.; du har ikke tilgang til forumene lengre.; advarsel!
            meldingen er kortere enn ti tegn.; meldingen er for lang. maksimal lengde er 0 tegn.; dette
            forumet er overvåket: ditt innlegg vil vises etter å ha blitt sjekket av en administrator.;
            abonner for å motta varsler om nye kommentarer.; du vil motta varsler om nye kommentarer på
            dette emnet.; denne kommentaren ble ikke funnet. den kan ha blitt slettet eller flyttet.
        """),
        ambiguous=listed("""
            overvåk; emneverktøy; dette innlegget er slettet!; nytt emne; det er et nytt emne.; last inn
            mer; ingen har svart; ingen nye innlegg.; del denne kategorien; legg til en ny tråd; lås tråd;
            flytt tråd; slett tråd; abonner på tråd; stopp abonnement på tråd; hurtighandlinger; marker
            tråder som lest; marker forum som lest; denne tråden er låst; vis uleste tråder; ny melding;
            siste melding; eksporter til; har du en melding eller kommentar?; 0 personer deltar i
            diskusjonen; legg til emne; kommentaren din ble publisert.; om denne diskusjonssiden; start en
            diskusjon; abonnere på dette emnet?
        """),
        pattern=r"ved å trykke på «.{1,40}» samtykker du i bruksvilkårene til denne wikien[.!।]?",
        when=c.forum_tools, otherwise=HINT, weighed=False,
        why="what the software of a forum says around the posts of a thread, several lines in a row",
        source="NodeBB, Redmine, django-machina, SPIP and MediaWiki DiscussionTools in Norwegian",
        hits=("Logg inn for å besvare", "Rapporter dette innlegget for granskning", "Ved å trykke på «Port Chronicle» samtykker du i bruksvilkårene til denne wikien.", _AFTER + "Overvåk\nEmneverktøy\nDette innlegget er slettet!"),
        near_misses=(f"{_A}\n\nOvervåk\n\n{_B}", f"{_A}\n\n- Overvåk\n- Emneverktøy\n- Dette innlegget er slettet!\n\n{_B}", "Logg inn for å besvare, sa hun og lukket døra etter den siste.", "Rapporter dette innlegget for granskning, sa hun og lukket døra etter den siste.", "Ved å trykke på «Port Chronicle» samtykker du i bruksvilkårene til denne wikien, sa hun og lukket døra etter den siste."),
    ),
    Rule(
        id="nb.share-bar.share", label="share-bar",
        phrases=listed("""
            del dette; liker laster inn;
            del artikkelen; del artikkel; del denne artikkelen; del denne saken; del saka; del innlegget; del denne siden; del nyheten; del på facebook; del på twitter; del på x; del på linkedin; del på whatsapp; del på pinterest; del på epost; del på e-post; del via facebook; del via e-post; del via epost; del med venner; del med dine venner; del lenke; send til en venn; send som e-post; send på e-post; send artikkelen; tips en venn om saken; kopier lenke; kopier lenken; kopier link; lenke kopiert; lenken er kopiert; kopiert!; skriv ut artikkelen; skriv ut siden; utskriftsvennlig versjon; lagre artikkel; lagre artikkelen; lagre til senere; legg til i leseliste; legg til i favoritter; gi bort artikkelen; gi bort artikkel; gi bort saken; 0 delinger; 0 visninger; 0 ganger delt; delinger 0; følg oss på facebook; følg oss på instagram; følg oss på twitter; følg oss på sosiale medier; følg oss i sosiale medier; følg forfatter; følg skribent; lik oss på facebook; liker du oss på facebook?; finn oss på facebook; åpnes i nytt vindu; åpner i nytt vindu; feil i artikkelen?;
            del saken
        """),
        ambiguous=listed("følg oss; følg oss på; del på; del via; tips en venn; tweet; skriv ut; tekststørrelse; skriftstørrelse; sosiale medier; rapporter feil; fant du en feil?; har du funnet en feil?; leseliste; følg temaet; del saken; følg tema; del siden; meld fra om feil; liker:; lik:"),
        pattern=(
            r"(?:klikk for å )?(?:del|dele|send|tips)(?: artikkelen| artikkel| saken| innlegget| siden| dette)? (?:på|via|til|med|gjennom|i) (?:facebook|twitter|x|whatsapp|linkedin|pinterest|telegram|e-?post|mail|bluesky|mastodon|threads|reddit|messenger|sms)(?: \((?:åpnes|åpner) i (?:et )?nytt vindu\))?|"
            r"(?:følg|lik|finn|besøk) (?:oss|meg|[\w.-]{2,20})(?: gjerne| også)? (?:på|via|i) (?:våre )?(?:facebook|twitter|x|instagram|youtube|linkedin|whatsapp|google news|tiktok|bluesky|threads|sosiale medier)\b[^:]{0,80}[.!]?|\d[\d ]* (?:delinger|visninger|likes|liker|ganger delt)"
        ),
        when=c.all_of(c.in_run(2, "share-bar", "navigation", "comments", "comment-count"), c.no_list_item, c.not_heading), otherwise=HINT,
        why="a prompt to share the page or to follow the site", source="share bars of Norwegian news sites",
        hits=("Del artikkelen", "Del på Facebook", "Kopier lenke", "Følg oss på Facebook og Instagram!", "1 204 delinger"),
        near_misses=(f"Sosiale medier\n\n{_A}", f"Følg oss\n\n{_B}", "Del artikkelen i to, ba redaktøren setteren."),
    ),
    Rule(
        id="nb.share-bar.button", label="share-bar",
        phrases=listed("del; lagre; skriv ut; tips; følg; følger; kopier; lytt; send; kommenter; kommentarer; kommentarar; svar; rapporter; siter; lik; liker; delinger; leseliste; lenke; e-post; epost; del:; gi bort; bokmerk; tekststørrelse; rediger; beste svar; 0 liker; debatt; hør"),
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "video-embed"), c.no_list_item), otherwise=HINT,
        why="words of a share or reply bar, one beside the other", source="article tool bars and forums of Norwegian sites",
        hits=("Del\nLagre\nSkriv ut", "Liker\nSvar\nRapporter"),
        near_misses=(f"Del\n\n{_A}", f"Lagre\n\n{_B}", "Svar\n\nDet var det eneste som sto på kortet."),
    ),
    Rule(
        id="nb.share-bar.preferred-source", label="share-bar",
        pattern=r"(?:legg til|velg|gjør)(?: oss)? (?:som|til) (?:en |din )?(?:foretrukken|foretrukne|foretrukket) (?:nyhets)?kilde (?:på|i|hos) google",
        why="the button that makes the site one of the reader's preferred sources in Google's search",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Legg til som foretrukken kilde på Google", "Velg oss som din foretrukne kilde på Google"),
        near_misses=("Velg lokalavisen som foretrukken kilde på Google", "Velg en foretrukken kilde på Google, sier ordføreren, så leser du alltid det samme.", "Gjeternes foretrukne kilde er tørr."),
    ),
    Rule(
        id="nb.share-bar.preferred-source-named", label="share-bar",
        pattern=r"(?:legg til|velg|gjør)(?: oss| [\w&.'’-]+){0,5}? (?:som|til) (?:en |din )?(?:foretrukken|foretrukne|foretrukket) (?:nyhets)?kilde (?:på|i|hos) google",
        when=c.beside("share-bar"), otherwise=HINT,
        why="the same button with a name, beside others: alone it may be a step of a guide",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Facebook\nWhatsApp\nLinkedIn\nVelg lokalavisen som foretrukken kilde på Google", "Velg lokalavisen som foretrukken kilde på Google\nFacebook\nWhatsApp\nLinkedIn"),
        near_misses=("Velg lokalavisen som foretrukken kilde på Google", "Velg en foretrukken kilde på Google, sier ordføreren, så leser du alltid det samme."),
    ),
    Rule(
        id="nb.share-bar.tools", label="share-bar",
        phrases=listed("meld feil; fant du en feil? si ifra; oppsummer med ki; oppsummer med ai; oppsummer artikkelen; oppsummer saken"),
        when=c.all_of(c.any_of(c.not_heading, c.beside("share-bar", "video-embed")), c.no_list_item), otherwise=HINT,
        why="buttons of the tools beside an article: report an error, have it summed up by a machine",
        source="toolbars of news sites since 2024",
        hits=(_AFTER + "Meld feil", _AFTER + "Oppsummer med KI"),
        near_misses=(f"Meld feil\n\n{_A}", f"- Oppsummer med KI\n- Meld feil\n\n{_A}"),
    ),
    Rule(
        id="nb.cookie-notice.partners", label="cookie-notice",
        pattern=r"vi og våre (?:[\d.,]{1,6} )?(?:\w+ )?(?:partnere|samarbeidspartnere|leverandører) (?:lagrer|oppbevarer|behandler|får tilgang)\b(?=[^.]{0,120}\b(?:informasjon|cookies|informasjonskapsler))[^.]{0,80}\benhet(?:en)?\b.{0,400}",
        why="the first sentence of consent dialogs: what the site and its partners do on the reader's device",
        source="IAB Europe, Transparency & Consent Framework policies, appendix B, in this language",
        hits=("Vi og våre 834 partnere lagrer og/eller får tilgang til informasjon på en enhet.", "Vi og våre samarbeidspartnere lagrer informasjon på enheten din, for eksempel informasjonskapsler."),
        near_misses=("Vi og våre partnere bygde en enhet som gir informasjon om tidevannet, sa Bell.", "Vi og våre partnere lagrer enheten i rådhusets kjeller, sier ordføreren.", "Vi og våre partnere samler informasjon fra elleve land, sier forskeren."),
    ),
    Rule(
        id="nb.cookie-notice.notice", label="cookie-notice",
        ambiguous=listed("vi bruker cookies; vi bruker informasjonskapsler"),
        pattern=(
            r"(?:vi|vi og våre (?:\d+ )?(?:samarbeids)?partnere?|dette nettstedet|denne nettsiden|nettsiden|denne siden|nettsidene våre|våre nettsider|nettstedet|denne nettsida|siden) (?:bruker|benytter|lagrer|benytter seg av|brukar)\b[^.]{0,40}(?:cookies|informasjonskapsler|informasjonskapslar)\b(?=.*(?:nettsted|nettside|side|opplevelse|annonser|samtykk|godta|aksepter|personvern|innhold|trafikk|statistikk|fungere|funksjon|tjenester|nødvendig|kontroll|velge|brukar|cookies|informasjonskaps)).{0,320}|"
            r"(?:ved å|hvis du|dersom du) (?:fortsette|bruke|klikke|benytte|fortsetter|klikker|trykke|surfe)\b[^.]{0,100}(?:cookies|informasjonskapsler|godtar|aksepterer|samtykk\w*)\b.{0,220}|(?:vi respekterer ditt personvern|personvernet ditt er viktig|ditt personvern er viktig|vi tar personvern på alvor|vi bryr oss om ditt personvern)\b.{0,200}|(?:cookies|informasjonskapsler) (?:hjelper|gir|gjør det mulig for) oss\b.{0,200}"
        ),
        when=c.not_heading, otherwise=LIKELY,
        sure_if="cookies|informasjonskaps|nettsted|nettsid|nettstad|personvern",
        why="a notice that asks leave to store cookies (informasjonskapsler)", source="Ekomloven § 3-15 (before 2025 § 2-7 b)",
        hits=("Vi bruker informasjonskapsler for å forbedre din opplevelse på nettsiden.", "Denne nettsiden bruker cookies. Ved å fortsette godtar du dette."),
        near_misses=("Vi bruker cookies som vekter, sier bakeren, når deigen hever.", "Informasjonskapsler er små filer som et nettsted legger på maskinen.", "Hvis du fortsetter rett fram, godtar du den lange veien."),
    ),
    Rule(
        id="nb.cookie-notice.button", label="cookie-notice",
        phrases=listed("godta alle; godta alle cookies; godta alle informasjonskapsler; godta cookies; godta informasjonskapsler; aksepter alle; aksepter alle cookies; aksepter cookies; tillat alle; tillat alle cookies; tillat alle informasjonskapsler; tillat valgte; avvis alle; avvis alle cookies; avslå alle; avslå alle cookies; kun nødvendige; kun nødvendige cookies; bare nødvendige; bare nødvendige cookies; kun nødvendige informasjonskapsler; innstillinger for cookies; innstillinger for informasjonskapsler; administrer cookies; administrer informasjonskapsler; administrer samtykke; administrer innstillinger; lagre innstillinger; lagre valg; lagre mine valg; tilpass innstillinger; ok, jeg forstår; les mer om cookies; les mer om informasjonskapsler; endre samtykke; tilpass samtykke; denne tjenesten bruker ikke informasjonskapsel.; godta nødvendige; godtar alle; godtar valgt; informasjonskapsler styres av tarteaucitron.js; ok, aksepter alt; vi bruker cookies!; vi verdsetter ditt personvern; vis / skjul informasjon om lagring av informasjonskapsler"),
        ambiguous=listed("godta; aksepter; tillat; avvis; avslå; ok; lukk; innstillinger; tilpass; nødvendige; statistikk; markedsføring; funksjonelle; preferanser; cookies; informasjonskapsler; les mer; mer informasjon; jeg godtar; jeg forstår; om cookies; nødvendige cookies; alltid aktiv; vis detaljer; forstått; bruk av informasjonskapsler; nødvendige informasjonskapsler; om informasjonskapsler; endre innstillinger; jeg aksepterer; informasjonskapsler (cookies); (alltid påkrevd); administrer tjenester; analysecookies; beskytt ditt personvern; cookiebruk; cookies for tilpasning av innhold; forby informasjonskapsler; ikke tillat; informasjon vi samler inn; jeg samtykker; laget med klaro!; lær mer; markedsførings-cookies; obligatoriske informasjonskapsler; opslaan; personaliser; personvernregler; preferanse for alle tjenester; retningslinjer for informasjonskapsler; sikkerhets-cookies; sporing av informasjonskapsler; steng; strengt nødvendige; tekniske informasjonskapsler (obligatorisk); tillat informasjonskapsler; tredjeparts informasjonskapsler; nekt alle informasjonskapsler; panel for informasjonskapsler; skjul informasjonskapselbanner"),
        when=c.all_of(c.consent_button, c.not_heading), otherwise=HINT, part="button",
        why="a button or heading of the consent banner", source="consent tools in Norwegian (Cookiebot, Sourcepoint)",
        hits=("Godta alle", "Kun nødvendige informasjonskapsler", "Vi bruker cookies for å forbedre nettsiden.\nAvvis\nGodta"),
        near_misses=(f"Informasjonskapsler\n\n{_A}", f"Innstillinger\n\n{_B}", f"Statistikk\n\n{_C}", f"{_A}\n\n- Nekt alle informasjonskapsler\n- Panel for informasjonskapsler\n\n{_B}", f"{_A}\n\n- Nekt alle informasjonskapsler\n- Panel for informasjonskapsler\n\n{_B}"),
    ),
    Rule(
        id="nb.cookie-notice.category", label="cookie-notice",
        finds=c.dialog_lines(_CATEGORY, _PANELS, _ABOUT, SPEECH),
        why="what a kind of cookies is for, among the buttons of the dialog that lists them",
        source="preference panels of consent tools (OneTrust, Cookiebot, tarteaucitron, Klaro)",
        hits=(f"{_AFTER}Godta alle\nGodta informasjonskapsler\nLegitim interesse\nVåre partnere bruker opplysningene til å velge annonser.\nBerettigede interesser\nTjenester som teller besøk, viser oss hvilke sider som blir lest.\nGodta alle", f"{_AFTER}Godta alle\nDisse informasjonskapslene teller hvor ofte siden blir besøkt.\nGodta informasjonskapsler", f"{_AFTER}Godta alle\nDisse informasjonskapslene teller hvor ofte siden blir besøkt.\nAnnonsecookies viser deg reklame fra våre partnere.\nGodta informasjonskapsler"),
        near_misses=(f"{_A}\n\nLegitim interesse\n\nVåre partnere bruker opplysningene til å velge annonser.\n\nBerettigede interesser\n\nTjenester som teller besøk, viser oss hvilke sider som blir lest.\n\n{_B}", f"{_A}\n\nVåre partnere bruker opplysningene til å velge annonser.\n\nTjenester som teller besøk, viser oss hvilke sider som blir lest.\n\n{_B}", f"Disse informasjonskapslene teller hvor ofte siden blir besøkt.\n\n{_A}", f"{_A}\n\nDisse informasjonskapslene teller hvor ofte siden blir besøkt.\n\nAnnonsecookies viser deg reklame fra våre partnere.\n\n{_B}"),
    ),
    Rule(
        id="nb.cookie-notice.settings", label="cookie-notice",
        phrases=listed("cookie-innstillinger; cookieinnstillinger; personverninnstillinger; samtykkeinnstillinger"),
        when=c.any_of(c.not_heading, c.beside("cookie-notice")), otherwise=HINT, part="button",
        why="the link to the consent settings, in the banner or the footer", source="consent tools (withdrawing must be as easy as giving: GDPR, article 7)",
        hits=("Cookie-innstillinger", _AFTER + "Cookieinnstillinger"),
        near_misses=(f"Cookie-innstillinger\n\n{_A}", f"{_A}\n\nSamtykkeinnstillinger\n\n{_B}"),
    ),
    Rule(
        id="nb.paywall.account", label="paywall",
        phrases=listed("allerede abonnent?; allerede abonnent? logg inn; er du allerede abonnent?; er du allerede abonnent? logg inn; er du abonnent?; er du abonnent? logg inn; er du allerede medlem?; allerede medlem? logg inn; har du allerede en konto?; har du allerede abonnement?; har du abonnement? logg inn; har du ikke konto?; ikke abonnent?; ikke abonnent ennå?; opprett en konto; opprett ny bruker; glemt passord?; glemt passord; glemt passordet?; glemt passordet ditt?; forbli innlogget; logg inn eller opprett konto; logg inn / registrer; logg inn med google; logg inn med facebook; logg inn med bankid; logg inn med vipps; les hele saken med abonnement; få full tilgang; kjøp tilgang; bestill abonnement; se abonnementer; se alle abonnementer; artikkelen er for abonnenter; denne artikkelen er for abonnenter; denne saken er for abonnenter; lås opp artikkelen; ingen bindingstid.; avslutt når som helst; prøv 0 måned for 0 kr; første måned gratis; prøv gratis i en måned; 0 kr for 0 måneder; deretter 0 kr per måned; deretter 0 kr/mnd; abonner for å lese videre; logg inn for å lese videre; logg inn for å lese; plussak; pluss-sak; mistet passordet ditt?"),
        ambiguous=listed("logg inn; logg ut; registrer; registrer deg; abonnement; abonnementer; bli abonnent; min konto; min side; min profil; premium; pluss; passord; brukernavn; les videre; fortsett å lese; e-avis; eavis; kundeservice; kundesenter; abonner; opprett bruker; opprett konto; husk meg; for abonnenter; få tilgang; ingen bindingstid; digitalt abonnement; velg abonnement; les hele saken; har du konto?; kjøp abonnement; kun for abonnenter; bare for abonnenter; avslutt når du vil; logg inn eller opprett en konto"),
        pattern=r"(?:denne|hele|resten av) (?:artikkelen|saken|historien|innholdet)[^.]{0,40}\b(?:abonnent\w*|abonnement|premium|pluss?-\w+|pluss(?:abon|medlem|kund|artik|sak)\w*|(?:for|kun|bare) (?:\w+ )?medlemmer|låst|innlogga|innloggede)\b[^.]{0,80}\.?|(?:artikkelen|saken) er (?:forbeholdt|kun for|bare for|låst)\b.{0,80}|(?:logg inn|abonner|bli abonnent|opprett (?:en )?(?:konto|bruker)|kjøp)\b[^.]{0,30}(?:for å|og)\b[^.]{0,30}(?:lese|les|fortsette|få tilgang|låse opp|tilgang)\b.{0,60}|(?:få|kjøp)\b[^.]{0,20}(?:tilgang til|full tilgang|ubegrenset tilgang)\b[^.]{0,40}(?:artikler|saker|innhold|artikkelen|alt|avisen|avisa)\b.{0,60}|(?:fra|kun|nå|bare) \d+ (?:kr\.?|kroner)(?:/| i | per | pr\.? )(?:mnd\.?|måned\w*|uke\w*).{0,60}",
        when=c.any_of(c.all_of(c.not_heading, c.beside("paywall")), c.all_of(c.in_run(2), c.not_heading, c.no_list_item)), otherwise=HINT, part="button",
        sure_if=r"artik|denne saken|hele saken|\bsaker\b|historien|innhold|abonn|\bavis",
        why="a prompt to log in, register or pay", source="paywalls of Norwegian papers (Pluss); WordPress and MediaWiki in Norwegian",
        hits=("Allerede abonnent? Logg inn", "Denne artikkelen er for abonnenter", "Glemt passord?", "Logg inn\nBli abonnent\nMin side"),
        near_misses=(f"Abonnement\n\n{_A}", f"Les videre\n\n{_B}", "Allerede abonnent som niåring leste han hver side.", "Logg inn med kortet og les tallet på måleren.", "Denne artikkelen handler om medlemmer av koret.", "Hele historien ble senere blåst opp."),
    ),
    Rule(
        id="nb.related.heading", label="related",
        phrases=listed("les også; les mer; les mer om; les meir; les videre; les mer:; les flere saker; relaterte artikler; relatert; relatert innhold; relaterte innlegg; relaterte saker; relaterte nyheter; lignende artikler; lignende innlegg; lignende saker; flere artikler; flere saker; flere nyheter; mer om temaet; mer om saken; mer om; mer fra; mest lest; mest leste; mest leste saker; mest leste artikler; mest lest nå; mest delt; populært; populære artikler; populære innlegg; siste nytt; siste nyheter; siste; siste saker; siste innlegg; siste artikler; nyeste; nyeste artikler; nyeste innlegg; akkurat nå; anbefalt; anbefalte artikler; anbefalte saker; anbefalt for deg; anbefalt lesning; redaksjonen anbefaler; vi anbefaler; du vil kanskje også like; du liker kanskje også; kanskje du også liker; dette kan også interessere deg; andre leser; andre leste også; andre kjøpte også; kunder kjøpte også; ofte kjøpt sammen; sist viste; sist sett; toppsaker; hovedsaker; utvalgte saker; ikke gå glipp av; se også; flere innlegg; andre saker; fra arkivet; i fokus; mest sett; nyheter; lignende produkter; relaterte produkter; siste poster; nylige innlegg; siste kommentarer; relaterte poster"),
        pattern=r"(?:mer|flere saker|flere nyheter|les mer|siste nytt|flere artikler|nyheter|alt|flere|siste) (?:om|fra|av|i|innen) [\w&.'’ -]{2,40}[^.,;:?!]",
        when=c.all_of(c.in_article, c.after_prose()), takes=c.titles_below_or_nothing, otherwise=HINT, part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it", source="boxes under the articles of Norwegian papers (Mest lest, Les også); Mezzanine, Machina and WordPress in Norwegian",
        hits=(_AFTER + "Mest lest\nFergene ligger stille lenger på grunn av stormen\nRedningsfolk hedret for vinterens innsats", _AFTER + "Les også\n\nHvem betaler når kysten forsvinner?\n\nOrdføreren vil selge det gamle havnekontoret"),
        near_misses=(f"Les videre\n\n{_A}", f"Akkurat nå\n\n{_B}", "Mest lest er ikke mest elsket."),
    ),
    Rule(
        id="nb.related.list-heading", label="related",
        phrases=listed("les også; les meir om; les flere saker; relaterte artikler; relaterte innlegg; relaterte saker; lignende artikler; lignende innlegg; lignende saker; mest lest; mest leste saker; mest leste artikler; populære artikler; populære innlegg; siste innlegg; siste artikler; siste saker; nyeste artikler; nyeste innlegg; anbefalte artikler; anbefalte saker; anbefalt for deg; du vil kanskje også like; andre leste også; andre kjøpte også; ofte kjøpt sammen; relaterte produkter"),
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading), takes=c.titles_below, otherwise=HINT, part="heading",
        why="a heading that nothing but a list of other articles has", source="related-article plug-ins of WordPress in Norwegian and most-read boxes",
        hits=(_AFTER + "Relaterte artikler", _AFTER + "Mest lest\nHvem betaler når kysten forsvinner?"),
        near_misses=(f"{_A}\n\nLignende saker\n\n{_B}", "Relaterte artikler i traktaten gjelder fisket."),
    ),
    Rule(
        id="nb.related.read-also", label="related",
        pattern=r"les også ?: ?(?!.*(?:\bside|kapit)).{12,160}[^.,;:]",
        when=c.all_of(c.no_list_item, c.points_to_title), anywhere=True,
        why="a link to another article; no text says these words and a colon but to point there",
        source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=("Les også: Fergene står på grund av storm på innsjøen", "LES OGSÅ: Ordføreren selger det gamle havnekontoret"),
        near_misses=("Les også: de ordene står under hver eneste artikkel.", "Les også: navnet"),
    ),
    Rule(
        id="nb.related.pointer-title", label="related",
        phrases=listed("les mer; les mer her; se også"),
        when=c.all_of(c.in_article, c.no_list_item), otherwise=HINT,
        takes=c.title_announced,
        why="a pointer and a colon, with the headline that it points to on the line below",
        source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=(f"= {_A}\n\nLes mer:\nHvorfor tau er så dyrt i år\n\n= {_B}", f"= {_A}\n\n= {_B}\n\nSe også:\nHvorfor tau er så dyrt i år\n\n= {_C}"),
        near_misses=(_AFTER.replace("= ", "") + "Se også:\nHvorfor tau er så dyrt i år", f"{_A}\n\nLes mer:\n{_B}\n\n{_A}", f"{_A}\n\nLes mer hvorfor tau er så dyrt i år.\n\n{_B}"),
    ),
    Rule(
        id="nb.related.pointer", label="related",
        phrases=listed("les hele artikkelen; les hele artikkelen her; les hele saken her; les saken her; les hele innlegget; les hele historien; til artikkelen; til saken; se alle artikler; se alle saker; last flere; last inn mer; vis flere artikler; vis flere saker; vis flere nyheter; se bildene; se alle bilder; se alle bildene; vis alle bilder; se bildeserien; åpne bildeserie; bilde 0 av 0; foto 0 av 0; klikk for å forstørre; klikk for større bilde; klikk på bildet for å forstørre; forstørr bilde; tilbake til forsiden; les mindre; se flere saker; vis hele artikkelen"),
        ambiguous=listed("les mer; les meir; vis mer; vis flere; vis alle; vis mindre; se alle; se flere; se mer; alle artikler; alle nyheter; alle innlegg; 0 bilder; bildeserie; mer; les hele; detaljer; til arkivet; les mer her; les saken; les artikkelen; til forsiden; vis bilde; last inn flere"),
        pattern=r"(?:les også|les mer|les meir|les mer om|les videre|les mer her|relatert|se også|mer om saken|sjå også|hør også|bakgrunn|les også om|akkurat nå|tidligere sak|fakta|anbefalt|les hele saken|les kommentaren|les også kommentaren) ?[|»>→►▶] ?.{10,160}[^.,;:]|(?:les også|les mer|les meir|les mer om|les videre|relatert|se også|sjå også|les kommentaren|les også kommentaren|les hele saken) ?: ?(?!.*(?:side|kapittel|s\.) ?\d).{10,160}[^.,;:]",
        when=c.all_of(c.not_heading, c.no_list_item, c.in_article, c.seldom), otherwise=HINT,
        why="a link to another page, which leads nowhere in a text", source="in-story pointers of Norwegian papers (Les også: headline)",
        hits=("Les mer »", _AFTER + "LES OGSÅ: Fergene ligger stille lenger på grunn av stormen", "Les hele artikkelen", "Se alle bildene"),
        near_misses=(f"Les mer\n\n{_A}", f"Detaljer\n\n{_B}", "Les også: boka, kartet, himmelen.", "Les mer enn én avis, pleide hun å si."),
    ),
    Rule(
        id="nb.related.feed-footer", label="related",
        pattern=r"innlegget .{3,140} dukket først opp på [^,;:?.]{2,80}(?:\.[^ .,;:?]{1,30}){0,3}\.?",
        when=c.all_of(c.no_list_item, c.any_of(c.near_end, c.in_article), c.names_follow(_FEED_NAMES)), anywhere=True,
        why="the line by which a feed's entry names its title and its site again", source="WordPress: the default of Yoast SEO for the content after each post in the feed",
        hits=(_AFTER + "Innlegget Derfor er den gamle broen stengt dukket først opp på Havneposten.", _AFTER + "Innlegget Storm over dalen dukket først opp på havneposten.example."),
        near_misses=(f"{_A}\n\nInnlegget om broen dukket først opp på en oppslagstavle ved havnen.", f"{_A}\n\nInnlegget fra ordføreren dukket først opp på Facebook, sier hun."),
    ),
    Rule(
        id="nb.related.products", label="related", weighed=False,
        phrases=listed("""
            du vil kanskje også like; nylig vist; andre kjøpte også; kunder kjøpte også; kunder som kjøpte
            dette kjøpte også; andre har også sett på; sist sett; sist sette produkter; sist viste
            produkter; ofte kjøpt sammen; kanskje du også liker; relaterte produkter; lignende produkter
        """),
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading, c.no_list_item), otherwise=HINT, takes=c.titles_below, part="heading",
        why="the heading of a list of other products, with the list",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix and Salesforce's Retail React App in Norwegian",
        hits=(_AFTER + "Du vil kanskje også like", _AFTER + "Lignende produkter"),
        near_misses=(f"{_A}\n\nDu vil kanskje også like\n\n{_B}", "Du vil kanskje også like, sa hun og lukket døra etter den siste."),
    ),
    Rule(
        id="nb.tag-list.tags", label="tag-list",
        phrases=listed("emner; emne; tema; tags; emneord; nøkkelord; kategorier; stikkord; etiketter; temaer; emneknagger; i denne artikkelen; relaterte emner; les mer om; mer om; kategori; emner i saken"),
        when=c.all_of(c.after_prose(2), c.in_article, c.no_list_item), takes=c.short_lines_below, part="heading",
        why="the heading of the list of tags under an article, with the list", source="tag widgets of Norwegian content-management systems",
        hits=(_AFTER + "Emner\nHavna\nStorm", _AFTER + "Stikkord:\n\nbru\n\nlastebiler"),
        near_misses=(f"{_A}\n\n{_B}\n\nEmner\n\n{_C}", f"Nøkkelord\n\n{_A}"),
    ),
    Rule(
        id="nb.tag-list.line", label="tag-list",
        pattern=r"(?:emner|tags?|emneord|nøkkelord|kategorier|kategori|etiketter|publisert i|skrevet i|tagget|stikkord|tagget med|merket|temaer|emneknagger) ?[:|»] ?(?![^.]*\. )(?!.*\b(?:er|hva|hvordan|hvem|vi)\b).{2,300}[^.?!:]|(?:publisert i|tagget med|merket med) [\w-]+(?: [\w-]+){0,2}(?:, [\w-]+(?: [\w-]+){0,2}){1,12}",
        when=c.all_of(c.after_prose(), c.in_article, c.no_list_item, c.not_heading),
        why="the tags of an article on one line", source="WordPress and Blogger in Norwegian (Stikkord, Etiketter)",
        hits=(_AFTER + "Emner: bru, trafikk, kommunen", _AFTER + "Stikkord: Trafikk, Kommunen"),
        near_misses=("Emner: hva vi snakker om, og hvor lenge, avgjør lederen", f"{_A}\n\nKategori: tunge kjøretøy\n\n{_B}"),
    ),
    Rule(
        id="nb.legal-footer.links", label="legal-footer",
        phrases=listed("om oss; kontakt; kontakt oss; annonsere; annonsér; annonser; annonsere hos oss; annonseinfo; jobb; jobb hos oss; ledige stillinger; karriere; kundeservice; kundesenter; redaksjonen; presse; personvern; cookies; om cookies; informasjonskapsler; vilkår; betingelser; brukervilkår; kjøpsvilkår; tilgjengelighet; arkiv; rss; ofte stilte spørsmål; spørsmål og svar; hjelp; faq; nettstedskart; nettkart; sitemap; ansvarlig redaktør; om avisen; om avisa; frakt; levering; retur; returer; reklamasjon; angrerett; nyhetsbrev; abonnement; abonner; gdpr; pressemeldinger; varsling; åpenhetsloven; etikk; rettelser; redaktørplakaten; vær varsom-plakaten; dødsannonser; eavis; e-avis; tips oss"),
        when=c.all_of(c.in_run(2, *_FOOTER), c.after_prose(), c.not_heading), otherwise=HINT,
        why="links of a site's footer, in a row", source="footers of Norwegian sites (Åpenhetsloven, Redaktørplakaten)",
        hits=(_AFTER + "Om oss\nAnnonsere\nKundeservice", _AFTER + "Kontakt oss | Ledige stillinger | Tilgjengelighet"),
        near_misses=(f"Kontakt\n\n{_A}", f"Tilgjengelighet\n\n{_B}", f"Åpenhetsloven\n\n{_C}"),
    ),
    Rule(
        id="nb.legal-footer.policy", label="legal-footer",
        phrases=listed("personvernerklæring; personvern; personvern og cookies; personvern og informasjonskapsler; personvernpolicy; brukervilkår; kjøpsvilkår; salgsbetingelser; salgsvilkår; abonnementsvilkår; alle rettigheter forbeholdt; alle rettigheter reservert; alle rettigheter forbeholdes; tilgjengelighetserklæring; generelle vilkår; vilkår for bruk"),
        when=c.any_of(c.all_of(c.in_run(2, *_FOOTER), c.not_heading), c.all_of(c.in_tail, c.after_prose())), otherwise=HINT,
        why="a link to the site's terms, among others or below the last paragraph", source="Personopplysningsloven (the GDPR in Norway), articles 13 and 14; uustatus (tilgjengelighetserklæring)",
        hits=(_AFTER + "Personvernerklæring | Salgsbetingelser | Kontakt", _AFTER + "Personvern og cookies"),
        near_misses=(f"Personvern\n\n{_A}", f"Generelle vilkår\n\n{_B}"),
    ),
    Rule(
        id="nb.legal-footer.trademarks", label="legal-footer",
        pattern=r"(?:alle )?(?:(?:andre|øvrige|nevnte) ){0,2}(?:varemerker|merkenavn|logoer)\b.{0,140}\b(?:tilhører|eies av|eiendom\w*)(?: til)?(?: sine| deres| de)? respektive (?:eiere|innehavere|firmaer|selskaper)\b.{0,80}",
        when=c.in_small_print, otherwise=HINT, weighed=False,
        why="whose the brands are that a page names: below the last paragraph, or beside the notice of copyright",
        source="footers of shops, makers and manuals, whose authors' lawyers ask for it",
        hits=(_AFTER + "Alle varemerker tilhører sine respektive eiere.", _AFTER + "Øvrige varemerker og logoer eies av de respektive selskaper."),
        near_misses=(f"{_A}\n\nVaremerker på sekkene kjente hver en møller, sa hun.\n\n{_B}", f"Alle varemerker tilhører sine respektive eiere.\n\n{_A}\n\n{_B}"),
    ),
    Rule(
        id="nb.legal-footer.notice", label="legal-footer",
        pattern=r"(?:drives med|drives med kraft fra|laget med|stolt drevet av) ?(?:wordpress|drupal|joomla!?|mediawiki|hexo|starlight)\w{0,3}\.?|(?:ansvarlig redaktør(?: og daglig leder)?|sjefredaktør(?: og administrerende direktør)?|ansv\. redaktør|daglig leder|nyhetsredaktør|utgiver|issn|org\.? ?n(?:umme)?r\.?) ?[:–-]? ?.{3,140}|(?:©|copyright)[^“”\"]{0,120}(?:rettigheter|opphavsrett|åndsverk)\w*.{0,100}|(?:kopiering|gjengivelse|alt innhold|innholdet|ettertrykk|alt materiale)[^!?]{0,140}(?:opphavsrett\w*|åndsverkloven|forbudt|tillatelse|samtykke|tillatt)\b.{0,160}|(?:har du|fant du|ser du|så du)[^.?]{0,50}(?:feil|skrivefeil)[^.?]{0,40}\? .{0,120}|(?:nettside|nettsted|webdesign|produsert|utviklet|levert|design)[^.]{0,10}(?:av|by):? .{2,50}|drevet av wordpress|[\w ]{3,40} arbeider etter (?:vær varsom-plakaten|redaktørplakaten|reglene i)\b.{0,220}|dette mediet (?:følger|er tilsluttet)\b.{0,160}",
        when=c.all_of(c.in_tail, c.after_prose(2)), otherwise=HINT,
        why="the responsible editor and other legal lines below the last paragraph", source="Medieansvarsloven § 6 (the editor is named), Vær Varsom-plakaten clause of Norwegian papers",
        hits=(_AFTER + "Ansvarlig redaktør: Malene Dal", _AFTER + "Dalposten arbeider etter Vær Varsom-plakaten og Redaktørplakatens regler.", _AFTER + "Alt innhold er opphavsrettslig beskyttet etter åndsverkloven.", _AFTER + "Drives med WordPress"),
        near_misses=(f"Utgiver i ni dager\n\n{_A}", f"Kopiering av kart var forbudt under krigen.\n\n{_B}", f"Drives med WordPress\n\n{_A}"),
    ),
    Rule(
        id="nb.navigation.control", label="navigation",
        phrases=listed("hopp til innhold; hopp til innholdet; hopp til hovedinnhold; hopp til hovedinnholdet; hopp til hovudinnhald; gå til innhold; gå til innholdet; gå til hovedinnhold; gå til hovedinnholdet; gå direkte til innhold; rett til innholdet; videre til innhold; fortsett til innhold; hopp over navigasjon; hopp til navigasjon; hopp til meny; gå til meny; hopp til søk; gå til søk; tilbake til toppen; gå til toppen; opp til toppen; tilbake til nyheter; tilbake til oversikten; tilbake til oversikt; tilbake til listen; tilbake til artikkelen; åpne meny; lukk meny; vis meny; skjul meny; søk etter:; søk på siden; søk på nettstedet; åpne søk; lukk søk; innleggsnavigasjon; innleggsnavigering; eldre kommentarer; nyere kommentarer; side 0 av 0; du er her:; velg kategori; velg måned; legg i handlekurv; legg i handlekurven; legg i handlevogn; legg til i handlekurv; handlekurven er tom; handlekurven er tom.; din handlekurv er tom; handlekurven din er tom; handlekurven din er tom.; se handlekurv; fortsett handelen; legg til i ønskeliste; nullstill filtre; velg språk; brødsmulesti; hopp til navigering; rediger denne siden; tilbake til hovedmenyen; vis alle tagger; rull tilbake til toppen; ← tilbake til hovedmenyen"),
        ambiguous=listed("hovednavigasjon; til toppen; til topps; hovedmeny; neste side; forrige side; neste artikkel; neste sak; du er her; på lager; til kassen; eldre innlegg; nyere innlegg; neste innlegg; søk etter; forrige artikkel; gå til kassen; forrige sak; forrige innlegg; fortsett å handle; rull tilbake til toppen; forrige emne; neste emne; side 0; rediger side; vis kildekode; kopier til utklippstavlen; kopiert til utklippstavlen; kopier koden til utklippstavlen; skjul sidepanelet; utvid sidepanelet; utvid sidefeltet; fremhev lenker; juster skriftstørrelse; rediger denne siden; reduser skriftstørrelsen; skjul bilder; stopp animasjoner; stor peker; tilbakestill innstillinger; vis alle tagger; åpne tilgjengelighetsmeny; øk skriftstørrelsen; vis kildekoden til denne siden"),
        pattern=r"(?:neste|forrige) (?:artikkel|innlegg|side|oppskrift|sak|nyhet) ?[:»«→←>|] ?.{3,120}[^.,;]|(?:estimert |beregnet )?(?:lesetid|lyttetid) ?[:–-]? ?(?:ca\.? |cirka )?\d.{0,20}|(?:ca\.? |cirka )?\d+ (?:min\.?|minutter|minutters|minutt) (?:lesetid|lesing|å lese)|side \d+ (?:av|/) \d+|viser \d+ ?[–-] ?\d+ av \d+.{0,20}",
        when=c.page_control, otherwise=HINT,
        why="a control of the page: skip link, pager, basket, reading time", source="WordPress in Norwegian; forskrift om universell utforming (skip links); Docusaurus, Sphinx and Material for MkDocs in Norwegian",
        hits=("Hopp til hovedinnhold", "Lesetid: 5 min", "Neste artikkel: Havnekontoret solgt", "Legg i handlekurv", "Innleggsnavigasjon"),
        near_misses=(f"{_A}\n\nTil toppen\n\n{_B}", f"{_A}\n\nPå lager\n\n{_C}", "Neste artikkel i traktaten gjelder fisket.", f"{_A}\n\nRediger denne siden\n\nVis kildekoden til denne siden\n\n{_B}", f"{_A}\n\nRediger denne siden\n\nVis kildekoden til denne siden\n\n{_B}"),
    ),
    Rule(
        id="nb.navigation.wiki", label="navigation", weighed=False,
        phrases=listed("""
            lenker hit; relaterte endringer; spesialsider; permanent lenke; sideinformasjon; utskriftsvennlig versjon; last opp fil; siste endringer; tilfeldig side; prosjektportal; aktuelt;
            personlige verktøy; navnerom; varianter; vis historikk; vis kilde; les; visninger; bidrag; brukerdiskusjon; ikke logget inn; på andre språk; verktøy; forbehold; wikiverktøy;
            brukersideverktøy; sidelogger; legg til språk; vis/skjul innholdsfortegnelsen; flytt til sidefeltet; utseende; sider for utloggede bidragsytere; diskusjon; sidehistorikk;
            historikk; opprett konto; hjelp; hovedmeny;
            navigasjon;
            brukerverktøy; nettstedverktøy; mediefiler; indeks; sideverktøy; tilbakelenker; til toppen av
            siden
        """),
        when=c.wiki_tools, otherwise=HINT,
        why="the tools of a wiki's page, several in a row",
        source="MediaWiki in Norwegian (sidebar, tabs and toolbox)",
        hits=(_AFTER + "Lenker hit\nRelaterte endringer\nSpesialsider", _AFTER + "Permanent lenke\nSideinformasjon\nUtskriftsvennlig versjon"),
        near_misses=(f"Lenker hit\n\n{_A}", f"Spesialsider\n\n{_B}\n\nRelaterte endringer\n\n{_A}"),
    ),
    Rule(
        id="nb.legal-footer.wiki", label="legal-footer",
        pattern=(
            r"denne siden ble sist redigert ?(?=.{0,45}\d{4}).{8,60}\.?|"
            r"hentet fra ?[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200}|"
            r"denne siden er vist ?\d[\d., ]{0,12} ?ganger\.?"
        ),
        why="the day of the last change, the address and how often it was read, below the pages of a wiki",
        source="MediaWiki in Norwegian (messages lastmodifiedat, retrievedfrom and viewcount)",
        hits=("Denne siden ble sist redigert 2024-05-03 kl. 10:14.", "Hentet fra «https://wiki.example/index.php?title=Most&oldid=12»"),
        near_misses=("Denne siden ble sist redigert 2024-05-03 kl. 10:14, sa hun og lukket døra etter den siste.", f"{_A}\n\nDenne siden ble sist redigert {_B}"),
    ),
    Rule(
        id="nb.navigation.menu-word", label="navigation",
        phrases=listed("hjem; forside; forsiden; meny; søk; nyheter; siste nytt; innenriks; utenriks; norge; verden; samfunn; politikk; økonomi; næringsliv; penger; børs; sport; fotball; håndball; langrenn; skiskyting; eliteserien; kultur; underholdning; debatt; meninger; leder; ledere; kommentar; kommentarer; kronikk; kronikker; leserbrev; vitenskap; teknologi; teknikk; helse; livsstil; familie; reise; mat; mat og drikke; oppskrifter; vin; bolig; mote; skjønnhet; bil; motor; film; musikk; bøker; tv; tv-guide; radio; podkast; podkaster; podcast; video; bilder; lokalt; distrikt; oslo; bergen; trondheim; stavanger; nordland; troms; vær; været; trafikk; krim; klima; miljø; natur; skole; utdanning; jobb; kalender; arrangement; arrangementer; dødsannonser; kryssord; spill; sudoku; quiz; horoskop; magasinet; magasin; helg; arkiv; blogg; blogger; butikk; nettbutikk; produkter; tjenester; tilbud; salg; merker; dame; herre; barn; om oss; kontakt; kontakt oss; logg inn; registrer; abonnement; abonner; min side; min konto; handlekurv; ønskeliste; nyhetsbrev; mer; tilbake; neste; forrige; lukk; alle; emner; kategorier; live; direkte; resultater; e-avis; eavis; kundeservice; kundesenter; kommune; kommunen; forening; medlemmer; prosjekter; priser; galleri; norsk; english; bokmål; nynorsk; samisk; sápmi; no; en; rampelys; kjendis; forbruker; konkurranser; historie; hage; dyr; religion; filtre; sorter; tips oss; pluss; logg ut; dashbord; instrumentbord; instrumentpanel; kontrollpanel; kategori; stikkord; tagger; endre; rediger; redigér; stikkordsky; populære stikkord; bloggrull; innlegg rss; kommentarer rss; oppføringer (rss); kommentarer (rss); rss-nyhetskanal; ukategorisert; gå til kassen; tilgjengelighet; hendelser; alle varer"),
        when=c.all_of(c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "comments"), c.no_text_item, c.in_article, c.set_like_its_run, c.not_heading), otherwise=HINT,
        why="words of a menu, several in a row", source="section names of Norwegian papers, shops and municipalities; WordPress, Plone and Oscar in Norwegian",
        hits=("Forside\nNyheter\nSport", "Innenriks\nUtenriks\nPolitikk\nKultur"),
        near_misses=(f"Natur\n\n{_A}\n\nKultur\n\n{_B}\n\nSkole\n\n{_C}", "Avisa hadde tre deler:\nPolitikk\nSport\nVær"),
    ),
    Rule(
        id="nb.navigation.docs", label="navigation",
        phrases=listed("""
            lesetid: 0 min; dette innholdet er ikke tilgjengelig på ditt språk.; 0 min gjenstår å lese
        """),
        ambiguous=listed("""
            på denne siden; kopiere; hjemmeside; collapse sidebar; språk; starter søk; skriv søkeord; gå til
            kilde; ikke vis dette igjen; velg versjon; ingen treff; 0 treff; velg tema; også tilgjengelig
            på:; les på norsk; kilde; opprinnelig side; skjul søkeresultat; denne siden; navigering
        """),
        pattern=(
            r"dette er dokumentasjon for .{1,40} [\w.+-]{1,20}, som ikke lenger vedlikeholdes aktivt[.!।]?|"
            r"dette er uutgitt dokumentasjon for .{1,40} [\w.+-]{1,20} versjon[.!।]?|"
            r"for oppdatert dokumentasjon, se siste versjon \([\w.+-]{1,20}\)[.!।]?"
        ),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the tools around the pages of manuals and blogs, several in a row",
        source="Docusaurus, Material for MkDocs, Starlight, Nikola and Sphinx in Norwegian",
        hits=("lesetid: 4 min", "Dette innholdet er ikke tilgjengelig på ditt språk.", "Dette er dokumentasjon for Port Chronicle 2.1, som ikke lenger vedlikeholdes aktivt.", _AFTER + "På denne siden\nKopiere\nHjemmeside"),
        near_misses=(f"{_A}\n\nPå denne siden\n\n{_B}", f"{_A}\n\n- På denne siden\n- Kopiere\n- Hjemmeside\n\n{_B}", "Lesetid: 4 min, sa hun og lukket døra etter den siste.", "Dette er dokumentasjon for Port Chronicle 2.1, som ikke lenger vedlikeholdes aktivt, sa hun og lukket døra etter den siste."),
    ),
    Rule(
        id="nb.navigation.shop-control", label="navigation", weighed=False,
        phrases=listed("""
            legg meg til på ventelisten, vær så snill.; fortsett å handle for å legge til artikler i
            kurven.; logg på for å hente lagrede artikler eller fortsette å handle.; fortsett å handle og
            legg til artikler på ønskelisten.; opprett en konto og få tidlig tilgang til det aller beste
            innen produkter, inspirasjon og fellesskap.; du er for øyeblikket i frakoblet modus; registrer
            deg for å holde deg oppdatert om de beste tilbudene; du har ingen produkter i handlekurven.; bli
            den første til å omtale; sorter etter pris: lav til høy; sorter etter pris: høy til lav
        """),
        ambiguous=listed("""
            opprett en ny ønskeliste; fant 0 ressultat(er); ingen varer funnet.; tilbake til søkeresultater;
            legg til handlekurv; handlekurven din; tøm handlekurv; fortsett med utsjekkingen.; gjenoppta
            kassen; løs inn en kupong; handlevognen har utløpt; bli med på ventelisten.; gå til
            billettbutikken.; åpne billettbutikk; steng billettbutikken; velg et annet arrangement; øk
            antall; logg inn med en kundekonto.; opprett en ny konto; legg til i kurv; legg til på
            ønskeliste; legg til sett i kurv; legg til sett på ønskeliste; vis alle detaljer; bla produkter
            til venstre; bla produkter til høyre; tøm filtre; sorter produkter etter; velg sidetall; søk
            etter produkter ...; gå til betaling; kurven er tom.; fortsett å handle; vis kurv; rediger kurv;
            legg inn ordre; ingen artikler på ønskelisten; vis alle opplysninger; har du ikke en konto?; min
            kurv, antall artikler: 0; logg på eller opprett konto; legg til ønskeliste; legg i ønskeliste;
            sammenlign produkter; vis handlekurv; vis handlevogn; gå til handlekurv; til kassen; gå til
            kassen; oppdater handlekurv; handle videre; tilbake til butikken; skriv en anmeldelse; skriv en
            omtale; skriv omtale; det er ingen omtaler ennå.; ingen omtaler ennå; se alle omtaler; viser
            alle 0 resultater; viser 0–0 av 0 resultater; standard sortering; sorter etter popularitet;
            pris: lav til høy; pris: høy til lav; pris, lav til høy; pris, høy til lav; fjern alle filtre;
            velg alternativ; inkl. mva; inkl. mva.; ekskl. mva; varsle meg; tips en venn
        """),
        when=c.shop_control, otherwise=HINT,
        why="the buttons of a shop, and what it says of its basket, its reviews and how it sorts",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix and Salesforce's Retail React App in Norwegian",
        hits=("Legg meg til på ventelisten, vær så snill.", _AFTER + "Opprett en ny ønskeliste", _AFTER + "Fant 4 ressultat(er)"),
        near_misses=(f"{_A}\n\nOpprett en ny ønskeliste\n\n{_B}", f"{_A}\n\n- Opprett en ny ønskeliste\n- Fant 4 ressultat(er)\n\n{_B}", "Legg meg til på ventelisten, vær så snill, sa hun og lukket døra etter den siste."),
    ),
    Rule(
        id="nb.navigation.shop-word", label="navigation", weighed=False,
        phrases=listed("""
            ordrehistorikk; endre passord; sorter på; kassen; last mer; ical; kontoinnstillinger; filter;
            sorter etter; logg på; butikkfinner; bestillingshistorikk; tilbakestill passord; ordrestatus;
            ical-fil; størrelsesguide; antall; sammenlign; min handlekurv; rabattkode; betalingsmåter; frakt
            og levering; utsolgt; bestselgere; kjøp; kjøpsvilkår; salgsbetingelser; hurtigvisning
        """),
        when=c.shop_word, otherwise=HINT,
        why="words of a shop's page that are anybody's, several in a row",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix and Salesforce's Retail React App in Norwegian",
        hits=(_AFTER + "Ordrehistorikk\nEndre passord\nSorter på", _AFTER + "Kjøpsvilkår\nSalgsbetingelser\nHurtigvisning"),
        near_misses=(f"{_A}\n\nOrdrehistorikk\n\n{_B}", f"{_A}\n\n- Ordrehistorikk\n- Endre passord\n- Sorter på\n\n{_B}"),
    ),
    Rule(
        id="nb.navigation.calendar", label="navigation", weighed=False,
        phrases=listed("""
            legg til i kalenderen; legg til i kalender; legg i kalender
        """),
        when=c.calendar_button, takes=c.calendar_links, otherwise=HINT,
        why="the button by which readers keep an event's date, with the calendars it offers",
        source="The Events Calendar, pretix and Add to Calendar Button in Norwegian",
        hits=(_AFTER + "Legg til i kalenderen", _AFTER + "Legg i kalender\nApple\nGoogle\nOutlook.com\nYahoo"),
        near_misses=(f"{_A}\n\nLegg til i kalenderen\n\n{_B}", f"{_A}\n\nApple\nGoogle\nYahoo\n\n{_B}", "Legg til i kalenderen, sa hun og lukket døra etter den siste."),
    ),
    Rule(
        id="nb.navigation.portal", label="navigation",
        phrases=listed("""
            seneste; uleste; populære; brukere; grupper; trykk her for å laste på nytt.; marker som lest;
            side-alternativer; skriv ut; rss-feed; sist endret
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the menus and tools of portals and forums, several in a row",
        source="NodeBB and Plone in Norwegian",
        hits=(_AFTER + "Seneste\nUleste\nPopulære", _AFTER + "Brukere\nGrupper\nTrykk her for å laste på nytt."),
        near_misses=(f"{_A}\n\nSeneste\n\n{_B}", f"{_A}\n\n- Seneste\n- Uleste\n- Populære\n\n{_B}"),
    ),
    Rule(
        id="nb.placeholder.loading", label="placeholder",
        phrases=listed("laster inn innhold; laster innhold; innholdet lastes; henter innhold; siden lastes; laster inn flere; javascript er slått av; slå på javascript; skru på javascript; bildet kunne ikke lastes; ingen resultater funnet; ingen treff funnet; last siden på nytt; det oppstod en feil, prøv igjen senere; for å fortsette, vennligst skriv inn koden fra bildet nedenfor.; få en lydutfordring; oppdater nettleseren din for å oppleve nettstedet riktig.; verifiserer... vennligst vent.; verifisering mislyktes. prøv igjen senere.; verifiseringen utløp. prøv igjen."),
        ambiguous=listed("laster; laster inn; henter; vennligst vent; vent litt; et øyeblikk; ingen resultater; ingen treff; noe gikk galt; det oppstod en feil; bilde mangler; aktiver javascript; fant ingen innlegg.; ingen innlegg funnet.; fant ingenting.; fant ikke siden; finner ikke siden; siden ble ikke funnet; aldri vis igjen; jeg er ikke en robot; nettleseren din er avleggs!; oppdater nettleser; oppdater nettleseren min nå; verifiserer; verifisering kreves!; skriv inn kode; last på nytt"),
        pattern=r"(?:du må|vennligst|for å)\b[^.]{0,60}(?:aktivere|aktiver|slå på|skru på|ha)\b[^.]{0,20}javascript\b.{0,100}|(?:din|denne)? ?nettleser(?:en)?(?: din)? (?:støtter|støttes|er utdatert|er for gammel)\b.{0,120}|(?:siden|nettsiden|nettstedet|denne siden|tjenesten) krever[^.]{0,20}javascript\b.{0,80}",
        when=c.loading_sign, otherwise=HINT,
        why="what stands where a script would have put something", source="noscript texts and loading states of Norwegian sites; Nikola, WordPress and Mezzanine in Norwegian",
        hits=("Laster innhold...", "Du må aktivere JavaScript for å se siden."),
        near_misses=(f"Vennligst vent\n\n{_A}", "Laster\n\nSlik sto det på skjermen i tre døgn.", f"{_A}\n\n- Fant ikke siden\n- Finner ikke siden\n\n{_B}", f"{_A}\n\n- Fant ikke siden\n- Finner ikke siden\n\n{_B}"),
    ),
    Rule(
        id="nb.placeholder.browser", label="placeholder",
        pattern=(
            r"nettleseren din(?: ?\([^)]{2,30}\))? er (?:utdatert|foreldet|for gammel|avleggs)[.!]?|"
            r"oppdater nettleseren din\b.{0,110}\b(?:dette|denne|vår) (?:nettstedet|siden|nettsiden)\b.{0,30}[.!]?"
        ),
        why="the bar over a page that finds the reader's browser too old for it",
        source="browser-update.org and Outdated Browser, which sites build in",
        hits=("Nettleseren din (Safari) er utdatert.", "Oppdater nettleseren din for å se denne siden riktig."),
        near_misses=("Oppdater nettleseren din og start maskinen på nytt.", "Nettleseren din er utdatert, sa mannen i skranken."),
    ),
    Rule(
        id="nb.placeholder.loading-word", label="placeholder",
        phrases=listed("laster inn; lastes inn; laster data"),
        when=c.all_of(c.not_heading, c.no_list_item, c.in_article), otherwise=HINT,
        why="the word that stands while content loads", source="loading states of web frameworks in this language",
        hits=(_AFTER + "Laster inn...", _AFTER + "Laster data..."),
        near_misses=(f"Laster inn\n\n{_A}", f"{_A}\n\nLaster data\n\n{_B}"),
    ),
    Rule(
        id="nb.placeholder.notice", label="placeholder",
        phrases=listed("""
            beskyttede kommentarer. vennligst skriv inn passordet ditt for å se kommentarene.; det finnes
            ikke utdrag siden innlegget er beskyttet.
        """),
        why="what a site says instead of what it does not show, and its robot check when it fails",
        source="ALTCHA and WordPress in Norwegian",
        hits=("Beskyttede kommentarer. Vennligst skriv inn passordet ditt for å se kommentarene.", "Det finnes ikke utdrag siden innlegget er beskyttet."),
        near_misses=("Beskyttede kommentarer. Vennligst skriv inn passordet ditt for å se kommentarene, sa hun og lukket døra etter den siste.", "Det finnes ikke utdrag siden innlegget er beskyttet, sa hun og lukket døra etter den siste."),
    ),
    Rule(
        id="nb.byline.by", label="byline",
        pattern=r"(?:av|tekst|tekst og foto|skribent|forfatter|journalist|skrevet av|publisert av|redaktør)[: ] ?[\w.'’-]+ [\w.'’-]+(?: [\w.'’-]+){0,3}(?:(?:,| og) [\w.'’ -]{3,40})?",
        why="who wrote it", source="byline customs of Norwegian papers",
        hits=("Av Marlene Dahl", "Tekst og foto: Joel Hell"),
        near_misses=("Av alt dette ble det ingenting den høsten.", "Tekst uten bilder"),
    ),
    Rule(
        id="nb.byline.date", label="byline",
        pattern=r"(?:(?:publisert|oppdatert|sist oppdatert|postet)(?: den)? ?:? ?)?(?:(?:man|tirs|ons|tors|fre|lør|søn)(?:dag)?\.?,?(?: den)? )?(?:den )?\d{1,2}\. ?(?:jan(?:uar)?|feb(?:ruar)?|mars?|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?)\.?(?: \d{4})?(?:,? (?:kl\.? ?|klokken )?\d{1,2}[:.]\d{2})?|(?:publisert|oppdatert|sist oppdatert):? \d{1,2}\.\d{1,2}\.\d{4}.{0,12}",
        why="when it was published", source="date styles of Norwegian papers",
        hits=("Publisert 9. februar 2023", "Oppdatert: 03.05.2024 11:20"),
        near_misses=("Den 3. mai ble brua stengt.", "Publisert ble den først etter hans død."),
    ),
    Rule(
        id="nb.caption.credit", label="caption",
        pattern=r"(?:foto|fotograf|bilde|bildekilde|grafikk|illustrasjon|illustrasjonsfoto|arkivfoto|kilde)(?: ?[:©/]) ?.{2,90}|arkivfoto|illustrasjonsfoto|illustrasjonsbilde|(?:ntb|scanpix|ntb scanpix)(?:[ /-]+[\w.-]+){1,5}",
        why="a picture's credit", source="credits of Norwegian papers (NTB)",
        hits=("Foto: Marek Dahl / NTB", "Illustrasjonsfoto"),
        near_misses=("Bilde av en by som aldri sover.", "Foto fra den tida hang ennå i gangen."),
    ),
    Rule(
        id="nb.promo.appeal", label="promo",
        pattern=(
            r"følg oss (?:også |gjerne )?på (?:facebook|instagram|twitter|x|youtube|tiktok|linkedin|snapchat|whatsapp|google news|bluesky|threads|sociala medier|sosiale medier|sociale medier)(?:[ ,&]+(?:og )?(?:facebook|instagram|twitter|x|youtube|tiktok|linkedin|snapchat|whatsapp|google news|bluesky|threads|sociala medier|sosiale medier|sociale medier))*(?: (?:for|så)\b[^.:;\"”»]{2,70})?[!.]?|"
            r"(?:meld deg på|abonner på|få) (?:vårt|våre|vår) (?:gratis |daglige )?(?:nyhetsbrev\w*|nyheter|podkast|podcast)\b[^:;\"”»]{0,80}|"
            r"last ned (?:vår app|appen vår) (?:og|for|så)\b[^.:;\"”»]{2,80}[!.]?|"
            r"(?:har du (?:funnet|sett|oppdaget)|funnet|ser du) (?:en )?(?:feil|skrivefeil)(?: i (?:artikkelen|saken|teksten))?\? ?(?:skriv|kontakt|send|gi|tips|meld|klikk|si fra)[^\"”»]{0,80}|"
            r"støtt (?:vår journalistikk|arbeidet vårt|uavhengig journalistikk)[^:;,\"”»]{0,80}[!.]?|"
            r"(?:du må (?:være logget inn|logge inn|være innlogget)|logg inn) for å (?:kommentere|skrive en kommentar|delta i debatten)[^\"”»]{0,40}|"
            r"del (?:gjerne )?(?:denne )?(?:saken|artikkelen)(?: med (?:en venn|vennene dine|andre)| på facebook)?[!.]?|"
            r"(?:denne )?(?:artikkelen|saken|innholdet) er (?:kun |bare |forbeholdt )(?:for )?(?:våre )?(?:abonnenter|medlemmer|kunder)[^\"”»]{0,90}|"
            r"(?:slå på|skru på) (?:varsler|pushvarsler|varslinger) (?:så|for|og)\b[^.:;\"”»]{2,60}[!.]?|"
            r"(?:artikkelen|innlegget|saken) inneholder (?:affiliate-?lenker|annonselenker|reklamelenker)[^\"”»]{0,100}"
        ),
        otherwise=HINT,
        sure_if=r"oss|vårt|våre|\bvår\b|feil|uavhengig|logg inn|logget|logge|innlogget|saken|artikkelen|abonnenter|medlemmer|kunder|varsler|varslinger|lenker",
        why="what a site asks of its readers in a line or sentence: to follow it, to pay, to log in, to report its mistakes",
        source="closing lines of Norwegian news sites and blogs",
        hits=(
            "Følg oss på Facebook",
            "Meld deg på vårt nyhetsbrev",
            "Last ned appen vår og få nyhetene først",
            "Funnet en feil? Skriv til redaksjonen",
            "Støtt uavhengig journalistikk",
            "Logg inn for å kommentere",
            "Del saken med vennene dine",
            "Artikkelen er kun for abonnenter",
            "Slå på varsler så du ikke går glipp av noe",
            "Saken inneholder annonselenker.",
        ),
        near_misses=(
            "Følg oss på stien, ropte gutten.",
            "Har du funnet en feil? spurte læreren.",
            "Støtt brettet med hånden.",
            "Logg inn for å se karakteren din.",
            "Del deigen i to like store biter.",
            "Artikkelen er oversatt fra tysk.",
        ),
    ),
)
