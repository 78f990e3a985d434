/**
 * Ends a server so that nobody who has asked goes without an answer.
 *
 * A request may have been sent and not yet read: for a moment everyone is still answered, and told
 * not to ask again on this connection. Then no new connection is taken; requests in flight finish,
 * and a connection is closed as soon as it is idle, however often a proxy would use it again, or
 * if nothing was ever asked on it: browsers open some in advance. A request that somebody never
 * ends to send does not keep the server for ever.
 */
import type { Server } from "node:http";
import type { Socket } from "node:net";

const LAST_CALL_MILLISECONDS = 200;
const SWEEP_MILLISECONDS = 50;
const MOST_MILLISECONDS = 30_000;

/**
 * Watches the connections of a server that does not listen yet. What it answers ends the server,
 * and resolves when the last connection has gone, after at most so many milliseconds.
 */
export function endableServer(
  server: Server,
  { mostMilliseconds = MOST_MILLISECONDS } = {},
): () => Promise<void> {
  const unasked = new Set<Socket>();
  server.on("connection", (socket) => {
    unasked.add(socket);
    socket.once("close", () => unasked.delete(socket));
  });
  server.on("request", ({ socket }) => unasked.delete(socket));

  const sweep = () => {
    server.closeIdleConnections();
    for (const socket of unasked) if (socket.bytesRead === 0) socket.destroy();
  };
  return async () => {
    server.prependListener("request", (_incoming, outgoing) => {
      outgoing.setHeader("Connection", "close");
    });
    await new Promise((resolve) => setTimeout(resolve, LAST_CALL_MILLISECONDS));
    const sweeping = setInterval(sweep, SWEEP_MILLISECONDS);
    const last = setTimeout(() => {
      server.closeAllConnections();
    }, mostMilliseconds);
    await new Promise((resolve) => server.close(resolve));
    clearInterval(sweeping);
    clearTimeout(last);
  };
}
