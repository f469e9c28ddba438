#!/usr/bin/env python3
"""Collects what rules, storage and sync say in English into ui/core/sentences_list.cpp (docs/decisions/0010-locale-habits.md).

    scripts/sentences.py            writes the list anew
    scripts/sentences.py --check    fails when the list is not up to date (a CTest case)
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
FOLDERS = ["models", "storage", "sync", "ui/core"]
# Literals with more than one part are one text; the parts stand on lines of their own.
CHAIN = re.compile(r'(?:u"(?:[^"\\\n]|\\.)*"(?:_s)?|QStringLiteral\("(?:[^"\\\n]|\\.)*")(?:\s*u?"(?:[^"\\\n]|\\.)*"(?:_s)?)*')
PART = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
# Where labels of acts stand: "Complete session".
LABEL = re.compile(r'(?:label\s*=|ChangeSet(?:\s+\w+)?\s*\{|(?:profileAct|settingsAct|together)\(\s*(?:planning,\s*)?|label\s*=[^;]*[?:])\s*$')
TECHNICAL = re.compile(r'^(SELECT|INSERT|WHERE|UPDATE|DELETE|CREATE|WITH|PRAGMA|BEGIN|CASE|ORDER|AND |OR |LEFT|JOIN|FROM|GROUP|ATTACH|'
                       r'DETACH|DROP|ALTER|EXPLAIN|VACUUM|LIMIT|ON |SET |VALUES|EXISTS|COMMIT|ROLLBACK|RELEASE|SAVEPOINT|IN \()')


def texts(path):
    source = re.sub(r'//[^\n]*', '', path.read_text(encoding="utf-8"))
    for match in CHAIN.finditer(source):
        text = "".join(PART.findall(match.group(0)))
        before = source[max(0, match.start() - 200):match.start()]
        if not re.match(r'^[A-Z%“"]', text) or TECHNICAL.match(text) or "GLOB" in text or "translate(" in before[-40:]:
            continue
        sentence = " " in text and text.rstrip()[-1] in ".:!?"
        label = bool(LABEL.search(before)) or bool(re.search(r'(label|title|reason|notes?)\s*=[^;]*$', before))
        named = bool(re.search(r'check(Text|Name|WebAddress)\([^;]*,\s*$', before))
        notice = path.name in ("notice_plans.cpp", "seat_news.cpp", "points_ledger.cpp", "inbox.cpp", "badge_awards.cpp", "gap_filling.cpp") and " " in text
        if sentence or label or named or notice:
            letters = re.sub(r'%\d', '', text)
            if re.search(r'[a-z]{2}', letters):
                yield text.strip()


def listing():
    found = {}
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.[ch]*")):
            if path.name.startswith("sentences") or "/print/" in str(path) or path.name.startswith("sample_"):
                continue
            for text in texts(path):
                # Sentence by sentence: "Nothing was changed." is translated once.
                for part in re.split(r'(?<=[.!?])\s+(?=[A-Z“])', text):
                    if re.search(r'[a-z]{2}', re.sub(r'%\d', '', part)):
                        found.setdefault(part, None)
    lines = ["// Made by scripts/sentences.py from the sources of rules, storage and sync: do not edit.",
             '#include "ui/core/sentences.h"', "", "#include <QtGlobal>", "", "namespace ui", "{", "",
             "// clang-format off", "const char* const kSentenceTemplates[] = {"]
    lines += [f'    QT_TRANSLATE_NOOP("ui::Sentences", "{text}"),' for text in found]
    lines += ["    nullptr};", "// clang-format on", "", "} // namespace ui", ""]
    return "\n".join(lines)


def main():
    target = ROOT / "ui/core/sentences_list.cpp"
    wanted = listing()
    if "--check" in sys.argv:
        if not target.exists() or target.read_text(encoding="utf-8") != wanted:
            sys.exit("ui/core/sentences_list.cpp is not up to date: run scripts/update-translations.")
        return
    target.write_text(wanted, encoding="utf-8")


main()
