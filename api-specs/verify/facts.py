"""The metadata and the curation of ECS, as the generator reads them."""

import json
import pathlib

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "ecs" / "2014-05-26"
ACCOUNT = {"OwnerAccount", "OwnerId", "ResourceOwnerAccount", "ResourceOwnerId"}


def read(path):
    return json.loads((FOLDER / path).read_text(encoding="utf-8"))


class Facts:
    def __init__(self):
        self.actions = {
            path.stem: json.loads(path.read_text(encoding="utf-8"))
            for path in sorted((FOLDER / "actions").glob("*.json"))
        }
        self.lists = read("curation/lists.json")
        self.rules = {}
        for path in sorted((FOLDER / "rules").glob("*.json")):
            self.rules |= json.loads(path.read_text(encoding="utf-8")).get("members", {})
        corrections = read("curation/corrections.json")
        self.types = {
            entry["at"]: entry["is"]["type"] for entry in corrections if "type" in entry["is"]
        }

    def parameters(self, action):
        """Names and schemas of the parameters that requests have."""
        parameters = self.actions[action]["parameters"]
        return [(p["name"], p["schema"]) for p in parameters if p["name"] not in ACCOUNT]

    def kind(self, path, schema):
        return self.types.get(path, schema["type"])
