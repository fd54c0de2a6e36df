import pytest

from reader_training.tags import Attribution, Segment, Signed, attribution_spans, bio, mark, nearest, nth, segments


def test_nth_counts_occurrences_from_one():
    assert nth("he and he", "he") == (0, 2)
    assert nth("he and he", "he", 2) == (7, 9)


def test_nth_refuses_what_is_not_there():
    with pytest.raises(ValueError):
        nth("he and he", "he", 3)


def test_nearest_prefers_whole_words_to_fragments():
    assert nearest("the plan he likes", "he") == (9, 11)


def test_nearest_takes_the_occurrence_next_to_the_anchor():
    assert nearest("he left; then he said no", "he", anchor=20) == (14, 16)


def test_nearest_falls_back_to_a_fragment():
    assert nearest("US-led", "led") == (3, 6)
    assert nearest("mislead", "lead") == (3, 7)


def test_mark_touches_every_overlapping_piece():
    assert mark([(0, 4), (5, 9), (10, 12)], [Signed(3, 6, 2)]) == [2, 2, 0]


def test_mark_does_not_touch_neighbours_that_only_meet():
    assert mark([(0, 4), (4, 8)], [Signed(4, 8, 1)]) == [0, 1]


def test_bio_tags_roles_and_restarts_for_the_next_attribution():
    text = "A said B. C said D."
    offsets = [(0, 1), (2, 6), (7, 8), (8, 9), (10, 11), (12, 16), (17, 18), (18, 19)]
    first = Attribution([(0, 1)], [(2, 6)], [(7, 8)])
    second = Attribution([(10, 11)], [(12, 16)], [(17, 19)])
    assert bio(len(text), offsets, [first, second]) == [1, 3, 5, 0, 1, 3, 5, 6]


def test_bio_lets_the_nested_cue_interrupt_the_content():
    offsets = [(i, i + 1) for i in range(5)]
    assert bio(5, offsets, [Attribution([], [(2, 3)], [(0, 5)])]) == [5, 6, 3, 5, 6]


def test_spans_of_tags_are_those_that_bio_wrote():
    assert attribution_spans([1, 2, 3, 5, 6, 5, 0]) == {
        ("source", 0, 2),
        ("cue", 2, 3),
        ("content", 3, 5),
        ("content", 5, 6),
    }


def test_an_inside_tag_without_beginning_opens_a_span():
    assert attribution_spans([0, 2, 2, 4]) == {("source", 1, 3), ("cue", 3, 4)}


def test_segments_split_where_the_sign_changes_and_skip_ignored_places():
    assert segments([-100, 1, 1, 2, 0, 2]) == [Segment(1, 3, 1), Segment(3, 4, 2), Segment(5, 6, 2)]
