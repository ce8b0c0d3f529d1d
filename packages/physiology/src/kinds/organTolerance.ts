/** Ten thousand years. */
const NEVER_S = 3e11;

/**
 * How long an organ bears to be without oxygen, and what becomes of it then.
 *
 * Time is counted as seconds of full need at 37 °C (`ischemia_s`). The share that is lost follows from it:
 *
 *   hazard = (max(0, ischemia − safe)/span)^shape,   injury = most·(1 − e^−hazard)
 */
export interface OrganTolerance {
  /** Below this share of its full use the organ counts as short of oxygen; nothing at all is harmed above it. */
  readonly enough_fraction: number;
  readonly safe_s: number;
  readonly span_s: number;
  readonly shape: number;
  /** Largest share that can be lost. */
  readonly most: number;
  /** Time in which a light injury heals to 37 %; 0: it doesn't. */
  readonly recovery_s: number;
  /** How fast it heals where nothing is whole, of how fast a light injury does. */
  readonly regrowth: number;
}

/**
 * Brain: 1 % lost after 300 s without flow at 37 °C, the safe arrest of J. N. McCullough et al. (Ann Thorac Surg 67:1895, 1999), half after 14 min
 * (monkeys bear 13 min of arrest, die after 15: `docs/physiology/harm.md`; the shape is a teaching assumption).
 */
const BRAIN: OrganTolerance = {
  enough_fraction: 0.66,
  safe_s: 0,
  span_s: 950,
  shape: 4,
  most: 1,
  recovery_s: 0,
  regrowth: 0,
};

/** Heart: what of its muscle has stiffened for good is counted by `kinds/myocardium.ts`; here only what emboli take. */
const HEART: OrganTolerance = {
  enough_fraction: 0,
  safe_s: NEVER_S,
  span_s: 1,
  shape: 1,
  most: 1,
  recovery_s: 0,
  regrowth: 0,
};

/**
 * Kidneys: a quarter of filtration lost with the course of delivery on bypass that patients with kidney injury had, all but nothing with that of
 * the others, half after 30 min without any; heals within two weeks (`published/harm.ts`).
 */
const KIDNEYS: OrganTolerance = {
  enough_fraction: 0,
  safe_s: 0,
  span_s: 2030,
  shape: 2,
  most: 1,
  recovery_s: 4 * 86_400,
  regrowth: 1,
};

/** Gut: the lining leaks after half an hour and is tight again two hours later (`published/harm.ts`); most of it is lost after two hours (teaching assumption). */
const GUT: OrganTolerance = {
  enough_fraction: 0.5,
  safe_s: 0,
  span_s: 4500,
  shape: 1.5,
  most: 1,
  recovery_s: 2400,
  regrowth: 0,
};

/** Muscle: whole after 1.5 h, a few fibers dead after 3 h, nine tenths after 5 h at body temperature (`published/harm.ts`). */
const MUSCLE: OrganTolerance = {
  enough_fraction: 0.5,
  safe_s: 0,
  span_s: 16_400,
  shape: 9,
  most: 1,
  recovery_s: 0,
  regrowth: 0,
};

const TOLERANCES: Readonly<Record<string, OrganTolerance>> = {
  "patient.brainRight": BRAIN,
  "patient.brainLeft": BRAIN,
  "patient.myocardium": HEART,
  "patient.kidneys": KIDNEYS,
  "patient.viscera": GUT,
};

/** What a tissue bears; limbs and trunk are muscle. */
export function toleranceOf(tissue: string): OrganTolerance {
  return TOLERANCES[tissue] ?? MUSCLE;
}
