import type { Cable } from "./Cable.ts";
import type { Known } from "./Fact.ts";
import { markOf } from "./sourceNumbers.ts";
import { GENDER_WORDS, KIND_WORDS, WORDS } from "./words.ts";
import type { Language } from "./words.ts";

/** A fact in words with its source's number, or that it is unknown. */
export function knownText<T>(
  cable: Cable,
  fact: Known<T>,
  words: (value: T) => string,
  language: Language,
): string {
  return fact === "unknown" ? WORDS.unknown[language] : words(fact.value) + markOf(cable, fact, language);
}

/** What is known of the port beside its contacts, one line each. */
export function portLines(cable: Cable, language: Language): readonly string[] {
  const { port, kind } = cable;
  const known = <T>(fact: Known<T>, words: (value: T) => string): string =>
    knownText(cable, fact, words, language);
  const connector = known(port.connector, (value) => value);
  const gender = known(port.gender, (value) => GENDER_WORDS[value][language]);
  const handshake = known(port.wantsHandshake, (wants) =>
    wants ? WORDS.handshakeWanted[language] : WORDS.handshakeNone[language],
  );
  const sending = known(port.isSilentUnasked, (isSilent) =>
    isSilent ? WORDS.no[language] : WORDS.yes[language],
  );
  return [
    port.name[language],
    `${WORDS.connector[language]}: ${connector}, ${gender}`,
    `${WORDS.level[language]}: ${known(port.level, (value) => value)}`,
    `${WORDS.kind[language]}: ${known(kind, (value) => KIND_WORDS[value][language])}`,
    `${WORDS.handshake[language]}: ${handshake}`,
    `${WORDS.sending[language]}: ${sending}`,
  ];
}
