import { presence } from "../../rule/presence.ts";

export const dryMax30DaysEacts19 = presence({
  id: "cpb.priming.dryMax30DaysEacts19",
  kind: "practice",
  status: "secondary",
  title: {
    en: "Circuit put together dry no more than 30 days ago",
    es: "Circuito montado en seco hace 30 días como máximo",
  },
  rationale: {
    en: "Dust, germs and hands find every open end in time.",
    es: "Polvo, gérmenes y manos encuentran con el tiempo cada extremo abierto.",
  },
  cannotTell: {
    en: "A circuit that was put together for this case meets it too.",
    es: "También lo cumple un circuito montado para este caso.",
  },
  citation: {
    source: "EACTS19",
    locator: "text without a class; section not seen",
    quotedIn: "PER245 §2.13",
    found: "a circuit put together dry kept for 30 days at the most, as quoted",
  },
  facts: ["checklist.dryCircuitWithin30Days"],
  applies: { phases: ["preBypass", "initiation"] },
});
