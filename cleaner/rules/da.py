"""Danish: what sites of Denmark print around their articles."""

from __future__ import annotations

import re

from cleaner.lazy import lazy_pattern
from cleaner.model import Label
from cleaner.rules import conditions as c
from cleaner.rules.rule import ALMOST, HINT, LIKELY, Rule, form_of, listed, reported

_FEED_NAMES = lazy_pattern(r"^indlægget |(?:blev først udgivet på|dukkede først op på) ", re.IGNORECASE)
"""Stands before the title and before the site in the last line of a feed's entry."""

_A = "Byrådet besluttede mandag at lukke den gamle bro for lastbiler i hele kommunen."
_B = "Indtil efteråret må chaufførerne tage dalvejen, siger borgmesteren til avisen."
_C = "Renoveringen var blevet udskudt i årevis, fordi ingen ville betale for den."
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
    r"(?:[\w'’-]{1,24} ){0,3}[\w-]{0,20}(?:cookies?)\b(?=.*(?:side|besøg|annonc|reklame|indhold|statisti|analy|mål|præference|partner|funktion|samtykke|nødvendig)).{8,360}|"
    r"(?=.{0,200}cookies?)(?=.{0,300}(?:spor|accept)).{30,360}|"
    r"(?=.{25}).{0,180}(?:tredjeparts ?tjenester|dit samtykke).{0,200}"
)
"""What a consent dialog says of a kind of cookies, and of leave for others' services."""
_PANELS = frozenset(map(form_of, listed("""
    legitim interesse; legitime interesser; leverandører; leverandørliste; liste over leverandører; partnere;
    liste over partnere; formål; særlige formål; funktioner; særlige funktioner; samtykke; strengt nødvendige;
    nødvendige; nødvendig; funktionelle; funktionel; funktionalitet; præferencer; ydeevne; analyse; analytiske;
    statistik; statistiske; markedsføring; marketing; reklame; annoncering; målretning; sociale medier;
    ikke-klassificerede; uklassificerede; altid aktiv; altid aktive; altid aktiveret; altid til; detaljer;
    cookieliste; cookie-liste; cookiedeklaration; nødvendige cookies; strengt nødvendige cookies; funktionelle
    cookies; præstationscookies; statistiske cookies; analytiske cookies; markedsføringscookies;
    marketingcookies; tredjepartscookies; navn; udbyder; leverandør; udløb; udløbsdato; varighed; beskrivelse;
    type; til; fra; eksempler; datakategorier; obligatoriske cookies
""")))
"""What stands in its inner panels: kinds of consent, switches, heads of columns."""
_ABOUT = lazy_pattern(
    r"cookie|samtykke|tjenest|\bservices?\b|hjemmeside|websted|webside|\bsite|\bside[nr]?\b|"
    r"annonc|reklam|persondata|personlige|oplysninger|\bdata\b|privatliv|partner|leverandør|"
    r"legitim|\biab\b|\btcf\b|geografisk|position|placering|script|besøg|statisti|analy|"
    r"mål(?:e|ing)|publikum|indstilling|præferenc|formål|profil|\benhed|indhold|\bspam|"
    r"\bapp(?:s|ok|er|ar)?\b|appli[ck]|apli[ck]|informa[tcçs]|google"
)
"""What sentences of such a dialog deal with, its purposes and those who have them among it."""

RULES = (
    Rule(
        id="da.ad-marker.label", label="ad-marker",
        phrases=listed("""
            annonceindlæg; annoncørbetalt indhold; betalt indhold; betalt annonce; sponsoreret indhold; sponsoreret artikel; sponsoreret indlæg; sponseret indhold; kommercielt indhold; kommercielt samarbejde; advertorial; artiklen fortsætter efter annoncen; artiklen fortsætter under annoncen; artiklen fortsætter herunder; artiklen fortsætter efter billedet; artiklen fortsætter under billedet; artiklen fortsætter efter videoen; artiklen fortsætter under videoen; teksten fortsætter efter annoncen; teksten fortsætter under annoncen; historien fortsætter under annoncen; historien fortsætter efter annoncen; fortsætter efter annoncen; læs videre efter annoncen; fortsæt læsning efter annoncen; luk annonce; spring annonce over; skjul annonce; rapporter annonce; annoncørindhold; annonce for; indlægget indeholder affiliate links; indlægget indeholder reklamelinks; artiklen indeholder reklamelinks; reklamelinks; indhold fra vores partner; fra vores partnere; partnerindhold; opslaget indeholder reklame; annonce fra google;
            annonce: 0:0
        """),
        ambiguous=listed("reklame; sponsoreret; sponseret; vores partnere; partnere; i samarbejde med; annoncer"),
        pattern=(
            r"(?:artiklen|teksten|historien|indlægget) fortsætter (?:efter|under|nedenfor|herunder) ?(?:annoncen|reklamen|billedet|videoen|grafikken|faktaboksen|klippet|opslaget)?[.!]?|(?:artiklen|indlægget|opslaget|siden|denne artikel|dette indlæg) (?:indeholder|kan indeholde) (?:\w+ )?(?:affiliate-?|annonce|reklame)[ -]?links?\b.{0,160}|(?:artiklen|indholdet|indlægget) er (?:sponsoreret|sponseret|betalt|lavet i samarbejde) (?:af|med) .{2,80}"
        ),
        when=c.any_of(c.beside("ad-marker"), c.all_of(c.not_heading, c.beside("promo", "related", "share-bar", "newsletter"))), otherwise=LIKELY,
        why="advertising must be marked as such", source="Markedsføringsloven § 6, stk. 4; in-text markers of Danish papers",
        hits=("Reklame\nArtiklen fortsætter efter annoncen", "Artiklen fortsætter efter annoncen", "Indlægget indeholder reklamelinks"),
        near_misses=(f"Reklame\n\n{_A}", f"Annonce\n\n{_B}", "Annonce kostede enke hendes opsparing", "Artiklen fortsætter med at skabe debat."),
    ),
    Rule(
        id="da.ad-marker.between-paragraphs", label="ad-marker",
        phrases=("annonce", "annoncer"),
        when=c.any_of(c.between_paragraphs, c.beside("ad-marker", "promo", "related", "share-bar"), c.all_of(c.set_apart, c.not_heading)), otherwise=LIKELY,
        why="the ad label of every Danish site, in the middle of the text", source="Markedsføringsloven § 6, stk. 4; in French the word is an ordinary one",
        hits=(f"= {_A}\n\nAnnonce\n\n= {_B}", f"= {_A}\n\nANNONCE:\n\n= {_B}"),
        near_misses=(f"Annonce\n\n{_B}", "Annonce i avisen gav arbejde til tolv."),
    ),
    Rule(
        id="da.video-embed.player", label="video-embed",
        phrases=listed("afspil video; afspil videoen; se video; se videoen her; se videoen herunder; se hele klippet; videoen er ikke tilgængelig; videoen kan ikke afspilles; din browser understøtter ikke video; din browser understøtter ikke html0-video; lyt til artiklen; lyt til denne artikel; hør artiklen; hør artiklen læst op; få artiklen læst op; oplæsning af artikel; slå lyd til; slå lyd fra; næste video; resterende tid 0:0; indlæser video; 0 min lytning; vis eksternt indhold; se også videoen; læst op af ai; oplæst af ai; en netværksfejl fik download af videoen til at fejle.; fandt ikke en kompatibel kilde for denne media."),
        ambiguous=listed("video; afspil; pause; undertekster; kvalitet; live; fuld skærm; lyd til; lyd fra; se videoen; se klippet; flere videoer; læs op; se indslaget; afslut fuld skærm; afslut integreret billede; afspil igen; afspilningshastighed; afspilningsrate; aktuel tid; du afbrød videoafspilningen.; flere indstillinger; fuldskærm; gem videoramme; integreret billede; luk fuldskærm; resterende tid; slå lyden fra; slå lyden til; spol frem; spol tilbage; stream-type; uden undertekster; undertekster for hørehæmmede; åbn integreret billede; gentag afspilning af aktuel video; gå videre til liveudsendelse; stop gentagen afspilning af aktuel video; uden undertekster for hørehæmmede"),
        pattern=r"(?:se også|video|se videoen|se klippet|tv|se|hør også|lyt|podcast) ?[|»>→►▶](?! ?\d) ?.{12,140}[^.,;]|(?:video|se videoen|se klippet|hør også|se også videoen) ?:(?! ?\d) ?.{12,140}[^.,;]|(?:for at se|her vises|dette indhold|indholdet) [^.]{0,60}(?:eksternt indhold|indhold fra|cookies|youtube|accepter\w*)\b[^:]{0,40}(?:cookies|accepter\w*|samtykke|youtube)\b.{0,120}",
        when=c.all_of(c.in_run(2, "video-embed"), c.heads_nothing, c.no_list_item), otherwise=HINT,
        why="labels of a player, or a pointer to a clip", source="players of Danish broadcasters and papers (Lyt til artiklen)",
        hits=("Afspil video", "Lyt til artiklen", "Afspil\nPause\nFuld skærm", "VIDEO: Sådan blev den nye kaj bygget på en sommer"),
        near_misses=(f"Pause\n\n{_A}", f"Video\n\n{_B}", "Se videoen først, sagde læreren, og mén så noget."),
    ),
    Rule(
        id="da.promo.voice", label="promo",
        finds=c.site_speaks(
            site=lazy_pattern(r"\bvi\b|\bos\b|\bvores\b|\bdenne (?:artikel|side|hjemmeside|tekst)\b|\bredaktionen\b|\bartiklen\b", re.IGNORECASE),
            reader=lazy_pattern(r"\bdu\b|\bdig\b|\bdin\b|\bdit\b|\bdine\b|\bgerne\b|(?:^|[.?!:] )(?:følg|støt|abonnér|hent|download|del|skriv|log|bliv|læs|lyt|tilmeld|få)\b", re.IGNORECASE),
            asks=r"\bnyhedsbrev\w*\b|\bindbakke\w*\b|\bnotifikation\w*\b|\bapp\b|\bappen\b|\bpå (?:facebook|instagram|twitter|youtube|tiktok|linkedin)\b|\bpodcast\w*\b|\bbidrag\b|\bdin støtte\b|\bstøt os\b|\buafhængig journalistik\b|\babonn\w+\b|\bmedlem\w*\b|\bcookies?\b|\bkommentar\w*\b|\bkommentere\b|\breklamefri\w*\b|\bom måneden\b|\bprovision\b|\bmobilepay\b",
            notes=r"\bvi kan (?:få|modtage) (?:provision|kommission)\b|\bi betalt samarbejde\b",
            voice=lazy_pattern(r"\bvi\b|\bos\b|\bvores\b|\bdu\b|\bdig\b|\bdin\b|\bdit\b|\bdine\b|\bjeg\b", re.IGNORECASE),
            speech=SPEECH,
        ),
        score=ALMOST,
        why="the site speaks to its readers of mails, money, accounts or cookies, in a text that does not say we or you itself",
        source="closing lines of news sites and blogs in this language; what they share is who speaks, to whom and of what",
        hits=(_AFTER + "Vores nyhedsbrev giver dig nyhederne fra dalen hver morgen.", _AFTER + "Vi har brug for din støtte for at kunne holde nyhederne åbne for alle.", _AFTER + "Denne side bruger cookies for at give dig en bedre oplevelse."),
        near_misses=(f"{_A}\n\n{_B}\n\n{_C}\n\nChaufførerne vælger vej i appen og betaler tre kroner om måneden.", f"{_A}\n\n{_B}\n\n{_C}\n\n”Tilmeld dig vores nyhedsbrev”, stod der på skiltet ved rådhuset.", f"{_A}\n\n{_B}\n\n{_C}\n\nVi ventede under broen til det blev morgen.\n\nVi har brug for din støtte for at kunne holde nyhederne åbne for alle."),
    ),
    Rule(
        id="da.promo.app", label="promo",
        phrases=listed("hent appen; hent vores app; download appen; download vores app; åbn i appen; åbn i app; læs i appen; installer appen; hent i app store; hent i google play; hent den på google play; nu på google play; slå notifikationer til; få notifikationer; tillad notifikationer; køb nu; bestil nu; prøv gratis; prøv gratis i 0 dage; kom i gang gratis; book en demo; tilmeld dig nu; tilmeld dig i dag; klik her for at læse mere; nej tak; nej, tak; måske senere; se tilbuddet; til butikken; til webshop; kontakt os i dag; få et tilbud; tip redaktionen; læs mere her; se mere her; gå til shoppen; deltag i konkurrencen"),
        ambiguous=listed("vores app; appen; tilmeld dig; tilmeld dig her; klik her; ikke nu; tip os; book nu; køb her; få besked; bestil her; se tilbud; har du et tip?"),
        pattern=r"(?:hent|download|installer|prøv|få) (?:nu )?(?:vores |den |[\w&.-]{2,20}s )?(?:nye |gratis )*(?:[\w&.-]{2,20}-?)?app(?:en)?\b(?: (?:til|og|i|på|her|gratis|nu|så)\b.{0,80})?[!.]?|(?:har du|ved du|så du|tip)\b[^.]{0,50}(?:tip|mere|nyhed\w*|os|historie\w*)\b[^.]{0,50}\?? ?(?:skriv|mail|ring|tip|kontakt|send|sms)\b.{0,120}",
        when=c.all_of(c.not_heading, c.beside("promo")), otherwise=HINT, part="button",
        sure_if=r"vores|gratis|\bnu\b|tip|nyhed|historie",
        why="a prompt to install the app or to send a tip, or the button of an offer", source="app banners and tip boxes of Danish papers",
        hits=("Hent appen", "Hent vores nye app og få nyhederne først!", "Køb nu", "Har du et tip til redaktionen? Skriv til os"),
        near_misses=(f"Vores app\n\n{_A}", f"Tip os\n\n{_B}", "Hent appen ind fra kulden, skrev spøgefuglen."),
    ),
    Rule(
        id="da.promo.ask", label="promo",
        phrases=listed("støt vores arbejde; støt uafhængig journalistik; støt vores journalistik; bliv medlem nu; bliv medlem i dag; bliv støttemedlem; bliv fast giver; bliv bidragyder; giv et bidrag; giv et beløb; støt med mobilepay; mobilepay: 0; mobilepay 0; doner nu; bidrag nu; ja tak, jeg vil støtte; køb os en kop kaffe"),
        ambiguous=listed("støt os; bliv medlem; doner; bliv frivillig; giv en gave; bliv abonnent; støt nu"),
        pattern=r"(?:støt|hjælp) (?:os|vores|uafhængig|fri|lokal|kritisk)\b ?(?:\w+ ){0,2}(?:journalistik|arbejde|avis|podcast|blog|redaktion|mobilepay|bidrag|med|ved|gennem)\b[^:,]{0,80}[.!]?|(?:kan du lide|kunne du lide|er du glad for) (?:det du læser|denne|artiklen|vores|podcasten)[^.?]{0,40}\? .{0,110}|(?:uafhængig|god|kritisk) journalistik koster\b.{0,100}",
        when=c.not_heading, otherwise=HINT, part="ask",
        sure_if="journalist|avis|podcast|blog|redaktion|mobilepay|bidrag|artik|læser|vores arbejde",
        why="an appeal or a button for readers' money", source="membership boxes of Danish sites and associations, often by MobilePay",
        hits=("Bliv medlem nu", "Støt os »", "Støt vores journalistik med et bidrag!", "Kan du lide artiklen? Giv en kop kaffe på MobilePay"),
        near_misses=(f"Bliv medlem\n\n{_A}", f"Støt os\n\n{_B}", "Støt mig, råbte han fra stigen, og tre mænd løb til.", "Hjælp os med at finde bænken i parken."),
    ),
    Rule(
        id="da.promo.offer", label="promo",
        phrases=listed("""
            søg jobbet; søg stillingen; gem job; gem annonce; vis telefonnummer; kontakt sælger;
            kontakt sælgeren; bestil fremvisning; anmeld annonce; tjek ledighed; prisalarm;
            skriv en anmeldelse; køb billetter; køb billet;
            tænd et lys; gå til opskriften; start ansøgning
        """),
        when=c.offer_button, otherwise=HINT, part="button",
        why="a button beside an offer: to apply, to call the seller, to book; it does nothing in a text",
        source="job boards, portals of homes and cars, shops' comparisons, tickets, hotels, memorial pages, recipe cards",
        hits=("Kontakt sælger\nBestil fremvisning", "Vis telefonnummer\nSøg jobbet"),
        near_misses=(f"Søg jobbet\n\n{_A}", "Køb billetter i god tid, sagde hun, for de slipper op.", f"{_A}\n\nSøg jobbet\n\nSøg stillingen\n\n{_B}", f"{_A}\n\nSøg jobbet\n\nSøg stillingen\n\n{_B}"),
    ),
    Rule(
        id="da.promo.install", label="promo",
        phrases=listed("""
            tilføj den til din hjemmeskærm for en bedre oplevelse og nem adgang.; installer den på din enhed
            for en bedre oplevelse og nem adgang.; tilføj den til din dock for en bedre oplevelse og nem
            adgang.; men denne browser understøtter det ikke. åbn linket i en ekstern browser for at
            fortsætte.
        """),
        ambiguous=listed("""
            tryk på "åbn i browser..."; tryk på del-knappen i navigationslinjen; føj til startsiden; tryk på
            menuen; tryk på "tilføj til hjemmeskærm"; installer; åbn din browsermenu; vis galleri; tryk på
            menuen, hvis der ikke er noget del-ikon; tilføj til dock; tryk på "tilføj til dock"; åbn
            browsermenuen i appen; tilføj til hjemmeskærm; åbn det kopierede link i safari; tryk for at
            kopiere linket; tryk på "vis mere" i del-menuen; denne side har app-funktionalitet.
        """),
        when=c.install_steps, otherwise=HINT, weighed=False,
        why="the panel by which a site asks to be put on the home screen, and its steps",
        source="pwa-install in Danish",
        hits=("Tilføj den til din hjemmeskærm for en bedre oplevelse og nem adgang.", "Installer den på din enhed for en bedre oplevelse og nem adgang.", _AFTER + "Tryk på \"Åbn i browser...\"\nTryk på Del-knappen i navigationslinjen\nFøj til startsiden"),
        near_misses=(f"{_A}\n\nTryk på \"Åbn i browser...\"\n\n{_B}", f"{_A}\n\n- Tryk på \"Åbn i browser...\"\n- Tryk på Del-knappen i navigationslinjen\n- Føj til startsiden\n\n{_B}", "Tilføj den til din hjemmeskærm for en bedre oplevelse og nem adgang, sagde hun og lukkede døren efter den sidste.", "Installer den på din enhed for en bedre oplevelse og nem adgang, sagde hun og lukkede døren efter den sidste."),
    ),
    Rule(
        id="da.newsletter.prompt", label="newsletter",
        phrases=listed("""
            afmeld nyhedsbrev; afmeld nyhedsbrevet; tilmeld dig nyhedsbrevet; tilmeld dig vores nyhedsbrev; tilmeld nyhedsbrev; tilmeld dig nyhedsbrev; tilmelding til nyhedsbrev; abonner på nyhedsbrevet; abonnér på nyhedsbrevet; abonner på vores nyhedsbrev; få vores nyhedsbrev; få nyhedsbrevet; få gratis nyhedsbrev; gratis nyhedsbrev; skriv dig op til nyhedsbrevet; skriv dig op til vores nyhedsbrev; din e-mailadresse; din e-mail-adresse; din mailadresse; indtast din e-mail; indtast e-mail; indtast din e-mailadresse; indtast din mailadresse; skriv din e-mail; skriv din mailadresse; du kan altid afmelde dig; du kan til enhver tid afmelde dig; du kan til enhver tid afmelde dig.; du kan altid afmelde dig igen; du kan altid afmelde dig igen.; du kan afmelde dig når som helst; tak for din tilmelding; tak for din tilmelding!; tak fordi du tilmeldte dig; gå ikke glip af noget; nyheder direkte i indbakken; ja tak til nyhedsbrev; ja tak, tilmeld mig; følg bloggen via e-mail
        """),
        ambiguous=listed("nyhedsbrev; nyhedsbreve; nyhedsbrevet; vores nyhedsbrev; vores nyhedsbreve; e-mail; e-mailadresse; tilmeld; tilmeld mig; tilmeld dig; send; abonner; abonnér; ja tak; fornavn; efternavn; ingen spam; alle nyhedsbreve; din e-mail"),
        pattern=(
            r"(?:ugens|dagens|månedens) (?:bedste|vigtigste|mest læste|største) [^.,:]{2,50} (?:i din indbakke|i indbakken|på mail|i din mail)[.!]?|(?:tilmeld dig|skriv dig op|abonn[eé]r|få|modtag|bestil)\b[^.]{0,40}\b(?:nyhedsbrev|nyhedsbrevet|nyhedsbreve|mailingliste)\b[^:]{0,110}|(?:få|det vigtigste|de vigtigste nyheder|det bedste|dagens nyheder|hver (?:morgen|uge|dag|fredag|aften))[^:]{2,90}(?:i din indbakke|i indbakken|direkte i din mail|på mail|på e-mail|i din mailboks)\b.{0,60}|"
            r"(?:ved at|når du|jeg) (?:tilmelde|trykke|klikke|indtaste|oprette|tilmelder|accepterer|giver|ønsker|vil gerne)\b[^.]{0,120}(?:accepterer|samtykke\w*|betingelser|vilkår|persondata\w*|privatlivspolitik|nyhedsbrev\w*|handelsbetingelser)\b.{0,180}"
        ),
        when=c.any_of(c.beside("newsletter"), c.all_of(c.not_heading, c.beside("promo", "share-bar", "legal-footer", "paywall"))), otherwise=HINT,
        part="field",
        sure_if="nyhedsbrev|mailingliste|indbakke|mailboks|persondata|privatliv|nyheder|handelsbetingelser|vores (?:[a-zæøå]+ )?(?:vilkår|betingelser)",
        why="a box that collects mail addresses, with its consent line", source="sign-up forms of Danish sites; Markedsføringsloven § 10 (prior consent)",
        hits=("Ugens bedste historier direkte i din indbakke.", "Tilmeld dig vores nyhedsbrev", "Få de vigtigste nyheder direkte i din indbakke", "Nyhedsbrev\nIndtast din e-mail\nTilmeld", "Ved at tilmelde dig accepterer du vores privatlivspolitik."),
        near_misses=(f"Nyhedsbrev\n\n{_A}", f"Tilmeld\n\n{_B}", "Ved at tilmelde sig flåden slap han for gården.", "Hver uge sender læreren lektierne på mail til familierne."),
    ),
    Rule(
        id="da.newsletter.sent", label="newsletter",
        phrases=listed("""
            for at gennemføre tilmeldingen, skal du trykke på bekræftelseslinket i mailen vi har sendt til
            din indbakke. hvis det ikke kommer frem indenfor 3 minutter, så tjek din spam mappe.; der er
            blevet sendt en link til din email, du kan bruge til at logge ind med. hvis det ikke kommer frem
            indenfor 3 minutter, så tjek din spam mappe.; giv feedback til dette indlæg
        """),
        ambiguous=listed("""
            tjek din indbakke!; indtast venligst en gyldig e-mailadresse; e-mail sendt; hvilke nyhedsbreve
            ønsker du; annuller når som helst.
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="what a sign-up form says before and after an address is sent",
        source="Ghost in Danish",
        hits=("For at gennemføre tilmeldingen, skal du trykke på bekræftelseslinket i mailen vi har sendt til din indbakke. Hvis det ikke kommer frem indenfor 3 minutter, så tjek din spam mappe.", "Der er blevet sendt en link til din email, du kan bruge til at logge ind med. Hvis det ikke kommer frem indenfor 3 minutter, så tjek din spam mappe.", _AFTER + "Tjek din indbakke!\nIndtast venligst en gyldig e-mailadresse\nE-mail sendt"),
        near_misses=(f"{_A}\n\nTjek din indbakke!\n\n{_B}", f"{_A}\n\n- Tjek din indbakke!\n- Indtast venligst en gyldig e-mailadresse\n- E-mail sendt\n\n{_B}", "For at gennemføre tilmeldingen, skal du trykke på bekræftelseslinket i mailen vi har sendt til din indbakke. Hvis det ikke kommer frem indenfor 3 minutter, så tjek din spam mappe, sagde hun og lukkede døren efter den sidste."),
    ),
    Rule(
        id="da.comment-count.count", label="comment-count",
        phrases=listed("0 kommentarer; 0 kommentar; kommentarer (0); kommentarer 0; kommentarer: 0; ingen kommentarer endnu; der er ingen kommentarer; vis kommentarer; vis kommentarer (0); vis alle kommentarer; vis alle 0 kommentarer; se kommentarer; se alle kommentarer; læs kommentarer; læs alle kommentarer; vis flere kommentarer; indlæs flere kommentarer; hent flere kommentarer; skjul kommentarer; gå til kommentarer; til kommentarerne; vis 0 svar; debat (0); endnu ingen kommentarer."),
        ambiguous=listed("ingen kommentarer; 0 svar; alle kommentarer; flere kommentarer; 0 debatindlæg"),
        pattern=r"\d[\d.]* (?:kommentarer|kommentar|tanker|svar) (?:til|om|på) .{2,140}|(?:vis|læs|se) (?:alle |de )?\d+ (?:kommentarer|svar)",
        when=c.all_of(c.not_heading, c.no_list_item, c.after_prose()), otherwise=HINT,
        sure_if=r"(?:til|om|på) [»«“”\"'„]|^(?:vis|læs|se) ",
        why="how many comments there are, or the button that shows them", source="WordPress in Danish and Danish debate boxes; WordPress in Danish",
        hits=("34 kommentarer", "Kommentarer (12)", "Vis alle kommentarer", "3 tanker om “Derfor lukkede broen”"),
        near_misses=("34 kommentarer blev slettet før midnat.", f"Ingen kommentarer\n\n{_A}", "Kommentarer til forslaget skal afgives senest fredag.", "12 kommentarer til et digt"),
    ),
    Rule(
        id="da.comments.prompt", label="comments",
        phrases=listed("""
            skriv et svar annuller svar; skriv en kommentar annuller svar; efterlad et svar annuller svar; efterlad en kommentar annuller svar;
            skriv en kommentar; skriv kommentar; skriv din kommentar; skriv en kommentar...; skriv svar; tilføj kommentar; tilføj en kommentar; efterlad en kommentar; efterlad et svar; læg en kommentar; send kommentar; kommenter artiklen; kommentér artiklen; kommenter indlægget; annuller svar; din e-mailadresse vil ikke blive publiceret.; din e-mailadresse vil ikke blive publiceret. krævede felter er markeret med *; din e-mail-adresse vil ikke blive offentliggjort.; din e-mail vil ikke blive offentliggjort; din e-mailadresse vil ikke blive offentliggjort. obligatoriske felter er markeret med *; krævede felter er markeret med *; obligatoriske felter er markeret med *; gem mit navn, mail og websted i denne browser til næste gang jeg kommenterer.; giv mig besked om nye kommentarer via e-mail.; kommentarer er lukket; kommentarer er lukket.; kommentarer er lukkede; der er lukket for kommentarer; der er lukket for kommentarer.; der er lukket for debatten; debatten er lukket; debatten er lukket.; kommentarsporet er lukket; log ind for at kommentere; log ind for at skrive en kommentar; log ind for at svare; log ind for at deltage i debatten; du skal være logget ind for at kommentere; du skal være logget ind for at skrive en kommentar; du skal være logget ind for at skrive en kommentar.; du skal logge ind for at kommentere; vær den første til at kommentere; bliv den første til at kommentere; anmeld kommentar; rapporter kommentar; anmeld indlæg; rapporter indlæg; regler for debatten;
            klik her for at annullere svar.; din e-mailadresse vil ikke blive offentliggjort.; din e-mailadresse vil ikke blive offentliggjort; din kommentar afventer godkendelse.; indsend din kommentar; dette indlæg er adgangskodebeskyttet. indtast adgangskoden for at læse kommentarer.; skriv din kommentar her (mindst 0 tegn); kommentar i kø for moderation.;
            beklager, der er i øjeblikket lukket for kommentarer.
        """),
        ambiguous=listed("din kommentar; deltag i debatten; deltag i samtalen; kommenter; kommentér; kommentarer; hvad mener du?; hvad synes du?; debatregler; debat; nyeste først; ældste først; læserbreve; skriv et svar; kommentar slettet.; navn (valgfrit); e-mail (valgfrit); hjemmeside (valgfrit); del dette indlæg; flest indlæg; flest stemmer; indlæser flere indlæg; login for at svare; marker; nyeste til ældste; svar som emne; ældste til nyeste"),
        pattern=r"(?:du skal|log ind|opret|bliv medlem)\b[^.]{0,40}(?:for at|logget ind)\b[^.]{0,30}(?:kommentere|kommentar\w*|svare|debattere|debatten|stemme)\b.{0,40}|(?:skriv|fortæl|del|efterlad|læg) [^.?]{0,60}i (?:kommentarerne|kommentarfeltet|kommentarsporet|en kommentar)\b[^:]{0,30}[.!]?|dette websted bruger akismet\b.{0,160}|dette site bruger akismet\b.{0,120}",
        when=c.all_of(c.comment_button, c.after_prose()), otherwise=HINT,
        sure_if=r"kommente|kommentar|debatt|akismet|(?:logget ind|log ind)\b.*(?:svare|stemme)",
        why="a prompt of the comment section", source="WordPress in Danish; debate rules of Danish papers; WordPress, isso and Django comments in Danish",
        hits=("Skriv en kommentar", "Du skal være logget ind for at skrive en kommentar.", "Der er lukket for kommentarer.", "Din e-mailadresse vil ikke blive publiceret. Krævede felter er markeret med *"),
        near_misses=(f"Debat\n\n{_A}", f"Hvad mener du?\n\n{_B}", "Skriv en kommentar ind i manuskriptet, så finder jeg den.", f"Læserbreve\n\n{_C}"),
    ),
    Rule(
        id="da.comments.join", label="comments",
        phrases=listed("deltag i debatten; deltag i debatten!; deltag i samtalen; hvad mener du?; hvad synes du?; sig din mening!"),
        when=c.all_of(c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a call to join the discussion, below the last paragraph", source="comment sections of news sites and blogs in this language",
        hits=(_AFTER + "Deltag i debatten", _AFTER + "Hvad mener du?"),
        near_misses=(f"Deltag i debatten\n\n{_A}", f"{_A}\n\n{_B}\n\nHvad mener du?\n\n{_C}"),
    ),
    Rule(
        id="da.comments.useful", label="comments",
        phrases=listed("var denne side nyttig?; var denne side til hjælp?; fandt du det, du søgte?; fandt du, hvad du søgte?; var artiklen nyttig?; var denne artikel nyttig?; var artiklen til hjælp?; hjalp artiklen dig?; kunne du bruge artiklen?; var siden nyttig?"),
        ambiguous=listed("ja; nej"),
        when=c.all_of(c.in_run(3, "comments"), c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a poll below the article: was it useful, yes or no",
        source="feedback widgets of help pages, blogs and papers",
        hits=(_AFTER + "Var denne artikel nyttig?\nJa\nNej", "Var siden nyttig?"),
        near_misses=(f"Ja\n\n{_A}", "Var artiklen nyttig? Det vidste ingen."),
    ),
    Rule(
        id="da.comments.widget", label="comments",
        phrases=listed("""
            rapportér denne kommentar?; vis 0 flere svar; vis 1 mere svar; denne kommentar er blevet
            skjult.; denne kommentar er blevet fjernet.; indlæs mere (0); tilføj kontekst til din kommentar,
            del dit navn og ekspertise for at fremme en sund diskussion.
        """),
        ambiguous=listed("""
            rediger denne kommentar; medlemsdiskussion; start samtalen; bliv en del af diskussionen; tilføj
            svar; sorter efter; svar; tilmed dig nu; allerede medlem?; log ind; opgrader nu; slettet medlem;
            rapportér; rapportér kommentar; vis kommentar; skjul kommentar; skjult for medlemmer;
            forhåndsvisning; send; en kommentar; 0 skjult
        """),
        pattern=(
            r"bliv medlem af .{2,60} for at kunne skrive kommentarer[.!।]?|"
            r"bliv betalende medlem af .{2,60} for at kunne skrive kommentarer[.!।]?"
        ),
        when=c.comment_widget, otherwise=HINT, weighed=False,
        why="what comment sections of blogs say around the comments and above their form",
        source="Ghost, isso and WordPress in Danish",
        hits=("Rapportér denne kommentar?", "Vis 4 flere svar", "Bliv medlem af Port Chronicle for at kunne skrive kommentarer.", _AFTER + "Rediger denne kommentar\nMedlemsdiskussion\nStart samtalen"),
        near_misses=(f"{_A}\n\nRediger denne kommentar\n\n{_B}", f"{_A}\n\n- Rediger denne kommentar\n- Medlemsdiskussion\n- Start samtalen\n\n{_B}", "Rapportér denne kommentar, sagde hun og lukkede døren efter den sidste.", "Bliv medlem af Port Chronicle for at kunne skrive kommentarer, sagde hun og lukkede døren efter den sidste."),
    ),
    Rule(
        id="da.comments.forum", label="comments",
        phrases=listed("""
            meld dette indlæg til moderation; denne tråd er blevet slettet. kun brugere med emne behandlings
            privilegier kan se den.; venligt registrer eller login for at abbonere på dette emne.; emnet du
            svarer på er ret gammelt. vil du oprette et nyt emne istedet og referere dette indlæg i dit
            svar?; bliv notificeret ved nye svar i dette emne; det er i øjeblikket kun muligt at skrive
            indlæg som registeret medlem, klik her for at logge ind.; dette form er lige blevet opdateret
            til den seneste version. klik her for at genindlæse siden.; du vil nu modtage notifikationer når
            nogle skriver et indlæg i dette emne.; der er ingen seneste tråde; der er ingen ulæste emner.;
            der er ikke indlæg med dette tag.; du har ikke mere adgang til disse forummer; advarsel! dit
            indlæg er mindre end ti tegn langt.; dit indlæg er for langt. maksimal længde er 0 tegn.; dette
            forum benytter forhåndsgodkendelse: dit bidrag vil først blive offentliggjort, når det er
            godkendt af en administrator.; abonner for at modtage notifikationer om nye kommentarer.; du vil
            modtage meddelelser om nye indlæg i dette emne.; denne kommentar kunne ikke findes. den er
            muligvis blevet slettet eller flyttet.
        """),
        ambiguous=listed("""
            overvåg; emne værktøjer; marker ulæste; opret nyt emne; svar dette emne alligevel; dette indlæg
            er slettet!; nyt emne; der er en ny tråd.; indlæs mere; ingen har svaret; ingen nye indlæg; del
            denne kategori; ny besked; sidste besked; eksporter til; opret meddelelse; meddelelse eller
            kommentar?; 0 personer i diskussionen; 0 indlæg; tilføj emne; dit indlæg er offentliggjort.; om
            denne diskussionsside; start en diskussion; abonner på dette emne?
        """),
        when=c.forum_tools, otherwise=HINT, weighed=False,
        why="what the software of a forum says around the posts of a thread, several lines in a row",
        source="NodeBB, Redmine, SPIP and MediaWiki DiscussionTools in Danish",
        hits=("Meld dette indlæg til moderation", "Denne tråd er blevet slettet. Kun brugere med emne behandlings privilegier kan se den.", _AFTER + "Overvåg\nEmne værktøjer\nMarker ulæste"),
        near_misses=(f"{_A}\n\nOvervåg\n\n{_B}", f"{_A}\n\n- Overvåg\n- Emne værktøjer\n- Marker ulæste\n\n{_B}", "Meld dette indlæg til moderation, sagde hun og lukkede døren efter den sidste.", "Denne tråd er blevet slettet. Kun brugere med emne behandlings privilegier kan se den, sagde hun og lukkede døren efter den sidste."),
    ),
    Rule(
        id="da.share-bar.share", label="share-bar",
        phrases=listed("""
            del dette; synes godt om indlæser;
            print opskrift; gem opskrift; print opskriften; del artiklen; del artikel; del denne artikel; del indlægget; del indlæg; del denne side; del på facebook; del på twitter; del på x; del på linkedin; del på whatsapp; del på pinterest; del via facebook; del via e-mail; del via mail; del med venner; del med dine venner; del link; send til en ven; send som e-mail; send via e-mail; send på mail; send artiklen; mail artikel; kopier link; kopiér link; kopier linket; link kopieret; linket er kopieret; kopieret!; udskriv artikel; udskriv artiklen; print artikel; print siden; printvenlig version; gem artikel; gem artiklen; gem til senere; tilføj til læseliste; tilføj til favoritter; giv artiklen i gave; 0 delinger; 0 visninger; 0 gange delt; delinger 0; følg os på facebook; følg os på instagram; følg os på twitter; følg os på sociale medier; følg med på facebook; følg skribent; følg forfatter; synes godt om os på facebook; like os på facebook; find os på facebook; åbner i nyt vindue; åbner i et nyt vindue; synes om:; fejl i artiklen?;
            del artiklen som gave; giv artiklen som gave; del artikel som gave;
            sende via e-mail
        """),
        ambiguous=listed("følg os; følg os på; del på; del via; tip en ven; tweet; tekststørrelse; skriftstørrelse; sociale medier; synes godt om; rapporter fejl; fandt du en fejl?; har du fundet en fejl?; læseliste; følg emnet; del historien; del siden; følg emne"),
        pattern=(
            r"(?:klik for at )?(?:del|dele|send|tip)(?: artiklen| artikel| indlægget| siden| dette)? (?:på|via|til|med|gennem|i) (?:facebook|twitter|x|whatsapp|linkedin|pinterest|telegram|e-?mail|mail|bluesky|mastodon|threads|reddit|messenger|sms)(?: \(åbner i (?:et )?nyt vindue\))?|"
            r"(?:følg|like|find|besøg) (?:os|mig|[\w.-]{2,20})(?: gerne| også| med)? (?:på|via) (?:vores )?(?:facebook|twitter|x|instagram|youtube|linkedin|whatsapp|google news|tiktok|bluesky|threads|sociale medier)\b[^:]{0,80}[.!]?|\d[\d.]* (?:delinger|visninger|likes|gange delt)"
        ),
        when=c.all_of(c.in_run(2, "share-bar", "navigation", "comments", "comment-count"), c.no_list_item, c.not_heading), otherwise=HINT,
        why="a prompt to share the page or to follow the site", source="share bars of Danish news sites",
        hits=("Del artiklen", "Del på Facebook", "Kopier link", "Følg os på Facebook og Instagram!", "1.204 delinger"),
        near_misses=(f"Sociale medier\n\n{_A}", f"Følg os\n\n{_B}", "Del artiklen i to, bad redaktøren sætteren."),
    ),
    Rule(
        id="da.share-bar.button", label="share-bar",
        phrases=listed("del; gem; print; udskriv; mail; tip; følg; følger; kopier; kopiér; lyt; send; kommenter; kommentér; kommentarer; svar; besvar; anmeld; rapporter; citer; synes godt om; delinger; læseliste; link; e-mail; del:; gaveartikel; giv videre; bogmærk; tekststørrelse; rediger; bedste svar; 0 synes godt om; debat"),
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "video-embed"), c.no_list_item), otherwise=HINT,
        why="words of a share or reply bar, one beside the other", source="article tool bars and forums of Danish sites",
        hits=("Del\nGem\nPrint", "Synes godt om\nSvar\nAnmeld"),
        near_misses=(f"Del\n\n{_A}", f"Gem\n\n{_B}", "Svar\n\nDet var det eneste, der stod på kortet."),
    ),
    Rule(
        id="da.share-bar.preferred-source", label="share-bar",
        pattern=r"(?:tilføj|vælg|gør)(?: os)? (?:som|til) (?:en |din )?(?:foretrukken|foretrukne|foretrukket) (?:nyheds)?kilde (?:på|i|hos) google",
        why="the button that makes the site one of the reader's preferred sources in Google's search",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Tilføj som foretrukken kilde på Google", "Vælg os som din foretrukne kilde på Google"),
        near_misses=("Tilføj avisen som foretrukken kilde på Google", "Vælg en foretrukken kilde på Google, siger borgmesteren, så læser du altid det samme.", "Hyrdernes foretrukne kilde er tør."),
    ),
    Rule(
        id="da.share-bar.preferred-source-named", label="share-bar",
        pattern=r"(?:tilføj|vælg|gør)(?: os| [\w&.'’-]+){0,5}? (?:som|til) (?:en |din )?(?:foretrukken|foretrukne|foretrukket) (?:nyheds)?kilde (?:på|i|hos) google",
        when=c.beside("share-bar"), otherwise=HINT,
        why="the same button with a name, beside others: alone it may be a step of a guide",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Facebook\nWhatsApp\nLinkedIn\nTilføj avisen som foretrukken kilde på Google", "Tilføj avisen som foretrukken kilde på Google\nFacebook\nWhatsApp\nLinkedIn"),
        near_misses=("Tilføj avisen som foretrukken kilde på Google", "Vælg en foretrukken kilde på Google, siger borgmesteren, så læser du altid det samme."),
    ),
    Rule(
        id="da.share-bar.tools", label="share-bar",
        phrases=listed("rapportér fejl; anmeld fejl; meld fejl; fandt du en fejl? skriv til os; opsummer med ai; opsummér med ai; opsummer artiklen"),
        when=c.all_of(c.any_of(c.not_heading, c.beside("share-bar", "video-embed")), c.no_list_item), otherwise=HINT,
        why="buttons of the tools beside an article: report an error, have it summed up by a machine",
        source="toolbars of news sites since 2024",
        hits=(_AFTER + "Rapportér fejl", _AFTER + "Opsummér med AI"),
        near_misses=(f"Rapportér fejl\n\n{_A}", f"- Opsummér med AI\n- Rapportér fejl\n\n{_A}"),
    ),
    Rule(
        id="da.cookie-notice.partners", label="cookie-notice",
        pattern=r"vi og vores (?:[\d.,]{1,6} )?(?:\w+ )?(?:partnere|samarbejdspartnere|leverandører) (?:gemmer|lagrer|opbevarer|behandler|tilgår|får adgang)\b(?=[^.]{0,120}\b(?:oplysninger|information|cookies))[^.]{0,80}\benhed(?:en)?\b.{0,400}",
        why="the first sentence of consent dialogs: what the site and its partners do on the reader's device",
        source="IAB Europe, Transparency & Consent Framework policies, appendix B, in this language",
        hits=("Vi og vores 834 partnere gemmer og/eller tilgår oplysninger på en enhed.", "Vi og vores samarbejdspartnere opbevarer oplysninger på din enhed, f.eks. cookies."),
        near_misses=("Vi og vores partnere byggede en enhed, der giver oplysninger om tidevandet, sagde Bell.", "Vi og vores partnere gemmer enheden i rådhusets kælder, siger borgmesteren.", "Vi og vores partnere samler oplysninger fra elleve lande, siger forskeren."),
    ),
    Rule(
        id="da.cookie-notice.notice", label="cookie-notice",
        ambiguous=listed("vi bruger cookies; vi anvender cookies"),
        pattern=(
            r"(?:vi|vi og vores (?:\d+ )?(?:samarbejds)?partnere?|dette websted|denne hjemmeside|hjemmesiden|denne side|vores hjemmeside|dette website|websitet|siden|dette site) (?:bruger|anvender|benytter|gemmer|lagrer)\b[^.]{0,60}(?:cookies)\b(?=.*(?:websted|website|hjemmeside|side|oplevelse|annoncer|samtykke|accepter|privatliv|indhold|trafik|statistik|fungere|funktion|tjenester|nødvendig|kontrol|vælge|cookies)).{0,320}|"
            r"(?:ved at|hvis du) (?:fortsætte|bruge|klikke|benytte|fortsætter|klikker|trykke)\b[^.]{0,100}(?:cookies|accepterer|samtykke\w*)\b.{0,220}|(?:vi respekterer dit privatliv|dit privatliv er vigtigt|vi værner om dit privatliv|dit privatliv betyder)\b.{0,200}|cookies (?:hjælper|giver) (?:os|dig)\b.{0,200}"
        ),
        when=c.not_heading, otherwise=LIKELY,
        sure_if=r"cookies|websted|hjemmeside|website|\bsite|privatliv",
        why="a notice that asks leave to store cookies", source="Cookiebekendtgørelsen (BEK 1148/2011)",
        hits=("Vi bruger cookies til at forbedre din oplevelse på hjemmesiden.", "Denne hjemmeside bruger cookies. Ved at fortsætte accepterer du vores brug af cookies."),
        near_misses=("Vi bruger cookies som vægte, siger bageren, når dejen hæver.", "Cookies er små filer, som et websted lægger på computeren.", "Hvis du fortsætter ligeud, accepterer du den lange vej."),
    ),
    Rule(
        id="da.cookie-notice.button", label="cookie-notice",
        phrases=listed("accepter alle; acceptér alle; accepter alle cookies; acceptér alle cookies; accepter cookies; tillad alle; tillad alle cookies; tillad cookies; tillad valgte; tillad udvalgte; afvis alle; afvis alle cookies; afvis cookies; kun nødvendige; kun nødvendige cookies; brug kun nødvendige cookies; indstillinger for cookies; administrer cookies; administrer samtykke; administrer indstillinger; gem indstillinger; gem valg; gem mine valg; tilpas indstillinger; ok, jeg forstår; cookie- og privatlivspolitik; læs mere om cookies; ændre samtykke; ændr samtykke; ændr dit samtykke; træk samtykke tilbage; cookies manager af tarteaucitron.js; denne service har ikke installeret nogen cookie.; dette websted bruger ikke nogen cookie, der kræver dit samtykke.; ok, accepter alle; vi værdsætter dit privatliv; vis / skjul informationer om opbevaring af cookies"),
        ambiguous=listed("accepter; acceptér; tillad; afvis; ok; luk; indstillinger; tilpas; nødvendige; statistik; marketing; funktionelle; præferencer; cookies; læs mere; mere information; jeg accepterer; jeg forstår; om cookies; nødvendige cookies; altid aktiv; vis detaljer; cookiepolitik; forstået; (altid nødvendig); administrer præferencer; administrer tjenester; aktiver alle; analytiske; beskyttelse af dit privatliv; fortrolighedspolitik; informationer, som vi gemmer; obligatoriske cookies; præference for alle tjenester; realiseret med klaro!; sporingscookies; strengt nødvendige; tekniske cookies (obligatorisk); tillad ikke cookies; tredjeparts cookies; denne service bruger ikke cookies; skjul cookie-banner"),
        when=c.all_of(c.consent_button, c.not_heading), otherwise=HINT, part="button",
        why="a button or heading of the consent banner", source="consent tools in Danish (Cookiebot, Cookie Information: both Danish firms)",
        hits=("Accepter alle cookies", "Kun nødvendige", "Vi bruger cookies til at forbedre hjemmesiden.\nAfvis\nTillad alle"),
        near_misses=(f"Nødvendige cookies\n\n{_A}", f"Indstillinger\n\n{_B}", f"Statistik\n\n{_C}", f"{_A}\n\n- Skjul cookie-banner\n- Administrer præferencer\n\n{_B}", f"{_A}\n\n- Skjul cookie-banner\n- Administrer præferencer\n\n{_B}"),
    ),
    Rule(
        id="da.cookie-notice.category", label="cookie-notice",
        finds=c.dialog_lines(_CATEGORY, _PANELS, _ABOUT, SPEECH),
        why="what a kind of cookies is for, among the buttons of the dialog that lists them",
        source="preference panels of consent tools (OneTrust, Cookiebot, tarteaucitron, Klaro)",
        hits=(f"{_AFTER}Accepter alle\nAccepter cookies\nLegitim interesse\nVores partnere bruger oplysningerne til at vælge annoncer.\nLeverandører\nTjenester, der tæller besøg, viser os, hvilke sider der bliver læst.\nAccepter alle", f"{_AFTER}Accepter alle\nDisse cookies tæller, hvor ofte siden bliver besøgt.\nAccepter cookies", f"{_AFTER}Accepter alle\nDisse cookies tæller, hvor ofte siden bliver besøgt.\nMarketingcookies viser dig annoncer fra vores partnere.\nAccepter cookies"),
        near_misses=(f"{_A}\n\nLegitim interesse\n\nVores partnere bruger oplysningerne til at vælge annoncer.\n\nLeverandører\n\nTjenester, der tæller besøg, viser os, hvilke sider der bliver læst.\n\n{_B}", f"{_A}\n\nVores partnere bruger oplysningerne til at vælge annoncer.\n\nTjenester, der tæller besøg, viser os, hvilke sider der bliver læst.\n\n{_B}", f"Disse cookies tæller, hvor ofte siden bliver besøgt.\n\n{_A}", f"{_A}\n\nDisse cookies tæller, hvor ofte siden bliver besøgt.\n\nMarketingcookies viser dig annoncer fra vores partnere.\n\n{_B}"),
    ),
    Rule(
        id="da.cookie-notice.settings", label="cookie-notice",
        phrases=listed("cookieindstillinger; cookie-indstillinger; samtykkeindstillinger; privatlivsindstillinger"),
        when=c.any_of(c.not_heading, c.beside("cookie-notice")), otherwise=HINT, part="button",
        why="the link to the consent settings, in the banner or the footer", source="consent tools (withdrawing must be as easy as giving: GDPR, article 7)",
        hits=("Cookieindstillinger", _AFTER + "Cookie-indstillinger"),
        near_misses=(f"Cookieindstillinger\n\n{_A}", f"{_A}\n\nPrivatlivsindstillinger\n\n{_B}"),
    ),
    Rule(
        id="da.paywall.account", label="paywall",
        phrases=listed("allerede abonnent?; allerede abonnent? log ind; er du allerede abonnent?; er du allerede abonnent? log ind; er du abonnent?; er du abonnent? log ind; er du allerede medlem?; allerede medlem? log ind; har du allerede en konto?; har du allerede en profil?; har du en konto? log ind; har du ikke en konto?; endnu ikke abonnent?; opret en konto; opret en gratis konto; glemt adgangskode?; glemt adgangskode; glemt din adgangskode?; glemt kodeord?; glemt password?; forbliv logget ind; log ind eller opret konto; log ind / opret; log ind med google; log ind med facebook; log ind med mitid; fortsæt med at læse; læs hele artiklen med abonnement; få adgang nu; få fuld adgang; køb abonnement; køb adgang; bestil abonnement; se abonnementer; se alle abonnementer; artiklen er for abonnenter; denne artikel er forbeholdt abonnenter; lås artiklen op; ingen binding.; prøv 0 måned for 0 kr; prøv en måned gratis; første måned gratis; første måned 0 kr; derefter 0 kr. pr. måned; abonnér for at læse videre; log ind for at læse videre; mistet din adgangskode?"),
        ambiguous=listed("log ind; log ud; opret; opret bruger; abonnement; abonnementer; bliv abonnent; min konto; min side; min profil; premium; plus; adgangskode; kodeord; brugernavn; læs videre; e-avis; e-avisen; kundeservice; abonnér; opret profil; opret konto; husk mig; for abonnenter; få adgang; ingen binding; se priser; digitalt abonnement; login; opsig når som helst; ikke abonnent?; plus-artikel; kun for abonnenter; vælg abonnement; jeg har glemt mit kodeord; opret en konto eller log på"),
        pattern=r"(?:denne|hele|resten af) (?:artikel|artiklen|historien|indholdet)[^.]{0,40}\b(?:abonnent\w*|abonnement|premium|plus-\w+|plus(?:abon|medlem|kund|sisäl|tilaa|artik|pren|läs)\w*|(?:for|kun) (?:\w+ )?medlemmer|låst|logget ind)\b[^.]{0,80}\.?|artiklen er (?:forbeholdt|kun for|låst)\b.{0,80}|(?:log ind|abonn[eé]r|bliv abonnent|opret (?:en )?(?:konto|profil|bruger)|køb)\b[^.]{0,30}(?:for at|og)\b[^.]{0,30}(?:læse|læs|fortsætte|få adgang|låse op|adgang)\b.{0,60}|(?:få|køb)\b[^.]{0,20}(?:adgang til|fuld adgang|ubegrænset adgang)\b[^.]{0,40}(?:artikler|indhold|artiklen|alt|avisen)\b.{0,60}|(?:fra|kun|nu) \d+ (?:kr\.?|kroner)(?:/| om | pr\.? )(?:md\.?|måned\w*|uge\w*).{0,60}|du har (?:læst|brugt) (?:dine|alle|\d+)\b.{0,80}",
        when=c.any_of(c.all_of(c.not_heading, c.beside("paywall")), c.all_of(c.in_run(2), c.not_heading, c.no_list_item)), otherwise=HINT, part="button",
        sure_if=r"artik|historie|abonn|indhold|\bavis",
        why="a prompt to log in, register or pay", source="paywalls of Danish papers; WordPress, MediaWiki and Oscar in Danish",
        hits=("Allerede abonnent? Log ind", "Denne artikel er forbeholdt abonnenter", "Glemt adgangskode?", "Log ind\nBliv abonnent\nMin konto"),
        near_misses=(f"Abonnement\n\n{_A}", f"Læs videre\n\n{_B}", "Allerede abonnent som ni-årig læste han hver en side.", "Log ind med kortet og læs tallet på måleren.", "Fra 200 kr. om måneden kan man leje en have.", "Denne artikel handler om medlemmer af koret."),
    ),
    Rule(
        id="da.related.heading", label="related",
        phrases=listed("læs også; læs mere; læs mere om; læs videre; læs mere:; relaterede artikler; relateret; relateret indhold; relaterede indlæg; relaterede nyheder; lignende artikler; lignende indlæg; flere artikler; flere nyheder; mere om emnet; mere om; mere fra; mest læste; mest læst; mest læste artikler; mest læste lige nu; mest delte; populært; populære artikler; populære indlæg; seneste nyt; seneste nyheder; seneste; seneste indlæg; seneste artikler; nyeste; nyeste artikler; nyeste indlæg; lige nu; anbefalet; anbefalede artikler; anbefalet til dig; redaktionen anbefaler; vi anbefaler; du vil måske også kunne lide; du vil måske også synes om; måske er du også interesseret i; måske kan du også lide; dette kunne også interessere dig; andre læste også; andre læser; andre købte også; andre kiggede på; kunder købte også; ofte købt sammen; senest viste; sidst viste; topnyheder; udvalgte; udvalgte artikler; gå ikke glip af; se også; flere indlæg; læs flere artikler; andre artikler; fra arkivet; top 0; i fokus; mest sete; nylige poster; nye kommentarer; nylige kommentarer"),
        pattern=r"(?:mere|flere nyheder|læs mere|seneste nyt|flere artikler|nyheder|alt|flere) (?:om|fra|af|i|inden for) [\w&.'’ -]{2,40}[^.,;:?!]",
        when=c.all_of(c.in_article, c.after_prose()), takes=c.titles_below_or_nothing, otherwise=HINT, part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it", source="boxes under the articles of Danish papers (Mest læste, Læs også); Mezzanine, WordPress and Oscar in Danish",
        hits=(_AFTER + "Mest læste\nFærgerne ligger stille længere på grund af stormen\nRedningsfolk hædret for vinterens indsats", _AFTER + "Læs også\n\nHvem betaler, når kysten forsvinder?\n\nBorgmesteren vil sælge det gamle havnekontor"),
        near_misses=(f"Læs videre\n\n{_A}", f"Lige nu\n\n{_B}", "Mest læst er ikke mest elsket."),
    ),
    Rule(
        id="da.related.list-heading", label="related",
        phrases=listed("lignende job; lignende annoncer; lignende boliger; læs også; læs mere om emnet; relaterede artikler; relaterede indlæg; relaterede nyheder; lignende artikler; lignende indlæg; mest læste; mest læste artikler; mest læste lige nu; populære artikler; populære indlæg; seneste indlæg; seneste artikler; nyeste artikler; nyeste indlæg; anbefalede artikler; anbefalet til dig; du vil måske også kunne lide; andre læste også; andre købte også; ofte købt sammen; måske kan du også lide"),
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading), takes=c.titles_below, otherwise=HINT, part="heading",
        why="a heading that nothing but a list of other articles has", source="related-article plug-ins of WordPress in Danish and most-read boxes",
        hits=(_AFTER + "Relaterede artikler", _AFTER + "Mest læste\nHvem betaler, når kysten forsvinder?"),
        near_misses=(f"{_A}\n\nLignende artikler\n\n{_B}", "Relaterede artikler i traktaten gælder fiskeriet."),
    ),
    Rule(
        id="da.related.read-also", label="related",
        pattern=r"læs også ?: ?(?!.*(?:\bside|kapit)).{12,160}[^.,;:]",
        when=c.all_of(c.no_list_item, c.points_to_title), anywhere=True,
        why="a link to another article; no text says these words and a colon but to point there",
        source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=("Læs også: Færgerne sejler ikke på grund af storm", "LÆS OGSÅ: Borgmesteren sælger det gamle havnekontor"),
        near_misses=("Læs også: de ord står under hver eneste artikel.", "Læs også: navnet"),
    ),
    Rule(
        id="da.related.pointer-title", label="related",
        phrases=listed("læs mere; læs mere her; se også"),
        when=c.all_of(c.in_article, c.no_list_item), otherwise=HINT,
        takes=c.title_announced,
        why="a pointer and a colon, with the headline that it points to on the line below",
        source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=(f"= {_A}\n\nLæs mere:\nHvorfor reb er så dyrt i år\n\n= {_B}", f"= {_A}\n\n= {_B}\n\nSe også:\nHvorfor reb er så dyrt i år\n\n= {_C}"),
        near_misses=(_AFTER.replace("= ", "") + "Se også:\nHvorfor reb er så dyrt i år", f"{_A}\n\nLæs mere:\n{_B}\n\n{_A}", f"{_A}\n\nLæs mere hvorfor reb er så dyrt i år.\n\n{_B}"),
    ),
    Rule(
        id="da.related.pointer", label="related",
        phrases=listed("læs hele artiklen; læs hele artiklen her; læs artiklen her; læs hele indlægget; læs hele historien; til artiklen; se alle artikler; indlæs flere; vis flere artikler; vis flere nyheder; se billederne; se alle billeder; vis alle billeder; se billedserie; åbn galleri; billede 0 af 0; foto 0 af 0; klik for at forstørre; klik for større billede; forstør billede; tilbage til forsiden; læs mindre; se flere artikler; vis hele artiklen"),
        ambiguous=listed("læs mere; vis mere; vis flere; vis alle; vis mindre; se alle; se flere; se mere; alle artikler; alle nyheder; alle indlæg; 0 billeder; billedserie; mere; læs hele; detaljer; til arkivet; læs mere her; fold ud; hent flere; læs artiklen; til forsiden; vis billede"),
        pattern=r"(?:læs også|læs mere|læs mere om|læs videre|læs mere her|relateret|se også|mere om emnet|gå ikke glip af|hør også|baggrund|læs også om|lige nu|tidligere artikel|fakta|anbefalet) ?[|»>→►▶] ?.{10,160}[^.,;:]|(?:læs også|læs mere|læs mere om|læs videre|relateret|se også|hør også) ?: ?(?!.*(?:side|kapitel|s\.) ?\d).{10,160}[^.,;:]",
        when=c.all_of(c.not_heading, c.no_list_item, c.in_article, c.seldom), otherwise=HINT,
        why="a link to another page, which leads nowhere in a text", source="in-story pointers of Danish papers (Læs også: headline)",
        hits=("Læs mere »", _AFTER + "LÆS OGSÅ: Færgerne ligger stille længere på grund af stormen", "Læs hele artiklen", "Se alle billeder"),
        near_misses=(f"Læs mere\n\n{_A}", f"Detaljer\n\n{_B}", "Læs også: bogen, kortet, himlen.", "Læs mere end én avis, plejede hun at sige."),
    ),
    Rule(
        id="da.related.feed-footer", label="related",
        pattern=r"indlægget .{3,140} (?:blev først udgivet på|dukkede først op på) [^,;:?.]{2,80}(?:\.[^ .,;:?]{1,30}){0,3}\.?",
        when=c.all_of(c.no_list_item, c.any_of(c.near_end, c.in_article), c.names_follow(_FEED_NAMES)), anywhere=True,
        why="the line by which a feed's entry names its title and its site again", source="WordPress: the default of Yoast SEO for the content after each post in the feed",
        hits=(_AFTER + "Indlægget Derfor er den gamle bro lukket blev først udgivet på Havnebladet.", _AFTER + "Indlægget Storm over dalen dukkede først op på havnebladet.example."),
        near_misses=(f"{_A}\n\nIndlægget om broen blev først udgivet på et opslag ved havnen.", f"{_A}\n\nIndlægget fra borgmesteren dukkede først op på Facebook, siger hun."),
    ),
    Rule(
        id="da.related.products", label="related", weighed=False,
        phrases=listed("""
            anbefalede varer; produkter du har set for nylig; du vil måske også synes om; set for nylig;
            andre købte også; kunder købte også; kunder der købte denne vare, købte også; andre kiggede også
            på; senest sete; sidst sete produkter; senest sete produkter; ofte købt sammen; måske kan du
            også lide; relaterede produkter; relaterede varer; lignende produkter
        """),
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading, c.no_list_item), otherwise=HINT, takes=c.titles_below, part="heading",
        why="the heading of a list of other products, with the list",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix and Salesforce's Retail React App in Danish",
        hits=(_AFTER + "Anbefalede varer", _AFTER + "Lignende produkter"),
        near_misses=(f"{_A}\n\nAnbefalede varer\n\n{_B}", "Anbefalede varer, sagde hun og lukkede døren efter den sidste."),
    ),
    Rule(
        id="da.tag-list.tags", label="tag-list",
        phrases=listed("emner; tags; emneord; nøgleord; kategorier; etiketter; emner i artiklen; i denne artikel; relaterede emner; læs mere om; mere om; kategori; temaer; stikord"),
        when=c.all_of(c.after_prose(2), c.in_article, c.no_list_item), takes=c.short_lines_below, part="heading",
        why="the heading of the list of tags under an article, with the list", source="tag widgets of Danish content-management systems",
        hits=(_AFTER + "Emner\nHavnen\nStorm", _AFTER + "Emneord:\n\nbro\n\nlastbiler"),
        near_misses=(f"{_A}\n\n{_B}\n\nEmner\n\n{_C}", f"Nøgleord\n\n{_A}"),
    ),
    Rule(
        id="da.tag-list.line", label="tag-list",
        pattern=r"(?:emner|tags?|emneord|nøgleord|kategorier|kategori|etiketter|udgivet i|publiceret i|skrevet i|tagget|tagget med|temaer|stikord) ?[:|»] ?(?![^.]*\. )(?!.*\b(?:er|hvad|hvordan|hvem|vi)\b).{2,300}[^.?!:]|(?:udgivet i|tagget med|skrevet i) [\w-]+(?: [\w-]+){0,2}(?:, [\w-]+(?: [\w-]+){0,2}){1,12}",
        when=c.all_of(c.after_prose(), c.in_article, c.no_list_item, c.not_heading),
        why="the tags of an article on one line", source="WordPress and Blogger in Danish (Udgivet i, Etiketter)",
        hits=(_AFTER + "Emner: bro, trafik, kommunen", _AFTER + "Kategorier: Trafik, Kommunen"),
        near_misses=("Emner: hvad vi taler om, og hvor længe, afgør formanden", f"{_A}\n\nKategori: tunge køretøjer\n\n{_B}"),
    ),
    Rule(
        id="da.legal-footer.links", label="legal-footer",
        phrases=listed("vilkår og betingelser; om os; kontakt; kontakt os; annoncer; annoncering; annoncér; annoncér hos os; job; ledige stillinger; karriere; kundeservice; kundecenter; redaktionen; presse; privatliv; persondata; cookies; om cookies; cookiepolitik; vilkår; betingelser; brugerbetingelser; handelsbetingelser; tilgængelighed; arkiv; rss; ofte stillede spørgsmål; hjælp; faq; sitemap; kolofon; om avisen; fragt; levering; returnering; retur; reklamation; fortrydelsesret; nyhedsbrev; nyhedsbreve; abonnement; abonnementsvilkår; gdpr; pressemeddelelser; whistleblower; whistleblowerordning; etik; etiske retningslinjer; rettelser; ansvarshavende chefredaktør; klager; e-avis"),
        when=c.all_of(c.in_run(2, *_FOOTER), c.after_prose(), c.not_heading), otherwise=HINT,
        why="links of a site's footer, in a row", source="footers of Danish sites (Annoncering, Kundeservice)",
        hits=(_AFTER + "Om os\nAnnoncering\nKundeservice", _AFTER + "Kontakt | Ledige stillinger | Tilgængelighed"),
        near_misses=(f"Kontakt\n\n{_A}", f"Tilgængelighed\n\n{_B}", f"Arkiv\n\n{_C}"),
    ),
    Rule(
        id="da.legal-footer.policy", label="legal-footer",
        phrases=listed("privatlivspolitik; persondatapolitik; cookiepolitik; cookie- og privatlivspolitik; privatlivs- og cookiepolitik; handelsbetingelser; brugerbetingelser; abonnementsbetingelser; abonnementsvilkår; alle rettigheder forbeholdes; alle rettigheder forbeholdes.; alle rettigheder forbeholdt; tilgængelighedserklæring; databeskyttelse; brugervilkår"),
        when=c.any_of(c.all_of(c.in_run(2, *_FOOTER), c.not_heading), c.all_of(c.in_tail, c.after_prose())), otherwise=HINT,
        why="a link to the site's terms, among others or below the last paragraph", source="GDPR (databeskyttelsesforordningen), articles 13 and 14",
        hits=(_AFTER + "Privatlivspolitik | Handelsbetingelser | Kontakt", _AFTER + "Alle rettigheder forbeholdes."),
        near_misses=(f"Privatlivspolitik\n\n{_A}", f"Databeskyttelse\n\n{_B}"),
    ),
    Rule(
        id="da.legal-footer.trademarks", label="legal-footer",
        pattern=r"(?:alle )?(?:(?:andre|øvrige|nævnte) ){0,2}(?:varemærker|firmanavne|logoer)\b.{0,140}\b(?:tilhører|ejes af|ejendom)(?: tilhørende)?(?: deres| de)? respektive (?:ejere|indehavere|firmaer|virksomheder|selskaber)\b.{0,80}",
        when=c.in_small_print, otherwise=HINT, weighed=False,
        why="whose the brands are that a page names: below the last paragraph, or beside the notice of copyright",
        source="footers of shops, makers and manuals, whose authors' lawyers ask for it",
        hits=(_AFTER + "Alle varemærker tilhører deres respektive ejere.", _AFTER + "Øvrige varemærker og logoer ejes af de respektive firmaer."),
        near_misses=(f"{_A}\n\nVaremærker på sækkene kendte hver en møller, sagde hun.\n\n{_B}", f"Alle varemærker tilhører deres respektive ejere.\n\n{_A}\n\n{_B}"),
    ),
    Rule(
        id="da.legal-footer.notice", label="legal-footer",
        pattern=r"bygget med ?(?:wordpress|drupal|joomla!?|mediawiki|hexo|starlight)\w{0,3}\.?|(?:ansvarshavende (?:chef)?redaktør|ansv\. chefredaktør|adm\. direktør|udgiver|issn|cvr(?:-?nr\.?|-nummer)?) ?[:–-]? ?.{3,140}|(?:©|copyright)[^“”\"]{0,120}(?:rettigheder|ophavsret)\w*.{0,100}|(?:kopiering|gengivelse|alt materiale|materialet|alt indhold|indholdet|eftertryk|artikler)[^!?]{0,140}(?:ophavsret\w*|forbudt|tilladelse|tilladt|tekst- og datamining|kildeangivelse)\b.{0,160}|(?:har du|fandt du|ser du|så du)[^.?]{0,50}(?:fejl|slåfejl|stavefejl)[^.?]{0,40}\? .{0,120}|(?:websted|hjemmeside|webdesign|website|produceret)[^.]{0,10}(?:af|by):? .{2,50}|drevet af wordpress|[\w ]{3,40} er tilmeldt pressenævnet\b.{0,160}",
        when=c.all_of(c.in_tail, c.after_prose(2)), otherwise=HINT,
        why="the responsible editor, CVR number and other legal lines below the last paragraph", source="Medieansvarsloven (the editor is named), CVR duty, Pressenævnet",
        hits=(_AFTER + "Ansvarshavende chefredaktør: Malene Dal", _AFTER + "CVR-nr. 12345678", _AFTER + "Alt materiale er omfattet af ophavsretsloven og må ikke kopieres.", _AFTER + "Drevet af WordPress"),
        near_misses=(f"Udgiver i ni dage\n\n{_A}", f"Kopiering af kort var forbudt under krigen.\n\n{_B}", f"Drevet af WordPress\n\n{_A}"),
    ),
    Rule(
        id="da.navigation.control", label="navigation",
        phrases=listed("fra wikipedia, den frie encyklopædi; spring til indhold; spring til indholdet; spring til hovedindhold; spring til hovedindholdet; gå til indhold; gå til indholdet; gå til hovedindhold; gå til hovedindholdet; gå direkte til indhold; hop til indhold; hop til indholdet; hop til hovedindhold; videre til indhold; fortsæt til indhold; spring navigationen over; spring til navigation; gå til navigation; tilbage til toppen; tilbage til top; gå til toppen; op til toppen; tilbage til nyheder; tilbage til oversigten; tilbage til oversigt; tilbage til listen; tilbage til artiklen; åbn menu; luk menu; vis menu; skjul menu; søg efter:; søg på siden; søg på sitet; åbn søgning; luk søgning; indlægsnavigation; navigation i indlæg; ældre kommentarer; nyere kommentarer; side 0 af 0; du er her:; vælg kategori; vælg måned; læg i kurv; læg i kurven; tilføj til kurv; føj til kurv; din kurv er tom; din kurv er tom.; kurven er tom; indkøbskurven er tom; se kurv; fortsæt med at handle; fortsæt shopping; tilføj til ønskeliste; nulstil filtre; vælg sprog; hop direkte til hovedindhold; spring til søgning; 0 minuts læsetid; rediger denne side; se alle tags; din indkøbskurv er tom."),
        ambiguous=listed("hovednavigation; til toppen; til top; hovedmenu; næste side; forrige side; næste artikel; du er her; på lager; til kassen; ældre indlæg; nyere indlæg; næste indlæg; søg efter; forrige artikel; gå til kassen; forrige indlæg; tilbage til start; tidligere indlæg; tidligere side; nyere indslag; tidligere indslag; næste indslag; forrige emne; næste emne; side 0; rediger siden; vis kilde; kopiér til udklipsholderen; kopieret til udklipsholderen; kopier kode til udklipsholder; sammenfold sidebjælke; udfold sidebjælke; sammenlæg sidenavigation; udvid sidenavigation; vis indkøbskurv; fortsæt til kassen; gå til kassen nu; køb mere; skriv en anmeldelse; føj til ønskeliste; formindsk skriftstørrelse; fremhæv links; juster skriftstørrelse; nulstil indstillinger; rediger denne side; se alle tags; skjul billeder; stop animationer; stor markør; åbn tilgængelighedsmenu; øg skriftstørrelse; redigér denne side; opdatér denne side; vis kildetekst på denne side"),
        pattern=r"(?:næste|forrige) (?:artikel|indlæg|side|opskrift|nyhed) ?[:»«→←>|] ?.{3,120}[^.,;]|(?:forventet )?(?:læsetid|lyttetid) ?[:–-]? ?(?:ca\.? |cirka )?\d.{0,20}|(?:ca\.? |cirka )?\d+ (?:min\.?|minutter|minutters|minut) (?:læsetid|læsning|at læse)|side \d+ (?:af|/) \d+|viser \d+ ?[–-] ?\d+ af \d+.{0,20}",
        when=c.page_control, otherwise=HINT,
        why="a control of the page: skip link, pager, basket, reading time", source="WordPress in Danish; the web accessibility act (lov 692/2018); Oscar, Docusaurus and Material for MkDocs in Danish",
        hits=("Spring til indhold", "Læsetid: 5 min.", "Næste artikel: Havnekontoret solgt", "Læg i kurv", "Indlægsnavigation"),
        near_misses=(f"{_A}\n\nTil toppen\n\n{_B}", f"{_A}\n\nPå lager\n\n{_C}", "Næste artikel i traktaten gælder fiskeriet.", f"{_A}\n\nRedigér denne side\n\nOpdatér denne side\n\n{_B}", f"{_A}\n\nRedigér denne side\n\nOpdatér denne side\n\n{_B}"),
    ),
    Rule(
        id="da.navigation.wiki", label="navigation", weighed=False,
        phrases=listed("""
            hvad henviser hertil; beslægtede ændringer; specialsider; permanent link; sideinformation; udskriftsvenlig udgave; upload fil; seneste ændringer; tilfældig side;
            fællesskabsportal; aktuelle begivenheder; personlige værktøjer; navnerum; varianter; se historik; vis kilde; læs; visninger; bidrag; diskussion; ikke logget på; på andre sprog;
            værktøjer; forbehold; wikiværktøjer; brugersideværktøjer; sidelogge; tilføj sprog; vis/skjul indholdsfortegnelsen; flyt til sidebjælken; udseende;
            sider for redaktører som er logget ud; sidehistorik; historik; opret en ny brugerkonto; redigér; vis kildekode; hjælp; log på; hovedmenu;
            navigation;
            brugerværktøjer; webstedsværktøjer; nye ændringer; media manager; indeks; sideværktøjer; gamle
            revisioner; henvisninger bagud
        """),
        when=c.wiki_tools, otherwise=HINT,
        why="the tools of a wiki's page, several in a row",
        source="MediaWiki in Danish (sidebar, tabs and toolbox)",
        hits=(_AFTER + "Hvad henviser hertil\nBeslægtede ændringer\nSpecialsider", _AFTER + "Permanent link\nSideinformation\nUdskriftsvenlig udgave"),
        near_misses=(f"Hvad henviser hertil\n\n{_A}", f"Specialsider\n\n{_B}\n\nBeslægtede ændringer\n\n{_A}"),
    ),
    Rule(
        id="da.legal-footer.wiki", label="legal-footer",
        pattern=(
            r"denne side blev senest redigeret d\. ?(?=.{0,45}\d{4}).{8,60}\.?|"
            r"hentet fra ?[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200}|"
            r"siden er vist ?\d[\d., ]{0,12} ?gange\.?"
        ),
        why="the day of the last change, the address and how often it was read, below the pages of a wiki",
        source="MediaWiki in Danish (messages lastmodifiedat, retrievedfrom and viewcount)",
        hits=("Denne side blev senest redigeret d. 2024-05-03 kl. 10:14.", "Hentet fra \"https://wiki.example/index.php?title=Most&oldid=12\""),
        near_misses=("Denne side blev senest redigeret d. 2024-05-03 kl. 10:14, sagde hun og lukkede døren efter den sidste.", f"{_A}\n\nDenne side blev senest redigeret d. {_B}"),
    ),
    Rule(
        id="da.navigation.menu-word", label="navigation",
        phrases=listed("hjem; forside; forsiden; menu; søg; søgning; nyheder; seneste nyt; indland; udland; danmark; verden; samfund; politik; økonomi; erhverv; penge; børs; sport; fodbold; håndbold; cykling; superliga; kultur; underholdning; debat; meninger; holdninger; ledere; leder; klummer; kronik; kronikker; læserbreve; videnskab; viden; teknologi; sundhed; livsstil; liv; familie; rejser; mad; mad & drikke; opskrifter; vin; bolig; mode; skønhed; biler; motor; film; musik; bøger; tv; tv-guide; tv-oversigt; radio; podcast; podcasts; video; billeder; lokalt; region; københavn; aarhus; odense; aalborg; fyn; jylland; sjælland; vejret; vejr; trafik; krimi; klima; natur; skole; uddannelse; job; begivenheder; kalender; navne; dødsfald; krydsord; spil; sudoku; quiz; horoskop; magasin; weekend; arkiv; blog; blogs; shop; webshop; butik; produkter; ydelser; tilbud; udsalg; mærker; dame; herre; børn; om os; kontakt; log ind; opret bruger; abonnement; min side; min konto; kurv; indkøbskurv; ønskeliste; nyhedsbrev; nyhedsbreve; mere; tilbage; næste; forrige; luk; alle; emner; kategorier; live; resultater; e-avis; e-avisen; kundeservice; kommune; borger; forening; medlemmer; projekter; priser; galleri; dansk; english; da; en; kongehuset; brevkasse; konkurrencer; partnere; historie; have; dyr; religion; forbrug; filtre; sorter; viden om; levnet; ledige stillinger; tidligere; arkiver; bliv oprettet som bruger; opret konto; registrer; log ud; foregående; instrumentbræt; kontrolpanel; oversigt; skrivebord; kategori; nøgleord; rediger; tag-cloud; populære tags; kommentar-rss; indlæg (rss); kommentarer (rss); rss-nyhedskilde; ikke kategoriseret; kassen; anmeldelser; konto; tilgængelighed; ønskelister; alle produkter; avanceret søgning"),
        when=c.all_of(c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "comments"), c.no_text_item, c.in_article, c.set_like_its_run, c.not_heading), otherwise=HINT,
        why="words of a menu, several in a row", source="section names of Danish papers, shops and municipalities; WordPress, Oscar and Plone in Danish",
        hits=("Forside\nNyheder\nSport", "Indland\nUdland\nPolitik\nKultur"),
        near_misses=("7\n12\n34\n41", f"Natur\n\n{_A}\n\nKultur\n\n{_B}\n\nSkole\n\n{_C}", "Avisen havde tre sektioner:\nPolitik\nSport\nVejret"),
    ),
    Rule(
        id="da.navigation.docs", label="navigation",
        phrases=listed("""
            0 minutters læsetid; dette indhold er ikke tilgængeligt i dit sprog endnu.; 0 min. tilbage at
            læse
        """),
        ambiguous=listed("""
            on this page; kopier; start søgning; indtast søgeord; åbn arkiv; vis ikke dette igen; vælg
            version; ingen resultater fundet; 0 resultater; gå tilbage; vælg tema; på denne side; fås også
            i:; læs på dansk; sprog:; kilde; oprindeligt hjemmeside; skjul søgeresultater; denne side
        """),
        pattern=(
            r"dette er dokumentationen for .{1,40} [\w.+-]{1,20}, som ikke længere bliver aktivt vedligeholdt[.!।]?|"
            r"dette er den ikke publicerede dokumentation for .{1,40} [\w.+-]{1,20} versionen[.!।]?|"
            r"for seneste dokumentation, se seneste version \([\w.+-]{1,20}\)[.!।]?"
        ),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the tools around the pages of manuals and blogs, several in a row",
        source="Docusaurus, Material for MkDocs, Starlight, Nikola and Sphinx in Danish",
        hits=("4 minutters læsetid", "Dette indhold er ikke tilgængeligt i dit sprog endnu.", "Dette er dokumentationen for Port Chronicle 2.1, som ikke længere bliver aktivt vedligeholdt.", _AFTER + "On this page\nKopier\nStart søgning"),
        near_misses=(f"{_A}\n\nOn this page\n\n{_B}", f"{_A}\n\n- On this page\n- Kopier\n- Start søgning\n\n{_B}", "4 minutters læsetid, sagde hun og lukkede døren efter den sidste.", "Dette er dokumentationen for Port Chronicle 2.1, som ikke længere bliver aktivt vedligeholdt, sagde hun og lukkede døren efter den sidste."),
    ),
    Rule(
        id="da.navigation.shop-control", label="navigation", weighed=False,
        phrases=listed("""
            dette produkt har ikke nogen anmeldelser endnu.; log venligst ind for at føje produkter til
            ønskeliste; fortsæt med at handle for at tilføje varer til din kurv.; log ind for at hente dine
            gemte varer eller fortsætte med at handle.; fortsæt med at handle, og tilføj varer til din
            ønskeliste.; opret en konto og få først adgang til de allerbedste produkter, inspiration og
            fællesskab.; log ind, eller opret en konto; tilmeld dig for at holde dig opdateret om de bedste
            tilbud; vær den første til at anmelde; vær den første til at anmelde dette produkt; der er endnu
            ikke nogle anmeldelser.; sortér efter pris: lav til høj; sortér efter pris: høj til lav
        """),
        ambiguous=listed("""
            føj til ønskeliste; skriv en anmeldelse; anmeld produkt; er denne anmeldelse nyttig?; vis alle
            anmeldelser; giv mig besked; køb mere; vis indkøbskurv; gå til kassen nu; fortsæt til kassen;
            flyt til kurv; jeg har en rabatkode...; tilbage til kurv; jeg har glemt mit kodeord; returnér
            til siden; din ønskeliste er tom.; opret en ny ønskeliste; fandt 0 resultater.; filtrer
            resultater; prise høj til lav; pris lav til høj; vider resultater for; ingen produkter fundet.;
            vis kategorier; tilbage til søgeresultater; din kurv; tøm kurv; gå til kassen; fortsæt booking;
            vis hele indkøbskurven; indløs rabatkode; kurv udløbet; tilføj mig til ventelisten; gå til
            butikken; luk billetbutik; vælg et andet arrangement; log ind med en kundekonto; opret konto;
            læg sættet i kurven; tilføj sæt til ønskeliste; se alle oplysninger; rul produkter til venstre;
            rul produkter til højre; ryd filtre; sortér produkter efter; vælg sidetal; søg efter produkter
            ...; vis kurv; rediger kurv; afgiv ordre; ingen varer på ønskelisten; min kurv, antal varer: 0;
            du er i øjeblikket offline; tilføj til indkøbskurv; tilføj til kurven; tilføj til ønskelisten;
            sammenlign produkter; gå til kurv; til kassen; opdater kurv; shop videre; tilbage til butikken;
            din indkøbskurv er tom; ingen varer i kurven.; skriv anmeldelse; ingen anmeldelser endnu; se
            alle anmeldelser; viser alle 0 resultater; viser 0–0 af 0 resultater; sortér efter popularitet;
            sorter efter popularitet; pris: lav til høj; pris: høj til lav; pris, lav til høj; pris, høj til
            lav; laveste pris; højeste pris; vælg muligheder; vælg variant; hurtig visning; inkl. moms;
            ekskl. moms; tip en ven
        """),
        when=c.shop_control, otherwise=HINT,
        why="the buttons of a shop, and what it says of its basket, its reviews and how it sorts",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix and Salesforce's Retail React App in Danish",
        hits=("Dette produkt har ikke nogen anmeldelser endnu.", _AFTER + "Føj til ønskeliste", _AFTER + "Skriv en anmeldelse"),
        near_misses=(f"{_A}\n\nFøj til ønskeliste\n\n{_B}", f"{_A}\n\n- Føj til ønskeliste\n- Skriv en anmeldelse\n\n{_B}", "Dette produkt har ikke nogen anmeldelser endnu, sagde hun og lukkede døren efter den sidste."),
    ),
    Rule(
        id="da.navigation.shop-word", label="navigation", weighed=False,
        phrases=listed("""
            ordrehistorik; skift kodeord; sortér efter; relevans; kunde bedømmelse; hent flere;
            kontoindstillinger; næste måned; filtrér; sorter efter; find butik; nulstil adgangskode;
            ordrestatus; størrelsesguide; antal; sammenlign; min kurv; rabatkode; betalingsmuligheder; fragt
            og levering; udsolgt; bestsellere; køb; handelsbetingelser; standardsortering
        """),
        when=c.shop_word, otherwise=HINT,
        why="words of a shop's page that are anybody's, several in a row",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix and Salesforce's Retail React App in Danish",
        hits=(_AFTER + "Ordrehistorik\nSkift kodeord\nSortér efter", _AFTER + "Køb\nHandelsbetingelser\nStandardsortering"),
        near_misses=(f"{_A}\n\nOrdrehistorik\n\n{_B}", f"{_A}\n\n- Ordrehistorik\n- Skift kodeord\n- Sortér efter\n\n{_B}"),
    ),
    Rule(
        id="da.navigation.calendar", label="navigation", weighed=False,
        phrases=listed("""
            tilføj til kalender; føj til kalender
        """),
        when=c.calendar_button, takes=c.calendar_links, otherwise=HINT,
        why="the button by which readers keep an event's date, with the calendars it offers",
        source="The Events Calendar and pretix in Danish",
        hits=(_AFTER + "Tilføj til kalender", _AFTER + "Føj til kalender\nApple\nGoogle\nOutlook.com\nYahoo"),
        near_misses=(f"{_A}\n\nTilføj til kalender\n\n{_B}", f"{_A}\n\nApple\nGoogle\nYahoo\n\n{_B}", "Tilføj til kalender, sagde hun og lukkede døren efter den sidste."),
    ),
    Rule(
        id="da.navigation.portal", label="navigation",
        phrases=listed("""
            ulæst; etiket; populære; bruger; grupper; klik her for at genindlæse.; marker som læst;
            handlinger tilknyttet webside; udskriv; sidst opdateret; hjemmeside; privat område; i samme
            afsnit; af samme forfattere; foregående side; indholdsoversigt; lav et svar til denne artikel;
            nøgleord i samme gruppe; seneste forumindlæg; de mest læste artikler; denne forfatters artikler;
            seneste tilføjelse
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the menus and tools of portals and forums, several in a row",
        source="NodeBB, Plone and SPIP in Danish",
        hits=(_AFTER + "Ulæst\nEtiket\nPopulære", _AFTER + "Bruger\nGrupper\nKlik her for at genindlæse."),
        near_misses=(f"{_A}\n\nUlæst\n\n{_B}", f"{_A}\n\n- Ulæst\n- Etiket\n- Populære\n\n{_B}"),
    ),
    Rule(
        id="da.placeholder.loading", label="placeholder",
        phrases=listed("indlæser indhold; indholdet indlæses; henter indhold; siden indlæses; javascript er slået fra; slå javascript til; billedet kunne ikke indlæses; ingen resultater fundet; genindlæs siden; der opstod en fejl, prøv igen senere; for at fortsætte, bedes du indtaste koden fra billedet herunder.; opdatér din browser for at få vist denne hjemmeside ordentligt.; verificerer... vent venligst.; verificering mislykkedes. prøv venligst igen senere.; verificering udløbet. prøv venligst igen."),
        ambiguous=listed("indlæser; henter; vent venligst; vent et øjeblik; ingen resultater; noget gik galt; der opstod en fejl; billede mangler; aktiver javascript; søgningen gav ingen resultater.; side ikke fundet; siden blev ikke fundet; hent lydudfordring; jeg er ikke en robot; opdater browser; opdater min browser nu; verificerer; verificering kræves!; vis aldrig igen; ignorer; indtast kode; genindlæs"),
        pattern=r"(?:du skal|venligst|vær venlig|for at)\b[^.]{0,60}(?:aktivere|aktiver|slå|have)\b[^.]{0,20}javascript\b.{0,100}|(?:din|denne) browser[^.]{0,20}(?:understøtter|understøttes|er forældet|er gammel)\b.{0,120}|(?:siden|sitet|hjemmesiden|denne side|tjenesten) kræver[^.]{0,20}javascript\b.{0,80}",
        when=c.loading_sign, otherwise=HINT,
        why="what stands where a script would have put something", source="noscript texts and loading states of Danish sites; Nikola, WordPress and Docusaurus in Danish",
        hits=("Indlæser indhold...", "Du skal aktivere JavaScript for at se siden."),
        near_misses=(f"Vent venligst\n\n{_A}", "Henter\n\nSådan stod der på skærmen i tre døgn.", f"{_A}\n\n- Side ikke fundet\n- Siden blev ikke fundet\n\n{_B}", f"{_A}\n\n- Side ikke fundet\n- Siden blev ikke fundet\n\n{_B}"),
    ),
    Rule(
        id="da.placeholder.browser", label="placeholder",
        pattern=(
            r"din (?:web ?)?browser(?: ?\([^)]{2,30}\))? er (?:forældet|for gammel|ikke opdateret)[.!]?|"
            r"opdat[eé]r din (?:web ?)?browser\b.{0,110}\b(?:denne|vores) (?:hjemme)?side\b.{0,30}[.!]?"
        ),
        why="the bar over a page that finds the reader's browser too old for it",
        source="browser-update.org and Outdated Browser, which sites build in",
        hits=("Din browser (Safari) er forældet.", "Opdater din browser for at se denne side rigtigt."),
        near_misses=("Opdater din browser og genstart computeren.", "Din browser er forældet, sagde manden ved skranken."),
    ),
    Rule(
        id="da.placeholder.loading-word", label="placeholder",
        phrases=listed("indlæser; indlæses; henter data"),
        when=c.all_of(c.not_heading, c.no_list_item, c.in_article), otherwise=HINT,
        why="the word that stands while content loads", source="loading states of web frameworks in this language",
        hits=(_AFTER + "Indlæser...", _AFTER + "Henter data..."),
        near_misses=(f"Indlæser\n\n{_A}", f"{_A}\n\nHenter data\n\n{_B}"),
    ),
    Rule(
        id="da.placeholder.notice", label="placeholder",
        phrases=listed("""
            du vil blive påmindet om 0 dage.; beskyttede kommentarer: indtast din adgangskode for at læse
            kommentarer.; dette indhold er adgangskodebeskyttet. for at se det, indtast venligst din
            adgangskode nedenfor:; der er intet uddrag, da dette er et beskyttet indlæg.
        """),
        why="what a site says instead of what it does not show, and its robot check when it fails",
        source="browser-update.org, ALTCHA and WordPress in Danish",
        hits=("Du vil blive påmindet om 4 dage.", "Beskyttede kommentarer: Indtast din adgangskode for at læse kommentarer."),
        near_misses=("Du vil blive påmindet om 4 dage, sagde hun og lukkede døren efter den sidste.", "Beskyttede kommentarer: Indtast din adgangskode for at læse kommentarer, sagde hun og lukkede døren efter den sidste."),
    ),
    Rule(
        id="da.byline.by", label="byline",
        pattern=r"(?:af|tekst|tekst og foto|skribent|forfatter|journalist|skrevet af|udgivet af|redaktør)[: ] ?[\w.'’-]+ [\w.'’-]+(?: [\w.'’-]+){0,3}(?:(?:,| og) [\w.'’ -]{3,40})?",
        why="who wrote it", source="byline customs of Danish papers",
        hits=("Af Marlene Dahl", "Tekst og foto: Joel Hell"),
        near_misses=("Af alt dette blev der intet det efterår.", "Tekst uden billeder"),
    ),
    Rule(
        id="da.byline.date", label="byline",
        pattern=r"(?:(?:publiceret|udgivet|opdateret|senest opdateret|offentliggjort)(?: d\.?| den)? ?:? ?)?(?:(?:man|tirs|ons|tors|fre|lør|søn)(?:dag)?\.?,?(?: d\.| den)? )?(?:d\. |den )?\d{1,2}\. ?(?:jan(?:uar)?|feb(?:ruar)?|mar(?:ts)?|apr(?:il)?|maj|juni?|juli?|aug(?:ust)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?: \d{4})?(?:,? (?:kl\.? ?)?\d{1,2}[:.]\d{2})?",
        why="when it was published", source="date styles of Danish papers",
        hits=("Publiceret 9. februar 2023", "Opdateret d. 3. maj 2024 kl. 11.20"),
        near_misses=("Den 3. maj lukkede broen.", "Udgivet blev den først efter hans død."),
    ),
    Rule(
        id="da.caption.credit", label="caption",
        pattern=r"(?:foto|fotograf|billede|billedkilde|grafik|illustration|arkivfoto|kilde|pressefoto|genrefoto)(?: ?[:©/]) ?.{2,90}|arkivfoto|genrefoto|pressefoto|(?:ritzau|scanpix|ritzau scanpix)(?:[ /-]+[\w.-]+){1,5}",
        why="a picture's credit", source="credits of Danish papers (Ritzau Scanpix)",
        hits=("Foto: Marek Dahl/Ritzau Scanpix", "Arkivfoto"),
        near_misses=("Billede af en by, der aldrig sover.", "Foto fra den tid hang stadig i gangen."),
    ),
    Rule(
        id="da.promo.appeal", label="promo",
        pattern=(
            r"følg os (?:også |gerne )?på (?:facebook|instagram|twitter|x|youtube|tiktok|linkedin|snapchat|whatsapp|google news|bluesky|threads|sociala medier|sosiale medier|sociale medier)(?:[ ,&]+(?:og )?(?:facebook|instagram|twitter|x|youtube|tiktok|linkedin|snapchat|whatsapp|google news|bluesky|threads|sociala medier|sosiale medier|sociale medier))*(?: (?:for|så)\b[^.:;\"”]{2,70})?[!.]?|"
            r"(?:tilmeld dig|abonnér på|abonner på|skriv dig op til|få) (?:vores) (?:gratis |daglige )?(?:nyhedsbrev\w*|nyheder|podcast)\b[^:;\"”]{0,80}|"
            r"(?:download|hent) vores app (?:og|for|så)\b[^.:;\"”]{2,80}[!.]?|"
            r"(?:har du (?:fundet|set|opdaget)|fundet|er der) (?:en )?(?:fejl|stavefejl|slåfejl)(?: i (?:artiklen|teksten))?\? ?(?:skriv|kontakt|send|giv|fortæl|klik|sig til|ret|så skriv)[^\"”]{0,80}|"
            r"støt (?:vores (?:journalistik|arbejde)|uafhængig journalistik)[^:;,\"”]{0,80}[!.]?|"
            r"(?:du skal (?:være logget ind|logge ind)|log ind) for at (?:kommentere|skrive en kommentar|deltage i debatten)[^\"”]{0,40}|"
            r"del (?:gerne )?(?:denne |artiklen|artikel)(?:artikel)?(?: med (?:en ven|dine venner|andre)| på facebook)?[!.]?|"
            r"(?:denne )?(?:artikel|artiklen|indholdet?) er (?:kun |forbeholdt )(?:for )?(?:vores )?(?:abonnenter|medlemmer|kunder)[^\"”]{0,90}|"
            r"(?:slå|aktivér) (?:notifikationer|push-beskeder)(?: til)?,? (?:så|for|og)\b[^.:;\"”]{2,60}[!.]?|"
            r"(?:artiklen|indlægget|teksten) indeholder (?:affiliate-?links|reklamelinks|annoncelinks)[^\"”]{0,100}"
        ),
        otherwise=HINT,
        sure_if=r"\bos\b|vores|fejl|uafhængig|log ind|logge|artikel|artiklen|abonnenter|medlemmer|kunder|notifikationer|push|links",
        why="what a site asks of its readers in a line or sentence: to follow it, to pay, to log in, to report its mistakes",
        source="closing lines of Danish news sites and blogs",
        hits=(
            "Følg os på Facebook",
            "Tilmeld dig vores nyhedsbrev",
            "Hent vores app og få nyhederne først",
            "Fundet en fejl? Skriv til redaktionen",
            "Støt uafhængig journalistik",
            "Log ind for at kommentere",
            "Del artiklen med dine venner",
            "Artiklen er kun for abonnenter",
            "Slå notifikationer til, så du får det hele først",
            "Artiklen indeholder affiliate-links.",
        ),
        near_misses=(
            "Følg os på stien, råbte drengen.",
            "Har du fundet en fejl? spurgte læreren.",
            "Støt brættet med hånden.",
            "Log ind for at se din karakter.",
            "Del dejen i to lige store stykker.",
            "Artiklen er oversat fra tysk.",
        ),
    ),
)
