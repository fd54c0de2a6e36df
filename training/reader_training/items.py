"""What the reader learns from: a passage with labelled proposals. Plain values, no tensors."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum


class Kind(Enum):
    """What of an item is labelled."""

    PASSAGE = "passage"
    """Holders, evidence, author and condition for every proposal; attributions where `Item.attribution` is given."""
    ATTRIBUTION = "attribution"
    """Attributions only; there are no proposals."""
    PAIR = "pair"
    """The author's stance on one proposal only: one sentence of argument, no holders."""
    OPEN = "open"
    """Nothing is labelled: there is only what a teacher says of it."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposal's ids and what the passage says of it.

    `holders` and `evidence` have a sign for each id of the passage: 0 none, 1 support, 2 oppose, -100 unknown (evidence
    in the context, further mentions of a holder). None stands for zeros wherever something is known. `author` is a
    sign, `conditional` 0 or 1.
    """

    ids: tuple[int, ...]
    holders: Sequence[int] | None = None
    evidence: Sequence[int] | None = None
    author: int = 0
    conditional: int = 0

    @property
    def labelled(self) -> bool:
        """Whether anyone takes a stance."""
        return self.holders is not None or self.author > 0


@dataclass(frozen=True, slots=True)
class Item:
    """A passage as the reader sees it.

    `ids` hold context, [F] and focus, no [CLS]; the first `context` of them are context and mark. `attribution` has a
    BIO tag for each id, or is None if unknown. `origin` names the dispute or data set, `genre` the kind of text.
    """

    kind: Kind
    ids: Sequence[int]
    proposals: Sequence[Proposal] = ()
    attribution: Sequence[int] | None = None
    context: int = 0
    origin: str = ""
    genre: str = ""
    # Cached by the order of an epoch, which asks for it many times.
    size: int = field(init=False, default=0)

    def __post_init__(self) -> None:
        object.__setattr__(self, "size", len(self.ids) + sum(len(p.ids) + 1 for p in self.proposals) + 3)
        for proposal in self.proposals:
            for name, labels in (("holders", proposal.holders), ("evidence", proposal.evidence)):
                if labels is not None and len(labels) != len(self.ids):
                    raise ValueError(f"{name} has {len(labels)} labels, the passage {len(self.ids)} ids")
        if self.attribution is not None and len(self.attribution) != len(self.ids):
            raise ValueError(f"attribution has {len(self.attribution)} tags, the passage {len(self.ids)} ids")
