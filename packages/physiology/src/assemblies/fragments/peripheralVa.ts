import type { Fragment } from "../Fragment.ts";
import { joinFragments } from "../Fragment.ts";
import { drainageCannula, femoralReturn } from "./ecmoCannulas.ts";
import { ecmoUnit } from "./ecmoUnit.ts";
import { restingLungs } from "./ventilation.ts";

/** Venoarterial ECMO through the groin, with a cannula for the leg behind the return cannula. */
export function peripheralVa(speed_rpm: number): Partial<Fragment> {
  return joinFragments(
    ecmoUnit({
      pump: "rotaflow",
      speed_rpm,
      oxygenator: "quadrox-id",
      sweep: { default: 2.5, max: 15 },
      fio2: 0.8,
    }),
    // Tip at the mouth of the superior cava; the last 10 cm carry the holes: 5 cm of atrium, 3 cm of cava in the chest and 2 cm
    // below it (lengths as for the jugular cannula, `vvJugulofemoral.ts`).
    drainageCannula("multistage-venous-25", {
      inferiorVenaCava: 0.2,
      thoracicInferiorCava: 0.3,
      rightAtrium: 0.5,
    }),
    femoralReturn("femoral-arterial-17", "distal-perfusion-6"),
    restingLungs,
  );
}
