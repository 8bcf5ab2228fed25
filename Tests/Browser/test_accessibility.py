"""axe-core finds nothing serious or critical, on any page, light or dark."""

import unittest

from axe_playwright_python.sync_playwright import Axe

import support

GRAVE = {"serious", "critical"}
# To measure the contrast of every word takes as long as all else: once for pages that are made alike.
OPTIONS = {"resultTypes": ["violations"]}
STRUCTURE = OPTIONS | {"rules": {"color-contrast": {"enabled": False}}}
CONTRAST = OPTIONS | {"runOnly": {"type": "rule", "values": ["color-contrast"]}}


class AccessibilityTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.stack = support.contextlib.ExitStack()
        cls.chromium = cls.stack.enter_context(support.browser())
        cls.axe = Axe()

    @classmethod
    def tearDownClass(cls):
        cls.stack.close()

    def check(self, path, options, **context):
        with self.subTest(path=str(path)), support.opened(self.chromium, path, **context) as page:
            found = self.axe.run(page, options=options).response["violations"]
            grave = [
                (rule["id"], rule["nodes"][0]["target"], len(rule["nodes"]))
                for rule in found if rule["impact"] in GRAVE
            ]
            self.assertEqual(grave, [])

    def test_no_page_has_a_grave_fault(self):
        for language in support.LANGUAGES:
            folder = support.site(language)
            first = support.some_pages(folder, 1)
            for path in support.pages(folder):
                self.check(path, OPTIONS if path in first else STRUCTURE)

    def test_words_stand_out_in_the_dark(self):
        for path in support.some_pages(support.site("zh-Hans"), 1):
            self.check(path, CONTRAST, color_scheme="dark")

    def test_pages_of_a_corpus_have_no_grave_fault(self):
        for language in support.LANGUAGES:
            for path in support.some_pages(support.corpus_site(language), 1):
                self.check(path, OPTIONS)


if __name__ == "__main__":
    unittest.main()
