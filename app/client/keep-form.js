/**
 * Keeps a form going where the signal drops: choices stay on this telephone, and the very same form
 * is sent once the signal returns. The form's token and what its page showed travel along, so that
 * the portal writes nothing twice and overwrites nothing unseen. Without this file the form works
 * as any other.
 *
 * The form says what it is: `data-keep` a word, `data-thing` what it is about, `data-counted` how
 * the names of fields begin whose changes are counted, `data-lined` which fields hold one thing a
 * line. A button named "press" is counted each time it is pressed: the field "presses" keeps them,
 * each with a key of its own, and a sum in `data-tally`.
 *
 * A draft belongs to who made it, on a telephone that several share, and is kept for two days.
 * `times` is how often it was asked to be saved: 0 for one that waits for its leader only.
 *
 * @typedef {{ fields: [string, string][], times: number, at: number }} Draft
 */
const TRY_AGAIN_MILLISECONDS = 15_000;
const KEPT_MILLISECONDS = 2 * 24 * 60 * 60_000;

const form = /** @type {HTMLFormElement | null} */ (document.querySelector("form[data-keep]"));
const status = document.getElementById(`${form?.id ?? ""}-status`);
if (form !== null && status !== null) keep(form, status);

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement} status
 */
function keep(form, status) {
  const { keep = "", person = "", thing = "" } = form.dataset;
  const store = storeOf(`${keep}:`, `${person}:${thing}`);
  const [counted, lined] = [wordsOf(form, "counted"), wordsOf(form, "lined")];
  const shown = new Map(fieldsOf(form));
  let isSending = false;
  // Held here too: a telephone's storage may be full, or forbidden.
  // A page that answers a form shows what was typed itself.
  let draft = form.dataset["answers"] === "true" ? null : store.read();

  /** @param {number} times @param {string | null} [act] */
  const write = (times, act = null) => {
    const data = new FormData(form);
    if (act !== null) data.set("act", act);
    draft = { fields: textsOf(data), times, at: Date.now() };
    return { draft, isStored: store.write(draft) };
  };

  const send = async () => {
    const sent = draft;
    if (isSending || sent === null) return;
    isSending = true;
    say("sending");
    const body = new URLSearchParams(sent.fields);
    const answer = await fetch(form.action, { method: "POST", body }).catch(() => null);
    isSending = false;
    if (answer === null || answer.status >= 500) return say("waiting", changes(draft ?? sent));
    if (answer.redirected && answer.url.includes("done=saved")) return goOn(sent, answer.url);
    // Something has to be read: the page itself asks, with all that was typed by now. Who has to
    // sign in first finds it sent afterwards.
    const act = actOf(sent);
    write(answer.redirected ? sent.times : 0, act);
    if (act !== null) addHidden(form, "act", act);
    form.submit();
  };

  /** Only what was sent is forgotten, not what was chosen meanwhile. @param {Draft} sent @param {string} to */
  const goOn = (sent, to) => {
    if (draft === sent) store.forget();
    else if ((draft?.times ?? 0) > sent.times || !write(0).isStored) return send();
    const place = new URL(to).searchParams.get("place");
    location.assign(place === null ? to : `${to}#${place}`);
  };

  /** @param {Draft} draft */
  const changes = (draft) => {
    const changed = draft.fields.filter(([name, value]) => {
      return counted.some((word) => name.startsWith(word)) && shown.get(name) !== value;
    });
    const lines = draft.fields
      .filter(([name]) => lined.includes(name))
      .flatMap(([, text]) => text.split("\n").filter((line) => line.trim() !== ""));
    return changed.length + lines.length + pressesOf(draft.fields).length;
  };

  /** @param {"waiting" | "sending" | "restored"} word @param {number} [count] */
  function say(word, count = 0) {
    status.textContent = (status.dataset[word] ?? "").replace("%", String(count));
    status.hidden = false;
  }

  const tryAgain = () => {
    if (draft !== null && draft.times > 0 && navigator.onLine) void send();
  };

  // What is chosen while a form waits goes along with it.
  form.addEventListener("input", () => {
    const now = write(draft?.times ?? 0, draft && actOf(draft)).draft;
    if (now.times > 0 && !isSending) say("waiting", changes(now));
  });
  form.addEventListener("submit", (event) => {
    // The change of language goes where it leads.
    if (event.submitter?.hasAttribute("formaction") === true) return;
    event.preventDefault();
    const button = /** @type {HTMLButtonElement | null} */ (event.submitter);
    const isPress = button?.name === "press";
    if (isPress) addPress(form, button.value);
    const now = write((draft?.times ?? 0) + 1, isPress ? null : (button?.value ?? null)).draft;
    if (navigator.onLine) void send();
    else say("waiting", changes(now));
  });
  addEventListener("online", tryAgain);
  setInterval(tryAgain, TRY_AGAIN_MILLISECONDS);

  tally(form);
  if (draft === null) return store.forget();
  restore(form, draft.fields);
  tally(form);
  say(draft.times > 0 ? "waiting" : "restored", changes(draft));
  tryAgain();
}

/** @param {HTMLFormElement} form @param {"counted" | "lined"} of */
function wordsOf(form, of) {
  return (form.dataset[of] ?? "").split(" ").filter((word) => word !== "");
}

/** What the page showed. @param {HTMLFormElement} form */
function fieldsOf(form) {
  return textsOf(new FormData(form));
}

/** Forms that are kept hold texts only. @param {FormData} data */
function textsOf(data) {
  return /** @type {[string, string][]} */ ([...data]);
}

/** One more press among those that are sent. @param {HTMLFormElement} form @param {string} press */
function addPress(form, press) {
  const presses = /** @type {HTMLInputElement} */ (form.elements.namedItem("presses"));
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  const key = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  presses.value = `${presses.value} ${key}.${press}`.trim();
  tally(form);
}

/** @param {[string, string][]} fields */
function pressesOf(fields) {
  const text = fields.find(([name]) => name === "presses")?.[1] ?? "";
  return text.split(" ").filter((press) => press !== "");
}

/** Shows what was pressed and is not sent yet: "+6". @param {HTMLFormElement} form */
function tally(form) {
  const sums = new Map();
  for (const press of pressesOf(fieldsOf(form))) {
    const [, about, number] = press.split(".");
    sums.set(about, (sums.get(about) ?? 0) + Number(number));
  }
  for (const place of form.querySelectorAll("[data-tally]")) {
    const sum = sums.get(place.getAttribute("data-tally")) ?? 0;
    place.textContent = sum === 0 ? "" : `${sum > 0 ? "+" : ""}${sum}`;
  }
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
    else if (control instanceof HTMLSelectElement) control.value = value;
    else if (control instanceof HTMLInputElement && ["hidden", "text"].includes(control.type))
      control.value = value;
  }
}

/** @param {HTMLFormElement} form @param {string} name @param {string} value */
function addHidden(form, name, value) {
  const field = document.createElement("input");
  Object.assign(field, { type: "hidden", name, value });
  form.append(field);
}

/** Which button was pressed. @param {Draft} draft */
function actOf({ fields }) {
  return fields.find(([name]) => name === "act")?.[1] ?? null;
}

/**
 * The place of one leader's draft. Others' drafts that were never to be sent go, and any old one.
 * @param {string} prefix
 * @param {string} own
 */
function storeOf(prefix, own) {
  const storage = storageOf();
  const place = `${prefix}${own}`;
  const places = Object.keys(storage ?? {}).filter((key) => key.startsWith(prefix));
  for (const key of places) {
    const draft = parse(storage?.getItem(key) ?? null);
    if (draft === null || (key !== place && draft.times === 0)) storage?.removeItem(key);
  }
  return {
    read: () => parse(storage?.getItem(place) ?? null),
    forget: () => storage?.removeItem(place),
    /** Whether there was room. @param {Draft} draft */
    write: (draft) => {
      try {
        storage?.setItem(place, JSON.stringify(draft));
      } catch {
        return false;
      }
      return storage !== null;
    },
  };
}

/** Null for a draft that is too old, or was written by something else. @param {string | null} text */
function parse(text) {
  try {
    const draft = /** @type {Draft | null} */ (JSON.parse(text ?? "null"));
    const isOwn = Array.isArray(draft?.fields) && typeof draft.times === "number";
    return isOwn && Date.now() - draft.at < KEPT_MILLISECONDS ? draft : null;
  } catch {
    return null;
  }
}

/** The browser's own storage; null where its owner has switched that off. */
function storageOf() {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
