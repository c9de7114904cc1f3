"""Swedish: what sites of Sweden and Swedish-speaking Finland print around their articles."""

from __future__ import annotations

import re

from cleaner.lazy import lazy_pattern
from cleaner.model import Label
from cleaner.rules import conditions as c
from cleaner.rules.rule import ALMOST, HINT, LIKELY, Rule, form_of, listed, reported

_FEED_NAMES = lazy_pattern(r"^inlägget |dök först upp på ", re.IGNORECASE)
"""Stands before the title and before the site in the last line of a feed's entry."""

_A = "Kommunfullmäktige beslutade på måndagen att stänga den gamla bron för lastbilar."
_B = "Fram till hösten måste förarna ta dalvägen, säger kommunalrådet till tidningen."
_C = "Renoveringen hade skjutits upp i flera år eftersom ingen ville betala för den."
_AFTER = f"= {_A}\n\n= {_B}\n\n= {_C}\n\n"

_FOOTER: tuple[Label, ...] = (
    "legal-footer", "navigation", "share-bar", "newsletter", "paywall", "cookie-notice", "promo",
)

SPEECH = reported(
    r"sa|sade|säger|skrev|stod|löd|frågade|berättar|berättade|"
    r"svarade|ropade|viskade|skämtade|tänkte"
)
"""Reported speech: what somebody said is the article's, whatever words it is in."""

_CATEGORY = lazy_pattern(
    r"(?:[\w'’-]{1,24} ){0,3}[\w-]{0,20}(?:cookies?|kak(?:a|or|orna))\b(?=.*(?:sida|sidor|webbplats|besök|annons|reklam|innehåll|statisti|analy|mät|inställning|partner|funktion|samtycke|nödvändig)).{8,360}|"
    r"(?=.{0,200}(?:cookies?|kak(?:a|or|orna)))(?=.{0,300}(?:spår|accept|godkänn)).{30,360}|"
    r"(?=.{25}).{0,180}(?:tjänster från tredje part|ditt (?:samtycke|medgivande)).{0,200}"
)
"""What a consent dialog says of a kind of cookies, and of leave for others' services."""
_PANELS = frozenset(map(form_of, listed("""
    berättigat intresse; berättigade intressen; leverantörer; leverantörslista; partner; lista över partner;
    lista över leverantörer; ändamål; syften; särskilda ändamål; speciella ändamål; funktioner; särskilda
    funktioner; speciella funktioner; samtycke; absolut nödvändiga; strikt nödvändiga; nödvändiga; nödvändig;
    funktionella; funktionell; funktionalitet; inställningar; prestanda; analys; analytiska; statistik;
    marknadsföring; annonsering; reklam; målinriktade; sociala medier; oklassificerade; alltid aktiv; alltid
    aktiva; alltid aktiverad; alltid på; detaljer; lista över cookies; cookiedeklaration; nödvändiga cookies;
    absolut nödvändiga cookies; strikt nödvändiga cookies; funktionella cookies; prestandacookies; analytiska
    cookies; statistikcookies; marknadsföringscookies; annonscookies; nödvändiga kakor; funktionella kakor;
    analyskakor; tredjepartscookies; namn; leverantör; utgång; giltighetstid; lagringstid; varaktighet;
    beskrivning; syfte; typ; på; av; exempel; datakategorier
""")))
"""What stands in its inner panels: kinds of consent, switches, heads of columns."""
_ABOUT = lazy_pattern(
    r"cookie|\bkak(?:a|or)|samtyck|tjänst|webbplats|\bsajt|\bsida|annons|reklam|personuppgift|"
    r"personlig|\bdata\b|\buppgifter|information som vi|integritet|sekretess|partner|leverantör|"
    r"berättiga(?:t|de) intresse|\biab\b|\btcf\b|position|skript|besök|statisti|analy|mät|publik|"
    r"inställning|preferens|\bval\b|\bsyfte|ändamål|profil|\benhet|innehåll|\bspam|skräp|"
    r"\bapp(?:s|ok|er|ar)?\b|appli[ck]|apli[ck]|informa[tcçs]|google"
)
"""What sentences of such a dialog deal with, its purposes and those who have them among it."""

RULES = (
    Rule(
        id="sv.ad-marker.label", label="ad-marker",
        phrases=listed("""
            annons; annons:; detta är en annons; detta är en annons från; annonsinnehåll; annonsmaterial; annonssamarbete; betalt innehåll; betalt samarbete; sponsrat innehåll; sponsrat inlägg; sponsrad artikel; sponsrade länkar; innehåll från annonsör; innehåll från vår partner; i samarbete med vår annonsör; artikeln fortsätter efter annonsen; artikeln fortsätter under annonsen; artikeln fortsätter nedan; texten fortsätter efter annonsen; texten fortsätter under annonsen; fortsätt läsa efter annonsen; fortsätter efter annonsen; fortsätt läsa under annonsen; stäng annons; hoppa över annons; dölj annons; rapportera annons; annonsen avslutas om 0; slut på annons; texten fortsätter under bilden; artikeln fortsätter under bilden; texten fortsätter under videon; annons från google; reklamlänkar; inlägget innehåller reklamlänkar; inlägget innehåller annonslänkar; innehåller annonslänkar; innehåller reklam; kommersiellt samarbete;
            annonsörsinnehåll;
            annons: 0:0
        """),
        ambiguous=listed("annonser; reklam; sponsrad; sponsrat; annonssida; våra partners; mer från våra annonsörer; i samarbete med"),
        pattern=(
            r"(?:artikeln|texten|inlägget|krönikan) fortsätter (?:efter|under|nedanför|nedan) ?(?:annonsen|annons|bilden|videon|reklamen|klippet|faktarutan|grafiken)?[.!]?|detta är (?:en annons|annonsmaterial|ett annonssamarbete|kommersiellt innehåll)(?: från| med| i samarbete med)? ?.{0,60}|"
            r"(?:artikeln|inlägget|texten|sidan|detta inlägg) innehåller (?:\w+ )?(?:annonslänkar|reklamlänkar|affiliatelänkar|annonslänk|reklam för)\b.{0,160}|(?:annons|reklam) i samarbete med .{2,60}"
        ),
        when=c.any_of(c.beside("ad-marker"), c.all_of(c.not_heading, c.beside("promo", "related", "share-bar", "newsletter"))), otherwise=LIKELY,
        why="advertising must be told apart from editorial matter (reklamidentifiering)", source="Marknadsföringslagen 2008:486, 9 §; in-text markers of Swedish papers",
        hits=("ANNONS", "Annons:", "Artikeln fortsätter efter annonsen", "Reklam\nAnnons", "Inlägget innehåller reklamlänkar för Dalbutiken"),
        near_misses=("Annons\n\nEn annons är ett meddelande som någon har betalat för att få tryckt.", f"Reklam\n\n{_A}", "Annons lurade änka på besparingar", "Artikeln fortsätter att väcka debatt.", f"Sponsrad\n\n{_B}"),
    ),
    Rule(
        id="sv.video-embed.player", label="video-embed",
        phrases=listed("""
            spela upp video; spela video; se video; se hela klippet; se klippet här; se inslaget; titta på videon; spela upp klippet; videon är inte tillgänglig; videon kan inte spelas upp; klippet kan inte spelas upp; din webbläsare stödjer inte html0-video; din webbläsare stöder inte video; lyssna på artikeln; lyssna på texten; lyssna på den här artikeln; lyssna på inslaget; få artikeln uppläst; artikeln uppläst; slå på ljud; stäng av ljud; fler videor; nästa video; nästa klipp; återstående tid 0:0; laddar video; 0 min lyssning; visa externt innehåll; visa innehåll från youtube;
            använd upp/ner piltangent för att öka eller minska volymen.;
            använd vänster/höger piltangent för att spola en sekund, upp/ner piltangent spola tio sekunder.;
            början av dialogfönster. escape avbryter och stänger fönstret.;
            den här dialogrutan kan stängas genom att trycka på escape-tangenten eller stäng knappen.;
            det gick inte att hitta någon kompatibel källa för den här videon.; du har avbrutit videouppspelningen.; ett nätverksfel gjorde att nedladdningen av videon avbröts.;
            mediat är krypterat och vi har inte nycklarna för att dekryptera det.
        """),
        ambiguous=listed("video; spela upp; spela; pausa; paus; undertexter; kvalitet; live; fler klipp; helskärm; se videon; se klippet; ljud av; ljud på; webb-tv; aktuell tid; avsluta bild-i-bild-läge; avsluta helskärmsläge; beskrivningar av; beskrivningsinställningar; bild-i-bild; dialogruta; dialogruta för textningsinställningar; ej fullskärm; fler inställningar; fullskärm; förloppsmätare; ladda ner fil; livesändning; ljudspelare; ljudspår; proportionell sans-serif; proportionell serif; slutet av dialogfönster.; slå på ljudet; snabbspola framåt; spara videobildruta; spela upp igen; spola tillbaka; strömningstyp; stäng av ljudet; stäng dialogruta; text av; text på; textkantstil; textning/undertexter; textningsinställningar; tidslinje; typsnittsfamilj; undertextsinställningar; uppspelningshastighet; video laddar.; videospelare; volymkontroll; återstående tid; öppna bild-i-bild-läge; det här är ett dialogruta; fortsätt direkt till direktsändning; sluta spela upp aktuell video i slinga; spela upp aktuell video i slinga; återgå till live, uppspelningen är inte live; återgå till live, uppspelningen är live; återställ alla inställningar till standardvärden; öppnar dialogruta för inställningar; öppnar dialogruta för textning; öppnar dialogruta för undertexter"),
        pattern=r"(?:se även|se också|tv|se videon|video|se klippet|klippet|webb-tv|lyssna|lyssna också|se mer|play|titta) ?[:|»>→►▶](?! ?\d) ?.{12,140}[^.,;]|(?:för att (?:se|visa|spela)|här visas|innehållet) [^.]{0,60}(?:externt innehåll|innehåll från|youtube|cookies|kakor|godkänna|acceptera)\b[^:]{0,40}(?:cookies|kakor|godkänn\w*|accepter\w*|personuppgifter|youtube)\b.{0,120}",
        when=c.all_of(c.in_run(2, "video-embed"), c.heads_nothing, c.no_list_item), otherwise=HINT,
        why="labels of a player, or a pointer to a clip", source="players of Swedish broadcasters and evening papers (Se klippet)",
        hits=("Spela upp video", "Lyssna på artikeln", "Spela\nPausa\nHelskärm", "TV: Så byggdes den nya kajen på en sommar"),
        near_misses=(f"Paus\n\n{_A}", f"Video\n\n{_B}", "Se videon först, sa läraren, och tyck sedan."),
    ),
    Rule(
        id="sv.video-embed.settings", label="video-embed",
        phrases=("slutet av dialogfönster.",),
        takes=c.player_above(
            "början av dialogfönster. escape avbryter och stänger fönstret.",
        ),
        why="a player's bar and the dialog of its settings, which says where it begins and ends",
        source="video.js in Swedish",
        hits=(_AFTER + "Spela\n0:00\nLaddad\n0%\nBörjan av dialogfönster. Escape avbryter och stänger fönstret.\nText\nColor\nVit\nSvart\nTextstorlek\n50%\nÅterställ\nKlar\nSlutet av dialogfönster.", _AFTER + "Början av dialogfönster. Escape avbryter och stänger fönstret.\nText\nVit\nTextstorlek\n50%\nSlutet av dialogfönster."),
        near_misses=(f"{_A}\n\nSlutet av dialogfönster.\n\n{_B}", "Slutet av dialogfönster, sa hon och stängde dörren efter den siste."),
    ),
    Rule(
        id="sv.promo.voice", label="promo",
        finds=c.site_speaks(
            site=lazy_pattern(r"\bvi\b|\boss\b|\bvår\w*\b|\bvårt\b|\bden här (?:artikeln|sidan|texten|webbplatsen)\b|\bredaktionen\b|\bartikeln\b", re.IGNORECASE),
            reader=lazy_pattern(r"\bdu\b|\bdig\b|\bdin\b|\bditt\b|\bdina\b|\bni\b|\ber\b|\bgärna\b|(?:^|[.?!:] )(?:följ|stöd|stötta|prenumerera|ladda|dela|tipsa|mejla|skriv|logga|bli|läs|lyssna|anmäl|få)\b", re.IGNORECASE),
            asks=r"\bnyhetsbrev\w*\b|\binkorg\w*\b|\bnotiser\b|\bapp\b|\bappen\b|\bpå (?:facebook|instagram|twitter|youtube|tiktok|linkedin)\b|\bpodd\w*\b|\bgåva\b|\bditt stöd\b|\bstötta oss\b|\bstöd oss\b|\boberoende journalistik\b|\bprenumer\w+\b|\bmedlem\w*\b|\bcookies?\b|\bkakor\b|\bkommentar\w*\b|\bkommentera\b|\bannonsfritt\b|\bi månaden\b|\bprovision\b|\bswisha\b|\bannonslänkar\b",
            notes=r"\bvi kan få (?:provision|ersättning)\b|\bi betalt samarbete\b",
            voice=lazy_pattern(r"\bvi\b|\boss\b|\bvår\w*\b|\bdu\b|\bdig\b|\bdin\b|\bditt\b|\bdina\b|\bjag\b", re.IGNORECASE),
            speech=SPEECH,
        ),
        score=ALMOST,
        why="the site speaks to its readers of mails, money, accounts or cookies, in a text that does not say we or you itself",
        source="closing lines of news sites and blogs in this language; what they share is who speaks, to whom and of what",
        hits=(_AFTER + "Vårt nyhetsbrev ger dig nyheterna från dalen varje morgon.", _AFTER + "Vi behöver ditt stöd för att kunna hålla nyheterna öppna för alla.", _AFTER + "Den här sidan använder cookies för att ge dig en bättre upplevelse."),
        near_misses=(f"{_A}\n\n{_B}\n\n{_C}\n\nFörarna väljer väg i appen och betalar tre kronor i månaden.", f"{_A}\n\n{_B}\n\n{_C}\n\n”Prenumerera på vårt nyhetsbrev”, stod det på skylten vid stadshuset.", f"{_A}\n\n{_B}\n\n{_C}\n\nVi väntade under bron till morgonen.\n\nVi behöver ditt stöd för att kunna hålla nyheterna öppna för alla."),
    ),
    Rule(
        id="sv.promo.app", label="promo",
        phrases=listed("""
            ladda ner appen; ladda ner vår app; ladda ned appen; hämta appen; öppna i appen; läs i appen; öppna appen; installera appen; ladda ner i app store; hämta i app store; ladda ner på google play; hämta på google play; slå på notiser; aktivera notiser; få notiser; läs mer om erbjudandet; till erbjudandet; köp nu; beställ nu; handla nu; testa gratis; prova gratis; kom igång gratis; anmäl dig nu; anmäl dig idag; klicka här för mer information; nej tack; nej, tack; kanske senare; ta mig till erbjudandet; gå till butiken; boka demo; kontakta oss idag; begär offert; tipsa oss!; tipsa redaktionen; tipsa oss om nyheter; läs mer här
        """),
        ambiguous=listed("vår app; appen; anmäl dig; anmäl dig här; klicka här; inte nu; tipsa oss; upptäck mer; boka nu; köp här; till butiken; beställ här"),
        pattern=r"(?:ladda ne[rd]|hämta|installera|testa|skaffa) (?:hem )?(?:vår |den |[\w&.-]{2,20}s )?(?:nya |gratis |kostnadsfria )*(?:[\w&.-]{2,20}-?)?app(?:en)?\b(?: (?:för|och|i|på|här|gratis|nu|så)\b.{0,80})?[!.]?|(?:har du|vet du|såg du|tipsa)\b[^.]{0,50}(?:tips|mer|nyhet\w*|oss|händelse\w*|tipsa)\b[^.]{0,50}\?? ?(?:mejla|mejl|ring|tipsa|kontakta|hör av dig|sms|skicka)\b.{0,120}",
        when=c.all_of(c.not_heading, c.beside("promo")), otherwise=HINT, part="button",
        sure_if=r"\bvår\b|gratis|kostnadsfri|\bnu\b|tips|nyhet|händelse",
        why="a prompt to install the app or to send a tip, or the button of an offer", source="app banners and tip boxes (Tipsa oss) of Swedish papers",
        hits=("Ladda ner appen", "Ladda ner vår nya app och få nyheterna direkt!", "Köp nu", "Har du ett tips? Mejla redaktionen"),
        near_misses=(f"Vår app\n\n{_A}", f"Tipsa oss\n\n{_B}", "Ladda ner appen inte förrän du läst villkoren, varnar experten.", "Hämta appen och visa koden vid dörren."),
    ),
    Rule(
        id="sv.promo.ask", label="promo",
        phrases=listed("stöd vårt arbete; stöd oberoende journalistik; bli medlem nu; bli medlem idag; bli månadsgivare; ge en gåva nu; swisha en gåva; swisha till 0; swish: 0; skänk en gåva; donera nu; bli stödprenumerant; bjud på en kaffe; ja, jag vill stödja"),
        ambiguous=listed("stöd oss; bli medlem; bidra; donera; stötta oss; ge en gåva; bli volontär; swisha; bli prenumerant; bli fadder"),
        pattern=r"(?:stöd|stötta|hjälp) (?:oss|vår|vårt|den oberoende|oberoende|fri|lokal)\b ?(?:\w+ ){0,2}(?:journalistik|arbete|tidning|podd|blogg|redaktion|swish\w*|gåva|med|genom|att)\b[^:,]{0,80}[.!]?|(?:gillar du|gillade du|uppskattar du) (?:det du läser|den här|artikeln|texten|vår|vårt|podden)[^.?]{0,30}\? .{0,110}|(?:oberoende|kvalitets)journalistik kostar\b.{0,100}",
        when=c.not_heading, otherwise=HINT, part="ask",
        sure_if="journalist|tidning|podd|blogg|redaktion|swish|gåva|artik|text|gillar|gillade|uppskattar|vårt arbete",
        why="an appeal or a button for readers' money", source="donation lines of Swedish sites and charities, often by Swish",
        hits=("Bli medlem nu", "Stöd oss »", "Stötta vår journalistik med en gåva!", "Gillar du det du läser? Swisha en slant"),
        near_misses=(f"Bli medlem\n\n{_A}", f"Bidra\n\n{_B}", "Stöd oss inte av medlidande, bad hon, utan av vrede."),
    ),
    Rule(
        id="sv.promo.offer", label="promo",
        phrases=listed("""
            ansök nu; ansök här; spara annons; spara annonsen; spara jobbet; visa telefonnummer;
            kontakta säljaren; kontakta mäklaren; boka visning; anmäl annons; kontrollera tillgänglighet;
            bevaka pris; skriv en recension;
            köp biljetter; köp biljett; tänd ett ljus; till receptet; skriv i gästboken
        """),
        when=c.offer_button, otherwise=HINT, part="button",
        why="a button beside an offer: to apply, to call the seller, to book; it does nothing in a text",
        source="job boards, portals of homes and cars, shops' comparisons, tickets, hotels, memorial pages, recipe cards",
        hits=("Kontakta mäklaren\nBoka visning", "Visa telefonnummer\nTänd ett ljus"),
        near_misses=(f"Tänd ett ljus\n\n{_A}", "Köp biljetter i god tid, sa hon, för de tar slut.", f"{_A}\n\nAnsök nu\n\nAnsök här\n\n{_B}", f"{_A}\n\nAnsök nu\n\nAnsök här\n\n{_B}"),
    ),
    Rule(
        id="sv.promo.install", label="promo",
        phrases=listed("""
            lägg till på hemskärmen för att få en bättre användarupplevelse och enklare åtkomst.; installera
            den på din enhet för att få en bättre användarupplevelse och enklare åtkomst.; lägg till i dock
            för att få en bättre användarupplevelse och enklare åtkomst.; men den här webbläsaren stöder
            inte den här funktionen. öppna länken i en extern webbläsare för att fortsätta.
        """),
        ambiguous=listed("""
            tryck på ”öppna i webbläsare…”; tryck på dela-knappen i verktygsfältet; lägg till på startsidan;
            tryck på meny; tryck på "lägg till på hemskärmen"; installera; öppna din webbläsares meny; visa
            galleri; tryck på meny om det inte finns någon delningsikon; lägg till i dock; tryck på "lägg
            till i dock"; öppna menyn i appens webbläsare; lägg till på hemskärmen; öppna den kopierade
            länken i safari; tryck för att kopiera länken; tryck på "visa mer" i delningsmenyn; denna
            webbsajt har app-funktionalitet.
        """),
        when=c.install_steps, otherwise=HINT, weighed=False,
        why="the panel by which a site asks to be put on the home screen, and its steps",
        source="pwa-install in Swedish",
        hits=("Lägg till på hemskärmen för att få en bättre användarupplevelse och enklare åtkomst.", "Installera den på din enhet för att få en bättre användarupplevelse och enklare åtkomst.", _AFTER + "Tryck på ”Öppna i webbläsare…”\nTryck på Dela-knappen i verktygsfältet\nLägg till på startsidan"),
        near_misses=(f"{_A}\n\nTryck på ”Öppna i webbläsare…”\n\n{_B}", f"{_A}\n\n- Tryck på ”Öppna i webbläsare…”\n- Tryck på Dela-knappen i verktygsfältet\n- Lägg till på startsidan\n\n{_B}", "Lägg till på hemskärmen för att få en bättre användarupplevelse och enklare åtkomst, sa hon och stängde dörren efter den siste.", "Installera den på din enhet för att få en bättre användarupplevelse och enklare åtkomst, sa hon och stängde dörren efter den siste."),
    ),
    Rule(
        id="sv.newsletter.prompt", label="newsletter",
        phrases=listed("""
            prenumerera på nyhetsbrevet; prenumerera på vårt nyhetsbrev; prenumerera på nyhetsbrev; anmäl dig till nyhetsbrevet; anmäl dig till vårt nyhetsbrev; få vårt nyhetsbrev; gratis nyhetsbrev; beställ nyhetsbrev; beställ vårt nyhetsbrev; skriv upp dig på nyhetsbrevet; din e-postadress; din mejladress; ange din e-postadress; ange e-postadress; fyll i din e-postadress; skriv in din e-postadress; skriv din e-postadress; du kan när som helst avsluta prenumerationen; du kan avsluta prenumerationen när som helst; du kan när som helst avregistrera dig; du kan när som helst avregistrera dig.; avsluta när du vill.; tack för din anmälan!; tack för din anmälan; tack för att du prenumererar!; missa inga nyheter; nyheter direkt i inkorgen; prenumerera gratis; följ bloggen via e-post; jag godkänner villkoren; ja, jag vill ha nyhetsbrevet
        """),
        ambiguous=listed("nyhetsbrev; nyhetsbrevet; vårt nyhetsbrev; våra nyhetsbrev; e-post; e-postadress; prenumerera; anmäl mig; anmäl dig; skicka; registrera; missa inget; ja tack; förnamn; efternamn; alla nyhetsbrev; avsluta när du vill; din e-post"),
        pattern=(
            r"(?:veckans|dagens|månadens) (?:bästa|viktigaste|mest lästa|största) [^.,:]{2,50} (?:i din inkorg|i inkorgen|i mejlen|till din mejl)[.!]?|(?:prenumerera|anmäl dig|skriv upp dig|registrera dig|teckna dig|beställ|få)\b[^.]{0,40}\b(?:nyhetsbrev|nyhetsbrevet|utskick|mejllista)\b[^:]{0,110}|(?:få|det viktigaste|de viktigaste nyheterna|det senaste|senaste nytt|varje (?:morgon|vecka|dag|fredag|kväll))[^:]{2,90}(?:i din inkorg|i inkorgen|till din inkorg|i mejlen|direkt i mejlen|via e-post|på mejlen|till din mejl)\b.{0,60}|"
            r"(?:genom att|när du|jag) (?:anmäla|prenumerera|registrera|klicka|skicka|fylla|lämna|anmäler|prenumererar|godkänner|samtycker|vill ha|fortsätta)\b[^.]{0,120}(?:godkänner|samtycker|villkor\w*|personuppgift\w*|integritetspolicy|nyhetsbrev\w*)\b.{0,180}"
        ),
        when=c.any_of(c.beside("newsletter"), c.all_of(c.not_heading, c.beside("promo", "share-bar", "legal-footer", "paywall"))), otherwise=HINT,
        part="field",
        sure_if="nyhetsbrev|utskick|mejllista|inkorg|integritetspolicy|personuppgift|nyheter|våra (?:[a-zåäö]+ )?villkor|användarvillkor|senaste",
        why="a box that collects mail addresses, with its consent line", source="sign-up forms of Swedish sites (Rule, Get a Newsletter); Marknadsföringslagen 19 §",
        hits=("Veckans bästa läsning direkt i din inkorg.", "Prenumerera på vårt nyhetsbrev", "Få det senaste från dalen direkt i din inkorg", "Nyhetsbrev\nDin e-postadress\nAnmäl mig", "Genom att anmäla dig godkänner du våra villkor."),
        near_misses=(f"Nyhetsbrev\n\n{_A}", f"E-post\n\n{_B}", "Genom att anmäla sig till flottan slapp han gården.", "Varje vecka skickar läraren läxan via e-post till familjerna.", "Genom att klicka på knappen godkänner du resultatet."),
    ),
    Rule(
        id="sv.newsletter.mail-frame",
        label="newsletter",
        phrases=listed("""
            avregistrera dig; avsluta prenumerationen; visa det här mejlet i webbläsaren; läs nyhetsbrevet i webbläsaren; visa webbversion; avsluta
            prenumerationen på nyhetsbrevet; avanmäl dig från nyhetsbrevet; klicka här för att avregistrera dig;
            uppdatera dina inställningar för utskick
        """),
        ambiguous=listed("""
            avregistrera dig; avprenumerera; visa i webbläsaren; se i webbläsaren; öppna i webbläsaren; visa i
            webbläsare; läs i webbläsaren
        """),
        when=c.all_of(c.not_heading, c.beside("newsletter", "legal-footer")),
        otherwise=HINT,
        pattern=(
            r"du (?:får|har fått) (?:det här |detta )(?:mejlet|mejl|e-?post(?:meddelande)?|nyhetsbrevet?|mailet|mail) (?:eftersom|för att|därför att) du (?:har|är|anmält|prenumererar|registrerat)\b.{0,200}|"
            r"(?:om|vill) du inte (?:längre )?(?:vill )?(?:ha|få) (?:fler |våra |vårt )?(?:mejl|nyhetsbrev|utskick|e-?post)\b.{0,160}"
        ),
        anywhere=True,
        why="what a mailing service puts above and below every letter: the link to its web page, why it came, how to leave",
        source="letters of Mailchimp and Brevo; ePrivacy Directive, article 13(4): every letter says how to leave",
        hits=(
            "Du får det här mejlet eftersom du har anmält dig till vårt nyhetsbrev.",
            "Vill du inte längre få nyhetsbrev? Klicka här.",
            "Avprenumerera\nDu får det här mejlet eftersom du har anmält dig till vårt nyhetsbrev.",
        ),
        near_misses=(
            "Du får det här brevet eftersom du är den sista i släkten, skrev notarien.",
            "Avregistrera dig själv, sa han, och sedan alla hönsen.",
            f"Avprenumerera\n\n{_A}",
        ),
    ),
    Rule(
        id="sv.newsletter.sent", label="newsletter",
        phrases=listed("""
            för att slutföra registreringen, klicka på bekräftelselänken vi skickat till din e-post. om den
            inte kommer fram inom 3 minuter, kolla din skräppostmapp!; en inloggningslänk har skickats till
            din inkorg. om den inte anländer inom 3 minuter, kontrollera din skräppostmapp.; ge feedback på
            det här inlägget
        """),
        ambiguous=listed("""
            titta i din e-post nu!; skriv in en giltig e-postadress; e-post skickat; välj dina nyhetsbrev;
            få uppdateringar; avsluta när som helst.
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="what a sign-up form says before and after an address is sent",
        source="Ghost in Swedish",
        hits=("För att slutföra registreringen, klicka på bekräftelselänken vi skickat till din e-post. Om den inte kommer fram inom 3 minuter, kolla din skräppostmapp!", "En inloggningslänk har skickats till din inkorg. Om den inte anländer inom 3 minuter, kontrollera din skräppostmapp.", _AFTER + "Titta i din e-post nu!\nSkriv in en giltig e-postadress\nE-post skickat"),
        near_misses=(f"{_A}\n\nTitta i din e-post nu!\n\n{_B}", f"{_A}\n\n- Titta i din e-post nu!\n- Skriv in en giltig e-postadress\n- E-post skickat\n\n{_B}", "För att slutföra registreringen, klicka på bekräftelselänken vi skickat till din e-post. Om den inte kommer fram inom 3 minuter, kolla din skräppostmapp, sa hon och stängde dörren efter den siste."),
    ),
    Rule(
        id="sv.comment-count.count", label="comment-count",
        phrases=listed("0 kommentarer; 0 kommentar; kommentarer (0); kommentarer 0; kommentarer: 0; inga kommentarer ännu; visa kommentarer; visa kommentarer (0); visa alla kommentarer; visa alla 0 kommentarer; läs kommentarer; läs alla kommentarer; visa fler kommentarer; ladda fler kommentarer; ladda kommentarer; dölj kommentarer; till kommentarerna; gå till kommentarer; läs kommentarerna; läs och kommentera; visa 0 svar; 0 inlägg i debatten; inga kommentarer än."),
        ambiguous=listed("inga kommentarer; 0 svar; alla kommentarer; fler kommentarer; inga kommentarer än"),
        pattern=r"\d[\d ]* (?:kommentarer|kommentar|tankar|svar) (?:på|till|om) .{2,140}|(?:visa|läs) (?:alla |de )?\d+ (?:kommentarer|svar|tidigare)",
        when=c.all_of(c.not_heading, c.no_list_item, c.after_prose()), otherwise=HINT,
        sure_if=r"(?:på|till|om) [»«“”\"'„]|^(?:visa|läs) ",
        why="how many comments there are, or the button that shows them", source="WordPress in Swedish and Swedish comment boxes (Ifrågasätt); Zinnia in Swedish",
        hits=("34 kommentarer", "Kommentarer (12)", "Visa alla kommentarer", "3 svar på ”Därför stängdes bron”"),
        near_misses=("34 kommentarer raderades före midnatt.", f"Inga kommentarer\n\n{_A}", "Kommentarer till förslaget lämnas senast på fredag."),
    ),
    Rule(
        id="sv.comments.prompt", label="comments",
        phrases=listed("""
            lämna ett svar avbryt svar; lämna en kommentar avbryt svar; skriv en kommentar avbryt svar; kommentera avbryt svar;
            lämna en kommentar; lämna ett svar; lämna kommentar; skriv en kommentar; skriv kommentar; skriv din kommentar; skriv en kommentar...; kommentera artikeln; kommentera inlägget; kommentera den här artikeln; lägg till en kommentar; lägg till kommentar; skicka kommentar; publicera kommentar; avbryt svar; din e-postadress kommer inte publiceras.; din e-postadress kommer inte publiceras. obligatoriska fält är märkta *; din e-postadress kommer inte att publiceras.; din e-postadress kommer inte att publiceras. obligatoriska fält är märkta *; e-postadressen publiceras inte. obligatoriska fält är märkta *; obligatoriska fält är märkta *; obligatoriska fält är märkta; spara mitt namn, min e-postadress och webbplats i denna webbläsare till nästa gång jag skriver en kommentar.; meddela mig om nya kommentarer via e-post.; meddela mig om nya inlägg via e-post.; kommentarer är stängda; kommentarer är stängda.; kommentarerna är stängda; kommentarerna är stängda.; kommentarsfältet är stängt; kommentarsfältet är stängt.; kommentering avstängd; kommentarer avstängda; logga in för att kommentera; logga in för att svara; du måste logga in för att kommentera; du måste vara inloggad för att kommentera; du måste vara inloggad för att kunna kommentera; du måste vara inloggad för att publicera en kommentar.; bli först med att kommentera; var först med att kommentera; bli först att kommentera; anmäl kommentar; rapportera kommentar; rapportera inlägg; anmäl inlägg; gå med i diskussionen; kommentarsregler; regler för kommentarer;
            klicka här för att avbryta svar.; e-postadressen publiceras inte.; e-postadressen publiceras inte; kommentarer inaktiverade.; kommentarer inaktiverade; kommentarer är avstängda.; kommentarer är avstängda; tyvärr är kommentarer avstängda för det här inlägget.; din kommentar inväntar granskning.; skicka din kommentar; det här inlägget är lösenordsskyddat. ange lösenordet för att se eventuella kommentarer.; skriv din kommentar här (minst 0 tecken); kommentaren inväntar granskning.
        """),
        ambiguous=listed("din kommentar; delta i diskussionen; kommentera; kommentarer; vad tycker du?; säg din mening; vad tror du?; diskutera; nyast först; äldst först; delta i debatten; skriv en insändare; nyaste först; äldsta först; skriv ett svar; insändare; kommentar raderad.; namn (frivilligt); e-mail (frivilligt); hemsida (frivilligt); dela detta inlägg; flest inlägg; flest röster; laddar fler inlägg; logga in för att posta; nyaste till äldst; svara som ämne; äldst till nyaste"),
        pattern=r"(?:du måste|logga in|registrera dig|bli medlem)\b[^.]{0,40}(?:för att|inloggad)\b[^.]{0,30}(?:kommentera|kommentar\w*|svara|diskutera|rösta)\b.{0,40}|(?:skriv|berätta|dela|lämna|säg) [^.?]{0,60}i (?:kommentarerna|kommentarsfältet|en kommentar)\b[^:]{0,30}[.!]?|denna webbplats använder akismet\b.{0,160}|webbplatsen använder akismet\b.{0,120}",
        when=c.all_of(c.comment_button, c.after_prose()), otherwise=HINT,
        sure_if=r"komment|diskut|debatt|akismet|(?:inloggad|logga in)\b.*(?:svara|rösta)",
        why="a prompt of the comment section", source="WordPress in Swedish; the act on bulletin boards (1998:112) makes sites moderate; WordPress, Zinnia and isso in Swedish",
        hits=("Lämna ett svar", "Du måste vara inloggad för att kommentera", "Kommentarer är stängda.", "Din e-postadress kommer inte publiceras. Obligatoriska fält är märkta *"),
        near_misses=(f"Kommentarer\n\n{_A}", f"Vad tycker du?\n\n{_B}", "Lämna en kommentar utan svar och den växer, sa hon.", f"Insändare\n\n{_C}", "Du måste vara med för att svara på sånt.", "Du måste registrera dig för att rösta i valet."),
    ),
    Rule(
        id="sv.comments.join", label="comments",
        phrases=listed("delta i diskussionen; delta i debatten; vad tycker du?; säg din mening; säg vad du tycker!"),
        when=c.all_of(c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a call to join the discussion, below the last paragraph", source="comment sections of news sites and blogs in this language",
        hits=(_AFTER + "Delta i diskussionen", _AFTER + "Vad tycker du?"),
        near_misses=(f"Delta i diskussionen\n\n{_A}", f"{_A}\n\n{_B}\n\nVad tycker du?\n\n{_C}"),
    ),
    Rule(
        id="sv.comments.useful", label="comments",
        phrases=listed("var den här sidan till hjälp?; hade du nytta av informationen på sidan?; var informationen på sidan till hjälp?; var artikeln till hjälp?; var den här artikeln till hjälp?; hade du hjälp av artikeln?; hade du nytta av artikeln?; var denna artikel till hjälp?; var sidan till hjälp?; hjälpte informationen på sidan dig?; hjälpte den här sidan dig?"),
        ambiguous=listed("ja; nej"),
        when=c.all_of(c.in_run(3, "comments"), c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a poll below the article: was it useful, yes or no",
        source="feedback widgets of help pages, blogs and papers",
        hits=(_AFTER + "Var artikeln till hjälp?\nJa\nNej", "Hjälpte den här sidan dig?"),
        near_misses=(f"Ja\n\n{_A}", "Var artikeln till hjälp? Det visste ingen."),
    ),
    Rule(
        id="sv.comments.widget", label="comments",
        phrases=listed("""
            anmäl den här kommentaren?; visa 0 fler svar; visa 1 kommentar till; läs fler svar; denna
            kommentar har dolts.; denna kommentar är borttagen.; se hela diskussionen; den länkade
            kommentaren är borttagen.; du kan inte posta kommentarer här.; ladda in fler (0); lägg till
            kontext till din kommentar, som ditt namn, din expertis för att skapa ett bra forum.
        """),
        ambiguous=listed("""
            ändra den här kommentaren; medlemsdiskussion; inled konversationen; var med i diskussionen; lägg
            till svar; sortera efter; nyast; äldst; svar; registrera dig nu; redan medlem?; logga in;
            uppgradera nu; borttagen medlem; anmäl; visa kommentar; dölj kommentar; dolt för medlemmar;
            förhandsvisning; skicka; en kommentar; svara; 0 gömd
        """),
        pattern=(
            r"registrera dig på .{2,60} för att börja kommentera[.!।]?|"
            r"bli betalande medlem på .{2,60} för att börja kommentera[.!।]?"
        ),
        when=c.comment_widget, otherwise=HINT, weighed=False,
        why="what comment sections of blogs say around the comments and above their form",
        source="Ghost, isso and WordPress in Swedish",
        hits=("Anmäl den här kommentaren?", "Visa 4 fler svar", "Registrera dig på Port Chronicle för att börja kommentera.", _AFTER + "Ändra den här kommentaren\nMedlemsdiskussion\nInled konversationen"),
        near_misses=(f"{_A}\n\nÄndra den här kommentaren\n\n{_B}", f"{_A}\n\n- Ändra den här kommentaren\n- Medlemsdiskussion\n- Inled konversationen\n\n{_B}", "Anmäl den här kommentaren, sa hon och stängde dörren efter den siste.", "Registrera dig på Port Chronicle för att börja kommentera, sa hon och stängde dörren efter den siste."),
    ),
    Rule(
        id="sv.comments.forum", label="comments",
        phrases=listed("""
            rapportera detta inlägg för granskning; klicka här för att återgå till senast lästa inlägg i
            detta ämne.; det här ämnet har raderats. endast användare med ämneshanterings-privilegier kan se
            det.; var god registrera eller logga in för att kunna prenumerera på detta ämne.; ämnet du
            svarar på är ganska gammalt. vill du skapa ett nytt ämne istället och inkludera en referens till
            det här ämnet i ditt inlägg?; få notiser om nya svar i detta ämne; man måste vara inloggad för
            att kunna skapa inlägg, klicka här för att logga in.; det här forumet har nu uppdaterats till
            senaste versionen. klicka här för att ladda om sidan.; du kommer nu få notiser när någon gör
            inlägg i detta ämne.; det finns inga olästa ämnen.; det finns inga ämnen med denna tagg.; det
            finns ännu inga ämnen här; du har inte längre tillgång till dessa forum.; varning! ditt
            meddelande måste vara minst 0 tecken långt.; ditt meddelande är för långt. det får inte vara mer
            än 0 tecken.; detta forum är modererat: ditt bidrag kommer att synas först när någon moderator
            har godkänt det.; följ för få aviseringar om nya kommentarer.; du kommer få notifikationer om
            nya kommentarer i det här ämnet.; denna kommentar kunde inte hittas. den kanske har raderats
            eller flyttats.
        """),
        ambiguous=listed("""
            sortera på; bevaka; ämnesverktyg; markera som oläst; skapa nytt ämne; svara på ämnet ändå; detta
            inlägg är raderat!; nytt ämne; det finns ett nytt ämne.; ladda fler; ingen har svarat; inga nya
            inlägg.; dela den här kategorin; stäng ämne; sätt fast ämne; skapa ämne; senaste aktiva ämnen;
            alla kategorier; alla underkategorier; publicera kommentar påslaget; nytt meddelande; senaste
            meddelande; finns även som:; anslå ett meddelande; något meddelande eller kommentar?; 0 personer
            i diskussionen; lägg till ämne; din kommentar publicerades.; om denna diskussionssida; starta en
            diskussion; prenumerera på det här ämnet?
        """),
        pattern=r"ser ut som din anslutning till .{1,40} gick förlorad, vänta medan vi försöker att återansluta[.!।]?",
        when=c.forum_tools, otherwise=HINT, weighed=False,
        why="what the software of a forum says around the posts of a thread, several lines in a row",
        source="NodeBB, Redmine, Spirit, SPIP and MediaWiki DiscussionTools in Swedish",
        hits=("Rapportera detta inlägg för granskning", "Klicka här för att återgå till senast lästa inlägg i detta ämne.", "Ser ut som din anslutning till Port Chronicle gick förlorad, vänta medan vi försöker att återansluta.", _AFTER + "Sortera på\nBevaka\nÄmnesverktyg"),
        near_misses=(f"{_A}\n\nSortera på\n\n{_B}", f"{_A}\n\n- Sortera på\n- Bevaka\n- Ämnesverktyg\n\n{_B}", "Rapportera detta inlägg för granskning, sa hon och stängde dörren efter den siste.", "Klicka här för att återgå till senast lästa inlägg i detta ämne, sa hon och stängde dörren efter den siste.", "Ser ut som din anslutning till Port Chronicle gick förlorad, vänta medan vi försöker att återansluta, sa hon och stängde dörren efter den siste."),
    ),
    Rule(
        id="sv.share-bar.share", label="share-bar",
        phrases=listed("""
            dela det här; gilla laddar in; gilla läser in;
            utskriftsvänlig version; skriv ut receptet; spara receptet; skriv ut recept; spara recept; dela receptet;
            dela artikeln; dela artikel; dela den här artikeln; dela inlägget; dela inlägg; dela nyheten; dela på facebook; dela på twitter; dela på x; dela på linkedin; dela på whatsapp; dela på pinterest; dela via facebook; dela via twitter; dela via e-post; dela via mejl; dela via mail; dela via länk; dela med e-post; dela till facebook; dela med vänner; dela länk; skicka via e-post; skicka som e-post; skicka artikeln; mejla artikeln; tipsa en vän; tipsa en kompis; tipsa via e-post; tweeta detta; kopiera länk; kopiera länken; kopiera länk till artikeln; länk kopierad; länken kopierad; länken är kopierad; länken har kopierats; kopierad!; skriv ut artikeln; skriv ut sidan; utskriftsversion; spara artikel; spara artikeln; spara till läslista; spara till senare; lägg till i läslista; lägg till i favoriter; ge bort artikeln; ge bort artikel; 0 delningar; 0 visningar; delningar 0; följ oss på facebook; följ oss på instagram; följ oss på twitter; följ oss på sociala medier; följ oss i sociala medier; följ skribenten; följ ämnen; följ författaren; gilla oss på facebook; gilla på facebook; hitta oss på facebook; öppnas i nytt fönster; gilla artikeln; visa mindre av detta; rätta artikeln;
            dela artikel i present; följ oss på google nyheter; följ oss på google
        """),
        ambiguous=listed("följ oss; följ oss på; dela med dig; dela på; dela via; mejla; skriv ut; textstorlek; sociala medier; tweeta; gilla; rapportera fel; hittat fel i texten?; har du hittat ett fel?; läslista; skriv till oss; rättelser; dela detta; följ ämnet; dela sidan; skicka e-post"),
        pattern=(
            r"(?:klicka för att )?(?:dela|tipsa|skicka|tweeta)(?: artikeln| inlägget| sidan| detta)? (?:på|via|till|med|genom|i) (?:facebook|twitter|x|whatsapp|linkedin|pinterest|telegram|e-?post|mejl|mail|bluesky|mastodon|threads|reddit|messenger|sms)(?: \(öppnas i (?:ett )?nytt fönster\))?|"
            r"(?:följ|gilla|hitta|besök) (?:oss|mig|[\w.-]{2,20})(?: gärna| också| även)? (?:på|i) (?:våra |vår )?(?:facebook|twitter|x|instagram|youtube|linkedin|whatsapp|google news|tiktok|bluesky|threads|sociala medier|sociala kanaler)\b[^:]{0,80}[.!]?|\d[\d ]* (?:delningar|visningar|gilla-markeringar|gillningar)"
        ),
        when=c.all_of(c.in_run(2, "share-bar", "navigation", "comments", "comment-count"), c.no_list_item, c.not_heading), otherwise=HINT,
        why="a prompt to share the page or to follow the site", source="share bars of Swedish news sites",
        hits=("Dela artikeln", "Dela på Facebook", "Kopiera länk", "Följ oss på Facebook och Instagram!", "1 204 delningar"),
        near_misses=(f"Sociala medier\n\n{_A}", f"Följ oss\n\n{_B}", "Dela artikeln i två delar, bad redaktören.", f"Rättelser\n\n{_C}"),
    ),
    Rule(
        id="sv.share-bar.button", label="share-bar",
        phrases=listed("dela; spara; skriv ut; mejla; tipsa; gilla; följ; följer; kopiera; lyssna; skicka; kommentera; kommentarer; svara; svar; anmäl; rapportera; citera; delningar; läslista; länk; e-post; dela:; 0 gilla; ge bort; tweeta; textstorlek; skrivut; redigera; bästa svar; permalänk"),
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "video-embed"), c.no_list_item), otherwise=HINT,
        why="words of a share or reply bar, one beside the other", source="article tool bars and forums of Swedish sites",
        hits=("Dela\nSpara\nSkriv ut", "Gilla\nSvara\nAnmäl"),
        near_misses=(f"Dela\n\n{_A}", f"Spara\n\n{_B}", "Svara\n\nDet var allt som stod på kortet."),
    ),
    Rule(
        id="sv.share-bar.preferred-source", label="share-bar",
        pattern=r"(?:lägg till|välj|ställ in)(?: oss)? som (?:en |din )?(?:föredragen|prioriterad|önskad) (?:nyhets)?källa (?:på|i|hos) google",
        why="the button that makes the site one of the reader's preferred sources in Google's search",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Lägg till som föredragen källa på Google", "Välj oss som föredragen källa på Google"),
        near_misses=("Välj lokaltidningen som föredragen källa på Google", "Välj en föredragen källa på Google, säger kommunalrådet, så läser du alltid samma sak.", "Herdarnas önskade källa har sinat."),
    ),
    Rule(
        id="sv.share-bar.preferred-source-named", label="share-bar",
        pattern=r"(?:lägg till|välj|ställ in)(?: oss| [\w&.'’-]+){0,5}? (?:som )?(?:en )?(?:föredragen|prioriterad|önskad) (?:nyhets)?källa (?:på|i|hos) google",
        when=c.beside("share-bar"), otherwise=HINT,
        why="the same button with a name, beside others: alone it may be a step of a guide",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Facebook\nWhatsApp\nLinkedIn\nVälj lokaltidningen som föredragen källa på Google", "Välj lokaltidningen som föredragen källa på Google\nFacebook\nWhatsApp\nLinkedIn"),
        near_misses=("Välj lokaltidningen som föredragen källa på Google", "Välj en föredragen källa på Google, säger kommunalrådet, så läser du alltid samma sak."),
    ),
    Rule(
        id="sv.share-bar.tools", label="share-bar",
        phrases=listed("rapportera ett fel; anmäl fel; anmäl textfel; rätta fel i artikeln; sammanfatta med ai; sammanfatta artikeln"),
        when=c.all_of(c.any_of(c.not_heading, c.beside("share-bar", "video-embed")), c.no_list_item), otherwise=HINT,
        why="buttons of the tools beside an article: report an error, have it summed up by a machine",
        source="toolbars of news sites since 2024",
        hits=(_AFTER + "Rapportera ett fel", _AFTER + "Sammanfatta med AI"),
        near_misses=(f"Rapportera ett fel\n\n{_A}", f"- Sammanfatta med AI\n- Rapportera ett fel\n\n{_A}"),
    ),
    Rule(
        id="sv.cookie-notice.partners", label="cookie-notice",
        pattern=r"vi och våra (?:[\d.,]{1,6} )?(?:\w+ )?(?:partners?|samarbetspartners?|leverantörer) (?:lagrar|behandlar|sparar|får åtkomst)\b(?=[^.]{0,120}\b(?:information|cookies|kakor))[^.]{0,80}\benhet(?:en)?\b.{0,400}",
        why="the first sentence of consent dialogs: what the site and its partners do on the reader's device",
        source="IAB Europe, Transparency & Consent Framework policies, appendix B, in this language",
        hits=("Vi och våra 834 partners lagrar och/eller får åtkomst till information på en enhet.", "Vi och våra samarbetspartner lagrar information på din enhet, till exempel cookies."),
        near_misses=("Vi och våra partner byggde en enhet som ger information om tidvattnet, sade Bell.", "Vi och våra partners lagrar enheten i rådhusets källare, säger kommunalrådet.", "Vi och våra partner samlar information från elva länder, säger forskaren."),
    ),
    Rule(
        id="sv.cookie-notice.notice", label="cookie-notice",
        ambiguous=listed("vi använder cookies; vi använder kakor; vi använder cookies och andra tekniker"),
        pattern=(
            r"(?:vi|vi och våra (?:\d+ )?(?:samarbets)?partners?|den här webbplatsen|denna webbplats|den här sidan|denna sida|webbplatsen|vår webbplats|vår hemsida|denna hemsida|den här sajten) (?:använder|sparar|lagrar|behöver|använder oss av)\b[^.]{0,40}(?:cookies|kakor)\b(?=.*(?:webbplats|sajt|sida|upplevelse|annonser|samtycke|godkänn|accept|integritet|anpassa|analys|fungera|funktion|tjänster|nödvändig|kontroll|välja|besök|cookies|kakor)).{0,320}|"
            r"(?:genom att|om du) (?:fortsätta|surfa|använda|klicka|besöka|fortsätter|surfar)\b[^.]{0,100}(?:cookies|kakor|godkänner|accepterar|samtycker)\b.{0,220}|(?:din integritet är viktig|vi värnar om din integritet|vi bryr oss om din integritet|vi respekterar din integritet)\b.{0,200}|(?:cookies|kakor) (?:hjälper|gör det möjligt för|ger) oss\b.{0,200}"
        ),
        when=c.not_heading, otherwise=LIKELY,
        sure_if=r"cookies|webbplats|sajt|hemsida|integritet|den(?:na| här) sida|kakor (?:hjälper|ger|gör)|använder (?:\w+ ){0,3}kakor",
        why="a notice that asks leave to store cookies (kakor)", source="Lagen om elektronisk kommunikation (2022:482), 9 kap. 28 §",
        hits=("Vi använder cookies för att förbättra din upplevelse på webbplatsen.", "Den här webbplatsen använder kakor. Genom att fortsätta godkänner du detta."),
        near_misses=("Vi använder kakor som vikter, säger bagaren, när degen reser sig.", "Kakor är små filer som en sajt lägger på datorn.", "Om du fortsätter rakt fram kommer du till sjön, om markägaren godkänner det."),
    ),
    Rule(
        id="sv.cookie-notice.button", label="cookie-notice",
        phrases=listed("acceptera alla; acceptera alla cookies; acceptera cookies; acceptera alla kakor; godkänn alla; godkänn alla cookies; godkänn alla kakor; godkänn cookies; godkänn kakor; tillåt alla; tillåt alla cookies; tillåt cookies; avvisa alla; avvisa alla cookies; neka alla; neka alla cookies; neka cookies; endast nödvändiga; endast nödvändiga cookies; bara nödvändiga; bara nödvändiga cookies; bara nödvändiga kakor; godkänn nödvändiga; acceptera nödvändiga; inställningar för cookies; inställningar för kakor; hantera cookies; hantera kakor; hantera samtycke; anpassa inställningar; spara inställningar; spara val; spara mina val; okej, jag förstår; läs mer om cookies; läs mer om kakor; hantera inställningar; acceptera markerat; cookies manager av tarteaucitron.js; den här tjänsten använder inte cookie.; den här tjänsten har inte installerat någon cookie.; denna webbplats använder ingen cookie som kräver ditt samtycke.; ok, acceptera allt; vi använder cookies!; vi värdesätter din integritet; visa / dölj information om lagring av cookies"),
        ambiguous=listed("acceptera; godkänn; avvisa; neka; ok; okej; stäng; inställningar; anpassa; nödvändiga; statistik; marknadsföring; funktionella; cookies; kakor; läs mer; mer information; jag godkänner; jag förstår; om cookies; om kakor; nödvändiga cookies; alltid aktiv; alltid aktiva; cookiepolicy; jag accepterar; (krävs alltid); absolut nödvändiga; analytiska cookies; annonscookies; användning av cookies; avböj; cookies för att anpassa innehåll; förneka; hantera tjänster; information som vi samlar; jag samtycker; körs på klaro!; obligatoriska kakor; personifiera; preferens för alla tjänster; skydda din integritet; spårningscookies; stänga; säkerhetscookies; tekniska kakor (obligatoriskt); tillåt inte cookies; tillåta; tredjepartscookies; cookie- hanteringspanel; dölj cookies banner; godkänn nödvändiga cookies; tillåt alla cookie"),
        when=c.all_of(c.consent_button, c.not_heading), otherwise=HINT, part="button",
        why="a button or heading of the consent banner", source="consent tools in Swedish (Cookiebot, OneTrust)",
        hits=("Godkänn alla kakor", "Endast nödvändiga", "Vi använder cookies för att förbättra webbplatsen.\nAcceptera\nInställningar"),
        near_misses=(f"Kakor\n\n{_A}", f"Nödvändiga cookies\n\n{_B}", f"Statistik\n\n{_C}", f"{_A}\n\n- Cookie- hanteringspanel\n- Dölj cookies banner\n\n{_B}", f"{_A}\n\n- Cookie- hanteringspanel\n- Dölj cookies banner\n\n{_B}"),
    ),
    Rule(
        id="sv.cookie-notice.category", label="cookie-notice",
        finds=c.dialog_lines(_CATEGORY, _PANELS, _ABOUT, SPEECH),
        why="what a kind of cookies is for, among the buttons of the dialog that lists them",
        source="preference panels of consent tools (OneTrust, Cookiebot, tarteaucitron, Klaro)",
        hits=(f"{_AFTER}Acceptera alla\nGodkänn alla\nBerättigat intresse\nVåra partner använder uppgifterna för att välja annonser.\nLeverantörer\nTjänster som räknar besök visar oss vilka sidor som blir lästa.\nAcceptera alla", f"{_AFTER}Acceptera alla\nDessa cookies räknar hur ofta sidan besöks.\nGodkänn alla", f"{_AFTER}Acceptera alla\nDessa cookies räknar hur ofta sidan besöks.\nAnnonskakor visar reklam från våra partner.\nGodkänn alla"),
        near_misses=(f"{_A}\n\nBerättigat intresse\n\nVåra partner använder uppgifterna för att välja annonser.\n\nLeverantörer\n\nTjänster som räknar besök visar oss vilka sidor som blir lästa.\n\n{_B}", f"{_A}\n\nVåra partner använder uppgifterna för att välja annonser.\n\nTjänster som räknar besök visar oss vilka sidor som blir lästa.\n\n{_B}", f"Dessa cookies räknar hur ofta sidan besöks.\n\n{_A}", f"{_A}\n\nDessa cookies räknar hur ofta sidan besöks.\n\nAnnonskakor visar reklam från våra partner.\n\n{_B}"),
    ),
    Rule(
        id="sv.cookie-notice.settings", label="cookie-notice",
        phrases=listed("cookieinställningar; cookie-inställningar; integritetsinställningar"),
        when=c.any_of(c.not_heading, c.beside("cookie-notice")), otherwise=HINT, part="button",
        why="the link to the consent settings, in the banner or the footer", source="consent tools (withdrawing must be as easy as giving: GDPR, article 7)",
        hits=("Cookieinställningar", _AFTER + "Cookie-inställningar"),
        near_misses=(f"Cookieinställningar\n\n{_A}", f"{_A}\n\nIntegritetsinställningar\n\n{_B}"),
    ),
    Rule(
        id="sv.paywall.account", label="paywall",
        phrases=listed("redan prenumerant?; redan prenumerant? logga in; är du redan prenumerant?; är du redan prenumerant? logga in; är du prenumerant?; är du prenumerant? logga in; är du redan kund?; har du redan ett konto?; har du redan ett konto? logga in; redan medlem?; redan medlem? logga in; har du inget konto?; inte prenumerant?; skapa ett konto; skapa ett gratis konto; glömt lösenord?; glömt lösenordet?; glömt ditt lösenord?; glömt lösenord; håll mig inloggad; logga in eller skapa konto; logga in / registrera; logga in med google; logga in med bankid; logga in med facebook; läs hela artikeln som prenumerant; endast för prenumeranter; exklusivt för prenumeranter; lås upp artikeln; köp prenumeration; teckna prenumeration; se alla erbjudanden; se våra erbjudanden; prenumerera för att läsa vidare; logga in för att läsa vidare; ingen bindningstid.; prova en månad gratis; första månaden gratis; första månaden 0 kr; 0 kr första månaden; därefter 0 kr/mån; testa 0 månad för 0 kr; logga in / skapa konto"),
        ambiguous=listed("logga in; logga ut; registrera; registrera dig; prenumerera; prenumeration; bli prenumerant; mina sidor; mitt konto; min profil; premium; plus; lösenord; användarnamn; läs vidare; fortsätt läsa; e-tidning; e-tidningen; kundservice; skapa konto; kom ihåg mig; för prenumeranter; för att läsa vidare; ingen bindningstid; digital prenumeration; korsord; avsluta när som helst; saknar du konto?; plusartikel; låst artikel; jag har glömt mitt lösenord; logga in eller registrera"),
        pattern=r"(?:den här|denna|hela) (?:artikeln|artikel|texten|innehållet)[^.]{0,40}\b(?:prenumerant\w*|premium|plus-\w+|plus(?:abon|medlem|kund|sisäl|tilaa|artik|pren|läs)\w*|inloggade|(?:för|bara) (?:\w+ )?medlemmar|låst)\b[^.]{0,80}\.?|(?:logga in|prenumerera|bli prenumerant|skapa (?:ett )?konto|registrera dig|köp)\b[^.]{0,30}(?:för att|och)\b[^.]{0,30}(?:läsa|läs|fortsätta|ta del|låsa upp|tillgång)\b.{0,60}|(?:få|ta del av|lås upp)\b[^.]{0,30}(?:alla artiklar|obegränsad|full tillgång|allt innehåll|låsta artiklar|hela sajten)\b.{0,80}|(?:från|endast|bara|nu) \d+ (?:kr|kronor)(?:/| i | per )(?:mån\w*|vecka\w*).{0,60}|du har läst (?:dina|alla|\d+)\b.{0,80}",
        when=c.any_of(c.all_of(c.not_heading, c.beside("paywall")), c.all_of(c.in_run(2), c.not_heading, c.no_list_item)), otherwise=HINT, part="button",
        sure_if="artik|(?:hela|denna|den här) text|innehåll|prenumer|låst|hela sajten",
        why="a prompt to log in, register or pay", source="paywalls of Swedish papers (Plus, + Allt); Oscar and MediaWiki in Swedish",
        hits=("Redan prenumerant? Logga in", "Den här artikeln är för prenumeranter", "Glömt lösenord?", "Logga in\nPrenumerera\nMina sidor"),
        near_misses=(f"Prenumeration\n\n{_A}", f"Läs vidare\n\n{_B}", "Redan prenumerant var hans far, sedan 1961.", "Skapa ett konto i disken för att ta del av kartorna.", "Från 200 kronor i veckan går det att hyra en stuga.", "Den här artikeln handlar om medlemmar i kören.", "Hela texten handlar om hav och blåst."),
    ),
    Rule(
        id="sv.related.heading", label="related",
        phrases=listed("läs också; läs även; läs mer; läs mer om; läs vidare; läs mer:; relaterade artiklar; relaterat; relaterat innehåll; relaterade inlägg; relaterade nyheter; liknande artiklar; liknande inlägg; fler artiklar; fler nyheter; mer om ämnet; mer i ämnet; mer från; mest läst; mest lästa; mest lästa artiklar; mest läst idag; mest delat; populärast; populärt; populära artiklar; populära inlägg; senaste nytt; senaste nyheterna; senaste; senaste inläggen; senaste inlägg; senaste artiklarna; de senaste inläggen; just nu; rekommenderat; rekommenderas; rekommenderade artiklar; rekommenderat för dig; redaktionen rekommenderar; vi rekommenderar; du kanske också gillar; du kanske även gillar; du kanske är intresserad av; det här kanske också intresserar dig; andra läser; andra läste också; andra köpte även; andra tittade även på; kunder köpte även; ofta köpta tillsammans; senast visade; toppnyheter; utvalt; missa inte; fler inlägg; mer av samma skribent; mer läsning; lästips; se också; fler från; ur arkivet; dagens nyheter; topplista; nya poster; nya kommentarer; senaste kommentarer; nya inlägg; slumpmässigt valda inlägg; relaterade poster"),
        pattern=r"(?:mer|fler nyheter|läs mer|senaste nytt|fler artiklar|nyheter|allt|fler) (?:om|från|av|i|inom) [\w&.'’ -]{2,40}[^.,;:?!]",
        when=c.all_of(c.in_article, c.after_prose()), takes=c.titles_below_or_nothing, otherwise=HINT, part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it", source="boxes under the articles of Swedish papers (Mest läst, Läs också); Zinnia, Mezzanine and WordPress in Swedish",
        hits=(_AFTER + "Mest läst\nFärjorna ligger stilla längre på grund av stormen\nSjöräddare prisas för vinterns insatser", _AFTER + "Läs också\n\nVem betalar när kusten försvinner?\n\nKommunalrådet vill sälja det gamla hamnkontoret"),
        near_misses=(f"Läs vidare\n\n{_A}", f"Just nu\n\n{_B}", "Mest läst är inte mest älskad."),
    ),
    Rule(
        id="sv.related.list-heading", label="related",
        phrases=listed("liknande jobb; liknande annonser; liknande bostäder; läs också; läs även; läs mer om ämnet; läs vidare om; relaterade artiklar; relaterade inlägg; relaterade nyheter; liknande artiklar; liknande inlägg; mest läst; mest lästa; mest lästa artiklar; populära artiklar; populära inlägg; senaste inläggen; senaste inlägg; senaste artiklarna; rekommenderade artiklar; du kanske också gillar; du kanske även gillar; andra läste också; andra köpte även; ofta köpta tillsammans; rekommenderat för dig; mest läst idag"),
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading), takes=c.titles_below, otherwise=HINT, part="heading",
        why="a heading that nothing but a list of other articles has", source="related-article plug-ins of WordPress in Swedish and most-read boxes",
        hits=(_AFTER + "Relaterade artiklar", _AFTER + "Mest läst\nVem betalar när kusten försvinner?"),
        near_misses=(f"{_A}\n\nLiknande artiklar\n\n{_B}", "Relaterade artiklar i fördraget gäller fisket."),
    ),
    Rule(
        id="sv.related.read-also", label="related",
        pattern=r"läs också ?: ?(?!.*(?:\bsid|kapit)).{12,160}[^.,;:]",
        when=c.all_of(c.no_list_item, c.points_to_title), anywhere=True,
        why="a link to another article; no text says these words and a colon but to point there",
        source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=("Läs också: Färjorna står stilla på grund av storm", "LÄS OCKSÅ: Borgmästaren säljer det gamla hamnkontoret"),
        near_misses=("Läs också: de orden står under varenda artikel.", "Läs också: namnet"),
    ),
    Rule(
        id="sv.related.pointer-title", label="related",
        phrases=listed("läs mer; läs mer här; mer om ämnet; se även"),
        when=c.all_of(c.in_article, c.no_list_item), otherwise=HINT,
        takes=c.title_announced,
        why="a pointer and a colon, with the headline that it points to on the line below",
        source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=(f"= {_A}\n\nLäs mer:\nVarför rep är så dyrt i år\n\n= {_B}", f"= {_A}\n\n= {_B}\n\nSe även:\nVarför rep är så dyrt i år\n\n= {_C}"),
        near_misses=(_AFTER.replace("= ", "") + "Se även:\nVarför rep är så dyrt i år", f"{_A}\n\nLäs mer:\n{_B}\n\n{_A}", f"{_A}\n\nLäs mer varför rep är så dyrt i år.\n\n{_B}"),
    ),
    Rule(
        id="sv.related.pointer", label="related",
        phrases=listed("läs hela artikeln; läs hela artikeln här; läs hela inlägget; läs hela nyheten; läs mer om detta; fortsätt läsa →; till artikeln; visa alla artiklar; se alla artiklar; ladda fler; visa fler artiklar; visa fler nyheter; ladda fler artiklar; se bilderna; se alla bilder; visa alla bilder; visa bildspel; öppna bildspel; bild 0 av 0; bild: 0 av 0; klicka för att förstora; klicka för större bild; förstora bilden; visa större bild; till startsidan; läs mindre; öppna bild i helskärm"),
        ambiguous=listed("läs mer; visa mer; visa fler; visa alla; visa mindre; se alla; alla artiklar; alla nyheter; alla inlägg; fler artiklar; ladda mer; 0 bilder; bildspel; mer; läs hela; detaljer; till arkivet; läs mer här; fäll ut; stäng; läs artikeln; visa bild"),
        pattern=r"(?:läs också|läs även|läs mer|läs mer om|läs vidare|läs mer här|relaterat|se också|mer om ämnet|missa inte|lyssna också|bakgrund|läs också om|extra|läs även om|just nu|tidigare artikel|fakta och bakgrund) ?[|»>→►▶] ?.{10,160}[^.,;:]|(?:läs också|läs även|läs mer|läs mer om|läs vidare|relaterat|missa inte|se också) ?: ?(?!.*(?:sidan?|kapitel|s\.) ?\d).{10,160}[^.,;:]",
        when=c.all_of(c.not_heading, c.no_list_item, c.in_article, c.seldom), otherwise=HINT,
        why="a link to another page, which leads nowhere in a text", source="in-story pointers of Swedish papers (Läs också: headline)",
        hits=("Läs mer »", _AFTER + "LÄS OCKSÅ: Färjorna ligger stilla längre på grund av stormen", "Läs hela artikeln", "Visa alla bilder"),
        near_misses=(f"Läs mer\n\n{_A}", f"Detaljer\n\n{_B}", "Läs också: boken, kartan, himlen.", "Läs mer än en tidning, brukade hon säga."),
    ),
    Rule(
        id="sv.related.feed-footer", label="related",
        pattern=r"inlägget .{3,140} dök först upp på [^,;:?.]{2,80}(?:\.[^ .,;:?]{1,30}){0,3}\.?",
        when=c.all_of(c.no_list_item, c.any_of(c.near_end, c.in_article), c.names_follow(_FEED_NAMES)), anywhere=True,
        why="the line by which a feed's entry names its title and its site again", source="WordPress: the default of Yoast SEO for the content after each post in the feed",
        hits=(_AFTER + "Inlägget Därför är den gamla bron stängd dök först upp på Hamnbladet.", _AFTER + "Inlägget Storm över dalen dök först upp på hamnbladet.example."),
        near_misses=(f"{_A}\n\nInlägget om bron dök först upp på en anslagstavla i hamnen.", f"{_A}\n\nInlägget från borgmästaren dök först upp på Facebook, säger hon."),
    ),
    Rule(
        id="sv.related.products", label="related", weighed=False,
        phrases=listed("""
            rekommenderade produkter; produkter du nyligen besökt; du kanske också gillar; senast visade; du
            kanske också skulle gilla; andra köpte även; andra kunder köpte också; kunder köpte även; kunder
            som köpte denna produkt köpte även; andra har även tittat på; senast visade produkter; senast
            besökta produkter; köps ofta tillsammans; relaterade produkter; liknande produkter
        """),
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading, c.no_list_item), otherwise=HINT, takes=c.titles_below, part="heading",
        why="the heading of a list of other products, with the list",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix, Cartridge and Salesforce's Retail React App in Swedish",
        hits=(_AFTER + "Rekommenderade produkter", _AFTER + "Liknande produkter"),
        near_misses=(f"{_A}\n\nRekommenderade produkter\n\n{_B}", "Rekommenderade produkter, sa hon och stängde dörren efter den siste."),
    ),
    Rule(
        id="sv.tag-list.tags", label="tag-list",
        phrases=listed("taggar; ämnen; etiketter; nyckelord; kategorier; ämnesord; ämnen i artikeln; i den här artikeln; relaterade ämnen; sökord; mer om; kategori; publicerat i; märkord"),
        when=c.all_of(c.after_prose(2), c.in_article, c.no_list_item), takes=c.short_lines_below, part="heading",
        why="the heading of the list of tags under an article, with the list", source="tag widgets of Swedish content-management systems",
        hits=(_AFTER + "Ämnen\nHamnen\nStorm", _AFTER + "Taggar:\n\nbro\n\nlastbilar"),
        near_misses=(f"{_A}\n\n{_B}\n\nÄmnen\n\n{_C}", f"Nyckelord\n\n{_A}"),
    ),
    Rule(
        id="sv.tag-list.line", label="tag-list",
        pattern=r"(?:taggar|tagg|ämnen|etiketter|nyckelord|kategorier|kategori|ämnesord|publicerat i|publicerad i|märkt|taggat|taggad|sökord) ?[:|»] ?(?![^.]*\. )(?!.*\b(?:är|vad|hur|vem|vi)\b).{2,300}[^.?!:]|(?:publicerat i|publicerat under|märkt|taggat med|etiketter) [\w-]+(?: [\w-]+){0,2}(?:, [\w-]+(?: [\w-]+){0,2}){1,12}",
        when=c.all_of(c.after_prose(), c.in_article, c.no_list_item, c.not_heading),
        why="the tags of an article on one line", source="WordPress and Blogger in Swedish (Publicerat i, Etiketter)",
        hits=(_AFTER + "Taggar: bro, trafik, kommunen", _AFTER + "Kategorier: Trafik, Kommunen"),
        near_misses=("Ämnen: vad vi talar om och hur länge avgör ordföranden", f"{_A}\n\nKategori: tunga fordon\n\n{_B}"),
    ),
    Rule(
        id="sv.legal-footer.links", label="legal-footer",
        phrases=listed("om oss; kontakt; kontakta oss; annonsera; annonsera hos oss; lediga jobb; jobba hos oss; karriär; kundservice; kundtjänst; tipsa oss; redaktionen; press; integritet; personuppgifter; cookies; om cookies; om kakor; cookiepolicy; hantera kakor; villkor; användarvillkor; köpvillkor; tillgänglighet; arkiv; rss; vanliga frågor; hjälp; frågor och svar; sajtkarta; webbkarta; sitemap; ansvarig utgivare; om tidningen; om webbplatsen; frakt; leverans; retur; returer; reklamation; ångerrätt; nyhetsbrev; prenumerera; gdpr; pressmeddelanden; visselblåsning; etik; rättelser; dödsannonser; allmänna villkor; om sajten; läsarservice; publicistisk policy"),
        when=c.all_of(c.in_run(2, *_FOOTER), c.after_prose(), c.not_heading), otherwise=HINT,
        why="links of a site's footer, in a row", source="footers of Swedish sites (Annonsera, Kundservice)",
        hits=(_AFTER + "Om oss\nAnnonsera\nKundservice", _AFTER + "Kontakta oss | Lediga jobb | Tillgänglighet"),
        near_misses=(f"Kontakt\n\n{_A}", f"Tillgänglighet\n\n{_B}", f"Arkiv\n\n{_C}"),
    ),
    Rule(
        id="sv.legal-footer.policy", label="legal-footer",
        phrases=listed("integritetspolicy; personuppgiftspolicy; personuppgiftspolicy & cookies; behandling av personuppgifter; cookiepolicy; användarvillkor; allmänna villkor; köpvillkor; prenumerationsvillkor; alla rättigheter förbehållna; alla rättigheter förbehålles; alla rättigheter reserverade; med ensamrätt; tillgänglighetsredogörelse; dataskyddspolicy; dataskydd; så hanterar vi personuppgifter"),
        when=c.any_of(c.all_of(c.in_run(2, *_FOOTER), c.not_heading), c.all_of(c.in_tail, c.after_prose())), otherwise=HINT,
        why="a link to the site's terms, among others or below the last paragraph", source="GDPR (dataskyddsförordningen), articles 13 and 14",
        hits=(_AFTER + "Integritetspolicy | Köpvillkor | Kontakt", _AFTER + "Personuppgiftspolicy"),
        near_misses=(f"Integritetspolicy\n\n{_A}", f"Dataskydd\n\n{_B}"),
    ),
    Rule(
        id="sv.legal-footer.trademarks", label="legal-footer",
        pattern=r"(?:alla |samtliga )?(?:(?:andra|övriga|nämnda) ){0,2}(?:varumärken|varunamn|logotyper)\b.{0,140}\b(?:tillhör|egendom|ägs av)(?: för)? (?:sina |deras |av )?respektive (?:ägare|innehavare|företag|tillverkare)\b.{0,80}",
        when=c.in_small_print, otherwise=HINT, weighed=False,
        why="whose the brands are that a page names: below the last paragraph, or beside the notice of copyright",
        source="footers of shops, makers and manuals, whose authors' lawyers ask for it",
        hits=(_AFTER + "Alla varumärken tillhör sina respektive ägare.", _AFTER + "Övriga varumärken och logotyper ägs av respektive företag."),
        near_misses=(f"{_A}\n\nVarumärken på säckarna kände varje mjölnare igen, sade hon.\n\n{_B}", f"Alla varumärken tillhör sina respektive ägare.\n\n{_A}\n\n{_B}"),
    ),
    Rule(
        id="sv.legal-footer.notice", label="legal-footer",
        pattern=r"drivs stolt med ?(?:wordpress|drupal|joomla!?|mediawiki|hexo|starlight)\w{0,3}\.?|(?:ansvarig utgivare|chefredaktör(?: och ansvarig utgivare)?|redaktionschef|stf ansvarig utgivare|utgivare|issn|org\.? ?n(?:ummer|r)\.?) ?[:–-]? ?.{3,140}|(?:©|copyright)[^“”\"]{0,120}(?:rättigheter|ensamrätt|upphovsrätt)\w*.{0,100}|(?:kopiering|citera|allt material|materialet|allt innehåll|innehållet|eftertryck|all kopiering)[^!?]{0,140}(?:upphovsrätt\w*|förbjuden|förbjudet|tillstånd|tillåtelse|källa|källan)\b.{0,160}|(?:har du|hittat|ser du|såg du)[^.?]{0,50}(?:fel|felaktig\w*|stavfel)[^.?]{0,40}\? .{0,120}|(?:webbplatsen|sajten|hemsidan|webbdesign|producerad)[^.]{0,20}(?:av|by|drivs med):? .{2,50}|drivs med wordpress|vi (?:följer|är anslutna till)[^.]{0,60}(?:pressetisk|medieombudsman|publicitetsregler|utgivarna)\w*.{0,160}",
        when=c.all_of(c.in_tail, c.after_prose(2)), otherwise=HINT,
        why="the responsible publisher and other legal lines below the last paragraph", source="Yttrandefrihetsgrundlagen (ansvarig utgivare must be named); press ethics system",
        hits=(_AFTER + "Ansvarig utgivare: Malin Dahl", _AFTER + "© Dalbladet. Allt material skyddas av upphovsrättslagen.", _AFTER + "Har du hittat ett fel i artikeln? Kontakta redaktionen.", _AFTER + "Drivs med WordPress"),
        near_misses=(f"Chefredaktör i nio dagar\n\n{_A}", f"Kopiering av kartor var förbjuden under kriget.\n\n{_B}", f"Drivs med WordPress\n\n{_A}"),
    ),
    Rule(
        id="sv.navigation.control", label="navigation",
        phrases=listed("från wikipedia; hoppa till innehåll; hoppa till innehållet; hoppa till huvudinnehåll; hoppa till huvudinnehållet; gå till innehåll; gå till innehållet; gå till huvudinnehåll; gå direkt till innehåll; gå direkt till innehållet; gå vidare till innehåll; till sidans innehåll; fortsätt till innehåll; hoppa till navigation; gå till navigation; hoppa till sök; hoppa till sidfot; till toppen av sidan; tillbaka till toppen; upp till toppen; till sidans topp; tillbaka till startsidan; tillbaka till startsida; tillbaka till förstasidan; tillbaka till nyheter; tillbaka till listan; tillbaka till översikten; öppna meny; öppna menyn; stäng meny; stäng menyn; visa meny; dölj meny; växla meny; sök efter:; sök på webbplatsen; sök på sajten; öppna sök; stäng sök; inläggsnavigering; inläggsnavigation; föregående inlägg; äldre kommentarer; nyare kommentarer; sida 0 av 0; du är här:; välj kategori; välj månad; lägg i varukorg; lägg i varukorgen; lägg till i varukorg; lägg i kundvagn; köp nu »; din varukorg är tom; din varukorg är tom.; varukorgen är tom; visa varukorg; gå till kassan; lägg till i önskelista; rensa filter; välj språk; hoppa till navigering; redigera denna sida; tillbaka till huvudmeny; visa alla taggar; scrolla till toppen; ← tillbaka till huvudmeny"),
        ambiguous=listed("huvudnavigering; till toppen; huvudmeny; nästa sida; föregående sida; nästa artikel; du är här; i lager; finns i lager; till kassan; fortsätt handla; till innehållet; äldre inlägg; nyare inlägg; nästa inlägg; sök efter; föregående artikel; scrolla till toppen; nya inlägg; tidigare inlägg; följande inlägg; föregående ämne; nästa ämne; sida 0; redigera sidan; redigera sida; visa källa; tillbaka till index; kopiera till urklipp; kopierat till urklipp; kopiera kod till urklipp; dölja sidofältet; visa sidofältet; stäng sidofältet; expandera sidofältet; fortsätt till kassan; skriv en recension; dölj bilder; framhäv länkar; hindra animationer; justera textstorlek; minska textstorlek; nollställ inställningar; redigera denna sida; stor muspekare; visa alla taggar; öka textstorlek; öppna tillgänglighetsmeny; visa källkoden för denna sida"),
        pattern=r"(?:nästa|föregående) (?:artikel|inlägg|sida|recept|nyhet) ?[:»«→←>|] ?.{3,120}[^.,;]|(?:beräknad )?(?:lästid|läsningstid|lyssningstid) ?[:–-]? ?(?:ca\.? |cirka |ungefär )?\d.{0,20}|(?:ca\.? |cirka )?\d+ (?:min\.?|minuter|minuters|minut) (?:lästid|läsning|läsningstid|att läsa)|sida \d+ (?:av|/) \d+|visar \d+ ?[–-] ?\d+ av \d+.{0,20}",
        when=c.page_control, otherwise=HINT,
        why="a control of the page: skip link, pager, basket, reading time", source="WordPress in Swedish; DOS-lagen (2018:1937) asks public sites for skip links; Docusaurus, Material for MkDocs and Sphinx in Swedish",
        hits=("Hoppa till innehåll", "Lästid: 5 min", "Nästa artikel: Hamnkontoret såldes", "Lägg i varukorg", "Inläggsnavigering"),
        near_misses=(f"{_A}\n\nTill toppen\n\n{_B}", f"{_A}\n\nI lager\n\n{_C}", "Nästa artikel i fördraget gäller fisket.", f"{_A}\n\nRedigera denna sida\n\nVisa källkoden för denna sida\n\n{_B}", f"{_A}\n\nRedigera denna sida\n\nVisa källkoden för denna sida\n\n{_B}"),
    ),
    Rule(
        id="sv.navigation.wiki", label="navigation", weighed=False,
        phrases=listed("""
            vad som länkar hit; relaterade ändringar; specialsidor; permanent länk; sidinformation; utskriftsvänlig version; ladda upp fil; senaste ändringarna; slumpsida;
            gemenskapens portal; aktuella händelser; personliga verktyg; namnrymder; varianter; visa historik; visa wikitext; läs; visningar; bidrag; diskussion; inte inloggad;
            på andra språk; verktyg; förbehåll; wikiverktyg; verktyg för användarsidan; sidloggar; lägg till språk; växla innehållsförteckningen; flytta till sidofältet; utseende;
            sidor för utloggade redigerare; huvudsida; sidhistorik; historik; skapa ett konto; hjälp; huvudmeny;
            navigering;
            användarverktyg; webbverktyg; nyligen ändrat; mediahanteraren; index; sidverktyg; visa källkod;
            tillbakalänkar; till början av sidan
        """),
        when=c.wiki_tools, otherwise=HINT,
        why="the tools of a wiki's page, several in a row",
        source="MediaWiki in Swedish (sidebar, tabs and toolbox)",
        hits=(_AFTER + "Vad som länkar hit\nRelaterade ändringar\nSpecialsidor", _AFTER + "Permanent länk\nSidinformation\nUtskriftsvänlig version"),
        near_misses=(f"Vad som länkar hit\n\n{_A}", f"Specialsidor\n\n{_B}\n\nRelaterade ändringar\n\n{_A}"),
    ),
    Rule(
        id="sv.legal-footer.wiki", label="legal-footer",
        pattern=(
            r"sidan redigerades senast den ?(?=.{0,45}\d{4}).{8,60}\.?|"
            r"hämtad från ?[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200}|"
            r"den här sidan har visats ?\d[\d., ]{0,12} ?gånger\.?"
        ),
        why="the day of the last change, the address and how often it was read, below the pages of a wiki",
        source="MediaWiki in Swedish (messages lastmodifiedat, retrievedfrom and viewcount)",
        hits=("Sidan redigerades senast den 2024-05-03 kl. 10:14.", "Hämtad från ”https://wiki.example/index.php?title=Most&oldid=12”"),
        near_misses=("Sidan redigerades senast den 2024-05-03 kl. 10:14, sa hon och stängde dörren efter den siste.", f"{_A}\n\nSidan redigerades senast den {_B}"),
    ),
    Rule(
        id="sv.navigation.menu-word", label="navigation",
        phrases=listed("hem; start; startsida; startsidan; meny; sök; nyheter; senaste nytt; inrikes; utrikes; sverige; världen; politik; ekonomi; näringsliv; pengar; börs; sport; fotboll; hockey; allsvenskan; kultur; nöje; ledare; debatt; åsikt; åsikter; opinion; insändare; krönikor; kolumner; vetenskap; teknik; hälsa; livsstil; livet; familj; resor; resa; mat; mat & dryck; recept; vin; bostad; hem & bostad; mode; skönhet; bil; motor; film; musik; böcker; tv; tv-tider; radio; podd; poddar; poddradio; webb-tv; play; video; bilder; lokalt; län; stockholm; göteborg; malmö; skåne; uppsala; norrland; väder; trafik; blåljus; brott; klimat; miljö; natur; skola; utbildning; jobb; evenemang; kalender; korsord; spel; sudoku; quiz; horoskop; magasin; helg; arkiv; blogg; bloggar; shop; butik; webbshop; produkter; tjänster; erbjudanden; rea; varumärken; dam; herr; barn; om oss; kontakt; kontakta oss; logga in; registrera; prenumerera; mina sidor; mitt konto; kundvagn; varukorg; önskelista; nyhetsbrev; mer; tillbaka; nästa; föregående; stäng; alla; ämnen; kategorier; live; direkt; resultat; e-tidning; e-tidningen; dödsannonser; kundservice; kundtjänst; kommun; förening; medlemmar; projekt; priser; tävlingar; galleri; svenska; english; sv; en; forum; annonsera; mest läst; granskning; podcast; podcasts; omsorg; trädgård; djur; historia; filter; sortera; logga ut; loga in; kontrollpanel; min instrumentpanel; panel; kategori; etiketter; taggar; redigera; ändra; taggmoln; populära taggar; inlägg via rss; kommentarer via rss; rss-flöde; okategoriserade; sökning; inloggning; kassa; recensioner; konto; tillgänglighet; önskelistor; alla produkter; avancerad sökning"),
        when=c.all_of(c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "comments"), c.no_text_item, c.in_article, c.set_like_its_run, c.not_heading), otherwise=HINT,
        why="words of a menu, several in a row", source="section names of Swedish papers, shops and municipalities; WordPress, Oscar and Zinnia in Swedish",
        hits=("Hem\nNyheter\nSport", "Inrikes\nUtrikes\nEkonomi\nKultur"),
        near_misses=(f"Natur\n\n{_A}\n\nKultur\n\n{_B}\n\nSkola\n\n{_C}", "Tidningen hade tre delar:\nPolitik\nSport\nVäder"),
    ),
    Rule(
        id="sv.navigation.docs", label="navigation",
        phrases=listed("""
            0 min lästid; det här innehållet är inte tillgängligt på ditt språk än.; 0 minuter kvar att läsa
        """),
        ambiguous=listed("""
            under denna sida; kopiera; hemsida; språk; initialiserar sök; skriv sökord; gå till datakatalog;
            visa inte igen; välj version; inga sökresultat; 0 sökresultat; välj tema; på den här sidan; även
            tillgänglig på:; läs på svenska; källa; originalsida; dölj sökträffar; den här sidan
        """),
        pattern=(
            r"detta är dokumentationen för .{1,40} [\w.+-]{1,20}, som inte längre aktivt underhålls[.!।]?|"
            r"detta är ej utgiven dokumentation för .{1,40} [\w.+-]{1,20} version[.!।]?|"
            r"för senaste dokumentationen, se senaste versionen \([\w.+-]{1,20}\)[.!।]?"
        ),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the tools around the pages of manuals and blogs, several in a row",
        source="Docusaurus, Material for MkDocs, Starlight, Nikola and Sphinx in Swedish",
        hits=("4 min lästid", "Det här innehållet är inte tillgängligt på ditt språk än.", "Detta är dokumentationen för Port Chronicle 2.1, som inte längre aktivt underhålls.", _AFTER + "Under denna sida\nKopiera\nHemsida"),
        near_misses=(f"{_A}\n\nUnder denna sida\n\n{_B}", f"{_A}\n\n- Under denna sida\n- Kopiera\n- Hemsida\n\n{_B}", "4 min lästid, sa hon och stängde dörren efter den siste.", "Detta är dokumentationen för Port Chronicle 2.1, som inte längre aktivt underhålls, sa hon och stängde dörren efter den siste."),
    ),
    Rule(
        id="sv.navigation.shop-control", label="navigation", weighed=False,
        phrases=listed("""
            denna produkt har inga recensioner än; är denna recension till någon hjälp?; logga in för att
            lägga till produkter i en önskelista.; varorna i din varukorg är inte längre reserverade för
            dig. du kan dock genomföra din order så länge varorna fortfarande är tillgängliga.; fortsätt
            handla för att lägga till artiklar i din kundvagn.; logga in för att hämta dina sparade artiklar
            eller fortsätt handla.; fortsätt handla och lägg till produkter i din önskelista.; skapa ett
            konto och få tillgång till de allra bästa produkterna, inspiration och vår community.; du surfar
            för närvarande i offlineläge; registrera dig för att hålla koll på de hetaste erbjudandena;
            sortera efter pris: lågt till högt; sortera efter pris: högt till lågt; meddela mig när
            produkten finns i lager
        """),
        ambiguous=listed("""
            skriv en recension; lämna en produktrecension; visa alla recensioner; notifiera mig; fortsätt
            handla; fortsätt till kassan; flytta till varukorg; jag har en kupongkod...; återgå till
            varukorg; jag har glömt mitt lösenord; din önskelista är tom.; skapa en ny önskelista; pris från
            högst till lägst; pris från lägst till högst; visa resultat för; inga produkter hittades.;
            tillbaka till sökresultat; lägg till i bokning; din bokning; din kundvagn är tom; din kundvagn
            är tom.; avbryt bokning; fortsätt med din bokning; visa hela bokningen; lös in kupong;
            varukorgen har gått ut; din varukorg har gått ut; förnya reservationen; gå med i väntelistan;
            lägg till mig på väntelistan; gå till biljett shoppen; öppna biljettbutik; stäng biljettshop;
            välj ett annat event; öka mängden; minska mängden; logga in med ett kundkonto; skapa ett nytt
            konto; filtrera händelser efter; din kundvagn; din önskelista; lägg till i kundvagnen; lägg till
            i önskelistan; lägg till set i kundvagnen; lägg till set i önskelistan; se fullständig
            information; bläddra produkter till vänster; bläddra produkter till höger; sortera produkter
            efter; välj sidnummer; sök efter produkter ...; visa kundvagn; redigera kundvagn; slutför
            beställning; inga produkter i önskelistan; visa fullständig information; har du glömt
            lösenordet?; min kundvagn, antal artiklar: 0; lägg i kundvagnen; spara som favorit; jämför
            produkter; till kassan; uppdatera varukorg; tillbaka till butiken; inga produkter i varukorgen.;
            skriv recension; skriv ett omdöme; bli först med att recensera; det finns inga recensioner än.;
            inga recensioner än; visar alla 0 resultat; visar 0–0 av 0 resultat; sortera efter popularitet;
            sortera efter genomsnittligt betyg; sortera efter senaste; pris: lågt till högt; pris: högt till
            lågt; lägsta pris; högsta pris; rensa alla filter; välj alternativ; inkl. moms; exkl. moms;
            bevaka produkt; skatt ingår.; fraktkostnad beräknas i kassan.
        """),
        when=c.shop_control, otherwise=HINT,
        why="the buttons of a shop, and what it says of its basket, its reviews and how it sorts",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix, Cartridge and Salesforce's Retail React App in Swedish",
        hits=("Denna produkt har inga recensioner än", _AFTER + "Skriv en recension", _AFTER + "Lämna en produktrecension"),
        near_misses=(f"{_A}\n\nSkriv en recension\n\n{_B}", f"{_A}\n\n- Skriv en recension\n- Lämna en produktrecension\n\n{_B}", "Denna produkt har inga recensioner än, sa hon och stängde dörren efter den siste."),
    ),
    Rule(
        id="sv.navigation.shop-word", label="navigation", weighed=False,
        phrases=listed("""
            beställningshistorik; ändra lösenord; sortera efter; relevans; kundbetyg; ladda mer; ical;
            kontoinställningar; föregående månad; nästa månad; föregående vecka; nästa vecka; föreg.;
            butikslokaliserare; återställ lösenord; beställningsstatus; ical-fil; storleksguide; antal;
            jämför; min varukorg; min kundvagn; rabattkod; betalningsalternativ; frakt och leverans;
            slutsåld; bästsäljare; köp; minska antal; öka antal; köpvillkor; filtreringsresultat;
            standardsortering; snabbvy; snabbtitt
        """),
        when=c.shop_word, otherwise=HINT,
        why="words of a shop's page that are anybody's, several in a row",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix, Cartridge and Salesforce's Retail React App in Swedish",
        hits=(_AFTER + "Beställningshistorik\nÄndra lösenord\nSortera efter", _AFTER + "Standardsortering\nSnabbvy\nSnabbtitt"),
        near_misses=(f"{_A}\n\nBeställningshistorik\n\n{_B}", f"{_A}\n\n- Beställningshistorik\n- Ändra lösenord\n- Sortera efter\n\n{_B}"),
    ),
    Rule(
        id="sv.navigation.calendar", label="navigation", weighed=False,
        phrases=listed("""
            lägg till i kalender; lägg till i kalendern; lägg till i google kalender
        """),
        when=c.calendar_button, takes=c.calendar_links, otherwise=HINT,
        why="the button by which readers keep an event's date, with the calendars it offers",
        source="The Events Calendar, pretix and Add to Calendar Button in Swedish",
        hits=(_AFTER + "Lägg till i kalender", _AFTER + "Lägg till i google kalender\nApple\nGoogle\nOutlook.com\nYahoo"),
        near_misses=(f"{_A}\n\nLägg till i kalender\n\n{_B}", f"{_A}\n\nApple\nGoogle\nYahoo\n\n{_B}", "Lägg till i kalender, sa hon och stängde dörren efter den siste."),
    ),
    Rule(
        id="sv.navigation.portal", label="navigation",
        phrases=listed("""
            olästa; populära; användare; grupper; klicka här för att ladda om.; markera som läst;
            dokumentåtgärder; skriv ut sidan; senast ändrad; privat del; inom samma avdelning; av samma
            författare; sajtkarta; svara på artikeln; nyckelord i samma grupp; senaste forum-meddelandena;
            de mest lästa artiklarna; författarens artiklar; senaste bidragen
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the menus and tools of portals and forums, several in a row",
        source="NodeBB, Plone and SPIP in Swedish",
        hits=(_AFTER + "Olästa\nPopulära\nAnvändare", _AFTER + "Grupper\nKlicka här för att ladda om.\nMarkera som läst"),
        near_misses=(f"{_A}\n\nOlästa\n\n{_B}", f"{_A}\n\n- Olästa\n- Populära\n- Användare\n\n{_B}"),
    ),
    Rule(
        id="sv.placeholder.loading", label="placeholder",
        phrases=listed("innehållet laddas; laddar innehåll; laddar fler; hämtar innehåll; sidan laddas; javascript är avstängt; slå på javascript; bilden kunde inte laddas; inga resultat hittades; inga träffar hittades; något gick fel, försök igen senare; din webbläsare stödjs ej längre!; för att fortsätta, ange koden från bilden nedan.; uppdatera din webbläsare för att webbplatsen ska visas korrekt.; verifierar... vänligen vänta.; verifiering misslyckades. försök igen senare.; verifieringen har gått ut. försök igen."),
        ambiguous=listed("laddar; laddar...; vänta; var god vänta; inga träffar; inga resultat; något gick fel; bild saknas; ladda om sidan; aktivera javascript; hittade inga inlägg.; inga inlägg hittade.; inget hittat.; inget hittates.; sidan hittades inte; sidan inte hittad; sidan kunde inte hittas; inga sökresultat; få ljudutmaning; jag är inte en robot; uppdatera min webbläsare nu; uppdatera webbläsaren; verifierar; verifiering krävs!; visa aldrig igen; ignorera; ange kod; ladda om"),
        pattern=r"(?:du (?:måste|behöver)|vänligen|var god|för att)\b[^.]{0,60}(?:aktivera|slå på|ha)\b[^.]{0,20}javascript\b.{0,100}|(?:din|den) webbläsare(?:n)?[^.]{0,20}(?:stöder|stödjer|stöds|är föråldrad|är gammal)\b.{0,120}|(?:sidan|sajten|webbplatsen|tjänsten) kräver[^.]{0,20}javascript\b.{0,80}",
        when=c.loading_sign, otherwise=HINT,
        why="what stands where a script would have put something", source="noscript texts and loading states of Swedish sites; WordPress, Nikola and Zinnia in Swedish",
        hits=("Laddar innehåll...", "Du måste aktivera JavaScript för att se sidan."),
        near_misses=(f"Var god vänta\n\n{_A}", "Laddar\n\nSå stod det på skärmen i tre dygn.", f"{_A}\n\n- Sidan hittades inte\n- Sidan inte hittad\n\n{_B}", f"{_A}\n\n- Sidan hittades inte\n- Sidan inte hittad\n\n{_B}"),
    ),
    Rule(
        id="sv.placeholder.browser", label="placeholder",
        pattern=(
            r"din webbläsare(?: ?\([^)]{2,30}\))? (?:är (?:för gammal|föråldrad|inaktuell|inte uppdaterad)|stöds inte längre)[.!]?|"
            r"uppdatera din webbläsare\b.{0,110}\b(?:den här|denna|vår) (?:sajten|sidan|sida|webbplatsen|webbplats)\b.{0,30}[.!]?"
        ),
        why="the bar over a page that finds the reader's browser too old for it",
        source="browser-update.org and Outdated Browser, which sites build in",
        hits=("Din webbläsare (Safari) är för gammal.", "Uppdatera din webbläsare för att se den här sidan rätt."),
        near_misses=("Uppdatera din webbläsare och starta om datorn.", "Din webbläsare är för gammal, sa mannen i luckan."),
    ),
    Rule(
        id="sv.placeholder.loading-word", label="placeholder",
        phrases=listed("laddar; laddar in; laddas"),
        when=c.all_of(c.not_heading, c.no_list_item, c.in_article), otherwise=HINT,
        why="the word that stands while content loads", source="loading states of web frameworks in this language",
        hits=(_AFTER + "Laddar...", _AFTER + "Laddar in..."),
        near_misses=(f"Laddar\n\n{_A}", f"{_A}\n\nLaddar in\n\n{_B}"),
    ),
    Rule(
        id="sv.placeholder.notice", label="placeholder",
        phrases=listed("""
            du får en påminnelse om 0 dagar.; lösenordsskyddade kommentarer: ange ditt lösenord för att visa
            kommentarerna.; det här innehållet är lösenordsskyddat. vänligen ange ditt lösenord nedan för
            att visa innehåll:; det finns inget utdrag eftersom det här är ett skyddat inlägg.
        """),
        why="what a site says instead of what it does not show, and its robot check when it fails",
        source="browser-update.org, ALTCHA and WordPress in Swedish",
        hits=("Du får en påminnelse om 4 dagar.", "Lösenordsskyddade kommentarer: ange ditt lösenord för att visa kommentarerna."),
        near_misses=("Du får en påminnelse om 4 dagar, sa hon och stängde dörren efter den siste.", "Lösenordsskyddade kommentarer: ange ditt lösenord för att visa kommentarerna, sa hon och stängde dörren efter den siste."),
    ),
    Rule(
        id="sv.byline.by", label="byline",
        pattern=r"(?:av|text|text och foto|skribent|författare|reporter|publicerad av|skrivet av|postat av|redaktör)[: ] ?[\w.'’-]+ [\w.'’-]+(?: [\w.'’-]+){0,3}(?:(?:,| och) [\w.'’ -]{3,40})?",
        why="who wrote it", source="byline customs of Swedish papers",
        hits=("Av Marlene Dal", "Text och foto: Joel Hell"),
        near_misses=("Av allt detta blev det ingenting den hösten.", "Text utan bilder"),
    ),
    Rule(
        id="sv.byline.date", label="byline",
        pattern=r"(?:(?:publicerad|publicerat|publicerades|uppdaterad|uppdaterat|uppdaterades|senast uppdaterad|postat)(?: den)? ?:? ?)?(?:(?:mån|tis|ons|tors|fre|lör|sön|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)\.?,? )?(?:den )?\d{1,2} (?:jan(?:uari)?|feb(?:ruari)?|mars|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?: \d{4})?(?:,? (?:kl\.? ?|klockan )?\d{1,2}[:.]\d{2})?|(?:publicerad|uppdaterad|publicerat|uppdaterat):? \d{4}-\d{2}-\d{2}.{0,12}",
        why="when it was published", source="date styles of Swedish papers",
        hits=("Publicerad 9 februari 2023", "Uppdaterad 2024-05-03 11.20"),
        near_misses=("Den 3 maj stängdes bron.", "Publicerad blev den först efter hans död."),
    ),
    Rule(
        id="sv.caption.credit", label="caption",
        pattern=r"(?:foto|bild|fotograf|bildkälla|grafik|illustration|arkivbild|genrebild|källa|bilden är ett montage)(?: ?[:©/–]) ?.{2,90}|arkivbild|genrebild",
        why="a picture's credit", source="credits of Swedish papers (Foto: name/TT)",
        hits=("Foto: Marek Dal/TT", "Arkivbild"),
        near_misses=("Bild av en stad som aldrig sover.", "Foto från den tiden hängde ännu i hallen."),
    ),
    Rule(
        id="sv.promo.appeal", label="promo",
        pattern=(
            r"(?:gilla och )?följ oss (?:gärna |också |även )?på (?:facebook|instagram|twitter|x|youtube|tiktok|linkedin|snapchat|whatsapp|google news|bluesky|threads|sociala medier|sosiale medier|sociale medier)(?:[ ,&]+(?:och )?(?:facebook|instagram|twitter|x|youtube|tiktok|linkedin|snapchat|whatsapp|google news|bluesky|threads|sociala medier|sosiale medier|sociale medier))*(?: (?:för|så)\b[^.:;\"”]{2,70})?[!.]?|"
            r"(?:prenumerera på|anmäl dig till|skriv upp dig för|få) (?:vårt|vårat|våra|vår) (?:kostnadsfria |dagliga )?(?:nyhetsbrev|nyheter|podd|mejl)\b[^:;\"”]{0,80}|"
            r"(?:ladda ne[rd]|hämta) vår app (?:och|för|så)\b[^.:;\"”]{2,80}[!.]?|"
            r"(?:har du (?:hittat|sett|upptäckt)|hittat|ser du) (?:ett |något )?(?:fel|stavfel|skrivfel)(?: i (?:artikeln|texten))?\? ?(?:mejla|maila|skriv|hör av|kontakta|rapportera|meddela|tipsa|hjälp|klicka|berätta|säg till)[^\"”]{0,80}|"
            r"(?:stöd|stötta) (?:vår (?:journalistik|redaktion)|vårt arbete|oberoende journalistik)[^:;,\"”]{0,80}[!.]?|"
            r"(?:du måste vara inloggad|logga in|du behöver logga in) för att (?:kommentera|skriva en kommentar|lämna en kommentar|delta i (?:diskussionen|debatten))[^\"”]{0,40}|"
            r"(?:dela|tipsa om) (?:gärna )?(?:den här )?artikeln(?: med (?:en vän|dina vänner|andra)| på facebook| i sociala medier)?[!.]?|"
            r"(?:den här |denna )?(?:artikeln?|texten|det här innehållet) är (?:bara |endast |enbart )?(?:för|låst för|exklusiv\w* för) (?:våra )?(?:prenumeranter|plusmedlemmar|inloggade|kunder)[^\"”]{0,90}|"
            r"(?:slå på|aktivera) (?:notiser|pushnotiser|aviseringar) (?:så|för|och)\b[^.:;\"”]{2,60}[!.]?|"
            r"(?:artikeln|inlägget|texten) innehåller (?:annonslänkar|affiliatelänkar|reklamlänkar)[^\"”]{0,100}|vi kan få (?:provision|ersättning) (?:om|när) du (?:handlar|köper)[^\"”]{2,80}"
        ),
        otherwise=HINT,
        sure_if=r"oss|vårt|våra|vår|fel|oberoende|inloggad|logga in|artikeln|prenumeranter|plusmedlemmar|inloggade|kunder|notiser|aviseringar|länkar|provision|ersättning",
        why="what a site asks of its readers in a line or sentence: to follow it, to pay, to log in, to report its mistakes",
        source="closing lines of Swedish news sites and blogs",
        hits=(
            "Följ oss på Instagram",
            "Prenumerera på vårt nyhetsbrev",
            "Ladda ner vår app och få nyheterna först",
            "Hittat ett fel? Mejla redaktionen",
            "Stöd oberoende journalistik",
            "Logga in för att kommentera",
            "Dela artikeln med dina vänner",
            "Artikeln är låst för prenumeranter",
            "Slå på notiser så missar du inget",
            "Vi kan få provision om du köper något via länkarna.",
        ),
        near_misses=(
            "Följ oss på stigen, ropade pojken.",
            "Prenumerera på tidningen gjorde hon i fyrtio år.",
            "Har du hittat ett fel? frågade läraren.",
            "Stöd brädan med handen.",
            "Logga in för att se ditt betyg.",
            "Dela degen i två lika stora bitar.",
            "Artikeln är översatt från finska.",
        ),
    ),
)
