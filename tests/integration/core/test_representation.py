"""Guardians and powers of attorney, a lost account, the certificate of registration, a further application."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.advice.booking_route import BookingRoute
from desktop.domain.advice.card_order import CardOrder
from desktop.domain.advice.facts import Account, WithdrawnBy
from desktop.domain.advice.rights import Rights
from desktop.domain.appointments import State
from desktop.domain.cases import AddressProtection, CaseStatus, Channel, DecisionAuthor, Outcome
from desktop.domain.catalogue import Kind
from desktop.domain.papers import FeeState
from desktop.domain.refusals import RuleBroken
from desktop.domain.representation import EndedBecause, RepresentativeKind
from desktop.services.accounts import NoteAccount
from desktop.services.cases import NoteDecision
from desktop.services.certificates import HandOverCertificate, TakeBackCertificate
from desktop.services.commands import Command, perform
from desktop.services.further_cases import further_applications, open_further_case
from desktop.services.queries.case_page import CasePage, case_page
from desktop.services.queries.needs import Needs, needs
from desktop.services.reference import catalogue
from desktop.services.representation import (
    AppointRepresentative,
    EndRepresentation,
    RemoveRepresentative,
    RepresentativeRow,
    ResumeRepresentation,
    representatives_of,
)
from desktop.services.withdrawals import NoteWithdrawal
from tests.support.cases import case_elsewhere, hand_in, open_case
from tests.support.station import ANH, MONDAY, TestStation, book_person

GUARDIAN, ATTORNEY = RepresentativeKind.GUARDIAN, RepresentativeKind.POWER_OF_ATTORNEY
BEGIN = date(2026, 6, 1)
CHILD = replace(ANH, given_names="Minh", born_on="2012-00-00", duf="", phone="")


def page(station: TestStation, case_id: str) -> CasePage:
    return case_page(station.store, case_id, MONDAY)


def acting(station: TestStation, case_id: str) -> tuple[RepresentativeRow, ...]:
    with station.store.read() as connection:
        return representatives_of(connection, case_id)


def appoint(
    station: TestStation, case_id: str, name: str = "Per Prøve", kind: RepresentativeKind = ATTORNEY
) -> tuple[str, Command | None]:
    made = AppointRepresentative(station.ids.new(), case_id, kind, name, BEGIN, "father", attends=True)
    outcome = perform(station.store, station.clerk, made)
    return made.representative_id, outcome.undo


def test_somebody_acts_from_a_day_until_a_day_and_each_step_has_its_undo(station: TestStation) -> None:
    case_id = open_case(station)
    one, undo = appoint(station, case_id)
    row = RepresentativeRow(one, ATTORNEY, "Per Prøve", "father", True, BEGIN, None, None)
    assert acting(station, case_id) == (row,)

    ended = perform(station.store, station.clerk, EndRepresentation(one, MONDAY, EndedBecause.REVOKED))
    assert acting(station, case_id) == (replace(row, ended_on=MONDAY, ended_because=EndedBecause.REVOKED),)
    with pytest.raises(RuleBroken, match="representation-ended"):
        perform(station.store, station.clerk, EndRepresentation(one, MONDAY, EndedBecause.OTHER))
    with pytest.raises(RuleBroken, match="representation-ended"):
        perform(station.store, station.clerk, RemoveRepresentative(one))

    assert ended.undo == ResumeRepresentation(one)
    perform(station.store, station.clerk, ended.undo)
    assert acting(station, case_id) == (row,)
    assert undo == RemoveRepresentative(one)
    assert undo is not None
    perform(station.store, station.clerk, undo)
    assert acting(station, case_id) == ()


def test_who_acts_comes_before_who_acted(station: TestStation) -> None:
    case_id = open_case(station)
    first, _ = appoint(station, case_id)
    second, _ = appoint(station, case_id, "Eva Prøve")
    perform(station.store, station.clerk, EndRepresentation(first, MONDAY, EndedBecause.SEPARATION))
    assert [row.representative_id for row in acting(station, case_id)] == [second, first]
    again, _ = appoint(station, case_id)
    assert [row.representative_id for row in acting(station, case_id)] == [second, again, first]


def test_what_makes_no_sense_is_refused(station: TestStation) -> None:
    case_id = open_case(station)
    one, _ = appoint(station, case_id)
    refused: dict[str, Command] = {
        "representative-name-missing": AppointRepresentative(station.ids.new(), case_id, ATTORNEY, "  ", BEGIN),
        "relation-missing": AppointRepresentative(station.ids.new(), case_id, GUARDIAN, "Eva", BEGIN, " "),
        "represented-already": AppointRepresentative(station.ids.new(), case_id, ATTORNEY, " Per  Prøve", BEGIN),
        "ended-before-it-began": EndRepresentation(one, date(2026, 5, 31), EndedBecause.OTHER),
        "end-in-future": EndRepresentation(one, date(2026, 11, 24), EndedBecause.OTHER),
        "no-representative": EndRepresentation("nobody", MONDAY, EndedBecause.OTHER),
    }
    before = acting(station, case_id)
    for code, command in refused.items():
        with pytest.raises(RuleBroken, match=code):
            perform(station.store, station.clerk, command)
    assert acting(station, case_id) == before


def test_another_stations_case_says_only_whose_it_is(station: TestStation) -> None:
    elsewhere = case_elsewhere(station)
    for command in (
        AppointRepresentative(station.ids.new(), elsewhere, ATTORNEY, "Per", BEGIN),
        NoteAccount(elsewhere, Account.LOST),
        HandOverCertificate(elsewhere),
        TakeBackCertificate(elsewhere),
    ):
        with pytest.raises(RuleBroken, match="belongs-to"):
            perform(station.store, station.clerk, command)
    with pytest.raises(RuleBroken, match="belongs-to"):
        open_further_case(station.store, station.clerk, elsewhere, "travel-document-refugee")
    assert needs(station.store, [elsewhere], MONDAY) == {}


# What somebody needs


def test_who_is_under_age_lacks_a_guardian_until_one_is_noted(station: TestStation) -> None:
    child, adult = open_case(station, CHILD), open_case(station)
    assert needs(station.store, [child, adult], MONDAY) == {child: Needs(guardian_missing=True)}

    attorney, _ = appoint(station, child)
    assert needs(station.store, [child], MONDAY)[child].guardian_missing, "a lawyer is no guardian"
    guardian, _ = appoint(station, child, kind=GUARDIAN)
    assert needs(station.store, [child], MONDAY) == {}
    perform(station.store, station.clerk, EndRepresentation(guardian, MONDAY, EndedBecause.OTHER))
    assert needs(station.store, [child], MONDAY) == {child: Needs(guardian_missing=True)}
    assert attorney != guardian


def test_a_missing_guardian_is_warned_of_and_stops_no_hand_in(station: TestStation) -> None:
    child = open_case(station, CHILD)
    assert needs(station.store, [child], MONDAY)[child].guardian_missing
    hand_in(station, child)
    assert page(station, child).status is CaseStatus.HANDED_IN


@pytest.mark.parametrize(
    ("born_on", "missing"),
    [
        ("2008-11-23", False),
        ("2008-11-24", True),
        ("2008-11-00", True),
        ("2008-00-00", True),
        ("2007-00-00", False),
    ],
)
def test_of_an_unknown_birth_date_the_youngest_age_counts(station: TestStation, born_on: str, missing: bool) -> None:
    case_id = open_case(station, replace(ANH, born_on=born_on))
    assert (case_id in needs(station.store, [case_id], MONDAY)) is missing


def test_interpreter_access_and_protection_are_told(station: TestStation) -> None:
    person = replace(
        ANH,
        interpreter="tigrinja",
        access_needs="wheelchair",
        citizenship="XXA",
        protection=AddressProtection.STRICTLY_CONFIDENTIAL,
    )
    case_id = open_case(station, person)
    assert needs(station.store, [case_id], MONDAY) == {case_id: Needs("tigrinja", "wheelchair", protected=True)}
    assert page(station, case_id).person == person


# A lost account (R27 - R29)


def test_after_a_decision_the_police_book_for_who_lost_the_account(station: TestStation) -> None:
    case_id = open_case(station)
    lost = perform(station.store, station.clerk, NoteAccount(case_id, Account.LOST))
    assert page(station, case_id).advice.conclusions.booking_route.value is BookingRoute.SELF_SERVICE
    hand_in(station, case_id)
    perform(station.store, station.clerk, NoteDecision(case_id, MONDAY, DecisionAuthor.POLICE, Outcome.FORWARDED))
    route = page(station, case_id).advice.conclusions.booking_route
    assert (route.value, route.rules) == (BookingRoute.POLICE, ("R28",))

    found = perform(station.store, station.clerk, NoteAccount(case_id, Account.OK))
    assert page(station, case_id).advice.conclusions.booking_route.value is BookingRoute.SELF_SERVICE
    assert found.undo == NoteAccount(case_id, Account.LOST)
    assert lost.undo == NoteAccount(case_id, None)


def test_what_is_booked_and_handed_in_stands_without_the_account(station: TestStation) -> None:
    booked = book_person(station)
    with pytest.raises(RuleBroken, match="no-account"):
        perform(station.store, station.clerk, NoteAccount(booked.case_id, Account.LOST))
    case_id = open_case(station)
    hand_in(station, case_id)
    before = page(station, case_id)
    perform(station.store, station.clerk, NoteAccount(case_id, Account.LOST))
    after = page(station, case_id)
    assert (after.status, after.attended_at, after.lines) == (before.status, before.attended_at, before.lines)
    assert after.advice.conclusions.submitted_on == before.advice.conclusions.submitted_on
    assert page(station, booked.case_id).appointments[0].state is State.BOOKED


# Registration of EEA citizens (R43)


@pytest.mark.parametrize(
    "application", [each.code for each in catalogue().application_types if each.kind is Kind.EEA_REGISTRATION]
)
def test_a_certificate_is_handed_over_at_once_free_and_never_a_card(station: TestStation, application: str) -> None:
    case_id = open_case(station, replace(ANH, citizenship="POL"), application=application, fee=None)
    with pytest.raises(RuleBroken, match="not-handed-in"):
        perform(station.store, station.clerk, HandOverCertificate(case_id))
    hand_in(station, case_id)
    before = page(station, case_id)
    assert before.advice.conclusions.rights_while_waiting.value is Rights.EEA

    done = perform(station.store, station.clerk, HandOverCertificate(case_id, "R-17"))

    after = page(station, case_id)
    assert after.status is CaseStatus.GRANTED
    assert after.decision is not None
    assert (after.decision.decided_by, after.decision.valid_from, after.decision.valid_to) == (
        DecisionAuthor.POLICE,
        MONDAY,
        None,
    )
    assert after.fee is None
    assert after.advice.conclusions.card_order.value is CardOrder.NONE
    assert "letter" not in " ".join(finding.code for finding in after.advice.findings)
    with pytest.raises(RuleBroken, match="decided-already"):
        perform(station.store, station.clerk, HandOverCertificate(case_id))
    assert done.undo == TakeBackCertificate(case_id)
    perform(station.store, station.clerk, done.undo)
    again = page(station, case_id)
    assert (again.status, again.decision, again.advice) == (before.status, before.decision, before.advice)
    with pytest.raises(RuleBroken, match="no-certificate"):
        perform(station.store, station.clerk, done.undo)


def test_no_other_case_and_no_withdrawn_one_gets_a_certificate(station: TestStation) -> None:
    other, withdrawn = open_case(station), open_case(station, application="eea-worker", fee=None)
    hand_in(station, other)
    with pytest.raises(RuleBroken, match="not-eea-registration"):
        perform(station.store, station.clerk, HandOverCertificate(other))
    perform(station.store, station.clerk, NoteWithdrawal(withdrawn, WithdrawnBy.APPLICANT))
    with pytest.raises(RuleBroken, match="case-closed"):
        perform(station.store, station.clerk, HandOverCertificate(withdrawn))


# A separate application (R65)


def test_a_travel_document_is_a_case_of_its_own_for_the_same_person(station: TestStation) -> None:
    first = book_person(station).case_id
    outcome = open_further_case(station.store, station.clerk, first, "travel-document-refugee-renewal")

    made, before = page(station, str(outcome.result)), page(station, first)
    assert made.case_id != first
    assert (made.person_id, made.person) == (before.person_id, before.person)
    assert (made.kind, made.channel, made.status) == (Kind.TRAVEL_DOCUMENT, Channel.PAPER, CaseStatus.REGISTERED)
    assert made.lines
    assert made.fee is not None
    assert made.fee.state is FeeState.DUE
    assert made.appointments == ()
    assert made.permit_expires_on == before.permit_expires_on
    assert page(station, first).application == "renewal-protection"
    with pytest.raises(RuleBroken, match="applied-already"):
        open_further_case(station.store, station.clerk, first, "travel-document-refugee-renewal")


def test_a_child_pays_a_childs_fee(station: TestStation) -> None:
    adult, child = open_case(station), open_case(station, CHILD)
    fees = []
    for case_id in (adult, child):
        made = open_further_case(station.store, station.clerk, case_id, "travel-document-refugee-renewal")
        fee = page(station, str(made.result)).fee
        assert fee is not None
        fees.append(fee.amount)
    assert fees[1] < fees[0]


def test_what_is_offered_beside_another_application_is_on_paper_and_travel_documents_come_first() -> None:
    offered = further_applications(catalogue())
    assert offered[0].kind is Kind.TRAVEL_DOCUMENT
    assert all(application.paper_only for application in offered)
