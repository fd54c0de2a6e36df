"""Trains the trees that score blocks, from features.tsv and sites.tsv, and writes them as body-trees.txt.

Folds never share a site.
"""

import hashlib
import sys

import lightgbm
import numpy

FOLDS = 5
ROUNDS = 300
PARAMETERS = dict(
    objective="binary",
    learning_rate=0.08,
    num_leaves=31,
    min_data_in_leaf=60,
    feature_fraction=0.5,
    bagging_fraction=0.7,
    bagging_freq=1,
    lambda_l2=5.0,
    max_bin=63,
    seed=1,
    deterministic=True,
    force_row_wise=True,
    num_threads=2,
    verbose=-1,
)
# A page counts the same however long it is, and what is read as it comes counts most.
VARIANTS = {"html": 1.0, "foreign": 0.4, "text": 1.0, "clean": 0.5, "copied": 0.4, "short": 0.4, "shorttext": 0.3}

# The articles of WCXB are there for the sake of their many sites: most are no news, and a model drafted their texts.
WIDE = ("dev", "test")
WIDE_WEIGHT = 0.5
WIDE_VARIANTS = ("html", "foreign", "text", "shorttext")


HEADER = """# Trees that tell how likely a block belongs to the article; the format is told in Trees.java, the making in training/body.
# Source: trained for Parley on the development half of scrapinghub/article-extraction-benchmark (MIT), that of
# AndyTheFactory/article-extraction-dataset (Apache-2.0) and the articles of WCXB (Murrough Foley, CC BY 4.0) on sites outside of the
# other halves; no text of theirs is in here.
"""  # noqa: E501


def is_wide(page):
    """Whether a page is one of WCXB's."""
    return page.startswith(WIDE)


def held_out(path):
    """The sites that only reports may look at, of sites.tsv."""
    with open(path, encoding="utf-8") as file:
        return {line.split("\t")[0] for line in file if line.rstrip().endswith("\t1")}


def read(path, wanted=lambda cells: True):
    """Names of the features, five columns of each block, and its features; of the blocks that are wanted."""
    with open(path, encoding="utf-8") as file:
        header = file.readline().rstrip("\n").split("\t")
        meta, values = [], []
        for line in file:
            cells = line.rstrip("\n").split("\t")
            if not wanted(cells) or (is_wide(cells[0]) and cells[2] not in WIDE_VARIANTS):
                continue
            meta.append(cells[:5])
            values.append(numpy.array(cells[5:], dtype=numpy.float32))
    return header[5:], meta, numpy.stack(values)


def weights(meta, labels, words):
    """Words over the words of the page's variant; the article and the rest weigh the same."""
    groups = {}
    for i, row in enumerate(meta):
        groups.setdefault((row[0], row[2]), []).append(i)
    result = numpy.zeros(len(meta))
    for (_, variant), rows in groups.items():
        rows = numpy.array(rows)
        mass = numpy.minimum(words[rows], 60) ** 0.7 + 1.0
        result[rows] = VARIANTS[variant] * 100 * mass / max(mass.sum(), 300)
    result *= len(meta) / result.sum()
    return numpy.where([is_wide(row[0]) for row in meta], result * WIDE_WEIGHT, result)


def measure(meta, labels, words, scores, variant):
    """Mean precision and recall over pages, in words."""
    pages = {}
    for i, row in enumerate(meta):
        if row[2] == variant and not is_wide(row[0]):
            pages.setdefault(row[0], []).append(i)
    precisions, recalls = [], []
    for rows in pages.values():
        rows = numpy.array(rows)
        chosen = scores[rows] > 0.5
        both = words[rows][chosen & (labels[rows] == 1)].sum()
        if chosen.any():
            precisions.append(both / max(1, words[rows][chosen].sum()))
        if (labels[rows] == 1).any():
            recalls.append(both / max(1, words[rows][labels[rows] == 1].sum()))
    p, r = numpy.mean(precisions), numpy.mean(recalls)
    return p, r, 2 * p * r / (p + r)


def line(tree):
    """Writes a tree as Trees.java reads it: nodes in the order in which they are met, the left side first."""
    nodes = []

    def visit(node):
        number = len(nodes)
        nodes.append(None)
        if "leaf_value" in node:
            nodes[number] = f"={node['leaf_value']:.5g}"
            return number
        left = visit(node["left_child"])
        right = visit(node["right_child"])
        nodes[number] = f"{node['split_feature']}:{node['threshold']:.6g}:{left}:{right}"
        return number

    visit(tree)
    return " ".join(nodes)


def write(names, model, out):
    """Writes body-trees.txt."""
    with open(out, "w", encoding="utf-8") as file:
        file.write(HEADER)
        file.write(" ".join(names) + "\n")
        for tree in model.dump_model()["tree_info"]:
            file.write(line(tree["tree_structure"]) + "\n")


def fold_of(site):
    """The fold of a site, which its name alone decides."""
    return int(hashlib.sha256(site.encode()).hexdigest()[4:8], 16) % FOLDS


def main(table, sites, out):
    """Runs the command."""
    unseen = held_out(sites)
    names, meta, values = read(table, lambda cells: cells[1] not in unseen)
    labels = numpy.array([int(row[3]) for row in meta])
    words = numpy.array([int(row[4]) for row in meta], dtype=float)
    weight = weights(meta, labels, words)
    fold = numpy.array([fold_of(row[1]) for row in meta])
    scores = numpy.zeros(len(meta))
    for k in range(FOLDS):
        inside = fold != k
        data = lightgbm.Dataset(
            values[inside], labels[inside], weight=weight[inside], feature_name=[f"f{i}" for i in range(len(names))]
        )
        scores[~inside] = lightgbm.train(PARAMETERS, data, ROUNDS).predict(values[~inside])
    for variant in VARIANTS:
        precision, recall, f1 = measure(meta, labels, words, scores, variant)
        print(f"{variant} precision {precision:.4f} recall {recall:.4f} F1 {f1:.4f}")
    model = lightgbm.train(PARAMETERS, lightgbm.Dataset(values, labels, weight=weight), ROUNDS)
    order = numpy.argsort(-model.feature_importance("gain"))
    print([names[i] for i in order[:30]])
    write(names, model, out)
    numpy.save(out + ".scores.npy", scores)


if __name__ == "__main__":
    main(*sys.argv[1:])
