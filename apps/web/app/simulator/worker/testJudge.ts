import type { JudgedNow } from "./judgedNow.ts";
import type { ReportSoFar, StatedFact } from "./reportSoFar.ts";

/** For tests: a judge that says what the test tells it to, and keeps what it was told. */
export class TestJudge {
  answer: JudgedNow = { began_s: 0, out: [], metCount: 0, unknownCount: 0 };
  drawnUp: ReportSoFar = {
    began_s: 0,
    until_s: 0,
    about: { setting: "cpb", age_years: 60, weight_kg: 80, height_cm: 178 },
    facts: [],
    findings: null,
  };
  readonly stated: (readonly StatedFact[])[] = [];
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

  state(facts: readonly StatedFact[]): void {
    this.stated.push(facts);
  }

  report(): ReportSoFar {
    return this.drawnUp;
  }

  now(): JudgedNow {
    return this.answer;
  }
}
