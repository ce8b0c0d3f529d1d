import type { Assembly } from "./Assembly.ts";
import { ecmoDrawing } from "./drawings/ecmoDrawing.ts";
import { joinFragments } from "./Fragment.ts";
import { drainageCannula, returnCannula } from "./fragments/ecmoCannulas.ts";
import type { HolesAt } from "./fragments/ecmoCannulas.ts";
import { ecmoUnit } from "./fragments/ecmoUnit.ts";
import { restingLungs } from "./fragments/ventilation.ts";

/** Venovenous ECMO by two cannulas; how much recirculates follows from where their mouths lie. */
export function vvByTwo(of: {
  readonly id: string;
  readonly label: Assembly["label"];
  readonly drainage: string;
  readonly holes: HolesAt;
  readonly back: string;
  readonly backTo: string;
  readonly speed_rpm: number;
  readonly drawing: Assembly["drawing"];
}): Assembly {
  return {
    id: of.id,
    label: of.label,
    ...joinFragments(
      ecmoUnit({
        pump: "rotaflow",
        speed_rpm: of.speed_rpm,
        oxygenator: "quadrox-id",
        sweep: { default: 3 },
        fio2: 1,
      }),
      drainageCannula(of.drainage, of.holes),
      returnCannula(of.back, of.backTo),
      restingLungs,
    ),
    drawing: of.drawing,
  };
}

/**
 * Share of the drainage cannula's holes that reach into the atrium when its tip lies so far from the return cannula's
 * (teaching assumption: none from 16 cm on, 0.6 with both tips side by side).
 */
export function holesByTipDistance(distance_cm: number): HolesAt {
  const rightAtrium = Math.max(0.02, Math.min(0.6, 0.6 * (1 - distance_cm / 16)));
  return { inferiorVenaCava: 1 - rightAtrium, rightAtrium };
}

/** Femoro-jugular: drained from the inferior cava, given back through the jugular vein into the atrium. */
export const vvTwoSite = (): Assembly =>
  vvByTwo({
    id: "vv-two-site",
    label: {
      en: "VV ECMO, femoral drainage, jugular return",
      es: "ECMO VV, drenaje femoral, retorno yugular",
    },
    drainage: "multistage-venous-25",
    holes: holesByTipDistance(15),
    back: "femoral-arterial-19",
    backTo: "patient.rightAtrium",
    speed_rpm: 2400,
    drawing: ecmoDrawing({ patient: ["blood.radialRight.so2", "circuit.recirculation.fraction"] }),
  });
