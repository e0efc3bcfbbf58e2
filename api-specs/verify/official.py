"""The official client: its request and response classes, and its methods by action."""

import importlib

MODULE = "alibabacloud_ecs20140526"


class Official:
    def __init__(self):
        self.models = importlib.import_module(MODULE + ".models")
        self.client = importlib.import_module(MODULE + ".client").Client
        # Not `_with_options`: a method is named `disable_network_interface_qo_swith_options`.
        names = [name for name in dir(self.client) if name.endswith("with_options")]
        self.methods = {_plain(name.removesuffix("with_options")): name for name in names}

    def request(self, action):
        """The class of the request, or None if this version does not have the action."""
        return getattr(self.models, action + "Request", None)

    def response(self, action):
        return getattr(self.models, action + "ResponseBody", None)

    def method(self, action):
        return self.methods[_plain(action)]

    def connect(self, address, signature):
        from alibabacloud_tea_openapi.models import Config

        config = Config(
            access_key_id="LTAI-invented",
            access_key_secret="invented",
            region_id="cn-hangzhou",
            endpoint=address,
            protocol="http",
        )
        # The clients name the older signature after its second revision.
        if signature == "v1":
            config.signature_algorithm = "v2"
        return self.client(config)


def _plain(name):
    return name.replace("_", "").lower()
