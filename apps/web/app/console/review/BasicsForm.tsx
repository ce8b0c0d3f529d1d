import type { JudgedCase } from "@openperfusion/contracts";
import { SETTINGS } from "@openperfusion/guidelines";
import type { Setting } from "@openperfusion/guidelines";
import { useState } from "react";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { textIn } from "../../shared/language/translation.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import type { Stating, Unsigned } from "./useStating.ts";

const SETTING_IDS = Object.keys(SETTINGS) as readonly Setting[];

/** Which support, and how old the patient is: without the first nothing can be judged, without the second little. */
export function BasicsForm({
  judged,
  stating,
}: {
  readonly judged: JudgedCase | null;
  readonly stating: Stating;
}) {
  const { t } = useTranslation("review");
  const language = useLanguage();
  const [setting, setSetting] = useState<string>(judged?.setting ?? "");
  const [age, setAge] = useState(judged?.age_years?.toString() ?? "");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const age_years = age === "" ? null : Number(age);
    const statements: Unsigned[] = [
      ...(setting === "" || setting === judged?.setting
        ? []
        : [{ kind: "setting" as const, setting: setting as Setting }]),
      ...(age_years === null || age_years === judged?.age_years ? [] : [{ kind: "age" as const, age_years }]),
    ];
    if (statements.length > 0) void stating.state(statements);
  };
  return (
    <form className="basis__row" onSubmit={submit}>
      <label>
        {t("basis.setting")}
        <select name="setting" required value={setting} onChange={({ target }) => setSetting(target.value)}>
          <option value="">{t("basis.notStated")}</option>
          {SETTING_IDS.map((id) => (
            <option key={id} value={id}>
              {textIn(SETTINGS[id], language)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t("basis.age")}
        <input
          type="number"
          name="age"
          min={0}
          max={130}
          step="any"
          inputMode="decimal"
          value={age}
          onChange={({ target }) => setAge(target.value)}
        />
      </label>
      <button type="submit" className="button button--primary" disabled={stating.isWriting}>
        {t("basis.write")}
      </button>
    </form>
  );
}
