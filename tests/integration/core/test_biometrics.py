"""Biometrics: from the sixth birthday on, stored ones used again, and taken back."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import update

from desktop.domain.cases import Channel, LetterSays
from desktop.domain.fingerprints import Fingerprints, fingerprints_on
from desktop.domain.languages import Language
from desktop.domain.partial_date import PartialDate
from desktop.domain.refusals import RuleBroken
from desktop.services.biometrics import RecordBiometrics
from desktop.services.commands import perform
from desktop.services.queries.case_page import case_page
from desktop.services.stored_biometrics import Biometric, checks_for, points, reuse_in
from desktop.storage.models import Case
from tests.integration.core.test_story import grant, hand_in, order
from tests.support.cases import open_case
from tests.support.station import ANH, MONDAY, TestStation, book_person

STORED = frozenset({Biometric.PHOTO, Biometric.FINGERPRINTS})


def reuse(case_id: str) -> RecordBiometrics:
    return RecordBiometrics(
        case_id,
        photo=False,
        fingerprints=False,
        signature=True,
        no_photo_because="in-register",
        no_fingerprints_because="in-register",
        checked=tuple(sorted(checks_for(STORED))),
    )


@pytest.mark.parametrize(
    ("born", "holds"),
    [
        ("2020-11-23", Fingerprints.REQUIRED),
        ("2020-11-24", Fingerprints.TOO_YOUNG),
        ("2020-11-00", Fingerprints.AGE_UNCERTAIN),
        ("2020-10-00", Fingerprints.REQUIRED),
        ("2020-00-00", Fingerprints.AGE_UNCERTAIN),
        ("2019-00-00", Fingerprints.REQUIRED),
        ("2021-00-00", Fingerprints.TOO_YOUNG),
    ],
)
def test_from_the_sixth_birthday_on(station: TestStation, born: str, holds: Fingerprints) -> None:
    assert fingerprints_on(PartialDate.parse(born), MONDAY) is holds
    case_id = book_person(station, replace(ANH, born_on=born)).case_id
    assert reuse_in(station.store, case_id).fingerprints is holds
    refused = {
        Fingerprints.REQUIRED: {"under-age": "old-enough-for-fingerprints", "age-uncertain": "age-is-certain"},
        Fingerprints.TOO_YOUNG: {"": "too-young-for-fingerprints", "age-uncertain": "age-is-certain"},
        Fingerprints.AGE_UNCERTAIN: {},
    }[holds]
    for because in ("", "under-age", "age-uncertain", "injury"):
        command = RecordBiometrics(case_id, True, not because, True, no_fingerprints_because=because)
        if because in refused:
            with pytest.raises(RuleBroken, match=refused[because]):
                perform(station.store, station.clerk, command)
        else:
            perform(station.store, station.clerk, command)


def test_stored_ones_are_used_again_once_they_are_checked(station: TestStation) -> None:
    case_id = book_person(station).case_id
    for missing in checks_for(STORED):
        lacking = replace(reuse(case_id), checked=tuple(checks_for(STORED) - {missing}))
        with pytest.raises(RuleBroken, match="reuse-unchecked"):
            perform(station.store, station.clerk, lacking)
    perform(station.store, station.clerk, reuse(case_id))
    assert case_page(station.store, case_id, MONDAY).biometrics_on == MONDAY


@pytest.mark.parametrize(("day", "stored"), [(date(2021, 4, 15), False), (date(2021, 4, 16), True)])
def test_what_was_handed_in_before_16_april_2021_left_nothing_stored(
    station: TestStation, day: date, stored: bool
) -> None:
    case_id = open_case(station, channel=Channel.PAPER, fee=None, application="renewal-protection")
    with station.store.write() as connection:
        noon = datetime(day.year, day.month, day.day, 10, tzinfo=UTC)
        connection.execute(update(Case).where(Case.id == case_id).values(attended_at=noon))
    assert reuse_in(station.store, case_id).handed_in_before == (None if stored else day)
    if stored:
        perform(station.store, station.clerk, reuse(case_id))
        return
    with pytest.raises(RuleBroken, match="stored-before-april-2021") as refused:
        perform(station.store, station.clerk, reuse(case_id))
    assert refused.value.rule == "R52"


def test_a_child_that_was_under_six_has_no_prints_stored(station: TestStation) -> None:
    child = replace(ANH, born_on="2020-11-24")
    first = book_person(station, child).case_id
    perform(station.store, station.clerk, RecordBiometrics(first, True, False, True, "", "under-age"))
    person_id = case_page(station.store, first, MONDAY).person_id
    station.clock.advance(days=1)
    second = open_case(station, person_id=person_id, channel=Channel.PAPER, fee=None, application="new-card")
    known = reuse_in(station.store, second).stored
    assert known is not None
    assert (known.taken_on, known.photo, known.fingerprints, known.too_young) == (MONDAY, True, False, True)
    with pytest.raises(RuleBroken, match="too-young-for-stored-prints"):
        perform(station.store, station.clerk, reuse(second))
    photo = replace(reuse(second), fingerprints=True, no_fingerprints_because="")
    perform(station.store, station.clerk, photo)


def test_what_was_noted_is_taken_back_step_by_step(station: TestStation) -> None:
    case_id = book_person(station).case_id
    first = perform(station.store, station.clerk, RecordBiometrics(case_id, True, True, True))
    before = case_page(station.store, case_id, MONDAY)
    station.clock.advance(days=1)
    second = perform(
        station.store, station.leader, RecordBiometrics(case_id, False, True, True, no_photo_because="equipment")
    )
    assert case_page(station.store, case_id, MONDAY).biometrics_on is None
    assert first.undo is not None
    with pytest.raises(RuleBroken, match="biometrics-changed-meanwhile"):
        perform(station.store, station.clerk, first.undo)
    assert second.undo is not None
    again = perform(station.store, station.clerk, second.undo)
    after = case_page(station.store, case_id, MONDAY)
    assert (after.biometrics, after.biometrics_on) == (before.biometrics, MONDAY)
    assert again.undo is not None
    perform(station.store, station.clerk, again.undo)
    assert case_page(station.store, case_id, MONDAY).biometrics_on is None
    perform(station.store, station.clerk, second.undo)
    perform(station.store, station.clerk, first.undo)
    assert case_page(station.store, case_id, MONDAY).biometrics is None


def test_what_a_card_was_ordered_with_is_not_taken_back(station: TestStation) -> None:
    case_id = book_person(station).case_id
    hand_in(station, case_id)
    done = perform(station.store, station.clerk, RecordBiometrics(case_id, True, True, True))
    grant(station, case_id, LetterSays.NO_MEETING)
    order(station, case_id)
    assert done.undo is not None
    with pytest.raises(RuleBroken, match="card-ordered"):
        perform(station.store, station.clerk, done.undo)
    station.clock.put(station.clock.now() + timedelta(minutes=1))


@pytest.mark.parametrize("language", Language)
def test_every_point_has_words_and_says_where_it_comes_from(language: Language) -> None:
    found = [point for kind in ("assume", "check") for point in points(kind, frozenset(Biometric), language)]
    assert all(point.text and point.of for point in found)
    assert {point.source for point in found} == {"R52", "general practice"}
    assert len({point.code for point in found}) == len(found)
