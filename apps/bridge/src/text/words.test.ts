import type { Text } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { ADD_WORDS } from "../add/addWords.ts";
import { DETECT_WORDS } from "../detect/detectWords.ts";
import { DOCTOR_WORDS } from "../doctor/doctorWords.ts";
import { STATUS_WORDS } from "../report/statusWords.ts";
import { SHEET_WORDS } from "../sheet/sheetWords.ts";
import { inLanguage } from "./inLanguage.ts";
import { asIs, filled, joined } from "./words.ts";

const CATALOGS = {
  "bridge add and place": ADD_WORDS,
  "bridge detect": DETECT_WORDS,
  "bridge doctor": DOCTOR_WORDS,
  "bridge status": STATUS_WORDS,
  "bridge sheet": SHEET_WORDS,
};

/** Words and commands that are the same in both languages. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  "bridge add and place": ["bytes", "measured", "cable"],
  "bridge doctor": ["cable"],
  "bridge sheet": ["cable"],
};

const places = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe.each(Object.entries<Readonly<Record<string, Text>>>(CATALOGS))("%s", (name, catalog) => {
  it.each(Object.entries(catalog))(
    "says %s in both languages, with the same places to fill",
    (_, { en, es }) => {
      expect(places(es)).toEqual(places(en));
      expect(es === "").toBe(en === "");
    },
  );

  it("leaves no message in English only", () => {
    const alike = Object.entries(catalog).filter(([, { en, es }]) => en === es);
    expect(alike.map(([word]) => word).toSorted()).toEqual((ALIKE[name] ?? []).toSorted());
  });
});

it("fills a place with a text of its own, in each language", () => {
  const who = joined([asIs("cat"), { en: "a bridge", es: "un puente" }], ", ");
  expect(
    filled({ en: "{who} has {node}, {left}", es: "{who} tiene {node}, {left}" }, { who, node: "ttyS0" }),
  ).toEqual({
    en: "cat, a bridge has ttyS0, {left}",
    es: "cat, un puente tiene ttyS0, {left}",
  });
});

it("tells data in one language, and leaves everything else as it is", () => {
  const data = { what: { en: "silent", es: "callado" }, list: [{ en: "a", es: "b" }], es: 1, none: null };
  expect(inLanguage(data, "es")).toEqual({ what: "callado", list: ["b"], es: 1, none: null });
});
