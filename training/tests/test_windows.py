from reader_training.layout import CONTEXT_PIECES, FOCUS_MARK, FOCUS_PIECES
from reader_training.windows import focus_windows, sentences, window


def parts(text, spans):
    return [text[start:end] for start, end in spans]


def test_sentences_end_at_marks_with_closing_quotes_and_at_line_breaks():
    text = "Title\n\nHe said “No.” She left? 3 of 4 stayed"
    assert parts(text, sentences(text)) == ["Title", "He said “No.”", " She left?", " 3 of 4 stayed"]


def test_windows_join_sentences_over_paragraphs_up_to_the_limit():
    text = "One two.\nThree four. Five six."
    assert parts(text, focus_windows(text, 4)) == ["One two.\nThree four.", " Five six."]


def test_a_sentence_beyond_the_limit_stands_alone():
    text = "A b. C d e f g. H i."
    assert parts(text, focus_windows(text, 3)) == ["A b.", " C d e f g.", " H i."]


def test_an_empty_text_has_no_windows():
    assert focus_windows(" \n \n", 5) == []


def test_the_first_window_has_no_context_and_no_mark(splitter):
    cut = window("One two. Three.", 0, 8, splitter, 40)
    assert cut.context == 0
    assert FOCUS_MARK not in cut.ids


def test_context_is_the_last_words_and_the_mark(splitter):
    text = "One two three. Four five."
    cut = window(text, 15, len(text), splitter, 2)
    context = splitter.split("two three.").ids
    assert cut.ids == [*context, FOCUS_MARK, *splitter.split("Four five.").ids]
    assert cut.context == len(context) + 1
    assert [text[a:b] for a, b in cut.offsets] == ["two", "three", ".", "", "Four", "five", "."]


def test_long_context_and_focus_are_cut(splitter):
    text = "w " * 600
    cut = window(text, 600, 1200, splitter, 200)
    assert cut.context == CONTEXT_PIECES + 1
    assert len(cut.offsets) == len(cut.ids) == CONTEXT_PIECES + 1 + FOCUS_PIECES
