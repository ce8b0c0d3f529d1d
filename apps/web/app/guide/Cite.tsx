import { useTranslation } from "react-i18next";
import { sourceAnchor } from "./SourceList.tsx";
import { useFrontmatter } from "./useFrontmatter.ts";

/** A reference to one of the page's sources, beside the claim that rests on it. Its title says what was read of the source. */
export function Cite({ source }: { readonly source: string }) {
  const { t } = useTranslation("guide");
  const { sources } = useFrontmatter();
  const cited = sources.find(({ key }) => key === source);
  if (cited === undefined)
    throw new RangeError(`The page cites ${source}, which its frontmatter does not list`);
  return (
    <a
      className="cite"
      href={`#source-${sourceAnchor(source)}`}
      title={`${cited.citation} (${t("read", { what: cited.read })})`}
    >
      {source}
    </a>
  );
}
