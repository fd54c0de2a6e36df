import numpy as np
import pytest

from reader_training.calibration import best_fit, expected_error, held_out, isotonic, platt, upper_half_precision


def sample(count=4000, seed=1):
    """Raw confidences that promise too much: the true probability is their square."""
    draw = np.random.default_rng(seed)
    raw = draw.uniform(0.05, 0.95, count)
    return raw, (draw.uniform(size=count) < raw**2).astype(float)


@pytest.mark.parametrize("fit", [platt, isotonic])
def test_fits_bring_the_error_down(fit):
    raw, right = sample()
    assert expected_error(raw, right) > 0.1
    assert expected_error(fit(raw, right).apply(raw), right) < 0.04


def test_isotonic_pools_violators():
    fitted = isotonic(np.array([0.1, 0.2, 0.3, 0.4]), np.array([0.0, 1.0, 0.0, 1.0]))
    assert fitted.form["raw"] == [0.1, 0.25, 0.4]
    assert fitted.form["probability"] == [0.0, 0.5, 1.0]
    assert fitted.apply(np.array([0.0, 0.175, 1.0])) == pytest.approx([0.0, 0.25, 1.0])


def test_platt_survives_scores_that_are_all_alike():
    fitted = platt(np.full(10, 0.7), np.array([1.0] * 5 + [0.0] * 5))
    assert fitted.apply(np.array([0.7]))[0] == pytest.approx(0.5, abs=0.01)


def test_expected_error_on_a_hand_worked_example():
    probability, right = np.array([0.95, 0.95, 0.15, 0.15]), np.array([1.0, 0.0, 0.0, 0.0])
    assert expected_error(probability, right) == pytest.approx((0.9 + 0.3) / 4)


def test_upper_half_takes_the_most_confident():
    assert upper_half_precision(np.array([0.9, 0.1, 0.8, 0.2]), np.array([1.0, 1.0, 0.0, 0.0])) == 0.5


def test_held_out_probabilities_do_not_know_their_own_group():
    raw, right = sample(400)
    groups = ["a"] * 200 + ["b"] * 200
    changed = right.copy()
    changed[:200] = 1 - changed[:200]
    assert (held_out(platt, raw, right, groups)[:200] == held_out(platt, raw, changed, groups)[:200]).all()


def test_the_better_map_is_named():
    raw, right = sample(800)
    fitted, probability = best_fit(raw, right, [str(i % 4) for i in range(800)])
    assert fitted.form["method"] in ("platt", "isotonic")
    assert expected_error(probability, right) < 0.08
