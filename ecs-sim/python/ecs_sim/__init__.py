"""A local endpoint that implements the ECS API, as a process.

    with EcsSim() as sim:
        print(sim.endpoint, sim.access_key_id, sim.access_key_secret, sim.region)
"""

import json
import os
import shutil
import subprocess
import sysconfig
import tempfile
import threading
import urllib.error
import urllib.request

__all__ = ["EcsSim", "EcsSimError"]

START_TIMEOUT = 60
STOP_TIMEOUT = 30


class EcsSimError(Exception):
    """The program did not start, or its control API rejected a request."""


class EcsSim:
    """A running endpoint on a free port of 127.0.0.1.

    `arguments` are options of the program, such as `["--sample"]`; see `ecs-sim --help`. `program` is
    its path; without it, the program of the package is used. Starts at `start()` or `with`, and ends at
    `stop()` or at the end of `with`.

    Attributes while it runs: `url` (with scheme), `endpoint` (host and port), `protocol`, `region`,
    `access_key_id`, `access_key_secret`.
    """

    def __init__(self, arguments=(), program=None):
        self._arguments = list(arguments)
        self._program = program
        self._process = None

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.stop()

    def start(self):
        """Starts the program, and returns when it accepts requests: within a minute, or with
        `EcsSimError`."""
        command = [self._program or _find_program(), *_with_defaults(self._arguments)]
        # A file, because a pipe that is full would block the program.
        self._errors = tempfile.TemporaryFile(mode="w+")
        self._process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=self._errors, text=True
        )
        timer = threading.Timer(START_TIMEOUT, self._process.kill)
        timer.start()
        try:
            self._read_greeting()
        except BaseException:
            self.stop()
            raise
        finally:
            timer.cancel()
        # The log, which the options may turn on.
        threading.Thread(target=_drain, args=(self._process.stdout,), daemon=True).start()
        return self

    def stop(self):
        """Ends the program with SIGTERM, so that a state file is saved."""
        process, self._process = self._process, None
        if not process:
            return
        process.terminate()
        try:
            process.wait(STOP_TIMEOUT)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        self._errors.close()

    @property
    def environment(self):
        """The variables with which clients find the endpoint."""
        return dict(self._variables)

    def reset(self):
        """Resets the resources to those at the start, and removes faults and recorded requests."""
        for path in ("state", "faults", "requests"):
            self.control("DELETE", path)

    def call(self, action, product="ecs", **parameters):
        """Calls an action without a signature, and returns its response."""
        call = {"action": action, "product": product, "parameters": parameters}
        return self.control("POST", "call", call)

    def control(self, method, path, body=None):
        """Sends a request to `/_sim/PATH`, and returns the JSON of the response or None."""
        data = json.dumps(body).encode() if body is not None else None
        # Plain connections are accepted with `--tls` too.
        request = urllib.request.Request(f"http://{self.endpoint}/_sim/{path}", data, method=method)
        # Requests to loopback bypass a proxy of the environment.
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=60) as response:
                text = response.read()
        except urllib.error.HTTPError as error:
            with error:
                message = error.read().decode(errors="replace")
            raise EcsSimError(f"{method} {path}: {error.code} {message}") from None
        return json.loads(text) if text else None

    def _read_greeting(self):
        """Reads the variables; the line after them ends the greeting."""
        self._variables = {}
        for line in self._process.stdout:
            if line.startswith("export "):
                name, _, value = line.removeprefix("export ").rstrip("\n").partition("=")
                self._variables[name] = value
            elif self._variables:
                break
        else:
            self._process.wait()
            self._errors.seek(0)
            reason = self._errors.read().strip() or f"it printed no variables in {START_TIMEOUT} s"
            raise EcsSimError(f"the program did not start: {reason}")
        self.url = self._variables["ALIBABA_CLOUD_ENDPOINT"]
        self.protocol, _, self.endpoint = self.url.partition("://")
        self.region = self._variables["ALIBABA_CLOUD_REGION_ID"]
        self.access_key_id = self._variables["ALIBABA_CLOUD_ACCESS_KEY_ID"]
        self.access_key_secret = self._variables["ALIBABA_CLOUD_ACCESS_KEY_SECRET"]


def _with_defaults(arguments):
    """The options, with a free port and no log unless they set them."""
    names = {argument.split("=")[0] for argument in arguments}
    defaults = {"--port": "0", "--log": "off"}
    added = [part for name, value in defaults.items() if name not in names for part in (name, value)]
    return added + arguments


def _drain(output):
    """Reads what is not needed, so that the program can go on writing."""
    with output:
        for _ in output:
            pass


def _find_program():
    """The program beside this Python, or else one in PATH."""
    scripts = sysconfig.get_path("scripts")
    program = shutil.which("ecs-sim", path=scripts + os.pathsep + os.environ.get("PATH", ""))
    if not program:
        raise EcsSimError("the program ecs-sim is neither installed beside Python nor in PATH")
    return program
