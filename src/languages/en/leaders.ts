/** Who led which country since about 1990, by the English spelling of names: heads of state and government, and who spoke abroad for the largest. */

/** Lines `country|names`; a name says whose somebody in an office of state is, in a text that names the country. */
export const leaders = `
Afghanistan|Hamid Karzai, Ashraf Ghani
Albania|Edi Rama, Sali Berisha, Ilir Meta
Algeria|Abdelaziz Bouteflika, Abdelmadjid Tebboune
Angola|José Eduardo dos Santos, Jose Eduardo dos Santos, João Lourenço, Joao Lourenco
Argentina|Carlos Menem, Néstor Kirchner, Nestor Kirchner, Cristina Fernández, Cristina Fernandez de Kirchner, Mauricio Macri, Alberto Fernández, Alberto Fernandez, Javier Milei
Armenia|Robert Kocharyan, Serzh Sargsyan, Nikol Pashinyan, Levon Ter-Petrosyan, Ararat Mirzoyan, Vahagn Khachaturyan
Australia|John Howard, Kevin Rudd, Julia Gillard, Tony Abbott, Malcolm Turnbull, Scott Morrison, Anthony Albanese, Penny Wong
Austria|Wolfgang Schüssel, Werner Faymann, Sebastian Kurz, Karl Nehammer, Alexander Van der Bellen, Heinz Fischer
Azerbaijan|Heydar Aliyev, Ilham Aliyev, Mehriban Aliyeva, Elmar Mammadyarov, Jeyhun Bayramov, Ali Asadov
Bahrain|Hamad bin Isa Al Khalifa
Bangladesh|Sheikh Hasina, Khaleda Zia, Muhammad Yunus
Belarus|Alexander Lukashenko, Aleksandr Lukashenko, Alyaksandr Lukashenka, Vladimir Makei
Belgium|Guy Verhofstadt, Yves Leterme, Elio Di Rupo, Charles Michel, Alexander De Croo, Bart De Wever
Bolivia|Evo Morales, Luis Arce, Jeanine Añez, Rodrigo Paz
Bosnia and Herzegovina|Milorad Dodik, Alija Izetbegovic, Bakir Izetbegovic
Botswana|Festus Mogae, Ian Khama, Mokgweetsi Masisi, Duma Boko
Brazil|Fernando Henrique Cardoso, Luiz Inácio Lula da Silva, Luiz Inacio Lula da Silva, Lula, Dilma Rousseff, Michel Temer, Jair Bolsonaro
Bulgaria|Boyko Borisov, Boiko Borisov, Rumen Radev, Georgi Parvanov, Rosen Plevneliev
Burkina Faso|Blaise Compaoré, Blaise Compaore, Roch Kaboré, Ibrahim Traoré, Ibrahim Traore
Burundi|Pierre Nkurunziza, Evariste Ndayishimiye
Cambodia|Hun Sen, Hun Manet
Cameroon|Paul Biya
Canada|Jean Chrétien, Jean Chretien, Paul Martin, Stephen Harper, Justin Trudeau, Mark Carney, Chrystia Freeland, Mélanie Joly
Chad|Idriss Déby, Idriss Deby, Mahamat Déby
Chile|Augusto Pinochet, Ricardo Lagos, Michelle Bachelet, Sebastián Piñera, Sebastian Pinera, Gabriel Boric
China|Jiang Zemin, Hu Jintao, Xi Jinping, Wen Jiabao, Li Keqiang, Li Qiang, Wang Yi, Yang Jiechi, Qin Gang
Colombia|Álvaro Uribe, Alvaro Uribe, Juan Manuel Santos, Iván Duque, Ivan Duque, Gustavo Petro
Croatia|Franjo Tudjman, Stjepan Mesić, Ivo Josipović, Kolinda Grabar-Kitarović, Zoran Milanović, Zoran Milanovic, Andrej Plenković, Andrej Plenkovic
Cuba|Fidel Castro, Raúl Castro, Raul Castro, Miguel Díaz-Canel, Miguel Diaz-Canel
Cyprus|Tassos Papadopoulos, Demetris Christofias, Nicos Anastasiades, Nikos Christodoulides
Czech Republic|Václav Havel, Vaclav Havel, Václav Klaus, Vaclav Klaus, Miloš Zeman, Milos Zeman, Andrej Babiš, Andrej Babis, Petr Fiala, Petr Pavel
Democratic Republic of the Congo|Laurent Kabila, Joseph Kabila, Félix Tshisekedi, Felix Tshisekedi, Mobutu Sese Seko
Denmark|Anders Fogh Rasmussen, Lars Løkke Rasmussen, Lars Lokke Rasmussen, Helle Thorning-Schmidt, Mette Frederiksen
Ecuador|Rafael Correa, Lenín Moreno, Lenin Moreno, Guillermo Lasso, Daniel Noboa
Egypt|Hosni Mubarak, Mohamed Morsi, Mohammed Morsi, Abdel Fattah al-Sisi, Abdel Fattah el-Sisi, Sameh Shoukry
El Salvador|Mauricio Funes, Nayib Bukele
Estonia|Toomas Hendrik Ilves, Kersti Kaljulaid, Kaja Kallas, Alar Karis, Kristen Michal
Ethiopia|Meles Zenawi, Hailemariam Desalegn, Abiy Ahmed
Finland|Tarja Halonen, Sauli Niinistö, Sauli Niinisto, Alexander Stubb, Sanna Marin, Petteri Orpo
France|François Mitterrand, Jacques Chirac, Nicolas Sarkozy, François Hollande, Francois Hollande, Emmanuel Macron, Dominique de Villepin, François Fillon, Francois Fillon, Manuel Valls, Édouard Philippe, Edouard Philippe, Jean-Yves Le Drian, Laurent Fabius
Gambia|Yahya Jammeh, Adama Barrow
Georgia|Eduard Shevardnadze, Mikheil Saakashvili, Giorgi Margvelashvili, Salome Zourabichvili, Irakli Garibashvili, Irakli Kobakhidze, Mikheil Kavelashvili
Germany|Helmut Kohl, Gerhard Schröder, Gerhard Schroeder, Angela Merkel, Olaf Scholz, Friedrich Merz, Joachim Gauck, Frank-Walter Steinmeier, Annalena Baerbock, Heiko Maas, Sigmar Gabriel, Guido Westerwelle
Ghana|John Kufuor, John Atta Mills, John Mahama, Nana Akufo-Addo
Greece|Costas Simitis, Kostas Karamanlis, George Papandreou, Antonis Samaras, Alexis Tsipras, Kyriakos Mitsotakis
Guatemala|Otto Pérez Molina, Jimmy Morales, Alejandro Giammattei, Bernardo Arévalo
Haiti|Jean-Bertrand Aristide, René Préval, Michel Martelly, Jovenel Moïse, Jovenel Moise, Ariel Henry
Honduras|Manuel Zelaya, Juan Orlando Hernández, Xiomara Castro
Hungary|Viktor Orbán, Viktor Orban, Ferenc Gyurcsány, Péter Szijjártó, Peter Szijjarto, Katalin Novák
Iceland|Ólafur Ragnar Grímsson, Sigmundur Davíð Gunnlaugsson, Katrín Jakobsdóttir
India|Atal Bihari Vajpayee, Manmohan Singh, Narendra Modi, Pranab Mukherjee, Ram Nath Kovind, Droupadi Murmu, Subrahmanyam Jaishankar, S Jaishankar, Sushma Swaraj, Rajnath Singh
Indonesia|Suharto, Abdurrahman Wahid, Megawati Sukarnoputri, Susilo Bambang Yudhoyono, Joko Widodo, Prabowo Subianto, Retno Marsudi
Iran|Mohammad Khatami, Mahmoud Ahmadinejad, Hassan Rouhani, Ebrahim Raisi, Masoud Pezeshkian, Ali Khamenei, Mohammad Javad Zarif, Javad Zarif, Hossein Amirabdollahian, Abbas Araghchi
Iraq|Saddam Hussein, Nouri al-Maliki, Haider al-Abadi, Jalal Talabani, Barham Salih, Mustafa al-Kadhimi, Mohammed Shia al-Sudani, Ayad Allawi
Ireland|Bertie Ahern, Brian Cowen, Enda Kenny, Leo Varadkar, Micheál Martin, Micheal Martin, Simon Harris, Mary McAleese, Michael D Higgins
Israel|Yitzhak Rabin, Ehud Barak, Ariel Sharon, Ehud Olmert, Benjamin Netanyahu, Shimon Peres, Naftali Bennett, Yair Lapid, Isaac Herzog, Reuven Rivlin, Avigdor Lieberman, Tzipi Livni, Benny Gantz
Italy|Silvio Berlusconi, Romano Prodi, Mario Monti, Enrico Letta, Matteo Renzi, Paolo Gentiloni, Giuseppe Conte, Mario Draghi, Giorgia Meloni, Giorgio Napolitano, Sergio Mattarella, Luigi Di Maio, Antonio Tajani
Ivory Coast|Laurent Gbagbo, Alassane Ouattara
Jamaica|Bruce Golding, Portia Simpson Miller, Andrew Holness
Japan|Junichiro Koizumi, Yasuo Fukuda, Taro Aso, Yukio Hatoyama, Naoto Kan, Yoshihiko Noda, Shinzo Abe, Yoshihide Suga, Fumio Kishida, Shigeru Ishiba, Sanae Takaichi, Takeshi Iwaya, Taro Kono, Toshimitsu Motegi, Yoshimasa Hayashi
Jordan|King Hussein, King Abdullah, Ayman Safadi
Kazakhstan|Nursultan Nazarbayev, Kassym-Jomart Tokayev
Kenya|Daniel arap Moi, Mwai Kibaki, Uhuru Kenyatta, William Ruto, Raila Odinga
Kosovo|Ibrahim Rugova, Hashim Thaçi, Hashim Thaci, Ramush Haradinaj, Albin Kurti, Vjosa Osmani
Kyrgyzstan|Askar Akayev, Kurmanbek Bakiyev, Almazbek Atambayev, Sooronbay Jeenbekov, Sadyr Japarov
Latvia|Vaira Vīķe-Freiberga, Krišjānis Kariņš, Edgars Rinkēvičs, Evika Siliņa
Lebanon|Rafik Hariri, Saad Hariri, Michel Aoun, Najib Mikati, Michel Suleiman, Fouad Siniora, Joseph Aoun, Nawaf Salam
Liberia|Charles Taylor, Ellen Johnson Sirleaf, George Weah, Joseph Boakai
Libya|Muammar Gaddafi, Moammar Gadhafi, Fayez al-Sarraj, Abdul Hamid Dbeibah
Lithuania|Valdas Adamkus, Dalia Grybauskaitė, Dalia Grybauskaite, Gitanas Nausėda, Gitanas Nauseda
North Macedonia|Boris Trajkovski, Branko Crvenkovski, Gjorge Ivanov, Stevo Pendarovski, Zoran Zaev, Nikola Gruevski, Nikola Dimitrov
Malawi|Joyce Banda, Peter Mutharika, Lazarus Chakwera
Malaysia|Mahathir Mohamad, Abdullah Ahmad Badawi, Najib Razak, Muhyiddin Yassin, Ismail Sabri Yaakob, Anwar Ibrahim
Maldives|Mohamed Nasheed, Abdulla Yameen, Ibrahim Solih, Mohamed Muizzu
Mali|Amadou Toumani Touré, Ibrahim Boubacar Keita, Assimi Goita
Malta|Lawrence Gonzi, Joseph Muscat, Robert Abela
Mexico|Vicente Fox, Felipe Calderón, Felipe Calderon, Enrique Peña Nieto, Enrique Pena Nieto, Andrés Manuel López Obrador, Andres Manuel Lopez Obrador, Claudia Sheinbaum
Moldova|Vladimir Voronin, Igor Dodon, Maia Sandu, Dorin Recean
Mongolia|Tsakhia Elbegdorj, Khaltmaagiin Battulga, Ukhnaa Khurelsukh
Montenegro|Milo Djukanovic, Milo Đukanović, Jakov Milatović
Morocco|King Mohammed VI
Mozambique|Joaquim Chissano, Armando Guebuza, Filipe Nyusi, Daniel Chapo
Myanmar|Aung San Suu Kyi, Thein Sein, Htin Kyaw, Win Myint, Min Aung Hlaing
Namibia|Sam Nujoma, Hifikepunye Pohamba, Hage Geingob
Nepal|Pushpa Kamal Dahal, KP Sharma Oli, Sher Bahadur Deuba, Sushil Koirala
Netherlands|Jan Peter Balkenende, Mark Rutte, Dick Schoof
New Zealand|Helen Clark, John Key, Bill English, Jacinda Ardern, Chris Hipkins, Christopher Luxon, Winston Peters
Nicaragua|Daniel Ortega, Rosario Murillo
Niger|Mamadou Tandja, Mahamadou Issoufou, Mohamed Bazoum
Nigeria|Olusegun Obasanjo, Umaru Yar'Adua, Goodluck Jonathan, Muhammadu Buhari, Bola Tinubu, Yemi Osinbajo, Atiku Abubakar
North Korea|Kim Il Sung, Kim Jong Il, Kim Jong-il, Kim Jong Un, Kim Jong-un, Ri Yong Ho, Choe Son Hui
Norway|Kjell Magne Bondevik, Jens Stoltenberg, Erna Solberg, Jonas Gahr Støre, Jonas Gahr Store
Pakistan|Pervez Musharraf, Asif Ali Zardari, Nawaz Sharif, Shehbaz Sharif, Imran Khan, Benazir Bhutto, Yousuf Raza Gilani, Shah Mahmood Qureshi, Bilawal Bhutto Zardari, Hina Rabbani Khar, Mamnoon Hussain, Arif Alvi, Ishaq Dar
Panama|Ricardo Martinelli, Juan Carlos Varela, Laurentino Cortizo, José Raúl Mulino
Papua New Guinea|Michael Somare, Peter O'Neill, James Marape
Paraguay|Fernando Lugo, Horacio Cartes, Mario Abdo Benítez, Santiago Peña
Peru|Alberto Fujimori, Alejandro Toledo, Alan García, Alan Garcia, Ollanta Humala, Pedro Pablo Kuczynski, Martín Vizcarra, Martin Vizcarra, Pedro Castillo, Dina Boluarte
Philippines|Joseph Estrada, Gloria Macapagal Arroyo, Benigno Aquino, Rodrigo Duterte, Ferdinand Marcos, Sara Duterte, Leni Robredo
Poland|Lech Wałęsa, Lech Walesa, Aleksander Kwaśniewski, Lech Kaczyński, Lech Kaczynski, Bronisław Komorowski, Bronislaw Komorowski, Andrzej Duda, Karol Nawrocki, Donald Tusk, Mateusz Morawiecki, Beata Szydło, Ewa Kopacz, Radosław Sikorski, Radoslaw Sikorski
Portugal|José Sócrates, Jose Socrates, Pedro Passos Coelho, António Costa, Antonio Costa, Marcelo Rebelo de Sousa, Luís Montenegro
Qatar|Tamim bin Hamad Al Thani
Romania|Ion Iliescu, Traian Băsescu, Traian Basescu, Klaus Iohannis, Victor Ponta, Marcel Ciolacu, Nicușor Dan
Russia|Mikhail Gorbachev, Boris Yeltsin, Vladimir Putin, Dmitry Medvedev, Mikhail Mishustin, Sergey Lavrov, Sergei Lavrov, Sergei Shoigu, Sergey Shoigu, Andrey Rudenko, Maria Zakharova
Rwanda|Paul Kagame
Saudi Arabia|King Abdullah, King Salman, Mohammed bin Salman, Adel al-Jubeir
Senegal|Abdoulaye Wade, Macky Sall, Bassirou Diomaye Faye, Ousmane Sonko
Serbia|Slobodan Milošević, Slobodan Milosevic, Vojislav Koštunica, Vojislav Kostunica, Boris Tadić, Boris Tadic, Tomislav Nikolić, Tomislav Nikolic, Aleksandar Vučić, Aleksandar Vucic, Ivica Dačić, Ana Brnabić, Ana Brnabic
Sierra Leone|Ernest Bai Koroma, Julius Maada Bio
Singapore|Goh Chok Tong, Lee Hsien Loong, Lawrence Wong, Tharman Shanmugaratnam, Halimah Yacob, Vivian Balakrishnan
Slovakia|Mikuláš Dzurinda, Robert Fico, Zuzana Čaputová, Zuzana Caputova, Peter Pellegrini, Andrej Kiska
Slovenia|Janez Janša, Janez Jansa, Borut Pahor, Robert Golob, Nataša Pirc Musar
Somalia|Hassan Sheikh Mohamud, Mohamed Abdullahi Mohamed
South Africa|Nelson Mandela, Thabo Mbeki, Kgalema Motlanthe, Jacob Zuma, Cyril Ramaphosa, Naledi Pandor
South Korea|Kim Dae-jung, Roh Moo-hyun, Lee Myung-bak, Park Geun-hye, Moon Jae-in, Yoon Suk-yeol, Yoon Suk Yeol, Lee Jae-myung, Kang Kyung-wha, Cho Tae-yul, Han Duck-soo, Chung Eui-yong
South Sudan|Salva Kiir, Riek Machar
Spain|José María Aznar, Jose Maria Aznar, José Luis Rodríguez Zapatero, Jose Luis Rodriguez Zapatero, Mariano Rajoy, Pedro Sánchez, Pedro Sanchez, Josep Borrell, José Manuel Albares
Sri Lanka|Chandrika Kumaratunga, Mahinda Rajapaksa, Gotabaya Rajapaksa, Maithripala Sirisena, Ranil Wickremesinghe, Anura Kumara Dissanayake
Sudan|Omar al-Bashir, Abdalla Hamdok, Abdel Fattah al-Burhan
Sweden|Göran Persson, Goran Persson, Fredrik Reinfeldt, Stefan Löfven, Stefan Lofven, Magdalena Andersson, Ulf Kristersson
Syria|Hafez al-Assad, Bashar al-Assad, Bashar Assad, Walid al-Moualem, Ahmed al-Sharaa
Taiwan|Chen Shui-bian, Ma Ying-jeou, Tsai Ing-wen, Lai Ching-te
Tajikistan|Emomali Rahmon, Imomali Rahmon
Tanzania|Benjamin Mkapa, Jakaya Kikwete, John Magufuli, Samia Suluhu Hassan
Thailand|Thaksin Shinawatra, Abhisit Vejjajiva, Yingluck Shinawatra, Prayuth Chan-ocha, Srettha Thavisin, Paetongtarn Shinawatra, Anutin Charnvirakul
Tunisia|Zine El Abidine Ben Ali, Moncef Marzouki, Beji Caid Essebsi, Kais Saied
Turkey|Turgut Özal, Süleyman Demirel, Suleyman Demirel, Bülent Ecevit, Bulent Ecevit, Ahmet Necdet Sezer, Abdullah Gül, Abdullah Gul, Recep Tayyip Erdoğan, Recep Tayyip Erdogan, Tayyip Erdogan, Ahmet Davutoğlu, Ahmet Davutoglu, Binali Yıldırım, Binali Yildirim, Mevlüt Çavuşoğlu, Mevlut Cavusoglu, Hakan Fidan, Hulusi Akar, Yaşar Güler
Turkmenistan|Saparmurat Niyazov, Gurbanguly Berdimuhamedow, Gurbanguly Berdymukhamedov, Serdar Berdimuhamedow
Uganda|Yoweri Museveni
Ukraine|Leonid Kravchuk, Leonid Kuchma, Viktor Yushchenko, Yulia Tymoshenko, Viktor Yanukovych, Viktor Yanukovich, Petro Poroshenko, Volodymyr Zelensky, Volodymyr Zelenskiy, Volodymyr Zelenskyy, Denys Shmyhal, Dmytro Kuleba, Andrii Sybiha, Yulia Svyrydenko
United Arab Emirates|Mohamed bin Zayed Al Nahyan, Khalifa bin Zayed Al Nahyan
United Kingdom|Margaret Thatcher, John Major, Tony Blair, Gordon Brown, David Cameron, Theresa May, Boris Johnson, Liz Truss, Rishi Sunak, Keir Starmer, Jack Straw, William Hague, Philip Hammond, Jeremy Hunt, Dominic Raab, James Cleverly, David Lammy
United States|Ronald Reagan, George Bush, George HW Bush, Bill Clinton, George W Bush, George W. Bush, Barack Obama, Donald Trump, Joe Biden, Al Gore, Dick Cheney, Mike Pence, Kamala Harris, JD Vance, J.D. Vance, Madeleine Albright, Colin Powell, Condoleezza Rice, Hillary Clinton, John Kerry, Rex Tillerson, Mike Pompeo, Antony Blinken, Marco Rubio, Donald Rumsfeld, Robert Gates, Leon Panetta, Chuck Hagel, Ash Carter, Jim Mattis, James Mattis, Mark Esper, Lloyd Austin, Pete Hegseth
Uruguay|José Mujica, Jose Mujica, Tabaré Vázquez, Luis Lacalle Pou
Uzbekistan|Islam Karimov, Shavkat Mirziyoyev
Venezuela|Hugo Chávez, Hugo Chavez, Nicolás Maduro, Nicolas Maduro, Juan Guaidó, Juan Guaido, Delcy Rodríguez
Vietnam|Nguyen Tan Dung, Nguyen Xuan Phuc, Pham Minh Chinh, Tran Dai Quang, Nguyen Phu Trong, To Lam, Vo Van Thuong, Pham Binh Minh, Bui Thanh Son
Yemen|Ali Abdullah Saleh, Abd-Rabbu Mansour Hadi, Rashad al-Alimi
Zambia|Levy Mwanawasa, Rupiah Banda, Michael Sata, Edgar Lungu, Hakainde Hichilema
Zimbabwe|Robert Mugabe, Emmerson Mnangagwa, Joice Mujuru, Morgan Tsvangirai
`;
