/** At the door of a meeting: a member says "I am here" by one button, anybody else by a name. */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useText } from "#app/i18n/portal-context.tsx";
import { requireSignedIn, visitorContext } from "#app/modules/identity/require-actor.server.ts";
import { checkIn } from "#app/modules/meetings/check-in.server.ts";
import { memberDoorForm, visitorDoorForm } from "#app/modules/meetings/door-form.ts";
import { newDeviceHeader } from "#app/modules/meetings/door-device.server.ts";
import { readDoorPage } from "#app/modules/meetings/read-door.server.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import { DoorForm, DoorShut } from "#app/parts/organising/door-form.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { PublicFrame } from "#app/parts/public-frame.tsx";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";

export const meta = titled(({ t }) => t("register:check-in.title"));
export const handle: PageHandle = { form: { id: "check-in" } };

export async function loader(args: LoaderFunctionArgs) {
  const context = await visitorContext(args);
  const door = args.params["door"] ?? "";
  const page = await readDoorPage(context, door, args.request);
  if (page === null) return data({ shown: null, door, token: newId() }, { status: 404 });
  const { cohort, on, isOpen, isMember, isIn, device } = page;
  const name = isMember ? (context.actor?.fullName ?? null) : null;
  // Somebody who is with them, on the same telephone.
  const isAnother = isAskedFor(args.request);
  const shown = {
    ...{ cohort, on, isOpen, isSignedIn: context.actor !== null },
    ...(isAnother ? { isIn: false, name: null } : { isIn, name }),
  };
  const isUnknown = isOpen && device === null;
  return data(
    { shown, door, token: newId() },
    isUnknown ? { headers: { "Set-Cookie": await newDeviceHeader() } } : {},
  );
}

/** Whether the form is for another person than the one who holds the telephone. */
function isAskedFor(request: Request): boolean {
  return new URL(request.url).searchParams.has("another");
}

export async function action(args: ActionFunctionArgs) {
  const context = await visitorContext(args);
  const page = found(await readDoorPage(context, args.params["door"], args.request));
  const { id: meetingId, cohortId } = page.meeting;
  const to = `${paths(context.language).checkIn(args.params["door"] ?? "")}?done=in`;
  if (page.isMember && !isAskedFor(args.request)) {
    const form = await readForm(args, memberDoorForm);
    if (!form.ok) return form.answer;
    const member = await requireSignedIn(args);
    const { token } = form.value;
    const verdict = await checkIn(member, { token, meetingId, cohortId, walkIn: null });
    return verdict.ok ? redirect(to) : form.refuse(verdict);
  }
  const form = await readForm(args, visitorDoorForm);
  if (!form.ok) return form.answer;
  const { token, fullName: name } = form.value;
  // A telephone that keeps no cookies is known by its form alone.
  const walkIn = { name, device: page.device ?? token };
  const verdict = await checkIn(context, { token, meetingId, cohortId, walkIn });
  return verdict.ok ? redirect(to) : form.refuse(verdict);
}

export default function CheckInPage() {
  const { shown, door, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token });
  const { t } = useText();
  return (
    <PublicFrame>
      <Measure>
        <FormSummary form={form} />
        <h1 className="govuk-heading-xl">{t("register:check-in.title")}</h1>
        {shown === null || !shown.isOpen ? (
          <DoorShut shown={shown} />
        ) : (
          <DoorForm form={form} door={door} shown={shown} />
        )}
      </Measure>
    </PublicFrame>
  );
}
