"""What installs the program: the list of parts, the Debian package of a stand-in, what Windows is told, the mark."""

from __future__ import annotations

import json
import re
import shutil
import stat
import subprocess
import sys
import tomllib
from io import BytesIO
from pathlib import Path

import pytest
from lxml import etree
from PIL import Image
from PySide6.QtWidgets import QApplication

from resources.generate import icon
from resources.generate.debian_package import PACKAGING, NotPacked, main, pack, version
from resources.generate.licences import packages, terms
from resources.generate.sbom import NOT_SHIPPED, bill, shipped

DEBIAN = sys.platform == "linux" and shutil.which("dpkg-shlibdeps") is not None
SCRIPT = PACKAGING / "windows" / "skranke.nsi"


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A stand-in for the built program: something that the system can run, and a licence."""
    folder = tmp_path / "dist" / "skranke"
    licence = folder / "_internal" / "thing-1.0.dist-info" / "licenses" / "LICENSE"
    licence.parent.mkdir(parents=True)
    licence.write_text("You may do what you like, says Bjørg.", encoding="utf-8")
    shutil.copyfile("/bin/true", folder / "skranke")
    (folder / "skranke").chmod(0o700)
    return folder.parent


def said(*command: object) -> str:
    return subprocess.run([str(each) for each in command], check=True, capture_output=True, text=True).stdout


def test_the_list_of_parts_has_every_package_that_is_shipped_and_no_address() -> None:
    listed = json.loads(bill())
    parts = {part["name"]: part for part in listed["components"]}
    here = {package.name: package for package in shipped()}

    assert set(here) | {"python", "pyinstaller-bootloader"} == set(parts)
    assert {name for name in parts if not parts[name]["licenses"]} == set()
    assert {name: parts[name]["version"] for name in here} == {name: here[name].version for name in here}
    hashes = {name: parts[name]["externalReferences"][0]["hashes"] for name in here}
    assert [name for name, each in hashes.items() if not each or {one["alg"] for one in each} != {"SHA-256"}] == []
    assert "OpenSSL" in {part["name"] for part in parts["sqlcipher3"]["components"]}
    needed = {each["ref"]: set(each.get("dependsOn", ())) for each in listed["dependencies"]}
    assert needed["pikepdf"] == {"lxml", "packaging", "pillow"}
    assert set(parts) - set().union(*needed.values()) == set(), "each part is needed by something"
    addresses = set(re.findall(r"\w+://[^\"]+", json.dumps(listed)))
    assert addresses == {"http://cyclonedx.org/schema/bom-1.6.schema.json"}
    assert bill() == json.dumps(listed, indent=2, ensure_ascii=False)


def test_what_only_windows_needs_is_shipped_there() -> None:
    windows = {package.name for package in shipped({"sys_platform": "win32"})}

    assert windows - {package.name for package in shipped({"sys_platform": "linux"})} == {"colorama", "pywin32"}
    assert windows | NOT_SHIPPED == {package.name for package in packages(terms())}


@pytest.mark.skipif(not DEBIAN, reason="only Debian packs for Debian")
def test_the_debian_package_has_everything_in_its_place(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    first = pack(built)
    before = first.read_bytes()
    assert pack(built).read_bytes() == before, "the same build gives the same package"

    listed = said("dpkg-deb", "--contents", first)
    tree = built / "tree"
    said("dpkg-deb", "--raw-extract", first, tree)
    assert set(re.findall(r" (\w+/\w+) ", listed)) == {"root/root"}
    assert re.search(r"Depends: .*libc6", said("dpkg-deb", "--field", first))
    assert said("dpkg-deb", "--field", first, "Version").strip() == version()
    assert (tree / "usr/bin/skranke").resolve() == (tree / "usr/lib/skranke/skranke").resolve()
    assert stat.S_IMODE((tree / "usr/lib/skranke/skranke").stat().st_mode) == 0o755
    assert (tree / "DEBIAN/conffiles").read_text() == "/etc/skranke/policy.toml\n"
    assert tomllib.loads((tree / "etc/skranke/policy.toml").read_text(encoding="utf-8"))
    assert "says Bjørg" in (tree / "usr/share/doc/skranke/copyright").read_text(encoding="utf-8")
    assert "var" not in {path.name for path in tree.iterdir()}, "the data are no part of the package"


def test_where_nothing_was_built_nothing_is_packed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(NotPacked):
        pack(tmp_path)
    assert main([str(tmp_path)]) == 1
    assert capsys.readouterr().err == "There is no program in skranke: run `make installer`.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="a script of Debian's")
def test_the_folder_of_the_data_is_made_for_the_group_and_never_removed(tmp_path: Path) -> None:
    tools = tmp_path / "bin"
    tools.mkdir()
    for name, status in (("getent", 2), ("groupadd", 0), ("install", 0), ("rm", 0)):
        (tools / name).write_text(f'#!/bin/sh\necho {name} "$@"\nexit {status}\n')
        (tools / name).chmod(0o755)

    def ran(script: str, *arguments: str) -> str:
        command = ["/bin/sh", str(PACKAGING / "debian" / script), *arguments]
        return subprocess.run(command, env={"PATH": str(tools)}, capture_output=True, text=True, check=True).stdout

    made = ran("postinst", "configure", "").splitlines()
    assert "groupadd --system skranke" in made
    folders = [line.split()[-1] for line in made if line.startswith("install --directory")]
    assert folders == ["/var/lib/skranke", "/var/lib/skranke/data"]
    assert [line for line in made if line.startswith("install") and "--group=skranke --mode=2770" not in line] == []
    for why in ("remove", "purge", "upgrade", "abort-install"):
        assert ran("postrm", why) == "", "nothing is called that could take data away"


def test_windows_is_told_what_the_program_is() -> None:
    root = etree.fromstring((PACKAGING / "windows" / "skranke.manifest").read_bytes())
    elements = list(root.iter(etree.Element))
    told = {element.tag.rpartition("}")[2]: (element.text or "").strip() for element in elements}
    level = next(each for each in elements if each.tag.endswith("requestedExecutionLevel"))

    assert dict(level.attrib) == {"level": "asInvoker", "uiAccess": "false"}
    assert told["dpiAwareness"] == "PerMonitorV2"
    assert (told["activeCodePage"], told["longPathAware"]) == ("UTF-8", "true")


def test_the_windows_installer_never_touches_data_or_policy() -> None:
    script = SCRIPT.read_text(encoding="utf-8")
    removed = re.findall(r"^\s*(?:Delete|RMDir(?: /r)?) +(.+?)(?: *;.*)?$", script, re.MULTILINE)

    assert {place.strip('"') for place in removed} == {
        r"$INSTDIR\skranke.exe",
        r"$INSTDIR\_internal",
        r"$INSTDIR\policy-example.toml",
        r"$SMPROGRAMS\Skranke.lnk",
        r"$INSTDIR\uninstall.exe",
        "$INSTDIR",
    }
    assert re.findall(r"RMDir /r +(\S+)", script) == [r'"$INSTDIR\_internal"']
    assert "{6B1D2B7E-52A4-4C8B-9E0A-3D1C5E7F9A24}" in script, "the upgrade code never changes"
    assert re.findall(r"\*(S-1-[\d-]+):\(OI\)\(CI\)(\w)", script) == [("S-1-5-18", "F"), ("S-1-5-32-544", "F")]


@pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis is not installed")
def test_the_windows_installer_can_be_made(built: Path, tmp_path: Path) -> None:
    (built / "skranke" / "skranke").rename(built / "skranke" / "skranke.exe")
    made = tmp_path / f"skranke-{version()}-setup.exe"
    words = [f"-DVERSION={version()}", f"-DFOLDER={built / 'skranke'}", f"-DOUT={made}"]

    said("makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *words, SCRIPT)

    assert made.read_bytes()[:2] == b"MZ"


def test_the_mark_is_drawn_from_the_tokens(qapp: QApplication) -> None:
    assert qapp is not None
    assert icon.DRAWING.read_text(encoding="utf-8") == icon.drawing(), "make icon"
    kept = Image.open(BytesIO(icon.WINDOWS_ICON.read_bytes()))
    drawn = Image.open(BytesIO(icon.picture(icon.WINDOW_SIZE)))
    window = Image.open(BytesIO(icon.WINDOW_PICTURE.read_bytes()))

    assert kept.info["sizes"] == {(size, size) for size in icon.SIZES}
    assert drawn.size == window.size
    assert drawn.getpixel((64, 8)) == window.getpixel((64, 8)), "make icon"
