"""The windows speak bokmål and nynorsk in whole: nothing untranslated, nothing garbled, nothing mixed."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.languages import Language
from ui.languages import Languages
from ui.screens.sign_in import SignInScreen

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "ui").rglob("*.py"))
RESOURCES = ROOT / "resources"
NORWEGIAN = ("nb", "nn")
OF_QT = RESOURCES / "translations" / "qtbase_nb.ts"
"""Qt's own words in bokmål, which it does not bring itself."""

Text = tuple[str, str]
"""Context and English source."""


@dataclass(frozen=True, slots=True)
class Message:
    """One text: what Linguist says of it, and its translation in each of the forms that the language has."""

    mark: str
    counted: bool
    forms: tuple[str, ...]


def read(path: Path) -> dict[Text, Message]:
    """Return what stands in a file of Linguist."""
    found = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - the repository's own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            counted = message.get("numerus") == "yes"
            parts = list(translation.iter("numerusform")) if counted else [translation]
            forms = [part.text or "" for part in parts]
            found[name, message.findtext("source", "")] = Message(translation.get("type", ""), counted, tuple(forms))
    return found


def tool(name: str) -> str:
    """Return one of Qt's programs, from the environment that the tests run in."""
    found = shutil.which(f"pyside6-{name}", path=Path(sys.executable).parent)
    assert found is not None
    return found


def in_the_source(path: Path) -> Iterator[Text]:
    """Yield every literal text of a module that is translated when the program runs."""
    yield from _texts(ast.parse(path.read_text(encoding="utf-8")), "")


def _texts(node: ast.AST, within: str) -> Iterator[Text]:
    if isinstance(node, ast.ClassDef):
        within = node.name
    if isinstance(node, ast.Call):
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        literals = [word.value for word in node.args if isinstance(word, ast.Constant) and isinstance(word.value, str)]
        if called == "tr" and literals:
            yield within, literals[0]
        elif called in {"translate", "QT_TRANSLATE_NOOP"} and len(literals) > 1:
            yield literals[0], literals[1]
    for child in ast.iter_child_nodes(node):
        yield from _texts(child, within)


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> dict[Text, Message]:
    """What lupdate finds in the windows as they are now."""
    made = tmp_path_factory.mktemp("lupdate") / "found_nb.ts"
    subprocess.run([tool("lupdate"), "-silent", "-locations", "none", *SOURCES, "-ts", made], check=True)
    return read(made)


@pytest.fixture(scope="module")
def written() -> dict[str, dict[Text, Message]]:
    """The files of the repository, by language."""
    return {code: read(RESOURCES / "translations" / f"skranke_{code}.ts") for code in NORWEGIAN}


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the compiled files."""
    folder = tmp_path_factory.mktemp("compiled")
    for code in NORWEGIAN:
        source = RESOURCES / "translations" / f"skranke_{code}.ts"
        subprocess.run([tool("lrelease"), "-silent", source, "-qm", folder / f"skranke_{code}.qm"], check=True)
    subprocess.run([tool("lrelease"), "-silent", OF_QT, "-qm", folder / "qtbase_nb.qm"], check=True)
    return folder


def test_lupdate_finds_every_text(extracted: dict[Text, Message]) -> None:
    """It misses those inside an f-string, and they would stay English."""
    missed = {text: path.name for path in SOURCES for text in in_the_source(path) if text not in extracted}

    assert missed == {}


@pytest.mark.parametrize("code", NORWEGIAN)
def test_the_file_holds_every_text_and_no_other(
    code: str, extracted: dict[Text, Message], written: dict[str, dict[Text, Message]]
) -> None:
    """Where this fails, call `make translations` and translate what is new."""
    assert set(extracted) - set(written[code]) == set()
    assert set(written[code]) - set(extracted) == set()


@pytest.mark.parametrize("code", NORWEGIAN)
def test_every_text_is_translated(code: str, written: dict[str, dict[Text, Message]]) -> None:
    assert len(written[code]) > 500
    unfinished = [text for text, message in written[code].items() if message.mark or not all(message.forms)]
    assert unfinished == []
    assert [text for text, message in written[code].items() if message.counted and len(message.forms) != 2] == []


FIXED = re.compile(
    r"%L?\d+|%n|\{\w*\}"  # places that are filled in
    r"|&(?=\w)|\t|\n"  # the letter that Alt reaches, what a menu sets apart
    r"|\b(?:Ctrl|Shift|Alt)\+\w+|\b(?:Esc|Enter|Backspace)\b|[←→↑↓·×]"  # keys and signs
    r"|\bR\d+\b|\b\d{1,2}\.\d{1,2}\.\d{4}\b|\S+@\S+"  # rules and examples
)
"""What a translation takes over as it is, as often as it stands in the source."""


@pytest.mark.parametrize("code", NORWEGIAN)
def test_places_keys_and_examples_are_taken_over(code: str, written: dict[str, dict[Text, Message]]) -> None:
    differing = [
        (source, form)
        for (_, source), message in written[code].items()
        for form in filter(None, message.forms)
        if Counter(FIXED.findall(source)) != Counter(FIXED.findall(form))
    ]
    assert differing == []


def _frame(text: str) -> tuple[str, str, str]:
    end = re.search(r"[.?:…]?$", text.strip())
    return text[: len(text) - len(text.lstrip())], end.group() if end else "", text[len(text.rstrip()) :]


@pytest.mark.parametrize("code", NORWEGIAN)
def test_a_translation_begins_and_ends_like_its_source(code: str, written: dict[str, dict[Text, Message]]) -> None:
    differing = [
        (source, form)
        for (_, source), message in written[code].items()
        for form in filter(None, message.forms)
        if _frame(source) != _frame(form)
    ]
    assert differing == []


_BOKMAL = """
    ikke noe noen hva hvem hvor hvorfor hvilken hvilket hvilke hvordan jeg fra uten gjelder mangler søker
    søkeren navn etternavn fornavn brukernavn oppholdstillatelse tillatelse tillatelsen oppholdskort opphold
    statsborgerskap beskyttelse beskyttet nå ennå hvis bare mer også de dem disse et en utskriften saken listen hendelse
    hendelser uke uken måned åpne åpner lukket endret flyttet lagret innvilget fornyet fornyes bestilles leveres
    kontrolleres forhånd gang ganger gammelt oppmøtested veiledning verge bekreftet foreløpig senest sent senere sier
    skriver ble være vært hel hele kilde begynn begynner samme tatt selv
"""
_NYNORSK = """
    ikkje noko nokon kva kven kvar kvifor korleis eg frå utan gjeld manglar søkjar søkjaren søkje namn etternamn
    førenamn brukarnamn opphaldsløyve løyve løyvet opphaldskort opphald statsborgarskap vern verna no enno berre meir
    òg dei desse ein ei eit saka lista utskrifta hending hendingar veke veka månad opne opnar lukka endra flytta lagra
    innvilga fornya førehand gong gonger gammalt oppmøtestad stad rettleiing verje stadfesta førebels seinast seint
    seinare seier skrivar vart vere vore heil heile eige kjelde byrj byrjar same teke teken sjølv
"""
ONLY_BOKMAL, ONLY_NYNORSK = frozenset(_BOKMAL.split()), frozenset(_NYNORSK.split())


@pytest.mark.parametrize(("code", "foreign"), [("nb", ONLY_NYNORSK), ("nn", ONLY_BOKMAL)])
def test_the_two_norwegians_are_not_mixed(
    code: str, foreign: frozenset[str], written: dict[str, dict[Text, Message]]
) -> None:
    mixed = {
        form: sorted(found)
        for message in written[code].values()
        for form in message.forms
        if (found := foreign & set(re.findall(r"[\w-]+", form.casefold())))
    }
    assert mixed == {}


@pytest.mark.parametrize("code", NORWEGIAN)
def test_the_compiled_file_says_what_is_written(
    qapp: QApplication, code: str, compiled: Path, written: dict[str, dict[Text, Message]]
) -> None:
    translator = QTranslator()
    assert translator.load(f"skranke_{code}", str(compiled))
    assert translator.language().startswith(code)

    for (context, source), message in written[code].items():
        for number, form in zip((1, 2), message.forms, strict=False):
            count = number if message.counted else -1
            assert translator.translate(context, source, None, count) == form


@pytest.mark.parametrize("code", NORWEGIAN)
@pytest.mark.parametrize(
    ("source", "letter"),
    [("Appointment letter", "appointment-letter"), ("Receipt", "receipt"), ("Residence-card order", "card-order")],
)
def test_a_paper_is_called_the_same_on_screen_and_on_paper(
    code: str, source: str, letter: str, written: dict[str, dict[Text, Message]]
) -> None:
    words = tomllib.loads((RESOURCES / "letters" / code / f"{letter}.toml").read_text(encoding="utf-8"))

    assert written[code]["Words", source].forms == (words["document-name"],)


def _file_dialog(qtbot: QtBot) -> set[str]:
    """Return the words on Qt's own file dialog."""
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    labels = {made.text() for made in dialog.findChildren(QLabel)}
    return {made.text() for made in dialog.findChildren(QPushButton)} | labels | {dialog.windowTitle()}


def test_qts_own_words_are_its_own(qtbot: QtBot) -> None:
    """A source that Qt does not have would never be looked up: its nynorsk or its file dialog shows which it has."""
    nynorsk = QTranslator()
    assert nynorsk.load("qtbase_nn", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    messages = read(OF_QT)
    shown = _file_dialog(qtbot)

    assert [text for text in messages if not nynorsk.translate(*text) and text[1] not in shown] == []
    for (_, source), message in messages.items():
        assert all(message.forms)
        assert not message.mark
        assert [Counter(FIXED.findall(form)) for form in message.forms] == [Counter(FIXED.findall(source))]
        assert not ONLY_NYNORSK & set(message.forms[0].casefold().split())


@pytest.fixture
def languages(qapp: QApplication, compiled: Path) -> Iterator[Languages]:
    made = Languages(qapp, compiled)
    yield made
    made.use(Language.ENGLISH)
    qapp.processEvents()
    made.deleteLater()


def test_another_language_changes_the_sign_in_screen_while_it_is_open(
    qapp: QApplication, qtbot: QtBot, languages: Languages
) -> None:
    screen = SignInScreen("Demonstration station", Language.ENGLISH, demonstration=True)
    qtbot.addWidget(screen)
    screen.show()

    def shown() -> tuple[set[str], set[str]]:
        buttons = {made.text() for made in screen.findChildren(QPushButton) if made.isVisible()}
        return buttons, {made.text() for made in screen.findChildren(QLabel) if made.isVisible()}

    for language, button, labels in (
        (Language.BOKMAL, "Logg inn", {"Brukernavn", "Passord", "Språk"}),
        (Language.NYNORSK, "Logg inn", {"Brukarnamn", "Passord", "Språk"}),
        (Language.ENGLISH, "Sign in", {"Staff name", "Password", "Language"}),
        (Language.NYNORSK, "Logg inn", {"Brukarnamn", "Passord", "Språk"}),
    ):
        languages.use(language)
        qapp.processEvents()
        buttons, words = shown()
        assert button in buttons
        assert labels <= words


@pytest.mark.parametrize(
    ("language", "undo"), [(Language.BOKMAL, "&Angre"), (Language.NYNORSK, "&Angra"), (Language.ENGLISH, "&Undo")]
)
def test_the_menu_of_a_text_field_is_norwegian_too(
    qtbot: QtBot, languages: Languages, language: Language, undo: str
) -> None:
    languages.use(language)
    edit = QLineEdit()
    qtbot.addWidget(edit)
    menu = edit.createStandardContextMenu()
    qtbot.addWidget(menu)

    assert menu.actions()[0].text().split("\t")[0] == undo


def test_the_file_dialog_has_no_english_word_left(qtbot: QtBot, languages: Languages) -> None:
    english = _file_dialog(qtbot)
    languages.use(Language.BOKMAL)

    assert english & _file_dialog(qtbot) <= {""}
