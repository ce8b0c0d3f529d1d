import { expect, it } from "vitest";
import { likeness } from "./likeness.ts";

it("tells heaps of bytes apart by what is in them and not by the order", () => {
  const text = Buffer.from("12:31:05 7.41 036");
  expect(likeness(text, text.toReversed())).toBeCloseTo(1);
  expect(likeness(text, Buffer.from("ABCDEF"))).toBe(0);
  expect(likeness(text, Buffer.alloc(0))).toBe(0);
});
