"""`skranke backup --progress json`: what the window starts, so that its own process stays free for the counter.

Standard input says the key (`desktop.keeping.backup_talk`); its end stops the backup.
"""

import argparse
import os
import sys
import threading
from typing import TYPE_CHECKING

from desktop.bootstrap import SystemClock, data_folder, key_of, program_version
from desktop.cli.parser import BAD_USAGE
from desktop.cli.words import Words

if TYPE_CHECKING:
    from desktop.keeping.backup_talk import Answer, Greeting

_STDIN = 0
_BEHIND = 10
"""By so much it lets the window go first, where the system knows such a thing."""
_MOST = 4096
"""A greeting is shorter, bytes."""


def run(args: argparse.Namespace, words: Words) -> int:
    """Take a backup, and tell the window how it goes."""
    from desktop.cli.problems import sentence_for
    from desktop.keeping.backup_faults import BackupFailed
    from desktop.keeping.backup_taking import Taking, take
    from desktop.keeping.backup_talk import End, Fault, Step

    folder = data_folder(args.data_dir, demo=args.demo)
    if hasattr(os, "nice"):
        os.nice(_BEHIND)
    said = 0.0

    def tell(fraction: float) -> None:
        nonlocal said
        if fraction - said >= 0.01 or fraction == 1.0:
            said = fraction
            _tell(Step(fraction))

    try:
        key = bytes.fromhex(_heard().key) or key_of(folder)
        stopped = threading.Event()
        threading.Thread(target=_listen, args=(stopped,), name="skranke-listening", daemon=True).start()
        taken = take(Taking(folder, key, SystemClock(), program_version(), tell, stopped.is_set))
    except BackupFailed as failed:
        _tell(Fault(failed.fault.value, words.say(f"backup-failed.{failed.fault}", folder=folder)))
        return BAD_USAGE
    except Exception as error:
        says = sentence_for(error, words, folder)
        if says is None:
            raise
        _tell(Fault("", says))
        return BAD_USAGE
    _tell(End(str(taken.backup.path), taken.second_fault.value if taken.second_fault else ""))
    return 0


def _heard() -> "Greeting":
    """Return the first line of standard input, read without a buffer: the thread that listens goes on after it."""
    import msgspec

    from desktop.cli.words import Refused
    from desktop.keeping.backup_talk import greeting

    line = b""
    while not line.endswith(b"\n") and len(line) < _MOST:
        byte = os.read(_STDIN, 1)
        if not byte:
            break
        line += byte
    try:
        return greeting(line)
    except (msgspec.DecodeError, ValueError) as error:
        raise Refused("not-for-people") from error


def _listen(stopped: threading.Event) -> None:
    """Wait until the window closes the stream, or says anything at all."""
    os.read(_STDIN, 1)
    stopped.set()


def _tell(answer: "Answer") -> None:
    from desktop.keeping.backup_talk import say

    sys.stdout.buffer.write(say(answer))
    sys.stdout.buffer.flush()
