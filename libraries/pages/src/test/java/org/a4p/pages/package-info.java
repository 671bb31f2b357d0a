/** Tests of the shell. */
@NullMarked
package org.a4p.pages;

import org.jspecify.annotations.NullMarked;
