import type { JudgedNow } from "./judgedNow.ts";

/** For tests: a judge that says what the test tells it to, and keeps what it was told. */
export class TestJudge {
  answer: JudgedNow = { began_s: 0, out: [], metCount: 0, unknownCount: 0 };
  playedCount = 0;
  restartCount = 0;
  readonly controls: (readonly [signal: string, value: number])[] = [];

  played(): void {
    this.playedCount += 1;
  }

  controlSet(signal: string, value: number): void {
    this.controls.push([signal, value]);
  }

  restart(): void {
    this.restartCount += 1;
  }

  now(): JudgedNow {
    return this.answer;
  }
}
