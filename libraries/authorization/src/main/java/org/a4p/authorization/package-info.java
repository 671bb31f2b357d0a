/** Who may do what, to whose things, in which state: one table, one point of decision. */
@NullMarked
package org.a4p.authorization;

import org.jspecify.annotations.NullMarked;
