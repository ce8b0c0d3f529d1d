import { index, layout, prefix, route } from "@react-router/dev/routes";
import type { RouteConfig, RouteConfigEntry } from "@react-router/dev/routes";
import { guidePages } from "./guide/guidePages.ts";
import { SITE_LANGUAGES } from "./shared/language/siteLanguages.ts";

/** The same tree for every language, so that switching the language keeps the page. */
function rooms(language: string): RouteConfigEntry {
  const id = (name: string): { id: string } => ({ id: `${language}/${name}` });
  return layout("shared/shell/Shell.tsx", id("shell"), [
    ...prefix(language, [
      index("shared/shell/ToGuide.tsx", id("start")),
      layout("guide/GuideRoom.tsx", id("guide"), [
        route("guide", "guide/GuideContents.tsx", id("guide/contents")),
        route("guide/rules", "guide/rules/RulesPage.tsx", id("guide/rules")),
        route("guide/rules/:rule", "guide/rules/RulePage.tsx", id("guide/rule")),
        layout(
          "guide/GuidePage.tsx",
          id("guide/page"),
          guidePages().map((page) =>
            route(`guide/${page.slug}`, page.fileFor(language), id(`guide/${page.slug}`)),
          ),
        ),
      ]),
      route("simulator", "simulator/SimulatorRoom.tsx", id("simulator")),
      route("console", "console/ConsoleRoom.tsx", id("console")),
      route("console/cases", "console/cases/CasesPage.tsx", id("console/cases")),
      route("console/cases/review", "console/review/ReviewPage.tsx", id("console/cases/review")),
      route("*", "shared/shell/NotFound.tsx", id("not-found")),
    ]),
  ]);
}

export default [
  index("shared/shell/ChooseLanguage.tsx"),
  ...SITE_LANGUAGES.map(rooms),
  route("*", "shared/shell/UnknownAddress.tsx"),
] satisfies RouteConfig;
