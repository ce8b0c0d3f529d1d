import type { Outline } from "@openperfusion/guidelines";
import { useTranslation } from "react-i18next";

/** A condition as nested lines, each group under the word that joins it. */
export function ConditionList({ outline }: { readonly outline: Outline }) {
  const { t } = useTranslation("rules");
  if (outline.kind === "line") return <p className="condition">{outline.text}</p>;
  return (
    <div className="condition condition--group">
      <p className="condition__joint">{t(`joint.${outline.joint}`)}</p>
      <ul>
        {outline.of.map((part, i) => (
          // Parts never change their order, and two may read alike.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={i}>{part.kind === "line" ? part.text : <ConditionList outline={part} />}</li>
        ))}
      </ul>
    </div>
  );
}
