"""A hostile document shows as text and runs nothing: tags, quotes, ampersands and right-to-left marks in title, task,
target and file name."""

import functools
import os
import pathlib
import tempfile
import unittest

import support

TAG = "<script>document.title='owned';alert(1)</script>"
IMAGE = "<img src=x onerror=alert(2)>"
BREAK = "\"'><svg onload=alert(3)>"
LINK = "<a href=javascript:alert(4)>点</a>"
ENDS = "]]>-->{{7*7}}</style></textarea></title>"
TURN = "\u202e"
NAME = f"甲\"'&{TURN}<img src=x onerror=alert(5)>.txt"

TEXT = f"""甲市{TAG}法治政府建设实施方案（2021—2025年）&amp;{BREAK}{TURN}

一、总体要求{IMAGE}
1.依法全面履行政府职能{TAG}。推进权责清单{BREAK}动态管理，实行{LINK}公平竞争审查制度。{ENDS}
2.健全重大行政决策程序{TURN}{IMAGE}。重大行政决策{BREAK}公众参与率达到100%，严格落实合法性审查&lt;b&gt;制度。
责任单位：市司法局{TAG}、市政府办公室{BREAK}
二、行政执法
3.全面推行行政执法三项制度{ENDS}。执法人员{LINK}每年培训不少于60学时{IMAGE}，行政机关负责人出庭应诉率达到95%以上。
"""
OTHER = """乙县法治政府建设实施方案（2021—2025年）

一、总体要求
1.依法全面履行政府职能。推进权责清单动态管理，实行公平竞争审查制度。
二、行政执法
2.全面推行行政执法三项制度。执法人员每年培训不少于40学时，行政机关负责人出庭应诉率达到100%。
3.加强行政复议。畅通行政复议渠道，推进行政复议规范化、专业化、信息化建设。
"""


@functools.cache
def hostile_site(language):
    plans = pathlib.Path(tempfile.mkdtemp(prefix="plans-", dir=os.environ.get(support.WORKSPACE)))
    (plans / NAME).write_text(TEXT, encoding="utf-8")
    (plans / "乙.txt").write_text(OTHER, encoding="utf-8")
    return support.publish(f"hostile-{language}", "--plans", plans, "--language", language)


class HostileTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.stack = support.contextlib.ExitStack()
        cls.chromium = cls.stack.enter_context(support.browser())

    @classmethod
    def tearDownClass(cls):
        cls.stack.close()

    def test_nothing_runs_and_everything_shows(self):
        for language in support.LANGUAGES:
            folder = hostile_site(language)
            everything = ""
            for path in support.pages(folder):
                with self.subTest(path=str(path)), support.opened(self.chromium, path) as page:
                    everything += page.locator("main").evaluate("element => element.textContent")
                    page.wait_for_timeout(50)
                    self.assertNotIn("owned", page.title().replace(TAG, ""))
                    self.assertEqual(page.locator("img, iframe, object, embed, base, link, svg[onload]").count(), 0)
                    self.assertEqual(page.locator("body script[src], main script").count(), 0)
                    self.assertLessEqual(page.locator("script").count(), 1)
                    self.assertEqual(page.locator("[onerror], [onload], [onclick], [href^='javascript']").count(), 0)
            for words in [TAG, IMAGE, BREAK, LINK, "{{7*7}}", "<img src=x onerror=alert(5)>.txt"]:
                self.assertIn(words, everything)

    def test_a_mark_that_turns_the_text_ends_with_its_element(self):
        # Words behind a hostile title would else be read backwards.
        for path in support.pages(hostile_site("zh-Hans")):
            with self.subTest(path=str(path)), support.opened(self.chromium, path) as page:
                turned = page.evaluate(
                    """() => Array.from(document.querySelectorAll('body *')).filter(element =>
                      Array.from(element.childNodes).some(node => node.nodeType === 3
                        ? node.data.includes('\\u202e') : false)
                      ? !['isolate', 'isolate-override', 'plaintext'].includes(getComputedStyle(element).unicodeBidi)
                        ? getComputedStyle(element).display === 'inline' : false : false).map(e => e.outerHTML)""")
                self.assertEqual(turned, [])


if __name__ == "__main__":
    unittest.main()
