"""Papers look as they did when somebody looked at them; `tests.support.approve_pictures` approves them anew."""

from PIL import ImageChops

from resources.generate.colour import PATH, srgb
from tests.unit.printing import pictures


def test_each_page_looks_as_approved() -> None:
    differ = {
        name: f"{share:.2%}"
        for name in pictures.papers()
        if (share := pictures.share_of_difference(pictures.picture(name), pictures.approved(name))) > pictures.FEW
    }

    assert differ == {}, "look, then python -m tests.support.approve_pictures"


def test_a_line_that_moved_or_went_is_noticed() -> None:
    page = pictures.approved("receipt")
    moved = ImageChops.offset(page, 0, 2)
    without = page.copy()
    without.paste(255, (0, 200, page.width, 212))

    assert pictures.share_of_difference(page, moved) > pictures.FEW
    assert pictures.share_of_difference(page, without) > pictures.FEW
    assert pictures.share_of_difference(page, page.resize((10, 10))) == 1


def test_every_approved_picture_is_of_a_paper() -> None:
    assert {path.stem for path in pictures.FOLDER.glob("*.png")} == set(pictures.papers())


def test_the_profile_of_the_colours_is_the_one_that_is_generated() -> None:
    assert PATH.read_bytes() == srgb()
