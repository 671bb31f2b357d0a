/** Illustrative content for a first look at the platform. */
@NullMarked
package org.a4p.consultation.sample;

import org.jspecify.annotations.NullMarked;
