"""Weighs words by how much more at home they are beside articles than in them: blocks.tsv to furniture-words.tsv.

Sites that are held out count for nothing.
"""

import collections
import math
import re
import sys

MIN_SITES = 8
MIN_WEIGHT = 0.7
WORD = re.compile(r"[^\W_](?:[\w'’-]*[^\W_])?")

HEADER = """# Words and how much more at home they are beside articles than in them: word, tab, logarithm of the odds (positive: beside).
# Source: counted for Parley over the development half of scrapinghub/article-extraction-benchmark (MIT) and of
# AndyTheFactory/article-extraction-dataset (Apache-2.0); words of at least 8 sites, each site counted once for each side of a word.
"""  # noqa: E501


def main(table, sites, out):
    """Runs the command."""
    with open(sites, encoding="utf-8") as file:
        held_out = {line.split("\t")[0] for line in file if line.rstrip().endswith("\t1")}
    inside, outside = collections.defaultdict(set), collections.defaultdict(set)
    blocks = collections.Counter()
    counts = (collections.Counter(), collections.Counter())
    for line in open(table, encoding="utf-8"):
        page, site, label, text = line.rstrip("\n").split("\t", 3)
        if site in held_out:
            continue
        label = int(label)
        words = {word.lower().replace("’", "'") for word in WORD.findall(text)}
        for word in words:
            (inside if label else outside)[word].add(site)
            counts[label][word] += 1
        blocks[label] += 1
    rows = []
    for word in sorted(set(inside) | set(outside)):
        sites = len(inside[word] | outside[word])
        if sites < MIN_SITES or len(word) < 2 or re.search(r"\d", word):
            continue
        weight = math.log((len(outside[word]) + 1) / (len(inside[word]) + 1))
        rows.append((word, weight))
    mean = sum(weight for _, weight in rows) / len(rows)
    with open(out, "w", encoding="utf-8") as file:
        file.write(HEADER)
        for word, weight in rows:
            if abs(weight) >= MIN_WEIGHT:
                file.write(f"{word}\t{weight:.2f}\n")
    print(len(rows), mean)


main(*sys.argv[1:])
