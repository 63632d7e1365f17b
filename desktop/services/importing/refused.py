"""Write refused lines beside the file that they came from, each whole, with its number, its reason and a sentence."""

from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from desktop.domain.exchange_words import BadFile, BadLine
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.exchange.writing import Refused, make_refused, refused_line, refused_path
from desktop.services.importing.taking import RefusedLine
from desktop.services.wording import refusal


class RefusedFile:
    """The refused lines of one run; the file of an earlier run goes, and where nothing is refused there is none."""

    def __init__(self, path: Path, language: Language) -> None:
        self.path = refused_path(path)
        self._language = language
        self._file: BinaryIO | None = None

    def __enter__(self) -> Self:
        self.path.unlink(missing_ok=True)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            self._file.close()

    def write(self, lines: Sequence[RefusedLine]) -> None:
        """Write lines.

        Raises:
            OSError: the file cannot be written.
        """
        self.keep([self._said(line) for line in lines])

    def keep(self, lines: Sequence[Refused]) -> None:
        """Write lines that have been refused before.

        Raises:
            OSError: the file cannot be written.
        """
        if self._file is None:
            self._file = self.path.open("wb")
        for line in lines:
            self._file.write(refused_line(line))
        self._file.flush()

    def _said(self, line: RefusedLine) -> Refused:
        says = sentence_for_line(line.fault, self._language)
        return make_refused(line.number, line.raw, line.fault.fault, line.fault.key, says)


def sentence_for_line(fault: BadLine, language: Language) -> str:
    """Return the sentence that says why a line is refused; nothing of the line is in it."""
    return refusal(RuleBroken(f"line-{fault.fault}", key=fault.key, detail=fault.detail), language)


def sentence_for_file(fault: BadFile, name: str, language: Language) -> str:
    """Return the sentence that says why a file cannot be read at all."""
    return refusal(RuleBroken(f"file-{fault.fault}", name=name, detail=fault.detail), language)
