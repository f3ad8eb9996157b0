/** Countries that have one time zone, and its name in the IANA data base. */

const ZONES =
  "AE:Asia/Dubai AM:Asia/Yerevan AT:Europe/Vienna AZ:Asia/Baku BE:Europe/Brussels BG:Europe/Sofia BY:Europe/Minsk CH:Europe/Zurich " +
  "CZ:Europe/Prague DE:Europe/Berlin DK:Europe/Copenhagen EE:Europe/Tallinn EG:Africa/Cairo FI:Europe/Helsinki GB:Europe/London " +
  "GE:Asia/Tbilisi GR:Europe/Athens HR:Europe/Zagreb HU:Europe/Budapest IE:Europe/Dublin IL:Asia/Jerusalem IN:Asia/Kolkata " +
  "IR:Asia/Tehran IT:Europe/Rome JP:Asia/Tokyo KE:Africa/Nairobi KG:Asia/Bishkek KR:Asia/Seoul LT:Europe/Vilnius LV:Europe/Riga " +
  "MD:Europe/Chisinau NG:Africa/Lagos NO:Europe/Oslo PH:Asia/Manila PK:Asia/Karachi PL:Europe/Warsaw QA:Asia/Qatar " +
  "RO:Europe/Bucharest RS:Europe/Belgrade SA:Asia/Riyadh SE:Europe/Stockholm SG:Asia/Singapore SI:Europe/Ljubljana " +
  "SK:Europe/Bratislava TH:Asia/Bangkok TJ:Asia/Dushanbe TM:Asia/Ashgabat TR:Europe/Istanbul UA:Europe/Kyiv UZ:Asia/Tashkent ZA:Africa/Johannesburg";

let zones: ReadonlyMap<string, string> | undefined;

/** The zone of a country by its code of ISO 3166-1; undefined for one that has several, or that is not known. */
export function zoneOfCountry(code: string): string | undefined {
  zones ??= new Map(ZONES.split(" ").map((pair) => [pair.slice(0, 2), pair.slice(3)]));
  return zones.get(code);
}
