import { Body, Controller, Get, HttpCode, Param, Post } from "@nestjs/common";
import { ApiOperation, ApiTags } from "@nestjs/swagger";
import {
  Case,
  CaseEvent,
  CaseRecord,
  NewCase,
  NewCaseEvent,
  NewCaseStream,
  NewSourceChoice,
  PATHS,
  SourceChoice,
} from "@openperfusion/contracts";
import { z } from "zod";
import { Answer } from "../openapi/answer.ts";
import { CaseId } from "./caseId.ts";
import { CaseRecordService } from "./caseRecord.service.ts";
import { CasesService } from "./cases.service.ts";

@ApiTags("cases")
@Controller()
export class CasesController {
  constructor(
    private readonly cases: CasesService,
    private readonly records: CaseRecordService,
  ) {}

  @Post(PATHS.cases)
  @ApiOperation({ summary: "Open a case over streams" })
  @Answer(201, "The case, with the lowest origin of its streams", Case)
  @Answer(422, "A stream does not exist, or the end lies before the beginning")
  create(@Body({ schema: NewCase }) created: NewCase): Promise<Case> {
    return this.cases.create(created);
  }

  @Get(PATHS.cases)
  @ApiOperation({ summary: "The cases, latest first" })
  @Answer(200, "At most 200", z.array(Case))
  list(): Promise<Case[]> {
    return this.cases.list();
  }

  @Get(PATHS.case(":id"))
  @ApiOperation({ summary: "One case with its events and every choice of a source" })
  @Answer(200, "The case", Case)
  case(@Param("id", { schema: CaseId }) id: string): Promise<Case> {
    return this.cases.case(id);
  }

  @Post(PATHS.caseStreams(":id"))
  @HttpCode(200)
  @ApiOperation({ summary: "Make a case over one more stream, such as that of an imported file" })
  @Answer(
    200,
    "The case, with the lowest origin of its streams; one that it has already changes nothing",
    Case,
  )
  @Answer(422, "The stream does not exist, or the case has as many as it can")
  addStream(
    @Param("id", { schema: CaseId }) id: string,
    @Body({ schema: NewCaseStream }) added: NewCaseStream,
  ): Promise<Case> {
    return this.cases.addStream(id, added);
  }

  @Post(PATHS.caseEvents(":id"))
  @ApiOperation({ summary: "Write an event, a note or a laboratory sample into a case" })
  @Answer(201, "The event, with the time at which it was written", CaseEvent)
  addEvent(
    @Param("id", { schema: CaseId }) id: string,
    @Body({ schema: NewCaseEvent }) event: NewCaseEvent,
  ): Promise<CaseEvent> {
    return this.cases.addEvent(id, event);
  }

  @Post(PATHS.caseSources(":id"))
  @ApiOperation({ summary: "Choose which of a signal's sources the case prints, or take that back" })
  @Answer(
    201,
    "The choice, with its number and the time at which it was made; earlier ones stay",
    SourceChoice,
  )
  @Answer(422, "The stream is none of the case, or does not measure the signal")
  chooseSource(
    @Param("id", { schema: CaseId }) id: string,
    @Body({ schema: NewSourceChoice }) choice: NewSourceChoice,
  ): Promise<SourceChoice> {
    return this.cases.chooseSource(id, choice);
  }

  @Get(PATHS.caseRecord(":id"))
  @ApiOperation({
    summary: "What is printed of a case: per signal its values, from which source, and why that one",
  })
  @Answer(200, "Without a choice all sources of a signal are printed, each under its own name", CaseRecord)
  record(@Param("id", { schema: CaseId }) id: string): Promise<CaseRecord> {
    return this.records.record(id);
  }
}
