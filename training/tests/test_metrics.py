import numpy as np
import pytest

from reader_training.batches import collate
from reader_training.items import Item, Kind, Proposal
from reader_training.metrics import Outputs, WindowScore, score


def said(attribution, holders, evidence, author):
    """Outputs whose argmax are these labels, for one row."""

    def one_hot(labels, classes):
        return np.eye(classes, dtype=np.float32)[np.array(labels)]

    pair = np.concatenate([one_hot(holders, 3), one_hot(evidence, 3)], -1)
    wide = np.concatenate([one_hot(author, 3), np.zeros((len(author), 1), np.float32)], -1)
    return Outputs(one_hot(attribution, 7)[None], pair[None], wide[None])


def test_score_is_the_harmonic_mean():
    assert score(2, 4, 8) == pytest.approx((0.5, 0.25, 1 / 3))
    assert score(0, 0, 3) == (0, 0, 0)


def counted():
    """Focus of 4 pieces after [CLS]; holders support at 0 and oppose at 2; the author opposes."""
    proposal = Proposal((21,), [1, 0, 2, 0], [0, 1, 0, 2], author=2)
    item = Item(Kind.PASSAGE, [11, 12, 13, 14], [proposal], [1, 3, 5, 6], genre="wire")
    # Row: [CLS] 4 pieces [SEP] [P] p [SEP]. Read: support right, oppose read as support, one made up at the end.
    holders = [[0], [1], [0], [1], [2], [0], [0], [0], [0]]
    evidence = [[0], [0], [1], [1], [0], [0], [0], [0], [0]]
    window = WindowScore()
    window.add([item], collate([item]), said([0, 1, 3, 5, 0, 0, 0, 0, 0], holders, evidence, [1]))
    return window


def test_holders_count_by_overlap_and_sign():
    window = counted()
    # Read runs: support at 0, support at 2, oppose at 3: one of three is right; one of two gold runs is found.
    assert window.of("holders") == pytest.approx((1 / 3, 1 / 2, 0.4))
    assert window.figures()["sign right"] == 0.5


def test_claims_take_the_author_as_one_more_holder():
    assert counted().of("claims") == pytest.approx((1 / 4, 1 / 3, 2 / 7))


def test_evidence_counts_pieces():
    assert counted().of("evidence") == pytest.approx((0.5, 0.5, 0.5))


def test_attributions_count_exact_spans():
    window = counted()
    assert window.of("source").f1 == 1 and window.of("cue").f1 == 1
    assert window.of("content").f1 == 0


def test_confusion_by_genre_and_voice():
    confusion = counted().confusion
    assert confusion["wire", "author", 2, 1] == 1
    assert confusion["wire", "actor", 1, 1] == 1
    assert confusion["wire", "actor", 2, 1] == 1
    assert confusion["wire", "actor", 0, 2] == 1
    assert "oppose>support 1" in counted().confusion_lines()[0]


def test_pairs_are_scored_three_way_and_forced():
    item = Item(Kind.PAIR, [11], [Proposal((21,), author=2)])
    outputs = said([0] * 6, [[0]] * 6, [[0]] * 6, [0])
    outputs.author[0, 0, :3] = [3, 1, 2]
    window = WindowScore()
    window.add([item], collate([item]), outputs)
    assert window.figures() == {"pairs right": 0.0, "pairs forced": 1.0}
