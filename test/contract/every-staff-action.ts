import { expect } from 'vitest';
import { endpoints } from '../../functions/endpoints.ts';
import { comeBack, sessionIn, signInAtProvider } from '../functions/staff/signing-in.ts';
import type { ContractApi } from './contract-api.ts';
import { rightRequest } from './right-request.ts';
import { staffMatrix } from './staff-matrix.ts';

/** Signing in, and one right request of each staff endpoint, an hour after its session began. */
export async function everyStaffAction(api: ContractApi): Promise<void> {
  const { cookie, answer } = await signInAtProvider(api);
  expect(sessionIn(await comeBack(api, cookie, answer))).toBeDefined();
  for (const endpoint of endpoints.filter(({ caller }) => caller === 'staff')) {
    const right = await rightRequest(api, endpoint);
    api.clock.now += 3_600;
    const { answer: got } = await api.ask(endpoint, right);
    // Whoever makes a right request has every role, and what it is about is their own.
    const { both, 'its-trainer': own } = staffMatrix[endpoint.name] ?? {};
    const wanted = [both, own].find((status) => status?.startsWith('2'));
    expect(String(got.statusCode), endpoint.name).toBe(wanted);
  }
}
