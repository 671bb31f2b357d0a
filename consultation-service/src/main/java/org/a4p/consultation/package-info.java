/** Themes, consultations, threads, contributions. */
@NullMarked
package org.a4p.consultation;

import org.jspecify.annotations.NullMarked;
