"""Lithuanian: what Lithuanian-language sites print around their articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.lazy import lazy_pattern
from cleaner.rules import conditions as c
from cleaner.rules.rule import HINT, Rule, form_of, listed, reported

if TYPE_CHECKING:
    from cleaner.model import Label

_A = "Miesto taryba pirmadienį nusprendė uždaryti senąjį tiltą sunkvežimiams."
_B = "Iki rudens vairuotojai turės važiuoti slėnio keliu, sakė meras."
_C = "Remontas buvo atidėliojamas metų metus, nes niekas nenorėjo už jį mokėti."
_AFTER = f"= {_A}\n\n= {_B}\n\n= {_C}\n\n"

_FOOTER: tuple[Label, ...] = (
    "legal-footer", "navigation", "share-bar", "newsletter", "paywall", "cookie-notice", "promo",
)

SPEECH = reported(
    r"sak[oė]|pasakė|rašė|parašė|klausė|paklausė|pridūrė|teigė|skelbė"
)
"""Reported speech: what somebody said is the article's, whatever words it is in."""

_CATEGORY = lazy_pattern(
    r"(?:[\w'’-]{1,24} ){0,3}[\w-]{0,20}(?:slapuk\w*|cookie\w*)\b(?=.*(?:svetain|puslap|lankyto|lankom|reklam|skelbim|turin|statisti|analiz|matuo|nustatym|partner|funkc|veik|sutik|būtin)).{8,360}|"
    r"(?=.{0,200}(?:slapuk\w*|cookie\w*))(?=.{0,300}(?:sekim|sutik)).{30,360}|"
    r"(?=.{25}).{0,180}(?:trečiųjų šalių paslaug|jūsų sutikim).{0,200}"
)
"""What a consent dialog says of a kind of cookies, and of leave for others' services."""
_PANELS = frozenset(map(form_of, listed("""
    teisėtas interesas; teisėti interesai; tiekėjai; pardavėjai; partneriai; partnerių sąrašas; tikslai;
    specialūs tikslai; specialieji tikslai; funkcijos; specialios funkcijos; sutikimas; būtinieji; griežtai
    būtini; būtini; būtina; privalomi; funkciniai; funkcionalumo; funkcionalumas; nuostatos; pasirinkimai;
    našumo; veikimo; analitiniai; analitika; analitikos; statistika; statistiniai; rinkodara; rinkodaros;
    reklama; reklaminiai; tiksliniai; socialinė žiniasklaida; socialiniai tinklai; neklasifikuoti; visada
    aktyvūs; visada aktyvus; visada įjungta; visada įjungti; išsami informacija; slapukų sąrašas; slapukų
    deklaracija; būtini slapukai; būtinieji slapukai; privalomi slapukai; funkciniai slapukai; analitiniai
    slapukai; statistiniai slapukai; rinkodaros slapukai; reklaminiai slapukai; trečiųjų šalių slapukai;
    pavadinimas; teikėjas; galiojimas; galiojimo laikas; trukmė; aprašymas; paskirtis; tikslas; tipas; rūšis;
    pavyzdžiai; duomenų kategorijos
""")))
"""What stands in its inner panels: kinds of consent, switches, heads of columns."""
_ABOUT = lazy_pattern(
    r"slapuk|cookie|sutik|paslaug|svetain|tinklalap|puslap|reklam|asmen|duomen|privatum|partner|"
    r"tiekėj|teisėt|\biab\b|\btcf\b|geolok|buvimo viet|skript|lanky|statisti|anali|matav|matuo|"
    r"auditorij|nustatym|pasirinkim|tiksl|profil|įrengin|turin|šlamšt|api\b|"
    r"\bapp(?:s|ok|er|ar)?\b|appli[ck]|apli[ck]|informa[tcçs]|google|programėl"
)
"""What sentences of such a dialog deal with, its purposes and those who have them among it."""

RULES = (
    Rule(
        id="lt.ad-marker.label", label="ad-marker",
        phrases=listed("""
            reklama; reklaminis turinys; reklaminis straipsnis; reklaminis pranešimas; užsakomasis straipsnis; užsakomasis turinys; remiamas turinys; remiamas įrašas; partnerio turinys; partnerių turinys; rėmėjo turinys;
            straipsnis tęsiasi po reklamos; tekstas tęsiasi po reklamos; turinys tęsiasi po reklamos; straipsnio tęsinys po reklamos; straipsnio tęsinys – po reklamos; praleisti reklamą; paslėpti reklamą; uždaryti reklamą; turinio
            rinkodara; kodėl matau šią reklamą?;
            praleisti skelbimą; skelbimas: 0:0
        """),
        ambiguous=("skelbimas", "skelbimai", "rėmėjai", "rėmėjas", "partneriai", "remiama", "užs."),
        pattern=(
            r"(?:straipsnio|teksto|turinio) tęsinys ?[–-]? ?(?:po|žemiau) (?:reklam|vaizdo)\w*.{0,20}|"
            r"(?:straipsnis|tekstas|turinys|skaitymas) (?:tęsiasi|tęsis) (?:po|žemiau) (?:šios )?(?:reklam|vaizdo įraš)\w*.{0,12}|"
            r"(?:straipsnis|tekstas|turinys) parengtas (?:bendradarbiaujant|kartu) su .{2,80}"
        ),
        when=c.all_of(c.in_run(2), c.not_heading), otherwise=HINT,
        why="advertising must be marked and told apart from other matter", source="Lithuanian law on advertising, article 8; labels of Delfi and 15min",
        hits=("Reklama", "REKLAMINIS TURINYS", "Straipsnio tęsinys – po reklamos", "Užsakomasis straipsnis"),
        near_misses=("Reklama kabėjo ant durų visą žiemą.", f"Skelbimas\n\n{_A}", "Straipsnis tęsiasi upės aprašymu.", f"Rėmėjai\n\n{_B}"),
    ),
    Rule(
        id="lt.video-embed.player", label="video-embed",
        phrases=listed("""
            žiūrėti vaizdo įrašą; žiūrėkite vaizdo įrašą; žiūrėk vaizdo įrašą; paleisti vaizdo įrašą; leisti vaizdo įrašą; vaizdo įrašas nepasiekiamas; vaizdo įrašas negalimas; jūsų naršyklė nepalaiko vaizdo įrašų; klausyti
            straipsnio; klausykite straipsnio; straipsnio įgarsinimas; kitas vaizdo įrašas; visas ekranas; viso ekrano režimas; įjungti garsą; išjungti garsą; pasiklausyti straipsnio; žiūrėti tiesiogiai
        """),
        ambiguous=listed("""
            vaizdo įrašas; vaizdo įrašai; video; leisti; paleisti; pauzė; pristabdyti; subtitrai; tiesiogiai; garsas; kokybė; klausyti; groti;
            daugiau nustatymų; išeiti iš viso ekrano režimo; nutildyti; pakartoti; sukti atgal;
            sukti pirmyn; vaizdas vaizde;
            išeiti iš vaizdo vaizde; išjungti dabartinio vaizdo įrašo ciklą; išsaugoti vaizdo įrašo rėmelį;
            praleisti ir transliuoti tiesiogiai; įjungti dabartinio vaizdo įrašo ciklą; įjungti vaizdo vaizde režimą
        """),
        pattern=r"(?:žiūrėkite|žiūrėk|žiūrėti)(?: taip pat| vaizdo įrašą| video)? ?[:|»>→►▶] ?.{12,130}[^.,;]",
        when=c.all_of(c.in_run(3, "video-embed"), c.no_list_item), otherwise=HINT,
        why="the labels of a video or audio player", source="players of LRT, Delfi and 15min; YouTube in Lithuanian",
        hits=("Žiūrėti vaizdo įrašą", "Klausyti straipsnio", "Leisti\nPauzė\nVisas ekranas", "Žiūrėkite vaizdo įrašą: Kaip buvo pastatyta krantinė"),
        near_misses=(f"Tiesiogiai\n\n{_A}", f"Pauzė\n\n{_B}", "Žiūrėkite vaizdo įrašą, pasakė jis, bet niekas nežiūrėjo."),
    ),
    Rule(
        id="lt.promo.app", label="promo",
        phrases=listed("""
            atsisiųsti programėlę; atsisiųskite programėlę; atsisiųsk programėlę; parsisiųsti programėlę; parsisiųskite programėlę; atsisiųskite mūsų programėlę; įdiegti programėlę; įsidiekite programėlę; atidaryti programėlėje;
            skaityti programėlėje; atsisiųsti iš google play; atsisiųsti iš app store; gaukite iš google play; įjungti pranešimus; gauti pranešimus; ne dabar; sužinoti daugiau; sužinokite daugiau; pirkti dabar; pirkti bilietus
        """),
        ambiguous=("mobilioji programėlė", "programėlė", "užsisakyti", "užsakyti", "peržiūrėti pasiūlymą"),
        pattern=r"(?:atsisiųskite|atsisiųsk|parsisiųskite|įsidiekite) (?:mūsų |nemokamą |mobiliąją |naująją |naują )*(?:programėlę|programą)(?: [\w.&-]+){0,4}(?:,? (?:ir|kad|į) .{2,60})?[!.]?",
        when=c.all_of(c.in_run(2), c.not_heading), otherwise=HINT, part="button",
        sure_if=r"mūsų|nemokam|naujien",
        why="a prompt to install the site's app, or the button of an offer", source="app banners of Delfi, 15min and LRT; Google Play in Lithuanian",
        hits=("Atsisiųsti programėlę", "Atsisiųskite mūsų mobiliąją programėlę ir skaitykite be reklamos", "Sužinoti daugiau »"),
        near_misses=(f"Mobilioji programėlė\n\n{_A}", "Įsidiekite programėlę namuose, patarė sūnus, bet tėvas neklausė."),
    ),
    Rule(
        id="lt.promo.ask", label="promo",
        phrases=listed("""
            paremkite mus; paremk mus; paremti; paremkite mūsų darbą; paremkite nepriklausomą žurnalistiką; palaikykite mus; aukoti; aukoti dabar; paaukoti; paaukokite; tapkite rėmėju; tapk rėmėju; tapkite mūsų rėmėju; skirkite 0
            % gpm; skirkite 0 proc. gpm; skirkite 0 % paramos; paremti projektą; skirti paramą
        """),
        pattern=(
            r"(?:paremkite|paremk|palaikykite) (?:mus|mūsų|nepriklausom\w+)\b[^.:,]{0,80}[.!]?|"
            r"(?:ar )?(?:jums )?patiko (?:šis )?straipsnis\?.{0,110}|"
            r"skirkite (?:mums )?(?:savo )?\d(?:[.,]\d)? ?(?:%|proc\.?)[^.:]{0,40}(?:gpm|paramos|pajamų)[^.:]{0,60}[.!]?"
        ),
        when=c.not_heading, otherwise=HINT, part="ask",
        sure_if=r"nepriklausom|straipsn|gpm|param|(?:paremkite|paremk) mus[.!]?$",
        why="an appeal or a button for readers' money", source="donation boxes of Lithuanian media; the 1.2 % of income tax that may be given",
        hits=("Paremkite mus", "Paremkite nepriklausomą žurnalistiką!", "Skirkite 1,2 % GPM", "Paremti"),
        near_misses=(f"Paremkite mus\n\n{_A}", f"Aukoti\n\n{_B}", "Paremkite jį, sušuko sesuo, ir vyrai pagavo senį."),
    ),
    Rule(
        id="lt.newsletter.prompt", label="newsletter",
        phrases=listed("""
            prenumeruoti naujienlaiškį; prenumeruokite naujienlaiškį; prenumeruok naujienlaiškį; prenumeruokite mūsų naujienlaiškį; užsiprenumeruokite naujienlaiškį; užsisakykite naujienlaiškį; užsisakyk naujienlaiškį; užsisakyti
            naujienlaiškį; naujienlaiškio prenumerata; gaukite naujienas el. paštu; gaukite naujienlaiškį; noriu gauti naujienlaiškį; dėkojame, kad užsiprenumeravote; ačiū, kad užsiprenumeravote; prenumeratos galite bet kada
            atsisakyti; galite bet kada atsisakyti prenumeratos; bet kada galėsite atsisakyti
        """),
        ambiguous=("naujienlaiškis", "naujienlaiškiai", "el. paštas", "elektroninis paštas", "prenumeruoti", "prenumerata", "užsisakyti", "siųsti"),
        pattern=(
            r"(?:prenumeruokite|prenumeruok|užsiprenumeruokite|užsiprenumeruok|užsisakykite|užsisakyk) (?:mūsų |nemokamą |savaitės |savaitinį |kasdienį )*naujienlaišk\w+\b[^:]{0,110}|"
            r"(?:prenumeruodami|užsiprenumeruodami|paspausdami|registruodamiesi|užsisakydami)[^.,]{0,80}(?:sutinkate|patvirtinate)(?:, kad)?[^.,]{0,80}(?:privatumo|duomen|sąlyg|taisykl)[^,]{0,160}|"
            r"sutinku (?:gauti|su|kad mano)[^.,]{0,60}(?:naujienlaišk|asmens duomen|privatumo|tiesioginės rinkodaros)[^,]{0,160}"
        ),
        when=c.all_of(c.not_heading, c.beside("newsletter", "promo", "share-bar", "legal-footer")), otherwise=HINT, part="heading",
        sure_if=r"naujienlaišk|asmens|privatum|rinkodar|duomen",
        why="a box that collects mail addresses, with its consent line", source="sign-up forms of Lithuanian portals (naujienlaiškis); GDPR consent lines",
        hits=(f"= {_A}\n\n" "Prenumeruokite naujienlaiškį\nSvarbiausia kartą per savaitę\nPrenumeruoti", "Prenumeruodami sutinkate su privatumo politika", "Sutinku gauti naujienlaiškį"),
        near_misses=(f"Naujienlaiškis\n\n{_A}", f"Prenumerata\n\n{_B}", "Patvirtinu, kad asmens duomenys nenutekėjo, sakė ministras.", "Registruodamiesi sutinkate su duomenų tvarkymu, perspėja teisininkai.", "Prenumeruokite laikraštį, sakė ji, ir visas namas prenumeravo.", "Naujienlaiškį parapija leidžia nuo 1931 metų."),
    ),
    Rule(
        id="lt.newsletter.field", label="newsletter",
        phrases=("įveskite el. pašto adresą", "įveskite savo el. pašto adresą", "įveskite el. paštą", "įveskite savo el. paštą", "jūsų el. paštas", "jūsų el. pašto adresas", "el. pašto adresas"),
        ambiguous=("prenumeruoti", "užsiprenumeruoti", "užsisakyti", "registruotis"),
        when=c.any_of(c.not_heading, c.beside("newsletter")), otherwise=HINT, part="ask",
        why="the field or the button of a sign-up form", source="sign-up forms under articles",
        hits=("Įveskite savo el. paštą", "Jūsų el. pašto adresas\nPrenumeruoti"),
        near_misses=(f"Prenumeruoti\n\n{_A}", "Užsisakyti galima ir paštu, priminė laiškanešys."),
    ),
    Rule(
        id="lt.newsletter.sent", label="newsletter",
        phrases=listed("""
            norėdami užbaigti registraciją, spustelėkite patvirtinimo nuorodą gautame el. laiške. jei laiško
            negaunate per 3 minutes, patikrinkite šlamšto (spam) aplanką!
        """),
        ambiguous=listed("""
            dabar patikrinkite savo el. paštą!; įveskite teisingą el. pašto adresą; el. laiškas išsiųstas
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="what a sign-up form says before and after an address is sent",
        source="Ghost in Lithuanian",
        hits=("Norėdami užbaigti registraciją, spustelėkite patvirtinimo nuorodą gautame el. laiške. Jei laiško negaunate per 3 minutes, patikrinkite šlamšto (spam) aplanką!", _AFTER + "Dabar patikrinkite savo el. paštą!\nĮveskite teisingą el. pašto adresą\nEl. laiškas išsiųstas"),
        near_misses=(f"{_A}\n\nDabar patikrinkite savo el. paštą!\n\n{_B}", f"{_A}\n\n- Dabar patikrinkite savo el. paštą!\n- Įveskite teisingą el. pašto adresą\n- El. laiškas išsiųstas\n\n{_B}", "Norėdami užbaigti registraciją, spustelėkite patvirtinimo nuorodą gautame el. laiške. Jei laiško negaunate per 3 minutes, patikrinkite šlamšto (spam) aplanką, sakė ji ir uždarė duris paskutiniam svečiui už nugaros."),
    ),
    Rule(
        id="lt.comment-count.count", label="comment-count",
        phrases=listed("""
            0 komentaras; 0 komentarai; 0 komentarų; komentarai (0); komentarai: 0; komentarų: 0; komentarai 0; komentarų nėra; komentarų nėra.; nėra komentarų; nėra komentarų.; kol kas komentarų nėra; rodyti komentarus; rodyti
            komentarus (0); rodyti visus komentarus; skaityti komentarus; skaityti komentarus (0); skaitykite komentarus; visi komentarai; daugiau komentarų; slėpti komentarus; 0 atsakymas; 0 atsakymai; 0 atsakymų; būkite pirmas;
            pakomentuokite pirmas; eiti į komentarus;
            komentarų kol kas nėra.
        """),
        pattern=r"(?:rodyti|skaityti|žiūrėti) (?:visus |dar )?\d+ (?:komentar\w*|atsakym\w*)",
        why="how many comments there are, or the button that shows them", source="comment systems of Lithuanian portals, with singular, plural and genitive; Zinnia in Lithuanian",
        hits=("34 komentarai", "Komentarai (12)", "Komentarų nėra", "Rodyti visus komentarus"),
        near_misses=("34 komentarai buvo ištrinti iki vidurnakčio.", "Komentarų nėra ko skaityti", "Komentarai nereikalingi"),
    ),
    Rule(
        id="lt.comments.prompt", label="comments",
        phrases=listed("""
            parašykite komentarą atšaukti atsakymą;
            palikti komentarą; palikite komentarą; parašykite komentarą; parašyti komentarą; rašyti komentarą; rašykite komentarą; komentuokite; pakomentuokite; pridėti komentarą; skelbti komentarą; siųsti komentarą; įrašyti
            komentarą; jūsų komentaras; atšaukti atsakymą; parašykite atsakymą; el. pašto adresas nebus skelbiamas.; el. pašto adresas nebus skelbiamas. būtini laukeliai pažymėti *; būtini laukeliai pažymėti *; komentarai
            išjungti; komentarai uždaryti; komentavimas išjungtas; komentuoti negalima; norėdami komentuoti prisijunkite; norėdami komentuoti, prisijunkite; norėdami komentuoti turite prisijungti; norėdami komentuoti, turite
            prisijungti; prisijunkite, kad galėtumėte komentuoti; prisijunkite prie diskusijos; komentavimo taisyklės; pranešti apie netinkamą komentarą; komentuoti kaip svečias; naujausi komentarai;
            komentarai yra uždaryti.; komentarai yra uždaryti; publikuoti komentarą
        """),
        ambiguous=("diskusija", "jūsų nuomonė", "jūsų vardas", "ką manote?", "o ką manote jūs?", "komentuoti"),
        pattern=(
            r"(?:norėdami|norint|jei norite)[^.,]{0,30}(?:komentuoti|komentarą|komentarus),? (?:turite |privalote |reikia |būtina |prašome |pirmiausia )?(?:prisijunkite|prisijungti|registruokitės|užsiregistruokite|registruotis)[^.,]{0,30}\.?|"
            r"(?:prisijunkite|užsiregistruokite|registruokitės),? kad galėtumėte (?:komentuoti|rašyti komentar)[^.,]{0,20}\.?|"
            r"(?:parašykite|rašykite|pasidalykite|pasidalinkite)[^.]{0,50} komentaruose[^.]{0,20}[.!]?"
        ),
        when=c.all_of(c.comment_button, c.after_prose()), otherwise=HINT,
        sure_if=r"komentuo|komentar",
        why="a prompt of the comment section", source="WordPress in Lithuanian and the comment rules of Delfi and 15min; Zinnia and Django comments in Lithuanian",
        hits=("Palikite komentarą", "Norėdami komentuoti, prisijunkite", "El. pašto adresas nebus skelbiamas. Būtini laukeliai pažymėti *", "Pasidalykite savo nuomone komentaruose!"),
        near_misses=(f"Diskusija\n\n{_A}", f"Ką manote?\n\n{_B}", "Norėdami komentuoti, skaitytojai turėjo prisijungti per banką, rašė dienraštis.", "Parašykite komentarą prie kiekvienos eilutės, prašė redaktorius, bet niekas nerašė."),
    ),
    Rule(
        id="lt.comments.button", label="comments",
        phrases=listed("""
            atsakyti; pranešti; cituoti; patinka; nepatinka; komentarai; komentaras; komentuoti; atsakymas; atsakymai; naujausi; seniausi; geriausi; populiariausi; redaguoti; nuoroda; slėpti; balsuoti; rezultatai; apklausa;
            dalintis šiuo įrašu; daugiausia įrašų; daugiausiai balsų; norėdami atsakyti, prisijunkite;
            nuo naujausių iki seniausių; nuo seniausių iki naujausių; pažymėti; įkeliama daugiau įrašų
        """),
        when=c.all_of(c.in_run(2, "comments", "share-bar", "comment-count"), c.no_list_item, c.stacks_nothing), otherwise=HINT,
        why="buttons under a reader's comment, one beside the other", source="comment systems of Lithuanian portals and forums",
        hits=("Atsakyti\nPranešti", "Patinka\nAtsakyti\nCituoti"),
        near_misses=(f"Atsakymai\n\n{_A}", f"Komentaras\n\n{_B}"),
    ),
    Rule(
        id="lt.comments.useful", label="comments",
        phrases=("ar šis straipsnis buvo naudingas?", "ar straipsnis buvo naudingas?", "ar ši informacija buvo naudinga?", "ar šis puslapis buvo naudingas?", "ar patiko straipsnis?"),
        ambiguous=("taip", "ne"),
        when=c.all_of(c.in_run(3, "comments"), c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a poll below the article: was it useful, yes or no", source="feedback widgets of help pages, blogs and papers",
        hits=(_AFTER + "Ar šis straipsnis buvo naudingas?\nTaip\nNe", "Ar ši informacija buvo naudinga?"),
        near_misses=(f"Taip\n\n{_A}", "Ar straipsnis buvo naudingas? To nežinojo niekas."),
    ),
    Rule(
        id="lt.comments.widget", label="comments",
        phrases=listed("""
            pranešti apie šį komentarą?; rodyti daugiau atsakymų (0); rodyti dar 1 atsakymą; šis komentaras
            buvo paslėptas.; šis komentaras buvo pašalintas.; papildykite savo komentarą, prisistatykite ir
            pasidalinkite savo turimomis žiniomis, kad paskatintumėte prasmingą diskusiją.
        """),
        ambiguous=listed("""
            redaguoti šį komentarą; parašykite pirmąjį komentarą; jau turite paskyrą?; prisijungti;
            prenumeruokite; pašalintas narys; pranešti apie komentarą; rodyti komentarą; paslėpti komentarą
        """),
        pattern=(
            r"užsiregistruokite .{2,60}, kad galėtumėte komentuoti[.!।]?|"
            r"tapkite .{2,60} prenumeratoriumi, kad galėtumėte komentuoti[.!।]?"
        ),
        when=c.comment_widget, otherwise=HINT, weighed=False,
        why="what comment sections of blogs say around the comments and above their form",
        source="Ghost in Lithuanian",
        hits=("Pranešti apie šį komentarą?", "Rodyti daugiau atsakymų (4)", "Užsiregistruokite Port Chronicle, kad galėtumėte komentuoti.", _AFTER + "Redaguoti šį komentarą\nParašykite pirmąjį komentarą\nJau turite paskyrą?"),
        near_misses=(f"{_A}\n\nRedaguoti šį komentarą\n\n{_B}", f"{_A}\n\n- Redaguoti šį komentarą\n- Parašykite pirmąjį komentarą\n- Jau turite paskyrą?\n\n{_B}", "Pranešti apie šį komentarą, sakė ji ir uždarė duris paskutiniam svečiui už nugaros.", "Užsiregistruokite Port Chronicle, kad galėtumėte komentuoti, sakė ji ir uždarė duris paskutiniam svečiui už nugaros."),
    ),
    Rule(
        id="lt.comments.forum", label="comments",
        phrases=listed("""
            pažymėti ši pranešimą moderatoriams; ši tema buvo ištrinta. tik vartotojai su temos redagavimo
            privilegijomis gali matyti ja; norėdami prenumeruoti šią temą, prašome prisiregistruoti arba
            prisijungti.; gauti pranešimus apie naujus atsakymus šioje temoje; naujų pranešimų kūrimas
            galimas tik registruotiems vartotojams. spauskite čia norėdami prisijungti.; forumas buvo
            atnaujintas iki naujausios versijos. paspauskite čia norėdami perkrauti puslapį.; dabar jūs
            gausite pranešimus kai kas nors atrašys šioje temoje.; prisijungti įrašų paskelbimui; temų su
            šią žyma nėra.; kol kas temų nėra; jūs neturite prieigos į šiuos forumus.; dėmesio ! jūsų
            pranešime turi būti mažiausiai 0 simbolių.; jūsų pranešimas yra per daug ilgasš maksimalus dydis
            yra 0 simbolių.; prenumeruokite, kad gautumėte pranešimus apie naujus komentarus.; gausite
            pranešimus apie naujus komentarus šioje temoje.; šio komentaro nepavyko rasti. jis galėjo būti
            ištrintas arba perkeltas.
        """),
        ambiguous=listed("""
            rūšiuoti pagal; žiūrėti; temos priemonės; šis įrašas ištrintas!; nauja tema; yra nauja tema.;
            įkelti daugiau; paskutinių temų nėra; neskaitytų temų nėra.; nėra atsakymų; nėra naujų
            pranešimų.; pasidalinti šią kategoriją; uždaryti temą; prisegti temą; kurti temą; paskutinės
            aktyvios temos; visos pakategorės; skelbiamas komentaras; naujas pranešimas; stebėti; paskutinis
            pranešimas; eksportuoti į:; pranešimas, komentaras?; 0 diskusijos dalyviai; pridėti temą; jūsų
            komentaras paskelbtas.; apie šį aptarimo puslapį; pradėti diskusiją; prenumeruoti šią temą?
        """),
        pattern=r"spustelėdami „.{1,40}“ jūs sutinkate su šio viki naudojimo sąlygomis[.!।]?",
        when=c.forum_tools, otherwise=HINT, weighed=False,
        why="what the software of a forum says around the posts of a thread, several lines in a row",
        source="NodeBB, Spirit, Redmine, SPIP and MediaWiki DiscussionTools in Lithuanian",
        hits=("Pažymėti ši pranešimą moderatoriams", "Ši tema buvo ištrinta. Tik Vartotojai su temos redagavimo privilegijomis gali matyti ja", "Spustelėdami „Port Chronicle“ jūs sutinkate su šio viki naudojimo sąlygomis.", _AFTER + "Rūšiuoti pagal\nŽiūrėti\nTemos priemonės"),
        near_misses=(f"{_A}\n\nRūšiuoti pagal\n\n{_B}", f"{_A}\n\n- Rūšiuoti pagal\n- Žiūrėti\n- Temos priemonės\n\n{_B}", "Pažymėti ši pranešimą moderatoriams, sakė ji ir uždarė duris paskutiniam svečiui už nugaros.", "Ši tema buvo ištrinta. Tik Vartotojai su temos redagavimo privilegijomis gali matyti ja, sakė ji ir uždarė duris paskutiniam svečiui už nugaros.", "Spustelėdami „Port Chronicle“ jūs sutinkate su šio viki naudojimo sąlygomis, sakė ji ir uždarė duris paskutiniam svečiui už nugaros."),
    ),
    Rule(
        id="lt.share-bar.share", label="share-bar",
        phrases=listed("""
            dalintis facebook; dalintis facebooke; dalintis „facebook“; dalintis su draugais; dalintis straipsniu; dalytis straipsniu; dalintis šiuo straipsniu; pasidalinti facebook; pasidalinkite; pasidalykite; pasidalink;
            pasidalinkite straipsniu; pasidalinkite su draugais; pasidalink su draugais; pasidalyti straipsniu; dalytis facebook; siųsti draugui; siųsti el. paštu; spausdinti straipsnį; spausdinti puslapį; kopijuoti nuorodą;
            nuoroda nukopijuota; nukopijuota; išsaugoti straipsnį; išsaugoti vėlesniam laikui; skaityti vėliau; įtraukti į mėgstamus; 0 pasidalijimai; 0 pasidalinimai; 0 peržiūra; 0 peržiūros; 0 peržiūrų; peržiūros: 0; peržiūrų:
            0; sekite mus; sek mus; sekite mus facebook; sekite mus „facebook“; sekite mus socialiniuose tinkluose; mus rasite; socialiniai tinklai; sekti autorių; sekti temą; susijusias naujienas gaukite el. paštu
        """),
        ambiguous=("sekti", "sekite", "prisijunkite prie mūsų"),
        pattern=(
            r"(?:sekite|sek|raskite|skaitykite|junkitės) (?:mus|mūsų naujienas|[\w.]{3,20}|prie mūsų)(?: ir)?(?: [\w.&-]+){0,3} (?:„?facebook|„?twitter|„?instagram|„?youtube|„?google|socialiniuose tinkluose|„?whatsapp|„?telegram|„?threads|„?tiktok|„?linkedin|„?viber|„?messenger)[^.:]{0,60}[.!:]?|"
            r"(?:turite|pastebėjote|matėte|žinote)[^?.]{0,50}(?:istorij|naujien|nuotrauk|vaizdo|tem|informacij)[^?.]{0,50}\? (?:rašykite|siųskite|praneškite) (?:mums|redakcijai).{0,80}"
        ),
        when=c.all_of(c.in_run(2, "share-bar", "navigation", "comments"), c.no_list_item), otherwise=HINT,
        why="a prompt to share the page, to follow the site or to write to it", source="share bars of Lithuanian portals",
        hits=("Dalintis Facebook", "Kopijuoti nuorodą", "Sekite mus Facebook ir Instagram!", "Turite įdomią istoriją? Rašykite mums"),
        near_misses=(f"Sekite\n\n{_A}", "Dalintis su draugais jis mokėjo nuo vaikystės.", "Turite informacijos apie vagystę? Praneškite policijai telefonu 112.", "Sekite mus tyliai į kitą gatvės pusę, sušnibždėjo jis."),
    ),
    Rule(
        id="lt.share-bar.button", label="share-bar",
        phrases=listed("""
            dalintis; dalytis; dalinkis; pasidalinti; pasidalyti; spausdinti; siųsti; išsaugoti; saugoti; kopijuoti; nuoroda; klausyti; patinka; el. paštas; šrifto dydis; share; komentuoti; a a a; spausdinimas
        """),
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "video-embed"), c.no_list_item), otherwise=HINT,
        why="words of a share bar, one beside the other", source="article tool bars of Lithuanian portals",
        hits=("Dalintis\nSpausdinti", "Dalintis\nFacebook\nIšsaugoti"),
        near_misses=(f"Spausdinimas\n\n{_A}", f"Nuoroda\n\n{_B}", f"Dalytis\n\n{_C}"),
    ),
    Rule(
        id="lt.share-bar.lone-share", label="share-bar",
        phrases=("dalintis", "dalintis:", "pasidalinti", "pasidalinti:"),
        when=c.all_of(c.not_heading, c.no_list_item), otherwise=HINT,
        why="the share button alone; as a heading it would have a paragraph under it", source="article tool bars of Lithuanian media",
        hits=(f"Dalintis\n\n= Taryba uždaro senąjį tiltą slėnyje\n\n= {_A}", _AFTER + "Pasidalinti"),
        near_misses=(f"Dalintis\n\n{_A}", "Dalintis su ja viskuo, ką žinojo apie upę, jis nenorėjo."),
    ),
    Rule(
        id="lt.share-bar.tools", label="share-bar",
        phrases=("pranešti apie klaidą", "praneškite apie klaidą", "pastebėjote klaidą?", "pastebėjote klaidą? praneškite", "pastebėjote klaidą? praneškite mums", "radote klaidą? praneškite"),
        when=c.all_of(c.any_of(c.not_heading, c.beside("share-bar", "video-embed")), c.no_list_item), otherwise=HINT,
        why="buttons of the tools beside an article: report an error", source="toolbars of Lithuanian news sites",
        hits=(_AFTER + "Pastebėjote klaidą? Praneškite mums", _AFTER + "Pranešti apie klaidą"),
        near_misses=(f"Pranešti apie klaidą\n\n{_A}", f"- Pranešti apie klaidą\n- Radote klaidą? Praneškite\n\n{_A}"),
    ),
    Rule(
        id="lt.cookie-notice.partners", label="cookie-notice",
        pattern=r"mes ir mūsų (?:[\d.,]{1,6} )?partneriai (?:saugome|apdorojame|naudojame|pasiekiame)\b(?=[^.]{0,120}\b(?:informacij|slapuk|duomen))[^.]{0,80}\bįrengin\w+.{0,400}",
        why="the first sentence of consent dialogs: what the site and its partners do on the reader's device", source="IAB Europe, Transparency & Consent Framework policies, appendix B, in this language",
        hits=("Mes ir mūsų 834 partneriai saugome informaciją įrenginyje ir (arba) ją pasiekiame.", "Mes ir mūsų partneriai saugome arba pasiekiame informaciją įrenginyje, pavyzdžiui, slapukus."),
        near_misses=("Mes ir mūsų partneriai sukūrėme įrenginį, kuris matuoja potvynį, sakė Belas.", "Mes ir mūsų partneriai saugome senus laikrodžius rūsyje, sakė meras."),
    ),
    Rule(
        id="lt.cookie-notice.notice", label="cookie-notice",
        pattern=(
            r"(?:ši(?:oje)? (?:interneto |internetinė |internetinėje |interneto puslapio )?(?:svetainė|svetainėje)|šis (?:tinklalapis|puslapis|portalas)|šiame (?:tinklalapyje|puslapyje|portale)|svetainėje|mūsų svetainė|mūsų svetainėje|interneto svetainėje|interneto svetainė)(?: [\w.-]{3,30})? (?:naudoja|naudojame|naudojami|yra naudojami)[^.]{0,40}(?:slapuk|cookie)\w*(?!.*(?:\bsako|\bsakė|teigia|aiškin|juokavo|rašė|rašo|tvirtin)).{0,300}|"
            r"(?:naudojame|mes naudojame|siekdami|siekiant|norėdami|kad)\b[^.]{0,110}(?:slapuk|cookie)\w*(?=.*(?:svetain|sutik|sutink|reklam|lankyt|turin|paslaug|nustatym|patirt|naršy|portal))(?!.*(?:\bsako|\bsakė|teigia|aiškin|juokavo|rašė|rašo|tvirtin)).{0,320}|"
            r"(?:naršydami|naudodamiesi|tęsdami|paspausdami|paspaudę|spausdami)(?!.*(?:\bsako|\bsakė|teigia|aiškin|juokavo|rašė|rašo|tvirtin))[^.]{0,100}(?:sutinkate|sutikimą|patvirtinate)[^.]{0,60}(?:slapuk|sąlyg|privatum|duomen).{0,200}|"
            r"(?:mes )?(?:vertiname|gerbiame|rūpinamės) jūsų privatum\w+.{0,60}"
        ),
        otherwise=HINT,
        sure_if=r"slapuk.*(?:svetain|sutik|sutink|portal|naršy|tinklalap|puslap|patirt)|cookie|(?:svetain|tinklalap|portal|puslap).*slapuk|jūsų privatum",
        why="a notice that asks leave to store cookies", source="Lithuanian law on electronic communications, article 73 (slapukai)",
        hits=("Ši svetainė naudoja slapukus. Naršydami toliau sutinkate su jų naudojimu.", "Naudojame slapukus, kad pagerintume jūsų naršymo patirtį svetainėje.", "Mes vertiname jūsų privatumą"),
        near_misses=("Ši svetainė naudoja seną šriftą ir niekas jo nekeičia.", "Svetainėje naudojami slapukai, aiškina ekspertas, tik prisijungus.", "Tęsdami kelionę sutiko ir vadovas."),
    ),
    Rule(
        id="lt.cookie-notice.button", label="cookie-notice",
        phrases=listed("""
            priimti visus; priimti visus slapukus; sutinku su visais; sutinku su visais slapukais; sutikti su visais; sutikti su slapukais; leisti visus; leisti visus slapukus; leisti slapukus; atmesti visus; atmesti visus
            slapukus; atmesti slapukus; tik būtini; tik būtinieji; tik būtini slapukai; tik būtinieji slapukai; slapukų nustatymai; slapukų nuostatos; tvarkyti slapukus; valdyti slapukus; privatumo nustatymai; išsaugoti
            pasirinkimą; išsaugoti nustatymus; būtini slapukai; būtinieji slapukai; apie slapukus; slapukų politika; slapukų naudojimo politika; keisti slapukų nustatymus; patvirtinti pasirinkimą; leisti pasirinktus; daugiau apie
            slapukus; statistiniai slapukai; rinkodaros slapukai; funkciniai slapukai; analitiniai slapukai;
            gerai, priimu visus; rodyti / slėpti informaciją apie slapukų saugojimą;
            slapukų tvarkyklė, kurią pateikė tarteaucitron.js; ši paslauga nenaudoja slapukų.; ši paslauga neįdiegė jokių slapukų.
        """),
        ambiguous=listed("""
            sutinku; nesutinku; supratau; gerai; priimti; atmesti; ok; uždaryti; daugiau informacijos; nustatymai; leisti; būtini; statistika; rinkodara; išsamiau; plačiau; tvarkyti; patvirtinti; slapukai; sužinoti daugiau;
            pasirinkti; privatumas;
            atsisakyti; būtinieji; jūsų privatumo apsauga; pirmenybė visoms paslaugoms; privalomi slapukai;
            rinktis; suasmeninkite; tvarkykite paslaugas;
            atsisakyti visų slapukų; slapukų valdymo skydelis; slėpti slapukų reklamjuostę
        """),
        when=c.consent_button, otherwise=HINT,
        why="a button of the consent banner", source="consent tools in Lithuanian",
        hits=("Priimti visus slapukus", "Ši svetainė naudoja slapukus.\nSutinku", "Slapukų nustatymai"),
        near_misses=(f"Slapukai\n\n{_A}", f"Nustatymai\n\n{_B}", f"Supratau\n\n{_C}", f"{_A}\n\n- Atsisakyti visų slapukų\n- Slapukų valdymo skydelis\n\n{_B}", f"{_A}\n\n- Atsisakyti visų slapukų\n- Slapukų valdymo skydelis\n\n{_B}"),
    ),
    Rule(
        id="lt.cookie-notice.category", label="cookie-notice",
        finds=c.dialog_lines(_CATEGORY, _PANELS, _ABOUT, SPEECH),
        why="what a kind of cookies is for, among the buttons of the dialog that lists them",
        source="preference panels of consent tools (OneTrust, Cookiebot, tarteaucitron, Klaro)",
        hits=(f"{_AFTER}Priimti visus\nSutikti su visais\nTeisėtas interesas\nMūsų partneriai pagal šiuos duomenis parenka reklamą.\nTiekėjai\nLankytojus skaičiuojančios paslaugos mums rodo, kurie puslapiai skaitomi.\nPriimti visus", f"{_AFTER}Priimti visus\nŠie slapukai skaičiuoja, kaip dažnai puslapis lankomas.\nSutikti su visais", f"{_AFTER}Priimti visus\nŠie slapukai skaičiuoja, kaip dažnai puslapis lankomas.\nReklaminiai slapukai rodo mūsų partnerių skelbimus.\nSutikti su visais"),
        near_misses=(f"{_A}\n\nTeisėtas interesas\n\nMūsų partneriai pagal šiuos duomenis parenka reklamą.\n\nTiekėjai\n\nLankytojus skaičiuojančios paslaugos mums rodo, kurie puslapiai skaitomi.\n\n{_B}", f"{_A}\n\nMūsų partneriai pagal šiuos duomenis parenka reklamą.\n\nLankytojus skaičiuojančios paslaugos mums rodo, kurie puslapiai skaitomi.\n\n{_B}", f"Šie slapukai skaičiuoja, kaip dažnai puslapis lankomas.\n\n{_A}", f"{_A}\n\nŠie slapukai skaičiuoja, kaip dažnai puslapis lankomas.\n\nReklaminiai slapukai rodo mūsų partnerių skelbimus.\n\n{_B}"),
    ),
    Rule(
        id="lt.paywall.account", label="paywall",
        phrases=listed("""
            jau turite paskyrą?; jau turite paskyrą? prisijunkite; neturite paskyros?; neturite paskyros? registruokitės; neturite paskyros? užsiregistruokite; jau esate prenumeratorius?; jau esate prenumeratorius? prisijunkite;
            jau prenumeruojate? prisijunkite; pamiršote slaptažodį?; pamiršau slaptažodį; pamiršote slaptažodį; prisiminti mane; prisijungti / registruotis; prisijungti arba registruotis; prisijungti su google; prisijungti su
            facebook; prisijunkite su google; prisijunkite su facebook; sukurti paskyrą; susikurti paskyrą; tapkite prenumeratoriumi; tik prenumeratoriams; straipsnis tik prenumeratoriams; turinys tik prenumeratoriams; šis
            straipsnis skirtas tik prenumeratoriams; šis turinys skirtas tik prenumeratoriams; norėdami skaityti toliau, prisijunkite; norėdami skaityti toliau, užsiprenumeruokite; skaitykite visą straipsnį; pasirinkti
            prenumeratą; pasirinkite prenumeratą; užsisakyti prenumeratą; mano paskyra;
            prisijungti / sukurti paskyrą
        """),
        ambiguous=listed("""
            prisijungti; prisijungimas; registruotis; registracija; atsijungti; slaptažodis; vartotojo vardas; naudotojo vardas; prenumerata; prenumeruoti; profilis; paskyra; premium; plus;
            aš pamiršau savo slaptažodį
        """),
        pattern=(
            r"(?:šis |visas )?(?:straipsnis|turinys|tekstas) (?:yra )?(?:prieinamas |skirtas |pasiekiamas )?(?:tik )(?:mūsų |registruotiems )?(?:prenumeratori|registruot|nari)\w*.{0,60}|"
            r"(?:norėdami|norint|jei norite) (?:skaityti|perskaityti|tęsti|peržiūrėti)[^.]{0,60}(?:prisijunkite|registruokitės|užsiregistruokite|užsiprenumeruokite|reikia prenumeratos|prenumeruokite).{0,60}"
        ),
        when=c.all_of(c.in_run(2), c.heads_nothing, c.no_list_item), otherwise=HINT, part="button",
        sure_if=r"straipsn|turin|prenumer|skaity",
        why="a prompt to log in, register or pay", source="paywalls of Lithuanian dailies (prenumerata); Oscar and MediaWiki in Lithuanian",
        hits=("Pamiršote slaptažodį?", "Jau esate prenumeratorius? Prisijunkite", "Šis straipsnis skirtas tik prenumeratoriams", "Prisijungti\nRegistruotis"),
        near_misses=(f"Registracija\n\n{_A}", f"Slaptažodis\n\n{_B}", f"Prenumerata\n\n{_C}", "Straipsnis bus prieinamas bibliotekoje nuo rytojaus."),
    ),
    Rule(
        id="lt.related.heading", label="related",
        phrases=listed("""
            skaitykite taip pat; taip pat skaitykite; skaityk taip pat; skaityti taip pat; taip pat skaityk; skaitykite daugiau; skaityk daugiau; susiję straipsniai; susijusios naujienos; susiję įrašai; susijusios temos; panašūs
            straipsniai; panašios naujienos; panašūs įrašai; jus gali sudominti; taip pat gali sudominti; tau gali patikti; jums gali patikti; jums gali būti įdomu; skaitomiausi; skaitomiausi straipsniai; skaitomiausios naujienos;
            populiariausi straipsniai; populiariausios naujienos; daugiausiai skaityta; daugiausia skaityta; daugiausiai komentuota; naujausi straipsniai; naujausios naujienos; naujausi įrašai; paskutinės naujienos; rekomenduojami
            straipsniai; rekomenduojame perskaityti; redakcijos rekomenduojami; daugiau šia tema; daugiau straipsnių; kiti straipsniai; kitos naujienos; panašios prekės; susijusios prekės; panašūs produktai; susiję produktai; kiti
            pirko taip pat
        """),
        takes=c.titles_below, part="heading",
        why="the heading of a list of other articles, with the list", source="blocks under articles of Lithuanian portals; Zinnia and Oscar in Lithuanian",
        hits=("Skaitykite taip pat\nKeltai stovi dėl audros ežere\nGelbėtojai apdovanoti už žiemos darbus", _AFTER + "Skaitomiausi straipsniai\n\nKas mokės už griūvantį krantą?\n\nMeras parduos senojo uosto kontorą", "Susiję straipsniai"),
        near_misses=("Skaitykite taip pat garsiai, patarė mokiniams.", "Skaitomiausi buvo laiškai iš karo, rašyti pieštuku."),
    ),
    Rule(
        id="lt.related.section", label="related",
        phrases=listed("""
            rekomenduojame; rekomenduojama; naujausi; naujausios; naujienos; kitos naujienos; aktualu; aktualijos; populiaru; populiariausi; populiariausi dabar; temos; dienos temos; svarbiausia; svarbiausios; lietuvoje;
            pasaulyje; rubrikos; dar skaitykite; taip pat žiūrėkite; nuorodos; daugiau; daugiau naujienų; video; vaizdo įrašai; nuotraukų galerija; galerija; titulinis; dienos naujienos; šiandien skaitomiausi; įdomybės;
            susieja saitai;
            populiarūs įrašai; atsitiktiniai įrašai
        """),
        when=c.after_prose(), takes=c.titles_below_or_nothing, otherwise=HINT, part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it", source="front-page sections of Lithuanian portals; Material for MkDocs in Lithuanian",
        hits=(_AFTER + "Rekomenduojame\nKeltai stovi dėl audros ežere\nGelbėtojai apdovanoti už žiemos darbus", _AFTER + "Aktualijos\n\nKas mokės už griūvantį krantą?\n\nMeras parduos senojo uosto kontorą"),
        near_misses=(f"Daugiau\nSkyrius 6. Kaip statomas tiltas\n6.1. Kas yra tilto arka\n6.2. Ką laiko akmuo\n\n{_A}\n\n{_B}", f"Įdomybės\n\n{_A}", f"Temos\n\n{_B}", f"Nuorodos\n\n{_C}"),
    ),
    Rule(
        id="lt.related.read-also", label="related",
        pattern=r"(?:taip pat skaitykite|skaitykite taip pat|taip pat skaityk|skaityk taip pat) ?: ?(?!.*(?:\bpsl|skyri|puslap)).{12,160}[^.,;:]",
        when=c.all_of(c.no_list_item, c.points_to_title), anywhere=True,
        why="a link to another article; no text says these words and a colon but to point there", source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=("Taip pat skaitykite: Keltai stovi dėl audros ežere", "Skaitykite taip pat: Meras parduos senojo uosto kontorą"),
        near_misses=("Taip pat skaitykite: šie žodžiai stovi po kiekvienu straipsniu.", "Skaitykite taip pat: vardas", "Taip pat skaitykite: Skyrius šeštas apie tiltus"),
    ),
    Rule(
        id="lt.related.pointer", label="related",
        phrases=listed("""
            skaityti daugiau; skaityti toliau; skaitykite toliau; skaityti visą straipsnį; skaityti straipsnį; skaityti plačiau; rodyti daugiau; rodyti mažiau; rodyti visus; rodyti visas; įkelti daugiau; daugiau naujienų; visi
            straipsniai; visos naujienos; žiūrėti visus; žiūrėti visas; žiūrėti galeriją; peržiūrėti galeriją; nuotraukų galerija (0); 0 nuotrauka; 0 nuotraukos; 0 nuotraukų; daugiau nuotraukų; padidinti nuotrauką; visas
            straipsnis; daugiau šia tema; peržiūrėti visus
        """),
        ambiguous=("daugiau", "toliau", "plačiau", "išsamiau", "galerija", "nuotraukų galerija", "šaltinis"),
        pattern=(
            r"(?:skaitykite|skaityk|žiūrėkite|skaityti)(?: daugiau| toliau| dar)? ?[|»>→►▶] ?(?!.*(?:\bpsl|skyri|puslap)).{12,160}[^.,;:]|"
            r"(?:susiję|susijęs straipsnis|daugiau šia tema|plačiau skaitykite|plačiau|rekomenduojame|skaitykite daugiau|skaityk daugiau) ?[:|»>→►▶] ?(?!.*(?:\bpsl|skyri|puslap)).{12,160}[^.,;:]"
        ),
        when=c.all_of(c.in_run(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a link to another article, which leads nowhere in a text", source="in-story pointers of Lithuanian portals (Skaitykite daugiau: headline)",
        hits=("Skaityti daugiau →", "Rodyti daugiau", "Skaitykite daugiau: Keltai stovi dėl audros ežere"),
        near_misses=(f"Plačiau\n\n{_A}", f"Toliau\n\n{_B}", "Skaitykite daugiau: antrą skyrių ir priedą apie tiltus", "Skaityti daugiau nei vieną knygą per metus jis nespėdavo."),
    ),
    Rule(
        id="lt.related.products", label="related", weighed=False,
        phrases=listed("""
            rekomenduojamos prekės; prekės kurias neseniai peržiūrėjote; kiti pirkėjai taip pat pirko;
            pirkėjai taip pat pirko; kartu perka; neseniai žiūrėtos prekės; neseniai peržiūrėta; paskutinės
            peržiūrėtos prekės; dažnai perkama kartu; jums taip pat gali patikti; susiję produktai;
            susijusios prekės; panašios prekės; panašūs produktai
        """),
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading, c.no_list_item), otherwise=HINT, takes=c.titles_below, part="heading",
        why="the heading of a list of other products, with the list",
        source="WooCommerce, Shopify, PrestaShop, Magento and Oscar in Lithuanian",
        hits=(_AFTER + "Rekomenduojamos prekės", _AFTER + "Panašūs produktai"),
        near_misses=(f"{_A}\n\nRekomenduojamos prekės\n\n{_B}", "Rekomenduojamos prekės, sakė ji ir uždarė duris paskutiniam svečiui už nugaros."),
    ),
    Rule(
        id="lt.tag-list.tags", label="tag-list",
        phrases=listed("""
            žymos; žymės; raktažodžiai; raktiniai žodžiai; temos; kategorijos; etiketės; straipsnio temos; susijusios temos; gairės
        """),
        when=c.after_prose(2), takes=c.short_lines_below, part="heading",
        why="the heading of the list of tags under an article, with the list", source="tag widgets of Lithuanian portals",
        hits=(_AFTER + "Žymos\ntiltas\nkeliai", _AFTER + "Raktažodžiai:\n\nremontas\n\ntiltai"),
        near_misses=(f"Raktažodžiai\n\n{_A}", f"{_A}\n\n{_B}\n\nTemos\n\n{_C}"),
    ),
    Rule(
        id="lt.tag-list.line", label="tag-list",
        pattern=r"(?:žymos|žymės|raktažodžiai|raktiniai žodžiai|kategorija|kategorijos|rubrika) ?[:|»] ?(?![^.]*\. )(?!.*\b(?:yra|kaip|kas|tai)\b).{2,200}[^.?!:]",
        when=c.all_of(c.after_prose(1), c.not_heading),
        why="the tags of an article on one line", source="WordPress in Lithuanian (Žymos, Kategorija)",
        hits=(_AFTER + "Žymos: tiltas, keliai, remontas", _AFTER + "Kategorija: Eismas"),
        near_misses=("Žymos: kas jas skaito ir kam jų reikia?", f"Kategorija: sunkiosios mašinos\n\n{_A}"),
    ),
    Rule(
        id="lt.legal-footer.links", label="legal-footer",
        phrases=listed("""
            apie mus; apie portalą; apie projektą; redakcija; kontaktai; susisiekite; susisiekite su mumis; reklama; reklama portale; reklamos įkainiai; karjera; darbas; pagalba; svetainės medis; svetainės žemėlapis; autorių
            teisės; privatumas; duomenų apsauga; rss; archyvas; prenumerata; asmens duomenys; etikos kodeksas; žiniasklaidai; parašykite mums; rašykite mums; duk; dažniausiai užduodami klausimai; taisyklės; apmokėjimas;
            pristatymas; prekių grąžinimas; slapukai; rekvizitai; neįgaliesiems
        """),
        when=c.all_of(c.in_run(2, *_FOOTER), c.after_prose(), c.not_heading), otherwise=HINT,
        why="links of a site's footer, in a row", source="footers of Lithuanian portals and offices",
        hits=(_AFTER + "Apie mus\nKontaktai\nReklama", _AFTER + "Redakcija | Kontaktai | Archyvas"),
        near_misses=(f"Kontaktai\n\n{_B}", f"Archyvas\n\n{_C}"),
    ),
    Rule(
        id="lt.legal-footer.policy", label="legal-footer",
        phrases=listed("""
            privatumo politika; asmens duomenų apsauga; naudojimosi sąlygos; naudojimo sąlygos; naudojimosi taisyklės; naudojimo taisyklės; svetainės naudojimo taisyklės; portalo taisyklės; visos teisės saugomos; visos teisės
            saugomos.; visos teisės ginamos; visos teisės ginamos.; pirkimo taisyklės; pirkimo-pardavimo taisyklės; teisinė informacija
        """),
        when=c.all_of(c.not_heading, c.any_of(c.in_run(2, *_FOOTER), c.all_of(c.in_tail, c.after_prose()))), otherwise=HINT,
        why="a link to the terms, among others or below the last paragraph", source="footers of Lithuanian sites",
        hits=(_AFTER + "Visos teisės saugomos.", _AFTER + "Naudojimosi sąlygos"),
        near_misses=(f"Privatumo politika\n\n{_A}", f"Naudojimosi taisyklės\n\n{_B}"),
    ),
    Rule(
        id="lt.legal-footer.notice", label="legal-footer",
        pattern=(
            r"(?:kopijuoti|platinti|atgaminti|perspausdinti|kopijavimas|platinimas|be raštiško|be rašytinio|draudžiama (?:kopijuoti|platinti|atgaminti|naudoti)|bet kok\w+ (?:kopijavim|platinim|atgaminim|perspausdinim|naudojim)\w+|(?:portalo|svetainės|šios svetainės) (?:informacij|turin|medžiag|tekst)\w+)[^!?]{0,160}(?:draudžiam|leidim|sutikim|nurodyti šaltin|autorių teis).{0,160}|"
            r"(?:pastebėjote|radote) (?:rašybos )?klaidą(?: tekste| straipsnyje)?\?? (?:praneškite|rašykite|pažymėkite).{0,60}|"
            r"(?:vyriausi(?:asis|oji) redaktor(?:ius|ė)|issn|redakcijos adresas) ?[:–-] ?.{3,140}|"
            r"(?:interneto )?svetainių kūrimas ?[:–-] .{2,50}"
        ),
        when=c.all_of(c.in_tail, c.after_prose()), otherwise=HINT,
        sure_if=r"redakc|portal|svetain|autorių teis|issn|klaidą|redaktor",
        why="reprint terms, imprint and typo prompt below the last paragraph", source="Lithuanian law on copyright; imprint customs of Lithuanian media",
        hits=(_AFTER + "Kopijuoti ir platinti be raštiško redakcijos sutikimo draudžiama.", _AFTER + "Pastebėjote klaidą? Praneškite mums", _AFTER + "Vyriausiasis redaktorius: Jonas Krantas"),
        near_misses=(f"{_A}\n\n{_B}\n\nKopijuoti raktus be savininko leidimo draudžiama.", f"Kopijuoti žemėlapius buvo draudžiama, pastebi archyvaras.\n\n{_A}", f"Leidėjas: nykstanti profesija\n\n{_B}"),
    ),
    Rule(
        id="lt.navigation.control", label="navigation",
        phrases=listed("""
            pereiti prie turinio; eiti prie turinio; eiti į turinį; pereiti prie pagrindinio turinio; praleisti navigaciją; į viršų; į puslapio viršų; grįžti į viršų; atgal į viršų; pagrindinė navigacija; pagrindinis meniu;
            atidaryti meniu; uždaryti meniu; rodyti meniu; įrašų navigacija; navigacija tarp įrašų; ieškoti svetainėje; paieška svetainėje; kitas straipsnis; ankstesnis straipsnis; kitas įrašas; ankstesnis įrašas; kitas puslapis;
            ankstesnis puslapis; senesni įrašai; naujesni įrašai; senesni straipsniai; grįžti į pradžią; grįžti į pagrindinį puslapį; grįžti į sąrašą; grįžti į titulinį; puslapis 0 iš 0; skaitymo laikas: 0 min; skaitymo laikas: 0
            min.; skaitymo laikas 0 min; skaitymo laikas: 0 minutės; 0 min. skaitymo; skaitymui reikės 0 min; į krepšelį; įdėti į krepšelį; pridėti į krepšelį; jūsų krepšelis tuščias; krepšelis tuščias; mobili versija; mobilioji
            versija; pasirinkite kalbą; visos kategorijos; visos rubrikos; tęsti apsipirkimą; pridėti į norų sąrašą; įtraukti į norų sąrašą;
            pereiti į pagrindinį turinį; pereiti į navigaciją; 0 min skaitymo; jūsų krepšelis yra tuščias
        """),
        ambiguous=("pirkinių krepšelis", "krepšelis", "jūs esate čia", "esate čia", "prekė sandėlyje", "į pradžią", "sekantis įrašas", "praeitas įrašas", "praeita tema", "kita tema", "puslapis 0", "0 puslapis", "rodyti pirminį kodą", "grįžti į indeksą", "kopijuoti į iškarpinę", "nukopijuota į iškarpinę", "paslėpti šoninę juostą", "išplėsti šoninę juostą", "peržiūrėti krepšelį", "rašyti apžvalgą", "pridėti į pageidavimų sąrašą", "redaguoti šį puslapį", "žiūrėti puslapio šaltinius"),
        pattern=r"(?:kitas|ankstesnis) (?:straipsnis|įrašas|puslapis) ?[:»«→←>|–—-] ?.{4,120}[^.,;]|skaitymo (?:laikas|trukmė) ?[:–-]? ?(?:apie |~)?\d.{0,16}",
        when=c.page_control, otherwise=HINT,
        why="a control of the page: skip link, pager, basket, reading time", source="WordPress and shop themes in Lithuanian; Material for MkDocs, Oscar and Sphinx in Lithuanian",
        hits=("Pereiti prie turinio", "Skaitymo laikas: 5 min.", "Kitas straipsnis: Meras parduos senojo uosto kontorą", "Įdėti į krepšelį"),
        near_misses=("Kitas straipsnis sutartyje kalba apie žvejybą.", f"Krepšelis\n\n{_A}", "Į viršų vedė siauri laiptai.", f"{_A}\n\nRedaguoti šį puslapį\n\nŽiūrėti puslapio šaltinius\n\n{_B}", f"{_A}\n\nRedaguoti šį puslapį\n\nŽiūrėti puslapio šaltinius\n\n{_B}"),
    ),
    Rule(
        id="lt.navigation.wiki", label="navigation", weighed=False,
        phrases=listed("""
            susiję puslapiai; susiję keitimai; specialieji puslapiai; nuolatinė nuoroda; puslapio informacija; versija spausdinimui; įkelti rinkmeną; naujausi keitimai; atsitiktinis puslapis;
            bendruomenės puslapis; asmeniniai įrankiai; vardų sritys; variantai; žiūrėti kodą; skaityti; peržiūros; indėlis; aptarimas; neprisijungęs; kitomis kalbomis; įrankiai;
            atsakomybės apribojimas; viki įrankiai; naudotojo puslapio įrankiai; pridėti kalbas; išvaizda; puslapiai atsijungusiems redaktoriams; pagrindinis puslapis; puslapio istorija;
            sukurti paskyrą; keisti; pagalba; pagrindinis meniu;
            naršymas;
            žiniasklaidos vadybininkas; indeksas; parodyti puslapio kodą; senos versijos; atgalinės nuorodos
        """),
        when=c.wiki_tools, otherwise=HINT,
        why="the tools of a wiki's page, several in a row",
        source="MediaWiki in Lithuanian (sidebar, tabs and toolbox)",
        hits=(_AFTER + "Susiję puslapiai\nSusiję keitimai\nSpecialieji puslapiai", _AFTER + "Nuolatinė nuoroda\nPuslapio informacija\nVersija spausdinimui"),
        near_misses=(f"Susiję puslapiai\n\n{_A}", f"Specialieji puslapiai\n\n{_B}\n\nSusiję keitimai\n\n{_A}"),
    ),
    Rule(
        id="lt.legal-footer.wiki", label="legal-footer",
        pattern=(
            r"šis puslapis paskutinį kartą keistas ?(?=.{0,45}\d{4}).{8,60}\.?|"
            r"gauta iš ?[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200}|"
            r"šis puslapis buvo atvertas ?\d[\d., ]{0,12} ?kartų\.?"
        ),
        why="the day of the last change, the address and how often it was read, below the pages of a wiki",
        source="MediaWiki in Lithuanian (messages lastmodifiedat, retrievedfrom and viewcount)",
        hits=("Šis puslapis paskutinį kartą keistas 2024-05-03 10:14.", "Gauta iš „https://wiki.example/index.php?title=Most&oldid=12“"),
        near_misses=("Šis puslapis paskutinį kartą keistas 2024-05-03 10:14, sakė ji ir uždarė duris paskutiniam svečiui už nugaros.", f"{_A}\n\nŠis puslapis paskutinį kartą keistas {_B}"),
    ),
    Rule(
        id="lt.navigation.menu-word", label="navigation",
        phrases=listed("""
            pradžia; pagrindinis; titulinis; pradinis; meniu; paieška; ieškoti; naujienos; lietuva; lietuvoje; pasaulis; pasaulyje; užsienyje; politika; verslas; ekonomika; finansai; sportas; krepšinis; futbolas; kultūra;
            nuomonės; komentarai; interviu; reportažai; gyvenimas; gyvenimo būdas; stilius; sveikata; mokslas; mokslas ir it; technologijos; auto; automobiliai; kelionės; namai; receptai; maistas; šeima; tėvams; mada; grožis;
            pramogos; žmonės; veidai; kinas; filmai; muzika; knygos; žaidimai; video; foto; nuotraukos; galerijos; tinklalaidės; orai; tv programa; horoskopai; testai; nt; nekilnojamasis turtas; darbas; švietimas; istorija;
            nusikaltimai; kriminalai; regionai; vilnius; kaunas; klaipėda; šiauliai; panevėžys; kontaktai; apie mus; redakcija; reklama; naujienlaiškis; forumas; blogas; parduotuvė; krepšelis; akcijos; išpardavimas; prekių
            ženklai; pristatymas; apmokėjimas; mano paskyra; prisijungti; registruotis; atsijungti; mėgstami; archyvas; prenumerata; rubrikos; kategorijos; daugiau; uždaryti; pirmyn; atgal; kitas; ankstesnis; lt; en; ru; lietuvių;
            english; tiesiogiai; tv; radijas; renginiai; kalendorius; savivaldybė; paslaugos; kainos; projektai; galerija; duk; gamta; mediateka;
            prisijungimas; prietaisų skydas; valdymo skydas; kategorija; žymos; žymės; redaguoti; rss srautas; nekategorizuota; kontaktas; apžvalgos; prieinamumas; pageidavimų sąrašas; visos prekės; išplėstinė paieška
        """),
        when=c.all_of(c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "comments"), c.no_text_item, c.set_like_its_run), otherwise=HINT,
        why="words of a menu, several in a row", source="section names of Lithuanian portals, municipalities and shops; Oscar, Plone and Zinnia in Lithuanian",
        hits=("Naujienos\nSportas\nKultūra", "Lietuvoje\nPasaulyje\nVerslas\nNuomonės"),
        near_misses=(f"Istorija\n\n{_A}\n\nKultūra\n\n{_B}\n\nSportas\n\n{_C}", "Laikraštis turėjo tris puslapius:\nPolitika\nSportas\nOrai", f"Paieška\n\n{_B}"),
    ),
    Rule(
        id="lt.navigation.docs", label="navigation",
        phrases=listed("""
            liko 0 min skaitymo
        """),
        ambiguous=listed("""
            paieškos inicijavimas; įveskite norėdami pradėti paiešką; eiti į saugyklą; daugiau neberodyti;
            pasirinkti kalbą; pasrinkti versiją; atitinkančių dokumentų nerasta; 0 atitinkantys dokumentai;
            sekantis; taip pat turimas šiomis kalbomis:; skaityti lietuviškai; kalbos:; pirminis tekstas;
            originalo svetainė; paslėpti paieškos rezultatus; šis puslapis; navigacija
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the tools around the pages of manuals and blogs, several in a row",
        source="Material for MkDocs, Nikola and Sphinx in Lithuanian",
        hits=("liko 4 min skaitymo", _AFTER + "Paieškos inicijavimas\nĮveskite norėdami pradėti paiešką\nEiti į saugyklą"),
        near_misses=(f"{_A}\n\nPaieškos inicijavimas\n\n{_B}", f"{_A}\n\n- Paieškos inicijavimas\n- Įveskite norėdami pradėti paiešką\n- Eiti į saugyklą\n\n{_B}", "Liko 4 min skaitymo, sakė ji ir uždarė duris paskutiniam svečiui už nugaros."),
    ),
    Rule(
        id="lt.navigation.shop-control", label="navigation", weighed=False,
        phrases=listed("""
            ši prekė kol kas neturi jokių apžvalgų.; prašome prisijungti kad galėtumėte įkelti prekes į
            pageidavimų sąrašą.; rikiuoti pagal kainą: nuo mažiausios iki didžiausios; rikiuoti pagal kainą:
            nuo didžiausios iki mažiausios
        """),
        ambiguous=listed("""
            pridėti į pageidavimų sąrašą; rašyti apžvalgą; palikti prekės apžvalgą; ar ši apžvalga padėjo?;
            žiūrėti visas apžvalgas; pranešti man; peržiūrėti krepšelį; perkelti į krepšelį; aš turiu kupono
            kodą...; grįžti į krepšelį; aš pamiršau savo slaptažodį; grįžti į tinklalapį; jūsų pageidavimų
            sąrašas yra tuščias.; sukurti naują pageidavimų sąrašą; rasta 0 rezultatų.; filtruoti
            rezultatus; brangiausi viršuje; pigiausi viršuje; rodyti rezultatus; nerasta jokių prekių.;
            naršyti parduotuvę; grįžti į paieškos rezultatus; dėti į krepšelį; į norų sąrašą; pridėti prie
            mėgstamų; pridėti palyginimui; palyginti prekes; eiti į krepšelį; tęsti apmokėjimą; atnaujinti
            krepšelį; grįžti į parduotuvę; jūsų krepšelis tuščias.; krepšelyje nėra produktų.; rašyti
            atsiliepimą; parašyti atsiliepimą; palikti atsiliepimą; būkite pirmas, įvertinęs šią prekę;
            atsiliepimų dar nėra.; atsiliepimų nėra; rodomi visi rezultatai: 0; rodoma 0–0 iš 0 rezultatų;
            numatytas rikiavimas; rikiuoti pagal populiarumą; rikiuoti pagal naujumą; kaina nuo mažiausios;
            kaina nuo didžiausios; išvalyti filtrus; pasirinkti savybes; greita peržiūra; pranešti, kai bus;
            su pvm
        """),
        when=c.shop_control, otherwise=HINT,
        why="the buttons of a shop, and what it says of its basket, its reviews and how it sorts",
        source="WooCommerce, Shopify, PrestaShop, Magento and Oscar in Lithuanian",
        hits=("Ši prekė kol kas neturi jokių apžvalgų.", _AFTER + "Pridėti į pageidavimų sąrašą", _AFTER + "Rašyti apžvalgą"),
        near_misses=(f"{_A}\n\nPridėti į pageidavimų sąrašą\n\n{_B}", f"{_A}\n\n- Pridėti į pageidavimų sąrašą\n- Rašyti apžvalgą\n\n{_B}", "Ši prekė kol kas neturi jokių apžvalgų, sakė ji ir uždarė duris paskutiniam svečiui už nugaros."),
    ),
    Rule(
        id="lt.navigation.shop-word", label="navigation", weighed=False,
        phrases=listed("""
            užsakymų istorija; pakeisti slaptažodį; rikiuoti pagal; atitikimas; įvertinimas; dydžių lentelė;
            kiekis; palyginti; mano krepšelis; nuolaidos kodas; apmokėjimo būdai; pristatymas ir grąžinimas;
            prekių grąžinimas; yra sandėlyje; išparduota; populiariausi; užsakyti; pirkti; apmokėti
        """),
        when=c.shop_word, otherwise=HINT,
        why="words of a shop's page that are anybody's, several in a row",
        source="WooCommerce, Shopify, PrestaShop, Magento and Oscar in Lithuanian",
        hits=(_AFTER + "Užsakymų istorija\nPakeisti slaptažodį\nRikiuoti pagal", _AFTER + "Užsakyti\nPirkti\nApmokėti"),
        near_misses=(f"{_A}\n\nUžsakymų istorija\n\n{_B}", f"{_A}\n\n- Užsakymų istorija\n- Pakeisti slaptažodį\n- Rikiuoti pagal\n\n{_B}"),
    ),
    Rule(
        id="lt.navigation.calendar", label="navigation", weighed=False,
        phrases=listed("""
            pridėti į kalendorių
        """),
        when=c.calendar_button, takes=c.calendar_links, otherwise=HINT,
        why="the button by which readers keep an event's date, with the calendars it offers",
        source="The Events Calendar in Lithuanian",
        hits=(_AFTER + "Pridėti į kalendorių", _AFTER + "Pridėti į kalendorių\nApple\nGoogle\nOutlook.com\nYahoo"),
        near_misses=(f"{_A}\n\nPridėti į kalendorių\n\n{_B}", f"{_A}\n\nApple\nGoogle\nYahoo\n\n{_B}", "Pridėti į kalendorių, sakė ji ir uždarė duris paskutiniam svečiui už nugaros."),
    ),
    Rule(
        id="lt.navigation.portal", label="navigation",
        phrases=listed("""
            neskaityti; populiarūs; vartotojai; grupės; spauskite čia norėdami perkrauti.; pažymėti kaip
            perskaitytus; dokumento veiksmai; atspausdinti; rss pateikimas; paskutinis taisymas
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the menus and tools of portals and forums, several in a row",
        source="NodeBB and Plone in Lithuanian",
        hits=(_AFTER + "Neskaityti\nPopuliarūs\nVartotojai", _AFTER + "Grupės\nSpauskite čia norėdami perkrauti.\nPažymėti kaip perskaitytus"),
        near_misses=(f"{_A}\n\nNeskaityti\n\n{_B}", f"{_A}\n\n- Neskaityti\n- Populiarūs\n- Vartotojai\n\n{_B}"),
    ),
    Rule(
        id="lt.placeholder.loading", label="placeholder",
        phrases=listed("""
            kraunama; kraunama...; kraunasi; kraunasi...; įkeliama; įkeliama...; prašome palaukti; palaukite; nuotrauka nepasiekiama; rezultatų nerasta; nieko nerasta; įjunkite javascript; įvyko klaida; atnaujinkite puslapį;
            įrašų nerasta.; puslapis nerastas;
            atnaujinti naršyklę; aš nesu robotas; daugiau niekada nerodyti; gauti garso užduotį;
            jūsų naršyklės versija yra pasenusi!; norėdami tęsti, įveskite kodą iš paveikslėlio žemiau.;
            patvirtinimas nepavyko. bandykite vėliau.; patvirtinimo laikas baigėsi. bandykite dar kartą.;
            reikalingas patvirtinimas!; tikrinama... prašome palaukti.;
            nepaisyti; tikrinama...; įveskite kodą; įkelti iš naujo
        """),
        pattern=r"(?:prašome |norėdami [^.]{0,50}|kad [^.]{0,50})?įjunkite javascript\b[^,]{0,120}|jūsų naršyklė (?:nepalaiko|yra pasenusi|pasenusi)[^,]{0,140}",
        when=c.loading_notice, otherwise=HINT,
        sure_if=r"prašome|^norėdami|naršykl",
        why="what stands where a script would have put something", source="noscript texts and loading states of Lithuanian sites; Nikola and Zinnia in Lithuanian",
        hits=("Kraunama...", "Norėdami matyti komentarus, įjunkite JavaScript"),
        near_misses=(f"Kraunama\n\n{_A}", f"Rezultatų nerasta\n\n{_B}", "Jūsų naršyklė pasenusi, pranešė kompiuteris, ir močiutė nuėjo gerti arbatos.", f"{_A}\n\n- Puslapis nerastas\n- Atnaujinti naršyklę\n\n{_B}", f"{_A}\n\n- Puslapis nerastas\n- Atnaujinti naršyklę\n\n{_B}"),
    ),
    Rule(
        id="lt.placeholder.browser", label="placeholder",
        pattern=(
            r"jūsų naršyklė(?:s versija)?(?: ?\([^)]{2,30}\))? yra pasenus\w+[.!]?|"
            r"at(?:si)?naujinkite savo naršyklę\b.{0,110}\b(?:svetain|puslap)\w*\b.{0,30}[.!]?"
        ),
        why="the bar over a page that finds the reader's browser too old for it",
        source="browser-update.org and Outdated Browser, which sites build in",
        hits=("Jūsų naršyklė (Safari) yra pasenusi.", "Atnaujinkite savo naršyklę, kad ši svetainė veiktų gerai."),
        near_misses=("Atnaujinkite savo naršyklę ir paleiskite kompiuterį iš naujo.", "Jūsų naršyklė yra pasenusi, sakė vyras prie langelio."),
    ),
    Rule(
        id="lt.placeholder.notice", label="placeholder",
        phrases=listed("""
            jums bus priminta po 0 dienų.
        """),
        why="what a site says instead of what it does not show, and its robot check when it fails",
        source="browser-update.org and ALTCHA in Lithuanian",
        hits=("Jums bus priminta po 4 dienų.", _AFTER + "Jums bus priminta po 4 dienų."),
        near_misses=("Jums bus priminta po 4 dienų, sakė ji ir uždarė duris paskutiniam svečiui už nugaros.", f"{_A}\n\nJums bus priminta po 4 dienų, sakė ji ir uždarė duris paskutiniam svečiui už nugaros."),
    ),
    Rule(
        id="lt.byline.by", label="byline",
        pattern=r"(?:autor(?:ius|ė|iai)|tekstas|parengė|kalbino|vertė|redaktor(?:ius|ė)|žurnalist(?:as|ė))(?: ?[:–-]) [\w.'’-]+ [\w.'’-]+(?: [\w.'’-]+)?(?:, (?:bns|elta))?|parengė [\w.'’-]+ [\w.'’-]+",
        why="who wrote it", source="byline customs of Lithuanian papers (Parengė name; BNS, ELTA)",
        hits=("Autorė: Marija Dolytė", "Parengė Ona Krantaitė"),
        near_misses=("Autorius neatpažino savo pjesės, žiūrovai taip pat.", "Tekstas išliko muziejaus archyve, laiškas sudegė."),
    ),
    Rule(
        id="lt.byline.date", label="byline",
        pattern=(
            r"(?:(?:paskelbta|publikuota|atnaujinta|data|sukurta) ?:? ?)?\d{4} ?m\. (?:sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio) \d{1,2} ?d\.?(?:,? ?\d{1,2}[:.]\d{2})?|"
            r"(?:paskelbta|publikuota|atnaujinta) ?:? ?\d{4}[-. ]\d{2}[-. ]\d{2}.{0,12}"
        ),
        why="when it was published", source="date styles of Lithuanian papers (metų, mėnuo, diena)",
        hits=("Paskelbta: 2023 m. vasario 9 d.", "2024 m. gegužės 3 d. 11:20"),
        near_misses=("2024 m. gegužės 3 d. tiltą uždarė ir daugiau neatidarė.", "Paskelbta po autoriaus mirties"),
    ),
    Rule(
        id="lt.caption.credit", label="caption",
        pattern=r"(?:nuotrauka|nuotr\.|nuotraukos|foto|asociatyvi nuotrauka|asociatyvi nuotr\.|šaltinis|iliustracija)(?: ?[:©/–-]) ?.{2,90}|asociatyvi nuotr(?:auka|\.)",
        why="a picture's credit", source="credits of Lithuanian agencies (Nuotrauka: name; asociatyvi nuotr.)",
        hits=("Nuotrauka: Marius Dolys/BNS", "Asociatyvi nuotr."),
        near_misses=("Nuotrauka atminimui, pasakė jis ir niekada į ją nežiūrėjo.", "Šaltinis upės buvo rastas tik trečią dieną."),
    ),
)
