/** Nouns that make the words beside them the name of a body in Turkish, and the small words inside such names. */

/** Lines `noun|schema.org type`. */
export const heads = `
bakanlık|GovernmentOrganization
cumhurbaşkanlığı|GovernmentOrganization
başbakanlık|GovernmentOrganization
başkanlık|GovernmentOrganization
hükümet|GovernmentOrganization
kabine|GovernmentOrganization
meclis|GovernmentOrganization
millet meclisi|GovernmentOrganization
büyük millet meclisi|GovernmentOrganization
temsilciler meclisi|GovernmentOrganization
parlamento|GovernmentOrganization
senato|GovernmentOrganization
kongre|Organization
valilik|GovernmentOrganization
kaymakamlık|GovernmentOrganization
belediye|GovernmentOrganization
büyükşehir belediyesi|GovernmentOrganization
muhtarlık|GovernmentOrganization
müdürlük|GovernmentOrganization
genel müdürlük|GovernmentOrganization
emniyet müdürlüğü|GovernmentOrganization
emniyet|GovernmentOrganization
müsteşarlık|GovernmentOrganization
komutanlık|GovernmentOrganization
genelkurmay başkanlığı|GovernmentOrganization
genelkurmay|GovernmentOrganization
silahlı kuvvetler|GovernmentOrganization
kara kuvvetleri|GovernmentOrganization
deniz kuvvetleri|GovernmentOrganization
hava kuvvetleri|GovernmentOrganization
kuvvetler|Organization
ordu|GovernmentOrganization
donanma|GovernmentOrganization
jandarma|GovernmentOrganization
sahil güvenlik|GovernmentOrganization
tugay|Organization
tümen|Organization
alay|Organization
tabur|Organization
polis|GovernmentOrganization
polis teşkilatı|GovernmentOrganization
istihbarat teşkilatı|GovernmentOrganization
teşkilat|GovernmentOrganization
itfaiye|GovernmentOrganization
büyükelçilik|GovernmentOrganization
elçilik|GovernmentOrganization
konsolosluk|GovernmentOrganization
başkonsolosluk|GovernmentOrganization
savcılık|GovernmentOrganization
başsavcılık|GovernmentOrganization
mahkeme|GovernmentOrganization
anayasa mahkemesi|GovernmentOrganization
asliye ceza mahkemesi|GovernmentOrganization
ağır ceza mahkemesi|GovernmentOrganization
sulh ceza hakimliği|GovernmentOrganization
hakimlik|GovernmentOrganization
adliye|GovernmentOrganization
yargıtay|GovernmentOrganization
danıştay|GovernmentOrganization
baro|Organization
kurum|Organization
kurul|Organization
üst kurul|GovernmentOrganization
komisyon|Organization
komite|Organization
konsey|Organization
güvenlik konseyi|Organization
ajans|Organization
haber ajansı|NewsMediaOrganization
idare|GovernmentOrganization
daire|GovernmentOrganization
şube|Organization
merkez bankası|GovernmentOrganization
banka|BankOrCreditUnion
bankası|BankOrCreditUnion
borsa|Corporation
üniversite|CollegeOrUniversity
fakülte|Organization
enstitü|Organization
akademi|EducationalOrganization
lise|HighSchool
anadolu lisesi|HighSchool
fen lisesi|HighSchool
ilkokul|ElementarySchool
ortaokul|EducationalOrganization
okul|EducationalOrganization
meslek yüksekokulu|CollegeOrUniversity
yüksekokul|CollegeOrUniversity
kolej|EducationalOrganization
anaokulu|EducationalOrganization
konservatuvar|EducationalOrganization
kütüphane|Library
müze|Museum
tiyatro|PerformingGroup
opera|PerformingGroup
bale|PerformingGroup
orkestra|MusicGroup
senfoni orkestrası|MusicGroup
koro|MusicGroup
topluluk|Organization
hastane|Hospital
devlet hastanesi|Hospital
şehir hastanesi|Hospital
eğitim ve araştırma hastanesi|Hospital
klinik|MedicalOrganization
sağlık ocağı|MedicalOrganization
merkez|Organization
araştırma merkezi|Organization
laboratuvar|Organization
gözlemevi|Organization
şirket|Corporation
holding|Corporation
grup|Organization
grubu|Organization
sanayi|Corporation
a.ş.|Corporation
aş|Corporation
ltd.|Corporation
ltd. şti.|Corporation
havayolu|Airline
hava yolları|Airline
havayolları|Airline
fabrika|Corporation
medya|Corporation
gazete|NewsMediaOrganization
gazetesi|NewsMediaOrganization
dergi|NewsMediaOrganization
televizyon|NewsMediaOrganization
televizyonu|NewsMediaOrganization
radyo|NewsMediaOrganization
kanal|NewsMediaOrganization
haber|NewsMediaOrganization
yayınevi|Corporation
yayınları|Corporation
dernek|Organization
vakıf|NGO
birlik|Organization
federasyon|SportsOrganization
konfederasyon|Organization
sendika|Organization
oda|Organization
ticaret odası|Organization
sanayi odası|Organization
ticaret ve sanayi odası|Organization
kooperatif|Organization
parti|PoliticalParty
hareket|Organization
cephe|Organization
ittifak|Organization
koalisyon|Organization
örgüt|Organization
platform|Organization
inisiyatif|Organization
kulüp|SportsTeam
spor kulübü|SportsTeam
futbol kulübü|SportsTeam
spor|SportsTeam
takım|SportsTeam
milli takım|SportsTeam
millî takım|SportsTeam
lig|SportsOrganization
kilise|Organization
patrikhane|Organization
diyanet|GovernmentOrganization
müftülük|GovernmentOrganization
diyanet işleri başkanlığı|GovernmentOrganization
fon|Organization
program|Organization
ofis|GovernmentOrganization
sekretarya|Organization
genel sekreterlik|Organization
divan|Organization
`;

/** Small words inside names of bodies. */
export const connectors = "ve ile için";

/** Words of a body's name that stand in lower case. */
export const nameWords = `
işleri
genel
ve
`;

/** Bodies that a head noun alone, with a capital, names. */
export const selfNamed = `
Jandarma
Emniyet
Meclis
Genelkurmay
Yargıtay
Danıştay
Sayıştay
Diyanet
Cumhurbaşkanlığı
Beyaz Saray
Kremlin
`;
