/** Pages and API of attachment. */
@NamedInterface("web")
@NullMarked
package org.a4p.consultation.attachment.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
