import type { GeoFeature } from '../../geo/geography';
import { makeFeature } from '../write';
import { GOLAN, type NearMap } from './near-map';

/** A country of the near map by its code in the source. */
interface NearCountry {
  readonly name: string;
  /** ISO 3166-1 numeric code, by which the coarse atlas knows it. */
  readonly numeric: string;
  /** Id of the story's place, where the country is one. */
  readonly story?: string;
}

/**
 * Countries drawn from the 10 m source, whole, so that every border among them is shared exactly and none is cut off. The
 * Palestinian territory is drawn as Gaza and the West Bank, both places of the story.
 */
export const nearCountries: Readonly<Record<string, NearCountry>> = {
  ISR: { name: 'Israel', numeric: '376', story: 'israel' },
  PSE: { name: 'Palestinian territory', numeric: '275' },
  LBN: { name: 'Lebanon', numeric: '422', story: 'lebanon' },
  SYR: { name: 'Syria', numeric: '760', story: 'syria' },
  JOR: { name: 'Jordan', numeric: '400', story: 'jordan' },
  EGY: { name: 'Egypt', numeric: '818', story: 'egypt' },
  TUR: { name: 'Turkey', numeric: '792', story: 'turkey' },
  IRN: { name: 'Iran', numeric: '364', story: 'iran' },
  SAU: { name: 'Saudi Arabia', numeric: '682', story: 'saudi-arabia' },
  QAT: { name: 'Qatar', numeric: '634', story: 'qatar' },
  ARE: { name: 'United Arab Emirates', numeric: '784', story: 'uae' },
  AZE: { name: 'Azerbaijan', numeric: '031', story: 'azerbaijan' },
  CYP: { name: 'Cyprus', numeric: '196' },
  IRQ: { name: 'Iraq', numeric: '368' },
  KWT: { name: 'Kuwait', numeric: '414' },
  BHR: { name: 'Bahrain', numeric: '048' },
  OMN: { name: 'Oman', numeric: '512' },
  YEM: { name: 'Yemen', numeric: '887' },
  ARM: { name: 'Armenia', numeric: '051' },
  GEO: { name: 'Georgia', numeric: '268' },
};

/** Countries beyond, read only for the borders that the near ones share with them. */
export const rimCountries = ['GRC', 'BGR', 'RUS', 'TKM', 'AFG', 'PAK', 'LBY', 'SDN'];

/** The countries of the near map, and the Golan Heights, which are in no country's fill. */
export function countryFeatures(map: NearMap): GeoFeature[] {
  const countries = Object.entries(nearCountries)
    .filter(([code]) => code !== 'PSE')
    .map(([code, { name, story }]) => {
      const properties = { ...(story ? { id: story } : {}), layer: 'countries', kind: 'country', name };
      return makeFeature(properties, map.area(code));
    });
  const golan = { layer: 'golan', kind: 'disputed-territory', name: 'Golan Heights' };
  return [...countries, makeFeature(golan, map.polygon(GOLAN))];
}
