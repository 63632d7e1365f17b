"""A lent sign-in is taken over once, soon, and by whoever knows the secret; the journal has both clerks' entries."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from desktop.domain.refusals import RuleBroken
from desktop.services.commands import perform
from desktop.services.lent_sign_in import GOOD_FOR, LendSignIn, Loan, UseLentSignIn, lend, take_over
from desktop.storage.models import JournalEntry, JournalPayload, Staff
from tests.support.station import TestStation


def assert_refused(station: TestStation, loan: Loan) -> None:
    """Assert that it cannot be taken over."""
    with pytest.raises(RuleBroken, match="sign-in-not-lent"):
        take_over(station.store, loan)


def test_it_is_taken_over_once(station: TestStation) -> None:
    loan = lend(station.store, station.clerk)

    actor = take_over(station.store, loan)

    assert (actor.staff_id, actor.name, actor.rights) == (
        station.clerk.staff_id,
        station.clerk.name,
        station.clerk.rights,
    )
    assert_refused(station, loan)
    with station.store.read() as connection:
        names = ("lend-sign-in", "use-lent-sign-in")
        query = select(JournalEntry.command, JournalEntry.staff_id).where(JournalEntry.command.in_(names))
        found = connection.execute(query.order_by(JournalEntry.number)).all()
        bodies = connection.execute(select(JournalPayload.body)).scalars().all()
    assert found == [(name, station.clerk.staff_id) for name in names]
    assert not any(loan.secret in body for body in bodies)


def test_the_secret_and_the_minute_count(station: TestStation) -> None:
    loan, late = lend(station.store, station.clerk), lend(station.store, station.clerk)

    assert_refused(station, Loan(loan.lent_id, "0" * 64))
    assert_refused(station, Loan("nobody", loan.secret))
    station.clock.put(station.store.clock.now() + GOOD_FOR)
    take_over(station.store, loan)
    station.clock.put(station.store.clock.now() + timedelta(seconds=1))
    assert_refused(station, late)


def test_an_account_that_has_ended_lends_nothing(station: TestStation) -> None:
    loan = lend(station.store, station.clerk)
    with station.store.write() as connection:
        connection.execute(
            update(Staff).where(Staff.id == station.clerk.staff_id).values(active_to=station.store.clock.now())
        )

    assert_refused(station, loan)


def test_nobody_uses_what_another_has_lent(station: TestStation) -> None:
    lent_id = str(perform(station.store, station.clerk, LendSignIn("0" * 64)).result)

    with pytest.raises(RuleBroken, match="sign-in-not-lent"):
        perform(station.store, station.leader, UseLentSignIn(lent_id))
