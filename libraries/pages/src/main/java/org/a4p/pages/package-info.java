/** The page shell every service renders into. */
@NullMarked
package org.a4p.pages;

import org.jspecify.annotations.NullMarked;
