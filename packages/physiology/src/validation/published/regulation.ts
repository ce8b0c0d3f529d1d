import type { PublishedPoint } from "./PublishedPoint.ts";

const GUFFIN = {
  source: "Guffin, J Cardiothorac Anesth 1987;1:24 (30 after bypass, grade 3.4 of 4); ±40 points is ours",
  seen: "abstract only, scholars.mssm.edu (shivering-following-cardiac-surgery), 2026-11-25",
};
const RALLEY = {
  source: "Ralley, Can J Anaesth 1988;35:332 (3 of 15 after bypass)",
  seen: "abstract only, scilit.net/publications/d2185a3c96887733c841891d3de6f328, 2026-11-25",
};
const XENON = {
  source: "Vasoconstriction threshold, 1.2 % isoflurane, Anesthesiology 1999;91:626 (15 patients)",
  seen: "abstract only, pubs.asahq.org/anesthesiology/article/91/3/626/37390, 2026-11-25",
};
const IKEDA = {
  source: "Ikeda, Anesthesiology 1998;88:866 (10 volunteers, 0.7 % isoflurane, skin at 31 °C)",
  seen: "abstract only, pubs.asahq.org/anesthesiology/article/88/4/866/36792, 2026-11-25",
};

/** Temperature, lung vessels and volatile agents. */
// oxfmt-ignore
export const REGULATION: readonly PublishedPoint[] = [
  { id: "V-cold-1", subject: "adult-man", what: "rise of oxygen uptake by shivering", low: 65, high: 145, published: "105 (158 ± 58 → 324 ± 144 mL/min)", unit: "%", ...GUFFIN },
  { id: "V-cold-2", subject: "adult-man", what: "mixed venous saturation, shivering", low: 45, high: 69, published: "57 ± 12", unit: "%", ...GUFFIN },
  { id: "V-cold-3", subject: "adult-man", what: "oxygen uptake, shivering", low: 225.7, high: 282.3, published: "254 ± 28.3", unit: "mL/min/m²", ...RALLEY },
  { id: "V-cold-4", subject: "adult-man", what: "core temperature at which the skin narrows, 1 MAC", low: 34.5, high: 35.7, published: "35.1 ± 0.6", unit: "°C", ...XENON },
  { id: "V-cold-5", subject: "adult-man", what: "core temperature at which shivering begins, 0.6 MAC", low: 33.4, high: 35, published: "34.2 ± 0.8", unit: "°C", ...IKEDA },
];
