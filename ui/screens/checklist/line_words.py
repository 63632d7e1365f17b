"""The lines of a checklist in the clerk's words."""

from collections import Counter
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject

from desktop.domain.catalogue import ReasonGroup
from desktop.services.checklist_wording import sentence
from desktop.services.queries.checklist import FamilyPaper, LineRow
from desktop.services.wording import document, reason
from ui.dates import date_text
from ui.screens.checklist.lines import ShownLine, line_look
from ui.session import Session
from ui.text import isolate


class LineWords(QObject):
    """Puts lines into words; what serves for a whole family says for whom.

    `common` has the papers that more than one of a family is asked for; `for_all` says that they are noted for
    everybody at once.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.case_id = ""
        self.common: Mapping[str, FamilyPaper] = {}
        self.for_all = True

    def serves_for(self, line: LineRow) -> FamilyPaper | None:
        """Return for whom a line is noted at once, or None where it is noted for this case alone."""
        return self._family_paper(line) if self.for_all else None

    def shown(self, lines: Iterable[LineRow]) -> list[ShownLine]:
        """Return the lines as they are listed."""
        language, today = self._session.language, self._session.today
        all_lines = list(lines)
        count = Counter(line.document for line in all_lines)
        seen: Counter[str] = Counter()
        rows = []
        for line in all_lines:
            seen[line.document] += 1
            name = line.name or document(line.document).name.into(language)
            if line.document and count[line.document] > 1:  # one line for each passport
                name = f"{name} ({line.passport_number or f'{seen[line.document]}/{count[line.document]}'})"
            sign, tone, state = line_look(line, today)
            rows.append(
                ShownLine(
                    line,
                    name,
                    sign,
                    tone,
                    state,
                    by=date_text(line.missing_by, language) if line.missing_by else "",
                    why=reason(ReasonGroup.NOT_RELEVANT, line.not_relevant_because, language),
                    required=self._asked(line),
                    more=self.tr("translation") if line.translation else "",
                    whose=self._whose(line),
                )
            )
        return rows

    def _family_paper(self, line: LineRow) -> FamilyPaper | None:
        return self.common.get(line.document) if line.common_to_family and line.asked_for else None

    def _asked(self, line: LineRow) -> str:
        if not line.document:
            return self.tr("brought, and on no list")
        if not line.asked_for:
            return sentence("no-longer-asked-for", self._session.language)
        return self.tr("required") if line.required else self.tr("if it applies")

    def _whose(self, line: LineRow) -> str:
        paper = self._family_paper(line)
        if paper is None:
            return ""
        others = [each for each in paper.standings if each.case_id != self.case_id]
        today = self._session.today
        states = ", ".join(f"{isolate(each.name)}: {line_look(each.line, today)[2]}" for each in others)
        said = self.tr("Serves for the whole family; noted for this list alone. %1")
        if self.for_all:
            said = self.tr("Serves for the whole family and is noted for everybody. %1")
        return said.replace("%1", states)
