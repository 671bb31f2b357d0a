/** A feature that breaks the rules of every service. */
@NullMarked
package org.a4p.testing.offending.one;

import org.jspecify.annotations.NullMarked;
