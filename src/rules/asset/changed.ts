import { hasChangedFile } from '../../consent/material.ts';
import { soundCustomers } from '../../model/library.ts';
import { commandLine } from '../../text/command-line.ts';
import type { Rule } from '../rule.ts';

const MARK = '<svg><circle r="9"/></svg>\n';
const MARK_SHA256 = '20735f8d2e6513be08895b6d67cba01683666f45a0541038f82e97686b6b1344';
const OTHER_SHA256 = 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c';

const library = (approved: string, { status = 'draft', mark = '', at = 'assets/mark.svg' } = {}) => ({
  'customers/nordlicht.yaml': `name: Nordlicht Robotics
assets:
  - id: mark
    use: logo
    status: ${status}
    file: ${at}${mark}
    approved_file_sha256: ${approved}
`,
  'assets/mark.svg': MARK,
});

export const assetChanged: Rule = {
  id: 'asset/changed',
  level: 'error',
  reach: 'file',
  summary: 'a file that differs from the one that was approved',
  why: 'They sent one logo, and approved one film. A logo in the colours of last year, or a film that was cut once more, goes out over their name and without their yes, and nobody sees it in the customer file.',
  remedy:
    'Put the approved file back. Or have the new one approved, and record it: `refs approve-quote CUSTOMER ASSET --file` writes the hash of its bytes under `approved_file_sha256`. A path under `file` is compared; what has a scheme, such as `vault:films/close.mp4`, lies elsewhere, and is not. That the file is the approved one says nothing about the grant. An asset that is retired is not reported.',
  examples: {
    good: [
      { files: library(MARK_SHA256) },
      { title: 'kept elsewhere, so that nothing is compared', files: library(OTHER_SHA256, { at: 'vault:mark.svg' }) },
      { title: 'retired', files: library(OTHER_SHA256, { status: 'retired' }) },
    ],
    bad: [
      { files: library(OTHER_SHA256, { mark: ' # error: asset/changed' }) },
      {
        title: 'the same file, named with a detour',
        files: library(OTHER_SHA256, { at: './assets/mark.svg', mark: ' # error: asset/changed' }),
      },
    ],
  },
  *check(library) {
    const { assetFiles } = library;
    if (assetFiles === undefined) return;
    for (const { id: customer, data, file } of soundCustomers(library)) {
      for (const [index, asset] of (data.assets ?? []).entries()) {
        if (asset.status === 'retired' || !hasChangedFile(asset, assetFiles)) continue;
        const { id, use, file: named } = asset;
        yield {
          place: { file, path: ['assets', index, 'file'] },
          message: `the file of ${use} "${id}", "${named}", is not the one that was approved`,
          hint: `put the approved file back, or have this one approved: ${commandLine`refs approve-quote ${customer} ${id} --file`}`,
          related: [
            {
              place: { file, path: ['assets', index, 'approved_file_sha256'] },
              message: 'the hash of the approved file',
            },
          ],
          isOfAssetFile: true,
        };
      }
    }
  },
};
