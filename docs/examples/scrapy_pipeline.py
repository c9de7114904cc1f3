"""A Scrapy item pipeline: every item's ``html`` becomes its ``text``.

In the project's settings::

    ITEM_PIPELINES = {"scrapy_pipeline.ArticlePipeline": 300}
    CLEANER_OPTIONS = {"preset": "balanced", "keep_comments": True}
"""

from __future__ import annotations

from typing import Any

from itemadapter import ItemAdapter
from scrapy.crawler import Crawler
from scrapy.exceptions import DropItem

import cleaner


class ArticlePipeline:
    """Takes the article out of the page; items without one are dropped."""

    def __init__(self, **options: Any) -> None:
        self.worker = cleaner.Cleaner(**options)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> ArticlePipeline:
        """The pipeline with the options that the project's settings give."""
        return cls(**crawler.settings.getdict("CLEANER_OPTIONS"))

    def process_item(self, item: Any) -> Any:
        """The item with ``text``, ``title`` and the labels of what was removed."""
        fields = ItemAdapter(item)
        result = self.worker.html(fields["html"])
        if not result.text:
            raise DropItem("no article in it")
        fields["text"] = result.text
        fields["title"] = result.title
        fields["removed"] = sorted({removal.label for removal in result.removed})
        return item
