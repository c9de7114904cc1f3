"""Chinese, simplified and traditional: mainland portals, Taiwan and Hong Kong papers, WeChat, blogs.

Keys are NFKC: patterns see full-width punctuation as ASCII, and no ``。`` at the ends.
"""

from __future__ import annotations

import re

from cleaner.lazy import lazy_pattern
from cleaner.model import Label
from cleaner.rules import conditions as c
from cleaner.rules.rule import ALMOST, HINT, Rule, form_of, listed

_A = "市议会周一投票决定关闭旧桥，卡车从此只能绕行山谷公路。"
_B = "市长说，司机们要绕行到秋天，维修费用至今没有人愿意承担。"
_C = "這座橋的維修一拖再拖，因為多年來誰也不肯出這筆錢。"
_AFTER = f"= {_A}\n\n= {_B}\n\n= {_C}\n\n"

_FOOTER: tuple[Label, ...] = (
    "legal-footer", "navigation", "share-bar", "newsletter", "paywall", "cookie-notice", "promo",
)

SPEECH = r"[^\w\s][^,。!?]{0,8}(?:说|說|写道|寫道|问道|問道|写着|寫著)"
"""Reported speech: what somebody said is the article's, whatever words it is in."""

_CATEGORY = lazy_pattern(
    r".{0,14}(?:cookies?)(?=.*(?:网站|網站|页面|頁面|访问|造訪|访客|訪客|广告|廣告|内容|內容|统计|統計|分析|衡量|设置|設定|合作伙伴|合作夥伴|功能|运行|運作|同意|必需|必要)).{6,240}|"
    r"(?=.{0,200}cookies?)(?=.{0,300}(?:跟踪|追踪|追蹤|同意)).{30,360}"
)
"""What a consent dialog says of a kind of cookies, and of leave for others' services."""
_PANELS = frozenset(map(form_of, listed("""
    正当利益; 合法利益; 正當利益; 合法權益; 供应商; 供應商; 供应商列表; 供應商清單; 合作伙伴; 合作夥伴; 合作伙伴列表; 目的; 特殊目的; 功能; 特殊功能; 特性; 同意; 绝对必要; 严格必要;
    严格必要类; 必要; 必需; 絕對必要; 嚴格必要; 功能性; 功能类; 偏好; 首选项; 喜好; 性能; 效能; 分析; 分析类; 统计; 統計; 营销; 行銷; 营销类; 体验类; 广告; 廣告; 定向;
    目标定位; 社交媒体; 社交媒體; 社群媒體; 未分类; 未分類; 始终启用; 始终处于活动状态; 始终开启; 一律啟用; 永遠啟用; 始終啟用; 总是启用; 详情; 詳細資料; cookie列表; cookie
    列表; 强制性cookie; 必要cookie; 必要的cookie; 绝对必要的cookie; 严格必要的cookie; 功能性cookie; 性能cookie; 分析性cookie; 统计cookie;
    营销cookie; 定向cookie; 广告cookie; 第三方cookie; 名称; 名稱; 提供商; 提供者; 过期; 到期; 有效期; 期限; 描述; 說明; 说明; 类型; 類型; 示例; 数据类别
""")))
"""What stands in its inner panels: kinds of consent, switches, heads of columns."""
_ABOUT = lazy_pattern(
    r"cookie|同意|服务|服務|网站|網站|站点|页面|頁面|广告|廣告|个人|個人|数据|數據|资料|資料|信息|資訊|隐私|隱私|合作伙伴|合作夥伴|供应商|供應商|正当利益|"
    r"合法利益|\biab\b|\btcf\b|位置|脚本|访客|訪客|统计|統計|分析|衡量|测量|受众|设置|設定|偏好|选择|目的|用途|画像|设备|設備|裝置|内容|內容|评论|"
    r"垃圾|社交|api"
)
"""What sentences of such a dialog deal with, its purposes and those who have them among it."""

RULES = (
    Rule(
        id="zh.ad-marker.label", label="ad-marker",
        phrases=listed("""
            赞助内容; 贊助內容; 赞助商内容; 赞助商链接; 贊助商連結; 贊助商廣告; 赞助商广告; 推广内容; 推廣內容; 广告位招租; 特約贊助; 特約內容; 廣編企劃; 廣編特輯; 关闭广告;
            關閉廣告; 跳过广告; 跳過廣告; 隐藏广告; 举报广告; 檢舉廣告; 略過廣告; 廣告結束後繼續; 文章繼續在廣告後; 廣告後繼續閱讀; 广告后继续阅读; 廣告(請繼續閱讀本文);
            廣告,請繼續往下閱讀; 請繼續往下閱讀; 请继续往下阅读; 繼續往下閱讀; 內文未完,請往下捲動; 廣告-內文未完請往下捲動; 廣告 - 內文未完請往下捲動; 內文未完請往下捲動;
            文章未完,請往下繼續閱讀; 內容未完,請繼續往下閱讀; 下拉繼續閱讀; 請往下滑動繼續閱讀; 往下滑看更多; 捲動後繼續閱讀; 以下為廣告; 以下内容为广告; 内容由广告商提供; 內容由廣告商提供;
            本文为广告; 本文為廣告; 此內容由贊助商提供; 去除广告; 為什麼會看到此廣告; 为什么会看到此广告;
            本文由广告商赞助; 本文章由广告商赞助; 本文由廣告商贊助; 本內容由廣告商贊助; 本文由赞助商提供; 本文由贊助商提供; 此内容由赞助商提供;
            广告：0:0; 廣告：0:0
        """),
        why="an advertisement is marked as one, and readers are told that the text goes on below it",
        source="广告法 (advertising law of the PRC), article 14; inline ads of Taiwan's papers",
        hits=("【赞助内容】", "廣告 - 內文未完請往下捲動", "請繼續往下閱讀..."),
        near_misses=("本文为广告业的从业者而写，外行人不必从头读到尾。", "赞助内容的规则", "他说：“请继续往下阅读，答案在最后一页。”"),
    ),
    Rule(
        id="zh.ad-marker.short", label="ad-marker",
        phrases=listed("广告; 廣告; 推广; 推廣; 赞助; 贊助; 合作推广; 品牌推广; 商业推广; 商業推廣; 原生廣告; 廣告內容; 广告内容; 广告位"),
        when=c.all_of(
            c.any_of(c.between_paragraphs, c.all_of(c.beside("ad-marker", "related", "promo"), c.not_heading)),
            c.any_of(c.no_list_item, c.all_of(c.set_apart, c.between_paragraphs)),
        ),
        otherwise=HINT, why="the short ad label, in the middle of the text or beside other boxes",
        source="广告法, article 14: internet advertisements carry the word 广告",
        hits=(f"= {_A}\n\n广告\n\n= {_B}", f"= {_A}\n廣告\n= {_C}", f"= {_A}\n\n- 广告 -\n\n= {_B}"),
        near_misses=(f"广告\n\n{_A}", f"公司有三块业务\n广告\n游戏\n云服务\n\n{_B}", f"推廣\n\n{_C}", f"公司有三块业务\n- {_B}\n- 广告\n- {_A}"),
    ),
    Rule(
        id="zh.video-embed.player", label="video-embed",
        phrases=listed("""
            播放视频; 播放影片; 观看视频; 觀看影片; 点击播放; 點擊播放; 点击观看视频; 點我看影片; 点击播放视频; 视频加载中; 影片載入中; 视频加载失败; 视频加载失败,请刷新页面重试;
            视频加载失败,请重试; 视频无法播放; 影片無法播放; 重新播放; 下一个视频; 下一部影片; 相关视频; 相關影片; 自动播放下一个; 自动连播; 画中画; 退出全屏; 当前时间 0:0;
            剩余时间 -0:0; 媒体播放; 您的浏览器不支持视频播放; 您的浏览器不支持播放; 您的瀏覽器不支援影片播放; 您的浏览器不支持html0视频; 您的浏览器不支持 video 标签;
            您的浏览器暂不支持播放此视频; 收听本文; 聽新聞; 聆聽文章; 语音播报; 朗读全文; 收聽文章; 播放 0; 播放量 0; 0次播放; 0 次播放; 0万次播放; 觀看次數:0; 觀看次數:0次;
            0次观看; 0 次观看; 發送彈幕; 发送弹幕;
            點擊觀看影片; 點擊看影片; 点击看视频; 点击查看视频; 点击观看完整视频; 观看完整视频; 觀看完整影片; 點擊觀看完整影片;
            使用上/下箭头提高或降低音量。; 使用上/下箭頭提高或降低音量。; 使用作/右箭头快进0秒,使用上/下箭头快进0秒。; 使用左/右箭頭快轉0秒,上/下箭頭快轉0秒。;
            可以按esc按鍵或關閉按鈕來關閉此視窗。; 可以按esc按键或启用关闭按钮来关闭此弹窗。; 因格式不支援、伺服器或網路的問題無法載入媒體。; 无法找到此视频兼容的源。; 無法找到相容此媒體的來源。;
            由于视频文件损坏或是该视频使用了你的浏览器不支持的功能，播放终止。; 由於影片檔案損毀或是該影片使用了您的瀏覽器不支援的功能，已終止播放媒體。; 網路錯誤導致影片下載失敗。;
            网络错误导致视频下载中途失败。; 视频因格式不支持或者服务器或网络的问题无法加载。
        """),
        ambiguous=listed("播放; 暂停; 暫停; 静音; 靜音; 全屏; 全螢幕; 倍速; 弹幕; 清晰度; 高清; 超清; 标清; 自动播放; 自動播放; 播放速度; 正在播放; video 正在載入。; 下載檔案; 下载文件; 串流類型; 保存视频帧; 倒帶; 倒轉; 倒轉 0 秒; 停止循环播放当前视频; 停止循環播放目前的影片; 儲存影片影格; 关闭内嵌字幕; 关闭字幕; 关闭弹窗; 关闭描述; 剩余时间; 剩餘時間; 单间隔无细体; 单间隔细体; 取消静音; 取消靜音; 在子母畫面中播放; 媒体流类型; 媒體已加密，無法解密。; 子母畫面; 字体尺寸; 字体库; 字体边缘样式; 字型尺寸; 字型系列; 字型邊緣樣式; 字幕/标题; 字幕/標題; 字幕区域背景; 字幕區域背景; 字幕設定; 字幕設定對話框; 字幕设定; 字幕设定窗口; 开启字幕设置弹窗; 开启描述设置弹窗; 开启标题设置弹窗; 开启音效; 強制回應視窗; 弹窗; 当前时间; 影片播放器; 影片播放已終止; 循环播放当前视频; 循環播放目前的影片; 快轉; 快轉 0 秒; 快进; 快进 0 秒; 快退; 快退 0 秒; 恢复全部设定至预设值; 恢復全部設定至預設值; 描述設定; 描述设定; 播放速率; 文字背景; 文本背景; 时间滑动棒; 時間軸; 更多设置; 正在加载 video。; 此為強制回應視窗; 比例无细体; 比例细体; 现场直播; 現場直播; 畫中畫; 目前時間; 等寬無襯線字型; 等寬襯線字型; 結束對話視窗; 结束对话窗口; 視訊播放器; 视频已加密，无法解密。; 视频播放器; 视频播放被终止; 調和間距無襯線字型; 調和間距襯線字型; 跳至当前直播; 这是一个弹窗; 进入“画中画”模式; 进度条; 退出“画中画”模式; 退出全屏模式; 退出全螢幕; 退出全螢幕模式; 退出画中画; 退出畫中畫; 進入子母畫面; 進度列; 重播; 重放; 開啟字幕設定對話框; 開啟描述設定對話框; 開啟標題設定對話框; 開啟音效; 關閉內嵌字幕; 關閉字幕; 關閉對話框; 關閉描述; 離開子母畫面; 音樂播放器; 音訊播放器; 音軌; 音轨; 音量控制鍵; 音量选择键; 音频播放器; 顯示更多設定; 尝试直播，当前为实时播放; 尝试直播，当前为延时播放; 快轉至直播，目前為現場畫面; 快轉至直播，目前為稍早畫面; 打开对话窗口。escape键将取消并关闭对话窗口; 開始對話視窗。離開會取消並關閉視窗"),
        when=c.all_of(c.in_run(3, "video-embed"), c.no_list_item), otherwise=HINT,
        why="the labels of a video or audio player",
        source="players of Tencent, Sina, Youku and the localised Video.js controls",
        hits=("点击播放视频", "播放\n静音\n全屏", "觀看影片"),
        near_misses=(f"暂停\n\n{_A}", f"弹幕\n\n{_B}", "正在播放的电影只剩下两部，都在城南。"),
    ),
    Rule(
        id="zh.video-embed.watch-line", label="video-embed",
        pattern=r"(?:视频|影片|影音|观看视频|相關影音|相關影片|看影片|▶影片)(?:】| ?[|丨>:▶]) ?[^。:;,]{8,60}",
        when=c.all_of(c.after_prose(), c.in_article, c.no_list_item), takes=c.video_below,
        why="a pointer to a video that the text does not have",
        source="in-story video lines of Sina, UDN and ETtoday",
        hits=(f"= {_A}\n\n视频丨居民连夜搬离塔洛街的老房子", f"= {_C}\n\n【影片】居民連夜搬離老街舊屋"),
        near_misses=("视频里的人没有回答，只是把帽子往下拉了拉。", f"影片:一座橋的故事,從頭說起\n\n{_C}"),
    ),
    Rule(
        id="zh.video-embed.settings", label="video-embed",
        phrases=("结束对话窗口", "結束對話視窗",),
        takes=c.player_above(
            "打开对话窗口。escape键将取消并关闭对话窗口",
            "開始對話視窗。離開會取消並關閉視窗",
        ),
        why="a player's bar and the dialog of its settings, which says where it begins and ends",
        source="video.js in Chinese",
        hits=(_AFTER + "播放\n0:00\n加载完成\n0%\n打开对话窗口。Escape键将取消并关闭对话窗口\n文字\n颜色\n白\n黑\n字体尺寸\n50%\n重置\n完成\n结束对话窗口", _AFTER + "打开对话窗口。Escape键将取消并关闭对话窗口\n文字\n白\n字体尺寸\n50%\n结束对话窗口", _AFTER + "開始對話視窗。離開會取消並關閉視窗\n文字\n白\n字型尺寸\n50%\n結束對話視窗"),
        near_misses=(f"{_A}\n\n结束对话窗口\n\n{_B}", "「结束对话窗口」她说完就在最后一位客人身后关上了门。"),
    ),
    Rule(
        id="zh.promo.voice", label="promo",
        finds=c.site_speaks(
            site=lazy_pattern(r"本网站|本網站|本网|本站|我们|我們|本平台|编辑部|編輯部|本报|本報|本刊|此网站", re.IGNORECASE),
            reader=lazy_pattern(r"您|你|请|請|欢迎|歡迎|读者朋友|讀者朋友", re.IGNORECASE),
            asks=r"cookie|电子报|電子報|邮件|订阅|訂閱|app|客户端|公众号|捐款|赞助|贊助|打赏|会员|會員|广告|廣告|关注|關注|评论区|留言|分享|推送|推播|纠错|隐私政策|隱私",
            notes=r"赚取佣金|賺取佣金|获得佣金|獲得佣金",
            voice=lazy_pattern(r"我|您|你|咱|本站|本网站|本網站", re.IGNORECASE),
            speech=SPEECH,
        ),
        score=ALMOST,
        why="the site speaks to its readers of mails, money, accounts or cookies, in a text that does not say we or you itself",
        source="closing lines of news sites and blogs in this language; what they share is who speaks, to whom and of what",
        hits=(_AFTER + "本网站使用Cookie以改善您的浏览体验，继续浏览即表示您同意我们的隐私政策。", _AFTER + "我們需要您的贊助，才能繼續做獨立的報導。", _AFTER + "欢迎您在评论区留言，告诉我们您对这件事的看法。"),
        near_misses=(f"{_A}\n\n{_B}\n\n{_C}\n\n司机要用APP选路，每月付三块钱。", f"{_A}\n\n{_B}\n\n{_C}\n\n“请订阅我们的邮件。”市政厅门口的牌子上写着。", f"{_A}\n\n{_B}\n\n{_C}\n\n我们在桥下等了一夜。\n\n我們需要您的贊助，才能繼續做獨立的報導。"),
    ),
    Rule(
        id="zh.promo.app", label="promo",
        phrases=listed("""
            打开app; 打开 app; 在app内打开; app内打开; app 内打开; app内查看; 打开app阅读全文; 打开app查看全文; 打开app看全文; 打开app,查看更多;
            打开app看更多; 打开客户端; 下载手机客户端; 扫码下载app; 扫码下载客户端; 扫一扫下载app; 扫描二维码下载客户端; 扫描二维码下载app; 去app看; 立即下載app;
            按我下載app; 點我下載app; 點我看活動辦法; 按我看活動辦法; 用app看; 使用app開啟; 在app中開啟; 下載手機版app; 免費下載app; 掃描下載app;
            app store下载; google play下载; 暂不下载; 打开app领取; 接收推播通知; 開啟推播通知; 訂閱推播; 赞赏支持; 赞赏作者; 喜欢作者; 给作者打赏; 打赏作者;
            打赏支持; 立即捐款; 立即捐助; 我要捐款; 贊助我們; 請我喝杯咖啡; 我要爆料; 我要报料;
            请在微信客户端打开; 请在微信中打开; 请用微信打开; 请在浏览器中打开; 长按识别二维码; 長按識別二維碼; 长按二维码识别; 长按图片识别二维码; 订阅我们的频道; 訂閱我們的頻道; 訂閱頻道;
            订阅频道
        """),
        ambiguous=listed("""
            打赏; 赞赏; 捐款; 客户端; 爆料; 支持我們; 支持我们; 领取红包; 立即领取; 立即查看; 立即参与; 下载app; 下载 app; 下载客户端; 手机客户端; android版;
            iphone版; ios版下载; 安卓版下载; 开启推送; 小額捐款; 定期定額捐款; 线索征集; 立即下载; 立即下載; 免费下载; 客户端下载; 扫码下载; 下載app; app下载;
            喜欢这篇文章吗?; 喜歡這篇文章嗎?; 觉得文章不错?; 这篇文章对您有帮助吗?; 這篇文章對您有幫助嗎?; 这篇文章对你有帮助吗?
        """),
        when=c.all_of(
            c.any_of(c.beside("promo", "comments", "share-bar"), c.all_of(c.in_tail, c.after_prose(2), c.in_article)),
            c.no_list_item,
        ),
        otherwise=HINT, part="button", why="a prompt to install the app or to give money",
        source="smart banners of mainland portals; donation buttons of WeChat and Taiwan's media",
        hits=("打开APP阅读全文", "點我下載APP\n按我看活動辦法", "赞赏作者"),
        near_misses=(f"{_A}\n\n- 捐款\n- 爆料\n\n{_B}", f"打赏\n\n{_A}", f"捐款\n\n{_C}", "打开APP才发现，里面什么也没有。", "长按识别二维码的老人越来越多。", f"支持我們\n\n{_C}"),
    ),
    Rule(
        id="zh.promo.pitch", label="promo",
        pattern=(
            r"不用抽.{0,4}不用搶.{0,40}|(?:更多|海量|最新).{2,30}(?:尽在|盡在|请关注|請關注|请下载|請下載)[^。,]{2,30}(?:app|客户端|公众号|微信号|小程序|粉絲團|粉絲專頁|官方帐号)[^。的了]{0,12}|"
            r"(?:点击|點擊|立即)?(?:打开|打開|下载|下載|前往)[^。,\"“「了的]{0,10}(?:app|客户端)[, ]?(?:阅读全文|閱讀全文|阅读更多|閱讀更多|查看更多|查看全文|看更多|看全文|获取更多|获取最新|了解更多|体验更多|随时随地|領好禮|领红包)[^。了的]{0,16}|"
            r"(?:微信|手机|手機)?(?:扫码|扫一扫|掃碼|扫描|掃描|长按|長按|识别)[^。,了的人]{0,8}(?:二维码|qr ?code|行動條碼|图片)?[^。,了的人]{0,6}(?:关注|關注|下载|下載|加群|加入|添加|订阅|进群|分享)(?:我们的?|我們的?|本站)?[^。了的]{0,12}|"
            r"(?:欢迎|歡迎|请|請|点击|點擊|立即)?(?:关注|關注|搜索并关注)(?:我们的?|我們的?|本站|作者|官方|新浪|网易|腾讯)?(?:微信)?(?:官方)?(?:公众号|公眾號|微信号|服务号|订阅号|视频号)(?: ?[:“\" ] ?[^。了的]{1,20}|,[^。]{0,20})?|"
            r"(?:点击|點擊|点|點)(?:上方|下方|文末|顶部)?的?(?:“|\")?(?:蓝字|藍字|蓝色字体|名片|卡片)(?:”|\")?[, ]?(?:即可|一键|免费)?(?:关注|關注|订阅|訂閱)(?:我们|我們|我|本号|哦)?|"
            r"如果(?:您|你)?(?:觉得|覺得|喜欢|喜歡)(?:这篇|這篇|本文|我们|我們|我的)?(?:文章)?[^。]{0,30}(?:点赞|打赏|赞赏|点个|分享|贊助|捐款|轉發|转发|关注|訂閱)[^。了]{0,30}|"
            r"(?:加入|追蹤|追踪|按讚|按赞)[^。,的了]{0,16}(?:line(?:官方帳號|好友|社群|群組)|粉絲團|粉絲專頁|粉专|telegram频道|telegram頻道)(?:,? ?(?:新聞|好康|掌握|天天|每日|看更多|接收|最新|即時).{0,16})?"
        ),
        why="an appeal to follow the account, scan its code or install its app",
        source="WeChat public accounts (QR codes); Taiwan's apps, LINE accounts and Facebook pages",
        hits=("不用抽 不用搶 現在用APP看新聞 保證天天中獎", "长按二维码关注我们", "更多精彩内容，请关注本站微信公众号", "点击上方蓝字关注我们", "点击下载客户端，阅读更多精彩内容", "加入晨港日報LINE好友，新聞不漏接"),
        near_misses=(
            "打开客户端看了一眼，他就愣住了。", "点击蓝字关注我们的人，三天里多了一万。", "加入LINE群組後他再也沒有回過那個村子。", "扫码进门的人越来越多，老门卫却还是要看一眼每个人的脸。",
            "更多年轻人选择离开，村里只剩下老人和一条狗。", "他关注微信公众号的方式和别人不同：先看留言。",
        ),
    ),
    Rule(
        id="zh.promo.offer", label="promo",
        phrases=listed("""
            立即申请; 申请职位; 投递简历; 收藏职位; 查看电话; 查看联系方式; 查看电话号码; 联系卖家; 联系经纪人; 预约看房; 举报该信息; 查看空房; 去购买; 降价提醒;
            降价通知; 写评论; 写点评; 写点评论; 购票; 立即购票; 我要做这道菜; 点燃蜡烛; 我要提问
        """),
        when=c.offer_button, otherwise=HINT, part="button",
        why="a button beside an offer: to apply, to call the seller, to book; it does nothing in a text",
        source="job boards, portals of homes and cars, shops' comparisons, tickets, hotels, memorial pages, recipe cards",
        hits=("联系卖家\n查看电话", "降价提醒\n预约看房"),
        near_misses=(f"预约看房\n\n{_A}", "写评论的人越来越少了，她说。", f"{_A}\n\n立即申请\n\n申请职位\n\n{_B}"),
    ),
    Rule(
        id="zh.promo.install", label="promo",
        phrases=listed("""
            將其加入主屏幕，以獲得更豐富的體驗和便捷訪問。; 在您的裝置上安裝它，以獲得更豐富的體驗和便捷訪問。; 將其加入你的dock欄，以獲得更豐富的體驗和便捷訪問。;
            但此瀏覽器不支援此功能。請在外部瀏覽器中開啟連結以繼續。; 将其添加到主屏幕，以享受更丰富的体验并便于访问。; 在您的设备上安装，以享受更丰富的体验并便于访问。;
            将其添加到您的程序坞，以享受更全面的体验并便于访问。; 但此浏览器不支持该功能。请在外部浏览器中打开链接以继续。; 將其加入主畫面，以獲得更完整的體驗並方便存取。;
            在您的裝置上安裝，以獲得更完整的體驗並方便存取。; 將其加入 dock，以獲得更完整的體驗並方便隨時存取。
        """),
        ambiguous=listed("""
            點擊「在瀏覽器中打開…」; 點擊列表上的分享按鈕; 添加到主頁; 請點擊菜單; 點擊「添加到主屏幕」; 安裝; 打開您的瀏覽器菜單; 顯示圖庫; 如果沒有分享圖標，請點擊菜單;
            添加到dock欄; 點擊「添加到dock欄」; 打開應用程式內的瀏覽器菜單; 將app加入主畫面; 在 safari 中打開已複製的連結; 點擊以複製連結; 在分享菜單中點擊「查看更多」;
            此網站具有應用程式功能。; 轻触“在浏览器中打开…”; 点击导航栏中的“分享”按钮; 添加到主页; 请点击菜单; 轻触“添加到主屏幕”; 安装; 打开浏览器菜单; 显示图库;
            如果没有分享图标，请点击菜单; 添加到程序坞; 点击“添加到主屏幕”; 点击“添加到程序坞”; 打开应用内浏览器菜单; 添加到主屏幕; 在 safari 中打开已复制的链接; 点击复制链接;
            在分享菜单中点击“查看更多”; 此网站具备 app 功能特性。; 輕觸「在瀏覽器中開啟…」; 點擊導覽列中的「分享」按鈕; 加入首頁; 請點擊「選單」; 輕觸「加入主畫面」; 開啟瀏覽器選單;
            顯示相簿; 若未看見「分享」圖示，請點擊「選單」; 加入 dock; 點擊「加入主畫面」; 點擊「加入 dock」; 開啟應用程式內的瀏覽器選單; 加入主畫面; 在 safari
            中開啟已複製的連結; 點一下以複製連結; 在分享選單中點擊「查看更多」; 此網站具備應用程式功能。
        """),
        when=c.install_steps, otherwise=HINT, weighed=False,
        why="the panel by which a site asks to be put on the home screen, and its steps",
        source="pwa-install in Chinese",
        hits=("將其加入主屏幕，以獲得更豐富的體驗和便捷訪問。", "在您的裝置上安裝它，以獲得更豐富的體驗和便捷訪問。", _AFTER + "點擊「在瀏覽器中打開…」\n點擊列表上的分享按鈕\n添加到主頁"),
        near_misses=(f"{_A}\n\n點擊「在瀏覽器中打開…」\n\n{_B}", f"{_A}\n\n- 點擊「在瀏覽器中打開…」\n- 點擊列表上的分享按鈕\n- 添加到主頁\n\n{_B}", "「將其加入主屏幕，以獲得更豐富的體驗和便捷訪問」她说完就在最后一位客人身后关上了门。", "「在您的裝置上安裝它，以獲得更豐富的體驗和便捷訪問」她说完就在最后一位客人身后关上了门。"),
    ),
    Rule(
        id="zh.newsletter.sign-up", label="newsletter",
        phrases=listed("""
            取消订阅; 退订邮件; 订阅电子报; 訂閱電子報; 免費訂閱電子報; 立即訂閱電子報; 訂閱我們的電子報; 订阅我们的电子报; 订阅邮件; 邮件订阅; 订阅我们的通讯; 订阅通讯; 订阅简报; 订阅新闻邮件; 訂閱每日精選;
            输入您的邮箱; 输入你的邮箱; 输入邮箱; 请输入邮箱; 请输入您的邮箱; 请输入您的邮箱地址; 输入电子邮件地址; 請輸入您的電子信箱; 請輸入電子郵件; 輸入電子郵件; 輸入您的電子郵件;
            請輸入email; 輸入email; 输入你的电子邮件地址; 輸入你的電子郵件地址; 您的邮箱地址; 您的電子郵件; 你的電子郵件地址; 您可以随时取消订阅; 您可隨時取消訂閱; 可随时退订;
            感谢您的订阅; 感謝您的訂閱; 订阅成功; 訂閱成功; 透過電子郵件訂閱網誌; 通过邮件订阅; 請填入您的email;
            請輸入您的電子郵件; 請輸入你的電子郵件; 請輸入您的電子郵件地址; 請輸入您的email; 请输入您的电子邮件; 请输入您的电子邮箱; 请输入您的电子邮件地址
        """),
        ambiguous=listed("订阅; 訂閱; 电子报; 電子報; 电子邮件; 電子郵件; 邮箱; 提交; 送出; 立即订阅; 立即訂閱; 马上订阅; 取消订阅; 取消訂閱"),
        when=c.all_of(c.in_run(2, "newsletter", "promo", "share-bar", "legal-footer"), c.no_list_item), otherwise=HINT,
        part="field", why="a part of the box that collects mail addresses",
        source="sign-up forms of papers and of WordPress (Jetpack in Chinese)",
        hits=("訂閱電子報\n請輸入您的電子信箱\n送出", "输入您的邮箱\n立即订阅"),
        near_misses=(f"{_A}\n\n- 邮箱\n- 电子邮件\n\n{_B}", f"订阅\n\n{_A}", f"電子報\n\n{_C}", "取消订阅的人在三月达到高峰，报社没有公布数字。"),
    ),
    Rule(
        id="zh.newsletter.pitch", label="newsletter",
        pattern=(
            r"(?:订阅|訂閱|点击订阅|點擊訂閱)即(?:表示|代表)?(?:您|你)?(?:已)?同意[^。]{2,40}(?:隐私|隱私|条款|條款)[^。]{0,12}|(?:立即|免费|免費|马上|欢迎|歡迎)?(?:订阅|訂閱)(?:我们的?|我們的?|本报|本報|本站|《)[^。的了]{0,24}(?:电子报|電子報|邮件|简报|通讯|電郵|周报|週報|newsletter)(?:,[^。]{0,40}|[^。的了]{0,8})|"
            r"(?:每天|每日|每周|每週|每早)[^。]{2,40}(?:发送|寄|送|直达|送達)(?:到|至|达)?(?:您|你)的?(?:邮箱|信箱|收件匣|收件箱)[^。]{0,12}"
        ),
        takes=c.through_or_alone("button", "field", within=3), part="heading",
        otherwise=HINT,
        sure_if="电子报|電子報|简报|通讯|newsletter|周报|週報|新闻|新聞|资讯|資訊|精选|精選|订阅|訂閱|头条|頭條",
        why="an invitation to get mails from the site", source="newsletter boxes of Chinese-language media",
        hits=("訂閱即表示您同意我們的隱私權政策", "訂閱我們的電子報，掌握港灣大小事", "每天早上精选新闻发送到您的邮箱\n输入您的邮箱"),
        near_misses=("订阅即表示他同意把门打开给邮差看。", "每天早上他把报纸送到邻居的门口，一送就是三十年。", "订阅我们这种报纸的人，大多已经过了六十岁。", "每天早上，老师把作业发送到您的邮箱。"),
    ),
    Rule(
        id="zh.newsletter.sent", label="newsletter",
        phrases=listed("""
            请点击您收件箱中的确认链接以完成注册。如果3分钟后仍没有收到确认邮件，请检查垃圾邮件！;
            請在電子郵件收件箱中找到註冊確認信件，點擊內文中的連結以完成註冊。如果在3分鐘後仍未收到信件，請檢查你的垃圾郵件。;
            登录链接已经发送到您的收件箱。如果在3分钟内还没有收到，请务必检查您的垃圾邮件文件夹。; 对这篇文章提供建议; 登入連結已經發送到您的收件匣。如果在 3
            分鐘內未收到，請務必檢查您的垃圾郵件。; 為這篇文章提供意見
        """),
        ambiguous=listed("""
            现在请检查您的电子邮箱！; 请输入有效的电子邮件地址; 邮件已发送; 您的电子邮件地址; 請檢查你的電子郵件收件箱。; 請輸入正確的電子郵件地址; 郵件已送出; 您的電子郵件地址;
            选择您的新闻信; 输入您的电子邮箱地址; 之后再说; 随时取消; 選擇您的電子報; 輸入你的電子郵件; 之後再說; 隨時取消
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="what a sign-up form says before and after an address is sent",
        source="Ghost in Chinese",
        hits=("请点击您收件箱中的确认链接以完成注册。如果3分钟后仍没有收到确认邮件，请检查垃圾邮件！", "請在電子郵件收件箱中找到註冊確認信件，點擊內文中的連結以完成註冊。如果在3分鐘後仍未收到信件，請檢查你的垃圾郵件。", _AFTER + "现在请检查您的电子邮箱！\n请输入有效的电子邮件地址\n邮件已发送"),
        near_misses=(f"{_A}\n\n现在请检查您的电子邮箱！\n\n{_B}", f"{_A}\n\n- 现在请检查您的电子邮箱！\n- 请输入有效的电子邮件地址\n- 邮件已发送\n\n{_B}", "「请点击您收件箱中的确认链接以完成注册。如果3分钟后仍没有收到确认邮件，请检查垃圾邮件」她说完就在最后一位客人身后关上了门。"),
    ),
    Rule(
        id="zh.comment-count.count", label="comment-count",
        phrases=listed("""
            人参与; 条评论; 参与互动(0); 参与互动; 0人跟帖; 0条评论; 0 条评论; 0条留言; 0條評論; 0 條評論; 0則留言; 0 則留言; 0則評論; 0則回應; 0 則回應; 0条回复;
            0 条回复; 0則回覆; 0人参与; 0人评论; 0人跟贴; 0个回答; 0 个回答; 0个评论; 0 個留言; 0條留言; 共0条评论; 共 0 条评论; 共0條評論; 已有0条评论;
            已有0人参与; 已有0人評論; 查看0条评论; 查看全部0条评论; 查看全部 0 条评论; 查看全部评论; 查看所有评论; 查看全部留言; 查看更多评论; 展开更多评论; 加载更多评论; 更多评论;
            更多留言; 显示全部评论; 全部评论; 所有评论; 最新评论; 热门评论; 最热评论; 精彩评论; 网友评论; 网友跟贴; 热门跟贴; 查看留言; 看留言; 暂无评论; 暂时没有评论; 还没有评论;
            尚無留言; 尚無評論; 目前沒有留言; 目前沒有評論; 还没有人评论; 评论加载中; 没有评论; 沒有留言; 0 条点评; 0 reviews;
            展开全部评论; 展开更多回复; 查看更多回复; 查看全部回复; 展开全部回复; 查看更多留言; 顯示更多留言;
            尚未有任何回應。; 0 則迴響; 0 封回應; 0 篇迴響; 0 迴響
        """),
        pattern=r"(?:全部|最新|热门|精彩|网友|所有)?(?:评论|評論|留言|回复|回覆|回應|跟贴|迴響)(?:数|數|区)? ?[(:]? ?\d[\d.,]*[万k+]{0,2} ?(?:条|則|條|人)?\)?",
        when=c.all_of(c.not_heading, c.no_list_item), otherwise=HINT,
        why="how many comments there are, or the button that shows them",
        source="comment systems of Sina, NetEase, Zhihu and WordPress in Chinese; WordPress in Chinese",
        hits=("34条评论", "评论（12）", "全部评论 1,204", "暂无评论"),
        near_misses=(f"网友评论\n\n{_A}", "34条评论在半夜前被全部删除。", f"最新评论\n\n{_B}"),
    ),
    Rule(
        id="zh.comments.prompt", label="comments",
        phrases=listed("""
            发表回复 取消回复; 发表回复 取消回覆; 发表评论 取消回复; 发表评论 取消回覆; 发布留言 取消回复; 发布留言 取消回覆; 發佈留言 取消回复; 發佈留言 取消回覆; 發表迴響 取消回复; 發表迴響 取消回覆; 發表留言 取消回复; 發表留言 取消回覆;
            同步到微博; 转发到我的微博; 文明上网,登录评论!; 发布评论可同步到微博,登录试试吧; 登录发表评论; 匿名发表; 匿名评论; 发表评论; 发表留言; 提交评论; 我要评论; 我要留言;
            写下你的评论; 写下您的评论; 说点什么; 说点什么吧; 我来说两句; 我有话说; 抢沙发; 来抢沙发; 快来抢沙发吧; 快来评论吧; 快来发表你的评论吧; 登录后评论; 登录后发表评论;
            登录后才能评论; 登录后即可评论; 请登录后发表评论; 请登录后评论; 请先登录再评论; 您需要登录后才可以回帖; 您需要登录后才可以回帖 登录 | 立即注册; 取消回复; 取消回覆; 發表評論;
            發表留言; 發佈留言; 發表迴響; 發表回應; 張貼留言; 送出留言; 寫留言; 我要回應; 留個言吧; 登入後留言; 請登入後留言; 請先登入會員; 您的邮箱地址不会被公开;
            您的电子邮箱地址不会被公开; 必填项已用*标注; 必填项已用 * 标注; 您的邮箱地址不会被公开。 必填项已用 * 标注; 發佈留言必須填寫的電子郵件地址不會公開; 必填欄位標示為 *;
            發佈留言必須填寫的電子郵件地址不會公開。 必填欄位標示為 *; 你的電子郵件位址並不會被公開; 必要欄位標記為 *; 在此浏览器中保存我的显示名称、邮箱地址和网站地址,以便下次评论时使用;
            在瀏覽器中儲存顯示名稱、電子郵件地址及個人網站網址,以供下次發佈留言時使用; 评论功能已关闭; 留言功能已關閉; 迴響已關閉; 本文评论已关闭; 只看楼主; 倒序看帖; 举报该评论; 楼主热帖;
            發表於 0; 文明上网理性发言; 文明上网,理性发言;
            写评论; 寫評論;
            点击这里取消回复。; 點這裡取消回覆; 电子邮件地址不会被公开。; 張貼迴響; 评论已关闭。; 迴響已關閉。; 抱歉，此文章的回應功能已關閉。; 抱歉，此篇的迴響功能已關閉。; 抱歉，该项目的评论已关闭。; 抱歉，回應功能目前沒有開啟。; 抱歉，你必須要登入才能發表迴響喔！; 要发表评论，您必须先登录。; 登入後再回覆; 登录以回复; 登入後發表迴響; 登录以发表评论; 你的留言正在審核中。; 您的评论正在等待审核。; 张贴您的评论; 張貼你的評論; 本文章受密码保护。要查看评论，请输入密码。; 此文受密碼保護。請輸入你的密碼檢視迴響。; 在此輸入留言 (至少 0 個字元); 在此输入评论 (最少 0 个字符); 留言待審; 评论待审核.
        """),
        ambiguous=listed("""
            评论; 留言; 回复; 回覆; 引用; 举报; 檢舉; 楼主; 沙发; 点评; 采纳; 最佳答案; 发送; 追问; 踩; 顶; 写评论; 写留言; 发布评论; 参与评论; 按时间排序; 按热度排序;
            最新排序; 快速回复; 使用道具; 举报评论; 檢舉留言; 评论已关闭; 后才能评论;
            发布; 發佈; 發布; 提交; 送出;
            表情; 写评论...; 添加表情; 插入图片;
            留言已刪; 评论已删除.; 有新回复时发送邮件通知; 訂閱回覆的電子郵件通知;
            名字 (可选); 名稱 (非必填); 电子邮箱 (可选); 電子信箱 (非必填); 個人網站 (非必填); 网站 (可选);
            「此時無聲勝有聲」; 回復為另一個新主題; 在新帖中回复; 正在加载更多帖子; 輸入內容;
            添加评论; 新增留言; 留下回應
        """),
        pattern=(
            r"文明上网,?理性发言,?[^。]{0,40}(?:。.{0,60})?|(?:网友|以上网友|以下网友)?(?:评论|留言|发言)(?:仅供|只代表|仅代表)(?:其|网友|会员)?[^。]{2,30}(?:观点|看法|意见|立场).{0,60}|"
            r"(?:还没有|暂无|尚无|目前没有|尚無|還沒有|目前沒有)人?(?:评论|留言|回复|評論)[,。! ]?(?:快来|来|快來|來)(?:抢|搶|坐|做)?(?:个|個|占|第一个)?(?:沙发|沙發|发表(?:你|您)的(?:评论|看法|观点)|说两句|第一条评论)吧?!?|"
            r"(?:登录|登入|注册)(?:后|後)?(?:才能|方可|即可|可以)?(?:发表|發表|参与|參與)?(?:评论|評論|留言|回复|讨论)"
        ),
        when=c.all_of(c.in_run(2, "comments", "share-bar", "comment-count", "navigation"), c.no_list_item),
        otherwise=HINT, why="a prompt or button of the comment section",
        source="comment systems of Discuz!, NetEase and WordPress in Chinese; WordPress, isso and Django comments in Chinese",
        hits=("发表评论", "还没有评论，快来抢沙发", "我来说两句", "發佈留言必須填寫的電子郵件地址不會公開。 必填欄位標示為 *", "回复\n举报"),
        near_misses=(f"评论\n\n{_A}", f"留言\n\n{_C}", "发表评论的人很多，读过全文的却没有几个。", f"沙发\n\n{_B}"),
    ),
    Rule(
        id="zh.comments.useful", label="comments",
        phrases=listed("这篇文章对您有帮助吗？; 这篇文章对你有帮助吗？; 本文对您有帮助吗？; 此内容对您有帮助吗？; 这篇文章有帮助吗？; 此页面对您有帮助吗？; 這篇文章對您有幫助嗎？; 這篇文章對你有幫助嗎？; 本文對您有幫助嗎？; 此內容對您有幫助嗎？; 这篇文章对您有帮助吗?; 本文对您有帮助吗?"),
        ambiguous=listed("是; 否; 有帮助; 没有帮助; 有幫助; 沒有幫助"),
        when=c.all_of(c.in_run(3, "comments"), c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a poll below the article: was it useful, yes or no",
        source="feedback widgets of help pages, blogs and papers",
        hits=(_AFTER + "这篇文章对您有帮助吗？\n有帮助\n没有帮助", "本文對您有幫助嗎？"),
        near_misses=(f"是\n\n{_A}", "这篇文章对谁都没有帮助，他说。"),
    ),
    Rule(
        id="zh.comments.widget", label="comments",
        phrases=listed("""
            该条评论已被隐藏。; 该条评论已被移除。; 链接的评论已不存在。; 您无法在此刊物发表评论。; 为评论补充更多的上下文信息、例如您的姓名与专业背景有助于营造健康的讨论氛围。; 顯示後續 0
            則留言; 該則留言已被隱藏。; 該則留言已被移除。; 連結的留言已不存在。; 您無法在此刊物留言。; 為您的留言補充背景，說明您的稱呼與專業背景都有助於健康的討論氛圍。
        """),
        ambiguous=listed("""
            编辑此条评论; 会员讨论; 开始对话; 加入讨论; 排序方式; 最新; 最早; 立刻注册; 已经是会员？; 登录; 立刻升级; 删除会员; 显示评论; 隐藏评论; 对会员隐藏; 編輯此則留言;
            會員討論; 開始對話; 加入討論; 立即註冊; 已經是會員？; 登入; 立即升級; 刪除會員; 顯示留言; 隱藏留言; 對會員隱藏; 预览; 0 条评论已隐藏; 預覽; 0 則隱藏留言;
            举报此评论？; 显示更多0条评论; 显示下一条评论; 阅读更多回复; 查看完整讨论; 加载更多(0)条; 檢舉此留言？; 顯示下一則留言; 閱讀更多回覆; 查看完整討論; 載入更多(0)
        """),
        pattern=(
            r"成为.{2,60}的会员以开始评论[.!。]?|"
            r"成为.{2,60}的付费会员以开始评论[.!。]?|"
            r"成為.{2,60}的會員以開始留言[.!。]?|"
            r"成為.{2,60}的付費會員以開始留言[.!。]?"
        ),
        when=c.comment_widget, otherwise=HINT, weighed=False,
        why="what comment sections of blogs say around the comments and above their form",
        source="Ghost, isso and WordPress in Chinese",
        hits=("该条评论已被隐藏。", "该条评论已被移除。", "成为Port Chronicle的会员以开始评论。", _AFTER + "编辑此条评论\n会员讨论\n开始对话"),
        near_misses=(f"{_A}\n\n编辑此条评论\n\n{_B}", f"{_A}\n\n- 编辑此条评论\n- 会员讨论\n- 开始对话\n\n{_B}", "「该条评论已被隐藏」她说完就在最后一位客人身后关上了门。", "「成为Port Chronicle的会员以开始评论」她说完就在最后一位客人身后关上了门。"),
    ),
    Rule(
        id="zh.comments.post-tool", label="comments",
        phrases=listed("""
            永久链接; 标记为最佳答案; 帖子选项; 回應
        """),
        when=c.post_tools, otherwise=HINT, weighed=False,
        why="buttons under the posts of a forum, one beside the other",
        source="Misago, NodeBB, Redmine, Spirit, django-machina and MediaWiki DiscussionTools in Chinese",
        hits=(_AFTER + "永久链接\n标记为最佳答案\n帖子选项", _AFTER + "帖子选项\n标记为最佳答案\n永久链接"),
        near_misses=(f"{_A}\n\n永久链接\n\n{_B}", f"{_A}\n\n- 永久链接\n- 标记为最佳答案\n- 帖子选项\n\n{_B}"),
    ),
    Rule(
        id="zh.comments.forum", label="comments",
        phrases=listed("""
            点击阅读本主题帖中的最新回复; 此主题已被删除。只有拥有主题管理权限的用户可以查看。; 请注册或登录后，再订阅此主题。;
            您回复的主题已经非常老了。开个新帖，然后在新帖中引用这个老帖的内容，可以吗？; 此主题有新回复时通知我; 仅限于注册会员发帖，点这里登录。; 论坛已更新。请点这里刷新页面。;
            当有人回复此主题时，您会收到通知。; 此话题还没有主题帖。; 檢舉這篇文章, 交給仲裁者來審閱.; 點擊這裡返回到這個討論串的最後一篇張貼文;
            此主題已被刪除。只有具有主題管理權限的使用者才能看到它。; 請先註冊或登錄, 才可訂閱此主題.; 你正回覆的主題是非常舊的一篇。你想要改為建立一個新主題，然後參考到這篇你回覆的？;
            該主題有新回覆時通知我; 張貼文章目前只限註冊會員，點擊此處進行登入。; 這個討論區最近已更新至最新的版本。點擊此處來重整這個頁面。; 有人貼文回覆主題時, 你將會收到新通知.;
            登入後才能張貼文章; 最近沒有新的主題。; 沒有此標籤的主題。; 论坛上没有相关话题; 你要订阅这个话题吗？; 这个消息再出现在论坛上之前需要被审核; 这篇帖子是隐藏的。你无法看到其内容。;
            这篇帖子是隐藏的。只有有权限的用户才能查看其内容。; 这篇帖子是受保护的。只有版主可以更改它。; 这篇帖子的内容无法显示。; 这篇帖子被编辑了 0 次。; 这个分类中还没有主题。; 有 0
            个新或更新的主题。点击这里显示它。; 您已经无权访问这些论坛.; 警告! 您的消息少于十个字符.; 您的消息过长. 最大长度为0个字符.; 论坛是预缓冲的:
            您的投稿只有被站点管理员确认才能显示.; 订阅以接收新留言的通知。; 您会收到此话题内新留言的通知。; 未找到该留言。它可能已被删除或移动。; di akyi na wo nsa aka
            mmuae foforɔ ho nkaebo; w'nsa nka nsusuiɛ foforɔ ho nkaebɔ wɔ nnyinasosɛm yi ho; nsɛmkaae yi nni
            hɔ. ebɛtumi aba sɛ w'apepa anaa wayi akɔ baabi foforɔ.; 訂閱以接收有關新留言的通知。; 您將收到有關此話題中新留言的通知。;
            無法找到此留言，可能已被刪除或移動。
        """),
        ambiguous=listed("""
            排序; 从旧到新; 从新到旧; 最多投票; 主题工具; 标记为未读; 举报此帖; 创建新主题; 仍然回复此帖; 此回复已被删除！; 登录后发表; 新主题; 共计 0 个新主题。; 载入更多;
            暂无主题。; 没有未读主题。; 尚无回复; 没有新帖; 分享此版块; 登入以回覆; 從舊到新; 從新到舊; 得票最多; 主題工具箱; 標為未讀; 載入更多文章; 建立新主題;
            無論如何都回覆這個主題; 文章已被刪除！; 新主題; 有一篇新主題; 載入更多; 沒有未讀主題。; 還沒有回覆; 沒有新的張貼; 分享這類別; 发布一个新话题; 封锁话题; 移动话题;
            删除话题; 订阅这个话题; 取消订阅这个话题; 快速操作; 标记话题为已读; 标记已阅读的论坛; 该话题被锁定; 没有未读话题了; 查看未读话题; 更改历史; 转到最佳答案; 转到第一个帖子;
            转到最后一个帖子; 转到新帖子; 主题选项; 开启主题; 关注的主题; 未读主题; 第 0 页，共 0 页; 转到第一页; 转到上一页; 转到下一页; 转到最后一页; 你尚未登录;
            帖子编辑历史; 关闭主题; 置顶主题; 创建主题; 最近活动的主题; 全部分类; 全部子分类; 还没有主题; 发表评论到; 新贴; 最新的帖子; 导出; 建立新訊息; 監看; 上一封訊息;
            匯出至; 发表消息; 其它消息和评论?; 0人参与讨论; 添加话题; 您的留言已发布。; 关于此讨论页; 发起讨论; 订阅此话题？; fa atifi asɛm ka ho; hyɛ
            adwenkyerɛ ase; 0人參與討論; 新增話題; 您的留言已發布。; 關於此討論頁; 發起討論; 訂閱這個話題？
        """),
        pattern=(
            r"与 .{1,40} 的连接断开,我们正在尝试重连,请耐心等待[.!。]?|"
            r"看起來你的連線到 .{1,40} 已經遺失,請稍等一下我們嘗試重新連線[.!。]?|"
            r"由 .{1,40} 标记为最佳答案,于 .{1,40}[.!。]?|"
            r"点击“.{1,40}”,即表示您同意此wiki的使用条款[.!。]?|"
            r"點擊「.{1,40}」,代表您同意此wiki的使用條款[.!。]?"
        ),
        when=c.forum_tools, otherwise=HINT, weighed=False,
        why="what the software of a forum says around the posts of a thread, several lines in a row",
        source="django-machina, NodeBB, Redmine, Misago, Spirit, SPIP and MediaWiki DiscussionTools in Chinese",
        hits=("点击阅读本主题帖中的最新回复", "此主题已被删除。只有拥有主题管理权限的用户可以查看。", "与 Port Chronicle 的连接断开，我们正在尝试重连，请耐心等待", _AFTER + "排序\n从旧到新\n从新到旧"),
        near_misses=(f"{_A}\n\n排序\n\n{_B}", f"{_A}\n\n- 排序\n- 从旧到新\n- 从新到旧\n\n{_B}", "「点击阅读本主题帖中的最新回复」她说完就在最后一位客人身后关上了门。", "「此主题已被删除。只有拥有主题管理权限的用户可以查看」她说完就在最后一位客人身后关上了门。", "「与 Port Chronicle 的连接断开，我们正在尝试重连，请耐心等待」她说完就在最后一位客人身后关上了门。"),
    ),
    Rule(
        id="zh.share-bar.share", label="share-bar",
        phrases=listed("""
            分享此文：; 共享此文章：; 赞 正在加载; 喜歡 正在載入;
            推荐给朋友; 打印菜谱; 分享到; 分享到:; 分享至; 分享至:; 分享到微信; 分享到微博; 分享到朋友圈; 分享到微信朋友圈; 分享到qq; 分享到qq空间; 分享到qq好友; 分享到新浪微博; 分享给好友;
            分享給好友; 分享给朋友; 分享到facebook; 分享至facebook; 分享到twitter; 分享至twitter; 分享到line; 分享至line; 用line傳送; line傳送;
            分享本文; 分享文章; 分享此文; 分享這篇文章; 分享这篇文章; 分享此文章; 分享新聞; 分享连结; 分享連結; 一键分享; 微信分享; 微信扫码分享; 微信扫一扫分享; 扫一扫分享;
            打开微信扫一扫; 使用微信扫码分享; 复制链接; 复制网址; 複製連結; 複製網址; 複製鏈接; 链接已复制; 已复制链接; 已複製連結; 已複製到剪貼簿; 复制成功; 打印本文; 打印文章;
            打印本页; 列印本頁; 列印文章; 友善列印; 轉寄朋友; 轉寄好友; 转发本文; 收藏本文; 收藏文章; 加入書籤; 加入最愛; 设为首页; 字号: 大 中 小; 字体:大 中 小;
            字體: 大 中 小; 調整字級; 字級設定; 放大字體; 縮小字體; 放大字体; 缩小字体; 按讚加入粉絲團; 加入粉絲團; facebook粉絲團; facebook粉絲專頁; 0人分享;
            0次分享; 分享 0; 0次转发; 阅读数:0; 阅读数 0; 阅读量 0; 阅读量:0; 浏览量:0; 浏览次数:0; 點閱數:0; 點閱 0; 瀏覽數:0; 0次阅读; 0万阅读; 点击量:0;
            点击:0; 點擊:0; 0人赞过; 赞(0); 转发 0; 0人喜欢; 0人收藏;
            複製成功; 复制成功!; 链接复制成功; 連結複製成功; 連結已複製;
            点击复制链接; 點擊複製連結; 复制本文链接; 复制文章链接; 複製文章連結;
            在linkedin上分享; 通过电子邮件传送
        """),
        ambiguous=listed("""
            微信; 微博; 朋友圈; qq; 豆瓣; 知乎; 抖音; 小红书; 快手; 公众号; 今日头条; 推特; 臉書; 脸书; 噗浪; 人人网; 哔哩哔哩; b站; 百度贴吧; 大 中 小; 大中小;
            小 中 大; 官方微博; 官方微信; 微信公众号; 微信公眾號; 新浪微博; 腾讯微博; qq空间; qq好友; 粉絲專頁; 关注我们; 關注我們; 追蹤我們; 追踪我们; 加入收藏; 字體大小;
            字体大小; 微信扫一扫; 扫码分享; 阅读 0; 0阅读; 0 阅读; 浏览 0; 收藏 0; 赞 0; 讚 0; 人气:0; 人氣:0;
            微信好友; line好友
        """),
        pattern=(
            r"(?:阅读|閱讀|浏览|瀏覽|点击|點閱|觀看)(?:数|量|次数|數|次數) ?[:(]? ?\d[\d,.]*[万萬wk+]{0,2} ?次?|(?:阅读|浏览|转发|播放|点赞|收藏) ?[:(]? ?\d[\d,.]*[万萬w]\+?|"
            r"(?:按一下|點擊|点击|請按一下|请点击)(?:即可|以)?(?:分享|列印|打印|寄送|發送|在)(?:至|到|給)? ?(?:facebook|twitter|x|line|telegram|whatsapp|linkedin|pinterest|reddit|tumblr|pocket|email|電子郵件|skype|threads|微信|微博)[^。]{0,18}|"
            r"(?:分享|转发|轉發|轉貼|发送)(?:到|至|给|給) ?(?:facebook|twitter|x|line|whatsapp|telegram|微信|微博|朋友圈|好友|linkedin|qq|weibo|wechat|email|plurk|噗浪|臉書)(?: ?[、,/] ?[\w]{1,10}){0,6}"
        ),
        when=c.all_of(
            c.any_of(c.in_run(2, "share-bar", "navigation", "comments", "comment-count"), c.all_of(c.in_tail, c.after_prose(2), c.in_article)),
            c.no_list_item,
        ),
        otherwise=HINT, why="a prompt or button to share the page or to follow the site",
        source="JiaThis and Baidu share bars, Taiwan's LINE and Facebook buttons, Jetpack in Chinese",
        hits=("分享到：", "分享到微信朋友圈\n分享到微博", "按一下以分享至 Twitter(在新視窗中開啟)", "微信\n微博\nQQ空间", "阅读 1.2万"),
        near_misses=("点击分享按钮就能领奖，他居然信了。", f"微信\n\n{_A}", f"抖音\n\n{_B}", "复制链接就能参加？警方提醒市民不要上当。", "分享到微信群里的照片，一夜之间传遍全城。"),
    ),
    Rule(
        id="zh.share-bar.button", label="share-bar",
        phrases=listed("""
            分享; 收藏; 点赞; 點讚; 赞; 讚; 转发; 轉發; 转载; 轉寄; 打印; 列印; 关注; 關注; 追蹤; 喜欢; 喜歡; 字号; 字體; 字体; 字級; 大; 中; 小; 保存; 复制;
            複製; 打字; 朗读; 纠错; 海报; 生成海报; 书签; 書籤; 在看; 推荐; 投诉; 分享:; 分享：; 已关注; +关注; + 关注; 取消关注; 私信; 放大; 縮小; 缩小; 默认;
            標準; 邮件; 郵件
        """),
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "video-embed"), c.no_list_item),
        otherwise=HINT, why="words of a share bar, one beside the other",
        source="article tool bars of portals and of WeChat",
        hits=("分享\n收藏", "列印\n轉寄\n分享"),
        near_misses=(f"分享\n\n{_A}", f"收藏\n\n{_B}", "喜欢\n\n这个词她写了又划掉，最后连信也没有寄出。"),
    ),
    Rule(
        id="zh.share-bar.preferred-source", label="share-bar",
        pattern=r"(?:在 ?google ?(?:上|中|搜尋|搜索)?(?:(?:将|將|把)?(?:我们|我們|本站|本网站|本網站))?(?:设为|設為|设置为|設定為|添加为|新增為|加为|加為|加入)(?:您的|你的)?(?:首选|首選|偏好|优先|優先)(?:新闻|新聞)?(?:来源|來源)|(?:(?:将|將|把)?(?:我们|我們|本站|本网站|本網站))?(?:设为|設為|添加为|新增為|加入)(?:您的|你的)? ?google ?(?:首选|首選|偏好|优先|優先)(?:新闻|新聞)?(?:来源|來源))",
        why="the button that makes the site one of the reader's preferred sources in Google's search",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("在 Google 上設為偏好來源", "将我们设为 Google 首选来源"),
        near_misses=("在 Google 上將地方報設為偏好來源", "他在 Google 上把報紙設為偏好來源之後，讀到的總是同樣的新聞。", "首选来源是图书馆。"),
    ),
    Rule(
        id="zh.share-bar.preferred-source-named", label="share-bar",
        pattern=r"(?:在 ?google ?(?:上|中|搜尋|搜索)?(?:将|將|把)?.{0,20}(?:设为|設為|设置为|設定為|添加为|新增為|加为|加為|加入)(?:您的|你的)?(?:首选|首選|偏好|优先|優先)(?:新闻|新聞)?(?:来源|來源)|.{0,20}(?:设为|設為|添加为|新增為|加入)(?:您的|你的)? ?google ?(?:首选|首選|偏好|优先|優先)(?:新闻|新聞)?(?:来源|來源))",
        when=c.beside("share-bar"), otherwise=HINT,
        why="the same button with a name, beside others: alone it may be a step of a guide",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Facebook\nWhatsApp\nLinkedIn\n在 Google 上將地方報設為偏好來源", "在 Google 上將地方報設為偏好來源\nFacebook\nWhatsApp\nLinkedIn"),
        near_misses=("在 Google 上將地方報設為偏好來源", "他在 Google 上把報紙設為偏好來源之後，讀到的總是同樣的新聞。"),
    ),
    Rule(
        id="zh.cookie-notice.partners", label="cookie-notice",
        pattern=r"我[们們]和我[们們]的 ?(?:[\d.,]{1,6} ?[个個家位名]? ?)?(?:合作[伙夥]伴|第三方供[应應]商)(?=.{0,60}(?:存[储儲]|[访訪][问問]|存取|[处處]理))(?=.{0,80}(?:信息|資訊|資料|cookie)).{0,30}(?:[设設][备備]|裝置).{0,200}",
        why="the first sentence of consent dialogs: what the site and its partners do on the reader's device",
        source="IAB Europe, Transparency & Consent Framework policies, appendix B, in this language",
        hits=("我们和我们的 834 个合作伙伴在设备上存储和/或访问信息，例如cookie。", "我們和我們的合作夥伴在您的裝置上儲存或存取資訊。"),
        near_misses=("我们和我们的合作伙伴把地图放在干燥的房间里，馆长说。", "我们和我们的合作伙伴造出了测量潮水的设备。"),
    ),
    Rule(
        id="zh.cookie-notice.notice", label="cookie-notice",
        phrases=listed("我们重视您的隐私; 我们重视您的隐私。; 我们尊重您的隐私; 我们重视你的隐私; 我們重視您的隱私; 我們重視您的隱私。; 我們重視您的隱私權; 我們尊重您的隱私; 我們尊重您的隱私權"),
        pattern=(
            r"(?:本网站|本网|本站|本網站|本網|我们的网站|我們的網站|我们|我們|此网站|此網站|该网站|這個網站|(?:为了|為了)[^。]{0,30}(?:本站|我们|我們|本网站|本網站))[^。:“「]{0,40}(?:使用|利用|运用|運用|存储|儲存|采用|採用|透過|通过)[^。:“「]{0,12}(?:cookies?|小型文字檔案|小甜餅)"
            r"[^“「]{0,80}(?:体验|體驗|服务|服務|同意|隐私|隱私|流量|广告|廣告|设置|設定|功能|浏览|瀏覽|内容|內容|运作|運作|分析).{0,200}|"
            r"(?:继续|繼續|若您继续|若您繼續|如继续|如繼續|当您|當您|一旦)(?:浏览|瀏覽|使用|造访|造訪|访问|點擊)[^。“「]{0,40}(?:即表示|即代表|代表|表示|视为|視為)[^。“「]{0,12}同意.{0,160}|"
            r"(?:我们|我們)(?:和|与|與)(?:我们的|我們的|\d+ ?家)?合作(?:伙伴|夥伴)[^“「]{0,100}(?:cookie|设备|裝置).{0,160}"
        ),
        otherwise=HINT,
        sure_if="cookie|网站|網站|本站|本网|本網|隐私|隱私|小型文字|小甜|浏览|瀏覽",
        why="a notice that asks leave to store cookies", source="个人信息保护法 (PIPL) and consent banners in Chinese",
        hits=(
            "我们重视您的隐私",
            "本網站使用 Cookie 以提供您更好的瀏覽體驗。", "我们使用 Cookie 来改善您的浏览体验，继续使用本网站即表示您同意我们的隐私政策。",
            "繼續瀏覽本網站即表示您同意我們的隱私權政策。",
        ),
        near_misses=(
            "我们重视您的隐私，旅馆的老板说，所以墙砌得特别厚。",
            "为了记住用户，网站会使用Cookie保存登录设置。", "我们用 Cookie 招待客人，老板娘笑着说，烤焦的留给自己。", "Cookie 是网站留在读者电脑里的小文件。",
            "继续使用这座桥的人，等于拿自己的性命冒险。",
            "继续使用借书证即表示您同意图书馆的规定。",
        ),
    ),
    Rule(
        id="zh.cookie-notice.button", label="cookie-notice",
        phrases=listed("""
            接受所有cookie; 接受所有 cookie; 接受所有cookies; 接受 cookie; 接受cookie; 接受cookies; 拒绝所有 cookie; 仅接受必要的cookie;
            僅接受必要 cookie; 只接受必要的cookie; cookies 設定; cookie偏好设置; cookie 偏好設定; 同意并继续; 同意並繼續; 同意并关闭; 接受并继续; 接受並繼續;
            本网站使用cookie; 本網站使用cookie; 本网站使用cookies; 本網站使用cookies;
            好的，全部接受; 显示/隐藏cookie存储信息。; 本网站不使用任何需要您同意的cookie。; 此服务不存储任何cookie。; 此服务未存储任何cookie。;
            通过tarteaucitron.js管理cookie
        """),
        ambiguous=listed("""
            同意; 接受; 拒绝; 拒絕; 不同意; 我知道了; 知道了; 我了解; 我瞭解; 了解更多; 瞭解更多; 更多信息; 更多資訊; 关闭; 關閉; 确定; 確定; 设置; 設定; 確認; 接受全部;
            接受所有; 全部接受; 全部拒绝; 全部拒絕; 拒绝所有; 拒絕所有; 仅必要; 我同意; 隐私设置; 隱私設定; 隱私權設定; 保存设置; 儲存設定; cookie政策; cookie 政策;
            管理cookie; 管理 cookie; 管理cookies; 管理偏好设置; cookie设置; cookie 设置; cookie設定; cookie 設定;
            (总是需要); 与klaro一起实现!; 严格必要类; 个性化; 保密政策; 允许; 全部同意; 强制性cookie; 我们想使用的服务; 我拒绝; 所有服务的偏好设置; 接受选择; 服务管理; 禁用;
            自定义设置; 让我来选;
            cookie管理面板; 隐藏 cookie 横幅
        """),
        when=c.all_of(c.beside("cookie-notice"), c.any_of(c.in_head, c.in_tail, c.in_run(3, "cookie-notice")), c.no_list_item), otherwise=HINT, part="button", why="a button of the consent banner",
        source="consent tools in Chinese (OneTrust, Cookiebot)",
        hits=("接受所有 Cookie", "本網站使用 Cookie 以提供您更好的瀏覽體驗。\n我知道了", "Cookie 设置\n全部接受"),
        near_misses=(f"{_A}\n\n同意\n拒绝\n\n{_B}", f"{_A}\n\n- 同意\n- 拒绝\n\n{_B}", f"同意\n\n{_A}", f"設定\n\n{_C}", "接受Cookie的那一刻，他并不知道自己同意了什么。", f"{_A}\n\n- Cookie管理面板\n- 隐藏 cookie 横幅\n\n{_B}"),
    ),
    Rule(
        id="zh.cookie-notice.category", label="cookie-notice",
        finds=c.dialog_lines(_CATEGORY, _PANELS, _ABOUT, SPEECH),
        why="what a kind of cookies is for, among the buttons of the dialog that lists them",
        source="preference panels of consent tools (OneTrust, Cookiebot, tarteaucitron, Klaro)",
        hits=(f"{_AFTER}接受所有cookie\n拒绝所有 cookie\n正当利益\n我们的合作伙伴根据这些数据选择向您展示的广告。\n正當利益\n统计访问量的服务告诉我们哪些页面被阅读。\n接受所有cookie", f"{_AFTER}接受所有cookie\n这些 cookie 用来统计页面被访问的次数。\n拒绝所有 cookie", f"{_AFTER}接受所有cookie\n这些 cookie 用来统计页面被访问的次数。\n营销 cookie 用于展示合作伙伴的广告。\n拒绝所有 cookie"),
        near_misses=(f"{_A}\n\n正当利益\n\n我们的合作伙伴根据这些数据选择向您展示的广告。\n\n正當利益\n\n统计访问量的服务告诉我们哪些页面被阅读。\n\n{_B}", f"{_A}\n\n我们的合作伙伴根据这些数据选择向您展示的广告。\n\n统计访问量的服务告诉我们哪些页面被阅读。\n\n{_B}", f"这些 cookie 用来统计页面被访问的次数。\n\n{_A}", f"{_A}\n\n这些 cookie 用来统计页面被访问的次数。\n\n营销 cookie 用于展示合作伙伴的广告。\n\n{_B}"),
    ),
    Rule(
        id="zh.paywall.account", label="paywall",
        phrases=listed("""
            登录/注册; 登录 / 注册; 登录注册; 登录 | 注册; 登入/註冊; 登入 / 註冊; 登入註冊; 会员登陆; 立即註冊; 立即注册; 免费注册; 免費註冊; 免費加入會員; 记住登录状态;
            保持登入; 使用facebook登入; 使用google登入; 使用 google 帳號登入; 以 facebook 登入; 没有账号?; 没有帐号?; 还没有账号?; 還沒有帳號?; 已有账号?;
            已有帐号?; 已有帳號?; 已经是会员?; 已經是會員?; 已是會員?; 已是订阅用户?; 请登录; 请先登录; 請先登入; 請登入; 您还未登录; 您尚未登录; 您尚未登入; 登录查看更多;
            登录后查看更多; 登录后查看全文; 登录阅读全文; 登入以繼續閱讀; 登入後繼續閱讀; 登录后继续阅读; 订阅后继续阅读; 訂閱後繼續閱讀; 订阅阅读全文; 訂閱閱讀全文; 成為訂戶; 开通vip;
            立即开通; 會員限定; 訂戶專屬; 訂閱限定; 付费文章; 本文为付费内容; 本文为付费文章; 本文为会员专享; 此為付費內容; 訂閱全文; 查看订阅方案; 查看訂閱方案; 试读结束;
            剩余内容需付费阅读; 剩余0%未读; 剩余0%内容; 購買本文; 购买本文; 解锁全文; 解鎖全文;
            剩余内容需付费后阅读; 剩余内容需订阅后阅读; 剩餘內容需付費閱讀; 剩餘內容需訂閱後閱讀;
            登入看全文; 登录看全文; 登入閱讀全文; 已經是會員？登入; 已经是会员？登录; 已是會員？登入; 登入/建立帳號; 登入／創造帳戶; 登录/创建账号
        """),
        ambiguous=listed("""
            登录; 登入; 注册; 註冊; 登陆; 密码; 密碼; 用户名; 帳號; 账号; vip; 会员; 會員; 忘记密码; 忘记密码?; 忘記密碼; 忘記密碼?; 找回密码; 成为会员; 成為會員;
            会员中心; 會員中心; 个人中心; 個人中心; 付费阅读; 付费内容; 付費內容; 会员专享; 会员专属; 會員專屬; 會員專享; 退出登录; 登出; 微信登录; qq登录; 扫码登录; 手机号登录;
            帐号登录; 开通会员; 開通會員; 訂閱方案; 续费; 加入會員; 自动登录; 记住密码; 记住我; 免費試閱; 免费试读; 註冊會員; 第三方登录; 我的订阅; 我的帳戶; 會員登入; 会员登录;
            立即加入; 立即登入; 立即登录;
            我已忘记密码; 我忘記了密碼; 我忘記密碼了; 記住我; 记住我的登录信息; 記憶密碼; 登入或註冊; 登陆或注册;
            忘了密碼？
        """),
        pattern=(
            r"(?:本文|此文|本篇|该文|此文章|這篇文章|本篇文章|此內容|此内容|本内容|本內容|以下内容|以下內容|完整内容|完整內容|后续内容)(?:为|為|是|属于|屬於|僅限|仅限|限)(?:订阅|訂閱|付费|付費|注册|註冊)?[^。,的]{0,6}(?:付费|付費|会员|會員|订阅|訂閱|收费|收費|訂戶|vip)(?:者|用户|會員|会员)?(?:可見|可见|可读|可讀|可看)?(?:专享|专属|限定|專屬|獨享)?(?:内容|內容|文章|阅读|閱讀|专享|專屬|限定)?(?:[,。].{0,60})?|"
            r"(?:请|請|您需要|须|立即)(?:先)?(?:登录|登入|订阅|訂閱|注册|註冊|开通|付费|付費|加入)[^。,“「]{0,16}(?:后|後|以|即可|才能|方可|查看|解鎖|解锁)[^。“「]{0,8}(?:阅读|閱讀|查看|观看|浏览|全文|更多)[^。“「的了]{0,8}|"
            r"(?:您|你)已[经經]?(?:阅读|閱讀|试读|試讀)[^。,“「]{0,6}\d{1,3}%(?:,[^。“「]{2,30})?|"
            r"(?:订阅|訂閱|登录|登入|付费|付費|开通会员|加入會員)(?:后|後)?(?:即可|就能|可|以|解鎖|解锁)(?:继续|繼續|无限|無限|暢讀|畅读|免费)?(?:阅读|閱讀|查看|暢讀|全文)?(?:全文|本文|更多内容|更多內容|所有文章|完整內容|完整内容)"
        ),
        when=c.all_of(c.in_run(2), c.heads_nothing, c.no_list_item), otherwise=HINT, part="button",
        sure_if="本文|此文|全文|文章|内容|內容|订阅|訂閱|付费|付費|阅读|閱讀|本篇|试读",
        why="a prompt to log in, register or pay",
        source="paywalls and account menus (Caixin, Tianxia, UDN, WordPress in Chinese); Oscar, WordPress and MediaWiki in Chinese",
        hits=("登录/注册", "本文为付费内容，订阅后可阅读全文", "請先登入", "此内容仅限会员阅读", "以下內容僅限訂閱會員", "您已閱讀本文的30%，訂閱後可繼續閱讀", "登录\n注册", "已經是會員?\n登入"),
        near_misses=(f"登录\n\n{_A}", f"会员\n\n{_B}", "本文是会员大会上的发言，经本人整理后发表在这里。", "请登录的人排成一队，工作人员逐个核对名单。", "请登录系统后查看成绩。", "请先登录图书馆系统后查看座位。"),
    ),
    Rule(
        id="zh.related.heading", label="related",
        phrases=listed("""
            0小时点击排行; 新闻热搜词; 0小时排行榜; 一周热点; 一周图片; 精彩视频; 图片推荐; 相关阅读; 相关新闻; 相关文章; 相关推荐; 相关报道; 相关资讯; 相关热词搜索; 相關閱讀;
            相關新聞; 相關文章; 相關報導; 相關推薦; 更多相關新聞; 推荐阅读; 推薦閱讀; 推薦文章; 推荐文章; 热门文章; 热门新闻; 热门推荐; 热门阅读; 热点推荐; 热点新闻; 热文推荐;
            热文排行; 今日热点; 今日推荐; 精彩推荐; 编辑推荐; 小编推荐; 編輯推薦; 編輯精選; 猜你喜欢; 猜你喜歡; 猜您喜欢; 你可能喜欢; 您可能喜欢; 你可能也喜欢; 你可能感兴趣;
            您可能感兴趣; 您可能感兴趣的文章; 你可能還想看; 你可能也喜歡; 你可能會喜歡; 你可能想看; 您可能也會喜歡; 你可能感興趣; 為你推薦; 為您推薦; 为你推荐; 为您推荐; 大家都在看;
            大家还在看; 网友都在看; 人氣新聞; 人氣文章; 人气文章; 熱門新聞; 熱門文章; 熱門推薦; 熱門點閱; 熱門話題; 熱門排行; 熱門關鍵字; 阅读排行; 阅读排行榜; 点击排行; 点击排行榜;
            热门排行; 热门排行榜; 新闻排行榜; 评论排行; 點閱排行; 閱讀排行; 人氣排行; 人氣排行榜; 24小时热文; 24小时热榜; 24小時熱門; 0小时热文; 0小時熱門新聞; 本周热门;
            本週熱門; 最新文章; 最新新闻; 最新新聞; 最新資訊; 最新资讯; 最新推荐; 近期文章; 随机推荐; 更多新聞; 更多新闻; 更多文章; 更多推荐; 更多報導; 其他人也看了; 看了又看;
            其他人還看了; 同類新聞; 同类文章; 作者其他文章; 作者文章; 同作者文章; 上下篇文章; 站内推荐; 往下看更多新聞;
            0小时热门; 0小時熱門; 0小时热点; 0小時熱門文章;
            最近文章; 最近的文章; 近期发布; 最新的帖子; 热门日志; 最近日志; 随机日志; 相关日志
        """),
        takes=c.titles_below, when=c.all_of(c.not_heading, c.after_prose()), otherwise=HINT, part="heading",
        why="the heading of a list of other articles",
        source="widgets under articles on mainland portals and in Taiwan's papers; Zinnia, Mezzanine and Oscar in Chinese",
        hits=(_AFTER + "相关阅读\n\n渡轮停航延长至周末\n\n救生艇船员因冬季救援受表彰", _AFTER + "猜你喜欢\n谁来为后退的海岸线买单\n市长出售旧港务办公楼"),
        near_misses=(f"相關內容\n\n{_C}", f"热门话题之外，还有一座桥。\n\n{_A}", f"最新文章\n\n{_B}"),
    ),
    Rule(
        id="zh.related.alone", label="related",
        phrases=listed("""
            相关阅读; 相關閱讀; 相关文章; 相關文章; 相關新聞; 更多相關新聞; 猜你喜欢; 猜你喜歡; 猜您喜欢; 您可能感兴趣的文章; 你可能感兴趣的文章; 大家都在看; 网友都在看; 大家还在看;
            其他人也看了;
            往期推荐; 往期精彩; 往期精选; 往期文章
        """),
        when=c.all_of(c.in_article, c.after_prose()), otherwise=HINT,
        why="the heading of a box of links that was left behind without its links: no article names a part of its own so",
        source="boxes of portals and of Taiwan's papers in the middle of a story",
        hits=(f"= {_A}\n\n相关阅读\n\n= {_B}\n\n= {_A}", f"= {_C}\n\n★更多相關新聞\n\n= {_B}\n\n= {_C}"),
        near_misses=(f"相关阅读\n\n{_A}\n\n{_B}", f"{_A}\n\n相关链接\n\n{_B}\n\n{_A}\n\n延伸阅读\n\n{_B}", "大家都在看桥，没有人看表。"),
    ),
    Rule(
        id="zh.related.section", label="related",
        phrases=listed("""
            相似职位; 相似房源; 类似职位; 相似推荐; 延伸阅读; 延伸閱讀; 相关内容; 相关链接; 相關內容; 相關連結; 拓展阅读; 扩展阅读; 往期回顾; 往期推荐; 往期精选; 热门; 熱門; 推荐; 推薦; 精选; 精選; 最新; 排行榜;
            排行; 焦点; 焦點; 头条; 頭條; 要闻; 要聞; 今日要闻; 今日頭條新聞; 热搜; 热榜; 熱搜; 热点; 即时新闻; 即時新聞; 即時; 最新消息; 新闻排行; 图片新闻; 焦点新闻;
            焦點新聞; 熱點; 更多精彩; 精彩图集; 圖輯; 专题推荐; 看更多; 其他新聞; 其他新闻; 人氣; 人气; 本類最新; 本类推荐; 深度報導; 深度; 独家; 獨家; 热评; 商品推荐;
            推薦商品; 相關商品; 买了还买;
            最近回應; 最近的留言; 最近的评论; 近期评论; 近期迴響; 相關鏈接
        """),
        when=c.after_prose(), takes=c.titles_below_or_nothing, otherwise=HINT, part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it",
        source="front-page sections and side columns of Chinese-language papers; WordPress, Mezzanine and Zinnia in Chinese",
        hits=(_AFTER + "延伸閱讀\n渡輪停航延長至週末\n救生艇船員因冬季救援獲表揚", _AFTER + "热榜\n\n谁来为后退的海岸线买单\n\n市长出售旧港务办公楼"),
        near_misses=(f"观点\n\n一座旧桥为何说关就关\n\n记者周晓岚报道\n\n{_A}\n\n{_B}", f"延伸閱讀\n\n{_C}", f"热门\n\n{_A}", f"往期回顾\n\n{_B}"),
    ),
    Rule(
        id="zh.related.pointer-title", label="related",
        phrases=listed("延伸閱讀; 延伸阅读; 更多阅读; 更多閱讀"),
        when=c.all_of(c.in_article, c.no_list_item), otherwise=HINT,
        takes=c.title_announced,
        why="a pointer and a colon, with the headline that it points to on the line below",
        source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=(f"= {_A}\n\n延伸閱讀:\n今年繩子為什麼比去年貴了這麼多\n\n= {_B}", f"= {_A}\n\n= {_B}\n\n更多阅读:\n今年繩子為什麼比去年貴了這麼多\n\n= {_C}"),
        near_misses=(_AFTER.replace("= ", "") + "更多阅读:\n今年繩子為什麼比去年貴了這麼多", f"{_A}\n\n延伸閱讀:\n{_B}\n\n{_A}", f"{_A}\n\n延伸閱讀 今年繩子為什麼比去年貴了這麼多.\n\n{_B}"),
    ),
    Rule(
        id="zh.related.pointer", label="related",
        phrases=listed("""
            阅读更多; 阅读全文; 阅读原文; 查看更多; 查看全文; 查看原文; 查看更多内容; 点击查看更多; 点击查看全文; 点击查看原文; 点击查看详情; 点击阅读原文; 点击阅读全文; 点击阅读更多;
            点击进入; 点击进入专题; 展开全文; 展开阅读全文; 展开更多; 显示更多; 显示全部; 加载更多; 点击加载更多; 收起全文; 查看全部; 查看更多新闻; 查看更多文章; 查看大图;
            点击查看大图; 点击图片查看大图; 点击图片进入下一页; 下一页继续阅读; 余下全文; 阅读剩余全文; 查看剩余全文; 阅读原文>>; 返回搜狐,查看更多; 返回搜狐，查看更多; 查看更多评论>>;
            繼續閱讀; 閱讀更多; 閱讀全文; 看全文; 看更多...; 看更多新聞; 看更多文章; 看完整內容; 查看完整內容; 詳全文; 詳見全文; 點我看更多; 點我看全文; 點擊看更多; 點擊看全文;
            查看更多...; 載入更多; 顯示更多; 顯示全部; 展開全文; 閱讀原文; 看原圖; 看大圖; 點圖放大; 點擊圖片放大; 點擊圖看大圖; 看更多報導; 往下閱讀; 繼續看下去; 繼續閱讀...;
            共0张; 共0張; 0张图片; 0圖;
            继续阅读; 点击继续阅读; 點擊繼續閱讀; 点击展开全文; 點擊展開全文; 点击展开; 點擊展開; 展开剩余全文; 展开剩余内容;
            加载更多文章; 加载更多内容; 加载更多新闻; 載入更多文章; 載入更多內容; 載入更多新聞
        """),
        ambiguous=listed("""
            (点击查看); 点击查看详细; 更多; 查看详情; 查看詳情; 点击查看; 展开; 展開; 收起; 全部; 更多>; 详情; 詳情; 图集; 继续; 下一张; 上一张; 下一張; 上一張; 0/0;
            更多内容; 更多內容; 更多详情; 更多詳情
        """),
        pattern=r"(?:点击|點擊|点此|點此|点这里|點這裡|按此)(?:此处|这里)?(?:查看|阅读|閱讀|浏览|瀏覽|了解|瞭解)(?:更多|全文|详情|詳情|完整)[^。,:;了的人“「]{0,12}",
        when=c.all_of(c.any_of(c.in_run(2), c.beside("related", "share-bar", "navigation")), c.not_heading, c.no_list_item, c.no_month),
        otherwise=HINT, why="a link to another page or to the rest, which leads nowhere in a text",
        source="expand buttons of portals and apps (点击查看更多), Taiwan's 繼續閱讀",
        hits=("点击查看更多", "点此查看更多精彩内容>>", "阅读原文", "繼續閱讀→", "返回搜狐，查看更多"),
        near_misses=("点击查看更多，屏幕却一片空白。", f"更多\n\n{_A}", f"更多内容\n\n{_B}", "阅读更多的书，走更远的路，父亲常常这样说。", "继续阅读，继续怀疑。", "查看大图的人会发现桥下有一只猫。", f"{_A}\n\n04/2013\n05/2013\n\n{_B}"),
    ),
    Rule(
        id="zh.related.pointer-line", label="related",
        pattern=(
            r"(?:相关阅读|相关新闻|相关报道|相关文章|延伸阅读|推荐阅读|更多阅读|点击阅读|相關閱讀|相關新聞|相關報導|相關文章|延伸閱讀|推薦閱讀|更多閱讀|閱讀更多|更多新聞|更多報導|更多相關新聞|看更多|看更多報導|看更多报道|更多新闻|更多报道|繼續閱讀|也可以看|還想看|阅读更多|"
            r"猜你喜欢|看更多文章|看更多新聞|往期回顾|上期回顾|同場加映|追更多新聞|熱門新聞|推荐文章|你可能也想看|编辑推荐|往下看)(?:】|]|」| ?[:|丨>›»▶→↓/]+) ?.{6,160}[^。,;:]|"
            r"更多[^。,]{2,20}(?:新闻|新聞|内容|內容|资讯|資訊|报道|報導|文章)[,:]?(?:请看|請看|请点击|請點擊|请关注|請關注|点击|點擊|點我|看這裡|請見|请见)[^。]{0,30}"
        ),
        unless=r"」[^,。:]{0,6}(?:说|說|写道|寫道|问|問)",
        when=c.no_list_item, why="a link to another article, which leads nowhere in a text",
        source="in-story pointers (【延伸閱讀】, 相关阅读：) of Chinese-language papers",
        hits=("相关阅读：渡轮停航延长至周末", "【延伸閱讀】救生艇船員因冬季救援獲表揚", "更多港灣新聞請點擊這裡"),
        near_misses=("「相关阅读」她说完就把那张旧报纸折好放回了抽屉。", "推荐：一位老编辑的书单，以及他为什么从不读新书。", "延伸阅读的意义", "更多新闻，更少读者，这是他给行业写的墓志铭。"),
    ),
    Rule(
        id="zh.related.products", label="related", weighed=False,
        phrases=listed("""
            你近期流覽過的產品; 你最近瀏覽的產品; 您可能也會喜歡：; 您可能还喜欢; 您可能也喜歡; 购买此商品的顾客也同时购买; 购买了该商品的用户还购买了; 购买该商品的用户还购买了;
            买了此商品的人还买了; 浏览此商品的顾客也同时浏览; 最近浏览的商品; 最近瀏覽的商品; 最近瀏覽商品; 經常一起購買; 经常一起购买; 您可能也喜欢; 買了此商品的人，也買了...
        """),
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading, c.no_list_item), otherwise=HINT, takes=c.titles_below, part="heading",
        why="the heading of a list of other products, with the list",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix, Cartridge and Salesforce's Retail React App in Chinese",
        hits=(_AFTER + "你近期流覽過的產品", _AFTER + "買了此商品的人，也買了..."),
        near_misses=(f"{_A}\n\n你近期流覽過的產品\n\n{_B}", "「你近期流覽過的產品」她说完就在最后一位客人身后关上了门。"),
    ),
    Rule(
        id="zh.tag-list.tags", label="tag-list",
        phrases=listed("""
            标签; 標籤; 标签云; 文章标签; 文章標籤; 相关标签; 相關標籤; 热门标签; 熱門標籤; 关键字; 關鍵字; 关键词; 關鍵詞; 本文关键词; 相关话题; 相關話題; 相关主题; 相關主題;
            话题标签; 文章分类; 文章分類; 分类目录; 相關關鍵字; 主題標籤; 話題; 话题
        """),
        when=c.after_prose(2), takes=c.short_lines_below, part="heading",
        why="the heading of the list of tags under an article, with the list",
        source="tag widgets of WordPress in Chinese and of portals",
        hits=(_AFTER + "标签\n旧桥\n市议会", _AFTER + "關鍵字：\n\n舊橋\n\n市議會"),
        near_misses=(f"标签\n\n{_A}", f"{_A}\n\n{_B}\n\n關鍵字\n\n{_C}"),
    ),
    Rule(
        id="zh.tag-list.line", label="tag-list",
        pattern=r"(?:标签|標籤|文章标签|文章標籤|相关标签|相關標籤|关键字|關鍵字|关键词|關鍵詞|相关话题|分类目录|文章分类|文章分類|分類|分类|归档于|收录于(?:话题|合集)|发布在|張貼在|发表在|tags?) ?[:|】] ?[^。:;]{2,160}",
        when=c.all_of(c.in_tail, c.after_prose(2)), otherwise=HINT,
        why="the tags of an article on one line, below the text",
        source="tag lines of Chinese blogs and portals; abstracts have 关键词 above the text",
        hits=(_AFTER + "标签：旧桥，市议会，交通", _AFTER + "關鍵字：舊橋、市議會"),
        near_misses=(f"关键词：旧桥；交通；市议会\n\n{_A}", f"摘要\n\n{_A}\n\n关键词：旧桥；交通\n\n{_B}\n\n{_C}"),
    ),
    Rule(
        id="zh.legal-footer.trademarks", label="legal-footer",
        pattern=r".{0,20}(?:商标|商標|标识|標識|品牌|logo).{0,40}(?:归|歸|属|屬|均为|均為|是)(?:于|於)?.{0,8}(?:各自|相应|相應|其)(?:的)?(?:所有者|所有人|拥有者|擁有者|公司|权利人|權利人|持有人|厂商|廠商)(?:所有|的财产|的財產|的商标|的商標)?.{0,4}",
        when=c.in_small_print, otherwise=HINT, weighed=False,
        why="whose the brands are that a page names: below the last paragraph, or beside the notice of copyright",
        source="footers of shops, makers and manuals, whose authors' lawyers ask for it",
        hits=(_AFTER + "所有商标均归其各自的所有者所有。", _AFTER + "本站提到的品牌和商标属于其各自的公司。"),
        near_misses=(f"{_A}\n\n麻袋上的商标，磨坊主都认得，她说。\n\n{_B}", f"所有商标均归其各自的所有者所有。\n\n{_A}\n\n{_B}"),
    ),
    Rule(
        id="zh.legal-footer.notice", label="legal-footer",
        phrases=listed("""
            版权所有; 版權所有; 版权所有 侵权必究; 版权所有,侵权必究; 版權所有,侵害必究; 版權所有 不得轉載; 版權所有 禁止轉載; 版權所有,禁止轉載; 版权所有,未经许可不得转载;
            版权所有 未经许可不得转载; 版权所有 翻印必究; 未经授权不得转载; 未经授权,不得转载; 未经许可不得转载; 未經授權不得轉載; 未經授權,不得轉載; 未經許可,不得轉載; 禁止转载; 禁止轉載;
            转载请注明出处; 转载请注明来源; 轉載請註明出處; 著作權所有; 著作權聲明; 本文不代表本站立场; 文章版权归原作者所有; 版权归原作者所有; 侵权必究; 内容仅供参考; 違者必究;
            著作權所有,請勿轉載; 版權所有,請勿轉載; 版权所有,请勿转载; 版权所有,禁止转载; 版权所有 禁止转载; 版權所有 請勿轉載
        """),
        pattern=(
            r"(?:本站使用|自豪地采用) ?(?:wordpress|drupal|joomla!?|mediawiki|hexo|starlight)\w{0,3}\.?|本站採用 ?(?:wordpress|drupal|joomla!?|mediawiki|hexo|starlight)\w{0,3} ?建置\.?|基于 ?(?:wordpress|drupal|joomla!?|mediawiki|hexo|starlight)\w{0,3} ?构建\.?|由 ?(?:wordpress|drupal|joomla!?|mediawiki|hexo|starlight)\w{0,3} ?強力驅動\.?|由 ?(?:wordpress|drupal|joomla!?|mediawiki|hexo|starlight)\w{0,3} ?强力驱动\.?|(?:京|沪|粤|浙|苏|津|渝|川|鄂|湘|鲁|豫|冀|晋|皖|赣|闽|桂|琼|云|贵|陕|甘|蒙|辽|吉|黑|新|藏|宁|青)(?:icp(?:备|证)|公网安备|网文|新网).{0,60}|icp(?:备|证).{2,60}|备案号 ?[:号]? ?.{4,40}|"
            r"(?:互联网新闻信息服务|增值电信业务经营|信息网络传播视听节目|网络文化经营|广播电视节目制作经营|出版物经营|互联网药品信息服务)(?:许可证|资格证书).{0,20}\d.{0,60}|"
            r"(?:违法和不良信息|网上有害信息|不良信息|涉未成年人|网络谣言|中国互联网)(?:违法和不良信息)?举报.{0,60}|(?:举报|客服|新闻)(?:电话|邮箱|信箱|热线) ?: ?[\d@a-z][\w@.+() /-]{4,60}|"
            r"(?:未经|未經)[^。“「]{0,30}(?:授权|授權|许可|許可|同意|允许)[^。“「]{0,24}(?:不得|禁止|严禁|請勿|请勿)[^。“「]{0,12}(?:转载|轉載|复制|複製|摘编|镜像|重製|翻印|刊登|刊载|引用|使用本|链接|建立)[^“「]{0,60}|(?:版权|版權|著作权|著作權)(?:归|歸|属|屬|为|為)[^。,“「]{2,40}所有(?:[,。 ;](?:未经|未經|转载|轉載|如|任何|请|請|侵|不得|禁止)[^“「]{0,80})?|"
            r"版[权權]所有 ?[:,©(\d|-].{2,140}|(?:特别声明|特別聲明|平台声明|免责声明|免責聲明|版权声明|版權聲明|著作權聲明)(?:】|:) ?.{0,20}(?:以上|该文|本文|本站|本网|内容|转载|文章|本網|刊登|作者|未经|未經).{4,300}|声明:(?:以上内容|该文观点|本站|本网|转载).{10,300}|"
            r"(?:本文|该文|文章|以上)(?:内容|观点|內容|觀點|言论)?(?:仅|只|僅|並不|不)(?:代表|供)[^。“「]{0,20}(?:作者|个人|個人|本站|本網|平台|立场|立場|参考)[^“「]{0,140}|(?:本文|文章|图片|圖片|素材|内容|图文|部分图片)(?:均)?(?:转载自|转自|来源于|來源於|来自|來自|整理自|源自)(?:网络|互联网|網路|網絡|网上)[^“「]{0,20}(?:侵权|侵權|版权|删除|刪除)[^“「]{0,40}|(?:本文|本篇|文章)(?:系|为|由|经|經|為)[^。“「]{0,20}(?:授权|授權|原创|原創)[^。“「]{0,14}(?:发布|發布|转载|轉載|首发|刊登|发表)[^“「]{0,60}|如(?:有|发现)?[^。“「]{0,12}侵权[^。“「]{0,20}(?:联系|删除)[^“「]{0,40}|(?:市场|股市|投资)有风险,?(?:投资|入市)(?:需|须)谨慎.{0,80}|"
            r"(?:本網站|本站|本网站|本報)(?:之|所有|所载|刊載|内容|內容|文字)[^。“「]{0,50}(?:版权|版權|著作權|轉載|转载|重製)[^“「]{0,80}"
        ),
        when=c.in_tail, otherwise=HINT, why="a legal notice below the last paragraph",
        source="ICP filing of the MIIT, licences of the CAC, copyright lines of Chinese-language papers",
        hits=(
            _AFTER + "版权所有 未经许可不得转载\n京ICP备12345678号-1\n违法和不良信息举报电话：010-12345678",
            _AFTER + "特别声明：以上内容为自媒体平台用户上传并发布，本平台仅提供信息存储服务。", _AFTER + "版權所有，禁止轉載", _AFTER + "本文系作者授权发布，未经许可不得转载", _AFTER + "本文转载自网络，如有侵权请联系删除\n版权声明：未经授权，禁止转载", _AFTER + "本站使用 WordPress",
        ),
        near_misses=(f"版权所有\n\n{_A}", f"未经许可不得转载\n\n{_B}", "版权归谁所有，法官问了三遍，原告席上没有人能回答。", "未经房东同意，租客不得转租，这是合同里写明的。", "未经审判他被关了四年，没有人告诉他为什么。", f"本站使用 WordPress\n\n{_A}"),
    ),
    Rule(
        id="zh.legal-footer.links", label="legal-footer",
        phrases=listed("""
            招聘信息; 招賢納士; 保护隐私权; 免责条款; 法律顾问; 诚征英才; 投资者关系; 网站简介; 律师团队; 不良信息举报中心; 網站總覽; 招募夥伴; 隐私政策; 隐私声明; 隐私条款;
            隐私权政策; 隱私權政策; 隱私政策; 隱私權聲明; 私隱政策; 個資法聲明; 服务条款; 服務條款; 使用条款; 使用條款; 用户协议; 用户服务协议; 会员条款; 會員條款; 免责声明;
            免責聲明; 版权声明; 版權聲明; 著作權聲明; 法律声明; 关于我们; 關於我們; 关于本站; 關於本站; 联系我们; 联系方式; 聯絡我們; 聯繫我們; 加入我们; 加入我們; 人才招聘;
            招贤纳士; 诚聘英才; 誠徵人才; 广告服务; 广告合作; 广告投放; 商务合作; 廣告刊登; 廣告合作; 刊登廣告; 廣告業務; 网站地图; 網站地圖; 网站声明; 意见反馈; 意見回饋;
            问题反馈; 帮助中心; 常见问题; 常見問題; 客服中心; 友情链接; 友情鏈接; 相關網站; 网站律师; 新闻线索; 营业执照; 投稿; 讀者投書; 版权合作; 内容授权; 內容授權; 網站導覽;
            公司简介; 公司簡介; 企業簡介; 自律公约; 未成年人保护; 服务协议; 侵权投诉; about sina; 不良信息举报; 兒少新聞自律; 讀者意見; 更正與答覆;
            意見反應; 意見信箱; 侵權投訴; 用户反馈
        """),
        when=c.all_of(c.in_run(2, *_FOOTER), c.not_heading, c.no_list_item), otherwise=HINT,
        why="links of a site's footer, in a row",
        source="footers of portals in the mainland, Taiwan and Hong Kong",
        hits=("关于我们 | 联系我们 | 广告服务 | 网站地图", _AFTER + "隱私權政策\n服務條款\n聯絡我們"),
        near_misses=(f"免责声明\n\n{_A}", f"关于我们\n\n{_B}", f"常見問題\n\n{_C}"),
    ),
    Rule(
        id="zh.navigation.control", label="navigation",
        phrases=listed("""
            维基百科，自由的百科全书; 返回首页; 回首页; 回首頁; 返回首頁; 网站首页; 返回顶部; 回到顶部; 回顶部; 回頂部; 回到頂部; 回到頁首; 返回頁頂; 回到最上方; 返回列表; 回列表; 返回上一页; 回上一頁;
            回上頁; 上一篇文章; 下一篇文章; 上一则; 上一則; 下一則; 上一主题; 下一主题; 上一頁; 下一頁; 上一页; 下一页; 末页; 尾页; 第0页; 共0页; 第 0 页; 第0页/共0页;
            第 0 页 / 共 0 页; 第 0 頁; 共 0 頁; 跳到主要內容; 跳到主要内容; 跳至主要內容; 跳至主要内容; 跳至內容; 跳至内容; 跳到内容; 跳转到内容; 跳转到主要内容; 跳過導覽;
            移至主內容; 移至主要內容; 網站導航; 网站导航; 导航菜单; 切換選單; 展開選單; 切换导航; 文章導覽; 文章导航; 站内搜索; 全站搜索; 站內搜尋; 搜尋關鍵字; 请输入关键字;
            请输入关键词; 請輸入關鍵字; 请输入搜索内容; 熱門搜尋; 切换到电脑版; 設為首頁; 跳转到; 目录导航;
            回到頂端; 回到最頂端; 返回頂端; 返回頂部; 回頂端; 回到页首; 回到頁面頂端;
            略過主內容; 跳到主内容; 跳到內容; 跳至導覽; 跳转到导航; 跳至搜尋; 跳转到搜索; 切換導航; 展开导航栏; 切换导航栏; 切換導航欄; 文章分頁; 需要 0 分鐘閱讀時間; 需要 0 分鐘閲讀; 需要 0 分钟阅读时间; 回到主菜单; 回到主選單; 查看所有标签; 檢視所有標籤; 你的購物車是空的; 您的购物车是空的。; 購物車沒有商品
        """),
        ambiguous=listed("""
            简体; 繁體; 繁体; 简体中文; 繁體中文; 繁体中文; 置頂; 上一篇; 下一篇; 手机版; 電腦版; 手機版; 电脑版; 热门搜索; 打开菜单; 关闭菜单; 打開選單; 關閉選單; 搜索历史;
            简体版; 切换语言; 選擇語言; 主菜单; 主選單; 返回目录;
            回到页面顶部; 搜尋關於：; 以前的文章; 先前文章; 較舊的文章; 較新的文章; 较新文章; 较新的文章; 先前评论; 较新评论; 較舊的迴響; 较早评论; 較新的迴響; 较新的博文; 较旧的博文; 較新一篇; 较新一篇; 較舊一篇; 较旧一篇; 上個主題; 下個主題; 选择分类目录; 選擇分類; 选择月份; 選擇月份; 頁面 0; 編輯此頁; 编辑此页; 编辑此页面; 編輯頁面; 查看源代碼; 显示源代码; 顯示原始碼; 回到主頁; 回到主页; 回到首頁; 复制代码到剪贴板; 複製程式碼至剪貼簿; 折叠边栏; 收合側邊欄; 展开边栏; 展開側邊欄; 收起侧边栏; 收起側邊欄; 展开侧边栏; 查看購物車; 查看购物车; 檢視購物車; 前往結帳; 进行结算; 現在結帳; 立即结算; 繼續購物; 继续购物;
            加入購物車; 添加至购物车; 加入心願單; 添加到心愿单;
            ← 回到主菜单; ← 回到主選單; 减小字体大小; 增加字体大小; 增加字體大小; 打开辅助功能菜单; 打開輔助功能菜單; 查看所有标签; 檢視所有標籤; 減小字體大小; 調整字體大小; 调整字体大小;
            輔助功能菜單; 辅助功能菜单;
            查看本页的源代码; 查看此頁原始碼
        """),
        pattern=(
            r"(?:上一篇|下一篇|上一则|下一则|上一則|下一則|上篇|下篇|上一章|下一章|前一篇|後一篇|后一篇)(?:文章|新闻|新聞)?(?:】| ?[:>»→|丨]) ?.{3,80}|"
            r"(?:当前位置|您的位置|您当前的位置|您现在的位置|你的位置|您所在的位置|目前位置|您在這裡|您的當前位置|所在位置|當前位置)(?:是)?[:>» ].{0,4}(?:首页|首頁|主页|主頁|home|网站|網站).{0,110}|"
            r"(?:预计|预计)?(?:阅读|閱讀|全文)?(?:阅读|閱讀)(?:时间|時間|时长|時長|本文|全文)?(?:约|約|大约|需要|需|约需|大約需要|共需)?:? ?(?:约|約|大约|需要)? ?\d+ ?(?:分钟|分鐘|分)|(?:全文|本文)(?:共|约)? ?\d[\d,]* ?字,?[^。]{0,14}(?:阅读|閱讀)[^。]{0,8}\d+ ?分[钟鐘]"
        ),
        when=c.all_of(c.in_run(2, "navigation", "legal-footer", "related"), c.no_text_item, c.heads_nothing, c.is_no_title), otherwise=HINT,
        why="a control of the page: skip link, pager, path, reading time",
        source="CMS themes (Discuz!, DedeCMS, WordPress) and accessibility rules of Taiwan's public sites; Docusaurus, Oscar and WordPress in Chinese",
        hits=("返回顶部", "跳到主要內容", "上一篇：渡轮停航延长至周末", "当前位置：首页 > 新闻 > 本地", "阅读时间约 5 分钟"),
        near_misses=(f"简体\n\n{_A}", "下一页写着他的名字，字迹已经模糊。", "下一篇要写什么，他自己也不知道。", f"上一篇\n\n{_B}", f"{_A}\n\n查看本页的源代码\n\n查看此頁原始碼\n\n{_B}"),
    ),
    Rule(
        id="zh.navigation.wiki", label="navigation", weighed=False,
        phrases=listed("""
            連結至此的頁面; 链入页面; 相关更改; 相關變更; 特殊頁面; 特殊页面; 固定連結; 固定链接; 靜態連結; 頁面資訊; 页面信息; 可列印版; 可打印版; 上传文件; 上傳檔案; 上載檔案; 最近修改; 最近更改; 近期變更; 随机页面; 隨機頁面; 社群入口; 社群首页; 新聞動態; 新闻动态; 个人工具; 個人工具; 命名空間; 命名空间;
            變體; 语言变体; 查看历史; 檢視歷史; 查看源代码; 檢視原始碼; 阅读; 查看; 視圖; 貢獻; 贡献; 讨论; 尚未登入; 未登录; 其他語言; 其他语言; 工具; 免責聲明; 免责声明; wiki工具; 使用者頁面工具; 用户页面工具; 頁面日誌; 页面日志; 新增語言; 添加語言; 添加语言; 切換目次; 开关目录; 移至侧栏; 移至側邊欄;
            外觀; 外观; 未登录编辑者的页面; 用於已登出編輯者的頁面; 頁面歷史; 页面历史; 创建账号; 建立帳號; 查看原始碼; 帮助; 說明; 主菜单; 主選單;
            导航; 導覽;
            使用者工具; 網站工具; 最近更新; 多媒體管理器; 網站地圖; 頁面工具; 舊版; 反向連結; 回到頁頂; 用户工具; 站点工具; 媒体管理器; 页面工具; 显示源文件; 过去修订;
            反向链接
        """),
        when=c.wiki_tools, otherwise=HINT,
        why="the tools of a wiki's page, several in a row",
        source="MediaWiki in Chinese (sidebar, tabs and toolbox)",
        hits=(_AFTER + "連結至此的頁面\n链入页面\n相关更改", _AFTER + "相關變更\n特殊頁面\n特殊页面"),
        near_misses=(f"連結至此的頁面\n\n{_A}", f"相关更改\n\n{_B}\n\n链入页面\n\n{_A}"),
    ),
    Rule(
        id="zh.legal-footer.wiki", label="legal-footer",
        pattern=(
            r"此页面最后编辑于 ?(?=.{0,45}\d{4}).{8,60}\.?|"
            r"此頁面最後編輯於 ?(?=.{0,45}\d{4}).{8,60}\.?|"
            r"取自 ?[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200}|"
            r"此页面已被访问过 ?\d[\d., ]{0,12} ?次\.?|"
            r"此頁面已被存取過 ?\d[\d., ]{0,12} ?次\.?"
        ),
        why="the day of the last change, the address and how often it was read, below the pages of a wiki",
        source="MediaWiki in Chinese (messages lastmodifiedat, retrievedfrom and viewcount)",
        hits=("此页面最后编辑于2024-05-03 10:14。", "取自“https://wiki.example/index.php?title=Most&oldid=12”"),
        near_misses=("此页面最后编辑于2024-05-03 10:14、她说完就在最后一位客人身后关上了门。", f"{_A}\n\n此页面最后编辑于 {_B}"),
    ),
    Rule(
        id="zh.legal-footer.licence", label="legal-footer",
        pattern=(
            r"(?:版权声明: )?本博客所有文章除特别声明外,均采用 (?:cc|by|creative commons|mit|gpl|apache)[\w. /-]{0,40} 许可协议。转载请注明出处[.!。]?|"
            r"(?:版權聲明: )?本網誌所有文章除特別聲明外,均採用 (?:cc|by|creative commons|mit|gpl|apache)[\w. /-]{0,40} 許可協議。轉載請註明出處[.!。]?|"
            r"本文由作者按照 (?:cc|by|creative commons|mit|gpl|apache)[\w. /-]{0,40} 进行授权[.!。]?"
        ),
        why="the licence that a blog prints below each of its posts",
        source="Hexo's NexT and Chirpy in Chinese",
        hits=("版权声明: 本博客所有文章除特别声明外，均采用 CC BY 4.0 许可协议。转载请注明出处！", "版權聲明: 本網誌所有文章除特別聲明外，均採用 CC BY 4.0 許可協議。轉載請註明出處！"),
        near_misses=("「版权声明: 本博客所有文章除特别声明外，均采用 CC BY 4.0 许可协议。转载请注明出处」她说完就在最后一位客人身后关上了门。", "「版權聲明: 本網誌所有文章除特別聲明外，均採用 CC BY 4.0 許可協議。轉載請註明出處」她说完就在最后一位客人身后关上了门。"),
    ),
    Rule(
        id="zh.navigation.menu-word", label="navigation",
        phrases=listed("""
            股吧; 研报; 资讯; 业界; 图库; 访谈; 探索; 女人; 亲子; 证券; 外汇; 期货; 保险; 情感; 明星; 演出; 传媒; 港股; 银行; 电视; 笔记本; 国内游; 佛教; 百科;
            纪实; 行情; 导购; 贵金属; 商讯; 大陆; 高考; 考研; 公务员; 邮箱; 短信; 彩铃; nba; cba; 通信; 热点; 新车; 国际足球; 国内足球; 討論; 論壇; 網站總覽;
            手机看新闻; 正文; 站内; 站外; 退出; 歷史新聞; 购物; 海外; 华人; 侨乡; 社区; 原创; 首页; 首頁; 主页; 主頁; 新闻; 新聞; 要闻; 要聞; 时政; 国内; 国际; 社会;
            财经; 经济; 金融; 股票; 基金; 体育; 娱乐; 科技; 军事; 汽车; 房产; 教育; 健康; 旅游; 视频; 图片; 直播; 专题; 专栏; 文化; 历史; 时尚; 美食; 游戏; 博客;
            论坛; 读书; 女性; 母婴; 家居; 艺术; 数码; 手机; 互联网; 创业; 公益; 法治; 港澳; 台湾; 两岸; 地方; 音乐; 电影; 综艺; 星座; 彩票; 天气; 搜索; 菜单; 导航;
            登录; 更多; 滚动; 即时; 观点; 理论; 人事; 党建; 强国论坛; 数据; 商业; 生活; 人物; 问答; 产品; 产品中心; 新闻中心; 服务; 案例; 解决方案; 联系; 公告; 动态;
            下载; 招聘; 购物车; 我的订单; 收藏夹; 分类; 全部商品; 商城; 优惠; 品牌; 即時; 政治; 社會; 國際; 兩岸; 財經; 產經; 運動; 娛樂; 體育; 影音; 專題; 專欄;
            旅遊; 汽車; 房產; 時尚; 觀點; 評論; 焦點; 港聞; 中國; 副刊; 馬經; 全球; 股市; 理財; 藝文; 樂活; 親子; 寵物; 消費; 氣象; 天氣; 遊戲; 部落格; 選單; 搜尋;
            熱門; 最新; 總覽; 投書; 社論; 讀書; 閱讀; 雜誌; 電影; 音樂; 新奇; 蒐奇; 奇聞; 美容; 運勢; 發票; 樂透; 學習; 數位; 地產; 經濟; 科學; 歷史; 圖片; 節目;
            購物; 購物車; 會員中心; 商品分類; 最新消息; 活動; 客服; 本地; 本港; 世界; 社評; 體壇; 3c; 3c家電; 民生; 公民; 環境;
            舊迴響; 新迴響; 舊文章; 新文章; 前一頁; 後一頁; 存檔; 归档; 彙整; 按期整理; 文章归档; 檔案; 過去的文章; 文章彙整; 日历; 日曆; 月曆; 注册; 註冊; 注销; 登出; 登入; 登錄; 登陆; 下一个; 下一個; 下一步; 下一篇; 下一頁; 下一页; 继续; 上一個; 上一篇; 上一頁; 上一页; 較舊文章; 較新文章; 仪表板; 仪表盘; 信息中心; 儀表板; 控制台; 控制面板; 管理首頁; 面板; 分类目录; 分類; 類別; 类别; 标签; 標籤; 關鍵詞; 修改; 編輯; 编辑; 标签云; 標籤雲; 热门标签; 熱門標籤; 網誌清單; 額外資訊; 文章 rss; 文章 rss 訂閱; 文章rss; 回應 rss; 评论rss; 迴響 rss 訂閱; rss 源; rss 訂閱; atom 源; 未分类; 未分類; 搜尋設定; 网站地图; 联系管理员; 聯繫; 連絡; 連絡站長; 結帳; 结账; 評價; 评论; 帳戶; 可訪問性; 可访问性; 親和操作; 心愿单; 心願單; 所有产品; 所有商品; 所有產品; 進階搜尋; 高級搜索; 高级搜索
        """),
        when=c.all_of(
            c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "cookie-notice", "comments"),
            c.no_text_item,
            c.set_like_its_run,
        ),
        otherwise=HINT, why="words of a menu, several in a row",
        source="channel names of Chinese-language portals and papers; WordPress, Oscar and Plone in Chinese",
        hits=("首页\n新闻\n财经\n体育", "即時\n政治\n社會\n國際"),
        near_misses=(f"历史\n\n{_A}\n\n文化\n\n{_B}\n\n艺术\n\n{_C}", "考试分三科：\n历史\n文化\n艺术", f"股市\n\n{_C}"),
    ),
    Rule(
        id="zh.navigation.docs", label="navigation",
        phrases=listed("""
            此内容尚不支持你的语言。; 本頁內容尚未翻譯。; 剩余阅读时间 0 分钟
        """),
        ambiguous=listed("""
            本页总览; 复制; 主页面; 选择语言; 本頁導覽; 複製; 主頁面; 正在初始化搜尋引擎; 打字進行搜尋; 跳轉到; 已複製; 前往倉庫; 不再顯示此訊息; 選擇版本; 沒有符合的項目;
            找到 0 個符合的項目; 鍵入以開始檢索; 跳轉至; 拷貝; 已拷貝; 沒有找到符合條件的結果; 找到 0 個符合條件的結果; 正在初始化搜索引擎; 键入以开始搜索; 跳转至; 已复制;
            前往仓库; 不再显示此消息; 选择当前语言; 选择当前版本; 没有找到符合条件的结果; 0 个符合条件的结果; 选择主题; 本页内容; 選擇佈景主題; 本頁內容; 前一則; 其他语言版本：;
            阅读简体中文版; 语言：; 源文件; 原文地址; 其他語言版本：; 繁體中文版; 語言：; 原始碼; 原始網站; 隱藏符合搜尋; 本頁; 瀏覽; 隐藏搜索结果; 本页
        """),
        pattern=(
            r"此为 .{1,40} [\w.+-]{1,20} 版的文档,现已不再积极维护[.!。]?|"
            r"此为 .{1,40} [\w.+-]{1,20} 版尚未发行的文档[.!。]?|"
            r"最新的文档请参阅 最新版本 \([\w.+-]{1,20}\)[.!。]?|"
            r"此為 .{1,40} [\w.+-]{1,20} 版的文件,現已不再積極維護[.!。]?|"
            r"此為 .{1,40} [\w.+-]{1,20} 版尚未發行的文件[.!。]?|"
            r"最新的文件請參閱 最新版本 \([\w.+-]{1,20}\)[.!。]?"
        ),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the tools around the pages of manuals and blogs, several in a row",
        source="Docusaurus, Material for MkDocs, Starlight, Nikola, Sphinx and Hexo's NexT in Chinese",
        hits=("此内容尚不支持你的语言。", "本頁內容尚未翻譯。", "此为 Port Chronicle 2.1 版的文档，现已不再积极维护。", _AFTER + "本页总览\n复制\n主页面"),
        near_misses=(f"{_A}\n\n本页总览\n\n{_B}", f"{_A}\n\n- 本页总览\n- 复制\n- 主页面\n\n{_B}", "「此内容尚不支持你的语言」她说完就在最后一位客人身后关上了门。", "「此为 Port Chronicle 2.1 版的文档，现已不再积极维护」她说完就在最后一位客人身后关上了门。"),
    ),
    Rule(
        id="zh.navigation.shop-control", label="navigation", weighed=False,
        phrases=listed("""
            登录以检索您保存的商品或继续购物。; 继续购物并将商品加入愿望清单。; 创建账户并首先查看最佳产品、妙招和虚拟社区。; 繼續選購，並將商品新增至購物車。;
            登入來存取您所儲存的商品，或繼續選購。; 繼續選購，並將商品新增至願望清單。; 建立帳戶，就能搶先獲得最棒產品、靈感來源和社群最新消息。
        """),
        ambiguous=listed("""
            创建新的心愿单; 加入購物車; 加入心願單; 留下產品評論; 繼續購物; 查看購物車; 現在結帳; 前往結帳; 移到購物車裡; 加入收藏; 我有一個優惠碼···; 返回購物車; 我忘記了密碼;
            你的心願單是空的; 創造一個新心願單; 添加至购物车; 添加到心愿单; 该商品还没有任何评论。; 留下商品评论; 该评论有用吗？; 查看所有评论; 请登陆后再添加商品到心愿单; 继续购物;
            查看购物车; 立即结算; 进行结算; 移动到购物车; 留着以后用; 我有优惠券代码……; 返回购物车; 我已忘记密码; 返回网站首页; 您的心愿单是空的。; 创建一个心愿单; 找到 0
            个结果。; 筛选结果; 价格从高到低; 价格从低到高; 显示结果在; 没有任何商品。; 浏览商店; 返回搜索结果; 檢視購物車; 移到購物車; 放入暫存清單; 回到購物車; 找到 0 結果.;
            瀏覽商店; 回到搜尋結果; 這件產品尚無評價。; 這個評價有用嗎?; 查看所有評價; 請先登錄再添加商品到心願單; 我有一張禮券...; 我忘記密碼了; 回到商品主頁; 你的心願單是空的。;
            發現 0 個結果; 篩選結果; 價格從高到低; 價格從低到高; 顯示結果; 沒有找到商品; 返回到搜索結果; 添加到购物车; 您的购物车; 你的购物车是空的; 清空购物车; 进行结账;
            继续结账; 兑换优惠券; 购物车已过期; 把我加到等待列表上; 去售票处; 关闭售票; 选择一个不同的活动; 忘记密码？; 创建一个新账户; 你的購物車; 您的購物車是空的;
            你的購物車是空的.; 空的購物車; 繼續結帳; 顯示全購物車; 兌換優惠券; 購物車過期; 您的購物車已過期。; 參加候補名單; 請把我加到候補名單; 去售票處; 開放售票; 關閉售票處;
            選擇其他活動; 增加數量; 減少數量; 使用客戶帳戶登錄; 遺失密碼？; 建立新帳戶; 您的購物車是空的。; 您的購物車; 更新購物車; 已加入購物車; 已加入下次再買清單;
            您的下次再買清單為空。; 下次再買清單; 下次再買; 編輯購物車; 您並未訂購任何商品。; 顯示過去的訂單; 添加到愿望清单; 将套装添加到购物车; 将套装添加到愿望清单; 查看完整详情;
            向左滚动产品; 向右滚动产品; 清除筛选器; 产品排序方式; 选择页码; 搜索产品...; 继续以结账; 购物车内没有商品。; 继续购物并将商品加入购物车。; 编辑购物车; 没有愿望清单商品;
            没有账户？; 我的购物车，商品数量：0; 您正在离线模式下浏览; 登录或创建账户; 注册以随时了解最热门的交易; 新增至購物車; 新增至願望清單; 新增組合至購物車; 新增組合至願望清單;
            檢視完整詳細資料; 向左捲動產品; 向右捲動產品; 清除篩選條件; 產品排序方式依; 選擇頁碼; 搜尋產品...; 繼續選購; 送出訂單; 沒有願望清單商品; 忘記密碼了嗎？; 沒有帳戶嗎？;
            我的購物車，商品數量：0; 您目前正以離線模式瀏覽; 登入或建立帳戶; 註冊來獲得最熱門的優惠消息; 加入购物车; 放入购物车; 立即购买; 立即購買; 放入購物車; 添加到購物車;
            直接購買; 加入收藏夹; 收藏商品; 加入心愿单; 加入願望清單; 加入追蹤清單; 加入我的最愛; 加入比较; 加入对比; 加入比較; 商品对比; 商品比較; 去购物车结算; 前往结算;
            立即結帳; 更新购物车; 返回商店; 回到商店; 您的购物车是空的; 购物车是空的; 购物车为空; 购物车里没有商品。; 您的购物车内没有商品; 購物車是空的; 購物車內沒有商品;
            購物車裡沒有商品; 您的購物車目前還是空的。; 撰写评论; 发表评价; 撰寫評論; 撰寫商品評價; 我要评价; 第一个评论此商品; 成为第一个评价此商品的人; 成為第一個評價此商品的人;
            目前还没有评价; 还没有评价; 暂无评价; 暂无商品评价; 目前沒有評價。; 尚無評價; 查看全部评价; 查看所有評論; 默认排序; 预设排序; 預設排序; 按价格从低到高; 按价格从高到低;
            价格由低到高; 价格由高到低; 價格由低至高; 價格由高至低; 價格：由低到高; 價格：由高到低; 依價格排序:低至高; 依價格排序:高至低; 依熱銷度; 依最新項目排序; 清除筛选;
            清除所有筛选; 清除篩選; 清除所有篩選; 重置筛选; 选择选项; 选择规格; 選擇規格; 選擇選項; 快速查看; 快速檢視; 快速瀏覽; 快速浏览; 到货通知; 貨到通知我; 到貨通知;
            补货通知; 咨询客服
        """),
        when=c.shop_control, otherwise=HINT,
        why="the buttons of a shop, and what it says of its basket, its reviews and how it sorts",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix, Cartridge and Salesforce's Retail React App in Chinese",
        hits=("登录以检索您保存的商品或继续购物。", _AFTER + "创建新的心愿单", _AFTER + "加入購物車"),
        near_misses=(f"{_A}\n\n创建新的心愿单\n\n{_B}", f"{_A}\n\n- 创建新的心愿单\n- 加入購物車\n\n{_B}", "「登录以检索您保存的商品或继续购物」她说完就在最后一位客人身后关上了门。"),
    ),
    Rule(
        id="zh.navigation.shop-word", label="navigation", weighed=False,
        phrases=listed("""
            密码变更; 排序方式; 訂購歷史; 更改密碼; 订单历史; 修改密码; 排序; 客户评价; 修改密碼; 相關性; 顧客評分; 结帐; 加载更多; 帐户设置; 載入更多; ical; 帳戶設定;
            排列方式：; 訂單歷史; 筛选器; 排序标准; 上一步; 创建账户; 愿望清单; 实体店地址搜索; 订单记录; 重置密码; 订单状态; 篩選條件; 建立帳戶; 願望清單; 商店位置搜尋;
            訂單記錄; 重設密碼; 訂單狀態; ical 文件; 尺码表; 尺寸表; 尺码指南; 尺寸指南; 数量; 數量; 对比; 我的购物车; 我的購物車; 优惠券; 優惠券; 优惠码; 折扣碼;
            付款方式; 支付方式; 配送方式; 送貨方式; 售后服务; 售後服務; 退换货政策; 退換貨政策; 退換貨須知; 购物指南; 購物說明; 有货; 缺货; 售罄; 已售完; 熱銷商品;
            热销商品; 我的訂單; 訂單查詢; 我的收藏; 写评论; 提醒我; 通知我; 下订单; 去结算; 去買單; 按销量; 按价格
        """),
        when=c.shop_word, otherwise=HINT,
        why="words of a shop's page that are anybody's, several in a row",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix, Cartridge and Salesforce's Retail React App in Chinese",
        hits=(_AFTER + "密码变更\n排序方式\n訂購歷史", _AFTER + "去買單\n按销量\n按价格"),
        near_misses=(f"{_A}\n\n密码变更\n\n{_B}", f"{_A}\n\n- 密码变更\n- 排序方式\n- 訂購歷史\n\n{_B}"),
    ),
    Rule(
        id="zh.navigation.calendar", label="navigation", weighed=False,
        phrases=listed("""
            添加到日历; 添加到日曆; 加入日历; 加入行事曆; 加到行事曆; 加入日曆; 新增至行事曆; 新增至日曆
        """),
        when=c.calendar_button, takes=c.calendar_links, otherwise=HINT,
        why="the button by which readers keep an event's date, with the calendars it offers",
        source="The Events Calendar, pretix and Add to Calendar Button in Chinese",
        hits=(_AFTER + "添加到日历", _AFTER + "新增至日曆\nApple\nGoogle\nOutlook.com\nYahoo"),
        near_misses=(f"{_A}\n\n添加到日历\n\n{_B}", f"{_A}\n\nApple\nGoogle\nYahoo\n\n{_B}", "「添加到日历」她说完就在最后一位客人身后关上了门。"),
    ),
    Rule(
        id="zh.navigation.portal", label="navigation",
        phrases=listed("""
            版块; 未读; 会员; 小组; 点击这里重新加载。; 标为已读; 最近; 未讀; 使用者; 群組; 點擊這裡進行重整。; 標記成已讀; 文件動作; 列印此頁; rss feed; 文档操作;
            打印; 联合供稿; 上次修改时间:; 私有区; 同一专栏; 同一作者; 前一页; 后一页; 站点地图; 回复文章; 同组关键词; 最近论坛消息; 该作者的文章; 最新添入
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the menus and tools of portals and forums, several in a row",
        source="NodeBB, Plone and SPIP in Chinese",
        hits=(_AFTER + "版块\n未读\n会员", _AFTER + "小组\n点击这里重新加载。\n标为已读"),
        near_misses=(f"{_A}\n\n版块\n\n{_B}", f"{_A}\n\n- 版块\n- 未读\n- 会员\n\n{_B}"),
    ),
    Rule(
        id="zh.placeholder.loading", label="placeholder",
        phrases=listed("""
            加载中; 正在加载; 正在加载中; 努力加载中; 拼命加载中; 数据加载中; 内容加载中; 页面加载中; 图片加载中; 加载失败,点击重试; 加载失败,请重试; 加载完成; 载入中; 正在载入;
            載入中; 正在載入; 讀取中; 读取中; 資料載入中; 資料讀取中; 图片加载失败; 圖片載入中; 点击重试; 點擊重試; 网络异常,请稍后再试; 网络错误,请稍后重试; 没有更多内容了;
            已加载全部; 暂无内容; 暂无相关内容; 暂无图片;
            为继续操作，请输入下图中显示的验证码。; 更新您的浏览器，以便在该网站上获得更安全、更快速和最好的体验。; 正在驗證... 請稍等。; 正在验证... 请稍等。; 若要繼續，請輸入下方的圖片驗證碼。;
            要正常浏览本网站请升级您的浏览器。; 要正常瀏覽本網站請升級您的瀏覽器。; 要繼續，請輸入下面圖片入面嘅代碼。; 驗證中... 請稍候。; 驗證失敗。稍後再試。; 驗證失敗。請稍後再試。;
            驗證已過期。請再試一次。; 驗證已過期。請重試。; 验证失败。稍后再试。; 验证已过期。请重试。
        """),
        ambiguous=listed("请稍候; 请稍等; 請稍候; 請稍等; 没有更多了; 沒有更多了; 已经到底了; 暂无数据; 查無資料; 尚無資料; 加载失败; 載入失敗; 我是有底线的; 未找到文章。; 沒有找到文章。; 沒有符合條件的文章。; 未找到页面; 沒有找到頁; 沒有符合條件的頁面。; 無此頁面; 网页未找到; 页面未找到; 页面没找到; 找不到頁面; 找不到页面; 沒有找到符合條件的結果; 沒有符合的項目; 没有找到符合条件的结果; 不再显示; 取得音訊驗證; 您的浏览器已过时; 您的瀏覽器已過時; 我不是机器人; 我不是機器人; 我唔係機械人; 更新浏览器; 正在驗證; 正在验证; 獲取音頻挑戰; 现在升级; 現在升級; 获取音频挑战; 需要驗證！; 需要验证！; 驗證中; 忽略; 输入代码; 重新加载; 輸入代碼; 重新載入"),
        pattern=(
            r"(?:请|請|您需要|您必须|您必須|为了|為了|本站需要|本網站需要)[^。“「]{0,20}(?:启用|啟用|开启|開啟|打开|允许|支援|支持) ?(?:您?(?:的)?浏览器的? ?|瀏覽器的? ?)?(?:javascript|js|cookies?)[^“「]{0,80}|"
            r"(?:您|你)(?:的|使用的|当前使用的|目前使用的)?(?:浏览器|瀏覽器)(?:版本)?(?:过低|過低|太旧|过旧|不支持|不支援|暂不支持|未启用|未啟用|已禁用|已停用|已关闭)[^“「]{0,80}|javascript (?:已|未|似乎|功能)(?:被)?(?:禁用|停用|启用|啟用|关闭).{0,60}"
        ),
        when=c.loading_sign, otherwise=HINT,
        why="what stands where a script would have put something",
        source="loading states and noscript texts of Chinese sites; WordPress, Material for MkDocs and Oscar in Chinese",
        hits=("正在加载...", "請啟用 JavaScript 以瀏覽本網站", "您的浏览器版本过低，请升级后再访问"),
        near_misses=(f"请稍等\n\n{_A}", "加载中的货车堵住了半条街。", "载入史册的只有他的名字。", f"{_A}\n\n- 未找到页面\n- 沒有找到頁\n\n{_B}"),
    ),
    Rule(
        id="zh.placeholder.end", label="placeholder",
        phrases=("-- end --",),
        when=c.all_of(c.in_tail, c.begins_otherwise(re.compile(r"[^-—–=·•~]"))), otherwise=HINT,
        why="what apps and magazines put below the last paragraph, in dashes; the bare word ends a block of code",
        source="lists of Chinese apps that load as one scrolls, and magazines' articles (—END—)",
        hits=(f"= {_A}\n\n= {_B}\n\n-- END --", f"= {_A}\n\n= {_C}\n\n— End —"),
        near_misses=(f"{_A}\n\nbegin\n  close(bridge)\nend\n\n{_B}", f"{_A}\n\nEND;", f"{_B}\n\n-- END --\n\n{_C}"),
    ),
    Rule(
        id="zh.placeholder.notice", label="placeholder",
        phrases=listed("""
            会在0天后提醒您。; 评论受保护：要查看请输入密码。; 这是一篇受密码保护的文章，您需要提供访问密码：; 无法提供摘要。这是一篇受保护的文章。; 回應受到保護，請輸入密碼觀看回應。;
            受保護的迴響：請輸入密碼，方能觀看迴響。; 該內容受密碼保護。如欲檢視請在下方輸入你的密碼：
        """),
        why="what a site says instead of what it does not show, and its robot check when it fails",
        source="browser-update.org, ALTCHA and WordPress in Chinese",
        hits=("会在4天后提醒您。", "评论受保护：要查看请输入密码。"),
        near_misses=("「会在4天后提醒您」她说完就在最后一位客人身后关上了门。", "「评论受保护：要查看请输入密码」她说完就在最后一位客人身后关上了门。"),
    ),
    Rule(
        id="zh.byline.by", label="byline",
        pattern=(
            r"(?:责任编辑|责编|編輯|编辑|責任編輯|責編|核稿編輯|核稿|审校|校对|校對|主编|监制|作者|撰文|撰稿|采写|採訪|记者|本报记者|通讯员|編譯|编译|翻译|文字|记者/|整理) ?[:|/] ?[^。,;:]{1,40}|(?:来源|來源|稿源|文章来源|信息来源|资料来源|出处) ?: ?[^。,;]{2,40}|(?:文|撰文) ?[/|丨] ?[^。,]{1,30}|"
            r"(?:本报|本報|新华社|人民网|中新网|中新社|中央社|記者|实习记者|见习记者)(?:记者|記者|駐)?[^。,:;]{2,16}(?:报道|報導|综合报道|綜合報導|即時報導|台北報導|专电|電)"
        ),
        why="who wrote, edited or first published it",
        source="责任编辑 lines of mainland portals, 記者…報導 lines of Taiwan's papers",
        hits=("（责任编辑：周晓岚）", "来源：晨港日报", "記者林若晴／台北報導"),
        near_misses=("作者：他从不承认这个称呼，也从不在书上签名，直到去世那一年。", "来源不明的信", "编辑部的灯亮了一夜。"),
    ),
    Rule(
        id="zh.byline.date", label="byline",
        pattern=(
            r"(?:(?:发布时间|发表时间|发布日期|发布于|发表于|更新时间|更新于|最后更新|时间|日期|發布時間|發佈時間|發布日期|發佈於|發表於|更新時間|最後更新|最新更新|時間|出版時間|刊登時間|首次发布|上稿時間) ?:? ?)?"
            r"[12]\d{3}(?:年|[-/.])\d{1,2}(?:月|[-/.])\d{1,2}日?(?: ?(?:星期|周|週)[一二三四五六日天])?,? ?(?:(?:上午|下午|凌晨|晚上)? ?\d{1,2}[:时點点]\d{2}(?:[:分]\d{2})?分?)?"
            r"(?: ?(?:来源|來源) ?: ?[^。,]{2,30})?"
        ),
        why="when it was published", source="date lines of Chinese-language papers",
        hits=("发布时间：2024年3月5日 10:20", "2024/03/05 10:20"),
        near_misses=("2024年3月5日的清晨，桥上没有一个人。", "发布时间：未定，编辑部说，要等律师看过才知道。"),
    ),
    Rule(
        id="zh.caption.credit", label="caption",
        pattern=(
            r"(?:图|圖|图片|圖片|照片|图源|圖源|图片来源|圖片來源|照片來源|资料图|摄影|攝影|图像|影像來源|封面图片|题图|首图|圖文)(?: ?[:/|]| ?来自| ?取自) ?[^。,;]{2,60}|"
            r".{4,120}\(图/记者[^()。,]{1,24}|.{4,120}\(圖/記者[^()。,]{1,24}|(?:新华社|人民网|中新社|中央社|本报)(?:记者|記者)[^。,]{2,12}(?:摄|攝)"
        ),
        why="a caption, told by its credit",
        source="credits of Chinese-language papers: 图/…, （圖／記者…攝）, ▲ before captions",
        hits=("图片来源：晨港日报", "▲ 舊橋週四清晨的樣子。（圖／記者林若晴攝）"),
        near_misses=("图：他画了一辈子，却从来不肯在纸上写下自己的名字。", "摄影是等待的艺术。"),
    ),
    Rule(
        id="zh.promo.appeal", label="promo",
        pattern=(
            r"(?:微信|手机|手機)?(?:扫描|掃描|扫一扫|掃一掃|扫码|掃碼|长按识别|長按識別)(?:上方|下方|右侧|左侧|右方|文末)?(?:二维码|二維碼|qr ?code)?,? ?(?:关注|關注|下载|下載|加入)(?:我们|我們)?的?(?:官方)?(?:微信|公众号|公眾號|微信公众号|app|客户端|社群|粉絲團)[^。,了的人]{0,10}|"
            r"(?:点击|點擊|点此|立即|免费|免費)(?:订阅|訂閱)[^。,了的“「]{0,10}(?:早报|早報|晚报|日报|周报|週報|电子报|電子報|简报|簡報|newsletter)(?:,[^。了“「]{2,20})?!?|"
            r"(?:发现|發現)?(?:本文|文章|新闻|新聞)(?:内容|內容)?(?:有误|有誤|有错|有錯|有错别字|有錯別字)\??,? ?(?:请|請|欢迎|歡迎|点击|點擊|点此)?[^。“「]{0,8}(?:举报|舉報|反馈|反饋|回報|纠错|糾錯|告诉我们|告訴我們|联系我们|聯絡我們)[^。了“「]{0,8}|"
            r"(?:广告声明|廣告聲明)?[:,]? ?(?:文内|文內|文章|本文)(?:内|內)?(?:含有|包含|可能含有)的?[^。]{0,8}(?:跳转链接|推广链接|廣告連結|广告链接|聯盟連結|分潤連結)[^。“「]{0,80}|"
            r"(?:开启|開啟|打開|打开)(?:推播|推送|消息|新闻|新聞)?通知,[^。了“「]{2,16}(?:不漏接|不错过|不錯過|不漏看|第一时间知道|第一時間知道|抢先看|搶先看)!?|"
            r"(?:加入|追蹤|订阅|訂閱|關注|关注)(?:我們|我们|本站|官方)?的?(?:line|facebook|fb|ig|instagram|telegram|youtube)(?:好友|粉絲團|粉絲專頁|频道|頻道|官方帳號|官方账号|頻道)?,(?:每天|每日|随时|隨時|最新|第一|掌握|接收|不错过|不錯過)[^。了“「]{2,20}|"
            r"(?:支持|贊助|赞助)(?:獨立|独立|優質|优质|我們的|我们的)(?:媒體|媒体|新聞|新闻|報導|报道)[^。了“「]{0,4},[^。了“「]{0,8}(?:贊助|赞助|捐款|订阅|訂閱|打赏|捐助)(?:我們|我们)[^。了“「]{0,6}|"
            r"(?:(?:特别|免责|免責|特別)?(?:声明|聲明)[:,] ?)(?:该文|本文|此文|以上内容)(?:章)?(?:观点|內容|内容)?(?:仅|僅|只)(?:代表|为|為)作者[^“「]{0,80}"
        ),
        otherwise=HINT,
        sure_if=r"扫|掃|长按|長按|订阅|訂閱|有误|有誤|有错|有錯|链接|連結|通知|line|facebook|fb|ig|telegram|youtube|支持|贊助|赞助|声明|聲明",
        why="what a site asks of its readers in a line or sentence: to follow it, to pay, to log in, to report its mistakes",
        source="closing lines of mainland, Taiwanese and Hong Kong sites; the notes of content platforms on who answers for a text",
        hits=(
            "扫描二维码，关注官方微信公众号",
            "立即訂閱電子報，每週精選直送信箱",
            "發現文章有誤？點擊回報",
            "广告声明：文内含有的对外跳转链接，用于传递更多信息，结果仅供参考。",
            "開啟推播通知，重大新聞不漏接",
            "加入LINE好友，每天收看最新消息",
            "支持獨立媒體，每月定額贊助我們",
            "声明：该文观点仅代表作者本人。",
        ),
        near_misses=(
            "扫描二维码关注公众号的老人领到了鸡蛋。",
            "立即订阅日报的人排成了长队。",
            "文章有误，编辑部第二天就更正了。",
            "文章含有推广链接的比例去年翻了一番，监管部门说。",
            "开启通知，他等了一夜，电话没有响。",
            "加入LINE好友，他才知道被骗了。",
            "支持独立媒体，需要的是读者。",
            "声明：该文件由两国外长共同签署。",
        ),
    ),
)
