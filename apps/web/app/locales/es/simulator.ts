import type { simulator as english } from "../en/simulator.ts";

/** La sala del simulador. */
export const simulator: typeof english = {
  title: "Simulador",
};
