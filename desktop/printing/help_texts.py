"""The wording of the second column, read from `resources/letters/help/<language>/*.toml`."""

from functools import cache
from importlib import resources

from desktop.domain.help_language import HelpLanguage
from desktop.domain.languages import Language
from desktop.domain.papers import PaperKind
from desktop.printing.texts import COMMON, Texts, parse


def help_bytes(language: HelpLanguage, stem: str) -> bytes:
    """Return a text file of the help translations as it lies in the package."""
    return (resources.files("resources") / "letters" / "help" / language / f"{stem}.toml").read_bytes()


@cache
def load_help(language: HelpLanguage, beside: Language, kind: PaperKind) -> Texts:
    """Return the texts of the second column beside those of a paper, under the same keys and with the same places."""
    return parse(beside, help_bytes(language, COMMON), help_bytes(language, kind))
