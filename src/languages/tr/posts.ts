/** Offices and occupations in Turkish, the words that go before them, and the fields they are held in. */

/** Heads alone or whole phrases, base form; the text may inflect them. */
export const posts = `
cumhurbaşkanı
cumhurbaşkanı yardımcısı
cumhurbaşkanı adayı
cumhurbaşkanı sözcüsü
cumhurbaşkanlığı sözcüsü
cumhurbaşkanlığı iletişim başkanı
devlet başkanı
devlet başkanı yardımcısı
devlet bakanı
başbakan
başbakan yardımcısı
başkan
başkan yardımcısı
başkan vekili
başkan adayı
başkanvekili
eş başkan
eşbaşkan
genel başkan
genel başkan yardımcısı
genel başkan vekili
onursal başkan
bakan
bakan yardımcısı
dışişleri bakanı
dışişleri bakan yardımcısı
içişleri bakanı
savunma bakanı
milli savunma bakanı
millî savunma bakanı
adalet bakanı
sağlık bakanı
milli eğitim bakanı
millî eğitim bakanı
eğitim bakanı
maliye bakanı
hazine ve maliye bakanı
ticaret bakanı
enerji bakanı
enerji ve tabii kaynaklar bakanı
ekonomi bakanı
kültür ve turizm bakanı
kültür bakanı
turizm bakanı
gençlik ve spor bakanı
spor bakanı
tarım bakanı
tarım ve orman bakanı
çevre bakanı
çevre, şehircilik ve iklim değişikliği bakanı
ulaştırma bakanı
ulaştırma ve altyapı bakanı
sanayi ve teknoloji bakanı
sanayi bakanı
çalışma ve sosyal güvenlik bakanı
çalışma bakanı
aile ve sosyal hizmetler bakanı
aile bakanı
bilim bakanı
müsteşar
müsteşar yardımcısı
vali
vali yardımcısı
kaymakam
belediye başkanı
büyükşehir belediye başkanı
belediye başkan yardımcısı
belediye başkan vekili
belediye meclis üyesi
belediye başkan adayı
meclis başkanı
meclis başkanvekili
meclis üyesi
tbmm başkanı
grup başkanvekili
grup başkanı
milletvekili
milletvekili adayı
senatör
kongre üyesi
temsilciler meclisi üyesi
temsilciler meclisi başkanı
avrupa parlamentosu üyesi
muhtar
il başkanı
ilçe başkanı
il müdürü
ilçe müdürü
il emniyet müdürü
ilçe emniyet müdürü
emniyet müdürü
emniyet genel müdürü
il jandarma komutanı
ilçe jandarma komutanı
il jandarma komutan vekili
il milli eğitim müdürü
il millî eğitim müdürü
ilçe milli eğitim müdürü
ilçe millî eğitim müdürü
milli eğitim müdürü
il sağlık müdürü
il kültür ve turizm müdürü
il tarım ve orman müdürü
gençlik ve spor il müdürü
il müftüsü
ilçe müftüsü
müftü
diyanet işleri başkanı
imam
garnizon komutanı
komutan
komutan yardımcısı
komutan vekili
kuvvet komutanı
kara kuvvetleri komutanı
deniz kuvvetleri komutanı
hava kuvvetleri komutanı
jandarma genel komutanı
sahil güvenlik komutanı
ordu komutanı
kolordu komutanı
tugay komutanı
alay komutanı
tabur komutanı
bölük komutanı
birlik komutanı
üs komutanı
filo komutanı
genelkurmay başkanı
genelkurmay ikinci başkanı
kurmay başkanı
başkomutan
harekat başkanı
askeri ataşe
ataşe
istihbarat başkanı
savcı
başsavcı
cumhuriyet savcısı
cumhuriyet başsavcısı
cumhuriyet başsavcı vekili
yargıç
hakim
hâkim
mahkeme başkanı
anayasa mahkemesi başkanı
yargıtay başkanı
danıştay başkanı
sayıştay başkanı
baro başkanı
avukat
avukatı
noter
kamu denetçisi
kamu başdenetçisi
büyükelçi
büyükelçi yardımcısı
elçi
konsolos
başkonsolos
fahri konsolos
özel temsilci
daimi temsilci
temsilci
yüksek temsilci
diplomat
maslahatgüzar
genel sekreter
genel sekreter yardımcısı
sekreter
yazı işleri müdürü
sözcü
sözcü yardımcısı
basın sözcüsü
basın danışmanı
basın sekreteri
hükümet sözcüsü
parti sözcüsü
danışman
başdanışman
müdür
müdür yardımcısı
genel müdür
genel müdür yardımcısı
okul müdürü
şube müdürü
bölge müdürü
daire başkanı
daire müdürü
teknik müdür
spor müdürü
sportif direktör
müze müdürü
hastane müdürü
proje müdürü
pazarlama müdürü
direktör
genel direktör
icra direktörü
yönetici
üst yönetici
icra kurulu başkanı
ceo
yönetim kurulu başkanı
yönetim kurulu başkan yardımcısı
yönetim kurulu başkan vekili
yönetim kurulu üyesi
kurul üyesi
kurul başkanı
oda başkanı
sendika başkanı
dernek başkanı
vakıf başkanı
federasyon başkanı
kulüp başkanı
komisyon başkanı
komite başkanı
konsey başkanı
avrupa konseyi başkanı
komisyon üyesi
lider
dini lider
muhalefet lideri
parti lideri
örgüt lideri
kurucu
kurucu ortak
ortak
sahip
patron
iş insanı
iş adamı
işadamı
iş kadını
girişimci
yatırımcı
sanayici
bankacı
ekonomist
analist
uzman
rektör
rektör yardımcısı
dekan
dekan yardımcısı
bölüm başkanı
anabilim dalı başkanı
enstitü müdürü
öğretim üyesi
öğretim görevlisi
araştırma görevlisi
akademisyen
öğretmen
başöğretmen
sınıf öğretmeni
öğrenci
lise öğrencisi
mezun
bilim insanı
bilim adamı
araştırmacı
tarihçi
sosyolog
psikolog
psikiyatrist
fizikçi
kimyager
biyolog
matematikçi
arkeolog
antropolog
astronom
jeolog
coğrafyacı
filozof
siyaset bilimci
doktor
hekim
başhekim
başhekim yardımcısı
cerrah
hemşire
başhemşire
ebe
eczacı
diş hekimi
veteriner
veteriner hekim
paramedik
mühendis
baş mühendis
başmühendis
mimar
tasarımcı
teknisyen
pilot
yardımcı pilot
kaptan
kaptan pilot
takım kaptanı
astronot
şoför
sürücü
makinist
çiftçi
balıkçı
esnaf
işçi
emekli
memur
polis memuru
polis
asker
itfaiye eri
itfaiye müdürü
gazeteci
muhabir
foto muhabiri
kameraman
yazar
köşe yazarı
genel yayın yönetmeni
yayın yönetmeni
editör
baş editör
başyazar
haber müdürü
yayıncı
sunucu
spiker
program yapımcısı
yapımcı
yönetmen
film yönetmeni
senarist
oyuncu
aktör
aktris
komedyen
tiyatrocu
şarkıcı
sanatçı
ses sanatçısı
müzisyen
besteci
söz yazarı
orkestra şefi
şef
piyanist
kemancı
gitarist
davulcu
opera sanatçısı
balerin
dansçı
koreograf
ressam
heykeltıraş
fotoğrafçı
karikatürist
küratör
şair
romancı
oyun yazarı
çevirmen
manken
model
sporcu
milli sporcu
millî sporcu
futbolcu
milli futbolcu
basketbolcu
voleybolcu
kaleci
defans oyuncusu
orta saha oyuncusu
forvet
golcü
güreşçi
boksör
halterci
yüzücü
atlet
tenisçi
bisikletçi
okçu
tekvandocu
judocu
jimnastikçi
satranç ustası
büyükusta
hakem
teknik direktör
teknik sorumlu
yardımcı antrenör
antrenör
başantrenör
baş antrenör
milli takım teknik direktörü
şampiyon
olimpiyat şampiyonu
dünya şampiyonu
gönüllü
aktivist
insan hakları savunucusu
hayırsever
hayırsever iş insanı
görgü tanığı
tanık
sanık
şüpheli
zanlı
mağdur
kurban
hükümlü
papa
patrik
başpiskopos
piskopos
kardinal
rahip
kral
kraliçe
prens
prenses
veliaht prens
emir
şeyh
sultan
başpapaz
denetçi
müfettiş
müfettiş yardımcısı
başmüfettiş
koordinatör
genel koordinatör
organizatör
sorumlu
görevli
yetkili
üye
aday
adayı
amir
`;

/** Words before a post that belong to it. */
export const postModifiers = `
genel
eski
yeni
eş
onursal
fahri
birinci
ikinci
1.
2.
yardımcı
baş
vekil
geçici
emekli
kurucu
ünlü
milli
millî
özel
daimi
kıdemli
üst düzey
merhum
kadın
genç
ulusal
bölge
il
ilçe
büyükşehir
belediye
parti
dünya
olimpiyat
`;

/** Nouns that make one phrase with a post. */
export const fields = `
dışişleri
içişleri
savunma
milli savunma
millî savunma
adalet
sağlık
eğitim
milli eğitim
millî eğitim
maliye
hazine
ticaret
enerji
ekonomi
kültür
turizm
gençlik
spor
tarım
orman
çevre
şehircilik
ulaştırma
sanayi
teknoloji
çalışma
aile
bilim
emniyet
jandarma
güvenlik
istihbarat
basın
iletişim
belediye
parti
grup
meclis
komisyon
komite
kurul
yönetim kurulu
icra kurulu
kulüp
takım
federasyon
dernek
vakıf
sendika
oda
okul
üniversite
fakülte
hastane
müze
tiyatro
banka
şirket
proje
program
futbol
basketbol
voleybol
güreş
satranç
müzik
sinema
nüfus
trafik
itfaiye
afet
insan hakları
hukuk
siyaset
askeri
`;
