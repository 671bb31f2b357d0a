/** Pages and API of contribution. */
@NamedInterface("web")
@NullMarked
package org.a4p.consultation.contribution.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
