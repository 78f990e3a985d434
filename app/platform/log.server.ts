/** The log: JSON lines on standard output, without names, addresses or cookies. */
import { pino, type Logger } from "pino";
import { env } from "./env.server.ts";

let made: Logger | null = null;

export function log(): Logger {
  made ??= pino({ level: env().logLevel, base: null });
  return made;
}
