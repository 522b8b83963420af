/** Marks between thousands, and a percent sign at the end. */
const FILLING = /[\s\u00A0\u202F'’_]|%$/g;

/** Heaviest line that is taken: beyond it is a mistake. */
const HEAVIEST = 1e12;

/**
 * A weight as people in many countries write numbers: "12", "2.5", "2,5", "1 200", "1.234,5", "1,234.5". "1,234" may be either of two
 * numbers a thousand times apart, so it is refused. The number, or why not, in words.
 */
export function readWeight(typed: string): number | string {
  const digits = typed.trim().replace(FILLING, '');
  if (digits === '') return 'it has no weight';
  if (/^[1-9]\d{0,2},\d{3}$/.test(digits)) return `“${shown(typed)}” may be ${digits.replace(',', '')} or ${digits.replace(',', '.')}`;
  const number = Number(pointed(digits));
  if (!/^[+-]?[\d.,]+$/.test(digits) || !Number.isFinite(number)) return `“${shown(typed)}” is not a number`;
  if (number <= 0) return 'its weight must be above 0';
  return number > HEAVIEST ? 'its weight is too large' : number;
}

/** With a point before the decimals and nothing between thousands: of two marks, the last one is the decimal one. */
function pointed(digits: string): string {
  const [comma, point] = [digits.lastIndexOf(','), digits.lastIndexOf('.')];
  if (comma < 0) return /^[+-]?\d{1,3}(\.\d{3}){2,}$/.test(digits) ? digits.replaceAll('.', '') : digits;
  if (point > comma) return digits.replaceAll(',', '');
  if (point >= 0) return digits.replaceAll('.', '').replace(',', '.');
  return /^[+-]?\d{1,3}(,\d{3}){2,}$/.test(digits) ? digits.replaceAll(',', '') : digits.replace(',', '.');
}

const shown = (typed: string): string => (typed.trim().length > 30 ? `${typed.trim().slice(0, 29)}…` : typed.trim());
