import { describe, expect, it } from 'vitest';
import { readAudit } from '../../src/check/audit';

const report = (vulnerabilities: object): string => JSON.stringify({ auditReportVersion: 2, vulnerabilities });
const mixed = report({ a: { severity: 'low' }, b: { severity: 'critical' }, c: { severity: 'high' } });

describe('an audit', () => {
  it('names what is weak enough to count, worst first', () => {
    expect(readAudit(mixed, 'info')).toEqual(['b (critical)', 'c (high)', 'a (low)']);
    expect(readAudit(mixed, 'high')).toEqual(['b (critical)', 'c (high)']);
  });

  it('takes an unknown word for the worst', () => {
    expect(readAudit(report({ a: { severity: 'high' }, b: {} }), 'critical')).toEqual(['b (undefined)']);
  });

  it('finds nothing where nothing is weak', () => expect(readAudit(report({}), 'info')).toEqual([]));

  it.each([
    ['refuses', '{"message":"405 Method Not Allowed","statusCode":405,"error":{"summary":""}}'],
    ['is not there', '{"error":{"code":"ENOTFOUND"}}'],
    ['leaves npm without a word', ''],
  ])('is none where the registry %s', (_how, output) => expect(readAudit(output, 'info')).toBeNull());
});
