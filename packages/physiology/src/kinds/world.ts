import { defineKind } from "../engine/kind.ts";
import { randomKind } from "../engine/random.ts";

/** Steps taken, the room that the patient lies in, and whether any dormant edge is awake (see `edges.ts`). */
export const worldKind = defineKind({
  name: "world",
  columns: ["step", "room_degC", "awake"],
  parts: () => [{ name: "world" }],
  fill: (rows, row) => {
    rows.room_degC[row] = 20;
    rows.awake[row] = 1;
  },
});

/** The generator's words, in the state so that a snapshot holds them. */
export const randomWordsKind = defineKind({
  name: "random",
  columns: randomKind.columns,
  parts: () => [{ name: "random" }],
});
