/** Flows and pressures, which consoles and flow meters send several times a minute. */
export const CONTINUOUS_MAX_AGE_S = 30;

/** Blood gases, saturations, temperatures: a monitor may be set to send them once a minute; two may be lost. */
export const MONITORED_MAX_AGE_S = 150;

/** Hemoglobin, which is often a drawn sample, and changes with volume rather than from minute to minute. */
export const SAMPLED_MAX_AGE_S = 1800;

/** Height and weight, which stay as they are for the whole case. */
export const BODY_MAX_AGE_S = Number.POSITIVE_INFINITY;
