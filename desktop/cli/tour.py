"""`skranke tour`: drive the real windows through the story, or show every screen once, with pictures."""

import argparse
import os
from pathlib import Path

from desktop.cli.parser import shared_options
from desktop.cli.words import Words

SCHEMES = ("light", "dark", "contrast")
_LEAST, _MOST = 1.0, 3.0


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]", words: Words) -> None:
    """Add `tour` to the commands."""
    said = words.say("help.tour")
    options = [shared_options(words, folder=False)]
    parser = subparsers.add_parser("tour", parents=options, add_help=False, help=said, description=said)
    parser.add_argument("--out", metavar="DIR", type=Path, required=True, help=words.say("help.out"))
    parser.add_argument("--gallery", nargs="?", const="", metavar="NAME", help=words.say("help.gallery"))
    parser.add_argument("--scheme", choices=SCHEMES, default="light", help=words.say("help.scheme"))
    parser.add_argument("--scale", type=_scale, default=1.0, metavar="1-3", help=words.say("help.scale"))
    parser.add_argument("--size", type=_size, metavar="BxH", help=words.say("help.size"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, words: Words) -> int:
    """Run the tour and return its status."""
    if args.scale != 1:
        os.environ["QT_SCALE_FACTOR"] = f"{args.scale:g}"  # Qt reads it once, when the program begins

    from desktop.invented import open_tour
    from ui.theme.tokens import Scheme
    from ui.tour import View, run_gallery, run_tour

    view = View(words.language, Scheme(args.scheme))
    if args.size:
        view = View(words.language, Scheme(args.scheme), size=args.size)
    if args.gallery is not None:
        return run_gallery(args.out, open_tour, view, args.gallery)
    return run_tour(args.out, open_tour, words.language, view)


def _scale(text: str) -> float:
    """Read a scale.

    Raises:
        ValueError: it is no number, or out of bounds.
    """
    scale = float(text)
    if not _LEAST <= scale <= _MOST:
        raise ValueError(text)
    return scale


def _size(text: str) -> tuple[int, int]:
    """Read a width and a height.

    Raises:
        ValueError: they are not two whole numbers.
    """
    width, height = text.lower().split("x")
    return int(width), int(height)
