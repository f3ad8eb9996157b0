/** More sentences that Turkish must read right: members, players, offices that somebody is put into; the people in them are made up. */
import type { LanguageExample } from "../../types.ts";

export const moreExamples: readonly LanguageExample[] = [
  // Members of a body by its name.
  {
    text: "CHP'li Kerem Dalyanoğlu teklife karşı çıktı.",
    people: [{ name: "Kerem Dalyanoğlu", affiliation: "CHP" }],
    organizations: ["CHP"],
  },
  {
    text: "AK Partili milletvekili Serap Tunalıgil kürsüye çıktı.",
    people: [{ name: "Serap Tunalıgil", jobTitle: "milletvekili", affiliation: "AK Parti" }],
    organizations: ["AK Parti"],
  },
  {
    text: "Çaykur Rizesporlu Adubande ile Trabzonsporlu Mert Kırlangıç kart gördü.",
    people: [
      { name: "Adubande", affiliation: "Çaykur Rizespor" },
      { name: "Mert Kırlangıç", affiliation: "Trabzonspor" },
    ],
    organizations: ["Çaykur Rizespor", "Trabzonspor"],
  },
  {
    text: "Terör örgütü DHKP/C'li Tarkan Sazlık yakalandı.",
    people: [{ name: "Tarkan Sazlık", affiliation: "DHKP/C" }],
    organizations: ["DHKP/C"],
  },
  {
    text: "Çalışmaya Ege Üniversitesinden Doç. Dr. Pelin Sazak imza attı.",
    people: [{ name: "Pelin Sazak", honorificPrefix: "Doç. Dr.", affiliation: "Ege Üniversitesi" }],
  },
  // Players of a match.
  {
    text: "Konuk ekibin golünü 41. dakikada Sovares attı, 70. dakikada Brankeviç farkı ikiye çıkardı.",
    people: [{ name: "Sovares" }, { name: "Brankeviç" }],
  },
  { text: "Hakem, Da Mondeiro'ya kırmızı kart gösterdi.", people: [{ name: "Da Mondeiro" }] },
  { text: "Kartal, Galatasaray'ı ve Fenerbahçe'yi yendi.", organizations: ["Galatasaray", "Fenerbahçe"] },
  // Offices said as nouns.
  {
    text: "Mersin Üniversitesi Rektörlüğüne Prof. Dr. Lale Kumbaracı atandı.",
    people: [
      { name: "Lale Kumbaracı", jobTitle: "Rektör", honorificPrefix: "Prof. Dr.", affiliation: "Mersin Üniversitesi" },
    ],
    organizations: ["Mersin Üniversitesi"],
  },
  {
    text: "Bilgi Teknolojileri Genel Müdür Yardımcılığına Orkun Saltık getirildi.",
    people: [{ name: "Orkun Saltık", jobTitle: "Bilgi Teknolojileri Genel Müdür Yardımcısı" }],
  },
  // Fields of an office in a row; offices that a body's name has no part in.
  {
    text: "Açılışa Gıda, Tarım ve Hayvancılık İl Müdürü Ufuk Sarnıç katıldı.",
    people: [{ name: "Ufuk Sarnıç", jobTitle: "Gıda, Tarım ve Hayvancılık İl Müdürü" }],
  },
  {
    text: "Milli Savunma Bakanlığı Basın ve Halkla İlişkiler Müşaviri ve Bakanlık Sözcüsü Koray Dümenci konuştu.",
    people: [{ name: "Koray Dümenci", jobTitle: "Bakanlık Sözcüsü", affiliation: "Milli Savunma Bakanlığı" }],
    organizations: ["Milli Savunma Bakanlığı"],
  },
  {
    text: "Ermeni Patriği Vekili Harut Sarkisyan ile Hahambaşı Moris Levendoğlu geldi.",
    people: [
      { name: "Harut Sarkisyan", jobTitle: "Ermeni Patriği Vekili" },
      { name: "Moris Levendoğlu", jobTitle: "Hahambaşı" },
    ],
  },
  // A body that has a family's name is none behind a given name.
  { text: "Nejat Eczacıbaşı konuşma yaptı.", people: [{ name: "Nejat Eczacıbaşı" }], organizations: [] },
  // Days: a month in small letters before its noun, a day that something is named after.
  { text: "Fiyatlar 2025 yılının şubat ayında arttı.", dates: ["2025-02"] },
  { text: "Maç 19 Mayıs Stadı'nda oynandı.", dates: [], places: ["19 Mayıs Stadı"] },
  {
    text: "Yaralılar 9 Eylül Üniversitesi Hastanesine kaldırıldı.",
    dates: [],
    organizations: ["9 Eylül Üniversitesi Hastanesi"],
  },
  // People whose family name is cut to a letter; two posts in one.
  {
    text: "Sürücü Hakan Y. (34) ile Ayla K.'nin ifadesi alındı.",
    people: [{ name: "Hakan Y.", jobTitle: "Sürücü" }, { name: "Ayla K." }],
  },
  {
    text: "Gazeteci-yazar Nazmi Kavaklı anıldı.",
    people: [{ name: "Nazmi Kavaklı", jobTitle: "yazar" }],
  },
  // Teams: by the ending of the word, and by a town's name in news of sport.
  { text: "Yeşilovaspor ile Denizgücü berabere kaldı.", organizations: ["Yeşilovaspor", "Denizgücü"] },
  {
    text: "Fenerbahçe ile Galatasaray derbisi öncesi Beşiktaş, maçta Konyaspor'u yendi.",
    organizations: ["Fenerbahçe", "Galatasaray", "Beşiktaş", "Konyaspor"],
    places: [],
  },
  { text: "Beşiktaş'ta bir binada yangın çıktı.", organizations: [], places: ["Beşiktaş"] },
  // A body that a noun of bodies alone would hide; one that its noun named before.
  {
    text: "Fransa Ulusal Meclisi Başkanı Luc Moreau geldi.",
    people: [{ name: "Luc Moreau", jobTitle: "Başkan", affiliation: "Fransa Ulusal Meclisi" }],
  },
  {
    text: "Haberi Marmarapost gazetesi yazdı. Marmarapost Yayın Yönetmeni Okan Derinsu konuştu.",
    people: [{ name: "Okan Derinsu", jobTitle: "Yayın Yönetmeni", affiliation: "Marmarapost" }],
  },
  // Places: with a point of the compass, behind a noun of places, with a foreign noun.
  {
    text: "Doğu Londra'da yangın çıktı, kıyı kenti Bagotane sular altında kaldı.",
    places: ["Doğu Londra", "Bagotane"],
  },
  { text: "Toplantı Marvin Otel'de yapıldı.", places: ["Marvin Otel"] },
  // Whose people somebody is of; a family name that is a given name too; a headline in capitals.
  {
    text: "Gazeteye konuşan Tunuslu Onsel Jabrane ile Başsavcı Letizia James geldi. James açıklama yaptı.",
    people: [{ name: "Onsel Jabrane" }, { name: "Letizia James", also: ["James"], jobTitle: "Başsavcı" }],
  },
  {
    text: "Seribaşı Kazak Rybalkova maçı kazandı, finalde Fenerbahçe ile Galatasaray karşılaşmasını izledi.",
    people: [{ name: "Rybalkova" }],
  },
  { text: "KentRadyo'ya konuşan anne yaşadıklarını anlattı.", organizations: ["KentRadyo"] },
  { text: "Konya Valisi Aydın Nadir Dalkıran açıkladı.", people: [{ name: "Aydın Nadir Dalkıran", jobTitle: "Vali" }] },
  { text: "Trump Tower'da Bay Harlan ve Harlan Vakfı anıldı.", organizations: ["Harlan Vakfı"] },
  // What only carries the news; a thing that is accepted; loanwords with the endings of a front vowel.
  {
    text: "Valilikten yapılan açıklamada, Sorgun'da iki kişinin yaralandığı belirtildi. Açıklamaya göre kaza gece oldu.",
    events: ["accident: kaza"],
  },
  { text: "Nehir Altınay, Sivas'taki duruşmada suçlamaları kabul etti.", events: ["trial: duruşmada"] },
  { text: "Bakan Nehir Altınay, Sivas'ta gazileri kabul etti.", events: ["meeting: kabul etti"] },
  {
    text: "Sivas'ta düzenlenen Uluslararası Bozkır Film Festivali 4 Mayıs 2026'da başlayacak.",
    organizations: [],
    events: ["culture: Festivali"],
  },
  // A year that dates; who spoke where; what a participle tells; a blast that was an attack; the hall over its town.
  {
    text: "Ressam Nehir Altınay bugün 80 yaşına girdi. Altınay 1971'de Sivas'ta sergi açtı.",
    published: "2026-05-04",
    dates: ["2026-05-04", "1971"],
    events: ["culture: sergi açtı"],
  },
  { text: "Almanya Parlamentosu'nda konuşan Okan Derinsu uyardı.", events: ["briefing: konuşan"] },
  { text: "Sivas'ta bir kişinin gözaltına alındığı bildirildi.", events: ["trial: gözaltına alındığı"] },
  {
    headline: "Sorgun'da saldırı",
    text: "Sorgun'da saldırı düzenlendi. Akşam saatlerinde Sorgun Arena'da patlama meydana geldi.",
    events: ["attack: saldırı"],
  },
  // Bodies that no lexicon knows before an office in capitals.
  {
    text: "Törene Bolsanar Makine Genel Müdürü Okan Derinsu ile Personel Genel Müdür Yardımcısı Nehir Altınay katıldı.",
    people: [
      { name: "Okan Derinsu", jobTitle: "Genel Müdür", affiliation: "Bolsanar Makine" },
      { name: "Nehir Altınay", jobTitle: "Personel Genel Müdür Yardımcısı" },
    ],
    organizations: ["Bolsanar Makine"],
  },
  {
    text: "Sivas Modern Yönetim Kurulu Başkanı Okan Derinsu konuştu.",
    people: [{ name: "Okan Derinsu", jobTitle: "Yönetim Kurulu Başkanı", affiliation: "Sivas Modern" }],
  },
  { text: "Başarılı Yönetim Kurulu Başkanı Okan Derinsu konuştu.", organizations: [] },
  // Bodies named after somebody with titles and several names, and the town before them.
  {
    text: "Yaralılar Ankara Şehit Prof. Dr. Okan Yılmaz Devlet Hastanesi ile Mehmet Okan Yılmaz Fen Lisesi'ne götürüldü.",
    people: [],
    organizations: ["Ankara Şehit Prof. Dr. Okan Yılmaz Devlet Hastanesi", "Mehmet Okan Yılmaz Fen Lisesi"],
  },
  // A quotation that is accepted, a state that somebody falls into; a year behind what it does not date.
  { text: 'Nehir Altınay "gemilerin azaldığını" kabul etti, takım zor duruma düştü.', events: [] },
  {
    headline: "Sivas'ta 4 Mayıs'ta basın toplantısı",
    text: "Basın toplantısında konuşan Nehir Altınay ticaretin 2019'da arttığını söyledi.",
    published: "2026-05-05",
    dates: ["2026-05-04", "2019"],
    events: ["briefing: basın toplantısı"],
  },
  // Whom an athlete stands for; what came of an attack; an exhibition that opened; whoever died in bed.
  {
    text: "Dünya Güreş Şampiyonası'nda Kerem Dalyanoğlu finale yükseldi. İspanya'dan Mateo Lanzarote'yi yenerek altın madalya kazandı.",
    people: [{ name: "Kerem Dalyanoğlu" }, { name: "Mateo Lanzarote", affiliation: "İspanya" }],
  },
  { text: "Sivas'ta camiye düzenlenen saldırı sonucu üç kişi yaralandı.", events: ["attack: saldırı"] },
  { text: "Bozkır konulu sergi, 4 Mayıs 2026'da Sivas'ta ziyarete açıldı.", events: ["culture: sergi"] },
  {
    text: "Dün Sivas'ta hayatını kaybeden yazar Nehir Altınay toprağa verildi.",
    published: "2026-05-04",
    events: ["ceremony: toprağa verildi"],
  },
  // Whose member somebody is between the office and the name; what stands between an office and its holder.
  {
    text: "Törene Sorgun Belediye Başkanı CHP'li Kerem Dalyanoğlu katıldı.",
    people: [{ name: "Kerem Dalyanoğlu", jobTitle: "Belediye Başkanı", affiliation: "CHP" }],
  },
  {
    text: "Turkcell Genel Müdürü olarak atanan Okan Derinsu göreve başladı.",
    people: [{ name: "Okan Derinsu", jobTitle: "Genel Müdür", affiliation: "Turkcell" }],
  },
  {
    text: "TUSAŞ Genel Müdürlüğüne Okan Derinsu getirildi.",
    people: [{ name: "Okan Derinsu", jobTitle: "Genel Müdür", affiliation: "TUSAŞ" }],
    organizations: ["TUSAŞ"],
  },
  {
    text: "Koç Holding Yönetim Kurulu Üyesi Nejat Koç, Turkcell Yönetim Kurulu Başkanı Okan Derinsu ile görüştü.",
    people: [
      { name: "Nejat Koç", jobTitle: "Yönetim Kurulu Üyesi" },
      { name: "Okan Derinsu", jobTitle: "Yönetim Kurulu Başkanı", affiliation: "Turkcell" },
    ],
  },
  // For whom players score.
  {
    headline: "Trabzonspor Galatasaray maçı",
    text: "Galatasaray'ın golünü 35. dakikada Sovares kaydetti. Trabzonspor'da Brankeviç iki gol attı.",
    people: [
      { name: "Sovares", affiliation: "Galatasaray" },
      { name: "Brankeviç", affiliation: "Trabzonspor" },
    ],
  },
  // A raid of the police; whom an attack killed; a statement that is cited; a game that is to come.
  {
    headline: "Sivas'ta dolandırıcılık operasyonu: 12 gözaltı",
    text: "Sivas'ta düzenlenen operasyonda 12 şüpheli gözaltına alındı.",
    events: ["trial: gözaltına alındı"],
  },
  {
    headline: "Niğde'de uyuşturucu ele geçirildi: 3 tutuklama",
    text: "Niğde'de bir depoda 40 kilogram uyuşturucu ele geçirildi, üç şüpheli tutuklandı.",
    events: ["trial: ele geçirildi", "trial: tutuklandı"],
  },
  {
    text: "Sivas'ta camiye bombalı saldırı düzenlendi. Olayda beş kişi yaşamını yitirdi.",
    events: ["attack: bombalı saldırı"],
  },
  { text: "Valilikten yapılan açıklamaya göre Nehir Altınay iyi durumda.", events: [] },
  {
    text: "Fenerbahçe ile Galatasaray Sivas'ta berabere kaldı. Rövanş maçı 8 Mayıs 2026'da oynanacak.",
    events: ["sports: berabere kaldı", "sports: Rövanş maçı"],
  },
];
