/** Lists as spreadsheets give them: every row is read, or named with what is wrong in it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvFile } from "#app/shared/csv-file.ts";
import { listOf, readMemberList, type MemberList } from "./member-list.ts";

function read(text: string, language: "en" | "es" | null = "en"): MemberList {
  const list = readMemberList(text, language);
  if (!list.ok) throw new Error(list.reason);
  return list.value;
}

function said(text: string, language: "en" | "es" | null = "en") {
  return read(text, language).rows.map(({ row, person, fault }) => [
    row,
    person?.fullName ?? fault?.reason,
  ]);
}

test("9 awkward rows: accents, quotes, a formula, blank lines, a line break, two surnames, no end", () => {
  const list = [
    "\ufeffNombre;Correo electrónico;Teléfono;Idioma;Necesidades;Notas",
    "María José Núñez Quispe;maria@correo.example;;español;intérprete, comida;x",
    ";;;;;",
    '"Ana ""Anita"" Peña";;020 7946 0018;inglés;',
    "",
    '=HYPERLINK("http://x");formula@correo.example;;es;',
    '"Luis\nRosales Vega";luis@correo.example;;ES;no',
    "Sin Contacto;;;es;",
    "42;n@correo.example;;es;",
    "NuÃ±ez;g@correo.example;;es;",
    "Rosa;r@correo.example;;quechua;",
    "Iris;i@correo.example;;es;un taxi",
    'Abierta;"a@correo.example;;es;',
    "Perdida;p@correo.example;;es;",
  ].join("\r\n");
  expect(said(list)).toEqual([
    ...[
      [2, "María José Núñez Quispe"],
      [4, 'Ana "Anita" Peña'],
      [6, '=HYPERLINK("http://x")'],
    ],
    ...[
      [7, "Luis Rosales Vega"],
      [8, "row-no-contact"],
      [9, "name-without-letter"],
    ],
    ...[
      [10, "row-garbled"],
      [11, "row-language"],
      [12, "row-need"],
      [13, "row-quote-open"],
    ],
  ]);
  const { rows, ignored, head } = read(list);
  expect(rows[0]?.person).toMatchObject({ language: "es", needs: ["interpreter", "food"] });
  expect(ignored).toEqual(["Notas"]);
  const left = listOf({ head, rows, ignored }, rows.slice(9));
  expect(left.split("\n")).toEqual([
    head,
    'Abierta;"a@correo.example;;es;',
    "Perdida;p@correo.example;;es;",
  ]);
});

test("commas, semicolons and tabs cut; English and Spanish heads; a surname column joins the name", () => {
  const person = { fullName: "Abena Owusu Mensah", email: "a@x.example", language: "en" };
  for (const cut of [",", ";", "\t"]) {
    const list = [
      ["First name", "Last name", "E-mail", "Language"],
      ["Abena", "Owusu Mensah", "a@x.example", "English"],
    ];
    const { rows } = read(list.map((row) => row.join(cut)).join("\n"), null);
    expect(rows[0]?.person).toMatchObject(person);
  }
  expect(said("name,email\nRosa,r@x.example", null)).toEqual([[2, "row-no-language"]]);
  expect(read("name,email\nRosa,r@x.example", "es").rows[0]?.person?.language).toBe("es");
});

test("5 lists are refused as a whole: none, no name, no contact, nobody, 501 rows", () => {
  const many = `name,email\n${"Ana,a@x.example\n".repeat(501)}`;
  const lists = [" \n ", "Ana,a@x.example", "name,language\nAna,en", "name,email\n\n,,\n", many];
  expect(lists.map((list) => readMemberList(list, "en"))).toEqual([
    ...[
      { ok: false, reason: "list-missing" },
      { ok: false, reason: "list-no-name" },
    ],
    ...[
      { ok: false, reason: "list-no-contact" },
      { ok: false, reason: "list-no-rows" },
    ],
    { ok: false, reason: "list-too-long", details: { max: 500, count: 501 } },
  ]);
  expect(read(many.slice(0, -16)).rows).toHaveLength(500);
});

test("in 300 texts of quotes, separators and line breaks nobody is lost and nothing breaks", () => {
  const piece = fc.constantFrom(
    '"',
    ",",
    ";",
    "\t",
    "\n",
    "\r\n",
    "Ana",
    "=1+1",
    "ñ",
    " ",
    "a@x.example",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const list = readMemberList(`name,email\n${pieces.join("")}`, "en");
      if (!list.ok) expect(pieces.join("").replace(/[\s,;"]/g, "")).toBe("");
      else
        for (const { person, fault } of list.value.rows)
          expect(person === null).toBe(fault !== null);
    }),
    { numRuns: 300 },
  );
});

test("what goes out as a file comes in again: a formula's apostrophe is part of the name", () => {
  const file = csvFile([
    ["name", "email"],
    ["=1+Ana", "a@x.example"],
  ]);
  expect(said(file)).toEqual([[2, "'=1+Ana"]]);
});

test("5,000 lines at most are taken apart, 40,000 blank ones below a list left aside", () => {
  const fill = (line: string) => `name,email,language\n${line.repeat(40_000)}`;
  const lists = {
    ...{ "list-too-large": fill("a,b\n"), "list-no-rows": fill(";,\n") },
    "list-no-name": "x,".repeat(99_000),
  };
  for (const [reason, list] of Object.entries(lists)) {
    expect(readMemberList(list, "en")).toMatchObject({ ok: false, reason });
  }
  expect(said(`name,email,language\nAna,a@x.example,en${"\n;;".repeat(40_000)}`)).toEqual([
    [2, "Ana"],
  ]);
});

test("9 words for childcare and the words of the portal's own forms are known, in both languages", () => {
  const words = [
    ...["childcare", "Cuidado", "cuidado infantil", "Cuidado de niñas y niños", "guardería"],
    ...["niñera", "hijos", "babysitting", "Children"],
  ];
  for (const word of words) {
    const { rows } = read(`name,email,needs\nAna Ruiz,a@b.example,${word}`);
    expect([word, rows[0]?.person?.needs]).toEqual([word, ["childcare"]]);
  }
  const own = "An interpreter; Food without meat; Acceso sin escalones; Comida sin carne";
  const { rows } = read(`name,email,needs\nAna Ruiz,a@b.example,${own}`);
  expect(rows[0]?.person?.needs).toEqual(["interpreter", "food", "access"]);
});
