/** Words for the people of a place and adjectives made from it in English: they name no place. */

/** Lines `demonym|base form of the country or region`. */
export const demonyms = `
Abkhaz|Abkhazia
Abkhazian|Abkhazia
Afghan|Afghanistan
Afghans|Afghanistan
African|Africa
Africans|Africa
Alaskan|Alaska
Alaskans|Alaska
Albanian|Albania
Albanians|Albania
Algerian|Algeria
Algerians|Algeria
American|United States
Americans|United States
Andorran|Andorra
Angolan|Angola
Angolans|Angola
Arab|Arabian Peninsula
Arabian|Arabian Peninsula
Arabs|Arabian Peninsula
Argentine|Argentina
Argentines|Argentina
Argentinian|Argentina
Argentinians|Argentina
Armenian|Armenia
Armenians|Armenia
Asian|Asia
Asians|Asia
Aussie|Australia
Aussies|Australia
Australian|Australia
Australians|Australia
Austrian|Austria
Austrians|Austria
Azerbaijani|Azerbaijan
Azerbaijanis|Azerbaijan
Azeri|Azerbaijan
Azeris|Azerbaijan
Bahamian|Bahamas
Bahraini|Bahrain
Bahrainis|Bahrain
Bajan|Barbados
Bangladeshi|Bangladesh
Bangladeshis|Bangladesh
Barbadian|Barbados
Basotho|Lesotho
Batswana|Botswana
Bavarian|Bavaria
Bavarians|Bavaria
Belarusian|Belarus
Belarusians|Belarus
Belgian|Belgium
Belgians|Belgium
Belizean|Belize
Beninese|Benin
Berliner|Berlin
Berliners|Berlin
Bhutanese|Bhutan
Bolivian|Bolivia
Bolivians|Bolivia
Bosniak|Bosnia and Herzegovina
Bosniaks|Bosnia and Herzegovina
Bosnian|Bosnia and Herzegovina
Bosnian Serb|Bosnia and Herzegovina
Bosnian Serbs|Bosnia and Herzegovina
Bosnians|Bosnia and Herzegovina
Brazilian|Brazil
Brazilians|Brazil
Brit|United Kingdom
British|United Kingdom
Briton|United Kingdom
Britons|United Kingdom
Brits|United Kingdom
Bruneian|Brunei
Bulgarian|Bulgaria
Bulgarians|Bulgaria
Burkinabe|Burkina Faso
Burkinabé|Burkina Faso
Burmese|Myanmar
Burundian|Burundi
Byelorussian|Belarus
Californian|California
Californians|California
Cambodian|Cambodia
Cambodians|Cambodia
Cameroonian|Cameroon
Cameroonians|Cameroon
Canadian|Canada
Canadians|Canada
Catalan|Catalonia
Catalans|Catalonia
Caucasian|Caucasus
Chadian|Chad
Chechen|Chechnya
Chechens|Chechnya
Chilean|Chile
Chileans|Chile
Chinese|China
Colombian|Colombia
Colombians|Colombia
Congolese|Democratic Republic of the Congo
Costa Rican|Costa Rica
Costa Ricans|Costa Rica
Crimean|Crimea
Crimean Tatar|Crimea
Crimean Tatars|Crimea
Crimeans|Crimea
Croat|Croatia
Croatian|Croatia
Croatians|Croatia
Croats|Croatia
Cuban|Cuba
Cubans|Cuba
Cypriot|Cyprus
Cypriots|Cyprus
Czech|Czech Republic
Czechs|Czech Republic
Dagestani|Dagestan
Dagestanis|Dagestan
Dane|Denmark
Danes|Denmark
Danish|Denmark
Djiboutian|Djibouti
Dominican|Dominican Republic
Dominicans|Dominican Republic
Dutch|Netherlands
Dutchman|Netherlands
Dutchwoman|Netherlands
East German|Germany
Ecuadorean|Ecuador
Ecuadorian|Ecuador
Egyptian|Egypt
Egyptians|Egypt
Emirati|United Arab Emirates
Emiratis|United Arab Emirates
English|England
Englishman|England
Englishmen|England
Englishwoman|England
Eritrean|Eritrea
Eritreans|Eritrea
Estonian|Estonia
Estonians|Estonia
Ethiopian|Ethiopia
Ethiopians|Ethiopia
European|Europe
Europeans|Europe
Fijian|Fiji
Fijians|Fiji
Filipina|Philippines
Filipino|Philippines
Filipinos|Philippines
Finn|Finland
Finnish|Finland
Finns|Finland
Floridian|Florida
Floridians|Florida
French|France
Frenchman|France
Frenchmen|France
Frenchwoman|France
Gabonese|Gabon
Gambian|Gambia
Gambians|Gambia
Gazan|Gaza
Gazans|Gaza
Georgian|Georgia
Georgians|Georgia
German|Germany
Germans|Germany
Ghanaian|Ghana
Ghanaians|Ghana
Glaswegian|Glasgow
Greek|Greece
Greek Cypriot|Cyprus
Greek Cypriots|Cyprus
Greeks|Greece
Greenlander|Greenland
Greenlanders|Greenland
Greenlandic|Greenland
Guatemalan|Guatemala
Guatemalans|Guatemala
Guinean|Guinea
Guyanese|Guyana
Haitian|Haiti
Haitians|Haiti
Hawaiian|Hawaii
Hawaiians|Hawaii
Honduran|Honduras
Hondurans|Honduras
Hong Konger|Hong Kong
Hong Kongers|Hong Kong
Hungarian|Hungary
Hungarians|Hungary
Icelander|Iceland
Icelanders|Iceland
Icelandic|Iceland
Indian|India
Indians|India
Indonesian|Indonesia
Indonesians|Indonesia
Iranian|Iran
Iranians|Iran
Iraqi|Iraq
Iraqis|Iraq
Irish|Ireland
Irishman|Ireland
Irishwoman|Ireland
Israeli|Israel
Israelis|Israel
Italian|Italy
Italians|Italy
Ivorian|Ivory Coast
Ivorians|Ivory Coast
Jamaican|Jamaica
Jamaicans|Jamaica
Japanese|Japan
Jordanian|Jordan
Jordanians|Jordan
Karabakhi|Karabakh
Kashmiri|Kashmir
Kashmiris|Kashmir
Kazakh|Kazakhstan
Kazakhs|Kazakhstan
Kazakhstani|Kazakhstan
Kenyan|Kenya
Kenyans|Kenya
Khmer|Cambodia
Kiwi|New Zealand
Kiwis|New Zealand
Korean|South Korea
Koreans|South Korea
Kosovan|Kosovo
Kosovans|Kosovo
Kosovar|Kosovo
Kosovars|Kosovo
Kurd|Kurdistan
Kurdish|Kurdistan
Kurds|Kurdistan
Kuwaiti|Kuwait
Kuwaitis|Kuwait
Kyrgyz|Kyrgyzstan
Kyrgyzstani|Kyrgyzstan
Lao|Laos
Laotian|Laos
Latin American|Latin America
Latin Americans|Latin America
Latvian|Latvia
Latvians|Latvia
Lebanese|Lebanon
Liberian|Liberia
Liberians|Liberia
Libyan|Libya
Libyans|Libya
Lithuanian|Lithuania
Lithuanians|Lithuania
Liverpudlian|Liverpool
Londoner|London
Londoners|London
Luxembourger|Luxembourg
Luxembourgers|Luxembourg
Luxembourgish|Luxembourg
Macedonian|North Macedonia
Macedonians|North Macedonia
Malagasy|Madagascar
Malawian|Malawi
Malay|Malaysia
Malaysian|Malaysia
Malaysians|Malaysia
Maldivian|Maldives
Malian|Mali
Malians|Mali
Maltese|Malta
Mancunian|Manchester
Mauritanian|Mauritania
Mauritian|Mauritius
Mexican|Mexico
Mexicans|Mexico
Moldovan|Moldova
Moldovans|Moldova
Monegasque|Monaco
Mongol|Mongolia
Mongolian|Mongolia
Mongolians|Mongolia
Montenegrin|Montenegro
Montenegrins|Montenegro
Moroccan|Morocco
Moroccans|Morocco
Motswana|Botswana
Mozambican|Mozambique
Muscovite|Moscow
Muscovites|Moscow
Namibian|Namibia
Nepalese|Nepal
Nepali|Nepal
New Yorker|New York City
New Yorkers|New York City
New Zealander|New Zealand
New Zealanders|New Zealand
Nicaraguan|Nicaragua
Nicaraguans|Nicaragua
Nigerian|Nigeria
Nigerians|Nigeria
Nigerien|Niger
North American|North America
North Korean|North Korea
North Koreans|North Korea
Northern Irish|Northern Ireland
Norwegian|Norway
Norwegians|Norway
Omani|Oman
Omanis|Oman
Ossetian|South Ossetia
Ossetians|South Ossetia
Pakistani|Pakistan
Pakistanis|Pakistan
Palestinian|Palestine
Palestinians|Palestine
Panamanian|Panama
Panamanians|Panama
Papua New Guinean|Papua New Guinea
Paraguayan|Paraguay
Parisian|Paris
Parisians|Paris
Persian|Iran
Persians|Iran
Peruvian|Peru
Peruvians|Peru
Philippine|Philippines
Pole|Poland
Poles|Poland
Polish|Poland
Portuguese|Portugal
Puerto Rican|Puerto Rico
Puerto Ricans|Puerto Rico
Qatari|Qatar
Qataris|Qatar
Quebecer|Quebec
Quebecers|Quebec
Québécois|Quebec
Romanian|Romania
Romanians|Romania
Russian|Russia
Russians|Russia
Rwandan|Rwanda
Rwandans|Rwanda
Salvadoran|El Salvador
Salvadorans|El Salvador
Salvadorean|El Salvador
Samoan|Samoa
Saudi|Saudi Arabia
Saudi Arabian|Saudi Arabia
Saudis|Saudi Arabia
Scandinavian|Scandinavia
Scandinavians|Scandinavia
Scot|Scotland
Scots|Scotland
Scotsman|Scotland
Scottish|Scotland
Senegalese|Senegal
Serb|Serbia
Serbian|Serbia
Serbians|Serbia
Serbs|Serbia
Seychellois|Seychelles
Sicilian|Sicily
Sierra Leonean|Sierra Leone
Singaporean|Singapore
Singaporeans|Singapore
Slovak|Slovakia
Slovakian|Slovakia
Slovaks|Slovakia
Slovene|Slovenia
Slovenes|Slovenia
Slovenian|Slovenia
Slovenians|Slovenia
Somali|Somalia
Somalian|Somalia
Somalis|Somalia
South African|South Africa
South Africans|South Africa
South American|South America
South Korean|South Korea
South Koreans|South Korea
South Sudanese|South Sudan
Soviet|Soviet Union
Soviets|Soviet Union
Spaniard|Spain
Spaniards|Spain
Spanish|Spain
Sri Lankan|Sri Lanka
Sri Lankans|Sri Lanka
Sudanese|Sudan
Surinamese|Suriname
Swede|Sweden
Swedes|Sweden
Swedish|Sweden
Swiss|Switzerland
Syrian|Syria
Syrians|Syria
Taiwanese|Taiwan
Tajik|Tajikistan
Tajikistani|Tajikistan
Tajiks|Tajikistan
Tanzanian|Tanzania
Tanzanians|Tanzania
Tatar|Tatarstan
Tatars|Tatarstan
Texan|Texas
Texans|Texas
Thai|Thailand
Thais|Thailand
Tibetan|Tibet
Tibetans|Tibet
Timorese|East Timor
Togolese|Togo
Tongan|Tonga
Trinidadian|Trinidad and Tobago
Tunisian|Tunisia
Tunisians|Tunisia
Turk|Turkey
Turkish|Turkey
Turkish Cypriot|Cyprus
Turkish Cypriots|Cyprus
Turkmen|Turkmenistan
Turkmens|Turkmenistan
Turks|Turkey
Ugandan|Uganda
Ugandans|Uganda
Uighur|Xinjiang
Uighurs|Xinjiang
Ukrainian|Ukraine
Ukrainians|Ukraine
Uruguayan|Uruguay
Uruguayans|Uruguay
Uyghur|Xinjiang
Uyghurs|Xinjiang
Uzbek|Uzbekistan
Uzbekistani|Uzbekistan
Uzbeks|Uzbekistan
Venetian|Venice
Venezuelan|Venezuela
Venezuelans|Venezuela
Vietnamese|Vietnam
Virginian|Virginia
Welsh|Wales
Welshman|Wales
West German|Germany
Yemeni|Yemen
Yemenis|Yemen
Yugoslav|Yugoslavia
Yugoslavs|Yugoslavia
Zambian|Zambia
Zambians|Zambia
Zimbabwean|Zimbabwe
Zimbabweans|Zimbabwe
` as const;
