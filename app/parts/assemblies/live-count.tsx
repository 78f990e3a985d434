/** Counting people at the door: for each institution, and for others, presses a thumb wide. */
import { useText } from "#app/i18n/portal-context.tsx";
import {
  OTHERS,
  STEPS,
  type Press,
  type Turnout,
  type TurnoutLine,
} from "#app/modules/assemblies/turnout.ts";
import type { Id } from "#app/shared/id.ts";

function countPlace(about: string): string {
  return `count-${about}`;
}

/**
 * What the live page's address says after presses, so that who counts stays at the same line; each
 * form has an address of its own, and so the browser always asks for the page anew.
 */
export function placeOfPresses({ token, presses }: { token: Id; presses: readonly Press[] }) {
  const last = presses.at(-1);
  if (last === undefined) return "";
  const place = countPlace(last.institutionId ?? OTHERS);
  return `&form=${token}.${String(presses.length)}&place=${place}#${place}`;
}

export function LiveCount({ turnout }: { turnout: Turnout }) {
  const { t } = useText();
  return (
    <>
      <p className="govuk-body">{t("assemblies:live.count-lead")}</p>
      {turnout.lines.map((line) => (
        <Line key={line.institutionId ?? OTHERS} line={line} />
      ))}
    </>
  );
}

function Line({ line: { institutionId, name, pledged, counted } }: { line: TurnoutLine }) {
  const { t } = useText();
  const about = institutionId ?? OTHERS;
  const who = name ?? t("assemblies:turnout.others");
  return (
    <div className="pp-tally" id={countPlace(about)} role="group" aria-label={who}>
      <p>
        <strong>{who}</strong>
        <br />
        {t("assemblies:live.so-far", { count: counted })}{" "}
        <strong data-tally={about} aria-live="polite" />
        {pledged !== null && (
          <span className="pp-small">
            {" "}
            · {t("assemblies:turnout.pledged")}: {pledged}
          </span>
        )}
      </p>
      {STEPS.map((step) => (
        <button
          key={step}
          type="submit"
          name="press"
          value={`${about}.${String(step)}`}
          aria-label={
            step < 0
              ? t("assemblies:live.take-back", { name: who })
              : t("assemblies:live.add", { count: step, name: who })
          }
        >
          {step < 0 ? "−1" : `+${String(step)}`}
        </button>
      ))}
    </div>
  );
}
