// Written from schemas/customer.schema.json by `npm run generate`.

/** The keys that no answer depends on, by the keys that lead to their mapping: those marked "x-informational". */
export interface InformationalKeys {
  readonly '': 'website' | 'industry' | 'segment' | 'region' | 'country' | 'employees' | 'customer_since';
  readonly 'owners': 'account' | 'references' | 'sponsor';
  readonly 'products': 'id' | 'since';
  readonly 'health': 'note';
  readonly 'contract': 'checked_on';
  readonly 'quiet_periods': 'reason';
  readonly 'consent': 'id' | 'despite';
  readonly 'advocates': 'id' | 'title' | 'persona' | 'languages' | 'topics';
  readonly 'stories': 'id' | 'title' | 'use_cases' | 'replaces' | 'challenge' | 'solution' | 'reviewed_on';
  readonly 'stories/outcomes': 'metric' | 'before' | 'after' | 'change' | 'measured_on' | 'verified_by' | 'evidence';
  readonly 'assets': 'id' | 'published_on';
  readonly 'assets/placements': 'where' | 'text_sha256' | 'despite';
  readonly 'activity': 'id' | 'needed_by' | 'topics' | 'requested_by' | 'opportunity' | 'result' | 'value' | 'feedback' | 'despite';
  readonly 'gives': 'on' | 'kind' | 'note';
}
