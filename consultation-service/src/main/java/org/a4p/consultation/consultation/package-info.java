/** A dated round of consultation on a theme: its guiding questions, and when it is open. */
@NullMarked
package org.a4p.consultation.consultation;

import org.jspecify.annotations.NullMarked;
