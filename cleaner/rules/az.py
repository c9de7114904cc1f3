"""Azerbaijani (Latin script): what Azerbaijani-language sites print around their articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.rules import conditions as c
from cleaner.rules.rule import HINT, Rule, listed, reported

if TYPE_CHECKING:
    from cleaner.model import Label

_A = "Şəhər şurası bazar ertəsi köhnə körpünü yük maşınlarına bağlamağı qərara aldı."
_B = "Payıza qədər sürücülər dərə yolu ilə getməli olacaqlar, dedi bələdiyyə sədri."
_C = "Təmiri illərlə təxirə salırdılar, çünki heç kim onun pulunu vermək istəmirdi."
_AFTER = f"= {_A}\n\n= {_B}\n\n= {_C}\n\n"

_FOOTER: tuple[Label, ...] = (
    "legal-footer", "navigation", "share-bar", "newsletter", "paywall", "cookie-notice", "promo",
)

SPEECH = reported(
    r"dedi|deyir|yazdi|yazilmişdi|soruşdu|əlavə etdi"
)
"""Reported speech: what somebody said is the article's, whatever words it is in."""

RULES = (
    Rule(
        id="az.ad-marker.label", label="ad-marker",
        phrases=listed("""
            reklam xarakterli; reklam xarakterli material; reklam məqaləsi; reklam materialı; reklam mətni; reklam hüququnda; sponsorlu məzmun; sponsorlu yazı; xəbərin davamı reklamdan sonra; məqalənin davamı reklamdan sonra;
            davamı reklamdan sonra; reklamı keç; reklamı bağla; reklamı gizlət; tərəfdaş məzmunu
        """),
        ambiguous=("elan", "elanlar", "tərəfdaş", "tərəfdaşlar", "tərəfdaşlarımız", "sponsorlar", "sponsor"),
        pattern=r"(?:xəbərin|məqalənin|yazinin|mətnin) davami reklamdan sonra[.!]?|(?:xəbər|məqalə|yazi) reklamdan sonra davam edir[.!]?|(?:məqalə|yazi|material) .{2,60} (?:ilə birgə|əməkdaşliği ilə) hazirlanib\.?",
        when=c.all_of(c.in_run(2), c.not_heading), otherwise=HINT,
        why="advertising must be marked and told apart from other matter", source="Azerbaijani law on advertising; labels of Azerbaijani portals",
        hits=("Reklam xarakterli", "REKLAM XARAKTERLİ MATERİAL", "Xəbərin davamı reklamdan sonra"),
        near_misses=("Reklam bütün qışı qapıdan asılı qaldı.", f"Elan\n\n{_A}", "Məqalənin davamı çayı təsvir edir.", f"Tərəfdaşlar\n\n{_B}"),
    ),
    Rule(
        id="az.ad-marker.short", label="ad-marker",
        phrases=("reklam",),
        when=c.any_of(c.between_paragraphs, c.all_of(c.not_heading, c.beside("ad-marker", "related", "share-bar", "newsletter", "promo"))), otherwise=HINT,
        why="the short ad label, between paragraphs or beside boxes; in Turkish and Swedish texts it is a word and a heading", source="ad slots of Azerbaijani news sites carry the word alone",
        hits=(f"= {_A}\n\nREKLAM\n\n= {_B}", "Reklam\nOxşar xəbərlər"),
        near_misses=(f"Reklam\n\n{_A}", "Soruşdum, bir sözlə cavab verdi:\n\nReklam"),
    ),
    Rule(
        id="az.video-embed.player", label="video-embed",
        phrases=listed("""
            videonu izlə; videonu izləyin; videoya bax; videoya baxın; videoya baxmaq; videonu oynat; videonu başlat; video mövcud deyil; bu video mövcud deyil; brauzeriniz videonu dəstəkləmir; səsi aç; səsi bağla; növbəti video;
            məqaləni dinlə; məqaləni dinləyin; xəbəri dinlə; canlı izlə; canlı yayımı izlə;
            bu media üçün uyğun mənbə tapılmadı.;
            bu modal escape düyməsini basmaqla və ya bağlama düyməsini sıxmaqla bağlana bilər.;
            dialoq pəncərəsinin başlanğıcı. escape düyməsi ləğv edəcək və pəncərəni bağlayacaq.;
            media faylı şifrələnib və onun şifrəsini açmaq üçün açarlar yoxdur.;
            şəbəkə xətası səbəbindən medianın endirilməsi yarıda qaldı.
        """),
        ambiguous=listed("""
            video; tam ekran; oynat; fasilə; pauza; canlı; canlı yayım; səs; keyfiyyət; altyazı; dinlə; subtitrlər;
            alt yazılar; alt yazıları söndür; altyazı parametrləri; audio trek; audiopleyer; başlıq parametrləri;
            başlıq parametrləri dialoqu; başlıq sahəsinin fonu; başlıqları söndür; birenli sans-serif;
            birenli serif; bu modal pəncərəsidir; dialoq pəncərəsinin sonu.; modal dialoqunu bağla;
            modal pəncərəsi; mətnin kənarlarının üslubu; oynatma sürəti; proporsional sans-serif;
            proporsional serif; qalan vaxt; səs səviyyəsi; səssizi qoş; səssizi söndür; tam ekrandan çıx;
            tekst fonu; təsvir parametrləri; təsvirləri söndür; video yüklənir.; videopleyer; yayım növü;
            yenidən oynat; yükləmə xətası.; yüklənmə göstəricisi; şrift ailəsi; şəkil içində şəkil rejimi;
            0 saniyə geriyə keçin; 0 saniyə qabağa keçin; altyazı parametrləri dialoqunu açır; başlıq parametrləri dialoqunu açır;
            bütün parametrləri susmaya görə bərpa edin; canlı yayım axtarışı, hal-hazırda canlı yayım göstərilir;
            canlı yayım axtarışı, hal-hazırda canlı yayımdan geridədir; siz medianın oxudulmasını dayandırdınız;
            təsvir parametrləri dialoqunu açır; şəkil içində şəkil rejimində oynayır; şəkil içində şəkil rejimindən çıxın
        """),
        pattern=r"(?:videonu izləyin|videoya baxin|videonu izlə|izləyin|video) ?[|»>→►▶] ?.{12,130}[^.,;]|(?:videonu izləyin|videoya baxin) ?: ?.{12,130}[^.,;]",
        when=c.all_of(c.in_run(3, "video-embed"), c.no_list_item), otherwise=HINT,
        why="the labels of a video or audio player", source="players of Azerbaijani broadcasters and portals; YouTube in Azerbaijani",
        hits=("Videonu izlə", "Məqaləni dinlə", "Oynat\nFasilə\nTam ekran", "Videonu izləyin: Yeni sahil bulvarı necə tikildi"),
        near_misses=(f"Canlı yayım\n\n{_A}", f"Fasilə\n\n{_B}", "Videoya baxın, dedi, amma heç kim baxmadı."),
    ),
    Rule(
        id="az.video-embed.settings", label="video-embed",
        phrases=("dialoq pəncərəsinin sonu.",),
        takes=c.player_above(
            "dialoq pəncərəsinin başlanğıcı. escape düyməsi ləğv edəcək və pəncərəni bağlayacaq.",
        ),
        why="a player's bar and the dialog of its settings, which says where it begins and ends",
        source="video.js in Azerbaijani",
        hits=(_AFTER + "Oynat\n0:00\nYükləndi\n0%\nDialoq pəncərəsinin başlanğıcı. Escape düyməsi ləğv edəcək və pəncərəni bağlayacaq.\nTekst\nRəng\nAğ\nQara\nŞrift Ölçüsü\n50%\nSıfırla\nBitdi\nDialoq pəncərəsinin sonu.", _AFTER + "Dialoq pəncərəsinin başlanğıcı. Escape düyməsi ləğv edəcək və pəncərəni bağlayacaq.\nTekst\nAğ\nŞrift Ölçüsü\n50%\nDialoq pəncərəsinin sonu."),
        near_misses=(f"{_A}\n\nDialoq pəncərəsinin sonu.\n\n{_B}", "Dialoq pəncərəsinin sonu, dedi və qapını son qonağın arxasınca bağladı."),
    ),
    Rule(
        id="az.promo.app", label="promo",
        phrases=listed("""
            tətbiqi yüklə; tətbiqi yükləyin; mobil tətbiqi yüklə; mobil tətbiqi yükləyin; mobil tətbiqimizi yükləyin; mobil tətbiqimizi yüklə; tətbiqimizi yükləyin; tətbiqdə aç; tətbiqdə oxu; google play-dən yüklə; google play-dən
            yükləyin; app store-dan yüklə; app store-dan yükləyin; bildirişləri aktiv et; bildirişlərə icazə ver; bildirişləri aktivləşdir; indi yox; indi deyil; ətraflı öyrən; indi al; indi sifariş et; təklifə bax
        """),
        ambiguous=("mobil tətbiq", "tətbiq", "sifariş et", "al"),
        pattern=r"(?:bizim |pulsuz |yeni )*(?:mobil )?(?:tətbiqi|tətbiqimizi|proqrami) (?:yükləyin|yüklə|quraşdirin)(?:,? (?:və|ki) .{2,60})?[!.]?",
        when=c.all_of(c.in_run(2), c.not_heading), otherwise=HINT, part="button",
        sure_if=r"bizim|pulsuz|mizi|xəbər",
        why="a prompt to install the site's app, or the button of an offer", source="app banners of Azerbaijani portals; Google Play in Azerbaijani",
        hits=("Tətbiqi yüklə", "Mobil tətbiqimizi yükləyin və reklamsız oxuyun!", "Ətraflı öyrən »"),
        near_misses=(f"Mobil tətbiq\n\n{_A}", "Tətbiqi evdə yükləyin, deyə oğlu məsləhət gördü, o isə qulaq asmadı."),
    ),
    Rule(
        id="az.promo.ask", label="promo",
        phrases=listed("""
            bizi dəstəklə; bizi dəstəkləyin; bizi dəstəkləyin!; bizə dəstək ol; bizə dəstək olun; müstəqil jurnalistikanı dəstəkləyin; müstəqil jurnalistikaya dəstək olun; müstəqil mediaya dəstək olun; müstəqil medianı
            dəstəkləyin; ianə et; ianə edin; ianə ver; ianə verin; layihəni dəstəklə; redaksiyanı dəstəkləyin
        """),
        pattern=r"(?:bizi|redaksiyamizi|işimizi|layihəmizi|saytimizi|müstəqil (?:jurnalistikani|mediani)) dəstəkləyin[^.:,]{0,60}[.!]?|(?:bizə|müstəqil (?:jurnalistikaya|mediaya)) dəstək olun[^.:,]{0,60}[.!]?",
        when=c.not_heading, otherwise=HINT, part="ask",
        why="an appeal or a button for readers' money", source="donation boxes of independent Azerbaijani media",
        hits=("Bizi dəstəkləyin", "Müstəqil jurnalistikanı dəstəkləyin!", "İanə et"),
        near_misses=(f"Bizi dəstəkləyin\n\n{_A}", "Onu dəstəkləyin, deyə bacısı qışqırdı və iki kişi qocanı tutdu."),
    ),
    Rule(
        id="az.newsletter.prompt", label="newsletter",
        phrases=listed("""
            bülletenə abunə ol; bülletenə abunə olun; bülletenimizə abunə ol; bülletenimizə abunə olun; xəbər bülleteninə abunə ol; xəbər bülleteninə abunə olun; xəbər bülletenimizə abunə olun; xəbərlərə abunə ol; xəbərlərə abunə
            olun; xəbərlərimizə abunə olun; yeniliklərə abunə ol; yeniliklərə abunə olun; yeniliklərdən xəbərdar ol; e-poçtla abunə ol; e-poçt vasitəsilə abunə olun; abunə olduğunuz üçün təşəkkürlər; istənilən vaxt abunəlikdən
            çıxa bilərsiniz; istədiyiniz zaman abunəlikdən çıxa bilərsiniz
        """),
        ambiguous=("bülleten", "xəbər bülleteni", "abunə ol", "abunə olun", "abunəlik", "e-poçt", "e-mail", "göndər"),
        pattern=(
            r"(?:bizim |pulsuz |həftəlik |gündəlik )*(?:xəbər )?(?:bülletenə|bülletenimizə|bülletenlərimizə|bülleteninə|xəbərlərə|xəbərlərimizə|yeniliklərə) abunə ol(?:un)?[^:]{0,80}|"
            r"(?:abunə olmaqla|göndərməklə|klikləməklə|düyməsini basmaqla|qeydiyyatdan keçməklə)[^.,]{0,80}(?:razilaşirsiniz|razi olursunuz|qəbul edirsiniz|təsdiq edirsiniz)[^,]{0,100}"
        ),
        when=c.all_of(c.not_heading, c.beside("newsletter", "promo", "share-bar", "legal-footer")), otherwise=HINT, part="heading",
        sure_if=r"bülleten|xəbərlər|yenilik|məxfilik|məlumat|şərt",
        why="a box that collects mail addresses, with its consent line", source="sign-up forms of Azerbaijani portals (abunəlik)",
        hits=(f"= {_A}\n\n" "Xəbər bülletenimizə abunə olun\nƏn vacibi həftədə bir dəfə\nAbunə ol", "Abunə olmaqla məxfilik siyasəti ilə razılaşırsınız"),
        near_misses=(f"Bülleten\n\n{_A}", f"Abunəlik\n\n{_B}", "Qeydiyyatdan keçməklə vətəndaşlar razılaşma imzalayır, dedi nazir.", "Kursa yazılın, dedi, və bütün blok yazıldı."),
    ),
    Rule(
        id="az.newsletter.field", label="newsletter",
        phrases=listed("""
            e-poçt ünvanınız; e-poçt ünvanınızı daxil edin; e-poçtunuzu daxil edin; e-poçt ünvanını daxil edin; e-poçt ünvanınızı yazın; e-poçtunuz; e-poçt ünvanı; e-mail ünvanınız; e-mail ünvanınızı daxil edin; e-mailinizi daxil
            edin; elektron poçt ünvanınız; elektron poçt ünvanı
        """),
        ambiguous=("abunə ol", "abunə olun", "qeydiyyatdan keç", "qoşul"),
        when=c.any_of(c.not_heading, c.beside("newsletter")), otherwise=HINT, part="ask",
        why="the field or the button of a sign-up form", source="sign-up forms under articles",
        hits=("E-poçt ünvanınızı daxil edin", "E-poçt ünvanınız\nAbunə ol"),
        near_misses=(f"Abunə ol\n\n{_A}", "Qoşul, deyə poçtalyon yalvardı və hamı qoşuldu."),
    ),
    Rule(
        id="az.newsletter.sent", label="newsletter",
        phrases=listed("""
            qeydiyyatı tamamlamaq üçün gələnlər qutunuzdakı təsdiq keçidinə klikləyin. 3 dəqiqə ərzində
            gəlməsə, spam qovluğunu yoxlayın!; hesabınız varsa, giriş keçidi gələnlər qutunuza göndərilib. 3
            dəqiqə ərzində gəlməsə, mütləq spam qovluğunu yoxlayın.; bu yazı haqqında rəy bildirin
        """),
        ambiguous=listed("""
            indi e-poçtunuzu yoxlayın!; düzgün e-poçt ünvanı daxil edin; e-poçt göndərildi;
            bülletenlərinizi seçin; bəlkə sonra; istənilən vaxt ləğv edin.
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="what a sign-up form says before and after an address is sent",
        source="Ghost in Azerbaijani",
        hits=("Qeydiyyatı tamamlamaq üçün gələnlər qutunuzdakı təsdiq keçidinə klikləyin. 3 dəqiqə ərzində gəlməsə, spam qovluğunu yoxlayın!", "Hesabınız varsa, giriş keçidi gələnlər qutunuza göndərilib. 3 dəqiqə ərzində gəlməsə, mütləq spam qovluğunu yoxlayın.", _AFTER + "İndi e-poçtunuzu yoxlayın!\nDüzgün e-poçt ünvanı daxil edin\nE-poçt göndərildi"),
        near_misses=(f"{_A}\n\nİndi e-poçtunuzu yoxlayın!\n\n{_B}", f"{_A}\n\n- İndi e-poçtunuzu yoxlayın!\n- Düzgün e-poçt ünvanı daxil edin\n- E-poçt göndərildi\n\n{_B}", "Qeydiyyatı tamamlamaq üçün gələnlər qutunuzdakı təsdiq keçidinə klikləyin. 3 dəqiqə ərzində gəlməsə, spam qovluğunu yoxlayın, dedi və qapını son qonağın arxasınca bağladı."),
    ),
    Rule(
        id="az.comment-count.count", label="comment-count",
        phrases=listed("""
            0 şərh; 0 rəy; şərhlər (0); şərhlər: 0; şərhlər 0; rəylər (0); rəylər: 0; şərh: 0; şərh (0); şərh yoxdur; şərh yoxdur.; rəy yoxdur; şərhlər yoxdur; hələ şərh yoxdur; hələ ki şərh yoxdur; heç bir şərh yoxdur; bütün
            şərhlər; bütün rəylər; şərhləri göstər; bütün şərhləri göstər; şərhləri gör; şərhləri oxu; daha çox şərh; şərhləri gizlət; 0 cavab; ilk şərhi siz yazın; ilk rəyi siz yazın
        """),
        pattern=r"(?:daha )?\d+ (?:şərhi|cavabi) (?:göstər|gör)",
        why="how many comments there are, or the button that shows them", source="comment systems of Azerbaijani portals",
        hits=("34 şərh", "Şərhlər (12)", "Şərh yoxdur", "Bütün şərhləri göstər"),
        near_misses=("34 şərh gecəyarısına qədər silindi.", "Şərh yoxdur, ancaq şübhə var", "Şərhlər lazım deyil"),
    ),
    Rule(
        id="az.comments.prompt", label="comments",
        phrases=listed("""
            şərh yaz; şərh yazın; bir şərh yazın; şərh əlavə et; şərh əlavə edin; şərhi göndər; şərh göndər; şərh bildir; şərh bildirin; şərh burax; rəy yaz; rəy yazın; rəy bildir; rəy bildirin; rəy əlavə et; rəyinizi yazın;
            şərhinizi yazın; sizin şərhiniz; şərhiniz; rəyiniz; sizin rəyiniz; cavab yaz; bir cavab yazın; cavabı ləğv et; sizin e-poçt ünvanınız dərc edilməyəcəkdir.; sizin e-poçt ünvanınız dərc edilməyəcəkdir. gərəkli sahələr *
            ilə işarələnmişdir; gərəkli sahələr * ilə işarələnmişdir; e-poçt ünvanınız dərc olunmayacaq.; şərhlər bağlıdır; şərh yazmaq bağlıdır; şərh yazmaq üçün daxil olun; şərh yazmaq üçün qeydiyyatdan keçin; rəy bildirmək üçün
            daxil olun; şərh yazmaq üçün giriş edin; şərh qaydaları; son şərhlər
        """),
        ambiguous=("müzakirə", "siz nə düşünürsünüz?", "adınız", "fikriniz"),
        pattern=(
            r"(?:şərh|rəy) (?:yazmaq|bildirmək|əlavə etmək|vermək) üçün[^.,]{0,40}(?:daxil olun|daxil olmalisiniz|qeydiyyatdan keçin|qeydiyyatdan keçməlisiniz|giriş edin)[^.,]{0,20}\.?|"
            r"(?:fikrinizi|fikirlərinizi|rəyinizi) (?:şərhlərdə|şərh bölməsində|rəylərdə|aşağida)[^.]{0,30} (?:yazin|bildirin|paylaşin|bölüşün)[.!]?"
        ),
        when=c.all_of(c.comment_button, c.after_prose()), otherwise=HINT,
        why="a prompt of the comment section", source="WordPress in Azerbaijani and comment forms of portals",
        hits=("Şərh yaz", "Şərh yazmaq üçün qeydiyyatdan keçin", "Sizin e-poçt ünvanınız dərc edilməyəcəkdir. Gərəkli sahələr * ilə işarələnmişdir", "Fikrinizi şərhlərdə bölüşün!"),
        near_misses=(f"Müzakirə\n\n{_A}", f"Siz nə düşünürsünüz?\n\n{_B}", "Şərh yazmaq üçün o, səhərə qədər oturdu, amma vərəq boş qaldı."),
    ),
    Rule(
        id="az.comments.button", label="comments",
        phrases=listed("""
            cavabla; cavab ver; cavab; cavablar; şikayət et; bəyən; bəyəndim; bəyənmə; bəyənmədim; sitat; şərhlər; şərh; rəylər; rəy; redaktə et; link; gizlət; səs ver; nəticələr; sorğu; ən yeni; ən köhnə; ən yenilər
        """),
        when=c.all_of(c.in_run(2, "comments", "share-bar", "comment-count"), c.no_list_item, c.stacks_nothing), otherwise=HINT,
        why="buttons under a reader's comment, one beside the other", source="comment systems of Azerbaijani portals and forums",
        hits=("Cavabla\nŞikayət et", "Bəyən\nCavab ver\nSitat"),
        near_misses=(f"Cavablar\n\n{_A}", f"Şərh\n\n{_B}"),
    ),
    Rule(
        id="az.comments.useful", label="comments",
        phrases=("məqalə faydalı oldu?", "məqalə faydalı idi?", "bu məqalə faydalı oldu?", "bu səhifə faydalı oldu?", "bu məlumat faydalı oldu?", "bu məlumat faydalı idi?"),
        ambiguous=("bəli", "xeyr", "hə", "yox"),
        when=c.all_of(c.in_run(3, "comments"), c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a poll below the article: was it useful, yes or no", source="feedback widgets of help pages, blogs and papers",
        hits=(_AFTER + "Bu məqalə faydalı oldu?\nBəli\nXeyr", "Bu məlumat faydalı idi?"),
        near_misses=(f"Bəli\n\n{_A}", "Məqalə faydalı oldu? Bunu heç kim bilmədi."),
    ),
    Rule(
        id="az.comments.widget", label="comments",
        phrases=listed("""
            bu şərhdən şikayət edilsin?; daha 0 cavab göstər; daha çox cavab oxu; bu şərh gizlədilib.; bu
            şərh silinib.; tam müzakirəyə bax; keçid verilən şərh artıq mövcud deyil.; bu nəşrdə şərh yaza
            bilməzsiniz.; daha çox yüklə (0); şərhinizə kontekst qatın, sağlam müzakirə üçün adınızı və
            ixtisasınızı paylaşın.
        """),
        ambiguous=listed("""
            bu şərhi redaktə et; üzv müzakirəsi; söhbəti başladın; müzakirəyə qoşulun; cavab əlavə et;
            sıralama; ən köhnələr; indi qeydiyyatdan keç; artıq üzvsünüz?; daxil ol; indi planı yüksəldin;
            silinmiş üzv; şərhdən şikayət et; şərhi göstər; şərhi gizlət; üzvlər üçün gizlədilib
        """),
        pattern=(
            r"şərh yazmağa başlamaq üçün .{2,60} üzvü olun[.!।]?|"
            r"şərh yazmağa başlamaq üçün .{2,60} ödənişli üzvü olun[.!।]?"
        ),
        when=c.comment_widget, otherwise=HINT, weighed=False,
        why="what comment sections of blogs say around the comments and above their form",
        source="Ghost in Azerbaijani",
        hits=("Bu şərhdən şikayət edilsin?", "Daha 4 cavab göstər", "Şərh yazmağa başlamaq üçün Port Chronicle üzvü olun.", _AFTER + "Bu şərhi redaktə et\nÜzv müzakirəsi\nSöhbəti başladın"),
        near_misses=(f"{_A}\n\nBu şərhi redaktə et\n\n{_B}", f"{_A}\n\n- Bu şərhi redaktə et\n- Üzv müzakirəsi\n- Söhbəti başladın\n\n{_B}", "Bu şərhdən şikayət edilsin, dedi və qapını son qonağın arxasınca bağladı.", "Şərh yazmağa başlamaq üçün Port Chronicle üzvü olun, dedi və qapını son qonağın arxasınca bağladı."),
    ),
    Rule(
        id="az.comments.forum", label="comments",
        phrases=listed("""
            yeni şərhlər barədə bildirişlər almaq üçün abunə olun.; bu mövzuya əlavə ediləcək yeni şərhlər
            barədə bildirişlər alacaqsınız.; bu şərhi tapmaq mümkün olmadı. o, silinmiş və ya köçürülmüş ola
            bilər.
        """),
        ambiguous=listed("""
            yeni məlumat; izləmək; sonuncu məlumat; ixrac etmək; müzakirədə 0 nəfər; mövzu əlavə et;
            şərhiniz yayımlandı.; bu müzakirə səhifəsi haqqında; müzakirə başlat; bu mövzuya abunə olmaq
            istəyirsiniz?
        """),
        when=c.forum_tools, otherwise=HINT, weighed=False,
        why="what the software of a forum says around the posts of a thread, several lines in a row",
        source="Redmine and MediaWiki DiscussionTools in Azerbaijani",
        hits=("Yeni şərhlər barədə bildirişlər almaq üçün abunə olun.", "Bu mövzuya əlavə ediləcək yeni şərhlər barədə bildirişlər alacaqsınız.", _AFTER + "Yeni məlumat\nİzləmək\nSonuncu məlumat"),
        near_misses=(f"{_A}\n\nYeni məlumat\n\n{_B}", f"{_A}\n\n- Yeni məlumat\n- İzləmək\n- Sonuncu məlumat\n\n{_B}", "Yeni şərhlər barədə bildirişlər almaq üçün abunə olun, dedi və qapını son qonağın arxasınca bağladı.", "Bu mövzuya əlavə ediləcək yeni şərhlər barədə bildirişlər alacaqsınız, dedi və qapını son qonağın arxasınca bağladı."),
    ),
    Rule(
        id="az.share-bar.share", label="share-bar",
        phrases=listed("""
            facebook-da paylaş; facebook'da paylaş; facebookda paylaş; twitter-də paylaş; twitterdə paylaş; x-də paylaş; whatsapp-da paylaş; whatsappda paylaş; telegram-da paylaş; telegramda paylaş; xəbəri paylaş; məqaləni paylaş;
            yazını paylaş; dostlarınla paylaş; dostlarınızla paylaşın; dostlarla paylaş; sosial şəbəkələrdə paylaş; sosial şəbəkədə paylaş; linki kopyala; link kopyalandı; keçidi kopyala; keçid kopyalandı; xəbəri çap et; çap
            versiyası; çap üçün versiya; dostuna göndər; dosta göndər; e-poçtla göndər; bizi izlə; bizi izləyin; bizi facebook-da izləyin; bizi instagramda izləyin; bizi sosial şəbəkələrdə izləyin; sosial şəbəkələrdə bizi izləyin;
            bizi sosial şəbəkədə izləyin; sosial şəbəkələr; telegram kanalımıza abunə ol; telegram kanalımıza abunə olun; telegram kanalımıza qoşulun; whatsapp kanalımıza abunə olun; whatsapp kanalımıza qoşulun; youtube kanalımıza
            abunə olun; 0 baxış; baxış: 0; baxış sayı: 0; baxış sayı 0; baxılıb: 0; oxunub: 0; 0 dəfə oxunub; 0 dəfə baxılıb; oxunma sayı: 0; oxuma sayı: 0; 0 paylaşım; seçilmişlərə əlavə et; sonra oxu
        """),
        ambiguous=("izlə", "izləyin", "bizə qoşulun", "bizə yazın", "paylaş:"),
        pattern=(
            r"(?:bizi|xəbərlərimizi|son xəbərləri|ən son xəbərləri) .{0,30}(?:facebook|twitter|instagram|whatsapp|telegram|google news|youtube|sosial şəbəkə|tiktok)\S{0,10} ?.{0,30}(?:izlə|izləyin|oxuyun|abunə olun)[.!]?|"
            r"(?:telegram|whatsapp|youtube|teleqram)\S{0,4} kanalimiza .{0,30}(?:abunə olun|qoşulun|keçid edin)[.!]?|"
            r"(?:maraqli |sizin )?(?:xəbəriniz|hekayəniz|videonuz|fotonuz) var\? (?:bizə|redaksiyamiza) (?:yazin|göndərin).{0,60}"
        ),
        when=c.all_of(c.in_run(2, "share-bar", "navigation", "comments"), c.no_list_item), otherwise=HINT,
        why="a prompt to share the page, to follow the site or to write to it", source="share bars of Azerbaijani portals",
        hits=("Facebook-da paylaş", "Linki kopyala", "Bizi Facebook və Instagramda izləyin!", "1250 dəfə oxunub"),
        near_misses=(f"İzləyin\n\n{_A}", "Dostlarla paylaşmağı uşaqlıqdan bilirdi.", "Bizi izləyin, deyə küçənin o tayından pıçıldadı."),
    ),
    Rule(
        id="az.share-bar.button", label="share-bar",
        phrases=listed("""
            paylaş; paylaşın; çap et; çap; göndər; yadda saxla; saxla; kopyala; link; keçid; dinlə; bəyən; e-poçt; şrift ölçüsü; share; a+; a-; tvit
        """),
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "video-embed"), c.no_list_item), otherwise=HINT,
        why="words of a share bar, one beside the other", source="article tool bars of Azerbaijani portals",
        hits=("Paylaş\nÇap et", "Paylaş\nFacebook\nYadda saxla"),
        near_misses=(f"Paylaş\n\n{_A}", f"Keçid\n\n{_B}", f"Çap\n\n{_C}"),
    ),
    Rule(
        id="az.share-bar.tools", label="share-bar",
        phrases=("səhvi bildir", "səhv barədə məlumat ver", "səhv tapdınız?", "səhv tapdınız? bizə yazın", "səhv gördünüz? bizə yazın", "xəbərdə səhv var?"),
        when=c.all_of(c.any_of(c.not_heading, c.beside("share-bar", "video-embed")), c.no_list_item), otherwise=HINT,
        why="buttons of the tools beside an article: report an error", source="toolbars of Azerbaijani news sites",
        hits=(_AFTER + "Səhv tapdınız? Bizə yazın", _AFTER + "Səhvi bildir"),
        near_misses=(f"Səhvi bildir\n\n{_A}", f"- Səhvi bildir\n- Səhv tapdınız? Bizə yazın\n\n{_A}"),
    ),
    Rule(
        id="az.cookie-notice.notice", label="cookie-notice",
        pattern=(
            r"(?:bu|bizim|saytimiz|veb-?saytimiz) ?(?:veb[- ]?sayt|sayt|portal|saytda|veb[- ]?saytda)?(?:imiz)?(?: [\w.-]{3,30})? (?:kuki|çərəz|cookie|“cookie”)[^.]{0,50}(?:istifadə ed|istifadə olun)\w*(?!.*(?:\bdedi|\bdeyir|izah et|söylə|zarafat|bildirdi|\byazir|\byazdi)).{0,300}|"
            r"(?:biz|saytda|saytimizda|saytin|veb-saytimizda|təcrübənizi|xidmətlərimizi)\b(?=.*(?:sayt|razi|reklam|xidmət|parametr|təcrübə|yaxşilaş|qəbul))[^.]{0,110}(?:kuki|çərəz|cookie)[^.]{0,60}istifadə (?:ed|olun)\w*(?!.*(?:\bdedi|\bdeyir|izah et|söylə|zarafat|bildirdi|\byazir|\byazdi)).{0,300}|"
            r"sayt(?:dan istifadəyə|dan istifadəni|dan istifadə|imizdan istifadə)[^.]{0,80}(?:kuki|çərəz|cookie|məxfilik)[^.]{0,60}(?:razi|qəbul)\w*.{0,160}|"
            r"biz sizin məxfiliyinizə (?:hörmət|dəyər|önəm).{0,60}"
        ),
        otherwise=HINT,
        sure_if=r"kuki|cookie|çərəz.*sayt|sayt.*çərəz|məxfiliyinizə",
        why="a notice that asks leave to store cookies", source="consent banners of Azerbaijani portals and banks",
        hits=("Bu sayt kukilərdən istifadə edir. Saytdan istifadəyə davam etməklə kukilərlə razılaşırsınız.", "Biz saytın işini yaxşılaşdırmaq üçün kukilərdən istifadə edirik."),
        near_misses=("Bu sayt köhnə şriftdən istifadə edir və heç kim onu dəyişmir.", "Saytda kukilərdən yalnız giriş zamanı istifadə olunur, izah etdi ekspert.", "Biz saytda kukilərdən ancaq bayramda istifadə edirik, zarafat etdi çörəkçi."),
    ),
    Rule(
        id="az.cookie-notice.button", label="cookie-notice",
        phrases=listed("""
            hamısını qəbul et; hamısını qəbul edirəm; bütün kukiləri qəbul et; bütün kukiləri qəbul edirəm; kukiləri qəbul et; bütün çərəzləri qəbul et; çərəzləri qəbul et; hamısını rədd et; kukiləri rədd et; kuki parametrləri;
            kuki ayarları; kuki siyasəti; kukilər siyasəti; çərəz siyasəti; kukilərdən istifadə siyasəti; kukilər haqqında; yalnız zəruri; yalnız zəruri kukilər; yalnız vacib kukilər; zəruri kukilər; hamısına icazə ver; seçimi
            yadda saxla; seçimi təsdiqlə
        """),
        ambiguous=listed("""
            qəbul et; qəbul edirəm; razıyam; razılaşıram; anladım; aydındır; rədd et; imtina et; ok; bağla; ətraflı; ətraflı məlumat; parametrlər; ayarlar; oldu; tamam; icazə ver; daha ətraflı; kukilər; ətraflı öyrən; bəli
        """),
        when=c.consent_button, otherwise=HINT,
        why="a button of the consent banner", source="consent tools in Azerbaijani",
        hits=("Bütün kukiləri qəbul et", "Bu sayt kukilərdən istifadə edir.\nQəbul edirəm"),
        near_misses=(f"Kukilər\n\n{_A}", f"Parametrlər\n\n{_B}", f"Anladım\n\n{_C}"),
    ),
    Rule(
        id="az.paywall.account", label="paywall",
        phrases=listed("""
            hesabınız yoxdur?; hesabınız yoxdur? qeydiyyatdan keçin; hesabın yoxdur?; hesabın yoxdur? qeydiyyatdan keç; artıq hesabınız var?; artıq hesabınız var? daxil olun; hesabınız var?; hesabınız var? daxil olun; şifrəni
            unutmusunuz?; şifrəni unutmusan?; şifrənizi unutmusunuz?; şifrəmi unutdum; şifrəni unutdum; parolu unutmusunuz?; parolu unutmusan?; parolu unutdum; məni xatırla; məni yadda saxla; daxil ol / qeydiyyat; daxil ol /
            qeydiyyatdan keç; giriş / qeydiyyat; giriş və ya qeydiyyat; google ilə daxil ol; facebook ilə daxil ol; hesab yarat; yeni hesab yarat; yalnız abunəçilər üçün; yalnız abunəçilər üçündür; oxumağa davam etmək üçün abunə
            olun; oxumağa davam etmək üçün daxil olun; şəxsi kabinet;
            daxil ol / hesab yarat
        """),
        ambiguous=listed("""
            daxil ol; daxil olun; giriş; çıxış; qeydiyyat; qeydiyyatdan keç; şifrə; parol; istifadəçi adı; abunəlik; abunə ol; profil; hesab; hesabım; premium; vip
        """),
        pattern=(
            r"(?:bu |tam )?(?:məqalə|material|mətn|məzmun) (?:yalniz |ancaq )(?:abunəçilər|qeydiyyatdan keçmiş istifadəçilər|abunəçilərimiz)[^.]{0,40}\.?|"
            r"(?:məqaləni|materiali|davamini|tam) oxumaq üçün[^.]{0,40}(?:abunə ol|qeydiyyat|daxil ol)[^.]{0,30}\.?"
        ),
        when=c.all_of(c.in_run(2), c.heads_nothing, c.no_list_item), otherwise=HINT, part="button",
        sure_if=r"məqalə|material|məzmun|abunə|oxu",
        why="a prompt to log in, register or pay", source="accounts of Azerbaijani portals; MediaWiki in Azerbaijani",
        hits=("Şifrəni unutmusunuz?", "Hesabınız yoxdur? Qeydiyyatdan keçin", "Məqalə yalnız abunəçilər üçündür", "Daxil ol\nQeydiyyat"),
        near_misses=(f"Qeydiyyat\n\n{_A}", f"Şifrə\n\n{_B}", f"Abunəlik\n\n{_C}", "Məqalə sabahdan kitabxanada olacaq."),
    ),
    Rule(
        id="az.related.heading", label="related",
        phrases=listed("""
            həmçinin oxu; həmçinin oxuyun; həmçinin bax; bunu da oxu; bunu da oxuyun; bunları da oxu; bunları da oxuyun; oxşar xəbərlər; oxşar məqalələr; oxşar yazılar; oxşar mövzular; əlaqəli xəbərlər; əlaqəli məqalələr; əlaqəli
            yazılar; digər xəbərlər; digər yazılar; digər məqalələr; bölmənin digər xəbərləri; bölmə üzrə digər xəbərlər; mövzu üzrə; mövzu ilə bağlı; mövzuya aid xəbərlər; ən çox oxunan; ən çox oxunanlar; çox oxunanlar; çox
            oxunan; ən çox oxunan xəbərlər; çox oxunan xəbərlər; ən çox baxılanlar; son xəbərlər; ən son xəbərlər; son yazılar; son məqalələr; günün xəbərləri; populyar xəbərlər; populyar yazılar; populyar məqalələr; sizin üçün
            seçdik; sizə maraqlı ola bilər; sizi maraqlandıra bilər; sizin üçün tövsiyə; redaktorun seçimi; redaksiyanın seçimi; tövsiyə olunan xəbərlər; oxşar məhsullar; əlaqəli məhsullar
        """),
        takes=c.titles_below, part="heading",
        why="the heading of a list of other articles, with the list", source="blocks under articles of Azerbaijani portals",
        hits=("Həmçinin oxuyun\nGöldəki fırtına səbəbindən bərələr dayanıb\nXilasedicilər qış işlərinə görə mükafatlandırılıb", _AFTER + "Ən çox oxunanlar\n\nUçan sahilin pulunu kim ödəyəcək?\n\nSədr köhnə limanın kontorunu satır", "Oxşar xəbərlər"),
        near_misses=("Həmçinin oxuyun ucadan, deyə müəllim məsləhət gördü.", "Ən çox oxunan məktublar müharibədən gələn, karandaşla yazılmış olanlar idi."),
    ),
    Rule(
        id="az.related.section", label="related",
        phrases=listed("""
            tövsiyə edirik; tövsiyə olunan; xəbərlər; xəbər lenti; son; aktual; gündəm; populyar; mövzular; günün mövzusu; əsas xəbərlər; manşet; maraqlı; maraqlıdır; bölmələr; daha çox; ətraflı; linklər; keçidlər; digər; video;
            foto; qalereya; videoxəbər; fotoqalereya; bugün; trend; seçilmiş; xəbər xətti; dünya xəbərləri; ölkə xəbərləri
        """),
        when=c.after_prose(), takes=c.titles_below_or_nothing, otherwise=HINT, part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it", source="front-page sections of Azerbaijani portals",
        hits=(_AFTER + "Tövsiyə edirik\nGöldəki fırtına səbəbindən bərələr dayanıb\nXilasedicilər qış işlərinə görə mükafatlandırılıb", _AFTER + "Gündəm\n\nUçan sahilin pulunu kim ödəyəcək?\n\nSədr köhnə limanın kontorunu satır"),
        near_misses=(f"Ətraflı\n6-cı fəsil. Körpü necə tikilir\n6.1. Körpü tağı nədir\n6.2. Daş nəyi saxlayır\n\n{_A}\n\n{_B}", f"Maraqlı\n\n{_A}", f"Mövzular\n\n{_B}", f"Keçidlər\n\n{_C}"),
    ),
    Rule(
        id="az.related.read-also", label="related",
        pattern=r"(?:həmçinin oxuyun|həmçinin oxu|bunu da oxuyun|bunu da oxu) ?: ?(?!.*(?:fəsil|səhifə|\bsəh\b)).{12,160}[^.,;:]",
        when=c.all_of(c.no_list_item, c.points_to_title), anywhere=True,
        why="a link to another article; no text says these words and a colon but to point there", source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=("Həmçinin oxuyun: Göldəki fırtına səbəbindən bərələr dayanıb", "Bunu da oxuyun: Sədr köhnə limanın kontorunu satır"),
        near_misses=("Həmçinin oxuyun: bu sözlər hər məqalənin altında durur.", "Bunu da oxuyun: ad", "Həmçinin oxuyun: Körpülər haqqında altıncı fəsil"),
    ),
    Rule(
        id="az.related.pointer", label="related",
        phrases=listed("""
            ətraflı oxu; ətraflı oxuyun; daha ətraflı oxu; davamını oxu; davamını oxuyun; oxumağa davam et; oxumağa davam edin; tam oxu; məqaləni oxu; daha çox göstər; daha az göstər; daha çox yüklə; hamısını gör; hamısına bax;
            hamısını göstər; bütün xəbərlər; bütün xəbərləri gör; bütün xəbərlərə bax; bütün məqalələr; bütün yazılar; daha çox xəbər; qalereyaya bax; fotolara bax; 0 şəkil; şəkli böyüt; xəbərin davamı; bütün bölmələr
        """),
        ambiguous=listed("""
            0 foto; ətraflı; davamı; daha çox; daha ətraflı; qalereya; fotoqalereya; mənbə; bax
        """),
        pattern=(
            r"(?:həmçinin oxuyun|bunu da oxuyun|ətrafli oxuyun|həmçinin baxin|mövzu üzrə) ?[|»>→►▶] ?(?!.*(?:fəsil|səhifə|\bsəh\b)).{12,160}[^.,;:]|"
            r"(?:ətrafli oxuyun|həmçinin baxin|həmçinin bax|mövzu üzrə|oxşar xəbər|tövsiyə edirik) ?: ?(?!.*(?:fəsil|səhifə|\bsəh\b)).{12,160}[^.,;:]"
        ),
        when=c.all_of(c.in_run(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a link to another article, which leads nowhere in a text", source="in-story pointers of Azerbaijani portals (Həmçinin oxuyun: headline)",
        hits=("Ətraflı oxu →", "Daha çox göstər", "Həmçinin baxın: Göldəki fırtına səbəbindən bərələr dayanıb"),
        near_misses=(f"Ətraflı\n\n{_A}", f"Davamı\n\n{_B}", "Ətraflı oxuyun: ikinci fəsil və körpülər haqqında əlavə", "Davamını oxumaq ona iki ay çəkdi."),
    ),
    Rule(
        id="az.tag-list.tags", label="tag-list",
        phrases=("teqlər", "etiketlər", "açar sözlər", "mövzular", "kateqoriyalar", "taglar", "bölmələr", "heşteqlər"),
        when=c.after_prose(2), takes=c.short_lines_below, part="heading",
        why="the heading of the list of tags under an article, with the list", source="tag widgets of Azerbaijani portals",
        hits=(_AFTER + "Teqlər\nkörpü\nyollar", _AFTER + "Açar sözlər:\n\ntəmir\n\nkörpülər"),
        near_misses=(f"Açar sözlər\n\n{_A}", f"{_A}\n\n{_B}\n\nMövzular\n\n{_C}"),
    ),
    Rule(
        id="az.tag-list.line", label="tag-list",
        pattern=r"(?:teqlər|etiketlər|açar sözlər|kateqoriya|kateqoriyalar|taglar) ?[:|»] ?(?![^.]*\. )(?!.*\b(?:nədir|necə|nə|kim)\b).{2,200}[^.?!:]",
        when=c.all_of(c.after_prose(1), c.not_heading),
        why="the tags of an article on one line", source="tag lines of Azerbaijani portals (Teqlər, Kateqoriya)",
        hits=(_AFTER + "Teqlər: körpü, yollar, təmir", _AFTER + "Kateqoriya: Nəqliyyat"),
        near_misses=("Etiketlər: onlar nə deyir və kim oxuyur?", f"Kateqoriya: ağır maşınlar\n\n{_A}"),
    ),
    Rule(
        id="az.legal-footer.links", label="legal-footer",
        phrases=listed("""
            haqqımızda; bizim haqqımızda; layihə haqqında; sayt haqqında; portal haqqında; əlaqə; bizimlə əlaqə; əlaqə vasitələri; redaksiya; reklam; reklam yerləşdirin; saytda reklam; vakansiyalar; karyera; kömək; dəstək; sayt
            xəritəsi; saytın xəritəsi; müəllif hüquqları; müəllif hüququ; məxfilik; rss; arxiv; abunəlik; fərdi məlumatlar; qaydalar; tez-tez verilən suallar; bizə yazın; çatdırılma; ödəniş; faq; şərtlər
        """),
        when=c.all_of(c.in_run(2, *_FOOTER), c.after_prose(), c.not_heading), otherwise=HINT,
        why="links of a site's footer, in a row", source="footers of Azerbaijani portals and offices",
        hits=(_AFTER + "Haqqımızda\nƏlaqə\nReklam", _AFTER + "Redaksiya | Əlaqə | Arxiv"),
        near_misses=(f"Əlaqə\n\n{_B}", f"Arxiv\n\n{_C}"),
    ),
    Rule(
        id="az.legal-footer.policy", label="legal-footer",
        phrases=listed("""
            məxfilik siyasəti; gizlilik siyasəti; istifadə şərtləri; istifadə qaydaları; istifadəçi razılaşması; istifadəçi sazişi; şərtlər və qaydalar; fərdi məlumatların qorunması; bütün hüquqlar qorunur; bütün hüquqlar
            qorunur.; bütün hüquqlar qorunub; bütün hüquqlar qorunub.; bütün hüquqları qorunur; bütün hüquqları qorunur.; bütün hüquqları qorunub; müəllif hüquqları qorunur; müəllif hüquqları qorunur.; müəllif hüquqları qorunub
        """),
        when=c.all_of(c.not_heading, c.any_of(c.in_run(2, *_FOOTER), c.all_of(c.in_tail, c.after_prose()))), otherwise=HINT,
        why="a link to the terms, among others or below the last paragraph", source="footers of Azerbaijani sites",
        hits=(_AFTER + "Bütün hüquqlar qorunur.", _AFTER + "İstifadə şərtləri"),
        near_misses=(f"Məxfilik siyasəti\n\n{_A}", f"İstifadə qaydaları\n\n{_B}"),
    ),
    Rule(
        id="az.legal-footer.notice", label="legal-footer",
        pattern=(
            r"(?:sayt|material|xəbər|məlumat|məqalə|agentlik|portal)\w*[^!?]{0,120}(?:istinad (?:mütləq|vacib|zəruri)|istinad (?:edilməsi|olunmasi) (?:mütləq|vacib|zəruri)|hiperlink|icazəsi olmadan|qadağandir|müəllif hüquq)\w*.{0,160}|"
            r"(?:baş redaktor|təsisçi və baş redaktor|redaksiyanin ünvani) ?[:–-] ?.{3,140}|"
            r"(?:saytin hazirlanmasi|sayti hazirladi) ?[:–-] .{2,50}"
        ),
        when=c.all_of(c.in_tail, c.after_prose()), otherwise=HINT,
        sure_if=r"istinad|hiperlink|redaktor|redaksiya|^sayti",
        why="reprint terms, imprint and typo prompt below the last paragraph", source="Azerbaijani media law: reprints name their source (istinad mütləqdir)",
        hits=(_AFTER + "Saytdakı materiallardan istifadə zamanı istinad mütləqdir.", _AFTER + "Baş redaktor: Əli Sahilov"),
        near_misses=(f"{_A}\n\n{_B}\n\nMateriallar icazəsi olmadan çıxarılmışdı və tapılmadı.", f"Materialları köçürmək qadağandır, deyir arxivçi.\n\n{_A}", f"Baş redaktor: yoxa çıxan peşə\n\n{_B}"),
    ),
    Rule(
        id="az.navigation.control", label="navigation",
        phrases=listed("""
            məzmuna keç; əsas məzmuna keç; məzmuna keçin; əsas məzmuna keçin; yuxarı qayıt; yuxarıya qayıt; başa qayıt; əsas menyu; menyunu aç; menyunu bağla; saytda axtar; saytda axtarış; növbəti məqalə; əvvəlki məqalə; növbəti
            xəbər; əvvəlki xəbər; növbəti yazı; əvvəlki yazı; növbəti səhifə; əvvəlki səhifə; ana səhifəyə qayıt; ana səhifəyə; əsas səhifəyə qayıt; oxuma müddəti: 0 dəqiqə; oxunma müddəti: 0 dəqiqə; oxuma vaxtı: 0 dəqiqə; 0
            dəqiqəlik oxu; 0 dəq oxuma; səbətə at; səbətə əlavə et; səbətiniz boşdur; səbət boşdur; dil seçin; dili seçin; mobil versiya; tam versiya; bütün kateqoriyalar; alış-verişə davam et; istək siyahısına əlavə et;
            müqayisəyə əlavə et;
            əsas mövzuya keç; naviqasiyaya keç; axtarışa keç
        """),
        ambiguous=("yuxarı", "səbət", "siz buradasınız", "stokda var", "anbarda var", "köhnə yazılar", "yeni yazılar", "səhifə 0", "indeksə qayıt", "mübadilə buferinə kopyala", "mübadilə buferinə kopyalanıb", "naviqasiya keçidi", "bu səhifənin mənbəyinə bax"),
        pattern=r"(?:növbəti|əvvəlki) (?:məqalə|xəbər|yazi) ?[:»«→←>|–—-] ?.{4,120}[^.,;]|oxu(?:n)?ma (?:müddəti|vaxti) ?[:–-]? ?(?:təxminən |~)?\d.{0,16}",
        when=c.page_control, otherwise=HINT,
        why="a control of the page: skip link, pager, basket, reading time", source="WordPress and shop themes in Azerbaijani; Nikola, Material for MkDocs and MediaWiki in Azerbaijani",
        hits=("Məzmuna keç", "Oxuma müddəti: 5 dəqiqə", "Növbəti xəbər: Sədr köhnə limanın kontorunu satır", "Səbətə at"),
        near_misses=("Növbəti məqalə balıqçılıqdan bəhs edəcək, dedi.", f"Səbət\n\n{_A}", "Yuxarı qayıt dedilər, amma pilləkən yox idi.", f"{_A}\n\nBu səhifənin mənbəyinə bax\n\nKöhnə yazılar\n\n{_B}", f"{_A}\n\nBu səhifənin mənbəyinə bax\n\nKöhnə yazılar\n\n{_B}"),
    ),
    Rule(
        id="az.navigation.wiki", label="navigation", weighed=False,
        phrases=listed("""
            səhifəyə keçidlər; əlaqəli redaktələr; xüsusi səhifələr; daimi keçid; səhifə məlumatları; çap versiyası; fayl yüklə; son dəyişikliklər; təsadüfi səhifə; kənd meydanı;
            icma portalı; şəxsi alətlər; ad fəzaları; variantlar; tarixçəyə bax; kodu göstər; oxu; görünüş; töhfələr; töhfələrim; müzakirə; daxil olmamısınız; digər dillərdə; alətlər;
            məsuliyyətdən imtina; viki alətləri; istifadəçi səhifəsi alətləri; səhifə jurnalları; dil əlavə et; mündəricatı göstər/gizlət; yan panelə köçür;
            çıxış etmiş redaktorlar üçün səhifələr; səhifənin tarixçəsi; tarixçə; hesab yarat; redaktə; mənbə koduna bax; kömək; əsas menyu;
            naviqasiya;
            yaxın dəyişiklər; bütün səhifələr; səhifənin ilkin mətnini göstər; bura olan link-lər
        """),
        when=c.wiki_tools, otherwise=HINT,
        why="the tools of a wiki's page, several in a row",
        source="MediaWiki in Azerbaijani (sidebar, tabs and toolbox)",
        hits=(_AFTER + "Səhifəyə keçidlər\nƏlaqəli redaktələr\nXüsusi səhifələr", _AFTER + "Daimi keçid\nSəhifə məlumatları\nÇap versiyası"),
        near_misses=(f"Səhifəyə keçidlər\n\n{_A}", f"Xüsusi səhifələr\n\n{_B}\n\nƏlaqəli redaktələr\n\n{_A}"),
    ),
    Rule(
        id="az.legal-footer.wiki", label="legal-footer",
        pattern=(
            r"bu səhifə sonuncu dəfə ?(?=.{0,45}\d{4}).{8,60}tarixində redaktə edilib\.?|"
            r"mənbə — ?[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200}|"
            r"bu səhifə ?\d[\d., ]{0,12} ?dəfə dəfə oxunub\.?"
        ),
        why="the day of the last change, the address and how often it was read, below the pages of a wiki",
        source="MediaWiki in Azerbaijani (messages lastmodifiedat, retrievedfrom and viewcount)",
        hits=("Bu səhifə sonuncu dəfə 10:14, 2024-05-03 tarixində redaktə edilib.", "Mənbə — \"https://wiki.example/index.php?title=Most&oldid=12\""),
        near_misses=("Bu səhifə sonuncu dəfə 10:14, 2024-05-03 tarixində redaktə edilib, dedi və qapını son qonağın arxasınca bağladı.", f"{_A}\n\nBu səhifə sonuncu dəfə {_B}"),
    ),
    Rule(
        id="az.navigation.menu-word", label="navigation",
        phrases=listed("""
            ana səhifə; əsas səhifə; əsas; menyu; axtar; axtarış; xəbərlər; xəbər lenti; siyasət; iqtisadiyyat; cəmiyyət; dünya; dünyada; idman; futbol; mədəniyyət; hadisə; hadisələr; kriminal; sosial; müsahibə; müsahibələr;
            analitika; təhlil; elm; təhsil; səhiyyə; sağlamlıq; tibb; texnologiya; ikt; maqazin; şou-biznes; şoubiznes; turizm; ordu; müdafiə; enerji; energetika; maliyyə; biznes; region; regionlar; bölgə; bölgələr; qarabağ; bakı;
            azərbaycan; diaspor; ədəbiyyat; tarix; din; ailə; moda; gözəllik; kulinariya; maraqlı; yazarlar; köşə; köşə yazıları; video; foto; fotolar; videolar; qalereya; fotoqalereya; podkast; hava; hava haqqında; bürc; bürclər;
            valyuta; kino; musiqi; kitab; oyunlar; avto; əlaqə; haqqımızda; redaksiya; reklam; arxiv; abunəlik; daxil ol; qeydiyyat; çıxış; giriş; bölmələr; kateqoriyalar; daha çox; digər; bağla; irəli; geri; növbəti; əvvəlki; az;
            aze; rus; ru; en; eng; azərbaycanca; русский; english; canlı; canlı yayım; tv; radio; prezident; milli məclis; mağaza; səbət; endirimlər; kampaniyalar; brendlər; çatdırılma; ödəniş; xidmətlər; qiymətlər; layihələr;
            tədbirlər; elanlar; vakansiyalar; blog; bloqlar;
            öncəki; teqlər; rss; kateqoriyasız
        """),
        when=c.all_of(c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "comments"), c.no_text_item, c.set_like_its_run), otherwise=HINT,
        why="words of a menu, several in a row", source="section names of Azerbaijani portals, offices and shops; Nikola in Azerbaijani",
        hits=("Xəbərlər\nİdman\nMədəniyyət", "Siyasət\nİqtisadiyyat\nCəmiyyət\nDünya"),
        near_misses=(f"Tarix\n\n{_A}\n\nMədəniyyət\n\n{_B}\n\nİdman\n\n{_C}", "Qəzetin üç səhifəsi vardı:\nSiyasət\nİdman\nHava", f"Axtarış\n\n{_B}"),
    ),
    Rule(
        id="az.navigation.docs", label="navigation",
        phrases=listed("""
            0 dəqiqəlik oxuma
        """),
        ambiguous=listed("""
            axtarış işə salınır; axtarmağa başlamaq üçün yazın; redaktə et; repositoriyaya bax; bunu bir
            daha göstərməyin; dili seç; versiyanı seç; uyğun sənədlər yoxdur; 0 dənə uyğun nəticə var;
            həmçinin mövcuddur:; azərbaycan dilində oxu; dillər:; mənbə; atom feed; original sayt
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the tools around the pages of manuals and blogs, several in a row",
        source="Material for MkDocs and Nikola in Azerbaijani",
        hits=("4 dəqiqəlik oxuma", _AFTER + "Axtarış işə salınır\nAxtarmağa başlamaq üçün yazın\nRedaktə et"),
        near_misses=(f"{_A}\n\nAxtarış işə salınır\n\n{_B}", f"{_A}\n\n- Axtarış işə salınır\n- Axtarmağa başlamaq üçün yazın\n- Redaktə et\n\n{_B}", "4 dəqiqəlik oxuma, dedi və qapını son qonağın arxasınca bağladı."),
    ),
    Rule(
        id="az.placeholder.loading", label="placeholder",
        phrases=listed("""
            yüklənir; yüklənir...; yükləmə...; gözləyin; gözləyin...; zəhmət olmasa gözləyin; zəhmət olmasa, gözləyin; şəkil mövcud deyil; heç nə tapılmadı; nəticə tapılmadı; nəticə yoxdur; xəta baş verdi; səhifəni yeniləyin;
            heç bir yazı tapılmadı;
            audio tapşırıq alın; davam etmək üçün, zəhmət olmasa aşağıdakı şəkildəki kodu daxil edin.;
            mən robot deyiləm; təsdiqləmə tələb olunur!; təsdiqləmə uğursuz oldu. daha sonra yenidən cəhd edin.;
            təsdiqləmə vaxtı bitdi. yenidən cəhd edin.; təsdiqlənir... zəhmət olmasa gözləyin.;
            təsdiqlənir...; kodu daxil edin; yenilə
        """),
        pattern=r"(?:zəhmət olmasa,? |şərhləri görmək üçün )?(?:brauzerinizdə )?javascript\S{0,3} (?:aktiv edin|aktivləşdirin|aktivləşdir|işə salin)[^,]{0,80}|(?:sizin )?brauzeriniz .{0,40}(?:dəstəkləmir|köhnəlib|köhnədir)[^,]{0,80}",
        when=c.loading_notice, otherwise=HINT,
        sure_if=r"zəhmət|üçün|brauzer",
        why="what stands where a script would have put something", source="noscript texts and loading states of Azerbaijani sites; Nikola in Azerbaijani",
        hits=("Yüklənir...", "Şərhləri görmək üçün JavaScript-i aktiv edin"),
        near_misses=(f"Yüklənir\n\n{_A}", f"Nəticə yoxdur\n\n{_B}", "Brauzeriniz köhnədir, dedi kompüter, nənə isə çay içməyə getdi.", f"{_A}\n\n- Heç bir yazı tapılmadı\n- Audio tapşırıq alın\n\n{_B}", f"{_A}\n\n- Heç bir yazı tapılmadı\n- Audio tapşırıq alın\n\n{_B}"),
    ),
    Rule(
        id="az.byline.by", label="byline",
        pattern=r"(?:müəllif|müəlliflər|mətn|hazirladi|yazdi|redaktor|tərcümə|söhbətləşdi|jurnalist)(?: ?[:–-]) [\w.'’-]+ [\w.'’-]+(?: [\w.'’-]+)?",
        why="who wrote it", source="byline customs of Azerbaijani papers (Müəllif: name)",
        hits=("Müəllif: Məryəm Sahilova", "Hazırladı: Anar Körpülü"),
        near_misses=("Müəllif öz pyesini tanımadı, tamaşaçı da.", "Mətn muzeyin arxivində qalıb."),
    ),
    Rule(
        id="az.byline.date", label="byline",
        pattern=(
            r"(?:(?:dərc edilib|yayimlanib|yenilənib|tarix|dərc olunub) ?:? ?)?(?:(?:bazar ertəsi|çərşənbə axşami|çərşənbə|cümə axşami|cümə|şənbə|bazar),? )?[0123]?\d (?:yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr),? \d{4}(?:-?ci il)?(?:,? (?:saat )?\d{1,2}[:.]\d{2})?(?:,? (?:bazar ertəsi|çərşənbə axşami|çərşənbə|cümə axşami|cümə|şənbə|bazar))?|"
            r"(?:dərc edilib|yayimlanib|yenilənib) ?:? ?\d{1,2}\.\d{1,2}\..{0,20}"
        ),
        why="when it was published", source="date styles of Azerbaijani papers",
        hits=("Dərc edilib: 9 fevral 2023", "3 may 2024, 11:20"),
        near_misses=("3 may 2024 adi gün deyildi, dedi.", "Müəllifin ölümündən sonra dərc edilib"),
    ),
    Rule(
        id="az.caption.credit", label="caption",
        pattern=r"(?:foto|fotolar|şəkil|mənbə|illüstrasiya|kollaj|arxiv fotosu)(?: ?[:©/–-]) ?.{2,90}|(?:şəkil|foto) illüstrativdir\.?|illüstrativ (?:şəkil|foto)",
        why="a picture's credit", source="credits of Azerbaijani agencies (Foto: name)",
        hits=("Foto: Anar Körpülü/AZƏRTAC", "İllüstrativ foto"),
        near_misses=("Foto xatirə üçündür, dedi və ona heç vaxt baxmadı.", "Mənbə yalnız üçüncü gün tapıldı."),
    ),
)
