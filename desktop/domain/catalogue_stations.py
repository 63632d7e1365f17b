"""Read a station's profile from its file."""

import re
from collections.abc import Collection

from desktop.domain.catalogue_entry import Entry
from desktop.domain.catalogue_source import Fault
from desktop.domain.station_profile import Closure, Desk, OpeningHours, PostcodeRange, Station, Weekday

STATION_FOLDER = "stations/"
POSTCODES = re.compile(r"([0-9]{4})(?:-([0-9]{4}))?")


def read_station(entry: Entry, file: str, services: Collection[str], districts: Collection[str]) -> Station:
    """Read a station.

    Args:
        entry: the whole file.
        file: its name, which must be the station's code.
        services: the codes that a desk may take.
        districts: the codes of the police districts; only an invented station may be without one.

    Raises:
        CatalogueError: something is wrong.
    """
    entry.expect(
        *("code", "invented", "name", "street", "postcode", "city", "phone", "email", "postcodes"),
        *("release_routine", "opening", "desk"),
        optional=("notice", "district", "closure"),
    )
    code = entry.code()
    if file != f"{STATION_FOLDER}{code}.toml":
        raise entry.fault(Fault.WRONG_VALUE, f"the file must be named after the code, {code}.toml", "code")
    invented = entry.flag("invented")
    if not invented and not entry.has("district"):
        raise entry.fault(Fault.MISSING_KEY, "the key “district” is missing; only an invented station has none")
    if invented and not entry.has("notice"):
        raise entry.fault(Fault.MISSING_KEY, "the key “notice” is missing; an invented station must say that it is one")
    return Station(
        code=code,
        invented=invented,
        name=entry.words("name"),
        notice=entry.words("notice") if entry.has("notice") else None,
        district=entry.reference("district", districts, "police district", "" if invented else None),
        street=entry.text("street"),
        postcode=_postcodes(entry, "postcode", entry.text("postcode")).first,
        city=entry.text("city"),
        phone=entry.text("phone"),
        email=entry.text("email"),
        opening=_opening(entry),
        closures=tuple(_closure(child) for child in entry.children("closure")),
        postcodes=tuple(_postcodes(entry, "postcodes", value) for value in entry.texts("postcodes")),
        release_routine=entry.words("release_routine"),
        desks=_desks(entry, services),
    )


def _opening(entry: Entry) -> tuple[OpeningHours, ...]:
    spans: list[OpeningHours] = []
    for child in entry.children("opening"):
        child.expect("days", "opens", "closes")
        opens, closes = child.clock("opens"), child.clock("closes")
        if closes <= opens:
            raise child.fault(Fault.WRONG_VALUE, f"“closes” is {closes}, not after “opens”, {opens}", "closes")
        for weekday in child.choices("days", Weekday):
            if any(span.weekday is weekday and opens < span.closes and span.opens < closes for span in spans):
                raise child.fault(Fault.OVERLAP, f"{weekday.name.lower()} has hours that overlap", "days")
            spans.append(OpeningHours(weekday, opens, closes))
    return tuple(sorted(spans, key=lambda span: (span.weekday, span.opens)))


def _closure(entry: Entry) -> Closure:
    entry.expect("first", "reason", optional=("last",))
    first, last = entry.days("first", "last")
    return Closure(first, last or first, entry.words("reason"))


def _desks(entry: Entry, services: Collection[str]) -> tuple[Desk, ...]:
    desks: list[Desk] = []
    for child in entry.children("desk"):
        child.expect("number", "services")
        number = child.text("number")
        if any(desk.number == number for desk in desks):
            raise child.fault(Fault.DUPLICATE_CODE, f"there are two desks with the number {number}", "number")
        desks.append(Desk(number, child.references("services", services, "service")))
    return tuple(desks)


def _postcodes(entry: Entry, key: str, value: str) -> PostcodeRange:
    found = POSTCODES.fullmatch(value)
    if found is None or (found[2] is not None and found[2] < found[1]):
        raise entry.fault(
            Fault.WRONG_VALUE,
            f"“{value}” is no postcode of four digits and no range such as 0001-1299",
            key,
            word=value,
        )
    return PostcodeRange(found[1], found[2] or found[1])
