"""Making forms for an outage, in the worker."""

from dataclasses import dataclass

from desktop.domain.blank_forms import OutageBundle
from desktop.domain.languages import Language
from desktop.services.blank_forms import BundleOrder, bundle_pdf, bundle_sample, make_bundle
from desktop.services.commands import Store
from desktop.services.lists import MadeList
from desktop.services.work import Actor
from ui.screens.papers.jobs import Draw, Drawn


@dataclass(frozen=True, slots=True)
class ShownBundle:
    """A bundle, the paper, and the pages of a sample of it."""

    bundle: OutageBundle
    made: MadeList
    drawn: Drawn


@dataclass(frozen=True, slots=True)
class MakeBundle:
    """Reserve the numbers, make the bundle, and the pictures of its pages."""

    store: Store
    actor: Actor
    order: BundleOrder
    language: Language
    dpi: float

    def __call__(self) -> ShownBundle:
        """Return the bundle.

        Raises:
            RuleBroken: `no-right`; `no-blank-forms`; `many-blank-forms`; `many-days-of-forms`.
        """
        bundle = make_bundle(self.store, self.actor, self.order, self.language)
        # A hundred pages as pictures would fill the memory, and the forms of a kind are all alike.
        return ShownBundle(bundle, bundle_pdf(bundle), Draw(bundle_sample(bundle), self.dpi)())
