import { activityNoOutcome } from './activity/no-outcome.ts';
import { activityNotApproved } from './activity/not-approved.ts';
import { advocateLeft } from './advocate/left.ts';
import { advocateOverused } from './advocate/overused.ts';
import { advocateUnrested } from './advocate/unrested.ts';
import { advocateUnverified } from './advocate/unverified.ts';
import { askAfterDecline } from './ask/after-decline.ts';
import { askTooSoon } from './ask/too-soon.ts';
import { assetChanged } from './asset/changed.ts';
import { assetDerived } from './asset/derived.ts';
import { assetUnapproved } from './asset/unapproved.ts';
import { blindedLeak } from './blinded/leak.ts';
import { configInvalid } from './config/invalid.ts';
import { configUseless } from './config/useless.ts';
import { consentBeforeAcquisition } from './consent/before-acquisition.ts';
import { consentClauseExceeded } from './consent/clause-exceeded.ts';
import { consentClauseOnly } from './consent/clause-only.ts';
import { consentExpired } from './consent/expired.ts';
import { consentExpiring } from './consent/expiring.ts';
import { consentLapsed } from './consent/lapsed.ts';
import { consentMissing } from './consent/missing.ts';
import { consentNameRefused } from './consent/name-refused.ts';
import { consentNarrower } from './consent/narrower.ts';
import { consentNoEvidence } from './consent/no-evidence.ts';
import { consentNotAuthorized } from './consent/not-authorized.ts';
import { consentOutOfScope } from './consent/out-of-scope.ts';
import { consentPostDated } from './consent/post-dated.ts';
import { consentRefusesNothing } from './consent/refuses-nothing.ts';
import { consentRequirementUnmet } from './consent/requirement-unmet.ts';
import { consentReviewDue } from './consent/review-due.ts';
import { consentWithdrawn } from './consent/withdrawn.ts';
import { contractClauseStruck } from './contract/clause-struck.ts';
import { customerDuplicate } from './customer/duplicate.ts';
import { customerLookAlike } from './customer/look-alike.ts';
import { customerNoSponsorTouch } from './customer/no-sponsor-touch.ts';
import { customerNotUsing } from './customer/not-using.ts';
import { customerQuiet } from './customer/quiet.ts';
import { dateImpossible } from './date/impossible.ts';
import { disclosureMissing } from './disclosure/missing.ts';
import { disclosurePromised } from './disclosure/promised.ts';
import { eventNoBackup } from './event/no-backup.ts';
import { exposureNotAllowed } from './exposure/not-allowed.ts';
import { exposureTooEarly } from './exposure/too-early.ts';
import { fileConflict } from './file/conflict.ts';
import { fileCutText } from './file/cut-text.ts';
import { fileDocuments } from './file/documents.ts';
import { fileEmpty } from './file/empty.ts';
import { fileEncoding } from './file/encoding.ts';
import { fileJoinedText } from './file/joined-text.ts';
import { fileLink } from './file/link.ts';
import { fileName } from './file/name.ts';
import { fileSwallowedWord } from './file/swallowed-word.ts';
import { fileSyntax } from './file/syntax.ts';
import { fileTooLarge } from './file/too-large.ts';
import { fileUnreadable } from './file/unreadable.ts';
import { healthAtRisk } from './health/at-risk.ts';
import { healthStale } from './health/stale.ts';
import { ignoreExpired } from './ignore/expired.ts';
import { ignoreNoReason } from './ignore/no-reason.ts';
import { ignoreUnused } from './ignore/unused.ts';
import { libraryConcentration } from './library/concentration.ts';
import { libraryGap } from './library/gap.ts';
import { outcomePlaceholder } from './outcome/placeholder.ts';
import { outcomeUnverified } from './outcome/unverified.ts';
import { placementDuplicate } from './placement/duplicate.ts';
import { privacyPersonalData } from './privacy/personal-data.ts';
import { quoteChanged } from './quote/changed.ts';
import { quoteUnapproved } from './quote/unapproved.ts';
import { referenceDangling } from './reference/dangling.ts';
import { referenceDuplicate } from './reference/duplicate.ts';
import type { Rule } from './rule.ts';
import { scanBlinded } from './scan/blinded.ts';
import { scanGone } from './scan/gone.ts';
import { scanLeft } from './scan/left.ts';
import { scanNoConsent } from './scan/no-consent.ts';
import { scanPerUse } from './scan/per-use.ts';
import { scanPerson } from './scan/person.ts';
import { scanQuoteChanged } from './scan/quote-changed.ts';
import { scanQuoteUnapproved } from './scan/quote-unapproved.ts';
import { scanUnread } from './scan/unread.ts';
import { scanUnregistered } from './scan/unregistered.ts';
import { scanUnsearched } from './scan/unsearched.ts';
import { scanWithdrawn } from './scan/withdrawn.ts';
import { schemaBadFormat } from './schema/bad-format.ts';
import { schemaMissingKey } from './schema/missing-key.ts';
import { schemaNotAllowed } from './schema/not-allowed.ts';
import { schemaUnknownKey } from './schema/unknown-key.ts';
import { schemaWrongType } from './schema/wrong-type.ts';
import { storyNoOutcome } from './story/no-outcome.ts';
import { storyStale } from './story/stale.ts';
import { taxonomyRenamed } from './taxonomy/renamed.ts';
import { taxonomyRetired } from './taxonomy/retired.ts';
import { taxonomyUnknown } from './taxonomy/unknown.ts';

/**
 * Every rule, in the order in which they are listed and run. To add one: its file, its import, and its line here. The
 * last one needs the effect of ignores on all others.
 */
export const RULES: readonly Rule[] = [
  fileConflict,
  fileEncoding,
  fileSyntax,
  fileEmpty,
  fileDocuments,
  fileTooLarge,
  fileUnreadable,
  fileLink,
  fileName,
  fileCutText,
  fileJoinedText,
  fileSwallowedWord,
  configInvalid,
  configUseless,
  schemaUnknownKey,
  schemaMissingKey,
  schemaWrongType,
  schemaNotAllowed,
  schemaBadFormat,
  customerDuplicate,
  customerLookAlike,
  customerNotUsing,
  customerQuiet,
  customerNoSponsorTouch,
  referenceDangling,
  referenceDuplicate,
  taxonomyUnknown,
  taxonomyRetired,
  taxonomyRenamed,
  dateImpossible,
  consentExpired,
  consentExpiring,
  consentLapsed,
  consentMissing,
  consentOutOfScope,
  consentWithdrawn,
  consentNotAuthorized,
  consentRefusesNothing,
  consentRequirementUnmet,
  consentNoEvidence,
  consentPostDated,
  consentBeforeAcquisition,
  consentNameRefused,
  consentNarrower,
  consentClauseOnly,
  consentClauseExceeded,
  consentReviewDue,
  contractClauseStruck,
  exposureNotAllowed,
  exposureTooEarly,
  eventNoBackup,
  placementDuplicate,
  advocateOverused,
  advocateUnrested,
  advocateLeft,
  advocateUnverified,
  askAfterDecline,
  askTooSoon,
  activityNoOutcome,
  activityNotApproved,
  healthAtRisk,
  healthStale,
  storyStale,
  storyNoOutcome,
  outcomeUnverified,
  outcomePlaceholder,
  quoteChanged,
  quoteUnapproved,
  assetChanged,
  assetUnapproved,
  assetDerived,
  blindedLeak,
  disclosureMissing,
  disclosurePromised,
  privacyPersonalData,
  libraryConcentration,
  libraryGap,
  scanNoConsent,
  scanWithdrawn,
  scanLeft,
  scanBlinded,
  scanQuoteChanged,
  scanQuoteUnapproved,
  scanPerson,
  scanPerUse,
  scanUnregistered,
  scanGone,
  scanUnread,
  scanUnsearched,
  ignoreNoReason,
  ignoreExpired,
  ignoreUnused,
];
