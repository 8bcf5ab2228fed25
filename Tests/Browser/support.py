"""What the browser tests share: sites made by the program, and a browser that notes what a page does."""

import contextlib
import functools
import os
import pathlib
import shutil
import subprocess
import tempfile
import urllib.parse

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
LANGUAGES = ["zh-Hans", "en"]
WORKSPACE = "DUIZHAO_BROWSER_WORKSPACE"



@contextlib.contextmanager
def workspace():
    """A temporary folder with both languages' sites, shared by the test modules of one run."""
    folder = tempfile.mkdtemp(prefix="duizhao-browser-")
    os.environ[WORKSPACE] = folder
    try:
        for language in LANGUAGES:
            site(language)
        yield pathlib.Path(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def run_program(*arguments):
    """Runs duizhao; its standard error is in the message of the failure."""
    program = os.environ.get("DUIZHAO") or str(ROOT / ".build/debug/duizhao")
    environment = dict(os.environ, DUIZHAO_CACHE="off")
    done = subprocess.run(
        [program, *map(str, arguments)], cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise AssertionError(f"duizhao {arguments} gave {done.returncode}: {done.stderr}")


def publish(name, *arguments):
    """The folder of a report made with the arguments, made once in a run."""
    folder = pathlib.Path(os.environ.get(WORKSPACE) or tempfile.mkdtemp(prefix="duizhao-browser-")) / name
    if not (folder / "index.html").exists():
        run_program("compare", *arguments, "--output", folder)
    return folder


@functools.cache
def site(language):
    """The five plans' report in a language."""
    return publish(f"site-{language}", "--language", language)


@functools.cache
def corpus_site(language):
    """The five plans' report as it is laid out for large corpora."""
    return publish(f"corpus-{language}", "--report", "corpus", "--language", language)


def pages(folder):
    """Every page of a report."""
    return sorted(folder.glob("*.html")) + sorted(folder.glob("*/*.html"))


def some_pages(folder, count):
    """The pages of a report; of those that are made alike (plans, pairs, topics, groups) only some of each kind."""
    kinds = {}
    for path in pages(folder):
        kind = path.name.split("-")[0] if "-" in path.name else str(path.parent) if path.parent != folder else path.name
        kinds.setdefault(kind, []).append(path)
    return [path for kind in kinds.values() for path in kind[:count]]


def executable():
    """The browser of this system."""
    names = ["chromium", "chromium-browser", "google-chrome"]
    return next(path for path in map(shutil.which, names) if path)


@contextlib.contextmanager
def browser():
    """A headless Chromium. Without its sandbox where it could have none (root, containers): it opens only our files."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=executable(), args=["--no-sandbox"])
        try:
            yield chromium
        finally:
            chromium.close()


class Watch:
    """Notes what a page says on the console, what it asks for, and whether it opens a dialog."""

    def __init__(self, page, folder):
        self.inside = folder.resolve().as_uri() + "/"
        self.console = []
        self.outside = []
        self.dialogs = []
        page.on("console", lambda message: self.console.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: self.console.append(f"error: {error}"))
        page.on("request", self._request)
        page.on("dialog", self._dialog)

    def _request(self, request):
        if not request.url.startswith(self.inside):
            self.outside.append(request.url)

    def _dialog(self, dialog):
        self.dialogs.append(dialog.message)
        dialog.dismiss()


@contextlib.contextmanager
def opened(chromium, path, fragment="", **options):
    """A page in a fresh context, with what it does; the page must have done nothing unseemly by the end."""
    context = chromium.new_context(**options)
    page = context.new_page()
    watch = Watch(page, path.parent)
    page.goto(path.resolve().as_uri() + (f"#{fragment}" if fragment else ""))
    try:
        yield page
    finally:
        context.close()
    seen = watch.console + watch.outside + watch.dialogs
    if seen:
        raise AssertionError(f"{path.name}: {seen}")
