"""Italian: what sites of Italy and Ticino print around their articles."""

from __future__ import annotations

import re

from cleaner.lazy import lazy_pattern
from cleaner.model import Label
from cleaner.rules import conditions as c
from cleaner.rules.rule import ALMOST, HINT, Rule, form_of, listed, reported

_FEED_NAMES = lazy_pattern(r"^l['’]articolo |(?:proviene da|sembra essere il primo su) ", re.IGNORECASE)
"""Stands before the title and before the site in the last line of a feed's entry."""

_A = "Il consiglio comunale ha deciso lunedì di chiudere il vecchio ponte ai camion."
_B = "Fino all'autunno gli autisti dovranno passare dalla valle, ha detto il sindaco."
_C = "I lavori sono stati rimandati per anni perché nessuno voleva pagarli."
_AFTER = f"= {_A}\n\n= {_B}\n\n= {_C}\n\n"
_HEADLINES = "Il mercato dei fiori si sposta sul molo\nTre candidati per una sola poltrona"

_GOES_ON = lazy_pattern(
    r"(?i:leggi|vedi|guarda|approfondisci|scopri di più|da non perdere|per saperne di più|da leggere|per approfondire|(?:l')?approfondimento)(?: ?[:–—]| -) ?[«“\"]?[a-zà-ÿ]"
    r"|(?i:v[ií]d[ée]os?) ?[:–—-] ?[a-zà-ÿ][\w'’-]*(?: [\w'’-]+){0,2}$"
)
"""A bare word, a colon, and lower case: the sentence goes on. A headline begins a new one."""


_FOOTER: tuple[Label, ...] = (
    "legal-footer", "navigation", "share-bar", "newsletter", "paywall", "cookie-notice", "promo",
)

_PANEL = lazy_pattern(
    r"iscritto|iscritto il|iscritta il|iscritto da|registrato|registrato il|"
    r"data registrazione|membro dal|messaggi|post|discussioni|argomenti|punti|località|"
    r"residenza|città|età|sesso|reputazione|mi piace|mi piace ricevuti|nome"
)
_RANKS = lazy_pattern(
    r"membro|nuovo membro|membro attivo|moderatore|amministratore|utente|ospite|"
    r"utente registrato"
)
"""Entries of a forum's panel of a member, and ranks of members."""

SPEECH = reported(
    r"disse|dice|diceva|ha detto|scrisse|scrive|scriveva|chiese|aggiunse|spiegò|"
    r"recita(?:va)?|si leggeva|"
    r"rispose|gridò|mormorò|pensò|scherzò|proclamava"
)
"""Reported speech: what somebody said is the article's, whatever words it is in."""

_CATEGORY = lazy_pattern(
    r"(?:[\w'’-]{1,24} ){0,3}[\w-]{0,20}(?:cookies?)\b(?=.*(?:sito|pagin|visit|annunci|pubblicit|contenut|statistic|anali|misur|preferenz|partner|funzion|consens|necessar)).{8,360}|"
    r"(?=.{0,200}cookies?)(?=.{0,300}(?:traccia|accett)).{30,360}|"
    r"(?=.{25}).{0,180}(?:servizi (?:di )?terz\w+|(?:tuo|suo) consenso).{0,200}"
)
"""What a consent dialog says of a kind of cookies, and of leave for others' services."""
_PANELS = frozenset(map(form_of, listed("""
    interesse legittimo; interessi legittimi; fornitori; fornitori iab; elenco dei fornitori; elenco fornitori;
    elenco dei partner; partner; finalità; finalità speciali; funzionalità speciali; caratteristiche;
    caratteristiche speciali; funzionalità; consenso; strettamente necessari; necessari; necessario; funzionali;
    preferenze; prestazioni; analitici; statistiche; statistici; marketing; profilazione; pubblicità; targeting;
    social media; non classificati; sempre attivo; sempre attivi; sempre abilitato; dettagli; dettagli dei
    cookie; elenco dei cookie; dichiarazione dei cookie; cookie necessari; cookie strettamente necessari; cookie
    funzionali; cookie analitici; cookie di prestazione; cookie di marketing; cookie pubblicitari; cookie di
    profilazione; cookie di terze parti; nome; nome del cookie; fornitore; scadenza; durata; descrizione; scopo;
    tipo; attivo; disattivato; esempi; categorie di dati
""")))
"""What stands in its inner panels: kinds of consent, switches, heads of columns."""
_ABOUT = lazy_pattern(
    r"cookie|consens|serviz|\bsit[oi]\b|pubblicit|annunci|\bdati\b|informazioni (?:personali|che)|"
    r"privacy|riservatezza|partner|fornitor|interesse legittimo|\biab\b|\btcf\b|geolocalizz|"
    r"script|visit|statistic|anali[st]|misur|pubblico|preferenz|impostazion|finalità|\bscop[oi]\b|"
    r"profil|dispositiv|contenut|\bspam|\bapp(?:s|ok|er|ar)?\b|appli[ck]|apli[ck]|informa[tcçs]|"
    r"google"
)
"""What sentences of such a dialog deal with, its purposes and those who have them among it."""

RULES = (
    Rule(
        id="it.ad-marker.label",
        label="ad-marker",
        phrases=listed("""
            l'articolo continua sotto; l'articolo prosegue sotto; l'articolo continua qui sotto;
            prosegui la lettura dopo la pubblicità; articolo continua dopo la pubblicità; continua a
            leggere dopo l'annuncio; scorri per continuare; continua a leggere sotto la pubblicità;
            pubblicità; annuncio pubblicitario; annunci pubblicitari; messaggio pubblicitario; contenuto
            sponsorizzato; contenuti sponsorizzati; articolo sponsorizzato; contenuto promozionale; informazione
            pubblicitaria; informazione promozionale; pubbliredazionale; publiredazionale; spazio pubblicitario; link
            sponsorizzati; annunci google; continua a leggere dopo la pubblicità; continua dopo la pubblicità;
            l'articolo continua dopo la pubblicità; la notizia continua dopo la pubblicità; l'articolo prosegue dopo
            la pubblicità; continua sotto la pubblicità; prosegue dopo la pubblicità; continua la lettura dopo la
            pubblicità; pubblicità - continua a leggere di seguito; salta pubblicità; salta annuncio; chiudi
            pubblicità; chiudi annuncio; nascondi annuncio; segnala annuncio; rimuovi pubblicità; la tua pubblicità
            qui; in collaborazione con il nostro sponsor; fine pubblicità; annuncio 0 di 0;
            annuncio: 0:0
        """),
        ambiguous=listed("""
            annuncio; annunci; sponsorizzato; sponsor; promo; adv; promozione; contenuto offerto da
        """),
        pattern=(
            r"(?:l'articolo|la notizia|il testo|il pezzo) (?:continua|prosegue) (?:dopo|sotto) (?:la pubblicità|l'annuncio|il video|lo spot|gli annunci)|"
            r"(?:questo articolo|questa pagina|questo post|questo contenuto) (?:può contenere|contiene|include) (?:link )?(?:di )?(?:affiliazione|affiliati|sponsorizzati)\b.{0,160}"
        ),
        when=c.all_of(c.not_heading, c.beside("ad-marker", "promo", "related", "share-bar", "newsletter")),
        otherwise=HINT,
        why="an advertisement must be told apart from the articles, so its box carries this word",
        source="Codice di autodisciplina della comunicazione commerciale, articolo 7; d.lgs. 145/2007",
        hits=("PUBBLICITÀ", "Continua a leggere dopo la pubblicità", "Annuncio\nPubblicità"),
        near_misses=("Pubblicità\nUn messaggio pagato da un'azienda.\n\nEditoriale\nL'opinione del giornale.\n\nCronaca\nI fatti del giorno.", "La pubblicità è l'arte del nostro tempo, diceva.", f"Annunci\n\n{_A}", f"Promozione\n\n{_B}"),
    ),
    Rule(
        id="it.video-embed.player",
        label="video-embed",
        phrases=listed("""
            guarda il video; guarda video; riproduci video; video non disponibile; questo video non è disponibile;
            ascolta l'articolo; ascolta questo articolo; ascolta la versione audio dell'articolo; ascolta la notizia;
            prossimo video; attiva audio; disattiva audio; velocità di riproduzione; il tuo browser non supporta il
            tag video; il tuo browser non supporta l'elemento audio; il tuo browser non supporta l'elemento audio.;
            video player; lettore video;
            ascolta questo articolo ora; ascolta questo articolo ora...;
            fine della finestra di dialogo.;
            il contenuto multimediale è criptato e non disponiamo delle chiavi per decifrarlo.;
            il download del contenuto multimediale è stato interrotto a causa di un problema rete.;
            inizio della finestra di dialogo. il tasto esc annullerà l’operazione e chiuderà la finestra.;
            la riproduzione del contenuto multimediale è stata interrotta.;
            non ci sono fonti compatibili per questo contenuto multimediale.; utilizzare i tasti freccia su/giù per aumentare o diminuire il volume.;
            video in fase di caricamento.;
            utilizzare i tasti freccia sinistra/freccia destra per avanzare di un secondo, freccia su/giù
            per avanzare dieci secondi.
        """),
        ambiguous=listed("""
            riproduci; pausa; video; muto; sottotitoli; diretta; in diretta; qualità; ascolta; schermo intero;
            acquisizioni/sottotitoli; altre impostazioni; attiva l’audio; avanti 0 secondi; avanti veloce;
            barra del volume; barra di avanzamento; chiudi schermo intero; descrizioni disattivate;
            dimensione dei caratteri; disattiva l’audio; disattivare muto; esci da schermo intero;
            finestra di dialogo; finestra di dialogo dei parametri della trascrizione dei sottotitoli;
            impostazioni descrizioni; impostazioni didascalie; impostazioni sottotitoli; indietro 0 secondi;
            lettore audio; livello del volume; metti in pausa; orario attuale; picture in picture;
            riattiva audio; riavvolgi; riproduci di nuovo; riproduci il video; salva fotogramma;
            sans-serif monospaziato; sans-serif proporzionale; scaricare il file; senza didascalie;
            senza sottotitoli; serif monospaziato; serif proporzionale; sfondo area sottotitoli; sfondo testo;
            stile dei bordi del testo; tempo rimanente; tipo di streaming; traccia audio;
            trasmissione in diretta;
            aprire le impostazioni dei sottotitoli; aprire le impostazioni delle descrizioni; aprire le impostazioni delle didascalie;
            attiva picture in picture; chiudi la finestra di dialogo; esci da picture in picture; esci dalla modalità picture-in-picture;
            interrompi riproduzione in loop del video corrente; passa alla trasmissione dal vivo; questa è una finestra di dialogo;
            ripristina i valori predefiniti per tutti i parametri; riproduci in loop il video corrente
        """),
        pattern=r"il (?:tuo|suo|vostro) browser non supporta (?:il|l'|i|lo) ?(?:video|audio|tag|elemento|html5|player)\b.{0,80}",
        when=c.all_of(c.in_run(3, "video-embed"), c.no_list_item),
        otherwise=HINT,
        why="the labels of a video or audio player",
        source="players of Italian papers and broadcasters",
        hits=("Guarda il video", "Ascolta l'articolo", "Riproduci\nPausa\nSchermo intero"),
        near_misses=(f"In diretta\n\n{_A}", f"Ascolta\n\n{_B}"),
    ),
    Rule(
        id="it.video-embed.watch-line",
        label="video-embed",
        pattern=r"(?:guarda(?: anche| il video)?|video|il video|videogallery|guarda la gallery)(?: ?[:|–—>»▶►]| - )(?! ?\d) ?[^:]{12,140}[^.,;]",
        when=c.all_of(c.after_prose(), c.in_article, c.begins_otherwise(_GOES_ON)),
        takes=c.video_below,
        why="a pointer to a video that the text does not have",
        source="in-story pointers of Italian papers (VIDEO | titolo)",
        hits=(_AFTER + "VIDEO - Gli abitanti svuotano le cantine a mano", _AFTER + "VIDEO | Come fu costruito il molo in una sola estate", _AFTER + "Guarda anche: gli abitanti svuotano le cantine"),
        near_misses=("Video: la parola spaventa i librai, e non dovrebbe.", "Guarda come sale il fiume"),
    ),
    Rule(
        id="it.video-embed.post",
        label="video-embed",
        phrases=listed("""
            visualizza questo post su instagram; visualizza questo post su facebook; vedi questo
            post su instagram; visualizza su instagram; guarda su instagram
        """),
        pattern=r"un post condiviso da .{2,60} ?\(@[\w.]{2,40}(?:\).{0,60})?|(?:questo )?contenuto (?:è )?ospitato da una terza parte\b.{0,160}|questo contenuto è ospitato da .{2,40}\. ?(?:mostrando|visualizzando|per vederlo)\b.{0,160}",
        why="the words an embedded post leaves when its frame does not load",
        source="embed codes of Instagram and Facebook, which carry a link with this text",
        hits=("Visualizza questo post su Instagram", "Un post condiviso da La Valle (@lavalle)", "Questo contenuto è ospitato da una terza parte."),
        near_misses=("Un post condiviso da due paesi costa la metà.", "Guarda su Instagram quello che fa la figlia, e si calma."),
    ),
    Rule(
        id="it.video-embed.settings", label="video-embed",
        phrases=("fine della finestra di dialogo.",),
        takes=c.player_above(
            "inizio della finestra di dialogo. il tasto esc annullerà l’operazione e chiuderà la finestra.",
        ),
        why="a player's bar and the dialog of its settings, which says where it begins and ends",
        source="video.js in Italian",
        hits=(_AFTER + "Disattiva l’audio\n0:00\nCaricato\n0%\nInizio della finestra di dialogo. Il tasto Esc annullerà l’operazione e chiuderà la finestra.\nTesto\nColore\nBianco\nNero\nDimensione dei caratteri\n50%\nReinizializza\nFatto\nFine della finestra di dialogo.", _AFTER + "Inizio della finestra di dialogo. Il tasto Esc annullerà l’operazione e chiuderà la finestra.\nTesto\nBianco\nDimensione dei caratteri\n50%\nFine della finestra di dialogo."),
        near_misses=(f"{_A}\n\nBianco\nNero\n\n{_B}", "Fine della finestra di dialogo, disse lei, e chiuse la porta alle spalle dell'ultimo."),
    ),
    Rule(
        id="it.video-embed.consent", label="video-embed",
        pattern=(
            r"per (?:visualizzare|vedere|mostrare|accedere a|riprodurre|caricare) (?:questo|questa|il|la) (?:contenuto|video|mappa|post|tweet|elemento)\b.{0,40}\b(?:devi|deve|è necessario|occorre|accetta|accettare|attiva|consenti)\b.{0,60}\b(?:cookies?|consenso)\b.{0,160}|"
            r"quest[oa] (?:contenuto|video|mappa|post) (?:non|è) .{0,60}(?:perché|poiché|a causa|finché|senza) .{0,60}\b(?:cookies?|consenso)\b.{0,160}|"
            r"(?:riproducendo|guardando|visualizzando|caricando) (?:questo|il|questa|la) (?:video|contenuto|mappa),? (?:si )?(?:accetti|accetta|acconsenti|accettano)\b.{0,200}"
        ),
        otherwise=HINT,
        sure_if=r"cookie|consens|condizioni|termini|privacy|dati",
        why="what stands where an embed would load once the reader agrees",
        source="two-click embeds and consent tools in this language (GDPR; the CJEU ruling C-40/17)",
        hits=(
            "Per visualizzare questo contenuto devi accettare i cookie di marketing.",
            "Questo contenuto non può essere mostrato perché non hai accettato i cookie.",
            "Riproducendo il video accetti le condizioni del servizio.",
        ),
        near_misses=(
            "Per vedere la mappa occorre salire nella soffitta del comune.",
            "Questo video non è nitido perché nella macchina era entrata acqua.",
            "Guardando il video accetti di imparare il nodo.",
        ),
    ),
    Rule(
        id="it.promo.appeal", label="promo",
        pattern=(
            r"(?:accedi|registrati|effettua il login|crea un account(?: gratuito)?)(?: gratis)?(?: o (?:registrati|crea un account(?: gratuito)?|abbonati))? per (?:continuare (?:a leggere|la lettura)|leggere (?:tutto|il resto|l['’]articolo))\b[^,:;]{0,40}|"
            r"(?:sostienici|sosteneteci|aiutaci|aiutateci|supportaci) (?:con|tramite|facendo|diventando) (?:una |un |il tuo )?(?:abbonamento|donazione|contributo|soci\w+|patreon|paypal|caffè)\b[^:;]{0,80}|"
            r"(?:sostieni|sostenete) (?:il|un|la|una|il nostro|la nostra) (?:giornalismo|informazione|redazione|progetto|lavoro|testata)\b[^.;]{0,50}(?:: |con )(?:una |un |fai una )*(?:donazione|abbonamento|contributo)\b[^:;]{0,60}|"
            r"(?:scarica|scaricate|installa) (?:la nostra|l['’]) ?app\b[^:;]{0,40}(?:e|per) [^:;]{2,80}|con la nostra app\b[^:;]{0,20} (?:sei|sarai|puoi|resti|ricevi|non perdi)\b[^:;]{0,140}|"
            r"(?:hai|avete|se hai|se avete|ha) (?:trovato|notato|visto|riscontrato) (?:un|qualche) (?:errore|refuso)[^?.!:;]{0,40}[?,:]? (?:segnala|segnalalo|scrivici|scriveteci|comunicalo|faccelo|contattaci|avvisaci|contatta|segnalatelo)[^:;]{0,120}|"
            r"(?:i )?(?:link|prodotti|articoli) (?:contrassegnati|segnati|indicati|evidenziati) (?:da |con )?(?:un |una |l['’])?(?:\*|asterisco|stella)[^.]{0,40}\baffilia\w+\b.{0,200}|(?:questo articolo|questa pagina|alcuni link) (?:può contenere|contiene|sono|contengono) (?:dei )?(?:link )?(?:di affiliazione|affiliati)\b.{0,200}|"
            r"(?:in qualità di|come) (?:affiliat[oi]|associat[oi]) amazon,? .{2,140}|"
            r"(?:diventa|diventate) (?:soci[oa]|membro|abbonat[oa]|sostenitore|sostenitrice|premium)(?: ora| adesso)?,? e (?:approfitta|approfittate|accedi|ottieni|ricevi|usufruisci|scopri|leggi)\b[^,:;]{2,100}|"
            r"(?:abbonati|abbonatevi) (?:ora |subito )?(?:a|per|da|a partire da) (?:soli? )?[^:;]{2,60}\b(?:mese|settimana|anno|giorno)\b[^:;]{0,80}|(?:abbonati|abbonatevi) (?:per|e) (?:leggere|leggi|accedi)\b[^:;]{2,80}|"
            r"(?:iscriviti al|iscrivetevi al|ascolta il|segui il|seguite il) nostro podcast su [^:;.]{2,60}[.!]?|"
            r"(?:partecipa|unisciti|partecipate) (?:alla|al) (?:discussione|conversazione|dibattito|nostra comunità)[ :,!.]{0,3}(?:lascia|lasciate|scrivi|condividi|dì|e lascia)\b[^:;]{2,80}"
        ),
        otherwise=HINT,
        sure_if=r"leggere|lettura|sostien|sosten|aiuta|nostr|donazione|affilia|amazon|abbon|scriv|segnal|soci|membro|comment|opinion|contatt|avvis|faccelo|comunica",
        why="what a site asks of its readers in a sentence: to follow it, to pay, to report its mistakes",
        source="closing lines of news sites and blogs in this language; notes on links that consumer law and Amazon's programme ask for",
        hits=(
            "Ti piace la nostra rivista? Sostienici con un abbonamento o una donazione.",
            "Hai trovato un errore? Segnalalo alla redazione.",
            "Con la nostra app sei sempre aggiornato. Scaricala gratis!",
            "Diventa socio e approfitta di vantaggi esclusivi.",
            "Abbonati a un euro al mese e leggi tutti i nostri articoli.",
            "Partecipa alla discussione: lascia un commento!",
        ),
        near_misses=(
            "Sostienici con una corda, gridava l'uomo nella barca.",
            "Hai trovato un errore? Io sì, alla seconda pagina.",
            "I sentieri segnati da una stella sono ripidi.",
            "Abbonati e maestri sedevano nella stessa fila.",
            "Questo articolo contiene una fotografia del ponte.",
        ),
    ),
    Rule(
        id="it.promo.voice", label="promo",
        finds=c.site_speaks(
            site=lazy_pattern(r"\bnostr[oaie]\b|\bci\b|\b(?:seguici|sostienici|aiutaci|scrivici|offrici|trovarci|seguirci)\b|\bnoi\b|\bquest[oa] (?:articolo|pagina|sito|video|mappa|contenuto|storia|blog|notizia)\b|\bla redazione\b", re.IGNORECASE),
            reader=lazy_pattern(r"\bti\b|\btuo?i?\b|\btua\b|\bvostr[oaie]\b|\bper favore\b|\bdevi\b|\bvuoi\b|\btrovi\b|(?:^|[.?!:] )(?:unisciti|ricevi|leggi|scarica|sostienici|aiutaci|offrici|iscriviti|seguici|condividi|scrivici|registrati|diventa|abbonati|segnala)\b", re.IGNORECASE),
            asks=r"\bnewsletters?\b|\bmailing list\b|\bbriefing\b|\bavvisi\b| app\b|\bsu (?:facebook|twitter|instagram|tiktok|youtube|linkedin|telegram|whatsapp|pinterest|bluesky|mastodon|spotify)\b|\bpodcast\b|\bdonazion[ei]\b|\btuo (?:sostegno|aiuto|supporto)\b|\bsostienici\b|\baiutaci\b|\boffrici un caffè\b|\bgiornalismo indipendente\b|\babbon\w+\b|\biscriv\w+\b|\baccount gratuito\b|\bcookies?\b|\bnei commenti\b|\b(?:errore|refuso) in questo\b|\bsenza pubblicità\b|\barticoli gratuiti\b|\bcondividi questo\b|\bimpostazioni (?:sulla|di) privacy\b|\bnostro lavoro\b|\bcanale (?:whatsapp|telegram)\b|\bsocial\b|\bal mese\b",
            notes=r"\b(?:potremmo |possiamo )?(?:ricevere|riceviamo|guadagnare) una (?:piccola )?commissione\b|\bquesto articolo è (?:stato )?sponsorizzato\b|\ba causa delle tue impostazioni dei cookie\b|^contenuto sponsorizzato\b",
            voice=lazy_pattern(r"\bnostr[oaie]\b|\bvostr[oaie]\b|\btuo\b|\btua\b|\bnoi\b", re.IGNORECASE),
            speech=SPEECH,
        ),
        score=ALMOST,
        why="the site speaks to its readers of mails, money, accounts or cookies, in a text that does not say we or you itself",
        source="closing lines of news sites and blogs in this language; what they share is who speaks, to whom and of what",
        hits=(_AFTER + "La nostra newsletter gratuita ti porta ogni mattina le notizie di tutta la valle.", _AFTER + "Abbiamo bisogno del tuo sostegno perché i nostri articoli restino gratuiti per tutti.", _AFTER + "Se trovi un errore in questo articolo, scrivi per favore alla redazione."),
        near_misses=(f"{_A}\n\n{_B}\n\n{_C}\n\nL'app dice agli autisti quale strada prendere, e loro pagano per questo.", f"{_A}\n\n{_B}\n\n{_C}\n\n«Iscriviti alla nostra newsletter», chiedeva il cartello del municipio.", f"{_A}\n\n{_B}\n\n{_C}\n\nAbbiamo scritto ai nostri lettori che il ponte sarebbe stato chiuso.\n\nLa nostra newsletter gratuita ti porta ogni mattina le notizie di tutta la valle."),
    ),
    Rule(
        id="it.promo.app",
        label="promo",
        phrases=listed("""
            scarica l'app; scarica la nostra app; scarica l'applicazione; scarica app; apri nell'app; apri l'app;
            leggi nell'app; continua nell'app; scarica su app store; disponibile su google play; disponibile su app
            store; scarica da google play; installa l'app; attiva le notifiche; ricevi le notifiche; iscriviti al
            canale whatsapp; iscriviti al nostro canale whatsapp; iscriviti al canale telegram; iscriviti al nostro
            canale telegram; seguici sul canale whatsapp; entra nel nostro canale whatsapp; unisciti al nostro canale
            whatsapp; iscriviti al nostro canale youtube
        """),
        ambiguous=("applicazioni", "più tardi", "non ora", "no, grazie", "no grazie", "notifiche"),
        pattern=(
            r"segui (?:il |il nostro )?canale (?:whatsapp|telegram|youtube)\b(?: (?:di|de) [\w' -]{2,40})?[!.]?|"
            r"(?:scarica|installa|apri|prova) (?:gratis |subito )?(?:l'|la nostra |la nuova )(?:nuova )?(?:app|applicazione)\b(?: (?:[\w'.-]+)){0,6}[.!]?|"
            r"(?:iscriviti|unisciti|entra|seguici|clicca qui per iscriverti) (?:gratis )?(?:al|nel|sul|ai) (?:nostro |nuovo |nostri )?(?:canale|gruppo|canali)\b(?: [\w'.-]+){0,4} (?:whatsapp|telegram|youtube)\b.{0,100}|"
            r"(?:ti è piaciuto|vi è piaciuto) (?:questo|l'|il) ?(?:articolo|post|contenuto|pezzo)\?.{0,120}"
        ),
        when=c.all_of(c.not_heading, c.beside("promo")),
        otherwise=HINT,
        part="button",
        sure_if="nostr|gratis|canale|canali|gruppo|piaciut|notizi",
        why="a prompt to install the site's app or join its channel",
        source="smart banners, Italian wording of the store badges, WhatsApp and Telegram channels",
        hits=("Segui il canale WhatsApp", "Scarica la nostra app", "Scarica su App Store\nDisponibile su Google Play", "Iscriviti al canale WhatsApp"),
        near_misses=("Segui il canale fino alla chiusa, poi volta a destra.", f"Più tardi\n\n{_A}", "Scarica l'app, disse il cassiere, e la nonna cambiò banca."),
    ),
    Rule(
        id="it.promo.ask",
        label="promo",
        phrases=listed("""
            attiva l'abbonamento; attiva abbonamento; attiva il tuo abbonamento; prova gratis per un
            mese; prova gratis per 0 giorni; prova gratis per 0 mesi; un mese gratis;
            abbonati; abbonati ora; abbonati subito; abbonati a partire da 0 €; abbonati a 0 €; abbonati a 0€; attiva
            ora; attiva l'offerta; scopri l'offerta; scopri le offerte; scopri gli abbonamenti; vedi le offerte; prova
            gratis; provalo gratis; prova gratuita; diventa sostenitore; diventa socio; sostienici; sostieni il nostro
            lavoro; sostieni il giornalismo indipendente; sostieni il nostro giornalismo; fai una donazione; dona ora;
            dona adesso; dona il tuo 0x0; regala un abbonamento; offrici un caffè
        """),
        when=c.any_of(c.not_heading, c.after_box_heading),
        otherwise=HINT,
        part="ask",
        why="a button that asks for money or a subscription",
        source="subscription boxes of Italian papers; donations and 5x1000 (d.lgs. 111/2017)",
        hits=("Abbonati", "Dona ora »", "Sostieni il giornalismo indipendente"),
        near_misses=(f"Sostienici\n\n{_A}", f"Abbonati\n\n{_B}", "Abbonati, diceva il cartello, e nessuno si abbonò."),
    ),
    Rule(
        id="it.promo.button",
        label="promo",
        phrases=listed("""
            scopri di più; per saperne di più; maggiori informazioni; clicca qui; acquista ora; compra ora; prenota
            ora; registrati gratis; iscriviti gratis; scopri tutto; approfittane; vai all'offerta; richiedi
            informazioni; acquista su amazon; vedi offerta
        """),
        when=c.all_of(c.in_article, c.seldom, c.any_of(c.not_heading, c.after_box_heading)),
        otherwise=HINT,
        part="button",
        why="the text of a button, which does nothing in a text",
        source="calls to action of Italian shops and papers",
        hits=("Scopri di più", "Acquista ora »"),
        near_misses=(f"Per saperne di più\n\n{_A}", f"Maggiori informazioni\n\n{_B}"),
    ),
    Rule(
        id="it.promo.offer", label="promo",
        phrases=listed("""
            candidati ora; invia candidatura; invia la candidatura; salva annuncio; salva l'annuncio;
            contatta il venditore; contatta l'inserzionista; contatta l'agenzia; mostra numero;
            mostra telefono; mostra il numero; richiedi una visita; verifica disponibilità;
            verifica la disponibilità; vai al negozio; avviso di prezzo;
            acquista biglietti; acquista i biglietti; accendi una candela; lascia un pensiero;
            invia fiori; firma il libro degli ospiti; vai alla ricetta
        """),
        when=c.offer_button, otherwise=HINT, part="button",
        why="a button beside an offer: to apply, to call the seller, to book; it does nothing in a text",
        source="job boards, portals of homes and cars, shops' comparisons, tickets, hotels, memorial pages, recipe cards",
        hits=("Contatta il venditore\nMostra numero", "Verifica disponibilità\nSalva annuncio"),
        near_misses=(f"Salva annuncio\n\n{_A}", "Accendi una candela invece di maledire il buio, dice il proverbio.", f"{_A}\n\nCandidati ora\n\nInvia candidatura\n\n{_B}", f"{_A}\n\nCandidati ora\n\nInvia candidatura\n\n{_B}"),
    ),
    Rule(
        id="it.promo.install", label="promo",
        phrases=listed("""
            aggiungilo alla schermata principale per un'esperienza più completa e un accesso facile.;
            installalo sul tuo dispositivo per un'esperienza più completa e un accesso facile.; aggiungilo
            al dock per un'esperienza più completa e un accesso facile.; ma questo browser non supporta
            questa funzionalità. apri il link in un browser esterno per continuare.
        """),
        ambiguous=listed("""
            tocca "apri nel browser..."; premi condividi nella barra di navigazione; aggiungi alla home;
            premi menu; tocca "aggiungi alla schermata principale"; installa; apri il menu del tuo browser;
            mostra galleria; premi menu se non c'è l'icona condividi; aggiungi al dock; premi "aggiungi alla
            schermata principale"; premi "aggiungi al dock"; apri il menu del browser integrato; aggiungi
            alla schermata principale; apri il link copiato in safari; tocca per copiare il link; premi
            "mostra altro" nel menu condividi; questo sito ha funzionalità di app.
        """),
        when=c.install_steps, otherwise=HINT, weighed=False,
        why="the panel by which a site asks to be put on the home screen, and its steps",
        source="pwa-install in Italian",
        hits=("Aggiungilo alla schermata principale per un'esperienza più completa e un accesso facile.", "Installalo sul tuo dispositivo per un'esperienza più completa e un accesso facile.", _AFTER + "Tocca \"Apri nel browser...\"\nPremi Condividi nella barra di navigazione\nAggiungi alla Home"),
        near_misses=(f"{_A}\n\nTocca \"Apri nel browser...\"\n\n{_B}", f"{_A}\n\n- Tocca \"Apri nel browser...\"\n- Premi Condividi nella barra di navigazione\n- Aggiungi alla Home\n\n{_B}", "Aggiungilo alla schermata principale per un'esperienza più completa e un accesso facile, disse lei, e chiuse la porta alle spalle dell'ultimo.", "Installalo sul tuo dispositivo per un'esperienza più completa e un accesso facile, disse lei, e chiuse la porta alle spalle dell'ultimo."),
    ),
    Rule(
        id="it.newsletter.field",
        label="newsletter",
        phrases=listed("""
            la tua email; la tua e-mail; il tuo indirizzo email; il tuo indirizzo e-mail; inserisci la tua email;
            inserisci la tua e-mail; inserisci il tuo indirizzo email; inserisci il tuo indirizzo e-mail; inserisci
            l'email; iscriviti alla newsletter; iscriviti alla nostra newsletter; iscriviti alle newsletter; iscriviti
            alle nostre newsletter; ricevi la newsletter; ricevi la nostra newsletter; iscrizione alla newsletter;
            iscrizione newsletter; newsletter gratuita; grazie per esserti iscritto; grazie per esserti iscritto!;
            grazie per l'iscrizione; indirizzo email non valido; email non valida; puoi disiscriverti in qualsiasi
            momento; puoi cancellarti in qualsiasi momento; puoi annullare l'iscrizione in qualsiasi momento; tutte le
            newsletter; scopri le newsletter; resta aggiornato con la newsletter
        """),
        ambiguous=listed("""
            newsletter; le newsletter; le nostre newsletter; email; e-mail; indirizzo email; indirizzo e-mail; niente
            spam; resta aggiornato; rimani aggiornato; posta elettronica; non perderti nulla; non perdere nulla; non perderti
            niente
        """),
        when=c.all_of(c.not_heading, c.beside("newsletter", "promo", "share-bar", "legal-footer")),
        otherwise=HINT,
        part="field",
        why="a part of the box that collects mail addresses",
        source="sign-up forms of Italian sites",
        hits=("Inserisci la tua email", "Newsletter\nIscriviti alla nostra newsletter"),
        near_misses=(f"Non perderti nulla\n\n{_A}", f"Le newsletter\n\n{_A}", f"Resta aggiornato\n\n{_B}", "La tua email vale oro, spiega."),
    ),
    Rule(
        id="it.newsletter.sign-up",
        label="newsletter",
        pattern=(
            r"(?:iscriviti|iscrivetevi|abbonati|registrati) (?:gratis |gratuitamente |qui |ora |subito )?(?:alla|alle|per ricevere|a) (?:nostra |nostre |la )?(?:[\w'-]+ ){0,6}(?:newsletter|mailing list|aggiornamenti)\b.{0,120}|"
            r"(?:ricevi|ricevere|desidero ricevere|voglio ricevere|vuoi ricevere|ogni (?:mattina|giorno|settimana),? (?:ricevi|nella tua)) .{2,100}(?:nella tua (?:casella|posta|email|inbox)|via e-?mail|per e-?mail|sulla tua e-?mail|newsletter)\b.{0,80}|"
            r"(?:iscrivendoti|registrandoti|cliccando|proseguendo|inviando|inserendo|con l'iscrizione)\b.{0,60}(?:accetti|acconsenti|dichiari|confermi|accetto|autorizzi)\b.{0,240}|"
            r"(?:non perderti|non perdere|resta aggiornato|rimani aggiornato) .{2,80}(?:newsletter|iscriviti|via e-?mail)\b.{0,60}|"
            r"(?:ho letto (?:e accetto )?|acconsento|accetto|autorizzo|presto il consenso) ?(?:la|l'|il|al|i|alla|le)? ?(?:privacy|informativa|trattamento|termini|condizioni|ricevere)\b.{0,200}|"
            r"(?:ogni (?:mattina|giorno|settimana|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica),? )?(?:il meglio|le notizie|le principali notizie|tutte le notizie|le (?:migliori )?storie|gli articoli) .{0,80}(?:nella tua (?:casella|posta|email)|via e-?mail)\b.{0,60}"
        ),
        takes=c.through_or_alone("button", "field", within=3),
        part="heading",
        otherwise=HINT,
        sure_if="newsletter|mailing list|aggiornament|notizi|(?:nella|sulla) tua (?:casella|posta|e-?mail|inbox)|privacy|informativa|trattamento|dati personali|nostri termini|nostre condizioni|termini e (?:le )?condizioni|resta aggiornato|rimani aggiornato",
        why="an invitation to get mails from the site, with its consent line",
        source="newsletter boxes of Italian papers; GDPR consent wording of the Garante",
        hits=(
            "Iscriviti alla nostra newsletter quotidiana",
            "Ricevi ogni mattina le notizie nella tua casella di posta\nLa tua email\nIscriviti",
            "Ogni venerdì le storie più belle nella tua casella di posta",
            "Iscrivendoti accetti la nostra informativa sulla privacy.",
        ),
        near_misses=("Ogni venerdì le storie del nonno finivano allo stesso modo.", "Ogni mattina il postino lasciava qualcosa nella tua casella.", "Iscriviti, disse loro, e tutto il paese si iscrisse.", "Ricevi i miei saluti più cordiali, scriveva il notaio.", "Iscrivendoti al corso accetti di venire ogni lunedì."),
    ),
    Rule(
        id="it.newsletter.button",
        label="newsletter",
        phrases=listed("""
            iscriviti; invia; iscriviti ora; iscrivimi; registrati; conferma; iscriviti subito; mi iscrivo; iscrizione
        """),
        when=c.beside("newsletter", "promo", "paywall"),
        otherwise=HINT,
        part="ask",
        why="the button of a sign-up form",
        source="sign-up forms of Italian papers",
        hits=("La tua email\nInvia", "Iscriviti alla newsletter\nIscriviti"),
        near_misses=(f"Iscriviti\n\n{_A}", f"Conferma\n\n{_B}"),
    ),
    Rule(
        id="it.newsletter.mail-frame",
        label="newsletter",
        phrases=listed("""
            visualizza questa email nel browser; visualizza questa e-mail nel browser; visualizza l'email nel
            browser; visualizza la versione online; vedi la versione online; leggi online questa email;
            cancellati dalla newsletter; clicca qui per cancellarti; clicca qui per disiscriverti; gestisci le
            preferenze e-mail
        """),
        ambiguous=listed("""
            cancella iscrizione; cancella l'iscrizione; annulla iscrizione; annulla l'iscrizione; disiscriviti;
            cancellati; aggiorna le tue preferenze; aggiorna preferenze; inoltra a un amico; visualizza nel
            browser; apri nel browser
        """),
        when=c.all_of(c.not_heading, c.beside("newsletter", "legal-footer")),
        otherwise=HINT,
        pattern=(
            r"se non (?:visualizzi|visualizza|vedi|vede|riesci a (?:visualizzare|vedere|leggere)|riesce a (?:visualizzare|vedere|leggere)) (?:correttamente |bene )?(?:questa |la )?(?:e-?mail|newsletter|messaggio|mail)\b.{0,160}|"
            r"(?:hai|ha) ricevuto questa (?:e-?mail|newsletter|mail|comunicazione) (?:perché|in quanto|poiché) (?:sei|è|ti sei|si è|hai|ha) (?:iscritt|registrat|abbonat|richiest|fornit)\w*.{0,200}|"
            r"(?:ricevi|riceve|stai ricevendo|sta ricevendo) questa (?:e-?mail|newsletter|mail|comunicazione) (?:perché|in quanto|poiché)\b.{0,200}|"
            r"questa (?:e-?mail|mail) è stata inviata a [\w.+-]{1,64}@[\w.-]{2,60}\b.{0,160}|"
            r"se non (?:desideri|desidera|vuoi|vuole) più ricevere (?:queste?|le nostre|la nostra|le|altre) (?:e-?mail|newsletter|comunicazioni|mail)\b.{0,160}"
        ),
        anywhere=True,
        why="what a mailing service puts above and below every letter: the link to its web page, why it came, how to leave",
        source="letters of Mailchimp and Brevo; ePrivacy Directive, article 13(4): every letter says how to leave",
        hits=(
            "Visualizza questa email nel browser",
            "Hai ricevuto questa email perché sei iscritto alla nostra newsletter.",
            "Se non visualizzi correttamente questa email, clicca qui",
            "Disiscriviti\nHai ricevuto questa email perché sei iscritto alla nostra newsletter.",
        ),
        near_misses=(
            "Cancella l’iscrizione alla lapide, gli dissero, e lui la lasciò.",
            "«Disiscriviti» è scritto in fondo, e nessuno lo trova.",
            f"Disiscriviti\n\n{_A}",
        ),
    ),
    Rule(
        id="it.newsletter.sent", label="newsletter",
        phrases=listed("""
            per completare l'iscrizione, clicca il link di conferma inviato alla tua email. se non lo ricevi
            entro 3 minuti, controlla nello spam!; un link di accesso è stato inviato alla tua casella di
            posta. se non lo ricevi entro 3 minuti, controlla nello spam.; manda un feedback per questo post
        """),
        ambiguous=listed("""
            ora controlla la tua email!; inserisci un indirizzo email valido; email inviata; scegli la tua
            newsletter; magari più tardi; cancella in qualsiasi momento.
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="what a sign-up form says before and after an address is sent",
        source="Ghost in Italian",
        hits=("Per completare l'iscrizione, clicca il link di conferma inviato alla tua email. Se non lo ricevi entro 3 minuti, controlla nello spam!", "Un link di accesso è stato inviato alla tua casella di posta. Se non lo ricevi entro 3 minuti, controlla nello spam.", _AFTER + "Ora controlla la tua email!\nInserisci un indirizzo email valido\nEmail inviata"),
        near_misses=(f"{_A}\n\nOra controlla la tua email!\n\n{_B}", f"{_A}\n\n- Ora controlla la tua email!\n- Inserisci un indirizzo email valido\n- Email inviata\n\n{_B}", "Per completare l'iscrizione, clicca il link di conferma inviato alla tua email. Se non lo ricevi entro 3 minuti, controlla nello spam, disse lei, e chiuse la porta alle spalle dell'ultimo."),
    ),
    Rule(
        id="it.newsletter.push", label="newsletter",
        phrases=listed("""
            vuoi ricevere le notifiche sulle ultime notizie?; vorremmo inviarti notifiche sulle ultime
            notizie.
        """),
        ambiguous=listed("""
            vorrebbe inviarti delle notifiche; vorremmo inviarti delle notifiche; consenti le notifiche;
            attiva notifiche
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="how a site asks whether it may send messages to the browser",
        source="prompts of push services in Italian",
        hits=("Vuoi ricevere le notifiche sulle ultime notizie?", "Vorremmo inviarti notifiche sulle ultime notizie.", _AFTER + "vorrebbe inviarti delle notifiche\nVorremmo inviarti delle notifiche\nConsenti le notifiche"),
        near_misses=(f"{_A}\n\nvorrebbe inviarti delle notifiche\n\n{_B}", f"{_A}\n\n- vorrebbe inviarti delle notifiche\n- Vorremmo inviarti delle notifiche\n- Consenti le notifiche\n\n{_B}", "Vuoi ricevere le notifiche sulle ultime notizie, disse lei, e chiuse la porta alle spalle dell'ultimo.", "Vorremmo inviarti notifiche sulle ultime notizie, disse lei, e chiuse la porta alle spalle dell'ultimo."),
    ),
    Rule(
        id="it.comment-count.member-panel",
        label="comment-count",
        pattern=r"(?:iscritto|iscritto il|iscritta il|iscritto da|registrato|registrato il|data registrazione|membro dal)(?: ?: ?.{4,45})?",
        takes=c.member_panel(_PANEL, _RANKS),
        weighed=False,
        otherwise=HINT,
        why="since when the writer of a post is a member of the forum, and how much they wrote",
        source="panels beside posts (phpBB, vBulletin, XenForo wording)",
        hits=(
            "= greta\nUtente\nMessaggi: 5120\nIscritto il: 11 mag 2004, 12:00\nLocalità: Holt\n= " + _A,
            "= greta\n\nRegistrato\n11 maggio 2004\nMessaggi\n3.401\n\n= " + _B,
        ),
        near_misses=(
            "Ana Moreno\nIscritto: 2009\nLocalità: Holt",
            f"Iscritto il: 3 maggio 2009\nRitirato: mai\n\n{_A}",
        ),
    ),
    Rule(
        id="it.navigation.forum",
        label="navigation",
        phrases=listed("""
            rispondi al messaggio; nuovo argomento
        """),
        ambiguous=listed("""
            chi c'è in linea; chi c’è in linea; indice del forum
        """),
        pattern=(
            r"visitano il forum: .{0,110}\b\d{1,6} (?:ospit[ei]|utent[ei])|"
            r"\d{1,5} messagg(?:io|i) [•·] pagina \d{1,4} di \d{1,4}"
        ),
        when=c.all_of(c.not_heading, c.beside("navigation", "comments", "comment-count")),
        otherwise=HINT,
        anywhere=True,
        weighed=False,
        why="what a forum prints above and below a thread: its pages, its readers, its buttons",
        source="forum software (phpBB, vBulletin, XenForo wording)",
        hits=(
            "Visitano il forum: Nessuno e 3 ospiti",
            "2 messaggi • Pagina 1 di 1",
        ),
        near_misses=(
            f"Chi c’è in linea\n\n{_A}",
            "Il fascicolo ha 2 messaggi, pagina 1 di 90, e nient’altro.",
        ),
    ),
    Rule(
        id="it.comment-count.count",
        label="comment-count",
        phrases=listed("""
            mostra tutti i commenti (0); leggi i commenti (0); vedi i commenti (0); vedi tutti i
            commenti (0);
            0 commenti; 0 commento; commenti (0); commenti 0; commenti: 0; vedi commenti; vedi i commenti; vedi tutti
            i commenti; leggi i commenti; leggi tutti i commenti; mostra commenti; mostra i commenti; mostra altri
            commenti; carica altri commenti; nascondi commenti; ancora nessun commento; non ci sono ancora commenti;
            sii il primo a commentare; sii il primo a commentare!; commenta per primo;
            non c'è ancora nessun commento.
        """),
        ambiguous=("nessun commento", "non ci sono commenti", "altri commenti", "0 risposte"),
        pattern=r"\d[\d ., ]{0,8} (?:commenti|commento|risposte|pensieri) (?:su|a) [«“\"'].{2,140}|(?:vedi|leggi|mostra) (?:tutti )?(?:i )?\d+ commenti",
        when=c.all_of(c.not_heading, c.after_prose(), c.in_tail, c.no_list_item),
        otherwise=HINT,
        why="how many comments there are, or the button that shows them",
        source="comment systems in Italian (WordPress, Blogger, papers' own); WordPress in Italian",
        hits=("12 commenti", "Commenti (7)", "3 commenti su “Il ponte”"),
        near_misses=("Nessun commento.", f"Nessun commento\n\n{_A}", "12 commenti sono stati cancellati nella notte."),
    ),
    Rule(
        id="it.comments.prompt",
        label="comments",
        phrases=listed("""
            lascia un commento annulla risposta; lascia una risposta annulla risposta; rispondi annulla risposta;
            scrivi una recensione; lascia una recensione; scrivi la tua recensione; sii il primo a
            scrivere una recensione;
            lascia un commento; lascia un tuo commento; lascia il tuo commento; aggiungi un commento; aggiungi
            commento; scrivi un commento; scrivi il tuo commento; inserisci un commento; invia commento; invia un
            commento; pubblica commento; posta un commento; commenta l'articolo; commenta questo articolo; commenta la
            notizia; lascia una risposta; annulla risposta; rispondi al commento; il tuo indirizzo email non sarà
            pubblicato; il tuo indirizzo email non sarà pubblicato.; l'indirizzo email non verrà pubblicato;
            l'indirizzo email non verrà pubblicato.; il tuo indirizzo email non sarà pubblicato. i campi obbligatori
            sono contrassegnati *; i campi obbligatori sono contrassegnati *; commenti chiusi; i commenti sono chiusi;
            i commenti sono chiusi.; i commenti sono disabilitati; accedi per commentare; registrati per commentare;
            devi essere connesso per inviare un commento; devi essere connesso per inviare un commento.; avvertimi via
            email in caso di risposte al mio commento.; avvertimi via email alla pubblicazione di un nuovo articolo.;
            segnala commento; segnala abuso; unisciti alla conversazione; regole per i commenti;
            fare clic qui per annullare la risposta.; i commenti sono chiusi per questo articolo.; al momento l'inserimento di commenti non è consentito.; occorre aver fatto il login per inviare un commento; occorre aver fatto il login per inviare un commento.; fare il login per rispondere; effettuare il login per lasciare un commento; il tuo commento è in attesa di moderazione; pubblica il tuo commento; questo articolo è protetto da password. inserire la password per visualizzare i commenti.; commenti disabilitati; scrivi un commento qui (minimo 0 caratteri); commento in coda per moderazione.
        """),
        ambiguous=listed("""
            commenta; la tua opinione; dì la tua; di' la tua; partecipa; più recenti; più votati; partecipa alla
            discussione;
            i commenti sono terminati.; i commenti sono terminati; commento eliminato.
        """),
        pattern=r"(?:devi|bisogna|è necessario|per commentare,?(?: devi)?) (?:essere |effettuare |fare )?(?:connesso|il login|login|l'accesso|registrarti|registrato|abbonato|autenticato|accedere)\b.{0,40}(?:comment|pubblicare|rispondere|partecipare)\w*.{0,60}|(?:salva|salva il mio nome)\b.{0,60}(?:nome|sito web) .{0,40}browser\b.{0,60}|questo sito (?:usa|utilizza) akismet\b.{0,100}",
        when=c.all_of(c.in_run(2, "comments", "comment-count", "share-bar"), c.no_list_item),
        otherwise=HINT,
        sure_if="comment|akismet|salva|rispondere[.!]?$",
        why="a prompt of the comment section",
        source="comment systems in Italian (WordPress, phpBB, papers' own); WordPress, isso and Zinnia in Italian",
        hits=("Lascia un commento", "Il tuo indirizzo email non sarà pubblicato.", "Devi essere connesso per inviare un commento."),
        near_misses=(f"La tua opinione\n\n{_A}", f"Commenta\n\n{_B}", "I commenti sono chiusi, scrive il giornale, e anche lui.", "Devi essere registrato per partecipare alla corsa."),
    ),
    Rule(
        id="it.comments.button",
        label="comments",
        phrases=listed("""
            rispondi; segnala; cita; mi piace; non mi piace; 0 mi piace; commenti; commento; modifica; permalink;
            utile; quota;
            vota; vedi i risultati; vedi risultati; sondaggio;
            nome (opzionale); e-mail (opzionale); sito web (opzionale);
            caricamento altri post; condividi questo post; da nuovi a vecchi; da vecchi a nuovi;
            effettua il log in per rispondere; topic risposta; ulteriori post
        """),
        when=c.all_of(c.in_run(2, "comments", "share-bar", "comment-count"), c.no_list_item, c.stacks_nothing),
        otherwise=HINT,
        why="buttons under a reader's comment, one beside the other",
        source="forum and comment software in Italian",
        hits=("Rispondi\nSegnala", "Mi piace\nRispondi"),
        near_misses=(f"Commenti\n\n{_A}", f"Rispondi\n\n{_B}"),
    ),
    Rule(
        id="it.comments.useful", label="comments",
        phrases=listed("quanto sono chiare le informazioni su questa pagina?; valuta 0 stelle su 0; valuta da 0 a 0 stelle la pagina; ti è stata utile questa pagina?; hai trovato utile questa pagina?; questo articolo ti è stato utile?; l'articolo ti è stato utile?; ti è stato utile questo articolo?; ti è piaciuto questo articolo?; hai trovato utile questo articolo?; questa pagina ti è stata utile?; è stato utile questo articolo?"),
        ambiguous=listed("sì; no"),
        when=c.all_of(c.in_run(3, "comments"), c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a poll below the article: was it useful, yes or no",
        source="feedback widgets of help pages, blogs and papers",
        hits=(_AFTER + "Questo articolo ti è stato utile?\nSì\nNo", "Questa pagina ti è stata utile?"),
        near_misses=(f"Sì\n\n{_A}", "L'articolo è stato utile? Nessuno lo sa dire."),
    ),
    Rule(
        id="it.comments.widget", label="comments",
        phrases=listed("""
            segnalare questo commento?; mostra altre 0 risposte; mostra un'altra risposta; leggi più
            risposte; questo commento è stato nascosto.; questo commento è stato rimosso.; vedi la
            discussione completa; il commento collegato non è più disponibile.; non puoi postare commenti in
            questa pubblicazione.; caricane altri 0; aggiungi dettagli al tuo commento, condividi il tuo
            nome e le tue competenze per incoraggiare una conversazione sana.
        """),
        ambiguous=listed("""
            modifica questo commento; aggiungi risposta; ordina per; più vecchi; iscriviti ora; sei già
            iscritto?; accedi; abbonati ora; utente eliminato; mostra commento; nascondi commento; nascosto
            per gli abbonati; anteprima; invia; un commento; 0 nascosto
        """),
        pattern=(
            r"iscriviti a .{2,60} per poter commentare[.!।]?|"
            r"abbonati a .{2,60} per poter commentare[.!।]?"
        ),
        when=c.comment_widget, otherwise=HINT, weighed=False,
        why="what comment sections of blogs say around the comments and above their form",
        source="Ghost, isso and WordPress in Italian",
        hits=("Segnalare questo commento?", "Mostra altre 4 risposte", "Iscriviti a Port Chronicle per poter commentare.", _AFTER + "Modifica questo commento\nAggiungi risposta\nOrdina per"),
        near_misses=(f"{_A}\n\nModifica questo commento\n\n{_B}", f"{_A}\n\n- Modifica questo commento\n- Aggiungi risposta\n- Ordina per\n\n{_B}", "Segnalare questo commento, disse lei, e chiuse la porta alle spalle dell'ultimo.", "Iscriviti a Port Chronicle per poter commentare, disse lei, e chiuse la porta alle spalle dell'ultimo."),
    ),
    Rule(
        id="it.comments.post-tool", label="comments",
        phrases=listed("""
            citazione; mi-piace; permalink al commento
        """),
        when=c.post_tools, otherwise=HINT, weighed=False,
        why="buttons under the posts of a forum, one beside the other",
        source="NodeBB, MediaWiki DiscussionTools, Redmine, Spirit and SPIP in Italian",
        hits=(_AFTER + "citazione\nmi-piace\nPermalink al commento", _AFTER + "Permalink al commento\nmi-piace\ncitazione"),
        near_misses=(f"{_A}\n\ncitazione\n\n{_B}", f"{_A}\n\n- citazione\n- mi-piace\n- Permalink al commento\n\n{_B}"),
    ),
    Rule(
        id="it.comments.forum", label="comments",
        phrases=listed("""
            segnala questo post per la moderazione; clicca qui per tornare all'ultimo post letto in questa
            discussione.; questa discussione è stata cancellata. solo gli utenti con diritti di gestione
            possono vederla.; si prega di accedere o registrarsi per potersi iscrivere a questa
            discussione.; il topic al quale stai rispondendo è abbastanza vecchio. vorresti piuttosto creare
            un nuovo topic in riferimento a questo nella tua risposta?; ricevi notifiche di nuove risposte
            in questa discussione; l'inserimento è attualmente ristretto ai soli utenti registrati, clicca
            qui per effettuare l'accesso.; questo forum è stato aggiornato all'ultima versione. clicca qui
            per ricaricare la pagina.; da ora riceverai notifiche quando qualcuno posterà in questa
            discussione.; effettua il log in per pubblicare; non ci sono discussioni recenti.; non ci sono
            discussioni nuove.; non ci sono discussioni con questo tag.; non ci sono topic; non hai accesso
            a questi forum.; attenzione! il messaggio deve contenere almeno dieci caratteri.; il tuo
            messaggio è troppo lungo. la dimensione massima è di 0 caratteri.; questo forum è moderato a
            priori: il tuo contributo apparirà solo dopo essere stato approvato da un amministratore del
            sito.; iscriviti per ricevere notifiche sui nuovi commenti.; riceverai le notifiche di nuovi
            commenti a questa discussione.; il commento non è stato trovato. potrebbe essere stato
            cancellato o spostato.
        """),
        ambiguous=listed("""
            osserva; strumenti per la discussione; segna come non letto; crea una nuova discussione;
            rispondi comunque a questa discussione; questo post è eliminato!; nuova discussione; c'è un
            nuovo topic.; carica altro; nessuno ha risposto; nessun nuovo post.; condividi questa categoria;
            chiudi topic; pinna topic; crea topic; ultimi topics attivi; tutte le categorie; tutte le
            sottocategorie; pubblica commento su; nuovo messaggio; ultimo messaggio; esporta su; invia un
            messaggio; un messaggio, un commento?; nessun messaggio sul forum; 0 partecipanti alla
            discussione; aggiungi argomento; il tuo commento è stato pubblicato.; a proposito di questa
            pagina di discussione; inizia discussione; iscriversi a questo argomento?
        """),
        pattern=r"sembra che la tua connessione a .{1,40} sia stata persa, per favore attenti mentre proviamo a riconnetterti[.!।]?",
        when=c.forum_tools, otherwise=HINT, weighed=False,
        why="what the software of a forum says around the posts of a thread, several lines in a row",
        source="NodeBB, Redmine, Spirit, SPIP and MediaWiki DiscussionTools in Italian",
        hits=("Segnala questo post per la moderazione", "Clicca qui per tornare all'ultimo post letto in questa discussione.", "Sembra che la tua connessione a Port Chronicle sia stata persa, per favore attenti mentre proviamo a riconnetterti.", _AFTER + "Osserva\nStrumenti per la Discussione\nSegna come non letto"),
        near_misses=(f"{_A}\n\nOsserva\n\n{_B}", f"{_A}\n\n- Osserva\n- Strumenti per la Discussione\n- Segna come non letto\n\n{_B}", "Segnala questo post per la moderazione, disse lei, e chiuse la porta alle spalle dell'ultimo.", "Clicca qui per tornare all'ultimo post letto in questa discussione, disse lei, e chiuse la porta alle spalle dell'ultimo.", "Sembra che la tua connessione a Port Chronicle sia stata persa, per favore attenti mentre proviamo a riconnetterti, disse lei, e chiuse la porta alle spalle dell'ultimo."),
    ),
    Rule(
        id="it.share-bar.share",
        label="share-bar",
        phrases=listed("""
            condividi questo;
            mi piace: mi piace caricamento; mi piace caricamento; metti mi piace alla nostra pagina
            facebook; metti mi piace alla nostra pagina;
            stampa ricetta; stampa la ricetta; salva ricetta; salva la ricetta; condividi la ricetta;
            condividi l'articolo; condividi questo articolo; condividi articolo; condividi la notizia; condividi su
            facebook; condividi su twitter; condividi su x; condividi su whatsapp; condividi su linkedin; condividi su
            telegram; condividi su pinterest; condividi via email; condividi per email; condividi via; condividi su;
            condividi con gli amici; condividi sui social; condividi questo:; invia per email; invia via email; invia
            tramite email; invia a un amico; invia ad un amico; segnala ad un amico; copia link; copia il link; copia
            url; link copiato; link copiato!; stampa articolo; stampa l'articolo; stampa questa pagina; stampa pagina;
            versione stampabile; salva articolo; salva l'articolo; salva per dopo; aggiungi ai preferiti; regala
            questo articolo; regala l'articolo; 0 condivisioni; seguici; seguici su; seguici su facebook; seguici su
            twitter; seguici su x; seguici su instagram; seguici su google news; seguici sui social; seguici anche su;
            segui l'autore; segui questo tema; mi piace:; fai clic per condividere; si apre in una nuova finestra; si
            apre in una nuova scheda; postalo sul blog; aggiungici su google; rimani sempre aggiornato su google
            discover
        """),
        ambiguous=listed("""
            condividi; condividilo; stampa; salva; invia; segui; preferiti; regala; copia; link; social; twitta; 0
            letture; 0 visualizzazioni; dimensione testo; dimensione del testo; ascolta; condivisioni; leggi più
            tardi; a+; a-
        """),
        pattern=(
            r"(?:fai clic (?:qui )?per |clicca per )?(?:condividere|condividi|inviare|invia|stampare|twitta)(?: questo articolo| l'articolo| la notizia| questa pagina| un link)?(?: (?:su|via|per|con|tramite|a)) (?:facebook|twitter|x|whatsapp|linkedin|pinterest|messenger|telegram|reddit|bluesky|threads|tumblr|flipboard|e-?mail|un amico|gli amici)(?: ?\(si apre in una nuova finestra\)?)?[.!]?|"
            r"(?:seguici|segui [\w' -]{2,40}|continua a seguirci|rimani aggiornato|resta aggiornato|puoi seguirci) (?:anche |sempre )?(?:su|sui|sul|tramite) (?:nostro |nostri |nostra )?(?:profilo |canale |pagina )?(?:facebook|twitter|x|instagram|linkedin|whatsapp|telegram|google news|google discover|youtube|tiktok|social|bluesky|threads)\b.{0,60}|\d[\d ., ]{0,8}k? condivisioni"
        ),
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "navigation"), c.no_list_item),
        otherwise=HINT,
        why="a prompt or button to share the page or to follow the site",
        source="tool bars of Italian papers; plug-ins in Italian (Jetpack, Blogger, AddToAny)",
        hits=("Condividi su Facebook", "Copia link", "Seguici su Instagram", "Condividi\nStampa", "124 condivisioni"),
        near_misses=(f"Condividi\n\n{_A}", "Condividi su Facebook, diceva, e parli a una folla.", f"Stampa\n\n{_B}", f"Salva\n\n{_C}"),
    ),
    Rule(
        id="it.share-bar.preferred-source", label="share-bar",
        pattern=r"(?:aggiungi(?:ci)?|aggiungere|sceglici|impostaci|rendici|selezionaci|seguici) (?:come|tra) (?:(?:una|tua|tue|la tua|le tue) )?font[ei] (?:di notizie )?(?:preferit[ae]|predefinit[ae]) (?:su|di|in) google",
        why="the button that makes the site one of the reader's preferred sources in Google's search",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Aggiungi come fonte preferita su Google", "Aggiungici come fonte preferita su Google"),
        near_misses=("Aggiungi il tuo giornale come fonte preferita su Google", "Aggiungi una fonte preferita su Google, dice il sindaco, e leggerai sempre le stesse cose.", "La fonte preferita dei pastori è secca."),
    ),
    Rule(
        id="it.share-bar.preferred-source-named", label="share-bar",
        pattern=r"(?:aggiung(?:i|ere)(?:ci)?|scegli(?:ci|ere)?|impost(?:a|aci|are)|rendi(?:ci)?|selezion(?:a|aci|are)|seguici) (?:[\w&.'’-]+ ){0,5}?(?:(?:come|tra|alle|la) )?(?:(?:una|tua|tue|la tua|le tue) )?font[ei] (?:di notizie )?(?:preferit[ae]|predefinit[ae]) (?:su|di|in) google",
        when=c.beside("share-bar"), otherwise=HINT,
        why="the same button with a name, beside others: alone it may be a step of a guide",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Facebook\nWhatsApp\nLinkedIn\nAggiungi La Valle come fonte preferita su Google", "Aggiungi il tuo giornale come fonte preferita su Google\nFacebook\nWhatsApp\nLinkedIn"),
        near_misses=("Aggiungi il tuo giornale come fonte preferita su Google", "Aggiungi una fonte preferita su Google, dice il sindaco, e leggerai sempre le stesse cose."),
    ),
    Rule(
        id="it.share-bar.tools", label="share-bar",
        phrases=listed("segnala un errore; segnala errore; segnala un refuso; segnala una correzione; riassumi con ai; riassumi con l'ai; riassumi con l'ia; riassumi l'articolo; riassumi questo articolo"),
        when=c.all_of(c.any_of(c.not_heading, c.beside("share-bar", "video-embed")), c.no_list_item), otherwise=HINT,
        why="buttons of the tools beside an article: report an error, have it summed up by a machine",
        source="toolbars of news sites since 2024",
        hits=(_AFTER + "Segnala un errore", _AFTER + "Riassumi con l'AI"),
        near_misses=(f"Segnala un errore\n\n{_A}", f"- Riassumi con l'AI\n- Segnala un errore\n\n{_A}"),
    ),
    Rule(
        id="it.cookie-notice.partners", label="cookie-notice",
        pattern=r"noi e (?:i nostri )?(?:[\d.,]{1,6} )?(?:\w+ ){0,2}(?:partner|fornitori|terze parti)\b[^.]{0,60}\b(?:archiviamo|accediamo|memorizziamo|conserviamo)\b(?=.*(?:dispositivo|cookie)).{0,400}",
        why="the first sentence of consent dialogs: what the site and its partners do on the reader's device",
        source="IAB Europe, Transparency & Consent Framework policies, appendix B, in this language",
        hits=("Noi e i nostri 834 partner archiviamo e/o accediamo alle informazioni su un dispositivo, come i cookie.", "Noi e i nostri partner memorizziamo informazioni su un dispositivo e vi accediamo."),
        near_misses=("Noi e i nostri partner conserviamo le mappe in una stanza asciutta, dice la direttrice.", "Noi e i nostri fornitori accediamo al molo dalla valle."),
    ),
    Rule(
        id="it.cookie-notice.notice",
        label="cookie-notice",
        pattern=(
            r"per (?:vedere|visualizzare|mostrare|guardare) (?:questo|questi|il|il presente) (?:contenuto|contenuti|video|post)\b[^.]{0,60}(?:accetta|accettare|acconsenti|abilita|consenso)\b[^.]{0,40}cookies?\b.{0,120}|"
            r"(?:questo|il nostro|il presente) (?:sito|portale)(?: web)? (?:utilizza|usa|fa uso di|si serve di|impiega) (?:\w+ ){0,3}cookies?\b.{0,300}|"
            r"(?:noi e |con il tuo (?:consenso|accordo), )?(?:noi e )?(?:terze parti selezionate|(?:i )?nostri (?:\d+ )?(?:\w+ )?partner|noi)?(?:,)? ?(?:utilizziamo|usiamo|archiviamo) (?:\w+ ){0,3}(?:cookies?|tecnologie simili|identificatori)\b(?=.{0,300}\b(?:sito|esperienza|traffico|contenuti|pubblicità|annunci|navigazione|servizi|consenso|tecnici|statistiche|finalità|terze|policy)\b).{0,340}|"
            r"(?:proseguendo|continuando|chiudendo questo banner|scorrendo questa pagina|se prosegui|se vuoi saperne di più o negare)\b.{0,120}(?:acconsenti|accetti|cookies?|consenso)\b.{0,240}|"
            r"(?:i cookie ci aiutano|i cookie (?:tecnici|permettono|di questo)|la tua privacy (?:è importante|ci sta a cuore)|rispettiamo la tua privacy|teniamo alla tua privacy)\b.{0,260}|(?:puoi|può) (?:\w+ ){0,3}(?:accettare|rifiutare|modificare|revocare|gestire|negare|prestare) .{0,60}(?:cookies?|consenso)\b.{0,240}"
        ),
        otherwise=HINT,
        sure_if=r"cookies?\b|privacy|\bsito\b|banner|navigazione",
        why="a notice that asks leave to store cookies",
        source="Linee guida cookie del Garante Privacy (2021); d.lgs. 196/2003, articolo 122",
        hits=("Per vedere questo contenuto accetta i cookie", "Utilizziamo i cookie per migliorare la tua esperienza sul nostro sito.", "Questo sito utilizza cookie tecnici e di profilazione.", "Proseguendo la navigazione acconsenti all'uso dei cookie."),
        near_misses=("I cookie sono piccoli file che un sito lascia sul computer del lettore.", "Che cosa fanno i cookie", "Usiamo burro nei cookie, dice il pasticcere, mai margarina.", "Puoi dare e revocare il consenso al medico in ogni momento.", "Puoi modificare il consenso in ospedale."),
    ),
    Rule(
        id="it.cookie-notice.button",
        label="cookie-notice",
        phrases=listed("""
            accetta tutti; accetta tutto; accetta tutti i cookie; accetta e chiudi; accetta e continua; accetta
            cookie; rifiuta tutti; rifiuta tutto; rifiuta tutti i cookie; rifiuta e abbonati; rifiuta e chiudi;
            continua senza accettare; solo necessari; solo cookie necessari; solo i cookie necessari; usa solo i
            cookie necessari; impostazioni dei cookie; preferenze cookie; gestisci cookie; gestisci consenso; gestisci
            preferenze; gestisci opzioni; gestisci le preferenze; scegli e personalizza; personalizza cookie; salva
            preferenze; salva e chiudi; salva le preferenze; visualizza preferenze; visualizza le preferenze; sempre
            attivo; scopri di più e personalizza; leggi l'informativa; accetta e prosegui; conferma le mie scelte;
            accettare selezionato; accettare tutti; gestione dei cookies da tarteaucitron.js;
            mostra/nascondi informazioni sulla memorizzazione dei cookie; ok, accetta tutto; questo servizio non ha inviato nessun cookie;
            questo servizio non invia nessun cookie;
            questo sito web non utilizza alcun cookie che richieda il tuo consenso.; utilizziamo i cookie!
        """),
        ambiguous=listed("""
            accetta; accetto; rifiuta; chiudi; personalizza; ok; cookie; ho capito; maggiori informazioni; scopri di
            più; preferenze; statistiche; marketing; funzionale; continua; impostazioni; informativa sui cookie;
            impostazioni cookie; leggi di più; nega; gestisci; cookie policy; non accetto;
            (sempre richiesto); analitici; attiva tutti; blocca; consenti; cookie analitici;
            cookie di profilazione; cookie di sicurezza; cookie di terze parti; cookie necessari;
            cookie per personalizzare i contenuti; cookie pubblicitari; cookie tecnici (obbligatorio);
            cookies obbligatori; funzionali; gestione dei servizi; gestisci le tue preferenze;
            impostazioni di privacy; lasciatemi scegliere; necessari; non consentire cookies; personalizzare;
            politica sui cookie; politica sulla riservatezza; preferenze per tutti i servizi;
            realizzato con klaro!; salva impostazioni; salvare le impostazioni;
            servizi che desideriamo utilizzare; strettamente necessari; tutela della privacy;
            utilizzo dei cookie; va bene così;
            consenti tutti i cookie; consentire i cookie necessari; consentire tutti i cookie; nascondi il banner dei cookie;
            pannello di gestione dei cookies
        """),
        when=c.consent_button,
        otherwise=HINT,
        part="button",
        why="a button of the consent banner",
        source="consent tools in Italian (iubenda, Complianz)",
        hits=("Accetta tutti", "Continua senza accettare", "Questo sito utilizza cookie.\nAccetta\nRifiuta"),
        near_misses=(f"Statistiche\n\n{_A}", f"Impostazioni\n\n{_B}", f"{_A}\n\n- Consenti tutti i cookie\n- Consentire i cookie necessari\n\n{_B}", f"{_A}\n\n- Consenti tutti i cookie\n- Consentire i cookie necessari\n\n{_B}"),
    ),
    Rule(
        id="it.cookie-notice.category", label="cookie-notice",
        finds=c.dialog_lines(_CATEGORY, _PANELS, _ABOUT, SPEECH),
        why="what a kind of cookies is for, among the buttons of the dialog that lists them",
        source="preference panels of consent tools (OneTrust, Cookiebot, tarteaucitron, Klaro)",
        hits=(f"{_AFTER}Accetta tutti\nAccetta e continua\nInteresse legittimo\nI nostri partner usano questi dati per scegliere gli annunci.\nFornitori\nI servizi che contano le visite ci mostrano quali pagine vengono lette.\nAccetta tutti", f"{_AFTER}Accetta tutti\nQuesti cookie contano quante visite riceve ogni pagina.\nAccetta e continua", f"{_AFTER}Accetta tutti\nQuesti cookie contano quante visite riceve ogni pagina.\nI cookie pubblicitari servono a scegliere gli annunci da mostrarti.\nAccetta e continua"),
        near_misses=(f"{_A}\n\nInteresse legittimo\n\nI nostri partner usano questi dati per scegliere gli annunci.\n\nFornitori\n\nI servizi che contano le visite ci mostrano quali pagine vengono lette.\n\n{_B}", f"{_A}\n\nI nostri partner usano questi dati per scegliere gli annunci.\n\nI servizi che contano le visite ci mostrano quali pagine vengono lette.\n\n{_B}", f"Questi cookie contano quante visite riceve ogni pagina.\n\n{_A}", f"{_A}\n\nQuesti cookie contano quante visite riceve ogni pagina.\n\nI cookie pubblicitari servono a scegliere gli annunci da mostrarti.\n\n{_B}"),
    ),
    Rule(
        id="it.paywall.account",
        label="paywall",
        phrases=listed("""
            sei già abbonato?; sei già abbonato? accedi; sei già abbonato? accedi qui; sei già registrato?; sei già
            iscritto?; hai già un account?; hai già un account? accedi; hai già un abbonamento?; non hai un account?;
            non hai un account? registrati; non sei ancora abbonato?; non sei registrato?; password dimenticata?; hai
            dimenticato la password?; accedi con google; accedi con facebook; continua con google; ricordami; resta
            connesso; contenuto riservato agli abbonati; articolo riservato agli abbonati; contenuto per abbonati;
            solo per abbonati; contenuto premium; articolo premium; questo articolo è riservato agli abbonati; questo
            contenuto è riservato agli abbonati; abbonati per continuare a leggere; abbonati per leggere; accedi per
            continuare a leggere; registrati per continuare a leggere; per continuare a leggere abbonati; accedi /
            registrati; accedi o registrati; accedi/registrati; login / registrati; area abbonati; il mio abbonamento;
            gestisci abbonamento; disdici quando vuoi; disdici quando vuoi.; sblocca l'articolo; ti restano 0 articoli
            gratuiti;
            articolo per abbonati;
            è stata persa la password?; entra / registrati
        """),
        ambiguous=listed("""
            accedi; registrati; login; esci; password; account; premium; abbonati; abbonamenti; abbonamento; profilo;
            registrazione; il mio account; accesso illimitato; senza vincoli; per abbonati; password dimenticata; per
            continuare a leggere; riservato agli abbonati; crea un account; crea account;
            ho dimenticato la mia password; login o registrati
        """),
        pattern=(
            r"(?:questo|l'|il|il resto dell') ?(?:articolo|contenuto|servizio|pezzo) (?:è|sono) (?:riservat[oi]|disponibile|accessibile|esclusiv[oi]|solo) (?:\w+ ){0,2}(?:abbonati|iscritti|soci|utenti registrati|registrati)\b.{0,80}|"
            r"(?:abbonati|accedi|registrati|iscriviti) (?:\w+ ){0,3}(?:per|e) (?:\w+ ){0,2}(?:leggere|continuare|accedere|leggi|sbloccare|proseguire|continua)\b.{0,120}|(?:sei|hai|non sei|non hai) (?:già|ancora|un) .{0,30}(?:abbonato|account|registrato|iscritto|abbonamento)\? ?(?:accedi|registrati|abbonati|entra|fai il login|clicca)\b.{0,60}|"
            r"(?:abbonati|solo|a partire da|per soli|prova)\b.{0,30}\d+(?:[.,]\d+)? ?(?:€|euro) ?(?:al|per|all'|il|/) ?(?:mese|anno|primo).{0,60}"
        ),
        when=c.all_of(c.in_run(2, "paywall", "navigation", "promo", "newsletter"), c.not_heading, c.no_list_item),
        otherwise=HINT,
        part="button",
        sure_if=r"articol|contenut|notizi|abbonament|abbonato|abbonati (?:per|e|ora|subito)\b|(?:continu\w+|prosegu\w+) (?:a leggere|la lettura)|\?",
        why="a prompt to log in, register or pay",
        source="subscription walls and account menus of Italian papers; Oscar, WordPress and MediaWiki in Italian",
        hits=("Sei già abbonato? Accedi", "Articolo riservato agli abbonati", "Abbonati per continuare a leggere", "Accedi\nRegistrati"),
        near_misses=("Hai già un account?\nUsa lo stesso indirizzo.", f"Abbonamenti\n\n{_A}", f"Registrazione\n\n{_B}", "Già abbonato a nove anni, leggeva tutto.", "Registrati al banco per accedere alla sala di lettura.", "Accedi con la tessera per continuare la visita.", "Solo 20 euro al mese per un orto."),
    ),
    Rule(
        id="it.related.heading",
        label="related",
        phrases=listed("""
            leggi anche i seguenti articoli; potrebbero interessarti anche questi articoli; potrebbero interessarti questi articoli; questi articoli potrebbero interessarti; ti potrebbero interessare anche questi articoli;
            leggi anche; articoli correlati; articolo correlato; notizie correlate; contenuti correlati; post
            correlati; articoli simili; notizie simili; potrebbe interessarti; potrebbe interessarti anche; potrebbero
            interessarti; potrebbero interessarti anche; ti potrebbe interessare; ti potrebbe interessare anche; ti
            può interessare; ti potrebbero interessare; ti consigliamo; consigliati per te; raccomandati per te;
            scelti per te; i più letti; le più lette; più letti; più lette; gli articoli più letti; articoli più
            letti; le notizie più lette; notizie più lette; i più visti; più visti; ultime notizie;               articoli recenti; leggi altro su; sullo stesso argomento; sullo stesso tema; dello stesso
            autore;  da leggere anche; approfondimenti correlati; dal web; notizie dal web; contenuti
            sponsorizzati da taboola; in evidenza oggi; ultimi articoli; guarda anche; vedi anche altre notizie; altri
            articoli di questa categoria; continua a leggere su questo tema; raccomandato da;
            articoli popolari; articoli random; articoli collegati
        """),
        when=c.all_of(c.in_article, c.after_prose()),
        takes=c.titles_below,
        part="heading",
        why="the heading of a list of other articles, with the list",
        source="boxes of Italian papers (Leggi anche, I più letti); Zinnia, Mezzanine and Oscar in Italian",
        hits=(_AFTER + "Leggi anche\n" + _HEADLINES, _AFTER + "I più letti\n\n" + _HEADLINES.replace("\n", "\n\n"), _AFTER + "Ti potrebbe interessare:"),
        near_misses=("Leggi anche quello che non c'è scritto, dice.", "I più letti furono i libri proibiti, racconta il bibliotecario."),
    ),
    Rule(
        id="it.related.section",
        label="related",
        phrases=listed("""
            annunci simili; offerte simili; offerte di lavoro simili; immobili simili; altre notizie; altri articoli; da non perdere;
            chi ha comprato questo ha comprato anche; chi ha acquistato questo articolo ha
            acquistato anche; prodotti correlati; prodotti simili; visti di recente; visualizzati di
            recente; spesso comprati insieme;
            in primo piano; primo piano; in evidenza; ultim'ora; ultima ora; le ultime notizie; notizie; news; le
            notizie del giorno; altro; popolari; tendenze; consigliati; correlati; vedi anche; approfondimenti;
            approfondisci; speciali; video; gallery; fotogallery; da leggere; i più recenti; commenti recenti; post
            recenti; dossier; i nostri consigli; le nostre rubriche; scelti dalla redazione; la scelta della
            redazione; non perderti
        """),
        pattern=r"(?:altre notizie|altri articoli|ultime notizie|notizie|più lette|i più letti|leggi altro|ultime) (?:di|da|dal|dalla|su|in|del|della) [\w&.,'’ -]{2,40}[^.,;:?!]",
        when=c.all_of(c.in_article, c.after_prose()),
        takes=c.titles_below_or_nothing,
        otherwise=HINT,
        part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it",
        source="sections of front pages and widgets under articles",
        hits=(_AFTER + "In primo piano\n" + _HEADLINES, _AFTER + "Altre notizie dalla regione\n" + _HEADLINES),
        near_misses=(f"{_A}\n\nAltre notizie\n\n{_B}", f"{_A}\n\nDa non perdere\n\n{_C}", f"{_A}\n\nApprofondimenti\n\n{_B}", f"{_A}\n\nTendenze\n\n{_B}"),
    ),
    Rule(
        id="it.related.tail-heading",
        label="related",
        phrases=listed("""
            altri articoli; da non perdere;
            chi ha comprato questo ha comprato anche; chi ha acquistato questo articolo ha
            acquistato anche; prodotti correlati; prodotti simili; visti di recente; visualizzati di
            recente; le ultime notizie; le notizie del giorno; altre notizie
        """),
        when=c.all_of(c.in_tail, c.after_prose(2), c.in_article, c.not_heading, c.no_list_item),
        otherwise=HINT,
        part="heading",
        why="the heading of a list of other pages, below the last paragraph",
        source="boxes under the articles of papers and the products of shops",
        hits=(_AFTER + "Prodotti correlati", _AFTER + "Le ultime notizie"),
        near_misses=(f"{_A}\n\nProdotti correlati\n\n{_B}", f"Le ultime notizie\n\n{_A}"),
    ),
    Rule(
        id="it.related.read-also", label="related",
        pattern=r"leggi anche ?: ?(?!.*(?:pagin|capitol)).{12,160}[^.,;:]",
        when=c.all_of(c.no_list_item, c.points_to_title), anywhere=True,
        why="a link to another article; no text says these words and a colon but to point there",
        source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=("Leggi anche: Traghetti fermi per la tempesta sul lago", "LEGGI ANCHE: Il sindaco vende l'ufficio del vecchio porto"),
        near_misses=("Leggi anche: due parole che stanno sotto ogni articolo.", "Leggi anche: il titolo"),
    ),
    Rule(
        id="it.related.pointer-title", label="related",
        phrases=listed("leggi di più; approfondisci; leggi pure; guarda anche"),
        when=c.all_of(c.in_article, c.no_list_item), otherwise=HINT,
        takes=c.title_announced,
        why="a pointer and a colon, with the headline that it points to on the line below",
        source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=(f"= {_A}\n\nLeggi di più:\nPerché la corda costa cara quest'anno\n\n= {_B}", f"= {_A}\n\n= {_B}\n\nApprofondisci:\nPerché la corda costa cara quest'anno\n\n= {_C}"),
        near_misses=(_AFTER.replace("= ", "") + "Approfondisci:\nPerché la corda costa cara quest'anno", f"{_A}\n\nPerché la corda costa cara quest'anno\n\n{_B}", f"{_A}\n\nLeggi di più perché la corda costa cara quest'anno.\n\n{_B}"),
    ),
    Rule(
        id="it.related.pointer",
        label="related",
        phrases=listed("""
            ingrandisci foto; ingrandisci la foto; apri la gallery; apri la galleria;
            leggi tutto; leggi di più; leggi l'articolo; leggi l'articolo completo; leggi l'articolo intero; continua
            a leggere; continua la lettura; leggi altro; vedi tutte le notizie; tutte le notizie; carica altri
            articoli; carica altre notizie; mostra altre notizie; guarda la gallery; guarda la galleria; guarda la
            fotogallery; guarda le foto; vedi tutte le foto; ingrandisci immagine; clicca per ingrandire; foto 0 di 0;
            immagine 0 di 0; vai allo speciale; leggi la notizia
        """),
        pattern=(
            r"(?:scopri di più|da non perdere|sullo stesso argomento|per saperne di più|l'approfondimento|approfondimento|leggi qui|leggi inoltre) ?[:|»>→►▶–—] ?[«“\"]?.{16,160}[^.,;:]|"
            r"(?:leggi|leggi anche|leggi pure|vedi|vedi anche|guarda|guarda anche|approfondisci|da leggere|ti potrebbe interessare|potrebbe interessarti|potrebbe interessarti anche|per approfondire|articolo correlato|correlati|leggi di più)(?: ?[:|»>→►▶–—]| - ) ?(?:«|“|\")?.{10,160}[^.,;:]|"
            r"\[?(?:leggi anche|leggi|vedi anche) ?: .{8,140}\]|(?:continua a leggere|leggi tutto) .{2,80}(?:»|→|>)"
        ),
        when=c.all_of(c.no_list_item, c.in_article, c.seldom, c.begins_otherwise(_GOES_ON)),
        otherwise=HINT,
        why="a link to another page, which leads nowhere in a text",
        source="in-story pointers of Italian papers (Leggi anche: titolo)",
        hits=(_AFTER + "Leggi anche - Il mercato dei fiori si sposta", _AFTER + "Da non perdere: Tre candidati per una sola poltrona", _AFTER + "Leggi tutto »", _AFTER + "Leggi anche: Tre candidati per una sola poltrona", _AFTER + "LEGGI ANCHE > Il mercato dei fiori si sposta"),
        near_misses=("Approfondimento: chi era il guardiano", "Da non perdere: il tramonto sul molo vecchio", "Leggi: chi non legge non campa", "Leggi: tre romanzi che nessuno ha finito.", "Leggi tutto quello che trovi, mi disse la nonna."),
    ),
    Rule(
        id="it.related.expander",
        label="related",
        phrases=listed("""
            carica altri; carica altro; vedi tutto; vedi tutti; vedi altro; mostra altro; mostra di più; mostra meno; vedi tutte;
            espandi; ingrandisci; 0 foto; 0 immagini; vai all'articolo; altri dettagli
        """),
        when=c.all_of(c.not_heading, c.no_list_item, c.in_article, c.seldom),
        otherwise=HINT,
        why="a button that shows more of a list",
        source="galleries and lists of Italian papers and shops",
        hits=(_AFTER + "Vedi tutti »", "Mostra altro"),
        near_misses=(f"Vedi tutto\n\n{_A}", f"Mostra altro\n\n{_B}"),
    ),
    Rule(
        id="it.related.author-archive", label="related",
        pattern=r"(?:vedi|visualizza|mostra|leggi) tutti gli (?:articoli|post) di (?! ?\d)[\w.'’-]{2,24}(?: [\w.'’-]{1,24}){0,3}",
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading, c.no_list_item), otherwise=HINT,
        why="the link to all that an author wrote, under the article or the lines about its author",
        source="WordPress themes (View all posts by NAME) in this language",
        hits=(
            _AFTER + "Vedi tutti gli articoli di Maria Rossi",
            _AFTER + "Visualizza tutti gli articoli di Maria Rossi",
        ),
        near_misses=(
            f"Vedi tutti gli articoli di Maria Rossi\n\n{_A}\n\n{_B}",
            f"{_A}\n\n{_B}\n\nLeggi tutti gli articoli di quella legge, disse il giudice.\n\n{_C}",
        ),
    ),
    Rule(
        id="it.related.feed-footer", label="related",
        pattern=r"l'articolo .{3,140} (?:proviene da|sembra essere il primo su) [^,;:?.]{2,80}(?:\.[^ .,;:?]{1,30}){0,3}\.?",
        when=c.all_of(c.no_list_item, c.any_of(c.near_end, c.in_article), c.names_follow(_FEED_NAMES)), anywhere=True,
        why="the line by which a feed's entry names its title and its site again", source="WordPress: the default of Yoast SEO for the content after each post in the feed",
        hits=(_AFTER + "L’articolo Perché il ponte vecchio resta chiuso proviene da Corriere del Porto.", _AFTER + "L'articolo Tempesta sulla valle sembra essere il primo su porto.example."),
        near_misses=(f"{_A}\n\nL'articolo 18 della legge proviene da una vecchia sentenza.", f"{_A}\n\nL'articolo del giornale proviene da Parigi, dice lei."),
    ),
    Rule(
        id="it.related.products", label="related", weighed=False,
        phrases=listed("""
            prodotti raccomandati; prodotti che hai visto di recente; prodotti rilevanti; potresti gradire
            anche:; potrebbe interessarti anche; visualizzati di recente; chi ha acquistato questo prodotto
            ha acquistato anche; i clienti che hanno acquistato questo prodotto hanno comprato anche; i
            clienti hanno acquistato anche; visti di recente; visti recentemente; prodotti visti di recente;
            spesso comprati insieme; potrebbe anche piacerti; potrebbero piacerti anche; ti potrebbe
            interessare…; prodotti correlati; prodotti simili
        """),
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading, c.no_list_item), otherwise=HINT, takes=c.titles_below, part="heading",
        why="the heading of a list of other products, with the list",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix, Cartridge, Salesforce's Retail React App and Shopware PWA in Italian",
        hits=(_AFTER + "Prodotti raccomandati", _AFTER + "Prodotti simili"),
        near_misses=(f"{_A}\n\nProdotti raccomandati\n\n{_B}", "Prodotti raccomandati, disse lei, e chiuse la porta alle spalle dell'ultimo."),
    ),
    Rule(
        id="it.tag-list.heading",
        label="tag-list",
        phrases=listed("""
            tag; tags; argomenti; temi; etichette; parole chiave; in questo articolo; argomenti correlati; tag
            articolo; altro su; categorie; pubblicato in; persone; riproduzione riservata argomenti
        """),
        when=c.all_of(c.after_prose(2), c.in_article, c.no_list_item),
        takes=c.short_lines_below,
        part="heading",
        why="the heading of the list of tags under an article, with the list",
        source="tag widgets of Italian papers and blogs",
        hits=(_AFTER + "Argomenti\nPonte\nTrasporti", _AFTER + "Tag:\n\nValle\n\nStrade"),
        near_misses=(f"{_A}\n\n{_B}\n\nArgomenti\n\n{_C}", f"{_A}\n\n{_B}\n\nTemi\n\n{_C}"),
    ),
    Rule(
        id="it.tag-list.line",
        label="tag-list",
        pattern=r"(?:tags?|argomenti|parole chiave|etichette|categori[ae]|pubblicato in|archiviato in|taggato(?: con)?|contrassegnato da tag) ?[:»] ?(?![^.]*\. )[^.?!:]{2,240}|(?:pubblicato|archiviato|taggato|contrassegnato) (?:in|con|da tag) [\w'&-]+(?: [\w'&-]+){0,2}(?:, [\w'&-]+(?: [\w'&-]+){0,3}){1,8}",
        when=c.all_of(c.in_article, c.no_list_item, c.any_of(c.in_tail, c.in_head)),
        otherwise=HINT,
        why="the tags of an article on one line",
        source="tag lines of Italian blogs (WordPress, Blogger: Etichette)",
        hits=("Tag: ponte, strade, sindaco", _AFTER + "Etichette: trasporti"),
        near_misses=("Argomenti: il mare e la morte. Il resto, disse, verrà.", "Etichette e vecchi barattoli"),
    ),
    Rule(
        id="it.legal-footer.links",
        label="legal-footer",
        phrases=listed("""
            privacy; privacy policy; cookie policy; informativa privacy; informativa sulla privacy; informativa
            cookie; note legali; termini e condizioni; condizioni d'uso; condizioni generali; termini di servizio;
            contatti; contattaci; chi siamo; redazione; la redazione; pubblicità; per la tua pubblicità; lavora con
            noi; mappa del sito; faq; aiuto; servizio clienti; assistenza; rss; gerenza; disclaimer; colophon; codice
            etico; dati societari; dichiarazione di accessibilità; accessibilità; impostazioni privacy; gestisci
            privacy; abbonamenti; credits; segnala un problema; rettifiche; whistleblowing; amministrazione
            trasparente; cookie; preferenze privacy; chi siamo e contatti
        """),
        when=c.all_of(c.in_run(2, *_FOOTER), c.after_prose()),
        otherwise=HINT,
        why="links of a site's footer, in a row",
        source="d.lgs. 70/2003, articolo 7; legge 47/1948 sulla stampa (gerenza)",
        hits=(_AFTER + "Privacy Policy | Cookie Policy | Contatti", _AFTER + "Chi siamo\nNote legali\nPubblicità"),
        near_misses=(f"Privacy\n\n{_B}", f"Contatti\n\n{_C}"),
    ),
    Rule(
        id="it.legal-footer.trademarks", label="legal-footer",
        pattern=r"(?:tutti i |tutte le |i |gli |le )?(?:(?:altri|altre|nomi e|loghi e) ){0,2}(?:marchi|loghi|nomi|marche)\b.{0,140}\b(?:(?:di )?proprietà (?:dei|delle)|appartengono ai|marchi (?:registrati )?dei) (?:(?:rispettivi|legittimi|rispettive) )?(?:proprietari|titolari|produttori|società|aventi diritto)\b.{0,80}",
        when=c.in_small_print, otherwise=HINT, weighed=False,
        why="whose the brands are that a page names: below the last paragraph, or beside the notice of copyright",
        source="footers of shops, makers and manuals, whose authors' lawyers ask for it",
        hits=(_AFTER + "Tutti i marchi sono di proprietà dei rispettivi proprietari.", _AFTER + "Gli altri marchi e loghi citati appartengono ai rispettivi titolari."),
        near_misses=(f"{_A}\n\nI marchi a fuoco erano l’orgoglio dei pastori, disse la vecchia.\n\n{_B}", f"Tutti i marchi sono di proprietà dei rispettivi proprietari.\n\n{_A}\n\n{_B}"),
    ),
    Rule(
        id="it.legal-footer.notice",
        label="legal-footer",
        pattern=(
            r"(?:©|\(c\)|copyright)? ?riproduzione riservata[^«“\"]{0,60}|tutti i diritti (?:sono )?riservati[^«“\"]{0,160}|diritti riservati[^«“\"]{0,80}|(?:©|\(c\)|copyright)[^«“\"]{0,120}(?:riproduzione riservata|diritti riservati)[^«“\"]{0,120}|(?:è )?vietata la (?:\w+ )?riproduzione\b[^«“\"]{0,160}|"
            r"(?:p\.? ?iva|partita iva|c\.f\. e p\.iva|codice fiscale|reg\. imprese|capitale sociale|rea)\b[^a-z]{0,4}.{0,20}\d.{0,140}|(?:testata (?:giornalistica )?(?:registrata|iscritta)|registrazione (?:del |presso il )?tribunale|iscrizione al roc|direttore responsabile ?:)\b.{0,160}|"
            r"(?:hai (?:trovato|notato|visto)) (?:un|qualche) (?:errore|refuso)\b.{0,120}|(?:powered by blogger|sito realizzato da|realizzato da|realizzazione siti|proudly powered by|sviluppato da) ?[\w. &-]{2,40}"
        ),
        when=c.all_of(c.in_tail, c.after_prose()),
        otherwise=HINT,
        why="a legal notice below the last paragraph",
        source="legge 633/1941, articolo 65 (riproduzione riservata); footers of Italian papers",
        hits=(_AFTER + "© RIPRODUZIONE RISERVATA", _AFTER + "Tutti i diritti riservati.", _AFTER + "P.IVA 01234567890 - Capitale sociale 10.000 euro"),
        near_misses=(f"Tutti i diritti riservati\n\n{_A}", f"{_C}\n\nRiproduzione riservata\n\n{_B}"),
    ),
    Rule(
        id="it.legal-footer.reserved",
        label="legal-footer",
        phrases=listed("""
            riproduzione riservata; © riproduzione riservata; riproduzione riservata ©; riproduzione riservata ©
            copyright
        """),
        when=c.any_of(c.not_heading, c.in_tail),
        otherwise=HINT,
        why="the reservation that Italian papers print under every article",
        source="legge 633/1941, articolo 65: what is not reserved may be reprinted",
        hits=("© Riproduzione riservata", _AFTER + "RIPRODUZIONE RISERVATA"),
        near_misses=(f"Riproduzione riservata\n\n{_A}", "La riproduzione riservata ai soci costa due euro a pagina."),
    ),
    Rule(
        id="it.navigation.control",
        label="navigation",
        phrases=listed("""
            da wikipedia, l'enciclopedia libera.; da wikipedia, l'enciclopedia libera; 0' di lettura; articoli più vecchi; articoli più recenti; articoli meno recenti;
            vai al contenuto; vai al contenuto principale; salta al contenuto; salta al contenuto principale; passa al
            contenuto principale; vai alla navigazione; vai al menu; vai al footer; vai al piè di pagina; torna in
            alto; torna alla home; torna alla homepage; torna alle notizie; apri menu; chiudi menu; apri il menu; apri
            ricerca; menu principale; cerca nel sito; cerca nel blog; ricerca per:;  navigazione articoli;
            navigazione articolo; articoli precedenti; articoli successivi; post precedente; post successivo; post più
            vecchio; post più recente; ti trovi in:; 0 min di lettura; 0 minuti di lettura; lettura 0 min; tempo di
            lettura: 0 min; tempo di lettura: 0 minuti; pagina 0 di 0; visualizza la versione web; iscriviti a:
            commenti sul post (atom); iscriviti a: post (atom); seleziona una categoria; seleziona lingua; tutte le
            sezioni; leggi in 0 minuti;
            vai al testo principale; salta ai contenuti; 0 minuto di lettura; modifica questa pagina; indietro al menu principale; guarda tutte le etichette;
            apri il menu di accessibilità; torna indietro all'inizio; ← indietro al menu principale
        """),
        ambiguous=listed("""
            cerca;
            tempo di lettura; sei qui; torna su; torna indietro; pagina successiva; pagina precedente; versione
            mobile; articolo precedente; articolo successivo; torna all'inizio;
            attiva la navigazione; commenti precedenti; commenti seguenti; post più recenti; post più vecchi; argomento precedente; argomento successivo; seleziona mese; pagina 0; modifica pagina; mostra sorgente; copia il codice negli appunti; comprimi la barra laterale; espandi la barra laterale; collassa la barra laterale; vai alla cassa; vai alla cassa ora; continua lo shopping;
            arresta le animazioni; aumenta la dimensione del carattere; cursore grande;
            diminuisci la dimensione del carattere; evidenzia i collegamenti; guarda tutte le etichette;
            menu di accessibilità; modifica questa pagina; nascondi immagini;
            regola la dimensione del carattere; ripristina impostazioni;
            vedi il sorgente di questa pagina
        """),
        pattern=r"(?:articolo|post|notizia|pagina) (?:precedente|successiv[oa]) ?[:»«→←>|] ?.{3,120}[^.,;]|(?:prossimo|prossima) (?:articolo|notizia) ?[:»→>|] ?.{3,120}[^.,;]|(?:tempo (?:stimato )?di lettura|lettura) ?:? ?(?:circa |~)?\d{1,3} ?(?:min|minuti|minuto)\.?|(?:vai|salta|passa) (?:direttamente )?(?:al|alla|ai) (?:contenuto|menu|navigazione|ricerca|footer|commenti)\b(?: \w+){0,2}",
        when=c.control_beside,
        otherwise=HINT,
        why="a control of the page: skip link, menu toggle, pager, reading time",
        source="Linee guida AgID di accessibilità; WordPress and Blogger in Italian; Docusaurus, Sphinx and Nikola in Italian",
        hits=("Vai al contenuto", "Tempo di lettura: 4 min", "Articolo successivo: Il sindaco vende il porto"),
        near_misses=(f"Sei qui\n\n{_A}", f"Tempo di lettura\n\n{_B}", f"{_A}\n\nModifica questa pagina\n\nGuarda tutte le etichette\n\n{_B}", f"{_A}\n\nModifica questa pagina\n\nGuarda tutte le etichette\n\n{_B}"),
    ),
    Rule(
        id="it.navigation.shop",
        label="navigation",
        phrases=listed("""
            aggiungi al carrello; vai al carrello; vedi carrello; visualizza carrello; il tuo
            carrello è vuoto; il tuo carrello è vuoto.; il carrello è vuoto; aggiungi alla lista
            desideri; aggiungi alla lista dei desideri; procedi al checkout; continua gli acquisti;
            procedi con gli acquisti; anteprima rapida
        """),
        when=c.all_of(c.in_article, c.not_heading, c.no_list_item, c.seldom),
        otherwise=HINT,
        why="a control of a shop",
        source="shop systems (PrestaShop, WooCommerce, Shopify) in this language",
        hits=("Aggiungi al carrello", "Il tuo carrello è vuoto"),
        near_misses=(f"Continua gli acquisti\n\n{_A}", "Aggiungi al carrello due sacchi di patate."),
    ),
    Rule(
        id="it.navigation.wiki", label="navigation", weighed=False,
        phrases=listed("""
            puntano qui; modifiche correlate; pagine speciali; link permanente; informazioni pagina; versione stampabile; carica un file; ultime modifiche; una pagina a caso;
            portale comunità; attualità; strumenti personali; namespace; varianti; cronologia; visualizza wikitesto; leggi; visite; contributi; discussioni; accesso non effettuato;
            in altre lingue; strumenti; avvertenze; strumenti wiki; strumenti pagina utente; registri della pagina; aggiungi lingue; mostra/nascondi l'indice; sposta nella barra laterale;
            aspetto; pagine per utenti anonimi; discussione; cronologia della pagina; modifica; entra; menu principale;
            navigazione;
            strumenti utente; strumenti sito; gestore media; indice; strumenti pagina; revisioni precedenti
        """),
        when=c.wiki_tools, otherwise=HINT,
        why="the tools of a wiki's page, several in a row",
        source="MediaWiki in Italian (sidebar, tabs and toolbox)",
        hits=(_AFTER + "Puntano qui\nModifiche correlate\nPagine speciali", _AFTER + "Link permanente\nInformazioni pagina\nVersione stampabile"),
        near_misses=(f"Puntano qui\n\n{_A}", f"Pagine speciali\n\n{_B}\n\nModifiche correlate\n\n{_A}"),
    ),
    Rule(
        id="it.legal-footer.wiki", label="legal-footer",
        pattern=(
            r"questa pagina è stata modificata per l'ultima volta ?(?=.{0,45}\d{4}).{8,60}\.?|"
            r"estratto da ?[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200}|"
            r"questa pagina è stata letta ?\d[\d., ]{0,12} ?volte\.?"
        ),
        why="the day of the last change, the address and how often it was read, below the pages of a wiki",
        source="MediaWiki in Italian (messages lastmodifiedat, retrievedfrom and viewcount)",
        hits=("Questa pagina è stata modificata per l'ultima volta il 2024-05-03 alle 10:14.", "Estratto da \"https://wiki.example/index.php?title=Most&oldid=12\""),
        near_misses=("Questa pagina è stata modificata per l'ultima volta il 2024-05-03 alle 10:14, disse lei, e chiuse la porta alle spalle dell'ultimo.", f"{_A}\n\nQuesta pagina è stata modificata per l'ultima volta {_B}"),
    ),
    Rule(
        id="it.legal-footer.licence", label="legal-footer",
        pattern=r"(?:copyright: )?tutti gli articoli in questo sito sono sotto licenza (?:cc|by|creative commons|mit|gpl|apache)[\w. /-]{0,40} salvo disposizione contraria[.!।]?",
        why="the licence that a blog prints below each of its posts",
        source="Hexo's NexT in Italian",
        hits=("Copyright: Tutti gli articoli in questo sito sono sotto licenza CC BY 4.0 salvo disposizione contraria.", _AFTER + "Copyright: Tutti gli articoli in questo sito sono sotto licenza CC BY 4.0 salvo disposizione contraria."),
        near_misses=("Copyright: Tutti gli articoli in questo sito sono sotto licenza CC BY 4.0 salvo disposizione contraria, disse lei, e chiuse la porta alle spalle dell'ultimo.", f"{_A}\n\nCopyright: Tutti gli articoli in questo sito sono sotto licenza CC BY 4.0 salvo disposizione contraria, disse lei, e chiuse la porta alle spalle dell'ultimo."),
    ),
    Rule(
        id="it.navigation.menu-word",
        label="navigation",
        phrases=listed("""
            home; home page; menu; cerca; ricerca; notizie; news; ultime notizie; ultim'ora; cronaca; politica;
            esteri; interni; mondo; italia; economia; finanza; lavoro; sport; calcio; cultura; spettacoli; scienza;
            scienze; salute; tecnologia; opinioni; commenti; editoriali; rubriche; blog; video; foto; podcast;
            televisione; tv; cinema; musica; libri; arte; teatro; moda; stile; bellezza; viaggi; cucina; ricette;
            motori; casa; immobiliare; annunci; scuola; ambiente; meteo; giustizia; regioni; città; locale; milano;
            roma; napoli; torino; europa; oroscopo; giochi; necrologie; newsletter; abbonamenti; abbonati; shop;
            negozio; servizi; speciali; in diretta; edicola; edicola digitale; prima pagina; lettere; lettere al
            direttore; agenda; eventi; contatti; chi siamo; prodotti; carrello; il mio account; aiuto; forum; guide;
            avanti; indietro; successivo; precedente; chiudi; tutti; altro; sezioni; famiglia; religione; storia;
            elezioni; inchieste; interviste; archivio; accedi; login; registrati; lifestyle; società; tempo libero;
            provincia;
            archivi; calendario; iscriviti; esci da questo account; collegati; successiva; bacheca; pannello di controllo; categoria; categorie; etichette; tag; pagina principale; tag più popolari; rss dei commenti; articoli (rss); commenti (rss); feed rss; feed atom; senza categoria; senza categorie; mappa del sito; contatto; autenticazione; cassa; recensioni; accessibilità; liste desideri; tutti i prodotti; ricerca avanzata
        """),
        when=c.all_of(
            c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "cookie-notice", "comments", "promo"),
            c.no_text_item, c.in_article, c.is_no_title,
        ),
        otherwise=HINT,
        why="words of a menu, several in a row",
        source="section names in the menus of Italian papers, shops and companies; WordPress, Oscar and Zinnia in Italian",
        hits=("Home\nCronaca\nSport", "Politica\nEsteri\nEconomia\nCultura"),
        near_misses=(f"Politica\n\n{_A}\n\nEconomia\n\n{_B}\n\nCultura\n\n{_C}", "Tre sezioni:\nPolitica\nSport\nCultura"),
    ),
    Rule(
        id="it.navigation.docs", label="navigation",
        phrases=listed("""
            questi contenuti non sono ancora disponibili nella tua lingua.; ulteriori 0 minuti di lettura
        """),
        ambiguous=listed("""
            su questa pagina; copia; linguaggio; inizializza la ricerca; scrivi per iniziare a cercare;
            copiato; apri repository; non mostrare più; seleziona la lingua; seleziona la versione; nessun
            documento trovato; 0 documenti trovati; torna all'indice; seleziona tema; in questa pagina;
            disponibile anche in:; leggi in italiano; lingue:; sorgente; sito originale; nascondi i
            risultati della ricerca; questa pagina; toggle navigation bar
        """),
        pattern=(
            r"questa è la documentazione per .{1,40} [\w.+-]{1,20}, che non è più attivamente mantenuta[.!।]?|"
            r"questa è documentazione inedita per .{1,40} versione [\w.+-]{1,20}[.!।]?|"
            r"per la documentazione aggiornata, guarda la ultima versione \([\w.+-]{1,20}\)[.!।]?"
        ),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the tools around the pages of manuals and blogs, several in a row",
        source="Docusaurus, Material for MkDocs, Starlight, Nikola, Sphinx and Hexo's NexT in Italian",
        hits=("Questi contenuti non sono ancora disponibili nella tua lingua.", "ulteriori 4 minuti di lettura", "Questa è la documentazione per Port Chronicle 2.1, che non è più attivamente mantenuta.", _AFTER + "Su questa pagina\nCopia\nLinguaggio"),
        near_misses=(f"{_A}\n\nSu questa pagina\n\n{_B}", f"{_A}\n\n- Su questa pagina\n- Copia\n- Linguaggio\n\n{_B}", "Questi contenuti non sono ancora disponibili nella tua lingua, disse lei, e chiuse la porta alle spalle dell'ultimo.", "Questa è la documentazione per Port Chronicle 2.1, che non è più attivamente mantenuta, disse lei, e chiuse la porta alle spalle dell'ultimo."),
    ),
    Rule(
        id="it.navigation.shop-control", label="navigation", weighed=False,
        phrases=listed("""
            questo prodotto non ha recensioni al momento.; devi effettuare l'accesso per aggiungere i
            prodotti a una lista desideri.; la tua lista desideri è vuota.; gli articoli nel tuo carrello
            non sono più riservati a te. puoi ancora completare il tuo ordine finché sono disponibili.;
            oggetto aggiunto alla lista dei desideri; la tua lista dei desideri è vuota.; non hai ancora
            ordinato nulla da noi.; continua con lo shopping per aggiungere articoli al carrello.; accedi
            per recuperare gli articoli salvati o continuare con lo shopping.; continua con lo shopping e
            aggiungi articoli alla lista desideri.; crea un account e accedi in esclusiva ai prodotti, alle
            idee e alle community migliori.; il mio carrello, numero di articoli: 0; registrati per gli
            ultimi aggiornamenti sulle migliori offerte; sembra che tu non abbia ancora aggiunto alcun
            articolo al carrello. inizia a fare shopping per riempirla.; gestisci la tua lista dei desideri;
            il tuo carrello è attualmente vuoto.; questa recensione ti è stata utile?; visualizzazione di
            0-0 di 0 risultati; visualizzazione di tutti i 0 risultati; ordina in base al più recente; spese
            di spedizione calcolate al check-out.
        """),
        ambiguous=listed("""
            aggiungi al carrello; aggiungi alla lista desideri; scrivi una recensione sul prodotto; la
            recensione è stata d'aiuto?; visualizza tutte le recensioni; il tuo carrello è vuoto.; continua
            lo shopping; visualizza carrello; vai alla cassa ora; vai alla cassa; ho un codice voucher...;
            ritorna al carrello; ho dimenticato la mia password; ritorna al sito; crea una nuova lista
            desideri; 0 risultati trovati.; filtra risultati; prezzo decrescente; prezzo crescente; mostra i
            risultati per; nessun prodotto trovato.; naviga nel negozio; torna ai risultati della ricerca;
            il tuo carrello; il tuo carrello è vuoto; svuota il carrello; procedi al checkout; ricarica
            checkout; mostra il carrello; riscatta un voucher; carrello scaduto; il tuo carrello è scaduto.;
            rinnova scadenza; aggiungimi alla lista d'attesa; vai alla biglietteria; apri la biglietteria;
            chiudi la biglietteria; scegli un altro evento; aumenta quantità; diminuisci quantità; accedi
            con un account cliente; hai scordato la tua password?; crea un nuovo account; filtra eventi per;
            aggiorna il carrello; completa l'acquisto; continua gli acquisti; oggetto aggiunto al carrello;
            la tua lista dei desideri; modifica il carrello; vedi gli ordini precedenti; aggiungi set al
            carrello; aggiungi set alla lista desideri; vedi tutti i dettagli; scorri prodotti a sinistra;
            scorri prodotti a destra; cancella filtri; ordina prodotti per; seleziona numero di pagina;
            cerca prodotti...; passa al checkout; mostra carrello; modifica carrello; invia ordine; nessun
            articolo nella lista desideri; mostra tutti i dettagli; stai navigando in modalità offline;
            accedi o crea account; vai al carrello; borsa vuota; torna al negozio; iniziare lo shopping;
            cerca i prodotti; nessun prodotto trovato; non hai ancora un account?; ora sei in modalità
            offline; aggiungi alla borsa; aggiungi al confronto; aggiungi per confrontare; confronta
            prodotti; aggiorna carrello; procedi all'ordine; concludi ordine; ritorna al negozio; il
            carrello è vuoto; nessun prodotto nel carrello.; recensisci per primo questo prodotto;
            recensisci per primo; ancora non ci sono recensioni.; nessuna recensione; leggi tutte le
            recensioni; visualizzazione di 0 risultati; ordinamento predefinito; valutazione media; prezzo:
            dal più economico; prezzo: dal più caro; prezzo, da basso ad alto; prezzo, da alto a basso; in
            ordine alfabetico, a-z; in ordine alfabetico, z-a; azzera filtri; cancella tutto; scegli
            opzioni; seleziona opzioni; anteprima rapida; acquista ora; acquisto rapido; tasse incluse.;
            avvisami quando disponibile; altre opzioni di pagamento; passa alle informazioni sul prodotto
        """),
        when=c.shop_control, otherwise=HINT,
        why="the buttons of a shop, and what it says of its basket, its reviews and how it sorts",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix, Cartridge, Salesforce's Retail React App and Shopware PWA in Italian",
        hits=("Questo prodotto non ha recensioni al momento.", _AFTER + "Aggiungi al carrello", _AFTER + "Aggiungi alla lista desideri"),
        near_misses=(f"{_A}\n\nAggiungi al carrello\n\n{_B}", f"{_A}\n\n- Aggiungi al carrello\n- Aggiungi alla lista desideri\n\n{_B}", "Questo prodotto non ha recensioni al momento, disse lei, e chiuse la porta alle spalle dell'ultimo."),
    ),
    Rule(
        id="it.navigation.shop-word", label="navigation", weighed=False,
        phrases=listed("""
            storico ordini; cambia password; ordina per; rilevanza; valutazione cliente; checkout; mostra di
            più; ical; impostazioni account; mese precedente; mese successivo; settimana precedente;
            settimana successiva; storico degli ordini; completamento ordine; filtro; lista desideri; store
            locator; cronologia ordini; reimposta password; stato ordine; i miei ordini; entrare; caricare
            di più; file ical; guida alle taglie; quantità; confronta; il mio carrello; codice sconto;
            pagamento sicuro; metodi di pagamento; spedizioni e resi; spese di spedizione; disponibile;
            esaurito; più venduti; notificami; popolarità
        """),
        when=c.shop_word, otherwise=HINT,
        why="words of a shop's page that are anybody's, several in a row",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix, Cartridge, Salesforce's Retail React App and Shopware PWA in Italian",
        hits=(_AFTER + "Storico ordini\nCambia Password\nOrdina per", _AFTER + "Più venduti\nNotificami\nPopolarità"),
        near_misses=(f"{_A}\n\nStorico ordini\n\n{_B}", f"{_A}\n\n- Storico ordini\n- Cambia Password\n- Ordina per\n\n{_B}"),
    ),
    Rule(
        id="it.navigation.calendar", label="navigation", weighed=False,
        phrases=listed("""
            aggiungi al calendario; aggiungi a google calendar; esporta in icalendar
        """),
        when=c.calendar_button, takes=c.calendar_links, otherwise=HINT,
        why="the button by which readers keep an event's date, with the calendars it offers",
        source="The Events Calendar, pretix and Add to Calendar Button in Italian",
        hits=(_AFTER + "Aggiungi al calendario", _AFTER + "Esporta in icalendar\nApple\nGoogle\nOutlook.com\nYahoo"),
        near_misses=(f"{_A}\n\nAggiungi al calendario\n\n{_B}", f"{_A}\n\nApple\nGoogle\nYahoo\n\n{_B}", "Aggiungi al calendario, disse lei, e chiuse la porta alle spalle dell'ultimo."),
    ),
    Rule(
        id="it.navigation.portal", label="navigation",
        phrases=listed("""
            recenti; non letti; popolare; utenti; gruppi; clicca qui per ricaricare.; segna come letto;
            azioni sul documento; stampa; flusso rss; ultima modifica; leggi il resto…; area riservata;
            nella stessa rubrica; degli stessi autori; rispondere all’articolo; copia il seguente url nel
            tuo aggregatore rss:; parole chiave nello stesso gruppo; messaggi più recenti del forum;
            articoli di questo autore; ultimo aggiornamento
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the menus and tools of portals and forums, several in a row",
        source="NodeBB, Plone and SPIP in Italian",
        hits=(_AFTER + "Recenti\nNon letti\nPopolare", _AFTER + "Utenti\nGruppi\nClicca qui per ricaricare."),
        near_misses=(f"{_A}\n\nRecenti\n\n{_B}", f"{_A}\n\n- Recenti\n- Non letti\n- Popolare\n\n{_B}"),
    ),
    Rule(
        id="it.placeholder.loading-word", label="placeholder",
        phrases=listed("caricamento; in caricamento"),
        when=c.all_of(c.trails_off, c.no_list_item, c.in_article), otherwise=HINT,
        why="the word that stands, with its dots, while content loads",
        source="loading states of web frameworks in this language",
        hits=(_AFTER + "Caricamento...", _AFTER + "In caricamento..."),
        near_misses=(f"Caricamento\n\n{_A}", f"{_A}\n\nCaricamento\n\n{_B}"),
    ),
    Rule(
        id="it.placeholder.loading",
        label="placeholder",
        phrases=listed("""
            caricamento in corso; attendere prego; nessun risultato trovato; javascript è disattivato; attiva
            javascript;
            aggiornalo per vedere questo sito correttamente.; ottieni una sfida audio;
            per procedere, inserisci il codice dall'immagine sottostante.; verifica fallita. riprova più tardi.;
            verifica in corso... attendere.; verifica scaduta. riprova.
        """),
        ambiguous=listed("""
            caricamento; attendi; nessun risultato; pagina non trovata; riprova; contenuto non disponibile; si è
            verificato un errore; immagine non disponibile;
            nessun articolo trovato.; pagina non trovata.; nessun documento trovato;
            aggiorna browser; aggiorna ora; non mostrare di nuovo; non sono un robot; verifica richiesta!;
            verifica in corso;
            ignora; inserisci il codice; ricarica
        """),
        pattern=r"(?:per favore,? |devi |è necessario |per (?:vedere|visualizzare|utilizzare)\b.{0,60}) ?(?:attiva|abilita|attivare|abilitare) (?:il )?(?:javascript|i cookie)\b.{0,140}|javascript (?:è|sembra essere|deve essere) (?:disattivato|disabilitato|attivo|abilitato)\b.{0,140}",
        when=c.loading_sign,
        otherwise=HINT,
        why="what stands where a script would have put something",
        source="noscript texts and loading states of Italian sites; Zinnia, WordPress and Material for MkDocs in Italian",
        hits=("Caricamento in corso...", "Per visualizzare questa pagina è necessario abilitare JavaScript."),
        near_misses=(f"Caricamento\n\n{_A}", "Nessun risultato.", f"Pagina non trovata\n\n{_B}", f"{_A}\n\n- Verifica in corso\n- Nessun documento trovato\n\n{_B}", f"{_A}\n\n- Verifica in corso\n- Nessun documento trovato\n\n{_B}"),
    ),
    Rule(
        id="it.placeholder.browser", label="placeholder",
        pattern=(
            r"il (?:tuo|suo|vostro) browser(?: ?\([^)]{2,30}\))? (?:è (?:obsoleto|vecchio|troppo vecchio)|non è (?:più )?aggiornato)[.!]?|"
            r"(?:per favore,? )?aggiorna(?:re)? il (?:tuo |suo )?browser\b.{0,110}\b(?:questo|questa|nostro) (?:sito|pagina)\b.{0,30}[.!]?"
        ),
        why="the bar over a page that finds the reader's browser too old for it",
        source="browser-update.org and Outdated Browser, which sites build in",
        hits=("Il tuo browser (Safari) non è più aggiornato.", "Aggiorna il browser per vedere bene questo sito."),
        near_misses=("Aggiorna il browser e riavvia il computer.", "Il tuo browser non è aggiornato, disse l'uomo allo sportello."),
    ),
    Rule(
        id="it.placeholder.notice", label="placeholder",
        phrases=listed("""
            riceverai un promemoria tra 0 giorni.; commenti protetti: inserisci la tua password per
            visualizzare i commenti.; non è disponibile alcun riassunto in quanto si tratta di un articolo
            protetto.
        """),
        why="what a site says instead of what it does not show, and its robot check when it fails",
        source="browser-update.org, ALTCHA and WordPress in Italian",
        hits=("Riceverai un promemoria tra 4 giorni.", "Commenti protetti: inserisci la tua password per visualizzare i commenti."),
        near_misses=("Riceverai un promemoria tra 4 giorni, disse lei, e chiuse la porta alle spalle dell'ultimo.", "Commenti protetti: inserisci la tua password per visualizzare i commenti, disse lei, e chiuse la porta alle spalle dell'ultimo."),
    ),
    Rule(
        id="it.placeholder.age", label="placeholder",
        phrases=listed("""
            devi avere almeno 0 anni per accedere a questo sito.; devi essere maggiorenne per accedere a
            questo sito.; per accedere a questo sito devi avere almeno 0 anni.
        """),
        ambiguous=listed("""
            hai più di 0 anni?; sei maggiorenne?; hai compiuto 0 anni?; conferma la tua età; verifica
            dell'età; sì, ho più di 0 anni; no, ho meno di 0 anni; sono maggiorenne; sono minorenne
        """),
        when=c.gate_button, otherwise=HINT, weighed=False,
        why="what a site asks of its readers about their age before it shows a page",
        source="age gates of shops, breweries and video pages in Italian",
        hits=("Devi avere almeno 18 anni per accedere a questo sito.", "Devi essere maggiorenne per accedere a questo sito.", _AFTER + "Hai più di 18 anni?\nSei maggiorenne?\nHai compiuto 18 anni?"),
        near_misses=(f"{_A}\n\nHai più di 18 anni?\n\n{_B}", f"{_A}\n\n- Hai più di 18 anni?\n- Sei maggiorenne?\n- Hai compiuto 18 anni?\n\n{_B}", "Devi avere almeno 18 anni per accedere a questo sito, disse lei, e chiuse la porta alle spalle dell'ultimo.", "Devi essere maggiorenne per accedere a questo sito, disse lei, e chiuse la porta alle spalle dell'ultimo."),
    ),
    Rule(
        id="it.placeholder.ad-blocker", label="placeholder",
        phrases=listed("""
            per favore disattiva il tuo ad blocker; disattiva il tuo adblock per continuare.; sembra che tu
            stia usando un ad blocker.; abbiamo rilevato che stai usando un ad blocker.; ho disattivato il
            mio ad blocker
        """),
        ambiguous=listed("""
            adblock rilevato; ad blocker rilevato; adblocker rilevato
        """),
        when=c.gate_button, otherwise=HINT, weighed=False,
        why="what a site says to readers whose browser shows no advertisements",
        source="notices against ad blockers in Italian",
        hits=("Per favore disattiva il tuo ad blocker", "Disattiva il tuo adblock per continuare.", _AFTER + "AdBlock rilevato\nAd blocker rilevato\nAdblocker rilevato"),
        near_misses=(f"{_A}\n\nAdBlock rilevato\n\n{_B}", f"{_A}\n\n- AdBlock rilevato\n- Ad blocker rilevato\n- Adblocker rilevato\n\n{_B}", "Per favore disattiva il tuo ad blocker, disse lei, e chiuse la porta alle spalle dell'ultimo.", "Disattiva il tuo adblock per continuare, disse lei, e chiuse la porta alle spalle dell'ultimo."),
    ),
    Rule(
        id="it.byline.by",
        label="byline",
        pattern=(
            r"(?:di|a cura di|scritto da|pubblicato da|testo di|articolo di) (?!un |una |più|fatto|nuovo|solito|certo|la |il )[\w.'-]+ [\w.'-]+(?: [\w.'-]+){0,3}(?:,? [|·•–-] .{0,60})?|"
            r"(?:(?:pubblicato|aggiornato|ultimo aggiornamento|modificato|data)(?: il)? ?:? ?)?(?:(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica),? )?\d{1,2}o? (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)\.? \d{4}(?:,? (?:alle |ore |[-|·•] ?)?(?:ore )?\d{1,2}[:.]\d{2})?"
        ),
        why="who wrote it and when",
        source="byline customs of Italian papers",
        hits=("di Lucia Ferrante", "Aggiornato il 3 maggio 2024 alle 14:10"),
        near_misses=("Di notte il fiume si sente meglio.", "Maggio 1968 non fu un mese."),
    ),
    Rule(
        id="it.caption.credit",
        label="caption",
        pattern=r"(?:foto|fotografia|credit|credits|crediti|immagine|illustrazione|credito fotografico)(?: d'archivio| di repertorio)? ?[:©/] ?.{2,60}|foto di (?:archivio|repertorio|[\w.'-]+ [\w.'-]+)|immagine (?:di repertorio|d'archivio)",
        why="a photo credit",
        source="captions of Italian papers and agencies",
        hits=("Foto: Anna Moretti", "Foto di repertorio"),
        near_misses=("La foto è sfocata, ma lo si riconosce.", "Foto di gruppo con signora in nero"),
    ),
)
