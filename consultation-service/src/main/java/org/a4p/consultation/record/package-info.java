/** The attributed compilation of a consultation as of an instant, in five formats that say the same. */
@NullMarked
package org.a4p.consultation.record;

import org.jspecify.annotations.NullMarked;
