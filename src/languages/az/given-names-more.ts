/** Given names that the large list lacks, and genders of names that are common words. */

export const moreNames = {
  female: `
Gülşən Sabina Gülnar Gülnarə Günel Günay Lamiyə Nərmin Nigar Aytən Türkan Səidə Xalidə Zöhrə Şəhla Mehriban Leyla Arzu Ofeliya Flora Tamilla
Svetlana Natalya Olqa İrina Tatyana Yelena Yekaterina Oksana Ursula Kristina Vera Polina Milisa Dilnoza Nino Salome Maia Keti`,
  male: `
Selçuk Elmin Kaxaber Georgi Qiorqi İrakli Bidzina Zurab Tamaz Draqan Zoran Marek Andris Guntis Pit Cerom Volodimir Corc Donald Co Mayk Rik
Emmanuel Olaf Fridrix Rişi Kir Borislav Yanis Yens Kaya Bauırjan Kasım-Jomart Nursultan Sadır Şavkat Sərdar Gurbanqulu Emoməli Rustam`,
  ambiguousMale: `
Anar`,
};
