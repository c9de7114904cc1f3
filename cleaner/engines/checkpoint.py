"""Where a run stands, on disk: a run that was killed goes on from there."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from cleaner.engines.counts import Counts
from cleaner.errors import InputError
from cleaner.formats.record import Mark
from cleaner.formats.spool import sync_folder


@dataclass(slots=True)
class State:
    """How far a run got: all before ``mark`` is in the first ``length`` bytes of the output
    and ``errors`` bytes of the errors."""

    mark: Mark = field(default_factory=Mark)
    length: int = 0
    errors: int = 0
    finished: bool = False
    """All is written; only the names of the files are to be given."""
    broken: str | None = None
    counts: Counts = field(default_factory=Counts)


class Checkpoint:
    """The state of the run that writes ``target``, in a hidden file beside it."""

    def __init__(self, target: Path, settings: dict[str, Any]) -> None:
        self.path = target.with_name(f".{target.name}.run")
        self._target = target
        self._settings: dict[str, Any] = json.loads(json.dumps(settings))

    def load(self) -> State | None:
        """The state that was saved last, if any. Raises ``InputError`` if that was of a run
        with other settings or another input."""
        try:
            saved = json.loads(self.path.read_bytes())
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            raise InputError(f"{self.path} can't be read: {error}; --restart begins anew") from None
        if saved["settings"] != self._settings:
            names = sorted(set(saved["settings"]) | set(self._settings))
            changed = [
                name for name in names if saved["settings"].get(name) != self._settings.get(name)
            ]
            raise InputError(
                f"{self._target}: the run to go on with had another {', '.join(changed)}; "
                "give what it had, or --restart to begin anew"
            )
        state = saved["state"]
        state["mark"] = Mark(*state["mark"])
        state["counts"] = Counts(**state["counts"])
        return State(**state)

    def taken_up(self, name: object, *, resume: bool, restart: bool) -> State | None:
        """Where to go on; ``None``: at the beginning. Raises ``InputError`` where there is an
        unfinished run of ``name`` and it is not said whether to go on or to begin anew."""
        if restart:
            self.drop()
        if not self.path.exists():
            return None
        if not resume:
            raise InputError(
                f"{name} was begun and not finished: --resume goes on, --restart begins anew"
            )
        return self.load()

    def save(self, state: State) -> None:
        """Replace what was saved, whole or not at all."""
        saved = {"settings": self._settings, "state": asdict(state)}
        temporary = self.path.with_name(f"{self.path.name}.new")
        with temporary.open("w", encoding="utf-8") as file:
            json.dump(saved, file)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(self.path)
        sync_folder(self.path.parent)

    def drop(self) -> None:
        """Remove the state: the run is over."""
        self.path.unlink(missing_ok=True)


def identity(path: str) -> dict[str, Any]:
    """What tells an input from another, without reading all of it."""
    about = Path(path).stat()
    return {"path": str(Path(path).resolve()), "bytes": about.st_size, "time": about.st_mtime_ns}
