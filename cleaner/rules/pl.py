"""Polish: what Polish-language sites print around their articles."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleaner.lazy import lazy_pattern
from cleaner.rules import conditions as c
from cleaner.rules.rule import ALMOST, HINT, Rule, form_of, listed, reported

if TYPE_CHECKING:
    from cleaner.model import Label

_FEED_NAMES = lazy_pattern(r"^(?:artykuł|post|wpis) |pochodzi z serwisu ", re.IGNORECASE)
"""Stands before the title and before the site in the last line of a feed's entry."""

_A = "W poniedziałek rada zdecydowała o zamknięciu starego mostu dla ciężarówek."
_B = "Do jesieni kierowcy muszą jeździć drogą przez dolinę, powiedział burmistrz."
_C = "Remont odkładano przez lata, bo nikt nie chciał za niego zapłacić."
_AFTER = f"= {_A}\n\n= {_B}\n\n= {_C}\n\n"

_FOOTER: tuple[Label, ...] = (
    "legal-footer", "navigation", "share-bar", "newsletter", "paywall", "cookie-notice", "promo",
)

_PANEL = lazy_pattern(
    r"rejestracja|data rejestracji|zarejestrowany|dołączył|dołączyła|dołączył\(a\)|"
    r"na forum od|posty|postów|wiadomości|tematy|punkty|reakcje|lokalizacja|skąd|"
    r"miejscowość|wiek|płeć|pomógł|podziękowania|polubienia|reputacja|imię"
)
_RANKS = lazy_pattern(
    r"użytkownik|nowy użytkownik|stały bywalec|moderator|administrator|gość|bywalec|"
    r"początkujący|zaawansowany"
)
"""Entries of a forum's panel of a member, and ranks of members."""

SPEECH = reported(
    r"powiedzia\w{1,3}|mówi(?:ł\w{0,2})?|głosi\w{0,3}|napisał\w{0,2}|spytał\w{0,2}|"
    r"zapytał\w{0,2}|dodał\w{0,2}|stwierdził\w{0,2}|"
    r"odpowiedzia\w{1,3}|krzykn\w{1,4}|szepn\w{1,4}|zażartował\w?|pomyślał\w?"
)
"""Reported speech: what somebody said is the article's, whatever words it is in."""

_CATEGORY = lazy_pattern(
    r"(?:[\w'’-]{1,24} ){0,3}[\w-]{0,20}(?:cookies?|ciastecz\w*)\b(?=.*(?:stron|witryn|serwis|odwiedz|reklam|treści|statysty|analiz|analit|mierz|ustawie|preferencj|partner|funkcj|działa|zgod|niezbędn|konieczn)).{8,360}|"
    r"(?=.{0,200}(?:cookies?|ciastecz\w*))(?=.{0,300}(?:śledz|akcept|zgad)).{30,360}|"
    r"(?=.{25}).{0,180}(?:usług zewn\w+|(?:twoja|swoją) zgod).{0,200}"
)
"""What a consent dialog says of a kind of cookies, and of leave for others' services."""
_PANELS = frozenset(map(form_of, listed("""
    uzasadniony interes; prawnie uzasadniony interes; dostawcy; lista dostawców; partnerzy; lista partnerów;
    zaufani partnerzy; cele; cele specjalne; cele przetwarzania; funkcje; funkcje specjalne; zgoda; ściśle
    niezbędne; niezbędne; niezbędny; konieczne; wymagane; funkcjonalne; funkcjonalność; preferencje; wydajność;
    wydajnościowe; analityczne; analityka; statystyki; statystyczne; statystyka; marketing; marketingowe;
    reklamowe; reklama; targetujące; media społecznościowe; nieklasyfikowane; niesklasyfikowane; zawsze aktywne;
    zawsze aktywny; zawsze włączone; szczegóły; lista plików cookie; deklaracja dotycząca plików cookie;
    niezbędne pliki cookie; ściśle niezbędne pliki cookie; obowiązkowe pliki cookie; funkcjonalne pliki cookie;
    analityczne pliki cookie; statystyczne pliki cookie; marketingowe pliki cookie; reklamowe pliki cookie;
    wydajnościowe pliki cookie; pliki cookie podmiotów trzecich; nazwa; dostawca; wygaśnięcie; data wygaśnięcia;
    okres ważności; okres przechowywania; czas trwania; opis; cel; typ; rodzaj; włączone; wyłączone; przykłady;
    kategorie danych
""")))
"""What stands in its inner panels: kinds of consent, switches, heads of columns."""
_ABOUT = lazy_pattern(
    r"cookie|ciastecz|zgod[ayęz]|usług|serwis|witryn|\bstron|reklam|osobow|danych|\bdane\b|"
    r"informacj\w+, które|prywatnoś|partner|dostawc|uzasadnion|\biab\b|\btcf\b|lokalizac|skrypt|"
    r"odwiedz|użytkownik|statysty|anali|pomiar|mierz|ustawie|preferenc|wyb[oó]r|"
    r"\bcel(?:e|ów|u|ach)?\b|profil|urządz|treści|\bspam|\bapp(?:s|ok|er|ar)?\b|appli[ck]|"
    r"apli[ck]|informa[tcçs]|google"
)
"""What sentences of such a dialog deal with, its purposes and those who have them among it."""

RULES = (
    Rule(
        id="pl.ad-marker.label",
        label="ad-marker",
        phrases=listed("""
            reklama; koniec reklamy; dalsza część artykułu pod reklamą; dalsza część tekstu pod reklamą; dalsza
            część artykułu poniżej; dalsza część tekstu poniżej; dalszy ciąg materiału pod wideo; dalszy ciąg artykułu
            pod materiałem wideo; dalsza część artykułu pod materiałem wideo; dalsza część tekstu pod materiałem wideo;
            dalsza część tekstu znajduje się pod wideo; dalsza część artykułu pod wideo; reszta tekstu pod wideo; reszta
            artykułu pod materiałem wideo; ciąg dalszy pod reklamą; ciąg dalszy artykułu pod reklamą; artykuł
            sponsorowany; materiał sponsorowany; tekst sponsorowany; wpis sponsorowany; materiał partnera; materiał
            partnerski; materiał reklamowy; materiał promocyjny; materiały promocyjne; materiały promocyjne partnera;
            materiał komercyjny; artykuł partnerski; artykuł promocyjny; treść sponsorowana; treści sponsorowane; post
            sponsorowany; linki sponsorowane; link sponsorowany; reklama google; reklamy google; pomiń reklamę; zamknij
            reklamę; ukryj reklamę; zgłoś reklamę; współpraca reklamowa; współpraca komercyjna; promowane oferty; treści
            promowane; artykuł powstał we współpracy z partnerem; miejsce na twoją reklamę; przewiń, aby czytać dalej;
            pozostała część artykułu pod materiałem wideo; pozostała część tekstu pod materiałem wideo; pozostała
            część artykułu pod reklamą; pozostała część tekstu pod reklamą; pozostała część artykułu poniżej;
            reklama: 0:0
        """),
        ambiguous=("reklamy", "autopromocja", "promowane", "promocja", "sponsorowane", "ogłoszenie", "oferta partnera"),
        pattern=r"(?:ten |niniejszy )?(?:wpis|artykuł|tekst|post) (?:zawiera|może zawierać) (?:linki|odnośniki) (?:afiliacyjne|partnerskie|reklamowe)\b[^,:“”\"]{0,120}|(?:dalsz[ay] (?:część|ciąg)|pozostała część|reszta|ciąg dalszy|kontynuacja) (?:artykułu|tekstu|materiału|wpisu)? ?(?:znajduje się )?(?:pod|poniżej)\b.{0,60}[^.,]|(?:artykuł|materiał|tekst) (?:powstał|przygotowany|opublikowany) we współpracy z .{2,80}",
        when=c.all_of(c.not_heading, c.beside("ad-marker", "promo", "related", "share-bar", "newsletter")),
        otherwise=HINT,
        why="commercial messages must be told apart from editorial matter",
        source="Polish press law (1984), article 36(3); in-text markers of Polish portals",
        hits=("REKLAMA", "Dalsza część artykułu pod materiałem wideo", "Materiał sponsorowany", "Autopromocja\nReklama"),
        near_misses=("Reklama\n\nReklama to płatne ogłoszenie, które ma zachęcić czytelnika do zakupu.", f"{_A}\n\nReklamy\n\n{_B}", "Pozostała część tekstu, pod pieczęcią, jest nieczytelna.", "Reklama dźwignią handlu, mawiał mój wuj.", f"Promocja\n\n{_A}", f"Ogłoszenie\n\n{_B}"),
    ),
    Rule(
        id="pl.video-embed.player",
        label="video-embed",
        phrases=listed("""
            zobacz wideo; obejrzyj wideo; odtwórz wideo; zobacz film; obejrzyj film; oglądaj wideo; wideo niedostępne; twoja
            przeglądarka nie obsługuje odtwarzacza wideo; twoja przeglądarka nie obsługuje html0; twoja przeglądarka nie
            wspiera wideo; twoja przeglądarka nie obsługuje elementu audio; następne wideo; odtwarzanie rozpocznie się za
            0; posłuchaj artykułu; odsłuchaj artykuł; posłuchaj tego artykułu; posłuchaj tekstu; włącz dźwięk; wycisz;
            pełny ekran; prędkość odtwarzania; dalej w wideo; ładowanie wideo; odtwarzacz wideo; odtwarzacz audio;
            film niedostępny; ten film jest niedostępny; wideo jest niedostępne; słuchaj artykułu; słuchaj tego
            artykułu; odsłuchaj tekst; odsłuchaj ten artykuł;
            aby zwiększyć lub zmniejszyć głośność, użyj strzałek w górę/w dół.;
            błąd sieci spowodował częściowe niepowodzenie pobierania materiału wideo.;
            materiał jest zaszyfrowany, a nie mamy kluczy do jego odszyfrowania.;
            nie znaleziono kompatybilnego źródła dla tego typu materiału wideo.; początek okna dialogowego. klawisz escape anuluje i zamyka okno.; przejdź do transmisji na żywo, obecnie trwa odtwarzanie z archiwum;
            przejdż do transmisji na żywo, obecnie trwa odtwarzanie na żywo;
            strzałki w lewo/w prawo powodują przewijanie o sekundę, strzałki w górę/w dół o dziesięć sekund.;
            to okno modalne możesz zamknąć, naciskając klawisz escape albo wybierając przycisk zamknij.
        """),
        ambiguous=("wideo", "odtwórz", "pauza", "napisy", "na żywo", "jakość", "transmisja", "aktualny czas", "bezszeryfowa, proporcjonalna", "bezszeryfowa, stała odległość znaków", "koniec okna dialogowego.", "krój czcionki", "napisy wyłączone", "obraz w obrazie", "odtwarzaj", "odtwarzanie zostało przerwane", "odtwórz ponownie", "okno dialogowe ustawień transkrypcji", "okno modalne", "opisy wyłączone", "pasek postępu", "pełny ekran niedostępny", "pobierz plik", "podpisy/napisy", "poziom głośności", "pozostały czas", "przewiń do przodu", "przewiń do tyłu", "rozmiar czcionki", "styl krawędzi tekstu", "suwak czasu", "suwak głośności", "szeryfowa, proporcjonalna", "szeryfowa, stała odległość znaków", "szybkość odtwarzania", "transkrypcja wyłączona", "transmisja na żywo", "typ strumienia", "ustawienia napisów", "ustawienia opisów", "ustawienia transkrypcji", "wczytywanie pliku video.", "więcej ustawień", "wstrzymaj", "wyłącz wyciszenie", "zamknij okno modalne", "zamknij pełny ekran", "zapisz klatkę filmu", "ścieżka audio", "odtwarzaj bieżący film w pętli", "otwiera okno dialogowe napisów", "otwiera okno dialogowe opisów", "otwiera okno dialogowe ustawień transkrypcji", "przejdź do transmisji na żywo", "to jest okno modalne", "wyjdź z trybu obraz w obrazie", "wyłącz odtwarzanie bieżącego filmu w pętli", "wyłącz tryb obrazu w obrazie", "włącz tryb obrazu w obrazie", "zresetuj wszystkie ustawienia do domyślnych wartości"),
        pattern=r"(?:zobacz|obejrzyj|oglądaj) (?:też |także |również )?(?:wideo|film|nagranie|materiał wideo|program)(?: wideo)? ?[:|»>→►▶–—-] ?.{6,130}[^.,;]",
        when=c.all_of(c.in_run(3, "video-embed"), c.no_list_item),
        otherwise=HINT,
        why="the labels of a video or audio player",
        source="players of Polish portals and broadcasters",
        hits=("Zobacz wideo", "Posłuchaj artykułu", "Odtwórz\nWycisz\nPełny ekran", "Zobacz wideo: Jak zbudowano nabrzeże"),
        near_misses=(f"Na żywo\n\n{_A}", f"Pauza\n\n{_B}", "Obejrzyj film, zanim przeczytasz książkę."),
    ),
    Rule(
        id="pl.video-embed.settings", label="video-embed",
        phrases=("koniec okna dialogowego.",),
        takes=c.player_above(
            "początek okna dialogowego. klawisz escape anuluje i zamyka okno.",
        ),
        why="a player's bar and the dialog of its settings, which says where it begins and ends",
        source="video.js in Polish",
        hits=(_AFTER + "Odtwórz\n0:00\nZaładowany\n0%\nPoczątek okna dialogowego. Klawisz Escape anuluje i zamyka okno.\nTekst\nColor\nBiały\nCzarny\nRozmiar czcionki\n50%\nUstawienia domyślne\nGotowe\nKoniec okna dialogowego.", _AFTER + "Początek okna dialogowego. Klawisz Escape anuluje i zamyka okno.\nTekst\nBiały\nRozmiar czcionki\n50%\nKoniec okna dialogowego."),
        near_misses=(f"{_A}\n\nKoniec okna dialogowego.\n\n{_B}", "Koniec okna dialogowego, powiedziała i zamknęła drzwi za ostatnim gościem."),
    ),
    Rule(
        id="pl.video-embed.consent", label="video-embed",
        pattern=(
            r"aby (?:zobaczyć|wyświetlić|obejrzeć|odtworzyć|załadować) (?:tę|ten|to|te) (?:treść|treści|film|wideo|mapę|post|materiał)\b.{0,40}\b(?:zaakceptuj|wyraź|musisz|należy|włącz|zezwól|prosimy)\b.{0,60}\b(?:cookies?|zgod\w+|ciastecz\w+)\b.{0,160}|"
            r"(?:ta|ten|to) (?:treść|film|materiał|mapa|wideo|post) (?:nie|jest|został\w*) .{0,60}(?:ponieważ|gdyż|bo|dopóki|bez|z powodu) .{0,60}\b(?:cookies?|zgod\w+|ciastecz\w+)\b.{0,160}|"
            r"(?:odtwarzając|oglądając|ładując|wyświetlając) (?:ten|tę|to) (?:film|treść|wideo|mapę|materiał),? (?:akceptujesz|zgadzasz się|wyrażasz)\b.{0,200}"
        ),
        otherwise=HINT,
        sure_if=r"cookie|zgod|ciastecz|warunki|regulamin|prywatno|dan",
        why="what stands where an embed would load once the reader agrees",
        source="two-click embeds and consent tools in this language (GDPR; the CJEU ruling C-40/17)",
        hits=(
            "Aby zobaczyć tę treść, zaakceptuj pliki cookie podmiotów trzecich.",
            "Ta treść nie może zostać wyświetlona, ponieważ nie zaakceptowano plików cookie.",
            "Odtwarzając ten film, akceptujesz warunki serwisu.",
        ),
        near_misses=(
            "Aby zobaczyć tę mapę, należy wejść na strych ratusza.",
            "Ten film nie jest wyraźny, bo do kamery dostała się woda.",
            "Oglądając ten film, zgadzasz się z bratem, że węzeł jest prosty.",
        ),
    ),
    Rule(
        id="pl.promo.appeal", label="promo",
        pattern=(
            r"(?:wesprzyj|wspieraj|wesprzyjcie|pomóż) (?:nas|nam|naszą pracę|naszą redakcję|niezależne dziennikarstwo) (?:prenumeratą|darowizną|wpłatą|subskrypcją|przez|poprzez|na patronite|datkiem|kupując)\b[^:;]{0,80}|"
            r"(?:pobierz|ściągnij|zainstaluj) naszą aplikację\b[^:;]{0,40}(?:i|aby|żeby|by) [^:;]{2,80}|z naszą aplikacją (?:zawsze|będziesz|jesteś|nie)\b[^:;]{0,140}|"
            r"(?:znalazłeś|znalazłaś|zauważyłeś|zauważyłaś|widzisz|zauważyłeś/aś|jeśli znalazłeś|jeśli zauważysz) (?:błąd|literówkę|pomyłkę)\b[^?.!:;]{0,40}[?,:]? (?:napisz|zgłoś|daj nam|poinformuj|zaznacz|skontaktuj|prosimy|wyślij)[^:;]{0,120}|"
            r"(?:linki|produkty|artykuły) (?:oznaczone|oznaczone są|zaznaczone) (?:gwiazdką|\*|symbolem)[^.]{0,40}\bafiliacyjn\w+.{0,200}|(?:ten artykuł|ta strona|niektóre linki|artykuł) (?:może zawierać|zawiera|są|to)[^.]{0,30}\bafiliacyjn\w+.{0,200}|"
            r"jako (?:partner|uczestnik|członek) (?:programu )?amazon\w*,? .{2,140}|"
            r"zostań (?:już dziś |teraz )?(?:członkiem|patronem|prenumeratorem|subskrybentem|naszym \w+),? i (?:korzystaj|skorzystaj|czytaj|otrzymuj|zyskaj|odbierz)\b[^,:;]{2,100}|"
            r"(?:wykup|kup|zamów) (?:prenumeratę|abonament|subskrypcję)\b[^,:;]{0,60}(?:i czytaj|aby czytać|żeby czytać)\b[^,:;]{2,80}|"
            r"(?:zaloguj się (?:tutaj|tu|aby czytać dalej)|kliknij, aby się zalogować)[.!]?|(?:masz już|masz) (?:prenumeratę|abonament|subskrypcję)\?|"
            r"(?:załóż|utwórz) (?:bezpłatne |darmowe )?konto,? (?:aby|żeby|i) (?:czytać|czytaj|przeczytać|kontynuować)\b[^:;]{0,60}|"
            r"(?:subskrybuj|słuchaj|obserwuj) (?:nasz|naszego|nasze) podcastu? (?:na|w) [^:;.]{2,60}[.!]?|"
            r"(?:dołącz do|weź udział w) (?:dyskusji|rozmowy|rozmowie|naszej społeczności)[ :,!.]{0,3}(?:zostaw|napisz|podziel|skomentuj|wyraź|i zostaw)\b[^:;]{2,80}|"
            r"(?:nie przegap|nie przegapisz|bądź na bieżąco z) (?:żadn\w+ |najważniejsz\w+ |żadnej )?(?:wiadomości|artykułu|artykułów|informacji|nowości|newsa|tekstu)"
        ),
        otherwise=HINT,
        sure_if=r"\bnas\b|\bnam\b|nasz|afiliacyjn|amazon|prenumerat|subskr|zgłoś|napisz|członkiem|patronem|zalogu|konto|redakcj|komentarz|aplikacj|skontakt|daj nam|poinform|zaznacz|abonament|opini",
        why="what a site asks of its readers in a sentence: to follow it, to pay, to report its mistakes",
        source="closing lines of news sites and blogs in this language; notes on links that consumer law and Amazon's programme ask for",
        hits=(
            "Podoba Ci się nasz magazyn? Wesprzyj nas prenumeratą lub darowizną.",
            "Znalazłeś błąd? Napisz do redakcji.",
            "Z naszą aplikacją zawsze będziesz na bieżąco. Pobierz ją za darmo!",
            "Masz już prenumeratę? Zaloguj się tutaj.",
            "Załóż bezpłatne konto, aby czytać dalej.",
            "Dołącz do dyskusji: zostaw komentarz!",
        ),
        near_misses=(
            "Wesprzyj nas liną, krzyczał człowiek w łodzi.",
            "Znalazłeś błąd? Ja tak, na drugiej stronie.",
            "Drogi oznaczone gwiazdką są strome.",
            "Kup dostęp do studni i pole, radził sąsiad.",
            "Masz już konto? Użyj tego samego adresu.",
            "Ten artykuł zawiera zdjęcie mostu.",
        ),
    ),
    Rule(
        id="pl.promo.voice", label="promo",
        finds=c.site_speaks(
            site=lazy_pattern(r"\bnas\b|\bnam\b|\bnami\b|\bnasz\w*\b|\b(?:ten|tym|tego|tę|tej|ta) (?:artykuł\w*|tekst\w*|wpis\w*|stron\w*|film\w*|map\w*|treś\w*|materia\w*|blog\w*|histori\w*)\b|\bredakcj\w+\b", re.IGNORECASE),
            reader=lazy_pattern(r"\bci\b|\bciebie\b|\btwoj\w+\b|\btwój\b|\bpaństw\w*\b|\bprosimy\b|\bmasz\b|\bchcesz\b|\bznajdziesz\b|\bmusisz\b|(?:^|[.?!:] )(?:dołącz|otrzymuj|czytaj|pobierz|wesprzyj|wspieraj|postaw|pomóż|zapisz|subskrybuj|obserwuj|śledź|udostępnij|podziel|napisz|zgłoś|zaloguj|załóż|zostań)\b", re.IGNORECASE),
            asks=r"\bnewsletter\w*\b|\blist\w+ mailingow\w+\b|\bskrzynk\w+\b|\bpowiadomieni\w+\b|\baplikacj\w+\b|\bna (?:facebooku|twitterze|instagramie|tiktoku|youtube|youtubie|linkedinie)\b|\bpodcast\w*\b|\bdarowizn\w+\b|\b(?:twojego|twoje) wsparci\w+\b|\bwesprzyj nas\b|\bpostaw nam kawę\b|\bniezależne\w* dziennikarstw\w+\b|\bsubskry\w+\b|\bprenumerat\w+\b|\bbezpłatne konto\b|\bcookies?\b|\bciasteczk\w+\b|\bw komentarzach\b|\bbłąd w tym\b|\bbez reklam\b|\bdarmowe artykuły\b|\budostępnij\b|\bustawienia prywatności\b|\bkanału\b|\bnaszą pracę\b|\bw mediach społecznościowych\b|\bmiesięcznie\b|\bnaszych czytelników\b",
            notes=r"\b(?:możemy )?(?:otrzymać|otrzymujemy|otrzymamy) (?:niewielką )?prowizję\b|\bartykuł (?:jest )?sponsorowany przez\b|\bz powodu ustawień plików cookie\b|^(?:materiał|artykuł|treść) sponsorowan[yae]\b",
            voice=lazy_pattern(r"\bnasz\w*\b|\bnas\b|\bnam\b|\btwoj\w+\b|\btwój\b|\bpaństwa\b", re.IGNORECASE),
            speech=SPEECH,
        ),
        score=ALMOST,
        why="the site speaks to its readers of mails, money, accounts or cookies, in a text that does not say we or you itself",
        source="closing lines of news sites and blogs in this language; what they share is who speaks, to whom and of what",
        hits=(_AFTER + "Nasz bezpłatny newsletter przynosi ci co rano wiadomości z całej doliny.", _AFTER + "Potrzebujemy twojego wsparcia, aby nasze artykuły pozostały bezpłatne dla wszystkich.", _AFTER + "Jeśli znajdziesz błąd w tym artykule, prosimy o wiadomość do redakcji."),
        near_misses=(f"{_A}\n\n{_B}\n\n{_C}\n\nAplikacja mówi kierowcom, którą drogą jechać, a oni za to płacą.", f"{_A}\n\n{_B}\n\n{_C}\n\n„Zapisz się do naszego newslettera”, prosił napis na ratuszu.", f"{_A}\n\n{_B}\n\n{_C}\n\nNapisaliśmy do naszych czytelników, że most będzie zamknięty.\n\nNasz bezpłatny newsletter przynosi ci co rano wiadomości z całej doliny."),
    ),
    Rule(
        id="pl.promo.app",
        label="promo",
        phrases=listed("""
            pobierz aplikację; pobierz naszą aplikację; zainstaluj aplikację; otwórz w aplikacji; czytaj w aplikacji; przejdź do
            aplikacji; pobierz z app store; pobierz z google play; pobierz w app store; pobierz w google play; dostępne w
            app store; dostępna w google play; włącz powiadomienia; zezwól na powiadomienia; pobierz bezpłatną aplikację;
            nie teraz; sprawdź ofertę; sprawdź teraz; kup teraz; dowiedz się więcej; sprawdź szczegóły; zamów teraz;
            darmowa dostawa od 0 zł; darmowa wysyłka od 0 zł; przejdź do przepisu
        """),
        ambiguous=("nasze aplikacje", "aplikacja mobilna", "aplikacje mobilne", "sprawdź", "zobacz ofertę"),
        pattern=r"(?:pobierz|zainstaluj|ściągnij) (?!.*\b(?:radził|mówił|prosił|powiedział))(?:naszą |bezpłatną |darmową |nową )*aplikację(?: mobilną)?(?: [\w.&-]+){0,4}(?:,? (?:i|na|aby|oraz|w) .{2,60})?[!.]?|włącz powiadomienia\b.{0,70}",
        when=c.not_heading,
        otherwise=HINT,
        part="button",
        sure_if="naszą|bezpłatną|darmową|powiadomieni",
        why="a prompt to install the site's app or the button of an offer",
        source="app banners and shop buttons of Polish portals",
        hits=("Pobierz aplikację", "Pobierz z Google Play", "Dowiedz się więcej »"),
        near_misses=(f"Aplikacja mobilna\n\n{_A}", f"Sprawdź\n\n{_C}", "Pobierz aplikację dopiero w domu, radził syn, a ojciec nie słuchał.", "Pobierz aplikację biblioteki, aby zamówić książki."),
    ),
    Rule(
        id="pl.promo.ask",
        label="promo",
        phrases=listed("""
            wesprzyj nas; wspieram; wesprzyj; wesprzyj naszą redakcję; wesprzyj niezależne dziennikarstwo; wspieraj nas;
            wesprzyj nas!; wesprzyj autora; przekaż darowiznę; wpłać darowiznę; wpłać teraz; wspieraj nas na patronite;
            zostań patronem; zostań naszym patronem; postaw mi kawę; postaw kawę; postaw nam kawę; przekaż 0% podatku;
            przekaż 0% podatku!; przekaż nam 0%; wesprzyj nas na patronite; wpłacam; dołącz do wspierających
        """),
        pattern=(
            r"(?:wesprzyj|wspieraj|pomóż|wspomóż) (?:nas|nasz\w*|niezależn\w+|redakcj\w+|rozwój|pracę|serwis|portal)\b[^.:,]{0,80}[.!]?|przekaż (?:nam )?(?:swoje |swój )?1([.,]5)? ?%[^.:]{0,80}[.!]?|"
            r"(?:podobał|spodobał) ci się (?:ten |nasz )?(?:artykuł|tekst|wpis)\?.{0,100}|(?:nasze dziennikarstwo|działamy|istniejemy|tworzymy ten portal) [^.]{0,40}(?:dzięki|za sprawą) (?:wam|waszym|twoim|wsparciu|czytelnik).{0,90}"
        ),
        when=c.not_heading,
        otherwise=HINT,
        part="ask",
        sure_if="dziennikar|redakcj|portal|serwis|patronite|1(?:[.,]5)? ?%|artykuł|tekst|wpis|czytelni|wsparci|darowi|wpłat|(?:wesprzyj|wspieraj) nas[.!]?$|niezależn",
        why="an appeal or a button for readers' money",
        source="Patronite, buycoffee.to; the 1.5 % of income tax that taxpayers may give (OPP)",
        hits=("Wesprzyj nas", "Przekaż nam 1,5% podatku!", "Postaw mi kawę", "Spodobał ci się ten artykuł? Postaw nam kawę."),
        near_misses=(f"Wesprzyj nas\n\n{_A}", "Wesprzyj się na mnie, powiedziała, i poszli dalej.", "Przekaż 1,5 procent ojcu, żartowała siostra.", "Wesprzyj nasz chór w sobotę wieczorem"),
    ),
    Rule(
        id="pl.promo.offer", label="promo",
        phrases=listed("""
            aplikuj teraz; aplikuj na tę ofertę; zapisz ofertę; pokaż numer; pokaż numer telefonu;
            pokaż telefon; wyślij wiadomość do sprzedającego; skontaktuj się ze sprzedającym;
            umów się na oglądanie; zgłoś ogłoszenie; sprawdź dostępność; idź do sklepu;
            przejdź do sklepu; napisz opinię; dodaj opinię; kup bilety; kup bilet;
            zapal znicz; złóż kondolencje; zapal świeczkę; wyślij kwiaty; wpisz się do księgi gości;
            przejdź do przepisu
        """),
        when=c.offer_button, otherwise=HINT, part="button",
        why="a button beside an offer: to apply, to call the seller, to book; it does nothing in a text",
        source="job boards, portals of homes and cars, shops' comparisons, tickets, hotels, memorial pages, recipe cards",
        hits=("Pokaż numer\nZgłoś ogłoszenie", "Sprawdź dostępność\nZapal znicz"),
        near_misses=(f"Zapal znicz\n\n{_A}", "Kup bilety wcześniej, radził wuj, bo potem ich zabraknie.", f"{_A}\n\nAplikuj teraz\n\nAplikuj na tę ofertę\n\n{_B}", f"{_A}\n\nAplikuj teraz\n\nAplikuj na tę ofertę\n\n{_B}"),
    ),
    Rule(
        id="pl.promo.install", label="promo",
        phrases=listed("""
            dodaj do swojego ekranu głównego, aby uzyskać bogate doświadczenie i łatwy dostęp.; zainstaluj
            na swoim urządzeniu, aby uzyskać bogate doświadczenie i łatwy dostęp.; dodaj do swojego docka,
            aby uzyskać bogate doświadczenie i łatwy dostęp.; ta przeglądarka nie obsługuje jednak tej
            funkcji. aby kontynuować, otwórz link w zewnętrznej przeglądarce.
        """),
        ambiguous=listed("""
            naciśnij „otwórz w przeglądarce…”; wybierz "udostępnij"; dodaj do strony głównej; naciśnij menu;
            naciśnij "dodaj do ekranu głównego"; zainstaluj; otwórz menu przeglądarki; pokaż galerię;
            naciśnij menu, jeśli brak ikony udostępnij; dodaj do docka; naciśnij "dodaj do docka"; otwórz
            menu przeglądarki w aplikacji; dodaj do ekranu głównego; otwórz skopiowany link w safari;
            naciśnij, aby skopiować link; naciśnij "wyświetl więcej" w menu udostępnij; ta strona posiada
            funkcje aplikacji.
        """),
        when=c.install_steps, otherwise=HINT, weighed=False,
        why="the panel by which a site asks to be put on the home screen, and its steps",
        source="pwa-install in Polish",
        hits=("Dodaj do swojego Ekranu Głównego, aby uzyskać bogate doświadczenie i łatwy dostęp.", "Zainstaluj na swoim urządzeniu, aby uzyskać bogate doświadczenie i łatwy dostęp.", _AFTER + "Naciśnij „Otwórz w przeglądarce…”\nWybierz \"Udostępnij\"\nDodaj do strony głównej"),
        near_misses=(f"{_A}\n\nNaciśnij „Otwórz w przeglądarce…”\n\n{_B}", f"{_A}\n\n- Naciśnij „Otwórz w przeglądarce…”\n- Wybierz \"Udostępnij\"\n- Dodaj do strony głównej\n\n{_B}", "Dodaj do swojego Ekranu Głównego, aby uzyskać bogate doświadczenie i łatwy dostęp, powiedziała i zamknęła drzwi za ostatnim gościem.", "Zainstaluj na swoim urządzeniu, aby uzyskać bogate doświadczenie i łatwy dostęp, powiedziała i zamknęła drzwi za ostatnim gościem."),
    ),
    Rule(
        id="pl.newsletter.prompt",
        label="newsletter",
        phrases=listed("""
            zapisz się do newslettera; zapisz się na newsletter; zapisz się na nasz newsletter; zapisz się do naszego newslettera; subskrybuj newsletter; subskrybuj nasz newsletter; zapisy na newsletter; dołącz do newslettera; newsletter - zapisz się; dziękujemy za zapisanie się do newslettera; dziękujemy za
            zapis; dziękujemy za zapisanie się; zero spamu; bez spamu; możesz wypisać się w każdej chwili; możesz wypisać się w każdej chwili.; możesz zrezygnować w każdej chwili; możesz zrezygnować w każdej chwili.; zapisz się teraz; wyrażam zgodę na otrzymywanie newslettera
        """),
        ambiguous=("newsletter", "newslettery", "nasz newsletter", "adres e-mail", "bądź na bieżąco", "zapisz", "wyślij"),
        pattern=(
            r"(?:chcesz|chcecie) [^?.,:“”\"]{3,60}\? ?(?:zapisz się|subskrybuj|obserwuj nas|polub nas)\b[^,.:“”\"]{0,40}\b(?:newsletter\w*|biuletyn\w*|facebook\w*|instagram\w*|google|youtube|kanał\w*)\b[^,.:“”\"]{0,40}[.!]?|"
            r"(?:zapisz się|zapisz się już dziś|subskrybuj|dołącz|zamów)(?: teraz| bezpłatnie)?(?: do| na)? (?:nasz\w* )?(?:bezpłatn\w+ |darmow\w+ |codzienn\w+ |cotygodniow\w+ )?(?:newsletter|biuletyn)\w*\b[^:]{0,110}|"
            r"(?:(?:w )?każd\w{1,3} \w{4,12} |co (?:tydzień|dzień|rano) )?(?:najważniejsze|najnowsze|najlepsze) .{2,60}(?:na (?:twój|twoją) (?:e-?mail|skrzynk\w+)|w twojej skrzynce|prosto na maila).{0,40}|"
            r"(?:wyrażam|zapisując się|klikając|podając)\b.{0,60}(?:zgod[ęy]|akceptuj\w+|zgadzasz się|otrzymywanie)\b.{0,240}|"
            r"(?:administratorem|administrator) (?:twoich |podanych |pani\/pana |państwa )?danych(?: osobowych)? (?:jest|będzie)\b.{0,240}"
        ),
        when=c.all_of(c.not_heading, c.beside("newsletter", "promo", "share-bar", "legal-footer")),
        otherwise=HINT,
        part="heading",
        sure_if=r"newsletter|biuletyn|skrzynk|danych|handlow|marketing|prywatno|e-?mail|regulamin (?:serwisu|newslettera|portalu)|maila|\?",
        why="a box that collects mail addresses, with the consents it needs",
        source="newsletter boxes; RODO (GDPR), articles 7 and 13, clauses under Polish forms",
        hits=(
            f"= {_A}\n\n" "Zapisz się do naszego newslettera\nNajważniejsze sprawy raz w tygodniu\nZapisz się",
            "Wyrażam zgodę na otrzymywanie informacji handlowych drogą elektroniczną.",
            "W każdą niedzielę najlepsze artykuły prosto na Twoją skrzynkę",
        ),
        near_misses=("W każdą niedzielę najlepsze jabłka szły do skrzynki.", "Chcesz pomóc? Zapisz się do chóru.", "Chcesz śpiewać? Zapisz się do chóru, poradziła organistka, i poszła.", f"Newsletter\n\n{_A}", f"Bądź na bieżąco\n\n{_B}", "Zapisz się na kurs, mówiła, a on się zapisał.", f"Zapisz\n\n{_C}", "Klikając w obrazek, wyrażasz zgodę na zmianę koloru."),
    ),
    Rule(
        id="pl.newsletter.field", label="newsletter",
        phrases=listed("""
            podaj swój e-mail; podaj adres e-mail; podaj swój adres e-mail; wpisz swój e-mail; wpisz swój adres e-mail; wpisz adres e-mail; twój e-mail; twój adres e-mail;
            twój adres email
        """),
        ambiguous=("zapisz się", "zapisz mnie", "zapisuję się", "subskrybuj", "zasubskrybuj",),
        when=c.any_of(c.not_heading, c.beside("newsletter")), otherwise=HINT, part="ask",
        why="the field or the button of a sign-up form", source="sign-up forms under articles",
        hits=("Podaj swój e-mail", "Twój adres email\nZapisz się"),
        near_misses=(f"Zapisz się\n\n{_A}", "Zapisz się, prosił listonosz, i wszyscy się zapisali."),
    ),
    Rule(
        id="pl.newsletter.mail-frame",
        label="newsletter",
        phrases=listed("""
            zobacz tę wiadomość w przeglądarce; wyświetl tę wiadomość w przeglądarce; zobacz wersję online;
            wypisz się z newslettera; wypisz się z listy; zrezygnuj z newslettera; rezygnacja z newslettera;
            zrezygnuj z subskrypcji; kliknij tutaj, aby się wypisać
        """),
        ambiguous=listed("""
            wypisz się; wypisz mnie; zaktualizuj preferencje; prześlij znajomemu; zobacz w przeglądarce;
            wyświetl w przeglądarce; otwórz w przeglądarce
        """),
        when=c.all_of(c.not_heading, c.beside("newsletter", "legal-footer")),
        otherwise=HINT,
        pattern=(
            r"(?:jeśli|jeżeli) (?:ta |ten )?(?:wiadomość|e-?mail|newsletter) (?:nie )?wyświetla się\b.{0,160}|"
            r"(?:otrzymujesz|otrzymałeś|otrzymałaś|otrzymałeś/aś|otrzymali państwo) (?:tę wiadomość|ten (?:e-?mail|newsletter)|ten mail), (?:ponieważ|bo|gdyż) .{2,200}|"
            r"(?:wiadomość|ten e-?mail) (?:została wysłana|został wysłany) (?:na adres |do )?[\w.+-]{1,64}@[\w.-]{2,60}\b.{0,160}|"
            r"(?:jeśli|jeżeli) nie chcesz (?:już |więcej )?otrzymywać (?:od nas )?(?:naszych |tych |naszego |kolejnych )?(?:wiadomości|newslettera|e-?maili|maili|newsletterów)\b.{0,160}"
        ),
        anywhere=True,
        why="what a mailing service puts above and below every letter: the link to its web page, why it came, how to leave",
        source="letters of Mailchimp and Brevo; ePrivacy Directive, article 13(4): every letter says how to leave",
        hits=(
            "Wypisz się z newslettera",
            "Otrzymujesz tę wiadomość, ponieważ zapisałeś się na nasz newsletter.",
            "Jeśli nie chcesz otrzymywać newslettera, kliknij tutaj.",
            "Wypisz się\nOtrzymujesz tę wiadomość, ponieważ zapisałeś się na nasz newsletter.",
        ),
        near_misses=(
            "Wypisz się z klubu, radził mu ojciec, a on został prezesem.",
            "„Wypisz się” stoi na samym dole i nikt tego nie widzi.",
            f"Wypisz się\n\n{_A}",
        ),
    ),
    Rule(
        id="pl.newsletter.sent", label="newsletter",
        phrases=listed("""
            aby dokończyć rejestrację, kliknij link, który został wysłany na podany email. jeśli link nie
            dotrze w ciągu 3 minut, sprawdź folder spamu!; link do logowania został wysłany do twojej
            skrzynki odbiorczej. jeśli nie dotrze w ciągu 3 minut, sprawdź folder spam.; oceń ten wpis
        """),
        ambiguous=listed("""
            teraz sprawdź swoją pocztę!; wpisz prawidłowy adres email; email został wysłany; wybierz swoje
            newslettery; wpisz swój adres email; może później; anuluj w dowolnym momencie.
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="what a sign-up form says before and after an address is sent",
        source="Ghost in Polish",
        hits=("Aby dokończyć rejestrację, kliknij link, który został wysłany na podany email. Jeśli link nie dotrze w ciągu 3 minut, sprawdź folder spamu!", "Link do logowania został wysłany do Twojej skrzynki odbiorczej. Jeśli nie dotrze w ciągu 3 minut, sprawdź folder spam.", _AFTER + "Teraz sprawdź swoją pocztę!\nWpisz prawidłowy adres email\nEmail został wysłany"),
        near_misses=(f"{_A}\n\nTeraz sprawdź swoją pocztę!\n\n{_B}", f"{_A}\n\n- Teraz sprawdź swoją pocztę!\n- Wpisz prawidłowy adres email\n- Email został wysłany\n\n{_B}", "Aby dokończyć rejestrację, kliknij link, który został wysłany na podany email. Jeśli link nie dotrze w ciągu 3 minut, sprawdź folder spamu, powiedziała i zamknęła drzwi za ostatnim gościem."),
    ),
    Rule(
        id="pl.newsletter.push", label="newsletter",
        phrases=listed("""
            czy chcesz otrzymywać powiadomienia o najnowszych wiadomościach?; chcielibyśmy wysyłać ci
            powiadomienia o najnowszych wiadomościach.
        """),
        ambiguous=listed("""
            chce wysyłać ci powiadomienia; chcielibyśmy wysyłać ci powiadomienia
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="how a site asks whether it may send messages to the browser",
        source="prompts of push services in Polish",
        hits=("Czy chcesz otrzymywać powiadomienia o najnowszych wiadomościach?", "Chcielibyśmy wysyłać Ci powiadomienia o najnowszych wiadomościach.", _AFTER + "chce wysyłać Ci powiadomienia\nChcielibyśmy wysyłać Ci powiadomienia"),
        near_misses=(f"{_A}\n\nchce wysyłać Ci powiadomienia\n\n{_B}", f"{_A}\n\n- chce wysyłać Ci powiadomienia\n- Chcielibyśmy wysyłać Ci powiadomienia\n\n{_B}", "Czy chcesz otrzymywać powiadomienia o najnowszych wiadomościach, powiedziała i zamknęła drzwi za ostatnim gościem.", "Chcielibyśmy wysyłać Ci powiadomienia o najnowszych wiadomościach, powiedziała i zamknęła drzwi za ostatnim gościem."),
    ),
    Rule(
        id="pl.comment-count.member-panel",
        label="comment-count",
        pattern=r"(?:rejestracja|data rejestracji|zarejestrowany|dołączył|dołączyła|dołączył\(a\)|na forum od)(?: ?: ?.{4,45})?",
        takes=c.member_panel(_PANEL, _RANKS),
        weighed=False,
        otherwise=HINT,
        why="since when the writer of a post is a member of the forum, and how much they wrote",
        source="panels beside posts (phpBB, vBulletin, XenForo wording)",
        hits=(
            "= greta\nUżytkownik\nPosty: 5120\nRejestracja: 11 maja 2004, 12:00\nLokalizacja: Holt\n= " + _A,
            "= greta\n\nDołączył\n11.05.2004\nPosty\n3401\n\n= " + _B,
        ),
        near_misses=(
            "Anna Moreno\nRejestracja: 2009\nLokalizacja: Holt",
            f"Rejestracja: 3 maja 2009\nWstęp: wolny\n\n{_A}",
        ),
    ),
    Rule(
        id="pl.navigation.forum",
        label="navigation",
        phrases=listed("""
            odpowiedz w temacie; nowy temat
        """),
        ambiguous=listed("""
            kto jest online; strona główna forum
        """),
        pattern=(
            r"użytkownicy przeglądający to forum: .{0,110}\b\d{1,6} (?:gość|gości|użytkownik\w{0,3})|"
            r"(?:posty?|postów): ?\d{1,5} [•·] strona \d{1,4} z \d{1,4}|"
            r"\d{1,5} (?:post|posty|postów) [•·] strona \d{1,4} z \d{1,4}"
        ),
        when=c.all_of(c.not_heading, c.beside("navigation", "comments", "comment-count")),
        otherwise=HINT,
        anywhere=True,
        weighed=False,
        why="what a forum prints above and below a thread: its pages, its readers, its buttons",
        source="forum software (phpBB, vBulletin, XenForo wording)",
        hits=(
            "Użytkownicy przeglądający to forum: Obecnie na forum nie ma żadnego zarejestrowanego użytkownika i 3 gości",
            "Posty: 2 • Strona 1 z 1",
        ),
        near_misses=(
            f"Kto jest online\n\n{_A}",
            "Akta mają 2 posty, strona 1 z 90, i nic więcej.",
        ),
    ),
    Rule(
        id="pl.comment-count.count",
        label="comment-count",
        phrases=listed("""
            0 komentarzy; 0 komentarze; 0 komentarz; komentarze (0); komentarzy (0); komentarze: 0; komentarzy: 0; komentarze 0; brak
            komentarzy; brak komentarzy.; liczba komentarzy: 0; zobacz komentarze; zobacz komentarze (0); zobacz wszystkie
            komentarze; zobacz wszystkie komentarze (0); pokaż komentarze; pokaż wszystkie komentarze; pokaż komentarze (0); czytaj
            komentarze; przeczytaj komentarze; wszystkie komentarze; wszystkie komentarze (0); ukryj komentarze; więcej
            komentarzy; pokaż więcej komentarzy; załaduj więcej komentarzy; przejdź do komentarzy; skomentuj (0); opinie (0); 0 opinii;
            0 odpowiedzi; 0 odpowiedź; wyświetl komentarze; bądź pierwszy i skomentuj; bądź pierwszą osobą, która skomentuje;
            bądź pierwszy, który skomentuje ten wpis; bądź pierwszy, który skomentuje; bądź pierwszy, który
            skomentuje ten wpis!; bądź pierwszą osobą, która skomentuje ten wpis; bądź pierwszą osobą, która
            skomentuje ten artykuł; bądź pierwszą osobą, która doda komentarz; nie ma jeszcze komentarzy; brak
            komentarzy, bądź pierwszy;
            nie dodano jeszcze komentarza
        """),
        pattern=r"\d{1,5} odpowiedzi na ?[\"“„«‘「《][^?¿؟!]{2,140}|(?:zobacz|pokaż|czytaj|wyświetl) (?:wszystkie )?\d+ komentarz\w{0,3}",
        why="how many comments there are, or the button that shows them",
        source="comment systems of Polish portals, with the three Polish plurals; Zinnia in Polish",
        hits=("34 komentarze", "Komentarze (12)", "1 komentarz", "Brak komentarzy", "7 odpowiedzi na „Stary most zamknięty”"),
        near_misses=("34 komentarze usunięto przed północą.", "Brak komentarzy burmistrza", "Komentarze polityczne", "7 odpowiedzi na „Dlaczego zamykają most?”"),
    ),
    Rule(
        id="pl.comments.prompt",
        label="comments",
        phrases=listed("""
            wprowadź swoje dane lub kliknij jedną z tych ikon, aby się zalogować;
            dodaj komentarz anuluj odpowiedź; zostaw komentarz anuluj pisanie odpowiedzi; zostaw komentarz anuluj odpowiedź; napisz komentarz anuluj pisanie odpowiedzi; napisz komentarz anuluj odpowiedź; skomentuj anuluj pisanie odpowiedzi; skomentuj anuluj odpowiedź;
            dodaj komentarz; napisz komentarz; zostaw komentarz; skomentuj artykuł; skomentuj jako pierwszy; wyślij komentarz;
            opublikuj komentarz; opublikuj komentarz »; twój komentarz; twój komentarz*; dodaj odpowiedź; dodaj opinię; dodaj swoją opinię;
            zaloguj się, aby dodać komentarz; zaloguj się, aby komentować; zaloguj się aby dodać komentarz; zaloguj się, by komentować;
            aby dodać komentarz, musisz się zalogować; aby dodać komentarz, zaloguj się; musisz się zalogować, aby dodać komentarz;
            musisz się zalogować, aby móc dodać komentarz.; możliwość komentowania została wyłączona; możliwość komentowania została wyłączona.;
            komentarze zostały wyłączone; komentarze zostały wyłączone.; komentarze są wyłączone; komentowanie wyłączone; anuluj pisanie
            odpowiedzi; twój adres e-mail nie zostanie opublikowany.; twój adres e-mail nie zostanie opublikowany. wymagane
            pola są oznaczone *; wymagane pola są oznaczone *; twój adres email nie zostanie opublikowany.; zgłoś komentarz; zgłoś nadużycie; zgłoś
            naruszenie; dołącz do dyskusji; weź udział w dyskusji; najlepiej oceniane; od najnowszych; od najstarszych; sortuj komentarze;
            regulamin komentowania; zasady komentowania; zapamiętaj moje dane w tej przeglądarce podczas pisania kolejnych komentarzy.;
            dodaj komentarz anuluj pisanie odpowiedzi; powiadom mnie o nowych komentarzach przez e-mail.; powiadom
            mnie o kolejnych komentarzach przez e-mail.; powiadom mnie o kolejnych komentarzach poprzez e-mail.;
            powiadom mnie o nowych wpisach poprzez e-mail.; powiadom mnie o nowych wpisach przez e-mail.;
            sortuj: od najnowszych; sortuj: od najstarszych; sortuj od najnowszych; sortuj według: najnowsze; tylko
            zalogowani mogą komentować; tylko prenumeratorzy mogą komentować; komentować mogą tylko zalogowani;
            komentować mogą tylko prenumeratorzy;
            kliknij tutaj, aby anulować odpowiadanie.; pola, których wypełnienie jest wymagane, są oznaczone symbolem *; komentarze wyłączone.; komentarze wyłączone; możliwość komentowania jest wyłączona.; możliwość komentowania jest wyłączona; przepraszamy, tego artykułu nie można komentować.; przepraszamy, możliwość dodawania komentarzy jest obecnie wyłączona.; twój komentarz oczekuje na moderację.; dodaj swój komentarz; zapisz swój komentarz; ten wpis jest zabezpieczony hasłem. wprowadź hasło, aby zobaczyć komentarze do tego wpisu.; tutaj wpisz komentarz (co najmniej 0 znaki); komentarz w kolejce do moderacji.
        """),
        ambiguous=("skomentuj", "dyskusja", "twoja opinia", "co o tym sądzisz?", "oceń artykuł", "oceń", "podpis", "nick", "twój podpis", "wyślij odpowiedź", "komentarz usunięty.", "otrzymuj powiadomienia o odpowiedziach na e-mail"),
        pattern=(
            r"(?:zaloguj się|zarejestruj się|musisz (?:się zalogować|być zalogowany)|tylko zalogowani)[^.]{0,30}(?:komentarz|komentowa|komentować|dyskusj|odpowied)[^.:]{0,30}\.?|"
            r"(?:napisz|daj znać|podziel się|dajcie znać|piszcie)[^.]{0,50}w komentarz(?:u|ach)[^.]{0,20}[.!]?|"
            r"(?:portal|redakcja|wydawca|serwis|administrator)[^.]{0,40} nie ponosi odpowiedzialności za (?:treść|komentarze|wypowiedzi).{0,140}|komentarze (?:są prywatnymi opiniami|są własnością|wyrażają opinie|publikowane są).{0,140}"
        ),
        when=c.all_of(c.comment_button, c.after_prose()),
        otherwise=HINT,
        sure_if="komentarz|komentow|dyskus|nie ponosi",
        why="a prompt of the comment section",
        source="WordPress in Polish and the comment rules of Polish portals; WordPress, isso and Zinnia in Polish",
        hits=("Dodaj komentarz", "Zaloguj się, aby dodać komentarz", "Możliwość komentowania została wyłączona.", "Napisz, co myślisz, w komentarzu!"),
        near_misses=(f"Dyskusja\n\n{_A}", f"Co o tym sądzisz?\n\n{_B}", "Dodaj komentarz do każdej funkcji, prosił szef, i nikt nie dodawał.", "Zaloguj się i napisz odpowiedź na list z urzędu."),
    ),
    Rule(
        id="pl.comments.button",
        label="comments",
        phrases=listed("""
            odpowiedz; cytuj; zgłoś; lubię to; lubię to!; nie lubię; komentarze; komentarz; skomentuj; odpowiedzi; link; edytuj; najnowsze; najstarsze;
            najlepsze; oceniono 0 razy; zgłoś do moderacji; 0 polubień; 0 polubienia; ukryj; zwiń; rozwiń;
            głosuj; zagłosuj; zobacz wyniki; sonda;
            imię/nick (opcjonalnie); e-mail (opcjonalnie); strona (opcjonalnie);
            najpierw najnowsze; najpierw najstarsze; najwięcej głosów; najwięcej postów; odpowiedz na temat;
            załaduj więcej postów
        """),
        when=c.all_of(c.in_run(2, "comments", "share-bar", "comment-count"), c.no_list_item, c.stacks_nothing),
        otherwise=HINT,
        why="buttons under a reader's comment, one beside the other",
        source="Polish forums (phpBB by Przemo, Wykop)",
        hits=("Odpowiedz\nZgłoś", "Cytuj\nOdpowiedz\nLubię to!"),
        near_misses=(f"Komentarz\n\n{_A}", f"Odpowiedzi\n\n{_B}", f"Najnowsze\n\n{_C}"),
    ),
    Rule(
        id="pl.comments.useful",
        label="comments",
        phrases=listed("""
            czy ta informacja była pomocna?; czy strona była pomocna?; czy ten artykuł był pomocny?; czy artykuł był pomocny?; czy ta strona była pomocna?; czy ten wpis był pomocny?; czy ten artykuł był
            przydatny?; czy ta odpowiedź była pomocna?
        """),
        ambiguous=listed("tak; nie"),
        when=c.all_of(c.in_run(3, "comments"), c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item),
        otherwise=HINT,
        why="a poll below the article: was it useful, yes or no",
        source="feedback widgets of help pages, blogs and papers",
        hits=(_AFTER + "Czy ten artykuł był pomocny?\nTak\nNie", "Czy ta strona była pomocna?"),
        near_misses=(f"Tak\n\n{_A}", "Czy ten artykuł był pomocny? Nikt nie umiał odpowiedzieć."),
    ),
    Rule(
        id="pl.comments.widget", label="comments",
        phrases=listed("""
            czy chcesz zgłosić ten komentarz?; pokaż 0 kolejnych odpowiedzi; pokaż następną odpowiedź;
            komentarz został ukryty.; komentarz został usunięty.; załaduj więcej (0); dodaj więcej
            informacji do twojego komentarza, następnie udostępnij proszę twoje imię i doświadczenie w celu
            wzbogacenia jakości dyskusji.
        """),
        ambiguous=listed("""
            edytuj komentarz; członek dyskusji; rozpocznij dyskusję; sortuj według; zarejestruj się;
            posiadasz już konto?; zaloguj się; ulepsz teraz; usunięte konto; pokaż komentarz; ukryj
            komentarz; ukryte dla członków; podgląd; wyślij; jeden komentarz; kanał atom; 0 ukryty; 0
            ukryte; 0 ukrytych
        """),
        pattern=(
            r"dołącz do społeczności .{2,60}, by zacząć komentować[.!।]?|"
            r"dołącz do społeczności płatnych subskrybentów .{2,60}, by zacząć komentować[.!।]?"
        ),
        when=c.comment_widget, otherwise=HINT, weighed=False,
        why="what comment sections of blogs say around the comments and above their form",
        source="Ghost, isso and WordPress in Polish",
        hits=("Czy chcesz zgłosić ten komentarz?", "Pokaż 4 kolejnych odpowiedzi", "Dołącz do społeczności Port Chronicle, by zacząć komentować.", _AFTER + "Edytuj komentarz\nCzłonek dyskusji\nRozpocznij dyskusję"),
        near_misses=(f"{_A}\n\nEdytuj komentarz\n\n{_B}", f"{_A}\n\n- Edytuj komentarz\n- Członek dyskusji\n- Rozpocznij dyskusję\n\n{_B}", "Czy chcesz zgłosić ten komentarz, powiedziała i zamknęła drzwi za ostatnim gościem.", "Dołącz do społeczności Port Chronicle, by zacząć komentować, powiedziała i zamknęła drzwi za ostatnim gościem."),
    ),
    Rule(
        id="pl.comments.post-tool", label="comments",
        phrases=listed("""
            zakładka; rozwiązanie; odnośnik; wybierz jako rozwiązanie; opcje postów; cytat; odpowiedź
        """),
        when=c.post_tools, otherwise=HINT, weighed=False,
        why="buttons under the posts of a forum, one beside the other",
        source="Misago, NodeBB, Redmine, django-machina, MediaWiki DiscussionTools and Spirit in Polish",
        hits=(_AFTER + "Zakładka\nRozwiązanie\nOdnośnik", _AFTER + "Wybierz jako rozwiązanie\nOpcje postów\ncytat"),
        near_misses=(f"{_A}\n\nZakładka\n\n{_B}", f"{_A}\n\n- Zakładka\n- Rozwiązanie\n- Odnośnik\n\n{_B}"),
    ),
    Rule(
        id="pl.comments.forum", label="comments",
        phrases=listed("""
            zaloguj się, aby odpowiedzieć.; zgłoś post do moderacji; kliknij tutaj, by powrócić do
            ostatniego przeczytanego postu w tym wątku.; ten temat został skasowany. tylko użytkownicy z
            uprawnieniami do zarządzania mogą go zobaczyć.; zaloguj się, aby subskrybować ten temat.; wątek,
            na który chcesz udzielić odpowiedzi, jest przestarzały. czy nie chciałbyś utworzyć nowego
            tematu, zamiast udzielać się w tym?; powiadamiaj mnie o nowych odpowiedziach w tym temacie;
            pisanie jest dostępne tylko dla zarejestrowanych członków forum. kliknij tutaj, aby się
            zalogować.; to forum zostało zaktualizowane do najnowszej wersji. kliknij tutaj, by odświeżyć
            stronę.; będziesz od teraz otrzymywał powiadomienia, gdy ktoś odpowie w tym temacie.; zaloguj
            się, aby napisać.; nie masz żadnych nieprzeczytanych tematów.; nie ma tematów z tym tagiem; brak
            tematów w tym forum.; czy chcesz subskrybować ten temat.; wiadomość zostanie sprawdzona przed
            upublicznieniem.; ten post został ukryty. nie możesz zobaczyć jego zawartości.; ten post jest
            ukryty. tylko użytkownicy z uprawnieniami mogą zobaczyć jego treść.; ten post jest chroniony.
            tylko moderatorzy mogą go zmieniać.; treści tego postu nie można wyświetlić.; ten post zmieniano
            0 razy.; w tej kategorii nie ma żadnych tematów.; jest 0 lub więcej nowych lub aktualizowanych
            tematów. kliknij tutaj aby je wyświetlić.; nie ma tu jeszcze wątków.; nie masz już dostępu do
            tego forum.; uwaga! twoja wiadomość powinna mieć conajmniej 0 znaków.; twoja wiadomość jest za
            długa. maksymalna długość to 0 znaków.; to forum jest moderowane : twój wpis ukaże się dopiero
            po weryfikacji przez administratora strony.; zasubskrybuj, aby otrzymywać powiadomienia o nowych
            komentarzach.; będziesz otrzymywać powiadomienia o nowych komentarzach w tym temacie.; nie
            znaleziono tego komentarza. mógł on zostać usunięty lub przeniesiony.
        """),
        ambiguous=listed("""
            narzędzia tematu; oznacz jako nieprzeczytany; stwórz nowy temat; odpowiedź na ten temat mimo
            tego; ten post jest usunięty; masz nowy temat.; brak ostatnich tematów.; nikt jeszcze nie
            odpowiedział; brak nowych postów.; udostępnij tę kategorię; dodaj nowy temat; zamknij temat;
            przenieś temat; usuń temat; subskrybuj temat; przestań subskrybować temat; szybkie akcje; oznacz
            tematy jako przeczytane; oznacz fora jako przeczytane; ten temat jest zamknięty; brak
            nieprzeczytanych tematów; zobacz nieprzeczytane tematy; moje posty; historia zmian; idź do
            rozwiązania; idź do pierwszego postu; idź do ostatniego postu; idź do nowego postu; opcje
            tematu; załóż temat; obserwowane tematy; nieczytane tematy; nowe tematy; idź do pierwszej
            strony; idź do poprzedniej strony; idź do następnej strony; idź do ostatniej strony; nie jesteś
            zalogowany(a); historia zmian postu; zamknij wątek; przypnij wątek; stwórz wątek; ostatnie
            aktywne wątki; wszystkie podkategorie; publikuję komentarz do; nowa wiadomość; ostatnia
            wiadomość; eksportuj do:; napisz wiadomość; jakieś wiadomości lub komentarze?; 0 osób
            skomentowało; dodaj wątek; twój komentarz został opublikowany.; o tej stronie dyskusji;
            zasubskrybować ten wątek?
        """),
        pattern=(
            r"wygląda na to, że twoje połączenie z .{1,40} zostało przerwane\. proszę czekać, gdy staramy się je odnowić[.!।]?|"
            r"oznaczony jako rozwiązanie przez .{1,40} .{1,40}[.!।]?|"
            r"klikając przycisk „.{1,40}”, zgadzasz się na warunki użytkowania tej wiki[.!।]?"
        ),
        when=c.forum_tools, otherwise=HINT, weighed=False,
        why="what the software of a forum says around the posts of a thread, several lines in a row",
        source="django-machina, NodeBB, Redmine, Misago, Spirit, SPIP and MediaWiki DiscussionTools in Polish",
        hits=("Zaloguj się, aby odpowiedzieć.", "Zgłoś post do moderacji", "Wygląda na to, że Twoje połączenie z Port Chronicle zostało przerwane. Proszę czekać, gdy staramy się je odnowić.", _AFTER + "Narzędzia Tematu\nOznacz jako nieprzeczytany\nStwórz nowy temat"),
        near_misses=(f"{_A}\n\nNarzędzia Tematu\n\n{_B}", f"{_A}\n\n- Narzędzia Tematu\n- Oznacz jako nieprzeczytany\n- Stwórz nowy temat\n\n{_B}", "Zaloguj się, aby odpowiedzieć, powiedziała i zamknęła drzwi za ostatnim gościem.", "Zgłoś post do moderacji, powiedziała i zamknęła drzwi za ostatnim gościem.", "Wygląda na to, że Twoje połączenie z Port Chronicle zostało przerwane. Proszę czekać, gdy staramy się je odnowić, powiedziała i zamknęła drzwi za ostatnim gościem."),
    ),
    Rule(
        id="pl.share-bar.share",
        label="share-bar",
        phrases=listed("""
            podziel się na; lubię wczytywanie;
            drukuj przepis; wydrukuj przepis; zapisz przepis; udostępnij przepis;
            udostępnij artykuł; udostępnij ten artykuł; udostępnij na facebooku; udostępnij na twitterze; udostępnij na x; udostępnij na
            linkedin; udostępnij na whatsapp; udostępnij przez e-mail; udostępnij post; udostępnij wpis; udostępnij znajomym;  podziel się artykułem; podziel się na facebooku; podziel się ze znajomymi; podziel się tym artykułem; podziel się z innymi; poleć
            znajomemu; poleć znajomym; poleć artykuł; poleć ten artykuł; wyślij znajomemu; wyślij e-mailem; wyślij mailem; wyślij na maila; drukuj artykuł;
            wersja do druku; wydrukuj artykuł; kopiuj link; skopiuj link; kopiuj adres; link skopiowany; skopiowano link; skopiowano; zapisz na później; zapisz
            artykuł; dodaj do ulubionych; dodaj do zakładek; dodaj do schowka; tweetnij; 0 udostępnień; 0 udostępnienia; 0 wyświetleń; 0 odsłon; 0 wyświetlenia; wyświetleń: 0; odsłon: 0; liczba odsłon: 0;
            obserwuj nas; obserwuj nas na; śledź nas; śledź nas na; polub nas; polub nas na facebooku; polub nas na facebooku!; znajdź nas na
            facebooku; dołącz do nas na facebooku; obserwuj nas na instagramie; obserwuj nas w google news; obserwuj nas w
            wiadomościach google; śledź nas na facebooku; śledź nas na twitterze; jesteśmy na facebooku; subskrybuj kanał; obserwuj autora; obserwuj temat; obserwuj w google news; zgłoś błąd w artykule; zgłoś błąd
            w tekście; zauważyłeś błąd?; zauważyłeś błąd? zgłoś go; zauważyłeś błąd? napisz do nas; widzisz błąd?;
            widzisz błąd? napisz do nas; znalazłeś błąd? napisz do nas;
            dodaj nas do ulubionych źródeł w google; dodaj do ulubionych źródeł w google; dodaj nas jako
            preferowane źródło w google; dodaj jako preferowane źródło; ustaw nas jako preferowane źródło w google;
            podaruj artykuł; podaruj ten artykuł;
            udostępnij przez linkedin
        """),
        ambiguous=("obserwuj", "obserwujesz", "śledź", "poleć", "media społecznościowe", "social media", "bądź z nami", "dołącz do nas"),
        pattern=(
            r"kliknij,? (?:by|aby|żeby) (?:udostępnić|podzielić się|wydrukować|wysłać (?:to|link|odnośnik))\b[^.,:]{0,50}|"
            r"(?:obserwuj|śledź|polub|znajdź|odwiedź|dołącz do|bądź z|czytaj|oglądaj) (?:nas|nami|nasz\w*|profil|(?!(?:go|ją|ich|je|mnie)\b)[\w.&-]{2,24})(?: [\w.&-]+){0,4} (?:na|w|także na|też na|również na) (?:nasz\w+ )?(?:facebook|twitter|x\b|instagram|youtube|google|wiadomościach google|tiktok|linkedin|whatsapp|telegram|threads|messenger|mediach społ|social)[^.:]{0,60}[.!:]?|"
            r"(?:jesteśmy|jesteśmy też|więcej) (?:też |także |na co dzień |informacji )*(?:na|w) (?:naszym )?(?:facebook|instagram|twitter|x\b|google news|youtube)[^.:]{0,70}[.!:]?|"
            r"bądź(?:cie)? na bieżąco ?[!.–-]? ?(?:i )?(?:obserwuj|polub|śledź|dołącz do|zapisz się|czytaj|subskrybuj)(?:cie)? (?:nas|nasz\w*|na|do)\b[^.,:]{0,80}[.!]?|"
            r"chcesz być na bieżąco\b.{0,20}[^.]{0,120}(?:obserwuj|polub|śledź|dołącz|zapisz|facebook|google).{0,60}|(?:masz|widziałeś|byłeś świadkiem|jesteś świadkiem)[^?.]{0,70}\? (?:napisz|wyślij|prześlij|daj znać|skontaktuj|pisz|zgłoś|czekamy).{0,120}"
        ),
        when=c.all_of(c.in_run(2, "share-bar", "navigation", "comments"), c.no_list_item),
        otherwise=HINT,
        why="a prompt to share the page, to follow the site or to write to it",
        source="share bars and in-text follow lines of Polish portals (Google News, Facebook)",
        hits=("Kliknij, aby udostępnić na Facebooku (Otwiera się w nowym oknie)", "Udostępnij na Facebooku", "Obserwuj nas w Google News", "Masz dla nas ciekawy temat? Napisz do nas na Facebooku", "Kopiuj link", "Polub nasz profil na Facebooku"),
        near_misses=(f"Dołącz do nas\n\n{_A}", f"Obserwuj\n\n{_A}", "Podziel się chlebem, mówiła babka.", "Znajdź ją na Facebooku wśród trzystu innych, a potem zapytaj o most i o rzekę."),
    ),
    Rule(
        id="pl.share-bar.button",
        label="share-bar",
        phrases=listed("""
            udostępnij; udostępnij:; podziel się; drukuj; wydrukuj; wyślij; zapisz; kopiuj; tweetuj; polub; lubię to; komentuj; skomentuj; link; poleć;
            facebooku; wykop; powiększ tekst; pomniejsz tekst; a a a; rozmiar tekstu; słuchaj; ulubione; share; schowek; obserwuj; pdf
        """),
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "video-embed"), c.no_list_item),
        otherwise=HINT,
        why="words of a share bar, one beside the other",
        source="article tool bars of Polish portals (Wykop button)",
        hits=("Udostępnij\nDrukuj", "Udostępnij\nFacebook\nWykop"),
        near_misses=(f"Udostępnij\n\n{_A}", f"Wykop\n\n{_B}", f"Słuchaj\n\n{_C}"),
    ),
    Rule(
        id="pl.share-bar.lone-share",
        label="share-bar",
        phrases=("udostępnij", "udostępnij!", "podziel się"),
        when=c.all_of(c.not_heading, c.no_list_item),
        otherwise=HINT,
        why="the share button alone; as a heading it would have a paragraph under it",
        source="article tool bars of Polish portals",
        hits=(f"Udostępnij\n\n= Rada zamyka stary most w dolinie\n\n= {_A}", _AFTER + "Udostępnij"),
        near_misses=(f"Udostępnij\n\n{_A}", "Udostępnij mi pokój, prosił, choćby na noc."),
    ),
    Rule(
        id="pl.share-bar.preferred-source", label="share-bar",
        pattern=r"(?:dodaj|ustaw|wybierz)(?: nas)? (?:jako|do) (?:swoje |swoich |twoje )?(?:preferowan(?:e|ych)|ulubion(?:e|ych)|zaufan(?:e|ych)) źród(?:ło|eł)(?: wiadomości)? (?:w|z) google(?:'u|u)?",
        why="the button that makes the site one of the reader's preferred sources in Google's search",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Dodaj jako preferowane źródło w Google", "Ustaw nas jako preferowane źródło w Google"),
        near_misses=("Ustaw swoją gazetę jako preferowane źródło w Google", "Dodaj nas jako preferowane źródło w Google, radzi burmistrz, a będziesz czytał wciąż to samo.", "Preferowane źródło pasterzy wyschło."),
    ),
    Rule(
        id="pl.share-bar.preferred-source-named", label="share-bar",
        pattern=r"(?:dodaj|ustaw|wybierz)(?: (?:nas|[\w&.'’-]+)){0,5}? (?:jako|do) (?:swoje |swoich |twoje )?(?:preferowan(?:e|ych)|ulubion(?:e|ych)|zaufan(?:e|ych)) źród(?:ło|eł)(?: wiadomości)? (?:w|z) google(?:'u|u)?",
        when=c.beside("share-bar"), otherwise=HINT,
        why="the same button with a name, beside others: alone it may be a step of a guide",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Facebook\nWhatsApp\nLinkedIn\nUstaw swoją gazetę jako preferowane źródło w Google", "Ustaw swoją gazetę jako preferowane źródło w Google\nFacebook\nWhatsApp\nLinkedIn"),
        near_misses=("Ustaw swoją gazetę jako preferowane źródło w Google", "Dodaj nas jako preferowane źródło w Google, radzi burmistrz, a będziesz czytał wciąż to samo."),
    ),
    Rule(
        id="pl.share-bar.tools", label="share-bar",
        phrases=listed("zgłoś błąd; zgłoś literówkę; zgłoś uwagę; streść z ai; podsumuj z ai; podsumuj artykuł"),
        when=c.all_of(c.any_of(c.not_heading, c.beside("share-bar", "video-embed")), c.no_list_item), otherwise=HINT,
        why="buttons of the tools beside an article: report an error, have it summed up by a machine",
        source="toolbars of news sites since 2024",
        hits=(_AFTER + "Zgłoś błąd", _AFTER + "Podsumuj z AI"),
        near_misses=(f"Zgłoś błąd\n\n{_A}", f"- Podsumuj z AI\n- Zgłoś błąd\n\n{_A}"),
    ),
    Rule(
        id="pl.cookie-notice.partners", label="cookie-notice",
        pattern=r"(?:my i nasi|my oraz nasi|my wraz z naszymi|wraz z naszymi) (?:[\d.,]{1,6} )?(?:zaufani |zaufanymi )?partner(?:zy|ami|ów) (?:przechowujemy|przetwarzamy|uzyskujemy dostęp)\b(?=[^.]{0,120}\b(?:informacj|cookie))[^.]{0,80}\b(?:urządzeni\w+)\b.{0,400}",
        why="the first sentence of consent dialogs: what the site and its partners do on the reader's device",
        source="IAB Europe, Transparency & Consent Framework policies, appendix B, in this language",
        hits=("My i nasi 834 partnerzy przechowujemy informacje na urządzeniu lub uzyskujemy do nich dostęp.", "My i nasi partnerzy przechowujemy i/lub uzyskujemy dostęp do informacji na urządzeniu, takich jak pliki cookie."),
        near_misses=("My i nasi partnerzy zbudowaliśmy urządzenie, które daje informacje o pływach, powiedział Bell.", "My i nasi partnerzy przechowujemy to urządzenie w piwnicy ratusza.", "My i nasi partnerzy zbieramy informacje z jedenastu krajów, powiedziała badaczka."),
    ),
    Rule(
        id="pl.cookie-notice.notice",
        label="cookie-notice",
        pattern=(
            r"(?:ta |nasza |niniejsza )?(?:strona|witryna|serwis|portal|nasz serwis|nasz portal|sklep|ten serwis|my i nasi partnerzy)(?: internetow[ay])?(?: [\w.-]{3,30})? (?:korzysta|używa|wykorzystuje|stosuje|przechowuje|wykorzystujemy)[^.]{0,30}(?:cookies?|ciastecz)\b"
            r"(?!.*(?:mówi|wyjaśni|powiedzia|tłumaczy)).{0,300}|(?:używamy|korzystamy|stosujemy|wykorzystujemy)[^.]{0,40}(?:cookies?|ciastecz\w+)"
            r"(?=.*(?:stron|serwis|witryn|zgod|ustawie|przegląd|reklam|statysty|usług|treści))(?!.*(?:mówi|wyjaśni|powiedzia|tłumaczy)).{0,300}|"
            r"(?:korzystając|dalsze korzystanie|kontynuując|pozostając|klikając|przechodząc do)[^.]{0,100}(?:cookies?|zgod[ęy]|akceptuj\w+|polityk[ęi] prywatności|przetwarzani).{0,260}|"
            r"(?:szanujemy|dbamy o|cenimy|troszczymy się o) (?:twoją|państwa|waszą) prywatność.{0,60}|(?:szanowny|drogi) użytkowniku,? .{10,300}|w ramach (?:naszej witryny|naszego serwisu|serwisu) stosujemy pliki cookies?.{0,260}"
        ),
        otherwise=HINT,
        sure_if=r"cookies?|ciastecz|(?:tej|naszej|niniejszej|nasza|ta|ze|niniejsza) (?:\w+ )?stron|stron\w* internet|serwis|witryn|portal|prywatnoś|użytkownik|przetwarzani",
        why="a notice that asks leave to store cookies and process data",
        source="Polish telecommunications law, article 173; RODO banners of the portals",
        hits=(
            "Ta strona korzysta z plików cookies. Więcej informacji w polityce prywatności.",
            "Używamy plików cookies, aby dostosować reklamy i treści do Twoich zainteresowań.",
            "Korzystając ze strony, wyrażasz zgodę na używanie cookies.",
            "Szanujemy Twoją prywatność",
        ),
        near_misses=(
            "Używamy ciasteczek zamiast pionków, tłumaczy babcia w serwisie dla graczy.",
            "Serwis korzysta z plików cookies, by rozpoznać czytelnika, wyjaśnia prawnik.",
            "Korzystając z okazji, poprosił ją o rękę.",
            "Korzystając z basenu, dziecko musi mieć zgodę rodziców.",
        ),
    ),
    Rule(
        id="pl.cookie-notice.button",
        label="cookie-notice",
        phrases=listed("""
            akceptuję wszystkie; akceptuj wszystkie; zaakceptuj wszystkie; zaakceptuj wszystko; akceptuj wszystko; akceptuję pliki cookie; akceptuj cookies;
            akceptuję i przechodzę do serwisu; zgadzam się i przechodzę do serwisu; przejdź do serwisu; zaakceptuj i zamknij; akceptuję i zamykam; odrzuć wszystkie; odrzuć
            wszystko; odrzuć cookies; tylko niezbędne; tylko niezbędne cookies; ustawienia zaawansowane; ustawienia cookies; ustawienia plików cookie; ustawienia
            prywatności; ustawienia zgód; zarządzaj zgodami; zarządzaj plikami cookie; zarządzaj cookies; zapisz ustawienia; zapisz preferencje; zgoda na cookies; niezbędne pliki
            cookie; polityka cookies; polityka plików cookies; nie pokazuj więcej tego powiadomienia; dostosuj zgody; zarządzaj preferencjami; nie wyrażam zgody; wyrażam zgodę na wszystkie; zamknij komunikat;
            cookies menadżer od tarteaucitron.js; ok, akceptuję wszystko; pokaż/ukryj informacje o zapisie plików cookie; ta usługa nie korzysta z plików cookie.;
            ta usługa nie zainstalowała żadnego pliku cookie.; zaakceptuj wybrane; zaakceptuj wymagane
        """),
        ambiguous=("akceptuję", "akceptuj", "zgadzam się", "zgoda", "odrzuć", "ok", "rozumiem", "zamknij", "dowiedz się więcej", "więcej informacji", "więcej", "ustawienia", "dostosuj", "niezbędne", "statystyczne", "marketingowe", "funkcjonalne", "czytaj więcej", "odmów", "zmień ustawienia", "szczegóły", "preferencje", "(zawsze wymagane)", "analityczne", "ciasteczka analityczne", "ciasteczka reklamowe", "mam to!", "obowiązkowe pliki cookie", "ochrona prywatności", "odmawiam", "personalizacja", "pliki cookie stron trzecich", "pliki cookie służące do personalizacji", "pliki cookie związane z bezpieczeństwem", "pliki cookie związane z funkcjonalnością", "pozwól mi wybrać", "preferencja dla wszystkich usług", "techniczne pliki cookie (obowiązkowe)", "technologia dostarczona przez klaro", "usługi, z których chcielibyśmy skorzystać", "wykorzystanie plików cookie", "włącz wszystkie", "zarządzaj swoimi ustawieniami", "zarządzaj ustawieniami", "zarządzanie usługami", "zezwalaj", "związane z funkcjonalnością", "ściśle niezbędne", "śledzące pliki cookie", "panel zarządzania plikami cookies", "ukryj baner dotyczący plików cookie", "używamy plików cookie", "zablokuj wszystkie pliki cookies", "zezwól na wszystkie pliki cookies"),
        when=c.consent_button,
        otherwise=HINT,
        why="a button of the consent banner",
        source="consent tools in Polish (Cookiebot, OneTrust, portals' own)",
        hits=("Akceptuję i przechodzę do serwisu", "Ta strona korzysta z plików cookies.\nRozumiem", "Ustawienia zaawansowane"),
        near_misses=(f"Zgoda\n\n{_A}", f"Ustawienia\n\n{_B}", f"Więcej informacji\n\n{_C}", f"{_A}\n\n- Używamy plików cookie\n- Analityczne\n\n{_B}", f"{_A}\n\n- Używamy plików cookie\n- Analityczne\n\n{_B}"),
    ),
    Rule(
        id="pl.cookie-notice.category", label="cookie-notice",
        finds=c.dialog_lines(_CATEGORY, _PANELS, _ABOUT, SPEECH),
        why="what a kind of cookies is for, among the buttons of the dialog that lists them",
        source="preference panels of consent tools (OneTrust, Cookiebot, tarteaucitron, Klaro)",
        hits=(f"{_AFTER}Akceptuję wszystkie\nAkceptuj wszystko\nUzasadniony interes\nNasi partnerzy na podstawie tych danych dobierają reklamy.\nDostawcy\nUsługi liczące odwiedziny pokazują nam, które strony są czytane.\nAkceptuję wszystkie", f"{_AFTER}Akceptuję wszystkie\nTe pliki cookie liczą, jak często strona jest odwiedzana.\nAkceptuj wszystko", f"{_AFTER}Akceptuję wszystkie\nSwoją zgodę można tutaj wycofać w każdej chwili.\nAkceptuj wszystko", f"{_AFTER}Akceptuję wszystkie\nTe pliki cookie liczą, jak często strona jest odwiedzana.\nCiasteczka reklamowe pokazują oferty naszych partnerów.\nAkceptuj wszystko"),
        near_misses=(f"{_A}\n\nUzasadniony interes\n\nNasi partnerzy na podstawie tych danych dobierają reklamy.\n\nDostawcy\n\nUsługi liczące odwiedziny pokazują nam, które strony są czytane.\n\n{_B}", f"{_A}\n\nNasi partnerzy na podstawie tych danych dobierają reklamy.\n\nUsługi liczące odwiedziny pokazują nam, które strony są czytane.\n\n{_B}", f"Te pliki cookie liczą, jak często strona jest odwiedzana.\n\n{_A}", f"{_A}\n\nTe pliki cookie liczą, jak często strona jest odwiedzana.\n\nCiasteczka reklamowe pokazują oferty naszych partnerów.\n\n{_B}"),
    ),
    Rule(
        id="pl.paywall.account",
        label="paywall",
        phrases=listed("""
            masz już konto?; masz już konto? zaloguj się; nie masz konta?; nie masz konta? zarejestruj się; nie masz jeszcze konta?; nie masz jeszcze konta? zarejestruj się;
            masz już prenumeratę?; masz już prenumeratę? zaloguj się; masz już subskrypcję?; masz już subskrypcję? zaloguj się; jesteś już prenumeratorem?; jesteś już prenumeratorem? zaloguj
            się; zapomniałeś hasła?; zapomniałem hasła; nie pamiętasz hasła?; nie pamiętam hasła; przypomnij hasło; zapamiętaj mnie; zaloguj się lub załóż konto; zaloguj się / zarejestruj się; zaloguj się
            lub zarejestruj; zaloguj / zarejestruj; logowanie / rejestracja; zaloguj się przez facebooka; zaloguj się przez google; zaloguj przez facebook; załóż konto; załóż darmowe konto; zarejestruj
            się za darmo; kup dostęp; wykup dostęp; kup prenumeratę; kup prenumeratę cyfrową; kup subskrypcję; wykup subskrypcję; wypróbuj za 0 zł; wypróbuj za darmo; zamów prenumeratę; sprawdź prenumeratę; już od 0 zł; za 0 zł
            miesięcznie; tylko dla prenumeratorów; tylko dla subskrybentów; dla prenumeratorów; artykuł tylko dla prenumeratorów; artykuł tylko dla subskrybentów; artykuł dostępny tylko dla prenumeratorów; ten artykuł jest
            dostępny tylko dla prenumeratorów; ten artykuł jest dostępny dla subskrybentów; pozostało 0% artykułu; pozostało 0% tekstu; pozostało jeszcze 0% artykułu; czytaj bez ograniczeń; czytaj dalej bez reklam; możesz zrezygnować w dowolnym momencie;
            aby czytać dalej, zaloguj się; aby czytać dalej, kup dostęp; zaloguj się, aby czytać dalej; chcesz przeczytać cały artykuł?; uzyskaj dostęp; odblokuj dostęp; moje konto;
            treść dostępna tylko dla prenumeratorów; wykup
            dostęp, aby czytać dalej; kontynuuj czytanie;
            dostęp tylko dla zalogowanych użytkowników; dostęp tylko dla zalogowanych;
            dostępne tylko dla zalogowanych; treść tylko dla zalogowanych; treść dostępna tylko dla zalogowanych;
            jesteś prenumeratorem?; jesteś subskrybentem?; jesteś prenumeratorem? zaloguj się; jesteś
            subskrybentem? zaloguj się
        """),
        ambiguous=("zaloguj", "zaloguj się", "logowanie", "rejestracja", "zarejestruj się", "zarejestruj", "wyloguj się", "wyloguj", "hasło", "login", "premium", "prenumerata", "prenumeruj", "mój profil", "konto", "subskrypcja", "chcesz czytać dalej?", "chcesz przeczytać dalej?", "chcesz przeczytać całość?", "tylko dla zalogowanych", "logowanie i rejestracja"),
        pattern=(
            r"(?:ten |cały |dalsza część |pełna treść )?(?:artykuł|artykułu|tekst|tekstu|materiał|treść)(?: jest)?(?: dostępn\w+)? (?:jest )?(?:tylko |wyłącznie )?(?:dla (?:naszych |zalogowanych )?(?:prenumerator|subskrybent|abonent|użytkownik|zarejestrowan))[^,:]{0,60}|"
            r"(?:aby|żeby|by) (?:przeczytać|czytać|kontynuować|uzyskać dostęp)[^.]{0,60}(?:zaloguj się|wykup|kup|zarejestruj się|zamów|potrzebujesz)\b(?:.{0,60}(?:dostęp|prenumerat|subskrypc|konto|się).{0,30})?|"
            r"(?:pozostało|zostało|do przeczytania) (?:ci )?(?:jeszcze )?\d+ ?%? .{0,30}(?:artykułu|artykułów|tekstu|treści).{0,30}|"
            r"chcesz (?:przeczytać|czytać) (?:dalej|więcej|całość|(?:cały|ten) (?:artykuł|tekst))\? ?(?:wykup|kup|zamów|zaloguj się|zarejestruj się|wybierz|sprawdź|dołącz|zostań)\b[^,:“”\"]{0,60}[.!]?"
        ),
        when=c.all_of(c.in_run(2), c.heads_nothing, c.no_list_item),
        otherwise=HINT,
        part="button",
        sure_if=r"artyku|prenumerat|subskryp|abonam|(?:ten|cały|tego|całego) tekst|treś|czytać dalej|dalsz|\?",
        why="a prompt to log in, register or pay",
        source="paywalls of Polish dailies (Piano; Pozostało 75% artykułu); MediaWiki in Polish",
        hits=("Masz już prenumeratę? Zaloguj się", "Pozostało 75% artykułu", "Chcesz przeczytać dalej? Wykup dostęp", "Ten artykuł jest dostępny tylko dla prenumeratorów.", "Zaloguj się\nZałóż konto"),
        near_misses=("Chcesz przeczytać dalej? Kup świecę, odparł, bo prąd wyłączyli.", f"Rejestracja\n\n{_A}", f"Hasło\n\n{_B}", f"Premium\n\n{_C}", "Aby przeczytać list, zapalił lampę i usiadł przy oknie."),
    ),
    Rule(
        id="pl.related.heading",
        label="related",
        phrases=listed("""
            przeczytaj także następujące artykuły; przeczytaj również następujące artykuły; te artykuły mogą cię również zainteresować; te artykuły mogą cię zainteresować; mogą cię zainteresować również te artykuły;
            czytaj także; czytaj też; czytaj również; przeczytaj także; przeczytaj też; przeczytaj również; zobacz także; zobacz też; zobacz również; sprawdź także; sprawdź też; powiązane artykuły; artykuły
            powiązane; powiązane wpisy; powiązane tematy; powiązane materiały; podobne artykuły; podobne wpisy; podobne tematy; podobne newsy; podobne posty; podobne wiadomości; więcej na ten temat; więcej w tym temacie; w temacie; najczęściej czytane;
            najchętniej czytane; najczęściej komentowane; najpopularniejsze; najpopularniejsze artykuły; najnowsze artykuły; najnowsze wpisy; najnowsze wiadomości; ostatnie wpisy; ostatnie artykuły; polecane artykuły; polecane
            dla ciebie; polecamy także; polecamy również; polecane wideo; może cię zainteresować; może cię również zainteresować; może cię też zainteresować; mogą cię zainteresować; może ci się spodobać; to może cię zainteresować; mogą zainteresować
            cię również; warto przeczytać; wybrane dla ciebie; inni czytali również; zobacz, co czytają inni; czytaj więcej na ten temat; nie przegap; wybór redakcji; więcej artykułów; więcej wiadomości; pozostałe artykuły; popularne artykuły; popularne wpisy; powiązane produkty; klienci kupili również; klienci kupili także; klienci oglądali
            również; ostatnio oglądane; często kupowane razem
        """),
        takes=c.titles_below,
        part="heading",
        why="the heading of a list of other articles, with the list",
        source="blocks under and in the articles of Polish portals; Machina and Zinnia in Polish",
        hits=(
            "Czytaj także\nPromy stanęły z powodu sztormu na jeziorze\nRatownicy nagrodzeni za zimowe akcje",
            _AFTER + "Najczęściej czytane\n\nKto zapłaci za cofający się brzeg?\n\nBurmistrz sprzeda biuro starego portu",
            "Zobacz też:",
        ),
        near_misses=(f"{_A}\n\nZOBACZ TAKŻE\n       crontab(5), at(1)\n\nTŁUMACZENIE\n\n{_B}", "Czytaj także na głos, radził uczniom.", "Najczęściej czytane były listy z wojny, pisane ołówkiem."),
    ),
    Rule(
        id="pl.related.section",
        label="related",
        phrases=listed("""
            podobne oferty; podobne ogłoszenia; podobne oferty pracy; podobne nieruchomości; polecane; polecamy; najnowsze; popularne; powiązane; na topie; trendy; gorące tematy; wiadomości; aktualności; najważniejsze; najważniejsze wiadomości; najlepsze; nowości; więcej; inne artykuły; inne wpisy;
            z ostatniej chwili; zobacz; podobne; dzieje się; teraz czytane; pozostałe; komentowane; najnowsze komentarze; ostatnie komentarze; rekomendowane; rekomendacje; tematy; wideo; galeria; galerie; zdjęcia; inne z tej kategorii; z tej samej kategorii; zobacz więcej; w tym numerze; materiały partnerów; oferty; wydarzenia;
            linki; odnośniki; warto wiedzieć; wybrane; czytaj dalej; przegląd prasy; opinie; twój region; z kraju; ze świata; z regionu; więcej od autora; więcej tego autora; inne teksty autora; hity; hity dnia; kanały;
            podobne produkty; polecane produkty;
            powiązane łącza;
            ostatnie posty; losowe wpisy
        """),
        pattern=r"(?:więcej|najnowsze|pozostałe|inne) (?:wiadomości|informacji|informacje|artykuły|artykułów|teksty|tekstów) (?:z|o|na|w|od|tego|dotyczące) .{2,50}[^.,;:]",
        when=c.after_prose(),
        takes=c.titles_below_or_nothing,
        otherwise=HINT,
        part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it",
        source="front-page sections of Polish portals repeated under articles; Material for MkDocs in Polish",
        hits=(
            _AFTER + "Polecane\nPromy stanęły z powodu sztormu na jeziorze\nRatownicy nagrodzeni za zimowe akcje",
            _AFTER + "Najnowsze\n\nKto zapłaci za cofający się brzeg?\n\nBurmistrz sprzeda biuro starego portu",
        ),
        near_misses=(f"Więcej\nRozdział 6. Jak się buduje most\n6.1. Czym jest łuk mostu\n6.2. Ile uniesie kamień\n\n{_A}\n\n{_B}", f"Najważniejsze\n\n{_A}", f"Trendy\n\n{_B}", f"Linki\n\n{_C}"),
    ),
    Rule(
        id="pl.related.tail-heading",
        label="related",
        phrases=listed("""
            polecane; polecamy; najnowsze; popularne; najważniejsze; inne artykuły; inne wpisy; zobacz więcej; podobne; powiązane;
            rekomendowane; z ostatniej chwili; więcej od autora; aktualności;
            inne wiadomości; pozostałe wiadomości
        """),
        when=c.all_of(c.in_tail, c.after_prose(2), c.in_run(3), c.not_heading, c.no_list_item),
        otherwise=HINT,
        part="heading",
        why="the heading of an empty list of other articles, among the boxes below the last paragraph",
        source="text dumps of news sites, where a script fills the list that the heading announces",
        hits=(_AFTER + "Kopiuj link\nPolecane\nNajnowsze\nObserwuj nas w Google News", _AFTER + "Powiązane artykuły\nInne artykuły\nPokaż więcej"),
        near_misses=(f"{_A}\n\n{_B}\n\nNajważniejsze\n\n{_C}", f"{_A}\n\n{_B}\n\nPolecane"),
    ),
    Rule(
        id="pl.related.pointer-title", label="related",
        phrases=listed("czytaj więcej; więcej na ten temat"),
        when=c.all_of(c.in_article, c.no_list_item), otherwise=HINT,
        takes=c.title_announced,
        why="a pointer and a colon, with the headline that it points to on the line below",
        source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=(f"= {_A}\n\nCzytaj więcej:\nDlaczego lina jest w tym roku droga\n\n= {_B}", f"= {_A}\n\n= {_B}\n\nWięcej na ten temat:\nDlaczego lina jest w tym roku droga\n\n= {_C}"),
        near_misses=(f"{_A}\n\nDlaczego lina jest w tym roku droga\n\n{_B}", f"{_A}\n\nCzytaj więcej dlaczego lina jest w tym roku droga.\n\n{_B}"),
    ),
    Rule(
        id="pl.related.pointer",
        label="related",
        phrases=listed("""
            czytaj więcej; czytaj dalej; czytaj całość; czytaj cały artykuł; przeczytaj całość; przeczytaj cały artykuł; przeczytaj więcej; czytaj więcej...; zobacz wszystkie; zobacz
            wszystko; pokaż więcej; załaduj więcej; wczytaj więcej; zobacz galerię; zobacz zdjęcia; zobacz więcej zdjęć; zobacz galerię zdjęć; galeria zdjęć (0); powiększ zdjęcie; kliknij, aby powiększyć; 0 zdjęć; 0 zdjęcia; zobacz
            pełną galerię; wszystkie artykuły; wszystkie wiadomości; więcej zdjęć; rozwiń tekst; zwiń tekst; zobacz cały artykuł; czytaj artykuł; przejdź do artykułu; więcej szczegółów; więcej na stronie; pokaż mniej; przejdź do galerii;
            zdjęcie 0 z 0; zdjęcie 0/0; foto 0 z 0; zobacz całą galerię; zobacz wszystkie zdjęcia; zobacz galerię
            (0 zdjęć); kliknij zdjęcie, aby powiększyć; kliknij w zdjęcie, aby powiększyć; kliknij na zdjęcie, aby
            powiększyć; kliknij, by powiększyć; zobacz wszystkie wpisy autora; zobacz wszystkie artykuły autora
        """),
        ambiguous=("więcej", "zobacz więcej", "szczegóły", "rozwiń", "zwiń", "dalej", "więcej »", "kliknij", "galeria zdjęć", "cały artykuł"),
        when=c.all_of(c.in_run(2), c.not_heading, c.no_list_item),
        otherwise=HINT,
        why="a link to another page, which leads nowhere in a text",
        source="link labels of Polish news sites and blogs",
        hits=("Czytaj więcej »", "Zobacz galerię", "Pokaż więcej"),
        near_misses=(f"Szczegóły\n\n{_A}", f"Dalej\n\n{_B}", "Czytaj dalej, powiedziała, i zgasiła lampę."),
    ),
    Rule(
        id="pl.related.pointer-line",
        label="related",
        pattern=(
            r"(?:czytaj|przeczytaj|zobacz|sprawdź|obejrzyj|polecamy|warto przeczytać|więcej na ten temat|czytaj więcej|dowiedz się więcej)(?: także| też| również| więcej| koniecznie| teraz)? ?[:|»>→►▶] ?(?!.*(?:stron|rozdział|s\. ?\d)).{12,160}[^.,;:]|"
            r"(?:czytaj|przeczytaj|zobacz) (?:także|też|również|więcej) ?[–—-] ?.{12,160}[^.,;:]|(?:czytaj|zobacz|przeczytaj) (?:też|także|również) [\"„].{8,140}|więcej (?:informacji )?(?:na ten temat |o tym )?(?:przeczytasz|przeczytacie|piszemy|można przeczytać) (?:tutaj|tu|w artykule|w tekście).{0,120}"
        ),
        when=c.no_list_item,
        why="a pointer to another article between paragraphs",
        source="in-story pointers of Polish portals (Czytaj też: headline)",
        hits=("Czytaj też: Promy stanęły z powodu sztormu", "ZOBACZ TAKŻE: Kto zapłaci za cofający się brzeg?", "Czytaj także – Burmistrz sprzeda biuro portu"),
        near_misses=("Zobacz: rzeka rośnie, a nikt na nabrzeżu jeszcze tego nie widzi.", "Czytaj też: rozdział drugi i dodatek o mostach", "• Sprawdź: czy zawór gazu jest zakręcony"),
    ),
    Rule(
        id="pl.related.author-archive", label="related",
        pattern=r"zobacz wszystkie (?:wpisy|artykuły|teksty) (?:autora|autorki|opublikowane przez|użytkownika) (?! ?\d)[\w.'’-]{2,24}(?: [\w.'’-]{1,24}){0,3}",
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading, c.no_list_item), otherwise=HINT,
        why="the link to all that an author wrote, under the article or the lines about its author",
        source="WordPress themes (View all posts by NAME) in this language",
        hits=(
            _AFTER + "Zobacz wszystkie wpisy autora Jan Kowalski",
            _AFTER + "Zobacz wszystkie artykuły autorki Anna Nowak",
        ),
        near_misses=(
            f"Zobacz wszystkie wpisy autora Jan Kowalski\n\n{_A}\n\n{_B}",
            f"{_A}\n\n{_B}\n\nZobacz wszystkie teksty autora w jednym tomie, radził księgarz.\n\n{_C}",
        ),
    ),
    Rule(
        id="pl.related.feed-footer", label="related",
        pattern=r"(?:artykuł|post|wpis) .{3,140} pochodzi z serwisu [^,;:?.]{2,80}(?:\.[^ .,;:?]{1,30}){0,3}\.?",
        when=c.all_of(c.no_list_item, c.any_of(c.near_end, c.in_article), c.names_follow(_FEED_NAMES)), anywhere=True,
        why="the line by which a feed's entry names its title and its site again", source="WordPress: the default of Yoast SEO for the content after each post in the feed",
        hits=(_AFTER + "Artykuł Dlaczego stary most jest zamknięty pochodzi z serwisu Kurier Portowy.", _AFTER + "Artykuł Burza nad doliną pochodzi z serwisu port.example."),
        near_misses=(f"{_A}\n\nArtykuł o moście pochodzi z serwisu prasowego ratusza.", f"{_A}\n\nArtykuł ten, mówi burmistrz, pochodzi z serwisu Kuriera, a nie z gazety."),
    ),
    Rule(
        id="pl.related.products", label="related", weighed=False,
        phrases=listed("""
            polecane przedmioty; ostatnio oglądane produkty; produkty pokrewne; mogą również ci się
            spodobać:; może ci się też spodobać; ostatnio oglądane; może ci się również spodobać; klienci,
            którzy kupili ten produkt, kupili również; klienci kupili również; klienci kupili także; inni
            klienci kupili również; ostatnio przeglądane; często kupowane razem; może spodoba się również…;
            może ci się spodobać; produkty powiązane; podobne produkty; produkty podobne; polecane produkty
        """),
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading, c.no_list_item), otherwise=HINT, takes=c.titles_below, part="heading",
        why="the heading of a list of other products, with the list",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix, Cartridge, Salesforce's Retail React App and Shopware PWA in Polish",
        hits=(_AFTER + "Polecane przedmioty", _AFTER + "Polecane produkty"),
        near_misses=(f"{_A}\n\nPolecane przedmioty\n\n{_B}", "Polecane przedmioty, powiedziała i zamknęła drzwi za ostatnim gościem."),
    ),
    Rule(
        id="pl.tag-list.tags",
        label="tag-list",
        phrases=("tagi", "tematy", "słowa kluczowe", "kategorie", "etykiety", "tagi artykułu", "powiązane tagi", "hasztagi", "kategoria", "tag"),
        when=c.after_prose(2),
        takes=c.short_lines_below,
        part="heading",
        why="the heading of the list of tags under an article, with the list",
        source="tag widgets of Polish portals",
        hits=(_AFTER + "Tagi\nmost\ndrogi", _AFTER + "Tematy:\n\nremont\n\nmosty"),
        near_misses=(f"Słowa kluczowe\n\n{_A}", f"{_A}\n\n{_B}\n\nTematy\n\n{_C}"),
    ),
    Rule(
        id="pl.tag-list.line",
        label="tag-list",
        pattern=r"(?:tagi|tag|kategorie|kategoria|etykiety|słowa kluczowe|otagowano|opublikowano w|dział) ?[:|»] ?(?![^.]*\. )(?!.*\b(?:jest|nie|to|czy)\b).{2,200}[^.?!:]|(?:zaszufladkowano do kategorii|otagowano|oznaczone tagami) .{2,120}[^.?!]",
        when=c.all_of(c.after_prose(1), c.not_heading),
        why="the tags of an article on one line",
        source="WordPress in Polish (Zaszufladkowano do kategorii, Otagowano)",
        hits=(_AFTER + "Tagi: most, drogi, remont", _AFTER + "Zaszufladkowano do kategorii Transport"),
        near_misses=("Tagi: czy ktoś ich używa?", f"Kategoria: ciężarówki\n\n{_A}"),
    ),
    Rule(
        id="pl.legal-footer.links",
        label="legal-footer",
        phrases=listed("""
            o nas; o serwisie; o portalu; o redakcji; redakcja; kontakt; reklama; reklama w serwisie; reklama u nas; cennik; cennik reklam; praca; kariera; regulamin; regulaminy; mapa strony; mapa serwisu; pomoc; prywatność; rodo; archiwum;
            prenumerata; partnerzy; współpraca; biuro reklamy; biuro prasowe; dla mediów; dla prasy; licencje; polityka redakcyjna; deklaracja dostępności; zgłoś błąd; zgłoś uwagi; zgłoś treść; napisz do nas; skontaktuj się z nami; rss; kanały rss;
            wydawca; nota prawna; informacje prawne; zastrzeżenia prawne; prawa autorskie; faq; ochrona danych; ochrona danych osobowych; warunki korzystania; zwroty i reklamacje; reklamacje; bip; ogłoszenia; sprostowania;
            kontakt z redakcją; napisz do redakcji; zgłoś problem; dane osobowe; polityka prywatności; polityka
            cookies; o firmie; reklamuj się u nas; redakcja i kontakt;
            kodeks etyki; kodeks etyczny; zasady redakcyjne; standardy redakcyjne; polityka plików cookie;
            preferencje plików cookie
        """),
        when=c.all_of(c.in_run(2, *_FOOTER), c.after_prose(), c.not_heading),
        otherwise=HINT,
        why="links of a site's footer, in a row",
        source="footers of Polish portals and offices (BIP, RODO, Deklaracja dostępności)",
        hits=(_AFTER + "O nas\nKontakt\nReklama w serwisie", _AFTER + "Regulamin | Praca | Mapa strony"),
        near_misses=(f"Kontakt\n\n{_B}", f"Praca\n\n{_C}"),
    ),
    Rule(
        id="pl.legal-footer.disclaimer",
        label="legal-footer",
        pattern=(
            r"(?:artykuł|tekst|felieton|opinie|poglądy|treści)[^.,:“”\"]{0,60} (?:wyraża|wyrażają|jest wyrazem|są wyrazem|odzwierciedla|odzwierciedlają) (?:wyłącznie |jedynie )?(?:opinię|opinie|poglądy|osobiste poglądy) (?:autora|autorki|autorów|autorek)\b[^,:“”\"]{0,100}|"
            r"(?:opinie|poglądy|opinia) (?:autora|autorów|autorki|wyrażone w)[^.,:“”\"]{0,40} (?:nie muszą|nie musi|mogą nie) [^.,:“”\"]{0,40}(?:redakcj|stanowisk|pogląd)[^,:“”\"]{0,40}"
        ),
        when=c.all_of(c.after_prose(), c.no_list_item),
        otherwise=HINT,
        why="the paper's reservation about what its guests and readers write",
        source="opinion columns and comment sections of papers in this language",
        hits=(_AFTER + "Tekst wyraża poglądy autora i nie musi odzwierciedlać stanowiska redakcji.", _AFTER + "Opinie autorów nie muszą być zgodne ze stanowiskiem redakcji."),
        near_misses=("Opinie autorów nie muszą się podobać, mówił redaktor, byle były ich.", "Tekst wyraża tęsknotę za domem."),
    ),
    Rule(
        id="pl.legal-footer.policy",
        label="legal-footer",
        phrases=listed("""
            polityka prywatności; polityka prywatności i cookies; regulamin serwisu; regulamin portalu; regulamin sklepu; wszelkie prawa zastrzeżone; wszelkie prawa zastrzeżone.; wszystkie prawa zastrzeżone; wszystkie
            prawa zastrzeżone.; klauzula informacyjna; klauzula rodo; polityka prywatności oraz cookies; prawa zastrzeżone; materiał chroniony prawem autorskim
        """),
        when=c.all_of(c.not_heading, c.any_of(c.in_run(2, *_FOOTER), c.all_of(c.in_tail, c.after_prose()))),
        otherwise=HINT,
        why="a link to the terms, among others or below the last paragraph",
        source="Polish act on electronic services (2002), article 8, asks for a Regulamin",
        hits=(_AFTER + "Wszelkie prawa zastrzeżone.", _AFTER + "Polityka prywatności"),
        near_misses=(f"Polityka prywatności\n\n{_A}", f"Regulamin serwisu\n\n{_B}"),
    ),
    Rule(
        id="pl.legal-footer.trademarks", label="legal-footer",
        pattern=r"(?:wszystkie |wszelkie )?(?:(?:inne|pozostałe|wymienione|użyte|prawa do) ){0,2}(?:znaki (?:towarowe|handlowe|firmowe)|znaków (?:towarowych|handlowych)|marki|loga|logotypy|nazwy)\b.{0,140}\b(?:własności(?:ą|a)|należą do)(?: ich| swoich)?(?: odpowiednich| prawnych| prawowitych)? (?:właścicieli|firm|podmiotów|producentów)\b.{0,80}",
        when=c.in_small_print, otherwise=HINT, weighed=False,
        why="whose the brands are that a page names: below the last paragraph, or beside the notice of copyright",
        source="footers of shops, makers and manuals, whose authors' lawyers ask for it",
        hits=(_AFTER + "Wszystkie znaki towarowe są własnością ich prawowitych właścicieli.", _AFTER + "Pozostałe marki i logotypy należą do ich właścicieli."),
        near_misses=(f"{_A}\n\nMarki na workach były dumą młynarzy, powiedziała stara.\n\n{_B}", f"Wszystkie znaki towarowe są własnością ich prawowitych właścicieli.\n\n{_A}\n\n{_B}"),
    ),
    Rule(
        id="pl.legal-footer.notice",
        label="legal-footer",
        pattern=(
            r"(?:oparte na|ta witryna oparta jest na|dumnie wspierane przez) ?(?:wordpress|drupal|joomla!?|mediawiki|hexo|starlight)\w{0,3}\.?|(?:kopiowanie|powielanie|przedruk|rozpowszechnianie|publikowanie|wykorzystywanie|dalsze rozpowszechnianie|żadna część)[^!?]{0,200}(?:zabronion|zgod[yę]|zastrzeżon|prawnych|dozwolon|zakazan).{0,160}|"
            r"(?:wszelkie|wszystkie) prawa (?:do treści |autorskie )?(?:są )?zastrzeżone.{0,200}|materiał chroniony prawem autorskim.{0,260}|(?:copyright|©) .{0,80}prawa zastrzeżone.{0,80}|"
            r"(?:zauważył[eaę]ś|znalazł[eaę]ś|widzisz|dostrzegł[ea]ś) (?:błąd|literówkę)[^.]{0,40}\??.{0,100}|(?:wydawca|redaktor naczelny|adres redakcji|redaktor naczelna) ?: .{3,140}|(?:projekt i wykonanie|realizacja|wykonanie|projekt strony)(?: strony)? ?[:–-] .{2,50}|"
            r"(?:dumnie wspierane przez|motyw|szablon) .{2,60}wordpress.{0,60}|(?:serwis|portal) (?:jest )?zarejestrowany .{0,60}(?:sąd|dziennik).{0,120}"
        ),
        when=c.all_of(c.in_tail, c.after_prose()),
        otherwise=HINT,
        why="reprint terms, imprint and notices below the last paragraph",
        source="Polish copyright act, article 25(1)(1b): reprints must be barred in words",
        hits=(
            _AFTER + "Kopiowanie i rozpowszechnianie treści bez zgody wydawcy zabronione.",
            _AFTER + "Materiał chroniony prawem autorskim - wszelkie prawa zastrzeżone. Dalsze rozpowszechnianie artykułu za zgodą wydawcy",
            _AFTER + "Redaktor naczelny: Jan Wierzba", _AFTER + "Oparte na WordPressie",
        ),
        near_misses=(
            f"Kopiowanie map było zabronione, przypomina archiwista.\n\n{_A}",
            f"Wydawca: zawód na wymarciu\n\n{_B}", f"Oparte na WordPressie\n\n{_A}",
        ),
    ),
    Rule(
        id="pl.navigation.control",
        label="navigation",
        phrases=listed("""
            z wikipedii, wolnej encyklopedii; przejdź do treści; przejdź do głównej treści; przejdź do zawartości; przejdź do nawigacji; przejdź do menu; przejdź do wyszukiwarki; przejdź do stopki; przeskocz do treści; skocz do treści; pomiń nawigację; powrót do góry; wróć na
            górę; do góry; na górę strony; przewiń do góry; menu główne; główne menu; otwórz menu; zamknij menu; pokaż menu; przełącz nawigację; rozwiń menu; szukaj w serwisie; szukaj na stronie; wyszukaj w serwisie; nawigacja wpisu; zobacz wpisy;
            następny artykuł; poprzedni artykuł; następny wpis; poprzedni wpis; następna strona; poprzednia strona; starsze wpisy; nowsze wpisy; starsze posty; nowsze posty; starsze artykuły; strona główna »; wróć na stronę główną; powrót na stronę
            główną; przejdź na stronę główną; powrót do listy; wróć do listy; wróć do strony głównej; powrót do strony głównej; strona 0 z 0; strona 0; czas czytania: 0 minut; czas czytania: 0 minuty; czas czytania: 0 minuta; czas czytania: 0 min; czas czytania: 0 min.; czas czytania 0 min; ten tekst przeczytasz w 0 minut; ten
            tekst przeczytasz w 0 minuty; ten tekst przeczytasz w 0 minutę; przeczytasz w 0 minuty; przeczytasz w 0 minut; ten artykuł przeczytasz w 0 min.; ten tekst przeczytasz w mniej niż minutę; 0 min czytania; 0 minut czytania; 0 minuty czytania; dodaj do koszyka; do koszyka; twój koszyk jest pusty; twój koszyk; przejdź do koszyka; przejdź do kasy; kontynuuj zakupy; dodaj do porównania;
            jesteś tutaj; jesteś tutaj:; tu jesteś; wersja mobilna; pełna wersja strony; wysoki kontrast; wersja kontrastowa; wybierz język; wszystkie kategorie; wybierz kategorię; wybierz miesiąc; mapa dojazdu; zapytaj o produkt; powiadom o dostępności;
            przejdź do głównej zawartości; przejdź do wyszukiwania; wróć do menu głównego; twój koszyk jest pusty.;
            otwórz menu dostępności; ← wróć do menu głównego
        """),
        pattern=r"(?:następny|poprzedni|następna|poprzednia|następne|poprzednie) (?:artykuł|wpis|strona|post|wiadomość|news|tekst|zdjęcie) ?[:»«→←>|–—-] ?.{4,120}[^.,;]|(?:następny|poprzedni) ?[:»«→←] ?.{4,120}[^.,;]|(?:szacowany |przybliżony )?czas (?:czytania|potrzebny na przeczytanie) ?[:–-]? ?(?:około |ok\. )?\d.{0,16}",
        when=c.no_list_item,
        why="a control of the page: skip link, pager, basket, reading time",
        source="WordPress and shop themes in Polish; WCAG skip links that public bodies must have; Docusaurus, Oscar and MediaWiki in Polish",
        hits=("Przejdź do treści", "Ten tekst przeczytasz w 4 minuty", "Następny wpis: Burmistrz sprzeda biuro portu", "Dodaj do koszyka"),
        near_misses=("Następny artykuł konstytucji mówi o sądach.", "Do góry nogami", "Powrót do listy obecności"),
    ),
    Rule(
        id="pl.navigation.tail-widget",
        label="navigation",
        phrases=listed("archiwa; archiwum; o autorze; o autorce; kategorie; najnowsze komentarze; ostatnie komentarze; chmura tagów; kalendarz; meta"),
        when=c.all_of(c.in_tail, c.after_prose(2), c.in_run(3), c.not_heading, c.no_list_item),
        otherwise=HINT,
        why="the heading of an empty side-column widget, among the boxes below the last paragraph",
        source="side columns of WordPress themes in this language",
        hits=(_AFTER + "Kopiuj link\nArchiwa\nO autorze\nNastępny wpis", _AFTER + "Poprzedni wpis\nNastępny wpis\nO autorce\nPokaż więcej"),
        near_misses=(f"O autorze\n\n{_A}", f"{_A}\n\n{_B}\n\nArchiwa"),
    ),
    Rule(
        id="pl.navigation.page-tool", label="navigation",
        phrases=listed("edytuj tę stronę; zobacz kod źródłowy tej strony; wyświetl wszystkie tagi"),
        when=c.page_control, otherwise=HINT,
        why="what a reader may do with the page, below it or beside its other tools",
        source="Docusaurus, MediaWiki and WordPress in Polish",
        hits=(_AFTER + "Edytuj tę stronę", _AFTER + "Edytuj tę stronę\nWyświetl wszystkie tagi"),
        near_misses=(
            f"{_A}\n\nEdytuj tę stronę\n\n{_B}", f"{_A}\n\nEdytuj tę stronę\n\nWyświetl wszystkie tagi\n\n{_B}",
            f"{_A}\n\n- Zobacz kod źródłowy tej strony\n- Wyświetl wszystkie tagi\n\n{_B}",
        ),
    ),
    Rule(
        id="pl.navigation.wiki", label="navigation", weighed=False,
        phrases=listed("""
            linkujące; zmiany w linkowanych; strony specjalne; link do tej wersji; informacje o tej stronie; wersja do druku; prześlij plik; ostatnie zmiany; losowa strona;
            portal społeczności; bieżące wydarzenia; narzędzia osobiste; przestrzenie nazw; warianty; wyświetl historię; kod źródłowy; czytaj; widok; edycje; dyskusja; nie zalogowano się;
            w innych językach; narzędzia; informacje prawne; narzędzia wiki; narzędzia strony użytkownika; dzienniki stron; dodaj języki; przełącz stan spisu treści; przypnij; wygląd;
            strony dla anonimowych edytorów; historia strony; utwórz nowe konto; tekst źródłowy; pomoc; menu główne;
            nawigacja;
            narzędzia użytkownika; narzędzia witryny; menadżer multimediów; indeks; narzędzia strony; pokaż
            źródło strony; poprzednie wersje; odnośniki
        """),
        when=c.wiki_tools, otherwise=HINT,
        why="the tools of a wiki's page, several in a row",
        source="MediaWiki in Polish (sidebar, tabs and toolbox)",
        hits=(_AFTER + "Linkujące\nZmiany w linkowanych\nStrony specjalne", _AFTER + "Link do tej wersji\nInformacje o tej stronie\nWersja do druku"),
        near_misses=(f"Linkujące\n\n{_A}", f"Strony specjalne\n\n{_B}\n\nZmiany w linkowanych\n\n{_A}"),
    ),
    Rule(
        id="pl.legal-footer.wiki", label="legal-footer",
        pattern=(
            r"tę stronę ostatnio edytowano ?(?=.{0,45}\d{4}).{8,60}\.?|"
            r"źródło: ?[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200}|"
            r"tę stronę obejrzano ?\d[\d., ]{0,12} ?razy\.?"
        ),
        why="the day of the last change, the address and how often it was read, below the pages of a wiki",
        source="MediaWiki in Polish (messages lastmodifiedat, retrievedfrom and viewcount)",
        hits=("Tę stronę ostatnio edytowano 2024-05-03 o 10:14.", "Źródło: „https://wiki.example/index.php?title=Most&oldid=12”"),
        near_misses=("Tę stronę ostatnio edytowano 2024-05-03 o 10:14, powiedziała i zamknęła drzwi za ostatnim gościem.", f"{_A}\n\nTę stronę ostatnio edytowano {_B}"),
    ),
    Rule(
        id="pl.navigation.menu-word",
        label="navigation",
        phrases=listed("""
            strona główna; menu; szukaj; wyszukaj; wiadomości; aktualności; kraj; polska; świat; polityka; gospodarka; biznes; finanse; sport; kultura; opinie; komentarze; wywiady; reportaże; styl życia; lifestyle; zdrowie; nauka; technologia; technologie; tech; moto; motoryzacja;
            podróże; turystyka; kuchnia; przepisy; dom; rodzina; dziecko; moda; uroda; gwiazdy; rozrywka; film; filmy; muzyka; książki; gry; wideo; zdjęcia; galerie; podcasty; pogoda; program tv; horoskop; quizy; nieruchomości; praca; ogłoszenia; praw0; prawo; edukacja; historia; religia; wojsko; miasto; region; regiony;
            kontakt; o nas; redakcja; reklama; newsletter; forum; blog; blogi; sklep; koszyk; promocje; nowości; bestsellery; marki; dostawa; płatności; zwroty; konto; moje konto; zaloguj; zaloguj się; zarejestruj się; rejestracja; ulubione; archiwum; prenumerata; e-wydanie; magazyn; kategorie; dział; działy; więcej; zamknij; następny; poprzedni; następna; poprzednia; wstecz;
            na żywo; tv; radio; patronaty; konkursy; wydarzenia; kalendarz; felietony; na sygnale; kronika kryminalna; interwencje; warszawa; kraków; poznań; wrocław; łódź; gdańsk; śląsk; tenis; piłka nożna; skoki narciarskie; żużel; siatkówka; zagranica; pieniądze; giełda; waluty; kursy walut; emerytury; praca i kariera; samorząd; rolnictwo; gmina; urząd; dla mieszkańców; ciekawostki; poczta; weekend; katalog stron; branże; notowania; o firmie; wasze komentarze; ustaw jako startową; najnowsze; polecamy; kraj i świat; hasło; regulamin; tv online; program; konta; kredyty; kariera; lokalne; randki; czat;
            starsze komentarze; nowsze komentarze; następny post; poprzedni temat; następny temat; edytuj stronę; pokaż źródło; powrót do indeksu; kopiuj do schowka; skopiowano do schowka; zwiń pasek boczny; rozwiń pasek boczny; zwiń boczny panel; rozszerz boczny panel; zobacz koszyk; kontynuuj; realizuj zamówienie; napisz recenzję; archiwa; zarejestruj; wyloguj; wyloguj się; logowanie; następne; poprzednie; dalej; kokpit; panel administracji; pulpit użytkownika; kategoria; etykiety; tagi; edycja; edytuj; zmień; chmurka tagów; popularne tagi; kanał rss z wpisami; kanał rss z komentarzami; wpisy (rss); komentarze (rss); kanał rss; kanał atom; bez kategorii; nieskategoryzowane; szukanie; wyszukiwanie; mapa strony; dane kontaktowe; zamawiam; recenzje; dostępność; listy życzeń; wszystkie produkty; wyszukiwanie zaawansowane;
            pokaż/ukryj menu; dodaj do listy życzeń
        """),
        when=c.all_of(
            c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "comments"),
            c.no_text_item,
            c.set_like_its_run,
        ),
        otherwise=HINT,
        why="words of a menu, several in a row",
        source="section names of Polish portals, town offices and shops; WordPress, Oscar and Sphinx in Polish",
        hits=("Wiadomości\nSport\nKultura", "Kraj\nŚwiat\nGospodarka\nOpinie"),
        near_misses=(
            "Gazeta miała pięć stron:\nMosty\nPromy\nPolityka\nSport\nPogoda",
            f"Historia\n\n{_A}\n\nKultura\n\n{_B}\n\nSport\n\n{_C}",
            "Gazeta miała trzy działy:\nPolityka\nSport\nPogoda",
            f"Szukaj\n\n{_B}",
        ),
    ),
    Rule(
        id="pl.navigation.docs", label="navigation",
        phrases=listed("""
            ta treść nie jest jeszcze dostępna w twoim języku.; zostało 0 minut czytania
        """),
        ambiguous=listed("""
            na tej stronie; kopiuj; nowszy post; starszy post; języki; inicjowanie wyszukiwania; zacznij
            pisać, aby szukać; przejdź do repozytorium; nie pokazuj tego ponownie; wybierz wersję; brak
            wyników wyszukiwania; wybierz motyw; również dostępny w językach:; czytaj po polsku; poprzedni
            post; źródło; oryginalna strona; ukryj wyniki wyszukiwania; ta strona
        """),
        pattern=(
            r"ta dokumentacja dotyczy .{1,40} w wersji [\w.+-]{1,20} i nie jest już aktywnie aktualizowana[.!।]?|"
            r"ta dokumentacja dotyczy najnowszej i nieopublikowanej jeszce wersji .{1,40} \([\w.+-]{1,20}\)[.!।]?|"
            r"aby zobaczyć bieżącą dokumentację, przejdź do wersji bieżącej wersji \([\w.+-]{1,20}\)[.!।]?"
        ),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the tools around the pages of manuals and blogs, several in a row",
        source="Docusaurus, Material for MkDocs, Starlight, Nikola and Sphinx in Polish",
        hits=("Ta treść nie jest jeszcze dostępna w Twoim języku.", "zostało 4 minut czytania", "Ta dokumentacja dotyczy Port Chronicle w wersji 2.1 i nie jest już aktywnie aktualizowana.", _AFTER + "Na tej stronie\nKopiuj\nNowszy post"),
        near_misses=(f"{_A}\n\nNa tej stronie\n\n{_B}", f"{_A}\n\n- Na tej stronie\n- Kopiuj\n- Nowszy post\n\n{_B}", "Ta treść nie jest jeszcze dostępna w Twoim języku, powiedziała i zamknęła drzwi za ostatnim gościem.", "Ta dokumentacja dotyczy Port Chronicle w wersji 2.1 i nie jest już aktywnie aktualizowana, powiedziała i zamknęła drzwi za ostatnim gościem."),
    ),
    Rule(
        id="pl.navigation.shop-control", label="navigation", weighed=False,
        phrases=listed("""
            ten produkt nie został jeszcze zrecenzowany.; zaloguj się by dodać produkt od listy życzeń.;
            niczego jeszcze u nas nie zamówiłeś.; kontynuuj zakupy, aby dodać artykuły do koszyka.; zaloguj
            się, aby odzyskać zapisane artykuły lub kontynuować zakupy.; kontynuuj zakupy i dodaj artykuły
            do listy życzeń.; załóż konto i jako jeden z pierwszych użytkowników uzyskaj dostęp do
            najlepszych produktów, inspiracji i społeczności.; zarejestruj się, aby być na bieżąco z
            najatrakcyjniejszymi ofertami; wygląda na to, że nie dodałeś jeszcze żadnych przedmiotów do
            torby. rozpocznij zakupy, aby ją wypełnić.; bądź pierwszy, który oceni ten produkt; na razie nie
            ma opinii o produkcie.; nikt jeszcze nie napisał recenzji do tego produktu. bądź pierwszy i
            napisz recenzję.
        """),
        ambiguous=listed("""
            dodaj do koszyka; dodaj do listy życzeń; napisz recenzję; wystaw recenzję produktu; czy recenzja
            była przydatna?; wszystkie recenzje; powiadom mnie; twój koszyk jest pusty.; kontynuuj zakupy;
            zobacz koszyk; realizuj zamówienie; przenieś do koszyka; mam voucher...; powróć do koszyka;
            reset hasła; powrót do strony; twoja lista życzeń jest pusta; utwórz nową listę życzeń;
            znaleziono 0 wyników.; cena od najwyższej do najniższej; cena od najniższej do najwyższej; pokaż
            wyniki dla; nie znaleziono produktów.; przeglądaj produkty; powróć do wyników wyszukiwania; twój
            koszyk jest pusty; opróżnij koszyk; przejdź do podsumowania; powrót do kasy; pokaż cały koszyk;
            użyj vouchera; koszyk wygasł; dołącz do listy oczekujących; dodaj mnie do listy oczekujących;
            przejdź do sklepu; otwarty sklep z biletami; zamknięcie sklepu biletowego; wybierz inne
            wydarzenie; zwiększyć ilość; zmniejszyć ilość; zaloguj się kontem klienta; utracone hasło?;
            stwórz nowe konto; wznów realizację zamówienia; użyj voucher; otwórz sklep biletowy; zamknij
            sklep biletowy; zwiększ ilość; zmniejsz ilość; twój koszyk; zaktualizuj koszyk; przejdż do kasy;
            pozycja dodana do koszyka; pozycja dodana do listy życzeń; twoja lista życzeń jest pusta.; twoja
            lista życzeń; zachowaj na później; edytuj koszyk; wróć do kasy; zobacz poprzednie zamówienia;
            dodaj zestaw do koszyka; dodaj zestaw do listy życzeń; zobacz wszystkie szczegóły; przewiń
            produkty w lewo; przewiń produkty w prawo; wyczyść filtry; sortuj produkty według; wybierz numer
            strony; wyszukaj produkty...; przejdź do płatności za zakupy; wyświetl koszyk; złóż zamówienie;
            brak artykułów na liście życzeń; wyświetl wszystkie szczegóły; mój koszyk, liczba artykułów: 0;
            przeglądasz teraz w trybie offline; zaloguj się lub utwórz konto; przejdź do koszyka; przejdź do
            kasy; pusta torba; powrót do sklepu; rozpocznij zakupy; szukaj produktów; nie znaleziono
            produktów; zarządzaj swoją listą życzeń; wróć na stronę główną; jesteś teraz w trybie offline;
            do koszyka; dodaj do przechowalni; dodaj do porównania; dodaj do porównywarki; porównaj
            produkty; przejdź do płatności; wróć do sklepu; koszyk jest pusty; twój koszyk aktualnie jest
            pusty.; brak produktów w koszyku.; napisz opinię; napisz pierwszą opinię; brak opinii; zobacz
            wszystkie opinie; czy ta opinia była pomocna?; wyświetlanie wszystkich wyników: 0; wyświetlanie
            0–0 z 0 wyników; domyślne sortowanie; sortuj wg popularności; sortuj wg średniej oceny; sortuj
            po cenie od najniższej; sortuj po cenie od najwyższej; cena rosnąco; cena malejąco; cena: od
            najniższej; cena: od najwyższej; cena, niska do wysokiej; cena, wysoka do niskiej; usuń filtry;
            wyczyść wszystko; zastosuj filtry; wybierz opcje; szybki podgląd; powiadom o dostępności;
            powiadom mnie o dostępności; zapytaj o produkt; poleć produkt; zadaj pytanie; więcej opcji
            płatności
        """),
        when=c.shop_control, otherwise=HINT,
        why="the buttons of a shop, and what it says of its basket, its reviews and how it sorts",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix, Cartridge, Salesforce's Retail React App and Shopware PWA in Polish",
        hits=("Ten produkt nie został jeszcze zrecenzowany.", _AFTER + "Dodaj do koszyka", _AFTER + "Dodaj do listy życzeń"),
        near_misses=(f"{_A}\n\nDodaj do listy życzeń\n\n{_B}", f"{_A}\n\n- Dodaj do koszyka\n- Dodaj do listy życzeń\n\n{_B}", "Ten produkt nie został jeszcze zrecenzowany, powiedziała i zamknęła drzwi za ostatnim gościem."),
    ),
    Rule(
        id="pl.navigation.shop-word", label="navigation", weighed=False,
        phrases=listed("""
            historia zamówień; zmień hasło; sortuj; trafność; ocena klientów; załaduj więcej; ical;
            ustawienia konta; poprzedni tydzień; poprzedni miesiąc; następny miesiąc; następny tydzień;
            sortuj według; kasa; filtr; utwórz konto; lista życzeń; lokalizator sklepów; zresetuj hasło;
            status zamówienia; moje zamówienia; załadować więcej; plik ical; tabela rozmiarów; ilość;
            porównaj; mój koszyk; kod rabatowy; bezpieczne płatności; formy płatności; koszty dostawy;
            dostawa i płatność; zwroty i reklamacje; czas i koszty dostawy; dostępny; wyprzedane;
            przechowalnia; kup
        """),
        when=c.shop_word, otherwise=HINT,
        why="words of a shop's page that are anybody's, several in a row",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix, Cartridge, Salesforce's Retail React App and Shopware PWA in Polish",
        hits=(_AFTER + "Historia zamówień\nZmień hasło\nSortuj", _AFTER + "Wyprzedane\nPrzechowalnia\nKup"),
        near_misses=(f"{_A}\n\nHistoria zamówień\n\n{_B}", f"{_A}\n\n- Historia zamówień\n- Zmień hasło\n- Sortuj\n\n{_B}"),
    ),
    Rule(
        id="pl.navigation.calendar", label="navigation", weighed=False,
        phrases=listed("""
            dodaj do kalendarza; dodaj do kalendarza google
        """),
        when=c.calendar_button, takes=c.calendar_links, otherwise=HINT,
        why="the button by which readers keep an event's date, with the calendars it offers",
        source="The Events Calendar, pretix and Add to Calendar Button in Polish",
        hits=(_AFTER + "Dodaj do kalendarza", _AFTER + "Dodaj do kalendarza google\nApple\nGoogle\nOutlook.com\nYahoo"),
        near_misses=(f"{_A}\n\nDodaj do kalendarza\n\n{_B}", f"{_A}\n\nApple\nGoogle\nYahoo\n\n{_B}", "Dodaj do kalendarza, powiedziała i zamknęła drzwi za ostatnim gościem."),
    ),
    Rule(
        id="pl.navigation.portal", label="navigation",
        phrases=listed("""
            ostatnie; nieprzeczytane; użytkownicy; grupy; kliknij tutaj, aby przeładować.; oznacz jako
            przeczytane; akcje dokumentu; wydrukuj tę stronę; łącze rss; ostatnio zmodyfikowane; strefa
            prywatna; w tym samym dziale; tych samych autorów; skomentuj ten artykuł; słowa kluczowe z tej
            samej grupy; najnowsze wiadomości na forum; najbardziej popularne artykuły; artykuły napisane
            przez tego autora; dodane ostatnio
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the menus and tools of portals and forums, several in a row",
        source="NodeBB, Plone and SPIP in Polish",
        hits=(_AFTER + "Ostatnie\nNieprzeczytane\nUżytkownicy", _AFTER + "Grupy\nKliknij tutaj, aby przeładować.\nOznacz jako przeczytane"),
        near_misses=(f"{_A}\n\nOstatnie\n\n{_B}", f"{_A}\n\n- Ostatnie\n- Nieprzeczytane\n- Użytkownicy\n\n{_B}"),
    ),
    Rule(
        id="pl.placeholder.loading-word", label="placeholder",
        phrases=listed("ładowanie; wczytywanie; trwa ładowanie"),
        when=c.all_of(c.trails_off, c.no_list_item, c.in_article), otherwise=HINT,
        why="the word that stands, with its dots, while content loads",
        source="loading states of web frameworks in this language",
        hits=(_AFTER + "Ładowanie...", _AFTER + "Trwa ładowanie..."),
        near_misses=(f"Ładowanie\n\n{_A}", f"{_A}\n\nŁadowanie\n\n{_B}"),
    ),
    Rule(
        id="pl.placeholder.loading",
        label="placeholder",
        phrases=listed("""
            ładowanie; ładowanie...; trwa ładowanie; trwa ładowanie...; wczytywanie; wczytywanie...; proszę czekać; proszę czekać...; brak zdjęcia; brak wyników; brak wyników wyszukiwania; nie znaleziono wyników; wystąpił błąd; wystąpił błąd.; odśwież stronę; włącz javascript; zdjęcie niedostępne;
            nie znaleziono żadnych postów.; nie znaleziono żadnych wpisów.; nie znaleziono strony; strona nie została znaleziona; strona nieznaleziona;
            aby kontynuować, wprowadź kod z poniższego obrazka.; aktualizuj przeglądarkę; nie jestem robotem;
            nie pokazuj więcej; pobierz zadanie dźwiękowe; trwa weryfikacja... proszę czekać.;
            weryfikacja nie powiodła się. spróbuj ponownie później.; weryfikacja wygasła. spróbuj ponownie.;
            wymagana weryfikacja!; zaktualizuj przeglądarkę już teraz;
            zaktualizuj swoją przeglądarkę, aby poprawnie wyświetlić tę stronę.;
            ignoruj; weryfikacja...; wprowadź kod; odśwież
        """),
        pattern=r"(?:aby .{4,80}|proszę )?(?:włącz|włączyć|odblokuj|uruchom) (?:obsługę )?(?:javascript|cookies|js)\b.{0,120}|(?:twoja|państwa|używana) przeglądarka (?:nie obsługuje|jest przestarzała|nie wspiera|ma wyłączon).{0,140}|(?:do działania|do poprawnego działania|strona wymaga)[^.]{0,50}javascript.{0,80}|(?:wykryliśmy|wygląda na to, że|widzimy, że)[^.]{0,40}(?:adblock|blokujesz reklamy|blokowanie reklam).{0,160}",
        when=c.loading_notice,
        otherwise=HINT,
        sure_if="aby|proszę|przeglądark|działania|strona|wykryli|widzimy|wygląda",
        why="what stands where a script would have put something",
        source="noscript texts, loading states and ad-block walls of Polish sites; Nikola, WordPress and Zinnia in Polish",
        hits=("Ładowanie...", "Aby wyświetlić komentarze, włącz obsługę JavaScript", "Twoja przeglądarka nie obsługuje tej strony"),
        near_misses=(f"Ładowanie\n\n{_A}", f"Proszę czekać\n\n{_B}", "Proszę czekać, powiedziała, i czekał do rana.", f"{_A}\n\n- Nie znaleziono strony\n- Strona nie została znaleziona\n\n{_B}", f"{_A}\n\n- Nie znaleziono strony\n- Strona nie została znaleziona\n\n{_B}"),
    ),
    Rule(
        id="pl.placeholder.browser", label="placeholder",
        pattern=(
            r"(?:twoja|państwa) przeglądarka(?: ?\([^)]{2,30}\))? jest (?:nieaktualna|przestarzała|zbyt stara)[.!]?|"
            r"zaktualizuj (?:swoją )?przeglądarkę\b.{0,110}\b(?:stron|witryn|serwis)\w*\b.{0,40}[.!]?"
        ),
        why="the bar over a page that finds the reader's browser too old for it",
        source="browser-update.org and Outdated Browser, which sites build in",
        hits=("Twoja przeglądarka (Safari) jest przestarzała.", "Zaktualizuj swoją przeglądarkę, aby ta strona działała poprawnie."),
        near_misses=("Zaktualizuj swoją przeglądarkę i uruchom komputer ponownie.", "Twoja przeglądarka jest przestarzała, powiedział mężczyzna w okienku."),
    ),
    Rule(
        id="pl.placeholder.notice", label="placeholder",
        phrases=listed("""
            przypomnimy o tym za 0 dni.; zabezpieczone komentarze: proszę wprowadzić swoje hasło, aby
            zobaczyć komentarze.; brak wypisu, ponieważ wpis jest zabezpieczony hasłem.
        """),
        why="what a site says instead of what it does not show, and its robot check when it fails",
        source="browser-update.org, ALTCHA and WordPress in Polish",
        hits=("Przypomnimy o tym za 4 dni.", "Zabezpieczone komentarze: Proszę wprowadzić swoje hasło, aby zobaczyć komentarze."),
        near_misses=("Przypomnimy o tym za 4 dni, powiedziała i zamknęła drzwi za ostatnim gościem.", "Zabezpieczone komentarze: Proszę wprowadzić swoje hasło, aby zobaczyć komentarze, powiedziała i zamknęła drzwi za ostatnim gościem."),
    ),
    Rule(
        id="pl.placeholder.age", label="placeholder",
        phrases=listed("""
            musisz mieć ukończone 0 lat, aby wejść na tę stronę.; aby wejść na stronę, musisz mieć ukończone
            0 lat.; musisz mieć co najmniej 0 lat, aby wejść na tę stronę.
        """),
        ambiguous=listed("""
            czy masz ukończone 0 lat?; czy ukończyłeś 0 lat?; czy jesteś pełnoletni?; potwierdź swój wiek;
            weryfikacja wieku; tak, mam ukończone 0 lat; nie mam ukończonych 0 lat; mam ukończone 0 lat;
            tak, mam 0 lat; nie mam 0 lat
        """),
        when=c.gate_button, otherwise=HINT, weighed=False,
        why="what a site asks of its readers about their age before it shows a page",
        source="age gates of shops, breweries and video pages in Polish",
        hits=("Musisz mieć ukończone 18 lat, aby wejść na tę stronę.", "Aby wejść na stronę, musisz mieć ukończone 18 lat.", _AFTER + "Czy masz ukończone 18 lat?\nCzy ukończyłeś 18 lat?\nCzy jesteś pełnoletni?"),
        near_misses=(f"{_A}\n\nCzy masz ukończone 18 lat?\n\n{_B}", f"{_A}\n\n- Czy masz ukończone 18 lat?\n- Czy ukończyłeś 18 lat?\n- Czy jesteś pełnoletni?\n\n{_B}", "Musisz mieć ukończone 18 lat, aby wejść na tę stronę, powiedziała i zamknęła drzwi za ostatnim gościem.", "Aby wejść na stronę, musisz mieć ukończone 18 lat, powiedziała i zamknęła drzwi za ostatnim gościem."),
    ),
    Rule(
        id="pl.placeholder.ad-blocker", label="placeholder",
        phrases=listed("""
            prosimy o wyłączenie blokowania reklam; wyłącz adblocka, aby kontynuować.; wygląda na to, że
            używasz programu blokującego reklamy.; wykryliśmy, że używasz programu blokującego reklamy.;
            wykryliśmy, że używasz adblocka.; wyłączyłem adblocka na tej stronie
        """),
        ambiguous=listed("""
            wykryto adblocka; wykryto adblock; wykryto blokowanie reklam
        """),
        when=c.gate_button, otherwise=HINT, weighed=False,
        why="what a site says to readers whose browser shows no advertisements",
        source="notices against ad blockers in Polish",
        hits=("Prosimy o wyłączenie blokowania reklam", "Wyłącz AdBlocka, aby kontynuować.", _AFTER + "Wykryto AdBlocka\nWykryto AdBlock\nWykryto blokowanie reklam"),
        near_misses=(f"{_A}\n\nWykryto AdBlocka\n\n{_B}", f"{_A}\n\n- Wykryto AdBlocka\n- Wykryto AdBlock\n- Wykryto blokowanie reklam\n\n{_B}", "Prosimy o wyłączenie blokowania reklam, powiedziała i zamknęła drzwi za ostatnim gościem.", "Wyłącz AdBlocka, aby kontynuować, powiedziała i zamknęła drzwi za ostatnim gościem."),
    ),
    Rule(
        id="pl.byline.by",
        label="byline",
        pattern=r"(?:autor(?:ka|zy)?|tekst|tekst i zdjęcia|opracowa(?:ł|ła|nie)|oprac\.|rozmawia(?:ł|ła)?|napisa(?:ł|ła)|redakcja|przygotowa(?:ł|ła)|tłumaczenie|zdjęcia)(?: ?[:–-])? [\w.'’-]+ [\w.'’-]+(?: [\w.'’-]+)?",
        why="who wrote it",
        source="byline customs of Polish papers (oprac., rozmawiała)",
        hits=("Autor: Maria Wierzba", "Oprac. Anna Dolna"),
        near_misses=("Autor nie poznał swojej sztuki, a widzowie jego.", "Tekst listu zachował się w archiwum muzeum."),
    ),
    Rule(
        id="pl.byline.date",
        label="byline",
        pattern=r"(?:(?:opublikowano|opublikowany|aktualizacja|data publikacji|ostatnia aktualizacja|dodano|zaktualizowano|data|utworzono) ?:? ?)?(?:(?:poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela),? )?[0123]?[0123456789] (?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia) \d{4}(?: r\.)?(?:,? (?:o |godz\. |godzina )?\d{1,2}[:.]\d{2})?|(?:opublikowano|aktualizacja|data publikacji|dodano|ostatnia aktualizacja) ?:? ?\d{1,4}[.-]\d{1,2}[.-]\d{1,4}.{0,16}|(?:dzisiaj|dziś|wczoraj)(?:,| o)? ?\d{1,2}:\d{2}",
        why="when it was published",
        source="date styles of Polish papers",
        hits=("Opublikowano: 9 lutego 2023", "3 maja 2024, 11:20", "Aktualizacja: 03.05.2024 11:20"),
        near_misses=("3 maja most zamknięto i już go nie otwarto.", "Opublikowano po śmierci autora"),
    ),
    Rule(
        id="pl.caption.credit",
        label="caption",
        pattern=r"(?:fot|foto|zdj|zdjęcie|autor zdjęcia|zdjęcie ilustracyjne|zdjęcia|grafika|rys|źródło zdjęcia|ilustracja|źródło)(?:\.| ?[:©/]) ?.{2,90}|zdjęcie ilustracyjne",
        why="a picture's credit",
        source="credits of Polish agencies (Fot. name / agency)",
        hits=("Fot. Marek Dolny / Agencja Dolina", "Zdjęcie ilustracyjne"),
        near_misses=("Zdjęcie na pamiątkę, powiedział, i nigdy go nie obejrzał.", "Fotograf czekał do rana, aż mgła zejdzie z rzeki."),
    ),
)
