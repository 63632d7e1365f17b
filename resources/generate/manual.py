"""Write `docs/manual/` from the pages that F1 shows: run as `python -m resources.generate.manual`.

One file for each reader in each language, with their pages in the order in which they are best read.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from desktop.domain.languages import Language, Text
from desktop.services import manual
from desktop.services.manual import Page, Reader

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "docs" / "manual"
PICTURES = "../../../resources/manual/pictures"
RULES = "../../rules.md"

NAMES = {Language.BOKMAL: "Bokmål", Language.NYNORSK: "Nynorsk", Language.ENGLISH: "English"}
OPENED = Text(
    "Håndboken til Skranke. Den samme teksten åpnes i programmet med `F1`, uten linje.",
    "Handboka til Skranke. Den same teksten blir opna i programmet med `F1`, utan linje.",
    "The manual of Skranke. The same text opens in the program by `F1`, without a line.",
)
CONTENTS = Text("Innhold", "Innhald", "Contents")
_HEAD = """\
# The manual

Written by `make manual` from `resources/manual/`, the pages that `F1` shows; do not edit by hand. The pictures come
from the tour (`make pictures`).

| for | Bokmål | Nynorsk | English |
|---|---|---|---|
"""
_LINK = re.compile(r"(?<!!)\[(?P<text>[^\]]+)\]\((?P<topic>[^)\s]+)\)")


def files() -> Mapping[str, str]:
    """Return what stands in each file, by its path below `docs/manual`."""
    made = {"README.md": _overview()}
    for language in Language:
        readers = manual.readers(language)
        made |= {f"{language.value}/{reader.key}.md": _file(reader, readers, language) for reader in readers}
    return made


def main() -> None:
    """Write the files, and take away those that belong to no reader any more."""
    wanted = files()
    for name, text in wanted.items():
        path = FOLDER / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for path in FOLDER.rglob("*.md"):
        if path.relative_to(FOLDER).as_posix() not in wanted:
            path.unlink()


def _overview() -> str:
    by_language = {language: manual.readers(language) for language in Language}
    rows = ""
    for place, reader in enumerate(by_language[Language.ENGLISH]):
        links = (f"[{by_language[language][place].title}]({language.value}/{reader.key}.md)" for language in NAMES)
        rows += f"| {reader.key} | {' | '.join(links)} |\n"
    return _HEAD + rows


def _file(reader: Reader, readers: tuple[Reader, ...], language: Language) -> str:
    parts = [f"# {reader.title}", OPENED.into(language), f"## {CONTENTS.into(language)}"]
    parts.append("\n".join(f"- [{page.title}](#{page.name})" for page in reader.pages))
    for page in reader.pages:
        parts += _page(page, reader, readers, language)
    return "\n\n".join(part for part in parts if part) + "\n"


def _page(page: Page, reader: Reader, readers: tuple[Reader, ...], language: Language) -> Iterator[str]:
    yield f'<a id="{page.name}"></a>\n\n## {page.title}'
    yield _linked(page.sections[0].markdown, reader, readers)
    picture = manual.picture_of(page.name, language)
    if picture is not None and manual.picture_bytes(picture.name, language) is not None:
        yield f"![{picture.words}]({PICTURES}/{language.value}/{picture.name}.png)"
    for section in page.sections[1:]:
        yield f'<a id="{page.name}-{section.anchor}"></a>\n\n### {section.title}'
        yield _linked(section.markdown, reader, readers)


def _linked(markdown: str, reader: Reader, readers: tuple[Reader, ...]) -> str:
    """Return a text whose links lead to where a page stands among the files."""

    def leads(found: re.Match[str]) -> str:
        topic = found["topic"]
        if manual.rule_of(topic):
            return f"[{found['text']}]({RULES})"
        name, anchor = manual.split(topic)
        place = f"#{name}-{anchor}" if anchor else f"#{name}"
        return f"[{found['text']}]({_file_of(name, reader, readers)}{place})"

    return _LINK.sub(leads, markdown)


def _file_of(name: str, reader: Reader, readers: tuple[Reader, ...]) -> str:
    """Return the file that has a page: none where it is the reader's own, or else that of the first who reads it."""
    if any(page.name == name for page in reader.pages):
        return ""
    return next(f"{each.key}.md" for each in readers if any(page.name == name for page in each.pages))


if __name__ == "__main__":
    main()
