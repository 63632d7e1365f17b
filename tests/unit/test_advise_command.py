"""`skranke advise`: what comes out, in which order, and what is said of input that is wrong."""

import argparse
import io
import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from desktop.cli import advise
from tests.unit.advice import invented

EXAMPLES = [json.loads(line) for line in invented.EXAMPLES.read_text(encoding="utf-8").splitlines()]


def run(*words: str) -> int:
    parser = argparse.ArgumentParser()
    advise.add_parser(parser.add_subparsers())
    args = parser.parse_args(["advise", *words])
    status: int = args.run(args)
    return status


def written(folder: Path, content: bytes | str) -> str:
    path = folder / "facts"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return str(path)


def lines_of(facts: Sequence[object]) -> str:
    return "".join(json.dumps(each) + "\n" for each in facts)


def values(answer: dict[str, Any]) -> dict[str, Any]:
    return {name: conclusion["value"] for name, conclusion in answer["conclusions"].items()}


def test_all_examples_in_lines_and_in_order(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = run("--lines", written(tmp_path, lines_of([example["facts"] for example in EXAMPLES])))
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    assert status == 0
    assert [values(answer) for answer in answers] == [example["conclusions"] for example in EXAMPLES]


def test_one_object_comes_out_indented_and_is_what_a_line_says(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for seed in range(60):
        path = written(tmp_path, json.dumps(invented.facts(seed)))
        assert run(path) == 0
        one = capsys.readouterr().out
        assert run("--lines", path) == 0
        line = capsys.readouterr().out

        assert json.loads(one) == json.loads(line)
        assert one.startswith('{\n  "conclusions": {\n    "submitted_on"')
        assert line.count("\n") == 1


def test_the_form_of_an_answer(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    facts = {"today": "2026-11-21", "application": {"channel": "paper", "kind": "renewal"}}
    run(written(tmp_path, json.dumps(facts)))
    answer = json.loads(capsys.readouterr().out)

    assert list(answer) == ["conclusions", "findings"]
    assert list(answer["conclusions"]) == list(EXAMPLES[0]["conclusions"])
    assert answer["conclusions"]["booking_route"] == {"value": "police", "rules": ["R5"]}
    finding = next(each for each in answer["findings"] if each["rule"] == "R5")
    assert list(finding) == ["rule", "level", "text"]
    assert finding["level"] == "action"
    assert list(finding["text"]) == ["nb", "nn", "en"]


def test_f_codes_are_concluded_and_not_spoken_of(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    permit = {"expires_on": "2027-02-28", "renewable": True}
    run(written(tmp_path, json.dumps({"today": "2026-11-21", "application": {"kind": "renewal"}, "permit": permit})))
    answer = json.loads(capsys.readouterr().out)

    assert answer["conclusions"]["f_code"] == {"value": "may-come", "rules": ["R68"]}
    assert "R68" not in [finding["rule"] for finding in answer["findings"]]


def test_a_bad_line_is_answered_in_its_place_and_the_rest_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = b'{"today": "2026-11-21"}'
    bad = [b'{"today": "2026-02-30"}', b"not JSON", b"\xff\xfe", b"[]", b'{"today": "2026-11-21", "x": 1}']
    content = b"\n".join([good, b"", bad[0], b"   \t", *bad[1:], b"\r", good])
    status = run("--lines", written(tmp_path, content))
    out, err = capsys.readouterr()
    answers = [json.loads(line) for line in out.splitlines()]

    assert status == 2
    assert err == ""
    assert [answer.get("line") for answer in answers] == [None, 3, 5, 6, 7, 8, None]
    assert [set(answer) for answer in answers[1:-1]] == [{"error", "line"}] * 5
    assert "today" in answers[1]["error"]
    assert "conclusions" in answers[-1]
    assert answers[5]["error"].startswith("x is not a key")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ('{"today": "2026-11-21", "attended_on": "2026-11-22"}', "attended_on is after today"),
        (
            '{"today": "2026-11-21", "application": {"kind": "x"}}',
            "application.kind must be one of first-time, renewal",
        ),
        ('{"today": "2026-11-21", "permit": {"expires_on": "0001-01-31"}}', "permit.expires_on is too early"),
        ('{"today": "2026-11-21", "withdrawal": {}}', "withdrawal.by is missing"),
        ('{"today": null}', "today must be a possible date"),
        ('{"today": "2026-11-21", "two\\nlines": 1}', '"two\\nlines" is not a key'),
        ('{"today": "2026-11-21", "{choices}": 1}', "{choices} is not a key"),
        ("[]", "the input must be an object"),
        ('{"today": "2026-11-21", "": 1}', '"" is not a key'),
        ("", "not JSON (line 1, column 1)"),
        ('{"today":\n "2026-11-21",}', "not JSON (line 2"),
        ("[" * 200_000, "too deep"),
        ('{"today": ' + "1" * 5000 + "}", "a number too long"),
        (b"\xff", "not text in UTF-8"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes | str, says: str
) -> None:
    status = run(written(tmp_path, content))
    out, err = capsys.readouterr()

    assert status == 2
    assert out == ""
    assert err.count("\n") == 1
    assert err.startswith("skranke advise: ")
    assert says in err


@pytest.mark.parametrize(
    "content",
    [
        b'{"today": "2026-11-21", "station": "\\ud800"}',
        b'{"today": "2026-11-21", "today": "2026-11-22"}',
        b'{"today": "2026-11-21", "station": NaN}',
        b'{"today": "2026-11-21", "station": 1e999}',
        b'{"today": "2026-11-21"} trailing',
        b'{"today": "2026-11-21", "station": "\t"}',
        b'{"today": "2026-11-21", "x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b'{"today": "2026-11-21", "station": ' + b"1" * 5000 + b"}",
        b"{'today': '2026-11-21'}",
        b"01",
    ],
)
def test_a_line_is_taken_or_refused_as_a_file_would_be(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes
) -> None:
    path = written(tmp_path, content)
    status = run(path)
    one = capsys.readouterr()

    assert run("--lines", path) == status
    line = json.loads(capsys.readouterr().out)
    if status == 0:
        assert line == json.loads(one.out)
    else:
        assert set(line) == {"error", "line"}
        assert line["error"] in one.err or "number too long" in one.err


def test_a_very_long_key_is_cut(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(written(tmp_path, json.dumps({"today": "2026-11-21", "k" * 500: 1}))) == 2
    assert len(capsys.readouterr().err) < 200


def test_a_missing_file_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(str(tmp_path / "none.json")) == 2
    assert run("--lines", str(tmp_path)) == 2
    err = capsys.readouterr().err

    assert err.count("cannot be read") == 2
    assert err.count("\n") == 2


class Piped:
    """Standard input as the program sees it: text with bytes beneath."""

    def __init__(self, content: bytes) -> None:
        self.buffer = io.BytesIO(content)


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", Piped(b'{"today": "2026-11-21"}\n{"today": "2026-11-22"}'))
    assert run("--lines", "-") == 0
    assert capsys.readouterr().out.count("\n") == 2

    monkeypatch.setattr(sys, "stdin", Piped(b'\xef\xbb\xbf{"today": "2026-11-21"}'))
    assert run("-") == 0
    assert json.loads(capsys.readouterr().out)["findings"] == []


def test_a_byte_order_mark_is_tolerated(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--lines", written(tmp_path, b'\xef\xbb\xbf\n\xef\xbb\xbf{"today": "2026-11-21"}\n')) == 0
    assert len(capsys.readouterr().out.splitlines()) == 1


def test_what_cannot_be_encoded_comes_back_as_it_came() -> None:
    facts = b'{"today": "2026-11-21", "station": "oslo", "application": {"place": "\\ud800"}}'
    answered = run_alone("--lines", "-", given=facts)

    assert answered.returncode == 0
    assert "\ud800" in json.loads(answered.stdout)["findings"][2]["text"]["en"]


def run_alone(*words: str, given: bytes) -> "subprocess.CompletedProcess[bytes]":
    program = (
        "import argparse, sys; from desktop.cli import advise; p = argparse.ArgumentParser();"
        "advise.add_parser(p.add_subparsers()); a = p.parse_args(); status = a.run(a); sys.stdout.flush();"
        "heavy = {'sqlalchemy', 'PySide6', 'reportlab', 'sqlcipher3'} & sys.modules.keys();"
        "sys.exit(f'imported {heavy}' if heavy else status)"
    )
    return subprocess.run(
        [sys.executable, "-c", program, "advise", *words],
        input=given,
        capture_output=True,
        cwd=invented.ROOT,
        timeout=60,
    )


def test_it_needs_neither_a_database_nor_a_window() -> None:
    answered = run_alone("-", given=json.dumps(EXAMPLES[0]["facts"]).encode())

    assert (answered.returncode, answered.stderr) == (0, b"")
    assert values(json.loads(answered.stdout)) == EXAMPLES[0]["conclusions"]
