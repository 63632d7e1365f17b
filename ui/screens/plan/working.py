"""The lines that are being worked on: what is typed, on which version it was begun, and which draft it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from desktop.domain.languages import Language
from desktop.domain.plan_lines import PlanLine
from desktop.services.queries.plan import PlanRow
from ui.screens.plan.typed_line import Reading, Surroundings, TypedLine, read_line, typed_of


@dataclass(slots=True)
class Working:
    """What is on the screen.

    Attributes:
        typed: the fields of each line by its id, in their order.
        base: the version in force when the lines were last looked at, or empty.
        draft_id: the draft that it is, or empty where none was saved yet.
        revision: the saving of that draft that was looked at.
        rebased: the version in force was looked at since the draft was saved; it is to be saved again.
    """

    typed: dict[str, TypedLine] = field(default_factory=dict)
    base: str = ""
    draft_id: str = ""
    revision: int = 0
    rebased: bool = False
    _kept: dict[str, tuple[TypedLine, PlanLine]] = field(default_factory=dict)

    @property
    def dirty(self) -> bool:
        """Say whether something is typed that was not saved."""
        return self.rebased or list(self.typed.values()) != [typed for typed, _ in self._kept.values()]

    def load(self, row: PlanRow | None, language: Language) -> None:
        """Take the lines of a draft or of the version in force; nothing for a plan that is still to be made."""
        is_draft = row is not None and row.number is None
        self.draft_id, self.revision = (row.plan_id, row.revision) if row is not None and is_draft else ("", 0)
        self.rebased = False
        self.base = "" if row is None else row.based_on if is_draft else row.plan_id
        lines: Sequence[PlanLine] = row.lines if row is not None else ()
        self._kept = {line.line_id: (typed_of(line, language), line) for line in lines}
        self.typed = {line_id: typed for line_id, (typed, _) in self._kept.items()}

    def saved(self, plan_id: str, revision: int, lines: Sequence[PlanLine]) -> None:
        """Note that these lines were saved as a draft, as they are typed now."""
        self.draft_id, self.revision, self.rebased = plan_id, revision, False
        by_id = {line.line_id: line for line in lines}
        self._kept = {line_id: (typed, by_id[line_id]) for line_id, typed in self.typed.items() if line_id in by_id}

    def put(self, typed: TypedLine) -> None:
        """Keep a line as it is typed; a new one comes last."""
        self.typed[typed.line_id] = typed

    def rebase(self, base: str) -> None:
        """Go on with the lines, now that the version in force was looked at."""
        self.base, self.rebased = base, True

    def copy(self, line_id: str, new_id: str) -> None:
        """Put a copy of a line right behind it."""
        rows: dict[str, TypedLine] = {}
        for each in self.typed.values():
            rows[each.line_id] = each
            if each.line_id == line_id:
                rows[new_id] = replace(each, line_id=new_id)
        self.typed = rows

    def read(self, around: Surroundings) -> Mapping[str, Reading]:
        """Read every line; one that was not touched is what it was."""
        return {line_id: self._read(typed, around) for line_id, typed in self.typed.items()}

    def _read(self, typed: TypedLine, around: Surroundings) -> Reading:
        kept = self._kept.get(typed.line_id)
        return Reading(kept[1]) if kept is not None and kept[0] == typed else read_line(typed, around)
