"""The checklist of an application: what decides on it, its lines, and the hand-in."""
