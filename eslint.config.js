/**
 * The house's rules that a linter can keep. A rule is switched off for one line only with its
 * reason after `--`; the rule house/say-why checks that.
 */
import jsxA11y from "eslint-plugin-jsx-a11y";
import tseslint from "typescript-eslint";

const clock = [
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']",
  "CallExpression[callee.object.name='Date'][callee.property.name='now']",
  "MemberExpression[object.name='Temporal'][property.name='Now']",
].map((selector) => ({ selector, message: "There is one clock: take the time from context.now." }));

const styleAttribute = {
  selector: "JSXAttribute[name.name='style']",
  message: "Dress belongs to app/styles; the content security policy refuses style attributes.",
};

const tryStatement = {
  selector: "TryStatement",
  message:
    "Refusals are returned and broken promises are not caught (docs: three kinds of failure).",
};

const prismaImports = {
  patterns: [
    {
      regex: "^@prisma/|^prisma$|prisma/generated",
      message: "Only app/platform and the stores (*-store.server.ts) touch Prisma.",
    },
  ],
};

/** A disabled rule must say why: `eslint-disable-next-line rule -- reason`. */
const sayWhy = {
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        const [order, reason] = comment.value.split(/\s--\s/);
        if (/^\s*eslint-disable/.test(order) && !reason?.trim()) {
          context.report({ loc: comment.loc, message: "Say after -- why the rule is disabled." });
        }
      }
    },
  }),
};

export default tseslint.config(
  {
    ignores: [
      "build/",
      "data/",
      "node_modules/",
      "prisma/generated/",
      "test-results/",
      "playwright-report/",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{ts,tsx,js,mjs}"],
    plugins: { house: { rules: { "say-why": sayWhy } } },
    rules: { "house/say-why": "error" },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      // An import of types alone would otherwise stay, and carry its module into the browser's files.
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // tsconfig's noPropertyAccessFromIndexSignature asks for brackets where this rule asks for dots.
      "@typescript-eslint/dot-notation": "off",
      // Remix throws Responses: absence and forbidden travel that way.
      "@typescript-eslint/only-throw-error": "off",
      // A form's action may be async; React ignores what it returns.
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false } },
      ],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      // Loaders and actions are async whether or not they wait today.
      "@typescript-eslint/require-await": "off",
      // There is no enum and hardly a class; these two took two fifths of the linter's time.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      // Code points are what the portal counts and compares.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ["app/**/*.{ts,tsx}"],
    rules: {
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 10],
      eqeqeq: "error",
      "no-console": "error",
      "no-restricted-syntax": ["error", ...clock, styleAttribute, tryStatement],
      "no-restricted-imports": ["error", prismaImports],
    },
  },
  {
    files: ["app/**/*.tsx"],
    extends: [jsxA11y.flatConfigs.strict],
    rules: {
      // Safari takes the list away from assistive technology where its bullets are hidden.
      "jsx-a11y/no-redundant-roles": ["error", { ul: ["list"], ol: ["list"], nav: ["navigation"] }],
    },
  },
  {
    files: ["app/shared/clock.ts"],
    rules: { "no-restricted-syntax": ["error", styleAttribute, tryStatement] },
  },
  {
    files: ["app/platform/**/*.{ts,tsx}"],
    rules: {
      "no-console": "off",
      "no-restricted-syntax": ["error", styleAttribute],
      "no-restricted-imports": "off",
    },
  },
  {
    files: ["app/modules/**/*sender*.server.ts", "app/modules/**/send-*.server.ts"],
    rules: { "no-restricted-syntax": ["error", ...clock, styleAttribute] },
  },
  {
    files: ["app/modules/**/*-store.server.ts"],
    rules: { "no-restricted-imports": "off" },
  },
  {
    files: ["**/*.test.{ts,tsx}", "tests/**/*.{ts,tsx}"],
    rules: {
      "max-lines": "off",
      "max-lines-per-function": "off",
      "no-restricted-syntax": ["error", styleAttribute],
      "no-restricted-imports": "off",
      "no-console": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      // What a test reads back (JSON, rows) is checked by its expectations.
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    files: ["scripts/**/*.mjs", "*.js"],
    rules: {
      complexity: ["error", 10],
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "no-undef": "off",
      "no-unused-vars": "error",
      eqeqeq: "error",
    },
  },
);
