from reader_training.layout import IGNORED
from reader_training.mentions import Mentions, whole_word_occurrences
from reader_training.tags import Signed


def test_only_whole_words_are_mentions():
    assert whole_word_occurrences("Ono and Onono, Ono's", "Ono") == [Signed(0, 3, IGNORED), Signed(15, 18, IGNORED)]


def test_mentions_are_those_of_all_aliases_that_start_in_the_range():
    mentions = Mentions("Ono met the ferryman. Ono left.", [{"id": "o", "name": "Ono", "aliases": ["the ferryman"]}])
    assert mentions.between("o", 1, 22) == [Signed(8, 20, IGNORED)]
    assert mentions.between("nobody", 0, 31) == []
