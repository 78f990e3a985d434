/**
 * News that a person may ask to get no more by mail: of meetings and, with them, of free places that
 * nobody has asked for yet. Messages about plans, about places that somebody asked for and about
 * signing in belong to no topic: they cannot be stopped.
 */
export type MailTopic = "meetings";

const OF_MEETINGS = ["replies:mail.", "meetings:mail.", "wins:mail.free"];

/** The topic of a kind of message, for example "replies:mail.invitation"; null for what stays. */
export function topicOf(kind: string): MailTopic | null {
  return OF_MEETINGS.some((beginning) => kind.startsWith(beginning)) ? "meetings" : null;
}
