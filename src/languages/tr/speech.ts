/** How Turkish news credits what was said. */

/** Stems of verbs whose subject speaks, phrases one a line. */
export const verbs = `
söyle
belirt
açıkla
de
ifade et
ifade ed
dile getir
vurgula
kaydet
aktar
anlat
bildir
ekle
konuş
dikkat çek
dikkati çek
değerlendir
duyur
hatırlat
iddia et
iddia ed
savun
öne sür
eleştir
yanıtla
yanıt ver
cevap ver
cevapla
sor
uyar
çağrıda bulun
açıklamada bulun
değerlendirmede bulun
teşekkür et
teşekkür ed
tebrik et
tebrik ed
kutla
paylaş
yaz
ilan et
ilan ed
doğrula
yalanla
itiraf et
kabul et
şöyle konuş
ifadelerini kullan
diye konuş
bilgi ver
işaret et
işaret ed
temenni et
dile
iste
bekle
inan
düşün
planla
altını çiz
`;

export const sourcePhrases = `
göre|after
açıklamasına göre
haberine göre|media
yer alan habere göre|media
yer alan haberlere göre|media
yayımladığı habere göre|media
yayınladığı habere göre|media
yayınladığı haberine göre|media
geçtiği habere göre|media
aktardığına göre|media
muhabirine|media
haberinde|media
verdiği bilgiye göre|after
edinilen bilgiye göre
alınan bilgiye göre
bildirdiğine göre|after
dayandırdığı habere göre|after
tarafından
aktardığı|after
duyurduğu|after
haberini paylaştı|after
yazdığına göre|after
kaynaklarına göre|after
dayandırarak|after
aktardı|after|subject
haber verdi|after|subject
yazdı|after|subject
`;

export const ages = "yaşındaki yaşında yaşlarındaki";

export const credits = `
Foto
Fotoğraf
Fotoğraflar
Haber
Muhabir
Kaynak
Kamera
Yazar
Editör
Haber-Kamera
Haber-Foto
`;
