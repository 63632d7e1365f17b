"""The sheet with the recovery key, for the screens."""

from datetime import datetime

from desktop.domain.languages import Language


def recovery_paper(station: str, recovery_key: str, language: Language, made_at: datetime) -> bytes:
    """Return the PDF of the sheet; nothing of it is kept.

    Args:
        station: its name.
        recovery_key: as `desktop.keeping` made it.
        language: of the sheet.
        made_at: UTC.
    """
    from desktop.printing.recovery_sheet import RecoverySheet, render_recovery_sheet

    return render_recovery_sheet(RecoverySheet(language, station, recovery_key, made_at))
