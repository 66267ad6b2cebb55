import { geoNames } from '../../../../src/geo/geography.ts';
import { type Answer, divert, fileErrors, files, geoFile, hold } from '../../driver/network.ts';
import type { Cause, Causes } from './cause.ts';

const page = { contentType: 'text/html', body: '<!doctype html><title>Not here</title>' };

/** Answers with a file's own head and another body, which no browser may keep. */
function instead(change: (body: string) => string): Answer {
  return async (route) => {
    const response = await route.fetch();
    const contentType = response.headers()['content-type'] ?? '';
    await route.fulfill({ contentType, body: change(await response.text()) });
  };
}

/** The ways in which a file can fail to arrive. */
const damages: Readonly<Record<string, Answer>> = {
  'is cut off': (route) => route.abort('failed'),
  'is missing': (route) => route.fulfill({ ...page, status: 404 }),
  'is refused': (route) => route.fulfill({ ...page, status: 503 }),
  'is a web page': (route) => route.fulfill(page),
  'is plain text': (route) => route.fulfill({ contentType: 'text/plain', body: 'plain' }),
  'is half there': instead((body) => body.slice(0, body.length / 2)),
  'is empty': instead(() => ''),
  'is {}': instead(() => '{}'),
  'is []': instead(() => '[]'),
  'is null': instead(() => 'null'),
  throws: instead(() => 'throw new Error("on purpose")'),
  'never comes': hold,
};

function breakFile(pattern: string, how: string): Cause | undefined {
  const [, manner = '', once] = /^(.+?)( once)?$/.exec(how) ?? [];
  const damage = damages[manner];
  if (!damage) return undefined;
  let mend = () => {};
  return {
    errors: [...fileErrors, /on purpose/, /Unexpected/, /Worker failed to load/],
    hangs: manner === 'never comes' || manner === 'is empty',
    prepare: async (page) => {
      mend = await divert(page, pattern, damage, once ? 'once' : 'always');
    },
    mend: async () => mend(),
  };
}

const geography = geoNames.map((name) => [`${name}.geojson`, geoFile(`${name}.geojson`)] as const);

const patterns: Readonly<Record<string, string>> = {
  'the script': files.entry,
  'the app': files.app,
  'the map’s code': files.map,
  'the map’s worker': files.worker,
  'what map and worker share': files.shared,
  'the finer drawing’s code': files.finer,
  'what comes after the first paint': files.soon,
  'the parts of a frame': files.embed,
  'a font': '**/*.woff2',
  'layers.json': geoFile('layers.json'),
  'all shapes': geoFile('*.geojson'),
  ...Object.fromEntries(geography),
};

/** Files that do not arrive as they should. */
export const brokenFiles: Causes = Object.fromEntries(
  Object.entries(patterns).map(([name, pattern]) => [name, (how: string) => breakFile(pattern, how)]),
);
