/** Vite with Remix: one build for the browser's files, one for the server and its commands. */
import path from "node:path";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import remixOptions from "./remix.config.js";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

/** What `build/server` holds: the server itself, and the commands that share its code. */
const programs = {
  index: "app/programs/serve.server.ts",
  seed: "app/programs/seed.server.ts",
  verify: "app/programs/verify.server.ts",
  administrator: "app/programs/administrator.server.ts",
};

/** Remix builds one server file; ours starts from its own programs, which import the Remix build. */
function serverPrograms(): Plugin {
  return {
    name: "server-programs",
    enforce: "post",
    config(config, { isSsrBuild }) {
      if (isSsrBuild !== true || config.build?.rollupOptions === undefined) return;
      config.build.rollupOptions.input = programs;
      config.build.rollupOptions.output = {
        format: "esm",
        entryFileNames: "[name].js",
        chunkFileNames: "chunks/[name]-[hash].js",
      };
    },
  };
}

export default defineConfig({
  plugins: [remix(remixOptions), serverPrograms()],
  build: { target: "es2022", assetsInlineLimit: 0, reportCompressedSize: false },
  // Takes effect in builds: development has a runtime of its own, which finds mistakes.
  resolve: { alias: { "react/jsx-runtime": path.resolve("app/platform/jsx-runtime.ts") } },
  css: { preprocessorOptions: { scss: { loadPaths: ["node_modules"] } } },
  server: { host: "127.0.0.1" },
});
