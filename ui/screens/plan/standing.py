"""How the lines on the screen stand to the plan in force, and to what others did meanwhile."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.domain.calendar_words import PlanState
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.services.queries.plan import PlanRow
from ui.dates import date_text, instant_text
from ui.screens.plan.working import Working


def overtaken(working: Working, history: Sequence[PlanRow], drafts: Sequence[PlanRow]) -> RuleBroken | None:
    """Return why the lines could not be saved or published as they stand, with who is behind it; or nothing."""
    current = next((row for row in history if row.state is PlanState.PUBLISHED), None)
    if (current.plan_id if current is not None else "") != working.base:
        if current is not None:
            return RuleBroken("plan-published-meanwhile", by=current.published_by, at=current.published_at)
        gone = next((row for row in history if row.plan_id == working.base), None)
        if gone is not None:
            return RuleBroken("plan-withdrawn-meanwhile", by=gone.ended_by, at=gone.ended_at)
    mine = next((row for row in drafts if row.plan_id == working.draft_id), None)
    if mine is not None and mine.revision != working.revision:
        return RuleBroken("plan-changed-meanwhile", by=mine.changed_by, at=mine.changed_at)
    return None


def state_text(working: Working, current: PlanRow | None, drafts: Sequence[PlanRow], language: Language) -> str:
    """Return in a sentence what is in force, and what the lines on the screen are."""
    parts = []
    if current is not None and current.first is not None and current.last is not None:
        text = QCoreApplication.translate("Plan", "Version %1 is in force until %2.")
        parts.append(text.replace("%1", str(current.number)).replace("%2", date_text(current.last, language)))
    else:
        parts.append(QCoreApplication.translate("Plan", "No plan is in force."))
    mine = next((row for row in drafts if row.plan_id == working.draft_id), None)
    if mine is not None:
        text = QCoreApplication.translate("Plan", "This is a draft, saved by %1 on %2.")
        parts.append(text.replace("%1", mine.changed_by).replace("%2", instant_text(mine.changed_at, language)))
    if working.dirty:
        parts.append(QCoreApplication.translate("Plan", "The changes are not saved yet."))
    return " ".join(parts)
