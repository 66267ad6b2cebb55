import { expect, test } from 'vitest';
import { plainSpelling } from '../../../src/geo-build/towns/towns';

test.each([
  ['Bayt Fūrīk', 'Beit Furik'],
  ['Dayr al Ghuşūn', 'Deir al-Ghusun'],
  ['Qiryat Yam', 'Kiryat Yam'],
  ['Al ‘Ubaydīyah', 'Al-Ubaydiyah'],
  ['Surif City', 'Surif'],
])('%s is spelled %s', (source, spelled) => expect(plainSpelling(source)).toBe(spelled));
