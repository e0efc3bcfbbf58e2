"""Differences by path, without those that are accepted."""

import json
import pathlib


class Report:
    def __init__(self, kind):
        file = pathlib.Path(__file__).with_name("accepted.json")
        self.accepted = json.loads(file.read_text(encoding="utf-8"))[kind]
        self.used, self.found = set(), {}

    def add(self, path, theirs, ours):
        if path in self.accepted:
            self.used.add(path)
        else:
            self.found.setdefault(path, (theirs, ours))

    def finish(self):
        """Prints the differences, and returns the exit code."""
        for path, (theirs, ours) in sorted(self.found.items()):
            print(f"{path}: official {theirs!r}, ours {ours!r}")
        unused = sorted(self.accepted.keys() - self.used)
        for path in unused:
            print(f"{path}: no longer applies: remove it from accepted.json")
        print(f"{len(self.found)} differences, {len(self.used)} accepted, {len(unused)} unused entries")
        return 1 if self.found or unused else 0
