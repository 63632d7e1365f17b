"""The note on a correction: what stood and what stands, by whom, when, and the papers that were replaced (R55)."""

from desktop.domain.correction_note import WITHOUT_VALUES, CorrectedLine, CorrectionNote
from desktop.domain.corrections import Mistake
from desktop.printing import wording
from desktop.printing.blocks import (
    PANEL_GAP,
    Column,
    Fact,
    closing,
    fact,
    panel,
    paragraph,
    section,
    signature,
    table,
    title,
)
from desktop.printing.codes import CodeKind, code_content
from desktop.printing.flow import Strip
from desktop.printing.page import Sheet
from desktop.printing.style import BODY, LEAD, SMALL, STRONG, TEXT_WIDTH, Type
from desktop.printing.texts import Texts

_DATES = frozenset(
    {
        "born_on",
        "passport_expires_on",
        "registered_on",
        "permit_expires_on",
        "permit_held_since",
        "decided_on",
        "permit_valid_from",
        "permit_valid_to",
    }
)
_CODED = frozenset({"channel", "sex", "language", "permit_renewable", "permit_permanent"})
_SHARE = (0.28, 0.36, 0.36)
_PAPER_SHARE = (0.5, 0.25, 0.25)

Cells = list[list[tuple[str, Type]]]


def compose(note: CorrectionNote, texts: Texts) -> Sheet:
    """Put the note together."""
    body: list[Strip] = [
        *title(texts("title")),
        *panel(_facts(note, texts)),
        *paragraph(f"{texts(f'kind-{note.kind}')} {_grounds(note, texts)}", before=PANEL_GAP),
        *section(texts("lines-title"), _lines(note, texts)),
    ]
    if note.replaced:
        heads = (texts("column-paper"), texts("column-old"), texts("column-new"))
        rows = [[[(each.name, STRONG)], [(each.old, BODY)], [(each.new, BODY)]] for each in note.replaced]
        papers = table(_columns(heads, _PAPER_SHARE), rows)
        body += section(texts("papers-title"), papers, paragraph(texts("papers-hold")))
    last = paragraph(texts("disagree", **wording.contact(note.station)))
    body += closing(last, signature(texts("regards"), note.clerk))
    return Sheet(
        texts=texts,
        name=texts("document-name"),
        number=note.number,
        station=note.station,
        references=(
            (texts("reference"), note.number),
            (texts("dated"), wording.day(texts, wording.local(note.made_at).date())),
        ),
        qr=code_content(CodeKind.PAPER, note.number),
        body=tuple(body),
        addressee=note.person,
    )


def _facts(note: CorrectionNote, texts: Texts) -> list[Fact]:
    return [
        fact(texts("corrected-at"), wording.moment(texts, note.corrected_at), LEAD),
        fact(texts("corrected-by"), note.corrected_by, STRONG),
        fact(texts("who"), wording.full_name(note.person), BODY, (wording.identity(texts, note.person), SMALL)),
        fact(texts("errand"), note.errand, BODY),
    ]


def _grounds(note: CorrectionNote, texts: Texts) -> str:
    if note.mistake is Mistake.OURS:
        return texts("ours")
    return texts("on-note", note=note.written_note) if note.written_note else texts("on-word")


def _lines(note: CorrectionNote, texts: Texts) -> list[Strip]:
    shown = [line for line in note.lines if not line.hidden]
    strips: list[Strip] = []
    if shown:
        heads = (texts("column-what"), texts("column-before"), texts("column-after"))
        strips += table(_columns(heads, _SHARE), [_row(line, texts) for line in shown])
    for line in note.lines:
        if line.field in WITHOUT_VALUES:
            strips += paragraph(texts("holder"))
        elif line.hidden:
            strips += paragraph(texts("hidden", what=_label(line, texts)))
    return strips


def _row(line: CorrectedLine, texts: Texts) -> Cells:
    return [
        [(_label(line, texts), STRONG)],
        [(_value(line.field, line.before, texts), BODY)],
        [(_value(line.field, line.after, texts), BODY)],
    ]


def _label(line: CorrectedLine, texts: Texts) -> str:
    return line.named or texts(f"field-{line.field}")


def _value(field: str, stored: str, texts: Texts) -> str:
    if not stored:
        return texts("nothing")
    if field in _DATES:
        return wording.born(texts, stored)
    return texts(f"{field}-{stored}") if field in _CODED else stored


def _columns(heads: tuple[str, str, str], shares: tuple[float, float, float]) -> list[Column]:
    return [Column(head, share * TEXT_WIDTH) for head, share in zip(heads, shares, strict=True)]
