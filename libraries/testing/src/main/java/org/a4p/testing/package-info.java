/** What the tests of several services stand on. */
@NullMarked
package org.a4p.testing;

import org.jspecify.annotations.NullMarked;
