"""The order in which lists of names stand: the Norwegian alphabet, which no database knows by itself."""

import unicodedata

from desktop.domain.names import letters

# What comes after z, in this order; the Swedish and German letters stand with those that sound so.
_ORDER = str.maketrans({"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}", "ü": "y", ",": "\x01"})


def name_key(name: str) -> tuple[str, str]:
    """Return the key by which a name is sorted: Æ, Ø and Å after Z, Aa as Å, other signs on letters passed over.

    In `Hansen, Åse` a comma comes before a blank, so that all Hansens stand before those who are called Hansen Berg.
    Names with the same letters stand by the texts themselves, so that the order is the same each time.
    """
    text = unicodedata.normalize("NFC", name).casefold().replace("aa", "å").translate(_ORDER)
    return letters(text), name
