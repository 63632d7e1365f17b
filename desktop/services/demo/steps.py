"""The steps that a scene can be made of, by name: each is what a clerk does at once."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta

from desktop.services.demo import steps_cards, steps_cases, steps_fees, steps_papers
from desktop.services.demo.office import office_hour
from desktop.services.demo.scenes import Step
from desktop.services.demo.story import Story

STEPS: Mapping[str, Callable[[Story], None]] = {
    **steps_papers.STEPS,
    **steps_fees.STEPS,
    **steps_cards.STEPS,
    **steps_cases.STEPS,
}


def at_the_desk(story: Story) -> None:
    """Do what a scene has before the application is handed in."""
    scene = story.tale.scene
    for name in scene.before if scene else ():
        STEPS[name](story)


def afterwards(story: Story, steps: tuple[Step, ...]) -> Iterator[datetime]:
    """Do steps one after the other, each on an open day, in the office hours."""
    for step in steps:
        if step.days:
            day = story.office.diary.open_from(story.today + timedelta(days=step.days))
            yield office_hour(story.random, day)
        else:
            yield story.office.clock.now() + timedelta(minutes=story.random.randint(2, 5))
        STEPS[step.do](story)
