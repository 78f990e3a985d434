/** The sources of the portal, parsed: for rules that hold over all of them. */
import fs from "node:fs";
import path from "node:path";
import ts from "typescript";

export type Source = { name: string; text: string; tree: ts.SourceFile };

const ROOT = path.resolve(import.meta.dirname, "../..");

/** Every file of app/ but its tests. */
export function appSources(): Source[] {
  return fs
    .readdirSync(path.join(ROOT, "app"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|\.d\.ts$/.test(name))
    .map((name) => {
      const text = fs.readFileSync(path.join(ROOT, "app", name), "utf8");
      const kind = name.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
      const tree = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true, kind);
      return { name: `app/${name}`, text, tree };
    });
}

export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => {
    walk(child, visit);
  });
}

/** Where a node stands: "app/routes/words.tsx:12". */
export function placeOf({ name, tree }: Source, node: ts.Node): string {
  return `${name}:${String(tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1)}`;
}

/**
 * What a written text may be: a literal is itself, a template matches every text with something
 * in its gaps. Anything else is null.
 */
export function patternOf(node: ts.Node | undefined): RegExp | null {
  if (node === undefined) return null;
  if (ts.isStringLiteralLike(node)) return exactly([node.text]);
  if (!ts.isTemplateExpression(node)) return null;
  return exactly([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]);
}

function exactly(parts: readonly string[]): RegExp {
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${escaped.join("[^:]+")}$`);
}
