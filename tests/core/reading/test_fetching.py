"""Fetching is tested against a server on this machine, which the limits allow by name."""

from __future__ import annotations

import gzip
import http.server
import socket
import ssl
import threading
from collections.abc import Callable, Iterator

import pytest

from core.errors import ReadingError
from core.reading import fetching
from core.reading.fetching import FetchLimits, fetch

PAGE = "<!doctype html><html><body><p>Die Brücke ist offen.</p></body></html>".encode()
Answer = Callable[[http.server.BaseHTTPRequestHandler], None]


class Server:
    """A server whose answers a test sets."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {}
        self.requests: list[tuple[str, dict[str, str]]] = []
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.requests.append((self.path, dict(self.headers.items())))
                outer.answers[self.path](self)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002  named so by the library
                """Keep quiet."""

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()

    @property
    def address(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def say(self, path: str, body: bytes = PAGE, status: int = 200, **headers: str) -> None:
        """Answer requests for `path` in this way."""

        def answer(handler: http.server.BaseHTTPRequestHandler) -> None:
            handler.send_response(status)
            for name, value in headers.items():
                handler.send_header(name.replace("_", "-"), value)
            handler.end_headers()
            handler.wfile.write(body)

        self.answers[path] = answer

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def server() -> Iterator[Server]:
    running = Server()
    yield running
    running.close()


ALLOWED = FetchLimits(seconds=5, allowed_hosts=("127.0.0.1", "localhost"))


def refusal(address: str, limits: FetchLimits = ALLOWED) -> str:
    with pytest.raises(ReadingError) as raised:
        fetch(address, limits)
    assert str(raised.value).endswith(".")
    assert "\n" not in str(raised.value)
    return str(raised.value)


def test_a_page_comes_with_its_address_and_its_encoding(server: Server) -> None:
    server.say("/a?b=c", Content_Type="text/html; charset=ISO-8859-1")

    source = fetch(f"{server.address}/a?b=c#teil", ALLOWED)

    assert (source.content, source.name, source.encoding) == (PAGE, f"{server.address}/a?b=c", "iso-8859-1")


def test_the_request_says_no_more_than_it_must(server: Server) -> None:
    server.say("/", Set_Cookie="a=b")
    fetch(server.address, ALLOWED)
    fetch(server.address, ALLOWED)

    _, headers = server.requests[-1]
    assert sorted(headers) == ["Accept", "Accept-Encoding", "Connection", "Host", "User-Agent"]
    assert headers["Accept-Encoding"] == "gzip, identity"


def test_a_packed_page_is_unpacked(server: Server) -> None:
    server.say("/", gzip.compress(PAGE), Content_Encoding="gzip")

    assert fetch(server.address, ALLOWED).content == PAGE


def test_a_page_that_unpacks_to_too_much_is_stopped(server: Server) -> None:
    server.say("/", gzip.compress(bytes(30_000_000)), Content_Encoding="gzip")

    assert "sends more than a page can be" in refusal(server.address)


def test_a_page_that_is_too_large_is_stopped(server: Server) -> None:
    server.say("/", b"x" * 3_000)

    assert "sends more than a page can be" in refusal(
        server.address, FetchLimits(bytes_received=2_000, allowed_hosts=("127.0.0.1",))
    )


@pytest.mark.parametrize(
    ("coding", "body", "sentence"),
    [
        ("gzip", b"no gzip at all", "packed page that is damaged"),
        ("br", PAGE, "packed page (br) that was not asked for"),
        ("gzip, gzip", PAGE, "packed page (gzip, gzip) that was not asked for"),
        ("identity", b" \n", "sends an empty page"),
    ],
)
def test_a_body_that_cannot_be_read_is_refused(server: Server, coding: str, body: bytes, sentence: str) -> None:
    server.say("/", body, Content_Encoding=coding)

    assert sentence in refusal(server.address)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_followed(server: Server, status: int) -> None:
    server.say("/a", b"", status, Location="b?c=d")
    server.say("/b?c=d")

    assert fetch(f"{server.address}/a", ALLOWED).name == f"{server.address}/b?c=d"


def test_redirects_in_a_circle_end(server: Server) -> None:
    server.say("/", b"", 302, Location="/")

    assert "leads on more than 5 times" in refusal(server.address)
    assert len(server.requests) == 6


@pytest.mark.parametrize(
    ("location", "sentence"),
    [
        ("http://localhost:{port}/", "localhost lies in your own network"),
        ("http://127.0.0.2:{port}/", "127.0.0.2 uses port"),
        ("http://169.254.169.254/latest/meta-data/", "169.254.169.254 lies in your own network"),
        ("http://[::ffff:127.0.0.1]/", "lies in your own network"),
        ("http://2130706433/", "unusual number"),
        ("file:///etc/passwd", "Only addresses that begin with http"),
        ("//user@127.0.0.1/", "names a user"),
    ],
)
def test_a_redirect_into_ones_own_network_is_refused(server: Server, location: str, sentence: str) -> None:
    port = server.address.rsplit(":", 1)[1]
    server.say("/", b"", 302, Location=location.format(port=port))
    limits = FetchLimits(
        seconds=5, allowed_hosts=("127.0.0.1",), ports=(80, int(port)) if "localhost" in location else (80,)
    )

    assert sentence in refusal(server.address, limits)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1/", "http://localhost/", "http://[::1]/", "http://0.0.0.0/", "http://10.0.0.1/"]
)
def test_ones_own_network_is_refused_unless_it_is_allowed(address: str) -> None:
    assert "lies in your own network" in refusal(address, FetchLimits(seconds=5))


def _resolve_to(monkeypatch: pytest.MonkeyPatch, *answers: list[str]) -> list[str]:
    """Let every name resolve to the answers, one after the other, and note what is connected to."""
    connected: list[str] = []
    given = iter(answers)

    def resolve(host: str, port: int, **_: object) -> list[tuple[int, int, int, str, tuple[str, int]]]:
        del host
        return [(2, 1, 6, "", (one, port)) for one in next(given)]

    def connect(place: tuple[str, int], timeout: float) -> socket.socket:
        del timeout
        connected.append(place[0])
        raise ConnectionRefusedError

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    monkeypatch.setattr(socket, "create_connection", connect)
    return connected


def test_a_name_with_one_address_of_ones_own_network_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    connected = _resolve_to(monkeypatch, ["1.1.1.1", "192.168.0.1"])

    assert "lies in your own network" in refusal("https://example.org/", FetchLimits())
    assert connected == []


def test_the_connection_goes_to_the_address_that_was_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    connected = _resolve_to(monkeypatch, ["1.1.1.1", "2606:4700::1111"], ["127.0.0.1"])

    assert "cannot be reached" in refusal("https://example.org/", FetchLimits())
    assert connected == ["1.1.1.1", "2606:4700::1111"]


def test_a_port_without_web_pages_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    connected = _resolve_to(monkeypatch, ["1.1.1.1"])

    assert "uses port 22, where no web pages are" in refusal("http://example.org:22/", FetchLimits())
    assert connected == []


def test_offline_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def resolve(*_: object, **__: object) -> None:
        raise socket.gaierror(-3, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", resolve)

    assert refusal("https://example.org/", FetchLimits()) == (
        "example.org cannot be found, or this computer is offline: check the address, or copy the text."
    )


def test_a_resolver_that_does_not_answer_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    done = threading.Event()

    def resolve(*_: object, **__: object) -> list[object]:
        done.wait(10)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", resolve)

    assert "cannot be found in time" in refusal("https://example.org/", FetchLimits(seconds=0.05))
    done.set()


def test_a_server_that_drips_is_not_waited_for(server: Server) -> None:
    done = threading.Event()

    def drip(handler: http.server.BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        for _ in range(200):
            if done.wait(0.02):
                return
            handler.wfile.write(b"x")
            handler.wfile.flush()

    server.answers["/"] = drip

    assert "does not answer within 0.2 seconds" in refusal(
        server.address, FetchLimits(seconds=0.2, allowed_hosts=("127.0.0.1",))
    )
    done.set()


@pytest.mark.parametrize(
    ("status", "sentence"),
    [(404, "has no page at this address"), (403, "refuses to hand out the page"), (500, "answers with an error (500)")],
)
def test_an_answer_without_a_page_is_named(server: Server, status: int, sentence: str) -> None:
    server.say("/", b"x", status)

    assert sentence in refusal(server.address)


def test_something_else_than_a_web_server_is_refused(server: Server) -> None:
    def answer(handler: http.server.BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"SSH-2.0-x\r\n" * 50)

    server.answers["/"] = answer

    assert "answers with something that is no web page" in refusal(server.address)


def test_a_server_without_a_proper_certificate_is_refused(server: Server) -> None:
    assert "cannot prove that it is the site it claims to be" in refusal(server.address.replace("http:", "https:"))


def test_no_step_from_an_encrypted_to_an_open_address(monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(address: object, *_: object) -> tuple[bytes, str, str]:
        del address
        return b"", "", "http://example.org/"

    monkeypatch.setattr(fetching, "_fetch_once", answer)

    assert "leads on to an address without encryption" in refusal("https://example.org/", FetchLimits())


def test_certificates_are_checked() -> None:
    context = fetching._trust()  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  the one thing that must never be off

    assert context.check_hostname
    assert context.verify_mode is ssl.CERT_REQUIRED


def test_limits_above_what_can_be_read_are_refused() -> None:
    with pytest.raises(ReadingError, match="set bytes_unpacked no higher"):
        FetchLimits(bytes_unpacked=10**9)
