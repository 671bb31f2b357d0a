/** The whole platform from outside. */
@NullMarked
package org.a4p.acceptance;

import org.jspecify.annotations.NullMarked;
