/** Writes a meeting's agenda, or takes over that of an earlier meeting where there is none yet. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { Context, SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { agendaVersion, type AgendaPoint } from "./agenda.ts";
import { findEarlierAgenda, listAgenda, saveAgenda } from "./agenda-store.server.ts";
import { lockOpenMeeting, type NotOpen } from "./lock-open-meeting.server.ts";

type OfMeeting = { token: string; cohortId: Id; meetingId: Id };

function plain({ minutes, titleEn, titleEs }: AgendaPoint): AgendaPoint {
  return { minutes, titleEn, titleEs };
}

async function save(
  tx: Transaction,
  context: Context,
  meetingId: Id,
  points: readonly AgendaPoint[],
): Promise<void> {
  await saveAgenda(tx, meetingId, points.map(plain));
  await recordAudit(tx, context, {
    command: "write-agenda",
    subjectKind: "meeting",
    subjectId: meetingId,
    fields: ["agenda"],
  });
}

export type AgendaOrder = OfMeeting & {
  /** Which agenda was on the page. */
  version: string;
  points: readonly AgendaPoint[];
};

export function writeAgenda(
  context: SignedInContext,
  order: AgendaOrder,
): Promise<Verdict<undefined, NotOpen | "changed-meanwhile" | "nothing-changed" | FormUsed>> {
  const { meetingId, version, points } = order;
  return actOnce(context, "write-agenda", order, async (tx) => {
    const open = await lockOpenMeeting(tx, order);
    if (!open.ok) return open;
    const before = await listAgenda(tx, meetingId);
    if (agendaVersion(before) !== version) return refuse("changed-meanwhile");
    if (JSON.stringify(before.map(plain)) === JSON.stringify(points.map(plain))) {
      return refuse("nothing-changed");
    }
    await save(tx, context, meetingId, points);
    return accept();
  });
}

export function copyAgenda(
  context: SignedInContext,
  order: OfMeeting,
): Promise<Verdict<undefined, NotOpen | "agenda-there" | "no-earlier-agenda" | FormUsed>> {
  const { meetingId } = order;
  return actOnce(context, "copy-agenda", order, async (tx) => {
    const open = await lockOpenMeeting(tx, order);
    if (!open.ok) return open;
    if ((await listAgenda(tx, meetingId)).length > 0) return refuse("agenda-there");
    const earlier = await findEarlierAgenda(tx, open.value.meeting);
    if (earlier === null) return refuse("no-earlier-agenda");
    await save(tx, context, meetingId, earlier.points);
    return accept();
  });
}
