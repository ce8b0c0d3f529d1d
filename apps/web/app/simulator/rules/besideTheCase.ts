import type { ReviewPlace } from "../../shared/review/ReviewPlace.ts";

/** A simulated case would end if its page were left, and the simulator's panels have the second rank of headings. */
export const BESIDE_THE_CASE: ReviewPlace = { headings: ["h3", "h4"], staysOpen: true };
