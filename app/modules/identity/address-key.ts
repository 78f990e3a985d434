/**
 * How two spellings of one e-mail address are known to be the same: lower case, no space around.
 * Two people may share an address, so a key finds people, not one person.
 */
export function addressKey(address: string): string {
  return address.normalize("NFC").trim().toLowerCase();
}
