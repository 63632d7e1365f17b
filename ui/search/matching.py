"""Which words of a name a search hit, so that they can stand out."""

from dataclasses import dataclass

from desktop.domain.names import fold
from desktop.domain.twins import one_error_apart, sound_alike

NEAR, ALIKE = "near", "alike"
"""Why somebody fits whose name is written otherwise than what was typed (`Hit.matched`)."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a name, and whether the search hit it."""

    text: str
    hit: bool


def pieces(name: str, query: str, matched: str = "") -> tuple[Piece, ...]:
    """Return a name in stretches; a word stands out if what was typed begins it, whatever its spelling.

    Where somebody was found by a name that is written otherwise, the word stands out that comes near what was typed.
    """
    wanted = fold(query).split()
    found: list[Piece] = []
    for number, word in enumerate(name.split(" ")):
        folded = fold(word.strip(",")).split()
        hit = any(_fits(part, each, matched) for part in folded for each in wanted)
        text = word if number == 0 else f" {word}"
        if found and found[-1].hit == hit:
            found[-1] = Piece(found[-1].text + text, hit)
        else:
            found.append(Piece(text, hit))
    return tuple(found)


def _fits(part: str, typed: str, matched: str) -> bool:
    if part.startswith(typed):
        return True
    return (matched == NEAR and one_error_apart(part, typed)) or (matched == ALIKE and sound_alike(part, typed))
