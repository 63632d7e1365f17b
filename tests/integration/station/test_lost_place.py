"""An appointment that has lost its place stays on the list, and holds no seat, until it has a new time."""

from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.domain.appointments import Step
from desktop.domain.refusals import RuleBroken
from desktop.domain.station_line import Choice
from desktop.services.appointments import LengthenAppointment
from desktop.services.attendance import CancelAppointment, UndoStep
from desktop.services.booking import move
from desktop.services.commands import perform
from desktop.services.conflicts import SettleConflict
from desktop.services.free_times import free_times
from desktop.storage.models import Conflict
from tests.support.postgres import Cluster
from tests.support.several import Mode, several
from tests.support.station import ANH, book_person

BERG = replace(ANH, family_name="Berg", given_names="Ola", duf="200907642909", phone="+4798765432")


def test_who_has_lost_the_place_is_on_the_list_until_there_is_another(tmp_path: Path, postgres: Cluster) -> None:
    with ExitStack() as closing:
        two = several(tmp_path, postgres, closing)
        first, second = two.counters
        second.line.mode = Mode.DOWN
        lost = book_person(second.station).appointment_id
        book_person(first.station, BERG)
        two.settle()
        with first.store.read() as connection:
            item = connection.execute(select(Conflict.id).where(Conflict.about == lost)).scalar_one()
            time = free_times(connection, "demo", "hand-in-protection", 25, first.store.clock.now())[-1]

        for choice in Choice:
            with pytest.raises(RuleBroken, match="needs-new-time"):
                perform(first.store, first.station.clerk, SettleConflict(item, choice))
        with pytest.raises(RuleBroken, match="needs-new-time"):
            perform(first.store, first.station.clerk, LengthenAppointment(lost, 40))
        perform(first.store, first.station.clerk, CancelAppointment(lost, "ill"))
        perform(first.store, first.station.clerk, UndoStep(lost, Step.CANCEL))
        two.settle()
        two.assert_equal()  # no seat has come back with it

        move(first.store, first.station.clerk, lost, time, "2026-11-23T09:00")
        with pytest.raises(RuleBroken, match="conflict-settled"):  # the new time has settled it
            perform(first.store, first.station.clerk, SettleConflict(item, Choice.NEW_TIME))
        two.settle()
        two.assert_equal()
