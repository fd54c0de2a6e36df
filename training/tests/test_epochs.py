import random

import pytest

from reader_training.batches import collate, row
from reader_training.data import CodedArticles, corpus_items
from reader_training.epochs import Capacity, Epochs, Mix, fitting, hidden, packed, rows_of, vary
from reader_training.gather import TrainingData
from reader_training.items import Item, Kind, Proposal
from reader_training.layout import FOCUS_MARK, PROPOSALS, ROW_PIECES, UNKNOWN
from reader_training.sources import Dispute, read_coded
from tiny import PASSAGE, write_coded
from tiny import PROPOSALS as WORDINGS

PAIRS = [{"statement": f"word{i}", "proposal": "Build it", "label": "support"} for i in range(30)]


@pytest.fixture
def data(splitter, tmp_path):
    passages = corpus_items(Dispute("isle", WORDINGS, [PASSAGE] * 12), splitter)
    chunks = [Item(Kind.ATTRIBUTION, [250 + i], attribution=[1]) for i in range(8)]
    articles = [CodedArticles(read_coded(write_coded(tmp_path, "isle")), splitter)]
    return TrainingData(passages, chunks, PAIRS, articles, [(390,), (391, 392)])


def epochs(data, splitter, mix=None, seed=5):
    return Epochs(data, mix or Mix(0.5, 0.5, 1.0, 6), Capacity(rows=3, pieces=200), seed, splitter)


def ids(plan, epoch):
    return [[item.ids for item in plan.varied(batch, epoch, i)] for i, batch in enumerate(plan.batches(epoch))]


def test_a_resumed_run_gets_the_same_next_batch(data, splitter):
    plan, again = epochs(data, splitter), epochs(data, splitter)
    for index in (0, 2, 4):
        one = collate(plan.varied(plan.batches(3)[index], 3, index))
        other = collate(again.varied(again.batches(3)[index], 3, index))
        assert all(
            (a == b).all() for a, b in zip((*one.inputs, *one.labels), (*other.inputs, *other.labels), strict=True)
        )


def test_epochs_and_seeds_differ(data, splitter):
    plan = epochs(data, splitter)
    assert ids(plan, 0) != ids(plan, 1)
    assert ids(plan, 0) != ids(epochs(data, splitter, seed=6), 0)


def test_an_epoch_holds_the_shares_that_the_mix_says(data, splitter):
    items = [item for batch in epochs(data, splitter).batches(0) for item in batch]
    kinds = [item.kind for item in items]
    assert kinds.count(Kind.PAIR) == 6
    assert kinds.count(Kind.ATTRIBUTION) == 4
    assert sum(item.genre == "wire" for item in items) == 6
    assert sum(item.genre == "article" for item in items) == 1


def test_the_first_epoch_may_be_pairs_alone(data, splitter):
    plan = epochs(data, splitter, Mix(1.0, 1.0, 1.0, 5, pairs_first=20))
    first = [item for batch in plan.batches(0) for item in batch]
    assert len(first) == 20 and {item.kind for item in first} == {Kind.PAIR}
    assert {item.kind for batch in plan.batches(1) for item in batch} == set(Kind) - {Kind.OPEN}


def test_batches_keep_to_their_capacity():
    items = [Item(Kind.ATTRIBUTION, [9] * n) for n in range(1, 60)]
    batches = packed(items, Capacity(rows=8, pieces=120), random.Random(1))
    assert sorted(len(item.ids) for batch in batches for item in batch) == list(range(1, 60))
    assert all(len(b) <= 8 and len(b) * max(i.size for i in b) <= 120 for b in batches)


def test_varied_items_keep_labelled_proposals_and_fit_a_row():
    labelled = [Proposal((300 + i,) * 40, author=1) for i in range(3)]
    silent = [Proposal((310 + i,) * 40) for i in range(11)]
    item = Item(Kind.PASSAGE, [9] * 220, labelled + silent)
    for seed in range(50):
        varied = vary(item, [(399,)], random.Random(seed))
        assert set(labelled) <= set(varied.proposals)
        assert len(row(varied)[0]) <= ROW_PIECES and len(varied.proposals) <= PROPOSALS


def test_a_stranger_is_never_the_proposal_itself():
    item = Item(Kind.PAIR, [9], [Proposal((300,), author=2)])
    for seed in range(20):
        assert vary(item, [(300,)], random.Random(seed)).proposals == item.proposals


def test_all_proposals_are_read_in_as_many_rows_as_needed():
    item = Item(Kind.PASSAGE, [9] * 100, [Proposal((300 + i,) * 40) for i in range(14)], [0] * 100)
    rows = rows_of(item)
    assert [p for part in rows for p in part.proposals] == item.proposals
    assert [part.attribution is not None for part in rows] == [True, False]
    assert fitting(item, item.proposals) == item.proposals[:9]


def test_open_passages_have_proposals_near_to_them_and_no_labels(data, splitter):
    plan = epochs(data, splitter, Mix(1.0, 1.0, 1.0, 0, open=2))
    batches = plan.batches(0)
    drawn = [item for i, batch in enumerate(batches) for item in plan.varied(batch, 0, i) if item.kind is Kind.OPEN]
    assert len(drawn) == 2
    assert all(p.holders is None and p.author == 0 for item in drawn for p in item.proposals)


def test_noise_hides_other_pieces_in_each_epoch_and_leaves_all_else(data, splitter):
    item = Item(Kind.PASSAGE, [FOCUS_MARK, *range(300, 500)], [Proposal((399, 398), author=1)], context=1)
    one, other = (hidden(item, 0.2, random.Random(seed)) for seed in (1, 2))
    assert one.ids != other.ids
    assert 20 <= sum(piece == UNKNOWN for piece in one.ids) <= 60
    assert all(new in (old, UNKNOWN) for new, old in zip(one.ids, item.ids, strict=True))
    assert one.ids[0] == FOCUS_MARK and one.proposals == item.proposals
    assert hidden(item, 0.0, random.Random(1)) is item


def test_noise_leaves_attributions_alone():
    item = Item(Kind.ATTRIBUTION, list(range(300, 400)), attribution=[0] * 100)
    assert hidden(item, 0.9, random.Random(1)) is item
