/**
 * What may be corrected of a pledge. What was said, and by whom, is a record: it is corrected with
 * a reason, and words that were published stay in the audit log.
 */
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { checkAhead, isWaiting } from "./pledge-state.ts";
import type { Pledge, PledgeFacts } from "./pledge.ts";

export const SAID_FIELDS = ["words", "wordsIn", "isQuote", "speaker"] as const;
const OTHER_FIELDS = ["witnesses", "keptWhen", "keptWhenIn", "nextCheckOn"] as const;

type SaidField = (typeof SAID_FIELDS)[number];
type CorrectedField = SaidField | (typeof OTHER_FIELDS)[number];

export type CorrectedFacts = Pick<PledgeFacts, CorrectedField>;

/** Fields as the audit log names them, where a "speaker" is who comes to speak at a meeting. */
const AUDITED = { speaker: "saidBy" } as const;

type Audited<Field extends string> = Field extends "speaker" ? "saidBy" : Field;
type Said = { readonly [Field in SaidField as Audited<Field>]?: PledgeFacts[Field] };

export type Correction = Readonly<{
  fields: readonly Audited<CorrectedField>[];
  /** Of what was said: as it stood, and as it stands now. */
  before: Said;
  after: Said;
}>;

export type CorrectionRefusal =
  | "nothing-changed"
  | "correction-reason-missing"
  | "kept-when-missing"
  | "check-in-past"
  | "check-of-settled-pledge";

/** A check that stands is left alone, also where its day has come. */
export function correctPledgeFacts(
  pledge: Pledge,
  { facts, reason }: Readonly<{ facts: CorrectedFacts; reason: string }>,
  today: CalendarDate,
): Verdict<Correction, CorrectionRefusal> {
  const fields = [...SAID_FIELDS, ...OTHER_FIELDS].filter((name) => pledge[name] !== facts[name]);
  if (fields.length === 0) return refuse("nothing-changed");
  const said = SAID_FIELDS.filter((name) => fields.includes(name));
  if (said.length > 0 && reason === "") return refuse("correction-reason-missing");
  // Documented pledges may say nothing of it; what one says is not emptied.
  if (facts.keptWhen === "" && pledge.keptWhen !== "") return refuse("kept-when-missing");
  if (fields.includes("nextCheckOn")) {
    const { nextCheckOn } = facts;
    if (nextCheckOn !== null && !isWaiting(pledge.state)) return refuse("check-of-settled-pledge");
    const ahead = checkAhead(nextCheckOn, today);
    if (!ahead.ok) return ahead;
  }
  const of = (values: Pick<PledgeFacts, SaidField>) =>
    Object.fromEntries(said.map((name) => [auditName(name), values[name]]));
  return accept({ fields: fields.map(auditName), before: of(pledge), after: of(facts) });
}

function auditName<Field extends CorrectedField>(name: Field): Audited<Field> {
  return (name === "speaker" ? AUDITED.speaker : name) as Audited<Field>;
}
