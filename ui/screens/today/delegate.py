"""How one line of the day is painted, and what is said of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop.domain.clock import wall_clock
from desktop.services import wording
from desktop.services.queries.queue import HandedOver
from ui.dates import in_oslo, time_text
from ui.models.day import DayLine, Group, GroupLine, PersonLine, WalkInLine, Warn
from ui.models.rows import ROW_ROLE
from ui.needs_view import NEED_LOOKS, words_of_needs
from ui.session import Session
from ui.state_looks import LOOKS
from ui.text import isolate
from ui.theme import current
from ui.theme.icons import Icon, draw_glyph
from ui.theme.tokens import Tone, tokens
from ui.widgets.row_delegate import Cell, Column, RowDelegate
from ui.words import standing_word, state_word

_WARNING_LOOKS: Mapping[Warn, tuple[Icon, Tone]] = {
    Warn.NEEDS_NEW_TIME: (Icon.NEEDS_NEW_TIME, Tone.DANGER),
    Warn.PROVISIONAL: (Icon.PROVISIONAL, Tone.WARNING),
    Warn.LEFT_OPEN: (Icon.WARNING, Tone.WARNING),
    Warn.HANDED_OVER: (Icon.HAND_OVER, Tone.INFO),
    Warn.ABSENT: (Icon.NO_SHOW, Tone.DANGER),
    Warn.LATE: (Icon.WAITING, Tone.WARNING),
    Warn.CAME_LATE: (Icon.WAITING, Tone.WARNING),
}


@dataclass(frozen=True, slots=True)
class _Layout:
    """Which cells stand in a line of at least a width, and how wide they are."""

    at_least: int
    columns: Mapping[str, Column]


_LAYOUTS = (
    _Layout(
        800,
        {
            "time": Column(44),
            "number": Column(30, right=True),
            "state": Column(128),
            "minutes": Column(52, right=True),
            "name": Column(share=6),
            "errand": Column(share=5),
            "desk": Column(76),
            "warning": Column(168),
        },
    ),
    _Layout(
        600,
        {
            "time": Column(44),
            "number": Column(30, right=True),
            "state": Column(128),
            "minutes": Column(52, right=True),
            "name": Column(share=1),
            "desk": Column(76),
            "warning": Column(126),
        },
    ),
    _Layout(
        0,
        {
            "time": Column(44),
            "number": Column(30, right=True),
            "state": Column(128),
            "name": Column(share=1),
            "sign": Column(16),
        },
    ),
)


class DayDelegate(RowDelegate):
    """Paints people and the headings above them; what does not fit into a narrow window is left out in whole."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(tuple(_LAYOUTS[0].columns.values()), parent)
        self._session = session
        self._layout = _LAYOUTS[0]
        self._errands: dict[tuple[str, str], str] = {}

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a heading, or a person as wide as there is room."""
        rect: QRect = option.rect
        line = index.data(ROW_ROLE)
        if isinstance(line, GroupLine):
            painter.save()
            self._paint_group(painter, option, rect, line)
            painter.restore()
            return
        layout = next(layout for layout in _LAYOUTS if rect.width() >= layout.at_least)
        if layout is not self._layout:
            self._layout = layout
            self._columns = tuple(layout.columns.values())
        super().paint(painter, option, index)

    def cells(self, row: object) -> Sequence[Cell]:
        """Return the cells that the present width has room for."""
        assert isinstance(row, PersonLine | WalkInLine)  # noqa: S101 - the model holds nothing else but headings
        look = LOOKS[row.row.state]
        warning = self.warning(row)
        icon, tone = self._warning_look(row)
        number = self.number(row)
        made = {
            "time": Cell(self.time(row), strong=isinstance(row, PersonLine), muted=isinstance(row, WalkInLine)),
            "number": Cell(str(number) if number else "", strong=True),
            "state": Cell(look.word, look.icon, look.tone, badge=True),
            "minutes": Cell(self.minutes(row), muted=True),
            "name": Cell(self.name(row) if "errand" in self._layout.columns else self._name_alone(row)),
            "errand": Cell(self.errand(row), muted=True),
            "desk": Cell(self.desk(row), muted=True),
            "warning": Cell(warning, icon, tone),
            "sign": Cell("", icon, tone),
        }
        return [made[name] for name in self._layout.columns]

    def _name_alone(self, row: PersonLine | WalkInLine) -> str:
        """Return who it is where there is no room for errands: of an unknown drop-in nothing else is known."""
        unknown = isinstance(row, WalkInLine) and not row.row.name
        return f"{self.name(row)} · {self.errand(row)}" if unknown else self.name(row)

    # Words

    def speak(self, line: DayLine) -> str:
        """Return what a screen reader says of a line."""
        if isinstance(line, GroupLine):
            folded = {None: "", True: self.tr("folded"), False: self.tr("unfolded")}[line.folded]
            return ", ".join(part for part in (self.title(line.group), str(line.count), folded) if part)
        number = self.number(line)
        parts = (
            self.time(line),
            self.tr("number %1").replace("%1", str(number)) if number else "",
            state_word(line.row.state),
            self.minutes(line),
            line.row.name,
            self.tr("drop-in") if isinstance(line, WalkInLine) else "",
            self.errand(line),
            self.desk(line),
            "" if isinstance(line, PersonLine) and line.warning is Warn.NEED else self.warning(line),
            *(need.long for need in (words_of_needs(line.needs) if isinstance(line, PersonLine) else ())),
        )
        return ", ".join(part for part in parts if part)

    @staticmethod
    def time(line: PersonLine | WalkInLine) -> str:
        """Return the time that was booked; for a drop-in the time of coming."""
        if isinstance(line, PersonLine):
            return time_text(wall_clock(line.row.start))
        return time_text(in_oslo(line.row.arrived_at).time())

    @staticmethod
    def number(line: PersonLine | WalkInLine) -> int:
        """Return the waiting number, 0 for none yet."""
        return line.number if isinstance(line, PersonLine) else line.row.number

    def name(self, line: PersonLine | WalkInLine) -> str:
        """Return who it is; a drop-in who is not known yet is that and no more."""
        if isinstance(line, WalkInLine):
            word = self.tr("drop-in")
            return f"{isolate(line.row.name)} · {word}" if line.row.name else word
        return isolate(line.row.name)

    def title(self, group: Group) -> str:
        """Return the heading of a group."""
        match group:
            case Group.AT_DESKS:
                return self.tr("At the desks")
            case Group.WAITING:
                return self.tr("Waiting")
            case Group.EXPECTED:
                return self.tr("Expected")
            case Group.DONE:
                return self.tr("Done")

    def minutes(self, line: PersonLine | WalkInLine) -> str:
        """Return how long somebody has been waiting or at the desk."""
        return "" if line.minutes is None else self.tr("%1 min").replace("%1", str(line.minutes))

    def desk(self, line: PersonLine | WalkInLine) -> str:
        """Return the desk where somebody is, or is expected; a drop-in who waits has none."""
        handed = line.handed if isinstance(line, PersonLine) else line.row.handed
        number = handed.to_desk if handed and handed.to_desk else line.row.served_at
        if not number and isinstance(line, PersonLine):
            number = line.row.desk
        return self.tr("Desk %1").replace("%1", number) if number else ""

    def errand(self, line: PersonLine | WalkInLine) -> str:
        """Return what is applied for; of a drop-in, what they came about."""
        if isinstance(line, WalkInLine):
            words = wording.service(line.row.service, self._session.language)
            return f"{words} · {line.row.note}" if line.row.note else words
        key = (line.row.application, self._session.language.value)
        if key not in self._errands:
            self._errands[key] = wording.errand(line.row.application, self._session.language)
        return self._errands[key]

    def warning(self, line: PersonLine | WalkInLine) -> str:
        """Return the one warning of a line, or nothing."""
        if isinstance(line, WalkInLine):
            return self._handed(line.row.handed) if line.row.handed else self._gap(line)
        match line.warning:
            case None:
                return ""
            case Warn.LATE | Warn.ABSENT:
                return self.tr("late %1 min").replace("%1", str(line.late))
            case Warn.CAME_LATE:
                return self.tr("came %1 min late").replace("%1", str(line.late))
            case Warn.HANDED_OVER:
                return self._handed(line.handed) if line.handed else ""
            case Warn.LEFT_OPEN:
                return self.tr("left open")
            case Warn.NEEDS_NEW_TIME | Warn.PROVISIONAL:
                return standing_word(line.row.standing)
            case Warn.NEED:
                return words_of_needs(line.needs)[0].short

    def _handed(self, handed: HandedOver) -> str:
        return self.tr("from desk %1: %2").replace("%1", handed.from_desk).replace("%2", handed.reason)

    def _gap(self, line: WalkInLine) -> str:
        if line.gap is None:
            return ""
        if line.gap.ends is None:
            words = self.tr("fits now")
        else:
            words = self.tr("fits before %1") if line.fits else self.tr("no room before %1")
            words = words.replace("%1", time_text(in_oslo(line.gap.ends).time()))
        if not line.gap.desk:
            return words
        return self.tr("desk %1: %2").replace("%1", line.gap.desk).replace("%2", words)

    @staticmethod
    def _warning_look(line: PersonLine | WalkInLine) -> tuple[Icon | None, Tone | None]:
        if isinstance(line, WalkInLine):
            if line.row.handed is not None:
                return _WARNING_LOOKS[Warn.HANDED_OVER]
            if line.gap is None:
                return None, None
            return (Icon.COMPLETED, Tone.SUCCESS) if line.fits else (Icon.PROVISIONAL, Tone.NEUTRAL)
        if line.warning is None:
            return None, None
        if line.warning is Warn.NEED:
            return NEED_LOOKS[words_of_needs(line.needs)[0].need]
        return _WARNING_LOOKS[line.warning]

    # Headings

    def _paint_group(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, line: GroupLine) -> None:
        page = current.colours().page
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, QColor(page.selected if selected else page.canvas))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(page.line))
        if selected and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(page.focus))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        colour = QColor(page.on_selected if selected else page.text)
        space = tokens().space
        font = QFont(painter.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(colour)
        left = rect.left() + space.m
        title = self.title(line.group)
        width = painter.fontMetrics().horizontalAdvance(title)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if line.folded is not None:
            box = QRect(left, rect.center().y() - 6, 14, 14)
            draw_glyph(painter, box, Icon.FORWARD if line.folded else Icon.EXPAND, colour)
            painter.setFont(font)
            left += 14 + space.xs
        painter.drawText(QRect(left, rect.top(), width + 4, rect.height()), middle, title)
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(QColor(page.on_selected if selected else page.muted))
        beside = QRect(left + width + space.s, rect.top(), 80, rect.height())
        painter.drawText(beside, middle, str(line.count))
