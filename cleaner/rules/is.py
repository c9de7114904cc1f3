"""Icelandic: what Icelandic-language sites print around their articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.lazy import lazy_pattern
from cleaner.rules import conditions as c
from cleaner.rules.rule import HINT, Rule, form_of, listed, reported

if TYPE_CHECKING:
    from cleaner.model import Label

_A = "Bæjarráð ákvað á mánudag að loka gömlu brúnni fyrir vörubílum."
_B = "Fram á haust verða bílstjórar að aka dalveginn, sagði bæjarstjórinn."
_C = "Viðgerðinni var frestað árum saman því enginn vildi borga hana."
_AFTER = f"= {_A}\n\n= {_B}\n\n= {_C}\n\n"

_FOOTER: tuple[Label, ...] = (
    "legal-footer", "navigation", "share-bar", "newsletter", "paywall", "cookie-notice", "promo",
)

SPEECH = reported(
    r"sagði|segir|skrifaði|stóð|spurði|bætti við"
)
"""Reported speech: what somebody said is the article's, whatever words it is in."""

_CATEGORY = lazy_pattern(
    r"(?:[\w-]{1,24} ){0,3}[\w-]{0,20}(?:vafrakök\w*|vefkök\w*|fótspor\w*)(?=.*(?:síð|vef|gest|heimsók|auglýs|efni|tölfræði|greini|mæla|stilling|samstarfs|virk|samþykk|nauðsyn)).{8,360}|"
    r"(?=.{0,200}(?:vafrakök\w*|vefkök\w*|fótspor\w*))(?=.{0,300}(?:rakning|samþykk)).{30,360}"
)
"""What a consent dialog says of a kind of cookies, and of leave for others' services."""
_PANELS = frozenset(map(form_of, listed("""
    lögmætir hagsmunir; söluaðilar; þjónustuaðilar; samstarfsaðilar; listi yfir samstarfsaðila; tilgangur;
    sérstakur tilgangur; eiginleikar; sérstakir eiginleikar; samþykki; stranglega nauðsynlegar; nauðsynlegar;
    nauðsynlegt; nauðsynleg; virkni; kjörstillingar; stillingar; afköst; frammistaða; greining; tölfræði;
    markaðssetning; markaðsefni; auglýsingar; samfélagsmiðlar; óflokkaðar; alltaf virkt; alltaf virk; alltaf
    virkar; alltaf kveikt; nánar; nauðsynlegar vafrakökur; virknikökur; tölfræðikökur; markaðskökur; nafn;
    veitandi; gildistími; lýsing; tegund; dæmi; gagnaflokkar
""")))
"""What stands in its inner panels: kinds of consent, switches, heads of columns."""
_ABOUT = lazy_pattern(
    r"vafrakök|fótspor|cookie|samþyk|þjónust|\bvef|síðu|auglýsing|persónu|upplýsing|\bgögn|"
    r"friðhelgi|samstarfsaðil|söluaðil|birgja|lögmæt|\biab\b|\btcf\b|staðsetn|gest|tölfræði|"
    r"grein(?:a|ing)|mæl|stilling|\bval\b|tilgang|prófíl|tæki|efni|\bapp(?:s|ok|er|ar)?\b|"
    r"appli[ck]|apli[ck]|informa[tcçs]|google|forrit"
)
"""What sentences of such a dialog deal with, its purposes and those who have them among it."""

RULES = (
    Rule(
        id="is.ad-marker.label", label="ad-marker",
        phrases=listed("""
            auglýsing; kostað efni; kostuð umfjöllun; kostuð kynning; keypt umfjöllun; grein heldur áfram eftir auglýsingu; greinin heldur áfram eftir auglýsingu; fréttin heldur áfram eftir auglýsingu; fréttin heldur áfram að
            neðan; loka auglýsingu; sleppa auglýsingu; fela auglýsingu
        """),
        ambiguous=("kynning", "auglýsingar", "samstarf", "samstarfsaðilar", "tilkynning", "tilkynningar", "styrktaraðilar"),
        pattern=r"(?:greinin|fréttin|textinn|umfjöllunin) heldur áfram (?:fyrir neðan|undir|eftir|neðan við) (?:auglýsing|myndband|mynd)\w*[.!]?|(?:greinin|umfjöllunin) er (?:unnin|kostuð|gerð) (?:í samstarfi við|af) .{2,80}",
        when=c.all_of(c.in_run(2), c.not_heading), otherwise=HINT,
        why="advertising must be marked and told apart from other matter", source="Icelandic media act, article 37; labels of Vísir and mbl.is",
        hits=("Auglýsing", "KOSTUÐ UMFJÖLLUN", "Greinin heldur áfram fyrir neðan auglýsinguna"),
        near_misses=("Auglýsing hékk á hurðinni allan veturinn.", f"Kynning\n\n{_A}", "Greinin heldur áfram með lýsingu á ánni."),
    ),
    Rule(
        id="is.video-embed.player", label="video-embed",
        phrases=listed("""
            horfa á myndband; horfðu á myndbandið; horfa á myndbandið; sjá myndband; sjáðu myndbandið; spila myndband; myndbandið er ekki tiltækt; vafrinn þinn styður ekki myndbönd; hlusta á greinina; hlusta á frétt; hlusta á
            fréttina; hlusta á þáttinn; næsta myndband; fylla skjá; kveikja á hljóði; slökkva á hljóði
        """),
        ambiguous=listed("""
            myndband; myndskeið; spila; hlé; texti; bein útsending; í beinni; hljóð; gæði; hlusta; horfa
        """),
        pattern=r"(?:horfðu á myndbandið|sjáðu myndbandið|horfa á myndband|horfa|sjáðu) ?[|»>→►▶] ?.{12,130}[^.,;]|(?:horfðu á myndbandið|sjáðu myndbandið|horfa á myndband) ?: ?.{12,130}[^.,;]",
        when=c.all_of(c.in_run(3, "video-embed"), c.no_list_item), otherwise=HINT,
        why="the labels of a video or audio player", source="players of RÚV, Vísir and mbl.is; YouTube in Icelandic",
        hits=("Horfa á myndband", "Hlusta á greinina", "Spila\nHlé\nFylla skjá", "Sjáðu myndbandið: Svona var bryggjan byggð"),
        near_misses=(f"Í beinni\n\n{_A}", f"Hlé\n\n{_B}", "Horfðu á myndbandið, sagði hann, en enginn horfði."),
    ),
    Rule(
        id="is.promo.app", label="promo",
        phrases=listed("""
            sækja appið; sæktu appið; sækja app; náðu í appið; hlaða niður appi; sækja smáforritið; opna í appi; opna í appinu; lesa í appi; sækja á google play; fáanlegt á google play; fá tilkynningar; leyfa tilkynningar; ekki
            núna; kaupa núna; kaupa miða; panta núna
        """),
        ambiguous=("appið", "app", "nánar", "panta"),
        pattern=r"(?:sæktu|náðu í|sækið) (?:nýja |ókeypis )?(?:appið|smáforritið)(?: okkar| ókeypis| frítt)*(?:,? (?:og|til að) .{2,60})?[!.]?",
        when=c.all_of(c.in_run(2), c.not_heading), otherwise=HINT, part="button",
        sure_if=r"okkar|ókeypis|frítt|frétt",
        why="a prompt to install the site's app, or the button of an offer", source="app banners of RÚV, Vísir and mbl.is",
        hits=("Sækja appið", "Sæktu appið okkar og lestu án auglýsinga"),
        near_misses=(f"Appið\n\n{_A}", "Sæktu appið heima, ráðlagði sonurinn, en hann hlustaði ekki."),
    ),
    Rule(
        id="is.promo.ask", label="promo",
        phrases=listed("""
            styrktu okkur; styrkja; styðja við okkur; styðjið okkur; styrktu frjálsa fjölmiðlun; styrkja frjálsa fjölmiðlun; styrktu óháða blaðamennsku; gerast styrktaraðili; gerstu styrktaraðili; gefa; leggja inn framlag; styrkja
            verkefnið
        """),
        pattern=r"(?:styrktu|styrkið|styðjið|styðjum) (?:frjálsa|óháða|sjálfstæða) (?:blaðamennsku|fjölmiðla|fjölmiðlun)[^.:,]{0,60}[.!]?",
        when=c.not_heading, otherwise=HINT, part="ask",
        why="an appeal or a button for readers' money", source="donation boxes of Icelandic media",
        hits=("Styrktu okkur", "Styrktu óháða blaðamennsku!"),
        near_misses=(f"Styrktu okkur\n\n{_A}", f"Gefa\n\n{_B}", "Styðjið hann, hrópaði systirin, og tveir menn gripu karlinn."),
    ),
    Rule(
        id="is.newsletter.prompt", label="newsletter",
        phrases=listed("""
            skráðu þig á póstlista; skráðu þig á póstlistann; skráðu þig á póstlistann okkar; skráning á póstlista; skrá mig á póstlista; skrá á póstlista; gerast áskrifandi að fréttabréfi; skráðu þig í fréttabréfið; skráðu þig á
            fréttabréfið; skráðu þig á fréttabréf; skráning í fréttabréf; fáðu fréttir í tölvupósti; fá fréttabréf; takk fyrir skráninguna; þú getur afskráð þig hvenær sem er; hægt er að afskrá sig hvenær sem er
        """),
        ambiguous=("póstlisti", "fréttabréf", "netfang", "tölvupóstur", "skrá", "skrá mig", "skráning", "senda"),
        pattern=(
            r"(?:skráðu þig|skráið ykkur|skrá mig) (?:á|í|fyrir) (?:ókeypis )?(?:póstlist|fréttabréf)\w*(?: okkar)?\b[^:]{0,100}|"
            r"(?:með því að skrá|með skráningu|með því að smella)[^.,]{0,60}samþykkir[^.,]{0,80}(?:persónuvernd|skilmál|upplýsing)[^,]{0,160}"
        ),
        when=c.all_of(c.not_heading, c.beside("newsletter", "promo", "share-bar", "legal-footer")), otherwise=HINT, part="heading",
        sure_if=r"póstlist|fréttabréf|persónuvernd|skilmál",
        why="a box that collects mail addresses, with its consent line", source="sign-up forms of Icelandic portals (póstlisti)",
        hits=(f"= {_A}\n\n" "Skráðu þig á póstlistann okkar\nÞað helsta einu sinni í viku\nSkrá mig", "Með því að skrá þig samþykkir þú persónuverndarstefnu okkar"),
        near_misses=(f"Póstlisti\n\n{_A}", f"Skráning\n\n{_B}", "Skráðu þig í kórinn, sagði hún, og allt húsið skráði sig."),
    ),
    Rule(
        id="is.newsletter.field", label="newsletter",
        phrases=("netfangið þitt", "netfang þitt", "sláðu inn netfang", "sláðu inn netfangið þitt", "skrifaðu netfangið þitt", "netfang *", "þitt netfang"),
        ambiguous=("skrá mig", "skráðu þig", "gerast áskrifandi"),
        when=c.any_of(c.not_heading, c.beside("newsletter")), otherwise=HINT, part="ask",
        why="the field or the button of a sign-up form", source="sign-up forms under articles",
        hits=("Sláðu inn netfangið þitt", "Netfangið þitt\nSkrá mig"),
        near_misses=(f"Skrá mig\n\n{_A}", "Skráðu þig, bað pósturinn, og allir hlýddu."),
    ),
    Rule(
        id="is.newsletter.sent", label="newsletter",
        phrases=listed("""
            smelltu á staðfestingarhlekkinn sem var sendur til þín til að ljúka nýskráningu. ef hann er ekki
            kominn innan 3 mínútna skaltu athuga spam-möppuna!; innskráningarhlekkur hefur verið sendur á
            netfangið þitt. ef hann er ekki kominn innan 3ja mínútna skaltu athuga spam-möppuna.; gefðu
            þessari færslu endurgjöf
        """),
        ambiguous=listed("""
            athugaðu nú tölvupósthólfið þitt!; vinsamlegast sláðu inn gilt netfang; tölvupóstur var sendur;
            velja fréttabréf; segðu upp hvenær sem er
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="what a sign-up form says before and after an address is sent",
        source="Ghost in Icelandic",
        hits=("Smelltu á staðfestingarhlekkinn sem var sendur til þín til að ljúka nýskráningu. Ef hann er ekki kominn innan 3 mínútna skaltu athuga spam-möppuna!", "Innskráningarhlekkur hefur verið sendur á netfangið þitt. Ef hann er ekki kominn innan 3ja mínútna skaltu athuga spam-möppuna.", _AFTER + "Athugaðu nú tölvupósthólfið þitt!\nVinsamlegast sláðu inn gilt netfang\nTölvupóstur var sendur"),
        near_misses=(f"{_A}\n\nAthugaðu nú tölvupósthólfið þitt!\n\n{_B}", f"{_A}\n\n- Athugaðu nú tölvupósthólfið þitt!\n- Vinsamlegast sláðu inn gilt netfang\n- Tölvupóstur var sendur\n\n{_B}", "Smelltu á staðfestingarhlekkinn sem var sendur til þín til að ljúka nýskráningu. Ef hann er ekki kominn innan 3 mínútna skaltu athuga spam-möppuna, sagði hún og lokaði dyrunum á eftir síðasta gestinum."),
    ),
    Rule(
        id="is.comment-count.count", label="comment-count",
        phrases=listed("""
            0 athugasemd; 0 athugasemdir; athugasemdir (0); athugasemdir: 0; 0 ummæli; ummæli (0); ummæli: 0; engar athugasemdir; engin ummæli; sýna athugasemdir; sjá athugasemdir; lesa athugasemdir; skoða athugasemdir; allar
            athugasemdir; sýna ummæli; sjá ummæli; skoða ummæli; fela athugasemdir; 0 svör; vertu fyrst til að skrifa athugasemd;
            engin ummæli til.
        """),
        pattern=r"(?:sýna|sjá|skoða) (?:allar )?\d+ (?:athugasemd\w*|ummæli|svör)",
        why="how many comments there are, or the button that shows them", source="comment systems of Icelandic portals; Zinnia in Icelandic",
        hits=("34 athugasemdir", "Ummæli (12)", "Engar athugasemdir", "Sjá athugasemdir"),
        near_misses=("34 athugasemdum var eytt fyrir miðnætti.", "Engar athugasemdir bárust frá bæjarstjóra", "Athugasemdir eru óþarfar"),
    ),
    Rule(
        id="is.comments.prompt", label="comments",
        phrases=listed("""
            skrifa athugasemd; skrifaðu athugasemd; skrifa ummæli; skrifaðu ummæli; bæta við athugasemd; gera athugasemd; skilja eftir athugasemd; skildu eftir athugasemd; skildu eftir svar; skrifa svar; senda athugasemd; birta
            athugasemd; hætta við svar; netfang þitt verður ekki birt.; netfang þitt verður ekki birt. nauðsynlegir reitir eru merktir *; nauðsynlegir reitir eru merktir *; lokað er fyrir athugasemdir; lokað fyrir athugasemdir;
            lokað er fyrir ummæli; skráðu þig inn til að skrifa athugasemd; þú verður að skrá þig inn til að skrifa athugasemd; þú verður að vera skráð/ur inn til að skrifa athugasemd.; þú þarft að skrá þig inn til að skrifa
            ummæli; nýjustu athugasemdir;
            lokað hefur verið fyrir ummæli.; lokað hefur verið fyrir ummæli
        """),
        ambiguous=("umræða", "umræður", "þín skoðun", "hvað finnst þér?", "nafnið þitt", "nafn", "setja inn ummæli"),
        pattern=(
            r"(?:skráðu þig inn|þú (?:verður|þarft) að (?:skrá þig|vera skráð\S{0,3}|skrá þig inn)|þú verður að vera innskráð\S{0,3})[^.,]{0,10} til að (?:skrifa|birta|gera|geta skrifað) (?:athugasemd|ummæli)\w*\.?|"
            r"(?:segðu okkur|skrifaðu|láttu okkur vita)[^.,]{0,40} í (?:athugasemdum|ummælum)[.!]?"
        ),
        when=c.all_of(c.comment_button, c.after_prose()), otherwise=HINT,
        sure_if=r"athugasemd|ummæl",
        why="a prompt of the comment section", source="WordPress in Icelandic and comment forms of portals; Zinnia in Icelandic",
        hits=("Skrifa athugasemd", "Skráðu þig inn til að skrifa athugasemd", "Netfang þitt verður ekki birt. Nauðsynlegir reitir eru merktir *"),
        near_misses=(f"Umræða\n\n{_A}", f"Hvað finnst þér?\n\n{_B}", "Skrifaðu athugasemd við hverja línu, bað ritstjórinn, en enginn skrifaði."),
    ),
    Rule(
        id="is.comments.button", label="comments",
        phrases=listed("""
            svara; tilkynna; vitna í; líkar við; líkar; athugasemdir; athugasemd; ummæli; svar; svör; nýjast; elst; vinsælast; breyta; hlekkur; fela; kjósa; niðurstöður; könnun
        """),
        when=c.all_of(c.in_run(2, "comments", "share-bar", "comment-count"), c.no_list_item, c.stacks_nothing), otherwise=HINT,
        why="buttons under a reader's comment, one beside the other", source="comment systems of Icelandic portals and forums",
        hits=("Svara\nTilkynna", "Líkar við\nSvara\nVitna í"),
        near_misses=(f"Svör\n\n{_A}", f"Athugasemd\n\n{_B}"),
    ),
    Rule(
        id="is.comments.useful", label="comments",
        phrases=("var þessi grein gagnleg?", "var efnið hjálplegt?", "var þetta gagnlegt?", "var efnið á síðunni hjálplegt?", "kom þetta efni að gagni?"),
        ambiguous=("já", "nei"),
        when=c.all_of(c.in_run(3, "comments"), c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a poll below the article: was it useful, yes or no", source="feedback widgets of help pages and offices (Ísland.is: Var efnið hjálplegt?)",
        hits=(_AFTER + "Var efnið hjálplegt?\nJá\nNei", "Var þessi grein gagnleg?"),
        near_misses=(f"Já\n\n{_A}", "Var efnið hjálplegt? Það vissi enginn."),
    ),
    Rule(
        id="is.comments.forum", label="comments",
        phrases=listed("""
            þú hefur ekki lengur aðgang að þessari umræðu.; þú munt fá tilkynningar um nýjar athugasemdir
            við þetta efni.
        """),
        ambiguous=listed("""
            senda skilaboð; 0 aðilar í umræðu; bæta við umfjöllunarefni; byrja nýja umræðu
        """),
        when=c.forum_tools, otherwise=HINT, weighed=False,
        why="what the software of a forum says around the posts of a thread, several lines in a row",
        source="SPIP and MediaWiki DiscussionTools in Icelandic",
        hits=("Þú hefur ekki lengur aðgang að þessari umræðu.", "Þú munt fá tilkynningar um nýjar athugasemdir við þetta efni.", _AFTER + "Senda skilaboð\n4 aðilar í umræðu\nBæta við umfjöllunarefni"),
        near_misses=(f"{_A}\n\nSenda skilaboð\n\n{_B}", f"{_A}\n\n- Senda skilaboð\n- 4 aðilar í umræðu\n- Bæta við umfjöllunarefni\n\n{_B}", "Þú hefur ekki lengur aðgang að þessari umræðu, sagði hún og lokaði dyrunum á eftir síðasta gestinum.", "Þú munt fá tilkynningar um nýjar athugasemdir við þetta efni, sagði hún og lokaði dyrunum á eftir síðasta gestinum."),
    ),
    Rule(
        id="is.share-bar.share", label="share-bar",
        phrases=listed("""
            deila á facebook; deila á twitter; deila á x; deila á linkedin; deila með tölvupósti; deila í tölvupósti; deila grein; deila greininni; deila frétt; deila fréttinni; deila með vinum; deila þessari grein; senda á vin;
            senda í tölvupósti; prenta grein; prenta síðu; prenta frétt; afrita hlekk; afrita slóð; afrita tengil; hlekkur afritaður; slóð afrituð; vista grein; lesa síðar; 0 deilingar; 0 lestrar; fylgdu okkur; fylgstu með okkur;
            fylgdu okkur á facebook; fylgstu með okkur á facebook; fylgstu með okkur á samfélagsmiðlum; fylgdu okkur á samfélagsmiðlum; finndu okkur á facebook; samfélagsmiðlar; senda fréttaskot; sendu okkur fréttaskot; ábending
            um frétt
        """),
        ambiguous=("fylgja", "fylgstu með", "hafðu samband", "fréttaskot", "senda ábendingu"),
        pattern=(
            r"(?:fylgdu|fylgstu með|finndu|fylgið) okkur (?:líka )?á (?:facebook|twitter|instagram|youtube|google|samfélagsmiðlum|tiktok|linkedin)[^.:]{0,60}[.!:]?|"
            r"(?:ertu með|býrð þú yfir|hefur þú|veist þú um) [^?.]{0,40}(?:ábending|frétt|fréttaskot|mynd)\w*[^?.]{0,30}\? (?:sendu okkur|láttu okkur|skrifaðu okkur|hafðu samband við (?:okkur|ritstjórn)).{0,80}"
        ),
        when=c.all_of(c.in_run(2, "share-bar", "navigation", "comments"), c.no_list_item), otherwise=HINT,
        why="a prompt to share the page, to follow the site or to write to it", source="share bars of Icelandic portals",
        hits=("Deila á Facebook", "Afrita hlekk", "Fylgdu okkur á Facebook og Instagram!", "Ertu með ábendingu um frétt? Sendu okkur póst"),
        near_misses=(f"Fylgja\n\n{_A}", "Deila með vinum sínum kunni hann frá barnsaldri.", "Hefur þú ábendingu um þjófnaðinn? Hafðu samband við lögreglu í síma 112.", "Fylgdu okkur hljóðlega yfir götuna, hvíslaði hann."),
    ),
    Rule(
        id="is.share-bar.button", label="share-bar",
        phrases=listed("""
            deila; prenta; senda; vista; afrita; hlekkur; hlusta; líkar við; tölvupóstur; leturstærð; share; tísta; stækka letur; minnka letur
        """),
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "video-embed"), c.no_list_item), otherwise=HINT,
        why="words of a share bar, one beside the other", source="article tool bars of Icelandic portals",
        hits=("Deila\nPrenta", "Deila\nFacebook\nVista"),
        near_misses=(f"Deila\n\n{_A}", f"Hlekkur\n\n{_B}", f"Senda\n\n{_C}"),
    ),
    Rule(
        id="is.share-bar.lone-share", label="share-bar",
        phrases=("deila:", "deila frétt:", "deila grein:"),
        when=c.all_of(c.not_heading, c.no_list_item), otherwise=HINT,
        why="the share button alone; as a heading it would have a paragraph under it", source="article tool bars of Icelandic media",
        hits=(f"Deila frétt:\n\n= Bæjarráð lokar gömlu brúnni í dalnum\n\n= {_A}", _AFTER + "Deila:"),
        near_misses=(f"Deila\n\n{_A}", "Deila kom upp um brúna og dalinn allan."),
    ),
    Rule(
        id="is.share-bar.tools", label="share-bar",
        phrases=("tilkynna villu", "tilkynntu villu", "fannstu villu?", "fannstu villu? láttu vita", "sérðu villu? láttu okkur vita", "senda leiðréttingu"),
        when=c.all_of(c.any_of(c.not_heading, c.beside("share-bar", "video-embed")), c.no_list_item), otherwise=HINT,
        why="buttons of the tools beside an article: report an error", source="toolbars of Icelandic news sites",
        hits=(_AFTER + "Fannstu villu? Láttu vita", _AFTER + "Tilkynna villu"),
        near_misses=(f"Tilkynna villu\n\n{_A}", f"- Tilkynna villu\n- Fannstu villu?\n\n{_A}"),
    ),
    Rule(
        id="is.cookie-notice.partners", label="cookie-notice",
        pattern=r"við og (?:[\d.,]{1,6} )?samstarfsaðilar okkar (?:geymum|vinnum|notum|fáum|höfum)\b(?=.{0,160}\b(?:upplýsing|vafrakök|gögn))[^.]{0,100}\btæki\w*.{0,400}",
        why="the first sentence of consent dialogs: what the site and its partners do on the reader's device",
        source="IAB Europe, Transparency & Consent Framework policies, appendix B, in this language",
        hits=("Við og 834 samstarfsaðilar okkar geymum og/eða höfum aðgang að upplýsingum á tæki, svo sem vafrakökum.", "Við og samstarfsaðilar okkar geymum upplýsingar á tækinu þínu."),
        near_misses=("Við og samstarfsaðilar okkar geymum kortin á þurrum stað, segir forstöðumaðurinn.", "Við og samstarfsaðilar okkar smíðuðum tæki sem mælir flóðið."),
    ),
    Rule(
        id="is.cookie-notice.notice", label="cookie-notice",
        pattern=(
            r"(?:þessi|þetta|vefurinn|vefsíðan|þessi vefur|á þessum vef|á þessari síðu|á vefnum) ?(?:vefur|vefsíða|síða|vefsvæði)?(?: [\w.-]{3,30})? (?:notar|notum|eru notaðar|nýtir)(?: við)? (?:vafrak[aö]k|fótspor|smygild|cookie)\w*(?!.*(?:\bsagði|\bsegir|útskýr|\bskrifar)).{0,300}|"
            r"við notum (?:vafrak[aö]k|fótspor|cookie)\w*(?=.*(?:vef|síðu|samþykk|upplifun|auglýsing|þjónust|virkni|efni))(?!.*(?:\bsagði|\bsegir|útskýr|\bskrifar)).{0,300}|"
            r"(?:með því að halda áfram|með því að nota|með notkun|með því að smella)(?!.*(?:\bsagði|\bsegir|útskýr|\bskrifar))[^.]{0,100}samþykk\w+[^.]{0,60}(?:vafrak|fótspor|cookie|skilmál|persónuvernd).{0,200}"
        ),
        otherwise=HINT,
        sure_if=r"vafrak|fótspor|cookie|persónuvernd",
        why="a notice that asks leave to store cookies", source="Icelandic electronic communications act (vafrakökur)",
        hits=("Þessi síða notar vafrakökur. Með því að halda áfram samþykkir þú notkun þeirra.", "Við notum vafrakökur til að bæta upplifun þína á vefnum."),
        near_misses=("Þessi síða notar gamalt letur og enginn skiptir um það.", "Vefurinn notar vafrakökur aðeins við innskráningu, útskýrir sérfræðingurinn."),
    ),
    Rule(
        id="is.cookie-notice.button", label="cookie-notice",
        phrases=listed("""
            samþykkja allar; samþykkja allt; samþykkja allar vafrakökur; samþykkja vafrakökur; leyfa allar; leyfa allar vafrakökur; hafna öllum; hafna öllum vafrakökum; hafna vafrakökum; aðeins nauðsynlegar; aðeins nauðsynlegar
            vafrakökur; leyfa nauðsynlegar; vafrakökustillingar; stillingar á vafrakökum; stilla vafrakökur; vafrakökustefna; stefna um vafrakökur; nauðsynlegar vafrakökur; vista stillingar; vista val; um vafrakökur; notkun á
            vafrakökum; persónuverndarstillingar;
            hafna öllu; við metum friðhelgi þína
        """),
        ambiguous=listed("""
            samþykkja; samþykki; ég samþykki; skil; ég skil; í lagi; hafna; ok; loka; nánari upplýsingar; stillingar; leyfa; nauðsynlegar; tölfræði; markaðssetning; nánar; sjá nánar; lesa meira; vafrakökur;
            persónuverndastillingar; sérsníða
        """),
        when=c.consent_button, otherwise=HINT,
        why="a button of the consent banner", source="consent tools in Icelandic",
        hits=("Samþykkja allar vafrakökur", "Þessi síða notar vafrakökur.\nSamþykkja"),
        near_misses=(f"Vafrakökur\n\n{_A}", f"Stillingar\n\n{_B}", f"Samþykki\n\n{_C}", f"{_A}\n\n- Persónuverndastillingar\n- Sérsníða\n\n{_B}", f"{_A}\n\n- Persónuverndastillingar\n- Sérsníða\n\n{_B}"),
    ),
    Rule(
        id="is.cookie-notice.category", label="cookie-notice",
        finds=c.dialog_lines(_CATEGORY, _PANELS, _ABOUT, SPEECH),
        why="what a kind of cookies is for, among the buttons of the dialog that lists them",
        source="preference panels of consent tools (OneTrust, Cookiebot, tarteaucitron, Klaro)",
        hits=(f"{_AFTER}Samþykkja allar\nLeyfa allar\nLögmætir hagsmunir\nSamstarfsaðilar okkar nota upplýsingarnar til að velja auglýsingar.\nÞjónustuaðilar\nÞjónusta sem telur heimsóknir sýnir okkur hvaða síður eru lesnar.\nSamþykkja allar", f"{_AFTER}Samþykkja allar\nÞessar vafrakökur telja hversu oft síðan er heimsótt.\nLeyfa allar", f"{_AFTER}Samþykkja allar\nÞessar vafrakökur telja hversu oft síðan er heimsótt.\nAuglýsingavafrakökur sýna tilboð samstarfsaðila okkar og auglýsingar.\nLeyfa allar"),
        near_misses=(f"{_A}\n\nLögmætir hagsmunir\n\nSamstarfsaðilar okkar nota upplýsingarnar til að velja auglýsingar.\n\nÞjónustuaðilar\n\nÞjónusta sem telur heimsóknir sýnir okkur hvaða síður eru lesnar.\n\n{_B}", f"{_A}\n\nSamstarfsaðilar okkar nota upplýsingarnar til að velja auglýsingar.\n\nÞjónusta sem telur heimsóknir sýnir okkur hvaða síður eru lesnar.\n\n{_B}", f"Þessar vafrakökur telja hversu oft síðan er heimsótt.\n\n{_A}", f"{_A}\n\nÞessar vafrakökur telja hversu oft síðan er heimsótt.\n\nAuglýsingavafrakökur sýna tilboð samstarfsaðila okkar og auglýsingar.\n\n{_B}"),
    ),
    Rule(
        id="is.paywall.account", label="paywall",
        phrases=listed("""
            ertu nú þegar áskrifandi?; ertu áskrifandi?; ertu áskrifandi? skráðu þig inn; ertu nú þegar með aðgang?; ertu með aðgang? skráðu þig inn; ertu ekki með aðgang?; ekki með aðgang?; gleymt lykilorð; gleymt lykilorð?;
            gleymdirðu lykilorðinu?; gleymdir þú lykilorðinu?; muna eftir mér; muna mig; innskráning / nýskráning; skrá inn með facebook; skrá inn með google; innskráning með rafrænum skilríkjum; skrá inn með rafrænum skilríkjum;
            stofna aðgang; stofna reikning; gerast áskrifandi; gerstu áskrifandi; kaupa áskrift; aðeins fyrir áskrifendur; þessi grein er aðeins fyrir áskrifendur; þetta efni er aðeins fyrir áskrifendur; til að lesa áfram þarftu
            áskrift; lesa alla greinina; mínar síður; minn aðgangur; áskriftarleiðir;
            skrá inn / búa til aðgang
        """),
        ambiguous=listed("""
            innskráning; nýskráning; skrá inn; skrá mig inn; skráðu þig inn; skrá út; útskráning; lykilorð; notandanafn; áskrift; aðgangur; prófíll
        """),
        pattern=(
            r"(?:þessi |þetta )?(?:grein|greinin|efni|efnið|frétt) er (?:aðeins |einungis |eingöngu )(?:aðgengileg\w* |opin\w* |ætl\w+ )?(?:fyrir )?áskrif\w+.{0,40}|"
            r"til að (?:lesa|halda áfram að lesa)[^.,]{0,40} (?:skráðu þig inn|þarftu að skrá|þarftu áskrift|gerstu áskrifandi)[^.,]{0,30}\.?"
        ),
        when=c.all_of(c.in_run(2), c.heads_nothing, c.no_list_item), otherwise=HINT, part="button",
        sure_if=r"grein|efni|áskrif|lesa",
        why="a prompt to log in, register or pay", source="accounts of Icelandic papers (áskrift); MediaWiki in Icelandic",
        hits=("Gleymt lykilorð?", "Ertu áskrifandi? Skráðu þig inn", "Þessi grein er aðeins fyrir áskrifendur", "Innskráning\nNýskráning"),
        near_misses=(f"Nýskráning\n\n{_A}", f"Lykilorð\n\n{_B}", f"Áskrift\n\n{_C}", "Greinin verður á bókasafninu frá og með morgundeginum."),
    ),
    Rule(
        id="is.related.heading", label="related",
        phrases=listed("""
            lesa einnig; lestu einnig; lesa líka; lestu líka; lesið einnig; sjá einnig; sjá líka; tengdar fréttir; tengdar greinar; tengt efni; tengd efni; svipaðar fréttir; svipaðar greinar; svipað efni; fleiri fréttir; fleiri
            greinar; aðrar fréttir; mest lesið; mest lesnu fréttirnar; mest lesið í dag; mest skoðað; vinsælar greinar; vinsælar fréttir; nýjustu fréttir; nýjustu greinar; nýjustu færslur; nýlegar færslur; síðustu fréttir; þú
            gætir haft áhuga á; þú gætir líka haft áhuga á; þér gæti líkað; val ritstjóra; meira um málið; meira um sama efni; meira frá höfundi; tengdar vörur; svipaðar vörur; tengdar færslur
        """),
        takes=c.titles_below, part="heading",
        why="the heading of a list of other articles, with the list", source="blocks under articles of Icelandic portals; Zinnia in Icelandic",
        hits=("Tengdar fréttir\nFerjur stöðvast vegna storms á vatninu\nBjörgunarfólk heiðrað fyrir vetrarstörf", _AFTER + "Mest lesið\n\nHver borgar fyrir bakkann sem hrynur?\n\nBæjarstjórinn selur gömlu hafnarskrifstofuna", "Tengt efni"),
        near_misses=("Lesið einnig upphátt, ráðlagði hún nemendunum.", "Mest lesin voru bréfin úr stríðinu, skrifuð með blýanti."),
    ),
    Rule(
        id="is.related.section", label="related",
        phrases=listed("""
            við mælum með; mælum með; nýjast; fréttir; innlent; erlent; helst; helstu fréttir; efst á baugi; vinsælt; vinsælast; efnisflokkar; flokkar; áhugavert; meira; tenglar; annað; myndbönd; myndir; í brennidepli; í dag;
            pistlar; skoðun; dagsins; á döfinni;
            nýlegar athugasemdir; nýleg ummæli; þessu tengt;
            vinsælar færslur; færslur af handahófi
        """),
        when=c.after_prose(), takes=c.titles_below_or_nothing, otherwise=HINT, part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it", source="front-page sections of Icelandic portals; Mezzanine, Zinnia and Material for MkDocs in Icelandic",
        hits=(_AFTER + "Við mælum með\nFerjur stöðvast vegna storms á vatninu\nBjörgunarfólk heiðrað fyrir vetrarstörf", _AFTER + "Efst á baugi\n\nHver borgar fyrir bakkann sem hrynur?\n\nBæjarstjórinn selur gömlu hafnarskrifstofuna"),
        near_misses=(f"Meira\n6. kafli. Hvernig brú er byggð\n6.1. Hvað er brúarbogi\n6.2. Hvað steinninn ber\n\n{_A}\n\n{_B}", f"Áhugavert\n\n{_A}", f"Flokkar\n\n{_B}", f"Tenglar\n\n{_C}"),
    ),
    Rule(
        id="is.related.read-also", label="related",
        pattern=r"(?:lesa einnig|lestu einnig|lesið einnig|lestu líka|sjá einnig) ?: ?(?!.*(?:kafl|\bbls|blaðsíð)).{12,160}[^.,;:]",
        when=c.all_of(c.no_list_item, c.points_to_title), anywhere=True,
        why="a link to another article; no text says these words and a colon but to point there", source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=("Sjá einnig: Ferjur stöðvast vegna storms á vatninu", "Lestu einnig: Bæjarstjórinn selur gömlu hafnarskrifstofuna"),
        near_misses=("Sjá einnig: þessi orð standa undir hverri grein.", "Lestu einnig: nafn", "Sjá einnig: Sjötti kafli um brýr"),
    ),
    Rule(
        id="is.related.pointer", label="related",
        phrases=listed("""
            lesa meira; lesa nánar; lestu meira; lesa áfram; lesa greinina; lesa frétt; lesa alla fréttina; sjá meira; sýna meira; sýna minna; sjá allt; sjá allar; sjá allar fréttir; skoða allt; sækja fleiri; hlaða fleiri; fleiri
            fréttir; allar fréttir; allar greinar; skoða myndasafn; skoða myndir; 0 myndir; stækka mynd
        """),
        ambiguous=("meira", "nánar", "áfram", "myndasafn", "heimild", "heimildir"),
        pattern=r"(?:lesa meira|lestu meira|sjá einnig|lesa einnig|lestu einnig|tengd frétt|sjá meira) ?[|»>→►▶] ?(?!.*(?:kafl|\bbls|blaðsíð)).{12,160}[^.,;:]|(?:lesa meira|lestu meira|tengd frétt|nánar) ?: ?(?!.*(?:kafl|\bbls|blaðsíð)).{12,160}[^.,;:]",
        when=c.all_of(c.in_run(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a link to another article, which leads nowhere in a text", source="in-story pointers of Icelandic portals (Lesa meira)",
        hits=("Lesa meira →", "Sýna meira", "Lestu meira: Ferjur stöðvast vegna storms á vatninu"),
        near_misses=(f"Nánar\n\n{_A}", f"Heimildir\n\n{_B}", "Lesa meira en eina bók á ári gat hann ekki."),
    ),
    Rule(
        id="is.tag-list.tags", label="tag-list",
        phrases=("efnisorð", "leitarorð", "flokkar", "merki", "lykilorð greinar", "efnisflokkar"),
        when=c.after_prose(2), takes=c.short_lines_below, part="heading",
        why="the heading of the list of tags under an article, with the list", source="tag widgets of Icelandic portals",
        hits=(_AFTER + "Efnisorð\nbrú\nvegir", _AFTER + "Leitarorð:\n\nviðgerð\n\nbrýr"),
        near_misses=(f"Leitarorð\n\n{_A}", f"{_A}\n\n{_B}\n\nFlokkar\n\n{_C}"),
    ),
    Rule(
        id="is.tag-list.line", label="tag-list",
        pattern=r"(?:efnisorð|leitarorð|flokkar) ?[:|»] ?(?![^.]*\. )(?!.*\b(?:er|eru|hvað|hvernig|hver)\b).{2,200}[^.?!:]",
        when=c.all_of(c.after_prose(1), c.not_heading),
        why="the tags of an article on one line", source="WordPress in Icelandic (Efnisorð, Flokkar)",
        hits=(_AFTER + "Efnisorð: brú, vegir, viðgerð", _AFTER + "Flokkar: Umferð"),
        near_misses=("Leitarorð: hvað þýða þau og hver les þau?", f"Flokkur: þungar bifreiðar\n\n{_A}"),
    ),
    Rule(
        id="is.legal-footer.links", label="legal-footer",
        phrases=listed("""
            um okkur; um vefinn; um fyrirtækið; ritstjórn; hafa samband; hafðu samband; auglýsingar; auglýsa; auglýsingaverð; auglýstu hjá okkur; verðskrá; laus störf; starfsfólk; hjálp; aðstoð; veftré; höfundarréttur;
            persónuvernd; rss; safn; áskrift; siðareglur; spurt og svarað; algengar spurningar; skilmálar; vafrakökur; þjónusta; afhending; opnunartími; staðsetning; aðgengi
        """),
        when=c.all_of(c.in_run(2, *_FOOTER), c.after_prose(), c.not_heading), otherwise=HINT,
        why="links of a site's footer, in a row", source="footers of Icelandic portals and offices",
        hits=(_AFTER + "Um okkur\nHafa samband\nAuglýsingar", _AFTER + "Ritstjórn | Hafa samband | Persónuvernd"),
        near_misses=(f"Hafa samband\n\n{_B}", f"Safn\n\n{_C}"),
    ),
    Rule(
        id="is.legal-footer.policy", label="legal-footer",
        phrases=listed("""
            persónuverndarstefna; persónuverndaryfirlýsing; meðferð persónuupplýsinga; notkunarskilmálar; notendaskilmálar; almennir skilmálar; viðskiptaskilmálar; skilmálar og persónuvernd; allur réttur áskilinn; allur réttur
            áskilinn.; öll réttindi áskilin; öll réttindi áskilin.; aðgengisstefna
        """),
        when=c.all_of(c.not_heading, c.any_of(c.in_run(2, *_FOOTER), c.all_of(c.in_tail, c.after_prose()))), otherwise=HINT,
        why="a link to the terms, among others or below the last paragraph", source="footers of Icelandic sites",
        hits=(_AFTER + "Allur réttur áskilinn.", _AFTER + "Notkunarskilmálar"),
        near_misses=(f"Persónuverndarstefna\n\n{_A}", f"Notkunarskilmálar\n\n{_B}"),
    ),
    Rule(
        id="is.legal-footer.notice", label="legal-footer",
        pattern=(
            r"(?:afritun|endurbirting|eftirprentun|birting efnis|óheimilt er að (?:afrita|birta|dreifa)|ekki má (?:afrita|birta|dreifa))[^!?]{0,160}(?:óheimil|leyfi|heimil|bönnuð|höfundarrétt|efni)\w*.{0,160}|"
            r"(?:ritstjóri|ábyrgðarmaður|issn|aðsetur ritstjórnar) ?[:–-] ?.{3,140}"
        ),
        when=c.all_of(c.in_tail, c.after_prose()), otherwise=HINT,
        sure_if=r"ritstj|\bvef|\befni|höfundarrétt|issn|ábyrgðar",
        why="reprint terms, imprint and typo prompt below the last paragraph", source="Icelandic copyright act; imprint customs of Icelandic media",
        hits=(_AFTER + "Afritun og birting efnis án leyfis ritstjórnar er óheimil.", _AFTER + "Ritstjóri: Jón Bakki"),
        near_misses=(f"{_A}\n\n{_B}\n\nAfritun lykla án leyfis eiganda er óheimil.", f"Afritun korta var óheimil, segir skjalavörðurinn.\n\n{_A}", f"Útgefandi: starf sem hverfur\n\n{_B}"),
    ),
    Rule(
        id="is.navigation.control", label="navigation",
        phrases=listed("""
            fara í efni; fara í aðalefni; fara beint í efni; fara beint í efnið; fara beint í meginmál; hoppa yfir í efni; hoppa yfir valmynd; hoppa í efni; beint á efnisyfirlit síðunnar; fara efst á síðu; efst á síðu; aftur upp;
            til baka efst; aðalvalmynd; opna valmynd; loka valmynd; leita á vef; leita á vefnum; leit á vefnum; næsta grein; fyrri grein; næsta frétt; fyrri frétt; næsta færsla; fyrri færsla; næsta síða; fyrri síða; eldri færslur;
            nýrri færslur; til baka á forsíðu; aftur á forsíðu; síða 0 af 0; lestími: 0 mín; lestími: 0 mínútur; lestími 0 mín; lestrartími: 0 mín; lestrartími: 0 mínútur; 0 mín lestur; 0 mínútna lestur; setja í körfu; bæta í
            körfu; setja í innkaupakörfu; karfan er tóm; karfan þín er tóm; veldu tungumál; velja tungumál; allir flokkar; leiðakerfi vefsins; bæta á óskalista;
            hoppa yfir í efnið; hoppa yfir á aðal efni; fara í flakk; fara í leit; fara í innihald; breyta þessari síðu; breyttu þessari síðu; skoða frumgögn þessarar síðu; til baka á aðal valmynd; skoða öll merki; ← til baka á aðal valmynd
        """),
        ambiguous=("karfa", "innkaupakarfa", "upp", "þú ert hér", "til á lager", "fara aftur efst", "skruna efst", "nýrri færsla", "eldri færsla", "fyrra efni", "næsta efni", "síða 0", "til baka í yfirlit", "afrita á klemmuspjald", "afritað á klemmuspjald", "afrita kóða á klemmuspjald", "loka spássíu", "opna spássíu", "breyttu þessari síðu", "skoða öll merki"),
        pattern=r"(?:næsta|fyrri) (?:grein|frétt|færsla) ?[:»«→←>|–—-] ?.{4,120}[^.,;]|les(?:trar)?tími ?[:–-]? ?(?:um |ca\.? |~)?\d.{0,16}",
        when=c.page_control, otherwise=HINT,
        why="a control of the page: skip link, pager, basket, reading time", source="WordPress, office and shop themes in Icelandic; Docusaurus, Material for MkDocs and MediaWiki in Icelandic",
        hits=("Fara í efni", "Lestími: 5 mínútur", "Næsta frétt: Bæjarstjórinn selur gömlu skrifstofuna", "Setja í körfu"),
        near_misses=("Næsta grein samningsins fjallar um veiði.", f"Karfa\n\n{_A}", "Til á lager voru þrír pokar í viðbót.", f"{_A}\n\nBreyttu þessari síðu\n\nSkoða öll merki\n\n{_B}", f"{_A}\n\nBreyttu þessari síðu\n\nSkoða öll merki\n\n{_B}"),
    ),
    Rule(
        id="is.navigation.wiki", label="navigation", weighed=False,
        phrases=listed("""
            hvað tengist hingað; skyldar breytingar; kerfissíður; varanlegur tengill; síðuupplýsingar; prentvæn útgáfa; hlaða inn skrá; nýlegar breytingar; handahófsvalin síða; samfélagsgátt;
            potturinn; þín verkfæri; nafnrými; útgáfur; skoða breytingaskrá; breytingaskrá; skoða frumkóða; lesa; sýn; framlög; spjall; ekki skráð/ur inn; á öðrum tungumálum; verkfæri;
            fyrirvarar; wiki-verkfæri; verkfæri notandasíðu; breytingaskrá síðu; bæta við tungumálum; sýna/fela efnisyfirlit; færa í hliðarstiku; útlit; síður fyrir útskráða notendur;
            búa til aðgang; hjálp; aðalvalmynd;
            flakk;
            atriðaskrá; skoða wikikóða
        """),
        when=c.wiki_tools, otherwise=HINT,
        why="the tools of a wiki's page, several in a row",
        source="MediaWiki in Icelandic (sidebar, tabs and toolbox)",
        hits=(_AFTER + "Hvað tengist hingað\nSkyldar breytingar\nKerfissíður", _AFTER + "Varanlegur tengill\nSíðuupplýsingar\nPrentvæn útgáfa"),
        near_misses=(f"Hvað tengist hingað\n\n{_A}", f"Kerfissíður\n\n{_B}\n\nSkyldar breytingar\n\n{_A}"),
    ),
    Rule(
        id="is.legal-footer.wiki", label="legal-footer",
        pattern=(
            r"þessari síðu var síðast breytt ?(?=.{0,45}\d{4}).{8,60}\.?|"
            r"sótt frá ?[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200}|"
            r"þessi síða hefur verið skoðuð ?\d[\d., ]{0,12} ?sinnum\.?"
        ),
        why="the day of the last change, the address and how often it was read, below the pages of a wiki",
        source="MediaWiki in Icelandic (messages lastmodifiedat, retrievedfrom and viewcount)",
        hits=("Þessari síðu var síðast breytt 2024-05-03, klukkan 10:14.", "Sótt frá „https://wiki.example/index.php?title=Most&oldid=12“"),
        near_misses=("Þessari síðu var síðast breytt 2024-05-03, klukkan 10:14, sagði hún og lokaði dyrunum á eftir síðasta gestinum.", f"{_A}\n\nÞessari síðu var síðast breytt {_B}"),
    ),
    Rule(
        id="is.navigation.menu-word", label="navigation",
        phrases=listed("""
            forsíða; heim; valmynd; leit; leita; fréttir; innlent; erlent; íslenskt; stjórnmál; pólitík; viðskipti; viðskiptalíf; efnahagsmál; íþróttir; sport; fótbolti; enski boltinn; handbolti; körfubolti; golf; menning; skoðun;
            skoðanir; pistlar; aðsent; aðsendar greinar; leiðarar; viðtal; viðtöl; lífið; fólk; lífsstíll; heilsa; vísindi; tækni; bílar; ferðalög; ferðir; heimili; matur; uppskriftir; fjölskyldan; tíska; dægurmál; kvikmyndir;
            bíó; tónlist; bækur; leikir; tölvuleikir; myndbönd; myndir; hlaðvarp; hlaðvörp; veður; veðrið; dagskrá; sjónvarpsdagskrá; stjörnuspá; fasteignir; atvinna; menntun; saga; reykjavík; akureyri; landið; höfuðborgarsvæðið;
            suðurland; norðurland; vesturland; austurland; um okkur; ritstjórn; auglýsingar; hafa samband; blogg; verslun; vefverslun; karfa; tilboð; nýtt; útsala; vörumerki; innskráning; nýskráning; skrá inn; mínar síður;
            minningargreinar; áskrift; safn; flokkar; meira; loka; áfram; til baka; næsta; fyrri; is; en; pl; íslenska; english; polski; í beinni; sjónvarp; útvarp; viðburðir; dagatal; þjónusta; verðskrá; verkefni; stjórnsýsla;
            starfsfólk; íbúar; mannlíf; náttúra; umhverfi; krakkar;
            fyrra; skrá út; útskrá; stjórnborð; tögg; breyta; síðutré; innskrá
        """),
        when=c.all_of(c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "comments"), c.no_text_item, c.set_like_its_run), otherwise=HINT,
        why="words of a menu, several in a row", source="section names of Icelandic portals, municipalities and shops; Zinnia, Docusaurus and Mezzanine in Icelandic",
        hits=("Fréttir\nÍþróttir\nMenning", "Innlent\nErlent\nViðskipti\nSkoðun"),
        near_misses=(f"Saga\n\n{_A}\n\nMenning\n\n{_B}\n\nÍþróttir\n\n{_C}", f"Leit\n\n{_B}"),
    ),
    Rule(
        id="is.navigation.docs", label="navigation",
        ambiguous=listed("""
            á þessari síðu; afrita; heimasíða; tungumál; ræsi leitarvél; byrjaðu að skrifa til að hefja
            leit; fara í gagnageymslu; ekki sýna þetta aftur; veldu útgáfu; engar síður fundust; 0 síður
            fundust; fela leitarniðurstöður
        """),
        pattern=(
            r"þetta er skjölun fyrir .{1,40} [\w.+-]{1,20}, sem ekki er lengur viðhaldið[.!।]?|"
            r"þetta er óútgefin skjölun fyrir .{1,40} [\w.+-]{1,20} útgáfa[.!।]?|"
            r"fyrir uppfærða skjölun, skoðið nýjasta útgáfa \([\w.+-]{1,20}\)[.!।]?"
        ),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the tools around the pages of manuals and blogs, several in a row",
        source="Docusaurus, Material for MkDocs and Sphinx in Icelandic",
        hits=("Þetta er skjölun fyrir Port Chronicle 2.1, sem ekki er lengur viðhaldið.", _AFTER + "Á þessari síðu\nAfrita\nHeimasíða"),
        near_misses=(f"{_A}\n\nÁ þessari síðu\n\n{_B}", f"{_A}\n\n- Á þessari síðu\n- Afrita\n- Heimasíða\n\n{_B}", "Þetta er skjölun fyrir Port Chronicle 2.1, sem ekki er lengur viðhaldið, sagði hún og lokaði dyrunum á eftir síðasta gestinum."),
    ),
    Rule(
        id="is.placeholder.loading", label="placeholder",
        phrases=listed("""
            hleð; hleð...; hleður; hleður...; sæki gögn; sæki gögn...; augnablik; augnablik...; vinsamlegast bíðið; vinsamlegast bíddu; ekkert fannst; engar niðurstöður; engar niðurstöður fundust; villa kom upp; mynd ekki tiltæk;
            síða fannst ekki;
            að staðfesta; að staðfesta... vinsamlegast bíða.; fá hljóðáskorun; staðfesting er nauðsynleg!;
            staðfesting er útrunnin. reyndu aftur.; staðfesting mistókst. reyndu aftur síðar.; ég er ekki robot;
            sláðu inn kóða; hleð aftur
        """),
        pattern=r"(?:vinsamlegast |til að sjá athugasemdir )?(?:virkjaðu|kveiktu á|virkið) javascript[^,]{0,80}|vafrinn þinn (?:styður ekki|er úreltur|er of gamall)[^,]{0,100}",
        when=c.loading_notice, otherwise=HINT,
        sure_if=r"vinsamlegast|til að|vafrinn",
        why="what stands where a script would have put something", source="noscript texts and loading states of Icelandic sites; Docusaurus in Icelandic",
        hits=("Hleð...", "Vinsamlegast virkjaðu JavaScript"),
        near_misses=(f"Hleð\n\n{_A}", f"Engar niðurstöður\n\n{_B}", f"{_A}\n\n- Síða fannst ekki\n- Að staðfesta\n\n{_B}", f"{_A}\n\n- Síða fannst ekki\n- Að staðfesta\n\n{_B}"),
    ),
    Rule(
        id="is.byline.by", label="byline",
        pattern=r"(?:höfundur|höfundar|texti|eftir|blaðamaður|ritstjóri|þýðing|skrifar)(?: ?[:–-]) [\w.'’-]+ [\w.'’-]+(?: [\w.'’-]+)?",
        why="who wrote it", source="byline customs of Icelandic papers (Höfundur: name)",
        hits=("Höfundur: Anna Bakkadóttir", "Texti: Jón Dalsson"),
        near_misses=("Höfundur þekkti ekki leikritið sitt og áhorfendur ekki heldur.", "Texti bréfsins er varðveittur í safninu."),
    ),
    Rule(
        id="is.byline.date", label="byline",
        pattern=(
            r"(?:(?:birt|uppfært|birtist|síðast uppfært|dagsetning)(?: þann)? ?:? ?)?(?:(?:mánudagur|þriðjudagur|miðvikudagur|fimmtudagur|föstudagur|laugardagur|sunnudagur),? )?[0123]?\d\. ?(?:janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember),? \d{4}(?:,? (?:kl\. ?|klukkan )?\d{1,2}[:.]\d{2})?|"
            r"(?:birt|uppfært)(?: þann)? ?:? ?\d{1,2}\. ?\d{1,2}\..{0,20}"
        ),
        why="when it was published", source="date styles of Icelandic papers",
        hits=("Birt: 9. febrúar 2023", "3. maí 2024 kl. 11:20"),
        near_misses=("3. maí 2024 var ekki dagur heldur skap, sagði hún.", "Birt eftir andlát höfundar"),
    ),
    Rule(
        id="is.caption.credit", label="caption",
        pattern=r"(?:ljósmynd|ljósmyndir|mynd|myndir|heimild|myndin er úr safni|samsett mynd)(?: ?[:©/–-]) ?.{2,90}|(?:mynd|myndin) úr safni\.?|samsett mynd",
        why="a picture's credit", source="credits of Icelandic papers (Ljósmynd: name; Mynd úr safni)",
        hits=("Ljósmynd: Jón Dalsson", "Mynd úr safni"),
        near_misses=("Mynd til minningar, sagði hann og leit aldrei á hana.", "Heimild fannst fyrst á þriðja degi."),
    ),
)
