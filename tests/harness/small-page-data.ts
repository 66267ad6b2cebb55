import { makePageData } from '../../src/build/make-page-data';
import { type Geography, geoFiles } from '../../src/geo/geography';
import { story } from '../../src/story/load-story';
import { files } from './small-geography';

const geography: Geography = Object.fromEntries(geoFiles.map((file) => [file, files[`${file}.geojson`]]));

/** What the build works out from the geography of one shape. */
export const pageData = makePageData(story, geography, files['layers.json'].layers);
