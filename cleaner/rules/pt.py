"""Portuguese: what sites of Brazil and Portugal print around their articles."""

from __future__ import annotations

import re

from cleaner.lazy import lazy_pattern
from cleaner.model import Label
from cleaner.rules import conditions as c
from cleaner.rules.rule import ALMOST, HINT, Rule, form_of, listed, reported

_FEED_NAMES = lazy_pattern(r"^(?:o post|a postagem|o artigo|o conteúdo) |(?:apareceu primeiro em|foi publicado primeiro em|aparece primeiro em|apareceu primeiro no|aparece primeiro no) ", re.IGNORECASE)
"""Stands before the title and before the site in the last line of a feed's entry."""

_A = "A câmara decidiu na segunda-feira fechar a velha ponte aos caminhões."
_B = "Até o outono, os motoristas terão de ir pelo vale, disse o prefeito da cidade."
_C = "As obras foram adiadas durante anos porque ninguém as queria pagar."
_AFTER = f"= {_A}\n\n= {_B}\n\n= {_C}\n\n"
_HEADLINES = "Mercado de flores muda-se para o cais velho\nTrês candidatos para uma só prefeitura"

_FOOTER: tuple[Label, ...] = (
    "legal-footer", "navigation", "share-bar", "newsletter", "paywall", "cookie-notice", "promo",
)

SPEECH = reported(
    r"disse|diz|dizia|escreveu|escreve|perguntou|acrescentou|explicou|lia-se|avisou|"
    r"afirmou|"
    r"respondeu|gritou|murmurou|pensou|brincou|pediu|proclamava"
)
"""Reported speech: what somebody said is the article's, whatever words it is in."""

_CATEGORY = lazy_pattern(
    r"(?:[\w'’-]{1,24} ){0,3}[\w-]{0,20}(?:cookies?)\b(?=.*(?:\bsite|página|visit|anúncio|publicid|conteúdo|estatístic|anális|analític|medi[rd]|preferência|parceiro|funcion|consent|necessári)).{8,360}|"
    r"(?=.{0,200}cookies?)(?=.{0,300}(?:rastrea|aceita)).{30,360}|"
    r"(?=.{25}).{0,180}(?:serviços (?:de )?terceiros|seu consentimento).{0,200}"
)
"""What a consent dialog says of a kind of cookies, and of leave for others' services."""
_PANELS = frozenset(map(form_of, listed("""
    interesse legítimo; interesses legítimos; fornecedores; fornecedores iab; lista de fornecedores; lista de
    parceiros; parceiros; finalidades; finalidades especiais; funcionalidades; funcionalidades especiais;
    recursos; recursos especiais; consentimento; estritamente necessário; estritamente necessários; necessário;
    necessários; funcional; funcionais; funcionalidade; preferências; desempenho; analítico; analíticos;
    análise; estatísticas; estatística; marketing; publicidade; segmentação; redes sociais; não classificados;
    sempre ativo; sempre ativos; sempre ativado; detalhes; detalhes dos cookies; lista de cookies; declaração de
    cookies; cookies necessários; cookies estritamente necessários; cookies funcionais; cookies de desempenho;
    cookies analíticos; cookies de publicidade; cookies de marketing; cookies de terceiros; nome; fornecedor;
    provedor; validade; expiração; duração; descrição; finalidade; tipo; ligado; desligado; exemplos; categorias
    de dados
""")))
"""What stands in its inner panels: kinds of consent, switches, heads of columns."""
_ABOUT = lazy_pattern(
    r"cookie|consent|serviço|\bsites?\b|\bsítio|\bweb\b|página|publici|anúncio|\bdados\b|"
    r"informaç(?:ão|ões) (?:pessoa|que)|privacidade|parceiro|fornecedor|interesse legítimo|"
    r"\biab\b|\btcf\b|geolocaliza|script|visit|estatístic|anal[ií][st]|medi(?:r|ção)|audiência|"
    r"preferênc|configuraç|definiç|finalidade|propósito|perfi[ls]|dispositivo|conteúdo|\bspam|"
    r"\bapp(?:s|ok|er|ar)?\b|appli[ck]|apli[ck]|informa[tcçs]|google"
)
"""What sentences of such a dialog deal with, its purposes and those who have them among it."""

RULES = (
    Rule(
        id="pt.ad-marker.label",
        label="ad-marker",
        phrases=listed("""
            publicidade; continua após a publicidade; continua depois da publicidade; continua após publicidade;
            continua após o anúncio; a notícia continua após a publicidade; a matéria continua após a publicidade; o
            texto continua após a publicidade; o artigo continua após a publicidade; conteúdo continua após a
            publicidade; artigo continua após a publicidade; continue lendo após a publicidade; continue lendo após o
            anúncio; continuar a ler após a publicidade; conteúdo patrocinado; conteúdos patrocinados; conteúdo
            publicitário; conteúdo de marca; publieditorial; publi editorial; informe publicitário; informe comercial;
            informação publicitária; post patrocinado; artigo patrocinado; links patrocinados; link patrocinado;
            anúncio google; anúncios google; anúncios do google; espaço publicitário; pular anúncio; pular
            publicidade; saltar publicidade; saltar anúncio; fechar anúncio; fechar publicidade; remover anúncio;
            ocultar anúncio; denunciar anúncio; denunciar este anúncio; anúncio 0 de 0; anuncie aqui; anuncie no site;
            seu anúncio aqui; fim da publicidade; patrocinado por taboola; conteúdo de parceiro; em parceria com o
            anunciante; conteúdo produzido para o anunciante; apresentado por nosso patrocinador; pub • continue a ler
            a seguir; pub. continue a ler a seguir; continue a ler a seguir;
            publicidade - continue a leitura; publicidade - continue lendo; publicidade - continue a ler;
            publicidade - continua após o anúncio; publicidade. continue a ler; continua depois do anúncio;
            links promovidos; link promovido;
            anúncio: 0:0; ignorar anúncio
        """),
        ambiguous=listed("""
            anúncio; anúncios; patrocinado; pub; publi; patrocínio; promoção; promovido; continuar a ler; continua;
            parceiro; depois da publicidade; conteúdo comercial
        """),
        pattern=(
            r"(?:a notícia|a matéria|o texto|o artigo|a reportagem|o conteúdo|este artigo|esta matéria|conteúdo|matéria|texto|leitura) continua (?:após|depois|abaixo)(?: d?[ao]s?)? ?(?:publicidade|anúncio|anúncios)?|"
            r"(?:este artigo|esta página|este post|este conteúdo|este texto|esta matéria) (?:pode conter|contém|inclui) (?:links )?(?:de )?(?:afiliados?|patrocinados)\b.{0,160}|"
            r"(?:conteúdo|artigo|texto) (?:patrocinado|produzido|oferecido|apresentado) (?:por|pela|pelo|para) (?:nosso (?:patrocinador|anunciante|parceiro)|um anunciante|o anunciante|anunciante)\b.{0,60}"
        ),
        when=c.all_of(c.not_heading, c.beside("ad-marker", "promo", "related", "share-bar", "newsletter")),
        otherwise=HINT,
        why="an advertisement must be told apart from the articles, so its box carries this word",
        source="Código Brasileiro de Autorregulamentação Publicitária, artigo 28; Código da Publicidade (Portugal), artigo 8.º",
        hits=("PUBLICIDADE", "Continua após a publicidade", "[Conteúdo patrocinado]", "PUB\nPublicidade"),
        near_misses=("A publicidade é a arte do nosso tempo, dizia.", f"Anúncio\n\n{_A}", f"Promoção\n\n{_B}", "Publicidade de sabonetes antigos"),
    ),
    Rule(
        id="pt.ad-marker.between",
        label="ad-marker",
        phrases=listed("depois da publicidade; após a publicidade; depois do anúncio; após o anúncio"),
        when=c.all_of(c.between_paragraphs, c.after_prose(), c.set_apart, c.no_list_item),
        otherwise=HINT,
        why="what stands above an ad slot between two paragraphs",
        source="in-text markers of Brazilian and Portuguese papers",
        hits=(f"= {_A}\n\nDepois da publicidade\n\n= {_B}", f"= {_A}\n\nApós o anúncio\n\n= {_C}"),
        near_misses=(f"Após o anúncio\n\n{_A}", "Depois da publicidade veio o silêncio."),
    ),
    Rule(
        id="pt.video-embed.player",
        label="video-embed",
        phrases=listed("""
            assista ao vídeo; assistir ao vídeo; veja o vídeo; ver o vídeo; ver vídeo; reproduzir vídeo; vídeo
            indisponível; este vídeo não está disponível; este vídeo não está mais disponível; leitor de vídeo; player
            de vídeo; ouvir artigo; ouça este artigo; ouvir notícia; ouvir a notícia; ouvir esta notícia; ouça a
            notícia; ouça a reportagem; ouça este conteúdo; ouvir este artigo; ouvir reportagem; próximo vídeo; ativar
            som; desativar som; ativar o som; ecrã inteiro; ecrã completo; velocidade de reprodução; seu navegador não
            suporta o elemento de áudio; seu navegador não suporta o elemento de áudio.; seu navegador não suporta
            vídeo; o seu navegador não suporta o elemento de áudio; carregando player; 0 min de áudio;
            ouvir: 0 minutos; ouvir 0 minutos; ouvir: 0 min; ouvir 0 min; ouvir (0 min); ouvir a matéria; ouça a
            matéria; ouvir texto; escute este artigo; escutar notícia;
            a mídia está criptografada e não temos as chaves para descriptografar.;
            a mídia não pode ser carregada, por uma falha de rede ou servidor ou o formato não é suportado.;
            esta janela pode ser fechada pressionando a tecla de escape.;
            esta modal pode ser fechada pressionando a tecla esc ou ativando o botão de fechar.;
            iniciando a janela-de-diálogo. pressionar escape irá cancelar e fechar a janela.;
            nenhuma fonte foi encontrada para esta mídia.;
            não foi encontrada uma fonte de vídeo compatível.;
            o vídeo está encriptado e não há uma chave para o desencriptar.; parou a reprodução do vídeo.; um erro na rede causou falha durante o download da mídia.;
            um erro na rede fez o vídeo falhar parcialmente.;
            use as teclas das setas para cima/baixo para aumentar ou diminuir o volume.;
            você parou a execução do vídeo.;
            use as teclas das setas para a esquerda/direita para avançar um segundo, e as setas para
            cima/baixo para avançar dez segundos.
        """),
        ambiguous=listed("""
            reproduzir; pausar; pausa; vídeo; vídeos; mudo; silenciar; legendas; ao vivo; em direto; direto;
            qualidade; ouvir; tela cheia; velocidade; vídeo em destaque; este conteúdo não está disponível;
            abre as configurações; barra de progresso; caíxa-de-diálogo das configurações de legendas;
            configurações das descrições; configurações de legendas; configurações de legendas de comentários;
            desativar anotações; desativar descrições; desativar legendas; descarregar o ficheiro;
            deslizador do tempo; deslizador do volume; ecrã no ecrã; ecrã normal; estilo da borda;
            faixa de áudio; faixa áudio; família da fonte; fechar diálogo modal; fechar janela modal;
            fim da janela-de-diálogo; imagem em imagem; janela modal; leitor de áudio; mais definições;
            nível de volume; qualidade de vídeo; qualidade de áudio; reativar o som; rebobinar; reiniciar;
            reprodutor de vídeo; reprodutor de áudio; reproduzir/pausar; reprodução; sair de picture-in-picture;
            sair do modo de ecrã inteiro; sair do modo tela cheia; sans-serif(sem serifa) monoespaçada;
            sans-serif(sem serifa) proporcional; selecionar legenda; sem anotações; sem descrições; sem legendas;
            serifa monoespaçada; serifa proporcional; tamanho da fonte; tela normal; tempo atual; tempo restante;
            tipo de stream; tocar novamente; tocar vídeo; transmissão ao vivo; velocidade da reprodução;
            video está carregando.; voltar ao som;
            abre as configurações de legendas; abre as configurações de legendas de comentários; abre janela com definições de descrições;
            abre janela com definições de legendas; avançar de 0 segundos; avançar para o direto; entrar no modo ecrã no ecrã;
            entrar no modo picture-in-picture; guardar frame do vídeo; isso é uma janela-modal; isto é uma janela modal;
            parar a repetição do vídeo atual; parar repetição do vídeo atual; pular para transmissão ao vivo; recuar de 0 segundos;
            repetir o vídeo atual; restaurar todas as configurações aos valores padrão; sair do modo ecrã no ecrã; salvar frame do vídeo
        """),
        pattern=r"(?:o )?(?:seu|teu) (?:navegador|browser) não (?:suporta|é compatível|consegue reproduzir)\b.{0,20}(?:vídeo|áudio|html5|player|elemento|leitor)\b.{0,100}",
        when=c.all_of(c.in_run(3, "video-embed"), c.no_list_item),
        otherwise=HINT,
        why="the labels of a video or audio player",
        source="players of Brazilian and Portuguese papers and broadcasters",
        hits=("Assista ao vídeo", "Ouvir este artigo", "Reproduzir\nMudo\nTela cheia"),
        near_misses=(f"Ao vivo\n\n{_A}", f"Em direto\n\n{_B}", "Foi preciso ver o vídeo três vezes para acreditar."),
    ),
    Rule(
        id="pt.video-embed.watch-line",
        label="video-embed",
        pattern=r"(?:assista|assista ao vídeo|assista também|veja o vídeo|veja|vídeo|vídeos|em vídeo|veja em vídeo) ?[:|–—>»▶►](?! ?\d) ?[^:]{12,140}[^.,;]",
        when=c.all_of(c.after_prose(), c.in_article),
        takes=c.video_below,
        why="a pointer to a video that the text does not have",
        source="in-story pointers of Brazilian papers (VÍDEO: título; Assista: título)",
        hits=(_AFTER + "VÍDEO: Veja como foi construído o cais", _AFTER + "Assista: moradores esvaziam os porões do bairro"),
        near_misses=("Vídeo: a palavra assusta os livreiros, e não devia.", "Veja como sobe o rio"),
    ),
    Rule(
        id="pt.video-embed.settings", label="video-embed",
        phrases=("fim da janela-de-diálogo",),
        takes=c.player_above(
            "iniciando a janela-de-diálogo. pressionar escape irá cancelar e fechar a janela.",
        ),
        why="a player's bar and the dialog of its settings, which says where it begins and ends",
        source="video.js in Portuguese",
        hits=(_AFTER + "Mudo\n0:00\nCarregado\n0%\nIniciando a Janela-de-Diálogo. Pressionar Escape irá cancelar e fechar a janela.\nTexto\nColor\nBranco\nPreto\nTamanho da Fonte\n50%\nRedefinir\nSalvar\nFim da Janela-de-Diálogo", _AFTER + "Iniciando a Janela-de-Diálogo. Pressionar Escape irá cancelar e fechar a janela.\nTexto\nBranco\nTamanho da Fonte\n50%\nFim da Janela-de-Diálogo"),
        near_misses=(f"{_A}\n\nFim da Janela-de-Diálogo\n\n{_B}", "Fim da Janela-de-Diálogo, disse ela, e fechou a porta atrás do último."),
    ),
    Rule(
        id="pt.video-embed.consent", label="video-embed",
        pattern=(
            r"para (?:ver|visualizar|exibir|acessar|aceder a|reproduzir|carregar) (?:este|esta|o|a) (?:conteúdo|vídeo|mapa|publicação|post|tweet)\b.{0,40}\b(?:aceite|aceitar|deve|é necessário|é preciso|permita|ative)\b.{0,60}\b(?:cookies?|consentimento)\b.{0,160}|"
            r"est[ea] (?:conteúdo|vídeo|mapa|publicação) (?:não|está|foi) .{0,60}(?:porque|devido|pois|até que|sem) .{0,60}\b(?:cookies?|consentimento)\b.{0,160}|"
            r"ao (?:reproduzir|ver|carregar|visualizar|assistir) (?:a )?(?:este|o|esta|a) (?:vídeo|conteúdo|mapa),? (?:você )?(?:aceita|concorda|está a aceitar|está de acordo)\b.{0,200}"
        ),
        otherwise=HINT,
        sure_if=r"cookie|consent|termos|condições|privacidade|dados",
        why="what stands where an embed would load once the reader agrees",
        source="two-click embeds and consent tools in this language (GDPR; the CJEU ruling C-40/17)",
        hits=(
            "Para ver este conteúdo, aceite os cookies de marketing.",
            "Este conteúdo não pode ser exibido porque você não aceitou os cookies.",
            "Ao reproduzir este vídeo, você aceita os termos do serviço.",
        ),
        near_misses=(
            "Para ver o mapa é preciso subir ao sótão da câmara.",
            "Este vídeo não é nítido porque entrou água na câmera.",
            "Ao ver este vídeo você aceita aprender o nó.",
        ),
    ),
    Rule(
        id="pt.promo.appeal", label="promo",
        pattern=(
            r"(?:faça login|entre|cadastre-se|registe-se|crie uma conta(?: gratuita)?)(?: grátis| gratuitamente)?(?: ou (?:cadastre-se|registe-se|crie uma conta(?: gratuita)?|assine))? para (?:continuar (?:lendo|a ler)|ler (?:tudo|o resto|a matéria))\b[^,:;]{0,40}|conteúdo exclusivo para assinantes[^:;]{0,80}|"
            r"(?:apoie-nos|apoia-nos|ajude-nos|ajuda-nos|nos apoie) (?:com|através de|fazendo|tornando-se) (?:uma |um |a sua )?(?:assinatura|doação|donativo|contribuição|membro|patreon|paypal|pix|café)\b[^:;]{0,80}|"
            r"(?:apoie|apoia) (?:o|um|a|nosso|o nosso) (?:jornalismo|trabalho|projeto|redação|imprensa)\b[^.;]{0,50}(?:: |com |fazendo )(?:uma |faça uma |faz uma )*(?:doação|assinatura|contribuição)\b[^:;]{0,60}|faça uma doação|"
            r"(?:baixe|descarregue|instale) (?:o nosso|nosso|a nossa|nossa|o) (?:aplicativo|app|aplicação)\b[^:;]{0,40}(?:e|para) [^:;]{2,80}|com (?:o nosso|nosso|a nossa|nossa) (?:aplicativo|app|aplicação)\b[^:;]{0,20} (?:você|está|fica|pode|recebe|tem)\b[^:;]{0,140}|"
            r"(?:encontrou|viu|notou|detetou|se encontrou|se encontrar) (?:um|algum) (?:erro|equívoco)[^?.!:;]{0,40}[?,:]? (?:avise|informe|escreva|escreva-nos|nos avise|entre em contato|comunique|envie|fale|conte|diga-nos|por favor)[^:;]{0,120}|"
            r"(?:os )?(?:links|produtos|artigos) (?:marcados|assinalados|identificados|indicados) (?:com |por )?(?:um |uma |o )?(?:\*|asterisco|estrela)[^.]{0,40}\bafiliad\w+\b.{0,200}|"
            r"(?:como|na qualidade de) (?:associados?|afiliados?|parceiros?) (?:da )?amazon,? .{2,140}|"
            r"(?:torne-se|torna-te|seja|vire) (?:membro|sócio|sócia|assinante|apoiador|apoiadora|premium)(?: agora)?,? e (?:aproveite|aproveita|aceda|acesse|receba|desfrute|ganhe|tenha)\b[^,:;]{2,100}|"
            r"(?:assine|assina|subscreva) (?:já |agora )?(?:por|a partir de|desde) [^:;]{2,60}\b(?:mês|semana|ano|dia)\b[^:;]{0,80}|(?:assine|assina|subscreva) (?:para|e) (?:ler|leia|ter acesso|acesse)\b[^:;]{2,80}|"
            r"(?:assine|subscreva|ouça|siga|inscreva-se n|inscreva-se em) ?(?:o nosso|nosso|no nosso) podcast (?:no|na|em) [^:;.]{2,60}[.!]?|"
            r"(?:participe|junte-se|entre) (?:da|na|à|a) (?:discussão|conversa|debate|nossa comunidade)[ :,!.]{0,3}(?:deixe|escreva|comente|compartilhe|partilhe|dê|e deixe)\b[^:;]{2,80}"
        ),
        otherwise=HINT,
        sure_if=r"lendo|a ler|assinantes|apoi|ajud|noss|doação|afiliad|amazon|assin|subscr|escreva|avise|informe|membro|sóci|coment|opini|contato|comunique|envie|conte|fale|diga",
        why="what a site asks of its readers in a sentence: to follow it, to pay, to report its mistakes",
        source="closing lines of news sites and blogs in this language; notes on links that consumer law and Amazon's programme ask for",
        hits=(
            "Gosta da nossa revista? Apoie-nos com uma assinatura ou uma doação.",
            "Encontrou um erro? Avise a redação.",
            "Com o nosso aplicativo você fica sempre informado. Baixe grátis!",
            "Torne-se membro e aproveite vantagens exclusivas.",
            "Assine por um real por mês e leia todos os nossos artigos.",
            "Participe da discussão: deixe o seu comentário!",
        ),
        near_misses=(
            "Apoie-nos com uma corda, gritava o homem no barco.",
            "Encontrou um erro? Eu encontrei, na segunda página.",
            "Os caminhos marcados com uma estrela são íngremes.",
            "Assine por baixo, pediu o notário, e ele assinou.",
            "Como associado do porto, o barqueiro não pagava.",
        ),
    ),
    Rule(
        id="pt.promo.voice", label="promo",
        finds=c.site_speaks(
            site=lazy_pattern(r"\bnoss[oa]s?\b|\bnos\b|\w+-nos\b|\best[ea] (?:artigo|página|site|vídeo|mapa|conteúdo|história|blog|notícia|matéria|texto)\b|\bredação\b", re.IGNORECASE),
            reader=lazy_pattern(r"\bvocês?\b|\bsua?s?\b|\bseus?\b|\bpor favor\b|(?:^|[.?!:] )(?:junte-se|receba|leia|baixe|apoie|ajude|pague|assine|siga|compartilhe|partilhe|escreva|cadastre-se|torne-se|inscreva-se|envie|descarregue)\b", re.IGNORECASE),
            asks=r"\bnewsletters?\b|\bboletim\b|\blista de e-?mails\b|\bresumo (?:gratuito|diário)\b|\balertas\b| app\b|\baplicativo\b|\b(?:no|na|em) (?:facebook|twitter|instagram|tiktok|youtube|linkedin|telegram|whatsapp|pinterest|bluesky|mastodon|spotify)\b|\bpodcasts?\b|\bdoaç(?:ão|ões)\b|\b(?:seu|teu) apoio\b|\bapoie-nos\b|\bajude-nos\b|\bpague-nos um café\b|\bjornalismo independente\b|\bassin\w+\b|\bsubscre\w+\b|\bconta gratuita\b|\bcookies?\b|\bnos comentários\b|\berro neste\b|\berro nesta\b|\bsem (?:anúncios|publicidade)\b|\bartigos gratuitos\b|\bcompartilhe est[ea]\b|\bconfigurações de privacidade\b|\bcomentário\b|\bnosso trabalho\b|\bredes sociais\b|\bpor mês\b",
            notes=r"\b(?:podemos )?(?:receber|recebemos|ganhar) uma (?:pequena )?comissão\b|\beste (?:artigo|conteúdo) (?:é|foi) patrocinado\b|\bdevido às suas configurações de cookies\b|^conteúdo patrocinado[.:]",
            voice=lazy_pattern(r"\bnoss[oa]s?\b|\bvocês?\b", re.IGNORECASE),
            speech=SPEECH,
        ),
        score=ALMOST,
        why="the site speaks to its readers of mails, money, accounts or cookies, in a text that does not say we or you itself",
        source="closing lines of news sites and blogs in this language; what they share is who speaks, to whom and of what",
        hits=(_AFTER + "O nosso resumo gratuito traz a você todas as manhãs as notícias do vale.", _AFTER + "Precisamos do seu apoio para que os nossos artigos continuem gratuitos para todos.", _AFTER + "Se você encontrar um erro neste artigo, escreva por favor à redação."),
        near_misses=(f"{_A}\n\n{_B}\n\n{_C}\n\nO aplicativo diz aos motoristas que estrada tomar, e eles pagam por isso.", f"{_A}\n\n{_B}\n\n{_C}\n\n“Assine a nossa newsletter”, pedia o cartaz da prefeitura.", f"{_A}\n\n{_B}\n\n{_C}\n\nEscrevemos aos nossos leitores que a ponte seria fechada.\n\nO nosso resumo gratuito traz a você todas as manhãs as notícias do vale."),
    ),
    Rule(
        id="pt.promo.app",
        label="promo",
        phrases=listed("""
            baixe o app; baixe nosso app; baixe o nosso app; baixe o aplicativo; baixe nosso aplicativo; baixar app;
            baixar o app; baixar aplicativo; descarregue a app; descarregue a aplicação; descarregar app; instale a
            nossa app; instalar app; instale o app; abrir no app; abrir app; abrir na app; abrir no aplicativo; ler no
            app; ver no app; continuar no app; continuar na app; usar o app; disponível na app store; disponível no
            google play; disponível na google play; baixar na app store; baixe na app store; descarregar na app store;
            obter no google play; ative as notificações; receba notificações; entre no nosso canal do whatsapp; entre no canal do whatsapp; siga
            nosso canal no whatsapp; siga o nosso canal no whatsapp; siga o canal no whatsapp; participe do nosso
            canal no whatsapp; entre no nosso grupo do whatsapp; entre para o nosso grupo no whatsapp; participe do
            canal do whatsapp; inscreva-se no nosso canal; inscreva-se no nosso canal do youtube; receba notícias no
            whatsapp; receba as notícias no whatsapp; clique aqui e entre no nosso grupo do whatsapp; clique aqui para
            entrar no grupo do whatsapp
        """),
        ambiguous=listed("""
            aplicativo; aplicativos; aplicações; agora não; mais tarde; não, obrigado; não obrigado; notificações;
            baixe agora;
            ativar notificações; ativar as notificações; receber notificações
        """),
        pattern=(
            r"(?:baixe|baixar|instale|descarregue|conheça|abra|use) (?:grátis |gratuitamente |já )?(?:o|a|nosso|nossa|o nosso|a nossa|o novo) (?:novo |nova )?(?:app|aplicativo|aplicação)\b(?: (?:[\w'.-]+)){0,6}[.!]?|"
            r"(?:entre|participe|siga|inscreva-se|faça parte|acompanhe|assine|adira|junte-se|clique aqui e (?:entre|participe|siga|faça parte)|clique aqui para (?:entrar|participar|seguir)) ?(?:no|do|o|na|da|em|ao|para o|de)? ?(?:nosso |nossa |o |as notícias do [\w ]{2,30})?(?:novo )?(?:canal|grupo|comunidade|canais)\b(?: [\w'.-]+){0,4} (?:whatsapp|telegram|youtube)\b.{0,100}|"
            r"(?:gostou|gostaste) (?:deste|desta|do|da|dessa|desse) (?:artigo|notícia|matéria|conteúdo|texto|reportagem|post)\?.{0,120}|(?:receba|recebe) (?:as |nossas )?(?:principais )?(?:notícias|alertas|notificações) .{0,60}(?:whatsapp|telegram|celular|telemóvel)\b.{0,60}|(?:receba|recebe) (?:no|pelo|em seu|no seu) (?:whatsapp|telegram|celular|telemóvel|e-?mail) (?:as |todas as |nossas )?(?:principais |últimas )?(?:notícias|manchetes|novidades)\b[^,:“”\"]{0,60}"
        ),
        when=c.all_of(c.not_heading, c.beside("promo")),
        otherwise=HINT,
        part="button",
        sure_if="noss[oa]|grátis|gratuitamente|canal|canais|grupo|comunidade|gostou|gostaste|notícias|alertas|notificações|manchetes|novidades",
        why="a prompt to install the site's app or join its channel",
        source="smart banners, Portuguese wording of the store badges, WhatsApp groups of Brazilian papers",
        hits=("Baixe o nosso app", "Disponível no Google Play\nBaixar na App Store", "Entre no nosso grupo do WhatsApp"),
        near_misses=(f"Ativar notificações\n\n{_A}", f"Aplicativos\n\n{_A}", "Receba no WhatsApp as notícias do prédio, pediu a síndica.", "Baixe o app, disse o caixa, e a avó mudou de banco.", f"Mais tarde\n\n{_B}", "Baixe o aplicativo da prefeitura para marcar a consulta."),
    ),
    Rule(
        id="pt.promo.ask",
        label="promo",
        phrases=listed("""
            assine já; assine agora; assine aqui; assinar agora; quero assinar; assine por r$ 0; assine a partir de r$
            0; assine por r$ 0/mês; assine por 0 €; seja assinante; torne-se assinante; seja membro; torne-se membro;
            seja apoiador; seja um apoiador; apoie-nos; apoie o jornalismo; apoie o jornalismo independente; apoie o
            nosso jornalismo; apoie o nosso trabalho; doe agora; fazer uma doação; faça uma doação; faça um donativo;
            fazer um donativo; faça sua doação; contribua agora; quero apoiar; quero contribuir; ver ofertas; ver
            planos; ver oferta; conheça os planos; conheça nossos planos; veja os planos de assinatura; teste grátis;
            experimente grátis; experimente gratuitamente; aproveite a oferta; ofereça uma assinatura; oferecer
            assinatura; 0 mês grátis
        """),
        ambiguous=("doe", "apoie", "assinar", "assine", "contribua"),
        when=c.all_of(c.not_heading, c.any_of(c.in_article, c.after_box_heading)),
        otherwise=HINT,
        part="ask",
        why="a button that asks for money or a subscription",
        source="subscription and supporter boxes of Brazilian (assinantes) and Portuguese papers",
        hits=("Assine já", "Seja assinante »", "Faça uma doação"),
        near_misses=(f"Contribua\n\n{_A}", f"Assine\n\n{_B}", "Assine, dizia o cartaz, e ninguém assinou."),
    ),
    Rule(
        id="pt.promo.support",
        label="promo",
        pattern=(
            r"(?:apoie|ajude|ajude-nos|fortaleça|defenda|colabore com|contribua (?:com|para)) (?:a |o |nosso |nossa |com o |este |esta )?(?:jornalismo|trabalho|projeto|site|manter|continuar|mídia|imprensa)\b.{0,140}[^,:]|"
            r"(?:este (?:artigo|site|jornal|projeto)|esta (?:reportagem|matéria)) (?:existe|só é possível|é possível|se mantém|é mantido) (?:graças|com o apoio|pelos? leitor)\w*.{0,160}|(?:se (?:gosta|você gosta|valoriza|você valoriza|acredita)) (?:do que fazemos|nosso trabalho|do nosso trabalho|o nosso trabalho|no jornalismo)\b.{0,160}"
        ),
        sure_if=r"jornalis|imprensa|mídia|doaç|doe\b|donativo|assin|nosso trabalho|\bsite\b|independen|leitor|reportage|o que fazemos|este (?:jornal|projeto|artigo)",
        when=c.not_heading,
        otherwise=HINT,
        takes=c.through_or_alone("button", within=2),
        part="heading",
        why="an appeal for money for the site",
        source="supporter boxes of independent media in Portuguese",
        hits=("Apoie o jornalismo independente com a sua doação", "Se gosta do nosso trabalho, considere um donativo.\nFaça um donativo"),
        near_misses=(f"Apoie o jornalismo local\n\n{_A}", "Apoie a testa no vidro e nada diga.", "Ajude-nos a manter o porto limpo neste verão.", "Apoie o projeto de limpeza do rio."),
    ),
    Rule(
        id="pt.promo.button",
        label="promo",
        phrases=listed("""
            saiba mais; saber mais; clique aqui; clique aqui para saber mais; clique aqui e saiba mais; compre agora;
            comprar agora; compre aqui; reserve agora; cadastre-se grátis; cadastre-se gratuitamente; inscreva-se
            grátis; conheça; conheça mais; quero participar; quero saber mais; ver preço; ver oferta; comece agora;
            descubra mais; baixe grátis; confira aqui; mais informações; aproveite; ver na amazon
        """),
        when=c.all_of(c.in_article, c.seldom, c.any_of(c.not_heading, c.after_box_heading)),
        otherwise=HINT,
        part="button",
        why="the text of a button, which does nothing in a text",
        source="calls to action of Brazilian and Portuguese shops and papers",
        hits=("Saiba mais", "Compre agora »"),
        near_misses=(f"Conheça\n\n{_A}", f"Mais informações\n\n{_B}"),
    ),
    Rule(
        id="pt.promo.offer", label="promo",
        phrases=listed("""
            candidatar-se; candidate-se agora; salvar vaga; compartilhar vaga; ver telefone;
            ver o telefone; mostrar telefone; contatar anunciante; contactar anunciante;
            contatar vendedor; agendar visita; agendar uma visita; verificar disponibilidade; ir à loja;
            alerta de preço; escrever uma avaliação; comprar ingressos;
            comprar bilhetes; acender uma vela; enviar flores; ir para a receita; pular para a receita
        """),
        when=c.offer_button, otherwise=HINT, part="button",
        why="a button beside an offer: to apply, to call the seller, to book; it does nothing in a text",
        source="job boards, portals of homes and cars, shops' comparisons, tickets, hotels, memorial pages, recipe cards",
        hits=("Ver telefone\nAgendar visita", "Verificar disponibilidade\nAcender uma vela"),
        near_misses=(f"Acender uma vela\n\n{_A}", "Comprar ingressos ficou caro demais, disse ela.", f"{_A}\n\nCandidatar-se\n\nCandidate-se agora\n\n{_B}", f"{_A}\n\nCandidatar-se\n\nCandidate-se agora\n\n{_B}"),
    ),
    Rule(
        id="pt.promo.install", label="promo",
        phrases=listed("""
            adicione à tela de início para uma melhor experiência e mais fácil acesso.; instale no
            dispositivo para uma melhor experiência e mais fácil acesso.; adicione ao dock para uma melhor
            experiência e mais fácil acesso.; mas este navegador não oferece suporte a esse recurso. abra o
            link em um navegador externo para continuar.
        """),
        ambiguous=listed("""
            toque em "abrir no navegador..."; pressione compartilhar na barra de endereço; adicionar à
            página inicial; pressione menu; toque em "adicionar à tela de início"; instalar; abra o menu do
            seu navegador; mostrar galeria; pressione menu se não houver ícone de compartilhar; adicionar ao
            dock; pressione "adicionar à tela de início"; pressione "adicionar ao dock"; abra o menu do
            navegador integrado; adicionar à tela de início; abra o link copiado no safari; toque para
            copiar o link; pressione "ver mais" no menu compartilhar; este site possui funcionalidade de
            aplicativo.
        """),
        when=c.install_steps, otherwise=HINT, weighed=False,
        why="the panel by which a site asks to be put on the home screen, and its steps",
        source="pwa-install in Portuguese",
        hits=("Adicione à Tela de Início para uma melhor experiência e mais fácil acesso.", "Instale no dispositivo para uma melhor experiência e mais fácil acesso.", _AFTER + "Toque em \"Abrir no navegador...\"\nPressione Compartilhar na barra de endereço\nAdicionar à página inicial"),
        near_misses=(f"{_A}\n\nToque em \"Abrir no navegador...\"\n\n{_B}", f"{_A}\n\n- Toque em \"Abrir no navegador...\"\n- Pressione Compartilhar na barra de endereço\n- Adicionar à página inicial\n\n{_B}", "Adicione à Tela de Início para uma melhor experiência e mais fácil acesso, disse ela, e fechou a porta atrás do último.", "Instale no dispositivo para uma melhor experiência e mais fácil acesso, disse ela, e fechou a porta atrás do último."),
    ),
    Rule(
        id="pt.newsletter.field",
        label="newsletter",
        phrases=listed("""
            seu e-mail; seu email; seu melhor e-mail; o seu e-mail; o seu email; digite seu e-mail; digite seu email;
            digite o seu e-mail; insira seu e-mail; insira o seu e-mail; insira o seu email; informe seu e-mail;
            introduza o seu email; introduza o seu e-mail; assine nossa newsletter; assine a newsletter; assine a
            nossa newsletter; assine as nossas newsletters; inscreva-se na newsletter; inscreva-se na nossa
            newsletter; subscreva a newsletter; subscreva a nossa newsletter; subscrever newsletter; subscrever a
            newsletter; subscreva as nossas newsletters; receba nossa newsletter; receba a newsletter; receba a nossa
            newsletter; receba nossas novidades; receba novidades por e-mail; receba notícias por e-mail; cadastre-se
            na newsletter; cadastre-se na nossa newsletter; cadastre seu e-mail; assinar newsletter; newsletter
            gratuita; obrigado por se inscrever; obrigado por se inscrever!; obrigado por subscrever; obrigado pela
            inscrição; inscrição realizada com sucesso; e-mail inválido; email inválido; insira um e-mail válido; você
            pode cancelar a inscrição a qualquer momento; pode cancelar a subscrição a qualquer momento; cancele
            quando quiser a inscrição; todas as newsletters; ver todas as newsletters; fique por dentro das novidades
        """),
        ambiguous=listed("""
            newsletter; newsletters; boletim; boletins; e-mail; email; alertas; endereço de e-mail; endereço de email;
            sem spam; nossas newsletters; não perca nada; não perca nenhuma novidade; fique por dentro; mantenha-se informado; nome completo; correio eletrónico
        """),
        when=c.all_of(c.not_heading, c.beside("newsletter", "promo", "share-bar", "legal-footer")),
        otherwise=HINT,
        part="field",
        why="a part of the box that collects mail addresses",
        source="sign-up forms of Brazilian (cadastre-se) and Portuguese (subscreva) sites",
        hits=("Não perca nada\nDigite seu e-mail", "Digite seu e-mail", "Newsletter\nAssine nossa newsletter", "Subscreva a nossa newsletter"),
        near_misses=(f"Não perca nada\n\n{_A}", f"Boletins\n\n{_A}", f"E-mail\n\n{_B}", "Seu e-mail vale ouro, explica."),
    ),
    Rule(
        id="pt.newsletter.sign-up",
        label="newsletter",
        pattern=(
            r"(?:quer|queres|gostaria de|deseja) [^?.,:“”\"]{3,60}\? ?(?:inscreva-se|assine|subscreva|cadastre-se|siga-nos|siga a gente)\b[^,.:“”\"]{0,40}\b(?:newsletters?|boletim|canal|whatsapp|telegram|instagram|facebook|google|redes sociais|e-?mail)\b[^,.:“”\"]{0,40}[.!]?|"
            r"(?:inscreva-se|assine|subscreva|cadastre-se|registe-se|registre-se|receba|subscrever|inscreve-te) (?:grátis |gratuitamente |aqui |já |agora )?(?:na |no |a |as |o |em |nossa |para receber )?(?:a |as |nossa |nosso |o |os )?(?:[\w'-]+ ){0,6}(?:newsletters?|boletim|boletins|lista de e-?mails?|alertas por e-?mail)\b.{0,120}|"
            r"(?:receba|receber|recebe|quero receber|desejo receber|aceito receber|gostaria de receber|todas as manhãs,? receba) .{2,100}(?:no seu (?:e-?mail|inbox)|em seu e-?mail|na sua caixa de (?:entrada|correio|email)|por e-?mail|por email|diretamente no)\b.{0,80}|"
            r"ao (?:se (?:inscrever|cadastrar)|subscrever|assinar|clicar|enviar|continuar|registar-se|inscrever-se|informar)\b.{0,60}(?:você concorda|concorda|aceita|você aceita|concordo|confirma|está de acordo|declara)\b.{0,240}|"
            r"(?:não perca|fique por dentro|mantenha-se|não fique de fora) .{2,80}(?:newsletter|boletim|inscreva|subscrev|assine|por e-?mail|no seu e-?mail)\w*.{0,60}|"
            r"(?:pode|poderá|você pode) (?:cancelar|anular) (?:a |sua |a sua )?(?:inscrição|subscrição|assinatura)\b.{0,160}|"
            r"(?:as principais notícias|o melhor|as notícias|as melhores|os destaques) .{0,80}(?:no seu e-?mail|na sua caixa de|por e-?mail)\b.{0,60}|"
            r"(?:li e (?:aceito|concordo)|aceito|concordo com|autorizo) (?:com )?(?:a política|os termos|as condições|o tratamento|o recebimento|receber)\b.{0,200}|este site é protegido (?:por|pelo) recaptcha\b.{0,160}"
        ),
        takes=c.through_or_alone("button", "field", within=3),
        part="heading",
        otherwise=HINT,
        sure_if=r"newsletter|boletim|boletins|notícias|alertas|(?:no|em) seu e-?mail|sua caixa de|privacidade|dados|recaptcha|termos de uso|nossos termos|(?:cancelar|anular) (?:a |sua |a sua )?(?:inscrição|subscrição|assinatura) a qualquer|lista de e-?mail|\?",
        why="an invitation to get mails from the site, with its consent line",
        source="newsletter boxes of papers in Portuguese; LGPD and RGPD consent wording",
        hits=(
            "Quer receber mais dicas? Inscreva-se na nossa newsletter", "Inscreva-se na nossa newsletter diária",
            "Receba todas as manhãs as notícias no seu e-mail\nSeu e-mail\nCadastrar",
            "Ao se inscrever, você concorda com a nossa política de privacidade.",
        ),
        near_misses=(
            "Quer vender a casa? Assine o contrato.", "Quer mesmo vender a casa? Assine aqui, disse o notário, e guardou a caneta.", "Inscreva-se, disse ele, e a vila toda se inscreveu.",
            "Ao clicar na porta, você ouve um sino.",
            "Receba um abraço deste seu velho amigo, escrevia o notário.",
            "Ao se inscrever no curso, você concorda em vir às segundas.",
            "Pode cancelar a inscrição até sexta-feira.",
        ),
    ),
    Rule(
        id="pt.newsletter.button",
        label="newsletter",
        phrases=listed("""
            enviar; cadastrar; cadastre-se; inscreva-se; inscrever; inscrever-se; subscrever; subscreva; quero
            receber; registar; confirmar; inscrever-me; quero me inscrever; assinar; me inscrever; cadastrar e-mail
        """),
        when=c.beside("newsletter", "promo", "paywall"),
        otherwise=HINT,
        part="ask",
        why="the button of a sign-up form",
        source="sign-up forms of papers in Portuguese",
        hits=("Digite seu e-mail\nCadastrar", "Subscreva a nossa newsletter\nSubscrever"),
        near_misses=(f"Cadastre-se\n\n{_A}", f"Enviar\n\n{_B}"),
    ),
    Rule(
        id="pt.newsletter.mail-frame",
        label="newsletter",
        phrases=listed("""
            ver este e-mail no navegador; ver este email no navegador; ver este e-mail no seu navegador; ver
            versão online; ver a versão online; cancelar assinatura da newsletter; clique aqui para cancelar a
            inscrição; clique aqui para se descadastrar; gerir preferências de e-mail
        """),
        ambiguous=listed("""
            cancelar subscrição; cancelar a subscrição; cancelar inscrição; cancelar a inscrição; remover
            inscrição; descadastrar; descadastre-se; atualizar preferências; atualizar as suas preferências;
            atualize suas preferências; encaminhar para um amigo; ver no navegador; ver no browser; visualizar
            no navegador; abrir no navegador
        """),
        when=c.all_of(c.not_heading, c.beside("newsletter", "legal-footer")),
        otherwise=HINT,
        pattern=(
            r"(?:não consegue|se não consegue|caso não consiga|se não conseguir) (?:ver|visualizar|ler) (?:bem |corretamente )?(?:este|o) (?:e-?mail|boletim|mensagem)\b.{0,160}|"
            r"(?:você )?(?:recebeu|está a receber|está recebendo|recebe) (?:este (?:e-?mail|boletim)|esta (?:newsletter|mensagem)) (?:porque|pois) (?:subscreveu|se (?:inscreveu|cadastrou|registrou)|está (?:inscrito|cadastrado|subscrito|registado)|é (?:assinante|subscritor|cliente|membro)|assinou|assina|você)\b.{0,200}|"
            r"este (?:e-?mail|boletim) foi enviado para [\w.+-]{1,64}@[\w.-]{2,60}\b.{0,160}|"
            r"(?:se|caso) não (?:deseja|desejar|deseje|quiser|quer|queira|pretende|pretender) (?:mais )?receber (?:mais )?(?:os nossos |nossos |estes |esses |este |as nossas |nossas )?(?:e-?mails?|newsletters?|boletins|mensagens)\b.{0,160}"
        ),
        anywhere=True,
        why="what a mailing service puts above and below every letter: the link to its web page, why it came, how to leave",
        source="letters of Mailchimp and Brevo; ePrivacy Directive, article 13(4): every letter says how to leave",
        hits=(
            "Ver este e-mail no navegador",
            "Recebeu este e-mail porque subscreveu a nossa newsletter.",
            "Se não deseja receber mais e-mails, clique aqui.",
            "Cancelar subscrição\nRecebeu este e-mail porque subscreveu a nossa newsletter.",
        ),
        near_misses=(
            "Cancelar a inscrição na maratona custou-lhe mais do que correr.",
            "«Cancelar subscrição» está escrito no fundo, e ninguém o encontra.",
            f"Cancelar subscrição\n\n{_A}",
        ),
    ),
    Rule(
        id="pt.newsletter.sent", label="newsletter",
        phrases=listed("""
            para completar o registo, clique no link de confirmação que está na sua caixa de entrada. se
            passaram mais de 3 minutos e o email ainda não chegou, verifique a sua pasta de spam!; para
            completar o registro, clique no link de confirmação em sua caixa de entrada. se não chegar
            dentro de 3 minutos, verifique sua pasta de spam!; um link de acesso foi enviado para o seu
            email. se o email não chegar dentro de 3 minutos, verifique a pasta de spam/lixo do seu email.;
            dar feedback a este artigo; um link de acesso foi enviado para o seu e-mail. se a mensagem não
            chegar dentro de 3 minutos, verifique sua pasta de spam.; enviar feedback sobre esta postagem
        """),
        ambiguous=listed("""
            verifique o seu e-mail agora!; por favor, insira um endereço de e-mail válido; e-mail enviado; o
            seu endereço de e-mail; agora verifique seu e-mail!; seu endereço de e-mail; escolha as suas
            newsletters; insira o seu endereço de email; talvez mais tarde; escolha suas newsletters; insira
            seu endereço de e-mail
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="what a sign-up form says before and after an address is sent",
        source="Ghost in Portuguese",
        hits=("Para completar o registo, clique no link de confirmação que está na sua caixa de entrada. Se passaram mais de 3 minutos e o email ainda não chegou, verifique a sua pasta de spam!", "Para completar o registro, clique no link de confirmação em sua caixa de entrada. Se não chegar dentro de 3 minutos, verifique sua pasta de spam!", _AFTER + "Verifique o seu e-mail agora!\nPor favor, insira um endereço de e-mail válido\nE-mail enviado"),
        near_misses=(f"{_A}\n\nVerifique o seu e-mail agora!\n\n{_B}", f"{_A}\n\n- Verifique o seu e-mail agora!\n- Por favor, insira um endereço de e-mail válido\n- E-mail enviado\n\n{_B}", "Para completar o registo, clique no link de confirmação que está na sua caixa de entrada. Se passaram mais de 3 minutos e o email ainda não chegou, verifique a sua pasta de spam, disse ela, e fechou a porta atrás do último."),
    ),
    Rule(
        id="pt.newsletter.push", label="newsletter",
        phrases=listed("""
            quer receber notificações das últimas notícias?; gostaríamos de enviar notificações com as
            últimas notícias.
        """),
        ambiguous=listed("""
            gostaria de enviar notificações; gostaríamos de enviar notificações; permitir notificações
        """),
        when=c.sign_up_line, otherwise=HINT, weighed=False,
        why="how a site asks whether it may send messages to the browser",
        source="prompts of push services in Portuguese",
        hits=("Quer receber notificações das últimas notícias?", "Gostaríamos de enviar notificações com as últimas notícias.", _AFTER + "gostaria de enviar notificações\nGostaríamos de enviar notificações\nPermitir notificações"),
        near_misses=(f"{_A}\n\ngostaria de enviar notificações\n\n{_B}", f"{_A}\n\n- gostaria de enviar notificações\n- Gostaríamos de enviar notificações\n- Permitir notificações\n\n{_B}", "Quer receber notificações das últimas notícias, disse ela, e fechou a porta atrás do último.", "Gostaríamos de enviar notificações com as últimas notícias, disse ela, e fechou a porta atrás do último."),
    ),
    Rule(
        id="pt.comment-count.count",
        label="comment-count",
        phrases=listed("""
            0 comentários; 0 comentário; comentários (0); comentários 0; comentários: 0; ver comentários; ver os
            comentários; ver comentários (0); ver 0 comentários; ver todos os comentários; ver mais comentários; ler
            comentários; ler os comentários; mostrar comentários; mostrar mais comentários; carregar mais comentários;
            carregar comentários; esconder comentários; ocultar comentários; nenhum comentário ainda; ainda não há
            comentários; ainda sem comentários; seja o primeiro a comentar; seja o primeiro a comentar!; seja a
            primeira pessoa a comentar; seja o primeiro a deixar um comentário; ir para os comentários; deixe um
            comentário (0);
            ainda não há comentários.; ainda sem comentários.; nenhum comentário ainda.
        """),
        ambiguous=listed("""
            sem comentários; nenhum comentário; 0 respostas; 0 resposta; mais comentários; todos os comentários
        """),
        pattern=r"\d[\d ., ]{0,8} (?:comentários?|respostas?|pensamentos?|opiniões) (?:em|sobre|a|para|on) [«“\"'].{2,140}|(?:ver|ler|mostrar) (?:os |todos os )?\d+ (?:comentários?|respostas?)",
        when=c.all_of(c.not_heading, c.after_prose(), c.in_tail, c.no_list_item),
        otherwise=HINT,
        why="how many comments there are, or the button that shows them",
        source="comment systems in Portuguese (WordPress, Blogger, papers' own); WordPress and Zinnia in Portuguese",
        hits=("12 comentários", "Comentários (7)", "Seja o primeiro a comentar", "3 comentários em “A ponte”"),
        near_misses=("Sem comentários.", f"Sem comentários\n\n{_A}", "12 comentários foram apagados durante a noite.", "Nenhum comentário do prefeito"),
    ),
    Rule(
        id="pt.comments.prompt",
        label="comments",
        phrases=listed("""
            preencha os seus dados abaixo ou clique em um ícone para log in;
            deixar uma resposta cancelar resposta; deixar um comentário cancelar resposta;
            deixe um comentário; deixe seu comentário; deixe o seu comentário; deixe sua opinião; deixar um
            comentário; deixar comentário; adicionar comentário; adicionar um comentário; adicione um comentário;
            escreva um comentário; escreva seu comentário; escreva o seu comentário; escrever comentário; publicar
            comentário; postar comentário; postar um comentário; enviar comentário; enviar um comentário; comente esta
            notícia; comente aqui; comentar notícia; comentar esta notícia; comente esta matéria; deixe uma resposta;
            cancelar resposta; deixe uma resposta cancelar resposta; o seu endereço de e-mail não será publicado; o
            seu endereço de e-mail não será publicado.; o seu endereço de email não será publicado; o seu endereço de
            email não será publicado.; o seu endereço de e-mail não será publicado. campos obrigatórios são marcados
            com *; campos obrigatórios são marcados com *; campos obrigatórios marcados com *; os campos obrigatórios
            são marcados com *; comentários fechados; comentários encerrados; comentários encerrados.; os comentários
            estão fechados; os comentários estão fechados.; os comentários estão encerrados; os comentários estão
            encerrados.; os comentários estão desativados; comentários desativados; faça login para comentar; inicie
            sessão para comentar; entre para comentar; faça seu login para comentar; registe-se para comentar;
            cadastre-se para comentar; denunciar comentário; reportar comentário; denunciar abuso; regras de
            moderação; regras para comentários; junte-se à conversa; avise-me sobre novas publicações por e-mail.;
            notifique-me sobre novos comentários por e-mail.; notifique-me sobre novas publicações por e-mail.; termos
            de uso dos comentários; responder a este comentário;
            o seu endereço de email não será publicado. campos obrigatórios marcados com *; o seu endereço de
            e-mail não será publicado. campos obrigatórios marcados com *; o seu endereço de email não será
            publicado. campos obrigatórios são marcados com *; os campos obrigatórios estão marcados com *;
            deixe um comentário cancelar resposta; deixe um comentário cancelar comentário; avise-me sobre novos
            comentários por e-mail.; avise-me sobre novos comentários por email.; notifique-me sobre novos
            comentários por email.; notifique-me sobre novas publicações por email.; notificar-me de novos
            comentários por email.; notificar-me de novos artigos por email.;
            ordenar por: mais recentes; ordenar por mais recentes; ordenar por: mais antigos; ordenar por:
            relevância; ordenar comentários; assinantes podem comentar; apenas assinantes podem comentar; só
            assinantes podem comentar; somente assinantes podem comentar; comentários exclusivos para assinantes;
            clique aqui para cancelar a resposta.; campos obrigatórios são marcados *; comentários estão fechados.; comentários estão fechados; os comentários para este item estão fechados.; desculpe, o formulário de comentários está fechado neste momento.; tem de ter a sessão iniciada para publicar um comentário.; tem de ter a sessão iniciada para publicar um comentário; você precisa fazer o login para publicar um comentário.; você precisa fazer o login para publicar um comentário; faça login para responder; inicie a sessão para responder; o seu comentário aguarda moderação.; o seu comentário está aguardando moderação.; envie seu comentário; publique o seu comentário; publique seu comentário; este artigo está protegido por senha. introduza a senha para ver os comentários.; este post é protegido por senha. digite a senha para ver os comentários.; comentários desligados; digite seu comentário aqui (pelo menos 0 letras); escreva o seu comentário aqui (pelo menos 0 letras); comentário na fila de moderação.
        """),
        ambiguous=listed("""
            comentar; comente; opine; sua opinião; a sua opinião; dê sua opinião; participe; mais recentes; mais
            antigos; mais curtidos; participe da conversa; política de comentários;
            enviar resposta; comentário apagado.; receber emails de notificação de respostas;
            deixar uma resposta
        """),
        pattern=(
            r"(?:você precisa|é preciso|precisa|tem de|deve|você deve|é necessário|para comentar,?(?: é preciso)?) (?:estar |ser |fazer |iniciar )?(?:logado|login|fazer login|conectado|iniciar sessão|sessão|ser assinante|registado|registrado|assinante|cadastrado|autenticado)\b.{0,40}(?:coment|publicar|responder|participar|opinar)\w*.{0,60}|"
            r"(?:salvar|guardar|salve) (?:meus dados|o meu nome|meu nome),? (?:neste|e-?mail|email)?.{0,100}comentar\.?|(?:esse|este) site utiliza o akismet\b.{0,100}|(?:os comentários|comentários) (?:são de (?:inteira )?responsabilidade|não representam|aqui publicados|nesta notícia estão|neste artigo estão)\b.{0,140}|"
            r"(?:faça login|inicie sessão|entre|cadastre-se|assine) (?:ou (?:cadastre-se|registe-se|assine) )?para (?:poder )?(?:comentar|participar|opinar|deixar)\b.{0,60}"
        ),
        when=c.all_of(c.in_run(2, "comments", "comment-count", "share-bar"), c.no_list_item),
        otherwise=HINT,
        sure_if="coment|akismet|opinar|salvar|guardar|salve",
        why="a prompt of the comment section",
        source="comment systems in Portuguese (WordPress, Blogger, papers' own); WordPress, isso and Zinnia in Portuguese",
        hits=("Deixe um comentário", "O seu endereço de e-mail não será publicado.", "Você precisa fazer login para publicar um comentário.", "Os comentários estão encerrados."),
        near_misses=(f"Sua opinião\n\n{_A}", f"Comente\n\n{_B}", "Os comentários estão fechados, escreve o jornal, e ele também.", "Você precisa estar cadastrado para participar."),
    ),
    Rule(
        id="pt.comments.button",
        label="comments",
        phrases=listed("""
            responder; denunciar; reportar; citar; curtir; gosto; não gosto; gostei; não gostei; 0 curtidas; 0 gostos;
            comentários; comentário; editar; link permanente; útil; descurtir; ver respostas; votar; eliminar; excluir; ver resultado; ver resultados; enquete;
            nome (opcional); e-mail (opcional); website (opcional);
            carregando mais posts; compartilhar este post; entre para responder; mais antigo para mais recente;
            mais posts; mais recente para mais antigo; mais votados; responder como tópico; sinalizar
        """),
        when=c.all_of(c.in_run(2, "comments", "share-bar", "comment-count"), c.no_list_item, c.stacks_nothing),
        otherwise=HINT,
        why="buttons under a reader's comment, one beside the other",
        source="forum and comment software in Portuguese (Brazil: curtir, Portugal: gosto)",
        hits=("Responder\nDenunciar", "Curtir\nResponder"),
        near_misses=(f"Responder\n\n{_A}", f"Comentários\n\n{_B}"),
    ),
    Rule(
        id="pt.comments.useful",
        label="comments",
        phrases=listed("""
            esta informação foi útil?; esta página foi útil para você?; este conteúdo foi útil?; este conteúdo foi útil para você?; este artigo foi útil?; esta notícia foi útil?; esta matéria foi útil?; esta
            página foi útil?; achou este artigo útil?; esta resposta foi útil?
        """),
        ambiguous=listed("sim; não"),
        when=c.all_of(c.in_run(3, "comments"), c.in_tail, c.after_prose(2), c.not_heading, c.no_list_item),
        otherwise=HINT,
        why="a poll below the article: was it useful, yes or no",
        source="feedback widgets of help pages, blogs and papers",
        hits=(_AFTER + "Este artigo foi útil?\nSim\nNão", "Esta página foi útil?"),
        near_misses=(f"Sim\n\n{_A}", "O artigo foi útil? Ninguém soube dizer."),
    ),
    Rule(
        id="pt.comments.widget", label="comments",
        phrases=listed("""
            reportar este comentário?; mostrar mais 0 respostas; mostrar mais uma resposta; este comentário
            foi ocultado; este comentário foi removido; adicione o seu comentário, partilhe o seu nome e
            expriência de modo a promover uma discussão saudável.; denunciar este comentário?; exibir mais 0
            respostas; exibir 1 resposta adicional; ler mais respostas; este comentário foi ocultado.; este
            comentário foi removido.; ver discussão completa; o comentário vinculado não está mais
            disponível.; você não pode comentar nesta publicação.; carregar mais (0); adicione contexto ao
            seu comentário, compartilhe seu nome e sua especialidade para promover uma discussão saudável.
        """),
        ambiguous=listed("""
            editar este comentário; discussão para membros; comece a conversa; junte-se à discussão;
            adicionar resposta; organizar por; registar agora; já é membro?; registar; atualize agora;
            membro eliminado; mostrar comentário; esconder comentário; oculto para membros; discussão entre
            membros; iniciar a conversa; participe da discussão; ordenar por; inscreva-se agora; já é um
            membro?; entrar; membro excluído; exibir comentário; ocultar comentário; testar; enviar; um
            comentário; feed atom; 0 oculto(s); prévia
        """),
        pattern=(
            r"torne-se um membro do .{2,60} para comentar[.!।]?|"
            r"torne-se um membro pago do .{2,60} para comentar[.!।]?|"
            r"torne-se um membro de .{2,60} para começar a comentar[.!।]?|"
            r"torne-se um membro pago de .{2,60} para começar a comentar[.!।]?"
        ),
        when=c.comment_widget, otherwise=HINT, weighed=False,
        why="what comment sections of blogs say around the comments and above their form",
        source="Ghost, isso and WordPress in Portuguese",
        hits=("Reportar este comentário?", "Mostrar mais 4 respostas", "Torne-se um membro do Port Chronicle para comentar.", _AFTER + "Editar este comentário\nDiscussão para membros\nComece a conversa"),
        near_misses=(f"{_A}\n\nEditar este comentário\n\n{_B}", f"{_A}\n\n- Editar este comentário\n- Discussão para membros\n- Comece a conversa\n\n{_B}", "Reportar este comentário, disse ela, e fechou a porta atrás do último.", "Torne-se um membro do Port Chronicle para comentar, disse ela, e fechou a porta atrás do último."),
    ),
    Rule(
        id="pt.comments.post-tool", label="comments",
        phrases=listed("""
            favorito; melhor resposta; marcar como melhor resposta; opções de publicação; resposta à
            mensagem; ligação permanente ao comentário; link permanente para o comentário
        """),
        when=c.post_tools, otherwise=HINT, weighed=False,
        why="buttons under the posts of a forum, one beside the other",
        source="Misago, NodeBB, Redmine, MediaWiki DiscussionTools and SPIP in Portuguese",
        hits=(_AFTER + "Favorito\nMelhor resposta\nMarcar como melhor resposta", _AFTER + "Opções de publicação\nResposta à mensagem\nLigação permanente ao comentário"),
        near_misses=(f"{_A}\n\nFavorito\n\n{_B}", f"{_A}\n\n- Favorito\n- Melhor resposta\n- Marcar como melhor resposta\n\n{_B}"),
    ),
    Rule(
        id="pt.comments.forum", label="comments",
        phrases=listed("""
            sinalizar este post para moderação; clique aqui para retornar ao último post lido neste tópico.;
            este tópico foi deletado. apenas usuários com privilégios de moderação de tópico podem vê-lo.;
            por favor se cadastre ou entre para assinar à este tópico.; o tópico que você está respondendo é
            bem antigo. você gostaria de criar um novo tópico ao invés disso, e referenciá-lo em sua
            resposta?; seja notificado de novas respostas nesse tópico; a postagem está restrita apenas à
            membros registrados, clique aqui para logar.; este fórum foi atualizado para sua última versão.
            clique aqui para atualizar a página.; agora você receberá notificações quando alguém responder
            este tópico.; entre para postar; não há tópicos recentes.; não há tópicos não lidos.; não há
            tópicos com esta tag.; esta publicação está oculta. você não pode ver seus conteúdos.; esta
            publicação está oculta. apenas usuários com permissão podem ver seus conteúdos.; esta publicação
            está protegida. apenas moderadores podem mudar isso.; os conteúdos desta publicação não podem
            ser mostrados.; esta publicação foi editada 0 vezes.; não existem discussões nesta categoria.;
            existem 0 publicações novas ou atualizadas. clique aqui para mostrá-las; já não tem acesso a
            estes fóruns.; atenção ! a sua mensagem deve conter pelo menos dez carácteres.; a sua mensagem é
            demasiado longa. o tamanho máximo é 0 carácteres.; este fórum é moderado antes da publicação : a
            sua contribuição só aparecerá depois de ser validada por um administrador do sítio.; você não
            tem mais acesso a estes fóruns.; atenção! sua mensagem precisa ter pelo menos dez caracteres.;
            sua mensagem é muito longa. o tamanho máimo é de 0 caracteres.; este fórum é moderado
            previamente: a sua contribuição só será exibida após ser validada pelos responsáveis.;
            inscreva-se para receber notificações sobre novos comentários.; você receberá notificações sobre
            novos comentários nesse tópico; não foi possível encontrar este comentário. ele pode ter sido
            eliminado ou movido.; subscrever para receber notificações de comentários novos.; receberá
            notificações sobre comentários novos neste tópico.
        """),
        ambiguous=listed("""
            acompanhar; ferramentas de tópico; marcar como não lidas; criar um novo tópico; responder à este
            tópico assim mesmo; este post está deletado!; novo tópico; há um novo tópico.; carregar mais;
            ninguém respondeu; nenhum post novo.; compartilhar esta categoria; histórico de alterações; ir
            para a melhor resposta; ir para a primeira publicação; ir para a última publicação; ir para a
            nova publicação; opções da discussão; iniciar discussão; discussões vistas; discussões não
            lidas; novas discussões; ir para a primeira página; voltar para a página anterior; ir para a
            próxima página; ir para a última página; você não está logado; histórico de edição da
            publicação; nova mensagem; observar; última mensagem; exportar para; enviar uma mensagem; alguma
            mensagem ou comentário ?; sem mensagens de fórum; postar uma mensagem; uma mensagem ou
            comentário?; nenhuma mensagem de fórum; 0 pessoas na discussão; adicionar tópico; seu comentário
            foi publicado.; sobre esta página de discussão; iniciar uma discussão; inscrever-se nesse
            tópico?; o seu comentário foi publicado.; subscrever este tópico?
        """),
        pattern=(
            r"parece que sua conexão com .{1,40} caiu, por favor aguarde enquanto tentamos reconectar[.!।]?|"
            r"marcado como melhor resposta por .{1,40} .{1,40}[.!।]?|"
            r"ao clicar em “.{1,40}”, você concorda com os termos de uso dessa wiki[.!।]?"
        ),
        when=c.forum_tools, otherwise=HINT, weighed=False,
        why="what the software of a forum says around the posts of a thread, several lines in a row",
        source="NodeBB, Misago, Redmine, SPIP and MediaWiki DiscussionTools in Portuguese",
        hits=("Sinalizar este post para moderação", "Clique aqui para retornar ao último post lido neste tópico.", "Parece que sua conexão com Port Chronicle caiu, por favor aguarde enquanto tentamos reconectar.", _AFTER + "Acompanhar\nFerramentas de Tópico\nMarcar como não lidas"),
        near_misses=(f"{_A}\n\nAcompanhar\n\n{_B}", f"{_A}\n\n- Acompanhar\n- Ferramentas de Tópico\n- Marcar como não lidas\n\n{_B}", "Sinalizar este post para moderação, disse ela, e fechou a porta atrás do último.", "Clique aqui para retornar ao último post lido neste tópico, disse ela, e fechou a porta atrás do último.", "Parece que sua conexão com Port Chronicle caiu, por favor aguarde enquanto tentamos reconectar, disse ela, e fechou a porta atrás do último."),
    ),
    Rule(
        id="pt.share-bar.share",
        label="share-bar",
        phrases=listed("""
            partilhar isto; compartilhe isso; curtir carregando; gosto carregando;
            imprimir receita; imprimir a receita; salvar receita; guardar receita;
            compartilhe esta notícia; compartilhe essa notícia; compartilhe este artigo; compartilhe esta matéria;
            compartilhe esta reportagem; compartilhe este conteúdo; compartilhe isso:; compartilhe no facebook;
            compartilhe no twitter; compartilhe no whatsapp; compartilhe no x; compartilhar no facebook; compartilhar
            no twitter; compartilhar no x; compartilhar no whatsapp; compartilhar no linkedin; compartilhar no
            telegram; compartilhar no pinterest; compartilhar por e-mail; compartilhar por email; compartilhar via;
            compartilhar via whatsapp; compartilhar esta notícia; compartilhar notícia; compartilhar artigo;
            compartilhar matéria; compartilhar link; compartilhar com o pinterest; compartilhe com seus amigos;
            compartilhe com os amigos; compartilhe nas redes sociais; compartilhe nas redes; partilhar no facebook;
            partilhar no twitter; partilhar no whatsapp; partilhar artigo; partilhar notícia; partilhar este artigo;
            partilhe este artigo; partilhe esta notícia; partilhar por email; partilhar por e-mail; partilhar via;
            partilhar isto:; partilhar nas redes sociais; enviar por e-mail; enviar por email; enviar por whatsapp;
            enviar para um amigo; enviar a um amigo; enviar por e-mailpostar no blog!; postar no blog!; copiar link;
            copiar o link; copiar url; copiar ligação; link copiado; link copiado!; copiado para a área de
            transferência; imprimir artigo; imprimir notícia; imprimir esta página; versão para impressão; versão para
            imprimir; salvar artigo; salvar notícia; salvar para ler depois; guardar artigo; guardar para ler mais
            tarde; guardar para mais tarde; adicionar aos favoritos; presentear matéria; presentear notícia; oferecer
            artigo; oferecer este artigo; 0 compartilhamentos; 0 partilhas; siga-nos; siga-nos em; siga-nos no;
            siga-nos no facebook; siga-nos no twitter; siga-nos no instagram; siga-nos nas redes sociais; siga-nos no
            google news; siga-nos no google notícias; siga nossas redes sociais; siga nas redes sociais; siga a gente
            no google notícias; siga a gente nas redes sociais; acompanhe-nos nas redes sociais; acompanhe nas redes
            sociais; acompanhe nossas redes sociais; acompanhe-nos no facebook; nos siga no instagram; siga o autor;
            seguir autor; seguir tema; seguir este tema; curta nossa página no facebook; curta nossa página; curta
            isso:; gostar disto:; curtir isso:; clique para compartilhar; encontre-nos no facebook; abre em nova
            janela; abre numa nova janela; abrir em nova janela; clique para partilhar; adicionar como fonte preferida
            no google; mudar tamanho da letra;
            gostou? compartilhe; gostou? compartilhe!; gostou? compartilhe com seus amigos; gostou? partilhe;
            gostou? partilhe com os amigos; gostou da matéria? compartilhe; compartilhe essa matéria; partilhe nas
            redes sociais; salvar esta receita; salve esta receita; imprimir
            esta receita; compartilhar receita; salvar no pinterest; salve no pinterest; encontrou um erro?;
            encontrou algum erro?; encontrou algum erro na matéria?; comunicar erro; reportar erro; informar erro
        """),
        ambiguous=listed("""
            compartilhar; compartilhe; partilhar; partilhe; partilha; imprimir; salvar; guardar; enviar; seguir;
            favoritos; presentear; copiar; link; redes sociais; siga-me; 0 visualizações; 0 leituras; tamanho do
            texto; aumentar fonte; diminuir fonte; aumentar letra; diminuir letra; ouvir; por e-mail; mais opções; ler
            mais tarde; tuitar; favoritar; oferecer; compartilhamentos
        """),
        pattern=(
            r"clique aqui (?:e siga|para seguir) (?!.*\b(?:disse|pediu|dizia)\b)(?:o|a|os|as|nosso|nossa) [^,.:“”\"]{2,40} (?:no|nas|pelo) (?:google news|google notícias|instagram|facebook|whatsapp|telegram|redes sociais|youtube)\b[^,.:“”\"]{0,30}[.!]?|"
            r"(?:clique para )?(?:compartilhar|compartilhe|partilhar|partilhe|enviar|envie|imprimir|tuitar)(?: este artigo| esta notícia| esta matéria| isso| isto| esta página| um link| o link)?(?: (?:no|na|em|por|via|com|com o|para|a)) (?:facebook|twitter|x|whatsapp|linkedin|pinterest|messenger|telegram|reddit|bluesky|threads|tumblr|flipboard|e-?mail|um amigo|amigos|seus amigos|mastodon)(?: ?\((?:abre|abre-se|abrirá) (?:em|numa) nova janela\)?)?[.!]?|"
            r"(?:siga|siga-nos|siga a gente|acompanhe|acompanhe-nos|siga o [\w' -]{2,40}|acompanhe o [\w' -]{2,40}|siga a [\w' -]{2,40}|nos siga|nos acompanhe|siga-me) (?:também |tudo )?(?:no|na|nas|pelo|através do|em) (?:nosso |nossa |nossas |seu )?(?:página |canal |perfil )?(?:do |no )?(?:facebook|twitter|x|instagram|linkedin|whatsapp|telegram|google news|google notícias|google discover|youtube|tiktok|redes sociais|bluesky|threads)\b.{0,60}|"
            r"\d[\d ., ]{0,8}(?:k|mil)? (?:compartilhamentos?|partilhas|retweets)"
        ),
        when=c.all_of(c.in_run(2, "share-bar", "comments", "comment-count", "navigation"), c.no_list_item),
        otherwise=HINT,
        why="a prompt or button to share the page or to follow the site",
        source="tool bars of papers in Portuguese (Brazil: compartilhar, Portugal: partilhar); Jetpack, Blogger",
        hits=("Clique para compartilhar no Facebook(abre em nova janela)", "Compartilhe no WhatsApp", "Copiar link", "Siga-nos no Instagram", "Partilhar\nGuardar", "124 compartilhamentos"),
        near_misses=("Clique aqui e siga o rato, dizia o bilhete no Instagram.", f"Compartilhar\n\n{_A}", "Compartilhar no Facebook é falar com uma multidão.", f"Salvar\n\n{_B}", f"Partilha\n\n{_C}"),
    ),
    Rule(
        id="pt.share-bar.preferred-source", label="share-bar",
        pattern=r"(?:(?:adicione|escolha|defina|torne|marque|siga)-nos|adicion[ae]r?) (?:como|às?|entre) (?:(?:sua|suas|uma|a sua|as suas|minhas?) )?fontes? (?:de notícias )?(?:preferidas?|favoritas?|preferencia(?:l|is)) (?:no|do|na|em) google",
        why="the button that makes the site one of the reader's preferred sources in Google's search",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Adicione como fonte preferida no Google", "Adicionar como fonte preferencial no Google"),
        near_misses=("Adicione o seu jornal como fonte preferida no Google", "Adicione uma fonte preferida no Google, disse o prefeito, e leia sempre a mesma coisa.", "A fonte preferida dos pastores secou."),
    ),
    Rule(
        id="pt.share-bar.preferred-source-named", label="share-bar",
        pattern=r"(?:adicion[ae](?:r)?|escolh[ae](?:r)?|defin[ae](?:ir)?|defina|torne|marque|siga)(?:-nos)? (?:[\w&.'’-]+ ){0,5}?(?:(?:como|às?|entre) )?(?:(?:sua|suas|uma|a sua|as suas|minhas?) )?fontes? (?:de notícias )?(?:preferidas?|favoritas?|preferencia(?:l|is)) (?:no|do|na|em) google",
        when=c.beside("share-bar"), otherwise=HINT,
        why="the same button with a name, beside others: alone it may be a step of a guide",
        source="Google Search Central, help with preferred sources (2025): the button it offers to publishers",
        hits=("Facebook\nWhatsApp\nLinkedIn\nAdicione o seu jornal como fonte preferida no Google", "Adicione o seu jornal como fonte preferida no Google\nFacebook\nWhatsApp\nLinkedIn"),
        near_misses=("Adicione o seu jornal como fonte preferida no Google", "Adicione uma fonte preferida no Google, disse o prefeito, e leia sempre a mesma coisa."),
    ),
    Rule(
        id="pt.share-bar.tools", label="share-bar",
        phrases=listed("reportar um erro; comunicar um erro; corrigir erro; encontrou um erro? avise-nos; resumir com ia; resumir com inteligência artificial; resumir notícia; resumir matéria; resumir artigo"),
        when=c.all_of(c.any_of(c.not_heading, c.beside("share-bar", "video-embed")), c.no_list_item), otherwise=HINT,
        why="buttons of the tools beside an article: report an error, have it summed up by a machine",
        source="toolbars of news sites since 2024",
        hits=(_AFTER + "Reportar um erro", _AFTER + "Resumir com IA"),
        near_misses=(f"Reportar um erro\n\n{_A}", f"- Resumir com IA\n- Reportar um erro\n\n{_A}"),
    ),
    Rule(
        id="pt.cookie-notice.notice",
        label="cookie-notice",
        pattern=(
            r"(?:este|esse|nosso|o nosso|o|esta) (?:site|portal|website|sítio|página|loja)(?: web)? (?:utiliza|usa|armazena|faz uso de|recorre a) (?:\w+ ){0,3}cookies\b.{0,300}|"
            r"(?:nós e |com o seu (?:acordo|consentimento), )?(?:nós e )?(?:os nossos (?:\d+ )?(?:\w+ )?parceiros|nossos parceiros|nós)?(?:,)? ?(?:utilizamos|usamos|armazenamos|empregamos) (?:\w+ ){0,3}(?:cookies|tecnologias semelhantes|identificadores)\b(?=.{0,300}\b(?:site|portal|experiência|tráfego|audiência|conteúdos?|publicidade|anúncios|navegação|serviços|funcionamento|consentimento|terceiros|estatísticas|página|privacidade|política)\b).{0,340}|"
            r"(?:ao (?:continuar|navegar|prosseguir|utilizar|clicar)|se (?:continuar|você continuar)|continuando) (?:a |em |com |sua |navegando|navegar|utilizar|neste|este|nosso|em \"|no )\b.{0,120}(?:concorda|aceita|cookies|política de privacidade|consente)\b.{0,240}|"
            r"(?:nós e )?(?:os )?nossos (?:\d+ )?(?:\w+ )?parceiros (?:armazenamos|armazenam|utilizamos|usamos|tratamos)\b(?=.*(?:cookies|dispositivo|pessoais|identificadores|navegação)).{0,340}|(?:os cookies (?:nos permitem|permitem-nos|deste site)|valorizamos (?:a )?sua privacidade|a sua privacidade é importante|respeitamos (?:a )?sua privacidade|sua privacidade é importante)\b.{0,260}|"
            r"(?:você pode|pode|poderá) (?:aceitar|rejeitar|recusar|configurar|alterar|retirar|gerenciar|gerir|mudar)\b.{0,60}(?:cookies|consentimento)\b.{0,240}"
        ),
        otherwise=HINT,
        sure_if=r"cookies?\b|privacidade|\bsite\b|website|portal|nossos (?:\d+ )?(?:\w+ )?parceiros|naveg\w*.*(?:concorda|aceita)",
        why="a notice that asks leave to store cookies",
        source="LGPD (Lei 13.709/2018); Lei n.º 41/2004 (Portugal), artigo 5.º",
        hits=(
            "Utilizamos cookies para melhorar a sua experiência em nosso site.",
            "Ao continuar navegando, você concorda com a nossa Política de Privacidade.",
            "Este site usa cookies. Saiba mais",
        ),
        near_misses=(
            "Nós e nossos parceiros utilizamos a velha ponte até o outono, disse o prefeito.","Os cookies são pequenos arquivos que um site deixa na máquina do leitor.", "O que fazem os cookies", "Usamos manteiga nos cookies, diz o padeiro, nunca margarina.", "Você pode alterar a placa e o consentimento do dono em qualquer cartório."),
    ),
    Rule(
        id="pt.cookie-notice.button",
        label="cookie-notice",
        phrases=listed("""
            aceitar tudo; aceitar todos; aceitar todos os cookies; aceitar e fechar; aceitar e continuar; aceito os
            cookies; rejeitar tudo; rejeitar todos; rejeitar todos os cookies; recusar tudo; recusar todos; continuar
            sem aceitar; apenas cookies necessários; somente necessários; apenas necessários; configurar cookies;
            definições de cookies; preferências de cookies; gerir preferências; gerenciar preferências; gerir
            consentimento; gerenciar consentimento; gerenciar opções; gerenciar consentimento de cookies; personalizar
            cookies; salvar preferências; guardar preferências; salvar e fechar; confirmar minhas escolhas; ver
            preferências; sempre ativo; sempre ativado; saiba mais sobre cookies; entendi e fechar; aceito e concordo;
            mais informações sobre cookies; prosseguir sem aceitar; ler política de privacidade;
            rejeitar cookies não essenciais; recusar cookies não essenciais; rejeitar não essenciais; aceitar
            apenas essenciais; aceitar apenas cookies essenciais; aceitar apenas os necessários; apenas cookies
            essenciais; somente cookies essenciais; somente cookies necessários; permitir todos os cookies; aceitar
            selecionados; definições de privacidade dos cookies;
            este serviço não instalou nenhum cookie.; este serviço não usa cookies.;
            este site não utiliza nenhum cookie que exija o seu consentimento.;
            gerenciador de cookies por tarteaucitron.js;
            mostrar/ocultar informações sobre armazenamento de cookies; nós usamos cookies!;
            ok, aceitar tudo
        """),
        ambiguous=listed("""
            aceitar; rejeitar; recusar; aceito; concordo; configurar; fechar; personalizar; de acordo; ok; entendi;
            ler mais; saiba mais; cookies; mais informações; preferências; definições; opções; estatísticas;
            marketing; funcional; continuar; prosseguir; configurações; não aceito; política de cookies; cookies
            necessários; cookies essenciais; cookies funcionais; gerir cookies; gerenciar cookies; configurações de
            cookies; política de privacidade; negar; leia mais; rejeitar cookies; aceitar cookies; recusar cookies;
            (sempre necessário); aceito.; autorizar; bloquear cookies; cookies de análise;
            cookies de funcionalidade; cookies de personalização; cookies de publicidade;
            cookies de rastreamento; cookies de segurança; cookies de terceiros; cookies obrigatórios;
            cookies técnicos (obrigatório); definições dos serviços; deixe-me escolher; entendi!;
            estritamente necessário; eu concordo; gerenciar serviços; permitir cookies; proteger sua privacidade;
            realizado com klaro!; salvar configurações; serviços que gostaríamos de utilizar; uso de cookies;
            ocultar banner de cookies; painel de gerenciamento de cookies; permite todos os cookies; proíbe todos cookies
        """),
        when=c.consent_button,
        otherwise=HINT,
        part="button",
        why="a button of the consent banner",
        source="consent tools in Portuguese (Adopt, Complianz, OneTrust)",
        hits=("Aceitar todos", "Rejeitar tudo", "Usamos cookies para medir a audiência.\nAceitar\nRecusar"),
        near_misses=(f"Estatísticas\n\n{_A}", f"Recusar\n\n{_B}", f"Cookies necessários\n\n{_C}", f"{_A}\n\n- Ocultar banner de cookies\n- Permite todos os cookies\n\n{_B}", f"{_A}\n\n- Ocultar banner de cookies\n- Permite todos os cookies\n\n{_B}"),
    ),
    Rule(
        id="pt.cookie-notice.category", label="cookie-notice",
        finds=c.dialog_lines(_CATEGORY, _PANELS, _ABOUT, SPEECH),
        why="what a kind of cookies is for, among the buttons of the dialog that lists them",
        source="preference panels of consent tools (OneTrust, Cookiebot, tarteaucitron, Klaro)",
        hits=(f"{_AFTER}Aceitar tudo\nAceitar e continuar\nInteresse legítimo\nOs nossos parceiros usam estes dados para escolher os anúncios.\nFornecedores\nOs serviços que contam as visitas mostram-nos que páginas são lidas.\nAceitar tudo", f"{_AFTER}Aceitar tudo\nEstes cookies contam quantas visitas cada página recebe.\nAceitar e continuar", f"{_AFTER}Aceitar tudo\nEstes cookies contam quantas visitas cada página recebe.\nOs cookies de publicidade servem para escolher os anúncios que vê.\nAceitar e continuar"),
        near_misses=(f"{_A}\n\nInteresse legítimo\n\nOs nossos parceiros usam estes dados para escolher os anúncios.\n\nFornecedores\n\nOs serviços que contam as visitas mostram-nos que páginas são lidas.\n\n{_B}", f"{_A}\n\nOs nossos parceiros usam estes dados para escolher os anúncios.\n\nOs serviços que contam as visitas mostram-nos que páginas são lidas.\n\n{_B}", f"Estes cookies contam quantas visitas cada página recebe.\n\n{_A}", f"{_A}\n\nEstes cookies contam quantas visitas cada página recebe.\n\nOs cookies de publicidade servem para escolher os anúncios que vê.\n\n{_B}"),
    ),
    Rule(
        id="pt.paywall.account",
        label="paywall",
        phrases=listed("""
            já é assinante?; já é assinante? entre; já é assinante? faça login; já é assinante? faça seu login; já é
            assinante? inicie sessão; já é assinante? clique aqui; já é assinante? entrar; já sou assinante; já tem
            conta?; já tem uma conta?; já tem conta? entre; já tem conta? inicie sessão; já tem uma conta? faça login;
            já tem cadastro?; já é cadastrado?; já possui cadastro?; já está registado?; não tem conta?; não tem uma
            conta?; não tem conta? cadastre-se; ainda não tem conta?; ainda não é assinante?; não é assinante?; não é
            cadastrado?; esqueceu a senha?; esqueceu sua senha?; esqueci minha senha; esqueci a senha; esqueceu-se da
            palavra-passe?; esqueceu a password?; recuperar palavra-passe; lembrar-me; lembrar de mim; manter
            conectado; manter-me conectado; manter sessão iniciada; entrar com google; entrar com o google; entrar com
            facebook; entrar com o facebook; continuar com google; continuar com o google; continuar com facebook;
            faça login ou cadastre-se; entrar / cadastrar; entrar / registar; entrar ou cadastrar-se; login /
            cadastro; assine para continuar lendo; assine para ler; assine para continuar a ler; cadastre-se para
            continuar lendo; cadastre-se grátis para continuar lendo; registe-se para continuar a ler; para continuar
            lendo; para continuar a ler; continue lendo com acesso ilimitado; conteúdo exclusivo para assinantes;
            exclusivo para assinantes; exclusivo assinantes; exclusivo para assinante; só para assinantes; somente
            para assinantes; apenas para assinantes; artigo exclusivo para assinantes; este conteúdo é exclusivo para
            assinantes; este artigo é exclusivo para assinantes; matéria exclusiva para assinantes; conteúdo premium;
            artigo premium; área do assinante; minha conta; a minha conta; minha assinatura; a minha assinatura;
            gerenciar assinatura; cancele quando quiser; cancele quando quiser.; cancele a qualquer momento; cancele a
            qualquer momento.; acesso ilimitado ao conteúdo; você atingiu o limite de matérias gratuitas; você atingiu
            o limite de reportagens; faça seu login; faça o seu login; faça login; iniciar sessão; inicie sessão;
            terminar sessão; criar conta; crie sua conta; crie sua conta grátis; criar uma conta; criar conta gratuita;
            artigo reservado a assinantes; conteúdo reservado a assinantes; reservado a assinantes; conteúdo
            exclusivo assinantes; notícia exclusiva para assinantes; só para membros; conteúdo exclusivo para
            membros;
            esqueceu-se da senha?; perdeu a senha?; entrar / criar conta; iniciar sessão / criar conta
        """),
        ambiguous=listed("""
            entrar; login; sair; registar; registo; cadastro; senha; palavra-passe; usuário; utilizador; conta;
            premium; assinantes; assinante; assinatura; assinaturas; exclusivo; perfil; conteúdo exclusivo; artigo
            exclusivo; acesso ilimitado; sem fidelização; cadastrar-se; cadastre-se; registe-se; recuperar senha;
            bem-vindo; meu perfil;
            esqueci-me da senha; entrar ou criar uma conta; entrar ou registar
        """),
        pattern=(
            r"(?:este|esta|o|a) (?:artigo|conteúdo|notícia|matéria|reportagem|texto|resto do artigo)s? (?:é|está|são) (?:apenas |só |somente |exclusiv[oa]s? |reservad[oa]s? |disponível |restrit[oa] )+(?:\w+ ){0,2}(?:assinantes?|membros|cadastrados|registados|premium|usuários)\b.{0,80}|"
            r"(?:assine|cadastre-se|registe-se|inicie sessão|faça login|faça seu login|entre|seja assinante|crie (?:uma|sua) conta) (?:\w+ ){0,3}(?:para|e) (?:\w+ ){0,2}(?:ler|lendo|continuar|aceder|acessar|leia|tenha acesso|desbloquear|ter acesso|aproveite|continue)\b.{0,120}|"
            r"para (?:continuar|ler|acessar|aceder|seguir)\b.{0,80}(?:assine|cadastre-se|registe-se|inicie sessão|faça login|faça seu|entre na|torne-se|crie)\b.{0,80}|"
            r"(?:já|ainda não|não) (?:é|tem|está|possui) .{0,30}(?:assinante|conta|cadastro|registado|cadastrado|cadastrada|registo|assinatura)\? ?(?:entre|faça|inicie|clique|cadastre-se|registe-se|assine|acesse|aceda|crie)\b.{0,60}|"
            r"(?:você (?:atingiu|já leu|tem|ainda tem)|atingiu|restam) .{0,40}(?:limite|artigos?|matérias?|reportagens|textos)\b.{0,40}(?:gratuit\w+|grátis|mês|restantes).{0,60}|(?:assine|apenas|a partir de|só|por apenas|experimente)\b.{0,30}(?:r\$ ?\d+(?:[.,]\d+)?|\d+(?:[.,]\d+)? ?€) ?(?:por|/|ao|no primeiro|mensais) ?(?:mês|ano|semana|primeiro mês)?.{0,60}"
        ),
        when=c.all_of(c.in_run(2, "paywall", "navigation", "promo", "newsletter"), c.not_heading, c.no_list_item),
        otherwise=HINT,
        part="button",
        sure_if=r"artigo|conteúdo|notícia|matéria|reportage|assinante|assinatura|assine (?:para|e|já|agora)\b|continu\w+ (?:a ler|lendo)|\?",
        why="a prompt to log in, register or pay",
        source="subscription walls and account menus of papers in Portuguese; Oscar, WordPress and MediaWiki in Portuguese",
        hits=("Já é assinante? Faça login", "Conteúdo exclusivo para assinantes", "Assine para continuar lendo", "Entrar\nCadastre-se"),
        near_misses=(f"Assinaturas\n\n{_A}", f"Cadastro\n\n{_B}", "Já assinante aos nove anos, lia tudo.", f"Premium\n\n{_C}", "Para acessar a sala, faça login no balcão."),
    ),
    Rule(
        id="pt.paywall.log-in",
        label="paywall",
        phrases=listed("""
            fazer login; minha conta; a minha conta; iniciar sessão; terminar sessão; criar conta; criar uma conta;
            crie sua conta; minha assinatura; área do assinante; gerenciar assinatura; para continuar lendo; faça
            login; inicie sessão; conteúdo exclusivo; já sou assinante
        """),
        when=c.all_of(c.not_heading, c.no_list_item, c.in_article),
        otherwise=HINT,
        part="button",
        why="the button of an account menu or paywall",
        source="account menus of papers and shops",
        hits=("Fazer login", "Iniciar sessão »"),
        near_misses=(f"Fazer login\n\n{_A}", "Fazer login, ler, sair: um dia no arquivo"),
    ),
    Rule(
        id="pt.related.heading",
        label="related",
        phrases=listed("""
            leia também os seguintes artigos; estes artigos também podem interessar você; estes artigos podem interessar você; estes artigos podem te interessar; você também pode se interessar por estes artigos; leia também estes artigos;
            notícias relacionadas; notícia relacionada; artigos relacionados; artigo relacionado; matérias
            relacionadas; matéria relacionada; conteúdo relacionado; conteúdos relacionados; posts relacionados;
            reportagens relacionadas; leia também; leia mais sobre o assunto; leia ainda; leia mais notícias; veja
            também; veja mais; veja ainda; ler também; ver também notícias; mais lidas; mais lidos; as mais lidas; as
            mais lidas do dia; os mais lidos; mais lidas da semana; mais vistas; mais vistos; mais vistas do dia; mais
            comentadas; mais populares; mais compartilhadas; últimas notícias; mais notícias; mais sobre este tema;
            mais sobre o assunto; mais sobre este assunto; mais do mesmo tema; sobre o mesmo tema; você pode gostar;
            você também pode gostar; você também pode gostar de; talvez você goste; também pode gostar; poderá também
            gostar; poderá gostar de; talvez lhe interesse; também lhe pode interessar; você pode se interessar; você
            também pode se interessar; recomendado para você; recomendados para você; recomendadas para você;
            recomendado para si; recomendamos para você; a seguir leia; próximas notícias; continue lendo em; em alta
            agora; você viu?; não deixe de ler; destaques da semana; outras notícias; notícias recomendadas; artigos
            recomendados; sugestões de leitura; saiba mais sobre o assunto; mais da web; veja mais notícias; para si;
            escolha do editor; escolhas do editor;
            produtos relacionados; quem viu, viu também; quem comprou, comprou também; quem
            viu este produto, viu também; quem comprou também comprou; clientes também compraram; vistos
            recentemente;
            artigos mais populares; artigos aleatórios; publicações relacionadas
        """),
        when=c.all_of(c.in_article, c.after_prose()),
        takes=c.titles_below,
        part="heading",
        why="the heading of a list of other articles, with the list",
        source="boxes of papers in Portuguese (Leia também, Mais lidas); Zinnia and Hexo NexT in Portuguese",
        hits=(_AFTER + "Leia também\n" + _HEADLINES, _AFTER + "Mais lidas\n\n" + _HEADLINES.replace("\n", "\n\n"), _AFTER + "Você também pode gostar:"),
        near_misses=("Leia também o que ficou nas entrelinhas, diz ela.", "Mais lidas do que compreendidas, as atas foram queimadas."),
    ),
    Rule(
        id="pt.related.section",
        label="related",
        phrases=listed("""
            vagas semelhantes; vagas similares; anúncios semelhantes; imóveis semelhantes; imóveis similares; ofertas semelhantes; destaques; destaque; em destaque; notícias; notícias em destaque; últimas; última hora; recentes; posts
            recentes; artigos recentes; comentários recentes; publicações recentes; mais recentes; populares; posts
            populares; em alta; tendências; mais; mais artigos; outros artigos; outras matérias; a seguir; a não
            perder; não perca; recomendados; recomendadas; recomendado; recomendações; vídeos; galerias; especiais;
            ver também; relacionados; relacionadas; relacionado; para você; mais para você; sugestões; saiba mais;
            continue lendo; continuar a ler; mais conteúdo; tópicos relacionados; você viu; últimos artigos; ao
            minuto; mais sobre; leia mais; agora no site; edição do dia; opinião;
            produtos semelhantes; produtos recomendados;
            ligações relacionadas; links relacionados
        """),
        pattern=r"(?:mais notícias|mais lidas|últimas notícias|mais artigos|outras notícias|notícias|mais vistas|leia mais|veja mais|mais) (?:de|do|da|dos|das|em|no|na|sobre) (?:a |o |os |as )?[\w&.,'’ -]{2,40}[^.,;:?!]",
        when=c.all_of(c.in_article, c.after_prose()),
        takes=c.titles_below_or_nothing,
        otherwise=HINT,
        part="heading",
        why="the heading of a list of other articles, when two or more headlines follow it",
        source="sections of front pages and widgets under articles; Material for MkDocs in Portuguese",
        hits=(_AFTER + "Em destaque\n" + _HEADLINES, _AFTER + "Mais notícias da região\n" + _HEADLINES),
        near_misses=(f"{_A}\n\nTendências\n\n{_B}", f"{_A}\n\nDestaques\n\n{_B}", f"{_A}\n\nVer também\n\n{_C}"),
    ),
    Rule(
        id="pt.related.tail-heading",
        label="related",
        phrases=listed("""
            últimas; populares; recentes; mais recentes; em alta; em destaque; outros artigos; outras notícias; outras matérias;
            mais artigos; posts recentes; recomendados; recomendadas; relacionados; relacionadas
        """),
        when=c.all_of(c.in_tail, c.after_prose(2), c.in_run(3), c.not_heading, c.no_list_item),
        otherwise=HINT,
        part="heading",
        why="the heading of an empty list of other articles, among the boxes below the last paragraph",
        source="text dumps of news sites, where a script fills the list that the heading announces",
        hits=(_AFTER + "Copiar link\nPopulares\nRecomendados\nSiga-nos no Instagram", _AFTER + "Notícias relacionadas\nMais artigos\nAssine já"),
        near_misses=(f"{_A}\n\n{_B}\n\nEm alta\n\n{_C}", f"{_A}\n\n{_B}\n\nRecomendados"),
    ),
    Rule(
        id="pt.related.read-also", label="related",
        pattern=r"leia também ?: ?(?!.*(?:página|capítulo)).{12,160}[^.,;:]",
        when=c.all_of(c.no_list_item, c.points_to_title), anywhere=True,
        why="a link to another article; no text says these words and a colon but to point there",
        source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=("Leia também: Barcas param por causa da tempestade no lago", "LEIA TAMBÉM: Prefeito vende o escritório do porto velho"),
        near_misses=("Leia também: essas palavras ficam embaixo de cada texto.", "Leia também: nome"),
    ),
    Rule(
        id="pt.related.pointer-title", label="related",
        phrases=listed("leia mais; confira também; leia mais sobre; veja mais"),
        when=c.all_of(c.in_article, c.no_list_item), otherwise=HINT,
        takes=c.title_announced,
        why="a pointer and a colon, with the headline that it points to on the line below",
        source="in-story pointers of news sites, which leave the headline and lose the link",
        hits=(f"= {_A}\n\nLeia mais:\nPor que a corda está cara este ano\n\n= {_B}", f"= {_A}\n\n= {_B}\n\nConfira também:\nPor que a corda está cara este ano\n\n= {_C}"),
        near_misses=(_AFTER.replace("= ", "") + "Confira também:\nPor que a corda está cara este ano", f"{_A}\n\nPor que a corda está cara este ano\n\n{_B}", f"{_A}\n\nLeia mais por que a corda está cara este ano.\n\n{_B}"),
    ),
    Rule(
        id="pt.related.pointer",
        label="related",
        phrases=listed("""
            leia mais; ler mais; ler notícia completa; ler artigo completo; ler artigo; leia a matéria completa; leia
            a íntegra; leia a reportagem completa; leia o artigo completo; ler na íntegra; ver notícia completa; ver
            mais notícias; ver todas as notícias; veja todas as notícias; ver mais artigos; carregar mais notícias;
            carregar mais artigos; continue lendo »; continuar lendo; continuar a ler »; continue a ler; veja a
            galeria; ver galeria; ver fotos; ver galeria de fotos; ver todas as fotos; ampliar imagem; ampliar foto;
            imagem 0 de 0; foto 0 de 0; leia na íntegra; clique para ampliar; mostrar mais notícias; clique aqui para
            ler mais; saiba mais aqui; leia a notícia na íntegra;
            clique na imagem para ampliar; clique na foto para ampliar; ver galeria completa; veja mais fotos; ver
            mais fotos; foto 0/0; imagem 0/0
        """),
        pattern=(
            r"(?:ver|veja) (?:todos os|todas as|mais) (?:posts|artigos|textos|publicações|matérias|notícias) (?:de|do|da|por) [\w.’\'-]{2,30}(?: [\w.’\'-]{2,30}){0,3}|"
            r"(?:leia|leia mais|leia também|leia ainda|ler|ler também|ler mais|veja|veja também|veja mais|veja ainda|ver também|saiba mais|saiba|confira|confira também|relembre|entenda|relacionado|relacionada|notícia relacionada|"
            r"recomendado|recomendada|não perca|a não perder|mais sobre o assunto|você também pode gostar|assunto relacionado|a ler) ?[:|»>→►▶–—] ?(?:«|“|\")?.{10,160}[^.,;:]|"
            r"\[?(?:leia também|leia mais|veja também|leia|veja) ?: .{8,140}\]|(?:leia mais|continue lendo|continuar lendo|ler mais|saiba mais) .{2,80}(?:»|→|>)"
        ),
        when=c.all_of(c.no_list_item, c.in_article, c.seldom),
        otherwise=HINT,
        why="a link to another page, which leads nowhere in a text",
        source="in-story pointers of Brazilian papers (Leia também: título; LEIA MAIS: título)",
        hits=(_AFTER + "Leia mais »", _AFTER + "Leia também: Três candidatos para uma só prefeitura", _AFTER + "LEIA MAIS | Mercado de flores muda-se para o cais"),
        near_misses=("Ver todos os artigos da lei, um a um, levou três dias.", "Leia: três romances que ninguém acabou.", "Ler mais é viver duas vezes.", "Entenda: a maré não espera por ninguém, dizia a avó."),
    ),
    Rule(
        id="pt.related.expander",
        label="related",
        phrases=listed("""
            ver mais; ver tudo; ver todos; ver todas; mostrar mais; mostrar menos; carregar mais; ver menos; ampliar;
            0 fotos; 0 imagens; expandir; ver fotos; continue lendo; mais detalhes; ver artigo; ver notícia
        """),
        when=c.all_of(c.not_heading, c.no_list_item, c.in_article, c.seldom),
        otherwise=HINT,
        why="a button that shows more of a list",
        source="galleries and lists of papers and shops in Portuguese",
        hits=(_AFTER + "Ver mais »", "Ver tudo"),
        near_misses=(f"Ver mais\n\n{_A}", f"Ampliar\n\n{_B}"),
    ),
    Rule(
        id="pt.related.author-archive", label="related",
        pattern=r"(?:ver|veja) todos os (?:posts|artigos) (?:de|por|do autor|da autora) (?! ?\d)[\w.'’-]{2,24}(?: [\w.'’-]{1,24}){0,3}",
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading, c.no_list_item), otherwise=HINT,
        why="the link to all that an author wrote, under the article or the lines about its author",
        source="WordPress themes (View all posts by NAME) in this language",
        hits=(
            _AFTER + "Ver todos os posts de Joana Silva",
            _AFTER + "Veja todos os artigos de Joana Silva",
        ),
        near_misses=(
            "Veja todos os artigos de madeira que a feira vende.",
            f"{_A}\n\n{_B}\n\nVer todos os artigos de uma lei cansa, disse o juiz.\n\n{_C}",
        ),
    ),
    Rule(
        id="pt.related.feed-footer", label="related",
        pattern=r"(?:o post|a postagem|o artigo|o conteúdo) .{3,140} (?:apareceu primeiro em|foi publicado primeiro em|aparece primeiro em|apareceu primeiro no|aparece primeiro no) [^,;:?.]{2,80}(?:\.[^ .,;:?]{1,30}){0,3}\.?",
        when=c.all_of(c.no_list_item, c.any_of(c.near_end, c.in_article), c.names_follow(_FEED_NAMES)), anywhere=True,
        why="the line by which a feed's entry names its title and its site again", source="WordPress: the default of Yoast SEO for the content after each post in the feed",
        hits=(_AFTER + "O post Por que a ponte velha segue fechada apareceu primeiro em Jornal do Porto.", _AFTER + "O conteúdo Tempestade no vale aparece primeiro em porto.example."),
        near_misses=(f"{_A}\n\nO artigo da revista apareceu primeiro em Lisboa, diz ela.", f"{_A}\n\nO post sobre a ponte apareceu primeiro em uma página de pescadores."),
    ),
    Rule(
        id="pt.related.products", label="related", weighed=False,
        phrases=listed("""
            itens recomendados; produtos que você viu recentemente; artigos recomendados; produtos vistos
            recentemente por si; produtos semelhantes; você também pode gostar:; talvez você também queira;
            recentemente visualizados; clientes que compraram este produto também compraram; quem comprou
            também comprou; quem viu este produto também viu; quem viu, viu também; vistos recentemente;
            produtos vistos recentemente; frequentemente comprados juntos; você também pode gostar de…; quem
            comprou, comprou também; produtos relacionados
        """),
        when=c.all_of(c.in_article, c.after_prose(), c.not_heading, c.no_list_item), otherwise=HINT, takes=c.titles_below, part="heading",
        why="the heading of a list of other products, with the list",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix, Cartridge and Salesforce's Retail React App in Portuguese",
        hits=(_AFTER + "Itens recomendados", _AFTER + "Produtos relacionados"),
        near_misses=(f"{_A}\n\nItens recomendados\n\n{_B}", "Itens recomendados, disse ela, e fechou a porta atrás do último."),
    ),
    Rule(
        id="pt.tag-list.heading",
        label="tag-list",
        phrases=listed("""
            tags; tópicos; temas; assuntos; palavras-chave; etiquetas; marcadores; mais sobre; assuntos relacionados;
            tópicos relacionados; temas relacionados; neste artigo; nesta notícia; arquivado em; categorias; tudo
            sobre; assuntos deste artigo; publicado em
        """),
        when=c.all_of(c.after_prose(2), c.in_article, c.no_list_item),
        takes=c.short_lines_below,
        part="heading",
        why="the heading of the list of tags under an article, with the list",
        source="tag widgets of papers in Portuguese; Blogger: Marcadores",
        hits=(_AFTER + "Tags\nPonte\nTransportes", _AFTER + "Tópicos:\n\nVale\n\nEstradas"),
        near_misses=(f"{_A}\n\n{_B}\n\nTemas\n\n{_C}", f"{_A}\n\n{_B}\n\nNeste artigo\n\n{_C}"),
    ),
    Rule(
        id="pt.tag-list.line",
        label="tag-list",
        pattern=r"(?:tags?|tópicos(?: relacionados)?|temas|assuntos|palavras[ -]chave|etiquetas?|marcadores|arquivado em|categorias?|publicado em|com a tag|marcado(?: como| com)?) ?[:»] ?(?![^.]*\. )[^.?!:]{2,240}|(?:arquivado|publicado|marcado|postado) (?:em|como|com) [\w'&-]+(?: [\w'&-]+){0,2}(?:, [\w'&-]+(?: [\w'&-]+){0,3}){1,8}",
        when=c.all_of(c.in_article, c.no_list_item, c.any_of(c.in_tail, c.in_head)),
        otherwise=HINT,
        why="the tags of an article on one line",
        source="tag lines of blogs in Portuguese (WordPress, Blogger: Marcadores)",
        hits=("Tags: ponte, estradas, prefeito", _AFTER + "Marcadores: transporte"),
        near_misses=("Temas: o mar e a morte. O resto, disse, virá.", "Etiquetas e frascos velhos"),
    ),
    Rule(
        id="pt.legal-footer.links",
        label="legal-footer",
        phrases=listed("""
            política de privacidade; políticas de privacidade; política de cookies; termos de uso; termos e condições;
            termos de serviço; termos de utilização; condições de utilização; condições gerais; aviso legal; avisos
            legais; privacidade; termos; cookies; quem somos; sobre nós; sobre; sobre o site; contato; contacto;
            contatos; contactos; fale conosco; fale com a gente; entre em contato; contacte-nos; expediente; ficha
            técnica; estatuto editorial; código de conduta; princípios editoriais; política editorial; anuncie;
            anuncie conosco; publicidade; trabalhe conosco; mapa do site; perguntas frequentes; ajuda; rss; central de
            atendimento; atendimento ao leitor; atendimento; ouvidoria; ombudsman; livro de reclamações; resolução de
            litígios; resolução alternativa de litígios; lei da transparência; acessibilidade; redação; assinaturas;
            media kit; mídia kit; política de devolução; trocas e devoluções; configurações de privacidade; definições
            de privacidade; preferências de privacidade; dmca; direitos autorais; proteção de dados; política de
            proteção de dados; provedor do leitor; canal de denúncias; institucional; quem somos nós; jobs; grupo;
            correções; erramos
        """),
        when=c.all_of(c.in_run(2, *_FOOTER), c.after_prose()),
        otherwise=HINT,
        why="links of a site's footer, in a row",
        source="LGPD, artigo 9; Portugal: Livro de Reclamações (DL 74/2017), Estatuto Editorial (Lei de Imprensa)",
        hits=(_AFTER + "Política de privacidade | Termos de uso | Contato", _AFTER + "Quem somos\nEstatuto Editorial\nFicha Técnica"),
        near_misses=(f"Privacidade\n\n{_B}", f"Contato\n\n{_C}", f"{_A}\n\nTermos de uso\n\n{_B}"),
    ),
    Rule(
        id="pt.legal-footer.disclaimer",
        label="legal-footer",
        pattern=(
            r"(?:este|o) (?:texto|artigo|conteúdo|comentário)(?: acima)? não (?:reflete|representa|expressa|traduz),? (?:necessariamente,? )?(?:a|o) (?:opinião|posição|ponto de vista|pensamento) (?:do|da|deste|desta)\b[^,“”\"]{2,60}|"
            r"(?:os textos|os artigos|as opiniões|artigos de opinião)(?: de opinião| publicados| expressas| assinados)?[^.,]{0,40} (?:não (?:refletem|representam|traduzem)|são de (?:inteira |exclusiva )?responsabilidade)\b[^.“”\"]{2,100}\.?"
        ),
        when=c.all_of(c.after_prose(), c.no_list_item),
        otherwise=HINT,
        why="the paper's reservation about what its guests and readers write",
        source="opinion columns and comment sections of papers in this language",
        hits=(_AFTER + "Este texto não reflete, necessariamente, a opinião do jornal.", _AFTER + "As opiniões expressas são de inteira responsabilidade dos autores."),
        near_misses=("As opiniões do prefeito não refletem, disse ele, as da cidade.", "O texto não representa o que aconteceu naquela noite."),
    ),
    Rule(
        id="pt.legal-footer.trademarks", label="legal-footer",
        pattern=r"(?:todas as |todos os |as |os )?(?:(?:demais|outras|outros) ){0,2}(?:marcas|logotipos|logos|nomes)\b.{0,140}\b(?:propriedades? d[eo]s?|pertencem a(?:os)?|marcas (?:registradas|registadas|comerciais) d[eo]s?) (?:seus? )?(?:(?:respectivos|respetivos|legítimos) )?(?:donos?|proprietários?|titulares?|detentores|fabricantes)(?: respe(?:c)?tivos)?\b.{0,80}",
        when=c.in_small_print, otherwise=HINT, weighed=False,
        why="whose the brands are that a page names: below the last paragraph, or beside the notice of copyright",
        source="footers of shops, makers and manuals, whose authors' lawyers ask for it",
        hits=(_AFTER + "Todas as marcas são propriedade dos seus respectivos donos.", _AFTER + "As demais marcas e logotipos pertencem aos seus respetivos titulares."),
        near_misses=(f"{_A}\n\nAs marcas do gado eram o orgulho dos seus pastores, disse a velha.\n\n{_B}", f"Todas as marcas são propriedade dos seus respectivos donos.\n\n{_A}\n\n{_B}"),
    ),
    Rule(
        id="pt.legal-footer.notice",
        label="legal-footer",
        pattern=(
            r"(?:desenvolvido com amor com|orgulhosamente mantido com|orgulhosamente movido com) ?(?:wordpress|drupal|joomla!?|mediawiki|hexo|starlight)\w{0,3}\.?|(?:todos os )?direitos reservados[^«“\"]{0,160}|(?:©|\(c\)|copyright)[^«“\"]{0,120}direitos reservados[^«“\"]{0,120}|(?:é )?(?:proibida|proibido) (?:a |\w+ ){0,3}(?:reprodução|cópia|uso)\b[^«“\"]{0,200}|(?:este material|este conteúdo|o conteúdo deste site|os textos|o conteúdo de cada) (?:não pode|não podem|é protegido|está protegido|é de responsabilidade)\b.{0,200}|"
            r"(?:encontrou|viu|achou|detetou|notou) (?:um|algum|alguma) (?:erro|gralha|informação incorreta)\b.{0,140}|tecnologia do blogger\.?|(?:orgulhosamente (?:mantido|desenvolvido) com wordpress|com tecnologia|desenvolvido por|desenvolvido pela|criado com|site por|feito com) ?(?:do |com |pela? )?(?:wordpress|blogger|wix|drupal|[\w. &-]{2,40})|"
            r"(?:cnpj|nif|depósito legal|registo erc|registo na erc|inscrição na erc|issn) ?:? ?(?:n\.?[o°] ?)?[\d./-]{5,24}.{0,60}|(?:as opiniões (?:expressas|aqui)|este texto não reflete|os artigos de opinião|o texto acima) .{0,60}(?:responsabilidade|refletem|autor|opinião)\b.{0,160}|o autor (?:do texto )?escreve de acordo com .{4,60}ortográfico\.?"
        ),
        when=c.all_of(c.in_tail, c.any_of(c.after_prose(), c.in_run(2))),
        otherwise=HINT,
        why="a legal notice below the last paragraph",
        source="Lei 9.610/98 (Brazil), artigo 29; Código do Direito de Autor (Portugal); footers of papers",
        hits=(_AFTER + "Todos os direitos reservados.", _AFTER + "É proibida a reprodução total ou parcial.", _AFTER + "Tecnologia do Blogger", _AFTER + "Criado com WordPress"),
        near_misses=(f"{_C}\n\nDireitos reservados\n\n{_B}", f"Todos os direitos reservados\n\n{_A}", f"Criado com WordPress\n\n{_A}"),
    ),
    Rule(
        id="pt.navigation.control",
        label="navigation",
        phrases=listed("""
            origem: wikipédia, a enciclopédia livre.; origem: wikipédia, a enciclopédia livre; pular para o conteúdo; pular para o conteúdo principal; ir para o conteúdo; ir para o conteúdo principal;
            ir para conteúdo; saltar para o conteúdo; saltar para o conteúdo principal; avançar para o conteúdo;
            avançar para o conteúdo principal; ir para o menu; ir para a busca; ir para o rodapé; ir para a navegação;
            pular para o menu; voltar ao topo; voltar para o topo; ir para o topo; voltar à página inicial; voltar
            para a página inicial; voltar para a home; voltar às notícias; abrir menu; fechar menu; mostrar menu;
            abrir busca; abrir pesquisa; fechar pesquisa; pesquisar no site; buscar no site; pesquisar este blog;
            pesquisar por:; pesquisar:; buscar por:; procurar por:; navegação de post; navegação de posts; navegação
            de artigos; navegação principal; post anterior; próximo post; posts anteriores; próximos posts; posts mais
            antigos; posts mais recentes; postagem mais recente; postagem mais antiga; postagens mais antigas;
            postagens mais recentes; matéria anterior; próxima matéria; notícia anterior; próxima notícia; está aqui:;
            alternar navegação; alternar menu; 0 min de leitura; 0 minutos de leitura; 0 min. de leitura; leitura de 0
            min; leitura: 0 min; tempo de leitura: 0 min; tempo de leitura: 0 minutos; tempo de leitura: 0 min.;
            página 0 de 0; visualizar versão para a web; ver versão web; versão mobile; versão para celular; assinar:
            postar comentários (atom); assinar: postagens (atom); mudar idioma; selecionar idioma; selecionar
            categoria; selecionar mês; todas as categorias; todas as editorias; todas as seções; minuto de leitura;
            adicionar ao carrinho; adicionar à sacola; adicionar à lista de desejos; o seu carrinho está vazio; o
            seu carrinho está vazio.; seu carrinho está vazio; seu carrinho está vazio.; ver carrinho; finalizar
            compra; continuar comprando; continuar a comprar; calcular frete; consultar frete; pular para a
            receita; ir para a receita; frete grátis acima de r$ 0; frete grátis nas compras acima de r$ 0; portes
            grátis a partir de 0 €; portes grátis em compras superiores a 0 €;
            pular para conteúdo; ir para navegação; ir para a procura; ir para pesquisar; alternar barra de navegação; editar esta página; voltar para o menu principal; ver todas as tags; ver todas as etiquetas; o carrinho está vazio.; sua cesta está vazia.;
            abrir menu de acessibilidade; ← voltar para o menu principal
        """),
        ambiguous=listed("""
            tempo de leitura; página inicial; você está aqui; página seguinte; página anterior; topo da página; voltar
            ao início; menu principal; próximo artigo; artigo seguinte; artigo anterior; próxima página;
            textos publicados mais antigos; textos publicados mais recentes; comentários mais antigos; comentários mais recentes; texto publicado anterior; próximo texto publicado; publicações mais recentes; publicações mais antigas; publicação mais recente; publicação mais antiga; tópico anterior; próximo tópico; seleccionar categoria; seleccionar mês; selecionar o mês; página 0; editar página; exibir fonte; voltar ao índice; copiar para área de transferência; copiado para área de transferência; copiar código para a área de transferência; recolher painel lateral; expandir painel lateral; colapsar barra lateral; expandir barra lateral; editar publicação; ver carrinho de compras; visualizar cesta; prosseguir com pedido; seguir para a compra; comprar já; finalizar o pedido já; avalie este produto;
            adicionar à cesta;
            ajustar tamanho da fonte; aumentar tamanho da fonte; cursor grande; destacar links;
            diminuir tamanho da fonte; editar esta página; menu de acessibilidade; ocultar imagens;
            parar animações; redefinir configurações; ver todas as etiquetas; ver todas as tags;
            alterar esta página; exibir fonte desta página; ver fonte desta página
        """),
        pattern=r"(?:artigo|notícia|matéria|post|página) (?:anterior|seguinte) ?[:»«→←>|] ?.{3,120}[^.,;]|(?:próximo|próxima) (?:artigo|notícia|matéria|post) ?[:»→>|] ?.{3,120}[^.,;]|(?:tempo (?:estimado )?de leitura|leitura(?: de)?) ?:? ?(?:aprox\.? |~|cerca de )?\d{1,3} ?(?:min|minutos?|mins)\.?(?: de leitura)?|(?:ir|pular|saltar|avançar) (?:diretamente )?para (?:o|a|os) (?:conteúdo|menu|busca|pesquisa|navegação|rodapé|comentários)\b(?: \w+){0,2}",
        when=c.control_beside,
        otherwise=HINT,
        why="a control of the page: skip link, menu toggle, pager, reading time",
        source="eMAG (Brazil), recomendação 1.5; WordPress and Blogger in Portuguese; Docusaurus, Oscar and Material for MkDocs in Portuguese",
        hits=("Pular para o conteúdo", "Tempo de leitura: 4 min", "Próximo artigo: Prefeito vende o porto", "Voltar ao topo"),
        near_misses=(f"Página inicial\n\n{_A}", f"Tempo de leitura\n\n{_B}", "Ir para o conteúdo, sem rodeios: essa é a sua regra.", f"{_A}\n\nEditar esta página\n\nAlterar esta página\n\n{_B}", f"{_A}\n\nEditar esta página\n\nAlterar esta página\n\n{_B}"),
    ),
    Rule(
        id="pt.navigation.tail-widget",
        label="navigation",
        phrases=listed("arquivos; arquivo; sobre o autor; sobre a autora; categorias; nuvem de tags; calendário; comentários recentes; parceiros; meta"),
        when=c.all_of(c.in_tail, c.after_prose(2), c.in_run(3), c.not_heading, c.no_list_item),
        otherwise=HINT,
        why="the heading of an empty side-column widget, among the boxes below the last paragraph",
        source="side columns of WordPress themes in this language",
        hits=(_AFTER + "Copiar link\nArquivos\nSobre o autor\nPost anterior", _AFTER + "Post anterior\nPróximo post\nSobre a autora\nVoltar ao topo"),
        near_misses=(f"Sobre o autor\n\n{_A}", f"{_A}\n\n{_B}\n\nArquivos"),
    ),
    Rule(
        id="pt.navigation.wiki", label="navigation", weighed=False,
        phrases=listed("""
            páginas afluentes; alterações relacionadas; mudanças relacionadas; páginas especiais; hiperligação permanente; ligação permanente; informação da página; informações da página;
            versão para impressão; enviar arquivo; enviar ficheiro; mudanças recentes; página aleatória; portal comunitário; eventos atuais; ferramentas pessoais; espaços nominais; variantes;
            ver histórico; ver código fonte; ver código-fonte; ler; visualizações; contribuições; discussão; não autenticado; não autenticado(a); em outros idiomas; ferramentas;
            isenções de responsabilidade; termo de responsabilidade; ferramentas da wiki; ferramentas da página de utilizador; ferramentas da página do usuário; registos da página;
            adicionar idiomas; alternar o índice; mover para a barra lateral; aparência; páginas para editores conectados; páginas para editores não autenticados; histórico da página;
            histórico; criar conta; autenticar-se; menu principal;
            navegação;
            ferramentas do usuário; ferramentas do site; alterações recentes; gerenciador de mídias; índice;
            ferramentas da página; mostrar código fonte; revisões anteriores; links reversos; ferramentas de
            usuário; ferramentas de site; alterações recentes; gerenciador de mídia; ferramentas de página;
            mostrar página fonte; revisões antigas; backlinks
        """),
        when=c.wiki_tools, otherwise=HINT,
        why="the tools of a wiki's page, several in a row",
        source="MediaWiki in Portuguese (sidebar, tabs and toolbox)",
        hits=(_AFTER + "Páginas afluentes\nAlterações relacionadas\nMudanças relacionadas", _AFTER + "Páginas especiais\nHiperligação permanente\nLigação permanente"),
        near_misses=(f"Páginas afluentes\n\n{_A}", f"Mudanças relacionadas\n\n{_B}\n\nAlterações relacionadas\n\n{_A}"),
    ),
    Rule(
        id="pt.legal-footer.wiki", label="legal-footer",
        pattern=(
            r"esta página foi editada pela última vez em ?(?=.{0,45}\d{4}).{8,60}\.?|"
            r"esta página foi modificada pela última vez em ?(?=.{0,45}\d{4}).{8,60}\.?|"
            r"obtida de ?[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200}|"
            r"disponível em ?[\"“”„«»'「《]{0,2}https?://[^ ]{2,200}(?:oldid=|index\.php)[^ ]{0,200}|"
            r"esta página foi acedida ?\d[\d., ]{0,12} ?vezes\.?|"
            r"esta página foi acessada ?\d[\d., ]{0,12} ?vezes\.?"
        ),
        why="the day of the last change, the address and how often it was read, below the pages of a wiki",
        source="MediaWiki in Portuguese (messages lastmodifiedat, retrievedfrom and viewcount)",
        hits=("Esta página foi editada pela última vez em 2024-05-03, às 10:14.", "Obtida de \"https://wiki.example/index.php?title=Most&oldid=12\""),
        near_misses=("Esta página foi editada pela última vez em 2024-05-03, às 10:14, disse ela, e fechou a porta atrás do último.", f"{_A}\n\nEsta página foi editada pela última vez em {_B}"),
    ),
    Rule(
        id="pt.legal-footer.licence", label="legal-footer",
        pattern=(
            r"(?:nota de direitos autorais: )?todos os artigos deste blog são licenciados sob (?:cc|by|creative commons|mit|gpl|apache)[\w. /-]{0,40}, a menos que seja indicado o contrário[.!।]?|"
            r"(?:direitos de autor: )?todos os artigos deste blog são licenciados sob (?:cc|by|creative commons|mit|gpl|apache)[\w. /-]{0,40} a não ser que informe adicionalmente[.!।]?|"
            r"esta postagem está licenciada sob (?:cc|by|creative commons|mit|gpl|apache)[\w. /-]{0,40} pelo autor[.!।]?"
        ),
        why="the licence that a blog prints below each of its posts",
        source="Hexo's NexT and Chirpy in Portuguese",
        hits=("Nota de Direitos Autorais: Todos os artigos deste blog são licenciados sob CC BY 4.0, a menos que seja indicado o contrário.", "Direitos de autor: Todos os artigos deste blog são licenciados sob CC BY 4.0 a não ser que informe adicionalmente."),
        near_misses=("Nota de Direitos Autorais: Todos os artigos deste blog são licenciados sob CC BY 4.0, a menos que seja indicado o contrário, disse ela, e fechou a porta atrás do último.", "Direitos de autor: Todos os artigos deste blog são licenciados sob CC BY 4.0 a não ser que informe adicionalmente, disse ela, e fechou a porta atrás do último."),
    ),
    Rule(
        id="pt.navigation.menu-word",
        label="navigation",
        phrases=listed("""
            início; home; capa; menu; buscar; busca; pesquisar; pesquisa; notícias; últimas notícias; últimas;
            política; brasil; portugal; país; mundo; internacional; nacional; economia; negócios; mercado; sociedade;
            polícia; esporte; esportes; desporto; futebol; cultura; ciência; saúde; tecnologia; tech; opinião;
            editorial; editoriais; colunas; colunistas; colunas e blogs; blogs; blog; vídeos; fotos; galerias;
            podcast; podcasts; entretenimento; famosos; celebridades; gente; tv; televisão; novelas; séries; cinema;
            música; livros; arte; teatro; estilo; lifestyle; moda; beleza; viagens; viagem; turismo; gastronomia;
            receitas; carros; automóveis; auto; imóveis; empregos; concursos; classificados; educação; meio ambiente;
            ambiente; clima; tempo; meteorologia; justiça; segurança; cidades; cidade; cotidiano; local; regional;
            região; rio de janeiro; são paulo; lisboa; porto; europa; áfrica; ásia; américas; estados unidos;
            horóscopo; palavras cruzadas; passatempos; jogos; loterias; lotaria; necrologia; newsletters; newsletter;
            assinaturas; assine; assinar; loja; serviços; especiais; última hora; ao vivo; em direto; mais lidas;
            edição impressa; edição digital; cartas do leitor; finanças; bolsa; bolsas; empresas; mercados; agenda;
            eventos; contato; contacto; sobre; quem somos; produtos; carrinho; minha conta; ajuda; fórum; equipe;
            equipa; tutoriais; guias; próximo; anterior; fechar; todos; todas; mais; seções; secções; editorias;
            comunidade; família; animais; religião; história; agro; agronegócio; eleições; investigação; entrevistas;
            reportagens; multimédia; multimídia; arquivo; entrar; login; crónicas; inovação;
            próxima; arquivos; calendário; cadastrar; registar; registrar; registrar-se; registre-se; logout; sair; sair da sessão; acessar; faz login; iniciar sessão; logar; seguinte; painel; painel pessoal; categoria; categorias; etiqueta; etiquetas; página inicial; página principal; editar; edição; nuvem de tags; nuvem de etiquetas; etiquetas populares; tags populares; lista de links; rss dos artigos; feed rss dos comentários.; rss dos comentários; entradas (rss); rss artigos; comentários (rss); rss comentários; feed rss; feed atom; sem categoria; procurar; mapa do site; autenticação; carrinho de compras; fechamento do pedido; avaliações; críticas; conta; acessibilidade; lista de desejos; listas de desejos; todos os produtos; busca avançada; pesquisa avançada
        """),
        when=c.all_of(
            c.in_run(3, "navigation", "paywall", "share-bar", "legal-footer", "video-embed", "newsletter", "cookie-notice", "comments", "promo"),
            c.no_text_item, c.in_article, c.is_no_title,
        ),
        otherwise=HINT,
        why="words of a menu, several in a row",
        source="section names in the menus of papers, shops and companies in Portuguese; WordPress, Oscar and Plone in Portuguese",
        hits=("Início\nNotícias\nEsportes", "Política\nEconomia\nSociedade\nCultura"),
        near_misses=(f"Política\n\n{_A}\n\nEconomia\n\n{_B}\n\nCultura\n\n{_C}", "Três seções:\nPolítica\nEsportes\nCultura", f"Saúde\n\n{_B}"),
    ),
    Rule(
        id="pt.navigation.docs", label="navigation",
        phrases=listed("""
            este conteúdo não está disponível em sua língua ainda.; 0 minutos restante para leitura; 0 mín
            restante para leitura
        """),
        ambiguous=listed("""
            nesta página; copiar; línguas; on this page; inicializando busca; digite para iniciar a busca;
            ir para repositório; não mostrar isso novamente; selecione o idioma; selecione a versão; nenhum
            documento encontrado; 0 documentos encontrados; inicializando a pesquisa; ir ao repositório; não
            mostrar novamente; nenhum resultado encontrado; 0 resultados encontrados; selecionar tema;
            selecionar língua; também disponível em:; ler em português; idiomas:; código; sítio original;
            site original; esconder resultados da pesquisa; esta página; esconder resultados da busca; essa
            página; escolher idioma
        """),
        pattern=(
            r"esta é a documentação para .{1,40} [\w.+-]{1,20}, que não é mais mantida ativamente[.!।]?|"
            r"esta é uma documentação não lançada da versão [\w.+-]{1,20} para .{1,40}[.!।]?|"
            r"para a documentação atualizada, consulte a versão mais recente \([\w.+-]{1,20}\)[.!।]?|"
            r"esta é a documentação para .{1,40} [\w.+-]{1,20}, que já não é mantida ativamente[.!।]?|"
            r"esta é a documentação não publicada para .{1,40} [\w.+-]{1,20} version[.!।]?|"
            r"para a documentação atualizada, veja: última versão \([\w.+-]{1,20}\)[.!।]?"
        ),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the tools around the pages of manuals and blogs, several in a row",
        source="Docusaurus, Material for MkDocs, Starlight, Nikola, Sphinx and Hexo's NexT in Portuguese",
        hits=("Este conteúdo não está disponível em sua língua ainda.", "4 minutos restante para leitura", "Esta é a documentação para Port Chronicle 2.1, que não é mais mantida ativamente.", _AFTER + "Nesta página\nCopiar\nLínguas"),
        near_misses=(f"{_A}\n\nNesta página\n\n{_B}", f"{_A}\n\n- Nesta página\n- Copiar\n- Línguas\n\n{_B}", "Este conteúdo não está disponível em sua língua ainda, disse ela, e fechou a porta atrás do último.", "Esta é a documentação para Port Chronicle 2.1, que não é mais mantida ativamente, disse ela, e fechou a porta atrás do último."),
    ),
    Rule(
        id="pt.navigation.shop-control", label="navigation", weighed=False,
        phrases=listed("""
            ainda não há avaliações para este produto.; faça login para adicionar produtos à lista de
            desejos.; sua lista de desejos está vazia.; criar uma nova lista de desejos; este produto ainda
            não foi avaliado.; inicie a sessão para adicionar produtos á sua lista de desejos.; a sua lista
            de desejos está vazia.; crie uma nova lista de desejos; os itens no seu carrinho não estão mais
            reservados para você. você ainda pode completar o seu pedido desde que eles ainda estejam
            disponíveis.; me adicione na lista de espera; ir para a loja de ingressos; login com uma conta
            de cliente; faça login com uma conta de cliente; item adicionado à lista de desejos; você ainda
            não fez nenhum pedido conosco.; adicionar conjunto à lista de desejos; rolar os produtos para a
            esquerda; rolar os produtos para a direita; continue comprando e adicione itens ao seu
            carrinho.; faça logon para recuperar seus itens salvos ou continuar a compra.; não há itens na
            lista de desejos; continue comprando e adicionando itens na sua lista de desejos.; crie uma
            conta e tenha acesso aos melhores produtos, ideias e comunidade.; meu carrinho, número de itens:
            0; você está navegando no modo offline; registre-se para ficar por dentro de todas as ofertas;
            seja o primeiro a avaliar este produto; ordenar por preço: menor para maior; ordenar por preço:
            maior para menor; pular para as informações do produto
        """),
        ambiguous=listed("""
            adicionar à cesta; avalie este produto; esta avaliação foi útil?; visualizar todas as
            avaliações; visualizar cesta; finalizar o pedido já; prosseguir com pedido; salvar para ver
            depois; eu tenho um cupom...; retornar para a cesta; voltar para o site; 0 resultados.; filtrar
            resultados; preço maior para menor; preço menor para maior; exibir resultados para; nenhum
            produto encontrado.; navegar na loja; retornar aos resultados de pesquisa; avalie o produto; ver
            todas as avaliações; ver carrinho de compras; comprar já; seguir para a compra; guardar para
            depois; tenho um código voucher...; voltar ao carrinho; esqueci-me da senha; voltar ao site;
            encontrados 0 resultados.; mostrar resultados para; não foram encontrados produtos.; ver loja;
            voltar aos resultados de pesquisa; seu carrinho; esvaziar carrinho; prosseguir com o checkout;
            retomar checkout; exibir carrinho completo; resgatar cupom; carrinho expirado; seu carrinho
            expirou.; renovar reserva; ingressar na lista de espera; abrir loja de ingressos; fechar loja de
            ingressos; escolha um evento diferente; aumentar quantidade; diminuir quantidade; criar uma nova
            conta; filtrar eventos por; continuar com o checkout; voltar ao checkout; mostrar carrinho; usar
            um voucher; renovar a reserva; participe da lista de espera; adicione-me à lista de espera; ir
            para a bilheteira; fechar bilheteira; palavra-passe perdida?; atualizar carrinho; continuar
            compras; item adicionado ao carrinho; sua lista de desejos; salvar para depois; alterar
            carrinho; ver pedidos anteriores; adicionar conjunto ao carrinho; ver detalhes completos; limpar
            filtros; ordenar produtos por; selecionar número de página; pesquisar produtos...; editar
            carrinho; fazer pedido; fazer logon ou criar conta; adicionar ao cesto; adicionar para comparar;
            comparar produtos; ver sacola; finalizar pedido; finalizar compras; voltar à loja; voltar para a
            loja; nenhum produto no carrinho.; sua sacola está vazia; escreva uma avaliação; escrever uma
            avaliação; avaliar este produto; seja o primeiro a avaliar; não há avaliações ainda.; ainda não
            existem avaliações.; nenhuma avaliação ainda; mostrando todos os 0 resultados; exibindo todos 0
            resultados; mostrando 0–0 de 0 resultados; ordenação padrão; ordenar por popularidade; ordenar
            por média de classificação; ordenar por mais recente; preço: menor para maior; preço: maior para
            menor; preço, baixo-alto; preço, alto-baixo; menor preço; maior preço; limpar tudo; aplicar
            filtros; ver opções; escolher opções; visualização rápida; comprar agora; tributos incluídos.;
            frete calculado no checkout.; avise-me quando chegar; avise-me quando disponível; mais opções de
            pagamento
        """),
        when=c.shop_control, otherwise=HINT,
        why="the buttons of a shop, and what it says of its basket, its reviews and how it sorts",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix, Cartridge and Salesforce's Retail React App in Portuguese",
        hits=("Ainda não há avaliações para este produto.", _AFTER + "Adicionar à cesta", _AFTER + "Avalie este produto"),
        near_misses=(f"{_A}\n\nAdicionar à cesta\n\n{_B}", f"{_A}\n\n- Adicionar à cesta\n- Avalie este produto\n\n{_B}", "Ainda não há avaliações para este produto, disse ela, e fechou a porta atrás do último."),
    ),
    Rule(
        id="pt.navigation.shop-word", label="navigation", weighed=False,
        phrases=listed("""
            histórico de pedidos; alterar senha; filtrar por; relevância; avaliação de cliente; histórico de
            encomendas; mudar senha; ordenar por; avaliação do cliente; checkout; carregar mais; ical;
            configurações de conta; check-out; configurações da conta; filtrar; ant; fazer logon;
            localizador de lojas; redefinir senha; estado dos pedidos; ficheiro ical; guia de tamanhos; guia
            de medidas; quantidade; comparar; meu carrinho; minha sacola; cupom de desconto; pagamento
            seguro; formas de pagamento; métodos de pagamento; trocas e devoluções; em estoque; esgotado;
            mais vendidos; avise-me; avaliar; notificar-me; pagar; comprar
        """),
        when=c.shop_word, otherwise=HINT,
        why="words of a shop's page that are anybody's, several in a row",
        source="WooCommerce, Shopify, PrestaShop, Magento, Oscar, pretix, Cartridge and Salesforce's Retail React App in Portuguese",
        hits=(_AFTER + "Histórico de pedidos\nAlterar senha\nFiltrar por", _AFTER + "Notificar-me\nPagar\nComprar"),
        near_misses=(f"{_A}\n\nHistórico de pedidos\n\n{_B}", f"{_A}\n\n- Histórico de pedidos\n- Alterar senha\n- Filtrar por\n\n{_B}"),
    ),
    Rule(
        id="pt.navigation.calendar", label="navigation", weighed=False,
        phrases=listed("""
            incluir no calendário; adicionar ao calendário; adicionar à agenda; adicionar ao google agenda
        """),
        when=c.calendar_button, takes=c.calendar_links, otherwise=HINT,
        why="the button by which readers keep an event's date, with the calendars it offers",
        source="The Events Calendar, pretix and Add to Calendar Button in Portuguese",
        hits=(_AFTER + "Incluir no Calendário", _AFTER + "Adicionar ao google agenda\nApple\nGoogle\nOutlook.com\nYahoo"),
        near_misses=(f"{_A}\n\nIncluir no Calendário\n\n{_B}", f"{_A}\n\nApple\nGoogle\nYahoo\n\n{_B}", "Incluir no Calendário, disse ela, e fechou a porta atrás do último."),
    ),
    Rule(
        id="pt.navigation.portal", label="navigation",
        phrases=listed("""
            recente; não lido; usuários; grupos; clique aqui para recarregar.; marcar como lido; ações do
            documento; imprimir; rss; última modificação; itens relacionados; acções do documento; imprimir
            isto; fonte de rss; últimas matérias; espaço privado; na mesma seção; dos mesmos autores;
            responder a esta matéria; copie o url a seguir para o seu agregador:; palavras-chave no mesmo
            grupo; mensagens de fórum mais recentes; matérias mais populares; matérias deste autor; última
            inclusão; página inicial do sítio; área privada; na mesma rubrica; mapa do sítio; comentar este
            artigo; copie o seguinte url para o seu agregador de conteúdos:; mensagens de fóruns mais
            recentes; artigos deste autor; última actualização
        """),
        when=c.wiki_tools, otherwise=HINT, weighed=False,
        why="the menus and tools of portals and forums, several in a row",
        source="NodeBB, Plone and SPIP in Portuguese",
        hits=(_AFTER + "Recente\nNão Lido\nUsuários", _AFTER + "Grupos\nClique aqui para recarregar.\nMarcar como Lido"),
        near_misses=(f"{_A}\n\nRecente\n\n{_B}", f"{_A}\n\n- Recente\n- Não Lido\n- Usuários\n\n{_B}"),
    ),
    Rule(
        id="pt.placeholder.loading",
        label="placeholder",
        phrases=listed("""
            carregando mais; javascript está desativado; ative o javascript; por favor, ative o javascript; habilite o
            javascript; recarregar página;
            a verificar... por favor aguarde.; a verificação falhou. por favor, tente novamente mais tarde.;
            atualize o seu browser agora; atualize o seu navegador agora;
            falha na verificação. por favor, tente novamente mais tarde.; obter desafio de áudio;
            para prosseguir, digite o código da imagem abaixo.;
            para prosseguir, introduza o código da imagem abaixo.; verificando... por favor aguarde.;
            verificação expirada. por favor, tente novamente.
        """),
        ambiguous=listed("""
            carregando; a carregar; aguarde; nenhum resultado; página não encontrada; tente novamente; sem imagem;
            conteúdo indisponível; ocorreu um erro; por favor, aguarde; aguarde um momento; imagem não disponível; por
            favor aguarde; nenhum resultado encontrado; imagem indisponível;
            nenhum texto publicado foi encontrado; nenhum tópico encontrado.; não foram encontrados artigos.; nada encontrado.; nada foi encontrado.; página não encontrada.; nenhum documento encontrado;
            a verificar; atualizar navegador; eu não sou um robô; não mostrar novamente; não sou um robô;
            verificando; verificação necessária!;
            ignorar; introduza o código; recarregar; digite o código
        """),
        pattern=r"(?:por favor,? |você precisa |é necessário |precisa de |para (?:ver|visualizar|utilizar|usar)\b.{0,60}) ?(?:ativ|habilit)(?:a|ar|e|es) (?:o )?(?:javascript|os cookies|cookies)\b.{0,140}|javascript (?:está|parece estar|deve estar) (?:\w+ )?(?:desativado|desabilitado|ativado|habilitado)\b.{0,140}|carregando (?:o |a |os |as )?[\w ]{3,30}\.\.\.?",
        when=c.loading_sign,
        otherwise=HINT,
        why="what stands where a script would have put something",
        source="noscript texts and loading states of sites in Portuguese; Nikola, WordPress and Zinnia in Portuguese",
        hits=("Carregando...\nAguarde...", "Por favor, ative o JavaScript para ver esta página."),
        near_misses=(f"Carregando\n\n{_A}", "Sem imagem.", f"Aguarde\n\n{_B}", f"{_A}\n\n- Nenhum documento encontrado\n- A verificar\n\n{_B}", f"{_A}\n\n- Nenhum documento encontrado\n- A verificar\n\n{_B}"),
    ),
    Rule(
        id="pt.placeholder.browser", label="placeholder",
        pattern=(
            r"(?:o )?seu (?:navegador|browser)(?: da web| web)?(?: ?\([^)]{2,30}\))? está (?:desatualizado|desactualizado|obsoleto|ultrapassado)[.!]?|"
            r"(?:por favor,? )?atualize (?:o )?seu (?:navegador|browser)\b.{0,110}\b(?:neste|este|esta|nesta|nosso) (?:site|página)\b.{0,30}[.!]?"
        ),
        why="the bar over a page that finds the reader's browser too old for it",
        source="browser-update.org and Outdated Browser, which sites build in",
        hits=("O seu navegador (Safari) está desatualizado.", "Atualize seu navegador para ver bem este site."),
        near_misses=("Atualize seu navegador e reinicie o computador.", "O seu navegador está desatualizado, disse o homem do balcão."),
    ),
    Rule(
        id="pt.placeholder.loading-word",
        label="placeholder",
        phrases=listed("carregando; a carregar; carregando conteúdo; aguarde, carregando"),
        when=c.all_of(c.not_heading, c.no_list_item, c.in_article, c.after_prose()),
        otherwise=HINT,
        why="the word that stands while content loads",
        source="loading states of web frameworks in this language",
        hits=(_AFTER + "Carregando...", _AFTER + "A carregar..."),
        near_misses=(f"Carregando\n\n{_A}", f"{_A}\n\nA carregar\n\n{_B}"),
    ),
    Rule(
        id="pt.placeholder.notice", label="placeholder",
        phrases=listed("""
            você será relembrado em 0 dias.; comentários protegidos: introduza a sua senha para ver os
            comentários.; não existe excerto porque se trata de um artigo protegido.; comentários
            protegidos: digite sua senha para ver os comentários.; não há resumo por ser um post protegido.
        """),
        why="what a site says instead of what it does not show, and its robot check when it fails",
        source="browser-update.org, ALTCHA and WordPress in Portuguese",
        hits=("Você será relembrado em 4 dias.", "Comentários protegidos: introduza a sua senha para ver os comentários."),
        near_misses=("Você será relembrado em 4 dias, disse ela, e fechou a porta atrás do último.", "Comentários protegidos: introduza a sua senha para ver os comentários, disse ela, e fechou a porta atrás do último."),
    ),
    Rule(
        id="pt.placeholder.age", label="placeholder",
        phrases=listed("""
            você deve ter 0 anos ou mais para entrar neste site.; você precisa ter mais de 0 anos para
            acessar este site.; deve ter pelo menos 0 anos para entrar neste site.
        """),
        ambiguous=listed("""
            você tem mais de 0 anos?; tem mais de 0 anos?; é maior de idade?; confirme sua idade; confirme a
            sua idade; verificação de idade; sim, tenho mais de 0 anos; não, tenho menos de 0 anos; tenho
            mais de 0 anos; tenho menos de 0 anos
        """),
        when=c.gate_button, otherwise=HINT, weighed=False,
        why="what a site asks of its readers about their age before it shows a page",
        source="age gates of shops, breweries and video pages in Portuguese",
        hits=("Você deve ter 18 anos ou mais para entrar neste site.", "Você precisa ter mais de 18 anos para acessar este site.", _AFTER + "Você tem mais de 18 anos?\nTem mais de 18 anos?\nÉ maior de idade?"),
        near_misses=(f"{_A}\n\nVocê tem mais de 18 anos?\n\n{_B}", f"{_A}\n\n- Você tem mais de 18 anos?\n- Tem mais de 18 anos?\n- É maior de idade?\n\n{_B}", "Você deve ter 18 anos ou mais para entrar neste site, disse ela, e fechou a porta atrás do último.", "Você precisa ter mais de 18 anos para acessar este site, disse ela, e fechou a porta atrás do último."),
    ),
    Rule(
        id="pt.placeholder.ad-blocker", label="placeholder",
        phrases=listed("""
            por favor, desative seu bloqueador de anúncios; por favor, desative o seu bloqueador de
            anúncios; parece que você está usando um bloqueador de anúncios.; detectamos que você está
            usando um bloqueador de anúncios.; desativei meu bloqueador de anúncios
        """),
        ambiguous=listed("""
            bloqueador de anúncios detectado; adblock detectado; adblock detetado
        """),
        when=c.gate_button, otherwise=HINT, weighed=False,
        why="what a site says to readers whose browser shows no advertisements",
        source="notices against ad blockers in Portuguese",
        hits=("Por favor, desative seu bloqueador de anúncios", "Por favor, desative o seu bloqueador de anúncios", _AFTER + "Bloqueador de anúncios detectado\nAdBlock detectado\nAdblock detetado"),
        near_misses=(f"{_A}\n\nBloqueador de anúncios detectado\n\n{_B}", f"{_A}\n\n- Bloqueador de anúncios detectado\n- AdBlock detectado\n- Adblock detetado\n\n{_B}", "Por favor, desative seu bloqueador de anúncios, disse ela, e fechou a porta atrás do último.", "Por favor, desative o seu bloqueador de anúncios, disse ela, e fechou a porta atrás do último."),
    ),
    Rule(
        id="pt.byline.by",
        label="byline",
        pattern=(
            r"por:? (?!a |o |os |as |um |uma |seu |sua |fim|isso|exemplo|favor|que |quê|vezes|volta|ora|enquanto)[\w.'-]+(?: [\w.'-]+){1,5}(?:,? [|·•–-] .{0,60})?|(?:escrito|publicado|redigido|texto|reportagem|postado|enviado|edição) (?:por|de):? [\w.'-]+(?: [\w.'-]+){0,5}|"
            r"(?:(?:publicado|atualizado|atualizada|última atualização|publicada|criado|modificado|postado)(?: em| a| às)? ?:? ?)?(?:(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?,? |(?:sábado|domingo),? )?\d{1,2}o? (?:de )?(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez)\.?,? (?:de )?\d{4}(?:,? (?:às |[-|·•] ?)?\d{1,2}[:h] ?\d{2}(?:min)?)?|"
            r"(?:publicado|atualizado|atualizada|publicada|postado) (?:em|há|às)? ?:? ?.{0,12}\d.{0,60}"
        ),
        why="who wrote it and when",
        source="byline customs of Brazilian and Portuguese papers",
        hits=("Por Helena Prado", "Atualizado em 3 de maio de 2024 às 14h10"),
        near_misses=("Por fim, ninguém mais falou disso.", "Maio de 1968 não foi um mês."),
    ),
    Rule(
        id="pt.caption.credit",
        label="caption",
        pattern=r"(?:fotos?|fotografias?|crédito|créditos|imagem|imagens|ilustração|infográfico|arte|crédito da foto|foto de arquivo)(?: de arquivo)? ?[:©/] ?.{2,60}|foto(?:grafia)? de [\w.'-]+ [\w.'-]+|(?:imagem|foto|fotografia) (?:de arquivo|ilustrativa|meramente ilustrativa|de divulgação)[.,:]?(?: .{2,80})?|(?:foto ?: ?)?(?:reprodução|divulgação) ?[/|] ?.{2,40}",
        why="a photo credit",
        source="captions of papers in Portuguese (Brazil: Divulgação, Reprodução)",
        hits=("Foto: Ana Moreira", "Imagem ilustrativa", "Reprodução/Redes sociais"),
        near_misses=("A foto está desfocada, mas reconhece-se.", "Foto de família numerosa sem nome"),
    ),
)
