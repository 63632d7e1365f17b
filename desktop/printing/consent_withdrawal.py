"""The confirmation that the consent to an application was withdrawn (R59).

It is handed to whoever withdrew the consent, so that it has no address field and says little of the applicant.
"""

from desktop.domain.case_papers import ConsentWithdrawal
from desktop.printing import wording
from desktop.printing.blocks import PANEL_GAP, Fact, closing, fact, panel, paragraph, section, signature, title
from desktop.printing.codes import CodeKind, code_content
from desktop.printing.flow import Strip
from desktop.printing.page import Sheet
from desktop.printing.style import BODY, LEAD, SMALL, STRONG
from desktop.printing.texts import Texts


def compose(paper: ConsentWithdrawal, texts: Texts) -> Sheet:
    """Put the confirmation together."""
    body: list[Strip] = [*title(texts("title")), *panel(_facts(paper, texts))]
    for place, sentence in enumerate(paper.sentences):
        body += paragraph(sentence, before=PANEL_GAP) if place == 0 else paragraph(sentence)
    last = section(
        texts("what-title"),
        paragraph(texts("not-yours")),
        paragraph(texts("what")),
        paragraph(texts("ask", **wording.contact(paper.station))),
    )
    body += closing(last, signature(texts("regards"), paper.clerk))
    return Sheet(
        texts=texts,
        name=texts("document-name"),
        number=paper.number,
        station=paper.station,
        references=(
            (texts("reference"), paper.number),
            (texts("dated"), wording.day(texts, wording.local(paper.made_at).date())),
        ),
        qr=code_content(CodeKind.PAPER, paper.number),
        body=tuple(body),
    )


def _facts(paper: ConsentWithdrawal, texts: Texts) -> list[Fact]:
    born = texts("born-on", date=wording.born(texts, paper.born_on))
    return [
        fact(texts("withdrawn-on"), wording.weekday(texts, paper.withdrawn_on), LEAD),
        fact(texts("withdrawn-by"), texts(f"by-{paper.by}"), STRONG),
        fact(texts("errand"), paper.errand, BODY),
        fact(texts("applicant"), paper.applicant, BODY, (born, SMALL)),
    ]
