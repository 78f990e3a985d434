/**
 * Every field that an act may name in the audit log, and what its values are. Each has words in
 * records.json; a field that does not stand here cannot be recorded.
 */
export const AUDIT_FIELDS = {
  ...{ fullName: "text", email: "text", phone: "text", language: "choice", roles: "choice" },
  ...{ spokenLanguage: "text", address: "text", postcode: "text", telephone: "text" },
  ...{ contactBy: "choice", safeContact: "text", children: "text", bornOn: "day" },
  ...{ care: "choice", hardship: "choice", afford: "money", paydayEvery: "choice" },
  ...{ status: "choice", outcome: "choice", registrationReference: "text", note: "text" },
  ...{ adviserId: "record", preparedById: "record", approvedById: "record" },
  ...{ startedById: "record", toldById: "record" },
  ...{ count: "text", every: "choice", firstDueOn: "day", whole: "yes-no" },
  ...{ potId: "record", fee: "money", principal: "money" },
  ...{ agreementVersion: "text", textHash: "text", returnReason: "text", closeReason: "text" },
  ...{ planId: "record", caseId: "record", payment: "record", request: "record" },
  ...{ amountPence: "money", valueOn: "day", paidOn: "day", receivedOn: "day" },
  ...{ method: "choice", reference: "text", entry: "text", closed: "yes-no" },
  ...{ effectiveFrom: "day", at: "instant", closedAt: "instant", version: "text" },
  ...{ code: "text", kind: "choice", funder: "text" },
  ...{ conditions: "text", conditionsLanguage: "choice" },
  ...{ name: "text", licenceNumber: "text", bankName: "text", bankSortCode: "text" },
  ...{ bankAccount: "text", agreementTextEn: "text", agreementTextEs: "text" },
  ...{ languages: "text", place: "text", borough: "text", anchor: "text", capacity: "text" },
  ...{ everyWeeks: "text", startsOn: "day", startTime: "text", endTime: "text" },
  ...{ aboutEn: "text", aboutEs: "text", alsoKnownAs: "text", leader: "record" },
  ...{ meetings: "text", date: "day", start: "text", end: "text", link: "text" },
  ...{ cancelledAt: "instant", cancelReason: "text", stage: "text", needs: "text" },
  ...{ firstOn: "day", lastOn: "day", source: "text", removedAt: "instant" },
  ...{ hostId: "record", isPlaceConfirmed: "yes-no", interpreter: "text", childcare: "text" },
  ...{ speaker: "text", sessionId: "record", agenda: "text", topic: "text", aims: "text" },
  ...{ titleEn: "text", titleEs: "text", textEn: "text", textEs: "text" },
  ...{ linkEn: "text", linkEs: "text", archivedAt: "instant" },
  ...{ answer: "text", meetingMail: "yes-no", remindDays: "text" },
  ...{ marks: "text", walkIns: "text", saidBy: "text" },
  ...{ metOn: "day", nextStep: "text", stepBy: "text", dueOn: "day" },
  ...{ privateLine: "text", correction: "text" },
  ...{ schoolYear: "text", imported: "text" },
  ...{ joinedOn: "day", leftOn: "day", on: "day" },
  ...{ expected: "text", came: "text", campaigns: "text", asks: "text" },
  ...{ turnout: "text", counts: "text", answers: "text" },
  ...{ summaryEn: "text", summaryEs: "text", slug: "text", step: "text", themes: "text" },
  ...{ leadId: "record", publishedAt: "instant", detailEn: "text", detailEs: "text" },
  ...{ targetId: "record", askedOn: "day", position: "text" },
  ...{ officeEn: "text", officeEs: "text", body: "text", holder: "text" },
  ...{ words: "text", wordsIn: "choice", isQuote: "yes-no", witnesses: "text" },
  ...{ keptWhen: "text", keptWhenIn: "choice", state: "text", nextCheckOn: "day" },
  ...{ heardOn: "day", meetingId: "record", conversations: "text", concerns: "text" },
  ...{ nameEn: "text", nameEs: "text" },
  ...{ servesEn: "text", servesEs: "text" },
  ...{ wonOn: "day", evidence: "text" },
  ...{ offered: "text", valuePence: "money", deadlineOn: "day", happensOn: "day" },
  ...{ places: "text", given: "text", used: "text", toldOn: "day", toldTo: "text" },
} as const satisfies Record<string, FieldSort>;

/** "record" is another record's id; "choice" one or several of a fixed list. */
export type FieldSort = "text" | "money" | "day" | "instant" | "yes-no" | "choice" | "record";
export type AuditField = keyof typeof AUDIT_FIELDS;

/** The sort of a field's values; words where the field is of an older portal. */
export function sortOf(field: string): FieldSort {
  return Object.hasOwn(AUDIT_FIELDS, field) ? AUDIT_FIELDS[field as AuditField] : "text";
}
