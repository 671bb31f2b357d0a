/** The drafter's desk: typing the next version, seeing what it would change, publishing it. */
@NullMarked
package org.a4p.commitment.draft;

import org.jspecify.annotations.NullMarked;
