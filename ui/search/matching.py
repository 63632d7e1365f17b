"""Which words of a name a search hit, so that they can stand out."""

from dataclasses import dataclass

from desktop.domain.names import fold


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a name, and whether the search hit it."""

    text: str
    hit: bool


def pieces(name: str, query: str) -> tuple[Piece, ...]:
    """Return a name in stretches; a word stands out if what was typed begins it, whatever its spelling."""
    wanted = fold(query).split()
    found: list[Piece] = []
    for number, word in enumerate(name.split(" ")):
        folded = fold(word.strip(",")).split()
        hit = any(part.startswith(beginning) for part in folded for beginning in wanted)
        text = word if number == 0 else f" {word}"
        if found and found[-1].hit == hit:
            found[-1] = Piece(found[-1].text + text, hit)
        else:
            found.append(Piece(text, hit))
    return tuple(found)
