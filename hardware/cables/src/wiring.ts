import type { Cable, Wire, WireEnd, Wiring } from "./Cable.ts";

/** Contacts of the computer's 9-contact male connector (source: `SOURCES.serialPorts`), by what the computer does there. */
export const COMPUTER = { input: 2, output: 3, ground: 5 } as const;

const console_ = (contact: number): WireEnd => ({ at: "console", contact });
const computer = (contact: number): WireEnd => ({ at: "computer", contact });

/** One wire per pair, from the console's contact to the computer's. */
export const wires = (...pairs: readonly (readonly [console: number, computer: number])[]): readonly Wire[] =>
  pairs.map(([from, to]) => ({ from: console_(from), to: computer(to) }));

/** Whether there is something to build: the wires are known and wanted. */
export function isWiring(wiring: Cable["receiveOnly"] | Cable["twoWay"]): wiring is Wiring {
  return typeof wiring === "object";
}

/** A cable that only receives: the console's output and its ground. */
export const receiving = (
  output: number,
  ground: number,
  loops: readonly (readonly number[])[] = [],
): Wiring => ({ wires: wires([output, COMPUTER.input], [ground, COMPUTER.ground]), loops });

/** A cable on which the console can be asked. */
export const asking = (
  output: number,
  input: number,
  ground: number,
  loops: readonly (readonly number[])[] = [],
): Wiring => ({
  wires: wires([output, COMPUTER.input], [input, COMPUTER.output], [ground, COMPUTER.ground]),
  loops,
});

/**
 * The receive-only cable through an isolator: each ground ends at the isolator's own side, and only data crosses.
 * `unknown` where the receive-only cable is.
 */
export function isolated({ receiveOnly }: Pick<Cable, "receiveOnly">): Wiring | "unknown" {
  if (receiveOnly === "unknown") return "unknown";
  return {
    loops: receiveOnly.loops,
    wires: receiveOnly.wires.flatMap(({ from, to }) => {
      const contact = to.contact === COMPUTER.ground ? "ground" : "data";
      return [
        { from, to: { at: "isolatorConsoleSide", contact } as const },
        { from: { at: "isolatorComputerSide", contact } as const, to },
      ];
    }),
  };
}
