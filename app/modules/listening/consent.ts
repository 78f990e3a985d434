/**
 * A parent's consent to publish a concern in their own words: to which text they said yes, in which
 * language they read it, and until when. Words that change need a new one.
 */
export const PUBLISH_CONCERN = "publish-concern";

/**
 * The version of the text that is asked; its words are `consent.1` of listening.json. Another text
 * is another version with words of its own: what somebody once read stays to be read.
 */
export const CONSENT_TEXT = 1;
