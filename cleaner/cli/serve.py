"""``cleaner serve``: the playground, on this machine only unless said otherwise."""

from __future__ import annotations

import socket

import click

from cleaner.cli.options import MB_MOST, Amount
from cleaner.errors import InputError, MissingExtraError

_LOCAL = ("127.0.0.1", "localhost", "::1", "[::1]")


@click.command(short_help="Try texts and web pages in a browser.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", type=click.IntRange(0, 65535), default=8765, show_default=True)
@click.option(
    "--most",
    type=Amount(MB_MOST),
    default=10.0,
    show_default=True,
    metavar="MB",
    help="The largest page it takes.",
)
def serve(host: str, port: int, most: float) -> int:
    """Try texts and web pages in a browser: paste one or drop a file, and see what goes.

    It asks nothing of any other machine. Ctrl-C ends it.
    """
    try:
        import uvicorn  # noqa: PLC0415 - only this command needs it

        from cleaner.review.server import playground  # noqa: PLC0415
    except ImportError:
        raise MissingExtraError("local servers", "serve") from None
    if host not in _LOCAL:
        click.echo(
            f"cleaner: {host} is not this machine's own address: others can reach it", err=True
        )
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((host, port))
        except OSError as error:
            reason = error.strerror or error
            raise InputError(
                f"{host}, port {port}: {reason}: say another --host or --port"
            ) from None
        listening.listen()  # so that who reads the address can ask at once
        port = listening.getsockname()[1]
        shown = f"[{host}]" if ":" in host else host
        click.echo(f"http://{shown}:{port}/ (Ctrl-C ends it)")
        application = playground((*_LOCAL, host), round(most * (1 << 20)))
        settings = uvicorn.Config(application, log_level="warning", access_log=False)
        uvicorn.Server(settings).run(sockets=[listening])
    return 0
