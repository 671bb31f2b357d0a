/** Words compared: cut in any script, matched within a bound, told as a reader wants it. */
@NullMarked
package org.a4p.redline;

import org.jspecify.annotations.NullMarked;
