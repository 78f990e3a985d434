/**
 * The portal's server: migrates, fills an empty demonstration, warms up, listens, and stops cleanly.
 *
 * In the order of a request: health, kept public pages, files, Remix.
 */
import { createServer } from "node:http";
import * as build from "virtual:remix/server-build";
import { closeDatabase } from "#app/platform/database.server.ts";
import { env, readEnv } from "#app/platform/env.server.ts";
import { portalListener } from "#app/platform/http/listener.server.ts";
import { announce, refuseAddress, refuseSettings } from "./announce.server.ts";
import { startBackground } from "./background.server.ts";
import { endableServer } from "./end-server.server.ts";
import { prepareDatabase } from "./prepare-database.server.ts";

const settings = readEnv(process.env);
if (!settings.ok) {
  refuseSettings(settings.problems);
  process.exit(1);
}

await prepareDatabase();
const server = createServer(portalListener(build));
const endServer = endableServer(server);
server.once("error", (error: NodeJS.ErrnoException) => {
  refuseAddress(error.message);
  process.exit(1);
});
server.listen(env().port, env().host, () => {
  announce(server.address());
});

const background = startBackground();

for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, stop);

/** Requests in flight finish, then the round of work that is under way. */
function stop(): void {
  void endServer()
    .then(() => background.stop())
    .then(closeDatabase)
    .then(() => process.exit(0));
}
