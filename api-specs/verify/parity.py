"""Compares requests and responses of the crate with those of the official client.

Random requests of all actions, with every member at least once and with both signatures, are sent by
both clients to a recording server; every parameter is compared. Random responses of the official
response classes are decoded and encoded by the crate, and compared leaf by leaf. Differences that are
right are in `accepted.json`, each with its reason.
"""

import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile

from facts import Facts
from official import Official
from recorder import Recorder
from report import Report

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
REQUESTS = 10


def main():
    seed = int(os.environ.get("PARITY_SEED", "1"))
    facts, official, recorder = Facts(), Official(), Recorder()
    generator = Generator(facts, random.Random(seed))
    cases = [
        {"action": action, "signature": signature, "request": request}
        for action in facts.actions
        if official.request(action)
        for signature in ("v3", "v1")
        for request in generator.requests(action)
    ]
    responses = [
        {"action": action, "response": generator.response(action)}
        for action in facts.actions
        if official.response(action)
    ]
    cases.sort(key=lambda case: case["signature"], reverse=True)
    expected = send_official(facts, official, recorder, cases)
    found, decoded = send_ours(recorder, cases, responses)
    report = Report("parity")
    for case, theirs, ours in zip(cases, expected, found, strict=True):
        compare_requests(report, case, theirs, ours)
    for case, again in zip(responses, decoded, strict=True):
        compare_responses(report, official, case, again["response"])
    print(f"{len(cases)} requests and {len(responses)} responses of {len(facts.actions)} actions")
    sys.exit(report.finish())


class Generator:
    """Requests and responses from the metadata."""

    def __init__(self, facts, random):
        self.facts = facts
        self.random = random

    def requests(self, action):
        parameters = self.facts.parameters(action)
        yield {name: self.value(f"{action}/{name}", schema, True) for name, schema in parameters}
        for _ in range(REQUESTS - 1):
            chosen = [
                (name, schema)
                for name, schema in parameters
                if schema.get("required") or self.random.random() < 0.4
            ]
            yield {name: self.value(f"{action}/{name}", schema, False) for name, schema in chosen}

    def response(self, action):
        schema = self.facts.actions[action]["responses"]["200"]["schema"]
        return self.value(f"{action}/response", schema, True)

    def value(self, path, schema, all_members):
        kind = self.facts.kind(path, schema)
        if kind == "array":
            count = self.random.randint(1, 3)
            return [self.value(path, schema["items"], all_members) for _ in range(count)]
        if kind == "object" and schema.get("properties"):
            return self.members(path, schema["properties"], all_members)
        if kind == "object" and "additionalProperties" in schema:
            return {"key": self.value(path + "/*", schema["additionalProperties"], all_members)}
        if kind in ("object", "any"):
            return {"key": "value"}
        return self.scalar(path, kind)

    def members(self, path, properties, all_members):
        chosen = {
            name: self.value(f"{path}/{name}", schema, all_members)
            for name, schema in properties.items()
            if all_members or schema.get("required") or self.random.random() < 0.6
        }
        if chosen:
            return chosen
        name, schema = next(iter(properties.items()))
        return {name: self.value(f"{path}/{name}", schema, all_members)}

    def scalar(self, path, kind):
        if path in self.facts.lists:
            return [self.text() for _ in range(self.random.randint(1, 3))]
        return {
            "string": self.text,
            "boolean": lambda: self.random.random() < 0.5,
            "integer": lambda: self.random.randint(0, 10**6),
            "number": lambda: self.random.randint(1, 1000) / 8,
        }[kind]()

    def text(self):
        letters = "abcXYZ019 -_.~*+/%&=?äé中文'\"<>"
        return "t" + "".join(self.random.choices(letters, k=self.random.randint(0, 12)))


def send_official(facts, official, recorder, cases):
    """Sends each case with the official client, and returns what arrived."""
    from darabonba.runtime import RuntimeOptions

    clients = {name: official.connect(recorder.address, name) for name in ("v3", "v1")}
    for case in cases:
        action = case["action"]
        wire = {
            name: for_official(facts, f"{action}/{name}", value)
            for name, value in case["request"].items()
        }
        request = official.request(action)().from_map(wire)
        method = getattr(clients[case["signature"]], official.method(action))
        method(request, RuntimeOptions(autoretry=False))
    return recorder.take()


def for_official(facts, path, value):
    """The value as the official classes take it: lists in texts are texts, and so are some booleans."""
    if path in facts.lists:
        if facts.lists[path] == "json":
            return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        return ",".join(value)
    if facts.types.get(path) == "boolean":
        return "true" if value else "false"
    if isinstance(value, dict):
        return {name: for_official(facts, f"{path}/{name}", item) for name, item in value.items()}
    if isinstance(value, list):
        return [for_official(facts, path, item) for item in value]
    return value


def send_ours(recorder, cases, responses):
    with tempfile.TemporaryDirectory() as folder:
        lines, output = pathlib.Path(folder, "lines"), pathlib.Path(folder, "output")
        text = "".join(json.dumps(case) + "\n" for case in cases + responses)
        lines.write_text(text, encoding="utf-8")
        variables = {
            "PARITY_LINES": str(lines),
            "PARITY_OUTPUT": str(output),
            "PARITY_ENDPOINT": "http://" + recorder.address,
        }
        command = ["cargo", "test", "--quiet", "-p", "ecs-sdk", "--test", "actions", "parity::"]
        subprocess.run(command, cwd=ROOT, env=os.environ | variables, check=True)
        decoded = [json.loads(line) for line in output.read_text(encoding="utf-8").splitlines()]
    return recorder.take(), decoded


def compare_requests(report, case, theirs, ours):
    action = case["action"]
    assert theirs[0] == ours[0] == action, (action, theirs[0], ours[0])
    for name in sorted(theirs[1].keys() | ours[1].keys()):
        one, other = theirs[1].get(name), ours[1].get(name)
        # Both are filled in by the crate, so that calls are idempotent and need no region.
        if name not in theirs[1] and name in ("ClientToken", "RegionId", "regionId"):
            continue
        if normal(one) != normal(other):
            report.add(f"{action}/{name}", one, other)


def normal(text):
    """Booleans in lower case, numbers and JSON by value."""
    if not isinstance(text, str):
        return None
    try:
        value = json.loads(text)
    except ValueError:
        return text.lower() if text in ("True", "False") else text
    return json.dumps(value, sort_keys=True)


def compare_responses(report, official, case, again):
    """Also sends the response through the official class, which must not have more members."""
    theirs = official.response(case["action"])().from_map(case["response"]).to_map()
    for path, value in leaves(theirs):
        found = dict(leaves(again)).get(path)
        if normal(text(value)) != normal(text(found)):
            report.add(f"{case['action']}/response{path}", value, found)


def text(value):
    return json.dumps(value) if isinstance(value, (bool, int, float)) else value


def leaves(value, path=""):
    if isinstance(value, dict):
        for name, item in value.items():
            yield from leaves(item, f"{path}/{name}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from leaves(item, f"{path}[{index}]")
    else:
        yield path, value


if __name__ == "__main__":
    main()
