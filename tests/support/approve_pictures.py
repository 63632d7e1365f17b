"""Approve the pictures of papers anew: `python -m tests.support.approve_pictures`, after looking at what changed.

Each picture that differs is written to `tests/data/pictures/`, and its name is said. Look at them before you commit.
"""

from tests.unit.printing import pictures


def main() -> None:
    """Write the pictures that differ from the approved ones, and take away those of no paper."""
    pictures.FOLDER.mkdir(parents=True, exist_ok=True)
    for path in pictures.FOLDER.glob("*.png"):
        if path.stem not in pictures.papers():
            path.unlink()
            print(f"{path.stem}: gone")
    for name in pictures.papers():
        now = pictures.picture(name)
        path = pictures.FOLDER / f"{name}.png"
        if path.exists() and pictures.share_of_difference(now, pictures.approved(name)) == 0:
            continue
        print(f"{name}: {'written anew' if path.exists() else 'new'}")
        path.write_bytes(pictures.png(now))


if __name__ == "__main__":
    main()
