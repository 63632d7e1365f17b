"""Take in a file by its path, with the refused lines beside it: what the command line and the window ask for."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.changes import Changes
from desktop.domain.exchange_words import BadFile as BadFile
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.exchange.reading import Source, open_source, read_line
from desktop.exchange.writing import Refused as Refused
from desktop.exchange.writing import read_refused, refused_path
from desktop.services.importing.batches import Progress, TakenIn, take_in, take_lines
from desktop.services.importing.refused import RefusedFile
from desktop.services.importing.taking import Cancelled, Counts, RefusedLine
from desktop.services.work import Actor
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class FileTaken:
    """What came of a file.

    Attributes:
        refused_path: where the refused lines lie, or None where there are none.
        cancelled: somebody stopped it; whole batches are in, and running it again completes it.
        line_lost: the station did not answer any more; as with `cancelled`.
    """

    counts: Counts
    changes: Changes
    refused_path: Path | None
    cancelled: bool = False
    line_lost: bool = False


def take_in_file(
    store: Store,
    actor: Actor,
    path: Path,
    language: Language,
    *,
    on_progress: Callable[[Progress], object] = lambda _: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> FileTaken:
    """Take a file in; refused lines are written beside it, with sentences in a language.

    Raises:
        BadFile: it cannot be read at all; nothing was written.
        RuleBroken: `no-right`; `import-needs-station`, the counter is cut off; nothing was written.
        OSError: the refused lines cannot be written; the batches before are in.
    """
    at = _where_taken_in(store)

    def watch() -> None:
        if is_cancelled():
            raise Cancelled

    try:
        source = open_source(path, watch)
    except Cancelled:
        return FileTaken(Counts(), Changes(), None, cancelled=True)
    with RefusedFile(path, language) as refused:
        taken = take_in(at, actor, source, on_progress=on_progress, on_refused=refused.write, is_cancelled=is_cancelled)
    return _outcome(taken, refused)


def _where_taken_in(store: Store) -> Store:
    """Return where the lines are taken in: at the station, where several counters have one.

    The journal has what was counted and none of the lines, so that nobody could take them in again elsewhere. What the
    station has is pulled like everything else.

    Raises:
        RuleBroken: `import-needs-station`.
    """
    at = store.of_record()
    if at is None:
        raise RuleBroken("import-needs-station")
    return at


def refused_lines(path: Path) -> tuple[Refused, ...]:
    """Return the refused lines beside a file, to be mended; none where there is no such file."""
    beside = refused_path(path)
    return read_refused(beside) if beside.exists() else ()


def retry(
    store: Store, actor: Actor, path: Path, language: Language, lines: tuple[tuple[int, bytes], ...]
) -> FileTaken:
    """Take in mended lines by their numbers in the file; those that are refused again are what lies beside it then.

    Refused lines that are not among them stay beside the file as they were.

    Raises:
        BadFile: the file they came from cannot be read.
        RuleBroken: `import-needs-station`, the counter is cut off; nothing was written. `import-line-lost`, it is cut
            off meanwhile; what lies beside the file stays as it was.
    """
    at = _where_taken_in(store)
    source: Source = open_source(path)
    tried = {number for number, _ in lines}
    left = [one for one in refused_lines(path) if one.line not in tried]
    again: list[RefusedLine] = []
    taken = take_lines(at, actor, source, [read_line(*line) for line in lines], again.extend)
    with RefusedFile(path, language) as refused:
        if left:
            refused.keep(left)
        if again:
            refused.write(again)
    return _outcome(taken, refused)


def _outcome(taken: TakenIn, refused: RefusedFile) -> FileTaken:
    beside = refused.path if refused.path.exists() else None
    return FileTaken(taken.counts, taken.changes, beside, taken.cancelled, taken.line_lost)
