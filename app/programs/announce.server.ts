/** What the server says on the terminal: where it listens and how to sign in, or what is missing. */
import type { AddressInfo } from "node:net";
import { env, type Problem } from "#app/platform/env.server.ts";

export function announce(address: AddressInfo | string | null): void {
  const port = typeof address === "object" && address !== null ? address.port : env().port;
  const lines =
    env().mode === "live"
      ? [`Parent Power is live at ${env().address} (listening on ${env().host}:${port}).`]
      : [
          `Parent Power (demonstration) is at http://localhost:${port}`,
          `Sign in with one click per role: http://localhost:${port}/en/sign-in`,
          `En español: http://localhost:${port}/es/sign-in`,
        ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

const WHY = {
  missing: "is missing",
  malformed: "is not in the expected form",
  "not-live": "is for a demonstration: a live portal's clock is the machine's",
} as const satisfies Record<Problem["why"], string>;

export function refuseSettings(problems: readonly Problem[]): void {
  const lines = problems.map(({ name, why }) => `  ${name}  ${WHY[why]}`);
  process.stderr.write(
    `The portal does not start: these settings need a look (see README, "Run it live").\n${lines.join("\n")}\n`,
  );
}

/** Where another program has the port, or this machine has no such address. */
export function refuseAddress(reason: string): void {
  process.stderr.write(
    `The portal does not start: it cannot listen on ${env().host}:${env().port} (${reason}).\n` +
      "Stop what listens there, or name another PORT or HOST.\n",
  );
}
