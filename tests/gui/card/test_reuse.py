"""Stored biometrics at the counter: what may be assumed, what must be checked, and the way back."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.cases import Channel
from desktop.domain.languages import Language
from tests.gui.card.counter import Counter
from tests.support.accessibility import walk
from tests.support.cases import open_case
from tests.support.station import ANH
from ui.screens.card.biometrics_step import BiometricsStep
from ui.screens.card.choices import choose


@pytest.fixture
def step(counter: Counter, qtbot: QtBot) -> Iterator[BiometricsStep]:
    made = BiometricsStep(counter.session)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    yield made
    made.hide()


def reuse(step: BiometricsStep) -> None:
    for row in (step.photo, step.fingerprints):
        row.choices.answer("reused").click()


def test_stored_ones_are_used_again_once_each_point_is_ticked(counter: Counter, step: BiometricsStep) -> None:
    case_id = counter.booked()
    step.show_case(counter.page(case_id))
    assert not step.checks.isVisibleTo(step)
    reuse(step)
    assert step.checks.isVisibleTo(step)
    assert set(step.checks.boxes) == {"likeness", "photo-age", "same-name", "prints-there"}
    assert all("general practice" in box.text() for box in step.checks.boxes.values())
    step.button.click()
    assert counter.page(case_id).biometrics is None
    assert step.focusWidget() is step.checks.boxes["likeness"]
    for box in step.checks.boxes.values():
        box.click()
    step.button.click()
    noted = counter.page(case_id).biometrics
    assert noted is not None
    assert (noted.photo, noted.no_photo_because, noted.signature) == (False, "in-register", True)
    offer = counter.messages.last.offer
    assert offer is not None
    offer.run()
    assert counter.page(case_id).biometrics is None


def test_what_was_ticked_stays_while_another_is_chosen(counter: Counter, step: BiometricsStep) -> None:
    step.show_case(counter.page(counter.booked()))
    reuse(step)
    step.checks.boxes["likeness"].click()
    step.fingerprints.choices.answer("taken").click()
    assert set(step.checks.boxes) == {"likeness", "photo-age", "same-name"}
    assert list(step.checks.ticked) == ["likeness"]
    step.show_case(counter.page(counter.booked(replace(ANH, duf="200900595509"), nth=1)))
    assert list(step.checks.ticked) == []
    assert not step.checks.isVisibleTo(step)


def test_what_this_station_took_is_told(counter: Counter, step: BiometricsStep) -> None:
    first = counter.booked()
    counter.give_biometrics(first)
    person_id = counter.page(first).person_id
    second = open_case(counter.station, person_id=person_id, channel=Channel.PAPER, fee=None, application="new-card")
    step.show_case(counter.page(second))
    assert step.known.text.startswith("Taken here on 23 Nov 2026: photo, fingerprints, signature")


def test_where_six_is_not_certain_the_clerk_decides(counter: Counter, step: BiometricsStep) -> None:
    case_id = counter.booked(replace(ANH, born_on="2020-00-00"))
    step.show_case(counter.page(case_id))
    assert "not certain" in step.age.text
    assert step.fingerprints.choices.answer("taken").isEnabled()
    step.fingerprints.choices.answer("not-taken").click()
    choose(step.fingerprints.reason, "age-uncertain")
    step.button.click()
    noted = counter.page(case_id).biometrics
    assert noted is not None
    assert noted.no_fingerprints_because == "age-uncertain"


def test_a_reason_about_an_age_that_is_certain_is_refused_at_the_row(counter: Counter, step: BiometricsStep) -> None:
    case_id = counter.booked(replace(ANH, born_on="2020-11-23"))
    step.show_case(counter.page(case_id))
    step.fingerprints.choices.answer("not-taken").click()
    choose(step.fingerprints.reason, "under-age")
    step.button.click()
    assert "turned 6" in step.fingerprints.error
    assert counter.page(case_id).biometrics is None


def test_a_screen_reader_finds_every_point(counter: Counter, step: BiometricsStep) -> None:
    step.show_case(counter.page(counter.booked()))
    reuse(step)
    for language in Language:
        counter.session.language = language
        step.words()
        assert walk(step)
