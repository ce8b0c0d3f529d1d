import { useEffect, useRef } from "react";
import { onThemeChange } from "../shell/theme.ts";
import { frameLoop } from "./FrameLoop.ts";
import type { TraceBuffer } from "./RingTrace.ts";
import { sweepSegments } from "./sweepSegments.ts";

export interface SweepWaveformProps {
  /** For a screen reader: what is drawn, with its unit. */
  readonly label: string;
  readonly trace: TraceBuffer;
  /** Time for one pass over the screen. */
  readonly window_s: number;
  readonly range: readonly [min: number, max: number];
  /** A token of the theme, e.g. `--arterial`. */
  readonly colorToken: string;
  readonly height_px: number;
}

const MAX_SAMPLES = 8192;

/** The bedside sweep: the pen moves from left to right and erases what it wrote one pass ago. */
export function SweepWaveform({ label, trace, window_s, range, colorToken, height_px }: SweepWaveformProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [min, max] = range;

  useEffect(() => {
    const element = canvas.current;
    const pen = element?.getContext("2d") ?? null;
    if (element === null || pen === null) return undefined;
    // Through the style object: a style attribute in prerendered HTML would break the content security policy.
    element.style.color = `var(${colorToken})`;
    element.style.height = `${height_px}px`;
    const time_s = new Float64Array(MAX_SAMPLES);
    const value = new Float64Array(MAX_SAMPLES);
    let color = resolvedColor(element);
    const ignoreTheme = onThemeChange(() => {
      color = resolvedColor(element);
    });

    const unsubscribe = frameLoop.paint(() => {
      const ratio = window.devicePixelRatio;
      const width = Math.round(element.clientWidth * ratio);
      const height = Math.round(element.clientHeight * ratio);
      if (element.width !== width || element.height !== height) {
        element.width = width;
        element.height = height;
      }
      pen.clearRect(0, 0, width, height);
      pen.strokeStyle = color;
      pen.lineWidth = 1.75 * ratio;
      pen.lineJoin = "round";
      const count = trace.copyInto(time_s, value);
      const yScale = (height - 4 * ratio) / (max - min);
      for (const { from, to } of sweepSegments(time_s, value, count, window_s)) {
        pen.beginPath();
        for (let i = from; i < to; i++) {
          const x = (((time_s[i] as number) % window_s) / window_s) * width;
          const y = height - 2 * ratio - ((value[i] as number) - min) * yScale;
          if (i === from) pen.moveTo(x, y);
          else pen.lineTo(x, y);
        }
        pen.stroke();
      }
    });
    return () => {
      unsubscribe();
      ignoreTheme();
    };
  }, [trace, window_s, min, max, colorToken, height_px]);

  // What stands inside a canvas is what a screen reader is told of it.
  return (
    <canvas ref={canvas} className="sweep">
      {label}
    </canvas>
  );
}

/** A canvas can't use a custom property; the element's own text color can, and reads back resolved. */
function resolvedColor(element: HTMLElement): string {
  return getComputedStyle(element).color;
}
