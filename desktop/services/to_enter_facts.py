"""What exactly has to be typed off: the facts of each thing, in words, from the journal and from the rows beside it."""

import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from desktop.domain.catalogue import ReasonGroup
from desktop.domain.catalogue_lookup import UnknownCodeError
from desktop.domain.clock import OSLO, wall_clock
from desktop.domain.correction_note import ADDRESS, WITHOUT_VALUES
from desktop.domain.corrections import FOLLOWS, PAPER
from desktop.domain.languages import Language
from desktop.domain.outages import EntryKind
from desktop.domain.papers import PaperKind
from desktop.printing.texts import Texts, load
from desktop.services.resource_files import resource_bytes
from desktop.services.to_enter_entries import Deed
from desktop.services.wording import exemption, reason, service
from desktop.storage.models import (
    Appointment,
    CardOrder,
    CorrectionRecord,
    Desk,
    Fee,
    HandIn,
    Payment,
    Representative,
)

_AT_ONCE = 500
_WEEKDAYS = {
    Language.BOKMAL: ("man.", "tirs.", "ons.", "tors.", "fre.", "lør.", "søn."),
    Language.NYNORSK: ("mån.", "tys.", "ons.", "tors.", "fre.", "lau.", "sun."),
    Language.ENGLISH: ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}


@dataclass(frozen=True, slots=True)
class Fact:
    """Something to type off: what it is called, and what to type."""

    name: str
    value: str


@dataclass(slots=True)
class Beside:
    """The rows beside the entries, by id; `protected` are the cases of people whose address is."""

    desks: dict[str, str] = field(default_factory=dict)
    appointments: dict[str, Row[Any]] = field(default_factory=dict)
    hand_ins: dict[str, Row[Any]] = field(default_factory=dict)
    fees: dict[str, Row[Any]] = field(default_factory=dict)
    payments: dict[str, Row[Any]] = field(default_factory=dict)
    orders: dict[str, Row[Any]] = field(default_factory=dict)
    representatives: dict[str, Row[Any]] = field(default_factory=dict)
    corrections: dict[str, list[Row[Any]]] = field(default_factory=dict)
    protected: frozenset[str] = frozenset()


def beside(connection: Connection, deeds: Iterable[Deed], protected: frozenset[str]) -> Beside:
    """Read what the facts of some entries need."""
    found = Beside(protected=protected)
    chosen = list(deeds)
    found.desks = {row.id: row.number for row in connection.execute(select(Desk.id, Desk.number))}
    for portion in _portions({deed.case_id for deed in chosen} - {""}):
        for model, kept in (
            (Appointment, found.appointments),
            (HandIn, found.hand_ins),
            (Fee, found.fees),
            (CardOrder, found.orders),
            (Representative, found.representatives),
        ):
            kept.update(_by_id(connection, select(model).where(model.case_id.in_(portion))))
        of_fees = select(Payment).join(Fee, Fee.id == Payment.fee_id).where(Fee.case_id.in_(portion))
        found.payments.update(_by_id(connection, of_fees))
    for portion in _portions({deed.entry_id for deed in chosen if deed.kind is EntryKind.CORRECTED}):
        query = select(CorrectionRecord).where(CorrectionRecord.entry_id.in_(portion))
        for row in connection.execute(query.order_by(CorrectionRecord.entry_id, CorrectionRecord.position)):
            found.corrections.setdefault(row.entry_id, []).append(row)
    return found


def kind_word(kind: EntryKind, language: Language, *, taken_back: bool = False) -> str:
    """Return what kind of thing is to be entered."""
    named = _words()["kinds"][kind.value][language.value]
    return _words()["kinds"]["taken-back"][language.value].format(what=named) if taken_back else named


def column_word(code: str, language: Language) -> str:
    """Return what stands above a column of the list."""
    return _words()["columns"][code][language.value]


def facts_of(deed: Deed, known: Beside, language: Language) -> tuple[Fact, ...]:
    """Return what has to be typed off of something."""
    if deed.kind is None:
        return ()
    found = _READERS[deed.kind](deed, known, language)
    return tuple(Fact(_fact(code, language), value) for code, value in found if value)


Facts = Iterator[tuple[str, str]]


def _booked(deed: Deed, known: Beside, language: Language) -> Facts:
    said = deed.said.get("booking", deed.said)
    row = known.appointments.get(deed.refs[0].partition(":")[2])
    minutes = said.get("minutes") or (row.minutes if row is not None else 0)
    yield "time", _time(date.fromisoformat(said["day"]), said["start"], minutes, language)
    yield "desk", known.desks.get(said["desk_id"], "")
    code = said.get("service") or (row.service if row is not None else "")
    yield "service", _named(service, code, language)
    yield "booking", row.booking_number if row is not None else said.get("booking_number", "")


def _cancelled(deed: Deed, known: Beside, language: Language) -> Facts:
    row = known.appointments.get(deed.refs[0].partition(":")[2])
    if row is not None:
        yield "was", _time(row.day, row.start, row.minutes, language)
        yield "booking", row.booking_number
    yield "because", reason(ReasonGroup.CANCELLATION, deed.said.get("reason", ""), language)


def _handed_in(deed: Deed, known: Beside, language: Language) -> Facts:
    row = known.hand_ins.get(deed.said["hand_in_id"])
    yield "receipt", deed.said.get("number", "")
    yield "at", _at(deed)
    if row is not None:
        yield "counts", _code("yes" if row.first else "no", language)
    missing = len(deed.said.get("made_missing", ()))
    yield "missing", str(missing) if missing else ""


def _biometrics(deed: Deed, _: Beside, language: Language) -> Facts:
    for part, group in (
        ("photo", ReasonGroup.NO_PHOTO),
        ("fingerprints", ReasonGroup.NO_FINGERPRINTS),
        ("signature", ReasonGroup.NO_SIGNATURE),
    ):
        because = reason(group, deed.said.get(f"no_{part}_because", ""), language)
        yield part, _code("taken", language) if deed.said[part] else f"{_code('no', language)} ({because})"
    yield "at", _at(deed)


def _paid(deed: Deed, _: Beside, language: Language) -> Facts:
    yield "amount", _amount(deed.said["amount"], language)
    yield "method", _code(deed.said.get("method", ""), language)
    yield "terminal", deed.said["terminal_receipt"]
    yield "receipt", deed.said.get("number", "")
    yield "at", _at(deed)


def _reversed(deed: Deed, known: Beside, language: Language) -> Facts:
    row = known.payments.get(deed.said["payment_id"])
    if row is not None:
        yield "amount", _amount(row.amount, language)
        yield "terminal", row.terminal_receipt
        yield "paid-on", _day(row.day)
    yield "because", reason(ReasonGroup.PAYMENT_REVERSAL, deed.said["because"], language)
    yield "number", deed.said.get("number", "")


def _exempt(deed: Deed, _: Beside, language: Language) -> Facts:
    yield "because", exemption(deed.said["exemption"], language)


def _paid_elsewhere(deed: Deed, known: Beside, language: Language) -> Facts:
    row = known.fees.get(deed.said["fee_id"])
    yield "amount", _amount(row.amount, language) if row is not None else ""
    yield "receipt", deed.said.get("receipt", "")
    yield "paid-on", _day(deed.said["paid_on"]) if deed.said.get("paid_on") else ""


def _refund(deed: Deed, _: Beside, __: Language) -> Facts:
    yield "number", deed.said.get("number", "")
    yield "on", _day(deed.at.astimezone(OSLO).date())


def _decided(deed: Deed, _: Beside, language: Language) -> Facts:
    yield "outcome", _code(deed.said["outcome"], language)
    yield "on", _day(deed.said["decided_on"])
    first, last = deed.said.get("valid_from"), deed.said.get("valid_to")
    yield "valid", f"{_day(first) if first else ''}–{_day(last) if last else ''}" if first or last else ""
    yield "letter", _code(deed.said.get("letter_says") or "", language)


def _certificate(deed: Deed, _: Beside, __: Language) -> Facts:
    yield "number", deed.said.get("number", "")
    yield "on", _day(deed.at.astimezone(OSLO).date())


def _withdrawn(deed: Deed, _: Beside, language: Language) -> Facts:
    yield "by", _code(deed.said["by"], language)
    signed = deed.said.get("signed_letter")
    yield "signed", "" if signed is None else _code("yes" if signed else "no", language)
    yield "because", _code(deed.said.get("because") or "", language)
    yield "on", _day(deed.at.astimezone(OSLO).date())


def _ordered(deed: Deed, _: Beside, language: Language) -> Facts:
    said = deed.said
    yield "number", said.get("number", "")
    yield "valid", f"{_day(said['valid_from'])}–{_day(said['valid_to'])}"
    yield "because", reason(ReasonGroup.CARD_ORDER, said["reason"], language)
    yield "delivery", _code(said["delivery"], language)
    note = reason(ReasonGroup.OLD_CARD_NOT_HANDED_IN, said.get("old_card_note", ""), language)
    yield "old-card", _code("handed-in", language) if said["old_card_handed_in"] else note
    yield "amount", _amount(said["fee"], language) if said.get("fee") else ""


def _of_card(group: ReasonGroup | None = None) -> "Reader":
    """Return what reads a step of a card: the number of its order, when, and why."""

    def read(deed: Deed, known: Beside, language: Language) -> Facts:
        row = known.orders.get(deed.said["order_id"])
        yield "number", row.number if row is not None else ""
        yield "receipt", deed.said.get("number", "")
        why = deed.said.get("reason", "")
        yield (
            "because",
            reason(group, why, language) if group is not None else _code(deed.said.get("loss", ""), language),
        )
        yield "note", deed.said.get("note", "")
        yield "at", _at(deed)

    return read


def _lost(deed: Deed, known: Beside, language: Language) -> Facts:
    said = deed.said
    row = known.orders.get(said.get("order_id", ""))
    yield "number", row.number if row is not None else ""
    yield "because", _code(said["loss"], language)
    yield "on", _day(said["lost_on"]) if said.get("lost_on") else ""
    yield "place", said["place"]
    no_report = reason(ReasonGroup.NO_POLICE_REPORT, said.get("no_report_because", ""), language)
    yield "report", said.get("police_report") or no_report
    yield "account", " ".join(said["account"].split())


def _represented(deed: Deed, _: Beside, language: Language) -> Facts:
    yield "name", deed.said["name"]
    yield "as", " · ".join(filter(None, (_code(deed.said["kind"], language), deed.said.get("relation", ""))))
    yield "from", _day(deed.said["valid_from"])


def _no_longer_represented(deed: Deed, known: Beside, language: Language) -> Facts:
    row = known.representatives.get(deed.said["representative_id"])
    yield "name", row.name if row is not None else ""
    yield "because", _code(deed.said["because"], language)
    yield "on", _day(deed.said["ended_on"])


def _corrected(deed: Deed, known: Beside, language: Language) -> Facts:
    texts = load(language, PaperKind.CORRECTION_NOTE)
    for row in known.corrections.get(deed.entry_id, ()):
        if row.field == PAPER or row.field in FOLLOWS:
            continue
        name = _field(texts, row)
        open_address = deed.case_id and deed.case_id not in known.protected
        if row.field in WITHOUT_VALUES or (row.field in ADDRESS and not open_address):
            yield f"={name}", _code("hidden", language)
        else:
            nothing = _code("nothing", language)
            yield f"={name}", f"{row.before_value or nothing} → {row.after_value or nothing}"
    yield "note", deed.said.get("written_note", "")


def _field(texts: Texts, row: Row[Any]) -> str:
    """Return what a field is called; what was applied for can have another name, which was written down."""
    try:
        return texts(f"field-{row.field}")
    except KeyError:
        return str(row.because or row.field)


Reader = Callable[[Deed, Beside, Language], Facts]

_READERS: Mapping[EntryKind, Reader] = {
    EntryKind.BOOKED: _booked,
    EntryKind.MOVED: _booked,
    EntryKind.CANCELLED: _cancelled,
    EntryKind.HANDED_IN: _handed_in,
    EntryKind.BIOMETRICS: _biometrics,
    EntryKind.FEE_PAID: _paid,
    EntryKind.FEE_REVERSED: _reversed,
    EntryKind.FEE_EXEMPT: _exempt,
    EntryKind.FEE_PREPAID: _paid_elsewhere,
    EntryKind.FEE_DUE: _paid_elsewhere,
    EntryKind.FEE_PAID_TWICE: _paid_elsewhere,
    EntryKind.REFUND_REQUESTED: _refund,
    EntryKind.DECIDED: _decided,
    EntryKind.CERTIFICATE: _certificate,
    EntryKind.WITHDRAWN: _withdrawn,
    EntryKind.CARD_ORDERED: _ordered,
    EntryKind.CARD_HANDED_OVER: _of_card(),
    EntryKind.CARD_POSTED: _of_card(),
    EntryKind.CARD_RETURNED: _of_card(ReasonGroup.CARD_RETURNED),
    EntryKind.CARD_DEFECTIVE: _of_card(ReasonGroup.CARD_DEFECTIVE),
    EntryKind.CARD_LOST: _of_card(),
    EntryKind.LOSS_REPORTED: _lost,
    EntryKind.CARD_CANCELLED: _of_card(ReasonGroup.CARD_CANCELLED),
    EntryKind.REPRESENTED: _represented,
    EntryKind.REPRESENTATION_ENDED: _no_longer_represented,
    EntryKind.CORRECTED: _corrected,
}


def _time(day: date, start: int, minutes: int, language: Language) -> str:
    ends = f"–{wall_clock(start + minutes):%H:%M}" if minutes else ""
    return f"{_WEEKDAYS[language][day.weekday()]} {day:%d.%m.%Y} {wall_clock(start):%H:%M}{ends}"


def _at(deed: Deed) -> str:
    return f"{deed.at.astimezone(OSLO):%d.%m.%Y %H:%M}"


def _day(day: date | str) -> str:
    return f"{date.fromisoformat(day) if isinstance(day, str) else day:%d.%m.%Y}"


def _amount(amount: int, language: Language) -> str:
    return _code("nok", language).format(amount=amount)


def _named(naming: Callable[[str, Language], str], code: str, language: Language) -> str:
    try:
        return naming(code, language) if code else ""
    except UnknownCodeError:  # a service of an earlier catalogue
        return code


def _fact(code: str, language: Language) -> str:
    return code[1:] if code.startswith("=") else _words()["facts"][code][language.value]


def _code(code: str, language: Language) -> str:
    return _words()["codes"].get(code, {}).get(language.value, code)


def _by_id(connection: Connection, query: Select[Any]) -> dict[str, Row[Any]]:
    return {row.id: row for row in connection.execute(query)}


def _portions(ids: Iterable[str]) -> Iterator[list[str]]:
    every = sorted(ids)
    for at in range(0, len(every), _AT_ONCE):
        yield every[at : at + _AT_ONCE]


@cache
def _words() -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    table: Mapping[str, Mapping[str, Mapping[str, str]]] = tomllib.loads(
        resource_bytes("to_enter.toml").decode("utf-8")
    )
    return table
