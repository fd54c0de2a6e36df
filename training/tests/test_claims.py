import numpy as np
import pytest

from reader_training.claims import Key, Reading, Thresholds, cells, compare, decode, gold_claims, tuned
from reader_training.resolve import Aliases, normal
from tiny import ARTICLE, GOLD, WordSplitter

ALIASES = Aliases(GOLD["entities"])


def reading(proposal, holders, author=(1.0, 0.0, 0.0)):
    """A reading of the whole article; `holders` maps a word to (support, oppose)."""
    pieces = WordSplitter().split(ARTICLE)
    probabilities = np.zeros((len(pieces.ids), 3), np.float32)
    for i, (start, end) in enumerate(pieces.offsets):
        support, oppose = holders.get(ARTICLE[start:end], (0.0, 0.0))
        probabilities[i] = (1 - support - oppose, support, oppose)
    return Reading("isle-1", proposal, ARTICLE, pieces.offsets, probabilities, np.array(author, np.float32), ALIASES)


def test_mentions_lose_article_possessive_and_marks():
    assert normal("The Ferryman’s") == "ferryman"


def test_an_alias_inside_a_mention_names_its_owner():
    assert ALIASES.resolve("old Mara of the isle") == "Mara Vell"
    assert ALIASES.resolve("the council") == "?council"


def test_claims_are_decoded_over_thresholds():
    readings = [
        reading("p1", {"Mara": (0.1, 0.6)}, (0.3, 0.2, 0.5)),
        reading("p2", {"Ono": (0.45, 0.0)}),
    ]
    claims = decode(readings, Thresholds(0.5, 0.5))
    assert claims[Key("isle-1", "Mara Vell", "p1")] == pytest.approx({"oppose": 0.6})
    assert claims[Key("isle-1", "author:isle-1", "p1")] == pytest.approx({"oppose": 0.5})
    assert len(claims) == 2
    assert len(decode(readings, Thresholds(0.4, 0.8))) == 2


def test_a_pronoun_is_whoever_was_read_last():
    claims = decode([reading("p1", {"Mara": (0.9, 0.0), "She": (0.0, 0.9)})], Thresholds())
    assert set(claims[Key("isle-1", "Mara Vell", "p1")]) == {"support", "oppose"}


def test_scores_on_a_hand_worked_example():
    gold = gold_claims(GOLD["statements"])
    read = {
        Key("isle-1", "Mara Vell", "p1"): {"support": 0.9},
        Key("isle-1", "Ono", "p2"): {"support": 0.8},
    }
    result = compare(read, gold)
    assert result.score == pytest.approx((1 / 2, 1 / 3, 0.4))
    assert result.stance == 0.5
    assert compare(read, gold, lambda key: key.authored).gold == 1


def test_both_signs_make_a_mixed_claim_and_cells_sum_documents():
    read = {Key("a", "Ono", "p1"): {"support": 0.9}, Key("b", "Ono", "p1"): {"oppose": 0.9}}
    assert cells(read) == {Key("", "Ono", "p1"): {"support": 0.9, "oppose": 0.9}}
    assert compare(cells(read), {Key("", "Ono", "p1"): {"support": 1.0}}).score.f1 == 0


def test_tuning_separates_right_from_wrong():
    readings = [
        reading("p1", {"She": (0.0, 0.7), "folly": (0.4, 0.0)}, (0.2, 0.0, 0.8)),
        reading("p2", {"Ono": (0.7, 0)}),
    ]
    readings[0] = readings[0]._replace(aliases=Aliases([{"id": "Mara Vell", "name": "She", "aliases": []}]))
    gold = gold_claims(GOLD["statements"])
    found = tuned(readings, gold)
    assert 0.4 <= found.holder < 0.7
    assert compare(decode(readings, found), gold, lambda key: key.authored).score.f1 == 1
