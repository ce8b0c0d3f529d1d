import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { textIn, translationFor } from "../shared/language/translation.ts";
import { english, spanish } from "./catalogs.ts";

/** Every text of a catalog with its path, e.g. `shell.rooms.guide`. */
function texts(node: object, path: readonly string[] = []): readonly (readonly [string, string])[] {
  return Object.entries(node).flatMap(([key, value]) => {
    const here = [...path, key];
    return typeof value === "string" ? [[here.join("."), value] as const] : texts(value as object, here);
  });
}

const en = new Map(texts(english));
const es = new Map(texts(spanish));
const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/{{\w+}}/g)].map(String).toSorted();

describe("the message catalogs", () => {
  it("have the same texts in English and Spanish", () => {
    expect([...es.keys()].toSorted()).toEqual([...en.keys()].toSorted());
  });

  it("leave no text empty", () => {
    const empty = [...en, ...es].filter(([, text]) => text.trim() === "");
    expect(empty).toEqual([]);
  });

  it("fill the same places in both languages", () => {
    const uneven = [...en].filter(([path, text]) => {
      return placeholders(text).join() !== placeholders(es.get(path) ?? "").join();
    });
    expect(uneven).toEqual([]);
  });

  it("are all bound into the languages, none lies unused in its folder", () => {
    for (const language of ["en", "es"]) {
      const files = readdirSync(join(import.meta.dirname, language)).map((name) => name.replace(".ts", ""));
      expect(files.toSorted()).toEqual(Object.keys(english).toSorted());
    }
  });

  it("print a count of one and of many", () => {
    const { t } = translationFor("es");
    expect(t("consoleRoom:trends.gaps", { count: 1 })).toBe("1 hueco");
    expect(t("consoleRoom:trends.gaps", { count: 3 })).toBe("3 huecos");
  });

  it("let data speak their own two languages, and English for any other", () => {
    const text = { en: "not available", es: "no disponible" };
    expect(["en", "es", "pt"].map((language) => textIn(text, language))).toEqual([
      "not available",
      "no disponible",
      "not available",
    ]);
  });
});
