"""The loop: batches to steps, with checkpoints, a log and a look at development data after each epoch."""

import logging
import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from reader_training import checkpoint
from reader_training.batches import Batch
from reader_training.checkpoint import Average, Parts, Position
from reader_training.device import Device
from reader_training.distil import Teacher, soft_loss
from reader_training.feed import Epoch, Feed
from reader_training.losses import loss_of, on_device
from reader_training.model import JointReader
from reader_training.schedule import Budget, Rates
from reader_training.weights import write_weights

LOG = logging.getLogger("train")
SMOOTHING = 0.98
LOG_STEPS = 20
WEIGHT_DECAY = 0.01
CLIP = 1.0

Check = Callable[[JointReader, int], float]
"""Given the averaged reader and the number of epochs done, a figure on development data: the higher the better."""


@dataclass(frozen=True)
class Halts:
    """When to stop: seconds between checkpoints; `stop` says that the process should end; steps at most."""

    every: float = 300.0
    stop: Callable[[], bool] = lambda: False
    steps: int | None = None


@dataclass(frozen=True)
class Run:
    """What a run is about: the settings that must not change when it goes on, and a teacher if it has one."""

    settings: dict[str, Any]
    teacher: Teacher | None = None


def optimiser_of(model: JointReader, rates: Rates) -> torch.optim.AdamW:
    """AdamW with a group for each factor of the rate; norms and biases do not decay."""
    layers = model.b.config.num_hidden_layers
    groups: dict[tuple[float, bool], list[nn.Parameter]] = {}
    for name, parameter in model.named_parameters():
        if not parameter.requires_grad:
            continue
        groups.setdefault((rates.of_depth(name, layers), parameter.ndim > 1), []).append(parameter)
    return torch.optim.AdamW(
        [
            {"params": parameters, "factor": factor, "lr": 0.0, "weight_decay": WEIGHT_DECAY if matrix else 0.0}
            for (factor, matrix), parameters in groups.items()
        ],
        fused=next(model.parameters()).is_cuda,
    )


class Trainer:
    """One run in one folder: `last.pt` to go on from, `best.safetensors` and `reader.safetensors` to use."""

    def __init__(self, model: JointReader, feed: Feed, rates: Rates, device: Device, out: Path, run: Run) -> None:
        self.model = model.to(device.torch)
        self.average = Average(self.model, run.settings["ema"])
        self.at = Position()
        self._optimiser = optimiser_of(model, rates)
        self._parts = Parts(self.model, self.average, self._optimiser)
        self._feed, self._rates, self._device, self._out, self._run = feed, rates, device, out, run
        if run.teacher is not None:
            run.teacher.reader.to(device.torch).eval()
        self._saved = time.monotonic()
        # Kept on the device: reading it after each step would make the host wait.
        self._running = torch.zeros((), device=device.torch)

    @property
    def _last(self) -> Path:
        return self._out / checkpoint.LAST

    def resume(self) -> bool:
        """Goes on from the folder's checkpoint, if there is one."""
        if self._last.exists():
            self.at = checkpoint.load(self._last, self._parts, self._run.settings)
            self._running.fill_(self.at.loss)
        return self._last.exists()

    def save(self) -> None:
        """Writes the checkpoint."""
        self.at.loss = float(self._running)
        self._saved = time.monotonic()
        checkpoint.save(self._last, self._parts, self.at, self._run.settings)

    def _save_if_due(self, halts: Halts) -> None:
        if time.monotonic() - self._saved > halts.every:
            self.save()

    def run(self, budget: Budget, halts: Halts, check: Check | None = None) -> bool:
        """Trains until the budget is used up (True), or until told to stop (False); leaves a checkpoint either way."""
        while budget.progress(self.at.epoch) < 1.0:
            epoch = self._feed.epoch(self.at.epoch, self.at.batch)
            if not self._epoch(epoch, budget, halts):
                if budget.progress(self._epochs_done(epoch.size)) < 1.0:
                    self.save()
                    return False
                break
            LOG.info("epoch %d done, %d wordpieces in all", self.at.epoch, self.at.wordpieces)
            self.at.epoch, self.at.batch = self.at.epoch + 1, 0
            self._save_if_due(halts)
            if check is not None:
                self._check(check)
        # A clock may run out within an epoch: its last steps are looked at too.
        if check is not None and self.at.batch:
            self._check(check)
        return self._finish()

    def _epoch(self, epoch: Epoch, budget: Budget, halts: Halts) -> bool:
        """The rest of an epoch; False if it was cut short."""
        logged = time.monotonic()
        pieces = self.at.wordpieces
        for batch in epoch.batches:
            done = self._epochs_done(epoch.size)
            self.at.progress = budget.progress(done)
            if self.at.progress >= 1.0 or halts.stop() or (halts.steps is not None and self.at.step >= halts.steps):
                return False
            start = time.monotonic()
            self._step(batch)
            now = time.monotonic()
            self.at.seconds += now - start
            if self.at.step % LOG_STEPS == 0 or self.at.step == 1:
                self._log(epoch.size, (self.at.wordpieces - pieces) / (now - logged), budget.seconds_left(done))
                logged, pieces = now, self.at.wordpieces
            self._save_if_due(halts)
        return True

    def _step(self, batch: Batch) -> None:
        share = self._rates.share(self.at.step, self.at.progress)
        for group in self._optimiser.param_groups:
            group["lr"] = self._rates.peak * share * group["factor"]
        self.model.train()
        loss = self._loss(batch)
        self._optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(self.model.parameters(), CLIP)
        self._optimiser.step()
        self.average.update(self.model, self.at.step)
        self._running.lerp_(loss.detach(), 1.0 if self.at.step == 0 else 1.0 - SMOOTHING)
        self.at.step, self.at.batch = self.at.step + 1, self.at.batch + 1
        self.at.wordpieces += int(batch.inputs.attention_mask.sum())

    def _loss(self, batch: Batch) -> Tensor:
        inputs = [self._device.tensor(values) for values in batch.inputs]
        teacher = self._run.teacher
        with self._device.autocast():
            logits = self.model(*inputs)
            taught = teacher.logits(inputs) if teacher else None
        loss = loss_of(logits, on_device(batch.labels, self._device))
        if teacher is None or taught is None:
            return loss
        return (1.0 - teacher.share) * loss + teacher.share * soft_loss(logits, taught, inputs)

    def _log(self, batches: int, pace: float, left: float) -> None:
        minutes = "?" if left == float("inf") else f"{left / 60:.0f}"
        self.at.loss = float(self._running)
        if not math.isfinite(self.at.loss):
            raise ArithmeticError(f"the loss is {self.at.loss} at step {self.at.step}: nothing is saved of this")
        LOG.info(
            "step %d epoch %d batch %d/%d loss %.4f lr %.2e %.0f wordpieces/s %s min left",
            self.at.step, self.at.epoch, self.at.batch, batches, self.at.loss,
            self._rates.peak * self._rates.share(self.at.step, self.at.progress), pace, minutes,
        )  # fmt: skip

    def _check(self, check: Check) -> None:
        """Looks at development data with the averaged weights, and keeps them if they are the best so far."""
        own = checkpoint.weights_in(self.model)
        self.model.load_state_dict(self.average.weights)
        figure = check(self.model, self.at.epoch)
        if figure > self.at.best:
            self.at.best = figure
            write_weights(self.average.weights, self._out / "best.safetensors")
        self.model.load_state_dict(own)

    def _finish(self) -> bool:
        self.save()
        write_weights(self.average.weights, self._out / "reader.safetensors")
        LOG.info(
            "finished after %d steps, %d wordpieces, %.1f h", self.at.step, self.at.wordpieces, self.at.seconds / 3600
        )
        return True

    def _epochs_done(self, batches: int) -> float:
        return self.at.epoch + self.at.batch / max(1, batches)
