"""Croatian: what Croatian-language sites print around their articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.lazy import lazy_pattern
from cleaner.rules import conditions as c
from cleaner.rules.rule import HINT, Rule, form_of, listed, reported

if TYPE_CHECKING:
    from cleaner.model import Label

_A = "Gradsko vijeće u ponedjeljak je odlučilo zatvoriti stari most za kamione."
_B = "Vozači će do jeseni morati voziti cestom kroz dolinu, rekao je načelnik."
_C = "Popravak se godinama odgađao jer ga nitko nije htio platiti."
_AFTER = f"= {_A}\n\n= {_B}\n\n= {_C}\n\n"

_FOOTER: tuple[Label, ...] = (
    "legal-footer", "navigation", "share-bar", "newsletter", "paywall", "cookie-notice", "promo",
)

SPEECH = reported(
    r"reče|veli|rekao|rekla|kaže|napisao|napisala|pisalo|upitao|upitala|dodao|dodala|stajalo|"
    r"odgovorio|odgovorila|viknuo|viknula|šapnuo|šapnula"
)
"""Reported speech: what somebody said is the article's, whatever words it is in."""

_CATEGORY = lazy_pattern(
    r"(?:[\w'’-]{1,24} ){0,3}[\w-]{0,20}(?:kolačić\w*|cookie\w*)\b(?=.*(?:stranic|web|posje[tć]|oglas|reklam|sadržaj|statisti|anali|mjer|postavk|partner|funkci|rad[au]?\b|pristan|nužn|neophodn|potrebn)).{8,360}|"
    r"(?=.{0,200}(?:kolačić\w*|cookie\w*))(?=.{0,300}(?:praćenj|prihva[tć])).{30,360}|"
    r"(?=.{25}).{0,180}(?:uslug\w+ trećih strana|vaš pristanak).{0,200}"
)
"""What a consent dialog says of a kind of cookies, and of leave for others' services."""
_PANELS = frozenset(map(form_of, listed("""
    legitimni interes; legitimni interesi; dobavljači; prodavači; pružatelji; partneri; popis partnera; popis
    dobavljača; svrhe; posebne svrhe; značajke; posebne značajke; funkcije; pristanak; privola; strogo nužno;
    strogo nužni; nužni; nužno; neophodni; neophodno; obavezni; obvezni; funkcionalni; funkcionalnost; postavke;
    preferencije; izvedba; analitički; analitika; statistika; statistički; marketing; marketinški; oglašavanje;
    oglašivački; ciljanje; društvene mreže; društveni mediji; nerazvrstani; uvijek aktivno; uvijek aktivni;
    uvijek aktivan; uvijek omogućeno; uvijek uključeno; pojedinosti; detalji; popis kolačića; nužni kolačići;
    neophodni kolačići; obvezni kolačići; funkcionalni kolačići; analitički kolačići; statistički kolačići;
    marketinški kolačići; kolačići oglašavanja; kolačići trećih strana; naziv; ime; pružatelj; davatelj; istek;
    rok trajanja; trajanje; opis; svrha; vrsta; tip; primjeri; kategorije podataka
""")))
"""What stands in its inner panels: kinds of consent, switches, heads of columns."""
_ABOUT = lazy_pattern(
    r"kolačić|cookie|privol|pristan|suglas|uslug|\bweb|stranic|oglas|oglaš|osobn|podat[ak]|"
    r"informacij\w+ koje|privatnost|partner|dobavljač|pružatelj|legitim|\biab\b|\btcf\b|geolok|"
    r"lokacij|skript|posjet|statisti|analiz|analit|mjer|postav|odabir|svrh|profil|uređaj|sadržaj|"
    r"neželjen|\bspam|\bapp(?:s|ok|er|ar)?\b|appli[ck]|apli[ck]|informa[tcçs]|google|aplikacij"
)
"""What sentences of such a dialog deal with, its purposes and those who have them among it."""

RULES = (
    Rule(
        id="hr.ad-marker.label", label="ad-marker",
        phrases=listed("""
            oglas; oglasi; oglas - nastavak ispod; tekst se nastavlja ispod oglasa; članak se nastavlja ispod oglasa; članak se nastavlja nakon oglasa; nastavak teksta ispod oglasa; nastavak članka ispod oglasa; nastavak ispod oglasa; vijest se nastavlja nakon oglasa; vijest se nastavlja ispod oglasa; tekst se nastavlja nakon oglasa; tekst se nastavlja ispod; članak se nastavlja; oglasni sadržaj; oglasna poruka; plaćeni oglas; plaćeni sadržaj; sponzorirani sadržaj;
            sponzorirani članak; sponzorirano; promotivni sadržaj; promo sadržaj; promo članak; native sadržaj; sadržaj partnera; sadržaj nastao u suradnji s partnerom; sadržaj omogućuje; pr članak; preskoči oglas; zatvori oglas; sakrij oglas; prijavi oglas; kraj oglasa; u suradnji s partnerom; marketing | oglas;
            oglas: 0:0
        """),
        ambiguous=("promo", "promocija", "oglašavanje", "reklama"),
        pattern=r"(?:tekst|članak|vijest|priča) se nastavlja (?:ispod|nakon) (?:oglas|reklam|vide|promo|fotogaleri)\w*.{0,20}|(?:članak|tekst|sadržaj) (?:je )?(?:nastao|pripremljen|objavljen)\w* u suradnji s(?:a)? .{2,80}",
        when=c.all_of(c.in_run(2), c.not_heading), otherwise=HINT,
        why="advertising must be marked and told apart from other matter", source="Croatian media act (Zakon o medijima), article 20",
        hits=("OGLAS", "Tekst se nastavlja ispod oglasa", "Članak se nastavlja nakon oglasa", "Sponzorirani sadržaj"),
        near_misses=("Oglas je visio na vratima cijelu zimu.", f"Promocija\n\n{_A}", "Priča se nastavlja opisom rijeke."),
    ),
    Rule(
        id="hr.video-embed.player", label="video-embed",
        phrases=("pogledajte video", "pogledaj video", "pokreni video", "reproduciraj video", "pogledajte snimku", "pogledaj snimku", "pogledajte videosnimku", "video nije dostupan", "vaš preglednik ne podržava video", "vaš preglednik ne podržava reprodukciju videa", "poslušajte članak", "poslušaj članak", "slušaj članak", "sljedeći video", "cijeli zaslon", "uključi zvuk", "isključi zvuk", "učitavanje videa", "video se učitava", "isključili ste reprodukciju videa.", "koristi strelice gore/dolje za pojačavanje ili stišavanje.", "koristi strelice lijevo/desno za pomak naprijed za 0 sekundu te gore/dolje za pomak od 0 sekundi.", "nije nađen nijedan kompatibilan izvor ovog videa.", "reprodukcija videa je zaustavljenja zbog greške u formatu ili zbog verzije vašeg pretraživača.", "video se ne može reproducirati zbog servera, greške u mreži ili je format ne podržan.", "video se prestao preuzimati zbog greške na mreži."),
        ambiguous=("video", "pauza", "titlovi", "uživo", "zvuk", "kvaliteta", "reproduciraj", "audio preglednik", "brzina reprodukcije", "brzo unaprijed", "izađi iz cijelog zaslona", "mali ekran", "način strimovanja", "ne-prigušen", "opisi/prijevodi", "pauziraj", "pokazivač razine zvuka", "pokreni", "ponavljaj trenutačni videozapis", "ponovi", "preostalo vrijeme", "preskoči na uživo", "preuzmi datoteku", "prigušen", "prijenos uživo", "puni ekran", "puni zaslon", "pusti", "slika u slici", "spremi kadar videozapisa", "stopa reprodukcije", "titlovi deaktivirani", "trenutno vrijeme", "unatrag", "video preglednik", "više postavki", "vremenska traka", "zaustavi", "izlaz iz načina slika u slici", "pokreni sliku u slici", "zaustavi ponavljanje trenutačnog videozapisa"),
        pattern=r"(?:pogledajte|pogledaj|gledajte)(?: i| video| i video| snimku| uživo)? ?[:|»>→►▶] ?.{12,130}[^.,;]",
        when=c.all_of(c.in_run(3, "video-embed"), c.no_list_item), otherwise=HINT,
        why="the labels of a video or audio player", source="players of Croatian portals and broadcasters",
        hits=("Pogledajte video", "Poslušajte članak", "Pauza\nUključi zvuk\nCijeli zaslon", "Pogledajte video: Kako je sagrađena nova obala"),
        near_misses=(f"Uživo\n\n{_A}", f"Pauza\n\n{_B}", "Pogledajte video, rekao je, ali nitko nije gledao."),
    ),
    Rule(
        id="hr.promo.app", label="promo",
        phrases=("preuzmi aplikaciju", "preuzmite aplikaciju", "preuzmite našu aplikaciju", "skini aplikaciju", "skinite aplikaciju", "instaliraj aplikaciju", "instalirajte aplikaciju", "otvori u aplikaciji", "čitaj u aplikaciji", "preuzmi na google play", "dostupno na google play", "dostupno na app store", "preuzmi na app store", "uključi obavijesti", "uključite obavijesti", "dopusti obavijesti", "ne sada", "saznaj više", "saznajte više", "kupi odmah", "naruči odmah", "pogledaj ponudu"),
        ambiguous=("mobilna aplikacija", "naruči", "kupi"),
        pattern=r"(?:preuzmite|skinite|instalirajte|isprobajte) (?:našu |besplatnu |mobilnu |novu )*aplikaciju(?: [\w.&-]+){0,4}(?:,? (?:i|za|na|te) .{2,60})?[!.]?",
        when=c.all_of(c.in_run(2), c.not_heading), otherwise=HINT, part="button",
        sure_if="našu|besplatnu|vijesti",
        why="a prompt to install the site's app, or the button of an offer", source="app banners of Croatian portals",
        hits=("Preuzmi aplikaciju", "Preuzmite našu mobilnu aplikaciju i čitajte bez oglasa", "Saznaj više »"),
        near_misses=(f"Mobilna aplikacija\n\n{_A}", "Instalirajte aplikaciju kod kuće, savjetovao je sin, a otac nije slušao."),
    ),
    Rule(
        id="hr.promo.ask", label="promo",
        phrases=("podržite nas", "podrži nas", "podržite naš rad", "podržite neovisno novinarstvo", "podržite nezavisno novinarstvo", "podržite nas!", "podupri nas", "poduprite nas", "doniraj", "donirajte", "doniraj sada", "donirajte sada", "postani podržavatelj", "postanite podržavatelj", "častite nas kavom", "podrži projekt", "uplati donaciju", "želim donirati"),
        pattern=r"(?:podržite|podrži|poduprite|pomozite) (?:nas|naš|neovisn\w+|nezavisn\w+|nastanak|rad|projekt)\b[^.:,]{0,80}[.!]?|(?:sviđa|svidio|dopada) (?:vam|ti) (?:se|je se) (?:ovaj )?(?:članak|tekst|prilog)\?.{0,110}",
        when=c.not_heading, otherwise=HINT, part="ask",
        sure_if="neovisn|nezavisn|članak|tekst|prilog|donac|(?:podržite|podrži|poduprite) nas[.!]?$",
        why="an appeal or a button for readers' money", source="donation boxes of non-profit Croatian media",
        hits=("Podržite nas", "Podržite neovisno novinarstvo!", "Doniraj", "Svidio vam se članak? Častite nas kavom."),
        near_misses=(f"Podržite nas\n\n{_A}", f"Donirajte\n\n{_B}", "Podržite ga, viknula je sestra, i dvojica su starca uhvatila."),
    ),
    Rule(
        id="hr.newsletter.prompt", label="newsletter",
        phrases=listed("""
            prijavite se na newsletter; prijavi se na newsletter; prijava na newsletter; prijavite se na naš newsletter; pretplatite se na newsletter; pretplati se na newsletter; pretplatite se na naš newsletter; želim primati newsletter; primajte newsletter; hvala na prijavi; hvala na prijavi!; hvala na
            pretplati; odjaviti se možete u bilo kojem trenutku; odjaviti se možete bilo kada; možete se odjaviti u bilo kojem trenutku.; bez spama; najvažnije vijesti na vaš e-mail
        """),
        ambiguous=("newsletter", "newsletteri", "e-mail adresa", "pošalji", "prijavi se", "prijavite se", "prijava"),
        pattern=(
            r"(?:prijavite se|prijavi se|pretplatite se|pretplati se)(?: besplatno)? na (?:naš\w* |besplatn\w+ |tjedn\w+ |dnevn\w+ )?(?:newsletter|bilten|obavijesti)\w*\b[^:]{0,110}|(?:prijavom|slanjem|klikom|upisom)[^.]{0,60}(?:slaže|suglas|pristaje|prihvaća|uvjet|osobnih podataka).{0,240}|"
            r"(?:slažem se|suglas(?:an|na) sam|pristajem|prihvaćam)[^.]{0,40}(?:obrad|priman|uvjet|podat|pravil).{0,200}"
        ),
        when=c.all_of(c.not_heading, c.beside("newsletter", "promo", "share-bar", "legal-footer")), otherwise=HINT, part="heading",
        sure_if="newsletter|bilten|obavijest|osobnih podat|privatnost|obrad",
        why="a box that collects mail addresses, with its consent line", source="sign-up forms of Croatian portals; GDPR, article 7",
        hits=("Prijavite se na newsletter", "Prijavom prihvaćate uvjete korištenja i pravila privatnosti"),
        near_misses=(f"Newsletter\n\n{_A}", f"Prijava\n\n{_B}", "Prijavite se na tečaj, rekla je, i prijavila se cijela zgrada."),
    ),
    Rule(
        id="hr.newsletter.field", label="newsletter",
        phrases=listed("""
            upišite svoj e-mail; upišite e-mail; upišite e-mail adresu; unesite svoj e-mail; unesite e-mail; unesite e-mail adresu; unesite svoju e-mail adresu; vaš e-mail;
            vaša e-mail adresa; vaša adresa e-pošte
        """),
        ambiguous=("prijavi me", "pretplati se", "pretplatite se", "pretplati me",),
        when=c.any_of(c.not_heading, c.beside("newsletter")), otherwise=HINT, part="ask",
        why="the field or the button of a sign-up form", source="sign-up forms under articles",
        hits=("Upišite svoj e-mail", "Vaša adresa e-pošte\nPrijavi me"),
        near_misses=(f"Prijavi me\n\n{_A}", "Prijavi me, molio je poštar, i svi su poslušali."),
    ),
    Rule(
        id="hr.newsletter.sent", label="newsletter",
        phrases=listed("""
            kako bi dovršili registraciju kliknite na potvrdni link u e-pošti koju ste dobili. ako e-poštu
            niste dobili za 3 minute, provjerite spam folder; link za prijavu je poslan na vašu adresu
            e-pošte. ako poruku niste dobili za 3 minute, provjerite spam folder.; ostavite komentar na ovaj
            post
        """),
        ambiguous=listed("""
            provjerite vašu e-poštu; unesite valjanu adresu e-pošte; e-pošta je poslana; odaberite vaš
            newsletter; unesite svoju email adresu; možda kasnije; otkažite pretplatu bilo kada.
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="what a sign-up form says before and after an address is sent",
        source="Ghost in Croatian",
        hits=("Kako bi dovršili registraciju kliknite na potvrdni link u e-pošti koju ste dobili. Ako e-poštu niste dobili za 3 minute, provjerite spam folder", "Link za prijavu je poslan na Vašu adresu e-pošte. Ako poruku niste dobili za 3 minute, provjerite spam folder.", _AFTER + "Provjerite vašu e-poštu\nUnesite valjanu adresu e-pošte\nE-pošta je poslana"),
        near_misses=(f"{_A}\n\nProvjerite vašu e-poštu\n\n{_B}", f"{_A}\n\n- Provjerite vašu e-poštu\n- Unesite valjanu adresu e-pošte\n- E-pošta je poslana\n\n{_B}", "Kako bi dovršili registraciju kliknite na potvrdni link u e-pošti koju ste dobili. Ako e-poštu niste dobili za 3 minute, provjerite spam folder, rekla je i zatvorila vrata za posljednjim gostom."),
    ),
    Rule(
        id="hr.comment-count.count", label="comment-count",
        phrases=("0 komentara", "0 komentar", "komentari (0)", "komentara (0)", "komentari: 0", "komentara: 0", "komentari 0", "broj komentara: 0", "nema komentara", "nema komentara.", "još nema komentara", "pogledaj komentare", "pogledajte komentare", "prikaži komentare", "prikaži sve komentare", "prikaži sve komentare (0)", "pročitaj komentare", "pročitajte komentare", "svi komentari", "svi komentari (0)", "više komentara", "sakrij komentare", "učitaj više komentara", "učitaj još komentara", "0 odgovora", "0 odgovor", "budite prvi koji će komentirati", "budi prvi koji će komentirati", "idi na komentare", "na komentare", "komentiraj (0)", "još nema komentara.", "nijedan komentar do sada."),
        pattern=r"(?:prikaži|pogledaj|pročitaj) (?:svih |još )?\d+ (?:komentar\w*|odgovor\w*)",
        why="how many comments there are, or the button that shows them", source="comment systems of Croatian portals; Zinnia and WordPress in Croatian",
        hits=("34 komentara", "Komentari (12)", "1 komentar", "Prikaži sve komentare"),
        near_misses=("34 komentara izbrisana su do ponoći.", "Nema komentara načelnika", "Komentari nisu potrebni"),
    ),
    Rule(
        id="hr.comments.prompt", label="comments",
        phrases=("odgovori otkaži odgovor", "odgovori poništi odgovor", "napišite komentar otkaži odgovor", "napišite komentar poništi odgovor", "napiši komentar otkaži odgovor", "napiši komentar poništi odgovor", "komentiraj otkaži odgovor", "komentiraj poništi odgovor", "dodaj komentar", "dodajte komentar", "napiši komentar", "napišite komentar", "ostavi komentar", "ostavite komentar", "objavi komentar", "pošalji komentar", "komentiraj", "komentirajte", "vaš komentar", "ostavi odgovor", "odgovori na komentar", "otkaži odgovor", "vaša adresa e-pošte neće biti objavljena.", "vaša adresa e-pošte neće biti objavljena. obavezna polja su označena sa * (obavezno)", "obavezna polja su označena sa *", "vaša adresa e-pošte neće biti objavljena. neophodna polja su označena sa *", "neophodna polja su označena sa *", "komentari su zatvoreni", "komentari su zatvoreni.", "komentiranje je onemogućeno", "komentari su isključeni", "prijavite se za komentiranje", "prijavi se za komentiranje", "za komentiranje se prijavite", "za komentiranje se morate prijaviti", "za komentiranje je potrebna prijava", "morate biti prijavljeni da biste objavili komentar.", "morate biti prijavljeni kako biste komentirali", "uključi se u raspravu", "uključite se u raspravu", "prijavi komentar", "prijavi neprimjeren komentar", "pravila komentiranja", "najnoviji komentari", "prvo najnoviji", "prvo najstariji", "kliknite ovdje ako želite odustati od odgovora.", "nužna polja su označena s *", "nažalost, komentari su onemogućeni za ovu stavku.", "nažalost, komentar forma je trenutno zatvorena.", "ukoliko želite ostaviti komentar, morate se prijaviti.", "ukoliko želite ostaviti komentar, morate se prijaviti", "prijavite se za odgovor", "vaš komentar čeka na moderiranje.", "ova objava je zaštićen lozinkom. za pregledavanje komentara, unesite lozinku.", "napiši komentar ovdje (najmanje 0 znaka)", "komentar u redu za provjeru."),
        ambiguous=("rasprava", "vaše mišljenje", "što mislite?", "što vi mislite?", "vaše ime", "ocijeni članak", "objava komentara", "komentar obrisan"),
        pattern=r"(?:prijavite se|prijavi se|registrirajte se|za|morate biti prijavljeni|ako želite)[^.]{0,40}(?:komentir|komentar|raspravu)[^.]{0,40}(?:prijavi|registrira|morate|potrebna)[^.]{0,30}\.?|(?:napišite|recite|podijelite|javite)[^.]{0,50}u komentar(?:ima|e)[^.]{0,20}[.!]?|(?:stavovi|mišljenja|komentari) (?:izneseni|iznesena|izražen\w|čitatelja) (?:u|su|ne)\b.{4,160}|izneseni komentari (?:su |ne ).{4,160}",
        when=c.all_of(c.comment_button, c.after_prose()), otherwise=HINT,
        sure_if="komentir|u komentar|izneseni|stavovi|mišljenja|komentari |prijav(?:ite|i se|ljen)|registrirajte",
        why="a prompt of the comment section", source="WordPress in Croatian and the comment rules of portals; WordPress, isso and Django comments in Croatian",
        hits=("Ostavi komentar", "Za komentiranje se morate prijaviti", "Vaša adresa e-pošte neće biti objavljena. Obavezna polja su označena sa * (obavezno)", "Napišite svoje mišljenje u komentarima!"),
        near_misses=(f"Rasprava\n\n{_A}", f"Što mislite?\n\n{_B}", "Dodaj komentar uz svaku funkciju, molio je šef, a nitko nije dodavao."),
    ),
    Rule(
        id="hr.comments.button", label="comments",
        phrases=("odgovori", "prijavi", "citiraj", "sviđa mi se", "ne sviđa mi se", "komentari", "komentar", "odgovor", "najnoviji", "najstariji", "najbolji", "uredi", "poveznica", "sakrij", "lajkaj", "0 lajkova", "sviđa mi se to", "glasaj", "pogledaj rezultate", "anketa", "ime (neobavezno)", "e-mail (neobavezno)", "web stranica (neobavezno)"),
        when=c.all_of(c.in_run(2, "comments", "share-bar", "comment-count"), c.no_list_item, c.stacks_nothing), otherwise=HINT,
        why="buttons under a reader's comment, one beside the other", source="Croatian forums (forum.hr, Bug)",
        hits=("Odgovori\nPrijavi", "Sviđa mi se\nOdgovori\nCitiraj"),
        near_misses=(f"Odgovori\n\n{_A}", f"Komentar\n\n{_B}"),
    ),
    Rule(
        id="hr.comments.useful", label="comments",
        phrases=listed("je li vam ovaj članak bio koristan?; je li ovaj članak bio koristan?; je li vam članak bio koristan?; sviđa li vam se članak?; je li ova stranica bila korisna?"),
        ambiguous=listed("da; ne"),
        when=c.all_of(c.in_run(3, "comments"), c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a poll below the article: was it useful, yes or no",
        source="feedback widgets of help pages, blogs and papers",
        hits=(_AFTER + "Je li vam ovaj članak bio koristan?\nDa\nNe", "Je li ova stranica bila korisna?"),
        near_misses=(f"Da\n\n{_A}", "Je li članak bio koristan? To nitko nije znao."),
    ),
    Rule(
        id="hr.comments.widget", label="comments",
        phrases=listed("""
            prijaviti ovaj komentar?; prikaži još 0 odgovora; prikaži još jedan odgovor; ovaj komentar je
            skriven; ovaj komentar je maknut; dajte kontekts vašem komentaru, podijelite vaše ime i znanje
            za unaprijeđenje svake rasprave.
        """),
        ambiguous=listed("""
            uredi ovaj komentar; rasprava članova; pokreni razgovor; pridruži se raspravi; dodaj odgovor;
            registriraj se sada; već si član?; prijava; nadogradite sada; obrisan član; prikaži komentar;
            sakrij komentar; pregled; pošalji; jedan komentar; 0 skrivenih
        """),
        pattern=(
            r"postani član .{2,60} za mogućnost komentiranja[.!।]?|"
            r"plati pretplatu na .{2,60} za mogućnost komentiranja[.!।]?"
        ),
        when=c.comment_widget, otherwise=HINT, weighed=False,
        why="what comment sections of blogs say around the comments and above their form",
        source="Ghost, isso and WordPress in Croatian",
        hits=("Prijaviti ovaj komentar?", "Prikaži još 4 odgovora", "Postani član Port Chronicle za mogućnost komentiranja.", _AFTER + "Uredi ovaj komentar\nRasprava članova\nPokreni razgovor"),
        near_misses=(f"{_A}\n\nUredi ovaj komentar\n\n{_B}", f"{_A}\n\n- Uredi ovaj komentar\n- Rasprava članova\n- Pokreni razgovor\n\n{_B}", "Prijaviti ovaj komentar, rekla je i zatvorila vrata za posljednjim gostom.", "Postani član Port Chronicle za mogućnost komentiranja, rekla je i zatvorila vrata za posljednjim gostom."),
    ),
    Rule(
        id="hr.comments.forum", label="comments",
        phrases=listed("""
            počnite pratiti da biste dobili obavijesti o novim komentarima.; dobivat ćete obavijesti o novim
            komentarima u ovoj temi.; nije moguće pronaći ovaj komentar. možda je izbrisan ili premješten.
        """),
        ambiguous=listed("""
            nova poruka; posljednja poruka; izvoz u:; 0 suradnika u raspravi; dodaj temu; vaš je komentar
            objavljen.; o ovoj stranici za razgovor; započnite novu raspravu; želite se pretplatiti na ovu
            temu?
        """),
        when=c.forum_tools, otherwise=HINT, weighed=False,
        why="what the software of a forum says around the posts of a thread, several lines in a row",
        source="Redmine and MediaWiki DiscussionTools in Croatian",
        hits=("Počnite pratiti da biste dobili obavijesti o novim komentarima.", "Dobivat ćete obavijesti o novim komentarima u ovoj temi.", _AFTER + "Nova poruka\nPosljednja poruka\nIzvoz u:"),
        near_misses=(f"{_A}\n\nNova poruka\n\n{_B}", f"{_A}\n\n- Nova poruka\n- Posljednja poruka\n- Izvoz u:\n\n{_B}", "Počnite pratiti da biste dobili obavijesti o novim komentarima, rekla je i zatvorila vrata za posljednjim gostom.", "Dobivat ćete obavijesti o novim komentarima u ovoj temi, rekla je i zatvorila vrata za posljednjim gostom."),
    ),
    Rule(
        id="hr.share-bar.share", label="share-bar",
        phrases=listed("""
            sviđa mi se učitavanje;
            podijeli na facebooku; podijeli na twitteru; podijeli na x; podijeli na linkedinu; podijeli na whatsapp; podijeli na whatsappu; podijeli putem e-maila; podijeli članak; podijeli objavu; podijeli vijest; podijeli s prijateljima; podijelite na facebooku; podijelite članak; podijelite s prijateljima; podijelite vijest; podijelite ovaj članak; podijeli ovaj članak; podijeli poveznicu; podijeli link; pošalji prijatelju; pošalji e-mailom; pošalji mailom; pošaljite prijatelju; ispiši članak; ispis članka; isprintaj članak; verzija za ispis; kopiraj link; kopiraj poveznicu; link je kopiran; poveznica je kopirana; kopirano; spremi članak; spremi za kasnije; dodaj u favorite;
            0 dijeljenja; 0 pregleda; 0 prikaza; broj pregleda: 0; pratite nas; prati nas; slijedite nas; pratite nas na; pratite nas na facebooku; pratite nas na društvenim mrežama; pronađite nas na facebooku; lajkajte nas na facebooku; pridružite nam se; pridružite nam se na facebooku; prati autora; prati temu; povećaj tekst; smanji tekst; tvitaj; pratite nas na google newsu; postavi kao preferirani izvor;
            podijelite na linkedin; pošaljite emailom
        """),
        ambiguous=("prati", "društvene mreže", "budite u toku", "ostanite u kontaktu", "pratite"),
        pattern=r"(?:pratite|prati|slijedite|lajkajte|pronađite|čitajte|pridružite se|pridružite nam se|budite uz) (?:nas|nam|naš\w*|portal|(?!(?:ga|je|ih|me)\b)[\w.]{3,20})(?: [\w.&-]+){0,4} ?(?:na|i na|putem) (?:naš\w+ |svojim )?(?:facebook|twitter|mreži x|x\b|instagram|youtube|google|društven|whatsapp|telegram|threads|tiktok|linkedin|viber)[^.:]{0,60}[.!:]?|(?:imate|vidjeli ste|svjedočili ste|znate)[^?.]{0,50}(?:priču|temu|fotografij|snimku|informacij|zanimljiv|vijest)[^?.]{0,50}\? (?:pišite|pošaljite|javite|kontaktirajte).{0,120}",
        when=c.all_of(c.in_run(2, "share-bar", "navigation", "comments"), c.no_list_item), otherwise=HINT,
        why="a prompt to share the page, to follow the site or to write to it", source="share bars of Croatian portals",
        hits=("Podijeli na Facebooku", "Kopiraj link", "Pratite nas na Facebooku i Instagramu!", "Imate zanimljivu priču? Javite nam se"),
        near_misses=(f"Društvene mreže\n\n{_A}", "Podijeli na četiri dijela, rekla je baka, i pojedi.", "Pratite nas tiho na drugu stranu ulice, šapnuo je."),
    ),
    Rule(
        id="hr.share-bar.button", label="share-bar",
        phrases=("podijeli", "podijelite", "ispiši", "isprintaj", "pošalji", "spremi", "kopiraj", "poveznica", "link", "slušaj", "lajkaj", "e-pošta", "favoriti", "veličina slova", "share", "tvitaj", "komentiraj", "ispis", "dijeli"),
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "video-embed"), c.no_list_item), otherwise=HINT,
        why="words of a share bar, one beside the other", source="article tool bars of Croatian portals",
        hits=("Podijeli\nIspiši", "Podijeli\nFacebook\nSpremi"),
        near_misses=(f"Podijeli\n\n{_A}", f"Ispis\n\n{_B}", f"Poveznica\n\n{_C}"),
    ),
    Rule(
        id="hr.share-bar.preferred-source", label="share-bar",
        pattern=r"(?:dodaj|dodajte|postavi|postavite|odaberi|odaberite)(?: nas)? (?:kao|među) (?:svoj |svoje )?(?:preferirani|preferirane|omiljeni|omiljene|željeni) izvore?(?: vijesti)? (?:na|u) google?(?:u|lu)?",
        why="the button that makes the site one of the reader's preferred sources in Google's search",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Dodaj kao preferirani izvor na Googleu", "Dodajte nas kao preferirani izvor na Googleu"),
        near_misses=("Dodajte novine kao preferirani izvor na Googleu", "Dodajte nas kao preferirani izvor na Googleu, savjetuje načelnik, i čitat ćete uvijek isto.", "Omiljeni izvor pastira presušio je."),
    ),
    Rule(
        id="hr.share-bar.preferred-source-named", label="share-bar",
        pattern=r"(?:dodaj|dodajte|postavi|postavite|odaberi|odaberite)(?: nas| [\w&.'’-]+){0,5}? (?:kao|među) (?:svoj |svoje )?(?:preferirani|preferirane|omiljeni|omiljene|željeni) izvore?(?: vijesti)? (?:na|u) google?(?:u|lu)?",
        when=c.beside("share-bar"), otherwise=HINT,
        why="the same button with a name, beside others: alone it may be a step of a guide",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Facebook\nWhatsApp\nLinkedIn\nDodajte novine kao preferirani izvor na Googleu", "Dodajte novine kao preferirani izvor na Googleu\nFacebook\nWhatsApp\nLinkedIn"),
        near_misses=("Dodajte novine kao preferirani izvor na Googleu", "Dodajte nas kao preferirani izvor na Googleu, savjetuje načelnik, i čitat ćete uvijek isto."),
    ),
    Rule(
        id="hr.share-bar.tools", label="share-bar",
        phrases=listed("prijavi grešku; prijavite grešku; prijavi pogrešku; prijavite pogrešku; uočili ste pogrešku? javite nam; sažmi pomoću ai; sažetak pomoću ai"),
        when=c.all_of(c.any_of(c.not_heading, c.beside("share-bar", "video-embed")), c.no_list_item), otherwise=HINT,
        why="buttons of the tools beside an article: report an error, have it summed up by a machine",
        source="toolbars of news sites since 2024",
        hits=(_AFTER + "Prijavi pogrešku", _AFTER + "Sažmi pomoću AI"),
        near_misses=(f"Prijavi pogrešku\n\n{_A}", f"- Sažmi pomoću AI\n- Prijavi pogrešku\n\n{_A}"),
    ),
    Rule(
        id="hr.cookie-notice.partners", label="cookie-notice",
        pattern=r"mi i (?:naših |naši )(?:[\d.,]{1,6} )?partner(?:a|i) (?:pohranjujemo|spremamo|obrađujemo|pristupamo)\b(?=[^.]{0,120}\b(?:informacij|kolačić|podatke|podacima))[^.]{0,80}\buređaj\w*.{0,400}",
        why="the first sentence of consent dialogs: what the site and its partners do on the reader's device",
        source="IAB Europe, Transparency & Consent Framework policies, appendix B, in this language",
        hits=("Mi i naših 834 partnera pohranjujemo i/ili pristupamo informacijama na uređaju.", "Mi i naši partneri pohranjujemo informacije na uređaju, poput kolačića."),
        near_misses=("Mi i naši partneri napravili smo uređaj koji daje informacije o plimi, rekao je Bell.", "Mi i naši partneri držimo uređaj u podrumu vijećnice, rekao je načelnik.", "Mi i naši partneri skupljamo informacije iz jedanaest zemalja, rekla je istraživačica."),
    ),
    Rule(
        id="hr.cookie-notice.notice", label="cookie-notice",
        pattern=(
            r"(?:ova (?:web |internetska |internet )?stranica|ove stranice|naša (?:web )?stranica|web stranica|ovaj (?:portal|web|site|sajt)|naš portal|portal|na ovoj stranici|na ovim stranicama)(?: [\w.-]{3,30})? (?:koristi|koristimo|upotrebljava|rabi|pohranjuje)[^.]{0,40}(?:kolačić|cookie)\w*(?!.*(?:\bkaže|objašnj|rekao|rekla|navodi)).{0,300}|"
            r"(?:koristimo|upotrebljavamo|na našim (?:web |internetskim )?stranicama koristimo|kolačiće koristimo|mi i naši partneri|za najbolje|radi (?:boljeg|pružanja))[^.]{0,60}(?:kolačić|cookie)\w*(?=.*(?:stranic|suglas|pristan|oglas|posjet|sadržaj|uslug|postavk|iskustv|slaže))(?!.*(?:\bkaže|objašnj|rekao|rekla)).{0,320}|"
            r"(?:korištenjem|nastavkom|daljnjim|klikom|pregledavanjem|posjetom)[^.]{0,100}(?:suglas|slaže|pristaje|prihvaća)[^.]{0,60}(?:kolačić|uvjet|privatnost|obrad|uporab|korištenj).{0,200}|(?:cijenimo|poštujemo|brinemo o|vodimo računa o|vaša privatnost nam je)( vašoj| vašu)? (?:privatnost|važna)\w*.{0,60}"
        ),
        otherwise=HINT,
        sure_if=r"kolačić|cookie|stranic|portal|privatnost|\bweb|\bsite|\bsajt",
        why="a notice that asks leave to store cookies (kolačići)", source="Croatian electronic communications act (ZEK), article 43",
        hits=("Ova stranica koristi kolačiće. Nastavkom pregledavanja slažete se s njihovim korištenjem.", "Koristimo kolačiće kako bismo poboljšali vaše iskustvo na stranici.", "Cijenimo vašu privatnost"),
        near_misses=("Ova web stranica koristi star font i nitko ga ne mijenja.", "Web stranica koristi kolačiće, objašnjava stručnjak, samo pri prijavi.", "Nastavkom puta složio se i vodič."),
    ),
    Rule(
        id="hr.cookie-notice.button", label="cookie-notice",
        phrases=("prihvati sve", "prihvaćam sve", "prihvati sve kolačiće", "prihvati kolačiće", "dopusti sve", "dopusti sve kolačiće", "odbij sve", "odbij sve kolačiće", "odbij kolačiće", "samo nužni", "samo nužni kolačići", "samo neophodni", "postavke kolačića", "postavke privatnosti", "upravljaj kolačićima", "upravljanje kolačićima", "upravljaj postavkama", "spremi postavke", "spremi odabir", "nužni kolačići", "o kolačićima", "politika kolačića", "pravila o kolačićima", "prihvati i zatvori", "prilagodi postavke", "neophodni kolačići", "prihvati odabrane", "prihvati odabrano", "saznaj više o kolačićima", "koristimo datoteke kolačića!", "ova usluga ne koristi kolačiće.", "ova usluga nije instalirala nikakve kolačiće.", "u redu, prihvati sve", "usluge za upravljanje kolačićima od tarteaucitron.js"),
        ambiguous=("prihvati", "prihvaćam", "slažem se", "u redu", "razumijem", "odbij", "odbijam", "ok", "zatvori", "više informacija", "postavke", "ne slažem se", "dopusti", "nužni", "statistički", "marketinški", "analitički", "detalji", "više", "prilagodi", "kolačići", "saznaj više", "saznajte više", "pročitaj više", "(obavezna)", "analitički kolačići", "datoteke kolačića za prilagođenje sadržaja", "dopusti kolačiće", "informacije koje prikupljamo", "kolačići oglašavanja", "kolačići trećih strana", "korištenje datoteka kolačića", "obvezni kolačići", "onemogući kolačiće", "personaliziraj", "pokreće klaro!", "pravila o privatnosti", "praćenje kolačića", "preference za sve usluge", "prilagoditi", "sigurnosni kolačići", "spremiti postavke", "strogo nužno", "tehnički kolačići (obavezni)", "upravljanje uslugama", "zaštita vaše privatnosti", "odobriti nužne datoteke kolačića", "panel za upravljanje kolačićima", "prihvatiti nužne kolačiće", "prihvatiti sve kolačiće", "prikaži/sakrij informacije o pohrani kolačića", "sakrij banner kolačića"),
        when=c.consent_button, otherwise=HINT,
        why="a button of the consent banner", source="consent tools in Croatian (Cookiebot, Didomi)",
        hits=("Prihvati sve kolačiće", "Ova stranica koristi kolačiće.\nSlažem se", "Postavke kolačića"),
        near_misses=(f"Kolačići\n\n{_A}", f"Postavke\n\n{_B}", f"Više informacija\n\n{_C}", f"{_A}\n\n- Panel za upravljanje kolačićima\n- Prihvatiti nužne kolačiće\n\n{_B}", f"{_A}\n\n- Panel za upravljanje kolačićima\n- Prihvatiti nužne kolačiće\n\n{_B}"),
    ),
    Rule(
        id="hr.cookie-notice.category", label="cookie-notice",
        finds=c.dialog_lines(_CATEGORY, _PANELS, _ABOUT, SPEECH),
        why="what a kind of cookies is for, among the buttons of the dialog that lists them",
        source="preference panels of consent tools (OneTrust, Cookiebot, tarteaucitron, Klaro)",
        hits=(f"{_AFTER}Prihvati sve\nDopusti sve\nLegitimni interes\nNaši partneri po tim podacima biraju oglase.\nDobavljači\nUsluge koje broje posjete pokazuju nam koje se stranice čitaju.\nPrihvati sve", f"{_AFTER}Prihvati sve\nOvi kolačići broje koliko se često stranica posjećuje.\nDopusti sve", f"{_AFTER}Prihvati sve\nOvi kolačići broje koliko se često stranica posjećuje.\nKolačići za oglašavanje prikazuju ponude naših partnera.\nDopusti sve"),
        near_misses=(f"{_A}\n\nLegitimni interes\n\nNaši partneri po tim podacima biraju oglase.\n\nDobavljači\n\nUsluge koje broje posjete pokazuju nam koje se stranice čitaju.\n\n{_B}", f"{_A}\n\nNaši partneri po tim podacima biraju oglase.\n\nUsluge koje broje posjete pokazuju nam koje se stranice čitaju.\n\n{_B}", f"Ovi kolačići broje koliko se često stranica posjećuje.\n\n{_A}", f"{_A}\n\nOvi kolačići broje koliko se često stranica posjećuje.\n\nKolačići za oglašavanje prikazuju ponude naših partnera.\n\n{_B}"),
    ),
    Rule(
        id="hr.paywall.account", label="paywall",
        phrases=listed("""
            već imate račun?; već imate račun? prijavite se; već imaš račun? prijavi se; nemate račun?; nemate račun? registrirajte se; nemaš račun? registriraj se; još nemate račun?; već imate pretplatu?; već imate pretplatu? prijavite se; već ste pretplatnik?; već ste pretplatnik? prijavite se; pretplatnik ste? prijavite se; zaboravili ste lozinku?; zaboravljena lozinka; zaboravljena lozinka?; zaboravio si lozinku?; zapamti me; ostani prijavljen; prijava / registracija; prijavi se / registriraj se; prijavite se ili registrirajte; prijava putem googlea; prijava putem facebooka; otvori račun; otvorite račun; besplatna registracija; kupi pretplatu; kupite pretplatu; odaberi pretplatu; odaberite pretplatu; pretplati se za 0 €; pretplatite se već od 0 €; samo za pretplatnike;
            sadržaj za pretplatnike; članak za pretplatnike; članak je dostupan samo pretplatnicima; ovaj članak dostupan je samo pretplatnicima; ovaj sadržaj dostupan je samo pretplatnicima; ovaj članak je samo za pretplatnike; za čitanje članka potrebna je pretplata; za nastavak čitanja prijavite se; želite li pročitati cijeli članak?; ostatak članka dostupan je samo pretplatnicima; otključaj članak; moj račun; premium članak; premium sadržaj; čitaj bez oglasa; sadržaj dostupan samo registriranim korisnicima;
            izgubili ste lozinku?
        """),
        ambiguous=("prijava", "prijavi se", "registracija", "registriraj se", "odjava", "odjavi se", "lozinka", "korisničko ime", "premium", "pretplata", "profil", "račun", "plus", "zaboravio/la sam svoju lozinku", "prijava ili registracija"),
        pattern=r"(?:ovaj |cijeli |ostatak )?(?:članak|članka|sadržaj|tekst|teksta)(?: je)? (?:dostup\w+ |namijenjen\w? )?(?:je )?(?:samo |isključivo )*(?:za (?:naše |registrirane |prijavljene )?(?:pretplatnik|korisnik)|pretplatnicima|registriranim)\w*.{0,60}|(?:za|ako želite|želite li) (?:čitanje|pregled|nastavak|pristup|pročitati cijeli|nastaviti)[^.]{0,60}(?:prijavite|registrirajte|pretplatite|potrebna je (?:pretplata|prijava)|kupite).{0,60}",
        when=c.all_of(c.in_run(2), c.heads_nothing, c.no_list_item), otherwise=HINT, part="button",
        sure_if="člana?k|sadržaj|pretpla|pročitati cijeli",
        why="a prompt to log in, register or pay", source="paywalls of Croatian dailies (premium, pretplata); Oscar and WordPress in Croatian",
        hits=("Zaboravili ste lozinku?", "Već imate pretplatu? Prijavite se", "Ovaj članak dostupan je samo pretplatnicima", "Prijava\nRegistracija"),
        near_misses=(f"Registracija\n\n{_A}", f"Lozinka\n\n{_B}", f"Pretplata\n\n{_C}", "Članak je dostupan u knjižnici od sutra."),
    ),
    Rule(
        id="hr.related.heading", label="related",
        phrases=("pročitajte i", "pročitaj i", "pročitajte još", "pročitajte više", "čitajte i", "čitaj i", "pročitajte također", "povezani članci", "povezane vijesti", "povezane teme", "povezane objave", "povezani sadržaj", "povezano", "slični članci", "slične vijesti", "slične objave", "slične teme", "možda vas zanima", "možda vas zanima i", "možda će vas zanimati", "možda će vam se svidjeti", "moglo bi vas zanimati", "moglo bi vas zanimati i", "moglo bi vam se svidjeti", "najčitanije", "najčitaniji članci", "najčitanije vijesti", "najčitanije danas", "najkomentiranije", "najgledanije", "najnovije vijesti", "najnoviji članci", "najnovije objave", "zadnje vijesti", "posljednje vijesti", "zadnje objave", "preporučeni članci", "preporučeno čitanje", "vezani članci", "vezane vijesti", "više na ovu temu", "više o ovoj temi", "više iz rubrike", "izbor urednika", "ne propustite", "popularni članci", "slični proizvodi", "povezani proizvodi", "ostale vijesti", "ostale vijesti iz rubrike", "kupci su kupili i", "preporučujemo za čitanje", "srodni unosi"),
        takes=c.titles_below, part="heading",
        why="the heading of a list of other articles, with the list", source="blocks under articles of Croatian portals; Zinnia and Oscar in Croatian",
        hits=("Pročitajte i\nTrajekti stoje zbog oluje na jezeru\nSpasioci nagrađeni za zimske akcije", _AFTER + "Najčitanije\n\nTko će platiti za obalu koja nestaje?\n\nNačelnik prodaje ured stare luke", "Povezani članci"),
        near_misses=("Pročitajte i naglas, savjetovao je učenicima.", "Najčitanija su bila pisma iz rata, pisana olovkom."),
    ),
    Rule(
        id="hr.related.section", label="related",
        phrases=("preporučujemo", "preporučeno", "preporuke", "najnovije", "druge vijesti", "ostali članci", "aktualno", "vijesti", "popularno", "teme", "u fokusu", "izdvojeno", "izdvajamo", "zadnje", "iz zemlje", "iz svijeta", "iz regije", "rubrike", "u trendu", "zanimljivo", "zanimljivosti", "više", "vidi također", "vidi još", "poveznice", "više od autora", "ostalo", "video", "fotogalerija", "galerija", "drugo", "s weba", "iz iste rubrike", "nove objave", "danas", "top vijesti", "kolumne", "hot", "recentni komentari", "nedavno komentirano", "srodne poveznice", "popularni unosi", "nedavni unosi", "nasumični unosi"),
        when=c.after_prose(), takes=c.titles_below_or_nothing, otherwise=HINT, part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it", source="front-page sections of Croatian portals; Mezzanine, Zinnia and Material for MkDocs in Croatian",
        hits=(_AFTER + "Preporučujemo\nTrajekti stoje zbog oluje na jezeru\nSpasioci nagrađeni za zimske akcije", _AFTER + "Aktualno\n\nTko će platiti za obalu koja nestaje?\n\nNačelnik prodaje ured stare luke"),
        near_misses=(f"Više\nPoglavlje 6. Kako se gradi most\n6.1. Što je to luk mosta\n6.2. Što nosi kamen\n\n{_A}\n\n{_B}", f"Zanimljivosti\n\n{_A}", f"Teme\n\n{_B}", f"Poveznice\n\n{_C}"),
    ),
    Rule(
        id="hr.related.pointer", label="related",
        phrases=("pročitaj više", "čitaj više", "čitaj dalje", "čitajte dalje", "pročitaj cijeli članak", "pročitajte cijeli članak", "pročitaj članak", "nastavi čitati", "nastavite čitati", "prikaži više", "učitaj više", "učitaj još", "pokaži više", "svi članci", "sve vijesti", "više vijesti", "pogledaj sve", "prikaži sve", "pogledaj galeriju", "pogledajte galeriju", "otvori galeriju", "pogledajte fotogaleriju", "galerija (0)", "povećaj sliku", "kliknite za povećanje", "0 fotografija", "0 fotografije", "0 slika", "više fotografija", "prikaži manje", "cijeli članak", "više o tome"),
        ambiguous=("opširnije", "više", "dalje", "detaljnije", "detalji", "galerija", "fotogalerija", "izvor", "saznaj više", "nastavak"),
        pattern=r"(?:pročitajte|pročitaj|čitajte|čitaj|pogledajte|saznajte)(?: i| još| više| također)? ?[:|»>→►▶] ?(?!.*(?:stranic|poglavlj|str\. ?\d)).{12,160}[^.,;:]|(?:pročitajte|pročitaj|čitajte|čitaj) (?:i|još|više) ?[–—-] ?.{12,160}[^.,;:]|(?:povezano|vezano|više na ovu temu|možda vas zanima|preporučujemo|vezana vijest|vezani članak|opširnije) ?[:|»>→►▶] ?.{12,160}[^.,;:]|više (?:o tome )?(?:pročitajte|čitajte) (?:ovdje|u članku|na) ?.{0,120}",
        when=c.all_of(c.in_run(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a link to another article, which leads nowhere in a text", source="in-story pointers of Croatian portals (Pročitajte i: headline)",
        hits=("Pročitaj više →", "Prikaži više", "Pročitajte i: Trajekti stoje zbog oluje"),
        near_misses=(f"Opširnije\n\n{_A}", f"Dalje\n\n{_B}", "Pročitajte: drugo poglavlje i dodatak o mostovima", "Čitaj dalje, rekla je, i ugasila svjetlo."),
    ),
    Rule(
        id="hr.related.products", label="related", weighed=False,
        phrases=listed("""
            preporučene stavke; proizvodi koje ste nedavno gledali; kupci su također kupili; kupci koji su
            kupili ovaj proizvod kupili su i; nedavno pregledano; nedavno pregledani proizvodi; zadnje
            pregledano; često se kupuje zajedno; možda će vam se svidjeti; moglo bi vam se svidjeti;
            povezani proizvodi; slični proizvodi
        """),
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading, c.no_list_item), otherwise=HINT, takes=c.titles_below, part="heading",
        why="the heading of a list of other products, with the list",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar and pretix in Croatian",
        hits=(_AFTER + "Preporučene stavke", _AFTER + "Slični proizvodi"),
        near_misses=(f"{_A}\n\nPreporučene stavke\n\n{_B}", "Preporučene stavke, rekla je i zatvorila vrata za posljednjim gostom."),
    ),
    Rule(
        id="hr.tag-list.tags", label="tag-list",
        phrases=("oznake", "ključne riječi", "teme", "kategorije", "tagovi", "rubrike", "oznake članka", "povezane teme", "tagovi članka"),
        when=c.after_prose(2), takes=c.short_lines_below, part="heading",
        why="the heading of the list of tags under an article, with the list", source="tag widgets of Croatian portals",
        hits=(_AFTER + "Tagovi\nmost\nceste", _AFTER + "Ključne riječi:\n\npopravak\n\nmostovi"),
        near_misses=(f"Ključne riječi\n\n{_A}", f"{_A}\n\n{_B}\n\nTeme\n\n{_C}"),
    ),
    Rule(
        id="hr.tag-list.line", label="tag-list",
        pattern=r"(?:oznake|ključne riječi|kategorija|kategorije|tagovi|rubrika|objavljeno u|označeno s) ?[:|»] ?(?![^.]*\. )(?!.*\b(?:je|to|kako|što)\b).{2,200}[^.?!:]",
        when=c.all_of(c.after_prose(1), c.not_heading),
        why="the tags of an article on one line", source="WordPress in Croatian (Oznake, Kategorije)",
        hits=(_AFTER + "Tagovi: most, ceste, popravak", _AFTER + "Kategorija: Promet"),
        near_misses=("Oznake: što znače i tko ih čita?", f"Kategorija: teška vozila\n\n{_A}"),
    ),
    Rule(
        id="hr.legal-footer.links", label="legal-footer",
        phrases=("o nama", "o portalu", "o projektu", "uredništvo", "redakcija", "kontakt", "kontakti", "oglašavanje", "oglašavajte se", "oglasite se", "marketing", "cjenik", "zaposlenje", "karijera", "karijere", "pomoć", "mapa weba", "mapa stranice", "autorska prava", "privatnost", "zaštita podataka", "impressum", "rss", "arhiva", "pretplata", "osobni podaci", "gdpr", "etički kodeks", "za medije", "pišite nam", "prijavi grešku", "reklamacije", "dostava i plaćanje", "izjava o pristupačnosti", "pravne napomene", "kolačići", "česta pitanja", "opći uvjeti", "natječaji", "pristup informacijama", "uvjeti poslovanja"),
        when=c.all_of(c.in_run(2, *_FOOTER), c.after_prose(), c.not_heading), otherwise=HINT,
        why="links of a site's footer, in a row", source="footers of Croatian portals and offices (Impressum, Pristup informacijama)",
        hits=(_AFTER + "O nama\nKontakt\nOglašavanje", _AFTER + "Impressum | Marketing | Arhiva"),
        near_misses=(f"Kontakt\n\n{_B}", f"Arhiva\n\n{_C}"),
    ),
    Rule(
        id="hr.legal-footer.policy", label="legal-footer",
        phrases=("politika privatnosti", "pravila privatnosti", "izjava o privatnosti", "zaštita privatnosti", "zaštita osobnih podataka", "uvjeti korištenja", "opći uvjeti korištenja", "opći uvjeti poslovanja", "sva prava pridržana", "sva prava pridržana.", "sva prava zadržana", "sva prava zadržana."),
        when=c.all_of(c.not_heading, c.any_of(c.in_run(2, *_FOOTER), c.all_of(c.in_tail, c.after_prose()))), otherwise=HINT,
        why="a link to the terms, among others or below the last paragraph", source="footers of Croatian sites",
        hits=(_AFTER + "Sva prava pridržana.", _AFTER + "Uvjeti korištenja"),
        near_misses=(f"Politika privatnosti\n\n{_A}", f"Uvjeti korištenja\n\n{_B}"),
    ),
    Rule(
        id="hr.legal-footer.notice", label="legal-footer",
        pattern=r"(?:pokreće|ponosno pokreće) ?(?:wordpress|drupal|joomla!?|mediawiki|hexo|starlight)\w{0,3}\.?|(?:kopiranje|umnožavanje|prenošenje|preuzimanje|objavljivanje|svako korištenje|zabranjeno (?:je )?(?:kopiranje|preuzimanje|prenošenje)|sadržaj (?:portala|stranice)|nijedan dio)[^!?]{0,160}(?:dozvol|dopušten|zabranjen|suglasnost|pridržan|odobrenj|navođenje izvora|autorsk).{0,160}|(?:uočili ste|primijetili ste|našli ste|jeste li uočili) (?:grešku|pogrešku)[^.?]{0,40}\??.{0,100}|(?:glavn(?:i|a) urednik|glavna urednica|nakladnik|izdavač|issn|adresa uredništva)(?: ?[:–]| \d) ?.{3,140}|(?:izrada|dizajn)(?: web stranica| web stranice| i razvoj)? ?[:–-] .{2,50}|(?:objavu|nastanak|ovaj|projekt)[^.]{0,40} (?:sufinancira|sufinanciran|ostvaren|financira)\w*[^.]{0,120}(?:agencij|ministarst|fond)\w*.{0,120}",
        when=c.all_of(c.in_tail, c.after_prose()), otherwise=HINT,
        why="reprint terms, imprint, funding notice below the last paragraph", source="Croatian copyright act; grants of the Agency for Electronic Media",
        hits=(_AFTER + "Kopiranje sadržaja bez pisanog odobrenja nakladnika je zabranjeno.", _AFTER + "Uočili ste grešku? Javite nam", _AFTER + "Glavni urednik: Ivan Obala", _AFTER + "Pokreće WordPress"),
        near_misses=(f"Kopiranje karata bilo je zabranjeno, podsjeća arhivar.\n\n{_A}", f"Nakladnik: zanimanje u izumiranju\n\n{_B}", f"Pokreće WordPress\n\n{_A}"),
    ),
    Rule(
        id="hr.navigation.control", label="navigation",
        phrases=listed("""
            preskoči na sadržaj; preskoči na glavni sadržaj; skoči na sadržaj; skoči na glavni sadržaj; idi na sadržaj; prijeđi na sadržaj; preskoči navigaciju; natrag na vrh; povratak na vrh; na vrh stranice; glavna navigacija; otvori izbornik; zatvori izbornik; prikaži izbornik; navigacija objava; pretraži portal; pretraži stranicu; pretraži web; sljedeći članak; prethodni članak; sljedeća objava; prethodna objava; sljedeća stranica; prethodna stranica; starije objave; novije objave; starije vijesti; natrag na početnu; povratak na početnu; povratak na naslovnicu; natrag na popis; natrag na vijesti; stranica 0 od 0;
            vrijeme čitanja: 0 minuta; vrijeme čitanja: 0 minute; vrijeme čitanja: 0 min; vrijeme čitanja: 0 min.; vrijeme čitanja 0 min; 0 min čitanja; 0 minuta čitanja; 0 minute čitanja; potrebno vrijeme čitanja: 0 minuta; dodaj u košaricu; vaša košarica je prazna; košarica je prazna; prazna košarica; idi na blagajnu; nastavi kupovinu; nastavi s kupnjom; mobilna verzija; odaberi jezik; odaberite jezik; sve kategorije; sve rubrike; dodaj u usporedbu; dodaj na listu želja;
            prijeđi na navigaciju; prijeđi na pretraživanje; vaša košarica je prazna.;
            otvori izbornik pristupačnosti
        """),
        ambiguous=("na vrh", "u košaricu", "na zalihi", "nalazite se ovdje", "ovdje ste", "glavni izbornik", "dostupno odmah", "vrati se na vrh", "stariji postovi", "noviji postovi", "stariji komentari", "noviji komentari", "sljedeći post", "prethodni unos", "sljedeći unos", "prijašnja tema", "sljedeća tema", "odaberi kategoriju", "odaberi mjesec", "stranica 0", "stranice 0", "uredi stranicu", "prikaži izvorni kod", "natrag na indeks", "kopiraj u međuspremnik", "kopirano u međuspremnik", "sakrij pomoćnu traku", "pokaži pomoćnu traku", "prikaži košaricu", "kreni u naplatu", "napiši recenziju", "dodaj u popis želja", "istakni poveznice", "izbornik pristupačnosti", "poništi postavke", "povećaj veličinu fonta", "prilagodi veličinu fonta", "sakrij slike", "smanji veličinu fonta", "veliki kursor", "zaustavi animacije", "uredi ovu stranicu", "pregledaj izvorni kod ove stranice"),
        pattern=r"(?:sljedeći|prethodni|sljedeća|prethodna) (?:članak|objava|vijest|stranica|post) ?[:»«→←>|–—-] ?.{4,120}[^.,;]|(?:potrebno |procijenjeno )?vrijeme čitanja ?[:–-]? ?(?:oko |cca )?\d.{0,16}",
        when=c.page_control, otherwise=HINT,
        why="a control of the page: skip link, pager, basket, reading time", source="WordPress and shop themes in Croatian; Oscar, Material for MkDocs and WordPress in Croatian",
        hits=("Preskoči na sadržaj", "Vrijeme čitanja: 5 min", "Sljedeći članak: Načelnik prodaje ured luke", "Dodaj u košaricu"),
        near_misses=("Sljedeći članak ugovora govori o ribolovu.", f"Na vrh\n\n{_A}", "Na zalihi su ostale tri vreće.", f"{_A}\n\nUredi ovu stranicu\n\nVrati se na vrh\n\n{_B}", f"{_A}\n\nUredi ovu stranicu\n\nVrati se na vrh\n\n{_B}"),
    ),
    Rule(
        id="hr.navigation.wiki", label="navigation", weighed=False,
        phrases=listed("""
            što vodi ovamo; povezane promjene; posebne stranice; trajna poveznica; podatci o stranici; inačica za ispis; postavi datoteku; nedavne promjene; slučajna stranica;
            portal zajednice; osobni alati; imenski prostori; inačice; vidi povijest; vidi izvornik; čitaj; pogledi; doprinosi; razgovor; niste prijavljeni; drugi jezici; pomagala;
            odricanje od odgovornosti; oruđe wikija; alati suradničke stranice; evidencije stranice; prikaz sadržaja stranice; premjesti; izgled; stranice za neprijavljene suradnike;
            glavna stranica; povijest stranice; stare izmjene; stvori račun; pomoć; glavni izbornik;
            orijentacija;
            korisnički alati; site alati; nedavne izmjene; upravitelj datoteka; mapa lokacije; stranični
            alati; prikaži kod stranice; stare promjene; povratne veze
        """),
        when=c.wiki_tools, otherwise=HINT,
        why="the tools of a wiki's page, several in a row",
        source="MediaWiki in Croatian (sidebar, tabs and toolbox)",
        hits=(_AFTER + "Što vodi ovamo\nPovezane promjene\nPosebne stranice", _AFTER + "Trajna poveznica\nPodatci o stranici\nInačica za ispis"),
        near_misses=(f"Što vodi ovamo\n\n{_A}", f"Posebne stranice\n\n{_B}\n\nPovezane promjene\n\n{_A}"),
    ),
    Rule(
        id="hr.legal-footer.wiki", label="legal-footer",
        pattern=(
            r"ova stranica posljednji je put uređivana ?(?=.{0,45}\d{4}).{8,60}\.?|"
            r"dobavljeno iz ?[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200}|"
            r"ova stranica je pogledana ?\d[\d., ]{0,12} ?puta\.?"
        ),
        why="the day of the last change, the address and how often it was read, below the pages of a wiki",
        source="MediaWiki in Croatian (messages lastmodifiedat, retrievedfrom and viewcount)",
        hits=("Ova stranica posljednji je put uređivana 2024-05-03 u 10:14.", "Dobavljeno iz \"https://wiki.example/index.php?title=Most&oldid=12\""),
        near_misses=("Ova stranica posljednji je put uređivana 2024-05-03 u 10:14, rekla je i zatvorila vrata za posljednjim gostom.", f"{_A}\n\nOva stranica posljednji je put uređivana {_B}"),
    ),
    Rule(
        id="hr.navigation.menu-word", label="navigation",
        phrases=listed("""
            naslovnica; početna; naslovna; izbornik; meni; traži; pretraži; tražilica; pretraga; vijesti; hrvatska; svijet; regija; politika; gospodarstvo; ekonomija; biznis; novac; financije; sport; nogomet; košarka; rukomet; kultura; mišljenja; kolumne; komentari; intervjui; reportaže; magazin; život; lifestyle; zdravlje; znanost; tehnologija; tech; sci-tech; auto; auto moto; putovanja; dom; recepti; gastro; obitelj; moda; ljepota; zabava; scena; showbiz; film; glazba; knjige; igre; video; foto; fotogalerije; podcast; podcasti; vrijeme; tv program; horoskop; kvizovi; nekretnine; posao; obrazovanje; povijest; crna kronika; kronika; županija; grad; zagreb; split; rijeka; osijek; istra; dalmacija; slavonija;
            kontakt; o nama; uredništvo; impressum; marketing; oglašavanje; oglasi; newsletter; forum; blog; blogovi; trgovina; webshop; košarica; akcije; novosti; rasprodaja; brendovi; dostava; plaćanje; moj račun; prijava; registracija; odjava; favoriti; arhiva; pretplata; premium; rubrike; kategorije; više; zatvori; dalje; natrag; sljedeća; prethodna; hr; en; hrvatski; english; uživo; tv; radio; nagradne igre; kalendar; događanja; događaji; općina; gradsko vijeće; usluge; cjenik; reference; projekti; ponuda; česta pitanja; najnovije; najčitanije; viral; ljudi;
            arhiviraj; registriraj se; odjavi se; prijavi me; prijavi se; slijedeća; sljedeće; prethodno; naprijed; nazad; nadzorna ploča; upravljačka ploča; kategorija; oznake; tagovi; izmijeni; uredi; uređivanje; oblak oznaka; popularne oznake; rss unosa; rss komentara; unosi (rss); komentari (rss); rss kanal; nekategorizirano; plan stranice; naplata; recenzije; moj profil; dostupnost; popis želja; svi proizvodi; napredna pretraga
        """),
        when=c.all_of(c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "comments"), c.no_text_item, c.set_like_its_run), otherwise=HINT,
        why="words of a menu, several in a row", source="section names of Croatian portals, towns and shops; WordPress, Oscar and Zinnia in Croatian",
        hits=("Vijesti\nSport\nKultura", "Hrvatska\nSvijet\nGospodarstvo\nKolumne"),
        near_misses=(f"Povijest\n\n{_A}\n\nKultura\n\n{_B}\n\nSport\n\n{_C}", "Novine su imale tri stranice:\nPolitika\nSport\nVrijeme", f"Pretraga\n\n{_B}"),
    ),
    Rule(
        id="hr.navigation.docs", label="navigation",
        phrases=listed("""
            0 minut(a/e) čitanja; 0 minuta preostalo za čitanje
        """),
        ambiguous=listed("""
            inicijaliziranje pretraživanja; unesite pojam pretraživanja; idi u repozitorij; ne prikazuj ovo
            opet; odabir jezika; odabir verzije; ništa nije pronađeno; 0 rezultat(a) pretraživanja; također
            dostupno i u:; čitaj na hrvatskom; jezici:; prethodni post; izvor; izvorna stranica; sakrij
            rezultate pretrage; trenutna stranica; navigacija
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the tools around the pages of manuals and blogs, several in a row",
        source="Material for MkDocs, Nikola and Sphinx in Croatian",
        hits=("4 minut(a/e) čitanja", "4 minuta preostalo za čitanje", _AFTER + "Inicijaliziranje pretraživanja\nUnesite pojam pretraživanja\nIdi u repozitorij"),
        near_misses=(f"{_A}\n\nInicijaliziranje pretraživanja\n\n{_B}", f"{_A}\n\n- Inicijaliziranje pretraživanja\n- Unesite pojam pretraživanja\n- Idi u repozitorij\n\n{_B}", "4 minut(a/e) čitanja, rekla je i zatvorila vrata za posljednjim gostom."),
    ),
    Rule(
        id="hr.navigation.shop-control", label="navigation", weighed=False,
        phrases=listed("""
            ovaj proizvod nema niti jednu recenziju.; da li vam je ova recenzija pomogla?; prijavite se kako
            biste dodali proizvode na popis želja.; budite prvi koji će napisati recenziju; prikazuje se 0–0
            od 0 rezultata; razvrstaj po cijeni: manje do veće; razvrstaj po cijeni: veće do manje
        """),
        ambiguous=listed("""
            dodaj u popis želja; napiši recenziju; napiši recenziju proizvoda; vidi sve recenzije;
            obavijesti me; prikaži košaricu; kreni u naplatu; imam kod vaučera...; povratak na košaricu;
            zaboravio/la sam svoju lozinku; povratak na stranicu; dodaj novi popis želja; nema rezultata
            pretrage.; cijena visoka - niska; cijena niska - visoka; prikaži rezultate za; niti jedan
            proizvod nije pronađen.; pregled trgovine; povratak na rezultate pretrage; vaša košarica;
            isprazni košaricu; nastavite s naplatom; prikaži cijelu košaricu; iskoristi vaučer; košarica je
            istekla; pridruži se listi čekanja; dodaj me na listu čekanja; idi u prodavaonicu ulaznica;
            povećaj količinu; smanji količinu; prijavite se s korisničkim računom; izgubljena lozinka?;
            kreiraj novi račun; dodaj u košaru; dodaj za usporedbu; usporedi proizvode; pogledaj košaricu;
            pregled košarice; nastavi na blagajnu; završi kupnju; ažuriraj košaricu; nastavite s kupovinom;
            povratak u trgovinu; nema proizvoda u košarici.; napišite recenziju; ocijeni proizvod; još nema
            recenzija.; nema recenzija; prikazuje se svih 0 rezultata; zadano razvrstavanje; razvrstaj po
            popularnosti; poredaj od zadnjeg; cijena: od niže prema višoj; cijena: od više prema nižoj;
            očisti filtere; odaberi opcije; brzi pregled; obavijesti me kad bude dostupno
        """),
        when=c.shop_control, otherwise=HINT,
        why="the buttons of a shop, and what it says of its basket, its reviews and how it sorts",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar and pretix in Croatian",
        hits=("Ovaj proizvod nema niti jednu recenziju.", _AFTER + "Dodaj u popis želja", _AFTER + "Napiši recenziju"),
        near_misses=(f"{_A}\n\nDodaj u popis želja\n\n{_B}", f"{_A}\n\n- Dodaj u popis želja\n- Napiši recenziju\n\n{_B}", "Ovaj proizvod nema niti jednu recenziju, rekla je i zatvorila vrata za posljednjim gostom."),
    ),
    Rule(
        id="hr.navigation.shop-word", label="navigation", weighed=False,
        phrases=listed("""
            povijest narudžbi; promijeni zaporku; poredaj po; relevantnost; ocjena kupaca; ical; postavke
            profila; prethodni mjesec; sljedeći mjesec; prethodni tjedan; sljedeći tjedan; tablica veličina;
            količina; usporedi; moja košarica; kod za popust; načini plaćanja; dostava i plaćanje; povrat i
            zamjena; rasprodano; najprodavanije; uvjeti kupnje
        """),
        when=c.shop_word, otherwise=HINT,
        why="words of a shop's page that are anybody's, several in a row",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar and pretix in Croatian",
        hits=(_AFTER + "Povijest narudžbi\nPromijeni zaporku\nPoredaj po", _AFTER + "Rasprodano\nNajprodavanije\nUvjeti kupnje"),
        near_misses=(f"{_A}\n\nPovijest narudžbi\n\n{_B}", f"{_A}\n\n- Povijest narudžbi\n- Promijeni zaporku\n- Poredaj po\n\n{_B}"),
    ),
    Rule(
        id="hr.navigation.calendar", label="navigation", weighed=False,
        phrases=listed("""
            dodaj u kalendar
        """),
        when=c.calendar_button, takes=c.calendar_links, otherwise=HINT,
        why="the button by which readers keep an event's date, with the calendars it offers",
        source="The Events Calendar and pretix in Croatian",
        hits=(_AFTER + "Dodaj u kalendar", _AFTER + "Dodaj u kalendar\nApple\nGoogle\nOutlook.com\nYahoo"),
        near_misses=(f"{_A}\n\nDodaj u kalendar\n\n{_B}", f"{_A}\n\nApple\nGoogle\nYahoo\n\n{_B}", "Dodaj u kalendar, rekla je i zatvorila vrata za posljednjim gostom."),
    ),
    Rule(
        id="hr.navigation.portal", label="navigation",
        phrases=listed("""
            printaj; posljednja izmjena; početna stranica; posljednji članci; redakcija; u istoj rubrici; od
            istih autora; slijedeća stranica; mapa weba; odgovoriti na ovaj članak; ključne riječi u istoj
            grupi; nove poruke na forumu; najpopularniji članci; članci ovoga autora; posljednji upis
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the menus and tools of portals and forums, several in a row",
        source="Plone and SPIP in Croatian",
        hits=(_AFTER + "Printaj\nPosljednja izmjena\nPočetna stranica", _AFTER + "Posljednji članci\nRedakcija\nU istoj rubrici"),
        near_misses=(f"{_A}\n\nPrintaj\n\n{_B}", f"{_A}\n\n- Printaj\n- Posljednja izmjena\n- Početna stranica\n\n{_B}"),
    ),
    Rule(
        id="hr.placeholder.loading", label="placeholder",
        phrases=("učitavanje", "učitavanje...", "učitavam", "učitavam...", "učitava se", "molimo pričekajte", "molimo, pričekajte", "pričekajte trenutak", "slika nije dostupna", "nema rezultata", "nema pronađenih rezultata", "omogućite javascript", "uključite javascript", "došlo je do pogreške", "došlo je do greške", "osvježite stranicu", "nema postova.", "nije pronađena nijedna objava.", "stranica nije pronađena", "stranica nije pronađena.", "audio provjera", "ažuriraj odmah", "ažurirajte vaš preglednik za ispravan prikaz ove stranice.", "ja nisam robot", "potrebna je provjera!", "provjera je istekla. molimo pokušajte ponovo.", "provjera je u tijeku... molimo pričekajte.", "provjera nije uspjela. molimo pokušajte kasnije.", "vaš internet preglednik nije ažuriran!", "za nastavak molimo unesite kod sa slike ispod.", "provjeravanje...", "unesite kod", "ponovno učitaj"),
        pattern=r"(?:molimo,? (?:vas,? )?|za (?:prikaz|ispravan|pregled)[^.]{0,50})?(?:omogućite|uključite) (?:podršku za )?(?:javascript|kolačiće)\b.{0,120}|vaš preglednik (?:ne podržava|je zastario|ima isključen).{0,140}",
        when=c.loading_notice, otherwise=HINT,
        sure_if="molim|za (?:prik|isp|preg)|preglednik",
        why="what stands where a script would have put something", source="noscript texts and loading states of Croatian sites; WordPress, Nikola and Zinnia in Croatian",
        hits=("Učitavanje...", "Za prikaz komentara omogućite JavaScript"),
        near_misses=(f"Učitavanje\n\n{_A}", f"Nema rezultata\n\n{_B}", f"{_A}\n\n- Stranica nije pronađena\n- Audio provjera\n\n{_B}", f"{_A}\n\n- Stranica nije pronađena\n- Audio provjera\n\n{_B}"),
    ),
    Rule(
        id="hr.placeholder.browser", label="placeholder",
        pattern=(
            r"vaš (?:internet |web )?preglednik(?: ?\([^)]{2,30}\))? (?:nije ažuriran|je zastario)[.!]?|"
            r"ažurirajte (?:vaš|svoj) preglednik\b.{0,110}\b(?:stranic|web)\w*\b.{0,30}[.!]?"
        ),
        why="the bar over a page that finds the reader's browser too old for it",
        source="browser-update.org and Outdated Browser, which sites build in",
        hits=("Vaš preglednik (Safari) je zastario.", "Ažurirajte svoj preglednik da bi ova stranica ispravno radila."),
        near_misses=("Ažurirajte svoj preglednik i ponovno pokrenite računalo.", "Vaš preglednik je zastario, rekao je čovjek na šalteru."),
    ),
    Rule(
        id="hr.placeholder.notice", label="placeholder",
        phrases=listed("""
            zaštićeni komentari: za pristup komentarima, unesite lozinku.; ovaj sadržaj je zaštićen s
            lozinkom. kako bi ga vidjeli unesite vašu lozinku ispod:; nema izvatka jer je objava zaštićena.
        """),
        why="what a site says instead of what it does not show, and its robot check when it fails",
        source="ALTCHA and WordPress in Croatian",
        hits=("Zaštićeni komentari: za pristup komentarima, unesite lozinku.", "Ovaj sadržaj je zaštićen s lozinkom. Kako bi ga vidjeli unesite vašu lozinku ispod:"),
        near_misses=("Zaštićeni komentari: za pristup komentarima, unesite lozinku, rekla je i zatvorila vrata za posljednjim gostom.", "Ovaj sadržaj je zaštićen s lozinkom. Kako bi ga vidjeli unesite vašu lozinku ispod, rekla je i zatvorila vrata za posljednjim gostom."),
    ),
    Rule(
        id="hr.byline.by", label="byline",
        pattern=r"(?:autor(?:ica|i)?|tekst|tekst i fotografije|piše|napisa(?:o|la)|pripremi(?:o|la)|razgovara(?:o|la)|prijevod|uredi(?:o|la))(?: ?[:–-])? [\w.'’-]+ [\w.'’-]+(?: [\w.'’-]+)?(?:, hina|/hina)?",
        why="who wrote it", source="byline customs of Croatian papers (Piše: name; Hina)",
        hits=("Autor: Marija Dolinar", "Piše: Ana Obala"),
        near_misses=("Autor nije prepoznao svoju dramu, a ni gledatelji.", "Tekst pisma sačuvan je u arhivu muzeja."),
    ),
    Rule(
        id="hr.byline.date", label="byline",
        pattern=r"(?:(?:objavljeno|ažurirano|zadnja izmjena|datum objave|datum) ?:? ?)?(?:(?:ponedjeljak|utorak|srijeda|četvrtak|petak|subota|nedjelja),? )?[0123]?[0123456789]\. ?(?:siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenoga?|prosinca|\d{1,2}\.) ?\d{4}\.?(?:,? (?:u )?\d{1,2}[:.]\d{2})?|(?:objavljeno|ažurirano|zadnja izmjena) ?:? ?\d{1,2}\. ?\d{1,2}\..{0,20}",
        why="when it was published", source="date styles of Croatian papers",
        hits=("Objavljeno: 9. veljače 2023.", "3. svibnja 2024. u 11:20"),
        near_misses=("3. svibnja most su zatvorili i više ga nisu otvorili.", "Objavljeno nakon smrti autora"),
    ),
    Rule(
        id="hr.caption.credit", label="caption",
        pattern=r"(?:foto|fotografija|fotografije|izvor fotografije|ilustracija|snimi(?:o|la)|naslovna fotografija|izvor|arhiva)(?:\.| ?[:©/–-]) ?.{2,90}|ilustracija|foto ilustracija",
        why="a picture's credit", source="credits of Croatian agencies (Foto: name/Pixsell style)",
        hits=("Foto: Marko Dolinar/Agencija", "Snimila: Ana Obala"),
        near_misses=("Fotografija za uspomenu, rekao je, i nikad je nije pogledao.", "Izvor rijeke našli su tek trećeg dana."),
    ),
)
