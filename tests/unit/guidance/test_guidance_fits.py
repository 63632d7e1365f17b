"""What is offered for a case: by its advice, and by its facts where they are at hand."""

from typing import Any

import pytest

from desktop.domain.advice import Facts, advise, read_facts
from desktop.domain.guidance import Condition, holds
from desktop.services.guidance import Guidance, guidance, shipped
from desktop.services.rule_book import holidays
from tests.unit.advice import invented

RENEWAL = {"channel": "electronic", "kind": "renewal", "type": "work"}
PERMIT = {"expires_on": "2027-03-31", "renewable": True}
GRANTED = {"decided_on": "2026-10-01", "outcome": "granted"}


def facts_of(**given: Any) -> Facts:
    return read_facts({"today": "2026-11-21", **given})


def offered(*, with_facts: bool = False, **given: Any) -> list[str]:
    facts = facts_of(**given)
    return [e.code for e in guidance().for_case(advise(facts, holidays()), facts if with_facts else None)]


@pytest.mark.parametrize(
    ("facts", "wanted", "unwanted"),
    [
        ({"application": RENEWAL, "permit": PERMIT}, "how-to-book", "paper-application"),
        ({"application": {**RENEWAL, "channel": "paper"}, "permit": PERMIT}, "paper-application", "how-to-book"),
        (
            {"application": RENEWAL, "appointment": {"cancelled": True}},
            "cancel-appointment",
            "moved-over-2024",
        ),
        (
            {"application": RENEWAL, "appointment": {"migrated_2024": True}},
            "moved-over-2024",
            "cancel-appointment",
        ),
        ({"application": {**RENEWAL, "registered_on": "2024-05-26"}}, "not-booked-before-2024", "how-to-book"),
        ({"application": {**RENEWAL, "booking_button": False}}, "no-booking-button", "how-to-book"),
        ({"application": RENEWAL, "appointment": {"tried_and_failed": True}}, "booking-error", "how-to-book"),
        (
            {"application": {**RENEWAL, "found_in_my_applications": False, "registered_on": "2025-01-02"}},
            "application-not-listed",
            "find-old-application",
        ),
        (
            {
                "application": {**RENEWAL, "found_in_my_applications": False, "registered_on": "2022-03-31"},
                "appointment": {"booked": True},
            },
            "find-old-application",
            "application-not-listed",
        ),
        ({"applicant": {"lives_in": "abroad"}}, "apply-from-abroad", "who-books"),
        ({"application": {"kind": "protection-first"}}, "protection-first", "who-books"),
        (
            {"application": {**RENEWAL, "registered_on": "2026-11-01"}, "permit": PERMIT | {"permanent": True}},
            "permanent-without-card",
            "when-to-renew",
        ),
        (
            {
                "application": {**RENEWAL, "registered_on": "2026-11-01"},
                "permit": {**PERMIT, "expires_on": "2026-12-10"},
                "appointment": {"no_time_available": True},
            },
            "prove-residence",
            "late-renewal",
        ),
        (
            {
                "application": {**RENEWAL, "registered_on": "2026-11-20"},
                "permit": {**PERMIT, "expires_on": "2026-12-10"},
                "appointment": {"no_time_available": True},
            },
            "late-renewal",
            "prove-residence",
        ),
        ({"applicant": {"eea": "citizen"}}, "eea-before-registering", "when-to-renew"),
        (
            {"application": {**RENEWAL, "registered_by": "employer"}, "decision": GRANTED},
            "who-needs-follow-up",
            "meet-again",
        ),
        (
            {"application": RENEWAL, "decision": {**GRANTED, "letter_says": "no-meeting"}},
            "meet-again",
            "book-follow-up",
        ),
        (
            {"application": RENEWAL, "withdrawal": {"by": "sponsor"}},
            "withdraw-consent",
            "withdraw-after-hand-in",
        ),
        (
            {"application": RENEWAL, "withdrawal": {"by": "power-of-attorney", "because": "separation"}},
            "power-of-attorney",
            "withdraw-consent",
        ),
        ({"application": RENEWAL, "withdrawal": {"by": "applicant"}}, "withdraw-before-hand-in", "power-of-attorney"),
        (
            {"station": "ski", "application": {**RENEWAL, "place": "oslo"}},
            "other-district",
            "wrong-place",
        ),
        (
            {"station": "ski", "application": {**RENEWAL, "place": "oslo", "wrong_place": True}},
            "wrong-place",
            "other-district",
        ),
        ({"permit": {"held_since": "2020-01-01"}}, "permanent-residence", "who-books"),
    ],
)
def test_what_fits_is_offered_and_what_does_not_is_not(facts: dict[str, Any], wanted: str, unwanted: str) -> None:
    codes = offered(**facts)

    assert wanted in codes
    assert unwanted not in codes


def test_a_fact_counts_only_where_it_is_at_hand() -> None:
    lost: dict[str, Any] = {"application": RENEWAL, "applicant": {"account": "lost"}}

    assert "lost-account-appointment" in offered(with_facts=True, **lost)
    assert "lost-account-appointment" not in offered(**lost)
    assert "lost-account-appointment" not in offered(with_facts=True, application=RENEWAL)


def test_nothing_known_fits_nothing() -> None:
    facts = facts_of()

    assert guidance().for_case(advise(facts, holidays()), facts) == ()


def test_a_flag_that_is_unknown_is_neither_true_nor_false() -> None:
    facts = facts_of(application=RENEWAL)
    advice = advise(facts, holidays())

    for value in ("true", "false"):
        assert not holds(Condition(fact="appointment.booked", value=value), advice, facts)
        assert not holds(Condition(conclusion="appointment_in_time", value=value), advice, facts)


def test_the_rule_behind_a_conclusion_matters() -> None:
    advice = advise(facts_of(application={**RENEWAL, "channel": "paper"}), holidays())

    assert holds(Condition(conclusion="booking_route", value="police", by="R5"), advice)
    assert holds(Condition(conclusion="booking_route", value="police"), advice)
    assert not holds(Condition(conclusion="booking_route", value="police", by="R9"), advice)


def test_every_entry_that_may_fit_fits_some_case() -> None:
    entries = [entry for entry in shipped()[1] if entry.fits]
    seen: set[str] = set()
    for seed in range(4000):
        facts = read_facts(invented.facts(seed))
        advice = advise(facts, holidays())
        seen |= {e.code for e in entries if any(holds(condition, advice, facts) for condition in e.fits)}

    assert {entry.code for entry in entries} - seen == set()
    assert len(entries) > 40


def test_what_fits_comes_in_the_order_of_the_topics() -> None:
    known: Guidance = guidance()
    facts = facts_of(application=RENEWAL, permit=PERMIT, withdrawal={"by": "applicant"})
    fitting = known.for_case(advise(facts, holidays()), facts)

    assert len(fitting) > 3
    assert list(fitting) == [entry for entry in known.entries if entry in fitting]


def test_a_follow_up_that_is_needed_says_how_it_is_booked() -> None:
    """R53: from My applications, or by the police where that is not possible; the card waits for it."""
    facts = facts_of(application={**RENEWAL, "registered_by": "employer"}, decision=GRANTED)
    advice = advise(facts, holidays())
    waiting = [finding for finding in advice.findings if finding.code == "card-after-follow-up"]

    assert [finding.rule for finding in waiting] == ["R53"]
    entry = next(entry for entry in guidance().for_case(advice) if "R53" in entry.rules)
    ways = [part.lines[0].en for part in entry.answer]
    assert "open My applications and book from the application" in ways[0]
    assert "contact the police" in ways[1]
