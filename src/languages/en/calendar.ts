/** Dates as English news writes them. */
import type { Calendar } from "../../types.ts";

export const calendar: Calendar = {
  months: `
    January, Jan
    February, Feb
    March, Mar
    April, Apr
    May
    June, Jun
    July, Jul
    August, Aug
    September, Sept, Sep
    October, Oct
    November, Nov
    December, Dec`,
  weekdays: `
    Monday, Mondays
    Tuesday, Tue, Tues
    Wednesday
    Thursday, Thu, Thurs
    Friday, Fri
    Saturday
    Sunday`,
  relative: `
    today|day|0
    tonight|day|0
    this morning|day|0
    this afternoon|day|0
    this evening|day|0
    yesterday|day|-1
    last night|day|-1
    tomorrow|day|1
    the day before yesterday|day|-2
    the day after tomorrow|day|2
    this year|year|0
    last year|year|-1
    next year|year|1
    earlier this year|year|0
    later this year|year|0
    this month|month|0
    last month|month|-1
    next month|month|1
    earlier this month|month|0
    later this month|month|0`,
  weekdayShift: `
    last|-1
    past|-1
    this past|-1
    this|0
    on|0
    next|1
    this coming|1
    coming|1`,
  patterns: `
    W ,? the? D of? M ,? Y
    W ,? M D ,? Y
    W ,? D M ,? Y
    M D ,? Y
    M D-D ,? Y
    M D to/through/until/till/and/-/–/— D ,? Y
    M D to/through/until/till/and/-/–/— M D ,? Y
    D M to/through/until/till/and/-/–/— D M ,? Y
    D M ,? Y
    D-D M ,? Y
    D to/through/until/and/& D M ,? Y
    the D of M ,? Y
    D of M ,? Y
    W ,? M D
    W ,? D M
    the D of M
    M the D
    M D
    M D-D
    M D to/through/until/till/and/-/–/— D
    M D to/through/until/till/and/-/–/— M D
    D M to/through/until/till/and/-/–/— D M
    D M
    D-D M
    D to/through/until/and/& D M
    early/mid/late M Y
    middle/beginning/start/end of M ,? Y
    middle/beginning/start/end of M
    M ,? of? Y
    in/since/by/until/during/from/of/before/after Y
    the? year Y
    in/since/by/until/during/from/after/before/last/next/throughout/late/early/mid/this M
    scheduled/planned/slated/due/set/expected/postponed/rescheduled for M
    Y-Y
    W`,
  seasons: "season seasons campaign",
  compared: "than compared versus",
  numericOrder: "mdy",
  clock: "at",
  future:
    "will would shall be scheduled planned expected upcoming due set tomorrow next slated ahead begins starts kicks resumes opens runs plans hopes intends aims until till",
  notYears:
    "over about around nearly almost than some only least most approximately roughly room flight route channel gmt utc hours hrs people men women children troops police soldiers dollars euros pounds rubles manats km kilometers kilometres kg metres meters miles feet degrees percent pm am no",
};
