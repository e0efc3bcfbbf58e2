"""Compares the default chain with that of `alibabacloud_credentials`, in many environments.

Argument: the program `find_credentials`. `differences.json` lists each environment in which the two
find something else, with the reason; a difference that is not listed is a failure, and so is a listed
one that does not occur. `--write` adds what is new, without a reason, which is a failure too.
"""

import base64
import concurrent.futures
import hashlib
import hmac
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

# Imported once for all environments, whose processes are forked from this one. The library itself
# reads variables when it is imported.
import aiofiles  # noqa: F401
import aiohttp  # noqa: F401
import apscheduler.schedulers.background  # noqa: F401
import requests
import Tea.core  # noqa: F401

from environments import ENVIRONMENTS
from servers import METADATA, serve

HERE = Path(__file__).parent
DIFFERENCES = HERE / "differences.json"
LEAST = 100
CLOSED = "http://127.0.0.1:1"
AT_ONCE = 4
FALL_THROUGH = {"ECS_SDK_CREDENTIALS_FALL_THROUGH": "true"}


def main():
    program, write = sys.argv[1], "--write" in sys.argv
    with tempfile.TemporaryDirectory() as folder:
        port, server = start_servers()
        try:
            python = find_in_python(prepared("python", folder, port))
            ours = find_in_rust(program, prepared("ours", folder, port))
            falls = find_in_rust(program, prepared("falls", folder, port), FALL_THROUGH)
        finally:
            server.kill()
    found = {
        name: {"python": python[name]["id"], "ours": ours[name]["id"], "fall_through": falls[name]["id"]}
        for name in ENVIRONMENTS
        if not is_same(python[name], ours[name]) or not is_same(python[name], falls[name])}
    listed = json.loads(DIFFERENCES.read_text())
    if write:
        reasons = {name: listed.get(name, {}).get("reason", "") for name in found}
        listed = {name: {**ids, "reason": reasons[name]} for name, ids in found.items()}
        DIFFERENCES.write_text(json.dumps(listed, indent=2, ensure_ascii=False) + "\n")
    failures = problems(found, listed)
    for name, problem in failures.items():
        print(f"credentials: {name}: {problem}")
        print(f"  python: {python.get(name)}\n  ours: {ours.get(name)}\n  fall_through: {falls.get(name)}")
    print(f"credentials: {len(found)} differences")
    print(f"{len(ENVIRONMENTS) - len(failures)} passed, {len(failures)} failed")
    sys.exit(1 if failures else 0)


def is_same(one, other):
    return (one["id"], one["proof"]) == (other["id"], other["proof"])


def problems(found, listed):
    failures = {}
    if len(ENVIRONMENTS) < LEAST:
        failures["number"] = f"{len(ENVIRONMENTS)} environments, at least {LEAST} are expected"
    for name in {**found, **listed}:
        wanted = listed.get(name)
        if name not in found:
            failures[name] = "the listed difference does not occur"
        elif not wanted:
            failures[name] = "a difference that is not listed"
        elif {who: wanted[who] for who in found[name]} != found[name]:
            failures[name] = f"another difference than the listed one, {wanted}"
        elif not wanted["reason"]:
            failures[name] = "the difference has no reason"
    return failures


def start_servers():
    reader, writer = os.pipe()
    process = subprocess.Popen(
        [sys.executable, __file__, "serve", str(writer)], pass_fds=[writer])
    os.close(writer)
    with os.fdopen(reader) as started:
        return int(started.readline()), process


def prepared(who, folder, port):
    """The variables of each environment, each with a home folder of its own."""
    return {
        name: variables(number, environment, folder, port, who)
        for number, (name, environment) in enumerate(ENVIRONMENTS.items())}


def variables(number, environment, folder, port, who):
    home = Path(folder) / who / str(number)
    servers = f"http://127.0.0.1:{port}/{number}"
    texts = {"{home}": str(home), "{uri}": f"{servers}/uri", "{python}": sys.executable}

    def filled(text):
        for mark, value in texts.items():
            text = text.replace(mark, value)
        return text

    home.mkdir(parents=True)
    for path, content in environment["files"].items():
        text = content if isinstance(content, str) else json.dumps(content)
        file = home / path
        file.parent.mkdir(exist_ok=True)
        file.write_text(filled(text))
        file.chmod(0o600)
    found = {name: filled(value) for name, value in environment["env"].items()}
    unreachable = {"UNREACHABLE": METADATA} if environment.get("unreachable") else {}
    return {"HOME": str(home), "LOCAL_SERVERS": servers, **unreachable, **found}


def find_in_rust(program, environments, more=None):
    with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
        found = {
            name: pool.submit(in_rust, program, {**env, **(more or {})})
            for name, env in environments.items()}
        return {name: future.result() for name, future in found.items()}


def in_rust(program, env):
    output = subprocess.run([program], env=env, stdout=subprocess.PIPE, timeout=60, check=True)
    found = json.loads(output.stdout)
    if "error" in found:
        return {"id": "none", "proof": "", "why": found["error"]}
    return {"id": found["access_key_id"] or "no access key", "proof": found["proof"]}


def find_in_python(environments):
    """Forks a process for each environment, before this one has threads."""
    found, running = {}, []
    for name, env in environments.items():
        if len(running) == AT_ONCE:
            found.update([finished(*running.pop(0))])
        running.append((name, *forked(env)))
    found.update(finished(*process) for process in running)
    return found


def forked(env):
    reader, writer = os.pipe()
    process = os.fork()
    if process == 0:
        silence = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silence, 1)
        os.dup2(silence, 2)
        os.environ.clear()
        os.environ.update(env)
        os.write(writer, json.dumps(in_python()).encode())
        os._exit(0)
    os.close(writer)
    return process, reader


def finished(name, process, reader):
    with os.fdopen(reader) as result:
        text = result.read()
    os.waitpid(process, 0)
    assert text, f"{name}: the process of the Python library printed nothing"
    return name, json.loads(text)


def in_python():
    redirect()
    try:
        from alibabacloud_credentials.provider import DefaultCredentialsProvider

        found = DefaultCredentialsProvider().get_credentials()
    except Exception as error:
        return {"id": "none", "proof": "", "why": str(error)}
    key_id, token = found.get_access_key_id(), found.get_security_token() or ""
    return {
        "id": key_id,
        "proof": proof(found.get_access_key_secret(), f"{key_id}\n{token}"),
    }


def proof(secret, text):
    mac = hmac.new(f"{secret}&".encode(), text.encode(), hashlib.sha1)
    return base64.b64encode(mac.digest()).decode()


def redirect():
    """Sends requests to the local servers, below everything that the library does itself."""
    send = requests.Session.send

    def redirected(session, request, **options):
        host = requests.utils.urlparse(request.url).hostname
        if host != "127.0.0.1":
            servers = os.environ["LOCAL_SERVERS"]
            if os.environ.get("UNREACHABLE") == host:
                servers = CLOSED
            rest = request.url.split("//", 1)[1].partition("/")[2]
            request.url = f"{servers}/{host}/{rest}"
        return send(session, request, **{**options, "proxies": {}})

    requests.Session.send = redirected


def serve_all(writer):
    by_number = {str(number): it for number, it in enumerate(ENVIRONMENTS.values())}

    def started(port):
        with os.fdopen(writer, "w") as pipe:
            pipe.write(f"{port}\n")

    serve(by_number, started)


if __name__ == "__main__":
    if sys.argv[1] == "serve":
        serve_all(int(sys.argv[2]))
    else:
        main()
