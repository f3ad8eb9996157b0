/** How long ISO 8601 durations are that say it without months and years. */

const DURATION = /^P(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})(?:\.\d{1,9})?S)?)?$/;

/** Seconds of a duration in days, hours, minutes and seconds. */
export function secondsOf(duration: unknown): number | undefined {
  const parts = typeof duration === "string" ? DURATION.exec(duration.trim()) : null;
  if (parts === null || parts.slice(1).every((part) => part === undefined)) return undefined;
  const [days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  return days * 86_400 + hours * 3600 + minutes * 60 + seconds;
}
