import { Body, Controller, Get, Param, Post } from "@nestjs/common";
import { ApiOperation, ApiTags } from "@nestjs/swagger";
import { Case, CaseEvent, NewCase, NewCaseEvent, PATHS } from "@openperfusion/contracts";
import { z } from "zod";
import { Answer } from "../openapi/answer.ts";
import { CasesService } from "./cases.service.ts";

const CaseId = z.uuid();

@ApiTags("cases")
@Controller()
export class CasesController {
  constructor(private readonly cases: CasesService) {}

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
  @ApiOperation({ summary: "One case with its events" })
  @Answer(200, "The case", Case)
  case(@Param("id", { schema: CaseId }) id: string): Promise<Case> {
    return this.cases.case(id);
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
}
