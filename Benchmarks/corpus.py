"""Makes a corpus of any size for benchmarks: deterministic, and shaped like what is found in the wild.

    corpus.py OUT COUNT [--seed N] [--source plans] [--training training]

Each document recombines the structure of a real plan (its outline styles, its number of parts, sections and tasks)
with sentences of the training set in varied wording: other places, years, numbers and synonyms. Sizes follow a
log-normal spread around 13,000 characters; levels, kinds, scripts, encodings, formats and noise are mixed as in
downloaded corpora:

    88 % plain text, 12 % saved web pages; 6 % GB18030, 1 % UTF-16; 4 % traditional script; 7 % hard-wrapped lines;
    15 % page furniture, 3 % invisible characters, 20 % lines of responsible units, 1 % annual reports

The same arguments give the same bytes on every machine: the only source of chance is a seeded generator per document.
Documents of one number are alike whatever COUNT is, so that a corpus of 3,000 begins with that of 1,000.
"""

import argparse
import glob
import html
import os
import random
import re

HAN = "一二三四五六七八九十"
PREFIX = "安宁平阳江河海山川林石云龙凤金银青黄清和永长新东西南北高临武文德兴富康乐泰福顺昌盛吉祥瑞天明"
LEVELS = [("省", 0.03), ("市", 0.22), ("县", 0.5), ("区", 0.17), ("镇", 0.08)]
SYNONYMS = [
    ("加强", "强化"), ("推进", "推动"), ("建立健全", "健全完善"), ("深入开展", "扎实开展"), ("落实", "贯彻落实"),
    ("完善", "健全"), ("全面", "深入"), ("提高", "提升"), ("严格", "从严"), ("有关部门", "相关部门"),
]
OPENINGS = [
    "为深入贯彻落实《法治政府建设实施纲要（2021－2025年）》，加快建设法治政府，结合{place}实际，制定本{kind}。",
    "为在新发展阶段持续深入推进依法行政，全面建设法治政府，根据上级部署要求，结合我{level}实际，制定本{kind}。",
]
UNITS = ["司法局", "公安局", "财政局", "市场监管局", "行政审批局", "应急管理局", "生态环境局", "人力资源社会保障局"]
FURNITURE = ["首页 > 政府信息公开 > 规划计划", "索引号：{n}　发布日期：{year}-0{m}-1{m}　浏览次数：{n}", "【打印】【关闭】　分享到："]
# A careless converter's characters: enough for a text to read as traditional script.
TRADITIONAL = str.maketrans(
    "设实规划为务对会议门关东乡县导组织强严执监责权众国际产业经济济环发机构体应与处调解讼复议",
    "設實規劃為務對會議門關東鄉縣導組織強嚴執監責權眾國際產業經濟濟環發機構體應與處調解訟復議",
)


def number(value):
    if value <= 10:
        return HAN[value - 1]
    if value < 20:
        return "十" + HAN[value - 11]
    tens, ones = divmod(value, 10)
    return HAN[tens - 1] + "十" + (HAN[ones - 1] if ones else "")


def shapes(folder):
    """For each real plan: numbers of tasks per section, in order, and how its tasks are numbered."""
    found = []
    for path in sorted(glob.glob(os.path.join(folder, "*.txt"))):
        text = open(path, encoding="utf-8").read()
        counts, tasks = [], 0
        for line in text.splitlines():
            line = line.strip()
            if re.match(r"^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])", line):
                if tasks:
                    counts.append(tasks)
                tasks = 0
            elif re.match(r"^\d{1,3}\s*[.．]", line):
                tasks += 1
        if tasks:
            counts.append(tasks)
        found.append(counts if len(counts) > 3 else [3, 4, 5, 4, 3, 3, 4])
    return found


def sentences(folder):
    """Training sentences by topic, with the titles and sections they may stand under."""
    topics = {}
    for path in sorted(glob.glob(os.path.join(folder, "*.tsv"))):
        for line in open(path, encoding="utf-8"):
            columns = line.rstrip("\n").split("\t")
            if len(columns) >= 5 and columns[0] != "-" and not columns[0].startswith("#"):
                topics.setdefault(columns[0].split(",")[0].split()[0], []).append((columns[1], columns[2], columns[4]))
    return topics


def varied(text, chance):
    for one, other in SYNONYMS:
        if one in text and chance.random() < 0.3:
            text = text.replace(one, other, 1)
    text = re.sub(r"20[12]\d年", lambda m: f"20{chance.randint(15, 27)}年", text)
    text = re.sub(r"(?<![\d年])\d{2,3}(?=[个项件名次])", lambda m: str(chance.randint(10, 400)), text)
    return text.replace("我市", "全市") if chance.random() < 0.2 else text


def document(index, seed, plans, topics):
    chance = random.Random(f"{seed}/{index}")
    codes = sorted(topics)
    levels = [level for level, _ in LEVELS]
    level = chance.choices(levels, [weight for _, weight in LEVELS])[0]
    place = "".join(chance.sample(PREFIX, 2)) + level
    is_report = chance.random() < 0.01
    kind = "年度报告" if is_report else chance.choice(["实施方案", "实施方案", "规划", "工作方案"])
    start = chance.choice([2016, 2019, 2021, 2021, 2021, 2021])
    years = f"{start}—{start + 4}年"
    title = f"{place}{start}年法治政府建设年度报告" if is_report else f"{place}法治政府建设{kind}（{years}）"
    target = max(2500, min(60000, chance.lognormvariate(9.4, 0.45)))
    counts = list(chance.choice(plans))
    lines, size, numbered = [title, ""], 0, 0
    lines.append(chance.choice(OPENINGS).format(place=place, level=level, kind=kind))
    # A plan does not have every topic: which ones it lacks is what the comparison is about.
    wanted = sorted(chance.sample(codes, chance.randint(40, min(110, len(codes)))))
    per_section = max(1, len(wanted) // max(1, len(counts)))
    has_units = chance.random() < 0.2
    position = 0
    for part, tasks in enumerate(counts, 1):
        group = wanted[position:position + per_section] or wanted[-2:]
        position += per_section
        heading = chance.choice(topics[group[0]])[1] or chance.choice(topics[group[0]])[0] or "主要任务"
        heading = re.sub(r"^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d+\.)", "", heading)
        lines.append(f"{number(part)}、{heading}")
        for task in range(tasks):
            if size > target:
                break
            code = group[task % len(group)]
            numbered += 1
            own = chance.choice(topics[code])[0] or heading
            body = [f"{own}。"] if own else []
            share = max(1, int(target / max(1, sum(counts)) / 36))
            for _ in range(chance.randint(max(1, share // 2), share * 3 // 2 + 1)):
                source = code if chance.random() < 0.8 else chance.choice(group)
                body.append(varied(chance.choice(topics[source])[2], chance))
            text = f"{numbered}．" + "".join(body)
            size += len(text)
            lines.append(text)
            if has_units:
                lines.append("（责任单位：" + "、".join(chance.sample(UNITS, 3)) + "）")
    if chance.random() < 0.15:
        lines[0:0] = [line.format(n=chance.randint(1000, 99999), year=start, m=chance.randint(1, 9)) for line in FURNITURE]
    if chance.random() < 0.03:
        lines = [line[:20] + "\u200b" + line[20:] for line in lines]
    text = "\n".join(lines) + "\n"
    if chance.random() < 0.04:
        text = text.translate(TRADITIONAL)
    if chance.random() < 0.07:
        text = "\n".join("\n".join(line[at:at + 38] for at in range(0, max(1, len(line)), 38)) for line in lines) + "\n"
    ending = "txt"
    if chance.random() < 0.12:
        ending = "html"
        body = "".join(f"<p>{html.escape(line)}</p>\n" for line in text.split("\n") if line)
        text = (
            f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{title}</title></head><body>'
            f'<div class="nav"><a href="#">首页</a> <a href="#">政务公开</a></div><div class="article">{body}</div>'
            f'<div class="footer">主办：{place}人民政府办公室</div></body></html>\n'
        )
        return ending, text.encode("utf-8")
    pick = chance.random()
    return ending, text.encode("gb18030" if pick < 0.06 else "utf-16" if pick < 0.07 else "utf-8")


def main():
    here = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    parser = argparse.ArgumentParser(description="Make a corpus for benchmarks.")
    parser.add_argument("out")
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--source", default=os.path.join(here, "plans"))
    parser.add_argument("--training", default=os.path.join(here, "training"))
    options = parser.parse_args()
    plans, topics = shapes(options.source), sentences(options.training)
    os.makedirs(options.out, exist_ok=True)
    characters = 0
    for index in range(options.count):
        ending, data = document(index, options.seed, plans, topics)
        characters += len(data) // 3
        with open(os.path.join(options.out, f"p{index:06}.{ending}"), "wb") as file:
            file.write(data)
    print(f"{options.count} documents, about {characters / 1e6:.1f} million characters")


if __name__ == "__main__":
    main()
