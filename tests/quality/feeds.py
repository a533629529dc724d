#!/usr/bin/env python3
"""Feeds: how many of the public feed cases are read, and how many of their core fields come out right.

usage: feeds.py [--list]
Reads the cases of corpora/feeds/feeds-dev.zip through `newstracker extract`; --list prints each miss.

A case is a feed and assertions over what a feed reader must give for it.
parsed       `extract` gives a line that is no error.
core fields  assertions over an entry's title, link, id, author, date, content and summary.
             Titles, authors and dates must be equal after joining blanks. Of texts the words are compared: markup expected as a value is read as
             HTML and its words must be ours, blanks at the borders of tags aside. A link and an id must be equal to the letter.
             A summary may stand in `text` where the entry has no fuller text. Assertions that depend on the headers of an HTTP answer are not
             counted, for `extract` reads files.
descriptions the same for an entry's description; most are attempts to smuggle in markup, so what remains must be the words alone.
"""
import collections, datetime, html.parser, json, os, re, sys, zipfile
import product

CORE = {
    "title": "title", "title_detail.value": "title", "link": "link", "id": "id", "guid": "id",
    "author": "author", "author_detail.name": "author", "authors.N.name": "author",
    "published": "date", "published_parsed": "date", "updated": "date", "updated_parsed": "date",
    "content.N.value": "content", "summary": "summary", "summary_detail.value": "summary",
}


class Words(html.parser.HTMLParser):
    HIDDEN = {"script", "style", "iframe", "noscript", "template", "object", "embed", "applet", "svg", "math"}

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.out, self.hidden = [], 0

    def handle_starttag(self, tag, attrs):
        if tag in self.HIDDEN:
            self.hidden += 1
        self.out.append(" ")

    def handle_startendtag(self, tag, attrs):
        self.out.append(" ")

    def handle_endtag(self, tag):
        if tag in self.HIDDEN:
            self.hidden = max(0, self.hidden - 1)
        self.out.append(" ")

    def handle_data(self, data):
        if not self.hidden:
            self.out.append(data)


def words(markup):
    reader = Words()
    reader.feed(markup)
    reader.close()
    return "".join(reader.out)


def solid(text):
    return re.sub(r"\s+", "", text or "")


def same_words(expected, got):
    """The value itself (a plain text), or the words of the value (markup)."""
    return solid(expected) == solid(got) or solid(words(expected)) == solid(got)


def instant(published):
    """UTC time tuple of an `extract` date, or its day when no time is told."""
    if not published:
        return None
    day, time = published["start"], published.get("time")
    if not time:
        return day
    stamp = datetime.datetime.fromisoformat(day + "T" + re.sub(r"^.*T", "", time).replace("Z", "+00:00"))
    if stamp.tzinfo:
        stamp = stamp.astimezone(datetime.timezone.utc)
    return list(stamp.timetuple()[:6])


def date_is(expected, published):
    got = instant(published)
    if got is None:
        return False
    if isinstance(expected, str):
        expected = list(datetime.datetime.fromisoformat(expected.replace("Z", "+00:00")).timetuple()[:6])
    expected = expected[:6]
    return expected == got if isinstance(got, list) else got == "%04d-%02d-%02d" % tuple(expected[:3])


def holds(field, path, expected, entry):
    if field == "title":
        return same_words(expected, entry["title"])
    if field == "link":
        return entry["url"] == expected
    if field == "id":
        return entry["externalId"] == expected
    if field == "author":
        name = re.sub(r"\s*\([^()]*@[^()]*\)$", "", expected)
        index = path[3] if len(path) > 3 and path[2] == "authors" else 0
        return len(entry["byline"]) > index and entry["byline"][index] == name
    if field == "date":
        own = entry.get("updatedAt") if path[2].startswith("updated") else None
        return date_is(expected, own or entry["published"])
    if field == "summary" and entry["summary"] is not None:
        return same_words(expected, entry["summary"])
    return same_words(expected, entry["text"])


def main():
    with product.Folder() as folder:
        zipfile.ZipFile(product.need("feeds", "feeds-dev.zip")).extractall(folder)
        os.chdir(folder)
        with open("cases.jsonl", encoding="utf-8") as lines:
            cases = [json.loads(l) for l in lines]
        entries = collections.defaultdict(list)
        for line in product.run("extract", *[c["file"] for c in cases]).split("\n"):
            if line:
                got = json.loads(line)
                entries[got["file"]].append(got)
        os.chdir("/")

    parsed, tally, misses = 0, collections.defaultdict(lambda: [0, 0]), []
    for case in cases:
        got = entries.get(case["file"], [])
        if got and not any("error" in e for e in got):
            parsed += 1
        else:
            misses.append((case["file"], "parsed", "", [e.get("error") for e in got]))
        for a in case.get("asserts") or []:
            path = a["path"]
            if len(path) < 3 or path[0] != "entries" or a["op"] != "==" or case["http"]:
                continue
            key = ".".join("N" if isinstance(p, int) else p for p in path[2:])
            field = CORE.get(key) or ("description" if key == "description" else None)
            if field is None:
                continue
            entry = got[path[1]] if path[1] < len(got) and "text" in got[path[1]] else None
            right = entry is not None and holds(field, path, a["value"], entry)
            tally[field][0] += right
            tally[field][1] += 1
            if not right:
                misses.append((case["file"], key, a["value"], entry and {k: entry[k] for k in ("title", "url", "externalId", "byline", "published", "text", "summary")}))

    core = [v for k, v in tally.items() if k != "description"]
    right, all_ = sum(v[0] for v in core), sum(v[1] for v in core)
    print(f"parsed {parsed} of {len(cases)}: {100 * parsed / len(cases):.1f} %")
    print(f"core fields {right} of {all_}: {100 * right / all_:.1f} %")
    for field, (r, n) in sorted(tally.items()):
        print(f"  {field:12} {r:4} of {n:4}")
    if "--list" in sys.argv:
        for miss in misses:
            print(*(m if isinstance(m, str) else json.dumps(m, ensure_ascii=False) for m in miss), sep="\n    ")


if __name__ == "__main__":
    main()
