/** Hemodynamics. */
export const STEP_S = 0.001;

/** Oxygen, carbon dioxide, base and heat; exchangers; pumps' and sensors' slower parts. */
export const FAST_STEPS = 10;
export const FAST_S = 0.01;

/** Hemoglobin, protein, potassium, lactate, heparin. */
export const SLOW_SPECIES_STEPS = 50;

/** Tissues, vessels' tone and viscosity, heart rate, heater-cooler, flow sensors. */
export const CONTROL_STEPS = 100;
export const CONTROL_S = 0.1;

/** The state is searched for numbers that are not finite. */
export const CHECK_STEPS = 1000;
