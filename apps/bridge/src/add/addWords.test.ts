import { expect, it } from "vitest";
import { ADD_WORDS, addText } from "./addWords.ts";

const words = Object.entries(ADD_WORDS);
const places = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

it.each(words)("%s has the same places to fill in both languages", (_, { en, es }) => {
  expect(places(es)).toEqual(places(en));
  expect(es === "").toBe(en === "");
});

it("fills every place, and leaves one that nothing is said of as it is", () => {
  expect(addText("listening", "es", { path: "/dev/ttyUSB0", seconds: 85 })).toBe(
    "Escuchando /dev/ttyUSB0, 85 s como máximo",
  );
  expect(addText("savedOver", "en", { file: "bridge.toml" })).toBe(
    "Saved to bridge.toml; the old one is {backup}.",
  );
});
