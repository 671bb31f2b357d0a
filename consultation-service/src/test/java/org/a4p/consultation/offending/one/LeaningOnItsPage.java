package org.a4p.consultation.offending.one;

import org.a4p.consultation.offending.one.web.Shown;

/** Breaks the rule that what is decided knows no page. */
record LeaningOnItsPage(Shown shown) {}
