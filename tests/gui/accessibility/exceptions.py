"""What is as it is on purpose: where a rule is not kept, and why it is right so."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Exception_:
    """One exception.

    Attributes:
        rule: the name of the rule.
        widget: how the widget is called in the report, or the beginning of it.
        why: why it is right so.
    """

    rule: str
    widget: str
    why: str


EXCEPTIONS = (
    Exception_(
        "order",
        "QToolButton 'Month before'",
        "with Tab one comes to the calendar first, then to what is around it: bar, choices, and last the left edge",
    ),
    Exception_(
        "order",
        "QPushButton 'Open case'",
        "what the buttons above the list of papers do, they do to the line that was chosen in it before",
    ),
)
