"""Makes output independent of the place and the machine, by the same rules as compiletest."""

import re

# What compiletest takes for one, and turns around; some expected output shows it.
WINDOWS_PATH = re.compile(r"(?:\\[\w.\-']+)+\.[^\W\d_]+")

RULES = [
    (re.compile(r"SRC_DIR(.+):\d+:\d+(: \d+:\d+)?"), r"SRC_DIR\1:LL:COL"),
    (re.compile(r"thread '(?P<name>.*?)' \((rtid )?\d+\) panicked"), r"thread '\g<name>' ($TID) panicked"),
    (re.compile(r"\t"), r"\\t"),
    # Annotations would only repeat what is reported.
    (re.compile(r"\s*//(\[.*\])?~.*"), ""),
]


def normalise(text, folders, rules):
    """The text with names in the place of folders, a list of (path, name), and with a test's own rules applied."""
    for path, name in folders:
        text = text.replace(str(path), name)
    text = WINDOWS_PATH.sub(lambda match: match[0].replace("\\", "/"), text.replace("\\\\", "\\"))
    for pattern, replacement in RULES + rules:
        text = pattern.sub(replacement, text)
    return text
