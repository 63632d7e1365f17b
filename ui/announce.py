"""Say something through the screen reader."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

Announcer = Callable[[QWidget, str, bool], None]


def announce(widget: QWidget, text: str, urgent: bool) -> None:  # noqa: FBT001 - the shape of `Announcer`
    """Have a screen reader read a text; an urgent one interrupts what it is reading."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # not before the first window

    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
