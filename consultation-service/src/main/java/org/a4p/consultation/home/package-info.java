/** The first page: what is open now, and the way in for each role. */
@NullMarked
package org.a4p.consultation.home;

import org.jspecify.annotations.NullMarked;
