/**
 * The portal's settings from its environment, read once and checked together.
 *
 * A live portal names everything that is missing at once and does not start; a demonstration
 * needs nothing.
 */
import { randomBytes } from "node:crypto";
import { z } from "zod";
import { readFileSettings, type FileSettings } from "./files/file-settings.ts";
import { readStartingMoment } from "./starting-moment.ts";

export const MODES = ["demonstration", "live"] as const;
export type Mode = (typeof MODES)[number];

/** Text that is there: an empty variable counts as missing. */
const given = z.string().trim().min(1);

const everywhere = z.object({
  PORTAL_MODE: z.enum(MODES).default("demonstration"),
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres(ql)?:\/\/)./)
    .default("file:./data/portal.db"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: given.default("127.0.0.1"),
  /** Keeps sessions over a restart; a live portal demands it. */
  SESSION_SECRET: z.string().min(32).optional(),
  /** How many proxies of its own stand before the portal; each adds to X-Forwarded-For. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).optional(),
  /** The address of the licence under which others may use the open record; none unless given. */
  RECORD_LICENCE: z
    .literal("")
    .or(z.url({ protocol: /^https?$/ }))
    .optional(),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("warn"),
});

/** What a demonstration may be told besides. */
const demonstration = z.object({
  /** The moment at which an empty one begins. */
  DEMONSTRATION_STARTS_AT: z
    .string()
    .trim()
    .transform((text, context) => {
      if (text === "") return null;
      const at = readStartingMoment(text);
      if (at === null) context.addIssue({ code: "custom" });
      return at;
    })
    .optional(),
});

/** What a live portal cannot do without, and what it refuses. */
const live = z.object({
  // Its clock is the machine's.
  DEMONSTRATION_STARTS_AT: z.literal("").optional(),
  PORTAL_ADDRESS: z.url({ protocol: /^https$/ }),
  SESSION_SECRET: z.string().min(32),
  SMTP_URL: z.string().regex(/^smtps?:\/\//),
  MAIL_FROM: z.email(),
  DATABASE_URL: given,
  HELP_TELEPHONE: given,
  HELP_EMAIL: z.email(),
  LENDER_NAME: given,
  LENDER_LICENCE: given,
  LENDER_ADDRESS: given,
  LENDER_TELEPHONE: given,
  LENDER_EMAIL: z.email(),
  LENDER_BANK_NAME: given,
  LENDER_SORT_CODE: z.string().regex(/^\d{2}-?\d{2}-?\d{2}$/),
  LENDER_ACCOUNT: z.string().regex(/^\d{6,8}$/),
});

export type Lender = {
  name: string;
  licenceNumber: string;
  address: string;
  telephone: string;
  email: string;
  bankName: string;
  bankSortCode: string;
  bankAccount: string;
};

export type Env = {
  mode: Mode;
  databaseUrl: string;
  port: number;
  host: string;
  logLevel: string;
  trustedProxies: number;
  /** The address that links in mail begin with; a demonstration builds it from its port. */
  address: string;
  sessionSecret: string;
  /** Signs the links in messages; a demonstration's outlive its process, as its mail does. */
  linkSecret: string;
  smtpUrl: string | null;
  mailFrom: string;
  help: { telephone: string; email: string };
  /** Null where whoever runs the portal gives no licence. */
  recordLicence: string | null;
  /** The lender's first details in a live portal; later ones are settings. */
  lender: Lender | null;
  /** When an empty demonstration begins; null for now. */
  startsAt: Date | null;
  files: FileSettings;
};

export type Problem = { name: string; why: "missing" | "malformed" | "not-live" };

/** The settings, or the names of all that are missing or malformed. */
export function readEnv(
  source: Readonly<Record<string, string | undefined>>,
): { ok: true; env: Env } | { ok: false; problems: Problem[] } {
  const isLive = source["PORTAL_MODE"] === "live";
  const base = everywhere.safeParse(source);
  const extra = isLive ? live.safeParse(source) : NOTHING_MORE;
  const own = isLive ? NOTHING_MORE : demonstration.safeParse(source);
  const files = readFileSettings(source);
  if (base.success && extra.success && own.success && files.success) {
    return { ok: true, env: { ...assemble(base.data, extra.data, own.data), files: files.data } };
  }
  const issues = [base, extra, own, files].flatMap(({ error }) => error?.issues ?? []);
  const names = [...new Set(issues.map((issue) => String(issue.path[0])))];
  return { ok: false, problems: names.map((name) => ({ name, why: whatIsWrong(name) })) };

  function whatIsWrong(name: string): Problem["why"] {
    if (!source[name]) return "missing";
    return isLive && name in demonstration.shape ? "not-live" : "malformed";
  }
}

/** What the other mode needs or takes. */
const NOTHING_MORE = { success: true, data: null, error: undefined } as const;

function assemble(
  base: z.output<typeof everywhere>,
  extra: z.output<typeof live> | null,
  own: z.output<typeof demonstration> | null,
): Omit<Env, "files"> {
  const shared = {
    mode: base.PORTAL_MODE,
    databaseUrl: base.DATABASE_URL,
    port: base.PORT,
    host: base.HOST,
    logLevel: base.LOG_LEVEL,
    // A live portal speaks plain HTTP behind the one proxy that ends its TLS.
    trustedProxies: base.TRUSTED_PROXIES ?? (extra === null ? 0 : 1),
    recordLicence: base.RECORD_LICENCE || null,
    startsAt: own?.DEMONSTRATION_STARTS_AT ?? null,
  };
  if (extra === null) {
    return {
      ...shared,
      address: `http://localhost:${base.PORT}`,
      // Without a secret, sessions of a demonstration end with its process.
      sessionSecret: base.SESSION_SECRET ?? randomBytes(32).toString("hex"),
      linkSecret: base.SESSION_SECRET ?? "links of a demonstration, whose people are invented",
      smtpUrl: null,
      mailFrom: "portal@parentpower.example",
      help: { telephone: "020 7946 0018", email: "help@parentpower.example" },
      lender: null,
    };
  }
  return {
    ...shared,
    address: extra.PORTAL_ADDRESS.replace(/\/$/, ""),
    sessionSecret: extra.SESSION_SECRET,
    linkSecret: extra.SESSION_SECRET,
    smtpUrl: extra.SMTP_URL,
    mailFrom: extra.MAIL_FROM,
    help: { telephone: extra.HELP_TELEPHONE, email: extra.HELP_EMAIL },
    lender: {
      name: extra.LENDER_NAME,
      licenceNumber: extra.LENDER_LICENCE,
      address: extra.LENDER_ADDRESS,
      telephone: extra.LENDER_TELEPHONE,
      email: extra.LENDER_EMAIL,
      bankName: extra.LENDER_BANK_NAME,
      bankSortCode: extra.LENDER_SORT_CODE,
      bankAccount: extra.LENDER_ACCOUNT,
    },
  };
}

let read: Env | null = null;

/** The settings of this process. The server's start has already refused wrong ones in words. */
export function env(): Env {
  if (read === null) {
    const result = readEnv(process.env);
    if (!result.ok) {
      throw new Error(`settings: ${result.problems.map(({ name }) => name).join(", ")}`);
    }
    read = result.env;
  }
  return read;
}

/** Reads the settings again at their next use: for tests, which have an environment each. */
export function forgetEnv(): void {
  read = null;
}
