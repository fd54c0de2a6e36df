"""Where else a holder is named.

The gold marks one mention for each statement; the same name three words on is no error. Those further mentions get no
label, neither holder nor none, so that a reader which is sure of the holder is not taught to waver between mentions.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable

from reader_training.layout import IGNORED
from reader_training.sources import Json
from reader_training.tags import Signed


def whole_word_occurrences(text: str, name: str) -> list[Signed]:
    """Where `name` stands in `text` as whole words, in order."""
    return [Signed(m.start(), m.end(), IGNORED) for m in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text)]


class Mentions:
    """Where a document names the entities of its dispute, by their aliases."""

    def __init__(self, text: str, entities: Iterable[Json]) -> None:
        self._by_entity: dict[str, list[Signed]] = defaultdict(list)
        for entity in entities:
            for name in sorted({entity["name"], *entity["aliases"]}):
                self._by_entity[entity["id"]] += whole_word_occurrences(text, name) if name else []
        for spans in self._by_entity.values():
            spans.sort()

    def between(self, entity: str, first: int, end: int) -> list[Signed]:
        """The mentions that start in [first, end), in order; none for an unknown entity."""
        spans = self._by_entity.get(entity, [])
        return spans[bisect_left(spans, (first,)) : bisect_left(spans, (end,))]
