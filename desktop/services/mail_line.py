"""Hands the line to the mail server on to the window, which knows services only."""

from desktop.mail.smtp import MailLine as MailLine
