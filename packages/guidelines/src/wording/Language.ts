import type { Text } from "@openperfusion/signals";

/** The languages that every text of the rules is in. */
export type Language = keyof Text;

/** The same sentence in every language, made by one function. */
export function inBoth(say: (language: Language) => string): Text {
  return { en: say("en"), es: say("es") };
}

/** In the quotation marks of the language. */
export function quoted(text: string, language: Language): string {
  return language === "es" ? `«${text}»` : `“${text}”`;
}
