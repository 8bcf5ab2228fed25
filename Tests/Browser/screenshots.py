"""Remakes the pictures of the pages in docs/pictures (make screenshots), on purpose only: no test compares them."""

import os
import pathlib
import sys

import support

# Name, page, width, height, scheme, what is done before the picture is taken.
PICTURES = [
    ("overview", "index.html", 1200, 1180, "light", None),
    ("matrix", "matrix.html", 1200, 900, "light", None),
    ("plan", "plan-jiashan.html", 1200, 900, "light", ".gap"),
    ("pairs", "pairs-sichuan-jiashan.html", 1200, 900, "light", ".pairing mark"),
    ("targets", "targets.html", 1200, 900, "dark", "#indicator-training-hours, .indicator"),
    ("phone", "index.html", 360, 760, "light", ".folds"),
]


def main():
    if len(sys.argv) > 1:
        os.environ["DUIZHAO"] = str(pathlib.Path(sys.argv[1]).resolve())
    pictures = support.ROOT / "docs" / "pictures"
    pictures.mkdir(parents=True, exist_ok=True)
    with support.workspace(), support.browser() as chromium:
        for language in support.LANGUAGES:
            for name, file, width, height, scheme, place in PICTURES:
                path = support.site(language) / file
                size = {"width": width, "height": height}
                with support.opened(chromium, path, viewport=size, color_scheme=scheme) as page:
                    if place:
                        page.locator(place).first.evaluate("element => window.scrollTo(0, element.getBoundingClientRect().top - 90)")
                    page.wait_for_timeout(200)
                    target = pictures / f"{name}.{language}.png"
                    page.screenshot(path=target)
                    print(target.relative_to(support.ROOT))
    # Few colours are enough for flat pages, and keep the pictures small; without Pillow they stay as they are.
    try:
        from PIL import Image
    except ImportError:
        return
    for picture in sorted(pictures.glob("*.png")):
        Image.open(picture).convert("RGB").quantize(64).save(picture, optimize=True)


if __name__ == "__main__":
    main()
