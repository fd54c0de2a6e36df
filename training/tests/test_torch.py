"""What needs torch and its company; skipped where they are not installed."""

from pathlib import Path

import pytest

torch = pytest.importorskip("torch", reason="torch is not installed (requirements.txt)")
pytest.importorskip("transformers", reason="transformers is not installed (requirements.txt)")
pytest.importorskip("safetensors", reason="safetensors is not installed (requirements.txt)")

import numpy as np  # noqa: E402

from reader_training.average import main as average  # noqa: E402
from reader_training.average import mean  # noqa: E402
from reader_training.batches import collate  # noqa: E402
from reader_training.data import CodedArticles, corpus_items  # noqa: E402
from reader_training.device import Device  # noqa: E402
from reader_training.distil import Teacher, soft_loss  # noqa: E402
from reader_training.epochs import Capacity, Epochs, Mix  # noqa: E402
from reader_training.evaluate import article_figures, epoch_check  # noqa: E402
from reader_training.feed import DirectFeed, ParallelFeed  # noqa: E402
from reader_training.gather import DevelopmentData, TrainingData  # noqa: E402
from reader_training.items import Item, Kind  # noqa: E402
from reader_training.model import JointReader, reader_from  # noqa: E402
from reader_training.runner import onnx_network, torch_network  # noqa: E402
from reader_training.schedule import EpochBudget, Rates  # noqa: E402
from reader_training.sources import Dispute, read_coded  # noqa: E402
from reader_training.trainer import Halts, Run, Trainer  # noqa: E402
from reader_training.weights import differences, read_weights, write_weights  # noqa: E402
from tiny import PASSAGE, PROPOSALS, VOCABULARY, WordSplitter, write_coded  # noqa: E402

CPU = Device(torch.device("cpu"), bf16=False)
SETTINGS = {"seed": 0, "ema": 0.9}


def tiny_reader(seed=0):
    """Two layers, 24 wide."""
    from transformers import BertConfig, BertModel

    torch.manual_seed(seed)
    config = BertConfig(
        vocab_size=VOCABULARY,
        hidden_size=24,
        num_hidden_layers=2,
        num_attention_heads=12,
        intermediate_size=48,
        attention_probs_dropout_prob=0.0,
    )
    reader = JointReader(BertModel(config, add_pooling_layer=False))
    with torch.no_grad():
        # Fresh norms and biases are all alike, and the exporter keeps only one of several equal tensors.
        for parameter in reader.parameters():
            parameter.add_(0.02 * torch.randn_like(parameter))
    return reader


@pytest.fixture
def plan(tmp_path):
    splitter = WordSplitter()
    passages = corpus_items(Dispute("isle", PROPOSALS, [PASSAGE] * 8), splitter)
    chunks = [Item(Kind.ATTRIBUTION, [250 + i, 260], attribution=[1, 3]) for i in range(4)]
    pairs = [{"statement": f"word{i}", "proposal": "Build it", "label": "oppose"} for i in range(8)]
    articles = [CodedArticles(read_coded(write_coded(tmp_path / "articles", "isle")), splitter)]
    data = TrainingData(passages, chunks, pairs, articles, [(390,), (391, 392)])
    return Epochs(data, Mix(1.0, 1.0, 1.0, 8), Capacity(rows=4, pieces=400), 0, splitter)


def trainer(plan, out, seed=0, settings=None, teacher=None):
    out.mkdir(exist_ok=True)
    reader = tiny_reader(seed)
    run = Run(settings or SETTINGS, teacher)
    return Trainer(reader, DirectFeed(plan), Rates(peak=3e-3, warmup=2), CPU, out, run)


def test_the_loss_falls(plan, tmp_path):
    first = trainer(plan, tmp_path / "out")
    assert not first.run(EpochBudget(12, 0), Halts(steps=3))
    start = first.at.loss
    assert first.run(EpochBudget(12, 0), Halts())
    assert first.at.loss < 0.7 * start
    assert (tmp_path / "out" / "reader.safetensors").exists()


def test_a_stopped_and_resumed_run_ends_as_one_that_was_never_stopped(plan, tmp_path):
    straight = trainer(plan, tmp_path / "straight")
    assert straight.run(EpochBudget(2, 0), Halts())
    assert not trainer(plan, tmp_path / "broken").run(EpochBudget(2, 0), Halts(steps=5))
    # Another process starts from other random weights and another state of the generators.
    resumed = trainer(plan, tmp_path / "broken", seed=99)
    assert resumed.resume()
    assert resumed.at.step == 5
    assert resumed.run(EpochBudget(2, resumed.at.epoch), Halts())
    assert resumed.at.step == straight.at.step
    for name, values in straight.model.state_dict().items():
        assert torch.equal(values, resumed.model.state_dict()[name]), name
        assert torch.equal(straight.average.weights[name], resumed.average.weights[name]), name


def test_a_run_with_other_settings_is_not_resumed(plan, tmp_path):
    trainer(plan, tmp_path / "out").run(EpochBudget(2, 0), Halts(steps=1))
    with pytest.raises(ValueError, match="seed"):
        trainer(plan, tmp_path / "out", settings={"seed": 1, "ema": 0.9}).resume()


def test_each_epoch_is_looked_at_and_the_best_is_kept(plan, tmp_path):
    run = trainer(plan, tmp_path / "out")
    coded = CodedArticles(read_coded(tmp_path / "articles" / "isle"), WordSplitter())
    log = tmp_path / "figures.jsonl"
    check = epoch_check(DevelopmentData([], [coded], {}, {}), CPU, log, every=1)
    assert run.run(EpochBudget(2, 0), Halts(), check)
    assert len(log.read_text(encoding="utf-8").splitlines()) == 2
    assert (tmp_path / "out" / "best.safetensors").exists()


def test_batches_made_by_other_processes_are_the_same(plan):
    # Made first: the invented splitter numbers words as they come, and the other processes start from its numbers.
    asked = ((0, 1), (1, 0), (2, 0))
    expected = [(epoch.size, list(epoch.batches)) for epoch in (DirectFeed(plan).epoch(*at) for at in asked)]
    feed = ParallelFeed(plan, 2, start=0, first=1, end=3)
    for at, (size, batches) in zip(asked, expected, strict=True):
        epoch = feed.epoch(*at)
        assert epoch.size == size
        for one, other in zip(batches, epoch.batches, strict=True):
            for a, b in zip((*one.inputs, *one.labels), (*other.inputs, *other.labels), strict=True):
                assert np.array_equal(a, b)


def test_a_reader_that_agrees_with_its_teacher_has_nothing_to_learn_from_it(plan):
    batch = next(DirectFeed(plan).epoch(0, 0).batches)
    inputs = [CPU.tensor(values) for values in batch.inputs]
    one, other = (tiny_reader(seed).eval()(*inputs) for seed in (1, 2))
    # The condition is a yes or no: its loss has the teacher's own doubt as its least value.
    own = soft_loss(one, tuple(v.detach() for v in one), inputs)
    assert 0 <= float(own.detach()) < float(soft_loss(one, tuple(v.detach() for v in other), inputs).detach())
    assert float(own.detach()) < 0.3


def test_a_taught_reader_comes_nearer_to_its_teacher(plan, tmp_path):
    teacher = Teacher(tiny_reader(5), 1.0)
    batch = next(DirectFeed(plan).epoch(1, 0).batches)
    inputs = [CPU.tensor(values) for values in batch.inputs]

    def apart(model):
        model.eval()
        with torch.no_grad():
            return float(soft_loss(model(*inputs), teacher.logits(inputs), inputs))

    run = trainer(plan, tmp_path / "out", teacher=teacher)
    before = apart(run.model)
    assert run.run(EpochBudget(12, 0), Halts())
    assert apart(run.model) < before


def test_a_loss_that_is_no_number_ends_the_run_without_a_checkpoint(plan, tmp_path):
    run = trainer(plan, tmp_path / "out")
    with torch.no_grad():
        run.model.attr.bias.fill_(float("nan"))
    with pytest.raises(ArithmeticError, match="step 1"):
        run.run(EpochBudget(2, 0), Halts())
    assert not (tmp_path / "out" / "last.pt").exists()


def test_mpnet_weights_give_what_mpnet_gives(tmp_path):
    from safetensors.torch import save_file
    from transformers import MPNetConfig, MPNetModel

    from reader_training.model import fresh_reader

    torch.manual_seed(4)
    config = MPNetConfig(
        vocab_size=VOCABULARY + 4, hidden_size=24, num_hidden_layers=2, num_attention_heads=12, intermediate_size=48,
        max_position_embeddings=300,
    )  # fmt: skip
    theirs = MPNetModel(config, add_pooling_layer=False).eval()
    with torch.no_grad():
        theirs.encoder.relative_attention_bias.weight.normal_()
    save_file(theirs.state_dict(), str(tmp_path / "model.safetensors"))
    reader = fresh_reader(tmp_path / "model.safetensors").eval()
    ids = torch.tensor([[101, *range(200, 350), 102], [101, *range(210, 270), 102, *[0] * 90]])
    own = torch.where(ids == 101, 0, torch.where(ids == 102, 2, torch.where(ids == 0, 1, ids + 4)))
    mask = (ids != 0).long()
    with torch.no_grad():
        expected = theirs(input_ids=own, attention_mask=mask).last_hidden_state
        found = reader.hidden(ids, mask, torch.zeros_like(ids))
    assert float((expected - found)[mask > 0].abs().max()) < 1e-4
    write_weights(reader.state_dict(), tmp_path / "again.safetensors")
    again = reader_from(tmp_path / "again.safetensors").eval()
    with torch.no_grad():
        assert torch.equal(again.hidden(ids, mask, torch.zeros_like(ids)), found)


def test_the_mean_of_readers_has_the_mean_of_each_weight(tmp_path):
    readers = [tiny_reader(seed).state_dict() for seed in (1, 2, 3)]
    files = [str(tmp_path / f"{i}.safetensors") for i in range(3)]
    for path, weights in zip(files, readers, strict=True):
        write_weights(weights, Path(path))
    average([str(tmp_path / "mean.safetensors"), *files])
    found = read_weights(tmp_path / "mean.safetensors")
    for name, values in found.items():
        expected = (readers[0][name] + readers[1][name] + readers[2][name]) / 3
        assert torch.allclose(values, expected.float(), atol=1e-6), name


def test_readers_of_two_shapes_have_no_mean():
    one, other = tiny_reader().state_dict(), tiny_reader().state_dict()
    other["attr.weight"] = other["attr.weight"][:, :-1]
    with pytest.raises(ValueError, match="attr.weight"):
        mean([one, other])


def test_half_precision_weights_give_the_same_reader(tmp_path):
    reader = tiny_reader()
    write_weights(reader.state_dict(), tmp_path / "half.safetensors", torch.float16)
    found = differences(reader.state_dict(), reader_from(tmp_path / "half.safetensors").state_dict())
    assert max(largest for largest, _ in found.values()) < 1e-3


@pytest.fixture
def exported(tmp_path):
    pytest.importorskip("onnx", reason="onnx is not installed (requirements.txt)")
    pytest.importorskip("onnxruntime", reason="onnxruntime is not installed (requirements.txt)")
    from reader_training.export import export_float, quantise

    reader = tiny_reader()
    export_float(reader, tmp_path / "reader.onnx")
    quantise(tmp_path / "reader.onnx", tmp_path / "reader-int8.onnx")
    return reader, tmp_path


def test_the_exported_network_says_what_torch_says(exported):
    reader, folder = exported
    (item,) = corpus_items(Dispute("isle", PROPOSALS, [PASSAGE]), WordSplitter())
    inputs = collate([item]).inputs
    ours, theirs = torch_network(reader, CPU)(inputs), onnx_network(folder / "reader.onnx", 1)(inputs)
    for one, other in zip(ours, theirs, strict=True):
        assert np.abs(one - other).max() < 1e-4


def test_training_can_start_from_the_eight_bit_file_alone(exported):
    reader, folder = exported
    exact, found = read_weights(folder / "reader.onnx"), read_weights(folder / "reader-int8.onnx")
    own = {name: values for name, values in reader.state_dict().items() if name in exact}
    assert {name for name, _ in reader.named_parameters()} == exact.keys() == found.keys()
    assert max(largest for largest, _ in differences(own, exact).values()) < 1e-6
    worst = differences(own, found)
    # Half a step of 127 for matrices, of 255 over the whole range for embeddings.
    assert max(largest for largest, _ in worst.values()) < 0.01
    assert all(largest == 0 for name, (largest, _) in worst.items() if not name.startswith("b."))
    assert reader_from(folder / "reader-int8.onnx").b.config.num_hidden_layers == 2


def test_whole_articles_are_read_and_scored(tmp_path):
    coded = read_coded(write_coded(tmp_path, "isle"))
    figures = article_figures([coded], WordSplitter(), torch_network(tiny_reader(), CPU), None)
    assert set(figures) == {"thresholds", "tuned_here", "all", "author", "actors", "cells"}


def test_calibration_finds_thresholds_and_maps(tmp_path):
    from reader_training.articles import read_dispute_articles
    from reader_training.calibrate import calibrated, window_thresholds

    splitter, network = WordSplitter(), torch_network(tiny_reader(), CPU)
    dispute = CodedArticles(read_coded(write_coded(tmp_path, "isle")), splitter)
    readings = {"isle": list(read_dispute_articles(dispute.coded, splitter, network))}
    form = calibrated(readings, [dispute])
    assert set(form["thresholds"]) == {"holder", "author"}
    assert 0 <= form["figures"]["ece"] <= 1
    found = window_thresholds(network, [dispute], tmp_path / "reader.onnx")["window_thresholds"]
    assert set(found) == {"evidence", "conditional"}
