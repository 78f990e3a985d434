/** The dress as it reaches the browser: its weight, and one list of colours. */
import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { preprocessCSS, resolveConfig, transformWithEsbuild } from "vite";

test("the theme weighs at most 12,000 bytes, minified and compressed as the build does", async () => {
  const file = "app/styles/theme.scss";
  const config = await resolveConfig(
    {
      configFile: false,
      logLevel: "silent",
      css: {
        preprocessorOptions: { scss: { loadPaths: ["node_modules"], quietDeps: true } },
      },
    },
    "build",
  );
  const { code } = await preprocessCSS(readFileSync(file, "utf8"), file, config);
  const minified = await transformWithEsbuild(code, "theme.css", { loader: "css", minify: true });
  expect(brotliCompressSync(minified.code).length).toBeLessThanOrEqual(12_000);
}, 30_000);

test("no colour is written outside the list of tokens, except black in print", () => {
  const files = readdirSync("app/styles").filter((name) => name.endsWith(".scss"));
  const strays = files
    .filter((name) => name !== "_tokens.scss")
    .flatMap((name) => readFileSync(`app/styles/${name}`, "utf8").split("\n"))
    .filter((line) => /#[0-9a-f]{3,8}\b/i.test(line) && !line.includes("#000;"));
  expect(strays).toEqual([]);
});
