from reader_training.nearby import Nearby


def test_the_proposals_that_share_rare_pieces_come_first():
    pool = [(1, 10, 11), (1, 20, 21), (1, 10, 30), (1, 40, 41)]
    assert Nearby(pool).of([1, 10, 11, 99], 2) == [(1, 10, 11), (1, 10, 30)]


def test_common_pieces_alone_make_no_proposal_near():
    pool = [(1, n) for n in range(100, 200)]
    assert Nearby(pool).of([1, 2, 3], 5) == []
