import { pan, viewAfterKey, zoom } from "./timeView.ts";
import type { TimeView } from "./timeView.ts";

export interface ChartGestureTarget {
  view(): TimeView;
  bounds(): TimeView;
  show(view: TimeView): void;
}

/**
 * Mouse, pen, fingers and keys on a chart: one pointer drags the time along, two pinch it, a double click shows all; the
 * keys are those of `viewAfterKey`. The wheel zooms with Ctrl, or once the chart has the focus: a page that is scrolled
 * must not change what it shows. `area` is where the data are drawn, `host` what takes the focus.
 * Returns what takes the listeners away.
 */
export function chartGestures(area: HTMLElement, host: HTMLElement, target: ChartGestureTarget): () => void {
  const held = new Map<number, number>();
  const control = new AbortController();
  const { signal } = control;
  const fractionAt = (clientX: number): number => {
    const box = area.getBoundingClientRect();
    return box.width > 0 ? (clientX - box.left) / box.width : 0.5;
  };

  area.addEventListener("pointerdown", (event) => hold(event), { signal });
  area.addEventListener("pointermove", (event) => move(event), { signal });
  for (const type of ["pointerup", "pointercancel", "lostpointercapture"] as const) {
    area.addEventListener(type, ({ pointerId }) => held.delete(pointerId), { signal });
  }
  area.addEventListener("dblclick", () => target.show(target.bounds()), { signal });
  host.tabIndex = 0;
  host.addEventListener("keydown", (event) => key(event), { signal });
  area.addEventListener("wheel", (event) => wheel(event), { signal, passive: false });
  return () => control.abort();

  function hold(event: PointerEvent): void {
    if (event.pointerType === "mouse" && event.button !== 0) return;
    area.setPointerCapture(event.pointerId);
    held.set(event.pointerId, fractionAt(event.clientX));
  }

  function move({ pointerId, clientX }: PointerEvent): void {
    const before = held.get(pointerId);
    if (before === undefined) return;
    const now = fractionAt(clientX);
    const other = [...held].find(([id]) => id !== pointerId)?.[1];
    held.set(pointerId, now);
    if (other === undefined) {
      target.show(pan(target.view(), before - now, target.bounds()));
      return;
    }
    const apart = Math.abs(now - other);
    if (apart < 0.01) return;
    target.show(
      zoom(target.view(), Math.abs(before - other) / apart || 1, (now + other) / 2, target.bounds()),
    );
  }

  function wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !host.matches(":focus-within")) return;
    event.preventDefault();
    target.show(zoom(target.view(), 1.0015 ** event.deltaY, fractionAt(event.clientX), target.bounds()));
  }

  function key(event: KeyboardEvent): void {
    const next = viewAfterKey(event.key, target.view(), target.bounds());
    if (next === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    target.show(next);
  }
}
