import { useTranslation } from "react-i18next";

/** How far a clamp is closed, in words: "open", "40 % closed", "closed". */
export function useClampWords(): (value: number) => string {
  const { t } = useTranslation("simulator");
  return (value) => {
    if (value <= 0) return t("clamp.isOpen");
    if (value >= 1) return t("clamp.isClosed");
    return t("clamp.isPartly", { percent: Math.round(value * 100) });
  };
}
