"""Vietnamese: online papers under their licence, portals, blogs and shops of Vietnam."""

from __future__ import annotations

import re

from cleaner.lazy import lazy_pattern
from cleaner.model import Label
from cleaner.rules import conditions as c
from cleaner.rules.rule import ALMOST, HINT, Rule, form_of, listed, reported

_A = "Hội đồng thành phố hôm thứ hai đã bỏ phiếu cấm xe tải qua cây cầu cũ."
_B = "Thị trưởng nói tài xế sẽ phải đi vòng theo đường thung lũng đến mùa thu."
_C = "Việc sửa chữa bị hoãn nhiều năm vì không ai chịu bỏ tiền ra."
_AFTER = f"= {_A}\n\n= {_B}\n\n= {_C}\n\n"

_FOOTER: tuple[Label, ...] = (
    "legal-footer", "navigation", "share-bar", "newsletter", "paywall", "cookie-notice", "promo",
)

SPEECH = reported(
    r"(?:cô|ông|anh|bà|chị|họ|nó|người \w+)(?: ấy| ta)? (?:nói|viết|hỏi|bảo|kể)|"
    r"viết trên|ghi trên"
)
"""Reported speech: what somebody said is the article's, whatever words it is in."""

_CATEGORY = lazy_pattern(
    r"(?:[\w'’-]{1,24} ){0,3}[\w-]{0,20}(?:cookies?)\b(?=.*(?:trang|truy cập|quảng cáo|nội dung|thống kê|phân tích|đo|cài đặt|đối tác|chức năng|hoạt động|đồng ý|cần thiết)).{8,360}|"
    r"(?=.{0,200}cookies?)(?=.{0,300}(?:theo dõi|chấp nhận|đồng ý)).{30,360}|"
    r"(?=.{25}).{0,180}(?:dịch vụ (?:của )?bên thứ (?:ba|3)|sự đồng ý của bạn).{0,200}"
)
"""What a consent dialog says of a kind of cookies, and of leave for others' services."""
_PANELS = frozenset(map(form_of, listed("""
    lợi ích hợp pháp; nhà cung cấp; danh sách nhà cung cấp; đối tác; danh sách đối tác; mục đích; mục đích đặc
    biệt; tính năng; tính năng đặc biệt; sự đồng ý; hoàn toàn cần thiết; rất cần thiết; cần thiết; bắt buộc;
    chức năng; tùy chọn; tùy thích; hiệu suất; hiệu năng; phân tích; thống kê; tiếp thị; quảng cáo; nhắm mục
    tiêu; mạng xã hội; phương tiện truyền thông xã hội; chưa phân loại; luôn hoạt động; luôn bật; luôn kích
    hoạt; chi tiết; danh sách cookie; cookie cần thiết; cookie bắt buộc; cookie chức năng; cookie hiệu suất;
    cookie phân tích; cookie thống kê; cookie tiếp thị; cookie quảng cáo; cookie của bên thứ ba; tên; thời hạn;
    thời gian; mô tả; loại; ví dụ
""")))
"""What stands in its inner panels: kinds of consent, switches, heads of columns."""
_ABOUT = lazy_pattern(
    r"cookie|đồng ý|dịch vụ|trang web|website|\btrang\b|quảng cáo|cá nhân|dữ liệu|thông tin|"
    r"riêng tư|đối tác|nhà cung cấp|lợi ích hợp pháp|\biab\b|\btcf\b|vị trí|tập lệnh|script|"
    r"truy cập|thống kê|phân tích|đo lường|tùy chọn|cài đặt|lựa chọn|mục đích|hồ sơ|thiết bị|"
    r"nội dung|bình luận|spam|mạng xã hội|\bapi|\bapp(?:s|ok|er|ar)?\b|appli[ck]|apli[ck]|"
    r"informa[tcçs]|google|thư rác"
)
"""What sentences of such a dialog deal with, its purposes and those who have them among it."""

RULES = (
    Rule(
        id="vi.ad-marker.label", label="ad-marker",
        phrases=listed("""
            nội dung được tài trợ; bài viết được tài trợ; bài viết quảng cáo; tin tài trợ; tin quảng cáo;
            liên kết được tài trợ; quảng cáo - tiếp tục đọc bên dưới; quảng cáo - tiếp tục đọc bên dưới.;
            bài viết tiếp tục sau quảng cáo; bài viết tiếp tục sau quảng cáo.; nội dung tiếp tục sau quảng cáo;
            nội dung tiếp tục sau quảng cáo.; xem tiếp sau quảng cáo; đọc tiếp sau quảng cáo;
            kéo xuống để đọc tiếp; cuộn xuống để đọc tiếp; tắt quảng cáo; đóng quảng cáo; bỏ qua quảng cáo;
            ẩn quảng cáo; báo cáo quảng cáo; quảng cáo bởi google; thông tin doanh nghiệp tự giới thiệu;
            thông tin doanh nghiệp tự giới thiệu.; vị trí quảng cáo;
            quảng cáo: 0:0
        """),
        ambiguous=listed("""
            được tài trợ; nội dung quảng cáo; thông tin doanh nghiệp; thông tin quảng cáo; nội dung tài trợ
        """),
        when=c.all_of(c.beside("ad-marker", "related", "promo"), c.not_heading), otherwise=HINT,
        why="an advertisement is marked as one, and readers are told that the text goes on below it",
        source="Luật Quảng cáo 2012, article 19: advertising must be told apart from the news",
        hits=("Nội dung được tài trợ\nTin tài trợ", "Kéo xuống để đọc tiếp", "[Bỏ qua quảng cáo]"),
        near_misses=("Nội dung quảng cáo phải trung thực, luật viết như thế.", f"Thông tin doanh nghiệp\n\n{_A}"),
    ),
    Rule(
        id="vi.ad-marker.short", label="ad-marker",
        phrases=listed("quảng cáo; qc; tài trợ; advertisement; nhà tài trợ"),
        when=c.all_of(
            c.any_of(c.between_paragraphs, c.all_of(c.beside("ad-marker", "related", "promo"), c.not_heading)),
            c.no_list_item,
        ),
        otherwise=HINT, why="the short ad label, in the middle of the text or beside other boxes",
        source="ad boxes of Vietnamese online papers",
        hits=(f"= {_A}\n\nQuảng cáo\n\n= {_B}", f"= {_A}\nQC\n= {_C}"),
        near_misses=(f"Quảng cáo\n\n{_A}", f"Công ty có ba mảng\nQuảng cáo\nXuất bản\nDu lịch\n\n{_B}", f"Tài trợ\n\n{_C}"),
    ),
    Rule(
        id="vi.video-embed.player", label="video-embed",
        phrases=listed("""
            xem video; phát video; đang tải video; video đang được tải; video không khả dụng;
            trình duyệt của bạn không hỗ trợ video; trình duyệt không hỗ trợ video;
            trình duyệt của bạn không hỗ trợ thẻ video; trình duyệt của bạn không hỗ trợ html0; video liên quan;
            nghe đọc bài; nghe bài viết; nghe bài báo; nghe đọc báo; nghe nội dung bài; nghe audio; 0 lượt xem;
            lượt xem: 0; lượt xem 0; giọng nam miền bắc; giọng nữ miền bắc; giọng nam miền nam;
            giọng nữ miền nam; tốc độ đọc;
            bạn đã hủy việc phát lại media.; bắt đầu cửa sổ hộp thoại. esc sẽ thoát và đóng cửa sổ.;
            cửa sổ này có thể thoát bằng việc nhấn phím esc hoặc kích hoạt nút đóng.;
            khôi phục lại tất cả các cài đặt về giá trị mặc định;
            không có nguồn tương thích cho media này.; kết thúc cửa sổ hộp thoại.;
            media đã được mã hóa và chúng tôi không có để giải mã nó.;
            một lỗi mạng dẫn đến việc tải media bị lỗi.; phát media đã bị hủy do một sai lỗi hoặc media sử dụng những tính năng trình duyệt không hỗ trợ.;
            video không tải được, mạng hay server có lỗi hoặc định dạng không được hỗ trợ.
        """),
        ambiguous=listed("""
            phát; tạm dừng; tắt tiếng; bật tiếng; toàn màn hình; tốc độ; phụ đề; chất lượng; nam miền bắc;
            nữ miền bắc; nam miền nam; nữ miền nam; đang phát; 0x; thời lượng 0:0; nghe podcast;
            video tiếp theo; xem clip;
            bật âm thanh; chú thích; chế độ cài đặt khác; chế độ hình trong hình; cài đặt chú thích;
            cài đặt mô tả; cài đặt phụ đề; cửa sổ; dạng viền văn bản; hộp thoại cài đặt chú thích; kiểu stream;
            kích cỡ phông chữ; lưu khung video; mức âm lượng; phát lại; phông chữ; thanh tiến trình;
            thoát khỏi chế độ toàn màn hình; thời gian còn lại; thời gian hiện tại; track âm thanh;
            trình phát audio; trình phát video; tua lại; tua nhanh; tắt chú thích; tắt mô tả; tắt phụ đề;
            tỉ lệ phát lại; tốc độ phát; âm lượng; đóng cửa sổ;
            chuyển sang chế độ hình trong hình; dừng phát lại liên tục video hiện tại; mở hộp thoại cài đặt chú thích;
            mở hộp thoại cài đặt mô tả; mở hộp thoại cài đặt phụ đề; phát lại liên tục video hiện tại; thoát chế độ hình trong hình;
            thoát toàn màn hình; tua tới chương trình phát trực tiếp; đây là một cửa sổ
        """),
        when=c.all_of(c.in_run(3, "video-embed"), c.no_list_item), otherwise=HINT,
        why="the labels of a video or audio player",
        source="players and read-aloud bars of Vietnamese papers (voices by region)",
        hits=("Xem video", "Nghe đọc bài", "Nam miền Bắc\nNữ miền Bắc\nNam miền Nam"),
        near_misses=(f"Phụ đề\n\n{_A}", "Xem video đến khuya rồi ngủ quên lúc nào không biết.", f"Toàn màn hình\n\n{_B}"),
    ),
    Rule(
        id="vi.video-embed.settings", label="video-embed",
        phrases=("kết thúc cửa sổ hộp thoại.",),
        takes=c.player_above(
            "bắt đầu cửa sổ hộp thoại. esc sẽ thoát và đóng cửa sổ.",
        ),
        why="a player's bar and the dialog of its settings, which says where it begins and ends",
        source="video.js in Vietnamese",
        hits=(_AFTER + "Phát\n0:00\nĐã tải\n0%\nBắt đầu cửa sổ hộp thoại. Esc sẽ thoát và đóng cửa sổ.\nVăn bản\nColor\nTrắng\nĐen\nKích cỡ phông chữ\n50%\nĐặt lại\nXong\nKết thúc cửa sổ hộp thoại.", _AFTER + "Bắt đầu cửa sổ hộp thoại. Esc sẽ thoát và đóng cửa sổ.\nVăn bản\nTrắng\nKích cỡ phông chữ\n50%\nKết thúc cửa sổ hộp thoại."),
        near_misses=(f"{_A}\n\nTrắng\nĐen\n\n{_B}", "Kết thúc cửa sổ hộp thoại, cô nói rồi đóng cửa sau người khách cuối cùng."),
    ),
    Rule(
        id="vi.promo.voice", label="promo",
        finds=c.site_speaks(
            site=lazy_pattern(r"chúng tôi|tòa soạn|toà soạn|ban biên tập|trang web này|website này|bài viết này", re.IGNORECASE),
            reader=lazy_pattern(r"\bbạn\b|quý độc giả|quý bạn đọc|\bbạn đọc\b|\bhãy\b|vui lòng|\bmời\b", re.IGNORECASE),
            asks=r"\bcookies?\b|\bbản tin\b|\bemail\b|\bứng dụng\b|\bđăng ký\b|\bủng hộ\b|\bquyên góp\b|\bđặt mua\b|\bthành viên\b|\bthông báo\b|\bfacebook\b|\bzalo\b|\byoutube\b|\btelegram\b|\bquảng cáo\b|\bhoa hồng\b|\bbình luận\b|\bchia sẻ\b",
            notes=r"\bcó thể (?:nhận|được hưởng) hoa hồng\b",
            voice=lazy_pattern(r"\bchúng tôi\b|\btôi\b|\bbạn\b|\bchúng ta\b", re.IGNORECASE),
            speech=SPEECH,
        ),
        score=ALMOST,
        why="the site speaks to its readers of mails, money, accounts or cookies, in a text that does not say we or you itself",
        source="closing lines of news sites and blogs in this language; what they share is who speaks, to whom and of what",
        hits=(_AFTER + "Trang web này sử dụng cookie để nâng cao trải nghiệm của bạn.", _AFTER + "Hãy ủng hộ để chúng tôi tiếp tục làm báo chất lượng.", _AFTER + "Nếu bạn thấy bài viết này hữu ích, hãy chia sẻ với bạn bè."),
        near_misses=(f"{_A}\n\n{_B}\n\n{_C}\n\nTài xế chọn đường trong ứng dụng và trả ba nghìn đồng mỗi tháng.", f"{_A}\n\n{_B}\n\n{_C}\n\n“Hãy đăng ký bản tin của chúng tôi”, tấm biển trước ủy ban viết.", f"{_A}\n\n{_B}\n\n{_C}\n\nChúng tôi đợi dưới chân cầu cả đêm.\n\nHãy ủng hộ để chúng tôi tiếp tục làm báo chất lượng."),
    ),
    Rule(
        id="vi.promo.app", label="promo",
        phrases=listed("""
            tải ứng dụng ngay; tải app ngay; tải ứng dụng miễn phí; mở trong ứng dụng; đọc trên ứng dụng;
            đọc trên app; tải trên app store; tải trên google play; tải về trên app store;
            đăng ký nhận thông báo; đăng ký kênh youtube; quan tâm zalo; theo dõi zalo; ủng hộ tác giả;
            ủng hộ ngay; quyên góp ngay; tặng sao cho tác giả; trở thành người đầu tiên tặng sao cho bài viết;
            trở thành người đầu tiên tặng sao cho bài viết.;
            trở thành người đầu tiên tặng sao cho bài viết 0 0 0; hoặc tặng sao cho bài viết này;
            hoặc tặng sao cho bài viết này.; chuyển sao tặng cho thành viên; chuyển sao tặng cho thành viên.;
            mời tác giả ly cà phê; mời tác giả ly cà phê.; đặt mua ngay; xem giá bán; gửi tin cho tòa soạn;
            gửi bài cho tòa soạn
        """),
        ambiguous=listed("""
            quyên góp; ủng hộ; tải ứng dụng; tải app; nhận thông báo; bật thông báo; đăng ký kênh; mua ngay;
            đăng ký ngay; nhận ngay; gửi bài viết; đường dây nóng; dùng thử miễn phí; mở ứng dụng; tặng sao;
            ủng hộ chúng tôi; nhận ưu đãi; gửi tin bài
        """),
        pattern=(
            r"(?:theo dõi|đọc tin|đọc báo|cập nhật|xem thêm tin|tham gia|like|quan tâm|bấm theo dõi)(?: ngay)? (?!chúng tôi)[^.,“\"]{2,60} (?:trên|tại|qua) (?:google ?news|google tin tức|facebook|fanpage|zalo|kênh zalo|youtube|telegram|tiktok|kênh youtube|viber)(?: (?:để|và) [^.“\"]{2,50}| tại đây)?!?|"
            r"(?:tải|cài đặt) (?:ngay )?(?:ứng dụng|app) [^.,“\"]{2,50}(?:để|miễn phí|trên|tại)[^.,“\"]{2,60}!?|mời (?:quý )?(?:bạn đọc|độc giả|quý vị|các bạn)[^.“\"]{0,20} (?:đón|theo dõi|xem|tham gia|gửi|cùng|đọc|chia sẻ|truy cập)[^“\"]{2,120}|"
            r"mọi (?:ý kiến|thông tin|bài vở|góp ý|phản ánh)[^.“\"]{0,40}(?:xin gửi|gửi về|vui lòng|liên hệ)[^“\"]{2,120}"
        ),
        when=c.any_of(c.beside("promo", "comments", "share-bar"), c.all_of(c.in_tail, c.after_prose(2), c.in_article)),
        otherwise=HINT, part="button", why="a prompt to follow the paper, to install its app or to give money",
        source="tails of Vietnamese news pages (Google News, Zalo; Tuổi Trẻ's stars)",
        hits=("Theo dõi Báo Bến Cảng trên Google News", "Trở thành người đầu tiên tặng sao cho bài viết", "Mời bạn đọc gửi bài viết cộng tác về tòa soạn", f"{_AFTER}Tải ứng dụng\nBật thông báo"),
        near_misses=(f"Quyên góp\n\n{_A}", "Theo dõi con trên Facebook không làm bà yên lòng hơn, bà nói vậy.", f"Đường dây nóng\n\n{_B}", "Mở ứng dụng ra mới biết chẳng có gì bên trong."),
    ),
    Rule(
        id="vi.promo.offer", label="promo",
        phrases=listed("""
            ứng tuyển ngay; lưu tin; lưu việc làm; hiện số; hiện số điện thoại;
            bấm để hiện số; chat với người bán; liên hệ người bán; báo cáo tin đăng;
            kiểm tra phòng trống; tới nơi bán; thông báo giá; viết đánh giá; mua vé ngay;
            thắp nến tưởng niệm
        """),
        when=c.offer_button, otherwise=HINT, part="button",
        why="a button beside an offer: to apply, to call the seller, to book; it does nothing in a text",
        source="job boards, portals of homes and cars, shops' comparisons, tickets, hotels, memorial pages, recipe cards",
        hits=("Bấm để hiện số\nChat với người bán", "Viết đánh giá\nLưu việc làm"),
        near_misses=(f"Lưu việc làm\n\n{_A}", "Nộp hồ sơ xong, anh đứng đợi cả buổi chiều, chị kể.", f"{_A}\n\nỨng tuyển ngay\n\nLưu tin\n\n{_B}"),
    ),
    Rule(
        id="vi.promo.install", label="promo",
        phrases=listed("""
            thêm nó vào màn hình chính của bạn để có trải nghiệm phong phú hơn và truy cập dễ dàng hơn.; cài
            đặt trên thiết bị của bạn để có trải nghiệm phong phú hơn và truy cập dễ dàng.; thêm nó vào dock
            của bạn để có trải nghiệm toàn diện hơn và truy cập dễ dàng hơn.; nhưng trình duyệt này không hỗ
            trợ tính năng đó. để tiếp tục, hãy mở liên kết trong một trình duyệt bên ngoài.
        """),
        ambiguous=listed("""
            nhấn vào "mở bằng trình duyệt..."; nhấp vào nút "chia sẻ" trên thanh điều hướng; thêm vào trang
            chủ; nhấn menu; nhấn vào "thêm vào màn hình chính"; cài đặt; mở menu trình duyệt của bạn; hiển
            thị thư viện; nhấn menu nếu không có biểu tượng chia sẻ; thêm vào dock; nhấn "thêm vào màn hình
            chính"; nhấn "thêm vào dock"; mở menu trình duyệt trong ứng dụng; thêm vào màn hình chính; mở
            liên kết đã sao chép trong safari; nhấn để sao chép liên kết; nhấn "xem thêm" trong menu chia
            sẻ; trang web này có cả chức năng đặc trưng ứng dụng.
        """),
        when=c.install_steps, otherwise=HINT, weighed=False,
        why="the panel by which a site asks to be put on the home screen, and its steps",
        source="pwa-install in Vietnamese",
        hits=("Thêm nó vào màn hình chính của bạn để có trải nghiệm phong phú hơn và truy cập dễ dàng hơn.", "Cài đặt trên thiết bị của bạn để có trải nghiệm phong phú hơn và truy cập dễ dàng.", _AFTER + "Nhấn vào \"Mở bằng trình duyệt...\"\nNhấp vào nút \"Chia sẻ\" trên thanh điều hướng\nThêm vào trang chủ"),
        near_misses=(f"{_A}\n\nNhấn vào \"Mở bằng trình duyệt...\"\n\n{_B}", f"{_A}\n\n- Nhấn vào \"Mở bằng trình duyệt...\"\n- Nhấp vào nút \"Chia sẻ\" trên thanh điều hướng\n- Thêm vào trang chủ\n\n{_B}", "Thêm nó vào màn hình chính của bạn để có trải nghiệm phong phú hơn và truy cập dễ dàng hơn, cô nói rồi đóng cửa sau người khách cuối cùng.", "Cài đặt trên thiết bị của bạn để có trải nghiệm phong phú hơn và truy cập dễ dàng, cô nói rồi đóng cửa sau người khách cuối cùng."),
    ),
    Rule(
        id="vi.newsletter.sign-up", label="newsletter",
        phrases=listed("""
            đăng ký nhận bản tin; đăng ký nhận tin; đăng ký nhận email; đăng ký nhận tin qua email;
            đăng ký nhận tin qua email.; đăng ký bản tin; đăng ký nhận bài viết mới; đăng ký nhận bài viết mới.;
            đăng ký nhận tin mới; nhận tin qua email; nhận bài viết mới qua email; nhận bài viết mới qua email.;
            nhận bản tin qua email; nhập email; nhập email của bạn; nhập địa chỉ email;
            nhập địa chỉ email của bạn; nhập địa chỉ email của bạn.; địa chỉ email của bạn; email của bạn;
            vui lòng nhập email; bạn có thể hủy đăng ký bất cứ lúc nào; bạn có thể hủy đăng ký bất cứ lúc nào.;
            hủy đăng ký bất cứ lúc nào; hủy đăng ký bất cứ lúc nào.; cảm ơn bạn đã đăng ký;
            cảm ơn bạn đã đăng ký.
        """),
        ambiguous=listed("""
            bản tin; email; địa chỉ email; đăng ký; gửi; đăng ký ngay; họ và tên; họ tên; hủy đăng ký; gửi ngay;
            nhận bản tin; đăng ký thành công
        """),
        pattern=(
            r"(?:đăng ký|nhận)(?: ngay)?(?: để)?(?: nhận)? (?:những |các )?(?:bản tin|tin tức|tin mới|bài viết|thông tin)[^.,“\"]{0,50}(?:qua|vào|tới|đến|bằng) (?:email|hộp thư|thư điện tử|e-mail)(?: của bạn)?(?: (?:vào )?(?:mỗi|hằng|hàng) [^.,“\"]{2,14})?[!.]?|đăng ký (?:nhận )?(?:bản tin|newsletter) [^.“\"]{2,80}[!.]?"
        ),
        when=c.beside("newsletter", "promo", "share-bar", "legal-footer"), otherwise=HINT, part="field",
        sure_if="bản tin|tin tức|tin mới|newsletter|bài viết",
        why="a part of the box that collects mail addresses", source="sign-up forms of Vietnamese sites",
        hits=("Nhận các bài viết mới qua email vào mỗi Chủ nhật", "Đăng ký nhận bản tin\nNhập email của bạn\nĐăng ký", "Nhận bài viết mới qua email"),
        near_misses=("Nhận thông báo sa thải qua email, anh lặng người.", f"Bản tin\n\n{_A}", f"Đăng ký\n\n{_B}", "Nhận tin con mất, bà ngồi lặng suốt buổi chiều."),
    ),
    Rule(
        id="vi.newsletter.sent", label="newsletter",
        phrases=listed("""
            để hoàn tất đăng ký, nhấn vào liên kết xác nhận được gửi tới email của bạn. nếu sau 3 phút chưa
            nhận được, hãy kiểm tra mục spam!; liên kết đăng nhập đã được gửi đến email của bạn. nếu sau 3
            phút vẫn chưa thấy, hãy kiểm tra thư mục spam.; phản hồi bài viết này
        """),
        ambiguous=listed("""
            hãy kiểm tra email của bạn!; vui lòng nhập địa chỉ email hợp lệ; đã gửi email; chọn bản tin bạn
            muốn nhận; để sau; hủy bất cứ lúc nào.
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="what a sign-up form says before and after an address is sent",
        source="Ghost in Vietnamese",
        hits=("Để hoàn tất đăng ký, nhấn vào liên kết xác nhận được gửi tới email của bạn. Nếu sau 3 phút chưa nhận được, hãy kiểm tra mục spam!", "Liên kết đăng nhập đã được gửi đến email của bạn. Nếu sau 3 phút vẫn chưa thấy, hãy kiểm tra thư mục spam.", _AFTER + "Hãy kiểm tra email của bạn!\nVui lòng nhập địa chỉ email hợp lệ\nĐã gửi email"),
        near_misses=(f"{_A}\n\nHãy kiểm tra email của bạn!\n\n{_B}", f"{_A}\n\n- Hãy kiểm tra email của bạn!\n- Vui lòng nhập địa chỉ email hợp lệ\n- Đã gửi email\n\n{_B}", "Để hoàn tất đăng ký, nhấn vào liên kết xác nhận được gửi tới email của bạn. Nếu sau 3 phút chưa nhận được, hãy kiểm tra mục spam, cô nói rồi đóng cửa sau người khách cuối cùng."),
    ),
    Rule(
        id="vi.comment-count.count", label="comment-count",
        phrases=listed("""
            0 bình luận; bình luận (0); bình luận(0); bình luận: 0; bình luận 0; 0 ý kiến; ý kiến (0);
            ý kiến bạn đọc (0); 0 phản hồi; phản hồi (0); 0 trả lời; xem bình luận; xem tất cả bình luận;
            xem thêm bình luận; xem 0 bình luận; đọc bình luận; tất cả bình luận; tất cả bình luận (0);
            hiển thị bình luận; tải thêm bình luận; chưa có bình luận; chưa có bình luận nào;
            chưa có bình luận nào.; không có bình luận;
            hiện chưa có bình luận nào, hãy trở thành người đầu tiên bình luận cho bài viết này;
            hiện chưa có bình luận nào, hãy trở thành người đầu tiên bình luận cho bài viết này!;
            hiện chưa có bình luận nào, hãy trở thành người đầu tiên bình luận cho bài viết này.;
            hãy là người đầu tiên bình luận; hãy là người đầu tiên bình luận.;
            hãy là người đầu tiên bình luận về bài viết này; hãy là người đầu tiên bình luận về bài viết này.;
            ý kiến bạn đọc; bình luận mới nhất; quan tâm nhất; bình luận nổi bật; không có bình luận nào;
            0 đánh giá; 0 nhận xét; không có nhận xét nào;
            chưa có phản hồi.
        """),
        when=c.all_of(c.not_heading, c.no_list_item), otherwise=HINT,
        why="how many comments there are, or the button that shows them",
        source="comment systems of VnExpress and Tuổi Trẻ, Blogger in Vietnamese (nhận xét); WordPress in Vietnamese",
        hits=("34 bình luận", "Bình luận (12)", "Hiện chưa có bình luận nào, hãy trở thành người đầu tiên bình luận cho bài viết này!"),
        near_misses=(f"Ý kiến bạn đọc\n\n{_A}", "34 bình luận đã bị xóa trước nửa đêm.", f"Bình luận mới nhất\n\n{_B}"),
    ),
    Rule(
        id="vi.comments.prompt", label="comments",
        phrases=listed("""
            để lại một bình luận hủy; để lại phản hồi hủy; gửi phản hồi hủy;
            gửi bình luận; viết bình luận; viết bình luận của bạn; viết bình luận...; thêm bình luận;
            để lại bình luận; để lại một bình luận; để lại bình luận của bạn; để lại bình luận của bạn.;
            để lại một trả lời; trả lời hủy; hủy trả lời; gửi ý kiến của bạn; chia sẻ ý kiến của bạn;
            chia sẻ ý kiến của bạn.; ý kiến bạn đọc sẽ được xét duyệt trước khi đăng;
            ý kiến bạn đọc sẽ được xét duyệt trước khi đăng.; ý kiến của bạn sẽ được biên tập trước khi đăng;
            ý kiến của bạn sẽ được biên tập trước khi đăng.; vui lòng nhập tiếng việt có dấu;
            vui lòng nhập tiếng việt có dấu.; xin vui lòng gõ tiếng việt có dấu;
            xin vui lòng gõ tiếng việt có dấu.; vui lòng gõ tiếng việt có dấu; vui lòng gõ tiếng việt có dấu.;
            đăng nhập để bình luận; đăng nhập để gửi bình luận; đăng nhập để gửi bình luận.;
            bạn cần đăng nhập để bình luận; bạn cần đăng nhập để bình luận.;
            bạn phải đăng nhập để gửi bình luận; bạn phải đăng nhập để gửi bình luận.;
            bạn phải đăng nhập để gửi phản hồi; bạn phải đăng nhập để gửi phản hồi.;
            vui lòng đăng nhập để bình luận; vui lòng đăng nhập để bình luận.;
            email của bạn sẽ không được hiển thị công khai; email của bạn sẽ không được hiển thị công khai.;
            các trường bắt buộc được đánh dấu *;
            email của bạn sẽ không được hiển thị công khai. các trường bắt buộc được đánh dấu *;
            lưu tên của tôi, email, và trang web trong trình duyệt này cho lần bình luận kế tiếp của tôi;
            lưu tên của tôi, email, và trang web trong trình duyệt này cho lần bình luận kế tiếp của tôi.;
            bình luận đã bị đóng; báo cáo bình luận;
            thông tin bạn đọc sẽ được bảo mật an toàn và chỉ sử dụng trong trường hợp toà soạn cần thiết để liên lạc với bạn;
            thông tin bạn đọc sẽ được bảo mật an toàn và chỉ sử dụng trong trường hợp toà soạn cần thiết để liên lạc với bạn.;
            đăng nhận xét;
            ấn đây để hủy bỏ trả lời.; xin lỗi, phần phản hồi đang bị đóng cho mục này.; xin lỗi, hiện không được phép viết phản hồi.; đăng nhập để trả lời; đăng nhập và để lại phản hồi; phản hồi của bạn đang chờ được xét duyệt.; đăng bình luận của bạn; phản hồi đã bị khóa; nhập bình luận tại đây (tối thiểu 0 ký tự); bình luận đang chờ duyệt
        """),
        ambiguous=listed("""
            bình luận; trả lời; thích; báo cáo; phản hồi; ý kiến; trích dẫn; mới nhất; cũ nhất; nhận xét;
            không thích; ý kiến của bạn; thông tin của bạn; báo vi phạm; chấm điểm; gửi ý kiến; hữu ích; cảm ơn;
            gửi phản hồi; bình luận đã đóng; đóng bình luận; báo cáo vi phạm; thông tin bạn đọc; phản đối;
            đã xóa bình luận.; nhận thông báo email cho các bình luận phản hồi;
            tên (tùy chọn); e-mail (tùy chọn); website (tùy chọn);
            bình chọn nhiều nhất; có nhiều bài viết nhất; cũ đến mới; gắn cờ; hãy đăng nhập để trả lời;
            mới đến cũ; trả lời dưới dạng chủ đề; tải thêm các bài gửi khác;
            để lại phản hồi
        """),
        when=c.any_of(
            c.all_of(c.in_run(2, "comments", "share-bar", "comment-count", "navigation"), c.no_list_item),
            c.all_of(c.in_tail, c.after_prose(2), c.in_article),
        ),
        otherwise=HINT, why="a prompt or button of the comment section",
        source="comment systems of Vietnamese papers (tiếng Việt có dấu) and WordPress in Vietnamese; WordPress, isso and Django comments in Vietnamese",
        hits=("Gửi bình luận", "Thích\nTrả lời", "Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *", f"{_AFTER}Bình luận"),
        near_misses=(f"Bình luận\n\n{_A}", f"Ý kiến\n\n{_B}", "Viết bình luận thì nhiều, đọc hết bài thì chẳng mấy ai."),
    ),
    Rule(
        id="vi.comments.useful", label="comments",
        phrases=listed("bài viết này có hữu ích không?; bài viết có hữu ích không?; bài viết này có hữu ích với bạn không?; bài viết này có giúp ích cho bạn không?; trang này có hữu ích không?; thông tin này có hữu ích không?"),
        ambiguous=listed("có; không"),
        when=c.all_of(c.in_run(3, "comments"), c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a poll below the article: was it useful, yes or no",
        source="feedback widgets of help pages, blogs and papers",
        hits=(_AFTER + "Bài viết này có hữu ích không?\nCó\nKhông", "Trang này có hữu ích không?"),
        near_misses=(f"Có\n\n{_A}", "Bài viết này có hữu ích không? Chẳng ai biết."),
    ),
    Rule(
        id="vi.comments.widget", label="comments",
        phrases=listed("""
            báo cáo bình luận này?; xem thêm 0 trả lời khác; xem thêm 1 trả lời; đọc thêm trả lời; bình luận
            này đã bị ẩn.; bình luận này đã bị xóa.; xem tất cả thảo luận; liên kết bình luận này không còn
            nữa.; bạn không thể bình luận trên trang web này.; hiện thêm (0); thêm ngữ cảnh, tên và chuyên
            môn của bạn để thúc đẩy cuộc thảo luận lành mạnh.
        """),
        ambiguous=listed("""
            sửa bình luận này; thảo luận của thành viên; bắt đầu cuộc trò chuyện; tham gia thảo luận; xếp
            theo; đăng ký ngay; đã là thành viên?; đăng nhập; nâng cấp; thành viên đã xóa; ẩn bình luận; ẩn
            với thành viên; xem trước; gửi; một bình luận; 0 đã ẩn
        """),
        pattern=(
            r"trở thành thành viên của .{2,60} để có thể bình luận[.!।]?|"
            r"trở thành thành viên trả phí của .{2,60} để có thể bình luận[.!।]?"
        ),
        when=c.comment_widget, otherwise=HINT, weighed=False,
        why="what comment sections of blogs say around the comments and above their form",
        source="Ghost, isso and WordPress in Vietnamese",
        hits=("Báo cáo bình luận này?", "Xem thêm 4 trả lời khác", "Trở thành thành viên của Port Chronicle để có thể bình luận.", _AFTER + "Sửa bình luận này\nThảo luận của thành viên\nBắt đầu cuộc trò chuyện"),
        near_misses=(f"{_A}\n\nSửa bình luận này\n\n{_B}", f"{_A}\n\n- Sửa bình luận này\n- Thảo luận của thành viên\n- Bắt đầu cuộc trò chuyện\n\n{_B}", "Báo cáo bình luận này, cô nói rồi đóng cửa sau người khách cuối cùng.", "Trở thành thành viên của Port Chronicle để có thể bình luận, cô nói rồi đóng cửa sau người khách cuối cùng."),
    ),
    Rule(
        id="vi.comments.forum", label="comments",
        phrases=listed("""
            flag bài viết này để chỉnh sửa; bấm vào đây để quay về đọc bài viết mới nhất trong chủ đề này.;
            chủ đề này đã bị xóa. chỉ ban quản trị mới xem được.; xin hãy đăng ký hoặc đăng nhập để theo dõi
            topic này; chủ đề bạn đang trả lời đã khá cũ. bạn có muốn tạo chủ đề mới, và liên kết với chủ đề
            hiện tại trong bài viết trả lời của bạn?; được thông báo khi có trả lời mới trong chủ đề này;
            hiện giờ chỉ có các thành viên mới được quyền gửi bài viết, hãy nhấn vào đây để đăng nhập; diễn
            đàn đã được cập nhật bản mới nhất. click vào đây để tải lại trang.; từ giờ bạn sẽ nhận được
            thông báo khi có ai đó gửi bài viết trong chủ đề này; đăng nhập để viết bài; không có chủ đề nào
            gần đây.; không có chủ đề chưa được đọc; không có bài viết nào với thẻ này.; bạn không có quyền
            vào các diễn đàn này nữa.; cảnh báo! thư tín quá ngắn - phải hơn 0 mẫu tự.; thư tín dài quá. độ
            dài tối đa 0 mẫu tự.; diễn đàn này được điều hợp trước: bài vở đóng góp sẽ xuất hiện sau khi
            được quản trị viên chấp thuận.; theo dõi để nhận thông báo khi có bình luận mới.; bạn sẽ nhận
            được thông báo về bình luận mới trong chủ đề này.; không thể tìm thấy bình luận này. nó có thể
            đã bị xóa hoặc di chuyển.
        """),
        ambiguous=listed("""
            sắp xếp theo; đánh dấu chưa đọc; tạo chủ đề mới; trả lời chủ đề này; bài gửi này đã bị xóa!; chủ
            đề mới; có chủ đề mới; tải thêm; không có bài mới.; chia sẻ chuyên mục này; tạo bài mới; bài
            cuối; định dạng khác của trang này:; gửi một thư tín; có nhắn tin hay bình luận gì không?; 0
            người đã thảo luận; thêm chủ đề; lời bình luận của bạn đã được đăng lên.; giới thiệu về trang
            thảo luận này; bắt đầu cuộc thảo luận; theo dõi chủ đề này?
        """),
        pattern=(
            r"có vẻ như bạn đã mất kết nối tới .{1,40}, vui lòng đợi một lúc để chúng tôi thử kết nối lại[.!।]?|"
            r"với việc nhấn “.{1,40}”, bạn chấp nhận các điều khoản sử dụng của wiki này[.!।]?"
        ),
        when=c.forum_tools, otherwise=HINT, weighed=False,
        why="what the software of a forum says around the posts of a thread, several lines in a row",
        source="NodeBB, Redmine, SPIP and MediaWiki DiscussionTools in Vietnamese",
        hits=("Flag bài viết này để chỉnh sửa", "Bấm vào đây để quay về đọc bài viết mới nhất trong chủ đề này.", "Có vẻ như bạn đã mất kết nối tới Port Chronicle, vui lòng đợi một lúc để chúng tôi thử kết nối lại.", _AFTER + "Sắp xếp theo\nĐánh dấu chưa đọc\nTạo chủ đề mới"),
        near_misses=(f"{_A}\n\nSắp xếp theo\n\n{_B}", f"{_A}\n\n- Sắp xếp theo\n- Đánh dấu chưa đọc\n- Tạo chủ đề mới\n\n{_B}", "Flag bài viết này để chỉnh sửa, cô nói rồi đóng cửa sau người khách cuối cùng.", "Bấm vào đây để quay về đọc bài viết mới nhất trong chủ đề này, cô nói rồi đóng cửa sau người khách cuối cùng.", "Có vẻ như bạn đã mất kết nối tới Port Chronicle, vui lòng đợi một lúc để chúng tôi thử kết nối lại, cô nói rồi đóng cửa sau người khách cuối cùng."),
    ),
    Rule(
        id="vi.share-bar.share", label="share-bar",
        phrases=listed("""
            thích đang tải;
            lưu công thức; in công thức; chia sẻ bài viết; chia sẻ bài viết này; chia sẻ bài báo; chia sẻ tin này; chia sẻ với bạn bè;
            chia sẻ lên facebook; chia sẻ qua facebook; chia sẻ trên facebook; chia sẻ facebook;
            chia sẻ lên twitter; chia sẻ trên twitter; chia sẻ qua zalo; chia sẻ zalo; chia sẻ lên zalo;
            chia sẻ qua email; chia sẻ liên kết; sao chép liên kết; sao chép link; copy link bài viết;
            đã sao chép liên kết; in bài viết; in trang này; in tin này; gửi email cho bạn bè; gửi cho bạn bè;
            kích thước chữ; tăng cỡ chữ; giảm cỡ chữ; cỡ chữ nhỏ; cỡ chữ lớn; theo dõi chúng tôi trên;
            theo dõi chúng tôi trên facebook; theo dõi trên google news; theo dõi fanpage; 0 lượt chia sẻ;
            0 chia sẻ; chia sẻ 0; 0 lượt thích; lượt đọc: 0; 0 lượt đọc; đọc bài gốc tại đây; xem link nguồn;
            tweet bài này;
            theo dõi chúng tôi trên google news; theo dõi chúng tôi trên google
        """),
        ambiguous=listed("""
            zalo; chia sẻ ngay; lưu tin; đọc sau; cỡ chữ; in bài; theo dõi tác giả; theo dõi chúng tôi;
            kết nối với chúng tôi; copy link; đã copy; đã sao chép; lấy link; gửi mail; chia sẻ link; lưu bài;
            lưu bài viết; viber; lotus; link bài gốc; lấy link!
        """),
        when=c.all_of(
            c.any_of(c.in_run(2, "share-bar", "navigation", "comments", "comment-count"), c.all_of(c.in_tail, c.after_prose(2), c.in_article)),
            c.no_list_item,
        ),
        otherwise=HINT, why="a prompt or button to share the page or to follow the site",
        source="share bars of Vietnamese papers (Zalo, Facebook; Lấy link! of the VCCorp papers)",
        hits=("Chia sẻ bài viết", "Chia sẻ lên Facebook", "Zalo\nCopy link", "Link bài gốc\nLấy link!"),
        near_misses=(f"Zalo\n\n{_A}", f"Đọc sau\n\n{_B}", "Chia sẻ với bạn bè nỗi buồn ấy, anh thấy nhẹ lòng hơn."),
    ),
    Rule(
        id="vi.share-bar.button", label="share-bar",
        phrases=listed("""
            chia sẻ; lưu; in; thích; sao chép; theo dõi; gửi; tweet; aa; a; a+; a-; lưu lại; gửi email; nhỏ;
            vừa; lớn; mặc định; sao chép link; in ấn; báo lỗi
        """),
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "video-embed"), c.no_list_item),
        otherwise=HINT, why="words of a share bar, one beside the other",
        source="article tool bars of Vietnamese papers",
        hits=("Chia sẻ\nLưu", "Chia sẻ\nThích\nSao chép"),
        near_misses=(f"Chia sẻ\n\n{_A}", f"Theo dõi\n\n{_B}", "Thích\n\nChỉ một chữ ấy thôi mà cô đợi suốt mười năm trời dài đằng đẵng."),
    ),
    Rule(
        id="vi.share-bar.preferred-source", label="share-bar",
        pattern=r"(?:thêm|chọn|đặt)(?: chúng tôi)? làm nguồn (?:tin )?(?:ưu tiên|yêu thích|ưa thích) (?:trên|của|trong) google",
        why="the button that makes the site one of the reader's preferred sources in Google's search",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Thêm làm nguồn ưu tiên trên Google", "Chọn chúng tôi làm nguồn tin ưu tiên trên Google"),
        near_misses=("Chọn tờ báo làng làm nguồn tin ưu tiên trên Google", "Chọn một tờ báo làm nguồn ưu tiên trên Google, thị trưởng nói, và bạn sẽ đọc mãi một điều.", "Nguồn ưu tiên của làng đã cạn."),
    ),
    Rule(
        id="vi.share-bar.preferred-source-named", label="share-bar",
        pattern=r"(?:thêm|chọn|đặt)(?: [\w&.'’-]+){0,5}? làm nguồn (?:tin )?(?:ưu tiên|yêu thích|ưa thích) (?:trên|của|trong) google",
        when=c.beside("share-bar"), otherwise=HINT,
        why="the same button with a name, beside others: alone it may be a step of a guide",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Facebook\nWhatsApp\nLinkedIn\nChọn báo Thung Lũng làm nguồn tin ưu tiên trên Google", "Chọn tờ báo làng làm nguồn tin ưu tiên trên Google\nFacebook\nWhatsApp\nLinkedIn"),
        near_misses=("Chọn tờ báo làng làm nguồn tin ưu tiên trên Google", "Chọn một tờ báo làm nguồn ưu tiên trên Google, thị trưởng nói, và bạn sẽ đọc mãi một điều."),
    ),
    Rule(
        id="vi.share-bar.tools", label="share-bar",
        phrases=listed("báo lỗi bài viết; báo cáo lỗi; gửi phản hồi bài viết; tóm tắt bằng ai; tóm tắt bài viết; tóm tắt tin"),
        when=c.all_of(c.any_of(c.not_heading, c.beside("share-bar", "video-embed")), c.no_list_item), otherwise=HINT,
        why="buttons of the tools beside an article: report an error, have it summed up by a machine",
        source="toolbars of news sites since 2024",
        hits=(_AFTER + "Báo lỗi bài viết", _AFTER + "Tóm tắt bằng AI"),
        near_misses=(f"Báo lỗi bài viết\n\n{_A}", f"- Tóm tắt bằng AI\n- Báo lỗi bài viết\n\n{_A}"),
    ),
    Rule(
        id="vi.cookie-notice.notice", label="cookie-notice",
        phrases=listed("chúng tôi tôn trọng quyền riêng tư của bạn; chúng tôi tôn trọng quyền riêng tư của bạn.; chúng tôi coi trọng quyền riêng tư của bạn; chúng tôi coi trọng quyền riêng tư của bạn."),
        pattern=(
            r"(?:trang web|trang|website|chúng tôi|trang web này|web)(?: này| của chúng tôi)?(?: và (?:các )?đối tác)?(?: có| đang| cũng)? (?:sử dụng|dùng|lưu trữ|lưu) (?:\w+ ){0,3}(?:cookies?)[^“\"]{0,20}(?:để|nhằm|cho|và|\.|giúp|cần)[^“\"]{0,40}(?:trải nghiệm|hoạt động|quyền kiểm soát|phân tích|nội dung|quảng cáo|trang|dịch vụ|người dùng|truy cập|cải thiện)[^“\"]{0,240}|"
            r"(?:bằng cách|bằng việc|khi|nếu bạn|việc) (?:tiếp tục|bạn tiếp tục|nhấp|truy cập|sử dụng)[^.“\"]{2,80}(?:đồng ý|chấp nhận)[^.“\"]{0,60}(?:cookies?|chính sách|điều khoản)[^“\"]{0,160}"
        ),
        otherwise=HINT,
        sure_if="cookie|trang web|website|quyền riêng tư|bảo mật",
        why="a notice that asks leave to store cookies",
        source="Nghị định 13/2023/NĐ-CP on personal data; consent banners in Vietnamese",
        hits=("Chúng tôi tôn trọng quyền riêng tư của bạn", "Chúng tôi sử dụng cookie để cải thiện trải nghiệm của bạn trên trang web.", "Bằng cách tiếp tục sử dụng trang web, bạn đồng ý với việc sử dụng cookie của chúng tôi."),
        near_misses=("Chúng tôi tôn trọng quyền riêng tư của bạn bè, ông nói.", "Chúng tôi dùng cookie để mời khách, bà chủ quán cười nói.", "Cookie là tập tin nhỏ mà trang web để lại trên máy người đọc."),
    ),
    Rule(
        id="vi.cookie-notice.button", label="cookie-notice",
        phrases=listed("""
            chấp nhận cookie; chấp nhận tất cả cookie; chấp nhận mọi cookie; từ chối cookie;
            từ chối tất cả cookie; tùy chỉnh cookie; thiết lập cookie; chỉ cookie cần thiết; đồng ý và tiếp tục;
            đồng ý và đóng;
            cho phép tất cả các cookies; cookies được quản lý bằng tarteaucitron.js;
            dịch vụ này không sử dụng cookie.; dịch vụ này không được cài đặt bất cứ cookie nào.;
            hiển thị / ẩn thông tin về lưu trữ cookie; ok, đồng ý
        """),
        ambiguous=listed("""
            đồng ý; chấp nhận; từ chối; đóng; cài đặt; tùy chỉnh; tìm hiểu thêm; xem thêm; ok; đã hiểu;
            chấp nhận tất cả; từ chối tất cả; tôi đồng ý; chi tiết; chính sách cookie; cài đặt cookie;
            quản lý cookie;
            bảo vệ sự riêng tư của bạn; cho phép; cookie bắt buộc; cá nhân; quản lý dịch vụ; đã rõ!;
            ưu tiên cho tất cả các dịch vụ;
            bảng quản lý cookie; từ chối cất cả cookies; ẩn biểu ngữ cookie
        """),
        when=c.consent_button, otherwise=HINT, part="button", why="a button of the consent banner",
        source="consent tools in Vietnamese",
        hits=("Chấp nhận tất cả cookie", "Chúng tôi sử dụng cookie để cải thiện trải nghiệm của bạn.\nĐồng ý\nTừ chối"),
        near_misses=(f"Đồng ý\n\n{_A}", f"Cài đặt\n\n{_B}", f"{_A}\n\n- Bảng quản lý cookie\n- Từ chối cất cả cookies\n\n{_B}"),
    ),
    Rule(
        id="vi.cookie-notice.category", label="cookie-notice",
        finds=c.dialog_lines(_CATEGORY, _PANELS, _ABOUT, SPEECH),
        why="what a kind of cookies is for, among the buttons of the dialog that lists them",
        source="preference panels of consent tools (OneTrust, Cookiebot, tarteaucitron, Klaro)",
        hits=(f"{_AFTER}Chấp nhận cookie\nTừ chối tất cả cookie\nLợi ích hợp pháp\nCác đối tác của chúng tôi chọn quảng cáo theo dữ liệu này.\nDanh sách nhà cung cấp\nCác dịch vụ đếm lượt truy cập cho chúng tôi biết trang nào được đọc.\nChấp nhận cookie", f"{_AFTER}Chấp nhận cookie\nCác cookie này đếm xem trang được truy cập bao nhiêu lần.\nTừ chối tất cả cookie", f"{_AFTER}Chấp nhận cookie\nCác cookie này đếm xem trang được truy cập bao nhiêu lần.\nCookie tiếp thị hiển thị quảng cáo của đối tác chúng tôi.\nTừ chối tất cả cookie"),
        near_misses=(f"{_A}\n\nLợi ích hợp pháp\n\nCác đối tác của chúng tôi chọn quảng cáo theo dữ liệu này.\n\nDanh sách nhà cung cấp\n\nCác dịch vụ đếm lượt truy cập cho chúng tôi biết trang nào được đọc.\n\n{_B}", f"{_A}\n\nCác đối tác của chúng tôi chọn quảng cáo theo dữ liệu này.\n\nCác dịch vụ đếm lượt truy cập cho chúng tôi biết trang nào được đọc.\n\n{_B}", f"Các cookie này đếm xem trang được truy cập bao nhiêu lần.\n\n{_A}", f"{_A}\n\nCác cookie này đếm xem trang được truy cập bao nhiêu lần.\n\nCookie tiếp thị hiển thị quảng cáo của đối tác chúng tôi.\n\n{_B}"),
    ),
    Rule(
        id="vi.paywall.account", label="paywall",
        phrases=listed("""
            đăng nhập / đăng ký; đăng nhập/đăng ký; đăng nhập | đăng ký; đăng ký / đăng nhập;
            đăng nhập hoặc đăng ký; đăng nhập bằng facebook; đăng nhập bằng google; đăng nhập với google;
            đăng nhập với facebook; hoặc đăng nhập với; đăng nhập để đọc tiếp; đăng ký để đọc tiếp;
            đăng nhập để xem tiếp; đăng nhập để tiếp tục; ghi nhớ đăng nhập; ghi nhớ mật khẩu; nhớ mật khẩu;
            bạn chưa có tài khoản?; chưa có tài khoản?; bạn đã có tài khoản?; đã có tài khoản?;
            đã là thành viên?; nội dung dành cho thành viên; nội dung dành cho thành viên.;
            bài viết dành cho thành viên; bài viết dành cho thành viên.; dành riêng cho hội viên;
            đọc không giới hạn; đăng ký mua báo; mật khẩu cũ; đăng nhập ngay;
            bạn quên mật khẩu?; đăng nhập / mở tài khoản
        """),
        ambiguous=listed("""
            đăng nhập; đăng ký; đăng xuất; tài khoản; mật khẩu; tên đăng nhập; thành viên; thoát; quên mật khẩu;
            quên mật khẩu?; trang cá nhân; tài khoản của tôi; tạo tài khoản; đăng ký tài khoản; đặt báo;
            premium; đăng ký thành viên; trở thành thành viên; mua gói; quản lý tài khoản; thông tin tài khoản;
            nâng cấp tài khoản; đăng nhập với; dành cho thành viên; hoạt động của bạn; tạo tài khoản mới;
            tôi quên mật khẩu của tôi; tự động đăng nhập lần sau
        """),
        pattern=r"(?:bài viết|nội dung|bài báo)(?: này)? (?:chỉ )?(?:dành|dành riêng|chỉ dành) cho (?:\w+ ){0,2}(?:thành viên|hội viên|độc giả trả phí|người đăng ký|tài khoản)[^“\"]{0,80}|(?:vui lòng|hãy|bạn cần|bạn phải)? ?(?:đăng nhập|đăng ký|trả phí|mua gói)[^.“\"]{0,30} để (?:đọc|xem|tiếp tục|sử dụng|mở khóa)[^.“\"]{2,60}",
        when=c.all_of(c.in_run(2), c.heads_nothing, c.no_list_item), otherwise=HINT, part="button",
        sure_if="bài viết|nội dung|bài báo|độc giả|trả phí|đọc tiếp",
        why="a prompt to log in, register or pay",
        source="account menus of Vietnamese papers (VnExpress, Tuổi Trẻ Sao); WordPress, MediaWiki and Oscar in Vietnamese",
        hits=("Đăng nhập / Đăng ký", "Đăng nhập\nĐăng ký", "Bài viết này chỉ dành cho thành viên", "Đăng nhập để đọc tiếp"),
        near_misses=(f"Đăng nhập\n\n{_A}", f"Thành viên\n\n{_B}", "Bài viết này dành cho những ai chưa từng qua cây cầu ấy."),
    ),
    Rule(
        id="vi.related.heading", label="related",
        phrases=listed("""
            tin liên quan; tin tức liên quan; bài liên quan; bài viết liên quan; bài báo liên quan;
            có thể bạn quan tâm; có thể bạn thích; bạn có thể quan tâm; bạn có thể thích; có thể bạn muốn đọc;
            có thể bạn chưa biết; tin cùng chuyên mục; bài cùng chuyên mục; cùng chuyên mục; tin cùng chủ đề;
            bài cùng chủ đề; tin cùng loại; tin khác; các tin khác; tin tức khác; bài viết khác; các bài khác;
            tin đã đưa; tin đọc nhiều; tin xem nhiều; bài đọc nhiều; đọc nhiều nhất; xem nhiều nhất;
            tin đọc nhiều nhất; bài viết xem nhiều; được quan tâm nhất; tin nổi bật; bài viết nổi bật;
            tin mới nhất; bài viết mới nhất; bài mới nhất; tin mới; tin mới nhận; tin nóng; tin hot;
            tin nóng trong ngày; tin tức mới nhất; tin đáng chú ý; dành cho bạn; gợi ý cho bạn; đề xuất cho bạn;
            tin tài trợ khác; sản phẩm liên quan; sản phẩm tương tự; bài viết cùng tác giả; cùng tác giả;
            bài viết gần đây; bình luận gần đây; bài viết cũ hơn; tin bài liên quan; đọc thêm tin khác;
            chủ đề liên quan khác; đừng bỏ lỡ; tin cũ hơn; tin mới hơn;
            bài viết mới; các bài viết liên quan
        """),
        takes=c.titles_below, when=c.all_of(c.not_heading, c.after_prose()), otherwise=HINT, part="heading",
        why="the heading of a list of other articles", source="widgets under articles of Vietnamese papers; WordPress, Hexo NexT and Oscar in Vietnamese",
        hits=(
            _AFTER + "Tin liên quan\n\nPhà ngang sông ngừng chạy đến hết tuần\n\nKhen thưởng thủy thủ cứu hộ mùa đông",
            _AFTER + "Có thể bạn quan tâm\nAi trả tiền khi bờ biển lùi dần\nThị trưởng bán trụ sở cảng cũ",
        ),
        near_misses=(f"Nhịp sống\n\n{_A}", "Tin mới đến làng lúc nửa đêm, không ai ngủ được nữa.", "Tin khác đi, ông bảo, chuyện này nghe mãi rồi."),
    ),
    Rule(
        id="vi.related.section", label="related",
        phrases=listed("""
            việc làm tương tự; tin đăng tương tự; bất động sản tương tự; xem nhiều; đọc nhiều; mới nhất; nổi bật; tiêu điểm; tâm điểm; nóng; đáng chú ý; đọc thêm; xem thêm;
            tham khảo thêm; liên quan; chuyên đề; video nổi bật; đang hot; xu hướng; thịnh hành; góc nhìn;
            ý kiến; tin nhanh; bạn đọc quan tâm; phổ biến; quan tâm; mới cập nhật; gợi ý; đề xuất; sự kiện nóng;
            sự kiện; chủ đề nóng; ảnh; infographic; longform; mega story; emagazine; multimedia; podcast;
            thời sự; thế giới;
            các nhận xét gần đây; phản hồi gần đây; các liên kết liên quan
        """),
        when=c.after_prose(), takes=c.titles_below_or_nothing, otherwise=HINT, part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it",
        source="front-page sections and side columns of Vietnamese papers; Mezzanine, WordPress and Material for MkDocs in Vietnamese",
        hits=(
            _AFTER + "Xem nhiều\nPhà ngang sông ngừng chạy đến hết tuần\nKhen thưởng thủy thủ cứu hộ mùa đông",
            _AFTER + "Tâm điểm\n\nAi trả tiền khi bờ biển lùi dần\n\nThị trưởng bán trụ sở cảng cũ",
        ),
        near_misses=(f"{_A}\n\nXEM THÊM\nTài liệu đầy đủ có tại: <https://example.org/cau>\nhoặc có sẵn tại thư viện của bến cảng\nvà tại câu lạc bộ thủy thủ\n\n{_B}", f"Góc nhìn\n\nVì sao cây cầu cũ phải đóng lại\n\nBài và ảnh: Trần Văn Sông\n\n{_A}\n\n{_B}", f"Tiêu điểm\n\n{_A}", f"Góc nhìn\n\n{_B}", f"Đọc thêm\n\n{_C}"),
    ),
    Rule(
        id="vi.related.read-also", label="related",
        pattern=r"xem thêm ?: ?(?!.*(?:trang|chương)).{12,160}[^.,;:]",
        when=c.all_of(c.no_list_item, c.points_to_title), anywhere=True,
        why="a link to another article; no text says these words and a colon but to point there",
        source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=("Xem thêm: Phà ngừng chạy đến hết tuần vì bão", "Xem thêm: Thị trưởng bán trụ sở cảng cũ"),
        near_misses=("Xem thêm: hai chữ ấy nằm dưới mọi bài báo.", "Xem thêm: tên"),
    ),
    Rule(
        id="vi.related.pointer-title", label="related",
        phrases=listed("xem thêm; đọc thêm; đọc tiếp; mời bạn đọc thêm"),
        when=c.all_of(c.in_article, c.no_list_item), otherwise=HINT,
        takes=c.title_announced,
        why="a pointer and a colon, with the headline that it points to on the line below",
        source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=(f"= {_A}\n\nXem thêm:\nVì sao dây thừng năm nay đắt\n\n= {_B}", f"= {_A}\n\n= {_B}\n\nĐọc thêm:\nVì sao dây thừng năm nay đắt\n\n= {_C}"),
        near_misses=(_AFTER.replace("= ", "") + "Mời bạn đọc thêm:\nVì sao dây thừng năm nay đắt", f"{_A}\n\nXem thêm:\n{_B}\n\n{_A}", f"{_A}\n\nXem thêm vì sao dây thừng năm nay đắt.\n\n{_B}"),
    ),
    Rule(
        id="vi.related.pointer", label="related",
        phrases=listed("""
            đọc tiếp; xem tiếp; xem toàn bộ; xem đầy đủ; đọc toàn bộ; đọc bài viết; xem thêm tin;
            xem thêm bài viết; xem thêm các bài viết khác; hiển thị thêm; xem bài gốc; xem bản gốc;
            xem tất cả ảnh; xem ảnh lớn; bấm vào ảnh để phóng to; nhấp vào ảnh để phóng to; click để xem;
            click để xem chi tiết; bấm để xem; chi tiết tại đây; xem chi tiết tại đây; xem thêm về chủ đề này;
            đọc tiếp »
        """),
        ambiguous=listed("""
            xem tất cả; xem chi tiết; thu gọn; rút gọn; mở rộng; chi tiết; xem ảnh; trang tiếp theo;
            bấm vào đây; xem nhanh; tải thêm; đọc thêm; xem thêm; xem tại đây; ảnh tiếp theo; phóng to ảnh
        """),
        when=c.all_of(c.in_article, c.not_heading, c.no_list_item), otherwise=HINT,
        why="a link to another page or to the rest, which leads nowhere in a text",
        source="expand buttons and link labels of Vietnamese sites",
        hits=("Đọc tiếp »", "Xem thêm", "Xem chi tiết tại đây"),
        near_misses=(f"Mở rộng\n\n{_A}", f"Xem thêm\n\n{_B}", "Đọc tiếp cũng chẳng để làm gì, anh gấp sách lại."),
    ),
    Rule(
        id="vi.related.pointer-line", label="related",
        pattern=r"(?:xem thêm|đọc thêm|đọc tiếp|xem tiếp|tin liên quan|bài liên quan|bài viết liên quan|có thể bạn quan tâm|mời bạn xem thêm|mời xem thêm|xem ngay|đọc ngay|tham khảo thêm|bài đọc nhiều|đọc bài gốc|đừng bỏ lỡ|kỳ trước|bài trước|>>> ?xem thêm) ?[:|–»>→]{1,3} ?.{8,160}[^.,;:]|>> ?[^.“\"]{10,140}",
        when=c.no_list_item, why="a link to another article, which leads nowhere in a text",
        source="in-story pointers of Vietnamese papers (Xem thêm: …)",
        hits=("Xem thêm: Phà ngang sông ngừng chạy đến hết tuần", ">> Đọc thêm: Ai trả tiền khi bờ biển lùi dần"),
        near_misses=("Tham khảo: sách của ông, và nhất là những ghi chú bên lề của nó.", "Xem thêm một lần nữa rồi hãy trả lời"),
    ),
    Rule(
        id="vi.related.products", label="related", weighed=False,
        phrases=listed("""
            các mặt hàng được đề nghị; những sản phẩm bạn đã xem gần đây; khách hàng cũng mua; khách hàng
            mua sản phẩm này cũng mua; thường được mua cùng nhau; sản phẩm đã xem; sản phẩm vừa xem; sản
            phẩm bạn đã xem; có thể bạn cũng thích; có thể bạn thích; sản phẩm tương tự; sản phẩm liên quan;
            sản phẩm cùng loại
        """),
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading, c.no_list_item), otherwise=HINT, takes=c.titles_below, part="heading",
        why="the heading of a list of other products, with the list",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar and pretix in Vietnamese",
        hits=(_AFTER + "Các mặt hàng được đề nghị", _AFTER + "Sản phẩm cùng loại"),
        near_misses=(f"{_A}\n\nCác mặt hàng được đề nghị\n\n{_B}", "Các mặt hàng được đề nghị, cô nói rồi đóng cửa sau người khách cuối cùng."),
    ),
    Rule(
        id="vi.tag-list.tags", label="tag-list",
        phrases=listed("""
            từ khóa; từ khoá; thẻ; chủ đề; chủ đề liên quan; chủ đề:; từ khóa liên quan; chuyên mục; danh mục;
            nhãn; gắn thẻ; từ khóa:; tag bài viết; chủ đề nổi bật
        """),
        when=c.after_prose(2), takes=c.short_lines_below, part="heading",
        why="the heading of the list of tags under an article, with the list",
        source="tag widgets of Vietnamese papers",
        hits=(_AFTER + "Từ khóa:\ncầu cũ\nhội đồng", _AFTER + "Chủ đề\n\nđường thung lũng\n\ncầu cũ"),
        near_misses=(f"Từ khóa\n\n{_A}", f"{_A}\n\n{_B}\n\nChủ đề\n\n{_C}"),
    ),
    Rule(
        id="vi.tag-list.line", label="tag-list",
        pattern=r"(?:từ khóa|từ khoá|thẻ|chủ đề|chuyên mục|danh mục|nhãn|được gắn thẻ|từ khóa liên quan|xem thêm về) ?[:|] ?[^.:;]{2,200}",
        when=c.all_of(c.in_tail, c.after_prose(2)), otherwise=HINT,
        why="the tags of an article on one line, below the text",
        source="tag lines of Vietnamese papers and Blogger (Nhãn)",
        hits=(_AFTER + "Từ khóa: cầu cũ, hội đồng", _AFTER + "Nhãn: giao thông"),
        near_misses=(f"Từ khóa: cầu, giao thông\n\n{_A}\n\n{_B}", f"Chủ đề: cây cầu trăm năm\n\n{_A}\n\n{_B}"),
    ),
    Rule(
        id="vi.legal-footer.trademarks", label="legal-footer",
        pattern=r"(?:tất cả )?(?:các )?(?:nhãn hiệu|thương hiệu|logo)\b.{0,120}\b(?:tài sản|thuộc|quyền sở hữu)(?: quyền sở hữu)?(?: riêng)?(?: của| về)?(?: các)? chủ sở hữu.{0,40}",
        when=c.in_small_print, otherwise=HINT, weighed=False,
        why="whose the brands are that a page names: below the last paragraph, or beside the notice of copyright",
        source="footers of shops, makers and manuals, whose authors' lawyers ask for it",
        hits=(_AFTER + "Tất cả các thương hiệu là tài sản của chủ sở hữu tương ứng.", _AFTER + "Các nhãn hiệu và logo khác thuộc về các chủ sở hữu tương ứng."),
        near_misses=(f"{_A}\n\nNhãn hiệu trên bao thì chủ cối nào cũng biết, bà nói.\n\n{_B}", f"Tất cả các thương hiệu là tài sản của chủ sở hữu tương ứng.\n\n{_A}\n\n{_B}"),
    ),
    Rule(
        id="vi.legal-footer.notice", label="legal-footer",
        phrases=listed("""
            bản quyền thuộc về; giữ bản quyền nội dung trên website này;
            giữ bản quyền nội dung trên website này.; toàn bộ bản quyền thuộc về; toàn bộ bản quyền thuộc về.;
            không được sao chép dưới mọi hình thức; không được sao chép dưới mọi hình thức.;
            cấm sao chép dưới mọi hình thức; cấm sao chép dưới mọi hình thức.;
            nghiêm cấm sao chép dưới mọi hình thức; nghiêm cấm sao chép dưới mọi hình thức.;
            ghi rõ nguồn khi phát hành lại thông tin từ website này;
            ghi rõ nguồn khi phát hành lại thông tin từ website này.; vui lòng ghi rõ nguồn khi sao chép;
            vui lòng ghi rõ nguồn khi sao chép.
        """),
        pattern=(
            r"(?:được xây dựng bằng|cung cấp bởi) ?(?:wordpress|drupal|joomla!?|mediawiki|hexo|starlight)\w{0,3}\.?|(?:®|©) ?(?:toàn bộ )?bản quyền [^“\"]{2,120}|(?:toàn bộ bản quyền|giữ bản quyền)[^“\"]{2,120}|bản quyền (?:thuộc về |© ?|\d{4} ?)(?:báo|tạp chí|công ty|website|trang|©|cơ quan|\w+\.vn)[^“\"]{0,100}|(?:cấm|không được|nghiêm cấm|không|vui lòng không) (?:sao chép|phát hành lại|sử dụng lại|đăng lại)[^“\"]{0,40}(?:dưới mọi|khi chưa|nếu|văn bản|nguồn|hình thức)[^“\"]{0,140}|(?:ghi rõ nguồn|khi phát hành lại|chỉ được phát hành lại|vui lòng ghi rõ nguồn)[^“\"]{2,140}|"
            r"(?:số giấy phép|giấy phép(?: số| hoạt động| thiết lập| xuất bản| mxh| báo chí| ttđt| trang)|giấy chứng nhận đăng ký|mã số thuế|mst)[^“\"]{0,60}\d[^“\"]{0,160}|(?:cơ quan chủ quản|tổng biên tập|phó tổng biên tập|chịu trách nhiệm(?: quản lý)? nội dung|chịu trách nhiệm xuất bản|tòa soạn|toà soạn|liên hệ quảng cáo) ?[:|] ?[^“\"]{2,140}"
        ),
        when=c.in_tail, otherwise=HINT, why="a legal notice below the last paragraph",
        source="Luật Báo chí 2016: licence number, owner and editor stand on every page",
        hits=(
            _AFTER + "Giấy phép số 123/GP-BTTTT cấp ngày 05/03/2020\nCơ quan chủ quản: Hội Nhà báo Bến Cảng\nTổng biên tập: Trần Văn Sông",
            _AFTER + "Cấm sao chép dưới mọi hình thức nếu không có sự chấp thuận bằng văn bản",
            _AFTER + "® Bản quyền thuộc về Báo Bến Cảng", _AFTER + "Được xây dựng bằng Starlight",
        ),
        near_misses=("Bản quyền của bài hát ấy đến nay vẫn còn tranh chấp.", f"Bản quyền thuộc về\n\n{_A}", "Bản quyền là chuyện mà người trong nghề ít khi nói ra.", f"Được xây dựng bằng Starlight\n\n{_A}"),
    ),
    Rule(
        id="vi.legal-footer.links", label="legal-footer",
        phrases=listed("""
            chính sách bảo mật; chính sách quyền riêng tư; chính sách riêng tư; chính sách bảo mật thông tin;
            điều khoản sử dụng; điều khoản dịch vụ; điều khoản; quy định sử dụng; điều khoản và điều kiện;
            chính sách cookie; giới thiệu; về chúng tôi; liên hệ; liên hệ với chúng tôi; liên hệ quảng cáo;
            liên hệ tòa soạn; liên hệ toà soạn; quảng cáo; báo giá quảng cáo; bảng giá quảng cáo; đặt báo;
            tuyển dụng; sơ đồ trang; sơ đồ trang web; sơ đồ website; trợ giúp; hỗ trợ; hỗ trợ khách hàng;
            câu hỏi thường gặp; rss; góp ý; tòa soạn; toà soạn; chính sách đổi trả; chính sách vận chuyển;
            chính sách bảo hành; hướng dẫn mua hàng; phương thức thanh toán; đường dây nóng; thông tin tòa soạn;
            quy chế hoạt động; thỏa thuận sử dụng; chính sách thanh toán
        """),
        when=c.all_of(c.in_run(2, *_FOOTER), c.not_heading, c.no_list_item), otherwise=HINT,
        why="links of a site's footer, in a row",
        source="footers of Vietnamese papers and shops (Nghị định 52/2013 on e-commerce)",
        hits=("Giới thiệu | Liên hệ | Chính sách bảo mật", _AFTER + "Liên hệ quảng cáo\nĐiều khoản sử dụng\nTuyển dụng"),
        near_misses=(f"Giới thiệu\n\n{_A}", f"Câu hỏi thường gặp\n\n{_B}"),
    ),
    Rule(
        id="vi.navigation.control", label="navigation",
        phrases=listed("""
            bách khoa toàn thư mở wikipedia; chuyển đến nội dung; chuyển đến nội dung chính; chuyển tới nội dung; bỏ qua nội dung;
            đi đến nội dung; bỏ qua để đến nội dung; chuyển đến phần nội dung; về đầu trang; lên đầu trang;
            trở lên trên; về trang chủ; quay về trang chủ; trở về trang chủ; trở lại trang chủ;
            quay lại trang chủ; bài viết trước; bài viết sau; bài viết tiếp theo; bài cũ hơn; bài mới hơn;
            trang chủ »; trang 0/0; danh mục chính; tất cả chuyên mục; xem tất cả chuyên mục; chuyên mục khác;
            điều hướng bài viết; tìm kiếm bài viết; nhập từ khóa tìm kiếm; nhập nội dung cần tìm;
            từ khóa tìm kiếm; tìm kiếm cho:; tìm kiếm trên; phiên bản mobile; phiên bản di động;
            xem phiên bản đầy đủ; giỏ hàng trống; giỏ hàng của bạn đang trống; đọc trong 0 phút;
            thời gian đọc: 0 phút; thời gian đọc 0 phút; 0 phút đọc; khoảng 0 phút đọc;
            chuyển tới nội dung chính; bước tới điều hướng; bước tới tìm kiếm; bước tới nội dung; chuyển điều hướng; thanh điều hướng chuyển đổi; sửa trang này; trở lại menu chính; xem tất cả thẻ; giỏ hàng của bạn trống.; mở menu truy cập; trở lại đầu trang; ← trở lại menu chính
        """),
        ambiguous=listed("""
            quay lại; trở lại; trở về; bài trước; bài sau; bài tiếp theo; lên trên; trang trước; trang sau;
            mở menu; đóng menu; chọn ngôn ngữ; thêm vào giỏ hàng; thêm vào giỏ; trang 0; nhập từ khóa;
            trang cuối; trang đầu; tìm kiếm:; xem giỏ hàng; menu chính;
            trở lại đầu trang; bài viết trước đây; phản hồi cũ hơn; phản hồi mới hơn; kế tiếp; chủ đề trước; chủ đề tiếp; chọn chuyên mục; chọn tháng; chỉnh sửa; hiển thị mã nguồn; sao chép vào bộ nhớ tạm; sao chép mã vào bộ nhớ tạm; thu gọn thanh bên; mở rộng thanh bên; hiển thị giỏ hàng; tiến hành thanh toán; thanh toán ngay; tiếp tục mua hàng; viết một đánh giá;
            chỉnh sửa trang; thêm vào danh sách yêu thích;
            con trỏ lớn; dừng hoạt hình; giảm kích thước font chữ; menu truy cập; sửa trang này;
            tăng kích thước font chữ; xem tất cả thẻ; điều chỉnh kích thước font chữ; đánh dấu liên kết;
            đặt lại cài đặt; ẩn hình ảnh;
            chỉnh sửa trang này; xem mã nguồn của trang
        """),
        pattern=r"(?:bài trước|bài sau|bài tiếp theo|bài viết trước|bài viết sau|tin trước|tin sau|bài kế tiếp|tiếp theo) ?[:»>→|] ?.{8,120}[^.,;:]|trang chủ ?[>»/›|] ?.{2,120}",
        when=c.all_of(c.in_run(2, "navigation", "legal-footer", "related"), c.no_text_item, c.heads_nothing, c.is_no_title), otherwise=HINT,
        why="a control of the page: skip link, pager, path, reading time",
        source="WordPress in Vietnamese (Chuyển đến nội dung) and Vietnamese papers; Docusaurus, Oscar and WordPress in Vietnamese",
        hits=("Chuyển đến nội dung", "Về đầu trang", "Trang chủ > Thời sự > Giao thông", "Bài trước\nBài sau"),
        near_misses=(f"Trở về\n\n{_A}", f"Quay lại\n\n{_B}", "Bài trước tôi đã kể về cây cầu, bài này kể về con sông.", f"{_A}\n\nChỉnh sửa trang này\n\nSửa trang này\n\n{_B}"),
    ),
    Rule(
        id="vi.navigation.wiki", label="navigation", weighed=False,
        phrases=listed("""
            các liên kết đến đây; thay đổi liên quan; trang đặc biệt; liên kết thường trực; thông tin trang; tải về bản in; tải lên tập tin; thay đổi gần đây; trang ngẫu nhiên; cộng đồng;
            công cụ cá nhân; không gian tên; biến thể; xem lịch sử; xem mã nguồn; đọc; giao diện; đóng góp; tin nhắn; chưa đăng nhập; ngôn ngữ khác; công cụ; miễn trừ trách nhiệm;
            công cụ cho wiki; công cụ cho người dùng; nhật trình trang; thêm ngôn ngữ; đóng mở mục lục; chuyển sang thanh bên; trang dành cho người dùng chưa đăng nhập; trang chính;
            thảo luận; lịch sử trang; tạo tài khoản; sửa đổi; sửa; trợ giúp; bảng chọn chính;
            điều hướng;
            công cụ thành viên; công cụ trang web; quản lý phương tiện; sơ đồ trang web; công cụ trang; xem
            mã nguồn trang; phiên bản cũ; liên kết đến đây; quay lên trên
        """),
        when=c.wiki_tools, otherwise=HINT,
        why="the tools of a wiki's page, several in a row",
        source="MediaWiki in Vietnamese (sidebar, tabs and toolbox)",
        hits=(_AFTER + "Các liên kết đến đây\nThay đổi liên quan\nTrang đặc biệt", _AFTER + "Liên kết thường trực\nThông tin trang\nTải về bản in"),
        near_misses=(f"Các liên kết đến đây\n\n{_A}", f"Trang đặc biệt\n\n{_B}\n\nThay đổi liên quan\n\n{_A}"),
    ),
    Rule(
        id="vi.legal-footer.wiki", label="legal-footer",
        pattern=(
            r"trang này được sửa đổi lần cuối vào lúc ?(?=.{0,45}\d{4}).{8,60}\.?|"
            r"lấy từ ?[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200}|"
            r"trang này đã được đọc ?\d[\d., ]{0,12} ?lần\.?"
        ),
        why="the day of the last change, the address and how often it was read, below the pages of a wiki",
        source="MediaWiki in Vietnamese (messages lastmodifiedat, retrievedfrom and viewcount)",
        hits=("Trang này được sửa đổi lần cuối vào lúc 10:14, 2024-05-03.", "Lấy từ “https://wiki.example/index.php?title=Most&oldid=12”"),
        near_misses=("Trang này được sửa đổi lần cuối vào lúc 10:14, 2024-05-03, cô nói rồi đóng cửa sau người khách cuối cùng.", f"{_A}\n\nTrang này được sửa đổi lần cuối vào lúc {_B}"),
    ),
    Rule(
        id="vi.legal-footer.licence", label="legal-footer",
        pattern=(
            r"(?:chú ý bản quyền: )?tất cả bài viết trong blog này được đăng ký bởi (?:cc|by|creative commons|mit|gpl|apache)[\w. /-]{0,40} trừ khi có thông báo bổ sung[.!।]?|"
            r"bài viết này được cấp phép bởi tác giả theo giấy phép (?:cc|by|creative commons|mit|gpl|apache)[\w. /-]{0,40}[.!।]?"
        ),
        why="the licence that a blog prints below each of its posts",
        source="Hexo's NexT and Chirpy in Vietnamese",
        hits=("Chú ý bản quyền: Tất cả bài viết trong blog này được đăng ký bởi CC BY 4.0 trừ khi có thông báo bổ sung.", "Bài viết này được cấp phép bởi tác giả theo giấy phép CC BY 4.0."),
        near_misses=("Chú ý bản quyền: Tất cả bài viết trong blog này được đăng ký bởi CC BY 4.0 trừ khi có thông báo bổ sung, cô nói rồi đóng cửa sau người khách cuối cùng.", "Bài viết này được cấp phép bởi tác giả theo giấy phép CC BY 4.0, cô nói rồi đóng cửa sau người khách cuối cùng."),
    ),
    Rule(
        id="vi.navigation.menu-word", label="navigation",
        phrases=listed("""
            trang chủ; thời sự; chính trị; xã hội; thế giới; kinh tế; kinh doanh; tài chính; chứng khoán;
            bất động sản; pháp luật; giáo dục; sức khỏe; y tế; đời sống; văn hóa; văn hoá; giải trí; thể thao;
            bóng đá; khoa học; công nghệ; số hóa; xe; ô tô xe máy; ô tô; xe máy; du lịch; ẩm thực;
            nhịp sống trẻ; giới trẻ; góc nhìn; bạn đọc; ý kiến; tâm sự; cười; video; podcast; ảnh; hồ sơ;
            quân sự; môi trường; việc làm; thời trang; làm đẹp; gia đình; mẹ và bé; phim; âm nhạc; nhạc; sách;
            game; trò chơi; lịch sử; quốc tế; trong nước; địa phương; hà nội; tp.hcm; tp hcm; đà nẵng; cần thơ;
            an ninh hình sự; giao thông; thị trường; doanh nghiệp; ngân hàng; mua sắm; tiêu dùng; khởi nghiệp;
            blog; diễn đàn; tin tức; tin mới nhất; mới nhất; tìm kiếm; menu; danh mục; sản phẩm; dịch vụ;
            giỏ hàng; liên hệ; giới thiệu; khuyến mãi; thời tiết; lịch vạn niên; tử vi; xổ số; tiếng việt;
            english; nông nghiệp; phóng sự; chuyên đề; tất cả; nhân sự; tuyển sinh; du học; nhà đất;
            truyền hình; magazine; multimedia; tuyển dụng; chuyện lạ; biển đảo; dân sinh; cần biết; rao vặt;
            ngoại hạng anh; lịch thi đấu; bảng xếp hạng; thể thao quốc tế; tennis; sao; hậu trường; mới;
            trước; lưu trữ; lịch; đăng ký; thoát; đăng xuất; đăng nhập; kế tiếp; tiếp theo; trang trước; trang sau; xem tiếp; xem lại; bảng thông tin; bảng điều khiển; chuyên mục; phân loại; thể loại; các thẻ; trang nhà; biên tập; mây thẻ; sổ blog; chưa được phân loại; thanh toán; đánh giá; tài khoản; hỗ trợ sử dụng; danh sách mong muốn; tất cả sản phẩm; tìm kiếm nâng cao
        """),
        when=c.all_of(
            c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "cookie-notice", "comments"),
            c.no_text_item,
            c.set_like_its_run,
        ),
        otherwise=HINT, why="words of a menu, several in a row",
        source="section names of Vietnamese papers, portals and shops; WordPress, Oscar and Plone in Vietnamese",
        hits=("Trang chủ\nThời sự\nThế giới\nKinh doanh", "Giải trí\nThể thao\nPháp luật\nGiáo dục"),
        near_misses=(f"Kinh tế\n\n{_A}\n\nVăn hóa\n\n{_B}\n\nGiáo dục\n\n{_C}", "Kỳ thi có ba môn:\nLịch sử\nVăn hóa\nKinh tế", f"Thời tiết\n\n{_B}"),
    ),
    Rule(
        id="vi.navigation.docs", label="navigation",
        phrases=listed("""
            nội dung này hiện chưa có sẵn bằng ngôn ngữ của bạn.; cần 0 phút để đọc
        """),
        ambiguous=listed("""
            trên trang này; sao chép; ngôn ngữ; nhập để bắt đầu tìm kiếm; đã sao chép; trở lại mục lục;
            không hiển thị lại; chọn phiên bản; không tìm thấy tài liệu liên quan; 0 tài liệu liên quan;
            sau; chọn giao diện; tiếp; cũng có sẵn trong:; phiên bản tiếng việt; bài viết gần đây; nguồn;
            nguồn cung cấp dữ liệu rss; nguồn cung cấp dữ liệu atom; trang gốc
        """),
        pattern=(
            r"đây là tài liệu của .{1,40} [\w.+-]{1,20}, hiện không còn được bảo trì[.!।]?|"
            r"đây là tài liệu chưa được phát hành chính thức của .{1,40} phiên bản [\w.+-]{1,20}[.!।]?|"
            r"để xem các cập nhật mới nhất, vui lòng xem phiên bản phiên bản mới nhất \([\w.+-]{1,20}\)[.!।]?"
        ),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the tools around the pages of manuals and blogs, several in a row",
        source="Docusaurus, Material for MkDocs, Starlight, Nikola, Sphinx and Hexo's NexT in Vietnamese",
        hits=("Nội dung này hiện chưa có sẵn bằng ngôn ngữ của bạn.", "Cần 4 phút để đọc", "Đây là tài liệu của Port Chronicle 2.1, hiện không còn được bảo trì.", _AFTER + "Trên trang này\nSao chép\nNgôn ngữ"),
        near_misses=(f"{_A}\n\nTrên trang này\n\n{_B}", f"{_A}\n\n- Trên trang này\n- Sao chép\n- Ngôn ngữ\n\n{_B}", "Nội dung này hiện chưa có sẵn bằng ngôn ngữ của bạn, cô nói rồi đóng cửa sau người khách cuối cùng.", "Đây là tài liệu của Port Chronicle 2.1, hiện không còn được bảo trì, cô nói rồi đóng cửa sau người khách cuối cùng."),
    ),
    Rule(
        id="vi.navigation.shop-control", label="navigation", weighed=False,
        phrases=listed("""
            sản phẩm này không có bất cứ đánh giá nào.; vui lòng đăng nhập để thêm sản phẩm vào danh sách
            yêu thích.; các mặt hàng trong giỏ của bạn không còn được giữ chỗ nữa. bạn vẫn có thể hoàn tất
            đơn hàng miễn là chúng còn hàng.; hãy là người đầu tiên đánh giá sản phẩm này
        """),
        ambiguous=listed("""
            thêm vào giỏ hàng; thêm vào danh sách yêu thích; viết một đánh giá; để lại một đánh giá sản
            phẩm; đó là một đánh giá có ích?; xem tất cả đánh giá; thông báo cho tôi; tiếp tục mua hàng;
            hiển thị giỏ hàng; thanh toán ngay; tiến hành thanh toán; di chuyển tới giỏ hàng; lưu lại sau;
            tôi có một mã phiếu giảm giá; quay lại giỏ hàng; tôi quên mật khẩu của tôi; quay lại trang; danh
            sách yêu thích của bạn trống.; tạo một danh sách mong muốn mới; tìm thấy 0 kết quả.; lọc kết
            quả; giá cao tới thấp; giá thấp tới cao; hiện kết quả cho; không tìm thấy sản phẩm nào.; xem
            gian hàng; quay lại kết quả tìm kiếm; thêm vào xe đẩy; giỏ hàng của bạn; giỏ hàng của bạn trống;
            giỏ hàng của bạn trống rỗng.; tiếp tục thanh toán; hiển thị xe đầy đủ; sử dụng phiếu giảm giá;
            giỏ hàng đã hết hạn; giỏ hàng của bạn đã hết hạn.; gia hạn giữ chỗ; tham gia danh sách chờ; thêm
            tôi vào danh sách chờ; đi đến cửa hàng vé; mở cửa hàng vé; đóng cửa hàng vé; chọn sự kiện khác;
            tăng số lượng; giảm số lượng; đăng nhập bằng tài khoản khách hàng; quên mật khẩu của bạn?; mất
            mật khẩu?; tạo một tài khoản mới; lọc sự kiện bởi; thêm vào giỏ; cho vào giỏ hàng; mua ngay; mua
            hàng; thêm vào yêu thích; thêm vào danh sách mong muốn; thêm vào so sánh; so sánh sản phẩm; xem
            giỏ hàng; cập nhật giỏ hàng; tiến hành đặt hàng; tiếp tục mua sắm; quay trở lại cửa hàng; giỏ
            hàng của bạn đang trống.; chưa có sản phẩm trong giỏ hàng.; không có sản phẩm trong giỏ hàng;
            viết đánh giá; viết nhận xét; gửi đánh giá; hãy là người đầu tiên nhận xét; chưa có đánh giá
            nào.; chưa có đánh giá; hiển thị tất cả 0 kết quả; hiển thị 0–0 của 0 kết quả; thứ tự mặc định;
            sắp xếp mặc định; thứ tự theo mức độ phổ biến; mới nhất; giá: thấp đến cao; giá: cao đến thấp;
            giá tăng dần; giá giảm dần; thứ tự theo giá: thấp đến cao; thứ tự theo giá: cao xuống thấp; xóa
            bộ lọc; bỏ lọc; lựa chọn các tùy chọn; xem nhanh; báo cho tôi khi có hàng
        """),
        when=c.shop_control, otherwise=HINT,
        why="the buttons of a shop, and what it says of its basket, its reviews and how it sorts",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar and pretix in Vietnamese",
        hits=("Sản phẩm này không có bất cứ đánh giá nào.", _AFTER + "Thêm vào giỏ hàng", _AFTER + "Thêm vào danh sách yêu thích"),
        near_misses=(f"{_A}\n\nThêm vào giỏ hàng\n\n{_B}", f"{_A}\n\n- Thêm vào giỏ hàng\n- Thêm vào danh sách yêu thích\n\n{_B}", "Sản phẩm này không có bất cứ đánh giá nào, cô nói rồi đóng cửa sau người khách cuối cùng."),
    ),
    Rule(
        id="vi.navigation.shop-word", label="navigation", weighed=False,
        phrases=listed("""
            lịch sử đơn hàng; thay đổi mật khẩu; sắp xếp theo; xếp hạng khách hàng; tải thêm; ical; cài đặt
            tài khoản; tệp ical; hướng dẫn chọn size; bảng size; số lượng; so sánh; giỏ hàng của tôi; mã
            giảm giá; phương thức thanh toán; chính sách đổi trả; chính sách vận chuyển; chính sách bảo
            hành; hướng dẫn mua hàng; còn hàng; hết hàng; bán chạy
        """),
        when=c.shop_word, otherwise=HINT,
        why="words of a shop's page that are anybody's, several in a row",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar and pretix in Vietnamese",
        hits=(_AFTER + "Lịch sử đơn hàng\nThay đổi mật khẩu\nSắp xếp theo", _AFTER + "Còn hàng\nHết hàng\nBán chạy"),
        near_misses=(f"{_A}\n\nLịch sử đơn hàng\n\n{_B}", f"{_A}\n\n- Lịch sử đơn hàng\n- Thay đổi mật khẩu\n- Sắp xếp theo\n\n{_B}"),
    ),
    Rule(
        id="vi.navigation.calendar", label="navigation", weighed=False,
        phrases=listed("""
            thêm vào lịch
        """),
        when=c.calendar_button, takes=c.calendar_links, otherwise=HINT,
        why="the button by which readers keep an event's date, with the calendars it offers",
        source="The Events Calendar, pretix and Add to Calendar Button in Vietnamese",
        hits=(_AFTER + "Thêm vào Lịch", _AFTER + "Thêm vào Lịch\nApple\nGoogle\nOutlook.com\nYahoo"),
        near_misses=(f"{_A}\n\nThêm vào Lịch\n\n{_B}", f"{_A}\n\nApple\nGoogle\nYahoo\n\n{_B}", "Thêm vào Lịch, cô nói rồi đóng cửa sau người khách cuối cùng."),
    ),
    Rule(
        id="vi.navigation.portal", label="navigation",
        phrases=listed("""
            gần đây; chưa đọc; thành viên; nhóm; nhấn vào đây để tải lại.; đánh dấu đã đọc; các thao tác
            trên tài liệu; in trang này; luồng tin rss; cập nhật lần cuối; những bài mới nhất; mạng cá nhân;
            trong cùng đề mục; sơ đồ; trả lời bài này; từ then chốt cùng nhòm; tin mới nhất trong diễn đàn;
            những bài được chuộng nhất; bài vở của tác giả này; bài được thêm sau chót
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the menus and tools of portals and forums, several in a row",
        source="NodeBB, Plone and SPIP in Vietnamese",
        hits=(_AFTER + "Gần đây\nChưa đọc\nThành viên", _AFTER + "Nhóm\nNhấn vào đây để tải lại.\nĐánh dấu đã đọc"),
        near_misses=(f"{_A}\n\nGần đây\n\n{_B}", f"{_A}\n\n- Gần đây\n- Chưa đọc\n- Thành viên\n\n{_B}"),
    ),
    Rule(
        id="vi.placeholder.loading", label="placeholder",
        phrases=listed("""
            đang tải; đang tải...; đang tải dữ liệu; đang tải nội dung; đang tải thêm; đang tải bài viết;
            đang tải trang; không tải được nội dung; vui lòng bật javascript; hãy bật javascript;
            nhận thử thách âm thanh; xác minh thất bại. vui lòng thử lại sau.;
            xác minh đã hết hạn. vui lòng thử lại.; đang xác minh... vui lòng chờ.;
            để tiếp tục, vui lòng nhập mã từ hình ảnh bên dưới.
        """),
        ambiguous=listed("""
            vui lòng chờ; vui lòng đợi; không có dữ liệu; không tìm thấy kết quả; có lỗi xảy ra; đã xảy ra lỗi;
            thử lại; đang xử lý; tải lại trang; đã có lỗi xảy ra; vui lòng chờ trong giây lát;
            vui lòng đợi trong giây lát; không có hình ảnh;
            không tìm thấy bài nào.; không tìm thấy bài viết.; không có kết quả.; không tìm thấy trang; không tìm thấy trang này; trang không tìm thấy; không tìm thấy tài liệu liên quan;
            cập nhật trình duyệt; không bao giờ hiển thị lại; tôi không phải là robot; yêu cầu xác minh!;
            đang xác minh;
            nhập mã; tải lại
        """),
        pattern=r"(?:vui lòng|hãy|bạn cần|xin|bạn phải) (?:bật|kích hoạt|cho phép) (?:javascript|cookies?)\b[^“\"]{0,100}|trình duyệt (?:của bạn|bạn đang dùng|này|hiện tại)[^“\"]{0,20}(?:không hỗ trợ|đã cũ|đã tắt|chưa bật|quá cũ)[^“\"]{0,100}",
        when=c.loading_sign, otherwise=HINT,
        why="what stands where a script would have put something",
        source="loading states and noscript texts of Vietnamese sites; WordPress, Nikola and Docusaurus in Vietnamese",
        hits=("Đang tải...", "Vui lòng bật JavaScript để xem trang này."),
        near_misses=(f"Thử lại\n\n{_A}", "Đang tải hàng lên xe thì trời đổ mưa.", f"Đã xảy ra lỗi\n\n{_B}", f"{_A}\n\n- Đang xác minh\n- Không tìm thấy trang\n\n{_B}"),
    ),
    Rule(
        id="vi.placeholder.browser", label="placeholder",
        pattern=(
            r"trình duyệt(?: web)? của bạn(?: ?\([^)]{2,30}\))? đã (?:lỗi thời|cũ|quá cũ)[.!]?|"
            r"cập nhật trình duyệt(?: web)? của bạn\b.{0,110}\btrang(?: web)? này\b.{0,40}[.!]?"
        ),
        why="the bar over a page that finds the reader's browser too old for it",
        source="browser-update.org and Outdated Browser, which sites build in",
        hits=("Trình duyệt của bạn (Safari) đã lỗi thời.", "Cập nhật trình duyệt của bạn để xem đúng trang này."),
        near_misses=("Cập nhật trình duyệt của bạn rồi khởi động lại máy.", "Trình duyệt của bạn đã lỗi thời, người đàn ông ở quầy nói."),
    ),
    Rule(
        id="vi.placeholder.notice", label="placeholder",
        phrases=listed("""
            bạn sẽ được nhắc nhở sau 0 ngày.; phản hồi được bảo vệ: vui lòng nhập mật khẩu để xem phản hồi;
            không có trích dẫn vì bài này được bảo vệ.
        """),
        why="what a site says instead of what it does not show, and its robot check when it fails",
        source="browser-update.org, ALTCHA and WordPress in Vietnamese",
        hits=("Bạn sẽ được nhắc nhở sau 4 ngày.", "Phản hồi được bảo vệ: Vui lòng nhập mật khẩu để xem phản hồi"),
        near_misses=("Bạn sẽ được nhắc nhở sau 4 ngày, cô nói rồi đóng cửa sau người khách cuối cùng.", "Phản hồi được bảo vệ: Vui lòng nhập mật khẩu để xem phản hồi, cô nói rồi đóng cửa sau người khách cuối cùng."),
    ),
    Rule(
        id="vi.byline.by", label="byline",
        pattern=r"(?:theo|tác giả|bài|bài và ảnh|bài, ảnh|thực hiện|phóng viên|biên tập|biên tập viên|người viết|dịch giả|đăng bởi|nguồn|nguồn tin|nhóm phóng viên|đồ họa|biên dịch) ?[:/] ?[^.:;]{2,60}|theo (?:báo |tạp chí |trang |hãng )?[a-zà-ỹđ&'-]{2,20}(?: [a-zà-ỹđ&'-]{1,20}){0,2}",
        why="who wrote it, or where it comes from",
        source="Vietnamese papers end a story with its source (Theo …)",
        hits=("Bài và ảnh: Trần Văn Sông", "Nguồn: Báo Bến Cảng", "Theo Bến Cảng"),
        near_misses=("Theo thị trưởng, tài xế sẽ phải đi vòng đến mùa thu.", "Bài học lớn nhất của cây cầu"),
    ),
    Rule(
        id="vi.byline.date", label="byline",
        pattern=(
            r"(?:(?:cập nhật|đăng lúc|đăng ngày|xuất bản|ngày đăng|ngày|cập nhật lúc|thời gian|phát hành) ?:? ?)?(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|\d)|chủ nhật),? ?(?:ngày )?)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:,? ?(?:-|\||lúc)? ?\d{1,2}[:h]\d{2}(?: ?(?:am|pm))?)?(?: ?\(?gmt ?\+ ?7\)?)?|"
            r"\d{1,2}[:h]\d{2},? ?(?:-|\|)? ?(?:(?:thứ \w+|chủ nhật),? ?)?(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|(?:ngày )?\d{1,2} tháng \d{1,2},? (?:năm )?\d{4}"
        ),
        why="when it was published", source="date lines of Vietnamese papers (GMT+7)",
        hits=("Thứ ba, 5/3/2024, 10:20 (GMT+7)", "Cập nhật: 05/03/2024 10:20"),
        near_misses=("Ngày 5/3/2024, trên cầu không có một ai.", "Cập nhật chậm là bệnh chung của các tòa soạn nhỏ."),
    ),
    Rule(
        id="vi.caption.credit", label="caption",
        pattern=(
            r"(?:ảnh|ảnh minh họa|ảnh minh hoạ|nguồn ảnh|ảnh chụp màn hình|minh họa|đồ họa|clip|ảnh tư liệu) ?[:/] ?[^.:;]{2,60}|.{6,200}\. ảnh: [^.:;]{2,60}|.{6,200}[ (.-]ảnh minh họa[^.:;]{0,30}|ảnh minh h[ọo]a"
        ),
        why="a caption, told by its credit", source="credits of Vietnamese papers (Ảnh: …)",
        hits=("Cây cầu cũ sáng thứ năm. Ảnh: Trần Văn Sông", "Ảnh minh họa"),
        near_misses=("Ảnh hưởng của cây cầu đến đời sống ven sông là rất lớn.", "Ảnh: ông không giữ lại tấm nào, cháu ông vừa nói vừa mở hộp."),
    ),
    Rule(
        id="vi.promo.appeal", label="promo",
        pattern=(
            r"(?:tải|tải ngay|cài|cài đặt) (?:app|ứng dụng)(?: [\w.]{2,20}){0,3} để (?:đọc|nhận|xem|theo dõi|cập nhật|không bỏ lỡ)\b[^.,“\"]{2,60}[!.]?|"
            r"chia sẻ (?:bài viết|bài báo|bài|tin)(?: này)? (?:lên|qua|trên|cho|với|tới) (?:facebook|zalo|twitter|messenger|bạn bè|mạng xã hội)[^.,“\"]{0,20}[!.]?|"
            r"(?:bạn (?:cần|phải|hãy) |vui lòng |hãy )?đăng nhập(?: hoặc đăng ký)? để (?:gửi|viết|đăng|tham gia|thêm) (?:bình luận|ý kiến|thảo luận)[^.,“\"]{0,20}[!.]?|"
            r"(?:mọi |các )?(?:bình luận|ý kiến)(?: của bạn)? sẽ được (?:duyệt|kiểm duyệt|biên tập|xét duyệt) trước khi (?:đăng|hiển thị|xuất bản)[^“\"]{0,90}|"
            r"hãy (?:là|trở thành) người đầu tiên (?:bình luận|gửi bình luận|nhận xét|để lại bình luận)(?: (?:về |cho )?(?:bài viết|bài|tin|sản phẩm)(?: này)?)?[!.]?|"
            r"chỉ (?:từ |với )?[\d.,]{2,9} ?(?:đồng|đ|vnđ|k)(?:/| một | mỗi )tháng\b[^.“\"]{0,20}(?:đọc|xem|truy cập)[^.“\"]{0,50}[!.]?|"
            r"(?:hãy )?ủng hộ (?:tòa soạn|toà soạn|chúng tôi|báo chí độc lập) (?:để|bằng|qua|nhằm)\b[^.“\"]{2,80}[!.]?|"
            r"bật thông báo (?:để|và) (?:không bỏ lỡ|nhận|cập nhật|đọc)[^.,“\"]{2,40}[!.]?"
        ),
        otherwise=HINT,
        sure_if=r"ứng dụng|app|chia sẻ|đăng nhập|bình luận|ý kiến|tháng|ủng hộ|thông báo",
        why="what a site asks of its readers in a line or sentence: to follow it, to pay, to log in, to report its mistakes",
        source="closing lines of Vietnamese news sites",
        hits=(
            "Tải ứng dụng để đọc tin nhanh hơn",
            "Chia sẻ bài viết lên Facebook",
            "Bạn cần đăng nhập để gửi bình luận",
            "Bình luận sẽ được duyệt trước khi đăng.",
            "Hãy là người đầu tiên bình luận bài viết này",
            "Chỉ từ 49.000 đồng/tháng để đọc toàn bộ bài viết",
            "Ủng hộ tòa soạn để chúng tôi tiếp tục làm báo",
            "Bật thông báo để không bỏ lỡ tin nóng",
        ),
        near_misses=(
            "Tải ứng dụng để đặt xe, nhiều tài xế phải học lại từ đầu.",
            "Chia sẻ bài viết lên mạng là việc bà chưa từng làm.",
            "Anh đăng nhập để viết bình luận rồi lại xóa.",
            "Ý kiến của dân sẽ được duyệt ở phường, ông nói.",
            "Chỉ với 500.000 đồng một tháng, gia đình ông sống qua mùa lũ.",
            "Ủng hộ tòa soạn là điều ông vẫn làm từ năm ngoái.",
            "Bật thông báo để nhận hàng, chị ngồi đợi cả buổi sáng.",
        ),
    ),
)
