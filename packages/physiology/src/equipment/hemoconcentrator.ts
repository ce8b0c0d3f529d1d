import type { Text } from "@openperfusion/signals";
import type { SourcesOf } from "./sources.ts";

export interface HemoconcentratorFigures {
  readonly membraneArea_m2: number;
  readonly prime_mL: number;
  /** With blood, not with water. */
  readonly ultrafiltration_mL_per_h_mmHg: number;
  readonly mostTransmembrane_mmHg: number;
  /** Concentration in the filtrate over that in plasma water. */
  readonly sievingIons: number;
  readonly sievingLactateGlucose: number;
  readonly sievingHeparin: number;
  readonly sievingAlbumin: number;
}

/**
 * A hemoconcentrator: plasma water leaves through its fibers.
 *
 *   filtrate = K_uf·(P_blood − P_filtrate − oncotic pressure), at most 30 % of the plasma that comes
 *
 * The bound stands for the layer of protein that grows at the wall (teaching assumption).
 */
export interface Hemoconcentrator extends HemoconcentratorFigures {
  readonly id: string;
  readonly label: Text;
  readonly sources: SourcesOf<HemoconcentratorFigures>;
}

export function ultrafiltrate_mL_per_min(
  filter: Hemoconcentrator,
  transmembrane_mmHg: number,
  oncotic_mmHg: number,
  plasmaFlow_mL_per_min: number,
): number {
  const pressure_mmHg = Math.min(transmembrane_mmHg, filter.mostTransmembrane_mmHg) - oncotic_mmHg;
  if (pressure_mmHg <= 0) return 0;
  return Math.min(
    (filter.ultrafiltration_mL_per_h_mmHg * pressure_mmHg) / 60,
    FILTRATION_FRACTION * plasmaFlow_mL_per_min,
  );
}

const FILTRATION_FRACTION = 0.3;

const SOURCES: SourcesOf<HemoconcentratorFigures> = {
  membraneArea_m2: "teaching assumption",
  prime_mL: "teaching assumption",
  ultrafiltration_mL_per_h_mmHg:
    'teaching assumption; 36 to 44 mL/min came through 1.1 m² of polyacrylonitrile at 50 to 100 mL/min (Jpn J Artif Organs 10:170, abstract), 214 mL/min on bypass (927 mL in 4 min 20 s: "Hemofiltration during cardiopulmonary bypass: quality assessment of hemoconcentrated blood", abstract; area and pressure not given)',
  mostTransmembrane_mmHg: "assumed: 500 to 600 mmHg stand in makers' instructions; not read",
  sievingIons: "assumed: small ions pass freely",
  sievingLactateGlucose: "assumed: small molecules pass freely",
  sievingHeparin:
    "0: neither unfractionated nor low-molecular-weight heparin was found in the filtrate of 15 patients (PMID 8014289, abstract)",
  sievingAlbumin: "assumed: almost none passes",
};

const SIEVING = {
  sievingIons: 1,
  sievingLactateGlucose: 1,
  sievingHeparin: 0,
  sievingAlbumin: 0.01,
} as const;

export const HEMOCONCENTRATORS: readonly Hemoconcentrator[] = [
  {
    id: "hemoconcentrator-adult",
    label: { en: "Hemoconcentrator, adult", es: "Hemoconcentrador de adulto" },
    membraneArea_m2: 1.35,
    prime_mL: 90,
    ultrafiltration_mL_per_h_mmHg: 35,
    mostTransmembrane_mmHg: 500,
    ...SIEVING,
    sources: SOURCES,
  },
  {
    id: "hemoconcentrator-child",
    label: { en: "Hemoconcentrator, child", es: "Hemoconcentrador pediátrico" },
    membraneArea_m2: 0.3,
    prime_mL: 30,
    ultrafiltration_mL_per_h_mmHg: 8,
    mostTransmembrane_mmHg: 500,
    ...SIEVING,
    sources: SOURCES,
  },
];
