/**
 * The page that stands where a page failed: not found, not allowed, a form or a request that cannot
 * be trusted or read, or a broken promise of the portal's own, with a reference number that the log also has.
 */
import type { ReactNode } from "react";
import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { Language } from "#app/i18n/languages.ts";
import { translator } from "#app/i18n/translator.ts";
import { formOfRefusal } from "#app/i18n/refused-address.ts";
import { FILE_TOO_LARGE, paths, UNPROVEN_FORM } from "#app/shared/paths.ts";
import { PhoneLink } from "#app/ui/contact-link.tsx";
import { LooseStitch } from "#app/ui/loose-stitch.tsx";
import { Sentence } from "#app/ui/sentence.tsx";
import { MyFrame } from "./my-frame.tsx";
import { refusalArea } from "./page-area.ts";
import { PublicFrame } from "./public-frame.tsx";
import { StaffFrame } from "./staff-frame.tsx";

const KINDS = {
  400: "bad-request",
  403: "forbidden",
  404: "not-found",
  405: "not-found",
  413: "too-large",
  429: "too-many",
} as const;

type Kind =
  (typeof KINDS)[keyof typeof KINDS] | typeof UNPROVEN_FORM | typeof FILE_TOO_LARGE | "failed";

function kindOf(error: unknown): Kind {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (isRouteErrorResponse(error) && error.data === UNPROVEN_FORM) return UNPROVEN_FORM;
  if (megabytesOf(error) !== "") return FILE_TOO_LARGE;
  return status in KINDS ? KINDS[status as keyof typeof KINDS] : "failed";
}

/** How large a file may be, where one was larger; else empty. */
function megabytesOf(error: unknown): string {
  const text: unknown = isRouteErrorResponse(error) ? error.data : null;
  const [kind, megabytes = ""] = typeof text === "string" ? text.split(" ") : [];
  return kind === FILE_TOO_LARGE ? megabytes : "";
}

/** The title of the page that stands for a failure. */
export function errorTitle(error: unknown, language: Language): string {
  return `${translator(language)(`portal:errors.${kindOf(error)}.heading`)} – Parent Power`;
}

export function ErrorPage() {
  const error = useRouteError();
  const kind = kindOf(error);
  const { language, help, path, requestId } = usePortal();
  const { t } = useText();
  const to = paths(language);
  const form = formOfRefusal(path, language);
  return (
    <RefusalFrame kind={kind}>
      <h1 className="govuk-heading-xl">{t(`portal:errors.${kind}.heading`)}</h1>
      {kind === "not-found" && <LooseStitch />}
      <p className="govuk-body-l">
        {t(`portal:errors.${kind}.body`, { megabytes: megabytesOf(error) })}
      </p>
      {kind === FILE_TOO_LARGE && form !== null && (
        <p className="govuk-body">
          <a className="govuk-link" href={form}>
            {t("portal:errors.back-to-form")}
          </a>
        </p>
      )}
      {kind === "failed" && (
        <p className="govuk-body">{t("portal:errors.reference", { reference: requestId })}</p>
      )}
      <h2 className="govuk-heading-m">{t("portal:errors.doors")}</h2>
      <ul className="govuk-list govuk-list--spaced">
        <li>
          <a className="govuk-link" href={to.home}>
            {t("portal:errors.door-home")}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={to.calculator}>
            {t("portal:errors.door-calculator")}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={to.my}>
            {t("portal:errors.door-my")}
          </a>
        </li>
        <li>
          <Sentence
            text={t("portal:errors.door-call")}
            parts={{ phone: <PhoneLink number={help.telephone} /> }}
          />
        </li>
      </ul>
    </RefusalFrame>
  );
}

/** Who has signed in keeps the own way on; a broken promise may lie in a frame, so it has the plainest. */
function RefusalFrame({ kind, children }: { kind: Kind; children: ReactNode }) {
  const { path, roles } = usePortal();
  const area = kind === "failed" ? "public" : refusalArea(path, roles);
  if (area === "my") return <MyFrame>{children}</MyFrame>;
  if (area === "staff") return <StaffFrame roles={roles ?? []}>{children}</StaffFrame>;
  return <PublicFrame>{children}</PublicFrame>;
}
