/** Every address of the portal, written once. `paths("es").plan(id)` is "/es/my/plans/<id>". */
import {
  assemblyPaths,
  campaignPaths,
  campaignSections,
  evidencePaths,
  listeningPaths,
  ownConcernPaths,
  ownPlacePaths,
  publicRecordPaths,
  winPaths,
} from "./campaign-paths.ts";
import { organisingPaths } from "./organising-paths.ts";

export type Paths = ReturnType<typeof paths>;

/** Stands in an address for the refusal of a form that did not prove where it comes from. */
export const UNPROVEN_FORM = "unproven-form";

/** Stands in an address for the refusal of a file that is too large to be taken at all. */
export const FILE_TOO_LARGE = "file-too-large";

const PATHS = { en: pathsUnder("/en"), es: pathsUnder("/es") };

/** The addresses in one language; the same object every time. */
export function paths(language: "en" | "es") {
  return PATHS[language];
}

/** What calendar programs fetch: a file under no language; `token` says whose dates, in which. */
export function calendarFile(token: string): string {
  return `/calendar/${token}.ics`;
}

/** An uploaded file, under no language; who may have it is decided there. */
export function storedFile(id: string): string {
  return `/files/${id}`;
}

/** Where a mail program sends the one click that stops messages (RFC 8058); under no language. */
export function unsubscribeByMail(link: string): string {
  return `/unsubscribe/${link}`;
}

/** The address by which a calendar program follows a file, instead of reading it once. */
export function subscription(address: string, file: string): string {
  return address.replace(/^https?:/, "webcal:") + file;
}

function pathsUnder(top: string) {
  return { ...publicPaths(top), ...ownPaths(`${top}/my`), ...staffPaths(`${top}/staff`) };
}

function publicPaths(top: string) {
  return {
    home: top,
    calculator: `${top}/payment-plan`,
    calculatorPdf: (query: string) => `${top}/payment-plan.pdf${query}`,
    privacy: `${top}/privacy`,
    accessibility: `${top}/accessibility`,
    words: `${top}/words`,
    ...publicRecordPaths(top),
    cohorts: `${top}/cohorts`,
    cohort: (id: string) => `${top}/cohorts/${id}`,
    joinCohort: (id: string) => `${top}/cohorts/${id}/join`,
    checkIn: (door: string) => `${top}/check-in/${encodeURIComponent(door)}`,
    joinCode: (id: string) => `${top}/cohorts/${id}/join/code`,
    reply: (link: string, answer: string | null = null) =>
      `${top}/reply/${encodeURIComponent(link)}${answer === null ? "" : `?answer=${answer}`}`,
    replyNoted: (link: string) => `${top}/reply/${encodeURIComponent(link)}/noted`,
    unsubscribe: (link: string) => `${top}/unsubscribe/${encodeURIComponent(link)}`,
    signIn: (returnTo: string | null = null) =>
      `${top}/sign-in${returnTo === null ? "" : `?to=${encodeURIComponent(returnTo)}`}`,
    signInCode: `${top}/sign-in/code`,
    signInName: `${top}/sign-in/name`,
    signInWho: `${top}/sign-in/who`,
    signInDoor: (returnTo: string | null = null) =>
      `${top}/sign-in/door${returnTo === null ? "" : `?to=${encodeURIComponent(returnTo)}`}`,
    signOut: `${top}/sign-out`,
  };
}

/** A person's own pages. */
function ownPaths(my: string) {
  return {
    my,
    myRecord: `${my}/record`,
    mySessions: `${my}/record/sessions`,
    myMessages: `${my}/record/messages`,
    myMeetings: `${my}/meetings`,
    myReply: (id: string) => `${my}/meetings/${id}/reply`,
    myCalendar: `${my}/meetings/calendar`,
    myMeeting: (id: string) => `${my}/meetings/${id}`,
    myNeeds: (id: string) => `${my}/meetings/${id}/needs`,
    myOneToOnes: `${my}/one-to-ones`,
    myOneToOne: (id: string) => `${my}/one-to-ones/${id}`,
    deleteOneToOne: (id: string) => `${my}/one-to-ones/${id}/delete`,
    myLeadership: `${my}/leadership`,
    ...ownConcernPaths(my),
    leaveCohort: (id: string) => `${my}/meetings/${id}/leave`,
    ...ownPlacePaths(my),
    myPlans: `${my}/plans`,
    plan: (id: string) => `${my}/plans/${id}`,
    agreement: (id: string) => `${my}/plans/${id}/agreement`,
    agreementPdf: (id: string) => `${my}/plans/${id}/agreement.pdf`,
    statement: (id: string) => `${my}/plans/${id}/statement`,
    statementPdf: (id: string) => `${my}/plans/${id}/statement.pdf`,
    withdrawal: (id: string) => `${my}/plans/${id}/withdraw`,
    apply: `${my}/plans/apply`,
    application: (id: string) => `${my}/plans/apply/${id}`,
    applicationStep: (id: string, step: string) => `${my}/plans/apply/${id}/${step}`,
    applicationChild: (id: string, childId: string) =>
      `${my}/plans/apply/${id}/children/${childId}`,
  };
}

function staffPaths(staff: string) {
  const staffPlan = (id: string) => `${staff}/plans/${id}`;
  return {
    staff,
    staffPlans: `${staff}/plans`,
    staffToTell: `${staff}/plans/to-tell`,
    staffNewPlan: `${staff}/plans/new`,
    staffPlan,
    staffPlanStep: (id: string, step: string) => `${staffPlan(id)}/${step}`,
    staffPayOut: (id: string, caseId: string) => `${staffPlan(id)}/pay-out/${caseId}`,
    staffApplication: (id: string) => `${staffPlan(id)}/apply`,
    staffCases: `${staff}/cases`,
    staffCase: (id: string) => `${staff}/cases/${id}`,
    staffPayments: `${staff}/payments`,
    staffNewPayment: `${staff}/payments/new`,
    staffPayment: (id: string) => `${staff}/payments/${id}`,
    staffPaymentReverse: (id: string) => `${staff}/payments/${id}/reverse`,
    staffPaymentMove: (id: string) => `${staff}/payments/${id}/move`,
    staffPots: `${staff}/pots`,
    staffNewPot: `${staff}/pots/new`,
    staffPot: (id: string) => `${staff}/pots/${id}`,
    staffPotStep: (id: string, step: "fund" | "close") => `${staff}/pots/${id}/${step}`,
    staffPotReversal: (id: string, entry: number) => `${staff}/pots/${id}/reverse/${String(entry)}`,
    staffLedger: `${staff}/ledger`,
    staffTrialBalance: `${staff}/ledger/trial-balance`,
    staffEntry: (number: number) => `${staff}/ledger/${number}`,
    ...organisingPaths(staff),
    ...reportingPaths(`${staff}/outcomes`),
    ...campaignSections(staff),
    ...campaignPaths(staff),
    ...listeningPaths(staff),
    ...assemblyPaths(staff),
    ...winPaths(staff),
    ...evidencePaths(staff),
    staffAudit: `${staff}/audit`,
    staffPeople: `${staff}/people`,
    staffPerson: (id: string) => `${staff}/people/${id}`,
    staffNewPerson: `${staff}/people/new`,
    staffRevokeRole: (id: string, role: string) => `${staff}/people/${id}/revoke/${role}`,
    staffSettings: `${staff}/settings`,
    staffFees: `${staff}/settings/fees`,
    staffNewFee: `${staff}/settings/fees/new`,
    staffFee: (id: string) => `${staff}/settings/fees/${id}`,
    staffLender: `${staff}/settings/lender`,
    staffNewLender: `${staff}/settings/lender/new`,
    staffLenderApproval: `${staff}/settings/lender/approval`,
    staffCalendar: `${staff}/settings/calendar`,
    staffClock: `${staff}/settings/clock`,
    staffMail: `${staff}/mail`,
    staffMessage: (id: string) => `${staff}/mail/${id}`,
  };
}

/** What those who report see: counts, and registers to take away. `query` begins with "?". */
function reportingPaths(staffOutcomes: string) {
  return {
    staffOutcomes,
    staffOutcomesFile: (query: string) => `${staffOutcomes}.csv${query}`,
    staffOutcomePlaces: `${staffOutcomes}/places`,
    staffRegisters: `${staffOutcomes}/registers`,
    staffRegisterFile: (cohortId: string, year: string) =>
      `${staffOutcomes}/registers/${cohortId}.csv?year=${year}`,
  };
}
