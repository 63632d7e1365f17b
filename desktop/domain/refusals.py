"""What the program says no to, without saying anything about a person."""


class RuleBroken(Exception):
    """A rule says no; nothing was written.

    The text of the exception is the code alone: logs and crash reports never learn about whom it was. The sentence for
    the clerk is made from the code and the facts by `desktop.services.wording`.

    Attributes:
        code: names the sentence in `resources/refusals.toml`.
        rule: the rule of the domain, such as `R17`, or empty.
        facts: what the sentence needs to know.
    """

    def __init__(self, code: str, rule: str = "", /, **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.rule = rule
        self.facts = facts
