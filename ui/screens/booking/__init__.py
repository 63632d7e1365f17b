"""The booking panel: who, what, when; from a call to a booked appointment without a mouse."""

from ui.screens.booking.panel import BookingPanel

__all__ = ["BookingPanel"]
