/**
 * A file made of public facts, such as a feed: the same for everybody, so it is kept in memory,
 * compressed and answered with its ETag as public pages are.
 */
import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Language } from "#app/i18n/languages.ts";
import { keptInMemory } from "./public-pages.server.ts";

type PublicFile = {
  text: string;
  /** With its charset. */
  type: string;
  language: Language;
  /** Whether scripts of other sites may read it. */
  isOpen: boolean;
};

/** The answer of a route without a page. */
export function publicFile({ context }: LoaderFunctionArgs, file: PublicFile): Response {
  context.html = file.text;
  return new Response(null, {
    headers: {
      ...keptInMemory(),
      "Content-Type": file.type,
      "Content-Language": file.language,
      ...(file.isOpen && { "Access-Control-Allow-Origin": "*" }),
    },
  });
}
