/** Sentences that every mechanism of Turkish must read right; the people in them are made up. */
import type { LanguageExample } from "../../types.ts";

export const examples: readonly LanguageExample[] = [
  { text: "Fuar 4 Mayıs 2026'da açılacak.", dates: ["2026-05-04"] },
  // People: a name and what stands before it.
  {
    text: "Sağlık Bakanı Selim Örnekoğlu, Ankara'da hekimlerle bir araya geldi.",
    people: [{ name: "Selim Örnekoğlu", jobTitle: "Sağlık Bakanı" }],
    places: ["Ankara"],
    organizations: [],
  },
  {
    text: "Kültür ve Turizm Bakanlığınca düzenlenen törene Kültür ve Turizm Bakanı Nehir Dalkıran da katıldı.",
    people: [
      { name: "Nehir Dalkıran", jobTitle: "Kültür ve Turizm Bakanı", affiliation: "Kültür ve Turizm Bakanlığı" },
    ],
    organizations: ["Kültür ve Turizm Bakanlığı"],
  },
  {
    text: "AK Parti Genel Başkan Yardımcısı Mert Yelkenci basın toplantısı düzenledi.",
    people: [{ name: "Mert Yelkenci", jobTitle: "Genel Başkan Yardımcısı", affiliation: "AK Parti" }],
    organizations: ["AK Parti"],
  },
  {
    text: "CHP İstanbul İl Başkanı Defne Kumcuoğlu kararı eleştirdi.",
    people: [{ name: "Defne Kumcuoğlu", jobTitle: "İl Başkanı", affiliation: "CHP" }],
    places: ["İstanbul"],
  },
  {
    text: "MHP Erzurum Milletvekili Kamil Ocaklı soru önergesi verdi.",
    people: [{ name: "Kamil Ocaklı", jobTitle: "Milletvekili", affiliation: "MHP" }],
    organizations: ["MHP"],
    places: ["Erzurum"],
  },
  {
    text: "Türkiye'nin Roma Büyükelçisi Ömer Sandıkçıoğlu göreve başladı.",
    people: [{ name: "Ömer Sandıkçıoğlu", jobTitle: "Büyükelçi", affiliation: "Türkiye" }],
    places: ["Türkiye", "Roma"],
  },
  {
    text: "ABD Dışişleri Bakanı Frank Oldham ile Fransız Savunma Bakanı Luc Moreau Brüksel'de görüştü.",
    people: [
      { name: "Frank Oldham", jobTitle: "Dışişleri Bakanı", affiliation: "ABD" },
      { name: "Luc Moreau", jobTitle: "Savunma Bakanı", affiliation: "Fransa" },
    ],
    places: ["ABD", "Brüksel"],
    events: ["meeting: görüştü"],
  },
  {
    text: "Eski İYİ Parti Genel Başkanı Handan Korulu istifasını açıkladı.",
    people: [{ name: "Handan Korulu", jobTitle: "Eski Genel Başkan", affiliation: "İYİ Parti" }],
  },
  {
    text: "Trabzon Üniversitesi Rektörü Prof. Dr. Suat Denizcioğlu konuşma yaptı.",
    people: [
      {
        name: "Suat Denizcioğlu",
        jobTitle: "Rektör",
        honorificPrefix: "Prof. Dr.",
        affiliation: "Trabzon Üniversitesi",
      },
    ],
    organizations: ["Trabzon Üniversitesi"],
  },
  {
    text: "İl Emniyet Müdürü Tarık Bozlu ve İl Jandarma Komutanı Jandarma Albay Cenk Örnekli kazazedeleri ziyaret etti.",
    people: [
      { name: "Tarık Bozlu", jobTitle: "İl Emniyet Müdürü" },
      { name: "Cenk Örnekli", jobTitle: "İl Jandarma Komutanı", honorificPrefix: "Jandarma Albay" },
    ],
  },
  {
    text: "Akçaabat Kaymakamı Tunahan Vali, öğrencilerle buluştu.",
    people: [{ name: "Tunahan Vali", jobTitle: "Kaymakam", affiliation: "Akçaabat" }],
    places: ["Akçaabat"],
  },
  {
    text: "Vali Rüştü Kervancı, okulun açılışına katıldı. Kervancı, Samsun Valiliği önünde konuştu.",
    people: [{ name: "Rüştü Kervancı", also: ["Kervancı"], jobTitle: "Vali", affiliation: "Samsun Valiliği" }],
    organizations: ["Samsun Valiliği"],
  },
  {
    text: "Mahkeme Başkanı Hande Meriç kararı okudu. İzmir 4. Ağır Ceza Mahkemesi sanığa 3 yıl hapis cezası verdi.",
    people: [{ name: "Hande Meriç", jobTitle: "Mahkeme Başkanı", affiliation: "İzmir 4. Ağır Ceza Mahkemesi" }],
    organizations: ["İzmir 4. Ağır Ceza Mahkemesi"],
  },
  {
    text: "Tutuklu sanık Y.T. ile tutuksuz sanık Kenan Duvarcı duruşmada hazır bulundu.",
    people: ["Y.T.", "Kenan Duvarcı"],
  },
  { text: "21 yaşındaki U.B. ve A.K. (34) gözaltına alındı.", people: ["U.B.", "A.K."] },
  {
    text: "Büfe işletmecisi 32 yaşındaki Volkan Sütlü, mahalleyi uyardı.",
    people: [{ name: "Volkan Sütlü", jobTitle: "büfe işletmecisi" }],
  },
  {
    text: "İş insanları Hamit Çuvalcı ile Rana Küpeli heyete eşlik etti.",
    people: [
      { name: "Hamit Çuvalcı", jobTitle: "iş insanı" },
      { name: "Rana Küpeli", jobTitle: "iş insanı" },
    ],
  },
  {
    text: "Jüride Feray Taşpınar (başkan), Selman Dut ve Tarık Ot yer alıyor.",
    people: [{ name: "Feray Taşpınar", jobTitle: "başkan" }, "Selman Dut", "Tarık Ot"],
  },
  {
    text: "Dünyaca ünlü piyanist Deniz Tınaz, Antalya'da konser verdi.",
    people: [{ name: "Deniz Tınaz", jobTitle: "piyanist" }],
    places: ["Antalya"],
    events: ["culture: konser verdi"],
  },
  {
    text: "Türk Kızılay Genel Başkanı Fatma Merdivenci, Gaziantep'teki çadır kenti gezdi.",
    people: [{ name: "Fatma Merdivenci", jobTitle: "Genel Başkan", affiliation: "Türk Kızılay" }],
    organizations: ["Türk Kızılay"],
    places: ["Gaziantep"],
  },
  {
    text: "11. Cumhurbaşkanı Abdullah Örnek sergiyi gezdi.",
    people: [{ name: "Abdullah Örnek", jobTitle: "11. Cumhurbaşkanı" }],
  },
  {
    text: "Emekli öğretmen Nuran Çeşmeli'nin evine gidildi.",
    people: [{ name: "Nuran Çeşmeli", jobTitle: "emekli öğretmen" }],
  },
  {
    text: "Dışişleri Bakan Yardımcısı-Büyükelçi Halit Kaşifoğlu, heyeti kabul etti.",
    people: [{ name: "Halit Kaşifoğlu" }],
  },
  {
    text: "Adalet Bakanı Yardımcısı Rıza Okcuoğlu toplantıya başkanlık etti.",
    people: [{ name: "Rıza Okcuoğlu", jobTitle: "Adalet Bakanı Yardımcısı" }],
  },
  {
    text: "Özlem Tarhanacı Yalım ve Fatma Betül Sayıcı kürsüye çıktı.",
    people: ["Özlem Tarhanacı Yalım", "Fatma Betül Sayıcı"],
  },
  {
    text: "Temel Bey'e, yani Temel Kaçırmaz'a teşekkür edildi.",
    people: [{ name: "Temel Kaçırmaz", also: ["Temel"] }],
  },
  {
    text: "Vali S. Berberoğlu ise açıklama yaptı.",
    people: [{ name: "S. Berberoğlu", jobTitle: "Vali" }],
  },
  {
    text: "Güney Kore lideri Moon Sung-ho, Kuzey Kore lideri Kim Yong Nam ile Singapur'da görüştü.",
    people: [
      { name: "Moon Sung-ho", jobTitle: "lider", affiliation: "Güney Kore" },
      { name: "Kim Yong Nam", jobTitle: "lider", affiliation: "Kuzey Kore" },
    ],
    places: ["Güney Kore", "Kuzey Kore", "Singapur"],
  },
  {
    text: "Sayın Joyce Mwanga'yı havalimanında Bakan Cevdet Umutlu karşıladı.",
    people: ["Joyce Mwanga", { name: "Cevdet Umutlu", jobTitle: "Bakan" }],
  },
  {
    text: "Ümit Çağlayanoğlu'nun eşi Zorica ve oğlu Duşko da törendeydi.",
    people: ["Ümit Çağlayanoğlu", "Zorica", "Duşko"],
  },
  {
    text: "Babası Wayne'in de takımda oynadığını söyleyen Tyler Sims, 20 yaşında.",
    people: ["Wayne", "Tyler Sims"],
  },
  { text: "Zaten Örnekoğlu'nun konuşması bitmişti. Lütfen Selim Örnekoğlu'nu dinleyin.", people: ["Selim Örnekoğlu"] },
  { text: "Mahalleden Volkan Ağabeyimiz bize anlattı.", people: ["Volkan"] },
  { text: "Foto: Volkan Uzunca", people: ["Volkan Uzunca"] },
  // Compounds of nouns and titles of works are nobody.
  {
    text: "Festivalde Altın Terazi Uzun Metraj Film Yarışması'nda on film gösterilecek.",
    people: [],
  },
  { text: "Bez Bebek Müzesi'nde İyilik Ödülleri Programı düzenlendi.", people: [], places: ["Bez Bebek Müzesi"] },
  { text: "Soğuk Savaş dönemi ve Kore Savaşı konuşuldu.", people: [] },
  { text: "Dünyanın En Yaşanabilir Kentleri listesi açıklandı.", people: [] },
  {
    text: "Valilik, Basın ve Halkla İlişkiler Şube Müdürlüğü aracılığıyla açıklama yaptı.",
    people: [],
    organizations: ["Basın ve Halkla İlişkiler Şube Müdürlüğü"],
  },
  { text: "Primary Topic:\n\nTürkiye", people: [] },
  { text: "Kupada Fenerbahçe ile Galatasaray karşılaşacak.", people: [], organizations: ["Fenerbahçe", "Galatasaray"] },
  // Bodies.
  {
    text: "Bilgi Teknolojileri ve İletişim Kurumunca (BTK) yapılan açıklamada karar duyuruldu.",
    organizations: ["Bilgi Teknolojileri ve İletişim Kurumu"],
    people: [],
  },
  {
    text: "Ulaştırma, Denizcilik ve Haberleşme Bakanlığı'na başvuruldu.",
    organizations: ["Ulaştırma, Denizcilik ve Haberleşme Bakanlığı"],
  },
  {
    text: "İstanbul Cumhuriyet Başsavcılığınca yürütülen soruşturmada 5 şüpheli tutuklandı.",
    organizations: ["İstanbul Cumhuriyet Başsavcılığı"],
  },
  {
    text: "Olay yerine AFAD, UMKE ve Jandarma Genel Komutanlığı ekipleri sevk edildi.",
    organizations: ["AFAD", "UMKE", "Jandarma Genel Komutanlığı"],
  },
  {
    text: "Türkiye Gazeteciler Cemiyeti'nin ödülünü İstanbul Üniversitesi İletişim Fakültesi öğrencileri aldı.",
    organizations: ["Türkiye Gazeteciler Cemiyeti", "İstanbul Üniversitesi İletişim Fakültesi"],
    people: [],
  },
  {
    text: "Şehit Jandarma Binbaşı Oğuz Kılınçlı Ortaokulu bugün açıldı.",
    organizations: ["Şehit Jandarma Binbaşı Oğuz Kılınçlı Ortaokulu"],
    people: [],
  },
  {
    text: "Birleşmiş Milletler Genel Kurulunda oylama yapıldı.",
    organizations: ["Birleşmiş Milletler Genel Kurulu"],
  },
  {
    text: "BM Güvenlik Konseyi, NATO ve Avrupa Birliği kararı kınadı.",
    organizations: ["BM Güvenlik Konseyi", "NATO", "Avrupa Birliği"],
    places: [],
  },
  { text: "İngiliz The Meridian dergisi listeyi yayımladı.", organizations: ["The Meridian"] },
  {
    text: "Daily Beacon'da yer alan habere göre, şirket satılacak.",
    organizations: ["Daily Beacon"],
    people: [],
  },
  {
    text: "Consumer Safety Alliance raporunu açıkladı, Meridian Foundation destek verdi.",
    organizations: ["Consumer Safety Alliance", "Meridian Foundation"],
  },
  {
    text: "Etkinliğe Wikiora kurucusu Jimmy Walsh davet edilmedi.",
    people: [{ name: "Jimmy Walsh", jobTitle: "kurucu", affiliation: "Wikiora" }],
    organizations: ["Wikiora"],
  },
  {
    text: "Kassam Tugayları'nın sözcüsü Ebu Said açıklama yaptı.",
    people: [{ name: "Ebu Said", jobTitle: "sözcü", affiliation: "Kassam Tugayları" }],
    organizations: ["Kassam Tugayları"],
  },
  { text: "Suriye hükümeti ve Alman medyası haberi doğrulamadı.", organizations: [] },
  {
    text: "Çankırı Barosu Başkanı Av. Pınar Sezginoğlu duruşmayı izledi.",
    people: [{ name: "Pınar Sezginoğlu", jobTitle: "Başkan", honorificPrefix: "Av.", affiliation: "Çankırı Barosu" }],
    organizations: ["Çankırı Barosu"],
  },
  {
    text: "Galatasaray Teknik Direktörü Okan Burçlu maçı değerlendirdi.",
    people: [{ name: "Okan Burçlu", jobTitle: "Teknik Direktör", affiliation: "Galatasaray" }],
  },
  {
    text: "Türkiye Futbol Federasyonu Başkanı İbrahim Hacımanoğlu istifa etmeyeceğini söyledi.",
    people: [{ name: "İbrahim Hacımanoğlu", jobTitle: "Başkan", affiliation: "Türkiye Futbol Federasyonu" }],
  },
  {
    text: "Türkiye-Tanzanya Parlamentolar Arası Dostluk Grubu Başkanı Berrin Okutmaz heyeti ağırladı.",
    people: [{ name: "Berrin Okutmaz", jobTitle: "Başkan" }],
  },
  {
    text: "Çayeli Belediyesi Fen İşleri Müdürlüğü yolu onardı.",
    organizations: ["Çayeli Belediyesi Fen İşleri Müdürlüğü"],
    people: [],
  },
  {
    text: "TCMB'nin kararı ve BDDK'ya yapılan başvuru konuşuldu.",
    organizations: ["TCMB", "BDDK"],
  },
  {
    text: "Karayolları Genel Müdürlüğü ile Devlet Su İşleri Genel Müdürlüğü anlaştı.",
    organizations: ["Karayolları Genel Müdürlüğü", "Devlet Su İşleri Genel Müdürlüğü"],
    people: [],
  },
  // Places.
  {
    text: "İzmir'in Karabağlar ilçesinde, Cennetçeşme Mahallesi'nde yangın çıktı.",
    places: ["İzmir", "Karabağlar", "Cennetçeşme Mahallesi"],
    people: [],
    events: ["accident: yangın"],
  },
  {
    text: "Van'ın Çaldıran ilçesine bağlı Soğuksu köyünde çığ düştü.",
    places: ["Van", "Çaldıran", "Soğuksu"],
  },
  {
    text: "Tören Beştepe Millet Kongre ve Kültür Merkezi'nde yapıldı.",
    places: ["Beştepe Millet Kongre ve Kültür Merkezi"],
    people: [],
  },
  {
    text: "Heyet Ankara Esenboğa Havalimanı'ndan ayrıldı, Yavuz Selim Stadyumu'nu gezdi.",
    places: ["Ankara Esenboğa Havalimanı", "Yavuz Selim Stadyumu"],
    people: [],
  },
  {
    text: "Fatih Sultan Mehmet Caddesi'ndeki evde Julius Nyerere Caddesi konuşuldu.",
    places: ["Fatih Sultan Mehmet Caddesi", "Julius Nyerere Caddesi"],
    people: [],
  },
  { text: "Konser Manchester Arena'da verildi.", places: ["Manchester Arena"] },
  { text: "Bu mahallede İlk Defa Görüntülenen Bir Kabile Var", places: [] },
  { text: "Mali yardım kesildi; karara karşı çıkanlar protesto etti.", places: [] },
  {
    text: "Doğu Guta'da ve Han Şeyhun'daki saldırılarda siviller öldü.",
    places: ["Doğu Guta", "Han Şeyhun"],
    people: [],
  },
  { text: "Asya Oyunları Endonezya'da yapıldı.", places: ["Endonezya"] },
  {
    text: "Melbourne'u Kanada'nın Vancouver, Toronto ve Calgary kentleri izledi.",
    places: ["Melbourne", "Kanada", "Vancouver", "Toronto", "Calgary"],
  },
  { text: "Heyet Esed yönetimi ile değil, Şam ile görüştü.", places: ["Şam"] },
  { text: "Kars'ın Sarıkamış ilçesinde kar kalınlığı 1 metreyi aştı.", places: ["Kars", "Sarıkamış"] },
  { text: "Türkmen kenti Telafer'e operasyon başladı.", places: ["Telafer"] },
  { text: "Karadeniz'de fırtına, Marmara Denizi'nde lodos etkili oldu.", places: ["Karadeniz", "Marmara Denizi"] },
  {
    text: "Kerkük-Ceyhan boru hattı ile İstanbul-Ankara seferleri durdu.",
    places: ["Kerkük", "Ceyhan", "İstanbul", "Ankara"],
  },
  {
    text: "Sur Belediyesi önünde toplanan grup Dağkapı Meydanı'na yürüdü.",
    places: ["Dağkapı Meydanı"],
    organizations: ["Sur Belediyesi"],
  },
  // Dates.
  {
    text: "Festival bu yıl 3-9 Kasım tarihleri arasında yapılacak.",
    published: "2017-08-15",
    dates: ["2017-11-03/2017-11-09"],
  },
  {
    text: "Toplantı çarşamba günü yapıldı, cuma akşamı bitti.",
    published: "2024-05-01",
    dates: ["2024-05-01", "2024-04-26"],
  },
  { text: "Bugüne kadar 2 bin kişi başvurdu.", published: "2024-05-01", dates: [] },
  {
    text: "Sergi 15-18 Mayıs'ta açık kalacak, 29 Nisan Cumartesi günü tanıtılacak.",
    published: "2017-05-02",
    dates: ["2017-05-15/2017-05-18", "2017-04-29"],
  },
  { text: "1928'de doğan sanatçı, 2 Temmuz 1999 tarihinde ödül aldı.", dates: ["1928", "1999-07-02"] },
  { text: "Kaza dün sabah, cenaze töreni bugün oldu.", published: "2024-05-01", dates: ["2024-04-30", "2024-05-01"] },
  { text: "Geçen yıl başlayan proje gelecek ay bitecek.", published: "2024-05-01", dates: ["2023", "2024-06"] },
  { text: "Saldırı Temmuz 2005'te düzenlenmişti.", dates: ["2005-07"] },
  { text: "Sınav 12.09.2025 tarihinde yapılacak.", dates: ["2025-09-12"] },
  { text: "Theresa May'in sözleri tartışıldı.", published: "2024-05-01", dates: [], people: ["Theresa May"] },
  // Events.
  {
    text: "Cumhurbaşkanı Yardımcısı Cihan Yelmezoğlu, 4 Mart'ta Bakü'de Başbakan Elnur Nümunəli ile görüştü.",
    published: "2024-03-05",
    people: [
      { name: "Cihan Yelmezoğlu", jobTitle: "Cumhurbaşkanı Yardımcısı" },
      { name: "Elnur Nümunəli", jobTitle: "Başbakan" },
    ],
    dates: ["2024-03-04"],
    events: ["meeting: görüştü"],
  },
  {
    text: "Konya'da iki otomobilin çarpıştığı kazada 3 kişi yaralandı.",
    published: "2024-03-05",
    people: [],
    places: ["Konya"],
  },
  {
    text: "Beşiktaş Başkanı Hasan Aratlı, kulüp binasında basın toplantısı düzenledi.",
    people: [{ name: "Hasan Aratlı", jobTitle: "Başkan", affiliation: "Beşiktaş" }],
    events: ["briefing: basın toplantısı düzenledi"],
  },
  {
    text: "Filenin Sultanları, Tokyo'da Japonya'yı 3-1 yendi.",
    people: [],
    places: ["Tokyo", "Japonya"],
  },
  {
    text: "Bakan Yusuf Tekiner, Sivas'ta Gök Medresesi'nin açılışını yaptı.",
    people: [{ name: "Yusuf Tekiner", jobTitle: "Bakan" }],
    places: ["Sivas", "Gök Medresesi"],
  },
  {
    headline: "Sarah Palmer'ın En Büyük Oğlu Şiddet Suçlamalarıyla Tutuklandı",
    text: "Eski Alaska valisi Sarah Palmer'ın oğlu Track Palmer tutuklandı.",
    people: [{ name: "Sarah Palmer", jobTitle: "Eski vali", affiliation: "Alaska" }, "Track Palmer"],
    places: ["Alaska"],
  },
  {
    headline: "Okul Yapımında Sona Gelindi",
    text: "Milli Eğitim Müdürü Dr. Gül Ofluoğlu incelemelerde bulundu.",
    people: [{ name: "Gül Ofluoğlu", jobTitle: "Milli Eğitim Müdürü", honorificPrefix: "Dr." }],
  },
  {
    text: "Kızılay ekipleri, Hatay Büyükşehir Belediyesi ve İskenderun Ticaret ve Sanayi Odası yardım dağıttı.",
    organizations: ["Kızılay", "Hatay Büyükşehir Belediyesi", "İskenderun Ticaret ve Sanayi Odası"],
  },
  {
    text: "Diyarbakır Dicle Üniversitesi Tıp Fakültesi Hastanesi Başhekimi Doç. Dr. Ali Gergerlioğlu bilgi verdi.",
    people: [{ name: "Ali Gergerlioğlu", jobTitle: "Başhekim", honorificPrefix: "Doç. Dr." }],
  },
  {
    text: "Fransa Cumhurbaşkanı Émile Laurent, Almanya Şansölyesi Otto Brandner'i Paris'te kabul etti.",
    people: [
      { name: "Émile Laurent", jobTitle: "Cumhurbaşkanı", affiliation: "Fransa" },
      { name: "Otto Brandner", jobTitle: "Şansölye", affiliation: "Almanya" },
    ],
    places: ["Fransa", "Almanya", "Paris"],
  },
  {
    text: "Törene Akdeniz Sanat Vakfı Başkanı Cem Altuntaş katıldı.",
    people: [{ name: "Cem Altuntaş", jobTitle: "Başkan", affiliation: "Akdeniz Sanat Vakfı" }],
    organizations: ["Akdeniz Sanat Vakfı"],
    places: [],
  },
  {
    text: "Deponun kapısını Bursa Kaçakçılık Bürosu açtı.",
    organizations: ["Bursa Kaçakçılık Bürosu"],
  },
  {
    text: "Konser 14 Haziran Kültür Merkezi'nde 20 Haziran'da verilecek.",
    published: "2025-06-10",
    dates: ["2025-06-20"],
  },
  {
    text: "Kore Savaşı'ndan söz eden Aylin Demir, oyunu sandıkta kullanacağını söyledi.",
    events: [],
  },
  {
    text: "Köydeki yangında iki kişi yaralandı, Murat Kaya hayatını kaybetti.",
    published: "2025-06-10",
    events: ["accident: yangında"],
  },
  {
    text: "Sanık Murat Kaya dün Bursa'da adliyeye sevk edildi.",
    published: "2025-06-10",
    events: ["trial: adliyeye sevk edildi"],
  },
];
