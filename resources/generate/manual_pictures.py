"""Put the pictures of a tour into the manual, small enough to be shipped.

Run as `python -m resources.generate.manual_pictures FOLDER LANGUAGE`, with the folder that the tour wrote.
"""

import sys
from pathlib import Path

from PIL import Image

from desktop.domain.languages import Language
from desktop.services.manual import picture_names

FOLDER = Path(__file__).resolve().parents[1] / "manual" / "pictures"
WIDTH = 960
COLOURS = 96


def shrink(source: Path, target: Path) -> None:
    """Write a picture in the width in which the manual shows it, with few colours."""
    with Image.open(source) as picture:
        height = round(picture.height * WIDTH / picture.width)
        small = picture.convert("RGB").resize((WIDTH, height), Image.Resampling.LANCZOS)
    small.quantize(COLOURS, dither=Image.Dither.NONE).save(target, optimize=True)


def main(folder: Path, language: Language) -> None:
    """Take from a tour what the manual shows.

    Raises:
        FileNotFoundError: the tour has not drawn one of them.
    """
    target = FOLDER / language.value
    target.mkdir(parents=True, exist_ok=True)
    for name in picture_names():
        drawn = sorted(folder.glob(f"[0-9]*-{name}.png"))
        if not drawn:
            raise FileNotFoundError(name)
        shrink(drawn[0], target / f"{name}.png")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Language(sys.argv[2]))
