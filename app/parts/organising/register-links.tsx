/** The other ways to keep a register: on paper, keyed in from paper, by people at the door. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { Id } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { LinkList } from "#app/ui/link-list.tsx";

/** `isOpen`: whether the register can be kept by now; paper is printed before. */
export function RegisterLinks({ meetingId, isOpen }: { meetingId: Id; isOpen: boolean }) {
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  const links = [
    { href: to.staffRegisterPaper(meetingId), text: t("register:paper.link") },
    ...(isOpen ? [{ href: to.staffRegisterCodes(meetingId), text: t("register:codes.link") }] : []),
    { href: to.staffDoor(meetingId), text: t("register:door.link") },
  ];
  return (
    <>
      <h2 className="pp-title pp-gap">{t("register:more")}</h2>
      <LinkList links={links} />
    </>
  );
}
