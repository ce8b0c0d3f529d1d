import type { ReactNode } from "react";
import type { SchemePart, PartKind } from "./Scheme.ts";

/** The sign of a part, within its own box. */
export function PartGlyph({ part }: { readonly part: SchemePart }) {
  return <g transform={`translate(${part.x} ${part.y})`}>{GLYPHS[part.kind](part.width, part.height)}</g>;
}

type Glyph = (width: number, height: number) => ReactNode;

const GLYPHS: Readonly<Record<PartKind, Glyph>> = {
  patient: (w, h) => {
    const cx = w / 2;
    return (
      <>
        <circle className="scheme__body" cx={cx} cy={h * 0.09} r={h * 0.085} />
        <path
          className="scheme__body"
          d={`M${cx} ${h * 0.2}C${w * 0.86} ${h * 0.2} ${w} ${h * 0.3} ${w} ${h * 0.46}V${h * 0.84}Q${w} ${h} ${w * 0.8} ${h}H${w * 0.2}Q0 ${h} 0 ${h * 0.84}V${h * 0.46}C0 ${h * 0.3} ${w * 0.14} ${h * 0.2} ${cx} ${h * 0.2}Z`}
        />
        <path
          className="scheme__lung"
          d={`M${cx - 9} ${h * 0.33}C${w * 0.2} ${h * 0.34} ${w * 0.14} ${h * 0.5} ${w * 0.16} ${h * 0.62}Q${w * 0.34} ${h * 0.64} ${cx - 9} ${h * 0.58}Z`}
        />
        <path
          className="scheme__lung"
          d={`M${cx + 9} ${h * 0.33}C${w * 0.8} ${h * 0.34} ${w * 0.86} ${h * 0.5} ${w * 0.84} ${h * 0.62}Q${w * 0.66} ${h * 0.64} ${cx + 9} ${h * 0.58}Z`}
        />
        <path
          className="scheme__heart"
          transform={`translate(${cx + 3} ${h * 0.5}) scale(${h / 330})`}
          d="M0 34C-34 10 -30 -22 -8 -20Q0 -19 2 -11Q6 -20 16 -18C36 -14 30 14 0 34Z"
        />
      </>
    );
  },
  reservoir: (w, h) => (
    <>
      <path
        className="scheme__venous-blood"
        d={`M3 ${h * 0.38}H${w - 3}V${h * 0.7}Q${w - 3} ${h * 0.84} ${w * 0.5} ${h - 3}Q3 ${h * 0.84} 3 ${h * 0.7}Z`}
      />
      <path
        className="scheme__shell"
        d={`M2 8Q2 2 8 2H${w - 8}Q${w - 2} 2 ${w - 2} 8V${h * 0.7}Q${w - 2} ${h * 0.85} ${w / 2} ${h - 2}Q2 ${h * 0.85} 2 ${h * 0.7}Z`}
      />
      {[0.25, 0.45, 0.65].map((level) => (
        <path key={level} className="scheme__scale" d={`M8 ${h * level}h9`} />
      ))}
    </>
  ),
  rollerPump: (w) => (
    <>
      <circle className="scheme__shell" cx={w / 2} cy={w / 2} r={w / 2 - 2} />
      <path className="scheme__rotor" d={`M${w * 0.24} ${w * 0.24}L${w * 0.76} ${w * 0.76}`} />
      <circle className="scheme__roller" cx={w * 0.27} cy={w * 0.27} r={w * 0.11} />
      <circle className="scheme__roller" cx={w * 0.73} cy={w * 0.73} r={w * 0.11} />
    </>
  ),
  centrifugalPump: (w) => (
    <>
      <circle className="scheme__shell" cx={w / 2} cy={w / 2} r={w / 2 - 2} />
      {[0, 120, 240].map((turn) => (
        <path
          key={turn}
          className="scheme__rotor"
          transform={`rotate(${turn} ${w / 2} ${w / 2})`}
          d={`M${w / 2} ${w / 2}Q${w * 0.72} ${w * 0.44} ${w * 0.62} ${w * 0.2}`}
        />
      ))}
      <circle className="scheme__roller" cx={w / 2} cy={w / 2} r={w * 0.09} />
    </>
  ),
  oxygenator: (w, h) => (
    <>
      <rect className="scheme__shell" x="2" y="2" width={w - 4} height={h - 4} rx="14" />
      {[0.22, 0.36, 0.5, 0.64, 0.78].map((column) => (
        <path key={column} className="scheme__fiber" d={`M${w * column} 14V${h - 12}`} />
      ))}
    </>
  ),
  heatExchanger: (w, h) => (
    <>
      <rect className="scheme__shell" x="2" y="2" width={w - 4} height={h - 4} rx="14" />
      <path
        className="scheme__coil"
        d={`M${w - 4} ${h * 0.28}H${w * 0.28}a${h * 0.11} ${h * 0.11} 0 0 0 0 ${h * 0.22}H${w * 0.7}a${h * 0.11} ${h * 0.11} 0 0 1 0 ${h * 0.22}H${w * 0.28}`}
      />
    </>
  ),
  arterialFilter: (w, h) => (
    <>
      <path
        className="scheme__shell"
        d={`M${w / 2} 2L${w - 2} ${h * 0.36}V${h * 0.76}L${w / 2} ${h - 2}L2 ${h * 0.76}V${h * 0.36}Z`}
      />
      <path
        className="scheme__fiber"
        d={`M8 ${h * 0.46}H${w - 8}M8 ${h * 0.58}H${w - 8}M8 ${h * 0.7}H${w - 8}`}
      />
    </>
  ),
  gasBlender: (w, h) => (
    <>
      <rect className="scheme__shell" x="2" y="2" width={w - 4} height={h - 4} rx="6" />
      <path className="scheme__gas" d={`M${w * 0.35} ${h - 10}V10M${w * 0.65} ${h - 10}V10`} />
      <circle className="scheme__gas-float" cx={w * 0.35} cy={h * 0.4} r="4.5" />
      <circle className="scheme__gas-float" cx={w * 0.65} cy={h * 0.62} r="4.5" />
    </>
  ),
  heaterCooler: (w, h) => (
    <>
      <rect className="scheme__shell" x="2" y="2" width={w - 4} height={h - 4} rx="6" />
      <path
        className="scheme__coil"
        d={`M10 ${h * 0.4}q${(w - 20) / 6} -10 ${(w - 20) / 3} 0t${(w - 20) / 3} 0t${(w - 20) / 3} 0M10 ${h * 0.66}q${(w - 20) / 6} -10 ${(w - 20) / 3} 0t${(w - 20) / 3} 0t${(w - 20) / 3} 0`}
      />
    </>
  ),
};
