"""Proposals of other disputes that a passage may well speak of: what a teacher has something to say about."""

import math
from collections import Counter, defaultdict
from collections.abc import Sequence

_COMMON = 0.03
"""Wordpieces in more than this share of the proposals tell nothing of the subject."""


class Nearby:
    """Finds the proposals that share most with a passage, by the rarity of the wordpieces in both."""

    def __init__(self, pool: Sequence[tuple[int, ...]]) -> None:
        self._pool = pool
        counts = Counter(piece for ids in pool for piece in set(ids))
        self._rarity = {p: math.log(len(pool) / n) for p, n in counts.items() if n <= max(2, _COMMON * len(pool))}
        self._holding: dict[int, list[int]] = defaultdict(list)
        for i, ids in enumerate(pool):
            for piece in set(ids) & self._rarity.keys():
                self._holding[piece].append(i)

    def of(self, ids: Sequence[int], count: int) -> list[tuple[int, ...]]:
        """Up to `count` proposals, the nearest first; of equally near ones the earlier in the pool."""
        shared: dict[int, float] = defaultdict(float)
        for piece in sorted(set(ids) & self._rarity.keys()):
            for i in self._holding[piece]:
                shared[i] += self._rarity[piece]
        nearest = sorted(shared, key=lambda i: (-shared[i] / math.sqrt(len(self._pool[i])), i))
        return [self._pool[i] for i in nearest[:count]]
