/** The end of a server: whoever has asked is answered, and no connection keeps it from ending. */
import http from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { endServer } from "#app/programs/end-server.server.ts";

/** A server that takes so long to answer, and a way to ask it on connections that are kept. */
async function listening(answersAfterMilliseconds: number) {
  const server = http.createServer((_incoming, outgoing) => {
    setTimeout(() => outgoing.end("answered"), answersAfterMilliseconds);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const agent = new http.Agent({ keepAlive: true });
  const ask = () =>
    new Promise<{ status: number | undefined; connection: string | undefined }>((resolve, reject) =>
      http
        .get({ port, host: "127.0.0.1", agent }, (answer) => {
          answer.resume().once("end", () => {
            resolve({ status: answer.statusCode, connection: answer.headers.connection });
          });
        })
        .once("error", reject),
    );
  return { server, ask };
}

test("a request that was sent on an idle connection and not yet read is answered", async () => {
  const { server, ask } = await listening(0);
  await Promise.all(Array.from({ length: 10 }, ask));
  const last = Array.from({ length: 10 }, ask);
  // The requests are on their way and the server has seen none of them.
  const ended = endServer(server);
  for (const answer of await Promise.all(last)) {
    expect(answer).toEqual({ status: 200, connection: "close" });
  }
  await ended;
});

test("a request in flight finishes, and its kept connection does not hold the server up", async () => {
  const { server, ask } = await listening(600);
  const inFlight = ask();
  await expect
    .poll(() => new Promise((resolve) => server.getConnections((_e, n) => resolve(n))))
    .toBe(1);
  const started = performance.now();
  const ended = endServer(server);
  expect(await inFlight).toMatchObject({ status: 200 });
  await ended;
  // A kept connection stays open for five seconds where nobody closes it.
  expect(performance.now() - started).toBeLessThan(2_000);
});
