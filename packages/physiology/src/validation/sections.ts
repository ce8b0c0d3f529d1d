import { acidBaseFindings } from "./blood/acidBase.ts";
import { analyzerFindings } from "./blood/analyzers.ts";
import { oxygenFindings } from "./blood/oxygenCurve.ts";
import { bypassFindings } from "./courses/bypass.ts";
import { coldBypassFindings } from "./courses/coldBypass.ts";
import { coldHeartFindings } from "./courses/coldHeart.ts";
import { ecmoFindings } from "./courses/ecmo.ts";
import { handlingFindings } from "./courses/handling.ts";
import { oxygenatorInCaseFindings } from "./courses/oxygenatorInCase.ts";
import { pigletFindings } from "./courses/piglet.ts";
import { rewarmingFindings } from "./courses/rewarming.ts";
import { withoutCircuitFindings } from "./courses/withoutCircuit.ts";
import { drainageFindings } from "./parts/drainage.ts";
import { hemoconcentratorFindings } from "./parts/hemoconcentrators.ts";
import { hydraulicFindings } from "./parts/hydraulics.ts";
import { pumpFindings } from "./parts/pumps.ts";
import { oxygenLineFindings, oxygenatorFindings } from "./parts/oxygenators.ts";
import { childSubjects } from "./subjects/childSubjects.ts";
import { clottingDrugSubjects } from "./subjects/clottingDrugSubjects.ts";
import { coldSubjects } from "./subjects/coldSubjects.ts";
import { conditionSubjects } from "./subjects/conditionSubjects.ts";
import { hemostasisSubjects } from "./subjects/hemostasisSubjects.ts";
import { harmSubjects } from "./subjects/harmSubjects.ts";
import { lungVesselSubjects } from "./subjects/lungVesselSubjects.ts";
import type { Finding } from "./subjects/Finding.ts";
import { heartDrugSubjects } from "./subjects/heartDrugSubjects.ts";
import { otherDrugSubjects } from "./subjects/otherDrugSubjects.ts";
import { presetSubjects } from "./subjects/presetSubjects.ts";
import { productSubjects } from "./subjects/productSubjects.ts";
import { regulationSubjects } from "./subjects/regulationSubjects.ts";
import { sensorSubjects } from "./subjects/sensorSubjects.ts";
import { vaporSubjects } from "./subjects/vaporSubjects.ts";
import { vesselDrugSubjects } from "./subjects/vesselDrugSubjects.ts";

/** A part of the validation page. */
export interface Section {
  readonly title: string;
  /** Whether it simulates so long that only the full run does it; a quick run keeps what the page has. */
  readonly isLong: boolean;
  readonly run: () => readonly Finding[];
}

/** In the order of the page; a point that two sections find counts where it is found first. */
export const SECTIONS: readonly Section[] = [
  { title: "Oxygen in blood", isLong: false, run: oxygenFindings },
  {
    title: "Carbon dioxide, base and temperature",
    isLong: false,
    run: () => [...acidBaseFindings(), ...analyzerFindings()],
  },
  { title: "Cannulas, tubes and bundles", isLong: false, run: hydraulicFindings },
  { title: "Suction on the bench", isLong: true, run: drainageFindings },
  { title: "Pumps", isLong: false, run: pumpFindings },
  { title: "Oxygenators and heat exchangers", isLong: false, run: oxygenatorFindings },
  { title: "Hemoconcentrators", isLong: false, run: hemoconcentratorFindings },
  { title: "An oxygenator in a case", isLong: true, run: oxygenatorInCaseFindings },
  { title: "Bypass at its start and behind a cross-clamp", isLong: true, run: bypassFindings },
  { title: "Prime, reservoir and cardioplegia", isLong: true, run: handlingFindings },
  { title: "Bypass in the cold", isLong: true, run: coldBypassFindings },
  { title: "Cooling and rewarming", isLong: true, run: rewarmingFindings },
  { title: "The heart in the cold", isLong: true, run: coldHeartFindings },
  { title: "Fluid of a piglet on bypass", isLong: true, run: pigletFindings },
  { title: "Lines of needed oxygen", isLong: true, run: oxygenLineFindings },
  { title: "Anesthesia without a circuit", isLong: true, run: withoutCircuitFindings },
  { title: "ECMO", isLong: true, run: ecmoFindings },
  { title: "Patients", isLong: true, run: presetSubjects },
  { title: "Children", isLong: true, run: childSubjects },
  { title: "Conditions", isLong: true, run: conditionSubjects },
  { title: "Regulation", isLong: true, run: regulationSubjects },
  { title: "A cold body", isLong: true, run: coldSubjects },
  { title: "Lung vessels", isLong: true, run: lungVesselSubjects },
  { title: "A volatile agent", isLong: true, run: vaporSubjects },
  { title: "Drugs that narrow vessels", isLong: true, run: vesselDrugSubjects },
  { title: "Drugs of heart and wide vessels", isLong: true, run: heartDrugSubjects },
  { title: "Drugs of blood, kidneys, nerves and clotting", isLong: true, run: otherDrugSubjects },
  { title: "Drugs of clotting in action", isLong: true, run: clottingDrugSubjects },
  { title: "Hemostasis", isLong: true, run: hemostasisSubjects },
  { title: "Blood products and fluids", isLong: true, run: productSubjects },
  { title: "Harm", isLong: true, run: harmSubjects },
  { title: "Sensors", isLong: false, run: sensorSubjects },
];
