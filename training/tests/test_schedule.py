import pytest

from reader_training.schedule import ClockBudget, EpochBudget, Rates


class Clock:
    now = 1000.0

    def __call__(self):
        return self.now


def test_rates_rise_then_fall_to_a_floor():
    rates = Rates(peak=1.0, warmup=10)
    assert rates.share(0, 0.0) == pytest.approx(0.1)
    assert rates.share(9, 0.25) == pytest.approx(0.75)
    assert rates.share(999, 1.0) == pytest.approx(0.01)


def test_lower_layers_and_heads_have_rates_of_their_own():
    rates = Rates(heads=4.0, decay=0.5)
    assert rates.of_depth("attr.weight", 2) == 4
    assert rates.of_depth("b.encoder.layer.1.output.dense.bias", 2) == 1
    assert rates.of_depth("b.encoder.layer.0.output.dense.bias", 2) == 0.5
    assert rates.of_depth("b.embeddings.word_embeddings.weight", 2) == 0.25


def test_epochs_measure_progress_and_pace():
    clock = Clock()
    budget = EpochBudget(4, 1.0, clock)
    assert budget.seconds_left(1.0) == float("inf")
    clock.now += 60
    assert budget.progress(2.0) == 0.5
    assert budget.seconds_left(2.0) == pytest.approx(120)


def test_the_clock_goes_on_from_earlier_progress():
    clock = Clock()
    budget = ClockBudget(end=1100, done=0.6, clock=clock)
    assert budget.progress(0) == pytest.approx(0.6)
    clock.now = 1050
    assert budget.progress(0) == pytest.approx(0.8)
    assert budget.seconds_left(0) == 50
    clock.now = 1200
    assert budget.progress(0) == 1


def test_a_deadline_in_the_past_ends_at_once():
    assert ClockBudget(end=900, clock=Clock()).progress(0) == 1
