export const PERIODS = ['day', 'week', 'month'] as const;
export type Period = (typeof PERIODS)[number];

const DAY = 86_400_000;

/** The period a UTC day belongs to: "2025-05-07", the ISO week "2025-W19" (of the year its Thursday lies in), or "2025-05". */
export const periodOf = (day: Date, by: Period): string => {
  if (by === 'week') return isoWeek(day);
  return day.toISOString().slice(0, by === 'day' ? 10 : 7);
};

const isoWeek = (day: Date): string => {
  const weekday = (day.getUTCDay() + 6) % 7;
  const thursday = new Date(startOfDay(day) + (3 - weekday) * DAY);
  const year = thursday.getUTCFullYear();
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY));
  return `${year}-W${String(week).padStart(2, '0')}`;
};

/** Midnight UTC at which an instant's day began, in milliseconds since 1970. */
export const startOfDay = (instant: Date): number => Math.floor(instant.getTime() / DAY) * DAY;
