"""The advice read a second time, straight from the paper and without the tables: plain JSON in, plain values out.

Nothing of the program is used here, so that a misreading in one of the two shows as a difference. Easter is computed
by the Gregorian computus and not looked up.
"""

import calendar
from datetime import date, timedelta
from typing import Any

Json = dict[str, Any]


def easter(year: int) -> date:
    """Return Easter Sunday (anonymous Gregorian computus)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def is_holiday(day: date) -> bool:
    """Return whether the day is one of the statutory public holidays."""
    fixed = {(1, 1), (5, 1), (5, 17), (12, 25), (12, 26)}
    movable = {-3, -2, 0, 1, 39, 49, 50}
    return (day.month, day.day) in fixed or (day - easter(day.year)).days in movable


def months_before(day: date, months: int) -> date:
    """Go back a month at a time, keeping the day where the month has it."""
    year, month = day.year, day.month
    for _ in range(months):
        month -= 1
        if month == 0:
            year, month = year - 1, 12
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def conclusions(facts: Json) -> Json:
    """Return the value of every conclusion, as plain JSON values."""
    reading = _Reading(facts)
    follow_up = reading.follow_up()
    rights, proof = reading.rights()
    return {
        "submitted_on": reading.submitted and reading.submitted.isoformat(),
        "booking_route": reading.booking_route(),
        "place": reading.place(),
        "deadlines": reading.deadlines(),
        "appointment_in_time": reading.appointment_in_time(),
        "rights_while_waiting": rights,
        "residence_proof": proof,
        "follow_up": follow_up,
        "card_order": reading.card_order(follow_up),
        "withdrawal": reading.withdrawal(),
        "refund": reading.refund(),
        "f_code": reading.f_code(),
        "permanent_candidate": reading.permanent_candidate(),
    }


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text is not None else None


class _Reading:
    def __init__(self, facts: Json) -> None:
        self.facts = facts
        self.today = date.fromisoformat(facts["today"])
        self.app: Json = facts.get("application", {})
        self.applicant: Json = facts.get("applicant", {})
        self.permit: Json = facts.get("permit", {})
        self.appointment: Json = facts.get("appointment", {})
        self.decision: Json = facts.get("decision", {})
        self.attended = _day(facts.get("attended_on"))
        self.expiry = _day(self.permit.get("expires_on"))
        self.registered = _day(self.app.get("registered_on")) or self.receipt_date()
        self.decided = _day(self.decision.get("decided_on"))
        self.granted = self.decided is not None and self.decision.get("outcome") == "granted"
        self.paper = self.app.get("channel") == "paper"
        self.sent = self.app.get("sent", True)
        self.eid = self.app.get("channel") == "eid-upload" and self.sent
        self.submitted = self.registered if self.eid and self.registered is not None else self.attended
        self.handed_in = bool(
            self.attended is not None
            or facts.get("documents_uploaded", False)
            or (self.eid and self.app.get("type") == "work")
        )

    def receipt_date(self) -> date | None:
        first = self.app.get("receipt", "")[:8]
        if len(first) != 8 or any(character not in "0123456789" for character in first):
            return None
        try:
            found = date(int(first[:4]), int(first[4:6]), int(first[6:8]))
        except ValueError:
            return None
        return None if found > self.today else found

    def booking_route(self) -> str | None:
        if self.applicant.get("lives_in") == "abroad":
            return "mission"
        if "application" not in self.facts:
            return None
        if self.app.get("kind") == "protection-first":
            return "summoned"
        work_renewal = self.app.get("type") == "work" and self.app.get("kind") == "renewal"
        if self.eid and work_renewal and self.registered is not None and self.registered >= date(2026, 5, 5):
            return "none"
        return "police" if self.police_books() else "self-service"

    def police_books(self) -> bool:
        before_27_may_2024 = self.registered is not None and self.registered < date(2024, 5, 27)
        if self.paper or self.appointment.get("cancelled") or self.appointment.get("migrated_2024"):
            return True
        if before_27_may_2024 and not self.appointment.get("booked") and self.attended is None:
            return True
        if before_27_may_2024 and self.decided is not None and self.decided >= date(2024, 5, 27):
            return True
        if (
            self.app.get("found_in_my_applications") is False
            and self.registered is not None
            and self.registered < date(2022, 4, 1)
        ):
            return True
        if self.applicant.get("account") == "lost" and self.decided is not None:
            return True
        return self.app.get("booking_button") is False or bool(self.appointment.get("tried_and_failed"))

    def place(self) -> str | None:
        station = self.facts.get("station")
        if station is None:
            return None
        if not self.paper and self.sent and "place" in self.app:
            if self.app.get("wrong_place"):
                return "new-application"
            return "here" if self.app["place"] == station else "other-station"
        if "home_stations" not in self.applicant:
            return None
        homes = set(self.applicant["home_stations"])
        if station not in homes:
            return "other-station"
        return "here" if self.paper or len(homes) == 1 else "choose-in-form"

    def deadlines(self) -> Json | None:
        if self.expiry is None or self.permit.get("permanent"):
            return None
        open_day = attend_by = months_before(self.expiry, 1)
        while open_day.isoweekday() in {6, 7} or is_holiday(open_day):
            open_day -= timedelta(days=1)
        dates = {
            "attend_by": attend_by,
            "attend_by_open_day": open_day,
            "register_by": None if self.paper else self.expiry - timedelta(days=37),
            "f_code_by": self.expiry - timedelta(days=75),
            "advised_from": months_before(self.expiry, 3),
            "advised_by": months_before(self.expiry, 2),
        }
        return {name: day and day.isoformat() for name, day in dates.items()}

    def appointment_in_time(self) -> bool | None:
        dates = self.deadlines()
        if dates is None or "on" not in self.appointment:
            return None
        return bool(self.appointment["on"] <= dates["attend_by"])

    def rights(self) -> tuple[str, list[str]]:
        if self.permit.get("permanent"):
            return "permanent", []
        if self.applicant.get("eea") in {"citizen", "family"}:
            return "eea", []
        if self.expiry is None or "kind" not in self.app:
            return "unknown", []
        if self.app["kind"] not in {"renewal", "permanent"}:
            return "not-applicable", []
        if "renewable" not in self.permit:
            return "unknown", []
        if not self.permit["renewable"]:
            return "not-renewable", []
        return self.rights_by_date(self.expiry)

    def rights_by_date(self, expiry: date) -> tuple[str, list[str]]:
        month_before = months_before(expiry, 1)
        if self.submitted is not None and self.submitted <= month_before:
            return "kept", []
        waited = self.appointment.get("no_time_available", False) and self.registered is not None
        if waited and not self.paper and self.registered is not None and self.registered <= expiry - timedelta(days=37):
            return "kept", ["residence-card", "decision-letter", "receipt"]
        if waited and self.registered is not None and self.registered <= expiry:
            return "undetermined", []
        if self.submitted is None and self.today <= month_before:
            return "pending", []
        in_time = (self.today if self.submitted is None else self.submitted) <= expiry
        return ("not-automatic" if in_time else "no-valid-permit"), []

    def follow_up(self) -> str | None:
        if not self.granted:
            return None
        letter = self.decision.get("letter_says")
        if letter is not None:
            return "needed" if letter == "meet" else "not-needed"
        if self.applicant.get("eea") == "citizen":
            return "not-needed"
        employer_or_abroad = self.app.get("registered_by") == "employer" or self.app.get("applied_from") == "abroad"
        if employer_or_abroad or (self.attended is not None and self.attended < date(2021, 4, 16)):
            return "needed"
        return "not-needed" if "biometrics_on" in self.facts else "letter-decides"

    def card_order(self, follow_up: str | None) -> str:
        kind = self.app.get("kind")
        if self.applicant.get("eea") == "citizen" or kind in {"citizenship", "travel-document", "eea-registration"}:
            return "none"
        if kind == "residence-card":
            return "now" if self.attended is not None or "biometrics_on" in self.facts else "after-follow-up"
        if not self.granted or follow_up is None:
            return "not-yet"
        return {"not-needed": "now", "needed": "after-follow-up", "letter-decides": "check-letter"}[follow_up]

    def withdrawal(self) -> str | None:
        withdrawal = self.facts.get("withdrawal")
        if withdrawal is None:
            return None
        if withdrawal["by"] in {"reference-person", "sponsor", "host-parent"}:
            return "processed-and-rejected"
        if withdrawal["by"] == "power-of-attorney":
            return "processed-and-rejected" if withdrawal.get("because") == "separation" else "letter-required"
        if not self.handed_in:
            return "withdrawn"
        return "dismissed" if withdrawal.get("signed_letter") else "letter-required"

    def refund(self) -> str | None:
        if "application" not in self.facts:
            return None
        by_another = self.facts.get("withdrawal", {"by": "applicant"})["by"] != "applicant"
        return "none" if self.handed_in or by_another else "possible"

    def f_code(self) -> str | None:
        kind = self.app.get("kind")
        if self.expiry is None or self.permit.get("permanent") or kind not in {"renewal", "permanent"}:
            return None
        if self.app.get("f_code"):
            return "ignore" if kind == "permanent" or (self.sent and self.registered is not None) else "use"
        return "regular" if self.today >= self.expiry - timedelta(days=75) else "may-come"

    def permanent_candidate(self) -> bool:
        since = _day(self.permit.get("held_since"))
        if since is None or self.permit.get("permanent"):
            return False
        day = 28 if (since.month, since.day) == (2, 29) else since.day
        return (since.year + 3, since.month, day) <= (self.today.year, self.today.month, self.today.day)
