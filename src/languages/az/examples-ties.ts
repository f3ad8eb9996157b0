/** Sentences on who belongs to whom: what ties people to countries, bodies and each other, and what teams and guests did. */
import type { LanguageExample } from "../../types.ts";

export const tieExamples: readonly LanguageExample[] = [
  {
    text: "Azərbaycan komandası üç medal qazanıb. Güləşçimiz Rəşad Misalov finalda uduzub.",
    people: [{ name: "Rəşad Misalov", jobTitle: "güləşçi", affiliation: "Azərbaycan" }],
    organizations: [],
    places: ["Azərbaycan"],
  },
  {
    text: "Cüdoçular Rəşad Misalov qızıl medal, Samir Nümunəov gümüş medal qazanıb.",
    people: [
      { name: "Rəşad Misalov", jobTitle: "cüdoçu" },
      { name: "Samir Nümunəov", jobTitle: "cüdoçu" },
    ],
    organizations: [],
    places: [],
  },
  {
    text: "Fransa təmsilçisi Anri Misalye yarışı ikinci başa vurub.",
    people: [{ name: "Anri Misalye", jobTitle: "təmsilçi", affiliation: "Fransa" }],
    organizations: [],
    places: ["Fransa"],
  },
  {
    text: "Baş hakim: Rəşad Misalov (Türkiyə)",
    people: [{ name: "Rəşad Misalov", jobTitle: "Baş hakim", affiliation: "Türkiyə" }],
    organizations: [],
    places: ["Türkiyə"],
  },
  {
    text: "Tədbirdə Nümunə Şirkətinin direktoru Rəşad Misalov, direktor müavini Samirə Nümunəova iştirak ediblər.",
    people: [
      { name: "Rəşad Misalov", jobTitle: "direktor", affiliation: "Nümunə Şirkəti" },
      { name: "Samirə Nümunəova", jobTitle: "direktor müavini", affiliation: "Nümunə Şirkəti" },
    ],
    organizations: ["Nümunə Şirkəti"],
    places: [],
  },
  {
    text: "Mərasimdə II Elizabet çıxış edib, Kim Çen In isə iştirak etməyib.",
    people: [{ name: "II Elizabet" }, { name: "Kim Çen In" }],
    organizations: [],
    places: [],
  },
  {
    text: "Respublika Partiyasından konqresmen Mett Misal istefa verib.",
    people: [{ name: "Mett Misal", jobTitle: "konqresmen", affiliation: "Respublika Partiyası" }],
    organizations: ["Respublika Partiyası"],
    places: [],
    events: ["other: istefa verib"],
  },
  {
    text: "Səfir Ceyms Nümunə Yerevana gedib.",
    people: [{ name: "Ceyms Nümunə", jobTitle: "Səfir" }],
    organizations: [],
    places: ["Yerevan"],
    events: ["visit: gedib"],
  },
  {
    text: "“Neftçi” “Qarabağ”la üz-üzə gəlib. Qonaqlar 2:1 hesabı ilə qalib gəlib.",
    people: [],
    organizations: ["Neftçi", "Qarabağ"],
    places: [],
    events: ["sports: üz-üzə gəlib"],
  },
  {
    text: "Nazir Rəşad Misalov nazir Anri Misalye ilə görüşdən sonra jurnalistlərə danışıb.",
    people: [
      { name: "Rəşad Misalov", jobTitle: "nazir" },
      { name: "Anri Misalye", jobTitle: "nazir" },
    ],
    organizations: [],
    places: [],
    events: ["meeting: görüşdən"],
  },
  {
    text: "BMT Baş Assambleyasında çıxış edən Rəşad Misalov sülhə çağırıb.",
    people: [{ name: "Rəşad Misalov" }],
    organizations: ["BMT Baş Assambleyası"],
    places: [],
    events: ["briefing: çıxış edən"],
  },
  {
    text: "Müdafiə Nazirliyindən daxil olan xəbərə görə, Rəşad Misalov Bakıdadır.",
    people: [{ name: "Rəşad Misalov" }],
    organizations: ["Müdafiə Nazirliyi"],
    places: ["Bakı"],
    events: [],
  },
  {
    text: "BMT-nin Misaliya üzrə xüsusi elçisi Anri Misalye Bakıya gəlib.",
    people: [{ name: "Anri Misalye", jobTitle: "xüsusi elçi", affiliation: "BMT" }],
    organizations: ["BMT"],
    places: ["Bakı"],
  },
  {
    text: "Təşkilat Türkdilli Dövlətlərin Nümunə Şurasının sədri Rəşad Misalovu dəvət edib.",
    people: [{ name: "Rəşad Misalov", jobTitle: "sədr", affiliation: "Türkdilli Dövlətlərin Nümunə Şurası" }],
    organizations: ["Türkdilli Dövlətlərin Nümunə Şurası"],
    places: [],
  },
  {
    text: "Gecədə R.Misalov adına Azərbaycan Dövlət Kamera Orkestri (dirijor Samir Nümunəov) çıxış edib.",
    people: [
      {
        name: "Samir Nümunəov",
        jobTitle: "dirijor",
        affiliation: "R.Misalov adına Azərbaycan Dövlət Kamera Orkestri",
      },
    ],
    organizations: ["R.Misalov adına Azərbaycan Dövlət Kamera Orkestri"],
    places: ["Azərbaycan"],
  },
  {
    text: "Şübhəli şəxs Nümunə rayonunun 3-cü Polis Bölməsinə gətirilib.",
    people: [],
    organizations: ["3-cü Polis Bölməsi"],
    places: ["Nümunə"],
  },
  {
    text: "Konsertdə Xalq artistləri Samirə Nümunəova və Rəşad Misalov çıxış edib.",
    people: [
      { name: "Samirə Nümunəova", honorificPrefix: "Xalq artisti" },
      { name: "Rəşad Misalov", honorificPrefix: "Xalq artisti" },
    ],
    organizations: [],
    places: [],
  },
  {
    text: "Nümunə Universitetinin rektoru Rəşad Misalov, Fizika kafedrasının müdiri Samir Nümunəov iclasa qatılıb.",
    people: [
      { name: "Rəşad Misalov", jobTitle: "rektor", affiliation: "Nümunə Universiteti" },
      { name: "Samir Nümunəov", affiliation: "Nümunə Universiteti" },
    ],
    places: [],
  },
  {
    text: "Nümunə Şəhər Məhkəməsi qərar verib. Məhkəmənin, daha doğrusu Şəhər Məhkəməsinin hakimi Rəşad Misalov bunu deyib.",
    people: [{ name: "Rəşad Misalov", jobTitle: "hakim", affiliation: "Nümunə Şəhər Məhkəməsi" }],
    organizations: ["Nümunə Şəhər Məhkəməsi"],
    places: [],
  },
  {
    text: "Qurban Misalov mayın 4-də Şəkidə görüş keçirib. Görüşdə layihələr müzakirə edilib.",
    published: "2026-05-05",
    people: [{ name: "Qurban Misalov" }],
    organizations: [],
    places: ["Şəki"],
    events: ["meeting: görüş keçirib"],
  },
  {
    text: "Zəlzələ ilə bağlı prezident Rəşad Misalov başsağlığı verib.",
    people: [{ name: "Rəşad Misalov", jobTitle: "prezident" }],
    organizations: [],
    places: [],
    events: ["other: başsağlığı verib"],
  },
  {
    text: "Avtomobil Şəkidə dərəyə düşüb. Maşın aşaraq yanıb.",
    people: [],
    organizations: [],
    places: ["Şəki"],
    events: ["accident: dərəyə düşüb"],
  },
  {
    text: "Floridalı Rik Misal Paris Sazişini dəstəkləyib.",
    people: [{ name: "Rik Misal" }],
    organizations: [],
    places: [],
  },
  {
    text: "ABŞ Senatı toplanıb. Senat qərar verib.",
    people: [],
    organizations: ["ABŞ Senatı"],
    places: ["ABŞ"],
  },
  {
    text: "Şəkidə yol qəzası baş verib. Sürücü Rəşad Misalov xəstəxanada dünyasını dəyişib.",
    people: [{ name: "Rəşad Misalov", jobTitle: "Sürücü" }],
    organizations: [],
    places: ["Şəki"],
    events: ["accident: yol qəzası"],
  },
  {
    text: "Bu maşının sürücüsü, Şəmkir sakini, 36 yaşlı Rəşad Misalov xəstəxanaya aparılıb. Sürücü və 20 yaşlı Samir Nümunəov yaralanıb.",
    people: [
      { name: "Rəşad Misalov", jobTitle: "sürücü" },
      { name: "Samir Nümunəov", jobTitle: "" },
    ],
    organizations: [],
  },
  {
    text: "BDU-da təhsil alan Nigar Misalova mükafat alıb. Samir Nümunəov hazırda “Neftçi”də oynayır.",
    people: [
      { name: "Nigar Misalova", affiliation: "BDU" },
      { name: "Samir Nümunəov", affiliation: "Neftçi" },
    ],
    organizations: ["BDU", "Neftçi"],
    places: [],
  },
  {
    text: "“Neftçi”nin qollarını Rəşad Misalov və Samir Nümunəov vurub.",
    people: [
      { name: "Rəşad Misalov", affiliation: "Neftçi" },
      { name: "Samir Nümunəov", affiliation: "Neftçi" },
    ],
    organizations: ["Neftçi"],
    places: [],
  },
  {
    text: "“Neftçi” klubu Rəşad Misalovu transfer edib.",
    people: [{ name: "Rəşad Misalov", affiliation: "Neftçi" }],
  },
  {
    text: "Nümunə Şirkətinin rəisi vəzifəsindən Rəşad Misalov çıxarılıb, yerinə Samir Nümunəov təyin edilib.",
    people: [
      { name: "Rəşad Misalov", jobTitle: "rəis", affiliation: "Nümunə Şirkəti" },
      { name: "Samir Nümunəov", jobTitle: "rəis", affiliation: "Nümunə Şirkəti" },
    ],
    organizations: ["Nümunə Şirkəti"],
    places: [],
  },
  {
    text: "Nümunə Şirkətinin direktoru Rəşad Misalovun müavinləri – Samir Nümunəov, Nigar Misalova və Anar Misalov gəliblər.",
    people: [
      { name: "Rəşad Misalov", jobTitle: "direktor", affiliation: "Nümunə Şirkəti" },
      { name: "Samir Nümunəov", jobTitle: "müavin", affiliation: "Nümunə Şirkəti" },
      { name: "Nigar Misalova", jobTitle: "müavin", affiliation: "Nümunə Şirkəti" },
      { name: "Anar Misalov", jobTitle: "müavin", affiliation: "Nümunə Şirkəti" },
    ],
    organizations: ["Nümunə Şirkəti"],
    places: [],
  },
  {
    text: "Konsert Rəşad Misalovun dirijorluğu ilə keçirilib.",
    people: [{ name: "Rəşad Misalov", jobTitle: "dirijor" }],
    organizations: [],
    places: [],
    events: ["culture: Konsert"],
  },
  {
    text: "Senatorlar Rəşad Misalovun təklifinə baxıblar.",
    people: [{ name: "Rəşad Misalov", jobTitle: "" }],
    organizations: [],
    places: [],
  },
  {
    text: "Tələbələr Rəşad Misalov (Nümunə fakültəsi) və Samir Nümunəov (Misal fakültəsi) çıxış ediblər.",
    people: [
      { name: "Rəşad Misalov", jobTitle: "tələbə", affiliation: "Nümunə fakültəsi" },
      { name: "Samir Nümunəov", jobTitle: "tələbə", affiliation: "Misal fakültəsi" },
    ],
  },
  {
    text: "Nümunə Administrasiyası Elmi siyasət, mədəniyyət və dini məsələlər şöbəsinin müdiri Rəşad Misalov danışıb.",
    people: [{ name: "Rəşad Misalov", jobTitle: "müdir", affiliation: "Nümunə Administrasiyası" }],
  },
  {
    text: "Rəşad Misalov Nümunə Şirkətinin direktoru, Samir Nümunəov isə onun baş mühəndisi vəzifəsinə təyin edilib.",
    people: [
      { name: "Rəşad Misalov", jobTitle: "direktor", affiliation: "Nümunə Şirkəti" },
      { name: "Samir Nümunəov", jobTitle: "baş mühəndis" },
    ],
  },
  {
    text: "Nazir Samir Nümunəov Şuşada Rəşad Misalovun və həkim Nigar Misalovanın məzarlarını ziyarət edib.",
    places: ["Şuşa"],
    events: ["visit: ziyarət edib"],
  },
  {
    text: "Turnir Bakıda keçirilib. “Misal” turniri mayın 1-də başa çatıb.",
    published: "2026-05-01",
    places: ["Bakı"],
    events: ["sports: turniri"],
  },
];
