/** Sentences that every mechanism of Azerbaijani must read right; the people in them are made up. */
import type { LanguageExample } from "../../types.ts";

export const examples: readonly LanguageExample[] = [
  {
    text: "Aprelin 25-də Nümunə Respublikasının səhiyyə naziri Anar Nümunəli Bakıda həkimlərlə görüşüb.",
    published: "2026-04-27",
    people: [{ name: "Anar Nümunəli", jobTitle: "səhiyyə naziri", affiliation: "Nümunə Respublikası" }],
    places: ["Nümunə Respublikası", "Bakı"],
    dates: ["2026-04-25"],
    events: ["meeting: görüşüb"],
  },
  {
    text: "Müdafiə nazirinin birinci müavini - Azərbaycan Ordusunun Baş Qərargah rəisi general-leytenant Samir Nümunəzadə çıxış edib.",
    people: [
      {
        name: "Samir Nümunəzadə",
        jobTitle: "Baş Qərargah rəisi",
        honorificPrefix: "general-leytenant",
        affiliation: "Azərbaycan Ordusu",
      },
    ],
  },
  {
    text: "Mükafatı polkovnik Zaur Misalova kapitan Aynur Misalova təqdim edib.",
    people: [
      { name: "Zaur Misalov", honorificPrefix: "polkovnik" },
      { name: "Aynur Misalova", honorificPrefix: "kapitan" },
    ],
    events: ["ceremony: təqdim edib"],
  },
  {
    text: "Mahmud Əli oğlu Nümunəov Gəncə Şəhər Mədəniyyət İdarəsinin rəisi təyin olunub.",
    people: [{ name: "Mahmud Əli oğlu Nümunəov", jobTitle: "rəis", affiliation: "Gəncə Şəhər Mədəniyyət İdarəsi" }],
    places: [],
  },
  {
    text: "Tədbirdə Z.Nümunəov, Leyla xanım Misalova və Kamran müəllim iştirak ediblər.",
    people: ["Z.Nümunəov", "Leyla Misalova", "Kamran"],
  },
  {
    text: "Bakı Dövlət Universitetinin rektoru, akademik Elçin Nümunəyev və Elm və Təhsil Nazirliyinin Elm şöbəsinin müdiri, professor Röya Nümunəzadə gəliblər. E.Nümunəyev çıxış edib.",
    people: [
      {
        name: "Elçin Nümunəyev",
        also: ["E.Nümunəyev"],
        jobTitle: "rektor",
        honorificPrefix: "akademik",
        affiliation: "Bakı Dövlət Universiteti",
      },
      {
        name: "Röya Nümunəzadə",
        jobTitle: "Elm şöbəsinin müdiri",
        honorificPrefix: "professor",
        affiliation: "Elm və Təhsil Nazirliyi",
      },
    ],
    organizations: ["Bakı Dövlət Universiteti", "Elm və Təhsil Nazirliyi", "Elm şöbəsi"],
  },
  {
    text: "Asiya Nümunə Bankının (ANB) illik toplantısı Dohada keçirilib. Bankın prezidenti Zou Nümunəyi ANB-nin layihələrindən danışıb.",
    people: [{ name: "Zou Nümunəyi", jobTitle: "prezident", affiliation: "Asiya Nümunə Bankı" }],
    organizations: ["Asiya Nümunə Bankı"],
    events: ["conference: illik toplantısı"],
  },
  {
    text: "Sumqayıtda Heydər Əliyev Sarayında kitab sərgisi keçirilib. Axundov adına kitabxananın əməkdaşları da oradaydılar.",
    people: [],
    places: ["Sumqayıt", "Heydər Əliyev Sarayı"],
  },
  {
    text: "“Nümunə Yolları” QSC-nin sədr müavini Gündüz Misalov və Qusar rayonunun Laza kəndinin sakinləri yolun açılışında iştirak ediblər.",
    people: [{ name: "Gündüz Misalov", jobTitle: "sədr müavini", affiliation: "Nümunə Yolları" }],
    organizations: ["Nümunə Yolları"],
    places: ["Qusar", "Laza"],
  },
  {
    text: "BAKI, 25 aprel, AZERTAC",
    published: "2026-04-25",
    places: ["Bakı"],
    organizations: ["AZERTAC"],
    dates: ["2026-04-25"],
    dateline: "Bakı",
  },
  { text: "Sərgi 4 may 2026-cı il tarixində açılacaq.", dates: ["2026-05-04"] },
  {
    text: "Yarmarka dünən başlayıb, sabah bağlanacaq, gələn ilin mayında yenidən keçiriləcək.",
    published: "2026-04-27",
    dates: ["2026-04-26", "2026-04-28", "2027-05"],
  },
  {
    text: "Forum aprelin 25-27-də, seminar 2-5 may 2026-cı il tarixlərində, sərgi isə 2019-cu ilin aprelində olub.",
    dates: ["2026-04-25/2026-04-27", "2026-05-02/2026-05-05", "2019-04"],
  },
  {
    text: "Ötən həftənin cümə günü yağış yağıb, çərşənbə günü isə hava isti olacaq.",
    published: "2026-04-27",
    dates: ["2026-04-24", "2026-04-29"],
  },
  { text: "Sabah, mayın 3-də və gələn il görüşəcəklər.", dates: ["--05-03"] },
  {
    text: "Rusiya-Ukrayna sərhədində, Dunay çayı yaxınlığında yanğın olub.",
    places: ["Rusiya", "Ukrayna", "Dunay çayı"],
    events: ["accident: yanğın"],
  },
  {
    text: "Nazirliyin mətbuat xidmətindən AZERTAC-a verilən məlumata görə, məktəb təmir olunub.",
    organizations: ["AZERTAC"],
    people: [],
  },
  {
    text: "20 yaşlı Diteon Simpson və onun məşqçisi Uill Ueyd klubdan ayrılıb. Simpson bunu təsdiqləyib.",
    people: [
      { name: "Diteon Simpson", also: ["Simpson"] },
      { name: "Uill Ueyd", jobTitle: "məşqçi" },
    ],
  },
  {
    text: "Xalq artisti Samir Misalov Koroğlu rolunda çıxış edib.",
    people: [{ name: "Samir Misalov", honorificPrefix: "Xalq artisti" }],
  },
  { text: "Foto Elgün Nümunəov", people: [] },
  {
    text: "Sahə müvəkkilləri polis leytenantları Tacir Misalov və Xumar Misalova mükafat alıblar.",
    people: [
      { name: "Tacir Misalov", jobTitle: "sahə müvəkkili", honorificPrefix: "leytenant" },
      { name: "Xumar Misalova", jobTitle: "sahə müvəkkili", honorificPrefix: "leytenant" },
    ],
  },
];
