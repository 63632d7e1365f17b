"""Steps about the checklist: passports, questions, papers on no list, papers that come late or not at all."""

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta

from desktop.domain.catalogue import Condition
from desktop.domain.help_language import HelpLanguage
from desktop.domain.missing_papers import CallOutcome
from desktop.domain.papers import LineState
from desktop.services.checklist_papers import IssueChecklist
from desktop.services.checklists import AddPaper, AddPassport, AnswerQuestion, SayPassports
from desktop.services.commands import Command
from desktop.services.demo.errands import listed
from desktop.services.demo.numbers import invented_passport
from desktop.services.demo.scenes import words_of
from desktop.services.demo.story import Story
from desktop.services.hand_in import HandInDocuments, TickDocument
from desktop.services.help_translations import IssueWithHelp
from desktop.services.missing_papers import IssueMissingPapersLetter, NoteCallAttempt


def note_passports(story: Story) -> None:
    """Three passports in a year (R63): the own one, an expired one in another name, one of which nothing is known."""
    person = story.tale.person
    old = AddPassport(
        story.office.new_id(),
        story.case_id,
        invented_passport(story.random),
        person.citizenship,
        story.today - timedelta(days=140),
        words_of("old-passport")["family_name"],
        person.given_names,
    )
    story.office.do(SayPassports(story.case_id, 3), old)


def add_paper(story: Story) -> None:
    """Take a paper that is on no list."""
    words = words_of("unlisted-paper")
    story.office.do(
        AddPaper(
            story.office.new_id(),
            story.case_id,
            words["name"],
            original_seen=True,
            translation=True,
            certified_copy=True,
            note=words["note"],
        )
    )


def answer_questions(story: Story) -> None:
    """Ask what the list hangs on: the employer is a staffing agency, and there is an old card."""
    story.office.do(
        AnswerQuestion(story.case_id, Condition.STAFFING_AGENCY, holds=True),
        AnswerQuestion(story.case_id, Condition.HAS_OLD_CARD, holds=True),
    )


def write_letter(story: Story) -> None:
    """Write which papers are missing."""
    story.office.do(IssueMissingPapersLetter(story.case_id))


def give_list(story: Story) -> None:
    """Write what is to be brought, with a help translation for who reads Ukrainian, Arabic or Polish."""
    number = story.office.do(IssueChecklist(story.case_id))
    language = _HELPED_BY.get(story.tale.person.citizenship)
    if language is not None:
        story.office.do(IssueWithHelp(str(number), language))


def bring_something(story: Story) -> None:
    """Somebody brings the first of what is missing, and gets a receipt."""
    _bring(story, [TickDocument(story.file.missing[0], original_seen=True, copy_taken=True, translation=True)])


def bring_the_rest(story: Story) -> None:
    """Somebody brings all that is still missing."""
    lines = listed(story.office, story.case_id).lines
    missing = [line for line in lines if line.state is LineState.MISSING and line.asked_for]
    _bring(story, [TickDocument(line.line_id, certified_copy=True) for line in missing])


def _bring(story: Story, ticks: Sequence[Command]) -> None:
    if not ticks:
        return
    hand_in = HandInDocuments(story.office.new_id(), story.case_id, open_lines_confirmed=True)
    story.office.do(*ticks, hand_in)


def _call(outcome: CallOutcome) -> Callable[[Story], None]:
    def call(story: Story) -> None:
        note = words_of("calls").get(outcome, "")
        story.office.do(NoteCallAttempt(story.office.new_id(), story.case_id, outcome, note))

    return call


_HELPED_BY = {
    "UKR": HelpLanguage.UKRAINIAN,
    "SYR": HelpLanguage.ARABIC,
    "IRQ": HelpLanguage.ARABIC,
    "POL": HelpLanguage.POLISH,
}
STEPS: Mapping[str, Callable[[Story], None]] = {
    "passports": note_passports,
    "unlisted-paper": add_paper,
    "answers": answer_questions,
    "letter": write_letter,
    "list-to-bring": give_list,
    "bring-something": bring_something,
    "bring-the-rest": bring_the_rest,
    **{f"call-{outcome}": _call(outcome) for outcome in CallOutcome},
}
