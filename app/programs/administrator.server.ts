/**
 * `npm run administrator -- EMAIL "Full name" [en|es]`: makes a live portal's first administrator
 * and mails a one-time link. Refused once there is one.
 */
import { isLanguage } from "#app/i18n/languages.ts";
import { createFirstAdministrator } from "#app/modules/identity/create-first-administrator.server.ts";
import { newcomerForm, addressForm } from "#app/modules/identity/sign-in-form.ts";
import { sendMessages } from "#app/modules/notifications/send-messages.server.ts";
import { now } from "#app/platform/clock.server.ts";
import { contextFor } from "#app/platform/context.server.ts";
import { closeDatabase } from "#app/platform/database.server.ts";
import { env, readEnv } from "#app/platform/env.server.ts";
import { openMailer } from "#app/platform/mailer.server.ts";
import { refuseSettings } from "./announce.server.ts";
import { prepareDatabase } from "./prepare-database.server.ts";

process.exitCode = await main(process.argv.slice(2));

async function main([email, fullName, wish = "en"]: string[]): Promise<number> {
  const settings = readEnv(process.env);
  if (!settings.ok) {
    refuseSettings(settings.problems);
    return 1;
  }
  if (settings.env.mode === "demonstration") {
    return fail("A demonstration has administrators: sign in with one click at /en/sign-in.");
  }
  const address = addressForm.safeParse({ email });
  const person = newcomerForm.safeParse({ fullName, language: wish });
  if (!address.success || !person.success) {
    return fail('Usage: npm run administrator -- EMAIL "Full name" [en|es]');
  }
  await prepareDatabase();
  const code = await invite(address.data.email, person.data.fullName, wish);
  await closeDatabase();
  return code;
}

async function invite(email: string, fullName: string, wish: string): Promise<number> {
  const language = isLanguage(wish) ? wish : "en";
  const context = await contextFor(null, now(), language);
  const verdict = await createFirstAdministrator(context, { email, fullName, language });
  if (!verdict.ok) {
    return fail(
      "There is an administrator already. Administrators give roles at /en/staff/people.",
    );
  }
  const mailer = openMailer(env().smtpUrl ?? "");
  const sent = await sendMessages({ db: context.db, mailer, now });
  mailer.close();
  if (sent === 0) {
    return fail(
      "The administrator is made, but this command could not deliver the message; the portal sends\n" +
        `it while it runs. A new code can be asked for at ${env().address}/${language}/sign-in.`,
    );
  }
  process.stdout.write(`A one-time link is on its way to ${email}. It works for 10 minutes.\n`);
  return 0;
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}
