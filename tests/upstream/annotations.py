"""Annotations such as `//~ ERROR message`, and the diagnostics that they stand for."""

import dataclasses
import json
import re

KINDS = {"HELP": "HELP", "ERROR": "ERROR", "NOTE": "NOTE", "SUGGESTION": "SUGGESTION", "WARN": "WARN", "WARNING": "WARN", "RAW": "RAW"}
KINDS |= {name.lower(): KINDS[name] for name in ("HELP", "ERROR", "NOTE", "WARN", "WARNING")}
LEVELS = {
    "help": "HELP",
    "error": "ERROR",
    "error: internal compiler error": "ERROR",
    "note": "NOTE",
    "failure-note": "NOTE",
    "warning": "WARN",
}
SUMMARY = re.compile(r"aborting due to \d+ previous errors?|\d+ warnings? emitted")


@dataclasses.dataclass
class Message:
    line: int | None  # None: rustc gives no place in this file, `//~?`
    kind: str
    text: str
    required: bool = True  # of what rustc says: whether it has to be annotated

    def __str__(self):
        return f"{self.line or '?'}: {self.kind}: {self.text}"


def expected(text, revision):
    """The annotations in a file that apply to the revision."""
    messages = []
    followed = None
    for number, line in enumerate(text.splitlines(), 1):
        match = re.search(r"//(?:\[([\w\-,]+)])?~(\?|\||[v^]*)", line)
        if match is None or (match[1] is not None and revision not in match[1].split(",")):
            continue
        adjust = match[2]
        if adjust == "|":
            at = followed
        else:
            up, down = adjust.count("^"), adjust.count("v")
            at = followed = None if adjust == "?" else number - up + down
        rest = line[match.end():].lstrip()
        word = re.match(r"[A-Za-z_]*", rest)[0]
        kind = KINDS.get(word, "UNKNOWN")
        message = rest[len(word):] if kind != "UNKNOWN" else rest
        messages.append(Message(at, kind, message.removeprefix(":").strip()))
    return messages


def parse_line(line):
    """The diagnostic on a line of rustc's output, or None if there is none."""
    try:
        value = json.loads(line)
    except ValueError:
        return None
    return value if isinstance(value, dict) and value.get("$message_type") == "diagnostic" else None


def rendered(output):
    """What rustc would have written for people."""
    text = ""
    for line in output.splitlines():
        diagnostic = parse_line(line)
        if diagnostic is not None:
            text += diagnostic["rendered"] or ""
        elif line.startswith('{"$message_type":"future_incompat"'):
            items = [item["diagnostic"]["rendered"] or "Not rendered" for item in json.loads(line)["future_incompat_report"]]
            if items:
                text += "Future incompatibility report: " + "".join(f"Future breakage diagnostic:\n{item}" for item in items)
        else:
            text += line + "\n"
    return text


def actual(output, file):
    """All messages in rustc's output, with the place in the file that each is about."""
    messages = []
    for line in output.splitlines():
        diagnostic = parse_line(line)
        if diagnostic is None:
            messages.append(Message(None, "RAW", line, False))
        else:
            _collect(messages, diagnostic, [], file)
    return messages


def _callsite(span, file):
    """The innermost place in the file that the span was expanded from, or else the span itself."""
    at = span
    while at["file_name"] != file:
        if at["expansion"] is None:
            return span
        at = at["expansion"]["span"]
    return at


def _collect(messages, diagnostic, inherited, file):
    spans = [(span["is_primary"], _callsite(span, file)) for span in diagnostic["spans"]]
    spans = [(primary, span) for primary, span in spans if span["file_name"] == file]
    # Parts of a diagnostic that have no place have that of the whole.
    places = [span for primary, span in spans if primary][:1] or inherited
    code = f" [{diagnostic['code']['code']}]" if diagnostic["code"] else ""
    kind = LEVELS[diagnostic["level"]]
    for index, text in enumerate(diagnostic["message"].splitlines() or [""]):
        if places:
            messages += [Message(span["line_start"], kind, text + code, index == 0) for span in places]
        else:
            required = index == 0 and diagnostic["level"] != "failure-note" and not SUMMARY.search(text)
            messages.append(Message(None, kind, text + code, required))
    for span in places:
        for index, text in enumerate((span["suggested_replacement"] or "").splitlines()):
            messages.append(Message(span["line_start"] + index, "SUGGESTION", text, bool(text)))
    for span in places:
        expansion = span["expansion"]
        while expansion is not None:
            at = expansion["span"]
            if at["file_name"] == file:
                messages.append(Message(at["line_start"], "NOTE", f"in this expansion of {expansion['macro_decl_name']}"))
            expansion = at["expansion"]
    for _, span in spans:
        if span["label"] is not None:
            messages.append(Message(span["line_start"], "NOTE", span["label"], bool(span["label"])))
    for child in diagnostic["children"]:
        _collect(messages, child, places, file)


def compare(annotations, messages, dont_require):
    """What differs, a line each. Errors and warnings have to be annotated, other kinds if one of them is."""
    kinds = ({"ERROR", "WARN"} | {annotation.kind for annotation in annotations}) - dont_require
    missing = list(annotations)
    differences = []
    for message in messages:
        found = next(
            (a for a in missing if a.line == message.line and a.kind == message.kind and a.text in message.text), None
        )
        if found is not None:
            missing.remove(found)
        elif message.required and message.kind in kinds:
            differences.append(f"no annotation for line {message}")
    return differences + [f"nothing reported for the annotation of line {annotation}" for annotation in missing]
