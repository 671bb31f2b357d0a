/** Pages and API of versions. */
@NamedInterface("web")
@NullMarked
package org.a4p.commitment.version.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
