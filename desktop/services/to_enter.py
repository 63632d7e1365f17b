"""What of an outage has to be entered in the national systems: what was done here in it and still stands.

The whole history of each case that the outage touched is read, so that it is known what a later step takes back:

- What was done in the outage and taken back before anybody entered it needs no entering.
- What was entered and then taken back has to be taken back there as well, and so has what was done before the outage.
- A move back to where the appointment was takes the move back.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection, select

from desktop.domain.outages import EntryKind
from desktop.services.to_enter_entries import Deed, deeds_of, dig
from desktop.services.to_enter_table import STATES_OF_FEE, TAKES_BACK, TakesBack
from desktop.storage.models import Case, EnteredElsewhere, OutageRow

_AT_ONCE = 500
_PLACED = frozenset({EntryKind.BOOKED, EntryKind.MOVED})
_BY_MISTAKE = "by-mistake"


@dataclass(frozen=True, slots=True)
class Item:
    """Something to be entered.

    Attributes:
        deed: what was done.
        back: the entry that took it back, where that is what has to be entered.
        entered: when (UTC) and by whom (the id of the member of staff) it was, or None.
    """

    deed: Deed
    back: Deed | None = None
    entered: tuple[datetime, str] | None = None

    @property
    def item_id(self) -> str:
        """Return what it is known by: its entry in the journal, and which part of it."""
        return "/".join(filter(None, ((self.back or self.deed).entry_id, self.deed.part)))

    @property
    def at(self) -> datetime:
        """Return when it was done, UTC."""
        return (self.back or self.deed).at


@dataclass(frozen=True, slots=True)
class _Span:
    """An outage as far as it matters here, with what of it was entered: by entry, when and by whom."""

    outage_id: str
    began_at: datetime
    ended_at: datetime | None
    closed_at: datetime | None
    ticks: Mapping[str, tuple[datetime, str]]

    def has(self, deed: Deed) -> bool:
        return deed.own and self.began_at <= deed.at and (self.ended_at is None or deed.at < self.ended_at)


def items_of(connection: Connection, outage_id: str) -> tuple[Item, ...]:
    """Return what of an outage has to be entered or was, case by case in the order in which it happened.

    Raises:
        NoResultFound: there is no such outage.
    """
    outage = connection.execute(select(OutageRow).where(OutageRow.id == outage_id)).one()
    spans = _spans(connection, outage.device)
    span = next(each for each in spans if each.outage_id == outage_id)
    walk = _Walk(span, spans)
    for deed in deeds_of(connection, outage.device, span.began_at, span.ended_at):
        walk.take(deed)
    items = sorted(walk.items(), key=lambda item: (item.at, item.item_id))
    elsewhere = _of_other_stations(connection, outage.station_id, {item.deed.case_id for item in items})
    first: dict[str, int] = {}
    for at, item in enumerate(items):
        first.setdefault(item.deed.case_id, at)
    mine = (item for item in items if item.deed.case_id not in elsewhere)
    return tuple(sorted(mine, key=lambda item: first[item.deed.case_id]))


class _Walk:
    """One walk over the entries, in order."""

    def __init__(self, span: _Span, spans: Iterable[_Span]) -> None:
        self._span = span
        self._spans = tuple(spans)
        self._standing: dict[str, list[Deed]] = defaultdict(list)
        self._gone: dict[str, Deed] = {}
        self._found: dict[str, Item] = {}

    def items(self) -> Iterator[Item]:
        """Yield what is left in the end."""
        for item in self._found.values():
            yield replace(item, entered=self._span.ticks.get(item.item_id))

    def take(self, deed: Deed) -> None:
        """Take the next entry."""
        how = TAKES_BACK.get(deed.command)
        if how is not None:
            self._take_back(deed, how)
        elif (ordered := self._ordered_by_mistake(deed)) is not None:
            self._undo(deed, ordered)
        elif (moved := self._moved_back(deed)) is not None:
            self._drop(moved)
        else:
            self._add(deed)

    # What stands

    def _add(self, deed: Deed) -> None:
        for ref in deed.refs:
            self._standing[ref].append(deed)
            self._gone.pop(ref, None)
        if deed.kind is not None and self._span.has(deed):
            self._keep(Item(deed))

    def _keep(self, item: Item) -> None:
        self._found[item.item_id] = item

    def _drop(self, deed: Deed) -> None:
        for ref in deed.refs:
            self._standing[ref].remove(deed)
        self._found.pop(Item(deed).item_id, None)

    def _ordered_by_mistake(self, deed: Deed) -> Deed | None:
        """Return the order of a card that this takes back: cancelling it so is the undo of ordering it."""
        if deed.kind is not EntryKind.CARD_CANCELLED or deed.said.get("reason") != _BY_MISTAKE:
            return None
        standing = self._standing[deed.refs[0]]
        return standing[-1] if standing and standing[-1].kind is EntryKind.CARD_ORDERED else None

    def _moved_back(self, deed: Deed) -> Deed | None:
        """Return the move that this one takes back: nobody has entered it, and the appointment is where it was."""
        if deed.kind is not EntryKind.MOVED:
            return None
        placed = [each for each in self._standing[deed.refs[0]] if each.kind in _PLACED]
        if not placed or placed[-1].kind is not EntryKind.MOVED:
            return None
        before = placed[-2].place if len(placed) > 1 else deed.came_with
        if before != deed.place:
            return None
        return None if self._is_known(placed[-1], deed.noted_at) else placed[-1]

    def _is_known(self, deed: Deed, at: datetime) -> bool:
        """Tell whether the national systems knew of something at an instant."""
        span = next((each for each in self._spans if each.has(deed)), None)
        if span is None:
            return True
        entered = span.ticks.get(Item(deed).item_id)
        return entered is not None and entered[0] <= at

    # What is taken back

    def _take_back(self, deed: Deed, how: TakesBack) -> None:
        if how.only is not None and dig(deed.said, how.only[0]) != how.only[1]:
            return
        kinds = how.kinds
        if how.by_step is not None:
            kinds = how.by_step.get(deed.said.get("step", ""), frozenset())
            if not kinds:
                return
        (ref,) = deed.refs
        if self._goes_forward(ref, deed, how, kinds):
            return
        standing = [each for each in self._standing[ref] if not kinds or each.kind in kinds]
        if standing:
            for each in reversed(standing if how.every else standing[-1:]):
                self._undo(deed, each)
        elif len(kinds) == 1 and self._span.has(deed):
            # It was here before the journal was.
            (kind,) = kinds
            self._keep(Item(replace(deed, kind=kind), deed))

    def _undo(self, deed: Deed, gone: Deed) -> None:
        item = self._found.get(Item(gone).item_id)
        self._drop(gone)
        self._gone[deed.refs[0]] = gone
        if gone.kind is None or not self._is_known(gone, deed.noted_at):
            return
        if item is not None:
            self._keep(item)
        closed = self._span.closed_at
        of_ours = item is not None and deed.own and (closed is None or deed.noted_at < closed)
        if of_ours or self._span.has(deed):
            self._keep(Item(gone, deed))

    def _goes_forward(self, ref: str, deed: Deed, how: TakesBack, kinds: frozenset[EntryKind]) -> bool:
        """Bring back what was taken back last, where that is what the command does; say whether it did."""
        gone = self._gone.get(ref)
        if gone is None or not _brings_back(gone, deed, how, kinds):
            return False
        item = next((each for each in self._found.values() if each.back is not None and each.deed == gone), None)
        if item is not None and item.item_id in self._span.ticks:
            now = replace(gone, entry_id=deed.entry_id, at=deed.at, noted_at=deed.noted_at, staff_id=deed.staff_id)
            self._add(now)
            return True
        if item is not None:
            del self._found[item.item_id]
        self._add(gone)
        return True


def _brings_back(gone: Deed, deed: Deed, how: TakesBack, kinds: frozenset[EntryKind]) -> bool:
    if how.again:
        return bool(deed.said.get(how.again))
    match deed.command:
        case "restore-biometrics":
            return bool((deed.said.get("before") or {}).get("record") == gone.said)
        case "put-fee-back":
            return gone.kind is not None and STATES_OF_FEE.get(gone.kind) == deed.said.get("state")
        case "undo-card-step":
            return gone.kind is EntryKind.CARD_ORDERED and EntryKind.CARD_CANCELLED in kinds
        case _:
            return False


def _spans(connection: Connection, device: str) -> tuple[_Span, ...]:
    ticks: dict[str, dict[str, tuple[datetime, str]]] = defaultdict(dict)
    entered = select(EnteredElsewhere).join(OutageRow, OutageRow.id == EnteredElsewhere.outage_id)
    for row in connection.execute(entered.where(OutageRow.device == device)):
        ticks[row.outage_id][row.item_id] = row.entered_at, row.entered_by
    rows = connection.execute(select(OutageRow).where(OutageRow.device == device))
    return tuple(_Span(row.id, row.began_at, row.ended_at, row.closed_at, ticks[row.id]) for row in rows)


def _of_other_stations(connection: Connection, station_id: str, case_ids: set[str]) -> set[str]:
    """Return which cases belong to another station by now (R17)."""
    ids = sorted(case_ids)
    found: set[str] = set()
    for at in range(0, len(ids), _AT_ONCE):
        query = select(Case.id).where(Case.id.in_(ids[at : at + _AT_ONCE]), Case.station_id != station_id)
        found.update(connection.execute(query).scalars())
    return found
