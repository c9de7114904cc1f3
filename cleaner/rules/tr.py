"""Turkish: what Turkish sites print around their articles.

Patterns spell dotless i as ``[ıi]`` and an initial dotted one as ``i?``: capitals lose the difference.
"""

from __future__ import annotations

import re

from cleaner.lazy import lazy_pattern
from cleaner.model import Label
from cleaner.rules import conditions as c
from cleaner.rules.rule import ALMOST, HINT, Rule, form_of, listed, reported

_FEED_FOOTER = lazy_pattern(
    r".{3,140} yazısı ilk önce (?:[^a-zçğıöşü,;:?.][^,;:?.]{1,80}|[\w.-]{1,60}\.[a-z]{2,10}) üzerinde ortaya çıktı\.?"
)
"""The last line of a feed's entry; it names the site with a capital, or a host."""

_A = "Belediye meclisi pazartesi günü eski köprünün kamyonlara kapatılmasına karar verdi."
_B = "Sürücüler sonbahara kadar vadi yolunu kullanmak zorunda kalacak, dedi belediye başkanı."
_C = "Onarım yıllarca ertelendi, çünkü kimse masrafını üstlenmek istemedi."
_AFTER = f"= {_A}\n\n= {_B}\n\n= {_C}\n\n"

_FOOTER: tuple[Label, ...] = (
    "legal-footer", "navigation", "share-bar", "newsletter", "paywall", "cookie-notice", "promo",
)
_BOXES: tuple[Label, ...] = ("ad-marker", "promo", "related", "share-bar", "newsletter")

SPEECH = reported(
    r"dedi(?:ler)?|diyor(?:du)?|yaziyor(?:du)?|yazdi|sordu|ekledi|söyledi|"
    r"diye|bağirdi|fisildadi|cevap verdi"
)
"""Reported speech: what somebody said is the article's, whatever words it is in."""

_CATEGORY = lazy_pattern(
    r"(?:[\w'’-]{1,24} ){0,3}[\w-]{0,20}(?:(?:çerez|cookie)\w*)\b(?=.*(?:site|sayfa|ziyaret|reklam|içerik|içeriğ|istatist|analiz|ölç|ayar|tercih|ortak|işlev|çaliş|onay|zorunlu|gerekli)).{8,360}|"
    r"(?=.{0,200}(?:(?:çerez|cookie)\w*))(?=.{0,300}(?:izleme|kabul)).{30,360}|"
    r"(?=.{25}).{0,180}(?:üçüncü taraf hizmet|onayiniz).{0,200}"
)
"""What a consent dialog says of a kind of cookies, and of leave for others' services."""
_PANELS = frozenset(map(form_of, listed("""
    meşru menfaat; meşru menfaatler; meşru çıkar; satıcılar; tedarikçiler; iş ortakları; ortaklar; iş ortağı
    listesi; amaçlar; özel amaçlar; özellikler; özel özellikler; onay; rıza; kesinlikle gerekli; zorunlu;
    gerekli; her zaman gerekli; işlevsel; işlevsellik; tercihler; performans; analitik; analiz; istatistik;
    istatistikler; pazarlama; reklam; reklamcılık; hedefleme; sosyal medya; sınıflandırılmamış; her zaman aktif;
    her zaman etkin; her zaman açık; ayrıntılar; detaylar; çerez listesi; çerez beyanı; zorunlu çerezler;
    kesinlikle gerekli çerezler; gerekli çerezler; işlevsel çerezler; performans çerezleri; analitik çerezler;
    analitik çerezleri; istatistik çerezleri; pazarlama çerezleri; reklam çerezleri; hedefleme çerezleri; üçüncü
    taraf çerezleri; ad; adı; sağlayıcı; geçerlilik süresi; süre; açıklama; amaç; tür; açık; kapalı; örnekler;
    veri kategorileri
""")))
"""What stands in its inner panels: kinds of consent, switches, heads of columns."""
_ABOUT = lazy_pattern(
    r"çerez|cookie|\bonay|\brıza|\bizin|hizmet|servis|\bsite|sayfa|reklam|kişisel|"
    r"veri(?:ler|niz|leri)|bilgi|gizlilik|ortak|iş ortağ|tedarikçi|satıcı|meşru|\biab\b|\btcf\b|"
    r"konum|betik|script|ziyaret|istatistik|analiz|ölç|kitle|tercih|ayar|\bamaç|\bamac|profil|"
    r"cihaz|içeri[kğ]|yorum|spam|\bapp(?:s|ok|er|ar)?\b|appli[ck]|apli[ck]|informa[tcçs]|google|"
    r"uygulama"
)
"""What sentences of such a dialog deal with, its purposes and those who have them among it."""

RULES = (
    Rule(
        id="tr.ad-marker.label",
        label="ad-marker",
        phrases=listed("""
            reklam alanı; reklamı kapat; reklamı geç; reklamı atla; reklamı gizle; reklamları kaldır; sponsorlu içerik; sponsorlu içerikler; sponsorlu
            bağlantılar; sponsorlu haber; sponsorlu; bu bir reklamdır; bu bir ilandır; tanıtım içeriği; haberin devamı; haberin devamı aşağıda; haberin
            devamı için tıklayın; haberin devamı için tıklayınız; haber devam ediyor; haberin devamı reklamdan sonra; yazının devamı; reklamdan sonra
            devam ediyor; reklam sonrası devam ediyor; içerik reklamdan sonra devam ediyor; yazı reklamdan sonra devam ediyor; reklamın ardından devam
            ediyor; #reklam; #işbirliği; #sponsorlu; reklam içeriği; reklam yükleniyor; reklamsız devam et; reklam vermek için tıklayın; buraya reklam
            verebilirsiniz; reklam vermek için; 0 saniye sonra reklamı geçebilirsiniz; İçerik reklamdan sonra devam ediyor; google reklamları;
            yazının devamı reklamdan sonra; haberin devamı reklamın ardından; haberin devamı reklamın altında;
            haberin devamı videodan sonra; yazının devamı aşağıda; yazının devamı reklamın ardından; makalenin
            devamı reklamdan sonra; içeriğin devamı aşağıda; içeriğin devamı reklamdan sonra; içerik aşağıda devam
            ediyor;
            haber reklamdan sonra devam ediyor; haberin devamı reklam sonrası; makale reklamdan sonra devam ediyor;
            reklam: 0:0
        """),
        pattern=r"bu (?:yazi|içerik|sayfa|haber|gönderi)(?:da|de)? (?:satiş ortakli[ğg]i|affiliate|sponsorlu|reklam) (?:link|ba[ğg]lanti)\S{0,6} ?(?:içer|bulun|var)\S{0,12}[^,:“”\"]{0,60}",
        why="an advertisement must be recognisable as such; papers cut the text with Haberin Devamı around ad slots",
        source="Law 6502 on consumer protection, article 61 (covert advertising); Hürriyet and Milliyet pages",
        hits=("Haberin Devamı", "Sponsorlu içerik", "[Reklamı kapat]", "Bu yazıda satış ortaklığı bağlantıları bulunmaktadır."),
        near_misses=(
            "Bu yazıda reklam bağlantısı arayan, romanı eline hiç almamıştır.",
            "Haberin devamı gelmedi; muhabir o gece tutuklanmıştı.",
            "Sponsorlu takım, ligi son sırada bitirdi",
        ),
    ),
    Rule(
        id="tr.ad-marker.short",
        label="ad-marker",
        phrases=listed("""
            reklam; advertorial
        """),
        when=c.any_of(c.between_paragraphs, c.all_of(c.not_heading, c.beside(*_BOXES))),
        otherwise=HINT,
        why="the short ad label, between paragraphs or beside boxes",
        source="ad slots of Turkish news sites carry the word alone",
        hits=(f"= {_A}\n\nREKLAM\n\n= {_B}", "Reklam\nBenzer haberler"),
        near_misses=(f"Reklam\n\n{_A}", f"İlanlar\n\n{_B}", "Sordum, tek kelimeyle yanıtladı:\n\nReklam"),
    ),
    Rule(
        id="tr.ad-marker.word",
        label="ad-marker",
        phrases=listed("reklamlar; ilan; ilanlar; tanıtım; sponsor; iş birliği; İlan; İş birliği"),
        when=c.all_of(c.not_heading, c.beside(*_BOXES)),
        otherwise=HINT,
        why="an ad label that is a subhead's word too, beside boxes",
        source="ad slots of Turkish news sites",
        hits=("Reklamlar\nBenzer haberler", "Sponsor\nReklam alanı"),
        near_misses=(f"{_A}\n\nReklamlar\n\n{_B}", f"{_A}\n\nİş birliği\n\n{_C}", f"İlanlar\n\n{_B}"),
    ),
    Rule(
        id="tr.video-embed.player",
        label="video-embed",
        phrases=listed("""
            videoyu izle; videoyu izleyin; videoyu izlemek için tıklayın; videoyu izlemek için tıklayınız; haberin videosunu izle; haberin videosu için
            tıklayın; videoyu oynat; video oynatıcı; video yükleniyor; video bulunamadı; bu video kullanılamıyor; sonraki video; canlı izle; canlı
            yayını izle; canlı yayın izle; haberi dinle; haberi sesli dinle; haberi dinleyin; bu haberi dinle; yazıyı dinle; yazıyı sesli dinle;
            makaleyi dinle; sesli dinle; bu yazıyı dinle; tarayıcınız video oynatmayı desteklemiyor; tarayıcınız video etiketini desteklemiyor;
            tarayıcınız video etiketini desteklemiyor.; tarayıcınız ses etiketini desteklemiyor; tarayıcınız html0 video desteklemiyor; tarayıcınız bu
            videoyu desteklemiyor; videoyu tekrar izle; videoyu paylaş;
            bu makaleyi dinle; bu içeriği dinle; makaleyi sesli dinle; bu yazıyı sesli dinle; bu haberi sesli
            dinle; video oynatılamıyor; bu video oynatılamıyor; video yüklenemedi; video şu
            anda oynatılamıyor;
            video kullanılamıyor; bu video artık kullanılamıyor;
            bu etkileşim penceresi esc tuşuna basarak ya da kapat butonuna tıklanarak kapatılabilir.;
            bu medya için uyumlu bir kaynak bulunamadı.; etkileşim penceresinin başlangıcı. esc tuşu işlemi iptal edip pencereyi kapatacaktır.;
            medya indirme işleminin kısmen başarısız olmasına neden olan bir ağ sorunu oluştu.;
            medya, şifrelenmiş bir kaynaktan geliyor ve oynatmak için gerekli anahtar bulunamadı.;
            sesi artırmak veya azaltmak için yukarı / aşağı ok tuşlarını kullanın.;
            sunucu veya ağ hatasından ya da biçim desteklenmediğinden medya yüklenemedi.;
            bir saniye ileri gitmek için sol / sağ ok tuşlarını, on saniye ileri gitmek için yukarı / aşağı
            oklarını kullanın.
        """),
        ambiguous=listed("""
            izle; İzle; oynat; duraklat; sesi kapat; sesi aç; tam ekran; video; videolar; dinle; canlı; canlı yayın; haberin videosu; oynatma listesi;
            altyazı; tekrar oynat;
            altyazı ayarları; altyazı ayarları menüsü; altyazı kapalı; açıklama ayarları;
            açıklamalar kapalı; başlıklar / altyazılar; canlı yayına atla; daha fazla ayar;
            dosyayı indir; etkileşim penceresi; etkileşim penceresini kapat; etkileşim penceresinin sonu.;
            eşaralıklı sans-serif; eşaralıklı serif; geri sar; ileri sar; ilerleme çubuğu; kalan süre;
            metin boyutu; metin kenar stili; mini oynatıcı; mini oynatıcıdan çık; orantılı sans-serif;
            orantılı serif; oynatma hızı; pencere içinde pencere; ses ayarı; ses düzeyi; ses oynatıcı;
            ses oynatıcısı; ses parçası; tam ekrandan çık; video karesini kaydet; video oynatıcısı;
            video yükleniyor.; yayın tipi; yazı tipi; yeniden oynat; zaman ayarı; çalma hızı;
            altyazı ayarları menüsünü açar; açıklama ayarları menüsünü açar; bu bir etkileşim penceresidir;
            canlıya git, şu anda canlı oynuyor; canlıya git, şu anda canlının gerisinde; medyayı oynatmayı iptal ettiniz;
            mevcut videonun döngüsünü durdur; mevcut videoyu döngüye al; pencere içinde pencere moduna gir; pencere içinde pencereden çık;
            tüm ayarları varsayılan değerlere geri yükler
        """),
        when=c.all_of(c.in_run(2, "video-embed"), c.heads_nothing, c.no_list_item),
        otherwise=HINT,
        why="the labels of a video or audio player",
        source="players of Turkish portals; Turkish locale of Video.js and JW Player",
        hits=("Videoyu izle", "Oynat\nSesi kapat\nTam ekran", "Haberi dinle"),
        near_misses=(f"Canlı yayın\n\n{_A}", "Videoyu izleyin, sonra karar verin, dedi savcı jüriye.", f"Tam ekran\n\n{_B}"),
    ),
    Rule(
        id="tr.video-embed.watch-line",
        label="video-embed",
        pattern=r"(?:video|izle|videolu haber|ilgili video|videoyu izle) ?[:|–—»▶](?! ?\d)[^:]{12,140}[^.,;]",
        when=c.after_prose(),
        takes=c.video_below,
        why="a pointer to a video that the text does not have",
        source="in-story pointers of Turkish news sites (VİDEO: headline)",
        hits=(f"= {_A}\n\nVideo: Kamyonlar vadi yolunda böyle kuyruk oldu", f"= {_B}\n\nizle | Köprü tek bir yazda nasıl yapıldı"),
        near_misses=("Video: üç dakikalık, sessiz, siyah beyaz bir kayıt, başka hiçbir şey yok.", "İzle dediler, o da izledi"),
    ),
    Rule(
        id="tr.video-embed.settings", label="video-embed",
        phrases=("etkileşim penceresinin sonu.",),
        takes=c.player_above(
            "etkileşim penceresinin başlangıcı. esc tuşu işlemi iptal edip pencereyi kapatacaktır.",
        ),
        why="a player's bar and the dialog of its settings, which says where it begins and ends",
        source="video.js in Turkish",
        hits=(_AFTER + "Oynat\n0:00\nYüklendi\n0%\nEtkileşim penceresinin başlangıcı. ESC tuşu işlemi iptal edip pencereyi kapatacaktır.\nMetin\nColor\nBeyaz\nSiyah\nMetin Boyutu\n50%\nSıfırla\nTamam\nEtkileşim penceresinin sonu.", _AFTER + "Etkileşim penceresinin başlangıcı. ESC tuşu işlemi iptal edip pencereyi kapatacaktır.\nMetin\nBeyaz\nMetin Boyutu\n50%\nEtkileşim penceresinin sonu."),
        near_misses=(f"{_A}\n\nEtkileşim penceresinin sonu.\n\n{_B}", "Etkileşim penceresinin sonu, diye bağırdı çocuk ve çayırın üzerinden koşup gitti."),
    ),
    Rule(
        id="tr.promo.voice", label="promo",
        finds=c.site_speaks(
            site=lazy_pattern(r"\bbiz\b|\bbizi\b|\bbize\b|\bbizim\b|\w{3,}(?:ımız|imiz|umuz|ümüz)\w*\b|\bbu (?:site|web sitesi|haber|içerik|yazı)\w*\b|\beditör\w*\b", re.IGNORECASE),
            reader=lazy_pattern(r"\bsiz\b|\bsizi\b|\bsize\b|\bsizin\b|\blütfen\b|\w{2,}(?:ın|in|un|ün)[.!]?$|\w{3,}(?:ınız|iniz|unuz|ünüz|siniz|sınız)\w*\b", re.IGNORECASE),
            asks=r"\bçerez\w*\b|\bbülten\w*\b|\be-posta\w*\b|\buygulama(?:miz|yi)\w*\b|\bbağiş\w*\b|\bdesteğiniz\w*\b|\babone\w*\b|\bbildirim\w*\b|\bfacebook\w*\b|\binstagram\w*\b|\bwhatsapp\w*\b|\btelegram\w*\b|\byoutube\w*\b|\bkanalimiz\w*\b|\breklam\w*\b|\bkomisyon\b|\byorumlar\w*\b|\bpaylaş(?:in|mayi)\b",
            notes=r"\bkomisyon (?:kazanabiliriz|alabiliriz)\b",
            voice=lazy_pattern(r"\bbiz\b|\bbizi\b|\bbize\b|\bbizim\b|\bben\b|\bbana\b|\bsiz\b|\bsize\b|\bsizin\b|\bsizi\b|\w{3,}(?:ımız|imiz|umuz|ümüz)\w*\b|\w{3,}(?:ınız|iniz|unuz|ünüz)\b|\w{2,}(?:ıyoruz|iyoruz|uyoruz|üyoruz)\b", re.IGNORECASE),
            speech=SPEECH,
        ),
        score=ALMOST,
        why="the site speaks to its readers of mails, money, accounts or cookies, in a text that does not say we or you itself",
        source="closing lines of news sites and blogs in this language; what they share is who speaks, to whom and of what",
        hits=(_AFTER + "Bu site deneyiminizi geliştirmek için çerezler kullanmaktadır.", _AFTER + "Haberlerimizin ücretsiz kalması için desteğinize ihtiyacımız var.", _AFTER + "Sabah bültenimiz vadinin haberlerini her gün e-posta kutunuza getiriyor."),
        near_misses=(f"{_A}\n\n{_B}\n\n{_C}\n\nSürücüler yolu uygulamadan seçiyor ve ayda üç lira ödüyor.", f"{_A}\n\n{_B}\n\n{_C}\n\n“Lütfen bültenimize abone olun”, diye yazıyordu belediyenin tabelasında.", f"{_A}\n\n{_B}\n\n{_C}\n\nBiz sabaha kadar köprünün altında bekledik.\n\nHaberlerimizin ücretsiz kalması için desteğinize ihtiyacımız var."),
    ),
    Rule(
        id="tr.promo.app",
        label="promo",
        phrases=listed("""
            uygulamayı indir; uygulamayı indirin; uygulamamızı indirin; uygulamamızı indir; mobil uygulamamızı indirin; mobil uygulamayı indir;
            uygulamayı yükle; uygulamada aç; uygulamada görüntüle; app store'dan indir; app store'dan indirin; app store'dan indirebilirsiniz; google
            play'den alın; google play'den indir; google play'den indirin; google play'den al; appgallery'den indirin; appgallery ile keşfedin;
            appgallery'de keşfedin; bildirimlere izin ver; bildirim almak ister misiniz?; bildirimleri etkinleştir; son dakika
            bildirimleri al; ana ekrana ekle; haberleri cebinizden takip edin; karekodu okutarak uygulamayı indirin
        """),
        ambiguous=listed("""
            izin ver; İzin ver; şimdi değil; hayır, teşekkürler; daha sonra; daha sonra hatırlat; vazgeç; mobil uygulamalarımız; uygulamayı aç;
            bildirimleri aç
        """),
        pattern=(
            r"(?:son dakika|en son|önemli|güncel) (?:haber|gelişme)\S{0,12} .{0,50}(?:haberdar olmak|almak|öğrenmek|takip etmek) için .{0,40}(?:bildirim|uygulama|izin)\S{0,14}[^,]{0,30}|"
            r"[\w'’]{2,20}(?: [\w'’]{2,20})? (?:mobil )?uygulamasini (?:hemen |ücretsiz )?indir(?:in|mek için tiklayin)?[.!]?"
        ),
        when=c.all_of(c.beside("promo"), c.not_heading),
        otherwise=HINT,
        part="button",
        why="a prompt to install the site's app or to allow its alerts",
        source="smart banners and the Turkish store badges of Apple, Google and Huawei",
        hits=("Uygulamayı indir", "App Store'dan indirin\nGoogle Play'den alın", "Vadi Postası uygulamasını indirin"),
        near_misses=(f"Bildirimleri aç\n\n{_A}", f"Daha sonra\n\n{_A}", "Uygulamayı indirin, dili seçin ve adınızı yazın, diyor kılavuz.", f"Şimdi değil\n\n{_B}"),
    ),
    Rule(
        id="tr.promo.ask",
        label="promo",
        phrases=listed("""
            bağış yap; bağış yapın; bize destek olun; destek ol; destek olun; destekçimiz olun; destekçi ol; destekçimiz ol; bağımsız gazeteciliğe
            destek ol; bağımsız gazeteciliği destekle; bağımsız gazeteciliği destekleyin; bağımsız habercilik için destek olun; gazeteciliğimize destek
            olun; patreon'dan destek olun; patreon üzerinden destek ol; kreosus'tan destek ol; youtube'da katıl; hemen al; hemen satın al; satın al;
            hemen başla; ücretsiz dene; ücretsiz deneyin; hemen başvur; hemen incele; teklif al; buraya tıklayın; buraya tıklayınız; bilgi al; detaylı
            bilgi için tıklayın; detaylı bilgi için tıklayınız; fırsatı kaçırma; hemen üye ol; randevu al; kampanyaya katıl; alışverişe başla
        """),
        when=c.any_of(c.all_of(c.not_heading, c.in_tail), c.after_box_heading, c.all_of(c.not_heading, c.beside(*_BOXES))),
        otherwise=HINT,
        part="ask",
        why="a button by which readers give money or buy",
        source="support boxes of Bianet, Medyascope and T24; shop buttons (Ticimax, ideaSoft)",
        hits=("Bağış yap", "Bağımsız gazeteciliğe destek ol »", "Hemen satın al"),
        near_misses=(f"Destek olun\n\n{_A}", f"Hemen başla\n\n{_B}", "Satın al, kirala ya da vazgeç: ev arayanın üç yolu\n\n" + _C),
    ),
    Rule(
        id="tr.promo.offer", label="promo",
        phrases=listed("""
            hemen başvur; ilana başvur; ilanı kaydet; telefonu göster; numarayı göster;
            satıcıya mesaj gönder; satıcıyla iletişime geç; satıcıya git; mağazaya git; fiyat alarmı kur;
            fiyat alarmı; ilanı şikayet et; müsaitliği kontrol et; bilet al;
            bilet satın al; tarife git; ziyaretçi defterini imzala
        """),
        when=c.offer_button, otherwise=HINT, part="button",
        why="a button beside an offer: to apply, to call the seller, to book; it does nothing in a text",
        source="job boards, portals of homes and cars, shops' comparisons, tickets, hotels, memorial pages, recipe cards",
        hits=("Telefonu göster\nSatıcıya mesaj gönder", "Fiyat alarmı kur\nTakvime ekle"),
        near_misses=(f"Takvime ekle\n\n{_A}", "Bilet al da gel, dedi babası telefonda.", f"{_A}\n\nIlana başvur\n\nIlanı kaydet\n\n{_B}"),
    ),
    Rule(
        id="tr.promo.install", label="promo",
        phrases=listed("""
            daha iyi bir deneyim ve kolay erişim için ana ekranınıza ekleyin.; daha iyi bir deneyim ve kolay
            erişim için cihazınıza yükleyin.; daha iyi bir deneyim ve kolay erişim için dock’a ekleyin.;
            ancak bu tarayıcı bu özelliği desteklemiyor. devam etmek için bağlantıyı harici bir tarayıcıda
            açın.
        """),
        ambiguous=listed("""
            “... tarayıcısında aç” seçeneğine dokunun; gezinme çubuğunda paylaş'a basın; telefona kısayol
            ekle; menüye basın; "ana ekrana ekle"ye dokunun; yükle; tarayıcı menünüzü açın; galeriyi göster;
            paylaş simgesi yoksa menüye basın; dock’a ekle; "ana ekrana ekle" seçeneğine basın; "dock’a
            ekle" seçeneğine basın; uygulama içi tarayıcı menüsünü açın; kopyalanan bağlantıyı safari'de
            açın; bağlantıyı kopyalamak için dokunun; paylaş menüsünde "daha fazla gör" seçeneğine basın; bu
            site uygulama işlevselliğine sahiptir.
        """),
        when=c.install_steps, otherwise=HINT, weighed=False,
        why="the panel by which a site asks to be put on the home screen, and its steps",
        source="pwa-install in Turkish",
        hits=("Daha iyi bir deneyim ve kolay erişim için Ana Ekranınıza ekleyin.", "Daha iyi bir deneyim ve kolay erişim için cihazınıza yükleyin.", _AFTER + "“... tarayıcısında aç” seçeneğine dokunun\nGezinme çubuğunda Paylaş'a basın\nTelefona kısayol ekle"),
        near_misses=(f"{_A}\n\n“... tarayıcısında aç” seçeneğine dokunun\n\n{_B}", f"{_A}\n\n- “... tarayıcısında aç” seçeneğine dokunun\n- Gezinme çubuğunda Paylaş'a basın\n- Telefona kısayol ekle\n\n{_B}", "Daha iyi bir deneyim ve kolay erişim için Ana Ekranınıza ekleyin, diye bağırdı çocuk ve çayırın üzerinden koşup gitti.", "Daha iyi bir deneyim ve kolay erişim için cihazınıza yükleyin, diye bağırdı çocuk ve çayırın üzerinden koşup gitti."),
    ),
    Rule(
        id="tr.newsletter.prompt",
        label="newsletter",
        phrases=listed("""
            e-bültene abone ol; e-bültene abone olun; e-bültenimize abone olun; e-bültenimize abone ol; e-bültenimize kaydolun; e-bültene kaydol;
            e-bülten aboneliği; e-bülten kaydı; e-bülten üyeliği; bültenimize abone olun; bültenimize kaydolun; bültene kaydol; bültene abone ol;
            bültene kayıt ol; haber bültenimize abone olun; haber bültenine abone ol; haber bültenimize kaydolun; bültenlerimize abone olun; e-posta
            adresiniz; e-posta adresinizi girin; e-posta adresinizi giriniz; e-posta adresinizi yazın; e-posta adresiniz *; mail adresinizi girin;
            e-posta adresini gir; e-mail adresiniz; eposta adresiniz; eposta adresinizi girin; geçerli bir e-posta adresi girin; geçerli bir e-posta
            adresi giriniz; aboneliğiniz için teşekkürler; kaydınız alındı; istediğiniz zaman abonelikten çıkabilirsiniz; istediğiniz zaman abonelikten
            çıkabilirsiniz.; e-posta ile abone ol; blog'a e-posta ile abone ol; gelişmelerden haberdar ol; ticari elektronik ileti almak istiyorum;
            kampanya ve fırsatlardan haberdar olun; gelen kutunuza gelsin; İstediğiniz zaman abonelikten çıkabilirsiniz.
        """),
        ambiguous=listed("""
            e-bülten; bülten; bültenler; e-posta; haber bülteni; e-posta adresi; haftalık bülten; günlük bülten; e-bültenler; gelişmelerden haberdar
            olun; hiçbir haberi kaçırmayın; hiçbir haberi kaçırma; hiçbir gelişmeyi kaçırmayın
        """),
        pattern=(
            r"(?:günün|haftanin|ayin) (?:öne çikan|en önemli|en çok okunan|seçilmi[şs]) [^.,:]{2,40} (?:e-?posta kutunuzda|e-?postanizda|gelen kutunuzda)[.!]?|[^?.,:“”\"]{4,60} (?:ister misin(?:iz)?|mi istiyorsun(?:uz)?)\? ?(?:e-?bülten|bülten)\S{0,8} (?:abone|kayit|kaydol|üye)\S{0,4}(?: ol\S{0,4})?[.!]?|"
            r"(?:ücretsiz |günlük |haftalik )?(?:e-?)?(?:bülten|haber bülten|posta liste)\S{1,8} (?:hemen |ücretsiz |şimdi )?(?:(?:abone ol|kaydol|kayit ol|üye ol)(?:un(?:uz)?|mak için)?|katil(?:in)?)(?!\w)[.!]?[^,]{0,80}|"
            r".{4,80} (?:e-?posta|mail) (?:kutunuza|adresinize|kutuna) (?:gelsin|gönderelim|ulaşsin)[.!]?|her (?:sabah|gün|hafta|ay|pazartesi|sali|çarşamba|perşembe|cuma|cumartesi|pazar) [^,]{2,60}(?:haber|yazi|bülten)\S{0,8} (?:e-?posta kutunuzda|mail kutunuzda|gelen kutunuzda)[.!]?|(?:abone ol(?:arak|duğunuzda),? )?(?:kvkk|ki[şs]isel veri\S{0,10}|aydinlatma metni\S{0,4}|açik riza metni\S{0,4}|gizlilik \S{2,14}) .{0,100}(?:okudum|onayliyorum|kabul ediyorum|onay veriyorum|riza gösteriyorum|kabul etmiş olursunuz)\b[^,]{0,60}"
        ),
        when=c.beside("newsletter", "promo", "share-bar", "legal-footer"),
        otherwise=HINT,
        part="field",
        why="a part of the box that collects mail addresses",
        source="Law 6698 (KVKK) and the commercial-message register İYS dictate the consent lines",
        hits=("Bültenimize abone olun\nHaftanın öne çıkan haberleri e-posta kutunuzda.", "Daha fazla ipucu ister misiniz? E-bültenimize abone olun", "E-bültenimize abone olun", "E-bülten\nE-posta adresiniz", "KVKK aydınlatma metnini okudum, kabul ediyorum.", "Hiçbir haberi kaçırmayın\nHer pazar haftanın haberleri e-posta kutunuzda.\nE-posta adresiniz", "Abone olarak gizlilik sözleşmemizi kabul etmiş olursunuz."),
        near_misses=(f"Hiçbir haberi kaçırmayın\n\n{_A}", "Her pazar komşunun haberleri e-posta kutunuzda birikir, siz okumazsınız.", f"Bülten\n\n{_A}", f"E-posta\n\n{_B}", "E-posta adresiniz çalınmışsa önce bankanızı arayın."),
    ),
    Rule(
        id="tr.newsletter.subscribe",
        label="newsletter",
        phrases=listed("""
            abonelikten çık; bülten aboneliğinden çık; abone ol; abone olun; hemen abone ol; kaydol; kayıt ol; kaydolun; kayıt olun; hemen kaydol; abone olmak istiyorum; üye olun
        """),
        when=c.any_of(c.all_of(c.not_heading, c.in_run(2)), c.after_box_heading, c.beside("newsletter", "paywall")),
        otherwise=HINT,
        part="ask",
        why="the button of a sign-up form",
        source="sign-up forms of Turkish news sites",
        hits=("E-posta adresinizi girin\nAbone ol", "E-posta adresiniz\nKAYDOL"),
        near_misses=(f"Abone olun\n\n{_A}", f"Kayıt ol\n\n{_B}", "Duvarda tek söz vardı:\n\nKaydol"),
    ),
    Rule(
        id="tr.newsletter.sent", label="newsletter",
        phrases=listed("""
            kayıt olmayı tamamlamak için gelen kutunuzdaki onay bağlantısını tıklayın. 3 dakika içinde
            gelmezse spam klasörünüzü kontrol edin!; gelen kutuna bir giriş bağlantısı gönderildi. eğer 3
            dakika içinde ulaşmazsa spam klasörünü kontrol ettiğinden emin ol.; gönderiye geri bildirim ver
        """),
        ambiguous=listed("""
            şimdi e-postanı kontrol et!; lütfen geçerli bir e-posta adresi girin; e-posta gönderildi;
            bültenleri seç; belki daha sonra; istediğiniz zaman iptal edin.
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="what a sign-up form says before and after an address is sent",
        source="Ghost in Turkish",
        hits=("Kayıt olmayı tamamlamak için gelen kutunuzdaki onay bağlantısını tıklayın. 3 dakika içinde gelmezse spam klasörünüzü kontrol edin!", "Gelen kutuna bir giriş bağlantısı gönderildi. Eğer 3 dakika içinde ulaşmazsa spam klasörünü kontrol ettiğinden emin ol.", _AFTER + "Şimdi e-postanı kontrol et!\nLütfen geçerli bir e-posta adresi girin\nE-posta gönderildi"),
        near_misses=(f"{_A}\n\nŞimdi e-postanı kontrol et!\n\n{_B}", f"{_A}\n\n- Şimdi e-postanı kontrol et!\n- Lütfen geçerli bir e-posta adresi girin\n- E-posta gönderildi\n\n{_B}", "Kayıt olmayı tamamlamak için gelen kutunuzdaki onay bağlantısını tıklayın. 3 dakika içinde gelmezse spam klasörünüzü kontrol edin, diye bağırdı çocuk ve çayırın üzerinden koşup gitti."),
    ),
    Rule(
        id="tr.comment-count.count",
        label="comment-count",
        phrases=listed("""
            0 yorum; yorumlar (0); yorumlar 0; yorumlar: 0; yorum (0); yorum 0; yorum sayısı 0; henüz yorum yok; henüz yorum yapılmamış; henüz yorum
            yapılmamış.; henüz yorum yapılmadı; bu habere henüz yorum yapılmamış; bu habere henüz yorum yapılmamıştır; bu yazıya henüz yorum yapılmamış;
            henüz yorum eklenmemiş; tüm yorumlar (0); tüm yorumları gör; tüm yorumları göster; yorumları gör; yorumları göster; yorumları oku; yorumları
            gizle; yorumları gör (0); 0 yorumun tümünü gör; ilk yorumu sen yap; ilk yorumu siz yapın; ilk yorumu yap; ilk yorum yapan sen ol; ilk yorum
            yapan siz olun; ilk yorumlayan sen ol; ilk yorumu siz yazın; İlk yorumu sen yap; İlk yorumu siz yapın; İlk yorum yapan siz olun; İlk yorumu
            yap; daha fazla yorum; daha fazla yorum göster; daha fazla yorum yükle; onay bekleyen yorum 0; yorumlara git; 0 kullanıcı yorumu
        """),
        ambiguous=listed("tüm yorumlar; 0 cevap; 0 yanıt; yorum yok"),
        pattern=r"(?:(?:henüz|bu habere henüz) (?:hiç )?yorum .{0,24}\.? ?,? ?ilk yorumu? [^,]{3,30}|.{3,120} (?:için|hakkinda|üzerine) (?:\d+|bir) (?:yorum|cevap|yanit)|yorum yapilmamiş.{0,40})",
        when=c.all_of(c.in_run(2), c.not_heading),
        otherwise=HINT,
        sure_if=r"\d+ (?:yorum|cevap|yan)|yorum yap|ilk yorum|henüz",
        why="how many comments there are, or the invitation to write the first",
        source="Turkish news scripts (CM Bilişim, TE Bilişim) and WordPress in Turkish",
        hits=("34 Yorum", "Yorumlar (12)", "Henüz yorum yapılmamış, ilk yorumu siz yapın!", "“Köprü neden kapandı” için 3 yorum"),
        near_misses=(f"Yorum yok\n\n{_A}", "34 yorum gece yarısından önce silindi.", f"Tüm yorumlar\n\n{_B}", "Bu konu hakkında bir cevap"),
    ),
    Rule(
        id="tr.comments.prompt",
        label="comments",
        phrases=listed("""
            bir cevap yazın yanıtı iptal et; bir yanıt yazın cevabı iptal et; yorum yapın cevabı iptal et; yorum yapın yanıtı iptal et; cevap bırakın cevabı iptal et; cevap bırakın yanıtı iptal et;
            yorum yap; yorum yaz; yorum gönder; yorumu gönder; yorumunuzu yazın; yorumunuzu yazınız; yorumunuzu gönderin; yorumunu yaz; bir yorum yazın;
            bir yorum yap; bir yorum bırakın; bir cevap yazın; bir yanıt yazın; cevabı iptal et; yanıtı iptal et; sen de yorum yap; siz de yorum yapın;
            habere yorum yap; bu habere yorum yap; bu habere yorum yapın; yorumlar kapalı; yorumlar kapatıldı; yorumlar kapalıdır; e-posta hesabınız
            yayımlanmayacak; e-posta hesabınız yayımlanmayacak.; e-posta adresiniz yayınlanmayacak; e-posta adresiniz yayınlanmayacak.; e-posta
            hesabınız yayımlanmayacak. gerekli alanlar * ile işaretlenmişlerdir; e-posta adresiniz yayınlanmayacak. gerekli alanlar * ile
            işaretlenmişlerdir; gerekli alanlar * ile işaretlenmişlerdir; yorum yapmak için giriş yap; yorum yapmak için giriş yapın; yorum yapmak için
            oturum açmalısınız; yorum yapabilmek için oturum açmalısınız.; yorum yapmak için üye girişi yapın; yorum yazma kuralları; facebook
            yorumları; yorumu şikayet et; yorumu bildir; en yeni yorumlar; en beğenilen yorumlar; yorumunuz onaylandıktan sonra yayınlanacaktır;
            yorumunuz onaylandıktan sonra yayınlanacaktır.; kalan karakter 0; kalan karakter: 0; 0 karakter kaldı;
            bir yanıt yazın yanıtı iptal et; bir cevap yazın cevabı iptal et; bir yorum yazın yorumu iptal et; yeni
            yorumları bana e-posta ile bildir.; yeni yazıları bana e-posta ile bildir.; beni yeni yorumlar hakkında
            e-posta ile bilgilendir.; beni yeni yazılar hakkında e-posta ile bilgilendir.; beni sonraki yorumlar
            için e-posta ile bilgilendir.; beni yeni yazılarda e-posta ile bilgilendir.;
            sırala: en yeni; sırala: en yeniler; sırala: en eski; yorumları sırala; sadece aboneler yorum
            yapabilir; yalnızca aboneler yorum yapabilir; sadece üyeler yorum yapabilir; yalnızca üyeler yorum
            yapabilir;
            yorumlar kapalı.; yorumlara kapalı.; yorumlara kapalı; üzgünüz, bu öğe için yorum yapma kapatılmış.; üzgünüz, yorum formu şimdilik kapalı.; cevaplamak için giriş yapın; yorumunuz denetim için bekliyor.; bu yazı parola korumalı. yorumları görmek için parolayı girin.; yorumunuzu buraya yazın (en az üç karakter); yorumunuz yönetici onayını bekliyor.
        """),
        ambiguous=listed("""
            okuyucu yorumları; okur yorumları; yorum kuralları; yorum politikası; yorum yazın; yorum yapın; cevap yaz; yorumlarınızı bekliyoruz; yorum
            ekle; yoruma kapalı;
            cevap gönder; yorum silindi.; yanıtlar için e-posta bildirimlerine abone ol
        """),
        pattern=(
            r"(?:uyari ?[:!] ?)?(?:küfür,? hakaret|küfür ve hakaret|yasadişi,? tehditkar|suç teşkil edecek,? yasadişi).{10,300}|"
            r"(?:bu (?:habere|yaziya) )?yorum (?:yapmak|yapabilmek|yazmak|yazabilmek|eklemek|göndermek) için .{0,30}(?:giriş|oturum|üye|kayit|abone)\S{0,6}.{0,40}|"
            r"daha sonraki yorumlarimda kullanilmasi için .{0,120}|(?:yazilan|yapilan|gönderilen|sitemizde yayinlanan) yorumlar(?:dan|in)? .{0,140}(?:sorumlu|değildir|ba[ğg]lamaz|onay|editör)\S{0,16}.{0,60}|"
            r"istenmeyenleri azaltmak için akismet .{0,120}|bu site istenmeyenleri azaltmak için akismet .{0,120}"
        ),
        when=c.all_of(c.comment_button, c.after_prose()),
        otherwise=HINT,
        why="a prompt of the comment section, or the warning above its form",
        source="Law 5651 makes sites answer for comments, hence the warnings; WordPress in Turkish; WordPress, isso and Zinnia in Turkish",
        hits=(
            "Bir yanıt yazın", "Yorum yap",
            "Küfür, hakaret, rencide edici cümleler veya imalar, inançlara saldırı içeren yorumlar onaylanmamaktadır.",
            "Yorum yapabilmek için oturum açmalısınız.",
        ),
        near_misses=(f"Okur yorumları\n\n{_A}", "Yorum yap dediler, yaptım; sil dediler, silmedim.", f"Yorum yazın\n\n{_B}"),
    ),
    Rule(
        id="tr.comments.button",
        label="comments",
        phrases=listed("""
            yanıtla; cevapla; beğen; beğenme; beğendim; şikayet et; şikayet; alıntı; alıntıla; bildir; yorumlar; yorum; yorumunuz; adınız; adınız
            soyadınız; ad soyad; isim; gönder; rumuz; begen; İsim; sıralama;
            oy ver; sonuçları göster; anket;
            isim (zorunlu değil); e-posta (zorunlu değil); web sitesi (zorunlu değil);
            bayrak; bu iletiyi paylaş; cevap; cevaplamak için giriş yapın; daha fazla ileti;
            en eskiden en yeniye; en sık yayın; en yeniden en eskiye; en çok oy; iletiye cevap ver
        """),
        when=c.all_of(c.in_run(2, "comments", "share-bar", "comment-count"), c.no_list_item, c.stacks_nothing),
        otherwise=HINT,
        why="fields and buttons around readers' comments, one beside the other",
        source="comment forms of Turkish news scripts and forums",
        hits=("Beğen\nYanıtla\nŞikayet et", "Ad Soyad\nYorumunuz\nGönder"),
        near_misses=(f"Yorumlar\n\n{_A}", f"Alıntı\n\n{_B}", "Mektup bir sözle bitiyordu:\n\nYanıtla"),
    ),
    Rule(
        id="tr.comments.useful",
        label="comments",
        phrases=listed("""
            bu içerik faydalı oldu mu?; bu içerik yararlı oldu mu?; bu yazı faydalı oldu mu?; bu makale yararlı oldu mu?; bu makale faydalı oldu mu?;
            bu sayfa yararlı oldu mu?; bu haber faydalı oldu mu?; bu yanıt yararlı oldu mu?
        """),
        ambiguous=listed("evet; hayır"),
        when=c.all_of(c.in_run(3, "comments"), c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item),
        otherwise=HINT,
        why="a poll below the article: was it useful, yes or no",
        source="feedback widgets of help pages, blogs and papers",
        hits=(_AFTER + "Bu yazı faydalı oldu mu?\nEvet\nHayır", "Bu sayfa yararlı oldu mu?"),
        near_misses=(f"Evet\n\n{_A}", "Bu yazı faydalı oldu mu? Kimse bilemedi."),
    ),
    Rule(
        id="tr.comments.widget", label="comments",
        phrases=listed("""
            bu yorum rapor edilsin mi?; 0 daha fazla yanıt göster; 1 cevap daha göster; daha fazla cevap
            oku; bu yorum gizlendi.; bu yorum kaldırıldı.; bütün tartışmayı gör; bağlantılı yorum artık
            yok.; bu yayına yorum gönderemezsiniz.; daha fazla yükle (0); yorumunuza bağlam ekleyin, adınızı
            ve uzmanlık alanınızı paylaşarak sağlıklı bir tartışmayı teşvik edin.
        """),
        ambiguous=listed("""
            bu yorumu düzenle; üye tartışması; bu konu hakkında düşüncelerini paylaş; tartışmaya katıl;
            yanıt ekle; sırala; en yeni; en eski; şimdi kayıt ol; zaten üye misiniz?; giriş yap; şimdi
            yükselt; silinen üye; rapor et; yorumu rapor et; yorumu göster; yorumu gizle; üyeler için gizli;
            ön izleme; bir yorum; atom akışı; 0 gizli
        """),
        pattern=(
            r"yorum yapmaya başlamak için .{2,60} sitesinde hesap oluşturun[.!।]?|"
            r"yorum yapmaya başlamak için .{2,60} sitesinde ücretli hesap oluşturun[.!।]?"
        ),
        when=c.comment_widget, otherwise=HINT, weighed=False,
        why="what comment sections of blogs say around the comments and above their form",
        source="Ghost, isso and WordPress in Turkish",
        hits=("Bu yorum rapor edilsin mi?", "4 daha fazla yanıt göster", "Yorum yapmaya başlamak için Port Chronicle sitesinde hesap oluşturun.", _AFTER + "Bu yorumu düzenle\nÜye tartışması\nBu konu hakkında düşüncelerini paylaş"),
        near_misses=(f"{_A}\n\nBu yorumu düzenle\n\n{_B}", f"{_A}\n\n- Bu yorumu düzenle\n- Üye tartışması\n- Bu konu hakkında düşüncelerini paylaş\n\n{_B}", "Bu yorum rapor edilsin mi, diye bağırdı çocuk ve çayırın üzerinden koşup gitti.", "Yorum yapmaya başlamak için Port Chronicle sitesinde hesap oluşturun, diye bağırdı çocuk ve çayırın üzerinden koşup gitti."),
    ),
    Rule(
        id="tr.comments.forum", label="comments",
        phrases=listed("""
            bu iletiyi moderatöre haber et; bu başlıkta en son kaldığın yere dönmek için tıklayın.; bu
            başlık silindi. sadece başlık düzenleme yetkisi olan kullanıcılar görebilir.; lütfen bu iletiyi
            başlığa üye olmak için giriş yapın.; yanıtlamak istediğin konu oldukca eskidir. bu konuya
            referans oluşturacak yeni bir konu oluşturmak ister misin?; bu konudaki cevaplardan haberdar ol;
            ileti gönderme sadece kayitli kullancilar içindir, giriş yapmak için buraya tiklayin.; bu forum
            şu anda güncellendi. sayfayı tekrar yüklemek için buraya tıklayın.; artık bir kullanıcı bu
            başlığa ileti gönderdiğinde bildirim alacaksınız.; göndermek için giriş yapın; okunmamış başlık
            mevcut değil.; bu etiketli başlık yok.; artık bu forumlara erişiminiz yok.; dikkat ! iletiniz on
            karakterden kısa.; iletiniz çok uzun. bir ileti en fazla 0 karakter içerebilir.; bu forum
            önceden onayla yönetilmektedir : katkınız ancak bir yönetici tarafından onaylandıktan sonra
            görülebilecektir.; yeni yorumlar hakkında bildirim almak için abone olun.; bu konuda yeni
            yorumlar için bildirim alacaksınız.; bu yorum bulunamadı. silinmiş veya taşınmış olabilir.
        """),
        ambiguous=listed("""
            izle; konu ayaları; okunmadı olarak işaretle; yeni bir başlık yarat; bu konuyu cevapla; bu ileti
            silinmiş!; yeni başlık; yeni bir konu mevcut.; daha fazla; güncel konular yok.; kimse
            yanıtlamadı; yeni ileti yok; bu kategoriyi paylaş; konuyu kapat; konuyu sabitle; konu oluştur;
            son aktif konular; tüm alt kategoriler; henüz konu yok; yorumu şurada yayınla; yeni mesaj; son
            mesaj; diğer uygun kaynaklar:; bir ileti yolla; bir ileti, bir yorum ?; 0 kişi tartışmada; konu
            ekle; yorumunuz yayımlandı.; bu tartışma sayfası hakkında; bir tartışma başlat; bu konuya abone
            olunsun mu?
        """),
        when=c.forum_tools, otherwise=HINT, weighed=False,
        why="what the software of a forum says around the posts of a thread, several lines in a row",
        source="NodeBB, Redmine, Spirit, SPIP and MediaWiki DiscussionTools in Turkish",
        hits=("Bu iletiyi moderatöre haber et", "Bu başlıkta en son kaldığın yere dönmek için tıklayın.", _AFTER + "İzle\nKonu Ayaları\nOkunmadı olarak işaretle"),
        near_misses=(f"{_A}\n\nİzle\n\n{_B}", f"{_A}\n\n- İzle\n- Konu Ayaları\n- Okunmadı olarak işaretle\n\n{_B}", "Bu iletiyi moderatöre haber et, diye bağırdı çocuk ve çayırın üzerinden koşup gitti.", "Bu başlıkta en son kaldığın yere dönmek için tıklayın, diye bağırdı çocuk ve çayırın üzerinden koşup gitti."),
    ),
    Rule(
        id="tr.share-bar.share",
        label="share-bar",
        phrases=listed("""
            beğen yükleniyor;
            yazdırılabilir sürüm; yazdırılabilir versiyon; haberi paylaş; bu haberi paylaş; bu haberi paylaşın; bu yazıyı paylaş; bu içeriği paylaş; bu sayfayı paylaş; bu makaleyi paylaş; yazıyı
            paylaş; sayfayı paylaş; paylaş butonu; facebook'ta paylaş; facebook'da paylaş; facebookta paylaş; facebook paylaş; twitter'da paylaş;
            twitter paylaş; x'te paylaş; x'de paylaş; whatsapp'ta paylaş; whatsapp ile paylaş; whatsapp'tan paylaş; whatsapp paylaş; linkedin'de paylaş;
            linkedin paylaş; telegram'da paylaş; pinterest'te paylaş; pinterest'e pinle; flipboard'da paylaş; e-posta ile paylaş; e-posta ile gönder;
            e-postayla gönder; mail gönder; mail ile gönder; arkadaşına gönder; arkadaşınla paylaş; arkadaşına öner; sosyal medyada paylaş; tweet at;
            bağlantıyı kopyala; linki kopyala; link kopyala; link kopyalandı; link kopyalandı!; bağlantı kopyalandı; url'yi kopyala; haberi yazdır;
            sayfayı yazdır; yazdırılabilir sayfa; favorilere ekle; favorilerime ekle; okuma listesine ekle; listeme ekle; haberi kaydet; yazı tipi
            boyutu; metni büyüt; metni küçült; yazıyı büyüt; yazıyı küçült; bizi takip edin; bizi takip et; google news'te takip et; google news'te
            takip edin; google news'e abone ol; google haberler'de takip et; google news takip et; google news abone ol;
            twitter'da takip et; facebook'ta takip et; instagram'da takip et; sosyal medyada takip edin; bizi sosyal medyada takip edin; whatsapp
            kanalımıza katılın; whatsapp kanalımızı takip edin; whatsapp kanalına katıl; telegram kanalımıza katılın; youtube kanalımıza abone olun;
            takip et:; 0 paylaşım; 0 görüntülenme; 0 görüntüleme; 0 okunma; 0 kez okundu; okunma 0; okunma: 0; okunma sayısı 0; görüntülenme 0; bu haber
            0 kez okundu; google'da tercih edilen kaynak olarak ekle; paylaşım 0;
            tarifi kaydet; tarifi yazdır; tarifi paylaş; hata bildirin; haber hatası bildir; yazım hatası bildir;
            bu haberde hata bildir; içerikte hata bildir;
            facebook grubumuza katılın; whatsapp grubumuza katılın; telegram grubumuza katılın; instagram sayfamızı
            takip edin; facebook sayfamızı beğenin; facebook sayfamızı takip edin; youtube kanalımızı takip edin;
            telegram kanalımızı takip edin; bizi whatsapp kanalımızdan takip edin;
            google haberler'de abone ol; google haberler’e abone ol; google news'te
            abone ol;
            linkedin'ta paylaş
        """),
        ambiguous=listed("""
            takip edin; tweetle; yazı boyutu; bunu paylaş; bunu beğen; sosyal medya hesaplarımız; 0 beğeni; 0 izlenme; sosyal medya;
            hata bildir
        """),
        pattern=(
            r"(?:bizi|haberlerimizi|gelişmeleri|haberleri|son dakika haberlerini|bizleri|yazilarimizi) .{0,30}(?:facebook|twitter|x|instagram|whatsapp|telegram|google (?:news|haberler)|youtube|linkedin|sosyal medya|tiktok)\S{0,8} ?.{0,30}(?:takip ed\S{1,4}|abone ol\S{0,3}|katil\S{0,3})[.!]?|"
            r"[\w’' ]{2,30} üzerinden paylaşmak için tiklayin[^,]{0,40}|[\w’' ]{2,30} ile paylaşmak için tiklayin[^,]{0,40}|(?:facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|tumblr|pocket)['’]?(?:ta|te|da|de)? paylaşmak için tiklayin[^,]{0,40}|yeni pencerede açilir|"
            r"(?:(?:tüm |son |güncel )?(?:gelişmelerden|haberlerden)|son dakika (?:haberlerinden|gelişmelerinden)) (?:aninda |ilk siz |ilk sen )?haberdar olmak için (?:bizi )?(?:whatsapp|telegram|youtube|instagram|facebook|twitter|x|google news)\S{0,6} ?(?:kanal|grub|sayfa|hesab|sosyal medya)?\S{0,10} ?(?:katil|takip ed|abone ol)\S{0,4}[.!]?"
        ),
        when=c.all_of(c.in_run(2, "share-bar", "navigation", "comments", "comment-count"), c.no_list_item),
        otherwise=HINT,
        why="a prompt or button to share the page or to follow the site",
        source="share bars of Turkish portals and Jetpack in Turkish",
        hits=("Haberi paylaş", "Facebook'ta Paylaş", "Google News’te abone ol", "1.250 okunma", "Gelişmelerden anında haberdar olmak için Telegram kanalımıza katılın", "Twitter üzerinden paylaşmak için tıklayın (Yeni pencerede açılır)"),
        near_misses=("Gelişmelerden haberdar olmak için Telegram kullanırdı, telefonu sevmezdi.", f"Takip edin\n\n{_A}", "Bu haberi paylaşın ki kimse köprüye gitmesin, diye yalvardı.", f"Sosyal medya\n\n{_B}"),
    ),
    Rule(
        id="tr.share-bar.button",
        label="share-bar",
        phrases=listed("""
            paylaş; paylaşın; yazdır; kaydet; kopyala; takip et; e-posta; mail; favori; a+; a-; abone ol; büyüt; küçült; indir; arşivle; İndir; eposta;
            paylas; beğen
        """),
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "video-embed"), c.no_list_item),
        otherwise=HINT,
        why="words of a share bar, one beside the other",
        source="article tool bars of Turkish news sites",
        hits=("Paylaş\nYazdır", "Kaydet\nTakip et\nPaylaş"),
        near_misses=(f"Paylaş\n\n{_A}", f"Kaydet\n\n{_B}", "Üç düğme var:\nPaylaş\nKaydet\nYazdır"),
    ),
    Rule(
        id="tr.share-bar.tools", label="share-bar",
        phrases=listed("hatayı bildir; yanlışlık bildir; hata mı gördünüz? bize bildirin; yapay zekâ ile özetle; yapay zeka ile özetle; haberi özetle"),
        when=c.all_of(c.any_of(c.not_heading, c.beside("share-bar", "video-embed")), c.no_list_item), otherwise=HINT,
        why="buttons of the tools beside an article: report an error, have it summed up by a machine",
        source="toolbars of news sites since 2024",
        hits=(_AFTER + "Hatayı bildir", _AFTER + "Haberi özetle"),
        near_misses=(f"Hatayı bildir\n\n{_A}", f"- Haberi özetle\n- Hatayı bildir\n\n{_A}"),
    ),
    Rule(
        id="tr.cookie-notice.partners", label="cookie-notice",
        pattern=r"biz ve (?:[\d.,]{1,6} )?(?:iş )?ortağimiz\b(?=[^.]{0,160}\b(?:sakl|depol|işliyor|eriş))(?=[^.]{0,120}\b(?:bilgi|çerez))[^.]{0,80}\bcihaz\w*.{0,400}|biz ve (?:iş )?ortaklarimiz\b(?=[^.]{0,160}\b(?:sakl|depol|işliyor|eriş))(?=[^.]{0,120}\b(?:bilgi|çerez))[^.]{0,80}\bcihaz\w*.{0,400}",
        why="the first sentence of consent dialogs: what the site and its partners do on the reader's device",
        source="IAB Europe, Transparency & Consent Framework policies, appendix B, in this language",
        hits=("Biz ve 834 iş ortağımız, bir cihazdaki bilgileri saklıyor ve/veya bunlara erişiyoruz.", "Biz ve iş ortaklarımız, cihazınızda çerezler gibi bilgileri saklıyoruz."),
        near_misses=("Biz ve ortaklarımız gelgit hakkında bilgi veren bir cihaz yaptık, dedi Bell.", "Biz ve ortaklarımız cihazı belediyenin bodrumunda tutuyoruz, dedi başkan.", "Biz ve ortaklarımız on bir ülkeden bilgi topluyoruz, dedi araştırmacı."),
    ),
    Rule(
        id="tr.cookie-notice.notice",
        label="cookie-notice",
        pattern=(
            r"(?:(?:bu|web|internet|kurumsal) )?(?:site(?:miz|si|m)?(?:de|nde|zde)?|sitemizde|sitesinde|sayfamizda|web sitemizde)\b.{0,120}çerez\S{0,6} .{0,60}(?:kullan|yararlan|faydalan)\S{2,14}.{0,240}|"
            r"(?:size|sizlere|daha iyi|siz değerli|kullanici deneyimi|deneyiminizi|hizmetlerimizi)\S{0,4} .{0,200}çerez\S{0,6} .{0,240}|çerez\S{0,5} .{0,60}(?:politika|kullanim)\S{0,12} .{0,80}(?:tiklay|inceley|okuy|bilgi|ulaş)\S{0,10}.{0,60}|"
            r"(?:siteyi kullanmaya|siteyi ziyaret|sitemizi kullan|sitede gezinmeye|siteye girerek|siteyi kullanarak)\S{0,6}.{0,100}(?:çerez|kabul|gizlilik)\S{0,8}.{0,120}|"
            r"(?:6698 sayili |ki[şs]isel verilerin korunmasi kanunu|kvkk).{0,200}çerez\S{0,6}.{0,200}|gizliliğinize önem veriyoruz"
        ),
        otherwise=HINT,
        sure_if="çerez|site|gizlilik|web|sayfa",
        why="a notice that asks leave to store cookies",
        source="the KVKK board's cookie guide of 2022 and law 6698",
        hits=("Sizlere daha iyi hizmet sunabilmek için sitemizde çerezler kullanılmaktadır.", "Bu sitede çerez kullanılmaktadır.", "Siteyi kullanmaya devam ederek çerez politikamızı kabul etmiş olursunuz."),
        near_misses=("Çerez dediğin kuru üzümle leblebidir, dedi bakkal, gerisi masraf.", "Bu sitede oturanlar her akşam avluda çerez yer, dedi kapıcı."),
    ),
    Rule(
        id="tr.cookie-notice.button",
        label="cookie-notice",
        phrases=listed("""
            tümünü kabul et; hepsini kabul et; tümünü reddet; hepsini reddet; çerezleri kabul et; tüm çerezleri kabul et; çerezleri reddet; tüm
            çerezleri reddet; çerez tercihleri; çerez tercihlerini yönet; çerez ayarlarını yönet; çerezleri yönet; çerezleri özelleştir; sadece gerekli
            çerezler; yalnızca gerekli çerezlere izin ver; seçime izin ver; tümüne izin ver; seçimleri onayla; tercihlerimi kaydet; tercihleri yönet;
            kabul et ve kapat; kabul et ve devam et;
            bu hizmet herhangi bir çerez yerleştirmedi.; bu hizmet çerez yerleştirmez.;
            evet, her şeyi kabul edin; çerez yönetimi tarteaucitron.js;
            çerezlerin depolanmasıyla ilgili bilgileri göster / gizle
        """),
        ambiguous=listed("""
            kabul et; kabul ediyorum; onaylıyorum; reddet; tamam; anladım; ayarlar; kapat; detaylar; daha fazla bilgi; detaylı bilgi; bilgi; çerez
            politikası; zorunlu çerezler; çerez ayarları; evet; hayır; x; gizlilik tercihleri; ayarları düzenle;
            (her zaman gerekli); anladım!; gizliliğinin korunması; hizmet yönetimi; kişiselleştirmek;
            klaro tarafından geliştirildi!; sakladığımız bilgiler; teknik çerezler (zorunlu);
            tüm hizmetler için tercihler; çerezlere izin ver; çerezlere izin verme; çerezleri takip;
            üçüncü taraf çerezleri;
            tüm çerezlere izin verin; tüm çerezleri yasaklayın; çerez banner'ını gizle; çerez yönetimi paneli
        """),
        when=c.all_of(c.consent_button, c.not_heading),
        otherwise=HINT,
        part="button",
        why="a button of the consent banner",
        source="Efilli and OneTrust banners in Turkish",
        hits=("Tümünü kabul et", "Bu sitede çerez kullanılmaktadır.\nTamam"),
        near_misses=(f"Ayarlar\n\n{_A}", f"Zorunlu çerezler\n\n{_B}", "Yanıtı kısaydı:\n\nTamam", f"{_A}\n\n- Tüm çerezlere izin verin\n- Tüm çerezleri yasaklayın\n\n{_B}"),
    ),
    Rule(
        id="tr.cookie-notice.category", label="cookie-notice",
        finds=c.dialog_lines(_CATEGORY, _PANELS, _ABOUT, SPEECH),
        why="what a kind of cookies is for, among the buttons of the dialog that lists them",
        source="preference panels of consent tools (OneTrust, Cookiebot, tarteaucitron, Klaro)",
        hits=(f"{_AFTER}Tümünü kabul et\nÇerezleri kabul et\nMeşru menfaat\nİş ortaklarımız reklamları bu verilere göre seçer.\nMeşru çıkar\nZiyaretleri sayan hizmetler bize hangi sayfaların okunduğunu gösterir.\nTümünü kabul et", f"{_AFTER}Tümünü kabul et\nBu çerezler sayfanın ne sıklıkla ziyaret edildiğini sayar.\nÇerezleri kabul et", f"{_AFTER}Tümünü kabul et\nBu çerezler sayfanın ne sıklıkla ziyaret edildiğini sayar.\nReklam çerezleri iş ortaklarımızın ilanlarını ve reklamlarını gösterir.\nÇerezleri kabul et"),
        near_misses=(f"{_A}\n\nMeşru menfaat\n\nİş ortaklarımız reklamları bu verilere göre seçer.\n\nMeşru çıkar\n\nZiyaretleri sayan hizmetler bize hangi sayfaların okunduğunu gösterir.\n\n{_B}", f"{_A}\n\nİş ortaklarımız reklamları bu verilere göre seçer.\n\nZiyaretleri sayan hizmetler bize hangi sayfaların okunduğunu gösterir.\n\n{_B}", f"Bu çerezler sayfanın ne sıklıkla ziyaret edildiğini sayar.\n\n{_A}", f"{_A}\n\nBu çerezler sayfanın ne sıklıkla ziyaret edildiğini sayar.\n\nReklam çerezleri iş ortaklarımızın ilanlarını ve reklamlarını gösterir.\n\n{_B}"),
    ),
    Rule(
        id="tr.paywall.account",
        label="paywall",
        phrases=listed("""
            üye girişi yap; giriş yap / üye ol; giriş yap veya üye ol; şifremi unuttum; şifremi unuttum?; şifrenizi mi unuttunuz?; parolanızı mı
            unuttunuz?; hesabınız yok mu?; hesabın yok mu?; üye değil misiniz?; üye değil misin?; henüz üye değil misiniz?; zaten üye misiniz?; zaten
            hesabınız var mı?; hesabınız var mı?; zaten abone misiniz?; zaten üyeyim; abone misiniz? giriş yapın; zaten abone misiniz? giriş yapın; üye
            değil misiniz? hemen kaydolun; facebook ile giriş yap; google ile giriş yap; google ile bağlan; facebook ile bağlan; apple ile giriş yap;
            google ile devam et; bu içerik abonelere özeldir; bu içerik sadece abonelere özeldir; abonelere özel içerik; üyelere özel içerik; premium
            içerik; okumaya devam etmek için abone olun; okumaya devam etmek için giriş yapın; okumaya devam etmek için üye olun; devamını okumak için
            abone olun; devamını okumak için giriş yapın; tamamını okumak için abone olun; bu yazıyı okumak için abone olun; ücretsiz üye ol; ücretsiz
            kayıt ol; ücretsiz üye olun;
            sınırsız oku; sınırsız okumak için abone olun; sınırsız erişim için abone olun;
            oturum aç / hesap oluştur
        """),
        ambiguous=listed("""
            giriş; giriş yap; giriş yapın; üye ol; oturum aç; çıkış; çıkış yap; üyelik; hesabım; profilim; şifre; parola; beni hatırla; kullanıcı adı;
            abonelik; üye girişi; hesap oluştur; yeni üyelik; abonelere özel; kullanıcı adı veya e-posta adresi;
            parolamı unuttum; giriş yap ya da kayıt ol
        """),
        pattern=r"bu (?:içeri[ğg]i|haberi|yaziyi|makaleyi|konuyu|mesaji|bağlantiyi|linki|videoyu) (?:görmek|görebilmek|okumak|okuyabilmek|görüntülemek|izlemek) için (?:lütfen )?(?:üye|abone|giriş|kayit|oturum) (?:ol|yap|aç)(?:malisin(?:iz)?|[iu]n(?:[iu]z)?|maniz gerek\S{0,8})?[.!]?|(?:linkleri|bağlantilari|resimleri|eklentileri) (?:görmek|görebilmek|görüntülemek) için (?:lütfen )?(?:üye|giriş|kayit|oturum) (?:ol|yap|aç)(?:malisin(?:iz)?|[iu]n(?:[iu]z)?|maniz gerek\S{0,8})?[.!]?|(?:bu|haberin|yazinin|makalenin) (?:içeri[ğk]\S{0,3}|haber\S{0,2}|yazi\S{0,3}|devamini|tamamini|makale\S{0,3}) .{0,40}(?:abone|üye)\S{0,6} .{0,20}(?:özel\S{0,5}|okuyabilir\S{0,6}|olmaniz gerek\S{0,8}|olun)[.!]?|(?:haberin|yazinin|makalenin|içeri[ğg]in) (?:devamini|tamamini) (?:okumak|okuyabilmek|görmek|görüntülemek) için (?:lütfen )?(?:hemen )?(?:giriş yap|üye ol|abone ol|oturum aç|kayit ol|üye girişi yap)\S{0,5}[.!]?",
        when=c.all_of(c.in_run(2), c.heads_nothing, c.no_list_item),
        otherwise=HINT,
        part="button",
        why="a prompt to log in, register or pay",
        source="account menus of Turkish portals; subscriber articles of Cumhuriyet and Sözcü; Oscar and MediaWiki in Turkish",
        hits=("Bu içeriği görmek için üye olmalısınız", "Şifremi unuttum", "Zaten üye misiniz?", "Giriş yap\nÜye ol", "Bu içerik sadece abonelere özeldir."),
        near_misses=("Bu yazıyı okumak için giriş yaptı, sonra vazgeçti.", "Haberin devamını okumak için giriş katına indi.", f"Giriş\n\n{_A}", f"Abonelik\n\n{_B}", "Üye girişi kapanınca dernek de kapandı."),
    ),
    Rule(
        id="tr.related.heading",
        label="related",
        phrases=listed("""
            ilgili haberler; ilgili haber; ilgili yazılar; ilgili içerikler; ilgili videolar; ilgili galeriler; İlgili haberler; İlgili haber; İlgili
            yazılar; İlgili içerikler; İlgili makaleler; İlgili galeriler; benzer haberler; benzer yazılar; benzer içerikler; benzer videolar; bunlar da
            ilginizi çekebilir; bunlar da İlginizi çekebilir; ilginizi çekebilir; İlginizi çekebilir; ilginizi çekebilecek haberler; İlginizi
            çekebilecek haberler; ilgini çekebilir; İlgini çekebilir; bu haberler de ilginizi çekebilir; ilginizi çekebilecek diğer haberler; ilginizi
            çekebilecek yazılar; bunlara da göz atın; bunlara da bakın; bunları da okuyun; bunu da okuyun; bunları da beğenebilirsiniz; çok okunanlar;
            en çok okunanlar; en çok okunan haberler; çok okunan haberler; en çok okunan yazılar; en çok izlenenler; en çok yorumlananlar; en çok
            paylaşılanlar; günün çok okunanları; günün en çok okunanları; popüler haberler; popüler yazılar; önerilen haberler; önerilen yazılar;
            önerilen içerikler; sizin için seçtiklerimiz; sizin için öneriyoruz; sizin için önerilenler; sizin için seçilenler; editörün seçtikleri;
            editörün seçimleri; editörün önerileri; sıradaki haber; sıradaki haberler; yazarın diğer yazıları; yazarın önceki yazıları; tavsiye edilen
            haberler; bu yazıyı okuyanlar bunları da okudu; ayrıca okuyun; öneri haberler; ilgili haberler;
            ilgili ürünler; İlgili ürünler; bunu alanlar bunları da aldı; bu ürünü alanlar bunları
            da aldı; bu ürüne bakanlar bunlara da baktı; birlikte alınan ürünler; son gezilen ürünler; son
            gezdiğiniz ürünler;
            rastgele yazılar; ilişkili girdiler; ilgili gönderiler
        """),
        ambiguous=listed("""
            ilgili konular; benzer konular; editörün seçimi; diğer yazıları; ayrıca bakınız; ilgili makaleler; benzer makaleler
        """),
        pattern=r"[\w'’ ]{3,40} (?:bölümünü )?atla ve okumaya devam et|(?:en çok okunanlar|popüler haberler|podcast|öne çikanlar|haberin|ilgili haberler) sonu",
        when=c.not_heading,
        otherwise=HINT,
        takes=c.titles_below,
        part="heading",
        why="the heading of a list of other articles, with the list",
        source="Turkish news sites; BBC Türkçe frames its boxes with … atla ve okumaya devam et; Zinnia, Mezzanine and Hexo NexT in Turkish",
        hits=(
            _AFTER + "Benzer haberler\nFırtına nedeniyle vapur seferleri iptal edildi\nCankurtaran ekibine kış ödülü verildi",
            "İlginizi çekebilir", "En çok okunanlar", "Bunlar da ilginizi çekebilir:",
        ),
        near_misses=("İlgili haberler nedeniyle soruşturma açıldığını valilik duyurdu.", f"Ayrıca bakınız\n\n{_A}", f"İlgili konular\n\n{_B}"),
    ),
    Rule(
        id="tr.related.section",
        label="related",
        phrases=listed("""
            benzer ilanlar; benzer iş ilanları; son dakika; son dakika haberleri; son haberler; son gelişmeler; en son haberler; öne çıkanlar; öne çıkan haberler; günün manşetleri; günün
            haberleri; günün öne çıkanları; günün videoları; diğer haberler; diğer yazılar; trend haberler; gündemdekiler; kaçırmayın; mutlaka okuyun;
            son yazılar; son yorumlar; son eklenenler; son eklenen haberler; tüm haberler; yazarın tüm yazıları; video haberler; foto galeri; foto
            galeriler; galeriler; çok konuşulanlar; manşetler; haberler; popüler; popüler konular; popüler içerikler; trendler; köşe yazarları;
            yazarlar; daha fazla haber; diğer içerikler; diğer videolar; diğer galeriler; bugün ne oldu?; bakmadan geçme; yeni haberler; kategorideki
            diğer haberler; öneriler; vitrin;
            benzer ürünler; önerilen ürünler;
            ilgili bağlantılar
        """),
        pattern=r"(?:\w+ ){1,3}(?:kategorisindeki diğer haberler|haberlerinden öne çikanlar|ile ilgili diğer haberler)",
        when=c.after_prose(),
        takes=c.titles_below_or_nothing,
        otherwise=HINT,
        part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it",
        source="side columns of Turkish portals; Material for MkDocs in Turkish",
        hits=(
            _AFTER + "Son dakika\n\nKıyı gerilerse bedelini kim öder?\n\nBelediye eski liman binasını satıyor",
            _AFTER + "Öne Çıkanlar\nFırtına nedeniyle vapur seferleri iptal edildi\nCankurtaran ekibine kış ödülü verildi",
        ),
        near_misses=(f"Son dakika\n\n{_A}", f"Kaçırmayın\n\nElif Yalın\n\n{_C}", f"Manşetler\n\n{_B}"),
    ),
    Rule(
        id="tr.related.tail-heading",
        label="related",
        phrases=listed("""
            son dakika; son dakika haberleri; son haberler; diğer haberler; diğer yazılar; diğer içerikler; öne çıkanlar; popüler;
            son yazılar; son yorumlar; son eklenenler; trend haberler; daha fazla haber; öneriler; manşetler
        """),
        when=c.all_of(c.in_tail, c.after_prose(2), c.in_run(3), c.not_heading, c.no_list_item),
        otherwise=HINT,
        part="heading",
        why="the heading of an empty list of other articles, among the boxes below the last paragraph",
        source="text dumps of news sites, where a script fills the list that the heading announces",
        hits=(_AFTER + "Bağlantıyı kopyala\nSon dakika haberleri\nPopüler\nBizi takip edin", _AFTER + "Benzer haberler\nDiğer haberler\nDaha fazla göster"),
        near_misses=(f"{_A}\n\n{_B}\n\nSon dakika\n\n{_C}", f"{_A}\n\n{_B}\n\nÖneriler"),
    ),
    Rule(
        id="tr.related.read-also", label="related",
        pattern=r"ayrica okuyun ?: ?(?!.*(?:sayfa|bölüm)).{12,160}[^.,;:]",
        when=c.all_of(c.no_list_item, c.points_to_title), anywhere=True,
        why="a link to another article; no text says these words and a colon but to point there",
        source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=("Ayrıca okuyun: Fırtına nedeniyle feribot seferleri iptal edildi", "AYRICA OKUYUN: Belediye eski liman binasını satıyor"),
        near_misses=("Ayrıca okuyun: bu sözler her yazının altında durur.", "Ayrıca okuyun: ad"),
    ),
    Rule(
        id="tr.related.pointer",
        label="related",
        phrases=listed("""
            devamını oku; devamını okuyun; devamını okumak için tıklayın; devamı için tıklayın; devamı için tıklayınız; devamını gör; yazının devamını
            oku; yazının tamamını oku; haberin tamamını oku; tamamını oku; tamamını okumak için tıklayın; habere git; haberin detayları için tıklayın;
            detaylar için tıklayın; detaylar için tıklayınız; ayrıntılar için tıklayın; daha fazla göster; daha fazla oku; daha fazlasını oku; daha
            fazlası için tıklayın; daha fazla yükle; daha fazla haber yükle; daha fazlasını gör; daha az göster; tümünü göster; hepsini gör; tüm
            haberleri gör; tüm haberler için tıklayın; galeriye git; galeriyi gör; galeriyi görüntüle; galeri için tıklayın; fotoğrafı büyüt; tam
            boyutta gör; tıkla oku; kaynağa git; haberin kaynağı için tıklayın; yazının devamı için tıklayınız; fotoğraf 0/0; görsel 0/0;
            fotoğraf 0 / 0; görsel 0 / 0; resim 0 / 0; foto 0 / 0; tüm fotoğrafları gör; tüm fotoğrafları
            görüntüle; fotoğrafları gör; tüm görselleri gör; yazarın tüm yazıları için tıklayın
        """),
        ambiguous=listed("""
            devamı; daha fazla; daha fazlası; detaylar; ayrıntılar; tümü; haberin detayları; tümünü gör; okumaya devam et; okumaya devam edin; galeri;
            haberi oku; 0/0
        """),
        pattern=r"(?:[^.“”\"?!]{4,120}) (?:için|okumak için|izlemek için|görmek için) (?:buraya |lütfen |buradan )?tiklayin(?:iz)?[.!>»]*",
        when=c.all_of(c.in_run(2), c.not_heading, c.no_list_item, c.no_month),
        otherwise=HINT,
        why="a link to another page, which leads nowhere in a text",
        source="excerpt links and expand buttons; Turkish papers end pointers with için tıklayınız",
        hits=("Devamını oku »", "Daha fazla göster", "Köprünün fotoğrafları için tıklayınız"),
        near_misses=(f"Detaylar\n\n{_A}", "Okumaya devam edin, dedi öğretmen, ben sizi dinliyorum.", f"Daha fazla\n\n{_B}", "Menüyü açmak için sağ tuşa basın, sonra kaydı seçin.", f"{_A}\n\n{_B}\n\nAy\n\n04/2013\n\n112\n\n05/2013\n\n118\n\n{_C}"),
    ),
    Rule(
        id="tr.related.pointer-line",
        label="related",
        pattern=(
            r"(?:ilgili (?:haber|içerik|yazi)(?:ler|lar)?|ayrica (?:okuyun|bakiniz|bkz\.?|oku)|bunu da oku(?:yun)?|ilginizi çekebilir|benzer (?:haber|içerik)|okumaya devam et|mutlaka okuyun|devamini oku|öneri(?:len)? haber|siradaki haber|tavsiye haber|haberin devami) ?[:|»>►–—-] ?.{8,160}[^.,;:]"
        ),
        when=c.no_list_item,
        why="a pointer to another article in the middle of the text",
        source="in-story pointers of Turkish papers (İLGİLİ HABER: headline)",
        hits=("İlgili haber: Fırtına nedeniyle vapur seferleri iptal", "Ayrıca okuyun | Kıyı gerilerse bedelini kim öder?"),
        near_misses=("Ayrıca bakınız: sözlüğün ikinci cildi, kırkıncı sayfa, dipnot.", "• Bunu da oku: ayda bir kitap, en azından"),
    ),
    Rule(
        id="tr.related.feed-footer", label="related",
        finds=c.closing_lines(_FEED_FOOTER),
        why="the line by which a feed's entry names its title and its site again", source="WordPress: the default of Yoast SEO for the content after each post in the feed",
        hits=(_AFTER + "Eski köprü neden kapalı yazısı ilk önce Liman Postası üzerinde ortaya çıktı.", _AFTER + "Vadide fırtına yazısı ilk önce liman.example üzerinde ortaya çıktı."),
        near_misses=(f"{_A}\n\nBaşkanın yazısı ilk önce duvarlar üzerinde ortaya çıktı, dedi.", f"{_A}\n\nTaşın yazısı ilk önce kapının üzerinde ortaya çıktı."),
    ),
    Rule(
        id="tr.related.products", label="related", weighed=False,
        phrases=listed("""
            önerilen ürünler; yakında incelediğiniz ürünler; ilgili ürünler; şunlar da ilginizi çekebilir:;
            bu ürünü alanlar bunları da aldı; bu ürünü alanlar bunu da aldı; bunu alanlar bunları da aldı;
            bunlar da ilginizi çekebilir; son görüntülenenler; son gezilen ürünler; son baktığınız ürünler;
            son incelenen ürünler; birlikte sıkça alınanlar; bunları da beğenebilirsiniz; benzer ürünler
        """),
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading, c.no_list_item), otherwise=HINT, takes=c.titles_below, part="heading",
        why="the heading of a list of other products, with the list",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix and Cartridge in Turkish",
        hits=(_AFTER + "Önerilen ürünler", _AFTER + "Benzer ürünler"),
        near_misses=(f"{_A}\n\nÖnerilen ürünler\n\n{_B}", "Önerilen ürünler, diye bağırdı çocuk ve çayırın üzerinden koşup gitti."),
    ),
    Rule(
        id="tr.tag-list.tags",
        label="tag-list",
        phrases=listed("""
            etiketler; etiket; haber etiketleri; ilgili etiketler; İlgili etiketler; konular; anahtar kelimeler; kategoriler; kategori; haberin
            etiketleri; konu etiketleri; yer imleri; hashtag
        """),
        when=c.after_prose(2),
        takes=c.short_lines_below,
        part="heading",
        why="the heading of the list of tags under an article, with the list",
        source="tag lists of Turkish portals (Etiketler)",
        hits=(_AFTER + "Etiketler\nköprü\nbelediye", _AFTER + "Konular:\n\nKöprü\n\nYollar"),
        near_misses=(f"Anahtar kelimeler\n\n{_A}", f"{_A}\n\n{_B}\n\nKonular\n\n{_C}"),
    ),
    Rule(
        id="tr.tag-list.line",
        label="tag-list",
        pattern=r"(?:etiketler|etiket|haber etiketleri|anahtar kelimeler|kategoriler|kategori|ilgili etiketler|konular) ?[:|»] ?(?![^.]*\. ).{2,200}[^.?!:]",
        when=c.any_of(c.after_prose(2), c.in_head),
        why="the tags of an article on one line",
        source="tag lines of Turkish blogs (WordPress: Etiketler, Kategori)",
        hits=(_AFTER + "Etiketler: köprü, belediye, yol", _AFTER + "Kategori: Ulaşım"),
        near_misses=("Etiketler: kimi yalan söyler, kimi susar, hepsi yapışır.", "Konular dağılınca toplantı da dağıldı"),
    ),
    Rule(
        id="tr.legal-footer.links",
        label="legal-footer",
        phrases=listed("""
            künye; iletişim; İletişim; bize ulaşın; hakkımızda; biz kimiz; gizlilik; gizlilik politikası; gizlilik ilkeleri; gizlilik sözleşmesi;
            gizlilik bildirimi; gizlilik ve çerez politikası; kullanım koşulları; kullanım şartları; kullanıcı sözleşmesi; üyelik sözleşmesi; aydınlatma
            metni; kvkk; kvkk aydınlatma metni; kvkk metni; kişisel verilerin korunması; veri politikası; veri koruma politikası; çerez politikası;
            reklam; reklam ver; reklam verin; site haritası; sitemap; yayın ilkeleri; yayın ilkelerimiz; etik ilkeler; mesafeli satış sözleşmesi; iptal
            ve iade koşulları; iade koşulları; teslimat ve iade; yasal uyarı; sıkça sorulan sorular; yardım; kariyer; insan kaynakları; rss; sitene
            ekle; telif hakları; düzeltme ve cevap; bilgi toplumu hizmetleri; sorumluluk reddi; kurumsal; basın odası; abonelik; İptal ve iade
            koşulları; İnsan kaynakları; işlem rehberi; arşiv; haber arşivi; bize yazın; ihbar hattı; yazarlar
        """),
        when=c.all_of(c.in_run(2, *_FOOTER), c.after_prose(), c.not_heading),
        otherwise=HINT,
        why="links of a site's footer, in a row",
        source="Law 5651 asks for the imprint (künye), law 6698 for the privacy texts, law 6563 for sales terms",
        hits=(_AFTER + "Künye | İletişim | Gizlilik Politikası", _AFTER + "Hakkımızda\nKullanım koşulları"),
        near_misses=(f"Yasal uyarı\n\n{_A}", f"Hakkımızda\n\n{_B}", f"{_A}\n\nGizlilik\n\n{_B}"),
    ),
    Rule(
        id="tr.legal-footer.disclaimer",
        label="legal-footer",
        pattern=(
            r"(?:yazarin|yazarlarin|köşe yazarlarinin) (?:görüşleri|fikirleri|düşünceleri)[^,.:“”\"]{0,60} (?:yayin|editoryal|gazete|site|kurum)[^,.:“”\"]{0,40}(?:yansit\S{2,12}|ba[ğg]lamaz)[.!]?|"
            r"(?:bu (?:yazi|makale|içerik)|yazida (?:yer alan|ifade edilen) (?:görüşler|fikirler))[^,.:“”\"]{0,60} (?:yayin|editoryal)[^,.:“”\"]{0,40}yansitma\S{1,12}[.!]?"
        ),
        when=c.all_of(c.after_prose(), c.no_list_item),
        otherwise=HINT,
        why="the paper's reservation about what its guests and readers write",
        source="opinion columns and comment sections of papers in this language",
        hits=(_AFTER + "Yazarın görüşleri gazetenin yayın politikasını yansıtmayabilir.", _AFTER + "Yazıda yer alan görüşler sitenin editoryal çizgisini yansıtmaz."),
        near_misses=("Yazarın görüşleri yıllar içinde, romanları gibi, değişti.", "Yazarların fikirleri kimseyi yansıtmaz, dedi yayıncı."),
    ),
    Rule(
        id="tr.legal-footer.trademarks", label="legal-footer",
        pattern=r"(?:tüm |bütün )?(?:(?:diğer|ticari|tescilli) ){0,2}(?:markalar\w*|logolar\w*|isimler\w*)\b.{0,140}\b(?:ilgili|kendi) (?:sahip\w+|firma\w+|şirket\w+)\b.{0,60}",
        when=c.in_small_print, otherwise=HINT, weighed=False,
        why="whose the brands are that a page names: below the last paragraph, or beside the notice of copyright",
        source="footers of shops, makers and manuals, whose authors' lawyers ask for it",
        hits=(_AFTER + "Tüm markalar ilgili sahiplerinin mülkiyetindedir.", _AFTER + "Diğer ticari markalar ve logolar ilgili firmalara aittir."),
        near_misses=(f"{_A}\n\nÇuvallardaki markaları her değirmenci bilirdi, dedi.\n\n{_B}", f"Tüm markalar ilgili sahiplerinin mülkiyetindedir.\n\n{_A}\n\n{_B}"),
    ),
    Rule(
        id="tr.legal-footer.notice",
        label="legal-footer",
        phrases=listed("""
            tüm hakları saklıdır; tüm hakları saklıdır.; her hakkı saklıdır; her hakkı saklıdır.; bütün hakları saklıdır; izinsiz kopyalanamaz; izinsiz
            ve kaynak gösterilmeden yayınlanamaz; kaynak gösterilmeden alıntı yapılamaz; İzinsiz kopyalanamaz;
            izinsiz kopyalanması yasaktır; izinsiz kopyalanması yasaktır.; izinsiz kullanılamaz; izinsiz
            çoğaltılamaz; kaynak gösterilmeden kullanılamaz; kaynak gösterilmeden kullanılamaz.; İzinsiz
            kopyalanması yasaktır; İzinsiz kullanılamaz; İzinsiz çoğaltılamaz
        """),
        pattern=(
            r"(?:wordpress|drupal|joomla!?|mediawiki|hexo|starlight)\w{0,3} ?['-]?ile güçlendirilmiştir\.?|(?:wordpress|drupal|joomla!?|mediawiki|hexo|starlight)\w{0,3} ?['-]?'in desteğiyle\.?|(?:wordpress|drupal|joomla!?|mediawiki|hexo|starlight)\w{0,3} ?['-]?ile oluşturuldu\.?|(?:(?:©|\(c\)|copyright|telif hakki).{0,100})?(?:tüm|her|bütün) hak(?:lari|ki) (?:saklidir|mahfuzdur)(?:[.|][^“”\"]{0,160}|[^,“”\"]{0,100}|.{0,60}(?:©|\d{4}).{0,60})|(?:©|copyright).{4,120}(?:saklidir|mahfuzdur).{0,80}|[\w.’' -]{2,60}\d{4}.{0,60}(?:saklidir).{0,80}|"
            r"(?:sitemizde|bu sitede|sitede|internet sitesinde|internet sitemizde) (?:yer alan|yayinlanan|bulunan|kullanilan) .{0,140}(?:kopyalanamaz|yayinlanamaz|kullanilamaz|ço[ğg]altilamaz|saklidir|yasaktir|alintilanamaz|sorumlu de[ğg]il\S{0,6})\b.{0,120}|"
            r"(?:sitemizdeki|sitedeki|bu sitedeki) (?:haber|yazi|içerik|foto[ğg]raf|görsel|video|materyal)\S{0,8} .{0,80}(?:kopyalanamaz|yayinlanamaz|kullanilamaz|ço[ğg]altilamaz|alintilanamaz)\b[^,]{0,60}|"
            r"(?:yasal uyari ?[:!-]? ?)?burada yer alan (?:yatirim|bilgi).{0,300}|bist isim ve logosu .{0,240}|(?:bbc|\S{2,20}) diş sitelerin içeriğinden sorumlu de[ğg]ildir.{0,80}|(?:yazilim|tasarim|haber (?:yazilimi|scripti)|web tasarim)(?: ve tasarim)? ?: ?.{2,50}|"
            r"(?:yayinlanan|yazilarin|köşe yazilarinin?) .{0,80}(?:sorumlulu[ğg]u|hukuki)\S{0,4} .{0,60}(?:yazar\S{0,8}|aittir)\b.{0,40}|wordpress (?:gururla|tarafindan) .{0,60}"
        ),
        when=c.in_tail,
        otherwise=HINT,
        why="the reservation of rights and other notices below the last paragraph",
        source="law 5846 on authors' rights; the capital-markets board's warning under share prices",
        hits=(_AFTER + "© 2024 Vadi Postası. Tüm hakları saklıdır.", _AFTER + "Burada yer alan yatırım bilgi, yorum ve tavsiyeleri yatırım danışmanlığı kapsamında değildir.", "Her hakkı saklıdır.", _AFTER + "WordPress ile güçlendirilmiştir."),
        near_misses=(f"Sitedeki videolar artık kullanılamaz halde.\n\n{_A}", f"{_A}\n\n{_B}\n\nTüm hakları saklıdır, dedi yayıncı gülerek.", f"Tasarım: üç kuşağın ortak işi\n\n{_B}", f"WordPress ile güçlendirilmiştir.\n\n{_A}"),
    ),
    Rule(
        id="tr.navigation.skip",
        label="navigation",
        phrases=listed("""
            vikipedi, özgür ansiklopedi; içeriğe geç; içeriğe atla; ana içeriğe geç; ana içeriğe atla; İçeriğe geç; İçeriğe atla; menüyü aç; menüyü kapat; menü aç; menüyü göster;
            mobil menü; yukarı çık; başa dön; sayfa başına dön; yukarı git; sayfanın başına dön; sitede ara; site içi arama; haber ara; arama yap;
            aramak istediğiniz kelimeyi yazın; önceki haber; sonraki haber; önceki yazı; sonraki yazı; önceki sayfa; sonraki sayfa; önceki içerik;
            sonraki içerik; önceki konu; sonraki konu; önceki makale; sonraki makale; önceki galeri; sonraki galeri; daha eski yazılar; daha yeni
            yazılar; daha eski kayıtlar; daha yeni kayıtlar; yazı gezinmesi; yazı dolaşımı; ana sayfaya dön; anasayfaya dön; ana sayfaya git; listeye
            dön; sayfa 0 / 0; sayfa 0/0; dil seçin; dil seçimi; masaüstü görünümü; masaüstü sürümü; mobil sürüm; sepete ekle; sepete git; sepetiniz boş;
            sepetinizde ürün bulunmamaktadır; alışverişe devam et; sepete eklendi;
            0 tl ve üzeri kargo bedava; 0 tl ve üzeri ücretsiz kargo; 0 tl üzeri kargo bedava; 0 tl üzeri ücretsiz
            kargo; 0 tl ve üzeri alışverişlerde kargo bedava; 0 tl ve üzeri alışverişlerde ücretsiz kargo; tarife
            atla; alışverişi tamamla;
            gezinti kısmına atla; arama kısmına atla; gezinme aç / kapa; gezinti çubuğunu değiştir; bu sayfayı düzenle; ana menüye dön; tüm etiketleri görüntüle; erişilebilirlik menüsünü aç; ← ana menüye dön
        """),
        ambiguous=listed("""
            ana menü; sepetim; favorilerim; karşılaştır; stokta yok; taksit seçenekleri; beden tablosu; eski yazılar; yeni yazılar; gece modu; karanlık
            mod; sayfa başı; tüm kategoriler; ara...; buradasınız;
            yeni yorumlar; yeni girdiler; daha yeni gönderi; daha eski gönderi; kategori seçin; ay seçin; sayfa 0; sayfayı düzenle; kaynağı göster; dizine geri dön; kodu panoya kopyala; yan çubuğu daralt; yan çubuğu genişlet; kenar çubuğunu daralt; kenar çubuğunu genişlet; sepeti görüntüle; ödemeye git; şimdi satın al;
            istek listesine ekle;
            animasyonları durdur; ayarları sıfırla; bağlantıları vurgula; bu sayfayı düzenle; büyük imleç; erişilebilirlik menüsü; eski girdiler; görselleri gizle;
            tüm etiketleri görüntüle; yazı tipi boyutunu artır; yazı tipi boyutunu ayarla;
            yazı tipi boyutunu azalt;
            sayfanın kaynağını görüntüle; bu gönderiyi düzenle;
            eski yorumlar
        """),
        pattern=(
            r"(?:tahmini |ortalama )?okuma süresi ?:? ?(?:yakla[şs]ik )?\d+ ?(?:dk|dakika|dak|min|sn)?\.?|\d+ (?:dk\.?|dakika|dakikalik) ?(?:okuma(?: süresi)?|okunur)|\d+ dakikada okunur|"
            r"(?:önceki|sonraki) (?:haber|yazi|makale|içerik|galeri|konu) ?[:»«←→>|-] ?.{3,120}[^.,;]|sayfa \d+ ?/ ?\d+"
        ),
        when=c.control_beside,
        otherwise=HINT,
        why="a control of the page: skip link, menu, pager, reading time, cart",
        source="WordPress in Turkish (Yazı gezinmesi), Turkish news scripts and shops; Docusaurus, Oscar and WordPress in Turkish",
        hits=("Ana içeriğe geç", "Okuma süresi: 3 dk", "Sonraki Haber →", "Yukarı çık"),
        near_misses=(f"Gece modu\n\n{_A}", f"Eski yazılar\n\n{_B}", "Önceki yazı masada, sonraki çekmecede duruyordu.", f"{_A}\n\nBu sayfayı düzenle\n\nSayfanın kaynağını görüntüle\n\n{_B}"),
    ),
    Rule(
        id="tr.navigation.tail-widget",
        label="navigation",
        phrases=listed("arşivler; arşiv; yazar hakkında; yazarın tüm yazıları; kategoriler; son yorumlar; etiket bulutu; takvim; meta"),
        when=c.all_of(c.in_tail, c.after_prose(2), c.in_run(3), c.not_heading, c.no_list_item),
        otherwise=HINT,
        why="the heading of an empty side-column widget, among the boxes below the last paragraph",
        source="side columns of WordPress themes in this language",
        hits=(_AFTER + "Bağlantıyı kopyala\nArşivler\nYazar hakkında\nSonraki yazı", _AFTER + "Önceki yazı\nSonraki yazı\nYazarın tüm yazıları\nYukarı çık"),
        near_misses=(f"Yazar hakkında\n\n{_A}", f"{_A}\n\n{_B}\n\nArşivler"),
    ),
    Rule(
        id="tr.navigation.wiki", label="navigation", weighed=False,
        phrases=listed("""
            sayfaya bağlantılar; ilgili değişiklikler; özel sayfalar; kalıcı bağlantı; sayfa bilgisi; yazdırılabilir sürüm; dosya yükle; son değişiklikler; rastgele sayfa; topluluk portali;
            güncel olaylar; kişisel araçlar; ad alanları; değişkenler; geçmişi gör; kaynağı gör; oku; görüntülenme; katkılar; mesaj; oturum açık değil; diğer dillerde; araçlar;
            sorumluluk reddi; viki araçları; kullanıcı sayfa araçları; sayfa günlükleri; dil ekle; içindekiler tablosunu değiştir; kenar çubuğuna taşı; görünüm;
            çıkış yapmış editörler için sayfalar; tartışma; sayfa geçmişi; geçmiş; hesap oluştur; yardım; oturum aç; ana menü;
            dolaşım;
            kullanıcı aletleri; site aletleri; en son değişiklikler; çokluortam yöneticisi; indeks; sayfa
            aletleri; eski sürümler; geri linkler
        """),
        when=c.wiki_tools, otherwise=HINT,
        why="the tools of a wiki's page, several in a row",
        source="MediaWiki in Turkish (sidebar, tabs and toolbox)",
        hits=(_AFTER + "Sayfaya bağlantılar\nIlgili değişiklikler\nÖzel sayfalar", _AFTER + "Kalıcı bağlantı\nSayfa bilgisi\nYazdırılabilir sürüm"),
        near_misses=(f"Sayfaya bağlantılar\n\n{_A}", f"Özel sayfalar\n\n{_B}\n\nIlgili değişiklikler\n\n{_A}"),
    ),
    Rule(
        id="tr.legal-footer.wiki", label="legal-footer",
        pattern=(
            r"sayfa en son ?(?=.{0,45}\d{4}).{8,60}tarihinde değiştirildi\.?|"
            r"[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200} ?sayfasindan alinmiştir|"
            r"bu sayfaya ?\d[\d., ]{0,12} ?defa erişilmiş\.?"
        ),
        why="the day of the last change, the address and how often it was read, below the pages of a wiki",
        source="MediaWiki in Turkish (messages lastmodifiedat, retrievedfrom and viewcount)",
        hits=("Sayfa en son 10:14, 2024-05-03 tarihinde değiştirildi.", "\"https://wiki.example/index.php?title=Most&oldid=12\" sayfasından alınmıştır"),
        near_misses=("Sayfa en son 10:14, 2024-05-03 tarihinde değiştirildi, diye bağırdı çocuk ve çayırın üzerinden koşup gitti.", f"{_A}\n\nSayfa en son {_B}"),
    ),
    Rule(
        id="tr.legal-footer.licence", label="legal-footer",
        pattern=(
            r"(?:telif hakki bildirimi: )?bu blogdaki tüm makaleler aksi belirtilmediği sürece (?:cc|by|creative commons|mit|gpl|apache)[\w. /-]{0,40} altinda lisanslidir[.!।]?|"
            r"bu gönderi (?:cc|by|creative commons|mit|gpl|apache)[\w. /-]{0,40} lisansi altindadir[.!।]?"
        ),
        why="the licence that a blog prints below each of its posts",
        source="Hexo's NexT and Chirpy in Turkish",
        hits=("Telif Hakkı Bildirimi: Bu blogdaki tüm makaleler aksi belirtilmediği sürece CC BY 4.0 altında lisanslıdır.", "Bu gönderi CC BY 4.0 lisansı altındadır."),
        near_misses=("Telif Hakkı Bildirimi: Bu blogdaki tüm makaleler aksi belirtilmediği sürece CC BY 4.0 altında lisanslıdır, diye bağırdı çocuk ve çayırın üzerinden koşup gitti.", "Bu gönderi CC BY 4.0 lisansı altındadır, diye bağırdı çocuk ve çayırın üzerinden koşup gitti."),
    ),
    Rule(
        id="tr.navigation.menu-word",
        label="navigation",
        phrases=listed("""
            ana sayfa; anasayfa; menü; ara; arama; gündem; dünya; ekonomi; spor; magazin; siyaset; politika; yaşam; sağlık; kültür; kültür sanat;
            kültür-sanat; sanat; teknoloji; bilim; bilim teknoloji; eğitim; yazarlar; köşe yazarları; köşe yazıları; video; videolar; foto galeri;
            galeri; otomobil; otomotiv; seyahat; turizm; hava durumu; namaz vakitleri; astroloji; burçlar; canlı borsa; borsa; döviz; altın; altın
            fiyatları; kripto; puan durumu; fikstür; canlı skor; canlı sonuçlar; nöbetçi eczaneler; trafik durumu; yol durumu; gazete manşetleri;
            gazeteler; resmi ilanlar; vefat edenler; vefat ilanları; seri ilanlar; son dakika; yerel; yerel haberler; asayiş; türkiye; avrupa; amerika;
            ortadoğu; emlak; çevre; kadın; aile; çocuk; moda; yemek; tarifler; yemek tarifleri; sinema; kitap; müzik; tv; televizyon; tv rehberi; yayın
            akışı; canlı tv; podcast; podcastler; arşiv; tüm kategoriler; kategoriler; genel; güncel; haberler; haber; savunma; röportaj; röportajlar;
            biyografi; etkinlikler; ürünler; ürünlerimiz; hizmetler; hizmetlerimiz; blog; mağaza; kampanyalar; referanslar; forum; giriş; üye ol;
            iletişim; hakkımızda; künye; kurumsal; önceki; sonraki; ilk; son; kapat; tümü; istanbul; ankara; izmir; futbol; basketbol; voleybol; süper
            lig; transfer; english; türkçe; üst menü; polis adliye; sosyal medya; genel kültür; finans; iş dünyası; şirketler; piyasalar; 0. sayfa;
            e-gazete; İletişim; İstanbul; İzmir; İlk;
            arşivler; takvim; kayıt ol; çıkış; çıkış yap; gir; giriş yap; sıradaki; geri; kontrol paneli; panel; kategori; etiketler; düzenle; etiket bulutu; popüler etiketler; yazılar rss; yorumlar rss; girdiler (rss); yorumlar (rss); rss kaynağı; atom besleme; atom akışı; kategorisiz; site haritası; bize yazın; sisteme giriş; ödeme yap; hesap; hakkımda; erişilebilirlik; istek listeleri; tüm ürünler; detaylı arama
        """),
        when=c.all_of(
            c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "cookie-notice", "comments"),
            c.no_text_item, c.set_like_its_run,
        ),
        otherwise=HINT,
        why="words of a menu, several in a row",
        source="section names in the menus of Turkish papers; WordPress, Oscar and Zinnia in Turkish",
        hits=("Ana Sayfa\nGündem\nSpor", "Dünya\nEkonomi\nMagazin\nYazarlar"),
        near_misses=(f"Spor\n\n{_A}\n\nEkonomi\n\n{_B}\n\nSağlık\n\n{_C}", "Gazetenin üç bölümü vardı:\nGündem\nSpor\nMagazin", f"Sağlık\n\n{_B}"),
    ),
    Rule(
        id="tr.navigation.docs", label="navigation",
        phrases=listed("""
            0 dakika okuma; bu içerik henüz dilinizde mevcut değil.; 0 dakikalık okuma
        """),
        ambiguous=listed("""
            bu sayfada; kopyala; diller; arama başlatılıyor; aramaya başlamak için yazın; kopyalandı; depoya
            git; bir daha gösterme; dil seç; versiyon seç; eşleşen doküman bulunamadı; 0 doküman bulundu;
            tema seç; sayfa içeriği; şu dilde de mevcut:; türkçe olarak oku; kaynak; orjinal web sayfası;
            arama eşleşmelerini gizle; bu sayfa; gezinti
        """),
        pattern=(
            r"bu, .{1,40} [\w.+-]{1,20} dokümantasyonudur ve bakimi sonlanmiştir[.!।]?|"
            r"bu, .{1,40} [\w.+-]{1,20} sürümü için yayinlanmamiş dokümantasyondur[.!।]?|"
            r"güncel belgeler için bkz\. en son sürüm \([\w.+-]{1,20}\)[.!।]?"
        ),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the tools around the pages of manuals and blogs, several in a row",
        source="Docusaurus, Material for MkDocs, Starlight, Nikola, Sphinx and Hexo's NexT in Turkish",
        hits=("4 dakika okuma", "Bu içerik henüz dilinizde mevcut değil.", "Bu, Port Chronicle 2.1 dokümantasyonudur ve bakımı sonlanmıştır.", _AFTER + "Bu sayfada\nKopyala\nDiller"),
        near_misses=(f"{_A}\n\nBu sayfada\n\n{_B}", f"{_A}\n\n- Bu sayfada\n- Kopyala\n- Diller\n\n{_B}", "4 dakika okuma, diye bağırdı çocuk ve çayırın üzerinden koşup gitti.", "Bu, Port Chronicle 2.1 dokümantasyonudur ve bakımı sonlanmıştır, diye bağırdı çocuk ve çayırın üzerinden koşup gitti."),
    ),
    Rule(
        id="tr.navigation.shop-control", label="navigation", weighed=False,
        phrases=listed("""
            ürünleri istek listenize ekleyebilmek için lütfen giriş yapınız.; şu ana kadar bizden hiç bir
            şey satın almadınız.; bu ürüne ilk yorumu siz yapın!
        """),
        ambiguous=listed("""
            istek listesine ekle; yorum yazın; henüz yorum yok.; bir ürün yorumu bırakın; bu yorum yardımcı
            oldu mu?; beni bilgilendir; sepeti görüntüle; şimdi satın al; ödemeye git; sepete taşı; daha
            sonrası için kaydet; kupun kodum var...; sepete geri dön; parolamı unuttum; siteye geri dön;
            istek listeniz boş.; yeni bir istek listesi oluştur; 0 sonuç bulundu.; filtreleme sonuçları;
            fiyat - yüksek > düşük; fiyat - düşük > yüksek; ... için sonuçları göster; hiç ürün bulunamadı.;
            mağazaya gözat; arama sonuçlarına geri dön; sepetiniz boş.; boş sepet; ödeme ile devam et; ödeme
            işlemine devam et; bir kupon kullan; sepetinizin süresi doldu; beni bekleme listesine ekle;
            bilet dükkanına git; bilet dükkanını kapat; kayıp şifre?; yeni bir hesap oluştur; sepeti
            güncelle; kasaya git; alışverişe devam; ürün sepete eklendi; ürünler istek listesine eklendi;
            istek listeniz; sonrası için sakla; sepeti düzenle; satın alma işlemine geri dön; eski
            şiparişlere göz at; sepetine ekle; sepete göz at; hemen al; şimdi al; satın al; istek listeme
            ekle; karşılaştırma listesine ekle; karşılaştırmaya ekle; ürünleri karşılaştır; ödemeye geç;
            ödeme yap; sepeti onayla; mağazaya geri dön; sepetinizde ürün bulunmamaktadır.; sepetiniz şu
            anda boş.; alışveriş sepetiniz boş; alışveriş sepetiniz boş!; değerlendirme yaz; ürünü
            değerlendir; henüz değerlendirme yapılmadı.; henüz değerlendirme yok; tüm yorumlar; tüm
            değerlendirmeleri gör; 0 sonucun tümü gösteriliyor; 0 sonuçtan 0–0 arası gösteriliyor;
            varsayılan sıralama; en popülerler; en yeni; en çok satanlar; fiyat: düşükten yükseğe; fiyat:
            yüksekten düşüğe; fiyata göre artan; fiyata göre azalan; artan fiyat; azalan fiyat; en düşük
            fiyat; en yüksek fiyat; filtreleri temizle; hızlı bakış; hızlı görünüm; gelince haber ver; stoğa
            girince haber ver; kdv dahil; tavsiye et
        """),
        when=c.shop_control, otherwise=HINT,
        why="the buttons of a shop, and what it says of its basket, its reviews and how it sorts",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix and Cartridge in Turkish",
        hits=("Ürünleri istek listenize ekleyebilmek için lütfen giriş yapınız.", _AFTER + "İstek listesine ekle", _AFTER + "Yorum yazın"),
        near_misses=(f"{_A}\n\nİstek listesine ekle\n\n{_B}", f"{_A}\n\n- İstek listesine ekle\n- Yorum yazın\n\n{_B}", "Ürünleri istek listenize ekleyebilmek için lütfen giriş yapınız, diye bağırdı çocuk ve çayırın üzerinden koşup gitti."),
    ),
    Rule(
        id="tr.navigation.shop-word", label="navigation", weighed=False,
        phrases=listed("""
            sipariş geçmişi; parola değiştirme; sırala; uygunluk; müşteri oylaması; çıkış yapmak; hesap
            ayarları; şuna göre sırala; kasa; ical dosyası; adet; miktar; indirim kuponu; kupon kodu; ödeme
            seçenekleri; iade ve değişim; iade koşulları; teslimat ve iade; stokta; stokta var; tükendi; çok
            satanlar; sepetiniz; filtrele; seçenekler
        """),
        when=c.shop_word, otherwise=HINT,
        why="words of a shop's page that are anybody's, several in a row",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix and Cartridge in Turkish",
        hits=(_AFTER + "Sipariş Geçmişi\nParola Değiştirme\nSırala", _AFTER + "Sepetiniz\nFiltrele\nSeçenekler"),
        near_misses=(f"{_A}\n\nSipariş Geçmişi\n\n{_B}", f"{_A}\n\n- Sipariş Geçmişi\n- Parola Değiştirme\n- Sırala\n\n{_B}"),
    ),
    Rule(
        id="tr.navigation.calendar", label="navigation", weighed=False,
        phrases=listed("""
            takvime ekle
        """),
        when=c.calendar_button, takes=c.calendar_links, otherwise=HINT,
        why="the button by which readers keep an event's date, with the calendars it offers",
        source="The Events Calendar, pretix and Add to Calendar Button in Turkish",
        hits=(_AFTER + "Takvime Ekle", _AFTER + "Takvime Ekle\nApple\nGoogle\nOutlook.com\nYahoo"),
        near_misses=(f"{_A}\n\nTakvime Ekle\n\n{_B}", f"{_A}\n\nApple\nGoogle\nYahoo\n\n{_B}", "Takvime Ekle, diye bağırdı çocuk ve çayırın üzerinden koşup gitti."),
    ),
    Rule(
        id="tr.navigation.portal", label="navigation",
        phrases=listed("""
            yeni; okunmamış; kullanıcılar; gruplar; yenilemek için buraya tıklayın.; okundu olarak işaretle;
            belge eylemleri; yazdır; rss beslemesi; son değişiklik:; ilintili içerik; gerisini oku; son
            eklenen makaleler; özel alan; aynı bölümde; aynı yazarlardan; site planı; bu makaleyi yanıtla;
            aynı grupta anahtar sözcük; son forum mesajları; en popüler makaleler; bu yazarın makaleleri;
            son eklenen
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the menus and tools of portals and forums, several in a row",
        source="NodeBB, Plone and SPIP in Turkish",
        hits=(_AFTER + "Yeni\nOkunmamış\nKullanıcılar", _AFTER + "Gruplar\nYenilemek için buraya tıklayın.\nOkundu Olarak İşaretle"),
        near_misses=(f"{_A}\n\nYeni\n\n{_B}", f"{_A}\n\n- Yeni\n- Okunmamış\n- Kullanıcılar\n\n{_B}"),
    ),
    Rule(
        id="tr.placeholder.loading",
        label="placeholder",
        phrases=listed("""
            yükleniyor; içerik yükleniyor; haber yükleniyor; yorumlar yükleniyor; haberler yükleniyor; daha fazlası yükleniyor; İçerik yükleniyor;
            lütfen javascript'i etkinleştirin; javascript'i etkinleştirin; javascript devre dışı; tarayıcınız desteklenmiyor; görsel bulunamadı; resim
            bulunamadı; içerik bulunamadı; tarayıcınız kontrol ediliyor;
            devam etmek için lütfen aşağıdaki resimdeki kodu girin.;
            doğrulama başarısız oldu. lütfen daha sonra tekrar deneyin.;
            doğrulama süresi doldu. lütfen tekrar deneyin.; doğrulama yapılıyor... lütfen bekleyin.;
            sesli doğrulama al; web sitemizi düzgün görüntülemek için tarayıcınızı güncelleyin.
        """),
        ambiguous=listed("""
            lütfen bekleyin; lütfen bekleyiniz; bekleyiniz; bir hata oluştu; sonuç bulunamadı; tekrar dene; tekrar deneyin; bir şeyler ters gitti;
            sayfayı yenile; görsel; resim; sayfa bulunamadı; yenile; adsız;
            yazı bulunamadı.; hiçbir şey bulunamadı.; sayfa bulunamadı.; eşleşen doküman bulunamadı;
            ben robot değilim; bir daha gösterme; doğrulama gerekli!; doğrulama yapılıyor;
            tarayıcınız güncel değil!; tarayıcıyı güncelle; şimdi güncelle;
            yok say; kodu girin; yeniden yükle
        """),
        pattern=r"(?:bu (?:site|sayfa|içerik)\S{0,4} .{0,40})?(?:lütfen )?(?:tarayicinizda )?javascript\S{0,4} .{0,30}(?:etkinleştir|aktif|açin|devre dişi|desteklem)[^\s,]{0,8}[^,]{0,80}|tarayiciniz .{0,60}desteklem(?:iyor|emektedir)\b[^,]{0,60}",
        when=c.loading_sign,
        otherwise=HINT,
        why="what stands where a script would have put something",
        source="noscript texts and loading states of Turkish sites; Nikola, Zinnia and Oscar in Turkish",
        hits=("Yükleniyor...", "Bu sayfayı görüntülemek için lütfen JavaScript'i etkinleştirin."),
        near_misses=(f"Lütfen bekleyin\n\n{_A}", "Yükleniyor kamyonlar, gece boyunca, ışıklar altında.", f"{_A}\n\n- Eşleşen doküman bulunamadı\n- Ben robot değilim\n\n{_B}"),
    ),
    Rule(
        id="tr.placeholder.browser", label="placeholder",
        pattern=(
            r"(?:web )?tarayiciniz(?: ?\([^)]{2,30}\))? (?:güncel değil|eskimiş|çok eski)[.!]?|"
            r"(?:lütfen )?.{0,90}\b(?:site|sayfa)\w*\b.{0,60}\btarayicinizi güncelley(?:in|iniz)[.!]?"
        ),
        why="the bar over a page that finds the reader's browser too old for it",
        source="browser-update.org and Outdated Browser, which sites build in",
        hits=("Tarayıcınız (Safari) güncel değil.", "Bu sayfayı doğru görmek için tarayıcınızı güncelleyin."),
        near_misses=("Tarayıcınızı güncelleyin ve bilgisayarı yeniden başlatın.", "Tarayıcınız güncel değil, dedi gişedeki adam."),
    ),
    Rule(
        id="tr.placeholder.notice", label="placeholder",
        phrases=listed("""
            0 gün sonra bir hatırlatma alacaksınız.; parola korumalı yorumlar: lütfen yorumları görmek için
            parolayı giriniz.; burada alıntı yok çünkü bu yazı korumalı.
        """),
        why="what a site says instead of what it does not show, and its robot check when it fails",
        source="browser-update.org, ALTCHA and WordPress in Turkish",
        hits=("4 gün sonra bir hatırlatma alacaksınız.", "Parola korumalı yorumlar: Lütfen yorumları görmek için parolayı giriniz."),
        near_misses=("4 gün sonra bir hatırlatma alacaksınız, diye bağırdı çocuk ve çayırın üzerinden koşup gitti.", "Parola korumalı yorumlar: Lütfen yorumları görmek için parolayı giriniz, diye bağırdı çocuk ve çayırın üzerinden koşup gitti."),
    ),
    Rule(
        id="tr.byline.by",
        label="byline",
        pattern=r"(?:haber|yazan|yazar|muhabir|editör|röportaj|çeviren|derleyen|hazirlayan|kaynak|yazi|haber merkezi) ?[:/–|-] ?[\w.'’ -]{2,60}(?:[,/|–-] ?.{2,40})?",
        why="who wrote it",
        source="byline customs of Turkish papers (Haber:, Muhabir:)",
        hits=("Haber: Elif Yalın", "Yazan: Can Ersoy / Vadi"),
        near_misses=("Yazan el bir gün yorulur, okuyan göz yorulmaz.", "Haber merkezi gece yarısı boşaldı."),
    ),
    Rule(
        id="tr.byline.date",
        label="byline",
        pattern=(
            r"(?:(?:yayinlanma|yayimlanma|güncelleme|güncellenme|giriş|eklenme|oluşturulma|son güncelleme|haber|yayin|son güncellenme)(?: tarihi| zamani)? ?:? ?)?(?:(?:pazartesi|sali|çarşamba|perşembe|cuma|cumartesi|pazar),? )?(?:\d{1,2} )?(?:ocak|şubat|mart|nisan|mayis|haziran|temmuz|ağustos|eylül|ekim|kasim|aralik) (?:\d{1,2},? )?\d{4}"
            r"(?:,? (?:pazartesi|sali|çarşamba|perşembe|cuma|cumartesi|pazar))?(?: ?[-–|,]? ?(?:saat )?\d{1,2}[:.]\d{2})?|(?:yayinlanma|yayimlanma|güncelleme|giriş|eklenme|son güncelleme|oluşturulma|güncellenme|yayin)(?: tarihi| zamani)? ?:? ?\d{1,2}[./]\d{1,2}[./]\d{4}.{0,60}"
        ),
        why="when it was published",
        source="date styles of Turkish papers",
        hits=("12 Mayıs 2024, 10:30", "Yayınlanma: 12.05.2024 - 10:30 Güncelleme: 12.05.2024 - 11:02"),
        near_misses=("Mayıs 1968 bir ay değil, bir ruh haliydi.", "Giriş tarihi yazılmamış bir pasaportla döndü."),
    ),
    Rule(
        id="tr.caption.credit",
        label="caption",
        pattern=r"(?:.{0,240}[ .(])?(?:foto(?:ğraf)?(?:lar)?|görsel|foto[ğg]raf alti yazisi|kamera|illüstrasyon|arşiv fotoğrafi)(?: kayna[ğg]i)? ?[:,] ?.{2,80}",
        why="a caption, told by its credit",
        source="agency credits (Fotoğraf: AA) and BBC Türkçe's Fotoğraf kaynağı, …",
        hits=("Eski köprü perşembe sabahı. Fotoğraf: Elif Yalın", "Fotoğraf kaynağı, Getty Images"),
        near_misses=("Fotoğraf, unutmanın en yavaş yoludur, derdi babam.", "Görsel hafıza üzerine notlar"),
    ),
    Rule(
        id="tr.promo.appeal", label="promo",
        pattern=(
            r"(?:bizi|hesaplarimizi) (?:facebook|instagram|twitter|x|youtube|tiktok|telegram|whatsapp|viber|linkedin|google news|bluesky|threads|spotify)(?:[’'\w]{0,8})?(?: ve (?:facebook|instagram|twitter|x|youtube|tiktok|telegram|whatsapp|viber|linkedin|google news|bluesky|threads|spotify)[’'\w]{0,8})? (?:üzerinden |hesabimizdan )?(?:takip edin|takip et|takip edebilirsiniz)[^.,“\"]{0,40}[!.]?|"
            r"(?:ücretsiz )?(?:bültenimize|e-bültenimize|haber bültenimize|e-posta bültenimize) (?:abone ol(?:un)?|kaydol(?:un)?|kayit olun)[^“\"]{0,80}|"
            r"(?:mobil )?uygulamamizi (?:ücretsiz )?(?:indirin|yükleyin|indir),? [^.“\"]{2,60}[!.]?|"
            r"bildirimleri aç(?:in|arak),? [^.“\"]{0,24}(?:gelişme|haber|son dakika)[^.“\"]{2,40}[!.]?|"
            r"(?:bu )?(?:haberi|yaziyi|içeriği) (?:arkadaşlarinla|arkadaşlarinizla|sevdiklerinizle) paylaş(?:in|mayi unutmayin)?[!.]?|"
            r"yorum (?:yapmak|yazmak|yapabilmek) için (?:lütfen )?(?:giriş yap(?:in|malisiniz|maniz gerekmektedir|maniz gerekiyor)|üye ol(?:un|malisiniz)|oturum açin|oturum açmalisiniz)[^“\"]{0,40}|"
            r"(?:bu )?(?:haberde|yazida|içerikte) (?:bir )?(?:hata|yanlişlik) mi (?:var|gördünüz|buldunuz)\? ?(?:bize|bildirin|lütfen|haber verin|yazin|editör)[^“\"]{0,60}|"
            r"(?:bağimsiz )?(?:gazeteciliğe|gazeteciliği|habercilik|yayinciliğa|yayinlarimiza) destek (?:olun|verin|ol)[^.“\"]{0,60}[!.]?|"
            r"bu (?:içerik|haber|yazi|makale) (?:yalnizca |sadece )?(?:abonelere|üyelere) (?:özel(?:dir)?|açiktir)[.!]? ?[^“\"]{0,80}|"
            r"(?:videoyu|içeriği|bu içeriği) (?:izlemek|görüntülemek|görmek) için (?:lütfen )?(?:çerezleri|javascript['’]?i?) (?:kabul edin|etkinleştirin|kabul etmelisiniz|açin)[^“\"]{0,60}"
        ),
        otherwise=HINT,
        sure_if=r"bizi|hesaplar|bülten|uygulama|bildirim|paylaş|yorum|hata|yanliş|gazetecili|habercilik|yayin|abone|üyelere|çerez|javascript",
        why="what a site asks of its readers in a line or sentence: to follow it, to pay, to log in, to report its mistakes",
        source="closing lines of Turkish news sites",
        hits=(
            "Bizi Instagram'dan takip edin",
            "Bültenimize abone olun",
            "Uygulamamızı indirin, gelişmeleri kaçırmayın",
            "Bildirimleri açın, son dakika gelişmelerini kaçırmayın!",
            "Bu haberi arkadaşlarınla paylaş",
            "Yorum yapmak için giriş yapın",
            "Haberde bir hata mı var? Bize bildirin",
            "Bağımsız gazeteciliğe destek olun",
            "Bu içerik abonelere özeldir.",
            "Bu içeriği görüntülemek için çerezleri kabul edin",
        ),
        near_misses=(
            "Bizi Instagram'dan bulan bir turist köprüyü sordu.",
            "Bültene abone olanların sayısı iki katına çıktı.",
            "Uygulamayı indirin, sonra ayarlara girin.",
            "Yorum yapmak için erken, dedi bakan.",
            "Hesapta bir hata mı var? Bunu denetçi soruyor.",
            "Gazeteciliğe destek veren vakıf kapandı.",
        ),
    ),
)
