import { exposures } from '../../consent/exposure.ts';
import { soundCustomers } from '../../model/library.ts';
import { commandLine } from '../../text/command-line.ts';
import { isLibraryPath } from '../../text/file-reference.ts';
import type { Rule } from '../rule.ts';

const customer = (asset: string) => `name: Nordlicht Robotics
status: active
health: { status: green, checked_on: 2026-09-01 }
consent:
  - id: public-2026
    status: granted
    uses: [case-study]
    audience: public
    approval: once
    granted_on: 2026-02-01
    granted_by: Ada Lindqvist
    basis: signed-form
    evidence: vault:consents/nordlicht-2026.pdf
assets:
  - id: close-study
    use: case-study
    file: vault:studies/close.pdf
${asset}`;

const SHA256 = 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c';

export const assetUnapproved: Rule = {
  id: 'asset/unapproved',
  level: 'error',
  reach: 'file',
  summary: 'a live asset whose file nobody has approved',
  why: 'A yes to a case study or a film is no yes to this PDF or this cut. Without its hash on record nobody can tell whether they ever saw it, or which version they saw.',
  remedy:
    'Send them the file, and record their yes: `refs approve-quote CUSTOMER ASSET --file` writes the hash of its bytes under `approved_file_sha256`, and who approved it, when, and where the proof is kept. For a file that is kept elsewhere, write the hash that `sha256sum` prints. Until then take it down.',
  examples: {
    good: [
      { title: 'approved', files: customer(`    status: live\n    approved_file_sha256: ${SHA256}\n`) },
      { title: 'only a draft', files: customer('    status: draft\n') },
    ],
    bad: [
      { files: customer('    status: live # error: asset/unapproved\n') },
      {
        title: 'still up in one place',
        files: customer(`    status: retired
    placements:
      - where: deck:2026-sales-overview # error: asset/unapproved
`),
      },
    ],
  },
  *check(library, { today }) {
    for (const { id: customer, data, file } of soundCustomers(library)) {
      for (const { isAsset, claim, path, anchor } of exposures(data, today)) {
        const asset = isAsset ? data.assets?.[Number(path.at(-1))] : undefined;
        if (asset?.file === undefined || asset.approved_file_sha256 !== undefined) continue;
        const how = isLibraryPath(asset.file)
          ? commandLine`refs approve-quote ${customer} ${asset.id} --file`
          : 'write its hash under "approved_file_sha256"';
        yield {
          place: { file, path: anchor },
          message: `${claim}, and nobody has approved its file "${asset.file}"`,
          hint: `have it approved (${how}), or take it down`,
        };
      }
    }
  },
};
