/** The same content as HTML, DOCX, PDF, CSV and JSON. */
@NamedInterface("paper")
@NullMarked
package org.a4p.consultation.record.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
