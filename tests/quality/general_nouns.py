"""Writes the commonest nouns of general English, a line each: src/NewsTracker.Core/Assertions/Parts/general-nouns.txt.

By the number of documents that hold them in the Universal Dependencies treebanks EWT (CC BY-SA 4.0) and GUM (annotations CC BY 4.0), of
the folder that NEWSTRACKER_CORPORA names. None of these texts is used to measure anything else of news.

    python3 tests/quality/general_nouns.py OUT
"""
import collections
import glob
import gzip
import os
import sys

KEPT = 300  # 0, 300: status right 66.8, 67.3 % cross-validated (n 18,231), every noun 67.5 %


def main(out):
    root = os.environ.get("NEWSTRACKER_CORPORA", "../shared")
    files = sorted(glob.glob(os.path.join(root, "corpora", "treebank", "dev", "*.conllu.gz")))
    if not files:
        sys.exit(f"{root}: no treebank found; set NEWSTRACKER_CORPORA to the folder of the test material.")
    documents = collections.defaultdict(set)
    for file in files:
        document = file
        for line in gzip.open(file, "rt", encoding="utf-8"):
            if line.startswith("# newdoc"):
                document = file + line
            cells = line.split("\t")
            if len(cells) > 4 and cells[3] == "NOUN" and cells[2].isalpha():
                documents[cells[2].lower()].add(document)
    kept = sorted(documents, key=lambda noun: (-len(documents[noun]), noun))[:KEPT]
    with open(out, "w", encoding="utf-8", newline="\n") as writer:
        writer.writelines(noun + "\n" for noun in sorted(kept))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
