import type { ConditionNode, Truth } from "../evaluate/ConditionNode.ts";
import type { PhaseSign } from "./PhaseDefinition.ts";

/** A sign of a phase at work: whether it has been so for as long as it must. */
export class SignWatch {
  readonly sign: PhaseSign;
  readonly node: ConditionNode;
  #truth: Truth = "unknown";
  #read_s = Number.NaN;
  #so_s = Number.NaN;
  #isSpent = false;

  constructor(sign: PhaseSign, node: ConditionNode) {
    this.sign = sign;
    this.node = node;
  }

  /** Once a second, in order of time. */
  read(now_s: number): void {
    this.#truth = this.node.read(now_s, false);
    this.#read_s = now_s;
    if (this.#truth === "notSo") this.#isSpent = false;
    if (this.#truth !== "so") this.#so_s = Number.NaN;
    else if (Number.isNaN(this.#so_s)) this.#so_s = now_s;
  }

  get isSeen(): boolean {
    return !this.#isSpent && this.#read_s - this.#so_s >= this.sign.for_s;
  }

  /** Whether it can be read now, and tells by its absence too. */
  get isReadable(): boolean {
    return this.#truth !== "unknown" && this.sign.isOneWay !== true;
  }

  /** How long it has been so counts from the next second on. */
  restart(): void {
    this.#so_s = Number.NaN;
    this.#isSpent = false;
  }

  /** What is so now does not count until it has not been so. */
  spend(now_s: number): void {
    this.restart();
    this.#isSpent = this.node.read(now_s, false) === "so";
  }
}
