/** Notes how many people each member institution says that it will bring. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { actionTitle } from "#app/modules/assemblies/action.ts";
import { pledgeTurnout } from "#app/modules/assemblies/pledge-turnout.server.ts";
import { PLEDGED_FIELD, turnoutForm, WAS_FIELD } from "#app/modules/assemblies/preparing-form.ts";
import { requireAction } from "#app/modules/assemblies/require-assembly.server.ts";
import { readTurnout } from "#app/modules/assemblies/turnout-store.server.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { TextField } from "#app/ui/form-parts.tsx";

export const meta = titled(({ t }) => t("assemblies:turnout.pledge-title"));
export const handle: PageHandle = { form: { id: "turnout" } };

export async function loader(args: LoaderFunctionArgs) {
  const { context, action: one } = await requireAction(args);
  const { lines } = await readTurnout(context.db.reader, one);
  const institutions = lines.flatMap(({ institutionId: id, name, pledged }) =>
    id === null || name === null ? [] : [{ id, name, pledged: String(pledged ?? "") }],
  );
  return { one, institutions, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, action: one } = await requireAction(args);
  const form = await readForm(args, turnoutForm);
  if (!form.ok) return form.answer;
  const verdict = await pledgeTurnout(context, { ...form.value, actionId: one.id });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffAction(one.id)}?done=turnout`);
}

export default function PledgedTurnout() {
  const { one, institutions, token } = useLoaderData<typeof loader>();
  const pledged = institutions.map((line) => [PLEDGED_FIELD + line.id, line.pledged] as const);
  const form = useFormState(useActionData<typeof action>(), {
    ...(Object.fromEntries(pledged) as Record<string, string>),
    token,
  });
  const { language } = usePortal();
  const { t } = useText();
  const isOpen = institutions.length > 0;
  const lead = isOpen ? "assemblies:turnout.pledge-lead" : "assemblies:turnout.no-institutions";
  return (
    <FormPage
      id="turnout"
      form={form}
      title={t("assemblies:turnout.pledge-title")}
      lead={t(lead)}
      back={{ href: paths(language).staffAction(one.id), text: actionTitle(one, language).words }}
      {...(isOpen && { button: { text: t("assemblies:turnout.save") } })}
    >
      {institutions.map(({ id, name, pledged: now }) => (
        <div key={id}>
          <input type="hidden" name={WAS_FIELD + id} value={now} />
          <TextField
            form={form}
            name={PLEDGED_FIELD + id}
            label={name}
            width={5}
            inputMode="numeric"
          />
        </div>
      ))}
    </FormPage>
  );
}
