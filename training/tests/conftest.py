"""What several tests share."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from tiny import WordSplitter  # noqa: E402


@pytest.fixture
def splitter() -> WordSplitter:
    """A fresh vocabulary."""
    return WordSplitter()
