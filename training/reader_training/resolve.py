"""Holder mentions to the entities of a coded dispute, by the aliases in its gold: entity work is taken as done."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable

from reader_training.sources import Json

PRONOUNS = frozenset("he she they it his her their its him them who i we".split())


def normal(mention: str) -> str:
    """Lower case, without possessive, punctuation and leading article."""
    bare = re.sub(r"[^\w ]+", " ", re.sub(r"[’'`]s\b", "", mention.lower()))
    return re.sub(r"^(the|a|an) ", "", re.sub(r"\s+", " ", bare)).strip()


class Aliases:
    """Entities by their names. An alias of several goes to the one that has it most often, then to the first."""

    def __init__(self, entities: Iterable[Json]) -> None:
        votes: dict[str, Counter[str]] = defaultdict(Counter)
        for entity in entities:
            for name in {normal(n) for n in (entity["name"], *entity["aliases"])}:
                votes[name][entity["id"]] += 1
        self._best = {name: counts.most_common(1)[0][0] for name, counts in votes.items()}
        self._longest = sorted((name for name in votes if len(name) > 2), key=lambda name: (-len(name), name))

    def resolve(self, mention: str) -> str:
        """The entity's id, also where the mention holds an alias as whole words; `?` and the mention if unknown."""
        name = normal(mention)
        if name in self._best:
            return self._best[name]
        for alias in self._longest:
            if re.search(rf"(?<!\w){re.escape(alias)}(?!\w)", name):
                return self._best[alias]
        return "?" + name
