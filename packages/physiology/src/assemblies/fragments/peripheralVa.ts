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
      sweep: { default: 2.5 },
      fio2: 0.8,
    }),
    // Tip at the mouth of the superior cava; of the 10 cm that carry the holes 5 lie in the atrium, 3 in the cava between it and
    // the diaphragm, which closes with it, and 2 below (lengths as for the jugular cannula, `vvJugulofemoral.ts`).
    drainageCannula("multistage-venous-25", { inferiorVenaCava: 0.2, rightAtrium: 0.8 }),
    femoralReturn("femoral-arterial-17", "distal-perfusion-6"),
    restingLungs,
  );
}
