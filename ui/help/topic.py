"""What a part of the window is about: a page of the manual (`booking#when`) or a rule (`rule:R33`).

What F1 then finds is in `topics_at.py`: the first window carries topics and is asked for none.
"""

from PySide6.QtWidgets import QWidget

PROPERTY = "help_topic"


def set_help(widget: QWidget, topic: str) -> None:
    """Say what F1 leads to from a widget and from everything inside that says nothing of its own.

    Args:
        widget: a screen, a tab, a panel, or a single button.
        topic: `page`, `page#section`, or `rule:R33`; an empty text for nothing of its own.
    """
    widget.setProperty(PROPERTY, topic)
