/** The pages of a feature that breaks the rules. */
@NullMarked
package org.a4p.testing.offending.one.web;

import org.jspecify.annotations.NullMarked;
