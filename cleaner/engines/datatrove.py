"""A step of a datatrove pipeline: documents in, the same documents cleaned out.

It sits where ``C4QualityFilter`` sits, and drops no document: one of nothing but junk comes
out with an empty text, for a filter behind it to judge.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.config import Config
from cleaner.errors import MissingExtraError
from cleaner.pipeline import Cleaner

try:
    from datatrove.data import Document, DocumentsPipeline
    from datatrove.pipeline.base import PipelineStep
except ModuleNotFoundError:
    raise MissingExtraError("datatrove pipelines", "datatrove") from None


class Clean(PipelineStep):  # type: ignore[misc]  # datatrove has no types
    """Replaces the text of every document by its article.

    ``html``: the text is a web page, as ``WarcReader`` reads it. ``keep_removed``: the removed
    lines go into ``metadata["removed"]``. ``url_key``: the metadata with the URL, for a site
    profile. ``options`` are the fields of ``Config``; a wrong one raises ``OptionError``.
    """

    type = "🧹 - CLEANER"
    name = "cleaner"

    def __init__(
        self,
        config: Config | None = None,
        *,
        html: bool = False,
        keep_removed: bool = False,
        url_key: str = "url",
        **options: object,
    ) -> None:
        super().__init__()
        self.cleaner = Cleaner(config, **options)
        self.html = html
        self.keep_removed = keep_removed
        self.url_key = url_key

    def run(
        self, data: DocumentsPipeline, rank: int = 0, world_size: int = 1
    ) -> Iterator[Document]:
        """Clean the documents of one rank, one after the other."""
        for document in data or ():
            with self.track_time():
                self._clean(document)
            yield document

    def _clean(self, document: Document) -> None:
        before = document.text
        named = document.metadata.get(self.url_key)
        url = named if isinstance(named, str) else None
        worker = self.cleaner
        result = worker.html(before, url=url) if self.html else worker.text(before, url)
        document.text = result.text
        if self.keep_removed:
            document.metadata["removed"] = result.to_dict()["removed"]
        self.stat_update("documents", "changed" if result.text != before else "unchanged")
        self.stat_update("characters_in", value=len(before))
        self.stat_update("characters_out", value=len(result.text))
        for removal in result.removed:
            self.stat_update(f"removed_{removal.label}", unit="line")
        self.update_doc_stats(document)
