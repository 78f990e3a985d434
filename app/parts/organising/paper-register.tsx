/** The sheet that is printed: every word of it stands in both languages, whoever prints it. */
import { Fragment } from "react";
import { LANGUAGES } from "#app/i18n/languages.ts";
import { textIn, type Text } from "#app/i18n/portal-context.tsx";
import { MARKS, type Mark } from "#app/modules/meetings/attendance.ts";
import { MARK_LETTERS } from "#app/modules/meetings/keyed-register.ts";
import { clockOf, dayOf } from "#app/modules/meetings/meeting.ts";
import type { Paper } from "#app/modules/meetings/read-paper.server.ts";
import { Scroll } from "#app/ui/scroll.tsx";
import { Table, words, type Row } from "#app/ui/table.tsx";
import type { RegisterMeeting } from "./register-head.tsx";

type PaperProps = { meeting: RegisterMeeting; cohort: { name: string }; paper: Paper };

export function PaperRegister({ meeting, cohort, paper }: PaperProps) {
  const on = dayOf(meeting);
  const rows = [
    ...paper.members.map(({ code, fullName }) => row(code, fullName)),
    ...paper.walkIns.map((code) => row(code, "")),
  ];
  return (
    <>
      <h2 className="govuk-heading-l" id="paper">
        <Both say={(text) => text.t("register:title")} />
      </h2>
      <p className="govuk-body">
        <strong>{cohort.name}</strong>
        <br />
        <Both
          say={(text) => `${text.weekday(on)}. ${text.t("meetings:clock", clockOf(meeting))}`}
        />
      </p>
      <p className="govuk-body">
        <Both say={(text) => text.t("register:paper.how")} />
      </p>
      <Scroll labelledBy="paper">
        <Table
          className="pp-paper"
          labelledBy="paper"
          head={[
            words(<Both say={(text) => text.t("register:paper.code")} />),
            words(<Both say={(text) => text.t("register:paper.name")} />),
            ...MARKS.map((mark) => words(<MarkHead mark={mark} />)),
          ]}
          rows={rows}
        />
      </Scroll>
      <p className="pp-small">
        <Both say={(text) => text.t("register:paper.others")} />
      </p>
    </>
  );
}

function row(code: string, name: string): Row {
  const boxes = MARKS.map(() => words(<span className="pp-box" aria-hidden="true" />));
  return { id: code, cells: [words(<strong>{code}</strong>), words(name), ...boxes] };
}

function MarkHead({ mark }: { mark: Mark }) {
  return (
    <>
      {MARK_LETTERS[mark]}
      <br />
      <span className="pp-small">
        <Both say={(text) => text.t(`register:mark.${mark}`)} />
      </span>
    </>
  );
}

/** The same in English and in Spanish, one under the other, each marked as its language. */
function Both({ say }: { say: (text: Text) => string }) {
  return LANGUAGES.map((language, index) => (
    <Fragment key={language}>
      {index > 0 && <br />}
      <span lang={language}>{say(textIn(language))}</span>
    </Fragment>
  ));
}
