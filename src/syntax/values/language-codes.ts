/** Codes of languages (ISO 639-1, and of ISO 639-2/3 what newsrooms write) and countries (ISO 3166-1). */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const LANGUAGES = words(`
aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff
fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw ja ji jv jw ka kg ki kj kk kl km kn
ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa
pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug
uk ur uz ve vi vo wa wo xh yi yo za zh zu
ace ady afr amh ara arc ast awa aze azb bal ban bel ben bho bik bos bre bul bur cat ceb ces che chm chr chu chv ckb cmn cor cos crh
csb cym cze dan deu dut dyu ell eng epo est eus fao fas fil fin fra fre frr fry fur gag gle glg gla ger gre grn gsw guj hak hat hau
haw heb hin hmn hrv hsb hun hye iba ibo ice ilo ind isl ita jav jbo jpn kab kaz kat khm kin kir kmr kok kor krc krl kum kur lad lao
lat lav lez lin lit lmo ltz lug lus mai mal mar may mkd mlg mlt mon mri msa mul mwl mya nan nap nds nep nld nno nob nog nor nso nya
oci ori orm oss pan pap pcm per pol por prs pus que roh ron rum rus sah sat scn sco sin slk slo slv sme smo sna snd som sot spa sqi
srd srp sun swa swe syr szl tah tam tat tel tgk tgl tha tir tly ton tpi tsn tso tuk tum tur tyv udm uig ukr und urd uzb vec vie vol
war wln wol wuu xho yid yor yue zap zgh zha zho zul zza zxx`);

export const COUNTRIES = words(`
AD AE AF AG AI AL AM AN AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH
CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET EU FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN
GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK
LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE
PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH
TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW`);
