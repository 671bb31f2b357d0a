/** Fixtures that break an architecture rule. */
@NullMarked
package org.a4p.commitment.offending.version;

import org.jspecify.annotations.NullMarked;
