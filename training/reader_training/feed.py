"""Batches of an epoch, ready to compute with; made ahead by other processes where a device would wait for them."""

import multiprocessing as mp
from collections.abc import Iterator
from multiprocessing.queues import Queue
from typing import Any, NamedTuple, Protocol

import numpy as np

from reader_training.batches import Batch, Inputs, Labels, collate
from reader_training.epochs import Epochs

MULTIPLE = 8
"""Rows are padded to a multiple of this many pieces, as fast attention kernels want it."""
_AHEAD = 200
"""Batches that wait for each process at most."""


class Epoch(NamedTuple):
    """How many batches an epoch has, and those from the one that was asked for on."""

    size: int
    batches: Iterator[Batch]


class Feed(Protocol):
    """Where batches come from."""

    def epoch(self, number: int, first: int) -> Epoch:
        """An epoch from its batch `first` on. Epochs are asked for in order."""
        ...


class DirectFeed:
    """Makes each batch when it is asked for."""

    def __init__(self, epochs: Epochs) -> None:
        self._epochs = epochs

    def epoch(self, number: int, first: int) -> Epoch:
        """An epoch from its batch `first` on."""
        planned = self._epochs.batches(number)
        made = (_made(self._epochs, planned[i], number, i) for i in range(first, len(planned)))
        return Epoch(len(planned), made)


class ParallelFeed:
    """Makes whole epochs ahead, each in one of several processes: the same batches in the same order as `DirectFeed`.

    The processes are forked at once and end with this one; make it before anything touches the device.
    """

    def __init__(self, epochs: Epochs, processes: int, start: int, first: int, end: int) -> None:
        context = mp.get_context("fork")
        self._start = start
        self._queues: list[Queue[Any]] = [context.Queue(_AHEAD) for _ in range(processes)]
        for i, queue in enumerate(self._queues):
            numbers = range(start + i, end, processes)
            context.Process(target=_produce, args=(epochs, numbers, (start, first), queue), daemon=True).start()

    def epoch(self, number: int, first: int) -> Epoch:
        """The next epoch, in 16 bits; the first one starts at the batch that this feed was made for."""
        queue = self._queues[(number - self._start) % len(self._queues)]
        size = queue.get()
        return Epoch(size, (queue.get() for _ in range(first, size)))


def _produce(epochs: Epochs, numbers: range, begin: tuple[int, int], queue: "Queue[Any]") -> None:
    for number in numbers:
        planned = epochs.batches(number)
        queue.put(len(planned))
        for i in range(begin[1] if number == begin[0] else 0, len(planned)):
            queue.put(_narrow(_made(epochs, planned[i], number, i)))


def _made(epochs: Epochs, items: list[Any], epoch: int, index: int) -> Batch:
    return collate(epochs.varied(items, epoch, index), MULTIPLE)


def _narrow(batch: Batch) -> Batch:
    """The same numbers in 16 bits, a quarter to send: ids of a vocabulary up to 32,767 and all labels fit."""
    return Batch(
        Inputs(*(values.astype(np.int16) for values in batch.inputs)),
        Labels(*(values.astype(np.int16) for values in batch.labels)),
    )
