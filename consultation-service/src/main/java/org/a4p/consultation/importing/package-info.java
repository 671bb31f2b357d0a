/** Brings in what was kept elsewhere: themes, groups with their dated membership, contributions. */
@NullMarked
package org.a4p.consultation.importing;

import org.jspecify.annotations.NullMarked;
