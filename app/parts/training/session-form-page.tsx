/**
 * A form about a session of the programme, or about one of its materials: the way back is the
 * session.
 */
import { usePortal } from "#app/i18n/portal-context.tsx";
import { titleIn, type TrainingSession } from "#app/modules/training/training-session.ts";
import { FormPage, type FormPageProps } from "#app/parts/form-page.tsx";
import { paths } from "#app/shared/paths.ts";

type SessionFormPageProps = Omit<FormPageProps, "back"> & { session: TrainingSession };

export function SessionFormPage({ session, ...page }: SessionFormPageProps) {
  const { language } = usePortal();
  const back = { href: paths(language).staffSession(session.id), text: titleIn(session, language) };
  return <FormPage back={back} {...page} />;
}
