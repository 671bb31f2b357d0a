/** Who may do what with declarations: one table, which the code and its test both read. */
@NullMarked
package org.a4p.commitment.authorization;

import org.jspecify.annotations.NullMarked;
