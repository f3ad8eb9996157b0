/** Ranks, degrees, noble and religious titles that stand before a name in English, and polite words around it. */

/** Military, police and naval ranks, degrees, noble and clerical titles, in the forms that news uses. */
export const titles = `
General
Gen
Lieutenant General
Lieutenant-General
Lt Gen
Lt General
Major General
Major-General
Maj Gen
Brigadier General
Brigadier-General
Brig Gen
Brigadier
Colonel General
Colonel-General
Army General
Air Marshal
Air Chief Marshal
Air Vice-Marshal
Air Commodore
Air Vice Marshal
Field Marshal
Marshal
Colonel
Col
Lieutenant Colonel
Lieutenant-Colonel
Lt Col
Lt Colonel
Major
Maj
Captain
Capt
First Lieutenant
Second Lieutenant
Sub-Lieutenant
Lieutenant
Lt
Admiral
Adm
Vice Admiral
Vice-Admiral
Rear Admiral
Rear-Admiral
Fleet Admiral
Commodore
Commander
Cmdr
Lieutenant Commander
Lt Cmdr
Petty Officer
Chief Petty Officer
Ensign
Midshipman
Warrant Officer
Chief Warrant Officer
Sergeant Major
Command Sergeant Major
Staff Sergeant
Master Sergeant
Sergeant First Class
Technical Sergeant
Sergeant
Sgt
Corporal
Cpl
Lance Corporal
Private
Private First Class
Pte
Specialist
Airman
Wing Commander
Group Captain
Squadron Leader
Flight Lieutenant
Flying Officer
Pilot Officer
Inspector
Chief Inspector
Detective
Detective Inspector
Detective Chief Inspector
Detective Superintendent
Detective Sergeant
Detective Constable
Superintendent
Chief Superintendent
Constable
Police Constable
Deputy Inspector General
Dr
Doctor
Prof
Professor
Associate Professor
Assistant Professor
Professor Emeritus
Academician
Rev
Reverend
Father
Fr
Sister
Brother
Pastor
Rabbi
Chief Rabbi
Imam
Grand Imam
Sheikh
Sheik
Sheikha
Ayatollah
Grand Ayatollah
Hojatoleslam
Mullah
Maulana
Mufti
Grand Mufti
Pope
Cardinal
Archbishop
Bishop
Metropolitan
Patriarch
Monsignor
Archdeacon
Canon
Deacon
Dean
Abbot
Swami
Lama
Sir
Dame
Lord
Lady
Baron
Baroness
Count
Countess
Duke
Duchess
Earl
Viscount
Viscountess
Marquess
Marquis
Prince
Princess
Crown Prince
Crown Princess
King
Queen
Emperor
Empress
Emir
Sultan
Sultana
Tsar
Grand Duke
Rt Hon
Hon
Honourable
Honorable
Justice
Chief Justice
Judge
Hajji
Haji
Ustad
Pandit
Tan Sri
Datuk
Dato
Datuk Seri
Tun
`;

/** Words that go before a rank and belong to it. */
export const titleModifiers = `
Police
Army
Navy
Naval
Air Force
Marine
Coast Guard
Medical Service
Justice
Retired
Ret
`;

/** Polite words: dropped from the name; with the gender they tell and their place. */
export const honorifics = `
Mr|male|before
Mister|male|before
Mrs|female|before
Ms|female|before
Miss|female|before
Mx||before
Madam|female|before
Madame|female|before
Mme|female|before
Monsieur|male|before
Messrs|male|before
Señor|male|before
Señora|female|before
Herr|male|before
Frau|female|before
Esq|male|after
Jr|male|after
PhD||after
MD||after
MP||after
MEP||after
MSP||after
QC||after
KC||after
OBE||after
MBE||after
CBE||after
`;
