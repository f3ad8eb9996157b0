/** In which rectangle of the globe a country lies, to tell coordinates that are swapped or another country's. */

/**
 * Code of ISO 3166-1, then south, west, north and east in whole degrees, rounded outwards, islands that belong to the country
 * included but for those of scattered countries.
 */
const BOUNDS =
  "AE 22 51 27 57|AF 29 60 39 75|AL 39 19 43 22|AM 38 43 42 47|AR -56 -74 -21 -53|AT 46 9 50 18|AU -44 112 -9 155|AZ 38 44 42 51|BA 42 15 46 20|" +
  "BD 20 88 27 93|BE 49 2 52 7|BG 41 22 45 29|BH 25 50 27 51|BO -23 -70 -9 -57|BR -34 -74 6 -28|BY 51 23 57 33|CA 41 -142 84 -52|CH 45 5 48 11|" +
  "CN 18 73 54 136|CO -5 -82 14 -66|CY 34 32 36 35|CZ 48 12 52 19|DE 47 5 56 16|DK 54 8 58 16|DZ 18 -9 38 12|EE 57 21 60 29|EG 21 24 32 37|" +
  "ES 27 -19 44 5|ET 3 32 15 48|FI 59 19 71 32|GB 49 -9 61 2|GE 41 39 44 47|GH 4 -4 12 2|GR 34 19 42 30|HR 42 13 47 20|HU 45 16 49 23|ID -11 95 6 142|" +
  "IE 51 -11 56 -5|IL 29 34 34 36|IN 6 68 36 98|IQ 29 38 38 49|IR 25 44 40 64|IS 63 -25 67 -13|IT 35 6 48 19|JO 29 34 34 40|JP 20 122 46 154|KE -5 33 6 42|" +
  "KG 39 69 44 81|KR 33 124 39 132|KW 28 46 31 49|KZ 40 46 56 88|LB 33 35 35 37|LT 53 20 57 27|LU 49 5 51 7|LV 55 20 59 29|MA 20 -18 36 0|MD 45 26 49 31|" +
  "ME 41 18 44 21|MK 40 20 43 24|MN 41 87 53 120|MT 35 14 37 15|MX 14 -119 33 -86|MY 0 99 8 120|NG 4 2 14 15|NP 26 80 31 89|OM 16 51 27 60|" +
  "PE -19 -82 0 -68|PH 4 116 22 127|PK 23 60 38 78|PL 48 14 55 25|PT 30 -32 43 -6|QA 24 50 27 52|RO 43 20 49 30|RS 42 18 47 24|SA 16 34 33 56|" +
  "SE 55 10 70 25|SG 1 103 2 105|SI 45 13 47 17|SK 47 16 50 23|SY 32 35 38 43|TH 5 97 21 106|TJ 36 67 42 76|TM 35 52 43 67|TN 30 7 38 12|TR 35 25 43 45|" +
  "TW 21 118 27 123|TZ -12 29 0 41|UA 44 22 53 41|UG -2 29 5 36|UZ 37 55 46 74|VN 8 102 24 118|ZA -47 16 -22 38|" +
  "CL -56 -76 -17 -66|EC -5 -82 2 -75|FR 41 -6 52 10|NL 50 3 54 8|NO 57 4 72 32|NZ -48 166 -34 179|RU 41 19 82 180|US 18 -180 72 -64";
/** Countries with parts beyond their rectangle: a point elsewhere may well be theirs. */
const SCATTERED = new Set("CL DK EC FR GB NL NO NZ PT RU US".split(" "));
/** Rivers and coasts are not where whole degrees are. */
const MARGIN = 0.5;

type Bounds = readonly [south: number, west: number, north: number, east: number];

let known: ReadonlyMap<string, Bounds> | undefined;

/** True for a country with parts so far away that not all of them are known here. */
export function isScattered(code: string): boolean {
  return SCATTERED.has(code);
}

/** True if the point lies in the country; undefined for a country that is not known here. */
export function liesIn(code: string, latitude: number, longitude: number): boolean | undefined {
  known ??= new Map(
    BOUNDS.split("|").map((line) => [line.slice(0, 2), line.slice(3).split(" ").map(Number) as unknown as Bounds]),
  );
  const bounds = known.get(code);
  if (bounds === undefined) return undefined;
  const [south, west, north, east] = bounds;
  return (
    latitude >= south - MARGIN && latitude <= north + MARGIN && longitude >= west - MARGIN && longitude <= east + MARGIN
  );
}
