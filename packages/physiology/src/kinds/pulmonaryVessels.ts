import { volatileAgent } from "../drugs/volatileAgents.ts";
import type { VolatileAgent } from "../drugs/volatileAgents.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";
import { pow } from "../math/pow.ts";
import { DRY_MMHG } from "./airSpaces.ts";
import type { AirSpaces } from "./airSpaces.ts";
import type { SlowContents } from "./contents.ts";
import type { DrugEffects } from "./drugEffects.ts";
import type { Lungs } from "./lungs.ts";
import { pipeKind } from "./pipes.ts";
import type { Pipes } from "./pipes.ts";
import { siteKind } from "./sites.ts";
import type { Sites } from "./sites.ts";
import { vapor_MAC } from "./vapor.ts";

/**
 * Hypoxic pulmonary vasoconstriction: vessels of the lung narrow where oxygen is short, in two regions.
 *
 *   stimulus P = PvO2^0.41·PAO2^0.59 in aerated lung; PvO2 alone where there is no gas, in what the shunt stands for
 *   response r = P^−2.616/(6.683·10⁻⁵ + P^−2.616)          R = R_100%·(1 + 2.15·strength·r)
 *
 * Both laws: B. E. Marshall et al., Respir Physiol 96:231, 1994 (dogs; a 3.15-fold resistance at most). Resistances are
 * stated for an awake adult on air, whose tone here is 1. Aerated lung: the whole of arterioles and venules follows the law,
 * the arterioles alone move. A new tension is answered within a minute (full after 2–4 min of 10 % oxygen: H. L. Motley et
 * al., Am J Physiol 150:315, 1947); what grows over hours is left out.
 * A volatile agent in the blood of the lungs weakens it by 21 % at 1 MAC (isoflurane, data of K. B. Domino et al. as shown in
 * Miller's Anesthesia, 6th edition, figure 49-7), in a line.
 * Inhaled nitric oxide and other drugs take a share of what the tone exceeds a healthy lung's by, in aerated lung alone:
 * ΔPVR = −0.45·(PVR − 89 dyn·s/cm⁵) at 20 ppm (G. F. Rich et al., 20 patients before and after bypass).
 */
export const pulmonaryVesselKind = defineKind({
  name: "pulmonaryVessel",
  columns: [
    "strength",
    "aerated",
    "leverage",
    "usual",
    "stimulus_mmHg",
    "response",
    "tone",
    "healthy_mmHg_s_per_mL",
  ],
  parts: () => [
    { name: "patient.aeratedLung", pipe: "patient.pulmonaryArterioles", aerated: 1, usual: 0.165 },
    { name: "patient.airlessLung", pipe: "patient.pulmonaryShunt", aerated: 0, usual: 0.485 },
  ],
  joints: {
    pipe: (part, plan) => plan.row(pipeKind, part.pipe),
    venous: (_part, plan) => plan.row(siteKind, "port.blood.mixedVenous"),
    bed: (_part, plan) => plan.volume("patient.pulmonaryBed"),
  },
  fill: (rows, row, part, plan) => {
    const resistance = (name: string): number => {
      const edge = plan.edges[plan.edge(name)];
      return edge.kind === "pipe" ? edge.resistance_mmHg_s_per_mL : 0;
    };
    const own = resistance(part.pipe);
    const whole = own + (part.aerated > 0 ? resistance("patient.pulmonaryVenules") : 0);
    rows.strength[row] = 1;
    rows.aerated[row] = part.aerated;
    rows.leverage[row] = whole / own;
    rows.healthy_mmHg_s_per_mL[row] = own;
    rows.usual[row] = part.usual;
    rows.response[row] = part.usual;
    rows.tone[row] = 1;
  },
});

export type PulmonaryVessels = TableOf<typeof pulmonaryVesselKind>;

/** Every 100 ms. */
export function narrowLungVessels(
  vessels: PulmonaryVessels,
  air: AirSpaces,
  sites: Sites,
  slow: SlowContents,
  pipes: Pipes,
  drugs: DrugEffects,
  lungs: Lungs,
): void {
  const agent = volatileAgent(lungs.volatileAgent[0]);
  const gas_mmol = air.o2_mmol[ALVEOLI] + air.co2_mmol[ALVEOLI] + air.nitrogen_mmol[ALVEOLI];
  const alveolar_mmHg = Math.max(LEAST_MMHG, (air.o2_mmol[ALVEOLI] / gas_mmol) * DRY_MMHG);
  for (let i = 0; i < vessels.pipe.length; i++) {
    const venous_mmHg = Math.max(LEAST_MMHG, sites.po2_mmHg[vessels.venous[i]]);
    const stimulus_mmHg =
      vessels.aerated[i] > 0 ? pow(venous_mmHg, 0.41) * pow(alveolar_mmHg, 0.59) : venous_mmHg;
    vessels.stimulus_mmHg[i] = stimulus_mmHg;
    const weakening = weakening_fraction(slow.vapor_mL_per_mL[vessels.bed[i]], agent);
    const wanted = vessels.strength[i] * (1 - weakening) * hypoxicResponse(stimulus_mmHg);
    vessels.response[i] += (wanted - vessels.response[i]) * (CONTROL_S / LAG_S);
    const whole = (1 + MOST_MORE * vessels.response[i]) / (1 + MOST_MORE * vessels.usual[i]);
    const tone = 1 + (whole - 1) * vessels.leverage[i];
    vessels.tone[i] = tone - relief(vessels, i, tone, pipes, drugs);
    pipes.tone[vessels.pipe[i]] = vessels.tone[i];
  }
}

/** Marshall's dose-response: 0 on pure oxygen, 1 at its strongest. */
export function hypoxicResponse(stimulus_mmHg: number): number {
  const hypoxia = pow(stimulus_mmHg, -2.616);
  return hypoxia / (6.683e-5 + hypoxia);
}

/** What drugs take of the tone, counting that of an ill lung: their share of what exceeds a healthy one's. */
function relief(
  vessels: PulmonaryVessels,
  i: number,
  tone: number,
  pipes: Pipes,
  drugs: DrugEffects,
): number {
  const share = drugs.lungDilation[0] * vessels.aerated[i];
  if (share === 0) return 0;
  const healthy = vessels.healthy_mmHg_s_per_mL[i] / pipes.resistance_mmHg_s_per_mL[vessels.pipe[i]];
  return Math.max(0, tone - healthy) * Math.max(-0.5, Math.min(0.8, share));
}

function weakening_fraction(vapor_mL_per_mL: number, agent: VolatileAgent): number {
  return Math.max(0, Math.min(1, WEAKENING_PER_MAC * vapor_MAC(vapor_mL_per_mL, agent)));
}

const ALVEOLI = 1;
const LEAST_MMHG = 1;
const MOST_MORE = 2.15;
const LAG_S = 60;
const WEAKENING_PER_MAC = 0.21;
