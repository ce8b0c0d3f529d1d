import { UNITS } from "@openperfusion/units";
import { useEffect, useId } from "react";
import { useTranslation } from "react-i18next";
import { GAS_UNITS } from "../shared/format/unitView.ts";
import { recallGasUnit, setGasUnit, useGasUnit } from "./gasUnitStore.ts";

/** Prints gas tensions in mmHg or kPa; what is stored stays as it is. */
export function GasUnitSwitch() {
  const { t } = useTranslation("consoleRoom");
  const gasUnit = useGasUnit((state) => state.gasUnit);
  const id = useId();
  useEffect(recallGasUnit, []);
  return (
    <div className="field">
      <label htmlFor={id}>{t("units.label")}</label>
      <select
        id={id}
        value={gasUnit}
        onChange={({ target }) => {
          const unit = GAS_UNITS.find((each) => each === target.value);
          if (unit !== undefined) setGasUnit(unit);
        }}
      >
        {GAS_UNITS.map((unit) => (
          <option key={unit} value={unit}>
            {UNITS[unit].symbol}
          </option>
        ))}
      </select>
    </div>
  );
}
