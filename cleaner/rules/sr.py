"""Serbian: what Serbian sites print around their articles, in Cyrillic and in Latin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.lazy import lazy_pattern
from cleaner.rules import conditions as c
from cleaner.rules.rule import HINT, Rule, form_of, listed, reported

if TYPE_CHECKING:
    from cleaner.model import Label

_A = "Градско веће је у понедељак одлучило да затвори стари мост за камионе."
_B = "Возачи ће до јесени морати да возе путем кроз долину, рекао је председник."
_C = "Popravka se godinama odlagala jer niko nije hteo da je plati."
_AFTER = f"= {_A}\n\n= {_B}\n\n= {_C}\n\n"

_FOOTER: tuple[Label, ...] = (
    "legal-footer", "navigation", "share-bar", "newsletter", "paywall", "cookie-notice", "promo",
)

SPEECH = reported(
    r"reče|veli|rekao|rekla|kaže|napisao|napisala|pisalo|upitao|upitala|dodao|dodala|stajalo|"
    r"рекао|рекла|каже|написао|написала|писало|упитао|упитала|додао|додала|стајало|рече|вели|"
    r"odgovorio|odgovorila|viknuo|viknula|šapnuo|šapnula|одговорио|одговорила|викнуо|викнула"
)
"""Reported speech: what somebody said is the article's, whatever words it is in."""

_CATEGORY = lazy_pattern(
    r"(?:[\w'’-]{1,24} ){0,3}[\w-]{0,20}(?:kolačić\w*|cookie\w*|колачић\w*)\b(?=.*(?:stranic|sajt|pose[tć]|oglas|reklam|sadržaj|statisti|anali|mer|podešav|partner|funkci|rad[au]?\b|pristan|neophodn|potrebn|страниц|сајт|посе[тћ]|оглас|реклам|садржај|статисти|анали|подешав|партнер|функци|пристан|неопходн|потребн)).{8,360}|"
    r"(?=.{0,200}(?:kolačić\w*|cookie\w*|колачић\w*))(?=.{0,300}(?:праћењ|praćenj|прихва[тћ]|prihva[tć])).{30,360}"
)
"""What a consent dialog says of a kind of cookies, and of leave for others' services."""
_PANELS = frozenset(map(form_of, listed("""
    legitimni interes; легитимни интерес; dobavljači; partneri; партнери; svrhe; сврхе; funkcije; функције;
    pristanak; saglasnost; пристанак; сагласност; strogo neophodni; neophodni; neophodno; неопходни; неопходно;
    неопходна; neophodna; obavezni; обавезни; funkcionalni; функционални; podešavanja; подешавања; analitički;
    analitika; аналитички; аналитика; statistika; statistički; статистика; статистички; marketing; маркетинг;
    marketinški; oglašavanje; оглашавање; reklamni; društvene mreže; друштвене мреже; uvek aktivno; uvek
    aktivni; увек активно; увек активни; uvek uključeno; увек укључено; detalji; детаљи; neophodni kolačići;
    неопходни колачићи; funkcionalni kolačići; функционални колачићи; analitički kolačići; аналитички колачићи;
    marketinški kolačići; маркетиншки колачићи; naziv; назив; ime; име; trajanje; трајање; opis; опис; svrha;
    сврха; tip; тип; vrsta; врста
""")))
"""What stands in its inner panels: kinds of consent, switches, heads of columns."""
_ABOUT = lazy_pattern(
    r"kolačić|колачић|cookie|pristan|пристан|saglas|саглас|uslug|услуг|servis|сервис|\bsajt|"
    r"\bсајт|\bveb|\bвеб|stranic|страниц|oglas|оглас|reklam|реклам|ličn|личн|podat[ak]|подат[ак]|"
    r"privatnost|приватност|partner|партнер|pružal|пружал|legitim|легитим|\biab\b|\btcf\b|lokacij|"
    r"локациј|poset|посет|statisti|статисти|analiz|анализ|analit|аналит|mer(?:i|en)|мер(?:и|ењ)|"
    r"podeš|подеш|svrh|сврх|profil|профил|uređaj|уређај|sadržaj|садржај|\bapp(?:s|ok|er|ar)?\b|"
    r"appli[ck]|apli[ck]|informa[tcçs]|google|апликациј"
)
"""What sentences of such a dialog deal with, its purposes and those who have them among it."""

RULES = (
    Rule(
        id="sr.ad-marker.label", label="ad-marker",
        phrases=listed("""
            оглас; огласи; реклама; рекламе; огласи и рекламе; наставак текста испод огласа; наставак текста испод рекламе; текст се наставља испод огласа; текст се наставља испод рекламе; наставак вести испод огласа; наставак испод огласа; наставак после огласа; наставак после рекламе; спонзорисано; спонзорисани садржај; спонзорисани чланак; плаћени садржај; плаћени оглас; плаћени огласи; промотивни садржај;
            промотивни текст; промо текст; пр текст; рекламни садржај; прескочи рекламу; затвори рекламу; сакриј рекламу; пријави рекламу; садржај партнера; у сарадњи са партнером; крај рекламе; oglas; oglasi; reklama; oglasi i reklame; nastavak teksta ispod oglasa; nastavak teksta ispod reklame; tekst se nastavlja ispod oglasa; tekst se nastavlja ispod reklame; nastavak vesti ispod oglasa; nastavak
            ispod oglasa; nastavak posle oglasa; nastavak posle reklame; sponzorisano; sponzorisani sadržaj; sponzorisani članak; plaćeni sadržaj; plaćeni oglas; plaćeni oglasi; promotivni sadržaj; promotivni tekst; promo tekst; pr tekst; reklamni sadržaj; preskoči reklamu; zatvori reklamu; sakrij reklamu; prijavi reklamu; sadržaj partnera; u saradnji sa partnerom; kraj reklame;
            оглас: 0:0; прескочи оглас
        """),
        ambiguous=listed("""
            промо; промоција; оглашавање; promo; promocija; oglašavanje; reklame
        """),
        pattern=(
            r"(?:текст|чланак|вест|прича) се наставља (?:испод|после|након) (?:оглас|реклам|виде|промо)\w*.{0,20}|"
            r"(?:tekst|članak|vest|priča) se nastavlja (?:ispod|posle|nakon) (?:oglas|reklam|vide|promo)\w*.{0,20}"
        ),
        when=c.all_of(c.in_run(2), c.not_heading), otherwise=HINT,
        why="advertising must be marked and told apart from other matter", source="Serbian law on advertising (2016); in-text markers of Serbian portals",
        hits=("ОГЛАС", "Текст се наставља испод огласа", "Nastavak teksta ispod reklame", "Sponzorisani sadržaj"),
        near_misses=("Оглас је висио на вратима целу зиму.", f"Промоција\n\n{_A}", "Priča se nastavlja opisom reke."),
    ),
    Rule(
        id="sr.video-embed.player", label="video-embed",
        phrases=listed("""
            погледајте видео; погледај видео; пусти видео; погледајте снимак; погледај снимак; видео није доступан; ваш прегледач не подржава видео; ваш браузер не подржава видео; послушајте текст; послушај вест; слушај вест; послушајте вест; следећи видео; цео екран; укључи звук; искључи звук; учитавање видеа; видео се учитава; pogledajte video; pogledaj video; pusti video; pogledajte snimak; pogledaj
            snimak; video nije dostupan; vaš pregledač ne podržava video; vaš brauzer ne podržava video; poslušajte tekst; poslušaj vest; slušaj vest; poslušajte vest; sledeći video; ceo ekran; uključi zvuk; isključi zvuk; učitavanje videa; video se učitava;
            isključili ste reprodukciju videa.; nije nađen nijedan kompatibilan izvor ovog videa.;
            reprodukcija videa je zaustavljenja zbog greške u formatu ili zbog verzije vašeg pretraživača.;
            video se ne može reproducirati zbog servera, greške u mreži ili format nije podržan.;
            video se prestao preuzimati zbog greške na mreži.
        """),
        ambiguous=listed("""
            видео; пауза; титлови; уживо; звук; квалитет; бонус видео; video; pauza; titlovi; uživo; zvuk; kvalitet; bonus video;
            mali ekran; način strimovanja; ne-prigušen; preostalo vreme; prigušen; pun ekran; pusti;
            stopa reprodukcije; titlovi deaktivirani; trenutno vreme; брзина репродукције; више подешавања;
            изађи из режима целог екрана; паузирај; премотај уназад; премотај унапред; пусти;
            пусти поново; сачувај кадар видеа; слика у слици; јачина звука;
            заустави непрекидно пуштање актуелног видеа; изађи из режима слике у слици; непрекидно пуштај актуелни видео;
            покрени режим слике у слици; прескочи на емитовање уживо
        """),
        pattern=(
            r"(?:погледајте|погледај|гледајте|бонус видео)(?: и| видео| снимак| уживо)? ?[:|»>→►▶] ?.{12,130}[^.,;]|"
            r"(?:pogledajte|pogledaj|gledajte|bonus video)(?: i| video| snimak| uživo)? ?[:|»>→►▶] ?.{12,130}[^.,;]"
        ),
        when=c.all_of(c.in_run(3, "video-embed"), c.no_list_item), otherwise=HINT,
        why="the labels of a video player, and the video that Serbian portals append", source="Serbian portals (БОНУС ВИДЕО: headline)",
        hits=("Погледајте видео", "BONUS VIDEO: Kako je sagrađena nova obala", "Пауза\nУкључи звук\nЦео екран"),
        near_misses=(f"Уживо\n\n{_A}", f"Pauza\n\n{_B}", "Погледајте видео, рекао је, али нико није гледао."),
    ),
    Rule(
        id="sr.promo.app", label="promo",
        phrases=listed("""
            преузми апликацију; преузмите апликацију; преузмите нашу апликацију; скини апликацију; скините апликацију; инсталирај апликацију; инсталирајте апликацију; отвори у апликацији; читај у апликацији; преузми на google play; преузмите са google play; доступно на google play; доступно на app store; укључи обавештења; укључите обавештења; дозволи обавештења; не сада; сазнај више; сазнајте више; купи
            одмах; поручи одмах; preuzmi aplikaciju; preuzmite aplikaciju; preuzmite našu aplikaciju; skini aplikaciju; skinite aplikaciju; instaliraj aplikaciju; instalirajte aplikaciju; otvori u aplikaciji; čitaj u aplikaciji; preuzmi na google play; preuzmite sa google play; dostupno na google play; dostupno na app store; uključi obaveštenja; uključite obaveštenja; dozvoli obaveštenja; ne sada; saznaj
            više; saznajte više; kupi odmah; poruči odmah
        """),
        ambiguous=listed("""
            мобилна апликација; поручи; купи; mobilna aplikacija; poruči; kupi
        """),
        pattern=(
            r"(?:преузмите|скините|инсталирајте) (?:нашу |бесплатну |мобилну |нову |android |андроид )*апликацију(?: [\w.&-]+){0,4}(?:,? (?:и|за|на|па) .{2,60})?[!.]?|"
            r"(?:preuzmite|skinite|instalirajte) (?:našu |besplatnu |mobilnu |novu |android |android )*aplikaciju(?: [\w.&-]+){0,4}(?:,? (?:i|za|na|pa) .{2,60})?[!.]?"
        ),
        when=c.all_of(c.in_run(2), c.not_heading), otherwise=HINT, part="button",
        sure_if="нашу|бесплатну|вест|našu|besplatnu|vesti",
        why="a prompt to install the site's app, or the button of an offer", source="app banners of Serbian portals",
        hits=("Преузми апликацију", "Preuzmite našu mobilnu aplikaciju i čitajte bez oglasa", "Saznaj više »"),
        near_misses=(f"Мобилна апликација\n\n{_A}", "Инсталирајте апликацију код куће, саветовао је син, а отац није слушао."),
    ),
    Rule(
        id="sr.promo.ask", label="promo",
        phrases=listed("""
            подржите нас; подржи нас; подржите наш рад; подржите независно новинарство; подржите нас!; донирај; донирајте; донирај сада; донирајте сада; постани пријатељ; постаните члан; частите нас кафом; подржи пројекат; уплати донацију; пошаљи донацију; podržite nas; podrži nas; podržite naš rad; podržite nezavisno novinarstvo; podržite nas!; doniraj; donirajte; doniraj sada; donirajte sada; postani
            prijatelj; postanite član; častite nas kafom; podrži projekat; uplati donaciju; pošalji donaciju
        """),
        pattern=(
            r"(?:подржите|подржи|помозите) (?:нас|наш|независн\w+|рад|пројекат)\b[^.:,]{0,80}[.!]?|(?:свиђа|свидео|допада) (?:вам|ти) (?:се|се овај) (?:овај )?(?:чланак|текст|прилог)\?.{0,110}|"
            r"(?:podržite|podrži|pomozite) (?:nas|naš|nezavisn\w+|rad|projekat)\b[^.:,]{0,80}[.!]?|(?:sviđa|svideo|dopada) (?:vam|ti) (?:se|se ovaj) (?:ovaj )?(?:članak|tekst|prilog)\?.{0,110}"
        ),
        when=c.not_heading, otherwise=HINT, part="ask",
        sure_if="независн|чланак|текст|прилог|донац|(?:подржите|подржи) нас[.!]?$|nezavisn|članak|tekst|prilog|donac|(?:podržite|podrži) nas[.!]?$",
        why="an appeal or a button for readers' money", source="donation boxes of independent Serbian media",
        hits=("Подржите нас", "Podržite nezavisno novinarstvo!", "Донирај"),
        near_misses=(f"Подржите нас\n\n{_A}", "Podržite ga, viknula je sestra, i dvojica su starca uhvatila."),
    ),
    Rule(
        id="sr.promo.install", label="promo",
        phrases=listed("""
            додајте га на home screen за широке могућности и лак приступ.; инсталирајте га на вашем уређају
            за широке могућности и лак приступ.; додајте га у вашу dock за широке могућности и лак приступ.;
            али овај прегледач не подржава ову функцију. да бисте наставили, отворите линк у спољном
            прегледачу.
        """),
        ambiguous=listed("""
            додирните „отвори у прегледачу…“; притисните share у навигационој траци; додај на почетну
            страницу; притисните мени; додирните "add to home screen"; инсталирај; отворите мени вашег
            прегледача; прикажи галерију; притисните мени ако нема иконе за дељење; притисните "add to home
            screen"; притисните "add to dock"; отворите мени уграђеног прегледача; отворите копирани линк у
            safari-ју; додирните за копирање линка; притисните "view more" у share менију; овај сајт има
            функционалност апликације.; add to dock; add to home screen
        """),
        when=c.install_steps, otherwise=HINT, weighed=False,
        why="the panel by which a site asks to be put on the home screen, and its steps",
        source="pwa-install in Serbian",
        hits=("Додајте га на Home Screen за широке могућности и лак приступ.", "Инсталирајте га на вашем уређају за широке могућности и лак приступ.", _AFTER + "Додирните „Отвори у прегледачу…“\nПритисните Share у навигационој траци\nДодај на почетну страницу"),
        near_misses=(f"{_A}\n\nДодирните „Отвори у прегледачу…“\n\n{_B}", f"{_A}\n\n- Додирните „Отвори у прегледачу…“\n- Притисните Share у навигационој траци\n- Додај на почетну страницу\n\n{_B}", "Додајте га на Home Screen за широке могућности и лак приступ, рекла је и затворила врата за последњим гостом.", "Инсталирајте га на вашем уређају за широке могућности и лак приступ, рекла је и затворила врата за последњим гостом."),
    ),
    Rule(
        id="sr.newsletter.prompt", label="newsletter",
        phrases=listed("""
            пријавите се на њузлетер; пријави се на њузлетер; пријава на њузлетер; пријавите се на наш њузлетер; пријавите се на newsletter; претплатите се на њузлетер; претплатите се на билтен; желим да примам њузлетер; хвала на пријави; хвала на пријави!; можете се одјавити у било ком тренутку; можете се
            одјавити у сваком тренутку.; најважније вести на ваш имејл; prijavite se na njuzleter; prijavi se na njuzleter; prijava na njuzleter; prijavite se na naš njuzleter; prijavite se na newsletter; pretplatite se na njuzleter; pretplatite se na bilten; želim da primam njuzleter; hvala na prijavi; hvala
            na prijavi!; možete se odjaviti u bilo kom trenutku; možete se odjaviti u svakom trenutku.; najvažnije vesti na vaš imejl
        """),
        ambiguous=listed("""
            њузлетер; билтен; имејл адреса; пошаљи; пријави се; пријавите се; пријава; newsletter; njuzleter; bilten; imejl adresa; pošalji; prijavi se; prijavite se; prijava
        """),
        pattern=(
            r"(?:пријавите се|пријави се|претплатите се|претплати се)(?: бесплатно)? на (?:наш\w* |бесплатн\w+ |недељн\w+ |дневн\w+ )?(?:њузлетер|newsletter|билтен|обавештења)\w*\b[^:]{0,110}|(?:пријавом|слањем|кликом)[^.]{0,60}(?:слаже|саглас|пристаје|прихвата|услов|података о личности).{0,240}|"
            r"(?:prijavite se|prijavi se|pretplatite se|pretplati se)(?: besplatno)? na (?:naš\w* |besplatn\w+ |nedeljn\w+ |dnevn\w+ )?(?:njuzleter|newsletter|bilten|obaveštenja)\w*\b[^:]{0,110}|(?:prijavom|slanjem|klikom)[^.]{0,60}(?:slaže|saglas|pristaje|prihvata|uslov|podataka o ličnosti).{0,240}"
        ),
        when=c.all_of(c.not_heading, c.beside("newsletter", "promo", "share-bar", "legal-footer")), otherwise=HINT, part="heading",
        sure_if="њузлетер|newsletter|билтен|обавешт|података|приватн|услове коришћења|uslove korišćenja|njuzleter|bilten|obavešt|podataka|privatn",
        why="a box that collects mail addresses", source="sign-up forms of Serbian portals",
        hits=(f"= {_A}\n\n" "Пријавите се на њузлетер\nНајважније једном недељно\nПријави се", "Пријавом прихватате услове коришћења"),
        near_misses=(f"Билтен\n\n{_A}", f"Prijava\n\n{_B}", "Пријавите се на курс, рекла је, и пријавила се цела зграда."),
    ),
    Rule(
        id="sr.newsletter.field", label="newsletter",
        phrases=listed("""
            унесите вашу e-mail адресу; унесите e-mail; унесите e-mail адресу; унесите свој e-mail; унесите вашу имејл адресу; унесите имејл; унесите имејл адресу; ваша
            e-mail адреса; ваш e-mail; ваша имејл адреса; ваш имејл; unesite vašu e-mail adresu; unesite e-mail; unesite e-mail adresu; unesite svoj e-mail; unesite vašu
            imejl adresu; unesite imejl; unesite imejl adresu; vaša e-mail adresa; vaš e-mail; vaša imejl adresa; vaš imejl
        """),
        ambiguous=("пријави се", "prijavi se", "претплати се", "претплатите се", "пријави ме", "pretplati se", "pretplatite se", "prijavi me",),
        when=c.any_of(c.not_heading, c.beside("newsletter")), otherwise=HINT, part="ask",
        why="the field or the button of a sign-up form", source="sign-up forms under articles",
        hits=("Унесите вашу e-mail адресу", "Vaš imejl\nПретплати се"),
        near_misses=(f"Претплати се\n\n{_A}", "Претплати се, молио је поштар, и сви су послушали."),
    ),
    Rule(
        id="sr.newsletter.sent", label="newsletter",
        phrases=listed("""
            da biste završili registraciju, kliknite na link za potvrdu u inbox-u. ako ne stigne u roku od 3
            minuta, proverite fasciklu za neželjenu poštu!; да бисте завршили регистрацију, кликните на линк
            за потврду у inbox-у. ако не стигне у року од 3 минута, проверите фасциклу за нежељену пошту!;
            link za prijavu je poslat u vaš inbox. ako ne stigne u roku od 3 minuta, proverite fasciklu za
            neželjenu poštu.; dajte povratnu informaciju o ovoj objavi; линк за пријаву је послат у ваш
            inbox. ако не стигне у року од 3 минута, проверите фасциклу за нежељену пошту.; дајте повратну
            информацију о овој објави
        """),
        ambiguous=listed("""
            sada proverite svoj email!; molimo vas unesite validnu email adresu; email poslat; vaša email
            adresa; сада проверите свој email!; молимо вас унесите валидну email адресу; email послат; ваша
            email адреса; izaberite svoje biltene; unesite vašu email adresu; registrujte se; možda kasnije;
            otkažite u bilo kom trenutku.; изаберите своје билтене; унесите вашу email адресу; региструјте
            се; можда касније; откажите у било ком тренутку.
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="what a sign-up form says before and after an address is sent",
        source="Ghost in Serbian",
        hits=("Da biste završili registraciju, kliknite na link za potvrdu u inbox-u. Ako ne stigne u roku od 3 minuta, proverite fasciklu za neželjenu poštu!", "Да бисте завршили регистрацију, кликните на линк за потврду у inbox-у. Ако не стигне у року од 3 минута, проверите фасциклу за нежељену пошту!", _AFTER + "Sada proverite svoj email!\nMolimo Vas unesite validnu email adresu\nEmail poslat"),
        near_misses=(f"{_A}\n\nSada proverite svoj email!\n\n{_B}", f"{_A}\n\n- Sada proverite svoj email!\n- Molimo Vas unesite validnu email adresu\n- Email poslat\n\n{_B}", "Da biste završili registraciju, kliknite na link za potvrdu u inbox-u. Ako ne stigne u roku od 3 minuta, proverite fasciklu za neželjenu poštu, rekla je i zatvorila vrata za poslednjim gostom."),
    ),
    Rule(
        id="sr.comment-count.count", label="comment-count",
        phrases=listed("""
            0 коментара; 0 коментар; коментари (0); коментара (0); коментари: 0; коментара: 0; коментари 0; број коментара: 0; нема коментара; нема коментара.; још нема коментара; погледај коментаре; погледајте коментаре; прикажи коментаре; прикажи све коментаре; прочитај коментаре; прочитајте коментаре; види коментаре; види све коментаре; види све коментаре (0); сви коментари; сви коментари (0); више
            коментара; сакриј коментаре; учитај још коментара; 0 одговора; 0 одговор; будите први који ће коментарисати; буди први који ће коментарисати; иди на коментаре; коментариши (0); 0 komentara; 0 komentar; komentari (0); komentara (0); komentari: 0; komentara: 0; komentari 0; broj komentara: 0; nema komentara; nema komentara.; još nema komentara; pogledaj komentare; pogledajte komentare; prikaži
            komentare; prikaži sve komentare; pročitaj komentare; pročitajte komentare; vidi komentare; vidi sve komentare; vidi sve komentare (0); svi komentari; svi komentari (0); više komentara; sakrij komentare; učitaj još komentara; 0 odgovora; 0 odgovor; budite prvi koji će komentarisati; budi prvi koji će komentarisati; idi na komentare; komentariši (0)
        """),
        pattern=(
            r"(?:прикажи|погледај|види) (?:свих |још )?\d+ (?:коментар\w*|одговор\w*)|"
            r"(?:prikaži|pogledaj|vidi) (?:svih |još )?\d+ (?:komentar\w*|odgovor\w*)"
        ),
        why="how many comments there are, or the button that shows them", source="comment systems of Serbian portals",
        hits=("34 коментара", "Komentari (12)", "Види све коментаре (5)", "Nema komentara"),
        near_misses=("34 коментара избрисана су до поноћи.", "Nema komentara predsednika", "Коментари нису потребни"),
    ),
    Rule(
        id="sr.comments.prompt", label="comments",
        phrases=listed("""
            оставите одговор одустани од одговора; оставите коментар одустани од одговора;
            додај коментар; додајте коментар; напиши коментар; напишите коментар; остави коментар; оставите коментар; оставите ваш коментар; пошаљи коментар; пошаљите коментар; објави коментар; коментариши; коментаришите; ваш коментар; остави одговор; оставите одговор; откажи одговор; ваша адреса е-поште неће бити објављена.; ваша адреса е-поште неће бити објављена. неопходна поља су означена *; неопходна
            поља су означена *; обавезна поља су означена *; коментари су затворени; коментари су затворени.; коментарисање је онемогућено; коментарисање је затворено; коментари су искључени; пријавите се да бисте коментарисали; морате бити пријављени да бисте коментарисали; морате бити пријављени да бисте оставили коментар.; за коментарисање је потребна пријава; пријави коментар; правила коментарисања;
            укључите се у дискусију; укључи се у дискусију; прво најновији; прво најстарији; dodaj komentar; dodajte komentar; napiši komentar; napišite komentar; ostavi komentar; ostavite komentar; ostavite vaš komentar; pošalji komentar; pošaljite komentar; objavi komentar; komentariši; komentarišite; vaš komentar; ostavi odgovor; ostavite odgovor; otkaži odgovor; vaša adresa e-pošte neće biti objavljena.;
            vaša adresa e-pošte neće biti objavljena. neophodna polja su označena *; neophodna polja su označena *; obavezna polja su označena *; komentari su zatvoreni; komentari su zatvoreni.; komentarisanje je onemogućeno; komentarisanje je zatvoreno; komentari su isključeni; prijavite se da biste komentarisali; morate biti prijavljeni da biste komentarisali; morate biti prijavljeni da biste ostavili
            komentar.; za komentarisanje je potrebna prijava; prijavi komentar; pravila komentarisanja; uključite se u diskusiju; uključi se u diskusiju; prvo najnoviji; prvo najstariji;
            притисните овде да бисте одустали од одговора.; жао нам је, коментари за ову ставку су затворени.; жао нам је, да би поставили коментар, морате бити пријављени.; жао нам је, да би поставили коментар, морате бити пријављени; пријавите се да бисте одговорили; пријавите се да бисте оставили коментар; ваш коментар чека преглед.; postavi komentar; овај чланак је заштићен лозинком. унесите лозинку да бисте видели коментаре.;
            затворено за коментаре.
        """),
        ambiguous=listed("""
            дискусија; расправа; ваше мишљење; шта мислите?; шта ви мислите?; ваше име; diskusija; rasprava; vaše mišljenje; šta mislite?; šta vi mislite?; vaše ime;
            затворено за коментаре.; затворено за коментаре;
            одустани од одговора; постави коментар; предај коментар
        """),
        pattern=(
            r"(?:пријавите се|региструјте се|морате бити пријављени|за)[^.]{0,40}(?:коментар|дискусиј)[^.]{0,40}(?:пријав|региструј|морате|потребна)[^.]{0,30}\.?|(?:напишите|реците|поделите|пишите)[^.]{0,50}у коментар(?:има|е)[^.]{0,20}[.!]?|коментари (?:који садрже|са увред|објављени на).{4,200}|редакција задржава право.{4,200}|"
            r"(?:prijavite se|registrujte se|morate biti prijavljeni|za)[^.]{0,40}(?:komentar|diskusij)[^.]{0,40}(?:prijav|registruj|morate|potrebna)[^.]{0,30}\.?|(?:napišite|recite|podelite|pišite)[^.]{0,50}u komentar(?:ima|e)[^.]{0,20}[.!]?|komentari (?:koji sadrže|sa uvred|objavljeni na).{4,200}|redakcija zadržava pravo.{4,200}"
        ),
        when=c.all_of(c.comment_button, c.after_prose()), otherwise=HINT,
        sure_if="(?:пријавите|региструјте|пријављени)|у коментар|коментари |редакција|(?:prijavite|registrujte|prijavljeni)|u komentar|komentari |redakcija",
        why="a prompt of the comment section and its house rules", source="WordPress in Serbian and the comment rules of portals; WordPress and Django comments in Serbian",
        hits=("Пошаљи коментар", "Ostavite komentar", "Ваша адреса е-поште неће бити објављена. Неопходна поља су означена *", "Napišite svoje mišljenje u komentarima!"),
        near_misses=(f"Дискусија\n\n{_A}", f"Šta mislite?\n\n{_B}", "Додај коментар уз сваку функцију, молио је шеф."),
    ),
    Rule(
        id="sr.comments.button", label="comments",
        phrases=listed("""
            одговори; пријави; цитирај; свиђа ми се; не свиђа ми се; коментари; коментар; одговор; најновији; најстарији; најбољи; измени; линк; сакриј; лајкуј; препоручујем; не препоручујем; 0 препорука; пријави коментар; odgovori; prijavi; citiraj; sviđa mi se; ne sviđa mi se; komentari; komentar; odgovor; najnoviji; najstariji; najbolji; izmeni; link; sakrij; lajkuj; preporučujem; ne preporučujem; 0
            preporuka; prijavi komentar;
            glasaj; pogledaj rezultate; anketa; гласај; погледај резултате; анкета;
            дели ову поруку; од новијих ка старијим; од старијих ка новијим; означи; по броју гласова;
            по броју порука; постави одговор као тему; пријавите се да бисте одговорили; учитавање још порука
        """),
        when=c.all_of(c.in_run(2, "comments", "share-bar", "comment-count"), c.no_list_item, c.stacks_nothing), otherwise=HINT,
        why="buttons under a reader's comment, one beside the other", source="comment threads of Serbian portals (Препоручујем)",
        hits=("Одговори\nПријави", "Preporučujem\nNe preporučujem\nOdgovori"),
        near_misses=(f"Одговори\n\n{_A}", f"Komentar\n\n{_B}"),
    ),
    Rule(
        id="sr.comments.useful", label="comments",
        phrases=listed("da li vam je ovaj članak bio koristan?; da li je ovaj članak bio koristan?; да ли вам је овај чланак био користан?; да ли је овај чланак био користан?; da li vam je tekst bio koristan?; да ли вам је текст био користан?"),
        ambiguous=listed("da; ne; да; не"),
        when=c.all_of(c.in_run(3, "comments"), c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a poll below the article: was it useful, yes or no",
        source="feedback widgets of help pages, blogs and papers",
        hits=(_AFTER + "Da li vam je ovaj članak bio koristan?\nDa\nNe", "Да ли је овај чланак био користан?"),
        near_misses=(f"Da\n\n{_A}", "Da li je članak bio koristan? To niko nije znao."),
    ),
    Rule(
        id="sr.comments.widget", label="comments",
        phrases=listed("""
            prijavite ovaj komentar?; prikažite još 0 odgovora; prikažite još 1 odgovor; pročitajte još
            odgovora; ovaj komentar je sakriven.; ovaj komentar je uklonjen.; pogledajte celu diskusiju;
            povezani komentar više nije dostupan.; ne možete objavljivati komentare u ovoj publikaciji.;
            učitajte još (0); dodajte kontekst svom komentaru, podelite svoje ime i ekspertizu kako biste
            podstakli zdravu diskusiju.; пријавите овај коментар?; прикажите још 0 одговора; прикажите још 1
            одговор; овај коментар је сакривен.; овај коментар је уклоњен.; не можете објављивати коментаре
            у овој публикацији.; учитајте још (0); додајте контекст свом коментару, поделите своје име и
            експертизу како бисте подстакли здраву дискусију.
        """),
        ambiguous=listed("""
            uredite ovaj komentar; diskusija članova; počnite razgovor; pridružite se diskusiji; dodajte
            odgovor; sortirajte po; najnovije; najstarije; odgovorite; registrujte se sada; već ste član?;
            prijavite se; nadogradite sada; obrisan član; prijavite; prijavite komentar; prikažite komentar;
            sakrijte komentar; sakriveno za članove; уредите овај коментар; дискусија чланова; почните
            разговор; придружите се дискусији; додајте одговор; сортирајте по; најновије; најстарије;
            одговорите; региструјте се сада; већ сте члан?; пријавите се; надоградите сада; обрисан члан;
            пријавите; пријавите коментар; прикажите коментар; сакријте коментар; сакривено за чланове
        """),
        pattern=(
            r"postanite član .{2,60} da biste počeli sa komentarisanjem[.!।]?|"
            r"postanite plaćeni član .{2,60} da biste počeli sa komentarisanjem[.!।]?|"
            r"постаните члан .{2,60} да бисте почели са коментарисањем[.!।]?|"
            r"постаните плаћени члан .{2,60} да бисте почели са коментарисањем[.!।]?"
        ),
        when=c.comment_widget, otherwise=HINT, weighed=False,
        why="what comment sections of blogs say around the comments and above their form",
        source="Ghost and WordPress in Serbian",
        hits=("Prijavite ovaj komentar?", "Prikažite još 4 odgovora", "Postanite član Port Chronicle da biste počeli sa komentarisanjem.", _AFTER + "Uredite ovaj komentar\nDiskusija članova\nPočnite razgovor"),
        near_misses=(f"{_A}\n\nUredite ovaj komentar\n\n{_B}", f"{_A}\n\n- Uredite ovaj komentar\n- Diskusija članova\n- Počnite razgovor\n\n{_B}", "Prijavite ovaj komentar, rekla je i zatvorila vrata za poslednjim gostom.", "Postanite član Port Chronicle da biste počeli sa komentarisanjem, rekla je i zatvorila vrata za poslednjim gostom."),
    ),
    Rule(
        id="sr.comments.post-tool", label="comments",
        phrases=listed("""
            дели; обележивач; pod navodnicima; под наводницима
        """),
        when=c.post_tools, otherwise=HINT, weighed=False,
        why="buttons under the posts of a forum, one beside the other",
        source="NodeBB, MediaWiki DiscussionTools and Redmine in Serbian",
        hits=(_AFTER + "Дели\nОбележивач\nPod navodnicima", _AFTER + "Pod navodnicima\nОбележивач\nДели"),
        near_misses=(f"{_A}\n\nДели\n\n{_B}", f"{_A}\n\n- Дели\n- Обележивач\n- Pod navodnicima\n\n{_B}"),
    ),
    Rule(
        id="sr.comments.forum", label="comments",
        phrases=listed("""
            означите ову поруку за модерацију; кликните овде за повратак на последњу прочитану поруку у овој
            теми.; ова тема је избрисана. само корисници са привилегијама управљања темама је могу видети.;
            региструјте се или се пријавите да бисте се претплатили на ову тему.; тема у којој желите да
            одговорите је сувише стара. да ли желите да уместо тога креирате нову тему и упутите на ову у
            вашем одговору?; будите обавештени о новим порукама у овој теми; слање порука је тренутно
            ограничено само на пријављене кориснике, кликните овде да се пријавите.; форум је управо
            ажуриран на последњу верзију. кликните овде да бисте освежили страницу.; од сада ће те примати
            обавештења када неко одговори у теми.; пријавите се да бисте послали поруку; нема тема са овом
            ознаком.; šalje vam obaveštenja o novim komentarima.; dobijaćete obaveštenja o novim
            komentarima.; ovaj komentar nije pronađen. možda je premešten ili obrisan.; шаље вам обавештења
            о новим коментарима.; добијаћете обавештења о новим коментарима.; овај коментар није пронађен.
            можда је премештен или обрисан.
        """),
        ambiguous=listed("""
            поређај; надгледај; алатке теме; означи као непрочитано; креирај нову тему; одговори на ову тему
            у сваком случају; ова порука је избрисана!; нова тема; постоји нова тема.; учитај више; нема
            недавних тема.; нема непрочитаних тема.; још увек нема одговора; нема нових порука; дели ову
            категорију; nova poruka; poslednja poruka; takođe dostupno i u varijanti:; нова порука; последња
            порука; такође доступно и у варијанти:; 0 urednika u raspravi; dodaj temu; vaš komentar je
            objavljen.; o ovoj stranici za razgovor; započni razgovor; pratite ovu temu?; 0 уредника у
            расправи; додај тему; ваш коментар је објављен.; о овој страници за разговор; започни разговор;
            пратите ову тему?
        """),
        pattern=(
            r"изгледа да је ваша веза ка .{1,40} изгубљена, сачекајте док поново не успоставимо везу[.!।]?|"
            r"klikom na „.{1,40}” prihvatate uslove korišćenja ovog projekta[.!।]?|"
            r"кликом на „.{1,40}” прихватате услове коришћења овог пројекта[.!।]?"
        ),
        when=c.forum_tools, otherwise=HINT, weighed=False,
        why="what the software of a forum says around the posts of a thread, several lines in a row",
        source="NodeBB, Redmine and MediaWiki DiscussionTools in Serbian",
        hits=("Означите ову поруку за модерацију", "Кликните овде за повратак на последњу прочитану поруку у овој теми.", "Изгледа да је ваша веза ка Port Chronicle изгубљена, сачекајте док поново не успоставимо везу.", _AFTER + "Поређај\nНадгледај\nАлатке теме"),
        near_misses=(f"{_A}\n\nПоређај\n\n{_B}", f"{_A}\n\n- Поређај\n- Надгледај\n- Алатке теме\n\n{_B}", "Означите ову поруку за модерацију, рекла је и затворила врата за последњим гостом.", "Кликните овде за повратак на последњу прочитану поруку у овој теми, рекла је и затворила врата за последњим гостом.", "Изгледа да је ваша веза ка Port Chronicle изгубљена, сачекајте док поново не успоставимо везу, рекла је и затворила врата за последњим гостом."),
    ),
    Rule(
        id="sr.share-bar.share", label="share-bar",
        phrases=listed("""
            свиђа ми се учитавање;
            подели на фејсбуку; подели на твитеру; подели на facebook; подели на вајберу; подели путем вајбера; подели чланак; подели вест; подели објаву; подели са пријатељима; поделите вест; поделите чланак; поделите са пријатељима; поделите овај текст; подели текст; поделите на фејсбуку; пошаљи пријатељу; пошаљи мејлом; пошаљите пријатељу; одштампај чланак; одштампај вест; верзија за штампу; копирај линк;
            линк је копиран; копирано; сачувај чланак; сачувај за касније; додај у омиљене; 0 прегледа; 0 дељења; број прегледа: 0; пратите нас; прати нас; пратите нас на; запратите нас; запратите нас на фејсбуку; пратите нас на фејсбуку; пратите нас на инстаграму; пратите нас на друштвеним мрежама; пронађите нас на фејсбуку; лајкујте нас на фејсбуку; придружите нам се; прати тему; прати аутора; наш вајбер
            канал; наш телеграм канал; повећај слова; смањи слова; podeli na fejsbuku; podeli na tviteru; podeli na facebook; podeli na vajberu; podeli putem vajbera; podeli članak; podeli vest; podeli objavu; podeli sa prijateljima; podelite vest; podelite članak; podelite sa prijateljima; podelite ovaj tekst; podeli tekst; podelite na fejsbuku; pošalji prijatelju; pošalji mejlom; pošaljite prijatelju;
            odštampaj članak; odštampaj vest; verzija za štampu; kopiraj link; link je kopiran; kopirano; sačuvaj članak; sačuvaj za kasnije; dodaj u omiljene; 0 pregleda; 0 deljenja; broj pregleda: 0; pratite nas; prati nas; pratite nas na; zapratite nas; zapratite nas na fejsbuku; pratite nas na fejsbuku; pratite nas na instagramu; pratite nas na društvenim mrežama; pronađite nas na fejsbuku; lajkujte nas
            na fejsbuku; pridružite nam se; prati temu; prati autora; naš vajber kanal; naš telegram kanal; povećaj slova; smanji slova;
            podeli na linkedin-u; pošalji putem email-a
        """),
        ambiguous=listed("""
            прати; друштвене мреже; будите у току; пратите; prati; društvene mreže; budite u toku; pratite
        """),
        pattern=(
            r"(?:пратите|запратите|прати|лајкујте|пронађите|читајте|придружите нам се|придружите се|будите уз) (?:нас|нам|наш\w*|портал|(?!(?:га|је|их|ме)\b)[\w.]{3,20})(?: [\w.&-]+){0,4} ?(?:на|и на|путем) (?:наш\w+ |својим )?(?:facebook|fejsbuk|фејсбук|twitter|твитер|x\b|instagram|инстаграм|youtube|јутјуб|google|гугл|друштвен|whatsapp|viber|вајбер|telegram|телеграм|tiktok|тикток|linkedin)[^.:]{0,60}[.!:]?|(?:имате|видели сте|знате)[^?.]{0,50}(?:причу|тему|фотографиј|снимак|информациј|вест)[^?.]{0,50}\? (?:пишите|пошаљите|јавите).{0,120}|"
            r"(?:pratite|zapratite|prati|lajkujte|pronađite|čitajte|pridružite nam se|pridružite se|budite uz) (?:nas|nam|naš\w*|portal|(?!(?:ga|je|ih|me)\b)[\w.]{3,20})(?: [\w.&-]+){0,4} ?(?:na|i na|putem) (?:naš\w+ |svojim )?(?:facebook|fejsbuk|fejsbuk|twitter|tviter|x\b|instagram|instagram|youtube|jutjub|google|gugl|društven|whatsapp|viber|vajber|telegram|telegram|tiktok|tiktok|linkedin)[^.:]{0,60}[.!:]?|(?:imate|videli ste|znate)[^?.]{0,50}(?:priču|temu|fotografij|snimak|informacij|vest)[^?.]{0,50}\? (?:pišite|pošaljite|javite).{0,120}"
        ),
        when=c.all_of(c.in_run(2, "share-bar", "navigation", "comments"), c.no_list_item), otherwise=HINT,
        why="a prompt to share the page or to follow the site (Viber is the local habit)", source="share bars of Serbian portals",
        hits=("Подели на Фејсбуку", "Kopiraj link", "Пратите нас на Фејсбуку и Вајберу!", "Pratite nas na Instagramu i Viberu"),
        near_misses=(f"Друштвене мреже\n\n{_A}", "Подели на четири дела, рекла је бака, и поједи.", "Pratite nas tiho na drugu stranu ulice, šapnuo je."),
    ),
    Rule(
        id="sr.share-bar.button", label="share-bar",
        phrases=listed("""
            подели; поделите; штампај; одштампај; пошаљи; сачувај; копирај; линк; слушај; лајкуј; фејсбук; твитер; вајбер; инстаграм; омиљено; величина слова; твитуј; коментариши; штампа; мејл; podeli; podelite; štampaj; odštampaj; pošalji; sačuvaj; kopiraj; link; slušaj; lajkuj; fejsbuk; tviter; vajber; omiljeno; veličina slova; tvituj; komentariši; štampa; mejl
        """),
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "video-embed"), c.no_list_item), otherwise=HINT,
        why="words of a share bar, one beside the other", source="article tool bars of Serbian portals",
        hits=("Подели\nШтампај", "Podeli\nFacebook\nViber"),
        near_misses=(f"Подели\n\n{_A}", f"Штампа\n\n{_B}", f"Link\n\n{_C}"),
    ),
    Rule(
        id="sr.share-bar.tools", label="share-bar",
        phrases=listed("prijavi grešku; prijavite grešku; uočili ste grešku? javite nam; пријави грешку; пријавите грешку; уочили сте грешку? јавите нам"),
        when=c.all_of(c.any_of(c.not_heading, c.beside("share-bar", "video-embed")), c.no_list_item), otherwise=HINT,
        why="buttons of the tools beside an article: report an error, have it summed up by a machine",
        source="toolbars of news sites since 2024",
        hits=(_AFTER + "Prijavi grešku", _AFTER + "Пријавите грешку"),
        near_misses=(f"Prijavi grešku\n\n{_A}", f"- Пријавите грешку\n- Prijavi grešku\n\n{_A}"),
    ),
    Rule(
        id="sr.cookie-notice.partners", label="cookie-notice",
        pattern=r"(?:mi i naš(?:ih|i) (?:[\d.,]{1,6} )?partner(?:a|i)|ми и наш(?:их|и) (?:[\d.,]{1,6} )?партнер(?:а|и)) (?:čuvamo|skladištimo|obrađujemo|pristupamo|чувамо|складиштимо|обрађујемо|приступамо)\b(?=[^.]{0,120}\b(?:informacij|kolačić|podat|информациј|колачић|подат))[^.]{0,80}\b(?:uređaj|уређај)\w*.{0,400}",
        why="the first sentence of consent dialogs: what the site and its partners do on the reader's device",
        source="IAB Europe, Transparency & Consent Framework policies, appendix B, in this language",
        hits=("Mi i naših 834 partnera čuvamo i/ili pristupamo informacijama na uređaju.", "Ми и наши партнери чувамо информације на уређају, као што су колачићи."),
        near_misses=("Mi i naši partneri napravili smo uređaj koji daje informacije o plimi, rekao je Bell.", "Mi i naši partneri držimo uređaj u podrumu opštine, rekao je predsednik.", "Ми и наши партнери скупљамо информације из једанаест земаља, рекла је истраживачица."),
    ),
    Rule(
        id="sr.cookie-notice.notice", label="cookie-notice",
        pattern=(
            r"(?:овај (?:веб )?(?:сајт|портал|веб-сајт|вебсајт)|ова (?:интернет |веб )?страница|наш (?:веб )?сајт|сајт|на овом сајту|на нашем сајту)(?: [\w.-]{3,30})? (?:користи|користимо|употребљава)[^.]{0,40}(?:колачић|cookie)\w*(?!.*(?:\bкаже|објашњ|рекао|рекла|наводи)).{0,300}|(?:користимо|ми и наши партнери|ради бољег|за најбоље)[^.]{0,60}(?:колачић|cookie)\w*(?=.*(?:сајт|страниц|саглас|пристан|оглас|посет|садржај|услуг|подешавањ|искуств|слаже))(?!.*(?:\bкаже|објашњ|рекао|рекла)).{0,320}|(?:коришћењем|наставком|даљим|кликом|прегледањем|посетом)[^.]{0,100}(?:саглас|слаже|пристаје|прихвата)[^.]{0,60}(?:колачић|услов|приватност|обрад|коришћењ|употреб).{0,200}|поштујемо вашу приватност.{0,60}|"
            r"(?:ovaj (?:veb )?(?:sajt|portal|veb-sajt|vebsajt)|ova (?:internet |veb )?stranica|naš (?:veb )?sajt|sajt|na ovom sajtu|na našem sajtu)(?: [\w.-]{3,30})? (?:koristi|koristimo|upotrebljava)[^.]{0,40}(?:kolačić|cookie)\w*(?!.*(?:\bkaže|objašnj|rekao|rekla|navodi)).{0,300}|(?:koristimo|mi i naši partneri|radi boljeg|za najbolje)[^.]{0,60}(?:kolačić|cookie)\w*(?=.*(?:sajt|stranic|saglas|pristan|oglas|poset|sadržaj|uslug|podešavanj|iskustv|slaže))(?!.*(?:\bkaže|objašnj|rekao|rekla)).{0,320}|(?:korišćenjem|nastavkom|daljim|klikom|pregledanjem|posetom)[^.]{0,100}(?:saglas|slaže|pristaje|prihvata)[^.]{0,60}(?:kolačić|uslov|privatnost|obrad|korišćenj|upotreb).{0,200}|poštujemo vašu privatnost.{0,60}"
        ),
        otherwise=HINT,
        sure_if=r"колачић|cookie|сајт|приватност|интернет|веб|kolačić|\bsajt|privatnost|internet|\bveb",
        why="a notice that asks leave to store cookies (колачићи)", source="Serbian law on electronic communications (2023)",
        hits=("Овај сајт користи колачиће. Наставком прегледања слажете се са њиховим коришћењем.", "Koristimo kolačiće kako bismo poboljšali vaše iskustvo na sajtu."),
        near_misses=("Овај сајт користи стари фонт и нико га не мења.", "Sajt koristi kolačiće, objašnjava stručnjak, samo pri prijavi.", "Наставком пута сложио се и водич."),
    ),
    Rule(
        id="sr.cookie-notice.button", label="cookie-notice",
        phrases=listed("""
            прихвати све; прихватам све; прихвати све колачиће; прихвати колачиће; прихватам колачиће; дозволи све; дозволи све колачиће; одбиј све; одбиј колачиће; само неопходни; само неопходни колачићи; подешавања колачића; подешавање колачића; подешавања приватности; сачувај подешавања; неопходни колачићи; о колачићима; политика колачића; прихвати и затвори; управљај колачићима; сазнај више о колачићима;
            prihvati sve; prihvatam sve; prihvati sve kolačiće; prihvati kolačiće; prihvatam kolačiće; dozvoli sve; dozvoli sve kolačiće; odbij sve; odbij kolačiće; samo neophodni; samo neophodni kolačići; podešavanja kolačića; podešavanje kolačića; podešavanja privatnosti; sačuvaj podešavanja; neophodni kolačići; o kolačićima; politika kolačića; prihvati i zatvori; upravljaj kolačićima; saznaj više o
            kolačićima
        """),
        ambiguous=listed("""
            прихвати; прихватам; слажем се; у реду; разумем; одбиј; одбијам; ok; ок; затвори; више информација; подешавања; не слажем се; дозволи; неопходни; детаљи; више; прилагоди; колачићи; сазнај више; прочитај више; prihvati; prihvatam; slažem se; u redu; razumem; odbij; odbijam; zatvori; više informacija; podešavanja; ne slažem se; dozvoli; neophodni; detalji; više; prilagodi; kolačići; saznaj više;
            pročitaj više;
            (neophodna); (неопходна); informacije koje prikupljamo; pokreće klaro!; информације које прикупљамо;
            покреће кларо!; схватам!
        """),
        when=c.consent_button, otherwise=HINT,
        why="a button of the consent banner", source="consent tools in Serbian",
        hits=("Прихвати све колачиће", "Ovaj sajt koristi kolačiće.\nSlažem se"),
        near_misses=(f"Колачићи\n\n{_A}", f"Подешавања\n\n{_B}", f"Više informacija\n\n{_C}", f"{_A}\n\n- Informacije koje prikupljamo\n- Информације које прикупљамо\n\n{_B}", f"{_A}\n\n- Informacije koje prikupljamo\n- Информације које прикупљамо\n\n{_B}"),
    ),
    Rule(
        id="sr.cookie-notice.category", label="cookie-notice",
        finds=c.dialog_lines(_CATEGORY, _PANELS, _ABOUT, SPEECH),
        why="what a kind of cookies is for, among the buttons of the dialog that lists them",
        source="preference panels of consent tools (OneTrust, Cookiebot, tarteaucitron, Klaro)",
        hits=(f"{_AFTER}Прихвати све\nПрихватам колачиће\nLegitimni interes\nNaši partneri po tim podacima biraju oglase.\nDobavljači\nServisi koji broje posete pokazuju nam koje se stranice čitaju.\nПрихвати све", f"{_AFTER}Прихвати све\nОви колачићи броје колико се често страница посећује.\nПрихватам колачиће", f"{_AFTER}Прихвати све\nОви колачићи броје колико се често страница посећује.\nКолачићи за оглашавање приказују понуде наших партнера.\nПрихватам колачиће"),
        near_misses=(f"{_A}\n\nLegitimni interes\n\nNaši partneri po tim podacima biraju oglase.\n\nDobavljači\n\nServisi koji broje posete pokazuju nam koje se stranice čitaju.\n\n{_B}", f"{_A}\n\nNaši partneri po tim podacima biraju oglase.\n\nServisi koji broje posete pokazuju nam koje se stranice čitaju.\n\n{_B}", f"Ови колачићи броје колико се често страница посећује.\n\n{_A}", f"{_A}\n\nОви колачићи броје колико се често страница посећује.\n\nКолачићи за оглашавање приказују понуде наших партнера.\n\n{_B}"),
    ),
    Rule(
        id="sr.paywall.account", label="paywall",
        phrases=listed("""
            већ имате налог?; већ имате налог? пријавите се; већ имаш налог? пријави се; немате налог?; немате налог? региструјте се; немаш налог? региструј се; већ имате претплату?; већ имате претплату? пријавите се; већ сте претплатник?; већ сте претплатник? пријавите се; заборавили сте лозинку?; заборављена лозинка; заборављена лозинка?; запамти ме; остани пријављен; пријава / регистрација; пријави се /
            региструј се; пријавите се или региструјте; пријава преко google налога; пријава преко фејсбука; направи налог; отворите налог; бесплатна регистрација; купи претплату; купите претплату; изабери претплату; само за претплатнике; садржај за претплатнике; текст за претплатнике; чланак је доступан само претплатницима; овај текст је доступан само претплатницима; овај садржај је доступан само
            претплатницима; за наставак читања пријавите се; мој налог; премијум садржај; читај без реклама; već imate nalog?; već imate nalog? prijavite se; već imaš nalog? prijavi se; nemate nalog?; nemate nalog? registrujte se; nemaš nalog? registruj se; već imate pretplatu?; već imate pretplatu? prijavite se; već ste pretplatnik?; već ste pretplatnik? prijavite se; zaboravili ste lozinku?; zaboravljena
            lozinka; zaboravljena lozinka?; zapamti me; ostani prijavljen; prijava / registracija; prijavi se / registruj se; prijavite se ili registrujte; prijava preko google naloga; prijava preko fejsbuka; napravi nalog; otvorite nalog; besplatna registracija; kupi pretplatu; kupite pretplatu; izaberi pretplatu; samo za pretplatnike; sadržaj za pretplatnike; tekst za pretplatnike; članak je dostupan samo
            pretplatnicima; ovaj tekst je dostupan samo pretplatnicima; ovaj sadržaj je dostupan samo pretplatnicima; za nastavak čitanja prijavite se; moj nalog; premijum sadržaj; čitaj bez reklama;
            изгубили сте лозинку?; prijavi me / otvori nalog; пријави ме / отвори налог
        """),
        ambiguous=listed("""
            пријава; пријави се; регистрација; региструј се; одјава; одјави се; лозинка; корисничко име; премијум; претплата; профил; налог; плус; prijava; prijavi se; registracija; registruj se; odjava; odjavi se; lozinka; korisničko ime; premijum; pretplata; profil; nalog; plus;
            zaboravio sam svoju lozinku; prijavljivanje ili registrovanje
        """),
        pattern=(
            r"(?:овај |цео |остатак )?(?:чланак|садржај|текст|текста) (?:је )?(?:доступ\w+ |намењен\w? )?(?:само |искључиво )*(?:за (?:наше |регистроване )?(?:претплатник|корисник)|претплатницима|регистрованим)\w*.{0,60}|(?:за|ако желите да) (?:читање|наставак|приступ|прочитате цео|наставите)[^.]{0,60}(?:пријавите|региструјте|претплатите|потребна је (?:претплата|пријава)|купите).{0,60}|"
            r"(?:ovaj |ceo |ostatak )?(?:članak|sadržaj|tekst|teksta) (?:je )?(?:dostup\w+ |namenjen\w? )?(?:samo |isključivo )*(?:za (?:naše |registrovane )?(?:pretplatnik|korisnik)|pretplatnicima|registrovanim)\w*.{0,60}|(?:za|ako želite da) (?:čitanje|nastavak|pristup|pročitate ceo|nastavite)[^.]{0,60}(?:prijavite|registrujte|pretplatite|potrebna je (?:pretplata|prijava)|kupite).{0,60}"
        ),
        when=c.all_of(c.in_run(2), c.heads_nothing, c.no_list_item), otherwise=HINT, part="button",
        sure_if="чланак|чланка|садржај|претпл|цео текст|остатак текст|članak|članka|sadržaj|pretpl|ceo tekst|ostatak tekst",
        why="a prompt to log in, register or pay", source="accounts and paywalls of Serbian weeklies and dailies; MediaWiki, Oscar and WordPress in Serbian",
        hits=("Заборавили сте лозинку?", "Već imate pretplatu? Prijavite se", "Овај текст је доступан само претплатницима", "Prijava\nRegistracija"),
        near_misses=(f"Регистрација\n\n{_A}", f"Lozinka\n\n{_B}", f"Претплата\n\n{_C}", "Текст је доступан у библиотеци од сутра."),
    ),
    Rule(
        id="sr.related.heading", label="related",
        phrases=listed("""
            прочитајте и; прочитај и; прочитајте још; прочитајте више; прочитај још; читајте и; прочитајте такође; погледајте још; повезане вести; повезани чланци; повезане теме; повезано; сродни чланци; сродне вести; слични чланци; сличне вести; можда вас занима; можда вас занима и; можда ће вас занимати; можда ће вам се свидети; можда ће вас интересовати; најчитаније; најчитаније вести; најчитаније данас;
            најкоментарисаније; најгледаније; најновије вести; најновији чланци; последње вести; препоручени чланци; препоручујемо да прочитате; више на ову тему; још на ову тему; више из рубрике; избор уредника; не пропустите; популарни чланци; слични производи; остале вести; остале вести из рубрике; купци су купили и; pročitajte i; pročitaj i; pročitajte još; pročitajte više; pročitaj još; čitajte i;
            pročitajte takođe; pogledajte još; povezane vesti; povezani članci; povezane teme; povezano; srodni članci; srodne vesti; slični članci; slične vesti; možda vas zanima; možda vas zanima i; možda će vas zanimati; možda će vam se svideti; možda će vas interesovati; najčitanije; najčitanije vesti; najčitanije danas; najkomentarisanije; najgledanije; najnovije vesti; najnoviji članci; poslednje vesti;
            preporučeni članci; preporučujemo da pročitate; više na ovu temu; još na ovu temu; više iz rubrike; izbor urednika; ne propustite; popularni članci; slični proizvodi; ostale vesti; ostale vesti iz rubrike; kupci su kupili i
        """),
        takes=c.titles_below, part="heading",
        why="the heading of a list of other articles, with the list", source="blocks under articles of Serbian portals; Mezzanine, WordPress and Oscar in Serbian",
        hits=("Прочитајте још\nТрајекти стоје због олује на језеру\nСпасиоци награђени за зимске акције", _AFTER + "Najčitanije\n\nKo će platiti za obalu koja nestaje?\n\nPredsednik prodaje kancelariju stare luke", "Повезане вести"),
        near_misses=("Прочитајте и наглас, саветовао је ученицима.", "Najčitanija su bila pisma iz rata, pisana olovkom."),
    ),
    Rule(
        id="sr.related.section", label="related",
        phrases=listed("""
            препоручујемо; препоручено; препоруке; најновије; друге вести; актуелно; вести; популарно; теме; у фокусу; издвајамо; последње; из земље; из света; из региона; рубрике; у тренду; занимљиво; занимљивости; више; види још; види и; остало; видео; галерија; друго; из исте рубрике; нове објаве; најважније; топ вести; колумне; хроника; са веба; ударне вести; preporučujemo; preporučeno; preporuke;
            najnovije; druge vesti; aktuelno; vesti; popularno; teme; u fokusu; izdvajamo; poslednje; iz zemlje; iz sveta; iz regiona; rubrike; u trendu; zanimljivo; zanimljivosti; više; vidi još; vidi i; ostalo; video; galerija; drugo; iz iste rubrike; nove objave; najvažnije; top vesti; kolumne; hronika; sa veba; udarne vesti;
            skoriji komentari; скорашњи коментари; сродне везе;
            skoriji zapisi; скорашњи чланци
        """),
        when=c.after_prose(), takes=c.titles_below_or_nothing, otherwise=HINT, part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it", source="front-page sections of Serbian portals; Mezzanine, WordPress and Material for MkDocs in Serbian",
        hits=(_AFTER + "Препоручујемо\nТрајекти стоје због олује на језеру\nСпасиоци награђени за зимске акције", _AFTER + "Aktuelno\n\nKo će platiti za obalu koja nestaje?\n\nPredsednik prodaje kancelariju stare luke"),
        near_misses=(f"Више\nПоглавље 6. Како се гради мост\n6.1. Шта је то лук моста\n6.2. Шта носи камен\n\n{_A}\n\n{_B}", f"Занимљивости\n\n{_A}", f"Teme\n\n{_B}", f"Хроника\n\n{_C}"),
    ),
    Rule(
        id="sr.related.pointer", label="related",
        phrases=listed("""
            прочитај више; читај више; читај даље; читајте даље; прочитај цео текст; прочитајте цео текст; прочитај цео чланак; настави са читањем; наставите са читањем; прикажи више; учитај још; учитај више; све вести; више вести; погледај све; прикажи све; погледај галерију; погледајте галерију; отвори галерију; погледајте фото галерију; 0 фотографија; 0 слика; више фотографија; прикажи мање; цео текст; цео
            чланак; pročitaj više; čitaj više; čitaj dalje; čitajte dalje; pročitaj ceo tekst; pročitajte ceo tekst; pročitaj ceo članak; nastavi sa čitanjem; nastavite sa čitanjem; prikaži više; učitaj još; učitaj više; sve vesti; više vesti; pogledaj sve; prikaži sve; pogledaj galeriju; pogledajte galeriju; otvori galeriju; pogledajte foto galeriju; 0 fotografija; 0 slika; više fotografija; prikaži manje;
            ceo tekst; ceo članak
        """),
        ambiguous=listed("""
            опширније; више; даље; детаљније; детаљи; галерија; фото галерија; извор; наставак; сазнај више; opširnije; više; dalje; detaljnije; detalji; galerija; foto galerija; izvor; nastavak; saznaj više
        """),
        pattern=(
            r"(?:прочитајте|прочитај|читајте|погледајте|сазнајте)(?: и| још| више| такође)? ?[:|»>→►▶] ?(?!.*(?:страниц|поглавље|стр\. ?\d)).{12,160}[^.,;:]|(?:прочитајте|прочитај|читајте) (?:и|још|више) ?[–—-] ?.{12,160}[^.,;:]|(?:повезано|више на ову тему|можда вас занима|препоручујемо|опширније) ?[:|»>→►▶] ?.{12,160}[^.,;:]|"
            r"(?:pročitajte|pročitaj|čitajte|pogledajte|saznajte)(?: i| još| više| takođe)? ?[:|»>→►▶] ?(?!.*(?:stranic|poglavlje|str\. ?\d)).{12,160}[^.,;:]|(?:pročitajte|pročitaj|čitajte) (?:i|još|više) ?[–—-] ?.{12,160}[^.,;:]|(?:povezano|više na ovu temu|možda vas zanima|preporučujemo|opširnije) ?[:|»>→►▶] ?.{12,160}[^.,;:]"
        ),
        when=c.all_of(c.in_run(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a link to another article, which leads nowhere in a text", source="in-story pointers of Serbian portals (Прочитајте још: headline)",
        hits=("Прочитај више →", "Prikaži više", "Прочитајте још: Трајекти стоје због олује"),
        near_misses=(f"Опширније\n\n{_A}", f"Dalje\n\n{_B}", "Прочитајте: друго поглавље и додатак о мостовима", "Читај даље, рекла је, и угасила светло."),
    ),
    Rule(
        id="sr.related.products", label="related", weighed=False,
        phrases=listed("""
            preporučeni proizvodi; nedavno pregledani proizvodi; kupci su takođe kupili; kupci koji su
            kupili ovaj proizvod kupili su i; nedavno pregledano; često kupljeno zajedno; možda će vam se
            svideti; povezani proizvodi; slični proizvodi; сродни производи; слични производи
        """),
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading, c.no_list_item), otherwise=HINT, takes=c.titles_below, part="heading",
        why="the heading of a list of other products, with the list",
        source="WooCommerce, Shopify, PrestaShop, Magento and Oscar in Serbian",
        hits=(_AFTER + "Preporučeni proizvodi", _AFTER + "Слични производи"),
        near_misses=(f"{_A}\n\nPreporučeni proizvodi\n\n{_B}", "Preporučeni proizvodi, rekla je i zatvorila vrata za poslednjim gostom."),
    ),
    Rule(
        id="sr.tag-list.tags", label="tag-list",
        phrases=listed("""
            ознаке; кључне речи; теме; категорије; тагови; рубрике; повезане теме; тагови текста; oznake; ključne reči; teme; kategorije; tagovi; rubrike; povezane teme; tagovi teksta
        """),
        when=c.after_prose(2), takes=c.short_lines_below, part="heading",
        why="the heading of the list of tags under an article, with the list", source="tag widgets of Serbian portals",
        hits=(_AFTER + "Тагови\nмост\nпутеви", _AFTER + "Ključne reči:\n\npopravka\n\nmostovi"),
        near_misses=(f"Кључне речи\n\n{_A}", f"{_A}\n\n{_B}\n\nTeme\n\n{_C}"),
    ),
    Rule(
        id="sr.tag-list.line", label="tag-list",
        pattern=(
            r"(?:ознаке|кључне речи|категорија|категорије|тагови|рубрика|објављено у) ?[:|»] ?(?![^.]*\. )(?!.*\b(?:је|то|како|шта|да)\b).{2,200}[^.?!:]|"
            r"(?:oznake|ključne reči|kategorija|kategorije|tagovi|rubrika|objavljeno u) ?[:|»] ?(?![^.]*\. )(?!.*\b(?:je|to|kako|šta|da)\b).{2,200}[^.?!:]"
        ),
        when=c.all_of(c.after_prose(1), c.not_heading),
        why="the tags of an article on one line", source="WordPress in Serbian (Ознаке, Категорије)",
        hits=(_AFTER + "Тагови: мост, путеви, поправка", _AFTER + "Kategorija: Saobraćaj"),
        near_misses=("Ознаке: шта значе и ко их чита?", f"Kategorija: teška vozila\n\n{_A}"),
    ),
    Rule(
        id="sr.legal-footer.links", label="legal-footer",
        phrases=listed("""
            о нама; о порталу; о пројекту; редакција; контакт; контакти; оглашавање; оглашавајте се; маркетинг; ценовник; запослење; каријера; помоћ; мапа сајта; ауторска права; приватност; заштита података; импресум; архива; претплата; кодекс новинара; за медије; пишите нам; пријави грешку; рекламације; достава и плаћање; правна напомена; колачићи; честа питања; општи услови; конкурси; услови куповине;
            правила и услови; rss; o nama; o portalu; o projektu; redakcija; kontakt; kontakti; oglašavanje; oglašavajte se; marketing; cenovnik; zaposlenje; karijera; pomoć; mapa sajta; autorska prava; privatnost; zaštita podataka; impresum; arhiva; pretplata; kodeks novinara; za medije; pišite nam; prijavi grešku; reklamacije; dostava i plaćanje; pravna napomena; kolačići; česta pitanja; opšti uslovi;
            konkursi; uslovi kupovine; pravila i uslovi
        """),
        when=c.all_of(c.in_run(2, *_FOOTER), c.after_prose(), c.not_heading), otherwise=HINT,
        why="links of a site's footer, in a row", source="footers of Serbian portals (Импресум: law on public information)",
        hits=(_AFTER + "О нама\nКонтакт\nМаркетинг", _AFTER + "Impresum | Marketing | Arhiva"),
        near_misses=(f"Контакт\n\n{_B}", f"Arhiva\n\n{_C}"),
    ),
    Rule(
        id="sr.legal-footer.policy", label="legal-footer",
        phrases=listed("""
            политика приватности; заштита приватности; изјава о приватности; заштита података о личности; услови коришћења; општи услови коришћења; општи услови пословања; сва права задржана; сва права задржана.; сва права су задржана; сва права придржана; сва права придржана.; politika privatnosti; zaštita privatnosti; izjava o privatnosti; zaštita podataka o ličnosti; uslovi korišćenja; opšti uslovi
            korišćenja; opšti uslovi poslovanja; sva prava zadržana; sva prava zadržana.; sva prava su zadržana; sva prava pridržana; sva prava pridržana.
        """),
        when=c.all_of(c.not_heading, c.any_of(c.in_run(2, *_FOOTER), c.all_of(c.in_tail, c.after_prose()))), otherwise=HINT,
        why="a link to the terms, among others or below the last paragraph", source="footers of Serbian sites",
        hits=(_AFTER + "Сва права задржана.", _AFTER + "Uslovi korišćenja"),
        near_misses=(f"Политика приватности\n\n{_A}", f"Uslovi korišćenja\n\n{_B}"),
    ),
    Rule(
        id="sr.legal-footer.notice", label="legal-footer",
        pattern=(
            r"покреће (?:wordpress|drupal|joomla!?|mediawiki|hexo|starlight|вордпрес)\w{0,3}\.?|(?:копирање|умножавање|преношење|преузимање|објављивање|забрањено (?:је )?(?:копирање|преузимање|преношење)|садржај (?:портала|сајта)|ниједан део|текстови)[^!?]{0,160}(?:дозвол|забрањен|саглас|задржан|одобрењ|уз навођење|ауторск).{0,160}|(?:уочили сте|приметили сте|нашли сте|да ли сте уочили) грешку[^.?]{0,40}\??.{0,100}|(?:главн(?:и|а) (?:и одговорн(?:и|а) )?уредни(?:к|ца)|издавач|оснивач|issn|адреса редакције) ?: ?.{3,140}|(?:израда|дизајн)(?: сајта| сајтова)? ?[:–-] .{2,50}|ставови изнети у .{10,240}|"
            r"(?:kopiranje|umnožavanje|prenošenje|preuzimanje|objavljivanje|zabranjeno (?:je )?(?:kopiranje|preuzimanje|prenošenje)|sadržaj (?:portala|sajta)|nijedan deo|tekstovi)[^!?]{0,160}(?:dozvol|zabranjen|saglas|zadržan|odobrenj|uz navođenje|autorsk).{0,160}|(?:uočili ste|primetili ste|našli ste|da li ste uočili) grešku[^.?]{0,40}\??.{0,100}|(?:glavn(?:i|a) (?:i odgovorn(?:i|a) )?uredni(?:k|ca)|izdavač|osnivač|issn|adresa redakcije) ?: ?.{3,140}|(?:izrada|dizajn)(?: sajta| sajtova)? ?[:–-] .{2,50}|stavovi izneti u .{10,240}"
        ),
        when=c.all_of(c.in_tail, c.after_prose()), otherwise=HINT,
        why="reprint terms and imprint below the last paragraph", source="Serbian law on public information (imprint); co-funded projects clause",
        hits=(_AFTER + "Преузимање текстова дозвољено је уз навођење извора.", _AFTER + "Uočili ste grešku? Javite nam", _AFTER + "Главни и одговорни уредник: Јован Обала", _AFTER + "Покреће Вордпрес"),
        near_misses=(f"Копирање карата било је забрањено, подсећа архивар.\n\n{_A}", f"Izdavač: zanimanje u izumiranju\n\n{_B}", f"Покреће Вордпрес\n\n{_A}"),
    ),
    Rule(
        id="sr.navigation.control", label="navigation",
        phrases=listed("""
            прескочи на садржај; прескочите на садржај; прескочи на главни садржај; иди на садржај; пређи на садржај; скочи на садржај; прескочи навигацију; назад на врх; повратак на врх; на врх странице; главна навигација; отвори мени; затвори мени; прикажи мени; кретање чланка; претражи сајт; претрага сајта; следећи чланак; претходни чланак; следећа вест; претходна вест; следећа
            страница; претходна страница; старије објаве; новије објаве; старији чланци; назад на почетну; повратак на почетну; повратак на насловну; назад на листу; назад на вести; страница 0 од 0; страна 0 од 0; време читања: 0 минута; време читања: 0 мин; време читања: 0 мин.; време читања: oko 0 min; време читања 0 мин; 0 мин читања; 0 минута читања; додај у корпу; ваша корпа је празна; корпа је
            празна; настави куповину; мобилна верзија; изабери језик; изаберите језик; све категорије; све рубрике; додај у листу жеља; упореди производ; preskoči na sadržaj; preskočite na sadržaj; preskoči na glavni sadržaj; idi na sadržaj; pređi na sadržaj; skoči na sadržaj; preskoči navigaciju; nazad na vrh; povratak na vrh; na vrh stranice; glavna navigacija; otvori meni; zatvori meni; prikaži meni; kretanje članka; pretraži sajt; pretraga sajta; sledeći članak; prethodni članak; sledeća vest; prethodna vest; sledeća stranica; prethodna stranica; starije objave; novije objave; stariji članci; nazad na početnu; povratak na početnu; povratak na naslovnu; nazad na listu; nazad na vesti; stranica 0 od 0; strana 0 od 0; vreme
            čitanja: 0 minuta; vreme čitanja: 0 min; vreme čitanja: 0 min.; vreme čitanja: oko 0 min; vreme čitanja 0 min; 0 min čitanja; 0 minuta čitanja; dodaj u korpu; vaša korpa je prazna; korpa je prazna; nastavi kupovinu; mobilna verzija; izaberi jezik; izaberite jezik; sve kategorije; sve rubrike; dodaj u listu želja; uporedi proizvod;
            иди на текст; пређи на главни садржај; pređi na navigaciju; пређи на навигацију; pređi na pretragu; пређи на претрагу; кретање чланака; 0 минут читања; уреди ову страницу; назад на главни мени; погледај све ознаке;
            otvori meni pristupačnosti; отвори мени приступачности;
            ← назад на главни мени
        """),
        ambiguous=("на врх", "na vrh", "у корпу", "u korpu", "на стању", "na stanju", "налазите се овде", "nalazite se ovde", "овде сте", "ovde ste", "главни мени", "glavni meni", "иди горе", "претрага за", "старији постови", "новији постови", "новији чланци", "старији коментари", "новији коментари", "prethodne objave", "претходни пост", "naredna objava", "следећи пост", "претходна страна", "следећа страна", "нови постови", "стари постови", "нови пост", "стари пост", "претходни одељак", "следећи одељак", "изабери категорију", "изабери месец", "страна 0", "strana 0", "ажурирај страницу", "изворни код", "назад на индекс", "копирај у clipboard", "ископирано у clipboard", "копирај код у меморију", "сакриј бочну листу", "прошири бочну листу", "pogledaj korpu", "nastavite sa procesom plaćanja", "nastavite sa kupovinom", "napiši ocenu", "dodati u korpu", "istakni linkove", "meni pristupačnosti", "povećaj veličinu fonta", "prilagodi veličinu fonta", "resetuj podešavanja", "sakrij slike", "smanji veličinu fonta", "veliki kursor", "zaustavi animacije", "велики курсор", "заустави анимације", "истакни линкове", "мени приступачности", "повећај величину фонта", "погледај све ознаке", "прилагоди величину фонта", "ресетуј подешавања", "сакриј слике", "смањи величину фонта", "уреди ову страницу", "uredi ovu stranicu", "погледај изворни код ове странице"),
        pattern=(
            r"(?:следећи|претходни|следећа|претходна) (?:чланак|текст|вест|објава|страница|страна) ?[:»«→←>|–—-] ?.{4,120}[^.,;]|време читања ?[:–-]? ?(?:око |cca )?\d.{0,16}|"
            r"(?:sledeći|prethodni|sledeća|prethodna) (?:članak|tekst|vest|objava|stranica|strana) ?[:»«→←>|–—-] ?.{4,120}[^.,;]|vreme čitanja ?[:–-]? ?(?:oko |cca )?\d.{0,16}"
        ),
        when=c.page_control, otherwise=HINT,
        why="a control of the page: skip link, pager, basket, reading time", source="WordPress (sr) and shop themes; Docusaurus, WordPress and Nikola in Serbian",
        hits=("Прескочи на садржај", "Vreme čitanja: 5 min", "Следећи чланак: Председник продаје канцеларију луке", "Dodaj u korpu"),
        near_misses=("Следећи члан уговора говори о риболову.", f"На врх\n\n{_A}", "Na stanju su ostale tri vreće.", f"{_A}\n\nUredi ovu stranicu\n\nУреди ову страницу\n\n{_B}", f"{_A}\n\nUredi ovu stranicu\n\nУреди ову страницу\n\n{_B}"),
    ),
    Rule(
        id="sr.navigation.wiki", label="navigation", weighed=False,
        phrases=listed("""
            šta vodi ovamo; шта води овамо; povezane izmene; повезане измене; posebne stranice; посебне странице; trajna veza; трајна веза; podaci o stranici; подаци о страници; odštampaj;
            одштампај; otpremi datoteku; отпреми датотеку; skorašnje izmene; скорашње измене; slučajna stranica; случајна страница; radionica; радионица; aktuelnosti; актуелности;
            lične alatke; личне алатке; imenski prostori; именски простори; varijante; варијанте; izvor; извор; čitaj; читај; pogledi; погледи; doprinosi; доприноси; razgovor; разговор;
            niste prijavljeni; нисте пријављени; na drugim jezicima; на другим језицима; alatke; алатке; odricanje odgovornosti; одрицање од одговорности; viki alatke; вики алатке;
            alatke za korisničku stranicu; алатке за корисничку страницу; dnevnici stranice; дневници странице; dodaj jezike; додај језике; prikaži/sakrij sadržaj; прикажи/сакриј садржај;
            pomeri na stranu; помери на страну; izgled; изглед; stranice za odjavljene urednike; странице за одјављене уреднике; glavna strana; главна страна; istorija stranice;
            историја странице; otvaranje naloga; отварање налога; pomoć; помоћ; glavni meni; главни мени;
            navigacija; навигација;
            корисничке алатке; пријави се; алатке сајта; скорије измене; управник мултимедије; индекс;
            алатке странице; прикажи изворни код; старе верзије; повратне везе; врати се на врх
        """),
        when=c.wiki_tools, otherwise=HINT,
        why="the tools of a wiki's page, several in a row",
        source="MediaWiki in Serbian (sidebar, tabs and toolbox)",
        hits=(_AFTER + "Šta vodi ovamo\nШта води овамо\nPovezane izmene", _AFTER + "Повезане измене\nPosebne stranice\nПосебне странице"),
        near_misses=(f"Šta vodi ovamo\n\n{_A}", f"Povezane izmene\n\n{_B}\n\nШта води овамо\n\n{_A}"),
    ),
    Rule(
        id="sr.legal-footer.wiki", label="legal-footer",
        pattern=(
            r"датум и време последње измене странице: ?(?=.{0,45}\d{4}).{8,60}\.?|"
            r"datum i vreme poslednje izmene stranice: ?(?=.{0,45}\d{4}).{8,60}\.?|"
            r"преузето са ?[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200}|"
            r"preuzeto iz ?[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200}|"
            r"овој страници је приступљено ?\d[\d., ]{0,12} ?пута\.?|"
            r"ovoj stranici je pristupljeno ?\d[\d., ]{0,12} ?puta\.?"
        ),
        why="the day of the last change, the address and how often it was read, below the pages of a wiki",
        source="MediaWiki in Serbian (messages lastmodifiedat, retrievedfrom and viewcount)",
        hits=("Датум и време последње измене странице: 2024-05-03 у 10:14.", "Преузето са „https://wiki.example/index.php?title=Most&oldid=12”"),
        near_misses=("Датум и време последње измене странице: 2024-05-03 у 10:14, рекла је и затворила врата за последњим гостом.", f"{_A}\n\nДатум и време последње измене странице: {_B}"),
    ),
    Rule(
        id="sr.navigation.menu-word", label="navigation",
        phrases=listed("""
            насловна; насловна страна; почетна; мени; претрага; тражи; претражи; вести; србија; свет; регион; политика; економија; бизнис; финансије; спорт; фудбал; кошарка; тенис; култура; мишљења; колумне; коментари; интервју; интервјуи; репортаже; магазин; живот; стил; здравље; наука; технологија; ауто; путовања; дом; рецепти; породица; мода; лепота; забава; естрада; филм; музика; књиге; игре; видео; фото;
            подкаст; подкасти; време; временска прогноза; тв програм; хороскоп; некретнине; послови; образовање; историја; хроника; црна хроника; друштво; београд; нови сад; ниш; војводина; град; контакт; о нама; редакција; импресум; маркетинг; оглашавање; огласи; форум; блог; блогови; продавница; корпа; акције; новости; распродаја; брендови; достава; плаћање; мој налог; пријава; регистрација; одјава;
            омиљено; архива; претплата; рубрике; категорије; више; затвори; даље; назад; следећа; претходна; ћирилица; латиница; уживо; тв; радио; наградне игре; календар; догађаји; општина; услуге; ценовник; пројекти; понуда; најновије; најчитаније; планета; слободно време; рачунари; naslovna; naslovna strana; početna; meni; pretraga; traži; pretraži; vesti; srbija; svet; region; politika; ekonomija; biznis;
            finansije; sport; fudbal; košarka; tenis; kultura; mišljenja; kolumne; komentari; intervju; intervjui; reportaže; magazin; život; stil; zdravlje; nauka; tehnologija; auto; putovanja; dom; recepti; porodica; moda; lepota; zabava; estrada; film; muzika; knjige; igre; video; foto; podkast; podkasti; vreme; vremenska prognoza; tv program; horoskop; nekretnine; poslovi; obrazovanje; istorija; hronika;
            crna hronika; društvo; beograd; novi sad; niš; vojvodina; grad; kontakt; o nama; redakcija; impresum; marketing; oglašavanje; oglasi; forum; blog; blogovi; prodavnica; korpa; akcije; novosti; rasprodaja; brendovi; dostava; plaćanje; moj nalog; prijava; registracija; odjava; omiljeno; arhiva; pretplata; rubrike; kategorije; više; zatvori; dalje; nazad; sledeća; prethodna; ćirilica; latinica; uživo;
            tv; radio; nagradne igre; kalendar; događaji; opština; usluge; cenovnik; projekti; ponuda; najnovije; najčitanije; planeta; slobodno vreme; računari;
            архиве; odjavi se; prijavi me; prijavijte se; sledeće; следеће; следећи; prethodno; претходни; претходно; kontrolna tabla; контролна табла; kategorija; категорија; oznake; ознаке; тагови; početna strana; izmeni; uredi; уреди; облак ознака; популарне ознаке; мета; rss чланака; rss коментара; некатегоризовано; ocene; račun; pristupačnost; приступачност; lista želja; svi proizvodi; napredna pretraga
        """),
        when=c.all_of(c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "comments"), c.no_text_item, c.set_like_its_run), otherwise=HINT,
        why="words of a menu, several in a row, the choice of script among them", source="section names of Serbian portals (Ћирилица / Latinica); WordPress, Oscar and Plone in Serbian",
        hits=("Вести\nСпорт\nКултура", "Srbija\nSvet\nEkonomija\nKolumne"),
        near_misses=(f"Историја\n\n{_A}\n\nКултура\n\n{_B}\n\nСпорт\n\n{_C}", "Новине су имале три стране:\nПолитика\nСпорт\nВреме", f"Претрага\n\n{_B}"),
    ),
    Rule(
        id="sr.navigation.docs", label="navigation",
        phrases=listed("""
            0 минута је преостало за читање; 0 minuta preostalo za čitanje
        """),
        ambiguous=listed("""
            на овој страници; копирај; иницијализујем претрагу; унеси појам претраге; иди у репозиторијум;
            не приказуј поново; изабери верзију; ништа није пронађено; 0 резултата претраге; такође доступан
            у:; прочитај на српском; језици:; rss feed; оригинал сајт; takođe dostupan u:; pročitaj na
            bosanskom; jezici:; izvorni sajt; ова страница
        """),
        pattern=(
            r"ово је документација за .{1,40} [\w.+-]{1,20}, која се више не одржава[.!।]?|"
            r"ово је необјављена документација за верзију .{1,40} [\w.+-]{1,20}[.!।]?|"
            r"за најновију верзију документације погледајте најновија верзија \([\w.+-]{1,20}\)[.!।]?"
        ),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the tools around the pages of manuals and blogs, several in a row",
        source="Docusaurus, Material for MkDocs, Nikola and Sphinx in Serbian",
        hits=("4 минута је преостало за читање", "4 minuta preostalo za čitanje", "Ово је документација за Port Chronicle 2.1, која се више не одржава", _AFTER + "На овој страници\nКопирај\nИницијализујем претрагу"),
        near_misses=(f"{_A}\n\nНа овој страници\n\n{_B}", f"{_A}\n\n- На овој страници\n- Копирај\n- Иницијализујем претрагу\n\n{_B}", "4 минута је преостало за читање, рекла је и затворила врата за последњим гостом.", "Ово је документација за Port Chronicle 2.1, која се више не одржава, рекла је и затворила врата за последњим гостом."),
    ),
    Rule(
        id="sr.navigation.shop-control", label="navigation", weighed=False,
        phrases=listed("""
            da li je ovo od pomoći?; molimo vas prijavite da bi ste dodali proizvode na listu želja; budite
            prvi koji će napisati recenziju
        """),
        ambiguous=listed("""
            dodati u korpu; napiši ocenu; ovaj proizvod jos nije ocenjen; ostavi svoje mišljenje o
            proizvodu; pogledaj sve ocene; obaveštavaj me; nastavite sa kupovinom; pogledaj korpu; nastavite
            sa procesom plaćanja; imam kod za vaučer; povratak na korpu; zaboravio sam svoju lozinku;
            povratak na sajt; vaša lista želja je prazna; kreiraj novu listu želja; 0 pronađenih rezultata.;
            rezultati filtriranja; cene po rastućem redosledu; cene po opadajućem redosledu; prikaži
            rezultate za; nije pronađen nijedan proizvod.; pregledaj prodavnicu; nazad na rezultate
            pretrage; dodaj na listu želja; dodaj za poređenje; uporedi proizvode; pregled korpe; prikaži
            korpu; погледај корпу; završi kupovinu; nastavi na plaćanje; ažuriraj korpu; nastavite kupovinu;
            povratak u prodavnicu; vaša korpa je prazna.; nema proizvoda u korpi.; napišite recenziju;
            napiši recenziju; napišite komentar o proizvodu; još nema recenzija.; još uvek nema komentara;
            prikaz svih 0 rezultata; prikazano 0–0 od 0 rezultata; podrazumevano razvrstavanje; sortiraj po
            popularnosti; razvrstaj po popularnosti; sortiraj po ceni: rastuće; sortiraj po ceni: opadajuće;
            cena rastuće; cena opadajuće; poništi filtere; odaberi opcije; izaberi opcije; brzi pregled;
            obavesti me kada bude dostupno
        """),
        when=c.shop_control, otherwise=HINT,
        why="the buttons of a shop, and what it says of its basket, its reviews and how it sorts",
        source="WooCommerce, Shopify, PrestaShop, Magento and Oscar in Serbian",
        hits=("Da li je ovo od pomoći?", _AFTER + "Dodati u korpu", _AFTER + "Napiši ocenu"),
        near_misses=(f"{_A}\n\nDodati u korpu\n\n{_B}", f"{_A}\n\n- Dodati u korpu\n- Napiši ocenu\n\n{_B}", "Da li je ovo od pomoći, rekla je i zatvorila vrata za poslednjim gostom."),
    ),
    Rule(
        id="sr.navigation.shop-word", label="navigation", weighed=False,
        phrases=listed("""
            istorija porudžbina; promeni lozinku; sortirano po; relevantnost; ocene kupaca; tabela veličina;
            količina; uporedi; moja korpa; promo kod; načini plaćanja; isporuka i plaćanje; povraćaj robe;
            rasprodato; najprodavanije; uslovi kupovine
        """),
        when=c.shop_word, otherwise=HINT,
        why="words of a shop's page that are anybody's, several in a row",
        source="WooCommerce, Shopify, PrestaShop, Magento and Oscar in Serbian",
        hits=(_AFTER + "Istorija porudžbina\nPromeni lozinku\nSortirano po", _AFTER + "Rasprodato\nNajprodavanije\nUslovi kupovine"),
        near_misses=(f"{_A}\n\nIstorija porudžbina\n\n{_B}", f"{_A}\n\n- Istorija porudžbina\n- Promeni lozinku\n- Sortirano po\n\n{_B}"),
    ),
    Rule(
        id="sr.navigation.calendar", label="navigation", weighed=False,
        phrases=listed("""
            dodaj u kalendar; додај у календар
        """),
        when=c.calendar_button, takes=c.calendar_links, otherwise=HINT,
        why="the button by which readers keep an event's date, with the calendars it offers",
        source="The Events Calendar in Serbian",
        hits=(_AFTER + "Dodaj u kalendar", _AFTER + "Додај у календар\nApple\nGoogle\nOutlook.com\nYahoo"),
        near_misses=(f"{_A}\n\nDodaj u kalendar\n\n{_B}", f"{_A}\n\nApple\nGoogle\nYahoo\n\n{_B}", "Dodaj u kalendar, rekla je i zatvorila vrata za poslednjim gostom."),
    ),
    Rule(
        id="sr.navigation.portal", label="navigation",
        phrases=listed("""
            недавно; непрочитано; корисници; групе; кликните овде за поновно учитавање.; означи као
            прочитано; дејства на документ; последња измена; dejstva na dokument; poslednja izmena
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the menus and tools of portals and forums, several in a row",
        source="NodeBB and Plone in Serbian",
        hits=(_AFTER + "Недавно\nНепрочитано\nКорисници", _AFTER + "Групе\nКликните овде за поновно учитавање.\nОзначи као прочитано"),
        near_misses=(f"{_A}\n\nНедавно\n\n{_B}", f"{_A}\n\n- Недавно\n- Непрочитано\n- Корисници\n\n{_B}"),
    ),
    Rule(
        id="sr.placeholder.loading", label="placeholder",
        phrases=listed("""
            учитавање; учитавање...; учитава се; учитавам; молимо сачекајте; молимо вас сачекајте; молимо, сачекајте; сачекајте тренутак; слика није доступна; нема резултата; укључите javascript; омогућите javascript; дошло је до грешке; освежите страницу; učitavanje; učitavanje...; učitava se; učitavam; molimo sačekajte; molimo vas sačekajte; molimo, sačekajte; sačekajte trenutak; slika nije dostupna; nema
            rezultata; uključite javascript; omogućite javascript; došlo je do greške; osvežite stranicu;
            nema objava.; нема нађених чланака.; нема постова.; stranica nije pronađena; страница није пронађена;
            dohvatite audio izazov; nadogradi pretraživač; ne prikazuj opet; nisam robot;
            verifikacija je istekla. pokušajte ponovo.; verifikacija je obavezna!;
            verifikacija nije uspela. pokušajte ponovo kasnije.; verifikacija u toku;
            verifikacija u toku... molimo vas da sačekate.; да бисте наставили, унесите код са слике испод.;
            unesite kod; ponovo učitaj
        """),
        pattern=(
            r"(?:молимо,? (?:вас,? )?|за (?:приказ|исправан|преглед)[^.]{0,50})?(?:омогућите|укључите) (?:подршку за )?(?:javascript|колачиће)\b.{0,120}|ваш (?:прегледач|браузер) (?:не подржава|је застарео|има искључен).{0,140}|"
            r"(?:molimo,? (?:vas,? )?|za (?:prikaz|ispravan|pregled)[^.]{0,50})?(?:omogućite|uključite) (?:podršku za )?(?:javascript|kolačiće)\b.{0,120}|vaš (?:pregledač|brauzer) (?:ne podržava|je zastareo|ima isključen).{0,140}"
        ),
        when=c.loading_notice, otherwise=HINT,
        sure_if="молим|^за |прегледач|браузер|molim|^za |pregledač|brauzer",
        why="what stands where a script would have put something", source="noscript texts and loading states of Serbian sites; Nikola, WordPress and Oscar in Serbian",
        hits=("Учитавање...", "Za prikaz komentara uključite JavaScript"),
        near_misses=(f"Учитавање\n\n{_A}", f"Nema rezultata\n\n{_B}", f"{_A}\n\n- Stranica nije pronađena\n- Страница није пронађена\n\n{_B}", f"{_A}\n\n- Stranica nije pronađena\n- Страница није пронађена\n\n{_B}"),
    ),
    Rule(
        id="sr.placeholder.browser", label="placeholder",
        pattern=(
            r"vaš (?:pretraživač|pregledač|brauzer)(?: ?\([^)]{2,30}\))? (?:nije ažuriran|je zastareo)|ваш (?:претраживач|прегледач|браузер)(?: ?\([^)]{2,30}\))? (?:није ажуриран|је застарео)[.!]?|"
            r"ажурирајте (?:ваш|свој) (?:прегледач|претраживач)\b.{0,110}\b(?:страниц|сајт)\w*\b.{0,30}[.!]?"
        ),
        why="the bar over a page that finds the reader's browser too old for it",
        source="browser-update.org and Outdated Browser, which sites build in",
        hits=("Ваш прегледач (Safari) је застарео.", "Ажурирајте свој прегледач да би ова страница радила."),
        near_misses=("Ажурирајте свој прегледач и поново покрените рачунар.", "Ваш прегледач је застарео, рекао је човек на шалтеру."),
    ),
    Rule(
        id="sr.placeholder.notice", label="placeholder",
        phrases=listed("""
            заштићени коментари: молим унесите своју лозинку да би видели коментаре.; овај садржај је
            заштићен лозинком. да бисте га видели, молимо вас да унесете своју лозинку испод:; нема исечка
            јер је ово заштићен чланак.
        """),
        why="what a site says instead of what it does not show, and its robot check when it fails",
        source="ALTCHA and WordPress in Serbian",
        hits=("Заштићени коментари: Молим унесите своју лозинку да би видели коментаре.", "Овај садржај је заштићен лозинком. Да бисте га видели, молимо вас да унесете своју лозинку испод:"),
        near_misses=("Заштићени коментари: Молим унесите своју лозинку да би видели коментаре, рекла је и затворила врата за последњим гостом.", "Овај садржај је заштићен лозинком. Да бисте га видели, молимо вас да унесете своју лозинку испод, рекла је и затворила врата за последњим гостом."),
    ),
    Rule(
        id="sr.byline.by", label="byline",
        pattern=(
            r"(?:аутор(?:ка|и)?|текст|пише|написа(?:о|ла)|припреми(?:о|ла)|разговара(?:о|ла)|превод|приреди(?:о|ла))(?: ?[:–-])? (?!ни\w*\b|је\b)[\w.'’-]+ [\w.'’-]+(?: [\w.'’-]+)?|"
            r"(?:autor(?:ka|i)?|tekst|piše|napisa(?:o|la)|pripremi(?:o|la)|razgovara(?:o|la)|prevod|priredi(?:o|la))(?: ?[:–-])? (?!ni\w*\b|je\b)[\w.'’-]+ [\w.'’-]+(?: [\w.'’-]+)?"
        ),
        why="who wrote it", source="byline customs of Serbian papers (Пише: name)",
        hits=("Аутор: Марија Долинар", "Piše: Ana Obala"),
        near_misses=("Аутор није препознао своју драму, а ни гледаоци.", "Tekst pisma sačuvan je u arhivu muzeja."),
    ),
    Rule(
        id="sr.byline.date", label="byline",
        pattern=(
            r"(?:(?:објављено|ажурирано|последња измена|датум|измењено) ?:? ?)?(?:(?:понедељак|уторак|среда|четвртак|петак|субота|недеља),? )?[0123]?[0123456789]\. ?(?:јануара?|фебруара?|марта?|априла?|маја?|јуна?|јула?|августа?|септембра?|септембар|октобра?|октобар|новембра?|новембар|децембра?|децембар|\d{1,2}\.) ?\d{4}\.?(?:,? (?:у )?\d{1,2}[:.]\d{2})?|(?:објављено|ажурирано|измењено) ?:? ?\d{1,2}\. ?\d{1,2}\..{0,20}|"
            r"(?:(?:objavljeno|ažurirano|poslednja izmena|datum|izmenjeno) ?:? ?)?(?:(?:ponedeljak|utorak|sreda|četvrtak|petak|subota|nedelja),? )?[0123]?[0123456789]\. ?(?:januara?|februara?|marta?|aprila?|maja?|juna?|jula?|avgusta?|septembra?|septembar|oktobra?|oktobar|novembra?|novembar|decembra?|decembar|\d{1,2}\.) ?\d{4}\.?(?:,? (?:u )?\d{1,2}[:.]\d{2})?|(?:objavljeno|ažurirano|izmenjeno) ?:? ?\d{1,2}\. ?\d{1,2}\..{0,20}"
        ),
        why="when it was published", source="date styles of Serbian papers",
        hits=("Објављено: 9. фебруар 2023.", "3. maj 2024. u 11:20"),
        near_misses=("3. маја мост су затворили и више га нису отворили.", "Objavljeno posle smrti autora"),
    ),
    Rule(
        id="sr.caption.credit", label="caption",
        pattern=(
            r"(?:фото|фотографија|фотографије|извор фотографије|илустрација|снимио|снимила|извор|архива)(?:\.| ?[:©/–-]) ?.{2,90}|илустрација|фото илустрација|"
            r"(?:foto|fotografija|fotografije|izvor fotografije|ilustracija|snimio|snimila|izvor|arhiva)(?:\.| ?[:©/–-]) ?.{2,90}|ilustracija|foto ilustracija"
        ),
        why="a picture's credit", source="credits of Serbian agencies (Фото: Танјуг / name style)",
        hits=("Фото: Марко Долинар / Агенција", "Foto: Ana Obala"),
        near_misses=("Фотографија за успомену, рекао је, и никад је није погледао.", "Izvor reke našli su tek trećeg dana."),
    ),
)
