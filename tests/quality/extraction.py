#!/usr/bin/env python3
"""Measures HTML reading through the product: `newstracker extract` over every page of the extraction corpus, scored by the corpus's own evaluator.

usage: extraction.py [--no-time] [--worst N] [--keep FOLDER]

Build first: dotnet build src/NewsTracker.Web -c Release. The test material is found through NEWSTRACKER_CORPORA, else ../shared beside the repository.
Prints the evaluator's rows for all pages and by source, the pages that gave no article, and the worst time of a page (one `extract` of that page alone, its
start-up taken off). --no-time leaves the times out; --keep FOLDER leaves pages, lines and predictions there, for the evaluator's other switches.
"""
import argparse, gzip, json, os, pathlib, resource, subprocess, sys, tempfile, time

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
PRODUCT = pathlib.Path(os.environ.get("NEWSTRACKER_DLL") or REPOSITORY / "src/NewsTracker.Web/bin/Release/net10.0/newstracker.dll")
SLOWEST = 12  # pages timed one by one: the largest ones


def corpora():
    return pathlib.Path(os.environ.get("NEWSTRACKER_CORPORA") or REPOSITORY.parent / "shared") / "corpora"


def unpack(source, folder):
    pages = folder / "pages"
    pages.mkdir(parents=True, exist_ok=True)
    for packed in sorted((source / "html").glob("*.html.gz")):
        page = pages / packed.name[:-3]
        if not page.exists():
            page.write_bytes(gzip.decompress(packed.read_bytes()))
    truth = folder / "truth.json"
    truth.write_bytes(gzip.decompress((source / "ground-truth.json.gz").read_bytes()))
    return pages, truth


def extract(paths, output):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.monotonic()
    with open(output, "wb") as lines:
        code = subprocess.run(["dotnet", str(PRODUCT), "extract", *map(str, paths)], stdout=lines, stderr=subprocess.DEVNULL).returncode
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return code, time.monotonic() - began, after.ru_utime - before.ru_utime


def predictions(lines):
    found, failed = {}, []
    for line in open(lines, encoding="utf-8"):
        read = json.loads(line)
        name = pathlib.Path(read["file"]).name.removesuffix(".html")
        if "error" in read:
            failed.append((name, read["error"]["message"]))
            continue
        if name not in found:
            published = read.get("published") or {}
            found[name] = {"title": read.get("title"), "author": read.get("byline") or [], "date": published.get("start"), "articleBody": read.get("text")}
    return found, failed


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--no-time", action="store_true")
    options.add_argument("--worst", type=int, default=0)
    options.add_argument("--keep")
    chosen = options.parse_args()
    if not PRODUCT.exists():
        sys.exit(f"{PRODUCT} is missing: build the web project first.")
    folder = pathlib.Path(chosen.keep or tempfile.mkdtemp(prefix="extraction-"))
    pages, truth = unpack(corpora() / "extraction/dev", folder)
    code, wall, user = extract([pages], folder / "lines.jsonl")
    found, failed = predictions(folder / "lines.jsonl")
    (folder / "predictions.json").write_text(json.dumps(found), encoding="utf-8")
    count = len(list(pages.iterdir()))
    crashes = count - len(found) - len(failed)
    print(f"{count} pages: {len(found)} articles, {len(failed)} rejected, {crashes} without an answer, exit {code}; {wall:.1f} s, user {user:.1f} s")
    for name, message in failed:
        print(f"rejected: {name}: {message}")
    evaluator = [sys.executable, str(corpora() / "evaluate_extraction.py"), str(truth), str(folder / "predictions.json"), "--by-source"]
    subprocess.run(evaluator + (["--worst", str(chosen.worst)] if chosen.worst else []), check=True)
    if not chosen.no_time:
        times(sorted(pages.iterdir(), key=lambda page: -page.stat().st_size)[:SLOWEST], folder)


def times(largest, folder):
    small = folder / "small.html"
    small.write_text("<title>One line</title><p>One line of text, to know what starting costs.", encoding="utf-8")
    start = min(extract([small], os.devnull)[1] for _ in range(3))
    worst = max((extract([page], os.devnull)[1] - start, page.name) for page in largest)
    print(f"worst page {max(0, worst[0]):.2f} s ({worst[1]}; the {len(largest)} largest pages, cold, start of {start:.2f} s taken off)")


main()
