import type { Text } from "@openperfusion/signals";

export const LANGUAGES = ["en", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a program of this project says to people, by the name of the message; places to fill in stand in braces. */
export type Catalog = Readonly<Record<string, Text>>;

/** What is filled in: the same in both languages, or a text of its own. */
export type Values = Readonly<Record<string, string | number | Text>>;

/** One message of a catalog in every language. A place that nothing is said of stays as it is. */
export function filled(text: Text, values: Values = {}): Text {
  return { en: filledIn("en", text, values), es: filledIn("es", text, values) };
}

/** The messages of a catalog, by name. */
export function messagesOf<Words extends Catalog>(
  catalog: Words,
): (word: keyof Words & string, values?: Values) => Text {
  return (word, values) => filled(catalog[word] as Text, values);
}

/** One text of several, side by side. */
export function joined(texts: readonly Text[], separator: string): Text {
  const inOne = (language: Language): string => texts.map((text) => text[language]).join(separator);
  return { en: inOne("en"), es: inOne("es") };
}

/** Words that are nobody's to translate: a name, a figure, what a system said. */
export function asIs(text: string): Text {
  return { en: text, es: text };
}

function filledIn(language: Language, text: Text, values: Values): string {
  return text[language].replaceAll(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name] ?? place;
    return typeof value === "object" ? value[language] : String(value);
  });
}
