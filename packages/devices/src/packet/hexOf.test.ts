import { expect, it } from "vitest";
import { bytesOf } from "../codec/bytesOf.ts";
import { readable } from "./hexOf.ts";

it.each([
  ["X20", "X20"],
  ["\u0002X\t7.41\u0003\r\n", "␂X␉7.41␃␍␊"],
  ["\u0001", "0x01"],
  ["\u0002\u00b1", "0x02B1"],
  ["", ""],
])("shows %j as %s", (text, shown) => {
  expect(readable(bytesOf(text))).toBe(shown);
});
