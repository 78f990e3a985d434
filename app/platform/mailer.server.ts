/**
 * Hands messages to the mail server over SMTP.
 *
 * Names and addresses travel as fields of their own, never joined into a header by hand: a line
 * break in a name cannot start a header of its own. The Message-ID is the message's id.
 */
import { createTransport } from "nodemailer";
import { env } from "./env.server.ts";

export type Mail = {
  id: string;
  to: { name: string; address: string };
  language: string;
  subject: string;
  body: string;
  /** Where a mail program's one click stops such messages (RFC 8058); null for what stays. */
  unsubscribe?: string | null;
};

export type Mailer = { send(mail: Mail): Promise<void>; close(): void };

const LINE_BREAKS = /[\r\n\u0085\u2028\u2029]+/g;

export function openMailer(smtpUrl: string): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 2,
    connectionTimeout: 20_000,
    socketTimeout: 60_000,
    // Messages hold text only; nothing is read from files or addresses named in them.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ id, to, language, subject, body, unsubscribe = null }) => {
      await transport.sendMail({
        messageId: `<${id}@${new URL(env().address).hostname}>`,
        from: { name: "Parent Power", address: env().mailFrom },
        to: { name: to.name.replace(LINE_BREAKS, " "), address: checked(to.address) },
        subject: subject.replace(LINE_BREAKS, " "),
        text: body,
        headers: {
          "Content-Language": language,
          "Auto-Submitted": "auto-generated",
          ...(unsubscribe !== null && {
            "List-Unsubscribe": `<${unsubscribe}>`,
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
          }),
        },
      });
    },
    close: () => {
      transport.close();
    },
  };
}

/** An address with a space or a line break would name other recipients. */
function checked(address: string): string {
  if (!/^[^\s<>,;:"()[\]]+@[^\s<>,;:"()[\]@]+$/.test(address)) {
    throw new Error("not a single mail address");
  }
  return address;
}
