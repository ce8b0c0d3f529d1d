import type { CaseFindings } from "@openperfusion/contracts";
import { numberText } from "@openperfusion/guidelines";
import { useTranslation } from "react-i18next";
import { FindingsSection } from "./FindingsSection.tsx";
import { lengthText } from "./reviewTime.ts";
import type { ReviewClock } from "./reviewTime.ts";

/** Three figures that quality reports of bypass are drawn up with. What was never known is said to be so. */
export function CaseFigures({
  figures,
  clock,
}: {
  readonly figures: CaseFindings["figures"];
  readonly clock: ReviewClock;
}) {
  const { t } = useTranslation("review");
  const { delivery, rewarming, act } = figures;
  return (
    <FindingsSection id="review-figures" title={t("figures.title")}>
      <dl className="case-figures">
        <div className="card">
          <dt>{t("figures.delivery")}</dt>
          <dd>
            {delivery.nadir === null
              ? t("figures.neverKnown")
              : t("figures.nadirText", {
                  known: lengthText(delivery.known_s),
                  nadir: Math.round(delivery.nadir),
                })}{" "}
            {delivery.judged_s > 0
              ? t("figures.deliveryText", {
                  floor: delivery.floor,
                  below: lengthText(delivery.below_s),
                  judged: lengthText(delivery.judged_s),
                  dips: delivery.dipCount,
                  area: Math.round(delivery.area),
                })
              : t("figures.noFloor", { floor: delivery.floor })}
          </dd>
        </div>
        <div className="card">
          <dt>{t("figures.rewarming")}</dt>
          <dd>
            {rewarming.fastest_C_per_min === null || rewarming.fastest_s === null
              ? t("figures.noRewarming")
              : t("figures.rewarmingText", {
                  fastest: numberText(Number(rewarming.fastest_C_per_min.toFixed(2))),
                  at: clock(rewarming.fastest_s),
                  tooFast: lengthText(rewarming.tooFast_s),
                })}
          </dd>
        </div>
        <div className="card">
          <dt>{t("figures.act")}</dt>
          <dd>
            {act.longestGap_s === null
              ? t("figures.neverMeasured")
              : t("figures.actText", { samples: act.samples, gap: lengthText(act.longestGap_s) })}
          </dd>
        </div>
      </dl>
    </FindingsSection>
  );
}
