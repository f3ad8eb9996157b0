/** Words beside the names of people in Turkish: relatives, roles on stage, and capitals that are nobody. */

/** Relatives, in the form that stands before a name. */
export const kin =
  "babası annesi oğlu kızı kardeşi ağabeyi abisi ablası eşi karısı kocası amcası dayısı teyzesi halası dedesi büyükbabası ninesi babaannesi anneannesi torunu yeğeni kuzeni nişanlısı sevgilisi gelini damadı kayınpederi kayınvalidesi kayınbiraderi ikizi çocuğu çocukları kızları oğulları";

/** Words after a name that show a role, a work or something named after somebody. */
export const figures =
  "rolünde rolünü rolüyle rolündeki karakterini karakteri karakterine karakterinin karakteriyle adına";

/** Capitals that no person's name holds. */
export const notNames = `
  primary topic news breaking live update the of and for new york times post street journal city group bank games game cup league
  internet whatsapp iphone android windows covid brexit tory
  xxi xx xix xviii ii iii iv vi vii viii ix xi xii
  tl usd eur gsm adsl kdv ötv tüfe üfe lgs yks kpss ales dgs gps sms pdf dna
  islam kuran ramazan kurban nevruz allah tanrı peygamber anayasa foto video
`;
