"""The languages in which a paper can carry a help translation beside its own text."""

from enum import StrEnum


class HelpLanguage(StrEnum):
    """A language of help translations, by its ISO 639 code; the paper's own language is what counts."""

    UKRAINIAN = "uk"
    ARABIC = "ar"
    POLISH = "pl"

    @property
    def runs_from_right(self) -> bool:
        """Tell whether the language is written from the right."""
        return self is HelpLanguage.ARABIC


def help_language_of(code: str | None) -> HelpLanguage | None:
    """Return the language of a code; None for none, and for an empty one.

    Raises:
        ValueError: there are no help translations into it.
    """
    return HelpLanguage(code) if code else None
