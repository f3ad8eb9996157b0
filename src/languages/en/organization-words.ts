/** Nouns that make the words beside them the name of a body in English, and the small words inside such names. */

/** Lines `noun|schema.org type`. */
export const heads = `
Ministry|GovernmentOrganization
Department|GovernmentOrganization
Office|GovernmentOrganization
Bureau|GovernmentOrganization
Agency|GovernmentOrganization
Administration|GovernmentOrganization
Authority|GovernmentOrganization
Commission|GovernmentOrganization
Committee|Organization
Council|GovernmentOrganization
City Council|GovernmentOrganization
County Council|GovernmentOrganization
Cabinet|GovernmentOrganization
Government|GovernmentOrganization
Parliament|GovernmentOrganization
Congress|GovernmentOrganization
Senate|GovernmentOrganization
Assembly|GovernmentOrganization
National Assembly|GovernmentOrganization
House of Representatives|GovernmentOrganization
House of Commons|GovernmentOrganization
House of Lords|GovernmentOrganization
Court|GovernmentOrganization
Supreme Court|GovernmentOrganization
High Court|GovernmentOrganization
Court of Appeal|GovernmentOrganization
Court of Appeals|GovernmentOrganization
Tribunal|GovernmentOrganization
Prosecutor's Office|GovernmentOrganization
Embassy|GovernmentOrganization
Consulate|GovernmentOrganization
Treasury|GovernmentOrganization
Secretariat|Organization
Directorate|GovernmentOrganization
Service|GovernmentOrganization
Police|GovernmentOrganization
Police Department|GovernmentOrganization
Police Service|GovernmentOrganization
Fire Department|GovernmentOrganization
Fire Service|GovernmentOrganization
Fire Brigade|GovernmentOrganization
Sheriff's Office|GovernmentOrganization
Guard|GovernmentOrganization
Coast Guard|GovernmentOrganization
National Guard|GovernmentOrganization
Army|GovernmentOrganization
Navy|GovernmentOrganization
Air Force|GovernmentOrganization
Armed Forces|GovernmentOrganization
Defence Force|GovernmentOrganization
Defense Force|GovernmentOrganization
Forces|Organization
Military|GovernmentOrganization
General Staff|GovernmentOrganization
Marine Corps|GovernmentOrganization
Corps|Organization
Battalion|Organization
Brigade|Organization
Regiment|Organization
Division|Organization
Fleet|Organization
Command|Organization
Squadron|Organization
Mission|Organization
Task Force|Organization
Unit|Organization
University|CollegeOrUniversity
College|CollegeOrUniversity
Institute|Organization
Institution|Organization
Academy|EducationalOrganization
School|EducationalOrganization
High School|HighSchool
Faculty|Organization
Conservatory|EducationalOrganization
Polytechnic|CollegeOrUniversity
Kindergarten|EducationalOrganization
Laboratory|Organization
Observatory|Organization
Library|Library
Museum|Museum
Gallery|Organization
Theatre|PerformingGroup
Theater|PerformingGroup
Opera|PerformingGroup
Orchestra|MusicGroup
Symphony|MusicGroup
Choir|MusicGroup
Ballet|PerformingGroup
Ensemble|MusicGroup
Band|MusicGroup
Hospital|Hospital
Clinic|MedicalOrganization
Medical Center|Hospital
Medical Centre|Hospital
Health Center|MedicalOrganization
Health Service|GovernmentOrganization
Company|Corporation
Corporation|Corporation
Corp|Corporation
Incorporated|Corporation
Inc|Corporation
Ltd|Corporation
Limited|Corporation
LLC|Corporation
PLC|Corporation
GmbH|Corporation
AG|Corporation
Co|Corporation
Group|Organization
Holding|Corporation
Holdings|Corporation
Enterprises|Corporation
Industries|Corporation
Partners|Corporation
Ventures|Corporation
Technologies|Corporation
Systems|Corporation
Solutions|Corporation
Software|Corporation
Entertainment|Corporation
Pictures|Corporation
Studios|Corporation
Records|Corporation
Motors|Corporation
Motor|Corporation
Airlines|Airline
Airways|Airline
Air Lines|Airline
Railways|Corporation
Railway|Corporation
Bank|BankOrCreditUnion
Central Bank|GovernmentOrganization
Insurance|Corporation
Exchange|Corporation
Stock Exchange|Corporation
Fund|Organization
Foundation|NGO
Trust|Organization
Charity|NGO
Association|Organization
Society|Organization
Union|Organization
Trade Union|Organization
Federation|Organization
Confederation|Organization
Alliance|Organization
Coalition|Organization
League|SportsOrganization
Organization|Organization
Organisation|Organization
Network|Organization
Forum|Organization
Movement|Organization
Front|Organization
Party|PoliticalParty
Democrats|PoliticalParty
Club|SportsTeam
Football Club|SportsTeam
FC|SportsTeam
F.C.|SportsTeam
CF|SportsTeam
SC|SportsTeam
AFC|SportsTeam
RFC|SportsTeam
United FC|SportsTeam
Rovers|SportsTeam
Wanderers|SportsTeam
Athletic|SportsTeam
Team|SportsTeam
Racing|SportsTeam
Church|Organization
Diocese|Organization
Archdiocese|Organization
Synod|Organization
Patriarchate|Organization
Parish|Organization
Board|Organization
Chamber of Commerce|Organization
Chamber|Organization
Panel|Organization
Center|Organization
Centre|Organization
News|NewsMediaOrganization
News Agency|NewsMediaOrganization
Press|NewsMediaOrganization
Times|NewsMediaOrganization
Post|NewsMediaOrganization
Herald|NewsMediaOrganization
Tribune|NewsMediaOrganization
Gazette|NewsMediaOrganization
Journal|NewsMediaOrganization
Chronicle|NewsMediaOrganization
Telegraph|NewsMediaOrganization
Observer|NewsMediaOrganization
Guardian|NewsMediaOrganization
Daily|NewsMediaOrganization
Magazine|NewsMediaOrganization
Radio|NewsMediaOrganization
Television|NewsMediaOrganization
TV|NewsMediaOrganization
Broadcasting Corporation|NewsMediaOrganization
Broadcasting|NewsMediaOrganization
Media|Corporation
Publishing|Corporation
Publishers|Corporation
Registry|Organization
Registrar|Organization
Survey|GovernmentOrganization
Observatory for Human Rights|NGO
Watch|NGO
International|Organization
Initiative|Organization
Program|Organization
Programme|Organization
Project|Organization
Consortium|Organization
Cooperative|Organization
Inquiry|Organization
Inspectorate|GovernmentOrganization
Presidency|GovernmentOrganization
Municipality|GovernmentOrganization
Judiciary|GovernmentOrganization
`;

/** Small words inside names of bodies. */
export const connectors = "of for and the on & in de la du des di to";

/** Bodies that a head noun alone, with a capital, names in the news of their country. */
export const selfNamed = `
Parliament
Congress
Senate
Pentagon
Kremlin
White House
State Department
Interpol
Europol
`;
