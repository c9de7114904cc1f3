"""Czech: what Czech-language sites print around their articles."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleaner.lazy import lazy_pattern
from cleaner.rules import conditions as c
from cleaner.rules.rule import ALMOST, HINT, Rule, form_of, listed, reported

if TYPE_CHECKING:
    from cleaner.model import Label

_FEED_NAMES = lazy_pattern(r"^(?:příspěvek|článek) |(?:pochází z|se nejdříve objevil na) ", re.IGNORECASE)
"""Stands before the title and before the site in the last line of a feed's entry."""

_A = "Zastupitelé v pondělí rozhodli o uzavření starého mostu pro kamiony."
_B = "Do podzimu budou muset řidiči jezdit údolní silnicí, uvedl starosta."
_C = "Oprava se odkládala celé roky, protože ji nikdo nechtěl zaplatit."
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
    r"(?:[\w'’-]{1,24} ){0,3}[\w-]{0,20}(?:cookies?|soubor\w* cookie\w*)\b(?=.*(?:strán|web|návštěv|reklam|obsah|statisti|analy|měř|nastaven|partner|funk|fungov|souhlas|nezbytn|nutn)).{8,360}|"
    r"(?=.{0,200}(?:cookies?|soubor\w* cookie\w*))(?=.{0,300}(?:sledov|technologi|souhlas|přijím)).{30,360}|"
    r"(?=.{25}).{0,180}(?:služ\w+ třetích stran|(?:váš|svůj) souhlas).{0,200}"
)
"""What a consent dialog says of a kind of cookies, and of leave for others' services."""
_PANELS = frozenset(map(form_of, listed("""
    oprávněný zájem; oprávněné zájmy; dodavatelé; prodejci; seznam dodavatelů; partneři; seznam partnerů; účely;
    zvláštní účely; speciální účely; funkce; zvláštní funkce; speciální funkce; souhlas; nezbytně nutné;
    nezbytné; nutné; technické; povinné; funkční; funkčnost; preference; preferenční; výkon; výkonnostní;
    analytické; analytika; statistiky; statistické; statistika; marketing; marketingové; reklama; reklamní;
    cílení; sociální média; sociální sítě; neklasifikované; nezařazené; vždy aktivní; vždy zapnuto; vždy
    povoleno; podrobnosti; detaily; seznam cookies; nezbytné cookies; nezbytně nutné cookies; nezbytně nutné
    soubory cookie; nezbytné soubory cookie; povinné soubory cookie; technické cookies; funkční cookies; funkční
    soubory cookie; preferenční cookies; analytické cookies; analytické soubory cookie; výkonnostní cookies;
    statistické cookies; marketingové cookies; marketingové soubory cookie; reklamní cookies; reklamní soubory
    cookie; cookies třetích stran; název; jméno; poskytovatel; dodavatel; expirace; vypršení; platnost; doba
    uchování; doba platnosti; trvání; popis; účel; typ; zapnuto; vypnuto; příklady; kategorie dat
""")))
"""What stands in its inner panels: kinds of consent, switches, heads of columns."""
_ABOUT = lazy_pattern(
    r"cookie|souhlas|služ[be]|\bweb|\bstrán?[eck]|reklam|osobní|\búdaj|\bdata\b|"
    r"informac\w+, které|soukrom|partner|dodavatel|oprávněn|\biab\b|\btcf\b|geoloka|polohu|skript|"
    r"návštěv|statisti|analý|analyt|měř|nastaven|předvol|volb|\bvol(?:by|eb)\b|účel|profil|"
    r"zařízen|obsah|\bspam|\bnevyžád|\bapp(?:s|ok|er|ar)?\b|appli[ck]|apli[ck]|informa[tcçs]|"
    r"google"
)
"""What sentences of such a dialog deal with, its purposes and those who have them among it."""

RULES = (
    Rule(
        id="cs.ad-marker.label", label="ad-marker",
        phrases=listed("""
            reklama; inzerce; inzerát; článek pokračuje pod reklamou; text pokračuje pod reklamou; pokračování pod reklamou; pokračování článku pod reklamou; článek pokračuje níže; pokračování textu pod reklamou; komerční sdělení; komerční článek; placená inzerce; placená reklama; placené partnerství; sponzorovaný obsah;
            sponzorovaný článek; sponzorováno; partnerský obsah; partnerský článek; obsah ve spolupráci s partnerem; reklamní sdělení; pr článek; pr text; komerční prezentace; komerční příloha; přeskočit reklamu; zavřít reklamu; skrýt reklamu; nahlásit reklamu; reklamy google; nabídky partnerů; sponzorované odkazy; konec reklamy; reklama »; obsah inzerenta; advertorial; článek vznikl ve spolupráci s partnerem;
            text článku pokračuje pod galerií; článek pokračuje pod galerií; text pokračuje pod galerií; článek
            pokračuje pod videem;
            reklama: 0:0
        """),
        pattern=r"(?:článek|text|obsah|pořad) (?:vznikl|připraven|vytvořen)\w* ve spolupráci s .{2,80}|(?:článek|text) pokračuje (?:pod|za) (?:reklam|inzer|vide|anket|galeri|promo)\w+.{0,30}",
        why="advertising must be set apart from editorial matter", source="Czech act 40/1995 on advertising; in-text markers of Czech news servers",
        hits=("Inzerce", "REKLAMA", "Článek pokračuje pod reklamou ↓", "Komerční sdělení"),
        near_misses=("Reklama je zrcadlo doby, říkával.", "Inzerce v novinách klesla o třetinu", "Článek pokračuje ve výkladu zákona."),
    ),
    Rule(
        id="cs.video-embed.player", label="video-embed",
        phrases=listed("""
            přehrát video; pustit video; spustit video; podívejte se na video; zhlédněte video; video není dostupné; váš prohlížeč nepodporuje video; váš prohlížeč nepodporuje přehrávání videa; váš prohlížeč nepodporuje html0 video; poslechnout článek; poslechněte si článek; přehrát článek; přečíst nahlas; další video; celá obrazovka; zapnout zvuk; vypnout zvuk; přeskočit video; rychlost přehrávání; načítám přehrávač; zaujalo vás video?;
            chyba při dešifrování videa.; nevalidní zadaný zdroj videa.;
            použijte tlačítka se šipkami nahoru / dolů pro zesílení nebo zeslabení hlasitosti.;
            přehrávání videa bylo přerušeno.; toto okno se dá zavřít křížkem nebo klávesou esc.; video nemohlo být načteno kvůli chybě v síti.;
            video nemohlo být načteno, buď kvůli chybě serveru, sítě nebo proto, že daný formát není podporován.;
            začátek dialogového okna. klávesa esc okno zavře.;
            použijte tlačítka se šipkami doleva / doprava pro posun o jednu vteřinu, tlačítka se šipkami
            nahoru / dolů pro posun o deset vteřin.
        """),
        ambiguous=("video", "přehrát", "pauza", "titulky", "živě", "kvalita", "zvuk", "aktuální čas", "audio přehravač", "bez popisů", "bez titulků", "běžné zobrazení", "další nastavení", "konec dialogového okna.", "modální okno", "monospace bezpatkové", "monospace patkové", "nastavení popisků", "nastavení popisků pro nevidomé", "nastavení titulků", "obraz v obraze", "okno s nastavením titulků", "okraje písma", "popisky vypnuté", "posuvný běžec nastavení hlasitosti", "posuvný běžec nastavení času", "pozastavit", "proporcionální bezpatkové", "proporcionální patkové", "přehrát znovu", "přehrávač hudby", "přehrávač videa", "přetočit zpět", "přetáčení vpřed", "rodina písma", "stáhnout soubor", "typ streamu", "ukazatel průběhu", "ukončit režim celé obrazovky", "uložit snímek videa", "video přehravač", "video se načítá.", "zavřít okno", "zbývající čas", "zrušit ztlumení", "ztlumit", "zvuková stopa", "živé vysílání", "otevře okno pro nastavení popisků pro nevidomé", "otevřít okno pro nastavení popisků", "otevřít okno pro nastavení titulků", "přehrávat toto video ve smyčce", "přeskočit na živé vysílání", "přestat přehrávat toto video ve smyčce", "spustit režim obrazu v obraze", "toto je modální okno", "ukončit režim obrazu v obraze", "vrátit nastavení do výchozího stavu"),
        pattern=r"(?:podívejte se|sledujte|pusťte si)(?: také| na video| video| na rozhovor)? ?[:|»>→►▶] ?.{12,130}[^.,;]",
        when=c.all_of(c.in_run(3, "video-embed"), c.no_list_item), otherwise=HINT,
        why="the labels of a video or audio player", source="players of Czech news servers and broadcasters",
        hits=("Přehrát video", "Poslechnout článek", "Přehrát\nPauza\nCelá obrazovka", "Podívejte se na video: Jak vzniklo nové nábřeží"),
        near_misses=(f"Živě\n\n{_A}", f"Pauza\n\n{_B}", "Podívejte se na video, radil, ale nikdo se nedíval."),
    ),
    Rule(
        id="cs.video-embed.settings", label="video-embed",
        phrases=("konec dialogového okna.",),
        takes=c.player_above(
            "začátek dialogového okna. klávesa esc okno zavře.",
        ),
        why="a player's bar and the dialog of its settings, which says where it begins and ends",
        source="video.js in Czech",
        hits=(_AFTER + "Přehrát\n0:00\nNačteno\n0%\nZačátek dialogového okna. Klávesa Esc okno zavře.\nTitulky\nColor\nBílé\nČerné\nVelikost písma\n50%\nObnovit\nHotovo\nKonec dialogového okna.", _AFTER + "Začátek dialogového okna. Klávesa Esc okno zavře.\nTitulky\nBílé\nVelikost písma\n50%\nKonec dialogového okna."),
        near_misses=(f"{_A}\n\nKonec dialogového okna.\n\n{_B}", "Konec dialogového okna, řekla a zavřela dveře za posledním hostem."),
    ),
    Rule(
        id="cs.promo.voice", label="promo",
        finds=c.site_speaks(
            site=lazy_pattern(r"\bnás\b|\bnám\b|\bnámi\b|\bnaš\w*\b|\bnáš\b|\bmy\b|\b(?:tento|tato|tohoto|této|tuto|tomto) (?:článk\w*|článek|text\w*|stránk\w+|web\w*|video|obsah\w*)\b|\bredakc\w+\b", re.IGNORECASE),
            reader=lazy_pattern(r"\bvás\b|\bvám\b|\bvaš\w*\b|\bváš\b|\bprosím\w*\b|(?:^|[.?!:] )(?:přihlaste|odebírejte|čtěte|stáhněte|podpořte|pomozte|sledujte|sdílejte|pište|napište|dejte|registrujte|poslouchejte|staňte|zapojte|získejte)\b", re.IGNORECASE),
            asks=r"\bnewsletter\w*\b|\bzpravodaj\w*\b|\be-mail\w*\b|\bschránk\w+\b|\bupozornění\b|\baplikac\w+\b|\bna (?:facebooku|instagramu|twitteru|youtube|tiktoku|whatsappu)\b|\bpodcast\w*\b|\bdar\w{0,3}\b|\bvaš\w* podpor\w+\b|\bpodpořte nás\b|\bnezávisl\w+ žurnalistik\w+\b|\bpředplat\w+\b|\bcookies?\b|\bv komentářích\b|\bv diskusi\b|\bbez reklam\b|\bsdílejte\b|\bměsíčně\b",
            notes=r"\bmůžeme získat provizi\b|\bzískáváme provizi\b",
            voice=lazy_pattern(r"\bnás\b|\bnám\b|\bnámi\b|\bnaš\w*\b|\bnáš\b|\bmy\b|\bvás\b|\bvám\b|\bvaš\w*\b|\bváš\b|\bjsme\b|\bjste\b", re.IGNORECASE),
            speech=SPEECH,
        ),
        score=ALMOST,
        why="the site speaks to its readers of mails, money, accounts or cookies, in a text that does not say we or you itself",
        source="closing lines of news sites and blogs in this language; what they share is who speaks, to whom and of what",
        hits=(_AFTER + "Tento web používá cookies, aby vylepšil váš zážitek ze čtení.", _AFTER + "Potřebujeme vaši podporu, aby naše zprávy zůstaly zdarma.", _AFTER + "Náš ranní newsletter vám přinese zprávy z údolí každý den."),
        near_misses=(f"{_A}\n\n{_B}\n\n{_C}\n\nŘidiči si vyberou cestu v aplikaci a platí tři koruny měsíčně.", f"{_A}\n\n{_B}\n\n{_C}\n\n„Odebírejte náš newsletter,“ stálo na ceduli u radnice.", f"{_A}\n\n{_B}\n\n{_C}\n\nČekali jsme pod mostem do rána.\n\nPotřebujeme vaši podporu, aby naše zprávy zůstaly zdarma."),
    ),
    Rule(
        id="cs.promo.app", label="promo",
        phrases=listed("""
            stáhnout aplikaci; stáhněte si aplikaci; stáhněte si naši aplikaci; nainstalovat aplikaci; otevřít v aplikaci; číst v aplikaci; stáhnout z app store; stáhnout v app store; nyní na google play; stáhnout z google play; k dispozici na google play; povolit upozornění; zapnout upozornění; zapnout notifikace; přejít do aplikace; teď ne; zjistit více; zjistěte více; chci vědět víc; více informací o nabídce; koupit nyní
        """),
        ambiguous=("mobilní aplikace", "naše aplikace", "nakupovat", "objednat"),
        pattern=r"(?:stáhněte si|stáhni si|nainstalujte si|vyzkoušejte) (?:naši |bezplatnou |mobilní |novou )*aplikaci(?: [\w.&-]+){0,4}(?:,? (?:a|pro|na|ať|zdarma) .{2,60})?[!.]?",
        when=c.all_of(c.in_run(2), c.not_heading), otherwise=HINT, part="button",
        sure_if="naši|bezplatnou|zdarma|zpráv",
        why="a prompt to install the site's app, or the button of an offer", source="app banners of Czech news servers and shops",
        hits=("Stáhnout aplikaci", "Stáhněte si naši mobilní aplikaci a čtěte bez reklam", "Zjistit více »"),
        near_misses=(f"Mobilní aplikace\n\n{_A}", "Stáhněte si aplikaci až doma, poradil syn, a otec neposlechl."),
    ),
    Rule(
        id="cs.promo.ask", label="promo",
        phrases=listed("""
            podpořte nás; podpořit nás; podpořte naši práci; podpořte naši redakci; podpořte nezávislou žurnalistiku; podpořit projekt; podpořit redakci; darovat; přispět; přispějte; přispějte nám; chci přispět; chci podpořit; podporuji; darujte; staňte se podporovatelem; staňte se naším podporovatelem; kupte nám kávu; podpořte nás na herohero; podpořte nás na darujme.cz; podpořte nás!
        """),
        pattern=r"(?:podpořte|podpoř|pomozte) (?:nás|naši|náš|nezávisl\w+|vznik|redakci|projekt)\b[^.:,]{0,80}[.!]?|(?:líbil|zaujal) (?:se )?(?:vám|vás) (?:tento |náš )?(?:článek|text|příspěvek)\?.{0,110}|(?:naše redakce|fungujeme|existujeme|píšeme) [^.]{0,30}(?:díky|z) (?:vám|vaší|vašim|vašich|podpoře|darů|čtenář).{0,100}",
        when=c.not_heading, otherwise=HINT, part="ask",
        sure_if=r"nezávisl|redakc|článek|text|příspěv|čtenář|dar\w*|(?:podpořte|podpoř) nás[.!]?$",
        why="an appeal or a button for readers' money", source="Darujme.cz, Herohero and Donio boxes of Czech media",
        hits=("Podpořte nás", "Podpořte nezávislou žurnalistiku!", "Líbil se vám tento článek? Podpořte nás.", "Přispět"),
        near_misses=(f"Podpořte nás\n\n{_A}", f"Darovat\n\n{_B}", "Podpořte ho, zavolala sestra, a dva muži starce chytili.", "Podpořte náš sbor v sobotu večer."),
    ),
    Rule(
        id="cs.promo.offer", label="promo",
        phrases=listed("""
            odpovědět na inzerát; odpovědět na nabídku; uložit nabídku; zobrazit telefon;
            zobrazit telefonní číslo; kontaktovat prodejce; kontaktovat prodávajícího; nahlásit inzerát;
            ověřit dostupnost; zkontrolovat dostupnost; hlídat cenu; napsat recenzi;
            koupit vstupenky; koupit lístky; zapálit svíčku; přejít na recept
        """),
        when=c.offer_button, otherwise=HINT, part="button",
        why="a button beside an offer: to apply, to call the seller, to book; it does nothing in a text",
        source="job boards, portals of homes and cars, shops' comparisons, tickets, hotels, memorial pages, recipe cards",
        hits=("Zobrazit telefon\nNahlásit inzerát", "Ověřit dostupnost\nZapálit svíčku"),
        near_misses=(f"Zapálit svíčku\n\n{_A}", "Koupit lístky se jim podařilo až večer, řekla.", f"{_A}\n\nOdpovědět na inzerát\n\nOdpovědět na nabídku\n\n{_B}", f"{_A}\n\nOdpovědět na inzerát\n\nOdpovědět na nabídku\n\n{_B}"),
    ),
    Rule(
        id="cs.promo.install", label="promo",
        phrases=listed("""
            přidejte jej na plochu pro rozšířené využití a snadný přístup.; nainstalujte si jej na své
            zařízení pro rozšířené využití a snadný přístup.; přidejte jej do svého docku pro rozšířené
            využití a snadný přístup.; tento prohlížeč to ale nepodporuje. chcete-li pokračovat, otevřete
            odkaz v externím prohlížeči.
        """),
        ambiguous=listed("""
            klepněte na „otevřít v prohlížeči…“; stiskněte tlačítko sdílet na navigačním panelu; stiskněte
            tlačítko nabídky; klepněte na "přidat na plochu"; nainstalovat; otevřete nabídku prohlížeče;
            zobrazit galerii; stiskněte tlačítko nabídky, pokud není ikona sdílet; přidat do docku;
            stiskněte "přidat na plochu"; stiskněte "přidat do docku"; otevřete nabídku prohlížeče v
            aplikaci; přidat na plochu; otevřete zkopírovaný odkaz v safari; klepnutím zkopírujete odkaz;
            stiskněte "zobrazit více" v nabídce sdílet; tento web má funkce aplikace.
        """),
        when=c.install_steps, otherwise=HINT, weighed=False,
        why="the panel by which a site asks to be put on the home screen, and its steps",
        source="pwa-install in Czech",
        hits=("Přidejte jej na plochu pro rozšířené využití a snadný přístup.", "Nainstalujte si jej na své zařízení pro rozšířené využití a snadný přístup.", _AFTER + "Klepněte na „Otevřít v prohlížeči…“\nStiskněte tlačítko Sdílet na navigačním panelu\nStiskněte tlačítko nabídky"),
        near_misses=(f"{_A}\n\nKlepněte na „Otevřít v prohlížeči…“\n\n{_B}", f"{_A}\n\n- Klepněte na „Otevřít v prohlížeči…“\n- Stiskněte tlačítko Sdílet na navigačním panelu\n- Stiskněte tlačítko nabídky\n\n{_B}", "Přidejte jej na plochu pro rozšířené využití a snadný přístup, řekla a zavřela dveře za posledním hostem.", "Nainstalujte si jej na své zařízení pro rozšířené využití a snadný přístup, řekla a zavřela dveře za posledním hostem."),
    ),
    Rule(
        id="cs.newsletter.prompt", label="newsletter",
        phrases=listed("""
            odhlásit odběr; odhlásit se z odběru; přihlásit se k odběru; přihlásit k odběru; přihlaste se k odběru; přihlaste se k odběru newsletteru; přihlásit se k newsletteru; odebírat newsletter; odebírejte newsletter; odebírejte náš newsletter; chci odebírat newsletter; odběr newsletteru; odběr novinek; odebírat novinky; chci dostávat novinky;
            děkujeme za přihlášení; děkujeme za přihlášení k odběru; kdykoli se můžete odhlásit; kdykoliv se můžete odhlásit; z odběru se můžete kdykoli odhlásit; z odběru se můžete kdykoliv odhlásit.; žádný spam; žádný spam.; novinky do e-mailu; novinky e-mailem; přihlásit se k odběru novinek; nezmeškejte
            žádný článek
        """),
        ambiguous=("nic vám neuteče", "ať vám nic neuteče", "nic nezmeškejte", "newsletter", "newslettery", "náš newsletter", "e-mailová adresa", "odeslat", "novinky", "odběr"),
        pattern=(
            r"(?:přihlaste se|přihlas se|odebírejte|zaregistrujte se|objednejte si)(?: zdarma)?(?: k odběru| do| na| k)? (?:naš\w+ |bezplatn\w+ |pravideln\w+ |týdenn\w+ |náš )?(?:newsletter|novinek|zpravodaj)\w*\b[^:]{0,110}|"
            r"(?:vložením|zadáním|odesláním|přihlášením|kliknutím)[^.]{0,60}(?:souhlas|zpracování|podmínk|zásad).{0,240}|(?:souhlasím|uděluji souhlas) (?:se|s) (?:zpracováním|zasíláním|podmínkami)\b.{0,200}|(?:to nejlepší|nejdůležitější|nejnovější|každ\w+) .{2,60}(?:do vaší schránky|do e-?mailu|do vašeho e-?mailu|rovnou do mailu).{0,40}"
        ),
        when=c.all_of(c.not_heading, c.beside("newsletter", "promo", "share-bar", "legal-footer")), otherwise=HINT, part="heading",
        sure_if="newsletter|noviny?ek|novinky|zpravodaj|osobních údaj|schránky|nejdůležit|nejnov|zpracov|to nejlepší",
        why="a box that collects mail addresses, with its consent line", source="sign-up forms (Ecomail, SmartEmailing); act 480/2004 on commercial messages",
        hits=(f"= {_A}\n\n" "Přihlaste se k odběru newsletteru\nTo hlavní jednou týdně\nOdebírat", "Nic vám neuteče\nPřihlaste se k odběru newsletteru", "Vložením e-mailu souhlasíte s podmínkami ochrany osobních údajů"),
        near_misses=(f"Nic vám neuteče\n\n{_A}", f"Newsletter\n\n{_A}", f"Odběr\n\n{_B}", f"Novinky\n\n{_C}", "Přihlaste se do kurzu, říkala, a přihlásil se celý dům.", "Kliknutím na obrázek dáte souhlas ke změně barvy."),
    ),
    Rule(
        id="cs.newsletter.field", label="newsletter",
        phrases=listed("""
            zadejte svůj e-mail; zadejte e-mail; zadejte váš e-mail; zadejte svou e-mailovou adresu; vložte svůj e-mail; váš e-mail; vaše e-mailová adresa
        """),
        ambiguous=("přihlásit odběr", "odebírat", "odebírejte",),
        when=c.any_of(c.not_heading, c.beside("newsletter")), otherwise=HINT, part="ask",
        why="the field or the button of a sign-up form", source="sign-up forms under articles",
        hits=("Zadejte svůj e-mail", "Vaše e-mailová adresa\nPřihlásit odběr"),
        near_misses=(f"Přihlásit odběr\n\n{_A}", "Přihlásit odběr, prosil pošťák, a všichni poslechli."),
    ),
    Rule(
        id="cs.newsletter.sent", label="newsletter",
        phrases=listed("""
            pro dokončení registrace klikněte na potvrzovací odkaz ve vaší e-mailové schránce. pokud
            nedorazí do 3 minut, zkontrolujte složku se spamem!; odkaz pro přihlášení byl odeslán do vaší
            e-mailové schránky. pokud nepřijde do 3 minut, zkontrolujte prosím svou složku nevyžádaných
            zpráv (spam).; dát zpětnou vazbu k tomuto příspěvku
        """),
        ambiguous=listed("""
            nyní zkontrolujte svůj e-mail!; zadejte prosím platnou e-mailovou adresu; e-mail odeslán;
            vyberte si newsletter; možná později; zrušit kdykoli.
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="what a sign-up form says before and after an address is sent",
        source="Ghost in Czech",
        hits=("Pro dokončení registrace klikněte na potvrzovací odkaz ve vaší e-mailové schránce. Pokud nedorazí do 3 minut, zkontrolujte složku se spamem!", "Odkaz pro přihlášení byl odeslán do vaší e-mailové schránky. Pokud nepřijde do 3 minut, zkontrolujte prosím svou složku nevyžádaných zpráv (spam).", _AFTER + "Nyní zkontrolujte svůj e-mail!\nZadejte prosím platnou e-mailovou adresu\nE-mail odeslán"),
        near_misses=(f"{_A}\n\nNyní zkontrolujte svůj e-mail!\n\n{_B}", f"{_A}\n\n- Nyní zkontrolujte svůj e-mail!\n- Zadejte prosím platnou e-mailovou adresu\n- E-mail odeslán\n\n{_B}", "Pro dokončení registrace klikněte na potvrzovací odkaz ve vaší e-mailové schránce. Pokud nedorazí do 3 minut, zkontrolujte složku se spamem, řekla a zavřela dveře za posledním hostem."),
    ),
    Rule(
        id="cs.comment-count.count", label="comment-count",
        phrases=listed("""
            0 komentářů; 0 komentáře; 0 komentář; komentáře (0); komentářů (0); komentáře: 0; počet komentářů: 0; žádné komentáře; zatím žádné komentáře; diskuse (0); diskuze (0); diskuse: 0; diskuse 0; diskuze 0; 0 příspěvků v diskusi; vstoupit do diskuse; vstoupit do diskuze; vstoupit do diskuse (0); vstup do diskuse; zobrazit diskusi; zobrazit diskuzi; zobrazit komentáře; zobrazit všechny komentáře;
            zobrazit komentáře (0); číst komentáře; celá diskuse; celá diskuze; další komentáře; více komentářů; 0 odpovědí; 0 odpovědi; 0 odpověď; skrýt komentáře; zobrazit další komentáře; přejít do diskuse; načíst další komentáře; buďte první, kdo přidá komentář; diskuse (0 příspěvků); 0 reakcí; všechny komentáře; komentáře 0; diskutovat (0); do diskuse;
            zatím bez komentáře; zatím nemáte žádné komentáře.; zatím bez komentářů
        """),
        pattern=r"\d{1,5} (?:reakce|reakcí) na ?[\"“„«‘「《][^?¿؟!]{2,140}|(?:zobrazit|číst) (?:všech )?\d+ (?:komentář\w*|odpověd\w*|příspěvk\w*)|diskuse \(\d+ příspěv\w+",
        why="how many comments there are, or the link into the discussion", source="Czech servers count the discussion (Diskuse), with the three Czech plurals; Zinnia, WordPress and isso in Czech",
        hits=("34 komentářů", "Diskuse (12)", "2 komentáře", "Vstoupit do diskuse", "7 reakcí na „Starý most se zavírá“"),
        near_misses=("34 komentářů smazali do půlnoci.", "Žádné komentáře od starosty", "Komentáře k návrhu končí v pátek.", "7 reakcí na „Proč se most zavírá?“"),
    ),
    Rule(
        id="cs.comments.prompt", label="comments",
        phrases=listed("""
            napsat komentář zrušit odpověď na komentář; napsat komentář zrušit odpověď; zanechat odpověď zrušit odpověď na komentář; zanechat odpověď zrušit odpověď;
            přidat komentář; přidejte komentář; napsat komentář; napište komentář; napište svůj komentář; vložit komentář; odeslat komentář; okomentovat; okomentovat článek; váš komentář; komentovat článek; zrušit odpověď na komentář; vaše e-mailová adresa nebude zveřejněna.; vaše e-mailová adresa nebude zveřejněna. vyžadované informace jsou označeny *; vyžadované informace jsou označeny *; komentáře jsou uzavřeny; komentáře nejsou povoleny; komentáře nejsou povoleny.; diskuse byla uzavřena; diskuse je uzavřena; diskuze byla uzavřena; diskuse je uzavřená; diskusi jsme uzavřeli;
            přihlaste se a komentujte; pro přidání komentáře se přihlaste; pro vložení komentáře se přihlaste; pro komentování se musíte přihlásit; pro přidávání komentářů se musíte nejdříve přihlásit.; pro vstup do diskuse se přihlaste; přidat příspěvek; přidat názor; zapojte se do diskuse; zapojit se do diskuse; nahlásit komentář; nahlásit příspěvek; pravidla diskuse; pravidla diskuze; od nejnovějších; od nejstarších; seřadit podle; uložit do prohlížeče jméno, e-mail a webovou stránku pro budoucí komentáře.;
            odpověď na komentář zrušíte zde.; vaše emailová adresa nebude zveřejněna.; vaše emailová adresa nebude zveřejněna; komentáře jsou uzavřené; komentáře jsou uzavřené.; komentáře k tomuto příspěvku nejsou bohužel povoleny.; komentáře bohužel nejsou v současné době povoleny.; komentář čeká na schválení.; komentář odeslat; pošli komentář; tento příspěvek je chráněn heslem. abyste si mohli prohlížet příslušné komentáře, musíte nejdříve zadat heslo.; sem napiště svůj komentář (nejméně 0 znaky); komentář ve frontě na schválení
        """),
        ambiguous=("diskuse", "diskuze", "váš názor", "co si o tom myslíte?", "hodnocení článku", "přezdívka", "komentovat", "odeslat odpověď", "komentář smazán"),
        pattern=r"(?:přihlaste se|zaregistrujte se|pro|musíte být přihlášen\w*)[^.]{0,40}(?:komentář|komentov|diskus|diskuz|přidat názor)[^.]{0,40}(?:přihlas|registr|nutné|musíte|je potřeba)[^.]{0,30}\.?|(?:napište|dejte|podělte se|sdílejte)[^.]{0,50}(?:v|do) komentář(?:ích|ů)[^.]{0,20}[.!]?|diskus[ei] (?:pod článkem )?(?:byla|je) (?:uzavřena|vypnuta).{0,60}",
        when=c.all_of(c.comment_button, c.after_prose()), otherwise=HINT,
        sure_if="komentář|komentov|(?:přihl|zaregistr).*disku|disku.*(?:přihl|registr|uzavřena|vypnuta)|přidat názor",
        why="a prompt of the discussion under an article", source="WordPress in Czech and the discussions of Czech servers; WordPress, Zinnia and isso in Czech",
        hits=("Přidat komentář", "Diskuse je uzavřena", "Vaše e-mailová adresa nebude zveřejněna. Vyžadované informace jsou označeny *", "Napište nám svůj názor do komentářů!"),
        near_misses=(f"Diskuse\n\n{_A}", f"Co si o tom myslíte?\n\n{_B}", "Přidat komentář se nikdo neodvážil, a tak se mlčelo.", "Pro diskusi s ministrem je nutné přijít včas."),
    ),
    Rule(
        id="cs.comments.button", label="comments",
        phrases=("odpovědět", "nahlásit", "citovat", "reagovat", "to se mi líbí", "líbí se mi", "nelíbí se mi", "souhlasím", "nesouhlasím", "komentáře", "komentář", "diskuse", "odpověď", "nejnovější", "nejstarší", "nejlepší", "upravit", "odkaz", "0 hlasů", "skrýt", "hlasovat", "zobrazit výsledky", "anketa", "jméno (nepovinné)", "e-mail (nepovinný)", "web (nepovinný)", "načítání více příspěvků", "nejvíce hlasů", "nejvíce příspěvků", "od nejnovějších po nejstarší", "od nejstarších po nejnovější", "odpovědět jako téma", "přihlásit se pro odpověď", "sdílet toto téma"),
        when=c.all_of(c.in_run(2, "comments", "share-bar", "comment-count"), c.no_list_item, c.stacks_nothing), otherwise=HINT,
        why="buttons under a reader's comment, one beside the other", source="Czech forums (phpBB in Czech, Okoun)",
        hits=("Odpovědět\nNahlásit", "Líbí se mi\nOdpovědět\nCitovat"),
        near_misses=(f"Odpověď\n\n{_A}", f"Komentář\n\n{_B}", f"Souhlasím\n\n{_C}"),
    ),
    Rule(
        id="cs.comments.useful", label="comments",
        phrases=listed("byl článek užitečný?; byl tento článek užitečný?; byl pro vás článek užitečný?; byl pro vás tento článek užitečný?; pomohl vám tento článek?; pomohl vám článek?; byla tato stránka užitečná?; líbil se vám článek?"),
        ambiguous=listed("ano; ne"),
        when=c.all_of(c.in_run(3, "comments"), c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a poll below the article: was it useful, yes or no",
        source="feedback widgets of help pages, blogs and papers",
        hits=(_AFTER + "Pomohl vám tento článek?\nAno\nNe", "Byla tato stránka užitečná?"),
        near_misses=(f"Ano\n\n{_A}", "Byl článek užitečný? To nikdo nevěděl."),
    ),
    Rule(
        id="cs.comments.widget", label="comments",
        phrases=listed("""
            nahlásit tento komentář?; zobrazit 0 dalších odpovědí; zobrazit 1 další odpověď; tento komentář
            byl skryt.; tento komentář byl odstraněn.; pro podporu zdravé diskuse přidejte ke svému
            komentáři kontext, své jméno a odbornost.
        """),
        ambiguous=listed("""
            upravit tento komentář; diskuse členů; začněte konverzaci; připojte se k diskusi; přidat
            odpověď; zaregistrujte se nyní; už jste členem?; přihlásit se; upgradovat; smazaný člen;
            zobrazit komentář; skrýt komentář; náhled; publikovat; jeden komentář; 0 skryto
        """),
        pattern=(
            r"staňte se členem .{2,60}, abyste mohli začít komentovat[.!।]?|"
            r"staňte se placeným členem .{2,60}, abyste mohli začít komentovat[.!।]?"
        ),
        when=c.comment_widget, otherwise=HINT, weighed=False,
        why="what comment sections of blogs say around the comments and above their form",
        source="Ghost, isso and WordPress in Czech",
        hits=("Nahlásit tento komentář?", "Zobrazit 4 dalších odpovědí", "Staňte se členem Port Chronicle, abyste mohli začít komentovat.", _AFTER + "Upravit tento komentář\nDiskuse členů\nZačněte konverzaci"),
        near_misses=(f"{_A}\n\nUpravit tento komentář\n\n{_B}", f"{_A}\n\n- Upravit tento komentář\n- Diskuse členů\n- Začněte konverzaci\n\n{_B}", "Nahlásit tento komentář, řekla a zavřela dveře za posledním hostem.", "Staňte se členem Port Chronicle, abyste mohli začít komentovat, řekla a zavřela dveře za posledním hostem."),
    ),
    Rule(
        id="cs.comments.forum", label="comments",
        phrases=listed("""
            reagujete na starší téma. nechcete raději vytvořit téma nové a na původní v něm odkázat?; v
            současné době je zasílání příspěvků povoleno pouze registrovaným členům, klikněte zde a
            přihlašte se.; toto fórum bylo právě aktualizováno na poslední verzi. klikněte zde a obnovte
            tuto stránku.; přihlásit se pro přispívání; nebyly nalezeny žádné nové téma.; nejsou zde žádné
            nepřečtené témata.; není zde žádné téma s tímto tagem.; k těmto diskusním skupinám již nemáte
            přístup.; varování! zpráva musí obsahovat minimálně deset znaků.; zpráva je příliš dlouhá.
            maximum je 0 znaků.; tato diskusní skupina je moderovaná: vaše příspěvky se zobrazí až po
            schválení správcem tohoto webu.; přihlaste se k odběru oznámení na nové komentáře.; v tomto
            tématu budete dostávat oznámení o nových komentářích.; tento komentář nebyl nalezen. mohl být
            smazán nebo přesunut.
        """),
        ambiguous=listed("""
            řadit dle; správa tématu; označ za nepřečtené; vytvořit nové téma; přesto reagovat na toto téma;
            sledovat toto téma; tento příspěvek je vymazán!; nové téma; k dispozici je nová téma.; načíst
            další; nikdo ještě neodpověděl; žádné nové příspěvky; nový příspěvek; poslední příspěvek; také k
            dispozici:; odeslat zprávu; chcete nám něco sdělit nebo máte nějaké připomínky?; 0 lidí v
            diskusi; přidat téma; váš komentář byl zveřejněn.; o této diskusní stránce; zahájit diskusi;
            odebírat toto téma?
        """),
        pattern=r"kliknutím na „.{1,40}“ souhlasíte s podmínkami užití této wiki[.!।]?",
        when=c.forum_tools, otherwise=HINT, weighed=False,
        why="what the software of a forum says around the posts of a thread, several lines in a row",
        source="NodeBB, Redmine, SPIP and MediaWiki DiscussionTools in Czech",
        hits=("Reagujete na starší téma. Nechcete raději vytvořit téma nové a na původní v něm odkázat?", "V současné době je zasílání příspěvků povoleno pouze registrovaným členům, klikněte zde a přihlašte se.", "Kliknutím na „Port Chronicle“ souhlasíte s podmínkami užití této wiki.", _AFTER + "Řadit dle\nSpráva tématu\nOznač za nepřečtené"),
        near_misses=(f"{_A}\n\nŘadit dle\n\n{_B}", f"{_A}\n\n- Řadit dle\n- Správa tématu\n- Označ za nepřečtené\n\n{_B}", "Reagujete na starší téma. Nechcete raději vytvořit téma nové a na původní v něm odkázat, řekla a zavřela dveře za posledním hostem.", "V současné době je zasílání příspěvků povoleno pouze registrovaným členům, klikněte zde a přihlašte se, řekla a zavřela dveře za posledním hostem.", "Kliknutím na „Port Chronicle“ souhlasíte s podmínkami užití této wiki, řekla a zavřela dveře za posledním hostem."),
    ),
    Rule(
        id="cs.share-bar.share", label="share-bar",
        phrases=listed("""
            sdílejte to;
            vytisknout recept; uložit recept; tisk receptu; sdílet na facebooku; sdílet na twitteru; sdílet na x; sdílet na síti x; sdílet na linkedin; sdílet na linkedinu; sdílet na whatsapp; sdílet e-mailem; sdílet emailem; sdílet článek; sdílet příspěvek; sdílet odkaz; sdílet tento článek; sdílejte článek; sdílejte tento článek; sdílejte s přáteli; sdílet s přáteli; sdílet přes; sdílet na sociálních sítích; poslat e-mailem; poslat emailem; poslat článek e-mailem; poslat článek; poslat známému; poslat příteli; poslat odkaz; doporučit článek;
            vytisknout článek; tisknout článek; verze pro tisk; kopírovat odkaz; zkopírovat odkaz; kopírovat adresu; odkaz zkopírován; odkaz byl zkopírován; zkopírováno; zkopírováno do schránky; uložit článek; uložit na později; přidat do oblíbených; přidat k oblíbeným; 0 sdílení; 0 zobrazení; 0 zhlédnutí; počet zobrazení: 0; sledujte nás; sledujte nás na; sledovat nás; sledujte nás na facebooku; sledujte nás na instagramu; sledujte nás na sociálních sítích; najdete nás na; najdete nás na facebooku; jsme na facebooku; přidejte se k nám; sledovat autora; sledovat téma; sledovat na google news; tweetnout; lajkovat; zvětšit písmo; zmenšit písmo; darovat článek; odemknout pro přítele;
            poslat mailem
        """),
        ambiguous=("sledovat", "sociální sítě", "připojte se", "zůstaňte v obraze"),
        pattern=(
            r"(?:sledujte|sleduj|najdete|najděte|čtěte|přidejte se k|staňte se fanoušky) (?:nás|nám|náš\w*|naše\w*|naši|(?!nas )[\w.]{3,20})(?: [\w.&-]+){0,4} (?:na|také na|i na|v) (?:naš\w+ )?(?:facebook|twitter|síti x|x\b|instagram|youtube|google|sociálních|whatsapp|telegram|threads|tiktok|linkedin|spotify)[^.:]{0,60}[.!:]?|"
            r"(?:máte|víte|všimli jste si|viděli jste)[^?.]{0,60}(?:tip|článek|téma|fotk|video|zajímav|něco)[^?.]{0,50}\? (?:napište|pošlete|dejte|ozvěte|kontaktujte|sdělte|pište).{0,120}"
        ),
        when=c.all_of(c.in_run(2, "share-bar", "navigation", "comments"), c.no_list_item), otherwise=HINT,
        why="a prompt to share the page, to follow the site or to write to it", source="share bars of Czech news servers",
        hits=("Sdílet na Facebooku", "Kopírovat odkaz", "Sledujte nás na Facebooku a Instagramu!", "Máte zajímavý tip na článek? Napište nám"),
        near_misses=(f"Sociální sítě\n\n{_A}", "Sdílet na Facebooku chtěl všechno, co neřekl ženě.", "Sledujte nás pozorně na druhé straně ulice, šeptal."),
    ),
    Rule(
        id="cs.share-bar.button", label="share-bar",
        phrases=("sdílet", "sdílejte", "sdílení", "tisk", "tisknout", "vytisknout", "poslat", "uložit", "kopírovat", "odkaz", "odeslat", "doporučit", "poslechnout", "oblíbené", "velikost písma", "linkuj", "facebooku", "share", "vybrali.sme.sk", "sledovat", "komentovat"),
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "video-embed"), c.no_list_item), otherwise=HINT,
        why="words of a share bar, one beside the other", source="article tool bars of Czech news servers",
        hits=("Sdílet\nTisk", "Sdílet\nFacebook\nPoslat"),
        near_misses=(f"Tisk\n\n{_A}", f"Sdílení\n\n{_B}", f"Odkaz\n\n{_C}"),
    ),
    Rule(
        id="cs.share-bar.lone-share", label="share-bar",
        phrases=("sdílet", "sdílet:"),
        when=c.all_of(c.not_heading, c.no_list_item), otherwise=HINT,
        why="the share button alone; as a heading it would have a paragraph under it", source="article tool bars of Czech news servers",
        hits=(f"Sdílet\n\n= Zastupitelé zavírají starý most v údolí\n\n= {_A}", _AFTER + "Sdílet"),
        near_misses=(f"Sdílet\n\n{_A}", "Sdílet pokoj s bratrem nechtěl ani na noc."),
    ),
    Rule(
        id="cs.share-bar.preferred-source", label="share-bar",
        pattern=r"(?:přidat|přidejte|přidej|nastavit|nastavte|vybrat|zvolte)(?: si)?(?: nás)? (?:jako|mezi) (?:svůj |své )?(?:preferovan(?:ý|é)|oblíben(?:ý|é)|upřednostňovan(?:ý|é)) zdroje?(?: zpráv)? (?:na|v) google?(?:u|lu)?",
        why="the button that makes the site one of the reader's preferred sources in Google's search",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Přidat jako preferovaný zdroj na Googlu", "Přidejte si nás mezi preferované zdroje na Googlu"),
        near_misses=("Přidejte noviny jako preferovaný zdroj na Googlu", "Přidejte si nás mezi preferované zdroje na Googlu, radí starosta, a budete číst pořád totéž.", "Oblíbený zdroj pastýřů vyschl."),
    ),
    Rule(
        id="cs.share-bar.preferred-source-named", label="share-bar",
        pattern=r"(?:přidat|přidejte|přidej|nastavit|nastavte|vybrat|zvolte)(?: si)?(?: nás| [\w&.'’-]+){0,5}? (?:jako|mezi) (?:svůj |své )?(?:preferovan(?:ý|é)|oblíben(?:ý|é)|upřednostňovan(?:ý|é)) zdroje?(?: zpráv)? (?:na|v) google?(?:u|lu)?",
        when=c.beside("share-bar"), otherwise=HINT,
        why="the same button with a name, beside others: alone it may be a step of a guide",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Facebook\nWhatsApp\nLinkedIn\nPřidejte noviny jako preferovaný zdroj na Googlu", "Přidejte noviny jako preferovaný zdroj na Googlu\nFacebook\nWhatsApp\nLinkedIn"),
        near_misses=("Přidejte noviny jako preferovaný zdroj na Googlu", "Přidejte si nás mezi preferované zdroje na Googlu, radí starosta, a budete číst pořád totéž."),
    ),
    Rule(
        id="cs.share-bar.tools", label="share-bar",
        phrases=listed("nahlásit chybu; nahlásit chybu v článku; nahlásit překlep; našli jste chybu? napište nám; našli jste v článku chybu?; shrnout pomocí ai; shrnout článek"),
        when=c.all_of(c.any_of(c.not_heading, c.beside("share-bar", "video-embed")), c.no_list_item), otherwise=HINT,
        why="buttons of the tools beside an article: report an error, have it summed up by a machine",
        source="toolbars of news sites since 2024",
        hits=(_AFTER + "Nahlásit chybu", _AFTER + "Shrnout pomocí AI"),
        near_misses=(f"Nahlásit chybu\n\n{_A}", f"- Shrnout pomocí AI\n- Nahlásit chybu\n\n{_A}"),
    ),
    Rule(
        id="cs.cookie-notice.partners", label="cookie-notice",
        pattern=r"my a (?:našich |naši )(?:[\d.,]{1,6} )?(?:\w+ )?partne(?:rů|ři) (?:ukládáme|zpracováváme|přistupujeme|uchováváme)\b(?=[^.]{0,120}\b(?:informac|cookie))[^.]{0,80}\bzařízení\b.{0,400}",
        why="the first sentence of consent dialogs: what the site and its partners do on the reader's device",
        source="IAB Europe, Transparency & Consent Framework policies, appendix B, in this language",
        hits=("My a našich 834 partnerů ukládáme a/nebo přistupujeme k informacím na zařízení.", "My a naši partneři ukládáme informace na zařízení, jako jsou soubory cookie."),
        near_misses=("My a naši partneři jsme postavili zařízení, které dává informace o přílivu, řekl Bell.", "My a naši partneři ukládáme zařízení do sklepa radnice, řekl starosta.", "My a naši partneři sbíráme informace z jedenácti zemí, řekla badatelka."),
    ),
    Rule(
        id="cs.cookie-notice.notice", label="cookie-notice",
        pattern=(
            r"(?:tento web|tato stránka|tyto stránky|tyto webové stránky|tento server|náš web|naše stránky|web|tento e-shop|na tomto webu|na našich stránkách)(?: [\w.-]{3,30})? (?:používá|používají|používáme|využívá|využívají|využíváme|ukládá|ukládají)[^.]{0,40}cookies?\b(?!.*(?:říká|vysvětl|řekl|podotýká)).{0,300}|"
            r"(?:používáme|využíváme|na našich (?:webových )?stránkách používáme|k personalizaci|pomocí|my a naši partneři|soubory cookies?)[^.]{0,60}cookies?\b(?=.*(?:web|strán|souhlas|reklam|návštěvnost|obsah|služ|nastaven|soukrom))(?!.*(?:říká|vysvětl|řekl)).{0,320}|"
            r"(?:používáním|pokračováním|dalším|kliknutím|návštěvou)[^.]{0,100}(?:souhlas)[^.]{0,60}(?:cookie|podmínk|zpracování|zásad).{0,200}|(?:vážíme si|záleží nám na|respektujeme) (?:vašeho |vašem |vaše )?soukromí.{0,80}|poskytování služeb nám pomáhají soubory cookie.{0,120}"
        ),
        otherwise=HINT,
        sure_if=r"cookie|\bweb|stránk|soukrom|server|osobních údaj",
        why="a notice that asks leave to store cookies", source="Czech act 127/2005 on electronic communications, section 89 (opt-in since 2022)",
        hits=("Tento web používá soubory cookies. Dalším používáním s tím souhlasíte.", "Používáme cookies, abychom zlepšili obsah webu a měřili návštěvnost.", "Vážíme si vašeho soukromí"),
        near_misses=("Tento web používá starý písmový font a nikdo ho nemění.", "Tento web používá cookies, vysvětluje odborník, jen pro přihlášení.", "Pokračováním v cestě souhlasil s pravidly výpravy."),
    ),
    Rule(
        id="cs.cookie-notice.button", label="cookie-notice",
        phrases=("přijmout vše", "přijmout všechny", "přijmout všechny cookies", "přijmout cookies", "povolit vše", "povolit všechny", "povolit všechny cookies", "odmítnout vše", "odmítnout všechny", "odmítnout cookies", "pouze nezbytné", "jen nezbytné", "pouze nutné", "pouze nezbytné cookies", "nastavení cookies", "upravit nastavení cookies", "nastavit cookies", "nastavení soukromí", "předvolby cookies", "uložit nastavení", "souhlasím se vším", "souhlasit a zavřít", "souhlasím a pokračovat", "souhlasit a pokračovat", "zásady cookies", "používání cookies", "podrobné nastavení", "nastavit předvolby", "nezbytné cookies", "přijímám vše", "souhlasím se všemi", "ok, přijmout vše", "používáme cookies!", "přijmout vybrané", "správce cookies od tarteaucitron.js", "tato služba nenainstalovala žádné cookies.", "tato služba nepoužívá cookies.", "tento web nepoužívá žádné soubory cookie vyžadující váš souhlas.", "zobrazit/skrýt informace o ukládání souborů cookie"),
        ambiguous=("přijmout", "přijímám", "souhlasím", "rozumím", "odmítnout", "ok", "zavřít", "více informací", "nastavení", "nastavit", "nesouhlasím", "povolit", "nutné", "nezbytné", "statistické", "marketingové", "analytické", "podrobnosti", "více", "zjistit více", "další informace", "přizpůsobit", "v pořádku", "(vždy vyžadováno)", "analytické cookies", "bezpečnostní cookies", "chrání tvé soukromí", "nastavení všech služeb", "nezbytně nutné", "nezbytně nutné soubory cookies", "personalizační cookies", "použití cookies", "povinné soubory cookie", "povolit cookies", "realizováno pomocí klaro!", "reklamní cookies", "sledování cookies", "služby, které bychom rádi využili", "soubory cookie třetích stran", "spravovat služby", "technické cookies (povinné)", "zakázat cookies", "zamítnout", "zásady ochrany soukromí", "zásady používání souborů cookie", "odmítnout všechny cookies", "panel pro správu cookies", "povolit nezbytné cookies", "povolit všechny soubory cookie", "skrýt banner souborů cookie"),
        when=c.consent_button, otherwise=HINT,
        why="a button of the consent banner", source="consent tools in Czech (Cookiebot, Complianz, CookieHub)",
        hits=("Přijmout vše", "Tento web používá soubory cookies.\nSouhlasím", "Nastavení cookies"),
        near_misses=(f"Souhlasím\n\n{_A}", f"Nastavení\n\n{_B}", f"Více informací\n\n{_C}", f"{_A}\n\n- Odmítnout všechny cookies\n- Panel pro správu cookies\n\n{_B}", f"{_A}\n\n- Odmítnout všechny cookies\n- Panel pro správu cookies\n\n{_B}"),
    ),
    Rule(
        id="cs.cookie-notice.category", label="cookie-notice",
        finds=c.dialog_lines(_CATEGORY, _PANELS, _ABOUT, SPEECH),
        why="what a kind of cookies is for, among the buttons of the dialog that lists them",
        source="preference panels of consent tools (OneTrust, Cookiebot, tarteaucitron, Klaro)",
        hits=(f"{_AFTER}Přijmout vše\nPovolit vše\nOprávněný zájem\nNaši partneři podle těchto údajů vybírají reklamy.\nDodavatelé\nSlužby, které počítají návštěvy, nám ukazují, které stránky se čtou.\nPřijmout vše", f"{_AFTER}Přijmout vše\nTyto cookies počítají, jak často je stránka navštívena.\nPovolit vše", f"{_AFTER}Přijmout vše\nTyto cookies počítají, jak často je stránka navštívena.\nReklamní soubory cookie ukazují nabídky našich partnerů.\nPovolit vše"),
        near_misses=(f"{_A}\n\nOprávněný zájem\n\nNaši partneři podle těchto údajů vybírají reklamy.\n\nDodavatelé\n\nSlužby, které počítají návštěvy, nám ukazují, které stránky se čtou.\n\n{_B}", f"{_A}\n\nNaši partneři podle těchto údajů vybírají reklamy.\n\nSlužby, které počítají návštěvy, nám ukazují, které stránky se čtou.\n\n{_B}", f"Tyto cookies počítají, jak často je stránka navštívena.\n\n{_A}", f"{_A}\n\nTyto cookies počítají, jak často je stránka navštívena.\n\nReklamní soubory cookie ukazují nabídky našich partnerů.\n\n{_B}"),
    ),
    Rule(
        id="cs.paywall.account", label="paywall",
        phrases=listed("""
            máte předplatné?; máte již předplatné? přihlaste se; už máte předplatné?; už máte předplatné? přihlaste se; jste předplatitel? přihlaste se; jste už předplatitelem?; nemáte účet?; nemáte účet? zaregistrujte se; ještě nemáte účet?; máte účet? přihlaste se; již máte účet? přihlaste se; zapomněli jste heslo?; zapomenuté heslo; zapomenuté heslo?; zapomněl jsem heslo; zapamatovat si mě; pamatovat si mě; zůstat přihlášen; přihlášení / registrace; přihlásit / registrovat; přihlásit se / registrovat; přihlásit se nebo registrovat; přihlásit přes google; přihlásit přes facebook; přihlásit se přes seznam; vytvořit účet; založit účet; registrace zdarma;
            koupit předplatné; objednat předplatné; získat předplatné; vyzkoušet předplatné; předplatit; předplaťte si; vyzkoušet za 0 kč; první měsíc za 0 kč; od 0 kč měsíčně; pouze pro předplatitele; jen pro předplatitele; obsah pro předplatitele; článek pro předplatitele; tento článek je pouze pro předplatitele; tento článek je jen pro předplatitele; tento článek je určen předplatitelům; tento článek si mohou přečíst jen předplatitelé; odemknout článek; odemknout; odemknout obsah; odemkněte si článek; chcete číst dál?; chcete číst dále?; chcete článek dočíst?; zbývá vám 0 % článku; zbývá 0 % článku; do konce článku zbývá 0 %; kdykoli můžete zrušit; bez závazků; prémiový obsah; prémiový článek; můj účet; číst bez reklam; číst dál s předplatným;
            už jste předplatitel? přihlaste se; již jste předplatitel?
            přihlaste se; chcete číst dál? pořiďte si předplatné; vstup pouze pro registrované;
            přihlášení / vytvoření účtu
        """),
        ambiguous=("přihlásit se", "přihlásit", "přihlášení", "registrace", "registrovat se", "registrovat", "odhlásit se", "odhlásit", "heslo", "uživatelské jméno", "premium", "předplatné", "účet", "profil", "přihlášení nebo registrace"),
        pattern=r"(?:tento |celý |zbytek )?(?:článek|obsah|text|článku) (?:je |si mohou přečíst |mohou číst )?(?:dostupný |přístupný |určen\w* |k dispozici )?(?:pouze |jen |výhradně )*(?:pro (?:naše |přihlášené |registrované )?(?:předplatitel|uživatel|člen)|předplatitel)\w*.{0,60}|(?:pro|chcete-li) (?:pokračování|přečtení celého|dočtení|číst dál|přístup k)[^.]{0,50}(?:přihlaste|předplať|registr|objednejte|potřebujete předplatné).{0,60}|(?:zbývá|zbývá vám|přečetli jste) (?:ještě |už )?\d+ ?%? .{0,20}(?:článku|článků|textu).{0,30}",
        when=c.all_of(c.in_run(2), c.heads_nothing, c.no_list_item), otherwise=HINT, part="button",
        sure_if="člán|obsah|předpl|číst dál|celý text",
        why="a prompt to log in, register or pay", source="paywalls of Czech papers (Zbývá vám 80 % článku; log-in by Seznam); Oscar and MediaWiki in Czech",
        hits=("Zapomněli jste heslo?", "Zbývá vám 80 % článku", "Tento článek je pouze pro předplatitele", "Přihlásit se\nRegistrace"),
        near_misses=(f"Registrace\n\n{_A}", f"Heslo\n\n{_B}", f"Předplatné\n\n{_C}", "Zbývá 80 kilometrů a voda došla."),
    ),
    Rule(
        id="cs.related.heading", label="related",
        phrases=listed("""
            související články; související; související zprávy; související témata; související obsah; související příspěvky; podobné články; podobné příspěvky; podobná témata; čtěte také; čtěte též; čtěte i; čtěte více; přečtěte si také; přečtěte si i; přečtěte si více; přečtěte si dále; mohlo by vás zajímat; mohlo by vás také zajímat; mohlo by se vám líbit; může vás zajímat; mohlo by se vám také líbit; mohlo vám uniknout; nejčtenější; nejčtenější články; nejčtenější zprávy; nejčtenější dnes; nejdiskutovanější; nejkomentovanější; nejnovější články; nejnovější příspěvky; nejnovější zprávy; nejoblíbenější články; populární články; poslední články; poslední příspěvky; poslední zprávy; doporučené články; doporučené čtení; doporučujeme k přečtení; další články; další zprávy z rubriky; více k tématu; k tématu; články k tématu; výběr redakce; zákazníci také koupili; nenechte si ujít; dále čtěte; další z rubriky; více z rubriky; ostatní právě čtou; právě se čte; podobné produkty; související produkty
        """),
        takes=c.titles_below, part="heading",
        why="the heading of a list of other articles, with the list", source="blocks under articles of Czech servers; Zinnia and Oscar in Czech",
        hits=("Čtěte také\nPřívozy stojí kvůli bouři na jezeře\nZáchranáři dostali cenu za zimní zásahy", _AFTER + "Nejčtenější\n\nKdo zaplatí za ustupující břeh?\n\nStarosta prodá kancelář starého přístavu", "Související články"),
        near_misses=("Čtěte také nahlas, radil žákům.", "Nejčtenější byly dopisy z války, psané tužkou."),
    ),
    Rule(
        id="cs.related.section", label="related",
        phrases=("podobné nabídky", "podobné inzeráty", "podobné pracovní nabídky", "doporučujeme", "doporučené", "nejnovější", "další zprávy", "další", "aktuálně", "aktuality", "zprávy", "populární", "témata", "hlavní zprávy", "právě teď", "z domova", "ze světa", "z regionu", "z naší nabídky", "rubriky", "trendy", "nové články", "nejnovější komentáře", "poslední komentáře", "novinky", "tipy redakce", "zajímavosti", "více", "mohlo by vás bavit", "viz také", "odkazy", "další od autora", "další články autora", "ostatní", "online", "tip", "video", "fotogalerie", "nejlepší", "jinde na webu", "od partnerů", "související odkazy", "poslední záznamy"),
        when=c.after_prose(), takes=c.titles_below_or_nothing, otherwise=HINT, part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it", source="front-page sections of Czech servers; Material for MkDocs in Czech",
        hits=(_AFTER + "Doporučujeme\nPřívozy stojí kvůli bouři na jezeře\nZáchranáři dostali cenu za zimní zásahy", _AFTER + "Aktuálně\n\nKdo zaplatí za ustupující břeh?\n\nStarosta prodá kancelář starého přístavu"),
        near_misses=(f"Další\nKapitola 6. Jak se staví most\n6.1. Co je to oblouk mostu\n6.2. Co unese kámen\n\n{_A}\n\n{_B}", f"Zajímavosti\n\n{_A}", f"Trendy\n\n{_B}", f"Odkazy\n\n{_C}"),
    ),
    Rule(
        id="cs.related.pointer", label="related",
        phrases=("číst dál", "číst dále", "číst více", "číst celý článek", "celý článek", "pokračovat ve čtení", "pokračování článku", "pokračovat v článku", "zobrazit více", "zobrazit další", "načíst další", "načíst více", "ukázat více", "všechny články", "všechny zprávy", "další články »", "zobrazit vše", "zobrazit galerii", "celá galerie", "zobrazit fotogalerii", "vstoupit do galerie", "otevřít galerii", "zvětšit obrázek", "klikněte pro zvětšení", "0 fotografií", "0 fotografie", "0 fotek", "0 fotky", "další fotografie", "další fotky", "přejít na článek", "více o tématu", "více na toto téma", "zobrazit méně", "fotogalerie (0)", "fotogalerie: 0"),
        ambiguous=("více", "další", "podrobnosti", "dále", "víc", "celý text", "detail", "rozbalit", "sbalit"),
        pattern=r"(?:čtěte|přečtěte si|čti|podívejte se|sledujte)(?: také| též| i| více| dále| další| rozhovor)? ?[:|»>→►▶] ?(?!.*(?:stran|kapitol|s\. ?\d)).{12,160}[^.,;:]|(?:čtěte|přečtěte si) (?:také|též|více|i) ?[–—-] ?.{12,160}[^.,;:]|(?:související|mohlo by vás zajímat|více k tématu|doporučujeme|k tématu) ?[:|»>→►▶] ?.{12,160}[^.,;:]|více (?:se dočtete|o tématu|informací najdete|čtěte) (?:zde|tady|v článku|v textu).{0,120}",
        when=c.all_of(c.in_run(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a link to another article, which leads nowhere in a text", source="in-story pointers of Czech servers (Čtěte také: headline)",
        hits=("Číst dál →", "Zobrazit více", "Čtěte také: Přívozy stojí kvůli bouři", "Celá galerie"),
        near_misses=(f"Podrobnosti\n\n{_A}", f"Dále\n\n{_B}", "Čtěte: kapitolu druhou a dodatek o mostech", "Číst dál už nemohl, svíčka dohořela."),
    ),
    Rule(
        id="cs.related.feed-footer", label="related",
        pattern=r"(?:příspěvek|článek) .{3,140} (?:pochází z|se nejdříve objevil na) [^,;:?.]{2,80}(?:\.[^ .,;:?]{1,30}){0,3}\.?",
        when=c.all_of(c.no_list_item, c.any_of(c.near_end, c.in_article), c.names_follow(_FEED_NAMES)), anywhere=True,
        why="the line by which a feed's entry names its title and its site again", source="WordPress: the default of Yoast SEO for the content after each post in the feed",
        hits=(_AFTER + "Příspěvek Proč je starý most zavřený pochází z Přístavní noviny", _AFTER + "Článek Bouře nad údolím se nejdříve objevil na pristav.example."),
        near_misses=(f"{_A}\n\nPříspěvek do sbírky pochází z dědictví po starostovi.", f"{_A}\n\nČlánek o mostě se nejdříve objevil na Moravě, říká ona."),
    ),
    Rule(
        id="cs.related.products", label="related", weighed=False,
        phrases=listed("""
            doporučené položky; nedávno zobrazené produkty; související produkty; mohlo by vás také
            zajímat:; zákazníci také koupili; zákazníci, kteří si koupili tento produkt, koupili také;
            ostatní také koupili; naposledy navštívené; naposledy prohlížené; naposledy zobrazené produkty;
            často kupované společně; mohlo by se vám líbit; mohlo by se vám také líbit; podobné produkty;
            související zboží
        """),
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading, c.no_list_item), otherwise=HINT, takes=c.titles_below, part="heading",
        why="the heading of a list of other products, with the list",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix and Cartridge in Czech",
        hits=(_AFTER + "Doporučené položky", _AFTER + "Související zboží"),
        near_misses=(f"{_A}\n\nDoporučené položky\n\n{_B}", "Doporučené položky, řekla a zavřela dveře za posledním hostem."),
    ),
    Rule(
        id="cs.tag-list.tags", label="tag-list",
        phrases=("štítky", "témata", "tagy", "klíčová slova", "témata článku", "rubriky", "kategorie", "osobnosti", "štítek", "lokality", "organizace", "téma"),
        when=c.after_prose(2), takes=c.short_lines_below, part="heading",
        why="the heading of the list of tags under an article, with the list", source="tag widgets of Czech servers (Témata, Štítky)",
        hits=(_AFTER + "Témata\nmost\nsilnice", _AFTER + "Štítky:\n\noprava\n\nmosty"),
        near_misses=(f"Klíčová slova\n\n{_A}", f"{_A}\n\n{_B}\n\nTémata\n\n{_C}"),
    ),
    Rule(
        id="cs.tag-list.line", label="tag-list",
        pattern=r"(?:štítky|tagy|témata|klíčová slova|kategorie|rubrika|rubriky|zařazeno v|téma) ?[:|»] ?(?![^.]*\. )(?!.*\b(?:je|to|jak|co)\b).{2,200}[^.?!:]|(?:rubrika|zařazeno v|publikováno v) [\w-]+(?: [\w-]+){0,3}",
        when=c.all_of(c.after_prose(1), c.not_heading),
        why="the tags of an article on one line", source="WordPress in Czech (Rubriky, Štítky)",
        hits=(_AFTER + "Štítky: most, silnice, oprava", _AFTER + "Témata: doprava, radnice"),
        near_misses=("Témata: co nás čeká a jak to přežít?", f"Kategorie: těžká vozidla\n\n{_A}"),
    ),
    Rule(
        id="cs.legal-footer.links", label="legal-footer",
        phrases=("o nás", "o projektu", "o webu", "o serveru", "redakce", "kontakt", "kontakty", "inzerce", "reklama", "ceník inzerce", "kariéra", "volná místa", "nápověda", "mapa stránek", "mapa webu", "podmínky užití", "podmínky používání", "autorská práva", "ochrana soukromí", "tiráž", "rss", "archiv", "předplatné", "osobní údaje", "gdpr", "etický kodex", "pro média", "napište nám", "kontaktujte nás", "nahlásit chybu", "reklamace", "reklamační řád", "doprava a platba", "prohlášení o přístupnosti", "právní informace", "cookies", "časté dotazy", "soukromí", "whistleblowing", "etický kodex redakce"),
        when=c.all_of(c.in_run(2, *_FOOTER), c.after_prose(), c.not_heading), otherwise=HINT,
        why="links of a site's footer, in a row", source="footers of Czech servers, shops and offices",
        hits=(_AFTER + "O nás\nKontakty\nKariéra", _AFTER + "Redakce | Tiráž | Mapa stránek"),
        near_misses=(f"Kontakty\n\n{_B}", f"Archiv\n\n{_C}"),
    ),
    Rule(
        id="cs.legal-footer.policy", label="legal-footer",
        phrases=("ochrana osobních údajů", "zásady ochrany osobních údajů", "zpracování osobních údajů", "všeobecné obchodní podmínky", "obchodní podmínky", "všechna práva vyhrazena", "všechna práva vyhrazena.", "veškerá práva vyhrazena", "veškerá práva vyhrazena.", "všeobecné podmínky", "smluvní podmínky", "našli jste v článku chybu?", "našli jste chybu?", "práva vyhrazena"),
        when=c.all_of(c.not_heading, c.any_of(c.in_run(2, *_FOOTER), c.all_of(c.in_tail, c.after_prose()))), otherwise=HINT,
        why="a link to the terms, among others or below the last paragraph", source="footers of Czech servers; GDPR, civil code 89/2012 (obchodní podmínky)",
        hits=(_AFTER + "Všechna práva vyhrazena.", _AFTER + "Ochrana osobních údajů"),
        near_misses=(f"Ochrana osobních údajů\n\n{_A}", f"Obchodní podmínky\n\n{_B}"),
    ),
    Rule(
        id="cs.legal-footer.trademarks", label="legal-footer",
        pattern=r"(?:všechny |veškeré )?(?:(?:ostatní|další|uvedené|zmíněné) ){0,2}(?:ochranné|obchodní|registrované) (?:známky|značky)\b.{0,140}\b(?:majetkem|vlastnictvím|patří)(?: svých| svým| jejich| příslušných)?(?: příslušných| právoplatných| oprávněných)? (?:vlastníků|vlastníkům|majitelů|majitelům|držitelů)\b.{0,80}",
        when=c.in_small_print, otherwise=HINT, weighed=False,
        why="whose the brands are that a page names: below the last paragraph, or beside the notice of copyright",
        source="footers of shops, makers and manuals, whose authors' lawyers ask for it",
        hits=(_AFTER + "Všechny ochranné známky jsou majetkem svých příslušných vlastníků.", _AFTER + "Ostatní obchodní značky jsou vlastnictvím jejich vlastníků."),
        near_misses=(f"{_A}\n\nOchranné známky na pytlích znal každý mlynář, řekla stará.\n\n{_B}", f"Všechny ochranné známky jsou majetkem svých příslušných vlastníků.\n\n{_A}\n\n{_B}"),
    ),
    Rule(
        id="cs.legal-footer.notice", label="legal-footer",
        pattern=(
            r"postaveno se ?(?:wordpress|drupal|joomla!?|mediawiki|hexo|starlight)\w{0,3}\.?|(?:publikování|jakékoli(?:v)? (?:užití|šíření|kopírování)|kopírování|přebírání|šíření|rozšiřování|bez (?:předchozího )?(?:písemného )?souhlasu|autorská práva|reprodukce|použití obsahu|tento server)[^!?]{0,180}(?:zakázán|souhlas|vyhrazen|vykonává|není dovoleno|možné jen|nedovoleno|výslovn).{0,180}|"
            r"(?:publikované|materiály|obsah) (?:s )?(?:využitím |z |obsahuje )?(?:agentury |zpravodajství |materiály )?čtk\b.{0,200}|(?:našli jste|všimli jste si|vidíte)[^.?]{0,30}(?:chyb|překlep)\w*[^.?]{0,40}\??.{0,100}|(?:vydavatel|šéfredaktor(?:ka)?|issn|adresa redakce|provozovatel|redakce)(?: ?[:–]| \d) ?.{3,140}|(?:web (?:vytvořil|vytvořila|vytvořili|běží na|stránky vytvořil)|webdesign|design|tvorba webu|vytvořeno|šablona)[: ] ?.{2,50}|ič(?:o)? ?:? ?\d{8}.{0,120}"
        ),
        when=c.all_of(c.in_tail, c.after_prose()), otherwise=HINT,
        why="reprint terms, imprint and typo prompt below the last paragraph", source="Czech copyright act 121/2000; press act 46/2000 (imprint); ČTK clause",
        hits=(_AFTER + "Publikování nebo šíření obsahu je bez písemného souhlasu vydavatele zakázáno.", _AFTER + "Našli jste v článku chybu? Napište nám", _AFTER + "Vydavatel: Údolní listy, s. r. o.", _AFTER + "Vytvořeno pomocí WordPressu"),
        near_misses=(f"Kopírování map bylo zakázáno, připomíná archivář.\n\n{_A}", f"Vydavatel: povolání na vymření\n\n{_B}", f"Vytvořeno pomocí WordPressu\n\n{_A}"),
    ),
    Rule(
        id="cs.navigation.control", label="navigation",
        phrases=listed("""
            z wikipedie, otevřené encyklopedie; přejít k obsahu; přejít na obsah; přejít k hlavnímu obsahu; přejít na hlavní obsah; přeskočit na obsah; přeskočit na hlavní obsah; přeskočit navigaci; přejít k navigaci; přejít na vyhledávání; přejít do menu; zpět nahoru; nahoru na stránku; zpět na začátek; na začátek stránky; hlavní navigace; otevřít menu; zavřít menu; zobrazit menu; přepnout navigaci; navigace pro příspěvek; vyhledat na webu; hledat na webu; další článek; předchozí článek; další příspěvek; předchozí příspěvek; následující příspěvek; následující článek; další stránka; předchozí stránka; starší příspěvky; novější příspěvky; starší články;
            zpět na hlavní stránku; zpět na úvod; zpět na úvodní stránku; zpět na seznam; zpět na výpis; zpět na přehled; zpět na články; hlavní stránka »; strana 0 z 0; stránka 0 z 0; doba čtení: 0 minut; doba čtení: 0 minuty; doba čtení: 0 min; doba čtení: 0 minuta; doba čtení 0 min; čas čtení: 0 min; čas čtení: 0 minut; čtení na 0 minut; čtení na 0 minuty; čtení na 0 min; 0 min čtení; 0 minut čtení; 0 minuty čtení; 0 min. čtení; délka čtení: 0 minut; přečtete za 0 minut; přečtete za 0 min; přečtete za 0 minuty; vložit do košíku; přidat do košíku; váš košík je prázdný; košík je prázdný; přejít do košíku; pokračovat v nákupu; mobilní verze; plná verze; vyberte jazyk; všechny kategorie; všechny rubriky; drobečková navigace; zpět do obchodu; hlídat cenu; přidat k porovnání;
            přeskočit obsah; skočit na navigaci; skočit na vyhledávání; upravit tuto stránku; zpět na hlavní menu; zobrazit všechny tagy; váš košík je prázdný.;
            otevřít přístupnostní menu; ← zpět na hlavní menu
        """),
        ambiguous=("koupit", "do košíku", "nákupní košík", "skladem", "hlavní menu", "nacházíte se zde", "jsme na", "starší komentáře", "novější komentáře", "následující stránka", "novější záznamy", "starší záznamy", "novější článek", "starší článek", "přechozí téma", "další téma", "vybrat rubriku", "vybrat měsíc", "strana 0", "upravit stránku", "ukázat zdroj", "zpět na index", "kopírovat do schránky", "zkopírovat kód do schránky", "sbalit boční lištu", "rozbalit boční lištu", "zavřít postranní lištu", "otevřít postranní lištu", "zobrazit košík", "jít k pokladně", "pokračovat v nakupování", "napsat recenzi", "přidat do seznamu přání", "nastavit velikost písma", "obnovit nastavení", "přístupnostní menu", "skrýt obrázky", "upravit tuto stránku", "velký kurzor", "zastavit animace", "zmenšit velikost písma", "zobrazit všechny tagy", "zvýraznit odkazy", "zvětšit velikost písma", "zobrazit zdroj této stránky"),
        pattern=r"(?:další|předchozí|následující) (?:článek|příspěvek|stránka|zpráva|díl) ?[:»«→←>|–—-] ?.{4,120}[^.,;]|(?:doba|délka|čas) čtení ?[:–-]? ?(?:cca |asi )?\d.{0,16}",
        when=c.page_control,
        why="a control of the page: skip link, pager, basket, reading time", source="WordPress and Shoptet themes in Czech; Docusaurus, Oscar and WordPress in Czech",
        hits=("Přejít k obsahu", "Doba čtení: 5 minut", "Další článek: Starosta prodá kancelář přístavu", "Přidat do košíku"),
        near_misses=("Další článek smlouvy mluví o rybolovu.", f"Koupit\n\n{_A}", "Nahoru, za sluncem", f"{_A}\n\nUpravit tuto stránku\n\nZobrazit zdroj této stránky\n\n{_B}", f"{_A}\n\nUpravit tuto stránku\n\nZobrazit zdroj této stránky\n\n{_B}"),
    ),
    Rule(
        id="cs.navigation.wiki", label="navigation", weighed=False,
        phrases=listed("""
            odkazuje sem; související změny; speciální stránky; trvalý odkaz; informace o stránce; verze k tisku; načíst soubor; poslední změny; náhodná stránka; aktuality; osobní nástroje;
            jmenné prostory; varianty; zobrazit historii; zobrazit zdroj; číst; zobrazení; příspěvky; nejste přihlášen(a); v jiných jazycích; nástroje; vyloučení odpovědnosti; wiki nástroje;
            uživatelské nástroje; protokolovací záznamy; přidat jazyky; přepnout obsah; přesunout do postranního panelu; vzhled; stránky pro odhlášené editory; hlavní strana;
            historie stránky; vytvořit účet; editovat; ukázat zdroj; nápověda; přihlaste se; hlavní menu;
            navigace;
            nástroje pro tento web; poslední úpravy; správa médií; nástroje pro stránku; zdrojový kód
            stránky; starší verze; zpětné odkazy; nahoru
        """),
        when=c.wiki_tools, otherwise=HINT,
        why="the tools of a wiki's page, several in a row",
        source="MediaWiki in Czech (sidebar, tabs and toolbox)",
        hits=(_AFTER + "Odkazuje sem\nSouvisející změny\nSpeciální stránky", _AFTER + "Trvalý odkaz\nInformace o stránce\nVerze k tisku"),
        near_misses=(f"Odkazuje sem\n\n{_A}", f"Speciální stránky\n\n{_B}\n\nSouvisející změny\n\n{_A}"),
    ),
    Rule(
        id="cs.legal-footer.wiki", label="legal-footer",
        pattern=(
            r"stránka byla naposledy editována ?(?=.{0,45}\d{4}).{8,60}\.?|"
            r"citováno z ?[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200}|"
            r"stránka byla zobrazena ?\d[\d., ]{0,12} ?krát\.?"
        ),
        why="the day of the last change, the address and how often it was read, below the pages of a wiki",
        source="MediaWiki in Czech (messages lastmodifiedat, retrievedfrom and viewcount)",
        hits=("Stránka byla naposledy editována 2024-05-03 v 10:14.", "Citováno z „https://wiki.example/index.php?title=Most&oldid=12“"),
        near_misses=("Stránka byla naposledy editována 2024-05-03 v 10:14, řekla a zavřela dveře za posledním hostem.", f"{_A}\n\nStránka byla naposledy editována {_B}"),
    ),
    Rule(
        id="cs.navigation.menu-word", label="navigation",
        phrases=listed("""
            domů; hlavní stránka; úvod; úvodní stránka; menu; hledat; vyhledat; vyhledávání; zprávy; zpravodajství; domácí; zahraničí; svět; česko; politika; ekonomika; byznys; finance; sport; fotbal; hokej; tenis; kultura; názory; komentáře; rozhovory; reportáže; magazín; život; životní styl; zdraví; věda; věda a technika; technologie; technet; auto; cestování; bydlení; recepty; jídlo; rodina; děti; móda; krása; celebrity; zábava; film; filmy; hudba; knihy; hry; video; videa; foto; fotogalerie; podcasty; počasí; tv program; horoskopy; kvízy; reality; práce; vzdělávání; historie; krimi; černá kronika; regiony; praha; brno; ostrava;
            kontakt; kontakty; o nás; redakce; inzerce; reklama; newsletter; fórum; blog; blogy; eshop; e-shop; košík; akce; novinky; výprodej; značky; doprava; platba; doprava a platba; můj účet; přihlásit se; přihlásit; přihlášení; registrace; oblíbené; archiv; předplatné; rubriky; kategorie; speciály; více; zavřít; další; předchozí; zpět; cz; en; čeština; english; živě; tv; rádio; soutěže; kalendář; akce a události; obec; úřad; městský úřad; úřední deska; fotky; služby; ceník; reference; poradna; diskuse; magazíny; hobby; zahrada;
            archív; registrovat; zaregistrovat se; odhlásit; odhlásit se; odhlášení; následující; nástrojová deska; nástěnka; přehledová stránka; rubrika; tagy; štítky; upravit; úpravy; shluk štítků; oblíbené štítky; odkazy; další informace; rss; rss komentářů; rss zdroj; nezařazené; mapa stránek; k pokladně; recenze; účet; přístupnost; události; všechny produkty; rozšířené hledání
        """),
        when=c.all_of(c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "comments"), c.no_text_item, c.set_like_its_run), otherwise=HINT,
        why="words of a menu, several in a row", source="section names of Czech servers, town halls and shops; WordPress, Oscar and Plone in Czech",
        hits=("Zprávy\nSport\nKultura", "Domácí\nZahraničí\nEkonomika\nNázory"),
        near_misses=("Noviny měly pět stran:\nMosty\nPřívozy\nPolitika\nSport\nPočasí", f"Historie\n\n{_A}\n\nKultura\n\n{_B}\n\nSport\n\n{_C}", "Noviny měly tři strany:\nPolitika\nSport\nPočasí", f"Hledat\n\n{_B}"),
    ),
    Rule(
        id="cs.navigation.docs", label="navigation",
        phrases=listed("""
            tento obsah zatím není dostupný ve vašem jazyce.; 0 min zbývajících
        """),
        ambiguous=listed("""
            na této stránce; zkopírovat; inicializace vyhledávání; pište co se má vyhledat; zkopírováno do
            schránky; přejít do repozitáře; již nezobrazovat; zvolte jazyk; vyberte verzi; nenalezeny žádné
            dokumenty; vyberte motiv; nabídka; dostupné také v; číst v češtině; jazyky:; zdroj; původní
            stránka; skrýt výsledky vyhledávání; tato stránka
        """),
        pattern=(
            r"tato dokumentace je pro .{1,40} [\w.+-]{1,20}, která už není aktivně udržována[.!।]?|"
            r"tohle je nevydaná dokumentace pro .{1,40} [\w.+-]{1,20} verzi[.!।]?|"
            r"aktuální dokumentace viz nejnovější verze \([\w.+-]{1,20}\)[.!।]?"
        ),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the tools around the pages of manuals and blogs, several in a row",
        source="Docusaurus, Material for MkDocs, Starlight, Nikola and Sphinx in Czech",
        hits=("Tento obsah zatím není dostupný ve vašem jazyce.", "4 min zbývajících", "Tato dokumentace je pro Port Chronicle 2.1, která už není aktivně udržována.", _AFTER + "Na této stránce\nZkopírovat\nInicializace vyhledávání"),
        near_misses=(f"{_A}\n\nNa této stránce\n\n{_B}", f"{_A}\n\n- Na této stránce\n- Zkopírovat\n- Inicializace vyhledávání\n\n{_B}", "Tento obsah zatím není dostupný ve vašem jazyce, řekla a zavřela dveře za posledním hostem.", "Tato dokumentace je pro Port Chronicle 2.1, která už není aktivně udržována, řekla a zavřela dveře za posledním hostem."),
    ),
    Rule(
        id="cs.navigation.shop-control", label="navigation", weighed=False,
        phrases=listed("""
            tento produkt zatím nemá žádné recenze; pro přidání produktů do seznamu přání je nutné se
            nejdřív přihlásit.; produkty v nákupním košíku již nejsou rezervovány. svou objednávku se přesto
            můžete pokusit dokončit, některé položky však už nemusí být dostupné.; přihlaste se pomocí svého
            zákaznického účtu; buďte první, kdo napíše příspěvek k této položce.; buďte první, kdo ohodnotí
            tento produkt
        """),
        ambiguous=listed("""
            přidat do seznamu přání; napsat recenzi; napsat recenezi; byla tato recenze přínosná?; zobrazit
            všechny recenze; dejte mi vědět; pokračovat v nakupování; zobrazit košík; jít k pokladně;
            přesunout do košíku; mám kód slevového kupónu ...; zpět do košíku; zpět na stránky; váš seznam
            přání je prázdný; vytvořit nový seznam přání; nic nebylo nalezeno.; filtrovat výsledky; cena od
            nejvyšší po nejnižší; cena od nejnižší po nevyšší; zobrazit výsledky pro; žádné produkty nebyly
            nalezeny.; procházet obchod; zpět na seznam výsledků; váš košík; tvůj košík je prázdný;
            vyprázdnit košík; pokračujte k platbě; obnovit checkout; zobrazit celý košík; uplatnit poukázku;
            rezervace košíku vypršela; platnost rezervace vašeho košíku vypršela.; obnovit rezervaci; zapsat
            se na čekací listinu; přidat na čekací listinu; přejít do prodejny vstupenek; obchod vstupenek
            otevřit; zavřít obchod; vybrat jinou událost; zvýšit počet; snížit počet; vytvořit nový účet
            uživatele; filtrovat události; aktualizovat košík; přejít k pokladně; položka přidána do košíku;
            položka přidána k wishlistu; váš seznam je prázdný; váš seznam; do košíku; porovnat produkty;
            přejít do pokladny; pokračovat k pokladně; v košíku nejsou žádné produkty.; napsat hodnocení;
            přidat hodnocení; přidat recenzi; zatím zde nejsou žádné recenze.; zatím žádné recenze;
            zobrazeno 0 výsledků; zobrazených 0 výsledků; zobrazuji 0–0 z 0 výsledků; výchozí řazení;
            seřadit podle oblíbenosti; seřadit od nejnovějších; řadit od nejlevnějšího; řadit od
            nejdražšího; od nejlevnějšího; od nejdražšího; cena vzestupně; cena sestupně; zrušit filtry;
            vymazat filtry; výběr možností; rychlý náhled; včetně dph; bez dph; hlídat dostupnost; hlídací
            pes; zeptat se; doporučit známému
        """),
        when=c.shop_control, otherwise=HINT,
        why="the buttons of a shop, and what it says of its basket, its reviews and how it sorts",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix and Cartridge in Czech",
        hits=("Tento produkt zatím nemá žádné recenze", _AFTER + "Přidat do seznamu přání", _AFTER + "Napsat recenzi"),
        near_misses=(f"{_A}\n\nPřidat do seznamu přání\n\n{_B}", f"{_A}\n\n- Přidat do seznamu přání\n- Napsat recenzi\n\n{_B}", "Tento produkt zatím nemá žádné recenze, řekla a zavřela dveře za posledním hostem."),
    ),
    Rule(
        id="cs.navigation.shop-word", label="navigation", weighed=False,
        phrases=listed("""
            historie objednávek; změnit heslo; seřadit podle; relevance; hodnocení zákazníka; přejít k
            platbě; načíst více; ical; nastavení účtu; předchozí měsíc; následující měsíc; předchozí týden;
            příští týden; řadit podle; pokladna; soubor ical; tabulka velikostí; množství; porovnat; můj
            košík; slevový kód; způsoby platby; doprava a platby; vyprodáno; nejprodávanější; obchodní
            podmínky
        """),
        when=c.shop_word, otherwise=HINT,
        why="words of a shop's page that are anybody's, several in a row",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix and Cartridge in Czech",
        hits=(_AFTER + "Historie objednávek\nZměnit heslo\nSeřadit podle", _AFTER + "Vyprodáno\nNejprodávanější\nObchodní podmínky"),
        near_misses=(f"{_A}\n\nHistorie objednávek\n\n{_B}", f"{_A}\n\n- Relevance\n- Hodnocení zákazníka\n- Přejít k platbě\n\n{_B}"),
    ),
    Rule(
        id="cs.navigation.calendar", label="navigation", weighed=False,
        phrases=listed("""
            přidat do kalendáře
        """),
        when=c.calendar_button, takes=c.calendar_links, otherwise=HINT,
        why="the button by which readers keep an event's date, with the calendars it offers",
        source="The Events Calendar, pretix and Add to Calendar Button in Czech",
        hits=(_AFTER + "Přidat do kalendáře", _AFTER + "Přidat do kalendáře\nApple\nGoogle\nOutlook.com\nYahoo"),
        near_misses=(f"{_A}\n\nPřidat do kalendáře\n\n{_B}", f"{_A}\n\nApple\nGoogle\nYahoo\n\n{_B}", "Přidat do kalendáře, řekla a zavřela dveře za posledním hostem."),
    ),
    Rule(
        id="cs.navigation.portal", label="navigation",
        phrases=listed("""
            nepřečtené; uživatelé; skupiny; kliknutím sem znovu načtete.; označit jako přečtené; akce
            dokumentů; vytisknout; kanál rss; poslední změna:; vstup pro autory; ve stejné rubrice; od
            stejných autorů; předchozí strana; další strana; reagovat na tento článek; klíčová slova ve
            stejné skupině; poslední zprávy v diskusních fórech; články tohoto autora
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the menus and tools of portals and forums, several in a row",
        source="NodeBB, Plone and SPIP in Czech",
        hits=(_AFTER + "Nepřečtené\nUživatelé\nSkupiny", _AFTER + "Kliknutím sem znovu načtete.\nOznačit jako přečtené\nAkce dokumentů"),
        near_misses=(f"{_A}\n\nNepřečtené\n\n{_B}", f"{_A}\n\n- Nepřečtené\n- Uživatelé\n- Skupiny\n\n{_B}"),
    ),
    Rule(
        id="cs.placeholder.loading-word", label="placeholder",
        phrases=listed("načítání; načítám; načítá se"),
        when=c.all_of(c.trails_off, c.no_list_item, c.in_article), otherwise=HINT,
        why="the word that stands, with its dots, while content loads",
        source="loading states of web frameworks in this language",
        hits=(_AFTER + "Načítání...", _AFTER + "Načítá se..."),
        near_misses=(f"Načítání\n\n{_A}", f"{_A}\n\nNačítání\n\n{_B}"),
    ),
    Rule(
        id="cs.placeholder.loading", label="placeholder",
        phrases=("načítání", "načítání...", "načítám", "načítám...", "nahrávám", "nahrávám...", "probíhá načítání", "čekejte prosím", "čekejte, prosím", "prosím čekejte", "obrázek není k dispozici", "nic nenalezeno", "zapněte javascript", "zapněte si javascript", "došlo k chybě", "obnovte stránku", "žádné výsledky", "nebyly nalezeny žádné příspěvky.", "stránka nebyla nalezena", "stránka nebyla nalezena.", "stránka nenalezena", "stránky nebyla nalezena", "aktualizovat prohlížeč", "aktualizovat prohlížeč nyní", "již nezobrazovat", "nejsem robot", "ověření selhalo. zkuste to prosím později.", "ověření vypršelo. zkuste to prosím znovu.", "pro pokračování zadejte kód z obrázku níže.", "pro správné zobrazení těchto stránek aktualizujte svůj prohlížeč.", "probíhá ověření... prosím počkejte.", "vyžaduje se ověření!", "získat audio výzvu", "ignorovat", "ověřování...", "zadejte kód", "znovu načíst"),
        pattern=r"(?:pro (?:zobrazení|správné|fungování|plné)[^.]{0,60})?(?:zapněte|povolte|aktivujte)(?: si| prosím)? (?:podporu )?(?:javascript|cookies?)\w*\b.{0,120}|(?:váš|používaný) prohlížeč (?:nepodporuje|je zastaralý|má vypnut).{0,140}|(?:pro zobrazení|web vyžaduje|tato stránka vyžaduje)[^.]{0,50}javascript.{0,80}",
        when=c.loading_notice, otherwise=HINT,
        sure_if="pro |prosím|prohlížeč|web vyžaduje|stránka vyžaduje",
        why="what stands where a script would have put something", source="noscript texts and loading states of Czech sites; Nikola, Zinnia and WordPress in Czech",
        hits=("Načítání...", "Pro zobrazení diskuse zapněte JavaScript"),
        near_misses=(f"Načítání\n\n{_A}", f"Došlo k chybě\n\n{_B}", f"{_A}\n\n- Stránka nebyla nalezena\n- Stránka nenalezena\n\n{_B}", f"{_A}\n\n- Stránka nebyla nalezena\n- Stránka nenalezena\n\n{_B}"),
    ),
    Rule(
        id="cs.placeholder.browser", label="placeholder",
        pattern=(
            r"váš (?:webový )?prohlížeč(?: ?\([^)]{2,30}\))? (?:je (?:zastaralý|příliš starý)|není aktuální)[.!]?|"
            r"(?:prosím,? )?aktualizujte (?:svůj |si )?prohlížeč\b.{0,110}\b(?:web|strán)\w*\b.{0,30}|pro (?:správné )?zobrazení (?:těchto|této|tohoto) \w+ aktualizujte (?:svůj |si )?prohlížeč[.!]?"
        ),
        why="the bar over a page that finds the reader's browser too old for it",
        source="browser-update.org and Outdated Browser, which sites build in",
        hits=("Váš prohlížeč (Safari) je zastaralý.", "Aktualizujte svůj prohlížeč, aby tento web fungoval správně."),
        near_misses=("Aktualizujte svůj prohlížeč a restartujte počítač.", "Váš prohlížeč je zastaralý, řekl muž u přepážky."),
    ),
    Rule(
        id="cs.placeholder.notice", label="placeholder",
        phrases=listed("""
            znovu budete upozorněni za 0 dnů.; chráněné komentáře: pokud je chcete zobrazit, zadejte svoje
            heslo.; stručný obsah příspěvku zde není uveden, protože je tento příspěvek chráněn heslem.
        """),
        why="what a site says instead of what it does not show, and its robot check when it fails",
        source="browser-update.org, ALTCHA and WordPress in Czech",
        hits=("Znovu budete upozorněni za 4 dnů.", "Chráněné komentáře: Pokud je chcete zobrazit, zadejte svoje heslo."),
        near_misses=("Znovu budete upozorněni za 4 dnů, řekla a zavřela dveře za posledním hostem.", "Chráněné komentáře: Pokud je chcete zobrazit, zadejte svoje heslo, řekla a zavřela dveře za posledním hostem."),
    ),
    Rule(
        id="cs.byline.by", label="byline",
        pattern=r"(?:autor(?:ka|ři)?|text|text a foto|napsal[ai]?|připravil[ai]?|zpracoval[ai]?|rozhovor vedl[a]?|přeložil[a]?|redaktor(?:ka)?)(?: ?[:–-])? [\w.'’-]+ [\w.'’-]+(?: [\w.'’-]+)?(?:, čtk)?",
        why="who wrote it", source="byline customs of Czech papers (name, ČTK)",
        hits=("Autor: Marie Dolejší", "Připravila Anna Luční"),
        near_misses=("Autor nepoznal svou hru a diváci také ne.", "Text dopisu se zachoval v archivu muzea."),
    ),
    Rule(
        id="cs.byline.date", label="byline",
        pattern=r"(?:(?:publikováno|zveřejněno|aktualizováno|vydáno|datum|vloženo|vytvořeno) ?:? ?)?(?:(?:pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle),? )?[0123]?[0123456789]\. ?(?:ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|\d{1,2}\.) ?\d{4}(?:,? (?:v )?\d{1,2}[:.]\d{2})?|(?:aktualizováno|publikováno|zveřejněno) ?:? ?\d{1,2}\. ?\d{1,2}\..{0,20}|(?:dnes|včera)(?:,| v)? ?\d{1,2}[:.]\d{2}",
        why="when it was published", source="date styles of Czech papers",
        hits=("Publikováno: 9. února 2023", "3. 5. 2024, 11:20"),
        near_misses=("3. května most zavřeli a už ho neotevřeli.", "Publikováno po smrti autora"),
    ),
    Rule(
        id="cs.caption.credit", label="caption",
        pattern=r"(?:foto|fotografie|zdroj|ilustrace|ilustrační foto|ilustrační fotografie|snímek|autor fotografie|zdroj fotografie)(?:\.| ?[:©/–-]) ?.{2,90}|ilustrační (?:foto|fotografie|snímek)",
        why="a picture's credit", source="credits of Czech agencies (Foto: name, ČTK)",
        hits=("Foto: Marek Dolný, ČTK", "Ilustrační foto"),
        near_misses=("Fotografie na památku, řekl, a nikdy se na ni nepodíval.", "Zdroj řeky našli až třetí den."),
    ),
    Rule(
        id="cs.promo.appeal", label="promo",
        pattern=(
            r"(?:sledujte|najdete|sleduj) nás (?:také |i |taky )?(?:na|v) (?:facebooku|instagramu|twitteru|x|youtube|tiktoku|telegramu|linkedinu|google news|google zprávách|sociálních sítích|whatsappu|síti x)[^:;„\"]{0,80}|"
            r"(?:přihlaste se|přihlas se) k odběru (?:našeho |našich )?(?:newsletteru|novinek|zpravodaje|newsletterů)[^:;„\"]{0,80}|odebírejte (?:náš|naše) (?:newsletter|podcast|novinky|kanál)[^:;„\"]{0,80}|"
            r"(?:stáhněte|stáhni|nainstalujte) si (?:naši |naší |zdarma naši )?(?:mobilní )?aplikaci (?:a|pro|zdarma|na|z)\b[^.:;„\"]{2,80}[!.]?|"
            r"(?:našli|objevili) jste (?:v (?:článku|textu) )?(?:chybu|překlep|nepřesnost)(?: v (?:článku|textu))?\?(?: ?(?:napište|dejte|pošlete|kontaktujte|nahlaste|upozorněte|označte|řekněte)[^„\"]{0,80})?|"
            r"(?:podpořte|podpoř) (?:(?:naši práci|naši redakci|nezávislou žurnalistiku|nezávislá média|naši žurnalistiku|naše novináře)[^:;„\"]{0,100}|nás (?:předplatným|na|darem|částkou|finančně|přes|prostřednictvím)[^:;„\"]{0,80})|"
            r"(?:pro|k) (?:přidání|vložení|přidávání|psaní) (?:komentáře|komentářů|příspěvku|diskusního příspěvku) (?:se )?(?:musíte|je třeba|je nutné|prosím)? ?(?:se )?(?:přihlásit|přihlaste|být přihlášeni|registrovat|přihlášení)[^„\"]{0,40}|"
            r"(?:sdílejte|sdílej) (?:tento |tenhle )?(?:článek|text|příběh|zprávu)(?: s přáteli| na facebooku| s ostatními| dál)?[!.]?|"
            r"(?:tento |celý )?(?:článek|text|obsah) (?:je )?(?:určen )?(?:pouze |jen |exkluzivně )?(?:pro|předplatitelům|jen) (?:předplatitele|předplatitelům|členy|přihlášené)[^„\"]{0,90}|"
            r"(?:pro zobrazení|k zobrazení|chcete-li zobrazit) (?:tohoto |tento )?(?:obsahu|obsah|videa|video|příspěvku)[^„\"]{0,30}(?:cookies|souhlas|povolte|přijměte)[^„\"]{0,80}|"
            r"(?:zapněte|povolte) si (?:upozornění|notifikace)(?:,? (?:ať|aby|a)\b)[^.:;„\"]{2,60}[!.]?"
        ),
        otherwise=HINT,
        sure_if=r"nás|odběru|odebírejte|aplikaci|chybu|překlep|nepřesnost|podpoř|komentář|příspěvku|sdílej|předplat|členy|přihlášen|cookies|souhlas|povolte|přijměte|upozornění|notifikace",
        why="what a site asks of its readers in a line or sentence: to follow it, to pay, to log in, to report its mistakes",
        source="closing lines of Czech news sites",
        hits=(
            "Sledujte nás na Facebooku",
            "Přihlaste se k odběru newsletteru",
            "Odebírejte náš podcast",
            "Stáhněte si naši aplikaci a čtěte dál",
            "Našli jste v článku chybu? Dejte nám vědět",
            "Podpořte nezávislou žurnalistiku",
            "Pro přidání komentáře se musíte přihlásit",
            "Sdílejte článek s přáteli",
            "Článek je určen pouze pro předplatitele",
            "Pro zobrazení tohoto obsahu povolte cookies",
            "Zapněte si upozornění, ať vám nic neunikne",
        ),
        near_misses=(
            "Sledujte nás na mapě, volal kapitán.",
            "Stáhněte si aplikaci banky a přihlaste se.",
            "Našli jste chybu v závěti, řekl jí notář.",
            "Podpořte desku rukou, radí truhlář.",
            "Sdílejte zahradu s ptáky.",
            "Článek zákona platí pro členy družstva.",
        ),
    ),
)
