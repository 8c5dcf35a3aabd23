import { initial } from './0001-initial'
import { receipts } from './0002-receipts'
import { assessmentLife } from './0003-assessment-life'
import { reasons } from './0004-reasons'
import { setAside } from './0005-set-aside'
import { madeReportFiles } from './0006-made-report-files'
import { evidenceNumbers } from './0007-evidence-numbers'
import { sessions } from './0008-sessions'
import { erasedAnswers } from './0009-erased-answers'
import { askedPerRound } from './0010-asked-per-round'
import { handedOver } from './0011-handed-over'
import { boardPlan } from './0012-board-plan'
import { roundMarks } from './0013-round-marks'
import type { Migration } from './migration'

/** All steps of the database, oldest first. */
export const migrations: readonly Migration[] = [
  initial,
  receipts,
  assessmentLife,
  reasons,
  setAside,
  madeReportFiles,
  evidenceNumbers,
  sessions,
  erasedAnswers,
  askedPerRound,
  handedOver,
  boardPlan,
  roundMarks,
]
