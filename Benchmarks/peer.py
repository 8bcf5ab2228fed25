"""The same job as `duizhao compare`, as a Python programmer would write it with the usual libraries.

OpenCC for the script, jieba for words, scikit-learn for the topics (TF-IDF and logistic regression over the same 128
topics, trained on the same sentences), Jinja2 for the pages. It is here for one purpose: the ratio in docs/performance.md.
It is kinder to itself than to Duizhao: no source ranges, no repair of damaged text, no targets, no task pairs.

    peer.py train MODEL TRAINING...     once, outside the measurement
    peer.py compare MODEL PLANS OUT     the measured job
"""

import csv
import glob
import html
import os
import re
import sys


def read(path):
    data = open(path, "rb").read()
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("utf-8", "replace")


def clean(text, converter):
    text = re.sub(r"<[^>]{1,200}>", "", text)
    text = re.sub(r"\([a-zàáâãäèéêëìíîïòóôõöùúûüāēīōūǎěǐǒǔǘǚǜ]{1,6}\)", "", text)
    return converter.convert(html.unescape(text)).replace("　", " ")


PART = re.compile(r"^\s*(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章部])")
SECTION = re.compile(r"^\s*[（(][一二三四五六七八九十]{1,4}[）)]")
TASK = re.compile(r"^\s*\d{1,3}\s*[.．、]")


def sentences(text):
    part = section = title = ""
    for line in text.splitlines():
        line = line.strip()
        if not line:
            continue
        if PART.match(line):
            part, section, title = line, "", ""
        elif SECTION.match(line):
            section, title = line.split("。")[0], ""
        elif TASK.match(line):
            title = line.split("。")[0]
        for sentence in re.findall(r"[^。]+。?", line):
            yield part, section, title, sentence


def vectorizer():
    import jieba
    from sklearn.feature_extraction.text import TfidfVectorizer

    jieba.setLogLevel(60)
    return TfidfVectorizer(tokenizer=jieba.lcut, token_pattern=None, ngram_range=(1, 2), min_df=2, sublinear_tf=True)


def train(model, files):
    import joblib
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline

    texts, labels = [], []
    for name in files:
        for line in open(name, encoding="utf-8"):
            columns = line.rstrip("\n").split("\t")
            if len(columns) >= 5:
                texts.append(columns[4])
                labels.append(columns[0].split()[0].split(",")[0])
    pipeline = make_pipeline(vectorizer(), LogisticRegression(C=20, max_iter=200))
    joblib.dump(pipeline.fit(texts, labels), model)


PAGE = """<!DOCTYPE html><html lang="zh-Hans"><head><meta charset="utf-8"><title>{{ title }}</title></head><body>
<h1>{{ title }}</h1>
{% if matrix %}<table><tr><th></th>{% for plan in plans %}<th><a href="plan-{{ plan }}.html">{{ plan }}</a></th>
{% endfor %}</tr>{% for topic, cells in matrix %}<tr><th>{{ topic }}</th>{% for cell in cells %}
<td>{{ cell|length }}</td>{% endfor %}</tr>{% endfor %}</table>{% endif %}
{% for row in rows %}<p id="s{{ loop.index }}"><b>{{ row.topic }}</b> {{ row.score }} {{ row.title }} {{ row.text }}</p>
{% endfor %}{% for other, missing in gaps %}<h2>{{ other }}</h2><ul>{% for topic, texts in missing %}
<li>{{ topic }}{% for text in texts %}<q>{{ text }}</q>{% endfor %}</li>{% endfor %}</ul>{% endfor %}
</body></html>"""


def compare(model, plans, out):
    import jinja2
    import joblib
    import opencc

    import jieba

    jieba.setLogLevel(60)
    converter = opencc.OpenCC("t2s")
    pipeline = joblib.load(model)
    page = jinja2.Environment(autoescape=True).from_string(PAGE)
    os.makedirs(out, exist_ok=True)
    corpus = {}
    for path in sorted(glob.glob(os.path.join(plans, "*.txt"))):
        name = os.path.splitext(os.path.basename(path))[0]
        found = list(sentences(clean(read(path), converter)))
        if not found:
            continue
        probabilities = pipeline.predict_proba([text for *_, text in found])
        rows = []
        for (part, section, title, text), row in zip(found, probabilities):
            best = row.argmax()
            topic = pipeline.classes_[best] if row[best] > 0.25 else "-"
            rows.append({"topic": topic, "score": round(float(row[best]), 3), "title": title, "text": text})
        corpus[name] = rows
    names = list(corpus)
    by_topic = {n: {} for n in names}
    for name, rows in corpus.items():
        for row in rows:
            by_topic[name].setdefault(row["topic"], []).append(row["text"])
    topics = [t for t in pipeline.classes_ if t != "-"]
    matrix = [(t, [by_topic[n].get(t, []) for n in names]) for t in topics]
    for name in names:
        gaps = [
            (other, [(t, by_topic[other][t]) for t in topics if t in by_topic[other] and t not in by_topic[name]])
            for other in names
            if other != name
        ] if len(names) <= 50 else []
        with open(os.path.join(out, f"plan-{name}.html"), "w", encoding="utf-8") as file:
            file.write(page.render(title=name, rows=corpus[name], gaps=gaps))
    with open(os.path.join(out, "index.html"), "w", encoding="utf-8") as file:
        file.write(page.render(title="对照", plans=names, matrix=matrix))
    with open(os.path.join(out, "matrix.csv"), "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["topic"] + names)
        for topic, cells in matrix:
            writer.writerow([topic] + [len(cell) for cell in cells])
    print(len(names), "plans", sum(map(len, corpus.values())), "sentences")


if __name__ == "__main__":
    if sys.argv[1] == "train":
        train(sys.argv[2], sys.argv[3:])
    else:
        compare(*sys.argv[2:5])
