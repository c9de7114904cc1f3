"""English: what English-language sites print around their articles."""

from __future__ import annotations

import re

from cleaner.lazy import lazy_pattern
from cleaner.model import Label
from cleaner.rules import conditions as c
from cleaner.rules.rule import ALMOST, HINT, LIKELY, Rule, form_of, listed, reported

_MEDIUM = lazy_pattern(
    r".{1,200} was originally published (?:in .{1,80} )?on Medium, where people are continuing the "
    r"conversation by highlighting and responding to this story\.?"
)

_FEED_NAMES = lazy_pattern(r"^the post |(?:appeared first|first appeared) on ", re.IGNORECASE)
"""Stands before the title and before the site in the last line of a feed's entry."""

_A = "The council voted on Monday to close the old bridge to lorries."
_B = "Drivers will have to take the valley road until the autumn, the mayor said."
_C = "Repairs had been put off for years because nobody would pay for them."
_AFTER = f"= {_A}\n\n= {_B}\n\n= {_C}\n\n"

SPEECH = reported(
    r"said|says?|wrote|writes|told|tells|asked|asks|added|adds|explained|explains|warned|warns|"
    r"reads?|recalled|recalls|insisted|insists|shouted|whispered|"
    r"replied|cried|laughed|muttered|joked|begged|pleaded|declared|yelled|sighed|murmured|mused"
)
"""Reported speech: what somebody said is the article's, whatever words it is in."""

_GOES_ON = lazy_pattern(
    r"(?i:more(?: from [^:]{3,34})?|read|related|explore|keep reading|recommended|trending|must read|don['’]t miss) ?[:–—] ?[“‘\"']?[a-z]"
    r"|(?i:v[ií]d[ée]os?) ?[:–—-] ?[a-zà-ÿ][\w'’-]*(?: [\w'’-]+){0,2}$"
)
"""A bare word, a colon, and lower case: the sentence goes on. A headline begins a new one."""


_FOOTER: tuple[Label, ...] = (
    "legal-footer", "navigation", "share-bar", "newsletter", "paywall", "cookie-notice", "promo",
)

_PANEL = lazy_pattern(
    r"joined|join date|registered|member since|posts|messages|likes|likes received|"
    r"likes given|reaction score|reactions|trophy points|points|solutions|thanks|thanked|"
    r"thanks given|reputation|rep power|threads|topics|location|from|country|gender|age|"
    r"media|resources|first name|real name|mood|my ride|car"
)
_RANKS = lazy_pattern(
    r"(?:new|junior|senior|active|well-known|full|premium|supporting|established|registered|veteran|distinguished)? ?(?:member|user|poster)|members|moderator|administrator|staff member|super moderator|site admin|newbie|newcomer|banned|guest|contributor"
)
"""Entries of a forum's panel of a member, and ranks of members."""

_CATEGORY = lazy_pattern(
    r"(?:[\w'’-]{1,24} ){0,3}[\w-]{0,20}(?:cookies?)\b(?=.*(?:site|page|visit|advert|\bads?\b|content|measur|statistic|analy|choice|partner|setting|function|consent|necessary)).{8,360}|"
    r"(?=.{0,200}cookies?)(?=.{0,300}(?:track)).{30,360}|"
    r"(?=.{25}).{0,180}(?:third[- ]party services|your consent|ad ?blocker).{0,200}"
)
"""What a consent dialog says of a kind of cookies, and of leave for others' services."""
_PANELS = frozenset(map(form_of, listed("""
    legitimate interest; legitimate interests; legitimate interest?; vendors; iab vendors; non-iab vendors; google
    vendors; list of iab vendors; list of vendors; list of partners (vendors); vendor list; vendor details; view
    vendor list; view vendors; view vendor details; view vendor preferences; third party vendors; third-party
    vendors; on; off; on off; off on; on/off; cookie duration description; cookie; duration; description; provider;
    expiry; retention period; maximum storage duration; purposes; purpose; special purposes; features; special
    features; consent; consent leg.interest; checkbox label; checkbox label label; switch label; switch label label;
    store and/or access information on a device; store and access information on a device; use precise geolocation
    data; actively scan device characteristics for identification; strictly necessary; necessary; functional;
    functionality; performance; analytics; targeting; advertisement; advertising; marketing; statistics;
    preferences; social media; unclassified; uncategorized; always on; always active; always enabled; cookie
    details; cookies details; cookie list; view illustrations; object to legitimate interests; strictly necessary
    cookies; necessary cookies; functional cookies; functionality cookies; performance cookies; targeting cookies;
    analytics cookies; analytical cookies; marketing cookies; advertising cookies; advertisement cookies; about
    cookies; cookie declaration; your privacy; your privacy choices; third party cookies; security cookies
""")))
"""What stands in its inner panels: kinds of consent, switches, heads of columns."""
_ABOUT = lazy_pattern(
    r"cookie|consent|\bservices?\b|\bsites?\b|website|\bads?\b|advert|"
    r"personal (?:data|information)|your data|information that we|privacy|\bpartners?\b|"
    r"\bvendors?\b|legitimate interest|\biab\b|\btcf\b|geolocation|\bscripts?\b|visitor|statistic|"
    r"analytic|preference|settings|\bpurposes?\b|\bprofiles?\b|\bdevices?\b|\bcontent\b|choices|"
    r"\bspam\b|\bapp(?:s|ok|er|ar)?\b|appli[ck]|apli[ck]|informa[tcçs]|google"
)
"""What sentences of such a dialog deal with, its purposes and those who have them among it."""

RULES = (
    Rule(
        id="en.ad-marker.label",
        label="ad-marker",
        phrases=listed("""
            story continues after ad; article continues after this ad; story continues after this ad;
            sponsored by our partners; sponsored by our partner; after newsletter promotion;
            skip past newsletter promotion; skip promotion; continue reading the main story;
            recommended by outbrain; promoted by taboola; by taboola; sponsored links by
            taboola; powered by outbrain; article continues below this ad; story continues below
            this ad; continue reading after advertisement; advertisement; advertisements;
            advertisment; advert; sponsored content; sponsored post; sponsored links; sponsored
            link; sponsored stories; paid content; paid post; paid advertisement; partner
            content; promoted content; promoted stories; ad feedback; advertiser content; from
            our sponsors; from our sponsor; a message from our sponsor; from our partners;
            presented by our sponsor; branded content; google ads; ads by google; advertisement
            - continue reading below; advertisement - scroll to continue; advertisement. scroll
            to continue reading.; advertisement, scroll to continue; article continues below
            advertisement; story continues below advertisement; article continues after ad;
            article continues after advertisement; story continues below; story continues;
            article continues below; continue reading below; continue reading after the ad;
            scroll to continue; scroll to continue with content; scroll down to continue; ad
            loading; close ad; skip ad; skip advertisement; hide ad; report ad; report this ad;
            report an ad; why this ad; remove ads; go ad-free; ad choices; adchoices; advertise
            with us; advertise here; ad 0 of 0; this is an ad; text continues after
            advertisement; post continues below;
            story continues below this advertisement; article continues below this advertisement; ad – content
            continues below; content continues below; taboola feed; advertisement | continue reading below;
            continue reading below advertisement;
            ad: 0:0
        """),
        why="an advertisement must be recognisable as such, so its box carries this word",
        source="FTC enforcement policy on deceptively formatted advertisements; ASA CAP code, rule 2.1",
        hits=("Advertisement", "[ADVERTISEMENT]", "Story continues below advertisement", "Sponsored Content:"),
        near_misses=(
            "Advertisement\nA notice in a paper.\n\nEditorial\nWhat the paper itself thinks.\n\nColumn\nA piece by one writer every week.",
            "newspaper\nheadline\nadvertisement\neditorial\nreporter",
            "Sponsored content\n\nSponsored content is a story that a company has paid a newspaper to print.",
            "Advertisement is the art of the age.",
            "Advertisements that changed a city",
            "“Advertisement!” he shouted, pointing at the wall.",
        ),
    ),
    Rule(
        id="en.ad-marker.short",
        label="ad-marker",
        phrases=listed("""
            ad; ads; advertising; sponsored; promoted; sponsor; promotion; disclosure; affiliate
            disclosure; affiliate disclaimer
        """),
        when=c.all_of(c.not_heading, c.beside("ad-marker", "promo", "related", "share-bar", "newsletter")),
        otherwise=HINT,
        why="the short ad label, beside other boxes",
        source="labels of native-advertising widgets",
        hits=("Advertising\nAdvertisement", "Promotion\nAdvertisement", "Ad\nAdvertisement", "Disclosure:\nThis post contains affiliate links."),
        near_misses=(f"{_A}\n\nAdvertising\n\n{_B}", f"Promotion\n\n{_A}", f"Sponsor\n\n{_B}"),
    ),
    Rule(
        id="en.ad-marker.between-paragraphs",
        label="ad-marker",
        phrases=("ad", "ads", "sponsored", "promoted"),
        when=c.any_of(c.between_paragraphs, c.all_of(c.set_apart, c.not_heading)),
        why="the short ad label, in the middle of the text",
        source="labels of native-advertising widgets",
        hits=(f"= {_A}\n\nAd\n\n= {_B}", f"= {_A}\nSponsored\n= {_B}"),
        near_misses=(f"Ad\n\n{_A}", "Tom\nAd\nKees"),
    ),
    Rule(
        id="en.ad-marker.disclosure",
        label="ad-marker",
        pattern=(
            r"(?:some|certain|all|many) (?:of )?(?:our |the |these )?links (?:on|in|are|may be|to)\b.{0,60}\baffiliate\b.{0,200}|"
            r"(?:this|the) (?:article|story|content|post|page) (?:was |is )?(?:sponsored|paid for|brought to you) "
            r"(?:and \w+ )?by .{2,80}|this (?:content|post|page) (?:was |is )?(?:produced|supported) (?:and \w+ )?by .{2,80}|"
            r"this (?:article|story) (?:was |is )?(?:produced|supported) (?:and \w+ |in partnership .{2,40} |in association .{2,40} )by .{2,80}|"
            r"(?:when|if) you (?:buy|purchase|shop|order|book|click)\b[^.]{0,40}\b(?:through|via|using|from|on|with) (?:the |our |these |any |some |certain |a |one of our )?(?:\w+ )?links?\b(?: (?:on|in|to|from) [\w' -]{2,30})?,? (?:we|this (?:site|page))(?: may| might| can| will| could)?(?: also| sometimes)? (?:earn|receive|get|make) (?:us )?(?:an? |some )?(?:(?:small|affiliate|modest|little) )*commissions?\b.{0,160}|"
            r"(?:when|if) you (?:buy|purchase|shop|order|book|click)\b[^.]{0,40}\blinks?\b[^.,]{0,40}, [\w&'’ -]{2,30} (?:may|might|can|will) (?:earn|receive|get) (?:an? )?(?:small )?affiliate commissions?\b.{0,160}|"
            r"(?:when|if) you click (?:on |through )?(?:a|any|one of our|our|these|the) (?:\w+ )?links?\b[^.]{0,30}\b(?:and|to) (?:buy|purchase|make a purchase|order|shop)\b[^.,]{0,40},? we(?: may| might| can| will)?(?: also)? (?:earn|receive|get) (?:an? )?(?:small |affiliate )*commissions?\b.{0,160}|"
            r"(?:we|this post|this page|this article) (?:may )?(?:earn|contains?|include)s? (?:a |an )?(?:small )?"
            r"(?:affiliate )?(?:commission|links?).{0,160}"
        ),
        otherwise=HINT,
        sure_if=r"affiliate|(?:if|when) you (?:buy|purchase|shop|click|order|book)|(?:from|through|via|using) (?:the |our |these |any |some |certain )?(?:\w+ )?links|links (?:on|in) (?:this|our|the)|sponsored|paid for|brought to you|(?:produced|supported) .{0,60}(?:advertis|sponsor|partner|readers|members|\bads\b|brand|association|commercial)",
        why="a disclosure of payment, set as a line of its own",
        source="FTC endorsement guides, 16 CFR part 255",
        hits=(
            "Some of our links are affiliate links. We may earn a commission if you buy through them.", "We may earn a commission from links on this page.",
            "This post contains affiliate links.",
            "When you buy through links on our site, we may earn an affiliate commission. Here’s how it works.",
            "When you purchase through links on our site, Valley Post may earn an affiliate commission.",
            "If you click on a link and buy a product, we may earn a commission.",
        ),
        near_misses=(
            "When you buy a chain, check all its links, or we will get no sleep on the way.",
            "Some of our links to the old country are affiliate societies, said the consul.", "We may earn less than our parents did, but we eat better.",
            "This page contains four photographs of the bridge.", "This article was produced by hand in a shed, in eleven copies.",
            "The story was supported by two witnesses and a photograph.",
            "We earn a commission of 1.5% on each sale and pay the rest to the growers.",
            "We include links to the original papers at the end of each chapter.",
            "This page is supported by two iron rings and a cord.",
            "If you click on the links in that mail, the men we spoke to get a cut of what you lose.",
            "When you shop with the links of a chain in hand, we who sell make a percentage of nothing.",
            "If you buy books by their weight, the links between them are lost, and we all get dumber, with no cut in the price.",
        ),
    ),
    Rule(
        id="en.video-embed.player",
        label="video-embed",
        phrases=listed("""
            listen (0 mins); listen (0 min); listen to this article (0 min);
            sorry, your browser doesn't support embedded videos.; sorry, your browser doesn't
            support embedded videos; play video; watch video; watch the video; watch now; video
            player is loading; playback rate; current time 0:0; duration 0:0; remaining time
            0:0; remaining time -0:0; loaded: 0%; stream type live; seek to live, currently
            behind live; descriptions off, selected; captions off, selected; subtitles off,
            selected; captions settings, opens captions settings dialog; picture-in-picture;
            this is a modal window; this is a modal window.; beginning of dialog window. escape
            will cancel and close the window.; end of dialog window.; close modal dialog; now
            playing; video unavailable; this video is unavailable; this video can not be played;
            this video cannot be played; this content is not available; to play this video you
            need to enable javascript in your browser; your browser does not support the video
            tag; your browser does not support the video tag.; your browser does not support the
            audio element; your browser does not support the audio element.; media playback is
            unsupported on your device; to play this video you need to enable javascript in your
            browser.; 0:0 / 0:0; 0:0/0:0; replay video; rewind 0 seconds; next video; skip
            video; listen to this article; listen to this story; listen to article; listen to
            the article; 0 min listen; 0 minute listen; 0 mins listen; 0 min watch; audio
            player; audio playback is not supported on your device;
            listen 0 min; listen 0 mins; listen 0 minutes; video player is loading.; watch on youtube; watch
            more videos; watch full video; unmute video;
            a network error caused the media download to fail part-way.; no compatible source was found for this media.; the media is encrypted and we do not have the keys to decrypt it.;
            this modal can be closed by pressing the escape key or activating the close button.
        """),
        ambiguous=listed("""
            play; pause; mute; unmute; fullscreen; full screen; chapters; video; replay;
            autoplay; live;
            audio quality; audio track; caption area background; caption settings dialog; captions off;
            captions settings; descriptions off; descriptions settings; enter picture-in-picture;
            exit full screen; exit fullscreen; exit picture-in-picture; fast-forward; font family; modal window;
            monospace sans-serif; monospace serif; play/pause; playback speed; playing in picture-in-picture;
            progress bar; proportional sans-serif; proportional serif; remaining time; rewind; save video frame;
            select subtitle; stream type; subtitles off; subtitles settings; text background;
            text edge style; video is loading.; video player; video quality; volume level;
            loop the current video; opens captions settings dialog; opens descriptions settings dialog; opens subtitles settings dialog;
            restore all settings to the default values; seek to live, currently playing live; skip ahead to live; skip backward 0 seconds;
            skip forward 0 seconds; stop looping the current video; you aborted the media playback
        """),
        pattern=r"\d{1,2} seconds? of (?:\d{1,2} hours?, )?(?:\d{1,2} minutes?, )?\d{1,2} seconds? ?volume \d{1,3}%",
        when=c.all_of(c.in_run(3, "video-embed"), c.no_list_item),
        otherwise=HINT,
        why="the labels of a video or audio player",
        source="control texts of Video.js, JW Player, Brightcove and of HTML fallbacks",
        hits=("0 seconds of 1 minute, 12 secondsVolume 90%", "Play Video", "Play\nMute\nFullscreen", "Listen to this article", "5 min listen"),
        near_misses=(
            f"Play\n\n{_A}",
            "Mute swans are back on the river.",
            f"Live\n\n{_B}",
        ),
    ),
    Rule(
        id="en.video-embed.player-state", label="video-embed",
        phrases=listed("volume 0%; error loading media: file could not be played"),
        pattern=r"\d{1,2} seconds? of (?:\d{1,2} hours?, )?(?:\d{1,2} minutes?, )?\d{1,2} seconds?",
        when=c.all_of(c.beside("video-embed"), c.no_list_item), otherwise=HINT,
        why="where a player stands, beside its other labels",
        source="JW Player, whose labels are hidden on the page and in its text",
        hits=("Play Video\n0 seconds of 1 minute, 12 seconds\nVolume 90%", "Listen to this article\nVolume 90%"),
        near_misses=(
            "He ran the mile in\n12 seconds of 3 minutes, 59 seconds", f"Volume 3%\n\n{_A}", "Weight 12%\nVolume 3%\nLength 4%",
            f"{_A}\n\nError loading media: File could not be played\n\n{_B}",
        ),
    ),
    Rule(
        id="en.video-embed.watch-line",
        label="video-embed",
        pattern=(
            r"(?:watch|video|watch video|watch now|watch the video|related video|watch live|in video|must watch) ?[:|–—>»▶](?! ?\d)[^:]{12,140}[^.,;]"
        ),
        when=c.all_of(c.after_prose(), c.in_article, c.begins_otherwise(_GOES_ON)),
        takes=c.video_below,
        why="a pointer to a video that the text does not have",
        source="in-story pointers of news sites (Watch: headline)",
        hits=(
            f"= {_A}\n\nWatch: Residents carry belongings from Tallow Row",
            f"= {_A}\n\nVIDEO: How the quay was built\n01:52\nHow the quay was built",
        ),
        near_misses=("Watch: the river was rising, and nobody on the quay had seen it yet.", "Watch the river rise"),
    ),
    Rule(
        id="en.video-embed.post",
        label="video-embed",
        phrases=listed("""
            view this post on instagram; view this post on facebook; view this post on x; view this
            post on threads; view this post on tiktok; view post on instagram; view on instagram;
            view profile on instagram
        """),
        pattern=r"a post shared by .{2,60} ?\(@[\w.]{2,40}(?:\).{0,60})?|(?:allow|show|load) (?:google |meta )?(?:youtube|instagram|facebook|twitter|x|tiktok|spotify|vimeo|reddit) content\??",
        why="the words an embedded post leaves when its frame does not load",
        source="embed codes of Instagram and Facebook, which carry a link with this text",
        hits=("View this post on Instagram", "A post shared by Valley Post (@valleypost)", "Allow Google YouTube content?"),
        near_misses=("A post shared by two guards burned down in the night.", "Show X content to be wrong and he shrugs."),
    ),
    Rule(
        id="en.video-embed.settings", label="video-embed",
        phrases=("end of dialog window.",),
        takes=c.player_above(
            "beginning of dialog window. escape will cancel and close the window.",
        ),
        why="a player's bar and the dialog of its settings, which says where it begins and ends",
        source="video.js in English",
        hits=(_AFTER + "Play\n0:00\nLoaded\n0%\nBeginning of dialog window. Escape will cancel and close the window.\nText\nColor\nWhite\nBlack\nFont Size\n50%\nReset\nDone\nEnd of dialog window.", _AFTER + "Beginning of dialog window. Escape will cancel and close the window.\nText\nWhite\nFont Size\n50%\nEnd of dialog window."),
        near_misses=(f"{_A}\n\nWhite\nBlack\n\n{_B}", "End of dialog window, she said, and closed the door behind the last of them."),
    ),
    Rule(
        id="en.video-embed.consent", label="video-embed",
        pattern=(
            r"(?:to|in order to) (?:view|see|watch|display|load|play|listen to|show) (?:this|the) (?:[\w-]+ )?(?:content|video|map|post|embed|player|media|audio|podcast|form|widget)s?,? (?:please |you (?:must|need to|have to) )?(?:accept|allow|enable|consent to|agree to|activate|change)\b.{0,60}\b(?:cookies?|cookie settings|privacy settings|third[- ]party content)\b.{0,120}|"
            r"this (?:[\w-]+ )?(?:content|video|map|post|embed|player|audio) (?:is|can ?not be|can['’]t be|could not be|isn['’]t|is not|has not been|won['’]t be|will not be) .{0,40}\b(?:because|as|until|unless|without) (?:you|your)\b.{0,60}\b(?:cookies?|consent|privacy settings)\b.{0,160}|"
            r"(?:to protect your (?:personal )?(?:data|information|privacy),? )?we(?:['’]ve| have) blocked (?:the )?(?:automatic )?(?:loading|display) of\b.{1,60}\b(?:content|videos?|posts?|elements)\b.{0,200}|"
            r"(?:this )?content (?:is )?(?:hosted|provided) by (?:a third party|an external provider|an external source|third parties)\b.{0,300}|"
            r"by (?:loading|playing|viewing|showing|watching) (?:the|this) (?:external )?(?:video|content|map|post|embed|player),? you (?:agree|accept|consent|acknowledge)\b.{0,200}"
        ),
        otherwise=HINT,
        sure_if=r"cookie|privacy|consent|third part|third-party|blocked|terms|external (?:provider|source)",
        why="what stands where an embed would load once the reader agrees",
        source="two-click embeds (GDPR; since the CJEU ruling C-40/17), the BBC's wording and that of consent tools",
        hits=(
            "To view this content, please accept marketing cookies.",
            "This video cannot be shown because you have not accepted third-party cookies.",
            "To protect your personal data, we have blocked the automatic loading of content from an outside service.",
            "This content is hosted by a third party. By showing the external content you accept its terms and conditions.",
        ),
        near_misses=(
            "To see the video, you need to change at Crewe.", "This content is provided by hand, in eleven copies.",
            "This video is dark because you can hardly see your hand in a cave.",
            "We have blocked the road and the loading of sand goes on.",
            "By watching the video you learn how the knot is tied.",
        ),
    ),
    Rule(
        id="en.promo.appeal", label="promo",
        pattern=(
            r"(?:already (?:registered|a (?:member|subscriber)|have an account)\? )?(?:please )?(?:sign in|log in|register|create (?:a|your) (?:free )?account)(?: here| now| or register| or sign up| or create (?:a|an|your) (?:free )?account| for free)? to (?:continue reading|keep reading|read (?:on|more|the (?:full|rest|whole)|this))\b[^,:;]{0,60}|"
            r"(?:please )?(?:follow|like|join|find) us on (?:facebook|twitter|x|instagram|youtube|tiktok|linkedin|pinterest|telegram|whatsapp|threads|bluesky|mastodon|google news|spotify|snapchat|flipboard|social media|social-media)(?:,? (?:and|or|&) |, | )?[\w, &]{0,60}(?:so (?:that )?you|to (?:get|stay|keep|see|read|find|receive|never|not)|for (?:more|the latest|updates|news|daily|breaking)|and (?:never|stay|don['’]t|get|be))\b[^:;]{2,100}|"
            r"(?:then )?(?:please )?(?:support|help) us (?:with|by|through) (?:a |an |your |taking out a |becoming a |making a |buying )?(?:[\w-]+ )?(?:donation|subscription|membership|contribution|coffee|patreon|paypal|member|subscriber|supporter)\b[^:;]{0,80}|"
            r"(?:then )?(?:please )?(?:subscribe to|listen to|follow) our podcasts? on (?:facebook|twitter|x|instagram|youtube|tiktok|linkedin|pinterest|telegram|whatsapp|threads|bluesky|mastodon|google news|spotify|snapchat|flipboard|social media|social-media)\b[^:;]{0,80}|"
            r"with our (?:free |mobile |new |news )*app,? you\b.{0,140}(?:download|install|app store|google play)\b.{0,60}|"
            r"(?:have you |did you |if you(?:['’]ve| have)? )?(?:found|find|spot(?:ted)?|noticed?) (?:a|an|any) (?:mistake|error|typo|inaccurac(?:y|ies))s?(?: in (?:this|our) (?:article|text|story|post|page))?[?,:]? (?:please |let us|write to us|report it|tell us|e-?mail us|contact us|select it|select the|highlight (?:it|the))\b[^:;]{0,140}|"
            r"(?:links|products|shops|items) marked (?:with|by) (?:an? )?(?:\*|\(\*\)|asterisk|star)[^.]{0,30}\baffiliate\b.{0,200}|(?:affiliate )?(?:disclosure|disclaimer|transparency note)[:.] ?(?:some|certain|all|many|the) (?:of )?(?:our |the |these )?links\b.{0,60}\baffiliate\b.{0,200}|"
            r"(?:as an? )amazon (?:associate|partner|affiliate),? (?:we|i|this site) earns? (?:\w+ )?(?:from|on|through) qualifying purchases.{0,120}|"
            r"become a (?:premium |paying )?(?:member|subscriber|supporter)(?: now| today)?,? (?:and|to) (?:get|enjoy|receive|unlock|access|read)\b[^:;]{0,60}(?:benefits?|perks|discounts?|exclusive|unlimited|ad-free|articles|access)\b[^:;]{0,60}|"
            r"(?:read on|keep reading|continue reading) with (?:a|our|your) (?:digital |free |premium )?(?:subscription|membership|trial|account)\b.{0,120}"
        ),
        otherwise=HINT,
        sure_if=r"reading|to read|\bus\b|\bour\b|affiliate|amazon|podcast|become a|subscription|membership|account",
        why="what a site asks of its readers in a sentence: to follow it, to pay, to report its mistakes",
        source="closing lines of news sites and blogs; FTC endorsement guides and Amazon's programme, which ask for the notes on links",
        hits=(
            "Follow us on Facebook and Twitter so you don't miss a story.",
            "Support us with a subscription or a donation.", "Like our magazine? Support us with a donation.",
            "Have you spotted an error? Write to us at the desk.", "Links marked with * are affiliate links.",
            "As an Amazon Associate we earn from qualifying purchases.", "Become a member and get exclusive benefits.",
            "Want to know more? Then subscribe to our podcast on Spotify.",
        ),
        near_misses=(
            "Follow us on the path by the mill to get to the bridge.", "Support us with a rope, shouted the man in the boat.",
            "Did you find a mistake? I did, on the second page.", "Become a member of the crew and get wet.",
            "Products marked with a star are grown in the valley.", "Continue reading with a candle.",
            "Find us on the beach and stay for the fire.",
        ),
    ),
    Rule(
        id="en.promo.voice", label="promo",
        finds=c.site_speaks(
            site=lazy_pattern(r"(?-i:\bus\b)|\bour\b|\bwe(?:['’]\w+)?\b|\bthis (?:article|story|post|page|site|website|blog|video|map|content|podcast|report|piece)\b|\bthe editors\b", re.IGNORECASE),
            reader=lazy_pattern(r"\byou(?:['’]\w+|r)?\b|\bplease\b|(?:^|[.?!:] )(?:join|get|sign|subscribe|log|register|read|download|support|buy|help|follow|share|send|tell|let|click|donate|become|try|stay|receive|create|find|listen|watch|don['’]t|never)\b", re.IGNORECASE),
            asks=r"\bnewsletters?\b|\bmailing list\b|\binbox\b|\b(?:morning|daily|weekly|evening) (?:briefing|e-?mail|digest)\b|\b(?:e-?mail|news|push) alerts\b| app\b|\bfollow(?:ing)? us\b|\bus on (?:facebook|twitter|instagram|tiktok|youtube|linkedin|telegram|whatsapp|pinterest|threads|bluesky|mastodon|spotify)\b|\bpodcasts?\b|\bdonations?\b|\bdonate\b|\byour support\b|\bsupport(?:ing)? (?:us|our)\b|\bbuy us a coffee\b|\bindependent journalism\b|\bsubscri\w+\b|\bmembership\b|\bfree account\b|\bcookies?\b|\bcookie settings\b|\bin the comments\b|\bcomments? below\b|\b(?:typo|mistake|error) in this\b|\bshare this\b|\bsend (?:it|this)\b|\bad-free\b|\bfree articles\b|\bprivacy settings\b|\bpass it on\b|\bhave your say\b|\bas little as\b|\bfull story\b",
            notes=r"\bwe (?:may |might |can |could )?(?:earn|receive|get) (?:an? )?(?:small |affiliate )*commissions?\b|\bthis (?:article|post|story|page|content) (?:is|was) (?:sponsored|paid for)\b|\bcould not be (?:loaded|shown|displayed) because of your cookie\b|^(?:paid|sponsored|partner) content[.:]",
            voice=lazy_pattern(r"(?-i:\bus\b)|\bour\b|\bwe(?:['’]\w+)?\b|\byou(?:['’]\w+|r)?\b", re.IGNORECASE),
            speech=SPEECH,
        ),
        score=ALMOST,
        why="the site speaks to its readers of mails, money, accounts or cookies, in a text that does not say we or you itself",
        source="closing lines of news sites and blogs in this language; what they share is who speaks, to whom and of what",
        hits=(_AFTER + "Our free morning briefing brings you the news of the whole valley.", _AFTER + "If you find a mistake in this article, please contact the editors.", _AFTER + "Good journalism costs money. Please consider supporting us with a small donation."),
        near_misses=(f"{_A}\n\n{_B}\n\n{_C}\n\nThe app tells the drivers which road to take, and they pay for it.", f"{_A}\n\n{_B}\n\n{_C}\n\nYou need a ticket for the ferry, and our cookies are sold on board, said the captain.", f"{_A}\n\n{_B}\n\n{_C}\n\n“Please subscribe to our newsletter”, the sign at the town hall asked.", f"{_A}\n\n{_B}\n\n{_C}\n\nWe wrote to our readers that the bridge would close, and you answered.\n\nOur free morning briefing brings you the news of the whole valley."),
    ),
    Rule(
        id="en.promo.app",
        label="promo",
        phrases=listed("""
            open in app; open app; get the app; get our app; download the app; download our app;
            download app; use the app; view in app; read in app; open in the app; continue in
            app; download on the app store; get it on google play; get it on the app store;
            available on the app store; available on google play; available on the app store and
            google play; download from the app store; download from google play; app store |
            google play; install app; install the app; install now; get it from microsoft;
            explore it on appgallery; scan the qr code to download the app; scan to download;
            read on the app; get app; switch to the app;
            available on app store and google play; download on the app store and google play
        """),
        ambiguous=listed("""
            app store; google play; ios app; android app; not now; available for ios and android
        """),
        when=c.beside("promo"),
        otherwise=HINT,
        part="button",
        why="a prompt to install the site's app",
        source="smart banners and store badges (Apple and Google badge wording)",
        hits=("Open in app", "Download on the App Store\nGet it on Google Play", "Get the app"),
        near_misses=(f"App Store\n\n{_A}", f"{_A}\n\nAvailable for iOS and Android\n\n{_B}", "Download the app that nobody wanted, and you will see why.", "Google Play\n\n" + _B),
    ),
    Rule(
        id="en.promo.app-pitch",
        label="promo",
        pattern=(
            r"(?:(?:download|get|try|read|enjoy) (?:the|our|this|your|its)|(?:install|use|open) (?:our|this|its|the (?:free|new|official|all-new))) "
            r"(?:free |new |official |all-new )*[\w&'’.+-]*(?: [\w&'’.+-]+){0,3} ?(?:mobile )?app(?: (?:today|now|for|on|here|from)\b.{0,60})?[!.]?|"
            r"(?:for )?(?:a )?(?:better|best|more|the best) .{0,30}(?:in|with|on) (?:the|our) (?:[\w'’]+ ){0,2}app[!.]?|"
            r"(?:get|read|follow|catch|enjoy) (?:more |all |the )?.{0,50} (?:in|with|on|from|via) (?:our|the) (?:free |mobile )*(?:[\w'’]+ ){0,2}app[!.]?|"
            r"never miss .{2,50}(?:app|alerts?)(?: .{0,40})?[!.]?|get (?:[\w'’&-]+ ){1,6}(?:on|to) your (?:phone|mobile|device)[!.]?|"
            r"(?:turn|switch) on (?:push )?notifications\b[^,;]{0,60}|(?:enable|allow|get) (?:push |browser |breaking news )?(?:notifications|alerts)(?: (?:from|for|about|on) .{2,40})?[!.]?|"
            r"get \d+ ?% off (?!.*(?:mailing list|newsletter)).{2,80}[.!]?|"
            r".{0,40}\b(?:is|are) (?:now )?(?:on|available on) whatsapp[!.]?"
        ),
        takes=c.through_or_alone("button", within=3),
        part="heading",
        otherwise=HINT,
        sure_if=r"\b(?:our|its) (?:[\w'’-]+ ){0,4}app\b|never miss|whatsapp|\b(?:news|stories|alerts|headlines|updates)\b|(?:this|the) (?:story|article|post)|(?:better|best|more) .{0,30}(?:in|with|on) (?:the|our)",
        why="a prompt to install the site's app",
        source="app promotion boxes of news sites and shops",
        hits=(
            "Get more with our app",
            "Download the Valley Post app\nBreaking news as it happens\nDownload now",
            "Read this story in our app",
        ),
        near_misses=(
            "Download the app and you agree to be watched, the report says.",
            "The app that ate the high street",
            "He wrote the app in a week, with two friends and no money.", "Open the Maps app on your phone.", "Install the app on your phone and open it.",
            "Turn on notifications for the app, then restart the phone.",
            "Get 20% off all walking boots this week.",
            "Get the photos on your phone.",
            "Download the app from the App Store or Google Play.",
            "Read the meter in the app.",
            "Turn on notifications in the settings of your phone.",
        ),
    ),
    Rule(
        id="en.promo.get-more",
        label="promo",
        pattern=(
            r"(?:get|do|see|enjoy|want|discover|explore|unlock) (?:even |so much |a lot )?(?:more|the most|the best)"
            r"(?: (?:with|from|out of|of|on|at|in))? .{1,40}[^.,;:]|want more\??.{0,40}"
        ),
        takes=c.through("button", "field", within=3),
        part="heading",
        why="a pitch for the site's own service: heading, promise, button",
        source="promo boxes of news sites",
        hits=(
            "Get more with myPOST\nA personalised feed of stories that matter to you\nLearn more",
            "Unlock the best of the Post\n\nStories chosen for you\n\nFind out more",
        ),
        near_misses=(f"Get more with less\n\n{_A}", f"Want more\n\n{_B}\n\n{_C}"),
    ),
    Rule(
        id="en.promo.button",
        label="promo",
        phrases=listed("""
            learn more; find out more; sign up now; sign up for free; get started now; start
            your free trial; shop now; download now; click here; see more
        """),
        when=c.all_of(c.in_article, c.seldom),
        otherwise=HINT,
        part="button",
        why="the text of a button, which does nothing in a text",
        source="calls to action of design systems (Bootstrap, Material) and of marketing pages",
        hits=("Learn more", "FIND OUT MORE »", "Start your free trial"),
        near_misses=("Find out more about him, the old man said, and you will like him less.", "Learn more slowly and you forget more slowly."),
    ),
    Rule(
        id="en.promo.heading-or-button",
        label="promo",
        phrases=listed("""
            sign up today; sign up free; sign up here; get started; get started for free; try it
            free; try for free; try it now; try it for free; try now; start free trial; start
            free; start now; book now; book a demo; request a demo; get a demo; watch demo; buy
            now; order now; click here to read more; click here to learn more; click here for
            more; click here to find out more; see details; show me; discover more; explore now;
            explore more; get access; get offer; view offer; claim offer; get deal; see deal;
            view deal; see offer; check price; register now; register today; enter now; vote
            now; apply now; get yours; tell me more; remind me later; dismiss; close this; shop
            the sale; find a store
        """),
        when=c.all_of(c.in_article, c.seldom, c.any_of(c.not_heading, c.after_box_heading)),
        otherwise=HINT,
        part="button",
        why="the text of a button, which does nothing in a text",
        source="calls to action of design systems (Bootstrap, Material) and of marketing pages",
        hits=("Get started »", "Request a demo"),
        near_misses=(f"Get started\n\n{_A}", f"Start now\n\n{_B}"),
    ),
    Rule(
        id="en.promo.ask",
        label="promo",
        phrases=listed("""
            donate; donate now; donate today; make a donation; give now; give today; give monthly;
            become a supporter; become a patron; become a member today; support our journalism;
            contribute now; join now; join today; join for free; chip in; make a gift; renew now;
            support us from $0; buy me a coffee; buy us a coffee; join as a member
        """),
        ambiguous=("become a member", "support us", "support our work", "join us", "contribute"),
        when=c.any_of(c.not_heading, c.after_box_heading),
        otherwise=HINT,
        part="ask",
        why="a button that asks for money or membership",
        source="donation boxes of member-funded news sites and charities",
        hits=("Donate now", "Become a member »", "Give today"),
        near_misses=(f"Support us\n\n{_B}", f"Join us\n\n{_A}", "Give today what you would give tomorrow."),
    ),
    Rule(
        id="en.promo.support",
        label="promo",
        pattern=(
            r"(?:support|help (?:us|support|fund)|please (?:support|consider)|if you (?:enjoy|like|value|appreciate)|fund) "
            r"(?:our|independent|quality|local|keep|us|this|the|supporting|donating|what|a) ?.{0,60}"
            r"(?:journalism|newsroom|reporting|our work|donation|contribution|member|patreon|subscri\w+|ko-fi|coffee|publishing|show|podcast|station)\b(?:.{0,80}[^:,])?|"
            r"(?!.*\b(?:subscribe|access)\b)(?:enjoy(?:ing|ed)?|like(?:d)?|love|found) (?:this|our|the|your|what) [\w’' -]{0,30}\b(?:articles?|posts?|show|recipes?|story|stories|episodes?|podcast|essay|videos?|blog|column|newsletter|piece|content|read|reading|site|website|page|interview|tutorial|guide|review|poem|channel|series|see|hear|hearing|seeing|do)(?: here)?\?.{0,120}|"
            r"[\w’'& ,-]{2,60}(?:(?:is|are) made possible by|rely on|relies on|depends? on) (?:\w+ )?(?:readers|listeners|viewers|supporters|members|people) like you\b.{0,120}|"
            r"support (?:the|this|our) (?:show|podcast|site|blog|channel|project|station|magazine|newsroom)[.!]?|"
            r"your (?:gift|contribution|donation|support|membership|subscription) (?:keeps|helps|makes|supports|funds|allows|will)\b.{0,140}"
        ),
        when=c.not_heading,
        otherwise=LIKELY,
        takes=c.through_or_alone("button", within=2),
        part="heading",
        sure_if=r"journalis|newsroom|patreon|ko-fi|coffee|podcast|our (?:work|reporting|mission)|\?$|\?.*\b(?:support|subscribe|share|donat\w*|sign up|join|follow|rate|review|tell)\b|please|consider|like you|^(?:support|fund) (?:the|this|our) \w+[.!]?$|your (?:gift|contribution|donation|support|membership|subscription)\b.*\b(?:us|our|journalis\w*|report\w*|news|independent|free)\b",
        why="an appeal for money for the site",
        source="donation boxes of member-funded news sites and blogs",
        hits=("Support independent journalism", "Enjoyed this essay?", "If you value our work, please consider a donation.\nDonate now"),
        near_misses=(
            "Support for independent journalism fell by half in the budget that the council passed.",
            f"Help us support local reporting\n\n{_A}",
            "Like the smell of old books? You will love this shop by the station.",
            "Found the dog? He is brown, and answers to Max.",
            "Help us keep the hall warm with a donation of wood.",
            "Support the local station, where the trains still stop.",
            "Your membership helps the club to buy seeds.",
            "Enjoyed the show? So did we, three times.",
            "Support our show at the county fair.",
        ),
    ),
    Rule(
        id="en.promo.offer", label="promo",
        phrases=listed("""
            easy apply; save job; save this job; email me jobs like this; report this job;
            apply for this job; contact agent; email agent; call agent; request a tour;
            schedule a viewing; book a viewing; schedule a tour; contact seller; contact the seller;
            email seller; show phone number; view phone number; report this listing; save this search;
            set price alert; go to shop; visit store; compare prices; check availability; check rates;
            claim this business; is this your business?; write a review; read more reviews;
            see all reviews; see all photos; see more photos; buy tickets; get tickets;
            add to my calendar; export to ical; light a candle; send flowers; plant a tree in memory;
            share memories; sign the guest book; sign guest book; sign my guestbook; view my guestbook;
            watch later; add to queue
        """),
        when=c.offer_button, otherwise=HINT, part="button",
        why="a button beside an offer: to apply, to call the seller, to book; it does nothing in a text",
        source="job boards, portals of homes and cars, shops' comparisons, tickets, hotels, memorial pages, recipe cards",
        hits=("Contact agent\nRequest a tour", "Check availability\nSend flowers"),
        near_misses=(f"Send flowers\n\n{_A}", "Contact agents in the field, the memo said, by radio only.", f"{_A}\n\nEasy apply\n\nSave job\n\n{_B}", f"{_A}\n\nEasy apply\n\nSave job\n\n{_B}"),
    ),
    Rule(
        id="en.newsletter.prompt",
        label="newsletter",
        phrases=listed("""
            we've sent you an email; please check your inbox; check your inbox to confirm;
            newsletter sign-up; newsletter signup; newsletter sign up; sign up to our
            newsletters; free newsletter; subscribe to newsletter; subscribe newsletter; join
            our newsletter; join our mailing list; join the newsletter; join our email list; get
            email updates; get email alerts; get our newsletter; get the newsletter; enter your
            email; enter your email address; enter email; enter
            email address; email address*; e-mail address;
            please enter a valid email address; please enter a valid email address.; invalid
            email; invalid email address; thank you for subscribing; thank you for subscribing!;
            thanks for subscribing; thanks for subscribing!; thank you for signing up; thank you
            for signing up!; thanks for signing up; thanks for signing up!; no spam. unsubscribe
            anytime.; no spam, unsubscribe at any time; no spam, unsubscribe at any time.;
            unsubscribe at any time; unsubscribe at any time.; you can unsubscribe at any time;
            you can unsubscribe at any time.; unsubscribe anytime; unsubscribe anytime.; we
            respect your privacy; we respect your privacy.; we won't spam you.; we don’t spam!;
            we don't spam! read our privacy policy for more info.; check your inbox or spam
            folder to confirm your subscription.; subscribe via email; subscribe to blog via
            email; delivered to your inbox; something went wrong, please try again later.;
            you’re in!; success! check your inbox.
        """),
        ambiguous=listed("""
            newsletter; newsletters; our newsletter; email newsletters; weekly newsletter; daily
            newsletter; mailing list; email updates; email alerts; stay in touch; email address;
            in your inbox
        """),
        when=c.all_of(c.not_heading, c.beside("newsletter", "promo", "share-bar", "legal-footer")),
        otherwise=HINT,
        part="field",
        why="a part of the box that collects mail addresses",
        source="sign-up forms (Mailchimp, Substack, Jetpack wording)",
        hits=("Enter your email address", "Newsletter\nSign up for our newsletter", "Unsubscribe at any time."),
        near_misses=(f"Newsletters\n\n{_A}", f"Email alerts\n\n{_B}", "In your inbox lies a letter from 1998."),
    ),
    Rule(
        id="en.newsletter.your-address",
        label="newsletter",
        phrases=listed("your email address; your email; your e-mail; your e-mail address"),
        when=c.any_of(c.not_heading, c.beside("newsletter", "promo", "share-bar", "legal-footer", "paywall")),
        otherwise=HINT,
        part="field",
        why="the empty field of a form that collects mail addresses",
        source="sign-up forms (Mailchimp, Substack, Jetpack wording); a policy has a section of that name",
        hits=("Your email address", "Subscribe to our newsletter\nYour email"),
        near_misses=(
            f"Your email address\n\n{_B}\n\nPhotographs\n\n{_C}",
            "Your email address is the one thing that we ask for, said the clerk.",
        ),
    ),
    Rule(
        id="en.newsletter.sign-up",
        label="newsletter",
        pattern=(
            r"(?:get|receive) (?:our|the|your) (?:free )?(?:daily|weekly|morning|evening|weekend) (?:e-?mail|newsletter|briefing|digest)(?:[ ,:–—-].{0,60})?[!.]?|"
            r"(?:please |click here to )?(?:sign up|subscribe|signup)(?: here| now| today| below)?(?: for| to| with)? (?:our|the|my|this|\w+['’]s|receive|get|us) ?"
            r".{0,80}(?:newsletters?|mailing list|e-?mail(?: updates| alerts| list|s)?|inbox|bulletin|digest|briefing)\b.{0,120}|"
            r"(?:please |click here to )?(?:register|join)(?: here| now| today| below)?(?: for| to| with)? (?:our|the|my|this|\w+['’]s|receive|get|us) ?"
            r".{0,80}(?:newsletters?|mailing list|e-?mail (?:updates|alerts|list)|inbox|bulletin|digest|briefing)\b.{0,120}|"
            r"(?:get|receive|want|have) (?:the |our |all |more |a |daily |weekly |free |your |latest |breaking |top )*.{2,80}"
            r"(?:(?:delivered|sent|straight|directly|direct|right) .{0,30}(?:inbox|email)|(?:to|in) your (?:inbox|email|mailbox))\b.{0,80}|"
            r"by (?:signing up|subscribing|clicking|submitting|registering|(?:entering|providing|joining)(?= (?:your|our|my|this|the form)\b))\b.{0,60}"
            r"(?:you|i) (?:\w+ ){0,3}(?:agree|accept|consent|acknowledge|confirm)\b.{0,240}|"
            r"(?:i|yes,? i)(?: would|['’]d)? (?:agree|consent|like|want) to (?:receive|be contacted|get|the processing)\b.{0,200}|"
            r"the (?:latest|best|top|biggest|day['’]s|week['’]s|most) .{2,100}(?:to|in|into) your inbox\b.{0,60}|"
            r".{2,70}(?:delivered|straight|direct|directly|sent|right) (?:\w+ ){0,2}(?:to|in|into) your inbox\b.{0,60}|"
            r"subscribe to (?:our|the|my|this) (?:newsletters?|blog|channel|podcast|feed|rss feed|youtube channel|magazine)\b.{0,80}|"
            r"sign up (?:to|for) (?:our |the )?(?:[\w'’&-]+ ){0,5}(?:newsletters?|alerts|updates|notifications|bulletins?)\b.{0,60}|"
            r"(?:get|receive) (?:[\w'’&,-]+ ){1,8}(?:by|via) e-?mail[.!]?|[\w'’&, -]{2,60} in your inbox(?:,? (?:every|each|daily|weekly|monthly|before|for free|twice|once|on)\b[\w'’&, -]{0,40})?[.!]?|"
            r"(?:don['’]t miss|never miss) .{2,60} by e-?mail[.!]?|[\w’' ]{0,30}\b(?:on|join|to) our (?:mailing|email) list\b[^:]{0,80}|"
            r"this site is protected by recaptcha\b.{0,160}"
        ),
        takes=c.through_or_alone("button", "field", within=3),
        part="heading",
        otherwise=HINT,
        sure_if=r"newsletter|mailing list|email list|e-?mail (?:updates?|alerts?|list)|bulletin|digest|briefing|subscri\w* (?:to|for) (?:our|my|this|us)\b|by subscribing|unsubscri|\bblog\b|podcast|youtube|\brss\b|alerts?\b|\bnews\b|headlines|stories|offers|recaptcha|(?:daily|weekly|morning|evening|weekend|free) e-?mail|privacy|cookie policy|our terms|agree to our\b|terms of (?:use|service)|terms (?:and|&) conditions|marketing|promotional|personal data|to receive .{0,60}(?:e-?mails?|newsletters?|updates|offers|information|communications|messages|news|marketing)\b|be contacted (?:by|via|about)|(?:delivered|straight|direct|directly|right) (?:\w+ ){0,2}(?:to|in|into) your inbox|in your inbox|(?:best|latest|top|biggest) .*(?:to|in|into) your inbox|^[\w.+-]+@|(?:don['’]t|never) miss|updates",
        why="an invitation to get mails from the site",
        source="newsletter boxes of news sites and blogs; consent lines under them (GDPR, article 7)",
        hits=(
            "Click here to sign up for our newsletter", "Get our free daily email", "Sign up for our newsletter",
            "Subscribe to our newsletter and never miss a post",
            "The day's local headlines in your inbox before breakfast.",
            "By signing up you agree to our privacy policy.",
            "Get the best of the Post delivered straight to your inbox\nEnter your email\nSign up",
        ),
        near_misses=(
            "He used to get our daily newsletter and burn it.", "Sign up, he told them, and the whole village signed up.",
            "Subscribe to the theory or not, the numbers are the same.",
            "By signing up for the navy at sixteen, he escaped the farm.",
            "She received the news in her inbox, like everyone else.", "Register for the exam by email before 4 May.",
            "Register with the harbour office and give them your email address.", "By entering the water you accept the risk.",
            "Sign up for our newsletter, they say, and you will never be alone again.",
            "Receive your ticket by email.",
            "A confirmation link will be sent to your inbox.",
            "By registering, you agree to these terms.",
            "Get tickets by email.",
            "By submitting the form, you confirm that the dog is yours.",
            "Subscribe to the magazine at the desk and take a pen home.",
            "I would like to receive the book back.",
            "I agree to receive the goods on Monday.",
        ),
    ),
    Rule(
        id="en.newsletter.pitch",
        label="newsletter",
        pattern=(
            r"(?:don['’]t miss(?: out)?|never miss|be the first to know|stay (?:up to date|informed|ahead|connected|in the loop|in the know|tuned)|"
            r"join (?:the|our) (?:community|club|team)|join \d[\d,.]*k?\+? (?:\w+ ){0,2}(?:readers|subscribers|others|people)|keep up with|make the most of)(?:.{0,70}[^,;:])?"
        ),
        takes=c.through("button", "field", within=3),
        part="heading",
        why="the pitch of a sign-up box, through its field or button",
        source="newsletter boxes of news sites and blogs",
        hits=(
            "Never miss a story\n\nWe tell you when it happens\n\nSign up",
            "Join 12,000 readers\nEnter your email",
        ),
        near_misses=(f"Stay informed\n\n{_B}\n\n{_C}", f"Join the club\n\n{_A}"),
    ),
    Rule(
        id="en.newsletter.name",
        label="newsletter",
        pattern=(
            r"(?!.*\b(?:why|how|when|what|said|is|was|are)\b)[\w'’&: -]{3,50}\b(?:newsletters?|briefing|bulletin|digest)"
        ),
        takes=c.through("field", "button", within=4),
        part="heading",
        why="the name of a newsletter over its pitch and its mail field",
        source="newsletter boxes inside articles",
        hits=(
            "The Morning Tide newsletter\nLocal headlines before breakfast.\nEnter your email address",
            "Politics Briefing\n\nWhat happened today, in five minutes\n\nSign up now",
        ),
        near_misses=(f"The last newsletter\n\n{_A}", f"Parish bulletin\n\n{_B}\n\n{_C}"),
    ),
    Rule(
        id="en.newsletter.button",
        label="newsletter",
        phrases=listed("""
            submit; i'm in; count me in; join; go; send; notify me; continue with email
        """),
        when=c.beside("newsletter", "promo", "paywall", "share-bar"),
        otherwise=HINT,
        part="ask",
        why="the button of a sign-up form",
        source="sign-up forms of newsletter services",
        hits=("Enter your email\nSubmit", "Sign up for our newsletter\nSend"),
        near_misses=(f"Go\n\n{_A}", "Join\n\nThat was all the card said, and he kept it for thirty years."),
    ),
    Rule(
        id="en.newsletter.address",
        label="newsletter",
        pattern=r"[\w.+-]{1,20}@(?:example|email|domain|yourdomain|company|mail)\.\w{2,4}",
        when=c.at_form,
        otherwise=HINT,
        why="the address that an empty field shows, beside the field's label or button",
        source="placeholders of sign-up forms; documents and test data have such addresses too (RFC 2606)",
        hits=("Sign up for our newsletter\nname@example.com\nSubscribe", "Enter your email\nyou@company.com"),
        near_misses=(
            "user@example.com", f"user@example.com\nana@example.com\n\n{_A}", "Name\nuser@example.com\nShift\nnights",
            f"{_B}\n\nname@example.com\n\n{_C}",
        ),
    ),
    Rule(
        id="en.newsletter.subscribe",
        label="newsletter",
        phrases=listed("""
            sign up; subscribe; subscribe now; sign me up; sign me up!; subscribe!; subscribe
            now!; subscribe today; subscribe here; sign up!
        """),
        when=c.all_of(
            c.any_of(c.not_heading, c.after_box_heading), c.any_of(c.no_list_item, c.in_run(2))
        ),
        otherwise=HINT,
        part="ask",
        why="the button of a sign-up form",
        source="sign-up forms of newsletter services",
        hits=("Subscribe now", "Sign up »", "Subscribe\nFollow us on Facebook"),
        near_misses=(
            f"Subscribe\n\n{_C}", "Subscribe, and be damned, wrote the old editor to the duke.",
            "Fixed\n- Windows close again\n- Subscribe\nRemoved\n- Tabs",
        ),
    ),
    Rule(
        id="en.newsletter.mail-frame",
        label="newsletter",
        phrases=listed("""
            view this email in your browser; view this email in your web browser; view this e-mail in your
            browser; view in your browser; view it in your browser; open in your browser; view this newsletter
            in your browser; view email in browser; view this message in your browser; view this email online;
            view the online version; view as a web page; view as webpage; view as a webpage; click here to view
            this email in your browser; having trouble viewing this email?; trouble viewing this email?;
            problems viewing this email?; can't see this email?; can't see this email? view it in your browser; email not displaying correctly?; is this email
            not displaying correctly?; email not displaying correctly? view it in your browser; having trouble
            viewing this email? view it in your browser; having trouble viewing this email? click here; add us
            to your address book; unsubscribe from this list; unsubscribe here; click here to unsubscribe; click
            here to unsubscribe.; unsubscribe me; update subscription preferences; update your subscription
            preferences; update your email preferences; manage your email preferences; manage email preferences;
            manage your subscription preferences; why did i get this?; forward to a friend; forward this email
            to a friend; our mailing address is; you can update your preferences or unsubscribe from this list;
            you can update your preferences or unsubscribe from this list.; want to change how you receive these
            emails?
        """),
        ambiguous=listed("""
            unsubscribe; update your preferences; manage your preferences; manage preferences; view in browser;
            view online
        """),
        when=c.all_of(c.not_heading, c.beside("newsletter", "legal-footer")),
        otherwise=HINT,
        pattern=(
            r"you(?:['’]re| are|['’]ve| have)? receiv(?:ing|ed) this (?:(?:e-?mail|newsletter|message|mailing) )?because (?:you(?:['’]re|['’]ve| are| have)? (?:previously |recently )?(?:an? (?:\w+ ){0,2}(?:member|subscriber|customer|reader)|sign(?:ed)? up|subscribed?|opted|registered|requested|on (?:our|the|my)|expressed)|of your (?:subscription|registration|membership)|your (?:e-?mail )?address is)\b.{0,200}|"
            r"this (?:e-?mail|message|newsletter|mailing) was (?:sent|intended) (?:to|for) [\w.+-]{1,64}@[\w.-]{2,60}\b.{0,160}|"
            r"if you (?:no longer (?:wish|want)|(?:do not|don['’]t) (?:wish|want)|(?:would )?prefer not|wish not) to (?:receive|get|hear)\b.{2,80},? (?:please |you (?:can|may) |simply |just )?(?:click|unsubscribe|follow|use)\b.{0,160}|"
            r"to unsubscribe(?: from [^:]{2,80})?,? (?:please )?(?:send an? (?:blank |empty )?e-?mail|click (?:here|on|the)|visit|go to|follow|reply)\b.{0,160}|"
            r"(?:if you(?:['’]re| are)? )?(?:having |have )?(?:trouble|problems?|difficulty) (?:viewing|reading|seeing) this (?:e-?mail|newsletter|message|mailing)(?:\?|,).{0,100}|"
            r"(?:unsubscribe|view in browser|view online|update (?:your )?preferences|manage (?:your )?(?:preferences|subscription)): ?https?://\S{4,400}"
        ),
        anywhere=True,
        why="what a mailing service puts above and below every letter: the link to its web page, why it came, how to leave",
        source="Mailchimp, Sendinblue and list servers; CAN-SPAM Act, § 5(a)(5): how to opt out, and the sender's address",
        hits=(
            "You are receiving this email because you signed up at our website.",
            "You are receiving this because you subscribed on our website.",
            "View this email in your browser",
            "This email was sent to ana@example.org",
            "If you no longer wish to receive these emails, you can unsubscribe here.",
            "To unsubscribe from this list, click here.",
            "Unsubscribe: https://example.org/u/88",
            "Having trouble viewing this email? View it in your browser.",
            f"{_AFTER}You are receiving this email because you subscribed.\nUnsubscribe",
        ),
        near_misses=(
            "You are receiving this parcel because you live here, the postman said.",
            "“You are receiving this email because you signed up” is a sentence that nobody reads.",
            "View this email in your browser, says the first line of most letters.",
            f"Unsubscribe\n\n{_A}",
            "If you no longer wish to receive the parish letter, tell the verger.",
            "This email was sent to the wrong Ana, and so the two met.",
        ),
    ),
    Rule(
        id="en.newsletter.sent", label="newsletter",
        phrases=listed("""
            to complete signup, click the confirmation link in your inbox. if it doesn't arrive within 3
            minutes, check your spam folder!; if you have an account, a login link has been sent to your
            inbox. if it doesn't arrive in 3 minutes, be sure to check your spam folder.; give feedback on
            this post
        """),
        ambiguous=listed("""
            now check your email!; email sent; choose your newsletters; maybe later; cancel anytime.
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="what a sign-up form says before and after an address is sent",
        source="Ghost in English",
        hits=("To complete signup, click the confirmation link in your inbox. If it doesn't arrive within 3 minutes, check your spam folder!", "If you have an account, a login link has been sent to your inbox. If it doesn't arrive in 3 minutes, be sure to check your spam folder.", _AFTER + "Now check your email!\nEmail sent\nChoose your newsletters"),
        near_misses=(f"{_A}\n\nNow check your email!\n\n{_B}", f"{_A}\n\n- Now check your email!\n- Email sent\n- Choose your newsletters\n\n{_B}", "To complete signup, click the confirmation link in your inbox. If it doesn't arrive within 3 minutes, check your spam folder, she said, and closed the door behind the last of them."),
    ),
    Rule(
        id="en.newsletter.push", label="newsletter",
        phrases=listed("""
            we'd like to send you notifications for the latest news and updates.; we'd like to show you
            notifications for the latest news and updates.; we would like to send you notifications for the
            latest news and updates.; would you like to receive notifications on latest updates?; would you
            like to receive push notifications from us?
        """),
        ambiguous=listed("""
            would like to send you notifications; we'd like to send you notifications; subscribe to
            notifications; enable notifications; turn on notifications; allow notifications
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="how a site asks whether it may send messages to the browser",
        source="prompts of push services in English",
        hits=("We'd like to send you notifications for the latest news and updates.", "We'd like to show you notifications for the latest news and updates.", _AFTER + "would like to send you notifications\nWe'd like to send you notifications\nSubscribe to notifications"),
        near_misses=(f"{_A}\n\nwould like to send you notifications\n\n{_B}", f"{_A}\n\n- would like to send you notifications\n- We'd like to send you notifications\n- Subscribe to notifications\n\n{_B}", "We'd like to send you notifications for the latest news and updates, she said, and closed the door behind the last of them.", "We'd like to show you notifications for the latest news and updates, she said, and closed the door behind the last of them."),
    ),
    Rule(
        id="en.comment-count.member-panel",
        label="comment-count",
        pattern=r"(?:joined|join date|registered|member since)(?: ?: ?.{4,45})?",
        takes=c.member_panel(_PANEL, _RANKS),
        weighed=False,
        otherwise=HINT,
        why="since when the writer of a post is a member of the forum, and how much they wrote",
        source="panels beside posts (phpBB, vBulletin, XenForo wording)",
        hits=(
            "= greta\nSenior Member\nJoined: May 11, 2004\nPosts: 5,120\nLocation: Kent\n= " + _A,
            "= greta\n\nJoined\n11 May 2004\nMessages\n3,401\nReaction score\n212\n\n= " + _A,
            "Posts: 12\nJoined: Mon Jan 02, 2012 8:00 am\n\n= " + _B,
        ),
        near_misses=(
            "Ana Moreno\nJoined: 2009\nLocation: Holt\nRank: mate",
            "Registered: 11 dogs and a hen\nPosts: 14\nLocation: the village hall",
            f"Joined: 3 May 2009\nLeft: never\n\n{_A}",
            f"Posts: 12\nJoined: the board in May 2004 by one vote of 12\n\n{_A}",
            f"Posts: 12\nJoined: the board in May 2004.\n\n{_A}",
            f"Joined: 11 May 2004\nChildren: 3\n\n{_A}",
            f"Joined\n\n{_A}",
        ),
    ),
    Rule(
        id="en.navigation.forum",
        label="navigation",
        phrases=listed("""
            users browsing this forum: 0 registered users; there are currently no users browsing this thread;
            post new topic; post new thread; show ignored content; similar threads
        """),
        ambiguous=listed("""
            who is online; who is online?; board index; previous topic; next topic; return to board index
        """),
        pattern=(
            r"users browsing this (?:forum|thread|topic): .{0,110}\b\d{1,6} (?:guests?|(?:registered )?(?:users?|members?))|"
            r"(?:there are )?currently (?:active users viewing this thread: .{1,60}|"
            r"\d{1,5} users? (?:is |are )?browsing this thread\b.{0,80})|"
            r"\d{1,5} (?:posts?|replies) [•·] page \d{1,4} of \d{1,4}|"
            r"discussion in ['‘\"“].{2,60}['’\"”] started by .{2,60}"
        ),
        when=c.all_of(c.not_heading, c.beside("navigation", "comments", "comment-count")),
        otherwise=HINT,
        anywhere=True,
        weighed=False,
        why="what a forum prints above and below a thread: its pages, its readers, its buttons",
        source="forum software (phpBB, vBulletin, XenForo wording)",
        hits=(
            "Users browsing this forum: No registered users and 3 guests",
            "6 posts • Page 1 of 1",
            "Discussion in 'Cold frames' started by rosalind, Apr 2, 2016.",
            "Post a reply\nWho is online",
        ),
        near_misses=(
            "Discussion in the council was heated, and started by the mayor.",
            "Users browsing this forum: 0 registered users, she said, and closed the door.",
            f"Who is online\n\n{_A}",
            "The council has 6 posts to fill, page 1 of the plan says.",
        ),
    ),
    Rule(
        id="en.navigation.old-forum",
        label="navigation",
        phrases=listed("""
            you cannot post new topics in this forum; you can post new topics in this forum; you cannot reply
            to topics in this forum; you can reply to topics in this forum; you cannot edit your posts in this
            forum; you can edit your posts in this forum; you cannot delete your posts in this forum; you can
            delete your posts in this forum; you cannot vote in polls in this forum; you can vote in polls in
            this forum; you cannot attach files in this forum; you cannot post attachments in this forum; you
            cannot download files in this forum; you can download files in this forum; display posts from
            previous:
        """),
        pattern=(
            r"welcome to .{2,60}[.!] if this is your first visit, be sure to check out the faq\b.{0,240}|"
            r"all times are (?:gmt|utc)(?: ?[+-] ?\d{1,2}(?::\d\d)?(?: hours?)?)?\.? (?:the time now is|it is currently) .{4,40}|"
            r"powered by (?:phpbb|vbulletin|smf|mybb|yabb|punbb|fluxbb|invision power board)\b.{0,140}|"
            r"messages sorted by:(?: ?\[ ?(?:date|thread|subject|author|attachment)(?: ?\]|$)){2,5}|"
            r"more information about the \S{1,60}(?: \S{1,40})? mailing list"
        ),
        anywhere=True,
        weighed=False,
        why="what the software of a forum or a mailing list prints on each of its pages, word for word",
        source="phpBB 2, vBulletin 3, Pipermail",
        hits=(
            "You cannot post new topics in this forum\nYou cannot edit your posts in this forum",
            "Welcome to Canal Folk. If this is your first visit, be sure to check out the FAQ by clicking the link above.",
            "All times are GMT. The time now is 03:12 PM.",
            "Powered by vBulletin® Version 3.7.2",
            "Messages sorted by: [ date ] [ thread ] [ subject ] [ author ]",
            "More information about the Looms mailing list",
        ),
        near_misses=(
            "Welcome to Harnby. If this is your first visit, be sure to check out the weir.",
            "You cannot post new topics in this forum, the old men of the Roman forum were told.",
            "All times are GMT, the pilot said.",
            "More information about the mailing list is on the door of the hall.",
            "Messages sorted by: date and weight",
        ),
    ),
    Rule(
        id="en.comment-count.count",
        label="comment-count",
        phrases=listed("""
            view all comments (0); show replies (0); hide replies (0); view replies (0); view
            all 0 replies; show 0 replies; 0 comments; 0 comment; 0 replies; 0 reply; 0
            responses; 0 response; comments (0); comments 0; comments: 0; no comments yet; no
            comments yet.; view 0 comments; view all 0 comments; view all comments; view
            comments; view comments (0); show comments; show comments (0); see comments; see all
            comments; read comments; read comments (0); read all comments; read 0 comments; hide
            comments; show 0 comments; see 0 comments; load comments; load more comments; show
            more comments; more comments; all comments; join the conversation (0); 0 comments so
            far; 0 shares 0 comments; 0 thoughts; 0 reader comments; jump to comments; go to
            comments; skip to comments; open comments; toggle comments; add a comment (0); 0
            comments on this story; be the first to comment; be the first to comment!; be the
            first to comment.; be first to comment; be the first to share your thoughts; be the
            first to like this.; leave a comment (0)
        """),
        pattern=(
            r"\d[\d,.]*k? (?:comments?|replies) ?[|·•–-] ?(?:add yours?|leave (?:one|yours?)|join in|have your say)|"
            r"\d[\d,.]*k? (?:comments?|replies|responses|thoughts) (?:on|to) (?:[\"“‘'«].{2,140}|[^,.]{2,100})|(?:view|show|see|read) (?:all )?\d[\d,.]*k? (?:comments?|replies)"
        ),
        otherwise=HINT,
        sure_if=r"(?:on|to) [\"“‘'«]|add your|leave|join in|have your say|^(?:view|show|see|read)",
        why="how many comments there are, or the button that shows them",
        source="comment systems (WordPress, Disqus, Coral, Viafoura)",
        hits=("34 comments", "Comments (12)", "34 Comments | Add yours", "3 thoughts on “Why the bridge closed”", "View all 120 comments"),
        near_misses=("34 comments were deleted by midnight.", "No comments from the mayor were recorded", "Comments on the draft close on Friday.", "10 Thoughts on Getting Older", "3 Responses to Climate Change on the Coast"),
    ),
    Rule(
        id="en.comments.prompt",
        label="comments",
        phrases=listed("""
            fill in your details below or click an icon to log in;
            did this answer your question?; thank you for your feedback; thanks for your feedback!; thank you for your feedback!; was this article helpful?; was this page helpful?; did you find this helpful?;
            was this helpful?; was this information helpful?; was this answer helpful?;
            is this page useful?; yes this page is useful; no this page is not useful;
            leave a comment; leave a reply; leave a response; leave comment; post a comment;
            post comment; post your comment; post a reply; add a comment; add comment; add your
            comment; add your comments; write a comment; write a reply; write a response; submit
            comment; submit a comment; start the conversation; start the discussion; comment on
            this story; comment on this article; comment on this post; comments are closed;
            comments are closed.; comments are now closed; comments are now closed.; comments
            closed; comments off; comments have been closed; comments are disabled; comments are
            turned off; this discussion is closed; this conversation is closed; this article is
            closed for comments; cancel reply; your email address will not be published; your
            email address will not be published.; required fields are marked *; required fields
            are marked; your email address will not be published. required fields are marked *;
            save my name, email, and website in this browser for the next time i comment; save
            my name, email, and website in this browser for the next time i comment.; save my
            name, email and website in this browser for the next time i comment.; notify me of
            follow-up comments by email.; notify me of new posts by email.; notify me of new
            comments via email; you must be logged in to post a comment; you must be logged in
            to post a comment.; you must be logged in to reply to this topic; you must be logged
            in to reply to this topic.; log in to comment; login to comment; log in to reply;
            sign in to comment; sign in to reply; log in to leave a comment; please log in to
            comment; please login to comment; log in or register to post comments; login or
            register to post comments; log in or sign up to comment; register to comment; to
            comment, please log in; report comment; report post; report this post; report this
            comment; flag comment; flag as inappropriate; comments loading; loading comments;
            sort by: newest; newest first; oldest first; sort comments by; read our comment
            policy; commenting guidelines; view our commenting guidelines; permalink to this
            comment; quote this post; reply to this comment; reply to this post; like this
            comment; thread starter; threaded view;
            no comments yet. be the first to comment!; no comments yet. be the first to comment.; leave a reply
            cancel reply; leave a comment cancel reply; click here to cancel reply.; click here to cancel
            reply; your comment is awaiting moderation; your comment is awaiting moderation.; sorry,
            comments are closed for this item.; sorry, the comment form is closed at this time.; your
            email is never published nor shared.; this post is password protected. enter the password to
            view comments.; log in to add comments; reply to this topic; edit this comment
        """),
        ambiguous=listed("""
            join the discussion; join the conversation; join the debate; have your say; share
            your thoughts; share your view; tell us what you think; cancel; report abuse; most
            liked; comments policy; comment policy; community guidelines; comment guidelines;
            submit corrections; submit a correction; report a problem with this page; reader interactions
        """),
        pattern=(
            r"last edited by [\w .'-]{2,40}[;,:] .{0,14}\d.{3,40}|"
            r"(?:please )?(?:log ?in|sign in|register|create an account)(?: or (?:register|sign up|create an account|log ?in))? (?:to|before) (?:\w+ ){0,4}(?:comments?|commenting|reply|discussion|conversation)\b.{0,60}|"
            r"(?:you (?:must|need to|have to) (?:be )?(?:log(?:ged)? ?in|sign(?:ed)? in|registered|register|a member|subscribe\w*)).{0,20} to .{0,60}(?:comment|reply|post|join|participate)\b.{0,40}|"
            r"you (?:must|need to|have to) (?:be )?(?:log(?:ged)? ?in|sign(?:ed)? in) to vote\b.{0,40}|"
            r"(?:powered by disqus|comments? powered by \w+|please enable javascript to view the comments powered by disqus\.?)|"
            r"what do you think\? .{0,80}comments?(?: section)?(?: below)?[.!]?|(?:let us know|share your|tell us|post your|leave your) .{0,60}in the comments?(?: section)?(?: below)?[.!]?|"
            r"(?:this site uses akismet to reduce spam\.?).{0,80}|(?:comments are subject to|all comments are|we welcome your comments|comments (?:on this|for this) (?:article|story|post) (?:are|have)).{0,140}"
        ),
        when=c.all_of(c.not_heading, c.no_list_item, c.after_prose()),
        otherwise=HINT,
        sure_if=r"comment|(?:to|this|a) (?:repl(?:y|ies)|discussion)\b|discussion|conversation|to vote\b|to post (?:a |in |here|on |your |new )|to post[.!]?$|last edited|akismet|disqus",
        why="a prompt of the comment section",
        source="comment systems (WordPress, Disqus, phpBB, vBulletin)",
        hits=("Last edited by harbourmaster; 03-12-2019 at 10:14 AM.", "Leave a Reply", "Comments are closed.", "Log in to comment", "You must be logged in to post a comment.", "Report post"),
        near_misses=(
            "Last edited by two of his pupils, the diary appeared in 1931 and was forgotten by the war.", "Comments are closed, the editor wrote, and so is the paper.",
            f"Have your say\n\n{_A}", f"{_A}\n\nReader interactions\n\n{_B}", f"{_A}\n\n- Reader interactions\n- Prices",
            "Leave a comment where children can read it and you will hear from their parents.", "You have to register to vote.",
            "You must be a member to vote.",
            "You must be a member to join the walk.",
            "You must be registered to participate.",
        ),
    ),
    Rule(
        id="en.comments.button",
        label="comments",
        phrases=listed("""
            quote reply; reply with quote; thread tools; search this thread; display modes; show
            parent;
            reply; report; quote; like; likes; dislike; upvote; downvote; flag; permalink;
            comments; comment; best answer; 0 likes; 0 like; edited; helpful?; 0 votes; 0 vote;
            0 upvotes; vote up; vote down; mark as answer; comment options;
            vote; view results; see results; show results; poll; return to poll;
            loading more posts; most posts; most votes; newest to oldest; oldest to newest; reply as topic
        """),
        when=c.all_of(c.in_run(2, "comments", "share-bar", "comment-count", "navigation"), c.no_list_item, c.stacks_nothing),
        otherwise=HINT,
        why="buttons under a reader's comment, one beside the other",
        source="forum software (phpBB, Discourse, Disqus)",
        hits=("Like\nReply\nReport post", "Quote\nReport"),
        near_misses=(f"Comments\n\n{_A}", f"Reply\n\n{_B}", "Like\n\nIt is a small word, and it did much harm to English."),
    ),
    Rule(
        id="en.comments.question",
        label="comments",
        phrases=listed("""
            asked 0 years ago; asked 0 years, 0 months ago; asked 0 year ago; asked 0 year, 0
            months ago; asked 0 months ago; asked 0 month ago; asked 0 days ago; asked today;
            asked yesterday; modified 0 years ago; modified 0 years, 0 months ago; modified 0
            year ago; modified 0 year, 0 months ago; modified 0 months ago; modified 0 month
            ago; modified 0 days ago; modified today; modified yesterday; viewed 0k times;
            viewed 0m times; improve this question; improve this answer; post your answer; reset
            to default; highest score (default); trending (recent votes count more); date
            modified (newest first); date created (oldest first)
        """),
        ambiguous=("sorted by:", "viewed 0 times"),
        when=c.all_of(c.beside("comments"), c.not_heading),
        otherwise=HINT,
        why="when a question was asked, and the buttons and the menu around its answers",
        source="question-and-answer sites (Stack Exchange wording)",
        hits=(
            "Asked 9 years ago\nModified 2 years, 3 months ago\nViewed 41k times",
            "Improve this question", "Sorted by:\nReset to default", "Post Your Answer",
        ),
        near_misses=(
            "Asked nine years ago, he would have said no.", f"Sorted by:\n\n{_A}",
            "Improve this answer with a drawing, wrote the teacher under it.", "The bill, modified two years ago, was never read.",
        ),
    ),
    Rule(
        id="en.comments.widget", label="comments",
        phrases=listed("""
            report this comment?; show 0 more replies; show 1 more reply; read more replies; this comment
            has been hidden.; this comment has been removed.; see full discussion; the linked comment is no
            longer available.; you can't post comments in this publication.; load more (0); add context to
            your comment, share your name and expertise to foster a healthy discussion.; type comment here
            (at least 3 chars); comment in queue for moderation.
        """),
        ambiguous=listed("""
            member discussion; add reply; sort by; newest; oldest; sign up now; already a member?; sign in;
            upgrade now; deleted member; show comment; hide comment; hidden for members; name (optional);
            e-mail (optional); website (optional); preview; submit; subscribe to email notification of
            replies; one comment; atom feed; comment deleted.; 0 hidden
        """),
        pattern=(
            r"become a member of .{2,60} to start commenting[.!।]?|"
            r"become a paid member of .{2,60} to start commenting[.!।]?"
        ),
        when=c.comment_widget, otherwise=HINT, weighed=False,
        why="what comment sections of blogs say around the comments and above their form",
        source="Ghost, isso and WordPress in English",
        hits=("Report this comment?", "Show 4 more replies", "Become a member of Port Chronicle to start commenting.", _AFTER + "Member discussion\nAdd reply\nSort by"),
        near_misses=(f"{_A}\n\nMember discussion\n\n{_B}", f"{_A}\n\n- Member discussion\n- Add reply\n- Sort by\n\n{_B}", "Report this comment, she said, and closed the door behind the last of them.", "Become a member of Port Chronicle to start commenting, she said, and closed the door behind the last of them."),
    ),
    Rule(
        id="en.comments.post-tool", label="comments",
        phrases=listed("""
            post reply; permament link; mark as best answer; posts options; reply to the post; permalink to
            the comment
        """),
        when=c.post_tools, otherwise=HINT, weighed=False,
        why="buttons under the posts of a forum, one beside the other",
        source="django-machina, Misago, NodeBB, Redmine, MediaWiki DiscussionTools and SPIP in English",
        hits=(_AFTER + "Post reply\nPermament link\nMark as best answer", _AFTER + "Posts options\nReply to the post\nPermalink to the comment"),
        near_misses=(f"{_A}\n\nPost reply\n\n{_B}", f"{_A}\n\n- Post reply\n- Permament link\n- Mark as best answer\n\n{_B}"),
    ),
    Rule(
        id="en.comments.forum", label="comments",
        phrases=listed("""
            flag this post for moderation; click here to return to the last read post in this thread.; this
            topic has been deleted. only users with topic management privileges can see it.; please register
            or log in in order to subscribe to this topic.; the topic you are replying to is quite old.
            would you like to create a new topic instead, and reference this one in your reply?; be notified
            of new replies in this topic; posting is currently restricted to registered members only, click
            here to log in.; this forum has just been updated to the latest version. click here to refresh
            the page.; you will now be receiving notifications when somebody posts to this topic.; log in to
            post; there are no recent topics.; there are no unread topics.; there are no topics with this
            tag.; there are no topics in this forum.; would you like to subscribe to this topic?; this
            message will be validated before appearing on the forum.; this post is hidden. you cannot see
            its contents.; this post is hidden. only users with permission may see its contents.; this post
            is protected. only moderators may change it.; this post's contents cannot be displayed.; this
            post was edited 0 time.; there are no threads in this category.; there is 0 new or updated
            thread. click here to show it.; you no longer have access to these forums.; warning! your post
            must be at least ten characters long.; your message is too long. maximum length is 0
            characters.; this forum is pre-moderated: your contribution will only appear after being
            validated by an admin.; subscribe to receive notifications about new comments.; you will receive
            notifications about new comments in this topic.; this comment could not be found. it might have
            been deleted or moved.
        """),
        ambiguous=listed("""
            watch; topic tools; mark unread; create a new topic; reply to this topic anyway; this post is
            deleted!; new topic; there is a new topic.; load more; no one has replied; no new posts.; share
            this category; post a new topic; lock topic; move topic; delete topic; subscribe to topic;
            unsubscribe from topic; quick actions; mark topics read; mark forums read; this topic is locked;
            view unread topics; view my posts; changes history; go to best answer; go to first post; go to
            last post; go to new post; thread options; start thread; watched threads; unread threads; new
            threads; go to first page; go to previous page; go to next page; go to last page; you are not
            signed in; post edits history; new message; last message; post a message; any message or
            comments?; no forum message; 0 people in discussion; add topic; your comment was published.;
            about this talk page; start a discussion; subscribe to this topic?
        """),
        pattern=(
            r"looks like your connection to .{1,40} was lost, please wait while we try to reconnect[.!।]?|"
            r"marked as best answer by .{1,40} .{1,40}[.!।]?"
        ),
        when=c.forum_tools, otherwise=HINT, weighed=False,
        why="what the software of a forum says around the posts of a thread, several lines in a row",
        source="NodeBB, Redmine, django-machina, Misago, SPIP and MediaWiki DiscussionTools in English",
        hits=("Flag this post for moderation", "Click here to return to the last read post in this thread.", "Looks like your connection to Port Chronicle was lost, please wait while we try to reconnect.", _AFTER + "Watch\nTopic Tools\nMark unread"),
        near_misses=(f"{_A}\n\nWatch\n\n{_B}", f"{_A}\n\n- Watch\n- Topic Tools\n- Mark unread\n\n{_B}", "Flag this post for moderation, she said, and closed the door behind the last of them.", "Click here to return to the last read post in this thread, she said, and closed the door behind the last of them.", "Looks like your connection to Port Chronicle was lost, please wait while we try to reconnect, she said, and closed the door behind the last of them."),
    ),
    Rule(
        id="en.share-bar.paper",
        label="share-bar",
        phrases=listed("""
            download pdf; view pdf; open pdf; download full-text pdf; export citation; export citations;
            download citation; download citations; cite this article; cite this paper; how to cite this article;
            get rights and content; rights and permissions; request permissions; request permission; reprints and
            permissions; view full text; view article metrics; cited by 0; add to mendeley;
            add to citation manager; get citation alerts; get e-alerts; check for updates; view all citing articles
        """),
        when=c.all_of(c.in_run(2), c.no_list_item),
        otherwise=HINT,
        part="button",
        why="the tools beside a paper: its file, its citation, its licence",
        source="journals' platforms (ScienceDirect, SpringerLink, Wiley, Taylor & Francis, JSTOR)",
        hits=("Download PDF\nExport citation\nGet rights and content", "Cite this article\nRequest permissions"),
        near_misses=(f"Rights and permissions\n\n{_A}", "Download PDF files before you go, for the hut has no signal.", f"Download PDF\n\n{_A}"),
    ),
    Rule(
        id="en.placeholder.old-browser",
        label="placeholder",
        pattern=(
            r"(?:this (?:page|site|web ?site) (?:is )?)?(?:best |optimi[sz]ed )(?:viewed |seen |experienced )?(?:in|with|using|at|for|on) "
            r".{0,60}(?:netscape|internet explorer|msie|mozilla|opera|firefox|\d{3,4} ?[x×] ?\d{3,4}|\bie ?\d).{0,60}|"
            r"you are (?:the )?(?:visitor|guest)(?: number| no\.?| #)? ?#?\d[\d,.]{0,9}(?:st|nd|rd|th)?(?: (?:visitor|guest))?(?: (?:since|to) .{2,40})?[.!]?|"
            r"(?:this page uses frames,? but )?your browser does(?:n['’]t| not) support (?:frames|them|iframes)[.!]?|"
            r"(?:hits|visitors|visits|page views|views)(?: since [\w ,]{3,20})?: ?\d[\d,.]{0,11}"
        ),
        when=c.no_list_item,
        why="what pages once said about the browser, the screen and the count of their visitors",
        source="home pages of the 1990s and 2000s; the hit counters of Joomla and of free hosts",
        hits=(
            "This page best viewed in Netscape 4.0 at 800x600",
            "You are visitor number 10492",
            "This page uses frames, but your browser doesn't support them.",
        ),
        near_misses=("Best viewed with the sun behind you, the mosaic fills the whole floor.", "You are the visitor, she said, and I am the guide.", "Visitors: the museum expects more of them in May."),
    ),
    Rule(
        id="en.share-bar.share",
        label="share-bar",
        phrases=listed("""
            e-mail this page; email this recipe; skip to recipe; add us as a preferred source on google; make us preferred on google; follow us on x and facebook;
            give this article; give article; gift this story;
            share this article; share this story; share this post; share this page; share this;
            share this video; share this content; share this recipe; print recipe; print this recipe;
            print the recipe; save recipe; save this recipe; pin recipe; pin this recipe; share this entry; share
            via; share article; share story; share post; share now; share page; share link;
            share icon; share options; sharing options; share with friends; share with a friend;
            share on facebook; share on twitter; share on x; share on linkedin; share on
            whatsapp; share on pinterest; share on reddit; share on telegram; share on tumblr;
            share on email; share on google+; share on bluesky; share on threads; share to
            facebook; share to twitter; share to x; share to pinterest; share to linkedin; share
            by email; share via email; share with email; share by mail; share on social media;
            share on facebook (opens in new window); opens in new window; opens in a new window;
            click to share; email this; email this article; email this page; email this to a
            friend; email a friend; email to a friend; email article; email this story; e-mail this story;
            email this story to a friend; e-mail this story to a friend; print this story; send to a friend; send by
            email; send this to a friend; blogthis!; share to twittershare to facebook; tweet
            this; tweet about this; pin it; pin this; copy link; copy url; copy link to
            clipboard; link copied; link copied!; link copied to clipboard; copied!; copied to
            clipboard; copy this link; print this page; print this article; print article; print
            this; print this post; print page; printer friendly; printer-friendly version;
            printer friendly version; print friendly; save article; save this article; save for
            later; save this story; save story; bookmark this article; add bookmark; bookmark
            this; add to bookmarks; add to favorites; add to favourites; add to reading list;
            gift this article; gift article; share full article; share this listing;         0 times shared;
            total shares; shares 0; share 0; shared 0 times; like us on facebook; find us on
            facebook; follow us; follow us on; follow us on facebook; follow us on twitter;
            follow us on instagram; follow us on google news; follow us on social media; follow
            us on x; follow on facebook; follow on twitter; follow on instagram; follow me on
            twitter; connect with us; find us on social media; follow us here; follow this
            topic; follow this author; follow author; follow topic; follow topics; add as
            preferred source on google; add us on google; follow us on social; join us on
            facebook; like loading; like this page; subscribe on youtube;
            follow us on youtube; follow us on tiktok; follow us on linkedin;
            join our whatsapp channel; join our whatsapp group; join our whatsapp community; join our telegram
            channel; join us on whatsapp; join us on telegram; follow our whatsapp channel; subscribe to our
            whatsapp channel; join whatsapp channel; follow us on google; follow on google news
        """),
        ambiguous=listed("""
            share on; share with; share to; share it; opens in new tab; tweet; copied; shares;
            follow me; follow along; connect; stay connected; get in touch; find us on; social
            media; like this; like this:
        """),
        pattern=(
            r"\d[\d,.]*[km] (?:shares?|views?|retweets?|likes?|reactions?|claps?)|"
            r"share (?:this|the) (?:[a-z]+ )?(?:article|story|post|page|recipe|video|episode|poem|letter|obituary|review|interview|photo|gallery|list|guide|report|event|news|product|item|link|content|entry|blog|podcast|tutorial|listing|job|profile|quiz|map|chart|image|offer|deal)!?|(?:forward|send)(?: this)?(?: \w+)? to a friend|"
            r"(?:click to |please )?(?:share|tweet|post|send|email|pin|save|print)(?: this| it)?(?: article| story| post| page| link| news| recipe)?(?: (?:on|to|via|with|by|in|through)) (?:\w+ )?(?:facebook|twitter|x|whatsapp|linkedin|pinterest|reddit|telegram|email|e-mail|messenger|tumblr|pocket|bluesky|threads|mastodon|flipboard|your friends|friends|a friend|social media)(?: \(opens in (?:a )?new (?:window|tab)\)?)?(?: ?[:|].*)?[!.]?|"
            r"(?:you can )?(?:(?:follow|find|like|join|connect with|add|visit|catch|see|keep up with) (?:us|him|her|me|them)|(?:follow|connect with|keep up with) @?[\w.'’&-]+(?: [\w.'’&-]+){0,3}) (?:on|at|over on|through|via) (?:our )?(?:facebook|twitter|x|instagram|linkedin|whatsapp|telegram|google news|youtube|tiktok|pinterest|bluesky|threads|mastodon|social media|flipboard|apple news|snapchat|discord|reddit)(?:[ ,/&|]+(?:and |or |at |on )*@?[\w.-]{1,40}){0,10}[.!:]?"
        ),
        when=c.all_of(
            c.in_run(2, "share-bar", "navigation", "comments", "comment-count"), c.no_list_item
        ),
        otherwise=HINT,
        why="a prompt or button to share the page or to follow the site",
        source="share plug-ins (AddThis, ShareThis, Jetpack) and the platforms' own buttons",
        hits=("Share this article", "Share on Facebook", "Follow us on Twitter", "Copy link", "Tweet\nShare this", "Like this:\nLike Loading..."),
        near_misses=(
            "Name       Number\nShare      4\nHome       12\nPrint      3",
            "Share this, she said, and never the recipe for the sauce.",
            f"Connect\n\n{_A}",
            "He wanted to share on Facebook what he would not tell his wife.",
            f"Get in touch\n\n{_B}",
            "Older programs often call the function\nlike this:\n\n    tide = new Tide(16)",
        ),
    ),
    Rule(
        id="en.share-bar.sent",
        label="share-bar",
        phrases=listed("posted!; sent!; tweeted!; shared!; email sent!; message sent!"),
        pattern=(
            r"(?:a|the|your|this) (?:link|tweet|message|e-?mail|post|pin|article|story|page) (?:has been|was) (?:successfully )?"
            r"(?:posted|sent|shared|added|published|e-?mailed) to your (?:"
            r"(?:facebook|twitter|x|linkedin|google ?\+|tumblr|pinterest|reddit) (?:news )?(?:feed|account|timeline|wall|profile|stream|page)|"
            r"(?:friend|recipient)(?:'?s|s')?(?: (?:e-?mail(?: address)?|inbox|address))?)[.!]?"
        ),
        when=c.beside("share-bar"),
        otherwise=HINT,
        why="what a form for sharing the page says when it is done",
        source="share dialogs of news sites, of which get_text() has every state",
        hits=(
            "Posted!\nA link has been posted to your Facebook feed.",
            "Sent!\nA link has been sent to your friend's email address.",
        ),
        near_misses=(
            "Let friends on your social network know what you are reading.",
            f"{_A}\n\nA link was sent to your friend.\n\n{_B}", f"{_A}\n\nA message was sent to your friend\n\n{_B}",
            f"Posted!\n\n{_A}",
            f"{_A}\n\nSent!\n\n{_B}",
            "A link has been sent to your friend's lawyer, the officer told her.",
            "A message was posted to your Facebook page by a man who is dead, she read.",
            "Let your friends know what you are reading, the librarian told the class.",
        ),
    ),
    Rule(
        id="en.share-bar.count",
        label="share-bar",
        pattern=r"\d[\d,.]*[km]? (?:shares?|views?|retweets?|likes?|reactions?|claps?)(?: [|·•] .{0,40})?",
        when=c.in_run(2),
        otherwise=HINT,
        why="how often a page was shared or seen, beside other buttons",
        source="share plug-ins with counters",
        hits=("1.2K shares\nShare on Facebook", "412 shares\nTweet"),
        near_misses=("Ida Kern\n1,200 shares\nOle Berg\n800 shares", f"{_A}\n\n2,000 views\n\n{_B}"),
    ),
    Rule(
        id="en.comment-count.none",
        label="comment-count",
        phrases=("no comments", "no responses", "no comments yet", "no replies"),
        when=c.any_of(c.all_of(c.in_tail, c.after_prose()), c.beside("comments", "share-bar")),
        otherwise=HINT,
        why="that nobody has commented",
        source="comment systems (WordPress, Disqus)",
        hits=(_AFTER + "No comments", "No comments yet\nLeave a comment"),
        near_misses=(f"{_A}\n\nPublic comment\n\nNo comments\n\n{_B}", "No comments from the mayor."),
    ),
    Rule(
        id="en.share-bar.button",
        label="share-bar",
        phrases=listed("""
            share; save; tweet; pin; post; mail; link; copy; bookmark; follow; following;
            comment; like; more; send; text; gift; share:; share this:; print; download;
            bookmarks; reddit this; shares; saved; text size; font size; a a a; aa; decrease
            font size; increase font size; listen; resize; article; follow:; email; share &
            save; add to saved; pdf; cite
        """),
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "video-embed"), c.no_list_item),
        otherwise=HINT,
        why="words of a share bar, one beside the other",
        source="share plug-ins and article tool bars",
        hits=("Share\nSave", "Print\nEmail\nShare"),
        near_misses=(f"Share\n\n{_A}", f"Save\n\n{_B}", "Follow\n\nThe word stood alone on the last page."),
    ),
    Rule(
        id="en.share-bar.preferred-source", label="share-bar",
        pattern=r"(?:add|make|set|choose|select|mark|follow) (?:us (?:as )?|as )(?:a |your )?preferred (?:news )?source (?:on|in) google(?: search)?",
        why="the button that makes the site one of the reader's preferred sources in Google's search",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Add as a preferred source on Google", "Make us a preferred source on Google"),
        near_misses=("Most clerks add the county as a preferred source on Google and forget it.", "Choose a preferred source of light before you paint."),
    ),
    Rule(
        id="en.share-bar.preferred-source-named", label="share-bar",
        pattern=r"(?:add|make|set|choose|select|mark|follow) (?:[\w&.'’-]+ ){1,6}?(?:as )?(?:a |your )?preferred (?:news )?source (?:on|in) google(?: search)?",
        when=c.beside("share-bar"), otherwise=HINT,
        why="the same button with a name, beside others: alone it may be a step of a guide",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Share on Facebook\nAdd Valley Post as a preferred source on Google", "Make Valley Post your preferred source on Google\nCopy link"),
        near_misses=(
            "Add your town as a preferred source in Google Search", "Choose your favourite paper as a preferred source in Google Search",
            "Make this blog a preferred source in Google",
        ),
    ),
    Rule(
        id="en.share-bar.tools", label="share-bar",
        phrases=listed("report an error; report a correction; report a typo; report an issue with this article; summarise with ai; summarize with ai; summarise this article; summarize this article; summarise this article with ai; summarize this article with ai; generate summary with ai; ask ai about this article; ask ai about this story; copy article link; bookmark this page; change font size; adjust font size; get permission to reuse this article; license this content; licence this content; reprints & permissions; reprints and permissions; rights & permissions; rights and permissions; reuse this content; suggest a correction; log in to save this article; sign in to save this article; log in to save"),
        when=c.all_of(c.any_of(c.not_heading, c.beside("share-bar", "video-embed")), c.no_list_item), otherwise=HINT,
        why="buttons of the tools beside an article: report an error, have it summed up by a machine",
        source="toolbars of news sites since 2024",
        hits=(_AFTER + "Report an error", _AFTER + "Summarise with AI"),
        near_misses=(f"Report an error\n\n{_A}", f"- Summarise with AI\n- Report an error\n\n{_A}"),
    ),
    Rule(
        id="en.cookie-notice.notice",
        label="cookie-notice",
        pattern=(
            r"(?:this|our|the) (?:web ?site|site|page|app|store)s?(?: and (?:our|its) (?:\w+ ){0,3}partners)? (?:uses?|stores?|makes? use of|requires?|asks?) (?:\w+ ){0,3}cookies\b.{0,300}|"
            r"(?:like (?:most|many|other) (?:web ?sites|sites), )?we(?:,)?(?: and (?:our |selected )?(?:\d+ )?(?:\w+ ){0,3}(?:partners|vendors|third parties),?)? (?:also )?(?:use|store|place|set)(?: and/or access)? (?:\w+ ){0,3}(?:cookies|information on a device)\b"
            r"(?=.*(?:\b(?:site|website|experience|traffic|browsing|ads|advertis\w*|analytics|consent|accept|agree|preferences|privacy|content|functionality|technologies)\b)).{0,340}|"
            r"by (?:continuing|using|browsing|clicking|closing|visiting|accessing|navigating)\b(?=.*\b(?:you|agree|accept|consent)\b).{0,100}(?:cookies|privacy policy|(?:our|the|these) terms|terms of (?:use|service)|terms (?:and|&) conditions)\b.{0,200}|"
            r"(?:please |you can )?(?:accept|manage|change|review|adjust|read|see|update|set) (?:our |your |all |the )?(?:\w+ ){0,2}cookies? (?:settings|preferences|policy|choices|options|notice)\b.{0,120}|"
            r"we and our (?:\w+ ){0,3}partners (?:may )?(?:use|store|process|access|set)\b.{0,300}|"
            r"cookies (?:help|allow|enable|let|are used (?:to|on|by)) (?:us|our|this)\b.{0,200}|"
            r"(?:we|your) (?:value|care about|respect) your privacy\b.{0,60}|this (?:content|video|post) is (?:hosted|provided) by .{0,60}(?:cookies|consent|third party).{0,160}"
        ),
        otherwise=HINT,
        sure_if=r"\bcookies?\b|privacy (?:policy|notice)|\bour (?:site|website|service|app|terms|partners)|\b(?:this|the) (?:web ?site|site|app|page)\b|terms of (?:use|service)|terms (?:and|&) conditions|device|your privacy|\bconsent",
        why="a notice that asks leave to store cookies",
        source="Directive 2002/58/EC, article 5(3); consent banners (IAB TCF wording)",
        hits=(
            "We use cookies to improve your experience on our site.",
            "This website uses cookies. By continuing to browse you accept our use of cookies.",
            "We and our 124 partners store and/or access information on a device, such as cookies, to personalise ads.",
        ),
        near_misses=(
            "We use cookies to thank the volunteers, the baker says.",
            "We use cookies as weights, she said, when the dough will not lie flat.",
            "What cookies do",
            "Cookies are small files that a site leaves on the reader's machine.",
            "By using these symmetries we can rewrite the Hamiltonian in terms of two new variables.",
            "By using the pool you accept the terms that hang at the gate.",
            "By visiting the islands in the off season, you agree with the locals on most terms.",
        ),
    ),
    Rule(
        id="en.cookie-notice.button",
        label="cookie-notice",
        phrases=listed("""
            accept all; accept all cookies; accept cookies; accept cookies & continue; accept
            and continue; accept & continue; accept and close; accept & close; accept all &
            continue; allow all; allow all cookies; allow cookies; allow selection; reject all;
            reject all cookies; reject cookies; reject non-essential; reject non-essential
            cookies; decline cookies; decline all; deny all; only necessary; necessary cookies
            only; essential cookies only; necessary only; use necessary cookies only; accept
            only essential cookies; accept essential cookies; cookie settings; cookies settings;
            cookie preferences; cookie consent; manage cookies; manage cookie preferences;
            manage preferences; manage my cookies; manage options; manage consent; customize
            settings; customise settings; customise cookies; customize cookies; privacy
            settings; privacy preferences; privacy preference center; save preferences; save my
            preferences; save and close; confirm my choices; confirm choices; agree and close;
            agree & close; agree and continue; got it!; yes, i agree; yes i accept; no, adjust;
            set preferences; more information about cookies; consent preferences; your privacy
            choices; your privacy; do not sell my personal information; do not sell or share my
            personal information; do not sell my info; consent choices; update consent; cookie
            declaration; about cookies; strictly necessary cookies; functional cookies;
            performance cookies; targeting cookies; always active; always enabled; analytics
            cookies; marketing cookies; your cookie settings; skip to cookie notice; cookie
            banner; accept additional cookies; reject additional cookies; view cookies;
            accept necessary; accept selected; save & accept; save and accept; save & exit; save and exit; save my choices; cookies management panel; cookies manager by tarteaucitron.js;
            deny all cookies; hide cookie banner; ok, accept all; show/hide informations about cookie storage;
            this service does not use cookie.; this service has not installed any cookie.;
            this website does not use any cookie requiring your consent.; we use cookies!
        """),
        when=c.any_of(c.not_heading, c.beside("cookie-notice")),
        otherwise=HINT,
        part="button",
        why="a button or heading of the consent banner",
        source="consent tools (OneTrust, Cookiebot, Quantcast wording)",
        hits=("Accept all cookies", "Manage preferences", "Reject all"),
        near_misses=(f"Strictly necessary cookies\n\n{_A}", f"About cookies\n\n{_B}"),
    ),
    Rule(
        id="en.cookie-notice.category", label="cookie-notice",
        finds=c.dialog_lines(_CATEGORY, _PANELS, _ABOUT, SPEECH),
        why="what a kind of cookies is for, among the buttons of the dialog that lists them",
        source="preference panels of consent tools (OneTrust, Cookiebot, tarteaucitron, Klaro)",
        hits=(f"{_AFTER}Accept all cookies\nReject all\nLegitimate interest\nOur partners use this information to choose advertisements for you.\nVendors\nServices that count visits tell us which pages are read.\nAccept all cookies", f"{_AFTER}Accept all cookies\nStrictly necessary\nOn\nOff\nLegitimate interest\nList of IAB vendors\nCookie Duration Description\nReject all", f"{_AFTER}Accept all cookies\nThese cookies remember which pages you open, so that the site can count its visits.\nReject all", f"{_AFTER}Accept all cookies\nYou may take back your consent on this page at any time.\nReject all", f"{_AFTER}Accept all cookies\nThese cookies remember which pages you open, so that the site can count its visits.\nMarketing cookies let our partners show you advertisements that fit.\nReject all"),
        near_misses=(f"{_A}\n\nLegitimate interest\n\nOur partners use this information to choose advertisements for you.\n\nVendors\n\nServices that count visits tell us which pages are read.\n\n{_B}", f"{_A}\n\nOur partners use this information to choose advertisements for you.\n\nServices that count visits tell us which pages are read.\n\n{_B}", f"{_A}\n\nStrictly necessary\n\n{_B}\n\nLegitimate interest\n\n{_B}\n\nVendors\n\n{_A}", f"{_A}\n\nWhat the dialog offers:\nAccept all\nLegitimate interest\nVendors\nReject all\n\n{_B}", f"These cookies remember which pages you open, so that the site can count its visits.\n\n{_A}", f"{_A}\n\nThese cookies remember which pages you open, so that the site can count its visits.\n\nMarketing cookies let our partners show you advertisements that fit.\n\n{_B}"),
    ),
    Rule(
        id="en.cookie-notice.short-button",
        label="cookie-notice",
        phrases=listed("""
            accept; ok; agree; reject; decline; got it; close; deny; cookies; allow; customize;
            customise; settings; preferences; x; more info; read more; learn more; more
            information; necessary; statistics; marketing; analytics; functional; dismiss; i
            understand; continue;
            (always required); ad cookies; allow all additional cookies; analytical; analytical technologies;
            continue without accepting; cookie bar; cookie usage; disallow cookies; functional technologies;
            functionality cookies; i agree; i decline; let me choose; manage services; mandatory cookies;
            necessary cookies (always active); necessary technologies; personalization cookies; personalize;
            preference for all services; protecting your privacy; realized with klaro!; save settings;
            security cookies; services we would like to use; strictly necessary; technical cookies (mandatory);
            that's ok; third party cookies; tracking cookies; turn all on
        """),
        when=c.consent_button,
        why="a button beside a consent notice",
        source="consent tools (OneTrust, Cookiebot, Quantcast wording)",
        hits=("We use cookies to improve your experience on our site.\nAccept\nReject", "This site uses cookies.\nOK"),
        near_misses=(f"Settings\n\n{_A}", f"Statistics\n\n{_B}"),
    ),
    Rule(
        id="en.paywall.account",
        label="paywall",
        phrases=listed("""
            sign up for free to join this conversation on github. already have an account? sign in to comment; sign up for free to join this conversation. already have an account? sign in to comment; create a free account; register for free; already have an account?; already have an
            account? log in; already have an account? sign in; already a subscriber?; already a
            subscriber? log in; already a subscriber? sign in; already a subscriber? login;
            already a member?; already a member? log in; already a member? sign in; already
            registered?; already registered? log in; not a subscriber?; not a member?; not a
            member yet?; not registered?; don't have an account?; don’t have an account?; don't
            have an account? sign up; don’t have an account? sign up; new user?; forgot
            password?; forgot password; forgot your password?; forgotten your password?; lost
            your password?; lost password?; keep me logged in; keep me signed in; username or
            email; username or email address; sign in with google; continue with google; sign in
            with facebook; continue with facebook; sign in with apple; continue with apple; log
            in with facebook; login with facebook; log in with google; login / register; log in
            / register; login/register; log in or register; login or register; sign in /
            register; sign in or register; sign in or create an account; log in / sign up; login
            / sign up; sign in / sign up; log in or sign up; sign in/register; login | register;
            sign up | log in; register | login; manage subscription; log in through your
            institution; sign in via your institution; access through your institution;
            institutional login; institutional access; manage my account; subscriber login;
            member login; hi, log in; sign in to your account; log in to your account; log into
            your account; subscribe to continue; subscribe to continue reading; subscribe to
            read; subscribe to read more; subscribe to unlock; subscribe to read the full
            article; subscribe to read the full story; sign in to continue reading; sign in to
            read; log in to continue; log in to continue reading; log in to read more; login to
            read more; register to continue; register to continue reading; register to read;
            continue reading for free; to continue reading; unlock this article; unlock full
            access; unlock unlimited access; get unlimited access; get full access; get digital
            access; unlimited digital access; subscriber only; subscribers only;
            subscriber-only; subscriber exclusive; for subscribers only; exclusive for
            subscribers; member exclusive; premium content; premium article; see subscription
            options; view subscription options; see all subscription options; see offers; view
            offers; no commitment. cancel anytime.; limited time offer; limited-time offer; you
            have 0 articles remaining; you have 0 free articles left; you have 0 free articles
            remaining this month; 0 free articles left this month; you've reached your article
            limit; you have reached your limit of free articles; you have reached your free
            article limit; this is a subscriber-only article; this article is for subscribers
            only; this article is for subscribers only.; this article is for subscribers; this
            article is for members only; this content is for subscribers only; this content is
            for members only; this content is for subscribers only.; subscribe or log in to read
            the rest of this content; subscribe for full access; subscribe now for full access;
            try it free for 0 days; start your free trial today; support us by subscribing; only
            $0 a month; $0 for 0 months; from $0 a month; subscribe for $0; subscribe for
            $0/month; just $0 a month; read this article for free;
            this is a subscriber-only story; this story is for subscribers only; create a free account to
            continue reading; create a free account to keep reading; create an account to continue reading;
            create an account to keep reading; register for free to continue reading; register for free to keep
            reading; sign in to keep reading; log in to keep reading; subscribe to keep reading; keep reading
            for $0; continue reading for $0
        """),
        ambiguous=listed("""
            register; your account; new here?; reset password; remember me; password; username;
            manage account; account; welcome back; welcome back!; members only; premium; choose
            your plan; compare plans; no commitment; special offer; this article is free to read
        """),
        pattern=(
            r"(?:this|the rest of this|the full) (?:article|story|content|post|page|page's content)(?: is| are)? (?:only |exclusively |available |reserved |free |exclusive )*(?:for|to|available to) (?:our |paying |registered |premium |digital |logged-in )*(?:subscribers?|members?|users?|supporters)\b.{0,80}|"
            r"(?:please )?(?:subscribe|sign up|sign in|log ?in|register|become a (?:member|subscriber))(?: now| today| here| or (?:log|sign) ?in| or subscribe| or register)? (?:to|and|for) (?:\w+ ){0,2}(?:continue|keep|read|unlock|access|full access|unlimited|view|see|get unlimited|get full)\b(?:.{0,60}(?:reading|article|story|access|content|more|full|this|rest|stories|articles|all))?.{0,40}|"
            r"(?:enjoy(?:ing)?|like) (?:this|our|the) [\w’' -]{2,40}\? (?:subscribe|sign up|get)\b.{0,100}|"
            r"to (?:continue|keep|read|finish|unlock|access|view)\b(?=,| reading\b| watching\b|.{0,20}\b(?:this|full|rest|entire|story|stories|articles?|content|more|all|our|unlimited|premium|these)\b)[^.]{0,50}(?:log ?in|sign in|sign up|subscribe|register|create)\b.{0,80}|"
            r"(?:already|not|are you) (?:yet )?(?:a |an |have an? )?(?:\w+ )?(?:subscriber|member|account|registered)(?: yet)?\? ?(?:please )?(?:log|sign|subscribe|join|register|activate|click|create)\b.{0,60}|"
            r"you(?:['’]ve| have) (?:reached|used|read|hit|viewed|run out of|\d+|no|one|two|three) .{0,30}(?:free|limit|remaining|left|complimentary|monthly).{0,60}(?:articles?|stories|limit|month|subscri\w+)?.{0,80}|"
            r"(?:get|unlock|start) (?:unlimited|full|instant|complete|digital|all) (?:digital )?access (?:to|for|from|with)\b.{0,100}|"
            r"(?:subscribe|join|try|get access|start|become a member)(?: now| today)? (?:for|from|at)(?: as little as| just| only)? (?:only )?[$£€]\d.{0,80}"
        ),
        when=c.any_of(
            c.beside("paywall"), c.all_of(c.in_run(2), c.not_heading, c.no_list_item)
        ),
        otherwise=HINT,
        part="button",
        sure_if=r"(?:this|full|entire|our|more|all|unlimited|free|premium|exclusive|these|\d+|one|two|three|no)(?: [\w'-]+){0,3} (?:articles?|story|stories|content|posts?|views|reads)\b|(?:rest|remainder) of (?:this|the) |subscri|(?:continue|keep|finish) (?:reading|watching)|read more\b|to (?:continue|read|unlock)(?: with .{3,20})?[.!]?$|^to (?:continue|keep reading|read on|unlock),? (?:please )?(?:log ?in|sign ?(?:in|up)|subscribe|register|create (?:a|an|your) (?:\w+ )?account)[.!]?$|members only|subscribers only|registered (?:users|members)|unlimited|digital access|premium|logged[ -]in|(?:monthly|reading|article|view|free) limit|^(?:already|not|are you)\b.*\?|[$£€]\d.{0,20}\b(?:month|week|year)|trial",
        why="a prompt to log in, register or pay",
        source="paywalls and account menus (Piano, Zephr, WordPress wording)",
        hits=("Already a subscriber? Log in", "This article is for subscribers only.", "Subscribe to continue reading", "Forgot password?"),
        near_misses=(
            "Already have an account?\nThen use the same address at the till.",
            f"Register\n\n{_A}",
            f"Premium\n\n{_B}",
            f"This article is free to read\n\n{_A}", "The labels are three:\n\n- This article is free to read\n- Closed\n- Open",
            "Already a subscriber at nine, he read every page of it.",
            "To read the meter, log in and choose Meter.", "To view the comet, create a dark place in the garden.",
            "You have 12 - 4 - 2 = 6 apples left.",
            "You have two minutes left on the clock.",
            "You have one chance left.",
            "You have no free hand when you climb it.",
            "Register to view the plans at the town hall on Friday.",
            "To access the full collection, create an account at the front desk and bring a letter with your address.",
            "Sign up to access the workshop on Saturdays.",
            "Log in to continue the session from the last saved step.",
            "Get full access to the reading room with a day card.",
            "Join for $10 at the door, or bring a cake.",
            "You have used two of the three free spins.",
            "Become a member to access the boats and the sauna.",
            "To continue, register your team with the steward.",
            "This page is for users of the old model.",
        ),
    ),
    Rule(
        id="en.paywall.log-in",
        label="paywall",
        phrases=listed("""
            log in; login; sign in; log out; sign out; create account; create an account; my
            account; continue reading; keep reading; for subscribers
        """),
        when=c.all_of(c.not_heading, c.no_list_item, c.in_article),
        otherwise=HINT,
        part="button",
        why="the button of an account menu or paywall",
        source="account menus of news sites and shops",
        hits=("Sign in", "Log In »", "Continue reading"),
        near_misses=("Log in, read, log out: a day at the archive", f"Log in\n\n{_A}"),
    ),
    Rule(
        id="en.related.heading",
        label="related",
        phrases=listed("""
            you may also be interested in these articles; you might also be interested in these articles; you may be interested in these articles; these articles may interest you; these articles may also interest you; read also the following posts; read also the following articles; see also the following articles;
            related articles; related article; related stories; related story; related posts;
            related post; related news; related content; related coverage; related articles:;
            similar articles; similar posts; most read; most popular; most viewed; most shared;
            most commented; popular posts; trending now; trending stories; top stories; latest
            news; latest stories; recent posts; more news; more stories; more like this; more on
            this story; more on this topic; more from the web; from around the web; around the
            web; you may also like; you might also like; you may like; you may also be
            interested in; you might also be interested in; you might be interested in; you may
            have missed; in case you missed it; people also read; recommended for you;
            recommended articles; recommended stories; suggested for you; editor's picks;
            editors' picks; editor’s picks; editors’ picks; read next; read this next; what to
            read next; also read; read also; promoted links
        """),
        when=c.all_of(c.in_article, c.after_prose()),
        takes=c.titles_below,
        part="heading",
        why="the heading of a list of other articles, with the list",
        source="related-article widgets (Outbrain, Taboola, Jetpack) and most-read boxes",
        hits=(
            _AFTER + "Related articles\nFerry services halted as gale warning extended\nLifeboat crew honoured for winter rescues",
            _AFTER + "Most read\n\nWho pays when the coast retreats?\n\nMayor to sell the harbour office",
            _AFTER + "You may also like",
        ),
        near_misses=(
            "Most read the letter twice before they understood it.",
            "Related articles of clothing were found by the river on Sunday, police said.",
        ),
    ),
    Rule(
        id="en.related.section",
        label="related",
        phrases=listed("""
            similar jobs; similar listings; jobs like this; related links; related reading; related video; related videos; related items;
            related topics; similar stories; similar news; most recent; most watched; most
            discussed; most emailed; most read articles; most read stories; most popular
            stories; most popular articles; most popular posts; popular stories; popular
            articles; popular now; popular news; popular in the community; popular on; trending;
            trending news; trending topics; trending today; trending articles; trending on; top
            news; top headlines; top articles; top posts; today's top stories; todays top
            stories; today’s top stories; latest articles; latest posts; latest headlines;
            latest videos; latest updates; latest from; recent articles; recent stories; recent
            news; recent comments; breaking news; in other news; news in brief; more articles;
            more posts; more headlines; more top stories; more coverage; more on this; more from
            around the web; from the web; more for you; more to explore; more to read; more to
            discover; more you might like; more in this section; more from this section; more
            from this author; more by this author; more from author; more from our network;
            elsewhere on the web; elsewhere on this site; you might like; you may also enjoy;
            you might also enjoy; you may be interested in; you might have missed; icymi; may
            also interest you; this might interest you; other stories you might like; also of
            interest; people are also reading; readers also liked; others also read; others also
            viewed; customers also viewed; customers also bought; customers who bought this item
            also bought; frequently bought together; people also viewed; recently viewed;
            recently viewed items; recommended; recommended posts;
            recommended by; recommended videos; recommended content; suggested articles;
            suggested posts; editor's choice; editor’s choice; editor's pick;
            editor’s pick; our picks; top picks; staff picks; must read; must reads; must-read;
            must-reads; don't miss; don’t miss; up next; next up; what to read now; continue
            reading with; keep reading; also on; featured articles;
            featured stories; featured posts; featured; other articles; other news; other
            stories; other posts; related searches; things to read next; popular searches;
            explore more; see more stories; you may also want to read; the latest; just in;
            stories for you; for you; picked for you; more stories for you; best of the web;
            read more stories; read more articles; more great reads; more news from; news from
            our partners; local news; stories you might like; also in the news; also in this
            series
        """),
        pattern=(
            r"more [a-z]{5,16}s|(?:more|latest|news|stories|popular|also|trending|recommended|top stories|most read|most popular|recent)(?: stories| news| articles| posts| headlines)? (?:from|in|by|on|at|about) (?:the )?[\w&.,'’ -]{2,40}[^.,;:?!]"
        ),
        unless=SPEECH,
        when=c.all_of(c.in_article, c.after_prose()),
        takes=c.titles_below_or_nothing,
        otherwise=HINT,
        part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it",
        source="sections of front pages and widgets under articles",
        hits=(
            _AFTER + "More from the Valley Post\nFerry services halted as gale warning extended\nLifeboat crew honoured for winter rescues",
            _AFTER + "Recommended\n\nWho pays when the coast retreats?\n\nMayor to sell the old harbour office",
        ),
        near_misses=(
            _AFTER.replace("= ", "") + "Recommended\n\n- OS: Windows 10, 64 bit\n- Processor: dual core 3.0 GHz\n- Memory: 4 GB of it at least",
            f"The latest\n\n{_A}", "See also\n\nBridges of the valley\n\nRoads of the valley", f"Featured\n\nAna Moreno\n\n{_C}",
        ),
    ),
    Rule(
        id="en.related.tail-heading",
        label="related",
        phrases=listed("""
            customers also bought; customers also viewed; customers who viewed this item also
            viewed; recently viewed items; more from this section; more in this section; more from
            this author; more news; more headlines
        """),
        when=c.all_of(c.in_tail, c.after_prose(2), c.in_article, c.not_heading, c.no_list_item),
        otherwise=HINT,
        part="heading",
        why="the heading of a list of other pages, below the last paragraph",
        source="boxes under the articles of papers and the products of shops",
        hits=(_AFTER + "Customers also bought", _AFTER + "More from this section"),
        near_misses=(f"{_A}\n\nCustomers also bought\n\n{_B}", f"More from this section\n\n{_A}"),
    ),
    Rule(
        id="en.related.pointer-title", label="related",
        phrases=listed("read more; read more here; more on this; keep reading; also read"),
        when=c.all_of(c.in_article, c.no_list_item), otherwise=HINT,
        takes=c.title_announced,
        why="a pointer and a colon, with the headline that it points to on the line below",
        source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=(f"= {_A}\n\nRead more:\nEel festival moved to May after floods\n\n= {_B}", f"= {_A}\n\n= {_B}\n\nAlso read:\nEel festival moved to May after floods\n\n= {_C}"),
        near_misses=(f"{_A}\n\nRead more:\nMoby Dick and the white whale of Nantucket", f"{_A}\n\nMore on this:\nJohn Smith, A History of the Harbour\n\n{_B}", f"{_A}\n\nEel festival moved to May after floods\n\n{_B}", f"{_A}\n\nRead more eel festival moved to May after floods.\n\n{_B}"),
    ),
    Rule(
        id="en.related.pointer",
        label="related",
        phrases=listed("""
            enlarge this image; toggle caption; hide caption; show caption; view larger image;
            open image in lightbox; view fullscreen; zoom image; enlarge photo; read more; read
            the full story; read full story; read full article; read the full article; read more
            here; read the rest; show more; load more; show less; read less; full article;
            continue reading...; read article; read story; view article; view post; view all
            posts; see all posts; view all articles; see full story; load more stories; load
            more articles; load more posts; show more stories; view more stories; see all
            stories; view more articles; read the story; read now; read more about this; click
            to read more; view gallery; view slideshow; launch gallery; open gallery; view
            photos; see photos; see gallery; 0 photos; 0 images; view full gallery; see all
            photos; view all photos; view image gallery; open image gallery; view image in
            fullscreen; view in fullscreen; click to enlarge; tap to enlarge; enlarge image;
            slide 0 of 0; previous slide; next slide;
            click here to read the full story; click here to read the full article; click here to read more;
            click here for the full story; click here to continue reading; explore more on these topics;
            view 0 photos; view all 0 photos; see 0 photos; open image in gallery; open this photo in gallery;
            click to view larger image; click image to enlarge
        """),
        # A label over the one line that ends the text may name a book.
        when=c.all_of(
            c.seldom,
            lambda context, index: not (
                context.shown(index).endswith(":") and context.is_glued(index)
                and c.near_end(context, index) and not context.is_hit(index + 1)
            ),
        ),
        otherwise=HINT,
        why="a link to another page, which leads nowhere in a text",
        source="expand buttons and link labels of news sites",
        hits=("Read more →", "Read the full story"),
        near_misses=(
            "Read more than one paper, she used to say, and believe none.",
            "See the harbour before it goes.",
        ),
    ),
    Rule(
        id="en.related.photo-pointer", label="related",
        phrases=listed("""
            click to expand; click to expand image; tap to expand; swipe for more photos; swipe to see more;
            image 0 of 0; photo 0 of 0
        """),
        when=c.all_of(c.seldom, c.no_list_item, c.any_of(c.not_heading, c.beside("related"))), otherwise=HINT,
        why="the labels of a picture that grows or of a row of pictures, which are not in a text",
        source="image viewers and galleries of news sites",
        hits=(f"= {_A}\n\nSwipe for more photos", f"= {_A}\n\nPhoto 3 of 12"),
        near_misses=(
            "The buttons of the viewer are these:\n\n- Click to expand\n- Tap to expand\n- Swipe for more photos\n- Photo 1 of 5",
            f"Photo 1 of 5\n\n{_A}", f"Swipe for more photos\n\n{_B}",
        ),
    ),
    Rule(
        id="en.related.quote-expander",
        label="related",
        phrases=listed("click to expand; click to expand..."),
        when=c.no_list_item, otherwise=HINT,
        why="under a long quotation of an earlier post, the button that shows the rest of it",
        source="XenForo, whose quotations end so",
        hits=("Click to expand...", "Click to expand"),
        near_misses=(
            "Click to expand the tree, then drag a branch to where it belongs.",
            "To read a long quotation, click to expand it.",
        ),
    ),
    Rule(
        id="en.related.expander",
        label="related",
        phrases=listed("""
            view more; see all; view all; show all; see more; more details; full story; read on;
            read it here; more stories; expand; collapse; enlarge; 0 of 0
        """),
        when=c.all_of(c.not_heading, c.no_list_item, c.in_article, c.seldom),
        otherwise=HINT,
        why="a button that shows more of a list",
        source="galleries and lists of news sites and shops",
        hits=("See all", "View more »"),
        near_misses=(f"Read on\n\n{_A}", f"Full story\n\n{_B}"),
    ),
    Rule(
        id="en.related.pointer-line",
        label="related",
        pattern=(
            r"more from (?:the |our )?[\w’' -]{3,30}: .{15,140}[^.,;:]|"
            r"(?:don['’]t miss|you may also like|recommended reading|see also our story) ?[:|–—»>] ?.{15,140}[^.,;:]|"
            r"(?:read more(?: here)?|read also|also read|see also|read next|related(?: (?:stor(?:y|ies)|articles?|reading|posts?))?|more on this|more|must read|go deeper|explore|see more|dig deeper|also see|editor['’]s pick|trending|keep reading|now read) ?[:|–—»>→►▶] ?.{8,160}[^.,;:]|"
            r"\[?(?:read|see|more):? .{8,120}\]|(?:read|see|view|continue reading) (?:more|full|the full|the rest of|all)(?: (?:about|on|of|at|from|in|article|articles|story|stories))? ?.{0,60}(?:»|→|>|\.\.\.)|"
            r"(?:read|see|view) (?:more|all) (?:articles|stories|news|posts|about|from|of|on|by) ?[\w&.,'’ -]{0,60}[^.,;:]|continue reading ?[\"“'‘:–—].{2,140}"
        ),
        unless=SPEECH,
        when=c.all_of(c.no_list_item, c.in_article, c.begins_otherwise(_GOES_ON)),
        why="a link to another page, which leads nowhere in a text",
        source="in-story pointers of news sites (Read more: headline)",
        hits=(
            _AFTER + "More from the archive: A century of storms", _AFTER + "READ MORE: Ferry services halted as gale warning extended",
            _AFTER + "Also read | Who pays when the coast retreats?", _AFTER + "RELATED STORY: Ferry services halted as gale warning extended",
        ),
        near_misses=(
            "Related reading: he took it up late, and stayed with it.", _AFTER + "Related coverage: glasses, hearing aids and care of the teeth", "More from that bridge: nobody had heard from it since the flood, the mayor said.", "Keep reading: that was his only advice", "More: a life in one word", "Don't miss: the sunset from the tower.", "More: a life in four letters, of which he signed three.",
            "• Read more: one book a month, at the least",
            "Read: the harbour book, the tide table, the sky.",
        ),
    ),
    Rule(
        id="en.related.feed-footer", label="related",
        pattern=r"the post .{3,140} (?:appeared first|first appeared) on (?!(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|page)\b)[^,;:?.]{2,80}(?:\.[^ .,;:?]{1,30}){0,3}\.?",
        when=c.all_of(c.no_list_item, c.any_of(c.near_end, c.in_article), c.names_follow(_FEED_NAMES)), anywhere=True,
        why="the line by which a feed's entry names its title and its site again", source="WordPress: the default of Yoast SEO for the content after each post in the feed",
        hits=(_AFTER + "The post Why the old bridge stays shut appeared first on Harbour News.", _AFTER + "The post “Why the old bridge stays shut” first appeared on harbour.example."),
        near_misses=(f"{_A}\n\nThe post office by the harbour appeared first on the map of 1861.", f"{_A}\n\nThe post first appeared on Monday, says the mayor.", f"{_A}\n\nThe post Clara Venn had wanted first appeared on paper, she says."),
    ),
    Rule(
        id="en.related.medium-footer",
        label="related",
        finds=c.closing_lines(_MEDIUM),
        why="the line by which Medium's feeds name the entry's title and publication again",
        source="Medium's feeds (was originally published in … on Medium, where people are continuing the conversation)",
        hits=(
            _AFTER + "Why the old bridge stays shut was originally published in Harbour Notes on Medium, where people are continuing the conversation by highlighting and responding to this story.",
            _AFTER + "Storms was originally published on Medium, where people are continuing the conversation by highlighting and responding to this story.",
        ),
        near_misses=(
            f"{_A}\n\nHer essay was originally published in Harbour Notes on Medium, where people are continuing the conversation.",
            f"{_A}\n\nThe novel was originally published in 1861 on thin paper.",
        ),
    ),
    Rule(
        id="en.related.products", label="related", weighed=False,
        phrases=listed("""
            recommended items; products you recently viewed; related products; you may also like:; you might
            also like; recently viewed; customers who bought this item also bought; customers who bought
            this product also bought; customers who viewed this item also viewed; customers also bought;
            customers also viewed; frequently bought together; recently viewed products; recently viewed
            items; we found other products you might like!; complete the look; people who bought this also
            bought; pairs well with
        """),
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading, c.no_list_item), otherwise=HINT, takes=c.titles_below, part="heading",
        why="the heading of a list of other products, with the list",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, Cartridge, Salesforce's Retail React App and Shopware PWA in English",
        hits=(_AFTER + "Recommended items", _AFTER + "Pairs well with"),
        near_misses=(f"{_A}\n\nRecommended items\n\n{_B}", "Recommended items, she said, and closed the door behind the last of them."),
    ),
    Rule(
        id="en.tag-list.tags",
        label="tag-list",
        phrases=listed("""
            tags; topics; filed under; tagged; tagged with; tagged as; categories;
            posted in; related topics; related tags; in this story; in this article; topics in
            this article; explore these topics; more about; more on; explore topics; article
            topics; tag; hashtags; filed in; people in this story; story tags;
            mentioned in this article
        """),
        when=c.all_of(c.after_prose(2), c.in_article, c.no_list_item),
        takes=c.short_lines_below,
        part="heading",
        why="the heading of the list of tags under an article, with the list",
        source="tag widgets of content-management systems",
        hits=(
            _AFTER + "Topics\nPenmarrow\nStorms", _AFTER + "Tags:\n\nbridge\n\nroads",
            f"= A bridge closes.\n\n= {_A}\n\n= {_B}\n\nTags\n\nTarn\n\nWend",
        ),
        near_misses=(
            f"{_A}\n\n{_B}\n\nKeywords: bridges; rivers; roads", f"{_A}\n\n{_B}\n\nTopics\n\n{_C}",
            f"{_A}\n\n{_B}\n\nacross\nBarge\nlock\nTag\ntide\nWeir\n\n-P port\n\n{_C}",
            f"{_A}\n\n{_B}\n\nStdinNull\nSyslogFacility\nTCPKeepAlive\nTag\nTunnel\nUser\n\n-P port\n\n{_C}",
        ),
    ),
    Rule(
        id="en.tag-list.line",
        label="tag-list",
        pattern=(
            r"(?:tags?|tagged|tagged (?:with|as|in)|filed under|posted in|categori(?:es|zed)|more about|related topics|file under|filed in|explore more on|article tags|hashtags|story tags) ?[:»] ?(?![^.]*\. ).{2,300}[^.?!:]|(?:tagged|filed under|posted in) [\w’'&-]+(?: [\w’'&-]+){0,3}(?:, [\w’'&-]+(?: [\w’'&-]+){0,3})*|(?:#\w{3,40}[ ,]*){2,30}"
        ),
        unless=SPEECH,
        when=c.all_of(c.in_article, c.no_list_item),
        why="the tags of an article on one line",
        source="tag lines of blogs (WordPress: Tagged, Posted in; Blogger: Labels)",
        hits=("Tags: bridge, roads, council", "Filed under: Transport", _AFTER + "#bridge #council #roads"),
        near_misses=("Topics: what we will speak about, and for how long, is up to the chair.", "Labels that lie", "Tags and how to lose them"),
    ),
    Rule(
        id="en.tag-list.topics",
        label="tag-list",
        pattern=r"topics ?[:»] ?(?![^.]*\. ).{2,300}[^.?!:]",
        unless=SPEECH,
        when=c.all_of(c.in_article, c.no_list_item, c.any_of(c.in_head, c.in_tail)),
        why="the tags of an article on one line, above or below it; among its paragraphs they are those of an event",
        source="tag lines of news sites",
        hits=(_AFTER + "Topics: bridge, roads, council", "Topics: bridge, roads"),
        near_misses=(
            f"{_A}\n\nTopics: knots, needles, twine\n\n{_B}",
            "Topics: what we will speak about, and for how long, is up to the chair.",
        ),
    ),
    Rule(
        id="en.legal-footer.links",
        label="legal-footer",
        phrases=listed("""
            privacy; privacy & cookies; privacy and cookies; privacy & terms; privacy center;
            privacy centre; terms; terms and rules; terms of sale; terms & privacy; conditions
            of use; cookies policy; cookies; legal; legal notices; legal information;
            disclaimer; disclaimers; accessibility; accessibility help; copyright; copyright
            notice; imprint; corrections; corrections policy; editorial policy; editorial
            guidelines; editorial standards; ethics policy; complaints; how to complain; code of
            conduct; modern slavery statement; modern slavery act; california privacy rights;
            your california privacy rights; ca privacy notice; ad policy; advertising policy;
            advertise; advertise with us; contact; contact us; about; about us; careers; jobs;
            sitemap; site map; site index; site feedback; site information; help; faq; work for
            us; who we are; rss; rss feeds; licensing; syndication; reprints; reprints &
            permissions; permissions; subscription terms; safeguarding; user agreement;
            community rules; report a problem; report an error; report a bug; report a typo;
            send feedback; give feedback; powered by wordpress; proudly powered by wordpress;
            powered by blogger; powered by shopify; blog at wordpress.com; blog at
            wordpress.com.; cookie information
        """),
        when=c.all_of(c.in_run(2, *_FOOTER), c.after_prose(), c.not_heading),
        otherwise=HINT,
        why="links of a site's footer, in a row",
        source="the pages that the GDPR, the CCPA and trade law make every site link to",
        hits=(_AFTER + "Terms of Use | Privacy Policy | Contact Us", _AFTER + "Privacy\nTerms\nAdvertise"),
        near_misses=(f"Copyright\n\n{_B}", f"Accessibility\n\n{_C}"),
    ),
    Rule(
        id="en.legal-footer.policy",
        label="legal-footer",
        phrases=listed("""
            privacy policy; privacy notice; privacy statement; terms of use; terms of service;
            terms & conditions; terms and conditions; cookie policy; cookie notice; legal
            notice; accessibility statement
        """),
        when=c.all_of(
            c.any_of(c.in_run(2, *_FOOTER), c.all_of(c.in_tail, c.after_prose())), c.not_heading
        ),
        otherwise=HINT,
        why="a link to the site's terms, among others or below the last paragraph",
        source="the pages that the GDPR, the CCPA and trade law make every site link to",
        hits=("Terms of Use | Privacy Policy | Contact Us", _AFTER + "Privacy policy"),
        near_misses=(f"Privacy policy\n\n{_A}", f"Terms and conditions\n\n{_B}"),
    ),
    Rule(
        id="en.legal-footer.trademarks", label="legal-footer",
        pattern=(
            r"(?:all |any )?(?:(?:other|product|company|brand|service|designated|mentioned|registered|third[- ]party) ){0,3}(?:(?:trade|service) ?marks?|brands?|brand names?|names?|logos?|products?|companies)\b.{0,140}\b(?:propert(?:y|ies)|(?:trade|service) ?marks?|copyrights?|brands?) (?:of|by) (?:their|its|the)(?: \w+)? (?:owners?|holders?|companies|proprietors|manufacturers)\b.{0,100}|"
            r".{0,100}\btrademarks?\b.{0,60}\bproperty of (?:their|its) respective (?:owners?|holders?|companies)\b.{0,60}|"
            r"[^.!?“”\"]{2,80}(?:®|\btm\b|\blogos?\b)[^!?“”\"]{0,60} (?:is|are) (?:an? )?(?:registered )?(?:trade|service) ?marks?(?: (?:or|and) registered (?:trade|service) ?marks?)? of .{2,80}|"
            r"[^.!?“”\"]{2,80} (?:is|are) (?:an? )?registered (?:trade|service) ?marks?(?: (?:or|and) (?:trade|service) ?marks?)?(?: of .{2,80}|\.)?"
        ),
        when=c.in_small_print, otherwise=HINT, weighed=False,
        why="whose the brands are that a page names: below the last paragraph, or beside the notice of copyright",
        source="footers of shops, makers and manuals, whose authors' lawyers ask for it",
        hits=(f"= {_A}\n\n= © 2024 Rookery Ltd.\nAll other trademarks are the property of their respective owners.\n\n= {_B}", _AFTER + "All other trademarks are the property of their respective owners.", _AFTER + "All trademarks, logos and brand names are the property of their respective owners.", _AFTER + "Rookery and the Rookery logo are trademarks of Rookery Ltd.", _AFTER + "Weirpump® is a registered trademark."),
        near_misses=("All other trademarks are the property of their respective owners.", f"{_A}\n\nMost trademarks stayed the property of their owners, the judge found.\n\n{_B}", f"{_A}\n\nThe miller’s mark is a registered trademark\n\n{_B}", f"All other trademarks are the property of their respective owners.\n\n{_A}\n\n{_B}"),
    ),
    Rule(
        id="en.legal-footer.notice",
        label="legal-footer",
        pattern=(
            r"(?:this|these) (?:material|article|content|site|website|story|document|page|work)s?(?:, or any portion thereof,)? (?:may|must|can|should) not be (?:published|reproduced|copied|used|republished|distributed|broadcast)\b.{0,220}|"
            r"(?:no part of this|reproduction|unauthori[sz]ed (?:use|reproduction|copying|distribution|publication|duplication|access)).{0,120}(?:prohibited|(?:written|prior|express|without|no) (?:\w+ )?permission|permission (?:of|from|is)|forbidden)\b.{0,200}|"
            r"(?:any (?:use|reproduction) of (?:this|our|the) (?:site|website|content|material)|use of (?:this|our) (?:site|website)).{0,120}(?:prohibited|permission|strictly|constitutes? (?:acceptance|agreement)|agree|subject to|forbidden)\b.{0,200}|"
            r"(?:we are|the \w+ is|\w+(?: \w+){0,3} is) not responsible for the content of external (?:sites|links|websites)\b.{0,140}|"
            r"(?:to (?:contact|reach|report) (?:the (?:author|editor|reporter|newsroom|writer|webmaster|site|team)|us\b|our |this |an? (?:error|problem|correction|bug|issue|mistake|typo)|corrections?|errors)|found a mistake|see (?:a|an) (?:error|mistake|typo)|spotted (?:a|an) (?:error|mistake|typo)|got a (?:news )?(?:tip|story)|have (?:a|you got a) (?:news )?(?:tip|story)|do you have a (?:story|tip)).{0,200}(?:@|email|e-mail|contact|let us know|get in touch|click|report it|tell us|tips)\b.{0,100}|"
            r"(?:material|content|quotes|market data|data|stock quotes|prices|images?) (?:is |are )?(?:provided|delayed|displayed|supplied|copyright|for informational purposes)\b.{0,20}.{0,160}(?:refinitiv|\d+ minutes|disclaimer|rights reserved|purposes only|factset|delayed (?:at least|by)|guarantee\w*).{0,60}|"
            r"(?:registered|incorporated) (?:office|in (?:england|scotland|ireland|wales)|charity|company)\b.{0,160}(?:no\.?|number|\d{5,}).{0,80}|"
            r"(?:as an amazon associate|we participate in the amazon|the views expressed (?:in|on|by|here)|opinions expressed (?:in|on|by|here)|views and opinions expressed).{0,240}|"
            r"joomla!? is free software released under the gnu.{3,40}|"
            r"proudly powered by .{2,60}|(?:theme|design|designed|website|web design|site)(?: built| made| created| developed)?(?: and developed)? by[: ] ?.{2,49}[^.!?]|powered by [\w.& ]{2,40}|a (?:\w+ ){1,3}company\.? ©.{0,100}"
        ),
        when=c.all_of(c.in_tail, c.after_prose()),
        otherwise=HINT,
        why="a legal notice below the last paragraph",
        source="footers of agencies, papers and companies; what Joomla sets below each page",
        hits=(
            _AFTER + "Joomla! is Free Software released under the GNU General Public License.",
            _AFTER + "This material may not be published, broadcast, rewritten or redistributed.",
            _AFTER + "Got a news tip? Email us at the usual address.",
        ),
        near_misses=(
            f"This material may not be used near water, the label says.\n\n{_A}",
            f"Powered by Steam\n\n{_B}",
            "Reproduction of the eel remains subject to debate among biologists.",
            "Joomla! is free software released under the GNU licence, so that any village may use it.",
            "Data provided by the hospitals covered only the years 2015 to 2019.",
            "Unauthorised fires are forbidden on the dunes from May.",
            "Design by committee is how the camel came about.",
            "To reach the island, contact the ferryman in the bar.",
        ),
    ),
    Rule(
        id="en.legal-footer.wiki",
        label="legal-footer",
        pattern=(
            r"this page was last (?:edited|modified|changed) on (?=.{0,30}\d{4}).{6,60}|"
            r"(?:text|content) is available under (?:the )?(?:creative commons|cc[ -]by).{0,400}|"
            r"retrieved from [\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200}|"
            r"this page has been (?:accessed|viewed) \d[\d., ]{0,12} times?\.?|"
            r"generated (?:on .{4,40}\d{4} )?by latexml.{0,30}"
        ),
        why="the day of the last change, the address and the licence, below the pages of a wiki; the program that made the page",
        source="MediaWiki (messages lastmodifiedat, retrievedfrom, viewcount and copyright); LaTeXML",
        hits=(
            "Generated on Tue Feb 13 10:12:01 2022 by LaTeXML",
            "This page was last edited on 3 May 2024, at 10:14 (UTC).",
            "Text is available under the Creative Commons Attribution-ShareAlike License; additional terms may apply.",
            "Retrieved from \"https://wiki.example/index.php?title=Bridge&oldid=12\"",
            "This page has been accessed 1,204 times.",
        ),
        near_misses=(
            "This page was last edited by his widow, who took the names out.",
            "Text is available under the counter, said the bookseller.",
            "Retrieved from https://harbour.example/report-2019",
            "This page has been viewed many times, and nobody saw the mistake.",
        ),
    ),
    Rule(
        id="en.legal-footer.licence", label="legal-footer",
        pattern=(
            r"(?:copyright notice: )?all articles in this blog are licensed under (?:cc|by|creative commons|mit|gpl|apache)[\w. /-]{0,40} unless stating additionally[.!।]?|"
            r"this post is licensed under (?:cc|by|creative commons|mit|gpl|apache)[\w. /-]{0,40} by the author[.!।]?"
        ),
        why="the licence that a blog prints below each of its posts",
        source="Hexo's NexT and Chirpy in English",
        hits=("Copyright Notice: All articles in this blog are licensed under CC BY 4.0 unless stating additionally.", "This post is licensed under CC BY 4.0 by the author."),
        near_misses=("Copyright Notice: All articles in this blog are licensed under CC BY 4.0 unless stating additionally, she said, and closed the door behind the last of them.", "This post is licensed under CC BY 4.0 by the author, she said, and closed the door behind the last of them."),
    ),
    Rule(
        id="en.navigation.blog",
        label="navigation",
        phrases=listed("""
            entries feed; comments feed; entries rss; comments rss; entries (rss); comments (rss); rss feed;
            atom feed; tag cloud; popular tags; blogroll; uncategorized; meta; log out; sign out;
            register; wordpress.org; show source; page source
        """),
        when=c.all_of(c.in_run(3, "navigation", "legal-footer", "paywall", "tag-list", "related"), c.no_list_item, c.in_article),
        otherwise=HINT,
        weighed=False,
        why="words of a blog's sidebar, several in a row",
        source="WordPress (the Meta widget), Sphinx and Nikola",
        hits=(_AFTER + "Meta\nLog in\nEntries feed\nComments feed\nWordPress.org", _AFTER + "Tag cloud\nPopular tags\nUncategorized"),
        near_misses=(f"Tag cloud\n\n{_A}", f"Blogroll\n\n{_B}\n\nRegister\n\n{_C}", f"{_A}\n\nMeta\n\n{_B}"),
    ),
    Rule(
        id="en.navigation.page-tool", label="navigation",
        phrases=listed("edit this post; edit this entry; view all tags; collapse sidebar; expand sidebar"),
        when=c.page_control, otherwise=HINT,
        why="what a reader may do with the page, below it or beside its other tools",
        source="Docusaurus, MediaWiki and WordPress in English",
        hits=(_AFTER + "Edit this post", _AFTER + "Edit this post\nView all tags"),
        near_misses=(
            f"{_A}\n\nEdit this post\n\n{_B}", f"{_A}\n\nEdit this post\n\nView all tags\n\n{_B}",
            f"{_A}\n\n- Edit this entry\n- View all tags\n\n{_B}",
        ),
    ),
    Rule(
        id="en.navigation.wiki",
        weighed=False,
        label="navigation",
        phrases=listed("""
            what links here; related changes; special pages; permanent link; page information;
            printable version; upload file; recent changes; random page; cite this page; get
            shortened url; community portal; current events; main page; personal tools; namespaces;
            variants; view history; page history; view source; views; read; contributions; talk;
            discussion; not logged in; in other languages; page tools; user page tools; wiki tools;
            page logs; add languages; toggle the table of contents; move to sidebar; appearance; pages
            for logged out editors; hidden categories; disclaimers; download as pdf; wikidata item;
            add links; edit links; create account;
            user tools; log in; site tools; media manager; show pagesource; old revisions; backlinks
        """),
        when=c.wiki_tools,
        otherwise=HINT,
        why="the tools of a wiki's page, several in a row",
        source="MediaWiki (sidebar, tabs and toolbox)",
        hits=(_AFTER + "What links here\nRelated changes\nSpecial pages", _AFTER + "Read\nView source\nView history"),
        near_misses=(f"What links here\n\n{_A}", f"Recent changes\n\n{_B}\n\nRelated changes\n\n{_A}", "- Recent changes\n- Views\n- Discussion"),
    ),
    Rule(
        id="en.navigation.skip",
        label="navigation",
        phrases=listed("""
            from wikipedia, the free encyclopedia; skip to content; skip to main content; skip to the content; skip to navigation; skip
            to main navigation; skip to footer; skip to search; skip to primary navigation; skip
            to primary sidebar; skip to secondary navigation; skip navigation; skip to main;
            jump to content; jump to navigation; jump to main content; jump to recipe; jump to
            search; back to top; return to top; scroll to top; go to top; top of page; to top;
            back to the top; main navigation; main menu; toggle navigation; toggle menu; toggle
            search; toggle sidebar; open menu; close menu; menu toggle; open navigation; close
            navigation; open navigation menu; close navigation menu; open main menu; show menu;
            hide menu; site navigation; primary navigation; primary menu; secondary navigation;
            secondary menu; mobile menu; navigation menu; footer menu; footer navigation; search
            this site; search for:; search for; search the site; search site; open search; close
            search; show search; search our site; search our website; post navigation; posts
            navigation; article navigation; previous article; next article; previous post; next
            post; previous page; next page; previous story; next story; previous topic; next
            topic; older posts; newer posts; older post; newer post; older entries; newer
            entries; older comments; newer comments; previous entry; next entry; page 0 of 0;
            page 0; go to page; back to home; back to homepage; back to news; back to blog; back
            to all articles; back to all news; back to article; back to articles; back to index;
            back to list; back to results; back to search; back to search results; return to
            homepage; return to home; view all categories; browse by category; browse
            categories; all categories; select category; select month; select language; select
            your language; change language; choose your language; english (us); you are here;
            you are here:; breadcrumb; breadcrumbs; table of contents toggle; view full site;
            view mobile site; desktop version; mobile version; desktop site; mobile site; view
            desktop version; switch to mobile version; change region; change edition; sidebar;
            edit this page; edit on github; sign up for alerts;
            back to main menu; jump to: navigation,
            search; comment navigation; comments navigation;
            open accessibility menu
        """),
        pattern=(
            r"(?:« |‹ |prev(?:ious)? )?1(?: (?:\d{1,4}|\.\.\.)){2,12}(?: (?:next|last|›|»)){1,3}|"
            r"(?:next|previous|prev|newer|older) (?:article|post|story|page|entry|topic|news) ?[:»«→←>|] ?.{3,120}[^.,;]|"
            r"(?:next|previous|prev|older|newer) (?:[a-z]+ )?(?:post|article|story|page|poem|episode|chapter|issue|entry|topic|recipe|lesson|project|product|photo|image|slide|question|thread)s?|"
            r"(?:page|showing) \d+(?:[–-]\d+)? (?:of|/) \d+(?: results?| items?| products?| entries)?|(?:estimated |est\.? )?reading time:? ?(?:about |approx\.? |~)?\d+.{0,16}|"
            r"(?:about |approx\.? |~)?(?:an? )?\d+[ -]?(?:min(?:ute)?s?\.?)[ -]?(?:read|reading time|to read)|<? ?\d+ (?:minutes?|mins?|min) to read|(?:skip|jump) to (?:\w+ )?(?:content|main|navigation|search|footer|menu|section|comments|article)"
        ),
        unless=SPEECH,
        when=c.no_list_item,
        why="a control of the page: skip link, menu toggle, pager, reading time",
        source="WCAG technique G1 (skip links), WordPress and Bootstrap themes",
        hits=("1 2 3 ... 12 Next »", "Skip to main content", "Back to top", "5 min read", "Next article: Mayor to sell harbour office", "Page 1 of 4"),
        near_misses=("1 2 3 and the last one in line goes home", "Skip to the end and you will miss the best of it.", "Back to top form", "Next: the harbour, where it all began.", "Next article of the treaty concerns the fishing grounds"),
    ),
    Rule(
        id="en.navigation.head-word",
        label="navigation",
        phrases=("menu", "search", "toggle", "navigation", "main menu", "sections"),
        when=c.all_of(c.in_head, c.not_heading, c.any_of(c.no_list_item, c.in_run(2, "navigation"))),
        otherwise=HINT,
        why="the label of the menu or search button, above the article",
        source="page headers of news sites",
        hits=("Menu\n\n= Council votes to close the old bridge\n\n= " + _A, "Search\n\n= Why we closed the bridge\n\n= " + _A),
        near_misses=(
            f"Menu\n\n{_A}", f"{_B}\n\nSearch\n\nThe word was painted on the door in red.",
            "Fixed\n- Login no longer fails\n- Search\n\nRemoved\n- Print view",
        ),
    ),
    Rule(
        id="en.navigation.home-path",
        label="navigation",
        pattern=(
            r"(?:home|news|sports?|forums?|shop|store|blog|products|world|business|culture|docs|recipes|all)(?: ?[/>»›→|•] ?[^/>»›→|.]{2,50}){1,6}"
        ),
        unless=SPEECH,
        when=c.all_of(c.in_head, c.no_list_item),
        why="the path of sections above the headline",
        source="breadcrumb trails (schema.org BreadcrumbList)",
        hits=("Home / Kitchen / Kettles & Teapots\n\n= Blue kettle\n\n= " + _A, "News / Sport / Athletics\n\n= " + _A),
        near_misses=(f"{_A}\n\nHome / away\n\n{_B}", "Home is where the harbour is"),
    ),
    Rule(
        id="en.navigation.pager",
        label="navigation",
        pattern=r"(?:next|previous|prev|newer|older|next up) ?[:»«→←>|] ?.{3,120}[^.,;]",
        unless=SPEECH,
        when=c.all_of(c.in_tail, c.after_prose(2), c.no_list_item),
        otherwise=HINT,
        why="the titles of the pages before and after, below the text",
        source="blog and documentation themes",
        hits=(_AFTER + "Next: Mayor to sell harbour office", _AFTER + "Previous: Installing the pump\nNext: First run"),
        near_misses=(
            "Ida Kern\nPrevious: Chief curator of the collection\nNext: Director of the Sea Museum",
            f"{_A}\n\nNext: the harbour\n\n{_B}",
        ),
    ),
    Rule(
        id="en.navigation.shop",
        label="navigation",
        phrases=listed("""
            view cart; add to cart; add to basket; add to bag; add to wishlist; add to wish
            list; your cart; your cart is empty; your cart is empty.; shopping cart; go to cart;
            proceed to checkout; continue shopping; quick view; your basket is empty
        """),
        when=c.all_of(c.in_article, c.not_heading),
        otherwise=HINT,
        why="a control of a shop",
        source="shop systems (Shopify, WooCommerce, Magento)",
        hits=("Add to cart", "Your cart is empty", "Quick view"),
        near_misses=(f"Shopping cart\n\n{_A}", "Blue kettle\nTwo litres, enamelled\nAdd to cart\nGreen kettle\nOne litre, steel"),
    ),
    Rule(
        id="en.navigation.menu-word",
        label="navigation",
        phrases=listed("""
            home; homepage; home page; menu; news; search; sections; sport; sports; business;
            politics; world; world news; us news; uk news; opinion; opinions; culture;
            lifestyle; life & style; life; style; travel; tech; technology; science; health;
            entertainment; arts; music; movies; tv; food; money; finance; markets; economy;
            environment; education; weather; video; videos; photos; photo; gallery; galleries;
            podcasts; podcast; blog; blogs; events; jobs; classifieds; obituaries; obits;
            archive; archives; crossword; crosswords; puzzles; games; horoscopes; comics;
            newsletters; e-paper; epaper; e-edition; magazine; local; national; international;
            regional; region; community; features; reviews; columns; columnists; editorials;
            letters; real estate; property; autos; cars; fashion; beauty; books; football;
            cricket; rugby; tennis; golf; shop; store; products; services; solutions; pricing;
            resources; support; help; help center; help centre; faq; faqs; about; about us;
            contact; contact us; our team; team; careers; company; press; partners; customers;
            docs; documentation; forum; forums; community forum; members; downloads; sitemap;
            site map; a-z; live; latest; more; all; topics; categories; category; subscriptions;
            shopping; deals; coupons; cart; basket; checkout; wishlist; wish list;             profile; settings; notifications; dashboard; admin; edition; uk; us; english; next; previous; prev; back; close; open; browse; explore; discover;
            categories:; today's paper; tags; language; languages; rss feeds; feedback;
            newsroom; investors; investor relations; press releases; media; media kit;
            advertise; our company; what we do; who we are; our story; first page; last page;
            first; last; filter; filters; sort by; sort; view; results; edit; history; talk;
            tools; new; sale; gift cards; store locator; track order; returns; shipping;
            delivery; size guide; index; general; other; overview; film; films; fiction; essays;
            issues; companies; currencies; watchlist; live scores; fixtures; tables; clubs;
            forecast; radar; maps; warnings; animals; handball; athletics; basketball; baseball;
            hockey; boxing; motorsport; formula 1; racing; f1; nfl; nba; mlb; nhl; mls; ncaa;
            olympics; elections; election; crime; courts; crime & courts; schools; universities;
            farming; wellness; family; parenting; relationships; gardening; home & garden;
            interiors; design; architecture; photography; art; theatre; theater; dance; tv &
            radio; radio; film & tv; stage; quizzes; quiz; competitions; offers; vouchers;
            dating; motors; motoring; notices; births; deaths; announcements; what's on; things
            to do; restaurants; recipes; wine; investigations; long reads; interviews; profiles;
            series; data; graphics; cartoons; letters to the editor; guides; tutorials; api; api
            reference; reference; changelog; status; learn; get involved; donate; about me;
            portfolio; shop all; new arrivals; women; men; kids; brands; gifts; outlet; current
            issue; back issues; past issues; all issues; submissions; submit; masthead;
            catalogue; opening hours; visit; plan your visit; exhibitions; collections;
            membership; poems; stories; all episodes; episodes; destinations; hotels; flights;
            watchlists; journals; archive search; help & support; advice; experts; webinars;
            case studies; white papers; demo; integrations; enterprise; security; download; get
            the app; staff; faculty; admissions; academics; research; alumni; library; students;
            departments; programs; programmes; publications; calendar; contact information;
            directory; map; sales; marketing; finance & economy; africa; americas; asia; asia
            pacific; australia; europe; middle east; uk politics; us politics; china; india;
            latin america; war in ukraine; climate; climate change; coronavirus; covid-19;
            space; energy; transport; housing; lgbtq+; religion; law; startups; ai; gadgets;
            internet; apps; gaming; reviews & guides; best of; first things first; the magazine;
            today; this week; editor's note; your money; banking; insurance; mortgages;
            investing; pensions; stocks; crypto; personal finance; small business; retail;
            property news; royals; celebrity; celebrities; celebs; showbiz; tv news; soaps;
            movies & tv; books & arts; classical music; pop; rock; style & beauty; shopping
            guides
        """),
        when=c.all_of(
            c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "cookie-notice", "comments"),
            c.no_text_item,
            c.in_article,
            c.set_like_its_run,
        ),
        otherwise=HINT,
        why="words of a menu, several in a row",
        source="section names in the menus of news sites, shops and companies",
        hits=("Home\nNews\nSport", "About us\nContact us\nCareers\nPress"),
        near_misses=(
            "The paper had six parts:\nBridges\nFerries\nPolitics\nSport\nCulture\nWeather",
            f"Overview\n\n{_A}\n\nFeatures\n\n{_B}\n\nReviews\n\n{_C}",
            "Our sections:\nNews\nSport\nCulture",
            f"Health\n\n{_B}",
        ),
    ),
    Rule(
        id="en.navigation.docs", label="navigation",
        phrases=listed("""
            0 min read; this content is not available in your language yet.; 0 min remaining to read
        """),
        ambiguous=listed("""
            on this page; copy; scroll back to top; initializing search; type to start searching; view
            source of this page; copy to clipboard; copied to clipboard; go to repository; don't show this
            again; select version; no matching documents; 0 matching documents; select theme; edit page;
            also available in:; read in english; original site; hide search matches; this page; toggle
            navigation bar
        """),
        pattern=(
            r"this is documentation for .{1,40} [\w.+-]{1,20}, which is no longer actively maintained[.!।]?|"
            r"this is unreleased documentation for .{1,40} [\w.+-]{1,20} version[.!।]?|"
            r"for up-to-date documentation, see the latest version \([\w.+-]{1,20}\)[.!।]?"
        ),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the tools around the pages of manuals and blogs, several in a row",
        source="Docusaurus, Material for MkDocs, Starlight, Nikola, Sphinx and Hexo's NexT in English",
        hits=("4 min read", "This content is not available in your language yet.", "This is documentation for Port Chronicle 2.1, which is no longer actively maintained.", _AFTER + "On this page\nCopy\nScroll back to top"),
        near_misses=(f"{_A}\n\nOn this page\n\n{_B}", f"{_A}\n\n- On this page\n- Copy\n- Scroll back to top\n\n{_B}", "4 min read, she said, and closed the door behind the last of them.", "This is documentation for Port Chronicle 2.1, which is no longer actively maintained, she said, and closed the door behind the last of them."),
    ),
    Rule(
        id="en.navigation.shop-control", label="navigation", weighed=False,
        phrases=listed("""
            this product does not have any reviews yet.; please login to add products to a wish list.; you
            have not ordered anything from us yet.; continue shopping to add items to your cart.; sign in to
            retrieve your saved items or continue shopping.; continue shopping and add items to your
            wishlist.; create an account and get first access to the very best products, inspiration and
            community.; my cart, number of items: 0; you're currently browsing in offline mode; be the first
            to know about latest offers, news, tips, and more.; looks like you haven't added any items to
            the bag yet. start shopping to fill it in.; you are in offline mode now; you have no items in
            your shopping cart.; be the first to review this product; be the first to write a review; sort
            by price: low to high; sort by price: high to low; notify me when this product is available; tax
            included. shipping calculated at checkout.; taxes and shipping calculated at checkout; choosing
            a selection results in a full page refresh.; press the space key then arrow keys to make a
            selection.; open media 0 in gallery view; ask a question about this product; returning customer?
            click here to login; have a coupon? click here to enter your code; only logged in customers who
            have purchased this product may leave a review.; use left/right arrows to navigate the slideshow
            or swipe left/right if using a mobile device
        """),
        ambiguous=listed("""
            add to basket; add to wish list; write a review; leave a product review; is this review
            helpful?; see all reviews; your basket is empty.; continue shopping; view basket; checkout now;
            proceed to checkout; move to basket; i have a voucher code...; return to basket; i've forgotten
            my password; return to site; your wish list is empty.; create a new wish list; found 0 results.;
            filter results; price high to low; price low to high; show results for; no products found.;
            browse store; back to search results; add to cart; your cart is empty.; view cart; move to cart;
            i have a coupon code...; return to cart; your cart; update cart; go to checkout; item added to
            cart; item added to wishlist; your wishlist is empty.; your wishlist; edit cart; return to
            checkout; view past orders; buy now; view mobile site; add to wishlist; add set to cart; add set
            to wishlist; see full details; scroll products left; scroll products right; clear filters; sort
            products by; select page number; search for products...; place order; no wishlist items; view
            full details; sign in or create account; go to cart; empty bag; go back to shop; start shopping;
            no products found; forgotten password?; don't have an account yet?; manage your wishlist; return
            to homepage; add to bag; add to compare; add to comparison list; compare products; remove from
            wishlist; view bag; view your cart; secure checkout; continue to checkout; return to shop; back
            to shop; keep shopping; your bag is empty; your bag is empty.; your shopping cart is empty; your
            shopping cart is empty.; your shopping bag is empty; no products in the cart.; your wishlist is
            empty; write your own review; add your review; submit review; write a customer review; login to
            write a review; no reviews yet; there are no reviews yet.; was this review helpful?; read all
            reviews; based on 0 reviews; showing all 0 results; showing 0-0 of 0 results; showing the single
            result; sort by price; sort by popularity; sort by average rating; sort by latest; default
            sorting; price: low to high; price: high to low; price, low to high; price, high to low; date,
            new to old; date, old to new; clear all filters; apply filters; reset filters; filter and sort;
            select options; choose an option; choose options; quick shop; quick add; quick view; notify me
            when available; email me when available; shipping calculated at checkout.; tax included.;
            couldn't load pickup availability; usually ready in 0 hours; adding product to your cart; item
            added to your cart; just added to your cart; skip to product information; open media 0 in modal;
            share this product; tell a friend; more payment options; buy it now; apply coupon; estimate
            shipping and tax; your review has been submitted; add to gift registry; added to cart; added to
            bag; added to your cart; add all to cart; outlook 365; outlook live
        """),
        when=c.shop_control, otherwise=HINT,
        why="the buttons of a shop, and what it says of its basket, its reviews and how it sorts",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, Cartridge, Salesforce's Retail React App and Shopware PWA in English",
        hits=("This product does not have any reviews yet.", _AFTER + "Add to basket", _AFTER + "Add to wish list"),
        near_misses=(f"{_A}\n\nAdd to basket\n\n{_B}", f"{_A}\n\n- Add to wish list\n- Write a review\n\n{_B}", "This product does not have any reviews yet, she said, and closed the door behind the last of them."),
    ),
    Rule(
        id="en.navigation.shop-word", label="navigation", weighed=False,
        phrases=listed("""
            wish lists; order history; change password; customer rating; all products; newness; relevance;
            login / signup; signup; order status; my orders; load more; clear all; ical file; size chart; my
            cart; my bag; my wishlist; my wish list; bestselling; best selling; quantity; decrease quantity;
            increase quantity; coupon code; gift card; check out; returning customers; new customers; track
            your order; track my order; returns & exchanges; shipping policy; refund policy; secure payment;
            returns policy; compare; notify me
        """),
        when=c.shop_word, otherwise=HINT,
        why="words of a shop's page that are anybody's, several in a row",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, Cartridge, Salesforce's Retail React App and Shopware PWA in English",
        hits=(_AFTER + "Wish Lists\nOrder History\nChange Password", _AFTER + "Returns policy\nCompare\nNotify me"),
        near_misses=(f"{_A}\n\nWish Lists\n\n{_B}", f"{_A}\n\n- Wish Lists\n- Order History\n- Change Password\n\n{_B}"),
    ),
    Rule(
        id="en.navigation.calendar", label="navigation", weighed=False,
        phrases=listed("""
            add to calendar; alphabetically, a-z; alphabetically, z-a; google calendar; icalendar; export
            .ics file; export outlook .ics file; add to google calendar; add to outlook calendar; add to
            ical; add to apple calendar; ical export; subscribe to calendar; save to calendar; alphabetical
        """),
        when=c.calendar_button, takes=c.calendar_links, otherwise=HINT,
        why="the button by which readers keep an event's date, with the calendars it offers",
        source="The Events Calendar and Add to Calendar Button in English",
        hits=(_AFTER + "Add to Calendar", _AFTER + "Alphabetical\nApple\nGoogle\nOutlook.com\nYahoo"),
        near_misses=(f"{_A}\n\nAdd to Calendar\n\n{_B}", f"{_A}\n\nApple\nGoogle\nYahoo\n\n{_B}", "Add to Calendar, she said, and closed the door behind the last of them."),
    ),
    Rule(
        id="en.navigation.portal", label="navigation",
        phrases=listed("""
            recent; unread; popular; users; groups; click here to reload.; mark as read; back-office; also
            in this section; by the same authors; simply copy the following url into your aggregator:; other
            keywords in this group; most recent forum posts; articles by this author; latest update
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the menus and tools of portals and forums, several in a row",
        source="NodeBB and SPIP in English",
        hits=(_AFTER + "Recent\nUnread\nPopular", _AFTER + "Users\nGroups\nClick here to reload."),
        near_misses=(f"{_A}\n\nRecent\n\n{_B}", f"{_A}\n\n- Recent\n- Unread\n- Popular\n\n{_B}"),
    ),
    Rule(
        id="en.placeholder.loading",
        label="placeholder",
        phrases=listed("""
            loading; loading more; loading content; loading article; loading video; loading
            stories; please wait a moment; one moment, please; loading, please wait; loading
            please wait; image not available; no image available; image loading; failed to load;
            content loading; an error has occurred; no results found; [object object];
            javascript is disabled; javascript is not enabled; please enable javascript; please
            enable javascript.; please enable cookies; please enable cookies.; enable
            javascript; checking your browser; checking your browser before accessing; reload
            page; refresh the page;
            get an audio challenge; to proceed, please enter the code from the image below.;
            update your browser to view this website correctly.; verification expired. try again.;
            verification failed. try again later.; verifying... please wait.; your browser is out of date!
        """),
        ambiguous=listed("""
            please wait; just a moment; searching; processing; untitled; lorem ipsum; no image;
            an error occurred; something went wrong; something went wrong.; no results; nothing
            found; page not found; undefined; null; nan; image; placeholder; thumbnail; spinner;
            retry; try again; refresh; reload;
            i'm not a robot; never show again; update browser; update my browser now; verification required!;
            verifying;
            ignore; enter code
        """),
        pattern=(
            r"(?:please )?(?:enable|turn on|activate|allow) (?:javascript|cookies|js)\b.{0,160}|(?:you need to |to \w+ (?:this|our) \w+,? (?:please )?|this (?:page|site|app|website|feature) (?:requires|needs|works best with) )(?:enable )?(?:javascript|cookies)\b.{0,120}|"
            r"javascript (?:is|seems to be|must be|appears to be) (?:\w+ )?(?:disabled|required|enabled|turned off|not enabled)\b.{0,160}|(?:your browser|the browser you are using|you are using an? (?:outdated|unsupported|old)) .{0,60}(?:support|browser|outdated|supported|upgrade)\b.{0,140}|(?:loading|fetching|retrieving) [\w ]{2,30}\.\.\.?|(?:we['’]re|we are) sorry,? (?:but )?(?:this (?:page|site|content|video|feature|link)|something went|an error|the page (?:you|is|was|has|could|can|cannot|does))\b.{0,100}|checking (?:if the site connection is secure|your browser)\b.{0,80}"
        ),
        when=c.loading_sign,
        otherwise=HINT,
        sure_if=r"\bplease\b(?!.*\bthen\b)|(?:to|you need to) (?:view|see|use|display|watch|read|post|access|load) (?:this|the|our|all)|disqus|(?:this|our) (?:page|site|app|website|feature) (?:requires|needs|works|uses|is)|you need to (?:enable|have)|your browser (?:does|is|has|seems|appears|may|must)|your browser.* (?:support|outdated)|the browser you|you are using|disabled|required|not enabled|turned off|must be|^(?:loading|fetching|retrieving)|sorry|^checking",
        why="what stands where a script would have put something",
        source="noscript texts and loading states of web frameworks; bot checks of Cloudflare",
        hits=("Loading...", "Please enable JavaScript to view this page.", "JavaScript is disabled in your browser."),
        near_misses=(f"Untitled\n\n{_A}", f"Refresh\n\n{_B}", "The page only says:\n\nYour browser does not support this video.", "How to mend it\n\nOpen the menu.\n\nEnable cookies for this site.\n\nTry again.", "Loading the lorries took all night, and two men fell ill.", "We are sorry this product did not meet your expectations. Please contact us and we will send another.", "Enable JavaScript in your browser.", "Allow cookies for the wiki and reload it.", "Please enable cookies in the settings, then go back to step two.", "We are sorry, but the page from 1712 is lost.", f"{_A}\n\n- I'm not a robot\n- Never show again\n\n{_B}", f"{_A}\n\n- I'm not a robot\n- Never show again\n\n{_B}"),
    ),
    Rule(
        id="en.placeholder.browser", label="placeholder",
        pattern=(
            r"your (?:web ?)?browser(?: ?\([^)]{2,30}\))? (?:is|seems|appears)(?: to be)? (?:out[- ]of[- ]date|outdated|obsolete|too old)[.!]?|"
            r"(?:please )?(?:update|upgrade) your (?:web ?)?browser\b.{0,80}\b(?:this|our|the) (?:web ?)?(?:site|page)s?(?: (?:correctly|properly|better))?[.!]?"
        ),
        why="the bar over a page that finds the reader's browser too old for it",
        source="browser-update.org and Outdated Browser, which sites build in",
        hits=("Your browser (Safari) is out of date.", "Please upgrade your browser to use all of this site."),
        near_misses=("Update your browser, then start the computer again.", "Your browser is out of date, said the man at the counter."),
    ),
    Rule(
        id="en.placeholder.notice", label="placeholder",
        phrases=listed("""
            you will be reminded in 0 days.; protected comments: please enter your password to view
            comments.; there is no excerpt because this is a protected post.
        """),
        why="what a site says instead of what it does not show, and its robot check when it fails",
        source="browser-update.org, ALTCHA and WordPress in English",
        hits=("You will be reminded in 4 days.", "Protected Comments: Please enter your password to view comments."),
        near_misses=("You will be reminded in 4 days, she said, and closed the door behind the last of them.", "Protected Comments: Please enter your password to view comments, she said, and closed the door behind the last of them."),
    ),
    Rule(
        id="en.placeholder.age", label="placeholder",
        phrases=listed("""
            you must be 0 or older to enter this site.; you must be 0 years or older to enter this website.;
            you must be at least 0 years old to enter this site.; you must be at least 0 years old to view
            this content.; you must be over 0 to view this content.; you must be 0 or over to view this
            page.; you must be of legal drinking age to enter this site.; by entering this site you confirm
            that you are of legal drinking age.; by entering this site, you confirm that you are over 0.;
            please verify your age to enter.; please confirm your age to enter this site.
        """),
        ambiguous=listed("""
            are you over 0?; are you over 0 years old?; are you 0 or older?; are you of legal drinking age?;
            age verification; please confirm your age; please verify your age; yes, i am over 0; no, i am
            under 0; i am 0 or older; i am over 0; i am under 0
        """),
        when=c.gate_button, otherwise=HINT, weighed=False,
        why="what a site asks of its readers about their age before it shows a page",
        source="age gates of shops, breweries and video pages in English",
        hits=("You must be 18 or older to enter this site.", "You must be 18 years or older to enter this website.", _AFTER + "Are you over 18?\nAre you over 18 years old?\nAre you 18 or older?"),
        near_misses=(f"{_A}\n\nAre you over 18?\n\n{_B}", f"{_A}\n\n- Are you over 18?\n- Are you over 18 years old?\n- Are you 18 or older?\n\n{_B}", "You must be 18 or older to enter this site, she said, and closed the door behind the last of them.", "You must be 18 years or older to enter this website, she said, and closed the door behind the last of them."),
    ),
    Rule(
        id="en.placeholder.ad-blocker", label="placeholder",
        phrases=listed("""
            please disable your ad blocker; please disable your ad blocker to continue.; please disable your
            adblocker to continue reading.; please turn off your ad blocker; it looks like you're using an
            ad blocker.; it looks like you are using an ad blocker.; it looks like you have an ad blocker
            enabled.; we noticed you're using an ad blocker; we have noticed that you are using an ad
            blocker.; we've detected that you are using an ad blocker.; please consider supporting us by
            disabling your ad blocker.; please whitelist our site in your ad blocker.; i have disabled my ad
            blocker; i've disabled my ad blocker; our website is made possible by displaying online
            advertisements to our visitors.
        """),
        ambiguous=listed("""
            ad blocker detected; adblock detected; adblocker detected; i've disabled adblock; continue
            without disabling; please whitelist our site
        """),
        when=c.gate_button, otherwise=HINT, weighed=False,
        why="what a site says to readers whose browser shows no advertisements",
        source="notices against ad blockers in English",
        hits=("Please disable your ad blocker", "Please disable your ad blocker to continue.", _AFTER + "Ad blocker detected\nAdBlock detected\nAdblocker detected"),
        near_misses=(f"{_A}\n\nAd blocker detected\n\n{_B}", f"{_A}\n\n- Ad blocker detected\n- AdBlock detected\n- Adblocker detected\n\n{_B}", "Please disable your ad blocker, she said, and closed the door behind the last of them.", "Please disable your ad blocker to continue, she said, and closed the door behind the last of them."),
    ),
    Rule(
        id="en.byline.by",
        label="byline",
        pattern=r"(?:by|words by|written by|text by|reporting by|story by|posted by|edited by) [\w.'’-]+(?: [\w.'’-]+){0,6}(?: (?:and|&) [\w.'’ -]{3,40})?(?:,? [|·•–-] .{0,60})?",
        why="who wrote it",
        source="byline customs of English-language papers",
        hits=("By Hester Vallance", "Written by Jon Hale and Ana Moreno"),
        near_misses=("By the time he came, it was over.", "By land or by sea, they would come."),
    ),
    Rule(
        id="en.byline.date",
        label="byline",
        pattern=(
            r"(?:(?:published|updated|last updated|posted|first published|modified|created|date)(?: on| at)?:? ?)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?\d{4}(?:,? (?:at )?\d{1,2}[:.]\d{2} ?(?:am|pm|a\.m\.|p\.m\.)?(?: [a-z]{2,4})?)?"
        ),
        why="when it was published",
        source="date styles of English-language papers",
        hits=("Published 9 February 2023", "Updated: May 3, 2024, 11:20 am"),
        near_misses=("May 1968 was not a month but a mood.", "Published by a friend in 1924, it sold nine copies."),
    ),
    Rule(
        id="en.caption.credit",
        label="caption",
        pattern=r"(?:.{0,300}[ .(\[])?(?:photo(?:graph)?(?:y|s)?|picture|image|photo credit|image credit|credit|illustration|file photo|pictured?)(?: by| credit| courtesy(?: of)?)?: ?.{2,60}|(?:photo|photograph|image|illustration|picture)s? (?:by|courtesy of) .{2,60}[^.]",
        why="a caption, told by its credit",
        source="captions of agencies and papers: text, then Photo: name",
        hits=("The lower quay on Thursday morning. Photo: Marek Tolland", "Photograph by Ines Corrigall"),
        near_misses=("The picture: he had never seen it, and he was in it, said the boy who had drawn it for us.", "Image is everything."),
    ),
)
