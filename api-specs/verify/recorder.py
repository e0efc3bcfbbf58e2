"""A server that records the parameters of requests."""

import http.server
import threading
import urllib.parse

# Parameters of the protocol, which differ from call to call.
COMMON = {
    "AccessKeyId", "Action", "Format", "Signature", "SignatureMethod", "SignatureNonce",
    "SignatureType", "SignatureVersion", "Timestamp", "Version",
}


class Recorder:
    def __init__(self):
        self.requests = []
        recorder = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            # One packet for a response: the kernel delays the second one.
            wbufsize = -1

            def do_POST(self):
                recorder.record(self)
                body = b'{"RequestId":"0"}'
                self.send_response(200)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            do_GET = do_POST

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = "127.0.0.1:%d" % self.server.server_port
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def record(self, handler):
        length = int(handler.headers.get("content-length") or 0)
        texts = [urllib.parse.urlsplit(handler.path).query, handler.rfile.read(length).decode()]
        pairs = [pair for text in texts for pair in urllib.parse.parse_qsl(text, True)]
        action = handler.headers.get("x-acs-action") or dict(pairs).get("Action")
        parameters = {name: value for name, value in pairs if name not in COMMON}
        self.requests.append((action, parameters))

    def take(self):
        taken, self.requests = self.requests, []
        return taken
