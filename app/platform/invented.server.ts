/**
 * Whether what is written down now is invented: in a demonstration everything is, but for the public
 * record that it ships with, and it says so wherever it is shown. A live portal invents nothing.
 */
import { env } from "./env.server.ts";

export function isInvented(): boolean {
  return env().mode === "demonstration";
}
