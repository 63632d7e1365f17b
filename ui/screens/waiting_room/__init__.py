"""The second display: numbers and desks for those who wait."""
