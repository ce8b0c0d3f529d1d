// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chartGestures } from "./chartGestures.ts";
import type { TimeView } from "./timeView.ts";

const BOUNDS: TimeView = { from_s: 0, to_s: 1000 };
let host: HTMLElement;
let area: HTMLElement;
let view: TimeView;
let stop: () => void;

beforeEach(() => {
  host = document.createElement("div");
  area = document.createElement("div");
  host.append(area);
  document.body.append(host);
  // jsdom lays nothing out: the chart is 100 px wide.
  area.getBoundingClientRect = () => new DOMRect(0, 0, 100, 50);
  area.setPointerCapture = () => {};
  view = { from_s: 400, to_s: 500 };
  stop = chartGestures(area, host, {
    view: () => view,
    bounds: () => BOUNDS,
    show: (next) => {
      view = next;
    },
  });
});
afterEach(() => {
  stop();
  host.remove();
});

function pointer(type: string, pointerId: number, clientX: number): void {
  area.dispatchEvent(new PointerEvent(type, { pointerId, clientX, pointerType: "touch", bubbles: true }));
}

describe("hands on a chart", () => {
  it("drag the time along under the pointer", () => {
    pointer("pointerdown", 1, 50);
    pointer("pointermove", 1, 30);
    expect(view).toEqual({ from_s: 420, to_s: 520 });
  });

  it("do nothing before they touch and after they let go", () => {
    pointer("pointermove", 1, 30);
    pointer("pointerdown", 1, 50);
    pointer("pointerup", 1, 50);
    pointer("pointermove", 1, 10);
    expect(view).toEqual({ from_s: 400, to_s: 500 });
  });

  it("pinch: two fingers twice as far apart show half as long a stretch", () => {
    pointer("pointerdown", 1, 40);
    pointer("pointerdown", 2, 60);
    pointer("pointermove", 2, 80);
    expect(view.to_s - view.from_s).toBeCloseTo(50);
  });

  it("show everything with a double click", () => {
    area.dispatchEvent(new MouseEvent("dblclick"));
    expect(view).toEqual(BOUNDS);
  });

  it("zoom with the wheel only when that is meant: with Ctrl, or once the chart has the focus", () => {
    const wheel = (ctrlKey: boolean): WheelEvent => {
      const event = new WheelEvent("wheel", { deltaY: -400, clientX: 50, ctrlKey, cancelable: true });
      area.dispatchEvent(event);
      return event;
    };
    expect(wheel(false).defaultPrevented).toBe(false);
    expect(view.to_s - view.from_s).toBe(100);
    expect(wheel(true).defaultPrevented).toBe(true);
    expect(view.to_s - view.from_s).toBeCloseTo(100 * 1.0015 ** -400);
  });

  it("can be a keyboard, without taking the browser's own keys", () => {
    host.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight" }));
    expect(view).toEqual({ from_s: 420, to_s: 520 });
    host.dispatchEvent(new KeyboardEvent("keydown", { key: "0", ctrlKey: true }));
    expect(view).toEqual({ from_s: 420, to_s: 520 });
  });
});
