import type { Text } from "@openperfusion/signals";
import type { Language } from "./words.ts";

/** A value with one language's words in place of every text in it. */
export type InLanguage<Value> = Value extends Text
  ? string
  : Value extends readonly (infer Item)[]
    ? readonly InLanguage<Item>[]
    : Value extends object
      ? { readonly [Name in keyof Value]: InLanguage<Value[Name]> }
      : Value;

/** Data for a program are told in English; the same data for a person in a language of theirs. */
export function inLanguage<Value>(value: Value, language: Language): InLanguage<Value> {
  return translated(value, language) as InLanguage<Value>;
}

function translated(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((item) => translated(item, language));
  if (typeof value !== "object" || value === null) return value;
  if (isText(value)) return value[language];
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, translated(item, language)]));
}

function isText(value: object): value is Text {
  const { en, es } = value as Partial<Text>;
  return Object.keys(value).length === 2 && typeof en === "string" && typeof es === "string";
}
