"""The state of a run on disk, and averaged weights."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn

LAST = "last.pt"
"""The checkpoint in a run's folder."""


@dataclass
class Position:
    """How far a run is: the batch `batch` of epoch `epoch` comes next, after `step` steps in all."""

    epoch: int = 0
    batch: int = 0
    step: int = 0
    progress: float = 0.0
    seconds: float = 0.0
    """Time spent training, without pauses."""
    wordpieces: int = 0
    loss: float = 0.0
    """Running mean, decayed by `train.SMOOTHING` a step."""
    best: float = -1.0
    """The best figure on development data so far."""


class Average:
    """An exponential moving average of a model's float weights: steadier than the last step's."""

    def __init__(self, model: nn.Module, decay: float) -> None:
        self._decay = decay
        self.weights = {name: values.detach().clone() for name, values in model.state_dict().items()}

    @torch.no_grad()
    def update(self, model: nn.Module, step: int) -> None:
        """Takes in the weights after step `step`; the decay rises from a tenth so that the start is soon forgotten."""
        decay = min(self._decay, (step + 1) / (step + 10))
        state = model.state_dict()
        floats = [name for name, values in state.items() if values.is_floating_point()]
        # One call for all: on a GPU two hundred small ones would take as long as a step.
        torch._foreach_lerp_([self.weights[n] for n in floats], [state[n] for n in floats], 1.0 - decay)
        for name in state.keys() - set(floats):
            self.weights[name].copy_(state[name])


class Parts(NamedTuple):
    """What has a state."""

    model: nn.Module
    average: Average
    optimiser: torch.optim.Optimizer


def save(path: Path, parts: Parts, at: Position, run: dict[str, Any]) -> None:
    """Writes everything that going on needs, whole or not at all. `run` holds the settings that must not change."""
    state = {
        "model": parts.model.state_dict(),
        "average": parts.average.weights,
        "optimiser": parts.optimiser.state_dict(),
        "position": asdict(at),
        "settings": run,
        "random": torch.get_rng_state(),
        "random_cuda": torch.cuda.get_rng_state_all() if torch.cuda.is_available() else [],
    }
    draft = path.with_suffix(".draft")
    torch.save(state, draft)
    draft.replace(path)


def position_in(path: Path) -> Position:
    """How far a saved run is; the beginning if there is none."""
    if not path.exists():
        return Position()
    return Position(**torch.load(path, map_location="cpu", weights_only=True)["position"])


def load(path: Path, parts: Parts, run: dict[str, Any]) -> Position:
    """Puts a saved state in place. Raises ValueError if the run was started with other settings."""
    state = torch.load(path, map_location="cpu", weights_only=True)
    changed = {k: (state["settings"].get(k), run.get(k)) for k in run if state["settings"].get(k) != run.get(k)}
    if changed:
        raise ValueError(f"{path} was started with other settings (then, now): {changed}; use another --out")
    parts.model.load_state_dict(state["model"])
    parts.optimiser.load_state_dict(state["optimiser"])
    with torch.no_grad():
        for name, values in parts.average.weights.items():
            values.copy_(state["average"][name])
    torch.set_rng_state(state["random"])
    if state["random_cuda"] and torch.cuda.is_available():
        torch.cuda.set_rng_state_all(state["random_cuda"])
    return Position(**state["position"])


def weights_in(model: nn.Module) -> dict[str, Tensor]:
    """A copy of a model's weights."""
    return {name: values.detach().clone() for name, values in model.state_dict().items()}
