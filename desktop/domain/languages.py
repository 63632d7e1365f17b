"""The languages that the counter speaks and writes."""

from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """A language of screens and letters, by its ISO 639 code."""

    BOKMAL = "nb"
    NYNORSK = "nn"
    ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Text:
    """One wording in each language."""

    nb: str
    nn: str
    en: str

    def into(self, language: Language) -> str:
        """Return the wording in a language."""
        match language:
            case Language.BOKMAL:
                return self.nb
            case Language.NYNORSK:
                return self.nn
            case Language.ENGLISH:
                return self.en
