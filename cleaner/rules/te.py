"""Telugu: what sites of Andhra Pradesh and Telangana print around their articles.

Patterns use no word boundary: a vowel sign at the end of a word is none to ``re``. Where
foreign words break off a cluster of letters, half of the writers put a zero-width
non-joiner: ``~`` in the lists below, ``_N`` in patterns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.rules import conditions as c
from cleaner.rules.rule import HINT, Rule, listed

if TYPE_CHECKING:
    from cleaner.model import Label

_N = "\u200c?"

_A = "పాత వంతెనపై లారీల రాకపోకలను నిలిపివేయాలని పురపాలక సంఘం సోమవారం నిర్ణయించింది."
_B = "శరదృతువు వరకు డ్రైవర్లు లోయ రోడ్డు మీదుగానే వెళ్లాలని మేయర్ చెప్పారు."
_C = "ఖర్చు భరించడానికి ఎవరూ ముందుకు రాకపోవడంతో మరమ్మతు పనులు ఏళ్ల తరబడి వాయిదా పడ్డాయి."
_AFTER = f"= {_A}\n\n= {_B}\n\n= {_C}\n\n"

_FOOTER: tuple[Label, ...] = (
    "legal-footer", "navigation", "share-bar", "newsletter", "paywall", "cookie-notice", "promo",
)
_BOXES: tuple[Label, ...] = ("ad-marker", "promo", "related", "share-bar", "newsletter")


def _spelt(phrases: str) -> tuple[str, ...]:
    """The phrases with and without the non-joiners."""
    both = listed(phrases.replace("~", "\u200c")) + listed(phrases.replace("~", ""))
    return tuple(dict.fromkeys(both))


SPEECH = r"(?:అని|అంటూ) [^,.!?]{0,24}(?:చెప్ప|అన్న|రాస|అడిగ)"
"""Reported speech: what somebody said is the article's, whatever words it is in."""

RULES = (
    Rule(
        id="te.ad-marker.label", label="ad-marker",
        phrases=_spelt("ప్రకటన తర్వాత కొనసాగుతుంది; కథనం ప్రకటన తర్వాత కొనసాగుతుంది; ప్రకటనను దాటవేయి; ప్రకటనను మూసివేయి; స్పాన్సర్డ్ కంటెంట్; ఇక్కడ ప్రకటన ఇవ్వండి"),
        ambiguous=_spelt("ప్రకటన; ప్రకటనలు; స్పాన్సర్డ్; అడ్వర్టైజ్~మెంట్; యాడ్"),
        when=c.any_of(c.between_paragraphs, c.all_of(c.not_heading, c.beside(*_BOXES))), otherwise=HINT,
        why="an advertisement must be recognisable as such, so its box carries these words", source="ad slots of Telugu papers (ప్రకటన)",
        hits=("స్పాన్సర్డ్ కంటెంట్", f"= {_A}\n\nప్రకటన\n\n= {_B}"),
        near_misses=(f"ప్రకటన\n\n{_A}", f"ప్రకటనలు\n\n{_B}", "ప్రకటన తర్వాత సినిమా కొనసాగింది, కానీ సగం మంది నిద్రపోయారు."),
    ),
    Rule(
        id="te.video-embed.player", label="video-embed",
        phrases=_spelt("వీడియో చూడండి; వీడియోను చూడండి; ఈ వీడియో చూడండి; లైవ్ చూడండి; లైవ్ టీవీ చూడండి; వార్తను వినండి; ఈ వార్తను వినండి; ఈ వీడియో అందుబాటులో లేదు; తదుపరి వీడియో; మీ బ్రౌజర్ వీడియోకు మద్దతు ఇవ్వదు"),
        ambiguous=_spelt("వీడియో; ఆడియో; లైవ్; లైవ్ టీవీ; ప్రత్యక్ష ప్రసారం; ప్లే; ప్లే చేయి; పాజ్; పాజ్ చేయి; మ్యూట్; మ్యూట్ చేయి; ఫుల్ స్క్రీన్; పూర్తి స్క్రీన్; వినండి; చూడండి"),
        when=c.all_of(c.in_run(2, "video-embed"), c.not_heading, c.no_list_item), otherwise=HINT,
        why="the labels of a video or audio player", source="players of Telugu news sites; YouTube in Telugu",
        hits=("వీడియో చూడండి", "ప్లే\nపాజ్\nపూర్తి స్క్రీన్"),
        near_misses=(f"ప్రత్యక్ష ప్రసారం\n\n{_A}", "వీడియో చూడండి, లేకపోతే నమ్మరు అన్నాడు కాపలాదారు.", f"లైవ్\n\n{_B}"),
    ),
    Rule(
        id="te.promo.app", label="promo",
        phrases=_spelt("యాప్ డౌన్~లోడ్ చేసుకోండి; యాప్~ను డౌన్~లోడ్ చేసుకోండి; మా యాప్ డౌన్~లోడ్ చేసుకోండి; మా యాప్~ను డౌన్~లోడ్ చేసుకోండి; మొబైల్ యాప్ డౌన్~లోడ్ చేసుకోండి; యాప్~లో చదవండి; యాప్~లో తెరవండి; యాప్ ఇన్~స్టాల్ చేయండి; నోటిఫికేషన్లను ఆన్ చేయండి"),
        ambiguous=_spelt("ఇప్పుడు కాదు; తర్వాత; అనుమతించు; అనుమతించండి; డౌన్~లోడ్; డౌన్~లోడ్ చేయండి; మొబైల్ యాప్; వద్దు, ధన్యవాదాలు"),
        pattern=rf"(?:తాజా|లేటెస్ట్|బ్రేకింగ్|మరిన్ని|ఎప్పటికప్పుడు|క్షణ క్షణం|జాతీయ|లోకల్).{{2,110}}(?:యాప్|ఛానల్|ఛానెల్|వాట్సాప్|టెలిగ్రామ్|పేజీ|గూగుల్ న్యూస్).{{0,60}}(?:డౌన్{_N}లోడ్|ఫాలో|జాయిన్|చేరండి|లైక్|సబ్{_N}స్క్రైబ్|క్లిక్)[^,]{{0,30}}",
        when=c.all_of(c.beside("promo"), c.not_heading), otherwise=HINT, part="button", sure_if="వార్తల|న్యూస్|అప్",
        why="a prompt to install the site's app or to join its channel", source="lines at the end of Telugu news stories",
        hits=("యాప్ డౌన్\u200cలోడ్ చేసుకోండి", "తాజా వార్తల కోసం మా వాట్సాప్ ఛానల్ ఫాలో అవ్వండి", "ఇప్పుడు కాదు\nయాప్\u200cలో చదవండి"),
        near_misses=(f"ఇప్పుడు కాదు\n\n{_A}", "యాప్ డౌన్\u200cలోడ్ చేసుకోండి, తర్వాత భాషను ఎంచుకోండి అని పుస్తకంలో రాసి ఉంది.", f"తర్వాత\n\n{_B}"),
    ),
    Rule(
        id="te.promo.ask", label="promo",
        phrases=_spelt("విరాళం ఇవ్వండి; విరాళాలు ఇవ్వండి; మమ్మల్ని ఆదరించండి; మాకు మద్దతు ఇవ్వండి; స్వతంత్ర జర్నలిజానికి మద్దతు ఇవ్వండి; సభ్యులవ్వండి; ఇప్పుడే కొనండి; ఇక్కడ క్లిక్ చేయండి; మరిన్ని వివరాలకు ఇక్కడ క్లిక్ చేయండి; మరిన్ని వివరాల కోసం ఇక్కడ క్లిక్ చేయండి"),
        when=c.any_of(c.all_of(c.not_heading, c.in_tail), c.after_box_heading, c.all_of(c.not_heading, c.beside(*_BOXES))), otherwise=HINT, part="ask",
        why="a button by which readers give money or buy", source="donation boxes of reader-funded Telugu media; shops",
        hits=("విరాళం ఇవ్వండి »", "స్వతంత్ర జర్నలిజానికి మద్దతు ఇవ్వండి"),
        near_misses=(f"సభ్యులవ్వండి\n\n{_A}", f"విరాళం ఇవ్వండి\n\n{_B}", "విరాళం ఇవ్వండి, లేదంటే నిజమైనా చెప్పండి అన్నాడు సాధువు.\n\n" + _C),
    ),
    Rule(
        id="te.newsletter.prompt", label="newsletter",
        phrases=_spelt("న్యూస్~లెటర్~కు సబ్~స్క్రైబ్ చేయండి; న్యూస్~లెటర్~కు సబ్~స్క్రైబ్ అవ్వండి; మా న్యూస్~లెటర్~కు సబ్~స్క్రైబ్ చేయండి; మా న్యూస్~లెటర్~కు సబ్~స్క్రైబ్ అవ్వండి; మీ ఈమెయిల్; మీ ఇమెయిల్; మీ ఈమెయిల్ చిరునామా; మీ ఇమెయిల్ చిరునామా; మీ ఈమెయిల్ నమోదు చేయండి; మీ ఇమెయిల్ నమోదు చేయండి; మీ ఈమెయిల్ చిరునామాను నమోదు చేయండి; మీ ఇమెయిల్ చిరునామాను నమోదు చేయండి"),
        ambiguous=_spelt("న్యూస్~లెటర్; ఈమెయిల్; ఇమెయిల్; ఈ-మెయిల్; ఈమెయిల్ చిరునామా; ఇమెయిల్ చిరునామా; మీ ఈమెయిల్; మీ ఇమెయిల్"),
        when=c.beside("newsletter", "promo", "share-bar", "legal-footer"), otherwise=HINT, part="field",
        why="a part of the box that collects mail addresses", source="sign-up forms of Telugu sites",
        hits=("మా న్యూస్\u200cలెటర్\u200cకు సబ్\u200cస్క్రైబ్ అవ్వండి", "న్యూస్\u200cలెటర్\nమీ ఈమెయిల్ నమోదు చేయండి"),
        near_misses=(f"న్యూస్\u200cలెటర్\n\n{_A}", f"ఈమెయిల్\n\n{_B}", "మీ ఈమెయిల్ నమోదు చేయండి అని తెర అడిగింది; ఆమెకు అది లేదు."),
    ),
    Rule(
        id="te.newsletter.subscribe", label="newsletter",
        phrases=_spelt("సబ్~స్క్రైబ్; సబ్~స్క్రైబ్ చేయండి; సబ్~స్క్రైబ్ అవ్వండి; సబ్~స్క్రైబ్ చేసుకోండి; సైన్ అప్; సైన్ అప్ చేయండి; సమర్పించండి; సమర్పించు; పంపండి; పంపు"),
        when=c.any_of(c.all_of(c.not_heading, c.in_run(2, "newsletter", "paywall", "share-bar")), c.after_box_heading), otherwise=HINT, part="ask",
        why="the button of a sign-up form", source="sign-up forms of Telugu sites",
        hits=("మీ ఈమెయిల్ చిరునామా\nసబ్\u200cస్క్రైబ్", "మీ ఇమెయిల్ నమోదు చేయండి\nసమర్పించండి"),
        near_misses=(f"సబ్\u200cస్క్రైబ్\n\n{_A}", "గోడ మీద ఒకే మాట ఉంది:\n\nపంపండి"),
    ),
    Rule(
        id="te.comment-count.count", label="comment-count",
        phrases=_spelt("0 కామెంట్లు; 0 కామెంట్స్; 0 కామెంట్; 0 వ్యాఖ్యలు; 0 వ్యాఖ్య; 0 అభిప్రాయాలు; కామెంట్లు (0); కామెంట్స్ (0); వ్యాఖ్యలు (0); వ్యాఖ్యలు 0; అన్ని కామెంట్లను చూడండి; కామెంట్లు చూడండి; వ్యాఖ్యలను చూడండి"),
        ambiguous=_spelt("కామెంట్~లు లేవు; కామెంట్లు లేవు; వ్యాఖ్యలు లేవు; 0 అభిప్రాయాలు"),
        when=c.all_of(c.in_run(2), c.not_heading), otherwise=HINT,
        why="how many comments there are, or the button that shows them", source="Blogger in Telugu (కామెంట్‌లు లేవు:) and Telugu news sites",
        hits=("34 కామెంట్లు", "వ్యాఖ్యలు (12)"),
        near_misses=(f"వ్యాఖ్యలు లేవు\n\n{_A}", "34 కామెంట్లు అర్ధరాత్రి లోపే తొలగించారు."),
    ),
    Rule(
        id="te.comments.prompt", label="comments",
        phrases=_spelt("కామెంట్~ను పోస్ట్ చేయండి; కామెంట్ పోస్ట్ చేయండి; కామెంట్ చేయండి; కామెంట్ రాయండి; వ్యాఖ్యను పోస్ట్ చేయండి; వ్యాఖ్యను రాయండి; వ్యాఖ్యానించండి; వ్యాఖ్యను జోడించండి; మీ వ్యాఖ్యను రాయండి; మీ కామెంట్ రాయండి; స్పందించండి; స్పందనను రద్దుచేయి; మీ ఈమెయిలు చిరునామా ప్రచురించబడదు; మీ ఈమెయిలు చిరునామా ప్రచురించబడదు.; మీ ఈమెయిల్ చిరునామా ప్రచురించబడదు; మీ ఇమెయిల్ చిరునామా ప్రచురించబడదు; మీ అభిప్రాయాన్ని కామెంట్ చేయండి; మీ వ్యాఖ్యని టపాచేయండి"),
        ambiguous=_spelt("స్పందించండి; మీ అభిప్రాయం; పాఠకుల అభిప్రాయాలు; మీ స్పందన; వ్యాఖ్యానించండి; కామెంట్ చేయండి"),
        pattern=r"మీ (?:ఈ|ఇ)మెయి(?:లు|ల్) చిరునామా ప్రచురించబడదు.{0,100}",
        when=c.all_of(c.not_heading, c.in_run(2), c.after_prose()), otherwise=HINT,
        why="a prompt of the comment section", source="WordPress in Telugu (మీ ఈమెయిలు చిరునామా ప్రచురించబడదు), Blogger in Telugu (కామెంట్‌ను పోస్ట్ చేయండి); Django comments in Telugu",
        hits=("కామెంట్\u200cను పోస్ట్ చేయండి", "మీ ఈమెయిలు చిరునామా ప్రచురించబడదు. తప్పనిసరి ఖాళీలు *‌తో గుర్తించబడ్డాయి"),
        near_misses=(f"మీ అభిప్రాయం\n\n{_A}", f"స్పందించండి\n\n{_B}", "కామెంట్ చేయండి, కానీ ఆలోచించి చేయండి అని సంపాదకుడు రాశాడు."),
    ),
    Rule(
        id="te.share-bar.share", label="share-bar",
        phrases=_spelt("facebookలో షేర్ చేయండి; facebookకు షేర్ చేయండి; xలో షేర్ చేయండి; xకు షేర్ చేయండి; twitterకు షేర్ చేయండి; pinterestకు షేర్ చేయండి; whatsappలో షేర్ చేయండి; ఫేస్~బుక్~లో షేర్ చేయండి; ట్విటర్~లో షేర్ చేయండి; ట్విట్టర్~లో షేర్ చేయండి; వాట్సాప్~లో షేర్ చేయండి; దీన్ని ఇమెయిల్ చేయండి; దీన్ని ఈమెయిల్ చేయండి; ఈ వార్తను షేర్ చేయండి; ఈ కథనాన్ని షేర్ చేయండి; ఈ కథనాన్ని పంచుకోండి; లింక్~ను కాపీ చేయండి; లింక్ కాపీ చేయండి; లింక్~ను కాపీ చేయి; మమ్మల్ని ఫాలో అవ్వండి; మమ్మల్ని ఫాలో అవండి; మమ్మల్ని అనుసరించండి; గూగుల్ న్యూస్~లో ఫాలో అవ్వండి; 0 షేర్లు; 0 వీక్షణలు; స్నేహితులతో పంచుకోండి"),
        ambiguous=_spelt("ఫాంట్ సైజు; ఫాంట్ సైజ్; స్నేహితులతో పంచుకోండి; మమ్మల్ని అనుసరించండి; 0 లైక్~లు"),
        pattern=rf"(?:మమ్మల్ని|మా|మాతో) .{{0,60}}(?:ఫేస్{_N} ?బుక్|ట్విట్టర్|ట్విటర్|ఇన్{_N}స్టాగ్రామ్|వాట్సాప్|టెలిగ్రామ్|యూట్యూబ్|గూగుల్ న్యూస్|facebook|twitter|whatsapp|instagram|youtube).{{0,60}}(?:ఫాలో|జాయిన్|చేరండి|లైక్|సబ్{_N}స్క్రైబ్)[^,]{{0,30}}|.{{2,30}}ను (?:ఫేస్{_N} ?బుక్|facebook)[^.]{{0,80}}(?:ఫాలో అవ్వండి|ఫాలో అవండి)\.?(?: యూట్యూబ్[^.]{{0,40}}\.?)?",
        when=c.all_of(c.in_run(2, "share-bar", "navigation", "comments", "comment-count"), c.no_list_item), otherwise=HINT,
        why="a prompt or button to share the page or to follow the site", source="share bars of Telugu news sites; Blogger in Telugu; BBC Telugu's closing line",
        hits=("ఈ వార్తను షేర్ చేయండి", "లింక్\u200cను కాపీ చేయండి", "(లోయ న్యూస్\u200cను ఫేస్\u200cబుక్, ఇన్\u200cస్టాగ్రామ్, ట్విటర్\u200cలో ఫాలో అవ్వండి. యూట్యూబ్\u200cలో సబ్\u200cస్క్రైబ్ చేయండి.)"),
        near_misses=(f"స్నేహితులతో పంచుకోండి\n\n{_A}", "ఈ వార్తను షేర్ చేయండి, తర్వాత మరిచిపోండి, ఇదే నేటి పద్ధతి.", f"ఫాంట్ సైజు\n\n{_B}"),
    ),
    Rule(
        id="te.share-bar.button", label="share-bar",
        phrases=_spelt("షేర్; షేర్ చేయండి; షేర్ చేయి; పంచుకోండి; ప్రింట్; ముద్రించు; సేవ్; కాపీ; లైక్; ఫాలో; ఫాలో అవ్వండి; అనుసరించండి; కామెంట్; కామెంట్లు; కామెంట్స్; వ్యాఖ్యలు; రిప్లై; ఫేస్~బుక్; ట్విట్టర్; ట్విటర్; వాట్సాప్; వాట్సప్; టెలిగ్రామ్; ఇన్~స్టాగ్రామ్; యూట్యూబ్; లింక్డ్~ఇన్; ఈమెయిల్; ఇమెయిల్"),
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "video-embed"), c.no_list_item), otherwise=HINT,
        why="words of a share bar and names of networks, one beside the other", source="article tool bars of Telugu news sites",
        hits=("షేర్\nప్రింట్", "ఫేస్\u200cబుక్\nట్విట్టర్\nవాట్సాప్"),
        near_misses=(f"ఫాలో అవ్వండి\n\n{_A}", "మూడు సంస్థలకు జరిమానా పడింది:\nఫేస్\u200cబుక్\nఇన్\u200cస్టాగ్రామ్\nటెలిగ్రామ్", f"టెలిగ్రామ్\n\n{_B}"),
    ),
    Rule(
        id="te.cookie-notice.notice", label="cookie-notice",
        phrases=_spelt("అన్ని కుకీలను ఆమోదించండి; అన్ని కుకీలను అంగీకరించండి; అన్ని కుక్కీలను అంగీకరించండి; కుకీలను అంగీకరించండి; అన్నింటినీ ఆమోదించండి; అన్నింటినీ అంగీకరించండి; అన్నింటినీ తిరస్కరించండి; అన్నీ అంగీకరించు; అన్నీ ఆమోదించు; అన్నీ తిరస్కరించు; కుకీ సెట్టింగ్~లు; కుకీ సెట్టింగ్స్; కుకీల విధానం; కుకీ విధానం"),
        ambiguous=_spelt("అంగీకరించండి; అంగీకరించు; అంగీకరిస్తున్నాను; ఆమోదించు; తిరస్కరించు; తిరస్కరించండి; సరే; మూసివేయి; మరింత తెలుసుకోండి; మరింత సమాచారం; సెట్టింగ్~లు; కుకీల విధానం; కుకీ విధానం"),
        pattern=rf"(?:ఈ వెబ్{_N} ?సైట్|మా వెబ్{_N} ?సైట్|ఈ సైట్|మేము|మేం) ?.{{0,100}}కు(?:క్)?కీ.{{0,60}}(?:ఉపయోగిస్|వాడు|వినియోగి).{{0,240}}|(?:మీకు|మీ|మెరుగైన) .{{0,60}}అనుభ.{{0,60}}కు(?:క్)?కీ.{{0,160}}",
        when=c.all_of(c.beside("cookie-notice"), c.not_heading), otherwise=HINT, part="button", sure_if="అనుభ|అంగీకరిస్తున్న|అంగీకరించిన",
        why="a notice that asks leave to store cookies, and its buttons", source="consent banners of Telugu sites; India's data protection act of 2023 asks for consent",
        hits=("మెరుగైన అనుభవం కోసం ఈ వెబ్\u200cసైట్ కుకీలను ఉపయోగిస్తుంది.\nఅంగీకరిస్తున్నాను", "కుకీ సెట్టింగ్\u200cలు"),
        near_misses=(f"సరే\n\n{_A}", "ఈ వెబ్\u200cసైట్ కుకీలను ఉపయోగిస్తున్న తీరు చట్టవిరుద్ధమని కోర్టు తీర్పు చెప్పింది.", f"మరింత సమాచారం\n\n{_B}"),
    ),
    Rule(
        id="te.paywall.account", label="paywall",
        phrases=_spelt("పాస్~వర్డ్ మర్చిపోయారా?; పాస్~వర్డ్~ను మర్చిపోయారా?; పాస్~వర్డ్ మరచిపోయారా?; ఇప్పటికే ఖాతా ఉందా?; ఖాతా లేదా?; చందాదారులకు మాత్రమే; సబ్~స్క్రైబర్లకు మాత్రమే; పూర్తిగా చదవడానికి లాగిన్ అవ్వండి; చదవడం కొనసాగించడానికి లాగిన్ అవ్వండి; googleతో సైన్ ఇన్ చేయండి; facebookతో లాగిన్ అవ్వండి; లాగినవండి / ఖాతాని సృష్టించుకోండి"),
        ambiguous=_spelt("లాగిన్; లాగిన్ అవ్వండి; లాగిన్ చేయండి; లాగ్ ఇన్; లాగౌట్; లాగ్ అవుట్; సైన్ ఇన్; సైన్ ఇన్ చేయండి; పాస్~వర్డ్; ఖాతా; ఖాతాను సృష్టించండి; నమోదు చేసుకోండి; రిజిస్టర్; ప్రొఫైల్; ప్రీమియం"),
        when=c.all_of(c.in_run(2), c.not_heading, c.no_list_item), otherwise=HINT, part="button",
        why="a prompt to log in, register or pay", source="account menus of Telugu sites; Google in Telugu; MediaWiki in Telugu",
        hits=("పాస్\u200cవర్డ్ మర్చిపోయారా?", "లాగిన్\nఖాతాను సృష్టించండి"),
        near_misses=(f"లాగిన్\n\n{_A}", f"పాస్\u200cవర్డ్\n\n{_B}", "పాస్\u200cవర్డ్ మర్చిపోయారు తాతయ్య; ఫొటోలన్నీ అందులోనే ఉన్నాయి."),
    ),
    Rule(
        id="te.related.heading", label="related",
        phrases=_spelt("ఇవి కూడా చదవండి; ఇవీ చదవండి; ఇది కూడా చదవండి; ఇదీ చదవండి; ఇవి చదవండి; ఇవి కూడా చూడండి; ఇదీ చూడండి; సంబంధిత వార్తలు; సంబంధిత కథనాలు; సంబంధిత పోస్ట్~లు; సంబంధిత వార్త; ఎక్కువమంది చదివినవి; ఎక్కువ మంది చదివినవి; అత్యధికంగా చదివినవి; ఎక్కువగా చదివినవి; జనాదరణ పొందిన పోస్ట్~లు; మీకు నచ్చవచ్చు; మీ కోసం సిఫార్సు చేసినవి; మరిన్ని వార్తలు; మరిన్ని కథనాలు; ఇతర వార్తలు"),
        ambiguous=_spelt("మరిన్ని వార్తలు; మరిన్ని కథనాలు; ఇతర వార్తలు; సంబంధిత కథనాలు; ఇవి చదవండి; ఇవి కూడా చూడండి"),
        pattern=r"(?:skip|end of) (?:ఎక్కువ ?మంది చదివినవి|పాడ్{N}కాస్ట్|వాట్సాప్)(?: and continue reading)?".replace("{N}", _N),
        when=c.all_of(c.not_heading, c.after_prose()), otherwise=HINT, takes=c.titles_below, part="heading",
        why="the heading of a list of other articles, with the list", source="Telugu news sites (ఇవీ చదవండి); BBC Telugu (ఇవి కూడా చదవండి)",
        hits=(_AFTER + "సంబంధిత వార్తలు\nతుపాను కారణంగా పడవ సేవలు నిలిపివేత\nశీతాకాల సేవలకు సహాయక బృందానికి సన్మానం", "ఇవి కూడా చదవండి:", "ఎక్కువమంది చదివినవి"),
        near_misses=(f"ఇతర వార్తలు\n\n{_A}", "ఇది కూడా చదవండి, అది కూడా చదవండి అనేవారు మాస్టారు.", f"మరిన్ని వార్తలు\n\n{_B}"),
    ),
    Rule(
        id="te.related.section", label="related",
        phrases=_spelt("తాజా వార్తలు; తాజావార్తలు; ముఖ్యాంశాలు; ప్రధాన వార్తలు; ముఖ్య కథనాలు; ముఖ్యమైన కథనాలు; బ్రేకింగ్ న్యూస్; లేటెస్ట్ న్యూస్; ట్రెండింగ్; మీ కోసం; మరిన్ని; మరిన్ని వార్తలు; మరిన్ని కథనాలు; వీడియోలు; వీడియో; ఫొటోలు; ఫోటో గ్యాలరీ; వెబ్ స్టోరీస్; వెబ్ స్టోరీలు; ఇతర వార్తలు; సినిమా వార్తలు; ప్రత్యేక కథనాలు; తప్పక చదవండి; టాప్ స్టోరీస్; టాప్ స్టోరీలు; ఇటీవలి పోస్ట్~లు; ఫీచర్ కథనాలు; సంబంధిత సూచనలు"),
        when=c.after_prose(), takes=c.titles_below_or_nothing, otherwise=HINT, part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it", source="side columns of Telugu news sites; Material for MkDocs in Telugu",
        hits=(_AFTER + "తాజా వార్తలు\n\nతీరం వెనక్కి వెళ్తే ఖర్చు ఎవరిది?\n\nపాత ఓడరేవు భవనాన్ని అమ్మనున్న పురపాలక సంఘం", _AFTER + "ముఖ్యాంశాలు\nతుపాను కారణంగా పడవ సేవలు నిలిపివేత\nశీతాకాల సేవలకు సహాయక బృందానికి సన్మానం"),
        near_misses=(f"ముఖ్యాంశాలు\n\n{_A}", f"మీ కోసం\n\nమీరా రావు\n\n{_C}"),
    ),
    Rule(
        id="te.related.pointer", label="related",
        phrases=_spelt("మరింత చదవండి; ఇంకా చదవండి; పూర్తి వార్తను చదవండి; పూర్తి కథనం చదవండి; పూర్తి కథనాన్ని చదవండి; చదవడం కొనసాగించండి; మరిన్ని చూపించు; మరిన్ని చూడండి; మరింత చూడండి; ఇంకా చూడండి; అన్నీ చూడండి; అన్నింటినీ చూడండి; తక్కువ చూపించు; మరిన్ని లోడ్ చేయి; ఫొటోలు చూడండి"),
        ambiguous=_spelt("అన్నీ చూడండి; అన్నింటినీ చూడండి; మరిన్ని చూడండి; మరింత చూడండి; ఇంకా చూడండి; ఇంకా ఉంది; వివరాలు; చదవడం కొనసాగించండి"),
        when=c.all_of(c.in_run(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a link to another page, which leads nowhere in a text", source="excerpt links and expand buttons of Telugu sites",
        hits=("మరింత చదవండి »", "పూర్తి కథనం చదవండి", "మరిన్ని చూపించు"),
        near_misses=(f"మరిన్ని చూడండి\n\n{_A}", "ఇంకా చదవండి, తక్కువ మాట్లాడండి అని సలహా ఇచ్చాడు ముసలాయన.", f"వివరాలు\n\n{_B}"),
    ),
    Rule(
        id="te.related.pointer-line", label="related",
        pattern=r"(?:ఇవి కూడా చదవండి|ఇవీ చదవండి|ఇది కూడా చదవండి|ఇదీ చదవండి|ఇదీ చూడండి|ఇవి చదవండి|ఇది చదవండి|మరింత చదవండి|also read|read also|read more) ?[:|–—»>-]{1,2} ?.{10,180}[^.,;:]",
        when=c.all_of(c.no_list_item, c.after_prose()), otherwise=HINT,
        why="a pointer to another article in the middle of the text", source="in-story pointers of Telugu news sites (ఇదీ చదవండి: headline)",
        hits=(_AFTER + "ఇదీ చదవండి: తుపాను కారణంగా పడవ సేవలు నిలిపివేత", _AFTER + "ఇవి కూడా చదవండి - తీరం వెనక్కి వెళ్తే ఖర్చు ఎవరు భరిస్తారు?"),
        near_misses=("ఇది చదవండి: అంతే చెప్పి మాస్టారు లేచి వెళ్లిపోయారు.", "• ఇవి కూడా చదవండి: నెలకు ఒక పుస్తకమైనా సరే"),
    ),
    Rule(
        id="te.tag-list.tags", label="tag-list",
        phrases=_spelt("ట్యాగ్~లు; ట్యాగ్స్; ట్యాగులు; టాగ్లు; లేబుల్~లు; లేబుళ్లు; సంబంధిత అంశాలు; కీవర్డ్స్"),
        when=c.after_prose(2), takes=c.short_lines_below, part="heading",
        why="the heading of the list of tags under an article, with the list", source="BBC Telugu (సంబంధిత అంశాలు), Blogger in Telugu (లేబుల్‌లు)",
        hits=(_AFTER + "సంబంధిత అంశాలు\nపాత వంతెన\nపురపాలక సంఘం", _AFTER + "ట్యాగ్\u200cలు:\n\nవంతెన\n\nరోడ్డు"),
        near_misses=(f"సంబంధిత అంశాలు\n\n{_A}", f"{_A}\n\n{_B}\n\nలేబుళ్లు\n\n{_C}"),
    ),
    Rule(
        id="te.tag-list.line", label="tag-list",
        pattern=rf"(?:ట్యాగ్{_N}లు|ట్యాగ్స్|ట్యాగులు|లేబుల్{_N}లు|లేబుళ్లు|tags) ?[:|»] ?(?![^.]*\. ).{{2,200}}[^.?!:]",
        when=c.any_of(c.after_prose(2), c.in_head),
        why="the tags of an article on one line", source="tag lines of Telugu blogs (Blogger: లేబుల్‌లు:)",
        hits=(_AFTER + "ట్యాగ్స్: వంతెన, రోడ్డు, పురపాలక సంఘం", _AFTER + "లేబుల్\u200cలు: రవాణా"),
        near_misses=("లేబుళ్లు: బట్టకు కుట్టిన చిన్న కాగితం, అన్నీ అదే చెబుతుంది.", "ట్యాగులు ఎవరూ చదవరు"),
    ),
    Rule(
        id="te.legal-footer.links", label="legal-footer",
        phrases=_spelt("గోప్యతా విధానం; ప్రైవసీ పాలసీ; గోప్యత; వినియోగ నిబంధనలు; ఉపయోగ నిబంధనలు; ఉపయోగ నియమాలు; నిబంధనలు; నిబంధనలు మరియు షరతులు; నియమ నిబంధనలు; మా గురించి; మమ్మల్ని సంప్రదించండి; సంప్రదించండి; కాంటాక్ట్; ప్రకటనల కోసం; ప్రకటనలు ఇవ్వండి; సైట్ మ్యాప్; సైట్~మ్యాప్; డిస్క్లైమర్; డిస్~క్లైమర్; కుకీలు; సహాయం; rss; కాపీరైట్; ఉద్యోగాలు; ఫీడ్~బ్యాక్; ఆర్కైవ్స్; బీబీసీని సంప్రదించండి; ఫిర్యాదుల పరిష్కారం"),
        when=c.all_of(c.in_run(2, *_FOOTER), c.after_prose(), c.not_heading), otherwise=HINT,
        why="links of a site's footer, in a row", source="footers of Telugu news sites",
        hits=(_AFTER + "మా గురించి | సంప్రదించండి | గోప్యతా విధానం", _AFTER + "వినియోగ నిబంధనలు\nడిస్క్లైమర్"),
        near_misses=(f"గోప్యత\n\n{_A}", f"మా గురించి\n\n{_B}"),
    ),
    Rule(
        id="te.legal-footer.notice", label="legal-footer",
        phrases=_spelt("సర్వ హక్కులు రిజర్వ్ చేయబడినవి; సర్వహక్కులు రిజర్వ్ చేయబడినవి; అన్ని హక్కులు రిజర్వు చేయబడ్డాయి; అన్ని హక్కులు రిజర్వ్ చేయబడ్డాయి; అన్ని హక్కులూ రిజర్వ్ చేయబడ్డాయి; blogger ఆధారితం; బ్లాగర్ ఆధారితం"),
        pattern=r"(?:©|\(c\)|copyright|కాపీరైట్).{0,100}హక్కుల[ుూ] .{0,20}(?:రిజర్వ్|రిజర్వు|ప్రత్యేకించ).{0,60}|(?:సర్వ ?|అన్ని )హక్కుల[ుూ] (?:రిజర్వ్|రిజర్వు) [^,]{0,30}(?:©|\d{4}).{0,40}|.{2,60}\d{4}.{0,20}(?:సర్వ ?|అన్ని )హక్కుల[ుూ] .{0,40}",
        when=c.all_of(c.in_tail, c.after_prose()), otherwise=HINT,
        why="the reservation of rights below the last paragraph", source="footers of Telugu news sites; Blogger in Telugu",
        hits=(_AFTER + "© 2024 లోయ వార్తలు. సర్వ హక్కులు రిజర్వ్ చేయబడినవి.", _AFTER + "అన్ని హక్కులు రిజర్వు చేయబడ్డాయి"),
        near_misses=(f"{_A}\n\n{_B}\n\nఅన్ని హక్కులు రిజర్వు చేయబడ్డాయి అని నవ్వుతూ అన్నాడు ప్రచురణకర్త.", f"అన్ని హక్కులు రిజర్వు చేయబడ్డాయి\n\n{_B}"),
    ),
    Rule(
        id="te.navigation.skip", label="navigation",
        phrases=_spelt("కంటెంట్~కు వెళ్లండి; కంటెంట్~కు దాటవేయి; ప్రధాన కంటెంట్~కు వెళ్లండి; ప్రధాన కంటెంట్~కు దాటవేయి; విషయానికి వెళ్లండి; పైకి వెళ్లండి; మెనూ తెరవండి; మెనూ మూసివేయండి; ఈ బ్లాగ్~లో శోధించండి; ఈ బ్లాగును శోధించు; కొత్త పోస్ట్; పాత పోస్ట్; పాత పోస్ట్~లు; కొత్తది పోస్ట్; పాతది పోస్ట్; తదుపరి పేజీ; మునుపటి పేజీ; వెబ్ వెర్షన్~ను చూడండి; మొబైల్ వెర్షన్~ను చూడండి; ప్రధాన విషయానికి వెళ్ళు; నావిగేషన్‌ను టోగుల్ చేయండి; చదవడానికి 0 నిమిషాలు పడుతుంది; ఈ పేజీలో దిద్దుబాట్లు చేయండి"),
        ambiguous=_spelt("తదుపరి వార్త; మునుపటి వార్త; తర్వాతి కథనం; మునుపటి కథనం; పైకి వెళ్లండి; డార్క్ మోడ్; తదుపరి పేజీ; మునుపటి పేజీ; భాషను ఎంచుకోండి; కొత్త పోస్ట్; పాత పోస్ట్; పైకి తిరిగి వెళ్ళు; పాత టపాలు; కొత్త టపాలు; మునుపటి టపా; తరువాతి టపా; తరువాతి పేజీ; పేజీ 0; సూచికకు తిరిగి వెళ్ళు; దీనిని అనుకరించు; దీనిని అతికించు; సమాచారానికి వెళ్లండి"),
        pattern=r"(?:చదవడానికి పట్టే సమయం|చదివే సమయం) ?:? ?\d+ ?(?:నిమిషం|నిమిషాలు)|(?:తదుపరి వార్త|మునుపటి వార్త|తర్వాతి కథనం|మునుపటి కథనం) ?[:»«←→>|-] ?.{3,120}[^.,]",
        when=c.all_of(c.in_run(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a control of the page: skip link, pager, reading time", source="BBC Telugu (చదవడానికి పట్టే సమయం), Blogger in Telugu; Material for MkDocs, Nikola and MediaWiki in Telugu",
        hits=("కంటెంట్\u200cకు వెళ్లండి", "చదవడానికి పట్టే సమయం: 5 నిమిషాలు", "తదుపరి వార్త »\nమునుపటి వార్త"),
        near_misses=(f"మునుపటి కథనం\n\n{_A}", f"డార్క్ మోడ్\n\n{_B}", "తదుపరి వార్త వచ్చేలోపు ఊరు నిద్రపోయింది."),
    ),
    Rule(
        id="te.navigation.wiki", label="navigation", weighed=False,
        phrases=listed("""
            ఇక్కడికి లింకు చేస్తున్నవి; సంబంధిత మార్పులు; ప్రత్యేక పేజీలు; శాశ్వత లంకె; పేజీ సమాచారం; అచ్చుతీయదగ్గ కూర్పు; దస్త్రపు ఎక్కింపు; ఇటీవలి మార్పులు; యాదృచ్ఛిక పేజీ; సముదాయ పందిరి;
            వర్తమాన ఘటనలు; వ్యక్తిగత పనిముట్లు; పేరుబరులు; వివిధ రూపాలు; చరిత్ర; మూలాన్ని చూపించు; చూపులు; మార్పుచేర్పులు; తోడ్పాట్లు; చర్చ; లాగిన్‌ అయిలేరు; ఇతర భాషలలో; పనిముట్లు; పరికరాలు;
            అస్వీకారములు; వాడుకరి పేజీ పరికరాలు; భాషలను చేర్చు; సైడ్‌బార్‌ లోకి తరలించు; స్వరూపం; లాగౌటైన ఎడిటర్ల కోసం పేజీలు; మొదటి పేజీ; పేజీ చరిత్ర; ఖాతాని సృష్టించు; మార్చు;
            మూలాన్ని చూడండి; సహాయం; లాగినవండి; ప్రధాన మెనూ;
            మార్గసూచీ
        """),
        when=c.all_of(c.in_run(3, "navigation", "legal-footer", "paywall", "tag-list"), c.no_list_item), otherwise=HINT,
        why="the tools of a wiki's page, several in a row",
        source="MediaWiki in Telugu (sidebar, tabs and toolbox)",
        hits=(_AFTER + "ఇక్కడికి లింకు చేస్తున్నవి\nసంబంధిత మార్పులు\nప్రత్యేక పేజీలు", _AFTER + "శాశ్వత లంకె\nపేజీ సమాచారం\nఅచ్చుతీయదగ్గ కూర్పు"),
        near_misses=(f"ఇక్కడికి లింకు చేస్తున్నవి\n\n{_A}", f"ప్రత్యేక పేజీలు\n\n{_B}\n\nసంబంధిత మార్పులు\n\n{_A}"),
    ),
    Rule(
        id="te.legal-footer.wiki", label="legal-footer",
        pattern=(
            r"ఈ పేజీలో చివరి మార్పు ?(?=.{0,45}\d{4}).{8,60}కు జరిగింది\.?|"
            r"[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200} ?నుండి వెలికితీశారు|"
            r"ఈ పేజీ ?\d[\d., ]{0,12} ?సార్లు దర్శించబడింది\.?"
        ),
        why="the day of the last change, the address and how often it was read, below the pages of a wiki",
        source="MediaWiki in Telugu (messages lastmodifiedat, retrievedfrom and viewcount)",
        hits=("ఈ పేజీలో చివరి మార్పు 2024-05-03న 10:14కు జరిగింది.", "\"https://wiki.example/index.php?title=Most&oldid=12\" నుండి వెలికితీశారు"),
        near_misses=("ఈ పేజీలో చివరి మార్పు 2024-05-03న 10:14కు జరిగింది, అని ఆమె చెప్పి తలుపు మూసింది.", f"{_A}\n\nఈ పేజీలో చివరి మార్పు {_B}"),
    ),
    Rule(
        id="te.navigation.menu-word", label="navigation",
        phrases=_spelt("""
            హోమ్; హోం; మెయిన్ పేజీ; మెనూ; వెతకండి; శోధన; సెర్చ్; వార్తలు; తెలంగాణ; ఆంధ్రప్రదేశ్; ఆంధ్ర ప్రదేశ్; ఏపీ; హైదరాబాద్; జాతీయం; అంతర్జాతీయం; ప్రపంచం; దేశం; భారత్; భారతదేశం; రాజకీయాలు; రాజకీయం; క్రీడలు; క్రికెట్; స్పోర్ట్స్; సినిమా; సినిమాలు; ఎంటర్~టైన్~మెంట్; వినోదం; బిజినెస్; వ్యాపారం; టెక్నాలజీ; సైన్స్; విజ్ఞానం; ఆరోగ్యం; హెల్త్; విద్య; చదువు; ఎడ్యుకేషన్; కెరీర్; ఉద్యోగాలు; భక్తి; ఆధ్యాత్మికం; రాశిఫలాలు; రాశి ఫలాలు; జ్యోతిష్యం; లైఫ్~స్టైల్; జీవనశైలి; మహిళ; వసుంధర; ఫ్యామిలీ; పిల్లలు; సాహిత్యం; అభిప్రాయం; సంపాదకీయం; ఎడిటోరియల్; వీడియోలు; వీడియో; ఫొటోలు; ఫోటోలు; పాడ్~కాస్ట్; ఈ-పేపర్; ఈపేపర్; ఈ పేపర్; జిల్లాలు; జిల్లా వార్తలు; క్రైమ్; నేరాలు; వ్యవసాయం; వాతావరణం; ఎన్నికలు; ట్రెండింగ్; ఫ్యాక్ట్ చెక్; వెబ్ స్టోరీస్; ఆటోమొబైల్; ఎన్ఆర్ఐ; కార్టూన్; అమరావతి; విజయవాడ; విశాఖపట్నం; తిరుపతి; వరంగల్; english; తెలుగు; మా గురించి; సంప్రదించండి; లాగిన్; తదుపరి; మునుపటి; మరిన్ని; మూసివేయి; అన్నీ; లైవ్ టీవీ;
            అభిలేఖలు; లాగ్్ ఔట్్; లాగ్్ ఇన్్; తరువాతి; వర్గాలు; ట్యాగ్లు; ట్యాగ్‌లు; హోమ్్; ఎడిట్్; rss ఫీడ్; అటామ్ ఫీడ్; వర్గీకరించని; శోధించు
        """),
        when=c.all_of(c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "cookie-notice", "comments"), c.no_list_item, c.set_like_its_run), otherwise=HINT,
        why="words of a menu, several in a row", source="section names in the menus of Telugu news sites; Nikola and Plone in Telugu",
        hits=("హోమ్\nతెలంగాణ\nక్రీడలు", "జాతీయం\nఅంతర్జాతీయం\nసినిమా\nబిజినెస్"),
        near_misses=(f"క్రీడలు\n\n{_A}\n\nవిద్య\n\n{_B}\n\nఆరోగ్యం\n\n{_C}", "పత్రికలో మూడు పేజీలు ఉండేవి:\nప్రపంచం\nక్రీడలు\nసినిమా", f"వాతావరణం\n\n{_B}"),
    ),
    Rule(
        id="te.placeholder.loading", label="placeholder",
        phrases=_spelt("లోడ్ అవుతోంది; లోడ్ అవుతోంది...; లోడవుతోంది; లోడవుతోంది...; దయచేసి జావాస్క్రిప్ట్~ను ప్రారంభించండి; javascriptను ప్రారంభించండి"),
        ambiguous=_spelt("దయచేసి వేచి ఉండండి; వేచి ఉండండి; ఫలితాలు లేవు; మళ్లీ ప్రయత్నించండి; టపాలు ఏవీ కనుగొనబడలేదు.; ఏదీ కనుగొనబడలేదు.; సరిపోలే పత్రాలు లేవు"),
        when=c.all_of(c.in_run(2), c.not_heading), otherwise=HINT,
        why="what stands where a script would have put something", source="loading states of Google's and other sites in Telugu; Nikola and Material for MkDocs in Telugu",
        hits=("లోడ్ అవుతోంది...", "దయచేసి జావాస్క్రిప్ట్\u200cను ప్రారంభించండి"),
        near_misses=(f"వేచి ఉండండి\n\n{_A}", "లోడ్ అవుతోంది లారీ, వాన మాత్రం ఆగడం లేదు."),
    ),
    Rule(
        id="te.byline.by", label="byline",
        pattern=r"(?:రచయిత|రచన|అనువాదం|రిపోర్టర్|విలేకరి|కథనం|by) ?[:|,-] ?[^.:,]{3,50}(?:, [^.:,]{3,40})?",
        when=c.in_head,
        why="who wrote it", source="byline customs of Telugu papers (BBC Telugu: రచయిత, …)",
        hits=("రచయిత, మీరా రావు\n\n= " + _A, "అనువాదం: అరుణ్ కుమార్\n\n= " + _A),
        near_misses=("రచయిత మరణిస్తాడు, రచన మిగులుతుంది.", "అనువాదం అంటే అందమైన మోసం."),
    ),
    Rule(
        id="te.byline.date", label="byline",
        pattern=r"(?:(?:ప్రచురణ|ప్రచురించిన తేదీ|పబ్లిష్|అప్డేట్|అప్{N}డేట్|నవీకరించబడింది|published|updated|last updated)(?: on)? ?[:|-]? ?)?(?:(?:సోమ|మంగళ|బుధ|గురు|శుక్ర|శని|ఆది)వారం,? )?\d{1,2} (?:జనవరి|ఫిబ్రవరి|మార్చి|ఏప్రిల్|మే|జూన్|జులై|జూలై|ఆగస్టు|ఆగస్ట్|సెప్టెంబర్|సెప్టెంబరు|అక్టోబర్|అక్టోబరు|నవంబర్|నవంబరు|డిసెంబర్|డిసెంబరు|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec),? \d{4}.{0,30}".replace("{N}", _N),
        why="when it was published", source="date styles of Telugu papers",
        hits=("12 మే 2024", "ప్రచురణ: ఆదివారం, 12 మే 2024 10:30"),
        near_misses=("మే 1968 ఒక నెల కాదు, ఒక మనస్థితి.", "ప్రచురణ కాగానే పుస్తకంపై నిషేధం పడింది."),
    ),
    Rule(
        id="te.caption.credit", label="caption",
        pattern=r"(?:.{0,240}[ (])?(?:ఫొటో సోర్స్|ఫొటో క్యాప్షన్|ఫోటో సోర్స్|చిత్రం|ఫొటో|ఫోటో|ఫైల్ ఫొటో|ఫైల్ ఫోటో) ?[:,-] ?.{2,120}|ఫైల్ ఫొటో|ఫైల్ ఫోటో",
        why="a caption, told by its credit", source="BBC Telugu's ఫొటో సోర్స్, … and credits of Telugu papers (ఫైల్ ఫొటో)",
        hits=("ఫొటో సోర్స్, Getty Images", "గురువారం ఉదయం పాత వంతెన (ఫొటో: అరుణ్ కుమార్)"),
        near_misses=("చిత్రం అన్నీ చెప్పదు.", "ఫొటో తీయడం నిషేధం"),
    ),
)
