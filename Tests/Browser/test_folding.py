"""What is folded opens by mouse and by keyboard, and the skip link leads past the navigation."""

import unittest

import support


class FoldingTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.stack = support.contextlib.ExitStack()
        cls.chromium = cls.stack.enter_context(support.browser())
        cls.site = support.site("zh-Hans")

    @classmethod
    def tearDownClass(cls):
        cls.stack.close()

    def test_a_domain_opens_by_mouse(self):
        with support.opened(self.chromium, self.site / "index.html") as page:
            domain = page.locator(".folds details", has_text="行政执法").first
            cell = domain.locator("table td a").first
            self.assertFalse(cell.is_visible())
            domain.locator("summary").click()
            self.assertTrue(cell.is_visible())
            cell.click()
            page.wait_for_url("**/plan-*")
            target = support.urllib.parse.unquote(page.url.split("#", 1)[1])
            self.assertTrue(page.locator(f"[id='{target}']").is_visible())

    def test_a_domain_opens_by_keyboard(self):
        with support.opened(self.chromium, self.site / "index.html") as page:
            for _ in range(80):
                page.keyboard.press("Tab")
                if page.evaluate("document.activeElement.matches('.folds summary')"):
                    break
            domain = page.locator(".folds details").first
            for key, opened in [("Enter", True), ("Space", False)]:
                page.keyboard.press(key)
                self.assertEqual(domain.evaluate("element => element.open"), opened)

    def test_cleaned_words_open_under_a_quotation(self):
        with support.opened(self.chromium, self.site / "plan-jiashan.html") as page:
            details = page.locator("blockquote details").first
            self.assertFalse(details.locator("p").first.is_visible())
            details.locator("summary").focus()
            page.keyboard.press("Enter")
            self.assertTrue(details.locator("p").first.is_visible())

    def test_the_skip_link_is_the_first_stop(self):
        for name in ["index", "matrix", "plan-jiashan", "targets", "taxonomy"]:
            with self.subTest(name=name), support.opened(self.chromium, self.site / f"{name}.html") as page:
                page.keyboard.press("Tab")
                page.keyboard.press("Enter")
                page.wait_for_url("**#main")


if __name__ == "__main__":
    unittest.main()
