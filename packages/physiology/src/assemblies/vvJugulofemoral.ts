import type { Assembly } from "./Assembly.ts";
import { ecmoDrawing } from "./drawings/ecmoDrawing.ts";
import type { HolesAt } from "./fragments/ecmoCannulas.ts";
import { vvByTwo } from "./vvTwoSite.ts";

/**
 * Where the holes of a jugular drainage cannula lie, by geometry alone. Its last 10 cm carry them; the femoral cannula's tip
 * lies at the renal veins, 17 cm below the mouth of the superior cava; from there down the atrium is 5 cm high and the
 * cava in the chest 3 cm long (lengths: teaching assumption).
 */
export function jugularHolesByTipDistance(distance_cm: number): HolesAt {
  const tip_cm = RETURN_TIP_CM - distance_cm;
  const share = (top_cm: number, bottom_cm: number): number =>
    Math.max(0, Math.min(tip_cm, bottom_cm) - Math.max(tip_cm - HOLES_CM, top_cm)) / HOLES_CM;
  const at: HolesAt = {
    superiorVenaCava: share(-100, 0),
    rightAtrium: share(0, ATRIUM_CM),
    thoracicInferiorCava: share(ATRIUM_CM, ATRIUM_CM + CHEST_CM),
    inferiorVenaCava: share(ATRIUM_CM + CHEST_CM, 100),
  };
  return Object.fromEntries(Object.entries(at).filter(([, part]) => part > 0));
}

const HOLES_CM = 10;
const RETURN_TIP_CM = 17;
const ATRIUM_CM = 5;
const CHEST_CM = 3;

/** Jugulo-femoral: drained around the mouth of the superior cava, given back through the inferior cava. */
export const vvJugulofemoral = (): Assembly =>
  vvByTwo({
    id: "vv-jugulofemoral",
    label: {
      en: "VV ECMO, jugular drainage, femoral return",
      es: "ECMO VV, drenaje yugular, retorno femoral",
    },
    drainage: "multistage-venous-23",
    holes: jugularHolesByTipDistance(15),
    back: "femoral-arterial-19",
    backTo: "patient.inferiorVenaCava",
    speed_rpm: 2400,
    drawing: ecmoDrawing({ patient: ["blood.radialRight.so2", "circuit.recirculation.fraction"] }),
  });
