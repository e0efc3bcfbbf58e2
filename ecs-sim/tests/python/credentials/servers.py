"""Local STS, metadata, OAuth, CloudSSO and URI servers, one set for each environment.

A request for `https://sts.aliyuncs.com/?Action=AssumeRole` in the environment `name` arrives as
`/name/sts.aliyuncs.com/?Action=AssumeRole`. The access key id of a response tells everything that
the request says about the identity, so that two clients with the same id sent the same.
"""

import json
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

METADATA = "100.100.100.200"
ROLES = "/latest/meta-data/ram/security-credentials/"


def keys(key_id, behavior="ok"):
    """Temporary credentials; `behavior` is `ok`, `expired`, `incomplete` or `soon`."""
    ends = time.time() + {"expired": -60, "soon": 300}.get(behavior, 3600)
    found = {
        "AccessKeyId": key_id,
        "AccessKeySecret": f"secret-of-{key_id}",
        "SecurityToken": f"token-of-{key_id}",
        "Expiration": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(ends)),
    }
    if behavior == "incomplete":
        del found["SecurityToken"]
    return found


def reply(behavior, body):
    """A status and a body: `behavior` replaces those of a success if it is a status or a text."""
    if isinstance(behavior, int):
        return behavior, {"RequestId": "R", "Code": "Failed", "Message": "It fails."}
    if behavior == "html":
        return 200, "<html></html>"
    return 200, body


def sts(environment, host, parameters):
    """The id has what identifies a session, except names that a client invents."""
    behavior = environment.get("sts", "ok")
    is_signed = parameters.get("Action") == "AssumeRole" and "AccessKeyId" in parameters
    if not is_signed and not parameters.get("OIDCToken"):
        return reply(400, "")
    name = parameters.get("RoleSessionName", "")
    invented = name.startswith(("credentials-python-", "ecs-sdk-rust-"))
    parts = [
        parameters["RoleArn"].split("/")[-1],
        "" if invented else name,
        parameters["DurationSeconds"],
        parameters.get("AccessKeyId") or parameters["OIDCToken"] + parameters["OIDCProviderArn"],
        parameters.get("SecurityToken", ""),
        parameters.get("Policy", ""),
        parameters.get("ExternalId", ""),
        host.split(".aliyuncs.com")[0],
    ]
    key_id = "STS." + "/".join(parts).replace(" ", "-").replace('"', "'")
    return reply(behavior, {"RequestId": "R", "Credentials": keys(key_id, behavior)})


def metadata(environment, method, path, headers):
    """The metadata service; `metadata` is the behavior to requests for credentials."""
    behavior = environment.get("metadata", "ok")
    role = environment.get("role", "web")
    if path == "/latest/api/token":
        token = environment.get("token", "ok")
        return reply(token, "a-token") if method == "PUT" else (405, "")
    if "token" not in environment and headers.get("x-aliyun-ecs-metadata-token") != "a-token":
        return 403, ""
    if path == ROLES:
        return (200, role) if role else (404, "")
    if path != ROLES + role:
        return 404, ""
    code = "Failed" if behavior == "failed" else "Success"
    return reply(behavior, {**keys(f"STS.{role}", behavior), "Code": code})


def uri(environment, parameters):
    behavior = environment.get("uri", "ok")
    code = {"failed": "Failed", "without code": None}.get(behavior, "Success")
    body = {**keys("STS.uri" + parameters.get("user", ""), behavior), "Code": code}
    return reply(behavior, {name: value for name, value in body.items() if value})


def cloud_sso(environment, headers, body):
    behavior = environment.get("cloud_sso", "ok")
    asked = json.loads(body)
    token = headers["authorization"].removeprefix("Bearer ")
    key_id = f"STS.{asked['AccountId']}/{asked['AccessConfigurationId']}/{token}"
    return reply(behavior, {"CloudCredential": keys(key_id, behavior)})


def oauth(path):
    if path == "/v1/token":
        return 200, {"access_token": "new", "refresh_token": "new", "expires_in": 3600}
    return 200, keys("STS.oauth")


class Handler(BaseHTTPRequestHandler):
    environments = {}
    protocol_version = "HTTP/1.1"

    def respond(self):
        url = urlsplit(self.path)
        _, name, host, path = url.path.split("/", 3)
        body = self.rfile.read(int(self.headers.get("content-length") or 0)).decode()
        parameters = {
            name: values[0] for name, values in {**parse_qs(url.query), **parse_qs(body)}.items()}
        environment = self.environments[name]
        path = "/" + path
        if host == METADATA:
            found = metadata(environment, self.command, path, self.headers)
        elif host.startswith("sts"):
            found = sts(environment, host, parameters)
        elif path == "/cloud-credentials":
            found = cloud_sso(environment, self.headers, body)
        elif host.startswith("oauth"):
            found = oauth(path)
        else:
            found = uri(environment, parameters)
        self.send(*found)

    do_GET = do_PUT = do_POST = respond

    def send(self, status, body):
        body = (body if isinstance(body, str) else json.dumps(body)).encode()
        self.send_response(status)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def serve(environments, started):
    """Serves until the process ends. `started` is called with the port."""
    Handler.environments = environments
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    started(server.server_address[1])
    server.serve_forever()
