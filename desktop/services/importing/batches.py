"""Take a file in, batch by batch: each is one transaction with one entry in the journal, and whole or not there."""

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from operator import attrgetter
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.exc import SQLAlchemyError

from desktop.domain.changes import Changes, Touched
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.exchange.reading import ReadLine, Source
from desktop.exchange.records import AppointmentLine, CaseLine, EventLine
from desktop.services.commands import handles, perform
from desktop.services.importing import appointments, cases, events, first_load, foreign
from desktop.services.importing.taking import Cancelled, Counts, RefusedLine, Taking
from desktop.services.work import Actor, Work
from desktop.storage import lost_line
from desktop.storage.models import ImportFile
from desktop.storage.store import Store

BATCH = 800
"""So many lines a transaction: at a live index well below a second, so that a booking never waits for long."""

_TOUCHES = Touched.PEOPLE | Touched.CASES | Touched.APPOINTMENTS | Touched.FEES | Touched.CHECKLISTS


@dataclass(frozen=True, slots=True)
class TakeIn:
    """Take in a batch of lines.

    Attributes:
        file_id: the run over the file.
        name, sha256: of the file.
        first, last: the numbers of the first and the last line of the batch; 0 where there is none.
        batch: the lines; the journal has none of them, only what is counted.
    """

    file_id: str
    name: str
    sha256: str
    first: int = 0
    last: int = 0
    read: int = 0
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    refused: int = 0
    batch: Any = None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import has come; bytes of the file, and what became of the lines that are in."""

    done: int
    total: int
    counts: Counts


@dataclass(slots=True)
class TakenIn:
    """What came of an import.

    Attributes:
        counts: what became of the lines; those that were refused went to `on_refused`.
        cancelled: somebody stopped it; whole batches are in, and running it again completes it.
        line_lost: the station did not answer any more; as with `cancelled`. Of the last batch nobody knows whether it
            is in: it is not counted.
    """

    counts: Counts = field(default_factory=Counts)
    changes: Changes = field(default_factory=Changes)
    cancelled: bool = False
    line_lost: bool = False


@dataclass(slots=True)
class _Batch:
    """What the handler needs beside the command: the lines in portions, and where they come from."""

    store: Store
    portions: Iterable[Sequence[ReadLine]]
    watch: Callable[[], None]
    started_at: datetime
    made_at: datetime | None
    deferred: list[int]
    tell: Callable[[int, Counts], object]
    first_load: bool = False
    last_chance: bool = False
    is_last: bool = False


@handles(TakeIn, name="take-in", right=Right.EXCHANGE, touches=_TOUCHES)
def take_batch(work: Work, command: TakeIn) -> Taking:
    """Write what the lines of a batch say, and return what became of them.

    Raises:
        RuleBroken: `nothing-to-take-in`, there is no batch: what another counter took in stays with that counter.
        Cancelled: somebody has stopped it.
    """
    batch: _Batch | None = command.batch
    if batch is None:
        raise RuleBroken("nothing-to-take-in")
    _open_run(work, command, batch)
    taking = Taking(
        connection=work.connection,
        station_id=work.station_id,
        staff_id=work.actor.staff_id,
        at=work.at,
        file_id=command.file_id,
        made_at=batch.made_at,
        has_search=work.has_search,
        watch=batch.watch,
        secret=foreign.own_secret(work.connection, work.station_id, batch.store.ids.source),
        first_load=batch.first_load,
        last_chance=batch.last_chance,
    )
    numbers = [0, 0]
    with ExitStack() as around:
        if work.has_search:
            around.enter_context(first_load.stoppable(work.connection, batch.watch))
        if batch.first_load:
            around.enter_context(first_load.indexes_aside(work.connection, taking.words, batch.watch))
        for lines in batch.portions:
            _take_lines(taking, batch, lines)
            gc.collect(0)
            numbers = [numbers[0] or lines[0].number, lines[-1].number]
            if batch.first_load:
                batch.tell(lines[-1].end, taking.counts)
    counts = taking.counts
    _count(work, command, counts, finished=batch.is_last and not batch.deferred and not taking.deferred)
    work.cases |= set() if batch.first_load else taking.cases
    said = {name: getattr(counts, name) for name in Counts.__slots__}
    work.command = replace(command, batch=None, first=numbers[0], last=numbers[1], **said)
    return taking


def take_in(
    store: Store,
    actor: Actor,
    source: Source,
    *,
    on_progress: Callable[[Progress], object] = lambda _: None,
    on_refused: Callable[[Sequence[RefusedLine]], object] = lambda _: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> TakenIn:
    """Take in a whole file.

    Args:
        store, actor: where, and who does it.
        source: the file.
        on_progress: is told after each batch.
        on_refused: gets the lines that were refused, batch by batch, after the batch is in.
        is_cancelled: is asked all the time; a transaction that runs then is not there afterwards.

    Raises:
        RuleBroken: `no-right`; nothing was written.
    """
    run = _Run(store, actor, source, on_progress, on_refused, is_cancelled)
    try:
        run.take_all()
    except Cancelled:
        run.taken.cancelled = True
    except SQLAlchemyError as fault:
        if not lost_line.is_lost(fault):
            raise
        run.taken.line_lost = True
    return run.taken


def take_lines(
    store: Store,
    actor: Actor,
    source: Source,
    lines: Sequence[ReadLine],
    on_refused: Callable[[Sequence[RefusedLine]], object] = lambda _: None,
) -> TakenIn:
    """Take in lines of a file that were refused and have been mended (`desktop.exchange.reading.read_line`).

    Raises:
        RuleBroken: `no-right`; `import-line-lost`, the station did not answer any more.
    """
    run = _Run(store, actor, source, lambda _: None, on_refused, lambda: False)
    try:
        run.take_some(lines)
    except SQLAlchemyError as fault:
        if not lost_line.is_lost(fault):
            raise
        raise RuleBroken("import-line-lost") from fault
    return run.taken


class _Run:
    """One run over a file."""

    def __init__(
        self,
        store: Store,
        actor: Actor,
        source: Source,
        on_progress: Callable[[Progress], object],
        on_refused: Callable[[Sequence[RefusedLine]], object],
        is_cancelled: Callable[[], bool],
    ) -> None:
        self.taken = TakenIn()
        self._store, self._actor, self._source = store, actor, source
        self._on_progress, self._on_refused, self._is_cancelled = on_progress, on_refused, is_cancelled
        self._file_id = store.ids.new()
        self._started_at = store.clock.now()
        self._deferred: list[int] = []

    def take_all(self) -> None:
        """Take in the file, and then the appointments whose cases stood further down."""
        if first_load.fits(self._store, self._source.size):
            self._perform(_portions(self._watched(self._source.lines())), self._source.size, first_load=True)
        else:
            self._in_batches(self._source.lines())
        if self._deferred:
            later, self._deferred = frozenset(self._deferred), []
            lines = (line for line in self._source.lines() if line.number in later)
            self._in_batches(lines, last_chance=True)

    def take_some(self, lines: Sequence[ReadLine]) -> None:
        """Take in some lines; no further ones come."""
        self._in_batches(lines, last_chance=True)

    def _in_batches(self, lines: Iterable[ReadLine], *, last_chance: bool = False) -> None:
        portions = _portions(self._watched(lines))
        portion = next(portions, ())
        while True:
            following = next(portions, None)
            done = portion[-1].end if portion and not last_chance else self._source.size
            chosen = (portion,) if portion else ()
            self._perform(chosen, done, last_chance=last_chance, is_last=following is None)
            if following is None:
                return
            portion = following

    def _perform(
        self,
        portions: Iterable[Sequence[ReadLine]],
        done: int,
        *,
        first_load: bool = False,
        last_chance: bool = False,
        is_last: bool = True,
    ) -> None:
        header = self._source.header
        batch = _Batch(
            self._store,
            portions,
            self._watch,
            self._started_at,
            header.made_at if header else None,
            self._deferred,
            self._tell,
            first_load,
            last_chance,
            is_last,
        )
        command = TakeIn(self._file_id, self._source.path.name[:250], self._source.sha256, batch=batch)
        with _collector_at_rest():
            outcome = perform(self._store, self._actor, command)
        taking = outcome.result
        assert isinstance(taking, Taking)  # noqa: S101 - what the handler returns
        self._deferred += taking.deferred
        self.taken.counts.add(taking.counts)
        self.taken.changes |= outcome.changes
        if taking.refused:
            self._on_refused(sorted(taking.refused, key=attrgetter("number")))
        self._tell(done, self.taken.counts)

    def _tell(self, done: int, counts: Counts) -> None:
        self._on_progress(Progress(done, self._source.size, counts))

    def _watch(self) -> None:
        if self._is_cancelled():
            raise Cancelled

    def _watched(self, lines: Iterable[ReadLine]) -> Iterator[ReadLine]:
        for at, line in enumerate(lines):
            if at % 250 == 0:
                self._watch()
            yield line


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Let no garbage be looked for among the records of a batch, which hold no circles: looking takes a fifth of it.

    What else there is goes after each portion (`take_batch`).
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _portions(lines: Iterable[ReadLine]) -> Iterator[Sequence[ReadLine]]:
    """Yield the lines in portions; in one portion each record stands once, so that its order in the file counts."""
    seen: set[tuple[type, str]] = set()
    portion: list[ReadLine] = []
    for line in lines:
        key = (type(line.line), line.line.id) if line.line is not None else None
        if len(portion) >= BATCH or (key is not None and key in seen):
            yield portion
            portion, seen = [], set()
        if key is not None:
            seen.add(key)
        portion.append(line)
    if portion:
        yield portion


def _take_lines(taking: Taking, batch: _Batch, lines: Sequence[ReadLine]) -> None:
    found: dict[type, list[tuple[ReadLine, Any]]] = {CaseLine: [], AppointmentLine: [], EventLine: []}
    before = len(taking.deferred)
    for line in lines:
        if line.line is not None:
            found[type(line.line)].append((line, line.line))
        elif line.fault is not None:
            taking.refuse(line, line.fault)
    events.take(taking, batch.store, found[EventLine])
    cases.take(taking, found[CaseLine])
    appointments.take(taking, found[AppointmentLine], batch.store.ids.source)
    taking.counts.read += len(lines) - (len(taking.deferred) - before)


def _open_run(work: Work, command: TakeIn, batch: _Batch) -> None:
    there = select(ImportFile.id).where(ImportFile.id == command.file_id)
    if work.connection.execute(there).first() is None:
        nothing = dict.fromkeys(Counts.__slots__, 0)
        work.connection.execute(
            insert(ImportFile).values(
                id=command.file_id,
                station_id=work.station_id,
                name=command.name,
                sha256=command.sha256,
                made_at=batch.made_at,
                started_at=batch.started_at,
                staff_id=work.actor.staff_id,
                **nothing,
            )
        )


def _count(work: Work, command: TakeIn, counts: Counts, *, finished: bool) -> None:
    columns = ImportFile.__table__.columns
    values: dict[str, Any] = {name: columns[name] + getattr(counts, name) for name in Counts.__slots__}
    if finished:
        values["finished_at"] = work.at
    work.connection.execute(update(ImportFile).where(ImportFile.id == command.file_id).values(**values))
