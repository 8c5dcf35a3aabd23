import { templateTexts } from '../../texts/report/template'

/** What came of a template is no report, and nobody may take it for one. */
export class TemplateNotFilled extends Error {
  /** @param reason for the log */
  constructor(readonly reason: string) {
    super(templateTexts.problems.notFilled)
    this.name = 'TemplateNotFilled'
  }
}
