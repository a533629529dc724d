#!/usr/bin/env python3
"""Sends the hostile files of the test material to a running server and checks every expectation over HTTP.

usage: hostile.py FOLDER URL [--group NAME]
FOLDER is what the generator of hostile files wrote (manifest.jsonl, f/). Each file is posted alone to /api/v1/files; its state is asked for until it
is filed or rejected. Checked: the expected outcome within the time allowed, a reason in words for a rejection, the text on the article's page, what must
be absent from it, no answer of 500 or more, and a server that answers /healthz all the while.
"""
import html
import http.client
import json
import os
import re
import sys
import threading
import time
import urllib.parse

folder, base = sys.argv[1], urllib.parse.urlparse(sys.argv[2])
group = sys.argv[sys.argv.index("--group") + 1] if "--group" in sys.argv else None
slow, stop = [], False


def ask(method, path, body=None, headers={}):
    c = http.client.HTTPConnection(base.hostname, base.port, timeout=180)
    try:
        c.request(method, path, body, headers)
        r = c.getresponse()
        return r.status, r.read().decode("utf-8", "replace"), dict(r.getheaders())
    finally:
        c.close()


def pulse():
    while not stop:
        t = time.time()
        status, _, _ = ask("GET", "/healthz")
        slow.append((time.time() - t, status))
        time.sleep(0.5)


def send(row):
    data = open(os.path.join(folder, row["file"]), "rb").read()
    name = row["upload_name"].encode("utf-8", "surrogatepass").replace(b'"', b"%22").replace(b"\r", b"%0D").replace(b"\n", b"%0A")
    head = b'--xx\r\nContent-Disposition: form-data; name="file"; filename="' + name + b'"\r\nContent-Type: ' + row["content_type"].encode() + b"\r\n\r\n"
    return ask("POST", "/api/v1/files", head + data + b"\r\n--xx--\r\n", {"Content-Type": "multipart/form-data; boundary=xx"})


def main():
    global stop
    threading.Thread(target=pulse, daemon=True).start()
    rows = [json.loads(l) for l in open(os.path.join(folder, "manifest.jsonl"))]
    wrong = 0
    for row in rows:
        if group and row["group"] != group:
            continue
        faults, begun, state, why = [], time.time(), None, ""
        status, body, _ = send(row)
        if status >= 500:
            faults.append(f"status {status}")
        elif status >= 400:
            state, why = "rejected", body
        else:
            try:
                one = json.loads(body)[0]
            except Exception:
                one = {}
            state = one.get("status")
            if one.get("id") is not None:
                while time.time() - begun < row["max_s"] + 60:
                    st, body, _ = ask("GET", f"/api/v1/files/{one['id']}")
                    got = json.loads(body) if st == 200 else {}
                    state = got.get("state")
                    if state in ("filed", "rejected"):
                        break
                    time.sleep(0.1)
                why = body
                if state == "filed":
                    check_pages(row, got, faults)
        took = time.time() - begun
        if took > row["max_s"]:
            faults.append(f"took {took:.1f} s of {row['max_s']}")
        if row["expect"] == "accept" and state != "filed" and row["group"] != "duplicate":
            faults.append(f"expected to be taken, is {state}")
        if row["expect"] == "reject" and state != "rejected":
            faults.append(f"expected to be rejected, is {state}")
        if state == "rejected" and (len(why) < 20 or re.search(r"   at |Exception\b", why)):
            faults.append("no reason in words: " + why[:100])
        if faults or took > 5:
            wrong += bool(faults)
            print(row["id"], row["group"], row["attacks"][:50], "|", "; ".join(faults) or f"{took:.1f} s", "|", why[:200], flush=True)
    stop = True
    print(f"{wrong} wrong; healthz slowest {max(s for s, _ in slow):.2f} s, {sum(1 for _, c in slow if c != 200)} not 200 of {len(slow)}")
    sys.exit(1 if wrong else 0)


def check_pages(row, got, faults):
    ids = [a["id"] if isinstance(a, dict) else a for a in got.get("articles", [])]
    pages = []
    for i in ids[:5]:
        st, page, _ = ask("GET", f"/articles/{i}")
        if st != 200:
            faults.append(f"article page {st}")
        pages.append(page)
    if row["text"] and ids:
        seen = html.unescape(re.sub(r"<[^>]+>", "", " ".join(pages)))
        if re.sub(r"\s+", " ", row["text"]) not in re.sub(r"\s+", " ", seen):
            faults.append("text not on the page")
    if row["text"] and not ids:
        faults.append("no article")
    for absent in row["absent"]:
        if any(absent in p for p in pages):
            faults.append("on the page: " + absent)


main()
