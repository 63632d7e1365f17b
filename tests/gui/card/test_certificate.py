"""The registration certificate: at once, free, without an end; Nordic citizens need none."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.cases import CaseStatus
from desktop.domain.papers import FeeState
from desktop.services.certificates import HandOverCertificate
from desktop.services.commands import perform
from tests.gui.card.counter import Counter
from tests.support.cases import hand_in, open_case
from tests.support.station import ANH
from ui.screens.changes.certificate import CertificateGroup

GERMAN = replace(ANH, family_name="Müller", given_names="Jörg", citizenship="DEU", duf="", born_on="1980-04-05")
NORDIC = "Nordic citizens need not register"


@pytest.fixture
def group(counter: Counter, qtbot: QtBot) -> CertificateGroup:
    """The block, with no case yet."""
    made = CertificateGroup(counter.session)
    qtbot.addWidget(made)
    made.resize(800, 400)
    made.show()
    return made


def registered(counter: Counter, citizenship: str) -> str:
    """Return the case of somebody who registers; nothing is handed in yet."""
    person = replace(GERMAN, citizenship=citizenship)
    return open_case(counter.station, person, application="eea-worker", fee=FeeState.NONE)


def told(group: CertificateGroup) -> str:
    """Return the sentences about what follows."""
    return " ".join(text.text() for line in group.follows.lines for text in line.findChildren(QLabel))


def test_the_certificate_is_handed_over_at_the_desk_without_a_card(counter: Counter, group: CertificateGroup) -> None:
    case_id = registered(counter, "DEU")
    hand_in(counter.station, case_id)
    group.show_case(counter.page(case_id))
    assert NORDIC not in told(group)

    group.button.click()

    page = counter.page(case_id)
    assert (page.status, page.decision is not None and page.decision.valid_to) == (CaseStatus.GRANTED, None)
    assert page.fee is None or page.fee.amount == 0 or page.fee.state is FeeState.NONE
    assert page.advice.conclusions.card_order.value == "none"
    assert counter.messages.last.offer is not None


@pytest.mark.parametrize("citizenship", ["SWE", "DNK", "FIN", "ISL", "FRO", "GRL"])
def test_a_nordic_citizen_is_told_that_there_is_no_need(
    counter: Counter, group: CertificateGroup, citizenship: str
) -> None:
    group.show_case(counter.page(registered(counter, citizenship)))

    assert NORDIC in told(group)


def test_it_is_not_handed_over_before_anything_is_handed_in_nor_twice(
    counter: Counter, group: CertificateGroup
) -> None:
    case_id = registered(counter, "DEU")
    group.show_case(counter.page(case_id))
    group.button.click()
    assert "handed in" in group.refusal.text

    hand_in(counter.station, case_id)
    perform(counter.station.store, counter.station.clerk, HandOverCertificate(case_id))
    group.button.click()
    assert group.refusal.text, "somebody else was faster"
