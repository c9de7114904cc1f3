"""A cleaner that some texts do harm to, as a text might that finds a fault in a library."""

from __future__ import annotations

import os
import signal
import time
from dataclasses import dataclass
from pathlib import Path

from cleaner.engines.task import Task, Worker
from cleaner.model import Result
from cleaner.pipeline import Cleaner


class PoisonedCleaner(Cleaner):
    def text(self, text: str | bytes, *arguments: object, **options: object) -> Result:
        words = str(text).split()
        if words[:1] == ["crash"]:
            os.kill(os.getpid(), signal.SIGSEGV)
        if words[:1] == ["exit"]:
            os._exit(3)
        if words[:1] == ["hang"]:
            time.sleep(600)
        if words[:1] == ["raise"]:
            raise LookupError("no such thing")
        if words[:1] == ["once"] and Path(words[1]).exists():
            Path(words[1]).unlink()
            os.kill(os.getpid(), signal.SIGKILL)
        return super().text(text)


@dataclass(frozen=True, slots=True)
class PoisonedTask(Task):
    def worker(self) -> Worker:
        return Worker(self, PoisonedCleaner(self.config))
