"""Malayalam: what sites of Kerala print around their articles.

Patterns use no word boundary: a vowel sign at the end of a word is none to ``re``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.rules import conditions as c
from cleaner.rules.rule import HINT, Rule, listed

if TYPE_CHECKING:
    from cleaner.model import Label

_A = "പഴയ പാലത്തിലൂടെയുള്ള ലോറി ഗതാഗതം നിർത്താൻ നഗരസഭ തിങ്കളാഴ്ച തീരുമാനിച്ചു."
_B = "ശരത്കാലം വരെ ഡ്രൈവർമാർ താഴ്‌വരയിലെ റോഡിലൂടെ പോകേണ്ടിവരുമെന്ന് മേയർ പറഞ്ഞു."
_C = "ചെലവ് വഹിക്കാൻ ആരും തയ്യാറാകാത്തതിനാൽ അറ്റകുറ്റപ്പണി വർഷങ്ങളോളം നീണ്ടുപോയി."
_AFTER = f"= {_A}\n\n= {_B}\n\n= {_C}\n\n"

_FOOTER: tuple[Label, ...] = (
    "legal-footer", "navigation", "share-bar", "newsletter", "paywall", "cookie-notice", "promo",
)
_BOXES: tuple[Label, ...] = ("ad-marker", "promo", "related", "share-bar", "newsletter")

SPEECH = r"(?:എന്ന്|എന്നു) [^,.!?]{0,24}(?:പറഞ്ഞ|എഴുതി|ചോദിച്ച)"
"""Reported speech: what somebody said is the article's, whatever words it is in."""

RULES = (
    Rule(
        id="ml.ad-marker.label", label="ad-marker",
        phrases=listed("പരസ്യത്തിന് ശേഷം തുടരും; പരസ്യം ഒഴിവാക്കുക; പരസ്യം അടയ്ക്കുക; സ്പോൺസേർഡ് ഉള്ളടക്കം; ഇവിടെ പരസ്യം ചെയ്യുക"),
        ambiguous=listed("പരസ്യം; പരസ്യങ്ങൾ; സ്പോൺസേർഡ്"),
        when=c.any_of(c.between_paragraphs, c.all_of(c.not_heading, c.beside(*_BOXES))), otherwise=HINT,
        why="an advertisement must be recognisable as such, so its box carries these words", source="ASCI code of India; ad slots of Malayalam papers (പരസ്യം)",
        hits=("പരസ്യം ഒഴിവാക്കുക", f"= {_A}\n\nപരസ്യം\n\n= {_B}"),
        near_misses=(f"പരസ്യം\n\n{_A}", f"പരസ്യങ്ങൾ\n\n{_B}", "പരസ്യത്തിന് ശേഷം സിനിമ തുടർന്നു, പക്ഷേ പകുതിപ്പേരും ഉറങ്ങിയിരുന്നു."),
    ),
    Rule(
        id="ml.video-embed.player", label="video-embed",
        phrases=listed("വീഡിയോ കാണുക; വീഡിയോ കാണാം; വിഡിയോ കാണാം; വാർത്ത കേൾക്കാം; ഈ വാർത്ത കേൾക്കാം; ഈ വീഡിയോ ലഭ്യമല്ല; അടുത്ത വീഡിയോ; ലൈവ് ടിവി കാണുക"),
        ambiguous=listed("വീഡിയോ; വിഡിയോ; ഓഡിയോ; ലൈവ്; ലൈവ് ടിവി; തത്സമയം; പ്ലേ ചെയ്യുക; പ്ലേ; താൽക്കാലികമായി നിർത്തുക; മ്യൂട്ട്; മ്യൂട്ട് ചെയ്യുക; പൂർണ്ണ സ്ക്രീൻ; ഫുൾ സ്ക്രീൻ; വീഡിയോ കാണാം; വിഡിയോ കാണാം"),
        when=c.all_of(c.in_run(2, "video-embed"), c.heads_nothing, c.no_list_item), otherwise=HINT,
        why="the labels of a video or audio player", source="players of Malayalam news sites; YouTube in Malayalam",
        hits=("വീഡിയോ കാണുക", "പ്ലേ ചെയ്യുക\nമ്യൂട്ട് ചെയ്യുക\nഫുൾ സ്ക്രീൻ"),
        near_misses=(f"തത്സമയം\n\n{_A}", "വീഡിയോ കാണുക, എന്നാലേ വിശ്വസിക്കൂ എന്ന് കാവൽക്കാരൻ പറഞ്ഞു.", f"ലൈവ്\n\n{_B}"),
    ),
    Rule(
        id="ml.promo.app", label="promo",
        phrases=listed("ആപ്പ് ഡൗൺലോഡ് ചെയ്യുക; ആപ്പ് ഡൗൺലോഡ് ചെയ്യൂ; ആപ് ഡൗൺലോഡ് ചെയ്യൂ; ആപ്പ് ഡൗൺലോഡ് ചെയ്യാം; ഞങ്ങളുടെ ആപ്പ് ഡൗൺലോഡ് ചെയ്യുക; മൊബൈൽ ആപ്പ് ഡൗൺലോഡ് ചെയ്യുക; ആപ്പിൽ തുറക്കുക; ആപ്പിൽ വായിക്കുക; ആപ്പ് ഇൻസ്റ്റാൾ ചെയ്യുക"),
        ambiguous=listed("ഇപ്പോൾ വേണ്ട; ഇപ്പോഴല്ല; പിന്നീട്; അനുവദിക്കുക; ഡൗൺലോഡ് ചെയ്യുക; മൊബൈൽ ആപ്പ്"),
        pattern=r"(?:ഏറ്റവും പുതിയ|പുതിയ|കൂടുതൽ|പ്രധാന) (?:വാർത്ത|അപ്ഡേറ്റ|ന്യൂസ്).{2,110}(?:ആപ്പ|ചാനൽ|ചാനലി|വാട്സ്|വാട്സാപ്|ടെലിഗ്രാം|പേജ|ഗൂഗിൾ ന്യൂസ്).{0,60}(?:ഡൗൺലോഡ്|ഫോളോ|ജോയിൻ|അംഗമാ|ലൈക്|സബ്സ്ക്രൈബ്|ക്ലിക്ക്)[^,]{0,30}",
        when=c.all_of(c.beside("promo"), c.not_heading), otherwise=HINT, part="button", sure_if="ചെയ്യുക|ചെയ്യൂ|അംഗമാക",
        why="a prompt to install the site's app or to join its channel", source="lines at the end of Malayalam news stories",
        hits=("ആപ്പ് ഡൗൺലോഡ് ചെയ്യുക", "ഏറ്റവും പുതിയ വാർത്തകൾ അറിയാൻ ഞങ്ങളുടെ വാട്സാപ് ചാനൽ ഫോളോ ചെയ്യൂ", "ഇപ്പോൾ വേണ്ട\nആപ്പിൽ തുറക്കുക"),
        near_misses=(f"ഇപ്പോൾ വേണ്ട\n\n{_A}", "ആപ്പ് ഡൗൺലോഡ് ചെയ്യുക, പിന്നെ ഭാഷ തിരഞ്ഞെടുക്കുക എന്ന് പുസ്തകത്തിൽ എഴുതിയിട്ടുണ്ട്.", f"പിന്നീട്\n\n{_B}"),
    ),
    Rule(
        id="ml.promo.ask", label="promo",
        phrases=listed("സംഭാവന ചെയ്യുക; സംഭാവന നൽകുക; ഞങ്ങളെ പിന്തുണയ്ക്കുക; സ്വതന്ത്ര മാധ്യമപ്രവർത്തനത്തെ പിന്തുണയ്ക്കുക; വരിക്കാരാകുക; വരിക്കാരാകൂ; അംഗമാകുക; ഇപ്പോൾ വാങ്ങുക; ഇവിടെ ക്ലിക്ക് ചെയ്യുക; കൂടുതൽ വിവരങ്ങൾക്ക് ഇവിടെ ക്ലിക്ക് ചെയ്യുക"),
        when=c.any_of(c.all_of(c.not_heading, c.in_tail), c.after_box_heading, c.all_of(c.not_heading, c.beside(*_BOXES))), otherwise=HINT, part="ask",
        why="a button by which readers give money or buy", source="donation boxes of reader-funded Malayalam media",
        hits=("സംഭാവന നൽകുക »", "സ്വതന്ത്ര മാധ്യമപ്രവർത്തനത്തെ പിന്തുണയ്ക്കുക"),
        near_misses=(f"വരിക്കാരാകുക\n\n{_A}", f"സംഭാവന നൽകുക\n\n{_B}"),
    ),
    Rule(
        id="ml.newsletter.prompt", label="newsletter",
        phrases=listed("ന്യൂസ് ലെറ്റർ സബ്സ്ക്രൈബ് ചെയ്യുക; ന്യൂസ്ലെറ്റർ സബ്സ്ക്രൈബ് ചെയ്യുക; ഞങ്ങളുടെ ന്യൂസ് ലെറ്റർ സബ്സ്ക്രൈബ് ചെയ്യുക; നിങ്ങളുടെ ഇമെയിൽ; നിങ്ങളുടെ ഇമെയിൽ വിലാസം; നിങ്ങളുടെ ഇമെയിൽ നൽകുക; നിങ്ങളുടെ ഇമെയിൽ വിലാസം നൽകുക; ഇമെയിൽ വിലാസം നൽകുക"),
        ambiguous=listed("ന്യൂസ് ലെറ്റർ; ന്യൂസ്ലെറ്റർ; ഇമെയിൽ; ഇ-മെയിൽ; ഇമെയിൽ വിലാസം; നിങ്ങളുടെ ഇമെയിൽ"),
        when=c.beside("newsletter", "promo", "share-bar", "legal-footer"), otherwise=HINT, part="field",
        why="a part of the box that collects mail addresses", source="sign-up forms of Malayalam sites",
        hits=("ന്യൂസ് ലെറ്റർ സബ്സ്ക്രൈബ് ചെയ്യുക", "ന്യൂസ് ലെറ്റർ\nനിങ്ങളുടെ ഇമെയിൽ വിലാസം നൽകുക"),
        near_misses=(f"ന്യൂസ് ലെറ്റർ\n\n{_A}", f"ഇമെയിൽ\n\n{_B}", "നിങ്ങളുടെ ഇമെയിൽ കിട്ടി, പക്ഷേ മറുപടി പറയാൻ ഒന്നുമില്ലെന്ന് അവൾ എഴുതി."),
    ),
    Rule(
        id="ml.newsletter.subscribe", label="newsletter",
        phrases=listed("സബ്സ്ക്രൈബ്; സബ്സ്ക്രൈബ് ചെയ്യുക; സബ്‌സ്‌ക്രൈബ് ചെയ്യുക; സബ്സ്ക്രൈബ് ചെയ്യൂ; സൈൻ അപ്പ് ചെയ്യുക; സമർപ്പിക്കുക; അയയ്ക്കുക"),
        when=c.any_of(c.all_of(c.not_heading, c.in_run(2, "newsletter", "paywall", "share-bar")), c.after_box_heading), otherwise=HINT, part="ask",
        why="the button of a sign-up form", source="sign-up forms of Malayalam sites",
        hits=("നിങ്ങളുടെ ഇമെയിൽ വിലാസം\nസബ്സ്ക്രൈബ് ചെയ്യുക", "ഇമെയിൽ വിലാസം നൽകുക\nസമർപ്പിക്കുക"),
        near_misses=(f"സബ്സ്ക്രൈബ് ചെയ്യുക\n\n{_A}", "ചുവരിൽ ഒറ്റ വാക്കേ ഉണ്ടായിരുന്നുള്ളൂ:\n\nഅയയ്ക്കുക"),
    ),
    Rule(
        id="ml.comment-count.count", label="comment-count",
        phrases=listed("0 അഭിപ്രായങ്ങൾ; 0 അഭിപ്രായം; 0 കമന്റുകൾ; 0 കമന്റ്; അഭിപ്രായങ്ങൾ (0); കമന്റുകൾ (0); എല്ലാ അഭിപ്രായങ്ങളും കാണുക; എല്ലാ കമന്റുകളും കാണുക"),
        ambiguous=listed("അഭിപ്രായങ്ങളൊന്നുമില്ല; അഭിപ്രായങ്ങളില്ല; 0 അഭിപ്രായം; 0 അഭിപ്രായങ്ങൾ"),
        when=c.all_of(c.in_run(2), c.not_heading), otherwise=HINT,
        why="how many comments there are, or the button that shows them", source="Blogger in Malayalam (അഭിപ്രായങ്ങളൊന്നുമില്ല:)",
        hits=("34 കമന്റുകൾ", "അഭിപ്രായങ്ങൾ (12)"),
        near_misses=(f"അഭിപ്രായങ്ങളില്ല\n\n{_A}", "34 കമന്റുകൾ പാതിരയ്ക്ക് മുമ്പേ നീക്കി."),
    ),
    Rule(
        id="ml.comments.prompt", label="comments",
        phrases=listed("ഒരു അഭിപ്രായം പോസ്റ്റ് ചെയ്യൂ; ഒരു അഭിപ്രായം പോസ്റ്റ് ചെയ്യുക; അഭിപ്രായം പോസ്റ്റ് ചെയ്യുക; അഭിപ്രായം രേഖപ്പെടുത്തുക; അഭിപ്രായം എഴുതുക; നിങ്ങളുടെ അഭിപ്രായം രേഖപ്പെടുത്തുക; നിങ്ങളുടെ അഭിപ്രായം എഴുതുക; കമന്റ് ചെയ്യുക; കമന്റ് എഴുതുക; മറുപടി റദ്ദാക്കുക"),
        ambiguous=listed("കമന്റ് ചെയ്യുക; നിങ്ങളുടെ അഭിപ്രായം; മറുപടി രേഖപ്പെടുത്തുക; അഭിപ്രായം രേഖപ്പെടുത്തുക; പ്രതികരിക്കുക; വായനക്കാരുടെ അഭിപ്രായങ്ങൾ"),
        pattern=r"(?:താങ്കളുടെ|നിങ്ങളുടെ) ഇ-?മെയിൽ (?:വിലാസം )?(?:പ്രസിദ്ധപ്പെടുത്തുകയില്ല|പ്രസിദ്ധീകരിക്കില്ല|പ്രസിദ്ധീകരിക്കുകയില്ല).{0,110}|(?:വായനക്കാരുടെ|ഇവിടെ പോസ്റ്റ് ചെയ്യുന്ന) അഭിപ്രായ.{0,160}(?:ശിക്ഷാർഹമാണ്|നടപടി|അഭിപ്രായങ്ങളല്ല).{0,80}",
        when=c.all_of(c.comment_button, c.after_prose()), otherwise=HINT, sure_if="ഇ-?മെയിൽ|പോസ്റ്റ് ചെയ്യുന്ന",
        why="a prompt of the comment section", source="Blogger in Malayalam (ഒരു അഭിപ്രായം പോസ്റ്റ് ചെയ്യൂ) and Malayalam portals",
        hits=("ഒരു അഭിപ്രായം പോസ്റ്റ് ചെയ്യൂ", "നിങ്ങളുടെ ഇമെയിൽ വിലാസം പ്രസിദ്ധീകരിക്കില്ല."),
        near_misses=(f"നിങ്ങളുടെ അഭിപ്രായം\n\n{_A}", f"പ്രതികരിക്കുക\n\n{_B}", "കമന്റ് എഴുതുക, പക്ഷേ ആലോചിച്ച് എഴുതുക എന്ന് പത്രാധിപർ കുറിച്ചു."),
    ),
    Rule(
        id="ml.comments.forum", label="comments",
        phrases=listed("""
            ഈ വിഷയത്തിലെ പുതിയ അഭിപ്രായങ്ങളെക്കുറിച്ചുള്ള അറിയിപ്പുകൾ താങ്കൾക്ക് ലഭിക്കും.
        """),
        ambiguous=listed("""
            0 വ്യക്തിവ്യക്തികൾ ചർച്ചയിൽ ഉണ്ട്.; സംവാദം ചേർക്കുക; ഈ സംവാദത്താളിനെക്കുറിച്ച്; സം‌വാദം
            ആരംഭിക്കുക
        """),
        when=c.forum_tools, otherwise=HINT, weighed=False,
        why="what the software of a forum says around the posts of a thread, several lines in a row",
        source="MediaWiki DiscussionTools in Malayalam",
        hits=("ഈ വിഷയത്തിലെ പുതിയ അഭിപ്രായങ്ങളെക്കുറിച്ചുള്ള അറിയിപ്പുകൾ താങ്കൾക്ക് ലഭിക്കും.", _AFTER + "4 വ്യക്തിവ്യക്തികൾ ചർച്ചയിൽ ഉണ്ട്.\nസംവാദം ചേർക്കുക\nഈ സംവാദത്താളിനെക്കുറിച്ച്"),
        near_misses=(f"{_A}\n\n4 വ്യക്തിവ്യക്തികൾ ചർച്ചയിൽ ഉണ്ട്.\n\n{_B}", f"{_A}\n\n- 4 വ്യക്തിവ്യക്തികൾ ചർച്ചയിൽ ഉണ്ട്.\n- സംവാദം ചേർക്കുക\n- ഈ സംവാദത്താളിനെക്കുറിച്ച്\n\n{_B}", "ഈ വിഷയത്തിലെ പുതിയ അഭിപ്രായങ്ങളെക്കുറിച്ചുള്ള അറിയിപ്പുകൾ താങ്കൾക്ക് ലഭിക്കും, എന്ന് അവൾ പറഞ്ഞ് വാതിൽ അടച്ചു."),
    ),
    Rule(
        id="ml.share-bar.share", label="share-bar",
        phrases=listed("facebook ൽ പങ്കിടുക; x-ൽ പങ്കിടുക; twitter ൽ പങ്കിടുക; pinterest ൽ പങ്കിടുക; ഇത് ഇമെയിലയയ്ക്കുക; ഫേസ്ബുക്കിൽ പങ്കിടുക; ഈ വാർത്ത പങ്കിടുക; ഈ വാർത്ത ഷെയർ ചെയ്യുക; വാർത്ത ഷെയർ ചെയ്യുക; ലിങ്ക് പകർത്തുക; ലിങ്ക് കോപ്പി ചെയ്യുക; ഞങ്ങളെ ഫോളോ ചെയ്യുക; ഞങ്ങളെ പിന്തുടരുക; ഗൂഗിൾ ന്യൂസിൽ ഫോളോ ചെയ്യുക; 0 ഷെയറുകൾ"),
        ambiguous=listed("ഞങ്ങളെ പിന്തുടരുക; ഞങ്ങളെ ഫോളോ ചെയ്യുക; സുഹൃത്തുക്കളുമായി പങ്കിടുക; അക്ഷര വലുപ്പം"),
        pattern=r"(?:ഞങ്ങളെ|ഞങ്ങളുടെ) .{0,60}(?:ഫേസ്ബുക്ക|ഫെയ്സ്ബുക്ക|ട്വിറ്ററി|ട്വിറ്റർ|ഇൻസ്റ്റഗ്രാം|വാട്സാപ്|ടെലിഗ്രാം|യൂട്യൂബ്|ഗൂഗിൾ ന്യൂസ|facebook|twitter|whatsapp|instagram|youtube).{0,60}(?:ഫോളോ|പിന്തുടര|ജോയിൻ|ലൈക്|സബ്സ്ക്രൈബ്)[^,]{0,30}",
        when=c.all_of(c.in_run(2, "share-bar", "navigation", "comments", "comment-count"), c.no_list_item), otherwise=HINT,
        why="a prompt or button to share the page or to follow the site", source="share bars of Malayalam news sites; Blogger in Malayalam",
        hits=("ഈ വാർത്ത ഷെയർ ചെയ്യുക", "ലിങ്ക് പകർത്തുക", "ഞങ്ങളെ ട്വിറ്ററിലും ഫോളോ ചെയ്യുക"),
        near_misses=(f"സുഹൃത്തുക്കളുമായി പങ്കിടുക\n\n{_A}", "ഈ വാർത്ത പങ്കിടുക, പിന്നെ മറക്കുക, അതാണ് ഇന്നത്തെ രീതി.", f"അക്ഷര വലുപ്പം\n\n{_B}"),
    ),
    Rule(
        id="ml.share-bar.button", label="share-bar",
        phrases=listed("പങ്കിടുക; പങ്കുവെക്കുക; ഷെയർ; ഷെയർ ചെയ്യുക; പ്രിന്റ്; പ്രിന്റ് ചെയ്യുക; സേവ് ചെയ്യുക; കോപ്പി ചെയ്യുക; ലൈക്ക്; ലൈക്ക് ചെയ്യുക; ഫോളോ ചെയ്യുക; പിന്തുടരുക; കമന്റ്; കമന്റുകൾ; അഭിപ്രായങ്ങൾ; മറുപടി; ഫേസ്ബുക്ക്; ഫെയ്സ്ബുക്ക്; ട്വിറ്റർ; വാട്സാപ്; വാട്സാപ്പ്; വാട്ട്സ്ആപ്പ്; ടെലിഗ്രാം; ഇൻസ്റ്റഗ്രാം; യൂട്യൂബ്; ഇമെയിൽ; ഇ-മെയിൽ"),
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "video-embed"), c.no_list_item), otherwise=HINT,
        why="words of a share bar and names of networks, one beside the other", source="article tool bars of Malayalam news sites",
        hits=("പങ്കിടുക\nപ്രിന്റ്", "ഫേസ്ബുക്ക്\nട്വിറ്റർ\nവാട്സാപ്"),
        near_misses=(f"പങ്കിടുക\n\n{_A}", "പിഴ മൂന്ന് കമ്പനികൾക്കാണ്:\nഫേസ്ബുക്ക്\nഇൻസ്റ്റഗ്രാം\nടെലിഗ്രാം", f"ടെലിഗ്രാം\n\n{_B}"),
    ),
    Rule(
        id="ml.cookie-notice.notice", label="cookie-notice",
        phrases=listed("എല്ലാ കുക്കികളും സ്വീകരിക്കുക; കുക്കികൾ സ്വീകരിക്കുക; എല്ലാം സ്വീകരിക്കുക; എല്ലാം അംഗീകരിക്കുക; എല്ലാം നിരസിക്കുക; കുക്കി ക്രമീകരണങ്ങൾ; കുക്കി നയം"),
        ambiguous=listed("സ്വീകരിക്കുക; അംഗീകരിക്കുക; നിരസിക്കുക; സമ്മതിക്കുന്നു; ഞാൻ സമ്മതിക്കുന്നു; ശരി; അടയ്ക്കുക; കൂടുതലറിയുക; കൂടുതൽ അറിയുക; കൂടുതൽ വിവരങ്ങൾ; ക്രമീകരണങ്ങൾ; കുക്കി നയം; എല്ലാം അംഗീകരിക്കുക"),
        pattern=r"(?:ഈ വെബ്സൈറ്റ്|ഈ സൈറ്റ്|ഞങ്ങളുടെ വെബ്സൈറ്റ്|ഞങ്ങൾ) .{0,100}കുക്കി.{0,60}(?:ഉപയോഗിക്ക).{0,240}|(?:മികച്ച|നിങ്ങളുടെ) .{0,60}അനുഭവ.{0,60}കുക്കി.{0,160}",
        when=c.all_of(c.beside("cookie-notice"), c.not_heading), otherwise=HINT, part="button", sure_if="അനുഭവ|സമ്മതി|അംഗീകരിക്കുന്ന",
        why="a notice that asks leave to store cookies, and its buttons", source="consent banners of Malayalam sites; India's data protection act of 2023 asks for consent",
        hits=("മികച്ച അനുഭവത്തിനായി ഈ വെബ്സൈറ്റ് കുക്കികൾ ഉപയോഗിക്കുന്നു.\nസമ്മതിക്കുന്നു", "കുക്കി ക്രമീകരണങ്ങൾ"),
        near_misses=(f"ശരി\n\n{_A}", "ഈ വെബ്സൈറ്റ് കുക്കികൾ ഉപയോഗിക്കുന്നത് നിയമവിരുദ്ധമാണെന്ന് കോടതി വിധിച്ചു.", f"കൂടുതൽ വിവരങ്ങൾ\n\n{_B}"),
    ),
    Rule(
        id="ml.paywall.account", label="paywall",
        phrases=listed("പാസ്‌വേഡ് മറന്നോ?; പാസ്വേഡ് മറന്നോ?; പാസ്‌വേഡ് മറന്നുപോയോ?; അക്കൗണ്ട് ഉണ്ടോ?; അക്കൗണ്ട് ഇല്ലേ?; വരിക്കാർക്ക് മാത്രം; തുടർന്ന് വായിക്കാൻ ലോഗിൻ ചെയ്യുക; തുടർന്ന് വായിക്കാൻ സബ്സ്ക്രൈബ് ചെയ്യുക; പ്രവേശിക്കുക / അംഗത്വമെടുക്കുക"),
        ambiguous=listed("ലോഗിൻ; ലോഗിൻ ചെയ്യുക; ലോഗ് ഇൻ; ലോഗൗട്ട്; ലോഗ് ഔട്ട്; സൈൻ ഇൻ; സൈൻ ഇൻ ചെയ്യുക; അക്കൗണ്ട് സൃഷ്ടിക്കുക; രജിസ്റ്റർ ചെയ്യുക; രജിസ്റ്റർ; പാസ്‌വേഡ്; പാസ്വേഡ്; പ്രൊഫൈൽ; പ്രീമിയം; അക്കൗണ്ട് ഉണ്ടോ?; വരിക്കാർക്ക് മാത്രം"),
        when=c.all_of(c.in_run(2), c.heads_nothing, c.no_list_item), otherwise=HINT, part="button",
        why="a prompt to log in, register or pay", source="account menus of Malayalam sites; Google in Malayalam; MediaWiki in Malayalam",
        hits=("പാസ്‌വേഡ് മറന്നോ?", "ലോഗിൻ\nരജിസ്റ്റർ ചെയ്യുക"),
        near_misses=(f"ലോഗിൻ\n\n{_A}", f"പാസ്‌വേഡ്\n\n{_B}"),
    ),
    Rule(
        id="ml.related.heading", label="related",
        phrases=listed("ഇതും വായിക്കുക; ഇതുകൂടി വായിക്കുക; ഇതുകൂടി വായിക്കൂ; ഇത് കൂടി വായിക്കൂ; ഇതും വായിക്കൂ; ഇതും വായിക്കാം; ഇവ കൂടി വായിക്കുക; കൂടുതൽ വായനയ്ക്ക്; അനുബന്ധ വാർത്തകൾ; ബന്ധപ്പെട്ട വാർത്തകൾ; അനുബന്ധ ലേഖനങ്ങൾ; ബന്ധപ്പെട്ട ലേഖനങ്ങൾ; ഏറ്റവും കൂടുതൽ വായിച്ചത്; ഏറ്റവുമധികം വായിച്ചത്; ജനപ്രിയ പോസ്റ്റുകൾ; കൂടുതൽ വാർത്തകൾ; മറ്റ് വാർത്തകൾ; മറ്റു വാർത്തകൾ"),
        ambiguous=listed("കൂടുതൽ വാർത്തകൾ; മറ്റ് വാർത്തകൾ; മറ്റു വാർത്തകൾ; കൂടുതൽ വായനയ്ക്ക്; ബന്ധപ്പെട്ട ലേഖനങ്ങൾ; അനുബന്ധ ലേഖനങ്ങൾ"),
        when=c.all_of(c.not_heading, c.after_prose()), otherwise=HINT, takes=c.titles_below, part="heading",
        why="the heading of a list of other articles, with the list", source="Malayalam news sites",
        hits=(_AFTER + "അനുബന്ധ വാർത്തകൾ\nകൊടുങ്കാറ്റിനെ തുടർന്ന് ബോട്ട് സർവീസ് നിർത്തി\nശൈത്യകാല സേവനത്തിന് രക്ഷാസംഘത്തിന് ആദരം", "ഇതും വായിക്കുക:"),
        near_misses=(f"മറ്റ് വാർത്തകൾ\n\n{_A}", "ഇതും വായിക്കുക, അതും വായിക്കുക എന്ന് മാഷ് പറയുമായിരുന്നു.", f"കൂടുതൽ വാർത്തകൾ\n\n{_B}"),
    ),
    Rule(
        id="ml.related.section", label="related",
        phrases=listed("പുതിയ വാർത്തകൾ; ഏറ്റവും പുതിയ വാർത്തകൾ; ഏറ്റവും പുതിയത്; പ്രധാന വാർത്തകൾ; മുഖ്യ വാർത്തകൾ; ടോപ് സ്റ്റോറീസ്; ബ്രേക്കിങ് ന്യൂസ്; ട്രെൻഡിങ്; ട്രെൻഡിംഗ്; കൂടുതൽ; കൂടുതൽ വാർത്തകൾ; മറ്റ് വാർത്തകൾ; വീഡിയോ; വീഡിയോകൾ; ചിത്രങ്ങൾ; ഫോട്ടോ ഗാലറി; വെബ് സ്റ്റോറീസ്; നിങ്ങൾക്കായി; സമീപകാല പോസ്റ്റുകൾ; എഡിറ്റേഴ്സ് പിക്ക്"),
        when=c.after_prose(), takes=c.titles_below_or_nothing, otherwise=HINT, part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it", source="side columns of Malayalam news sites",
        hits=(_AFTER + "പ്രധാന വാർത്തകൾ\nകൊടുങ്കാറ്റിനെ തുടർന്ന് ബോട്ട് സർവീസ് നിർത്തി\nശൈത്യകാല സേവനത്തിന് രക്ഷാസംഘത്തിന് ആദരം", _AFTER + "ഏറ്റവും പുതിയ വാർത്തകൾ\n\nതീരം ഇടിഞ്ഞാൽ ചെലവ് ആരുടേത്?\n\nപഴയ തുറമുഖ കെട്ടിടം വിൽക്കാൻ ഒരുങ്ങി നഗരസഭ"),
        near_misses=(f"പ്രധാന വാർത്തകൾ\n\n{_A}", f"നിങ്ങൾക്കായി\n\nമീര ജോസഫ്\n\n{_C}"),
    ),
    Rule(
        id="ml.related.pointer", label="related",
        phrases=listed("കൂടുതൽ വായിക്കുക; കൂടുതൽ വായിക്കൂ; കൂടുതൽ വായിക്കാം; തുടർന്ന് വായിക്കുക; തുടർന്നു വായിക്കുക; തുടർന്ന് വായിക്കൂ; മുഴുവൻ വാർത്ത വായിക്കുക; കൂടുതൽ കാണുക; കൂടുതൽ കാണിക്കുക; എല്ലാം കാണുക; കുറച്ച് കാണിക്കുക; കൂടുതൽ ലോഡ് ചെയ്യുക"),
        ambiguous=listed("എല്ലാം കാണുക; കൂടുതൽ കാണുക; തുടരും; വിശദാംശങ്ങൾ; തുടർന്ന് വായിക്കുക; തുടർന്നു വായിക്കുക; തുടർന്ന് വായിക്കൂ"),
        when=c.all_of(c.in_run(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a link to another page, which leads nowhere in a text", source="excerpt links and expand buttons of Malayalam sites",
        hits=("കൂടുതൽ വായിക്കുക »", "കൂടുതൽ കാണിക്കുക"),
        near_misses=(f"എല്ലാം കാണുക\n\n{_A}", "കൂടുതൽ വായിക്കുക, കുറച്ച് സംസാരിക്കുക എന്ന് വൃദ്ധൻ ഉപദേശിച്ചു.", f"തുടരും\n\n{_B}"),
    ),
    Rule(
        id="ml.related.pointer-line", label="related",
        pattern=r"(?:ഇത(?:ും| ?കൂടി) വായിക്ക(?:ുക|ൂ|ാം)|കൂടുതൽ വായിക്കുക|also read|read also|read more) ?[:|–—»>-]{1,2} ?.{10,180}[^.,;:]",
        when=c.all_of(c.no_list_item, c.after_prose()), otherwise=HINT,
        why="a pointer to another article in the middle of the text", source="in-story pointers of Malayalam news sites (ഇതും വായിക്കുക: headline)",
        hits=(_AFTER + "ഇതും വായിക്കുക: കൊടുങ്കാറ്റിനെ തുടർന്ന് ബോട്ട് സർവീസ് നിർത്തി", _AFTER + "ഇതും വായിക്കൂ - തീരം ഇടിഞ്ഞാൽ ചെലവ് ആരുടേത്?"),
        near_misses=("കൂടുതൽ വായിക്കുക: അത്രയും പറഞ്ഞ് മാഷ് എഴുന്നേറ്റു പോയി.", "• ഇതും വായിക്കുക: മാസം ഒരു പുസ്തകമെങ്കിലും"),
    ),
    Rule(
        id="ml.tag-list.tags", label="tag-list",
        phrases=listed("ടാഗുകൾ; ടാഗ്സ്; ലേബലുകൾ; അനുബന്ധ വിഷയങ്ങൾ; ബന്ധപ്പെട്ട വിഷയങ്ങൾ; കീവേഡുകൾ"),
        when=c.after_prose(2), takes=c.short_lines_below, part="heading",
        why="the heading of the list of tags under an article, with the list", source="tag lists of Malayalam sites; Blogger in Malayalam (ലേബലുകൾ)",
        hits=(_AFTER + "ടാഗുകൾ\nപഴയ പാലം\nനഗരസഭ", _AFTER + "ലേബലുകൾ:\n\nപാലം\n\nറോഡ്"),
        near_misses=(f"അനുബന്ധ വിഷയങ്ങൾ\n\n{_A}", f"{_A}\n\n{_B}\n\nലേബലുകൾ\n\n{_C}"),
    ),
    Rule(
        id="ml.tag-list.line", label="tag-list",
        pattern=r"(?:ടാഗുകൾ|ടാഗ്സ്|ലേബലുകൾ|tags) ?[:|»] ?(?![^.]*\. ).{2,200}[^.?!:]",
        when=c.any_of(c.after_prose(2), c.in_head),
        why="the tags of an article on one line", source="tag lines of Malayalam blogs (Blogger: ലേബലുകൾ:)",
        hits=(_AFTER + "ടാഗുകൾ: പാലം, റോഡ്, നഗരസഭ", _AFTER + "ലേബലുകൾ: ഗതാഗതം"),
        near_misses=("ലേബലുകൾ: തുണിയിൽ തുന്നിയ ചെറിയ കടലാസ്, എല്ലാം അത് പറയും.", "ടാഗുകൾ ആരും വായിക്കാറില്ല"),
    ),
    Rule(
        id="ml.legal-footer.links", label="legal-footer",
        phrases=listed("സ്വകാര്യതാ നയം; സ്വകാര്യത നയം; പ്രൈവസി പോളിസി; സ്വകാര്യത; ഉപയോഗ നിബന്ധനകൾ; നിബന്ധനകൾ; നിബന്ധനകളും വ്യവസ്ഥകളും; ഞങ്ങളെക്കുറിച്ച്; ഞങ്ങളെ കുറിച്ച്; ഞങ്ങളെ ബന്ധപ്പെടുക; ബന്ധപ്പെടുക; പരസ്യം നൽകാൻ; സൈറ്റ് മാപ്പ്; നിരാകരണം; സഹായം; rss; കുക്കികൾ; കരിയർ; ഫീഡ്ബാക്ക്; ആർക്കൈവ്; പകർപ്പവകാശം; പരാതി പരിഹാരം"),
        when=c.all_of(c.in_run(2, *_FOOTER), c.after_prose(), c.not_heading), otherwise=HINT,
        why="links of a site's footer, in a row", source="footers of Malayalam news sites",
        hits=(_AFTER + "ഞങ്ങളെക്കുറിച്ച് | ബന്ധപ്പെടുക | സ്വകാര്യതാ നയം", _AFTER + "ഉപയോഗ നിബന്ധനകൾ\nനിരാകരണം"),
        near_misses=(f"സ്വകാര്യത\n\n{_A}", f"ഞങ്ങളെക്കുറിച്ച്\n\n{_B}"),
    ),
    Rule(
        id="ml.legal-footer.notice", label="legal-footer",
        phrases=listed("എല്ലാ അവകാശങ്ങളും നിക്ഷിപ്തം; എല്ലാ അവകാശങ്ങളും നിക്ഷിപ്തം.; എല്ലാ അവകാശങ്ങളും നിക്ഷിപ്തമാണ്; എല്ലാ അവകാശങ്ങളും സംരക്ഷിതം; എല്ലാ അവകാശങ്ങളും സംരക്ഷിതമാണ്"),
        pattern=r"(?:©|\(c\)|copyright|പകർപ്പവകാശം).{0,100}അവകാശങ്ങളും (?:നിക്ഷിപ്ത|സംരക്ഷിത).{0,60}|.{2,60}\d{4}.{0,20}എല്ലാ അവകാശങ്ങളും (?:നിക്ഷിപ്ത|സംരക്ഷിത).{0,20}",
        when=c.all_of(c.in_tail, c.after_prose()), otherwise=HINT,
        why="the reservation of rights below the last paragraph", source="footers of Malayalam news sites",
        hits=(_AFTER + "© 2024 താഴ്വര വാർത്ത. എല്ലാ അവകാശങ്ങളും നിക്ഷിപ്തം.", _AFTER + "എല്ലാ അവകാശങ്ങളും നിക്ഷിപ്തം"),
        near_misses=(f"{_A}\n\n{_B}\n\nഎല്ലാ അവകാശങ്ങളും നിക്ഷിപ്തമാണ് എന്ന് പ്രസാധകൻ ചിരിച്ചുകൊണ്ട് പറഞ്ഞു.", f"എല്ലാ അവകാശങ്ങളും നിക്ഷിപ്തം\n\n{_B}"),
    ),
    Rule(
        id="ml.navigation.skip", label="navigation",
        phrases=listed("ഉള്ളടക്കത്തിലേക്ക് പോകുക; ഉള്ളടക്കത്തിലേക്ക് കടക്കുക; പ്രധാന ഉള്ളടക്കത്തിലേക്ക് പോകുക; മുകളിലേക്ക് പോകുക; മെനു തുറക്കുക; മെനു അടയ്ക്കുക; ഈ ബ്ലോഗിൽ തിരയുക; ഈ ബ്ലോഗ് തിരയൂ; വളരെ പുതിയ പോസ്റ്റ്; വളരെ പഴയ പോസ്റ്റ്; അടുത്ത പേജ്; മുൻ പേജ്; പ്രധാന ഉള്ളടക്കത്തിലേക്ക് നേരെ പോവുക; വഴികാട്ടികളിലേക്ക് പോവുക; തിരച്ചിലിലേക്ക് പോവുക; ഉള്ളടക്കത്തിലേക്ക് പോവുക; നാവിഗേഷൻ മാറ്റുക; പ്രവേശയോഗ്യത മെനു തുറക്കുക"),
        ambiguous=listed("അടുത്ത വാർത്ത; മുൻ വാർത്ത; അടുത്ത ലേഖനം; മുകളിലേക്ക് പോകുക; ഡാർക്ക് മോഡ്; അടുത്ത പേജ്; മുൻ പേജ്; ഭാഷ തിരഞ്ഞെടുക്കുക; പഴയ രചനകള്‍; പുതിയ രചനകള്‍; മുമ്പിലെ രചന; അടുത്ത രചന; മുൻപത്തെ താൾ; അടുത്ത താൾ; താള്‍ 0; അക്ഷരത്തിന്റെ വലുപ്പം ക്രമീകരിക്കുക; ആനിമേഷനുകൾ നിർത്തുക; ക്രമീകരണങ്ങൾ പുനഃസജ്ജമാക്കുക; ചിത്രങ്ങൾ മറയ്ക്കുക; പ്രവേശയോഗ്യത മെനു; ഫോണ്ട് വലുപ്പം കുറയ്ക്കുക; ഫോണ്ട് വലുപ്പം വർദ്ധിപ്പിക്കുക; ലിങ്കുകൾ ഹൈലൈറ്റ് ചെയ്യുക; വലിയ കർസർ"),
        pattern=r"വായനാ സമയം ?:? ?\d+ ?മിനിറ്റ്|(?:അടുത്ത വാർത്ത|മുൻ വാർത്ത|അടുത്ത ലേഖനം) ?[:»«←→>|-] ?.{3,120}[^.,]",
        when=c.control_beside, otherwise=HINT,
        why="a control of the page: skip link, pager, reading time", source="Blogger and Wikipedia in Malayalam (ഉള്ളടക്കത്തിലേക്ക് പോകുക); Nikola and MediaWiki in Malayalam",
        hits=("ഉള്ളടക്കത്തിലേക്ക് പോകുക", "അടുത്ത വാർത്ത »\nമുൻ വാർത്ത"),
        near_misses=(f"അടുത്ത ലേഖനം\n\n{_A}", f"ഡാർക്ക് മോഡ്\n\n{_B}", "അടുത്ത വാർത്ത വരുന്നതിനു മുമ്പ് നാട് ഉറങ്ങി.", f"{_A}\n\nപഴയ രചനകള്‍\n\nപുതിയ രചനകള്‍\n\n{_B}", f"{_A}\n\nപഴയ രചനകള്‍\n\nപുതിയ രചനകള്‍\n\n{_B}"),
    ),
    Rule(
        id="ml.navigation.wiki", label="navigation", weighed=False,
        phrases=listed("""
            ഈ താളിലേക്കുള്ള കണ്ണികൾ; അനുബന്ധ മാറ്റങ്ങൾ; പ്രത്യേക താളുകൾ; സ്ഥിരംകണ്ണി; താളിന്റെ വിവരങ്ങൾ; അച്ചടിരൂപം; അപ്‌ലോഡ്‌; സമീപകാല മാറ്റങ്ങൾ; ഏതെങ്കിലും താൾ; സാമൂഹികകവാടം; സമകാലികം;
            വ്യക്തിഗത ഉപകരണങ്ങൾ; നാമമേഖലകൾ; രൂപഭേദങ്ങൾ; നാൾവഴി കാണുക; മൂലരൂപം കാണുക; വായിക്കുക; ദർശനീയത; സംഭാവനകൾ; സംവാദം; പ്രവേശിച്ചിട്ടില്ല; ഇതരഭാഷകളിൽ; ഉപകരണങ്ങൾ; നിരാകരണങ്ങൾ;
            വിക്കി ഉപകരണങ്ങൾ; ഉപയോക്തൃതാൾ ഉപകരണങ്ങൾ; താൾ രേഖകൾ; ഭാഷകൾ ചേർക്കുക; ഉള്ളടക്ക പട്ടിക പ്രദർശിപ്പിക്കുക / മറയ്ക്കുക; സൈഡ്‌ബാറിലേക്ക് മാറ്റുക; ദൃശ്യരൂപം;
            ലോഗ് ഔട്ട് ചെയ്ത എഡിറ്റർമാർക്കുള്ള പേജുകൾ; നാൾവഴി; അംഗത്വമെടുക്കുക; തിരുത്തുക; സഹായം; പ്രവേശിക്കുക; പ്രധാന മെനു;
            ഉള്ളടക്കം
        """),
        when=c.wiki_tools, otherwise=HINT,
        why="the tools of a wiki's page, several in a row",
        source="MediaWiki in Malayalam (sidebar, tabs and toolbox)",
        hits=(_AFTER + "ഈ താളിലേക്കുള്ള കണ്ണികൾ\nഅനുബന്ധ മാറ്റങ്ങൾ\nപ്രത്യേക താളുകൾ", _AFTER + "സ്ഥിരംകണ്ണി\nതാളിന്റെ വിവരങ്ങൾ\nഅച്ചടിരൂപം"),
        near_misses=(f"ഈ താളിലേക്കുള്ള കണ്ണികൾ\n\n{_A}", f"പ്രത്യേക താളുകൾ\n\n{_B}\n\nഅനുബന്ധ മാറ്റങ്ങൾ\n\n{_A}"),
    ),
    Rule(
        id="ml.legal-footer.wiki", label="legal-footer",
        pattern=(
            r"ഈ താൾ അവസാനം തിരുത്തപ്പെട്ടത്: ?(?=.{0,45}\d{4}).{8,60}\.?|"
            r"[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200} ?എന്ന താളിൽനിന്ന് ശേഖരിച്ചത്|"
            r"ഈ താൾ ?\d[\d., ]{0,12} ?തവണ സന്ദർശിക്കപ്പെട്ടിട്ടുണ്ട്\.?"
        ),
        why="the day of the last change, the address and how often it was read, below the pages of a wiki",
        source="MediaWiki in Malayalam (messages lastmodifiedat, retrievedfrom and viewcount)",
        hits=("ഈ താൾ അവസാനം തിരുത്തപ്പെട്ടത്: 10:14, 2024-05-03.", "\"https://wiki.example/index.php?title=Most&oldid=12\" എന്ന താളിൽനിന്ന് ശേഖരിച്ചത്"),
        near_misses=("ഈ താൾ അവസാനം തിരുത്തപ്പെട്ടത്: 10:14, 2024-05-03, എന്ന് അവൾ പറഞ്ഞ് വാതിൽ അടച്ചു.", f"{_A}\n\nഈ താൾ അവസാനം തിരുത്തപ്പെട്ടത്: {_B}"),
    ),
    Rule(
        id="ml.navigation.menu-word", label="navigation",
        phrases=listed("""
            ഹോം; പൂമുഖം; പ്രധാന താൾ; മെനു; തിരയുക; തിരയൂ; വാർത്തകൾ; വാർത്ത; കേരളം; കേരള; ഇന്ത്യ; ദേശീയം; ലോകം; വിദേശം; അന്താരാഷ്ട്രം; ഗൾഫ്; പ്രവാസം; പ്രവാസി; പ്രാദേശികം; ജില്ലാ വാർത്തകൾ; രാഷ്ട്രീയം; കായികം; സ്പോർട്സ്; ക്രിക്കറ്റ്; ഫുട്ബോൾ; സിനിമ; വിനോദം; ബിസിനസ്; ബിസിനസ്സ്; സാമ്പത്തികം; ടെക്നോളജി; സാങ്കേതികം; ശാസ്ത്രം; ആരോഗ്യം; വിദ്യാഭ്യാസം; കരിയർ; തൊഴിൽ; ജോലി; ജീവിതം; ലൈഫ്സ്റ്റൈൽ; ജ്യോതിഷം; ആത്മീയം; ഭക്തി; വനിത; കുട്ടികൾ; സാഹിത്യം; പുസ്തകങ്ങൾ; കല; സംസ്കാരം; യാത്ര; ഭക്ഷണം; പാചകം; പരിസ്ഥിതി; കൃഷി; കാലാവസ്ഥ; കുറ്റകൃത്യം; ക്രൈം; അഭിപ്രായം; എഡിറ്റോറിയൽ; ലേഖനങ്ങൾ; ബ്ലോഗ്; വീഡിയോ; വിഡിയോ; വീഡിയോകൾ; ചിത്രങ്ങൾ; ഫോട്ടോ; പോഡ്കാസ്റ്റ്; ഇ-പേപ്പർ; ഇപേപ്പർ; വെബ് സ്റ്റോറീസ്; ഓട്ടോ; തിരഞ്ഞെടുപ്പ്; കാർട്ടൂൺ; തിരുവനന്തപുരം; കൊച്ചി; കോഴിക്കോട്; തൃശൂർ; കണ്ണൂർ; കൊല്ലം; കോട്ടയം; english; മലയാളം; ലോഗിൻ; അടുത്തത്; മുമ്പത്തെ; കൂടുതൽ; എല്ലാം; അടയ്ക്കുക; ബന്ധപ്പെടുക;
            ആര്‍കൈവ്; കഴിഞ്ഞത്; വിഭാഗങ്ങള്‍; ടാഗുകള്‍; ആര്‍ എസ് എസ് ഫീഡ്; ആറ്റം ഫിഡ്; വേര്‍തിരിക്കാത്തവ
        """),
        when=c.all_of(c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "cookie-notice", "comments"), c.no_text_item, c.set_like_its_run), otherwise=HINT,
        why="words of a menu, several in a row", source="section names in the menus of Malayalam news sites; Nikola in Malayalam",
        hits=("ഹോം\nകേരളം\nകായികം", "ഇന്ത്യ\nലോകം\nസിനിമ\nബിസിനസ്"),
        near_misses=(f"കായികം\n\n{_A}\n\nവിദ്യാഭ്യാസം\n\n{_B}\n\nആരോഗ്യം\n\n{_C}", "പത്രത്തിന് മൂന്ന് പേജുണ്ടായിരുന്നു:\nലോകം\nകായികം\nസിനിമ", f"കാലാവസ്ഥ\n\n{_B}"),
    ),
    Rule(
        id="ml.navigation.docs", label="navigation",
        phrases=listed("""
            വായിച്ചു തീരാന്‍ 0മിനിട്ട് കൂടി
        """),
        ambiguous=listed("""
            ലഭ്യമായ ഭാഷകള്‍:; മലയാളത്തില്‍ വായിക്കുക; ഭാഷകള്‍:; സ്രോതസ്സ്‌; യഥാര്‍ഥ സൈറ്റ്
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the tools around the pages of manuals and blogs, several in a row",
        source="Nikola in Malayalam",
        hits=("വായിച്ചു തീരാന്‍ 4മിനിട്ട് കൂടി", _AFTER + "ലഭ്യമായ ഭാഷകള്‍:\nമലയാളത്തില്‍ വായിക്കുക\nഭാഷകള്‍:"),
        near_misses=(f"{_A}\n\nലഭ്യമായ ഭാഷകള്‍:\n\n{_B}", f"{_A}\n\n- ലഭ്യമായ ഭാഷകള്‍:\n- മലയാളത്തില്‍ വായിക്കുക\n- ഭാഷകള്‍:\n\n{_B}", "വായിച്ചു തീരാന്‍ 4മിനിട്ട് കൂടി, എന്ന് അവൾ പറഞ്ഞ് വാതിൽ അടച്ചു."),
    ),
    Rule(
        id="ml.placeholder.loading", label="placeholder",
        phrases=listed("ലോഡ് ചെയ്യുന്നു; ലോഡ് ചെയ്യുന്നു...; ലോഡിംഗ്...; ജാവാസ്ക്രിപ്റ്റ് പ്രവർത്തനക്ഷമമാക്കുക"),
        ambiguous=listed("ലോഡ് ചെയ്യുന്നു; ദയവായി കാത്തിരിക്കുക; ഫലങ്ങളൊന്നുമില്ല; വീണ്ടും ശ്രമിക്കുക; രചനകള്‍ ലഭ്യമല്ല.; ഒന്നും ലഭ്യമല്ല."),
        when=c.loading_sign, otherwise=HINT,
        why="what stands where a script would have put something", source="loading states of Google's and other sites in Malayalam; Nikola in Malayalam",
        hits=("ലോഡ് ചെയ്യുന്നു...\nദയവായി കാത്തിരിക്കുക", "ജാവാസ്ക്രിപ്റ്റ് പ്രവർത്തനക്ഷമമാക്കുക"),
        near_misses=(f"ദയവായി കാത്തിരിക്കുക\n\n{_A}", f"വീണ്ടും ശ്രമിക്കുക\n\n{_B}"),
    ),
    Rule(
        id="ml.byline.by", label="byline",
        pattern=r"(?:തയ്യാറാക്കിയത്|എഴുതിയത്|ലേഖകൻ|ലേഖിക|പരിഭാഷ|വിവർത്തനം|റിപ്പോർട്ടർ|by) ?[:|,-] ?[^.:,]{3,50}(?:, [^.:,]{3,40})?",
        when=c.in_head,
        why="who wrote it", source="byline customs of Malayalam papers",
        hits=("എഴുതിയത്: മീര ജോസഫ്\n\n= " + _A, "പരിഭാഷ: അനിൽ മേനോൻ\n\n= " + _A),
        near_misses=("ലേഖകൻ മരിക്കുന്നു, എഴുത്ത് ശേഷിക്കുന്നു.", "പരിഭാഷ സുന്ദരമായ ഒരു ചതിയാണ്."),
    ),
    Rule(
        id="ml.byline.date", label="byline",
        pattern=r"(?:(?:പ്രസിദ്ധീകരിച്ചത്|പ്രസിദ്ധീകരിച്ച തീയതി|അപ്ഡേറ്റ് ചെയ്തത്|published|updated|last updated)(?: on)? ?[:|-]? ?)?\d{1,2} (?:ജനുവരി|ഫെബ്രുവരി|മാർച്ച്|ഏപ്രിൽ|മേയ്|മെയ്|ജൂൺ|ജൂലൈ|ഓഗസ്റ്റ്|ആഗസ്റ്റ്|സെപ്റ്റംബർ|സെപ്തംബർ|ഒക്ടോബർ|നവംബർ|ഡിസംബർ|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec),? \d{4}.{0,30}",
        why="when it was published", source="date styles of Malayalam papers",
        hits=("12 മേയ് 2024", "പ്രസിദ്ധീകരിച്ചത്: 12 മേയ് 2024 10:30"),
        near_misses=("മേയ് 1968 ഒരു മാസമല്ല, ഒരു മനോഭാവമായിരുന്നു.", "പ്രസിദ്ധീകരിച്ചത് മുതൽ പുസ്തകത്തിന് വിലക്കാണ്."),
    ),
    Rule(
        id="ml.caption.credit", label="caption",
        pattern=r"(?:.{0,240}[ (])?(?:ഫോട്ടോ|ചിത്രം|ഫയൽ ചിത്രം|കടപ്പാട്|ചിത്രം കടപ്പാട്) ?[:,-] ?.{2,120}|ഫയൽ ചിത്രം|\(?ഫയൽ ഫോട്ടോ\)?",
        why="a picture's credit", source="credits of Malayalam papers (ഫയൽ ചിത്രം)",
        hits=("ചിത്രം: അനിൽ മേനോൻ", "വ്യാഴാഴ്ച രാവിലെ പഴയ പാലം (ഫോട്ടോ: അനിൽ മേനോൻ)"),
        near_misses=("ചിത്രം എല്ലാം പറയില്ല.", "ഫോട്ടോ എടുക്കരുത് എന്ന ബോർഡ്"),
    ),
)
