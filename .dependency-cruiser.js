/**
 * Which way dependencies run: programs and routes → parts → modules → platform → shared, and
 * parts and routes → ui → shared. i18n stands on shared and serves everything above it.
 */

/**
 * The map of the portal: each module, and the modules that it knows. A module that is not named
 * here may not be imported, and none knows another that does not stand in its row.
 * The ledger has never heard of a plan; plans do not know how their money arrives.
 */
const KNOWS = {
  audit: [],
  settings: ["audit", "identity"],
  notifications: ["audit"],
  identity: ["audit", "notifications"],
  fees: ["audit"],
  ledger: ["audit"],
  pots: ["audit", "ledger"],
  households: ["audit", "identity"],
  "payment-plans": [
    ...["audit", "fees", "households", "identity", "ledger"],
    ...["notifications", "pots", "settings"],
  ],
  cases: ["audit", "households", "identity", "notifications", "payment-plans"],
  payments: [
    ...["audit", "cases", "households", "identity", "ledger"],
    ...["notifications", "payment-plans", "pots"],
  ],
  cohorts: ["audit", "identity", "notifications"],
  care: ["audit", "cohorts", "identity", "notifications"],
  training: ["audit", "identity"],
  meetings: ["audit", "care", "cohorts", "identity", "notifications", "training"],
  replies: ["audit", "cohorts", "identity", "meetings", "notifications"],
  assemblies: ["audit", "campaigns", "cohorts", "identity", "meetings"],
  outcomes: ["audit", "cohorts", "identity", "meetings"],
  campaigns: ["audit", "identity", "notifications"],
  "public-record": ["campaigns", "outcomes"],
  listening: ["audit", "campaigns", "cohorts", "identity", "meetings", "notifications"],
  wins: ["audit", "campaigns", "identity", "notifications", "outcomes"],
  evidence: ["assemblies", "audit", "campaigns", "identity", "wins"],
};

/** For each layer of app/, the layers that it may import besides itself. */
const STANDS_ON = {
  shared: [],
  i18n: ["shared"],
  ui: ["shared", "i18n"],
  platform: ["shared", "i18n"],
  modules: ["shared", "i18n", "platform"],
  parts: ["shared", "i18n", "ui", "modules"],
  routes: ["shared", "i18n", "ui", "parts", "modules", "platform", "styles", "client"],
  programs: ["shared", "i18n", "modules", "platform"],
};

/** Files that may do input and output: the server's, and what runs only there. */
const DOES_IO =
  "\\.server\\.tsx?$|^app/(routes|programs)/|^app/(root|calendar-file|stored-file|unsubscribe-by-mail|entry\\.(server|client))\\.tsx?$";
const IO_OF_NODE =
  "^(node:)?(fs|net|http|https|http2|tls|dns|dgram|child_process|cluster|worker_threads|readline|repl|os|process|sqlite)(/|$)";
const IO_OF_PACKAGES =
  "node_modules/(pg|better-sqlite3|sharp|aws4fetch|nodemailer|express|helmet|pino|pino-http|pdfkit|sirv|@prisma|prisma)/";

const layers = Object.entries(STANDS_ON).map(([layer, below]) => ({
  name: `layer-${layer}`,
  comment: `app/${layer} stands on ${below.join(", ") || "nothing"}.`,
  severity: "error",
  from: { path: `^app/${layer}/` },
  to: { path: "^(app|tests|scripts)/", pathNot: `^app/(${[layer, ...below].join("|")})/` },
}));

const modules = Object.entries(KNOWS).map(([name, known]) => ({
  name: `module-${name}`,
  comment: `${name} knows ${known.join(", ") || "no other module"}.`,
  severity: "error",
  from: { path: `^app/modules/${name}/` },
  to: { path: "^app/modules/", pathNot: `^app/modules/(${[name, ...known].join("|")})/` },
}));

export default {
  forbidden: [
    ...layers,
    ...modules,
    {
      name: "module-on-the-map",
      comment: "Every module stands in the table at the head of this file.",
      severity: "error",
      from: { path: "^app/", pathNot: `^app/modules/(${Object.keys(KNOWS).join("|")})/` },
      to: { path: "^app/modules/", pathNot: `^app/modules/(${Object.keys(KNOWS).join("|")})/` },
    },
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "pure-files-import-no-server-files",
      comment: "A file without .server in its name performs no input or output.",
      severity: "error",
      from: { path: "^app/", pathNot: DOES_IO },
      to: { path: "\\.server\\.tsx?$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "pure-files-use-no-io-of-node",
      severity: "error",
      from: { path: "^app/", pathNot: DOES_IO },
      to: { path: IO_OF_NODE, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "pure-files-use-no-io-of-packages",
      severity: "error",
      from: { path: "^app/", pathNot: DOES_IO },
      to: { path: IO_OF_PACKAGES, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "only-stores-touch-prisma",
      severity: "error",
      from: {
        path: "^app/",
        pathNot: "^app/platform/|^app/modules/[^/]+/[^/]+-store\\.server\\.ts$",
      },
      to: { path: "prisma/generated|node_modules/(@prisma|prisma|\\.prisma)/" },
    },
    {
      name: "no-development-packages",
      comment: "What the portal runs on is a dependency, not a development dependency.",
      severity: "error",
      from: { path: "^app/", pathNot: "^app/routes\\.ts$" },
      to: {
        dependencyTypes: ["npm-dev"],
        dependencyTypesNot: ["type-only"],
        pathNot: "node_modules/@types/",
      },
    },
    {
      name: "resolvable",
      severity: "error",
      from: { path: "^app/" },
      to: { couldNotResolve: true, pathNot: "^virtual:|\\?" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules|prisma/generated" },
    exclude: { path: "\\.test\\.tsx?$" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json"],
    },
  },
};
