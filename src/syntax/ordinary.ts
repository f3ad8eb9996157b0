/** Texts so ordinary that whole groups of rules need not look at them: one test for all, in place of one each. */

/** Prose of letters that news of our languages uses, with no markup, entity, control or invisible character. */
export const ORDINARY_PROSE = /^[\t\n\x20-\x25\x27-\x3b=?-~ÇçĞğİıÖöŞşÜüƏəА-яЁё–—‘’“”«»…№]*$/;

/** Words of one script with single blanks, hyphens, apostrophes or commas between them, and no mark at the end. */
export const ORDINARY_TITLE =
  /^(?:[A-Za-zÇçĞğİıÖöŞşÜüƏə0-9]+(?:(?:, |[ '’-])[A-Za-zÇçĞğİıÖöŞşÜüƏə0-9]+)*|[А-яЁё0-9]+(?:(?:, |[ -])[А-яЁё0-9]+)*)$/;

/** A name of letters with single blanks or hyphens between its parts. */
export const ORDINARY_NAME = /^[A-Za-zÇçĞğİıÖöŞşÜüƏəА-яЁё]+(?:[ -][A-Za-zÇçĞğİıÖöŞşÜüƏəА-яЁё]+)*$/;

/** A public https URL without query, password or port. */
export const ORDINARY_URL =
  /^https:\/\/(?!(?:staging|stage|preprod|preview)[.-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?!(?:local|localhost|internal|lan|test)(?:[/#]|$))[a-z]{2,}(?:\/[\w.~%/-]*)?(?:#[\w.~-]*)?$/;
