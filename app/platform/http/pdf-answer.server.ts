/** A person's own document as an answer: a PDF to keep, never stored by anything on its way. */
import type { Language } from "#app/i18n/languages.ts";

/** `fileName` is made of letters, digits, hyphens and points. */
export function pdfAnswer(bytes: Buffer, language: Language, fileName: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Language": language,
      "Content-Disposition": `attachment; filename="${fileName}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
