"""Papers as PDF files: plain data in, bytes out."""

from desktop.printing.render import render, template_hash, template_version

__all__ = ["render", "template_hash", "template_version"]
