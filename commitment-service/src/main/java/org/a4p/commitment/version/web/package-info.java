/** Pages and API of versions. */
@NullMarked
package org.a4p.commitment.version.web;

import org.jspecify.annotations.NullMarked;
