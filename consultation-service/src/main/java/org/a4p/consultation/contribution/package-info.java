/** What delegations say in a thread, numbered without gaps, and the conclusion that ends it. */
@NullMarked
package org.a4p.consultation.contribution;

import org.jspecify.annotations.NullMarked;
