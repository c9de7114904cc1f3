"""``Cleaner``: reader, labellers, decide and normalise, one after the other."""

from __future__ import annotations

import difflib
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from fnmatch import fnmatchcase
from functools import lru_cache
from operator import attrgetter

from cleaner.config import Config, Preset, make_config
from cleaner.errors import OptionError
from cleaner.learned.labeller import judge as judge_html
from cleaner.learned.labeller import judge_comments, probabilities, title_block
from cleaner.learned.text_kind import has_hard_ends, may_be_dump
from cleaner.learned.text_model import Judged, gone_of, judge_blocks
from cleaner.model import LABELS, Page, Result, Verdict
from cleaner.readers.encoding import decode_text
from cleaner.readers.html import read_html
from cleaner.readers.metadata import headline_in, without_site
from cleaner.readers.plain import read_text
from cleaner.rules import LEARNED, all_rules, file_of, matcher_for, rule_files
from cleaner.rules.context import Context
from cleaner.rules.language import tell, tells
from cleaner.rules.matcher import Matcher
from cleaner.site.labeller import judge_site
from cleaner.site.page import host_of
from cleaner.site.profile import Host, profile_at
from cleaner.stages.decide import HEADLINE, TABLE, Decision, Judge, SiteJudge, decide
from cleaner.stages.label import label_by_rules, of_article
from cleaner.stages.normalise import normalise, one_line

_SHOWN = attrgetter("shown")
TELLINGS = 3
"""How often the languages are told: once, and again while lines go. Two settle it."""


class Cleaner:
    """Cleans pages under one config. Keeps nothing between pages: the same page gives the
    same result whatever came before. Picklable; safe to share between threads.

    Raises ``OptionError`` for options that can't be.
    """

    def __init__(self, config: Config | None = None, **options: object) -> None:
        if config is not None and options:
            raise OptionError("give a Config or options, not both")
        if config is not None and not isinstance(config, Config):
            raise OptionError(
                f"{config!r} is no Config: give options, as in Cleaner(preset='careful')"
            )
        self.config = config if config is not None else make_config(options)
        _check_names(self.config.select + self.config.ignore)
        if self.config.site_profile is not None:
            profile_at(self.config.site_profile)
        known = rule_files()
        self._unknown = tuple(
            f"no rules for language {code!r} yet: only the common ones apply"
            for code in self.config.languages or ()
            if file_of(code) not in known
        )

    def __reduce__(self) -> tuple[type[Cleaner], tuple[Config]]:
        return (Cleaner, (self.config,))

    def text(self, text: str | bytes, url: str | None = None) -> Result:
        """Clean scraped plain text. Never raises on content; another type than ``str`` or bytes
        raises ``TypeError``. Linear in its length.

        ``url``: where it is from, which matters only to a site profile.
        """
        warnings = self._unknown
        if isinstance(text, bytes | bytearray | memoryview):
            text, guess = decode_text(bytes(text))
            warnings = (*warnings, *guess)
        elif not isinstance(text, str):
            raise TypeError(f"text must be str or bytes, not {type(text).__name__}")
        text = str.__str__(text)  # of a subclass, such as numpy's or a soup's
        preset: Preset = self.config.preset or "careful"
        page = read_text(text, unwrap=self.config.unwrap)

        judged = lru_cache(maxsize=1)(self._judged)

        def judge(context: Context, overlooked: Set[int]) -> Mapping[int, Verdict]:
            if not overlooked:
                return gone_of(judged(context), preset)
            rest = [index for index in range(len(context)) if index not in overlooked]
            apart = gone_of(self._judged(context.without(set(overlooked))), preset)
            return {rest[index]: verdict.at(rest[index]) for index, verdict in apart.items()}

        host = self._host_of(url)

        def site(context: Context, headline: int | None) -> Mapping[int, Verdict]:
            return judge_site(context, host, headline, lambda: judged(context).likely)

        # Careful leaves to the rules what is no whole page, balanced what is no page at all.
        asked = preset == "aggressive" or (
            (preset == "balanced" or may_be_dump(page.blocks)) and not has_hard_ends(page.blocks)
        )
        decision = self._decide(
            page, preset, judge if asked else None, site if host.lines else None
        )
        return self._finish(page, decision, warnings)

    def html(self, source: object, charset: str | None = None, url: str | None = None) -> Result:
        """Clean a web page: ``str``, ``bytes``, BeautifulSoup or lxml; preset ``balanced``
        unless the config says. ``charset``: what the server said, for bytes; ``url``: where
        it is from, which matters only to a site profile.

        Never raises on content; another type of source raises ``TypeError``. Linear.
        """
        if charset is not None and not isinstance(charset, str):
            raise OptionError(f"charset={charset!r}: it must be a name like 'utf-8', or None")
        preset: Preset = self.config.preset or "balanced"
        page = read_html(source, charset)
        likely, host = self._likely(page), self._host_of(url)
        title = title_block(page)
        verdicts = judge_html(
            page,
            preset,
            keep_title=self.config.keep_title,
            keep_comments=self.config.keep_comments,
            likely=likely,
            title=title,
        )

        def judge(context: Context, overlooked: Set[int]) -> Mapping[int, Verdict]:
            # Its marks tell a dialog from the text, whatever their lengths.
            if len(context) != len(page.blocks):
                return {}
            if preset == "careful" or self.config.keep_comments:
                return verdicts
            comments = judge_comments(context, verdicts, likely)
            comments.pop(title, None)
            return {**verdicts, **comments} if comments else verdicts

        def site(context: Context, headline: int | None) -> Mapping[int, Verdict]:
            return judge_site(context, host, title if title >= 0 else headline, lambda: likely)

        kept = title if self.config.keep_title else -1
        decision = self._decide(page, preset, judge, site if host.lines else None, kept)
        return self._finish(page, decision, self._unknown, title)

    def _likely(self, page: Page) -> Sequence[float]:
        """What the learned labeller thinks of each block of an HTML page. The one place where
        its weights come in: cross-validation puts others there."""
        return probabilities(page)

    def _judged(self, context: Context) -> Judged:
        """What the text labeller sees and thinks of each block: where its weights come in."""
        return judge_blocks(context.blocks, context.hits)

    def _host_of(self, url: str | None) -> Host:
        """What the site profile, if there is one, knows of the host that a URL names."""
        name = host_of(url) if self.config.site_profile is not None else ""
        if not name or self.config.site_profile is None:
            return Host("")
        return profile_at(self.config.site_profile).of(name)

    def _finish(
        self, page: Page, decision: Decision, warnings: tuple[str, ...], headline: int = -1
    ) -> Result:
        """The result. ``headline``: the block that a web page's title names, heading or not."""
        normalised = normalise(page, decision.gone, self.config)
        said = {field: one_line(value, self.config) for field, value in page.metadata.items()}
        title = page.title
        if title is not None:
            headings = [
                one_line(block.text, self.config)
                for index, block in enumerate(page.blocks)
                if block.kind == "heading" or index == headline
            ]
            whole = one_line(title, self.config)
            title = headline_in(whole, headings)
            if title == whole and whole not in headings:
                title = without_site(whole, said.get("site", ""))
        elif decision.headline is not None:
            title = one_line(" ".join(page.blocks[decision.headline].text.split()), self.config)
        return Result(
            text=normalised.text,
            title=title,
            removed=normalised.removed,
            warnings=(*warnings, *page.warnings),
            edits=normalised.edits,
            metadata=said,
        )

    def _decide(
        self,
        page: Page,
        preset: Preset,
        judge: Judge | None,
        site: SiteJudge | None,
        title: int = -1,
    ) -> Decision:
        """Decide with the rules of the languages that the page is told to be in; and again,
        if what is left is told to be in others: a page may be English by its notices only.
        """
        whole = page
        origin = list(range(len(page.blocks)))
        gone: dict[int, Verdict] = {}
        used: list[Matcher] = []
        headline: int | None = None
        for _ in range(TELLINGS):
            matcher = self._matcher_for(page)
            if matcher in used:
                break
            used.append(matcher)
            beheaded = headline is not None and headline in gone
            known = bisect_left(origin, title)
            is_left = known < len(origin) and origin[known] == title
            decision = self._decide_once(
                page,
                matcher,
                preset,
                judge,
                site,
                title=known if is_left else -1,
                beheaded=beheaded,
            )
            if not beheaded:
                headline = None if decision.headline is None else origin[decision.headline]
            if not decision.gone:
                break
            if page is whole:
                gone.update(decision.gone)
            else:
                for index, verdict in decision.gone.items():
                    gone[origin[index]] = verdict.at(origin[index])
            if self.config.languages is not None or not any(
                tells(page.blocks[index].shown) for index in decision.gone
            ):
                break
            origin = [place for index, place in enumerate(origin) if index not in decision.gone]
            page = replace(whole, blocks=tuple([whole.blocks[index] for index in origin]))
            judge = site = None
        return Decision(gone, headline)

    def _decide_once(
        self,
        page: Page,
        matcher: Matcher,
        preset: Preset,
        judge: Judge | None,
        site: SiteJudge | None,
        *,
        title: int,
        beheaded: bool,
    ) -> Decision:
        unasked = {TABLE} if self.config.keep_tables else set()
        if beheaded:  # an article has one headline: the next line like it is a part of it
            unasked.add(HEADLINE)
        finders = [rule for rule in matcher.finders if rule.id not in unasked]

        def label(context: Context, least: float) -> list[Verdict]:
            verdicts = label_by_rules(context, finders, least)
            keeps = self.config.keep_byline and self.config.keep_date
            return verdicts if keeps else of_article(context, verdicts)

        return decide(Context.of(page, matcher), label, self.config, preset, judge, site, title)

    def _matcher_for(self, page: Page) -> Matcher:
        """The rules that apply: of the languages the caller named, else of those told."""
        if self.config.languages is not None:
            return matcher_for(self.config.languages)
        return matcher_for(*tell(list(map(_SHOWN, page.blocks))))

    def pipe(self, texts: Iterable[str | bytes]) -> Iterator[Result]:
        """Clean one plain text after the other, lazily, in order."""
        for text in texts:
            yield self.text(text)


def _check_names(names: tuple[str, ...]) -> None:
    if not names:
        return  # nothing to check, so no need to load every language
    rules = [rule.id for rule in all_rules()]
    known = [*LABELS, *rules, *LEARNED]
    for name in names:
        if name in known or any(fnmatchcase(rule, name) for rule in (*rules, *LEARNED)):
            continue
        near = difflib.get_close_matches(name, known, n=1)
        hint = f"did you mean {near[0]!r}?" if near else f"labels are {', '.join(LABELS)}"
        raise OptionError(f"no label or rule is called {name!r}: {hint}")
