import fc from "fast-check";
import { expect, it } from "vitest";
import { SlidingExtreme } from "./SlidingExtreme.ts";

it("is the extreme of the last values, as found by looking at all of them", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 200 }),
      fc.integer({ min: 1, max: 12 }),
      (values, length) => {
        const highest = new SlidingExtreme("highest", length);
        const lowest = new SlidingExtreme("lowest", length);
        values.forEach((value, i) => {
          highest.push(value);
          lowest.push(value);
          const last = values.slice(Math.max(0, i + 1 - length), i + 1);
          expect(highest.value === Math.max(...last) && lowest.value === Math.min(...last)).toBe(true);
        });
      },
    ),
  );
});

it("forgets when it is told to", () => {
  const highest = new SlidingExtreme("highest", 3);
  highest.push(9);
  highest.clear();
  expect(highest.value).toBeNaN();
  highest.push(1);
  expect(highest.value).toBe(1);
});
