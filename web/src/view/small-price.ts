// Prices below one of the currency's units.
import type { Engine, Request } from '../engine/engine.ts';
import { isValue, type Response } from '../engine/response.ts';

// A price below 1 is rounded to the digits that count: 0.0085 a message is no cent.
export function answerTo(request: Request, engine: Engine): Response {
  const response = engine.evaluate(request);
  if (!isValue(response) || !response.unit.startsWith('money/')) return response;
  const { exact, rounded } = response;
  if (Math.abs(Number(rounded)) >= 1 || exact === '0') return response;
  const zeros = /\.(0*)/.exec(engine.quotient(exact, '1', 12))?.[1]?.length ?? 0;
  const counting = engine.quotient(exact, '1', Math.min(zeros + 3, 12)).replace(/0+$/, '');
  const digits = Math.max(counting.split('.')[1]?.length ?? 0, request.digits);
  return engine.evaluate({ ...request, digits });
}
