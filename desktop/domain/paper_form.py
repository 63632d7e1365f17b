"""Which form of paper a printed sheet takes."""

from enum import StrEnum


class PaperForm(StrEnum):
    """What lies in a printer: sheets, or the roll of a receipt printer.

    A paper says the same on either form; only what can be folded into a window envelope needs sheets.
    """

    A4 = "a4"
    ROLL_80 = "roll-80"
