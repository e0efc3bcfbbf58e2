"""Compares the metadata, the rules and the enums with the classes of the official client.

Names and nesting in both directions, what is required, and each value with the documentation of the same
member. Prints what the client has that the metadata lacks: that is how a change of the API shows.
Differences that are right are in `accepted.json`, each with its reason.
"""

import ast
import importlib.util
import pathlib
import re
import sys

from facts import ACCOUNT, FOLDER, Facts, read
from official import MODULE, Official
from report import Report


def main():
    facts, official, report = Facts(), Official(), Report("members")
    classes = Classes()
    count = 0
    for action, spec in facts.actions.items():
        if not official.request(action):
            report.add(action, "absent", "present")
            continue
        parameters = {p["name"]: p["schema"] for p in spec["parameters"]}
        parameters = {n: s for n, s in parameters.items() if n not in ACCOUNT}
        compare = Compare(facts, classes, report)
        compare.members(action, action + "Request", parameters, is_request=True)
        response = spec["responses"]["200"]["schema"].get("properties", {})
        compare.members(action + "/response", action + "ResponseBody", response, is_request=False)
        count += compare.count
    for action in sorted(official_actions(official) - facts.actions.keys()):
        report.add(action, "present", "absent")
    print(f"{count} members of {len(facts.actions)} actions compared")
    sys.exit(report.finish())


def official_actions(official):
    names = [name for name in dir(official.models) if name.endswith("Request")]
    names = {name.removesuffix("Request").removesuffix("Shrink") for name in names}
    return {name for name in names if hasattr(official.models, name + "ResponseBody")}


class Classes:
    """Members of the official classes: wire name, class of the value, and documentation."""

    def __init__(self):
        module = importlib.util.find_spec(MODULE)
        folder = pathlib.Path(module.origin).parent / "models"
        self.members = {}
        for file in folder.glob("_*.py"):
            self.read(file.read_text(encoding="utf-8"))

    def read(self, text):
        lines = text.splitlines()
        for node in ast.parse(text).body:
            if isinstance(node, ast.ClassDef):
                self.members[node.name] = self.of_class(node, lines)

    def of_class(self, node, lines):
        functions = {item.name: item for item in node.body if isinstance(item, ast.FunctionDef)}
        names = dict(self.wire_names(functions["to_map"]))
        types = {}
        for argument in functions["__init__"].args.args[1:]:
            found = re.search(r"main_models\.(\w+)", ast.unparse(argument.annotation or ast.Constant(0)))
            types[argument.arg] = found.group(1) if found else None
        docs = self.documentation(functions["__init__"], lines)
        return {
            wire: (types.get(name), docs.get(name, "")) for name, wire in names.items()
        }

    def wire_names(self, function):
        """Pairs of attribute and wire name, from `if self.name is not None: result['Name'] = ..`."""
        for node in function.body:
            if isinstance(node, ast.If) and "is not None" in ast.unparse(node.test):
                name = re.search(r"self\.(\w+) is not None", ast.unparse(node.test))
                wire = re.search(r"result\['([^']+)'\] =", ast.unparse(node))
                if name and wire:
                    yield name.group(1), wire.group(1)
        for node in function.body:
            wire = re.match(r"result\['([^']+)'\] = \[\]", ast.unparse(node))
            if wire:
                yield re.sub(r"(?<!^)(?=[A-Z])", "_", wire.group(1)).lower(), wire.group(1)

    def documentation(self, function, lines):
        """The comment above each assignment to an attribute."""
        docs, comment = {}, []
        for line in lines[function.lineno : function.end_lineno]:
            found = re.match(r"\s+self\.(\w+) = \w+$", line)
            if line.strip().startswith("#"):
                comment.append(line.strip().lstrip("#"))
            elif found:
                docs[found.group(1)] = "\n".join(comment)
                comment = []
        return docs


class Compare:
    def __init__(self, facts, classes, report):
        self.facts, self.classes, self.report = facts, classes, report
        self.count = 0

    def members(self, path, class_name, members, is_request):
        theirs = self.classes.members.get(class_name)
        if not theirs:
            return
        for name in sorted((theirs.keys() - members.keys()) - ACCOUNT):
            self.report.add(f"{path}/{name}", "present", "absent")
        for name, schema in members.items():
            self.count += 1
            if name not in theirs:
                self.report.add(f"{path}/{name}", "absent", "present")
                continue
            inner, docs = theirs[name]
            self.required(f"{path}/{name}", schema, docs, is_request)
            self.values(f"{path}/{name}", schema, docs)
            item = schema
            while item.get("type") == "array":
                item = item["items"]
            if inner and item.get("properties"):
                self.members(f"{path}/{name}", inner, item["properties"], is_request)

    def required(self, path, schema, docs, is_request):
        required = bool(re.search(r"This parameter is required\.(?:\s|$)", docs))
        if is_request and required != bool(schema.get("required")):
            self.report.add(f"{path} required", required, not required)

    def values(self, path, schema, docs):
        while schema.get("type") == "array":
            schema = schema["items"]
        values = list(schema.get("documentedValues", []))
        values += self.facts.rules.get(path, {}).get("values", [])
        texts = {value for value in values if isinstance(value, str)}
        missing = sorted(value for value in texts if value not in docs)
        if docs and missing:
            lower = docs.lower()
            other = [value for value in missing if value.lower() in lower]
            self.report.add(f"{path} values", f"in other case: {other}", missing)


if __name__ == "__main__":
    main()
