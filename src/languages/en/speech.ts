/** How English news credits what was said. */

/** Forms of verbs whose subject speaks. */
export const verbs =
  "said say says saying told tell tells stated states added adds announced announces explained explains noted " +
  "notes argued argues claimed claims confirmed confirms denied denies warned warns insisted insists stressed " +
  "stresses emphasized emphasised remarked commented comments declared declares described describes reported " +
  "reports wrote writes tweeted posted asked asks urged urges called replied answered responded testified " +
  "recalled admitted acknowledged suggested suggests believes believed thinks thought hopes hoped predicted " +
  "predicts estimated promised pledged vowed criticized criticised condemned praised thanked apologized " +
  "apologised complained concluded observed pointed maintained alleged alleges accused believe revealed reveals " +
  "cautioned cautions conceded concedes quipped joked jokes lamented laments hailed hails expressed expresses " +
  "underlined underlines underscored underscores highlighted highlights cited cites elaborated recounted recounts " +
  "reiterated reiterates reaffirmed affirmed affirms asserted asserts contended contends countered demanded " +
  "demands exclaimed inquired mused opined pleaded proclaimed protested quoted reasoned remarks repeated retorted " +
  "shouted signalled signaled speculated stipulated swore voiced whispered wondered congratulated blamed welcomed " +
  "emphasizes emphasises";

export const sourcePhrases = `
according to|before
as reported by|before
reported by|before
citing|before
cited by|before
quoted by|before
told the|before
in a statement to
in an interview with|before
as told to
in the words of
informs via|before
reports|before
reports via|before
via|before
with reference to|before
referring to|before
quoting|before
reports|after
reported|after
informs|after
notes|after
quoted|after
`;

export const ages = "year-old years-old aged old years";

export const credits = `
Photo
Photo by
Image
Image by
Picture
Photograph
Photographer
Credit
By
Reporting by|staff
Editing by|staff
Edited by|staff
Writing by|staff
Written by|staff
Reporting and writing by|staff
Compiled by|staff
Additional reporting by|staff
`;
