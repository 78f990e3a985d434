/** The word by which an address names a campaign or a win. */

/** Letters, figures and hyphens; any other text names nothing and is never looked up. */
export function isAddressWord(text: string | undefined): text is string {
  return text !== undefined && /^[\p{L}\p{N}_-]{1,200}$/u.test(text);
}
