"""Albanian: what Albanian-language sites print around their articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.lazy import lazy_pattern
from cleaner.rules import conditions as c
from cleaner.rules.rule import HINT, Rule, form_of, listed, reported

if TYPE_CHECKING:
    from cleaner.model import Label

_A = "Këshilli bashkiak vendosi të hënën ta mbyllë urën e vjetër për kamionët."
_B = "Deri në vjeshtë shoferët do të udhëtojnë nga rruga e luginës, tha kryetari."
_C = "Riparimi u shty për vite me radhë, sepse askush nuk donte ta paguante."
_AFTER = f"= {_A}\n\n= {_B}\n\n= {_C}\n\n"

_FOOTER: tuple[Label, ...] = (
    "legal-footer", "navigation", "share-bar", "newsletter", "paywall", "cookie-notice", "promo",
)

SPEECH = reported(
    r"tha|thotë|shkroi|shkruante|pyeti|shtoi"
)
"""Reported speech: what somebody said is the article's, whatever words it is in."""

_CATEGORY = lazy_pattern(
    r"(?:[\w'’-]{1,24} ){0,3}[\w-]{0,20}(?:cookies?\w*)\b(?=.*(?:faqe|vizit|reklam|përmbajt|statisti|anali|mat[iu]?|cilësim|preferenc|partner|funksion|pëlqim|nevojshm|domosdoshm)).{8,360}|"
    r"(?=.{0,200}cookies?\w*)(?=.{0,300}(?:gjurm|prano)).{30,360}|"
    r"(?=.{25}).{0,180}(?:shërbime\w* (?:e|të) palëve të treta).{0,200}"
)
"""What a consent dialog says of a kind of cookies, and of leave for others' services."""
_PANELS = frozenset(map(form_of, listed("""
    interes legjitim; interesi legjitim; ofruesit; shitësit; partnerët; lista e partnerëve; qëllimet; qëllime të
    veçanta; veçoritë; funksionet; pëlqimi; rreptësisht të nevojshme; të nevojshme; të domosdoshme; të
    detyrueshme; funksionale; funksionaliteti; preferencat; performanca; analitike; analitika; statistikat;
    statistika; marketing; marketingu; reklama; reklamimi; rrjetet sociale; gjithmonë aktiv; gjithmonë aktive;
    gjithnjë aktive; detajet; cookies të nevojshme; cookies të detyrueshme; cookies funksionale; cookies
    analitike; cookies të marketingut; emri; ofruesi; skadimi; kohëzgjatja; përshkrimi; qëllimi; lloji
""")))
"""What stands in its inner panels: kinds of consent, switches, heads of columns."""
_ABOUT = lazy_pattern(
    r"cookie|biskot|pëlqim|pranim|miratim|shërbim|\bfaqe|\bsajt|uebfaq|uebsajt|reklam|personal|"
    r"të dhëna|privatësi|partner|ofrues|shitës|legjitim|\biab\b|\btcf\b|gjeoloka|vendndodh|skript|"
    r"script|vizit|statisti|anali[zt]|matj|audienc|preferenc|cilësim|qëllim|profil|pajisj|"
    r"përmbajtj|\bspam|\bapp(?:s|ok|er|ar)?\b|appli[ck]|apli[ck]|informa[tcçs]|google"
)
"""What sentences of such a dialog deal with, its purposes and those who have them among it."""

RULES = (
    Rule(
        id="sq.ad-marker.label", label="ad-marker",
        phrases=listed("""
            reklamë; hapësirë reklamuese; përmbajtje e sponsorizuar; përmbajtje e paguar; artikull i sponsorizuar; e sponsorizuar; artikulli vazhdon pas reklamës; lajmi vazhdon pas reklamës; teksti vazhdon pas reklamës; vazhdon
            pas reklamës; mbyll reklamën; kalo reklamën; shkrim i sponsorizuar
        """),
        ambiguous=listed("""
            reklama; reklamo; marketing; sponsorizuar; njoftim; njoftime; partnerët; partnerë; sponsorët
        """),
        pattern=r"(?:artikulli|lajmi|teksti|shkrimi) vazhdon (?:pas|poshtë) (?:reklamës|videos)[.!]?",
        when=c.all_of(c.in_run(2), c.not_heading), otherwise=HINT,
        why="advertising must be marked and told apart from other matter", source="Albanian law on audiovisual media; labels of Albanian portals",
        hits=("Reklamë", "PËRMBAJTJE E SPONSORIZUAR", "Artikulli vazhdon pas reklamës"),
        near_misses=("Reklamë në derë kishte tërë dimrin.", f"Njoftime\n\n{_A}", "Artikulli vazhdon me përshkrimin e lumit."),
    ),
    Rule(
        id="sq.video-embed.player", label="video-embed",
        phrases=listed("""
            shiko videon; shikoni videon; shihni videon; shih videon; luaj videon; videoja nuk është e disponueshme; shfletuesi juaj nuk e mbështet videon; dëgjo artikullin; dëgjoni artikullin; ekran i plotë; videoja tjetër;
            aktivizo zërin; hiq zërin
        """),
        ambiguous=listed("""
            video; luaj; pauzë; ndalo; titrat; drejtpërdrejt; live; zëri; cilësia; dëgjo
        """),
        pattern=r"(?:shiko videon|shikoni videon|shihni videon|shiko|shikoni) ?[|»>→►▶] ?.{12,130}[^.,;]|(?:shiko videon|shikoni videon|shihni videon) ?: ?.{12,130}[^.,;]",
        when=c.all_of(c.in_run(3, "video-embed"), c.no_list_item), otherwise=HINT,
        why="the labels of a video or audio player", source="players of Albanian broadcasters and portals; YouTube in Albanian",
        hits=("Shiko videon", "Dëgjo artikullin", "Luaj\nPauzë\nEkran i plotë", "Shikoni videon: Si u ndërtua bregu i ri"),
        near_misses=(f"Drejtpërdrejt\n\n{_A}", f"Pauzë\n\n{_B}", "Shikoni videon, tha ai, por askush nuk shikoi."),
    ),
    Rule(
        id="sq.promo.app", label="promo",
        phrases=listed("""
            shkarko aplikacionin; shkarkoni aplikacionin; shkarkoje aplikacionin; shkarko aplikacionin tonë; shkarkoni aplikacionin tonë; instalo aplikacionin; hape në aplikacion; lexo në aplikacion; shkarko nga google play;
            shkarko nga app store; aktivizo njoftimet; lejo njoftimet; jo tani; mëso më shumë; mësoni më shumë; bli tani; blej tani; porosit tani; shiko ofertën
        """),
        ambiguous=("aplikacioni", "aplikacioni celular", "porosit"),
        pattern=r"(?:shkarko|shkarkoni|shkarkoje|instaloni) (?:falas )?aplikacionin(?: tonë| falas| celular)*(?:,? (?:dhe|që|për) .{2,60})?[!.]?",
        when=c.all_of(c.in_run(2), c.not_heading), otherwise=HINT, part="button",
        sure_if=r"tonë|falas|lajme",
        why="a prompt to install the site's app, or the button of an offer", source="app banners of Albanian portals",
        hits=("Shkarko aplikacionin", "Shkarkoni aplikacionin tonë dhe lexoni pa reklama", "Mëso më shumë »"),
        near_misses=(f"Aplikacioni\n\n{_A}", "Instaloni aplikacionin në shtëpi, e këshilloi djali, por ai nuk dëgjoi."),
    ),
    Rule(
        id="sq.promo.ask", label="promo",
        phrases=listed("""
            na mbështet; na mbështetni; na mbështesni; mbështet gazetarinë e pavarur; mbështetni gazetarinë e pavarur; dhuro; dhuroni; dhuro tani; bëj një dhurim; bëni një donacion; bëhu mbështetës; mbështet projektin
        """),
        pattern=r"(?:mbështet|mbështetni|mbështesni) (?:gazetarinë|median|punën tonë|redaksinë|mediat)\b[^.:,]{0,60}[.!]?",
        when=c.not_heading, otherwise=HINT, part="ask",
        why="an appeal or a button for readers' money", source="donation boxes of independent Albanian media",
        hits=("Na mbështetni", "Mbështetni gazetarinë e pavarur!", "Dhuro"),
        near_misses=(f"Na mbështetni\n\n{_A}", f"Dhuro\n\n{_B}", "Mbështeteni, thirri motra, dhe dy burra e kapën plakun."),
    ),
    Rule(
        id="sq.newsletter.prompt", label="newsletter",
        phrases=listed("""
            abonohu në buletin; abonohuni në buletin; abonohu në buletinin tonë; abonohuni në buletinin tonë; abonohu në newsletter; abonohuni në newsletter; abonohuni në newsletterin tonë; regjistrohu në newsletter; regjistrohuni
            për buletinin tonë; merr lajmet në email; merrni lajmet në email; faleminderit për abonimin; mund të çabonoheni në çdo kohë; mund të çregjistroheni në çdo kohë
        """),
        ambiguous=listed("""
            buletini; newsletter; email; e-mail; posta elektronike; abonohu; abonohuni; regjistrohu; dërgo; abonim
        """),
        pattern=(
            r"(?:abonohu|abonohuni|regjistrohu|regjistrohuni) (?:falas )?(?:në|për) (?:newsletter|buletinin?|lajmet tona)\w*\b[^:]{0,100}|"
            r"(?:duke u abonuar|duke klikuar|duke u regjistruar|duke dërguar)[^.,]{0,60}(?:pranoni|pajtoheni|bini dakord)[^.,]{0,80}(?:privatësi|kushte|të dhëna)[^,]{0,160}"
        ),
        when=c.all_of(c.not_heading, c.beside("newsletter", "promo", "share-bar", "legal-footer")), otherwise=HINT, part="heading",
        sure_if=r"newsletter|buletin|privatësi|të dhëna|kushte",
        why="a box that collects mail addresses, with its consent line", source="sign-up forms of Albanian portals",
        hits=(f"= {_A}\n\n" "Abonohuni në buletinin tonë\nMë e rëndësishmja një herë në javë\nAbonohu", "Duke u abonuar pranoni politikën e privatësisë"),
        near_misses=(f"Buletini\n\n{_A}", f"Abonim\n\n{_B}", "Regjistrohuni në kor, tha ajo, dhe u regjistrua e gjithë lagjja."),
    ),
    Rule(
        id="sq.newsletter.field", label="newsletter",
        phrases=listed("""
            adresa juaj email; adresa juaj e emailit; adresa juaj e e-mailit; emaili juaj; shkruani emailin tuaj; vendosni emailin tuaj; vendos emailin tënd; shkruani adresën tuaj të emailit; shkruaj emailin
        """),
        ambiguous=("abonohu", "abonohuni", "regjistrohu", "regjistrohuni"),
        when=c.any_of(c.not_heading, c.beside("newsletter")), otherwise=HINT, part="ask",
        why="the field or the button of a sign-up form", source="sign-up forms under articles",
        hits=("Shkruani emailin tuaj", "Adresa juaj e emailit\nAbonohu"),
        near_misses=(f"Abonohu\n\n{_A}", "Abonohu, lutej postieri, dhe të gjithë e dëgjuan."),
    ),
    Rule(
        id="sq.newsletter.sent", label="newsletter",
        phrases=listed("""
            për të përfunduar regjistrimin, klikoni lidhjen e konfirmimit në kutinë tuaj hyrëse. nëse nuk
            mbërrin brenda 3 minutash, kontrolloni dosjen e spam-it!; një lidhje identifikimi është dërguar
            në kutinë tuaj hyrëse. nëse nuk arrin për 3 minuta, sigurohuni që të kontrolloni dosjen tuaj të
            postës së padëshiruar.; ler nje koment ne kete post
        """),
        ambiguous=listed("""
            tani kontrolloni emailin tuaj!; ju lutem vendosni një adresë emaili të vlefshme; emaili u
            dërgua; zgjidh buletinin tend; rregjistrohu; anullo ne cdo kohe.
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="what a sign-up form says before and after an address is sent",
        source="Ghost in Albanian",
        hits=("Për të përfunduar regjistrimin, klikoni lidhjen e konfirmimit në kutinë tuaj hyrëse. Nëse nuk mbërrin brenda 3 minutash, kontrolloni dosjen e spam-it!", "Një lidhje identifikimi është dërguar në kutinë tuaj hyrëse. Nëse nuk arrin për 3 minuta, sigurohuni që të kontrolloni dosjen tuaj të postës së padëshiruar.", _AFTER + "Tani kontrolloni emailin tuaj!\nJu lutem vendosni një adresë emaili të vlefshme\nEmaili u dërgua"),
        near_misses=(f"{_A}\n\nTani kontrolloni emailin tuaj!\n\n{_B}", f"{_A}\n\n- Tani kontrolloni emailin tuaj!\n- Ju lutem vendosni një adresë emaili të vlefshme\n- Emaili u dërgua\n\n{_B}", "Për të përfunduar regjistrimin, klikoni lidhjen e konfirmimit në kutinë tuaj hyrëse. Nëse nuk mbërrin brenda 3 minutash, kontrolloni dosjen e spam-it, tha ajo dhe mbylli derën pas mysafirit të fundit."),
    ),
    Rule(
        id="sq.comment-count.count", label="comment-count",
        phrases=listed("""
            0 koment; 0 komente; komente (0); komentet (0); komente: 0; komentet: 0; s'ka komente; nuk ka komente; nuk ka komente.; ende nuk ka komente; shfaq komentet; shiko komentet; shihni komentet; shfaq të gjitha komentet;
            shiko të gjitha komentet; të gjitha komentet; më shumë komente; fshih komentet; lexo komentet; 0 përgjigje; bëhu i pari që komenton; bëhuni i pari që komenton;
            ende pa komente.
        """),
        pattern=r"\d{1,5} përgjigje te ?[\"“„«‘「《][^?¿؟!]{2,140}|(?:shfaq|shiko|shihni) (?:të gjitha )?\d+ (?:koment\w*|përgjigje\w*)",
        why="how many comments there are, or the button that shows them", source="comment systems of Albanian portals; WordPress in Albanian",
        hits=("34 komente", "Komente (12)", "Nuk ka komente", "Shfaq të gjitha komentet", "7 Përgjigje te “Ura e vjetër mbyllet”"),
        near_misses=("34 komente u fshinë deri në mesnatë.", "Nuk ka komente nga kryetari", "Komentet nuk janë të nevojshme", "7 përgjigje te “Pse mbyllet ura?”"),
    ),
    Rule(
        id="sq.comments.prompt", label="comments",
        phrases=listed("""
            lini një përgjigje anuloje përgjigjen; lini një koment anuloje përgjigjen;
            lini një koment; lër një koment; lini koment; shkruani një koment; shkruaj një koment; shto koment; shtoni një koment; komento; komentoni; posto koment; dërgo komentin; postoni komentin; komenti juaj; lini një
            përgjigje; lër një përgjigje; anuloje përgjigjen; anulo përgjigjen; adresa juaj email s'do të bëhet publike.; adresa juaj email s'do të bëhet publike. fushat e domosdoshme janë shënuar me një *; adresa juaj email s'do
            të bëhet publike. fushat e domosdoshme janë shënuar me *; fushat e domosdoshme janë shënuar me një *; fushat e domosdoshme janë shënuar me *; komentet janë mbyllur; komentet janë të mbyllura; komentet janë çaktivizuar;
            duhet të jeni i kyçur për të komentuar; duhet të jeni të kyçur që të mund të postoni një koment.; kyçuni për të komentuar; identifikohuni për të komentuar; rregullat e komentimit; komentet e fundit;
            për anulimin e përgjigjes, klikoni këtu.; adresa juaj email nuk do të bëhet publike.; adresa juaj email nuk do të bëhet publike; postoje komentin; parashtroje komentin; komentet janë të mbyllura.; na ndjeni, për këtë pjese komentet janë mbyllur.; na ndjeni, formulari i komenteve, në këtë kohë, është i mbyllur.; për të postuar një koment, duhet të jeni i futur.; për të postuar një koment, duhet të jeni i futur; për të lënë një koment, fillimisht bëni hyrjen; komenti juaj po pret moderimin.; postojeni komentin tuaj; ky postim është i mbrojtur me fjalëkalim. për të parë komentet, jepni fjalëkalimin.
        """),
        ambiguous=("diskutim", "mendimi juaj", "çfarë mendoni?", "emri juaj"),
        pattern=r"(?:kyçuni|identifikohuni|regjistrohuni|duhet të (?:jeni|kyçeni|identifikoheni|regjistroheni))[^.,]{0,30} (?:për të komentuar|për të lënë koment|që të komentoni)[^.,]{0,20}\.?|(?:shkruani|na tregoni|ndani)[^.,]{0,40} në komente[.!]?",
        when=c.all_of(c.comment_button, c.after_prose()), otherwise=HINT,
        sure_if=r"koment",
        why="a prompt of the comment section", source="WordPress in Albanian and comment forms of portals; WordPress and Django comments in Albanian",
        hits=("Lini një koment", "Kyçuni për të komentuar", "Adresa juaj email s’do të bëhet publike. Fushat e domosdoshme janë shënuar me një *", "Na tregoni mendimin tuaj në komente!"),
        near_misses=(f"Diskutim\n\n{_A}", f"Çfarë mendoni?\n\n{_B}", "Lini një koment në çdo faqe, lutej redaktori, por askush nuk linte."),
    ),
    Rule(
        id="sq.comments.button", label="comments",
        phrases=listed("""
            përgjigju; përgjigjuni; raporto; cito; pëlqej; pëlqeje; nuk më pëlqen; komente; komentet; koment; përgjigje; më të rejat; më të vjetrat; ndrysho; lidhja; fshih; voto; rezultatet; sondazh
        """),
        when=c.all_of(c.in_run(2, "comments", "share-bar", "comment-count"), c.no_list_item, c.stacks_nothing), otherwise=HINT,
        why="buttons under a reader's comment, one beside the other", source="comment systems of Albanian portals and forums",
        hits=("Përgjigju\nRaporto", "Pëlqej\nPërgjigju\nCito"),
        near_misses=(f"Përgjigje\n\n{_A}", f"Koment\n\n{_B}"),
    ),
    Rule(
        id="sq.comments.useful", label="comments",
        phrases=("a ishte i dobishëm ky artikull?", "a ju ndihmoi ky artikull?", "a ishte e dobishme kjo faqe?", "ishte i dobishëm ky artikull?"),
        ambiguous=("po", "jo"),
        when=c.all_of(c.in_run(3, "comments"), c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a poll below the article: was it useful, yes or no", source="feedback widgets of help pages, blogs and papers",
        hits=(_AFTER + "A ishte i dobishëm ky artikull?\nPo\nJo", "A ju ndihmoi ky artikull?"),
        near_misses=(f"Po\n\n{_A}", "A ishte i dobishëm ky artikull? Këtë nuk e dinte askush."),
    ),
    Rule(
        id="sq.comments.widget", label="comments",
        phrases=listed("""
            të raportohet ky koment?; shfaq edhe 0 përgjigje; ky koment është fshehur.; ky koment është
            hequr.; komenti i lidhur nuk është më i disponueshëm.; nuk mund të postoni komente në këtë
            publikim.; ngarko më shumë (0); shtojini kontekst komentit tuaj, ndani emrin dhe përvojën tuaj
            për të nxitur një diskutim të shëndetshëm.
        """),
        ambiguous=listed("""
            modifiko këtë koment; diskutim i anëtarëve; nisni bisedën; bashkohu në diskutim; shto përgjigje;
            rendit sipas; regjistrohu tani; jeni anëtar?; hyni; përmirëso tani; anëtar i fshirë; raporto
            komentin; shfaq komentin; fshih komentin; e fshehur për anëtarët
        """),
        pattern=(
            r"bëhu anëtar i .{2,60} për të filluar komentimin[.!।]?|"
            r"bëhu anëtar me pagesë i .{2,60} për të filluar komentimin[.!।]?"
        ),
        when=c.comment_widget, otherwise=HINT, weighed=False,
        why="what comment sections of blogs say around the comments and above their form",
        source="Ghost and WordPress in Albanian",
        hits=("Të raportohet ky koment?", "Shfaq edhe 4 përgjigje", "Bëhu anëtar i Port Chronicle për të filluar komentimin.", _AFTER + "Modifiko këtë koment\nDiskutim i anëtarëve\nNisni bisedën"),
        near_misses=(f"{_A}\n\nModifiko këtë koment\n\n{_B}", f"{_A}\n\n- Modifiko këtë koment\n- Diskutim i anëtarëve\n- Nisni bisedën\n\n{_B}", "Të raportohet ky koment, tha ajo dhe mbylli derën pas mysafirit të fundit.", "Bëhu anëtar i Port Chronicle për të filluar komentimin, tha ajo dhe mbylli derën pas mysafirit të fundit."),
    ),
    Rule(
        id="sq.comments.forum", label="comments",
        phrases=listed("""
            do të merrni njoftime rreth komentesh të reja në këtë temë.; ky koment nuk mund të gjendej. mund
            të jetë fshirë ose zhvendosur.
        """),
        ambiguous=listed("""
            mesazh i ri; vëzhgoje; mesazhi i fundit; i gatshëm edhe në:; 0 vetë në diskutim; shto temë;
            rreth kësaj faqeje diskutimi; nis një diskutim; të abonohesh në këtë temë?
        """),
        when=c.forum_tools, otherwise=HINT, weighed=False,
        why="what the software of a forum says around the posts of a thread, several lines in a row",
        source="Redmine and MediaWiki DiscussionTools in Albanian",
        hits=("Do të merrni njoftime rreth komentesh të reja në këtë temë.", "Ky koment nuk mund të gjendej. Mund të jetë fshirë ose zhvendosur.", _AFTER + "Mesazh i ri\nVëzhgoje\nMesazhi i fundit"),
        near_misses=(f"{_A}\n\nMesazh i ri\n\n{_B}", f"{_A}\n\n- Mesazh i ri\n- Vëzhgoje\n- Mesazhi i fundit\n\n{_B}", "Do të merrni njoftime rreth komentesh të reja në këtë temë, tha ajo dhe mbylli derën pas mysafirit të fundit.", "Ky koment nuk mund të gjendej. Mund të jetë fshirë ose zhvendosur, tha ajo dhe mbylli derën pas mysafirit të fundit."),
    ),
    Rule(
        id="sq.share-bar.share", label="share-bar",
        phrases=listed("""
            shpërndaje në facebook; shpërndaje në twitter; shpërndaje në whatsapp; ndaje në facebook; ndaj në facebook; shpërndaje artikullin; shpërndaje lajmin; shpërndaje me miqtë; ndaje me miqtë; ndaje me të tjerët; shpërndaje
            me të tjerët; dërgoje me email; dërgoje një miku; printo artikullin; kopjo linkun; kopjo lidhjen; linku u kopjua; lidhja u kopjua; ruaj artikullin; shto te të preferuarat; 0 shpërndarje; 0 shikime; shikime: 0; na
            ndiqni; na ndiq; na ndiqni në facebook; na ndiqni në instagram; na ndiqni në rrjetet sociale; na gjeni në facebook; rrjetet sociale; mediat sociale
        """),
        ambiguous=("ndiq", "ndiqni", "bashkohu me ne", "na shkruani"),
        pattern=r"(?:na ndiqni|na ndiq|na gjeni|bashkohuni me ne) (?:edhe )?në (?:facebook|twitter|instagram|youtube|google|rrjetet sociale|whatsapp|viber|telegram|tiktok|linkedin)[^.:]{0,60}[.!:]?",
        when=c.all_of(c.in_run(2, "share-bar", "navigation", "comments"), c.no_list_item), otherwise=HINT,
        why="a prompt to share the page, to follow the site or to write to it", source="share bars of Albanian portals",
        hits=("Shpërndaje në Facebook", "Kopjo linkun", "Na ndiqni në Facebook dhe Instagram!"),
        near_misses=(f"Ndiqni\n\n{_A}", "Ndaje me miqtë që ke, i thoshte gjyshja çdo mbrëmje.", "Na ndiqni pa zë në anën tjetër, pëshpëriti ai."),
    ),
    Rule(
        id="sq.share-bar.button", label="share-bar",
        phrases=listed("""
            shpërndaje; shpërndaj; shpërndani; ndaje; printo; dërgo; ruaj; kopjo; lidhja; linku; dëgjo; pëlqej; email; share; komento
        """),
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "video-embed"), c.no_list_item), otherwise=HINT,
        why="words of a share bar, one beside the other", source="article tool bars of Albanian portals",
        hits=("Shpërndaje\nPrinto", "Ndaje\nFacebook\nRuaj"),
        near_misses=(f"Shpërndaje\n\n{_A}", f"Lidhja\n\n{_B}", f"Ruaj\n\n{_C}"),
    ),
    Rule(
        id="sq.share-bar.lone-share", label="share-bar",
        phrases=("shpërndaje", "shpërndaje:", "ndaje:"),
        when=c.all_of(c.not_heading, c.no_list_item), otherwise=HINT,
        why="the share button alone; as a heading it would have a paragraph under it", source="article tool bars of Albanian media",
        hits=(f"Shpërndaje\n\n= Këshilli mbyll urën e vjetër të luginës\n\n= {_A}", _AFTER + "Shpërndaje:"),
        near_misses=(f"Shpërndaje\n\n{_A}", "Shpërndaje bukën me të, i tha nëna."),
    ),
    Rule(
        id="sq.share-bar.tools", label="share-bar",
        phrases=("raporto gabimin", "raporto një gabim", "raportoni gabimin", "gjetët një gabim?", "gjetët një gabim? na shkruani", "vutë re një gabim? na shkruani"),
        when=c.all_of(c.any_of(c.not_heading, c.beside("share-bar", "video-embed")), c.no_list_item), otherwise=HINT,
        why="buttons of the tools beside an article: report an error", source="toolbars of Albanian news sites",
        hits=(_AFTER + "Gjetët një gabim? Na shkruani", _AFTER + "Raporto gabimin"),
        near_misses=(f"Raporto gabimin\n\n{_A}", f"- Raporto gabimin\n- Gjetët një gabim? Na shkruani\n\n{_A}"),
    ),
    Rule(
        id="sq.cookie-notice.notice", label="cookie-notice",
        pattern=(
            r"(?:kjo|ky|uebsajti ynë|faqja jonë|faqja) ?(?:faqe|faqe interneti|uebfaqe|uebsajt|uebsajti|portal|web ?faqe|website)? (?:i |e )?(?:përdor|përdorim)(?:im)? (?:cookie|kuki)(?!.*(?:\btha|shpjegoi|thotë|\bshkruan)).{0,300}|"
            r"(?:ne )?përdorim (?:cookie|kuki)\w*(?=.*(?:faqe|uebsajt|pranoni|përvoj|reklam|shërbim|lejo|përmbajt))(?!.*(?:\btha|shpjegoi|thotë|\bshkruan)).{0,300}|"
            r"(?:duke vazhduar|duke përdorur|duke klikuar|nëse vazhdoni)(?!.*(?:\btha|shpjegoi|thotë|\bshkruan))[^.]{0,100}(?:pranoni|pajtoheni|bini dakord)[^.]{0,60}(?:cookie|kuki|kushte|privatësi).{0,200}|"
            r"(?:ne )?(?:vlerësojmë|respektojmë) privatësinë tuaj.{0,60}"
        ),
        otherwise=HINT,
        sure_if=r"cookie|kuki|faqe|uebsajt|privatësinë",
        why="a notice that asks leave to store cookies", source="consent banners of Albanian portals",
        hits=("Kjo faqe përdor cookies. Duke vazhduar, ju pranoni përdorimin e tyre.", "Ne përdorim cookies për të përmirësuar përvojën tuaj në faqe."),
        near_misses=("Kjo faqe përdor një shkronjë të vjetër dhe askush nuk e ndërron.", "Faqja përdor cookies vetëm pas hyrjes, shpjegoi eksperti.", "Duke vazhduar rrugën, u pajtua edhe udhërrëfyesi."),
    ),
    Rule(
        id="sq.cookie-notice.button", label="cookie-notice",
        phrases=listed("""
            prano të gjitha; pranoj të gjitha; pranoji të gjitha; prano të gjitha cookies; refuzo të gjitha; refuzoji të gjitha; vetëm të nevojshmet; vetëm të domosdoshmet; cilësimet e cookies; preferencat e cookies; politika e
            cookies; politika e cookie-ve; lejoji të gjitha; lejo të gjitha; ruaj preferencat; menaxho cookies;
            kjo faqe nuk përdor asnjë cookie që kërkon pranimin tuaj.;
            ky shërbim nuk ka instaluar asnjë cookie.; ky shërbim nuk përdor cookie.; menaxher i cookies nga tarteaucitron.js; ok, prano të gjitha; shfaq/fshih informacionet në lidhje me ruajtjen e cookies
        """),
        ambiguous=listed("""
            pranoj; prano; pajtohem; e kuptova; kuptova; në rregull; refuzo; refuzoj; ok; mbyll; më shumë informacion; cilësimet; lejo; më shumë; detajet; lexo më shumë; mëso më shumë; cookies;
            cookies të detyrueshme; mbrojtja e privatësisë suaj; menaxho shërbimet; personalizo;
            preferencat për të gjitha shërbimet;
            fshih banerin e cookies; lejo të gjitha cookies; paneli i menaxhimit të cookies; refuzo të gjitha cookies
        """),
        when=c.consent_button, otherwise=HINT,
        why="a button of the consent banner", source="consent tools in Albanian",
        hits=("Prano të gjitha cookies", "Kjo faqe përdor cookies.\nPranoj"),
        near_misses=(f"Cilësimet\n\n{_A}", f"E kuptova\n\n{_B}", f"{_A}\n\n- Fshih banerin e cookies\n- Lejo të gjitha cookies\n\n{_B}", f"{_A}\n\n- Fshih banerin e cookies\n- Lejo të gjitha cookies\n\n{_B}"),
    ),
    Rule(
        id="sq.cookie-notice.category", label="cookie-notice",
        finds=c.dialog_lines(_CATEGORY, _PANELS, _ABOUT, SPEECH),
        why="what a kind of cookies is for, among the buttons of the dialog that lists them",
        source="preference panels of consent tools (OneTrust, Cookiebot, tarteaucitron, Klaro)",
        hits=(f"{_AFTER}Prano të gjitha\nRefuzo të gjitha\nInteres legjitim\nPartnerët tanë zgjedhin reklamat sipas këtyre të dhënave.\nOfruesit\nShërbimet që numërojnë vizitat na tregojnë cilat faqe lexohen.\nPrano të gjitha", f"{_AFTER}Prano të gjitha\nKëto cookies numërojnë sa shpesh vizitohet faqja.\nRefuzo të gjitha", f"{_AFTER}Prano të gjitha\nKëto cookies numërojnë sa shpesh vizitohet faqja.\nCookies të reklamave tregojnë ofertat e partnerëve tanë.\nRefuzo të gjitha"),
        near_misses=(f"{_A}\n\nInteres legjitim\n\nPartnerët tanë zgjedhin reklamat sipas këtyre të dhënave.\n\nOfruesit\n\nShërbimet që numërojnë vizitat na tregojnë cilat faqe lexohen.\n\n{_B}", f"{_A}\n\nPartnerët tanë zgjedhin reklamat sipas këtyre të dhënave.\n\nShërbimet që numërojnë vizitat na tregojnë cilat faqe lexohen.\n\n{_B}", f"Këto cookies numërojnë sa shpesh vizitohet faqja.\n\n{_A}", f"{_A}\n\nKëto cookies numërojnë sa shpesh vizitohet faqja.\n\nCookies të reklamave tregojnë ofertat e partnerëve tanë.\n\n{_B}"),
    ),
    Rule(
        id="sq.paywall.account", label="paywall",
        phrases=listed("""
            keni tashmë një llogari?; keni llogari? identifikohuni; keni llogari? kyçuni; nuk keni llogari?; nuk keni llogari? regjistrohuni; nuk ke llogari?; nuk ke llogari? regjistrohu; keni harruar fjalëkalimin?; ke harruar
            fjalëkalimin?; harruat fjalëkalimin?; harrove fjalëkalimin?; më mbaj mend; kyçu / regjistrohu; hyr / regjistrohu; hyni me google; hyni me facebook; krijo llogari; krijoni llogari; krijo një llogari; vetëm për
            abonentët; ky artikull është vetëm për abonentët; bëhu abonent; bëhuni abonent; llogaria ime;
            humbët fjalëkalimin tuaj?
        """),
        ambiguous=listed("""
            kyçu; kyçuni; hyr; hyrje; dil; identifikohu; regjistrohu; regjistrohuni; regjistrim; fjalëkalimi; emri i përdoruesit; abonimi; abonohu; profili; llogaria; premium;
            mbamë mend;
            hyni ose hapni një llogari
        """),
        pattern=(
            r"(?:ky |i gjithë )?(?:artikull|artikulli|përmbajtja) (?:është )(?:i disponueshëm |e disponueshme )?vetëm për abonent\w*.{0,40}|"
            r"për të (?:lexuar|vazhduar) (?:artikullin|leximin|më tej)[^.,]{0,20},? (?:abonohuni|kyçuni|regjistrohuni|identifikohuni)[^.,]{0,30}\.?"
        ),
        when=c.all_of(c.in_run(2), c.heads_nothing, c.no_list_item), otherwise=HINT, part="button",
        sure_if=r"artikull|abon|lexi",
        why="a prompt to log in, register or pay", source="accounts of Albanian portals; WordPress and MediaWiki in Albanian",
        hits=("Keni harruar fjalëkalimin?", "Nuk keni llogari? Regjistrohuni", "Ky artikull është vetëm për abonentët", "Kyçu\nRegjistrohu"),
        near_misses=(f"Regjistrim\n\n{_A}", f"Fjalëkalimi\n\n{_B}", "Artikulli do të jetë në bibliotekë nga nesër."),
    ),
    Rule(
        id="sq.related.heading", label="related",
        phrases=listed("""
            lexo edhe; lexoni edhe; lexo gjithashtu; lexoni gjithashtu; lexo më shumë; lexoni më shumë; shiko edhe; shihni edhe; artikuj të ngjashëm; lajme të ngjashme; të ngjashme; postime të ngjashme; artikuj të lidhur; lajme të
            lidhura; të lidhura; më të lexuarat; më të lexuara; lajmet më të lexuara; artikujt më të lexuar; më të komentuarat; më të shikuarat; lajmet e fundit; artikujt e fundit; postimet e fundit; shkrimet e fundit; të fundit;
            mund t'ju interesojë; mund t'ju interesojë edhe; mund t'ju pëlqejë; mund t'ju pëlqejë edhe; ju rekomandojmë; artikuj të rekomanduar; më shumë nga autori; më shumë lajme; lajme të tjera; artikuj të tjerë; zgjedhja e
            redaksisë; produkte të ngjashme; produkte të lidhura
        """),
        takes=c.titles_below, part="heading",
        why="the heading of a list of other articles, with the list", source="blocks under articles of Albanian portals; WordPress in Albanian",
        hits=("Lexo edhe\nTragetet u ndalën nga stuhia në liqen\nShpëtimtarët u nderuan për punën e dimrit", _AFTER + "Më të lexuarat\n\nKush do të paguajë për bregun që bie?\n\nKryetari shet zyrën e portit të vjetër", "Artikuj të ngjashëm"),
        near_misses=("Lexo edhe me zë të lartë, i këshillonte nxënësit.", "Më të lexuarat ishin letrat nga lufta, të shkruara me laps."),
    ),
    Rule(
        id="sq.related.section", label="related",
        phrases=listed("""
            rekomandojmë; rekomanduar; lajme; lajmet; aktualitet; kryesore; kryesoret; popullore; temat; tema; në fokus; fokus; të rejat; nga bota; nga vendi; rubrikat; kuriozitete; më shumë; lidhje; të tjera; video; galeri;
            trend; sot; analiza; opinione; të zgjedhura;
            komentet më të fundit; linqe të afërta;
            postimet më të fundit
        """),
        when=c.after_prose(), takes=c.titles_below_or_nothing, otherwise=HINT, part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it", source="front-page sections of Albanian portals; WordPress and Material for MkDocs in Albanian",
        hits=(_AFTER + "Rekomandojmë\nTragetet u ndalën nga stuhia në liqen\nShpëtimtarët u nderuan për punën e dimrit", _AFTER + "Aktualitet\n\nKush do të paguajë për bregun që bie?\n\nKryetari shet zyrën e portit të vjetër"),
        near_misses=(f"Më shumë\nKapitulli 6. Si ndërtohet një urë\n6.1. Çfarë është harku i urës\n6.2. Çfarë mban guri\n\n{_A}\n\n{_B}", f"Kuriozitete\n\n{_A}", f"Temat\n\n{_B}", f"Lidhje\n\n{_C}"),
    ),
    Rule(
        id="sq.related.read-also", label="related",
        pattern=r"(?:lexo edhe|lexoni edhe|lexo gjithashtu|lexoni gjithashtu) ?: ?(?!.*(?:kapitull|\bfaqe|\bfq\b)).{12,160}[^.,;:]",
        when=c.all_of(c.no_list_item, c.points_to_title), anywhere=True,
        why="a link to another article; no text says these words and a colon but to point there", source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=("Lexo edhe: Tragetet u ndalën nga stuhia në liqen", "Lexoni edhe: Kryetari shet zyrën e portit të vjetër"),
        near_misses=("Lexo edhe: këto fjalë qëndrojnë nën çdo artikull.", "Lexo edhe: emri", "Lexoni edhe: Kapitulli i gjashtë për urat"),
    ),
    Rule(
        id="sq.related.pointer", label="related",
        phrases=listed("""
            lexo më shumë; lexoni më shumë; lexo artikullin e plotë; lexo të gjithë artikullin; vazhdo leximin; vazhdoni leximin; shfaq më shumë; shfaq më pak; shiko të gjitha; shihni të gjitha; ngarko më shumë; të gjitha lajmet;
            të gjithë artikujt; shiko galerinë; hap galerinë; zmadho foton
        """),
        ambiguous=("0 foto", "më shumë", "më tej", "detaje", "galeria", "burimi"),
        pattern=r"(?:lexo edhe|lexoni edhe|lexo më shumë|shiko edhe|shihni edhe) ?[|»>→►▶] ?(?!.*(?:kapitull|\bfaqe|\bfq\b)).{12,160}[^.,;:]|(?:lexo më shumë|lexoni më shumë|shiko edhe|shihni edhe) ?: ?(?!.*(?:kapitull|\bfaqe|\bfq\b)).{12,160}[^.,;:]",
        when=c.all_of(c.in_run(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a link to another article, which leads nowhere in a text", source="in-story pointers of Albanian portals (Lexo edhe: headline)",
        hits=("Lexo më shumë →", "Shfaq më shumë", "Shiko edhe: Tragetet u ndalën nga stuhia në liqen"),
        near_misses=(f"Detaje\n\n{_A}", f"Më tej\n\n{_B}", "Lexo më shumë se një libër në vit, thoshte ai."),
    ),
    Rule(
        id="sq.tag-list.tags", label="tag-list",
        phrases=("etiketa", "etiketat", "etiketime", "fjalë kyçe", "fjalët kyçe", "tags", "temat", "kategoritë"),
        when=c.after_prose(2), takes=c.short_lines_below, part="heading",
        why="the heading of the list of tags under an article, with the list", source="tag widgets of Albanian portals",
        hits=(_AFTER + "Etiketa\nura\nrrugët", _AFTER + "Fjalë kyçe:\n\nriparimi\n\nurat"),
        near_misses=(f"Fjalë kyçe\n\n{_A}", f"{_A}\n\n{_B}\n\nTemat\n\n{_C}"),
    ),
    Rule(
        id="sq.tag-list.line", label="tag-list",
        pattern=r"(?:etiketa|etiketat|fjalë kyçe|fjalët kyçe|kategoria|kategoritë|rubrika) ?[:|»] ?(?![^.]*\. )(?!.*\b(?:është|janë|çfarë|kush|si)\b).{2,200}[^.?!:]",
        when=c.all_of(c.after_prose(1), c.not_heading),
        why="the tags of an article on one line", source="WordPress in Albanian (Etiketa, Kategoria)",
        hits=(_AFTER + "Etiketa: ura, rrugët, riparimi", _AFTER + "Kategoria: Trafiku"),
        near_misses=("Etiketat: çfarë thonë dhe kush i lexon?", f"Kategoria: makina të rënda\n\n{_A}"),
    ),
    Rule(
        id="sq.legal-footer.links", label="legal-footer",
        phrases=listed("""
            rreth nesh; për ne; redaksia; kontakt; kontakti; kontakte; na kontaktoni; marketing; marketingu; reklamo me ne; reklamoni me ne; reklama; impressum; impresumi; karriera; ndihmë; harta e faqes; të drejtat e autorit;
            privatësia; rss; arkiva; arkivi; abonimi; pyetje të shpeshta; kushtet; rregullorja
        """),
        when=c.all_of(c.in_run(2, *_FOOTER), c.after_prose(), c.not_heading), otherwise=HINT,
        why="links of a site's footer, in a row", source="footers of Albanian portals and offices",
        hits=(_AFTER + "Rreth nesh\nKontakt\nMarketing", _AFTER + "Redaksia | Impressum | Arkiva"),
        near_misses=(f"Kontakt\n\n{_B}", f"Arkiva\n\n{_C}"),
    ),
    Rule(
        id="sq.legal-footer.policy", label="legal-footer",
        phrases=listed("""
            politika e privatësisë; politikat e privatësisë; mbrojtja e të dhënave; kushtet e përdorimit; termat e përdorimit; termat dhe kushtet; kushtet e shërbimit; të gjitha të drejtat e rezervuara; të gjitha të drejtat e
            rezervuara.; të gjitha të drejtat janë të rezervuara; të gjitha të drejtat janë të rezervuara.; të gjitha të drejtat të rezervuara
        """),
        when=c.all_of(c.not_heading, c.any_of(c.in_run(2, *_FOOTER), c.all_of(c.in_tail, c.after_prose()))), otherwise=HINT,
        why="a link to the terms, among others or below the last paragraph", source="footers of Albanian sites",
        hits=(_AFTER + "Të gjitha të drejtat e rezervuara.", _AFTER + "Kushtet e përdorimit"),
        near_misses=(f"Politika e privatësisë\n\n{_A}", f"Kushtet e përdorimit\n\n{_B}"),
    ),
    Rule(
        id="sq.legal-footer.notice", label="legal-footer",
        pattern=(
            r"bazuar në ?(?:wordpress|drupal|joomla!?|mediawiki|hexo|starlight)\w{0,3}\.?|(?:ndalohet (?:kopjimi|ripublikimi|riprodhimi|përdorimi)|kopjimi|ripublikimi|riprodhimi)[^!?]{0,160}(?:ndalohet|pa leje|pa lejen|leja me shkrim|të drejtat e autorit|lejuar|përmbajtj)[^!?]{0,160}|"
            r"(?:kryeredaktor(?:i|e|ja)?|issn|adresa e redaksisë) ?[:–-] ?.{3,140}"
        ),
        when=c.all_of(c.in_tail, c.after_prose()), otherwise=HINT,
        sure_if=r"wordpress|drupal|joomla|mediawiki|hexo|starlight|redaks|portal|faqe|artikuj|kryeredaktor|issn|përmbajtj",
        why="reprint terms, imprint and typo prompt below the last paragraph", source="Albanian copyright law; imprint customs of Albanian media",
        hits=(_AFTER + "Kopjimi i artikujve pa leje ndalohet.", _AFTER + "Kryeredaktori: Agim Bregu", _AFTER + "Bazuar në WordPress"),
        near_misses=(f"{_A}\n\n{_B}\n\nKopjimi i çelësave pa lejen e pronarit ndalohet.", f"Kopjimi i hartave ishte pa leje, vëren arkivisti.\n\n{_A}", f"Botuesi: një profesion që zhduket\n\n{_B}", f"Bazuar në WordPress\n\n{_A}"),
    ),
    Rule(
        id="sq.navigation.control", label="navigation",
        phrases=listed("""
            kalo te lënda; kalo te përmbajtja; kalo tek përmbajtja; shko te përmbajtja; kapërce te përmbajtja; kthehu lart; kthehu në krye; menyja kryesore; menuja kryesore; hap menunë; mbyll menunë; lëvizje nëpër postime; lundrim
            postimesh; kërko në faqe; artikulli tjetër; artikulli i mëparshëm; postimi tjetër; postimi i mëparshëm; lajmi tjetër; lajmi i mëparshëm; faqja tjetër; faqja e mëparshme; postime më të vjetra; postime më të reja; kthehu
            në ballinë; koha e leximit: 0 minuta; koha e leximit: 0 min; 0 min lexim; 0 minuta lexim; shto në shportë; shporta juaj është bosh; zgjidh gjuhën; zgjidhni gjuhën; të gjitha kategoritë;
            shko tek përmbajtja kryesore; shko te navigimi; shko te kërkimi; lexim 0 min
        """),
        ambiguous=("shporta", "lart", "ju jeni këtu", "kërko për", "komentet më të vjetra", "komentet më të reja", "postim i kaluar", "postimi i rradhës", "postimi pasues", "faqja pasuese", "subjekti i mëparshëm", "subjekti pasues", "faqja paraardhëse", "faqja pasardhëse", "përzgjidhni kategori", "përzgjidhni muaj", "faqe 0", "shfaq burimin", "kthehu te indeksi", "kopjo në clipboard", "u kopjua në clipboard", "tkurre anështyllën", "zgjeroje anështyllën", "ndrysho këtë faqe", "shiko burimin e kësaj faqeje"),
        pattern=r"(?:artikulli|postimi|lajmi) (?:tjetër|i mëparshëm) ?[:»«→←>|–—-] ?.{4,120}[^.,;]|koha e leximit ?[:–-]? ?(?:rreth |~)?\d.{0,16}",
        when=c.page_control, otherwise=HINT,
        why="a control of the page: skip link, pager, basket, reading time", source="WordPress and news portals in Albanian; WordPress, Material for MkDocs and Sphinx in Albanian",
        hits=("Kalo te lënda", "Koha e leximit: 5 minuta", "Artikulli tjetër: Kryetari shet zyrën e portit", "Shto në shportë"),
        near_misses=("Artikulli tjetër i marrëveshjes flet për peshkimin.", f"Shporta\n\n{_A}", f"{_A}\n\nNdrysho këtë faqe\n\nShiko burimin e kësaj faqeje\n\n{_B}", f"{_A}\n\nNdrysho këtë faqe\n\nShiko burimin e kësaj faqeje\n\n{_B}"),
    ),
    Rule(
        id="sq.navigation.wiki", label="navigation", weighed=False,
        phrases=listed("""
            lidhjet këtu; ndryshimet e ndërvarura; faqet e veçanta; lidhja e përhershme; informacioni i faqes; versioni i printueshëm; ngarko skedar; ndryshimet e fundit; faqe e rastit;
            portal bashkësie; ngjarjet aktuale; mjetet personale; emërhapësira; variante; shihni historikun; shih historikun; shih burimin; lexo; shikime; kontributet; diskutimi;
            nuk ke hyrë në llogari; në gjuhë të tjera; mjetet; mjete; shfajësimet; shtoni gjuhë; shfaq/fshih tabelën e përmbajtjeve; zhvendos te shiriti anësor; pamja;
            faqet për redaktorë jo të regjistruar; historiku i faqes; historiku; krijo një llogari; redakto; ndihma; menuja kryesore;
            lëvizje;
            hyrje; ndryshime së fundmi; menaxhimi i mediave; trego kodin burim të faqes; shqyrtime të
            vjetra; kthehu ne krye
        """),
        when=c.wiki_tools, otherwise=HINT,
        why="the tools of a wiki's page, several in a row",
        source="MediaWiki in Albanian (sidebar, tabs and toolbox)",
        hits=(_AFTER + "Lidhjet këtu\nNdryshimet e ndërvarura\nFaqet e veçanta", _AFTER + "Lidhja e përhershme\nInformacioni i faqes\nVersioni i printueshëm"),
        near_misses=(f"Lidhjet këtu\n\n{_A}", f"Faqet e veçanta\n\n{_B}\n\nNdryshimet e ndërvarura\n\n{_A}"),
    ),
    Rule(
        id="sq.legal-footer.wiki", label="legal-footer",
        pattern=(
            r"kjo faqe është redaktuar për herë të fundit më ?(?=.{0,45}\d{4}).{8,60}\.?|"
            r"marrë nga ?[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200}|"
            r"kjo faqe është aksesuar ?\d[\d., ]{0,12} ?herë\.?"
        ),
        why="the day of the last change, the address and how often it was read, below the pages of a wiki",
        source="MediaWiki in Albanian (messages lastmodifiedat, retrievedfrom and viewcount)",
        hits=("Kjo faqe është redaktuar për herë të fundit më 2024-05-03, në 10:14.", "Marrë nga \"https://wiki.example/index.php?title=Most&oldid=12\""),
        near_misses=("Kjo faqe është redaktuar për herë të fundit më 2024-05-03, në 10:14, tha ajo dhe mbylli derën pas mysafirit të fundit.", f"{_A}\n\nKjo faqe është redaktuar për herë të fundit më {_B}"),
    ),
    Rule(
        id="sq.navigation.menu-word", label="navigation",
        phrases=listed("""
            ballina; kreu; faqja kryesore; menu; menuja; kërko; kërkim; lajme; shqipëri; shqipëria; kosovë; kosova; maqedoni; rajon; rajoni; bota; botë; politikë; politika; ekonomi; ekonomia; biznes; sport; futboll; basketboll;
            kulturë; kultura; opinion; opinione; intervista; analiza; magazina; jeta; stil jete; shëndeti; shëndetësi; shkencë; teknologji; auto; udhëtime; receta; familja; moda; bukuri; argëtim; showbiz; vip; film; muzikë; libra;
            video; foto; galeri; podcast; moti; horoskopi; arsim; histori; kronika; kronikë; tirana; tiranë; prishtina; kontakt; rreth nesh; impressum; redaksia; marketing; blog; dyqani; shporta; hyr; kyçu; regjistrohu; dil;
            arkiva; kategoritë; më shumë; mbyll; para; prapa; tjetra; sq; shqip; en; english; live; tv; radio; ngjarje; kalendari; komuna; bashkia; shërbime; projekte; sociale; aktualitet; kryesore; speciale; vendi;
            kalendar; regjistrohuni; c'indentifikim; dilni; hyni; identifikim; pasuesi; pasuesja; tjetri; i mëparshmi; pulti; kategori; etiketa; përpunim; përpunoni; re etiketash; etiketa popullore; të tjera; rss postimesh; rss komentesh; zëra (rss); komente (rss); furnizim rss; e pa kategorizuar; i pakategorizuar; kërkoni; kērko
        """),
        when=c.all_of(c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "comments"), c.no_text_item, c.set_like_its_run), otherwise=HINT,
        why="words of a menu, several in a row", source="section names of Albanian portals and offices; WordPress, Plone and Sphinx in Albanian",
        hits=("Lajme\nSport\nKulturë", "Kosovë\nRajon\nBota\nEkonomi"),
        near_misses=(f"Histori\n\n{_A}\n\nKulturë\n\n{_B}\n\nSport\n\n{_C}", f"Kërkim\n\n{_B}"),
    ),
    Rule(
        id="sq.navigation.docs", label="navigation",
        phrases=listed("""
            0 min ngelen për tu lexuar
        """),
        ambiguous=listed("""
            duke filluar kërkimin; shkruaj për të filluar kërkimin; shko te burimi; mos e shfaq më këtë;
            zgjidh versionin; nuk ka dokumente të përputhshme; 0 dokumente të përputhshme; vendmbajtës;
            tjetër; e mëparshme; gjithashtu e disponueshme në:; lexo në shqip; gjuhë:; burim; faqja
            origjinale; fshih përputhje kërkimi; kjo faqe
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the tools around the pages of manuals and blogs, several in a row",
        source="Material for MkDocs, Nikola and Sphinx in Albanian",
        hits=("4 min ngelen për tu lexuar", _AFTER + "Duke filluar kërkimin\nShkruaj për të filluar kërkimin\nShko te burimi"),
        near_misses=(f"{_A}\n\nDuke filluar kërkimin\n\n{_B}", f"{_A}\n\n- Duke filluar kërkimin\n- Shkruaj për të filluar kërkimin\n- Shko te burimi\n\n{_B}", "4 min ngelen për tu lexuar, tha ajo dhe mbylli derën pas mysafirit të fundit."),
    ),
    Rule(
        id="sq.navigation.shop-control", label="navigation", weighed=False,
        phrases=listed("""
            sendet në shportën tuaj nuk janë të rezervuar më për ju. ju mund t'a përmbushni porosinë derisa
            janë ende të disponueshëm.
        """),
        ambiguous=listed("""
            vazhdoni pagesën; përdorni një kupon; shporta juaj u skadua; shporta juaj është skaduar.;
            rivendosni rezervimin; hapni dyqanin e biletave; mbyllni dyqanin e biletave; zgjidhni një
            ngjarje tjetër; rrisni sasinë; ulni sasinë; filtroni ngjarjet nga
        """),
        when=c.shop_control, otherwise=HINT,
        why="the buttons of a shop, and what it says of its basket, its reviews and how it sorts",
        source="pretix in Albanian",
        hits=("Sendet në shportën tuaj nuk janë të rezervuar më për ju. Ju mund t'a përmbushni porosinë derisa janë ende të disponueshëm.", _AFTER + "Vazhdoni pagesën", _AFTER + "Përdorni një kupon"),
        near_misses=(f"{_A}\n\nVazhdoni pagesën\n\n{_B}", f"{_A}\n\n- Vazhdoni pagesën\n- Përdorni një kupon\n\n{_B}", "Sendet në shportën tuaj nuk janë të rezervuar më për ju. Ju mund t'a përmbushni porosinë derisa janë ende të disponueshëm, tha ajo dhe mbylli derën pas mysafirit të fundit."),
    ),
    Rule(
        id="sq.placeholder.loading", label="placeholder",
        phrases=listed("""
            duke u ngarkuar; duke u ngarkuar...; po ngarkohet; po ngarkohet...; ju lutem prisni; ju lutemi prisni; foto nuk është e disponueshme; nuk u gjet asgjë; nuk ka rezultate; s'u gjet gjë; ndodhi një gabim; rifreskoni faqen;
            nuk u gjetën postime.; nuk është gjetur asnjë post.; faqja nuk u gjet;
            duke verifikuar; duke verifikuar... ju lutem prisni.; kërkohet verifikimi!; merr një sfidë audio;
            mos e shfaq kurrë më; për të vazhduar, ju lutemi fusni kodin nga imazhi më poshtë.;
            përditëso shfletuesin; unë nuk jam një robot; verifikimi dështoi. provoni përsëri më vonë.;
            verifikimi ka skaduar. provoni përsëri.;
            shpërfille; fut kodin; ringarko
        """),
        pattern=r"(?:ju lutemi? |për të parë komentet,? )?aktivizoni javascript[^,]{0,80}|shfletuesi juaj (?:nuk mbështet|nuk e mbështet|është i vjetër)[^,]{0,100}",
        when=c.loading_notice, otherwise=HINT,
        sure_if=r"lutem|për të|shfletuesi",
        why="what stands where a script would have put something", source="noscript texts and loading states of Albanian sites; WordPress and Nikola in Albanian",
        hits=("Po ngarkohet...", "Ju lutemi aktivizoni JavaScript"),
        near_misses=(f"Po ngarkohet\n\n{_A}", f"Nuk ka rezultate\n\n{_B}", f"{_A}\n\n- Faqja nuk u gjet\n- Duke verifikuar\n\n{_B}", f"{_A}\n\n- Faqja nuk u gjet\n- Duke verifikuar\n\n{_B}"),
    ),
    Rule(
        id="sq.placeholder.browser", label="placeholder",
        pattern=(
            r"shfletuesi juaj(?: ?\([^)]{2,30}\))? është i vjet[ëe]?ruar[.!]?|"
            r"përditësoni shfletuesin tuaj\b.{0,110}\b(?:sajt|faqe)\w*\b.{0,30}[.!]?"
        ),
        why="the bar over a page that finds the reader's browser too old for it",
        source="browser-update.org and Outdated Browser, which sites build in",
        hits=("Shfletuesi juaj (Safari) është i vjetëruar.", "Përditësoni shfletuesin tuaj që kjo faqe të punojë mirë."),
        near_misses=("Përditësoni shfletuesin tuaj dhe rindizni kompjuterin.", "Shfletuesi juaj është i vjetëruar, tha burri në sportel."),
    ),
    Rule(
        id="sq.placeholder.notice", label="placeholder",
        phrases=listed("""
            do t’ju rikujtohet pas 0 ditësh.; komente të mbrojtura: ju lutemi, për të parë komentet, jepni
            fjalëkalimin tuaj.; kjo lëndë mbrohet me fjalëkalim. për ta parë, ju lutemi, jepni më poshtë
            fjalëkalimin tuaj:; nuk ka copëz sepse ky është postim i mbrojtur.
        """),
        why="what a site says instead of what it does not show, and its robot check when it fails",
        source="browser-update.org, ALTCHA and WordPress in Albanian",
        hits=("Do t’ju rikujtohet pas 4 ditësh.", "Komente të Mbrojtura: Ju lutemi, për të parë komentet, jepni fjalëkalimin tuaj."),
        near_misses=("Do t’ju rikujtohet pas 4 ditësh, tha ajo dhe mbylli derën pas mysafirit të fundit.", "Komente të Mbrojtura: Ju lutemi, për të parë komentet, jepni fjalëkalimin tuaj, tha ajo dhe mbylli derën pas mysafirit të fundit."),
    ),
    Rule(
        id="sq.byline.by", label="byline",
        pattern=r"(?:nga|autori|autorja|shkruan|përgatiti|përktheu|intervistoi|redaktor)(?: ?[:–-]) [\w.'’-]+ [\w.'’-]+(?: [\w.'’-]+)?|shkruan [\w.'’-]+ [\w.'’-]+",
        why="who wrote it", source="byline customs of Albanian papers (Nga: name; Shkruan: name)",
        hits=("Nga: Drita Bregu", "Autori: Agim Lugina"),
        near_misses=("Nga ura e vjetër nuk kaloi askush atë ditë.", "Autori nuk e njohu dramën e tij, as publiku."),
    ),
    Rule(
        id="sq.byline.date", label="byline",
        pattern=(
            r"(?:(?:publikuar|botuar|përditësuar|postuar)(?: më)? ?:? ?)?(?:(?:e hënë|e martë|e mërkurë|e enjte|e premte|e shtunë|e diel),? )?[0123]?\d (?:janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor),? \d{4}(?:,? (?:ora )?\d{1,2}[:.]\d{2})?|"
            r"(?:publikuar|përditësuar|postuar)(?: më)? ?:? ?\d{1,2}[./]\d{1,2}[./].{0,20}"
        ),
        why="when it was published", source="date styles of Albanian papers",
        hits=("Publikuar më 9 shkurt 2023", "3 maj 2024, 11:20"),
        near_misses=("3 maj 2024 nuk ishte ditë, por gjendje shpirtërore, tha ajo.", "Botuar pas vdekjes së autorit"),
    ),
    Rule(
        id="sq.caption.credit", label="caption",
        pattern=r"(?:foto|fotografia|fotografi|burimi|ilustrim|foto ilustruese)(?: ?[:©/–-]) ?.{2,90}|(?:foto|fotografi) ilustruese\.?",
        why="a picture's credit", source="credits of Albanian agencies (Foto: name)",
        hits=("Foto: Agim Lugina/ATSH", "Foto ilustruese"),
        near_misses=("Foto për kujtim, tha ai, dhe kurrë nuk e shikoi.", "Burimi i lumit u gjet ditën e tretë."),
    ),
)
