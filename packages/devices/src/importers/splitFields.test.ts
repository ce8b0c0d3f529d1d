import { expect, it } from "vitest";
import { splitFields } from "./splitFields.ts";

it.each([
  ["a;b", ["a", "b"]],
  ["", [""]],
  [";", ["", ""]],
  ['"a;b";c', ["a;b", "c"]],
  ['"say ""ah""";', ['say "ah"', ""]],
  ['"";""', ["", ""]],
])("takes %j apart as %j", (line, fields) => {
  expect(splitFields(line, ";")).toEqual(fields);
});

it.each(['"a', 'a"b;c', '"a"b;c', '"a""'])("is not certain where a field of %j ends", (line) => {
  expect(splitFields(line, ";")).toBeUndefined();
});
