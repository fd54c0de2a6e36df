"""The order of an epoch: a pure function of seed, epoch number and data, so that a run resumes at any batch."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from reader_training.data import pair_items
from reader_training.gather import TrainingData
from reader_training.items import Item, Kind, Proposal
from reader_training.layout import FOCUS_MARK, PROPOSALS, ROW_PIECES, UNKNOWN
from reader_training.nearby import Nearby
from reader_training.pieces import Splitter

T = TypeVar("T")


@dataclass(frozen=True)
class Mix:
    """How much of each source an epoch holds.

    `corpus`, `polnear` and `articles` are shares in [0, 1]; `pairs` counts stance pairs; `pairs_first` > 0 makes
    epoch 0 one of that many pairs and nothing else, which teaches a fresh encoder what a stance is. `open` counts
    passages beside proposals of other disputes, which have no labels and are of use with a teacher alone. `noise` is
    the share of a passage's wordpieces, in [0, 1), that are hidden, other ones in each epoch.
    """

    corpus: float = 0.5
    polnear: float = 0.15
    articles: float = 1.0
    pairs: int = 1500
    pairs_first: int = 0
    open: int = 0
    noise: float = 0.0


@dataclass(frozen=True)
class Capacity:
    """What a batch may hold: rows, and wordpieces with padding."""

    rows: int = 24
    pieces: int = 4096


class Epochs:
    """The batches of every epoch."""

    def __init__(self, data: TrainingData, mix: Mix, capacity: Capacity, seed: int, splitter: Splitter) -> None:
        self._data, self._mix, self._capacity, self._seed, self._splitter = data, mix, capacity, seed, splitter
        self._nearby = Nearby(data.pool)

    def batches(self, epoch: int) -> list[list[Item]]:
        """All batches of an epoch, in order."""
        draw = random.Random(f"{self._seed}/{epoch}")
        batches = []
        for group in self._groups(epoch, draw):
            batches += packed(group, self._capacity, draw)
        draw.shuffle(batches)
        return batches

    def varied(self, batch: Sequence[Item], epoch: int, index: int) -> list[Item]:
        """The items of the batch number `index`, each with proposals chosen anew."""
        draw = random.Random(f"{self._seed}/{epoch}/{index}")
        return [hidden(vary(item, self._data.pool, draw), self._mix.noise, draw) for item in batch]

    def _groups(self, epoch: int, draw: random.Random) -> list[list[Item]]:
        """Items by source: a batch never mixes sources, whose rows differ much in length."""
        data, mix = self._data, self._mix
        if epoch == 0 and mix.pairs_first:
            return [pair_items(_some(data.pairs, mix.pairs_first, draw), self._splitter)]
        disputes = _some(data.articles, round(mix.articles * len(data.articles)), draw)
        windows = [item for articles in disputes for item in articles.drawn(draw)]
        return [
            _some(data.corpus, round(mix.corpus * len(data.corpus)), draw),
            _some(data.attribution, round(mix.polnear * len(data.attribution)), draw),
            pair_items(_some(data.pairs, mix.pairs, draw), self._splitter),
            windows,
            [self._open(item, draw) for item in _some([*windows, *data.attribution], mix.open, draw)],
        ]

    def _open(self, item: Item, draw: random.Random) -> Item:
        """The passage beside some of the proposals nearest to it, without labels."""
        near = self._nearby.of(item.ids, 4 * PROPOSALS)
        proposals = [Proposal(ids) for ids in _some(near, draw.randint(3, PROPOSALS), draw)]
        return Item(Kind.OPEN, item.ids, proposals, context=item.context, origin=item.origin, genre=item.genre)


def _some(values: Sequence[T], count: int, draw: random.Random) -> list[T]:
    return draw.sample(values, min(count, len(values)))


def packed(items: Sequence[Item], capacity: Capacity, draw: random.Random | None = None) -> list[list[Item]]:
    """Items of like size together; with `draw`, sizes are jittered so that neighbours change from epoch to epoch."""
    sizes = {id(item): item.size + (draw.random() * 24 if draw else 0) for item in items}
    batches: list[list[Item]] = []
    longest = 0
    for item in sorted(items, key=lambda one: sizes[id(one)]):
        longest = max(longest, min(item.size, ROW_PIECES))
        if not batches or len(batches[-1]) == capacity.rows or longest * (len(batches[-1]) + 1) > capacity.pieces:
            batches.append([])
            longest = min(item.size, ROW_PIECES)
        batches[-1].append(item)
    return batches


def vary(item: Item, pool: Sequence[tuple[int, ...]], draw: random.Random) -> Item:
    """The item with strangers among its proposals, often without most silent ones, shuffled, within a row's limits.

    Labelled proposals are kept as long as a row has room. Silent ones come in all numbers, since the reader meets
    between one and ten proposals at a time.
    """
    if item.kind is Kind.ATTRIBUTION:
        return item
    if item.kind is Kind.OPEN:
        return replace(item, proposals=fitting(item, item.proposals))
    spoken = [p for p in item.proposals if p.labelled or item.kind is Kind.PAIR]
    silent = [p for p in item.proposals if not (p.labelled or item.kind is Kind.PAIR)]
    draw.shuffle(spoken)
    draw.shuffle(silent)
    if len(item.proposals) > 4 and draw.random() < 0.6:
        silent = silent[: draw.randint(2, 5)]
    strangers = _strangers(item, pool, draw)
    chosen = fitting(item, [*spoken, *strangers, *silent])
    draw.shuffle(chosen)
    return replace(item, proposals=chosen)


def hidden(item: Item, share: float, draw: random.Random) -> Item:
    """The item with about that share of its passage's wordpieces unknown, so that no single word is relied on."""
    if not share or item.kind is Kind.ATTRIBUTION:
        return item
    ids = [UNKNOWN if draw.random() < share and piece != FOCUS_MARK else piece for piece in item.ids]
    return replace(item, ids=ids)


def _strangers(item: Item, pool: Sequence[tuple[int, ...]], draw: random.Random) -> list[Proposal]:
    if not pool:
        return []
    own = {p.ids for p in item.proposals}
    count = draw.randint(1, 4) if item.kind is Kind.PAIR else draw.randint(0, 2)
    drawn = dict.fromkeys(draw.choice(pool) for _ in range(count))
    return [Proposal(ids) for ids in drawn if ids not in own]


def fitting(item: Item, proposals: Sequence[Proposal]) -> list[Proposal]:
    """The first proposals that a row has room for."""
    chosen: list[Proposal] = []
    room = ROW_PIECES - len(item.ids) - 3
    for proposal in proposals:
        room -= len(proposal.ids) + 1
        if room < 0 or len(chosen) == PROPOSALS:
            break
        chosen.append(proposal)
    return chosen


def rows_of(item: Item) -> list[Item]:
    """The item with all its proposals, in as many rows as they need; only the first has attribution labels."""
    rest, rows = list(item.proposals), list[Item]()
    while rest or not rows:
        chosen = fitting(item, rest)
        if rest and not chosen:
            raise ValueError(f"no room for a proposal beside {len(item.ids)} ids of {item.origin}")
        rows.append(replace(item, proposals=chosen, attribution=None if rows else item.attribution))
        rest = rest[len(chosen) :]
    return rows
