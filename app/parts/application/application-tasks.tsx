/** The list of an application's parts, each with how it stands in words. */
import { useText, type Text } from "#app/i18n/portal-context.tsx";
import {
  partStates,
  PARTS,
  type Part,
  type PartState,
  type PartStates,
} from "#app/modules/payment-plans/application-parts.ts";
import type { ApplicationView } from "#app/modules/payment-plans/application.ts";
import { Card } from "#app/ui/card.tsx";
import { EmailLink, PhoneLink } from "#app/ui/contact-link.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";
import { Sentence } from "#app/ui/sentence.tsx";
import { Sides } from "#app/ui/arrangement.tsx";
import { Tag, type TagColour } from "#app/ui/tag.tsx";
import { TaskList, type Task } from "#app/ui/task-list.tsx";
import { usePortal } from "#app/i18n/portal-context.tsx";
import { ApplicationFrame, useAddresses } from "./application-frame.tsx";
import type { Addresses } from "./addresses.ts";

const GROUPS = {
  fee: ["fee"],
  family: ["household", "children", "contact"],
  plan: ["budget", "dates"],
  send: ["check"],
} as const satisfies Record<string, readonly Part[]>;

const COLOURS = {
  done: "green",
  "to-do": undefined,
  "look-again": "orange",
  "not-yet": "grey",
} as const satisfies Record<PartState, TagColour | undefined>;

export function ApplicationTasks({ view }: { view: ApplicationView }) {
  const text = useText();
  const { t } = text;
  const to = useAddresses(view);
  const states = partStates(view.application, view);
  const { startedByName } = view.application;
  const done = PARTS.filter((part) => states[part] === "done").length;
  const back = { href: to.plans, text: t(`apply:back-to-plans.${view.door}`) };
  return (
    <ApplicationFrame view={view} back={back} wide>
      <Sides>
        <div className="pp-main">
          <h1 className="govuk-heading-xl">{t("apply:tasks.heading")}</h1>
          <p className="govuk-body-l">{t("apply:tasks.lead")}</p>
          {view.door === "family" && startedByName !== null && (
            <InsetText>{t("apply:tasks.together", { name: startedByName })}</InsetText>
          )}
          <p className="govuk-body">
            <strong>{t("apply:tasks.done", { done, count: PARTS.length })}</strong>
          </p>
          <Groups {...{ text, to, states, view }} />
          <InsetText>{t("apply:promise-long")}</InsetText>
          {view.door === "family" && (
            <p className="govuk-body">
              <a className="govuk-link" href={to.page("withdraw")}>
                {t("apply:tasks.withdraw")}
              </a>
            </p>
          )}
        </div>
        {view.door === "family" && (
          <div className="pp-side">
            <TogetherCard />
          </div>
        )}
      </Sides>
    </ApplicationFrame>
  );
}

type GroupsProps = {
  text: Text;
  to: Addresses;
  states: PartStates;
  view: ApplicationView;
};

function Groups(props: GroupsProps) {
  const { t } = props.text;
  return Object.entries(GROUPS).map(([group, parts], index) => (
    <section key={group} aria-labelledby={`group-${group}`}>
      <h2 className="govuk-heading-m" id={`group-${group}`}>
        {index + 1}. {t(`apply:tasks.groups.${group as keyof typeof GROUPS}`)}
      </h2>
      <TaskList idPrefix={group} tasks={parts.map((part) => task(part, props))} />
    </section>
  ));
}

function task(part: Part, { text, to, states, view }: GroupsProps): Task {
  const { t } = text;
  const state = states[part];
  return {
    title: t(`apply:${part}.task`),
    ...(state !== "not-yet" && { href: to.page(part) }),
    hint: hint(part, state, { text, view }),
    status: <Tag colour={COLOURS[state]}>{t(`apply:states.${state}`)}</Tag>,
  };
}

function hint(
  part: Part,
  state: PartState,
  { text: { t }, view }: Pick<GroupsProps, "text" | "view">,
): string | undefined {
  if (part === "fee") return t("apply:fee.task-hint");
  if (part === "children" && state !== "to-do") {
    return t("apply:children.task-hint", { count: view.application.children.length });
  }
  if (part === "dates")
    return t(`apply:dates.task-hint.${state === "not-yet" ? "closed" : "open"}`);
  if (part === "check" && state === "not-yet") return t("apply:check.task-hint");
  return undefined;
}

/** Somebody fills it in together with the family. */
export function TogetherCard() {
  const { help } = usePortal();
  const { t } = useText();
  const parts = {
    phone: <PhoneLink number={help.telephone} />,
    email: <EmailLink address={help.email} />,
  };
  return (
    <Card>
      <h2 className="pp-title">{t("apply:together.heading")}</h2>
      <p className="govuk-body">
        <Sentence text={t("apply:together.body")} parts={parts} />
      </p>
    </Card>
  );
}
