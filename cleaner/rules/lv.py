"""Latvian: what Latvian-language sites print around their articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.lazy import lazy_pattern
from cleaner.rules import conditions as c
from cleaner.rules.rule import HINT, Rule, form_of, listed, reported

if TYPE_CHECKING:
    from cleaner.model import Label

_A = "Pilsētas dome pirmdien nolēma slēgt veco tiltu kravas automašīnām."
_B = "Līdz rudenim autovadītājiem būs jābrauc pa ielejas ceļu, sacīja mērs."
_C = "Remonts tika atlikts gadiem ilgi, jo neviens negribēja par to maksāt."
_AFTER = f"= {_A}\n\n= {_B}\n\n= {_C}\n\n"

_FOOTER: tuple[Label, ...] = (
    "legal-footer", "navigation", "share-bar", "newsletter", "paywall", "cookie-notice", "promo",
)

SPEECH = reported(
    r"teica|saka|rakstīja|jautāja|piebilda|vēstīja"
)
"""Reported speech: what somebody said is the article's, whatever words it is in."""

_CATEGORY = lazy_pattern(
    r"(?:[\w'’-]{1,24} ){0,3}[\w-]{0,20}(?:sīkdat\w*|sīkfail\w*|cookie\w*)\b(?=.*(?:vietn|lap[auā]|apmeklē|reklām|satur|statisti|analī|mērī|iestatī|partner|funkci|darbo|piekriš|nepieciešam|būtisk)).{8,360}|"
    r"(?=.{0,200}(?:sīkdat\w*|sīkfail\w*|cookie\w*))(?=.{0,300}(?:izseko|piekr)).{30,360}|"
    r"(?=.{25}).{0,180}(?:trešo pušu pakalpojum|jūsu piekrišan).{0,200}"
)
"""What a consent dialog says of a kind of cookies, and of leave for others' services."""
_PANELS = frozenset(map(form_of, listed("""
    leģitīmās intereses; leģitīmas intereses; likumīgās intereses; piegādātāji; pārdevēji; partneri; partneru
    saraksts; mērķi; nolūki; īpašie mērķi; funkcijas; īpašās funkcijas; piekrišana; stingri nepieciešamās;
    obligātās; obligāti nepieciešamās; nepieciešamās; nepieciešams; nepieciešamie; funkcionālās;
    funkcionalitāte; izvēles; preferences; veiktspēja; veiktspējas; analītika; analītiskās; statistika;
    statistikas; mārketings; mārketinga; reklāma; reklāmas; mērķēšana; sociālie mediji; sociālie tīkli;
    neklasificētās; vienmēr aktīvs; vienmēr aktīvas; vienmēr ieslēgts; detaļas; sīkāka informācija; sīkdatņu
    saraksts; nepieciešamās sīkdatnes; obligātās sīkdatnes; funkcionālās sīkdatnes; analītiskās sīkdatnes;
    statistikas sīkdatnes; mārketinga sīkdatnes; reklāmas sīkdatnes; trešo pušu sīkdatnes; nosaukums;
    nodrošinātājs; derīguma termiņš; termiņš; ilgums; apraksts; mērķis; nolūks; veids; piemēri; datu kategorijas
""")))
"""What stands in its inner panels: kinds of consent, switches, heads of columns."""
_ABOUT = lazy_pattern(
    r"sīkdat|sīkfail|cookie|piekriš|pakalpojum|vietn|lapa|lapu|lapas|reklām|person(?:as|isk)|"
    r"\bdat(?:i|us|u)\b|privātum|partner|pārdevēj|piegādātāj|likumīg|leģitīm|\biab\b|\btcf\b|"
    r"atrašanās|ģeo|skript|apmeklē|statisti|analī|mērī|auditorij|iestatījum|izvēl|preferenc|mērķ|"
    r"nolūk|profil|ierīc|satur|surogātpast|mēstul|\bapp(?:s|ok|er|ar)?\b|appli[ck]|apli[ck]|"
    r"informa[tcçs]|google|lietotn"
)
"""What sentences of such a dialog deal with, its purposes and those who have them among it."""

RULES = (
    Rule(
        id="lv.ad-marker.label", label="ad-marker",
        phrases=listed("""
            reklāma; reklāmraksts; reklāmas raksts; apmaksāta reklāma; apmaksāts saturs; apmaksāta informācija; sponsorēts saturs; sponsorēts raksts; partneru saturs; partnera saturs; satura mārketings; raksts turpinās pēc
            reklāmas; raksta turpinājums pēc reklāmas; teksts turpinās pēc reklāmas; turpinājums pēc reklāmas; turpinājums zem reklāmas; raksts turpinās zem reklāmas; aizvērt reklāmu; izlaist reklāmu; paslēpt reklāmu; politiskā
            reklāma;
            reklāma: 0:0
        """),
        ambiguous=("sludinājums", "sludinājumi", "partneri", "sponsori", "atbalstītāji", "sponsorēts"),
        pattern=r"(?:raksts|teksts|saturs) turpinās (?:pēc|zem) (?:reklāmas|video|attēla|foto)[.!]?|(?:raksta |teksta )?turpinājums (?:pēc|zem) (?:reklāmas|video)[.!]?|(?:raksts|publikācija) (?:tapis|tapusi|veidots|sagatavots) sadarbībā ar .{2,80}",
        when=c.all_of(c.in_run(2), c.not_heading), otherwise=HINT,
        why="advertising must be marked and told apart from other matter", source="Latvian advertising law (Reklāmas likums); labels of Delfi and TVNET",
        hits=("Reklāma", "APMAKSĀTS SATURS", "Raksts turpinās pēc reklāmas", "Reklāmraksts"),
        near_misses=("Reklāma karājās pie durvīm visu ziemu.", f"Sludinājums\n\n{_A}", "Raksts turpinās ar upes aprakstu.", f"Atbalstītāji\n\n{_B}"),
    ),
    Rule(
        id="lv.video-embed.player", label="video-embed",
        phrases=listed("""
            skatīties video; skaties video; skatieties video; skatīt video; atskaņot video; video nav pieejams; jūsu pārlūks neatbalsta video; jūsu pārlūkprogramma neatbalsta video; klausīties rakstu; klausies rakstu; klausieties
            rakstu; nākamais video; pilnekrāns; pilnekrāna režīms; ieslēgt skaņu; izslēgt skaņu; skatīties tiešraidi; klausīties ierakstu; klausies podkāstu;
            atskaņošana tika pārtraukta tīkla kļūmes dēļ vai pārlūkprogrammas iespēju trūkuma dēļ.;
            multividi nevar atskaņot, jo tas ir kriptēts un nav pieejama dekriptēšanas atslēga.;
            neizdevās ielādēt multividi, iespējams severa, vai tīkla kļūmes dēļ, vai neatbalstīta formāta dēļ.;
            netika atrasts atbilstošs multivides avots.;
            paraksta iestatījumu sākums. lai aizvērtu, spiediet esc taustiņu.; tīkla kļūdas dēļ, multivides lejupielāde neizdevās.;
            šo logu var aizvērt, nospiežot uz aizvēršanas pogas vai taustiņa esc.
        """),
        ambiguous=listed("""
            video; atskaņot; pauze; apturēt; subtitri; tiešraide; skaņa; kvalitāte; klausīties; klausies; skatīties; skaties;
            aizvērt logu; aprakstu iestatījumi; atkārtot; atlikušais laiks; atskaņot vēlreiz;
            atskaņošana atcelta; atskaņošanas ātrums; attēls attēlā; atvērs aprakstu logu; atvērs parakstu logu;
            atvērs subtitru logu; audio atskaņotājs; audio celiņš; esošais laiks; izslēgt aprakstus;
            izslēgt parakstus; izslēgt subtitrus; parakstu iestatījumi; pauzēt;
            progresa josla; pāriet uz tiešraidi; saglabāt video kadru; straumes veids;
            subtitru iestatījumi; teksta ēnas stils; vairāk iestatījumu; video atskaņotājs; video ielādē.;
            ātrā pārtīšana; šrifta izmērs; šrifts;
            aizvērt režīmu “attēls attēlā”; atiestatīt iestatījumu uz noklusējumu; atkārtoti atskaņot pašreizējo videoklipu;
            atvērt režīmu “attēls attēlā”; iziet no attēls attēlā; iziet no pilnekrāna režīma; parakstu iestatījumu loga beigas;
            pārtraukt pašreizējā videoklipa atkārtotu atskaņošanu; pārtīt atpakaļ 0 sekundes; pārtīt uz priekšu 0 sekundes
        """),
        pattern=r"(?:skaties|skatieties|skatīt|skatīties)(?: arī| video)? ?[:|»>→►▶] ?.{12,130}[^.,;]",
        when=c.all_of(c.in_run(3, "video-embed"), c.no_list_item), otherwise=HINT,
        why="the labels of a video or audio player", source="players of LSM, Delfi and TVNET; YouTube in Latvian",
        hits=("Skatīties video", "Klausīties rakstu", "Atskaņot\nPauze\nPilnekrāns", "Skaties video: Kā tika uzbūvēta krastmala"),
        near_misses=(f"Tiešraide\n\n{_A}", f"Pauze\n\n{_B}", "Skaties video, viņš teica, bet neviens neskatījās."),
    ),
    Rule(
        id="lv.video-embed.settings", label="video-embed",
        phrases=("parakstu iestatījumu loga beigas",),
        takes=c.player_above(
            "paraksta iestatījumu sākums. lai aizvērtu, spiediet esc taustiņu.",
        ),
        why="a player's bar and the dialog of its settings, which says where it begins and ends",
        source="video.js in Latvian",
        hits=(_AFTER + "Atskaņot\n0:00\nIelādēts\n0%\nParaksta iestatījumu sākums. Lai aizvērtu, spiediet ESC taustiņu.\nTeksts\nColor\nBalts\nMelns\nŠrifta izmērs\n50%\nAtiestatīt\nGatavs\nParakstu iestatījumu loga beigas", _AFTER + "Paraksta iestatījumu sākums. Lai aizvērtu, spiediet ESC taustiņu.\nTeksts\nBalts\nŠrifta izmērs\n50%\nParakstu iestatījumu loga beigas"),
        near_misses=(f"{_A}\n\nParakstu iestatījumu loga beigas\n\n{_B}", "Parakstu iestatījumu loga beigas, viņa teica un aizvēra durvis aiz pēdējā viesa."),
    ),
    Rule(
        id="lv.promo.app", label="promo",
        phrases=listed("""
            lejupielādēt lietotni; lejupielādē lietotni; lejupielādējiet lietotni; lejupielādē mūsu lietotni; lejuplādē lietotni; lejuplādēt lietotni; instalē lietotni; instalēt lietotni; atvērt lietotnē; lasīt lietotnē; pieejams
            google play; lejupielādēt no google play; lejupielādēt no app store; ieslēgt paziņojumus; saņemt paziņojumus; ne tagad; uzzināt vairāk; uzzini vairāk; pirkt tagad; pērc tagad; pirkt biļetes; apskatīt piedāvājumu
        """),
        ambiguous=("mobilā lietotne", "lietotne", "pasūtīt", "pasūti"),
        pattern=r"(?:lejupielādē|lejupielādējiet|lejuplādē|instalē) (?:mūsu |bezmaksas |mobilo |jauno |savā telefonā )*(?:lietotni|aplikāciju)(?: [\w.&-]+){0,4}(?:,? (?:un|lai|kā) .{2,60})?[!.]?",
        when=c.all_of(c.in_run(2), c.not_heading), otherwise=HINT, part="button",
        sure_if=r"mūsu|bezmaksas|ziņ[aāu]",
        why="a prompt to install the site's app, or the button of an offer", source="app banners of LSM, Delfi and TVNET; Google Play in Latvia",
        hits=("Lejupielādēt lietotni", "Lejupielādē mūsu mobilo lietotni un lasi bez reklāmām", "Uzzināt vairāk »"),
        near_misses=(f"Mobilā lietotne\n\n{_A}", "Instalē lietotni mājās, ieteica dēls, bet tēvs neklausījās."),
    ),
    Rule(
        id="lv.promo.ask", label="promo",
        phrases=listed("""
            atbalsti mūs; atbalstiet mūs; atbalsti; atbalstīt; atbalsti mūsu darbu; atbalsti neatkarīgu žurnālistiku; atbalsti neatkarīgo žurnālistiku; atbalsti kvalitatīvu žurnālistiku; ziedot; ziedo; ziedo tagad; ziedot tagad;
            ziedojiet; kļūsti par atbalstītāju; kļūt par atbalstītāju; kļūstiet par atbalstītāju; atbalstīt projektu
        """),
        pattern=r"(?:atbalsti|atbalstiet|palīdzi) (?:mūs|mūsu|neatkarīg\w+|kvalitatīvu)\b[^.:,]{0,80}[.!]?|(?:vai )?(?:tev |jums )?patika (?:šis )?(?:raksts|ieraksts)\?.{0,110}",
        when=c.not_heading, otherwise=HINT, part="ask",
        sure_if=r"neatkarīg|kvalitatīv|rakst|ziedo|(?:atbalsti|atbalstiet) mūs[.!]?$",
        why="an appeal or a button for readers' money", source="donation boxes of Latvian media and societies",
        hits=("Atbalsti mūs", "Atbalsti neatkarīgu žurnālistiku!", "Ziedot"),
        near_misses=(f"Atbalsti mūs\n\n{_A}", f"Ziedot\n\n{_B}", "Atbalsti viņu, iesaucās māsa, un vīri noķēra večuku."),
    ),
    Rule(
        id="lv.newsletter.prompt", label="newsletter",
        phrases=listed("""
            piesakies jaunumiem; pieteikties jaunumiem; piesakieties jaunumiem; pieteikšanās jaunumiem; piesakies jaunumu vēstulei; piesakies ziņu vēstulei; piesakies mūsu jaunumiem; abonē jaunumus; abonēt jaunumus; abonējiet
            jaunumus; abonē mūsu jaunumus; saņem jaunumus e-pastā; saņemt jaunumus e-pastā; saņemiet jaunumus e-pastā; saņem jaunumus savā e-pastā; jaunumi e-pastā; jaunumi tavā e-pastā; vēlos saņemt jaunumus; vēlos saņemt
            jaunumus e-pastā; paldies par pieteikšanos; paldies par pieteikšanos!; atteikties var jebkurā laikā; no jaunumiem var atteikties jebkurā laikā
        """),
        ambiguous=listed("""
            jaunumi; jaunumu vēstule; ziņu vēstule; vēstkopa; e-pasts; abonēt; pieteikties; piesakies; sūtīt; nosūtīt
        """),
        pattern=(
            r"(?:piesakies|piesakieties|abonē|abonējiet|pieteikties|saņem|saņemiet) (?:mūsu |bezmaksas |iknedēļas |ikdienas )*(?:jaunum|ziņu vēstul|vēstkop)\w*\b[^:]{0,110}|"
            r"(?:piesakoties|abonējot|nospiežot|reģistrējoties|klikšķinot|noklikšķinot)[^.,]{0,80}(?:piekrītat|piekrīti|apstiprināt|apstiprini)(?:, ka)?[^.,]{0,80}(?:privātum|dat[ui]|noteikum|politik)[^,]{0,160}|"
            r"(?:piekrītu|vēlos)[^.,]{0,60}(?:saņemt (?:jaunum|ziņ|komerc|piedāvājum)|personas datu|privātuma)[^,]{0,160}"
        ),
        when=c.all_of(c.not_heading, c.beside("newsletter", "promo", "share-bar", "legal-footer")), otherwise=HINT, part="heading",
        sure_if=r"jaunum|vēstul|vēstkop|personas|privātum|dat[ui]|komerc|piedāvājum",
        why="a box that collects mail addresses, with its consent line", source="sign-up forms of Latvian portals (jaunumi e-pastā); GDPR consent lines",
        hits=(f"= {_A}\n\n" "Piesakies jaunumiem\nSvarīgākais reizi nedēļā\nPieteikties", "Piesakoties jūs piekrītat privātuma politikai", "Vēlos saņemt jaunumus e-pastā"),
        near_misses=(f"Jaunumi\n\n{_A}", f"E-pasts\n\n{_B}", "Reģistrējoties jūs piekrītat datu apstrādei, brīdina juriste.", "Piesakies korim, viņa teica, un pieteicās visa māja.", "Jaunumus draudze izdod kopš 1931. gada."),
    ),
    Rule(
        id="lv.newsletter.field", label="newsletter",
        phrases=listed("""
            ievadi savu e-pastu; ievadiet savu e-pastu; ievadi e-pastu; ievadiet e-pastu; ievadi e-pasta adresi; ievadiet e-pasta adresi; ievadi savu e-pasta adresi; ievadiet savu e-pasta adresi; tavs e-pasts; jūsu e-pasts; tava
            e-pasta adrese; jūsu e-pasta adrese; e-pasta adrese
        """),
        ambiguous=("abonēt", "pieteikties", "piesakies", "pierakstīties"),
        when=c.any_of(c.not_heading, c.beside("newsletter")), otherwise=HINT, part="ask",
        why="the field or the button of a sign-up form", source="sign-up forms under articles",
        hits=("Ievadi savu e-pastu", "Jūsu e-pasta adrese\nPieteikties"),
        near_misses=(f"Pieteikties\n\n{_A}", "Abonēt var arī pa pastu, atgādināja pastnieks."),
    ),
    Rule(
        id="lv.newsletter.sent", label="newsletter",
        phrases=listed("""
            lai pabeigtu reģistrāciju, iesūtnē noklikšķiniet uz apstiprinājuma saites. ja tas nepienāk 3
            minūšu laikā, pārbaudiet savu surogātpasta mapi!
        """),
        ambiguous=listed("""
            tagad pārbaudiet savu e-pastu!; lūdzu, ievadiet derīgu e-pasta adresi; e-pasts nosūtīts
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="what a sign-up form says before and after an address is sent",
        source="Ghost in Latvian",
        hits=("Lai pabeigtu reģistrāciju, iesūtnē noklikšķiniet uz apstiprinājuma saites. Ja tas nepienāk 3 minūšu laikā, pārbaudiet savu surogātpasta mapi!", _AFTER + "Tagad pārbaudiet savu e-pastu!\nLūdzu, ievadiet derīgu e-pasta adresi\nE-pasts nosūtīts"),
        near_misses=(f"{_A}\n\nTagad pārbaudiet savu e-pastu!\n\n{_B}", f"{_A}\n\n- Tagad pārbaudiet savu e-pastu!\n- Lūdzu, ievadiet derīgu e-pasta adresi\n- E-pasts nosūtīts\n\n{_B}", "Lai pabeigtu reģistrāciju, iesūtnē noklikšķiniet uz apstiprinājuma saites. Ja tas nepienāk 3 minūšu laikā, pārbaudiet savu surogātpasta mapi, viņa teica un aizvēra durvis aiz pēdējā viesa."),
    ),
    Rule(
        id="lv.comment-count.count", label="comment-count",
        phrases=listed("""
            0 komentārs; 0 komentāri; 0 komentāru; komentāri (0); komentāri: 0; komentāri 0; komentāru: 0; nav komentāru; nav komentāru.; komentāru nav; komentāru nav.; komentāru vēl nav; pagaidām nav komentāru; skatīt komentārus;
            skatīt komentārus (0); skatīt visus komentārus; lasīt komentārus; lasīt komentārus (0); lasi komentārus; rādīt komentārus; rādīt visus komentārus; visi komentāri; vairāk komentāru; paslēpt komentārus; 0 atbilde; 0
            atbildes; 0 atbilžu; esi pirmais, kas komentē; komentē pirmais
        """),
        pattern=r"\d{1,5} atbildes rakstam ?[\"“„«‘「《][^?¿؟!]{2,140}|(?:rādīt|skatīt|lasīt) (?:visus |vēl )?\d+ (?:komentār\w*|atbild\w*)",
        why="how many comments there are, or the button that shows them", source="comment systems of Latvian portals, with singular and plural",
        hits=("34 komentāri", "Komentāri (12)", "Nav komentāru", "Rādīt visus komentārus", "7 atbildes rakstam “Veco tiltu slēdz”"),
        near_misses=("34 komentāri tika dzēsti līdz pusnaktij.", "Nav komentāru, kas viņu aizskartu", "Komentāri nav vajadzīgi", "7 atbildes rakstam “Kāpēc tiltu slēdz?”"),
    ),
    Rule(
        id="lv.comments.prompt", label="comments",
        phrases=listed("""
            atbildēt atcelt atbildi; komentēt atcelt atbildi;
            pievienot komentāru; pievieno komentāru; pievienojiet komentāru; komentēt; rakstīt komentāru; uzrakstīt komentāru; uzraksti komentāru; uzrakstiet komentāru; atstāt komentāru; atstāj komentāru; publicēt komentāru;
            nosūtīt komentāru; jūsu komentārs; tavs komentārs; pievienot atbildi; atcelt atbildi; jūsu e-pasta adrese netiks publicēta.; jūsu e-pasta adrese netiks publicēta. obligātie lauki ir atzīmēti kā *; jūsu e-pasta adrese
            netiks publicēta. obligātie lauki ir atzīmēti ar *; obligātie lauki ir atzīmēti kā *; obligātie lauki ir atzīmēti ar *; komentāri slēgti; komentāri ir slēgti; komentāri ir slēgti.; komentēšana slēgta; komentēšana ir
            slēgta; komentēšana ir atslēgta; lai komentētu, ielogojies; lai komentētu, pieslēdzies; lai komentētu, piesakies; lai komentētu, jāpieslēdzas; lai komentētu, nepieciešams autorizēties; lai pievienotu komentāru,
            ielogojies; lai pievienotu komentāru, jāpieslēdzas; lai pievienotu komentāru, nepieciešams autorizēties; pieslēdzies, lai komentētu; autorizējies, lai komentētu; komentēšanas noteikumi; komentāru noteikumi; ziņot par
            komentāru; ziņot par neatbilstošu komentāru; jaunākie komentāri;
            nospiediet šeit, lai atsauktu atbildi.; šim rakstam komentāri ir liegti.; atvainojiet, komentāru forma pašlaik ir slēgta.; lai komentētu, lietotājam jābūt pieteiktam sistēmā.; lai komentētu, lietotājam jābūt pieteiktam sistēmā; pieslēgties, lai komentētu; jūsu komentārs gaida apstiprinājumu.; iesūtīt komentāru; šis raksts ir aizsargāta ar paroli. lai apskatītu komentārus, ievadiet paroli.
        """),
        ambiguous=("diskusija", "tavs viedoklis", "jūsu viedoklis", "jūsu vārds", "ko tu domā?", "ko domā tu?", "ko jūs domājat?", "komentēt nevar"),
        pattern=(
            r"lai (?:komentētu|pievienotu komentāru|rakstītu komentāru|atstātu komentāru|publicētu komentāru|piedalītos diskusijā),? (?:lūdzu,? |nepieciešams |vispirms |jums |tev |ir |vajag )?(?:ielogo|pieslēdz|piesak|autorizē|reģistrē|jāpie|jāielogo|jāautoriz|jāreģ)[^.,]{0,40}\.?|"
            r"(?:raksti|rakstiet|dalies|dalieties|izsaki|izsakiet)[^.]{0,50} komentāros[^.]{0,20}[.!]?"
        ),
        when=c.all_of(c.comment_button, c.after_prose()), otherwise=HINT,
        sure_if=r"komentē|komentār",
        why="a prompt of the comment section", source="WordPress in Latvian and the comment rules of Delfi and TVNET; WordPress and Django comments in Latvian",
        hits=("Pievienot komentāru", "Lai komentētu, jāpieslēdzas", "Jūsu e-pasta adrese netiks publicēta. Obligātie lauki ir atzīmēti kā *", "Izsaki savu viedokli komentāros!"),
        near_misses=(f"Diskusija\n\n{_A}", f"Ko jūs domājat?\n\n{_B}", "Lai komentētu, lasītājiem bija jāpieslēdzas ar banku, rakstīja avīze.", "Pievieno komentāru katrai rindai, lūdza redaktors, bet neviens nepievienoja."),
    ),
    Rule(
        id="lv.comments.button", label="comments",
        phrases=listed("""
            atbildēt; ziņot; citēt; patīk; nepatīk; komentāri; komentārs; komentēt; atbilde; atbildes; jaunākie; vecākie; populārākie; labākie; labot; rediģēt; saite; paslēpt; balsot; rezultāti; aptauja
        """),
        when=c.all_of(c.in_run(2, "comments", "share-bar", "comment-count"), c.no_list_item, c.stacks_nothing), otherwise=HINT,
        why="buttons under a reader's comment, one beside the other", source="comment systems of Latvian portals and forums",
        hits=("Atbildēt\nZiņot", "Patīk\nAtbildēt\nCitēt"),
        near_misses=(f"Atbildes\n\n{_A}", f"Komentārs\n\n{_B}"),
    ),
    Rule(
        id="lv.comments.useful", label="comments",
        phrases=("vai šis raksts bija noderīgs?", "vai raksts bija noderīgs?", "vai šī informācija bija noderīga?", "vai šī lapa bija noderīga?", "vai raksts noderēja?"),
        ambiguous=("jā", "nē"),
        when=c.all_of(c.in_run(3, "comments"), c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a poll below the article: was it useful, yes or no", source="feedback widgets of help pages, blogs and papers",
        hits=(_AFTER + "Vai šis raksts bija noderīgs?\nJā\nNē", "Vai šī informācija bija noderīga?"),
        near_misses=(f"Jā\n\n{_A}", "Vai raksts bija noderīgs? To nezināja neviens."),
    ),
    Rule(
        id="lv.comments.widget", label="comments",
        phrases=listed("""
            vai ziņot par šo komentāru?; rādīt vēl 0 atbildes; rādīt vēl 1 atbildi; šis komentārs ir
            paslēpts.; šis komentārs ir noņemts.; pievienojiet savam komentāram kontekstu, kopīgojiet savu
            vārdu un zināšanas, lai veicinātu veselīgu diskusiju.
        """),
        ambiguous=listed("""
            rediģēt šo komentāru; biedru diskusija; sāciet sarunu; pievienojieties diskusijai; kārtot pēc;
            reģistrējieties tūlīt; vai jau esat dalībnieks?; pierakstīties; jauniniet tūlīt; dzēsts
            dalībnieks; ziņojums; rādīt komentāru; slēpt komentāru; paslēpts dalībniekiem
        """),
        pattern=(
            r"kļūstiet par .{2,60} dalībnieku, lai sāktu komentēt[.!।]?|"
            r"kļūstiet par apmaksātu .{2,60} dalībnieku, lai sāktu komentēt[.!।]?"
        ),
        when=c.comment_widget, otherwise=HINT, weighed=False,
        why="what comment sections of blogs say around the comments and above their form",
        source="Ghost and WordPress in Latvian",
        hits=("Vai ziņot par šo komentāru?", "Rādīt vēl 4 atbildes", "Kļūstiet par Port Chronicle dalībnieku, lai sāktu komentēt.", _AFTER + "Rediģēt šo komentāru\nBiedru diskusija\nSāciet sarunu"),
        near_misses=(f"{_A}\n\nRediģēt šo komentāru\n\n{_B}", f"{_A}\n\n- Rediģēt šo komentāru\n- Biedru diskusija\n- Sāciet sarunu\n\n{_B}", "Vai ziņot par šo komentāru, viņa teica un aizvēra durvis aiz pēdējā viesa.", "Kļūstiet par Port Chronicle dalībnieku, lai sāktu komentēt, viņa teica un aizvēra durvis aiz pēdējā viesa."),
    ),
    Rule(
        id="lv.comments.forum", label="comments",
        phrases=listed("""
            abonē, lai saņemtu paziņojumus par jauniem komentāriem.; tu saņemsi paziņojumus par jauniem
            komentāriem šajā tēmā.; šo komentāru nevarēja atrast. tas var būt dzēsts vai pārvietots.
        """),
        ambiguous=listed("""
            jauna ziņa; vērot; pēdējā ziņa; pieejams arī:; 0 diskusijas dalībnieki; pievienot tēmu; tavs
            komentārs tika publicēts.; par šo diskusiju lapu; sākt diskusiju
        """),
        when=c.forum_tools, otherwise=HINT, weighed=False,
        why="what the software of a forum says around the posts of a thread, several lines in a row",
        source="Redmine and MediaWiki DiscussionTools in Latvian",
        hits=("Abonē, lai saņemtu paziņojumus par jauniem komentāriem.", "Tu saņemsi paziņojumus par jauniem komentāriem šajā tēmā.", _AFTER + "Jauna ziņa\nVērot\nPēdējā ziņa"),
        near_misses=(f"{_A}\n\nJauna ziņa\n\n{_B}", f"{_A}\n\n- Jauna ziņa\n- Vērot\n- Pēdējā ziņa\n\n{_B}", "Abonē, lai saņemtu paziņojumus par jauniem komentāriem, viņa teica un aizvēra durvis aiz pēdējā viesa.", "Tu saņemsi paziņojumus par jauniem komentāriem šajā tēmā, viņa teica un aizvēra durvis aiz pēdējā viesa."),
    ),
    Rule(
        id="lv.share-bar.share", label="share-bar",
        phrases=listed("""
            dalīties facebook; dalies facebook; dalīties twitter; dalīties whatsapp; dalīties ar draugiem; dalies ar draugiem; dalīties ar rakstu; dalies ar rakstu; dalies ar šo rakstu; dalīties ar saiti; dalīties sociālajos
            tīklos; nosūtīt draugam; sūtīt draugam; nosūtīt e-pastā; nosūtīt pa e-pastu; sūtīt e-pastā; drukāt rakstu; izdrukāt rakstu; drukāt lapu; kopēt saiti; kopēt adresi; saite nokopēta; saite ir nokopēta; saglabāt rakstu;
            saglabāt vēlākam laikam; lasīt vēlāk; pievienot izlasei; pievienot favorītiem; 0 skatījums; 0 skatījumi; 0 skatījumu; skatījumi: 0; skatījumu skaits: 0; seko mums; sekojiet mums; seko mums facebook; seko mums
            sociālajos tīklos; sekojiet mums facebook; sekojiet mums sociālajos tīklos; seko līdzi; sekot autoram; sekot tēmai; sociālie tīkli; sociālie mediji
        """),
        ambiguous=("sekot", "seko", "sekojiet", "pievienojies mums", "pievienojieties mums"),
        pattern=(
            r"(?:seko|sekojiet|sekot|lasi|lasiet|meklē|pievienojies|pievienojieties) (?:mums|mūs|[\w.]{3,20})(?: arī| līdzi)?(?: [\w.&-]+){0,3} (?:facebook|twitter|instagram|youtube|google|sociālajos|whatsapp|telegram|threads|tiktok|linkedin|draugiem\.lv)[^.:]{0,60}[.!:]?|"
            r"(?:vai tev ir|vai jums ir|pamanīji|pamanījāt|redzēji|zini)[^?.]{0,50}(?:stāst|ziņ|foto|attēl|video|tēm|informācij)[^?.]{0,50}\? (?:raksti|rakstiet|sūti|sūtiet|ziņo|ziņojiet) (?:mums|redakcijai).{0,80}"
        ),
        when=c.all_of(c.in_run(2, "share-bar", "navigation", "comments"), c.no_list_item), otherwise=HINT,
        why="a prompt to share the page, to follow the site or to write to it", source="share bars of Latvian portals",
        hits=("Dalīties Facebook", "Kopēt saiti", "Seko mums Facebook un Instagram!", "Vai tev ir interesants stāsts? Raksti mums"),
        near_misses=(f"Seko\n\n{_A}", "Dalīties ar draugiem viņš prata kopš bērnības.", "Vai jums ir informācija par zādzību? Ziņojiet policijai pa tālruni 112.", "Seko mums klusi pāri ielai, viņš nočukstēja."),
    ),
    Rule(
        id="lv.share-bar.button", label="share-bar",
        phrases=listed("""
            dalīties; dalies; drukāt; izdrukāt; nosūtīt; sūtīt; saglabāt; kopēt; saite; klausīties; patīk; e-pasts; teksta izmērs; burtu izmērs; share; komentēt; a a a; tvītot; ieteikt; iesaki; ieteikt draugiem
        """),
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "video-embed"), c.no_list_item), otherwise=HINT,
        why="words of a share bar, one beside the other", source="article tool bars of Latvian portals",
        hits=("Dalīties\nDrukāt", "Dalies\nFacebook\nSaglabāt"),
        near_misses=(f"Dalīties\n\n{_A}", f"Saite\n\n{_B}", f"Saglabāt\n\n{_C}"),
    ),
    Rule(
        id="lv.share-bar.lone-share", label="share-bar",
        phrases=("dalīties", "dalīties:", "dalies", "dalies:"),
        when=c.all_of(c.not_heading, c.no_list_item), otherwise=HINT,
        why="the share button alone; as a heading it would have a paragraph under it", source="article tool bars of Latvian media",
        hits=(f"Dalīties\n\n= Dome slēdz veco tiltu ielejā\n\n= {_A}", _AFTER + "Dalies:"),
        near_misses=(f"Dalīties\n\n{_A}", "Dalīties ar viņu visā, ko zināja par upi, viņš negribēja."),
    ),
    Rule(
        id="lv.share-bar.tools", label="share-bar",
        phrases=("ziņot par kļūdu", "ziņo par kļūdu", "ziņojiet par kļūdu", "pamanīji kļūdu?", "pamanīji kļūdu? ziņo", "pamanīji kļūdu? ziņo mums", "pamanījāt kļūdu? ziņojiet", "atradi kļūdu? ziņo"),
        when=c.all_of(c.any_of(c.not_heading, c.beside("share-bar", "video-embed")), c.no_list_item), otherwise=HINT,
        why="buttons of the tools beside an article: report an error", source="toolbars of Latvian news sites",
        hits=(_AFTER + "Pamanīji kļūdu? Ziņo mums", _AFTER + "Ziņot par kļūdu"),
        near_misses=(f"Ziņot par kļūdu\n\n{_A}", f"- Ziņot par kļūdu\n- Atradi kļūdu? Ziņo\n\n{_A}"),
    ),
    Rule(
        id="lv.cookie-notice.partners", label="cookie-notice",
        pattern=r"mēs un mūsu (?:[\d.,]{1,6} )?partneri (?:glabājam|uzglabājam|apstrādājam|izmantojam|piekļūstam)\b(?=[^.]{0,120}\b(?:informācij|sīkdat|sīkfail|dat[ui]))[^.]{0,80}\bierīc\w+.{0,400}",
        why="the first sentence of consent dialogs: what the site and its partners do on the reader's device", source="IAB Europe, Transparency & Consent Framework policies, appendix B, in this language",
        hits=("Mēs un mūsu 834 partneri glabājam informāciju ierīcē un/vai piekļūstam tai.", "Mēs un mūsu partneri uzglabājam informāciju ierīcē, piemēram, sīkdatnes."),
        near_misses=("Mēs un mūsu partneri uzbūvējām ierīci, kas mēra paisumu, sacīja Bels.", "Mēs un mūsu partneri glabājam veco ierīci rātsnama pagrabā, sacīja mērs."),
    ),
    Rule(
        id="lv.cookie-notice.notice", label="cookie-notice",
        pattern=(
            r"(?:šī|šajā|mūsu|šīs) (?:tīmekļa |interneta |mājas)?(?:vietne|vietnē|lapa|lapā|portāls|portālā)(?: [\w.-]{3,30})? (?:izmanto|lieto|tiek izmantotas|tiek lietotas|tiek izmantoti|izmantojam|izmantotas|saglabā)[^.]{0,40}(?:sīkdat|sīkfail|cookie)\w*(?!.*(?:sacīja|\bteica|skaidro|norāda|jokoj|rakstīja|\braksta|stāst)).{0,300}|"
            r"(?:mēs izmantojam|izmantojam|lai|vietnē|portālā|tīmekļa vietnē|mājaslapā|mājas lapā)\b[^.]{0,110}(?:sīkdat|sīkfail|cookie)\w*(?=.*(?:vietn|piekrīt|piekriš|reklām|apmeklē|satur|pakalpojum|iestatījum|pieredz|portāl|mājas ?lap))(?!.*(?:sacīja|\bteica|skaidro|norāda|jokoj|rakstīja|\braksta|stāst)).{0,320}|"
            r"(?:turpinot|izmantojot|noklikšķinot|nospiežot|klikšķinot|apmeklējot)(?!.*(?:sacīja|\bteica|skaidro|norāda|jokoj|rakstīja|\braksta|stāst))[^.]{0,100}(?:piekrīt|apstiprin)[^.]{0,60}(?:sīkdat|sīkfail|noteikum|privātum|datu).{0,200}|"
            r"(?:mēs )?(?:cienām|rūpējamies par|novērtējam) jūsu privātum\w+.{0,60}"
        ),
        otherwise=HINT,
        sure_if=r"(?:sīkdat|sīkfail).*(?:vietn|piekrīt|piekriš|portāl|lap|pieredz)|cookie|(?:vietn|portāl|lap|turpinot|noklikšķinot|nospiežot).*(?:sīkdat|sīkfail)|jūsu privātum",
        why="a notice that asks leave to store cookies", source="Latvian law on information society services, section 7.1 (sīkdatnes)",
        hits=("Šī vietne izmanto sīkdatnes. Turpinot lietot šo vietni, jūs piekrītat sīkdatņu izmantošanai.", "Mēs izmantojam sīkdatnes, lai uzlabotu jūsu pieredzi mūsu vietnē.", "Mēs cienām jūsu privātumu"),
        near_misses=("Šī vietne izmanto vecu fontu, un neviens to nemaina.", "Vietnē tiek izmantotas sīkdatnes, skaidro eksperts, tikai pēc pieslēgšanās.", "Turpinot ceļu, piekrita arī gids."),
    ),
    Rule(
        id="lv.cookie-notice.button", label="cookie-notice",
        phrases=listed("""
            piekrītu visām; piekrist visām; piekrist visam; piekrītu visam; piekrist visām sīkdatnēm; piekrītu visām sīkdatnēm; pieņemt visas; pieņemt visu; pieņemt visas sīkdatnes; pieņemt sīkdatnes; apstiprināt visas;
            apstiprināt visas sīkdatnes; atļaut visas; atļaut visas sīkdatnes; atļaut sīkdatnes; noraidīt visas; noraidīt visu; noraidīt visas sīkdatnes; noraidīt sīkdatnes; tikai nepieciešamās; tikai nepieciešamās sīkdatnes;
            tikai obligātās; sīkdatņu iestatījumi; sīkfailu iestatījumi; pārvaldīt sīkdatnes; pārvaldīt sīkfailus; privātuma iestatījumi; saglabāt izvēli; saglabāt iestatījumus; apstiprināt izvēli; apstiprināt izvēlētās; atļaut
            izvēlētās; nepieciešamās sīkdatnes; obligātās sīkdatnes; sīkdatņu politika; sīkfailu politika; sīkdatņu izmantošana; par sīkdatnēm; mainīt sīkdatņu iestatījumus; statistikas sīkdatnes; mārketinga sīkdatnes; analītiskās
            sīkdatnes; funkcionālās sīkdatnes;
            sīkdatņu administrēšana ar tarteaucitron.js; šis pakalpojums nav ievietojis nevienu sīkdatni.; šis pakalpojums neievieto sīkdatnes.
        """),
        ambiguous=listed("""
            piekrītu; nepiekrītu; piekrist; sapratu; labi; pieņemt; apstiprināt; noraidīt; ok; aizvērt; vairāk informācijas; iestatījumi; atļaut; nepieciešamās; statistika; mārketings; detaļas; sīkāk; pielāgot; sīkdatnes;
            sīkfaili; uzzināt vairāk; uzzini vairāk; lasīt vairāk; privātums;
            aizliegt; iestatījumi visiem pakalpojumiem; jūsu privātuma aizsardzība; pakalpojumu iestatījumi;
            stingri nepieciešamās;
            aizvert sīkdatņu joslu; rādīt/paslēpt informāciju par sīkdatņu uzglabāšanu; sīkdatņu iestatījumu panelis
        """),
        when=c.consent_button, otherwise=HINT,
        why="a button of the consent banner", source="consent tools in Latvian",
        hits=("Pieņemt visas sīkdatnes", "Šī vietne izmanto sīkdatnes.\nPiekrītu", "Sīkdatņu iestatījumi"),
        near_misses=(f"Sīkdatnes\n\n{_A}", f"Iestatījumi\n\n{_B}", f"Sapratu\n\n{_C}", f"{_A}\n\n- Aizvert sīkdatņu joslu\n- Sīkdatņu iestatījumu panelis\n\n{_B}", f"{_A}\n\n- Aizvert sīkdatņu joslu\n- Sīkdatņu iestatījumu panelis\n\n{_B}"),
    ),
    Rule(
        id="lv.cookie-notice.category", label="cookie-notice",
        finds=c.dialog_lines(_CATEGORY, _PANELS, _ABOUT, SPEECH),
        why="what a kind of cookies is for, among the buttons of the dialog that lists them",
        source="preference panels of consent tools (OneTrust, Cookiebot, tarteaucitron, Klaro)",
        hits=(f"{_AFTER}Piekrītu visām\nPiekrist visām sīkdatnēm\nLeģitīmās intereses\nMūsu partneri pēc šiem datiem izvēlas reklāmas.\nLikumīgās intereses\nPakalpojumi, kas skaita apmeklējumus, mums rāda, kuras lapas lasa.\nPiekrītu visām", f"{_AFTER}Piekrītu visām\nŠīs sīkdatnes skaita, cik bieži lapu apmeklē.\nPiekrist visām sīkdatnēm", f"{_AFTER}Piekrītu visām\nŠīs sīkdatnes skaita, cik bieži lapu apmeklē.\nReklāmas sīkdatnes rāda mūsu partneru sludinājumus un reklāmu.\nPiekrist visām sīkdatnēm"),
        near_misses=(f"{_A}\n\nLeģitīmās intereses\n\nMūsu partneri pēc šiem datiem izvēlas reklāmas.\n\nLikumīgās intereses\n\nPakalpojumi, kas skaita apmeklējumus, mums rāda, kuras lapas lasa.\n\n{_B}", f"{_A}\n\nMūsu partneri pēc šiem datiem izvēlas reklāmas.\n\nPakalpojumi, kas skaita apmeklējumus, mums rāda, kuras lapas lasa.\n\n{_B}", f"Šīs sīkdatnes skaita, cik bieži lapu apmeklē.\n\n{_A}", f"{_A}\n\nŠīs sīkdatnes skaita, cik bieži lapu apmeklē.\n\nReklāmas sīkdatnes rāda mūsu partneru sludinājumus un reklāmu.\n\n{_B}"),
    ),
    Rule(
        id="lv.paywall.account", label="paywall",
        phrases=listed("""
            jau ir konts?; tev jau ir konts?; jums jau ir konts?; jau ir konts? ielogojies; nav konta?; vēl nav konta?; nav konta? reģistrējies; vēl nav konta? reģistrējies; esi jau abonents?; jau esi abonents?; jau esi abonents?
            ielogojies; jau esi abonents? pieslēdzies; vai jau esat abonents?; aizmirsi paroli?; aizmirsāt paroli?; aizmirsu paroli; aizmirsta parole; atcerēties mani; ielogoties / reģistrēties; ienākt / reģistrēties; pieslēgties
            ar google; pieslēgties ar facebook; ielogoties ar facebook; ielogoties ar google; ienākt ar facebook; izveidot kontu; izveidot jaunu kontu; kļūsti par abonentu; kļūt par abonentu; tikai abonentiem; raksts pieejams
            tikai abonentiem; raksts ir pieejams tikai abonentiem; saturs pieejams tikai abonentiem; šis saturs ir pieejams tikai abonentiem; lai lasītu tālāk, ielogojies; lai lasītu tālāk, abonē; lai turpinātu lasīt, abonē; lai
            turpinātu lasīt, ielogojies; lasi visu rakstu; lasīt visu rakstu; izvēlies abonementu; izvēlēties abonementu; noformēt abonementu; mans konts; mans profils
        """),
        ambiguous=listed("""
            ielogoties; ienākt; pieslēgties; pieteikties; autorizēties; autorizācija; reģistrēties; reģistrācija; iziet; parole; lietotājvārds; abonements; abonēt; abonē; profils; konts; premium; plus;
            izveidot jaunu lietotāju vai doties iekšā
        """),
        pattern=(
            r"(?:šis |viss )?(?:raksts|saturs|teksts) (?:ir )?(?:pieejams |lasāms |domāts )?(?:tikai )(?:mūsu |reģistrētiem )?(?:abonent|lietotāj|reģistrēt)\w*.{0,60}|"
            r"lai (?:lasītu|izlasītu|turpinātu|skatītu)[^.]{0,60}(?:ielogo|pieslēdz|reģistrē|abonē|nepieciešams abonements|autorizē).{0,60}"
        ),
        when=c.all_of(c.in_run(2), c.heads_nothing, c.no_list_item), otherwise=HINT, part="button",
        sure_if=r"rakst|satur|abon|lasī",
        why="a prompt to log in, register or pay", source="paywalls of Latvian dailies (abonements); MediaWiki in Latvian",
        hits=("Aizmirsi paroli?", "Jau esi abonents? Ielogojies", "Raksts pieejams tikai abonentiem", "Ienākt\nReģistrēties"),
        near_misses=(f"Reģistrācija\n\n{_A}", f"Parole\n\n{_B}", f"Abonements\n\n{_C}", "Raksts no rītdienas būs pieejams bibliotēkā."),
    ),
    Rule(
        id="lv.related.heading", label="related",
        phrases=listed("""
            lasi arī; lasiet arī; lasi vēl; lasi vairāk; lasiet vairāk; skaties arī; skatieties arī; saistītie raksti; saistītās ziņas; saistītās tēmas; saistītie ieraksti; līdzīgi raksti; līdzīgas ziņas; līdzīgi ieraksti;
            lasītākie; lasītākais; lasītākie raksti; lasītākās ziņas; visvairāk lasītie; visvairāk lasītais; populārākie raksti; populārākās ziņas; populārākais; komentētākie; skatītākie; jaunākās ziņas; jaunākie raksti; jaunākie
            ieraksti; pēdējās ziņas; redakcija iesaka; redaktora izvēle; redakcijas izvēle; iesakām izlasīt; iesakām lasīt; ieteiktie raksti; vairāk par šo tēmu; vairāk par tēmu; par šo tēmu; citi raksti; citas ziņas; vēl ziņas;
            tev varētu interesēt; tevi varētu interesēt; jūs varētu interesēt; jums varētu interesēt; tev varētu patikt; jums varētu patikt; līdzīgi produkti; līdzīgas preces; saistītie produkti; saistītās preces
        """),
        takes=c.titles_below, part="heading",
        why="the heading of a list of other articles, with the list", source="blocks under articles of Latvian portals; Mezzanine in Latvian",
        hits=("Lasi arī\nPrāmji stāv vētras dēļ ezerā\nGlābēji apbalvoti par ziemas darbiem", _AFTER + "Lasītākie raksti\n\nKas maksās par drūpošo krastu?\n\nMērs pārdos vecās ostas kantori", "Saistītie raksti"),
        near_misses=("Lasi arī skaļi, viņš ieteica skolēniem.", "Lasītākās bija vēstules no kara, rakstītas ar zīmuli."),
    ),
    Rule(
        id="lv.related.section", label="related",
        phrases=listed("""
            iesakām; ieteicam; jaunākie; jaunākais; jaunākās; ziņas; aktuāli; aktualitātes; populāri; populārākie; tēmas; dienas tēma; svarīgākais; galvenās ziņas; latvijā; pasaulē; rubrikas; sadaļas; skaties; saites; vairāk;
            vairāk ziņu; vairāk no autora; video; galerija; foto; sākumlapa; interesanti; citi lasa; šobrīd aktuāli; šobrīd lasa; skatītākais;
            pēdējie komentāri; saistītās saites;
            pēdējie ieraksti
        """),
        when=c.after_prose(), takes=c.titles_below_or_nothing, otherwise=HINT, part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it", source="front-page sections of Latvian portals; Mezzanine and Material for MkDocs in Latvian",
        hits=(_AFTER + "Iesakām\nPrāmji stāv vētras dēļ ezerā\nGlābēji apbalvoti par ziemas darbiem", _AFTER + "Aktuāli\n\nKas maksās par drūpošo krastu?\n\nMērs pārdos vecās ostas kantori"),
        near_misses=(f"Vairāk\n6. nodaļa. Kā būvē tiltu\n6.1. Kas ir tilta arka\n6.2. Ko nes akmens\n\n{_A}\n\n{_B}", f"Interesanti\n\n{_A}", f"Tēmas\n\n{_B}", f"Saites\n\n{_C}"),
    ),
    Rule(
        id="lv.related.read-also", label="related",
        pattern=r"(?:lasi arī|lasiet arī|lasi vēl) ?: ?(?!.*(?:\blpp|nodaļ|lappus)).{12,160}[^.,;:]",
        when=c.all_of(c.no_list_item, c.points_to_title), anywhere=True,
        why="a link to another article; no text says these words and a colon but to point there", source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=("Lasi arī: Prāmji stāv vētras dēļ ezerā", "Lasiet arī: Mērs pārdos vecās ostas kantori"),
        near_misses=("Lasi arī: šie vārdi stāv zem katra raksta.", "Lasi arī: vārds", "Lasiet arī: Sestā nodaļa par tiltiem"),
    ),
    Rule(
        id="lv.related.pointer", label="related",
        phrases=listed("""
            lasīt vairāk; lasīt tālāk; lasi tālāk; turpināt lasīt; lasīt visu; lasīt rakstu; rādīt vairāk; rādīt mazāk; skatīt vairāk; skatīt visus; skatīt visas; skatīt visu; ielādēt vairāk; visi raksti; visas ziņas; visi
            jaunumi; vairāk rakstu; skatīt galeriju; atvērt galeriju; galerija (0); foto (0); 0 attēli; 0 attēls; skatīt attēlus; palielināt attēlu; viss raksts; uz sākumlapu
        """),
        ambiguous=listed("""
            0 foto; vairāk; tālāk; sīkāk; galerija; foto galerija; fotogalerija; avots; plašāk
        """),
        pattern=(
            r"(?:lasi|lasiet|skaties|skatieties|lasīt)(?: arī| vairāk| tālāk| vēl)? ?[|»>→►▶] ?(?!.*(?:\blpp|nodaļ|lappus)).{12,160}[^.,;:]|"
            r"(?:lasi vairāk|lasiet vairāk|lasīt vairāk|skaties arī|saistītais raksts|vairāk par tēmu|iesakām|plašāk lasiet) ?[:|»>→►▶] ?(?!.*(?:\blpp|nodaļ|lappus)).{12,160}[^.,;:]"
        ),
        when=c.all_of(c.in_run(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a link to another article, which leads nowhere in a text", source="in-story pointers of Latvian portals (Lasi arī: headline)",
        hits=("Lasīt vairāk →", "Rādīt vairāk", "Skaties arī: Prāmji stāv vētras dēļ ezerā"),
        near_misses=(f"Sīkāk\n\n{_A}", f"Tālāk\n\n{_B}", "Lasi vairāk: otro nodaļu un pielikumu par tiltiem", "Lasīt vairāk nekā vienu grāmatu gadā viņš nepaspēja."),
    ),
    Rule(
        id="lv.related.products", label="related", weighed=False,
        phrases=listed("""
            citi pircēji iegādājās arī; pircēji iegādājās arī; nesen skatītās preces; nesen skatītie;
            pēdējās skatītās preces; bieži pērk kopā; jums varētu patikt arī; saistītie produkti; saistītās
            preces; līdzīgas preces; līdzīgi produkti
        """),
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading, c.no_list_item), otherwise=HINT, takes=c.titles_below, part="heading",
        why="the heading of a list of other products, with the list",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar and pretix in Latvian",
        hits=(_AFTER + "Citi pircēji iegādājās arī", _AFTER + "Līdzīgi produkti"),
        near_misses=(f"{_A}\n\nCiti pircēji iegādājās arī\n\n{_B}", "Citi pircēji iegādājās arī, viņa teica un aizvēra durvis aiz pēdējā viesa."),
    ),
    Rule(
        id="lv.tag-list.tags", label="tag-list",
        phrases=listed("""
            birkas; tagi; atslēgvārdi; tēmas; kategorijas; rubrikas; raksta tēmas; saistītās tēmas; iezīmes
        """),
        when=c.after_prose(2), takes=c.short_lines_below, part="heading",
        why="the heading of the list of tags under an article, with the list", source="tag widgets of Latvian portals",
        hits=(_AFTER + "Birkas\ntilts\nceļi", _AFTER + "Atslēgvārdi:\n\nremonts\n\ntilti"),
        near_misses=(f"Atslēgvārdi\n\n{_A}", f"{_A}\n\n{_B}\n\nTēmas\n\n{_C}"),
    ),
    Rule(
        id="lv.tag-list.line", label="tag-list",
        pattern=r"(?:birkas|tagi|atslēgvārdi|kategorija|kategorijas|rubrika) ?[:|»] ?(?![^.]*\. )(?!.*\b(?:ir|kā|kas|tas)\b).{2,200}[^.?!:]",
        when=c.all_of(c.after_prose(1), c.not_heading),
        why="the tags of an article on one line", source="WordPress in Latvian (Birkas, Kategorija)",
        hits=(_AFTER + "Birkas: tilts, ceļi, remonts", _AFTER + "Kategorija: Satiksme"),
        near_misses=("Birkas: ko tās nozīmē un kas tās lasa?", f"Kategorija: smagās mašīnas\n\n{_A}"),
    ),
    Rule(
        id="lv.legal-footer.links", label="legal-footer",
        phrases=listed("""
            par mums; par portālu; par projektu; redakcija; kontakti; saziņa; sazinies ar mums; sazinieties ar mums; reklāma; reklāma portālā; reklāmas izcenojumi; cenrādis; karjera; vakances; darbs pie mums; palīdzība; lapas
            karte; autortiesības; privātums; datu aizsardzība; rss; arhīvs; abonēšana; personas dati; ētikas kodekss; medijiem; raksti mums; rakstiet mums; biežāk uzdotie jautājumi; buj; sīkdatnes; piegāde; apmaksa; atgriešana;
            rekvizīti; piekļūstamība; ieteikumi
        """),
        when=c.all_of(c.in_run(2, *_FOOTER), c.after_prose(), c.not_heading), otherwise=HINT,
        why="links of a site's footer, in a row", source="footers of Latvian portals and offices",
        hits=(_AFTER + "Par mums\nKontakti\nReklāma", _AFTER + "Redakcija | Kontakti | Arhīvs"),
        near_misses=(f"Kontakti\n\n{_B}", f"Arhīvs\n\n{_C}"),
    ),
    Rule(
        id="lv.legal-footer.policy", label="legal-footer",
        phrases=listed("""
            privātuma politika; personas datu aizsardzība; personas datu apstrāde; lietošanas noteikumi; lietošanas nosacījumi; vietnes lietošanas noteikumi; portāla lietošanas noteikumi; visas tiesības aizsargātas; visas tiesības
            aizsargātas.; visas tiesības paturētas; visas tiesības paturētas.; visas tiesības rezervētas; distances līgums; piekļūstamības paziņojums
        """),
        when=c.all_of(c.not_heading, c.any_of(c.in_run(2, *_FOOTER), c.all_of(c.in_tail, c.after_prose()))), otherwise=HINT,
        why="a link to the terms, among others or below the last paragraph", source="footers of Latvian sites",
        hits=(_AFTER + "Visas tiesības aizsargātas.", _AFTER + "Lietošanas noteikumi"),
        near_misses=(f"Privātuma politika\n\n{_A}", f"Lietošanas noteikumi\n\n{_B}"),
    ),
    Rule(
        id="lv.legal-footer.notice", label="legal-footer",
        pattern=(
            r"(?:nodrošina|spēcināts ar|veidots ar) ?(?:wordpress|drupal|joomla!?|mediawiki|hexo|starlight)\w{0,3}\.?|(?:pārpublicē\w+|kopēšana|kopēt|pavairošana|(?:materiālu|portāla|satura|informācijas|rakstu) (?:satura |materiālu )?(?:pārpublicē|kopē|izmantoš|pavairo)\w+)[^!?]{0,160}(?:aizliegt|atļauj|piekrišan|atsauc|autortiesīb).{0,160}|"
            r"(?:pamanīji|pamanījāt|atradi|atradāt) (?:drukas )?kļūdu(?: tekstā| rakstā)?\?? (?:ziņo|raksti|iezīmē).{0,60}|"
            r"(?:galven(?:ais|ā) redaktor(?:s|e)|issn|redakcijas adrese) ?[:–-] ?.{3,140}|"
            r"mājas ?lapu izstrāde ?[:–-] .{2,50}"
        ),
        when=c.all_of(c.in_tail, c.after_prose()), otherwise=HINT,
        sure_if=r"wordpress|drupal|joomla|mediawiki|hexo|starlight|redakc|portāl|vietn|autortiesīb|issn|kļūdu|redaktor",
        why="reprint terms, imprint and typo prompt below the last paragraph", source="Latvian copyright law; imprint customs of Latvian media",
        hits=(_AFTER + "Materiālu pārpublicēšana bez redakcijas piekrišanas ir aizliegta.", _AFTER + "Pamanīji kļūdu? Ziņo mums", _AFTER + "Galvenais redaktors: Jānis Krasts", _AFTER + "Nodrošina WordPress"),
        near_misses=(f"{_A}\n\n{_B}\n\nKopēt atslēgas bez saimnieka atļaujas ir aizliegts.", f"Kopēt kartes bija aizliegts, piebilst arhivārs.\n\n{_A}", f"Izdevējs: profesija, kas izzūd\n\n{_B}", f"Nodrošina WordPress\n\n{_A}"),
    ),
    Rule(
        id="lv.navigation.control", label="navigation",
        phrases=listed("""
            pāriet uz saturu; pāriet uz galveno saturu; doties uz saturu; doties uz galveno saturu; pārlekt uz saturu; uz saturu; izlaist navigāciju; uz augšu; uz lapas augšu; atpakaļ uz augšu; galvenā izvēlne; galvenā navigācija;
            atvērt izvēlni; aizvērt izvēlni; rādīt izvēlni; ziņu navigācija; ierakstu navigācija; rakstu navigācija; meklēt lapā; meklēt vietnē; meklēt portālā; nākamais raksts; iepriekšējais raksts; nākamais ieraksts;
            iepriekšējais ieraksts; nākamā lapa; iepriekšējā lapa; vecāki ieraksti; jaunāki ieraksti; vecāki raksti; atpakaļ uz sākumlapu; atpakaļ uz sākumu; atpakaļ uz sarakstu; lapa 0 no 0; lasīšanas laiks: 0 min; lasīšanas
            laiks: 0 min.; lasīšanas laiks 0 min; lasīšanas ilgums: 0 min; lasīšanas laiks: 0 minūtes; ielikt grozā; pievienot grozam; likt grozā; jūsu grozs ir tukšs; grozs ir tukšs; iepirkumu grozs ir tukšs; mobilā versija;
            izvēlies valodu; izvēlieties valodu; visas kategorijas; visas rubrikas; turpināt iepirkties; pievienot vēlmju sarakstam;
            pāriet uz navigāciju; pāriet uz meklēšanu; 0 min lasīšana
        """),
        ambiguous=("iepirkumu grozs", "grozs", "jūs atrodaties šeit", "atrodies šeit", "ir noliktavā", "sākums", "vecāki komentāri", "jaunāki komentāri", "iepriekšēja tēma", "nākoša tēma", "norādiet tēmu", "norādiet mēnesi", "rediģēt lapu", "rādīt izejas tekstu", "atpakaļ uz satura rādītāju", "kopēt starpliktuvē", "kopēts starpliktuvē", "savērst sānjoslu", "izplest sānjoslu", "rediģēt šo lapu", "rādīt šīs lapas avotu"),
        pattern=r"(?:nākamais|iepriekšējais) (?:raksts|ieraksts) ?[:»«→←>|–—-] ?.{4,120}[^.,;]|lasīšanas (?:laiks|ilgums) ?[:–-]? ?(?:aptuveni |apmēram |~)?\d.{0,16}",
        when=c.page_control, otherwise=HINT,
        why="a control of the page: skip link, pager, basket, reading time", source="WordPress and shop themes in Latvian; Material for MkDocs, Sphinx and WordPress in Latvian",
        hits=("Pāriet uz saturu", "Lasīšanas laiks: 5 min", "Nākamais raksts: Mērs pārdos vecās ostas kantori", "Ielikt grozā"),
        near_misses=("Nākamais raksts līgumā runā par zveju.", f"Grozs\n\n{_A}", "Uz augšu veda šauras kāpnes.", f"{_A}\n\nRediģēt šo lapu\n\nRādīt šīs lapas avotu\n\n{_B}", f"{_A}\n\nRediģēt šo lapu\n\nRādīt šīs lapas avotu\n\n{_B}"),
    ),
    Rule(
        id="lv.navigation.wiki", label="navigation", weighed=False,
        phrases=listed("""
            norādes uz šo rakstu; saistītās izmaiņas; īpašās lapas; pastāvīgā saite; lapas informācija; drukājama versija; augšupielādēt failu; pēdējās izmaiņas; nejauša lapa;
            kopienas portāls; aktualitātes; dalībnieka rīki; vārdtelpas; varianti; hronoloģija; aplūkot kodu; skatīt; apskates; devums; diskusijas; nav pieslēdzies; citās valodās; rīki;
            saistību atrunas; dalībnieka lapas rīki; lapas žurnāli; pievienot valodas; pārslēgt satura rādītāju; pārvietot uz sānjoslu; izskats; lapas redaktoriem, kuri nav pieslēgušies;
            diskusija; izveidot jaunu lietotāju; labot; palīdzība; galvenā izvēlne;
            navigācija;
            lietotāja rīki; ieiet; vietnes rīki; jaunākie grozījumi; mēdiju pārvaldnieks; rādītājs; lapas
            rīki; parādīt lapas kodu; vecās versijas; norādes uz lapu
        """),
        when=c.wiki_tools, otherwise=HINT,
        why="the tools of a wiki's page, several in a row",
        source="MediaWiki in Latvian (sidebar, tabs and toolbox)",
        hits=(_AFTER + "Norādes uz šo rakstu\nSaistītās izmaiņas\nĪpašās lapas", _AFTER + "Pastāvīgā saite\nLapas informācija\nDrukājama versija"),
        near_misses=(f"Norādes uz šo rakstu\n\n{_A}", f"Īpašās lapas\n\n{_B}\n\nSaistītās izmaiņas\n\n{_A}"),
    ),
    Rule(
        id="lv.legal-footer.wiki", label="legal-footer",
        pattern=(
            r"šī lapa pēdējoreiz labota: ?(?=.{0,45}\d{4}).{8,60}\.?|"
            r"saturs iegūts no ?[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200}|"
            r"šī lapa ir tikusi apskatīta ?\d[\d., ]{0,12} ?reizes\.?"
        ),
        why="the day of the last change, the address and how often it was read, below the pages of a wiki",
        source="MediaWiki in Latvian (messages lastmodifiedat, retrievedfrom and viewcount)",
        hits=("Šī lapa pēdējoreiz labota: 2024-05-03 plkst. 10:14.", "Saturs iegūts no \"https://wiki.example/index.php?title=Most&oldid=12\""),
        near_misses=("Šī lapa pēdējoreiz labota: 2024-05-03 plkst. 10:14, viņa teica un aizvēra durvis aiz pēdējā viesa.", f"{_A}\n\nŠī lapa pēdējoreiz labota: {_B}"),
    ),
    Rule(
        id="lv.navigation.menu-word", label="navigation",
        phrases=listed("""
            sākums; sākumlapa; galvenā; izvēlne; meklēt; meklēšana; ziņas; jaunumi; latvija; latvijā; pasaule; pasaulē; ārvalstīs; politika; bizness; ekonomika; finanses; nauda; sports; hokejs; basketbols; futbols; kultūra;
            viedokļi; komentāri; intervijas; dzīve; dzīvesstils; stils; veselība; zinātne; tehnoloģijas; auto; ceļojumi; māja; mājas; dārzs; receptes; ēdiens; ģimene; bērni; mode; skaistums; izklaide; slavenības; kino; filmas;
            mūzika; grāmatas; spēles; video; foto; galerijas; podkāsti; raidieraksti; laika ziņas; laikapstākļi; tv programma; horoskopi; testi; nekustamais īpašums; darbs; izglītība; vēsture; krimināls; kriminālziņas; reģioni;
            novados; rīga; rīgā; liepāja; ventspils; daugavpils; jelgava; jūrmala; vidzeme; kurzeme; latgale; zemgale; kontakti; par mums; redakcija; reklāma; forums; blogs; blogi; veikals; grozs; akcijas; izpārdošana; zīmoli;
            piegāde; apmaksa; mans konts; ienākt; reģistrēties; iziet; favorīti; izlase; arhīvs; abonēšana; abonēt; rubrikas; kategorijas; vairāk; aizvērt; tālāk; atpakaļ; nākamais; iepriekšējais; lv; en; ru; latviski; english;
            tiešraide; tv; radio; pasākumi; kalendārs; pašvaldība; pakalpojumi; cenrādis; projekti; galerija; buj; vide; daba; sabiedrība;
            arhīvi; atslēgties; atvienoties; autorizēties; pieslēgties; nākamā; iepriekšējā; nākošais; iepriekšējs; darbagalds; darbgalds; kategorija; tēmas; birkas; galvenā lapa; rediģēt; birku mākonis; populāras birkas; saišu lenta; ierakstu rss; komentāru rss; ieraksti (rss); komentāri (rss); bez kategorijas; bez tēmas
        """),
        when=c.all_of(c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "comments"), c.no_text_item, c.set_like_its_run), otherwise=HINT,
        why="words of a menu, several in a row", source="section names of Latvian portals, municipalities and shops; WordPress, Mezzanine and Plone in Latvian",
        hits=("Ziņas\nSports\nKultūra", "Latvijā\nPasaulē\nBizness\nViedokļi"),
        near_misses=(f"Vēsture\n\n{_A}\n\nKultūra\n\n{_B}\n\nSports\n\n{_C}", "Avīzei bija trīs lapas:\nPolitika\nSports\nVeselība", f"Meklēšana\n\n{_B}"),
    ),
    Rule(
        id="lv.navigation.docs", label="navigation",
        phrases=listed("""
            šis saturs vēl nav pieejams jūsu valodā.
        """),
        ambiguous=listed("""
            notiek meklēšanas inicializācija; ierakstiet, lai sāktu meklēšanu; doties uz repozitoriju;
            nerādīt vairs; izvēlies versiju; nav atbilstošu dokumentu; 0 atbilstoši dokumenti; izvēlieties
            tēmu; šajā lapā; paslēpt atlases vārdus; šī lappuse
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the tools around the pages of manuals and blogs, several in a row",
        source="Material for MkDocs, Starlight and Sphinx in Latvian",
        hits=("Šis saturs vēl nav pieejams jūsu valodā.", _AFTER + "Notiek meklēšanas inicializācija\nIerakstiet, lai sāktu meklēšanu\nDoties uz repozitoriju"),
        near_misses=(f"{_A}\n\nNotiek meklēšanas inicializācija\n\n{_B}", f"{_A}\n\n- Notiek meklēšanas inicializācija\n- Ierakstiet, lai sāktu meklēšanu\n- Doties uz repozitoriju\n\n{_B}", "Šis saturs vēl nav pieejams jūsu valodā, viņa teica un aizvēra durvis aiz pēdējā viesa."),
    ),
    Rule(
        id="lv.navigation.shop-control", label="navigation", weighed=False,
        phrases=listed("""
            pirkumu groza rezervācijas laiks ir beidzies
        """),
        ambiguous=listed("""
            jūsu grozs; jūsu grozs ir tukšs.; iztukšot grozu; turpināt ar pirkumu; turpināt veikt pirkumu;
            izmantot kuponu; pievienoties gaidīšanas rindai; pievienot mani gaidīšanas sarakstam; atvērt
            biļešu veikalu; aizvērt biļešu veikalu; izvēlēties citu pasākumu; reģistrēties izveidotajā
            lietotāja profilā; pievienot salīdzināšanai; salīdzināt preces; apskatīt grozu; skatīt grozu;
            doties uz grozu; noformēt pasūtījumu; pāriet uz kasi; atjaunot grozu; atjaunināt grozu; turpināt
            iepirkšanos; atgriezties veikalā; jūsu iepirkumu grozs ir tukšs; rakstīt atsauksmi; uzrakstīt
            atsauksmi; esi pirmais, kas uzraksta atsauksmi; atsauksmju vēl nav.; vēl nav atsauksmju; rāda
            visus 0 rezultātus; noklusējuma kārtošana; kārtot pēc popularitātes; kārtot pēc jaunākā; kārtot
            pēc cenas: no zemākās; kārtot pēc cenas: no augstākās; notīrīt filtrus; izvēlieties opcijas;
            ātrais skats; paziņot, kad pieejams; ar pvn
        """),
        when=c.shop_control, otherwise=HINT,
        why="the buttons of a shop, and what it says of its basket, its reviews and how it sorts",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar and pretix in Latvian",
        hits=("Pirkumu groza rezervācijas laiks ir beidzies", _AFTER + "Jūsu grozs", _AFTER + "Jūsu grozs ir tukšs."),
        near_misses=(f"{_A}\n\nJūsu grozs\n\n{_B}", f"{_A}\n\n- Jūsu grozs\n- Jūsu grozs ir tukšs.\n\n{_B}", "Pirkumu groza rezervācijas laiks ir beidzies, viņa teica un aizvēra durvis aiz pēdējā viesa."),
    ),
    Rule(
        id="lv.navigation.shop-word", label="navigation", weighed=False,
        phrases=listed("""
            pirkuma veikšana; ielādēt vairāk; ical; iepriekšējais mēnesis; nākamais mēnesis; iepriekšējā
            nedēļa; nākamā nedēļa; izmēru tabula; daudzums; salīdzināt; mans grozs; atlaides kods; apmaksas
            veidi; piegāde un apmaksa; preču atgriešana; izpārdots; populārākās preces; pirkt
        """),
        when=c.shop_word, otherwise=HINT,
        why="words of a shop's page that are anybody's, several in a row",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar and pretix in Latvian",
        hits=(_AFTER + "Pirkuma veikšana\nIelādēt vairāk\nICal", _AFTER + "Izpārdots\nPopulārākās preces\nPirkt"),
        near_misses=(f"{_A}\n\nPirkuma veikšana\n\n{_B}", f"{_A}\n\n- ICal\n- Iepriekšējais mēnesis\n- Nākamais mēnesis\n\n{_B}"),
    ),
    Rule(
        id="lv.navigation.calendar", label="navigation", weighed=False,
        phrases=listed("""
            pievienot kalendāram
        """),
        when=c.calendar_button, takes=c.calendar_links, otherwise=HINT,
        why="the button by which readers keep an event's date, with the calendars it offers",
        source="The Events Calendar and pretix in Latvian",
        hits=(_AFTER + "Pievienot kalendāram", _AFTER + "Pievienot kalendāram\nApple\nGoogle\nOutlook.com\nYahoo"),
        near_misses=(f"{_A}\n\nPievienot kalendāram\n\n{_B}", f"{_A}\n\nApple\nGoogle\nYahoo\n\n{_B}", "Pievienot kalendāram, viņa teica un aizvēra durvis aiz pēdējā viesa."),
    ),
    Rule(
        id="lv.placeholder.loading", label="placeholder",
        phrases=listed("""
            ielādē; ielādē...; notiek ielāde; notiek ielāde...; ielādējas; lūdzu, uzgaidiet; lūdzu uzgaidiet; lūdzu, gaidiet; attēls nav pieejams; nekas netika atrasts; nekas nav atrasts; nav rezultātu; ieslēdziet javascript;
            radās kļūda; pārlādējiet lapu;
            nav atrasts neviens raksts.; lapa nav atrasta; lapa netika atrasta.;
            atjaunināt pārlūkprogrammu; es neesmu robots;
            lai turpinātu, lūdzu, ievadiet zemāk redzamo attēlu kodu.; nepieciešama verifikācija!;
            notiek verifikācija; notiek verifikācija... lūdzu, uzgaidiet.; saņemt audio izaicinājumu;
            vairs nerādīt; verifikācija neizdevās. mēģiniet vēlāk vēlreiz.;
            verifikācijas laiks ir beidzies. mēģiniet vēlreiz.;
            ignorēt; ievadiet kodu; pārlādēt
        """),
        pattern=r"(?:lūdzu,? |lai [^.]{0,50})?(?:ieslēdziet|ieslēdz|iespējojiet) javascript\b[^,]{0,120}|(?:jūsu|tavs) (?:pārlūks|pārlūkprogramma) (?:neatbalsta|ir novecoj)[^,]{0,140}",
        when=c.loading_notice, otherwise=HINT,
        sure_if=r"lūdzu|^lai |pārlūk",
        why="what stands where a script would have put something", source="noscript texts and loading states of Latvian sites; WordPress and Mezzanine in Latvian",
        hits=("Notiek ielāde...", "Lai redzētu komentārus, ieslēdziet JavaScript"),
        near_misses=(f"Notiek ielāde\n\n{_A}", f"Nav rezultātu\n\n{_B}", "Ieslēdziet sīkdatnes pārlūkā, ja banka tās prasa, iesaka eksperts.", f"{_A}\n\n- Lapa nav atrasta\n- Atjaunināt pārlūkprogrammu\n\n{_B}", f"{_A}\n\n- Lapa nav atrasta\n- Atjaunināt pārlūkprogrammu\n\n{_B}"),
    ),
    Rule(
        id="lv.placeholder.browser", label="placeholder",
        pattern=(
            r"jūsu pārlūk\w+(?: ?\([^)]{2,30}\))? ir novecoj\w+[.!]?|"
            r"atjauno(?:jiet|t) savu pārlūk\w+\b.{0,110}\b(?:vietn|lap)\w*\b.{0,30}[.!]?"
        ),
        why="the bar over a page that finds the reader's browser too old for it",
        source="browser-update.org and Outdated Browser, which sites build in",
        hits=("Jūsu pārlūks (Safari) ir novecojis.", "Atjaunojiet savu pārlūkprogrammu, lai pareizi redzētu šo vietni."),
        near_misses=("Atjaunojiet savu pārlūkprogrammu un restartējiet datoru.", "Jūsu pārlūks ir novecojis, sacīja vīrs pie letes."),
    ),
    Rule(
        id="lv.placeholder.notice", label="placeholder",
        phrases=listed("""
            jums tiks parādīts atgādinājums pēc 0 dienām.; šis komentārs ir aizsargāts ar paroli: lūdzu
            ievadiet jūsu paroli lai apskatītu komentārus.; šim rakstam nav izraksta, jo tas ir aizsargāts
            ar paroli.
        """),
        why="what a site says instead of what it does not show, and its robot check when it fails",
        source="browser-update.org, ALTCHA and WordPress in Latvian",
        hits=("Jums tiks parādīts atgādinājums pēc 4 dienām.", "Šis komentārs ir aizsargāts ar paroli: Lūdzu ievadiet jūsu paroli lai apskatītu komentārus."),
        near_misses=("Jums tiks parādīts atgādinājums pēc 4 dienām, viņa teica un aizvēra durvis aiz pēdējā viesa.", "Šis komentārs ir aizsargāts ar paroli: Lūdzu ievadiet jūsu paroli lai apskatītu komentārus, viņa teica un aizvēra durvis aiz pēdējā viesa."),
    ),
    Rule(
        id="lv.byline.by", label="byline",
        pattern=r"(?:autors|autore|autori|teksts|sagatavoja|sagatavojis|sagatavojusi|žurnālists|žurnāliste|redaktors|redaktore|tulkoja|intervēja)(?: ?[:–-]) [\w.'’-]+ [\w.'’-]+(?: [\w.'’-]+)?(?:, (?:leta|lsm\.lv))?",
        why="who wrote it", source="byline customs of Latvian papers (Autors: name; LETA)",
        hits=("Autore: Marija Krasta", "Sagatavoja: Anna Leja"),
        near_misses=("Autors nepazina savu lugu, un skatītāji arī ne.", "Teksts saglabājies muzeja arhīvā."),
    ),
    Rule(
        id="lv.byline.date", label="byline",
        pattern=(
            r"(?:(?:publicēts|publicēta|atjaunots|atjaunināts|labots|datums) ?:? ?)?(?:(?:pirmdiena|otrdiena|trešdiena|ceturtdiena|piektdiena|sestdiena|svētdiena),? )?(?:\d{4}\. gada )?[0123]?\d\. ?(?:janvāris|februāris|marts|aprīlis|maijs|jūnijs|jūlijs|augusts|septembris|oktobris|novembris|decembris)(?:,? \d{4}\.?)?(?:,? (?:plkst\. ?)?\d{1,2}[:.]\d{2})?|"
            r"(?:publicēts|publicēta|atjaunots|atjaunināts) ?:? ?\d{1,2}\. ?\d{1,2}\..{0,20}"
        ),
        why="when it was published", source="date styles of Latvian papers",
        hits=("Publicēts: 2023. gada 9. februāris", "3. maijs, 2024, 11:20"),
        near_misses=("2024. gada 3. maijā tiltu slēdza un vairs neatvēra.", "Publicēts pēc autora nāves"),
    ),
    Rule(
        id="lv.caption.credit", label="caption",
        pattern=(
            r"(?:foto|fotogrāfija|attēls|avots|ilustrācija|ilustratīvs attēls|ilustratīvs foto|ekrānuzņēmums|kolāža)(?: ?[:©/–-]) ?.{2,90}|"
            r"(?:foto|attēls|attēlam) (?:ir )?ilustratīv\w*(?: nozīme)?\.?|"
            r"ilustratīvs (?:attēls|foto)|"
            r"attēlam ir ilustratīva nozīme"
        ),
        why="a picture's credit", source="credits of Latvian agencies (Foto: name)",
        hits=("Foto: Māris Leja/LETA", "Ilustratīvs attēls"),
        near_misses=("Foto piemiņai, viņš teica un nekad to neapskatīja.", "Avots tika atrasts tikai trešajā dienā."),
    ),
)
