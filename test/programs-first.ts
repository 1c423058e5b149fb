// Runs the test files that start programs first. The system copies the tables of a process to start another, and a test
// process grows: starting git takes 1 ms of the processor from a small one, and 18 ms from one of 700 MB.
import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const STARTS = /\b(?:child_process|openKitchen|stageAction|stageHostileLibrary|stageRepository|startMeter)\b/;

const turnOf = ({ moduleId, project }: TestSpecification): number => {
  // These have processes of their own, and one kind of process follows the other.
  if (project.config.isolate) return 0;
  const text = readFileSync(moduleId, 'utf8');
  if (STARTS.test(text)) return 1;
  // In a clone that never ran them, files are sorted by their size, and these few lines take the longest.
  return text.includes('replayPart(') ? 2 : 3;
};

export default class ProgramsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => turnOf(one) - turnOf(other));
  }
}
