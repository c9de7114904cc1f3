"""What runs in a worker process: chunks come in, their results go out."""

from __future__ import annotations

import contextlib
import os
import pickle
import signal
import sys
import time
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

from cleaner.engines.task import Task

if TYPE_CHECKING:
    from ctypes import Array
    from ctypes import c_double as Double

OUT_OF_MEMORY = 86
"""The exit code of a worker that could not even say what went wrong."""


def serve(
    task: Task,
    chunks: Connection,
    results: Connection,
    notes: Array[Double],
    slot: int,
    memory: int,
) -> None:
    """Clean chunks until none come any more. ``notes[slot]`` holds the record that is being
    cleaned, ``notes[slot + 1]`` since when: what is left of a worker that dies."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that started it
    _bound(memory)
    worker = task.worker()

    def at(index: int) -> None:
        notes[slot + 1] = time.monotonic()
        notes[slot] = index

    try:
        while True:
            message = chunks.recv_bytes()
            number, chunk, skip = pickle.loads(message)
            del message
            try:
                done = worker.run(chunk, skip, at)
            except MemoryError:
                os._exit(OUT_OF_MEMORY)
            results.send_bytes(pickle.dumps((number, done), pickle.HIGHEST_PROTOCOL))
            if done.exhausted:
                return
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return  # nobody is there any more


def _bound(memory: int) -> None:
    """Let the process have that many bytes, where the system can hold it to that."""
    if not memory or sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - POSIX only

    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))
