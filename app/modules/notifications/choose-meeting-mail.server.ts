/**
 * Stops e-mails about meetings for a person, or turns them on again. Either one asked for twice
 * changes nothing, so that a link, a mail program's one click and a form may all say it again.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { inTransaction, type Context } from "#app/platform/context.server.ts";
import { lockWord } from "#app/platform/lock.server.ts";
import { readSignedLink } from "#app/platform/signed-act.server.ts";
import type { Id } from "#app/shared/id.ts";
import {
  createUnsubscription,
  isAddressed,
  isUnsubscribed,
  removeUnsubscription,
} from "./unsubscription-store.server.ts";

/** Whom a link of a message speaks for; null for one that is altered or of another act. */
export function readStopLink(link: string | undefined): Id | null {
  const [personId] = readSignedLink("unsubscribe", link) ?? [];
  return personId ?? null;
}

/** Whoever calls has made sure that the person may be spoken for: by a signed link, or signed in. */
export function chooseMeetingMail(
  context: Context,
  { personId, wanted }: { personId: Id; wanted: boolean },
): Promise<void> {
  const wish = { personId, topic: "meetings" } as const;
  return inTransaction(context, async (tx) => {
    await lockWord(tx, `meeting-mail:${personId}`);
    if (!(await isAddressed(tx, personId))) return;
    if ((await isUnsubscribed(tx, wish)) === !wanted) return;

    if (wanted) await removeUnsubscription(tx, wish);
    else await createUnsubscription(tx, wish, context.now);
    await recordAudit(tx, context, {
      command: wanted ? "resume-meeting-mail" : "stop-meeting-mail",
      subjectKind: "person",
      subjectId: personId,
      fields: ["meetingMail"],
    });
  });
}
