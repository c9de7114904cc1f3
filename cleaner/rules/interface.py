"""What publishing software prints in its users' languages: the labels of pagers, comment forms
and edit links. They stand here, not in the files of the languages, because a rule of structure
asks for all of them at once: a form is often in another language than the text above it."""

from __future__ import annotations

from cleaner.normalise.key import fold_all
from cleaner.rules.rule import form_of, listed


def _both_ways(pairs: str) -> tuple[str, ...]:
    """Two words that stand beside each other, in either order."""
    parted = [pair.split("/") for pair in listed(pairs)]
    return tuple(f"{one} {other}" for pair in parted for one, other in (pair, pair[::-1]))


PAGERS = _both_ways("""
    older/newer; older posts/newer posts; older post/newer post; older entries/newer entries; older comments/newer
    comments; prev/next; previous/next; prev post/next post; previous post/next post; previous page/next page;
    previous article/next article; previous entry/next entry; back/next; ältere/neuere; ältere beiträge/neuere
    beiträge; ältere kommentare/neuere kommentare; ältere artikel/neuere artikel; vorherige/nächste;
    vorheriger/nächster; vorherige seite/nächste seite; vorheriger beitrag/nächster beitrag; vorheriger
    artikel/nächster artikel; zurück/weiter; précédent/suivant; précédente/suivante; précédents/suivants; article
    précédent/article suivant; articles précédents/articles suivants; page précédente/page suivante; articles plus
    anciens/articles plus récents; plus anciens/plus récents; commentaires plus anciens/commentaires plus récents;
    anterior/siguiente; anteriores/siguientes; entradas anteriores/entradas siguientes; entradas más
    antiguas/entradas más recientes; entrada anterior/entrada siguiente; artículo anterior/artículo siguiente; página
    anterior/página siguiente; comentarios anteriores/comentarios siguientes; anterior/próximo; anterior/próxima;
    anterior/seguinte; posts antigos/posts recentes; posts mais antigos/posts mais recentes; post anterior/próximo
    post; página anterior/próxima página; precedente/successivo; precedente/successiva; precedente/prossimo;
    precedente/prossima; precedenti/successivi; articolo precedente/articolo successivo; articoli precedenti/articoli
    successivi; pagina precedente/pagina successiva; indietro/avanti; anterior/següent; entrades més
    antigues/entrades més recents; vorige/volgende; vorig bericht/volgend bericht; oudere berichten/nieuwere
    berichten; ouder/nieuwer; vorige pagina/volgende pagina; poprzedni/następny; poprzednia/następna; starsze
    wpisy/nowsze wpisy; starsze/nowsze; poprzedni wpis/następny wpis; poprzednia strona/następna strona;
    wstecz/dalej; назад/вперёд; назад/вперед; назад/далее; предыдущая/следующая; предыдущий/следующий; предыдущая
    запись/следующая запись; старые записи/новые записи; предыдущая страница/следующая страница;
    попередня/наступна; попередній/наступний; старіші записи/новіші записи; předchozí/další; starší/novější; starší
    příspěvky/novější příspěvky; predchádzajúce/ďalšie; predchádzajúci/ďalší; predchádzajúca/ďalšia; staršie/novšie;
    föregående/nästa; äldre/nyare; äldre inlägg/nyare inlägg; forrige/næste; ældre/nyere; ældre indlæg/nyere indlæg;
    forrige/neste; eldre/nyere; eldre innlegg/nyere innlegg; edellinen/seuraava; vanhemmat/uudemmat; vanhemmat
    artikkelit/uudemmat artikkelit; előző/következő; régebbi/újabb; régebbi bejegyzések/újabb bejegyzések;
    înapoi/înainte; anterior/următor; articole mai vechi/articole mai noi; önceki/sonraki; eski yazılar/yeni yazılar;
    daha eski yazılar/daha yeni yazılar; προηγούμενο/επόμενο; προηγούμενη/επόμενη; παλαιότερα/νεότερα;
    предишна/следваща; предишен/следващ; назад/напред; prethodno/sljedeće; prethodna/sljedeća; prethodni/sljedeći;
    starije objave/novije objave; prethodna/sledeća; претходна/следећа; претходни/следећи; prejšnji/naslednji;
    prejšnja/naslednja; eelmine/järgmine; ankstesnis/kitas; iepriekšējais/nākamais; fyrri/næsta; 上一页/下一页;
    上一頁/下一頁; 上一篇/下一篇; 较早文章/较新文章; 較舊文章/較新文章; 前へ/次へ; 前の記事/次の記事; 前のページ/次のページ;
    過去の投稿/新しい投稿; 古い投稿/新しい投稿; 이전/다음; 이전 글/다음 글; 이전글/다음글; bài trước/bài sau; trang trước/trang sau;
    cũ hơn/mới hơn; sebelumnya/selanjutnya; sebelumnya/berikutnya; pos-pos lama/pos-pos baru; ก่อนหน้า/ถัดไป; הקודם/הבא;
    קודם/הבא; السابق/التالي; السابقة/التالية; قبلی/بعدی; पिछला/अगला
""")
"""The two links of a pager, in either order, as WordPress, Blogger and Bootstrap themes have them."""

NAME_FIELDS = frozenset(map(form_of, listed("""
    name; your name; full name; nom; votre nom; nombre; tu nombre; su nombre; nome; il tuo nome; seu nome;
    naam; je naam; imię; imię i nazwisko; twoje imię; podpis; имя; ваше имя; ім'я; ваше ім'я; име; вашето име;
    ime; vaše ime; jméno; vaše jméno; meno; vaše meno; név; neved; nume; numele tău; navn; dit navn; namn; ditt
    namn; nimi; nimesi; nafn; vardas; vārds; emri; ad; ad soyad; adınız; isim; adı; όνομα; το όνομά σας; שם;
    الاسم; اسم; نام; नाम; নাম; పేరు; பெயர்; പേര്; નામ; ชื่อ; tên; họ tên; nama; お名前; 名前; ニックネーム; 姓名; 昵称; 暱稱;
    名字; 名稱; 이름; 닉네임; სახელი; անուն; аты; ad və soyad; emër; nickname; pseudo; pseudonyme; apodo; nick
""")))
"""What a comment form asks a reader for first, as WordPress and its themes, Movable Type and
Textpattern have it; so of the three below."""
ADDRESS_FIELDS = frozenset(map(form_of, listed("""
    e-mail; email; mail; e-mail address; email address; your email; your e-mail; your email address; e-mail-adresse;
    e-mail adresse; email-adresse; deine e-mail-adresse; e-mailadresse; adresse e-mail; adresse email; adresse mail;
    votre e-mail; adresse de messagerie; courriel; correo electrónico; correo; tu correo electrónico; dirección de
    correo electrónico; indirizzo email; indirizzo e-mail; endereço de e-mail; correu electrònic; e-mailadres;
    emailadres; adres e-mail; adres email; e-post; e-postadress; e-postadresse; epost; sähköposti;
    sähköpostiosoite; netfang; e-mailová adresa; e-mail cím; e-mail-cím; email cím; adresă de email;
    adresă email; e-naslov; e-pošta; имейл; е-пошта; эл. почта; электронная почта; адрес электронной почты; e-mail
    адрес; почта; ел. пошта; електронна пошта; имејл; e-posta; eposta; e-posta adresi; el. paštas; e-pasts;
    e-posti aadress; e-poçt; ηλ. ταχυδρομείο; ηλεκτρονικό ταχυδρομείο; אימייל; דואר אלקטרוני; البريد الإلكتروني;
    ایمیل; رایانامه; ईमेल; ইমেইল; อีเมล; surel; alamat email; メール; メールアドレス; 邮箱; 电子邮件; 电子邮箱; 邮箱地址; 電子郵件;
    電郵; 電子郵件地址; 이메일; ელფოსტა; adresse de contact; emailová adresa; ηλ. διεύθυνση; மின்னஞ்சல்; อีเมล์
""")))
"""The e-mail address."""
OTHER_FIELDS = frozenset(map(form_of, listed("""
    website; web site; web; site; your website; url; homepage; webseite; internetseite; site web; site internet;
    página web; sitio web; sito web; sito; lloc web; webadresse; witryna internetowa; strona internetowa; strona www;
    сайт; веб-сайт; вебсайт; уебсайт; интернет страница; hjemmeside; nettsted; webbplats; hemsida; verkkosivusto;
    kotisivu; vefsíða; webová stránka; webové stránky; honlap; weboldal; spletna stran;
    spletišče; web stranica; internet sitesi; web sitesi; svetainė; tīmekļa vietne; veebileht; ιστότοπος; ιστοσελίδα;
    אתר; אתר אינטרנט; الموقع الإلكتروني; الموقع; وب‌سایت; وبسایت; वेबसाइट; ওয়েবসাইট; เว็บไซต์; trang web; situs web;
    サイト; ウェブサイト; 网站; 网址; 網站; 個人網站; 웹사이트; comment; your comment; your message; message; kommentar; dein
    kommentar; commentaire; votre commentaire; comentario; tu comentario; comentário; seu comentário; commento; il
    tuo commento; reactie; jouw reactie; komentarz; twój komentarz; комментарий; ваш комментарий; коментар; ваш
    коментар; komentář; váš komentář; komentár; komentar; hozzászólás; comentariu; kommentti; kommentaar;
    komentaras; komentārs; yorum; yorumunuz; σχόλιο; תגובה; التعليق; تعليق; دیدگاه; bình luận; コメント; 评论; 評論; 留言; 댓글;
    nachricht; subject; betreff; captcha; websted; adresa webu; pagina web; sajt web; веб страница; веб место;
    ვებ-საიტი; இணையத்தளம்; เว็บไซท์; ویب‌سائٹ; 站点; பின்னூட்டம்; 迴響
""")))
"""The web site, the comment itself, its subject and the captcha."""
SUBMIT_BUTTONS = frozenset(map(form_of, listed("""
    submit; send; absenden; senden; abschicken; envoyer; soumettre; enviar; publicar; invia; versturen; verzenden;
    wyślij; отправить; надіслати; изпрати; pošalji; odeslat; odoslať; küldés; trimite; lähetä; gönder; send inn;
    υποβολή; שלח; إرسال; ارسال; gửi; kirim; 送信; 提交; 送出; 发表; 등록; preview; vorschau
""")))
"""What sends the form or previews it."""

EDIT_LINKS = frozenset(fold_all(listed("""
    edit; edit source; edit section; bearbeiten; quelltext bearbeiten; abschnitt bearbeiten; modifier;
    modifier le code; modifier le wikicode; editar; editar código; editar fuente;
    editar código-fonte; editar a fonte; modifica; modifica wikitesto; modifica sorgente;
    modifica el codi; править; править код; правка; редактировать; edytuj; edytuj kod; bewerken;
    brontekst bewerken; 編集; ソースを編集; 编辑; 编辑源代码; 編輯; 編輯原始碼; 편집; 원본 편집;
    redigera; redigera wikitext; ред.; ред. код; редагувати; редагувати код; عدل; عدل المصدر; تحرير;
    تعديل; تعديل المصدر; ویرایش; ویرایش مبدأ; עריכה; עריכת קוד מקור; değiştir; kaynağı değiştir;
    düzenle; editovat; editovat zdroj; upraviť; upraviť zdroj; redigér; rediger; rediger kildetekst;
    rediger kilde; muokkaa; muokkaa wikitekstiä; szerkesztés; forrásszöveg szerkesztése; modificare;
    modificare sursă; επεξεργασία; επεξεργασία κώδικα; sửa; sửa đổi; sửa mã nguồn; sunting;
    sunting sumber; แก้; แก้ไข; แก้ไขต้นฉบับ; संपादित करें; स्रोत संपादित करें; সম্পাদনা; উৎস সম্পাদনা;
    редактиране; редактиране на кода; уреди; уреди извор; uredi; uredi kod; uredi izvor;
    keisti; keisti vikitekstą; labot; labot pirmkodu; muuda; muuda lähteteksti
""")))
"""MediaWiki's messages ``editsection`` and ``visualeditor-ce-editsource``."""
