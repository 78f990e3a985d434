/** Builds the bare app with Remix's own defaults. */
import path from "node:path";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";

const here = import.meta.dirname;

export default defineConfig({
  root: here,
  plugins: [
    remix({
      appDirectory: path.join(here, "app"),
      buildDirectory: path.resolve(here, "../../../build/bare"),
      future: { v3_singleFetch: true, v3_relativeSplatPath: true, v3_throwAbortReason: true },
    }),
  ],
  build: { reportCompressedSize: false },
  logLevel: "error",
});
