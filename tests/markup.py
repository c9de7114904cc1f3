"""Pages as no template writes them: any element in any other, odd spaces, broken ends."""

from __future__ import annotations

from hypothesis import strategies as st

from cleaner.readers import tags

ELEMENTS = (*tags.ACTIONS, "span", "font", "custom-tag", "img", "article")
SPACES = (" ", "\n", "\t", "\r\n", "\x0b", "\x0c", "\x1c", "\x85", "\xa0", "\u1680", "\u2003",
          "\u2028", "\u202f", "\u205f", "\u3000", "")  # fmt: skip
WORDS = ("harbour", "Ebbe", "Größe", "港口", "渡轮，", "мост.", "ไม่", "🌧", "1,234", "&amp;",
         "&nbsp;", "&#x301;", "\u200b", "\x01", "\ufffe", "x" * 350, "«oui»", "$5",
         "80", "Ebb.", "e", "NOW", "Δέλτα)", "ß:", "Obst:")  # fmt: skip
HINTS = ("nav", "menu-item", "articleBody", "post_content", "ad", "ads", "tab", "tabs", "Größe",
         "sidebarLeft", "signUp", "cookie", "comments", "x1 share", "")  # fmt: skip
ATTRIBUTES = ("class", "id", "role", "style", "hidden", "href", "start", "aria-expanded", "data-x",
              "value", "shadowrootmode")  # fmt: skip
VALUES = (*HINTS, "#top", "https://example.org/a?b=1&amp;c=2", "display: none", "VISIBILITY:hidden",
          "3", "-2", "9" * 30, "many")  # fmt: skip

texts = st.lists(st.sampled_from(WORDS) | st.sampled_from(SPACES), max_size=6).map("".join)


@st.composite
def opening(draw: st.DrawFn) -> str:
    names = draw(st.lists(st.sampled_from(ATTRIBUTES), max_size=3))
    written = "".join(f' {name}="{draw(st.sampled_from(VALUES))}"' for name in names)
    return f"<{draw(st.sampled_from(ELEMENTS))}{written}>"


closing = st.sampled_from(ELEMENTS).map("</{}>".format)
oddities = st.sampled_from(
    ("<!-- a -->", "<?php x ?>", "<![CDATA[ y ]]>", "<", "</", "<br>", "<br/><br>", "<hr>",
     "<pre>\n a\n  b \n</pre>", "<tr><td>a<td>b", "<li>", "<ol start=4><li>",
     "<title>c</title>", "<meta name=d>", "<my-bar>", "<body>")
)  # fmt: skip
heads = st.sampled_from(("", "<title>c</title>", "<title>c</title><my-bar>", "<meta name=d><main>"))
pages = st.tuples(
    heads, st.lists(texts | opening() | closing | oddities, min_size=1, max_size=40).map("".join)
).map("".join)

TRAPS = ("<!-->", "<!--->", "<!--", "-->", "--!>", "<script>", "</script>", "<script ", "</script ",
         "<style>", "</style\n>", "<title>", "</title>", "<textarea>", "<iframe>", "</iframe>",
         "<xmp class=a>", "<plaintext>", "<noscript>", "<svg>", "</body>", "</html\n>", "<</body>",
         "</body\xa0>", "<html lang=da>", "<body class=b>", "<a href=c data-d", '"', "'", "=", ">",
         "/>", "` ",
         "<p role data-e=1 =f", '<p @g="h>i" id=j', "<p k='l'm=n id=o", "&", "amp;", " data-p=q ",
         "<table><tr>", "<meta property=og:title content=r>",
         "<svg><title>r</title></svg>", "<script type='application/ld+json'>[]</script>",
         "<base href=s>", "\ufeff", "\0",
         "<!DOCTYPE t 'u>'>", "<?v w='x>' ?>", "y" * 40, '{"z": "<p>"}')  # fmt: skip
"""What parsers don't agree on, or once did not."""

IDLE = ("<img>", "<input/>", "<link rel=a>", "<script>a<b</script>", "<style></style>", "\n",
        " ", "<svg><g><path/><use></use></g></svg>", "<svg>", "</svg>", "<path>", "</g>", "<g>",
        "\r", "<svg><title>c</title></svg>", "<svg/>", "<select>", "<option>a", "</option>",
        "</select>", "<optgroup>", "<span>", "<span class=a>b", "</span>", "<span>港\n口</span>",
        "<span/>", "口", "港\n", "<td>", "<div>", "</div>", "</p>", "<head>", "<body>",
        "ebb", "Ebb", "80", "</sub>", "<sub>",
        "<embed>", "</embed>", "<pre>", "<!-- d -->", "<noscript>", "</noscript>", "<br>", "&am",
        "p;", "<i>en</i>", "<span>Öl</span>", "<b>Ä</b>", "<code>")  # fmt: skip
"""Elements of which nobody reads anything, and what may stand beside or in them."""
