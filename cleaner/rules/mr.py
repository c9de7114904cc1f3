"""Marathi: what sites of Maharashtra print around their articles.

Patterns use no word boundary: a vowel sign at the end of a word is none to ``re``. The
open vowel of *app* is written in three ways: ``~`` in the lists below, ``_AE`` in patterns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.rules import conditions as c
from cleaner.rules.rule import HINT, Rule, listed

if TYPE_CHECKING:
    from cleaner.model import Label

_AE = "(?:\u0972|अ\u200d?ॅ)"

_A = "जुन्या पुलावरून ट्रकची वाहतूक बंद करण्याचा निर्णय नगर परिषदेने सोमवारी घेतला."
_B = "शरद ऋतूपर्यंत चालकांना खोऱ्यातील रस्त्यानेच जावे लागेल, असे महापौरांनी सांगितले."
_C = "खर्च उचलायला कोणीच तयार नसल्याने दुरुस्तीचे काम वर्षानुवर्षे रखडले होते."
_AFTER = f"= {_A}\n\n= {_B}\n\n= {_C}\n\n"

_FOOTER: tuple[Label, ...] = (
    "legal-footer", "navigation", "share-bar", "newsletter", "paywall", "cookie-notice", "promo",
)
_BOXES: tuple[Label, ...] = ("ad-marker", "promo", "related", "share-bar", "newsletter")


def _spelt(phrases: str) -> tuple[str, ...]:
    """The phrases in each spelling of the open vowel."""
    ways = ("\u0972", "अॅ", "अ\u200dॅ") if "~" in phrases else ("",)
    return tuple(dict.fromkeys(form for way in ways for form in listed(phrases.replace("~", way))))


SPEECH = r"[^\w\s][^,।!?]{0,24}(?:म्हणाल|म्हणते|लिहिले होते|विचारले|सांगितले)"
"""Reported speech: what somebody said is the article's, whatever words it is in."""

RULES = (
    Rule(
        id="mr.ad-marker.label", label="ad-marker",
        phrases=listed("जाहिरातीनंतर पुढे वाचा; बातमी जाहिरातीनंतर सुरू; लेख जाहिरातीनंतर सुरू; जाहिरात वगळा; जाहिरात बंद करा; येथे जाहिरात करा; प्रायोजित मजकूर; प्रायोजित लेख; प्रायोजित पोस्ट"),
        ambiguous=listed("जाहिरात; जाहिराती; प्रायोजित; स्पॉन्सर्ड"),
        when=c.any_of(c.between_paragraphs, c.all_of(c.not_heading, c.beside(*_BOXES))), otherwise=HINT,
        why="an advertisement must be recognisable as such, so its box carries these words", source="ASCI code of India; ad slots of Marathi papers (जाहिरात)",
        hits=("प्रायोजित मजकूर", f"= {_A}\n\nजाहिरात\n\n= {_B}"),
        near_misses=(f"जाहिरात\n\n{_A}", f"जाहिराती\n\n{_B}", "जाहिरात बंद करा, असा दम मंत्र्यांनी संपादकांना दिला."),
    ),
    Rule(
        id="mr.video-embed.player", label="video-embed",
        phrases=listed("व्हिडिओ पहा; व्हिडिओ पाहा; व्हिडीओ पहा; व्हिडीओ पाहा; पूर्ण व्हिडिओ पाहा; लाइव्ह टीव्ही पाहा; लाईव्ह टीव्ही पाहा; बातमी ऐका; ही बातमी ऐका; लेख ऐका; हा व्हिडिओ उपलब्ध नाही; पुढील व्हिडिओ; तुमचा ब्राउझर व्हिडिओला सपोर्ट करत नाही; video लोड होत आहे.; एस्केप कळ दाबून किंवा बंद कळ सक्रिय करून हे संवादी प्रलेखन बंद केले जाऊ शकते.; डायलॉग विंडोची सुरुवात. escape रद्द करेल आणि विंडो बंद करेल.; थेट प्रसारणकडे जा, चालू क्षणाला थेट प्रसारण पासुन मागे आहे; नेटवर्क त्रुटीमुळे मीडिया डाउनलोड अर्ध्यात अयशस्वी झाला.; मीडिया एन्क्रिप्ट केलेला आहे आणि तो डिक्रिप्ट करण्यासाठी आमच्याकडे कळा नाहीत.; या मीडियासाठी कोणताही सुसंगत स्रोत सापडला नाही."),
        ambiguous=listed("व्हिडिओ; व्हिडीओ; ऑडिओ; लाइव्ह; लाईव्ह; लाइव्ह टीव्ही; लाईव्ह टीव्ही; थेट प्रक्षेपण; पाहा; ऐका; प्ले करा; प्ले; पॉज; विराम द्या; म्यूट; म्यूट करा; फुल स्क्रीन; पूर्ण स्क्रीन; अक्षर कुटुंब; अक्षराचा आकार; अमूक; आनुपातिक सॅन्स-सेरिफ; आनुपातिक सेरिफ; आवाज पातळी; उपशीर्षक नियंत्रण; उपशीर्षके बंद; उर्वरित वेळ; चित्रवाणी वाजवा; चित्रवाणी वादक; डायलॉग विंडोचा शेवट.; थांबा; ध्वनि मार्ग; ध्वनि वादक; पिक्चर-इन-पिक्चर; पिक्चर-इन-पिक्चरमधून बाहेर पडा; पिक्चर-इन-पिक्चरमध्ये वाजवत आहे; पुन्हा वाजवा; प्रगती पट्टा; प्रवाह प्रकार; प्लेबॅक दर; मजकूर एज शैली; मजकूर पार्श्वभूमी; मथळा क्षेत्र पार्श्वभूमी; मथळा नियंत्रण संवाद प्रलेखन; मथळे नियंत्रण; मथळे बंद; मुक; मोनोस्पेस सॅन्स-सेरिफ; मोनोस्पेस सेरिफ; वर्णन नियंत्रण; वर्णने बंद; वर्तमान वेळ; वाजवा; संपूर्ण पडदा; संवादी प्रलेखन; उपशीर्षक नियंत्रण संवाद प्रलेखन उघडतो; तुम्ही मीडिया प्लेबॅक रद्द केला; थेट प्रसारणकडे जा, चालू क्षणाला थेट प्रसारण आहे; पुढे जा 0 सेकंद; मथळे नियंत्रण संवाद प्रलेखन उघडतो; मागे जा 0 सेकंद; वर्णन नियंत्रण संवाद प्रलेखन उघडतो; संपूर्ण पडद्यातून बाहेर पडा; संवादी प्रलेखन बंद करा; सर्व नियंत्रण डीफॉल्ट मूल्यांवर पुनर्संचयित करा; हे एक संवादी प्रलेखन आहे"),
        when=c.all_of(c.in_run(2, "video-embed"), c.heads_nothing, c.no_list_item), otherwise=HINT,
        why="the labels of a video or audio player", source="players of Marathi news sites; YouTube in Marathi",
        hits=("व्हिडिओ पाहा", "प्ले करा\nविराम द्या\nपूर्ण स्क्रीन"),
        near_misses=(f"थेट प्रक्षेपण\n\n{_A}", "व्हिडिओ पाहा किंवा पाहू नका, पूल आता तिथे नाही.", f"ऐका\n\n{_B}"),
    ),
    Rule(
        id="mr.video-embed.settings", label="video-embed",
        phrases=("डायलॉग विंडोचा शेवट.",),
        takes=c.player_above(
            "डायलॉग विंडोची सुरुवात. escape रद्द करेल आणि विंडो बंद करेल.",
        ),
        why="a player's bar and the dialog of its settings, which says where it begins and ends",
        source="video.js in Marathi",
        hits=(_AFTER + "वाजवा\n0:00\nसज्ज\n0%\nडायलॉग विंडोची सुरुवात. Escape रद्द करेल आणि विंडो बंद करेल.\nमजकूर\nरंग\nपांढरा\nकाळा\nअक्षराचा आकार\n50%\nपुन्हा कर\nझाले\nडायलॉग विंडोचा शेवट.", _AFTER + "डायलॉग विंडोची सुरुवात. Escape रद्द करेल आणि विंडो बंद करेल.\nमजकूर\nपांढरा\nअक्षराचा आकार\n50%\nडायलॉग विंडोचा शेवट."),
        near_misses=(f"{_A}\n\nडायलॉग विंडोचा शेवट.\n\n{_B}", "डायलॉग विंडोचा शेवट, असे ती म्हणाली आणि तिने दार लावले."),
    ),
    Rule(
        id="mr.promo.app", label="promo",
        phrases=_spelt("~प डाउनलोड करा; ~प डाऊनलोड करा; आमचे ~प डाउनलोड करा; आमचं ~प डाउनलोड करा; मोबाइल ~प डाउनलोड करा; मोबाईल ~प डाउनलोड करा; ~पमध्ये वाचा; ~पमध्ये उघडा; ~प उघडा; ~प इन्स्टॉल करा; नोटिफिकेशन चालू करा; नोटिफिकेशन सुरू करा"),
        ambiguous=_spelt("आता नाही; नंतर; अनुमती द्या; परवानगी द्या; डाउनलोड करा; मोबाइल ~प; नको, धन्यवाद; ~प उघडा"),
        pattern=rf"(?:ताज्या|ताज्या मराठी|मराठीतील|देश-विदेशातील|महाराष्ट्रासह|राज्यातील|ब्रेकिंग|महत्त्वाच्या) .{{0,60}}(?:बातम्या|घडामोडी|अपडेट्स|अपडेट).{{0,110}}(?:{_AE}प|app|चॅनल|चॅनेल|व्हॉट्स|टेलिग्राम|पेज|गुगल न्यूज|गूगल न्यूज|डा[उऊ]नलोड).{{0,60}}(?:करा|व्हा|app\.?)[^,]{{0,30}}",
        when=c.all_of(c.beside("promo"), c.not_heading), otherwise=HINT, part="button", sure_if="डा[उऊ]नलोड|फॉलो|जॉइन|जॉईन|सामील|लाइक|लाईक|सबस्क्राइब|सबस्क्राईब",
        why="a prompt to install the site's app or to join its channel", source="lines at the end of Marathi news stories (Loksatta, Lokmat, TV9)",
        hits=("अ\u200dॅप डाउनलोड करा", "ताज्या बातम्या मिळवण्यासाठी आमचे व्हॉट्सअॅप चॅनेल फॉलो करा", "आता नाही\nॲपमध्ये वाचा"),
        near_misses=(f"आता नाही\n\n{_A}", "ॲप डाउनलोड करा, भाषा निवडा आणि मग नाव लिहा, असे पुस्तिकेत लिहिले आहे.", f"नंतर\n\n{_B}"),
    ),
    Rule(
        id="mr.promo.ask", label="promo",
        phrases=listed("देणगी द्या; आत्ताच देणगी द्या; आम्हाला पाठिंबा द्या; आम्हाला मदत करा; स्वतंत्र पत्रकारितेला पाठिंबा द्या; सदस्य व्हा; वर्गणीदार व्हा; आत्ताच खरेदी करा; आता खरेदी करा; येथे क्लिक करा; इथे क्लिक करा; अधिक माहितीसाठी येथे क्लिक करा; अधिक माहितीसाठी इथे क्लिक करा"),
        when=c.any_of(c.all_of(c.not_heading, c.in_tail), c.after_box_heading, c.all_of(c.not_heading, c.beside(*_BOXES))), otherwise=HINT, part="ask",
        why="a button by which readers give money or buy", source="donation boxes of reader-funded Marathi media; shops",
        hits=("देणगी द्या »", "स्वतंत्र पत्रकारितेला पाठिंबा द्या"),
        near_misses=(f"सदस्य व्हा\n\n{_A}", f"देणगी द्या\n\n{_B}", "देणगी द्या किंवा नका देऊ, पण खोटे बोलू नका, साधू म्हणाला.\n\n" + _C),
    ),
    Rule(
        id="mr.newsletter.prompt", label="newsletter",
        phrases=listed("आमच्या न्यूजलेटरची सदस्यता घ्या; न्यूजलेटरची सदस्यता घ्या; आमचे न्यूजलेटर सबस्क्राइब करा; न्यूजलेटर सबस्क्राइब करा; न्यूजलेटरसाठी साइन अप करा; तुमचा ईमेल; तुमचा ई-मेल; तुमचा ईमेल टाका; तुमचा ईमेल आयडी टाका; तुमचा ईमेल पत्ता; तुमचा ईमेल पत्ता टाका; ईमेल पत्ता प्रविष्ट करा; तुमचा ईमेल प्रविष्ट करा; आपला ईमेल पत्ता; ईमेलद्वारे सदस्यता घ्या; सदस्यता घेतल्याबद्दल धन्यवाद"),
        ambiguous=listed("न्यूजलेटर; ईमेल; ई-मेल; ईमेल पत्ता; तुमचा ईमेल; तुमचा ई-मेल"),
        when=c.beside("newsletter", "promo", "share-bar", "legal-footer"), otherwise=HINT, part="field",
        why="a part of the box that collects mail addresses", source="sign-up forms of Marathi sites",
        hits=("न्यूजलेटर सबस्क्राइब करा", "न्यूजलेटर\nतुमचा ईमेल पत्ता टाका"),
        near_misses=(f"न्यूजलेटर\n\n{_A}", f"ईमेल\n\n{_B}", "तुमचा ईमेल मिळाला, पण उत्तर द्यायला काहीच नव्हते, असे तिने लिहिले."),
    ),
    Rule(
        id="mr.newsletter.subscribe", label="newsletter",
        phrases=listed("सबस्क्राइब करा; सबस्क्राईब करा; सबस्क्राइब; सदस्यता घ्या; साइन अप करा; साइन अप; सबमिट करा; पाठवा; सादर करा"),
        when=c.any_of(c.all_of(c.not_heading, c.in_run(2, "newsletter", "paywall", "share-bar")), c.after_box_heading), otherwise=HINT, part="ask",
        why="the button of a sign-up form", source="sign-up forms of Marathi sites",
        hits=("तुमचा ईमेल पत्ता\nसबस्क्राइब करा", "तुमचा ईमेल टाका\nसबमिट करा"),
        near_misses=(f"सदस्यता घ्या\n\n{_A}", "भिंतीवर एकच शब्द होता:\n\nपाठवा"),
    ),
    Rule(
        id="mr.comment-count.count", label="comment-count",
        phrases=listed("0 टिप्पण्या; 0 टिप्पणी; 0 प्रतिक्रिया; 0 कमेंट्स; 0 कमेंट; टिप्पण्या (0); प्रतिक्रिया (0); कमेंट्स (0); सर्व टिप्पण्या पाहा; सर्व प्रतिक्रिया पाहा; प्रतिक्रिया वाचा; कमेंट्स पाहा"),
        ambiguous=listed("टिप्पण्या नाहीत; प्रतिक्रिया नाहीत; 0 प्रतिक्रिया; प्रतिक्रिया वाचा"),
        when=c.all_of(c.in_run(2), c.not_heading), otherwise=HINT,
        why="how many comments there are, or the button that shows them", source="Blogger in Marathi (टिप्पण्या नाहीत:) and Marathi news sites",
        hits=("३४ टिप्पण्या", "प्रतिक्रिया (12)"),
        near_misses=(f"प्रतिक्रिया नाहीत\n\n{_A}", "34 टिप्पण्या मध्यरात्रीपूर्वीच हटवण्यात आल्या."),
    ),
    Rule(
        id="mr.comments.prompt", label="comments",
        phrases=listed("टिप्पणी पोस्ट करा; टिप्पणी जोडा; टिप्पणी लिहा; टिप्पणी द्या; तुमची टिप्पणी लिहा; कमेंट करा; कमेंट लिहा; आपली प्रतिक्रिया नोंदवा; तुमची प्रतिक्रिया नोंदवा; प्रतिक्रिया नोंदवा; प्रतिक्रिया द्या; प्रतिक्रिया व्यक्त करा; तुमची प्रतिक्रिया लिहा; प्रत्युत्तर द्या; प्रत्युत्तर रद्द करा; उत्तर रद्द करा; आपला ई-मेल अड्रेस प्रकाशित केला जाणार नाही.; आपला ई-मेल अड्रेस प्रकाशित केला जाणार नाही; तुमचा ईमेल पत्ता प्रकाशित केला जाणार नाही; टिप्पणी देण्यासाठी लॉग इन करा"),
        ambiguous=listed("कमेंट करा; प्रतिक्रिया द्या; प्रतिक्रिया व्यक्त करा; तुमची प्रतिक्रिया; तुमचे मत; वाचकांचे मत; वाचकांची पत्रे; प्रत्युत्तर द्या; प्रतिक्रिया नोंदवा"),
        pattern=r"(?:आपला|तुमचा) ई-?मेल (?:अड्रेस|पत्ता) प्रकाशित केला जाणार नाही.{0,100}|(?:प्रतिक्रिया|टिप्पणी|कमेंट) (?:देण्यासाठी|करण्यासाठी|नोंदवण्यासाठी) .{0,30}(?:लॉग ?इन|साइन इन).{0,30}",
        when=c.all_of(c.comment_button, c.after_prose()), otherwise=HINT, sure_if="प्रकाशित|करा[.!]?$",
        why="a prompt of the comment section", source="WordPress in Marathi (प्रतिक्रिया व्यक्त करा), Blogger in Marathi (टिप्पणी पोस्ट करा)",
        hits=("टिप्पणी पोस्ट करा", "आपली प्रतिक्रिया नोंदवा", "आपला ई-मेल अड्रेस प्रकाशित केला जाणार नाही. आवश्यक फील्डस् * मार्क केले आहेत"),
        near_misses=(f"तुमचे मत\n\n{_A}", f"प्रतिक्रिया द्या\n\n{_B}", "कमेंट करा, पण विचार करून करा, असे संपादकांनी लिहिले."),
    ),
    Rule(
        id="mr.share-bar.share", label="share-bar",
        phrases=_spelt("facebook वर शेअर करा; x वर शेअर करा; twitter वर शेअर करा; pinterest वर शेअर करा; whatsapp वर शेअर करा; फेसबुकवर शेअर करा; ट्विटरवर शेअर करा; व्हॉट्स~पवर शेअर करा; हे ईमेल करा; हे ब्लॉग करा!; ही बातमी शेअर करा; बातमी शेअर करा; हा लेख शेअर करा; लेख शेअर करा; लिंक कॉपी करा; आम्हाला फॉलो करा; आम्हाला फेसबुकवर फॉलो करा; गुगल न्यूजवर फॉलो करा; गूगल न्यूजवर फॉलो करा; google news वर फॉलो करा; 0 शेअर; 0 व्ह्यूज; मित्रांसोबत शेअर करा; हे शेअर करा"),
        ambiguous=listed("हे शेअर करा; मित्रांसोबत शेअर करा; फॉन्ट साइज; अक्षरांचा आकार; आमच्याशी जोडले जा"),
        pattern=r"(?:आम्हाला|आमच्या|आमचे|आमचं|तुम्ही आम्हाला) .{0,80}(?:फेसबुक|ट्विटर|इन्स्टाग्राम|इंस्टाग्राम|व्हॉट्स|टेलिग्राम|यूट्यूब|युट्यूब|गुगल न्यूज|गूगल न्यूज|सोशल मीडिया|facebook|twitter|whatsapp|instagram|youtube).{0,60}(?:फॉलो|जॉइन|जॉईन|लाइक|लाईक|सबस्क्राइब|सबस्क्राईब)[^,]{0,30}|.{3,30} अपडेट्स मिळवण्यासाठी (?:तुम्ही )?आम्हाला .{0,80}फॉलो कर(?:ा|ू शकता).{0,40}",
        when=c.all_of(c.in_run(2, "share-bar", "navigation", "comments", "comment-count"), c.no_list_item), otherwise=HINT,
        why="a prompt or button to share the page or to follow the site", source="share bars of Marathi news sites, Blogger in Marathi; BBC Marathi's closing line",
        hits=("ही बातमी शेअर करा", "लिंक कॉपी करा", "आम्हाला फेसबुक आणि ट्विटरवर फॉलो करा"),
        near_misses=(f"मित्रांसोबत शेअर करा\n\n{_A}", "हे शेअर करा आणि विसरून जा, हीच आजची रीत.", f"फॉन्ट साइज\n\n{_B}"),
    ),
    Rule(
        id="mr.share-bar.button", label="share-bar",
        phrases=_spelt("शेअर करा; शेअर; प्रिंट; प्रिंट करा; सेव्ह करा; सेव्ह; कॉपी करा; फॉलो करा; ट्विट करा; लाइक करा; लाइक; लाईक; आवडले; कमेंट; कमेंट्स; टिप्पण्या; प्रतिक्रिया; उत्तर द्या; रिपोर्ट करा; फेसबुक; ट्विटर; व्हॉट्स~प; व्हॉटस~प; व्हाट्स~प; टेलिग्राम; इन्स्टाग्राम; इंस्टाग्राम; लिंक्डइन; यूट्यूब; युट्यूब; ईमेल"),
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "video-embed"), c.no_list_item), otherwise=HINT,
        why="words of a share bar and names of networks, one beside the other", source="article tool bars of Marathi news sites",
        hits=("शेअर करा\nप्रिंट", "फेसबुक\nट्विटर\nव्हॉट्सअॅप"),
        near_misses=(f"फॉलो करा\n\n{_A}", "दंड तीन कंपन्यांना झाला:\nफेसबुक\nइन्स्टाग्राम\nटेलिग्राम", f"प्रतिक्रिया\n\n{_B}"),
    ),
    Rule(
        id="mr.cookie-notice.notice", label="cookie-notice",
        phrases=listed("सर्व कुकीज स्वीकारा; सर्व कुकीज़ स्वीकारा; कुकीज स्वीकारा; सर्व स्वीकारा; सर्व नाकारा; कुकी सेटिंग्ज; कुकीज सेटिंग्ज; कुकी धोरण; कुकीज धोरण"),
        ambiguous=listed("स्वीकारा; नाकारा; मान्य आहे; मला मान्य आहे; सहमत आहे; मी सहमत आहे; ठीक आहे; बंद करा; अधिक जाणून घ्या; अधिक माहिती; सेटिंग्ज; समजले; कुकी धोरण; कुकीज धोरण"),
        pattern=r"(?:आम्ही|ही वेबसाइट|ही वेबसाईट|हे संकेतस्थळ|आमची वेबसाइट|आमच्या वेबसाइटवर|ही साइट) .{0,100}कुकी(?:ज|ज़|झ)? .{0,40}वापर.{0,240}|(?:उत्तम|चांगल्या|तुमचा) .{0,60}अनुभव.{0,40}कुकी.{0,160}",
        when=c.all_of(c.beside("cookie-notice"), c.not_heading), otherwise=HINT, part="button", sure_if="अनुभव|सहमत|मान्य आहे|संमती",
        why="a notice that asks leave to store cookies, and its buttons", source="consent banners of Marathi sites; India's data protection act of 2023 asks for consent",
        hits=("उत्तम अनुभवासाठी ही वेबसाइट कुकीज वापरते.\nमान्य आहे", "कुकी सेटिंग्ज"),
        near_misses=(f"ठीक आहे\n\n{_A}", "ही वेबसाइट कुकीज वापरते म्हणून तिला दंड ठोठावण्यात आला, असे न्यायालयाने सांगितले.", f"अधिक माहिती\n\n{_B}"),
    ),
    Rule(
        id="mr.paywall.account", label="paywall",
        phrases=listed("पासवर्ड विसरलात?; पासवर्ड विसरलात; तुम्ही पासवर्ड विसरलात का?; आधीपासून खाते आहे?; खाते नाही?; फक्त सदस्यांसाठी; केवळ सदस्यांसाठी; पुढे वाचण्यासाठी लॉग इन करा; पूर्ण बातमी वाचण्यासाठी लॉग इन करा; पूर्ण लेख वाचण्यासाठी सबस्क्राइब करा; संपूर्ण बातमी वाचण्यासाठी लॉग इन करा; गुगलने लॉग इन करा; google सह साइन इन करा; आल्याची नोंद करा /नविन सदस्यखाते उघडा"),
        ambiguous=listed("लॉग इन; लॉग इन करा; लॉगिन; लॉगिन करा; लॉग आउट; लॉगआउट; साइन इन; साइन इन करा; खाते तयार करा; नोंदणी करा; नोंदणी; माझे खाते; पासवर्ड; प्रोफाइल; प्रीमियम; फक्त सदस्यांसाठी; केवळ सदस्यांसाठी"),
        when=c.all_of(c.in_run(2), c.heads_nothing, c.no_list_item), otherwise=HINT, part="button",
        why="a prompt to log in, register or pay", source="account menus of Marathi news sites; Google in Marathi; MediaWiki in Marathi",
        hits=("पासवर्ड विसरलात?", "लॉग इन करा\nखाते तयार करा"),
        near_misses=(f"लॉग इन करा\n\n{_A}", f"पासवर्ड\n\n{_B}", "पासवर्ड विसरलात तर सगळेच गेले, आजोबा हसून म्हणाले."),
    ),
    Rule(
        id="mr.related.heading", label="related",
        phrases=listed("हेही वाचा; हे ही वाचा; हे पण वाचा; हेही नक्की वाचा; हेही वाचलंत का?; हे वाचलंत का?; हे वाचलं का?; हे वाचा; ही बातमी वाचा; हेही पाहा; संबंधित बातम्या; संबंधित बातमी; संबंधित लेख; संबंधित पोस्ट; सर्वाधिक वाचलेले; सर्वाधिक वाचलेल्या बातम्या; सर्वाधिक वाचले गेलेले; लोकप्रिय पोस्ट; लोकप्रिय बातम्या; तुम्हाला हेही आवडेल; तुमच्यासाठी निवडक; इतर बातम्या; आणखी बातम्या"),
        ambiguous=listed("इतर बातम्या; आणखी बातम्या; संबंधित लेख; लोकप्रिय बातम्या; हे वाचा; हेही पाहा"),
        pattern=r"(?:skip|end of) (?:सर्वाधिक वाचलेले|पॉडकास्ट|व्हॉट्स.{1,4}प)(?: and continue reading)?|सर्वाधिक वाचलेले (?:वगळा आणि वाचन सुरू ठेवा|समाप्त)",
        when=c.all_of(c.not_heading, c.after_prose()), otherwise=HINT, takes=c.titles_below, part="heading",
        why="the heading of a list of other articles, with the list", source="Marathi news sites (हेही वाचा); BBC Marathi (हे वाचलंत का?, सर्वाधिक वाचलेले)",
        hits=(_AFTER + "संबंधित बातम्या\nवादळामुळे बोट सेवा रद्द करण्यात आली\nहिवाळी कामासाठी बचाव पथकाचा गौरव", "हेही वाचा:", "हे वाचलंत का?"),
        near_misses=(f"इतर बातम्या\n\n{_A}", "हेही वाचा आणि तेही वाचा, असे गुरुजी म्हणत.", f"आणखी बातम्या\n\n{_B}"),
    ),
    Rule(
        id="mr.related.section", label="related",
        phrases=listed("ताज्या बातम्या; ताजी बातमी; मुख्य बातम्या; महत्त्वाच्या बातम्या; महत्वाच्या बातम्या; ठळक बातम्या; ब्रेकिंग न्यूज; टॉप न्यूज; टॉप बातम्या; लेटेस्ट न्यूज; ट्रेंडिंग; तुमच्यासाठी; आणखी; अधिक बातम्या; इतर बातम्या; आणखी बातम्या; व्हिडिओ; व्हिडीओ; फोटो; फोटो गॅलरी; वेब स्टोरीज; विशेष; फीचर; जरूर वाचा; नक्की वाचा; संपादकांची निवड; अलीकडील पोस्ट; लोकप्रिय; मोठी बातमी; आजच्या बातम्या"),
        when=c.after_prose(), takes=c.titles_below_or_nothing, otherwise=HINT, part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it", source="side columns of Marathi news sites",
        hits=(_AFTER + "ताज्या बातम्या\n\nकिनारा खचला तर खर्च कोणाचा?\n\nनगर परिषद जुन्या बंदराची इमारत विकणार", _AFTER + "ठळक बातम्या\nवादळामुळे बोट सेवा रद्द करण्यात आली\nहिवाळी कामासाठी बचाव पथकाचा गौरव"),
        near_misses=(f"ठळक बातम्या\n\n{_A}", f"तुमच्यासाठी\n\nमीरा जोशी\n\n{_C}"),
    ),
    Rule(
        id="mr.related.pointer", label="related",
        phrases=listed("अधिक वाचा; आणखी वाचा; पूर्ण बातमी वाचा; संपूर्ण बातमी वाचा; पूर्ण लेख वाचा; सविस्तर वाचा; पुढे वाचा; वाचन सुरू ठेवा; अधिक दाखवा; आणखी दाखवा; कमी दाखवा; आणखी लोड करा; सर्व बातम्या पाहा; आणखी पाहा; सर्व पाहा; फोटो पाहा"),
        ambiguous=listed("पुढे वाचा; सविस्तर वाचा; सर्व पाहा; आणखी पाहा; सविस्तर; वाचन सुरू ठेवा; क्रमशः"),
        pattern=r".{4,100} (?:वाचण्यासाठी|पाहण्यासाठी|जाणून घेण्यासाठी) (?:येथे|इथे|या लिंकवर|खाली) क्लिक करा[.!]?",
        when=c.all_of(c.in_run(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a link to another page, which leads nowhere in a text", source="excerpt links and expand buttons of Marathi sites",
        hits=("आणखी वाचा »", "पूर्ण बातमी वाचा", "पुलाचे फोटो पाहण्यासाठी येथे क्लिक करा"),
        near_misses=(f"पुढे वाचा\n\n{_A}", "अधिक वाचा आणि कमी बोला, असा सल्ला म्हाताऱ्याने दिला.", f"सविस्तर\n\n{_B}"),
    ),
    Rule(
        id="mr.related.pointer-line", label="related",
        pattern=r"(?:हेही (?:नक्की )?वाचा|हे ही वाचा|हे पण वाचा|हेही पाहा|आणखी वाचा|अधिक वाचा|संबंधित बातमी|वाचा सविस्तर|also read|read also|read more) ?[:|–—»>-]{1,2} ?.{10,180}[^।.,;:]",
        when=c.all_of(c.no_list_item, c.after_prose()), otherwise=HINT,
        why="a pointer to another article in the middle of the text", source="in-story pointers of Marathi news sites (हेही वाचा: headline)",
        hits=(_AFTER + "हेही वाचा: वादळामुळे बोट सेवा रद्द करण्यात आली", _AFTER + "आणखी वाचा - किनारा खचला तर खर्च कोणाचा?"),
        near_misses=("आणखी वाचा: एवढेच बोलून गुरुजी उठून गेले.", "• हेही वाचा: महिन्याला किमान एक पुस्तक"),
    ),
    Rule(
        id="mr.tag-list.tags", label="tag-list",
        phrases=listed("टॅग्ज; टॅग्स; टॅग; टॅग्ज:; संबंधित विषय; लेबल; लेबले; कीवर्ड; हॅशटॅग"),
        when=c.after_prose(2), takes=c.short_lines_below, part="heading",
        why="the heading of the list of tags under an article, with the list", source="tag lists of Marathi news sites; BBC Marathi (संबंधित विषय)",
        hits=(_AFTER + "टॅग्ज\nजुना पूल\nनगर परिषद", _AFTER + "संबंधित विषय:\n\nपूल\n\nरस्ते"),
        near_misses=(f"संबंधित विषय\n\n{_A}", f"{_A}\n\n{_B}\n\nलेबले\n\n{_C}"),
    ),
    Rule(
        id="mr.tag-list.line", label="tag-list",
        pattern=r"(?:टॅग्ज|टॅग्स|टॅग|लेबल|लेबले|कीवर्ड|हॅशटॅग|tags) ?[:|»] ?(?![^.।]*[.।] ).{2,200}[^.।?!:]",
        when=c.any_of(c.after_prose(2), c.in_head),
        why="the tags of an article on one line", source="tag lines of Marathi blogs (Blogger: लेबल:)",
        hits=(_AFTER + "टॅग्ज: पूल, रस्ते, नगर परिषद", _AFTER + "लेबल: वाहतूक"),
        near_misses=("टॅग: कापडावरचा छोटासा कागद, जो सगळे सांगून जातो.", "टॅग जे कोणी वाचत नाही"),
    ),
    Rule(
        id="mr.legal-footer.links", label="legal-footer",
        phrases=listed("गोपनीयता धोरण; गोपनीयता; प्रायव्हसी पॉलिसी; वापराच्या अटी; अटी व शर्ती; अटी आणि शर्ती; अटी आणि नियम; नियम व अटी; नियम आणि अटी; आमच्याबद्दल; आमच्या बद्दल; आमच्याविषयी; आमच्या विषयी; संपर्क; संपर्क साधा; संपर्क करा; आमच्याशी संपर्क साधा; जाहिरात करा; आमच्याकडे जाहिरात करा; जाहिरातीसाठी संपर्क; साइटमॅप; अस्वीकरण; डिस्क्लेमर; तक्रार निवारण; संपादकीय धोरण; करिअर; फीडबॅक; अभिप्राय; rss; कुकीज; मदत; कॉपीराइट; आचारसंहिता; संग्रह"),
        when=c.all_of(c.in_run(2, *_FOOTER), c.after_prose(), c.not_heading), otherwise=HINT,
        why="links of a site's footer, in a row", source="India's IT Rules of 2021 make news sites link to तक्रार निवारण",
        hits=(_AFTER + "आमच्याबद्दल | संपर्क साधा | गोपनीयता धोरण", _AFTER + "तक्रार निवारण\nअटी व शर्ती"),
        near_misses=(f"अस्वीकरण\n\n{_A}", f"आमच्याबद्दल\n\n{_B}"),
    ),
    Rule(
        id="mr.legal-footer.notice", label="legal-footer",
        phrases=listed("सर्व हक्क राखीव; सर्व हक्क राखीव.; सर्व हक्क सुरक्षित; सर्व हक्क सुरक्षित.; सर्व हक्क राखीव आहेत; blogger द्वारे प्रायोजित; blogger द्वारे प्रायोजित."),
        pattern=r"(?:©|\(c\)|copyright|कॉपीराइट).{0,100}हक्क (?:राखीव|सुरक्षित).{0,60}|सर्व हक्क (?:राखीव|सुरक्षित)[^,]{0,30}(?:©|\d{4}).{0,40}|.{2,60}\d{4}.{0,20}सर्व हक्क (?:राखीव|सुरक्षित).{0,20}",
        when=c.all_of(c.in_tail, c.after_prose()), otherwise=HINT,
        why="the reservation of rights below the last paragraph", source="footers of Marathi news sites; Blogger in Marathi",
        hits=(_AFTER + "© 2024 खोरे वार्ता. सर्व हक्क राखीव.", _AFTER + "सर्व हक्क सुरक्षित"),
        near_misses=(f"{_A}\n\n{_B}\n\nसर्व हक्क राखीव, प्रकाशक हसत म्हणाला.", f"सर्व हक्क राखीव\n\n{_B}"),
    ),
    Rule(
        id="mr.navigation.skip", label="navigation",
        phrases=listed("मजकुरावर जा; मुख्य मजकुरावर जा; मुख्य सामग्रीवर जा; सामग्रीवर जा; थेट मजकुराकडे जा; वर जा; मेनू उघडा; मेनू बंद करा; या ब्लॉगमध्ये शोधा; हा ब्लॉग शोधा; येथे शोधा; नवीनतम पोस्ट; जरा जुनी पोस्ट; थोडे जुने पोस्ट; जुन्या पोस्ट; पुढील पोस्ट; मागील पोस्ट; पुढील पृष्ठ; मागील पृष्ठ; पोस्ट नेव्हिगेशन; वेब आवृत्ती पहा; मोबाइल आवृत्ती पहा; शहर निवडा; मुख्य सामग्रीकडे जा; नेव्हिगेशन टॉगल करा"),
        ambiguous=listed("पुढील बातमी; मागील बातमी; पुढची बातमी; मागची बातमी; पुढील लेख; मागील लेख; वर जा; डार्क मोड; भाषा निवडा; शहर निवडा; नवीनतम पोस्ट; जुने पोस्ट; नवीन पोस्ट्स; मागील पान; पुढील पान; पृष्ठ 0"),
        pattern=r"(?:वाचन वेळ|वाचनासाठी लागणारा वेळ|वाचण्यासाठी लागणारा वेळ) ?:? ?\d+ ?(?:मिनिट|मिनिटे|मिनिटं)|(?:पुढील बातमी|मागील बातमी|पुढील लेख|मागील लेख|पुढील पोस्ट|मागील पोस्ट) ?[:»«←→>|-] ?.{3,120}[^।.,]",
        when=c.control_beside, otherwise=HINT,
        why="a control of the page: skip link, pager, reading time", source="BBC Marathi (वाचन वेळ), Blogger and WordPress in Marathi; Nikola and MediaWiki in Marathi",
        hits=("मजकुरावर जा", "वाचन वेळ: ५ मिनिटे", "पुढील बातमी »\nमागील बातमी"),
        near_misses=(f"पुढील लेख\n\n{_A}", f"डार्क मोड\n\n{_B}", "पुढील बातमी येईपर्यंत गाव झोपी गेले होते.", f"{_A}\n\nजुने पोस्ट\n\nनवीन पोस्ट्स\n\n{_B}", f"{_A}\n\nजुने पोस्ट\n\nनवीन पोस्ट्स\n\n{_B}"),
    ),
    Rule(
        id="mr.navigation.wiki", label="navigation", weighed=False,
        phrases=listed("""
            येथे काय जोडले आहे; संबंधित बदल; या पृष्ठासंबंधीचे बदल; विशेष पृष्ठे; शाश्वत दुवा; पानाची माहिती; छापण्यायोग्य आवृत्ती; संचिका चढवा; अलीकडील बदल; अविशिष्ट लेख; समाज मुखपृष्ठ;
            सद्य घटना; वैयक्तिक साधने; नामविश्वे; चले(व्हेरियंट्स); इतिहास पहा; स्रोत पहा; वाचा; दृष्ये; योगदान; चर्चा पान; आल्याची नोंद केलेली नाही(लॉग इन केलेले नाही); इतर भाषांत; साधने;
            उत्तरदायित्वास नकार; विकि साधने; सदस्यपान साधने; पानाच्या नोंदी; चर्चा; पानाचा इतिहास; इतिहास; नवीन खाते तयार करा; संपादन; साहाय्य; आल्याची नोंद(लॉग-इन);
            सुचालन;
            युजरची साधने; प्रवेश करा; साईटची साधने; मिडिया व्यवस्थापक; सूचि; पानाची साधने; पानाचा स्त्रोत
            दाखवा; जून्या आव्रुत्ती; परत वर
        """),
        when=c.wiki_tools, otherwise=HINT,
        why="the tools of a wiki's page, several in a row",
        source="MediaWiki in Marathi (sidebar, tabs and toolbox)",
        hits=(_AFTER + "येथे काय जोडले आहे\nसंबंधित बदल\nया पृष्ठासंबंधीचे बदल", _AFTER + "विशेष पृष्ठे\nशाश्वत दुवा\nपानाची माहिती"),
        near_misses=(f"येथे काय जोडले आहे\n\n{_A}", f"या पृष्ठासंबंधीचे बदल\n\n{_B}\n\nसंबंधित बदल\n\n{_A}"),
    ),
    Rule(
        id="mr.legal-footer.wiki", label="legal-footer",
        pattern=(
            r"या पानातील शेवटचा बदल ?(?=.{0,45}\d{4}).{8,60}वाजता केला गेला[.।]?|"
            r"[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200} ?पासून हुडकले|"
            r"हे पान ?\d[\d., ]{0,12} ?वेळा बघितले गेलेले आहे[.।]?"
        ),
        why="the day of the last change, the address and how often it was read, below the pages of a wiki",
        source="MediaWiki in Marathi (messages lastmodifiedat, retrievedfrom and viewcount)",
        hits=("या पानातील शेवटचा बदल 2024-05-03 रोजी 10:14 वाजता केला गेला.", "\"https://wiki.example/index.php?title=Most&oldid=12\" पासून हुडकले"),
        near_misses=("या पानातील शेवटचा बदल 2024-05-03 रोजी 10:14 वाजता केला गेला, असे ती म्हणाली आणि तिने दार लावले.", f"{_A}\n\nया पानातील शेवटचा बदल {_B}"),
    ),
    Rule(
        id="mr.navigation.menu-word", label="navigation",
        phrases=listed("""
            होम; मुख्यपृष्ठ; मुख्य पान; मुखपृष्ठ; मेनू; शोधा; शोध; बातम्या; महाराष्ट्र; मुंबई; पुणे; नागपूर; नाशिक; ठाणे; औरंगाबाद; छत्रपती संभाजीनगर; कोल्हापूर; सोलापूर; सातारा; सांगली; जळगाव; नवी मुंबई; शहर; देश; राष्ट्रीय; विदेश; देश-विदेश; देश विदेश; आंतरराष्ट्रीय; जग; भारत; राजकारण; क्रीडा; क्रिकेट; मनोरंजन; सिनेमा; बॉलिवूड; मराठी सिनेमा; अर्थ; अर्थविश्व; अर्थसत्ता; व्यापार; बिझनेस; उद्योग; तंत्रज्ञान; टेक; विज्ञान; आरोग्य; शिक्षण; करिअर; नोकरी; लाइफस्टाइल; लाईफस्टाईल; जीवनशैली; राशीभविष्य; राशिभविष्य; भविष्य; ज्योतिष; अध्यात्म; भक्ती; संपादकीय; अग्रलेख; विचार; स्तंभ; लेख; ब्लॉग; ब्लॉग्स; पुरवणी; साहित्य; कला; संस्कृती; महिला; रेसिपी; खाद्य; पर्यटन; हवामान; शेती; कृषी; ॲग्रो; गुन्हे; क्राइम; क्राईम; निवडणूक; फोटो; फोटो गॅलरी; व्हिडिओ; व्हिडीओ; वेब स्टोरीज; पॉडकास्ट; ई-पेपर; ईपेपर; ऑटो; ट्रेंडिंग; व्हायरल; फॅक्ट चेक; लाइव्ह टीव्ही; english; मराठी; हिंदी; संपर्क; आमच्याबद्दल; लॉगिन; पुढे; मागे; पुढील; मागील; आणखी; सर्व; बंद करा;
            संग्रह; श्रेणी; टॅग्ज; आरएसएस फीड; अ‍ॅटम फीड; अवर्गीकृत
        """),
        when=c.all_of(c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "cookie-notice", "comments"), c.no_text_item, c.set_like_its_run), otherwise=HINT,
        why="words of a menu, several in a row", source="section names in the menus of Marathi news sites; Nikola in Marathi",
        hits=("मुख्यपृष्ठ\nमहाराष्ट्र\nक्रीडा", "देश\nविदेश\nमनोरंजन\nराशीभविष्य"),
        near_misses=(f"क्रीडा\n\n{_A}\n\nशिक्षण\n\n{_B}\n\nआरोग्य\n\n{_C}", "वृत्तपत्राची तीन पाने होती:\nदेश\nक्रीडा\nमनोरंजन", f"हवामान\n\n{_B}"),
    ),
    Rule(
        id="mr.navigation.docs", label="navigation",
        phrases=listed("""
            वाचण्यासाठी 0 मिनिटे शिल्लक आहेत
        """),
        ambiguous=listed("""
            मध्ये देखील उपलब्ध:; मराठी मध्ये वाचा; भाषा:; स्रोत; मूळ साइट
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the tools around the pages of manuals and blogs, several in a row",
        source="Nikola in Marathi",
        hits=("वाचण्यासाठी 4 मिनिटे शिल्लक आहेत", _AFTER + "मध्ये देखील उपलब्ध:\nमराठी मध्ये वाचा\nभाषा:"),
        near_misses=(f"{_A}\n\nमध्ये देखील उपलब्ध:\n\n{_B}", f"{_A}\n\n- मध्ये देखील उपलब्ध:\n- मराठी मध्ये वाचा\n- भाषा:\n\n{_B}", "वाचण्यासाठी 4 मिनिटे शिल्लक आहेत, असे ती म्हणाली आणि तिने दार लावले."),
    ),
    Rule(
        id="mr.placeholder.loading", label="placeholder",
        phrases=listed("लोड होत आहे; लोड होत आहे...; कृपया जावास्क्रिप्ट सक्षम करा; कृपया javascript सक्षम करा; ऑडिओ चॅलेंज मिळवा; पुढे जाण्यासाठी, कृपया खालील प्रतिमेतील कोड प्रविष्ट करा.; पुष्टीकरण अयशस्वी झाले. कृपया नंतर पुन्हा प्रयत्न करा.; पुष्टीकरण करत आहे... कृपया थोडा वेळ थांबा.; पुष्टीकरण कालबाह्य झाले आहे. कृपया पुन्हा प्रयत्न करा."),
        ambiguous=listed("कृपया प्रतीक्षा करा; कृपया थांबा; परिणाम आढळले नाहीत; पुन्हा प्रयत्न करा; काहीतरी चूक झाली; कोणतीही पोस्ट आढळली नाहीत; पडताळणी आवश्यक आहे!; मी रोबोट नाही; पुष्टीकरण करत आहे; कोड टाकाा; पुन्हा लोड करा"),
        when=c.loading_sign, otherwise=HINT,
        why="what stands where a script would have put something", source="loading states of Google's and other sites in Marathi; Nikola in Marathi",
        hits=("लोड होत आहे...", "कृपया जावास्क्रिप्ट सक्षम करा"),
        near_misses=(f"कृपया थांबा\n\n{_A}", "लोड होत आहे ट्रक आणि पाऊस थांबायचे नाव घेत नाही.", f"{_A}\n\n- पुष्टीकरण करत आहे\n- कोणतीही पोस्ट आढळली नाहीत\n\n{_B}", f"{_A}\n\n- पुष्टीकरण करत आहे\n- कोणतीही पोस्ट आढळली नाहीत\n\n{_B}"),
    ),
    Rule(
        id="mr.byline.by", label="byline",
        pattern=r"(?:लेखक|लेखिका|लेखन|शब्दांकन|अनुवाद|वार्ताहर|प्रतिनिधी|role|author|by) ?[:|,-] ?[^।.:,]{3,50}(?:, [^।.:,]{3,40})?",
        when=c.in_head,
        why="who wrote it", source="byline customs of Marathi papers",
        hits=("लेखिका: मीरा जोशी\n\n= " + _A, "अनुवाद - अमेय वर्तक\n\n= " + _A),
        near_misses=("लेखक मरतो, लिहिलेले उरते.", "अनुवाद म्हणजे कवितेची सुंदर फसवणूक."),
    ),
    Rule(
        id="mr.byline.date", label="byline",
        pattern=r"(?:(?:प्रकाशित|अपडेट|अपडेटेड|अद्ययावत|शेवटचे अद्यतन|published|updated|last updated)(?: on| दिनांक)? ?[:|-]? ?)?(?:(?:सोम|मंगळ|बुध|गुरु|शुक्र|शनि|रवि)वार,? )?\d{1,2} (?:जानेवारी|फेब्रुवारी|मार्च|एप्रिल|मे|जून|जुलै|ऑगस्ट|सप्टेंबर|ऑक्टोबर|नोव्हेंबर|डिसेंबर|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec),? \d{4}.{0,30}",
        why="when it was published", source="date styles of Marathi papers",
        hits=("12 मे 2024", "प्रकाशित: रविवार, 12 मे 2024 10:30"),
        near_misses=("मे 1968 हा महिना नव्हता, एक मनोवृत्ती होती.", "प्रकाशित होताच पुस्तकावर बंदी आली."),
    ),
    Rule(
        id="mr.caption.credit", label="caption",
        pattern=r"(?:.{0,240}[ (])?(?:फोटो स्रोत|फोटो कॅप्शन|फोटो सौजन्य|छायाचित्र|फोटो|संग्रहित छायाचित्र|प्रातिनिधिक छायाचित्र) ?[:,-] ?.{2,120}|(?:संग्रहित|प्रातिनिधिक) (?:छायाचित्र|फोटो)",
        why="a caption, told by its credit", source="BBC Marathi's फोटो स्रोत, … and credits of Marathi papers (संग्रहित छायाचित्र)",
        hits=("फोटो स्रोत, Getty Images", "गुरुवारी सकाळी जुना पूल (छायाचित्र: अमेय वर्तक)"),
        near_misses=("छायाचित्र सगळे काही सांगत नाही.", "फोटो काढण्यास मनाई होती"),
    ),
)
