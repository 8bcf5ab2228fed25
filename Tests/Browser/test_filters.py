"""Filters work by mouse and by keyboard, and the address brings a filtered view back."""

import unittest

import support


class FiltersTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.stack = support.contextlib.ExitStack()
        cls.chromium = cls.stack.enter_context(support.browser())
        cls.site = support.site("zh-Hans")

    @classmethod
    def tearDownClass(cls):
        cls.stack.close()

    def opened(self, name, fragment=""):
        return support.opened(self.chromium, self.site / name, fragment)

    def rows(self, page):
        return page.locator("#matrix tr[data-domain]:visible").count()

    def focus(self, page, selector):
        """Goes to an element with the tabulator key alone."""
        for _ in range(200):
            page.keyboard.press("Tab")
            if page.evaluate("selector => document.activeElement.matches(selector)", selector):
                return
        self.fail(f"the tabulator never reaches {selector}")

    def test_matrix_by_mouse(self):
        with self.opened("matrix.html") as page:
            everything = self.rows(page)
            self.assertEqual(everything, 128)
            page.select_option("#filter-domain", "D")
            domain = self.rows(page)
            self.assertTrue(0 < domain < everything)
            page.get_by_label("只看有缺项的主题").click()
            holes = self.rows(page)
            self.assertTrue(0 < holes < domain)
            for row in page.locator("#matrix tr[data-domain]:visible").all():
                self.assertGreater(row.locator("td.absent").count(), 0)
            page.locator("#filters label", has_text="嘉善县").locator("input").click()
            self.assertFalse(page.locator("#matrix thead th", has_text="嘉善县").is_visible())
            shown = page.locator("#filters output").inner_text()
            self.assertIn(str(self.rows(page)), shown)
            # What the address now says brings the same view back.
            fragment = page.url.split("#", 1)[1]
            same = self.rows(page)
            with self.opened("matrix.html", fragment) as again:
                self.assertEqual(self.rows(again), same)
                self.assertEqual(again.locator("#filters output").inner_text(), shown)
                self.assertFalse(again.locator("#matrix thead th", has_text="嘉善县").is_visible())
                self.assertTrue(again.get_by_label("只看有缺项的主题").is_checked())
            page.locator("#filters button[value=reset]").click()
            self.assertEqual(self.rows(page), everything)
            self.assertNotIn("#", page.url)

    def test_matrix_by_keyboard(self):
        with self.opened("matrix.html") as page:
            self.focus(page, "#filter-q")
            page.keyboard.type("复议")
            self.assertTrue(0 < self.rows(page) < 10)
            for row in page.locator("#matrix tr[data-domain]:visible").all():
                self.assertIn("复议", row.locator("th").inner_text())
            self.focus(page, "input[name=holes]")
            page.keyboard.press("Space")
            self.assertTrue(page.get_by_label("只看有缺项的主题").is_checked())
            page.keyboard.press("Shift+Tab")
            page.keyboard.press("End")
            self.assertEqual(page.input_value("#filter-sort"), "most")
            self.focus(page, "#filters button[value=reset]")
            page.keyboard.press("Enter")
            self.assertEqual(self.rows(page), 128)
            self.focus(page, "#matrix td a")
            page.keyboard.press("Enter")
            page.wait_for_url("**/plan-*")

    def test_matrix_sorts_by_coverage(self):
        with self.opened("matrix.html", "sort=least") as page:
            counts = page.eval_on_selector_all(
                "#matrix tr[data-domain]",
                "rows => rows.map(row => row.querySelectorAll('td[class^=covered]').length)")
            self.assertEqual(len(counts), 128)
            self.assertEqual(counts, sorted(counts))

    def test_an_unknown_choice_in_the_address_shows_everything(self):
        for fragment in ["domain=%3Cscript%3E", "state=nonsense&sort=x", "q=%E0%A4%A", "plans=&holes=2"]:
            with self.subTest(fragment=fragment), self.opened("matrix.html", fragment) as page:
                self.assertEqual(page.locator("#matrix").count(), 1)

    def test_targets(self):
        with self.opened("targets.html") as page:
            everything = page.locator("[data-verdict]:visible").count()
            self.focus(page, "#filter-plans")
            page.keyboard.press("ArrowDown")
            one = page.locator("[data-verdict]:visible").count()
            self.assertTrue(0 < one < everything)
            page.select_option("#filter-verdict", index=1)
            two = page.locator("[data-verdict]:visible").count()
            self.assertTrue(0 < two < one)
            with self.opened("targets.html", page.url.split("#", 1)[1]) as again:
                self.assertEqual(again.locator("[data-verdict]:visible").count(), two)
            page.locator("#filters button[type=button]").first.click()
            self.assertEqual(page.locator("[data-verdict]:visible").count(), everything)

    def test_gaps_of_a_plan(self):
        with self.opened("plan-jiashan.html") as page:
            everything = page.locator(".gap:visible").count()
            page.select_option("#filter-state", "absent")
            absent = page.locator(".gap:visible").count()
            self.assertTrue(0 < absent < everything)
            self.assertEqual(page.locator(".gap.is-absent:visible").count(), absent)
            with self.opened("plan-jiashan.html", page.url.split("#", 1)[1]) as again:
                self.assertEqual(again.locator(".gap:visible").count(), absent)

    def test_a_link_to_a_hidden_gap_shows_it(self):
        with self.opened("plan-jiashan.html", "state=absent") as page:
            hidden = page.locator(".gap[hidden]").first.get_attribute("id")
            page.evaluate("id => { location.hash = id; }", hidden)
            page.locator(f"[id='{hidden}']").wait_for(state="visible")

    def test_pairs(self):
        with self.opened("pairs-sichuan-jiashan.html") as page:
            everything = page.locator(".pairing tbody tr:visible").count()
            page.locator("#filters select").select_option(index=1)
            some = page.locator(".pairing tbody tr:visible").count()
            self.assertTrue(0 < some < everything)
            with self.opened("pairs-sichuan-jiashan.html", page.url.split("#", 1)[1]) as again:
                self.assertEqual(again.locator(".pairing tbody tr:visible").count(), some)


if __name__ == "__main__":
    unittest.main()
