"""The booking obeys the advice: who may be booked here, on what grounds, and what a leader may overrule.

The tables of `desktop.domain.advice` decide; here their answers become a yes or a no, the reasons for which the counter
books for somebody who could do it alone (R4, R9 to R12, R25, R26, R28), and what goes into the journal.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import Row, select

from desktop.domain.advice.advise import Advice, advise
from desktop.domain.advice.booking_route import NEW_BOOKING_SYSTEM, NEW_PORTAL, TABLE, BookingRoute
from desktop.domain.advice.facts import Account, Facts, Side
from desktop.domain.advice.place import Place
from desktop.domain.advice.situation import Situation, read_situation
from desktop.domain.alphabet import name_key
from desktop.domain.catalogue import ReasonGroup
from desktop.domain.catalogue_lookup import UnknownCodeError, reasons_for, service_of
from desktop.domain.clock import oslo_day
from desktop.domain.outcomes import CLOSED
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.advice import LIVES_IN, facts_of, station_code
from desktop.services.reference import catalogue
from desktop.services.rule_book import holidays
from desktop.services.stations import station_names
from desktop.services.work import Work
from desktop.storage.models import Case
from desktop.storage.store import Store

_NOBODY: Mapping[str, str] = {}


class RouteFact(StrEnum):
    """Something that the applicant tells and that decides who books."""

    NOT_FOUND = "not-found"
    NO_BUTTON = "no-button"
    TRIED_AND_FAILED = "tried-and-failed"
    ACCOUNT_LOST = "account-lost"
    MIGRATED_2024 = "migrated-2024"
    CANCELLED = "cancelled"
    LIVES_ABROAD = "lives-abroad"


KEPT_AS: Mapping[RouteFact, tuple[str, str | bool]] = {
    RouteFact.NOT_FOUND: ("found_in_my_applications", False),
    RouteFact.NO_BUTTON: ("booking_button", False),
    RouteFact.TRIED_AND_FAILED: ("appointment.tried_and_failed", True),
    RouteFact.ACCOUNT_LOST: ("account", Account.LOST.value),
    RouteFact.MIGRATED_2024: ("appointment.migrated_2024", True),
    RouteFact.CANCELLED: ("appointment.cancelled", True),
    RouteFact.LIVES_ABROAD: (LIVES_IN, Side.ABROAD.value),
}
"""Under which name and value each is kept among the further facts of a case (`desktop.services.advice.facts_of`)."""


@dataclass(frozen=True, slots=True)
class Overrule:
    """A leader books against the advice.

    Attributes:
        reason: in the leader's own words.
        rules: against which rules; the handler fills them in, whatever was given.
    """

    reason: str
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Barrier:
    """Something that keeps the counter from booking.

    Attributes:
        rule: the rule that says so, or empty.
        station: where the applicant belongs instead, or empty.
        final: whether a leader cannot overrule it either.
    """

    code: str
    rule: str
    station: str = ""
    final: bool = False

    def broken(self) -> RuleBroken:
        """Return the refusal."""
        facts = {"station": self.station} if self.station else {}
        return RuleBroken(self.code, self.rule, **facts)


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the advice means for a booking.

    Attributes:
        barriers: why not, the first one to be said; empty where the counter books.
        holding: the rules by which the counter books, as far as the facts are known.
        possible: the rules that the clerk may give as the reason: those that no known fact contradicts.
        reason: what goes into the journal: the one given, or the first that holds; empty where none is needed.
    """

    barriers: tuple[Barrier, ...] = ()
    holding: tuple[str, ...] = ()
    possible: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class FamilyRuling:
    """What the advice means for several cases: for each, and for all of them.

    Attributes:
        together: whatever is in the way of anybody, and the reasons that may be given for all who are booked
            electronically; none where all is on paper.
    """

    each: tuple[Ruling, ...]
    together: Ruling


@dataclass(frozen=True, slots=True)
class Obeyed:
    """What a booking that is allowed keeps: its grounds, and the last day in time (R33) or None."""

    manual_reason: str
    overrule: Overrule | None
    attend_by: date | None


@dataclass(frozen=True, slots=True)
class Told:
    """What the applicant tells, where the rows do not say it; `sent_to` names a station, empty for this one."""

    route_facts: frozenset[RouteFact] = field(default_factory=frozenset)
    sent_to: str = ""


_CLOSED_CASE = Barrier("case-closed", "", final=True)


def manual_reasons() -> tuple[str, ...]:
    """Return the rules that can be the reason for booking at the counter for an electronic application, in order."""
    known = reasons_for(catalogue(), ReasonGroup.MANUAL_BOOKING)
    return tuple(reason.code for reason in known if reason.code != _PAPER)


def rule_on(facts: Facts, *, first_visit: bool, reason: str = "", names: Mapping[str, str] = _NOBODY) -> Ruling:
    """Return what the advice means for a booking.

    Args:
        facts: what is known of the case.
        first_visit: whether the time is for handing in, and not a further visit in the same case.
        reason: the rule that the clerk gives as the reason for booking at the counter, or empty.
        names: what stations are called, by code.
    """
    conclusions = advise(facts, holidays()).conclusions
    situation = read_situation(facts)
    if away := _sent_elsewhere(facts, conclusions.place.value, conclusions.place.rules, names):
        return Ruling(barriers=(away,))
    barriers = list(_lives_elsewhere(facts, conclusions.place.value, conclusions.place.rules, names))
    holding = holding_reasons(situation)
    if situation.is_paper:
        possible: tuple[str, ...] = (_PAPER,)
    else:
        possible = tuple(code for code in manual_reasons() if code in holding or not _contradicted(code, situation))
    given = reason if reason in possible else ""
    if barrier := _of_route(conclusions.booking_route.value, first_visit=first_visit, has_reason=bool(given)):
        barriers.append(Barrier("reason-does-not-hold", reason) if barrier.rule == "R3" and reason else barrier)
    return Ruling(tuple(barriers), holding, possible, given or next(iter(holding), ""))


def holding_reasons(situation: Situation) -> tuple[str, ...]:
    """Return every rule by which the police book, in the order of the advice's table; not only the first that holds."""
    rows = (then for holds, then in TABLE if then.value is BookingRoute.POLICE and holds(situation))
    return tuple(dict.fromkeys(rule for then in rows for rule in then.rules))


def with_told(facts: Facts, told: Told, homes: frozenset[str] | None, names: Mapping[str, str] = _NOBODY) -> Facts:
    """Return the facts with what the applicant tells, and with the stations that serve the home address."""
    said = told.route_facts
    application, applicant, appointment = facts.application, facts.applicant, facts.appointment
    if application is not None:
        application = replace(
            application,
            place=station_code(told.sent_to, names) if told.sent_to else application.place,
            found_in_my_applications=False if RouteFact.NOT_FOUND in said else application.found_in_my_applications,
            booking_button=False if RouteFact.NO_BUTTON in said else application.booking_button,
        )
    return replace(
        facts,
        application=application,
        applicant=replace(
            applicant,
            lives_in=Side.ABROAD if RouteFact.LIVES_ABROAD in said else applicant.lives_in,
            account=Account.LOST if RouteFact.ACCOUNT_LOST in said else applicant.account,
            home_stations=homes if homes is not None else applicant.home_stations,
        ),
        appointment=replace(
            appointment,
            cancelled=RouteFact.CANCELLED in said or appointment.cancelled,
            migrated_2024=RouteFact.MIGRATED_2024 in said or appointment.migrated_2024,
            tried_and_failed=RouteFact.TRIED_AND_FAILED in said or appointment.tried_and_failed,
        ),
    )


def facts_that_matter(facts: Facts) -> tuple[RouteFact, ...]:
    """Return what is worth asking: whatever would change who books, or what is said of it, if the answer were yes.

    Asked of the facts before anything is told, so that one answer does not take the other questions away.
    """
    before = _of_booking(advise(facts, holidays()))
    return tuple(
        asked
        for asked in RouteFact
        if _of_booking(advise(with_told(facts, Told(frozenset({asked})), None), holidays())) != before
    )


def ruling_on_case(store: Store, case_id: str, service: str, reason: str = "") -> Ruling:
    """Return what the advice means for a further time of a case that is there."""
    with store.read() as connection:
        case = connection.execute(select(Case.application, Case.status).where(Case.id == case_id)).one()
        if case.status in CLOSED:
            return Ruling(barriers=(_CLOSED_CASE,))
        facts = facts_of(connection, case_id, oslo_day(store.clock.now()), store.device.station_id)
        names = station_names(connection)
    return rule_on(facts, first_visit=is_first_visit(case.application, service), reason=reason, names=names)


def ruling_on_family(store: Store, errands: Sequence[tuple[str, str]], reason: str = "") -> FamilyRuling:
    """Return what the advice means for further times of several cases that are booked in one go.

    Args:
        store: where the cases are.
        errands: id of the case and service, for each who is to come.
        reason: as for one case; it holds for all who need one.
    """
    each = tuple(ruling_on_case(store, case_id, service, reason) for case_id, service in errands)
    online = [ruling for ruling in each if ruling.possible not in ((), (_PAPER,))]
    possible = tuple(code for code in manual_reasons() if online and all(code in one.possible for one in online))
    holding = tuple(code for code in possible if all(code in one.holding for one in online))
    given = reason if reason in possible else ""
    barriers = dict.fromkeys(barrier for one in each for barrier in one.barriers)
    return FamilyRuling(each, Ruling(tuple(barriers), holding, possible, given or next(iter(holding), "")))


def obey(work: Work, case: Row[Any], service: str, reason: str, overrule: Overrule | None) -> Obeyed:
    """Refuse what the advice refuses of a case, or return what the journal is to keep.

    Raises:
        RuleBroken: `belongs-to` (R17), `home-elsewhere` (R15), `lives-abroad` (R2), `summoned` (R53b),
            `no-appointment-needed` (C7), `self-service` (R3), `reason-does-not-hold`; `leader-must-overrule`,
            `overrule-reason-missing`.
    """
    facts = facts_of(work.connection, case.id, work.today, work.station_id)
    first_visit = is_first_visit(case.application, service)
    ruling = rule_on(facts, first_visit=first_visit, reason=reason)
    if ruling.barriers:  # only the sentence of a refusal names a station
        ruling = rule_on(facts, first_visit=first_visit, reason=reason, names=station_names(work.connection))
    deadlines = advise(facts, holidays()).conclusions.deadlines.value
    counts = deadlines is not None and first_visit and case.attended_at is None
    kept = _overruled(work, ruling, overrule)
    return Obeyed(ruling.reason, kept, deadlines.attend_by if deadlines and counts else None)


def is_first_visit(application: str, service: str) -> bool:
    """Tell whether a service is the one at which an application is handed in."""
    try:
        return service_of(catalogue(), application).code == service
    except UnknownCodeError:
        return False  # a case of an earlier catalogue


def _overruled(work: Work, ruling: Ruling, overrule: Overrule | None) -> Overrule | None:
    """Return what is overruled, and None where there is nothing in the way."""
    if not ruling.barriers:
        return None
    if overrule is None:
        raise ruling.barriers[0].broken()
    rules = tuple(barrier.rule for barrier in ruling.barriers)
    if Right.OVERRULE not in work.actor.rights:
        raise RuleBroken("leader-must-overrule", rules[0])
    if not overrule.reason.strip():
        raise RuleBroken("overrule-reason-missing", rules[0])
    return Overrule(overrule.reason.strip(), rules)


def _sent_elsewhere(
    facts: Facts, place: Place | None, rules: tuple[str, ...], names: Mapping[str, str]
) -> Barrier | None:
    if place is not Place.OTHER_STATION or "R17" not in rules or facts.application is None:
        return None
    sent_to = facts.application.place or ""
    return Barrier("belongs-to", "R17", names.get(sent_to, sent_to))


def _lives_elsewhere(
    facts: Facts, place: Place | None, rules: tuple[str, ...], names: Mapping[str, str]
) -> tuple[Barrier, ...]:
    if place is not Place.OTHER_STATION or "R15" not in rules:
        return ()
    homes = sorted((names.get(code, code) for code in facts.applicant.home_stations or ()), key=name_key)
    return (Barrier("home-elsewhere", "R15", ", ".join(homes)),)


def _of_route(route: BookingRoute | None, *, first_visit: bool, has_reason: bool) -> Barrier | None:
    match route:
        case BookingRoute.MISSION:
            return Barrier("lives-abroad", "R2")
        case BookingRoute.SUMMONED:
            # To a further visit the police summon too, and this is where they set its time.
            return Barrier("summoned", "R53b") if first_visit else None
        case BookingRoute.NONE if first_visit:
            return Barrier("no-appointment-needed", "C7")
        case BookingRoute.NONE | BookingRoute.SELF_SERVICE:
            return None if has_reason else Barrier("self-service", "R3")
        case _:
            return None


def _of_booking(advice: Advice) -> tuple[object, ...]:
    codes = frozenset(finding.code for finding in advice.findings if finding.rule == "R80")
    return advice.conclusions.booking_route.value, codes


def _contradicted(code: str, situation: Situation) -> bool:
    """Tell whether a known fact speaks against a reason; what is not known speaks against none."""
    return any(speaks(situation) for speaks in _AGAINST.get(code, ()))


def _not_from_before(situation: Situation) -> bool:
    return situation.registered_from(NEW_BOOKING_SYSTEM)


_PAPER = "R5"
_AGAINST: Mapping[str, tuple[Callable[[Situation], bool], ...]] = {
    "R4": (lambda s: s.facts.appointment.tried_and_failed is False,),
    "R9": (
        _not_from_before,
        lambda s: s.attended_on is not None,
        lambda s: s.facts.appointment.booked is True,
    ),
    "R10": (
        _not_from_before,
        lambda s: s.facts.decision.decided_on is not None and s.facts.decision.decided_on < NEW_BOOKING_SYSTEM,
    ),
    "R11": (lambda s: s.application.booking_button is True,),
    "R12": (
        lambda s: s.registered_from(NEW_PORTAL),
        lambda s: s.application.found_in_my_applications is True,
    ),
    "R25": (lambda s: s.facts.appointment.cancelled is False,),
    "R26": (_not_from_before, lambda s: s.facts.appointment.migrated_2024 is False),
    "R28": (lambda s: s.facts.applicant.account is Account.OK,),
}
"""By rule: the facts that speak against it, as soon as they are known."""
