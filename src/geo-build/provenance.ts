import type { LayerProvenance } from '../geo/geography';
import { stripKm } from './hand-drawn';
import { MARBLE } from './relief/elevation';
import { GEONAMES } from './sources/geonames';
import { GOVERNORATES, NATURAL_EARTH } from './sources/natural-earth';
import { OSM } from './sources/openstreetmap';
import { POPULATIONS } from './sources/populations';
import { RIVERS } from './sources/rivers';

const METRES_PER_KM = 1000;

/** What was drawn or placed by hand for this map. */
const OWN = { version: '1 (own coordinates)', licence: 'MIT, as this project', dataDate: '2025' } as const;

/** What is said of a strip whose width no source gives: how far off it may be is set at half of that width. */
function computedStrip(kilometres: number, ground: string, line: string) {
  return {
    ...OSM,
    method: 'computed',
    uncertaintyMetres: (kilometres * METRES_PER_KM) / 2,
    note: `Schematic. Computed: all of ${ground} within ${kilometres} km of ${line}. The width is chosen by this map, to show where, not how far; no source gives it, so half of it is given as the accuracy.`,
  } as const;
}

/** What is said of the Gaza zones depends on the calibration, so it is told here how far the line was moved. */
export function layerProvenance(yellowLineOffsetMetres: number): LayerProvenance[] {
  const offset = Math.abs(Math.round(yellowLineOffsetMetres));
  const side = yellowLineOffsetMetres > 0 ? 'inland' : 'towards the sea';
  return [
    {
      id: 'countries',
      title: 'Countries of the Middle East',
      ...OSM,
      method: 'derived',
      uncertaintyMetres: 100,
      note: 'Simplified with shared borders: about 45 m near the places of the story, growing by 2.6 m with each kilometre away; for a close look, which loads files of its own, 45 m in all of 29.5–37.5° E, 29–37° N. Specks, spikes of the coast and small inland waters left out. The coast of the source is coarser than its borders, up to some 250 m; near the story’s places corners of long straight stretches of coast are rounded, by up to 500 m. The land of the two British bases on Cyprus, missing in the source, is drawn by hand to about 1 km; Cyprus is shown as one island. Israel is shown without the West Bank, Gaza and the Golan Heights. The Hala’ib Triangle, which Egypt holds and Sudan claims, is in Egypt’s shape, as the source has it; Bir Tawil, which neither claims, is in no shape. Boundaries and names imply no endorsement.',
    },
    {
      id: 'lines',
      title: 'Coasts, borders and armistice lines',
      ...OSM,
      method: 'derived',
      uncertaintyMetres: 100,
      note: 'Edges of the shapes of this map: solid where two countries meet. Dashed: the Green Line of 1949 and the line around Gaza, which are armistice lines; Jordan’s lines along the West Bank and along the Golan Heights; the Egypt–Sudan line at Hala’ib and Bir Tawil. Outside the article: the treaty of 1994 between Israel and Jordan leaves the status of the territories that Israel took in 1967 open, and its annex wants Jordan’s line along them shown differently from the border. Egypt takes the line of 22° N (agreement of 1899) for the border, Sudan an administrative line of 1902; the source has Egypt hold the Hala’ib Triangle between the two, and this map draws 22° N dashed from Bir Tawil to the sea; the line of 1902 is in no source used here and is not drawn. Where the source left slivers between neighbours they went to one of them. The lines over the sea are ornament, computed at 4 to 20.5 km from the shore and smoothed. Boundaries imply no endorsement.',
    },
    {
      id: 'golan',
      title: 'Golan Heights',
      ...OSM,
      source: `${OSM.source}; western edge drawn by hand`,
      dataDate: '2017 (eastern and northern edge); 1949 (western line)',
      method: 'drawn',
      uncertaintyMetres: 700,
      note: 'In no country’s fill. Eastern edge: the Israeli-held side of the 1974 disengagement as the source has it (± 100 m). Western edge: the line of 1949, close to the Mandate boundary of 1923, drawn by hand (± 700 m) from the Hasbani past Tel Dan along the foot of the heights, the Jordan and the lake’s eastern shore. It begins near 33.2425° N, 35.6244° E, where the source’s border leaves the river with a sharp bend (± 100 m). So the ground of Ghajar south of the Blue Line belongs to this shape; between the Hasbani, the Blue Line and Tel Dan’s 35.652° E it comes to 9 km² (± 2 km², as the western edge is). The north of the village lies beyond the Blue Line, in Lebanon’s shape. Measured 1,162 km² in all. Outside the article: the heights are Israeli-held since 1967 and Syrian under UN resolutions, and Ghajar, all of it Israeli-held, was Syrian until then; usual figures for the Israeli-held part are near 1,150 km².',
    },
    {
      id: 'east-jerusalem',
      title: 'Limit of East Jerusalem as annexed',
      ...OSM,
      method: 'derived',
      uncertaintyMetres: 100,
      note: 'The source lays Israel and the West Bank over each other here (72 km²). This map follows the Green Line, so East Jerusalem is in the West Bank’s shape; the limit of the area as annexed is a dashed line. Outside the article: Israel drew that limit, and most states do not recognise the annexation.',
    },
    {
      id: 'lakes',
      title: 'Lakes',
      ...OSM,
      method: 'derived',
      uncertaintyMetres: 900,
      note: 'The holes that the source leaves in the land, so that shores and land fit without gaps; names by hand. Those of the Dead Sea and the Sea of Galilee are cut coarsely (± 250 m, at the Dead Sea’s southern end more): barbs left out, corners rounded by up to 900 m. The Dead Sea has shrunk since.',
    },
    {
      id: 'rivers',
      title: 'Nile, Euphrates, Tigris, Shatt al-Arab',
      ...RIVERS,
      method: 'derived',
      uncertaintyMetres: 1000,
      note: 'Generalised for maps of about 1:10 million; English names by hand. Drawn on to the nearest shore where the course ends within 6 km of it; under lakes they run on unseen.',
    },
    {
      id: 'relief',
      title: 'Shading of the land',
      ...MARBLE,
      method: 'derived',
      uncertaintyMetres: 3700,
      note: 'Ornament: shows where the ground is high and rough, and nothing else; neither heights nor slopes can be read off it. Computed from a grey picture of heights with 3.7 km to a pixel, lit from the north-west; the greys were put in the order of metres by comparison with ETOPO5 (NOAA, public domain). Not drawn close up, in print, and where the reader’s browser asks to save data.',
    },
    {
      id: 'jordan-river',
      title: 'Jordan river',
      ...OSM,
      source: `${OSM.source}; the reach above the lake drawn by hand`,
      method: 'derived',
      uncertaintyMetres: 300,
      note: 'Below the Sea of Galilee the borders that run along the river; above it the hand-drawn western edge of the Golan Heights (± 700 m); between lake and border by hand (± 300 m). What is drawn by hand is a smooth curve through its points.',
    },
    {
      id: 'litani',
      title: 'Litani, lower course',
      source: 'Drawn by hand for this map from thirteen points read off maps',
      ...OWN,
      method: 'drawn',
      uncertaintyMetres: 700,
      note: 'A smooth curve through the points; no open package used here has the river.',
    },
    {
      id: 'towns',
      title: 'Towns',
      ...GEONAMES,
      source: `${GEONAMES.source}; populations through ${POPULATIONS.source}`,
      version: `${GEONAMES.version}; ${POPULATIONS.version}`,
      dataDate: '2025 (names and positions); undated, older (populations)',
      method: 'derived',
      uncertaintyMetres: 500,
      note: 'Positions as GeoNames has them; conventional English spellings by hand for the larger ones, marks of transliteration dropped for the rest. Ranks follow the source’s populations, on both sides of every line alike: 1 for capitals and from 750,000 people, 2 from 300,000, 3 from 75,000 and for seats of governorates, provinces and districts, 4 from 10,000, 5 below; within a rank larger towns come first. Where the source has no figure, as for many towns of Lebanon and Syria, a town counts as a village, or by a rough estimate by hand (Lebanon has had no census since 1932); so do three for which its figure is that of a district or out of date. Small towns are spread evenly, larger ones first. A town that is a place of the story is not named twice. Israeli settlements in the West Bank and on the Golan Heights, which the source files as towns without marking them, are left out, picked by name; so are towns of the Golan Heights depopulated in 1967. Only undisputed seats of government are marked as capitals; Jerusalem and Ramallah are plain towns. What is said here of populations, settlements and seats of government is outside the article. Names imply no endorsement.',
    },
    {
      id: 'names',
      title: 'Names of seas, countries and regions',
      source: 'Placed by hand for this map',
      ...OWN,
      method: 'drawn',
      uncertaintyMetres: 20000,
      note: 'Positions are chosen for legibility, some for certain zoom levels only, so that close views name the countries around. Names imply no endorsement.',
    },
    {
      id: 'crossings',
      title: 'Kerem Shalom and Erez crossings',
      source: 'Positions read off maps for this map',
      ...OWN,
      method: 'drawn',
      uncertaintyMetres: 300,
      note: 'The terminals of two crossings between Israel and Gaza that the article does not speak of, for orientation in close views.',
    },
    {
      id: 'gaza',
      title: 'Gaza Strip',
      ...OSM,
      method: 'derived',
      uncertaintyMetres: 100,
      note: 'Every vertex of the source but two spikes of its coast, the harbours’ moles at Gaza City and Khan Younis cut askew; three stray inner rings dropped. Measured 364 km², and 46.8 km between the two corners furthest apart. Outside the article: the usual figure is 365 km².',
    },
    {
      id: 'gaza-zones',
      title: 'The two parts of the Gaza Strip and the Yellow Line',
      ...OSM,
      source: `Control points read off the map that the Israeli army’s spokesman published on 19 October 2025; outline: ${OSM.source}`,
      version: `1 (own coordinates); ${OSM.version} (outline)`,
      dataDate: '2025-10-19',
      method: 'drawn',
      uncertaintyMetres: 500,
      note: `Schematic. Fourteen points, straight between them, then the whole line moved ${offset} m ${side} along its normals so that the two parts measure 47.0 and 53.0 per cent of the Strip, the shares that the article gives. The points are good to ± 500 m by our own reading; the hatched belt is computed: all of the Strip within 500 m of the line. Measured here, Bani Suheila lies some 300 m from the line and al-Qarara some 700 m, so their side is uncertain. Outside the article: the published map; and that the line is disputed on the ground, where other measurements of the Israeli-held share differ.`,
    },
    {
      id: 'rafah',
      title: 'Rafah',
      ...GEONAMES,
      method: 'derived',
      uncertaintyMetres: 500,
      note: 'A point for the city; its built-up area, largely destroyed, has no outline here.',
    },
    {
      id: 'rafah-crossing',
      title: 'Rafah crossing',
      source: 'Position read off maps for this map',
      version: '1 (own coordinates)',
      licence: 'ODbL 1.0 (moved onto the OpenStreetMap border)',
      credit: OSM.credit,
      dataDate: '2025',
      method: 'drawn',
      uncertaintyMetres: 300,
      note: 'The terminal’s position moved to the nearest point of the Gaza–Egypt border.',
    },
    {
      id: 'gaza-egypt-border',
      title: 'Gaza–Egypt border',
      ...OSM,
      method: 'derived',
      uncertaintyMetres: 100,
      note: 'The shared edge of Gaza and Egypt, measured 12.7 km. Outside the article: the strip along its Gaza side is called the Philadelphi corridor by Israel, Salah al-Din by Palestinians.',
    },
    {
      id: 'israel-south',
      title: 'Southern Israel along Gaza',
      ...computedStrip(stripKm.israelSouth, 'Israel', 'the line around Gaza'),
    },
    {
      id: 'southern-lebanon',
      title: 'Lebanon south of the Litani',
      ...OSM,
      method: 'drawn',
      uncertaintyMetres: 700,
      note: 'Schematic. The article says only southern Lebanon; the Litani is this map’s choice. The shape: Lebanon’s outline, the hand-drawn Litani, smoothed, to its bend near 33.37° N, and from there a straight eastern edge to Mount Hermon. That edge is this map’s choice, too: neither the article nor the river gives the zone an eastern limit. Measured 1,074 km²; cutting due east at the river’s southern bend would give about 870 km².',
    },
    {
      id: 'blue-line',
      title: 'Blue Line',
      ...OSM,
      method: 'derived',
      uncertaintyMetres: 100,
      note: 'The shared edge of Lebanon with Israel and the Golan Heights, measured 120 km. It runs up the Hasbani and through Ghajar: what lies south of it there is in the Golan Heights’ shape, what lies north of it in Lebanon’s. From 2 to 4.5 km east of the village the source lays 1.3 km² on both sides, its two edges up to 800 m apart; the line follows Lebanon’s, so this ground is in Lebanon’s shape. Outside the article: the UN drew the line in 2000 to confirm Israel’s withdrawal, not as a border, and gives it about 120 km; all of Ghajar is Israeli-held and was Syrian until 1967.',
    },
    {
      id: 'israel-lebanon-border',
      title: 'Strip of Israel along the Blue Line',
      ...computedStrip(stripKm.israelAlongBlueLine, 'Israel', 'the Blue Line'),
    },
    {
      id: 'latakia',
      title: 'Latakia governorate and city',
      ...GOVERNORATES,
      method: 'derived',
      uncertaintyMetres: 3000,
      note: 'The inland edge is coarse (± 3 km); coast and border are those of the country. Drawn too large: it measures 2,476 km², about 4 per cent more than the largest official figure, because the one open source used for it draws 2,406 km², and fitting its coarse edge to the country’s finer coast and border added the rest. Outside the article: official figures lie between 2,297 and 2,388 km². The city’s position: GeoNames (CC BY 4.0).',
    },
    {
      id: 'southern-syria',
      title: 'Southern Syria: Suwayda governorate',
      ...GOVERNORATES,
      method: 'derived',
      uncertaintyMetres: 3000,
      note: 'Schematic. The article names only the south of the country and its Druze communities; that Suwayda governorate alone stands for them, without Daraa and Quneitra, is this map’s choice. Drawn too large: it measures 6,697 km², about 5 per cent more than the largest figure given elsewhere, because the one open source used for it draws 6,633 km², and fitting its coarse edge to the country’s finer border added the rest. Outside the article: most of Syria’s Druze live in this governorate; figures of its area lie between 5,550 and 6,362 km².',
    },
    {
      id: 'west-bank',
      title: 'West Bank',
      ...OSM,
      method: 'derived',
      uncertaintyMetres: 100,
      note: 'Land only, with East Jerusalem, without its part of the Dead Sea; four stray inner rings of the source dropped. Measured 5,623 km². Outside the article: usual figures run from 5,655 to 5,860 km², the higher ones with the Dead Sea.',
    },
    {
      id: 'west-bank-flanks',
      title: 'West Bank: flanks in the south and east',
      ...computedStrip(stripKm.westBankFlanks, 'the West Bank', 'its southern and eastern edges'),
    },
    {
      id: 'world',
      title: 'Land of the rest of the world',
      source:
        'Natural Earth 1:50m and, until that has loaded, 1:110m, through the npm package world-atlas (countries-50m.json, countries-110m.json)',
      version: '2.0.2',
      ...NATURAL_EARTH,
      method: 'derived',
      uncertaintyMetres: 10000,
      note: 'Coarse, drawn under the nearer countries and reaching 8 km under their borders (20 km in the first, coarser shape, which is good to about 30 km and shows land without borders); finer in Indonesia (3 km) and around Mar-a-Lago. All of it has one fill and shows boundaries as its source does, by who controls the ground; this implies no endorsement. Crimea, which Russia holds since 2014 and Ukraine and most states count as Ukraine’s, is Russia’s in the source; this map draws the line across its isthmus dashed, picked out of the source’s borders by a box (32–37° E, 44–46.5° N), and moves nothing. Disputed lines further from the story, such as those of Kashmir, Kosovo, Somaliland and Western Sahara, stand as the source has them, solid. What is said of them here is outside the article.',
    },
    {
      id: 'mar-a-lago',
      title: 'Mar-a-Lago, Florida',
      source: 'Position read off maps for this map',
      ...OWN,
      method: 'drawn',
      uncertaintyMetres: 100,
      note: 'Outside the frame of the map: shown as a pointer at its edge.',
    },
  ];
}
