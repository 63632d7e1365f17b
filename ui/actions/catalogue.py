"""All actions, part by part, in the order in which they are listed."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.actions.action import Action, Place, Way

_Row = tuple[str, object, str]
"""Code within its part, what it does, and its keys, parted by spaces."""

_EVERYWHERE: tuple[_Row, ...] = (
    ("palette", QT_TRANSLATE_NOOP("Actions", "Find an action"), "Ctrl+Shift+P"),
    ("keys", QT_TRANSLATE_NOOP("Actions", "Show and change the keys"), "Ctrl+F1"),
    ("help", QT_TRANSLATE_NOOP("Actions", "Help on what has the keyboard"), "F1"),
    ("undo", QT_TRANSLATE_NOOP("Actions", "Undo"), "Ctrl+Z"),
    ("search", QT_TRANSLATE_NOOP("Actions", "Search"), "Ctrl+K"),
    ("book", QT_TRANSLATE_NOOP("Actions", "Book an appointment"), "Ctrl+N"),
    ("book-family", QT_TRANSLATE_NOOP("Actions", "Book one more of the family"), "Ctrl+Shift+F"),
    ("guidance-for", QT_TRANSLATE_NOOP("Actions", "Guidance for the person at hand"), "Ctrl+G"),
    ("lock", QT_TRANSLATE_NOOP("Actions", "Lock"), "Ctrl+L"),
    ("next-pane", QT_TRANSLATE_NOOP("Actions", "Next part of the window"), "F6"),
    ("today", QT_TRANSLATE_NOOP("Actions", "Go to Today"), "Ctrl+1"),
    ("calendar", QT_TRANSLATE_NOOP("Actions", "Go to Calendar"), "Ctrl+2"),
    ("cases", QT_TRANSLATE_NOOP("Actions", "Go to Cases"), "Ctrl+3"),
    ("hand-in", QT_TRANSLATE_NOOP("Actions", "Go to Hand-in"), "Ctrl+4"),
    ("papers", QT_TRANSLATE_NOOP("Actions", "Go to Papers"), "Ctrl+5"),
    ("items", QT_TRANSLATE_NOOP("Actions", "Go to Items"), "Ctrl+6"),
    ("guidance", QT_TRANSLATE_NOOP("Actions", "Go to Guidance"), "Ctrl+7"),
    ("station", QT_TRANSLATE_NOOP("Actions", "Go to Station"), "Ctrl+8"),
    ("account", QT_TRANSLATE_NOOP("Actions", "Password and PIN…"), ""),
    ("next-step", QT_TRANSLATE_NOOP("Actions", "Next step for the person at hand"), "Ctrl+Shift+N"),
)

_EVERYWHERE_FIXED: tuple[_Row, ...] = (
    ("open", QT_TRANSLATE_NOOP("Actions", "Open what you stand on"), "Return"),
    ("back", QT_TRANSLATE_NOOP("Actions", "Back, or close"), "Esc"),
)

_TODAY: tuple[_Row, ...] = (
    ("check-in", QT_TRANSLATE_NOOP("Actions", "Check in"), "A"),
    ("call", QT_TRANSLATE_NOOP("Actions", "Call to desk"), "C"),
    ("complete", QT_TRANSLATE_NOOP("Actions", "Complete"), "D"),
    ("mark-no-show", QT_TRANSLATE_NOOP("Actions", "Mark as no-show"), "N"),
    ("leave", QT_TRANSLATE_NOOP("Actions", "Mark as left"), "L"),
    ("move", QT_TRANSLATE_NOOP("Actions", "Move the appointment"), "M"),
    ("call-next", QT_TRANSLATE_NOOP("Actions", "Call next"), "X"),
    ("call-again", QT_TRANSLATE_NOOP("Actions", "Call again"), "R"),
    ("hand-over", QT_TRANSLATE_NOOP("Actions", "Hand over to another desk"), "H"),
    ("drop-in", QT_TRANSLATE_NOOP("Actions", "Drop-in"), "W"),
    ("whose", QT_TRANSLATE_NOOP("Actions", "Whose errand"), "B"),
    ("mark-absent", QT_TRANSLATE_NOOP("Actions", "Mark all who have not come"), "P"),
    ("end", QT_TRANSLATE_NOOP("Actions", "End of day"), "E"),
    ("room", QT_TRANSLATE_NOOP("Actions", "Screen of the waiting room"), "V"),
    ("today", QT_TRANSLATE_NOOP("Actions", "Back to this day"), "T"),
)

_TODAY_SHORTCUTS: tuple[_Row, ...] = (("list", QT_TRANSLATE_NOOP("Actions", "List of the day"), "Ctrl+P"),)

_TODAY_FIXED: tuple[_Row, ...] = (
    ("day-before", QT_TRANSLATE_NOOP("Actions", "The day before"), "Left"),
    ("day-after", QT_TRANSLATE_NOOP("Actions", "The day after"), "Right"),
)

_CALENDAR: tuple[_Row, ...] = (
    ("day", QT_TRANSLATE_NOOP("Actions", "Show a day"), "D"),
    ("week", QT_TRANSLATE_NOOP("Actions", "Show a week"), "W"),
    ("month", QT_TRANSLATE_NOOP("Actions", "Show a month"), "O"),
    ("agenda", QT_TRANSLATE_NOOP("Actions", "Show a list"), "A"),
    ("today", QT_TRANSLATE_NOOP("Actions", "Back to this day"), "T"),
    ("move", QT_TRANSLATE_NOOP("Actions", "Move the appointment"), "M"),
    ("service", QT_TRANSLATE_NOOP("Actions", "Look for a service"), "S"),
    ("desks", QT_TRANSLATE_NOOP("Actions", "Choose desks"), "K"),
    ("which", QT_TRANSLATE_NOOP("Actions", "In the list: which appointments"), "F"),
    ("back-in-time", QT_TRANSLATE_NOOP("Actions", "In the list: back in time"), "B"),
    ("larger", QT_TRANSLATE_NOOP("Actions", "Larger"), "+"),
    ("smaller", QT_TRANSLATE_NOOP("Actions", "Smaller"), "-"),
)

_CALENDAR_SHORTCUTS: tuple[_Row, ...] = (
    ("earlier", QT_TRANSLATE_NOOP("Actions", "Earlier"), "Alt+Left"),
    ("later", QT_TRANSLATE_NOOP("Actions", "Later"), "Alt+Right"),
    ("list", QT_TRANSLATE_NOOP("Actions", "List of the day"), "Ctrl+P"),
)

_CALENDAR_FIXED: tuple[_Row, ...] = (
    ("shorter", QT_TRANSLATE_NOOP("Actions", "Five minutes shorter"), "Shift+Up"),
    ("longer", QT_TRANSLATE_NOOP("Actions", "Five minutes longer"), "Shift+Down"),
    ("copy", QT_TRANSLATE_NOOP("Actions", "Copy an appointment"), "Ctrl+C"),
    ("paste", QT_TRANSLATE_NOOP("Actions", "A new one for the same person on a free place"), "Ctrl+V"),
    ("page-back", QT_TRANSLATE_NOOP("Actions", "Earlier"), "PgUp"),
    ("page-on", QT_TRANSLATE_NOOP("Actions", "Later"), "PgDown"),
)

_BOOKING: tuple[_Row, ...] = (
    ("next", QT_TRANSLATE_NOOP("Actions", "Go on to the next block"), "Ctrl+Return"),
    ("who", QT_TRANSLATE_NOOP("Actions", "Who"), "Alt+1"),
    ("what", QT_TRANSLATE_NOOP("Actions", "What"), "Alt+2"),
    ("when", QT_TRANSLATE_NOOP("Actions", "When"), "Alt+3"),
)

_BOOKING_FIXED: tuple[_Row, ...] = (("book", QT_TRANSLATE_NOOP("Actions", "In the list of times: book"), "Return"),)

_CASE: tuple[_Row, ...] = (
    ("tab-1", QT_TRANSLATE_NOOP("Actions", "First tab"), "Alt+1"),
    ("tab-2", QT_TRANSLATE_NOOP("Actions", "Second tab"), "Alt+2"),
    ("tab-3", QT_TRANSLATE_NOOP("Actions", "Third tab"), "Alt+3"),
    ("tab-4", QT_TRANSLATE_NOOP("Actions", "Fourth tab"), "Alt+4"),
    ("tab-5", QT_TRANSLATE_NOOP("Actions", "Fifth tab"), "Alt+5"),
    ("tab-6", QT_TRANSLATE_NOOP("Actions", "Sixth tab"), "Alt+6"),
    ("tab-7", QT_TRANSLATE_NOOP("Actions", "Seventh tab"), "Alt+7"),
    ("tab-8", QT_TRANSLATE_NOOP("Actions", "Eighth tab"), "Alt+8"),
    ("tab-9", QT_TRANSLATE_NOOP("Actions", "Ninth tab"), "Alt+9"),
    ("next-tab", QT_TRANSLATE_NOOP("Actions", "Next tab"), "Ctrl+Tab"),
    ("tab-before", QT_TRANSLATE_NOOP("Actions", "Tab before"), "Ctrl+Shift+Tab"),
)

_CHECKLIST: tuple[_Row, ...] = (
    ("original", QT_TRANSLATE_NOOP("Actions", "Original seen"), "O"),
    ("copy", QT_TRANSLATE_NOOP("Actions", "Copy taken"), "K"),
    ("both", QT_TRANSLATE_NOOP("Actions", "Original and copy"), "B"),
    ("certified", QT_TRANSLATE_NOOP("Actions", "Certified copy"), "C"),
    ("translation", QT_TRANSLATE_NOOP("Actions", "Translation"), "T"),
    ("missing", QT_TRANSLATE_NOOP("Actions", "Missing; once more: the day it is due"), "M"),
    ("not-relevant", QT_TRANSLATE_NOOP("Actions", "Not relevant"), "-"),
    ("note", QT_TRANSLATE_NOOP("Actions", "Note"), "N"),
    ("answer", QT_TRANSLATE_NOOP("Actions", "The questions"), "Q"),
    ("passports", QT_TRANSLATE_NOOP("Actions", "Another passport"), "P"),
    ("add-paper", QT_TRANSLATE_NOOP("Actions", "A paper that is on no list"), "+"),
    ("family", QT_TRANSLATE_NOOP("Actions", "Common papers: for the whole family, or this list alone"), "F"),
    ("hand-ins", QT_TRANSLATE_NOOP("Actions", "Receipts so far"), "R"),
)

_CHECKLIST_SHORTCUTS: tuple[_Row, ...] = (
    ("hand-in", QT_TRANSLATE_NOOP("Actions", "Hand in and print receipt"), "Ctrl+Return"),
    ("next-member", QT_TRANSLATE_NOOP("Actions", "Next list of the family"), "Ctrl+PgDown"),
    ("member-before", QT_TRANSLATE_NOOP("Actions", "List of the family before"), "Ctrl+PgUp"),
)

_CHECKLIST_FIXED: tuple[_Row, ...] = (
    ("clear", QT_TRANSLATE_NOOP("Actions", "Clear what is said"), "Backspace"),
    ("remove", QT_TRANSLATE_NOOP("Actions", "Clear; remove a paper that is on no list"), "Del"),
)

_QUESTIONS_FIXED: tuple[_Row, ...] = (
    ("yes", QT_TRANSLATE_NOOP("Actions", "Yes"), "Y J"),
    ("no", QT_TRANSLATE_NOOP("Actions", "No"), "N"),
)

_CARD_FIXED: tuple[_Row, ...] = (
    ("sent", QT_TRANSLATE_NOOP("Actions", "Card: sent"), "S"),
    ("arrived", QT_TRANSLATE_NOOP("Actions", "Card: arrived"), "A"),
    ("handed-over", QT_TRANSLATE_NOOP("Actions", "Card: hand over"), "H"),
    ("posted", QT_TRANSLATE_NOOP("Actions", "Card: post"), "P"),
    ("returned", QT_TRANSLATE_NOOP("Actions", "Card: returned"), "R"),
    ("asked", QT_TRANSLATE_NOOP("Actions", "Card: ask the producer"), "Q"),
    ("defective", QT_TRANSLATE_NOOP("Actions", "Card: defective"), "F"),
    ("lost", QT_TRANSLATE_NOOP("Actions", "Card: lost"), "L"),
    ("cancel", QT_TRANSLATE_NOOP("Actions", "Card: cancel the order"), "X"),
    ("undo", QT_TRANSLATE_NOOP("Actions", "Card: take the last step back"), "U"),
)

_HAND_IN: tuple[_Row, ...] = (
    ("next-tab", QT_TRANSLATE_NOOP("Actions", "The checklists, the till"), "Ctrl+Tab Ctrl+Shift+Tab"),
)

_TILL: tuple[_Row, ...] = (
    ("day-before", QT_TRANSLATE_NOOP("Actions", "The day before"), "Alt+Left"),
    ("day-after", QT_TRANSLATE_NOOP("Actions", "The day after"), "Alt+Right"),
    ("today", QT_TRANSLATE_NOOP("Actions", "Back to this day"), "Alt+Home"),
)

_PAPERS: tuple[_Row, ...] = (
    ("handed-over", QT_TRANSLATE_NOOP("Actions", "Handed over (the newest copy)"), "Ctrl+Return"),
    ("posted", QT_TRANSLATE_NOOP("Actions", "Posted (the newest copy)"), "Ctrl+Shift+Return"),
)

_PAPERS_FIXED: tuple[_Row, ...] = (
    ("open-case", QT_TRANSLATE_NOOP("Actions", "Open the case of a paper"), "Shift+Return"),
)

_PAPER: tuple[_Row, ...] = (
    ("print", QT_TRANSLATE_NOOP("Actions", "Print"), "Ctrl+P"),
    ("save", QT_TRANSLATE_NOOP("Actions", "Save as PDF…"), "Ctrl+S"),
    ("again", QT_TRANSLATE_NOOP("Actions", "One more copy"), "Ctrl+Shift+K"),
    ("larger", QT_TRANSLATE_NOOP("Actions", "Larger"), "Ctrl++"),
    ("smaller", QT_TRANSLATE_NOOP("Actions", "Smaller"), "Ctrl+-"),
    ("fit", QT_TRANSLATE_NOOP("Actions", "Fit to width"), "Ctrl+0"),
)

_ITEMS: tuple[_Row, ...] = (
    ("tab-1", QT_TRANSLATE_NOOP("Actions", "First tab"), "Alt+1"),
    ("tab-2", QT_TRANSLATE_NOOP("Actions", "Second tab"), "Alt+2"),
    ("tab-3", QT_TRANSLATE_NOOP("Actions", "Third tab"), "Alt+3"),
    ("tab-4", QT_TRANSLATE_NOOP("Actions", "Fourth tab"), "Alt+4"),
    ("tab-5", QT_TRANSLATE_NOOP("Actions", "Fifth tab"), "Alt+5"),
    ("tab-6", QT_TRANSLATE_NOOP("Actions", "Sixth tab"), "Alt+6"),
    ("tab-7", QT_TRANSLATE_NOOP("Actions", "Seventh tab"), "Alt+7"),
    ("tab-8", QT_TRANSLATE_NOOP("Actions", "Eighth tab"), "Alt+8"),
    ("tab-9", QT_TRANSLATE_NOOP("Actions", "Ninth tab"), "Alt+9"),
    ("next-tab", QT_TRANSLATE_NOOP("Actions", "Next tab"), "Ctrl+Tab"),
    ("tab-before", QT_TRANSLATE_NOOP("Actions", "Tab before"), "Ctrl+Shift+Tab"),
)

_ITEMS_FIXED: tuple[_Row, ...] = (
    ("left", QT_TRANSLATE_NOOP("Actions", "Tab before"), "Left"),
    ("right", QT_TRANSLATE_NOOP("Actions", "Next tab"), "Right"),
    ("letters", QT_TRANSLATE_NOOP("Actions", "What stands on the buttons, by the letter beside it"), ""),
)

_PLAN: tuple[_Row, ...] = (("save", QT_TRANSLATE_NOOP("Actions", "Save the draft"), "Ctrl+S"),)

_PLAN_FIXED: tuple[_Row, ...] = (
    ("add", QT_TRANSLATE_NOOP("Actions", "Add a line"), "+"),
    ("copy", QT_TRANSLATE_NOOP("Actions", "Double the chosen line"), "Ctrl+D"),
    ("remove", QT_TRANSLATE_NOOP("Actions", "Take the chosen line out"), "Del"),
)

_CLOSURES_FIXED: tuple[_Row, ...] = (
    ("close", QT_TRANSLATE_NOOP("Actions", "Close the times, in the form"), "Ctrl+Return"),
    ("told", QT_TRANSLATE_NOOP("Actions", "Note how somebody was told"), "T"),
    ("letter", QT_TRANSLATE_NOOP("Actions", "Open the letter"), "E"),
    ("next-letter", QT_TRANSLATE_NOOP("Actions", "The next letter to print"), "N"),
)

_FILES: tuple[_Row, ...] = (("again", QT_TRANSLATE_NOOP("Actions", "Try a refused line again"), "Ctrl+Return"),)

_QUESTION: tuple[_Row, ...] = (("do", QT_TRANSLATE_NOOP("Actions", "Press the filled button"), "Ctrl+Return"),)

_FORMS: tuple[_Row, ...] = (("enter", QT_TRANSLATE_NOOP("Actions", "Register form"), "Ctrl+Return"),)

_ROOM_FIXED: tuple[_Row, ...] = (("full", QT_TRANSLATE_NOOP("Actions", "The whole screen"), "F11"),)

_MANUAL: tuple[_Row, ...] = (
    ("back", QT_TRANSLATE_NOOP("Actions", "Page before"), "Alt+Left"),
    ("on", QT_TRANSLATE_NOOP("Actions", "Page after"), "Alt+Right"),
    ("look", QT_TRANSLATE_NOOP("Actions", "Look in the manual"), "Ctrl+F"),
)


def _actions(place: Place, way: Way, rows: tuple[_Row, ...]) -> tuple[Action, ...]:
    return tuple(Action(f"{place}.{code}", str(text), tuple(keys.split()), place, way) for code, text, keys in rows)


ACTIONS: tuple[Action, ...] = (
    *_actions(Place.EVERYWHERE, Way.SHORTCUT, _EVERYWHERE),
    *_actions(Place.EVERYWHERE, Way.FIXED, _EVERYWHERE_FIXED),
    *_actions(Place.TODAY, Way.LETTER, _TODAY),
    *_actions(Place.TODAY, Way.SHORTCUT, _TODAY_SHORTCUTS),
    *_actions(Place.TODAY, Way.FIXED, _TODAY_FIXED),
    *_actions(Place.CALENDAR, Way.LETTER, _CALENDAR),
    *_actions(Place.CALENDAR, Way.SHORTCUT, _CALENDAR_SHORTCUTS),
    *_actions(Place.CALENDAR, Way.FIXED, _CALENDAR_FIXED),
    *_actions(Place.BOOKING, Way.SHORTCUT, _BOOKING),
    *_actions(Place.BOOKING, Way.FIXED, _BOOKING_FIXED),
    *_actions(Place.CASE, Way.SHORTCUT, _CASE),
    *_actions(Place.CHECKLIST, Way.LETTER, _CHECKLIST),
    *_actions(Place.CHECKLIST, Way.SHORTCUT, _CHECKLIST_SHORTCUTS),
    *_actions(Place.CHECKLIST, Way.FIXED, _CHECKLIST_FIXED),
    *_actions(Place.QUESTIONS, Way.FIXED, _QUESTIONS_FIXED),
    *_actions(Place.CARD, Way.FIXED, _CARD_FIXED),
    *_actions(Place.HAND_IN, Way.FIXED, _HAND_IN),
    *_actions(Place.TILL, Way.SHORTCUT, _TILL),
    *_actions(Place.PAPERS, Way.SHORTCUT, _PAPERS),
    *_actions(Place.PAPERS, Way.FIXED, _PAPERS_FIXED),
    *_actions(Place.PAPER, Way.SHORTCUT, _PAPER),
    *_actions(Place.ITEMS, Way.SHORTCUT, _ITEMS),
    *_actions(Place.ITEMS, Way.FIXED, _ITEMS_FIXED),
    *_actions(Place.PLAN, Way.SHORTCUT, _PLAN),
    *_actions(Place.PLAN, Way.FIXED, _PLAN_FIXED),
    *_actions(Place.CLOSURES, Way.FIXED, _CLOSURES_FIXED),
    *_actions(Place.FILES, Way.SHORTCUT, _FILES),
    *_actions(Place.QUESTION, Way.SHORTCUT, _QUESTION),
    *_actions(Place.FORMS, Way.SHORTCUT, _FORMS),
    *_actions(Place.ROOM, Way.FIXED, _ROOM_FIXED),
    *_actions(Place.MANUAL, Way.SHORTCUT, _MANUAL),
)

BY_CODE: dict[str, Action] = {action.code: action for action in ACTIONS}
