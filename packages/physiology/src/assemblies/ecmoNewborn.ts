import type { Assembly } from "./Assembly.ts";
import { ecmoDrawing } from "./drawings/ecmoDrawing.ts";
import { joinFragments } from "./Fragment.ts";
import type { Fragment } from "./Fragment.ts";
import { drainageCannula, returnCannula } from "./fragments/ecmoCannulas.ts";
import type { HolesAt } from "./fragments/ecmoCannulas.ts";
import { ecmoUnit } from "./fragments/ecmoUnit.ts";
import { sizedFor } from "./fragments/sizedFor.ts";
import { stated } from "./fragments/stated.ts";
import { restingLungs } from "./fragments/ventilation.ts";

/**
 * A newborn's ECMO: ¼″ lines of 1.5 m, the small bundle, and the adult's centrifugal pump, which runs in such circuits too (S. Wang et
 * al., Artif Organs 44:16, 2020, abstract: 0.2 to 2.4 L/min through 8 to 12 Fr). Blood in the prime.
 */
function newbornEcmo(of: {
  readonly drainage: string;
  readonly holes: HolesAt;
  readonly back: string;
  readonly backTo: string;
  readonly speed_rpm: number;
}): Fragment {
  const tube = { bore: "1/4", length_m: 1.5 } as const;
  return stated(
    {
      cannulas: { "circuit.venousCannula": of.drainage, "circuit.arterialCannula": of.back },
      tubes: {
        "circuit.venousTubing": { ...tube, line: "circuit.venousLine" },
        "circuit.arterialTubing": { ...tube, line: "circuit.arterialLine" },
      },
      oxygenator: "quadrox-id-pediatric",
    },
    sizedFor(
      { volume: 0.2, flow: 0.1, patient: 0.053, sweep_L_per_min: 0.3, prime: "bloodPrime" },
      joinFragments(
        ecmoUnit({
          pump: "rotaflow",
          speed_rpm: of.speed_rpm,
          oxygenator: "quadrox-id",
          sweep: { default: 0.4, max: 5 },
          fio2: 0.6,
        }),
        drainageCannula("multistage-venous-25", of.holes),
        returnCannula("femoral-arterial-17", of.backTo),
        restingLungs,
      ),
    ),
  );
}

/**
 * Venoarterial ECMO of a newborn through the neck: drained from the right atrium by way of the right jugular vein, given back through
 * the right carotid artery, which is tied above the cannula, so that its side of the brain lives on the circle of Willis and the
 * vertebral arteries; the vein keeps a third of its bore beside the cannula (teaching assumption).
 */
export const vaNewborn = (): Assembly => ({
  id: "va-newborn",
  patient: "newborn",
  label: { en: "VA ECMO, newborn, neck", es: "ECMO VA, recién nacido, cuello" },
  ...joinFragments(
    newbornEcmo({
      drainage: "pediatric-venous-12",
      holes: { rightAtrium: 1 },
      back: "pediatric-arterial-8",
      backTo: "patient.archRight",
      speed_rpm: 2000,
    }),
    {
      settings: [
        { slot: "patient.carotidRight.opening", value: 0 },
        { slot: "patient.jugularRight.opening", value: 0.3 },
      ],
    },
  ),
  drawing: ecmoDrawing({ patient: ["blood.radialRight.so2", "patient.cardiacOutput"] }),
});

/** Venovenous ECMO of a newborn by one catheter of 13 Fr in the jugular vein; its curves are drawn out from larger ones. */
export const vvNewborn = (): Assembly => ({
  id: "vv-newborn",
  patient: "newborn",
  label: {
    en: "VV ECMO, newborn, dual-lumen cannula",
    es: "ECMO VV, recién nacido, cánula de doble luz",
  },
  ...newbornEcmo({
    drainage: "dual-lumen-13-drainage",
    holes: { superiorVenaCava: 0.4, inferiorVenaCava: 0.6 },
    back: "dual-lumen-13-return",
    backTo: "patient.rightAtrium",
    speed_rpm: 2200,
  }),
  drawing: ecmoDrawing({ patient: ["blood.radialRight.so2", "circuit.recirculation.fraction"] }),
});
