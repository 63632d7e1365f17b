"""The cash-up of a till: what the program says, what the terminal says, and who counted."""

from desktop.domain.day_papers import CashUpPaper, TillLine
from desktop.domain.till import Figures, MovementKind
from desktop.printing import wording
from desktop.printing.blocks import Column, Fact, fact, notice, panel, paragraph, section, table, title
from desktop.printing.codes import CodeKind, code_content
from desktop.printing.flow import Strip, lead_into
from desktop.printing.page import Sheet
from desktop.printing.sign_lines import sign_lines
from desktop.printing.style import BODY, LEAD, STRONG, Type
from desktop.printing.texts import Texts

_Row = tuple[list[tuple[str, Type]], ...]


def compose(paper: CashUpPaper, texts: Texts) -> Sheet:
    """Put a cash-up together; it is posted to nobody and names no applicant."""
    body: list[Strip] = [*title(texts("title")), *panel(_facts(paper, texts)), *_difference(paper, texts)]
    body += section(texts("methods-title"), _methods(paper, texts))
    body += section(
        texts("sign-title"),
        lead_into(paragraph(texts("counted"))),
        sign_lines(
            [(texts("counted-by"), paper.clerk), (texts("counter-signature"), "")],
            [(texts("checked-by"), ""), (texts("checker-signature"), "")],
        ),
    )
    body += section(texts("lines-title"), _lines(paper, texts) if paper.lines else paragraph(texts("no-lines")))
    return Sheet(
        texts=texts,
        name=texts("document-name"),
        number=paper.number,
        station=paper.station,
        references=(
            (texts("cash-up-number"), paper.number),
            (texts("counted-at"), wording.day_and_clock(texts, paper.made_at)),
        ),
        qr=code_content(CodeKind.PAPER, paper.number),
        body=tuple(body),
    )


def signed(texts: Texts, amount: int) -> str:
    """Write an amount that may be negative, with the sign before it."""
    return f"−{wording.amount(texts, -amount)}" if amount < 0 else wording.amount(texts, amount)


def _facts(paper: CashUpPaper, texts: Texts) -> list[Fact]:
    desk = texts("desk", desk=paper.desk) if paper.desk else texts("no-desk")
    rows = [
        fact(texts("day"), wording.weekday(texts, paper.day), LEAD),
        fact(texts("till-of"), paper.till_clerk, STRONG, (desk, BODY)),
        fact(texts("program-says"), signed(texts, paper.figures.total), STRONG),
        fact(texts("terminal-says"), signed(texts, paper.terminal_total), STRONG),
    ]
    if paper.earlier:
        times = texts("earlier-once") if paper.earlier == 1 else texts("earlier-times", count=paper.earlier)
        rows.append(fact(texts("earlier"), times))
    return rows


def _difference(paper: CashUpPaper, texts: Texts) -> list[Strip]:
    if not paper.differs:
        return notice(texts("agree"), [])
    way = "differs-more" if paper.differs > 0 else "differs-less"
    return notice(texts(way, amount=wording.amount(texts, abs(paper.differs))), [paper.explanation])


def _methods(paper: CashUpPaper, texts: Texts) -> list[Strip]:
    columns = (
        Column(texts("column-how"), 50),
        Column(texts("column-paid"), 40, right=True),
        Column(texts("column-given-back"), 40, right=True),
        Column(texts("column-sum"), 40, right=True),
    )
    rows = [_totals(texts, texts(f"how-{each.method}"), each.figures, BODY) for each in paper.by_method]
    return table(columns, [*rows, _totals(texts, texts("all-methods"), paper.figures, STRONG)])


def _totals(texts: Texts, name: str, figures: Figures, kind: Type) -> _Row:
    return (
        [(name, kind)],
        [(texts("count-and-sum", count=figures.payments, sum=signed(texts, figures.taken)), kind)],
        [(texts("count-and-sum", count=figures.reversals, sum=signed(texts, figures.given_back)), kind)],
        [(signed(texts, figures.total), kind)],
    )


def _lines(paper: CashUpPaper, texts: Texts) -> list[Strip]:
    columns = (
        Column(texts("column-time"), 24),
        Column(texts("column-what"), 40),
        Column(texts("column-how"), 28),
        Column(texts("column-receipt"), 44),
        Column(texts("column-amount"), 34, right=True),
    )
    return table(columns, [_line(texts, line) for line in paper.lines])


def _line(texts: Texts, line: TillLine) -> _Row:
    back = line.kind is MovementKind.REVERSAL
    return (
        [(wording.clock(texts, wording.local(line.at).time()), BODY)],
        [(texts(f"kind-{line.kind}"), BODY)],
        [(texts(f"how-{line.method}"), BODY)],
        [(line.terminal_receipt, BODY)],
        [(signed(texts, -line.amount if back else line.amount), BODY)],
    )
