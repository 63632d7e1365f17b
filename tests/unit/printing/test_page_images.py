"""Pictures of pages for the screen."""

import pytest

from desktop.printing import render
from desktop.printing.preview import page_images
from tests.unit.printing import samples


def test_each_page_has_a_picture_of_its_size() -> None:
    images = page_images(render(samples.receipt()), 72)

    assert len(images) == 2
    for image in images:
        assert abs(image.width - 595) <= 1
        assert abs(image.height - 842) <= 1
        assert len(image.rgba) == image.width * image.height * 4


def test_colours_stand_in_the_order_red_green_blue_and_nothing_shines_through() -> None:
    image = page_images(render(samples.receipt()), 72)[0]
    # The accent line at the head of the page: a blue.
    at = (int(12.5 / 25.4 * 72) * image.width + image.width // 2) * 4
    red, green, blue, _ = image.rgba[at : at + 4]

    assert blue > green > red
    assert image.rgba[:3] == b"\xff\xff\xff"
    assert set(image.rgba[3::4]) == {255}


def test_a_finer_picture_is_larger() -> None:
    pdf = render(samples.card_order())
    coarse, fine = page_images(pdf, 50)[0], page_images(pdf, 100)[0]

    assert abs(fine.width - 2 * coarse.width) <= 2


@pytest.mark.parametrize("bytes_", [b"", b"not a PDF file", b"%PDF-1.4\n"])
def test_what_is_no_pdf_is_refused(bytes_: bytes) -> None:
    with pytest.raises(ValueError, match="not a PDF file"):
        page_images(bytes_, 72)


def test_a_resolution_must_be_positive() -> None:
    with pytest.raises(ValueError, match="above 0"):
        page_images(render(samples.card_order()), 0)
