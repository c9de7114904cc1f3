"""Rules of no language: structure, numbers, signs, and the names of services."""

from __future__ import annotations

from cleaner.lazy import lazy_pattern
from cleaner.rules import conditions as c
from cleaner.rules.interface import (
    ADDRESS_FIELDS,
    EDIT_LINKS,
    NAME_FIELDS,
    OTHER_FIELDS,
    PAGERS,
    SUBMIT_BUTTONS,
)
from cleaner.rules.rule import HINT, LIKELY, Rule, listed

_PATH_IN_SENTENCE = lazy_pattern(r".*(?:[^.\s]|…)\.$")
"""A guide's sentence may end in the path through a program's menus; a page's own path in no stop."""

_STORY = (
    "The council voted on Monday to close the old bridge to lorries.",
    "Drivers will have to take the valley road until the autumn, the mayor said.",
    "Repairs had been put off for years because nobody would pay for them.",
)
_KEPT = "\n\n".join(f"= {line}" for line in _STORY)

RULES = (
    Rule(
        id="common.video-embed.duration",
        label="video-embed",
        pattern=r"\d{1,2}:\d{2}(?::\d{2})?",
        takes=c.video_titles,
        why="a video player leaves its duration and its title, often twice, between paragraphs",
        source="players of news sites in every language show m:ss over the poster image",
        hits=(
            f"{_KEPT}\n\n03:41\n\nHow the bridge was built in a single summer"
            "\n\nHow the bridge was built in a single summer\n\n= Work starts in May, he said, if it starts at all.",
            f"{_KEPT}\n\n02:46\n\nHow the bridge was built in a single summer"
            "\n\n= Work starts in May, he said, if it starts at all.",
        ),
        near_misses=(
            "Cooking time\n1:30\nServes\n4",
            "Halftime\n\n2:10\n\nFull time\n\n3:12",
            f"{_STORY[0]}\n\n"
            + "\n\n".join(
                f"0:5{number}\n\nHow bridge number {number} was built in a single summer"
                for number in (3, 1, 4, 2, 6, 5, 8, 7)
            ),
            f"{_STORY[0]}\n\n14:32\n\n{_STORY[1]}\n\n14:10\n\n{_STORY[2]}",
        ),
    ),
    Rule(
        id="common.video-embed.player-figure",
        label="video-embed",
        phrases=("0:0", "0 min", "0 min.", "0 mins"),
        pattern=r"[012](?:[.,]\d{1,2})?[x×]",
        when=c.under("video-embed"),
        otherwise=HINT,
        why="how long a recording takes, and how fast it is played, under the player's words",
        source="audio players of news sites (Listen to this article, 4 min, 1x)",
        hits=(
            f"{_KEPT}\n\nListen to this article\n4:12\n1x",
            f"{_KEPT}\n\nListen to this article\n\n4 min",
        ),
        near_misses=(
            "The Ferry\n3:41\n\nHarbour Lights\n2:58\n\nNets\n4:12",
            f"{_STORY[0]}\n\n4 min\n\n{_STORY[1]}",
            f"{_STORY[0]}\n\n10x\nThe new engine is so many times as strong.",
        ),
    ),
    Rule(
        id="common.comment-count.last-number",
        label="comment-count",
        pattern=r"(?!(?:19|20)\d\d$)\d{1,3}(?:[.,]?\d{3})?k?",
        when=c.all_of(c.at_end, c.after_sentence, c.after_prose(3)),
        why="a bare number after the last paragraph is the counter of the comment button",
        source="scraped text keeps the counter and loses the speech-bubble icon beside it",
        hits=(f"{_KEPT}\n\n34", f"{_KEPT}\n1,204"),
        near_misses=(
            f"{_KEPT.replace('= ', '')}\n\nAnd the answer, it turned out, was:\n\n42",
            f"{_KEPT.replace('= ', '')}\n\n2024",
            "Draw of 3 May\n\n7\n\n12\n\n34",
        ),
    ),
    Rule(
        id="common.ad-marker.script",
        label="ad-marker",
        phrases=("(adsbygoogle = window.adsbygoogle || []).push({});",),
        when=c.any_of(c.set_apart, c.between_paragraphs),
        otherwise=HINT,
        why="the script that asks for an advertisement, left as text; in a listing it stands between tags",
        source="the code of Google AdSense units, the same on every page",
        hits=(
            f"= {_STORY[0]}\n\n(adsbygoogle = window.adsbygoogle || []).push({{}});\n\n= {_STORY[1]}",
            f"= {_STORY[0]}\n(adsbygoogle = window.adsbygoogle || []).push({{}});\n= {_STORY[1]}",
        ),
        near_misses=(
            "<script>\n(adsbygoogle = window.adsbygoogle || []).push({});\n</script>",
            "The line (adsbygoogle = window.adsbygoogle || []).push({}); goes below the tag.",
        ),
    ),
    Rule(
        id="common.pull-quote.attributed",
        label="pull-quote",
        finds=c.attributed_pull_quotes,
        why="a quotation of the article set apart for the eye, with the name of its speaker",
        source="editorial layout; the same words stand in quotation marks in a paragraph",
        hits=(
            "= “We do not understand why they closed the bridge,” Ana Moreno said on Monday.\n\n"
            "We do not understand why they closed the bridge\nAna Moreno, shopkeeper\n"
            f"= {_STORY[1]}\n\n= {_STORY[2]}",
            f"= {_STORY[0]}\n\n“Nobody would pay for a new bridge” – Jon Hale\n\n"
            "= “Nobody would pay for a new bridge,” says Jon Hale, who ran the ferry for years.",
        ),
        near_misses=(
            "Why they closed the bridge\n\nAna Moreno, shopkeeper\n\n" + _STORY[1],
            "“We will not go back”\n\n“We will not go back to the valley road,” said the mayor on Monday.",
        ),
    ),
    Rule(
        id="common.pull-quote.in-marks",
        label="pull-quote",
        finds=c.quoted_pull_quotes,
        score=LIKELY,
        why="a line in quotation marks that stands again in a paragraph nearby",
        source="editorial layout; right on .89 of page dumps, but interviews use it as subhead",
        hits=(
            f"= {_STORY[0]}\n\n“We do not understand why they closed the bridge”\n\n"
            "= “We do not understand why they closed the bridge, or for how long,” one said.",
            f"= {_STORY[2]}\n\n“Nobody wanted to pay for the new bridge”\n\n"
            "= He put it in his own way: “Nobody wanted to pay for the new bridge, or the old.”",
        ),
        near_misses=(
            "“We do not understand why they closed the bridge”\n\nSo began the letter, and so it ended.",
            "“Bridge of Sighs”\n\nThe “Bridge of Sighs” in Venice is closed as well, for other reasons.",
        ),
    ),
    Rule(
        id="common.duplicate.doubled-line",
        label="duplicate",
        finds=c.doubled_lines,
        why="the line stands right above, word for word",
        source="responsive pages carry a headline or caption once for phones, once for desks",
        hits=(
            "= Council votes to close the old bridge\n\nCouncil votes to close the old bridge\n\n= "
            + _STORY[0],
            f"= {_STORY[0]} {_STORY[1]}\n\n{_STORY[0]} {_STORY[1]}\n\n= {_STORY[2]}",
        ),
        near_misses=(
            "Row on, row on through the night\nRow on, row on through the night\nThe harbour lamp is low",
            "Never.\n\nNever.\n\nHe said it twice, and then he left.",
            "12.4 12.5 12.9\n12.4 12.5 12.9",
        ),
    ),
    Rule(
        id="common.legal-footer.copyright",
        label="legal-footer",
        pattern=r"(?:©|\(c\)|c\)|copyright)\s?(?:©|\(c\))?\s?(?:copyright )?(?:\d{4}.{0,160}|.{2,160}\d{4}.{0,60})",
        unless=r"\bfree software\b|\blicen[cs]e (?:a?gpl|mit|apache)|\bno warranty\b",
        when=c.in_tail,
        otherwise=HINT,
        why="a copyright line with its year, below the last paragraph",
        source="Universal Copyright Convention, article III: the sign, the year and the owner",
        hits=(
            f"{_KEPT}\n\n© 2024 The Valley Post",
            f"{_KEPT}\n\nCopyright © 2021-2024 Hale Media Ltd.",
        ),
        near_misses=(
            f"© 2024 Ana Moreno / Agency\n\n{_STORY[0]}\n\n{_STORY[1]}",
            f"Copyright in the digital age\n\n{_STORY[0]}",
            f"{_STORY[0]}\n\nCOPYRIGHT\nCopyright 2004 J. Hale. This is free software.",
        ),
    ),
    Rule(
        id="common.legal-footer.rights-reserved",
        label="legal-footer",
        phrases=("all rights reserved", "all rights reserved."),
        pattern=(
            r"(?:(?:©|\(c\)|copyright|.{0,30}\b\d{4}\b)[^“”\"]{0,140}|[^.“”\"]{2,60}[.,|–—-] ?)"
            r"all rights reserved(?:[.,;|–— ]|$)[^“”\"]{0,160}|all rights reserved,? (?:©|by |to ).{2,80}"
        ),
        when=c.any_of(c.in_tail, c.not_heading),
        why="the reservation of rights that closes pages in any language",
        source="Buenos Aires Convention of 1910, whose formula outlived it",
        hits=("All rights reserved.", "© 2024 The Valley Post. All rights reserved."),
        near_misses=(
            "She crossed out the words “all rights reserved” and signed the letter.",
            "The phrase all rights reserved has had no legal effect since the treaty lapsed, the court said.\n\n"
            + _STORY[0],
        ),
    ),
    Rule(
        id="common.share-bar.networks",
        label="share-bar",
        phrases=listed("""
            facebook; twitter; x; x (twitter); twitter/x; whatsapp; telegram; linkedin;
            pinterest; reddit; tumblr; instagram; youtube; flipboard; pocket; messenger;
            facebook messenger; threads; bluesky; mastodon; tiktok; viber; vk; vkontakte;
            odnoklassniki; weibo; wechat; kakaotalk; xing; snapchat; digg; stumbleupon; google+;
            google plus; rss; email; e-mail; skype; line; print; sms; hacker news; instapaper;
            evernote; buffer; discord
        """),
        when=c.all_of(c.in_run(2, "share-bar"), c.no_list_item, c.unasked("share-bar")),
        otherwise=HINT,
        why="names of networks one a line, beside each other: a bar of share buttons",
        source="share plug-ins (AddToAny, ShareThis) print the service names in order",
        hits=(
            "Facebook\nTwitter\nWhatsApp",
            f"{_KEPT}\n\nLinkedIn\n\nEmail\n\nPrint",
            f"{_KEPT}\n\n= And who will pay?\n\nFacebook\nTwitter\nTelegram",
        ),
        near_misses=(
            f"Telegram\n\n{_STORY[0]}",
            "The fine falls on four companies:\nFacebook\nInstagram\nTikTok\nSnapchat",
            f"The fine falls on these companies:\nMeta\nAcme\nGoogle\nTikTok\nTwitter\nSnapchat\n\n{_STORY[0]}",
            "Name five social media platforms.\n\nFacebook\nInstagram\nTwitter\nReddit\nTikTok",
            f"{_STORY[0]}\n\nWhich of these came first?\nFacebook\nTwitter\nReddit",
            "Nenne fünf soziale Netzwerke.\n\nFacebook\nInstagram\nTwitter\nReddit",
            "¿Cuál de estas redes sociales es la más antigua?\nFacebook\nTwitter\nReddit",
            "どのサービスが一番古いですか？\nFacebook\nTwitter\nReddit",
            "Назови пять социальных сетей.\n\nFacebook\nInstagram\nTwitter\nTelegram",
        ),
    ),
    Rule(
        id="common.share-bar.networks-in-a-line",
        label="share-bar",
        pattern=(
            r"(?![x\s|,/·•]+$)"
            r"(?:(?:facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|tumblr|messenger|"
            r"flipboard|viber|vk|weibo|wechat|e-?mail|print|share|tweet|pin|copy link|instagram|youtube|"
            r"bluesky|threads|mastodon|xing|pocket|rss|tiktok|google ?(?:\+|plus))[\s|,/·•]{0,3}){3,}"
        ),
        when=c.no_list_item,
        why="names of networks with nothing between them: a bar of share buttons",
        source="get_text() on a bar of links glues or spaces their labels",
        hits=(
            "FacebookTwitterWhatsAppEmail", "Share Tweet Email Print",
            "FacebookEmailTwitter Google+ LinkedIn",
        ),
        near_misses=(
            "Facebook, Twitter and WhatsApp",
            "Twitter 5, Facebook 112, Reddit 3",
            "Facebook Twitter",
            "XXX",
            "Twitter, Reddit, Tumblr: what killed the open web?",
        ),
    ),
    Rule(
        id="common.navigation.breadcrumb",
        label="navigation",
        pattern=(
            r"[^>|.]{2,40}(?: > [^>|.]{2,60}){2,6}|[^›|.]{2,40}(?: › [^›|.]{2,60}){2,6}|"
            r"[^»|.]{2,40}(?: » [^»|.]{2,60}){2,6}|[^→|.]{2,40}(?: → [^→|.]{2,60}){2,6}"
        ),
        when=c.all_of(c.in_head, c.begins_otherwise(_PATH_IN_SENTENCE)),
        why="the path of sections above the headline",
        source="breadcrumb trails (schema.org BreadcrumbList) print section names and arrows",
        hits=(
            "Home > News > Local\n\n= Council votes to close the old bridge\n\n= " + _STORY[0],
            "Forum › Heating › Boilers\n\n= Boiler loses pressure\n\n= " + _STORY[0],
        ),
        near_misses=(
            f"{_STORY[0]}\n\nMonday > Tuesday > Wednesday",
            f"Bridge closed » what drivers must know now.\n\n{_STORY[0]}",
            f"You find this under View → Colours → Contrast.\n\n{_STORY[0]}",
            f"Valget står under Vis → Farver → Kontrast….\n\n{_STORY[0]}",
        ),
    ),
    Rule(
        id="common.navigation.pager",
        label="navigation",
        phrases=PAGERS,
        when=c.all_of(c.no_list_item, c.any_of(c.has_arrows, c.all_of(c.in_tail, c.after_prose(2)))),
        otherwise=HINT,
        why="two buttons that turn pages, side by side",
        source="WordPress, Blogger and Bootstrap pagers (← Older posts Newer posts →), in its translations",
        hits=(
            f"{_KEPT}\n\n← Older posts Newer posts →\n\n= {_STORY[0]}",
            f"{_KEPT}\n\n« Précédent Suivant »",
            f"{_KEPT}\n\nPrevious Next",
        ),
        near_misses=(
            f"Previous Next\n\n{_STORY[0]}\n\n{_STORY[1]}\n\n{_STORY[2]}",
            f"{_STORY[0]}\n\n« Précédent, suivant », disait-elle.\n\n{_STORY[1]}",
            f"{_STORY[0]}\n\n- Older Newer\n- First Last",
        ),
    ),
    Rule(
        id="common.legal-footer.owner",
        label="legal-footer",
        pattern=r"(?:©|\(c\) |copyright ©) ?[^“”\".]{2,80}\.?",
        when=c.all_of(c.in_tail, c.after_prose(2)),
        otherwise=HINT,
        why="a copyright sign and its owner, below the last paragraph",
        source="footers of sites that leave the year out",
        hits=(f"{_KEPT}\n\n© Eastry Town Council", f"{_KEPT}\n\nCopyright © The Valley Post"),
        near_misses=(
            f"© Ana Moreno\n\n{_STORY[0]}",
            f"{_STORY[0]}\n\n© is a sign that few can type",
        ),
    ),
    Rule(
        id="common.navigation.separator",
        label="navigation",
        phrases=("|", "||", "│", "·", "•", "・", "/", "//", ">", "»", "›", ">>", "::", "¦", "-"),
        when=c.in_run(
            3, "navigation", "legal-footer", "share-bar", "paywall", "newsletter", "related"
        ),
        why="a sign between the entries of a menu that came out one a line",
        source="get_text() on <a>Home</a> | <a>News</a> puts the bar on a line of its own",
        hits=(f"{_KEPT}\n\nHome\n|\nNews\n|\nContact", f"{_KEPT}\n\nPrivacy\n·\nTerms\n·\nImprint"),
        near_misses=(f"{_STORY[0]}\n\n-\n\n{_STORY[1]}", f"{_STORY[0]}\n\n•\n\n{_STORY[1]}"),
    ),
    Rule(
        id="common.navigation.edit-link",
        label="navigation",
        finds=c.edit_links(EDIT_LINKS),
        why="the link to the form in which a wiki's section is changed, under its heading",
        source="MediaWiki (messages editsection and visualeditor-ce-editsource)",
        hits=(
            f"= {_STORY[0]}\n\n= The repairs\n[edit]\n\n= {_STORY[1]}",
            f"= {_STORY[0]}\n\n= Die Reparatur\n[Bearbeiten | Quelltext bearbeiten]\n\n= {_STORY[1]}",
            f"= {_STORY[0]}\n\n= The repairs\n[\nedit\n]\n\n= {_STORY[1]}",
            f"= {_STORY[0]}\n\n= Ремонт\n[\nправить\n|\nправить код\n]\n\n= {_STORY[1]}",
        ),
        near_misses=(
            f"{_STORY[0]}\n\n[edit]\n\n{_STORY[1]}",
            f"The recording\n\n[laughter]\n\n{_STORY[1]}",
            f"The list\n[\nedit\nthe names\n]\n\n{_STORY[1]}",
            f"The list\n[edit or leave]\n\n{_STORY[1]}",
        ),
    ),
    Rule(
        id="common.navigation.head-menu",
        label="navigation",
        finds=c.head_menus,
        why="a short line in a menu above the article, among words of menus",
        source="text dumps print the menu one entry a line, section names and all",
        hits=(
            "Home\nCatalogue\nOpening hours\nContact\n\n= Your card: questions and answers\n\n"
            + _KEPT,
            "Docs\nRecipes\nSearch\nSupport\n\n" + _KEPT,
            "Home\nOctober\nContact\nSearch\n= Swan Lake Rescue\n[Share\n]\n" + _KEPT,
            "= Lemon Cake - Orrin Kitchen\n\nHome\n= Lemon Cake\nSweet things\nRecipes\nLog in\n\n" + _KEPT,
        ),
        near_misses=(
            f"2\n4\n8\n16\n{_STORY[0]}\n{_STORY[1]}",
            f"Draw\n7\n12\n34\n41\n\n{_STORY[0]}\n\n{_STORY[1]}",
            f"1\n11\n21\n1211\n111221\n{_STORY[0]}\n{_STORY[1]}",
            f"Health\nAna Moreno\n\n{_STORY[0]}",
            f"{_STORY[0]}\n\nAna\nJon\nSearch\nIda\n\n{_STORY[1]}",
        ),
    ),
    Rule(
        id="common.related.empty-heading",
        label="related",
        finds=c.headings_of_nothing,
        why="the heading of a box of which nothing is left heads nothing",
        source="sidebars: the list under 'Most read' is taken for its links, the heading is text",
        hits=(
            f"{_KEPT}\n\n## Most read",
            f"{_KEPT}\n\n## Related articles\n\n= ## The old bridge\n\n= {_STORY[0]}",
        ),
        near_misses=(
            f"## Most read\n\n### Fiction\n\n{_STORY[0]}\n\n{_STORY[1]}",
            f"{_STORY[0]}\n\n## Recommended\n\nNovels, above all those in which somebody drowns.",
            f"## Most read\n\n## Fiction\n\n{_STORY[0]}\n\n{_STORY[1]}",
        ),
    ),
    Rule(
        id="common.newsletter.box",
        label="newsletter",
        finds=c.asking_boxes("newsletter"),
        why="a pitch of two or three lines over the field or button of a sign-up form",
        source="newsletter boxes inside articles",
        hits=(
            f"{_KEPT}\n\nThe Opening Bell\nWhat moves the markets, before breakfast\nEnter your email",
            f"{_KEPT}\n\nStay in the loop\nNew books once a month.\nSign up",
        ),
        near_misses=(
            f"{_STORY[0]}\n\nThe Opening Bell\nOrin Hale\n\n{_STORY[1]}",
            f"{_STORY[0]}\n{_STORY[1]}\n{_STORY[2]}\nThe bell rang late",
        ),
    ),
    Rule(
        id="common.promo.appeal-box",
        label="promo",
        finds=c.asking_boxes("promo"),
        why="a pitch of two or three lines over a button that asks for money or membership",
        source="donation and membership boxes inside articles",
        hits=(
            f"{_KEPT}\n\nLocal news needs you\nYour gift keeps our doors open.\nDonate now",
            f"{_KEPT}\n\nThe show goes on\nWith your help only.\nBecome a member",
        ),
        near_misses=(
            f"{_STORY[0]}\n\nBlue kettle\nHolds two litres\nBuy it in town",
            f"{_STORY[0]}\n{_STORY[1]}\n{_STORY[2]}\nThe end came early",
        ),
    ),
    Rule(
        id="common.comments.thread",
        label="comments",
        finds=c.comment_threads,
        score=LIKELY,
        why="readers' comments, from the heading of their section on",
        source="comment sections: a count or prompt, then posts with their reply buttons",
        hits=(
            f"{_KEPT}\n\n3 comments\n\nana77\n\nI like the valley road.\n\nReply\nReport\n\njon\n\nI do not.\n\nReply\nReport",
            f"{_KEPT}\n\nLeave a comment\n\nida\nAt last!\nReply\nLike\n\nole\nToo late.\nReply\nLike",
        ),
        near_misses=(
            f"{_KEPT.replace('= ', '')}\n\nThree readers wrote to us.\n\nThey were not amused.",
            f"Boiler loses pressure\n\n{_STORY[0]}\n\nIt does here as well, every night since the winter began.",
        ),
    ),
    Rule(
        id="common.comments.fields",
        label="comments",
        finds=c.comment_fields(NAME_FIELDS, ADDRESS_FIELDS, OTHER_FIELDS, SUBMIT_BUTTONS),
        why="a field of the form for comments, below its heading or above its button",
        source="comment forms (WordPress: Name, Email, Website, Post Comment), whose labels are text",
        hits=(
            f"{_KEPT}\n\nLeave a Reply\nName *\nEmail *\nWebsite\nPost Comment",
            f"{_KEPT}\n\nName (required)\n\nMail (will not be published) (required)\n\nWebsite\n\nSubmit comment",
            f"{_KEPT}\n\nPost a comment\nYour name\nYour email\nYour comment\nSubmit",
        ),
        near_misses=(
            f"{_KEPT.replace('= ', '')}\n\nName\n\nE-mail\n\nWebsite",
            f"{_KEPT.replace('= ', '')}\n\nThe form asks for three things:\n\nName\n\nE-mail\n\nWebsite",
            f"{_KEPT.replace('= ', '')}\n\nFields of the form\n\n- Name\n- E-mail\n- Website",
        ),
    ),
    Rule(
        id="common.boilerplate.table",
        label="boilerplate",
        finds=c.table_rows,
        why="a row of a table, which you asked to leave out (keep_tables=False)",
        source="its columns, set with tabs, bars or runs of spaces",
        hits=(
            "Town\tGates\nOrrin\t12\nSallow\t7",
            "Town     Gates\nOrrin       12\nSallow       7",
        ),
        near_misses=("One line  with a double space", "Orrin | a town"),
    ),
    Rule(
        id="common.boilerplate.headline",
        label="boilerplate",
        finds=c.headline,
        why="the headline, which you asked to leave out (keep_title=False)",
        source="its place and length; gold texts of extraction benchmarks often leave it out",
        hits=(
            f"Council votes to close the old bridge\n\n{_KEPT}",
            f"= Transport\n\nCouncil votes to close the old bridge\n\n{_KEPT}",
        ),
        near_misses=(f"{_STORY[0]}\n\n{_STORY[1]}", "He said:\n\nYes."),
    ),
    Rule(
        id="common.byline.date",
        label="byline",
        pattern=r"(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2}))(?:,? (?:- )?\d{1,2}[:.]\d{2})?",
        why="the day of publication, in figures",
        source="ISO 8601 and the national orders of day, month and year",
        hits=("2024-05-03", "03.05.2024, 14:10"),
        near_misses=("Between 3.5 and 4.2 of them", "The figures for 2024 are not in yet.", "10.9.0"),
    ),
)
