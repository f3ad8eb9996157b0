/** How much is said of one document: what is found beyond that would hide the rest, and could take a hundred times the document in memory. */

/** Findings and notes of one document; once there are so many, each rule has a share. */
export const MOST_FINDINGS = 10_000;
/** What one rule may say of a document that has too many findings. */
export const SHARE_OF_RULE = 1_000;
