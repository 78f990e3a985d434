import fc from "fast-check";
import { expect, test } from "vitest";
import { endingOf, fileKind, trueKind } from "./file-kind.ts";

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const JPEG = bytesOf("\u00ff\u00d8\u00ff\u00e0 and so on");
const PNG = bytesOf("\u0089PNG\r\n\u001a\n and so on");
const WEBP = bytesOf("RIFF\u0001\u0002\u0003\u0004WEBPVP8 ");
const PDF = bytesOf("%PDF-1.7\n");

test("4 kinds are known by their first bytes, whatever the file is called", () => {
  expect([JPEG, PNG, WEBP, PDF].map(fileKind)).toEqual(["jpeg", "png", "webp", "pdf"]);
  expect([JPEG, PNG, WEBP].map((bytes) => trueKind("PHOTO.JPG", bytes).ok)).toEqual([
    true,
    true,
    true,
  ]);
  expect(trueKind("letter", PDF)).toMatchObject({ ok: true, value: "pdf" });
});

test("a page of HTML, a drawing, a sound in RIFF and half a signature are none of them", () => {
  for (const text of ["<!doctype html>", "<svg xmlns=", "RIFF1234WAVEfmt ", "%PD", "\u0089PNG\r"]) {
    expect(trueKind("photo.jpg", bytesOf(text))).toMatchObject({ reason: "file-kind-unknown" });
  }
});

test("an empty file is told that it is empty", () => {
  expect(trueKind("photo.jpg", new Uint8Array())).toMatchObject({ reason: "file-empty" });
});

test("a picture called .pdf, a PDF called .jpg and a picture called .html lie about their kind", () => {
  expect(trueKind("letter.pdf", PNG)).toEqual({
    ok: false,
    reason: "file-kind-false",
    details: { ending: "pdf", kind: "PNG" },
  });
  expect(trueKind("photo.jpg", PDF)).toMatchObject({ reason: "file-kind-false" });
  expect(trueKind("photo.html", JPEG)).toMatchObject({ reason: "file-kind-false" });
});

test("an ending is what follows the last point, never a folder", () => {
  expect(["a.b.PNG", "a", "a.", "a.b/c", ".jpg"].map(endingOf)).toEqual(["png", "", "", "", "jpg"]);
});

test("any bytes and any name have an answer, and a kind that is taken is the bytes' own", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20 }), fc.string(), (bytes, name) => {
      const verdict = trueKind(name, bytes);
      if (verdict.ok) expect(verdict.value).toBe(fileKind(bytes));
    }),
  );
});
