/** A table to take away: a CSV file, never stored by anything on its way. */
import type { Language } from "#app/i18n/languages.ts";

/** `fileName` is made of letters, digits, hyphens and points. */
export function csvAnswer(text: string, language: Language, fileName: string): Response {
  return new Response(text, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Language": language,
      "Content-Disposition": `attachment; filename="${fileName}"`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
