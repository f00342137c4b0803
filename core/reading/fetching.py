"""Fetching a page from an address, for a person who asked for it, without being led anywhere else.

The name of the host is resolved once, every address it has is checked, and the connection goes to the address that
was checked: a name that changes between check and connection changes nothing. Each redirect is a new address and is
checked as the first. No proxy is used, no cookie kept, no script run, nothing sent but the request.
"""

from __future__ import annotations

import http.client
import io
import ipaddress
import queue
import socket
import ssl
import threading
import time
import zlib
from dataclasses import dataclass
from typing import NoReturn
from urllib.parse import urljoin

from core.errors import ReadingError
from core.phrases import grouped, phrase
from core.reading.addresses import WebAddress, is_public, parse_address
from core.reading.source import LARGEST_FILE, Source


@dataclass(frozen=True, slots=True)
class FetchLimits:
    """How far a page is fetched.

    Attributes:
        seconds: Time for everything: resolving, connecting, redirects and reading.
        bytes_received: What is received at most, as it comes.
        bytes_unpacked: What it may unpack to.
        redirects: How many redirects are followed.
        allowed_hosts: Hosts that may lie in one's own network and on any port: intranets and tests. Names in the
            ASCII form, small letters; they are compared whole, after each redirect too.
        ports: Ports that other hosts may use.
    """

    seconds: float = 15.0
    bytes_received: int = 10_000_000
    bytes_unpacked: int = 20_000_000
    redirects: int = 5
    allowed_hosts: tuple[str, ...] = ()
    ports: tuple[int, ...] = (80, 443, 8080, 8443)

    def __post_init__(self) -> None:
        if self.bytes_unpacked > LARGEST_FILE:
            message = phrase(
                "At most {largest_file} bytes can be read: set bytes_unpacked no higher.",
                largest_file=grouped(LARGEST_FILE),
            )
            raise ReadingError(message)


_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_CHUNK = 65_536
# What the request says of itself; some servers answer no one who doesn't.
_HEADERS = (
    ("User-Agent", "Synopse (reads one page for a person who asked)"),
    ("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"),
    ("Accept-Encoding", "gzip, identity"),
    ("Connection", "close"),
)
_WHY = {
    401: phrase("asks for a password"),
    402: phrase("asks for payment"),
    403: phrase("refuses to hand out the page"),
    404: phrase("has no page at this address"),
    410: phrase("has removed the page"),
    429: phrase("has been asked too often"),
    451: phrase("may not show the page for legal reasons"),
}


def fetch(address: str, limits: FetchLimits | None = None) -> Source:
    """Fetch one page.

    Args:
        address: An address that begins with http:// or https://.
        limits: How far to go.

    Returns:
        The page's bytes with the address that they came from and the encoding that the server declared.

    Raises:
        ReadingError: If the address is refused, the server cannot be reached or answers with no page, or a limit is
            passed; the message says which.
    """
    limits = limits or FetchLimits()
    deadline = time.monotonic() + limits.seconds
    current = parse_address(address)
    for _ in range(limits.redirects + 1):
        content, encoding, location = _fetch_once(current, limits, deadline)
        if location is None:
            return Source(content=content, name=str(current), encoding=encoding)
        following = parse_address(urljoin(str(current), location))
        if current.scheme == "https" and following.scheme == "http":
            _fail(
                current,
                phrase("leads on to an address without encryption"),
                phrase("open it in your browser and copy the text"),
            )
        current = following
    return _fail(
        current,
        phrase("leads on more than {number} times", number=limits.redirects),
        phrase("open it in your browser and copy the text"),
    )


def _fetch_once(address: WebAddress, limits: FetchLimits, deadline: float) -> tuple[bytes, str, str | None]:
    """Return the body, its declared encoding and no location, or where a redirect leads."""
    found = _checked_addresses(address, limits, deadline)
    try:
        with _connect(address, found, deadline) as connection:
            connection.settimeout(_left(deadline))
            connection.sendall(_request(address))
            answer = http.client.HTTPResponse(_TimedSocket(connection, deadline), method="GET")  # pyright: ignore[reportArgumentType] it asks for no more of a socket than makefile
            with answer as response:
                response.begin()
                if response.status in _REDIRECTS and response.getheader("Location"):
                    return b"", "", response.getheader("Location")
                if response.status != 200:
                    why = _WHY.get(response.status, phrase("answers with an error ({status})", status=response.status))
                    _fail(address, why, phrase("open it in your browser and copy the text"))
                content = _body(response, address, limits)
                return content, response.headers.get_content_charset("") or "", None
    except TimeoutError:
        _fail(
            address,
            phrase("does not answer within {number} seconds", number=f"{limits.seconds:g}"),
            phrase("try again, or copy the text"),
        )
    except ssl.SSLError:
        _fail(
            address,
            phrase("cannot prove that it is the site it claims to be"),
            phrase("open it in your browser and copy the text"),
        )
    except http.client.HTTPException:
        _fail(
            address,
            phrase("answers with something that is no web page"),
            phrase("open it in your browser and copy the text"),
        )
    except OSError:
        _fail(address, phrase("cannot be reached"), phrase("check your connection, or copy the text"))


def _checked_addresses(address: WebAddress, limits: FetchLimits, deadline: float) -> list[str]:
    """Resolve the host and return its addresses, if every one of them may be connected to."""
    allowed = address.host in limits.allowed_hosts
    if not allowed and address.port not in limits.ports:
        _fail(
            address, phrase("uses port {port}, where no web pages are", port=address.port), phrase("check the address")
        )
    found = [ipaddress.ip_address(one.split("%")[0]) for one in _resolve(address, deadline)]
    if not allowed and not all(is_public(one) for one in found):
        _fail(address, phrase("lies in your own network"), phrase("open it in your browser and copy the text"))
    return list(dict.fromkeys(str(one) for one in found))


def _resolve(address: WebAddress, deadline: float) -> list[str]:
    """Return the network addresses of a host; the system's resolver knows no time limit, so it works aside."""
    answers: queue.Queue[list[str] | OSError] = queue.Queue()

    def work() -> None:
        try:
            rows = socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM)
            answers.put([str(row[4][0]) for row in rows])
        except (OSError, UnicodeError) as error:
            answers.put(error if isinstance(error, OSError) else OSError(str(error)))

    threading.Thread(target=work, daemon=True).start()
    try:
        answer = answers.get(timeout=_left(deadline))
    except (queue.Empty, TimeoutError):
        _fail(address, phrase("cannot be found in time"), phrase("check your connection, or copy the text"))
    if isinstance(answer, OSError) or not answer:
        _fail(
            address,
            phrase("cannot be found, or this computer is offline"),
            phrase("check the address, or copy the text"),
        )
    return answer


def _connect(address: WebAddress, found: list[str], deadline: float) -> socket.socket:
    """Connect to the first of the checked addresses that answers."""
    problem: OSError = OSError("no address")
    for one in found:
        try:
            connection = socket.create_connection((one, address.port), timeout=_left(deadline))
        except OSError as error:
            problem = error
            continue
        if address.scheme == "http":
            return connection
        try:
            connection.settimeout(_left(deadline))
            return _trust().wrap_socket(connection, server_hostname=address.host)
        except BaseException:
            connection.close()
            raise
    raise problem


def _trust() -> ssl.SSLContext:
    """Return the certificates to trust: those of the system and, where it has none, those that Mozilla keeps."""
    context = ssl.create_default_context()
    try:
        import certifi  # noqa: PLC0415  needed for https alone
    except ImportError:
        return context
    context.load_verify_locations(certifi.where())
    return context


def _request(address: WebAddress) -> bytes:
    lines = [f"GET {address.target} HTTP/1.1", f"Host: {address.host_header}"]
    lines.extend(f"{name}: {value}" for name, value in _HEADERS)
    return ("\r\n".join(lines) + "\r\n\r\n").encode("ascii")


class _TimedStream(io.RawIOBase):
    """Bytes of a connection until a deadline, however slowly they drip."""

    def __init__(self, connection: socket.socket, deadline: float) -> None:
        self._connection = connection
        self._deadline = deadline

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview, /) -> int:  # pyright: ignore[reportIncompatibleMethodOverride] any writable buffer
        self._connection.settimeout(_left(self._deadline))
        return self._connection.recv_into(buffer)


class _TimedSocket:
    """As much of a socket as `http.client` needs to read a response."""

    def __init__(self, connection: socket.socket, deadline: float) -> None:
        self._stream = _TimedStream(connection, deadline)

    def makefile(self, mode: str) -> io.BufferedReader:
        """Return the stream to read from."""
        del mode
        return io.BufferedReader(self._stream)


def _body(response: http.client.HTTPResponse, address: WebAddress, limits: FetchLimits) -> bytes:
    """Read the body, unpacking it piece by piece and no further than the limits."""
    coding = (response.getheader("Content-Encoding") or "identity").strip().lower()
    if coding not in {"identity", "gzip", "x-gzip"}:
        _fail(
            address,
            phrase("sends a packed page ({coding}) that was not asked for", coding=coding[:20]),
            phrase("copy the text from your browser"),
        )
    unpacker = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16) if coding != "identity" else None
    parts: list[bytes] = []
    received = unpacked = 0
    while chunk := response.read(_CHUNK):
        received += len(chunk)
        while chunk:
            try:
                part = chunk if unpacker is None else unpacker.decompress(chunk, _CHUNK * 16)
            except zlib.error:
                _fail(
                    address,
                    phrase("sends a packed page that is damaged"),
                    phrase("open it in your browser and copy the text"),
                )
            chunk = b"" if unpacker is None else unpacker.unconsumed_tail
            unpacked += len(part)
            parts.append(part)
            if received > limits.bytes_received or unpacked > limits.bytes_unpacked:
                _fail(
                    address,
                    phrase("sends more than a page can be"),
                    phrase("open it in your browser and copy the text"),
                )
    if not b"".join(parts).strip():
        _fail(address, phrase("sends an empty page"), phrase("open it in your browser and copy the text"))
    return b"".join(parts)


def _left(deadline: float) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left


def _fail(address: WebAddress, what: str, advice: str) -> NoReturn:
    message = phrase("{host} {what}: {advice}.", host=address.host, what=what, advice=advice)
    raise ReadingError(message) from None
