/** Finds contributions by words in six languages; the index is made from the store and never more than a copy of it. */
@NullMarked
package org.a4p.consultation.search;

import org.jspecify.annotations.NullMarked;
