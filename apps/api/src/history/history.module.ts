import { Module } from "@nestjs/common";
import { StreamsModule } from "../streams/streams.module.ts";
import { BytesRepository } from "./bytes.repository.ts";
import { HistoryController } from "./history.controller.ts";
import { HistoryService } from "./history.service.ts";
import { RowsRepository } from "./rows.repository.ts";
import { SummaryRepository } from "./summary.repository.ts";
import { TrendRepository } from "./trend.repository.ts";
import { TrendService } from "./trend.service.ts";

@Module({
  imports: [StreamsModule],
  controllers: [HistoryController],
  providers: [
    HistoryService,
    TrendService,
    RowsRepository,
    BytesRepository,
    SummaryRepository,
    TrendRepository,
  ],
  exports: [SummaryRepository, TrendRepository],
})
export class HistoryModule {}
