"""Which disputes and data sets are trained on and which are held out: `split.json`, the only file that says so."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

SPLIT_FILE = Path(__file__).resolve().parent.parent / "split.json"
GRAM_WORDS = 12
LEAK_SHARE = 0.05


@dataclass(frozen=True)
class Part:
    """Names of what is trained on and what is held out for development; no name may be in both."""

    train: tuple[str, ...]
    dev: tuple[str, ...]

    def __post_init__(self) -> None:
        both = set(self.train) & set(self.dev)
        if both:
            raise ValueError(f"in train and dev: {sorted(both)}")


@dataclass(frozen=True)
class Split:
    """The parts of the written passages, the coded articles and the public data sets."""

    corpus: Part
    articles: Part
    public: Part


def load_split(path: Path = SPLIT_FILE) -> Split:
    """Reads `split.json`."""
    parts = json.loads(path.read_text(encoding="utf-8"))
    return Split(
        **{name: Part(**{k: tuple(v) for k, v in parts[name].items()}) for name in ("corpus", "articles", "public")}
    )


def grams(text: str) -> set[str]:
    """All runs of `GRAM_WORDS` words, lower-cased and without punctuation; a shorter text is one run."""
    words = re.findall(r"\w+", text.lower())
    last = max(1, len(words) - GRAM_WORDS + 1)
    return {" ".join(words[i : i + GRAM_WORDS]) for i in range(last)} if words else set()


class LeakError(ValueError):
    """A text to train on repeats a held-out one."""


class Guard:
    """Knows the held-out texts and refuses a training text that repeats one under whatever name.

    A few common runs are allowed (a share below `LEAK_SHARE`): newspapers put the same notice under every article.
    Texts that are rewritten, not repeated, are not found.
    """

    def __init__(self, held_out: Iterable[str]) -> None:
        self._grams: set[str] = set()
        for text in held_out:
            self._grams |= grams(text)

    def check(self, name: str, text: str) -> None:
        """Raises LeakError if the text called `name` repeats what is held out."""
        own = grams(text)
        shared = len(own & self._grams)
        if own and shared / len(own) >= LEAK_SHARE:
            raise LeakError(f"{name}: {shared} of {len(own)} runs of {GRAM_WORDS} words are in held-out texts")
