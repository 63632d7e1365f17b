"""The log file: what went wrong and where, and never about whom."""

import logging
import traceback
from enum import Enum
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from logging.handlers import RotatingFileHandler

OURS = ("desktop", "ui", "skranke")
LARGEST_BYTES = 1_000_000
KEPT_FILES = 4
HIDDEN = "…"

_ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class WithoutPeople(logging.Formatter):
    """Writes a record without anything that can be about a person.

    Of a message of ours the words stand; of its values only numbers, truth values and codes. Of a library's message
    only the place stands, since its text may hold what it was given. Of an exception the kind and the lines of code
    stand, not its text.
    """

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, and the lines of an exception under it."""
        safe = logging.makeLogRecord(record.__dict__)
        safe.msg, safe.args = self._words(record), ()
        safe.exc_text = safe.stack_info = None
        return super().format(safe)

    def formatException(self, ei: _ExcInfo) -> str:  # noqa: N802 - the standard library's name
        """Return the kind of an exception and where it came from."""
        kind, _, where = ei
        lines = traceback.format_tb(where) if where else []
        return "".join((*lines, kind.__qualname__ if kind else "")).rstrip()

    def _words(self, record: logging.LogRecord) -> str:
        if not _is_ours(record):
            return f"{record.module}:{record.lineno}"
        if isinstance(record.args, tuple):
            try:
                return str(record.msg) % tuple(_harmless(value) for value in record.args)
            except (TypeError, ValueError):
                return str(record.msg)
        return str(record.msg)


class LogFile(logging.Handler):
    """Writes into a file that is turned over at a megabyte.

    It is opened with its first line: what turns files over brings two dozen modules along, and the first window would
    wait for them.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file: RotatingFileHandler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line."""
        if self._file is None:
            from logging.handlers import RotatingFileHandler

            self._file = RotatingFileHandler(
                self._path, maxBytes=LARGEST_BYTES, backupCount=KEPT_FILES, encoding="utf-8", delay=True
            )
            self._file.setFormatter(WithoutPeople())
        self._file.handle(record)

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
        super().close()


def log_to(path: Path, level: int = logging.INFO) -> LogFile:
    """Log to a file, and return its handler.

    What is ours is kept from a level on, what libraries say from warnings on.
    """
    handler = LogFile(path)
    handler.addFilter(_worth_keeping)
    root = logging.getLogger()
    root.setLevel(level)
    root.addHandler(handler)
    return handler


def _is_ours(record: logging.LogRecord) -> bool:
    return record.name.split(".")[0] in OURS


def _worth_keeping(record: logging.LogRecord) -> bool:
    return _is_ours(record) or record.levelno >= logging.WARNING


def _harmless(value: object) -> object:
    if isinstance(value, bool | int | float | Enum):
        return value
    return type(value).__qualname__ if isinstance(value, BaseException) else HIDDEN
