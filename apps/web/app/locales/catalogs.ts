import { cases as casesEn } from "./en/cases.ts";
import { consoleRoom as consoleEn } from "./en/consoleRoom.ts";
import { guide as guideEn } from "./en/guide.ts";
import { live as liveEn } from "./en/live.ts";
import { review as reviewEn } from "./en/review.ts";
import { rules as rulesEn } from "./en/rules.ts";
import { shell as shellEn } from "./en/shell.ts";
import { simulator as simulatorEn } from "./en/simulator.ts";
import { cases as casesEs } from "./es/cases.ts";
import { consoleRoom as consoleEs } from "./es/consoleRoom.ts";
import { guide as guideEs } from "./es/guide.ts";
import { live as liveEs } from "./es/live.ts";
import { review as reviewEs } from "./es/review.ts";
import { rules as rulesEs } from "./es/rules.ts";
import { shell as shellEs } from "./es/shell.ts";
import { simulator as simulatorEs } from "./es/simulator.ts";

export const english = {
  shell: shellEn,
  live: liveEn,
  consoleRoom: consoleEn,
  cases: casesEn,
  simulator: simulatorEn,
  guide: guideEn,
  rules: rulesEn,
  review: reviewEn,
};

export type Catalogs = typeof english;

export const spanish: Catalogs = {
  shell: shellEs,
  live: liveEs,
  consoleRoom: consoleEs,
  cases: casesEs,
  simulator: simulatorEs,
  guide: guideEs,
  rules: rulesEs,
  review: reviewEs,
};
