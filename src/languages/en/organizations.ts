/** Bodies usual in English news whose names no head noun reveals. */

/** Lines `base form|schema.org type|alias,acronym`; each form stands once. */
export const knownOrganizations = `
3M|Corporation|
ABB|Corporation|
ABC News|NewsMediaOrganization|ABC
AC Milan|SportsTeam|
ACLU|Organization|American Civil Liberties Union
ADA University|CollegeOrUniversity|
ADNOC|Corporation|
AFAD|GovernmentOrganization|
AFC Bournemouth|SportsTeam|
AFL-CIO|Organization|
AIIB|Organization|
AIPAC|Organization|
AKP|PoliticalParty|Justice and Development Party,AK Party
AMD|Corporation|
ANAMA|Organization|
ANC|PoliticalParty|African National Congress
ANI|NewsMediaOrganization|
ANO|PoliticalParty|
ANSA|NewsMediaOrganization|
APA|NewsMediaOrganization|
APEC|Organization|
ARD|NewsMediaOrganization|
AS Monaco|SportsTeam|
AS Roma|SportsTeam|
ASEAN|Organization|
ASIO|GovernmentOrganization|
ASML|Corporation|
AT&T|Corporation|
ATF|GovernmentOrganization|
ATP|Organization|
AUKUS|Organization|
AZERTAC|NewsMediaOrganization|
Aam Aadmi Party|PoliticalParty|
Academy of Motion Picture Arts and Sciences|Organization|
Accenture|Corporation|
Adani Group|Corporation|
Adidas|Corporation|
Adobe|Corporation|
Aeroflot|Corporation|
AfD|PoliticalParty|Alternative for Germany
African Union|Organization|AU
Aftonbladet|NewsMediaOrganization|
Agence France-Presse|NewsMediaOrganization|AFP
Air France|Corporation|
Air India|Corporation|
Airbnb|Corporation|
Airbus|Corporation|
Ajax|SportsTeam|
Al Ahly|SportsTeam|
Al Arabiya|NewsMediaOrganization|
Al Jazeera|NewsMediaOrganization|
Al-Hilal|SportsTeam|
Al-Manar|NewsMediaOrganization|
Al-Mayadeen|NewsMediaOrganization|
Al-Nassr|SportsTeam|
Aldi|Corporation|
Alibaba|Corporation|
All Blacks|SportsTeam|
Alliance Party|PoliticalParty|
Alphabet|Corporation|
Amazon|Corporation|
American Airlines|Corporation|
American Express|Corporation|
Amnesty International|Organization|
Amtrak|Corporation|
Anadolu Agency|NewsMediaOrganization|Anadolu
Anderlecht|SportsTeam|
AnewZ|NewsMediaOrganization|
Anthropic|Corporation|
Antifa|Organization|
Apple|Corporation|
Arab League|Organization|
Arab News|NewsMediaOrganization|
Arcelor Mittal|Corporation|ArcelorMittal
Armenpress|NewsMediaOrganization|
Ars Technica|NewsMediaOrganization|
Arsenal|SportsTeam|
Asahi Shimbun|NewsMediaOrganization|
Asda|Corporation|
Asharq Al-Awsat|NewsMediaOrganization|
Asian Development Bank|Organization|ADB
Associated Press|NewsMediaOrganization|AP
Aston Villa|SportsTeam|
AstraZeneca|Corporation|
Atalanta|SportsTeam|
Athletic Bilbao|SportsTeam|
Atlanta Braves|SportsTeam|
Atlantic Council|Organization|
Atlético Madrid|SportsTeam|Atletico Madrid
Audi|Corporation|
Australian Labor Party|PoliticalParty|
Awami League|PoliticalParty|
Axios|NewsMediaOrganization|
Azerbaijan Airlines|Corporation|AZAL
Azernews|NewsMediaOrganization|
BAE Systems|Corporation|
BASF|Corporation|
BBC|NewsMediaOrganization|BBC News
BFM TV|NewsMediaOrganization|BFMTV
BHP|Corporation|
BJP|PoliticalParty|Bharatiya Janata Party
BMW|Corporation|
BND|GovernmentOrganization|
BNP Paribas|Corporation|
BP|Corporation|
BRICS|Organization|
BT Group|Corporation|
BYD|Corporation|
Baath Party|PoliticalParty|
Baidu|Corporation|
Baker Hughes|Corporation|
Baku State University|CollegeOrUniversity|
Baltimore Ravens|SportsTeam|
Bank of America|Corporation|
Bank of Canada|GovernmentOrganization|
Bank of England|GovernmentOrganization|
Bank of Japan|GovernmentOrganization|
Barclays|Corporation|
Bayer|Corporation|
Bayer AG|Corporation|
Bayer Leverkusen|SportsTeam|
Bayern Munich|SportsTeam|
Baykar|Corporation|
BelTA|NewsMediaOrganization|
Belga|NewsMediaOrganization|
Bellingcat|Organization|
Benfica|SportsTeam|
Berkshire Hathaway|Corporation|
Besiktas|SportsTeam|Beşiktaş
Bild|NewsMediaOrganization|
Bill & Melinda Gates Foundation|Organization|
Binance|Corporation|
BioNTech|Corporation|
Birmingham City|SportsTeam|
Black Lives Matter|Organization|
BlackRock|Corporation|
Blackburn Rovers|SportsTeam|
Blackstone|Corporation|
Blackwater|Corporation|
Bloc Québécois|PoliticalParty|Bloc Quebecois
Bloomberg News|NewsMediaOrganization|Bloomberg
Blue Origin|Corporation|
Boca Juniors|SportsTeam|
Bocconi|CollegeOrUniversity|
Boeing|Corporation|
Boko Haram|Organization|
Bombardier|Corporation|
Booking.com|Corporation|
Borussia Dortmund|SportsTeam|
Bosch|Corporation|
Boston Bruins|SportsTeam|
Boston Celtics|SportsTeam|
Boston Globe|NewsMediaOrganization|The Boston Globe
Boston Red Sox|SportsTeam|Red Sox
Breitbart|NewsMediaOrganization|
Brentford|SportsTeam|
Brighton & Hove Albion|SportsTeam|
British Airways|Corporation|
British Army|GovernmentOrganization|
Broadcom|Corporation|
Brookings Institution|Organization|
Brooklyn Nets|SportsTeam|
Brothers of Italy|PoliticalParty|
Brown University|CollegeOrUniversity|
Budweiser|Corporation|
Buffalo Bills|SportsTeam|
Bundesbank|GovernmentOrganization|
Bundesliga|Organization|
Bundesrat|GovernmentOrganization|
Bundestag|GovernmentOrganization|
Bundeswehr|GovernmentOrganization|
Burger King|Corporation|
Burnley FC|SportsTeam|
Business Insider|NewsMediaOrganization|
BuzzFeed|NewsMediaOrganization|BuzzFeed News
ByteDance|Corporation|
C-SPAN|NewsMediaOrganization|
CARICOM|Organization|
CBC|NewsMediaOrganization|
CBS|NewsMediaOrganization|CBS News
CCTV|NewsMediaOrganization|
CDC|GovernmentOrganization|Centers for Disease Control and Prevention
CDU|PoliticalParty|Christian Democratic Union
CENTCOM|GovernmentOrganization|Central Command
CGTN|NewsMediaOrganization|
CHP|PoliticalParty|Republican People's Party
CIA|GovernmentOrganization|Central Intelligence Agency
CNBC|NewsMediaOrganization|
CNN|NewsMediaOrganization|
CNOOC|Corporation|
COGAT|GovernmentOrganization|
CONCACAF|Organization|
CONMEBOL|Organization|
CSKA Moscow|SportsTeam|
CSTO|Organization|Collective Security Treaty Organization
CSU|PoliticalParty|
CTV News|NewsMediaOrganization|
CVS|Corporation|
Cabinet Office|GovernmentOrganization|
Caliber.Az|NewsMediaOrganization|
Caltech|CollegeOrUniversity|
Cambridge Analytica|Corporation|
Cambridge University|CollegeOrUniversity|University of Cambridge
Cardiff City|SportsTeam|
Carnegie Endowment|Organization|
Carnegie Mellon|CollegeOrUniversity|
Carrefour|Corporation|
Caterpillar|Corporation|
Catholic Church|Organization|
Celtic|SportsTeam|
Census Bureau|GovernmentOrganization|
Central Bureau of Investigation|GovernmentOrganization|
Centrica|Corporation|
Chanel|Corporation|
Channel 12|NewsMediaOrganization|
Channel 4|NewsMediaOrganization|
Channel 4 News|NewsMediaOrganization|
Channel 5|NewsMediaOrganization|
Channel NewsAsia|NewsMediaOrganization|CNA
Chatham House|Organization|
Chelsea FC|SportsTeam|
Chennai Super Kings|SportsTeam|
Chevron|Corporation|
Chicago Bears|SportsTeam|
Chicago Blackhawks|SportsTeam|
Chicago Bulls|SportsTeam|
Chicago Cubs|SportsTeam|
Chicago Tribune|NewsMediaOrganization|
Chicago White Sox|SportsTeam|
China Daily|NewsMediaOrganization|
Christie's|Corporation|
Chrysler|Corporation|
Church of England|Organization|
Cisco|Corporation|
Citigroup|Corporation|Citi
Civic Platform|PoliticalParty|
Civil Contract|PoliticalParty|
Civil.ge|NewsMediaOrganization|
Clarín|NewsMediaOrganization|Clarin
Clearview AI|Corporation|
Cleveland Cavaliers|SportsTeam|
Clinton Foundation|Organization|
Club Brugge|SportsTeam|
Coast Guard|GovernmentOrganization|US Coast Guard,U.S. Coast Guard
Coca-Cola|Corporation|
Coinbase|Corporation|
Colorado Avalanche|SportsTeam|
Columbia University|CollegeOrUniversity|
Comcast|Corporation|
Committee to Protect Journalists|Organization|CPJ
Commonwealth of Independent States|Organization|CIS
Commonwealth of Nations|Organization|
Communist Party of China|PoliticalParty|Chinese Communist Party,CCP
Confederation of British Industry|Organization|CBI
Congress|GovernmentOrganization|US Congress,U.S. Congress
Congress Party|PoliticalParty|Indian National Congress
ConocoPhillips|Corporation|
Conservative Party|PoliticalParty|Conservatives,Tories,Tory Party,Tory
Corinthians|SportsTeam|
Cornell|CollegeOrUniversity|Cornell University
Corriere della Sera|NewsMediaOrganization|
Costco|Corporation|
Council of Europe|Organization|
Council on Foreign Relations|Organization|
Cranfield|CollegeOrUniversity|
Credit Suisse|Corporation|
Crimson Tide|SportsTeam|
CrowdStrike|Corporation|
Crown Prosecution Service|GovernmentOrganization|CPS
Crystal Palace|SportsTeam|
Cumhuriyet|NewsMediaOrganization|
Customs and Border Protection|GovernmentOrganization|CBP
DEA|GovernmentOrganization|
DEM Party|PoliticalParty|
DHL|Corporation|
DPA|NewsMediaOrganization|
DUP|PoliticalParty|Democratic Unionist Party
DVLA|GovernmentOrganization|
DWP|GovernmentOrganization|
Dagens Nyheter|NewsMediaOrganization|
Daily Beast|NewsMediaOrganization|The Daily Beast
Daily Express|NewsMediaOrganization|
Daily Mail|NewsMediaOrganization|
Daily Mirror|NewsMediaOrganization|
Daily Nation|NewsMediaOrganization|
Daily Sabah|NewsMediaOrganization|
Dallas Cowboys|SportsTeam|
Dallas Mavericks|SportsTeam|
Danone|Corporation|
Danske Bank|Corporation|
Dartmouth|CollegeOrUniversity|Dartmouth College
Dassault|Corporation|
Dawn newspaper|NewsMediaOrganization|
De Telegraaf|NewsMediaOrganization|
DeepMind|Corporation|
Defra|GovernmentOrganization|
Dell|Corporation|
Deloitte|Corporation|
Delta Air Lines|Corporation|
Democratic Alliance|PoliticalParty|
Democratic Party|PoliticalParty|Democrats
Democratic Progressive Party|PoliticalParty|DPP
Denver Broncos|SportsTeam|
Denver Nuggets|SportsTeam|
Department of Defense|GovernmentOrganization|Defense Department
Department of Government Efficiency|GovernmentOrganization|DOGE
Der Spiegel|NewsMediaOrganization|Spiegel
Detroit Lions|SportsTeam|
Detroit Red Wings|SportsTeam|
Deutsche Bank|Corporation|
Deutsche Welle|NewsMediaOrganization|DW
Die Linke|PoliticalParty|
Die Welt|NewsMediaOrganization|
Die Zeit|NewsMediaOrganization|
Dinamo Zagreb|SportsTeam|
Disney|Corporation|Walt Disney,Walt Disney Company
Doctors Without Borders|Organization|Médecins Sans Frontières,MSF
Dow Jones|Corporation|
DuPont|Corporation|
Duke University|CollegeOrUniversity|
Dynamo Kyiv|SportsTeam|
Dáil|GovernmentOrganization|Dail
EBRD|Organization|European Bank for Reconstruction and Development
ECOWAS|Organization|
EDF|Corporation|
EFE|NewsMediaOrganization|
EPA|GovernmentOrganization|Environmental Protection Agency
EPFL|CollegeOrUniversity|
ESPN|NewsMediaOrganization|
ETA|Organization|
ETH Zurich|CollegeOrUniversity|
EY|Corporation|
Economic Freedom Fighters|PoliticalParty|
Edmonton Oilers|SportsTeam|
Eduskunta|GovernmentOrganization|
Eintracht Frankfurt|SportsTeam|
El Mundo|NewsMediaOrganization|
El País|NewsMediaOrganization|El Pais
Electoral Commission|GovernmentOrganization|
Electronic Arts|Corporation|
Eli Lilly|Corporation|
Embraer|Corporation|
Emirates Airline|Corporation|
En Marche|PoliticalParty|
Eni|Corporation|
Enron|Corporation|
Equinor|Corporation|
Ericsson|Corporation|
Etihad|Corporation|
Eton College|CollegeOrUniversity|
Eurasian Economic Union|Organization|EAEU
Euronews|NewsMediaOrganization|
European Central Bank|Organization|ECB
European Commission|Organization|
European Council|Organization|
European Court of Human Rights|Organization|ECHR
European Investment Bank|Organization|EIB
European Parliament|Organization|
European Space Agency|GovernmentOrganization|ESA
European Union|Organization|EU,E.U.
Europol|Organization|
Eurostat|GovernmentOrganization|
Evening Standard|NewsMediaOrganization|
Evergrande|Corporation|
Everton|SportsTeam|
Expedia|Corporation|
ExxonMobil|Corporation|Exxon
FAA|GovernmentOrganization|Federal Aviation Administration
FAO|Organization|
FARC|Organization|
FBI|GovernmentOrganization|Federal Bureau of Investigation
FC Barcelona|SportsTeam|Barça,Barca
FC Copenhagen|SportsTeam|
FC Porto|SportsTeam|
FCC|GovernmentOrganization|
FDA|GovernmentOrganization|Food and Drug Administration
FDP|PoliticalParty|
FEMA|GovernmentOrganization|
FIA|Organization|
FIBA|Organization|
FIDE|Organization|
FIFA|Organization|
FINA|Organization|
FSB|GovernmentOrganization|
FTC|GovernmentOrganization|Federal Trade Commission
FTX|Corporation|
Facebook|Corporation|
Fars News Agency|NewsMediaOrganization|
Fatah|PoliticalParty|
FedEx|Corporation|
Federal Reserve|GovernmentOrganization|Fed
Federation Council|GovernmentOrganization|
Fenerbahce|SportsTeam|Fenerbahçe
Feyenoord|SportsTeam|
Fianna Fáil|PoliticalParty|Fianna Fail
Fiat|Corporation|
Fidesz|PoliticalParty|
Fighting Irish|SportsTeam|
Financial Times|NewsMediaOrganization|
Fine Gael|PoliticalParty|
Fiorentina|SportsTeam|
Fitch|Corporation|Fitch Ratings
Five Eyes|Organization|
Five Star Movement|PoliticalParty|
Flamengo|SportsTeam|
Florida Panthers|SportsTeam|
Folha de S.Paulo|NewsMediaOrganization|
Folketing|GovernmentOrganization|
Football Association|Organization|
Forbes|NewsMediaOrganization|
Ford Motor|Corporation|Ford Motor Company
Foreign Affairs|NewsMediaOrganization|
Foreign Office|GovernmentOrganization|FCDO
Foreign Policy|NewsMediaOrganization|
Formula One|Organization|F1
Fortune magazine|NewsMediaOrganization|
Forza Italia|PoliticalParty|
Fox News|NewsMediaOrganization|
Foxconn|Corporation|
France 24|NewsMediaOrganization|
France Unbowed|PoliticalParty|
Frankfurter Allgemeine Zeitung|NewsMediaOrganization|
Freedom House|Organization|
Frontex|GovernmentOrganization|
Fulham|SportsTeam|
GB News|NewsMediaOrganization|
GCHQ|GovernmentOrganization|
GRU|GovernmentOrganization|
GSK|Corporation|
Galatasaray|SportsTeam|
Gallup|Organization|
Gannett|NewsMediaOrganization|
Garda|GovernmentOrganization|Garda Síochána
Gates Foundation|Organization|
Gazeta Wyborcza|NewsMediaOrganization|
Gazprom|Corporation|
Gazzetta dello Sport|NewsMediaOrganization|
Geely|Corporation|
General Dynamics|Corporation|
General Electric|Corporation|GE
General Motors|Corporation|GM
Geo News|NewsMediaOrganization|
Georgetown University|CollegeOrUniversity|
Georgia Tech|CollegeOrUniversity|
Georgian Dream|PoliticalParty|
Girona|SportsTeam|
Glencore|Corporation|
Global Times|NewsMediaOrganization|
Global Witness|Organization|
Globe and Mail|NewsMediaOrganization|The Globe and Mail
Golden State Warriors|SportsTeam|
Goldman Sachs|Corporation|
Google|Corporation|
Green Bay Packers|SportsTeam|
Green Party|PoliticalParty|
Greenpeace|Organization|
Group of 20|Organization|G20
Group of Seven|Organization|G7
Gucci|Corporation|
Gulf Cooperation Council|Organization|GCC
Gulf News|NewsMediaOrganization|
Gunvor|Corporation|
H&M|Corporation|
HDP|PoliticalParty|
HM Treasury|GovernmentOrganization|
HMRC|GovernmentOrganization|
HP|Corporation|
HSBC|Corporation|
Haaretz|NewsMediaOrganization|
Halliburton|Corporation|
Hamas|Organization|
Harlequins|SportsTeam|
Harvard|CollegeOrUniversity|Harvard University
Hayat Tahrir al-Sham|Organization|HTS
Heineken|Corporation|
Heritage Foundation|Organization|
Hermès|Corporation|
Hewlett-Packard|Corporation|
Heydar Aliyev Foundation|Organization|
Hezbollah|Organization|
Hibernian|SportsTeam|
Hindustan Times|NewsMediaOrganization|
Hitachi|Corporation|
Home Depot|Corporation|
Home Office|GovernmentOrganization|
Homeland Security|GovernmentOrganization|Department of Homeland Security,DHS
Honda|Corporation|
Honeywell|Corporation|
House of Commons|GovernmentOrganization|
House of Lords|GovernmentOrganization|
House of Representatives|GovernmentOrganization|
Houston Astros|SportsTeam|
Houston Chronicle|NewsMediaOrganization|
Houston Rockets|SportsTeam|
Houthis|Organization|Houthi movement
Howard University|CollegeOrUniversity|
Huawei|Corporation|
HuffPost|NewsMediaOrganization|Huffington Post
Human Rights Watch|Organization|HRW
Hyundai|Corporation|
Hürriyet|NewsMediaOrganization|Hurriyet
IAEA|Organization|International Atomic Energy Agency
IATA|Organization|
IBM|Corporation|
ICAO|Organization|
ICE|GovernmentOrganization|Immigration and Customs Enforcement
ICRC|Organization|International Committee of the Red Cross
IFRC|Organization|
IKEA|Corporation|
IMO|Organization|
ING|Corporation|
IOM|Organization|International Organization for Migration
IPCC|Organization|
IRA|Organization|Irish Republican Army
IRGC|GovernmentOrganization|Islamic Revolutionary Guard Corps,Revolutionary Guards,Revolutionary Guard
IRNA|NewsMediaOrganization|
IRS|GovernmentOrganization|Internal Revenue Service
ISNA|NewsMediaOrganization|
ISRO|GovernmentOrganization|
ITV|NewsMediaOrganization|
ITV News|NewsMediaOrganization|
Imperial College London|CollegeOrUniversity|Imperial College
Indian Express|NewsMediaOrganization|
Indiana Pacers|SportsTeam|
Infosys|Corporation|
Instagram|Corporation|
Institute for Fiscal Studies|Organization|IFS
Intel|Corporation|
Inter Miami|SportsTeam|
Inter Milan|SportsTeam|Internazionale
Inter-Services Intelligence|GovernmentOrganization|ISI
Interfax|NewsMediaOrganization|
Interfax-Ukraine|NewsMediaOrganization|
International Court of Justice|Organization|ICJ
International Criminal Court|Organization|ICC
International Crisis Group|Organization|
International Energy Agency|Organization|IEA
International Labour Organization|Organization|ILO
International Monetary Fund|Organization|IMF
International Olympic Committee|Organization|IOC
International Paralympic Committee|Organization|IPC
Interpol|Organization|
Interpressnews|NewsMediaOrganization|
Ipsos|Organization|
Ipswich Town|SportsTeam|
Irish Times|NewsMediaOrganization|The Irish Times
Islamic State|Organization|ISIS,ISIL,Daesh
Israel Defense Forces|GovernmentOrganization|IDF
Izvestia|NewsMediaOrganization|
JAXA|GovernmentOrganization|
JPMorgan Chase|Corporation|JPMorgan
Jaguar Land Rover|Corporation|
Japan Times|NewsMediaOrganization|
Jerusalem Post|NewsMediaOrganization|The Jerusalem Post
JetBlue|Corporation|
John Deere|Corporation|
John Lewis|Corporation|
Johns Hopkins|CollegeOrUniversity|Johns Hopkins University
Johnson & Johnson|Corporation|
Juilliard|CollegeOrUniversity|
Justice Department|GovernmentOrganization|DOJ,Department of Justice
Juventus|SportsTeam|
KCNA|NewsMediaOrganization|
KFC|Corporation|
KGB|GovernmentOrganization|
KLM|Corporation|
KPMG|Corporation|
Kansas City Chiefs|SportsTeam|
Kathimerini|NewsMediaOrganization|
KazMunayGas|Corporation|
Kazinform|NewsMediaOrganization|
Kia|Corporation|
King's College London|CollegeOrUniversity|
Knesset|GovernmentOrganization|
Kommersant|NewsMediaOrganization|
Korea Herald|NewsMediaOrganization|
Kremlin|GovernmentOrganization|
Kroger|Corporation|
Ku Klux Klan|Organization|KKK
Kuomintang|PoliticalParty|KMT
Kyiv Independent|NewsMediaOrganization|The Kyiv Independent
Kyiv Post|NewsMediaOrganization|
Kyodo News|NewsMediaOrganization|Kyodo
L'Oréal|Corporation|L'Oreal
L'Équipe|NewsMediaOrganization|L'Equipe
LA Galaxy|SportsTeam|
LAFC|SportsTeam|
LAPD|GovernmentOrganization|
LDPR|PoliticalParty|
LG|Corporation|
LIV Golf|Organization|
LSE|CollegeOrUniversity|London School of Economics
LVMH|Corporation|
La Liga|Organization|
La Repubblica|NewsMediaOrganization|
La Stampa|NewsMediaOrganization|
Labour Party|PoliticalParty|Labour
Las Vegas Raiders|SportsTeam|
Law and Justice|PoliticalParty|PiS
Lazio|SportsTeam|
Le Figaro|NewsMediaOrganization|
Le Monde|NewsMediaOrganization|
League of Nations|Organization|
Leeds Rhinos|SportsTeam|
Leeds United|SportsTeam|
Lehman Brothers|Corporation|
Leicester City|SportsTeam|
Leicester Tigers|SportsTeam|
Lenovo|Corporation|
Leonardo S.p.A.|Corporation|
Les Républicains|PoliticalParty|
Liberal Democratic Party|PoliticalParty|LDP
Liberal Democrats|PoliticalParty|Lib Dems
Liberal Party|PoliticalParty|
Libertarian Party|PoliticalParty|
Library of Congress|GovernmentOrganization|
Libération|NewsMediaOrganization|Liberation
Lidl|Corporation|
Ligue 1|Organization|
Likud|PoliticalParty|
LinkedIn|Corporation|
Live Nation|Corporation|
Liverpool FC|SportsTeam|
Lloyds|Corporation|
Lockheed Martin|Corporation|
Lok Sabha|GovernmentOrganization|
London Stock Exchange|Corporation|
Los Angeles Dodgers|SportsTeam|Dodgers
Los Angeles Lakers|SportsTeam|Lakers
Los Angeles Rams|SportsTeam|
Los Angeles Times|NewsMediaOrganization|
Lufthansa|Corporation|
Lukoil|Corporation|
Luton Town|SportsTeam|
Lyft|Corporation|
M23|Organization|
MGIMO|CollegeOrUniversity|
MHP|PoliticalParty|Nationalist Movement Party
MI5|GovernmentOrganization|
MI6|GovernmentOrganization|
MIT|CollegeOrUniversity|Massachusetts Institute of Technology
MLB|Organization|
MLS|Organization|
MONUSCO|GovernmentOrganization|
MSNBC|NewsMediaOrganization|MS NOW
Maersk|Corporation|
Mail & Guardian|NewsMediaOrganization|
MailOnline|NewsMediaOrganization|
Malaysia Airlines|Corporation|
Manchester City|SportsTeam|Man City
Manchester United|SportsTeam|Man United,Man Utd
Marine Corps|GovernmentOrganization|US Marine Corps,U.S. Marine Corps
Marks & Spencer|Corporation|M&S
Marvel|Corporation|
Mastercard|Corporation|
McClatchy|NewsMediaOrganization|
McDonald's|Corporation|
McGill|CollegeOrUniversity|
McKinsey|Corporation|
McLaren|SportsTeam|
Meduza|NewsMediaOrganization|
Mehr News Agency|NewsMediaOrganization|
Mercedes-AMG Petronas|SportsTeam|
Mercedes-Benz|Corporation|
Merck|Corporation|
Mercosur|Organization|
Met Office|GovernmentOrganization|
Meta|Corporation|
Miami Dolphins|SportsTeam|
Miami Heat|SportsTeam|
Miami Herald|NewsMediaOrganization|
Michigan State|CollegeOrUniversity|
Microsoft|Corporation|
Milli Majlis|GovernmentOrganization|
Milwaukee Bucks|SportsTeam|
Ministry of Defence|GovernmentOrganization|MoD
Mitsubishi|Corporation|
Moderna|Corporation|
Monsanto|Corporation|
Montreal Canadiens|SportsTeam|
Moody's|Corporation|
Morena|PoliticalParty|
Morgan Stanley|Corporation|
Morrisons|Corporation|
Moscow Times|NewsMediaOrganization|The Moscow Times
Mossad|GovernmentOrganization|
Mumbai Indians|SportsTeam|
Muslim Brotherhood|PoliticalParty|
Médecins du Monde|Organization|
NAACP|Organization|
NASA|GovernmentOrganization|
NASCAR|Organization|
NATO|Organization|North Atlantic Treaty Organization
NBA|Organization|
NBC|NewsMediaOrganization|NBC News
NCAA|Organization|
NDTV|NewsMediaOrganization|
NFL|Organization|
NHK|NewsMediaOrganization|
NHL|Organization|
NHS|GovernmentOrganization|National Health Service
NHS England|GovernmentOrganization|
NIH|GovernmentOrganization|
NOAA|GovernmentOrganization|
NPR|NewsMediaOrganization|
NRA|Organization|National Rifle Association
NRC|NewsMediaOrganization|
NRK|NewsMediaOrganization|
NSA|GovernmentOrganization|National Security Agency
NSO Group|Corporation|
NTSB|GovernmentOrganization|
NTV|NewsMediaOrganization|
NYPD|GovernmentOrganization|
NYU|CollegeOrUniversity|
Naftogaz|Corporation|
Napoli|SportsTeam|
Nasdaq|Corporation|
NatWest|Corporation|
National Crime Agency|GovernmentOrganization|NCA
National Geographic|NewsMediaOrganization|
National Grid|Corporation|
National Guard|GovernmentOrganization|
National People's Congress|GovernmentOrganization|
National Rally|PoliticalParty|Rassemblement National
National Security Council|GovernmentOrganization|
National Trust|Organization|
National Weather Service|GovernmentOrganization|
Neftchi|SportsTeam|
Nestlé|Corporation|Nestle
Netflix|Corporation|
Network Rail|Corporation|
New Azerbaijan Party|PoliticalParty|
New Democracy|PoliticalParty|
New Democratic Party|PoliticalParty|NDP
New England Patriots|SportsTeam|
New Statesman|NewsMediaOrganization|
New York Giants|SportsTeam|
New York Jets|SportsTeam|
New York Knicks|SportsTeam|Knicks
New York Mets|SportsTeam|Mets
New York Post|NewsMediaOrganization|
New York Rangers|SportsTeam|
New York Stock Exchange|Corporation|NYSE
New York Yankees|SportsTeam|Yankees
Newcastle United|SportsTeam|
News Corp|NewsMediaOrganization|
News24|NewsMediaOrganization|
Newsmax|NewsMediaOrganization|
Newsweek|NewsMediaOrganization|
Nexstar|NewsMediaOrganization|
Nike|Corporation|
Nikkei|NewsMediaOrganization|
Nintendo|Corporation|
Nissan|Corporation|
Nobel Committee|Organization|
Nokia|Corporation|
Northern League|PoliticalParty|
Northrop Grumman|Corporation|
Northwestern University|CollegeOrUniversity|
Norwich City|SportsTeam|
Notre Dame University|CollegeOrUniversity|
Nottingham Forest|SportsTeam|
Novartis|Corporation|
Novatek|Corporation|
Novaya Gazeta|NewsMediaOrganization|
Novo Nordisk|Corporation|
Nvidia|Corporation|
O Globo|NewsMediaOrganization|
OCCRP|Organization|
OCHA|Organization|
OECD|Organization|
OPCW|Organization|
OPEC|Organization|
OPEC+|Organization|
OSCE|Organization|Organization for Security and Co-operation in Europe
OSCE Minsk Group|Organization|Minsk Group
Oath Keepers|Organization|
Ofcom|GovernmentOrganization|
Ofgem|GovernmentOrganization|
Ofsted|GovernmentOrganization|
Ohio State|CollegeOrUniversity|
Oireachtas|GovernmentOrganization|
Oklahoma City Thunder|SportsTeam|
Old Bailey|GovernmentOrganization|
Olympiacos|SportsTeam|
Olympique Lyonnais|SportsTeam|
Olympique Marseille|SportsTeam|
Open University|CollegeOrUniversity|
OpenAI|Corporation|
Oracle|Corporation|
Organisation of Islamic Cooperation|Organization|OIC,Organization of Islamic Cooperation
Organization of Turkic States|Organization|OTS
Otzma Yehudit|PoliticalParty|
Oxfam|Organization|
Oxford University|CollegeOrUniversity|University of Oxford
PA Media|NewsMediaOrganization|Press Association
PACE|Organization|Parliamentary Assembly of the Council of Europe
PAS|PoliticalParty|
PBS|NewsMediaOrganization|
PDVSA|Corporation|
PGA Tour|Organization|PGA
PKK|Organization|Kurdistan Workers' Party
PLO|Organization|Palestine Liberation Organization
PRI|PoliticalParty|
PSOE|PoliticalParty|
PSV Eindhoven|SportsTeam|
PTI|NewsMediaOrganization|Press Trust of India
PTI party|PoliticalParty|
Pakistan Muslim League|PoliticalParty|
Pakistan People's Party|PoliticalParty|
Palantir|Corporation|
Palestinian Authority|Organization|
Palestinian Islamic Jihad|Organization|Islamic Jihad
Palmeiras|SportsTeam|
Panasonic|Corporation|
Panathinaikos|SportsTeam|
Paramount|Corporation|
Paris Saint-Germain|SportsTeam|PSG
Parliament|GovernmentOrganization|
Partido Popular|PoliticalParty|
Pasok|PoliticalParty|
PayPal|Corporation|
Peking University|CollegeOrUniversity|
Pemex|Corporation|
Penn State|CollegeOrUniversity|
Pentagon|GovernmentOrganization|
People's Bank of China|GovernmentOrganization|
People's Daily|NewsMediaOrganization|
People's Liberation Army|GovernmentOrganization|PLA
PepsiCo|Corporation|Pepsi
PetroChina|Corporation|
Petrobras|Corporation|
Peugeot|Corporation|
Pew Research Center|Organization|
Pfizer|Corporation|
Pheu Thai|PoliticalParty|
Philadelphia 76ers|SportsTeam|76ers
Philadelphia Eagles|SportsTeam|
Philadelphia Inquirer|NewsMediaOrganization|
Philadelphia Phillies|SportsTeam|
Philips|Corporation|
Phoenix Suns|SportsTeam|
Pinterest|Corporation|
Pittsburgh Penguins|SportsTeam|
Pittsburgh Steelers|SportsTeam|
Pixar|Corporation|
Plaid Cymru|PoliticalParty|
Planned Parenthood|Organization|
Podemos|PoliticalParty|
Politburo|GovernmentOrganization|
Politico|NewsMediaOrganization|
Politiken|NewsMediaOrganization|
Porsche|Corporation|
Premier League|Organization|
Premium Times|NewsMediaOrganization|
Press TV|NewsMediaOrganization|
Princeton|CollegeOrUniversity|Princeton University
Private Eye|NewsMediaOrganization|
ProPublica|NewsMediaOrganization|
Procter & Gamble|Corporation|P&G
Proud Boys|Organization|
Puma|Corporation|
Purdue|CollegeOrUniversity|
Purdue Pharma|Corporation|
PwC|Corporation|
QAnon|Organization|
Qantas|Corporation|
Qarabag|SportsTeam|Qarabağ,Qarabag FK
Qatar Airways|Corporation|
QatarEnergy|Corporation|
Quai d'Orsay|GovernmentOrganization|
Qualcomm|Corporation|
Quds Force|GovernmentOrganization|
RAF|GovernmentOrganization|Royal Air Force
RAI|NewsMediaOrganization|
RAND Corporation|Organization|RAND
RB Leipzig|SportsTeam|
RBC|NewsMediaOrganization|
RCMP|GovernmentOrganization|Royal Canadian Mounted Police
RFI|NewsMediaOrganization|
RIA Novosti|NewsMediaOrganization|
RSPB|Organization|
RSPCA|Organization|
RT|NewsMediaOrganization|
RTÉ|NewsMediaOrganization|RTE
Radio Free Europe|NewsMediaOrganization|RFE/RL,Radio Free Europe/Radio Liberty
Rajya Sabha|GovernmentOrganization|
Rangers|SportsTeam|
Rapid Support Forces|Organization|
Raytheon|Corporation|RTX
Real Betis|SportsTeam|
Real Madrid|SportsTeam|
Real Sociedad|SportsTeam|
Red Bull Racing|SportsTeam|
Red Crescent|Organization|
Red Cross|Organization|
Red Star Belgrade|SportsTeam|
Reddit|Corporation|
Reform UK|PoliticalParty|
Reliance Industries|Corporation|
Renault|Corporation|
Report News Agency|NewsMediaOrganization|
Reporters Without Borders|Organization|RSF
Repsol|Corporation|
Republican Party|PoliticalParty|GOP,Republicans
Reserve Bank of Australia|GovernmentOrganization|
Reuters|NewsMediaOrganization|
Rheinmetall|Corporation|
Riigikogu|GovernmentOrganization|
Riksdag|GovernmentOrganization|
Rio Tinto|Corporation|
River Plate|SportsTeam|
Roche|Corporation|
Rolling Stone|NewsMediaOrganization|
Rolls-Royce|Corporation|
Rosatom|Corporation|
Roscosmos|GovernmentOrganization|
Rosneft|Corporation|
Rossiya 24|NewsMediaOrganization|
Royal Mail|Corporation|
Royal Navy|GovernmentOrganization|
Russia Today|NewsMediaOrganization|
Russian Orthodox Church|Organization|
Rutgers|CollegeOrUniversity|
Ryanair|Corporation|
S&P Global|Corporation|
SAG-AFTRA|Organization|
SANA|NewsMediaOrganization|
SAP|Corporation|
SBS|NewsMediaOrganization|
SBU|GovernmentOrganization|Security Service of Ukraine
SDLP|PoliticalParty|
SEC|GovernmentOrganization|Securities and Exchange Commission
SOCAR|Corporation|
SPA|NewsMediaOrganization|
SPD|PoliticalParty|Social Democratic Party
SVR|GovernmentOrganization|
SWIFT|Organization|
Saab|Corporation|
Saeima|GovernmentOrganization|
Sainsbury's|Corporation|
Salesforce|Corporation|
Salvation Army|Organization|
Samsung|Corporation|
San Antonio Spurs|SportsTeam|
San Francisco 49ers|SportsTeam|49ers
San Francisco Giants|SportsTeam|
Sandhurst|CollegeOrUniversity|
Sanofi|Corporation|
Santander|Corporation|
Saracens|SportsTeam|
Saudi Aramco|Corporation|Aramco
Save the Children|Organization|
Sberbank|Corporation|
Schalke|SportsTeam|
Sciences Po|CollegeOrUniversity|
Scotland Yard|GovernmentOrganization|Metropolitan Police,Met Police
Scottish National Party|PoliticalParty|SNP
Scottish Parliament|GovernmentOrganization|
Scuderia Ferrari|SportsTeam|Ferrari
Seattle Seahawks|SportsTeam|
Seattle Sounders|SportsTeam|
Secret Service|GovernmentOrganization|
Seimas|GovernmentOrganization|
Sejm|GovernmentOrganization|
Senate|GovernmentOrganization|US Senate,U.S. Senate
Senedd|GovernmentOrganization|
Serie A|Organization|
Servant of the People|PoliticalParty|
Sevilla|SportsTeam|
Shakhtar Donetsk|SportsTeam|
Shanghai Cooperation Organization|Organization|SCO,Shanghai Cooperation Organisation
Shas|PoliticalParty|
Sheffield United|SportsTeam|
Sheffield Wednesday|SportsTeam|
Shell|Corporation|
Shin Bet|GovernmentOrganization|
Siemens|Corporation|
Silicon Valley Bank|Corporation|
Sinclair|NewsMediaOrganization|
Sinn Féin|PoliticalParty|Sinn Fein
Sinopec|Corporation|
Sky News|NewsMediaOrganization|
Sky Sports|NewsMediaOrganization|
Slavia Prague|SportsTeam|
Smer|PoliticalParty|
Smithsonian|GovernmentOrganization|Smithsonian Institution
Snapchat|Corporation|
Social Security Administration|GovernmentOrganization|
Société Générale|Corporation|
SoftBank|Corporation|
Sony|Corporation|
Sorbonne|CollegeOrUniversity|
Sotheby's|Corporation|
South China Morning Post|NewsMediaOrganization|
Southampton FC|SportsTeam|
Southern Poverty Law Center|Organization|
Southwest Airlines|Corporation|
Space Force|GovernmentOrganization|
SpaceX|Corporation|
Sparta Prague|SportsTeam|
Spartak Moscow|SportsTeam|
Sporting CP|SportsTeam|
Sports Illustrated|NewsMediaOrganization|
Spotify|Corporation|
Springboks|SportsTeam|
Sputnik|NewsMediaOrganization|
St. Louis Cardinals|SportsTeam|
Standard & Poor's|Corporation|
Stanford|CollegeOrUniversity|Stanford University
Starbucks|Corporation|
Starlink|Corporation|
State Department|GovernmentOrganization|
State Duma|GovernmentOrganization|Duma
Stellantis|Corporation|
Storting|GovernmentOrganization|
Straits Times|NewsMediaOrganization|The Straits Times
Substack|NewsMediaOrganization|
Sunday Times|NewsMediaOrganization|The Sunday Times
Sunderland AFC|SportsTeam|
Supreme Court|GovernmentOrganization|
Swansea City|SportsTeam|
Sydney Morning Herald|NewsMediaOrganization|The Sydney Morning Herald
Syrian Democratic Forces|Organization|SDF
Syriza|PoliticalParty|
Süddeutsche Zeitung|NewsMediaOrganization|
T-Mobile|Corporation|
TASS|NewsMediaOrganization|
TMZ|NewsMediaOrganization|
TNT Sports|NewsMediaOrganization|
TRT|NewsMediaOrganization|
TRT World|NewsMediaOrganization|
TSA|GovernmentOrganization|
TSMC|Corporation|
TURKSOY|Organization|
Taliban|Organization|
Tampa Bay Buccaneers|SportsTeam|
Tampa Bay Lightning|SportsTeam|
Tasnim|NewsMediaOrganization|Tasnim News Agency
Tata Group|Corporation|
Tata Motors|Corporation|
Tata Steel|Corporation|
Team Sky|SportsTeam|
Teamsters|Organization|
TechCrunch|NewsMediaOrganization|
Telegram|Corporation|
Tencent|Corporation|
Tesco|Corporation|
Tesla|Corporation|
Texas A&M|CollegeOrUniversity|
Thales|Corporation|
Thames Water|Corporation|
The Athletic|NewsMediaOrganization|
The Atlantic|NewsMediaOrganization|
The East African|NewsMediaOrganization|
The Economist|NewsMediaOrganization|Economist
The Guardian|NewsMediaOrganization|Guardian
The Hill|NewsMediaOrganization|
The Hindu|NewsMediaOrganization|
The Hollywood Reporter|NewsMediaOrganization|Hollywood Reporter
The Independent|NewsMediaOrganization|
The New York Times|NewsMediaOrganization|New York Times
The New Yorker|NewsMediaOrganization|New Yorker
The Observer|NewsMediaOrganization|
The Scotsman|NewsMediaOrganization|
The Spectator|NewsMediaOrganization|
The Telegraph|NewsMediaOrganization|Daily Telegraph,The Daily Telegraph
The Times|NewsMediaOrganization|
The Verge|NewsMediaOrganization|
The Wall Street Journal|NewsMediaOrganization|Wall Street Journal
The Washington Post|NewsMediaOrganization|Washington Post
Theranos|Corporation|
Ticketmaster|Corporation|
TikTok|Corporation|
Time magazine|NewsMediaOrganization|TIME
Times of India|NewsMediaOrganization|The Times of India
Times of Israel|NewsMediaOrganization|The Times of Israel
Tisza|PoliticalParty|
Toronto Blue Jays|SportsTeam|
Toronto Maple Leafs|SportsTeam|
Toronto Raptors|SportsTeam|
Toronto Star|NewsMediaOrganization|
Toshiba|Corporation|
TotalEnergies|Corporation|
Tottenham Hotspur|SportsTeam|Spurs
Toyota|Corporation|
Trabzonspor|SportsTeam|
Trades Union Congress|Organization|TUC
Trafigura|Corporation|
Transparency International|Organization|
Treasury Department|GovernmentOrganization|
Trend News Agency|NewsMediaOrganization|
Trinity College Dublin|CollegeOrUniversity|
Trump Media|Corporation|
Trump Organization|Corporation|
Tsinghua|CollegeOrUniversity|
Tufts|CollegeOrUniversity|
Turkish Airlines|Corporation|
Turkish Grand National Assembly|GovernmentOrganization|
Twitter|Corporation|
UBS|Corporation|
UC Berkeley|CollegeOrUniversity|
UCL|CollegeOrUniversity|University College London
UCLA|CollegeOrUniversity|
UEFA|Organization|
UFC|Organization|
UKIP|PoliticalParty|
UMNO|PoliticalParty|
UN General Assembly|GovernmentOrganization|General Assembly,U.N. General Assembly
UN Human Rights Council|GovernmentOrganization|
UN Security Council|GovernmentOrganization|Security Council,U.N. Security Council
UNDP|Organization|
UNESCO|Organization|
UNFPA|Organization|
UNHCR|Organization|
UNICEF|Organization|
UNIFIL|GovernmentOrganization|
UNRWA|Organization|
UPI|NewsMediaOrganization|
UPS|Corporation|
US Air Force|GovernmentOrganization|U.S. Air Force
US Army|GovernmentOrganization|U.S. Army
US Navy|GovernmentOrganization|U.S. Navy
USA Today|NewsMediaOrganization|
USADA|Organization|
USAID|GovernmentOrganization|
USC|CollegeOrUniversity|
Uber|Corporation|
Ukrainska Pravda|NewsMediaOrganization|
Ukrinform|NewsMediaOrganization|
UniCredit|Corporation|
Unilever|Corporation|
Unison|Organization|
Unite the Union|Organization|
United Airlines|Corporation|
United National Movement|PoliticalParty|
United Nations|Organization|UN,U.N.
United Russia|PoliticalParty|
UnitedHealth|Corporation|
Universal Pictures|Corporation|
University of Pennsylvania|CollegeOrUniversity|
VTB|Corporation|
Vanderbilt|CollegeOrUniversity|
Vanity Fair|NewsMediaOrganization|
Variety magazine|NewsMediaOrganization|
Vedomosti|NewsMediaOrganization|
Vegas Golden Knights|SportsTeam|
Verizon|Corporation|
Verkhovna Rada|GovernmentOrganization|
Vice News|NewsMediaOrganization|
Villarreal|SportsTeam|
Virgin Galactic|Corporation|
Virginia Tech|CollegeOrUniversity|
Visa|Corporation|
Vitol|Corporation|
Vodafone|Corporation|
Voice of America|NewsMediaOrganization|VOA
Volkswagen|Corporation|VW
Volvo|Corporation|
WADA|Organization|World Anti-Doping Agency
WAM|NewsMediaOrganization|
WBC|Organization|
WNBA|Organization|
WTA|Organization|
WWE|Organization|
Wafa|NewsMediaOrganization|
Wagner Group|Organization|
Waitrose|Corporation|
Walgreens|Corporation|
Wallabies|SportsTeam|
Walmart|Corporation|
Warner Bros.|Corporation|Warner Bros
Washington Capitals|SportsTeam|
Washington Commanders|SportsTeam|
Watford FC|SportsTeam|
WeWork|Corporation|
Wells Fargo|Corporation|
West Ham United|SportsTeam|West Ham
WhatsApp|Corporation|
White Helmets|Organization|
White House|GovernmentOrganization|
Wigan Warriors|SportsTeam|
WikiLeaks|Organization|
Wikimedia Foundation|Organization|
Wikipedia|Organization|
Wired magazine|NewsMediaOrganization|
Wolverhampton Wanderers|SportsTeam|
World Athletics|Organization|
World Bank|Organization|
World Food Programme|Organization|WFP,World Food Program
World Health Organization|Organization|WHO,World Health Organisation
World Trade Organization|Organization|WTO
Wrexham AFC|SportsTeam|
X Corp|Corporation|
Xiaomi|Corporation|
Xinhua|NewsMediaOrganization|Xinhua News Agency
YPG|Organization|
Yale|CollegeOrUniversity|Yale University
Yedioth Ahronoth|NewsMediaOrganization|
Yesh Atid|PoliticalParty|
Yle|NewsMediaOrganization|
Ynet|NewsMediaOrganization|
Yomiuri Shimbun|NewsMediaOrganization|
Yonhap|NewsMediaOrganization|Yonhap News Agency
YouGov|Organization|
YouTube|Corporation|
ZANU-PF|PoliticalParty|
ZDF|NewsMediaOrganization|
ZTE|Corporation|
Zara|Corporation|
Zenit|SportsTeam|
Zoom Video|Corporation|
al-Qaeda|Organization|Al-Qaeda,Al Qaeda
al-Shabab|Organization|Al-Shabaab,al-Shabaab
eBay|Corporation|
easyJet|Corporation|
i24NEWS|NewsMediaOrganization|
Élysée|GovernmentOrganization|Elysee
Ørsted|Corporation|Orsted
Hull City|SportsTeam|
Stoke City|SportsTeam|
Bristol City|SportsTeam|
Lincoln City|SportsTeam|
Exeter City|SportsTeam|
Bradford City|SportsTeam|
Salford City|SportsTeam|
Cork City|SportsTeam|
York City|SportsTeam|
Rotherham United|SportsTeam|
Oxford United|SportsTeam|
Cambridge United|SportsTeam|
Carlisle United|SportsTeam|
Peterborough United|SportsTeam|
Dundee United|SportsTeam|
Ayr United|SportsTeam|
Swindon Town|SportsTeam|
Huddersfield Town|SportsTeam|
Northampton Town|SportsTeam|
Shrewsbury Town|SportsTeam|
Mansfield Town|SportsTeam|
Queens Park Rangers|SportsTeam|
Preston North End|SportsTeam|
Derby County|SportsTeam|
Notts County|SportsTeam|
Stockport County|SportsTeam|
Wigan Athletic|SportsTeam|
Charlton Athletic|SportsTeam|
Plymouth Argyle|SportsTeam|
Port Vale|SportsTeam|
Bolton Wanderers|SportsTeam|
Wycombe Wanderers|SportsTeam|
Tranmere Rovers|SportsTeam|
Bristol Rovers|SportsTeam|
Doncaster Rovers|SportsTeam|
Raith Rovers|SportsTeam|
West Bromwich Albion|SportsTeam|
Burton Albion|SportsTeam|
Coventry City|SportsTeam|
Partick Thistle|SportsTeam|
Inverness Caledonian Thistle|SportsTeam|
Sporting Lisbon|SportsTeam|
Olympique de Marseille|SportsTeam|
Schalke 04|SportsTeam|
Red Bull Salzburg|SportsTeam|
Zenit Saint Petersburg|SportsTeam|
Lokomotiv Moscow|SportsTeam|
Neftchi Baku|SportsTeam|
Sabah FK|SportsTeam|
Kairat Almaty|SportsTeam|
Kaizer Chiefs|SportsTeam|
Orlando Pirates|SportsTeam|
Mamelodi Sundowns|SportsTeam|
Al-Ittihad|SportsTeam|
Santos FC|SportsTeam|
Club America|SportsTeam|
Sydney Swans|SportsTeam|
Collingwood Magpies|SportsTeam|
Richmond Tigers|SportsTeam|
Western Bulldogs|SportsTeam|
Geelong Cats|SportsTeam|
Brisbane Lions|SportsTeam|
Melbourne Victory|SportsTeam|
Melbourne Storm|SportsTeam|
Sydney Roosters|SportsTeam|
Sydney FC|SportsTeam|
Wellington Phoenix|SportsTeam|
Auckland Blues|SportsTeam|
Canterbury Crusaders|SportsTeam|
New Zealand Warriors|SportsTeam|
Toronto FC|SportsTeam|
Vancouver Canucks|SportsTeam|
Calgary Flames|SportsTeam|
Ottawa Senators|SportsTeam|
Winnipeg Jets|SportsTeam|
Telegraph|NewsMediaOrganization|
The Intercept|NewsMediaOrganization|
The Advocate|NewsMediaOrganization|
The Canadian Press|NewsMediaOrganization|
Der Standard|NewsMediaOrganization|
Svenska Dagbladet|NewsMediaOrganization|
Aftenposten|NewsMediaOrganization|
Helsingin Sanomat|NewsMediaOrganization|
Rzeczpospolita|NewsMediaOrganization|
Wikinews|NewsMediaOrganization|
Edmonton Sun|NewsMediaOrganization|
Toronto Sun|NewsMediaOrganization|
Calgary Herald|NewsMediaOrganization|
Ottawa Citizen|NewsMediaOrganization|
Vancouver Sun|NewsMediaOrganization|
Montreal Gazette|NewsMediaOrganization|
National Post|NewsMediaOrganization|
Global News|NewsMediaOrganization|
Radio New Zealand|NewsMediaOrganization|
Newshub|NewsMediaOrganization|
Maori Television|NewsMediaOrganization|
Infowars|NewsMediaOrganization|
Daily Caller|NewsMediaOrganization|
The Daily Caller|NewsMediaOrganization|
National Review|NewsMediaOrganization|
People magazine|NewsMediaOrganization|
Channel News Asia|NewsMediaOrganization|
Khaama Press|NewsMediaOrganization|
Tolo News|NewsMediaOrganization|
TOLOnews|NewsMediaOrganization|
Korean Central News Agency|NewsMediaOrganization|
Rodong Sinmun|NewsMediaOrganization|
Mainichi Shimbun|NewsMediaOrganization|
Jiji Press|NewsMediaOrganization|
Bernama|NewsMediaOrganization|
Antara|NewsMediaOrganization|
Vietnam News Agency|NewsMediaOrganization|
Rappler|NewsMediaOrganization|
Philippine Star|NewsMediaOrganization|
Manila Bulletin|NewsMediaOrganization|
Al Ekhbariya|NewsMediaOrganization|
Saudi Gazette|NewsMediaOrganization|
Saudi Press Agency|NewsMediaOrganization|
Khaleej Times|NewsMediaOrganization|
MENA|NewsMediaOrganization|
Ahram Online|NewsMediaOrganization|
Al-Ahram|NewsMediaOrganization|
Maariv|NewsMediaOrganization|
Kuwait News Agency|NewsMediaOrganization|
Qatar News Agency|NewsMediaOrganization|
News Agency of Nigeria|NewsMediaOrganization|
NAN|NewsMediaOrganization|
Ghana News Agency|NewsMediaOrganization|
Daily Maverick|NewsMediaOrganization|
SABC|NewsMediaOrganization|
Kenya Broadcasting Corporation|NewsMediaOrganization|
Agencia Brasil|NewsMediaOrganization|
El Universal|NewsMediaOrganization|
Telesur|NewsMediaOrganization|
Prensa Latina|NewsMediaOrganization|
Lusa|NewsMediaOrganization|
Australian Associated Press|NewsMediaOrganization|
AAP|NewsMediaOrganization|
Australian Broadcasting Corporation|NewsMediaOrganization|
Special Broadcasting Service|NewsMediaOrganization|
Seven Network|NewsMediaOrganization|
Nine Network|NewsMediaOrganization|
Network Ten|NewsMediaOrganization|
Canadian Broadcasting Corporation|NewsMediaOrganization|
CTV|NewsMediaOrganization|
TVA|NewsMediaOrganization|
Radio-Canada|NewsMediaOrganization|
TF1|NewsMediaOrganization|
France Info|NewsMediaOrganization|
RTL|NewsMediaOrganization|
n-tv|NewsMediaOrganization|
ORF|NewsMediaOrganization|
SRF|NewsMediaOrganization|
TVP|NewsMediaOrganization|
TVN|NewsMediaOrganization|
NOS|NewsMediaOrganization|
VRT|NewsMediaOrganization|
RTBF|NewsMediaOrganization|
SVT|NewsMediaOrganization|
LSM|NewsMediaOrganization|
LRT|NewsMediaOrganization|
Rossiya 1|NewsMediaOrganization|
Dozhd|NewsMediaOrganization|
UNIAN|NewsMediaOrganization|
Hromadske|NewsMediaOrganization|
Belsat|NewsMediaOrganization|
Trend|NewsMediaOrganization|
Report|NewsMediaOrganization|
Turan|NewsMediaOrganization|
APA TV|NewsMediaOrganization|
Day.Az|NewsMediaOrganization|
News.am|NewsMediaOrganization|
Interpress News|NewsMediaOrganization|
Rustavi 2|NewsMediaOrganization|
Imedi|NewsMediaOrganization|
Tengrinews|NewsMediaOrganization|
UzA|NewsMediaOrganization|
24.kg|NewsMediaOrganization|
AKIpress|NewsMediaOrganization|
Khovar|NewsMediaOrganization|
Turkmenportal|NewsMediaOrganization|
Sabah|NewsMediaOrganization|
Milliyet|NewsMediaOrganization|
Health Canada|GovernmentOrganization|
Environment Canada|GovernmentOrganization|
Statistics Canada|GovernmentOrganization|
Transport Canada|GovernmentOrganization|
Parks Canada|GovernmentOrganization|
Elections Canada|GovernmentOrganization|
Foreign Affairs Canada|GovernmentOrganization|
Revenue Canada|GovernmentOrganization|
Air Canada|Corporation|
Hydro-Québec|Corporation|
Hells Angels|Organization|
Bandidos|Organization|
Downing Street Press Office|GovernmentOrganization|
Whitehall|GovernmentOrganization|
Bank of Scotland|Corporation|
Transport for London|GovernmentOrganization|
World Vision|Organization|
Mercy Corps|Organization|
Islamic Relief|Organization|
CARE International|Organization|
Plan International|Organization|
Habitat for Humanity|Organization|
Catholic Relief Services|Organization|
Caritas|Organization|
Syrian Observatory for Human Rights|Organization|
Cato Institute|Organization|
Brennan Center|Organization|
Electronic Frontier Foundation|Organization|
Texas Tech|CollegeOrUniversity|
UC Davis|CollegeOrUniversity|
LSU|CollegeOrUniversity|
SMU|CollegeOrUniversity|
UNLV|CollegeOrUniversity|
UConn|CollegeOrUniversity|
UMass|CollegeOrUniversity|
CUNY|CollegeOrUniversity|
SUNY|CollegeOrUniversity|
Front National|PoliticalParty|
La République En Marche|PoliticalParty|
Ciudadanos|PoliticalParty|
Vox Party|PoliticalParty|
Lega Nord|PoliticalParty|
Kadima|PoliticalParty|
Tamil Tigers|Organization|
Extinction Rebellion|Organization|
Church of Scientology|Organization|
Scientology|Organization|
Opus Dei|Organization|
Knights Templar|Organization|
Freemasons|Organization|
Cosa Nostra|Organization|
Camorra|Organization|
'Ndrangheta|Organization|
Yakuza|Organization|
Sinaloa Cartel|Organization|
MS-13|Organization|
Beatles|Organization|
The Beatles|Organization|
Rolling Stones|Organization|
The Rolling Stones|Organization|
The Velvet Underground|Organization|
Velvet Underground|Organization|
Duran Duran|Organization|
Pink Floyd|Organization|
Led Zeppelin|Organization|
Coldplay|Organization|
Radiohead|Organization|
Metallica|Organization|
ABBA|Organization|
AC/DC|Organization|
U2|Organization|
BTS|Organization|
Spice Girls|Organization|
Arctic Monkeys|Organization|
Foo Fighters|Organization|
Green Day|Organization|
Red Hot Chili Peppers|Organization|
Fleetwood Mac|Organization|
Depeche Mode|Organization|
Iron Maiden|Organization|
Black Sabbath|Organization|
Deep Purple|Organization|
Blackpink|Organization|
One Direction|Organization|
ThyssenKrupp|Corporation|
Bundesmarine|GovernmentOrganization|
Sea Shepherd|Organization|
IAAF|Organization|
WBA|Organization|
IBF|Organization|
AFL|Organization|
NRL|Organization|
BCCI|Organization|
IndyCar|Organization|
USDA|GovernmentOrganization|
USGS|GovernmentOrganization|
JPL|GovernmentOrganization|
Jet Propulsion Laboratory|GovernmentOrganization|
CERN|Organization|
PSNI|GovernmentOrganization|
Gardaí|GovernmentOrganization|
Guardia Civil|GovernmentOrganization|
Carabinieri|GovernmentOrganization|
Gendarmerie|GovernmentOrganization|
Holyrood|GovernmentOrganization|
Stormont|GovernmentOrganization|
Althing|GovernmentOrganization|
Nobel Foundation|Organization|
Swedish Academy|Organization|
Royal Society|Organization|
English Heritage|Organization|
Tate Modern|Organization|
Louvre|Organization|
Prado|Organization|
Rijksmuseum|Organization|
MoMA|Organization|
British Museum|Organization|
Guggenheim|Organization|
La Scala|Organization|
Bolshoi|Organization|
Royal Ballet|Organization|
` as const;
