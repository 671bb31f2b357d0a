/** Immutable states of a text: blocks with permanent ids, published one after another. */
@NullMarked
package org.a4p.commitment.version;

import org.jspecify.annotations.NullMarked;
