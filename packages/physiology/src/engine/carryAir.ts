import { moveBubbles, spreadAir } from "../kinds/bubbles.ts";
import { holdBubbles } from "../kinds/traps.ts";
import type { Model } from "./Model.ts";

/** Every 100 ms: bubbles form, rise and dissolve, pass with the blood of metered pumps and pipes, and are held by traps. */
export function carryAir(m: Model): void {
  moveBubbles(m.bubbles, m.edges, m.volumes, m.sites, m.fast, m.ledger);
  spreadAir(m.metered, m.pipes, m.edges, m.volumes, m.fast, m.ledger);
  holdBubbles(m.traps, m.bubbles, m.pipes, m.volumes, m.fast, m.ledger);
}
