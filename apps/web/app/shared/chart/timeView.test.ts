import { describe, expect, it } from "vitest";
import { pan, viewAfterKey, within, zoom } from "./timeView.ts";

const BOUNDS = { from_s: 0, to_s: 1000 };
const view = (from_s: number, to_s: number) => ({ from_s, to_s });

describe("the stretch of time that a chart shows", () => {
  it("moves by a part of its length and stops at the bounds", () => {
    expect(pan(view(400, 500), 0.5, BOUNDS)).toEqual(view(450, 550));
    expect(pan(view(400, 500), -5, BOUNDS)).toEqual(view(0, 100));
    expect(pan(view(400, 500), 9, BOUNDS)).toEqual(view(900, 1000));
  });

  it("zooms around the pointer", () => {
    expect(zoom(view(400, 500), 0.5, 0, BOUNDS)).toEqual(view(400, 450));
    expect(zoom(view(400, 500), 0.5, 1, BOUNDS)).toEqual(view(450, 500));
    expect(zoom(view(400, 500), 2, 0.5, BOUNDS)).toEqual(view(350, 550));
  });

  it("is never longer than all and never shorter than 5 s", () => {
    expect(zoom(view(400, 500), 100, 0.5, BOUNDS)).toEqual(BOUNDS);
    expect(zoom(view(400, 500), 0.0001, 0.5, BOUNDS)).toEqual(view(447.5, 452.5));
  });

  it("is pushed back inside when the bounds are narrower", () => {
    expect(within(view(-50, 50), BOUNDS)).toEqual(view(0, 100));
    expect(within(view(-500, 5000), BOUNDS)).toEqual(BOUNDS);
  });

  it("refuses a factor that would turn time around", () => {
    expect(() => zoom(view(0, 10), -1, 0.5, BOUNDS)).toThrow("must be above 0, found -1");
  });

  it.each([
    ["ArrowLeft", view(380, 480)],
    ["ArrowRight", view(420, 520)],
    ["+", view(425, 475)],
    ["ArrowUp", view(425, 475)],
    ["-", view(350, 550)],
    ["Home", view(0, 100)],
    ["End", view(900, 1000)],
    ["0", BOUNDS],
    ["Tab", null],
    ["a", null],
  ])("obeys the key %s", (key, after) => {
    expect(viewAfterKey(key, view(400, 500), BOUNDS)).toEqual(after);
  });
});
