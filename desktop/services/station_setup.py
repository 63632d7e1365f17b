"""Found a station on a new database, and take other stations from a table."""

from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.domain.clock import Clock
from desktop.domain.ids import IdMaker
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Role
from desktop.domain.sign_in_rules import check_account, check_password
from desktop.domain.station_form import Codes, StationProblem, postcode_texts
from desktop.domain.station_profile import Station, contact, opening_hours_text
from desktop.exchange.station_table import RefusedLine, StationLine, StationTable, read_stations
from desktop.exchange.tables import BadTable
from desktop.services.commands import Command, Outcome, perform
from desktop.services.plan import CloseDay
from desktop.services.reference import OWN_FOLDER, catalogue, fault_of_station_files
from desktop.services.sign_in_rules import terms
from desktop.services.staff import AddStaff, founder, password_hash
from desktop.services.stations import DeskSetUp, KnowStations, OtherStation, SetUpStation
from desktop.services.wording import refusal
from desktop.services.work import Actor
from desktop.storage.store import DATABASE_FILE, DeviceIdentity, Store, create_store

FIRST_COUNTER = "S1"
"""What the first counter of a station is called on receipts."""


@dataclass(frozen=True, slots=True)
class Administrator:
    """The first account of a station, as it was typed; the password is never shown by `repr`."""

    login: str
    name: str
    password: str = field(repr=False)
    again: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Added:
    """What came of a table of stations.

    Attributes:
        taken: the stations that are known now.
        ours: the line of this station itself, which was passed over, or None.
    """

    taken: tuple[StationLine, ...]
    ours: StationLine | None
    refused: tuple[RefusedLine, ...]
    outcome: Outcome | None


def codes() -> Codes:
    """Return the codes that a station may name."""
    known = catalogue()
    return Codes([district.code for district in known.districts], [service.code for service in known.services])


def check_administrator(administrator: Administrator) -> None:
    """Refuse an account that nobody could sign in with.

    Raises:
        RuleBroken: as `check_account` and `check_password`; `passwords-differ`.
    """
    login, _ = check_account(administrator.login, administrator.name)
    check_password(terms(), administrator.password, login)
    if administrator.password != administrator.again:
        raise RuleBroken("passwords-differ")


def found(
    folder: Path,
    station: Station,
    administrator: Administrator,
    clock: Clock,
    ids: IdMaker,
    others: tuple[Station, ...] = (),
    key: bytes | None = None,
) -> None:
    """Make the database of a new station in a data folder; it is there whole, or not at all.

    It is encrypted under `key` (32 bytes), which is put away beforehand.

    Raises:
        FileExistsError: there is a station already; it is left as it is.
        RuleBroken: as `check_administrator`.
        OSError: the folder cannot be written to.
    """
    check_administrator(administrator)
    folder.mkdir(parents=True, exist_ok=True)
    if (folder / DATABASE_FILE).exists():
        raise FileExistsError(DATABASE_FILE)
    with TemporaryDirectory(prefix=".making-", dir=folder) as aside:
        identity = DeviceIdentity(ids.new(), FIRST_COUNTER, station.code, 1, None)
        store = create_store(Path(aside), identity, clock, ids, key)
        try:
            found_station(store, station, administrator, others)
        finally:
            store.close()
        if (folder / DATABASE_FILE).exists():
            raise FileExistsError(DATABASE_FILE)
        (Path(aside) / DATABASE_FILE).rename(folder / DATABASE_FILE)


def found_station(
    store: Store, station: Station, administrator: Administrator, others: tuple[Station, ...] = ()
) -> Outcome:
    """Write a station with its desks, its closures and its first account into an empty database.

    Args:
        store: the empty database.
        station: its profile.
        administrator: the first account.
        others: the other stations that are to be known.

    Raises:
        RuleBroken: as `check_administrator`; nothing was written.
    """
    check_administrator(administrator)
    ids = store.ids
    login, name = check_account(administrator.login, administrator.name)
    account = AddStaff(
        staff_id=ids.new(),
        login=login,
        name=name,
        role=Role.ADMINISTRATOR,
        password_hash=password_hash(administrator.password),
    )
    desks = tuple(DeskSetUp(ids.new(), desk.number, desk.services) for desk in station.desks)
    closed: list[Command] = [
        CloseDay(ids.new(), closure.first + timedelta(days=day), closure.reason.into(Language.BOKMAL))
        for closure in station.closures
        for day in range((closure.last - closure.first).days + 1)
    ]
    known: list[Command] = [KnowStations(tuple(map(other_station, others)))] if others else []
    return perform(store, founder(account.staff_id, name), set_up(station, desks), account, *closed, *known)


def set_up(station: Station, desks: tuple[DeskSetUp, ...]) -> SetUpStation:
    """Return the command that writes a station's profile."""
    return SetUpStation(
        station_id=station.code,
        district=station.district,
        contact=contact(station, Language.BOKMAL),
        opening_hours={language.value: opening_hours_text(station, language) for language in Language},
        invented=station.invented,
        desks=desks,
        opening=tuple(
            (int(span.weekday), span.opens.hour * 60 + span.opens.minute, span.closes.hour * 60 + span.closes.minute)
            for span in station.opening
        ),
        postcodes=postcode_texts(station.postcodes),
        release_routine={language.value: station.release_routine.into(language) for language in Language},
    )


def read_table(path: Path, ours: str = "") -> StationTable:
    """Read a table of stations.

    Args:
        path: the file.
        ours: the code of the one that is to be the station of this counter; empty for none.

    Raises:
        OSError: the file cannot be read.
        RuleBroken: it is no table; `table-not-text`, `table-empty` or `table-column-missing`.
    """
    try:
        return read_stations(path.read_bytes(), codes(), ours=ours)
    except BadTable as bad:
        raise RuleBroken(bad.code, column=bad.column) from None


def add_stations(store: Store, actor: Actor, table: StationTable) -> Added:
    """Know the stations of a table; this station's own line is passed over.

    Raises:
        RuleBroken: `no-right`.
    """
    own = store.device.station_id
    others = tuple(line for line in table.stations if line.station.code != own)
    ours = next((line for line in table.stations if line.station.code == own), None)
    outcome = None
    if others:
        outcome = perform(store, actor, KnowStations(tuple(other_station(line.station) for line in others)))
    return Added(others, ours, table.refused, outcome)


def other_station(station: Station) -> OtherStation:
    """Return what is kept of a station that is not this one."""
    return OtherStation(
        station_id=station.code,
        name=station.name.into(Language.BOKMAL),
        district=station.district,
        street=station.street,
        postcode=station.postcode,
        city=station.city,
        phone=station.phone,
        email=station.email,
        postcodes=postcode_texts(station.postcodes),
    )


def sentence(problem: StationProblem, language: Language) -> str:
    """Return what is wrong with a value of a station, and what to do."""
    return refusal(RuleBroken(problem.fault, column=problem.column, value=_short(problem.value)), language)


def own_catalogue_fault(language: Language) -> str:
    """Return what is wrong with the station's own files of the catalogue, with file and line, or an empty text."""
    fault = fault_of_station_files()
    if fault is None:
        return ""
    file = fault.file.replace("overrides/", f"{OWN_FOLDER}/", 1)
    return refusal(RuleBroken("catalogue-not-in-use", file=file, line=fault.line, detail=fault.detail), language)


def _short(value: str) -> str:
    return value if len(value) <= 60 else f"{value[:59]}…"
