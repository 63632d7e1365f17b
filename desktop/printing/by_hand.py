"""What a paper says of the form on which it was first written by hand."""

from desktop.domain.papers import ByHand
from desktop.printing import wording
from desktop.printing.blocks import Fact, fact
from desktop.printing.style import BODY, SMALL
from desktop.printing.texts import Texts


def written_by_hand(said: ByHand | None, texts: Texts) -> list[Fact]:
    """Return by whom, on which form, and who entered it when; nothing for a paper that the program wrote."""
    if said is None:
        return []
    entered = texts("by-hand-entered", clerk=said.entered_by, moment=wording.day_and_clock(texts, said.entered_at))
    form = texts("by-hand-form", form=said.form, name=said.written_by)
    return [fact(texts("by-hand"), form, BODY, (entered, SMALL))]
