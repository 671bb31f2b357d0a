/** Words compared. */
@NullMarked
package org.a4p.redline;

import org.jspecify.annotations.NullMarked;
