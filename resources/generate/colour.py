"""Write `resources/style/srgb.icc` from Pillow's LittleCMS: run as `python -m resources.generate.colour`."""

from pathlib import Path

from PIL import ImageCms

PATH = Path(__file__).resolve().parent.parent / "style" / "srgb.icc"
_MADE_AT = slice(24, 36)
"""Where the profile says when it was made (ICC.1, 7.2): left empty, so that it is the same on each day."""


def srgb() -> bytes:
    """Return the profile of the colours that screens and papers use."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[_MADE_AT] = bytes(_MADE_AT.stop - _MADE_AT.start)
    return bytes(profile)


def main() -> None:
    """Write the file beside the other resources."""
    PATH.write_bytes(srgb())


if __name__ == "__main__":
    main()
