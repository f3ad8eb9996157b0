/** Sentences as agencies write them, one for each thing that a name's surroundings show; the people in them are made up. */
import type { LanguageExample } from "../../types.ts";

export const agencyExamples: readonly LanguageExample[] = [
  {
    text: "Yolun Nümunəli, Çinarlı və Aşağı Örnək kəndlərindən keçən hissəsi təmir olunub.",
    people: [],
    places: ["Nümunəli", "Çinarlı", "Aşağı Örnək"],
  },
  {
    text: "Gəncənin Örnək, Z.Nümunəli və Bahar küçələrinin sakinləri görüşə gəliblər.",
    people: [],
    places: ["Gəncə", "Örnək küçəsi", "Z.Nümunəli küçəsi", "Bahar küçəsi"],
  },
  {
    text: "“Xəzər ulduzu” gəmisi limana qayıdıb, “Tovuz” isə yola düşüb.",
    places: [],
  },
  {
    text: "Prezident Fərmanla kənd təsərrüfatı nazirinin müavinlərinin sayını artırıb.",
    places: [],
  },
  {
    headline: "“Araz” evdə qalib gəlib",
    text: "Liqanın son turunda “Araz” və “Zirvə” komandaları üz-üzə gəlib. Matç 2:0 hesabı ilə başa çatıb. Görüş Tovuz stadionunda keçirilib.",
    organizations: ["Araz", "Zirvə"],
    places: ["Tovuz stadionu"],
  },
  {
    text: "Sərgi iyulun 10-dək davam edəcək. İyunun 1-də Örnək Muzeyində rəssamın sərgisi açılıb.",
    published: "2026-06-02",
    dates: ["2026-07-10", "2026-06-01"],
    events: ["culture: Sərgi"],
  },
  {
    text: "Prezident mayın 3-də sərəncam imzalayıb, nazirlik isə layihə təqdim edib.",
    published: "2026-05-04",
    events: [],
  },
  {
    text: "Bakı Apellyasiya Məhkəməsində hakim Tofiq Nümunəovun sədrliyi ilə Kamran Örnəkova hökm oxunub.",
    people: [
      { name: "Tofiq Nümunəov", jobTitle: "hakim", affiliation: "Bakı Apellyasiya Məhkəməsi" },
      "Kamran Örnəkov",
    ],
    events: ["trial: hökm oxunub"],
  },
  {
    text: "Alabamadan respublikaçı senator Con Nümunəson layihəyə səs verib.",
    people: [{ name: "Con Nümunəson", jobTitle: "senator", affiliation: "Alabama" }],
  },
  {
    text: "Layihəni Nümayəndələr Palatası müzakirə edib. Palata üzvü Ceyn Nümunəson iclasda olub.",
    people: [{ name: "Ceyn Nümunəson", affiliation: "Nümayəndələr Palatası" }],
  },
  {
    text: "Azərbaycanın Xüsusi Təyinatlı Qüvvələrinin komandanı general-mayor Anar Nümunəov təlimi izləyib.",
    people: [
      {
        name: "Anar Nümunəov",
        jobTitle: "komandan",
        honorificPrefix: "general-mayor",
        affiliation: "Xüsusi Təyinatlı Qüvvələr",
      },
    ],
  },
  {
    text: "Bu barədə “Reuters” agentliyi məlumat yayıb.",
    organizations: ["Reuters"],
  },
  {
    text: "Gəncə Şəhər İcra Hakimiyyətinin başçısı Vüqar Nümunəov Gəncə şəhərində İcra Hakimiyyətinin binasına baxıb.",
    people: [{ name: "Vüqar Nümunəov", jobTitle: "başçı", affiliation: "Gəncə Şəhər İcra Hakimiyyəti" }],
    organizations: ["Gəncə Şəhər İcra Hakimiyyəti"],
    places: ["Gəncə"],
  },
  {
    text: "Örnəkistan Respublikasının adından İran İslam Respublikasının Prezidenti Əli Nümunəzadə çıxış edib. İran tərəfi razıdır.",
    people: [{ name: "Əli Nümunəzadə", jobTitle: "Prezident", affiliation: "İran" }],
  },
  {
    text: "Qəza Bakı-Quba-Rusiya Federasiyası ilə sərhəd yolunda baş verib. Yaralılar Siyəzən Rayon Mərkəzi Xəstəxanasına aparılıb.",
    organizations: ["Siyəzən Rayon Mərkəzi Xəstəxanası"],
    places: ["Bakı", "Quba", "Rusiya Federasiyası"],
  },
  {
    text: "Rayon sakini Nümunəova Mədinə Pərviz qızı və Zərifə Örnəkova görüşdə olub.",
    people: ["Nümunəova Mədinə Pərviz qızı", "Zərifə Örnəkova"],
    places: [],
  },
  {
    text: "Layihəni Ağ Ev rəsmisi Con Nümunəson rəsmi səfərdə təqdim edib, İsveçrə tennisçisi isə Marin Nümuniçlə qarşılaşacaq.",
    people: [{ name: "Con Nümunəson", jobTitle: "rəsmi", affiliation: "Ağ Ev" }, "Marin Nümuniç"],
  },
  {
    text: "Mayın 2-də Bakıda elmi konfransın açılış mərasimi keçirilib.",
    published: "2026-05-04",
    events: ["conference: elmi konfransın"],
  },
  {
    text: "İndoneziyanın Təbii Fəlakətlərlə Mübarizə üzrə Milli Agentliyi məlumat yayıb. Mədəniyyət Nazirliyi yanında Nümunə Xidməti işə başlayıb.",
    organizations: ["Təbii Fəlakətlərlə Mübarizə üzrə Milli Agentliyi", "Mədəniyyət Nazirliyi", "Nümunə Xidməti"],
  },
  {
    text: "Cüdoçumuz Anar Nümunəov finalda qalib gəlib.",
    people: [{ name: "Anar Nümunəov", jobTitle: "cüdoçu" }],
  },
  {
    text: "Hazırda kənd təsərrüfatı nazirinin müavinləri – Elçin Nümunəov, Zaur Örnəkov və İlhamə Misalovadır.",
    people: [
      { name: "Elçin Nümunəov", jobTitle: "müavin" },
      { name: "Zaur Örnəkov", jobTitle: "müavin" },
      { name: "İlhamə Misalova", jobTitle: "müavin" },
    ],
  },
  {
    text: "Rauf Nümunəov isə kənd təsərrüfatı naziri təyin olunub.",
    people: [{ name: "Rauf Nümunəov", jobTitle: "kənd təsərrüfatı naziri" }],
    events: ["other: təyin olunub"],
  },
  {
    text: "Misal Press xəbər verir ki, yol bağlanıb. ÖRNƏKçi məlumat yayıb ki, yol açıqdır. Bu barədə Nağılçı-ya istinadən deyilir ki, qar yağır.",
    organizations: ["Misal Press", "ÖRNƏKçi", "Nağılçı"],
  },
  {
    text: "Vidadi Nümunəov vəzifədə idi. O, mayın 3-də həbs edilib.",
    published: "2026-05-04",
    events: ["trial: həbs edilib"],
  },
  {
    text: "Qazaxıstan Silahlı Qüvvələrinin nümayəndəsi general Sultan Kamalov gəlib. Silahlı Qüvvələrin Ali Baş Komandanı İlham Əliyev bunu bildirib. Zaur Kərimov Azərbaycan Silahlı Qüvvələrinin hərbi attaşesidir.",
    organizations: ["Qazaxıstan Silahlı Qüvvələri", "Silahlı Qüvvələr", "Azərbaycan Silahlı Qüvvələri"],
  },
  {
    text: "Mayın 3-də qonaqlar Örnək xiyabanında akademik Zaur Misalovun xatirəsinə ehtiram nümayiş etdiriblər.",
    published: "2026-05-04",
    events: [],
  },
  {
    text: "Nazir qəbiristanlığı ziyarət etməyib, ölkəmizdə səfərdə olan qonaqla danışıb.",
    events: [],
  },
  {
    text: "Mayın 3-də açıqlamada deyilir ki, bölmələrdə döyüş növbətçiliyi təşkil edilib.",
    published: "2026-05-04",
    events: [],
  },
  {
    text: "Nümunə Gəmiçiliyinin rəisi vəzifəsinə Rauf Nümunəov təyin edilib.",
    people: [{ name: "Rauf Nümunəov", jobTitle: "rəis", affiliation: "Nümunə Gəmiçiliyi" }],
    events: ["other: təyin edilib"],
  },
  {
    text: "Örnəkov Səfxan Fərman oğlunun idarə etdiyi “Mercedes Benz Vito111” markalı avtomobil Arlinqtondakı körpüdə aşıb.",
    people: ["Örnəkov Səfxan Fərman oğlu"],
    organizations: [],
    places: ["Arlinqton"],
  },
  {
    text: "Bakıda mayın 2-də qəza baş verib. Sürücü Kamran Nümunəov xəsarət alıb.",
    published: "2026-05-04",
    events: ["accident: qəza baş verib"],
  },
  { text: "Tuna çayı üzərindəki yeni körpü açılıb.", places: ["Tuna çayı"] },
  {
    text: "Nyu York Tayms yazıb ki, o, Nyu-Yorkda çıxış edib. Nyu-Yorkdan sonra Bakıya gəlib.",
    places: ["Nyu-York", "Bakı"],
  },
  {
    text: "Azərbaycan, Türkiyə və Gürcüstan xarici işlər nazirləri Zaur Misalov, Kamal Örnəkov və Nino Nümunəşvili Bakıda görüşüblər.",
    people: [
      { name: "Zaur Misalov", jobTitle: "xarici işlər naziri", affiliation: "Azərbaycan" },
      { name: "Kamal Örnəkov", jobTitle: "xarici işlər naziri", affiliation: "Türkiyə" },
      { name: "Nino Nümunəşvili", jobTitle: "xarici işlər naziri", affiliation: "Gürcüstan" },
    ],
  },
  {
    text: "Azərbaycan və Türkiyə nazirləri Zaur Misalov, Kamal Örnəkov və Rauf Nümunəov gəliblər.",
    people: [
      { name: "Zaur Misalov", jobTitle: "nazir" },
      { name: "Kamal Örnəkov", jobTitle: "nazir" },
      { name: "Rauf Nümunəov", jobTitle: "nazir" },
    ],
  },
  {
    text: "Sərgidə 20 rəssamın, o cümlədən Rəna Misalova, Orxan Nümunəov və Leyla Örnəkovanın işləri var. Kamran Misalov, Aygün Örnəkova kimi tanınmış müğənnilər gəlib.",
    people: [
      { name: "Rəna Misalova", jobTitle: "rəssam" },
      { name: "Orxan Nümunəov", jobTitle: "rəssam" },
      { name: "Leyla Örnəkova", jobTitle: "rəssam" },
      { name: "Kamran Misalov", jobTitle: "müğənni" },
      { name: "Aygün Örnəkova", jobTitle: "müğənni" },
    ],
  },
  {
    text: "Misal Dövlət Universitetində tədbir keçirilib. Prorektor Aynur Misalova danışıb. Nümunə Hərbi Məhkəməsində proses hakim Camal Örnəkovun sədrliyi ilə gedir.",
    people: [
      { name: "Aynur Misalova", jobTitle: "Prorektor", affiliation: "Misal Dövlət Universiteti" },
      { name: "Camal Örnəkov", jobTitle: "hakim", affiliation: "Nümunə Hərbi Məhkəməsi" },
    ],
  },
  {
    text: "Nəsimi Rayon İcra Hakimiyyəti başçısının müavini Elşad Misalov və icra hakimiyyəti başçısı Rauf Örnəkov gəliblər.",
    people: [
      { name: "Elşad Misalov", jobTitle: "başçının müavini", affiliation: "Nəsimi Rayon İcra Hakimiyyəti" },
      { name: "Rauf Örnəkov", jobTitle: "icra hakimiyyəti başçısı" },
    ],
  },
  {
    text: "Yazıçılar Birliyinin sədri Anar Misalov çıxış edib. Yeni Azərbaycan Partiyası Yasamal rayon təşkilatının sədri Rəna Örnəkova danışıb.",
    people: [
      { name: "Anar Misalov", jobTitle: "sədr", affiliation: "Yazıçılar Birliyi" },
      { name: "Rəna Örnəkova", jobTitle: "sədr", affiliation: "Yeni Azərbaycan Partiyası Yasamal rayon təşkilatı" },
    ],
  },
  {
    text: "Ötən gün Bakıda qəza olub. Sumqayıtda da qəza baş verib, bir nəfər ölüb. Daha bir qəza Şəmkirdə qeydə alınıb.",
    events: ["accident: qəza", "accident: qəza baş verib", "accident: qəza"],
  },
  {
    text: "Senator Con Misal rəqibini səsvermədə məğlub edib.",
    events: ["election: səsvermədə"],
  },
  {
    text: "Şahmatçı Rauf Misalov rəqibini məğlub edib. “Sumqayıt” “Kəpəz”i 3:0 hesabı ilə məğlub edib.",
    events: ["sports: məğlub edib"],
  },
  {
    text: "Zaur Misalovla vida mərasimi mayın 3-də Nümunə Teatrında keçirilib. O, Fəxri Xiyabanda dəfn olunacaq.",
    published: "2026-05-04",
    events: ["ceremony: vida mərasimi", "ceremony: dəfn olunacaq"],
  },
  {
    text: "Tehranda keçiriləcək zirvə görüşü ilə bağlı məsələlərə baxılıb. Qonaq mayın 3-də Bakıya gəlib, sonra qərara gəlib.",
    published: "2026-05-04",
    events: ["conference: zirvə görüşü", "visit: gəlib"],
  },
  {
    text: "Birinci tədbir 19 aprel-10 may tarixlərində, ikincisi aprelin 28-dən mayın 3-dək, üçüncüsü may ayının 17-dən 19-dək olub.",
    published: "2026-05-20",
    dates: ["2026-04-19/2026-05-10", "2026-04-28/2026-05-03", "2026-05-17/2026-05-19"],
  },
  {
    text: "Rəsmi Kiyev susur. Rəsmi Kiyevin mövqeyi bəllidir. Dövlət Nümunəov və Səfər Misalov gəliblər.",
    people: [{ name: "Dövlət Nümunəov" }, { name: "Səfər Misalov" }],
    places: ["Kiyev"],
  },
  {
    text: "Milli Məclisin Hüquq siyasəti və dövlət quruculuğu komitəsinin sədri Əli Misalov və Nümunə Nazirliyinin Kitab dövriyyəsi və nəşriyyatlarla iş şöbəsinin müdiri Rəna Örnəkova gəliblər.",
    people: [
      { name: "Əli Misalov", jobTitle: "sədr", affiliation: "Hüquq siyasəti və dövlət quruculuğu komitəsi" },
      {
        name: "Rəna Örnəkova",
        jobTitle: "Kitab dövriyyəsi və nəşriyyatlarla iş şöbəsinin müdiri",
        affiliation: "Nümunə Nazirliyi",
      },
    ],
  },
  {
    text: "Nümunə.az-a Səhiyyə Nazirliyinin Mətbuat xidmətindən bildirilib. “Örnək qəzeti”nin redaktoru və bp-nin nümayəndəsi gəliblər.",
    organizations: ["Nümunə.az", "Səhiyyə Nazirliyinin Mətbuat xidməti", "Örnək qəzeti", "bp"],
  },
  {
    text: "Prezident İlham Əliyev mayın 3-də imzaladığı sərəncamla fondu yaradıb. Komitə mayın 3-də Prezidentin təqdimatını təsdiq edib.",
    published: "2026-05-04",
    events: [],
  },
  {
    text: "Aktyor Zaur Misalovla Nümunə Dövlət Dram Teatrında vida mərasimi keçirilib.",
    people: [{ name: "Zaur Misalov", jobTitle: "Aktyor" }],
    organizations: ["Nümunə Dövlət Dram Teatrı"],
  },
  {
    text: "Dünən Şuşada Hüquqşünasların Əməkdaşlıq Şurası yaradılıb.",
    organizations: ["Hüquqşünasların Əməkdaşlıq Şurası"],
  },
];
