"""Facts made up for the tests: repeatable, crowded around every boundary, with the calendar that all of them use."""

import random
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from desktop.domain.holidays import Holidays

Json = dict[str, Any]

ROOT = Path(__file__).parents[3]
EXAMPLES = ROOT / "tests" / "data" / "advice-examples.jsonl"
HOLIDAYS = Holidays.parse((ROOT / "resources" / "holidays.toml").read_bytes())
STATIONS = ("oslo", "drammen", "arendal")

_TURNING_POINTS = ("2021-04-16", "2022-04-01", "2024-05-27", "2026-05-05", "2023-11-21", "2024-02-29")
_EXPIRIES = ("2027-02-28", "2027-03-31", "2028-02-29", "2028-03-31", "2027-05-31", "2026-12-31", "2027-01-31")
_BAD_RECEIPTS = (
    "20230229000001",
    "20201315",
    "2020-08-15-1",
    "2020081",
    "",
    "99990101",
    "２０２００８１５",
    "00000101x",
)
_BEFORE_EXPIRY = (0, 28, 30, 31, 37, 61, 75, 91)
_KINDS = ("first-time", "citizenship", "eea-registration", "travel-document", "residence-card", "protection-first")
_CHANNELS = ("electronic", "electronic", "paper", "eid-upload")
_WITHDRAWERS = ("applicant", "applicant", "reference-person", "sponsor", "host-parent", "power-of-attorney")
_MANY_YEARS = 0.05


class _Inventor:
    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        expiry = date.fromisoformat(self.random.choice(_EXPIRIES)) + timedelta(days=self.random.randint(-3, 3))
        if self.random.random() < _MANY_YEARS:
            expiry = date(self.random.randint(1991, 2099), self.random.randint(1, 12), self.random.randint(1, 28))
        self.expiry = expiry
        near_now = date(2026, 11, 21) + timedelta(days=self.random.randint(-60, 60))
        self.today = near_now if self.random.random() < 0.5 else self.near_expiry()

    def near_expiry(self) -> date:
        return self.expiry - timedelta(days=self.random.choice(_BEFORE_EXPIRY) + self.random.randint(-2, 2))

    def past(self) -> str:
        day = date.fromisoformat(self.random.choice(_TURNING_POINTS)) + timedelta(days=self.random.randint(-1, 1))
        if self.random.random() < 0.5:
            day = self.near_expiry()
        return min(day, self.today).isoformat()

    def three_years_ago(self) -> str:
        day = self.today - timedelta(days=3 * 365 + self.random.randint(-1, 3))
        return day.isoformat()

    def receipt(self) -> str:
        return self.random.choice((self.past().replace("-", "") + "4711", self.random.choice(_BAD_RECEIPTS)))

    def flag(self) -> bool:
        return self.random.random() < 0.5

    def some(self, section: Json) -> Json:
        share = self.random.choice((0.25, 0.5, 0.8, 1.0))
        return {key: value for key, value in section.items() if self.random.random() < share}

    def application(self) -> Json:
        pick = self.random.choice
        return {
            "channel": pick(_CHANNELS),
            "kind": pick(("renewal", "permanent", pick(_KINDS))),
            "type": pick(("work", "study", "family", "protection", "au-pair", "other")),
            "registered_on": self.past(),
            "receipt": self.receipt(),
            "sent": self.flag(),
            "place": pick(STATIONS),
            "wrong_place": self.flag(),
            "applied_from": pick(("norway", "norway", "abroad")),
            "registered_by": pick(("applicant", "applicant", "employer")),
            "found_in_my_applications": self.flag(),
            "booking_button": self.flag(),
            "f_code": self.flag(),
        }

    def applicant(self) -> Json:
        return {
            "lives_in": self.random.choice(("norway", "norway", "norway", "abroad")),
            "home_stations": self.random.choices(STATIONS, k=self.random.randint(0, 4)),
            "eea": self.random.choice(("no", "no", "no", "no", "citizen", "family")),
            "account": self.random.choice(("ok", "lost")),
        }

    def permit(self) -> Json:
        return {
            "expires_on": self.expiry.isoformat(),
            "held_since": self.random.choice((self.past(), self.three_years_ago())),
            "renewable": self.random.random() < 0.8,
            "permanent": self.random.random() < 0.2,
        }

    def appointment(self) -> Json:
        flags = ("booked", "cancelled", "migrated_2024", "no_time_available", "tried_and_failed")
        return {"on": self.near_expiry().isoformat(), **{name: self.flag() for name in flags}}

    def decision(self) -> Json:
        return {
            "decided_on": self.past(),
            "outcome": self.random.choice(("granted", "granted", "rejected", "forwarded")),
            "letter_says": self.random.choice(("meet", "no-meeting")),
        }

    def withdrawal(self) -> Json:
        by = {"by": self.random.choice(_WITHDRAWERS)}
        return {**by, **self.some({"signed_letter": self.flag(), "because": "separation"})}

    def facts(self) -> Json:
        sections = {
            "station": self.random.choice(STATIONS),
            "application": self.some(self.application()),
            "applicant": self.some(self.applicant()),
            "permit": self.some(self.permit()),
            "appointment": self.some(self.appointment()),
            "attended_on": self.past(),
            "documents_uploaded": self.flag(),
            "biometrics_on": self.past(),
            "decision": self.some(self.decision()),
            "withdrawal": self.withdrawal(),
        }
        return {"today": self.today.isoformat(), **self.some(sections)}


def facts(seed: int) -> Json:
    """Return valid facts, the same for the same seed: each key there or not, with dates around the boundaries."""
    return _Inventor(seed).facts()
