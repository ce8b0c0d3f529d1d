import type { SignalSummary } from "@openperfusion/contracts";
import { useTranslation } from "react-i18next";
import { formatCount } from "../../shared/format/formatCount.ts";
import { formatValue } from "../../shared/format/unitView.ts";
import type { UnitView } from "../../shared/format/unitView.ts";

const COUNTS = ["values", "notAvailable", "outOfRange", "otherStates"] as const;
const FIGURES = ["min", "max", "mean"] as const;

/** The heads of the columns that `CountCells` fills. */
export function CountHeads() {
  const { t } = useTranslation("consoleRoom");
  return [...COUNTS, ...FIGURES].map((name) => (
    <th key={name} scope="col" className="number">
      {t(`summary.${name}`)}
    </th>
  ));
}

export interface CountCellsProps {
  readonly counts: SignalSummary;
  readonly units: UnitView;
  readonly language: string;
}

/** How many values, how many of each missing state, and the values' range and mean, in cells of a row. */
export function CountCells({ counts, units, language }: CountCellsProps) {
  return (
    <>
      {COUNTS.map((name) => (
        <td key={name} className="number">
          <data value={counts[name]}>{formatCount(counts[name], language)}</data>
        </td>
      ))}
      {FIGURES.map((name) => (
        <td key={name} className="number">
          {figure(counts[name], name === "mean" ? meanView(units) : units)}
        </td>
      ))}
    </>
  );
}

function figure(value: number | null, units: UnitView): React.ReactNode {
  return value === null ? "–" : <data value={value}>{formatValue(value, units)}</data>;
}

/** A mean of many values resolves more than one of them; three digits at least, so that a mean near zero shows. */
function meanView(units: UnitView): UnitView {
  return { ...units, decimals: Math.max(units.decimals + 2, 3) };
}
