import random

from reader_training.data import CodedArticles, corpus_items, pair_items, polnear_items
from reader_training.items import Kind
from reader_training.layout import IGNORED
from reader_training.sources import Dispute, read_coded
from reader_training.tags import attribution_spans
from tiny import ARTICLE, PASSAGE, PROPOSALS, write_coded


def words(splitter, text, labels, sign):
    pieces = splitter.split(text)
    return [text[a:b] for (a, b), label in zip(pieces.offsets, labels, strict=True) if label == sign]


def test_a_written_passage_has_all_proposals_with_holders_evidence_and_condition(splitter):
    (item,) = corpus_items(Dispute("isle", PROPOSALS, [PASSAGE]), splitter)
    bridge, ferry = item.proposals
    assert words(splitter, PASSAGE["text"], bridge.holders, 1) == ["she"]
    assert words(splitter, PASSAGE["text"], bridge.evidence, 1) == ["wants", "the", "bridge"]
    assert (bridge.conditional, ferry.conditional) == (0, 1)
    assert words(splitter, PASSAGE["text"], ferry.holders, 1) == ["Ono"]
    assert {role for role, *_ in attribution_spans(item.attribution)} == {"source", "cue", "content"}
    assert item.genre == "wire"


def test_a_label_means_the_occurrence_that_it_names(splitter):
    text = "Ono met Ono."
    label = {"proposal": "p1", "holder": "Ono", "nth": 2, "stance": "oppose", "evidence": "met"}
    passage = {"id": "x", "genre": "wire", "text": text, "labels": [label], "attributions": []}
    (item,) = corpus_items(Dispute("isle", PROPOSALS, [passage]), splitter)
    assert item.proposals[0].holders == [IGNORED, 0, 2, 0]


def test_the_author_is_no_mention(splitter):
    label = {"proposal": "p1", "holder": "@author", "stance": "oppose", "evidence": "folly"}
    passage = {"id": "x", "genre": "op-ed", "text": "Sheer folly.", "labels": [label], "attributions": []}
    (item,) = corpus_items(Dispute("isle", PROPOSALS, [passage]), splitter)
    assert item.proposals[0].author == 2
    assert item.proposals[0].holders == [0, 0, 0]
    assert item.proposals[1].holders is None


def test_article_windows_carry_the_statements_that_begin_in_them(splitter, tmp_path):
    coded = read_coded(write_coded(tmp_path, "isle"))
    (item,) = CodedArticles(coded, splitter).items()
    bridge, ferry = item.proposals
    assert words(splitter, ARTICLE, bridge.holders, 2) == ["She"]
    assert words(splitter, ARTICLE, bridge.evidence, 2) == ["fought", "the", "bridge", "It", "is", "folly"]
    assert bridge.author == 2
    assert (ferry.author, ferry.conditional) == (0, 1)
    assert item.attribution is None


def test_drawn_windows_depend_on_the_seed_alone(splitter, tmp_path):
    articles = CodedArticles(read_coded(write_coded(tmp_path, "isle")), splitter)
    assert articles.drawn(random.Random(3)) == articles.drawn(random.Random(3))


def test_evidence_is_unknown_in_the_context_and_a_holder_may_be_named_there(splitter, tmp_path):
    gold_text = "Filler word. " * 60 + "\n" + ARTICLE
    folder = write_coded(tmp_path, "isle", gold_text)
    coded = read_coded(folder)
    shift = len(gold_text) - len(ARTICLE)
    for row in coded.statements:
        row["start"], row["end"] = row["start"] + shift, row["end"] + shift
        row["mention"] = row["mention"] and [at + shift for at in row["mention"]]
    last = CodedArticles(coded, splitter).items()[-1]
    assert last.context > 0
    assert all(label == IGNORED for label in last.proposals[0].evidence[: last.context])
    assert last.proposals[0].holders[: last.context] == [0] * last.context
    assert sum(label > 0 for label in last.proposals[0].holders) == 1


def test_a_holder_named_in_the_context_is_labelled_there(splitter, tmp_path):
    folder = write_coded(tmp_path, "isle", "Mara spoke. " + "Filler word. " * 45 + "She fought the bridge.")
    coded = read_coded(folder)
    text = coded.texts["isle-1"]
    (row,) = coded.statements[:1]
    row["start"] = text.index("fought")
    row["end"] = len(text)
    row["mention"] = [text.index("She"), text.index("She") + 3]
    coded.statements[1:] = []
    last = CodedArticles(coded, splitter).items()[-1]
    assert last.context > 0
    assert [label for label in last.proposals[0].holders if label] == [2]
    before = text.rindex("Filler", 0, text.rindex("Filler", 0, text.rindex("Filler")))
    row["mention"] = [before, before + 6]
    moved = CodedArticles(coded, splitter).items()[-1].proposals[0].holders
    assert moved.index(2) < last.context


def test_further_mentions_of_a_holder_are_left_open(splitter, tmp_path):
    (item,) = CodedArticles(read_coded(write_coded(tmp_path, "isle")), splitter).items()
    assert words(splitter, ARTICLE, item.proposals[0].holders, IGNORED) == ["Mara"]


def test_polnear_is_cut_between_paragraphs(splitter):
    text = "a " * 150 + "\n" + "b " * 100
    rows = [{"text": text, "attributions": [{"source": [[0, 1]], "cue": [], "content": [[301, 302]]}]}]
    first, second = polnear_items(rows, splitter)
    assert (len(first.ids), len(second.ids)) == (150, 100)
    assert first.attribution[0] == 1 and 5 in second.attribution
    assert first.kind is Kind.ATTRIBUTION


def test_pairs_have_one_proposal_and_three_labels(splitter):
    rows = [{"statement": "so", "proposal": "do it", "label": label} for label in ("support", "oppose", "neutral")]
    assert [item.proposals[0].author for item in pair_items(rows, splitter)] == [1, 2, 0]
