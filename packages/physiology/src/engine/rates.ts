/** Hemodynamics. */
export const STEP_S = 0.001;

/** Oxygen, carbon dioxide, base and heat; exchangers; pumps' and sensors' slower parts. */
export const FAST_STEPS = 10;
export const FAST_USUAL_S = 0.01;
export let FAST_S = 0.01;

/** Hemoglobin, protein, potassium, lactate, heparin. */
export const SLOW_SPECIES_STEPS = 50;

/** Tissues, vessels' tone and viscosity, heart rate, heater-cooler, flow sensors. */
export const CONTROL_STEPS = 100;
export const CONTROL_USUAL_S = 0.1;
export let CONTROL_S = 0.1;

/** The state is searched for numbers that are not finite. */
export const CHECK_STEPS = 1000;

/**
 * Sets the length of the fast and the control step for the kernels that read them: the averaged regime takes longer ones
 * (`docs/decisions/0006-averaged-regime.md`). Whoever changes them puts them back before anybody else may run.
 */
export function setSteps(fast_s: number, control_s: number): void {
  FAST_S = fast_s;
  CONTROL_S = control_s;
}
