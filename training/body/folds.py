"""Cross-validation over all pages: for each fold of sites, trees from the pages of all others, both halves among them.

Writes K/dev/parley/body/body-trees.txt, to be put in front on the class path, and K/sites.txt, the sites that these
trees have not seen. Only pages as they come are learnt from, with fewer trees that learn faster than the shipped
ones, so that five trainings take minutes.
"""

import os
import sys

import lightgbm
import numpy
import train

ROUNDS = 180
PARAMETERS = dict(train.PARAMETERS, learning_rate=0.13)


def main(table, out):
    """Runs the command."""
    names, meta, values = train.read(table, lambda cells: cells[2] == "html")
    labels = numpy.array([int(row[3]) for row in meta])
    words = numpy.array([int(row[4]) for row in meta], dtype=float)
    weight = train.weights(meta, labels, words)
    fold = numpy.array([train.fold_of(row[1]) for row in meta])
    for k in range(train.FOLDS):
        seen = fold != k
        folder = os.path.join(out, str(k))
        os.makedirs(os.path.join(folder, "dev/parley/body"), exist_ok=True)
        model = lightgbm.train(PARAMETERS, lightgbm.Dataset(values[seen], labels[seen], weight=weight[seen]), ROUNDS)
        train.write(names, model, os.path.join(folder, "dev/parley/body/body-trees.txt"))
        unseen = sorted({row[1] for row, is_seen in zip(meta, seen, strict=True) if not is_seen})
        with open(os.path.join(folder, "sites.txt"), "w", encoding="utf-8") as file:
            file.write("\n".join(unseen) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
