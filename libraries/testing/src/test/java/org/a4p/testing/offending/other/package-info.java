/** Another feature, to close the circle. */
@NullMarked
package org.a4p.testing.offending.other;

import org.jspecify.annotations.NullMarked;
