"""Where and how precisely to compute: the same command runs on a CPU and on a CUDA device."""

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

PRECISIONS = ("auto", "float32", "bf16")
_CPU_INFO = Path("/proc/cpuinfo")


@dataclass(frozen=True)
class Device:
    """A device, and whether matrices are multiplied in bfloat16 on it."""

    torch: torch.device
    bf16: bool

    def tensor(self, values: NDArray[np.integer[Any]]) -> Tensor:
        """The numbers on the device as int64, copied from pinned memory of torch's own so the host need not wait."""
        own = torch.from_numpy(values)
        if self.torch.type == "cuda":
            own = own.pin_memory().to(self.torch, non_blocking=True)
        return own.to(self.torch).long()

    def autocast(self) -> contextlib.AbstractContextManager[object]:
        """The context for forward passes."""
        return torch.autocast(self.torch.type, torch.bfloat16, enabled=self.bf16)


def find_device(precision: str = "auto", threads: int = 0) -> Device:
    """CUDA where there is one. `threads` of the CPU to use, 0 for torch's own choice."""
    if threads:
        torch.set_num_threads(threads)
    cuda = torch.cuda.is_available()
    if cuda:
        # The readers were trained without it; the one run that had it on came to nothing (TRIALS.md).
        torch.backends.cuda.enable_cudnn_sdp(False)
    fast = cuda or _cpu_multiplies_bf16()
    return Device(torch.device("cuda" if cuda else "cpu"), fast if precision == "auto" else precision == "bf16")


def _cpu_multiplies_bf16() -> bool:
    """Without instructions for it bfloat16 is emulated, slower than float32."""
    try:
        flags = _CPU_INFO.read_text(encoding="ascii", errors="ignore")
    except OSError:
        return False
    return "avx512_bf16" in flags or "amx_bf16" in flags
