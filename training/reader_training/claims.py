"""Whole articles: what a network says in windows to claims by document, holder and proposal. No torch.

This is the ceiling of later stages, not the product: holders are resolved by the gold's aliases.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from reader_training.layout import SIGNS
from reader_training.metrics import Score, score
from reader_training.pieces import covered
from reader_training.resolve import PRONOUNS, Aliases, normal
from reader_training.sources import Json
from reader_training.tags import segments

AUTHOR = "author:"


class Key(NamedTuple):
    """Whose claim on what; `holder` is an entity's id or `author:` and the document's id."""

    document: str
    holder: str
    proposal: str

    @property
    def authored(self) -> bool:
        """Whether the author holds it."""
        return self.holder.startswith(AUTHOR)


class Reading(NamedTuple):
    """What the network says of one window and one proposal."""

    document: str
    proposal: str
    text: str
    offsets: list[tuple[int, int]]
    holders: NDArray[np.float32]
    """Pieces × 3 probabilities: none, support, oppose."""
    author: NDArray[np.float32]
    """3 probabilities."""
    aliases: Aliases


class Thresholds(NamedTuple):
    """A piece is a holder's, an author has a stance, if support and oppose together exceed these probabilities."""

    holder: float = 0.5
    author: float = 0.5


Claims = dict[Key, dict[str, float]]
"""By key: stance to the highest raw confidence it was read with."""


def gold_claims(statements: Iterable[Json]) -> Claims:
    """The coded claims; confidence 1."""
    claims: Claims = defaultdict(dict)
    for row in statements:
        claims[Key(row["doc"], row["holder"], row["proposal"])][row["stance"]] = 1.0
    return dict(claims)


def decode(readings: Iterable[Reading], thresholds: Thresholds) -> Claims:
    """Claims over thresholds. Readings of a document must stand in the order of its text."""
    claims: Claims = defaultdict(dict)
    last: dict[str, str] = {}
    for reading in readings:
        for holder, stance, confidence in _spoken(reading, thresholds, last):
            held = claims[Key(reading.document, holder, reading.proposal)]
            held[stance] = max(confidence, held.get(stance, 0.0))
    return dict(claims)


def _spoken(reading: Reading, thresholds: Thresholds, last: dict[str, str]) -> Iterator[tuple[str, str, float]]:
    """(holder, stance, raw confidence): the winning sign's probability, for actors its mean over the mention."""
    if reading.author[1:].sum() > thresholds.author:
        sign = 1 + int(reading.author[2] > reading.author[1])
        yield AUTHOR + reading.document, SIGNS[sign], float(reading.author[sign])
    for run in segments((reading.holders[:, 1:].sum(-1) > thresholds.holder).astype(int).tolist()):
        probabilities = reading.holders[run.first : run.end].mean(0)
        sign = 1 + int(probabilities[2] > probabilities[1])
        mention = covered(reading.text, reading.offsets, run.first, run.end)
        known = last.get(reading.document)
        # A pronoun is taken for whoever was read last in the document: crude, and good enough for a ceiling.
        holder = known if known and normal(mention) in PRONOUNS else reading.aliases.resolve(mention)
        last[reading.document] = holder
        yield holder, SIGNS[sign], float(probabilities[sign])


def position(stances: dict[str, float]) -> str:
    """The one stance, or `mixed`."""
    return next(iter(stances)) if len(stances) == 1 else "mixed"


class ClaimScore(NamedTuple):
    """Score of claims, the share of right stances on keys found in both, and how many there are."""

    score: Score
    stance: float
    read: int
    gold: int

    def line(self, name: str) -> str:
        """For printing."""
        p, r, f = self.score
        return f"{name:8} P {p:.3f} R {r:.3f} F1 {f:.3f} stance {self.stance:.3f} read {self.read} gold {self.gold}"


def compare(read: Claims, gold: Claims, only: Callable[[Key], bool] = lambda _: True) -> ClaimScore:
    """Scores the claims whose key passes."""
    own = {key: position(stances) for key, stances in gold.items() if only(key)}
    other = {key: position(stances) for key, stances in read.items() if only(key)}
    right = sum(own.get(key) == value for key, value in other.items())
    both = len(own.keys() & other.keys())
    return ClaimScore(score(right, len(other), len(own)), right / both if both else 0.0, len(other), len(own))


def cells(claims: Claims) -> Claims:
    """The claims summed over documents; an author stays one by one, as he is named by his document."""
    summed: Claims = defaultdict(dict)
    for key, stances in claims.items():
        summed[key._replace(document="")].update(stances)
    return dict(summed)


def tuned(readings: list[Reading], gold: Claims) -> Thresholds:
    """The thresholds with the best claim F1, actors and author each on their own; of equal ones the lowest."""
    grid = [round(0.2 + 0.05 * i, 2) for i in range(16)]

    def best(threshold: Callable[[float], Thresholds], authored: bool) -> float:
        def f1(value: float) -> float:
            return compare(decode(readings, threshold(value)), gold, lambda key: key.authored == authored).score.f1

        return max(grid, key=f1)

    return Thresholds(best(lambda v: Thresholds(v, 1.0), False), best(lambda v: Thresholds(2.0, v), True))
