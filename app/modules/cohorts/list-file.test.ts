/** Files as spreadsheets save them: whose letters survive, and what is named for what it is. */
import { expect, test } from "vitest";
import { LARGEST_LIST_FILE, readListFile } from "./list-file.ts";

const LIST = "nombre;correo\r\nJosé Muñoz Peña;jose@x.example\r\n";

function bytesOf(text: string, encoding: BufferEncoding): Buffer {
  return Buffer.from(text, encoding);
}

test("Muñoz is Muñoz in 5 encodings: UTF-8, with its mark, UTF-16 both ways, Windows", () => {
  const little = bytesOf(`\ufeff${LIST}`, "utf16le");
  const files = [
    bytesOf(LIST, "utf8"),
    bytesOf(`\ufeff${LIST}`, "utf8"),
    little,
    Buffer.from(little).swap16(),
    bytesOf(LIST, "latin1"),
  ];
  for (const file of files) expect(readListFile(file)).toEqual({ ok: true, value: LIST });
});

test("27 letters that Windows alone has are read: €, curly quotes, dashes, Š, Ž; 5 holes are marked", () => {
  const bytes = Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index);
  expect(readListFile(bytes)).toEqual({
    ok: true,
    value: "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ",
  });
});

test("200,000 bytes are read, 200,001 are too many; none, and blank ones, are empty", () => {
  const long = (length: number) => bytesOf("x".repeat(length), "utf8");
  expect(readListFile(long(LARGEST_LIST_FILE)).ok).toBe(true);
  expect(readListFile(long(LARGEST_LIST_FILE + 1))).toMatchObject({ reason: "list-file-large" });
  expect(readListFile(long(0))).toMatchObject({ reason: "list-file-empty" });
  expect(readListFile(bytesOf("\ufeff \r\n", "utf8"))).toMatchObject({ reason: "list-file-empty" });
});

test("11 files that are no list are named for what they are, whatever their name and size", () => {
  const archive = (name: string) => `PK\x03\x04\x14\0\x06\0..${name}.${"x".repeat(300_000)}`;
  const files = [
    [archive("xl/workbook.xml"), "list-file-workbook"],
    [archive("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"), "list-file-workbook"],
    ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "list-file-workbook"],
    [archive("Index/Document.iwa"), "list-file-numbers"],
    [archive("word/document.xml"), "list-file-document"],
    [archive("photo.heic"), "list-file-other"],
    ["\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "list-file-picture"],
    ["\xff\xd8\xff\xe0\0\x10JFIF", "list-file-picture"],
    ["%PDF-1.7\n", "list-file-pdf"],
    ["<!DOCTYPE html><table>", "list-file-page"],
    ["name,email\nAna\0,a@x.example", "list-file-other"],
  ] as const;
  for (const [text, reason] of files) {
    expect(readListFile(bytesOf(text, "latin1"))).toMatchObject({ ok: false, reason });
  }
});
