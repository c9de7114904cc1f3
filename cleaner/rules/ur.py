"""Urdu: what sites of Pakistan and India print around their articles in Urdu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.rules import conditions as c
from cleaner.rules.rule import HINT, Rule, listed, reported

if TYPE_CHECKING:
    from cleaner.model import Label

_A = "بلدیہ نے پیر کو فیصلہ کیا کہ پرانے پل پر ٹرکوں کی آمد و رفت بند کر دی جائے گی۔"
_B = "میئر نے بتایا کہ ڈرائیوروں کو خزاں تک وادی والی سڑک ہی سے گزرنا ہو گا۔"
_C = "مرمت کا کام برسوں ٹلتا رہا کیونکہ کوئی اس کا خرچ اٹھانے کو تیار نہ تھا۔"
_AFTER = f"= {_A}\n\n= {_B}\n\n= {_C}\n\n"

_FOOTER: tuple[Label, ...] = (
    "legal-footer", "navigation", "share-bar", "newsletter", "paywall", "cookie-notice", "promo",
)
_BOXES: tuple[Label, ...] = ("ad-marker", "promo", "related", "share-bar", "newsletter")

SPEECH = reported(
    r"کہا|لکھا تھا|پوچھا|بتایا|کہتے|کہتی"
)
"""Reported speech: what somebody said is the article's, whatever words it is in."""

RULES = (
    Rule(
        id="ur.ad-marker.label", label="ad-marker",
        phrases=listed("""
            خبر اشتہار کے بعد جاری ہے; مضمون اشتہار کے بعد جاری ہے; تحریر اشتہار کے بعد جاری ہے; اشتہار کے بعد جاری ہے; خبر جاری ہے اشتہار کے بعد; سپانسرڈ مواد; اسپانسرڈ مواد; سپانسرڈ پوسٹ; اسپانسرڈ پوسٹ; اشتہار چھوڑیں; اشتہار بند کریں; یہاں اشتہار دیں; گوگل اشتہارات
        """),
        ambiguous=listed("اشتہار; اشتہارات; سپانسرڈ; اسپانسرڈ; تشہیری مواد"),
        when=c.any_of(c.between_paragraphs, c.all_of(c.not_heading, c.beside(*_BOXES))), otherwise=HINT,
        why="an advertisement must be recognisable as such, so its box carries these words", source="ad slots of Urdu papers and portals (اشتہار)",
        hits=("اسپانسرڈ مواد", f"= {_A}\n\nاشتہار\n\n= {_B}", "خبر اشتہار کے بعد جاری ہے"),
        near_misses=(f"اشتہار\n\n{_A}", f"اشتہارات\n\n{_B}", "خبر جاری ہے کہ پل بند ہو گیا، مگر کسی کو یقین نہیں۔"),
    ),
    Rule(
        id="ur.video-embed.player", label="video-embed",
        phrases=listed("""
            ویڈیو دیکھیں; ویڈیو دیکھیے; مکمل ویڈیو دیکھیں; ویڈیو چلائیں; لائیو ٹی وی دیکھیں; براہ راست دیکھیں; خبر سنیں; یہ خبر سنیں; مضمون سنیں; آپ کا براؤزر ویڈیو کو سپورٹ نہیں کرتا; آپ کا براؤزر اس ویڈیو کو سپورٹ نہیں کرتا; یہ ویڈیو دستیاب نہیں; یہ ویڈیو دستیاب نہیں ہے; ویڈیو دستیاب نہیں ہے; اگلی ویڈیو; ویڈیو لوڈ ہو رہی ہے; آڈیو سنیں; مواد دستیاب نہیں ہے; youtube پر مزید دیکھیے; یوٹیوب پر مزید دیکھیے; facebook پر مزید دیکھیے; انتباہ: دیگر مواد میں اشتہار موجود ہو سکتے ہیں; تنبیہ: دیگر مواد میں اشتہار موجود ہو سکتے ہیں
        """),
        ambiguous=listed("ویڈیو; آڈیو; لائیو; براہ راست; لائیو ٹی وی; دیکھیں; سنیں; چلائیں; روکیں; خاموش; فل سکرین; فل اسکرین"),
        pattern=r"ویڈیو کیپشن،? ?.{0,20}تنبیہ[:،] .{4,80}",
        when=c.all_of(c.in_run(2, "video-embed"), c.not_heading, c.no_list_item), otherwise=HINT,
        why="the labels of a video or audio player", source="players of Urdu news sites; BBC Urdu's embeds (مواد دستیاب نہیں ہے)",
        hits=("ویڈیو دیکھیں", "چلائیں\nروکیں\nفل سکرین", "مواد دستیاب نہیں ہے"),
        near_misses=(f"براہ راست\n\n{_A}", "ویڈیو دیکھیں تو لگتا ہے کہ پل ہوا میں جھول رہا ہے۔", f"خاموش\n\n{_B}"),
    ),
    Rule(
        id="ur.promo.app", label="promo",
        phrases=listed("""
            ایپ ڈاؤن لوڈ کریں; ایپ ڈاؤنلوڈ کریں; ہماری ایپ ڈاؤن لوڈ کریں; ہماری موبائل ایپ ڈاؤن لوڈ کریں; موبائل ایپ ڈاؤن لوڈ کریں; ایپ انسٹال کریں; ایپ میں کھولیں; ایپ میں پڑھیں; ایپ کھولیں; گوگل پلے سے ڈاؤن لوڈ کریں; نوٹیفکیشن آن کریں; اطلاعات کی اجازت دیں; ابھی ڈاؤن لوڈ کریں
        """),
        ambiguous=listed("ابھی نہیں; بعد میں; اجازت دیں; ڈاؤن لوڈ کریں; نہیں شکریہ; نہیں، شکریہ"),
        pattern=r"(?:تازہ ترین|تازہ|ملکی و غیر ملکی|دنیا بھر کی|پاکستان اور دنیا بھر|ہر خبر) .{2,100}(?:ایپ|چینل|واٹس ایپ|نوٹیفکیشن|پیج|گوگل نیوز).{0,40}(?:ڈاؤن ?لوڈ|انسٹال|فالو|جوائن|لائیک|سبسکرائب)[^،]{0,30}",
        when=c.all_of(c.beside("promo"), c.not_heading), otherwise=HINT, part="button", sure_if="خبروں|خبریں|اپ ڈیٹس",
        why="a prompt to install the site's app or to join its channel", source="lines at the end of Urdu news stories (Express, Dunya, ARY)",
        hits=("ایپ ڈاؤن لوڈ کریں", "تازہ ترین خبروں کے لیے وادی نیوز کا واٹس ایپ چینل فالو کریں", "ابھی نہیں\nایپ میں پڑھیں"),
        near_misses=(f"ابھی نہیں\n\n{_A}", "ایپ ڈاؤن لوڈ کریں، زبان چنیں اور پھر نام لکھیں، کتابچے میں یہی لکھا ہے۔", f"بعد میں\n\n{_B}"),
    ),
    Rule(
        id="ur.promo.ask", label="promo",
        phrases=listed("""
            عطیہ دیں; ابھی عطیہ دیں; عطیہ کریں; عطیہ کیجیے; ہماری مدد کریں; ہمارا ساتھ دیں; آزاد صحافت کا ساتھ دیں; آزاد صحافت کی حمایت کریں; رکن بنیں; ابھی خریدیں; یہاں کلک کریں; مزید معلومات کے لیے یہاں کلک کریں; تفصیلات کے لیے یہاں کلک کریں; ابھی آرڈر کریں; آرڈر کریں
        """),
        when=c.any_of(c.all_of(c.not_heading, c.in_tail), c.after_box_heading, c.all_of(c.not_heading, c.beside(*_BOXES))), otherwise=HINT, part="ask",
        why="a button by which readers give money or buy", source="donation boxes of reader-funded Urdu media; shops",
        hits=("ابھی عطیہ دیں »", "آزاد صحافت کا ساتھ دیں"),
        near_misses=(f"رکن بنیں\n\n{_A}", f"ہماری مدد کریں\n\n{_B}", "عطیہ دیں یا نہ دیں، مگر جھوٹ نہ بولیں، درویش نے کہا۔\n\n" + _C),
    ),
    Rule(
        id="ur.newsletter.prompt", label="newsletter",
        phrases=listed("""
            نیوز لیٹر سبسکرائب کریں; نیوزلیٹر سبسکرائب کریں; ہمارا نیوز لیٹر سبسکرائب کریں; ہمارے نیوز لیٹر کو سبسکرائب کریں; ہمارے نیوز لیٹر کے لیے سائن اپ کریں; نیوز لیٹر کے لیے سائن اپ کریں; اپنا ای میل درج کریں; اپنا ای میل لکھیں; اپنا ای میل ایڈریس درج کریں; اپنا ای میل ایڈریس لکھیں; ای میل ایڈریس درج کریں; آپ کا ای میل; آپ کا ای میل ایڈریس; سبسکرائب کرنے کا شکریہ; سبسکرائب کرنے کے لیے شکریہ; بذریعہ ای میل سبسکرائب کریں
        """),
        ambiguous=listed("نیوز لیٹر; نیوزلیٹر; ای میل; ای میل ایڈریس"),
        pattern=r"(?:ہمارے|ہماری|تازہ|ہر|روزانہ) .{2,80}(?:نیوز ?لیٹر|ان باکس|ای میل پر).{0,60}(?:کریں|پائیں|حاصل کریں|کیجیے)[۔.!]?",
        when=c.beside("newsletter", "promo", "share-bar", "legal-footer"), otherwise=HINT, part="field", sure_if="نیوز|ان باکس|خبر",
        why="a part of the box that collects mail addresses", source="sign-up forms of Urdu sites and blogs",
        hits=("نیوز لیٹر سبسکرائب کریں", "نیوز لیٹر\nاپنا ای میل درج کریں", "ہر صبح اہم خبریں اپنے ان باکس میں حاصل کریں"),
        near_misses=(f"نیوز لیٹر\n\n{_A}", f"ای میل\n\n{_B}", "آپ کا ای میل ملا مگر جواب دینے کو کچھ نہ تھا، اس نے لکھا۔"),
    ),
    Rule(
        id="ur.newsletter.subscribe", label="newsletter",
        phrases=listed("سبسکرائب کریں; سبسکرائب; ابھی سبسکرائب کریں; سائن اپ کریں; سائن اپ; جمع کرائیں; ارسال کریں"),
        when=c.any_of(c.all_of(c.not_heading, c.in_run(2, "newsletter", "paywall", "share-bar")), c.after_box_heading), otherwise=HINT, part="ask",
        why="the button of a sign-up form", source="sign-up forms of Urdu sites",
        hits=("اپنا ای میل درج کریں\nسبسکرائب کریں", "آپ کا ای میل ایڈریس\nارسال کریں"),
        near_misses=(f"سبسکرائب کریں\n\n{_A}", "دیوار پر بس دو لفظ تھے:\n\nسائن اپ"),
    ),
    Rule(
        id="ur.comment-count.count", label="comment-count",
        phrases=listed("""
            0 تبصرے; 0 تبصرہ; تبصرے (0); تبصرہ (0); تبصرے 0; تبصرے: 0; 0 کمنٹس; کمنٹس (0); تمام تبصرے دیکھیں; تبصرے دیکھیں; تبصرے پڑھیں; ابھی تک کوئی تبصرہ نہیں; پہلا تبصرہ کریں; سب سے پہلے تبصرہ کریں; مزید تبصرے دیکھیں
        """),
        ambiguous=listed("کوئی تبصرہ نہیں; کوئی تبصرے نہیں"),
        when=c.all_of(c.in_run(2), c.not_heading), otherwise=HINT,
        why="how many comments there are, or the button that shows them", source="Blogger in Urdu (کوئی تبصرے نہیں:) and Urdu news sites",
        hits=("34 تبصرے", "تبصرے (12)", "تمام تبصرے دیکھیں"),
        near_misses=(f"کوئی تبصرہ نہیں\n\n{_A}", "34 تبصرے آدھی رات سے پہلے ہٹا دیے گئے۔"),
    ),
    Rule(
        id="ur.comments.prompt", label="comments",
        phrases=listed("""
            تبصرہ کریں; تبصرہ لکھیں; تبصرہ بھیجیں; اپنا تبصرہ لکھیں; اپنا تبصرہ بھیجیں; تبصرہ شائع کریں; ایک تبصرہ شائع کریں; ایک تبصرہ چھوڑیں; جواب دیں; جواب منسوخ کریں; ایک تبصرہ چھوڑ دو; آپ کا ای میل ایڈریس شائع نہیں کیا جائے گا; آپ کا ای میل ایڈریس شائع نہیں کیا جائے گا۔; آپ کا ای میل شائع نہیں کیا جائے گا; آپ کا ای میل شائع نہیں کیا جائے گا۔; تبصرہ کرنے کے لیے لاگ ان کریں; تبصرے بند ہیں; تبصرے بند ہیں۔; نئے تبصروں کی اجازت نہیں ہے; نئے تبصروں کی اجازت نہیں ہے۔
        """),
        ambiguous=listed("تبصرہ کریں; جواب دیں; اپنی رائے دیں; اپنی رائے کا اظہار کریں; آپ کی رائے; قارئین کی رائے"),
        pattern=r"آپ کا ای ?-?میل (?:ایڈریس |پتہ )?شائع نہیں کیا جائے گا.{0,100}|تبصرہ (?:کرنے|پوسٹ کرنے|بھیجنے) کے لی[ےئ]ے? .{0,30}(?:لاگ ان|سائن ان|رجسٹر).{0,40}|ادارے کا .{0,30}(?:تبصر|کمنٹ|قارئین).{0,40}متفق ہونا ضروری نہیں.{0,10}",
        when=c.all_of(c.not_heading, c.in_run(2), c.after_prose()), otherwise=HINT, sure_if="تبصر|شائع|کمنٹ",
        why="a prompt of the comment section", source="WordPress in Urdu (آپ کا ای میل ایڈریس شائع نہیں کیا جائے گا), Blogger in Urdu (ایک تبصرہ شائع کریں)",
        hits=("ایک تبصرہ شائع کریں", "تبصرہ کرنے کے لیے لاگ ان کریں", "آپ کا ای میل ایڈریس شائع نہیں کیا جائے گا۔ ضروری خانوں کو * سے نشان زد کیا گیا ہے"),
        near_misses=(f"قارئین کی رائے\n\n{_A}", "تبصرہ کریں تو سوچ سمجھ کر کریں، مدیر نے لکھا۔", f"جواب دیں\n\n{_B}"),
    ),
    Rule(
        id="ur.share-bar.share", label="share-bar",
        phrases=listed("""
            اسے شیئر کریں; یہ خبر شیئر کریں; خبر شیئر کریں; اس خبر کو شیئر کریں; اس مضمون کو شیئر کریں; یہ صفحہ شیئر کیجیے; شیئر پینل کو بند کریں; فیس بک پر شیئر کریں; ٹوئٹر پر شیئر کریں; واٹس ایپ پر شیئر کریں; facebook پر شیئر کریں; twitter پر شیئر کریں; x پر شیئر کریں; whatsapp پر شیئر کریں; لنک کاپی کریں; لنک کاپی کیجیے; کاپی لنک; لنک کاپی ہو گیا; ہمیں فالو کریں; ہمیں فیس بک پر فالو کریں; ہمیں ٹوئٹر پر فالو کریں; سوشل میڈیا پر فالو کریں; سوشل میڈیا پر ہمیں فالو کریں; گوگل نیوز پر فالو کریں; واٹس ایپ چینل جوائن کریں; واٹس ایپ چینل فالو کریں; دوستوں کے ساتھ شیئر کریں; 0 شیئرز; 0 ویوز; پرنٹ کریں; اسے ای میل کریں; ای میل کے ذریعے شیئر کریں; شئیر کریں
        """),
        ambiguous=listed("شئیر کریں; پرنٹ کریں; ہم سے جڑیں; ہم سے رابطے میں رہیں; فونٹ سائز; دوستوں کے ساتھ شیئر کریں; اسے شیئر کریں"),
        pattern=r"(?:ہمیں|ہمارا|ہمارے|ہم سے) .{0,60}(?:فیس بک|ٹوئٹر|ٹویٹر|انسٹاگرام|واٹس ایپ|ٹیلی گرام|یوٹیوب|گوگل نیوز|سوشل میڈیا|facebook|twitter|whatsapp|instagram|youtube).{0,60}(?:فالو|جوائن|لائیک|سبسکرائب)[^،]{0,30}|\S{2,16} پر (?:شیئر|شئیر) کرنے کے لی[ےئ]ے? ?کلک کریں[^،]{0,40}",
        when=c.all_of(c.in_run(2, "share-bar", "navigation", "comments", "comment-count"), c.no_list_item), otherwise=HINT,
        why="a prompt or button to share the page or to follow the site", source="share bars of Urdu news sites; BBC Urdu (یہ صفحہ شیئر کیجیے)",
        hits=("اس خبر کو شیئر کریں", "لنک کاپی کریں", "ہمیں فیس بک اور ٹوئٹر پر فالو کریں"),
        near_misses=(f"ہم سے جڑیں\n\n{_A}", "اسے شیئر کریں اور بھول جائیں، اب یہی چلن ہے۔", f"پرنٹ کریں\n\n{_B}"),
    ),
    Rule(
        id="ur.share-bar.button", label="share-bar",
        phrases=listed("""
            شیئر کریں; شیئر; شئیر; پرنٹ; کاپی; محفوظ کریں; فالو کریں; ٹویٹ کریں; ٹویٹ; لائیک; لائک; پسند کریں; کمنٹ; تبصرے; تبصرہ; جواب دیں; رپورٹ کریں; فیس بک; فیسبک; ٹوئٹر; ٹویٹر; واٹس ایپ; واٹس اپ; ٹیلی گرام; انسٹاگرام; لنکڈ ان; یوٹیوب; پنٹرسٹ; ای میل; میسنجر
        """),
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "video-embed"), c.no_list_item), otherwise=HINT,
        why="words of a share bar and names of networks, one beside the other", source="article tool bars of Urdu news sites",
        hits=("شیئر کریں\nپرنٹ", "فیس بک\nٹوئٹر\nواٹس ایپ"),
        near_misses=(f"فالو کریں\n\n{_A}", "جرمانہ تین کمپنیوں پر ہوا:\nفیس بک\nانسٹاگرام\nٹیلی گرام", f"ٹیلی گرام\n\n{_B}"),
    ),
    Rule(
        id="ur.cookie-notice.notice", label="cookie-notice",
        phrases=listed("تمام کوکیز قبول کریں; کوکیز قبول کریں; سب قبول کریں; سب کو قبول کریں; سب مسترد کریں; سب کو مسترد کریں; کوکی سیٹنگز; کوکیز کی ترتیبات; کوکیز کی پالیسی; کوکیز پالیسی"),
        ambiguous=listed("قبول کریں; قبول ہے; مسترد کریں; میں متفق ہوں; ٹھیک ہے; بند کریں; مزید جانیں; مزید جانیے; مزید معلومات; سمجھ گیا; سیٹنگز; کوکیز کی پالیسی; کوکیز پالیسی"),
        pattern=(
            r"(?:ہم|یہ ویب سائٹ|یہ سائٹ|ہماری ویب سائٹ|اس ویب سائٹ پر) .{0,100}کوکیز .{0,40}(?:استعمال).{0,240}|"
            r"(?:اس|ہماری) (?:ویب سائٹ|سائٹ) (?:کا|پر|کو) .{0,60}(?:جاری|استعمال).{0,80}(?:متفق|قبول|رضامند).{0,100}|(?:بہتر|آپ کے) .{0,60}تجربے .{0,40}کوکیز.{0,160}"
        ),
        when=c.all_of(c.beside("cookie-notice"), c.not_heading), otherwise=HINT, part="button", sure_if="تجرب|متفق|قبول|رضامند",
        why="a notice that asks leave to store cookies, and its buttons", source="consent banners of Urdu sites",
        hits=("یہ ویب سائٹ بہتر تجربے کے لیے کوکیز کا استعمال کرتی ہے۔\nقبول ہے", "کوکی سیٹنگز"),
        near_misses=(f"ٹھیک ہے\n\n{_A}", "یہ ویب سائٹ کوکیز کے استعمال پر جرمانہ پانے والی پہلی سرکاری ویب سائٹ ہے، عدالت نے بتایا۔", "ہم تو گھر پر ہی کوکیز بناتے ہیں اور مکھن کا استعمال کم کرتے ہیں، نانبائی نے کہا۔", f"مزید معلومات\n\n{_B}"),
    ),
    Rule(
        id="ur.paywall.account", label="paywall",
        phrases=listed("""
            پاس ورڈ بھول گئے؟; پاس ورڈ بھول گئے; کیا آپ پاس ورڈ بھول گئے؟; پہلے سے اکاؤنٹ ہے؟; اکاؤنٹ نہیں ہے؟; گوگل سے لاگ ان کریں; فیس بک سے لاگ ان کریں; صرف سبسکرائبرز کے لیے; آگے پڑھنے کے لیے لاگ ان کریں; مزید پڑھنے کے لیے لاگ ان کریں; مکمل خبر پڑھنے کے لیے لاگ ان کریں; مکمل خبر پڑھنے کے لیے سبسکرائب کریں; مفت رجسٹر کریں
        """),
        ambiguous=listed("لاگ ان; لاگ ان کریں; لاگ آؤٹ; سائن ان; سائن ان کریں; اکاؤنٹ بنائیں; رجسٹر کریں; میرا اکاؤنٹ; پاس ورڈ; پروفائل"),
        pattern=r"(?:یہ|مکمل|پوری) (?:مضمون|خبر|تحریر|مواد) .{0,40}(?:سبسکرائبر|سبسکرائب|لاگ ان|سائن ان).{0,60}(?:ہے|کریں|لیے)[۔.!]?",
        when=c.all_of(c.in_run(2), c.not_heading, c.no_list_item), otherwise=HINT, part="button",
        why="a prompt to log in, register or pay", source="account menus of Urdu sites",
        hits=("پاس ورڈ بھول گئے؟", "لاگ ان کریں\nاکاؤنٹ بنائیں", "یہ مضمون صرف سبسکرائبرز کے لیے ہے۔"),
        near_misses=(f"لاگ ان کریں\n\n{_A}", f"پاس ورڈ\n\n{_B}", "پاس ورڈ بھول گئے تھے دادا، اور اسی میں ان کی ساری تصویریں تھیں۔"),
    ),
    Rule(
        id="ur.related.heading", label="related",
        phrases=listed("""
            یہ بھی پڑھیں; یہ بھی پڑھیے; یہ بھی پڑھئے; یہ بھی پڑھئیے; اسے بھی پڑھیں; انہیں بھی پڑھیں; یہ خبر بھی پڑھیں; یہ خبریں بھی پڑھیں; مزید پڑھیے; متعلقہ خبریں; متعلقہ خبر; متعلقہ مضامین; متعلقہ پوسٹس; متعلقہ تحریریں; اسی بارے میں; مزید خبریں; سب سے زیادہ پڑھی جانے والی; سب سے زیادہ پڑھی جانے والی خبریں; زیادہ پڑھی جانے والی خبریں; سب سے زیادہ پڑھے جانے والے; مقبول ترین; مقبول خبریں; مقبول پوسٹس; مشہور اشاعتیں; آپ کے لیے تجویز کردہ; آپ کو یہ بھی پسند آ سکتا ہے; اہم خبریں; تازہ ترین خبریں
        """),
        ambiguous=listed("اسی بارے میں; مزید خبریں; مقبول ترین; اہم خبریں; تازہ ترین خبریں; متعلقہ مضامین; مزید پڑھیے"),
        pattern=r"(?:مواد پر جائیں|پوڈکاسٹ|یہ بھی پڑھیے|سب سے زیادہ پڑھی جانے والی|بی بی سی اردو اب واٹس ایپ پر) اختتام|.{3,60} کو نظرانداز کریں اور آگے (?:بڑھیں|بڑھیے|پڑھیں)",
        when=c.all_of(c.not_heading, c.after_prose()), otherwise=HINT, takes=c.titles_below, part="heading",
        why="the heading of a list of other articles, with the list", source="Urdu news sites; BBC Urdu frames its boxes (مزید پڑھیے)",
        hits=(_AFTER + "متعلقہ خبریں\nطوفان کے باعث کشتی سروس منسوخ کر دی گئی\nامدادی ٹیم کو سرما کے کام پر اعزاز", "یہ بھی پڑھیے:", "سب سے زیادہ پڑھی جانے والی"),
        near_misses=(f"مزید خبریں\n\n{_A}", "یہ بھی پڑھیں کہ مخالفین نے کیا لکھا، استاد کہا کرتے تھے۔", f"مقبول ترین\n\n{_B}"),
    ),
    Rule(
        id="ur.related.section", label="related",
        phrases=listed("تازہ ترین; تازہ خبریں; تازہ ترین خبریں; اہم خبریں; بڑی خبریں; ٹاپ سٹوریز; بریکنگ نیوز; ٹرینڈنگ; آپ کے لیے; ضرور پڑھیں; نمایاں; مزید; مزید خبریں; ویڈیوز; تصاویر; فوٹو گیلری; خصوصی; مقبول; دیگر خبریں; ایڈیٹر کا انتخاب; کالم; بلاگ; فیچر اور تجزیے; حالیہ پوسٹس; حالیہ تحاریر"),
        when=c.after_prose(), takes=c.titles_below_or_nothing, otherwise=HINT, part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it", source="side columns of Urdu news sites (BBC Urdu: فیچر اور تجزیے)",
        hits=(_AFTER + "تازہ ترین\n\nساحل پیچھے ہٹا تو خرچ کون اٹھائے گا؟\n\nبلدیہ پرانی بندرگاہ کی عمارت فروخت کرے گی", _AFTER + "اہم خبریں\nطوفان کے باعث کشتی سروس منسوخ کر دی گئی\nامدادی ٹیم کو سرما کے کام پر اعزاز"),
        near_misses=(f"تازہ ترین\n\n{_A}", f"ضرور پڑھیں\n\nمیرا جوشی\n\n{_C}"),
    ),
    Rule(
        id="ur.related.pointer", label="related",
        phrases=listed("مزید پڑھیں; مزید پڑھیے; مزید پڑھئے; مکمل خبر پڑھیں; پوری خبر پڑھیں; مکمل مضمون پڑھیں; مکمل تحریر پڑھیں; تمام خبریں دیکھیں; مزید خبریں دیکھیں; مزید دکھائیں; مزید لوڈ کریں; کم دکھائیں; گیلری دیکھیں; تصاویر دیکھیں"),
        ambiguous=listed("آگے پڑھیں; سب دیکھیں; تمام دیکھیں; مزید دیکھیں; تفصیلات; پڑھنا جاری رکھیں; تفصیل سے پڑھیں; پڑھنا جاری رکھیے"),
        pattern=r".{4,100} (?:پڑھنے|دیکھنے|جاننے) کے لی[ےئ]ے? ?(?:یہاں|اس لنک پر|نیچے) کلک (?:کریں|کیجیے)[۔.!]?",
        when=c.all_of(c.in_run(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a link to another page, which leads nowhere in a text", source="excerpt links and expand buttons of Urdu sites",
        hits=("مزید پڑھیں »", "مکمل خبر پڑھیں", "پل کی تصویریں دیکھنے کے لیے یہاں کلک کریں"),
        near_misses=(f"آگے پڑھیں\n\n{_A}", "مزید پڑھیں اور کم بولیں، بوڑھے نے مشورہ دیا۔", f"تفصیلات\n\n{_B}"),
    ),
    Rule(
        id="ur.related.pointer-line", label="related",
        pattern=r"(?:(?:یہ|اسے|انہیں) (?:خبر )?بھی پڑھ(?:یں|یے|ئے|ئیے)|مزید پڑھ(?:یں|یے|ئے)|متعلقہ خبر|ضرور پڑھیں|also read|read also|read more) ?[:|–—»>-]{1,2} ?.{10,180}[^۔.،,;:]",
        when=c.all_of(c.no_list_item, c.after_prose()), otherwise=HINT,
        why="a pointer to another article in the middle of the text", source="in-story pointers of Urdu news sites (یہ بھی پڑھیں: headline)",
        hits=(_AFTER + "یہ بھی پڑھیں: طوفان کے باعث کشتی سروس منسوخ کر دی گئی", _AFTER + "مزید پڑھیں: ساحل پیچھے ہٹا تو خرچ کون اٹھائے گا؟"),
        near_misses=("مزید پڑھیں: استاد نے بس یہی کہا اور اٹھ کر چلے گئے۔", "• یہ بھی پڑھیں: مہینے میں ایک کتاب، کم سے کم"),
    ),
    Rule(
        id="ur.tag-list.tags", label="tag-list",
        phrases=listed("ٹیگز; ٹیگ; ٹیگز:; متعلقہ موضوعات; متعلقہ عنوانات; لیبلز; لیبل; زمرے; زمرہ جات; کلیدی الفاظ; ہیش ٹیگ"),
        when=c.after_prose(2), takes=c.short_lines_below, part="heading",
        why="the heading of the list of tags under an article, with the list", source="tag lists of Urdu news sites (BBC Urdu: متعلقہ عنوانات); WordPress in Urdu (زمرے)",
        hits=(_AFTER + "متعلقہ عنوانات\nپرانا پل\nبلدیہ", _AFTER + "ٹیگز:\n\nپل\n\nسڑک"),
        near_misses=(f"موضوعات\n\n{_A}", f"{_A}\n\n{_B}\n\nزمرے\n\n{_C}"),
    ),
    Rule(
        id="ur.tag-list.line", label="tag-list",
        pattern=r"(?:ٹیگز|ٹیگ|لیبلز|لیبل|زمرہ جات|زمرہ|ہیش ٹیگز?|tags) ?[:|»] ?(?![^.۔]*[.۔] ).{2,200}[^.۔?؟!:]",
        when=c.any_of(c.after_prose(2), c.in_head),
        why="the tags of an article on one line", source="tag lines of Urdu blogs (لیبلز:)",
        hits=(_AFTER + "ٹیگز: پل، سڑک، بلدیہ", _AFTER + "لیبلز: ٹرانسپورٹ"),
        near_misses=("ٹیگ: کپڑے پر ایک چھوٹا سا کاغذ، جو سب کچھ بتا دیتا ہے۔", "ٹیگ جو کوئی نہیں پڑھتا"),
    ),
    Rule(
        id="ur.legal-footer.links", label="legal-footer",
        phrases=listed("""
            رازداری کی پالیسی; پرائیویسی پالیسی; پرائیویسی; رازداری; استعمال کی شرائط; شرائط و ضوابط; شرائط استعمال; ہمارے بارے میں; ہم سے رابطہ کریں; ہم سے رابطہ; رابطہ; رابطہ کریں; اشتہار دیں; اشتہارات کے لیے رابطہ; سائٹ میپ; دستبرداری; ادارتی پالیسی; کیریئر; ملازمتیں; آر ایس ایس; rss; مدد; کاپی رائٹ; ضابطہ اخلاق; آرکائیو; فیڈ بیک; ہماری ٹیم; بی بی سی سے رابطہ; ڈس کلیمر; کوکیز
        """),
        when=c.all_of(c.in_run(2, *_FOOTER), c.after_prose(), c.not_heading), otherwise=HINT,
        why="links of a site's footer, in a row", source="footers of Urdu news sites",
        hits=(_AFTER + "ہمارے بارے میں | رابطہ کریں | پرائیویسی پالیسی", _AFTER + "رازداری\nشرائط و ضوابط"),
        near_misses=(f"رازداری\n\n{_A}", f"ہمارے بارے میں\n\n{_B}"),
    ),
    Rule(
        id="ur.legal-footer.notice", label="legal-footer",
        phrases=listed("جملہ حقوق محفوظ ہیں; جملہ حقوق محفوظ ہیں۔; جملہ حقوق محفوظ; تمام حقوق محفوظ ہیں; تمام حقوق محفوظ ہیں۔; تمام حقوق محفوظ; تقویت یافتہ بذریعہ blogger; تقویت یافتہ بذریعہ بلاگر"),
        pattern=r"(?:©|\(c\)|copyright|کاپی رائٹ).{0,100}حقوق .{0,40}محفوظ.{0,60}|(?:جملہ|تمام) حقوق(?: بحق .{2,60})? محفوظ(?: ہیں)?[۔.]?(?:[^،]{0,20}(?:©|\d{4}).{0,40})?|.{2,60}(?:©|\d{4}).{0,20}(?:جملہ|تمام) حقوق .{0,40}محفوظ.{0,20}|.{2,20} ?بیرونی (?:ویب )?سائٹس کے مواد ک[یا] ذمہ دار نہیں.{0,100}",
        when=c.all_of(c.in_tail, c.after_prose()), otherwise=HINT,
        why="the reservation of rights below the last paragraph", source="footers of Urdu news sites (جملہ حقوق محفوظ ہیں)",
        hits=(_AFTER + "© 2024 وادی نیوز۔ جملہ حقوق محفوظ ہیں۔", _AFTER + "جملہ حقوق بحق وادی نیوز محفوظ ہیں"),
        near_misses=(f"{_A}\n\n{_B}\n\nجملہ حقوق محفوظ ہیں، ناشر نے ہنس کر کہا۔", f"جملہ حقوق محفوظ\n\n{_B}"),
    ),
    Rule(
        id="ur.navigation.skip", label="navigation",
        phrases=listed("""
            مواد پر جائیں; مرکزی مواد پر جائیں; مواد پر جائیں اور نیویگیشن چھوڑ دیں; نظرانداز کریں اور مواد پر جائیں; صفحے کے اوپر جائیں; واپس اوپر جائیں; مینو کھولیں; مینو بند کریں; یہاں تلاش کریں; اس بلاگ میں تلاش کریں; یہ بلاگ تلاش کریں; اگلی پوسٹ; پچھلی پوسٹ; نئی اشاعت; پرانی اشاعت; اگلا صفحہ; پچھلا صفحہ; ہوم پیج پر جائیں; کارٹ میں شامل کریں; موبائل ورژن دیکھیں; ویب ورژن دیکھیں; تحریروں کی نیویگیشن
        """),
        ambiguous=listed("اگلی خبر; پچھلی خبر; اگلا مضمون; پچھلا مضمون; ڈارک موڈ; اوپر جائیں; زبان منتخب کریں; اگلی تحریر; پچھلی تحریر"),
        pattern=r"(?:مطالعے کا وقت|پڑھنے کا وقت|وقت اشاعت) ?:? ?\d+ ?منٹ|(?:اگلی خبر|پچھلی خبر|اگلا مضمون|پچھلا مضمون|اگلی پوسٹ|پچھلی پوسٹ) ?[:»«←→>|-] ?.{3,120}[^۔.،]",
        when=c.all_of(c.in_run(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a control of the page: skip link, pager, reading time", source="BBC Urdu (مطالعے کا وقت), Blogger and WordPress in Urdu",
        hits=("مواد پر جائیں", "مطالعے کا وقت: 5 منٹ", "اگلی خبر »\nپچھلی خبر"),
        near_misses=(f"اگلا مضمون\n\n{_A}", f"ڈارک موڈ\n\n{_B}", "اگلی خبر آنے تک گاؤں سو چکا تھا۔"),
    ),
    Rule(
        id="ur.navigation.menu-word", label="navigation",
        phrases=listed("""
            ہوم; ہوم پیج; صفحۂ اول; صفحہ اول; سرورق; مینو; تلاش; تلاش کریں; خبریں; تازہ ترین; پاکستان; دنیا; بین الاقوامی; انٹرنیشنل; آس پاس; انڈیا; بھارت; کھیل; کرکٹ; سپورٹس; اسپورٹس; کاروبار; بزنس; تجارت; معیشت; انٹرٹینمنٹ; شوبز; تفریح; فن فنکار; لائف سٹائل; لائف اسٹائل; صحت; تعلیم; سائنس; ٹیکنالوجی; سائنس اور ٹیکنالوجی; دلچسپ و عجیب; ویڈیو; ویڈیوز; تصاویر; تصویریں; بلاگ; بلاگز; کالم; کالمز; رائے; اداریہ; ادب; مذہب; اسلام; خواتین; بچے; جرائم; سیاست; موسم; کراچی; لاہور; اسلام آباد; پشاور; کوئٹہ; پنجاب; سندھ; بلوچستان; خیبر پختونخوا; کشمیر; ای پیپر; پوڈکاسٹ; لائیو ٹی وی; لائیو; ٹی وی پروگرام; پروگرام; خصوصی; مزید; بند کریں; english; اردو; رابطہ; ہمارے بارے میں; لاگ ان; اگلا; پچھلا; زراعت; قومی خبریں; عالمی خبریں; شہر; میگزین; فیچر; آرکائیو; موبائل; گوشہ; دلچسپ; کھانا
        """),
        when=c.all_of(c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "cookie-notice", "comments"), c.no_list_item, c.set_like_its_run), otherwise=HINT,
        why="words of a menu, several in a row", source="section names in the menus of Urdu news sites (BBC Urdu: آس پاس, فن فنکار)",
        hits=("صفحۂ اول\nپاکستان\nکھیل", "دنیا\nکاروبار\nصحت\nویڈیوز"),
        near_misses=(f"کھیل\n\n{_A}\n\nتعلیم\n\n{_B}\n\nصحت\n\n{_C}", "اخبار کے تین صفحے تھے:\nدنیا\nکھیل\nموسم", f"موسم\n\n{_B}"),
    ),
    Rule(
        id="ur.placeholder.loading", label="placeholder",
        phrases=listed("لوڈ ہو رہا ہے; لوڈ ہو رہا ہے...; لوڈ ہو رہی ہے; لوڈنگ; لوڈنگ...; براہ کرم جاوا سکرپٹ فعال کریں; تصویر دستیاب نہیں"),
        ambiguous=listed("براہ کرم انتظار کریں; انتظار فرمائیں; کوئی نتیجہ نہیں ملا; کچھ غلط ہو گیا; دوبارہ کوشش کریں; لوڈنگ; تصویر دستیاب نہیں"),
        when=c.all_of(c.in_run(2), c.not_heading), otherwise=HINT,
        why="what stands where a script would have put something", source="loading states of Urdu sites",
        hits=("لوڈ ہو رہا ہے...", "براہ کرم جاوا سکرپٹ فعال کریں"),
        near_misses=(f"انتظار فرمائیں\n\n{_A}", "لوڈ ہو رہا ہے ٹرک اور بارش تھمنے کا نام نہیں لیتی۔"),
    ),
    Rule(
        id="ur.byline.by", label="byline",
        pattern=r"(?:مصنف|تحریر|رپورٹ|رپورٹر|ترجمہ|مترجم|از قلم|ویب ڈیسک|نمائندہ خصوصی|by) ?[:|،-] ?[^۔.:،]{3,50}(?:، [^۔.:،]{3,40})?",
        when=c.in_head,
        why="who wrote it", source="byline customs of Urdu papers (BBC Urdu: مصنف، …)",
        hits=("تحریر: میرا جوشی\n\n= " + _A, "مصنف، امان ورما\n\n= " + _A),
        near_misses=("مصنف مر جاتا ہے، لکھا رہ جاتا ہے۔", "ترجمہ نظم سے ایک حسین دھوکا ہے۔"),
    ),
    Rule(
        id="ur.byline.date", label="byline",
        pattern=r"(?:(?:تاریخ اشاعت|شائع|شائع شدہ|اشاعت|اپ ڈیٹ|اپ ڈیٹ کیا گیا|آخری اپ ڈیٹ|published|updated|last updated) ?[:|-]? ?)?(?:(?:پیر|منگل|بدھ|جمعرات|جمعہ|جمعۃ المبارک|ہفتہ|اتوار)،? )?\d{1,2} (?:جنوری|فروری|مارچ|اپريل|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر)،? \d{4}.{0,30}",
        why="when it was published", source="date styles of Urdu papers",
        hits=("12 مئی 2024", "اپ ڈیٹ: اتوار، 12 مئی 2024 10:30"),
        near_misses=("مئی 1968 مہینہ نہیں، ایک مزاج تھا۔", "شائع ہوتے ہی کتاب پر پابندی لگ گئی۔"),
    ),
    Rule(
        id="ur.caption.credit", label="caption",
        pattern=r"(?:.{0,240}[ (])?(?:فوٹو|فوٹو کریڈٹ|تصویر کا ذریعہ|تصویر کا کیپشن|فائل فوٹو|تصویر بشکریہ) ?[:،,-] ?.{2,120}|فائل فوٹو|(?:تصویر|فوٹو) ?: ?.{2,90}",
        why="a caption, told by its credit", source="BBC Urdu's تصویر کا ذریعہ، … and credits of Urdu papers (فائل فوٹو)",
        hits=("تصویر کا ذریعہ، Getty Images", "جمعرات کی صبح پرانا پل (فوٹو: امان ورما)"),
        near_misses=("تصویر سب کچھ نہیں ہوتی۔", "فوٹو کھنچوانے کی ممانعت تھی"),
    ),
)
