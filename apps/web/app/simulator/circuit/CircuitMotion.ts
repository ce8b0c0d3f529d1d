import type { Drawing } from "@openperfusion/physiology";
import type { SignalId } from "@openperfusion/signals";
import { flowSignalOf } from "../../shared/circuit/flowSignalOf.ts";
import { reservoirFill } from "../machine/reservoirFill.ts";
import type { CaseValues } from "../session/CaseValues.ts";

/** Picture units per second at 1 L/min: at a usual flow a mark crosses the picture in about ten seconds. */
const SPEED_PER_L_PER_MIN = 16;
/** Period of the marks on a line (see `.circuit__stream`). */
const PERIOD = 18;
const DEGREES_PER_TURN = 360;
/** Thirty pictures a second are enough for marks that creep, and spare a tablet's battery. */
const SHORTEST_FRAME_S = 0.03;

interface Stream {
  readonly element: SVGElement;
  readonly signal: SignalId;
  offset: number;
}

/** Moves what moves in a drawn circuit: marks along the lines, the pump's rotor, the reservoir's level. */
export class CircuitMotion {
  readonly #streams: readonly Stream[];
  readonly #rotor: SVGElement | null;
  readonly #level: SVGElement | null;
  #turn_deg = 0;
  #last_ms: number | null = null;

  constructor(host: HTMLElement, drawing: Drawing) {
    this.#streams = drawing.lines.flatMap((line): Stream[] => {
      const element = host.querySelector<SVGElement>(`[data-line="${line.name}"]`);
      const signal = flowSignalOf(line);
      return element === null || signal === undefined ? [] : [{ element, signal, offset: 0 }];
    });
    this.#rotor = host.querySelector("[data-rotor]");
    this.#level = host.querySelector("[data-level]");
  }

  /** The pace is that of real time at any speed of the case: faster would only flicker. */
  paint(values: CaseValues, now_ms: number, isMoving: boolean): void {
    const passed_s = Math.min(0.1, (now_ms - (this.#last_ms ?? now_ms)) / 1000);
    if (this.#last_ms !== null && passed_s < SHORTEST_FRAME_S) return;
    this.#last_ms = now_ms;
    this.#paintLevel(reservoirFill(values.read("circuit.reservoir.level")));
    if (!isMoving) return;
    for (const stream of this.#streams) {
      const flow = values.read(stream.signal);
      if (typeof flow !== "number" || flow === 0) continue;
      stream.offset = (stream.offset - flow * SPEED_PER_L_PER_MIN * passed_s) % PERIOD;
      stream.element.setAttribute("stroke-dashoffset", stream.offset.toFixed(1));
    }
    const speed_rpm = values.read("pump.arterial.speed");
    if (typeof speed_rpm !== "number" || this.#rotor === null) return;
    this.#turn_deg = (this.#turn_deg + (speed_rpm / 60) * DEGREES_PER_TURN * passed_s) % DEGREES_PER_TURN;
    const center = this.#rotor.dataset["rotor"];
    this.#rotor.setAttribute("transform", `rotate(${this.#turn_deg.toFixed(1)} ${center} ${center})`);
  }

  #paintLevel(fill: number): void {
    if (this.#level === null) return;
    const height = Number(this.#level.dataset["level"]);
    const y = (height * (1 - fill)).toFixed(1);
    if (this.#level.getAttribute("y") === y) return;
    this.#level.setAttribute("y", y);
    this.#level.setAttribute("height", (height * fill).toFixed(1));
  }
}
