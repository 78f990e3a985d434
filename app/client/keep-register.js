/**
 * Keeps a register going where the signal drops: choices stay on this telephone, and the very same
 * form is sent once the signal returns. The form's token and the marks that its page showed travel
 * along, so that the portal writes nothing twice and overwrites nothing unseen. Without this file
 * the form works as any other.
 *
 * @typedef {{ fields: [string, string][], waits: boolean }} Draft
 */
const TRY_AGAIN_MILLISECONDS = 15_000;

const form = /** @type {HTMLFormElement | null} */ (document.getElementById("register"));
const status = document.getElementById("register-status");
if (form !== null && status !== null) keep(form, status);

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement} status
 */
function keep(form, status) {
  const place = `register:${form.dataset["meeting"] ?? ""}`;
  const shown = new Map(marksOf(form));
  let isSending = false;

  /** @returns {Draft | null} */
  const read = () => {
    const text = storage()?.getItem(place) ?? null;
    return text === null ? null : /** @type {Draft} */ (JSON.parse(text));
  };
  /** @param {boolean} waits @param {HTMLElement | null} [button] */
  const write = (waits, button = null) => {
    const data = new FormData(form);
    if (button instanceof HTMLButtonElement && button.name !== "")
      data.set(button.name, button.value);
    /** @type {Draft} */
    const draft = { fields: /** @type {[string, string][]} */ ([...data]), waits };
    storage()?.setItem(place, JSON.stringify(draft));
    return draft;
  };
  const forget = () => storage()?.removeItem(place);

  /** @param {Draft} draft */
  const send = async (draft) => {
    if (isSending) return;
    isSending = true;
    say("sending");
    const body = new URLSearchParams(draft.fields);
    const answer = await fetch(form.action, { method: "POST", body }).catch(() => null);
    isSending = false;
    if (answer === null || answer.status >= 500) return say("waiting", changes(draft));
    if (answer.redirected && answer.url.includes("done=saved")) {
      forget();
      return location.assign(answer.url);
    }
    // Something has to be read: the page itself asks, with all that was typed.
    write(false);
    restore(form, draft.fields);
    for (const [name, value] of draft.fields) if (name === "act") addHidden(form, name, value);
    form.submit();
  };

  /** @param {Draft} draft */
  const changes = (draft) => {
    const marks = draft.fields.filter(([name, value]) => {
      return name.startsWith("mark-") && shown.get(name) !== value;
    });
    const names = draft.fields.find(([name]) => name === "walkIns")?.[1] ?? "";
    return marks.length + names.split("\n").filter((name) => name.trim() !== "").length;
  };

  /** @param {"waiting" | "sending" | "restored"} word @param {number} [count] */
  function say(word, count = 0) {
    if (status === null) return;
    status.textContent = (status.dataset[word] ?? "").replace("%", String(count));
    status.hidden = false;
  }

  const tryAgain = () => {
    const draft = read();
    if (draft?.waits === true && navigator.onLine) void send(draft);
  };

  form.addEventListener("change", () => write(false));
  form.addEventListener("submit", (event) => {
    // The change of language goes where it leads.
    if (event.submitter?.hasAttribute("formaction") === true) return;
    event.preventDefault();
    const draft = write(true, event.submitter);
    if (navigator.onLine) void send(draft);
    else say("waiting", changes(draft));
  });
  addEventListener("online", tryAgain);
  setInterval(tryAgain, TRY_AGAIN_MILLISECONDS);

  // A page that answers a form shows what was typed itself.
  if (form.dataset["answers"] === "true") forget();
  const draft = read();
  if (draft === null) return;
  restore(form, draft.fields);
  if (draft.waits && navigator.onLine) void send(draft);
  else say(draft.waits ? "waiting" : "restored", changes(draft));
}

/** The marks that the page showed. @param {HTMLFormElement} form */
function marksOf(form) {
  const marks = [...new FormData(form)].filter(([name]) => name.startsWith("mark-"));
  return /** @type {[string, string][]} */ (marks);
}

/**
 * Puts choices back with the token and the states that they were made on; lines that were not
 * there then stay as they are.
 * @param {HTMLFormElement} form
 * @param {[string, string][]} fields
 */
function restore(form, fields) {
  for (const [name, value] of fields) {
    const control = form.elements.namedItem(name);
    if (control instanceof RadioNodeList) control.value = value;
    else if (control instanceof HTMLTextAreaElement) control.value = value;
    else if (control instanceof HTMLInputElement && control.type === "hidden")
      control.value = value;
  }
}

/** @param {HTMLFormElement} form @param {string} name @param {string} value */
function addHidden(form, name, value) {
  const field = document.createElement("input");
  Object.assign(field, { type: "hidden", name, value });
  form.append(field);
}

/** The browser's own storage; null where its owner has switched that off. */
function storage() {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
