import { Module } from "@nestjs/common";
import { HistoryModule } from "../history/history.module.ts";
import { StreamsModule } from "../streams/streams.module.ts";
import { CaseRecordService } from "./caseRecord.service.ts";
import { CasesController } from "./cases.controller.ts";
import { CasesRepository } from "./cases.repository.ts";
import { CasesService } from "./cases.service.ts";

@Module({
  imports: [StreamsModule, HistoryModule],
  controllers: [CasesController],
  providers: [CasesService, CaseRecordService, CasesRepository],
  exports: [CasesService],
})
export class CasesModule {}
