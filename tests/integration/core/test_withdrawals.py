"""Withdrawal by each kind of person at each stage, wrong place, refund, and the undo of each (R19, R56 – R61)."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.advice.facts import Because, WithdrawalFacts, WithdrawnBy
from desktop.domain.advice.place import Place
from desktop.domain.advice.refund import Refund
from desktop.domain.advice.withdrawal import WithdrawalOutcome
from desktop.domain.cases import CaseStatus, Channel, DecisionAuthor, Outcome
from desktop.domain.languages import Language
from desktop.domain.papers import FeeState
from desktop.domain.refusals import RuleBroken
from desktop.domain.representation import EndedBecause, RepresentativeKind
from desktop.services.cases import NoteDecision
from desktop.services.commands import perform
from desktop.services.queries.case_page import CasePage, case_page
from desktop.services.representation import AppointRepresentative, RepresentativeRow, representatives_of
from desktop.services.withdrawal_notices import withdrawal_notice
from desktop.services.withdrawals import (
    CancelRefundRequest,
    NoteWithdrawal,
    NoteWrongPlace,
    RequestRefund,
    RetractWithdrawal,
    advice_if_withdrawn,
    advice_if_wrong_place,
    noted,
)
from desktop.services.wording import errand_on_paper
from tests.support.cases import case_elsewhere, hand_in, open_case
from tests.support.station import ANH, MONDAY, TestStation

_SAYS, _NOT = True, False
_W, _D = WithdrawalOutcome.WITHDRAWN, WithdrawalOutcome.DISMISSED
_L, _P = WithdrawalOutcome.LETTER_REQUIRED, WithdrawalOutcome.PROCESSED_AND_REJECTED
_BEFORE, _AFTER = "before", "after"

TABLE: tuple[tuple[WithdrawnBy, Because | None, str, bool, WithdrawalOutcome, CaseStatus | None, str], ...] = (
    (WithdrawnBy.APPLICANT, None, _BEFORE, _NOT, _W, CaseStatus.WITHDRAWN, "R56"),
    (WithdrawnBy.APPLICANT, None, _BEFORE, _SAYS, _W, CaseStatus.WITHDRAWN, "R56"),
    (WithdrawnBy.APPLICANT, None, _AFTER, _SAYS, _D, CaseStatus.DISMISSED, "R57"),
    (WithdrawnBy.APPLICANT, None, _AFTER, _NOT, _L, None, "R57"),
    (WithdrawnBy.REFERENCE_PERSON, None, _BEFORE, _SAYS, _P, None, "R59"),
    (WithdrawnBy.REFERENCE_PERSON, None, _AFTER, _SAYS, _P, None, "R59"),
    (WithdrawnBy.SPONSOR, None, _BEFORE, _SAYS, _P, None, "R59"),
    (WithdrawnBy.SPONSOR, None, _AFTER, _SAYS, _P, None, "R59"),
    (WithdrawnBy.HOST_PARENT, None, _BEFORE, _SAYS, _P, None, "R59"),
    (WithdrawnBy.HOST_PARENT, None, _AFTER, _SAYS, _P, None, "R59"),
    (WithdrawnBy.POWER_OF_ATTORNEY, Because.SEPARATION, _BEFORE, _NOT, _P, None, "R60"),
    (WithdrawnBy.POWER_OF_ATTORNEY, Because.SEPARATION, _AFTER, _SAYS, _P, None, "R60"),
    (WithdrawnBy.POWER_OF_ATTORNEY, None, _BEFORE, _NOT, _L, None, "R57"),
    (WithdrawnBy.POWER_OF_ATTORNEY, None, _AFTER, _SAYS, _L, None, "R57"),
)
"""Who, why, when, with a signed letter: what comes of it, the status after it (None: unchanged), the rule."""


def page(station: TestStation, case_id: str) -> CasePage:
    return case_page(station.store, case_id, MONDAY)


def facts(station: TestStation, case_id: str) -> object:
    """Return what is noted, for comparing before and after."""
    return noted(station.store, case_id), page(station, case_id).status


def representatives(station: TestStation, case_id: str) -> tuple[RepresentativeRow, ...]:
    with station.store.read() as connection:
        return representatives_of(connection, case_id)


@pytest.mark.parametrize(("by", "because", "stage", "signed", "outcome", "status", "rule"), TABLE)
def test_each_wish_has_its_outcome_and_its_way_back(
    station: TestStation,
    by: WithdrawnBy,
    because: Because | None,
    stage: str,
    signed: bool,
    outcome: WithdrawalOutcome,
    status: CaseStatus | None,
    rule: str,
) -> None:
    case_id = open_case(station)
    if stage == _AFTER:
        hand_in(station, case_id)
    before = facts(station, case_id)
    expected_status = status or page(station, case_id).status
    told = advice_if_withdrawn(station.store, case_id, WithdrawalFacts(by, signed, because))
    assert facts(station, case_id) == before

    done = perform(station.store, station.clerk, NoteWithdrawal(case_id, by, signed, because))

    shown = page(station, case_id)
    assert done.result is outcome is told.conclusions.withdrawal.value
    assert shown.status is expected_status
    assert shown.advice.conclusions == told.conclusions
    assert shown.advice.conclusions.withdrawal.rules == (rule,)
    possible = by is WithdrawnBy.APPLICANT and stage == _BEFORE
    assert shown.advice.conclusions.refund.value is (Refund.POSSIBLE if possible else Refund.NONE)
    assert noted(station.store, case_id).withdrawn_on == MONDAY

    assert done.undo is not None
    perform(station.store, station.clerk, done.undo)
    assert facts(station, case_id) == before
    assert page(station, case_id).advice.conclusions.withdrawal.value is None


def test_nothing_that_the_police_note_here_ever_rejects(station: TestStation) -> None:
    for by in WithdrawnBy:
        case_id = open_case(station)
        hand_in(station, case_id)
        perform(station.store, station.clerk, NoteWithdrawal(case_id, by, True))
        assert page(station, case_id).status is not CaseStatus.REJECTED
        assert page(station, case_id).decision is None


def test_documents_uploaded_count_as_handed_in(station: TestStation) -> None:
    case_id = open_case(station, channel=Channel.EID_UPLOAD)
    done = perform(station.store, station.clerk, NoteWithdrawal(case_id, WithdrawnBy.APPLICANT, True))
    assert done.result is WithdrawalOutcome.DISMISSED
    assert done.undo is not None
    perform(station.store, station.clerk, done.undo)
    assert page(station, case_id).status is CaseStatus.REGISTERED, "nobody has attended"


def test_a_letter_that_comes_later_closes_the_case_and_its_undo_leads_back_to_the_wish(station: TestStation) -> None:
    case_id = open_case(station)
    hand_in(station, case_id)
    perform(station.store, station.clerk, NoteWithdrawal(case_id, WithdrawnBy.APPLICANT))
    station.clock.advance(days=3)
    waiting = facts(station, case_id)

    done = perform(station.store, station.clerk, NoteWithdrawal(case_id, WithdrawnBy.APPLICANT, True))
    assert page(station, case_id).status is CaseStatus.DISMISSED
    assert noted(station.store, case_id).withdrawn_on == date(2026, 11, 26)

    assert done.undo is not None
    perform(station.store, station.clerk, done.undo)
    assert facts(station, case_id) == waiting
    assert noted(station.store, case_id).withdrawn_on == MONDAY


def test_what_was_forwarded_can_be_withdrawn_and_what_is_decided_cannot(station: TestStation) -> None:
    case_id = open_case(station)
    hand_in(station, case_id)
    perform(station.store, station.clerk, NoteDecision(case_id, MONDAY, DecisionAuthor.POLICE, Outcome.FORWARDED))
    done = perform(station.store, station.clerk, NoteWithdrawal(case_id, WithdrawnBy.APPLICANT, True))
    assert page(station, case_id).status is CaseStatus.DISMISSED
    assert done.undo is not None
    perform(station.store, station.clerk, done.undo)
    assert page(station, case_id).status is CaseStatus.FORWARDED

    perform(station.store, station.clerk, NoteDecision(case_id, MONDAY, DecisionAuthor.UDI, Outcome.REJECTED))
    with pytest.raises(RuleBroken, match="nothing-to-withdraw"):
        perform(station.store, station.clerk, NoteWithdrawal(case_id, WithdrawnBy.APPLICANT, True))


def test_what_cannot_be_withdrawn_is_refused(station: TestStation) -> None:
    case_id = open_case(station)
    with pytest.raises(RuleBroken, match="not-withdrawn"):
        perform(station.store, station.clerk, RetractWithdrawal(case_id))
    with pytest.raises(RuleBroken, match="separation-of-representative"):
        perform(station.store, station.clerk, NoteWithdrawal(case_id, WithdrawnBy.SPONSOR, True, Because.SEPARATION))
    perform(station.store, station.clerk, NoteWithdrawal(case_id, WithdrawnBy.APPLICANT))
    with pytest.raises(RuleBroken, match="withdrawn-already"):
        perform(station.store, station.clerk, NoteWithdrawal(case_id, WithdrawnBy.APPLICANT, True))


def test_a_separation_ends_every_power_of_attorney_and_its_undo_lets_them_hold_again(station: TestStation) -> None:
    case_id = open_case(station, application="renewal-family")
    holder, other, guardian = (station.ids.new() for _ in range(3))
    for each, kind, name, begins in (
        (holder, RepresentativeKind.POWER_OF_ATTORNEY, "Per Prøve", date(2026, 1, 1)),
        (other, RepresentativeKind.POWER_OF_ATTORNEY, "Advokat Ås", date(2027, 1, 1)),
        (guardian, RepresentativeKind.GUARDIAN, "Eva Prøve", date(2026, 1, 1)),
    ):
        perform(station.store, station.clerk, AppointRepresentative(each, case_id, kind, name, begins, "relative"))
    before = representatives(station, case_id)

    wish = NoteWithdrawal(case_id, WithdrawnBy.POWER_OF_ATTORNEY, None, Because.SEPARATION)
    done = perform(station.store, station.clerk, wish)

    ended = {row.name: (row.ended_on, row.ended_because) for row in representatives(station, case_id)}
    assert ended == {
        "Per Prøve": (MONDAY, EndedBecause.SEPARATION),
        "Advokat Ås": (date(2027, 1, 1), EndedBecause.SEPARATION),
        "Eva Prøve": (None, None),
    }
    assert done.undo is not None
    perform(station.store, station.clerk, done.undo)
    assert representatives(station, case_id) == before


def test_the_wrong_place_means_a_new_application_and_the_fee_may_be_asked_back(station: TestStation) -> None:
    case_id = open_case(station)
    told = advice_if_wrong_place(station.store, case_id)
    done = perform(station.store, station.clerk, NoteWrongPlace(case_id))

    advice = page(station, case_id).advice
    assert advice == told
    assert (advice.conclusions.place.value, advice.conclusions.place.rules) == (Place.NEW_APPLICATION, ("R19",))
    assert {"place-wrong", "refund-possible"} <= {finding.code for finding in advice.findings}

    asked = perform(station.store, station.clerk, RequestRefund(case_id))
    assert noted(station.store, case_id).refund_requested_on == MONDAY
    assert done.undo is not None
    with pytest.raises(RuleBroken, match="refund-requested"):
        perform(station.store, station.clerk, done.undo)
    assert asked.undo == CancelRefundRequest(case_id)
    perform(station.store, station.clerk, asked.undo, done.undo)
    assert page(station, case_id).advice.conclusions.place.value is Place.HERE


def test_a_paper_application_was_sent_to_no_place(station: TestStation) -> None:
    case_id = open_case(station, application="renewal-protection", channel=Channel.PAPER, fee=None)
    with pytest.raises(RuleBroken, match="place-not-locked"):
        perform(station.store, station.clerk, NoteWrongPlace(case_id))


def test_the_fee_is_asked_back_once_after_a_withdrawal(station: TestStation) -> None:
    case_id = open_case(station)
    with pytest.raises(RuleBroken, match="refund-without-reason"):
        perform(station.store, station.clerk, RequestRefund(case_id))
    with pytest.raises(RuleBroken, match="no-refund-request"):
        perform(station.store, station.clerk, CancelRefundRequest(case_id))
    withdrawn = perform(station.store, station.clerk, NoteWithdrawal(case_id, WithdrawnBy.APPLICANT))
    perform(station.store, station.clerk, RequestRefund(case_id))
    with pytest.raises(RuleBroken, match="refund-requested-already"):
        perform(station.store, station.clerk, RequestRefund(case_id))
    assert withdrawn.undo is not None
    with pytest.raises(RuleBroken, match="refund-requested"):
        perform(station.store, station.clerk, withdrawn.undo)


@pytest.mark.parametrize("by", [by for by in WithdrawnBy if by is not WithdrawnBy.APPLICANT])
def test_no_fee_is_paid_back_where_another_withdraws(station: TestStation, by: WithdrawnBy) -> None:
    case_id = open_case(station)
    perform(station.store, station.clerk, NoteWithdrawal(case_id, by, True))
    with pytest.raises(RuleBroken, match="no-refund") as refused:
        perform(station.store, station.clerk, RequestRefund(case_id))
    assert refused.value.rule == "R58"


@pytest.mark.parametrize("fee", [None, FeeState.EXEMPT, FeeState.DUE])
def test_what_was_not_paid_is_not_paid_back(station: TestStation, fee: FeeState | None) -> None:
    case_id = open_case(station, fee=fee)
    perform(station.store, station.clerk, NoteWithdrawal(case_id, WithdrawnBy.APPLICANT))
    with pytest.raises(RuleBroken, match="nothing-paid"):
        perform(station.store, station.clerk, RequestRefund(case_id))
    assert "fee" not in " ".join(withdrawal_notice(station.store, case_id).sentences)


def test_nothing_is_paid_back_once_it_was_handed_in(station: TestStation) -> None:
    case_id = open_case(station)
    hand_in(station, case_id)
    perform(station.store, station.clerk, NoteWithdrawal(case_id, WithdrawnBy.APPLICANT, True))
    with pytest.raises(RuleBroken, match="no-refund"):
        perform(station.store, station.clerk, RequestRefund(case_id))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(("by", "because", "stage", "signed", "outcome", "status", "rule"), TABLE)
def test_the_notice_says_what_comes_of_it_and_never_rejects(
    station: TestStation,
    language: Language,
    by: WithdrawnBy,
    because: Because | None,
    stage: str,
    signed: bool,
    outcome: WithdrawalOutcome,
    status: CaseStatus | None,
    rule: str,
) -> None:
    case_id = open_case(station, replace(ANH, language=language))
    if stage == _AFTER:
        hand_in(station, case_id)
    with pytest.raises(RuleBroken, match="not-withdrawn"):
        withdrawal_notice(station.store, case_id)
    perform(station.store, station.clerk, NoteWithdrawal(case_id, by, signed, because))

    notice = withdrawal_notice(station.store, case_id)

    assert (notice.language, notice.by, notice.noted_on) == (language, by, MONDAY)
    assert (notice.outcome, notice.rules) == (outcome, (rule, "R58"))
    assert notice.errand == errand_on_paper("renewal-work", language)
    dismissed = {Language.BOKMAL: "henlagt", Language.NYNORSK: "lagd bort", Language.ENGLISH: "dismissed"}[language]
    assert (dismissed in notice.sentences[0]) is (outcome is WithdrawalOutcome.DISMISSED)
    about_fee = outcome is not WithdrawalOutcome.LETTER_REQUIRED or by is WithdrawnBy.APPLICANT
    assert len(notice.sentences) == 1 + about_fee


def test_the_notice_knows_that_the_fee_has_been_asked_back(station: TestStation) -> None:
    case_id = open_case(station, replace(ANH, language=Language.ENGLISH))
    perform(station.store, station.clerk, NoteWithdrawal(case_id, WithdrawnBy.APPLICANT))
    assert "You can ask" in withdrawal_notice(station.store, case_id).sentences[1]
    perform(station.store, station.clerk, RequestRefund(case_id))
    assert "You have asked" in withdrawal_notice(station.store, case_id).sentences[1]


def test_another_stations_case_says_only_whose_it_is(station: TestStation) -> None:
    elsewhere = case_elsewhere(station)
    for command in (
        NoteWithdrawal(elsewhere, WithdrawnBy.APPLICANT),
        RetractWithdrawal(elsewhere),
        NoteWrongPlace(elsewhere),
        RequestRefund(elsewhere),
        CancelRefundRequest(elsewhere),
    ):
        with pytest.raises(RuleBroken, match="belongs-to"):
            perform(station.store, station.clerk, command)
    for read in (noted, withdrawal_notice, advice_if_wrong_place):
        with pytest.raises(RuleBroken, match="belongs-to"):
            read(station.store, elsewhere)
