"""Cases for tests: electronic ones with the fee paid in the portal, and ones that are handed in."""

from datetime import date

from sqlalchemy import insert, select, update

from desktop.domain.cases import Channel, RequestedBy
from desktop.domain.catalogue_lookup import application_type
from desktop.domain.papers import FeeState
from desktop.services.cases import NewFee, OpenCase, PersonDetails, RegisterPerson
from desktop.services.commands import Command, perform
from desktop.services.hand_in import HandInDocuments
from desktop.services.reference import catalogue
from desktop.storage.models import Case, Station, table
from tests.support.station import ANH, TestStation


def open_case(
    station: TestStation,
    person: PersonDetails = ANH,
    *,
    application: str = "renewal-work",
    channel: Channel = Channel.ELECTRONIC,
    person_id: str = "",
    fee: FeeState | None = FeeState.PREPAID,
    receipt: str = "20261001-X",
) -> str:
    """Open a case without a checklist, and return its id."""
    wanted = application_type(catalogue(), application)
    case_id, who = station.ids.new(), person_id or station.ids.new()
    commands: list[Command] = [] if person_id else [RegisterPerson(who, person)]
    commands.append(
        OpenCase(
            case_id=case_id,
            person_id=who,
            application=application,
            kind=wanted.kind,
            type=wanted.type,
            channel=channel,
            requested_by=RequestedBy.PHONE,
            fee=NewFee(station.ids.new(), fee, 6300, False, "test") if fee else None,
            receipt="" if channel is Channel.PAPER else receipt,
            registered_on=None if channel is Channel.PAPER else date(2026, 10, 1),
        )
    )
    perform(station.store, station.clerk, *commands)
    return case_id


def hand_in(station: TestStation, case_id: str) -> None:
    """Hand a case in."""
    perform(station.store, station.clerk, HandInDocuments(station.ids.new(), case_id))


def case_elsewhere(station: TestStation) -> str:
    """Open a case that belongs to another station, and return its id."""
    case_id = open_case(station)
    give_away(station, case_id)
    return case_id


def give_away(station: TestStation, case_id: str) -> None:
    """Let a case belong to another station."""
    with station.store.write() as connection:
        own = dict(connection.execute(select(table(Station))).mappings().first() or {})
        connection.execute(insert(Station).values(**{**own, "id": "drammen", "name": "Drammen"}))
        connection.execute(update(Case).where(Case.id == case_id).values(station_id="drammen"))
