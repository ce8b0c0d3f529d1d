import { useEffect, useRef } from "react";
import { onThemeChange } from "../shell/theme.ts";
import { frameLoop } from "./FrameLoop.ts";
import type { RingTrace } from "./RingTrace.ts";
import { traceExtent } from "./traceExtent.ts";

export interface SparklineProps {
  /** For a screen reader: what is drawn, and over what time. */
  readonly label: string;
  readonly trace: RingTrace;
  readonly window_s: number;
}

const MAX_SAMPLES = 3000;

/** The last minutes of one value, without a scale: it shows that and how a value moves, the tile shows how much. */
export function Sparkline({ label, trace, window_s }: SparklineProps) {
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const element = canvas.current;
    const pen = element?.getContext("2d") ?? null;
    if (element === null || pen === null) return undefined;
    const time_s = new Float64Array(MAX_SAMPLES);
    const value = new Float64Array(MAX_SAMPLES);
    let drawn: string | null = null;
    const ignoreTheme = onThemeChange(() => {
      drawn = null;
    });
    const unsubscribe = frameLoop.paint(() => {
      const ratio = window.devicePixelRatio;
      const width = Math.round(element.clientWidth * ratio);
      const height = Math.round(element.clientHeight * ratio);
      const state = `${trace.pushCount} ${width} ${height}`;
      if (state === drawn) return;
      drawn = state;
      element.width = width;
      element.height = height;
      pen.strokeStyle = getComputedStyle(element).color;
      pen.lineWidth = 1.5 * ratio;
      const count = trace.copyInto(time_s, value);
      const extent = traceExtent(time_s, value, count, window_s);
      if (extent === null) return;
      const { from_s, to_s, min, max } = extent;
      const inset = 2 * ratio;
      let isDown = false;
      pen.beginPath();
      for (let i = 0; i < count; i++) {
        const t = time_s[i] as number;
        const v = value[i] as number;
        if (t < from_s || Number.isNaN(v)) {
          isDown = false;
          continue;
        }
        const x = inset + ((t - from_s) / (to_s - from_s)) * (width - 2 * inset);
        const y = height - inset - ((v - min) / (max - min)) * (height - 2 * inset);
        if (isDown) pen.lineTo(x, y);
        else pen.moveTo(x, y);
        isDown = true;
      }
      pen.stroke();
    });
    return () => {
      unsubscribe();
      ignoreTheme();
    };
  }, [trace, window_s]);

  return (
    <canvas ref={canvas} className="sparkline">
      {label}
    </canvas>
  );
}
