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

const WESTCOTT = {
  source: "Anoxia and human pulmonary vascular resistance (13 % oxygen); ±20 points is ours",
  seen: "abstract only, scilit.net/publications/74ce1826d860bf8a2d6fb6b0c7e15c1d, 2026-11-25",
};
const MOTLEY = {
  source: "Motley, Am J Physiol 1947;150:315 (10 % oxygen); 60 is ours",
  seen: "abstract only, scilit.net/publications/0aa98a3cf1aded70e4dbf17fe76d03bd, 2026-11-25",
};
const MARSHALL = {
  source: "Marshall, Respir Physiol 1994;96:231 (12 dogs)",
  seen: "abstract only, scholarlyworks.lvhn.org/pediatrics/1893, 2026-11-25",
};
const ONE_LUNG = {
  source: "Isoflurane and one-lung ventilation, figure after Benumof 1986 and Domino; half of it is ours",
  seen: "caption, Miller's Anesthesia, 6th edition, figure 49-7, noranaes.org, 2026-11-25",
};

/** Temperature, lung vessels and volatile agents. */
// oxfmt-ignore
export const REGULATION: readonly PublishedPoint[] = [
  { id: "V-cold-1", subject: "adult-man", what: "rise of oxygen uptake by shivering", low: 65, high: 145, published: "105 (158 ± 58 → 324 ± 144 mL/min)", unit: "%", ...GUFFIN },
  { id: "V-cold-2", subject: "adult-man", what: "mixed venous saturation, shivering", low: 45, high: 69, published: "57 ± 12", unit: "%", ...GUFFIN },
  { id: "V-cold-3", subject: "adult-man", what: "oxygen uptake, shivering", low: 225.7, high: 282.3, published: "254 ± 28.3", unit: "mL/min/m²", ...RALLEY },
  { id: "V-cold-4", subject: "adult-man", what: "core temperature at which the skin narrows, 1 MAC", low: 34.5, high: 35.7, published: "35.1 ± 0.6", unit: "°C", ...XENON },
  { id: "V-cold-5", subject: "adult-man", what: "core temperature at which shivering begins, 0.6 MAC", low: 33.4, high: 35, published: "34.2 ± 0.8", unit: "°C", ...IKEDA },
  { id: "V-lung-1", subject: "adult-man", what: "rise of pulmonary resistance, awake on 13 % oxygen", low: 28.5, high: 68.5, published: "48.5", unit: "%", ...WESTCOTT },
  { id: "V-lung-2", subject: "adult-man", what: "rise of pulmonary resistance, awake on 10 % oxygen", low: 60, high: 100, published: "almost doubled", unit: "%", ...MOTLEY },
  { id: "V-lung-3", subject: "lungs", what: "resistance at a stimulus of 10 mmHg, of that on pure oxygen", low: 2.97, high: 3.33, published: "3.15 ± 0.18", unit: "1", ...MARSHALL },
  { id: "V-lung-4", subject: "lungs", what: "fall of flow to an airless lung by its vasoconstriction", low: 25, high: 75, published: "50", unit: "%", ...ONE_LUNG },
  { id: "V-lung-5", subject: "lungs", what: "more shunt by 1 MAC of isoflurane, one lung airless", low: 2, high: 6, published: "4", unit: "points", ...ONE_LUNG },
];
