"""Learning rates over a run whose length is counted in epochs or on the clock."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

FLOOR = 0.01
"""Share of the peak rate that is left at the end."""


@dataclass(frozen=True)
class Rates:
    """Peak rate of the encoder's last layer; `heads` times it for the heads; `decay` for each layer below the last."""

    peak: float = 1.5e-4
    heads: float = 4.0
    decay: float = 1.0
    warmup: int = 150
    """Steps until the peak."""

    def share(self, step: int, progress: float) -> float:
        """Share of the peak at a step (0-based) of a run that is done to `progress` in [0, 1]."""
        return min(1.0, (step + 1) / self.warmup) * max(FLOOR, 1.0 - progress)

    def of_depth(self, name: str, layers: int) -> float:
        """Factor of a parameter by its name (`b.encoder.layer.3…`, `b.embeddings…`, or a head's)."""
        if not name.startswith("b."):
            return self.heads
        depth = int(name.split(".")[3]) + 1 if name.startswith("b.encoder.layer.") else 0
        return float(self.decay ** (layers - depth))


class Budget(Protocol):
    """How long a run may last."""

    def progress(self, epochs_done: float) -> float:
        """Share of the run that is done, in [0, 1], after so many epochs (a fraction counts batches)."""
        ...

    def seconds_left(self, epochs_done: float) -> float:
        """Seconds until the end, infinite while unknown."""
        ...


class EpochBudget:
    """A run of a number of epochs; the time left is judged by the epochs done since the start of this process."""

    def __init__(self, epochs: int, done: float, clock: Callable[[], float] = time.time) -> None:
        self._epochs, self._done, self._clock, self._start = epochs, done, clock, clock()

    def progress(self, epochs_done: float) -> float:
        """Share of the epochs."""
        return min(1.0, epochs_done / self._epochs)

    def seconds_left(self, epochs_done: float) -> float:
        """By the pace so far."""
        done = epochs_done - self._done
        if done <= 0:
            return float("inf")
        return max(0.0, (self._epochs - epochs_done) * (self._clock() - self._start) / done)


class ClockBudget:
    """A run that ends at a time, in seconds since 1970.

    `done` is the progress that an earlier process reached: the rate goes on falling from there after any pause.
    """

    def __init__(self, end: float, done: float = 0.0, clock: Callable[[], float] = time.time) -> None:
        self._end, self._done, self._clock, self._start = end, done, clock, clock()

    def progress(self, epochs_done: float) -> float:
        """Share of the time; epochs do not matter."""
        span = self._end - self._start
        share = 1.0 if span <= 0 else min(1.0, (self._clock() - self._start) / span)
        return self._done + (1.0 - self._done) * share

    def seconds_left(self, epochs_done: float) -> float:
        """Until the end."""
        return max(0.0, self._end - self._clock())
