"""Which kinds of thing a row of a table belongs to, so that the screens know what is out of date."""

from desktop.domain.changes import Touched

TOUCHED: dict[str, Touched] = {
    **dict.fromkeys(
        ("appointment", "seat", "hold", "overbooking", "waiting", "ended_wait", "share"), Touched.APPOINTMENTS
    ),
    **dict.fromkeys(("walk_in", "queue_number", "hand_over", "closing_item"), Touched.APPOINTMENTS),
    **dict.fromkeys(("slot", "plan_version", "closure", "closed_hours", "closing", "calendar_rules"), Touched.PLAN),
    **dict.fromkeys(("person", "person_join", "passport"), Touched.PEOPLE),
    **dict.fromkeys(("case_file", "hand_in", "biometrics", "call_attempt", "correction"), Touched.CASES),
    **dict.fromkeys(("representative", "import_item", "conflict", "entered_form", "outage"), Touched.CASES),
    **dict.fromkeys(("checklist_line", "case_checklist", "hand_in_line"), Touched.CHECKLISTS),
    **dict.fromkeys(("fee", "payment", "cash_up"), Touched.FEES),
    **dict.fromkeys(("issued_paper", "voided_paper", "print_job", "print_job_paper", "paper_copy"), Touched.PAPERS),
    **dict.fromkeys(("card_order", "card_event", "lost_card_report"), Touched.CARDS),
    "staff": Touched.STAFF,
    **dict.fromkeys(("station", "desk", "day_rules", "mail_server", "station_counter"), Touched.STATION),
    "sign_in_rules": Touched.STATION,
    **dict.fromkeys(("notice", "notice_attempt", "notice_call", "mail_wish"), Touched.NOTICES),
}
