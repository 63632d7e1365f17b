"""The main job through the real windows, by keys: the same story that `skranke tour` shows."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop.domain.languages import Language
from desktop.invented import open_tour
from ui.tour import run_tour

STEPS = 20
SAID = {
    "appointment-letter.pdf": ("Kovalenko", "Demostasjonen", "Dette må du ta med", "15. februar 2027"),
    "receipt.pdf": ("Kovalenko", "Kvittering", "7. desember 2026", "T-20413", "R33"),
    "card-order.pdf": ("Kovalenko", "Lindeveien 12", "2010 172382 03", "Ingrid Moen", "Levert inn"),
}


def text_of(pdf: Path) -> str:
    """Return the text of all pages."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def test_the_main_job_from_the_call_to_the_card_order(
    qapp: QApplication,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run_tour(tmp_path, open_tour, Language.BOKMAL) == 0, capsys.readouterr().err

    pictures = sorted(tmp_path.glob("*.png"))
    assert len(pictures) >= STEPS
    for picture in pictures:
        image = QImage(str(picture))
        assert (image.width(), image.height()) == (1440, 900)
    for name, words in SAID.items():
        text = text_of(tmp_path / name)
        assert [word for word in words if word not in text] == []
