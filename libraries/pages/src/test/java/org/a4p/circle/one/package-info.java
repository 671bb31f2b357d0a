/** An offence on purpose. */
@NullMarked
package org.a4p.circle.one;

import org.jspecify.annotations.NullMarked;
