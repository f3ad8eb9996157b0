/** Sentences of Azerbaijani news of every kind, and what they say; the people in them are made up or known to all. */
import type { LanguageExample } from "../../types.ts";

export const newsExamples: readonly LanguageExample[] = [
  {
    text: "Azərbaycan Premyer Liqasının XXV turunda “Sabah” Bakıda “Zirə”ni 2:1 hesabı ilə məğlub edib.",
    people: [],
    organizations: ["Azərbaycan Premyer Liqası", "Sabah", "Zirə"],
    places: ["Azərbaycan", "Bakı"],
    events: ["sports: məğlub edib"],
  },
  {
    text: "Azərbaycan güləşçisi Hacı Nümunəyev Zaqrebdə keçirilən Avropa çempionatında qızıl medal qazanıb.",
    people: [
      {
        name: "Hacı Nümunəyev",
        jobTitle: "güləşçi",
        affiliation: "Azərbaycan",
      },
    ],
    organizations: [],
    places: ["Azərbaycan", "Zaqreb"],
    events: ["sports: qızıl medal qazanıb"],
  },
  {
    text: "Mayın 2-də Nizami Kino Mərkəzində rəssam Tofiq Nümunəovun fərdi sərgisi açılıb.",
    published: "2026-05-04",
    people: [
      {
        name: "Tofiq Nümunəov",
        jobTitle: "rəssam",
      },
    ],
    organizations: ["Nizami Kino Mərkəzi"],
    places: [],
    dates: ["2026-05-02"],
    events: ["culture: fərdi sərgisi"],
  },
  {
    text: "Xalq artisti Fidan Nümunəli Heydər Əliyev Sarayında solo konsert verib.",
    people: [
      {
        name: "Fidan Nümunəli",
        honorificPrefix: "Xalq artisti",
      },
    ],
    organizations: [],
    places: ["Heydər Əliyev Sarayı"],
    events: ["culture: solo konsert"],
  },
  {
    text: "Qəzada 1985-ci il təvəllüdlü Elvin Əli oğlu Misalov hadisə yerində ölüb.",
    published: "2026-05-04",
    people: ["Elvin Əli oğlu Misalov"],
    organizations: [],
    places: [],
    dates: ["1985"],
    events: ["accident: Qəzada"],
  },
  {
    text: "Fövqəladə Hallar Nazirliyindən bildirilib ki, Binəqədi rayonunda yaşayış binasında yanğın baş verib.",
    people: [],
    organizations: ["Fövqəladə Hallar Nazirliyi"],
    places: ["Binəqədi"],
    events: ["accident: yanğın baş verib"],
  },
  {
    text: "Göyçayda qaz sızması nəticəsində partlayış olub, bir ailənin iki üzvü yaralanıb.",
    people: [],
    organizations: [],
    places: ["Göyçay"],
    events: ["accident: partlayış"],
  },
  {
    text: "Mərkəzi Bankın sədri Taleh Nümunəov uçot dərəcəsinin 7,25 faizə endirildiyini açıqlayıb.",
    people: [
      {
        name: "Taleh Nümunəov",
        jobTitle: "sədr",
        affiliation: "Mərkəzi Bank",
      },
    ],
    organizations: ["Mərkəzi Bank"],
    places: [],
  },
  {
    text: "SOCAR və BP “Şahdəniz” yatağında yeni quyunun qazılması barədə saziş imzalayıblar.",
    people: [],
    organizations: ["SOCAR", "BP"],
    places: ["“Şahdəniz” yatağı"],
    events: ["ceremony: saziş imzalayıblar"],
  },
  {
    text: "Milli Hidrometeorologiya Xidmətindən verilən məlumata görə, sabah Bakıda və Abşeron yarımadasında yağış yağacaq.",
    published: "2026-05-04",
    people: [],
    organizations: ["Milli Hidrometeorologiya Xidməti"],
    places: ["Bakı", "Abşeron yarımadası"],
    dates: ["2026-05-05"],
  },
  {
    text: "Naxçıvan, Ordubad, Culfa və Şahbuzda temperatur 25 dərəcəyədək yüksələcək.",
    people: [],
    organizations: [],
    places: ["Naxçıvan", "Ordubad", "Culfa", "Şahbuz"],
  },
  {
    text: "Mərhum mayın 3-də I Fəxri xiyabanda dəfn olunub.",
    published: "2026-05-04",
    people: [],
    organizations: [],
    places: ["I Fəxri xiyaban"],
    dates: ["2026-05-03"],
    events: ["ceremony: dəfn olunub"],
  },
  {
    text: "Mərkəzi Seçki Komissiyasının sədri Məzahir Nümunəov seçkilərin sentyabrın 1-də keçiriləcəyini bildirib.",
    published: "2026-05-04",
    people: [
      {
        name: "Məzahir Nümunəov",
        jobTitle: "sədr",
        affiliation: "Mərkəzi Seçki Komissiyası",
      },
    ],
    organizations: ["Mərkəzi Seçki Komissiyası"],
    places: [],
    dates: ["2026-09-01"],
    events: ["election: seçkilərin"],
  },
  {
    text: "Moldovada parlament seçkiləri 2025-ci il sentyabrın 28-də keçirilib.",
    published: "2026-05-04",
    people: [],
    organizations: [],
    places: ["Moldova"],
    dates: ["2025-09-28"],
    events: ["election: parlament seçkiləri"],
  },
  {
    text: "Tovuz rayonunun Ağdam kəndi istiqamətində mövqelərimiz atəşə tutulub.",
    people: [],
    organizations: [],
    places: ["Tovuz", "Ağdam"],
    events: ["attack: atəşə tutulub"],
  },
  {
    text: "Baş nazir Əli Misalov Daşkənddə Özbəkistanın Baş naziri Abdulla Nümunov ilə görüşüb.",
    people: [
      {
        name: "Əli Misalov",
        jobTitle: "Baş nazir",
      },
      {
        name: "Abdulla Nümunov",
        jobTitle: "Baş nazir",
        affiliation: "Özbəkistan",
      },
    ],
    organizations: [],
    places: ["Daşkənd", "Özbəkistan"],
    events: ["meeting: görüşüb"],
  },
  {
    text: "Vaşinqtonda Dövlət katibi Mark Rubinşteyn ilə Azərbaycanın xarici işlər naziri Ceyhun Nümunəov arasında danışıqlar aparılıb.",
    people: [
      {
        name: "Mark Rubinşteyn",
        jobTitle: "Dövlət katibi",
      },
      {
        name: "Ceyhun Nümunəov",
        jobTitle: "xarici işlər naziri",
        affiliation: "Azərbaycan",
      },
    ],
    organizations: [],
    places: ["Vaşinqton", "Azərbaycan"],
    events: ["meeting: danışıqlar aparılıb"],
  },
  {
    text: "BMT-nin Baş katibi Antonio Quterreş Bakıya səfərə gəlib.",
    people: [
      {
        name: "Antonio Quterreş",
        jobTitle: "Baş katib",
        affiliation: "BMT",
      },
    ],
    organizations: ["BMT"],
    places: ["Bakı"],
    events: ["visit: səfərə gəlib"],
  },
  {
    text: "Londonda metro işçiləri iki günlük tətil edib.",
    people: [],
    organizations: [],
    places: ["London"],
    events: ["protest: tətil edib"],
  },
  {
    text: "Yaponiyanın şimalında 6,8 bal gücündə zəlzələ olub.",
    people: [],
    organizations: [],
    places: ["Yaponiya"],
    events: ["accident: zəlzələ olub"],
  },
  {
    text: "Hindistanın Kerala ştatında sel 20 nəfərin ölümünə səbəb olub.",
    people: [],
    organizations: [],
    places: ["Hindistan", "Kerala"],
    events: ["accident: sel"],
  },
  {
    text: "Kiyevə raket zərbəsi endirilib, 5 nəfər həlak olub.",
    people: [],
    organizations: [],
    places: ["Kiyev"],
    events: ["attack: raket zərbəsi"],
  },
  {
    text: "İslamabadda məscidin yaxınlığında partlayış törədilib.",
    people: [],
    organizations: [],
    places: ["İslamabad"],
    events: ["attack: partlayış törədilib"],
  },
  {
    text: "Goranboyda narkotik vasitələrin satışı ilə məşğul olan 45 yaşlı Tahir Misalov saxlanılıb.",
    people: ["Tahir Misalov"],
    organizations: [],
    places: ["Goranboy"],
    events: ["trial: saxlanılıb"],
  },
  {
    text: "Mayın 9-da Qələbə Günü münasibətilə Bakıda hərbi parad keçiriləcək.",
    published: "2026-05-04",
    people: [],
    organizations: [],
    places: ["Bakı"],
    dates: ["2026-05-09"],
    events: ["ceremony: hərbi parad"],
  },
  {
    text: "Xankəndidə Qarabağ Universitetinin yeni korpusunun açılışı olub, mərasimdə elm və təhsil naziri Emin Nümunəyev iştirak edib.",
    people: [
      {
        name: "Emin Nümunəyev",
        jobTitle: "elm və təhsil naziri",
      },
    ],
    organizations: ["Qarabağ Universiteti"],
    places: ["Xankəndi"],
    events: ["ceremony: açılışı olub"],
  },
  {
    text: "Zəngilanın Ağalı kəndinə daha 15 ailə köçürülüb.",
    people: [],
    organizations: [],
    places: ["Zəngilan", "Ağalı"],
  },
  {
    text: "Füzuli Beynəlxalq Hava Limanına ilk reys mayın 5-də yerinə yetiriləcək.",
    published: "2026-05-04",
    people: [],
    organizations: [],
    places: ["Füzuli Beynəlxalq Hava Limanı"],
    dates: ["2026-05-05"],
  },
  {
    text: "AZAL Bakı-Milan istiqamətində birbaşa uçuşlara başlayır.",
    people: [],
    organizations: ["AZAL"],
    places: ["Bakı", "Milan"],
  },
  {
    text: "Ədliyyə Nazirliyinin Penitensiar Xidmətinin rəisi, ədliyyə general-mayoru Mirsaleh Misalov təqaüdə göndərilib.",
    people: [
      {
        name: "Mirsaleh Misalov",
        jobTitle: "rəis",
        honorificPrefix: "ədliyyə general-mayoru",
        affiliation: "Penitensiar Xidməti",
      },
    ],
    organizations: ["Ədliyyə Nazirliyi", "Penitensiar Xidməti"],
    places: [],
    events: ["other: təqaüdə göndərilib"],
  },
  {
    text: "Xocalı soyqırımının ildönümü ilə bağlı Ankarada anım mərasimi keçirilib.",
    people: [],
    organizations: [],
    places: ["Xocalı", "Ankara"],
    events: ["ceremony: anım mərasimi"],
  },
  {
    text: "Səhiyyə naziri Teymur Misalov Mingəçevir şəhər Mərkəzi Xəstəxanasında vətəndaşları qəbul edib.",
    people: [
      {
        name: "Teymur Misalov",
        jobTitle: "Səhiyyə naziri",
      },
    ],
    organizations: ["Mingəçevir şəhər Mərkəzi Xəstəxanası"],
    places: [],
    events: ["meeting: qəbul edib"],
  },
  {
    text: "“Neftçi”nin baş məşqçisi Roman Hryhorçuk komandadan ayrılıb.",
    people: [
      {
        name: "Roman Hryhorçuk",
        jobTitle: "baş məşqçi",
        affiliation: "Neftçi",
      },
    ],
    organizations: ["Neftçi"],
    places: [],
  },
  {
    text: "Qazaxıstanın Aktau şəhərində təyyarə qəzaya uğrayıb, 38 nəfər həlak olub.",
    people: [],
    organizations: [],
    places: ["Qazaxıstan", "Aktau"],
    events: ["accident: qəzaya uğrayıb"],
  },
  {
    text: "Daxili İşlər Nazirliyinin Baş Dövlət Yol Polisi İdarəsi sürücülərə xəbərdarlıq edib.",
    people: [],
    organizations: ["Daxili İşlər Nazirliyi", "Baş Dövlət Yol Polisi İdarəsi"],
    places: [],
  },
  {
    text: "Xəzər Rayon İcra Hakimiyyətinin başçısı Elşən Nümunəov sakinləri qəbul edib.",
    people: [
      {
        name: "Elşən Nümunəov",
        jobTitle: "başçı",
        affiliation: "Xəzər Rayon İcra Hakimiyyəti",
      },
    ],
    organizations: ["Xəzər Rayon İcra Hakimiyyəti"],
    places: [],
    events: ["meeting: qəbul edib"],
  },
  {
    text: "“Azərsu” ASC-nin mətbuat xidmətinin rəhbəri Anar Misalov məlumat yayıb.",
    people: [
      {
        name: "Anar Misalov",
        jobTitle: "rəhbər",
        affiliation: "Azərsu",
      },
    ],
    organizations: ["Azərsu"],
    places: [],
  },
  {
    text: "Azərbaycan Respublikasının Prezidenti yanında Vətəndaşlara Xidmət və Sosial İnnovasiyalar üzrə Dövlət Agentliyinin sədri Ülvi Nümunəli çıxış edib.",
    people: [
      {
        name: "Ülvi Nümunəli",
        jobTitle: "sədr",
        affiliation:
          "Azərbaycan Respublikasının Prezidenti yanında Vətəndaşlara Xidmət və Sosial İnnovasiyalar üzrə Dövlət Agentliyi",
      },
    ],
    organizations: [
      "Azərbaycan Respublikasının Prezidenti yanında Vətəndaşlara Xidmət və Sosial İnnovasiyalar üzrə Dövlət Agentliyi",
    ],
    places: ["Azərbaycan Respublikası"],
    events: ["briefing: çıxış edib"],
  },
  {
    text: "Kiçik və Orta Biznesin İnkişafı Agentliyi (KOBİA) Sumqayıtda seminar keçirib.",
    people: [],
    organizations: ["Kiçik və Orta Biznesin İnkişafı Agentliyi"],
    places: ["Sumqayıt"],
    events: ["conference: seminar"],
  },
  {
    text: "Azərbaycan Gimnastika Federasiyasının vitse-prezidenti Altay Nümunəov Milli Gimnastika Arenasında jurnalistlərlə görüşüb.",
    people: [
      {
        name: "Altay Nümunəov",
        jobTitle: "vitse-prezident",
        affiliation: "Azərbaycan Gimnastika Federasiyası",
      },
    ],
    organizations: ["Azərbaycan Gimnastika Federasiyası"],
    places: ["Azərbaycan", "Milli Gimnastika Arenası"],
    events: ["meeting: görüşüb"],
  },
  {
    text: "Avropa Azadlıq Radiosunun müxbiri Turxan Misalov saxlanılıb.",
    people: [
      {
        name: "Turxan Misalov",
        jobTitle: "müxbir",
        affiliation: "Avropa Azadlıq Radiosu",
      },
    ],
    organizations: ["Avropa Azadlıq Radiosu"],
    places: [],
    events: ["trial: saxlanılıb"],
  },
  {
    text: "UNESCO-nun Baş direktoru Odri Azule Şəki şəhərində olub.",
    people: [
      {
        name: "Odri Azule",
        jobTitle: "Baş direktor",
        affiliation: "UNESCO",
      },
    ],
    organizations: ["UNESCO"],
    places: ["Şəki"],
  },
  {
    text: "Aprelin 30-da saat 14:30-da Nərimanov rayonu ərazisində “Toyota” markalı avtomobil piyadanı vurub.",
    published: "2026-05-04",
    people: [],
    organizations: [],
    places: ["Nərimanov rayonu"],
    dates: ["2026-04-30"],
    events: ["accident: piyadanı vurub"],
  },
  {
    text: "Dünən axşam Xırdalan şəhərində üçmərtəbəli evdə yanğın baş verib, xəsarət alan yoxdur.",
    published: "2026-05-04",
    people: [],
    organizations: [],
    places: ["Xırdalan"],
    dates: ["2026-05-03"],
    events: ["accident: yanğın baş verib"],
  },
  {
    text: "Azərbaycan Milli Elmlər Akademiyasının Tarix İnstitutunun direktoru, tarix elmləri doktoru Kərim Nümunəzadə yeni kitabını təqdim edib.",
    people: [
      {
        name: "Kərim Nümunəzadə",
        jobTitle: "direktor",
        honorificPrefix: "tarix elmləri doktoru",
        affiliation: "Tarix İnstitutu",
      },
    ],
    organizations: ["Azərbaycan Milli Elmlər Akademiyası", "Tarix İnstitutu"],
    places: ["Azərbaycan"],
    events: ["ceremony: təqdim edib"],
  },
  {
    text: "“Barselona” Kamp Nou stadionunda “Real Madrid”i 3:2 hesabı ilə məğlub edib.",
    people: [],
    organizations: ["Barselona", "Real Madrid"],
    places: ["Kamp Nou stadionu"],
    events: ["sports: məğlub edib"],
  },
  {
    text: "Tennisçi Novak Cokoviç Uimbldon turnirinin finalına yüksəlib.",
    people: [
      {
        name: "Novak Cokoviç",
        jobTitle: "Tennisçi",
      },
    ],
    organizations: [],
    places: ["Uimbldon"],
    events: ["sports: finalına yüksəlib"],
  },
  {
    text: "Boksçu Loren Berto Alfonso Parisdə keçirilən Olimpiya Oyunlarında gümüş medal qazanıb.",
    people: [
      {
        name: "Loren Berto Alfonso",
        jobTitle: "Boksçu",
      },
    ],
    organizations: [],
    places: ["Paris"],
    events: ["sports: gümüş medal qazanıb"],
  },
  {
    text: "Bəstəkar Firəngiz Misalovanın dəfn mərasimi mayın 6-da Fəxri xiyabanda keçiriləcək.",
    published: "2026-05-04",
    people: [
      {
        name: "Firəngiz Misalova",
        jobTitle: "Bəstəkar",
      },
    ],
    organizations: [],
    places: ["Fəxri xiyaban"],
    dates: ["2026-05-06"],
    events: ["ceremony: dəfn mərasimi"],
  },
  {
    text: "Almaniya kansleri Fridrix Merts Berlində Fransa Prezidenti Emmanuel Makronla görüşüb.",
    people: [
      {
        name: "Fridrix Merts",
        jobTitle: "kansler",
        affiliation: "Almaniya",
      },
      {
        name: "Emmanuel Makron",
        jobTitle: "Prezident",
        affiliation: "Fransa",
      },
    ],
    organizations: [],
    places: ["Almaniya", "Berlin", "Fransa"],
    events: ["meeting: görüşüb"],
  },
  {
    text: "ABŞ Prezidenti Donald Tramp Çin lideri Si Cinpin ilə telefonla danışıb.",
    people: [
      {
        name: "Donald Tramp",
        jobTitle: "Prezident",
        affiliation: "ABŞ",
      },
      {
        name: "Si Cinpin",
        jobTitle: "lider",
        affiliation: "Çin",
      },
    ],
    organizations: [],
    places: ["ABŞ", "Çin"],
    events: ["meeting: telefonla danışıb"],
  },
  {
    text: "Krıma dron hücumu nəticəsində üç nəfər ölüb.",
    people: [],
    organizations: [],
    places: ["Krım"],
  },
  {
    text: "İranın İsfahan vilayətində helikopter qəzaya uğrayıb.",
    people: [],
    organizations: [],
    places: ["İran", "İsfahan"],
    events: ["accident: qəzaya uğrayıb"],
  },
  {
    text: "Ekvadorda ikinci turda Daniel Noboa prezident seçilib.",
    people: ["Daniel Noboa"],
    organizations: [],
    places: ["Ekvador"],
    events: ["election: prezident seçilib"],
  },
  {
    text: "Türkiyənin Hatay ilində 4,2 maqnitudalı zəlzələ baş verib.",
    people: [],
    organizations: [],
    places: ["Türkiyə", "Hatay"],
    events: ["accident: zəlzələ"],
  },
  {
    text: "Sabah Böyük Qafqazda hava qeyri-sabit keçəcək, Daşkəsən və Gədəbəydə qar yağacaq.",
    published: "2026-05-04",
    people: [],
    organizations: [],
    places: ["Böyük Qafqaz", "Daşkəsən", "Gədəbəy"],
    dates: ["2026-05-05"],
  },
  {
    text: "Ötən şənbə günü Qusarda keçirilən xalça festivalına 5 min nəfər qatılıb.",
    published: "2026-05-04",
    people: [],
    organizations: [],
    places: ["Qusar"],
    dates: ["2026-05-02"],
    events: ["culture: festivalına"],
  },
  {
    text: "Mayın 1-dən 3-dək Gəncədə “Qızıl payız” teatr festivalı olub.",
    published: "2026-05-04",
    people: [],
    organizations: [],
    places: ["Gəncə"],
    dates: ["2026-05-01/2026-05-03"],
    events: ["culture: teatr festivalı"],
  },
  {
    text: "Şuşada “Xarıbülbül” Beynəlxalq Musiqi Festivalı mayın 12-də başlayacaq.",
    published: "2026-05-04",
    people: [],
    organizations: [],
    places: ["Şuşa"],
    dates: ["2026-05-12"],
    events: ["culture: Musiqi Festivalı"],
  },
  {
    text: "2025-ci ilin dekabrında Ağdamda Ümumilli lider parkının açılışı olub.",
    published: "2026-05-04",
    people: [],
    organizations: [],
    places: ["Ağdam"],
    dates: ["2025-12"],
    events: ["ceremony: açılışı olub"],
  },
  {
    text: "Polis mayoru Rəşad Misalov xidməti vəzifəsini yerinə yetirərkən həlak olub.",
    people: [
      {
        name: "Rəşad Misalov",
        honorificPrefix: "Polis mayoru",
      },
    ],
    organizations: [],
    places: [],
    events: ["attack: həlak olub"],
  },
  {
    text: "Tibb xidməti polkovnik-leytenantı Samirə Nümunəova “Hərbi xidmətlərə görə” medalı ilə təltif edilib.",
    people: [
      {
        name: "Samirə Nümunəova",
        honorificPrefix: "Tibb xidməti polkovnik-leytenantı",
      },
    ],
    organizations: [],
    places: [],
    events: ["ceremony: təltif edilib"],
  },
  {
    text: "Vitse-spiker Ziyafət Misalov Strasburqda AŞPA-nın sessiyasında iştirak edib.",
    people: [
      {
        name: "Ziyafət Misalov",
        jobTitle: "Vitse-spiker",
      },
    ],
    organizations: ["AŞPA"],
    places: ["Strasburq"],
    events: ["conference: sessiyasında"],
  },
];
