/** The same content as HTML, DOCX, PDF, CSV and JSON. */
@NullMarked
package org.a4p.consultation.record.paper;

import org.jspecify.annotations.NullMarked;
