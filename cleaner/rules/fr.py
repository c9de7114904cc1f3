"""French: what sites of France, Belgium, Switzerland, Québec and Africa print around their articles."""

from __future__ import annotations

import re

from cleaner.lazy import lazy_pattern
from cleaner.model import Label
from cleaner.rules import conditions as c
from cleaner.rules.rule import ALMOST, HINT, Rule, form_of, listed, reported

_FEED_NAMES = lazy_pattern(r"^(?:l['’]article|cet article|le post) |est apparu en premier sur ", re.IGNORECASE)
"""Stands before the title and before the site in the last line of a feed's entry."""

_A = "Le conseil municipal a décidé lundi de fermer le vieux pont aux camions."
_B = "Jusqu'à l'automne, les chauffeurs devront passer par la vallée, a dit le maire."
_C = "Les travaux ont été repoussés pendant des années, faute d'argent pour les payer."
_AFTER = f"= {_A}\n\n= {_B}\n\n= {_C}\n\n"
_HEADLINES = "Le marché aux fleurs déménage sur les quais\nTrois candidats pour une seule mairie"

_GOES_ON = lazy_pattern(
    r"(?i:(?:à )?lire|pour aller plus loin|sur le même sujet) ?[:–—] ?[«“\"]? ?[a-zà-ÿ]|(?i:[àa] lire aussi) [a-zà-ÿ]"
    r"|(?i:v[ií]d[ée]os?) ?[:–—-] ?[a-zà-ÿ][\w'’-]*(?: [\w'’-]+){0,2}$"
)
"""A bare word, a colon, and lower case: the sentence goes on. A headline begins a new one."""


_FOOTER: tuple[Label, ...] = (
    "legal-footer", "navigation", "share-bar", "newsletter", "paywall", "cookie-notice", "promo",
)

_PANEL = lazy_pattern(
    r"inscription|inscrit|inscrit le|inscrit depuis|membre depuis|date d['’]inscription|"
    r"enregistré le|messages|posts|sujets|points|j['’]aime|likes|réputation|localisation|"
    r"lieu|ville|sexe|âge|score de réaction|karma|prénom"
)
_RANKS = lazy_pattern(
    r"membre|nouveau membre|membre actif|membre confirmé|modérateur|administrateur|invité|"
    r"habitué|débutant"
)
"""Entries of a forum's panel of a member, and ranks of members."""

SPEECH = reported(
    r"dit|disait|écri(?:t|vit|vait)|demanda(?:it)?|demande-t-(?:il|elle)|ajout(?:e|a)|"
    r"expliqu(?:e|a)|(?:lit|lisait)(?:-on)?|prévient|a (?:dit|écrit|expliqué|ajouté)|"
    r"répond(?:it|ait)?|cria|murmura|pensa|plaisanta|réclamait|proclamait"
)
"""Reported speech: what somebody said is the article's, whatever words it is in."""

_CATEGORY = lazy_pattern(
    r"(?:[\w'’-]{1,24} ){0,3}[\w-]{0,20}(?:cookies?|témoins?)\b(?=.*(?:site|page|visit|publicit|contenu|statisti|analy|mesur|choix|partenaire|paramètre|fonction|consent|nécessaire)).{8,360}|"
    r"(?=.{0,200}(?:cookies?|témoins?))(?=.{0,300}(?:suivi|accepte[zr])).{30,360}|"
    r"(?=.{25}).{0,180}(?:services tiers|votre consentement).{0,200}"
)
"""What a consent dialog says of a kind of cookies, and of leave for others' services."""
_PANELS = frozenset(map(form_of, listed("""
    intérêt légitime; intérêts légitimes; fournisseurs; fournisseurs iab; fournisseurs tiers; liste des fournisseurs;
    liste des fournisseurs iab; liste des partenaires; liste des partenaires (fournisseurs); détails du fournisseur;
    activé; désactivé; activé désactivé; activer désactiver; oui non; cookie durée description; durée; description;
    finalités; finalité; fonctionnalités; fonctionnalités spéciales; consentement; stocker et/ou accéder à des
    informations sur un appareil; utiliser des données de géolocalisation précises; strictement nécessaires;
    strictement nécessaire; nécessaires; nécessaire; fonctionnels; fonctionnel; performance; publicité; statistiques;
    analytiques; marketing; préférences; toujours actif; toujours actifs; toujours activé; toujours activés; détails
    des cookies; liste des cookies; centre de préférences de la confidentialité; centre de préférences
""")))
"""What stands in its inner panels: kinds of consent, switches, heads of columns."""
_ABOUT = lazy_pattern(
    r"cookie|témoin|consent|\bservices?\b|\bsites?\b|publicit|annonces|données|"
    r"informations? (?:personnelle|que nous)|confidentialité|vie privée|partenaire|fournisseur|"
    r"intérêt légitime|\biab\b|\btcf\b|géolocalis|\bscripts?\b|visit|statisti|analy|mesur|"
    r"audience|préférence|paramètre|finalité|profil|appareil|contenu|choix|\bspam|"
    r"\bapp(?:s|ok|er|ar)?\b|appli[ck]|apli[ck]|informa[tcçs]|google"
)
"""What sentences of such a dialog deal with, its purposes and those who have them among it."""

RULES = (
    Rule(
        id="fr.ad-marker.label",
        label="ad-marker",
        phrases=listed("""
            publicité, votre contenu continue ci-dessous; publicité, votre article continue
            ci-dessous; votre contenu continue ci-dessous; suite de l'article ci-dessous; la suite
            de l'article ci-dessous; la suite ci-dessous; l'article se poursuit après la publicité;
            la suite après l'annonce;
            publicité; publicités; annonce publicitaire; espace publicitaire; contenu sponsorisé; contenus
            sponsorisés; article sponsorisé; contenu publicitaire; contenu de marque; contenu partenaire; contenu
            commandité; article partenaire; publi-rédactionnel; publirédactionnel; publi-reportage; publireportage;
            publi-communiqué; publi-info; communiqué sponsorisé; lien sponsorisé; liens sponsorisés; liens
            commerciaux; annonces google; annonce google; la suite après la publicité; la suite après cette publicité;
            la suite après la pub; la suite de l'article après la publicité; l'article continue après la publicité;
            l'article continue ci-dessous; suite de l'article après la publicité; lire la suite après la publicité;
            cet article continue après la publicité; votre article continue ci-dessous; publicité, continuez en
            dessous; la suite sous la publicité; passer la publicité; passer l'annonce; ignorer la publicité; ignorer
            l'annonce; fermer la publicité; fermer l'annonce; masquer la publicité; fin de la publicité; signaler
            cette publicité; signaler cette annonce; annonce 0 sur 0; offre sponsorisée; inspiré par teads; inread
            invented by teads; la suite après cette vidéo; découvrez notre offre sans publicité; naviguer sans
            publicité; offert par notre partenaire; proposé par notre partenaire; en partenariat avec notre annonceur;
            le contenu continue ci-dessous; à lire après la publicité; votre publicité ici; créé pour notre annonceur;
            publicité - continuez votre lecture ci-dessous; publicité - continuer la lecture ci-dessous;
            publicité. lire la suite ci-dessous; contenus sponsorisés par outbrain; contenus sponsorisés par
            taboola;
            annonce : 0:0
        """),
        ambiguous=listed("""
            annonce; annonces; pub; sponsorisé; partenaire; partenariat; promotion; brandvoice
        """),
        pattern=(
            r"(?:l'article|cet article|la suite|le texte|votre article|suite) (?:de l'article |du texte )?(?:continue |se poursuit )?"
            r"(?:après|sous|en dessous de) (?:la|cette|l') ?(?:publicité|pub|annonce)|"
            r"(?:cet article|cette page|ce billet|certains liens de cet article|notre article|ce contenu) (?:peut contenir|contient|comporte|inclut|sont) (?:des |plusieurs )?(?:liens )?"
            r"(?:d'affiliation|affiliés|sponsorisés|trackés).{0,160}|(?:contenu|article) (?:proposé|sponsorisé|offert|réalisé|conçu) (?:par|pour|avec) (?:taboola|outbrain|notre partenaire|un partenaire|un annonceur)\b.{0,60}"
        ),
        when=c.all_of(c.not_heading, c.beside("ad-marker", "promo", "related", "share-bar", "newsletter")),
        otherwise=HINT,
        why="an advertisement must be told apart from the articles, so its box carries this word",
        source="loi du 1er août 1986 sur la presse, article 10; LCEN, article 20",
        hits=("Publicité", "La suite après cette publicité", "[CONTENU SPONSORISÉ]", "Annonce\nPublicité"),
        near_misses=("Publicité\n\nUne publicité est un message payé par une entreprise ou par une association.", "La publicité est l'art de notre temps, disait-il.", f"Annonce\n\n{_A}", f"Partenariat\n\n{_B}", "Une publicité pour du savon"),
    ),
    Rule(
        id="fr.video-embed.player",
        label="video-embed",
        phrases=listed("""
            lire la vidéo; voir la vidéo; regarder la vidéo; voir cette vidéo; lancer la vidéo; vidéo en cours de
            lecture; lecteur vidéo; lecteur audio; vidéo suivante; prochaine vidéo; vidéo indisponible; cette vidéo
            n'est pas disponible; cette vidéo n'est plus disponible; cette vidéo n'est plus disponible.; contenu non
            disponible; écouter l'article; écouter cet article; écouter cet article (0 min); écouter l'article 0 min;
            votre navigateur ne supporte pas la vidéo; votre navigateur ne supporte pas l'élément audio; votre
            navigateur ne prend pas en charge la vidéo; activer le son; couper le son; plein écran; vitesse de
            lecture; qualité vidéo; sous-titres désactivés; 0 min d'écoute; chargement du lecteur; à suivre dans 0
            secondes;
            vidéo non disponible; lecture
            de la vidéo;
            arrêter la lecture en boucle de la vidéo en cours;
            aucune source compatible n'a été trouvée pour cette vidéo.; ce modal peut être fermé en appuyant sur la touche échap ou activer le bouton de fermeture.;
            début de la fenêtre de dialogue. la touche d'échappement annulera et fermera la fenêtre.;
            fin de la fenêtre de dialogue.;
            le média est chiffré et nous n'avons pas les clés pour le déchiffrer.;
            quitter le mode pip (picture-in-picture);
            rechercher le direct, le direct actuellement en cours de lecture; une erreur de réseau a interrompu le téléchargement de la vidéo.;
            utilisez les flèches haut/bas du clavier pour augmenter ou diminuer le volume.;
            video en cours de chargement.; vous avez interrompu la lecture de la vidéo.;
            utilisez les flèches gauche/droite du clavier pour avancer d'une seconde, les flèches haut/bas
            pour avancer de 10 secondes.
        """),
        ambiguous=listed("""
            lecture; vidéo; vidéos; pause; muet; sous-titres; direct; en direct; qualité; rejouer; écouter; chapitres;
            arrière-plan de la zone de sous-titre; arrière-plan du texte; avance rapide; barre de progression;
            boîte de dialogue des paramètres des sous-titres transcrits; curseur temporel;
            descriptions désactivées; diffusion en direct; désactiver le son; famille de polices; fenêtre modale;
            image dans l'image; lecture/pause; mettre en sourdine; niveau de volume; paramètres des descriptions;
            paramètres des sous-titres; paramètres des sous-titres transcrits; piste audio; plus de paramètres;
            polices à chasse fixe avec empattement (monospace serif);
            polices à chasse fixe sans empattement (monospace sans-serif);
            polices à chasse variable avec empattement (proportional serif);
            polices à chasse variable sans empattement (proportional sans-serif); qualité audio;
            quitter le mode plein écran; retour arrière; revoir; réactiver le son; sous-titres transcrits;
            sous-titres transcrits désactivés; style des contours du texte; sélectionner un sous-titre;
            taille des caractères; temps actuel; temps restant; type de flux; télécharger le fichier; visionner;
            accéder à la partie la plus récente du direct; avancer de 0 secondes; ceci est une fenêtre modale;
            fermer la boîte de dialogue modale; lire en boucle la vidéo en cours; ouvrir les paramètres des descriptions;
            ouvrir les paramètres des sous-titres; ouvrir les paramètres des sous-titres transcrits; quitter le mode image dans l'image;
            rechercher le direct, actuellement après le direct; reculer de 0 secondes;
            restaurer tous les paramètres aux valeurs par défaut; télécharger l'image de la vidéo; utiliser le mode picture-in-picture
        """),
        pattern=(
            r"votre navigateur ne (?:supporte|prend|permet|peut) pas? ?(?:en charge |de lire )?(?:la|le|les|l'|cette|ce|lire) ?(?:vidéos?|lecteur|audio|balise|html5|élément)\b.{0,100}|"
            r"ce contenu (?:est|provient|a été) (?:bloqué|de youtube|hébergé|masqué)\b.{0,160}"
        ),
        when=c.all_of(c.in_run(3, "video-embed"), c.no_list_item),
        otherwise=HINT,
        why="the labels of a video or audio player",
        source="players of French papers and broadcasters (Dailymotion, Digiteka), read-aloud buttons",
        hits=("Lire la vidéo", "Écouter cet article", "Lecture\nPause\nPlein écran"),
        near_misses=(f"En direct\n\n{_A}", f"Lecture\n\n{_B}", "Il fallait voir la vidéo pour y croire."),
    ),
    Rule(
        id="fr.video-embed.watch-line",
        label="video-embed",
        pattern=r"(?:(?:à )?(?:voir|regarder|revoir)(?: aussi| également| en vidéo)?|regardez|vidéo|en vidéo|vidéos)(?: ?[:|–—>»▶►]| - )(?! ?\d) ?[^:]{12,140}[^.,;]",
        when=c.all_of(c.after_prose(), c.in_article, c.begins_otherwise(_GOES_ON)),
        takes=c.video_below,
        why="a pointer to a video that the text does not have",
        source="in-story pointers of French papers (À voir aussi : titre; VIDÉO - titre)",
        hits=(_AFTER + "VIDÉO - Les habitants vident leurs caves à la main", _AFTER + "À voir aussi : Comment le quai a été construit", _AFTER + "Vidéo : les habitants vident leurs caves"),
        near_misses=("Vidéo - le grand absent", "Vidéo : le mot fait peur aux libraires, qui ont tort.", "Regardez la rivière monter"),
    ),
    Rule(
        id="fr.video-embed.post",
        label="video-embed",
        phrases=listed("""
            voir cette publication sur instagram; afficher cette publication sur instagram; voir
            cette publication sur facebook; voir la publication sur instagram; voir sur instagram
        """),
        pattern=r"une publication partagée par .{2,60} ?\(@[\w.]{2,40}(?:\).{0,60})?",
        why="the words an embedded post leaves when its frame does not load",
        source="embed codes of Instagram and Facebook, which carry a link with this text",
        hits=("Voir cette publication sur Instagram", "Une publication partagée par Le Vallon (@levallon)"),
        near_misses=("Une publication partagée par deux villages coûte moitié moins.", "Voir sur Instagram ce que fait sa fille le rassure."),
    ),
    Rule(
        id="fr.video-embed.settings", label="video-embed",
        phrases=("fin de la fenêtre de dialogue.",),
        takes=c.player_above(
            "début de la fenêtre de dialogue. la touche d'échappement annulera et fermera la fenêtre.",
        ),
        why="a player's bar and the dialog of its settings, which says where it begins and ends",
        source="video.js in French",
        hits=(_AFTER + "Lecture\n0:00\nChargé\n0%\nDébut de la fenêtre de dialogue. La touche d'échappement annulera et fermera la fenêtre.\nTexte\nCouleur\nBlanc\nNoir\nTaille des caractères\n50%\nRéinitialiser\nTerminé\nFin de la fenêtre de dialogue.", _AFTER + "Début de la fenêtre de dialogue. La touche d'échappement annulera et fermera la fenêtre.\nTexte\nBlanc\nTaille des caractères\n50%\nFin de la fenêtre de dialogue."),
        near_misses=(f"{_A}\n\nBlanc\nNoir\n\n{_B}", "Fin de la fenêtre de dialogue, dit-elle en fermant la porte derrière le dernier."),
    ),
    Rule(
        id="fr.video-embed.consent", label="video-embed",
        pattern=(
            r"(?:pour|afin de) (?:afficher|voir|visualiser|consulter|lire|regarder|accéder à) (?:ce|cette|le|la|les|ces) (?:contenus?|vidéos?|carte|publication|post|tweet|élément|lecteur)\b.{0,40}\b(?:vous devez|il faut|veuillez|merci d['’]|acceptez|autorisez|activez)\b.{0,60}\b(?:cookies?|traceurs|témoins)\b.{0,160}|"
            r"(?:ce|cette) (?:contenu|vidéo|carte|publication|élément) (?:est|n['’]est|ne peut|a été|n['’]a) .{0,40}(?:car|parce que|à cause|en raison|tant que|sans) .{0,60}\b(?:cookies?|traceurs|consentement)\b.{0,160}|"
            r"en (?:visionnant|regardant|lisant|lançant|affichant|chargeant) (?:cette|ce|la|le) (?:vidéo|contenu|carte|publication), vous (?:acceptez|consentez|reconnaissez)\b.{0,200}"
        ),
        otherwise=HINT,
        sure_if=r"cookie|traceur|témoins|conditions|consent|confidentialité|données",
        why="what stands where an embed would load once the reader agrees",
        source="two-click embeds and consent tools in this language (GDPR; the CJEU ruling C-40/17)",
        hits=(
            "Ce contenu est bloqué car vous n'avez pas accepté les cookies.",
            "Pour afficher ce contenu, vous devez accepter les cookies de réseaux sociaux.",
            "Ce contenu n'est pas visible à cause du paramétrage de vos cookies.",
            "En visionnant cette vidéo, vous acceptez les conditions d'utilisation du service.",
        ),
        near_misses=(
            "Pour voir la carte, il faut monter au grenier de la mairie.",
            "Cette vidéo est floue car la caméra avait pris l'eau.",
            "En regardant cette vidéo, vous apprenez à nouer la corde.",
        ),
    ),
    Rule(
        id="fr.promo.appeal", label="promo",
        pattern=(
            r"(?:connectez-vous|inscrivez-vous|identifiez-vous|créez un compte(?: gratuit)?)(?: gratuitement)?(?: ou (?:créez un compte(?: gratuit)?|inscrivez-vous|abonnez-vous))? pour (?:continuer (?:la|votre|à) lec?t?ure|continuer à lire|lire la suite|lire (?:cet|l['’]) ?article)\b[^,:;]{0,40}|"
            r"(?:soutenez|aidez)[ -]nous (?:avec|par|en|grâce à|via) (?:un |une |votre |vous |faisant |prenant |souscrivant |devenant )*(?:abonn\w+|dons?|adhésion|adhérent\w*|contribution|membres?|tipeee|patreon|paypal)\b[^:;]{0,80}|"
            r"soutenez (?:une|la|le|notre) (?:presse|journalisme|rédaction|média|magazine|travail|information)\b[^.;]{0,60}(?:: |en faisant |avec |par )(?:un |faites |votre )*(?:don|dons|abonn\w+)\b[^:;]{0,60}|faites un don|"
            r"(?:téléchargez|installez) (?:notre|l['’]) ?(?:application|appli|app)\b[^:;]{0,40}(?:et|pour) [^:;]{2,80}|avec (?:notre|l['’]) ?(?:application|appli|app)\b[^,:;]{0,30}, (?:restez|suivez|ne manquez|retrouvez|recevez|vous)\b[^:;]{0,140}|"
            r"(?:(?:vous avez |si vous )?(?:repéré|trouvé|vu|constaté|remarquez|constatez) une (?:erreur|faute|coquille)[^?.!:;]{0,40}|une (?:erreur|faute|coquille) dans (?:l['’]article|cet article|ce texte|le texte) ?)[?,:]? (?:signalez|dites|écrivez|contactez|prévenez|merci de|faites|aidez)[^:;]{0,120}|"
            r"(?:les )?(?:liens|produits|articles) (?:marqués|suivis|signalés|identifiés|accompagnés|précédés) (?:d['’]un |par un |de l['’]|d['’])?(?:\*|astérisque|étoile)[^.]{0,40}\baffili\w+\b.{0,200}|(?:cet article|cette page|ce site|certains liens|ce contenu) (?:peut contenir|contient|contiennent|comporte|sont) (?:des |de )?(?:liens )?(?:affiliés|d['’]affiliation|affilié)\b.{0,200}|"
            r"en tant que (?:partenaire|affilié)\w* (?:d['’])?amazon,? (?:nous|je|ce site)\b.{0,140}|"
            r"(?:devenez|deviens) (?:membre|adhérent|abonné|contributeur|partenaire)\w*(?: dès maintenant)?,? et (?:profitez|bénéficiez|accédez|recevez|profite|bénéficie)\b[^,:;]{2,100}|"
            r"abonnez-vous (?:à partir d[e'’] ?|dès |pour |pour seulement )[^,:;]{2,60}\b(?:mois|semaine|an|jour)\b[^,:;]{0,80}|abonnez-vous (?:pour|et) (?:lire|accéder|lisez|accédez)\b[^:;]{2,80}|"
            r"(?:abonnez-vous à|écoutez|retrouvez|suivez) (?:notre|nos) podcasts? (?:sur|dans) [^:;.]{2,60}[.!]?|"
            r"(?:rejoignez|participez à) (?:la|notre) (?:discussion|conversation|communauté)[ :,!.]{0,3}(?:laissez|postez|partagez|donnez|écrivez|et laissez)\b[^:;]{2,80}"
        ),
        otherwise=HINT,
        sure_if=r"lire|lecture|nous|notre|\bnos\b|dons?\b|affili|amazon|abonn|rédaction|article|signal|écrivez|membre|adhér|contribu|comment|avis",
        why="what a site asks of its readers in a sentence: to follow it, to pay, to report its mistakes",
        source="closing lines of news sites and blogs in this language; notes on links that consumer law and Amazon's programme ask for",
        hits=(
            "Vous aimez notre magazine ? Soutenez-nous avec un abonnement ou un don.",
            "Téléchargez notre application et ne manquez plus aucune info",
            "Vous avez repéré une erreur ? Signalez-la à la rédaction.",
            "En tant que Partenaire Amazon, nous réalisons un bénéfice sur les achats remplissant les conditions requises.",
            "Devenez membre et profitez d'avantages exclusifs.",
            "Rejoignez la discussion : laissez un commentaire !",
        ),
        near_misses=(
            "Soutenez-nous avec une corde, criait l'homme dans la barque.",
            "Vous avez trouvé une erreur ? Moi aussi, à la page deux.",
            "Les chemins marqués d'une étoile sont raides.",
            "Abonnez-vous, leur dit-il, et tout le village s'abonna.",
            "Cet article contient une photographie du pont.",
        ),
    ),
    Rule(
        id="fr.promo.voice", label="promo",
        finds=c.site_speaks(
            site=lazy_pattern(r"\bnous\b|\bnotre\b|\bnos\b|\bcet article\b|\bce (?:site|contenu|texte|blog|billet|reportage|podcast)\b|\bcette (?:page|vidéo|carte|histoire)\b|\bla rédaction\b", re.IGNORECASE),
            reader=lazy_pattern(r"\bvous\b|\bvotre\b|\bvos\b|\bmerci de\b|\b\w+ez-(?:nous|vous|le|la)\b|(?:^|[.?!:] )(?:recevez|rejoignez|lisez|téléchargez|suivez|soutenez|offrez|aidez|partagez|écrivez|dites|faites|devenez|découvrez|retrouvez)\b", re.IGNORECASE),
            asks=r"\bnewsletters?\b|\binfolettre\b|\blettre (?:hebdomadaire|d['’]information|quotidienne)\b|\bliste de diffusion\b|\bboîte mail\b|\bbriefing\b|\balertes? info\b|\bappli(?:cation)?\b|\b(?:sur|page) (?:facebook|twitter|instagram|tiktok|youtube|linkedin|telegram|whatsapp|pinterest|bluesky|mastodon|spotify)\b|\bpodcasts?\b| dons?\b|\bvotre soutien\b|\bsoutenez[- ]nous\b|\boffrez[- ]nous\b|\bpresse indépendante\b|\babonn\w+\b|\badhésion\b|\bcompte gratuit\b|\bcookies?\b|\bdans les commentaires\b|\b(?:faute|erreur|coquille) dans\b|\bsans publicité\b|\barticles gratuits\b|\bpartagez[- ]le\b|\bparamètres de confidentialité\b|\ben commentaire\b|\bpar mois\b|\bnotre travail\b|\bréseaux sociaux\b",
            notes=r"\bnous (?:pouvons )?(?:percevoir|percevons|touchons|recevons|recevoir|toucher) une (?:petite )?commission\b|\bcet article (?:est|a été) (?:sponsorisé|commandité)\b|\ben raison de vos paramètres de cookies\b|^contenu (?:sponsorisé|partenaire)[.:]|^article réalisé en partenariat commercial\b",
            voice=lazy_pattern(r"\bnous\b|\bnotre\b|\bnos\b|\bvous\b|\bvotre\b|\bvos\b", re.IGNORECASE),
            speech=SPEECH,
        ),
        score=ALMOST,
        why="the site speaks to its readers of mails, money, accounts or cookies, in a text that does not say we or you itself",
        source="closing lines of news sites and blogs in this language; what they share is who speaks, to whom and of what",
        hits=(_AFTER + "Notre briefing gratuit du matin vous résume les nouvelles de la vallée en cinq minutes.", _AFTER + "Nous avons besoin de votre soutien pour que nos articles restent gratuits.", _AFTER + "Si vous constatez une erreur dans cet article, merci de contacter la rédaction."),
        near_misses=(f"{_A}\n\n{_B}\n\n{_C}\n\nL'application dit aux chauffeurs quelle route prendre, et ils paient pour cela.", f"{_A}\n\n{_B}\n\n{_C}\n\n« Abonnez-vous à notre newsletter », demandait la pancarte de la mairie.", f"{_A}\n\n{_B}\n\n{_C}\n\nNous avons écrit à nos lecteurs que le pont serait fermé.\n\nNotre briefing gratuit du matin vous résume les nouvelles de la vallée en cinq minutes."),
    ),
    Rule(
        id="fr.promo.app",
        label="promo",
        phrases=listed("""
            téléchargez l'application; télécharger l'application; téléchargez notre application; télécharger l'appli;
            téléchargez l'appli; ouvrir dans l'application; ouvrir l'application; ouvrir dans l'appli; lire dans
            l'application; lire dans l'appli; continuer dans l'application; continuer sur l'application; obtenir
            l'application; découvrez notre application; télécharger dans l'app store; disponible sur google play;
            disponible sur l'app store; télécharger sur l'app store; installer l'application; utiliser l'application;
            voir dans l'application; activer les notifications; recevoir les notifications; recevoir les alertes;
            recevoir nos alertes; activez les notifications; nos applications mobiles; rejoignez notre chaîne
            whatsapp; rejoignez-nous sur whatsapp; suivez notre chaîne whatsapp
        """),
        ambiguous=listed("""
            application mobile; applications mobiles; applications; l'appli; plus tard; non merci; non, merci
        """),
        pattern=(
            r"(?:téléchargez|télécharger|installez|découvrez|utilisez|retrouvez-nous sur) (?:gratuitement )?(?:l'|notre |la nouvelle )(?:nouvelle )?(?:application|appli)\b(?: (?:mobile|gratuite|gratuitement|[\w'.-]+)){0,4}[.!]?|"
            r"(?:retrouvez|suivez|lisez) (?:toute |toutes |tous )?(?:l'|les |nos |notre )(?:[\w'’éèê-]+ ){1,8}(?:sur|dans|avec) (?:l'|notre )(?:application|appli)\b.{0,40}|"
            r"(?:rejoignez|suivez|abonnez-vous à) (?:la |notre |nos )(?:chaîne|communauté|canal|groupe|chaînes) (?:whatsapp|telegram|youtube)\b.{0,100}|"
            r"cet article vous a plu ?\?.{0,120}|vous avez (?:aimé|apprécié) cet article ?\?.{0,120}"
        ),
        when=c.all_of(c.not_heading, c.beside("promo")),
        otherwise=HINT,
        part="button",
        sure_if=r"notre|nos |gratuit|chaîne|communauté|canal|groupe|plu ?\?|article",
        why="a prompt to install the site's app or join its channel",
        source="smart banners, French wording of the Apple and Google badges, WhatsApp channels of African sites",
        hits=("Téléchargez l'application", "Télécharger dans l'App Store\nDisponible sur Google Play", "Rejoignez notre chaîne WhatsApp"),
        near_misses=(f"Applications mobiles\n\n{_A}", "Téléchargez l'application et vous saurez pourquoi personne n'en veut.", f"Plus tard\n\n{_B}"),
    ),
    Rule(
        id="fr.promo.ask",
        label="promo",
        phrases=listed("""
            faire un don; je fais un don; faites un don; faire un don maintenant; je soutiens; soutenez-nous; nous
            soutenir; soutenez notre journalisme; soutenez l'info indépendante; soutenez une presse libre; soutenez
            notre travail; soutenez un média indépendant; je participe; devenir membre; devenez membre; devenir
            mécène; je m'abonne; je m'abonne à partir de 0 €; s'abonner; abonnez-vous; abonnez-vous maintenant;
            abonnez-vous à partir de 0 €; s'abonner maintenant; s'abonner à partir de 0 €; j'en profite; je profite de
            l'offre; profiter de l'offre; offrez-vous l'intégrale; offrir un abonnement; voir les offres; voir les
            offres d'abonnement; découvrir les offres; découvrir nos offres; voir nos offres; je découvre; découvrir
            l'offre; je teste; testez gratuitement; tester pour 0 €; essayer gratuitement; abonnez-vous pour 0 €;
            offre spéciale: 0 €;
            soutenez une presse indépendante; soutenez une presse libre et indépendante; soutenez la presse
            indépendante
        """),
        when=c.any_of(c.not_heading, c.after_box_heading),
        otherwise=HINT,
        part="ask",
        why="a button that asks for money or a subscription",
        source="subscription boxes of French papers; donation boxes of free media (dons défiscalisés à 66 %)",
        hits=("Je m'abonne", "Faire un don »", "S'abonner à partir de 1 €"),
        near_misses=(f"Devenir membre\n\n{_A}", f"S'abonner\n\n{_B}", "Abonnez-vous, disait l'affiche, et personne ne s'abonna."),
    ),
    Rule(
        id="fr.promo.button",
        label="promo",
        phrases=listed("""
            en savoir plus; en savoir +; j'en profite; cliquez ici; cliquer ici; je découvre; en profiter; je réserve;
            en savoir davantage; voir le prix; voir l'offre; je commande; voir tous les prix; acheter maintenant; pas
            maintenant; s'inscrire gratuitement
        """),
        when=c.all_of(c.in_article, c.seldom, c.any_of(c.not_heading, c.after_box_heading)),
        otherwise=HINT,
        part="button",
        why="the text of a button, which does nothing in a text",
        source="calls to action of French shops and papers",
        hits=("En savoir plus", "Voir l'offre »"),
        near_misses=("Découvrir\nDécrire\nDécider", f"En savoir plus\n\n{_B}"),
    ),
    Rule(
        id="fr.promo.offer", label="promo",
        phrases=listed("""
            postuler à cette offre; postuler maintenant; sauvegarder cette offre; contacter l'annonceur;
            contacter l'agence; contacter le vendeur; voir le numéro; afficher le numéro;
            voir le téléphone; afficher le téléphone; demander une visite; signaler l'annonce;
            voir les disponibilités; vérifier les disponibilités;
            acheter des billets; acheter un billet;
            allumer une bougie; déposer une condoléance; faire livrer des fleurs; envoyer des fleurs;
            signer le livre d'or; aller à la recette; créer une alerte; alerte prix
        """),
        when=c.offer_button, otherwise=HINT, part="button",
        why="a button beside an offer: to apply, to call the seller, to book; it does nothing in a text",
        source="job boards, portals of homes and cars, shops' comparisons, tickets, hotels, memorial pages, recipe cards",
        hits=("Contacter l'annonceur\nVoir le numéro", "Voir les disponibilités\nAllumer une bougie"),
        near_misses=(f"Allumer une bougie\n\n{_A}", "Acheter des billets ne servait plus à rien, dit-elle.", f"{_A}\n\nPostuler à cette offre\n\nPostuler maintenant\n\n{_B}", f"{_A}\n\nPostuler à cette offre\n\nPostuler maintenant\n\n{_B}"),
    ),
    Rule(
        id="fr.promo.install", label="promo",
        phrases=listed("""
            ajoutez-le à votre écran d'accueil pour une expérience étendue et un accès facile.; installez-le
            sur votre appareil pour une expérience complète et un accès facile.; ajoutez-le à votre dock
            pour une expérience étendue et un accès facile.; mais ce navigateur ne prend pas en charge cette
            fonctionnalité. ouvrez le lien dans un navigateur externe pour continuer.
        """),
        ambiguous=listed("""
            touchez « ouvrir dans le navigateur… »; appuyez sur partager dans la barre de navigation;
            ajouter à la maison; appuyez sur menu; touchez "ajouter à l'écran d'accueil"; installer; ouvrez
            le menu de votre navigateur; afficher la galerie; appuyez sur menu s'il n'y a pas d'icône
            partager; ajouter au dock; appuyez sur "ajouter à l'écran d'accueil"; appuyez sur "ajouter au
            dock"; ouvrez le menu du navigateur intégré; ajouter à l'écran d'accueil; ouvrez le lien copié
            dans safari; touchez pour copier le lien; appuyez sur "afficher plus" dans le menu partager; ce
            site possède des fonctionnalités d'application.
        """),
        when=c.install_steps, otherwise=HINT, weighed=False,
        why="the panel by which a site asks to be put on the home screen, and its steps",
        source="pwa-install in French",
        hits=("Ajoutez-le à votre écran d'accueil pour une expérience étendue et un accès facile.", "Installez-le sur votre appareil pour une expérience complète et un accès facile.", _AFTER + "Touchez « Ouvrir dans le navigateur… »\nAppuyez sur Partager dans la barre de navigation\nAjouter à la Maison"),
        near_misses=(f"{_A}\n\nTouchez « Ouvrir dans le navigateur… »\n\n{_B}", f"{_A}\n\n- Touchez « Ouvrir dans le navigateur… »\n- Appuyez sur Partager dans la barre de navigation\n- Ajouter à la Maison\n\n{_B}", "Ajoutez-le à votre écran d'accueil pour une expérience étendue et un accès facile, dit-elle en fermant la porte derrière le dernier.", "Installez-le sur votre appareil pour une expérience complète et un accès facile, dit-elle en fermant la porte derrière le dernier."),
    ),
    Rule(
        id="fr.newsletter.field",
        label="newsletter",
        phrases=listed("""
            votre e-mail; votre email; votre adresse e-mail; votre adresse email; votre adresse mail; votre mail;
            entrez votre e-mail; entrez votre email; entrez votre adresse e-mail; entrez votre adresse email;
            saisissez votre adresse e-mail; saisissez votre e-mail; saisissez votre adresse email; indiquez votre
            adresse e-mail; renseignez votre email; votre courriel; entrez votre courriel; votre adresse courriel;
            désinscription à tout moment; désinscription possible à tout moment; merci pour votre inscription; merci
            pour votre inscription !; merci de votre inscription; votre inscription a bien été prise en compte;
            inscription à la newsletter; inscription newsletter; s'inscrire à la newsletter; inscrivez-vous à la
            newsletter; inscrivez-vous à notre newsletter; abonnez-vous à notre newsletter; abonnez-vous à la
            newsletter; abonnez-vous à nos newsletters; abonnez-vous à notre infolettre; s'abonner à la newsletter;
            s'abonner à l'infolettre; toutes nos newsletters; recevoir la newsletter; recevez notre newsletter; restez
            informé; restez informés; restez informé(e); pas de spam; zéro spam; newsletter gratuite; voir toutes les
            newsletters; email invalide; adresse e-mail invalide; veuillez saisir une adresse e-mail valide;
            abonnement à la newsletter
        """),
        ambiguous=listed("""
            newsletter; newsletters; infolettre; infolettres; lettre d'information; la newsletter; nos newsletters;
            e-mail; adresse e-mail; adresse email; courriel; adresse mail; alertes; email; ne manquez rien; ne ratez rien
        """),
        when=c.all_of(c.not_heading, c.beside("newsletter", "promo", "share-bar", "legal-footer")),
        otherwise=HINT,
        part="field",
        why="a part of the box that collects mail addresses",
        source="sign-up forms of French-language sites (Québec: infolettre, courriel)",
        hits=("Ne manquez rien\nVotre adresse e-mail", "Votre adresse e-mail", "Newsletter\nInscrivez-vous à notre newsletter", "Entrez votre courriel"),
        near_misses=(f"Ne manquez rien\n\n{_A}", f"Newsletters\n\n{_A}", f"Courriel\n\n{_B}", "Votre adresse e-mail vaut de l'or, explique-t-il."),
    ),
    Rule(
        id="fr.newsletter.sign-up",
        label="newsletter",
        pattern=(
            r"recevez (?:chaque|tous les|toutes les|gratuitement|en avant-première) ?(?:matins?|soirs?|jours?|semaines?|lundis?|vendredis?|samedis?|week-ends?)? (?:l'essentiel|le meilleur|toute l'actualité|toute l'info|les infos|l'info|notre sélection|nos (?:derniers|meilleurs|actualités)|les dernières|les meilleurs articles)\b[^.:]{0,90}[.!]?|votre adresse (?:e-?mail|courriel|mail) (?:sert|servira) (?:uniquement |exclusivement )?à\b.{0,200}|"
            r"(?:inscrivez-vous|abonnez-vous|inscris-toi|abonne-toi|s'inscrire|s'abonner|je m'inscris|je m'abonne) (?:gratuitement |ici |dès maintenant )?(?:à|pour recevoir) (?:la |notre |nos |l'|ma )?"
            r"(?:[\w'’-]+ ){0,6}(?:newsletters?|infolettres?|lettre d'information|lettres?|alertes?)\b.{0,120}|"
            r"(?:recevez|recevoir|retrouvez|reçois|je souhaite recevoir|chaque (?:matin|soir|semaine|jour|lundi|vendredi|samedi), (?:recevez|retrouvez)) .{2,100}(?:par e-?mail|par courriel|dans votre boîte (?:mail|e-mail|aux lettres|de réception|courriel)|newsletters?|infolettre|par mail)\b.{0,80}|"
            r"(?:en vous (?:inscrivant|abonnant)|en (?:cliquant|validant|soumettant|renseignant|indiquant|fournissant|continuant)\b.{0,60}), (?:vous|j') ?(?:acceptez|reconnaissez|consentez|accepte|confirmez)\b.{0,240}|"
            r"(?:ne manquez|ne ratez|ne loupez) (?:rien|pas|plus|aucun|aucune)\b.{0,80}(?:newsletter|infolettre|inscri|abonne|e-mail|boîte mail|alertes)\w*.{0,60}|"
            r"vous (?:pouvez|pourrez) vous (?:désinscrire|désabonner) à tout moment\b.{0,160}|(?:vos données|votre adresse (?:e-?mail|courriel|mail)) (?:sera|seront|est|sont) (?:uniquement |exclusivement |traitées? )?(?:utilisées?|par|conservées?)\b.{0,240}|"
            r"(?:l'essentiel|le meilleur|toute l'actualité|l'actualité|l'actu) .{2,80}(?:dans votre boîte mail|par e-?mail|par courriel)\b.{0,60}|"
            r"j'accepte (?:de recevoir|que mes données|les conditions)\b.{0,200}"
        ),
        takes=c.through_or_alone("button", "field", within=3),
        part="heading",
        otherwise=HINT,
        sure_if=r"newsletter|infolettre|lettres? d'information|alertes?\b|abonn|l'essentiel|le meilleur|actualité|\binfos?\b|vos données|mes données|tout accepter|désinscri|désabonn|confidentialité|données personnelles|votre adresse (?:e-?mail|mail|courriel)|boîte (?:mail|e-mail|de réception|courriel)|j'accepte de recevoir|meilleurs articles|nos derniers|générales d'utilisation|nos conditions|cgu",
        why="an invitation to get mails from the site, with its consent line",
        source="newsletter boxes of French-language papers; CNIL wording of consent",
        hits=(
            "Recevez chaque matin l'essentiel de l'actualité", "Inscrivez-vous à notre newsletter quotidienne",
            "Recevez chaque matin l'essentiel de l'actualité par e-mail\nVotre e-mail\nJe m'inscris",
            "En vous inscrivant, vous acceptez nos conditions générales d'utilisation.",
        ),
        near_misses=(
            "Recevez chaque matin vos voisins", "Inscrivez-vous, leur dit-il, et tout le village s'inscrivit.",
            "En vous inscrivant au club, vous découvrez la ville.",
            "Recevez mes salutations les plus vives, écrivait le vieux notaire.",
            "Recevoir une lettre par mail, disait-il, n'est pas recevoir une lettre.",
            "En cliquant sur le bouton vert, vous acceptez de commencer la partie.",
            "Ne manquez rien du spectacle, inscrivez-vous à la porte.",
        ),
    ),
    Rule(
        id="fr.newsletter.button",
        label="newsletter",
        phrases=listed("""
            s'inscrire; je m'inscris; m'inscrire; inscrivez-vous; s'inscrire maintenant; inscription; valider;
            envoyer; ok; je valide; inscrivez-moi; ça m'intéresse
        """),
        when=c.beside("newsletter", "promo", "paywall"),
        otherwise=HINT,
        part="ask",
        why="the button of a sign-up form",
        source="sign-up forms of French papers",
        hits=("Votre e-mail\nValider", "Inscrivez-vous à notre newsletter\nJe m'inscris"),
        near_misses=(f"Inscription\n\n{_A}", f"Valider\n\n{_B}"),
    ),
    Rule(
        id="fr.newsletter.mail-frame",
        label="newsletter",
        phrases=listed("""
            voir cet e-mail dans votre navigateur; voir cet email dans votre navigateur; voir ce mail dans votre
            navigateur; voir dans votre navigateur; afficher dans votre navigateur; consulter la version en
            ligne; voir la version en ligne; lire la version en ligne; lire en ligne cet e-mail; visualiser cet
            e-mail dans votre navigateur; se désabonner de la newsletter; se désinscrire de la newsletter;
            cliquez ici pour vous désabonner; cliquez ici pour vous désinscrire; gérer vos préférences d'e-mail;
            modifier mes préférences d'abonnement; transférer cet e-mail à un ami
        """),
        ambiguous=listed("""
            se désabonner; se désinscrire; me désabonner; me désinscrire; mettre à jour vos préférences; gérer
            mes préférences; transférer à un ami; voir dans le navigateur; afficher dans le navigateur; ouvrir
            dans le navigateur
        """),
        when=c.all_of(c.not_heading, c.beside("newsletter", "legal-footer")),
        otherwise=HINT,
        pattern=(
            r"si (?:cet? (?:e-?mail|courriel|message|newsletter|mail)|cette newsletter) ne s['’]affiche pas\b.{0,160}|"
            r"vous (?:recevez|avez reçu) (?:cet? (?:e-?mail|courriel|message|mail)|cette (?:newsletter|infolettre)) (?:car|parce que) vous (?:êtes (?:inscrit|abonné)|vous êtes (?:inscrit|abonné)|avez)\b.{0,200}|"
            r"cet? (?:e-?mail|courriel|message) (?:a été|est) envoyé à [\w.+-]{1,64}@[\w.-]{2,60}\b.{0,160}|"
            r"si vous ne (?:souhaitez|voulez|désirez) plus recevoir (?:nos|de|ces|cette|les|nos) (?:e-?mails?|courriels?|messages?|newsletters?|informations|mails?|infolettre)\b.{0,160}|"
            r"pour (?:vous|se) (?:désabonner|désinscrire)(?: de [^:]{2,60})?,? (?:veuillez )?(?:cliquez|cliquer|suivez|envoyez)\b.{0,120}"
        ),
        anywhere=True,
        why="what a mailing service puts above and below every letter: the link to its web page, why it came, how to leave",
        source="letters of Mailchimp and Brevo; ePrivacy Directive, article 13(4): every letter says how to leave",
        hits=(
            "Voir cet e-mail dans votre navigateur",
            "Vous recevez cet e-mail car vous êtes inscrit à notre lettre d’information.",
            "Si vous ne souhaitez plus recevoir nos emails, cliquez ici.",
            "Se désabonner\nVous recevez cet e-mail car vous êtes inscrit à notre lettre d’information.",
        ),
        near_misses=(
            "Se désabonner de la ville, voilà son idée du bonheur.",
            "« Se désabonner » est écrit tout en bas, et personne ne le trouve.",
            f"Se désabonner\n\n{_A}",
        ),
    ),
    Rule(
        id="fr.newsletter.sent", label="newsletter",
        phrases=listed("""
            pour terminer l'inscription, cliquez sur le lien de confirmation dans l'e-mail qui vient de vous
            être adressé. s'il n'arrive pas dans les 3 minutes, vérifiez votre dossier d'indésirables !; un
            lien de connexion a été envoyé dans votre boîte de réception. s’il n’arrive pas dans les 3
            minutes, vérifiez votre dossier d'indésirables.
        """),
        ambiguous=listed("""
            veuillez consulter votre boîte de réception !; veuillez renseigner une adresse e-mail valide;
            e-mail envoyé; choisir vos newsletters; peut-être plus tard; annuler à tout moment.
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="what a sign-up form says before and after an address is sent",
        source="Ghost in French",
        hits=("Pour terminer l'inscription, cliquez sur le lien de confirmation dans l'e-mail qui vient de vous être adressé. S'il n'arrive pas dans les 3 minutes, vérifiez votre dossier d'indésirables !", "Un lien de connexion a été envoyé dans votre boîte de réception. S’il n’arrive pas dans les 3 minutes, vérifiez votre dossier d'indésirables.", _AFTER + "Veuillez consulter votre boîte de réception !\nVeuillez renseigner une adresse e-mail valide\nE-mail envoyé"),
        near_misses=(f"{_A}\n\nVeuillez consulter votre boîte de réception !\n\n{_B}", f"{_A}\n\n- Veuillez consulter votre boîte de réception !\n- Veuillez renseigner une adresse e-mail valide\n- E-mail envoyé\n\n{_B}", "Pour terminer l'inscription, cliquez sur le lien de confirmation dans l'e-mail qui vient de vous être adressé. S'il n'arrive pas dans les 3 minutes, vérifiez votre dossier d'indésirables, dit-elle en fermant la porte derrière le dernier."),
    ),
    Rule(
        id="fr.newsletter.push", label="newsletter",
        phrases=listed("""
            souhaitez-vous recevoir nos notifications ?; nous souhaitons vous envoyer des notifications sur
            les dernières actualités.
        """),
        ambiguous=listed("""
            souhaite vous envoyer des notifications; nous souhaitons vous envoyer des notifications;
            autoriser les notifications
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="how a site asks whether it may send messages to the browser",
        source="prompts of push services in French",
        hits=("Souhaitez-vous recevoir nos notifications ?", "Nous souhaitons vous envoyer des notifications sur les dernières actualités.", _AFTER + "souhaite vous envoyer des notifications\nNous souhaitons vous envoyer des notifications\nAutoriser les notifications"),
        near_misses=(f"{_A}\n\nsouhaite vous envoyer des notifications\n\n{_B}", f"{_A}\n\n- souhaite vous envoyer des notifications\n- Nous souhaitons vous envoyer des notifications\n- Autoriser les notifications\n\n{_B}", "Souhaitez-vous recevoir nos notifications, dit-elle en fermant la porte derrière le dernier.", "Nous souhaitons vous envoyer des notifications sur les dernières actualités, dit-elle en fermant la porte derrière le dernier."),
    ),
    Rule(
        id="fr.comment-count.member-panel",
        label="comment-count",
        pattern=r"(?:inscription|inscrit|inscrit le|inscrit depuis|membre depuis|date d['’]inscription|enregistré le)(?: ?: ?.{4,45})?",
        takes=c.member_panel(_PANEL, _RANKS),
        weighed=False,
        otherwise=HINT,
        why="since when the writer of a post is a member of the forum, and how much they wrote",
        source="panels beside posts (phpBB, vBulletin, XenForo wording)",
        hits=(
            "= greta\nMembre actif\nMessages : 5120\nInscription : mar. 11 mai 2004, 12:00\nLocalisation : Lune\n= " + _A,
            "= greta\n\nInscrit le\n11 mai 2004\nMessages\n3401\n\n= " + _B,
        ),
        near_misses=(
            "Ana Moreno\nInscription : 2009\nLocalisation : Lune",
            f"Inscription : 3 mai 2009\nTarif : gratuit\n\n{_A}",
        ),
    ),
    Rule(
        id="fr.navigation.forum",
        label="navigation",
        phrases=listed("""
            répondre au sujet; publier une réponse; écrire un nouveau sujet
        """),
        ambiguous=listed("""
            qui est en ligne ?; qui est en ligne; index du forum; sujet précédent; sujet suivant
        """),
        pattern=(
            r"utilisateurs parcourant (?:ce forum|actuellement ce forum|cette discussion) ?: .{0,110}\b\d{1,6} (?:invités?|utilisateurs?|membres?)|"
            r"\d{1,5} messages? [•·] page \d{1,4} sur \d{1,4}"
        ),
        when=c.all_of(c.not_heading, c.beside("navigation", "comments", "comment-count")),
        otherwise=HINT,
        anywhere=True,
        weighed=False,
        why="what a forum prints above and below a thread: its pages, its readers, its buttons",
        source="forum software (phpBB, vBulletin, XenForo wording)",
        hits=(
            "Utilisateurs parcourant ce forum : Aucun utilisateur enregistré et 3 invités",
            "2 messages • Page 1 sur 1",
            "Publier une réponse\nQui est en ligne ?",
        ),
        near_misses=(
            f"Qui est en ligne ?\n\n{_A}",
            "Le dossier contient 2 messages, page 1 sur 90, et rien d’autre.",
        ),
    ),
    Rule(
        id="fr.comment-count.count",
        label="comment-count",
        phrases=listed("""
            voir les commentaires (0); lire les commentaires (0); afficher les commentaires (0);
            voir tous les commentaires (0);
            0 commentaires; 0 commentaire; commentaires (0); commentaires 0; commentaires: 0; pas encore de
            commentaire; pas encore de commentaires; voir les commentaires; voir les 0 commentaires; voir tous les
            commentaires; lire les commentaires; lire les 0 commentaires; afficher les commentaires; afficher les 0
            commentaires; afficher plus de commentaires; voir plus de commentaires; tous les commentaires; charger
            plus de commentaires; masquer les commentaires; réagir (0); soyez le premier à commenter; soyez le premier
            à réagir; soyez le premier à commenter !; soyez le premier à donner votre avis; soyez la première personne
            à commenter;
            pas encore de commentaire.; aucun commentaire pour l'instant
        """),
        ambiguous=listed("""
            aucun commentaire; pas de commentaire; 0 avis; 0 réponses; 0 réponse; 0 réactions; 0 réaction; aucune
            réaction
        """),
        pattern=r"\d[\d ., ]{0,8} (?:commentaires?|réflexions?|réactions?|réponses?|pensées?) (?:sur|pour|à) [«“\"'].{2,140}|(?:voir|lire|afficher) (?:les |tous les )?\d+ (?:commentaires?|réponses?|réactions?)",
        when=c.all_of(c.not_heading, c.after_prose()),
        otherwise=HINT,
        why="how many comments there are, or the button that shows them",
        source="comment systems in French (WordPress, Viafoura, papers' own); WordPress and isso in French",
        hits=("12 commentaires", "Commentaires (7)", "Soyez le premier à réagir", "3 réflexions sur « Le pont »"),
        near_misses=("Aucun commentaire.", "12 commentaires ont été effacés dans la nuit.", "Pas de commentaire du maire"),
    ),
    Rule(
        id="fr.comments.prompt",
        label="comments",
        phrases=listed("""
            entrez vos coordonnées ci-dessous ou cliquez sur une icône pour vous connecter;
            laisser un commentaire annuler la réponse; laisser une réponse annuler la réponse;
            prévenez-moi de tous les nouveaux commentaires par e-mail.; prévenez-moi de tous les
            nouveaux articles par e-mail.; prévenez-moi de tous les nouveaux commentaires par
            e-mail; prévenez-moi de tous les nouveaux articles par e-mail; rédiger un avis; donner
            mon avis; donnez votre avis sur ce produit; laisser un avis; soyez le premier à laisser
            votre avis;
            laisser un commentaire; laissez un commentaire; ajouter un commentaire; poster un commentaire; écrire un
            commentaire; publier un commentaire; publier le commentaire; laisser une réponse; annuler la réponse;
            réagir à cet article; commenter cet article; commenter l'article; je commente; réagissez à cet article;
            participez à la conversation; rejoignez la conversation; votre commentaire; rédiger un commentaire;
            envoyer le commentaire; votre adresse e-mail ne sera pas publiée; votre adresse e-mail ne sera pas
            publiée.; votre adresse e-mail ne sera pas publiée. les champs obligatoires sont indiqués avec *; votre
            adresse de messagerie ne sera pas publiée; votre adresse de messagerie ne sera pas publiée.; les champs
            obligatoires sont indiqués avec *; les commentaires sont fermés; les commentaires sont fermés.;
            commentaires fermés; les commentaires sont clos; connectez-vous pour commenter; connectez-vous pour
            réagir; se connecter pour commenter; vous devez être connecté pour commenter; identifiez-vous pour
            commenter; inscrivez-vous pour commenter; signaler un abus; signaler ce commentaire; signaler ce message;
            signaler un contenu; charte de modération; règles de modération; charte des commentaires; avertissez-moi
            par e-mail des nouveaux commentaires.; avertissez-moi par e-mail des nouveaux articles.; commentaires
            désactivés; répondre à ce message; citer ce message; donnez votre avis sur cet article; trier par date;
            annuler la réponse.; cliquez ici pour annuler la réponse.; soumettre le commentaire; désolé, les commentaires sont fermés pour cet article.; désolé, les commentaires sont fermés pour le moment.; connectez-vous pour répondre; connectez-vous pour laisser un commentaire; votre commentaire est en attente de modération; envoyer votre commentaire; insérez votre commentaire ici (au moins 0 lettres); commentaire en attente de modération.
        """),
        ambiguous=listed("""
            commenter; donnez votre avis; votre avis; réagir; à vous la parole; vos commentaires; vos réactions; les
            plus récents; les plus anciens;
            commentaire supprimé.; s'abonner aux notifications de réponses; poster une réponse
        """),
        pattern=(
            r"derni[èe]re modification par [\w .'-]{2,40} ?[;,:] .{0,14}\d.{3,40}|"
            r"(?:vous devez|veuillez|merci de|il faut|pour (?:pouvoir )?(?:commenter|réagir|poster)\b.{0,40}) ?(?:vous |être )?(?:connecté|connecter|identifié|identifier|abonné|inscrit|connectez-vous|devenez)\w*(?:\(e\))? ?.{0,40}(?:comment|réagir|poster|publier|abonn|compte)\w*.{0,60}|"
            r"(?:enregistrer|save) mon nom, mon e-?mail et mon site .{0,100}|ce site utilise akismet\b.{0,100}|(?:la section des commentaires|l'espace commentaires|les commentaires (?:de cet article|sur cet article)) (?:est|sont) (?:fermée?s?|désactivée?s?|réservée?s?)\b.{0,80}"
        ),
        when=c.all_of(c.in_run(2, "comments", "comment-count", "share-bar"), c.no_list_item),
        otherwise=HINT,
        sure_if=r"comment(?:er|aires?)\b|réagir|akismet|derni[èe]re modification|enregistrer mon nom|save mon nom",
        why="a prompt of the comment section",
        source="comment systems in French (WordPress, phpBB, papers' own); WordPress, isso and Django comments in French",
        hits=("Dernière modification par capitaine ; 12/03/2019 à 10h14.", "Laisser un commentaire", "Votre adresse e-mail ne sera pas publiée.", "Vous devez être connecté pour publier un commentaire.", "Les commentaires sont fermés."),
        near_misses=("Dernière modification par le notaire en 1931, le testament fut oublié.", f"Votre avis\n\n{_A}", f"Réagir\n\n{_B}", "Les commentaires sont fermés, écrit le journal, et lui aussi.", "Vous devez être inscrit pour savoir comment venir.", "Vous devez vous connecter à votre compte bancaire.", "Vous devez être inscrit pour publier une annonce au marché."),
    ),
    Rule(
        id="fr.comments.button",
        label="comments",
        phrases=listed("""
            répondre; signaler; citer; j'aime; je n'aime pas; 0 j'aime; commentaires; commentaire; modifier;
            permalien; utile; recommander; alerter; aimer; 0 mentions j'aime;
            voter; voir les résultats; sondage; je vote;
            nom (optionnel); courriel (optionnel); site web (optionnel);
            charger plus de messages; du plus ancien au plus récent; du plus récent au plus ancien;
            les mieux notés; nombre de messages; partager ce message; répondre à l'aide d'un sujet;
            se connecter pour répondre
        """),
        when=c.all_of(c.in_run(2, "comments", "share-bar", "comment-count"), c.no_list_item, c.stacks_nothing),
        otherwise=HINT,
        why="buttons under a reader's comment, one beside the other",
        source="forum and comment software in French",
        hits=("Répondre\nSignaler", "J'aime\nRépondre\nSignaler"),
        near_misses=(f"Répondre\n\n{_A}", f"Commentaires\n\n{_B}"),
    ),
    Rule(
        id="fr.comments.useful", label="comments",
        phrases=listed("cette information vous a-t-elle été utile ?; ces informations vous ont-elles été utiles ?; avez-vous trouvé cette page utile ?; cet article vous a-t-il été utile ?; cet article vous a-t-il été utile?; cet article vous a été utile ?; cet article vous a-t-il plu ?; cette page vous a-t-elle été utile ?; cette réponse vous a-t-elle été utile ?; avez-vous trouvé cet article utile ?"),
        ambiguous=listed("oui; non"),
        when=c.all_of(c.in_run(3, "comments"), c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item), otherwise=HINT,
        why="a poll below the article: was it useful, yes or no",
        source="feedback widgets of help pages, blogs and papers",
        hits=(_AFTER + "Cet article vous a-t-il été utile ?\nOui\nNon", "Cette page vous a-t-elle été utile ?"),
        near_misses=(f"Oui\n\n{_A}", "L'article vous a-t-il été utile ? Personne ne l'a su."),
    ),
    Rule(
        id="fr.comments.widget", label="comments",
        phrases=listed("""
            signaler ce commentaire ?; afficher 0 réponses supplémentaires; afficher 1 réponse
            supplémentaire; voir plus de réponses; ce commentaire a été masqué.; ce commentaire a été
            supprimé.; voir la discussion complète; le commentaire lié n’est plus disponible.; vous ne
            pouvez pas commenter cette publication.; afficher plus (0); ajoutez un contexte à votre
            commentaire. partagez votre nom et vos compétences pour favoriser une discussion saine.
        """),
        ambiguous=listed("""
            modifier ce commentaire; discussion entre abonnés; commencer la conversation; rejoindre la
            discussion; ajouter une réponse; trier par; plus récent; plus ancien; s'inscrire maintenant;
            déjà abonné(e) ?; se connecter; passer à l’abonnement payant; abonné(e) supprimé(e); signaler le
            commentaire; afficher le commentaire; masquer le commentaire; masqué pour les abonnés; aperçu;
            soumettre; flux atom; 1 caché; 0 cachés
        """),
        pattern=(
            r"abonnez-vous gratuitement à .{2,60} pour commencer à commenter[.!।]?|"
            r"choisissez un abonnement payant à .{2,60} pour commencer à commenter[.!।]?"
        ),
        when=c.comment_widget, otherwise=HINT, weighed=False,
        why="what comment sections of blogs say around the comments and above their form",
        source="Ghost, isso and WordPress in French",
        hits=("Signaler ce commentaire ?", "Afficher 4 réponses supplémentaires", "Abonnez-vous gratuitement à Port Chronicle pour commencer à commenter.", _AFTER + "Modifier ce commentaire\nDiscussion entre abonnés\nCommencer la conversation"),
        near_misses=(f"{_A}\n\nModifier ce commentaire\n\n{_B}", f"{_A}\n\n- Modifier ce commentaire\n- Discussion entre abonnés\n- Commencer la conversation\n\n{_B}", "Signaler ce commentaire, dit-elle en fermant la porte derrière le dernier.", "Abonnez-vous gratuitement à Port Chronicle pour commencer à commenter, dit-elle en fermant la porte derrière le dernier."),
    ),
    Rule(
        id="fr.comments.post-tool", label="comments",
        phrases=listed("""
            marque-page; meilleure réponse; réponse; citation; lien permanent; marquer comme meilleure
            réponse; options de publication; réponse au message; lien permanent vers le commentaire
        """),
        when=c.post_tools, otherwise=HINT, weighed=False,
        why="buttons under the posts of a forum, one beside the other",
        source="NodeBB, Redmine, django-machina, Misago, MediaWiki DiscussionTools and SPIP in French",
        hits=(_AFTER + "Marque-page\nMeilleure réponse\nRéponse", _AFTER + "Citation\nLien permanent\nMarquer comme meilleure réponse"),
        near_misses=(f"{_A}\n\nMarque-page\n\n{_B}", f"{_A}\n\n- Marque-page\n- Meilleure réponse\n- Réponse\n\n{_B}"),
    ),
    Rule(
        id="fr.comments.forum", label="comments",
        phrases=listed("""
            signaler ce message à la modération; cliquez ici pour retourner au dernier message lu de ce
            fil.; ce sujet a été supprimé. seuls les utilisateurs avec les droits d'administration peuvent
            le voir.; veuillez vous enregistrer ou vous connecter afin de vous abonner à ce sujet.; le sujet
            auquel vous répondez est assez ancien. ne voudriez-vous pas créer un nouveau sujet à la place et
            placer une référence vers celui-ci dans votre réponse ?; être notifié des réponses dans ce
            sujet; l'envoi de messages est réservé aux membres inscrits, cliquez ici pour vous connecter.;
            il semble que votre connexion ait été perdue, veuillez patienter pendant que nous vous
            re-connectons.; ce forum a été mis à jour à la dernière version. cliquez ici pour recharger la
            page.; vous recevrez désormais des notifications lorsque quelqu'un postera dans ce sujet.; se
            connecter pour poster; il n'y a aucun sujet récent.; aucun sujet non lu.; il n'y a aucun sujet
            ayant ce mot-clé; il n'y a pas de sujet dans ce forum.; il n'y a aucun sujet non lu.;
            voudriez-vous vous abonné à ce sujet ?; ce message sera validé avant d'apparaître sur le forum.;
            il n'y a aucun sujet dans ce forum.; il n'y a aucun sujet non-lu.; souhaitez-vous vous abonner à
            ce sujet ?; ce message est masqué. vous ne pouvez pas voir son contenu.; ce message est masqué.
            seuls les utilisateurs autorisés peuvent en consulter le contenu.; ce message est protégé. seuls
            les modérateurs peuvent le modifier.; le contenu de ce message ne peut pas être affiché.; cette
            publication a été modifiée 0 fois.; il n'y a aucune discussion dans cette catégorie.; il y a 0
            fils de discussion nouveaux ou mis à jour. cliquez ici pour les afficher.; vous n’avez plus
            accès à ces forums.; attention ! votre message doit contenir au moins dix caractères.; votre
            message est trop long. la taille maximale est de 0 caractères.; ce forum est modéré a priori :
            votre contribution n’apparaîtra qu’après avoir été validée par les responsables.; abonnez-vous
            pour recevoir les notifications sur les nouveaux commentaires.; vous recevrez des notifications
            sur les nouveaux commentaires sur ce sujet.; ce message est introuvable. il a peut-être été
            supprimé ou déplacé.
        """),
        ambiguous=listed("""
            trier; outils pour sujets; marquer comme non-lu; créer un nouveau sujet; répondre à ce sujet
            quand même; ce message a été supprimé !; nouveau sujet; il y a un nouveau sujet.; charger la
            suite; personne n'a répondu; pas de nouveau message; partager cette catégorie; poster un nouveau
            sujet; verrouiller le sujet; déplacer le sujet; supprimer le sujet; s'abonner au sujet; se
            désabonner de ce sujet.; actions rapides; marquer le sujet comme 'lu'; marquer les forums comme
            'lu'; ce sujet est verrouillé; voir les sujets non lu; voir mes posts; créer un sujet; se
            désabonner du sujet; marquer les sujets comme lus; marquer les forums comme lus; voir les sujets
            non-lus; historique des modifications; aller à la meilleure réponse; aller au premier message;
            aller au dernier message; aller au nouveau message; options de fil; démarrer le fil de
            discussion; discussions suivies; discussions non lues; nouveaux fils de discussion; aller à la
            première page; aller à la page précédente; aller à la page suivante; aller à la dernière page;
            vous n'êtes pas connecté; historique des modifications postées; ecrire un commentaire...;
            nouveau message; surveiller; dernier message; formats disponibles :; poster un message; un
            message, un commentaire ?; aucun message de forum; 0 participants à la discussion; ajouter un
            sujet; votre commentaire a été publié.; à propos de cette page de discussion; démarrer une
            discussion; s’abonner à ce sujet ?
        """),
        pattern=(
            r"marqué comme meilleure réponse par .{1,40} .{1,40}[.!।]?|"
            r"en cliquant sur « .{1,40} », vous acceptez les conditions d'utilisation de ce wiki[.!।]?"
        ),
        when=c.forum_tools, otherwise=HINT, weighed=False,
        why="what the software of a forum says around the posts of a thread, several lines in a row",
        source="django-machina, NodeBB, Misago, Spirit, Redmine, SPIP and MediaWiki DiscussionTools in French",
        hits=("Signaler ce message à la modération", "Cliquez ici pour retourner au dernier message lu de ce fil.", "Marqué comme meilleure réponse par Port Chronicle Port Chronicle.", _AFTER + "Trier\nOutils pour sujets\nMarquer comme non-lu"),
        near_misses=(f"{_A}\n\nTrier\n\n{_B}", f"{_A}\n\n- Trier\n- Outils pour sujets\n- Marquer comme non-lu\n\n{_B}", "Signaler ce message à la modération, dit-elle en fermant la porte derrière le dernier.", "Cliquez ici pour retourner au dernier message lu de ce fil, dit-elle en fermant la porte derrière le dernier.", "Marqué comme meilleure réponse par Port Chronicle Port Chronicle, dit-elle en fermant la porte derrière le dernier."),
    ),
    Rule(
        id="fr.share-bar.share",
        label="share-bar",
        phrases=listed("""
            partagez ceci; partager ceci;
            sauvegarder la recette; enregistrer la recette; j'aime chargement; rejoignez-nous sur instagram;
            imprimer la recette; imprimer cette recette; partager la recette;
            partager l'article; partager cet article; partagez cet article; partager cette page; partager cette vidéo;
            partager sur facebook; partager sur twitter; partager sur x; partager sur whatsapp; partager sur linkedin;
            partager sur messenger; partager sur pinterest; partager sur telegram; partager sur bluesky; partager par
            e-mail; partager par email; partager par mail; partager via; partager via e-mail; partager sur les réseaux
            sociaux; partagez sur; partager avec vos amis; partager le lien; partagez cet article sur les réseaux
            sociaux; envoyer par e-mail; envoyer par email; envoyer par mail; envoyer par courriel; envoyer à un ami;
            envoyer l'article; copier le lien; copier l'url; lien copié; lien copié !; le lien a été copié; imprimer
            l'article; imprimer cet article; imprimer cette page; version imprimable; offrir l'article; offrir cet
            article; ajouter à vos favoris; ajouter aux favoris; ajouter à mes favoris; ajouter l'article à vos
            favoris; enregistrer l'article; sauvegarder l'article; article ajouté; mettre en favori; classer
            l'article; réagir et partager; tweeter cet article; 0 partages; 0 partage; épingler sur pinterest;
            suivez-nous; suivez-nous sur; suivez-nous sur facebook; suivez-nous sur twitter; suivez-nous sur x;
            suivez-nous sur instagram; suivez-nous sur les réseaux sociaux; suivez-nous sur google actualités;
            suivez-nous sur google news; retrouvez-nous sur facebook; retrouvez-nous sur les réseaux sociaux; nous
            suivre; nous suivre sur; suivre cet auteur; suivre l'auteur; suivre ce sujet; suivre cette thématique;
            suivez toute l'actualité; rejoignez-nous sur facebook; aimez-nous sur facebook; cliquez pour partager;
            cliquer pour partager; ouvre dans une nouvelle fenêtre; s'ouvre dans une nouvelle fenêtre; ajouter à
            google; ajouter comme source préférée sur google;
            suivre sur google actualités; suivez-nous sur google; rejoignez-nous sur whatsapp
        """),
        ambiguous=listed("""
            partager; partagez; partage; partages; imprimer; enregistrer; sauvegarder; envoyer; suivre; favoris;
            offrir; tweeter; 0 vues; copier; lien; réagir; sélection; réseaux sociaux; suivez-moi; rejoignez-nous;
            écouter; lire plus tard; taille du texte; agrandir le texte; sauver; classer; signets; épingler; par
            e-mail
        """),
        pattern=(
            r"(?:cliquez pour |cliquer pour )?(?:partager|partagez|envoyer|tweeter|épingler|imprimer)(?: cet article| l'article| cette page| ce contenu| un lien| le lien)?(?: (?:sur|par|via|à|avec)) (?:facebook|twitter|x|whatsapp|linkedin|pinterest|messenger|telegram|reddit|bluesky|threads|tumblr|flipboard|e-?mail|mail|courriel|un ami|vos amis|mastodon)(?: ?\(ouvre dans une nouvelle fenêtre\)?)?[.!]?|"
            r"(?:suivez|retrouvez|rejoignez)[ -](?:nous|moi|toute l'actualité|notre actualité|l'actualité|toute l'info) (?:aussi |également |de [\w' -]{2,40} )?(?:sur|en direct sur) (?:notre |nos |la |le )?(?:page |chaîne |compte )?(?:facebook|twitter|x|instagram|linkedin|whatsapp|telegram|google news|google actualités|youtube|tiktok|les réseaux|bluesky|réseaux)\b.{0,60}|"
            r"\d[\d ., ]{0,8}[km]? (?:partages?|vues|retweets)"
        ),
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "navigation"), c.no_list_item),
        otherwise=HINT,
        why="a prompt or button to share the page or to follow the site",
        source="tool bars of French-language papers; plug-ins in French (Jetpack, AddToAny)",
        hits=("Partager l'article", "Copier le lien", "Suivez-nous sur Facebook", "Partager\nImprimer", "124 partages"),
        near_misses=(f"Partager\n\n{_A}", "Partager sur Facebook, c'est parler à une foule.", f"Suivre\n\n{_B}", f"Partage\n\n{_C}"),
    ),
    Rule(
        id="fr.share-bar.preferred-source", label="share-bar",
        pattern=r"(?:(?:ajoutez|choisissez|suivez|mettez|définissez)-nous (?:(?:à|parmi|dans|en|comme) )|ajouter (?:à|comme|en|parmi) )(?:(?:vos|mes|tes|votre|une|nos) )?sources? (?:d'information )?(?:préférées?|favorites?) (?:sur|dans|de) google",
        why="the button that makes the site one of the reader's preferred sources in Google's search",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Ajoutez-nous à vos sources préférées sur Google", "Ajouter comme source préférée sur Google"),
        near_misses=("Ajouter une source préférée sur Google", "Ajoutez une source préférée sur Google, conseille le maire, et vous lirez toujours la même chose.", "Suivre la source préférée des moines mène au sommet."),
    ),
    Rule(
        id="fr.share-bar.preferred-source-named", label="share-bar",
        pattern=r"(?:ajout(?:er|ez)|choisi(?:r|ssez)|suiv(?:re|ez)|mett(?:re|ez)|défini(?:r|ssez))(?:-(?:nous|le|la))? (?:[\w&.'’-]+ ){0,5}?(?:(?:à|parmi|dans|en|comme|de) )?(?:(?:vos|mes|tes|votre|une|nos) )?sources? (?:d'information )?(?:préférées?|favorites?) (?:sur|dans|de) google",
        when=c.beside("share-bar"), otherwise=HINT,
        why="the same button with a name, beside others: alone it may be a step of a guide",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Facebook\nWhatsApp\nLinkedIn\nAjoutez votre journal à vos sources préférées sur Google", "Ajoutez votre journal à vos sources préférées sur Google\nFacebook\nWhatsApp\nLinkedIn"),
        near_misses=("Ajoutez votre journal à vos sources préférées sur Google", "Ajoutez une source préférée sur Google, conseille le maire, et vous lirez toujours la même chose."),
    ),
    Rule(
        id="fr.share-bar.tools", label="share-bar",
        phrases=listed("signaler une erreur; signaler une erreur dans l'article; signaler une faute; une erreur dans l'article ? signalez-la; une erreur dans cet article ? signalez-la; signalez une erreur; résumer avec l'ia; résumer l'article; résumer cet article avec l'ia; résumer par l'ia"),
        when=c.all_of(c.any_of(c.not_heading, c.beside("share-bar", "video-embed")), c.no_list_item), otherwise=HINT,
        why="buttons of the tools beside an article: report an error, have it summed up by a machine",
        source="toolbars of news sites since 2024",
        hits=(_AFTER + "Signaler une erreur", _AFTER + "Résumer avec l'IA"),
        near_misses=(f"Signaler une erreur\n\n{_A}", f"- Résumer avec l'IA\n- Signaler une erreur\n\n{_A}"),
    ),
    Rule(
        id="fr.cookie-notice.partners", label="cookie-notice",
        pattern=r"avec nos (?:[\d.,]{1,6} )?(?:\w+ ){0,2}partenaires,? nous (?:utilisons|stockons|traitons|déposons)\b(?=.*(?:cookies|traceurs|terminal|appareil)).{0,400}|(?:avec votre (?:accord|consentement),? )(?:nous et )?nos (?:[\d.,]{1,6} )?(?:\w+ ){0,2}partenaires(?: et nous)?\b[^.]{0,60}\b(?:utilisons|stockons|traitons|déposons)\b(?=.*(?:cookies|traceurs|données|appareil|terminal)).{0,400}",
        why="the first sentence of consent dialogs: what the site and its partners do on the reader's device",
        source="IAB Europe, Transparency & Consent Framework policies, appendix B, in this language",
        hits=("Avec nos 96 partenaires, nous stockons sur votre terminal des cookies et des données comparables.", "Avec votre accord, nos 834 partenaires et nous utilisons des cookies ou technologies similaires.", "Avec votre consentement, nous et nos partenaires stockons des informations sur un appareil."),
        near_misses=("Avec nos trois partenaires, nous stockons les pommes dans la halle.", "Avec votre accord, nos partenaires et nous utilisons le vieux pont jusqu'à l'automne.", "Nos partenaires et nous traitons les données du port depuis des années, a dit le maire."),
    ),
    Rule(
        id="fr.cookie-notice.notice",
        label="cookie-notice",
        pattern=(
            r"en cliquant sur [«“\"'].{2,30}[»”\"'],? .{0,120}\b(?:cookies|traceurs)\b.{0,240}|pour (?:afficher|voir|visualiser|lire|consulter) (?:ce|cette|le|la|les) (?:contenus?|vidéo|publication|média)\b[^.]{0,80}(?:accepter|autoriser|consentement|cookies|traceurs)\b.{0,160}|"
            r"(?:ce|notre|le) site(?: web| internet)?(?: et (?:nos|ses) (?:\w+ ){0,2}partenaires)? (?:utilise|dépose|a recours|fait usage) (?:\w+ ){0,3}(?:cookies|traceurs)\b.{0,300}|"
            r"(?:avec votre (?:accord|consentement), )?nous(?:,)?(?: et nos (?:\d+ )?(?:\w+ ){0,2}partenaires,?)? utilisons (?:\w+ ){0,3}(?:cookies|traceurs)\b(?=.{0,300}\b(?:site|expérience|trafic|audience|contenus?|publicités?|navigation|services|fonctionnement|consentement|statistiques|partenaires)\b).{0,340}|"
            r"(?:avec votre (?:accord|consentement), )?(?:nous et |nos |nous, ainsi que )nos? ?(?:\d+ )?(?:\w+ ){0,2}partenaires\b(?=.*(?:cookies|traceurs|appareil|terminal|personnelles|identifiants)).{0,60}(?:cookies|traceurs|informations|données).{0,300}|"
            r"en (?:poursuivant|continuant) (?:votre navigation|votre visite|à naviguer|à utiliser)\b.{0,100}vous (?:acceptez|consentez)\b.{0,240}|"
            r"(?:les cookies (?:nous permettent|permettent de personnaliser|assurent)|nous respectons votre vie privée|votre vie privée (?:nous importe|est importante pour nous|est notre priorité)|le respect de votre vie privée est (?:une|notre) priorité)\b.{0,260}|"
            r"(?:vous pouvez|à tout moment, vous pouvez) (?:\w+ ){0,3}(?:modifier|retirer|paramétrer|changer|gérer) (?:vos|votre) (?:choix|préférences|consentement)\b.{0,240}|"
            r"ce contenu (?:n'a pas pu|ne peut pas|est bloqué|nécessite)\b.{0,80}(?:cookies|traceurs)\b.{0,160}"
        ),
        otherwise=HINT,
        sure_if=r"cookies?\b|traceurs|\bsite\b|vie privée|navigation|partenaires|vos (?:préférences|choix)\b.{0,40}(?:tout moment|confidentialité|page)|votre consentement",
        why="a notice that asks leave to store cookies",
        source="loi Informatique et libertés, article 82; lignes directrices de la CNIL sur les traceurs",
        hits=(
            "Pour afficher ce contenu YouTube, vous devez accepter les cookies Publicité.", "Nous utilisons des cookies pour améliorer votre expérience sur notre site.",
            "En poursuivant votre navigation sur ce site, vous acceptez l'utilisation de cookies.",
            "Ce site utilise des cookies. En savoir plus",
        ),
        near_misses=(
            "Nous et nos partenaires avons recueilli des informations dans onze pays.",
            "Pour lire la vidéo du procès, il fallut une loupe.", "Les cookies sont de petits fichiers qu'un site dépose chez le lecteur.",
            "Ce que font les cookies",
            "Nous utilisons du beurre dans nos cookies, dit le boulanger, jamais de margarine.",
            "Vous pouvez modifier votre choix jusqu'à vendredi.",
            "Vous pouvez gérer vos préférences alimentaires à la cantine.",
        ),
    ),
    Rule(
        id="fr.cookie-notice.button",
        label="cookie-notice",
        phrases=listed("""
             gérer vos choix; gérer mes traceurs; gérer les traceurs; accepter les
            cookies et continuer; tout autoriser; autoriser tous les cookies;
            tout accepter; accepter tout; accepter tous les cookies; accepter et fermer; accepter & fermer; accepter
            et continuer; tout refuser; refuser tous les cookies; continuer sans accepter; paramétrer les cookies;
            paramétrer mes choix; paramétrer vos choix; personnaliser mes choix; personnaliser les cookies; gérer mes
            cookies; gérer le consentement; gérer mes préférences; gérer les préférences; paramètres de cookies;
            préférences cookies; préférences de cookies; enregistrer mes choix; enregistrer les préférences; j'accepte
            les cookies; uniquement les cookies nécessaires; en savoir plus sur les cookies; s'abonner pour refuser;
            refuser et s'abonner; accepter et poursuivre; toujours activé; voir les préférences; mes choix cookies;
            gérer utiq;
            accepter nécessaire; accepter sélectionné;
            afficher/masquer les informations sur le stockage des cookies; ce service n'a déposé aucun cookie.;
            ce service ne dépose aucun cookie.; ce site n'utilise aucun cookie nécessitant votre consentement.;
            gestion des cookies par tarteaucitron.js; nous utilisons des cookies !; tout rejeter
        """),
        ambiguous=listed("""
            gérer mes choix;
            j'autorise; afficher le contenu; autoriser; gérer; afficher;
            j'accepte; je refuse; accepter; refuser; fermer; personnaliser; paramétrer; d'accord; ok; j'ai compris;
            compris; cookies; en savoir plus; plus d'informations; préférences; options; statistiques; marketing;
            fonctionnel; continuer; non; cookies essentiels; cookies nécessaires; cookies fonctionnels; gestion des
            cookies; politique de cookies; paramètres des cookies; gérer les cookies; refuser les cookies; accepter
            les cookies; préférences de confidentialité;
            (toujours requis); accepter tous les témoins supplémentaires; analytiques; autoriser les cookies;
            c'est bon.; compris !; cookies analytiques; cookies de fonctionnalité; cookies de personnalisation;
            cookies de suivi; cookies essentiels uniquement; cookies obligatoires; cookies publicitaires;
            cookies techniques (obligatoires); cookies tiers; enregistrer les paramètres; fonctionnels;
            gestion des services; gérer des préférences; gérer vos préférences; interdire; laissez-moi choisir;
            ne pas autoriser les cookies; politique des cookies; protection de votre vie privée;
            préférences pour tous les services; réalisé avec klaro !; services que nous souhaitons utiliser;
            strictement nécessaire; technologies analytiques; technologies fonctionnelles;
            technologies nécessaires; tout activer; témoins nécessaires (toujours actifs);
            utilisation des cookies;
            masquer le bandeau des cookies; panneau de gestion des cookies
        """),
        when=c.consent_button,
        otherwise=HINT,
        part="button",
        why="a button of the consent banner",
        source="consent tools in French (Didomi, Axeptio, tarteaucitron)",
        hits=("Tout accepter", "Continuer sans accepter", "Nous utilisons des cookies pour mesurer l'audience.\nAccepter\nRefuser"),
        near_misses=(f"Gérer mes choix\n\n{_A}", f"Statistiques\n\n{_A}", f"Refuser\n\n{_B}", f"Options\n\n{_C}", f"{_A}\n\n- Masquer le bandeau des cookies\n- Panneau de gestion des cookies\n\n{_B}", f"{_A}\n\n- Masquer le bandeau des cookies\n- Panneau de gestion des cookies\n\n{_B}"),
    ),
    Rule(
        id="fr.cookie-notice.category", label="cookie-notice",
        finds=c.dialog_lines(_CATEGORY, _PANELS, _ABOUT, SPEECH),
        why="what a kind of cookies is for, among the buttons of the dialog that lists them",
        source="preference panels of consent tools (OneTrust, Cookiebot, tarteaucitron, Klaro)",
        hits=(f"{_AFTER}Tout accepter\nTout rejeter\nIntérêt légitime\nNos partenaires utilisent ces informations pour choisir vos publicités.\nFournisseurs\nLes services qui comptent les visites nous montrent quelles pages sont lues.\nTout accepter", f"{_AFTER}Tout accepter\nStrictement nécessaires\nActivé Désactivé\nIntérêt légitime\nListe des fournisseurs IAB\nCookie Durée Description\nTout rejeter", f"{_AFTER}Tout accepter\nCes cookies retiennent les pages que vous ouvrez et comptent les visites.\nTout rejeter", f"{_AFTER}Tout accepter\nVotre consentement vaut pour toutes les pages de ce site.\nTout rejeter", f"{_AFTER}Tout accepter\nCes cookies retiennent les pages que vous ouvrez et comptent les visites.\nLes cookies publicitaires servent à choisir les annonces de nos partenaires.\nTout rejeter"),
        near_misses=(f"{_A}\n\nIntérêt légitime\n\nNos partenaires utilisent ces informations pour choisir vos publicités.\n\nFournisseurs\n\nLes services qui comptent les visites nous montrent quelles pages sont lues.\n\n{_B}", f"{_A}\n\nNos partenaires utilisent ces informations pour choisir vos publicités.\n\nLes services qui comptent les visites nous montrent quelles pages sont lues.\n\n{_B}", f"{_A}\n\nStrictement nécessaires\n\n{_B}\n\nIntérêt légitime\n\n{_B}\n\nFournisseurs\n\n{_A}", f"{_A}\n\nCe que propose la fenêtre :\nTout accepter\nIntérêt légitime\nFournisseurs\nTout rejeter\n\n{_B}", f"Ces cookies retiennent les pages que vous ouvrez et comptent les visites.\n\n{_A}", f"{_A}\n\nCes cookies retiennent les pages que vous ouvrez et comptent les visites.\n\nLes cookies publicitaires servent à choisir les annonces de nos partenaires.\n\n{_B}"),
    ),
    Rule(
        id="fr.paywall.account",
        label="paywall",
        phrases=listed("""
            déjà abonné ?; déjà abonné; déjà abonné ? connectez-vous; déjà abonné ? se connecter; déjà abonnée ?; vous
            êtes déjà abonné ?; vous êtes déjà abonné ? connectez-vous; déjà inscrit ?; déjà un compte ?; déjà un
            compte ? se connecter; déjà un compte ? connectez-vous; vous avez déjà un compte ?; pas encore abonné ?;
            pas encore inscrit ?; pas encore de compte ?; pas encore de compte ? inscrivez-vous; créez votre compte;
            créez un compte gratuitement; mot de passe oublié ?; se souvenir de moi; se connecter avec google; se
            connecter avec facebook; se connecter avec apple; continuer avec google; continuer avec facebook; me
            déconnecter; article réservé aux abonnés; article réservé à nos abonnés; réservé à nos abonnés; contenu
            réservé aux abonnés; article abonné; article abonnés; cet article est réservé aux abonnés; cet article est
            réservé aux abonnés.; cet article est réservé à nos abonnés; la suite est réservée aux abonnés; la suite
            est réservée aux abonnés.; il vous reste 0 % de cet article à lire; il vous reste 0 % de cet article à lire.; sans engagement.; résiliable à tout
            moment; annulable à tout moment; abonnez-vous pour lire la suite; abonnez-vous pour lire la suite de
            l'article; débloquer cet article; débloquez cet article; premier mois offert; pour lire la suite,
            abonnez-vous; abonné ? connectez-vous; contenu premium; s'inscrire / se connecter; connexion /
            inscription; se connecter / s'inscrire
        """),
        ambiguous=listed("""
            connexion; mot de passe; identifiant; compte; premium; abonnés; abonné; exclusif; abonnement; abonnements;
            nos offres; sans engagement; accès illimité; bienvenue; profil; inscription; pour les abonnés; rester
            connecté; article payant; mon profil;
            j'ai oublié mon mot de passe;
            créer un compte ou se connecter
        """),
        pattern=(
            r"(?:cet article|ce contenu|la suite(?: de (?:cet article|l'article|ce contenu))?|l'accès à (?:cet article|ce contenu)|le reste de l'article) (?:est|sont) (?:réservée?|accessible|disponible|exclusivement|uniquement) ?(?:\w+ ){0,3}(?:abonnés?|inscrits|membres|premium)\b.{0,80}|"
            r"il vous reste \d+(?:[.,]\d+)? ?% (?:de cet article|de l'article)? ?.{0,80}|(?:il vous reste|vous avez (?:lu|atteint|utilisé)) .{0,40}articles? (?:gratuits?|offerts?)\b.{0,80}|"
            r"(?:abonnez-vous|connectez-vous|inscrivez-vous|identifiez-vous|créez (?:un|votre) compte) (?:\w+ ){0,3}(?:pour|et|afin de) (?:\w+ ){0,2}(?:lire|accéder|continuer|profiter|débloquer|poursuivre|accédez|profitez|consulter|découvrir)\b.{0,120}|"
            r"pour (?:lire|accéder|continuer|poursuivre|profiter|consulter)\b.{0,80}(?:abonnez-vous|connectez-vous|inscrivez-vous|créez|identifiez-vous)\b.{0,80}|"
            r"(?:déjà|vous êtes|pas encore|vous avez) (?:déjà )?(?:abonnée?|inscrite?|un compte|membre|client)(?:\(e\))? ?\? ?(?:se connecter|connectez-vous|je me connecte|identifiez-vous|abonnez-vous|inscrivez-vous|créez|s'identifier|activez)\b.{0,60}|"
            r"(?:abonnez-vous|je m'abonne|testez|profitez|s'abonner)\b.{0,40}\d+(?:[.,]\d+)? ?€.{0,60}|\d+(?:[.,]\d+)? ?€ (?:par mois|/ ?mois|le premier mois|pendant|pour|les \d)\b.{0,60}(?:sans engagement|puis|mois|offert).{0,40}"
        ),
        when=c.all_of(c.in_run(2, "paywall", "navigation", "promo", "newsletter"), c.not_heading, c.no_list_item),
        otherwise=HINT,
        part="button",
        sure_if=r"article|contenu|abonn|la suite|votre lecture|la lecture|numérique|premium|sans engagement|\?",
        why="a prompt to log in, register or pay",
        source="subscription walls of the French, Belgian, Swiss and Québec press; Oscar and MediaWiki in French",
        hits=("Déjà abonné ? Connectez-vous", "Article réservé aux abonnés", "Il vous reste 75 % de cet article à lire.", "Connexion\nInscription"),
        near_misses=("Déjà abonné ?\nUtilisez la même adresse.", f"Connexion\n\n{_A}", f"Abonnements\n\n{_B}", "Déjà abonné à neuf ans, il lisait tout.", f"Premium\n\n{_C}", "Connectez-vous avec votre numéro pour consulter votre compte de points.", "Pour accéder à la salle, inscrivez-vous au guichet.", "15 € par mois pour les enfants, puis 20 € dès douze ans.", "Inscrivez-vous pour découvrir la forêt avec le garde."),
    ),
    Rule(
        id="fr.paywall.log-in",
        label="paywall",
        phrases=listed("""
            se connecter; créer un compte; mot de passe oublié; connectez-vous; me connecter; je me connecte; se
            déconnecter; créer mon compte; créer un compte gratuit; s'identifier; mon compte; mon abonnement; réservé
            aux abonnés; espace abonnés; espace abonné; accès abonnés; gérer mon abonnement; lire la suite de
            l'article; pour lire la suite
        """),
        when=c.all_of(c.not_heading, c.no_list_item, c.in_article),
        otherwise=HINT,
        part="button",
        why="the button of an account menu or paywall",
        source="account menus of papers and shops",
        hits=("se connecter", "créer un compte »"),
        near_misses=(f"Se connecter\n\n{_A}", f"Créer un compte\n\n{_B}"),
    ),
    Rule(
        id="fr.related.heading",
        label="related",
        phrases=listed("""
            lire aussi les articles suivants; lisez aussi les articles suivants; ces articles pourraient vous intéresser; ces articles pourraient aussi vous intéresser; ces articles peuvent vous intéresser; ces articles pourraient également vous intéresser;
            à lire aussi; lire aussi; lire également; à lire également; sur le même sujet; sur le même thème; dans la
            même rubrique; articles similaires; articles liés; article lié; articles connexes; articles recommandés;
            articles associés; les plus lus; les plus lues; articles les plus lus; les articles les plus lus; les plus
            consultés; les plus partagés; les plus commentés; nos derniers articles; derniers articles; vous aimerez
            aussi; vous aimerez peut-être; vous pourriez aussi aimer; vous pourriez également aimer; cela pourrait
            vous intéresser; ceci pourrait vous intéresser; ces articles pourraient vous intéresser; ça peut vous
            intéresser; ailleurs sur le web; contenus sponsorisés par; recommandé pour vous; recommandés pour vous; la
            rédaction vous conseille; la rédaction vous recommande; à lire ensuite; les dernières actualités;
            dernières actualités; toute l'actualité; pour aller plus loin sur ce sujet; voir aussi sur le web; à voir
            également; à consulter aussi;   plus d'articles; nos lecteurs ont lu
            ensuite; nos lecteurs lisent aussi; lire aussi sur le même sujet; notre sélection d'articles;
            messages récents; articles au hasard
        """),
        when=c.all_of(c.in_article, c.after_prose()),
        takes=c.titles_below,
        otherwise=HINT,
        part="heading",
        why="the heading of a list of other articles, with the list",
        source="boxes of French papers (À lire aussi, Sur le même sujet, Les plus lus); Machina, Zinnia and Oscar in French",
        hits=(_AFTER + "À lire aussi\n" + _HEADLINES, _AFTER + "Les plus lus\n\n" + _HEADLINES.replace("\n", "\n\n"), _AFTER + "Sur le même sujet :"),
        near_misses=(f"{_A}\n\nTendances\n\n{_B}", "À lire aussi entre les lignes, dit-elle.", f"{_A}\n\nEn ce moment\n\n{_B}"),
    ),
    Rule(
        id="fr.related.section",
        label="related",
        phrases=listed("""
            offres similaires; annonces similaires; offres d'emploi similaires; biens similaires; emplois similaires; d'autres articles;
            les dernières actus; dernières actus; l'actu; toute l'actu; les clients ont également
            acheté; les clients ayant acheté cet article ont également acheté; produits similaires;
            produits associés; vu récemment; consultés récemment; vous avez récemment consulté;
            à la une; à lire; actualités; actualité; l'actu en direct; fil info; en continu; en direct; les dernières
            infos; dernières nouvelles; dernières infos; dernière minute; le fil de l'actualité; voir aussi;
            tendances; en ce moment; nos dossiers; dossiers; dossier; l'essentiel; en bref; à découvrir; à découvrir
            sur le même sujet; nos vidéos; vidéos; vidéos les plus vues; les plus vues; populaires; articles
            populaires; recommandés; recommandations; sélection; la sélection de la rédaction; nos sélections; autour
            du web; à propos du même sujet; aller plus loin; pour aller plus loin; contenus associés; à ne pas
            manquer; le choix de la rédaction; les choix de la rédaction; coup de cœur de la rédaction; plus
            d'actualités; plus d'infos; l'info en continu; services; annonces; commentaires récents; articles récents;
            nos recommandations; le plus lu; suggestions; dans l'actualité; autres articles; à découvrir aussi;
            derniers commentaires; liens connexes
        """),
        pattern=r"(?:plus (?:d'articles|d'actualités|d'infos)|toute l'actualité|les plus lus|à lire aussi|l'actualité|dernières actualités|autres articles|nos articles|nos dossiers) (?:de|du|des|d'|sur|dans|en|à) ?[\w&.,'’ -]{2,40}[^.,;:?!]",
        when=c.all_of(c.in_article, c.after_prose()),
        takes=c.titles_below_or_nothing,
        otherwise=HINT,
        part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it",
        source="sections of front pages and widgets under articles; Zinnia and Material for MkDocs in French",
        hits=(_AFTER + "À la une\n" + _HEADLINES, _AFTER + "Toute l'actualité de la région\n" + _HEADLINES),
        near_misses=(f"{_A}\n\nAutres articles\n\n{_B}", f"{_A}\n\nEn bref\n\n{_B}", f"{_A}\n\nPour aller plus loin\n\n{_B}", f"{_A}\n\nDossiers\n\n{_C}"),
    ),
    Rule(
        id="fr.related.tail-heading",
        label="related",
        phrases=listed("""
            les clients ont également acheté; les clients ayant acheté ce produit ont également
            acheté; produits similaires; produits associés; vu récemment; consultés récemment; les
            dernières actus; dernières actus; toute l'actu; plus d'actualités; autres articles
        """),
        when=c.all_of(c.in_tail, c.after_prose(2), c.in_article, c.not_heading, c.no_list_item),
        otherwise=HINT,
        part="heading",
        why="the heading of a list of other pages, below the last paragraph",
        source="boxes under the articles of papers and the products of shops",
        hits=(_AFTER + "Produits similaires", _AFTER + "Les dernières actus"),
        near_misses=(f"{_A}\n\nProduits similaires\n\n{_B}", f"Les dernières actus\n\n{_A}"),
    ),
    Rule(
        id="fr.related.read-also", label="related",
        pattern=r"[àa] lire aussi ?: ?(?!.*(?:\bpages?\b|chapitre)).{12,160}[^.,;:]",
        when=c.all_of(c.no_list_item, c.points_to_title), anywhere=True,
        why="a link to another article; no text says these words and a colon but to point there",
        source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=("À lire aussi : Les bacs à l'arrêt à cause de la tempête", "A lire aussi : Le maire vend le bureau du vieux port"),
        near_misses=("À lire aussi : ces mots sont sous chaque article.", "À lire aussi : le nom"),
    ),
    Rule(
        id="fr.related.pointer-title", label="related",
        phrases=listed("lire la suite; voir aussi; à voir aussi; lire également; lire plus"),
        when=c.all_of(c.in_article, c.no_list_item), otherwise=HINT,
        takes=c.title_announced,
        why="a pointer and a colon, with the headline that it points to on the line below",
        source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=(f"= {_A}\n\nLire la suite:\nPourquoi la corde est chère cette année\n\n= {_B}", f"= {_A}\n\n= {_B}\n\nVoir aussi:\nPourquoi la corde est chère cette année\n\n= {_C}"),
        near_misses=(_AFTER.replace("= ", "") + "Voir aussi:\nPourquoi la corde est chère cette année", f"{_A}\n\nVoir aussi:\n{_B}\n\n{_A}", f"{_A}\n\nLire la suite pourquoi la corde est chère cette année.\n\n{_B}"),
    ),
    Rule(
        id="fr.related.pointer",
        label="related",
        phrases=listed("""
            lire la suite de l'article;
            lire la suite; lire l'article; lire l'article complet; lire tout l'article; lire l'intégralité de
            l'article; voir plus d'articles; voir tous les articles; afficher la suite; afficher moins; charger plus;
            charger plus d'articles; plus d'articles; voir la galerie; voir le diaporama; lancer le diaporama; voir
            les photos; voir toutes les photos; agrandir l'image; agrandir la photo; image 0 sur 0; photo 0 sur 0;
            lire le dossier; voir le dossier; voir toute l'actualité; cliquez pour agrandir; suite de l'article; cet
            article est apparu en premier sur
        """),
        pattern=(
            r"[àa] lire aussi (?!longtemps|entre|dans|chez|pour|avec|sans|sur|cet|cette|pendant)[^:.,;?!]{24,140}[^.,;:]|"
            r"(?:(?:[àa] )?lire(?: aussi| également| ensuite| notre article| notre dossier| notre enquête| l'article| plus| encore)?|(?:à )?(?:voir|relire|écouter|découvrir)(?: aussi| également)|sur le même sujet|lisez aussi|notre dossier|pour aller plus loin|article lié)(?: ?[:|»>→►▶–—]| - ) ?.{10,160}[^.,;:]|"
            r"\[?(?:lire aussi|lire|voir|à lire) ?: .{8,140}\]|(?:lire|voir) la suite (?:de|sur|du) .{2,80}(?:»|→|>)|"
            r">{1,3} ?(?:lire|à lire|lire aussi|voir aussi|à lire aussi)\b.{6,160}[^.,;:]"
        ),
        when=c.all_of(c.no_list_item, c.in_article, c.seldom, c.begins_otherwise(_GOES_ON)),
        otherwise=HINT,
        why="a link to another page, which leads nowhere in a text",
        source="in-story pointers of French papers (Lire aussi : titre)",
        hits=(_AFTER + "A LIRE AUSSI - Le marché aux fleurs déménage", _AFTER + "À lire aussi Le marché aux fleurs déménage sur les quais", "Lire la suite →", _AFTER + "Lire aussi : Trois candidats pour une seule mairie", _AFTER + "À LIRE AUSSI | Le marché aux fleurs déménage"),
        near_misses=("Lire : un plaisir oublié", "À lire aussi entre les lignes du traité de paix", "À lire : trois romans que personne n'a finis.", f"Voir plus\n\n{_A}", "Lire aussi longtemps, c'est vivre deux fois."),
    ),
    Rule(
        id="fr.related.expander",
        label="related",
        phrases=listed("""
            voir plus; voir tout; tous les articles; 0 photos; lire plus; afficher plus; voir la suite; toutes les
            actualités
        """),
        when=c.all_of(c.not_heading, c.no_list_item, c.in_article, c.seldom),
        otherwise=HINT,
        why="a button that shows more of a list",
        source="galleries and lists of French papers and shops",
        hits=(_AFTER + "Voir plus »", "Voir tout"),
        near_misses=(f"Voir plus\n\n{_A}", f"Voir tout\n\n{_B}"),
    ),
    Rule(
        id="fr.related.author-archive", label="related",
        pattern=r"voir (?:tous les|toutes les) (?:articles|publications|billets) (?:de|par|d['’]) ?(?! ?\d)[\w.'’-]{2,24}(?: [\w.'’-]{1,24}){0,3}",
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading, c.no_list_item), otherwise=HINT,
        why="the link to all that an author wrote, under the article or the lines about its author",
        source="WordPress themes (View all posts by NAME) in this language",
        hits=(
            _AFTER + "Voir tous les articles de Jeanne Morel",
            _AFTER + "Voir toutes les publications par Jeanne Morel",
        ),
        near_misses=(
            f"Voir tous les articles de Jeanne Morel\n\n{_A}\n\n{_B}",
            f"{_A}\n\n{_B}\n\nVoir tous les articles de la loi, dit le juge.\n\n{_C}",
        ),
    ),
    Rule(
        id="fr.related.feed-footer", label="related",
        pattern=r"(?:l'article|cet article|le post) .{3,140} est apparu en premier sur [^,;:?.]{2,80}(?:\.[^ .,;:?]{1,30}){0,3}\.?",
        when=c.all_of(c.no_list_item, c.any_of(c.near_end, c.in_article), c.names_follow(_FEED_NAMES)), anywhere=True,
        why="the line by which a feed's entry names its title and its site again", source="WordPress: the default of Yoast SEO for the content after each post in the feed",
        hits=(_AFTER + "L’article Pourquoi le vieux pont reste fermé est apparu en premier sur Courrier du Port.", _AFTER + "L'article Tempête sur la vallée est apparu en premier sur port.example."),
        near_misses=(f"{_A}\n\nL'article de la revue est apparu en premier sur une affiche du port.", f"{_A}\n\nL'article du maire est apparu en premier sur Internet, dit-elle."),
    ),
    Rule(
        id="fr.related.products", label="related", weighed=False,
        phrases=listed("""
            articles recommandés; produits récemment consultés; produits liés à celui-ci; vous pourriez
            également être intéressé par :; vous aimerez peut-être aussi; consultés récemment; les clients
            qui ont acheté ce produit ont également acheté; les clients ont également acheté; les clients
            ont aussi acheté; récemment consultés; vous avez récemment consulté; fréquemment achetés
            ensemble; vous aimerez aussi; vous pourriez aussi aimer; produits similaires; produits
            apparentés; dans la même catégorie
        """),
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading, c.no_list_item), otherwise=HINT, takes=c.titles_below, part="heading",
        why="the heading of a list of other products, with the list",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix, Cartridge and Salesforce's Retail React App in French",
        hits=(_AFTER + "Articles recommandés", _AFTER + "Dans la même catégorie"),
        near_misses=(f"{_A}\n\nProduits récemment consultés\n\n{_B}", "Articles recommandés, dit-elle en fermant la porte derrière le dernier."),
    ),
    Rule(
        id="fr.tag-list.heading",
        label="tag-list",
        phrases=listed("""
            tags; mots-clés; mots clés; mots-clefs; mots-clés de l'article; thèmes; thèmes associés; sujets associés;
            thématiques; étiquettes; dans cet article; sujets; rubriques associées; plus sur le sujet; sur ce sujet;
            thèmes de l'article; tags associés; catégories; classé dans; localisation; étiqueté; lieux; sujets liés
        """),
        when=c.all_of(c.after_prose(2), c.in_article, c.no_list_item),
        takes=c.short_lines_below,
        part="heading",
        why="the heading of the list of tags under an article, with the list",
        source="tag widgets of French papers and blogs",
        hits=(_AFTER + "Mots-clés\nPont\nTransports", _AFTER + "Thèmes :\n\nVallée\n\nRoutes"),
        near_misses=(f"{_A}\n\n{_B}\n\nThèmes\n\n{_C}", f"{_A}\n\n{_B}\n\nSujets\n\n{_C}"),
    ),
    Rule(
        id="fr.tag-list.line",
        label="tag-list",
        pattern=r"(?:tags?|mots[ -]clés?|mots-clefs|étiquettes?|étiqueté|catégories?|classé (?:dans|sous)|publié dans|thèmes?|sujets associés|posté dans|rubriques?) ?[:»] ?(?![^.]*\. )[^.?!:]{2,240}|(?:classé|publié|posté|étiqueté) (?:dans|sous|avec) [\w'&-]+(?: [\w'&-]+){0,2}(?:, [\w'&-]+(?: [\w'&-]+){0,3}){1,8}",
        when=c.all_of(c.in_article, c.no_list_item, c.any_of(c.in_tail, c.in_head)),
        otherwise=HINT,
        why="the tags of an article on one line",
        source="tag lines of French blogs (WordPress, Canalblog, Over-blog)",
        hits=("Tags : pont, routes, mairie", _AFTER + "Classé dans : Transports"),
        near_misses=("Thèmes : la mer et la mort. Le reste, dit-il, viendra.", "Étiquettes et vieux bocaux"),
    ),
    Rule(
        id="fr.legal-footer.links",
        label="legal-footer",
        phrases=listed("""
            gestion des cookies; gérer les cookies; gérer mes cookies; paramétrer les cookies;
            gestion des traceurs; préférences de cookies; gérer utiq; politique de cookies;
            mentions légales; cgu; cgv; cgu / cgv; conditions générales; conditions générales d'utilisation;
            conditions générales de vente; conditions d'utilisation; politique de confidentialité; politique de
            protection des données; protection des données; données personnelles; données personnelles et cookies; vie
            privée; politique cookies; cookies; charte éthique; charte de déontologie; charte; plan du site; contact;
            contactez-nous; nous contacter; qui sommes-nous ?; qui sommes-nous; à propos; publicité; régie
            publicitaire; annonceurs; recrutement; foire aux questions; faq; aide; aide et contact; crédits;
            accessibilité; accessibilité: non conforme; accessibilité: partiellement conforme; flux rss; rss;
            archives; la rédaction; kit média; droits de reproduction; abonnements; service client; nos partenaires;
            paramètres de confidentialité; index; signaler un problème; médiateur; rejoignez-nous; confidentialité;
            préférences cookies; espace presse; le groupe; mentions légales et cgu
        """),
        when=c.all_of(c.in_run(2, *_FOOTER), c.after_prose()),
        otherwise=HINT,
        why="links of a site's footer, in a row",
        source="LCEN, article 6: every site names its publisher (mentions légales)",
        hits=(_AFTER + "Mentions légales | CGU | Contact", _AFTER + "Plan du site\nDonnées personnelles\nMentions légales"),
        near_misses=(f"Données personnelles\n\n{_B}", f"Contact\n\n{_C}", f"{_A}\n\nMentions légales\n\n{_B}"),
    ),
    Rule(
        id="fr.legal-footer.trademarks", label="legal-footer",
        pattern=r"(?:toutes les |tous les |les )?(?:(?:autres|noms de|noms et|logos et) ){0,2}(?:marques|logos|noms de marques?|produits)\b.{0,140}\b(?:propriété(?: exclusive)? de|appartiennent à|marques(?: déposées)? de) leurs? (?:propriétaires?|détenteurs?|titulaires?|auteurs?|ayants droit|sociétés)(?: respectifs?| respectives)?\b.{0,80}",
        when=c.in_small_print, otherwise=HINT, weighed=False,
        why="whose the brands are that a page names: below the last paragraph, or beside the notice of copyright",
        source="footers of shops, makers and manuals, whose authors' lawyers ask for it",
        hits=(_AFTER + "Toutes les marques sont la propriété de leurs propriétaires respectifs.", _AFTER + "Les autres marques et logos cités appartiennent à leurs détenteurs respectifs."),
        near_misses=(f"{_A}\n\nLes marques au fer étaient la fierté de leurs bergers, raconte-t-elle.\n\n{_B}", f"Toutes les marques sont la propriété de leurs propriétaires respectifs.\n\n{_A}\n\n{_B}"),
    ),
    Rule(
        id="fr.legal-footer.notice",
        label="legal-footer",
        pattern=(
            r"créé avec ?(?:wordpress|drupal|joomla!?|mediawiki|hexo|starlight)\w{0,3}\.?|tous droits (?:de reproduction(?: et de (?:représentation|diffusion))? )?réservés[^«“\"]{0,160}|(?:©|\(c\)|copyright)[^«“\"]{0,120}tous droits[^«“\"]{0,120}|(?:reproduction|toute reproduction)\b[^«“\"]{0,120}(?:interdite|autorisation)\b[^«“\"]{0,120}|"
            r"(?:cet article|ce contenu|les informations publiées|le contenu de ce site) (?:est protégé|ne peut être|ne peuvent être|ne constitue)\b.{0,200}|(?:vous avez (?:repéré|trouvé|relevé|constaté)|une erreur) .{0,40}(?:erreur|faute|coquille|dans cet article)\b.{0,120}|"
            r"(?:fièrement propulsé par|propulsé par|site (?:réalisé|créé) par|conception(?: et réalisation)? ?:|création (?:du )?site(?: internet| web)? ?:) ?.{2,60}|(?:directeur|directrice) de la publication ?:.{2,80}|(?:numéro )?issn ?:? ?\d{4}-\d{3}[\dx].{0,60}|(?:site|contenu) (?:protégé|conforme)\b.{0,80}"
        ),
        when=c.all_of(c.in_tail, c.any_of(c.after_prose(), c.in_run(2))),
        otherwise=HINT,
        why="a legal notice below the last paragraph",
        source="Code de la propriété intellectuelle, article L122-4; footers of French papers",
        hits=(_AFTER + "Tous droits réservés.", _AFTER + "Reproduction interdite sans autorisation préalable.", _AFTER + "Fièrement propulsé par WordPress", _AFTER + "Propulsé par WordPress"),
        near_misses=(f"{_C}\n\nReproduction interdite\n\n{_B}", f"Tous droits réservés\n\n{_A}", f"Propulsé par WordPress\n\n{_A}"),
    ),
    Rule(
        id="fr.navigation.control",
        label="navigation",
        phrases=listed("""
            un article de wikipédia, l'encyclopédie libre.; un article de wikipédia, l'encyclopédie libre; articles plus anciens; articles plus récents; précédent 0 0 0 suivant;
            aller au contenu; aller au contenu principal; passer au contenu; passer au contenu principal; accéder au
            contenu; accéder au contenu principal; aller à la navigation; aller à la recherche; aller au menu; aller
            directement au contenu; aller au pied de page; retour en haut; retour en haut de page; remonter en haut;
            revenir en haut de page; retour à l'accueil; retour à la page d'accueil; retour à la liste; retour aux
            actualités; ouvrir le menu; fermer le menu; afficher le menu; ouvrir la recherche; fermer la recherche;
            afficher la recherche; rechercher sur le site; rechercher dans le site;  recherche pour :;
            navigation de l'article; navigation des articles; navigation principale; articles précédents; articles
            suivants; publication précédente; publication suivante; fil d'ariane; basculer la navigation; toutes les
            rubriques; sommaire du site; changer de langue; choisir la langue; lecture 0 min; lecture 0 min.; 0 min de
            lecture; 0 minutes de lecture; 0 minute de lecture; temps de lecture: 0 min; temps de lecture : 0 minutes;
            temps de lecture 0 min; page 0 sur 0; page 0/0; version classique; messages plus récents; messages plus
            anciens; afficher la version web; inscription à : publier les commentaires (atom); accéder au menu;
            basculer en navigation; basculer la barre de navigation; éditer cette page; retour au menu principal; voir tous les tags; ouvrir le menu d'accessibilité; retour au début de la page; ← retour au menu principal
        """),
        ambiguous=listed("""
            rechercher :;
            haut de page; temps de lecture; vous êtes ici; page suivante; page précédente; version mobile; article
            suivant; article précédent; menu principal;
            retour en haut de la page; retour au début de la page; anciens articles; commentaires plus anciens; commentaires plus récents; nouvelles entrées; anciennes entrées; article plus récent; article plus ancien; choisir une catégorie; choisir un mois; montrer le code source; retourner à l'index; copier dans le presse-papier; copié dans le presse-papier; copier le code; réduire la barre latérale; agrandir la barre latérale; réduire le menu latéral; déplier le menu latéral; procéder au paiement; passer au paiement; continuer vos achats; écrire un avis;
            ajuster la taille de police; arrêter les animations; augmenter la taille de police; gros curseur; masquer les images;
            menu d'accessibilité; réduire la taille de police; réinitialiser les paramètres;
            surligner les liens; voir tous les tags; éditer cette page;
            modifier cette page; éditer cet article; consulter la source de cette page
        """),
        pattern=(
            r"(?:article|page|billet|publication|message) (?:précédente?|suivante?) ?[:»«→←>|] ?.{3,120}[^.,;]|(?:temps de lecture|durée de lecture|lecture) ?:? ?(?:environ |~|estimé à )?\d{1,3} ?(?:min|minutes?|mn)\.?(?: \d+ s)?|(?:aller|passer|accéder|sauter) (?:directement )?(?:au|à la|aux) (?:contenu|menu|recherche|navigation|pied|commentaires)\b(?: \w+){0,2}"
        ),
        when=c.control_beside,
        otherwise=HINT,
        why="a control of the page: skip link, menu toggle, pager, reading time",
        source="RGAA, critère 12.7 (liens d'évitement); WordPress and Blogger in French; Docusaurus, Material for MkDocs and WordPress in French",
        hits=("Aller au contenu principal", "Temps de lecture : 4 min", "Article suivant : Le maire vend le port", "Retour en haut"),
        near_misses=(f"Haut de page\n\n{_A}", f"Temps de lecture\n\n{_B}", "Aller au contenu, sans détour : voilà sa règle.", f"{_A}\n\nModifier cette page\n\nÉditer cette page\n\n{_B}", f"{_A}\n\nModifier cette page\n\nÉditer cette page\n\n{_B}"),
    ),
    Rule(
        id="fr.navigation.shop",
        label="navigation",
        phrases=listed("""
            ajouter au panier; voir le panier; voir mon panier; votre panier est vide; votre panier
            est vide.; ajouter à la liste d'envies; ajouter à ma liste d'envies; ajouter à la liste
            de souhaits; ajouter à mes favoris; passer la commande; continuer mes achats; donner
            votre avis; donner mon avis; aperçu rapide
        """),
        when=c.all_of(c.in_article, c.not_heading, c.no_list_item, c.seldom),
        otherwise=HINT,
        why="a control of a shop",
        source="shop systems (PrestaShop, WooCommerce, Shopify) in this language",
        hits=("Ajouter au panier", "Votre panier est vide"),
        near_misses=(f"Donner votre avis\n\n{_A}", "Ajouter au panier deux poignées de girolles."),
    ),
    Rule(
        id="fr.navigation.wiki", label="navigation", weighed=False,
        phrases=listed("""
            pages liées; suivi des pages liées; pages spéciales; lien permanent; informations sur la page; version imprimable; téléverser un fichier; modifications récentes; page au hasard;
            portail communautaire; outils personnels; espaces de noms; variantes; voir l'historique; voir le texte source; lire; affichages; contributions; discussion; non connecté(e);
            dans d'autres langues; outils; avertissements; outils wiki; outils de la page utilisateur; journaux de la page; ajouter des langues; basculer la table des matières;
            déplacer vers la barre latérale; apparence; pages pour les contributeurs déconnectés; page d'accueil; historique de la page; historique; créer un compte; voir la source;
            menu principal;
            navigation;
            outils pour utilisateurs; outils du site; derniers changements; gestionnaire multimédia; plan du
            site; outils de la page; afficher le texte source; anciennes révisions; liens de retour
        """),
        when=c.wiki_tools, otherwise=HINT,
        why="the tools of a wiki's page, several in a row",
        source="MediaWiki in French (sidebar, tabs and toolbox)",
        hits=(_AFTER + "Pages liées\nSuivi des pages liées\nPages spéciales", _AFTER + "Lien permanent\nInformations sur la page\nVersion imprimable"),
        near_misses=(f"Pages liées\n\n{_A}", f"Pages spéciales\n\n{_B}\n\nSuivi des pages liées\n\n{_A}"),
    ),
    Rule(
        id="fr.legal-footer.wiki", label="legal-footer",
        pattern=(
            r"la dernière modification de cette page a été faite le ?(?=.{0,45}\d{4}).{8,60}\.?|"
            r"récupérée de ?[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200}|"
            r"cette page a été consultée ?\d[\d., ]{0,12} ?fois\.?"
        ),
        why="the day of the last change, the address and how often it was read, below the pages of a wiki",
        source="MediaWiki in French (messages lastmodifiedat, retrievedfrom and viewcount)",
        hits=("La dernière modification de cette page a été faite le 2024-05-03 à 10:14.", "Récupérée de \"https://wiki.example/index.php?title=Most&oldid=12\""),
        near_misses=("La dernière modification de cette page a été faite le 2024-05-03 à 10:14, dit-elle en fermant la porte derrière le dernier.", f"{_A}\n\nLa dernière modification de cette page a été faite le {_B}"),
    ),
    Rule(
        id="fr.legal-footer.licence", label="legal-footer",
        pattern=(
            r"(?:droit d'auteur: )?tous les articles de ce blog sont sous licence (?:cc|by|creative commons|mit|gpl|apache)[\w. /-]{0,40}, sauf mention contraire[.!।]?|"
            r"cet article est sous licence (?:cc|by|creative commons|mit|gpl|apache)[\w. /-]{0,40} par l'auteur[.!।]?"
        ),
        why="the licence that a blog prints below each of its posts",
        source="Hexo's NexT and Chirpy in French",
        hits=("Droit d'auteur: Tous les articles de ce blog sont sous licence CC BY 4.0, sauf mention contraire.", "Cet article est sous licence CC BY 4.0 par l'auteur."),
        near_misses=("Droit d'auteur: Tous les articles de ce blog sont sous licence CC BY 4.0, sauf mention contraire, dit-elle en fermant la porte derrière le dernier.", "Cet article est sous licence CC BY 4.0 par l'auteur, dit-elle en fermant la porte derrière le dernier."),
    ),
    Rule(
        id="fr.navigation.menu-word",
        label="navigation",
        phrases=listed("""
            accueil; menu; recherche; rechercher; actualités; actualité; actus; actu; politique; monde; international;
            france; société; économie; culture; sport; sports; sciences; santé; planète; environnement; tech;
            high-tech; technologie; médias; opinions; idées; débats; tribunes; éditorial; éditos; lifestyle; style;
            mode; beauté; cuisine; gastronomie; voyage; voyages; maison; immobilier; emploi; annonces; auto;
            automobile; justice; faits divers; éducation; région; régions; local; locales; paris; météo; jeux; mots
            croisés; horoscope; programme tv; télévision; cinéma; musique; livres; arts; théâtre; football; rugby;
            tennis; cyclisme; basket; archives; le journal; journal numérique; podcasts; vidéos; photos; newsletters;
            boutique; services; avis de décès; carnet; petites annonces; europe; afrique; amériques; asie; bourse;
            entreprises; finance; argent; consommation; patrimoine; people; insolite; dossiers; rubriques; enquêtes;
            reportages; éditions; abonnés; plus; tout; contact; à propos; produits; panier; mon panier; nos services;
            nos produits; actualités locales; blog; forum; tutoriels; équipe; l'équipe; agenda; événements; sortir;
            loisirs; se connecter; connexion; s'abonner; aide; faq; québec; canada; belgique; suisse; bruxelles;
            wallonie; suivant; précédent; fermer; voir tout; toutes; magazine; le magazine; guide; guides; en direct;
            dernière heure; le fil; e-paper; jeunesse; histoire; religion; insolites; famille;
            calendrier; inscription; s'inscrire; déconnexion; se déconnecter; s'identifier; article suivant; article précédent; tableau de bord; catégorie; catégories; mots clés; mots-clés; étiquettes; modifier; éditer; nuage de mots-clés; mots-clés populaires; méta; flux rss des articles; rss des commentaires; articles (rss); commentaires (rss); flux rss; flux atom; non classé; sans catégorie; carte du site; paiement; avis; compte; accessibilité; liste d'envies; tous les produits; recherche avancée
        """),
        when=c.all_of(
            c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "cookie-notice", "comments", "promo"),
            c.no_text_item, c.in_article, c.is_no_title,
        ),
        otherwise=HINT,
        why="words of a menu, several in a row",
        source="section names in the menus of French-language papers, shops and companies; WordPress, Oscar and Zinnia in French",
        hits=("Accueil\nActualités\nSports", "Politique\nMonde\nÉconomie\nCulture"),
        near_misses=(f"Politique\n\n{_A}\n\nÉconomie\n\n{_B}\n\nCulture\n\n{_C}", "Trois rubriques :\nPolitique\nSport\nCulture", f"Santé\n\n{_B}"),
    ),
    Rule(
        id="fr.navigation.docs", label="navigation",
        phrases=listed("""
            ce contenu n’est pas encore disponible dans votre langue.; il reste encore 0 min. de lecture
        """),
        ambiguous=listed("""
            sur cette page; copier; langues; initialisation de la recherche; taper pour démarrer la
            recherche; editer cette page; aller au dépôt; ne plus montrer cela; sélectionner la langue;
            sélectionner la version; aucun document trouvé; 0 documents trouvés; selectionner le thème;
            selectionner la langue; également disponible en :; lire en français; articles récents; site
            d'origine; cacher les résultats de la recherche; cette page; revenir en haut; choisir une langue
        """),
        pattern=(
            r"ceci est la documentation de .{1,40} [\w.+-]{1,20}, qui n'est plus activement maintenue[.!।]?|"
            r"ceci est la documentation de la prochaine version [\w.+-]{1,20} de .{1,40}[.!।]?|"
            r"pour une documentation à jour, consultez la dernière version \([\w.+-]{1,20}\)[.!।]?"
        ),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the tools around the pages of manuals and blogs, several in a row",
        source="Docusaurus, Material for MkDocs, Starlight, Nikola, Sphinx and Hexo's NexT in French",
        hits=("Ce contenu n’est pas encore disponible dans votre langue.", "Il reste encore 4 min. de lecture", "Ceci est la documentation de Port Chronicle 2.1, qui n'est plus activement maintenue.", _AFTER + "Sur cette page\nCopier\nLangues"),
        near_misses=(f"{_A}\n\nSur cette page\n\n{_B}", f"{_A}\n\n- Sur cette page\n- Copier\n- Langues\n\n{_B}", "Ce contenu n’est pas encore disponible dans votre langue, dit-elle en fermant la porte derrière le dernier.", "Ceci est la documentation de Port Chronicle 2.1, qui n'est plus activement maintenue, dit-elle en fermant la porte derrière le dernier."),
    ),
    Rule(
        id="fr.navigation.shop-control", label="navigation", weighed=False,
        phrases=listed("""
            ce produit n'a pas encore d'avis.; laisser un avis sur ce produit; connectez-vous pour ajouter
            des produits à une liste d'envies.; j'ai oublié mon mot de passe; les articles de votre panier
            ne vous sont plus réservés. vous pouvez encore compléter votre commande tant qu'ils sont
            disponibles.; se connecter avec un compte client; article ajouté à la liste d'envies; vous
            n'avez encore jamais passé commande chez nous.; ajouter à la liste de souhaits; ajouter le lot à
            la liste de souhaits; faire défiler les produits vers la gauche; faire défiler les produits vers
            la droite; poursuivez votre visite pour ajouter des articles à votre panier.; connectez-vous
            pour récupérer vos articles enregistrés ou poursuivre vos achats.; aucun article dans la liste
            de souhaits; poursuivez votre visite et ajoutez des articles à votre liste de souhaits.; vous
            n’avez pas de compte ?; créez un compte pour bénéficier d’un accès privilégié aux meilleurs
            produits, à nos sources d’inspiration et à notre communauté.; mon panier, nombre d’articles : 0;
            vous naviguez actuellement en mode hors ligne; se connecter ou créer un compte; abonnez-vous
            pour rester au courant des meilleures offres; il n'y a plus d'articles dans votre panier; soyez
            le premier à laisser un avis; soyez le premier à évaluer ce produit; il n'y a pas encore
            d'avis.; aucun avis n'a été publié pour le moment.; cet avis vous a-t-il été utile ?; affichage
            de 0–0 sur 0 résultats; tri du plus récent au plus ancien; frais d'expédition calculés à l'étape
            de paiement.; taxes incluses. frais d'expédition calculés à l'étape de paiement.; m'avertir
            quand le produit est disponible; prévenez-moi lorsque le produit est disponible
        """),
        ambiguous=listed("""
            ajouter au panier; ajouter à la liste d'envies; écrire un avis; cet avis est-il utile ?; voir
            tous les avis; prévenez moi; votre panier est vide.; continuer vos achats; voir le panier;
            passer au paiement; procéder au paiement; enregistrer pour plus tard; j'ai un code de
            réduction...; retourner au panier; revenir au site; votre liste d'envies est vide.; créer une
            nouvelle liste d'envies; 0 résultat trouvé; filtrer les résultats; prix décroissant; prix
            croissant; afficher les résultats pour; aucun produit trouvé.; parcourir le magasin; retour aux
            résultats de recherche; votre panier; votre panier est vide; vider le panier; finaliser ma
            commande; afficher le panier complet; utiliser un code promotionnel; panier expiré; votre panier
            a expiré.; renouveler la réservation; s’inscrire sur la liste d’attente; ajoutez-moi à la liste
            d'attente; allez à la billetterie; ouvrir la billetterie; fermer la billetterie; choisissez un
            autre événement; augmenter la quantité; diminuer la quantité; créer un nouveau compte; filtrer
            les événements par; mettre à jour le panier; valider la commande; revenir aux achats; article
            ajouté au panier; votre liste d'envies; modifier le panier; voir les commandes précédentes;
            ajouter le lot au panier; afficher tous les détails; effacer les filtres; trier les produits
            par; sélectionner le numéro de page; recherche de produits…; passer au checkout; continuer les
            achats; afficher le panier; passer commande; ajouter à ma liste d'envies; ajouter au
            comparateur; comparer les produits; voir mon panier; passer à la caisse; continuer mes achats;
            poursuivre mes achats; retour à la boutique; votre panier est actuellement vide.; donnez votre
            avis; aucun avis pour le moment; 0 résultats affichés; voici le seul résultat; tri par défaut;
            tri par popularité; tri par notes moyennes; tri par tarif croissant; tri par tarif décroissant;
            prix, croissant; prix, décroissant; prix: faible à élevé; prix: élevé à faible; alphabétique, de
            a à z; alphabétique, de z à a; réinitialiser les filtres; supprimer tous les filtres; choix des
            options; choisir des options; aperçu rapide; achat rapide; taxes incluses.; acheter maintenant;
            moyens de paiement supplémentaires; passer aux informations produits
        """),
        when=c.shop_control, otherwise=HINT,
        why="the buttons of a shop, and what it says of its basket, its reviews and how it sorts",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix, Cartridge and Salesforce's Retail React App in French",
        hits=("Ce produit n'a pas encore d'avis.", _AFTER + "Ajouter au panier", _AFTER + "Ajouter à la liste d'envies"),
        near_misses=(f"{_A}\n\nAjouter au panier\n\n{_B}", f"{_A}\n\n- Ajouter au panier\n- Ajouter à la liste d'envies\n\n{_B}", "Ce produit n'a pas encore d'avis, dit-elle en fermant la porte derrière le dernier."),
    ),
    Rule(
        id="fr.navigation.shop-word", label="navigation", weighed=False,
        phrases=listed("""
            historique commande; modifier le mot de passe; trier par; pertinence; note des clients; charger
            plus; ical; paramètres du compte; moins précédent; mois suivant; semaine précédente; classer
            par; historique des commandes; commande; filtrer; préc.; liste de souhaits; localisateur de
            magasins; réinitialiser le mot de passe; état des commandes; guide des tailles; quantité;
            comparer; code promo; paiement sécurisé; livraison; livraison et retours; modes de paiement; en
            stock; rupture de stock; meilleures ventes; réduire la quantité; commander; acheter
        """),
        when=c.shop_word, otherwise=HINT,
        why="words of a shop's page that are anybody's, several in a row",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix, Cartridge and Salesforce's Retail React App in French",
        hits=(_AFTER + "Historique commande\nModifier le mot de passe\nTrier par", _AFTER + "Réduire la quantité\nCommander\nAcheter"),
        near_misses=(f"{_A}\n\nHistorique commande\n\n{_B}", f"{_A}\n\n- Historique commande\n- Modifier le mot de passe\n- Trier par\n\n{_B}"),
    ),
    Rule(
        id="fr.navigation.calendar", label="navigation", weighed=False,
        phrases=listed("""
            ajouter à l'agenda; ajouter au calendrier; ajouter à mon agenda; ajouter à google agenda;
            exporter vers google agenda; s'abonner au calendrier; exporter au format ical
        """),
        when=c.calendar_button, takes=c.calendar_links, otherwise=HINT,
        why="the button by which readers keep an event's date, with the calendars it offers",
        source="The Events Calendar and pretix in French",
        hits=(_AFTER + "Ajouter à l'Agenda", _AFTER + "Exporter au format ical\nApple\nGoogle\nOutlook.com\nYahoo"),
        near_misses=(f"{_A}\n\nAjouter à l'Agenda\n\n{_B}", f"{_A}\n\nApple\nGoogle\nYahoo\n\n{_B}", "Ajouter à l'Agenda, dit-elle en fermant la porte derrière le dernier."),
    ),
    Rule(
        id="fr.navigation.portal", label="navigation",
        phrases=listed("""
            récent; non lus; populaire; utilisateurs; groupes; cliquez ici pour recharger.; marquer comme
            lu; actions sur le document; imprimer; dernière modification; espace privé; des mêmes auteurs;
            répondre à cet article; copiez l’url suivante dans votre agrégateur :; mots-clés dans le même
            groupe; messages de forums les plus récents; articles les plus populaires; articles de cet
            auteur; dernier ajout
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the menus and tools of portals and forums, several in a row",
        source="NodeBB, Plone and SPIP in French",
        hits=(_AFTER + "Récent\nNon lus\nPopulaire", _AFTER + "Utilisateurs\nGroupes\nCliquez ici pour recharger."),
        near_misses=(f"{_A}\n\nRécent\n\n{_B}", f"{_A}\n\n- Récent\n- Non lus\n- Populaire\n\n{_B}"),
    ),
    Rule(
        id="fr.placeholder.loading-word", label="placeholder",
        phrases=listed("chargement; chargement en cours; en cours de chargement"),
        when=c.all_of(c.trails_off, c.no_list_item, c.in_article), otherwise=HINT,
        why="the word that stands, with its dots, while content loads",
        source="loading states of web frameworks in this language",
        hits=(_AFTER + "Chargement...", _AFTER + "Chargement en cours…"),
        near_misses=(f"Chargement\n\n{_A}", f"{_A}\n\nChargement\n\n{_B}"),
    ),
    Rule(
        id="fr.placeholder.loading",
        label="placeholder",
        phrases=listed("""
            chargement en cours; aucun résultat trouvé; recharger la page; javascript est désactivé; veuillez activer
            javascript; veuillez activer javascript.; activer javascript; actualiser la page;
            la vérification a expiré. essayez à nouveau.; la vérification a expiré. réessayez.;
            mettez à jour votre navigateur pour afficher correctement ce site web.; obtenir un défi audio;
            pour continuer, veuillez entrer le code de l'image ci-dessous.; vérification en cours... veuillez patienter.; échec de la vérification. essayez à nouveau plus tard.;
            échec de la vérification. réessayez plus tard.
        """),
        ambiguous=listed("""
            chargement; veuillez patienter; aucun résultat; page introuvable; réessayer; une erreur est survenue;
            contenu indisponible; une erreur s'est produite; merci de patienter; image non disponible;
            aucun article trouvé.; pas d'articles.; pas de résultats.; cette page n'a pas été trouvée; page non trouvée; aucun document trouvé;
            je ne suis pas un robot; mettre à jour le navigateur; mettre à jour maintenant; ne plus afficher;
            votre navigateur est obsolète!; vérification requise !;
            vérification en cours;
            ignorer; entrez le code; recharger
        """),
        pattern=r"(?:veuillez|merci d'|vous devez|pour (?:afficher|voir|lire|accéder)\b.{0,60}) ?(?:activer|autoriser|activez) (?:le )?(?:javascript|les cookies)\b.{0,140}|javascript (?:est|semble|doit être) (?:désactivé|nécessaire|requis|activé)\b.{0,140}|chargement (?:du|de la|des|de l') ?[\w ]{3,30}\.\.\.?",
        when=c.loading_sign,
        otherwise=HINT,
        why="what stands where a script would have put something",
        source="noscript texts and loading states of French sites; Zinnia, Nikola and WordPress in French",
        hits=("Chargement en cours...", "Veuillez activer JavaScript pour afficher cette page."),
        near_misses=(f"Chargement\n\n{_A}", "Aucun résultat.", f"Veuillez patienter\n\n{_B}", f"{_A}\n\n- Vérification en cours\n- Cette page n'a pas été trouvée\n\n{_B}", f"{_A}\n\n- Vérification en cours\n- Cette page n'a pas été trouvée\n\n{_B}"),
    ),
    Rule(
        id="fr.placeholder.browser", label="placeholder",
        pattern=(
            r"votre navigateur(?: web| internet)?(?: ?\([^)]{2,30}\))? (?:est (?:obsolète|trop ancien|périmé|dépassé)|n['’]est (?:pas|plus) à jour)[.!]?|"
            r"(?:veuillez )?(?:mettez|mettre) à jour votre navigateur\b.{0,110}\b(?:ce|notre) (?:site|page)\b.{0,30}[.!]?"
        ),
        why="the bar over a page that finds the reader's browser too old for it",
        source="browser-update.org and Outdated Browser, which sites build in",
        hits=("Votre navigateur (Safari) n'est plus à jour.", "Mettez à jour votre navigateur pour voir toutes les pages de ce site."),
        near_misses=("Mettez à jour votre navigateur, puis redémarrez la machine.", "Votre navigateur est obsolète, a dit l'homme du guichet."),
    ),
    Rule(
        id="fr.placeholder.notice", label="placeholder",
        phrases=listed("""
            vous serez rappelé dans 0 jours.; commentaires protégés : saisissez votre mot de passe pour
            accéder aux commentaires.; il n’y pas d’extrait, car cet article est protégé.
        """),
        why="what a site says instead of what it does not show, and its robot check when it fails",
        source="browser-update.org, ALTCHA and WordPress in French",
        hits=("Vous serez rappelé dans 4 jours.", "Commentaires protégés : saisissez votre mot de passe pour accéder aux commentaires."),
        near_misses=("Vous serez rappelé dans 4 jours, dit-elle en fermant la porte derrière le dernier.", "Commentaires protégés : saisissez votre mot de passe pour accéder aux commentaires, dit-elle en fermant la porte derrière le dernier."),
    ),
    Rule(
        id="fr.placeholder.age", label="placeholder",
        phrases=listed("""
            vous devez avoir 0 ans ou plus pour accéder à ce site.; vous devez avoir plus de 0 ans pour
            accéder à ce site.; vous devez avoir au moins 0 ans pour accéder à ce site.; en entrant sur ce
            site, vous certifiez avoir plus de 0 ans.
        """),
        ambiguous=listed("""
            avez-vous plus de 0 ans ?; avez-vous 0 ans ou plus ?; êtes-vous majeur ?; veuillez confirmer
            votre âge; veuillez vérifier votre âge; oui, j'ai plus de 0 ans; non, j'ai moins de 0 ans; j'ai
            plus de 0 ans; j'ai moins de 0 ans; vérification de l'âge
        """),
        when=c.gate_button, otherwise=HINT, weighed=False,
        why="what a site asks of its readers about their age before it shows a page",
        source="age gates of shops, breweries and video pages in French",
        hits=("Vous devez avoir 18 ans ou plus pour accéder à ce site.", "Vous devez avoir plus de 18 ans pour accéder à ce site.", _AFTER + "Avez-vous plus de 18 ans ?\nAvez-vous 18 ans ou plus ?\nÊtes-vous majeur ?"),
        near_misses=(f"{_A}\n\nAvez-vous plus de 18 ans ?\n\n{_B}", f"{_A}\n\n- Avez-vous plus de 18 ans ?\n- Avez-vous 18 ans ou plus ?\n- Êtes-vous majeur ?\n\n{_B}", "Vous devez avoir 18 ans ou plus pour accéder à ce site, dit-elle en fermant la porte derrière le dernier.", "Vous devez avoir plus de 18 ans pour accéder à ce site, dit-elle en fermant la porte derrière le dernier."),
    ),
    Rule(
        id="fr.placeholder.ad-blocker", label="placeholder",
        phrases=listed("""
            veuillez désactiver votre bloqueur de publicité; veuillez désactiver votre bloqueur de
            publicités; merci de désactiver votre bloqueur de publicité; vous utilisez un bloqueur de
            publicité; vous utilisez un bloqueur de publicités; il semble que vous utilisiez un bloqueur de
            publicité.; j'ai désactivé mon bloqueur de publicité
        """),
        ambiguous=listed("""
            bloqueur de publicité détecté; bloqueur de publicités détecté; adblock détecté; j'ai désactivé
            mon bloqueur
        """),
        when=c.gate_button, otherwise=HINT, weighed=False,
        why="what a site says to readers whose browser shows no advertisements",
        source="notices against ad blockers in French",
        hits=("Veuillez désactiver votre bloqueur de publicité", "Veuillez désactiver votre bloqueur de publicités", _AFTER + "Bloqueur de publicité détecté\nBloqueur de publicités détecté\nAdBlock détecté"),
        near_misses=(f"{_A}\n\nBloqueur de publicité détecté\n\n{_B}", f"{_A}\n\n- Bloqueur de publicité détecté\n- Bloqueur de publicités détecté\n- AdBlock détecté\n\n{_B}", "Veuillez désactiver votre bloqueur de publicité, dit-elle en fermant la porte derrière le dernier.", "Veuillez désactiver votre bloqueur de publicités, dit-elle en fermant la porte derrière le dernier."),
    ),
    Rule(
        id="fr.byline.by",
        label="byline",
        pattern=(
            r"par (?!la |le |les |l'|un |une |des |ce |cette |son |sa |ses |mer |terre |exemple)[\w.'-]+(?: [\w.'-]+){1,5}(?:,? (?:[|·•–-] )?(?:avec|publié|le|envoyée?|correspondante?|journaliste)\b.{0,80})?|"
            r"(?:propos recueillis|recueilli|texte|reportage|publié|écrit|rédigé|posté) par [\w.'-]+(?: [\w.'-]+){0,5}|"
            r"(?:(?:article )?(?:publié|mis à jour|modifié|mise à jour|posté|dernière mise à jour|écrit)(?: le)? ?:? ?)?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?\d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) \d{4}(?:,? (?:à )?\d{1,2} ?[h:] ?\d{2})?|"
            r"(?:publié|mis à jour|modifié|posté) (?:le|à|hier|aujourd'hui|il y a) .{0,12}\d.{0,60}"
        ),
        why="who wrote it and when",
        source="byline customs of French-language papers",
        hits=("Par Élodie Marchand", "Publié le 3 mai 2024 à 14h10"),
        near_misses=("Par la suite, il n'en parla plus.", "Mai 1968 ne fut pas un mois."),
    ),
    Rule(
        id="fr.caption.credit",
        label="caption",
        pattern=r"(?:crédits?(?: photos?)?|photos?|illustration|images?|infographie|photographie|dessin)(?: d'archives| d'illustration)? ?[:©/–] ?.{2,60}|photos? d'(?:illustration|archives)\.?|photo (?:de|par) [\w.'-]+ [\w.'-]+",
        why="a photo credit",
        source="captions of French papers and agencies",
        hits=("Crédit photo : Ana Morel", "Photo d'illustration"),
        near_misses=("La photo est floue, mais on le reconnaît.", "Photo de famille"),
    ),
)
