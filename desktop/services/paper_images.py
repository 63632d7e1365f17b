"""The pages of a PDF as plain pictures, for the preview and for printers that take no PDF."""

from desktop.printing.preview import PageImage, page_images

__all__ = ["PageImage", "page_images"]
