"""Slovene: what Slovene-language sites print around their articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.lazy import lazy_pattern
from cleaner.rules import conditions as c
from cleaner.rules.rule import HINT, Rule, form_of, listed, reported

if TYPE_CHECKING:
    from cleaner.model import Label

_A = "Občinski svet je v ponedeljek sklenil, da stari most zapre za tovornjake."
_B = "Do jeseni bodo morali vozniki po dolinski cesti, je povedal župan."
_C = "Popravilo so odlašali leta, ker ga nihče ni hotel plačati."
_AFTER = f"= {_A}\n\n= {_B}\n\n= {_C}\n\n"

_FOOTER: tuple[Label, ...] = (
    "legal-footer", "navigation", "share-bar", "newsletter", "paywall", "cookie-notice", "promo",
)

SPEECH = reported(
    r""
    r"(?:je )?(?:rekel|rekla|dejal[ai]?|povedal[ai]?|zapisal[ai]?|vprašal[ai]?|dodal[ai]?|pisalo)|"
    r"pravi|"
    r"odgovoril[ai]?|zaklical[ai]?|zašepetal[ai]?"
)
"""Reported speech: what somebody said is the article's, whatever words it is in."""

_CATEGORY = lazy_pattern(
    r"(?:[\w'’-]{1,24} ){0,3}[\w-]{0,20}(?:piškot\w*|cookie\w*)\b(?=.*(?:stran|mest[oau]|obisk|oglas|vsebin|statisti|anali|meri|nastavit|partner|funkcij|delov|privolit|soglas|nujn|potreb|bistven)).{8,360}|"
    r"(?=.{0,200}(?:piškot\w*|cookie\w*))(?=.{0,300}(?:sleden|sprej)).{30,360}|"
    r"(?=.{25}).{0,180}(?:vaše (?:soglasje|privoljenje)).{0,200}"
)
"""What a consent dialog says of a kind of cookies, and of leave for others' services."""
_PANELS = frozenset(map(form_of, listed("""
    zakoniti interes; zakoniti interesi; ponudniki; prodajalci; partnerji; seznam partnerjev; seznam ponudnikov;
    nameni; posebni nameni; funkcije; posebne funkcije; lastnosti; soglasje; privolitev; nujno potrebni; nujni;
    obvezni; potrebni; funkcionalni; funkcionalnost; nastavitve; preference; učinkovitost; analitični;
    analitika; statistika; statistični; trženje; trženjski; marketing; oglaševanje; oglaševalski; ciljanje;
    družbena omrežja; družbeni mediji; nerazvrščeni; vedno aktivni; vedno aktivno; vedno omogočeno; vedno
    vklopljeno; podrobnosti; seznam piškotkov; nujni piškotki; nujno potrebni piškotki; obvezni piškotki;
    funkcionalni piškotki; analitični piškotki; statistični piškotki; oglaševalski piškotki; tržni piškotki;
    marketinški piškotki; piškotki tretjih oseb; ime; ponudnik; potek; veljavnost; trajanje; opis; namen; tip;
    vrsta; primeri; kategorije podatkov
""")))
"""What stands in its inner panels: kinds of consent, switches, heads of columns."""
_ABOUT = lazy_pattern(
    r"piškot|cookie|soglas|privolit|storit|spletn|\bstran|oglas|oglaš|osebn|podatk|zasebn|partner|"
    r"dobavitelj|ponudnik|zakonit|\biab\b|\btcf\b|geolok|lokacij|skript|obisk|statisti|analiz|"
    r"analit|meri|merj|nastavit|izbir|namen|profil|naprav|vsebin|\bspam|\bapp(?:s|ok|er|ar)?\b|"
    r"appli[ck]|apli[ck]|informa[tcçs]|google"
)
"""What sentences of such a dialog deal with, its purposes and those who have them among it."""

RULES = (
    Rule(
        id="sl.ad-marker.label", label="ad-marker",
        phrases=listed("""
            oglas; oglasi; oglasno sporočilo; oglasna vsebina; oglasni prostor; promocijsko sporočilo; promocijska vsebina; plačana objava; plačana vsebina; plačan oglas; plačano oglasno sporočilo; sponzorirana vsebina; sponzorirano; vsebina partnerja; partnerska vsebina; naročena vsebina; naročena objava; članek se nadaljuje po oglasu;
            članek se nadaljuje pod oglasom; besedilo se nadaljuje pod oglasom; nadaljevanje pod oglasom; preskoči oglas; zapri oglas; skrij oglas; prijavi oglas; p.r.; pr članek; pr sporočilo; oglasno besedilo; naši partnerji sporočajo; zadnje od partnerjev; sporočilo naročnika; oglaševanje | oglas;
            oglas: 0:0
        """),
        ambiguous=("promo", "promocija", "oglaševanje"),
        pattern=r"(?:članek|besedilo|vsebina|prispevek) (?:je )?(?:nastal\w?|pripravljen\w?) v sodelovanju (?:z|s) .{2,80}|(?:članek|besedilo|prispevek) se nadaljuje (?:po|pod|za) (?:oglas|vide|promo)\w*.{0,20}",
        when=c.all_of(c.in_run(2), c.not_heading), otherwise=HINT,
        why="advertising must be marked and told apart from other matter", source="Slovene media act (ZMed), article 47",
        hits=("Oglas", "OGLASNO SPOROČILO", "Članek se nadaljuje po oglasu", "Promocijsko sporočilo"),
        near_misses=("Oglas je visel na vratih vso zimo.", f"Promocija\n\n{_A}", "Članek se nadaljuje z opisom reke."),
    ),
    Rule(
        id="sl.video-embed.player", label="video-embed",
        phrases=("oglejte si video", "oglej si video", "predvajaj video", "poglejte video", "poglej video", "oglejte si posnetek", "video ni na voljo", "vaš brskalnik ne podpira videa", "vaš brskalnik ne podpira predvajanja videa", "poslušaj članek", "poslušajte članek", "naslednji video", "celoten zaslon", "celozaslonski način", "vklopi zvok", "izklopi zvok", "nalaganje videa", "poslušaj prispevek", "datoteka je šifrirana in predvajalnik nima ključev za njeno dešifriranje.", "prenos multimedijske datoteke ni uspel zaradi napake v omrežju.", "spremljaj v živo (trenutno v zaostanku)", "spremljaj v živo (trenutno v živo)", "to okno lahko zaprete s pritiskom na tipko escape ali z aktiviranjem gumba za zapiranje.", "za to datoteko ni bil najden noben združljiv vir.", "začetek pogovornega okna. escape bo preklical in zaprl okno."),
        ambiguous=("video", "predvajaj", "premor", "podnapisi", "v živo", "zvok", "kakovost", "avdio predvajalnik", "celozaslonski prikaz", "celozaslonsko", "družina pisave", "hitrost predvajanja", "izhod iz celozaslonskega načina", "izključi zvok", "konec pogovornega okna.", "modalno okno", "nastavitve opisa", "nastavitve podnapisov", "nastavitve zvočnega zapisa", "opisi izklopljeni", "podnapisi izklopljeni", "pogovorno okno za nastavitve zvočnega zapisa", "ponavljanje trenutnega videoposnetka", "predvajaj ponovno", "predvajanje", "prekinili ste predvajanje.", "preostali čas", "previj naprej", "previj nazaj", "raven glasnosti", "shrani videosličico", "slika v sliki", "slog roba besedila", "trenutni čas", "več nastavitev", "video predvajalnik", "video se nalaga.", "vključi zvok", "vrsta podatkovnega toka", "vrstica napredka", "zapri modalno okno", "začasno ustavi", "znova predvajaj", "zvočni posnetek", "zvočni zapis", "zvočni zapis izklopljen", "izhod iz slike v sliki", "obnovi vse nastavitve na privzete vrednosti", "odpre nastavitve za opis", "odpre nastavitve za podnapise", "odpre nastavitve za zvočni zapis", "odpri način slike v sliki", "preskoči naprej na oddajanje v živo", "prikaz na delu zaslona", "to je modalno okno", "ustavi ponavljanje trenutnega videoposnetka", "zapri način slike v sliki"),
        pattern=r"(?:oglejte si|poglejte|poglej)(?: tudi| video| posnetek)? ?[:|»>→►▶] ?.{12,130}[^.,;]",
        when=c.all_of(c.in_run(3, "video-embed"), c.no_list_item), otherwise=HINT,
        why="the labels of a video or audio player", source="players of Slovene broadcasters and portals",
        hits=("Oglejte si video", "Poslušaj članek", "Predvajaj\nPremor\nCeloten zaslon", "Poglejte video: Kako so zgradili nabrežje"),
        near_misses=(f"V živo\n\n{_A}", f"Premor\n\n{_B}", "Oglejte si video, je rekel, a nihče ga ni gledal."),
    ),
    Rule(
        id="sl.video-embed.settings", label="video-embed",
        phrases=("konec pogovornega okna.",),
        takes=c.player_above(
            "začetek pogovornega okna. escape bo preklical in zaprl okno.",
        ),
        why="a player's bar and the dialog of its settings, which says where it begins and ends",
        source="video.js in Slovene",
        hits=(_AFTER + "Predvajaj\n0:00\nNaloženo\n0%\nZačetek pogovornega okna. Escape bo preklical in zaprl okno.\nTekst\nColor\nBela\nČrna\nVelikost pisave\n50%\nPonastavi\nKončano\nKonec pogovornega okna.", _AFTER + "Začetek pogovornega okna. Escape bo preklical in zaprl okno.\nTekst\nBela\nVelikost pisave\n50%\nKonec pogovornega okna."),
        near_misses=(f"{_A}\n\nKonec pogovornega okna.\n\n{_B}", "Konec pogovornega okna, je rekla in zaprla vrata za zadnjim gostom."),
    ),
    Rule(
        id="sl.promo.app", label="promo",
        phrases=("prenesi aplikacijo", "prenesite aplikacijo", "naložite si aplikacijo", "namestite aplikacijo", "naloži aplikacijo", "prenesite našo aplikacijo", "odpri v aplikaciji", "beri v aplikaciji", "prenesi iz trgovine google play", "na voljo v google play", "na voljo v app store", "prenesite v app store", "vklopi obvestila", "omogoči obvestila", "ne zdaj", "izvedi več", "izvedite več", "preveri ponudbo", "kupi zdaj", "več informacij na"),
        ambiguous=("mobilna aplikacija", "preveri", "naroči"),
        pattern=r"(?:prenesite|naložite(?: si)?|namestite(?: si)?) (?:našo |brezplačno |mobilno |novo )*aplikacijo(?: [\w.&-]+){0,4}(?:,? (?:in|za|na|da) .{2,60})?[!.]?",
        when=c.all_of(c.in_run(2), c.not_heading), otherwise=HINT, part="button",
        sure_if="našo|brezplačno|novic",
        why="a prompt to install the site's app, or the button of an offer", source="app banners of Slovene portals",
        hits=("Prenesi aplikacijo", "Prenesite našo mobilno aplikacijo in berite brez oglasov", "Izvedi več »"),
        near_misses=(f"Mobilna aplikacija\n\n{_A}", "Namestite aplikacijo doma, je svetoval sin, oče pa ni poslušal."),
    ),
    Rule(
        id="sl.promo.ask", label="promo",
        phrases=("podprite nas", "podpri nas", "podprite naše delo", "podprite neodvisno novinarstvo", "podprite nas!", "podpri", "doniraj", "donirajte", "doniraj zdaj", "prispevaj", "prispevajte", "darujte", "postani podpornik", "postanite podpornik", "postanite naš podpornik", "namenite nam 0 % dohodnine", "namenite 0 % dohodnine", "nameni del dohodnine", "časti nas s kavo", "podpri projekt"),
        pattern=r"(?:podprite|podpri|pomagajte) (?:nas|naše|naš|neodvisn\w+|nastanek|delo|projekt)\b[^.:,]{0,80}[.!]?|(?:vam je bil|vam je|ti je bil) (?:ta )?(?:članek|prispevek)? ?(?:všeč|zanimiv)\?.{0,110}|namenite (?:nam )?(?:del|1|0[.,]5|svoj)[^.:]{0,30}dohodnine[^.:]{0,60}[.!]?",
        when=c.not_heading, otherwise=HINT, part="ask",
        sure_if="neodvisn|članek|prispevek|dohodnin|donac|(?:podprite|podpri) nas[.!]?$",
        why="an appeal or a button for readers' money", source="donation boxes of Slovene media; the 1 % of income tax that may be given",
        hits=("Podprite nas", "Podprite neodvisno novinarstvo!", "Namenite nam 1 % dohodnine", "Doniraj"),
        near_misses=(f"Podprite nas\n\n{_A}", f"Darujte\n\n{_B}", "Podprite ga, je zaklicala sestra, in moža sta starca ujela."),
    ),
    Rule(
        id="sl.newsletter.prompt", label="newsletter",
        phrases=listed("""
            prijava na e-novice; prijavi se na e-novice; prijavite se na e-novice; prijavite se na novice; prijava na novice; prijavite se na naše e-novice; naročite se na e-novice; naroči se na e-novice; naročite se na novičnik; prijavi se na novičnik; prijavite se na naš novičnik; prijava na obvestila; hvala
            za prijavo; hvala za prijavo!; od novic se lahko kadarkoli odjavite; kadarkoli se lahko odjavite; kadar koli se lahko odjavite; želim prejemati novice; prejemajte novice; ne zamudite novic
        """),
        ambiguous=("e-novice", "novičnik", "elektronski naslov", "e-naslov", "pošlji", "prijavi se", "prijava"),
        pattern=(
            r"(?:prijavite se|prijavi se|naročite se|naroči se)(?: brezplačno)? na (?:naš\w* |brezplačn\w+ |tedensk\w+ )?(?:e-?novice|e-?novičk\w*|novičnik|novice|tednik)\b[^:]{0,110}|(?:s prijavo|z oddajo|s klikom|z vpisom)[^.]{0,60}(?:strinja|soglaša|privol|pogoj|osebnih podatkov).{0,240}|"
            r"(?:strinjam se|soglašam|dovoljujem),? (?:z|s|da)[^.]{0,40}(?:obdelav|prejemanj|pogoj|podatk|obvešča).{0,200}"
        ),
        when=c.all_of(c.not_heading, c.beside("newsletter", "promo", "share-bar", "legal-footer")), otherwise=HINT, part="heading",
        sure_if="novic|novičnik|novičk|tednik|osebn|zasebn|obvešč|obdelav|obvešča",
        why="a box that collects mail addresses, with its consent line", source="sign-up forms of Slovene portals (e-novice); ZVOP-2",
        hits=(f"= {_A}\n\n" "Prijavite se na e-novice\nNajpomembnejše enkrat na teden\nPrijavi se", "S prijavo se strinjate s pogoji uporabe osebnih podatkov"),
        near_misses=(f"E-novice\n\n{_A}", f"Prijava\n\n{_B}", "Prijavite se na tečaj, je rekla, in prijavila se je vsa hiša."),
    ),
    Rule(
        id="sl.newsletter.field", label="newsletter",
        phrases=listed("""
            vpišite svoj e-naslov; vpišite e-naslov; vnesite svoj e-naslov; vnesite e-naslov; vnesite vaš e-naslov; vaš e-naslov; vaš e-poštni naslov; vaš elektronski
            naslov; vnesite e-poštni naslov
        """),
        ambiguous=("prijavi se", "prijavi me", "prijavite me", "naroči se", "naročite se",),
        when=c.any_of(c.not_heading, c.beside("newsletter")), otherwise=HINT, part="ask",
        why="the field or the button of a sign-up form", source="sign-up forms under articles",
        hits=("Vpišite svoj e-naslov", "Vnesite e-poštni naslov\nPrijavi me"),
        near_misses=(f"Prijavi me\n\n{_A}", "Prijavi me, je prosil poštar, in vsi so se."),
    ),
    Rule(
        id="sl.newsletter.sent", label="newsletter",
        phrases=listed("""
            za dokončanje prijave kliknite potrditveno povezavo v svoji vhodni pošti. če je ne prejmete v 3
            minutah, preverite mapo za vsiljeno pošto!; povezava za prijavo je bila poslana na vašo e-pošto.
            če ne prispe v treh minutah, preverite mapo za vsiljeno pošto.; podajte povratne informacije o
            tej objavi
        """),
        ambiguous=listed("""
            zdaj preverite svojo e-pošto!; prosimo vnesite veljaven e-poštni naslov; e-pošta poslana;
            izberite svoje novice; vnesite svoj e-poštni naslov; morda kasneje; prekličite kadarkoli.
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="what a sign-up form says before and after an address is sent",
        source="Ghost in Slovene",
        hits=("Za dokončanje prijave kliknite potrditveno povezavo v svoji vhodni pošti. Če je ne prejmete v 3 minutah, preverite mapo za vsiljeno pošto!", "Povezava za prijavo je bila poslana na vašo e-pošto. Če ne prispe v treh minutah, preverite mapo za vsiljeno pošto.", _AFTER + "Zdaj preverite svojo e-pošto!\nProsimo vnesite veljaven e-poštni naslov\nE-pošta poslana"),
        near_misses=(f"{_A}\n\nZdaj preverite svojo e-pošto!\n\n{_B}", f"{_A}\n\n- Zdaj preverite svojo e-pošto!\n- Prosimo vnesite veljaven e-poštni naslov\n- E-pošta poslana\n\n{_B}", "Za dokončanje prijave kliknite potrditveno povezavo v svoji vhodni pošti. Če je ne prejmete v 3 minutah, preverite mapo za vsiljeno pošto, je rekla in zaprla vrata za zadnjim gostom."),
    ),
    Rule(
        id="sl.comment-count.count", label="comment-count",
        phrases=("0 komentarjev", "0 komentarji", "0 komentarja", "0 komentar", "komentarji (0)", "komentarji: 0", "komentarjev: 0", "komentarji 0", "ni komentarjev", "ni komentarjev.", "brez komentarjev", "brez komentarja", "še ni komentarjev", "poglej komentarje", "prikaži komentarje", "prikaži vse komentarje", "prikaži vse komentarje (0)", "preberi komentarje", "preberite komentarje", "vsi komentarji", "več komentarjev", "skrij komentarje", "naloži več komentarjev", "0 odgovorov", "0 odgovori", "0 odgovora", "0 odgovor", "bodi prvi, ki komentira", "bodite prvi, ki boste komentirali", "pojdi na komentarje", "na komentarje", "komentarjev še ni."),
        pattern=r"(?:prikaži|poglej|preberi) (?:vseh |še )?\d+ (?:komentar\w*|odgovor\w*)",
        why="how many comments there are, or the button that shows them", source="comment systems of Slovene portals, with singular, dual and plural; WordPress in Slovene",
        hits=("34 komentarjev", "Komentarji (12)", "2 komentarja", "Prikaži vse komentarje"),
        near_misses=("34 komentarjev so izbrisali do polnoči.", "Ni komentarjev župana", "Komentarji niso potrebni"),
    ),
    Rule(
        id="sl.comments.prompt", label="comments",
        phrases=("napišite komentar prekliči odgovor", "napišite komentar prekini odgovor", "dodaj odgovor prekliči odgovor", "dodaj odgovor prekini odgovor", "komentiraj prekliči odgovor", "komentiraj prekini odgovor", "dodaj komentar", "dodajte komentar", "napiši komentar", "napišite komentar", "oddaj komentar", "objavi komentar", "pošlji komentar", "komentiraj", "komentirajte", "vaš komentar", "dodaj odgovor", "prekliči odgovor", "vaš e-naslov ne bo objavljen.", "vaš e-naslov ne bo objavljen. * označuje zahtevana polja", "vaš e-naslov ne bo objavljen. obvezna polja so označena z *", "* označuje zahtevana polja", "komentarji so zaprti", "komentarji so zaprti.", "komentiranje je zaprto", "komentarji so onemogočeni", "komentiranje ni mogoče", "za komentiranje se prijavite", "za komentiranje se morate prijaviti", "za komentiranje se morate prijaviti.", "za komentiranje je potrebna prijava", "za objavo komentarja se morate prijaviti.", "prijavi se in komentiraj", "pridruži se razpravi", "pridružite se razpravi", "prijavi komentar", "prijavi neprimerno vsebino", "pravila komentiranja", "najnovejši komentarji", "najstarejši komentarji", "prijavi napako", "oddaj mnenje", "kliknite tu za preklic odgovora.", "tvoja e-pošta ne bo objavljena.", "tvoja e-pošta ne bo objavljena", "zahtevana polja so označena *", "komentiranje onemogočeno.", "komentiranje onemogočeno", "oprostite, komentiranje tega zapisa je onemogočeno.", "oprostite, obrazec za komentarje je trenutno zaprt.", "prijavite se, če želite odgovoriti", "prijavite se, če želite komentirati", "vaš komentar čaka na odobritev.", "objavite komentar", "prispevek je zaščiten z geslom. vnesite geslo za pregled komentarjev."),
        ambiguous=("razprava", "vaše mnenje", "kaj menite?", "kaj pa vi mislite?", "vaše ime", "komentiranje zaprto.", "komentiranje zaprto", "prispevaj komentar", "prekini odgovor"),
        pattern=r"(?:prijavite se|prijavi se|registrirajte se|za|če želite)[^.]{0,40}(?:komentir|komentar|razprav)[^.]{0,40}(?:prijavi|registrira|morate|potrebna)[^.]{0,30}\.?|(?:napišite|zapišite|delite)[^.]{0,50}v komentar(?:jih|je|ju)?[^.]{0,20}[.!]?",
        when=c.all_of(c.comment_button, c.after_prose()), otherwise=HINT,
        sure_if=r"komentir|v komentar|(?:prijavite|prijavi se|registrirajte|prijav\w+ (?:se|morate))",
        why="a prompt of the comment section", source="WordPress in Slovene and the comment rules of portals; WordPress, Zinnia and Django comments in Slovene",
        hits=("Dodaj komentar", "Za komentiranje se morate prijaviti.", "Vaš e-naslov ne bo objavljen. * označuje zahtevana polja", "Zapišite svoje mnenje v komentarje!"),
        near_misses=(f"Razprava\n\n{_A}", f"Kaj menite?\n\n{_B}", "Dodaj komentar k vsaki funkciji, je prosil šef, a nihče ga ni dodal."),
    ),
    Rule(
        id="sl.comments.button", label="comments",
        phrases=("odgovori", "prijavi", "citiraj", "všeč mi je", "ni mi všeč", "komentarji", "komentar", "odgovor", "najnovejši", "najstarejši", "najboljši", "uredi", "povezava", "skrij", "všečkaj", "0 všečkov", "glasuj", "rezultati", "anketa", "deli to objavo", "največ glasov", "največ objav", "nalagam več objav", "od novejšega do starejšega", "od starejšega do novejšega", "odgovori s temo", "označi", "prijavi se za odgovor"),
        when=c.all_of(c.in_run(2, "comments", "share-bar", "comment-count"), c.no_list_item, c.stacks_nothing), otherwise=HINT,
        why="buttons under a reader's comment, one beside the other", source="Slovene forums (Med.Over.Net, Slo-Tech)",
        hits=("Odgovori\nPrijavi", "Všeč mi je\nOdgovori\nCitiraj"),
        near_misses=(f"Odgovori\n\n{_A}", f"Komentar\n\n{_B}"),
    ),
    Rule(
        id="sl.comments.useful", label="comments",
        phrases=listed("je bil ta članek koristen?; vam je bil ta članek v pomoč?; vam je bil članek všeč?; je bil članek koristen?; vam je bila ta stran v pomoč?"),
        ambiguous=listed("da; ne"),
        when=c.all_of(c.in_run(3, "comments"), c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a poll below the article: was it useful, yes or no",
        source="feedback widgets of help pages, blogs and papers",
        hits=(_AFTER + "Je bil ta članek koristen?\nDa\nNe", "Vam je bila ta stran v pomoč?"),
        near_misses=(f"Da\n\n{_A}", "Je bil članek koristen? Tega ni vedel nihče."),
    ),
    Rule(
        id="sl.comments.widget", label="comments",
        phrases=listed("""
            želite prijaviti ta komentar?; prikaži še 0 odgovorov; prikaži še 1 odgovor; ta komentar je bil
            skrit.; ta komentar je bil odstranjen.; naloži več (0); dodajte kontekst svojemu komentarju,
            delite svoje ime in strokovno znanje za spodbujanje zdrave razprave.
        """),
        ambiguous=listed("""
            uredi ta komentar; razprava članov; začnite pogovor; dodajte odgovor; razvrsti po; registrirajte
            se zdaj; ste že član?; prijavite se; nadgradite zdaj; izbrisan član; prikaži komentar; skrij
            komentar; skrito za člane
        """),
        pattern=(
            r"postanite član .{2,60}, da lahko začnete komentirati[.!।]?|"
            r"postanite plačljiv član .{2,60}, da lahko začnete komentirati[.!।]?"
        ),
        when=c.comment_widget, otherwise=HINT, weighed=False,
        why="what comment sections of blogs say around the comments and above their form",
        source="Ghost and WordPress in Slovene",
        hits=("Želite prijaviti ta komentar?", "Prikaži še 4 odgovorov", "Postanite član Port Chronicle, da lahko začnete komentirati.", _AFTER + "Uredi ta komentar\nRazprava članov\nZačnite pogovor"),
        near_misses=(f"{_A}\n\nUredi ta komentar\n\n{_B}", f"{_A}\n\n- Uredi ta komentar\n- Razprava članov\n- Začnite pogovor\n\n{_B}", "Želite prijaviti ta komentar, je rekla in zaprla vrata za zadnjim gostom.", "Postanite član Port Chronicle, da lahko začnete komentirati, je rekla in zaprla vrata za zadnjim gostom."),
    ),
    Rule(
        id="sl.comments.forum", label="comments",
        phrases=listed("""
            označi to objavo za vodenje; klikni tukaj za vrnitev na zadnje prebrano objavo v tej niti; ta
            tema je bila izbrisana. le uporabniki s pravicami upravljanja tem jo lahko vidijo.; če se želite
            naročiti na to temo se morate najprej prijaviti oziroma opraviti registracijo.; tema na katero
            odgovarjaš je precej stara. a ne bi raje ustvaril novo temo namesto te, z sklicem na to v tvojem
            odgovoru?; bodi obveščen o novih odgovorih na to temo; objavljanje je trenutno omogočeno le
            registriranim članom, kliknite tu za prijavo.; forum je bil pravkar posodobljen na zadnjo
            različico. kliknite tu za osvežitev strani.; če nekdo objavi v to temo, boste od sedaj dobivali
            obvestila.; ni novih tem s to oznako.; v tem forumu ni tem; se želite naročiti na to temo?;
            sporočilo bo pregledano pred objavo; naročite se na prejemanje obvestil o novih komentarjih.;
            obveščeni boste o novih komentarjih pri tej temi.; tega komentarja ni bilo mogoče najti. morda
            je bil izbrisan ali prestavljen.
        """),
        ambiguous=listed("""
            orodja teme; označi kot neprebrano; ustvari novo temo; vseeno odgovori na to temo; ta objava je
            izbrisana!; nova tema; objavljena je nova tema.; naloži več; ni nedavnih tem.; ni neprebranih
            tem.; nihče ni odgovoril.; ni novih objav.; deli to kategorijo.; zakleni temo; premakni temo;
            izbriši temo; naroči se na temo; prekliči naročnino; označi teme kot prebrane; označi forume kot
            prebrane; tema je zaklenjena; ni novih tem; poglej neprebrane teme; novo sporočilo; zadnje
            sporočilo; na razpolago tudi v:; 0 oseb v pogovoru; dodaj temo; vaš komentar je objavljen.; o
            tej pogovorni strani; začnite razpravo
        """),
        pattern=(
            r"kaže, da je bila povezava s/z .{1,40} prekinjena\. prosimo, počakajte, ponovno poskušamo vzpostaviti povezavo[.!।]?|"
            r"s klikom ».{1,40}« izražate strinjanje s pogoji uporabe tega vikija[.!।]?"
        ),
        when=c.forum_tools, otherwise=HINT, weighed=False,
        why="what the software of a forum says around the posts of a thread, several lines in a row",
        source="django-machina, NodeBB, Redmine and MediaWiki DiscussionTools in Slovene",
        hits=("Označi to objavo za vodenje", "Klikni tukaj za vrnitev na zadnje prebrano objavo v tej niti", "Kaže, da je bila povezava s/z Port Chronicle prekinjena. Prosimo, počakajte, ponovno poskušamo vzpostaviti povezavo.", _AFTER + "Orodja teme\nOznači kot neprebrano\nUstvari novo temo"),
        near_misses=(f"{_A}\n\nOrodja teme\n\n{_B}", f"{_A}\n\n- Orodja teme\n- Označi kot neprebrano\n- Ustvari novo temo\n\n{_B}", "Označi to objavo za vodenje, je rekla in zaprla vrata za zadnjim gostom.", "Klikni tukaj za vrnitev na zadnje prebrano objavo v tej niti, je rekla in zaprla vrata za zadnjim gostom.", "Kaže, da je bila povezava s/z Port Chronicle prekinjena. Prosimo, počakajte, ponovno poskušamo vzpostaviti povezavo, je rekla in zaprla vrata za zadnjim gostom."),
    ),
    Rule(
        id="sl.share-bar.share", label="share-bar",
        phrases=listed("""
            deli na facebooku; deli na twitterju; deli na x; deli na linkedinu; deli na whatsapp; deli prek e-pošte; deli po e-pošti; deli članek; deli objavo; deli novico; deli s prijatelji; delite na facebooku; delite članek; delite s prijatelji; delite novico; deli naprej; deli povezavo; pošlji prijatelju; pošlji po e-pošti; pošljite prijatelju; natisni članek; natisni stran; različica za tisk; kopiraj povezavo; kopiraj url; povezava kopirana; povezava je kopirana; kopirano; shrani članek; shrani za pozneje; shrani za kasneje; dodaj med priljubljene; 0 delitev; 0 deljenj; 0 ogledov; 0 ogleda; število ogledov: 0;
            spremljajte nas; spremljaj nas; sledite nam; sledi nam; sledite nam na; sledite nam na facebooku; spremljajte nas na facebooku; spremljajte nas na; všečkajte nas na facebooku; pridružite se nam; pridružite se nam na facebooku; najdete nas na facebooku; sledi avtorju; sledi temi; družbena omrežja; povečaj besedilo; pomanjšaj besedilo; tvitni;
            deli na linkedin; pošlji po elektronski pošti
        """),
        ambiguous=("sledi", "spremljaj", "bodite z nami", "ostanite v stiku"),
        pattern=r"(?:spremljajte|spremljaj|sledite|sledi|najdete|všečkajte|pridružite se|berite) (?:nas|nam|naš\w*|(?!nás )[\w.]{3,20})(?: [\w.&-]+){0,4} (?:na|tudi na|v|prek) (?:naš\w+ )?(?:facebook|twitter|omrežju x|x\b|instagram|youtube|google|družbenih|whatsapp|telegram|threads|tiktok|linkedin|viber)[^.:]{0,60}[.!:]?|(?:imate|ste opazili|ste videli)[^?.]{0,50}(?:zgodbo|temo|fotografij|posnetek|predlog|informacijo|zanimiv)[^?.]{0,50}\? (?:pišite|pošljite|sporočite|javite).{0,120}",
        when=c.all_of(c.in_run(2, "share-bar", "navigation", "comments"), c.no_list_item), otherwise=HINT,
        why="a prompt to share the page, to follow the site or to write to it", source="share bars of Slovene portals",
        hits=("Deli na Facebooku", "Kopiraj povezavo", "Spremljajte nas na Facebooku in Instagramu!", "Imate zanimivo zgodbo? Pišite nam"),
        near_misses=(f"Sledi\n\n{_A}", "Deli na Facebooku so bili vsi, kar jih je imel.", "Sledite nam tiho na drugo stran ulice, je šepnil."),
    ),
    Rule(
        id="sl.share-bar.button", label="share-bar",
        phrases=("deli", "delite", "natisni", "tiskaj", "pošlji", "shrani", "kopiraj", "povezava", "poslušaj", "všečkaj", "e-pošta", "priljubljeno", "velikost pisave", "share", "tvitaj", "komentiraj", "a a a", "tisk"),
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "video-embed"), c.no_list_item), otherwise=HINT,
        why="words of a share bar, one beside the other", source="article tool bars of Slovene portals",
        hits=("Deli\nNatisni", "Deli\nFacebook\nShrani"),
        near_misses=(f"Deli\n\n{_A}", f"Tisk\n\n{_B}", f"Povezava\n\n{_C}"),
    ),
    Rule(
        id="sl.share-bar.tools", label="share-bar",
        phrases=listed("prijavite napako; ste našli napako? sporočite nam; našli ste napako? pišite nam"),
        when=c.all_of(c.any_of(c.not_heading, c.beside("share-bar", "video-embed")), c.no_list_item), otherwise=HINT,
        why="buttons of the tools beside an article: report an error, have it summed up by a machine",
        source="toolbars of news sites since 2024",
        hits=(_AFTER + "Ste našli napako? Sporočite nam", _AFTER + "Prijavite napako"),
        near_misses=(f"Prijavite napako\n\n{_A}", f"- Prijavite napako\n- Ste našli napako? Sporočite nam\n\n{_A}"),
    ),
    Rule(
        id="sl.cookie-notice.partners", label="cookie-notice",
        pattern=r"mi in naš(?:ih|i) (?:[\d.,]{1,6} )?partner(?:jev|ji) (?:shranjujemo|obdelujemo|dostopamo)\b(?=[^.]{0,120}\b(?:informacij|piškotk|podatk))[^.]{0,80}\bnaprav\w+.{0,400}",
        why="the first sentence of consent dialogs: what the site and its partners do on the reader's device",
        source="IAB Europe, Transparency & Consent Framework policies, appendix B, in this language",
        hits=("Mi in naših 834 partnerjev shranjujemo in/ali dostopamo do informacij v napravi.", "Mi in naši partnerji shranjujemo informacije na napravi, na primer piškotke."),
        near_misses=("Mi in naši partnerji smo izdelali napravo, ki daje informacije o plimi, je povedal Bell.", "Mi in naši partnerji hranimo napravo v kleti mestne hiše, je povedal župan.", "Mi in naši partnerji zbiramo podatke iz enajstih držav, je povedala raziskovalka."),
    ),
    Rule(
        id="sl.cookie-notice.notice", label="cookie-notice",
        pattern=(
            r"(?:ta (?:spletna )?stran|spletna stran|ta spletni portal|naša (?:spletna )?stran|spletno mesto|to spletno mesto|ta portal|portal|na tej strani|na naši (?:spletni )?strani|na spletni strani)(?: [\w.-]{3,30})? (?:uporablja|uporabljamo|shranjuje|nalaga)[^.]{0,40}(?:piškotk|cookie)\w*(?!.*(?:\bpravi\b|pojasn|dejal|razlag)).{0,300}|"
            r"(?:uporabljamo|s piškotki|piškotke uporabljamo|za (?:boljšo|najboljšo|delovanje))[^.]{0,60}(?:piškotk|cookie)\w*(?=.*(?:stran|soglas|oglas|obisk|vsebin|storit|nastavit|izkušnj|strinja))(?!.*(?:\bpravi\b|pojasn|dejal|razlag)).{0,320}|"
            r"(?:z uporabo|z nadaljevanjem|z nadaljnjo|s klikom|z obiskom|z ogledom)[^.]{0,100}(?:soglaša|strinja|privol)[^.]{0,60}(?:piškot|pogoj|zasebnost|obdelav).{0,200}|(?:cenimo|spoštujemo|skrbimo za) vašo zasebnost.{0,60}"
        ),
        otherwise=HINT,
        sure_if=r"piškot|cookie|spletn|te strani|naš\w* stran|ta stran|portal|zasebnost",
        why="a notice that asks leave to store cookies (piškotki)", source="Slovene electronic communications act (ZEKom-2), article 225",
        hits=("Ta spletna stran uporablja piškotke. Z nadaljevanjem se strinjate z njihovo uporabo.", "Uporabljamo piškotke za boljšo uporabniško izkušnjo na strani.", "Cenimo vašo zasebnost"),
        near_misses=("Ta spletna stran uporablja star font in nihče ga ne zamenja.", "Spletna stran uporablja piškotke, pojasnjuje strokovnjak, le ob prijavi.", "Z nadaljevanjem poti se je strinjal tudi vodnik."),
    ),
    Rule(
        id="sl.cookie-notice.button", label="cookie-notice",
        phrases=("sprejmi vse", "sprejmi vse piškotke", "sprejmem vse", "sprejmi piškotke", "sprejmem piškotke", "dovoli vse", "dovoli vse piškotke", "dovoli piškotke", "zavrni vse", "zavrni piškotke", "samo nujni", "samo nujni piškotki", "le nujni", "nastavitve piškotkov", "uredi piškotke", "nastavitve zasebnosti", "shrani nastavitve", "shrani izbiro", "nujni piškotki", "o piškotkih", "politika piškotkov", "pravilnik o piškotkih", "upravljanje piškotkov", "spremeni nastavitve piškotkov", "strinjam se z vsemi", "potrdi izbiro", "obvezni piškotki", "več o piškotkih", "sprejmite potrebno", "sprejmite vse", "uporabljamo piškotke!"),
        ambiguous=("sprejmi", "sprejmem", "strinjam se", "soglašam", "v redu", "razumem", "zavrni", "ok", "zapri", "več informacij", "nastavitve", "ne strinjam se", "dovoli", "nujni", "statistični", "trženjski", "analitični", "podrobnosti", "več", "prilagodi", "potrdi", "piškotki", "izvedi več", "analitični piškotki", "ne dovolim piškotkov", "nujno potrebni", "oglaševalski piškotki", "piškotki funkcionalnosti", "piškotki tretjih oseb", "piškotki za prilagajanje", "pravilnik o zasebnosti", "prilagodite", "shranjevanje nastavitev", "sledenje piškotkom", "tehnični piškotki (obvezni)", "uporaba piškotkov", "varnostni piškotki"),
        when=c.consent_button, otherwise=HINT,
        why="a button of the consent banner", source="consent tools in Slovene",
        hits=("Sprejmi vse piškotke", "Ta spletna stran uporablja piškotke.\nStrinjam se", "Nastavitve piškotkov"),
        near_misses=(f"Piškotki\n\n{_A}", f"Nastavitve\n\n{_B}", f"Razumem\n\n{_C}", f"{_A}\n\n- Analitični piškotki\n- Ne dovolim piškotkov\n\n{_B}", f"{_A}\n\n- Analitični piškotki\n- Ne dovolim piškotkov\n\n{_B}"),
    ),
    Rule(
        id="sl.cookie-notice.category", label="cookie-notice",
        finds=c.dialog_lines(_CATEGORY, _PANELS, _ABOUT, SPEECH),
        why="what a kind of cookies is for, among the buttons of the dialog that lists them",
        source="preference panels of consent tools (OneTrust, Cookiebot, tarteaucitron, Klaro)",
        hits=(f"{_AFTER}Sprejmi vse\nSprejmem piškotke\nZakoniti interes\nNaši partnerji po teh podatkih izbirajo oglase.\nPonudniki\nStoritve, ki štejejo obiske, nam kažejo, katere strani se berejo.\nSprejmi vse", f"{_AFTER}Sprejmi vse\nTi piškotki štejejo, kako pogosto je stran obiskana.\nSprejmem piškotke", f"{_AFTER}Sprejmi vse\nTi piškotki štejejo, kako pogosto je stran obiskana.\nOglaševalski piškotki kažejo ponudbe naših partnerjev.\nSprejmem piškotke"),
        near_misses=(f"{_A}\n\nZakoniti interes\n\nNaši partnerji po teh podatkih izbirajo oglase.\n\nPonudniki\n\nStoritve, ki štejejo obiske, nam kažejo, katere strani se berejo.\n\n{_B}", f"{_A}\n\nNaši partnerji po teh podatkih izbirajo oglase.\n\nStoritve, ki štejejo obiske, nam kažejo, katere strani se berejo.\n\n{_B}", f"Ti piškotki štejejo, kako pogosto je stran obiskana.\n\n{_A}", f"{_A}\n\nTi piškotki štejejo, kako pogosto je stran obiskana.\n\nOglaševalski piškotki kažejo ponudbe naših partnerjev.\n\n{_B}"),
    ),
    Rule(
        id="sl.paywall.account", label="paywall",
        phrases=listed("""
            že imate račun?; že imate račun? prijavite se; še nimate računa?; še nimate računa? registrirajte se; nimate računa?; že imate naročnino?; že imate naročnino? prijavite se; ste že naročnik?; ste že naročnik? prijavite se; že naročnik? prijava; ste pozabili geslo?; pozabljeno geslo; pozabljeno geslo?; pozabili ste geslo?; zapomni si me; ostani prijavljen; prijava / registracija; prijavi se / registriraj se; prijavi se ali registriraj; prijava z google; prijava s facebookom; ustvari račun; ustvarite račun; brezplačna registracija; sklenite naročnino; skleni naročnino; postanite naročnik; postani naročnik; naročite se za 0 €; samo za naročnike; le za naročnike; vsebina za naročnike; članek za naročnike;
            članek je na voljo samo naročnikom; članek je dostopen le naročnikom; članek je dostopen samo naročnikom; vsebina je dostopna samo naročnikom; za ogled celotnega članka se prijavite; za branje članka potrebujete naročnino; za nadaljevanje branja se prijavite; preberite celoten članek; odkleni članek; brezplačno še 0 člankov; moj račun; izberi naročnino; izberite naročnino; kupi zakup; nakup zakupa;
            prijavite se / registrirajte se
        """),
        ambiguous=("prijava", "prijavi se", "registracija", "registriraj se", "odjava", "odjavi se", "geslo", "uporabniško ime", "premium", "naročnina", "profil", "račun", "plus", "pozabil sem geslo", "prijava ali registracija"),
        pattern=r"(?:ta |celoten |cel )?(?:članek|vsebina|prispevek|besedilo) je (?:na voljo |dostop\w+ |namenjen\w? )?(?:samo |le |izključno )*(?:za (?:naše |registrirane |prijavljene )?(?:naročnik|uporabnik)|naročnik|registriranim)\w*.{0,60}|(?:za|če želite) (?:branje|ogled|nadaljevanje|dostop do|prebrati)[^.]{0,60}(?:prijavite|registrirajte|naročite|potrebujete (?:naročnino|zakup)|sklenite).{0,60}",
        when=c.all_of(c.in_run(2), c.heads_nothing, c.no_list_item), otherwise=HINT, part="button",
        sure_if="člane?k|vsebin|naročnin|naročnik|prispev",
        why="a prompt to log in, register or pay", source="paywalls of Slovene dailies (naročnina, zakup); Oscar and MediaWiki in Slovene",
        hits=("Pozabljeno geslo?", "Že imate naročnino? Prijavite se", "Članek je dostopen samo naročnikom", "Prijava\nRegistracija"),
        near_misses=(f"Registracija\n\n{_A}", f"Geslo\n\n{_B}", f"Naročnina\n\n{_C}", "Članek je na voljo v knjižnici od jutri naprej."),
    ),
    Rule(
        id="sl.related.heading", label="related",
        phrases=("preberite tudi", "preberi tudi", "preberite še", "preberi še", "preberite več", "berite tudi", "beri tudi", "sorodni članki", "sorodne novice", "sorodne objave", "sorodne vsebine", "sorodne teme", "povezani članki", "povezane novice", "povezane vsebine", "podobni članki", "podobne novice", "podobne objave", "podobne teme", "morda vas zanima", "morda vas zanima tudi", "morda vas bo zanimalo", "morda vam bo všeč", "mogoče vas zanima", "mogoče vas zanima tudi", "utegne vas zanimati", "zanimalo vas bo", "najbolj brano", "najbolj brani članki", "najbolj brane novice", "najbolj komentirano", "najbolj gledano", "zadnje novice", "zadnji članki", "zadnje objave", "najnovejše novice", "najnovejši članki", "najnovejše objave", "priporočamo v branje", "priporočeni članki", "več na to temo", "več o tej temi", "več iz rubrike", "izbor uredništva", "ne spreglejte", "priljubljeni članki", "podobni izdelki", "sorodni izdelki", "ostale novice", "kupci so kupili tudi", "sorodni vnosi"),
        takes=c.titles_below, part="heading",
        why="the heading of a list of other articles, with the list", source="blocks under articles of Slovene portals; Zinnia, WordPress and Machina in Slovene",
        hits=("Preberite tudi\nTrajekti stojijo zaradi viharja na jezeru\nReševalci nagrajeni za zimske akcije", _AFTER + "Najbolj brano\n\nKdo bo plačal za umikajoči se breg?\n\nŽupan bo prodal pisarno starega pristanišča", "Sorodni članki"),
        near_misses=("Preberite tudi na glas, je svetoval učencem.", "Najbolj brana so bila pisma z vojne, pisana s svinčnikom."),
    ),
    Rule(
        id="sl.related.section", label="related",
        phrases=("priporočamo", "priporočeno", "najnovejše", "druge novice", "drugi članki", "aktualno", "novice", "popularno", "priljubljeno", "teme", "v žarišču", "izpostavljeno", "zadnje", "iz domovine", "iz sveta", "iz regije", "rubrike", "trendi", "najnovejši komentarji", "zanimivo", "zanimivosti", "več", "glej tudi", "povezave", "več od avtorja", "ostalo", "video", "fotogalerija", "naj", "drugo", "dogaja se", "naslovnica", "s spleta", "iz iste rubrike", "nedavni komentarji", "sorodne povezave", "najnovejši prispevki", "nove objave", "priljubljeni vnosi", "nedavni vnosi", "naključni vnosi"),
        when=c.after_prose(), takes=c.titles_below_or_nothing, otherwise=HINT, part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it", source="front-page sections of Slovene portals; Zinnia and Material for MkDocs in Slovene",
        hits=(_AFTER + "Priporočamo\nTrajekti stojijo zaradi viharja na jezeru\nReševalci nagrajeni za zimske akcije", _AFTER + "Aktualno\n\nKdo bo plačal za umikajoči se breg?\n\nŽupan bo prodal pisarno starega pristanišča"),
        near_misses=(f"Več\nPoglavje 6. Kako se gradi most\n6.1. Kaj je to lok mostu\n6.2. Kaj nosi kamen\n\n{_A}\n\n{_B}", f"Zanimivosti\n\n{_A}", f"Teme\n\n{_B}", f"Povezave\n\n{_C}"),
    ),
    Rule(
        id="sl.related.pointer", label="related",
        phrases=("preberi več", "beri dalje", "beri naprej", "preberi celoten članek", "preberite celotno novico", "preberi članek", "nadaljuj z branjem", "nadaljujte z branjem", "prikaži več", "naloži več", "pokaži več", "vsi članki", "vse novice", "več novic", "poglej vse", "prikaži vse", "poglej galerijo", "odpri galerijo", "oglejte si galerijo", "galerija (0)", "povečaj sliko", "kliknite za povečavo", "klikni za povečavo", "0 fotografij", "0 slik", "več fotografij", "prikaži manj", "celoten članek", "več o tem"),
        ambiguous=("več", "naprej", "podrobnosti", "galerija", "foto galerija", "celotno besedilo", "vir"),
        pattern=r"(?:preberite|preberi|berite|beri|poglejte|oglejte si)(?: tudi| še| več)? ?[:|»>→►▶] ?(?!.*(?:stran|poglavj|str\. ?\d)).{12,160}[^.,;:]|(?:preberite|preberi|berite|beri) (?:tudi|še|več) ?[–—-] ?.{12,160}[^.,;:]|(?:sorodno|povezano|več na to temo|več o tem|morda vas zanima|priporočamo) ?[:|»>→►▶] ?.{12,160}[^.,;:]|več (?:o tem )?(?:preberite|si preberite|v članku) .{4,120}",
        when=c.all_of(c.in_run(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a link to another article, which leads nowhere in a text", source="in-story pointers of Slovene portals (Preberite tudi: headline)",
        hits=("Preberi več →", "Prikaži več", "Preberite tudi: Trajekti stojijo zaradi viharja"),
        near_misses=(f"Podrobnosti\n\n{_A}", f"Naprej\n\n{_B}", "Preberite: drugo poglavje in dodatek o mostovih", "Preberi več kot eno knjigo na leto, je rekel."),
    ),
    Rule(
        id="sl.related.products", label="related", weighed=False,
        phrases=listed("""
            predlagani izdelki; izdelke, ki ste si jih nedavno ogledali.; kupci so kupili tudi; kupci, ki so
            kupili ta izdelek, so kupili tudi; nazadnje ogledano; nazadnje ogledani izdelki; pogosto
            kupljeno skupaj; morda vam bo všeč tudi; mogoče vam bo všeč tudi; povezani izdelki; podobni
            izdelki; sorodni izdelki
        """),
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading, c.no_list_item), otherwise=HINT, takes=c.titles_below, part="heading",
        why="the heading of a list of other products, with the list",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar and pretix in Slovene",
        hits=(_AFTER + "Predlagani izdelki", _AFTER + "Sorodni izdelki"),
        near_misses=(f"{_A}\n\nPredlagani izdelki\n\n{_B}", "Predlagani izdelki, je rekla in zaprla vrata za zadnjim gostom."),
    ),
    Rule(
        id="sl.tag-list.tags", label="tag-list",
        phrases=("oznake", "ključne besede", "teme", "kategorije", "značke", "rubrike", "tagi", "oznake članka", "povezane teme"),
        when=c.after_prose(2), takes=c.short_lines_below, part="heading",
        why="the heading of the list of tags under an article, with the list", source="tag widgets of Slovene portals",
        hits=(_AFTER + "Oznake\nmost\nceste", _AFTER + "Ključne besede:\n\npopravilo\n\nmostovi"),
        near_misses=(f"Ključne besede\n\n{_A}", f"{_A}\n\n{_B}\n\nTeme\n\n{_C}"),
    ),
    Rule(
        id="sl.tag-list.line", label="tag-list",
        pattern=r"(?:oznake|ključne besede|kategorija|kategorije|značke|rubrika|objavljeno v|označeno z|tagi) ?[:|»] ?(?![^.]*\. )(?!.*\b(?:je|to|kako|kaj)\b).{2,200}[^.?!:]",
        when=c.all_of(c.after_prose(1), c.not_heading),
        why="the tags of an article on one line", source="WordPress in Slovene (Oznake, Kategorija)",
        hits=(_AFTER + "Oznake: most, ceste, popravilo", _AFTER + "Kategorija: Promet"),
        near_misses=("Oznake: kaj pomenijo in kdo jih bere?", f"Kategorija: težka vozila\n\n{_A}"),
    ),
    Rule(
        id="sl.legal-footer.links", label="legal-footer",
        phrases=("o nas", "o portalu", "o projektu", "uredništvo", "kontakt", "kontakti", "oglaševanje", "oglašujte", "oglašujte pri nas", "cenik", "zaposlitev", "kariera", "pomoč", "kazalo strani", "zemljevid strani", "avtorske pravice", "zasebnost", "varstvo podatkov", "impresum", "kolofon", "rss", "arhiv", "naročnina", "osebni podatki", "gdpr", "etični kodeks", "za medije", "pišite nam", "prijavi napako", "reklamacije", "dostava in plačilo", "izjava o dostopnosti", "pravno obvestilo", "piškotki", "pogosta vprašanja", "splošni pogoji", "o družbi", "informacije javnega značaja", "uporabniški pogoji"),
        when=c.all_of(c.in_run(2, *_FOOTER), c.after_prose(), c.not_heading), otherwise=HINT,
        why="links of a site's footer, in a row", source="footers of Slovene portals and offices (Kolofon, Informacije javnega značaja)",
        hits=(_AFTER + "O nas\nKontakt\nOglaševanje", _AFTER + "Uredništvo | Kolofon | Arhiv"),
        near_misses=(f"Kontakt\n\n{_B}", f"Arhiv\n\n{_C}"),
    ),
    Rule(
        id="sl.legal-footer.policy", label="legal-footer",
        phrases=("politika zasebnosti", "varstvo osebnih podatkov", "varovanje osebnih podatkov", "pogoji uporabe", "splošni pogoji uporabe", "splošni pogoji poslovanja", "vse pravice pridržane", "vse pravice pridržane.", "vse pravice so pridržane", "vse pravice so pridržane.", "pravno obvestilo"),
        when=c.all_of(c.not_heading, c.any_of(c.in_run(2, *_FOOTER), c.all_of(c.in_tail, c.after_prose()))), otherwise=HINT,
        why="a link to the terms, among others or below the last paragraph", source="footers of Slovene sites",
        hits=(_AFTER + "Vse pravice pridržane.", _AFTER + "Pogoji uporabe"),
        near_misses=(f"Politika zasebnosti\n\n{_A}", f"Pogoji uporabe\n\n{_B}"),
    ),
    Rule(
        id="sl.legal-footer.notice", label="legal-footer",
        pattern=r"poganja ?(?:wordpress|drupal|joomla!?|mediawiki|hexo|starlight)\w{0,3}\.?|(?:kopiranje|razmnoževanje|povzemanje|objava|ponovna objava|kakršnakoli uporaba|kakršna koli uporaba|vsebina (?:portala|strani)|vsebine)[^!?]{0,160}(?:dovoljen|prepovedan|soglasj|pridržan|navedbo vira|avtorsk).{0,160}|(?:ste opazili|opazili ste|našli ste) (?:napako|tipkarsko napako)[^.?]{0,40}\??.{0,100}|(?:odgovorn(?:i|a) urednik|odgovorna urednica|izdajatelj|glavni urednik|issn|naslov uredništva|medij je vpisan)(?: ?[:–]| v | \d) ?.{3,140}|(?:izdelava|izvedba|oblikovanje)(?: spletne strani| spletnih strani)? ?[:–-] .{2,50}",
        when=c.all_of(c.in_tail, c.after_prose()), otherwise=HINT,
        why="reprint terms, imprint and typo prompt below the last paragraph", source="Slovene copyright act (ZASP); media register (Medij je vpisan v razvid medijev)",
        hits=(_AFTER + "Kopiranje vsebin brez pisnega soglasja izdajatelja je prepovedano.", _AFTER + "Ste opazili napako? Sporočite nam", _AFTER + "Odgovorni urednik: Jan Breg", _AFTER + "Poganja WordPress"),
        near_misses=(f"Kopiranje zemljevidov je bilo prepovedano, pripominja arhivar.\n\n{_A}", f"Izdajatelj: poklic, ki izumira\n\n{_B}", f"Poganja WordPress\n\n{_A}"),
    ),
    Rule(
        id="sl.navigation.control", label="navigation",
        phrases=listed("""
            preskoči na vsebino; preskoči na glavno vsebino; skoči na vsebino; pojdi na vsebino; preskoči navigacijo; skoči na osrednjo vsebino; nazaj na vrh; na vrh strani; glavna navigacija; odpri meni; zapri meni; prikaži meni; navigacija prispevka; išči po strani; išči po portalu; naslednji članek; prejšnji članek; naslednja objava; prejšnja objava; naslednji prispevek; prejšnji prispevek; naslednja stran; prejšnja stran; starejše objave; novejše objave; starejši prispevki; nazaj na domačo stran; nazaj na seznam; nazaj na prvo stran; nazaj na novice; stran 0 od 0;
            čas branja: 0 minut; čas branja: 0 minute; čas branja: 0 minuti; čas branja: 0 min; čas branja: 0 min.; čas branja 0 min; 0 min branja; 0 minut branja; 0 minute branja; predviden čas branja: 0 minut; dodaj v košarico; vaša košarica je prazna; košarica je prazna; na blagajno; nadaljuj z nakupom; mobilna različica; izberi jezik; izberite jezik; vse kategorije; vse rubrike; dodaj v primerjavo; dodaj na seznam želja;
            pojdi na navigacijo; pojdi na iskanje; nazaj na glavni meni; poglej vse oznake; vaša košarica je prazna.;
            odpri meni za dostopnost; ← nazaj na glavni meni
        """),
        ambiguous=("na vrh", "v košarico", "nakupovalna košarica", "na zalogi", "nahajate se tukaj", "tukaj ste", "glavni meni", "starejši komentarji", "novejši komentarji", "prejšnji vnos", "naslednji vnos", "novejši prispevki", "novejši prispevek", "starejši prispevek", "prejšnja tema", "naslednja tema", "izberite kategorijo", "izberite mesec", "stran 0", "uredi stran", "prikaži izvorno kodo", "nazaj na kazalo", "kopiraj v odložišče", "kopirano v odložišče", "skrči stransko vrstico", "razširi stransko vrstico", "oglejte si košarico", "nadaljuj na blagajno", "napišite mnenje", "prikaži izvorno stran", "meni za dostopnost", "poglej vse oznake", "ponastavi nastavitve", "poudari povezave", "povečaj velikost pisave", "prilagodi velikost pisave", "skrij slike", "uredi to stran", "ustavi animacije", "velik kazalec", "zmanjšaj velikost pisave"),
        pattern=r"(?:naslednji|prejšnji|naslednja|prejšnja) (?:članek|prispevek|objava|novica|stran) ?[:»«→←>|–—-] ?.{4,120}[^.,;]|(?:predviden(?:i)? )?čas branja ?[:–-]? ?(?:približno |cca )?\d.{0,16}",
        when=c.page_control, otherwise=HINT,
        why="a control of the page: skip link, pager, basket, reading time", source="WordPress and shop themes in Slovene; Docusaurus, Material for MkDocs and Oscar in Slovene",
        hits=("Preskoči na vsebino", "Čas branja: 5 min", "Naslednji članek: Župan bo prodal pisarno pristanišča", "Dodaj v košarico"),
        near_misses=("Naslednji člen pogodbe govori o ribolovu.", f"Na vrh\n\n{_A}", "Na zalogi so ostale tri vreče.", f"{_A}\n\nPoglej vse oznake\n\nStarejši komentarji\n\n{_B}", f"{_A}\n\nPoglej vse oznake\n\nStarejši komentarji\n\n{_B}"),
    ),
    Rule(
        id="sl.navigation.wiki", label="navigation", weighed=False,
        phrases=listed("""
            kaj se povezuje sem; spremembe povezanih strani; povezane spremembe; posebne strani; trajna povezava; podatki o strani; različica za tisk; naloži datoteko; zadnje spremembe;
            naključna stran; portal skupnosti; trenutni dogodki; osebna orodja; imenski prostori; različice; izvorno besedilo; preberi; pogledi; prispevki; pogovorna stran; niste prijavljeni;
            v drugih jezikih; orodja; zavrnitve odgovornosti; orodja vikija; orodja uporabniške strani; dnevniki strani; dodaj jezike; vklopi kazalo vsebine; prestavi v stransko letvico;
            videz; strani za neprijavljene urejevalce; glavna stran; pogovor; zgodovina strani; pomoč; glavni meni;
            navigacija;
            uporabniška orodja; orodja spletišča; nedavne spremembe; urejevalnik predstavnih vsebin; kazalo;
            orodja strani; pokaži izvorno kodo strani; stare različice; povratne povezave
        """),
        when=c.wiki_tools, otherwise=HINT,
        why="the tools of a wiki's page, several in a row",
        source="MediaWiki in Slovene (sidebar, tabs and toolbox)",
        hits=(_AFTER + "Kaj se povezuje sem\nSpremembe povezanih strani\nPovezane spremembe", _AFTER + "Posebne strani\nTrajna povezava\nPodatki o strani"),
        near_misses=(f"Kaj se povezuje sem\n\n{_A}", f"Povezane spremembe\n\n{_B}\n\nSpremembe povezanih strani\n\n{_A}"),
    ),
    Rule(
        id="sl.legal-footer.wiki", label="legal-footer",
        pattern=(
            r"čas zadnje spremembe strani: ?(?=.{0,45}\d{4}).{8,60}\.?|"
            r"pridobljeno iz ?[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200}|"
            r"stran je bila naložena ?\d[\d., ]{0,12} ?-krat\.?"
        ),
        why="the day of the last change, the address and how often it was read, below the pages of a wiki",
        source="MediaWiki in Slovene (messages lastmodifiedat, retrievedfrom and viewcount)",
        hits=("Čas zadnje spremembe strani: 10:14, 2024-05-03.", "Pridobljeno iz »https://wiki.example/index.php?title=Most&oldid=12«"),
        near_misses=("Čas zadnje spremembe strani: 10:14, 2024-05-03, je rekla in zaprla vrata za zadnjim gostom.", f"{_A}\n\nČas zadnje spremembe strani: {_B}"),
    ),
    Rule(
        id="sl.navigation.menu-word", label="navigation",
        phrases=listed("""
            domov; naslovnica; prva stran; meni; išči; iskanje; iskalnik; novice; slovenija; svet; politika; gospodarstvo; posel; finance; šport; nogomet; košarka; smučanje; kultura; mnenja; kolumne; komentarji; intervjuji; reportaže; magazin; življenje; slog; zdravje; znanost; tehnologija; avto; avtomoto; potovanja; dom; recepti; kulinarika; družina; moda; lepota; zabava; scena; film; glasba; knjige; igre; video; foto; fotogalerije; podkasti; vreme; tv spored; horoskop; kvizi; nepremičnine; zaposlitev; izobraževanje; zgodovina; črna kronika; kronika; regije; ljubljana; maribor; gorenjska; štajerska; dolenjska; primorska;
            kontakt; o nas; uredništvo; oglaševanje; e-novice; forum; blog; blogi; trgovina; košarica; akcije; novosti; razprodaja; blagovne znamke; dostava; plačilo; moj račun; prijava; registracija; odjava; priljubljeni; arhiv; naročnina; rubrike; kategorije; več; zapri; naprej; nazaj; naslednja; prejšnja; sl; en; slovenščina; english; v živo; tv; radio; nagradne igre; koledar; dogodki; prireditve; občina; občinski svet; storitve; cenik; reference; projekti; ponudba; pogosta vprašanja;
            prejšnji; naslednji; arhivi; registriraj; odjavi se; nadzorna plošča; oglasna deska; kategorija; značke; domača stran; uredi; oblak značk; priljubljene značke; vnosi rss; rss vir komentarjev; vnosi (rss); komentarji (rss); vir rss; neuvrščeni; kazalo spletne strani; blagajna; račun; dostopnost; seznam želja; vsi izdelki; napredno iskanje
        """),
        when=c.all_of(c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "comments"), c.no_text_item, c.set_like_its_run), otherwise=HINT,
        why="words of a menu, several in a row", source="section names of Slovene portals, municipalities and shops; WordPress, Plone and Zinnia in Slovene",
        hits=("Novice\nŠport\nKultura", "Slovenija\nSvet\nGospodarstvo\nMnenja"),
        near_misses=(f"Zgodovina\n\n{_A}\n\nKultura\n\n{_B}\n\nŠport\n\n{_C}", "Časnik je imel tri strani:\nPolitika\nŠport\nVreme", f"Iskanje\n\n{_B}"),
    ),
    Rule(
        id="sl.navigation.docs", label="navigation",
        phrases=listed("""
            še 0 min za branje preostanka
        """),
        ambiguous=listed("""
            na tej strani; kopiraj; jeziki; inicializacija iskanja; vpiši iskalni niz; pojdi na repozitorij;
            ne prikaži več; izberi različico; ni zadetkov; 0 zadetkov; na voljo tudi v:; beri v slovenščini;
            izvor; izvorna spletna stran; skrij resultate iskanja; trenutna stran
        """),
        pattern=(
            r"to je dokumentacija za .{1,40} [\w.+-]{1,20}, ki ni več aktivno vzdrževana[.!।]?|"
            r"to je še neobjavljena dokumentacija za .{1,40}, verzijo [\w.+-]{1,20}[.!।]?|"
            r"za najnovejšo dokumentacijo, poglejte zadnja verzija \([\w.+-]{1,20}\)[.!।]?"
        ),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the tools around the pages of manuals and blogs, several in a row",
        source="Docusaurus, Material for MkDocs, Nikola and Sphinx in Slovene",
        hits=("še 4 min za branje preostanka", "To je dokumentacija za Port Chronicle 2.1, ki ni več aktivno vzdrževana.", _AFTER + "Na tej strani\nKopiraj\nJeziki"),
        near_misses=(f"{_A}\n\nNa tej strani\n\n{_B}", f"{_A}\n\n- Na tej strani\n- Kopiraj\n- Jeziki\n\n{_B}", "Še 4 min za branje preostanka, je rekla in zaprla vrata za zadnjim gostom.", "To je dokumentacija za Port Chronicle 2.1, ki ni več aktivno vzdrževana, je rekla in zaprla vrata za zadnjim gostom."),
    ),
    Rule(
        id="sl.navigation.shop-control", label="navigation", weighed=False,
        phrases=listed("""
            ta izdelek nima še nobenega mnenja; če želite izdelek dodati na seznam želja, vas prosimo, da se
            vpišete.; bodite prvi, ki boste ocenili ta izdelek; razvrsti po ceni: od najnižje do najvišje;
            razvrsti po ceni: od najvišje do najnižje
        """),
        ambiguous=listed("""
            napišite mnenje; pustite mnenje o izdelku; je bilo mnenje uporabno?; ogled vseh mnenj; obvesti
            me; oglejte si košarico; nadaljuj na blagajno; prestavi v košarico; imam kodo kupona...; vrni se
            v košarico; pozabil sem geslo; vrni se na stran; vaš seznam želja je prazen; ustvari nov seznam
            želja; najdenih 0 rezultatov.; rezultati filtriranja; cena od najvišje do najnižje; cena od
            najnižje do najvišje; prikaži rezultate za; ni najdenih izdelkov.; brskaj po trgovini; nazaj na
            rezultate iskanja; nadaljujte s checkoutom; izkoristi vavčer; vsebina košarice je potekla; zapri
            trgovino z vstopnicami; izberite drug dogodek; v košarico; primerjaj izdelke; prikaži košarico;
            poglej košarico; ogled košarice; pojdi na blagajno; zaključek nakupa; zaključi nakup; posodobi
            košarico; nadaljujte z nakupovanjem; nazaj v trgovino; v košarici ni izdelkov.; napiši mnenje;
            napiši oceno; zaenkrat še ni mnenj.; ni mnenj; prikazujem vse rezultate (0); prikaz vseh 0
            rezultatov; prikaz 0–0 od 0 rezultatov; privzeto razvrščanje; razvrsti po priljubljenosti;
            razvrsti po datumu; cena: naraščajoče; cena: padajoče; počisti filtre; izberi možnosti; hitri
            ogled; obvesti me o zalogi
        """),
        when=c.shop_control, otherwise=HINT,
        why="the buttons of a shop, and what it says of its basket, its reviews and how it sorts",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar and pretix in Slovene",
        hits=("Ta izdelek nima še nobenega mnenja", _AFTER + "Napišite mnenje", _AFTER + "Pustite mnenje o izdelku"),
        near_misses=(f"{_A}\n\nNapišite mnenje\n\n{_B}", f"{_A}\n\n- Napišite mnenje\n- Pustite mnenje o izdelku\n\n{_B}", "Ta izdelek nima še nobenega mnenja, je rekla in zaprla vrata za zadnjim gostom."),
    ),
    Rule(
        id="sl.navigation.shop-word", label="navigation", weighed=False,
        phrases=listed("""
            zgodovina naročil; spremenite geslo; uredi po; relavantnost; ocena strank; ical koledar;
            prejšnji mesec; naslednji mesec; tabela velikosti; količina; primerjaj; moja košarica; koda za
            popust; načini plačila; dostava in plačilo; vračila in reklamacije; razprodano; najbolj
            prodajano; splošni pogoji
        """),
        when=c.shop_word, otherwise=HINT,
        why="words of a shop's page that are anybody's, several in a row",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar and pretix in Slovene",
        hits=(_AFTER + "Zgodovina naročil\nSpremenite geslo\nUredi po", _AFTER + "Razprodano\nNajbolj prodajano\nSplošni pogoji"),
        near_misses=(f"{_A}\n\nZgodovina naročil\n\n{_B}", f"{_A}\n\n- Zgodovina naročil\n- Spremenite geslo\n- Uredi po\n\n{_B}"),
    ),
    Rule(
        id="sl.navigation.calendar", label="navigation", weighed=False,
        phrases=listed("""
            dodaj v koledar
        """),
        when=c.calendar_button, takes=c.calendar_links, otherwise=HINT,
        why="the button by which readers keep an event's date, with the calendars it offers",
        source="The Events Calendar and pretix in Slovene",
        hits=(_AFTER + "Dodaj v koledar", _AFTER + "Dodaj v koledar\nApple\nGoogle\nOutlook.com\nYahoo"),
        near_misses=(f"{_A}\n\nDodaj v koledar\n\n{_B}", f"{_A}\n\nApple\nGoogle\nYahoo\n\n{_B}", "Dodaj v koledar, je rekla in zaprla vrata za zadnjim gostom."),
    ),
    Rule(
        id="sl.navigation.portal", label="navigation",
        phrases=listed("""
            nedavno; neprebrano; uporabniki; skupine; kliknite tu za osvežitev.; označi kot prebrano; akcije
            dokumenta; natisni tole; polnenje rss; zadnja sprememba
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the menus and tools of portals and forums, several in a row",
        source="NodeBB and Plone in Slovene",
        hits=(_AFTER + "Nedavno\nNeprebrano\nUporabniki", _AFTER + "Skupine\nKliknite tu za osvežitev.\nOznači kot prebrano"),
        near_misses=(f"{_A}\n\nNedavno\n\n{_B}", f"{_A}\n\n- Nedavno\n- Neprebrano\n- Uporabniki\n\n{_B}"),
    ),
    Rule(
        id="sl.placeholder.loading", label="placeholder",
        phrases=("nalaganje", "nalaganje...", "nalagam", "nalagam...", "se nalaga", "prosimo, počakajte", "prosimo počakajte", "počakajte trenutek", "slika ni na voljo", "ni rezultatov", "ni zadetkov", "omogočite javascript", "prišlo je do napake", "osvežite stran", "ne najdem prispevkov.", "ni najdenih objav.", "ne najdem strani", "spletne strani ni bilo mogoče najti", "stran ni najdena", "strani ni bilo možno najti", "ne prikaži več", "nisem robot", "posodobi brskalnik", "potrebna je preveritev!", "preverjanje je poteklo. poskusite znova.", "preverjanje ni uspelo. poskusite znova kasneje.", "preverjanje... prosim počakajte.", "pridobite zvočni izziv", "za nadaljevanje, prosimo, vnesite kodo s slike spodaj.", "za pravilen prikaz spletne strani posodobite vaš brskalnik.", "prezri", "preverjanje...", "vnesite kodo", "ponovno naloži"),
        pattern=r"(?:prosimo,? |za (?:prikaz|delovanje|ogled)[^.]{0,50})?(?:omogočite|vklopite) (?:podporo za )?(?:javascript|piškotke)\b.{0,120}|vaš brskalnik (?:ne podpira|je zastarel|ima izklopljen).{0,140}",
        when=c.loading_notice, otherwise=HINT,
        sure_if="prosim|^za |brskalnik",
        why="what stands where a script would have put something", source="noscript texts and loading states of Slovene sites; WordPress, Nikola and Zinnia in Slovene",
        hits=("Nalaganje...", "Za prikaz komentarjev omogočite JavaScript"),
        near_misses=(f"Nalaganje\n\n{_A}", f"Ni rezultatov\n\n{_B}", f"{_A}\n\n- Ne najdem strani\n- Stran ni najdena\n\n{_B}", f"{_A}\n\n- Ne najdem strani\n- Stran ni najdena\n\n{_B}"),
    ),
    Rule(
        id="sl.placeholder.browser", label="placeholder",
        pattern=(
            r"vaš (?:spletni )?brskalnik(?: ?\([^)]{2,30}\))? (?:je zastarel|ni posodobljen)[.!]?|"
            r"posodobite (?:svoj|vaš) brskalnik\b.{0,110}\b(?:stran|mest)\w*\b.{0,30}[.!]?"
        ),
        why="the bar over a page that finds the reader's browser too old for it",
        source="browser-update.org and Outdated Browser, which sites build in",
        hits=("Vaš brskalnik (Safari) je zastarel.", "Posodobite svoj brskalnik, da bo ta stran pravilno delovala."),
        near_misses=("Posodobite svoj brskalnik in znova zaženite računalnik.", "Vaš brskalnik je zastarel, je rekel mož pri okencu."),
    ),
    Rule(
        id="sl.placeholder.notice", label="placeholder",
        phrases=listed("""
            opomnik boste prejeli čez toliko dni: 0.; komentarji so zaščiteni: vnesite geslo za ogled
            komentarjev.; ni izvlečka, ker je prispevek zaščiten.
        """),
        why="what a site says instead of what it does not show, and its robot check when it fails",
        source="browser-update.org, ALTCHA and WordPress in Slovene",
        hits=("Opomnik boste prejeli čez toliko dni: 4.", "Komentarji so zaščiteni: Vnesite geslo za ogled komentarjev."),
        near_misses=("Opomnik boste prejeli čez toliko dni: 4, je rekla in zaprla vrata za zadnjim gostom.", "Komentarji so zaščiteni: Vnesite geslo za ogled komentarjev, je rekla in zaprla vrata za zadnjim gostom."),
    ),
    Rule(
        id="sl.byline.by", label="byline",
        pattern=r"(?:avtor(?:ica|ja|ji)?|besedilo|besedilo in fotografije|piše|pripravil[ai]?|zapisal[ai]?|pogovarjal se je|pogovarjala se je|prevod|uredil[a]?)(?: ?[:–-])? [\w.'’-]+ [\w.'’-]+(?: [\w.'’-]+)?(?:, sta)?",
        why="who wrote it", source="byline customs of Slovene papers (Piše: name; STA)",
        hits=("Avtor: Marija Dolenc", "Piše: Ana Breg"),
        near_misses=("Avtor ni spoznal svoje igre in gledalci tudi ne.", "Besedilo pisma se je ohranilo v arhivu muzeja."),
    ),
    Rule(
        id="sl.byline.date", label="byline",
        pattern=r"(?:(?:objavljeno|posodobljeno|osveženo|datum objave|datum|zadnja sprememba) ?:? ?)?(?:(?:ponedeljek|torek|sreda|četrtek|petek|sobota|nedelja),? )?[0123]?[0123456789]\. ?(?:januar(?:ja)?|februar(?:ja)?|marca|marec|aprila?|maja?|junija?|julija?|avgusta?|septembra?|september|oktobra?|oktober|novembra?|november|decembra?|december|\d{1,2}\.) ?\d{4}(?:,? (?:ob )?\d{1,2}[:.]\d{2})?|(?:objavljeno|posodobljeno|osveženo) ?:? ?\d{1,2}\. ?\d{1,2}\..{0,20}",
        why="when it was published", source="date styles of Slovene papers",
        hits=("Objavljeno: 9. februar 2023", "3. maj 2024 ob 11:20"),
        near_misses=("3. maja so most zaprli in ga niso več odprli.", "Objavljeno po smrti avtorja"),
    ),
    Rule(
        id="sl.caption.credit", label="caption",
        pattern=r"(?:foto|fotografija|fotografije|vir|vir fotografije|ilustracija|slika je simbolična|simbolična fotografija)(?:\.| ?[:©/–-]) ?.{2,90}|(?:fotografija|slika) je simbolična\.?|simbolična fotografija",
        why="a picture's credit", source="credits of Slovene agencies (Foto: name)",
        hits=("Foto: Marko Dolenc/STA", "Fotografija je simbolična."),
        near_misses=("Fotografija za spomin, je rekel, in je ni nikoli pogledal.", "Vir reke so našli šele tretji dan."),
    ),
)
