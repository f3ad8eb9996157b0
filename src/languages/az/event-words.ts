/** What happens in Azerbaijani news: nouns and verb stems by kind of event. */
import type { EventWords } from "../../types.ts";

export const nouns: EventWords["nouns"] = {
  meeting: `
görüş
işgüzar görüş
ikitərəfli görüş
danışıqlar
telefon danışığı
məsləhətləşmə`,
  visit: `
səfər
rəsmi səfər
işgüzar səfər
dövlət səfəri
ziyarət
ezamiyyət`,
  conference: `
konfrans
elmi konfrans
beynəlxalq konfrans
forum
sammit
zirvə görüşü
zirvə toplantısı
konqres
qurultay
iclas
iclası
plenar iclas
sessiya
panel
panel müzakirə
işgüzar panel
simpozium
seminar
dəyirmi masa
toplantı
illik toplantı
dinləmə
dinlənilmə
ictimai dinləmə
müşavirə
assambleya sessiyası
kollegiya iclası
hesabat yığıncağı
yığıncaq
vebinar
ümumi yığıncaq`,
  ceremony: `
mərasim
açılış mərasimi
rəsmi açılış
qarşılanma mərasimi
imzalanma mərasimi
təltif
təltifetmə mərasimi
mükafatlandırma mərasimi
mükafatlandırma
dəfn mərasimi
vida mərasimi
dəfn
anım mərasimi
anım tədbiri
yas mərasimi
təqdimetmə mərasimi
andiçmə mərasimi
inauqurasiya
təməlqoyma mərasimi
təməlqoyma
buraxılış mərasimi
hərbi parad
parad
imzalanma
yubiley tədbiri`,
  exercise: `
tətbiqat
birgə tətbiqat
təlim
birgə təlim
taktiki təlim
döyüş atışlı təlim
komanda-qərargah təlimi
hərbi təlim
manevr
tətbiqi məşq`,
  sports: `
matç
final
yarımfinal
turnir
çempionat
dünya çempionatı
Avropa çempionatı
kubok
kuboku
yarış
yarışma
birincilik
spartakiada
olimpiya oyunları
olimpiada oyunları
islamiada
qran-pri
marafon
püşkatma
derbi`,
  culture: `
konsert
konsert proqramı
festival
beynəlxalq festival
sərgi
film
filmi
premyera
tamaşa
təqdimat
təqdimatı
kitab təqdimatı
kinofestival
ədəbi-bədii gecə
musiqi gecəsi
yarmarka
kitab sərgisi
şou
opera
balet
musiqi festivalı
kitab yarmarkası`,
  election: `
aralıq seçki
aralıq seçkilər
aralıq seçimləri
növbədənkənar seçkilər
seçki
seçkilər
prezident seçkiləri
parlament seçkiləri
bələdiyyə seçkiləri
referendum
səsvermə`,
  protest: `
yürüş
etiraz
etirazlar
etiraz aksiyası
mitinq
tətil
piket
iğtişaş`,
  accident: `
qəza
yol qəzası
avtomobil qəzası
yol-nəqliyyat hadisəsi
təyyarə qəzası
yanğın
zəlzələ
daşqın
sel
sürüşmə
fəlakət
qasırğa
sunami
zəlzələ və sunami
uçqun
çökmə
toqquşma
torpaq sürüşməsi
partlayış
zəhərlənmə
axtarış`,
  attack: `
hücum
terror
terror aktı
döyüş
döyüşlər
atışma
zərbə
raket zərbəsi
hava zərbəsi
bombardman
qətl
oğurluq
soyğunçuluq
təxribat
qarşıdurma
silahlı hücum
bıçaqlanma
partladılma`,
  trial: `
məhkəmə prosesi
məhkəmə iclası
həbs
cinayət işi`,
  briefing: `
brifinq
mətbuat konfransı
çıxış
çıxışı
müsahibə
açıqlama
bəyanat
bəyanatı
müraciət
xitab
nitq`,
  education: `
təlim kursu
kurs
təlim proqramı
olimpiada
fənn olimpiadası
riyaziyyat olimpiadası
müsabiqə
bilik yarışı
imtahan
mühazirə
treninq
yay məktəbi
qəbul imtahanı
ustad dərsi`,
  other: `
təyinat
səhmdarların yığıncağı`,
};

export const verbs: EventWords["verbs"] = {
  meeting: `
görüş
görüş keçir
qəbul et
qəbul ed
zəng et
zəng ed
telefonla danış
danışıqlar apar
danışıqlar aparıl
bir araya gəl
telefon danışığı ol`,
  visit: `
get
ged
daxil ol
səfərdə ol
səfər et
səfər ed
səfərə gəl
səfərə get
səfərə ged
ziyarət et
ziyarət ed
ziyarət edil
baş çək
yola düş`,
  conference: `
toplan
iclas keçir`,
  ceremony: `
hədiyyə et
hədiyyə ed
açıl
açılışı ol
imzalan
imzala
təltif et
təltif ed
təltif edil
təltif olun
mükafatlandırıl
təqdim edil
təqdim olun
təqdim et
təqdim ed
dəfn edil
dəfn olun
istifadəyə veril
and iç
gül dəstələri düz
əklil qoy`,
  exercise: `
təlim keçir`,
  sports: `
qalib gəl
məğlub et
məğlub ed
qələbə qazan
heç-heçə et
heç-heçə ed
hesabı ilə ud
uduz
finala yüksəl
çempion ol`,
  culture: `
nümayiş etdiril
konsert ver
nümayiş edil
ekranlara çıx`,
  election: `
səs ver
seçil
səsə qoyul`,
  protest: `
etiraz et
etiraz ed
aksiya keçir
tətil et
tətil ed`,
  accident: `
qəzaya uğra
həyatını itir
toqquş
partla
boğul
itkin düş
xilas edil
tapıl
xəsarət al
zərərçək
ölüb`,
  attack: `
hücum et
hücum ed
öldürül
öldür
güllələn
bıçaqlan
şəhid ol
həlak ol
atəşə tut
atəş aç
partlat
zərbə endir
zərbələr endir
bombala
yarala
yaralan
qətlə yetiril
qətlə yetir
oğurla
qarət et
qarət ed
hücuma məruz qal`,
  trial: `
həbs edil
həbs olun
həbs et
həbs ed
saxlanıl
saxlan
məhkum edil
məhkum olun
cəza kəsil
ittiham edil
ittiham olun
cinayət işi başlan
cinayət işi açıl
mühakimə olun
azadlığa burax
azadlığa buraxıl
ifşa edil`,
  briefing: `
müraciət et
müraciət ed
çıxış et
çıxış ed
müraciət yayımla
bəyanat ver
bəyanat yay
müsahibə ver
açıqlama ver`,
  education: `
təlim keçil
kurs keçiril`,
  other: `
təyin edil
təyin olun
təyin et
təyin ed
təsdiq edil
azad edil
azad olun
vəzifəsindən azad edil
işdən çıxarıl
istefa ver
istefa et
anadan ol
vəfat et
vəfat ed
dünyasını dəyiş
doğul
transfer et
transfer ed
yollarını ayır
ad günü`,
};

/** Verbs that say an event takes place, phrases one a line. */
export const holds = `
keçiril
keçir
baş tut
təşkil olun
təşkil edil
təşkil et
təşkil ed
həyata keçiril
işə başla
başla
başa çat
davam et
davam ed
olub
ol
baş ver
qeydə alın
davam etdiril
yekunlaş
açıq elan olun
start götür
reallaş
gerçəkləş
start ver
gözlənil
planlaşdırıl
nəzərdə tutul
təqdim olun
`;

export const finiteEndings = `
Ib IblAr dI dIlAr dIm dIq mIşdI mIşdIr mIşlAr mIşdIlAr mIşdIq mIşdIrlAr Ir IrlAr AcAq AcAqlAr AcAğIq AcAqdIr Acaqdır mAqdAdIr mAqdAdIrlAr ırdı irdi yıb yib yub yüb yIr yAcAq yAcAqlAr IrdI
mışdır mişdir muşdur müşdür
`;

export const participleEndings = `
An AnlAr mIş dIğI dIyI dIqlArI AcAğI AcAyI yAn yAcAğI yAcAyI dIkdAn dIqdAn ArAq ArAk yArAq mAsI mAsInI mAsInA mAsInIn mAsIndA mAsIndAn mAğI mAyI mAq mAk Arkən ArkAn
`;

/** Verbs of harm: what an accident or attack did to people. */
export const harm = `
həlak ol
yaralan
xəsarət al
zərərçək
öldürül
ölüb
həyatını itir
xilas edil
şəhid ol
itkin düş
boğul
`;
