/** What happens in Turkish news: nouns and verb stems by kind of event. */
import type { EventWords } from "../../types.ts";

export const nouns: EventWords["nouns"] = {
  meeting: `
görüşme
ikili görüşme
telefon görüşmesi
müzakere
müzakereler
resmi kabul
buluşma
istişare
temas
heyetler arası görüşme`,
  visit: `
ziyaret
resmi ziyaret
resmî ziyaret
çalışma ziyareti
gezi
seyahat
taziye ziyareti`,
  conference: `
konferans
zirve
forum
kongre
toplantı
oturum
genel kurul
panel
sempozyum
seminer
çalıştay
kurultay
istişare toplantısı
değerlendirme toplantısı
kabine toplantısı
yuvarlak masa
duruşma oturumu`,
  ceremony: `
tören
açılış
açılış töreni
kapanış töreni
ödül töreni
mezuniyet töreni
imza töreni
anma
anma töreni
anma programı
cenaze
cenaze töreni
temel atma töreni
temel atma
yemin töreni
karşılama töreni
kutlama
düğün
lansman
gala
mevlit
iftar
bayramlaşma
devir teslim töreni
yıl dönümü
yıldönümü`,
  exercise: `
tatbikat
askeri tatbikat
arama kurtarma tatbikatı
deprem tatbikatı`,
  sports: `
olimpiyat oyunları
paralimpik oyunları
yaz olimpiyatları
kış olimpiyatları
yaz oyunları
kış oyunları
asya oyunları
avrupa oyunları
akdeniz oyunları
islami dayanışma oyunları
üniversite oyunları
maç
karşılaşma
müsabaka
turnuva
şampiyona
final|sport
yarı final
çeyrek final
derbi
yarış
lig maçı
kupa
koşu
maraton
olimpiyat
olimpiyatlar
dostluk maçı
hazırlık maçı
grand prix`,
  culture: `
konser
festival
sergi
fuar
kitap fuarı
şenlik
gösteri
film gösterimi
dinleti
tiyatro oyunu
gala gecesi
söyleşi
imza günü
bienal
müze gecesi
prömiyer`,
  election: `
seçim
genel seçim
genel seçimler
yerel seçim
cumhurbaşkanlığı seçimi
referandum
oylama
halk oylaması
ön seçim
ara seçim`,
  protest: `
protesto
gösteri yürüyüşü
miting
yürüyüş
grev
eylem
isyan
açlık grevi
basın açıklaması eylemi`,
  accident: `
kaza
trafik kazası
uçak kazası
tren kazası
yangın
orman yangını
deprem
sel
su baskını
heyelan
toprak kayması
çığ
fırtına
kasırga
tayfun
patlama|blast
felaket
afet
çökme
boğulma
göçük
arama kurtarma
salgın
tsunami
kurtarma çalışması`,
  attack: `
saldırı
bombalı saldırı
intihar saldırısı
hava saldırısı
silahlı saldırı
terör saldırısı
çatışma
operasyon
darbe
darbe girişimi
suikast
cinayet
katliam
işgal
baskın
bombardıman
rehine krizi
soygun
kaçırma
bıçaklı saldırı`,
  trial: `
dava
duruşma
yargılama
tutuklama
gözaltı
karar duruşması
hapis cezası
mahkumiyet
idam
temyiz`,
  briefing: `
basın toplantısı
basın açıklaması
açıklama|statement
konuşma
röportaj
mülakat
ortak basın toplantısı
brifing
bilgilendirme toplantısı
demeç|statement`,
  education: `
kurs
yarışma
olimpiyat yarışması
atölye
sınav
yaz okulu
eğitim programı
eğitim semineri
kamp`,
};

export const verbs: EventWords["verbs"] = {
  meeting: `
görüş
bir araya gel
buluş
kabul et|whom
kabul ed|whom
ağırla|whom
görüşme yap
görüşme gerçekleştir
telefonda görüş
müzakere et
müzakere ed
ele al
görüşmelerde bulun
istişarede bulun
telefon görüşmesi gerçekleştir
telefon görüşmesi yap
baş başa görüş
bir araya getir
sohbet et
sohbet ed
huzuruna kabul et
huzuruna kabul ed`,
  visit: `
ziyaret et
ziyaret ed
ziyarette bulun
gez
gel
git
incelemede bulun
uğra
gittiğ
ziyaret gerçekleştir
ziyaretler gerçekleştir
ziyarete git
temaslarda bulun
incelemelerde bulun`,
  conference: `
toplan`,
  ceremony: `
hizmete açıl
ziyarete açıl
törenle açıl
ibadete açıl
ulaşıma açıl
trafiğe açıl
kapılarını aç
açılışı yapıl
açılışı gerçekleştiril
kurdelesini kes
son yolculuğuna uğurlan
açılışını yap
hizmete gir
imzala
imzalan
ödüllendir
takdim et
takdim ed
ödül al
anıl
an
defnedil
toprağa veril
uğurlan
kutlan
temeli atıl
yemin et
evlen
madalya al
ödül kazan
ödülünü al
ödülünü kazan
ödüle layık görül
ödülüne layık görül
ödüllere layık görül
ödülün sahibi ol
ödülünün sahibi ol
ödülü veril
unvanı veril
madalya ver
temelini at
açılışını gerçekleştir
nişanlan
nikah kıyıl
dualarla uğurlan
saygı duruşunda bulun
çelenk bırak`,
  sports: `
yen|sport
yenil|sport
mağlup et
mağlup ed
mağlup ol
kazan|sport
kaybet|sport
berabere kal
şampiyon ol
gol at
tur atla
finale yüksel
oyna|sport
oynan
elen|sport
birinci ol
altın madalya kazan
galip gel
mağlubiyete uğrat
şampiyonluğa ulaş
şampiyonluğunu ilan et
şampiyonluğunu ilan ed
madalya kazan
gümüş madalya kazan
bronz madalya kazan
altın madalyanın sahibi ol
kupayı kaldır
kupayı kazan
rekor kır
rekoru kır
ikinci ol
üçüncü ol
turu geç
karşılaş|sport
konuk et|sport
konuk ed|sport`,
  culture: `
konser ver
sahne al
sergilen
gösterime gir
izleyiciyle buluş
sahnelen
izleyici karşısına çık
sahneye çık
sergi aç
vizyona gir
prömiyer yap
sanatseverlerle buluş
okurlarıyla buluş
sinemaseverlerle buluş`,
  election: `
seçil
seç
oy kullan
oy ver
aday göster
aday ol
oyla
seçimi kazan
seçimleri kazan
sandık başına git
sandığa git
oylamaya sunul`,
  protest: `
protesto et
protesto ed
greve git
eylem yap
gösteri yap
yürüyüş yap
sokağa çık
sokağa dökül
gösteri düzenle
yürüyüş düzenle
eylem düzenle
miting düzenle
greve çık
iş bırak
oturma eylemi yap
pankart as
pankart aç`,
  accident: `
çarpış
çarp
devril
düş
bat
yan
yaralan
hayatını kaybet
hayatını kaybed
öl
boğul
kaza yap
çök
mahsur kal
kurtarıl
alev al
patla|blast
sarsıl
alabora ol
yıkıl
yaşamını yitir
can ver
sular altında kal
zehirlen
kül ol
yuvarlan
raydan çık
düşürül
infilak et|blast
infilak ed|blast
kaza geçir
enkaz altında kal
toprak altında kal
vagonlar devril
karaya otur
donarak öl`,
  attack: `
saldır
saldırı düzenle
öldür
öldürül
vur
vurul
bombala
ateş aç
şehit ol
şehit düş
kaçır
kaçırıl
etkisiz hale getir
bıçakla
işgal et
işgal ed
ele geçir
soy
bıçaklan
katledil
katlet
katled
linç edil
rehin al
rehin alın
bombalan
kurşunlan
gasbet
darbet
darbedil
darp edil
saldırıya uğra
patlat
tecavüz et
tecavüz ed
esir al
esir alın
esir düş
baskın düzenle
operasyon düzenle
suikaste uğra
ele geçiril
imha edil
hava harekatı düzenle
füze fırlat
silahlı saldırı düzenle`,
  trial: `
tutukla
tutuklan
gözaltına al
gözaltına alın
yakala
yakalan
mahkum ol
mahkum edil
beraat et
beraat ed
serbest bırakıl
yargılan
suçlan
cezaya çarptırıl
hapis cezası al
dava aç
adliyeye sevk edil
mahkemeye sevk edil
hakimliğe sevk edil
hakimliğine sevk edil
adliyeye çıkarıl
cezaevine gönderil
cezaevine konul
ifade ver
hapse at
hapse atıl
hapis cezasına çarptırıl
hapse mahkum edil
hüküm giy
tahliye edil
tahliye ol
göz altına al
göz altına alın
suçlu bulun
dava edil
idam edil
hakim karşısına çık
iddianame hazırlan
gözaltında tutul
ev hapsi veril
müebbet hapis cezası veril
hapis cezası veril
ceza al`,
  briefing: `
basın toplantısı düzenle
açıklamada bulun
konuşma yap
konuş|venue
hitap et
hitap ed
açıklamalarda bulun
değerlendirmelerde bulun
konuşmasını yap
basın toplantısı yap
basın açıklaması yap`,
  other: `
atan
istifa et
istifa ed
göreve başla
görevden al
görevden alın
görevinden ayrıl
emekli ol
doğ
transfer ol
vefat et
vefat ed
görevden uzaklaştır
görevden uzaklaştırıl
görevine getiril
görevine atan
başkanlığına getiril
başkanlığına seçil
müdürlüğüne getiril
istifasını sun
istifasını açıkla
tayin edil
ihraç edil
sınır dışı edil
nota ver
askıya al
askıya alın
yasaklan
erişime engellen
engellen
yürürlüğe gir
keşfet
fırlatıl
satın al
kapatıl
görevi devral
görevi devret`,
};

/** Verbs that say an event takes place. */
export const holds = `
düzenlen
düzenle
yapıl
gerçekleştiril
gerçekleş
başla
sona er
bit
tamamlan
devam et
devam ed
sür
meydana gel
yaşan
çık
oynan
icra edil
organize edil
ol
planlan
katıl
açıl
`;

/** Verbs of harm: what an accident or attack did to people. */
export const harm = `
yaralan
öl
öldürül
boğul
hayatını kaybet
hayatını kaybed
yaşamını yitir
can ver
şehit ol
şehit düş
mahsur kal
kurtarıl
`;

/** Phrases whose verb alone would tell of an event. */
export const idioms = `
gündeme gel
gündeme git
görmezden gel
karşı karşıya gel
haline gel
hale gel
dile gel
anlamına gel
başına gel
önde gel
ileri gel
öne geç
sonu gel
göreve gel
iktidara gel
sırası gel
üstesinden gel
bilgi gel
haber gel
yanıt gel
tepki gel
destek gel
açıklama gel
mesaj gel
rast gel
denk gel
hoşuna git
zoruna git
boşa git
yoluna git
kısıtlamaya git
yenilenmeye git
göz önüne gel
kaleme al
ele geç
zarar gör
hedef al
göz önüne al
dikkate al
yer al
söz al
rol al
örnek al
karar al
önlem al
tedbir al
izin al
destek al
damga vur
dışa vur
öne sür
gözden düş
payına düş
iş düş
görev düş
peşine düş
yola düş
oranı düş
fiyatı düş
sayısı düş
fark açıl
arası açıl
sorun yaşan
yoldan çık
ortaya çık
dışarı çık
mümkün ol
söz konusu ol
neden ol
sahip ol
umut kaybet
zaman kaybet
değer kaybet
yol ayrımına gel
imza at
duruma düş
konumuna düş
depreme yakalan
fırtınaya yakalan
yağmura yakalan
hastalığa yakalan
üstesinden birlikte gel
zirveye yerleş
zirveye çık
zirveye otur
zirveye yüksel
zirveye taşı
zirvede yer al
zirvede bulun
`;

export const finiteEndings = `
dI tI dIlAr tIlAr dIm tIm dIk tIk mIş mIşlAr mIştI mIştIr AcAk yAcAk AcAklAr yAcAklAr AcAğIz Ir Ar IyOr Iyor ıyor iyor uyor üyor yor Iyorlar mAktA mAktAdIr
`;

export const participleEndings = `
An yAn dIğI tIğI AcAğI yAcAğI mIş ArAk yArAk Ip yIp mAsI mAsInI mAsInA mAsInIn mAsIndA mAsIndAn mAk mAyA mAktAn Iken ken dIktAn tIktAn IncA yIncA
`;
