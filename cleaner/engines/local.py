"""Worker processes of this machine: bounded queue, order kept, no record takes down the run."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import pickle
import signal
import sys
import time
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import BaseContext
from typing import Any

from cleaner.engines.task import IDLE, WRITING, Done, Task
from cleaner.engines.worker import OUT_OF_MEMORY, serve
from cleaner.errors import CleanerError
from cleaner.formats.record import Bad, Chunk

TIMEOUT = 60.0
"""Seconds that one record may take."""

MEMORY = 2 << 30
"""Bytes that one worker may have."""

_AHEAD = 4
"""Chunks a worker that are read but not yet written, at most: a slow record at the head
holds up the writing, and reading must not run on."""

_PIPE = 1 << 20
_SPARE = 1 << 16
_TICK = 0.5
_DEATHS = 2
"""How often a worker may die at a record: once may have been somebody's ``kill``."""


@dataclass(slots=True)
class _Job:
    number: int
    chunk: Chunk
    message: bytes
    skip: dict[int, str] = field(default_factory=dict)
    deaths: dict[int, int] = field(default_factory=dict)
    done: Done | None = None


class _Process:
    """One worker, the pipes to and from it, and the jobs it has."""

    def __init__(self, pool: Pool, slot: int) -> None:
        context = pool.context
        receiving, self.sending = context.Pipe(duplex=False)
        self.results, giving = context.Pipe(duplex=False)
        self.room = _widened(self.sending) - _SPARE
        _widened(giving)
        self.jobs: deque[_Job] = deque()
        self.slot = slot
        self.notes = pool.notes
        self.notes[slot] = IDLE
        self.notes[slot + 1] = time.monotonic()
        self.process = context.Process(  # type: ignore[attr-defined]
            target=serve,
            args=(pool.task, receiving, giving, pool.notes, slot, pool.memory),
            daemon=True,
        )
        self.process.start()
        receiving.close()
        giving.close()

    def takes(self, job: _Job) -> bool:
        """Whether a job can be sent without waiting for the worker to read it."""
        if not self.jobs:
            return True
        return sum(len(other.message) for other in self.jobs) + len(job.message) <= self.room

    def send(self, job: _Job) -> None:
        """Give it a job; a dead worker is found out about elsewhere."""
        self.jobs.append(job)
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            self.sending.send_bytes(job.message)

    def seconds(self) -> float:
        """How long it has been at the record it is at."""
        if not self.jobs or self.notes[self.slot] == IDLE:
            return 0.0
        return time.monotonic() - float(self.notes[self.slot + 1])

    def end(self) -> None:
        """Kill it, and free what it held."""
        self.process.kill()
        self.process.join()
        self.sending.close()
        self.results.close()


class Pool:
    """Cleans chunks in ``jobs`` processes. A context manager: leaving it ends them."""

    def __init__(
        self, task: Task, jobs: int, timeout: float = TIMEOUT, memory: int = MEMORY
    ) -> None:
        self.task = task
        self.timeout = timeout
        self.memory = memory
        self.context: BaseContext = _context()
        self.notes: Any = self.context.RawArray("d", 2 * jobs)
        self._jobs = jobs
        self._processes: list[_Process] = []
        self._stillborn = 0

    def __enter__(self) -> Pool:
        self._processes = [_Process(self, 2 * number) for number in range(self._jobs)]
        return self

    def __exit__(self, *_: object) -> None:
        for process in self._processes:
            process.end()
        self._processes = []

    def run(self, chunks: Iterable[Chunk]) -> Iterator[tuple[Chunk, Done]]:
        """What becomes of each chunk, in their order."""
        source = enumerate(chunks)
        window: deque[_Job] = deque()
        again: deque[_Job] = deque()
        held: _Job | None = None
        ended = False
        while True:
            while again and (process := self._free(again[0])):
                process.send(again.popleft())
            while not again and len(window) < _AHEAD * self._jobs:
                if held is None:
                    number, chunk = next(source, (0, None))
                    if chunk is None:
                        ended = True
                        break
                    held = _Job(number, chunk, _message(number, chunk, {}))
                    window.append(held)
                process = self._free(held)
                if process is None:
                    break
                process.send(held)
                held = None
            while window and window[0].done is not None:
                job = window.popleft()
                assert job.done is not None
                yield job.chunk, job.done
            if ended and not window:
                return
            if any(process.jobs for process in self._processes):
                self._listen(again)

    def _free(self, job: _Job) -> _Process | None:
        """The worker with the least to do that can take the job."""
        process = min(self._processes, key=lambda process: len(process.jobs))
        return process if len(process.jobs) < 2 and process.takes(job) else None

    def _listen(self, again: deque[_Job]) -> None:
        """Wait for a result, a death or a record that takes too long."""
        waiting: dict[Any, _Process] = {}
        for process in self._processes:
            waiting[process.results] = waiting[process.process.sentinel] = process
        ready = {waiting[what].slot: waiting[what] for what in wait(list(waiting), _TICK)}
        for process in ready.values():
            self._receive(process, again)
        for process in self._processes:
            if process.seconds() > self.timeout:
                self._replace(process, again, late=True)

    def _receive(self, process: _Process, again: deque[_Job]) -> None:
        try:
            while process.results.poll():
                number, done = pickle.loads(process.results.recv_bytes())
                job = process.jobs.popleft()
                assert job.number == number
                job.done = done
                self._stillborn = 0
        except (EOFError, OSError, pickle.UnpicklingError):
            pass  # it died, perhaps while it was sending
        if not process.process.is_alive():
            self._replace(process, again, late=False)

    def _replace(self, process: _Process, again: deque[_Job], *, late: bool) -> None:
        """Put a new worker where one died or hangs, and have its jobs done again, without
        the record that it died of."""
        code = process.process.exitcode
        process.end()
        index = int(self.notes[process.slot])
        if process.jobs and index != IDLE:
            job = process.jobs[0]
            if late:
                self._quarantine(job, index, f"took more than {self.timeout:g} seconds")
            else:
                job.deaths[index] = job.deaths.get(index, 0) + 1
                if job.deaths[index] >= _DEATHS:
                    self._quarantine(job, index, f"its worker died ({_cause(code)})")
        elif process.jobs:
            self._stillborn += 1
            if self._stillborn > 3 * self._jobs + 3:
                raise CleanerError(f"workers die before they do anything ({_cause(code)})")
        for job in process.jobs:
            if job.done is None:
                job.message = _message(job.number, job.chunk, job.skip)
                again.append(job)
        again_in_order = sorted(again, key=lambda job: job.number)
        again.clear()
        again.extend(again_in_order)
        place = self._processes.index(process)
        self._processes[place] = _Process(self, process.slot)

    def _quarantine(self, job: _Job, index: int, error: str) -> None:
        """Have a record left out; the whole chunk if no record of it can be blamed, or if
        one that is left out already can't even be read."""
        if index == WRITING or index in job.skip:
            chunk = job.chunk
            source = self.task.source
            whole = Bad(error, chunk.position, source, raw=chunk.payload)
            job.done = Done(bad=[whole, *chunk.bad])
            job.done.counts.errors = len(job.done.bad)
        job.skip[index] = error


def _message(number: int, chunk: Chunk, skip: dict[int, str]) -> bytes:
    return pickle.dumps((number, chunk, skip), pickle.HIGHEST_PROTOCOL)


def _context() -> BaseContext:
    """Processes begun from one that has all loaded and holds no open files of this one."""
    methods = multiprocessing.get_all_start_methods()
    if "forkserver" not in methods:
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["__main__", "cleaner.engines.worker"])
    return context


def _widened(pipe: Connection) -> int:
    """Give a pipe room for some chunks, where the system lets it; how much it has."""
    if sys.platform != "linux":
        return 0
    import fcntl  # noqa: PLC0415 - POSIX only

    with contextlib.suppress(OSError):
        return fcntl.fcntl(pipe.fileno(), fcntl.F_SETPIPE_SZ, _PIPE)
    return 0


def _cause(code: int | None) -> str:
    if code == OUT_OF_MEMORY:
        return "out of memory"
    if code is not None and code < 0:
        with contextlib.suppress(ValueError):
            return signal.Signals(-code).name
    return f"exit code {code}"


def cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
