"""Gujarati: what sites of Gujarat print around their articles.

Patterns use no word boundary: a vowel sign at the end of a word is none to ``re``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.lazy import lazy_pattern
from cleaner.rules import conditions as c
from cleaner.rules.rule import HINT, Rule, form_of, listed

if TYPE_CHECKING:
    from cleaner.model import Label

_A = "જૂના પુલ પરથી ટ્રકોની અવરજવર બંધ કરવાનો નિર્ણય નગરપાલિકાએ સોમવારે લીધો હતો."
_B = "પાનખર સુધી ડ્રાઇવરોએ ખીણના રસ્તેથી જ જવું પડશે, એમ મેયરે જણાવ્યું હતું."
_C = "ખર્ચ ઉઠાવવા કોઈ તૈયાર ન હોવાથી સમારકામ વર્ષો સુધી ટળતું રહ્યું હતું."
_AFTER = f"= {_A}\n\n= {_B}\n\n= {_C}\n\n"

_FOOTER: tuple[Label, ...] = (
    "legal-footer", "navigation", "share-bar", "newsletter", "paywall", "cookie-notice", "promo",
)
_BOXES: tuple[Label, ...] = ("ad-marker", "promo", "related", "share-bar", "newsletter")

SPEECH = r"[^\w\s][^,।!?]{0,24}(?:કહ્યું|લખ્યું હતું|પૂછ્યું|બોલી|બોલ્યા|બોલ્યો)"
"""Reported speech: what somebody said is the article's, whatever words it is in."""

_CATEGORY = lazy_pattern(
    r"(?:\S{1,24} ){0,4}(?:ક[ૂુ]કી\S*)(?=.*(?:સાઇટ|પેજ|પૃષ્ઠ|મુલાકાત|જાહેરાત|સામગ્રી|આંકડા|વિશ્લેષ|માપ|સેટિંગ|ભાગીદાર|સુવિધા|કાર્ય|સંમતિ|આવશ્યક|જરૂરી)).{8,360}|"
    r"(?=.{0,200}ક[ૂુ]કી\S*)(?=.{0,300}(?:ટ્રૅક|ટ્રેક|સ્વીકાર)).{30,360}"
)
"""What a consent dialog says of a kind of cookies, and of leave for others' services."""
_PANELS = frozenset(map(form_of, listed("""
    કાયદેસર હિત; વિક્રેતાઓ; ભાગીદારો; પાર્ટનર; હેતુઓ; ખાસ હેતુઓ; સુવિધાઓ; ખાસ સુવિધાઓ; સંમતિ; સંપૂર્ણપણે જરૂરી;
    જરૂરી; આવશ્યક; કાર્યાત્મક; કાર્યક્ષમતા; પસંદગીઓ; પ્રદર્શન; એનાલિટિક્સ; વિશ્લેષણ; આંકડા; માર્કેટિંગ; જાહેરાત;
    સોશિયલ મીડિયા; હંમેશા સક્રિય; હંમેશાં સક્રિય; વિગતો; નામ; પ્રદાતા; સમયગાળો; વર્ણન; હેતુ; પ્રકાર; ઉદાહરણો;
    ડેટા શ્રેણીઓ
""")))
"""What stands in its inner panels: kinds of consent, switches, heads of columns."""
_ABOUT = lazy_pattern(
    r"કૂકી|કુકી|cookie|સંમતિ|સેવા|વેબસાઇટ|સાઇટ|પેજ|જાહેરાત|વ્યક્તિગત|ડેટા|માહિતી|ગોપનીયતા|પાર્ટનર|"
    r"ભાગીદાર|વિક્રેતા|વેન્ડર|કાયદેસર|\biab\b|\btcf\b|સ્થાન|મુલાકાત|આંકડા|વિશ્લેષણ|માપ|પસંદગી|"
    r"સેટિંગ|હેતુ|પ્રોફાઇલ|ઉપકરણ|ડિવાઇસ|સામગ્રી|कुकी|સહમતિ|વેबसाइट"
)
"""What sentences of such a dialog deal with, its purposes and those who have them among it."""

RULES = (
    Rule(
        id="gu.ad-marker.label", label="ad-marker",
        phrases=listed("જાહેરાત પછી ચાલુ; જાહેરાત બંધ કરો; જાહેરાત છોડો; પ્રાયોજિત સામગ્રી; પ્રાયોજિત લેખ; અહીં જાહેરાત આપો"),
        ambiguous=listed("જાહેરાત; જાહેરાતો; પ્રાયોજિત; સ્પોન્સર્ડ"),
        when=c.any_of(c.between_paragraphs, c.all_of(c.not_heading, c.beside(*_BOXES))), otherwise=HINT,
        why="an advertisement must be recognisable as such, so its box carries these words", source="ASCI code of India; ad slots of Gujarati papers (જાહેરાત)",
        hits=("પ્રાયોજિત સામગ્રી", f"= {_A}\n\nજાહેરાત\n\n= {_B}"),
        near_misses=(f"જાહેરાત\n\n{_A}", f"જાહેરાતો\n\n{_B}", "જાહેરાત બંધ કરો, એમ મંત્રીએ તંત્રીને ફોન પર કહ્યું."),
    ),
    Rule(
        id="gu.video-embed.player", label="video-embed",
        phrases=listed("વીડિયો જુઓ; વિડિયો જુઓ; વિડીયો જુઓ; આ વીડિયો જુઓ; લાઇવ ટીવી જુઓ; સમાચાર સાંભળો; આ વીડિયો ઉપલબ્ધ નથી; આગલો વીડિયો"),
        ambiguous=listed("વીડિયો; વિડિયો; વિડીયો; ઑડિયો; ઓડિયો; લાઇવ; લાઈવ; લાઇવ ટીવી; જુઓ; સાંભળો; ચલાવો; થોભાવો; મ્યૂટ; મ્યૂટ કરો; પૂર્ણ સ્ક્રીન; ફુલ સ્ક્રીન"),
        when=c.all_of(c.in_run(2, "video-embed"), c.heads_nothing, c.no_list_item), otherwise=HINT,
        why="the labels of a video or audio player", source="players of Gujarati news sites; YouTube in Gujarati",
        hits=("વીડિયો જુઓ", "ચલાવો\nથોભાવો\nપૂર્ણ સ્ક્રીન"),
        near_misses=(f"લાઇવ\n\n{_A}", "વીડિયો જુઓ તો લાગે કે પુલ હવામાં ઝૂલે છે.", f"સાંભળો\n\n{_B}"),
    ),
    Rule(
        id="gu.promo.app", label="promo",
        phrases=listed("એપ ડાઉનલોડ કરો; ઍપ ડાઉનલોડ કરો; એપ્લિકેશન ડાઉનલોડ કરો; અમારી એપ ડાઉનલોડ કરો; મોબાઇલ એપ ડાઉનલોડ કરો; એપમાં ખોલો; એપમાં વાંચો; એપ ખોલો; એપ ઇન્સ્ટોલ કરો; નોટિફિકેશન ચાલુ કરો"),
        ambiguous=listed("હમણાં નહીં; અત્યારે નહીં; પછી; મંજૂરી આપો; ડાઉનલોડ કરો; મોબાઇલ એપ; ના, આભાર; એપ ખોલો"),
        when=c.all_of(c.beside("promo"), c.not_heading), otherwise=HINT, part="button",
        why="a prompt to install the site's app", source="app banners of Gujarati news sites",
        hits=("એપ ડાઉનલોડ કરો", "હમણાં નહીં\nએપમાં વાંચો"),
        near_misses=(f"હમણાં નહીં\n\n{_A}", "એપ ડાઉનલોડ કરો, ભાષા પસંદ કરો અને પછી નામ લખો, એમ પુસ્તિકામાં લખ્યું છે.", f"પછી\n\n{_B}"),
    ),
    Rule(
        id="gu.promo.ask", label="promo",
        phrases=listed("દાન આપો; અમને સહયોગ આપો; અમને ટેકો આપો; સ્વતંત્ર પત્રકારત્વને ટેકો આપો; સભ્ય બનો; હમણાં જ ખરીદો; અહીં ક્લિક કરો; વધુ માહિતી માટે અહીં ક્લિક કરો"),
        when=c.any_of(c.all_of(c.not_heading, c.in_tail), c.after_box_heading, c.all_of(c.not_heading, c.beside(*_BOXES))), otherwise=HINT, part="ask",
        why="a button by which readers give money or buy", source="donation boxes of reader-funded media; shops",
        hits=("દાન આપો »", "સ્વતંત્ર પત્રકારત્વને ટેકો આપો"),
        near_misses=(f"સભ્ય બનો\n\n{_A}", f"દાન આપો\n\n{_B}"),
    ),
    Rule(
        id="gu.newsletter.prompt", label="newsletter",
        phrases=listed("ન્યૂઝલેટર સબસ્ક્રાઇબ કરો; અમારું ન્યૂઝલેટર સબસ્ક્રાઇબ કરો; ન્યૂઝલેટર માટે સાઇન અપ કરો; તમારું ઇમેઇલ; તમારું ઈમેલ; તમારું ઇમેઇલ સરનામું; તમારું ઇમેઇલ દાખલ કરો; તમારું ઈમેલ દાખલ કરો; તમારું ઇમેઇલ સરનામું દાખલ કરો; ઇમેઇલ સરનામું દાખલ કરો"),
        ambiguous=listed("ન્યૂઝલેટર; ઇમેઇલ; ઈમેલ; ઈ-મેલ; ઇમેઇલ સરનામું; તમારું ઇમેઇલ; તમારું ઈમેલ"),
        when=c.beside("newsletter", "promo", "share-bar", "legal-footer"), otherwise=HINT, part="field",
        why="a part of the box that collects mail addresses", source="sign-up forms of Gujarati sites",
        hits=("ન્યૂઝલેટર સબસ્ક્રાઇબ કરો", "ન્યૂઝલેટર\nતમારું ઇમેઇલ સરનામું દાખલ કરો"),
        near_misses=(f"ન્યૂઝલેટર\n\n{_A}", f"ઇમેઇલ\n\n{_B}"),
    ),
    Rule(
        id="gu.newsletter.subscribe", label="newsletter",
        phrases=listed("સબસ્ક્રાઇબ કરો; સબસ્ક્રાઇબ; સાઇન અપ કરો; સબમિટ કરો; મોકલો"),
        when=c.any_of(c.all_of(c.not_heading, c.in_run(2, "newsletter", "paywall", "share-bar")), c.after_box_heading), otherwise=HINT, part="ask",
        why="the button of a sign-up form", source="sign-up forms of Gujarati sites",
        hits=("તમારું ઇમેઇલ સરનામું\nસબસ્ક્રાઇબ કરો", "તમારું ઇમેઇલ દાખલ કરો\nસબમિટ કરો"),
        near_misses=(f"સબસ્ક્રાઇબ કરો\n\n{_A}", "દીવાલ પર એક જ શબ્દ હતો:\n\nમોકલો"),
    ),
    Rule(
        id="gu.comment-count.count", label="comment-count",
        phrases=listed("0 ટિપ્પણીઓ; 0 ટિપ્પણી; 0 કૉમેન્ટ્સ; 0 કોમેન્ટ્સ; ટિપ્પણીઓ (0); પ્રતિભાવો (0); 0 પ્રતિભાવો; બધી ટિપ્પણીઓ જુઓ"),
        ambiguous=listed("ટિપ્પણીઓ નથી; 0 પ્રતિભાવો; કોઈ ટિપ્પણીઓ નથી; કોઈ ટિપ્પણી નથી"),
        when=c.all_of(c.in_run(2), c.not_heading), otherwise=HINT,
        why="how many comments there are, or the button that shows them", source="Blogger in Gujarati (ટિપ્પણીઓ નથી:)",
        hits=("34 ટિપ્પણીઓ", "ટિપ્પણીઓ (12)"),
        near_misses=(f"ટિપ્પણીઓ નથી\n\n{_A}", "34 ટિપ્પણીઓ મધરાત પહેલાં હટાવી દેવાઈ."),
    ),
    Rule(
        id="gu.comments.prompt", label="comments",
        phrases=listed("ટિપ્પણી પોસ્ટ કરો; ટિપ્પણી લખો; ટિપ્પણી ઉમેરો; તમારી ટિપ્પણી લખો; પ્રતિભાવ આપો; તમારો પ્રતિભાવ આપો; જવાબ રદ કરો; કોમેન્ટ કરો; કોમેન્ટ લખો"),
        ambiguous=listed("પ્રતિભાવ આપો; તમારો અભિપ્રાય; વાચકોના પત્રો; કોમેન્ટ કરો; જવાબ આપો"),
        pattern=r"(?:તમારું|આપનું) ઇ-?મેઇલ (?:સરનામું|એડ્રેસ) પ્રકાશિત (?:કરવામાં આવશે નહીં|થશે નહીં|નહીં થાય|નહીં કરવામાં આવે).{0,100}",
        when=c.all_of(c.comment_button, c.after_prose()), otherwise=HINT,
        why="a prompt of the comment section", source="Blogger in Gujarati (ટિપ્પણી પોસ્ટ કરો), WordPress in Gujarati (પ્રતિભાવ આપો)",
        hits=("ટિપ્પણી પોસ્ટ કરો", "તમારું ઇમેઇલ સરનામું પ્રકાશિત કરવામાં આવશે નહીં."),
        near_misses=(f"તમારો અભિપ્રાય\n\n{_A}", f"પ્રતિભાવ આપો\n\n{_B}", "ટિપ્પણી લખો પણ વિચારીને લખો, એમ તંત્રીએ કહ્યું."),
    ),
    Rule(
        id="gu.comments.forum", label="comments",
        phrases=listed("""
            તમને આ વિષય પરની નવી ટિપ્પણીઓ વિશે સૂચનાઓ પ્રાપ્ત થશે.
        """),
        ambiguous=listed("""
            0 વ્યક્તિઓ ચર્ચામાં છે; વિષય ઉમેરો; તમારી ટિપ્પણી પ્રકાશિત કરવામાં આવી હતી.; ચર્ચા શરૂ કરો
        """),
        when=c.forum_tools, otherwise=HINT, weighed=False,
        why="what the software of a forum says around the posts of a thread, several lines in a row",
        source="MediaWiki DiscussionTools in Gujarati",
        hits=("તમને આ વિષય પરની નવી ટિપ્પણીઓ વિશે સૂચનાઓ પ્રાપ્ત થશે.", _AFTER + "4 વ્યક્તિઓ ચર્ચામાં છે\nવિષય ઉમેરો\nતમારી ટિપ્પણી પ્રકાશિત કરવામાં આવી હતી."),
        near_misses=(f"{_A}\n\n4 વ્યક્તિઓ ચર્ચામાં છે\n\n{_B}", f"{_A}\n\n- 4 વ્યક્તિઓ ચર્ચામાં છે\n- વિષય ઉમેરો\n- તમારી ટિપ્પણી પ્રકાશિત કરવામાં આવી હતી.\n\n{_B}", "તમને આ વિષય પરની નવી ટિપ્પણીઓ વિશે સૂચનાઓ પ્રાપ્ત થશે, તેણે કહ્યું અને છેલ્લા મહેમાન પાછળ બારણું બંધ કર્યું."),
    ),
    Rule(
        id="gu.share-bar.share", label="share-bar",
        phrases=listed("facebook પર શેર કરો; x પર શેર કરો; twitter પર શેર કરો; pinterest પર શેર કરો; whatsapp પર શેર કરો; ફેસબુક પર શેર કરો; ટ્વિટર પર શેર કરો; વોટ્સએપ પર શેર કરો; આને ઇમેઇલ કરો; આ સમાચાર શેર કરો; આ લેખ શેર કરો; લિંક કૉપિ કરો; લિંક કોપી કરો; અમને ફૉલો કરો; અમને ફોલો કરો; ગૂગલ ન્યૂઝ પર ફોલો કરો; 0 શેર"),
        ambiguous=listed("મિત્રો સાથે શેર કરો; ફોન્ટ સાઇઝ; અમને ફૉલો કરો; અમને ફોલો કરો; 0 શેર"),
        pattern=r"(?:અમને|અમારા|તમે અમને|તમે અમારી સાથે) .{0,60}(?:ફેસબુક|ટ્વિટર|ઇન્સ્ટાગ્રામ|વોટ્સ|ટેલિગ્રામ|યુટ્યુબ|યૂટ્યૂબ|ગૂગલ ન્યૂઝ|facebook|twitter|whatsapp|instagram|youtube).{0,80}(?:ફૉલો કરો|ફોલો કરો|ફૉલો કરી શકો છો|ફોલો કરી શકો છો|જોડાઓ|લાઇક કરો|સબસ્ક્રાઇબ કરો)[.!]?",
        when=c.all_of(c.in_run(2, "share-bar", "navigation", "comments", "comment-count"), c.no_list_item), otherwise=HINT,
        why="a prompt or button to share the page or to follow the site", source="share bars of Gujarati news sites; Blogger in Gujarati; BBC Gujarati's closing line",
        hits=("આ સમાચાર શેર કરો", "લિંક કૉપિ કરો", "તમે અમને ફેસબુક અને ટ્વિટર પર ફૉલો કરી શકો છો"),
        near_misses=(f"મિત્રો સાથે શેર કરો\n\n{_A}", "આ સમાચાર શેર કરો અને ભૂલી જાઓ, એ જ આજની રીત છે.", f"ફોન્ટ સાઇઝ\n\n{_B}"),
    ),
    Rule(
        id="gu.share-bar.button", label="share-bar",
        phrases=listed("શેર કરો; શેર; પ્રિન્ટ; પ્રિન્ટ કરો; સેવ કરો; કૉપિ કરો; લાઇક; લાઇક કરો; ફૉલો કરો; ફોલો કરો; કોમેન્ટ; ટિપ્પણીઓ; પ્રતિભાવો; જવાબ આપો; ફેસબુક; ટ્વિટર; વોટ્સએપ; વૉટ્સઍપ; ટેલિગ્રામ; ઇન્સ્ટાગ્રામ; યુટ્યુબ; યૂટ્યૂબ; લિંક્ડઇન; ઇમેઇલ; ઈમેલ"),
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "video-embed"), c.no_list_item), otherwise=HINT,
        why="words of a share bar and names of networks, one beside the other", source="article tool bars of Gujarati news sites",
        hits=("શેર કરો\nપ્રિન્ટ", "ફેસબુક\nટ્વિટર\nવોટ્સએપ"),
        near_misses=(f"શેર કરો\n\n{_A}", "દંડ ત્રણ કંપનીઓને થયો:\nફેસબુક\nઇન્સ્ટાગ્રામ\nટેલિગ્રામ", f"ટેલિગ્રામ\n\n{_B}"),
    ),
    Rule(
        id="gu.cookie-notice.partners", label="cookie-notice",
        pattern=r"અમે અને અમારા (?:[\d.,]{1,6} )?(?:ભાગીદારો|પાર્ટનર્સ)(?=.{0,160}(?:સંગ્રહિત|સ્ટોર|ઍક્સેસ|એક્સેસ))(?=.{0,160}(?:માહિતી|કૂકી)).{0,60}(?:ડિવાઇસ|ઉપકરણ).{0,400}",
        why="the first sentence of consent dialogs: what the site and its partners do on the reader's device",
        source="IAB Europe, Transparency & Consent Framework policies, appendix B, in this language",
        hits=("અમે અને અમારા 834 ભાગીદારો ડિવાઇસ પર માહિતી સંગ્રહિત અને/અથવા ઍક્સેસ કરે છે, જેમ કે કૂકીઝ.", "અમે અને અમારા ભાગીદારો તમારા ઉપકરણ પર માહિતી સ્ટોર કરીએ છીએ."),
        near_misses=("અમે અને અમારા ભાગીદારો નકશા સૂકા ઓરડામાં રાખીએ છીએ, નિયામકે કહ્યું.", "અમે અને અમારા ભાગીદારોએ પૂર માપતું ઉપકરણ બનાવ્યું."),
    ),
    Rule(
        id="gu.cookie-notice.notice", label="cookie-notice",
        phrases=listed("બધી કૂકીઝ સ્વીકારો; તમામ કૂકીઝ સ્વીકારો; બધી કુકીઝ સ્વીકારો; બધું સ્વીકારો; બધા સ્વીકારો; બધું નકારો; કૂકી સેટિંગ્સ; કૂકી નીતિ; કુકી નીતિ; અમે તમારી ગોપનીયતાનું મૂલ્ય રાખીએ છીએ"),
        ambiguous=listed("સ્વીકારો; નકારો; સંમત છું; હું સંમત છું; બરાબર; ઠીક છે; બંધ કરો; વધુ જાણો; વધુ માહિતી; સેટિંગ્સ; કૂકી નીતિ; કુકી નીતિ; બધું સ્વીકારો; કસ્ટમાઇઝ કરો; ગોપનીયતા સેટિંગ્સ; સંપૂર્ણપણે જરૂરી; સેટિંગ્સ સાચવો"),
        pattern=r"(?:આ વેબસાઇટ|આ સાઇટ|અમારી વેબસાઇટ|અમે) .{0,100}ક[ૂુ]કી.{0,60}ઉપયોગ.{0,240}|(?:બહેતર|વધુ સારા|તમારા) .{0,60}અનુભવ.{0,60}ક[ૂુ]કી.{0,160}",
        when=c.all_of(c.beside("cookie-notice"), c.not_heading), otherwise=HINT, part="button", sure_if="અનુભવ|સંમત",
        why="a notice that asks leave to store cookies, and its buttons", source="consent banners of Gujarati sites; India's data protection act of 2023 asks for consent",
        hits=("વધુ સારા અનુભવ માટે આ વેબસાઇટ કૂકીઝનો ઉપયોગ કરે છે.\nસંમત છું", "કૂકી સેટિંગ્સ"),
        near_misses=(f"ઠીક છે\n\n{_A}", "આ વેબસાઇટ કૂકીઝનો ઉપયોગ ગેરકાયદે કરતી હતી, એમ અદાલતે ઠરાવ્યું.", f"વધુ માહિતી\n\n{_B}"),
    ),
    Rule(
        id="gu.cookie-notice.category", label="cookie-notice",
        finds=c.dialog_lines(_CATEGORY, _PANELS, _ABOUT, SPEECH),
        why="what a kind of cookies is for, among the buttons of the dialog that lists them",
        source="preference panels of consent tools (OneTrust, Cookiebot, tarteaucitron, Klaro)",
        hits=(f"{_AFTER}બધી કૂકીઝ સ્વીકારો\nબધા સ્વીકારો\nકાયદેસર હિત\nઅમારા ભાગીદારો આ ડેટાને આધારે જાહેરાત પસંદ કરે છે.\nભાગીદારો\nમુલાકાત ગણતી સેવાઓ અમને બતાવે છે કે કયાં પેજ વંચાય છે.\nબધી કૂકીઝ સ્વીકારો", f"{_AFTER}બધી કૂકીઝ સ્વીકારો\nઆ કૂકીઝ ગણે છે કે પેજ કેટલી વાર ખોલાયું.\nબધા સ્વીકારો", f"{_AFTER}બધી કૂકીઝ સ્વીકારો\nઆ કૂકીઝ ગણે છે કે પેજ કેટલી વાર ખોલાયું.\nમાર્કેટિંગ કૂકીઝ અમારા ભાગીદારોની જાહેરાત બતાવે છે.\nબધા સ્વીકારો"),
        near_misses=(f"{_A}\n\nકાયદેસર હિત\n\nઅમારા ભાગીદારો આ ડેટાને આધારે જાહેરાત પસંદ કરે છે.\n\nભાગીદારો\n\nમુલાકાત ગણતી સેવાઓ અમને બતાવે છે કે કયાં પેજ વંચાય છે.\n\n{_B}", f"{_A}\n\nઅમારા ભાગીદારો આ ડેટાને આધારે જાહેરાત પસંદ કરે છે.\n\nમુલાકાત ગણતી સેવાઓ અમને બતાવે છે કે કયાં પેજ વંચાય છે.\n\n{_B}", f"આ કૂકીઝ ગણે છે કે પેજ કેટલી વાર ખોલાયું.\n\n{_A}", f"{_A}\n\nઆ કૂકીઝ ગણે છે કે પેજ કેટલી વાર ખોલાયું.\n\nમાર્કેટિંગ કૂકીઝ અમારા ભાગીદારોની જાહેરાત બતાવે છે.\n\n{_B}"),
    ),
    Rule(
        id="gu.paywall.account", label="paywall",
        phrases=listed("પાસવર્ડ ભૂલી ગયા?; પાસવર્ડ ભૂલી ગયા છો?; પહેલેથી એકાઉન્ટ છે?; એકાઉન્ટ નથી?; ફક્ત સબ્સ્ક્રાઇબર્સ માટે; આગળ વાંચવા માટે લૉગ ઇન કરો; આગળ વાંચવા માટે લોગિન કરો; પ્રવેશ કરો / નવું ખાતું ખોલો"),
        ambiguous=listed("લૉગ ઇન; લૉગ ઇન કરો; લોગિન; લોગ ઇન; લૉગ આઉટ; લોગઆઉટ; સાઇન ઇન; સાઇન ઇન કરો; એકાઉન્ટ બનાવો; રજિસ્ટર કરો; નોંધણી કરો; પાસવર્ડ; પ્રોફાઇલ; પ્રીમિયમ; એકાઉન્ટ નથી?"),
        when=c.all_of(c.in_run(2), c.heads_nothing, c.no_list_item), otherwise=HINT, part="button",
        why="a prompt to log in, register or pay", source="account menus of Gujarati sites; Google in Gujarati; MediaWiki in Gujarati",
        hits=("પાસવર્ડ ભૂલી ગયા છો?", "લૉગ ઇન કરો\nએકાઉન્ટ બનાવો"),
        near_misses=(f"લૉગ ઇન કરો\n\n{_A}", f"પાસવર્ડ\n\n{_B}"),
    ),
    Rule(
        id="gu.related.heading", label="related",
        phrases=listed("આ પણ વાંચો; આ પણ વાંચોઃ; આ વાંચ્યું કે નહીં?; આ પણ જુઓ; સંબંધિત સમાચાર; સંબંધિત લેખો; સંબંધિત લેખ; સંબંધિત પોસ્ટ્સ; સૌથી વધુ વંચાયેલા; સૌથી વધુ વંચાયેલા સમાચાર; લોકપ્રિય પોસ્ટ; લોકપ્રિય પોસ્ટ્સ; અન્ય સમાચાર; વધુ સમાચાર"),
        ambiguous=listed("અન્ય સમાચાર; વધુ સમાચાર; સંબંધિત લેખો; સંબંધિત લેખ; આ પણ જુઓ"),
        when=c.all_of(c.not_heading, c.after_prose()), otherwise=HINT, takes=c.titles_below, part="heading",
        why="the heading of a list of other articles, with the list", source="Gujarati news sites (આ પણ વાંચો)",
        hits=(_AFTER + "સંબંધિત સમાચાર\nવાવાઝોડાને કારણે બોટ સેવા રદ કરવામાં આવી\nશિયાળાની કામગીરી માટે બચાવ ટુકડીનું સન્માન", "આ પણ વાંચો:"),
        near_misses=(f"અન્ય સમાચાર\n\n{_A}", "આ પણ વાંચો અને તે પણ વાંચો, એમ ગુરુજી કહેતા.", f"વધુ સમાચાર\n\n{_B}"),
    ),
    Rule(
        id="gu.related.section", label="related",
        phrases=listed("તાજા સમાચાર; તાજેતરના સમાચાર; મુખ્ય સમાચાર; મહત્ત્વના સમાચાર; ટોપ સ્ટોરીઝ; ટોચના સમાચાર; બ્રેકિંગ ન્યૂઝ; ટ્રેન્ડિંગ; તમારા માટે; વધુ; વધુ સમાચાર; અન્ય સમાચાર; વીડિયો; ફોટો ગેલેરી; વેબ સ્ટોરીઝ; તાજેતરની પોસ્ટ્સ; વિશેષ"),
        when=c.after_prose(), takes=c.titles_below_or_nothing, otherwise=HINT, part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it", source="side columns of Gujarati news sites",
        hits=(_AFTER + "તાજા સમાચાર\nવાવાઝોડાને કારણે બોટ સેવા રદ કરવામાં આવી\nશિયાળાની કામગીરી માટે બચાવ ટુકડીનું સન્માન", _AFTER + "મુખ્ય સમાચાર\n\nકિનારો ધોવાય તો ખર્ચ કોનો?\n\nનગરપાલિકા જૂના બંદરની ઇમારત વેચશે હવે"),
        near_misses=(f"મુખ્ય સમાચાર\n\n{_A}", f"તમારા માટે\n\nમીરા જોશી\n\n{_C}"),
    ),
    Rule(
        id="gu.related.pointer", label="related",
        phrases=listed("વધુ વાંચો; આગળ વાંચો; સંપૂર્ણ સમાચાર વાંચો; આખો લેખ વાંચો; વાંચવાનું ચાલુ રાખો; વધુ જુઓ; વધુ બતાવો; બધું જુઓ; બધા જુઓ; ઓછું બતાવો; વધુ લોડ કરો"),
        ambiguous=listed("આગળ વાંચો; બધું જુઓ; બધા જુઓ; વધુ જુઓ; વિગતવાર; વિગતો; વાંચવાનું ચાલુ રાખો; ક્રમશઃ"),
        when=c.all_of(c.in_run(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a link to another page, which leads nowhere in a text", source="excerpt links and expand buttons of Gujarati sites",
        hits=("વધુ વાંચો »", "વધુ બતાવો"),
        near_misses=(f"આગળ વાંચો\n\n{_A}", "વધુ વાંચો અને ઓછું બોલો, એવી સલાહ વૃદ્ધે આપી.", f"વિગતો\n\n{_B}"),
    ),
    Rule(
        id="gu.related.pointer-line", label="related",
        pattern=r"(?:આ પણ (?:વાંચો|જુઓ)|વધુ વાંચો|also read|read also|read more)(?:ઃ| ?[:|–—»>-]{1,2}) ?.{10,180}[^.,;:]",
        when=c.all_of(c.no_list_item, c.after_prose()), otherwise=HINT,
        why="a pointer to another article in the middle of the text", source="in-story pointers of Gujarati news sites (આ પણ વાંચો: headline)",
        hits=(_AFTER + "આ પણ વાંચો: વાવાઝોડાને કારણે બોટ સેવા રદ કરવામાં આવી", _AFTER + "આ પણ વાંચોઃ કિનારો ધોવાય તો ખર્ચ કોનો?"),
        near_misses=("વધુ વાંચો: એટલું કહીને ગુરુજી ઊભા થઈને ચાલ્યા ગયા.", "• આ પણ વાંચો: મહિને ઓછામાં ઓછું એક પુસ્તક"),
    ),
    Rule(
        id="gu.tag-list.tags", label="tag-list",
        phrases=listed("ટૅગ્સ; ટેગ્સ; ટેગ; લેબલ્સ; લેબલ; સંબંધિત વિષયો; કીવર્ડ્સ"),
        when=c.after_prose(2), takes=c.short_lines_below, part="heading",
        why="the heading of the list of tags under an article, with the list", source="tag lists of Gujarati sites; Blogger in Gujarati (લેબલ્સ)",
        hits=(_AFTER + "ટેગ્સ\nજૂનો પુલ\nનગરપાલિકા", _AFTER + "લેબલ્સ:\n\nપુલ\n\nરસ્તા"),
        near_misses=(f"સંબંધિત વિષયો\n\n{_A}", f"{_A}\n\n{_B}\n\nલેબલ્સ\n\n{_C}"),
    ),
    Rule(
        id="gu.tag-list.line", label="tag-list",
        pattern=r"(?:ટૅગ્સ|ટેગ્સ|લેબલ્સ|tags) ?[:|»] ?(?![^.]*\. ).{2,200}[^.?!:]",
        when=c.any_of(c.after_prose(2), c.in_head),
        why="the tags of an article on one line", source="tag lines of Gujarati blogs (Blogger: લેબલ્સ:)",
        hits=(_AFTER + "ટેગ્સ: પુલ, રસ્તા, નગરપાલિકા", _AFTER + "લેબલ્સ: પરિવહન"),
        near_misses=("લેબલ્સ: કપડા પર સીવેલો નાનો કાગળ, જે બધું કહી દે છે.", "ટેગ્સ કોઈ વાંચતું નથી"),
    ),
    Rule(
        id="gu.legal-footer.links", label="legal-footer",
        phrases=listed("ગોપનીયતા નીતિ; પ્રાઇવસી પોલિસી; ગોપનીયતા; ઉપયોગની શરતો; નિયમો અને શરતો; અમારા વિશે; અમારો સંપર્ક કરો; સંપર્ક; સંપર્ક કરો; જાહેરાત આપો; અમારી સાથે જાહેરાત કરો; સાઇટમેપ; સાઇટ મૅપ; અસ્વીકરણ; ડિસ્ક્લેમર; ફરિયાદ નિવારણ; મદદ; rss; કૂકીઝ; કારકિર્દી; ફીડબેક; આર્કાઇવ; કૉપિરાઇટ; બીબીસીનો સંપર્ક કરો"),
        when=c.all_of(c.in_run(2, *_FOOTER), c.after_prose(), c.not_heading), otherwise=HINT,
        why="links of a site's footer, in a row", source="footers of Gujarati news sites",
        hits=(_AFTER + "અમારા વિશે | સંપર્ક કરો | ગોપનીયતા નીતિ", _AFTER + "ઉપયોગની શરતો\nડિસ્ક્લેમર"),
        near_misses=(f"ગોપનીયતા\n\n{_A}", f"અમારા વિશે\n\n{_B}"),
    ),
    Rule(
        id="gu.legal-footer.notice", label="legal-footer",
        phrases=listed("સર્વાધિકાર સુરક્ષિત; સર્વાધિકાર સુરક્ષિત.; સર્વ હક સ્વાધીન; સર્વ હક્ક સ્વાધીન; બધા હકો અનામત; તમામ હક અનામત; બધા અધિકારો સુરક્ષિત"),
        pattern=r"(?:©|\(c\)|copyright|કૉપિરાઇટ).{0,100}(?:સર્વાધિકાર સુરક્ષિત|હક્?ક? સ્વાધીન|અધિકારો સુરક્ષિત|હકો અનામત).{0,60}|.{2,60}\d{4}.{0,20}સર્વાધિકાર સુરક્ષિત.{0,20}",
        when=c.all_of(c.in_tail, c.after_prose()), otherwise=HINT,
        why="the reservation of rights below the last paragraph", source="footers of Gujarati news sites",
        hits=(_AFTER + "© 2024 ખીણ સમાચાર. સર્વાધિકાર સુરક્ષિત.", _AFTER + "સર્વાધિકાર સુરક્ષિત"),
        near_misses=(f"{_A}\n\n{_B}\n\nસર્વાધિકાર સુરક્ષિત, પ્રકાશકે હસીને કહ્યું.", f"સર્વાધિકાર સુરક્ષિત\n\n{_B}"),
    ),
    Rule(
        id="gu.navigation.skip", label="navigation",
        phrases=listed("સામગ્રી પર જાઓ; મુખ્ય સામગ્રી પર જાઓ; કન્ટેન્ટ પર જાઓ; વિષયવસ્તુ પર જાઓ; ઉપર જાઓ; મેનુ ખોલો; મેનુ બંધ કરો; આ બ્લૉગમાં શોધો; આ બ્લોગ શોધો; વધુ નવી પોસ્ટ; વધુ જૂની પોસ્ટ; આગલું પૃષ્ઠ; પાછલું પૃષ્ઠ; દિશાશોધન પર જાઓ; શોધ પર જાઓ; લખાણ પર જાઓ"),
        ambiguous=listed("આગલા સમાચાર; પાછલા સમાચાર; આગળનો લેખ; પાછલો લેખ; ઉપર જાઓ; ડાર્ક મોડ; આગલું પૃષ્ઠ; પાછલું પૃષ્ઠ; ભાષા પસંદ કરો; પાછલું પાનું; આગળનું પાનું"),
        pattern=r"વાંચવાનો સમય ?:? ?\d+ ?મિનિટ",
        when=c.control_beside, otherwise=HINT,
        why="a control of the page: skip link, pager, reading time", source="Blogger and news sites in Gujarati; MediaWiki in Gujarati",
        hits=("મુખ્ય સામગ્રી પર જાઓ", "વાંચવાનો સમય: 5 મિનિટ"),
        near_misses=(f"આગળનો લેખ\n\n{_A}", f"ડાર્ક મોડ\n\n{_B}", f"{_A}\n\nપાછલું પાનું\n\nઆગળનું પાનું\n\n{_B}", f"{_A}\n\nપાછલું પાનું\n\nઆગળનું પાનું\n\n{_B}"),
    ),
    Rule(
        id="gu.navigation.wiki", label="navigation", weighed=False,
        phrases=listed("""
            અહીં શું જોડાય છે; સંબંધિત ફેરફારો; ખાસ પાનાંઓ; સ્થાયી કડી; પાનાંની માહિતી; પાનું છાપો; ફાઇલ ચડાવો; તાજા ફેરફારો; કોઈ પણ એક પાનું; સમાજ મુખપૃષ્ઠ; વર્તમાન ઘટનાઓ; વ્યક્તિગત સાધનો;
            નામાવકાશો; ભિન્ન રૂપો; ઇતિહાસ જુઓ; સ્રોત જુઓ; વાંચો; દેખાવ; યોગદાનો; ચર્ચા; પ્રવેશ કરેલ નથી; અન્ય ભાષાઓમાં; સાધનો; દાવેદારી ઇનકાર; ભાષાઓ ઉમેરો; બાજુમાં ખસેડો;
            પ્રવેશ ન કરેલ સભ્યો માટેના પૃષ્ઠો; પાનાનો ઇતિહાસ; ઇતિહાસ; નવું ખાતું ખોલો; ફેરફાર કરો; મૂળ જુઓ; મદદ; પ્રવેશ; મુખ્ય મેનુ;
            ભ્રમણ
        """),
        when=c.wiki_tools, otherwise=HINT,
        why="the tools of a wiki's page, several in a row",
        source="MediaWiki in Gujarati (sidebar, tabs and toolbox)",
        hits=(_AFTER + "અહીં શું જોડાય છે\nસંબંધિત ફેરફારો\nખાસ પાનાંઓ", _AFTER + "સ્થાયી કડી\nપાનાંની માહિતી\nપાનું છાપો"),
        near_misses=(f"અહીં શું જોડાય છે\n\n{_A}", f"ખાસ પાનાંઓ\n\n{_B}\n\nસંબંધિત ફેરફારો\n\n{_A}"),
    ),
    Rule(
        id="gu.legal-footer.wiki", label="legal-footer",
        pattern=(
            r"આ પાનામાં છેલ્લો ફેરફાર ?(?=.{0,45}\d{4}).{8,60}વાગ્યે થયો\.?|"
            r"[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200} ?થી મેળવેલ|"
            r"આ પાનું ?\d[\d., ]{0,12} ?વખત જોવામાં આવ્યું છે\.?"
        ),
        why="the day of the last change, the address and how often it was read, below the pages of a wiki",
        source="MediaWiki in Gujarati (messages lastmodifiedat, retrievedfrom and viewcount)",
        hits=("આ પાનામાં છેલ્લો ફેરફાર 2024-05-03ના રોજ 10:14 વાગ્યે થયો.", "\"https://wiki.example/index.php?title=Most&oldid=12\" થી મેળવેલ"),
        near_misses=("આ પાનામાં છેલ્લો ફેરફાર 2024-05-03ના રોજ 10:14 વાગ્યે થયો, તેણે કહ્યું અને છેલ્લા મહેમાન પાછળ બારણું બંધ કર્યું.", f"{_A}\n\nઆ પાનામાં છેલ્લો ફેરફાર {_B}"),
    ),
    Rule(
        id="gu.navigation.menu-word", label="navigation",
        phrases=listed("""
            હોમ; મુખ્ય પૃષ્ઠ; મુખપૃષ્ઠ; મેનુ; શોધો; શોધ; સમાચાર; ગુજરાત; અમદાવાદ; સુરત; વડોદરા; રાજકોટ; ભાવનગર; જામનગર; ગાંધીનગર; સૌરાષ્ટ્ર; કચ્છ; દેશ; વિદેશ; ભારત; નેશનલ; ઇન્ટરનેશનલ; આંતરરાષ્ટ્રીય; વિશ્વ; દુનિયા; રાજકારણ; રમત; રમતગમત; રમત-ગમત; સ્પોર્ટ્સ; ક્રિકેટ; મનોરંજન; બોલિવૂડ; બિઝનેસ; વેપાર; અર્થતંત્ર; ટેકનોલોજી; ટેક; વિજ્ઞાન; આરોગ્ય; હેલ્થ; શિક્ષણ; કારકિર્દી; નોકરી; લાઇફસ્ટાઇલ; લાઈફસ્ટાઈલ; ધર્મ; ધર્મ-જ્યોતિષ; જ્યોતિષ; રાશિફળ; રાશિ ભવિષ્ય; ધર્મદર્શન; મહિલા; બાળકો; સાહિત્ય; રેસીપી; રેસિપી; પ્રવાસ; ખેતી; કૃષિ; હવામાન; ક્રાઇમ; ચૂંટણી; અભિપ્રાય; તંત્રીલેખ; લેખ; બ્લૉગ; બ્લોગ; વીડિયો; ફોટો; ફોટો ગેલેરી; વેબ સ્ટોરીઝ; પોડકાસ્ટ; પૂર્તિ; ઈ-પેપર; ઇ-પેપર; ઓટો; ટ્રેન્ડિંગ; વાયરલ; ફેક્ટ ચેક; english; ગુજરાતી; हिंदी; સંપર્ક; અમારા વિશે; લોગિન; આગળ; પાછળ; વધુ; બધા; બંધ કરો; લાઇવ ટીવી
        """),
        when=c.all_of(c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "cookie-notice", "comments"), c.no_text_item, c.set_like_its_run), otherwise=HINT,
        why="words of a menu, several in a row", source="section names in the menus of Gujarati news sites",
        hits=("હોમ\nગુજરાત\nરમતગમત", "દેશ\nવિદેશ\nમનોરંજન\nબિઝનેસ"),
        near_misses=(f"રમતગમત\n\n{_A}\n\nશિક્ષણ\n\n{_B}\n\nઆરોગ્ય\n\n{_C}", "અખબારનાં ત્રણ પાનાં હતાં:\nદેશ\nરમતગમત\nમનોરંજન", f"હવામાન\n\n{_B}"),
    ),
    Rule(
        id="gu.placeholder.loading", label="placeholder",
        phrases=listed("લોડ થઈ રહ્યું છે; લોડ થઈ રહ્યું છે...; લોડ થાય છે...; કૃપા કરીને જાવાસ્ક્રિપ્ટ સક્ષમ કરો"),
        ambiguous=listed("લોડ થઈ રહ્યું છે; કૃપા કરીને રાહ જુઓ; કોઈ પરિણામ મળ્યું નથી; ફરી પ્રયાસ કરો"),
        when=c.loading_sign, otherwise=HINT,
        why="what stands where a script would have put something", source="loading states of Google's and other sites in Gujarati",
        hits=("લોડ થઈ રહ્યું છે...\nકૃપા કરીને રાહ જુઓ", "કૃપા કરીને જાવાસ્ક્રિપ્ટ સક્ષમ કરો"),
        near_misses=(f"કૃપા કરીને રાહ જુઓ\n\n{_A}", f"ફરી પ્રયાસ કરો\n\n{_B}"),
    ),
    Rule(
        id="gu.byline.by", label="byline",
        pattern=r"(?:લેખક|લેખિકા|અનુવાદ|સંવાદદાતા|અહેવાલ|by) ?[:|,-] ?[^.:,]{3,50}(?:, [^.:,]{3,40})?",
        when=c.in_head,
        why="who wrote it", source="byline customs of Gujarati papers",
        hits=("લેખિકા: મીરા જોશી\n\n= " + _A, "અનુવાદ - અમન શાહ\n\n= " + _A),
        near_misses=("લેખક મરે છે, લખેલું રહે છે.", "અનુવાદ કવિતાની સુંદર છેતરપિંડી છે."),
    ),
    Rule(
        id="gu.byline.date", label="byline",
        pattern=r"(?:(?:પ્રકાશિત|અપડેટ|અપડેટેડ|published|updated|last updated)(?: on)? ?[:|-]? ?)?\d{1,2} (?:જાન્યુઆરી|ફેબ્રુઆરી|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઑગસ્ટ|ઓગસ્ટ|સપ્ટેમ્બર|ઑક્ટોબર|ઓક્ટોબર|નવેમ્બર|ડિસેમ્બર|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec),? \d{4}.{0,30}",
        why="when it was published", source="date styles of Gujarati papers",
        hits=("12 મે 2024", "અપડેટેડ: 12 મે 2024 10:30"),
        near_misses=("મે 1968 મહિનો નહીં, એક મિજાજ હતો.", "પ્રકાશિત થતાં જ પુસ્તક પર પ્રતિબંધ આવ્યો."),
    ),
    Rule(
        id="gu.caption.credit", label="caption",
        pattern=r"(?:.{0,240}[ (])?(?:ઇમેજ સ્રોત|ઇમેજ કૅપ્શન|તસવીર|ફોટો|ફાઇલ તસવીર|પ્રતીકાત્મક તસવીર) ?[:,-] ?.{2,120}|ફાઇલ તસવીર|પ્રતીકાત્મક તસવીર",
        why="a caption, told by its credit", source="BBC Gujarati's ઇમેજ સ્રોત, … and credits of Gujarati papers (ફાઇલ તસવીર)",
        hits=("ઇમેજ સ્રોત, Getty Images", "ગુરુવારે સવારે જૂનો પુલ (તસવીર: અમન શાહ)"),
        near_misses=("તસવીર બધું કહેતી નથી.", "ફોટો પાડવાની મનાઈ હતી"),
    ),
)
