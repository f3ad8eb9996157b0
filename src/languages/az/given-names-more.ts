/** Given names that the large list lacks, and genders of names that are common words. */

export const moreNames = {
  female: `
Gülşən Sabina Gülnar Gülnarə Günel Günay Lamiyə Nərmin Nigar Aytən Türkan Səidə Xalidə Zöhrə Şəhla Mehriban Leyla Arzu Ofeliya Flora Tamilla
Svetlana Natalya Olqa İrina Tatyana Yelena Yekaterina Oksana Ursula Kristina Vera Polina Milisa Dilnoza Nino Salome Maia Keti
Vəsxanım Maarifə Asimə Tinatin İrana Alisya Afət Hafizə Hürriyyət Mirvari Nardanə Nəcmə Nurana Ramiyyə Rənə Safura Zemfira Zenfira
Cessika Cennifer Emma Emili Sofi Sofiya Olivia Şarlotta Viktoriya Karolina Keti Keyt Meqan Melaniya İvanka Hillari Kamala Nensi Elizabet
Anqela Annalena Corcia Sanna Magdalena Zuzana Klaudia Silvia Paula Lusi Lüsi Ceyn Sara Reyçel Meri Nansi Suzan Karol Heter Samanta Kimberli Doroti Şaron Ketlin Karolin Sintiya Meriya Virciniya Cosefin Tiffani
Ancelina Skarlett Meril Teylor Rianna Amanda Stefani Fransuaza Yulianna Taylor Rihanna Şakira Serena Vinus Naomi`,
  male: `
Selçuk Kaxaber Georgi Qiorqi İrakli Bidzina Zurab Tamaz Draqan Zoran Marek Andris Guntis Pit Cerom Volodimir Corc Donald Co Mayk Rik
Emmanuel Olaf Fridrix Rişi Kir Borislav Yanis Yens Kaya Bauırjan Kasım-Jomart Nursultan Sadır Şavkat Sərdar Gurbanqulu Emoməli Rustam
Namik Eyvaz Şeyxəli Mirzəli Celal Əfran Badavi Eyyub Mirxaliq Arseni Sədi Amal Amil Amin Baləddin Elçən Emrah Eşqin Fuzuli Habil İkram
Nasir Səccad Şahrza Tarıyel Maqomed Zelim Uill Uilyam Ceyms Tomas Çarlz Çarlz Riçard Robert Stiven Endryu Daniel Metyu Kristofer Patrik Kevin
Endrü Frenk Reymond Neytan Lourens Elicah Rendi Zaxari Ceykob Gerhard Qerhard Haynts Nils Haakon Didye Qaret Cyanluici
Arturo Xosep Serxio Cefri Conatan Rassel Vinsent Uolter Brayan Erik Kayl Skott Filip Riçi Ceremi Boris Devid Toni Gordon Harri Edvard Bernar Fransua Nikolya Jan Pyer Antuan Lui Anri Mişel Alen
Hans Karl Yürgen Volfqanq Helmut Stefan Tobias Lukas Mario Covanni Marko Luka Paolo Silvio Mateo Xose Luis Karlos Fernando Lionel Kriştianu
Neymar Kilian Erlinq Robert Luka Novak Rocer Rafael Andi Endi Maks Lüis Sebastyan Fernando Çarlz Antonio Antoniu Xavyer Nikolas Mark Stiv Bill
Tim Elon Ceff Sergey Vladimir Dmitri Aleksandr Aleksey Mixail Nikolay Anatoli Gennadi Valeri Viktor Oleq Denis Aleksandru Petro Volodımır`,
  ambiguousMale: `
Anar`,
};
