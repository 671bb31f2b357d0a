/** An offence on purpose. */
@NullMarked
package org.a4p.circle.other;

import org.jspecify.annotations.NullMarked;
