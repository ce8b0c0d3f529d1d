import type { DrawnPart } from "@openperfusion/physiology/assemblies";
import { useId } from "react";
import type { ReactNode } from "react";
import type { Box } from "./polyline.ts";

type Shape = DrawnPart["shape"];

/** The sign of a part, within its own box. What moves with a case carries a `data-` mark for whoever moves it. */
export function PartGlyph({ shape, box }: { readonly shape: Shape; readonly box: Box }) {
  return <g transform={`translate(${box.x} ${box.y})`}>{GLYPHS[shape](box.width, box.height)}</g>;
}

type Glyph = (width: number, height: number) => ReactNode;

const GLYPHS: Readonly<Record<Shape, Glyph>> = {
  patient: (w, h) => {
    const cx = w / 2;
    return (
      <>
        <circle className="circuit__body" cx={cx} cy={h * 0.09} r={h * 0.085} />
        <path
          className="circuit__body"
          d={`M${cx} ${h * 0.2}C${w * 0.86} ${h * 0.2} ${w} ${h * 0.3} ${w} ${h * 0.46}V${h * 0.84}Q${w} ${h} ${w * 0.8} ${h}H${w * 0.2}Q0 ${h} 0 ${h * 0.84}V${h * 0.46}C0 ${h * 0.3} ${w * 0.14} ${h * 0.2} ${cx} ${h * 0.2}Z`}
        />
        <path
          className="circuit__lung"
          d={`M${cx - 9} ${h * 0.33}C${w * 0.2} ${h * 0.34} ${w * 0.14} ${h * 0.5} ${w * 0.16} ${h * 0.62}Q${w * 0.34} ${h * 0.64} ${cx - 9} ${h * 0.58}Z`}
        />
        <path
          className="circuit__lung"
          d={`M${cx + 9} ${h * 0.33}C${w * 0.8} ${h * 0.34} ${w * 0.86} ${h * 0.5} ${w * 0.84} ${h * 0.62}Q${w * 0.66} ${h * 0.64} ${cx + 9} ${h * 0.58}Z`}
        />
        <path
          className="circuit__heart"
          transform={`translate(${cx + 3} ${h * 0.5}) scale(${h / 330})`}
          d="M0 34C-34 10 -30 -22 -8 -20Q0 -19 2 -11Q6 -20 16 -18C36 -14 30 14 0 34Z"
        />
      </>
    );
  },
  reservoir: (w, h) => <Reservoir width={w} height={h} />,
  rollerPump: (w) => (
    <>
      <circle className="circuit__shell" cx={w / 2} cy={w / 2} r={w / 2 - 2} />
      <g data-rotor={w / 2}>
        <path className="circuit__rotor" d={`M${w * 0.24} ${w * 0.24}L${w * 0.76} ${w * 0.76}`} />
        <circle className="circuit__roller" cx={w * 0.27} cy={w * 0.27} r={w * 0.11} />
        <circle className="circuit__roller" cx={w * 0.73} cy={w * 0.73} r={w * 0.11} />
      </g>
    </>
  ),
  centrifugalPump: (w) => (
    <>
      <circle className="circuit__shell" cx={w / 2} cy={w / 2} r={w / 2 - 2} />
      <g data-rotor={w / 2}>
        {[0, 120, 240].map((turn) => (
          <path
            key={turn}
            className="circuit__rotor"
            transform={`rotate(${turn} ${w / 2} ${w / 2})`}
            d={`M${w / 2} ${w / 2}Q${w * 0.72} ${w * 0.44} ${w * 0.62} ${w * 0.2}`}
          />
        ))}
        <circle className="circuit__roller" cx={w / 2} cy={w / 2} r={w * 0.09} />
      </g>
    </>
  ),
  oxygenator: (w, h) => (
    <>
      <rect className="circuit__shell" x="2" y="2" width={w - 4} height={h - 4} rx="14" />
      {[0.22, 0.36, 0.5, 0.64, 0.78].map((column) => (
        <path key={column} className="circuit__fiber" d={`M${w * column} 14V${h - 12}`} />
      ))}
    </>
  ),
  heatExchanger: (w, h) => (
    <>
      <rect className="circuit__shell" x="2" y="2" width={w - 4} height={h - 4} rx="14" />
      <path
        className="circuit__coil"
        d={`M${w - 4} ${h * 0.28}H${w * 0.28}a${h * 0.11} ${h * 0.11} 0 0 0 0 ${h * 0.22}H${w * 0.7}a${h * 0.11} ${h * 0.11} 0 0 1 0 ${h * 0.22}H${w * 0.28}`}
      />
    </>
  ),
  filter: (w, h) => (
    <>
      <path
        className="circuit__shell"
        d={`M${w / 2} 2L${w - 2} ${h * 0.36}V${h * 0.76}L${w / 2} ${h - 2}L2 ${h * 0.76}V${h * 0.36}Z`}
      />
      <path
        className="circuit__fiber"
        d={`M8 ${h * 0.46}H${w - 8}M8 ${h * 0.58}H${w - 8}M8 ${h * 0.7}H${w - 8}`}
      />
    </>
  ),
  gasBlender: (w, h) => (
    <>
      <rect className="circuit__shell" x="2" y="2" width={w - 4} height={h - 4} rx="6" />
      <path className="circuit__gas" d={`M${w * 0.35} ${h - 10}V10M${w * 0.65} ${h - 10}V10`} />
      <circle className="circuit__gas-float" cx={w * 0.35} cy={h * 0.4} r="4.5" />
      <circle className="circuit__gas-float" cx={w * 0.65} cy={h * 0.62} r="4.5" />
    </>
  ),
  heaterCooler: (w, h) => (
    <>
      <rect className="circuit__shell" x="2" y="2" width={w - 4} height={h - 4} rx="6" />
      <path
        className="circuit__coil"
        d={`M10 ${h * 0.4}q${(w - 20) / 6} -10 ${(w - 20) / 3} 0t${(w - 20) / 3} 0t${(w - 20) / 3} 0M10 ${h * 0.66}q${(w - 20) / 6} -10 ${(w - 20) / 3} 0t${(w - 20) / 3} 0t${(w - 20) / 3} 0`}
      />
    </>
  ),
  bag: (w, h) => (
    <>
      <path
        className="circuit__shell"
        d={`M2 8Q2 2 8 2H${w - 8}Q${w - 2} 2 ${w - 2} 8V${h * 0.72}L${w / 2 + 4} ${h - 2}H${w / 2 - 4}L2 ${h * 0.72}Z`}
      />
      <path
        className="circuit__fiber"
        d={`M${w * 0.28} ${h * 0.28}H${w * 0.72}M${w * 0.28} ${h * 0.44}H${w * 0.72}`}
      />
    </>
  ),
};

/** How full a drawn reservoir is when nobody says. */
const DRAWN_LEVEL = 0.6;

/** A hard shell: the filling is a plain block that the shell's shape cuts, so that its level can move. */
function Reservoir({ width: w, height: h }: { readonly width: number; readonly height: number }) {
  const clipId = useId();
  return (
    <>
      <clipPath id={clipId}>
        <path
          d={`M3 3H${w - 3}V${h * 0.7}Q${w - 3} ${h * 0.84} ${w * 0.5} ${h - 3}Q3 ${h * 0.84} 3 ${h * 0.7}Z`}
        />
      </clipPath>
      <g clipPath={`url(#${clipId})`}>
        <rect
          className="circuit__venous-blood"
          data-level={h}
          y={h * (1 - DRAWN_LEVEL)}
          width={w}
          height={h * DRAWN_LEVEL}
        />
      </g>
      <path
        className="circuit__shell"
        d={`M2 8Q2 2 8 2H${w - 8}Q${w - 2} 2 ${w - 2} 8V${h * 0.7}Q${w - 2} ${h * 0.85} ${w / 2} ${h - 2}Q2 ${h * 0.85} 2 ${h * 0.7}Z`}
      />
      {[0.25, 0.45, 0.65].map((level) => (
        <path key={level} className="circuit__scale" d={`M8 ${h * level}h9`} />
      ))}
    </>
  );
}
