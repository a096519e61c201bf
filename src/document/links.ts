/** The address where it is safe to link to: http, https, tel, mailto or sms, without a user name; else undefined. */
export function safeLink(address: string | undefined): string | undefined {
  return address !== undefined && safe.test(address) ? address : undefined;
}

// No spaces, quotes, backslashes or angle brackets; no `@` before the path of a web address.
const safe = /^(https?:\/\/[^\s"'<>\\@/?#]+([/?#][^\s"'<>\\]*)?|(tel|mailto|sms):[^\s"'<>\\]+)$/i;

/** A `tel:` link to a number written with spaces. */
export function telephoneLink(telephone: string): string {
  return `tel:${telephone.replace(/\s/g, '')}`;
}

/** An `sms:` link to a number written with spaces. */
export function textLink(to: string): string {
  return `sms:${to.replace(/\s/g, '')}`;
}
