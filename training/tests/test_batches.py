import numpy as np
import pytest

from reader_training.batches import collate
from reader_training.items import Item, Kind, Proposal

X = -100


def passage(**changes):
    """Context id 11 and mark 2, focus 12 13; a labelled and a silent proposal."""
    labelled = Proposal((21, 22), [2, 0, 1, X], [X, X, 0, 1], author=2, conditional=1)
    given = {"context": 2, "attribution": [0, 0, 1, 3]} | changes
    return Item(Kind.PASSAGE, [11, 2, 12, 13], [labelled, Proposal((23,))], **given)


def test_a_row_is_laid_out_as_designed():
    batch = collate([passage()])
    #                                          [CLS] context [F] focus  [SEP] [P] p1      [P] p2  [SEP]
    assert batch.inputs.input_ids.tolist() == [[101, 11, 2, 12, 13, 102, 1, 21, 22, 1, 23, 102]]
    assert batch.inputs.token_type_ids.tolist() == [[0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1]]
    assert batch.inputs.attention_mask.tolist() == [[1] * 12]
    assert batch.inputs.proposal_at.tolist() == [[6, 9]]
    assert all(values.dtype == np.int64 for values in (*batch.inputs, *batch.labels))


def test_evidence_is_labelled_in_the_focus_and_holders_in_the_context_too():
    labels = collate([passage()]).labels
    assert labels.attribution.tolist() == [[X, 0, 0, 1, 3, X, X, X, X, X, X, X]]
    assert labels.holders[0, :, 0].tolist() == [X, 2, 0, 1, X, X, X, X, X, X, X, X]
    assert labels.evidence[0, :, 0].tolist() == [X, X, X, 0, 1, X, X, X, X, X, X, X]
    assert labels.holders[0, :, 1].tolist() == [X, 0, 0, 0, 0, X, X, X, X, X, X, X]
    assert labels.author.tolist() == [[2, 0]]


def test_without_labels_nothing_is_known_of_an_open_passage():
    labels = collate([Item(Kind.OPEN, [12], [Proposal((21,))])]).labels
    assert all((values == X).all() for values in labels)


def test_rows_are_padded_to_a_multiple():
    assert collate([passage()], multiple=8).inputs.input_ids.shape == (1, 16)


def test_the_condition_is_known_only_where_there_is_a_stance():
    assert collate([passage()]).labels.conditional.tolist() == [[1, X]]


def test_a_pair_labels_the_author_alone():
    batch = collate([Item(Kind.PAIR, [12], [Proposal((21,), author=1), Proposal((22,))])])
    assert batch.inputs.input_ids.tolist() == [[101, 12, 102, 1, 21, 1, 22, 102]]
    assert batch.labels.author.tolist() == [[1, 0]]
    assert (batch.labels.holders == X).all() and (batch.labels.evidence == X).all()
    assert (batch.labels.conditional == X).all()


def test_without_proposals_a_row_ends_at_the_first_separator_and_short_rows_are_padded():
    chunk = Item(Kind.ATTRIBUTION, [12, 13], attribution=[5, 6])
    batch = collate([chunk, passage()])
    assert batch.inputs.input_ids[0].tolist() == [101, 12, 13, 102] + [0] * 8
    assert batch.inputs.attention_mask[0].tolist() == [1] * 4 + [0] * 8
    assert batch.inputs.token_type_ids[0].tolist() == [0] * 12
    assert batch.inputs.proposal_at.tolist() == [[0, 0], [6, 9]]
    assert batch.labels.author.tolist() == [[X, X], [2, 0]]


def test_a_row_beyond_its_limits_is_refused():
    with pytest.raises(ValueError, match="exceeds 510"):
        collate([Item(Kind.PASSAGE, [12] * 505, [Proposal((21,) * 9)])])
    with pytest.raises(ValueError, match="11 proposals"):
        collate([Item(Kind.PASSAGE, [12], [Proposal((21,))] * 11)])


def test_an_item_refuses_labels_of_another_length():
    with pytest.raises(ValueError, match="holders has 1 labels"):
        Item(Kind.PASSAGE, [12, 13], [Proposal((21,), [1], [0, 0])])
