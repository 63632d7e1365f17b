"""`docs/manual/`, which is written from the pages, and the pictures that both show."""

from __future__ import annotations

import re
import struct
from pathlib import Path

import pytest

from desktop.domain.languages import Language
from desktop.services import manual
from resources.generate.manual import FOLDER, files

MOST_BYTES = 3_000_000
PICTURES = Path(__file__).parents[3] / "resources" / "manual" / "pictures"


def test_the_files_are_those_that_the_generator_writes() -> None:
    there = {path.relative_to(FOLDER).as_posix(): path.read_text(encoding="utf-8") for path in FOLDER.rglob("*.md")}
    assert there == files(), "make manual writes them"


def test_every_page_has_a_reader_and_every_reader_has_pages() -> None:
    for language in Language:
        read = {page.name for reader in manual.readers(language) for page in reader.pages}
        assert read == {page.name for chapter in manual.contents(language) for page in chapter.pages}
    assert [reader.key for reader in manual.readers(Language.ENGLISH)] == [
        *("clerk", "leader", "auditor", "administrator", "it")
    ]


def test_every_link_of_the_files_leads_to_a_place_that_is_there() -> None:
    made = files()
    places = {name: set(re.findall(r'<a id="([^"]+)"', text)) for name, text in made.items()}
    for name, text in made.items():
        folder = Path(name).parent
        for target in re.findall(r"(?<!!)\]\(([^)\s]+)\)", text):
            file, _, anchor = target.partition("#")
            if file.startswith(".."):
                assert (FOLDER / folder / file).resolve().exists(), target
                continue
            inside = (folder / file).as_posix() if file else name
            assert inside in made, target
            assert not anchor or anchor in places[inside], f"{name}: {target}"


@pytest.mark.parametrize("language", list(Language))
def test_each_picture_of_a_page_comes_with_the_program_in_each_language(language: Language) -> None:
    assert set(manual.picture_names()) == {path.stem for path in (PICTURES / language.value).iterdir()}
    for chapter in manual.contents(language):
        for page in chapter.pages:
            picture = manual.picture_of(page.name, language)
            file = manual.picture_bytes(picture.name, language) if picture else None
            assert (picture is None) == (file is None), page.name
            if picture is not None and file is not None:
                width, height = struct.unpack(">II", file[16:24])
                assert (file[:4], width) == (b"\x89PNG", 960)
                assert 400 < height < 700
                assert picture.markdown in page.with_picture(picture.markdown)
    assert manual.picture_bytes("../contents", language) is None


def test_the_pictures_are_small_enough_to_be_shipped() -> None:
    assert sum(path.stat().st_size for path in PICTURES.rglob("*.png")) <= MOST_BYTES
