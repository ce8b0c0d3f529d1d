import type { Model } from "./Model.ts";

/** Throws Error with the name of the first slot whose number is not finite. */
export function checkFinite({ state, layout, world }: Model): void {
  for (let i = 0; i < state.length; i++) {
    if (Number.isFinite(state[i])) continue;
    const slot = layout.slots[i];
    throw new Error(
      `At ${world.step[0] / 1000} s the engine's "${slot.name}" is ${state[i]}, not a finite number`,
    );
  }
}
