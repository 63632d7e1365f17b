"""Whether permanent residence may be possible (R72); shown, never decided."""

from desktop.domain.advice.calendar_sums import YEARS_TO_PERMANENT, years_later
from desktop.domain.advice.conclusion import Conclusion, Row, decide, otherwise, row
from desktop.domain.advice.situation import Situation


def _has_held_three_years(situation: Situation) -> bool:
    held_since = situation.facts.permit.held_since
    if held_since is None:
        return False
    since_then = years_later(held_since, YEARS_TO_PERMANENT)
    return since_then is not None and since_then <= situation.today


_CANDIDATE, _NO_CANDIDATE = True, False

TABLE: tuple[Row[bool], ...] = (
    row(lambda s: s.facts.permit.held_since is None or s.is_permanent, _NO_CANDIDATE),
    row(_has_held_three_years, _CANDIDATE, "R72"),
    row(otherwise, _NO_CANDIDATE, "R72"),
)


def permanent_candidate(situation: Situation) -> Conclusion[bool]:
    """Return whether the applicant has held a permit for three unbroken years and has no permanent one."""
    return decide(TABLE, situation)
