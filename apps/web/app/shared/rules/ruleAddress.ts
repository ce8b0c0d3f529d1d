/** A rule's id as a part of an address: the server takes what has a dot at its end for a file. */
export function ruleSlug(id: string): string {
  return id.replaceAll(".", "-");
}

/** Where a rule's own page is. */
export function ruleAddress(id: string, language: string): string {
  return `/${language}/guide/rules/${ruleSlug(id)}`;
}
