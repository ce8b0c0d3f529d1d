import { decidingTexts } from "@openperfusion/guidelines";
import type { DecidingValue } from "@openperfusion/guidelines";
import { useTranslation } from "react-i18next";
import { textIn } from "../language/translation.ts";
import { useLanguage } from "../language/useLanguage.ts";

const SHOWN = 8;

/** What each source is called, by its stream. */
export type SourceNames = ReadonlyMap<string, string>;

/** The numbers that decided, each with its unit; where sources have names, its age then and who sent it. */
export function DecidingList({
  values,
  names,
}: {
  readonly values: readonly DecidingValue[];
  readonly names?: SourceNames;
}) {
  const { t } = useTranslation("review");
  const language = useLanguage();
  return (
    <ul className="deciding">
      {decidingTexts(values)
        .slice(0, SHOWN)
        .map(({ name, value, age_s, stream }) => (
          <li key={`${name.en} ${stream ?? ""}`}>
            {textIn(name, language)} <strong>{textIn(value, language)}</strong>
            {names !== undefined && age_s !== undefined && stream !== undefined && (
              <span className="muted">
                {" "}
                {t("deciding.from", { source: names.get(stream) ?? stream, age: Math.round(age_s) })}
              </span>
            )}
          </li>
        ))}
    </ul>
  );
}
