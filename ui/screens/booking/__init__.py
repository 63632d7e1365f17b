"""The booking panel: who, what, when; from a call to a booked appointment without a mouse."""
