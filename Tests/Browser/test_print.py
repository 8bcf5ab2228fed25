"""Pages print on A4; the report has its cover, its contents with page numbers, and everything expanded."""

import io
import re
import shutil
import unicodedata
import unittest

import pypdf

import support


def text(page):
    """The words of a page; fonts name some characters by their radicals."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", page.extract_text()))


class PrintTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.stack = support.contextlib.ExitStack()
        cls.chromium = cls.stack.enter_context(support.browser())

    @classmethod
    def tearDownClass(cls):
        cls.stack.close()

    def printed(self, path):
        with support.opened(self.chromium, path) as page:
            return pypdf.PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True, print_background=True)))

    def assert_a4(self, document):
        for page in document.pages:
            self.assertAlmostEqual(float(page.mediabox.width), 595.3, delta=1)
            self.assertAlmostEqual(float(page.mediabox.height), 841.9, delta=1)

    def test_the_report(self):
        for language, word in [("zh-Hans", "目录"), ("en", "Contents")]:
            document = self.printed(support.site(language) / "report.html")
            self.assert_a4(document)
            self.assertGreater(len(document.pages), 30)
            self.assertLess(len(document.pages), 150)
            self.assertNotIn("—1—", text(document.pages[0]))
            self.assertIn(word, text(document.pages[1]))
            for number in [2, 9, len(document.pages)]:
                self.assertIn(f"—{number}—", text(document.pages[number - 1]))

    def test_heads_of_the_matrix_repeat(self):
        document = self.printed(support.site("zh-Hans") / "report.html")
        pages = [text(page) for page in document.pages[:12]]
        matrix = [page for page in pages if page.count("已覆盖") > 20]
        self.assertGreater(len(matrix), 1)
        for page in matrix:
            self.assertIn("南充市嘉陵区", page)

    def test_the_program_prints_it_with_page_numbers_in_the_contents(self):
        folder = support.publish("printed", "--pdf")
        document = pypdf.PdfReader(folder / "report.pdf")
        self.assert_a4(document)
        leaves = [int(number) for number in re.findall(r"(\d+)\n", document.pages[1].extract_text() + "\n")]
        self.assertGreater(len([leaf for leaf in leaves if leaf > 2]), 5)
        shutil.rmtree(folder)

    def test_other_pages_print_without_controls(self):
        for name in ["index", "matrix", "plan-jialing", "targets", "pairs-huangshi-jialing"]:
            document = self.printed(support.site("zh-Hans") / f"{name}.html")
            self.assert_a4(document)
            words = "".join(text(page) for page in document.pages[:3])
            self.assertNotIn("显示全部", words)
            self.assertNotIn("跳到正文", words)


if __name__ == "__main__":
    unittest.main()
