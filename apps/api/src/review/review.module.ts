import { Module } from "@nestjs/common";
import type { DynamicModule } from "@nestjs/common";
import { CasesModule } from "../cases/cases.module.ts";
import { HistoryModule } from "../history/history.module.ts";
import { StreamsModule } from "../streams/streams.module.ts";
import { CaseFramesRepository } from "./caseFrames.repository.ts";
import { ReviewController } from "./review.controller.ts";
import { ReviewService } from "./review.service.ts";
import { SiteRuleSet } from "./SiteRuleSet.ts";
import { StatementsRepository } from "./statements.repository.ts";
import { StatementsService } from "./statements.service.ts";

@Module({
  imports: [CasesModule, StreamsModule, HistoryModule],
  controllers: [ReviewController],
  providers: [ReviewService, StatementsService, StatementsRepository, CaseFramesRepository],
})
export class ReviewModule {
  static of(siteRules: SiteRuleSet): DynamicModule {
    return { module: ReviewModule, providers: [{ provide: SiteRuleSet, useValue: siteRules }] };
  }
}
