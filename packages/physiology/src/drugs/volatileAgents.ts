/** A volatile agent as data: how blood, tissues and gas share it, and how much of it is 1 MAC. */
export interface VolatileAgent {
  readonly name: string;
  /** Volume of its gas in a volume of blood over that in gas, at the same tension and 37 °C. */
  readonly bloodToGas: number;
  /** 1 MAC at 40 years, as a fraction of the gas. */
  readonly oneMac_fraction: number;
  /** What brain, heart, liver and kidney hold over what blood holds, at the same tension (the brain's figure). */
  readonly organToBlood: number;
  readonly muscleToBlood: number;
}

/**
 * In the order of the control `patient.anesthesia.agent`.
 *
 * 1 MAC at 40 years: W. W. Mapleson, Br J Anaesth 76:179, 1996. Blood over gas: 1.4 (isoflurane), 0.65 (S. Katoh et al., Br J
 * Anaesth 69:259, 1992) and 0.42 (textbooks); in 117 patients 1.45, 0.74 and 0.57 (Anesth Analg 120:45, 2015). Brain over
 * blood: N. Yasuda et al., Anesth Analg 69:370, 1989 (abstract); muscle over blood: the same, from memory.
 */
export const VOLATILE_AGENTS: readonly VolatileAgent[] = [
  { name: "isoflurane", bloodToGas: 1.4, oneMac_fraction: 0.0117, organToBlood: 1.57, muscleToBlood: 2.9 },
  { name: "sevoflurane", bloodToGas: 0.65, oneMac_fraction: 0.018, organToBlood: 1.7, muscleToBlood: 3.1 },
  { name: "desflurane", bloodToGas: 0.42, oneMac_fraction: 0.066, organToBlood: 1.29, muscleToBlood: 2 },
];

/** The agent of a control's position; positions in between count as the nearer one. */
export function volatileAgent(position: number): VolatileAgent {
  const nearest = Math.floor(position + 0.5);
  return VOLATILE_AGENTS[Math.max(0, Math.min(VOLATILE_AGENTS.length - 1, nearest))];
}
