/** Set-up of every test file: a test that writes to console.error fails, with what was written. */
import { format } from "node:util";
import { afterAll, afterEach } from "vitest";

const written: string[] = [];
const print = console.error;

console.error = (...parts: unknown[]) => {
  written.push(format(...parts));
  print(...parts);
};

afterEach(() => {
  const complaints = written.splice(0);
  if (complaints.length > 0) throw new Error(`console.error: ${complaints.join("\n")}`);
});

afterAll(() => {
  console.error = print;
});
