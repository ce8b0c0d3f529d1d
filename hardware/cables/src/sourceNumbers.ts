import type { Cable } from "./Cable.ts";
import { factsOf } from "./checkCable.ts";
import type { Fact, Source } from "./Fact.ts";
import { SOURCES } from "./sources.ts";
import { CONFIDENCE_WORDS, WORDS } from "./words.ts";
import type { Language } from "./words.ts";

/** The sources of a cable, each once, in the order of its facts: a mark `[n]` is the place in this list. */
export function sourcesOf(cable: Cable): readonly Source[] {
  return [...new Set(factsOf(cable).map(({ source }) => source))];
}

/** ` [2, inferred]` behind a fact; the source is named in the list below. */
export function markOf(cable: Cable, { source, confidence }: Fact<unknown>, language: Language): string {
  const doubt = confidence === "documented" ? "" : `, ${CONFIDENCE_WORDS[confidence][language]}`;
  return ` [${sourcesOf(cable).indexOf(source) + 1}${doubt}]`;
}

/** One line per source: number, title, address, and the day on which we read it; then what each inference rests on. */
export function sourceLines(cable: Cable, language: Language): readonly string[] {
  const reasons = factsOf(cable).flatMap((fact) =>
    fact.because === undefined ? [] : [`${markOf(cable, fact, language).trim()} ${fact.because}`],
  );
  const named = ({ title, address, read }: Source): string => {
    const when = read === undefined ? WORDS.notRead[language] : `${WORDS.read[language]} ${read}`;
    return `${title}; ${address}; ${when}`;
  };
  return [
    ...sourcesOf(cable).map((source, i) => `[${i + 1}] ${named(source)}`),
    ...new Set(reasons),
    ...(cable.receiveOnly === "unknown"
      ? []
      : [`${WORDS.computerContacts[language]}: ${named(SOURCES.serialPorts)}`]),
  ];
}
