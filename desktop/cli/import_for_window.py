"""`skranke import --progress json`: what the window starts, so that its own process stays free for the counter.

Standard input says as whom (`desktop.services.importing.conversation`); its end stops the import.
"""

import argparse
import os
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.bootstrap import data_folder, open_counter
from desktop.cli.parser import BAD_USAGE
from desktop.cli.problems import sentence_for
from desktop.cli.words import Words

if TYPE_CHECKING:
    from desktop.services.importing.batches import Progress
    from desktop.services.importing.conversation import Answer, Greeting
    from desktop.services.importing.files import FileTaken

SOME_REFUSED = 1
_STDIN = 0
_MOST = 4096
"""A greeting is shorter, bytes."""


def run(args: argparse.Namespace, words: Words) -> int:
    """Take the files in one after the other, and return the exit status of `skranke import`."""
    from desktop.services.importing.conversation import End, Fault

    folder = data_folder(args.data_dir, demo=args.demo)
    status = 0
    try:
        greeting = _heard()
        for path in args.files:
            taken = _take(folder, greeting, path, words)
            counts = taken.counts
            said = (counts.read, counts.added, counts.changed, counts.unchanged, counts.refused)
            _tell(End(*said, taken.cancelled, taken.line_lost))
            if taken.line_lost:
                return BAD_USAGE
            status = SOME_REFUSED if counts.refused else status
    except Exception as error:
        says = _why(error, words, folder, args.files)
        if says is None:
            raise
        _tell(Fault(says))
        return BAD_USAGE
    return status


def _take(folder: Path, greeting: "Greeting", path: Path, words: Words) -> "FileTaken":
    from desktop.services.importing.files import take_in_file
    from desktop.services.lent_sign_in import take_over

    stopped = threading.Event()
    threading.Thread(target=_listen, args=(stopped,), name="skranke-listening", daemon=True).start()
    store = open_counter(folder, key=bytes.fromhex(greeting.key) or None)
    try:
        actor = take_over(store, greeting.loan)
        return take_in_file(store, actor, path, words.language, on_progress=_step, is_cancelled=stopped.is_set)
    finally:
        store.close()


def _why(error: Exception, words: Words, folder: Path, files: list[Path]) -> str | None:
    import msgspec

    from desktop.services.importing.files import BadFile
    from desktop.services.importing.refused import sentence_for_file

    if isinstance(error, BadFile):
        return sentence_for_file(error, files[-1].name, words.language)
    if isinstance(error, msgspec.DecodeError):
        return words.say("not-for-people")
    return sentence_for(error, words, folder)


def _heard() -> "Greeting":
    """Return the first line of standard input, read without a buffer: the thread that listens goes on after it."""
    from desktop.services.importing.conversation import greeting

    line = b""
    while not line.endswith(b"\n") and len(line) < _MOST:
        byte = os.read(_STDIN, 1)
        if not byte:
            break
        line += byte
    return greeting(line)


def _listen(stopped: threading.Event) -> None:
    """Wait until the window closes the stream, or says anything at all."""
    os.read(_STDIN, 1)
    stopped.set()


def _step(progress: "Progress") -> None:
    from desktop.services.importing.conversation import Step

    counts = progress.counts
    _tell(
        Step(
            progress.done,
            progress.total,
            counts.read,
            counts.added,
            counts.changed,
            counts.unchanged,
            counts.refused,
        )
    )


def _tell(answer: "Answer") -> None:
    from desktop.services.importing.conversation import say

    sys.stdout.buffer.write(say(answer))
    sys.stdout.buffer.flush()
