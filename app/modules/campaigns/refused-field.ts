/** At which field of its form a refusal is shown; the form as a whole where it is about no field. */
import type { Refused } from "#app/shared/verdict.ts";

const FIELDS: Readonly<Record<string, string>> = {
  ...{ "slug-taken": "slug", "slug-of-published": "slug", "lead-missing": "leadId" },
  "begun-in-future": "startedOn",
  ...{ "target-missing": "targetId", "ask-after-its-change": "askedOn" },
  ...{ "ask-status-not-next": "status", "pledge-state-not-next": "state" },
  ...{ "change-before-ask": "on", "change-before-last": "on", "change-in-future": "on" },
  ...{ "change-before-pledge": "on", "heir-missing": "supersededBy" },
  ...{ "holder-in-future": "fromOn", "holder-before-last": "fromOn", "holder-already": "name" },
  ...{ "pledged-before-ask": "pledgedOn", "pledged-in-future": "pledgedOn" },
  ...{ "check-in-past": "nextCheckOn", "check-of-settled-pledge": "nextCheckOn" },
  ...{ "event-missing": "actionId", "correction-reason-missing": "reason" },
  "kept-when-missing": "keptWhen",
};

export function fieldOf({ reason, details }: Refused): string {
  const named = details?.["field"];
  return typeof named === "string" ? named : (FIELDS[reason] ?? "");
}
