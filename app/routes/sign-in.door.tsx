/** The doors of a demonstration: signs in by one click. A live portal answers 404. */
import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { isDoor } from "#app/modules/identity/demonstration-doors.ts";
import { deviceWords } from "#app/modules/identity/device-words.ts";
import { openDoor } from "#app/modules/identity/open-door.server.ts";
import { visitorContext } from "#app/modules/identity/require-actor.server.ts";
import { safeReturnPath } from "#app/modules/identity/return-path.ts";
import { signedInAnswer } from "#app/modules/identity/signed-in-answer.server.ts";
import { env } from "#app/platform/env.server.ts";
import { found, notFound } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { paths } from "#app/shared/paths.ts";

const doorForm = z.object({ door: z.string().default("") });

export function loader(): never {
  throw notFound();
}

export async function action(args: ActionFunctionArgs) {
  if (env().mode !== "demonstration") throw notFound();
  const context = await visitorContext(args);
  const form = await readForm(args, doorForm);
  if (!form.ok) return form.answer;
  const door = found(isDoor(form.value.door) ? form.value.door : null);
  const device = deviceWords(args.request.headers.get("user-agent"));
  const verdict = await openDoor(context, { door, device });
  if (!verdict.ok) return redirect(`${paths(context.language).signIn()}?done=door-empty`);

  const returnTo = safeReturnPath(new URL(args.request.url).searchParams.get("to"));
  return signedInAnswer(verdict.value, context.language, returnTo);
}

/** Never shown: the loader and the action answer without a page. */
export default function Door() {
  return null;
}
