"""The calendar: a day by desk, a week by day."""

from ui.screens.calendar.screen import CalendarScreen as CalendarScreen
