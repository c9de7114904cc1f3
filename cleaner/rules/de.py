"""German: what sites of Germany, Austria and Switzerland print around their articles.

Keys are case folded, so patterns have ``ss`` where German writes ``ß``.
"""

from __future__ import annotations

import re

from cleaner.lazy import lazy_pattern
from cleaner.model import Label
from cleaner.rules import conditions as c
from cleaner.rules.rule import ALMOST, HINT, LIKELY, Rule, form_of, listed, reported

_FEED_NAMES = lazy_pattern(r"^der (?:beitrag|artikel) |erschien zuerst (?:auf|bei) ", re.IGNORECASE)
"""Stands before the title and before the site in the last line of a feed's entry."""

_A = "Der Gemeinderat hat am Montag beschlossen, die alte Brücke für Lastwagen zu sperren."
_B = "Bis zum Herbst müssen die Fahrer die Talstraße nehmen, sagte die Bürgermeisterin."
_C = "Die Sanierung war jahrelang verschoben worden, weil niemand sie bezahlen wollte."
_AFTER = f"= {_A}\n\n= {_B}\n\n= {_C}\n\n"

_GOES_ON = lazy_pattern(
    r"(?i:mehr lesen|auch lesen|passend dazu|siehe auch|lesen sie hier(?: mehr)?|hier lesen sie mehr) ?: ?[a-zäöü]|(?i:auch (?:interessant|lesenswert)|mehr zum thema|lesetipp) ?: ?[a-zäöü][\w-]*(?: [\w-]+){0,2}$"
)
"""A bare word, a colon, and lower case: the sentence goes on. A headline begins a new one."""


_FOOTER: tuple[Label, ...] = (
    "legal-footer", "navigation", "share-bar", "newsletter", "paywall", "cookie-notice", "promo",
)

_PANEL = lazy_pattern(
    r"registriert|registriert seit|registrierungsdatum|dabei seit|mitglied seit|"
    r"beigetreten|beiträge|posts|nachrichten|themen|punkte|reaktionspunkte|reaktionen|"
    r"erhaltene likes|likes|danke|wohnort|ort|standort|geschlecht|alter|bewertung|karma|"
    r"trophäen|beiträge gesamt|vorname|name"
)
_RANKS = lazy_pattern(
    r"mitglied|neues mitglied|aktives mitglied|bekanntes mitglied|moderator|administrator|"
    r"benutzer|gast|anfänger|fortgeschrittener|profi|stammgast|registrierter benutzer"
)
"""Entries of a forum's panel of a member, and ranks of members."""

SPEECH = reported(
    r"sagt(?:e|en)?|schrieb(?:en)?|schreibt|stand|steht (?:auf|in|da|dort|hier)|"
    r"hiess es|heisst es|fragt(?:e)?|las|lautet(?:e)?|meint(?:e)?|erklärt(?:e)?|rief|"
    r"warnt(?:e)?|"
    r"antwortete|lachte|flüsterte|murmelte|bat|forderte|verkündete|dachte|witzelte|schrie"
)
"""Reported speech: what somebody said is the article's, whatever words it is in."""

_CATEGORY = lazy_pattern(
    r"(?:[\w'’-]{1,24} ){0,3}[\w-]{0,20}(?:cookies?)\b(?=.*(?:seite|besuch|werb|anzeig|inhalt|statist|analy|messen|auswahl|partner|einstellung|funktion|einwillig|notwendig|erforderlich)).{8,360}|"
    r"(?=.{0,200}cookies?)(?=.{0,300}(?:tracking|zustimm|erlaub)).{30,360}|"
    r"(?=.{25}).{0,180}(?:extern\w+ (?:diensten?|services)|(?:ihre|deine) (?:zustimmung|einwilligung)|werbeblocker).{0,200}"
)
"""What a consent dialog says of a kind of cookies, and of leave for others' services."""
_PANELS = frozenset(map(form_of, listed("""
    berechtigtes interesse; berechtigte interessen; anbieter; drittanbieter; iab-anbieter; anbieterliste; liste der
    anbieter; liste der iab-anbieter; liste der iab anbieter; liste der partner (anbieter); liste der partner;
    anbieterdetails; details zum anbieter; ein; aus; ein aus; aus ein; an aus; ein/aus; an/aus; cookie dauer
    beschreibung; dauer; laufzeit; cookie laufzeit; speicherdauer; beschreibung; zweck; zwecke; besondere zwecke;
    spezielle zwecke; cookie name; cookie-name; funktionen; merkmale; besondere merkmale; einwilligung; zustimmung;
    checkbox-label; informationen auf einem gerät speichern und/oder abrufen; genaue standortdaten verwenden; unbedingt
    erforderlich; erforderlich; notwendig; essenziell; funktional; leistung; leistungs-cookies; marketing; statistik;
    statistiken; werbung; präferenzen; immer aktiv; immer aktiviert; cookie-details; cookie-liste; details
""")))
"""What stands in its inner panels: kinds of consent, switches, heads of columns."""
_ABOUT = lazy_pattern(
    r"cookie|einwillig|zustimm|\bdienst(?:e|en|es|leistung\w*)?\b|\bservices?\b|websei|website|"
    r"\bseiten?\b|werb|anzeigen|personenbezogen|"
    r"(?:ihre|deine|persönliche)n? (?:daten|information)|datenschutz|privatsphäre|partner|"
    r"anbieter|berechtigte[sn]? interesse|\biab\b|\btcf\b|standort|skript|besuch|statisti|analy|"
    r"einstellung|präferenz|zweck|profil|gerät|inhalt|\bspam|\bapp(?:s|ok|er|ar)?\b|appli[ck]|"
    r"apli[ck]|informa[tcçs]|google"
)
"""What sentences of such a dialog deal with, its purposes and those who have them among it."""

RULES = (
    Rule(
        id="de.ad-marker.label", label="ad-marker",
        phrases=listed("affiliate-link; affiliate-anzeige; weiterlesen nach dieser anzeige; der artikel geht nach der anzeige weiter; anzeige; werbeanzeige; advertorial; gesponserter inhalt; gesponserter beitrag; gesponserte inhalte; bezahlter inhalt; bezahlte anzeige; bezahlte werbung; entgeltliche einschaltung; bezahlte einschaltung; werbliche einschaltung; sonderveröffentlichung; anzeigensonderveröffentlichung; anzeigen-sonderveröffentlichung; publireportage; anzeige überspringen; anzeige schließen; werbung überspringen; werbung schließen; werbung ausblenden; werbung melden; anzeige melden; weiter nach der anzeige; weiterlesen nach der anzeige; nach der anzeige weiterlesen; lesen sie nach der anzeige weiter; lesen sie nach der werbung weiter; artikel nach der anzeige weiterlesen; nach der anzeige geht es weiter; nach der anzeige geht's weiter; mehr nach dieser anzeige; mehr nach der werbung; weiter nach der werbung; scrollen, um weiterzulesen; zum weiterlesen scrollen; zum weiterlesen scrollen sie weiter; google anzeigen; google-anzeigen; anzeigen von google; anzeige von google; ende der anzeige; anzeige ende; werbung ende; ende der werbung; ohne werbung lesen; präsentiert von unserem partner; inhalt von unserem partner; in zusammenarbeit mit unserem partner; kommerzieller inhalt; native advertising; werbung (bezahlt); anzeige | werbung; in eigener sache - anzeige; werbeanzeige: 0:0"),
        ambiguous=listed("anzeigen; werbung; reklame; promotion; gesponsert; sponsored; inserat; werbepartner; unsere partner; partnerangebote; partnerangebot; eigenwerbung; eigenanzeige; top-angebote"),
        pattern=(
            r"(?:anzeige|werbung)[ .:/–|-]+(?:weiter|weiterlesen|scrollen|scrolle|lesen sie|hier geht)\b[^.]{0,50}(?:anzeige|werbung|weiter(?:zu)?lesen|weiter)|"
            r"(?:der |dieser )?(?:artikel|text|beitrag|inhalt)(?: wird| geht)? (?:nach|unter|unterhalb) (?:der|dieser) (?:anzeige|werbung)(?: (?:fortgesetzt|weiter))?[.!]?|"
            r"(?:dieser|der) (?:artikel|beitrag|text|blogpost|post) enthält (?:[\w-]+ )?(?:affiliate-?links?|werbelinks?|provisionslinks?|partnerlinks?|werbung|produktplatzierung\w*)\b.{0,220}|"
            r"(?:bei )?(?:die|den|alle|diese) (?:mit [^.]{3,40} (?:gekennzeichneten|markierten|versehenen) )?(?:links|produktlinks|angebote)[^.]{0,50}(?:affiliate-?links?|provisions-?links|werbelinks|partnerlinks)\b.{0,260}|"
            r"(?:anzeige|werbung)[ :/–|-]+(?:affiliate|amazon|sponsored|unbezahlt|unbeauftragt|dieser beitrag).{0,120}"
        ),
        when=c.any_of(c.beside("ad-marker"), c.all_of(c.not_heading, c.beside("promo", "related", "share-bar", "newsletter"))),
        otherwise=LIKELY,
        why="advertising must be kept apart from editorial matter and be marked", source="press laws of the Länder (§ 10: the word Anzeige), Austrian media act § 26 (entgeltlich)",
        hits=("Werbung - weiterlesen nach der Anzeige", "Anzeige", "- ANZEIGE -", "Entgeltliche Einschaltung", "Werbung\nAnzeige", "Der Artikel wird nach der Anzeige fortgesetzt"),
        near_misses=(
            "Anzeige\n\nEine Anzeige ist eine bezahlte Mitteilung in einer Zeitung oder Zeitschrift.",
            "Anzeige: Weiter ermittelt die Polizei am See", "Anzeige erstattet", "Die Anzeige ging am Montag bei der Polizei ein.", f"Werbung\n\n{_A}", "Inserat\n\nDas Wort stand in Fraktur über der Spalte, und darunter stand nichts.",
            "Dieser Artikel enthält alles, was man über die Brücke wissen muss.",
        ),
    ),
    Rule(
        id="de.video-embed.player", label="video-embed",
        phrases=listed("externen inhalt anzeigen; externe inhalte immer anzeigen; youtube immer entsperren; inhalt entsperren; erforderlichen service akzeptieren und inhalte entsperren; instagram-inhalte anzeigen; youtube-inhalte anzeigen; video abspielen; video ansehen; video starten; zum video; jetzt video ansehen; video laden; video anzeigen; video wird geladen; video nicht verfügbar; dieses video ist nicht verfügbar; dieses video ist nicht mehr verfügbar; ihr browser unterstützt kein html0-video.; ihr browser unterstützt das video-element nicht.; ihr browser unterstützt das video-tag nicht.; ihr browser unterstützt kein html0 audio.; das video konnte nicht geladen werden.; artikel anhören; artikel vorlesen; beitrag anhören; text vorlesen lassen; vorlesen lassen; jetzt anhören; diesen artikel anhören; hören sie diesen artikel; podcast anhören; nächstes video; ton einschalten; ton ausschalten; stummschaltung aufheben; untertitel aus; verbleibende zeit 0:0; zum audio; audio herunterladen; video überspringen; video-player wird geladen; youtube-video laden; inhalt laden; externen inhalt laden; externe inhalte laden; externe inhalte anzeigen; empfohlener externer inhalt; empfohlener redaktioneller inhalt; inhalte von youtube anzeigen; inhalte aktivieren; bitte aktivieren sie javascript, um das video zu sehen; 0 min hören; 0 min. hören; anfang des dialogfensters. esc bricht ab und schließt das fenster.; der videodownload ist aufgrund eines netzwerkfehlers fehlgeschlagen.; die entschlüsselungsschlüssel für den verschlüsselten medieninhalt sind nicht verfügbar.; für dieses video wurde keine kompatible quelle gefunden.; sie haben die videowiedergabe abgebrochen.; verwende die pfeiltaste nach oben/nach unten um die lautstärke zu erhöhen oder zu verringern.; zur live-übertragung wechseln. aktuell wird es nicht live abgespielt.; zur live-übertragung wechseln. es wird aktuell live abgespielt.; verwende die pfeiltaste nach links/rechts, um eine sekunde zu spulen, hoch/runter um zehn sekunden zu spulen."),
        ambiguous=listed("vollbildmodus; stummschalten; wiedergabegeschwindigkeit; video; abspielen; pause; untertitel; qualität; live; ton aus; ton an; anhören; vorlesen; externer inhalt; vollbild; einbetten; im video; mehr videos; inhalt anzeigen; 0 sekunden vorwärts; 0 sekunden zurück; abspielen/pause; aktueller zeitpunkt; audio-player; audioqualität; audiospur; beschreibungen aus; bild im bild; bild-im-bild-modus; bild-im-bild-modus beenden; datei herunterladen; einstellungen für beschreibungen; einstellungsdialog für untertitel; ende des dialogfensters.; endlosschleife stoppen; erneut abspielen; fortschrittsbalken; hintergrund des untertitelbereichs; in endlosschleife spielen; lautstärkeregler; live-übertragung; modales fenster; modales fenster schließen; noch einmal wiedergeben; proportionale sans-serif; proportionale serif; schriftfamilie; streamtyp; stumm schalten; stummschaltung; texthintergrund; textkantenstil; tonspur; untertitel auswählen; untertiteleinstellungen; verbleibende zeit; video wird geladen.; video-player; videoframe speichern; videoqualität; vollbildmodus beenden; vorspulen; weitere einstellungen; wiedergabe; wiederholen; zeitschieberegler; zum live-videostream wechseln; zurückspulen; überschriften/untertitel; alle einstellungen auf die standardwerte zurücksetzen; bild im bild aktivieren; bild im bild beenden; dies ist ein modales fenster; wird im bild-im-bild-modus wiedergegeben; öffnet einstellungen für beschreibungen; öffnet einstellungen für untertitel"),
        pattern=(
            r"sie sehen gerade einen platzhalterinhalt von .{2,200}|(?:hier|an dieser stelle) (?:finden|sehen) sie (?:einen |externe )?(?:inhalte?|externen inhalt) (?:von|eines|des) (?:drittanbieter\w*|externen anbieter\w*|externer anbieter|youtube|instagram|facebook|x|twitter|tiktok|spotify)\b.{0,160}|dieser (?:externe )?inhalt (?:kann|wird) (?:aufgrund|wegen) (?:ihrer|deiner) (?:datenschutz|cookie|privatsphäre)[\w-]*\b.{0,160}|"
            r"(?:im video|video|jetzt im video|sehen sie im video|auch im video|lesen sie auch das video) ?[:|»>→►▶] ?(?! ?\d).{12,140}[^.,;]|"
            r"(?:an dieser stelle (?:findest du|finden sie|befindet sich|steht|ist|wird)) (?:ein|einen|einer|der) .{0,160}(?:inhalt|inhalte|video|beitrag|post|tweet)s?\b.{0,200}|"
            r"(?:mit dem (?:laden|abspielen|klick)|durch (?:das )?(?:laden|klicken|anklicken)|beim laden) (?:des|der|dieses|auf) .{0,60}(?:video|inhalt|inhalte|beitrag|youtube|google)s?\b.{0,30}(?:akzeptier|stimm|datenschutz|übermitt|übertrag|erklär).{0,240}|"
            r"ich bin damit einverstanden, dass mir externe inhalte angezeigt werden\b.{0,200}|(?:artikel|beitrag|text) (?:an|vor)?hören \(\d.{0,16}"
        ),
        when=c.all_of(c.in_run(2, "video-embed"), c.heads_nothing, c.no_list_item), otherwise=HINT,
        why="labels of a player, or of the consent box that stands where an embed would load", source="two-click solution for embeds (GDPR; since the CJEU ruling C-40/17), players of German broadcasters",
        hits=("Sie sehen gerade einen Platzhalterinhalt von YouTube.", "Externen Inhalt anzeigen", "Video abspielen", "Artikel anhören", "Empfohlener externer Inhalt", "An dieser Stelle findest du einen externen Inhalt von YouTube, der den Artikel ergänzt.", "Abspielen\nPause\nTon aus"),
        near_misses=("Hier finden Sie Inhalte von drei Schubladen, sortiert nach Jahr.", f"Video\n\n{_A}", f"Pause\n\n{_B}", f"Vollbild\n\n{_C}", "An dieser Stelle findet man im Herbst die ersten Maronen."),
    ),
    Rule(
        id="de.video-embed.post",
        label="video-embed",
        phrases=listed("""
            sieh dir diesen beitrag auf instagram an; diesen beitrag auf instagram ansehen; beitrag
            auf instagram ansehen; auf instagram ansehen; sieh dir diesen beitrag auf facebook an
        """),
        pattern=r"ein beitrag geteilt von .{2,60} ?\(@[\w.]{2,40}(?:\).{0,60})?|ein von .{2,60} ?\(@[\w.]{2,40}\) geteilter beitrag.{0,60}",
        why="the words an embedded post leaves when its frame does not load",
        source="embed codes of Instagram and Facebook, which carry a link with this text",
        hits=("Sieh dir diesen Beitrag auf Instagram an", "Ein Beitrag geteilt von Talbote (@talbote)"),
        near_misses=("Ein Beitrag geteilt von zweien ist ein halber Beitrag.", "Ein von Hand geteilter Beitrag lag auf dem Pult."),
    ),
    Rule(
        id="de.video-embed.settings", label="video-embed",
        phrases=("ende des dialogfensters.",),
        takes=c.player_above(
            "anfang des dialogfensters. esc bricht ab und schließt das fenster.",
        ),
        why="a player's bar and the dialog of its settings, which says where it begins and ends",
        source="video.js in German",
        hits=(_AFTER + "Wiedergabe\n0:00\nGeladen\n0%\nAnfang des Dialogfensters. Esc bricht ab und schließt das Fenster.\nSchrift\nFarbe\nWeiß\nSchwarz\nSchriftgröße\n50%\nZurücksetzen\nFertig\nEnde des Dialogfensters.", _AFTER + "Anfang des Dialogfensters. Esc bricht ab und schließt das Fenster.\nSchrift\nWeiß\nSchriftgröße\n50%\nEnde des Dialogfensters."),
        near_misses=(f"{_A}\n\nEnde des Dialogfensters.\n\n{_B}", "Ende des Dialogfensters, antwortete der Junge und lief über die Wiese davon."),
    ),
    Rule(
        id="de.video-embed.consent", label="video-embed",
        pattern=(
            r"(?:mit|nach) (?:ihrer|deiner|eurer) (?:zustimmung|einwilligung|erlaubnis) (?:wird|werden) (?:hier |an dieser stelle )?(?:ein |der |dieser |die )?(?:externe[rn]? )?(?:inhalte?|videos?|karte|beitrag|beiträge)\b.{0,120}|"
            r"(?:um|zu[mr] schutz) .{0,60}\b(?:daten|privatsphäre)\b.{0,30}\b(?:haben wir|wird|wurde|werden|ist|sind)\b.{0,60}\b(?:laden|geladen|blockiert|klick|inhalt\w*|anzeige\w*)\b.{0,200}|"
            r"(?:hier|an dieser stelle) (?:ist|wurde|wird|befindet sich|steht|war) (?:ein |eine |der |die )?.{0,40}(?:inhalt|video|beitrag|post|tweet|karte)s? (?:von|aus|auf) (?:facebook|twitter|x|instagram|youtube|tiktok|linkedin|pinterest|telegram|whatsapp|threads|bluesky|mastodon|google news|spotify|snapchat|flipboard|social media|social-media)\b.{0,200}|"
            r"(?:dieser|dieses|diese|der|das|die) (?:externe )?(?:inhalt|video|karte|beitrag|element) (?:kann|konnte|wird|wurde|ist) .{0,60}(?:weil|da|bis|solange|ohne) (?:sie|du|ihre|deine)\b.{0,80}(?:cookies?|zustimm\w*|zugestimmt|einwillig\w*|eingewilligt|datenschutz\w*)\b.{0,160}|"
            r"(?:um|zum) (?:diese[ns]?|den|das|die) (?:externen )?(?:inhalt|video|karte|beitrag)e? (?:zu sehen|anzusehen|anzuzeigen|sehen zu können|abzuspielen|zu laden),? .{0,40}(?:cookies?|zustimm\w*|einwillig\w*|akzeptier\w*)\b.{0,160}|"
            r"(?:beim|mit dem|durch das) (?:abspielen|laden|anzeigen|ansehen|starten) (?:des|der|dieses|dieser) (?:\w+ )?(?:videos?|inhalte?s?|karte|beitrags|players?) (?:werden|können|kann|stimmen|akzeptieren|stimmst|akzeptierst)\b.{0,200}"
        ),
        otherwise=HINT,
        sure_if=r"cookie|zustimm|einwillig|datenschutz|blockiert|drittanbiet|geladen|übertrag|übermitt|akzeptier",
        why="what stands where an embed would load once the reader agrees",
        source="two-click solution for embeds (GDPR; since the CJEU ruling C-40/17)",
        hits=(
            "Mit Ihrer Zustimmung wird hier ein externer Inhalt geladen.",
            "Um Ihre persönlichen Daten zu schützen, haben wir das automatische Laden der Inhalte blockiert.",
            "Hier ist ein Inhalt von Instagram eingebunden. Um ihn zu sehen, akzeptieren Sie bitte die Cookies.",
            "Dieser Inhalt kann nicht angezeigt werden, da Sie den Cookies von Drittanbietern nicht zugestimmt haben.",
            "Beim Abspielen des Videos werden Daten an YouTube übertragen.",
        ),
        near_misses=(
            "Mit Ihrer Zustimmung wird die Karte neu gezeichnet, sagte der Vermesser dem Rat.",
            "Um die Daten zu retten, haben wir die Platte aus dem Rechner genommen.",
            "Hier ist ein Video von der Brücke, auf dem man alles sieht.",
            "Beim Laden der Karte werden Kisten umgestellt, bis der Wagen voll ist.",
            "Die Karte wurde gesperrt, weil Sie die Nummer dreimal falsch eingegeben haben.",
        ),
    ),
    Rule(
        id="de.promo.appeal", label="promo",
        pattern=(
            r"(?:bitte )?(?:melden sie sich|melde dich|registrieren sie sich|registriere dich|loggen sie sich) (?:jetzt |hier |kostenlos |kostenfrei )*(?:an|ein)?(?: oder erstellen sie (?:ein|ihr) (?:kostenloses )?konto)?,? um (?:weiterzulesen|(?:diesen|den(?: ganzen| vollständigen)?) (?:artikel|text|beitrag) (?:weiter)?(?:zu lesen|zulesen))[.!]?|"
            r"(?:dann )?(?:bitte )?(?:unterstützen sie|unterstütze|unterstützt) (?:uns|unsere arbeit|unser\w* \w+) (?:mit|durch|über|per|und werden? sie|und werde) (?:einem |einer |ein |eine |ihrer |deiner |eurer )?(?:[\w-]+ )?(?:abo|abonnement|spende|mitgliedschaft|beitrag|steady|patreon|paypal|mitglied)\b[^:;]{0,80}|"
            r"(?:folgen sie|folge|folgt) uns (?:auch |gerne? |jetzt )?(?:auf|bei) (?:facebook|twitter|x|instagram|youtube|tiktok|linkedin|pinterest|telegram|whatsapp|threads|bluesky|mastodon|google news|spotify|snapchat|flipboard|social media|social-media)\b[^:;]{0,120}|"
            r"(?:mit (?:unserer|der [\w-]+)[ -]app|die [\w-]+-app) (?:sind sie|bist du|bleiben sie|bleibst du|verpassen sie|verpasst du|haben sie|hast du|lesen sie|liest du)\b.{0,140}|"
            r"(?:jetzt |hier )?(?:die |unsere )?(?:[\w-]+[ -])?app (?:jetzt |kostenlos |gratis )*(?:herunterladen|downloaden|laden|installieren)(?: und| &|,)? [^.:;]{2,80}[.!]?|"
            r"(?:sie haben|haben sie|hast du|du hast|wenn sie|falls sie|fehler) (?:einen |in diesem (?:artikel|text|beitrag) einen )?(?:rechtschreib|tipp|druck|inhaltlichen |sachlichen )?(?:fehler )?(?:gefunden|entdeckt|bemerkt)[?!,:.]? ?(?:bitte |dann |schreiben sie|schreib uns|melden sie|melde|markieren sie|sagen sie|teilen sie|lassen sie|wir freuen|informieren sie)[^:;]{0,140}|"
            r"(?:mit|die mit|alle mit|links mit) (?:einem )?(?:\*|\(\*\)|stern(?:chen)?|einkaufswagen)(?: symbol| \(\*\)| \*)? ?(?:gekennzeichnete[nr]?|markierte[nr]?|versehene[nr]?) (?:links?|produkte|angebote|artikel)\b.{0,240}|"
            r"(?:transparenzhinweis|hinweis|anmerkung|disclaimer|affiliate-hinweis)[:.] ?.{0,80}\b(?:affiliate|provisions?)[\w-]*\b.{0,200}|"
            r"als amazon-(?:partner|affiliate|associate) (?:verdienen wir|verdiene ich|verdient|erhalten wir|erhalte ich)\b.{0,120}|"
            r"(?:werden sie|werde|werdet) (?:jetzt |noch heute |kostenlos )?(?:premium-)?(?:mitglied|abonnent|abonnentin|unterstützer|unterstützerin)\w*(?: und|,| -| –) (?:sichern sie|sichere|sichert|erhalten sie|erhalte|erhaltet|geniessen sie|geniesse|profitieren sie|profitiere)\b[^,:;]{2,100}|"
            r"(?:jetzt |hier )?(?:gratis |kostenloses |digitales )?(?:probeabo|testabo|digitalabo|digital-abo|abo) (?:sichern|bestellen|testen|abschliessen|starten)\b[^:;]{0,80}|weiterlesen mit (?:einem|dem|ihrem|deinem) (?:[\w-]+ )?[\w+-]*abo\b.{0,120}|"
            r"(?:sie sind|du bist|sind sie|bist du) (?:bereits|schon) (?:abonnent|abonnentin|mitglied|registriert|angemeldet|kunde)[\w*:]*[?!.]? (?:dann |bitte |hier |jetzt )*(?:melden sie sich|melde dich|loggen sie sich|logge dich|anmelden|einloggen|zum login)\b.{0,60}|"
            r"(?:hier geht es|hier geht's|hier gehts) zu[rm] (?:newsletter|abo|app|podcast)[\w-]*\b[^:;]{0,60}|"
            r"(?:dann )?(?:abonnieren sie|abonniere|abonniert|hören sie|hör|folgen sie|folge) (?:doch |auch |jetzt |gerne )*(?:unseren|unserem|unser) podcast\b[^:;]{0,80}"
        ),
        otherwise=HINT,
        sure_if=r"weiterzulesen|zu lesen|\buns\b|unser|affiliate|provision|amazon|abo\b|\babonn|\bapp\b|-app|podcast|newsletter|mitglied|anmelden|login|melde",
        why="what a site asks of its readers in a sentence: to follow it, to pay, to report its mistakes",
        source="closing lines of German news sites and blogs; UWG § 5a, which asks for the notes on links",
        hits=(
            "Gefällt dir unser Magazin? Dann unterstütze uns mit einem Abo oder einer Spende.",
            "Jetzt App herunterladen und keine Nachricht mehr verpassen",
            "Haben Sie einen Fehler entdeckt? Schreiben Sie uns eine E-Mail.",
            "Mit * gekennzeichnete Links sind Affiliate-Links.", "Als Amazon-Partner verdienen wir an qualifizierten Verkäufen.",
            "Werden Sie jetzt Mitglied und sichern Sie sich exklusive Vorteile.", "Jetzt Probeabo sichern und vier Wochen gratis lesen.",
            "Sie sind bereits Abonnent? Dann melden Sie sich hier an.",
        ),
        near_misses=(
            "Unterstützen Sie uns mit einem Seil, rief der Mann im Boot.", "Folgen Sie uns auf dem Weg an der Mühle vorbei.",
            "Haben Sie einen Fehler gefunden? Ich schon, auf der zweiten Seite.", "Hinweis: Die Brücke bleibt bis zum Herbst gesperrt.",
            "Mit einem Stern gekennzeichnete Wege sind steil.", "Werden Sie Mitglied und lesen Sie die Satzung, riet der Vorsitzende.",
            "Sind Sie schon registriert? Das fragte der Beamte jeden in der Schlange.",
        ),
    ),
    Rule(
        id="de.promo.voice", label="promo",
        finds=c.site_speaks(
            site=lazy_pattern(r"\buns\b|\bunser\w*\b|\bwir\b|\bdiese[rsmn]? (?:artikel|beitrag|text|geschichte|seite|website|blog|video|karte|inhalte?|podcast|bericht)s?\b|\bdie redaktion\b|\bder redaktion\b", re.IGNORECASE),
            reader=lazy_pattern(r"(?-i:\bSie\b|\bIhnen\b|\bIhre?[mnrs]?\b)|\bdu\b|\bdir\b|\bdich\b|\bdeine?\w*\b|\beuch\b|\bbitte\b|(?:^|[.?!:] )(?:abonniere|hol|lade|lies|lest|folge|folgt|unterstütze|unterstützt|spende|werde|teile|teilt|schreib|schreibt|melde|registriere|erhalte|verpasse)\w*\b", re.IGNORECASE),
            asks=r"\bnewsletter\w*\b|\bverteiler\b|\bpostfach\b|\bposteingang\b|\b(?:morgen|abend)-?briefing\b|\beilmeldungen\b|[ -]app\b|\bauf (?:facebook|twitter|instagram|tiktok|youtube|linkedin|telegram|whatsapp|pinterest|bluesky|mastodon|spotify)\b|\bpodcasts?\b|\bspenden?\b|\bspendieren\b|\bihre unterstützung\b|\bunterstütz\w+ (?:sie )?uns\b|\bunabhängige\w* journalismus\b|\babonn\w+\b| abo\b|\bmitgliedschaft\b|\bkostenloses konto\b|\bcookies?\b|\bcookie-einstellungen\b|\bin den kommentaren\b|\b(?:tipp)?fehler in diesem\b|\bweiterempfehlen\b|\bempfehlen sie\b|\bwerbefrei\b|\bfreien artikel\b|\baffiliate\w*\b|\bdatenschutz-?einstellungen\b|\bprivatsphäre-?einstellungen\b|\b(?:whatsapp-|telegram-)?kanal\b|\bkommentar\b|\bim monat\b|\bdiskutieren sie mit\b",
            notes=r"\berhalten wir .{0,40}\bprovision\b|\bdieser (?:beitrag|artikel|text) (?:ist|wurde) .{0,20}\bgesponsert\b|\bwegen ihrer cookie-einstellungen\b|^(?:bezahlter|gesponserter) (?:inhalt|beitrag)[.:]",
            voice=lazy_pattern(r"\buns\b|\bunser\w*\b|\bwir\b|\bdu\b|\bdein\w*\b|(?-i:\bIhnen\b)", re.IGNORECASE),
            speech=SPEECH,
        ),
        score=ALMOST,
        why="the site speaks to its readers of mails, money, accounts or cookies, in a text that does not say we or you itself",
        source="closing lines of news sites and blogs in this language; what they share is who speaks, to whom and of what",
        hits=(_AFTER + "Unser kostenloses Briefing bringt Ihnen jeden Morgen die Nachrichten aus dem Tal per App.", _AFTER + "Wenn Ihnen diese Geschichte gefallen hat, abonnieren Sie unseren wöchentlichen Newsletter.", _AFTER + "Wir brauchen Ihre Unterstützung, damit unsere Berichte für alle frei zugänglich bleiben."),
        near_misses=(f"{_A}\n\n{_B}\n\n{_C}\n\nDie App sagt den Fahrern, welche Strasse sie nehmen sollen, und sie bezahlen dafür.", f"{_A}\n\n{_B}\n\n{_C}\n\n„Bitte abonnieren Sie unseren Newsletter“, stand auf dem Schild am Rathaus.", f"{_A}\n\n{_B}\n\n{_C}\n\nWir haben unseren Lesern geschrieben, dass die Brücke gesperrt wird.\n\nUnser kostenloses Briefing bringt Ihnen jeden Morgen die Nachrichten aus dem Tal per App."),
    ),
    Rule(
        id="de.promo.app", label="promo",
        phrases=listed("app herunterladen; app öffnen; in app öffnen; in der app öffnen; in der app lesen; zur app; jetzt app laden; jetzt app herunterladen; app installieren; zum app-download; laden im app store; jetzt bei google play; app laden; jetzt installieren; push-nachrichten aktivieren; push-benachrichtigungen aktivieren; benachrichtigungen aktivieren; hier geht's zur app; jetzt bei google play herunterladen; im app store laden; mehr erfahren; jetzt mehr erfahren; erfahren sie mehr; erfahre mehr; jetzt bestellen; jetzt kaufen; jetzt entdecken; jetzt anmelden; jetzt registrieren; jetzt sichern; jetzt testen; jetzt buchen; jetzt bewerben; kostenlos testen; kostenlos registrieren; kostenlos anmelden; hier klicken; jetzt teilnehmen; jetzt shoppen; zum angebot; zum angebot bei amazon; zum shop; nein, danke; nein danke; jetzt nicht; vielleicht später; bei amazon ansehen; zum gewinnspiel; zum stellenmarkt; beratung anfragen; angebot anfordern; jetzt angebot anfordern; jetzt anfragen; jetzt anrufen; jetzt termin vereinbaren; jetzt termin buchen; rückruf anfordern; exposé anfordern; zum kalender hinzufügen; jetzt informieren; jetzt im app store laden"),
        ambiguous=listed("unsere app; app-download; e-paper-app; die app; hier bestellen; jetzt mitmachen; jetzt lesen"),
        pattern=(
            r"(?:laden|lade|holen|hol|installieren|installiere|nutzen) (?:sie|dir|sie sich|euch|du)? ?(?:jetzt |hier |einfach |sich )?(?:die|unsere|unserer|deine) (?:kostenlose |neue |mobile |gratis-?)?[\w&.-]{0,24}[ -]?app\b(?: (?:herunter|runter|laden|auf|für|im|aufs|und|kostenlos|jetzt)\b.{0,80})?[!.]?|"
            r"(?:alle|die wichtigsten|aktuelle) (?:news|nachrichten|themen|infos)[^.:]{0,50} (?:per push|als push|in der app|auf whatsapp|aufs handy|im whatsapp-kanal)\b.{0,60}|"
            r"(?:jetzt )?(?:die )?[\w&.-]{2,24}-app (?:jetzt |kostenlos |gratis )?(?:herunterladen|laden|installieren|downloaden|testen)[!.]?"
        ),
        when=c.all_of(c.not_heading, c.beside("promo")), otherwise=HINT, part="button",
        sure_if=r"unser|kostenlos|gratis|\bnews\b|nachrichten|whatsapp|\w-app\b",
        why="a prompt to install the site's app, or the button of an offer", source="app banners and offer boxes of German papers and shops",
        hits=("App herunterladen", "In der App öffnen", "Mehr erfahren »", "Laden Sie jetzt die kostenlose Talbote-App herunter!"),
        near_misses=(f"Die App\n\n{_A}", f"Jetzt mitmachen\n\n{_B}", "Mehr erfahren wollte er nicht, das Wenige genügte.", "Laden Sie Ihre Nachbarn ein, riet der Pfarrer."),
    ),
    Rule(
        id="de.promo.ask", label="promo",
        phrases=listed("jetzt spenden; jetzt unterstützen; spenden sie jetzt; spende jetzt; online spenden; hier spenden; jetzt mitglied werden; fördermitglied werden; unterstützerin werden; unterstützt uns; unterstütze unsere arbeit; unterstützen sie unsere arbeit; unterstützen sie unabhängigen journalismus; jetzt abonnent werden; steady-mitglied werden; auf steady unterstützen; auf patreon unterstützen; spendier mir einen kaffee; kaffee spendieren; mit paypal spenden; per paypal spenden; taz zahl ich; ja, ich will; werde teil der community"),
        ambiguous=listed("spenden; mitglied werden; unterstützen; mitmachen; unterstützen sie uns; unterstütze uns; spendenkonto; werde mitglied; werden sie mitglied; unterstützer werden"),
        pattern=(
            r"(?:unterstütze|unterstützen sie|unterstützt|helfen sie|hilf) (?:uns|unsere|unseren|unser|unabhängige\w*|kritische\w*|guten|freien) ?(?:arbeit|journalismus|redaktion|projekt|blog|podcast|recherche\w*|kanal|mit|durch|auf|bei)\b[^:]{0,80}[.!]?|"
            r"(?:dir|ihnen|euch) (?:gefällt|hat|haben) (?:dieser|der|unser|unsere|das) (?:artikel|beitrag|text|arbeit|podcast)\b.{0,10}\?.{0,120}|(?:gefällt|hat) (?:dir|ihnen|euch) (?:dieser|der|unser|unsere|das) (?:artikel|beitrag|text|arbeit|podcast)(?: gefallen)?\?.{0,120}|"
            r"(?:guter |unabhängiger |freier )?journalismus kostet (?:geld|zeit)\b.{0,120}|dieser (?:artikel|text|beitrag) (?:ist|war) (?:kostenlos|gratis|frei zugänglich|kostenfrei)\b.{0,140}"
        ),
        when=c.not_heading, otherwise=HINT, part="ask",
        sure_if=r"journalis|redaktion|unsere arbeit|projekt|blog|podcast|recherche|kanal|spende|beitrag|\babo\b|mitglied|artikel|\btext\b|paypal|kostet (?:geld|zeit)|dieser ",
        why="an appeal or a button for readers' money", source="Steady, taz zahl ich, Krautreporter and the donation boxes of clubs",
        hits=("Jetzt spenden", "Mitglied werden »", "Unterstützen Sie unabhängigen Journalismus mit einer Spende!", "Dir gefällt dieser Artikel? Dann spendier uns einen Kaffee."),
        near_misses=(f"Mitglied werden\n\n{_A}", f"Spenden\n\n{_B}", f"Spendenkonto\n\n{_C}", "Unterstützt uns keiner, sagten sie, dann bauen wir allein.", "Helfen Sie uns mit einer Decke oder einem Schlafsack."),
    ),
    Rule(
        id="de.promo.offer", label="promo",
        phrases=listed("""
            jetzt online bewerben; job merken; stelle merken; job teilen; anbieter kontaktieren;
            verkäufer kontaktieren; nachricht an den verkäufer; exposé anfordern;
            besichtigung vereinbaren; telefonnummer anzeigen; suche speichern; verfügbarkeit prüfen;
            preisalarm setzen; preisalarm; zum anbieter; in kalender eintragen;
            termin in kalender übernehmen;
            tickets kaufen; tickets sichern; kerze anzünden; gedenkkerze anzünden; kondolenz schreiben;
            zum kochbuch hinzufügen; zum rezept springen; direkt zum rezept; ins gästebuch eintragen
        """),
        when=c.offer_button, otherwise=HINT, part="button",
        why="a button beside an offer: to apply, to call the seller, to book; it does nothing in a text",
        source="job boards, portals of homes and cars, shops' comparisons, tickets, hotels, memorial pages, recipe cards",
        hits=("Anbieter kontaktieren\nExposé anfordern", "Verfügbarkeit prüfen\nKerze anzünden"),
        near_misses=(f"Kerze anzünden\n\n{_A}", "Tickets kaufen konnte man dort nur mit Bargeld.", f"{_A}\n\nJetzt online bewerben\n\nJob merken\n\n{_B}", f"{_A}\n\nJetzt online bewerben\n\nJob merken\n\n{_B}"),
    ),
    Rule(
        id="de.promo.install", label="promo",
        phrases=listed("""
            fügen sie es zu ihrem startbildschirm hinzu, um eine umfassende erfahrung und einen leichten
            zugriff zu erhalten.; installieren sie es auf ihrem gerät für eine umfassende erfahrung und
            einen leichten zugriff.; fügen sie es zu ihrem dock hinzu, um eine umfassende erfahrung und
            einen leichten zugriff zu erhalten.; dieser browser unterstützt diese funktion jedoch nicht.
            öffnen sie den link in einem externen browser, um fortzufahren.
        """),
        ambiguous=listed("""
            tippen sie auf „im browser öffnen…“; drücken sie auf teilen in der navigationsleiste; zur
            startseite hinzufügen; drücken sie auf menü; tippen sie auf "zum startbildschirm hinzufügen";
            installieren; öffnen sie das menü ihres browsers; galerie anzeigen; drücken sie auf menü, wenn
            kein teilen-symbol vorhanden ist; zum dock hinzufügen; drücken sie auf "zum startbildschirm
            hinzufügen"; drücken sie auf "zum dock hinzufügen"; öffnen sie das menü des in-app-browsers;
            hinzufügen zum startbildschirm; kopierten link in safari öffnen; zum kopieren des links tippen;
            drücken sie auf "mehr anzeigen" im teilen-menü; diese website verfügt über app-funktionalität.
        """),
        when=c.install_steps, otherwise=HINT, weighed=False,
        why="the panel by which a site asks to be put on the home screen, and its steps",
        source="pwa-install in German",
        hits=("Fügen Sie es zu Ihrem Startbildschirm hinzu, um eine umfassende Erfahrung und einen leichten Zugriff zu erhalten.", "Installieren Sie es auf Ihrem Gerät für eine umfassende Erfahrung und einen leichten Zugriff.", _AFTER + "Tippen Sie auf „Im Browser öffnen…“\nDrücken Sie auf Teilen in der Navigationsleiste\nZur Startseite hinzufügen"),
        near_misses=(f"{_A}\n\nTippen Sie auf „Im Browser öffnen…“\n\n{_B}", f"{_A}\n\n- Tippen Sie auf „Im Browser öffnen…“\n- Drücken Sie auf Teilen in der Navigationsleiste\n- Zur Startseite hinzufügen\n\n{_B}", "Fügen Sie es zu Ihrem Startbildschirm hinzu, um eine umfassende Erfahrung und einen leichten Zugriff zu erhalten, antwortete der Junge und lief über die Wiese davon.", "Installieren Sie es auf Ihrem Gerät für eine umfassende Erfahrung und einen leichten Zugriff, antwortete der Junge und lief über die Wiese davon."),
    ),
    Rule(
        id="de.newsletter.prompt", label="newsletter",
        phrases=listed("newsletter abonnieren; newsletter bestellen; zum newsletter anmelden; zum newsletter; newsletter anmelden; newsletter-anmeldung; newsletteranmeldung; für newsletter anmelden; für den newsletter anmelden; jetzt newsletter abonnieren; hier newsletter abonnieren; kostenlosen newsletter abonnieren; kostenloser newsletter; jetzt zum newsletter anmelden; zur newsletter-anmeldung; alle newsletter ansehen; ihre e-mail-adresse; deine e-mail-adresse; ihre e-mail; deine e-mail; e-mail-adresse eingeben; e-mail adresse eingeben; bitte e-mail-adresse eingeben; bitte geben sie ihre e-mail-adresse ein; gib deine e-mail-adresse ein; geben sie ihre e-mail-adresse ein; abmeldung jederzeit möglich; abmeldung jederzeit möglich.; eine abmeldung ist jederzeit möglich; eine abmeldung ist jederzeit möglich.; jederzeit abbestellbar; kein spam. versprochen.; du kannst dich jederzeit abmelden; du kannst dich jederzeit abmelden.; sie können sich jederzeit abmelden; sie können sich jederzeit abmelden.; vielen dank für ihre anmeldung; vielen dank für ihre anmeldung!; vielen dank für deine anmeldung; vielen dank für deine anmeldung!; danke für ihre anmeldung; danke für deine anmeldung!; newsletter abbestellen; jetzt kostenlos abonnieren; jetzt abonnieren; kostenlos abonnieren; ich möchte den newsletter erhalten; ich bin kein roboter; blog via e-mail abonnieren; blog per e-mail abonnieren; bitte bestätigen sie ihre anmeldung"),
        ambiguous=listed("newsletter; e-mail-adresse; e-mail adresse; abonnieren; absenden; anmelden; eintragen; senden; abschicken; kein spam; unser newsletter; unsere newsletter; alle newsletter; jederzeit kündbar; vorname; nachname; anrede; bleiben sie informiert; bleib informiert; immer informiert; nichts mehr verpassen; bleib auf dem laufenden; auf dem laufenden bleiben"),
        pattern=(
            r"(?:abonnieren sie|abonniere|abonniert|bestellen sie|melden sie sich|melde dich|tragen sie sich|trag dich|holen sie sich|hol dir)\b[^.]{0,60}\bnewsletter\w*\b[^:]{0,110}|"
            r"(?:unser|der|den|täglicher|wöchentlicher|kostenloser)?(?: kostenlose[rn]?)? ?newsletter(?: -|:| \||,)? ?(?:für|am|mit|aus|jeden|täglich|wöchentlich|kostenlos|gratis)\b[^.:]{2,70}(?:abonnieren|bestellen|anmelden|erhalten|postfach|posteingang)[.!]?|"
            r"(?:das wichtigste|die wichtigsten (?:nachrichten|news|themen|meldungen)|das beste|alle news|neue artikel|täglich|jeden (?:morgen|tag|freitag|abend)|einmal (?:pro|die|in der) woche)[^:]{2,90}(?:per e-?mail|in ihr postfach|in dein postfach|ins postfach|in ihrem postfach|in deinem postfach|in ihren posteingang|in deinen posteingang|ins mail-postfach)\b.{0,60}|"
            r"(?:mit (?:der|ihrer|deiner|dem) (?:anmeldung|bestellung|absenden|klick|eintragung|registrierung)|ich (?:stimme|willige|bin (?:damit )?einverstanden|möchte (?:den|ihren|euren|deinen|regelmässig|per))|ja, ich)\b[^.]{0,160}(?:newsletter|datenschutz\w*|einverstanden|personenbezogen\w*|e-mail|werbung|agb|nutzungsbedingungen)\b.{0,220}|"
            r"(?:hinweise? zum|informationen zum|es gelten (?:die|unsere)|ihre daten werden|deine daten werden|die einwilligung kann)\b[^.]{0,80}(?:datenschutz\w*|widerruf\w*|abmeld\w*|newsletter\w*|agb)\b.{0,160}"
        ),
        when=c.any_of(c.beside("newsletter"), c.all_of(c.not_heading, c.beside("promo", "share-bar", "legal-footer", "paywall"))), otherwise=HINT, part="field",
        sure_if=r"newsletter|datenschutz(?:erkl|hinw|best|richt|info)|postfach|posteingang|\bagb\b|nutzungsbedingungen|widerruf|abmeld|personenbezogen|ja, ich .*(?:angebot|informier|erhalten|zusend|empfang)|(?:news|nachrichten|meldungen|wichtigste\w*|artikel|themen)\b.{0,60}per e-?mail|per e-?mail .{0,40}(?:informier|werbung|angebote)",
        why="a box that collects mail addresses, with its consent line", source="double opt-in forms (UWG § 7: express consent), CleverReach and WordPress wording",
        hits=("Newsletter abonnieren", "Melden Sie sich jetzt zu unserem kostenlosen Newsletter an", "Ihre E-Mail-Adresse\nAnmelden", "Mit der Anmeldung akzeptieren Sie unsere Datenschutzerklärung.", "Abmeldung jederzeit möglich."),
        near_misses=(
            f"Newsletter\n\n{_A}", f"Anmelden\n\n{_B}", f"E-Mail-Adresse\n\n{_C}", "Mit der Anmeldung seines Sohnes wartete er bis zum letzten Tag.",
            "Ich möchte nicht wissen, was das gekostet hat, sagte sie.", f"Kein Spam\n\n{_A}",
            "Jeden Morgen schickt die Station ihre Werte per E-Mail an das Amt.",
            "Ich bin seit zwanzig Jahren in der Werbung tätig und habe so etwas nie gesehen.",
            "Ich bin mit dem Gerät einverstanden, auch wenn der Preis hoch ist.",
            "Ich möchte Ihnen heute per E-Mail antworten.",
            "Mit der Anmeldung zum Kurs erhalten Sie eine E-Mail mit dem Plan.",
            "Ich stimme Ihnen zu, was die Werbung angeht.",
        ),
    ),
    Rule(
        id="de.newsletter.box", label="newsletter",
        pattern=r"(?:nichts (?:mehr )?verpassen|keine?n? [\w-]{3,24}(?: [\w-]+){0,4} (?:mehr )?verpassen|verpassen sie (?:nichts|keine)|verpasse (?:nichts|keine|keinen)|bleiben sie (?:auf dem laufenden|informiert|immer informiert)|bleib(?:e)? (?:auf dem laufenden|informiert|up to date)|(?:immer|bestens) informiert|der? [\w-]{3,20}-?newsletter)(?:[^:]{0,60})?[!.]?",
        takes=c.through("button", "field", "ask", within=4), part="heading",
        why="the pitch of a sign-up box, through its field or button", source="newsletter boxes of German papers",
        hits=("Nichts mehr verpassen!\nAlle Nachrichten aus dem Tal am Abend\nIhre E-Mail-Adresse", "Bleiben Sie auf dem Laufenden\n\nNewsletter abonnieren"),
        near_misses=(f"Nichts verpassen\n\n{_A}\n\n{_B}", f"Immer informiert\n\n{_B}"),
    ),
    Rule(
        id="de.newsletter.mail-frame",
        label="newsletter",
        phrases=listed("""
            im webbrowser ansehen; diese e-mail im browser ansehen; e-mail im browser ansehen; newsletter im
            browser ansehen; newsletter im browser öffnen; newsletter im browser anzeigen; diesen newsletter im
            browser ansehen; diesen newsletter im browser lesen; online-version anzeigen; online-version öffnen;
            newsletter online lesen; newsletter abmelden; vom newsletter abmelden; abmelden vom newsletter; vom
            newsletter abmelden.; newsletter abbestellen?; diesen newsletter abbestellen; newsletter
            weiterempfehlen; e-mail-einstellungen ändern; newsletter-einstellungen ändern
        """),
        ambiguous=listed("""
            im browser ansehen; im browser öffnen; im browser anzeigen; im browser lesen; hier abmelden;
            einstellungen ändern; zur online-version; zur onlineversion; online-version ansehen
        """),
        when=c.all_of(c.not_heading, c.beside("newsletter", "legal-footer")),
        otherwise=HINT,
        pattern=(
            r"(?:falls|wenn|sollte|wird) (?:diese?r? |der |die |ihnen diese )?(?:e-?mail|mail|newsletter|nachricht) (?:nicht|fehlerhaft)[^.?]{0,60}(?:angezeigt|dargestellt|lesbar)\b.{0,160}|"
            r"(?:sie|du) (?:erhalten|erhältst|bekommen|bekommst|haben|hast) (?:diese (?:e-?mail|mail|nachricht)|diesen newsletter)(?: erhalten)?, (?:weil|da) (?:sie|du) (?:sich|dich|unseren|den|auf|bei|für)\b.{0,200}|"
            r"diese (?:e-?mail|mail|nachricht) wurde an [\w.+-]{1,64}@[\w.-]{2,60}\b.{0,160}|"
            r"(?:wenn|falls|möchten|möchtest) (?:sie|du) (?:diesen newsletter|unseren newsletter|(?:zukünftig |in zukunft |künftig )?keine(?:n)? (?:weiteren? |mehr )?(?:e-?mails?|newsletter|nachrichten))\b.{0,80}(?:erhalten|empfangen|bekommen)\b.{0,120}(?:abmeld|abbestell|klick|hier)\w*.{0,80}"
        ),
        anywhere=True,
        why="what a mailing service puts above and below every letter: the link to its web page, why it came, how to leave",
        source="letters of Mailchimp and Brevo; ePrivacy Directive, article 13(4): every letter says how to leave",
        hits=(
            "Falls diese E-Mail nicht richtig angezeigt wird, klicken Sie bitte hier.",
            "Sie erhalten diesen Newsletter, weil Sie sich auf unserer Website angemeldet haben.",
            "Wenn Sie keine weiteren E-Mails erhalten möchten, können Sie sich hier abmelden.",
            "Im Browser ansehen\nSie erhalten diesen Newsletter, weil Sie sich auf unserer Website angemeldet haben.",
        ),
        near_misses=(
            "Sie erhalten diese E-Mail, weil Sie das Opfer sind, hieß es in dem Schreiben.",
            "Im Browser ansehen konnte man die Karte nicht, nur auf Papier.",
            "„Newsletter abbestellen“ steht ganz unten, und niemand findet es.",
            f"Im Browser ansehen\n\n{_A}",
        ),
    ),
    Rule(
        id="de.newsletter.sent", label="newsletter",
        phrases=listed("""
            um die registrierung abzuschließen, klicke auf den bestätigungslink, den wir an deine
            e-mail-adresse gesendet haben. falls die e-mail nicht innerhalb von 3 minuten eintrifft,
            überprüfe bitte deinen spam-ordner!; um die registrierung abzuschliessen, klicken sie auf den
            bestätigungslink, den wir an ihre e-mail-adresse gesendet haben. falls die e-mail nicht
            innerhalb von drei minuten eintrifft, überprüfen sie ihren spam-ordner.; ein login-link wurde an
            deine e-mail-adresse gesendet. falls die e-mail nicht innerhalb von 3 minuten ankommt, überprüfe
            bitte deinen spam-ordner.; gib feedback zu diesem beitrag; ein login-link wurde an ihre
            e-mail-adresse gesendet. falls sie die e-mail nicht innerhalb von 3 minuten erhalten, prüfen sie
            ihren spam-ordner.; geben sie feedback zu diesem beitrag
        """),
        ambiguous=listed("""
            überprüfe jetzt dein e-mail-postfach!; bitte gib eine gültige e-mail-adresse ein; e-mail
            versendet; wir haben ihnen eine e-mail gesendet, bitte prüfen sie ihr postfach.; bitte geben sie
            eine gültige e-mail-adresse ein.; wähle deine newsletter; wählen sie ihren newsletter
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="what a sign-up form says before and after an address is sent",
        source="Ghost in German",
        hits=("Um die Registrierung abzuschließen, klicke auf den Bestätigungslink, den wir an deine E-Mail-Adresse gesendet haben. Falls die E-Mail nicht innerhalb von 3 Minuten eintrifft, überprüfe bitte deinen Spam-Ordner!", "Um die Registrierung abzuschliessen, klicken Sie auf den Bestätigungslink, den wir an Ihre E-Mail-Adresse gesendet haben. Falls die E-Mail nicht innerhalb von drei Minuten eintrifft, überprüfen Sie Ihren Spam-Ordner.", _AFTER + "Überprüfe jetzt dein E-Mail-Postfach!\nBitte gib eine gültige E-Mail-Adresse ein\nE-Mail versendet"),
        near_misses=(f"{_A}\n\nÜberprüfe jetzt dein E-Mail-Postfach!\n\n{_B}", f"{_A}\n\n- Überprüfe jetzt dein E-Mail-Postfach!\n- Bitte gib eine gültige E-Mail-Adresse ein\n- E-Mail versendet\n\n{_B}", "Um die Registrierung abzuschließen, klicke auf den Bestätigungslink, den wir an deine E-Mail-Adresse gesendet haben. Falls die E-Mail nicht innerhalb von 3 Minuten eintrifft, überprüfe bitte deinen Spam-Ordner, antwortete der Junge und lief über die Wiese davon."),
    ),
    Rule(
        id="de.newsletter.push", label="newsletter",
        phrases=listed("""
            wir möchten ihnen benachrichtigungen über aktuelle nachrichten senden.; möchten sie
            push-benachrichtigungen von uns erhalten?; möchten sie benachrichtigungen zu aktuellen
            nachrichten erhalten?
        """),
        ambiguous=listed("""
            möchte ihnen benachrichtigungen senden; wir möchten ihnen benachrichtigungen senden;
            benachrichtigungen erlauben; benachrichtigungen zulassen
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="how a site asks whether it may send messages to the browser",
        source="prompts of push services in German",
        hits=("Wir möchten Ihnen Benachrichtigungen über aktuelle Nachrichten senden.", "Möchten Sie Push-Benachrichtigungen von uns erhalten?", _AFTER + "möchte Ihnen Benachrichtigungen senden\nWir möchten Ihnen Benachrichtigungen senden\nBenachrichtigungen erlauben"),
        near_misses=(f"{_A}\n\nmöchte Ihnen Benachrichtigungen senden\n\n{_B}", f"{_A}\n\n- möchte Ihnen Benachrichtigungen senden\n- Wir möchten Ihnen Benachrichtigungen senden\n- Benachrichtigungen erlauben\n\n{_B}", "Wir möchten Ihnen Benachrichtigungen über aktuelle Nachrichten senden, antwortete der Junge und lief über die Wiese davon.", "Möchten Sie Push-Benachrichtigungen von uns erhalten, antwortete der Junge und lief über die Wiese davon."),
    ),
    Rule(
        id="de.comment-count.member-panel",
        label="comment-count",
        pattern=r"(?:registriert|registriert seit|registrierungsdatum|dabei seit|mitglied seit|beigetreten)(?: ?: ?.{4,45})?",
        takes=c.member_panel(_PANEL, _RANKS),
        weighed=False,
        otherwise=HINT,
        why="since when the writer of a post is a member of the forum, and how much they wrote",
        source="panels beside posts (phpBB, vBulletin, XenForo wording)",
        hits=(
            "= greta\nMitglied\nBeiträge: 5120\nRegistriert: Di 11. Mai 2004, 12:00\nWohnort: Altenau\n= " + _A,
            "= greta\n\nDabei seit\n11. Mai 2004\nBeiträge\n3.401\n\n= " + _B,
        ),
        near_misses=(
            "Hanne Oberling\nMitglied seit: 2009\nWohnort: Altenau\nAlter: 41",
            f"Registriert: 11 Hunde und ein Huhn\nBeiträge: 14\n\n{_A}",
        ),
    ),
    Rule(
        id="de.navigation.forum",
        label="navigation",
        phrases=listed("""
            antwort erstellen; neues thema erstellen; foren-übersicht; foren-übersicht anzeigen; benutzer, die
            gerade dieses thema ansehen
        """),
        ambiguous=listed("""
            wer ist online?; wer ist online; vorheriges thema; nächstes thema; nach oben
        """),
        pattern=(
            r"mitglieder in diesem forum: .{0,110}\b\d{1,6} (?:gast|gäste|mitglied|mitglieder)|"
            r"\d{1,5} beitr(?:ag|äge) [•·] seite \d{1,4} von \d{1,4}"
        ),
        when=c.all_of(c.not_heading, c.beside("navigation", "comments", "comment-count")),
        otherwise=HINT,
        anywhere=True,
        weighed=False,
        why="what a forum prints above and below a thread: its pages, its readers, its buttons",
        source="forum software (phpBB, vBulletin, XenForo wording)",
        hits=(
            "Mitglieder in diesem Forum: 0 Mitglieder und 1 Gast",
            "2 Beiträge • Seite 1 von 1",
            "Antwort erstellen\nWer ist online?",
        ),
        near_misses=(
            f"Wer ist online?\n\n{_A}",
            "Der Band hat 2 Beiträge, der erste beginnt auf Seite 1 von 90.",
        ),
    ),
    Rule(
        id="de.comment-count.count", label="comment-count",
        phrases=listed("kommentare anzeigen (0); alle kommentare anzeigen (0); kommentare lesen (0); 0 antworten anzeigen; 0 kommentare; 0 kommentar; kommentare (0); kommentar (0); kommentare 0; kommentare: 0; noch keine kommentare; noch keine kommentare vorhanden; noch keine kommentare vorhanden.; 0 leserkommentare; leserkommentare (0); alle 0 kommentare; alle kommentare anzeigen; alle kommentare lesen; alle kommentare ansehen; kommentare anzeigen; kommentare lesen; kommentare ansehen; kommentare einblenden; kommentare ausblenden; kommentare laden; weitere kommentare laden; weitere kommentare anzeigen; mehr kommentare laden; mehr kommentare anzeigen; zu den kommentaren; zu den kommentaren (0); postings: 0; 0 postings; forum: 0 postings; postings lesen; diskussion anzeigen; zur diskussion; 0 diskutieren mit; keine kommentare vorhanden.; bisher keine kommentare"),
        ambiguous=listed("0 beiträge; keine kommentare; ein kommentar; zwei kommentare; alle kommentare; zum forum; weitere kommentare; 0 antworten; 0 reaktionen; 0 antwort"),
        pattern=r"\d[\d.]* (?:kommentare?|gedanken|antworten?) zu .{2,140}|(?:alle |die )?\d[\d.]* (?:kommentare?|antworten|postings|beiträge) (?:anzeigen|lesen|ansehen|laden|einblenden)|(?:ein|zwei|drei|vier) (?:kommentare?|gedanken) zu [„“\"»].{2,140}",
        when=c.all_of(c.not_heading, c.no_list_item, c.after_prose()), otherwise=HINT,
        sure_if=r"zu [„“\"»«'‚]|anzeigen|lesen|ansehen|laden|einblenden",
        why="how many comments there are, or the button that shows them", source="WordPress in German, heise and derStandard (Postings) forums; Zinnia and isso in German",
        hits=("34 Kommentare", "Kommentare (12)", "Alle Kommentare anzeigen", "3 Gedanken zu „Warum die Brücke schloss“"),
        near_misses=("34 Kommentare wurden bis Mitternacht gelöscht.", f"Keine Kommentare\n\n{_A}", f"Ein Kommentar\n\n{_B}", "Kommentare zum Entwurf nimmt das Amt bis Freitag an.", "3 Gedanken zu einem alten Lied"),
    ),
    Rule(
        id="de.comments.prompt", label="comments",
        phrases=listed("trage deine daten unten ein oder klicke ein icon um dich einzuloggen; schreibe einen kommentar antwort abbrechen; schreibe einen kommentar antworten abbrechen; schreiben sie einen kommentar antwort abbrechen; schreiben sie einen kommentar antworten abbrechen; hinterlasse eine antwort antwort abbrechen; hinterlasse eine antwort antworten abbrechen; hinterlasse einen kommentar antwort abbrechen; hinterlasse einen kommentar antworten abbrechen; kommentar verfassen antwort abbrechen; kommentar verfassen antworten abbrechen; war dieser artikel hilfreich?; war dieser beitrag hilfreich?; bewertung schreiben; eine bewertung schreiben; rezension schreiben; kundenrezension verfassen; schreiben sie die erste bewertung; kommentar schreiben; diesen artikel kommentieren; schreibe einen kommentar; schreiben sie einen kommentar; kommentar verfassen; kommentar hinterlassen; hinterlasse einen kommentar; hinterlasse eine antwort; hinterlassen sie einen kommentar; kommentar abschicken; kommentar absenden; kommentar senden; kommentar abgeben; kommentar hinzufügen; neuen kommentar schreiben; neuen kommentar verfassen; ihr kommentar*; jetzt kommentieren; artikel kommentieren; beitrag kommentieren; antworten abbrechen; antwort abbrechen; antwort verfassen; deine e-mail-adresse wird nicht veröffentlicht.; deine e-mail-adresse wird nicht veröffentlicht. erforderliche felder sind mit * markiert; ihre e-mail-adresse wird nicht veröffentlicht.; ihre e-mail-adresse wird nicht veröffentlicht. erforderliche felder sind mit * markiert; erforderliche felder sind mit * markiert; erforderliche felder sind mit * markiert.; erforderliche felder sind markiert *; mit * gekennzeichnete felder sind pflichtfelder; pflichtfelder sind mit * gekennzeichnet; pflichtfelder sind mit * markiert; meinen namen, meine e-mail-adresse und meine website in diesem browser für die nächste kommentierung speichern.; name, e-mail und website in diesem browser für die nächste kommentierung speichern; benachrichtige mich über nachfolgende kommentare via e-mail.; benachrichtige mich über neue beiträge via e-mail.; benachrichtigung bei neuen kommentaren; kommentare geschlossen; kommentare sind geschlossen; kommentare sind geschlossen.; die kommentare sind geschlossen; die kommentare sind geschlossen.; die kommentarfunktion ist geschlossen; die kommentarfunktion ist deaktiviert; die kommentarfunktion ist deaktiviert.; kommentare deaktiviert; kommentarfunktion geschlossen; die diskussion ist geschlossen; die diskussion wurde geschlossen; dieser artikel kann nicht mehr kommentiert werden; dieser artikel kann nicht kommentiert werden; um zu kommentieren, bitte einloggen; zum kommentieren anmelden; zum kommentieren bitte anmelden; anmelden und kommentieren; anmelden, um zu kommentieren; anmelden, um zu antworten; bitte melden sie sich an, um zu kommentieren; zum antworten anmelden; kommentar melden; beitrag melden; posting melden; netiquette lesen; beste zuerst; sei der erste, der kommentiert; sei der erste, der einen kommentar abgibt; seien sie der erste, der kommentiert; schreiben sie den ersten kommentar; schreibe den ersten kommentar; diskutieren sie über diesen artikel; diskutiere über diesen artikel; zitieren und antworten; auf diesen beitrag antworten; beitrag zitieren; zum kommentarbereich; zu den kommentaren springen; zum kommentarbereich springen; hier klicken, um die antwort abzubrechen.; kommentare deaktiviert.; entschuldige, das kommentarformular ist zurzeit geschlossen.; dein kommentar wartet auf freischaltung.; dieser beitrag ist passwortgeschützt. um die kommentare zu sehen, musst du das passwort eingeben.; kommentar hier eingeben (mindestens 0 zeichen); kommentar muss noch freigeschaltet werden."),
        ambiguous=listed("ihr kommentar; dein kommentar; netiquette; unsere netiquette; diskutieren sie mit; diskutiere mit; mitdiskutieren; ihre meinung ist gefragt; ihre meinung; was meinen sie?; was meinst du?; was denken sie?; leserkommentare; leserbriefe; diskussion; neueste zuerst; älteste zuerst; kommentarregeln; kommentarrichtlinien; leser-kommentare; eine antwort schreiben; antwort schreiben; kommentar gelöscht.; wenn auf meinen kommentar geantwortet wird, möchte ich eine e-mail bekommen"),
        pattern=(
            r"zuletzt bearbeitet von [\w .'-]{2,40}[;,:] .{0,14}\d.{3,40}|"
            r"(?:du musst|sie müssen)\b[^.]{0,60}(?:angemeldet|eingeloggt|anmelden|einloggen|registrier\w+)\b[^.]{0,40}(?:kommentieren|kommentar\w*|antworten|diskutieren|posten|abzugeben|schreiben)\b.{0,50}|"
            r"(?:melden sie sich an|melde dich an|bitte melden sie sich an|loggen sie sich ein)\b[^.]{0,40}\b(?:um|zum)\b[^.]{0,40}(?:kommentieren|kommentar\w*|antworten|diskutieren|posten|abzugeben|schreiben)\b.{0,50}|"
            r"(?:um|zum) [^.]{0,40}(?:kommentieren|kommentar\w*|diskutieren|antworten|posten|schreiben)\b[^.]{0,50}(?:angemeldet|eingeloggt|anmelden|einloggen|registrier\w+)\b.{0,40}|"
            r"(?:diese website|diese seite) verwendet akismet\b.{0,160}|(?:schreib(?:t)?(?: es| uns| mir)?|sag(?:t)? (?:es )?uns|teil(?:t|e|en sie)?|lass(?:t)? (?:es )?uns|verrat(?:e|et)?) [^.?]{0,70}(?:in den kommentaren|in die kommentare|im kommentar\w*)\b[^:]{0,30}[.!]?|"
            r"(?:die|für diesen|unter diesem) (?:kommentarfunktion|artikel|beitrag|kommentare|kommentarbereich)\b[^.]{0,50}(?:geschlossen|deaktiviert|keine kommentare mehr|nicht kommentiert werden)\b[^:]{0,30}\.?"
        ),
        when=c.all_of(c.comment_button, c.after_prose()), otherwise=HINT,
        sure_if=r"kommentier|kommentar|diskutier|(?:angemeldet|eingeloggt|anmelden|einloggen|an)\b.*um (?:hier )?(?:zu )?antworten|beiträge? (?:zu )?(?:schreiben|verfassen|posten)|akismet|zuletzt bearbeitet",
        why="a prompt of the comment section", source="WordPress in German (du and Sie), forums of German papers (Netiquette); WordPress, isso and Zinnia in German",
        hits=("Zuletzt bearbeitet von Hafenlotse; 12.03.2019 um 10:14", "Schreibe einen Kommentar", "Die Kommentare sind geschlossen.", "Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert", "Du musst angemeldet sein, um einen Kommentar abzugeben."),
        near_misses=("Zuletzt bearbeitet von zwei Lektorinnen, erschien das Buch 2019.", f"Diskussion\n\n{_A}", f"Ihre Meinung ist gefragt\n\n{_B}", "Kommentar schreiben wollte er nie, nur Reportagen.", f"Netiquette\n\n{_C}", f"Leserbriefe\n\n{_C}", "Sie müssen sich beeilen, um pünktlich am Bahnhof zu sein.", "Um acht Uhr müssen alle Kinder angemeldet sein.", "Um acht Uhr müssen sich alle anmelden und einen Test schreiben.", "Sie müssen sich anmelden, um auf die Einladung zu antworten."),
    ),
    Rule(
        id="de.comments.join", label="comments",
        phrases=listed("diskutieren sie mit; diskutieren sie mit!; diskutiere mit; diskutiere mit!; mitdiskutieren; ihre meinung ist gefragt; ihre meinung ist gefragt!; jetzt mitdiskutieren"),
        when=c.all_of(c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a call to join the discussion, below the last paragraph", source="comment sections of news sites and blogs in this language",
        hits=(_AFTER + "Diskutieren Sie mit!", _AFTER + "Mitdiskutieren"),
        near_misses=(f"Diskutieren Sie mit!\n\n{_A}", f"{_A}\n\n{_B}\n\nMitdiskutieren\n\n{_C}"),
    ),
    Rule(
        id="de.comments.button", label="comments",
        phrases=listed("antworten; antwort; melden; zitieren; gefällt mir; gefällt mir nicht; kommentare; kommentar; kommentieren; beste antwort; bearbeiten; permalink; hilfreich; nicht hilfreich; 0 gefällt mir; empfehlen; 0 antworten; neueste; älteste; link; bewerten; diskussion; jetzt abstimmen; abstimmen; ergebnis anzeigen; ergebnisse anzeigen; umfrage; name (optional); e-mail (optional); website (optional); anmelden zum antworten; die meisten beiträge; die meisten stimmen; in einem neuen thema antworten; lade mehr beiträge; markieren; neuste zuerst"),
        when=c.all_of(c.in_run(2, "comments", "share-bar", "comment-count"), c.no_list_item, c.stacks_nothing), otherwise=HINT,
        why="buttons under a reader's comment, one beside the other", source="German forum software (WoltLab, phpBB.de, Discourse)",
        hits=("Antworten\nMelden", "Gefällt mir\nAntworten\nZitieren"),
        near_misses=(f"Antwort\n\n{_A}", f"Kommentar\n\n{_B}", "Antworten gab es keine, nur Gegenfragen."),
    ),
    Rule(
        id="de.comments.useful", label="comments",
        phrases=listed("waren diese informationen hilfreich?; war diese information hilfreich?; hat ihnen diese seite geholfen?; vielen dank für ihr feedback; vielen dank für ihr feedback!; war der artikel hilfreich?; fanden sie diesen artikel hilfreich?; hat ihnen der artikel geholfen?; war diese seite hilfreich?"),
        ambiguous=listed("ja; nein"),
        when=c.all_of(c.in_run(3, "comments"), c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a poll below the article: was it useful, yes or no",
        source="feedback widgets of help pages, blogs and papers",
        hits=(_AFTER + "War dieser Artikel hilfreich?\nJa\nNein", "War diese Seite hilfreich?"),
        near_misses=(f"Ja\n\n{_A}", "War dieser Artikel hilfreich? Das wusste am Ende niemand."),
    ),
    Rule(
        id="de.comments.widget", label="comments",
        phrases=listed("""
            diesen kommentar melden?; 0 weitere antworten anzeigen; 1 weitere antwort anzeigen; dieser
            kommentar wurde ausgeblendet.; dieser kommentar wurde entfernt.; weitere laden (0); füge deinem
            kommentar kontext hinzu, teile deinen namen und deine expertise, um eine gesunde diskussion zu
            fördern.; mehr antworten lesen; gesamte diskussion anzeigen; der verlinkte kommentar ist nicht
            mehr verfügbar.; in dieser publikation können keine kommentare hinterlassen werden.; mehr laden
            (0); fügen sie kontext zu ihrem kommentar hinzu, teilen sie ihren namen und ihre expertise, um
            eine gesunde diskussion zu fördern.
        """),
        ambiguous=listed("""
            diesen kommentar bearbeiten; mitgliederdiskussion; beginne das gespräch; nimm an der diskussion
            teil; antwort hinzufügen; sortiere nach; neuste; jetzt registrieren; bist du bereits mitglied?;
            einloggen; jetzt upgraden; gelöschtes mitglied; kommentar anzeigen; kommentar verbergen; für
            mitglieder verborgen; kommentar bearbeiten; beginnen sie das gespräch; an der diskussion
            teilnehmen; bereits ein mitglied?; anmelden; verborgen für mitglieder; vorschau; abschicken;
            atom-feed; 0 versteckt
        """),
        pattern=(
            r"werde mitglied bei .{2,60}, um kommentare zu schreiben[.!।]?|"
            r"werde zahlendes mitglied bei .{2,60}, um kommentare zu schreiben[.!।]?|"
            r"werden sie ein mitglied bei .{2,60}, um kommentare zu schreiben[.!।]?|"
            r"werden sie ein zahlendes mitglied bei .{2,60}, um kommentare zu schreiben[.!।]?"
        ),
        when=c.comment_widget, otherwise=HINT, weighed=False,
        why="what comment sections of blogs say around the comments and above their form",
        source="Ghost, isso and WordPress in German",
        hits=("Diesen Kommentar melden?", "4 weitere Antworten anzeigen", "Werde Mitglied bei Port Chronicle, um Kommentare zu schreiben.", _AFTER + "Diesen Kommentar bearbeiten\nMitgliederdiskussion\nBeginne das Gespräch"),
        near_misses=(f"{_A}\n\nDiesen Kommentar bearbeiten\n\n{_B}", f"{_A}\n\n- Diesen Kommentar bearbeiten\n- Mitgliederdiskussion\n- Beginne das Gespräch\n\n{_B}", "Diesen Kommentar melden, antwortete der Junge und lief über die Wiese davon.", "Werde Mitglied bei Port Chronicle, um Kommentare zu schreiben, antwortete der Junge und lief über die Wiese davon."),
    ),
    Rule(
        id="de.comments.post-tool", label="comments",
        phrases=listed("""
            dauerhafter link; als beste antwort markieren; post-optionen; beitrag beantworten; permalink des
            beitrags; beantworten
        """),
        when=c.post_tools, otherwise=HINT, weighed=False,
        why="buttons under the posts of a forum, one beside the other",
        source="Misago, NodeBB, Redmine, django-machina, Spirit, SPIP and MediaWiki DiscussionTools in German",
        hits=(_AFTER + "Dauerhafter Link\nAls beste Antwort markieren\nPost-Optionen", _AFTER + "Beitrag beantworten\nPermalink des Beitrags\nBeantworten"),
        near_misses=(f"{_A}\n\nDauerhafter Link\n\n{_B}", f"{_A}\n\n- Dauerhafter Link\n- Als beste Antwort markieren\n- Post-Optionen\n\n{_B}"),
    ),
    Rule(
        id="de.comments.forum", label="comments",
        phrases=listed("""
            diesen beitrag zur moderation markieren; klicke hier, um zum letzten gelesenen beitrag des
            themas zurückzukehren.; dieses thema wurde gelöscht. nur nutzer mit entsprechenden rechten
            können es sehen.; bitte registrieren oder einloggen um dieses thema zu abonnieren; das thema auf
            das du antworten möchtest ist ziemlich alt. möchtest du stattdessen ein neues thema erstellen
            und auf dieses in deiner antwort hinweisen?; erhalte eine benachrichtigung bei neuen antworten
            zu diesem thema.; nur registrierte mitglieder dürfen beiträge verfassen. hier klicken zum
            anmelden.; dieses forum wurde gerade auf die neueste version aktualisiert. klicke hier, um die
            seite neuzuladen.; du erhälst nun eine benachrichtigung, wenn jemand einen beitrag zu diesem
            thema verfasst.; melde dich an, um einen beitrag zu erstellen; es gibt keine aktuellen themen.;
            es gibt keine ungelesenen themen.; es gibt keine themen mit diesem schlagwort.; es gibt keine
            themen in diesem forum.; möchtest du dieses thema abonnieren?; diese nachricht wird geprüft,
            bevor sie im forum erscheint.; dieser beitrag ist verborgen. sie können seinen inhalt nicht
            sehen.; dieser beitrag ist verborgen. nur benutzer mit berechtigung können seinen inhalt sehen.;
            dieser beitrag ist geschützt. nur moderatoren können ihn ändern.; die inhalte dieses beitrags
            können nicht dargestellt werden.; dieser beitrag wurde 0 mal bearbeitet.; in dieser kategorie
            gibt es keine beiträge.; es gibt 0 neue oder aktualisierte threads. klicken sie hier um sie
            anzuzeigen.; es gibt keine themen, bis jetzt...; sie haben keinen zugang mehr zu diesen foren.;
            achtung! ihr beitrag ist muss mindestens 0 zeichen lang sein.; ihr beitrag ist zu lang. sie
            können maximal 0 zeichen schreiben.; dieses forum ist moderiert. ihr beitrag erscheint erst nach
            freischaltung durch einen administrator der website.; abonnieren, um benachrichtigungen über
            neue kommentare zu erhalten.; dieser kommentar konnte nicht gefunden werden. möglicherweise
            wurde er gelöscht oder verschoben.; sie werden über neue kommentare zu diesem thema
            benachrichtigt.
        """),
        ambiguous=listed("""
            sortieren nach; beobachten; themen-werkzeuge; als ungelesen markieren; ein neues thema
            erstellen; auf dieses thema trotzdem antworten; dieser beitrag wurde gelöscht!; neues thema; es
            gibt ein neues thema.; mehr laden; niemand hat geantwortet; keine neuen beiträge.; teile diese
            kategorie; thema schließen; thema verschieben; thema löschen; thema abonnieren; thema nicht mehr
            abonnieren; schnellzugriff; themen als gelesen markieren; foren als gelesen markieren; dieses
            thema wurde geschlossen.; ungelesene themen ansehen; meine beiträge; änderungsverlauf; zur
            besten antwort gehen; zum ersten beitrag gehen; zum letzten beitrag gehen; zum neuen beitrag
            gehen; thread-optionen; thread beginnen; beobachtete threads; ungelesene threads; neue threads;
            zur ersten seite gehen; zur vorherigen seite gehen; zur nächsten seite gehen; zur letzten seite
            gehen; sie sind nicht angemeldet.; beitragsänderungsverlauf; thema gefestigen; thema erstellen;
            zuletzt aktive themen; alle unterkategorien; kommentar veröffentlichen zu; letzter forenbeitrag;
            auch abrufbar als:; nachricht schicken; eine nachricht, ein kommentar?; kein beitrag; 0 personen
            sind an der diskussion beteiligt; abschnitt hinzufügen; dein kommentar wurde veröffentlicht.;
            über diese diskussionsseite; eine diskussion beginnen; dieses thema abonnieren?
        """),
        pattern=(
            r"es scheint als hättest du die verbindung zu .{1,40} verloren, bitte warte während wir versuchen sie wieder aufzubauen[.!।]?|"
            r"als beste antwort markiert von .{1,40} am .{1,40}[.!।]?|"
            r"durch klicken auf „.{1,40}“ stimmst du den nutzungsbedingungen für dieses wiki zu[.!।]?"
        ),
        when=c.forum_tools, otherwise=HINT, weighed=False,
        why="what the software of a forum says around the posts of a thread, several lines in a row",
        source="NodeBB, Redmine, django-machina, Spirit, Misago, SPIP and MediaWiki DiscussionTools in German",
        hits=("Diesen Beitrag zur Moderation markieren", "Klicke hier, um zum letzten gelesenen Beitrag des Themas zurückzukehren.", "Es scheint als hättest du die Verbindung zu Port Chronicle verloren, bitte warte während wir versuchen sie wieder aufzubauen.", _AFTER + "Sortieren nach\nBeobachten\nThemen-Werkzeuge"),
        near_misses=(f"{_A}\n\nSortieren nach\n\n{_B}", f"{_A}\n\n- Sortieren nach\n- Beobachten\n- Themen-Werkzeuge\n\n{_B}", "Diesen Beitrag zur Moderation markieren, antwortete der Junge und lief über die Wiese davon.", "Klicke hier, um zum letzten gelesenen Beitrag des Themas zurückzukehren, antwortete der Junge und lief über die Wiese davon.", "Es scheint als hättest du die Verbindung zu Port Chronicle verloren, bitte warte während wir versuchen sie wieder aufzubauen, antwortete der Junge und lief über die Wiese davon."),
    ),
    Rule(
        id="de.share-bar.share", label="share-bar",
        phrases=listed("teilen sie dies mit; liken lade; liken wird geladen; rezept drucken; rezept ausdrucken; rezept speichern; rezept teilen; gefällt mir wird geladen; teilen mit:; folgen sie unserem whatsapp-kanal; folge unserem whatsapp-kanal; zum whatsapp-kanal; fehler gefunden? jetzt melden.; fehler gefunden? jetzt melden; fehler im artikel gefunden?; fehler im text gefunden?; artikel teilen; jetzt teilen; teilen sie diesen beitrag; jetzt weitersagen; beitrag teilen; seite teilen; diesen artikel teilen; diesen beitrag teilen; teilen sie diesen artikel; teile diesen artikel; teile diesen beitrag; auf facebook teilen; auf twitter teilen; auf x teilen; auf whatsapp teilen; per whatsapp teilen; über whatsapp teilen; auf linkedin teilen; auf xing teilen; bei facebook teilen; bei twitter teilen; bei whatsapp teilen; per e-mail teilen; per mail teilen; via e-mail teilen; auf pinterest teilen; auf telegram teilen; per e-mail senden; per e-mail versenden; per mail versenden; per mail verschicken; per email senden; teilen via; teilen auf facebook; teilen per e-mail; auf facebook posten; auf twitter teilen (wird in neuem fenster geöffnet); wird in neuem fenster geöffnet; link kopieren; link in zwischenablage kopieren; link kopiert; link wurde kopiert; url kopieren; in die zwischenablage kopieren; in zwischenablage kopiert; artikel drucken; seite drucken; artikel ausdrucken; artikel merken; auf merkliste; auf die merkliste; zur merkliste; auf die merkliste setzen; artikel empfehlen; artikel weiterempfehlen; seite empfehlen; artikel verschenken; artikel versenden; artikel speichern; lesezeichen setzen; zu favoriten hinzufügen; zu den favoriten hinzufügen; zur leseliste hinzufügen; 0 mal geteilt; 0 mal gelesen; folgen sie uns auf; folge uns auf; folgen sie uns auf facebook; folge uns auf instagram; folge uns auf facebook; folgen sie uns auf twitter; folge mir auf instagram; besuchen sie uns auf facebook; besuche uns auf; uns auf facebook folgen; werde fan auf facebook; autor folgen; thema folgen; themen folgen; folgen sie diesem thema; schriftgröße ändern; schrift vergrößern; schrift verkleinern; feedback an die redaktion; feedback senden; fehler melden; gefällt mir:; zum merkzettel; als bevorzugte quelle hinzufügen; bei google als bevorzugte quelle hinzufügen; jetzt den whatsapp-kanal abonnieren; whatsapp-kanal abonnieren; kopiere den link; dem whatsapp-kanal folgen"),
        ambiguous=listed("folge uns; folgt uns; wird geladen; druckversion; fehler gefunden?; twittern; teilen mit; teilen auf; weiterempfehlen; social media; soziale medien; soziale netzwerke; uns folgen; e-mail senden; druckansicht; 0 aufrufe; folgen sie uns"),
        pattern=(
            r"(?:jetzt |diesen |klick,? um |klicken,? um )?(?:artikel |beitrag |dies(?:en|es)? |inhalt |das )?(?:auf|über|per|via|bei|mit) (?:facebook|twitter|x|whatsapp|linkedin|xing|pinterest|telegram|threema|e-?mail|mail|reddit|pocket|tumblr|bluesky|mastodon|flipboard|messenger|threads)(?: zu)? (?:teilen|zu teilen|senden|empfehlen|weiterleiten|versenden|verschicken|speichern)(?: \(wird in neuem fenster geöffnet\)?)?|"
            r"(?:folgen sie|folge|folgt|besuchen sie|besuche|besucht|finden sie|finde|findet|liken sie|like|abonnieren sie|abonniere) (?:uns|mir|[\w.&-]{2,24}|unser\w*|unserem kanal)(?: [\w.&-]+){0,3}? (?:auf|bei|in) (?:unser\w* )?(?:facebook|twitter|x|instagram|youtube|linkedin|xing|whatsapp|telegram|google news|tiktok|pinterest|bluesky|threads|mastodon|social media|den sozialen|unseren social)\b[^:]{0,80}[.!]?|"
            r"(?:mehr|news|nachrichten|aktuelles)[^.:]{0,40} (?:auch )?(?:auf|bei|in) (?:unserem |unserer )?(?:whatsapp|telegram|facebook|instagram)(?:-?kanal|-seite)?(?: folgen| abonnieren)?[!.]?|"
            r"\d[\d.,]* ?(?:mal )?(?:mal geteilt|aufrufe|likes|retweets)|(?:hinweis|feedback) an die redaktion(?: senden)?"
        ),
        when=c.all_of(c.in_run(2, "share-bar", "navigation", "comments", "comment-count"), c.no_list_item, c.not_heading), otherwise=HINT,
        why="a prompt to share the page or to follow the site", source="Shariff (the share bar of heise) and the bars of German papers",
        hits=("Diesen Artikel teilen", "Auf WhatsApp teilen", "Link kopieren", "Folgen Sie uns auf Facebook und Instagram!", "Artikel drucken"),
        near_misses=(f"Soziale Medien\n\n{_A}", f"Folgt uns\n\n{_B}", "Teilen Sie diesen Artikel in zwei Hälften, bat der Drucker den Setzer.", "Folgen Sie uns bitte unauffällig, flüsterte der Wirt.", f"Fehler gefunden?\n\n{_C}"),
    ),
    Rule(
        id="de.share-bar.button", label="share-bar",
        phrases=listed("teilen; drucken; merken; mailen; versenden; senden; speichern; kopieren; empfehlen; verschenken; folgen; weiterleiten; vorlesen; anhören; schriftgröße; tweet; twittern; pinnen; mitteilen; teilen:; link; leseliste; merkliste; merkzettel; lesezeichen; pdf; feedback; mail; kommentieren; kommentare; schrift; flattr; info; xing; threema; nur text; hören; artikel; zusammenfassung"),
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "video-embed"), c.no_list_item), otherwise=HINT,
        why="words of a share bar, one beside the other", source="Shariff labels (teilen, mitteilen, teilen, mail) and article tool bars",
        hits=("Teilen\nDrucken\nMerken", "teilen\nmitteilen\nFacebook"),
        near_misses=(f"Teilen\n\n{_A}", f"Merken\n\n{_B}", "Drucken\n\nDas Wort hatte der Vater an die Werkstatttür gemalt.", "Was bleibt, ist dreierlei:\nTeilen\nMerken\nSpeichern"),
    ),
    Rule(
        id="de.share-bar.preferred-source", label="share-bar",
        pattern=r"(?:uns )?(?:als bevorzugte (?:nachrichten)?quelle (?:auf|bei|in) google (?:hinzufügen|festlegen|auswählen|speichern)|(?:auf|bei) google als bevorzugte (?:nachrichten)?quelle hinzufügen)",
        why="the button that makes the site one of the reader's preferred sources in Google's search",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Als bevorzugte Quelle auf Google hinzufügen", "Uns als bevorzugte Quelle auf Google hinzufügen"),
        near_misses=("Wie Nutzer Medien als bevorzugte Quelle bei Google festlegen", "Viele Leser wollen die Zeitung als bevorzugte Quelle auf Google hinzufügen, aber keiner weiß, wie.", "Die bevorzugte Quelle der Forscher lag im Archiv."),
    ),
    Rule(
        id="de.share-bar.preferred-source-named", label="share-bar",
        pattern=r"(?:uns |[\w&.'’-]+ ){0,4}(?:als bevorzugte (?:nachrichten)?quelle (?:auf|bei|in) google (?:hinzufügen|festlegen|auswählen|speichern)|(?:auf|bei) google als bevorzugte (?:nachrichten)?quelle hinzufügen)|google als bevorzugte quelle hinzufügen",
        when=c.beside("share-bar"), otherwise=HINT,
        why="the same button with a name, beside others: alone it may be a step of a guide",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Facebook\nWhatsApp\nLinkedIn\nTalbote als bevorzugte Quelle auf Google hinzufügen", "Die Talpost als bevorzugte Quelle bei Google festlegen\nFacebook\nWhatsApp\nLinkedIn"),
        near_misses=("Die Talpost als bevorzugte Quelle bei Google festlegen", "Viele Leser wollen die Zeitung als bevorzugte Quelle auf Google hinzufügen, aber keiner weiß, wie."),
    ),
    Rule(
        id="de.share-bar.tools", label="share-bar",
        phrases=listed("fehler im artikel melden; fehler entdeckt? jetzt melden; fehler gefunden? melden sie ihn; korrektur melden; mit ki zusammenfassen; artikel mit ki zusammenfassen; artikel zusammenfassen"),
        when=c.all_of(c.any_of(c.not_heading, c.beside("share-bar", "video-embed")), c.no_list_item), otherwise=HINT,
        why="buttons of the tools beside an article: report an error, have it summed up by a machine",
        source="toolbars of news sites since 2024",
        hits=(_AFTER + "Fehler im Artikel melden", _AFTER + "Mit KI zusammenfassen"),
        near_misses=(f"Fehler im Artikel melden\n\n{_A}", f"- Mit KI zusammenfassen\n- Fehler im Artikel melden\n\n{_A}"),
    ),
    Rule(
        id="de.cookie-notice.partners", label="cookie-notice",
        pattern=r"wir und unsere (?:[\d.,]{1,6} )?(?:partner|partnerunternehmen|drittanbieter) (?:speichern|verarbeiten|greifen|nutzen cookies|verwenden cookies)\b(?=[^.]{0,120}\b(?:informationen|cookies|kennungen))[^.]{0,120}\b(?:gerät|endgerät)\b.{0,400}|wir und unsere (?:[\d.,]{1,6} )?partner verarbeiten daten,? um folgendes bereitzustellen",
        why="the first sentence of consent dialogs: what the site and its partners do on the reader's device",
        source="IAB Europe, Transparency & Consent Framework policies, appendix B, in this language",
        hits=("Wir und unsere 834 Partner speichern und/oder greifen auf Informationen auf einem Gerät zu, wie z.B. Cookies.", "Wir und unsere Partner verarbeiten Daten, um Folgendes bereitzustellen:"),
        near_misses=("Wir und unsere Partner haben das Gerät in zwei Jahren entwickelt und werden alle Informationen veröffentlichen.", "Wir und unsere 12 Partner wollen, dass jedes Gerät Informationen über die Ernte gibt, sagt der Bauer.", "Wir und unsere Partner speichern den Strom in einem Gerät, das im Keller steht.", "Wir und unsere Partner verarbeiten Daten aus elf Ländern, sagte die Forscherin."),
    ),
    Rule(
        id="de.cookie-notice.notice", label="cookie-notice",
        pattern=(
            r"(?:diese|unsere|die) (?:website|webseite|internetseite|seite|homepage|internetpräsenz) (?:verwendet|nutzt|benutzt|setzt|speichert|benötigt)\b[^.]{0,60}(?:cookies?|tracking\w*)\b.{0,320}|"
            r"(?:wir|wir und unsere (?:\d+ )?partner) (?:verwenden|nutzen|benutzen|setzen|speichern|verarbeiten)\b[^.]{0,60}(?:cookies?|tracking-technologien|informationen auf einem gerät)\b(?=.*(?:website|webseite|seite|nutz(?:er|ung)|browser|inhalte|anzeigen|werbung|zustimm|einwillig|einverstanden|datenschutz|analys|zugriff|technologien|erlebnis|speichern)).{0,320}|"
            r"(?:wir benötigen ihre (?:zustimmung|einwilligung)|ihre privatsphäre ist uns wichtig|wir respektieren ihre privatsphäre|datenschutz ist uns wichtig|wir schätzen ihre privatsphäre|deine privatsphäre ist uns wichtig)\b.{0,300}|"
            r"(?:um|damit)\b[^.]{0,120}\b(?:verwenden|nutzen|setzen) wir\b[^.]{0,40}cookies\b.{0,240}|(?:durch|mit) (?:die |der |dem |das )?(?:weitere[nr]? )?(?:nutzung|verwendung|besuch|surfen|klick|weitersurfen)\b[^.]{0,90}(?:cookies?|datenschutz\w*)\b.{0,220}|"
            r"cookies (?:helfen|ermöglichen|erleichtern) (?:uns|es uns|die bereitstellung|dabei)\b.{0,240}|(?:einige|manche|einige davon) (?:von ihnen |dieser cookies )?sind (?:essenziell|notwendig|technisch notwendig)\b.{0,200}|"
            r"wenn sie (?:diese|unsere) (?:website|webseite|seite) (?:weiter|weiterhin) (?:nutzen|besuchen)\b.{0,200}|mit werbung weiterlesen\b.{0,120}|besuchen sie .{2,40} wie gewohnt mit werbung(?: und tracking)?\b.{0,120}"
        ),
        otherwise=HINT,
        sure_if=r"cookies?\b|website|webseite|\bseite|homepage|internet|tracking|privatsphäre|datenschutz(?:erkl|best|richt|hinw)|datenschutz ist uns|unserer dienste|mit werbung",
        why="a notice that asks leave to store cookies", source="TDDDG § 25 (the German cookie rule), Borlabs and Usercentrics wording",
        hits=(
            "Wir verwenden Cookies, um Ihnen das beste Erlebnis auf unserer Website zu bieten.",
            "Diese Website benutzt Cookies. Wenn Sie die Website weiter nutzen, gehen wir von Ihrem Einverständnis aus.",
            "Durch die weitere Nutzung der Seite stimmst du der Verwendung von Cookies zu.",
        ),
        near_misses=("Wir verwenden Cookies aus Hafer, sagt der Bäcker, weil sie länger halten.", "Cookies sind kleine Dateien, die eine Seite auf dem Rechner ablegt.", "Durch die Nutzung der alten Mühle spart die Gemeinde Strom.", "Mit der Nutzung des Gartens ist der Datenschutz nicht berührt."),
    ),
    Rule(
        id="de.cookie-notice.button", label="cookie-notice",
        phrases=listed("alle akzeptieren; alles akzeptieren; alle cookies akzeptieren; cookies akzeptieren; akzeptieren und weiter; akzeptieren und schließen; akzeptieren und weiterlesen; zustimmen und weiter; zustimmen und weiterlesen; alle ablehnen; alles ablehnen; alle cookies ablehnen; cookies ablehnen; nur notwendige cookies; nur notwendige; nur notwendige cookies akzeptieren; nur notwendige cookies zulassen; nur essenzielle cookies akzeptieren; nur essenzielle cookies; nur erforderliche cookies; nur technisch notwendige cookies; cookie einstellungen; cookies einstellungen; cookies verwalten; cookie-zustimmung verwalten; einwilligung verwalten; einwilligungen verwalten; einwilligungspräferenzen; privatsphäre-einstellungen ändern; historie der einwilligungen widerrufen; einstellungen speichern; auswahl speichern; auswahl bestätigen; auswahl erlauben; auswahl akzeptieren; cookies zulassen; alle cookies zulassen; alle zulassen; individuelle einverstanden und weiter; mehr informationen zu cookies; weitere informationen zu cookies; speichern & schließen; speichern und schließen; cookie-informationen anzeigen; cookie-informationen ausblenden; privacy-einstellungen; consent-einstellungen; utiq verwalten; widerruf tracking; zur mobilen ansicht; zum pur-abo; einwilligung widerrufen; ausgewählte akzeptieren; cookie manager von tarteaucitron.js; dieser dienst hat keine 'cookies' installiert.; dieser dienst nutzt keine 'cookies'.; notwendig akzeptieren; wir respektieren deine privatsphäre.; wir verwenden cookies!"),
        ambiguous=listed("einstellungen verwalten; optionen verwalten; datenschutzhinweise; wir verwenden cookies; wir nutzen cookies; diese seite nutzt cookies; akzeptieren; ablehnen; zustimmen; einverstanden; verstanden; ok; einstellungen; schließen; cookies; notwendig; essenziell; statistik; statistiken; marketing; externe medien; funktional; präferenzen; mehr erfahren; mehr informationen; weitere informationen; alles klar; anpassen; impressum; datenschutz; datenschutzerklärung; ich akzeptiere; ich stimme zu; ich bin einverstanden; immer aktiv; details anzeigen; details zeigen; funktionale cookies; essenzielle cookies; technisch notwendige cookies; individuelle einstellungen; speichern; weiter; (immer erforderlich); alle aktivieren; alle annehmen; analyse-cookies; analytisch; cookies verbieten; cookies von drittanbietern; das ist ok; deine einstellungen verwalten; dienste, die wir nutzen möchten; einstellungen für alle dienste; erlauben; funktionalität der cookies; ich lehne ab; lassen sie mich wählen; notwendige cookies; personalisieren; personalisierungs-cookies; realisiert mit klaro!; schutz der privatsphäre; sicherheits-cookies; technische cookies (obligatorisch); unbedingt erforderliche cookies; verwendung von cookies; werbe-cookies; cookies-banner ausblenden; erlaube alle cookies; verbiete alle cookies; zeige/verberge cookie-einstellungen"),
        when=c.all_of(c.consent_button, c.not_heading), otherwise=HINT, part="button",
        why="a button or heading of the consent banner", source="consent tools in German (Borlabs, Usercentrics, Cookiebot)",
        hits=("Alle akzeptieren", "Nur essenzielle Cookies akzeptieren", "Wir verwenden Cookies, um unsere Website zu verbessern.\nAkzeptieren\nAblehnen"),
        near_misses=(f"Funktionale Cookies\n\n{_A}", f"Einstellungen\n\n{_B}", f"Statistik\n\n{_C}", f"{_A}\n\n- Cookies-banner ausblenden\n- Erlaube alle cookies\n\n{_B}", f"{_A}\n\n- Cookies-banner ausblenden\n- Erlaube alle cookies\n\n{_B}"),
    ),
    Rule(
        id="de.cookie-notice.category", label="cookie-notice",
        finds=c.dialog_lines(_CATEGORY, _PANELS, _ABOUT, SPEECH),
        why="what a kind of cookies is for, among the buttons of the dialog that lists them",
        source="preference panels of consent tools (OneTrust, Cookiebot, tarteaucitron, Klaro)",
        hits=(f"{_AFTER}Alle akzeptieren\nAkzeptieren und weiter\nBerechtigtes interesse\nUnsere Partner nutzen diese Angaben, um Anzeigen für Sie auszuwählen.\nAnbieter\nDienste, die Besuche zählen, zeigen uns, welche Seiten gelesen werden.\nAlle akzeptieren", f"{_AFTER}Alle akzeptieren\nUnbedingt erforderlich\nEin Aus\nBerechtigtes Interesse\nListe der IAB-Anbieter\nCookie Dauer Beschreibung\nAkzeptieren und weiter", f"{_AFTER}Alle akzeptieren\nDiese Cookies zählen, wie oft die Seiten besucht werden.\nAkzeptieren und weiter", f"{_AFTER}Alle akzeptieren\nSie können Ihre Einwilligung hier jederzeit zurückziehen.\nAkzeptieren und weiter", f"{_AFTER}Alle akzeptieren\nDiese Cookies zählen, wie oft die Seiten besucht werden.\nMarketing-Cookies zeigen Ihnen Werbung, die zu Ihnen passt.\nAkzeptieren und weiter"),
        near_misses=(f"{_A}\n\nBerechtigtes interesse\n\nUnsere Partner nutzen diese Angaben, um Anzeigen für Sie auszuwählen.\n\nAnbieter\n\nDienste, die Besuche zählen, zeigen uns, welche Seiten gelesen werden.\n\n{_B}", f"{_A}\n\nUnsere Partner nutzen diese Angaben, um Anzeigen für Sie auszuwählen.\n\nDienste, die Besuche zählen, zeigen uns, welche Seiten gelesen werden.\n\n{_B}", f"{_A}\n\nUnbedingt erforderlich\n\n{_B}\n\nBerechtigtes Interesse\n\n{_B}\n\nAnbieter\n\n{_A}", f"{_A}\n\nWas der Dialog anbietet:\nAlle akzeptieren\nBerechtigtes Interesse\nAnbieter\nAlle ablehnen\n\n{_B}", f"Diese Cookies zählen, wie oft die Seiten besucht werden.\n\n{_A}", f"{_A}\n\nDiese Cookies zählen, wie oft die Seiten besucht werden.\n\nMarketing-Cookies zeigen Ihnen Werbung, die zu Ihnen passt.\n\n{_B}"),
    ),
    Rule(
        id="de.cookie-notice.settings", label="cookie-notice",
        phrases=listed("cookie-einstellungen; cookie-richtlinie; cookie-hinweis; cookie-details; datenschutz-einstellungen; datenschutzeinstellungen; privatsphäre-einstellungen; tracking-einstellungen"),
        when=c.any_of(c.not_heading, c.beside("cookie-notice")), otherwise=HINT, part="button",
        why="the link to the consent settings, in the banner or the footer", source="consent tools (withdrawing must be as easy as giving: GDPR, article 7)",
        hits=("Cookie-einstellungen", _AFTER + "Cookie-richtlinie"),
        near_misses=(f"Cookie-einstellungen\n\n{_A}", f"{_A}\n\nTracking-einstellungen\n\n{_B}"),
    ),
    Rule(
        id="de.paywall.account", label="paywall",
        phrases=listed("sie haben bereits ein abo? hier anmelden; du hast bereits ein abo? hier anmelden; du hast bereits ein abo? jetzt anmelden; haben sie bereits ein abo?; abo bereits vorhanden? anmelden; artikel jetzt freischalten; mit plus weiterlesen; bereits abonnent?; bereits abonnent? anmelden; bereits abonnent? hier anmelden; bereits abonnent? jetzt anmelden; bereits registriert?; bereits registriert? anmelden; bereits registriert? hier anmelden; bereits kunde?; sie sind bereits abonnent?; sie sind bereits abonnent? hier anmelden; sie haben bereits ein abo?; du hast bereits ein abo?; schon abonnent?; schon registriert?; noch kein abonnent?; noch kein konto?; noch nicht registriert?; noch nicht registriert? jetzt registrieren; noch kein abo?; haben sie bereits ein konto?; hast du bereits ein konto?; passwort vergessen?; angemeldet bleiben; eingeloggt bleiben; kostenlos registrieren und weiterlesen; jetzt registrieren und weiterlesen; registrieren und weiterlesen; anmelden und weiterlesen; jetzt weiterlesen mit plus; weiterlesen mit abo; mit abo weiterlesen; mit abo lesen; jetzt abo sichern; jetzt abo abschließen; abo abschließen; abo bestellen; alle abo-angebote; zu den abo-angeboten; zum abo; abo testen; jetzt abo testen; digitalabo testen; jetzt digital-abo testen; probeabo bestellen; kostenlos probelesen; jetzt probelesen; jetzt plus testen; jetzt kostenlos testen; jetzt 0 monat kostenlos testen; 0 monat kostenlos testen; 0 monat gratis; 0 wochen gratis testen; dieser artikel ist kostenpflichtig; artikel freischalten; mit google anmelden; mit facebook anmelden; mit apple anmelden; über google anmelden; anmelden oder registrieren; anmelden / registrieren; anmelden/registrieren; login / registrieren; login/registrieren; einloggen oder registrieren; konto erstellen; konto anlegen; jetzt konto anlegen; kundenkonto anlegen; monatlich kündbar.; jederzeit kündbar.; sie haben noch kein konto?; dieser artikel gehört zum plus-angebot; exklusiv für abonnenten; exklusiv für plus-abonnenten; exklusiv für mitglieder; danach 0 € monatlich; danach 0 € pro monat; nur 0 € im monat; zugang freischalten; benutzername oder e-mail-adresse; noch kein kunde?; sie sind bereits abonnent? hier einloggen; bereits abonnent? hier einloggen; sie haben noch keinen account?; noch keinen account?; hier registrieren; jetzt 0 tage testen; testen sie jetzt 0 wochen kostenlos; jetzt 0 wochen kostenlos testen; jetzt kostenlos weiterlesen; anmelden / benutzerkonto erstellen"),
        ambiguous=listed("anmelden; einloggen; login; ausloggen; abmelden; registrieren; abo; abonnement; mein konto; meine daten; mein profil; mein abo; weiterlesen; weiter lesen; benutzername; passwort; kennwort; premium; plus; digitalabo; e-paper; neu hier?; nur für abonnenten; abo-angebote; monatlich kündbar; kundenlogin; mitgliederlogin; abo kündigen; verträge kündigen; plus-artikel; premium-artikel; jetzt weiterlesen; passwort vergessen; ich habe mein passwort vergessen"),
        pattern=(
            r"(?:dieser|diesen|der|den|dieser plus-?|der gesamte|den ganzen|den vollständigen) (?:artikel|inhalt|beitrag|text|premium-artikel|plus-artikel)\b[^.]{0,60}(?:\babo\b|abonnent\w*|registrierte\w* (?:nutzer|leser|user|mitglieder|benutzer)\w*|registrieren|plus-\w+|(?:mit|für|von|nur|in|bei) \w*plus\b|premium|kostenpflichtig|für mitglieder|freischalten|probemonat)\b[^.]{0,90}\.?|"
            r"(?:um|zum) (?:diesen |den |weiter)[^.]{0,50}(?:lesen|weiterlesen|weiterzulesen|artikel)\b[^.]{0,60}(?:anmelden|einloggen|registrier\w+|abonnier\w+|abo|freischalten|meld\w+ [^.]{2,20} an)\b.{0,60}|"
            r"(?:melden sie sich|melde dich|registrieren sie sich|registriere dich|loggen sie sich|logge dich)\b[^.]{0,50}(?:um|und|zum)\b[^.]{0,60}(?:weiter\w*lesen|weiterlesen|artikel|lesen|zugriff|zugang|inhalte)\b.{0,60}|"
            r"(?:sie haben|du hast) (?:ihr|dein|noch|keine|bereits|das)?\b[^.]{0,40}(?:kostenlose\w*|gratis-?|freie\w*) (?:artikel|kontingent|beiträge)\b.{0,90}|(?:jetzt |hier )?(?:ab |für |nur )?\d+ (?:monate?|wochen) (?:für|gratis|kostenlos)\b[^.]{0,60}(?:testen|lesen|€|euro|sichern)?.{0,40}|"
            r"(?:weiterlesen|jetzt lesen|alle artikel|vollen zugriff|unbegrenzten zugang) (?:mit|lesen mit|auf alle|zu allen|dank) (?:[\w+-]+ )?(?:plus|abo|premium|digital\w*|inhalte\w*|artikel\w*|f\+|\w+\+)(?: .{0,60})?"
        ),
        when=c.any_of(c.all_of(c.not_heading, c.beside("paywall")), c.all_of(c.in_run(2), c.not_heading, c.no_list_item)), otherwise=HINT, part="button",
        sure_if=r"artikel\b|beitrag\b(?!.*(?:euro|€))|beiträge|\babos?\b|abonn|\binhalte?\b|weiter\w*lesen|plus-|f\+|premium|freischalt|kostenpflichtig|(?:ganzen?|gesamten?|vollständigen|diesen) text\b.{0,40}(?:anmelden|einloggen|registrier|abo)|(?:gratis|kostenlos)\b.{0,40}(?:testen|lesen)",
        why="a prompt to log in, register or pay", source="plus models of German papers; BGB § 312k (the Kündigungsbutton); Oscar and MediaWiki in German",
        hits=("Bereits Abonnent? Hier anmelden", "Jetzt registrieren und weiterlesen", "Dieser Artikel ist nur für Abonnenten lesbar.", "Passwort vergessen?", "Anmelden\nRegistrieren\nAbo"),
        near_misses=("Bereits registriert?\nDann nutzen Sie dieselbe Adresse.", f"Weiterlesen\n\n{_A}", f"Premium\n\n{_B}", "Dieser Artikel der Verfassung ist seit 1949 unverändert.", "Schon Abonnent war er mit neun, sagt der Sammler.", "Der Artikel kostet 20 Euro plus Versand.", "2 Wochen für zwei Personen kosten im Sommer 900 Euro.", "Um diesen Text zu lesen, fangen wir am Ende an.", "Melden Sie sich an, um den Garten zu sehen und zu lesen, was dort wächst.", "Dieser Beitrag zum Verein beträgt 20 Euro, für Mitglieder 10.", "Der Artikel wurde 1990 als Marke registriert."),
    ),
    Rule(
        id="de.related.heading", label="related",
        phrases=listed("mehr aus diesem ressort; aus diesem ressort; mehr aus dieser rubrik; weitere artikel aus diesem ressort; zum thema; mehr zum thema; empfehlungen; unsere empfehlungen; das könnte sie interessieren; auch interessant; aktuelles; aktuell; themen; weitere themen; neu; neueste; nachrichten; schlagzeilen; lesetipps; lesetipp; auch lesenswert; mehr; mehr aus; weitere artikel; weitere beiträge; weitere meldungen; weitere nachrichten; ähnliche themen; verwandte themen; top-themen; top-news; aktuelle meldungen; aktuelle nachrichten; aktuelle beiträge; letzte beiträge; beliebt; im fokus; hintergrund; dossier; serie; auch auf dieser seite; das beste aus; videos; weitere videos; bildergalerien; passend zum thema; heute wichtig; news; jetzt lesen; lesen sie auch; lies auch; lest auch; das könnte sie auch interessieren; das könnte dich auch interessieren; das könnte euch auch interessieren; das könnte ihnen auch gefallen; das könnte dir auch gefallen; könnte sie auch interessieren; weitere artikel zum thema; ähnliche artikel; ähnliche beiträge; ähnliche meldungen; verwandte artikel; verwandte beiträge; lesen sie mehr zum thema; mehr lesen über; meistgelesen; meistgelesene artikel; meist gelesen; meistgelesene beiträge; am meisten gelesen; die meistgelesenen artikel; meistkommentiert; meistgeklickt; meistgesehen; beliebte artikel; beliebte beiträge; beliebteste artikel; beliebteste beiträge; neueste artikel; neueste beiträge; aktuelle artikel; letzte artikel; neueste meldungen; neueste nachrichten; top-artikel; top artikel; empfehlungen der redaktion; empfohlene artikel; empfohlene beiträge; redaktionsempfehlungen; auch interessant für sie; aus dem ressort; mehr aus dem ressort; mehr von diesem autor; mehr von diesem autor/dieser autorin; weitere artikel des autors; das interessiert andere leser; andere leser interessierte auch; kunden kauften auch; kunden, die diesen artikel gekauft haben, kauften auch; wird oft zusammen gekauft; zuletzt angesehen; mehr zum thema lesen; zum thema passend; interessant für sie; jetzt lesen:; das wird sie auch interessieren; letzte kommentare; neueste kommentare; beliebte einträge; neuste einträge; zufällige einträge; ähnliche einträge; verwandte einträge"),
        pattern=r"(?:mehr|weitere (?:artikel|nachrichten|themen|meldungen|beiträge)|news|alles|neues|aktuelles) (?:aus|von|über|zum thema|zu|zur|vom|in) [\w&.'’ -]{2,40}[^.,;:?!]",
        when=c.all_of(c.in_article, c.after_prose()), takes=c.titles_below_or_nothing, otherwise=HINT, part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it", source="boxes under the articles of German papers (Mehr zum Thema, Meistgelesen), Plista and Outbrain; Zinnia, WordPress and Mezzanine in German",
        hits=(
            _AFTER + "Mehr zum Thema\nFährverkehr wegen Sturm länger eingestellt\nSeenotretter für Wintereinsätze geehrt",
            _AFTER + "Meistgelesen\n\nWer zahlt, wenn die Küste weicht?\n\nBürgermeisterin will das alte Hafenamt verkaufen",
        ),
        near_misses=(f"Mehr zum Thema\n\n{_A}", "Meistgelesen heißt nicht meistgeliebt.", f"Hintergrund\n\n{_C}", f"Aktuelles\n\nAnna Berger\n\n{_B}"),
    ),
    Rule(
        id="de.related.list-heading", label="related",
        phrases=listed("ähnliche jobs; ähnliche stellenangebote; ähnliche stellenanzeigen; ähnliche objekte; ähnliche immobilien; ähnliche anzeigen; ähnliche fahrzeuge; ähnliche inserate; mehr zum thema; auch interessant; lesen sie auch; lies auch; mehr zu diesem thema; lesen sie auch die folgenden beiträge; lesen sie auch die folgenden artikel; lesen sie auch folgende artikel; lesen sie auch folgende beiträge; diese artikel könnten sie auch interessieren; diese artikel könnten dich auch interessieren; diese artikel könnten sie ebenfalls interessieren; diese artikel könnten dich ebenfalls interessieren; diese beiträge könnten sie auch interessieren; diese beiträge könnten dich auch interessieren; diese themen könnten sie auch interessieren; diese themen könnten dich auch interessieren; weitere artikel; das könnte sie auch interessieren; das könnte dich auch interessieren; das könnte euch auch interessieren; das könnte ihnen auch gefallen; das könnte dir auch gefallen; ähnliche artikel; ähnliche beiträge; verwandte artikel; verwandte beiträge; meistgelesen; meistgelesene artikel; meistgelesene beiträge; meist gelesen; am meisten gelesen; neueste beiträge; neueste artikel; beliebte beiträge; beliebte artikel; beliebteste artikel; empfohlene artikel; empfohlene beiträge; empfehlungen der redaktion; kunden kauften auch; wird oft zusammen gekauft; zuletzt angesehen; meistkommentiert; weitere artikel zum thema; mehr von diesem autor"),
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading), takes=c.titles_below, otherwise=HINT, part="heading",
        why="a heading that nothing but a list of other articles has", source="related-article plug-ins of WordPress in German (YARPP, Jetpack) and most-read boxes",
        hits=(_AFTER + "Das könnte Sie auch interessieren", _AFTER + "Ähnliche Beiträge\nWer zahlt, wenn die Küste weicht?"),
        near_misses=(f"{_A}\n\nVerwandte Artikel\n\n{_B}", "Ähnliche Beiträge zahlt auch die Nachbargemeinde."),
    ),
    Rule(
        id="de.related.tail-heading",
        label="related",
        phrases=listed("""
            mehr aus diesem ressort; mehr aus dem ressort; aktuelle nachrichten; aktuelle meldungen;
            weitere nachrichten; weitere meldungen; ähnliche produkte; kunden kauften auch; zuletzt
            angesehene artikel; auch gekauft
        """),
        when=c.all_of(c.in_tail, c.after_prose(2), c.in_article, c.not_heading, c.no_list_item),
        otherwise=HINT,
        part="heading",
        why="the heading of a list of other pages, below the last paragraph",
        source="boxes under the articles of papers and the products of shops",
        hits=(_AFTER + "Mehr aus diesem Ressort", _AFTER + "Weitere Meldungen"),
        near_misses=(f"{_A}\n\nMehr aus diesem Ressort\n\n{_B}", f"Weitere Meldungen\n\n{_A}"),
    ),
    Rule(
        id="de.related.read-also", label="related",
        pattern=r"lesen sie auch ?: ?(?!.*(?:seite|kapitel)).{12,160}[^.,;:]",
        when=c.all_of(c.no_list_item, c.points_to_title), anywhere=True,
        why="a link to another article; no text says these words and a colon but to point there",
        source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=("Lesen Sie auch: Fähren fahren wegen Sturm auf dem See nicht", "Lesen Sie auch: Bürgermeister verkauft das alte Hafenamt"),
        near_misses=("Lesen Sie auch: Diese Worte stehen unter jedem Artikel.", "Lesen Sie auch: Name"),
    ),
    Rule(
        id="de.related.pointer-title", label="related",
        phrases=listed("mehr dazu; weiterlesen; lesen sie dazu auch; lesen sie dazu; lesen sie hier; mehr zum thema; dazu passend; passend dazu; auch interessant"),
        when=c.all_of(c.in_article, c.no_list_item), otherwise=HINT,
        takes=c.title_announced,
        why="a pointer and a colon, with the headline that it points to on the line below",
        source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=(f"= {_A}\n\nMehr dazu:\nWarum Seile in diesem Jahr teuer sind\n\n= {_B}", f"= {_A}\n\n= {_B}\n\nLesen Sie dazu auch:\nWarum Seile in diesem Jahr teuer sind\n\n= {_C}"),
        near_misses=(_AFTER.replace("= ", "") + "Lesen Sie dazu auch:\nWarum Seile in diesem Jahr teuer sind", f"{_A}\n\nMehr dazu:\n{_B}\n\n{_A}", f"{_A}\n\nMehr dazu warum Seile in diesem Jahr teuer sind.\n\n{_B}"),
    ),
    Rule(
        id="de.related.pointer", label="related",
        phrases=listed("bild in originalgröße anzeigen; bild in originalgröße; großes bild anzeigen; bildergalerie ansehen; galerie ansehen; bild vergrössern; zum vergrößern klicken; zum vergrößern anklicken; klicken zum vergrößern; fotostrecke öffnen; galerie starten; mehr dazu lesen sie hier; mehr dazu hier; hier weiterlesen; zum artikel; zum beitrag; zur meldung; artikel lesen; ganzen artikel lesen; vollständigen artikel lesen; den ganzen artikel lesen; beitrag lesen; lesen sie hier weiter; alle artikel anzeigen; alle beiträge anzeigen; weitere laden; weitere artikel laden; weitere beiträge laden; mehr artikel laden; zur bildergalerie; bildergalerie öffnen; zur galerie; bilderstrecke starten; zur bilderstrecke; zur fotostrecke; fotostrecke starten; fotostrecke ansehen; galerie öffnen; alle bilder anzeigen; bild vergrößern; bild in lightbox öffnen; bild in neuem tab öffnen; bild 0 von 0; foto 0 von 0; nächstes bild; vorheriges bild; weiterlesen auf der nächsten seite; auf seite 0 weiterlesen; zur themenseite; zum dossier; zur startseite; zur homepage"),
        ambiguous=listed("weiterlesen; weiter lesen; jetzt weiterlesen; alle anzeigen; mehr anzeigen; weniger anzeigen; mehr laden; 0 bilder; 0 fotos; alle bilder; details; details ansehen; alle ansehen; alle artikel; alle themen; alle beiträge; alle videos; mehr dazu; zum archiv; aufklappen; ausklappen; einklappen; zuklappen; mehr artikel; bildergalerie; weiter; zur übersicht; alle nachrichten; mehr lesen"),
        when=c.all_of(c.not_heading, c.no_list_item, c.in_article, c.seldom), otherwise=HINT,
        why="a link to another page, which leads nowhere in a text", source="in-story pointers of German papers (Lesen Sie auch: headline)",
        hits=("Mehr lesen →", "Zur Bildergalerie", "Artikel lesen »"),
        near_misses=(f"Details\n\n{_A}", f"Mehr dazu\n\n{_B}", "Mehr lesen, weniger reden, riet der alte Lehrer."),
    ),
    Rule(
        id="de.related.pointer-line", label="related",
        pattern=(
            r"mehr lesen ?: ?.{20,160}[^.,;:]|"
            r"(?:lesen sie hier|auch lesen|hier lesen sie mehr|lesen sie hier mehr|passend dazu|lesen sie auch hier|mehr dazu lesen|auch lesenswert|siehe auch) ?: ?(?!.*(?:seite|kapitel|s\.) ?\d).{20,160}[^.,;:]|"
            r"(?:lesen sie (?:auch|hier|dazu|dazu auch|hierzu|mehr|mehr dazu|zum thema|ausserdem|jetzt)|lies auch|lest auch|lies dazu|mehr zum thema|mehr dazu|auch interessant|zum thema|siehe auch|hintergrund|weiterlesen|jetzt lesen|passend dazu|das könnte sie auch interessieren|das könnte dich auch interessieren|lesetipp|auch lesenswert|meistgelesen|interview|kommentar|analyse|weitere infos|mehr infos|aktuell) ?[|»>→►▶+] ?.{10,160}[^.,;:]|"
            r"(?:lesen sie (?:auch|dazu|dazu auch|hierzu|mehr|mehr dazu|ausserdem|zum thema)|lies auch|lest auch|lies dazu|mehr zum thema|auch interessant|das könnte sie auch interessieren|das könnte dich auch interessieren|lesetipp|jetzt lesen|weiterlesen|mehr dazu(?: lesen sie)?(?: hier)?) ?: ?(?!.*(?:seite|kapitel|s\.) ?\d).{10,160}[^.,;:]|"
            r"(?:mehr|alle|weitere) (?:zum thema|infos?|informationen|artikel|nachrichten|news|details|hintergründe)[^.]{0,60}(?:lesen sie|finden sie|findest du|gibt es|gibt's|hier)(?: hier| in unserem \w+| auf unserer \w+)?[.!]?"
        ),
        when=c.begins_otherwise(_GOES_ON), otherwise=HINT,
        why="a pointer to another article, with its headline", source="in-story pointers of German papers (Lesen Sie auch: headline)",
        hits=(f"{_AFTER}Lesen Sie auch: Fährverkehr wegen Sturm länger eingestellt", f"{_AFTER}Passend dazu: Fährverkehr wegen Sturm länger eingestellt", f"{_AFTER}Mehr lesen: Fährverkehr wegen Sturm länger eingestellt"),
        near_misses=("Lesen Sie auch: das Buch, die Karte, den Himmel.", "Zum Thema: drei Dinge, die keiner sagen will.", "Mehr lesen: das wäre schön, sagte er", "Auch interessant: der Keller", "Passend dazu: ein Weißwein aus dem Nachbarort", "Siehe auch: Seite 214, unten"),
    ),
    Rule(
        id="de.related.author-archive", label="related",
        pattern=r"(?:zeige )?alle (?:beiträge|artikel) von (?! ?\d)[\w.'’-]{2,24}(?: [\w.'’-]{1,24}){0,3}(?: anzeigen| ansehen| lesen)?",
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading, c.no_list_item), otherwise=HINT,
        why="the link to all that an author wrote, under the article or the lines about its author",
        source="WordPress themes (View all posts by NAME) in this language",
        hits=(
            _AFTER + "Zeige alle Beiträge von Anna Berger",
            _AFTER + "Alle Beiträge von Anna Berger anzeigen",
        ),
        near_misses=(
            f"Alle Beiträge von Anna Berger\n\n{_A}\n\n{_B}",
            f"{_A}\n\n{_B}\n\nAlle Artikel von Hand gesetzt, so hiess es im Vertrag.\n\n{_C}",
        ),
    ),
    Rule(
        id="de.related.feed-footer", label="related",
        pattern=r"der (?:beitrag|artikel) .{3,140} erschien zuerst (?:auf|bei) (?!(?:deutsch|englisch|französisch|italienisch|spanisch|russisch|polnisch|papier)\b)[^,;:?.]{2,80}(?:\.[^ .,;:?]{1,30}){0,3}\.?",
        when=c.all_of(c.no_list_item, c.any_of(c.near_end, c.in_article), c.names_follow(_FEED_NAMES)), anywhere=True,
        why="the line by which a feed's entry names its title and its site again", source="WordPress: the default of Yoast SEO for the content after each post in the feed",
        hits=(_AFTER + "Der Beitrag Warum die alte Brücke gesperrt bleibt erschien zuerst auf Hafenbote.", _AFTER + "Der Beitrag Sturm über dem Tal erschien zuerst auf hafenbote.example."),
        near_misses=(f"{_A}\n\nDer Artikel der Zeitung erschien zuerst auf Französisch, sagt sie.", f"{_A}\n\nDer Beitrag des Museums erschien zuerst auf einer Tafel im Hafen."),
    ),
    Rule(
        id="de.related.products", label="related", weighed=False,
        phrases=listed("""
            empfohlene produkte; produkte, die sie kürzlich angesehen haben; verwandte produkte; folgende
            artikel könnten ihnen ebenfalls gefallen:; das könnte ihnen auch gefallen; zuletzt angesehen;
            kunden kauften auch; kunden haben auch gekauft; kunden, die diesen artikel kauften, kauften
            auch; kunden, die diesen artikel gekauft haben, kauften auch; kunden haben sich ebenfalls
            angesehen; kunden sahen auch; zuletzt angesehene artikel; zuletzt angesehene produkte; wird oft
            zusammen gekauft; häufig zusammen gekauft; das könnte dir auch gefallen; ähnliche artikel;
            ähnliche produkte; passendes zubehör
        """),
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading, c.no_list_item), otherwise=HINT, takes=c.titles_below, part="heading",
        why="the heading of a list of other products, with the list",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix, Cartridge, Salesforce's Retail React App and Shopware PWA in German",
        hits=(_AFTER + "Empfohlene Produkte", _AFTER + "Passendes zubehör"),
        near_misses=(f"{_A}\n\nEmpfohlene Produkte\n\n{_B}", "Empfohlene Produkte, antwortete der Junge und lief über die Wiese davon."),
    ),
    Rule(
        id="de.tag-list.tags", label="tag-list",
        phrases=listed("schlagwörter; schlagworte; stichwörter; stichworte; themen; tags; themen in diesem artikel; themen dieses artikels; mehr zu den themen; verwandte themen; kategorien; themenseiten; schlagwort; orte; personen; in diesem artikel; mehr zu; ähnliche themen; themen-übersicht; kategorie; abgelegt unter"),
        when=c.all_of(c.after_prose(2), c.in_article, c.no_list_item), takes=c.short_lines_below, part="heading",
        why="the heading of the list of tags under an article, with the list", source="tag widgets of German content-management systems",
        hits=(_AFTER + "Themen\nHafen\nSturm", _AFTER + "Schlagwörter:\n\nBrücke\n\nGemeinderat"),
        near_misses=(f"{_A}\n\n{_B}\n\nThemen\n\n{_C}", f"Personen\n\n{_A}", "Stichworte genügten ihm, den Rest fand er auf dem Weg."),
    ),
    Rule(
        id="de.tag-list.line", label="tag-list",
        pattern=r"(?:schlagwörter|schlagworte|stichwörter|stichworte|themen|tags?|schlagwort|kategorien?|abgelegt unter|veröffentlicht (?:in|unter)|ressort|verschlagwortet mit|themen in diesem artikel) ?[:|»] ?(?![^.]*\. )(?!.*\b(?:ist|sind|was|wie|wer|wir|und wie)\b).{2,300}[^.?!:]|(?:verschlagwortet mit|abgelegt unter|veröffentlicht unter) [\w-]+(?: [\w-]+){0,3}(?:, [\w-]+(?: [\w-]+){0,3}){0,12}",
        when=c.all_of(c.after_prose(), c.in_article, c.no_list_item, c.not_heading),
        why="the tags of an article on one line", source="WordPress in German (Kategorien, Schlagwörter; verschlagwortet mit)",
        hits=(_AFTER + "Schlagwörter: Brücke, Verkehr, Gemeinderat", _AFTER + "Veröffentlicht unter Verkehr, verschlagwortet mit Brücke"),
        near_misses=("Themen: was wir besprechen und wie lange, ist Sache der Leitung", f"{_A}\n\nKategorie: schwere Fahrzeuge\n\n{_B}", "Veröffentlicht unter falschem Namen, verkaufte sich das Buch gut."),
    ),
    Rule(
        id="de.legal-footer.links", label="legal-footer",
        phrases=listed("agb; agbs; nutzungsbedingungen; nutzungsbasierte onlinewerbung; mediadaten; media; werben; werbung; karriere; jobs; stellenangebote; kontakt; über uns; hilfe; hilfe & kontakt; hilfe und kontakt; faq; presse; sitemap; barrierefreiheit; rss; rss-feeds; archiv; abo; abo-service; aboservice; abo kündigen; leserservice; verlag; redaktion; team; unternehmen; jugendschutz; newsletter; e-paper; widerrufsrecht; widerrufsbelehrung; versand; versandkosten; versand und zahlung; zahlungsarten; retoure; lieferung; verträge kündigen; vertrag kündigen; verträge hier kündigen; cookies; cookie-richtlinie; rechtliche hinweise; rechtliches; haftungsausschluss; disclaimer; lizenzen; nachdrucke; inserieren; anzeigen; anzeige aufgeben; anzeigen aufgeben; kontaktformular; publikationen; partner; pressebereich; datenschutz & cookies; leichte sprache; gebärdensprache; erklärung zur barrierefreiheit; netiquette; transparenz; leitlinien; offenlegung; offenlegung gem. § 0 mediengesetz; tarife; utiq verwalten; compliance; hinweisgebersystem"),
        when=c.all_of(c.in_run(2, *_FOOTER), c.after_prose(), c.not_heading), otherwise=HINT,
        why="links of a site's footer, in a row", source="footers of German-language sites (AGB, Mediadaten; in Austria Offenlegung)",
        hits=(_AFTER + "Kontakt\nAGB\nMediadaten", _AFTER + "Über uns | Karriere | Barrierefreiheit"),
        near_misses=(f"Kontakt\n\n{_A}", f"Barrierefreiheit\n\n{_B}", f"Widerrufsrecht\n\n{_C}"),
    ),
    Rule(
        id="de.legal-footer.policy", label="legal-footer",
        phrases=listed("impressum; datenschutz; datenschutzerklärung; datenschutzhinweise; datenschutzbestimmungen; datenschutzinformation; impressum & datenschutz; impressum und datenschutz; impressum/datenschutz; allgemeine geschäftsbedingungen; alle rechte vorbehalten; alle rechte vorbehalten.; barrierefreiheitserklärung; nutzungsbedingungen; verträge hier kündigen"),
        when=c.any_of(c.all_of(c.in_run(2, *_FOOTER), c.not_heading), c.all_of(c.in_tail, c.after_prose())), otherwise=HINT,
        why="the links every German site must carry, among others or below the last paragraph", source="DDG § 5 (the Impressum duty; before 2024 TMG § 5), GDPR article 13",
        hits=(_AFTER + "Impressum | Datenschutz | Kontakt", _AFTER + "Alle Rechte vorbehalten.", _AFTER + "Impressum"),
        near_misses=(f"Impressum\n\n{_A}", f"Datenschutz\n\n{_B}"),
    ),
    Rule(
        id="de.legal-footer.trademarks", label="legal-footer",
        pattern=(
            r"(?:alle |sämtliche )?(?:(?:anderen|weiteren|übrigen|genannten|erwähnten|aufgeführten|hier|eingetragenen|verwendeten|produkt-|firmen-|und) ){0,4}(?:marken|warenzeichen|markennamen|produktnamen|firmennamen|markenzeichen|logos|namen)\b.{0,140}\b(?:eigentum|marken|warenzeichen|besitz) (?:ihrer|der)(?: jeweiligen| entsprechenden| rechtmässigen)? (?:inhaber|eigentümer|besitzer|firmen|unternehmen|hersteller|rechteinhaber|markeninhaber)\b.{0,80}|"
            r"[^.!?“„\"]{2,80}(?:®|\btm\b|\blogos?\b)?[^!?“„\"]{0,40} (?:ist|sind) (?:eine |ein )?(?:eingetragenen?|eingetragenes|registrierte) (?:marken?|warenzeichen|markenzeichen)(?: der| von| des)? .{2,80}"
        ),
        when=c.in_small_print, otherwise=HINT, weighed=False,
        why="whose the brands are that a page names: below the last paragraph, or beside the notice of copyright",
        source="footers of shops, makers and manuals, whose authors' lawyers ask for it",
        hits=(_AFTER + "Alle anderen Marken sind Eigentum ihrer jeweiligen Inhaber.", _AFTER + "Alle genannten Warenzeichen und Logos sind Eigentum der jeweiligen Hersteller.", _AFTER + "Wehrpumpe® ist eine eingetragene Marke der Talbote GmbH."),
        near_misses=(f"{_A}\n\nDie Marken blieben im Besitz ihrer Familie, sagte der Müller.\n\n{_B}", f"Alle anderen Marken sind Eigentum ihrer jeweiligen Inhaber.\n\n{_A}\n\n{_B}"),
    ),
    Rule(
        id="de.legal-footer.notice", label="legal-footer",
        pattern=(
            r"mit stolz präsentiert von ?(?:wordpress|drupal|joomla!?|mediawiki|hexo|starlight)\w{0,3}\.?|\*? ?(?:inkl\.|inklusive|alle preise inkl\.) (?:ges\. |gesetzl\. |\d+ ?% )?mwst\.?,? (?:und )?(?:zzgl\.|inkl\.|exkl\.) .{0,20}versand\w*.{0,60}|"
            r"(?:©|\(c\)|copyright|\w+(?: \w+){0,3} ©)[^“”\"]{0,120}alle rechte vorbehalten\b.{0,120}|alle rechte vorbehalten[. |–-]+.{2,140}|"
            r"(?:vervielfältigung|nachdruck|jede (?:verwertung|weiterverwendung|vervielfältigung)|die (?:weitergabe|verwertung|vervielfältigung)|weiterverbreitung|reproduktion|nutzung der inhalte)[^!?]{0,160}(?:nur mit|genehmigung|untersagt|vorbehalten|nicht gestattet|zustimmung|verboten)\b.{0,160}|"
            r"(?:für den inhalt|für die inhalte|für inhalte) (?:externer|verlinkter|der verlinkten|fremder)\b.{0,220}|(?:alle (?:preise|preisangaben)|\*? ?alle preise) (?:inkl\.?|inklusive|in euro|verstehen sich)\b.{0,160}|kursdaten[^.]{0,60}(?:verzögert|minuten).{0,80}|(?:die|alle) kurse? [^.]{0,40}(?:verzögert|minuten)\b.{0,80}|"
            r"(?:quelle|mit material (?:von|der)) ?:? ?(?:dpa|apa|afp|sda|keystone-sda|ap|reuters|epd|kna|sid|dts)(?:[ ,/-]+[\w-]{2,20}){0,5}|\(?(?:dpa|apa|afp|sda|epd|kna|sid|dts)(?:/[\w-]{2,12}){1,4}\)?|"
            r"(?:mit freundlicher unterstützung|stolz präsentiert|powered|umgesetzt|webdesign|realisiert|erstellt) (?:von|durch|by|mit):? .{2,49}[^.!?]|(?:v\.i\.s\.d\.p\.?|verantwortlich (?:im sinne|für den inhalt|i\.? ?s\.? ?d\.?)).{0,140}|ein angebot (?:der|des|von) .{2,79}[^.!?]"
        ),
        when=c.all_of(c.in_tail, c.after_prose(2)), otherwise=HINT,
        why="a legal notice below the last paragraph", source="German copyright act (UrhG), press imprint, price indication ordinance (PAngV: inkl. MwSt.)",
        hits=(_AFTER + "inkl. MwSt. zzgl. Versandkosten", _AFTER + "© 2024 Talbote GmbH – Alle Rechte vorbehalten", _AFTER + "Nachdruck und Vervielfältigung nur mit Genehmigung des Verlags.", _AFTER + "Alle Preise inkl. MwSt., zzgl. Versand", _AFTER + "Erstellt mit Starlight"),
        near_misses=(f"Nachdruck und Übersetzung waren verboten, erinnert sich die Witwe.\n\n{_A}", f"{_A}\n\n{_B}\n\nAlle Preise sind gestiegen\n\n{_C}", "(dpa) Tallow. Der Sturm hat in der Nacht zwei Masten geknickt.", f"{_A}\n\n{_B}\n\n{_C}\n\nEin Angebot von zwei Euro lehnte er ab.", f"{_A}\n\n{_B}\n\n{_C}\n\nErstellt von Hand, hält der Korb ein Leben lang.", f"Erstellt mit Starlight\n\n{_A}"),
    ),
    Rule(
        id="de.legal-footer.price", label="legal-footer",
        phrases=listed("inkl. mwst., zzgl. versandkosten; inkl. mwst. zzgl. versandkosten; inkl. mwst., zzgl. versand; inkl. mwst. zzgl. versand; inkl. 0% mwst., zzgl. versandkosten; inkl. 0% mwst. zzgl. versandkosten; inkl. 0 % mwst., zzgl. versandkosten; inkl. 0 % mwst. zzgl. versandkosten; inkl. gesetzl. mwst., zzgl. versandkosten; inkl. gesetzl. mwst. zzgl. versandkosten; preise inkl. mwst. zzgl. versandkosten; preise inkl. mwst., zzgl. versandkosten; alle preise inkl. mwst., zzgl. versandkosten; alle preise inkl. mwst. zzgl. versandkosten; alle preise inkl. gesetzl. mwst. zzgl. versandkosten; zzgl. versandkosten"),
        why="the note that a shop must print at each of its prices", source="German price indication ordinance (PAngV § 6)",
        hits=("inkl. MwSt., zzgl. Versandkosten", "* inkl. 19% MwSt. zzgl. Versandkosten"),
        near_misses=("Inkl. MwSt. kostet das Rad 900 Euro.", "Das Buch kostet 12 Euro inkl. MwSt., zzgl. Versandkosten."),
    ),
    Rule(
        id="de.navigation.control", label="navigation",
        phrases=listed("aus wikipedia, der freien enzyklopädie; zum inhalt springen; zum hauptinhalt springen; zum hauptinhalt; direkt zum inhalt; direkt zum hauptinhalt; springe zum inhalt; springe zu inhalt; zur navigation springen; zur hauptnavigation springen; zur suche springen; zur hauptnavigation; zum footer springen; zur fußzeile; zum seitenanfang; zurück nach oben; nach oben scrollen; zum anfang der seite; zurück zur startseite; zurück zur übersicht; zurück zum artikel; zurück zur liste; zurück zum shop; zurück zu den suchergebnissen; menü öffnen; menü schließen; menü anzeigen; navigation öffnen; navigation schließen; navigation überspringen; navigation umschalten; navigation ein-/ausblenden; suche öffnen; suche schließen; suche nach:; suchbegriff eingeben; beitragsnavigation; beitrags-navigation; artikelnavigation; nächster beitrag; vorheriger beitrag; voriger beitrag; ältere kommentare; neuere kommentare; seite 0 von 0; inhaltsverzeichnis anzeigen; inhaltsverzeichnis verbergen; sie befinden sich hier; sprache auswählen; sprache wählen; in den warenkorb; in den einkaufswagen; warenkorb anzeigen; zum warenkorb; auf den wunschzettel; ihr warenkorb ist leer; ihr warenkorb ist leer.; dein warenkorb ist leer; dein warenkorb ist leer.; kategorie auswählen; monat auswählen; kategorien anzeigen; artikel bewerten; filter zurücksetzen; ergebnisse filtern; brotkrümelnavigation; servicenavigation; metanavigation; springe zum hauptinhalt; navigationsleiste an/ausschalten; diese seite bearbeiten; zurück zum hauptmenü; alle tags anzeigen; zurück nach oben scrollen; ← zurück zum hauptmenü"),
        ambiguous=listed("hauptnavigation; desktop-version; mobile version; zum inhalt; nach oben; hauptmenü; seitenanfang; nächste seite; nächster artikel; auf lager; sofort lieferbar; alle kategorien; du bist hier; sie sind hier; zur suche; zur navigation; zum menü; zum footer; zur kasse; vorherige seite; alle ressorts; ältere artikel; neuere artikel; ältere beiträge; neuere beiträge; voriger artikel; vorheriger artikel; weiter einkaufen; suchen nach; suche nach; schnellsuche; zurück zum seitenanfang; zurück nach oben scrollen; ältere einträge; neuere einträge; vorheriger eintrag; nächster eintrag; voriger eintrag; älterer post; wähle den monat; seite 0; seite editieren; seite bearbeiten; quellcode anzeigen; in zwischenablage kopieren; seitenleiste einklappen; seitenleiste ausklappen; weiter zur kasse; einkauf fortsetzen; zu wunschzettel hinzufügen; alle tags anzeigen; animationen stoppen; barrierefreiheitsmenü öffnen; bilder ausblenden; diese seite bearbeiten; einstellungen zurücksetzen; großer cursor; links hervorheben; neuer post; schriftgröße anpassen; schriftgröße vergrößern; diesen beitrag bearbeiten; quellcode der seite anzeigen"),
        pattern=(
            r"(?:nächste[rs]?|vorherige[rs]?|vorige[rs]?|ältere[rs]?|neuere[rs]?) (?:artikel|beitrag|seite|meldung|rezept|folge|thema) ?[:»«→←>|] ?.{3,120}[^.,;]|(?:geschätzte |ca\. )?(?:lesezeit|lesedauer|hördauer) ?[:–-]? ?(?:ca\. |etwa |rund )?\d.{0,20}|"
            r"(?:ca\. |etwa )?\d+ (?:min\.?|minuten?) ?(?:lesezeit|lesedauer|zum lesen)|(?:zum|zur|direkt zum|direkt zur|springe zu[mr]?) (?:haupt)?(?:inhalt|navigation|menü|suche|fusszeile|footer|seitenanfang|hauptbereich) (?:springen|wechseln|gehen)|seite \d+ (?:von|/) \d+|ergebnisse \d+ ?[–-] ?\d+ von \d+|artikel \d+ ?[–-] ?\d+ von \d+"
        ),
        when=c.page_control, otherwise=HINT,
        why="a control of the page: skip link, pager, basket, reading time", source="BITV 2.0 (skip links), WordPress and Shopware themes in German; Docusaurus, Material for MkDocs and Nikola in German",
        hits=("Zum Inhalt springen", "Lesezeit: 5 Min.", "Nächster Artikel: Hafenamt wird verkauft", "In den Warenkorb", "Beitragsnavigation"),
        near_misses=(f"{_A}\n\nNach oben\n\n{_B}", f"{_A}\n\nAuf Lager\n\n{_C}", "Nächster Artikel des Vertrags ist die Fischerei.", "Lesezeit ist Lebenszeit, sagte der Bibliothekar.", f"{_A}\n\nDiese seite bearbeiten\n\nQuellcode der seite anzeigen\n\n{_B}", f"{_A}\n\nDiese seite bearbeiten\n\nQuellcode der seite anzeigen\n\n{_B}"),
    ),
    Rule(
        id="de.navigation.head-word", label="navigation",
        phrases=listed("menü; suche; suchen; startseite; navigation; hauptmenü; anmelden; merkliste; abo; e-paper"),
        when=c.all_of(c.in_head, c.not_heading, c.in_run(2, "navigation", "paywall", "legal-footer")), otherwise=HINT,
        why="labels of the page header, above the article", source="headers of German sites",
        hits=("Menü\nSuche\n\n= Gemeinderat sperrt die alte Brücke für Lastwagen\n\n= " + _A, "Startseite\nAnmelden\n\n= Warum wir die Brücke sperren mussten\n\n= " + _A),
        near_misses=(f"Suche\n\n{_A}", f"{_B}\n\nMenü\n\nDas Wort stand mit Kreide an der Tür."),
    ),
    Rule(
        id="de.navigation.wiki", label="navigation", weighed=False,
        phrases=listed("""
            links auf diese seite; änderungen an verlinkten seiten; spezialseiten; permanenter link; druckbare version; druckversion; datei hochladen; letzte änderungen; zufällige seite;
            aktuelle ereignisse; meine werkzeuge; namensräume; varianten; versionsgeschichte; quelltext anzeigen; lesen; ansichten; beiträge; diskussionsseite; nicht angemeldet;
            in anderen sprachen; werkzeuge; haftungsausschluss; wikiwerkzeuge; benutzerseitenwerkzeuge; seitenlogbücher; sprachen hinzufügen; inhaltsverzeichnis umschalten;
            in die seitenleiste verschieben; erscheinungsbild; seiten für abgemeldete benutzer; hauptseite; diskussion; versionen; benutzerkonto anlegen; hauptmenü;
            navigation;
            benutzer-werkzeuge; webseiten-werkzeuge; medien-manager; übersicht; seiten-werkzeuge; ältere
            versionen; links hierher; zeige quelltext
        """),
        when=c.wiki_tools, otherwise=HINT,
        why="the tools of a wiki's page, several in a row",
        source="MediaWiki in German (sidebar, tabs and toolbox)",
        hits=(_AFTER + "Links auf diese seite\nÄnderungen an verlinkten seiten\nSpezialseiten", _AFTER + "Permanenter link\nDruckbare version\nDruckversion"),
        near_misses=(f"Links auf diese seite\n\n{_A}", f"Spezialseiten\n\n{_B}\n\nÄnderungen an verlinkten seiten\n\n{_A}"),
    ),
    Rule(
        id="de.legal-footer.wiki", label="legal-footer",
        pattern=(
            r"diese seite wurde zuletzt am ?(?=.{0,45}\d{4}).{8,60}uhr bearbeitet\.?|"
            r"abgerufen von ?[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200}|"
            r"diese seite wurde bisher ?\d[\d., ]{0,12} ?-mal abgerufen\.?"
        ),
        why="the day of the last change, the address and how often it was read, below the pages of a wiki",
        source="MediaWiki in German (messages lastmodifiedat, retrievedfrom and viewcount)",
        hits=("Diese Seite wurde zuletzt am 2024-05-03 um 10:14 Uhr bearbeitet.", "Abgerufen von „https://wiki.example/index.php?title=Most&oldid=12“"),
        near_misses=("Diese Seite wurde zuletzt am 2024-05-03 um 10:14 Uhr bearbeitet, antwortete der Junge und lief über die Wiese davon.", f"{_A}\n\nDiese Seite wurde zuletzt am {_B}"),
    ),
    Rule(
        id="de.legal-footer.licence", label="legal-footer",
        pattern=(
            r"(?:urheberrechtshinweis: )?alle artikel in diesem blog sind unter (?:cc|by|creative commons|mit|gpl|apache)[\w. /-]{0,40} lizenziert, ausser es wird anders angegeben[.!।]?|"
            r"dieser eintrag ist vom autor unter (?:cc|by|creative commons|mit|gpl|apache)[\w. /-]{0,40} lizensiert[.!।]?"
        ),
        why="the licence that a blog prints below each of its posts",
        source="Hexo's NexT and Chirpy in German",
        hits=("Urheberrechtshinweis: Alle Artikel in diesem Blog sind unter CC BY 4.0 lizenziert, außer es wird anders angegeben.", "Dieser Eintrag ist vom Autor unter CC BY 4.0 lizensiert."),
        near_misses=("Urheberrechtshinweis: Alle Artikel in diesem Blog sind unter CC BY 4.0 lizenziert, außer es wird anders angegeben, antwortete der Junge und lief über die Wiese davon.", "Dieser Eintrag ist vom Autor unter CC BY 4.0 lizensiert, antwortete der Junge und lief über die Wiese davon."),
    ),
    Rule(
        id="de.navigation.menu-word", label="navigation",
        phrases=listed("startseite; home; menü; suche; suchen; nachrichten; news; politik; inland; ausland; deutschland; österreich; schweiz; welt; europa; wirtschaft; finanzen; geld; börse; sport; fußball; bundesliga; kultur; feuilleton; meinung; kommentare; kolumnen; debatte; gesellschaft; panorama; vermischtes; leute; stars; promis; leben; lifestyle; gesundheit; wissen; wissenschaft; technik; digital; netzwelt; auto; mobilität; motor; reise; reisen; immobilien; wohnen; job; beruf; karriere; bildung; familie; genuss; essen & trinken; rezepte; mode; stil; medien; tv; tv-programm; fernsehen; kino; film; musik; bücher; literatur; kunst; theater; geschichte; region; regional; lokales; lokal; stadt; land; kreis; bayern; berlin; hamburg; wien; zürich; münchen; köln; ratgeber; service; verbraucher; wetter; verkehr; blaulicht; polizei; veranstaltungen; termine; traueranzeigen; trauer; stellenmarkt; immobilienmarkt; kfz-markt; kleinanzeigen; anzeigenmarkt; marktplatz; branchenbuch; partnersuche; gewinnspiele; rätsel; sudoku; kreuzworträtsel; spiele; quiz; horoskop; videos; video; bilder; fotos; bildergalerien; podcast; podcasts; audio; mediathek; livestream; live; liveticker; newsticker; blog; blogs; magazin; archiv; e-paper; epaper; abo; abonnement; newsletter; shop; themen; themenwelten; ressorts; rubriken; mehr; alle; kontakt; über uns; impressum; hilfe; faq; forum; foren; community; anmelden; login; registrieren; mein konto; warenkorb; merkliste; wunschzettel; filter; sortieren; zurück; weiter; vorwärts; schließen; angebote; sale; neu; neuheiten; marken; damen; herren; kinder; produkte; leistungen; referenzen; unternehmen; team; aktuelles; downloads; presse; partner; projekte; verein; mitglieder; gemeinde; rathaus; bürgerservice; tourismus; deutsch; english; de; en; vorstand; galerie; gästebuch; links; start; services; preise; termin buchen; online-shop; ausgabe; ausgaben; leserbriefe; todesanzeigen; regionen; hochschule; studium; forschung; lehre; bibliothek; serien; gaming; apps; internet; hardware; software; tests; test; vergleich; deals; gutscheine; depot; aktien; etf; fonds; devisen; zinsen; steuern; versicherungen; energie; klima; umwelt; natur; tiere; garten; haus & garten; recht; justiz; religion; kirche; formel 0; tennis; handball; wintersport; eishockey; basketball; olympia; kalender; abmelden; ausloggen; einloggen; nächster eintrag; vorheriger eintrag; persönliche seite; kategorie; kategorien; schlagworte; schlagwörter; bearbeiten; schlagwörter-wolke; beliebte schlagwörter; beitrags-feed (rss); kommentare als rss; beiträge (rss); kommentare (rss); rss-feed; atom-feed; nicht kategorisiert; anmeldung; zur kasse; bewertungen; benutzerkonto; barrierefreiheit; alle produkte; erweiterte suche"),
        when=c.all_of(c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "comments"), c.no_text_item, c.in_article, c.set_like_its_run, c.not_heading), otherwise=HINT,
        why="words of a menu, several in a row", source="section names (Ressorts) of German papers, shops, clubs and town halls; Oscar, WordPress and Nikola in German",
        hits=("Startseite\nNachrichten\nSport", "Politik\nWirtschaft\nKultur\nPanorama"),
        near_misses=("Die Zeitung hatte sechs Teile:\nBrücken\nFähren\nPolitik\nSport\nKultur\nWetter", f"Geschichte\n\n{_A}\n\nKultur\n\n{_B}\n\nSport\n\n{_C}", "Die Zeitung hatte drei Teile:\nPolitik\nSport\nWetter", f"Suche\n\n{_B}"),
    ),
    Rule(
        id="de.navigation.docs", label="navigation",
        phrases=listed("""
            0 min. lesezeit; dieser inhalt ist noch nicht in deiner sprache verfügbar.; 0 min verbleiben zum
            lesen
        """),
        ambiguous=listed("""
            auf dieser seite; kopieren; sprachen; suche wird initialisiert; in zwischenablage kopiert; zum
            repository; nicht mehr anzeigen; sprache wechseln; version auswählen; keine suchergebnisse; 0
            suchergebnisse; zur übersicht; farbschema wählen; auch verfügbar in:; auf deutsch lesen;
            original-seite; suchergebnisse ausblenden; diese seite
        """),
        pattern=(
            r"das ist die dokumentation für .{1,40} [\w.+-]{1,20} und wird nicht weiter gewartet[.!।]?|"
            r"das ist die unveröffentlichte dokumentation für .{1,40} [\w.+-]{1,20}[.!।]?|"
            r"für die aktuellste dokumentation bitte auf letzte version \([\w.+-]{1,20}\) gehen[.!।]?"
        ),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the tools around the pages of manuals and blogs, several in a row",
        source="Docusaurus, Material for MkDocs, Starlight, Nikola, Sphinx and Hexo's NexT in German",
        hits=("4 Min. Lesezeit", "Dieser Inhalt ist noch nicht in deiner Sprache verfügbar.", "Das ist die Dokumentation für Port Chronicle 2.1 und wird nicht weiter gewartet.", _AFTER + "Auf dieser Seite\nKopieren\nSprachen"),
        near_misses=(f"{_A}\n\nAuf dieser Seite\n\n{_B}", f"{_A}\n\n- Auf dieser Seite\n- Kopieren\n- Sprachen\n\n{_B}", "4 Min. Lesezeit, antwortete der Junge und lief über die Wiese davon.", "Das ist die Dokumentation für Port Chronicle 2.1 und wird nicht weiter gewartet, antwortete der Junge und lief über die Wiese davon."),
    ),
    Rule(
        id="de.navigation.shop-control", label="navigation", weighed=False,
        phrases=listed("""
            dieses produkt hat noch keine bewertungen.; bitte einloggen, um produkte zu einem wunschzettel
            hinzuzufügen; die produkte in ihrem warenkorb sind nicht mehr für sie reserviert. sie können die
            bestellung trotzdem abschließen, solange die produkte noch verfügbar sind.; die produkte in
            deinem warenkorb sind nicht mehr für dich reserviert. du kannst die bestellung trotzdem
            abschließen, solange die produkte noch verfügbar sind.; sie haben bisher noch nichts bei uns
            bestellt.; setzen sie ihren einkauf fort, um ihrem warenkorb artikel hinzuzufügen.; melden sie
            sich an, um ihre gespeicherten artikel abzurufen oder mit dem einkauf fortzufahren.; kaufen sie
            weiter ein und fügen sie ihrer wunschliste artikel hinzu.; erstellen sie ein konto und sie
            erhalten als erstes zugang zu den besten produkten und inspirationen sowie zur community.; mein
            warenkorb, anzahl der artikel: 0; melden sie sich an, um stets die neuesten angebote zu
            erhalten; sieht so aus, als hätten sie der tasche noch keine artikel hinzugefügt. beginnen sie
            mit dem einkaufen, um sie auszufüllen.; sie befinden sich jetzt im offline-modus; es befinden
            sich keine produkte im warenkorb.; sie haben keine artikel in ihrem warenkorb.; bewerten sie
            dieses produkt als erster; seien sie der erste, der dieses produkt bewertet; ergebnisse 0 – 0
            von 0 werden angezeigt; nach preis sortiert: niedrig nach hoch; nach preis sortiert: hoch nach
            niedrig; preise inkl. gesetzlicher mwst. zzgl. versandkosten; inkl. steuern. versand wird beim
            checkout berechnet; benachrichtigen sie mich, sobald der artikel lieferbar ist
        """),
        ambiguous=listed("""
            in warenkorb legen; zu wunschzettel hinzufügen; eine produktbewertung schreiben; ist diese
            bewertung hilfreich?; alle bewertungen anzeigen; benachrichtigen sie mich; einkauf fortsetzen;
            weiter zur kasse; für später speichern; ich habe einen gutschein...; zum warenkorb zurückkehren;
            ich habe mein passwort vergessen; zurück zur webseite; ihr wunschzettel ist leer.; neuen
            wunschzettel anlegen; 0 ergebnisse gefunden.; preis absteigend; preis aufsteigend; ergebnisse
            anzeigen für; keine produkte gefunden.; im webshop stöbern; zum warenkorb hinzufügen; ihr
            warenkorb; warenkorb leeren; zur kasse; kauf fortsetzen; gutschein einlösen; warenkorb
            abgelaufen; ihr warenkorb ist abgelaufen.; reservierung verlängern; warteliste beitreten; zur
            warteliste hinzufügen; zum ticketshop; ticketshop öffnen; ticketshop schließen; andere
            veranstaltung auswählen; menge erhöhen; menge reduzieren; mit einem bestehenden kundenkonto
            einloggen; passwort zurücksetzen; neuen benutzer erstellen; veranstaltungen filtern nach; dein
            warenkorb; dein warenkorb ist abgelaufen.; warenkorb aktualisieren; weiter einkaufen; artikel
            wurde dem warenkorb hinzugefügt; artikel wurde der wunschliste hinzugefügt; ihre wunschliste ist
            leer.; ihre wunschliste; vormerken für später; warenkorb bearbeiten; zurück zur kasse;
            vergangene bestellungen ansehen; zur wunschliste hinzufügen; set zum warenkorb hinzufügen; set
            zur wunschliste hinzufügen; alle details anzeigen; produkte nach links scrollen; produkte nach
            rechts scrollen; filter löschen; produkte sortieren nach; seitenzahl auswählen; nach produkten
            suchen …; weiter zum checkout; keine artikel auf der wunschliste; alle einzelheiten anzeigen;
            sie browsen derzeit im offline-modus.; anmelden oder konto erstellen; zum checkout gehen; beginn
            mit dem einkauf; suche nach produkten; keine produkte gefunden; haben sie noch kein konto?;
            verwalten sie ihren wunschzettel; zur startseite gehen; in den warenkorb legen; auf die
            wunschliste; auf den merkzettel; zum vergleich hinzufügen; auf die vergleichsliste; produkte
            vergleichen; warenkorb ansehen; zur kasse gehen; der warenkorb ist leer; bewertung abgeben;
            jetzt bewerten; schreiben sie ihre eigene kundenmeinung; es gibt noch keine bewertungen.; noch
            keine bewertungen; noch keine bewertungen vorhanden; war diese bewertung hilfreich?; zeigt alle
            0 ergebnisse; alle 0 ergebnisse werden angezeigt; nach preis sortieren; nach beliebtheit
            sortiert; nach durchschnittsbewertung sortiert; nach aktualität sortieren; preis, niedrig nach
            hoch; preis, hoch nach niedrig; alphabetisch, a-z; alphabetisch, z-a; alle filter löschen;
            filter anwenden; ausführung wählen; optionen auswählen; option auswählen; inkl. mwst.; zzgl.
            versand; versand wird beim checkout berechnet; frage zum produkt; fragen zum artikel?; frage zum
            artikel; weitere bezahlmöglichkeiten; zu produktinformationen springen
        """),
        when=c.shop_control, otherwise=HINT,
        why="the buttons of a shop, and what it says of its basket, its reviews and how it sorts",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix, Cartridge, Salesforce's Retail React App and Shopware PWA in German",
        hits=("Dieses Produkt hat noch keine Bewertungen.", _AFTER + "In Warenkorb legen", _AFTER + "Zu Wunschzettel hinzufügen"),
        near_misses=(f"{_A}\n\nIn Warenkorb legen\n\n{_B}", f"{_A}\n\n- In Warenkorb legen\n- Zu Wunschzettel hinzufügen\n\n{_B}", "Dieses Produkt hat noch keine Bewertungen, antwortete der Junge und lief über die Wiese davon."),
    ),
    Rule(
        id="de.navigation.shop-word", label="navigation", weighed=False,
        phrases=listed("""
            meine bestellungen; passwort ändern; sortieren nach; relevanz; kundenbewertung; mehr laden;
            ical; kontoeinstellungen; vorheriger monat; nächster monat; vorherige woche; nächste woche;
            sortiert nach; bestellhistorie; kasse; filtern; wunschliste; shop-finder; bestellverlauf;
            bestellstatus; alles löschen; ical-datei; größentabelle; größenberater; menge; menge verringern;
            vergleichen; merken; mein warenkorb; gutscheincode; versandkosten; versand & lieferung; versand
            und zahlung; zahlungsarten; zahlung und versand; widerrufsrecht; widerrufsbelehrung; bestseller;
            meistverkauft; bestellen; standardsortierung; schnellansicht; schnellkauf; weiterempfehlen;
            kundenmeinungen
        """),
        when=c.shop_word, otherwise=HINT,
        why="words of a shop's page that are anybody's, several in a row",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix, Cartridge, Salesforce's Retail React App and Shopware PWA in German",
        hits=(_AFTER + "Meine Bestellungen\nPasswort ändern\nSortieren nach", _AFTER + "Schnellkauf\nWeiterempfehlen\nKundenmeinungen"),
        near_misses=(f"{_A}\n\nMeine Bestellungen\n\n{_B}", f"{_A}\n\n- Meine Bestellungen\n- Passwort ändern\n- Sortieren nach\n\n{_B}"),
    ),
    Rule(
        id="de.navigation.calendar", label="navigation", weighed=False,
        phrases=listed("""
            im kalender speichern; zum kalender hinzufügen; in den kalender eintragen; termin in kalender
            eintragen; google kalender; kalender abonnieren; ical exportieren; in kalender speichern
        """),
        when=c.calendar_button, takes=c.calendar_links, otherwise=HINT,
        why="the button by which readers keep an event's date, with the calendars it offers",
        source="The Events Calendar, pretix and Add to Calendar Button in German",
        hits=(_AFTER + "Im Kalender speichern", _AFTER + "In kalender speichern\nApple\nGoogle\nOutlook.com\nYahoo"),
        near_misses=(f"{_A}\n\nIm Kalender speichern\n\n{_B}", f"{_A}\n\nApple\nGoogle\nYahoo\n\n{_B}", "Im Kalender speichern, antwortete der Junge und lief über die Wiese davon."),
    ),
    Rule(
        id="de.navigation.portal", label="navigation",
        phrases=listed("""
            ungelesen; benutzer; gruppen; zum aktualisieren hier klicken.; als gelesen markieren;
            inhaltspezifische aktionen; drucken; zuletzt geändert; ähnliche inhalte; redaktion; in der
            gleichen rubrik; von den gleichen autoren; vorige seite; sitemap; auf diesen artikel antworten;
            kopieren sie die folgende url in ihren feedreader:; schlagworte der gleichen kategorie; neue
            forumsbeiträge; die beliebtesten artikel; artikel dieses autors; neuester eintrag
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the menus and tools of portals and forums, several in a row",
        source="NodeBB, Plone and SPIP in German",
        hits=(_AFTER + "Ungelesen\nBenutzer\nGruppen", _AFTER + "Zum aktualisieren hier klicken.\nAls gelesen markieren\nInhaltspezifische Aktionen"),
        near_misses=(f"{_A}\n\nUngelesen\n\n{_B}", f"{_A}\n\n- Ungelesen\n- Benutzer\n- Gruppen\n\n{_B}"),
    ),
    Rule(
        id="de.placeholder.loading", label="placeholder",
        phrases=listed("lade inhalt; lade daten; daten werden geladen; inhalt wird geladen; inhalte werden geladen; seite wird geladen; bitte aktivieren sie javascript; bitte javascript aktivieren; javascript ist deaktiviert; kein bild vorhanden; kein bild verfügbar; bild nicht verfügbar; platzhalterbild; es wurden keine ergebnisse gefunden; es wurden keine ergebnisse gefunden.; seite neu laden; bitte warten sie einen moment; karte wird geladen; umfrage wird geladen; umfrage wird geladen...; um fortzufahren, geben sie bitte den code aus dem bild unten ein.; überprüfung abgelaufen. bitte versuchen sie es erneut.; überprüfung fehlgeschlagen. bitte versuchen sie es später erneut.; überprüfung läuft... bitte warten."),
        ambiguous=listed("wird geladen; bitte warten; einen moment bitte; keine ergebnisse; keine treffer; lädt; laden; seite nicht gefunden; es ist ein fehler aufgetreten.; es ist ein fehler aufgetreten; platzhalter; karte laden; keine beiträge gefunden.; keine einträge gefunden.; nichts gefunden.; seite konnte nicht gefunden werden; keine suchergebnisse; audio-herausforderung anfordern; browser aktualisieren; den browser jetzt aktualisieren; nie wieder anzeigen; wird überprüft; überprüfung erforderlich!; ignorieren; ich bin kein roboter; code eingeben; neu laden"),
        pattern=(
            r"(?:bitte )?(?:aktivieren|aktiviere|schalten) (?:sie|du)?\b[^.]{0,30}(?:javascript|cookies)\b.{0,140}|(?:um|zur|für die) [^.]{0,80}(?:javascript)\b.{0,30}(?:aktivier|benötig|erforderlich|eingeschaltet)\w*.{0,60}|"
            r"(?:ihr|dein) browser (?:unterstützt|ist veraltet|ist nicht)\b.{0,140}|javascript (?:ist|muss|scheint)\b[^.]{0,60}(?:deaktiviert|aktiviert|ausgeschaltet|erforderlich)\b.{0,100}|(?:diese|die) (?:seite|website|anwendung|funktion) (?:benötigt|erfordert|funktioniert nur mit) javascript\b.{0,100}"
        ),
        when=c.loading_sign, otherwise=HINT,
        sure_if="bitte|^(?:um|zur|für die) |diese (?:seite|website|anwendung|funktion)|(?:ihr|dein) browser|deaktiviert|ausgeschaltet|benötig|erforder|javascript (?:ist|muss|scheint)|funktioniert nur",
        why="what stands where a script would have put something", source="noscript texts and loading states of German sites; WordPress, Nikola and Zinnia in German",
        hits=("Bitte aktivieren Sie JavaScript, um diese Seite zu sehen.", "Ihr Browser unterstützt kein JavaScript.", "Inhalt wird geladen..."),
        near_misses=(f"Wird geladen\n\n{_A}", f"Bitte warten\n\n{_B}", "Laden\n\nSo hieß das Zimmer hinter der Theke, in dem sie aufwuchs.", "Aktivieren Sie die Option „Cookies blockieren“ in den Einstellungen.", f"{_A}\n\n- Keine suchergebnisse\n- Audio-herausforderung anfordern\n\n{_B}", f"{_A}\n\n- Keine suchergebnisse\n- Audio-herausforderung anfordern\n\n{_B}"),
    ),
    Rule(
        id="de.placeholder.browser", label="placeholder",
        pattern=(
            r"(?:ihr|dein) (?:web-?)?browser(?: ?\([^)]{2,30}\))? ist (?:veraltet|nicht (?:mehr )?aktuell|zu alt)[.!]?|"
            r"(?:bitte )?aktualisier(?:en sie|e) (?:ihren|deinen) (?:web-?)?browser\b.{0,100}\b(?:diese|dieser|unsere|unserer) (?:web)?(?:seite|site)n?\b.{0,40}[.!]?"
        ),
        why="the bar over a page that finds the reader's browser too old for it",
        source="browser-update.org and Outdated Browser, which sites build in",
        hits=("Ihr Browser (Safari) ist veraltet.", "Bitte aktualisieren Sie Ihren Browser, damit diese Seite richtig erscheint."),
        near_misses=("Aktualisieren Sie Ihren Browser und starten Sie den Rechner neu.", "Ihr Browser ist veraltet, sagte der Mann am Schalter."),
    ),
    Rule(
        id="de.placeholder.loading-word", label="placeholder",
        phrases=listed("wird geladen; lädt; inhalt lädt"),
        when=c.all_of(c.not_heading, c.no_list_item, c.in_article), otherwise=HINT,
        why="the word that stands while content loads", source="loading states of web frameworks in this language",
        hits=(_AFTER + "Wird geladen...", _AFTER + "Inhalt lädt..."),
        near_misses=(f"Wird geladen\n\n{_A}", f"{_A}\n\nInhalt lädt\n\n{_B}"),
    ),
    Rule(
        id="de.placeholder.notice", label="placeholder",
        phrases=listed("""
            sie werden in 0 tagen wieder erinnert.; auch die kommentare sind durch das passwort geschützt.;
            dieser inhalt ist passwortgeschützt. um ihn anzuschauen, gib bitte dein passwort unten ein:; es
            gibt keine kurzfassung, da dies ein geschützter beitrag ist.
        """),
        why="what a site says instead of what it does not show, and its robot check when it fails",
        source="browser-update.org, ALTCHA and WordPress in German",
        hits=("Sie werden in 4 Tagen wieder erinnert.", "Auch die Kommentare sind durch das Passwort geschützt."),
        near_misses=("Sie werden in 4 Tagen wieder erinnert, antwortete der Junge und lief über die Wiese davon.", "Auch die Kommentare sind durch das Passwort geschützt, antwortete der Junge und lief über die Wiese davon."),
    ),
    Rule(
        id="de.placeholder.age", label="placeholder",
        phrases=listed("""
            sie müssen mindestens 0 jahre alt sein, um diese seite zu betreten.; du musst mindestens 0 jahre
            alt sein, um diese seite zu betreten.; sie müssen mindestens 0 jahre alt sein, um diese website
            zu besuchen.; bitte bestätigen sie ihr alter, um fortzufahren.
        """),
        ambiguous=listed("""
            sind sie über 0?; bist du über 0?; sind sie mindestens 0 jahre alt?; bist du mindestens 0 jahre
            alt?; bitte bestätigen sie ihr alter; bitte bestätige dein alter; ja, ich bin über 0; nein, ich
            bin unter 0; ich bin über 0; ich bin unter 0; altersverifikation
        """),
        when=c.gate_button, otherwise=HINT, weighed=False,
        why="what a site asks of its readers about their age before it shows a page",
        source="age gates of shops, breweries and video pages in German",
        hits=("Sie müssen mindestens 18 Jahre alt sein, um diese Seite zu betreten.", "Du musst mindestens 18 Jahre alt sein, um diese Seite zu betreten.", _AFTER + "Sind Sie über 18?\nBist du über 18?\nSind Sie mindestens 18 Jahre alt?"),
        near_misses=(f"{_A}\n\nSind Sie über 18?\n\n{_B}", f"{_A}\n\n- Sind Sie über 18?\n- Bist du über 18?\n- Sind Sie mindestens 18 Jahre alt?\n\n{_B}", "Sie müssen mindestens 18 Jahre alt sein, um diese Seite zu betreten, antwortete der Junge und lief über die Wiese davon.", "Du musst mindestens 18 Jahre alt sein, um diese Seite zu betreten, antwortete der Junge und lief über die Wiese davon."),
    ),
    Rule(
        id="de.placeholder.ad-blocker", label="placeholder",
        phrases=listed("""
            bitte deaktivieren sie ihren adblocker; bitte deaktiviere deinen adblocker; bitte deaktivieren
            sie ihren werbeblocker; bitte schalten sie ihren adblocker aus.; bitte schalten sie ihren
            werbeblocker aus.; sie nutzen einen adblocker; du nutzt einen adblocker; sie verwenden einen
            adblocker; sie haben einen adblocker aktiviert.; ich habe meinen adblocker deaktiviert
        """),
        ambiguous=listed("""
            adblocker erkannt; werbeblocker erkannt; adblocker aktiv; adblocker deaktiviert
        """),
        when=c.gate_button, otherwise=HINT, weighed=False,
        why="what a site says to readers whose browser shows no advertisements",
        source="notices against ad blockers in German",
        hits=("Bitte deaktivieren Sie Ihren Adblocker", "Bitte deaktiviere deinen Adblocker", _AFTER + "Adblocker erkannt\nWerbeblocker erkannt\nAdblocker aktiv"),
        near_misses=(f"{_A}\n\nAdblocker erkannt\n\n{_B}", f"{_A}\n\n- Adblocker erkannt\n- Werbeblocker erkannt\n- Adblocker aktiv\n\n{_B}", "Bitte deaktivieren Sie Ihren Adblocker, antwortete der Junge und lief über die Wiese davon.", "Bitte deaktiviere deinen Adblocker, antwortete der Junge und lief über die Wiese davon."),
    ),
    Rule(
        id="de.byline.by", label="byline",
        pattern=r"(?:von|autor(?:in)?|text|aus (?:\w+ )?von|ein (?:kommentar|gastbeitrag|interview|essay|bericht) von|interview|redaktion|geschrieben von|veröffentlicht von|verfasst von)[: ] ?[\w.'’-]+ [\w.'’-]+(?: [\w.'’-]+){0,3}(?:(?:,| und| /| \|) [\w.'’ -]{3,40})?",
        why="who wrote it", source="byline customs of German papers",
        hits=("Von Marlene Dorn", "Ein Kommentar von Jonas Hell und Ida Kern"),
        near_misses=("Von da an war nichts mehr, wie es gewesen war.", "Von Hand zu Hand"),
    ),
    Rule(
        id="de.byline.date", label="byline",
        pattern=r"(?:(?:veröffentlicht|aktualisiert|zuletzt aktualisiert|stand|erstellt|datum|geändert|publiziert|letzte änderung|letztes update)(?: am)? ?:? ?)?(?:(?:mo(?:ntag)?|di(?:enstag)?|mi(?:ttwoch)?|do(?:nnerstag)?|fr(?:eitag)?|sa(?:mstag)?|sonnabend|so(?:nntag)?)\.?,? )?(?:den )?\d{1,2}\. ?(?:jan(?:uar)?|jänner|feb(?:ruar)?|märz|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?|\d{1,2})\.? ?(?:\d{4})?(?:[,|–-]? ?(?:um )?\d{1,2}[:.]\d{2}(?: uhr)?)?",
        why="when it was published", source="date styles of German papers (Uhr, Jänner in Austria)",
        hits=("Veröffentlicht am 9. Februar 2023", "Stand: 03.05.2024, 11:20 Uhr"),
        near_misses=("Am 3. Mai wurde die Brücke gesperrt.", "Stand der Dinge"),
    ),
    Rule(
        id="de.caption.credit", label="caption",
        pattern=r"(?:foto|fotos|bild|bilder|bildquelle|bildnachweis|fotocredit|quelle|grafik|illustration|symbolbild|symbolfoto|archivbild|archivfoto|bildrechte|screenshot)(?: ?[:©/–]| von) ?.{2,90}|symbolbild|symbolfoto|archivbild|archivfoto|©? ?(?:dpa|imago|getty images|apa|keystone|picture alliance|shutterstock|pixabay|unsplash)(?:[ /-]+[\w.-]+){0,6}",
        why="a picture's credit", source="UrhG § 13 (naming the maker); credits of dpa, imago, APA, Keystone",
        hits=("Foto: Marek Tal/dpa", "Symbolbild", "Bildrechte: Talbote / Ida Kern"),
        near_misses=("Bild: so hatte er sich das Meer nie vorgestellt, sagte das Kind und ging.", "Das Foto von damals hing noch im Flur."),
    ),
)
