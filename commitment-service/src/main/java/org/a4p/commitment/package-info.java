/** Declarations, their versions, and what changed between them. */
@NullMarked
package org.a4p.commitment;

import org.jspecify.annotations.NullMarked;
