"""Read the national postcode register as Bring publishes it.

A line has five values with tabs between them: postcode, city, number of the municipality, its name, and the category
(streets, boxes, both, …). Names stand in capitals.
"""

import re
from dataclasses import dataclass

from desktop.exchange.tables import text_of

_POSTCODE = re.compile(r"[0-9]{4}")
_MUNICIPALITY = re.compile(r"[0-9]{4}")
_SMALL_WORDS = frozenset({"i", "på", "og", "ved", "under", "av", "de"})
_LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class PostcodeLine:
    """A postcode with its city, and the number and name of the municipality."""

    code: str
    city: str
    municipality: str
    municipality_name: str
    category: str


@dataclass(frozen=True, slots=True)
class Register:
    """The register as read.

    Attributes:
        lines: by postcode, each once; of two lines with the same postcode the last one counts.
        refused: the numbers of the lines that could not be read, counted from 1.
    """

    lines: tuple[PostcodeLine, ...]
    refused: tuple[int, ...]


def read_register(raw: bytes) -> Register:
    """Read the register.

    Raises:
        BadTable: `table-not-text`.
    """
    lines: dict[str, PostcodeLine] = {}
    refused = []
    for number, text in enumerate(text_of(raw).splitlines(), start=1):
        if not text.strip():
            continue
        line = _read(text)
        if line is None:
            refused.append(number)
        else:
            lines[line.code] = line
    return Register(tuple(lines[code] for code in sorted(lines)), tuple(refused))


def written_name(capitals: str) -> str:
    """Return a name of the register as it is written on letters: `MO I RANA` becomes `Mo i Rana`."""
    words = capitals.lower().split()
    return " ".join(
        word if at and word in _SMALL_WORDS else "-".join(part[:1].upper() + part[1:] for part in word.split("-"))
        for at, word in enumerate(words)
    )


def _read(text: str) -> PostcodeLine | None:
    values = [value.strip() for value in text.split("\t")]
    if len(values) != 5 or not all(value.isprintable() and len(value) <= _LONGEST_NAME for value in values):
        return None
    code, city, municipality, municipality_name, category = values
    if not (_POSTCODE.fullmatch(code) and city and _MUNICIPALITY.fullmatch(municipality) and len(category) == 1):
        return None
    return PostcodeLine(code, written_name(city), municipality, written_name(municipality_name), category)
