import type { Text } from "@openperfusion/signals";

/** The languages that every text of the rules is in. */
export type Language = keyof Text;

/** In the quotation marks of the language. */
export function quoted(text: string, language: Language): string {
  return language === "es" ? `«${text}»` : `“${text}”`;
}
