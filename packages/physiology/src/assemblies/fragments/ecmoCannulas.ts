import type { Fragment } from "../Fragment.ts";
import { joinFragments } from "../Fragment.ts";
import { cannula, holes, housing, MOUTHS } from "./vessels.ts";

type Place = keyof typeof MOUTHS;

/** Where the holes of a drainage cannula lie: the share of them in each vein and in the atrium. */
export type HolesAt = Readonly<Partial<Record<Place, number>>>;

const EDGE_OF: Readonly<Record<Place, string>> = {
  rightAtrium: "holesInAtrium",
  inferiorVenaCava: "holesInInferiorCava",
  thoracicInferiorCava: "holesInThoracicCava",
  superiorVenaCava: "holesInSuperiorCava",
};

/** A drainage cannula: its holes, then its lumen to `circuit.venousLine`. */
export function drainageCannula(id: string, at: HolesAt): Partial<Fragment> {
  return {
    volumes: [housing("venousCannulaLumen", 30, "prime", 0.02)],
    edges: [
      ...(Object.keys(at) as Place[]).map((place) =>
        holes(
          EDGE_OF[place],
          `patient.${place}`,
          "circuit.venousCannulaLumen",
          at[place] ?? 0,
          MOUTHS[place],
        ),
      ),
      cannula("venousCannula", "circuit.venousCannulaLumen", "circuit.venousLine", id, {
        clamp: "circuit.clamp.venousLine",
      }),
    ],
  };
}

/** The return cannula from `circuit.arterialLine` into a volume of the patient. */
export function returnCannula(id: string, to: string): Partial<Fragment> {
  return {
    edges: [
      cannula("arterialCannula", "circuit.arterialLine", to, id, { clamp: "circuit.clamp.arterialLine" }),
    ],
  };
}

/** The return cannula in the right femoral artery: its tip lies in the iliac artery, from where its blood runs up the aorta. */
export function femoralReturn(id: string, distal: string): Partial<Fragment> {
  return joinFragments(returnCannula(id, "patient.abdominalAorta"), legBehindCannula(distal));
}

/**
 * The leg behind an arterial cannula in the groin: the cannula leaves a tenth of the bore of the artery free (teaching
 * assumption), and a small cannula of its own may feed the leg from the arterial line.
 */
export function legBehindCannula(distal: string, closed?: true): Partial<Fragment> {
  return {
    edges: [
      cannula("distalPerfusion", "circuit.arterialLine", "patient.legArteryRight", distal, {
        clamp: "circuit.clamp.distalPerfusion",
      }),
    ],
    ...(closed
      ? { controls: [{ signal: "circuit.clamp.distalPerfusion", targets: [], range: { default: 1 } }] }
      : {}),
    flowMeters: [
      {
        signal: "circuit.flow.distalPerfusion",
        edge: "circuit.distalPerfusion",
        window_s: 0.5,
        probe: "clamp-on",
      },
    ],
    settings: [{ slot: "patient.iliacRight.opening", value: 0.1 }],
  };
}
