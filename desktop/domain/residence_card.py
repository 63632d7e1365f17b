"""What the machine-readable zone of a Norwegian residence card says (facts 2.5 and 2.6)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.mrz import Mrz, MrzFormat
from desktop.domain.names import fold

NORWAY = "NOR"


class ResidenceCardKind(StrEnum):
    """The kinds of card, by the code of the document."""

    RESIDENCE = "IR"
    EEA_FAMILY = "IE"
    BORDER = "IB"


@dataclass(frozen=True, slots=True)
class ResidenceCard:
    """A residence card that was read.

    Attributes:
        expires_on: None where it cannot be read.
        damaged: what was read does not add up, and must be compared with the card.
    """

    kind: ResidenceCardKind
    number: str
    expires_on: date | None
    mrz: Mrz
    damaged: bool

    def has_expired(self, today: date) -> bool:
        """Tell whether the card's last day has passed."""
        return self.expires_on is not None and self.expires_on < today


def residence_card(mrz: Mrz, today: date) -> ResidenceCard | None:
    """Return a zone as a Norwegian residence card, None where it is another document.

    The number is the card's own: neither a passport number nor a DUF number.
    """
    if mrz.format is not MrzFormat.TD1 or mrz.issuer != NORWAY:
        return None
    try:
        kind = ResidenceCardKind(mrz.document_code)
    except ValueError:
        return None
    return ResidenceCard(kind, mrz.document_number, mrz.expires_on(today), mrz, bool(mrz.problems))


def names_agree(mrz: Mrz, family_name: str, given_names: str) -> bool:
    """Tell whether a zone can be of somebody with these names.

    Spellings of Æ, Ø, Å and the like are the same, and so is the order. A name that fills its line may be cut off:
    then each word in the zone must begin one of the names.
    """
    read = f"{mrz.surname} {mrz.given_names}"
    words, known = fold(read).split(), fold(f"{family_name} {given_names}").split()
    if not mrz.name_fills_field:
        return sorted(words) == sorted(known)
    return bool(words) and all(any(name.startswith(word) for name in known) for word in words)
