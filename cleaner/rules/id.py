"""Indonesian (and Malay where it says the same): portals and papers of Indonesia, blogs, shops."""

from __future__ import annotations

import re

from cleaner.lazy import lazy_pattern
from cleaner.model import Label
from cleaner.rules import conditions as c
from cleaner.rules.rule import ALMOST, HINT, Rule, form_of, listed, reported

_FEED_NAMES = lazy_pattern(r"^(?:artikel|postingan) |(?:pertama kali tampil pada|pertama kali muncul di) ", re.IGNORECASE)
"""Stands before the title and before the site in the last line of a feed's entry."""

_A = "Dewan kota pada hari Senin memutuskan menutup jembatan tua untuk truk."
_B = "Wali kota mengatakan sopir harus lewat jalan lembah sampai musim gugur."
_C = "Perbaikan tertunda bertahun-tahun karena tidak ada yang mau membayar."
_AFTER = f"= {_A}\n\n= {_B}\n\n= {_C}\n\n"

_FOOTER: tuple[Label, ...] = (
    "legal-footer", "navigation", "share-bar", "newsletter", "paywall", "cookie-notice", "promo",
)

SPEECH = reported(
    r"kata(?:nya)?(?! sandi| kunci)|ujar(?:nya)?|tulis(?:nya)?|ucap(?:nya)?|"
    r"tambah(?:nya)|tanya(?:nya)"
)
"""Reported speech: what somebody said is the article's, whatever words it is in."""

_CATEGORY = lazy_pattern(
    r"(?:[\w'’-]{1,24} ){0,3}[\w-]{0,20}(?:(?:cookie|kuki)\w*)\b(?=.*(?:situs|halaman|kunjung|iklan|konten|statisti|analis|ukur|setelan|pengaturan|preferensi|mitra|fungsi|izin|persetujuan|wajib|penting|perlu)).{8,360}|"
    r"(?=.{0,200}(?:(?:cookie|kuki)\w*))(?=.{0,300}(?:pelacak|setuju|menerima)).{30,360}|"
    r"(?=.{25}).{0,180}(?:persetujuan anda|layanan pihak ketiga).{0,200}"
)
"""What a consent dialog says of a kind of cookies, and of leave for others' services."""
_PANELS = frozenset(map(form_of, listed("""
    kepentingan sah; kepentingan yang sah; vendor; daftar vendor; mitra; daftar mitra; tujuan; tujuan khusus;
    fitur; fitur khusus; persetujuan; sangat diperlukan; sangat penting; diperlukan; wajib; fungsional;
    fungsionalitas; preferensi; kinerja; performa; analitik; analisis; statistik; pemasaran; iklan; periklanan;
    penargetan; media sosial; tidak terklasifikasi; selalu aktif; selalu diaktifkan; detail; rincian; daftar
    cookie; cookie yang diperlukan; cookie wajib; cookie fungsional; cookie kinerja; cookie analitik; cookie
    statistik; cookie pemasaran; cookie iklan; cookie pihak ketiga; nama; penyedia; kedaluwarsa; masa berlaku;
    durasi; deskripsi; jenis; tipe; contoh; kategori data
""")))
"""What stands in its inner panels: kinds of consent, switches, heads of columns."""
_ABOUT = lazy_pattern(
    r"cookie|\bkuki|persetujuan|layanan|situs|halaman|iklan|pribadi|\bdata\b|informasi|privasi|"
    r"mitra|vendor|penyedia|kepentingan (?:yang )?sah|\biab\b|\btcf\b|geolokasi|lokasi|skrip|"
    r"pengunjung|kunjung|statistik|analisi|analiti|ukur|audiens|preferensi|pengaturan|pilihan|"
    r"tujuan|profil|perangkat|konten|\bapp(?:s|ok|er|ar)?\b|appli[ck]|apli[ck]|informa[tcçs]|"
    r"google"
)
"""What sentences of such a dialog deal with, its purposes and those who have them among it."""

RULES = (
    Rule(
        id="id.ad-marker.label", label="ad-marker",
        phrases=listed("""
            konten berbayar; konten bersponsor; artikel bersponsor; artikel berbayar; konten promosi;
            iklan google; iklan oleh google; advertisement - lanjutkan membaca;
            advertisement - lanjutkan membaca.; lanjutkan membaca artikel di bawah;
            lanjutkan membaca artikel di bawah.; lanjutkan membaca di bawah; lanjutkan membaca di bawah.;
            lanjutkan membaca artikel di bawah ini; lanjutkan membaca artikel di bawah ini.;
            artikel berlanjut di bawah; artikel berlanjut di bawah.; artikel berlanjut setelah iklan;
            artikel berlanjut setelah iklan.; artikel berlanjut setelah iklan ini;
            artikel berlanjut setelah iklan ini.; berita berlanjut setelah iklan;
            berita berlanjut setelah iklan.; baca artikel selengkapnya di bawah;
            baca artikel selengkapnya di bawah.; gulir untuk melanjutkan; gulir ke bawah untuk melanjutkan;
            gulir ke bawah untuk melanjutkan.; gulir untuk lanjut membaca; gulir untuk lanjut membaca.;
            scroll untuk lanjut membaca; scroll untuk lanjut membaca.; scroll untuk melanjutkan;
            scroll ke bawah untuk lanjut membaca; scroll ke bawah untuk lanjut membaca.;
            scroll kebawah untuk lihat konten; scroll kebawah untuk lihat konten.; tutup iklan; lewati iklan;
            sembunyikan iklan; laporkan iklan; hapus iklan; pasang iklan di sini; pasang iklan di sini.;
            pasang iklan disini; ruang iklan; space iklan; iklan tersedia; kerja sama konten; skip ad iklan;
            gulir ke bawah untuk melanjutkan membaca; gulir ke bawah untuk lanjut membaca;
            gulir untuk melanjutkan membaca; scroll untuk melanjutkan membaca;
            scroll ke bawah untuk melanjutkan membaca; lanjutkan membaca artikel; lanjut membaca artikel;
            lanjutkan membaca berita; artikel dilanjutkan setelah iklan; berita dilanjutkan setelah iklan;
            scroll ke bawah untuk melanjutkan; scroll untuk lanjut; gulir untuk lanjut;
            lanjutkan membaca setelah iklan; baca selanjutnya setelah iklan;
            iklan: 0:0
        """),
        why="an advertisement is marked as one, and readers are told that the text goes on below it",
        source="inline ads of Detik, Kompas and Tribun; Etika Pariwara Indonesia",
        hits=("Konten Berbayar", "Scroll ke bawah untuk lanjut membaca", "[Tutup Iklan]"),
        near_misses=("Konten berbayar kian banyak, pembaca kian curiga.", "Ruang iklan yang kosong", "“Lewati iklan saja,” katanya sambil tertawa."),
    ),
    Rule(
        id="id.ad-marker.short", label="ad-marker",
        phrases=listed("iklan; advertorial; pariwara; sponsor; adv; bersponsor; promosi; advertisement"),
        when=c.all_of(
            c.any_of(c.between_paragraphs, c.all_of(c.beside("ad-marker", "related", "promo"), c.not_heading)),
            c.any_of(c.no_list_item, c.all_of(c.set_apart, c.between_paragraphs)),
        ),
        otherwise=HINT, why="the short ad label, in the middle of the text or beside other boxes",
        source="ad boxes of Indonesian portals",
        hits=(f"= {_A}\n\nIklan\n\n= {_B}", f"= {_A}\nPariwara\n= {_C}", f"= {_A}\n\n- Iklan -\n\n= {_B}"),
        near_misses=(f"Iklan\n\n{_A}", f"Usahanya ada tiga\nIklan\nPenerbitan\nWisata\n\n{_B}", f"Promosi\n\n{_C}", f"Usahanya ada tiga\n- {_B}\n- Iklan\n- {_A}"),
    ),
    Rule(
        id="id.video-embed.player", label="video-embed",
        phrases=listed("""
            putar video; tonton video; tonton videonya; lihat videonya; saksikan video; saksikan videonya;
            saksikan video berikut ini; saksikan video pilihan di bawah ini; saksikan video pilihan berikut ini;
            simak video pilihan berikut; simak video berikut; simak juga video; video terkait;
            video rekomendasi; memuat video; video tidak tersedia; browser anda tidak mendukung video;
            browser anda tidak mendukung pemutar video; dengarkan artikel; dengarkan artikel ini;
            dengarkan berita; dengarkan berita ini; 0 kali ditonton; ditonton 0 kali; 0x ditonton
        """),
        ambiguous=listed("""
            putar; jeda; bisukan; suarakan; layar penuh; kecepatan; subtitle; kualitas; video; putar ulang;
            otomatis; video pilihan; durasi 0:0; video berikutnya; video selanjutnya; lihat video;
            bunyikan; kecepatan pemutaran; keluar dari tampilan layar penuh; maju cepat; putar mundur;
            setelan lain; simpan frame video;
            hentikan pengulangan video saat ini; keluar dari mode picture-in-picture; langsung ke live streaming;
            masuk ke mode picture-in-picture; ulangi terus video saat ini
        """),
        pattern=r"(?:simak|tonton|saksikan|lihat)(?: juga)? (?:video|videonya|live streaming|infografis)(?: [\w']+){0,3}:? ?[\"'“‘*:][^\"”]{4,120}[\"'”’*]?(?: di bawah ini| berikut ini)?[:.]?|\[?gambas:.{3,60}",
        when=c.all_of(c.in_run(3, "video-embed"), c.no_list_item), otherwise=HINT,
        why="the labels of a video player, or a pointer to a video",
        source="players of Liputan6, Kompas TV; Detik's [Gambas:Video 20detik]",
        hits=("Saksikan Video Pilihan di Bawah Ini:", "[Gambas:Video 20detik]", "Putar\nJeda\nLayar penuh", 'Simak Video "Warga Memindahkan Barang Semalaman"'),
        near_misses=(f"Kualitas\n\n{_A}", "Tonton video itu sampai habis baru bicara.", f"Jeda\n\n{_B}"),
    ),
    Rule(
        id="id.promo.voice", label="promo",
        finds=c.site_speaks(
            site=lazy_pattern(r"\bkami\b|\bsitus (?:web )?ini\b|\bredaksi\b|\bartikel ini\b|\bwebsite ini\b", re.IGNORECASE),
            reader=lazy_pattern(r"\banda\b|\bkamu\b|\bsilakan\b|\bmohon\b|\byuk\b|\bayo\b|(?:^|[.?!] )(?:ikuti|dukung|unduh|bagikan|daftar|daftarkan|bergabung|aktifkan)\b", re.IGNORECASE),
            asks=r"\bcookies?\b|\bnewsletter\b|\bbuletin\b|\bemail\b|\baplikasi\b|\bdonasi\b|\bberlangganan\b|\blangganan\b|\bnotifikasi\b|\binstagram\b|\bfacebook\b|\bwhatsapp\b|\btelegram\b|\byoutube\b|\btiktok\b|\biklan\b|\bkomisi\b|\bkolom komentar\b|\bbagikan\b",
            notes=r"\bkami (?:dapat|mungkin|bisa) (?:menerima|memperoleh) komisi\b",
            voice=lazy_pattern(r"\bkami\b|\bkita\b|\bsaya\b|\baku\b|\banda\b|\bkamu\b", re.IGNORECASE),
            speech=SPEECH,
        ),
        score=ALMOST,
        why="the site speaks to its readers of mails, money, accounts or cookies, in a text that does not say we or you itself",
        source="closing lines of news sites and blogs in this language; what they share is who speaks, to whom and of what",
        hits=(_AFTER + "Situs ini menggunakan cookie untuk meningkatkan pengalaman Anda.", _AFTER + "Kami membutuhkan donasi Anda agar berita tetap gratis.", _AFTER + "Jika artikel ini bermanfaat, silakan bagikan kepada teman Anda."),
        near_misses=(f"{_A}\n\n{_B}\n\n{_C}\n\nSopir memilih jalan di aplikasi dan membayar tiga ribu rupiah sebulan.", f"{_A}\n\n{_B}\n\n{_C}\n\n“Silakan berlangganan buletin kami”, tertulis di papan balai kota.", f"{_A}\n\n{_B}\n\n{_C}\n\nKami menunggu di bawah jembatan semalaman.\n\nKami membutuhkan donasi Anda agar berita tetap gratis."),
    ),
    Rule(
        id="id.promo.app", label="promo",
        phrases=listed("""
            unduh aplikasi kami; download sekarang; buka di aplikasi; baca di aplikasi; lanjutkan di aplikasi;
            unduh di app store; unduh di app store.; unduh di google play; unduh di google play.;
            dapatkan di google play; dapatkan di google play.; tersedia di google play;
            tersedia di google play.; terima notifikasi; donasi sekarang; beri donasi; beri dukungan;
            traktir kopi; traktir kami kopi; dukung jurnalisme independen; gabung di sini; belanja sekarang;
            klik di sini untuk bergabung; klik di sini untuk bergabung.; ikuti saluran whatsapp kami;
            ikuti saluran whatsapp kami.; ikuti whatsapp channel kami; ikuti whatsapp channel kami.
        """),
        ambiguous=listed("""
            donasi; unduh aplikasi; download aplikasi; unduh sekarang; aktifkan notifikasi; dukung kami;
            gabung sekarang; daftar sekarang; beli sekarang; klik di sini; klik disini; buka aplikasi;
            coba gratis; coba sekarang; kirim tulisan; kirim artikel; kirim berita; pesan sekarang
        """),
        pattern=(
            r"(?:dapatkan|ikuti|baca|cek|simak) (?:\w+ ){0,3}(?:berita|artikel|breaking news|kabar)[^“\"]{2,80}langsung (?:dari|di|ke) (?:ponsel|hp|gawai)(?:mu| anda| kamu)?\b[^“\"]{0,160}|"
            r"(?:dapatkan|ikuti|baca|cek|simak|temukan|update|nikmati) (?:\w+ ){0,3}(?:update|berita|informasi|kabar|artikel|breaking news|kumpulan)[^“\"]{2,120}(?:di |dari |lewat |melalui |via |dengan )(?:google ?news|whatsapp|telegram|(?:grup|channel|kanal) telegram|(?:grup|kanal) whatsapp|aplikasi|sini|\w+\.com|channel whatsapp|saluran whatsapp|kanal youtube)[^“\"]{0,200}|"
            r"(?:(?:gabung|mari bergabung|ayo gabung|ikuti)(?: juga)?(?: kami)?(?: dan| lah)? (?:di|ke|dengan|bersama|akun|channel|grup|saluran|whatsapp)|(?:join|follow)(?: juga)?(?: kami)? (?:di|ke|dengan|bersama|akun|grup|saluran)) [^“\"]{0,60}(?:whatsapp|telegram|google ?news|instagram|facebook|twitter|tiktok|youtube|channel|grup)[^“\"]{0,120}|"
            r"(?:unduh|download|instal|install|pasang) (?:dan pasang )?aplikasi [^.“\"]{2,60}(?:di|gratis|sekarang|untuk|melalui)\b[^.,“\"]{0,60}!?|(?:caranya|anda harus install|untuk bergabung) [^“\"]{0,40}(?:klik link|aplikasi telegram|aplikasi whatsapp)[^“\"]{2,160}"
        ),
        when=c.all_of(
            c.any_of(c.beside("promo", "comments", "share-bar"), c.all_of(c.in_tail, c.after_prose(2), c.in_article)),
            c.no_list_item,
        ),
        otherwise=HINT, part="button",
        why="a prompt to follow the paper's channel, to install its app or to give money",
        source="tails of Indonesian news pages (Google News, WhatsApp and Telegram channels)",
        hits=(
            "Dapatkan update berita pilihan dan breaking news setiap hari dari HarianPelabuhan.com.",
            "Simak berita dan artikel pilihan lainnya langsung dari ponselmu.",
            "Dapatkan update berita pilihan setiap hari dengan bergabung di grup Telegram kami.", "Ikuti kami di Google News", "Gabung di Channel WhatsApp Harian Pelabuhan untuk berita terbaru",
            f"{_AFTER}Donasi\nUnduh aplikasi",
        ),
        near_misses=(f"{_A}\n\n- Donasi\n- Klik di sini\n\n{_B}", "Baca berita pagi di ponsel Anda sebelum berangkat, begitu sarannya.", "Bergabung dengan grup WhatsApp itu membuatnya gelisah.", "Unduh aplikasi itu gratis, tetapi memakainya tidak.", f"Donasi\n\n{_A}", "Baca berita pagi itu, ia langsung menelepon anaknya.", f"Klik di sini\n\n{_B}", "Buka aplikasi itu dan yang muncul hanya layar kosong."),
    ),
    Rule(
        id="id.promo.offer", label="promo",
        phrases=listed("""
            lamar sekarang; lamar pekerjaan ini; simpan lowongan; simpan iklan; tampilkan nomor;
            tampilkan nomor telepon; hubungi penjual; chat penjual; laporkan iklan; cek ketersediaan;
            ke toko; pengingat harga; tulis ulasan; beli tiket; nyalakan lilin;
            simpan resep
        """),
        when=c.offer_button, otherwise=HINT, part="button",
        why="a button beside an offer: to apply, to call the seller, to book; it does nothing in a text",
        source="job boards, portals of homes and cars, shops' comparisons, tickets, hotels, memorial pages, recipe cards",
        hits=("Tampilkan nomor\nHubungi penjual", "Lamar sekarang\nTambahkan ke kalender"),
        near_misses=(f"Tambahkan ke kalender\n\n{_A}", "Beli tiket lebih awal, kata ibu, karena cepat habis.", f"{_A}\n\nLamar sekarang\n\nLamar pekerjaan ini\n\n{_B}", f"{_A}\n\nLamar sekarang\n\nLamar pekerjaan ini\n\n{_B}"),
    ),
    Rule(
        id="id.newsletter.sign-up", label="newsletter",
        phrases=listed("""
            berhenti berlangganan; berlangganan newsletter; langganan newsletter; daftar newsletter; berlangganan buletin;
            berlangganan via email; berlangganan lewat email; dapatkan newsletter; dapatkan berita lewat email;
            dapatkan berita lewat email.; masukkan email; masukkan email anda; masukkan alamat email;
            masukkan alamat email anda; masukkan alamat email anda.; alamat email anda; email anda;
            ketik email anda; isi email anda; berhenti berlangganan kapan saja;
            berhenti berlangganan kapan saja.; anda bisa berhenti berlangganan kapan saja;
            anda bisa berhenti berlangganan kapan saja.; terima kasih telah berlangganan;
            terima kasih telah berlangganan.; terima kasih sudah berlangganan; terima kasih sudah berlangganan.;
            newsletter gratis
        """),
        ambiguous=listed("""
            newsletter; buletin; email; alamat email; berlangganan; langganan; kirim; daftar;
            berlangganan sekarang; dapatkan artikel terbaru; terima kasih telah mendaftar
        """),
        pattern=r"(?:dapatkan|nikmati) [^.“\"]{2,70}(?:di|ke|langsung ke|lewat|melalui|via) (?:kotak masuk|inbox|email|e-mail)(?: anda| kamu|mu)?(?: setiap \w+)?[!.]?|dengan (?:mendaftar|berlangganan|mengirim(?:kan)? email)[^.“\"]{0,30}, (?:anda|kamu|saya) (?:menyetujui|setuju)[^“\"]{2,120}|(?:berlangganan|daftar|langganan)(?: di)? newsletter [^.“\"]{2,80}[!.]?",
        when=c.all_of(c.in_run(2, "newsletter", "promo", "share-bar", "legal-footer"), c.no_list_item), otherwise=HINT,
        part="field",
        sure_if="newsletter|langganan|berita|kotak masuk|inbox|privasi|artikel|ketentuan (?:layanan|kami|penggunaan)",
        why="a part of the box that collects mail addresses",
        source="sign-up forms of Indonesian media",
        hits=("Dengan mendaftar, Anda menyetujui Syarat dan Ketentuan kami.", "Berlangganan Newsletter\nMasukkan email Anda\nDaftar", "Dapatkan berita pilihan langsung ke inbox Anda"),
        near_misses=(f"{_A}\n\n- Daftar\n- Kirim\n\n{_B}", "Dengan mendaftar lebih awal, petani menghemat dua hari.", f"Buletin\n\n{_A}", f"Langganan\n\n{_B}", "Email Anda tidak pernah sampai, begitu jawaban kantor pos."),
    ),
    Rule(
        id="id.newsletter.sent", label="newsletter",
        phrases=listed("""
            untuk menyelesaikan pendaftaran, klik tautan konfirmasi di kotak masuk anda. jika tidak diterima
            dalam waktu 3 menit, pastikan untuk memeriksa folder spam anda!; tautan masuk telah dikirim ke
            kotak masuk anda. jika tidak diterima dalam waktu 3 menit, pastikan untuk memeriksa folder spam
            anda.; berikan masukan pada postingan ini
        """),
        ambiguous=listed("""
            sekarang periksa email anda!; harap masukkan alamat email yang valid; email terkirim; pilih
            buletin anda; mungkin nanti; batalkan kapan saja.
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="what a sign-up form says before and after an address is sent",
        source="Ghost in Indonesian",
        hits=("Untuk menyelesaikan pendaftaran, klik tautan konfirmasi di kotak masuk Anda. Jika tidak diterima dalam waktu 3 menit, pastikan untuk memeriksa folder spam Anda!", "Tautan masuk telah dikirim ke kotak masuk Anda. Jika tidak diterima dalam waktu 3 menit, pastikan untuk memeriksa folder spam Anda.", _AFTER + "Sekarang periksa email Anda!\nHarap masukkan alamat email yang valid\nEmail terkirim"),
        near_misses=(f"{_A}\n\nSekarang periksa email Anda!\n\n{_B}", f"{_A}\n\n- Sekarang periksa email Anda!\n- Harap masukkan alamat email yang valid\n- Email terkirim\n\n{_B}", "Untuk menyelesaikan pendaftaran, klik tautan konfirmasi di kotak masuk Anda. Jika tidak diterima dalam waktu 3 menit, pastikan untuk memeriksa folder spam Anda, katanya sambil menutup pintu di belakang tamu terakhir."),
    ),
    Rule(
        id="id.comment-count.count", label="comment-count",
        phrases=listed("""
            0 komentar; komentar (0); komentar(0); komentar: 0; komentar 0; 0 tanggapan; tanggapan (0);
            0 balasan; 0 respons; lihat komentar; lihat semua komentar; lihat 0 komentar;
            lihat komentar lainnya; baca komentar; tampilkan komentar; muat komentar; semua komentar;
            komentar terbaru; komentar terpopuler; belum ada komentar; belum ada komentar.; tidak ada komentar;
            tidak ada komentar:; jadilah yang pertama berkomentar; jadilah yang pertama berkomentar.;
            jadilah yang pertama mengomentari; jadilah yang pertama mengomentari.;
            jadi yang pertama berkomentar; jadi yang pertama berkomentar.;
            jadilah yang pertama berkomentar di sini; jadilah yang pertama berkomentar di sini.; 0 ulasan
        """),
        pattern=(
            r"\d{1,5} balasan ke ?[\"“„«‘「《][^?¿؟!]{2,140}|\d[\d.,]* (?:komentar|tanggapan|pemikiran|balasan|komen) (?:pada|untuk|tentang) [“\"‘\'].{3,140}[”\"’\']"
        ),
        when=c.all_of(c.not_heading, c.no_list_item), otherwise=HINT,
        why="how many comments there are, or the button that shows them",
        source="comment systems of Detik and Kompas, Blogger and WordPress in Indonesian",
        hits=("34 Komentar", "Komentar (12)", "Belum ada komentar.", "3 komentar pada “Mengapa jembatan ditutup”", "7 Balasan ke “Jembatan lama ditutup”"),
        near_misses=("34 komentar pada unggahan itu dihapus moderator.", f"Komentar terbaru\n\n{_A}", "34 komentar dihapus sebelum tengah malam.", f"Semua komentar\n\n{_B}", "7 balasan ke “Mengapa jembatan ditutup?”"),
    ),
    Rule(
        id="id.comments.prompt", label="comments",
        phrases=listed("""
            lihat semua komentar (0); lihat semua komentar;
            tinggalkan balasan batalkan balasan; tinggalkan balasan membatalkan balasan; tinggalkan komentar batalkan balasan; tinggalkan komentar membatalkan balasan;
            tinggalkan komentar; tinggalkan balasan; tulis komentar; tulis komentarmu; tulis komentar anda;
            tulis komentar...; kirim komentar; kirimkan komentar; berikan komentar; berikan komentar anda;
            tambahkan komentar; poskan komentar; posting komentar; batalkan balasan; batal balas;
            batal membalas; alamat email anda tidak akan dipublikasikan;
            alamat email anda tidak akan dipublikasikan.; ruas yang wajib ditandai *;
            alamat email anda tidak akan dipublikasikan. ruas yang wajib ditandai *;
            simpan nama, email, dan situs web saya pada peramban ini untuk komentar saya berikutnya;
            simpan nama, email, dan situs web saya pada peramban ini untuk komentar saya berikutnya.;
            anda harus masuk untuk berkomentar; anda harus masuk untuk berkomentar.;
            anda harus masuk log untuk mengirim sebuah komentar;
            anda harus masuk log untuk mengirim sebuah komentar.; anda harus login untuk berkomentar;
            anda harus login untuk berkomentar.; login untuk berkomentar; masuk untuk berkomentar;
            silakan login untuk memberi komentar; silakan login untuk memberi komentar.;
            silakan login untuk berkomentar; silakan login untuk berkomentar.; silahkan login untuk berkomentar;
            silahkan login untuk berkomentar.; komentar dinonaktifkan; kolom komentar ditutup;
            laporkan komentar; komentar sepenuhnya menjadi tanggung jawab komentator;
            komentar sepenuhnya menjadi tanggung jawab komentator.; balas komentar; sampaikan komentar anda;
            tulis komentar anda di sini; tulis komentar di sini; tulis komentar anda disini;
            tulis komentarmu di sini; ketik komentar anda;
            klik di sini untuk membatalkan balasan.; alamat surel anda tidak akan dipublikasikan.; alamat surel anda tidak akan dipublikasikan; komentar ditutup.; maaf, komentar ditutup untuk item ini.; maaf, form komentar ditutup saat ini.; masuk log untuk membalas; masuk log untuk meninggalkan sebuah komentar; komentar anda sedang menunggu moderasi.; kirim komentar anda; tulisan ini dilindungi kata sandi. masukkan kata sandi untuk melihat komentar.; komentar dimatikan; tulis komentar di sini (minimal 0 karakter); komentar menunggu moderasi.
        """),
        ambiguous=listed("""
            komentar; balas; laporkan; suka; tidak suka; kutip; tanggapan; terbaru; terlama; beri komentar;
            komentar ditutup; apa pendapatmu?; apa reaksi anda?; lihat balasan; tinggalkan pesan; senang; sedih;
            marah; terkejut; terinspirasi; terhibur; tak peduli; takjub; terpopuler;
            urutkan; urutkan berdasarkan;
            kirim balasan; komentar dihapus.;
            nama (opsional); email (opsional); situs web (opsional);
            bagikan posting ini; log in untuk membalas; memuat lebih banyak posting; postingan terbanyak;
            terbaru ke terlama; terlama ke terbaru; vote terbanyak;
            tinggalkan sebuah komentar
        """),
        pattern=r"(?:silakan|silahkan|mohon|anda harus|harap) (?:log ?in|masuk|daftar|mendaftar)[^.“\"]{0,30} untuk [^.“\"]{0,24}(?:komentar|berkomentar|berdiskusi)[^“\"]{0,40}|(?:segala|semua|isi) komentar[^“\"]{0,40}(?:tanggung jawab|bertanggung jawab)[^“\"]{0,80}",
        when=c.any_of(
            c.all_of(c.in_run(2, "comments", "share-bar", "comment-count", "navigation"), c.no_list_item),
            c.all_of(c.in_tail, c.after_prose(2), c.in_article),
        ),
        otherwise=HINT, why="a prompt or button of the comment section",
        source="comment systems of Indonesian portals, Blogger (Posting Komentar), WordPress; WordPress, isso and Django comments in Indonesian",
        hits=("Tulis komentar Anda", "Balas\nLaporkan", "Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *", f"{_AFTER}Komentar"),
        near_misses=(f"Komentar\n\n{_A}", f"Apa pendapatmu?\n\n{_B}", "Tulis komentar di papan itu, lalu bacalah besok pagi."),
    ),
    Rule(
        id="id.comments.useful", label="comments",
        phrases=listed("apakah artikel ini membantu?; apakah artikel ini bermanfaat?; apakah artikel ini berguna?; apakah informasi ini membantu?; apakah halaman ini membantu?"),
        ambiguous=listed("ya; tidak"),
        when=c.all_of(c.in_run(3, "comments"), c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a poll below the article: was it useful, yes or no",
        source="feedback widgets of help pages, blogs and papers",
        hits=(_AFTER + "Apakah artikel ini membantu?\nYa\nTidak", "Apakah halaman ini membantu?"),
        near_misses=(f"Ya\n\n{_A}", "Apakah artikel ini membantu? Tidak ada yang tahu."),
    ),
    Rule(
        id="id.comments.widget", label="comments",
        phrases=listed("""
            laporkan komentar ini?; tampilkan 0 balasan lainnya; komentar ini telah disembunyikan.; komentar
            ini telah dihapus.; tampilkan 0 lagi; tambahkan konteks pada komentar anda, bagikan nama dan
            keahlian anda untuk mendorong diskusi yang sehat.
        """),
        ambiguous=listed("""
            edit komentar ini; diskusi anggota; mulai percakapan; bergabung dalam diskusi; tambahkan
            balasan; paling baru; paling lama; daftar sekarang; sudah menjadi anggota?; masuk; anggota
            dihapus; sembunyikan komentar; tersembunyi bagi anggota; pratinjau; kirim; dapatkan notifikasi
            balasan lewat email; satu komentar; feed atom; 0 disembunyikan
        """),
        pattern=(
            r"jadilah anggota di .{2,60} untuk mulai berkomentar[.!।]?|"
            r"jadilah anggota berbayar di .{2,60} untuk mulai berkomentar[.!।]?"
        ),
        when=c.comment_widget, otherwise=HINT, weighed=False,
        why="what comment sections of blogs say around the comments and above their form",
        source="Ghost, isso and WordPress in Indonesian",
        hits=("Laporkan komentar ini?", "Tampilkan 4 balasan lainnya", "Jadilah anggota di Port Chronicle untuk mulai berkomentar.", _AFTER + "Edit komentar ini\nDiskusi anggota\nMulai percakapan"),
        near_misses=(f"{_A}\n\nEdit komentar ini\n\n{_B}", f"{_A}\n\n- Edit komentar ini\n- Diskusi anggota\n- Mulai percakapan\n\n{_B}", "Laporkan komentar ini, katanya sambil menutup pintu di belakang tamu terakhir.", "Jadilah anggota di Port Chronicle untuk mulai berkomentar, katanya sambil menutup pintu di belakang tamu terakhir."),
    ),
    Rule(
        id="id.comments.forum", label="comments",
        phrases=listed("""
            tandai posting ini untuk moderasi; topik ini telah dihapus. hanya pengguna dengan hak manajemen
            topik yang dapat melihatnya.; daftar atau login untuk berlangganan topik ini.; beritahukan
            balasan baru untuk topik ini; posting hanya boleh dilakukan oleh pengguna terdaftar, klik disini
            untuk log in.; forum ini telah diupdate ke versi terbaru. klik disini untuk memuat halaman.;
            saat ini kamu akan menerima pemberitahuan saat seseorang membuat posting di dalam topik ini.;
            masuk untuk memposting; tidak ada topik terbaru.; tidak ada topik yang belum dibaca.; tidak ada
            topik dengan tag ini.; anda tidak memiliki akses ke forum ini lagi.; peringatan! pesan anda
            hendaknya terdiri dari sepuluh karakter atau lebih.; pesan anda terlalu panjang. panjang
            maksimum adalah 0 karakter.; forum ini telah dimoderasi: kontribusi anda hanya akan muncul
            setelah divalidasi oleh administrator situs.; langganan untuk mendapatkan notifikasi komentar
            baru.; anda akan menerima pemberitahuan tentang komentar baru di topik ini.; komentar ini tidak
            bisa ditemukan. ia mungkin sudah dihapus atau dipindahkan.
        """),
        ambiguous=listed("""
            urutkan berdasakan; pantau; perangkat topik; posting ini telah dihapus!; topik baru; tampilkan
            lebih banyak; belum ada orang yang menjawab; tidak ada post terbaru; bagikan kategori ini; pesan
            baru; pesan terakhir; kirim sebuah pesan; ada pesan atau komentar?; 0 orang dalam diskusi;
            tambah topik; komentar anda telah diterbitkan.; tentang halaman pembicaraan ini; mulai diskusi
            baru; berlangganan topik ini?
        """),
        when=c.forum_tools, otherwise=HINT, weighed=False,
        why="what the software of a forum says around the posts of a thread, several lines in a row",
        source="NodeBB, Redmine, SPIP and MediaWiki DiscussionTools in Indonesian",
        hits=("Tandai posting ini untuk moderasi", "Topik ini telah dihapus. Hanya pengguna dengan hak manajemen topik yang dapat melihatnya.", _AFTER + "Urutkan berdasakan\nPantau\nPerangkat Topik"),
        near_misses=(f"{_A}\n\nUrutkan berdasakan\n\n{_B}", f"{_A}\n\n- Urutkan berdasakan\n- Pantau\n- Perangkat Topik\n\n{_B}", "Tandai posting ini untuk moderasi, katanya sambil menutup pintu di belakang tamu terakhir.", "Topik ini telah dihapus. Hanya pengguna dengan hak manajemen topik yang dapat melihatnya, katanya sambil menutup pintu di belakang tamu terakhir."),
    ),
    Rule(
        id="id.share-bar.share", label="share-bar",
        phrases=listed("""
            versi cetak; kirim ke teman; cetak resep; bagikan artikel; bagikan artikel ini; bagikan berita; bagikan berita ini; bagikan ini:;
            bagikan ke facebook; bagikan ke twitter; bagikan ke x; bagikan ke whatsapp; bagikan ke telegram;
            bagikan di facebook; bagikan di twitter; bagikan di whatsapp; bagikan lewat whatsapp;
            bagikan melalui email; bagikan via email; bagikan ke teman; bagikan ke temanmu; bagikan halaman ini;
            bagikan postingan ini; sebarkan berita ini; sebarkan artikel ini; copy tautan; tautan disalin;
            tautan berhasil disalin; link berhasil disalin; url telah tercopy; berbagi di facebook;
            berbagi di twitter; berbagi ke facebook; berbagi ke x; berbagi ke twitter; berbagi ke pinterest;
            klik untuk berbagi; kirimkan ini lewat email; cetak artikel; cetak halaman ini; cetak halaman;
            simpan artikel ini; simpan untuk dibaca nanti; ukuran font; perbesar huruf; perkecil huruf;
            ikuti kami di facebook; ikuti kami di instagram; ikuti kami di twitter; ikuti kami di google news;
            ikuti kami di media sosial; sukai kami di facebook; 0 kali dibagikan; dibagikan 0 kali; 0 dilihat;
            dilihat 0 kali; dilihat: 0; dibaca 0 kali; 0 kali dibaca; dibaca: 0; 0 kali dilihat; 0x dibaca;
            menyukai ini; suka memuat; share artikel ini; share berita ini; share this berita;
            share artikel; share berita
        """),
        ambiguous=listed("""
            sebarkan; ikuti kami; ikuti kami di; temukan kami di; ukuran huruf; ukuran teks; suka ini;
            simpan artikel; simpan berita; bagikan ke; media sosial kami; salin link; salin tautan; wa; ig; fb;
            kirim lewat email; bagikan ini; surel; bagikan tautan
        """),
        pattern=r"klik untuk (?:berbagi|membagikan|mencetak|mengirim|mengirimkan|kirim|berbagi pada)[^.“\"]{2,60}(?:\(membuka di jendela yang baru\))?|(?:bagikan|sebarkan|share)(?: \w+){0,3} (?:ke|di|lewat|melalui|via) (?:facebook|twitter|x|whatsapp|telegram|line|email|linkedin|media sosial|medsos|temanmu)[^.“\"]{0,30}",
        when=c.all_of(
            c.any_of(c.in_run(2, "share-bar", "navigation", "comments", "comment-count"), c.all_of(c.in_tail, c.after_prose(2), c.in_article)),
            c.no_list_item,
        ),
        otherwise=HINT, why="a prompt or button to share the page or to follow the site",
        source="share bars of Indonesian portals (WhatsApp, Telegram) and Jetpack in Indonesian",
        hits=("Bagikan artikel ini", "Klik untuk berbagi pada Twitter(Membuka di jendela yang baru)", "Salin tautan\nCetak artikel", "Dilihat 1.204 kali"),
        near_misses=(f"Ikuti kami\n\n{_A}", f"Sebarkan\n\n{_B}", "Bagikan ke tetangga yang belum kebagian, kata ibu itu."),
    ),
    Rule(
        id="id.share-bar.button", label="share-bar",
        phrases=listed("""
            bagikan; berbagi; simpan; cetak; salin; suka; ikuti; tweet; kirim; surel; a-; a+; kecil; sedang;
            besar; kecilkan; besarkan; dengarkan; favorit; tandai; normal; berikan reaksi
        """),
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "video-embed"), c.no_list_item),
        otherwise=HINT, why="words of a share bar, one beside the other",
        source="article tool bars of Indonesian portals",
        hits=("Bagikan\nSimpan", "Cetak\nSalin\nBagikan"),
        near_misses=(f"Bagikan\n\n{_A}", f"Simpan\n\n{_B}", "Suka\n\nHanya satu kata itu yang ditunggunya selama sepuluh tahun penuh."),
    ),
    Rule(
        id="id.share-bar.preferred-source", label="share-bar",
        pattern=r"(?:jadikan|tambahkan|pilih|atur)(?: kami)? (?:sebagai|ke) sumber (?:berita )?(?:pilihan|favorit|preferensi|utama)(?: anda)? (?:di|dalam) google",
        why="the button that makes the site one of the reader's preferred sources in Google's search",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Jadikan sebagai sumber pilihan di Google", "Jadikan kami sebagai sumber pilihan di Google"),
        near_misses=("Jadikan koran daerah sebagai sumber pilihan di Google", "Jadikan kami sumber pilihan di Google, kata wali kota, dan Anda akan membaca hal yang sama.", "Sumber pilihan para gembala sudah kering."),
    ),
    Rule(
        id="id.share-bar.preferred-source-named", label="share-bar",
        pattern=r"(?:jadikan|tambahkan|pilih|atur)(?: kami| [\w&.'’-]+){0,5}? (?:sebagai|ke) sumber (?:berita )?(?:pilihan|favorit|preferensi|utama)(?: anda)? (?:di|dalam) google",
        when=c.beside("share-bar"), otherwise=HINT,
        why="the same button with a name, beside others: alone it may be a step of a guide",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Facebook\nWhatsApp\nLinkedIn\nJadikan Kabar Lembah sebagai sumber pilihan di Google", "Jadikan koran daerah sebagai sumber pilihan di Google\nFacebook\nWhatsApp\nLinkedIn"),
        near_misses=("Jadikan koran daerah sebagai sumber pilihan di Google", "Jadikan kami sumber pilihan di Google, kata wali kota, dan Anda akan membaca hal yang sama."),
    ),
    Rule(
        id="id.share-bar.tools", label="share-bar",
        phrases=listed("laporkan kesalahan; laporkan kesalahan penulisan; laporkan masalah; laporkan kesalahan artikel; ringkas dengan ai; rangkum dengan ai; rangkum artikel"),
        when=c.all_of(c.any_of(c.not_heading, c.beside("share-bar", "video-embed")), c.no_list_item), otherwise=HINT,
        why="buttons of the tools beside an article: report an error, have it summed up by a machine",
        source="toolbars of news sites since 2024",
        hits=(_AFTER + "Laporkan kesalahan", _AFTER + "Ringkas dengan AI"),
        near_misses=(f"Laporkan kesalahan\n\n{_A}", f"- Ringkas dengan AI\n- Laporkan kesalahan\n\n{_A}"),
    ),
    Rule(
        id="id.cookie-notice.partners", label="cookie-notice",
        pattern=r"kami dan (?:[\d.,]{1,6} )?mitra kami (?:menyimpan|mengakses|memproses|menggunakan)\b(?=.{0,120}\b(?:informasi|cookie|data)\b)[^.]{0,80}\bperangkat\b.{0,400}",
        why="the first sentence of consent dialogs: what the site and its partners do on the reader's device",
        source="IAB Europe, Transparency & Consent Framework policies, appendix B, in this language",
        hits=("Kami dan 834 mitra kami menyimpan dan/atau mengakses informasi pada perangkat, seperti cookie.", "Kami dan mitra kami menyimpan informasi di perangkat Anda."),
        near_misses=("Kami dan mitra kami menyimpan peta di ruang kering, kata direkturnya.", "Kami dan mitra kami membuat perangkat yang mengukur pasang."),
    ),
    Rule(
        id="id.cookie-notice.notice", label="cookie-notice",
        pattern=(
            r"(?:situs|situs web|website|laman|kami|web|portal)(?: web)?(?: ini| kami)?(?: dan mitra kami)? (?:menggunakan|memakai|menyimpan) (?:\w+ ){0,2}(?:cookies?|kuki)\b[^“\"]{0,20}(?:untuk|guna|agar|dan|\.|demi)[^“\"]{0,40}(?:pengalaman|menganalisis|analisis|lalu lintas|iklan|konten|layanan|situs|pengguna|penelusuran)[^“\"]{0,240}|"
            r"(?:dengan|jika anda|dengan terus) (?:melanjutkan|mengakses|menggunakan|menjelajahi|mengklik|terus|menekan)[^.“\"]{2,80}(?:menyetujui|setuju|menerima)[^.“\"]{0,60}(?:cookies?|kuki|kebijakan|ketentuan|syarat)[^“\"]{0,160}"
        ),
        otherwise=HINT,
        sure_if="cookie|kuki|situs|website|laman|portal|privasi",
        why="a notice that asks leave to store cookies",
        source="UU 27/2022 on personal data (PDP); consent banners in Indonesian",
        hits=("Kami menggunakan cookie untuk meningkatkan pengalaman Anda di situs ini.", "Dengan melanjutkan, Anda menyetujui penggunaan cookie dan kebijakan privasi kami."),
        near_misses=("Kami memakai cookie untuk menjamu tamu, kata pemilik kedai.", "Cookie adalah berkas kecil yang ditinggalkan situs di komputer pembaca."),
    ),
    Rule(
        id="id.cookie-notice.button", label="cookie-notice",
        phrases=listed("""
            terima semua cookie; terima cookie; tolak cookie; tolak semua cookie; atur cookie;
            hanya cookie yang diperlukan; setuju dan lanjutkan; terima dan lanjutkan; terima dan tutup;
            saya setuju dan lanjutkan;
            kami menghargai privasi anda
        """),
        ambiguous=listed("""
            terima; tolak; setuju; tutup; mengerti; saya mengerti; saya setuju; pengaturan;
            pelajari lebih lanjut; selengkapnya; ok; oke; terima semua; tolak semua; izinkan; kebijakan cookie;
            pengaturan cookie; kelola cookie; lanjutkan;
            pengaturan privasi; sangat diperlukan; sesuaikan; simpan pengaturan
        """),
        when=c.all_of(c.beside("cookie-notice"), c.any_of(c.in_head, c.in_tail, c.in_run(3, "cookie-notice")), c.no_list_item), otherwise=HINT, part="button", why="a button of the consent banner",
        source="consent tools in Indonesian",
        hits=("Terima semua cookie", "Kami menggunakan cookie untuk meningkatkan pengalaman Anda di situs ini.\nSetuju\nTolak"),
        near_misses=(f"{_A}\n\nSetuju\nTolak\n\n{_B}", f"{_A}\n\n- Setuju\n- Tolak\n\n{_B}", f"Setuju\n\n{_A}", f"Pengaturan\n\n{_B}", f"{_A}\n\n- Pengaturan privasi\n- Sangat diperlukan\n\n{_B}", f"{_A}\n\n- Pengaturan privasi\n- Sangat diperlukan\n\n{_B}"),
    ),
    Rule(
        id="id.cookie-notice.category", label="cookie-notice",
        finds=c.dialog_lines(_CATEGORY, _PANELS, _ABOUT, SPEECH),
        why="what a kind of cookies is for, among the buttons of the dialog that lists them",
        source="preference panels of consent tools (OneTrust, Cookiebot, tarteaucitron, Klaro)",
        hits=(f"{_AFTER}Terima semua cookie\nAtur cookie\nKepentingan sah\nMitra kami memilih iklan berdasarkan data ini.\nVendor\nLayanan yang menghitung kunjungan menunjukkan halaman mana yang dibaca.\nTerima semua cookie", f"{_AFTER}Terima semua cookie\nCookie ini menghitung seberapa sering halaman dikunjungi.\nAtur cookie", f"{_AFTER}Terima semua cookie\nCookie ini menghitung seberapa sering halaman dikunjungi.\nCookie pemasaran menampilkan iklan dari mitra kami.\nAtur cookie"),
        near_misses=(f"{_A}\n\nKepentingan sah\n\nMitra kami memilih iklan berdasarkan data ini.\n\nVendor\n\nLayanan yang menghitung kunjungan menunjukkan halaman mana yang dibaca.\n\n{_B}", f"{_A}\n\nMitra kami memilih iklan berdasarkan data ini.\n\nLayanan yang menghitung kunjungan menunjukkan halaman mana yang dibaca.\n\n{_B}", f"Cookie ini menghitung seberapa sering halaman dikunjungi.\n\n{_A}", f"{_A}\n\nCookie ini menghitung seberapa sering halaman dikunjungi.\n\nCookie pemasaran menampilkan iklan dari mitra kami.\n\n{_B}"),
    ),
    Rule(
        id="id.paywall.account", label="paywall",
        phrases=listed("""
            masuk / daftar; masuk/daftar; masuk atau daftar; login / daftar; login/daftar; login / register;
            daftar gratis; buat akun gratis; masuk dengan google; masuk dengan facebook; login dengan google;
            login dengan facebook; belum punya akun?; belum punya akun? daftar; belum punya akun? daftar.;
            sudah punya akun?; sudah punya akun? masuk; sudah punya akun? masuk.; sudah berlangganan?;
            sudah berlangganan? masuk; sudah menjadi pelanggan?; belum berlangganan?; konten khusus pelanggan;
            artikel khusus pelanggan; berlangganan untuk membaca; berlangganan untuk lanjut membaca;
            berlangganan untuk lanjut membaca.; berlangganan sekarang untuk membaca;
            berlangganan sekarang untuk membaca.; daftar untuk membaca; masuk untuk membaca;
            lanjutkan membaca dengan berlangganan; lanjutkan membaca dengan berlangganan.; baca tanpa iklan;
            gabung premium; gabung kompas.com+; langganan premium; langganan epaper; lihat paket langganan;
            artikel premium; coba gratis 0 hari; coba gratis 0 hari.;
            kehilangan kata sandi anda?; masuk log / buat akun
        """),
        ambiguous=listed("""
            masuk; daftar; login; keluar; akun; akun saya; kata sandi; nama pengguna; premium; berlangganan;
            langganan; buat akun; ingat saya; lupa password; lupa password?; lupa kata sandi; lupa kata sandi?;
            pilih paket; profil saya; jadi anggota; jadi member; daftar akun; akses tanpa batas; buat akun baru;
            paket langganan; khusus anggota; silakan masuk; silakan login; konten premium; ubah kata sandi;
            khusus pelanggan;
            saya melupakan kata sandi saya; masuk atau registrasi
        """),
        pattern=r"(?:artikel|konten|berita|tulisan)(?: ini)? (?:hanya |khusus )(?:(?:untuk|tersedia untuk|bagi) )?(?:\w+ ){0,2}(?:pelanggan|member|anggota|pelanggan premium|subscriber)[^“\".]{0,60}\.?|(?:silakan|silahkan|mohon)? ?(?:berlangganan|login|masuk|daftar)[^.“\"]{0,24} untuk (?:membaca|lanjut|melanjutkan|mengakses|membuka|melihat)[^.“\"]{2,60}",
        when=c.all_of(c.in_run(2), c.heads_nothing, c.no_list_item), otherwise=HINT, part="button",
        sure_if="artikel|konten|berita|langganan|premium|melanjutkan membaca|lanjut membaca|selengkapnya",
        why="a prompt to log in, register or pay",
        source="paywalls (Kompas.id, Tempo) and account menus of Indonesian sites; Oscar, WordPress and MediaWiki in Indonesian",
        hits=("Masuk / Daftar", "Masuk\nDaftar", "Artikel ini khusus pelanggan", "Sudah berlangganan? Masuk"),
        near_misses=(f"Masuk\n\n{_A}", f"Daftar\n\n{_B}", "Artikel ini untuk mereka yang belum pernah menyeberangi jembatan itu.", "Keluar\n\nItu saja yang tertulis di secarik kertas yang ditinggalkannya di meja."),
    ),
    Rule(
        id="id.related.heading", label="related",
        phrases=listed("""
            artikel terkait; berita terkait; berita lainnya; artikel lainnya; artikel lain; berita lain;
            postingan terkait; posting terkait; tulisan terkait; konten terkait; artikel menarik lainnya;
            berita menarik lainnya; berita terpopuler; artikel terpopuler; berita populer; artikel populer;
            postingan populer; pos populer; entri populer; berita terkini; artikel terbaru; berita terbaru;
            tulisan terbaru; pos-pos terbaru; pos terbaru; komentar terbaru lainnya; paling banyak dibaca;
            paling banyak dicari; terbanyak dibaca; paling sering dibaca; berita pilihan; artikel pilihan;
            pilihan editor; pilihan redaksi; rekomendasi untuk anda; rekomendasi untukmu; rekomendasi artikel;
            rekomendasi berita; berita rekomendasi; artikel rekomendasi; anda mungkin suka;
            anda mungkin juga suka; anda mungkin tertarik; mungkin anda suka; mungkin anda tertarik;
            mungkin anda menyukai; mungkin kamu suka; kamu mungkin suka; kamu mungkin juga suka;
            baca juga artikel lainnya; baca berita lainnya; lihat juga berita lainnya; kabar terkini;
            berita hari ini; top berita; produk terkait; produk serupa; topik populer; trending hari ini;
            berita utama lainnya; berita sebelumnya; jangan lewatkan; dari penulis yang sama;
            lainnya dari penulis; topik terkait lainnya; terpopuler hari ini; terpopuler minggu ini;
            pembaca juga menyukai;
            tulisan terakhir
        """),
        takes=c.titles_below, when=c.all_of(c.not_heading, c.after_prose()), otherwise=HINT, part="heading",
        why="the heading of a list of other articles", source="widgets under articles of Indonesian portals; WordPress and Oscar in Indonesian",
        hits=(
            _AFTER + "Berita Terkait\n\nFeri berhenti beroperasi sampai akhir pekan\n\nAwak sekoci mendapat penghargaan musim dingin",
            _AFTER + "Artikel Terkait\nSiapa membayar ketika pantai mundur\nWali kota menjual kantor pelabuhan lama",
        ),
        near_misses=("Berita lain datang menjelang subuh dan tak seorang pun tidur lagi.", f"Untukmu\n\n{_A}", f"Berita hari ini\n\n{_B}"),
    ),
    Rule(
        id="id.related.alone", label="related",
        phrases=listed("""
            artikel terkait; berita terkait; postingan terkait; tulisan terkait; konten terkait; baca juga;
            baca juga artikel lainnya; baca juga berita lainnya; baca berita lainnya; baca artikel lainnya;
            simak juga; artikel lainnya; berita lainnya; pilihan editor; mungkin anda suka; anda mungkin suka;
            anda mungkin juga suka; rekomendasi untuk anda; rekomendasi untukmu
        """),
        when=c.all_of(c.in_article, c.after_prose()), otherwise=HINT,
        why="the heading of a box of links that was left behind without its links: no article names a part of its own so",
        source="boxes of Indonesian portals in the middle of a story (Baca Juga)",
        hits=(f"= {_A}\n\nBaca Juga:\n\n= {_B}\n\n= {_C}", f"= {_A}\n\nArtikel Terkait\n\n= {_B}\n\n= {_C}"),
        near_misses=(f"Berita terkait\n\n{_A}\n\n{_B}", f"{_A}\n\nPilihan\n\n{_B}\n\n{_C}", "Baca juga surat-suratnya, kata sang cucu."),
    ),
    Rule(
        id="id.related.section", label="related",
        phrases=listed("""
            lowongan serupa; iklan serupa; properti serupa; terpopuler; terkini; terbaru; populer; trending; terkait; rekomendasi; pilihan; lainnya; baca juga;
            lihat juga; simak juga; baca lainnya; sorotan; headline; berita utama; topik hangat; topik pilihan;
            berita foto; foto; video; video terpopuler; opini; kolom; terhangat; fokus; liputan khusus;
            hot topic; hot news; news; tren; tag populer; tag terpopuler; viral; pojok; indeks berita; update;
            most popular; featured; jadwal; artikel; berita;
            komentar terakhir; tautan yang berhubungan
        """),
        pattern=r"(?:berita|artikel|terbaru|terpopuler|lainnya|baca juga|berita lainnya|artikel lainnya)(?: terbaru| terkini| terpopuler| populer| lainnya| lain)? (?:dari|di|seputar|tentang|soal) [\w.&' -]{2,40}[^.,;:?!]",
        when=c.after_prose(), takes=c.titles_below_or_nothing, otherwise=HINT, part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it",
        source="front-page sections and side columns of Indonesian portals; WordPress and Material for MkDocs in Indonesian",
        hits=(
            _AFTER + "Terpopuler\nFeri berhenti beroperasi sampai akhir pekan\nAwak sekoci mendapat penghargaan musim dingin",
            _AFTER + "Baca Juga:\n\nSiapa membayar ketika pantai mundur\n\nWali kota menjual kantor pelabuhan lama",
        ),
        near_misses=(f"Opini\n\nMengapa jembatan tua harus ditutup\n\nOleh Budi Laut Samudra\n\n{_A}\n\n{_B}", f"Pilihan\n\n{_A}", f"Lihat juga\n\n{_B}", f"Opini\n\n{_C}"),
    ),
    Rule(
        id="id.related.read-also", label="related",
        pattern=r"baca juga ?: ?(?!.*(?:halaman|\bbab\b)).{12,160}[^.,;:]",
        when=c.all_of(c.no_list_item, c.points_to_title), anywhere=True,
        why="a link to another article; no text says these words and a colon but to point there",
        source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=("Baca juga: Feri berhenti berlayar karena badai di danau", "BACA JUGA: Wali kota menjual kantor pelabuhan lama"),
        near_misses=("Baca juga: dua kata itu ada di bawah setiap berita.", "Baca juga: nama"),
    ),
    Rule(
        id="id.related.pointer-title", label="related",
        phrases=listed("baca juga; simak juga; baca selengkapnya; baca lebih lanjut"),
        when=c.all_of(c.in_article, c.no_list_item), otherwise=HINT,
        takes=c.title_announced,
        why="a pointer and a colon, with the headline that it points to on the line below",
        source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=(f"= {_A}\n\nBaca juga:\nMengapa tali mahal sekali tahun ini\n\n= {_B}", f"= {_A}\n\n= {_B}\n\nSimak juga:\nMengapa tali mahal sekali tahun ini\n\n= {_C}"),
        near_misses=(f"{_A}\n\nMengapa tali mahal sekali tahun ini\n\n{_B}", f"{_A}\n\nBaca juga mengapa tali mahal sekali tahun ini.\n\n{_B}"),
    ),
    Rule(
        id="id.related.pointer", label="related",
        phrases=listed("""
            baca selengkapnya; baca lebih lanjut; baca lebih lengkap; lanjut baca; lanjutkan membaca;
            lanjut membaca; baca artikel selengkapnya; baca berita selengkapnya; baca artikel lengkapnya;
            baca artikel aslinya; baca artikel asli; lihat selengkapnya; lihat semua berita; lihat lebih banyak;
            lihat lebih detail; tampilkan lebih banyak; tampilkan lebih sedikit; muat lainnya;
            muat lebih banyak; muat lebih; berita selengkapnya; baca halaman selanjutnya;
            baca di halaman berikutnya; show all; klik untuk membaca; klik untuk baca; klik untuk melihat;
            klik di sini untuk membaca; lihat semua foto; klik untuk memperbesar; lihat indeks; foto 0 dari 0;
            halaman selanjutnya; halaman berikutnya; ke halaman selanjutnya; ke halaman berikutnya
        """),
        ambiguous=listed("""
            selengkapnya; lihat semua; lihat lainnya; lihat detail; tampilkan semua; perbesar; perbesar gambar;
            sembunyikan; indeks; selanjutnya; berikutnya; 0 dari 0; 0 / 0; baca di sini; lihat foto;
            halaman sebelumnya; baca artikel; copot; lihat galeri; informasi selengkapnya; foto selanjutnya;
            foto sebelumnya; baca sumber
        """),
        when=c.all_of(c.in_article, c.not_heading, c.no_list_item), otherwise=HINT,
        why="a link to another page or to the rest, which leads nowhere in a text",
        source="expand buttons and link labels of Indonesian sites (Perbesar, Show All)",
        hits=("Baca Selengkapnya »", "Lihat semua berita", "Halaman Selanjutnya", "Lanjutkan membaca →"),
        near_misses=("Halaman berikutnya kosong.", f"Selanjutnya\n\n{_A}", f"Indeks\n\n{_B}", "Baca lebih lanjut membuatnya mengantuk, maka ia tutup bukunya."),
    ),
    Rule(
        id="id.related.pointer-line", label="related",
        pattern=r"(?:baca juga|baca|lihat juga|simak juga|baca selengkapnya|baca pula|artikel terkait|berita terkait|baca lainnya|simak juga berita|pilihan editor|baca lagi|jangan lewatkan|berita lainnya|baca artikel|cek juga|baca berita)(?: ?(?:di sini|berita))? ?[:|–»>→]{1,3} ?.{10,160}[^.,;:]|baca juga,? [\"“'‘]?.{10,140}[^.,;:]|lihat juga (?:video|artikel|foto)? ?[\"“].{8,140}|(?:artikel|berita) ini (?:telah|sudah|pernah)? ?(?:tayang|terbit|dipublikasikan) (?:di|pada|sebelumnya) [^“\"]{2,80}(?:dengan judul)?.{0,160}",
        when=c.no_list_item, why="a link to another article, which leads nowhere in a text",
        source="in-story pointers of Indonesian portals (Baca juga: …)",
        hits=("Baca juga: Feri berhenti beroperasi sampai akhir pekan", "Baca Juga Siapa membayar ketika pantai mundur", "Simak juga: Wali kota menjual kantor pelabuhan lama"),
        near_misses=("Baca: itu satu-satunya perintah yang diturutinya sampai mati.", "Lihat: langit memerah, dan perahu-perahu belum kembali juga.", "Baca juga buku-buku lamanya kalau sempat, kata beliau."),
    ),
    Rule(
        id="id.related.feed-footer", label="related",
        pattern=r"(?:artikel|postingan) .{3,140} (?:pertama kali tampil pada|pertama kali muncul di) [^,;:?.]{2,80}(?:\.[^ .,;:?]{1,30}){0,3}\.?",
        when=c.all_of(c.no_list_item, c.any_of(c.near_end, c.in_article), c.names_follow(_FEED_NAMES)), anywhere=True,
        why="the line by which a feed's entry names its title and its site again", source="WordPress: the default of Yoast SEO for the content after each post in the feed",
        hits=(_AFTER + "Artikel Mengapa Jembatan Lama Ditutup pertama kali tampil pada Kabar Pelabuhan.", _AFTER + "Postingan Badai di Lembah pertama kali tampil pada pelabuhan.example."),
        near_misses=(f"{_A}\n\nArtikel tentang jembatan itu pertama kali muncul di papan pengumuman.", f"{_A}\n\nArtikel wali kota itu pertama kali muncul di Jakarta, katanya."),
    ),
    Rule(
        id="id.related.products", label="related", weighed=False,
        phrases=listed("""
            item yang direkomendasikan; produk yang terakhir anda lihat; pelanggan juga membeli; pelanggan
            yang membeli produk ini juga membeli; sering dibeli bersamaan; terakhir dilihat; produk yang
            baru dilihat; baru saja dilihat; anda mungkin juga suka; mungkin anda juga suka; produk terkait;
            produk serupa; produk sejenis
        """),
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading, c.no_list_item), otherwise=HINT, takes=c.titles_below, part="heading",
        why="the heading of a list of other products, with the list",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar and pretix in Indonesian",
        hits=(_AFTER + "Item yang direkomendasikan", _AFTER + "Produk sejenis"),
        near_misses=(f"{_A}\n\nItem yang direkomendasikan\n\n{_B}", "Item yang direkomendasikan, katanya sambil menutup pintu di belakang tamu terakhir."),
    ),
    Rule(
        id="id.tag-list.tags", label="tag-list",
        phrases=listed("""
            tag; tags; tag terkait; topik; topik terkait; kata kunci; label; kategori; tagar;
            artikel ini tentang; topik berita; tag artikel; berita tentang; dalam topik ini
        """),
        when=c.after_prose(2), takes=c.short_lines_below, part="heading",
        why="the heading of the list of tags under an article, with the list",
        source="tag widgets of Indonesian portals",
        hits=(_AFTER + "Topik Terkait\njembatan\ndewan kota", _AFTER + "Kata kunci:\n\njembatan tua\n\ndewan"),
        near_misses=(f"Kata kunci\n\n{_A}", f"{_A}\n\n{_B}\n\nTopik\n\n{_C}"),
    ),
    Rule(
        id="id.tag-list.line", label="tag-list",
        pattern=r"(?:tag|tags|topik|kata kunci|label|kategori|ditandai|tagar|ditulis dalam|diposting di|topik terkait|tag terkait) ?[:|] ?[^.:;]{2,200}|(?:ditandai|diposkan di|ditulis pada kategori) [\w'&-]+(?: [\w'&-]+){0,3}(?:, [\w'&-]+(?: [\w'&-]+){0,3}){0,12}",
        when=c.all_of(c.in_tail, c.after_prose(2)), otherwise=HINT,
        why="the tags of an article on one line, below the text",
        source="tag lines of Indonesian portals and blogs (Label: …, Ditandai …)",
        hits=(_AFTER + "Label: jembatan, dewan kota", _AFTER + "Kategori: Transportasi"),
        near_misses=(f"Kata kunci: jembatan, jalan\n\n{_A}\n\n{_B}", f"Topik: seratus tahun jembatan\n\n{_A}\n\n{_B}"),
    ),
    Rule(
        id="id.legal-footer.trademarks", label="legal-footer",
        pattern=r"(?:semua |seluruh )?(?:merek(?: dagang)?|logo)\b.{0,120}\b(?:milik|properti|hak milik)(?: dari)?(?: masing-masing)? (?:pemilik|pemegang|perusahaan)\w*\b.{0,40}",
        when=c.in_small_print, otherwise=HINT, weighed=False,
        why="whose the brands are that a page names: below the last paragraph, or beside the notice of copyright",
        source="footers of shops, makers and manuals, whose authors' lawyers ask for it",
        hits=(_AFTER + "Semua merek dagang adalah milik dari pemiliknya masing-masing.", _AFTER + "Merek dan logo lainnya adalah properti dari pemegang haknya."),
        near_misses=(f"{_A}\n\nMerek di karung dikenal setiap penggiling, katanya.\n\n{_B}", f"Semua merek dagang adalah milik dari pemiliknya masing-masing.\n\n{_A}\n\n{_B}"),
    ),
    Rule(
        id="id.legal-footer.notice", label="legal-footer",
        phrases=listed("""
            hak cipta dilindungi; hak cipta dilindungi undang-undang; hak cipta dilindungi undang-undang.;
            hak cipta dilindungi undang undang; hak cipta dilindungi undang undang.;
            seluruh hak cipta dilindungi; seluruh hak cipta dilindungi.; dilarang mengutip tanpa izin;
            dilarang mengutip tanpa izin.; dilarang memperbanyak tanpa izin; dilarang memperbanyak tanpa izin.;
            dilarang menyalin tanpa izin; dilarang menyalin tanpa izin.; terdaftar dan terverifikasi dewan pers;
            terdaftar dan terverifikasi dewan pers.; terverifikasi dewan pers; telah terverifikasi dewan pers;
            telah terverifikasi dewan pers.; tema: newsmag; hak cipta terpelihara
        """),
        pattern=(
            r"(?:diberdayakan oleh|didukung oleh|dengan bangga bertenaga) ?(?:wordpress|drupal|joomla!?|mediawiki|hexo|starlight)\w{0,3}\.?|(?:hak cipta|seluruh hak|segala hak)(?: cipta)? ?(?:©|\(c\)|@|\d{4}|dilindungi|terpelihara)[^“\"]{0,140}|(?:dilarang|tidak diperkenankan)(?: keras)? (?:\w+ ){0,3}(?:mengutip|menyalin|memperbanyak|menyiarkan|mengambil|mempublikasikan|mengcopy|copy|melakukan crawling|mereproduksi)[^“\"]{0,60}(?:tanpa|izin|seizin)[^“\"]{0,140}|"
            r"(?:artikel|konten|tulisan|isi) (?:ini )?(?:sepenuhnya|merupakan|adalah|menjadi)[^“\"]{0,40}(?:tanggung jawab|hak cipta|pandangan pribadi)[^“\"]{0,100}|(?:terdaftar|terverifikasi|sudah terverifikasi|media ini)[^“\"]{0,40}dewan pers[^“\"]{0,80}|(?:bagian dari|part of|member of|a member of|jaringan) [\w .&]{2,30}(?:network|group|grup)|copyright @ ?.{4,120}"
        ),
        when=c.in_tail, otherwise=HINT, why="a legal notice below the last paragraph",
        source="UU 28/2014 on copyright; the register of the Dewan Pers",
        hits=(_AFTER + "Hak cipta dilindungi undang-undang", _AFTER + "Dilarang keras mengambil konten tanpa izin tertulis dari redaksi.", _AFTER + "Hak Cipta © 2024 Harian Pelabuhan", _AFTER + "Diberdayakan oleh WordPress"),
        near_misses=("Hak cipta lagu itu milik keluarganya sampai hari ini.", f"Hak cipta dilindungi\n\n{_A}", "Hak cipta lagu itu masih diperebutkan ahli warisnya.", f"Diberdayakan oleh WordPress\n\n{_A}"),
    ),
    Rule(
        id="id.legal-footer.links", label="legal-footer",
        phrases=listed("""
            tentang kami; kontak; kontak kami; hubungi kami; redaksi; susunan redaksi; pedoman media siber;
            pedoman pemberitaan media siber; pedoman; kode etik; kode etik jurnalistik; kode etik internal;
            kebijakan privasi; kebijakan; kebijakan data pribadi; privasi; syarat dan ketentuan;
            syarat & ketentuan; ketentuan layanan; ketentuan penggunaan; ketentuan; ketentuan umum; disclaimer;
            sanggahan; karier; karir; lowongan; lowongan kerja; info iklan; iklan; pasang iklan; beriklan;
            media kit; peta situs; bantuan; pusat bantuan; pertanyaan umum; hak jawab; kotak pos;
            saran dan kritik; form pengaduan; pengaduan; kebijakan cookie; privacy; about us; contact us;
            kerja sama; kerjasama; mitra; partner; standar perusahaan pers; panduan komunitas;
            perlindungan wartawan; rss; manajemen; profil perusahaan; visi misi; investor
        """),
        when=c.all_of(c.in_run(2, *_FOOTER), c.not_heading, c.no_list_item), otherwise=HINT,
        why="links of a site's footer, in a row",
        source="Dewan Pers: every press site links to its Pedoman Media Siber and its Redaksi",
        hits=("Tentang Kami | Redaksi | Pedoman Media Siber | Kontak", _AFTER + "Info Iklan\nKebijakan Privasi\nKarier"),
        near_misses=(f"Kode etik\n\n{_A}", f"Tentang kami\n\n{_B}", f"Hak jawab\n\n{_C}"),
    ),
    Rule(
        id="id.navigation.control", label="navigation",
        phrases=listed("""
            dari wikipedia bahasa indonesia, ensiklopedia bebas; langsung ke konten; langsung ke konten utama; langsung ke isi; lewati ke konten;
            lewati ke konten utama; loncat ke konten; lompat ke konten; lompat ke isi; lewati navigasi;
            kembali ke atas; kembali ke beranda; kembali ke halaman utama; kembali ke laman utama;
            kembali ke home; kembali ke daftar; berita berikutnya; pos sebelumnya; pos berikutnya; pos-pos lama;
            pos-pos baru; posting lama; posting lebih baru; posting lama beranda; postingan lebih lama;
            postingan lebih baru; postingan lama; tulisan sebelumnya; tulisan berikutnya; navigasi pos;
            navigasi tulisan; navigasi artikel; halaman 0 dari 0; tampilkan menu; cari berita; cari artikel;
            cari di sini; cari untuk:; pencarian terpopuler; kata kunci pencarian; ganti wilayah; versi mobile;
            versi desktop; lihat versi desktop; lihat versi seluler; telusuri blog ini; cari blog ini;
            keranjang belanja anda kosong; waktu baca 0 menit; waktu baca: 0 menit; estimasi baca 0 menit;
            baca 0 menit; 0 menit baca; 0 menit membaca; lama baca 0 menit; perkiraan waktu baca 0 menit;
            anda berada di sini;
            lanjutkan ke konten utama; lewati ke isi; loncat ke navigasi; loncat ke pencarian; alih navigasi; sunting halaman ini; kembali ke menu utama; lihat semua tag; keranjang anda kosong;
            buka menu aksesibilitas; gulir kembali ke atas; ← kembali ke menu utama
        """),
        ambiguous=listed("""
            ke atas; halaman 0; halaman:; buka menu; tutup menu; menu utama; pilih bahasa; cari:; arsip blog;
            tambah ke keranjang; tambahkan ke keranjang; pilih kategori; pilih bulan; masukkan kata kunci;
            artikel sebelumnya; artikel selanjutnya; artikel berikutnya; halaman pertama; halaman terakhir;
            ganti bahasa; lihat keranjang; masukkan keranjang; masukkan ke keranjang; berita sebelumnya;
            berita selanjutnya; ketik kata kunci;
            sebelumnya;
            gulir kembali ke atas; pencarian untuk; tulisan lebih lama; tulisan lebih baru; komentar lebih lama; komentar lebih baru; entri lebih baru; entri lebih lama; pos lebih baru; pos lebih lama; topik sebelumnya; topik berikutnya; edit halaman; lihat sumber; kembali ke indeks; salin ke clipboard; tersalin ke clipboard; salin kode ke papan klip; ciutkan bilah sisi; perluas bilah sisi; tampilkan belanjaan; proses untuk proses akhir; proses pembelian; lanjutkan belanja; tulis sebuah ulasan;
            tambahkan pada keranjang;
            atur ulang pengaturan; hentikan animasi; kursor besar;
            lihat semua tag; menu aksesibilitas; perbesar ukuran font; perkecil ukuran font; sembunyikan gambar; sesuaikan ukuran font; sorot tautan; sunting halaman ini;
            ubah halaman ini; lihat sumber halaman ini;
            halaman sebelumnya; halaman berikutnya
        """),
        pattern=r"(?:artikel|berita|pos|posting|tulisan|postingan) (?:sebelumnya|selanjutnya|berikutnya) ?[:»>→|] ?.{6,120}[^.,;:]|(?:selanjutnya|sebelumnya|berikutnya) ?[:»>→] ?.{10,120}[^.,;:]|beranda ?[>»/›] ?.{2,120}|halaman ?:? ?(?:\d{1,2} ){1,12}(?:show all|tampilkan semua|selanjutnya|\d{1,2})",
        when=c.all_of(c.in_run(2, "navigation", "legal-footer", "related"), c.no_text_item, c.heads_nothing, c.is_no_title), otherwise=HINT,
        why="a control of the page: skip link, pager, path, reading time",
        source="WordPress and Blogger in Indonesian (Langsung ke konten, Posting Lama), Tribun's pages; Docusaurus, Oscar and Material for MkDocs in Indonesian",
        hits=("Langsung ke konten", "Kembali ke atas", "Beranda > Berita > Transportasi", "Halaman 1 2 3 Selanjutnya", "Artikel sebelumnya\nArtikel berikutnya"),
        near_misses=(f"Ke atas\n\n{_A}", f"Arsip blog\n\n{_B}", "Artikel sebelumnya membahas jembatan, yang ini sungainya.", f"{_A}\n\nUbah halaman ini\n\nSunting halaman ini\n\n{_B}"),
    ),
    Rule(
        id="id.navigation.wiki", label="navigation", weighed=False,
        phrases=listed("""
            pranala balik; perubahan terkait; halaman istimewa; pranala permanen; informasi halaman; versi cetak; unggah berkas; perubahan terbaru; halaman sembarang; portal komunitas;
            peristiwa terkini; perkakas pribadi; ruang nama; ragam; lihat riwayat; lihat sumber; baca; tampilan; kontribusi; pembicaraan; belum masuk log; bahasa lain; perkakas; penyangkalan;
            peralatan wiki; peralatan halaman pengguna; log halaman; tambah bahasa; gulingkan daftar isi; pindah ke bilah sisi; halaman penyunting yang telah keluar log; halaman utama;
            riwayat halaman; riwayat; buat akun; bantuan; menu utama;
            navigasi;
            felalö bakha; lahe nibohouni; index; oroma'ö nga'örö sindruhu; nifawu'a si'oföna; link
            fangawuli; angawuli ba mböröta; alat pengguna; login; alat situs; pengelola media; alat halaman;
            lihat sumber halaman; revisi-revisi lama; backlinks
        """),
        when=c.wiki_tools, otherwise=HINT,
        why="the tools of a wiki's page, several in a row",
        source="MediaWiki in Indonesian (sidebar, tabs and toolbox)",
        hits=(_AFTER + "Pranala balik\nPerubahan terkait\nHalaman istimewa", _AFTER + "Pranala permanen\nInformasi halaman\nVersi cetak"),
        near_misses=(f"Pranala balik\n\n{_A}", f"Halaman istimewa\n\n{_B}\n\nPerubahan terkait\n\n{_A}"),
    ),
    Rule(
        id="id.legal-footer.wiki", label="legal-footer",
        pattern=(
            r"halaman ini terakhir diubah pada ?(?=.{0,45}\d{4}).{8,60}\.?|"
            r"diperoleh dari ?[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200}|"
            r"halaman ini telah diakses sebanyak ?\d[\d., ]{0,12} ?kali\.?"
        ),
        why="the day of the last change, the address and how often it was read, below the pages of a wiki",
        source="MediaWiki in Indonesian (messages lastmodifiedat, retrievedfrom and viewcount)",
        hits=("Halaman ini terakhir diubah pada 2024-05-03, pukul 10:14.", "Diperoleh dari \"https://wiki.example/index.php?title=Most&oldid=12\""),
        near_misses=("Halaman ini terakhir diubah pada 2024-05-03, pukul 10:14, katanya sambil menutup pintu di belakang tamu terakhir.", f"{_A}\n\nHalaman ini terakhir diubah pada {_B}"),
    ),
    Rule(
        id="id.legal-footer.licence", label="legal-footer",
        pattern=r"postingan ini dilisensikan di bawah (?:cc|by|creative commons|mit|gpl|apache)[\w. /-]{0,40} oleh penulis[.!।]?",
        why="the licence that a blog prints below each of its posts",
        source="Chirpy in Indonesian",
        hits=("Postingan ini dilisensikan di bawah CC BY 4.0 oleh penulis.", _AFTER + "Postingan ini dilisensikan di bawah CC BY 4.0 oleh penulis."),
        near_misses=("Postingan ini dilisensikan di bawah CC BY 4.0 oleh penulis, katanya sambil menutup pintu di belakang tamu terakhir.", f"{_A}\n\nPostingan ini dilisensikan di bawah CC BY 4.0 oleh penulis, katanya sambil menutup pintu di belakang tamu terakhir."),
    ),
    Rule(
        id="id.navigation.menu-word", label="navigation",
        phrases=listed("""
            beranda; home; berita; nasional; internasional; dunia; daerah; regional; politik; hukum; kriminal;
            ekonomi; bisnis; keuangan; finansial; megapolitan; metro; jabodetabek; olahraga; sepak bola; bola;
            liga indonesia; badminton; bulu tangkis; moto gp; motogp; raket; hiburan; seleb; selebritas;
            selebriti; gaya hidup; lifestyle; kesehatan; edukasi; pendidikan; teknologi; tekno; otomotif;
            properti; wisata; travel; kuliner; food; sains; lingkungan; budaya; sejarah; opini; kolom;
            editorial; foto; video; infografis; podcast; tv; live; live streaming; jadwal sholat; jadwal shalat;
            zodiak; ramalan; cek fakta; viral; trending; terpopuler; terbaru; terkini; indeks; topik; tag; hot;
            news; cari; menu; kategori; lainnya; masuk; daftar; tentang; kontak; produk; layanan; keranjang;
            keranjang belanja; promo; karier; blog; forum; komunitas; islami; hikmah; ramadan; haji; umrah;
            religi; khazanah; perempuan; wanita; parenting; keluarga; anak; fashion; kecantikan; musik; film;
            buku; game; games; pemilu; pilkada; jakarta; bandung; surabaya; jawa barat; jawa tengah; jawa timur;
            yogyakarta; sumatera; bali; sulawesi; kalimantan; papua; saham; market; syariah; umkm; energi;
            infrastruktur; bahasa indonesia; english; epaper; e-paper; koran; majalah; resep; tips; inspirasi;
            cuaca; lotre; semua; peristiwa; figur; sosok; artis; asmara; sports; bola & sports; homey; stori;
            jeo; vik; surat pembaca; suara pembaca; tren; skola; global; health; money; hype; keadilan;
            travelling; gaya; pasar; komoditas;
            sebelum; berikut; arsip; kalender; registrasi; keluar; keluar log; masuk log; berikutnya; sesudah; sebelumnya; selanjutnya; dasbor; papan pedoman; sunting; awan tag; tag populer; senarai blog; rss entri; rss komentar; entri (rss); komentar (rss); sindikasi rss; umpan atom; feed atom; tak berkategori; tanpa kategori; pencarian; ulasan; aksesibilitas; daftar keinginan; semua produk; pencarian lanjutan
        """),
        when=c.all_of(
            c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "cookie-notice", "comments"),
            c.no_text_item,
            c.set_like_its_run,
        ),
        otherwise=HINT, why="words of a menu, several in a row",
        source="section names of Indonesian portals, papers and shops; WordPress, Oscar and Nikola in Indonesian",
        hits=("Beranda\nNasional\nEkonomi\nOlahraga", "Hiburan\nGaya Hidup\nOtomotif\nWisata"),
        near_misses=(f"Ekonomi\n\n{_A}\n\nBudaya\n\n{_B}\n\nPendidikan\n\n{_C}", "Ujiannya tiga mata pelajaran:\nSejarah\nBudaya\nEkonomi", f"Cuaca\n\n{_B}"),
    ),
    Rule(
        id="id.navigation.docs", label="navigation",
        phrases=listed("""
            konten ini belum tersedia dalam bahasa anda.; 0 menit tersisa untuk membaca
        """),
        ambiguous=listed("""
            pada halaman ini; salin; bahasa; mempersiapkan pencarian; ketik untuk mulai pencarian; ke
            repositori; jangan lihat ini lagi; pilih versi; tidak ada dokumen yang sesuai; 0 dokumen
            ditemukan; pilih tema; di halaman ini; juga tersedia dalam:; baca dalam bahasa indonesia;
            sumber; situs orisinal; sembunyikan hasil pencarian; halaman ini; tutup sidebar; buka sidebar;
            toggle navigation bar; halaman sebelumnya; halaman selanjutnya
        """),
        pattern=(
            r"ini adalah dokumentasi untuk .{1,40} [\w.+-]{1,20}, yang tidak lagi aktif dikelola[.!।]?|"
            r"ini adalah dokumentasi yang belum dirilis untuk .{1,40} [\w.+-]{1,20}[.!।]?|"
            r"untuk dokumentasi terbaru, lihat versi terbaru \([\w.+-]{1,20}\)[.!।]?"
        ),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the tools around the pages of manuals and blogs, several in a row",
        source="Docusaurus, Material for MkDocs, Starlight, Nikola, Sphinx and Hexo's NexT in Indonesian",
        hits=("Konten ini belum tersedia dalam bahasa Anda.", "4 menit tersisa untuk membaca", "Ini adalah dokumentasi untuk Port Chronicle 2.1, yang tidak lagi aktif dikelola.", _AFTER + "Pada halaman ini\nSalin\nBahasa"),
        near_misses=(f"{_A}\n\nPada halaman ini\n\n{_B}", f"{_A}\n\n- Pada halaman ini\n- Salin\n- Bahasa\n\n{_B}", "Konten ini belum tersedia dalam bahasa Anda, katanya sambil menutup pintu di belakang tamu terakhir.", "Ini adalah dokumentasi untuk Port Chronicle 2.1, yang tidak lagi aktif dikelola, katanya sambil menutup pintu di belakang tamu terakhir."),
    ),
    Rule(
        id="id.navigation.shop-control", label="navigation", weighed=False,
        phrases=listed("""
            harap masuk untuk menambah produk ke daftar keinginan; jadilah yang pertama mengulas produk ini
        """),
        ambiguous=listed("""
            tambahkan pada keranjang; menambah daftar keinginan; tulis sebuah ulasan; produk ini belum ada
            ulasan; tinggalkan ulasan produk; apakah ulasan ini membantu?; melihat semua ulasan; ingatkan
            saya; lanjutkan belanja; tampilkan belanjaan; proses pembelian; pindahkan ke keranjang; simpan
            untuk nanti; saya memiliki kode kupon...; kembali ke keranjang; saya melupakan kata sandi saya;
            kembali ke situs; daftar keinginan kosong.; buat daftar keinginan yang baru; menemukan 0 hasil;
            hasil penyaringan; harga dari tinggi ke rendah; harga dari rendah ke tinggi; tampilkan hasil
            untuk; tidak ada produk ditemukan; menjelajah toko; kembali ke hasil pencarian; masukkan ke
            keranjang; keranjang anda; keranjang kamu kosong.; kosongkan keranjang; lanjutkan dengan
            pembayaran; lanjutkan pembayaran; tampilkan secara lengkap; tukarkan voucher; keranjang sudah
            habis masa berlakunya; bergabunglah dalam daftar tunggu; tambahkan saya ke daftar tunggu; pergi
            ke toko tiket; buka toko tiket; tutup toko tiket; pilih acara lain; tingkatkan kuantitas;
            kurangi kuantitas; masuk dengan akun pelanggan; tambah ke keranjang; tambahkan ke keranjang;
            masukkan keranjang; beli sekarang; tambah ke wishlist; tambahkan ke wishlist; tambahkan ke
            favorit; tambahkan ke daftar keinginan; tambah ke perbandingan; bandingkan produk; lihat
            keranjang; perbarui keranjang; lanjutkan ke pembayaran; lanjut ke pembayaran; lanjut belanja;
            kembali ke toko; keranjang anda kosong.; keranjang kosong; tidak ada produk di keranjang.; tulis
            ulasan; tulis review; beri ulasan; jadilah yang pertama memberikan ulasan; belum ada ulasan.;
            belum ada ulasan; lihat semua ulasan; menampilkan semua 0 hasil; menampilkan 0–0 dari 0 hasil;
            pengurutan standar; urutkan menurut popularitas; urutkan dari yang terbaru; harga: rendah ke
            tinggi; harga: tinggi ke rendah; harga terendah; harga tertinggi; hapus filter; reset filter;
            hapus semua filter; pilih opsi; pilih opsi produk; tampilan cepat; lihat cepat; beri tahu saya
        """),
        when=c.shop_control, otherwise=HINT,
        why="the buttons of a shop, and what it says of its basket, its reviews and how it sorts",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar and pretix in Indonesian",
        hits=("Harap masuk untuk menambah produk ke daftar keinginan", _AFTER + "Tambahkan pada keranjang", _AFTER + "Menambah daftar keinginan"),
        near_misses=(f"{_A}\n\nTambahkan pada keranjang\n\n{_B}", f"{_A}\n\n- Tambahkan pada keranjang\n- Menambah daftar keinginan\n\n{_B}", "Harap masuk untuk menambah produk ke daftar keinginan, katanya sambil menutup pintu di belakang tamu terakhir."),
    ),
    Rule(
        id="id.navigation.shop-word", label="navigation", weighed=False,
        phrases=listed("""
            sejarah pesanan; ubah katasandi; urut berdasarkan; penilaian pelanggan; checkout; muat lebih
            banyak; ical; pengaturan akun; bulan sebelumnya; minggu sebelumnya; file ical; panduan ukuran;
            jumlah; kuantitas; bandingkan; keranjang saya; kode promo; kode voucher; metode pembayaran;
            pengiriman; kebijakan pengembalian; stok tersedia; stok habis; terlaris
        """),
        when=c.shop_word, otherwise=HINT,
        why="words of a shop's page that are anybody's, several in a row",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar and pretix in Indonesian",
        hits=(_AFTER + "Sejarah Pesanan\nUbah Katasandi\nUrut berdasarkan", _AFTER + "Stok tersedia\nStok habis\nTerlaris"),
        near_misses=(f"{_A}\n\nSejarah Pesanan\n\n{_B}", f"{_A}\n\n- Sejarah Pesanan\n- Ubah Katasandi\n- Urut berdasarkan\n\n{_B}"),
    ),
    Rule(
        id="id.navigation.calendar", label="navigation", weighed=False,
        phrases=listed("""
            tambahkan ke kalender; tambah ke kalender
        """),
        when=c.calendar_button, takes=c.calendar_links, otherwise=HINT,
        why="the button by which readers keep an event's date, with the calendars it offers",
        source="The Events Calendar, pretix and Add to Calendar Button in Indonesian",
        hits=(_AFTER + "Tambahkan ke Kalender", _AFTER + "Tambah ke kalender\nApple\nGoogle\nOutlook.com\nYahoo"),
        near_misses=(f"{_A}\n\nTambahkan ke Kalender\n\n{_B}", f"{_A}\n\nApple\nGoogle\nYahoo\n\n{_B}", "Tambahkan ke Kalender, katanya sambil menutup pintu di belakang tamu terakhir."),
    ),
    Rule(
        id="id.navigation.portal", label="navigation",
        phrases=listed("""
            belum dibaca; pengguna; grup; tandai sudah dibaca; aksi-aksi dokumen; cetak ini; umpan rss;
            diperbaharuai terakhir; contenuti correlati; halaman depan; artikel-artikel terbaru; area
            pribadi; dalam bagian yang sama; oleh penulis-penulis yang sama; peta situs; balasan pada
            artikel ini; kata-kata kunci dalam kelompok yang sama; pesan-pesan forum terbaru;
            artikel-artikel yang paling banyak dibaca; artikel-artikel penulis ini; penambahan terbaru
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the menus and tools of portals and forums, several in a row",
        source="NodeBB, Plone and SPIP in Indonesian",
        hits=(_AFTER + "Belum dibaca\nPengguna\nGrup", _AFTER + "Tandai Sudah Dibaca\nAksi-aksi Dokumen\nCetak ini"),
        near_misses=(f"{_A}\n\nBelum dibaca\n\n{_B}", f"{_A}\n\n- Belum dibaca\n- Pengguna\n- Grup\n\n{_B}"),
    ),
    Rule(
        id="id.placeholder.loading", label="placeholder",
        phrases=listed("""
            sedang memuat; memuat data; memuat konten; memuat halaman; memuat artikel; gagal memuat;
            gagal memuat data; gagal memuat konten; aktifkan javascript; javascript tidak aktif;
            memuat;
            browser yang anda gunakan sudah ketinggalan zaman!; dapatkan tantangan audio;
            memverifikasi... harap tunggu.; untuk melanjutkan, silakan masukkan kode dari gambar di bawah ini.;
            verifikasi gagal. coba lagi nanti.; verifikasi telah kedaluwarsa. coba lagi.
        """),
        ambiguous=listed("""
            mohon tunggu; mohon tunggu sebentar; harap tunggu; silakan tunggu; tunggu sebentar;
            terjadi kesalahan; coba lagi; muat ulang; tidak ada data; data tidak ditemukan;
            artikel tidak ditemukan; hasil tidak ditemukan; tidak ada gambar; gambar tidak tersedia;
            muat ulang halaman;
            tidak ada tulisan yang ditemukan.; halaman tidak ditemukan; halaman tak ditemukan; tidak ada dokumen yang sesuai;
            jangan pernah tampilkan lagi; memverifikasi; perbaharui browser sekarang; perbarui peramban;
            saya bukan robot; verifikasi diperlukan!;
            abaikan; masukkan kode
        """),
        pattern=r"(?:mohon|silakan|harap|anda perlu|anda harus) (?:aktifkan|mengaktifkan|hidupkan|nyalakan|izinkan) (?:javascript|cookies?)\b[^“\"]{0,100}|(?:browser|peramban)(?: web)? (?:anda|ini|yang anda gunakan)[^“\"]{0,20}(?:tidak mendukung|sudah usang|tidak didukung|belum mendukung)[^“\"]{0,100}",
        when=c.loading_sign, otherwise=HINT,
        why="what stands where a script would have put something",
        source="loading states and noscript texts of Indonesian sites; WordPress, Docusaurus and Material for MkDocs in Indonesian",
        hits=("Sedang memuat...", f"= {_A}\n\nMemuat...\n\n= {_B}", "Mohon aktifkan JavaScript untuk melihat halaman ini."),
        near_misses=("Memuat: begitu tertulis di palka kapal tua itu.", f"Tunggu sebentar\n\n{_A}", f"Coba lagi\n\n{_B}", "Sedang memuat barang ketika hujan turun, ia terpeleset.", f"{_A}\n\n- Halaman tidak ditemukan\n- Halaman tak ditemukan\n\n{_B}", f"{_A}\n\n- Halaman tidak ditemukan\n- Halaman tak ditemukan\n\n{_B}"),
    ),
    Rule(
        id="id.placeholder.browser", label="placeholder",
        pattern=(
            r"(?:peramban|browser)(?: web)?(?: ?\([^)]{2,30}\))? anda(?: ?\([^)]{2,30}\))? (?:sudah )?(?:usang|kedaluwarsa|ketinggalan zaman)[.!]?|"
            r"perbar(?:u|aha)\w* (?:peramban|browser)(?: web)? anda\b.{0,110}\b(?:situs|halaman|website)\b.{0,40}[.!]?"
        ),
        why="the bar over a page that finds the reader's browser too old for it",
        source="browser-update.org and Outdated Browser, which sites build in",
        hits=("Peramban Anda (Safari) sudah usang.", "Perbarui peramban Anda agar situs ini tampil dengan benar."),
        near_misses=("Perbarui peramban Anda lalu nyalakan ulang komputer.", "Peramban Anda sudah usang, kata pria di loket."),
    ),
    Rule(
        id="id.placeholder.notice", label="placeholder",
        phrases=listed("""
            anda akan diingatkan kembali dalam 0 hari.; komentar terlindung: silakan masukkan kata sandi
            anda untuk melihat komentar.; tidak ada kutipan karena ini adalah tulisan yang dilindungi kata
            sandi.
        """),
        why="what a site says instead of what it does not show, and its robot check when it fails",
        source="browser-update.org, ALTCHA and WordPress in Indonesian",
        hits=("Anda akan diingatkan kembali dalam 4 hari.", "Komentar Terlindung: Silakan masukkan kata sandi Anda untuk melihat komentar."),
        near_misses=("Anda akan diingatkan kembali dalam 4 hari, katanya sambil menutup pintu di belakang tamu terakhir.", "Komentar Terlindung: Silakan masukkan kata sandi Anda untuk melihat komentar, katanya sambil menutup pintu di belakang tamu terakhir."),
    ),
    Rule(
        id="id.byline.by", label="byline",
        pattern=r"(?:oleh|penulis|editor|reporter|pewarta|sumber|ditulis oleh|diposting oleh|diterbitkan oleh|kontributor|penyunting|laporan|redaktur|penerjemah|laporan wartawan) ?[:|] ?[^.;]{2,80}|(?:oleh|ditulis oleh|diposting oleh|laporan) [a-z.'-]{2,20}(?: [a-z.'-]{1,20}){1,3}",
        why="who wrote it, or where it comes from",
        source="byline customs of Indonesian media (Penulis, Editor, Pewarta)",
        hits=("Penulis: Sari Wulandari", "Pewarta: Budi Laut | Editor: Rina Pelabuhan"),
        near_misses=("Penulis: dua kali ia mencoret kata itu, dua kali ia menuliskannya lagi.", "Editor yang baik jarang dikenal orang."),
    ),
    Rule(
        id="id.byline.date", label="byline",
        pattern=(
            r"(?:(?:diperbarui|diterbitkan|terbit|dipublikasikan|diposting|tayang|tanggal|update|diperbarui pada|diterbitkan pada|publikasi|dipublish) ?:? ?)?(?:(?:senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|ahad)[,/]? ?(?:\()?)?\d{1,2} (?:januari|jan|februari|feb|maret|mar|april|apr|mei|juni|jun|juli|jul|agustus|agu|agt|ags|september|sep|oktober|okt|november|nov|desember|des)\.? \d{4}"
            r"(?:,? ?(?:-|\||pukul)? ?\d{1,2}[:.]\d{2}(?: ?(?:wib|wita|wit))?)?|(?:kompas\.com|tempo\.co|antaranews\.com|tribunnews\.com)? ?(?:-|–)? ?\d{1,2}/\d{1,2}/\d{4},? ?\d{1,2}[:.]\d{2}(?: ?(?:wib|wita|wit))?"
        ),
        why="when it was published", source="date lines of Indonesian media (WIB, WITA, WIT)",
        hits=("Selasa, 5 Maret 2024 10:20 WIB", "Diperbarui: 5 Mar 2024, 10.20 WIB"),
        near_misses=("Pagi 5 Maret 2024 itu tak seorang pun ada di jembatan.", "Selasa, 5 Maret 2024, jembatan itu ditutup untuk selamanya."),
    ),
    Rule(
        id="id.caption.credit", label="caption",
        pattern=r"(?:foto|ilustrasi|dok|dokumentasi|sumber foto|sumber gambar|kredit foto|gambar|infografis|foto oleh|tangkapan layar) ?[:/] ?(?:dok\. ?)?[^.:;]{2,80}|.{6,200}[(/.] ?(?:foto ?: ?|dok\. ?|foto oleh |shutterstock|antara foto|antara/)[^.:;“\"]{0,60}",
        why="a caption, told by its credit", source="credits of Indonesian media (Foto: …, ANTARA FOTO, dok.)",
        hits=("Jembatan tua pada Kamis pagi. (Foto: Budi Laut/Harian Pelabuhan)", "Foto: dok. Pemkot Pelabuhan"),
        near_misses=("Foto: tidak satu pun disimpannya, kata cucunya sambil membuka kotak itu.", "Ilustrasi itu digambar di atas kertas bekas."),
    ),
    Rule(
        id="id.promo.appeal", label="promo",
        pattern=(
            r"(?:ikuti|follow|subscribe) (?:akun |channel |kanal )?(?:instagram|facebook|twitter|x|tiktok|youtube|whatsapp|telegram|media sosial|google news)(?: channel)? (?:kami|resmi kami)(?: di)?(?: @[\w.]{2,30})?(?:,? (?:untuk|agar|dan|sekarang)\b[^.“\"]{0,60})?[!.]?|"
            r"(?:daftarkan|masukkan) (?:alamat )?e-?mail (?:anda|kamu)(?: di bawah| di sini)? (?:untuk|agar|dan) (?:berlangganan|menerima|mendapatkan)[^.,“\"]{1,50}(?:newsletter|buletin|berita|artikel)[^.,“\"]{0,20}[!.]?|"
            r"bagikan ?:? ?(?:ke )?(?:(?:facebook|twitter|x|whatsapp|telegram|line|linkedin|e-?mail|salin tautan|copy link|salin link|pinterest|threads)[ ,|/]{0,3}){2,8}|"
            r"(?:isi )?komentar (?:sepenuhnya )?(?:menjadi|adalah) tanggung jawab (?:komentator|pembaca|penulis|pengirim)[^“\"]{0,80}|"
            r"(?:artikel|konten|berita) ini (?:hanya )?(?:khusus|untuk|tersedia bagi) (?:pelanggan|member|anggota|pengguna premium)(?: premium)?[.!] ?berlangganan[^“\"]{2,80}|"
            r"dukung (?:kami|jurnalisme|media|karya jurnalistik)(?: independen| kami| berkualitas)? (?:dengan|melalui|lewat) (?:berdonasi|donasi|berlangganan|menjadi anggota)\b[^.,“\"]{0,50}[!.]?|"
            r"aktifkan notifikasi (?:agar|untuk|supaya|dan) [^.,“\"]{0,16}(?:ketinggalan|mendapat\w*|menerima|update) [^.,“\"]{0,12}(?:berita|kabar|info|informasi)[^.,“\"]{0,24}[!.]?"
        ),
        otherwise=HINT,
        sure_if=r"ikuti|follow|subscribe|mail|bagikan|komentar|pelanggan|berlangganan|dukung|notifikasi",
        why="what a site asks of its readers in a line or sentence: to follow it, to pay, to log in, to report its mistakes",
        source="closing lines of Indonesian news sites; the notes on who answers for comments (UU ITE)",
        hits=(
            "Ikuti Instagram kami @kabarlembah",
            "Daftarkan email Anda untuk menerima newsletter kami",
            "Bagikan: Facebook Twitter WhatsApp Salin Tautan",
            "Komentar sepenuhnya menjadi tanggung jawab komentator",
            "Artikel ini khusus pelanggan. Berlangganan mulai Rp20.000 per bulan.",
            "Dukung jurnalisme independen dengan berdonasi",
            "Aktifkan notifikasi agar tidak ketinggalan berita terbaru",
        ),
        near_misses=(
            "Ikuti Instagram kami, kata pemilik warung itu, lalu lihat fotonya.",
            "Masukkan email Anda untuk mengatur ulang kata sandi.",
            "Komentar itu menjadi tanggung jawab kementerian, ujarnya.",
            "Artikel ini khusus membahas jembatan lama.",
            "Dukung kami dengan doa, pinta warga desa itu.",
            "Aktifkan notifikasi agar aplikasi bisa memberi tahu saat hujan.",
        ),
    ),
)
