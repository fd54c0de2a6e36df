"""The layout of a row, `[CLS] context [F] focus [SEP] [P] p1 [P] p2 … [SEP]`, and its limits, as in the Java reader.

All lengths are in wordpieces unless a name says words. Ids are those of the BERT uncased vocabulary, whose unused
tokens 1 and 2 mark a proposal and the start of the focus: no new embedding rows are needed.
"""

PAD, PROPOSAL_MARK, FOCUS_MARK, UNKNOWN, CLS, SEP = 0, 1, 2, 100, 101, 102

CONTEXT_WORDS = 60
CONTEXT_PIECES = 105
FOCUS_WORDS = 90
FOCUS_PIECES = 220
DRAWN_PIECES = 300
"""Of a focus in training, where windows may be longer than the product cuts them."""
PROPOSAL_PIECES = 40
PROPOSALS = 10
ROW_PIECES = 510

IGNORED = -100
"""Label of a position that no loss and no score looks at."""

SIGNS = ("none", "support", "oppose")
"""Names of the stance labels 0, 1, 2."""

ATTRIBUTION_TAGS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
ROLES = ("source", "cue", "content")


def sign(stance: str) -> int:
    """The label of a stance's name: 0 none (also `neutral`), 1 support, 2 oppose."""
    return SIGNS.index("none" if stance == "neutral" else stance)
