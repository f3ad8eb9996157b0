/** Dates in Azerbaijani words. */
import type { Calendar } from "../../types.ts";

export const calendar: Calendar = {
  months: `
    yanvar, yan
    fevral, fev
    mart
    aprel, apr
    may
    iyun
    iyul
    avqust, avq
    sentyabr, sent
    oktyabr, okt
    noyabr, noy
    dekabr, dek`,
  weekdays: `
    bazar ertəsi
    çərşənbə axşamı
    çərşənbə
    cümə axşamı
    cümə
    şənbə
    bazar günü`,
  relative: `
    bu gün|day|0
    bugün|day|0
    bu günü|day|0
    bu səhər|day|0
    bu axşam|day|0
    bu gecə|day|0
    dünən|day|-1
    srağagün|day|-2
    sabah|day|1
    birigün|day|2
    sabahkı gün|day|1
    bu il|year|0
    cari il|year|0
    ötən il|year|-1
    keçən il|year|-1
    əvvəlki il|year|-1
    gələn il|year|1
    növbəti il|year|1
    qarşıdakı il|year|1
    bu ay|month|0
    cari ay|month|0
    ötən ay|month|-1
    keçən ay|month|-1
    gələn ay|month|1
    növbəti ay|month|1`,
  weekdayShift: `
    ötən|-1
    keçən|-1
    ötən həftə|-1
    keçən həftə|-1
    ötən həftənin|-1
    keçən həftənin|-1
    bu|0
    gələn|1
    növbəti|1
    gələn həftə|1
    gələn həftənin|1`,
  ordinals: "cı ci cu cü",
  bounds: "qədər dək dek",
  patterns: `
    D M Y il?
    D-D M Y il?
    D M , Y il?
    Y il , D M
    Y il D M
    Y il D-D M
    Y , D M
    Y il M ay? D
    Y il M ay? D D
    Y il M ay? D-D
    Y il M D M D
    Y M D
    M D
    M D-D
    M D D
    M D M D
    M ay D
    M ay D D
    D M -/–/— D M Y il?
    D M -/–/— D M
    D M
    D-D M
    M Y
    Y il M ay?
    Y il M
    Y M ay
    M ay
    M əvvəl/sonu/ortası/son/orta/ərzində
    Y il
    Y-Y il
    Y-Y
    W gün?`,
  compared: "müqayisədə nisbətən",
  numericOrder: "dmy",
  clock: "saat",
  future: "-acaq -əcək -acağ -əcəy gözlənilir planlaşdırılır nəzərdə sabah",
};
