"""The calendar: a day by desk, a week by day."""
