"""What a clerk sees in the counter's own file before doing something: it may be out of date, as on a screen."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, Select, select

from desktop.domain.appointments import Standing, State
from desktop.domain.clock import oslo_day
from desktop.domain.outcomes import CLOSED
from desktop.services.free_times import FreeTime, free_times
from desktop.station.simulate.machine import Machine
from desktop.storage.models import Appointment, Case, Closing, Person, Share, WalkIn

SERVICE, MINUTES = "hand-in-protection", 25
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Desk:
    """A clerk at a counter.

    Attributes:
        chance: decides what is chosen.
    """

    at: Machine
    chance: random.Random

    @property
    def today(self) -> date:
        """The local day by the counter's clock."""
        return oslo_day(self.at.store.clock.now())

    def new_id(self) -> str:
        """Return an id for what a command makes."""
        return self.at.store.ids.new()

    def appointment(self, *states: State, today: bool = False) -> Row[Any] | None:
        """Return some appointment in one of the states, or none; the next ones by preference."""
        query = select(Appointment).where(Appointment.state.in_(states or tuple(State)))
        query = query.where(Appointment.day == self.today if today else Appointment.day >= self.today)
        return self._one(query.order_by(Appointment.day, Appointment.start, Appointment.id))

    def without_time(self) -> Row[Any] | None:
        """Return some appointment that has lost its place."""
        query = select(Appointment).where(
            Appointment.standing == Standing.NEEDS_NEW_TIME, Appointment.state == State.BOOKED
        )
        return self._one(query.order_by(Appointment.id))

    def case(self) -> Row[Any] | None:
        """Return some case that goes on."""
        return self._one(select(Case).where(Case.status.not_in(CLOSED)).order_by(Case.id.desc()))

    def person(self, family: str, given: str) -> str:
        """Return the id of somebody whose name is known here, or nothing."""
        query = select(Person.id).where(Person.family_name == family, Person.given_names == given).order_by(Person.id)
        with self.at.store.read() as connection:
            return str(connection.execute(query.limit(1)).scalar_one_or_none() or "")

    def case_of(self, person_id: str) -> str:
        """Return the id of a case of somebody, or nothing."""
        query = select(Case.id).where(Case.person_id == person_id, Case.status.not_in(CLOSED)).order_by(Case.id)
        with self.at.store.read() as connection:
            return str(connection.execute(query.limit(1)).scalar_one_or_none() or "")

    def walk_in(self) -> Row[Any] | None:
        """Return somebody who has come without an appointment and is still here."""
        still = (State.ARRIVED, State.IN_SERVICE)
        return self._one(select(WalkIn).where(WalkIn.state.in_(still)).order_by(WalkIn.id))

    def closing(self) -> Row[Any] | None:
        """Return a closing that stands."""
        return self._one(select(Closing).where(Closing.reopened_at.is_(None)).order_by(Closing.id))

    @property
    def cut_off(self) -> bool:
        """Whether the counter works by itself now."""
        return self.at.follower.why_alone is not None

    def free_time(self, among: int, *, own: bool = False) -> FreeTime | None:
        """Return one of the first free times, which all want, or none; one in the own share, if there is any."""
        store = self.at.store
        asked = (store.device.station_id, SERVICE, MINUTES, store.clock.now())
        found: Sequence[FreeTime] = ()
        with store.read() as connection:
            if own:
                shares = select(Share.desk_id, Share.day).where(Share.counter == store.device.counter)
                for desk_id, day in connection.execute(shares.order_by(Share.day, Share.desk_id)).all():
                    desks = (desk_id,)
                    found = found or free_times(
                        connection, *asked, start_day=day, end_day=day, desks=desks, limit=among
                    )
            found = found or free_times(connection, *asked, limit=among)
        return self.chance.choice(found) if found else None

    def _one(self, query: Select[Any]) -> Row[Any] | None:
        with self.at.store.read() as connection:
            rows: Sequence[Row[Any]] = connection.execute(query.limit(_SHOWN)).all()
        # What comes next is on top of every list, and more often chosen.
        return rows[min(self.chance.randrange(len(rows)), self.chance.randrange(len(rows)))] if rows else None
