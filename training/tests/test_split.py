import gzip
import json

import pytest

from reader_training.gather import Folders, development_data, training_data
from reader_training.sources import CORPUS, seed_texts
from reader_training.split import Guard, LeakError, Part, Split, load_split
from tiny import ARTICLE, write_coded, write_corpus

HELD_OUT = "The council of the isle voted on Monday to put off the bridge for another year, to the dismay of Mara."
OTHER = "Nobody in the harbour has asked for a tunnel, and nobody is going to, said the ferryman as he tied his boat."


def test_no_name_is_on_both_sides():
    split = load_split()
    for part in (split.corpus, split.articles, split.public):
        assert part.train and part.dev
        assert not set(part.train) & set(part.dev)
        assert len({*part.train, *part.dev}) == len(part.train) + len(part.dev)


def test_the_split_is_the_published_one():
    split = load_split()
    assert len(split.articles.train) == 168
    assert split.articles.dev == (
        "affirmative-action", "common-core", "criminal-sentencing", "drones-targeted-killing", "greece-eu",
        "north-korea", "section-230", "space-force", "trans-military", "wto-china-huawei",
    )  # fmt: skip
    assert split.corpus.dev == (
        "afghanistan", "drug-patents", "european-order", "fracking-mining", "gas-pipelines", "israel-palestine",
        "north-korea", "nuclear-ban", "sudan-yemen", "us-china-tariffs",
    )  # fmt: skip
    assert all("dev" not in name and "test" not in name for name in split.public.train)


def test_new_disputes_of_the_corpus_are_for_training():
    split = load_split()
    on_disk = {path.name.removesuffix(".jsonl") for path in CORPUS.glob("*.jsonl")}
    assert on_disk == {*split.corpus.train, *split.corpus.dev}


def test_no_written_passage_repeats_a_held_out_one_or_a_seed():
    split, dev = load_split(), []
    for name in split.corpus.dev:
        dev += [json.loads(line)["text"] for line in (CORPUS / f"{name}.jsonl").read_text("utf-8").splitlines()]
    guard = Guard(dev + seed_texts())
    for name in split.corpus.train:
        for line in (CORPUS / f"{name}.jsonl").read_text("utf-8").splitlines():
            passage = json.loads(line)
            guard.check(passage["id"], passage["text"])


def test_a_name_on_both_sides_is_refused():
    with pytest.raises(ValueError, match="isle"):
        Part(("isle", "loch"), ("isle",))


def test_the_guard_finds_a_repeated_text_whatever_its_name_and_layout():
    guard = Guard([HELD_OUT])
    with pytest.raises(LeakError, match="copy"):
        guard.check("copy", HELD_OUT.upper().replace(",", ";").replace(" on ", "\non "))
    guard.check("other", OTHER)


def test_the_guard_allows_a_notice_that_many_articles_share():
    notice = "Sign up for the daily letter of this paper and read it every day before breakfast."
    guard = Guard([HELD_OUT + notice])
    guard.check("long", " ".join(f"{OTHER} {i}" for i in range(20)) + notice)


def small_split(train="loch", dev="isle"):
    return Split(Part((train,), (dev,)), Part(("one",), ("two",)), Part(("stance-a",), ("stance-b",)))


def folders(tmp_path):
    write_corpus(tmp_path / "corpus", "isle", HELD_OUT)
    write_coded(tmp_path / "articles", "two")
    (tmp_path / "seeds").mkdir()
    (tmp_path / "public").mkdir()
    for name, statements in (
        ("stance-a", ["Ferries are dear", "Bridges are fine"]),
        ("stance-b", ["bridges are fine!"]),
    ):
        with gzip.open(tmp_path / "public" / f"{name}.jsonl.gz", "wt", encoding="utf-8") as out:
            for text in statements:
                out.write(json.dumps({"statement": text, "proposal": "Build it", "label": "support"}) + "\n")
    return Folders(tmp_path / "corpus", tmp_path / "public", tmp_path / "articles", tmp_path / "seeds")


def test_training_reads_the_training_part_only(splitter, tmp_path):
    where = folders(tmp_path)
    write_corpus(where.corpus, "loch", OTHER)
    write_coded(where.articles, "one", OTHER)
    data = training_data(small_split(), where, splitter)
    assert {item.origin for item in data.corpus} == {"loch"}
    assert [articles.coded.name for articles in data.articles] == ["one"]
    assert [row["statement"] for row in data.pairs] == ["Ferries are dear"]
    dev = development_data(small_split(), where, splitter)
    assert {item.origin for item in dev.corpus} == {"isle"}
    assert [articles.coded.name for articles in dev.articles] == ["two"]


@pytest.mark.parametrize("leak", [HELD_OUT, ARTICLE])
def test_training_refuses_a_passage_that_development_holds(splitter, tmp_path, leak):
    where = folders(tmp_path)
    write_corpus(where.corpus, "loch", leak)
    write_coded(where.articles, "one", OTHER)
    with pytest.raises(LeakError, match="loch"):
        training_data(small_split(), where, splitter)


def test_training_refuses_an_article_that_is_a_seed(splitter, tmp_path):
    where = folders(tmp_path)
    (where.seeds / "seed.txt").write_text(OTHER, encoding="utf-8")
    write_corpus(where.corpus, "loch", "Something else altogether is told here, of gulls and of nothing that matters.")
    write_coded(where.articles, "one", OTHER)
    with pytest.raises(LeakError, match="isle-1"):
        training_data(small_split(), where, splitter)


def test_folders_of_others_may_be_absent(splitter, tmp_path):
    where = folders(tmp_path)
    write_corpus(where.corpus, "loch", OTHER)
    data = training_data(small_split(), Folders(corpus=where.corpus, seeds=where.seeds), splitter)
    assert (len(data.corpus), data.articles, data.pairs, data.attribution) == (1, [], [], [])
