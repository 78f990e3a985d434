/** Several people may share an address: after the code, each chooses their own name. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useText } from "#app/i18n/portal-context.tsx";
import { choosePerson, findOpenChoice } from "#app/modules/identity/choose-person.server.ts";
import { deviceWords } from "#app/modules/identity/device-words.ts";
import { readProvenAddress } from "#app/modules/identity/proven-address.server.ts";
import { visitorContext } from "#app/modules/identity/require-actor.server.ts";
import { choosePersonForm } from "#app/modules/identity/sign-in-form.ts";
import { signedInAnswer } from "#app/modules/identity/signed-in-answer.server.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { PublicFrame } from "#app/parts/public-frame.tsx";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { paths } from "#app/shared/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { RadioField } from "#app/ui/form-parts.tsx";

export const meta = titled(({ t }) => t("identity:name.who"));
export const handle: PageHandle = { form: { id: "who" } };

export async function loader(args: LoaderFunctionArgs) {
  const context = await visitorContext(args);
  const codeId = await readProvenAddress(args.request);
  const choice = codeId === null ? null : await findOpenChoice(context, codeId);
  if (choice === null) throw redirect(paths(context.language).signIn());
  return { people: choice.people.map(({ id, fullName }) => ({ id, fullName })) };
}

export async function action(args: ActionFunctionArgs) {
  const context = await visitorContext(args);
  const codeId = await readProvenAddress(args.request);
  const form = await readForm(args, choosePersonForm);
  if (!form.ok) return form.answer;
  const to = paths(context.language);
  if (codeId === null) return redirect(to.signIn());
  if (form.value.person === "new") return redirect(to.signInName);
  const device = deviceWords(args.request.headers.get("user-agent"));
  const verdict = await choosePerson(context, { codeId, device, personId: form.value.person });
  if (!verdict.ok) return form.refuse(verdict, "person");
  return signedInAnswer(verdict.value.session, context.language, verdict.value.returnTo);
}

export default function Who() {
  const { people } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const { t } = useText();
  const choices = [
    ...people.map(({ id, fullName }) => ({ value: id, text: fullName })),
    { value: "new", text: t("identity:name.else") },
  ];
  return (
    <PublicFrame>
      <FormSummary form={form} />
      <form id="who" method="post" noValidate>
        <RadioField
          form={form}
          name="person"
          legend={t("identity:name.who")}
          size="xl"
          heading={1}
          hint={t("identity:name.who-hint")}
          choices={choices}
        />
        <Button>{t("identity:name.button")}</Button>
      </form>
    </PublicFrame>
  );
}
