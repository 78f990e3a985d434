/**
 * Ends a server so that nobody who has asked goes without an answer.
 *
 * A request may have been sent and not yet read: for a moment everyone is still answered, and told
 * not to ask again on this connection. Then no new connection is taken; requests in flight finish,
 * and a connection is closed as soon as it is idle, however often a proxy would use it again.
 */
import type { Server } from "node:http";

const LAST_CALL_MILLISECONDS = 200;
const SWEEP_MILLISECONDS = 50;

/** Resolves when the last connection has gone. */
export function endServer(server: Server): Promise<void> {
  server.prependListener("request", (_incoming, outgoing) => {
    outgoing.setHeader("Connection", "close");
  });
  return new Promise((resolve) => {
    setTimeout(() => {
      const sweep = setInterval(() => {
        server.closeIdleConnections();
      }, SWEEP_MILLISECONDS);
      server.close(() => {
        clearInterval(sweep);
        resolve();
      });
    }, LAST_CALL_MILLISECONDS);
  });
}
