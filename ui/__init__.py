"""The windows."""

from ui.unread_sources import leave_sources_unread

leave_sources_unread()
