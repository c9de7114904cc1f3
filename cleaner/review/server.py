"""The playground as a local web application. Needs Starlette (``page-cleaner[serve]``)."""

from __future__ import annotations

import json
from collections.abc import Sequence

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from cleaner.errors import OptionError
from cleaner.review.page import static
from cleaner.review.playground import answer

_TYPES = {"html": "text/html", "css": "text/css", "js": "text/javascript"}
_FILES = {
    "/": ("playground.html",),
    "/style.css": ("view.css", "playground.css"),
    "/script.js": ("view.js", "playground.js"),
}
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


def playground(hosts: Sequence[str], most: int) -> Starlette:
    """The application. ``hosts``: names it may be asked under, so that no other site can have
    a browser ask for it; ``most``: bytes of a page that it takes."""

    async def clean(request: Request) -> Response:
        # Neither type can be sent by another site's page without asking first.
        kind = request.headers.get("content-type", "").partition(";")[0]
        if kind not in ("application/json", "application/octet-stream"):
            return _refusal(415, "send a JSON string, or bytes as application/octet-stream")
        body = bytearray()
        async for part in request.stream():
            body += part
            if len(body) > most:
                return _refusal(413, f"too large: this takes up to {most:,} bytes")
        try:
            options = json.loads(request.query_params.get("options", "{}"))
            content = json.loads(body) if kind == "application/json" else bytes(body)
        except ValueError:
            return _refusal(400, "this is not JSON")
        if not isinstance(options, dict) or not isinstance(content, str | bytes):
            return _refusal(400, "options must be an object, the page a string")
        source = request.query_params.get("kind", "text")
        try:
            return _answered(await run_in_threadpool(answer, content, source, options))
        except OptionError as error:
            return _refusal(400, str(error))

    routes = [Route(path, _file(path), methods=["GET"]) for path in _FILES]
    routes.append(Route("/clean", clean, methods=["POST"]))
    guard = Middleware(TrustedHostMiddleware, allowed_hosts=list(hosts), www_redirect=False)
    return Starlette(routes=routes, middleware=[guard])


def _file(path: str):  # type: ignore[no-untyped-def]  # Starlette has no name for its type
    names = _FILES[path]
    content = "".join(map(static, names))
    media = _TYPES[names[0].rpartition(".")[2]]

    async def serve(_: Request) -> Response:
        return Response(content, media_type=media, headers=_HEADERS)

    return serve


def _answered(found: dict[str, object], status: int = 200) -> Response:
    return JSONResponse(found, status, headers=_HEADERS)


def _refusal(status: int, error: str) -> Response:
    return _answered({"error": error}, status)
