/** Servers as child processes on free ports of this machine, for as long as a bench runs. */
import { spawn } from "node:child_process";
import net from "node:net";

export type Server = { url: string; stop: () => Promise<void> };

/** Starts a Node program with PORT set and waits until `path` answers. */
export async function startServer(
  program: string,
  path: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const port = await freePort();
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, NODE_ENV: "production", ...env, PORT: String(port) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = `http://127.0.0.1:${String(port)}`;
  await answers(url + path, ended);
  const stop = () => {
    child.kill("SIGTERM");
    return ended;
  };
  return { url, stop };
}

async function answers(url: string, ended: Promise<void>): Promise<void> {
  const gone = ended.then(() => "gone" as const);
  for (let tries = 0; tries < 600; tries += 1) {
    const answer = await Promise.race([
      gone,
      fetch(url).then(
        (response) => response.ok,
        () => false,
      ),
    ]);
    if (answer === true) return;
    if (answer === "gone") break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} did not answer`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === "object") resolve(address.port);
        else reject(new Error("no free port"));
      });
    });
  });
}
