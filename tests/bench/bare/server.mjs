// @ts-check
/** Remix's stock Express server around the bare app: files, then every page. */
import path from "node:path";
import { createRequestHandler } from "@remix-run/express";
import express from "express";

const folder = path.resolve(import.meta.dirname, "../../../build/bare");
const build = await import(path.join(folder, "server/index.js"));

const app = express();
app.disable("x-powered-by");
app.use(express.static(path.join(folder, "client"), { maxAge: "1h" }));
app.all("*", createRequestHandler({ build }));

const server = app.listen(Number(process.env["PORT"]), "127.0.0.1");
process.once("SIGTERM", () => server.close());
