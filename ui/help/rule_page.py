"""A rule as a page of the manual: what it says, where it comes from, and where the manual speaks of it."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.languages import Language
from desktop.services import manual
from desktop.services.rule_book import explain
from ui.help.page_text import as_markdown

WHOLE_WINDOW = "window"
"""The page about what is the same everywhere."""


def rule_page(rule: str, related: str, language: Language) -> str:
    """Return a rule as Markdown.

    Args:
        rule: its name, such as `R33`.
        related: the page about the place from which it was asked, or empty.
        language: of the text.

    Raises:
        KeyError: there is no such rule or page.
    """
    said = explain(rule, language)
    title = QCoreApplication.translate("RulePage", "Rule %1").replace("%1", rule)
    source = QCoreApplication.translate("RulePage", "Source: %1").replace("%1", said.source)
    parts = [f"# {title}", as_markdown(said.text), f"*{as_markdown(source)}*"]
    places = {found.topic: _named(found.page, found.title) for found in manual.mentions(rule, language)}
    if related not in ("", WHOLE_WINDOW):
        places = {related: _name_of(related, language)} | places
    if places:
        parts.append("## " + QCoreApplication.translate("RulePage", "In the manual"))
        parts.append("\n".join(f"- [{name}]({topic})" for topic, name in places.items()))
    return "\n\n".join(parts) + "\n"


def _name_of(topic: str, language: Language) -> str:
    name, anchor = manual.split(topic)
    page = manual.page(name, language)
    return _named(page.title, page.sections[page.place_of(anchor)].title)


def _named(page: str, section: str) -> str:
    return as_markdown(page if section in ("", page) else f"{page}: {section}")
