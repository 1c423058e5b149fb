import { dueAcross } from '../../consent/reminders.ts';
import { standing } from '../../consent/standing.ts';
import { EXIT } from '../../model/exit.ts';
import { NO_METER } from '../../model/meter.ts';
import { USES } from '../../model/use.ts';
import { OVERVIEW_WITHIN, overviewText } from '../../report/overview.ts';
import { judgeAlone } from '../../rules/judge-findings.ts';
import { lintReports } from '../../rules/lint.ts';
import { openLibrary } from '../../workspace/open-library.ts';
import { readBaselineFile } from '../check/baseline.ts';
import { openReports } from '../check/open-reports.ts';
import { resultOf } from '../check/result.ts';
import { defineCommand } from '../command.ts';
import { printOmitted } from '../print-omitted.ts';

/** With more customers it takes too long to ask for every use of each. */
const MAX_JUDGED = 1000;

export default defineCommand({
  examples: ['overview', 'overview --as-of 2027-01-01'],
  async run({ globals }, host) {
    const { library, today, shown } = openLibrary(globals, host);
    const { customers, config } = library;
    const { items, omitted } = dueAcross(library, today, OVERVIEW_WITHIN);
    const opened = openReports(globals, host, NO_METER);
    const baseline = readBaselineFile(opened);
    const { reported } = lintReports(opened.source, opened.reports, today, { meter: NO_METER });
    const { reports } = opened;
    const checked = resultOf({
      opened,
      judged: judgeAlone(reported, baseline?.known ?? []),
      baseline,
      since: undefined,
      before: undefined,
      showsAll: false,
      reports,
      isWanted: () => true,
    });
    const isSmall = customers.length <= MAX_JUDGED;
    const ready = (isSmall ? USES : []).map((use) => ({
      use,
      customers: customers.filter((one) => standing(one, { use, on: today }, config.policy).verdict === 'ready').length,
    }));
    host.out(overviewText({ checked, due: items, ready: isSmall ? ready : undefined }, globals.style));
    printOmitted(omitted, shown, host);
    return EXIT.fine;
  },
});
