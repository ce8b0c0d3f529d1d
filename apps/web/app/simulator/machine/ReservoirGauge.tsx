import { useEffect, useRef } from "react";
import { useSession } from "../session/SimulatorContext.ts";
import { RESERVOIR_SCALE_ML, reservoirFill } from "./reservoirFill.ts";

const MARKS_ML = [0, 500, 1000, 1500, 2000, 2500, 3000].filter((mark) => mark <= RESERVOIR_SCALE_ML);

/** The level of the venous reservoir as on its hard shell. Its number stands beside it in text. */
export function ReservoirGauge() {
  const session = useSession();
  const level = useRef<SVGRectElement>(null);
  useEffect(
    () =>
      session.samples.painters.add((values) => {
        const fill = reservoirFill(values.read("circuit.reservoir.level"));
        level.current?.setAttribute("y", String(TOP + HEIGHT * (1 - fill)));
        level.current?.setAttribute("height", String(HEIGHT * fill));
      }),
    [session],
  );
  return (
    <svg className="gauge" viewBox="0 0 92 190" aria-hidden="true">
      <clipPath id="gauge-shell">
        <rect x="6" y={TOP} width="46" height={HEIGHT} rx="6" />
      </clipPath>
      <rect ref={level} className="gauge__level" x="6" width="46" clipPath="url(#gauge-shell)" />
      <rect className="gauge__shell" x="6" y={TOP} width="46" height={HEIGHT} rx="6" />
      {MARKS_ML.map((mark_mL) => {
        const y = TOP + HEIGHT * (1 - reservoirFill(mark_mL));
        return (
          <g key={mark_mL}>
            <path className="gauge__mark" d={`M44 ${y}h8`} />
            <text x="58" y={y + 4}>
              {mark_mL}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

const TOP = 8;
const HEIGHT = 174;
