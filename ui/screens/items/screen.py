"""The place "Items": what needs a person, in sections.

A section is an `ItemSection` (`ui.screens.items.section`): one kind of thing that waits, such as cards that have not
come. It is built with the session, is given to `ItemsScreen` by its constructor, and knows nothing of the others. A
subclass brings

- `key`, `topic` (what F1 leads to), `interests` (which kinds of change make it count again), `icon`, `columns` (wide
  and narrow),
- words: `title()`, `column_titles()`, `empty_texts()`,
- rows: `read()` with the most urgent first, `count()` where there is a cheaper way, `key_of(row)`, `address_of(row)`,
- what is seen and said of a row: `cells(row)` (one for each column), `speak(row)`,
- work: `deeds(row)`, each an `ItemAction` with its key, and `take(code, row)`, which submits a command or opens an
  `AskPanel` (`ui.screens.items.ask`) by `self.ask(panel)`,

and at the end of its constructor calls `self.words()`. A section out of sight counts and does not read. Everything
else is the frame's: the list, the empty state, the buttons, choosing, Enter (which opens the case) and the number.

Keys: Left and Right (in a list) or Ctrl+Tab go from section to section, Alt+1 … to one; the arrows choose a line, the
keys on the buttons act on it.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.changes import Changes, Touched
from ui.actions.binding import Bound, bind
from ui.actions.keymap import keymap
from ui.help.topic import set_help
from ui.screen import Screen
from ui.screens.items.section import ItemSection
from ui.session import Session
from ui.widgets.section_pages import PageName, SectionPages

#: How long changes are gathered before a section out of sight is counted, milliseconds.
_GATHER = 300
#: How often it is asked whether another day has begun, milliseconds: things become late at midnight.
_NEW_DAY = 60_000


class ItemsScreen(Screen):
    """Shows one section at a time, each with its number.

    Signals:
        waiting_changed: how many things wait in all sections together (int), for the rail.
    """

    waiting_changed = Signal(object)

    def __init__(self, session: Session, sections: Sequence[ItemSection[Any]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_help(self, "items")
        self._session = session
        self._sections = tuple(sections)
        self._counts = {section.key: 0 for section in self._sections}
        self._stale = Touched.NOTHING
        self._day = session.today
        self._pages = SectionPages(self)
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(_GATHER)
        self._gather.timeout.connect(self._recount)
        self._midnight = QTimer(self)
        self._midnight.setInterval(_NEW_DAY)
        self._midnight.timeout.connect(self.look_at_day)
        for section in self._sections:
            self._pages.add(section.key, section)
            section.counted.connect(self._counted)
        self._shortcuts = self._make_shortcuts()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self._pages.changed.connect(self._section_changed)
        session.changed.connect(self._changed)
        self._words()
        self.setFocusProxy(self.current_section)
        self.mark_dirty(Changes(Touched.ALL))
        self.count_again(Touched.ALL)
        self._midnight.start()

    @property
    def waiting(self) -> int:
        """Return how many things wait in all sections together."""
        return sum(self._counts.values())

    @property
    def sections(self) -> tuple[ItemSection[Any], ...]:
        """Return the sections, from the top."""
        return self._sections

    @property
    def current_section(self) -> ItemSection[Any]:
        """Return the section in front."""
        return self._sections[self._place_of(self._pages.current)]

    def tab_text(self, key: str) -> str:
        """Return how a section is named, and how much waits in it."""
        name = self._pages.name_of(key)
        return f"{name.title}  {name.waiting}" if name.waiting else name.title

    def go_to(self, key: str) -> None:
        """Bring a section to the front, with the keyboard in it.

        Raises:
            StopIteration: there is no such section.
        """
        self._pages.show_page(self._sections[self._place_of(key)].key)
        self.current_section.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, changes: object) -> None:
        """Read the section in front again; the others are counted."""
        touched = changes.touched if isinstance(changes, Changes) else Touched.ALL
        if touched & self.current_section.interests:
            self.current_section.reread()

    def count_again(self, touched: Touched) -> None:
        """Count, soon, what the changes may have made more or fewer."""
        self._stale |= touched
        self._gather.start()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the neighbouring section."""
        step = {Qt.Key.Key_Left.value: -1, Qt.Key.Key_Right.value: 1}.get(event.key(), 0)
        if step and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._go_on(step)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        self.mark_dirty(changes)
        self.count_again(changes.touched)

    @Slot()
    def _recount(self) -> None:
        touched, self._stale = self._stale, Touched.NOTHING
        for section in self._sections:
            shown = section is self.current_section and self.isVisible()
            if touched & section.interests and not shown:
                section.recount()

    @Slot(object)
    def _counted(self, number: int) -> None:
        section = self.sender()
        key = next((each.key for each in self._sections if each is section), None)
        if key is None:
            return
        before = self.waiting
        self._counts[key] = number
        self._name()
        if self.waiting != before:
            self.waiting_changed.emit(self.waiting)

    @Slot()
    def _section_changed(self) -> None:
        self.setFocusProxy(self.current_section)
        if self.isVisible():
            self.current_section.reread()

    @Slot()
    def look_at_day(self) -> None:
        """Count again where another day has begun; the screen itself looks once a minute."""
        if self._day != self._session.today:
            self._day = self._session.today
            self.mark_dirty(Changes(Touched.ALL))
            self.count_again(Touched.ALL)

    @Slot()
    def _go_by_key(self) -> None:
        pressed = self.sender()
        at = next((number for number, shortcut in enumerate(self._shortcuts) if shortcut is pressed), -1)
        count = len(self._sections)
        if 0 <= at < count:
            self.go_to(self._sections[at].key)
        elif at >= count:
            self._go_on(1 if at == count else -1)

    def _go_on(self, step: int) -> None:
        self.go_to(self._sections[(self._place_of(self._pages.current) + step) % len(self._sections)].key)

    def _place_of(self, key: str) -> int:
        return next(at for at, section in enumerate(self._sections) if section.key == key)

    def _make_shortcuts(self) -> list[Bound]:
        """Return Alt and a figure for each section, then the ways to the next one and to the one before."""
        tabs = [f"items.tab-{at}" for at in range(1, len(self._sections) + 1)]
        return [bind(self, code, self._go_by_key) for code in (*tabs, "items.next-tab", "items.tab-before")]

    def _name(self) -> None:
        self._pages.set_names(
            [
                PageName(section.key, section.title(), self._counts[section.key], keymap().shown(f"items.tab-{at}"))
                for at, section in enumerate(self._sections, 1)
            ]
        )

    def _words(self) -> None:
        self._pages.list.setAccessibleName(self.tr("Kinds of things that wait"))
        self._name()
        for section in self._sections:
            section.words()
