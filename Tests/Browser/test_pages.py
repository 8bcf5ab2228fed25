"""Every page opens from a file: nothing on the console, no request that leaves the folder, no dead link, no page that
is wider than the screen."""

import unittest
import urllib.parse

import support

WIDTHS = [360, 768, 1600]


class PagesTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.stack = support.contextlib.ExitStack()
        cls.chromium = cls.stack.enter_context(support.browser())

    @classmethod
    def tearDownClass(cls):
        cls.stack.close()

    def folders(self):
        for language in support.LANGUAGES:
            yield language, support.site(language), support.pages(support.site(language))
            corpus = support.corpus_site(language)
            yield language, corpus, support.some_pages(corpus, 2)

    def test_every_page_stands_alone(self):
        for language, _, found in self.folders():
            self.assertGreater(len(found), 5)
            for path in found:
                with self.subTest(path=str(path)), support.opened(self.chromium, path) as page:
                    self.assertEqual(page.locator("html").get_attribute("lang"), language)
                    self.assertEqual(page.locator("h1").count(), 1)
                    self.assertNotEqual(page.title(), "")
                    for width in WIDTHS:
                        page.set_viewport_size({"width": width, "height": 900})
                        over = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
                        self.assertLessEqual(over, 0, f"wider than {width} pixels")

    def test_every_link_leads_somewhere(self):
        for folder in [support.site("zh-Hans"), support.corpus_site("en")]:
            ids, links = {}, {}
            for path in support.pages(folder):
                with support.opened(self.chromium, path) as page:
                    found = page.evaluate(
                        "[Array.from(document.querySelectorAll('[id]'), e => e.id),"
                        " Array.from(document.querySelectorAll('a[href]'), e => e.href)]")
                ids[path.resolve()] = set(found[0])
                self.assertEqual(len(found[0]), len(ids[path.resolve()]), f"{path}: an id twice")
                links[path] = set(found[1])
            for path, targets in links.items():
                for target in targets:
                    url = urllib.parse.urlsplit(target)
                    self.assertEqual(url.scheme, "file", f"{path}: {target}")
                    file = support.pathlib.Path(urllib.parse.unquote(url.path))
                    self.assertTrue(file.exists(), f"{path}: {target}")
                    fragment = urllib.parse.unquote(url.fragment)
                    if fragment and "=" not in fragment:
                        self.assertIn(fragment, ids[file], f"{path}: {target}")

    def test_pages_are_whole_without_script(self):
        for _, folder, _ in self.folders():
            for name in ["index.html", "matrix.html", "targets.html"]:
                path = folder / name
                if not path.exists():
                    continue
                with support.opened(self.chromium, path, java_script_enabled=False) as page:
                    self.assertTrue(page.locator("main").inner_text().strip())
                    self.assertEqual(page.locator("tr[hidden], section[hidden], article[hidden]").count(), 0)


if __name__ == "__main__":
    unittest.main()
