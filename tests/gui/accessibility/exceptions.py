"""What is as it is on purpose: where a rule is not kept, and why it is right so."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reasoned:
    """One exception.

    Attributes:
        rule: the name of the rule.
        widget: a part of how the widget is called in the report.
        why: why it is right so.
    """

    rule: str
    widget: str
    why: str


EXCEPTIONS = (
    Reasoned(
        "order",
        "QToolButton 'Month before'",
        "with Tab one comes to the calendar first, then to what is around it: bar, choices, and last the left edge",
    ),
    Reasoned(
        "order",
        "QPushButton 'Open case'",
        "what the buttons above the list of papers do, they do to the line that was chosen in it before",
    ),
    Reasoned(
        "colour alone",
        "HereDelegate paints a picture without a word",
        "in the narrow list of the hand-in desk the heading of the group says the state in words, and what is to be "
        "looked out for stands in words beside the list; a screen reader says both with the line",
    ),
)
