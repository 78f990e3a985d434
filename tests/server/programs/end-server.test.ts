/** The end of a server: whoever has asked is answered, and no connection keeps it from ending. */
import http from "node:http";
import net, { type AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { endableServer } from "#app/programs/end-server.server.ts";

/** A server that takes so long to answer, and a way to ask it on connections that are kept. */
async function listening(answersAfterMilliseconds: number) {
  const server = http.createServer((_incoming, outgoing) => {
    setTimeout(() => outgoing.end("answered"), answersAfterMilliseconds);
  });
  const end = endableServer(server, { mostMilliseconds: 1_000 });
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
  return { server, port, ask, end };
}

test("a request that was sent on an idle connection and not yet read is answered", async () => {
  const { ask, end } = await listening(0);
  await Promise.all(Array.from({ length: 10 }, ask));
  const last = Array.from({ length: 10 }, ask);
  // The requests are on their way and the server has seen none of them.
  const ended = end();
  for (const answer of await Promise.all(last)) {
    expect(answer).toEqual({ status: 200, connection: "close" });
  }
  await ended;
});

test("a request in flight finishes, and its kept connection does not hold the server up", async () => {
  const { server, ask, end } = await listening(600);
  const inFlight = ask();
  await expect
    .poll(() => new Promise((resolve) => server.getConnections((_e, n) => resolve(n))))
    .toBe(1);
  const started = performance.now();
  const ended = end();
  expect(await inFlight).toMatchObject({ status: 200 });
  await ended;
  // A kept connection stays open for five seconds where nobody closes it.
  expect(performance.now() - started).toBeLessThan(2_000);
});

for (const [what, sent] of Object.entries({ nothing: "", "half a head": "GET / HTTP/1.1\r\n" })) {
  test(`a connection on which ${what} was sent keeps the server from ending for 1 s at most`, async () => {
    const { server, port, end } = await listening(0);
    const socket = net.connect(port, "127.0.0.1");
    if (sent !== "") socket.write(sent);
    await expect
      .poll(() => new Promise((resolve) => server.getConnections((_e, n) => resolve(n))))
      .toBe(1);
    const closed = new Promise((resolve) => socket.once("close", resolve));
    await end();
    await closed;
  });
}
