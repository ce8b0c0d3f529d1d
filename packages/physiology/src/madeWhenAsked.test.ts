import { expect, it } from "vitest";
import { madeWhenAsked } from "./madeWhenAsked.ts";

it("makes an entry when it is first asked for, once, and knows the names of all", () => {
  const made: string[] = [];
  const make = (id: string) => () => {
    made.push(id);
    return { id };
  };
  const registry = madeWhenAsked({ one: make("one"), two: make("two") });
  expect(Object.keys(registry)).toEqual(["one", "two"]);
  expect(made).toEqual([]);
  expect(registry["two"]).toBe(registry["two"]);
  expect(made).toEqual(["two"]);
  expect(Object.hasOwn(registry, "three")).toBe(false);
});
