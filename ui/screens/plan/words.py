"""The words of the plan: its lines in short, what is wrong with one, and what has changed in it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.domain.languages import Language
from desktop.domain.plan_lines import LAST, ReleaseKind
from desktop.domain.refusals import RuleBroken
from desktop.services.queries.plan import ChangedLine, LineChange, PlanRow
from desktop.services.wording import refusal
from ui.dates import locale_of, weekday_text
from ui.screens.plan.typed_line import Fault, ForWhom, Rhythm, TypedLine, Unreadable, typed_of

_MOST_CHANGES = 4


def desk_word(number: str) -> str:
    """Return the name of a desk."""
    return QCoreApplication.translate("Plan", "Desk %1").replace("%1", number)


def weekday_word(weekday: int, language: Language, *, short: bool = True) -> str:
    """Return the name of a weekday by ISO 8601, Monday is 1: Mon, or Monday."""
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return locale_of(language).standaloneDayName(weekday, form).removesuffix(".")


def weekdays_word(weekdays: Sequence[int], language: Language) -> str:
    """Return weekdays in short: Mon–Fri, or Mon, Wed, Thu."""
    days = sorted(weekdays)
    if len(days) > 2 and days[-1] - days[0] == len(days) - 1:
        return f"{weekday_word(days[0], language)}–{weekday_word(days[-1], language)}"
    return ", ".join(weekday_word(day, language) for day in days)


def nth_word(ordinal: int) -> str:
    """Return which of its kind in a month a weekday is: first, or last."""
    words = {
        1: QCoreApplication.translate("Plan", "1st"),
        2: QCoreApplication.translate("Plan", "2nd"),
        3: QCoreApplication.translate("Plan", "3rd"),
        4: QCoreApplication.translate("Plan", "4th"),
        5: QCoreApplication.translate("Plan", "5th"),
        LAST: QCoreApplication.translate("Plan", "last"),
    }
    return words[ordinal]


def rhythm_word(typed: TypedLine) -> str:
    """Return in which weeks a line comes; nothing where it comes in all."""
    if typed.rhythm is Rhythm.EVERY_N:
        return QCoreApplication.translate("Plan", "every %1 weeks").replace("%1", typed.every.strip())
    if typed.rhythm is Rhythm.NTH:
        kinds = ", ".join(nth_word(each) for each in typed.nth)
        return QCoreApplication.translate("Plan", "only the %1 of the month").replace("%1", kinds)
    return ""


def minutes_word(typed: TypedLine) -> str:
    """Return how long each place is."""
    minutes = typed.minutes.strip()
    if minutes in ("", "0"):
        return QCoreApplication.translate("Plan", "as the errand takes")
    return QCoreApplication.translate("Plan", "%1 min").replace("%1", minutes)


def audience_word(typed: TypedLine) -> str:
    """Return for whom the places are."""
    match typed.for_whom:
        case ForWhom.STAFF:
            return QCoreApplication.translate("Plan", "staff")
        case ForWhom.PUBLIC:
            return QCoreApplication.translate("Plan", "public")
        case ForWhom.COUNT:
            return QCoreApplication.translate("Plan", "%1 public a day").replace("%1", typed.public.strip())
        case ForWhom.TURN:
            return QCoreApplication.translate("Plan", "staff and public %1").replace("%1", typed.turn.strip())


def release_word(typed: TypedLine) -> str:
    """Return when the places are released; nothing where it is at once."""
    match typed.release:
        case ReleaseKind.AT_ONCE:
            return ""
        case ReleaseKind.BY_HAND:
            return QCoreApplication.translate("Plan", "released by hand")
        case ReleaseKind.DAYS_BEFORE:
            text = QCoreApplication.translate("Plan", "released %1 days before")
        case ReleaseKind.WEEKS_BEFORE:
            text = QCoreApplication.translate("Plan", "released %1 weeks before")
    return text.replace("%1", typed.ahead.strip())


def validity_word(typed: TypedLine) -> str:
    """Return from when to when a line holds."""
    return f"{typed.valid_from.strip()}–{typed.valid_to.strip()}"


def line_details(typed: TypedLine) -> str:
    """Return what else there is to say of a line, behind desk, weekdays, hours and length."""
    breaks = QCoreApplication.translate("Plan", "break %1").replace("%1", typed.breaks.strip())
    parts = (
        breaks if typed.breaks.strip() else "",
        rhythm_word(typed),
        validity_word(typed),
        audience_word(typed),
        release_word(typed),
    )
    return " · ".join(part for part in parts if part)


def line_name(typed: TypedLine, number: str, language: Language) -> str:
    """Return a line in a few words: Desk 1, Mon–Fri 09:00–14:00."""
    return f"{desk_word(number)}, {weekdays_word(typed.weekdays, language)} {typed.opens}–{typed.closes}"


def fault_word(fault: Fault, language: Language) -> str:
    """Return what is wrong with a field, and what to do, as a sentence."""
    if isinstance(fault, RuleBroken):
        return refusal(fault, language)
    match fault:
        case Unreadable.TIME:
            return QCoreApplication.translate("Plan", "Write a time of day, such as 09:00.")
        case Unreadable.BREAKS:
            return QCoreApplication.translate("Plan", "Write each break as 11:30–12:00, with a comma between two.")
        case Unreadable.NUMBER:
            return QCoreApplication.translate("Plan", "Write a whole number.")
        case Unreadable.DAY:
            return QCoreApplication.translate("Plan", "Write a date, such as 23.11.2026.")
        case Unreadable.TURN:
            return QCoreApplication.translate("Plan", "Write how many in turn, such as 2+1.")


def changes_word(row: PlanRow, before: PlanRow | None, numbers: Mapping[str, str], language: Language) -> str:
    """Return what is different from the version before, line by line."""
    if row.restores is not None:
        back = QCoreApplication.translate("Plan", "Version %1 published again")
        return back.replace("%1", str(row.restores))
    lines = {line.line_id: line for line in (*(before.lines if before is not None else ()), *row.lines)}

    def name(line_id: str) -> str:
        line = lines.get(line_id)
        return line_name(typed_of(line, language), numbers.get(line.desk_id, "?"), language) if line else ""

    told = [_change_word(change, name) for change in row.changes]
    more = QCoreApplication.translate("Plan", "%1 more").replace("%1", str(len(told) - _MOST_CHANGES))
    shown = told if len(told) <= _MOST_CHANGES + 1 else [*told[:_MOST_CHANGES], more]
    return "; ".join(shown) or QCoreApplication.translate("Plan", "nothing changed")


def week_word(monday: date, language: Language) -> str:
    """Return a week by its number and its first day."""
    text = QCoreApplication.translate("Plan", "Week %1, from %2")
    return text.replace("%1", str(monday.isocalendar().week)).replace("%2", weekday_text(monday, language))


def _change_word(change: ChangedLine, name: Callable[[str], str]) -> str:
    called = name(change.line_id)
    match change.change:
        case LineChange.ADDED:
            return QCoreApplication.translate("Plan", "added: %1").replace("%1", called)
        case LineChange.REMOVED:
            return QCoreApplication.translate("Plan", "removed: %1").replace("%1", called)
        case LineChange.CHANGED:
            parts = dict.fromkeys(_field_word(each) for each in change.fields)
            text = QCoreApplication.translate("Plan", "%1: other %2")
            return text.replace("%1", called).replace("%2", ", ".join(parts))


def _field_word(name: str) -> str:
    match name:
        case "desk_id":
            return QCoreApplication.translate("Plan", "desk")
        case "weekdays":
            return QCoreApplication.translate("Plan", "weekdays")
        case "opens" | "closes":
            return QCoreApplication.translate("Plan", "hours")
        case "minutes":
            return QCoreApplication.translate("Plan", "length")
        case "breaks":
            return QCoreApplication.translate("Plan", "breaks")
        case "services":
            return QCoreApplication.translate("Plan", "errands")
        case "every_weeks" | "anchor" | "nth":
            return QCoreApplication.translate("Plan", "weeks")
        case "valid_from" | "valid_to":
            return QCoreApplication.translate("Plan", "validity")
        case "pattern" | "public_count":
            return QCoreApplication.translate("Plan", "share of staff and public")
        case _:
            return QCoreApplication.translate("Plan", "release")
